// From the words that a person marked to line numbers, so that a new recording does not need new eyes.

/**
 * 1-based lines that hold the marked texts. A mark is a text (its first line counts) or `{text, nth}` for a later one.
 * Throws when a mark is not in the log: then the tool speaks differently and a person must look.
 */
export function labelledLines(log, marks) {
  const lines = log.split('\n');
  return marks
    .map((mark) => (typeof mark === 'string' ? {text: mark, nth: 1} : mark))
    .map(({text, nth}) => {
      const found = lines.flatMap((line, index) => (line.includes(text) ? [index + 1] : []));
      const line = found[nth - 1];
      if (line === undefined) throw new Error(`the marked text is not in the log: ${text}\n${log.slice(-2500)}`);
      return line;
    })
    .sort((a, b) => a - b);
}
