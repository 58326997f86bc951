// From the words that a person marked to line numbers, so that a new recording does not need new eyes.

/**
 * 1-based lines that hold the marked texts, in order. A mark is a text (its first line counts), `{text, nth}` for a later one,
 * or `{text, all: true}` for every one. Echoed commands do not count.
 * Throws when a mark is not in the log: then the tool speaks differently and a person must look.
 */
export function labelledLines(log, marks) {
  const lines = log.split('\n').map(shown);
  const found = marks.flatMap((mark) => {
    const {text, nth = 1, all = false} = typeof mark === 'string' ? {text: mark} : mark;
    const places = lines.flatMap((line, index) => (line.includes(text) ? [index + 1] : []));
    const chosen = all ? places : places.slice(nth - 1, nth);
    if (chosen.length === 0)
      throw new Error(`the marked text is not in the log: ${text}\n${lines.slice(-45, -9).join('\n')}`);
    return chosen;
  });
  return [...new Set(found)].sort((a, b) => a - b);
}

/** The line as a person sees it; nothing for a command that the runner echoes, which it writes in bright cyan. */
function shown(line) {
  return line.includes('\x1b[36;1m') ? '' : line.replace(/\x1b\[[0-9;]*[A-Za-z]/g, '');
}
