// From the words that a person marked to line numbers, so that a new recording does not need new eyes.

/**
 * 1-based lines that hold the marked texts. A mark is a text (its first line counts) or `{text, nth}` for a later one.
 * Throws when a mark is not in the log: then the tool speaks differently and a person must look.
 */
export function labelledLines(log, marks) {
  // Colours stand inside words; a person marks what is shown.
  const lines = log.replace(/\x1b\[[0-9;]*[A-Za-z]/g, '').split('\n');
  const found = marks
    .map((mark) => (typeof mark === 'string' ? {text: mark, nth: 1} : mark))
    .map(({text, nth}) => {
      const places = lines.flatMap((line, index) => (line.includes(text) ? [index + 1] : []));
      const line = places[nth - 1];
      if (line === undefined) throw new Error(`the marked text is not in the log: ${text}\n${lines.slice(-45, -9).join('\n')}`);
      return line;
    });
  return [...new Set(found)].sort((a, b) => a - b);
}
