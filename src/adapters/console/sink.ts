// The only way to the runner's output: nothing that goes through here is taken for a command by the runner.

/** Takes whole lines, each with its line end. */
export type Write = (text: string) => void;

/** Standard output: the runner's ear, or the result of a command. */
export const writeToStdout: Write = (text) => {
  process.stdout.write(text);
};

/** Standard error: for people. */
export const writeToStderr: Write = (text) => {
  process.stderr.write(text);
};

/** Control characters but tab and line feed, and those that turn the order of what is shown: a terminal obeys them. */
const STEERING = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** What shows nothing may stand anywhere in a command: the runner compares as people read. */
const OLD_COMMAND = /(#\p{Default_Ignorable_Code_Point}*#)\p{Default_Ignorable_Code_Point}*\[/gu;
const COMMAND =
  /^((?:[^\S\n\r\u2028\u2029]|\p{Default_Ignorable_Code_Point})*:)(?=\p{Default_Ignorable_Code_Point}*:)/gmu;

/**
 * Text that the runner shows and does not obey, and that steers no terminal. `::name::` counts at the start of a line,
 * after white space too; `##[name]` counts anywhere. A space breaks both, and people can still read it.
 */
export function toInertText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(STEERING, '').replace(OLD_COMMAND, '$1 [').replace(COMMAND, '$1 ');
}

/** Who reads standard output: the runner and a terminal obey some of what they show, a pipe or a file obeys nothing. */
export type Reader = 'runner' | 'terminal' | 'program';

/** The reader by the environment and by whether standard output is a terminal. */
export function toReader(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): Reader {
  if ((env['GITHUB_ACTIONS'] ?? '') !== '') return 'runner';
  return isTerminal ? 'terminal' : 'program';
}

/**
 * A patch for its reader: exact to the byte for a program, which applies it. For the others inert as all text is, with its
 * line ends kept; `isExact` false: a sign in it is not shown, and the patch may not apply.
 */
export function toShownPatch(patch: string, reader: Reader): {readonly text: string; readonly isExact: boolean} {
  if (reader === 'program') return {text: patch, isExact: true};
  const pieces = patch.split(/(\r?\n)/);
  const text = pieces.map((piece, index) => (index % 2 === 1 ? piece : toInertText(piece))).join('');
  return {text, isExact: text === patch};
}

/** Message of a workflow command: one line, with the characters escaped that the command syntax uses. */
export function toCommandText(text: string): string {
  return toInertText(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}
