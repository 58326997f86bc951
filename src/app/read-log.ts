// Reads one log through its port in two passes: outline and hits first, then only the stretches worth a look.
import type {LogDigest} from '../domain/evidence.ts';
import {LineCutter, toDigest} from '../evidence/log/digest.ts';
import {createLogReader, type LogPattern, type LogScan} from '../evidence/log/reader.ts';
import {type LineRange, planWindows} from '../evidence/log/windows.ts';
import type {LogSource} from '../ports/log-source.ts';

/** What to look for, and what must never be shown. */
export interface ReadOptions {
  readonly patterns: readonly LogPattern[];
  /** Values to redact wherever they occur. */
  readonly secrets?: readonly string[];
}

/** Bytes read at once in the second pass. */
const READ_BYTES = 262_144;

/** The digest of a log, whatever its size: memory is bounded by the windows, not by the log. */
export async function readDigest(source: LogSource, options: ReadOptions): Promise<LogDigest> {
  const reader = createLogReader({patterns: options.patterns});
  for await (const chunk of source.chunks()) reader.write(chunk);
  const scan = reader.end();
  const ranges = planWindows(scan);
  const texts: (readonly string[])[] = [];
  for (const range of ranges) texts.push(await readRange(source, scan, range));
  return toDigest(scan, ranges, {texts, secrets: options.secrets ?? []});
}

async function readRange(source: LogSource, scan: LogScan, range: LineRange): Promise<readonly string[]> {
  const start = scan.index.before(range.first);
  const end = scan.index.after(range.last) ?? scan.byteCount;
  const skip = range.first - start.line;
  const wanted = skip + range.last - range.first + 1;
  const cutter = new LineCutter();
  for (let at = start.offset; at < end && cutter.count < wanted; ) {
    const chunk = await source.read(at, Math.min(READ_BYTES, end - at));
    if (chunk.length === 0) break;
    cutter.write(chunk);
    at += chunk.length;
  }
  return cutter.end().slice(skip, wanted);
}
