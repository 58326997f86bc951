// Figures as a lively repository and a silent one have them, made by hand so that every byte of a page is known.
import {CATEGORIES, type Category, type Level} from '../../src/domain/category.ts';
import {type Fingerprint, type Instant, parseFingerprint} from '../../src/domain/ids.ts';
import type {IncidentHint} from '../../src/domain/memory.ts';
import type {DayCount, Metrics, TopCause} from '../../src/domain/metrics.ts';
import {toSafeText} from '../../src/evidence/safe-text.ts';

export const DAY_MS = 86_400_000;
/** A Tuesday in May, so that the window has two months. */
export const NOW = Date.UTC(2031, 4, 20, 6, 30) as Instant;

const MINUTE = 60_000;

/** The nth fingerprint of the samples. */
export function fingerprintOf(at: number): Fingerprint {
  const parsed = parseFingerprint(at.toString(16).padStart(16, '0'));
  if (parsed === null) throw new Error(`no fingerprint for ${at}`);
  return parsed;
}

/** So many days that end with the day of NOW, their counts drawn from short patterns. */
export function daysOf(count: number): readonly DayCount[] {
  const failures = [2, 3, 0, 1, 4, 0, 0, 5, 2, 1, 7, 3, 0, 0, 2, 9, 4, 1, 2, 0, 0, 3, 1, 6, 2, 3, 0, 0, 1, 2];
  const recoveries = [1, 2, 1, 0, 3, 0, 0, 2, 3, 1, 2, 4, 0, 0, 1, 3, 5, 1];
  const flakes = [0, 1, 0, 0, 0, 2, 0];
  return Array.from({length: count}, (_, at) => ({
    day: new Date(NOW - (count - 1 - at) * DAY_MS).toISOString().slice(0, 10),
    failures: failures[at % failures.length] ?? 0,
    recoveries: recoveries[at % recoveries.length] ?? 0,
    flakes: flakes[at % flakes.length] ?? 0,
  }));
}

const COUNTS: readonly (readonly [Category, number])[] = [
  ['test-failure', 23],
  ['dependency', 11],
  ['compile-error', 8],
  ['network', 7],
  ['timeout', 5],
  ['lint', 3],
  ['docker', 2],
  ['auth', 2],
  ['config', 1],
  ['oom', 1],
  ['git', 1],
];

const CAUSES: readonly (readonly [string, Category, number, number, number | null])[] = [
  ['AssertionError: expected 1800 to be -18000 in "ten percent off 2000 cents"', 'test-failure', 12, 0, 41],
  ['npm error code ERESOLVE: could not resolve peer react@19 of harbour-charts@4.1.0', 'dependency', 8, 0, 38],
  ['Error: connect ETIMEDOUT 198.51.100.7:443', 'network', 7, 6, null],
  ["error TS2345: Argument of type 'string' is not assignable to parameter of type 'Cents'", 'compile-error', 5, 0, 44],
  ['tide table › keeps the order of two equal tides', 'test-failure', 4, 3, 29],
  ['Job exceeded the maximum execution time of 30 minutes', 'timeout', 3, 1, null],
];

/** A month with something of everything. */
export const LIVELY: Metrics = {
  from: (NOW - 30 * DAY_MS) as Instant,
  to: NOW,
  failedRuns: 52,
  failures: 64,
  byCategory: COUNTS.map(([category, count]) => ({category, count})),
  bySeverity: {1: 7, 2: 19, 3: 28, 4: 9, 5: 1},
  recurrence: {part: 14, of: 31},
  flakeRate: {part: 9, of: 64},
  rerunSuccess: {part: 8, of: 13},
  timeToDetect: {ms: 3.4 * MINUTE, count: 21},
  timeToAcknowledge: {ms: 47 * MINUTE, count: 14},
  timeToMitigate: {ms: null, count: 0},
  timeToRecover: {ms: 318 * MINUTE, count: 17},
  incidentsOpened: 21,
  incidentsOpen: 4,
  reopened: {part: 2, of: 17},
  falseDuplicates: {part: 0, of: 21},
  topCauses: CAUSES.map(([text, category, count, flakes, incident], at): TopCause => {
    const lastSeen = (NOW - (at * 1.7 + 0.2) * DAY_MS) as Instant;
    return {fingerprint: fingerprintOf(at + 1), category, text: toSafeText(text), count, flakes, lastSeen, incident};
  }),
  days: daysOf(30),
  damage: [],
};

