// One raw line to its text: prefixes of runners, time stamps, markers and terminal sequences come off, words stay.
import type {LineMark} from '../../domain/evidence.ts';

/** What a raw line says once its wrapping is off. */
export interface ParsedLine {
  readonly text: string;
  readonly mark: LineMark;
  /** Job and step columns of a `gh run view` log; null elsewhere. */
  readonly origin: {readonly job: string; readonly step: string} | null;
}

/** Bytes of a line that are looked at. Longer lines are data, not messages; the bound keeps matching linear in practice. */
export const MAX_LINE_BYTES = 16_384;

/** Longest text of one line, in UTF-16 units. Messages that people quote are far shorter, and every pattern stays quick on it. */
export const MAX_LINE_UNITS = 2_000;

const TAB_COLUMNS = /^\uFEFF?(?<job>[^\t]{1,300})\t(?<step>[^\t]{1,300})\t/;
const ISO_STAMP =
  /^\uFEFF?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)(?: \d\d[OE]\+?)?(?: |$)/;
/** OSC, CSI and two-character escapes, also those that lost their escape byte at a CSI private mode. */
const TERMINAL = /\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b\[[0-?]*[ -/]*[@-~]|\x1b[()][A-Z0-9]|\x1b[=>cMNOZ78]|\x1b/g;
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
/** Tags of travis and of GitLab's sections, which share a line with words. */
const TRAVIS_TAG = /^(?:travis_(?:fold|time)|section_(?:start|end)):[^ ]*/;
/** Workers on macOS wrote the name of the terminal's newline capability before the lines of some tools. */
const NEWLINE_NAME = /^(?:nl)+(?=$|[^a-z])/;

/** Prefixes that other systems put before each line, with the words they use for trouble. */
const SYSTEM_PREFIXES: readonly RegExp[] = [
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[.,]\d{3,6} \| (?:[\w.-]+ \| )?/,
  /^\[(?:task|vcs|fetches|setup|cache|mounts|docker-worker|generic-worker|taskcluster|taskcluster-proxy)(?<level>:error|:warn)? ?(?:\d{4}-\d\d-\d\d[T ][\d:.]+Z)?\]\s?/,
  /^\[\d{4}-\d\d-\d\d[T ][\d:.,]+Z?\] ?/,
  /^\[\d\d:\d\d:\d\d\] ?/,
  /^(?:DEBUG|INFO|ERROR|BUILDSTDERR)(?: util\.py:\d+)?: {1,2}(?<=util\.py:\d+: {1,2}|BUILDSTDERR: {1,2})/,
  /^\d\d:\d\d:\d\d {1,8}(?<word>INFO|ERROR|WARNING|CRITICAL|FATAL|DEBUG) - {1,2}/,
  /^ ?\d{1,3}:\d\d\.\d\d /,
];

const MARKERS = {
  error: 'error',
  warning: 'warning',
  notice: 'notice',
  debug: 'debug',
  command: 'command',
  section: 'group',
  group: 'group',
  endgroup: 'endgroup',
} as const satisfies Record<string, LineMark>;

/** Text and mark of one line. `tabbed` says that the log has job and step columns. */
export function parseLine(raw: string, shape: 'tabbed' | 'plain'): ParsedLine {
  const columns = shape === 'tabbed' ? TAB_COLUMNS.exec(raw) : null;
  const rest = columns === null ? raw : raw.slice(columns[0].length);
  const origin =
    columns?.groups === undefined ? null : {job: columns.groups['job'] ?? '', step: columns.groups['step'] ?? ''};
  const shown = lastShown(
    rest
      .replace(/^\uFEFF/, '')
      .replace(ISO_STAMP, '')
      .replace(TERMINAL, ''),
  );
  return {...readMarker(stripSystemPrefixes(shown)), origin};
}

/** What a terminal would show of a line that overwrites itself: the last part that holds anything, without travis' tags. */
function lastShown(text: string): string {
  if (!text.includes('\r'))
    return text.replace(TRAVIS_TAG, '').replace(NEWLINE_NAME, '').replace(CONTROL, '').trimEnd();
  const parts = text
    .split('\r')
    .map((part) => part.replace(TRAVIS_TAG, '').replace(CONTROL, '').trimEnd())
    .filter((part) => part.trim() !== '');
  return parts.at(-1) ?? '';
}

function stripSystemPrefixes(text: string): ParsedLine {
  let rest = text;
  let mark: LineMark = 'none';
  for (const prefix of SYSTEM_PREFIXES) {
    const found = prefix.exec(rest);
    if (found === null) continue;
    rest = rest.slice(found[0].length);
    const word = found.groups?.['word'] ?? found.groups?.['level'] ?? '';
    if (/ERROR|CRITICAL|FATAL|:error/.test(word)) mark = 'error';
    if (/WARN|:warn/.test(word)) mark = 'warning';
  }
  return {text: rest, mark, origin: null};
}

function readMarker(line: ParsedLine): ParsedLine {
  const text = line.text.replace(/^\uFEFF/, '');
  if (/^##\[(?:start|end)-action /.test(text)) return {...line, text, mark: 'endgroup'};
  const hash = /^(?:##)?\[(?<word>[a-z]+)\](?<rest>.*)$/s.exec(text);
  const word = hash?.groups?.['word'];
  if (word !== undefined && isMarker(word) && (text.startsWith('##') || word === 'command')) {
    return {...line, text: hash?.groups?.['rest'] ?? '', mark: MARKERS[word]};
  }
  const command =
    /^::(?<word>error|warning|notice|debug|group|endgroup)(?: (?<where>[^:]*(?::(?!:)[^:]*)*))?::(?<rest>.*)$/s.exec(
      text,
    );
  const kind = command?.groups?.['word'];
  if (kind === undefined || !isMarker(kind)) return {...line, text};
  return {
    ...line,
    text: place(command?.groups?.['where'] ?? '') + (command?.groups?.['rest'] ?? ''),
    mark: MARKERS[kind],
  };
}

function isMarker(word: string): word is keyof typeof MARKERS {
  return Object.hasOwn(MARKERS, word);
}

/** `file=a.ts,line=3` as the usual `a.ts:3: `, so that rules for compilers read it. */
function place(where: string): string {
  const file = /(?:^|,)file=(?<file>[^,]+)/.exec(where)?.groups?.['file'];
  const line = /(?:^|,)line=(?<line>\d+)/.exec(where)?.groups?.['line'];
  if (file === undefined) return '';
  return line === undefined ? `${file}: ` : `${file}:${line}: `;
}
