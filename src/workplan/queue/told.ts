// What a recorded output says of itself: without the commands it echoes, its banners, its warnings and its progress.

export interface Told {
  /** Lines that state something, without tags and times before them; most recent last. */
  readonly lines: readonly string[];
  /** The exit code that the record names; the first one, which the wrapper wrote. */
  readonly exitCode: number | null;
  /** Limits of echoed `timeout N` commands, as written. */
  readonly limits: readonly string[];
}

/** Lines of an output that are looked at, from each end: what ended a run stands there, the talk of an agent between. */
const MAX_LINES = 40;
/** Longest line looked at, in UTF-16 units; an error body is shorter. */
const MAX_UNITS = 2000;

const EXIT = /\bexit(?:ed)?(?:\s+with)?\s+(?:code|status):?\s+(?<code>-?\d{1,3})\b/i;
/** The wrapper's sentence, up to where it quotes the output it wraps. */
const WRAPPER = /^(?<head>[^\n[\]]*\bexit(?:ed)?(?:\s+with)?\s+(?:code|status):?\s+-?\d{1,3}\)?):\s*/i;
const ECHO = /^(?:\+{1,4}\s|[$>%]\s|(?:executing|running|run|command|cmd|exec|invoking)(?:\s+command)?:\s)/i;
const TAGGED = /^\[(?<tag>HEADER|INFO|WARN|WARNING|DEBUG|TRACE|PROGRESS|NOTICE|SUCCESS|OK)\]\s*/i;
const ERROR_TAG = /^\[(?:ERROR|FATAL|FAIL|FAILED)\]\s*/i;
/** Marks and pictures before a statement. A dash without a blank is a line that a diff takes away. */
const BULLET = /^(?:[❌✗✘⛔⏰⏱⌛⏳🛑🚫•*]\uFE0F?|-+(?=\s))+\s*/u;
const STAMP = /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?\]?:?\s+/;
const LIMIT = /\btimeout\s+(?:-\S+\s+|--\S+\s+)*(?<limit>\d+(?:\.\d+)?[smhd]?)\s+\S/;

/** The statements of a recorded text. */
export function toTold(text: string): Told {
  const limits: string[] = [];
  const lines: string[] = [];
  for (const raw of ends(text.split(/\r\n|\n|\r/))) {
    const bare = raw.slice(0, MAX_UNITS).trim().replace(STAMP, '').replace(WRAPPER, '').replace(STAMP, '');
    const untagged = bare.replace(TAGGED, '');
    if (ECHO.test(untagged)) {
      const limit = LIMIT.exec(untagged)?.groups?.['limit'];
      if (limit !== undefined) limits.push(limit);
      continue;
    }
    if (bare === '' || TAGGED.test(bare)) continue;
    lines.push(bare.replace(ERROR_TAG, '').replace(BULLET, ''));
  }
  return {lines, exitCode: exitCodeOf(text), limits};
}

function ends(lines: readonly string[]): readonly string[] {
  return lines.length <= 2 * MAX_LINES ? lines : [...lines.slice(0, MAX_LINES), ...lines.slice(-MAX_LINES)];
}

/** The exit code of the first line that names one and does not echo a command. */
function exitCodeOf(text: string): number | null {
  for (const raw of ends(text.split(/\r\n|\n|\r/))) {
    const bare = raw.slice(0, MAX_UNITS).trim().replace(STAMP, '');
    if (ECHO.test(bare.replace(TAGGED, ''))) continue;
    const code = EXIT.exec(bare)?.groups?.['code'];
    if (code !== undefined) return Number(code);
  }
  return null;
}
