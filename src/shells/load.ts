// Files named by people to values; what cannot be read is a problem, and the other files go on.
import {resolve} from 'node:path';
import {expandGlobs} from '../adapters/files/expand-globs.ts';
import {fileLogSource} from '../adapters/files/file-log-source.ts';
import {readBytes} from '../adapters/files/read-file.ts';
import type {Gap, TestReport} from '../domain/evidence.ts';
import type {Problem} from '../domain/problem.ts';
import {err, type Result} from '../domain/result.ts';
import {parseTestReport} from '../evidence/reports/reader.ts';
import type {LogSource} from '../ports/log-source.ts';

/** A file as it was named, with what it gave. */
export interface Loaded<T> {
  readonly file: string;
  readonly result: Result<T>;
}

/** One entry for every log named, in that order. */
export async function loadLogs(cwd: string, files: readonly string[]): Promise<readonly Loaded<LogSource>[]> {
  const loaded: Loaded<LogSource>[] = [];
  for (const file of files) loaded.push({file, result: await fileLogSource(resolve(cwd, file), file)});
  return loaded;
}

/**
 * One entry for every report file that the globs find, sorted by path; a pattern that finds nothing is a missing file.
 * `secrets`: values that must not be in a message or a name.
 */
export async function loadReports(
  cwd: string,
  globs: readonly string[],
  secrets: readonly string[],
): Promise<readonly Loaded<TestReport>[]> {
  const loaded: Loaded<TestReport>[] = [];
  for (const {pattern, files} of await expandGlobs(globs, cwd)) {
    if (files.length === 0) {
      loaded.push({file: pattern, result: {ok: false, problem: {code: 'FILE_MISSING', file: pattern}}});
    }
    for (const file of files) loaded.push({file, result: await loadReport(cwd, file, secrets)});
  }
  return loaded;
}

async function loadReport(cwd: string, file: string, secrets: readonly string[]): Promise<Result<TestReport>> {
  const bytes = await readBytes(resolve(cwd, file), file);
  if (!bytes.ok) return bytes;
  const report = parseTestReport(file, bytes.value, secrets);
  return !report.ok && isBinary(bytes.value) ? err({code: 'FILE_BINARY', file}) : report;
}

/** Bytes looked at for a NUL, as git does it. XML in UTF-16 holds some too, but that is read before anybody asks here. */
const HEAD_BYTES = 8192;

function isBinary(bytes: Uint8Array): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !isUtf16 && bytes.subarray(0, HEAD_BYTES).includes(0);
}

/** The values that could be read, in order. */
export function listValues<T>(loaded: readonly Loaded<T>[]): readonly T[] {
  return loaded.flatMap((one) => (one.result.ok ? [one.result.value] : []));
}

/** The problems of those that could not, in order. */
export function listProblems<T>(loaded: readonly Loaded<T>[]): readonly Problem[] {
  return loaded.flatMap((one) => (one.result.ok ? [] : [one.result.problem]));
}

/** Problems as gaps of the evidence. */
export function toGaps(looked: Gap['looked'], problems: readonly Problem[]): readonly Gap[] {
  return problems.map((problem) => ({looked, problem}));
}
