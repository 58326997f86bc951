// What every verb talks through: stdout belongs to the result, stderr to people, and the exit code is a value.
import {explainProblem, type Problem} from '../../domain/problem.ts';

/** 0: did its job, also when CI was red. 1: an effect failed. 2: unusable input or configuration. */
export type ExitCode = 0 | 1 | 2;

export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  out(text: string): void;
  note(text: string): void;
  /** A patch on stdout, exact to the byte where a program reads it. Left out: as `out`. */
  patch?(text: string): void;
}

/** A patch among the text of a result; an empty one is nothing. */
export function printPatch(io: Io, patch: string): void {
  if (patch === '') return;
  if (io.patch === undefined) io.out(patch);
  else io.patch(patch);
}

/** One JSON document, and nothing else, on stdout. */
export function printJson(io: Io, document: unknown): void {
  io.out(`${toInertJson(JSON.stringify(document, null, 2))}\n`);
}

/** The same JSON, with what a runner or a terminal obeys written as escapes. Such characters stand in strings only. */
function toInertJson(json: string): string {
  const toEscape = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return json.replace(
    /#(?=\p{Default_Ignorable_Code_Point}*#\p{Default_Ignorable_Code_Point}*\[)|[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu,
    toEscape,
  );
}

/** One document for one file given, a list of them for several: `--json` prints exactly one JSON value either way. */
export function printDocuments(io: Io, documents: readonly unknown[]): void {
  printJson(io, documents.length === 1 ? documents[0] : documents);
}

/** Every problem on a line of its own on stderr. */
export function printProblems(io: Io, problems: readonly Problem[]): void {
  for (const problem of problems) io.note(`aftermath: ${explainProblem(problem)}\n`);
}
