// Texts of many files at one commit in few requests: a file that is no text has its own problem and costs the others nothing.
import type {Problem} from '../domain/problem.ts';
import {ok, type Result} from '../domain/result.ts';
import type {RepositoryFiles} from '../ports/repository-files.ts';

/** Texts asked for in one request: GitHub answers so many small files well within its ten seconds. */
export const TEXTS_AT_ONCE = 100;

/** Path to its text, or why it has none; null: there is no such file. */
export type TextsRead = ReadonlyMap<string, Result<string | null>>;

export interface Reach {
  /** Commit or branch. */
  readonly ref: string;
  /** Texts asked for in one request. Default 100. */
  readonly atOnce?: number;
}

/** The files of these paths at a commit or branch. A problem that is not about one of them ends it. */
export async function readTexts(
  files: Pick<RepositoryFiles, 'readFiles'>,
  paths: readonly string[],
  {ref, atOnce = TEXTS_AT_ONCE}: Reach,
): Promise<Result<TextsRead>> {
  const texts = new Map<string, Result<string | null>>();
  for (let at = 0; at < paths.length; at += atOnce) {
    const read = await readBatch(files, {paths: paths.slice(at, at + atOnce), ref}, texts);
    if (!read.ok) return read;
  }
  return ok(texts);
}

/** A file that is no text keeps its problem, and the others of its batch are asked for again without it. */
async function readBatch(
  files: Pick<RepositoryFiles, 'readFiles'>,
  {paths, ref}: {readonly paths: readonly string[]; readonly ref: string},
  texts: Map<string, Result<string | null>>,
): Promise<Result<void>> {
  let left = paths;
  while (left.length > 0) {
    const read = await files.readFiles(left.map((path) => ({path, ref})));
    if (read.ok) {
      for (const [index, path] of left.entries()) texts.set(path, ok(read.value[index] ?? null));
      return ok(undefined);
    }
    const odd = left.find((path) => isAbout(read.problem, path));
    if (odd === undefined) return read;
    texts.set(odd, read);
    left = left.filter((path) => path !== odd);
  }
  return ok(undefined);
}

function isAbout(problem: Problem, path: string): boolean {
  const isOfFile =
    problem.code === 'FILE_BINARY' || problem.code === 'FILE_OUTSIDE' || problem.code === 'FILE_UNREADABLE';
  return isOfFile && problem.file === path;
}
