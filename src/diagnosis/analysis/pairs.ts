// Two things that a failure sets against each other: what was asked for and what was given, what is there and what is wanted.
import type {Proof} from '../../domain/analysis.ts';
import type {Category} from '../../domain/category.ts';
import {peelLine} from '../../domain/line-prefix.ts';
import type {Clue} from './clue.ts';
import {quote} from './quote.ts';

/** One way of setting two things against each other, in one line or in two of one block. */
interface PairSign {
  readonly id: 'values' | 'versions';
  readonly first: RegExp;
  /** Absent: one line holds both. */
  readonly second?: RegExp;
  readonly say: (groups: Readonly<Record<string, string>>) => string;
}

/** What stands further right in a line nobody reads, and a pattern could take long over it. */
const MAX_LINE_UNITS = 1_000;

const ASKED = (is: Readonly<Record<string, string>>) => `Asked for ${word(is['want'])}, got ${word(is['have'])}.`;
const COMPARED = (is: Readonly<Record<string, string>>) => `It compared ${word(is['left'])} with ${word(is['right'])}.`;
const WANTED = (is: Readonly<Record<string, string>>) =>
  `${word(is['who'])} wants ${word(is['want'])}, and ${word(is['have'])} is there.`;

const VALUES: readonly PairSign[] = [
  {id: 'values', first: /\bgot:? (?<have>.+?),? (?:but )?want(?:ed)?:? (?<want>.+)$/, say: ASKED},
  {
    id: 'values',
    first: /\bexpected:? (?<want>.+?),? (?:but )?(?:got|was|received|actual(?:ly)?(?: was)?):? (?<have>.+)$/i,
    say: ASKED,
  },
  {
    id: 'values',
    first: /\bexpected:? (?<have>.+?) to (?:strictly )?(?:deeply )?(?:equal|be|eql|match):? (?<want>.+?)(?: \/\/ .*)?$/,
    say: ASKED,
  },
  {
    id: 'values',
    first: /Failed asserting that (?<have>.+?) (?:matches expected|is (?:identical|equal) to) (?<want>.+)$/,
    say: ASKED,
  },
  {
    id: 'values',
    first: /^\W*(?:expected|want(?:ed)?)\b[^:=]{0,12}[:=]\s*(?<want>\S.*)$/i,
    second: /^\W*(?:received|actual|got|but was)\b[^:=]{0,12}[:=]\s*(?<have>\S.*)$/i,
    say: ASKED,
  },
  {id: 'values', first: /\{expected,(?<want>[^}]{1,200})\}/, second: /\{value,(?<have>[^}]{1,200})\}/, say: ASKED},
  {id: 'values', first: /^\s*left:\s+(?<left>\S.*)$/, second: /^\s*right:\s+(?<right>\S.*)$/, say: COMPARED},
  {id: 'values', first: /^E\s+(?:\w*Error: )?assert (?<left>\S.*?) == (?<right>\S.*)$/, say: COMPARED},
  {id: 'values', first: /AssertionError: (?<left>\S+) (?:!=|not (?:equal to|found in)) (?<right>\S.*)$/, say: COMPARED},
];

const VERSIONS: readonly PairSign[] = [
  {
    id: 'versions',
    first: /(?<who>[\w.-]+(?: \d[\w.]*)?) requires (?<want>[^,]+), but you have (?<have>.+?) which is incompatible/,
    say: WANTED,
  },
  {
    id: 'versions',
    first: /^(?:npm (?:ERR!|error) )?Found: (?<have>\S+@\S+)$/,
    second: /^(?:npm (?:ERR!|error) )?peer (?<want>\S+@"[^"]+") from (?<who>\S+)$/,
    say: WANTED,
  },
];

const SIGNS: Partial<Record<Category, readonly PairSign[]>> = {
  'test-failure': VALUES,
  'quality-gate': VALUES,
  'runtime-error': VALUES,
  flaky: VALUES,
  crash: VALUES,
  dependency: VERSIONS,
};

/** The first pair in the lines near a root line; null when there is none, or the category has no pairs. */
export function findPair(near: readonly Proof[], category: Category): Clue | null {
  const lines = near.map((proof) => ({proof, text: peelLine(proof.text.slice(0, MAX_LINE_UNITS))}));
  for (const sign of SIGNS[category] ?? []) {
    const first = findLine(lines, sign.first);
    if (first === null) continue;
    const second = sign.second === undefined ? first : findLine(lines, sign.second);
    if (second === null) continue;
    const text = sign.say({...first.groups, ...second.groups});
    const evidence = second === first ? [first.proof] : [first.proof, second.proof];
    return {id: sign.id, subject: first.groups['want'] ?? first.groups['left'] ?? '', text, evidence};
  }
  return null;
}

interface Found {
  readonly proof: Proof;
  readonly groups: Readonly<Record<string, string>>;
}

function findLine(lines: readonly {readonly proof: Proof; readonly text: string}[], pattern: RegExp): Found | null {
  for (const {proof, text} of lines) {
    const groups = pattern.exec(text)?.groups;
    if (groups !== undefined) return {proof, groups};
  }
  return null;
}

function word(text: string | undefined): string {
  return quote((text ?? '').trim().replace(/[,;.]$/, ''));
}
