// Who broke a branch: the commits between the last green and the first red run, and what speaks for each. No guess: one sign is none.
import {
  type CommitState,
  type CulpritFinding,
  findFlaky,
  isConfirmed,
  SIGN_SOURCES,
  type Sign,
  type Suspect,
  stateOf,
  type Try,
} from '../domain/culprit.ts';
import type {Fingerprint, Sha} from '../domain/ids.ts';

/** Sources that have to agree before a commit is called the culprit. */
const MIN_SOURCES = 2;

/** Everything that may tell who did it. */
export interface SuspectQuestion {
  /** Commits of the branch, oldest first, each the parent of the next. */
  readonly commits: readonly Sha[];
  readonly tries: readonly Try[];
  readonly cause: Fingerprint;
  /** Paths that each commit changed; a commit without an entry could not be read. */
  readonly changed: ReadonlyMap<Sha, readonly string[]>;
  /** Files that the cause names, as the log writes them. */
  readonly namedFiles: readonly string[];
  /** Files of the tests that failed, as the reports write them. */
  readonly testFiles: readonly string[];
  /** Percent by sign. */
  readonly weights: Readonly<Record<Sign, number>>;
  /** Re-runs that may be asked for in all, for this cause. */
  readonly maxReruns: number;
}

/** The commits after the last green one up to the first red one, that one included, or why there are none. */
export type Range =
  | {readonly kind: 'range'; readonly suspects: readonly Sha[]; readonly good: Sha}
  | Exclude<CulpritFinding, {kind: 'culprit' | 'ask'}>;

/** What the history says. A commit that failed and passed ends the search: chance has no author. */
export function findCulprit(question: SuspectQuestion): CulpritFinding {
  const range = findRange(question);
  if (range.kind !== 'range') return range;
  const suspects = range.suspects.map((sha) => weigh(sha, question, range.suspects));
  const [first, second] = suspects.filter(isIndependent).toSorted((a, b) => b.confidence - a.confidence);
  if (first !== undefined && first.confidence > (second?.confidence ?? 0)) {
    return {kind: 'culprit', suspect: first, suspects};
  }
  return askOrGiveUp(question, suspects);
}

/**
 * Last known good and first known bad. Walks back from the newest commit that is red or green; what failed of something else,
 * was cancelled or never ran is neither, and stays among the suspects.
 */
export function findRange({commits, tries, cause}: SuspectQuestion): Range {
  const flaky = findFlaky(tries, cause);
  if (flaky !== null) return {kind: 'flake', sha: flaky};
  let bad: number | null = null;
  for (let at = commits.length - 1; at >= 0; at -= 1) {
    const sha = commits[at];
    if (sha === undefined) continue;
    const state = stateOf(sha, tries, cause);
    if (state === 'green' && bad === null) return {kind: 'mended', sha};
    if (state === 'green' && bad !== null) return {kind: 'range', good: sha, suspects: commits.slice(at + 1, bad + 1)};
    if (state === 'red') bad = at;
  }
  const first = bad === null ? undefined : commits[bad];
  return first === undefined ? {kind: 'none', suspects: []} : {kind: 'born-red', sha: first};
}

/** A suspect with its signs and their weight. */
function weigh(sha: Sha, question: SuspectQuestion, suspects: readonly Sha[]): Suspect {
  const {commits, tries, cause, changed, weights} = question;
  const parent = commits[commits.indexOf(sha) - 1] ?? null;
  const files = changed.get(sha) ?? [];
  const holds: Readonly<Record<Sign, boolean>> = {
    onlySuspect: suspects.length === 1,
    newSignature: isNew({sha, parent}, question),
    touchedTests: touches(files, question.testFiles),
    touchedFiles: touches(files, question.namedFiles),
    confirmed: isConfirmed({sha, parent}, tries, cause),
  };
  const signs = listSigns().filter((sign) => holds[sign]);
  return {sha, parent, signs, confidence: toConfidence(signs, weights)};
}

function listSigns(): readonly Sign[] {
  return Object.keys(SIGN_SOURCES) as Sign[];
}

/** The cause is there at the commit and was not there just before: that one passed, or failed of something known. */
function isNew({sha, parent}: Pick<Suspect, 'sha' | 'parent'>, {tries, cause}: SuspectQuestion): boolean {
  if (parent === null || stateOf(sha, tries, cause) !== 'red') return false;
  const before: CommitState = stateOf(parent, tries, cause);
  return before === 'green' || before === 'other';
}

/** Of each source the strongest sign, together at most 100. */
function toConfidence(signs: readonly Sign[], weights: SuspectQuestion['weights']): number {
  const strongest = new Map<string, number>();
  for (const sign of signs) {
    const source = SIGN_SOURCES[sign];
    strongest.set(source, Math.max(strongest.get(source) ?? 0, weights[sign]));
  }
  return Math.min(
    100,
    [...strongest.values()].reduce((sum, weight) => sum + weight, 0),
  );
}

function isIndependent({signs}: Suspect): boolean {
  return new Set(signs.map((sign) => SIGN_SOURCES[sign])).size >= MIN_SOURCES;
}

/** A changed path is named when the log's path is it or ends with it: logs write absolute paths and paths below a package. */
function touches(changed: readonly string[], named: readonly string[]): boolean {
  return named.some((raw) => {
    const name = raw.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
    return name !== '' && changed.some((path) => path === name || name.endsWith(`/${path}`) || isBelow(path, name));
  });
}

/** `pkg/src/a.ts` for `src/a.ts`: a bare file name is too common to prove anything. */
function isBelow(path: string, name: string): boolean {
  return name.includes('/') && path.endsWith(`/${name}`);
}

/**
 * What re-runs would tell: of several suspects the middle one that nobody knows halves them; a single one is confirmed at
 * itself and at its parent. Every confirming try was paid for from the same budget.
 */
function askOrGiveUp({tries, cause, maxReruns}: SuspectQuestion, suspects: readonly Suspect[]): CulpritFinding {
  const spent = new Set(
    tries.filter(({purpose}) => purpose === 'confirming').map(({runId, attempt}) => `${runId}.${attempt}`),
  );
  const budgetLeft = Math.max(0, maxReruns - spent.size);
  const at = toQuestion(suspects, tries, cause);
  if (at.length === 0 || at.length > budgetLeft) return {kind: 'none', suspects};
  return {kind: 'ask', at, budgetLeft, suspects};
}

function toQuestion(suspects: readonly Suspect[], tries: readonly Try[], cause: Fingerprint): readonly Sha[] {
  const unknown = suspects.filter(({sha}) => stateOf(sha, tries, cause) === 'unknown');
  const middle = unknown[Math.floor(unknown.length / 2)];
  if (middle !== undefined) return [middle.sha];
  const [only, other] = suspects;
  if (only === undefined || other !== undefined || only.parent === null) return [];
  const confirming = tries.filter(({purpose}) => purpose === 'confirming');
  return [only.sha, only.parent].filter((sha) => stateOf(sha, confirming, cause) === 'unknown');
}
