// Secrets that a well-kept library of provider rules knows, besides our own. Synchronous, and it never lets a text switch it off.
import {rules} from '@secretlint/secretlint-rule-preset-recommend';
import {toPlaceholder} from './placeholder.ts';

/**
 * Rules that are left out. Comments in a text must not silence the others; of an address our own rules hide the user and
 * password only, where these take the host as well; keys of several lines are found by our own rules in any state.
 */
const LEFT_OUT = ['filter-comments', 'basicauth', 'database-connection-string', 'privatekey'];

/** The shortest secret that a rule of the library knows has more; a text of short words cannot hold one. */
const LONG_WORD = /[\w+/=.~-]{16}/;

/** What goes on with a secret. */
const WORD_REST = /[\w+/=-]*/y;

/** What we use of the library's rules. Their texts and options are nothing to us. */
interface Rule {
  readonly meta: {readonly id: string};
  create(context: Context, options: object): {file?(source: Source): void};
}

interface Context {
  readonly createTranslator: () => (id: string) => {readonly messageId: string; readonly message: string};
  report(found: {readonly range: readonly [number, number]}): void;
  ignore(): void;
}

interface Source {
  readonly content: string;
  readonly contentType: 'text';
  readonly filePath: string;
  readonly ext: string;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Looks through one text. */
type Scan = (text: string) => readonly Span[];

const scan = openLibrary(rules);

/** The text with a placeholder for each secret that the library finds. What holds a placeholder already stays as it is. */
export function redactByLibrary(text: string): string {
  if (!LONG_WORD.test(text)) return text;
  const placeholder = toPlaceholder('provider-secret');
  let result = '';
  let from = 0;
  for (const {start, end} of scan(text)) {
    if (start < from || text.slice(start, end).includes('[redacted:')) continue;
    result += text.slice(from, start) + placeholder;
    from = endOfWord(text, end);
  }
  return result + text.slice(from);
}

/** Some rules give the place of a whole match with the length of its secret part: the rest of the word goes too. */
function endOfWord(text: string, at: number): number {
  WORD_REST.lastIndex = at;
  return WORD_REST.test(text) ? WORD_REST.lastIndex : at;
}

/** A scan with every rule but those left out. Spans come in order; of two that start alike the longer one comes first. */
function openLibrary(creators: readonly Rule[]): Scan {
  let found: Span[] = [];
  const context: Context = {
    createTranslator: () => (id) => ({messageId: id, message: ''}),
    report: ({range: [start, end]}) => {
      found.push({start, end});
    },
    ignore: () => undefined,
  };
  const checks = creators
    .filter(({meta}) => !LEFT_OUT.some((name) => meta.id.endsWith(`-${name}`)))
    .map((rule) => rule.create(context, {}));
  return (content) => {
    found = [];
    for (const check of checks) check.file?.({content, contentType: 'text', filePath: 'log.txt', ext: '.txt'});
    return found.sort((a, b) => a.start - b.start || b.end - a.end);
  };
}
