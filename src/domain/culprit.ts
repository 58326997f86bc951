// One failure followed over the commits of a branch: what each try of it showed, and what that says about a commit.
import type {Fingerprint, Instant, Sha} from './ids.ts';
import type {Conclusion} from './run.ts';

/** How one try of a job on one commit ended. */
export interface Try {
  readonly sha: Sha;
  readonly runId: number;
  readonly attempt: number;
  readonly job: string;
  readonly at: Instant;
  readonly conclusion: Conclusion;
  /** Causes that it showed; null: nobody has read its evidence. Empty for a pass. */
  readonly fingerprints: readonly Fingerprint[] | null;
  /** What the causes were read from. Of a job's name alone nobody knows whether two failures are the same. */
  readonly basis: 'test' | 'log' | 'job-name';
  /** `confirming`: a re-run of a commit, to see whether it fails or passes again. */
  readonly purpose: 'regular' | 'confirming';
}

/** What is known of one failure on one commit. `other`: it failed of something else. `unknown`: nothing that counts. */
export type CommitState = 'red' | 'green' | 'other' | 'unknown';

/** A sign that a commit broke the branch, and where it comes from. Signs of one source are not independent. */
export const SIGN_SOURCES = {
  onlySuspect: 'history',
  newSignature: 'history',
  touchedTests: 'content',
  touchedFiles: 'content',
  confirmed: 'experiment',
} as const satisfies Record<string, 'history' | 'content' | 'experiment'>;
export type Sign = keyof typeof SIGN_SOURCES;

/** A commit that may have broken the branch, with what speaks for it. */
export interface Suspect {
  readonly sha: Sha;
  /** The commit before it on the branch; null for the first one. */
  readonly parent: Sha | null;
  /** In the order of `SIGN_SOURCES`. */
  readonly signs: readonly Sign[];
  /** Percent, 0 to 100; of each source the strongest sign. */
  readonly confidence: number;
}

/** What the history says about who broke a branch. */
export type CulpritFinding =
  | {readonly kind: 'culprit'; readonly suspect: Suspect; readonly suspects: readonly Suspect[]}
  /** One commit both failed and passed. */
  | {readonly kind: 'flake'; readonly sha: Sha}
  /** The newest known commit is green. */
  | {readonly kind: 'mended'; readonly sha: Sha}
  /** No green commit lies before the first red one. */
  | {readonly kind: 'born-red'; readonly sha: Sha}
  /** Re-runs of these commits would tell more, and the budget allows them. */
  | {
      readonly kind: 'ask';
      readonly at: readonly Sha[];
      readonly budgetLeft: number;
      readonly suspects: readonly Suspect[];
    }
  | {readonly kind: 'none'; readonly suspects: readonly Suspect[]};

/** Only a failure or a timeout speaks against a commit: cancelled, skipped and the like are somebody's wish or a consequence. */
export function isRed(conclusion: Conclusion): boolean {
  return conclusion === 'failure' || conclusion === 'timed_out';
}

/** Of each job of a run its latest attempt, in the order given. */
export function latestTries(tries: readonly Try[]): readonly Try[] {
  const latest = new Map<string, number>();
  for (const one of tries) latest.set(nameOf(one), Math.max(latest.get(nameOf(one)) ?? 0, one.attempt));
  return tries.filter((one) => latest.get(nameOf(one)) === one.attempt);
}

/** True for a try that failed with this very cause. What nobody has read is not the same. */
export function showsCause(one: Try, cause: Fingerprint): boolean {
  return isRed(one.conclusion) && (one.fingerprints?.includes(cause) ?? false);
}

/** The state of a commit by the latest attempts of its tries. Red wins over green, and both over what is unknown. */
export function stateOf(sha: Sha, tries: readonly Try[], cause: Fingerprint): CommitState {
  const own = latestTries(tries.filter((one) => one.sha === sha));
  if (own.some((one) => showsCause(one, cause))) return 'red';
  const failed = own.filter(({conclusion}) => isRed(conclusion));
  if (failed.length > 0) return failed.every(({fingerprints}) => fingerprints !== null) ? 'other' : 'unknown';
  return own.some(({conclusion}) => conclusion === 'success') ? 'green' : 'unknown';
}

/** The first commit in the order given on which one job both showed the cause and passed, in whatever attempt; null: none. */
export function findFlaky(tries: readonly Try[], cause: Fingerprint): Sha | null {
  const passed = new Set(tries.filter(({conclusion}) => conclusion === 'success').map(placeOf));
  return tries.find((one) => showsCause(one, cause) && passed.has(placeOf(one)))?.sha ?? null;
}

/** True when re-runs were red with the cause at the commit and green at its parent. */
export function isConfirmed(
  suspect: Pick<Suspect, 'sha' | 'parent'>,
  tries: readonly Try[],
  cause: Fingerprint,
): boolean {
  const confirming = tries.filter(({purpose}) => purpose === 'confirming');
  if (suspect.parent === null) return false;
  return stateOf(suspect.sha, confirming, cause) === 'red' && stateOf(suspect.parent, confirming, cause) === 'green';
}

function nameOf({runId, job}: Try): string {
  return `${runId} ${job}`;
}

function placeOf({sha, job}: Try): string {
  return `${sha} ${job}`;
}
