// Files that the lines of a cause name, as the log writes them: what tells whether a change touched what broke.
import type {LogFinding} from '../domain/diagnosis.ts';

/** What parts the words of a log line; a path with a blank or a bracket in it is not found. */
const BETWEEN = /[\s"'`()<>[\]{},;|=]+/;
/** Line, column and what follows them behind a path, as most tools write them. A drive's colon has no digit after it. */
const POSITION = /:(?:\d|line$).*$/;
/** Nobody writes a path in more words of one line; longer lines are data. */
const MAX_LINE_UNITS = 2_000;

/** Words with a file's ending in the candidates and the excerpt, each once, without line numbers. Linear in the text. */
export function listNamedFiles({rootCause, excerpt}: Pick<LogFinding, 'rootCause' | 'excerpt'>): readonly string[] {
  const lines = [...rootCause.map(({text}) => text), ...(excerpt?.lines ?? [])];
  return [...new Set(lines.flatMap(toFiles))];
}

function toFiles(line: string): readonly string[] {
  return line
    .slice(0, MAX_LINE_UNITS)
    .split(BETWEEN)
    .map((word) => word.replace(/^file:\/\//, '').replace(POSITION, ''))
    .filter((word) => /[^/\\.]\.[A-Za-z][A-Za-z0-9]{0,9}$/.test(word));
}
