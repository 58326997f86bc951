// Raw lines of the planned windows to a LogDigest whose every text is safe.
import type {LogDigest, LogLine, LogWindow} from '../../domain/evidence.ts';
import {redactKeyLines} from '../redaction/key-lines.ts';
import {toSafeText} from '../safe-text.ts';
import {MAX_LINE_BYTES, MAX_LINE_UNITS, parseLine} from './line.ts';
import type {LogScan} from './reader.ts';
import type {LineRange} from './windows.ts';

const MAX_NAME_UNITS = 200;
const LF = 10;
/** What may be left of a word where a line was cut; longer words are data. */
const MAX_WORD_UNITS = 2_048;

/** Cuts bytes into lines and keeps of each line only what is looked at. Feed it the bytes of a range in order. */
export class LineCutter {
  private readonly lines: string[] = [];
  private readonly decoder = new TextDecoder('utf-8', {ignoreBOM: true});
  private parts: Uint8Array[] = [];
  private kept = 0;
  private open = false;

  write(chunk: Uint8Array): void {
    let from = 0;
    for (let at = chunk.indexOf(LF); at !== -1; at = chunk.indexOf(LF, from)) {
      this.keep(chunk.subarray(from, at));
      this.finishLine();
      from = at + 1;
    }
    this.keep(chunk.subarray(from));
    this.open = this.open ? true : from < chunk.length;
  }

  /** How many whole lines were seen so far. */
  get count(): number {
    return this.lines.length;
  }

  /** All lines; the last one counts even without a line feed, unless it is empty. */
  end(): readonly string[] {
    if (this.open) this.finishLine();
    return this.lines;
  }

  private keep(bytes: Uint8Array): void {
    const room = MAX_LINE_BYTES - this.kept;
    if (room <= 0 || bytes.length === 0) return;
    this.parts.push(bytes.slice(0, room));
    this.kept += Math.min(room, bytes.length);
  }

  private finishLine(): void {
    const whole = new Uint8Array(this.kept);
    let at = 0;
    for (const part of this.parts) {
      whole.set(part, at);
      at += part.length;
    }
    const text = this.decoder.decode(whole);
    this.lines.push(this.kept < MAX_LINE_BYTES ? text : toWholeWords(text));
    this.parts = [];
    this.kept = 0;
    this.open = false;
  }
}

/** The digest of a scanned log. `texts` holds the raw lines of each range, in the order of `ranges`. */
export function toDigest(
  scan: LogScan,
  ranges: readonly LineRange[],
  raw: {readonly texts: readonly (readonly string[])[]; readonly secrets: readonly string[]},
): LogDigest {
  const windows = ranges.map((range, at): LogWindow => {
    const lines = (raw.texts[at] ?? []).slice(0, range.last - range.first + 1);
    return withoutKeys(
      lines.map((text, index) => toLine(text, range.first + index, {shape: scan.shape, secrets: raw.secrets})),
    );
  });
  return {
    format: scan.format,
    lineCount: scan.lineCount,
    byteCount: scan.byteCount,
    steps: scan.steps.map((step) => ({
      firstLine: step.firstLine,
      lastLine: step.lastLine,
      exitCode: step.exitCode,
      name: toSafeText(step.name, {maxUnits: MAX_NAME_UNITS, secrets: raw.secrets}),
    })),
    windows: windows.filter((window) => window.length > 0),
    exit: scan.exit,
  };
}

function toLine(
  raw: string,
  number: number,
  how: {readonly shape: LogScan['shape']; readonly secrets: readonly string[]},
): LogLine {
  const {text, mark} = parseLine(raw, how.shape);
  return {number, mark, text: toSafeText(text, {maxUnits: MAX_LINE_UNITS, secrets: how.secrets})};
}

/** A key that fills several lines: each was redacted for itself, its last and shortest one can only be told by the others. */
function withoutKeys(lines: LogWindow): LogWindow {
  const texts = redactKeyLines(lines.map((line) => line.text));
  return lines.map((line, at) => {
    const text = texts[at] ?? '';
    return text === line.text ? line : {...line, text: toSafeText(text, {maxUnits: MAX_LINE_UNITS})};
  });
}

/** The text without the word that a cut left unfinished: half a secret would not be recognised as one. */
function toWholeWords(text: string): string {
  const end = Math.max(text.lastIndexOf(' '), text.length - MAX_WORD_UNITS);
  return text.slice(0, end);
}
