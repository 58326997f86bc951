// Particulars that failures of all tools name in much the same words: what was expected, which place, which host.
import type {Proof} from '../../domain/analysis.ts';
import type {Category} from '../../domain/category.ts';
import {peelLine} from '../../domain/line-prefix.ts';
import type {Clue, ClueId} from './clue.ts';
import {findPair} from './pairs.ts';
import {quote} from './quote.ts';

/** One way of saying a particular. Named groups hold what is said. */
export interface ClueSign {
  readonly id: Exclude<ClueId, 'values' | 'versions'>;
  /** How many lines are looked at: 1 is the root line alone, then those below it. */
  readonly within: number;
  /** Categories in which the sign means what it says; null: in all. */
  readonly categories: readonly Category[] | null;
  readonly pattern: RegExp;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

export const CLUE_SIGNS: readonly ClueSign[] = [
  {
    id: 'module',
    within: 4,
    categories: null,
    pattern:
      /(?:Cannot find (?:module|package)|No module named|cannot find module providing package|no required module provides package|ClassNotFoundException:|cannot load such file --|Could not find (?:gem|artifact|package)|Could not find a version that satisfies the requirement|Unable to locate package|no package called|Can't locate) ['"“‘]?(?<subject>[@\w.][\w@./:+-]*[\w/])/,
    hits: ["Error: Cannot find module 'left-pad'", "ModuleNotFoundError: No module named 'yaml'"],
    misses: ['found 0 modules', 'package.json was read'],
  },
  {
    id: 'host',
    within: 4,
    categories: ['network', 'infra', 'docker', 'git', 'dependency', 'runtime-error', 'test-failure', 'deploy', 'auth'],
    pattern:
      /(?:Could not (?:resolve|reach) host:? |getaddrinfo (?:ENOTFOUND|EAI_AGAIN) |dial tcp |(?:connect|ECONNREFUSED|ETIMEDOUT|Failed to connect to|connect to) |connection to server at "|\(host='|Get "https?:\/\/)(?<subject>(?:[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)+|localhost|\[[0-9a-f:]+\])(?::\d{1,5}|(?:", port| port|', port=) ?\d{1,5})?)/,
    hits: ['curl: (6) Could not resolve host: files.example.com', 'Error: connect ECONNREFUSED 127.0.0.1:5432'],
    misses: ['connect the dots', 'Cannot connect to the Docker daemon'],
  },
  {
    id: 'port',
    within: 8,
    categories: ['port-conflict'],
    pattern:
      /(?:address already in use|EADDRINUSE|\bport|bind\(\) to)\b\D{0,24}?(?:[\w.[\]]*:)*(?<subject>\d{2,5})\b(?!\.\d)/i,
    hits: ['Error: listen EADDRINUSE: address already in use :::3000', 'Port 8080 was already in use.'],
    misses: ['address already in use'],
  },
  {
    id: 'status',
    within: 3,
    categories: null,
    pattern:
      /\b(?:HTTP(?:\/[\d.]+)?(?: error| status(?: code)?)?|status(?: code)?|returned error:?|response code|code E)[ :=]?\s*(?<subject>[45]\d\d)\b/i,
    hits: ['curl: (22) The requested URL returned error: 403', 'npm error code E404', 'HTTP 429 Too Many Requests'],
    misses: ['took 404 ms', 'line 500'],
  },
  {
    id: 'variable',
    within: 2,
    categories: null,
    pattern:
      /(?:environment variables?|env(?:ironment)? var|variable|secret|input)\b:? ['"“‘]?(?<subject>[A-Z][A-Z0-9_]{2,})['"”’]?.{0,20}?(?:not set|missing|required|undefined|unset|empty)|(?:KeyError: ['"]|Missing required (?:environment variable|env):? ['"]?)(?<other>[A-Z][A-Z0-9_]{2,})|(?<shell>[A-Z][A-Z0-9_]{2,}): (?:unbound variable|parameter (?:not set|null or not set))/,
    hits: ['Error: environment variable DATABASE_URL is not set', 'deploy.sh: line 3: API_HOST: unbound variable'],
    misses: ['variable x is unused', 'DATABASE_URL=postgres://localhost'],
  },
  {
    id: 'signal',
    within: 2,
    categories: ['crash', 'oom', 'timeout', 'test-failure', 'runtime-error', 'unknown', 'compile-error'],
    pattern: /\b(?<subject>SIG(?:SEGV|ABRT|KILL|TERM|BUS|ILL|FPE|INT|XFSZ|XCPU))\b/,
    hits: ['Command failed with SIGSEGV'],
    misses: ['SIGNAL received'],
  },
  {
    id: 'limit',
    within: 1,
    categories: ['timeout', 'flaky', 'test-failure', 'network'],
    pattern:
      /(?:timed?[ -]?out|timeout|exceeded|deadline|longer than|maximum execution time)\D{0,40}?(?<subject>\d+(?:\.\d+)?\s?(?:ms|milliseconds?|s|secs?|seconds?|m|min(?:ute)?s?|h|hours?)\b)/i,
    hits: ['Exceeded timeout of 5000 ms for a test.', 'The operation timed out after 360 minutes'],
    misses: ['timeout expired', 'took 12 ms'],
  },
  {
    id: 'place',
    within: 40,
    categories: null,
    pattern:
      /(?<![\w/.:@-])(?:(?:file:\/\/)?(?:[A-Za-z]:)?(?<subject>(?:\.{0,2}\/)?(?:[\w.@+-]+\/)*[\w@+-][\w.@+-]*\.[A-Za-z]\w{0,9}(?::\[?\d+|\(\d+(?=[,)])|"?,? (?:on )?line \d+)))/,
    hits: [
      '    at total (src/price.js:7:18)',
      '  File "app/models.py", line 31, in save',
      'src/a.ts(3,5): error TS2322',
      'PHP Parse error: unexpected token in src/a.php on line 2',
      'in function ring:wraps_test/0 (ring.erl, line 7)',
    ],
    misses: ['version 1.2.3:4', 'at 12:30:11'],
  },
];

/** What stands further right in a line nobody reads, and a pattern could take long over it. */
const MAX_LINE_UNITS = 2_000;

/** Places inside these belong to others: nobody mends them there. */
const FOREIGN_PLACE =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|\.cargo|\.m2|\.gradle|gems|rustc|libsanitizer|lib(?:std|core|alloc)|lib\/python[\d.]+|_temp|usr\/(?:lib|include|share|local)|opt)\/|^node:|^internal\/|^_testmain\.go/;
/** A host with its port has the form of a file with its line, and no file has a line 0. */
const NO_PLACE = /^[\w.-]+\.(?:com|org|net|io|dev|local|internal|invalid):|:0$/;
/** Frames of test runners and of the language itself. */
const FOREIGN_FRAME =
  /\b(?:org\.junit|org\.opentest4j|org\.testng|java\.(?:base|lang|util|net|io)|jdk\.internal|sun\.\w+|org\.gradle|org\.apache\.maven|eunit_\w+|ExUnit)\b/;
/** Where hosted runners keep the checkout: the same for everybody, so it tells nothing. */
const CHECKOUT =
  /^(?:\/(?:home|Users)\/(?:runner\/work|travis\/build)\/[^/]+\/[^/]+|\/github\/workspace|\/__w\/[^/]+\/[^/]+)\//;

/** The particulars near a root line, one of each kind, in the order in which a person would tell them. */
export function findClues(near: readonly Proof[], category: Category, root: string | null): readonly Clue[] {
  const signs = CLUE_SIGNS.filter((sign) => sign.categories === null || sign.categories.includes(category));
  const pair = findPair(near.slice(0, 18), category);
  return [...(pair === null ? [] : [pair]), ...signs.flatMap((sign) => findSign(near, sign, root) ?? [])];
}

/** The bare particular that a sign finds in one line; null when it finds none, or one that nobody can mend. */
export function readSign(sign: ClueSign, text: string): string | null {
  const line = peelLine(text.slice(0, MAX_LINE_UNITS));
  const groups = sign.pattern.exec(line)?.groups ?? {};
  const subject = Object.values(groups).find((value) => value !== undefined);
  if (subject === undefined) return null;
  if (sign.id === 'host') return subject.replace(/(?:", port|', port=| port) ?/, ':');
  if (sign.id !== 'place') return subject;
  const place = subject.replace(/(?:"?,? (?:on )?line |\(|:\[)(?=\d+$)/, ':').replace(CHECKOUT, '');
  return [FOREIGN_PLACE, NO_PLACE].some((not) => not.test(place)) || FOREIGN_FRAME.test(line) ? null : place;
}

function findSign(near: readonly Proof[], sign: ClueSign, root: string | null): Clue | null {
  for (const proof of near.slice(0, sign.within)) {
    const found = readSign(sign, proof.text);
    const subject =
      found !== null && root !== null && found.startsWith(`${root}/`) ? found.slice(root.length + 1) : found;
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
