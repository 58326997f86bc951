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

/**
 * Text that the runner shows and does not obey. `::name::` counts at the start of a line, after white space too;
 * `##[name]` counts anywhere. A space breaks both, and people can still read it.
 */
export function toInertText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replaceAll('##[', '## [')
    .replace(/^([\s\u0085]*):(?=:)/gm, '$1: ');
}

/** Message of a workflow command: one line, with the characters escaped that the command syntax uses. */
export function toCommandText(text: string): string {
  return toInertText(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}