function hint(number: number, title: string, more: Partial<IncidentHint>): IncidentHint {
  return {
    fingerprint: fingerprintOf(number),
    branch: 'main',
    number,
    state: 'open',
    title: toSafeText(title),
    category: 'test-failure',
    severity: 3,
    workflow: 'CI',
    firstSeen: (NOW - 6 * DAY_MS) as Instant,
    lastSeen: (NOW - DAY_MS / 5) as Instant,
    count: 4,
    ...more,
  };
}

export const HINTS: readonly IncidentHint[] = [
  hint(41, 'Tests failed: ten percent off 2000 cents', {count: 12, firstSeen: (NOW - 11 * DAY_MS) as Instant}),
  hint(38, 'A dependency could not be resolved: react', {category: 'dependency', severity: 4, count: 8}),
  hint(44, "The code does not compile: 'string' is not assignable to 'Cents'", {
    category: 'compile-error',
    branch: 'release/5.2',
    severity: 4,
    count: 1,
  }),
  hint(29, 'Tests failed: two equal tides', {severity: 2, workflow: 'Nightly', count: 4}),
  hint(17, 'The disk is full', {state: 'closed', category: 'disk-full'}),
];

/** A window in which nothing was recorded. */
export const SILENT: Metrics = {
  from: (NOW - 30 * DAY_MS) as Instant,
  to: NOW,
  failedRuns: 0,
  failures: 0,
  byCategory: [],
  bySeverity: {1: 0, 2: 0, 3: 0, 4: 0, 5: 0},
  recurrence: {part: 0, of: 0},
  flakeRate: {part: 0, of: 0},
  rerunSuccess: {part: 0, of: 0},
  timeToDetect: {ms: null, count: 0},
  timeToAcknowledge: {ms: null, count: 0},
  timeToMitigate: {ms: null, count: 0},
  timeToRecover: {ms: null, count: 0},
  incidentsOpened: 0,
  incidentsOpen: 0,
  reopened: {part: 0, of: 0},
  falseDuplicates: {part: 0, of: 0},
  topCauses: [],
  days: daysOf(30).map(({day}) => ({day, failures: 0, recoveries: 0, flakes: 0})),
  damage: [],
};

/** Everything at once, in a year of every category, with ten causes and sixty incidents. */
export const CROWDED: Metrics = {
  ...LIVELY,
  failures: 41_200,
  byCategory: CATEGORIES.map((category, at) => ({category, count: 10_000 - at * 37})),
  topCauses: Array.from({length: 10}, (_, at): TopCause => {
    const text = toSafeText(`${'averylongwordwithoutanyspaceinit'.repeat(8)} ${at}`);
    return {...topOf(), fingerprint: fingerprintOf(at + 1), text, count: 99_999 - at, flakes: at * 11_000};
  }),
  days: daysOf(365),
  damage: Array.from({length: 25}, (_, at) => ({document: 'ledger/2031-05.jsonl', line: at + 1, detail: 'not JSON'})),
};

function topOf(): TopCause {
  const [first] = LIVELY.topCauses;
  if (first === undefined) throw new Error('the lively sample has causes');
  return first;
}

export const MANY_HINTS: readonly IncidentHint[] = Array.from({length: 60}, (_, at) => {
  return hint(at + 1, `${'longtitle'.repeat(30)} ${at}`, {severity: ((at % 5) + 1) as Level, branch: 'b/'.repeat(60)});
});
