// What a line of Markdown is before anybody reads it: a fence of code, or part of an HTML comment.

/** A line that opens or closes a block of code; in `fence`, its signs. */
export const FENCE = /^\s{0,3}(?<fence>`{3,}|~{3,})/;

/** Whether a line lies in an HTML comment (in part), and whether the comment goes on behind it. */
export function followComment(line: string, wasOpen: boolean): {readonly touched: boolean; readonly open: boolean} {
  const start = line.lastIndexOf('<!--');
  const end = line.lastIndexOf('-->');
  const open = end > start || start === -1 ? wasOpen && end === -1 : true;
  const begins = line.trimStart().startsWith('<!--');
  return {touched: wasOpen || begins, open};
}
