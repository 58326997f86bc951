// What a runner takes for a command in the output of a step: a port of its two parsers, written from their documentation.

/** `::name …::` at the start of a line, after white space. */
const COMMAND = /^[\s\u0085]*::[^\r\n]*?::/;

/** The older form, `##[name …]`, anywhere in a line. */
const OLD_COMMAND = /##\[[^\r\n]*?\]/;

/** The runner compares texts as people read them: what shows nothing does not count. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** Lines of an output in which the runner would find a command. Lines end at LF, CR or both. */
export function findRunnerCommands(output: string): readonly string[] {
  const lines = output.split(/\r\n?|\n/).map((line) => line.replace(INVISIBLE, ''));
  return lines.filter((line) => COMMAND.test(line) || OLD_COMMAND.test(line));
}
