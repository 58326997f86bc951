// Particulars that failures of all tools name in much the same words: what was expected, which place, which host.
import type {Proof} from '../../domain/analysis.ts';
import type {Category} from '../../domain/category.ts';
import {peelLine} from '../../domain/line-prefix.ts';
import {quote} from './quote.ts';

export type ClueId = 'values' | 'place' | 'module' | 'host' | 'port' | 'status' | 'variable' | 'signal' | 'limit';

/** A particular of one failure, as a sentence of ours around the words of the log. */
export interface Clue {
  readonly id: ClueId;
  readonly text: string;
  /** The bare particular: a path, a host, a name. */
  readonly subject: string;
  readonly evidence: readonly Proof[];
}

/** One way of saying a particular. Named groups hold what is said. */
export interface ClueSign {
  readonly id: Exclude<ClueId, 'values'>;
  /** Categories in which the sign means what it says; null: in all. */
  readonly categories: readonly Category[] | null;
  readonly pattern: RegExp;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

export const CLUE_SIGNS: readonly ClueSign[] = [
  {
    id: 'module',
    categories: null,
    pattern:
      /(?:Cannot find (?:module|package)|No module named|unable to resolve dependency|no required module provides package|Could not resolve dependency|ClassNotFoundException:|LoadError: cannot load such file --|Could not find (?:artifact|a version that satisfies the requirement)|package) ['"“‘]?(?<subject>[@\w][\w@./:+-]*)/,
    hits: ["Error: Cannot find module 'left-pad'", "ModuleNotFoundError: No module named 'yaml'"],
    misses: ['found 0 modules', 'package.json was read'],
  },
  {
    id: 'host',
    categories: ['network', 'infra', 'docker', 'git', 'dependency', 'runtime-error', 'test-failure'],
    pattern:
      /(?:Could not resolve host:? |getaddrinfo (?:ENOTFOUND|EAI_AGAIN) |(?:lookup|dial tcp) (?!on\b)|(?:connect|ECONNREFUSED|ETIMEDOUT) (?=[\w.-]+:\d)|Failed to connect to |connect to )(?<subject>[a-zA-Z0-9][\w.-]*(?::\d{1,5}| port \d{1,5})?)/,
    hits: ['curl: (6) Could not resolve host: files.example.com', 'Error: connect ECONNREFUSED 127.0.0.1:5432'],
    misses: ['connect the dots', 'lookup on table failed'],
  },
  {
    id: 'port',
    categories: ['port-conflict'],
    pattern: /(?:address already in use|EADDRINUSE|port)\D{0,24}?(?:[\w.[\]]*:)*(?<subject>\d{2,5})\b/i,
    hits: ['Error: listen EADDRINUSE: address already in use :::3000', 'Port 8080 was already in use.'],
    misses: ['address already in use'],
  },
  {
    id: 'status',
    categories: null,
    pattern:
      /\b(?:HTTP(?:\/[\d.]+)?(?: error| status(?: code)?)?|status(?: code)?|returned error:?|response code|E)[ :=]?\s*(?<subject>[45]\d\d)\b/i,
    hits: ['curl: (22) The requested URL returned error: 403', 'npm error code E404', 'HTTP 429 Too Many Requests'],
    misses: ['took 404 ms', 'line 500'],
  },
  {
    id: 'variable',
    categories: null,
    pattern:
      /(?:environment variables?|env(?:ironment)? var|variable|secret|input)\b:? ['"“‘]?(?<subject>[A-Z][A-Z0-9_]{2,})['"”’]?.{0,20}?(?:not set|missing|required|undefined|unset|empty)|(?:KeyError: ['"]|Missing required (?:environment variable|env):? ['"]?)(?<other>[A-Z][A-Z0-9_]{2,})|(?<shell>[A-Z][A-Z0-9_]{2,}): (?:unbound variable|parameter (?:not set|null or not set))/,
    hits: ['Error: environment variable DATABASE_URL is not set', 'deploy.sh: line 3: API_HOST: unbound variable'],
    misses: ['variable x is unused', 'DATABASE_URL=postgres://localhost'],
  },
  {
    id: 'signal',
    categories: ['crash', 'oom', 'timeout', 'test-failure', 'runtime-error', 'unknown', 'compile-error'],
    pattern: /\b(?<subject>SIG(?:SEGV|ABRT|KILL|TERM|BUS|ILL|FPE|INT|XFSZ|XCPU))\b/,
    hits: ['Command failed with SIGSEGV'],
    misses: ['SIGNAL received'],
  },
  {
    id: 'limit',
    categories: ['timeout', 'quality-gate', 'flaky', 'test-failure'],
    pattern:
      /(?:timed?[ -]?out|timeout|exceeded|deadline|longer than|maximum execution time)\D{0,40}?(?<subject>\d+(?:\.\d+)?\s?(?:ms|milliseconds?|s|secs?|seconds?|m|min(?:ute)?s?|h|hours?)\b)/i,
    hits: ['Exceeded timeout of 5000 ms for a test.', 'The operation timed out after 360 minutes'],
    misses: ['timeout expired', 'took 12 ms'],
  },
  {
    id: 'place',
    categories: null,
    pattern:
      /(?<![\w/.:@-])(?:(?:file:\/\/)?(?:[A-Za-z]:)?(?<subject>(?:\.{0,2}\/)?(?:[\w.@+-]+\/)*[\w@+-][\w.@+-]*\.[A-Za-z]\w{0,9}(?::\d+|\(\d+(?=[,)])|", line \d+)))/,
    hits: [
      '    at total (src/price.js:7:18)',
      '  File "app/models.py", line 31, in save',
      'src/a.ts(3,5): error TS2322',
    ],
    misses: ['version 1.2.3:4', 'at 12:30:11'],
  },
];

/** What stands further right in a line nobody reads, and a pattern could take long over it. */
const MAX_LINE_UNITS = 2_000;

/** Places inside these belong to others: nobody mends them there. */
const FOREIGN_PLACE =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|\.cargo|\.m2|\.gradle|gems|rustc|lib\/python\d|usr\/(?:lib|include|share|local))\/|^node:|^internal\//;

/** The particulars near a root line, one of each kind, in the order in which a person would tell them. */
export function findClues(near: readonly Proof[], category: Category): readonly Clue[] {
  const values = findValues(near.slice(0, 18));
  const named = CLUE_SIGNS.filter((sign) => sign.categories === null || sign.categories.includes(category)).flatMap(
    (sign) => findSign(near, sign) ?? [],
  );
  return values === null ? named : [values, ...named];
}

/** The bare particular that a sign finds in one line; null when it finds none, or one that nobody can mend. */
export function readSign(sign: ClueSign, text: string): string | null {
  const groups = sign.pattern.exec(peelLine(text.slice(0, MAX_LINE_UNITS)))?.groups ?? {};
  const subject = Object.values(groups).find((value) => value !== undefined);
  if (subject === undefined) return null;
  if (sign.id !== 'place') return subject;
  const place = subject.replace(/(?:", line |\()(?=\d+$)/, ':');
  return FOREIGN_PLACE.test(place) ? null : place;
}

function findSign(near: readonly Proof[], sign: ClueSign): Clue | null {
  // Only a place may stand further down (in a stack); other particulars count on the root line and just below it.
  for (const proof of sign.id === 'place' ? near : near.slice(0, 4)) {
    const subject = readSign(sign, proof.text);
    if (subject !== null) return {id: sign.id, subject, text: SENTENCES[sign.id](subject), evidence: [proof]};
  }
  return null;
}

const SENTENCES: Readonly<Record<ClueSign['id'], (subject: string) => string>> = {
  place: (subject) => `The first place of the project's own that it names is ${quote(subject)}.`,
  module: (subject) => `What could not be found or installed is ${quote(subject)}.`,
  host: (subject) => `It was talking to ${quote(subject)}.`,
  port: (subject) => `The port is ${quote(subject)}.`,
  status: (subject) => `The answer was HTTP status ${quote(subject)}.`,
  variable: (subject) => `The setting it asks for is ${quote(subject)}.`,
  signal: (subject) => `The process was ended by ${quote(subject)}.`,
  limit: (subject) => `The limit was ${quote(subject)}.`,
};

/** One line that holds both sides. */
const ONE_LINE: readonly RegExp[] = [
  /\bgot:? (?<actual>.+?),? (?:but )?want(?:ed)?:? (?<expected>.+)$/,
  /\bexpected:? (?<expected>.+?),? (?:but )?(?:got|was|received|found|actual(?:ly)?(?: was)?):? (?<actual>.+)$/i,
  /\bexpected:? (?<actual>.+?) (?:to (?:strictly )?(?:deeply )?(?:equal|be|eql|match)):? (?<expected>.+)$/,
  /Failed asserting that (?<actual>.+?) (?:matches expected|is (?:identical to|equal to)) (?<expected>.+)$/,
];
const WANTED = /^\W*(?:expected|want(?:ed)?)\b[^:=]{0,12}[:=]\s*(?<value>\S.*)$/i;
const GIVEN = /^\W*(?:received|actual|got|but was)\b[^:=]{0,12}[:=]\s*(?<value>\S.*)$/i;

/** What was asked for and what was given, from one line or from two lines near each other. */
function findValues(near: readonly Proof[]): Clue | null {
  for (const proof of near) {
    const text = proof.text.slice(0, MAX_LINE_UNITS);
    const groups = ONE_LINE.map((pattern) => pattern.exec(text)?.groups).find((found) => found !== undefined);
    if (groups !== undefined) return toValues(groups['expected'] ?? '', groups['actual'] ?? '', [proof]);
  }
  const wanted = near.find((proof) => WANTED.test(proof.text));
  const given = near.find((proof) => GIVEN.test(proof.text));
  if (wanted === undefined || given === undefined) return null;
  const read = (pattern: RegExp, proof: Proof) => pattern.exec(proof.text)?.groups?.['value'] ?? '';
  return toValues(read(WANTED, wanted), read(GIVEN, given), [wanted, given]);
}

function toValues(expected: string, actual: string, evidence: readonly Proof[]): Clue {
  const [want, have] = [trimValue(expected), trimValue(actual)];
  return {id: 'values', subject: want, text: `Asked for ${quote(want)}, got ${quote(have)}.`, evidence};
}

function trimValue(text: string): string {
  return text.trim().replace(/[,;.]$/, '');
}
