// What a revert depends on, as it stands right now. Null everywhere means: it could not be read; then nothing is taken back.
import type {Policy} from '../config/schema.ts';
import type {Level} from '../domain/category.ts';
import type {CulpritFinding, Try} from '../domain/culprit.ts';
import type {Standing} from '../domain/decision.ts';
import type {Fingerprint, Instant, Sha} from '../domain/ids.ts';
import type {Refusal} from './refusal.ts';

/** A label of a pull request with who set it. */
export interface LabelFact {
  readonly name: string;
  /** Whether the person who set it may write to the repository: anybody may open a pull request with a label from a template. */
  readonly setterMayWrite: 'yes' | 'no' | 'unknown';
}

/** The change that is to be taken back. */
export interface ChangeFacts {
  /** Newest first; one for a single commit, a squash or a merge. */
  readonly commits: readonly Sha[];
  /** Parents of the oldest commit: none for the first commit of the repository. */
  readonly parents: number;
  /** When it came onto the branch, by the host's clock: commit dates can be forged. */
  readonly landedAt: Instant | null;
  /** Account of the author. */
  readonly author: string | null;
  /** Whole message, raw, for matching only. */
  readonly message: string;
  readonly trailers: readonly {readonly key: string; readonly value: string}[];
  /** Null: the labels could not be read; empty also for a change without a pull request. */
  readonly labels: readonly LabelFact[] | null;
  /** `none`: pushed without one. */
  readonly pull: 'merged' | 'open' | 'closed' | 'none' | null;
  readonly changedFiles: readonly string[] | null;
}

/** The branch that is to be put right. */
export interface BaseFacts {
  readonly name: string;
  /** Whether others build on it. */
  readonly kind: 'shared' | 'own';
  /** Its newest commit now. */
  readonly head: Sha;
  /** Its newest commit when the culprit was looked for. */
  readonly headSeen: Sha;
  /** Its newest commits, newest first. */
  readonly newest: readonly Sha[];
}

export interface RevertStanding {
  readonly halt: Standing['halt'];
  /** Severity of the cause. */
  readonly level: Level;
  readonly cause: Fingerprint;
  readonly finding: CulpritFinding | null;
  /** Tries of the jobs that show the cause, on all commits that were looked at. */
  readonly tries: readonly Try[] | null;
  readonly base: BaseFacts | null;
  readonly change: ChangeFacts | null;
  /** Later commits of the branch that touch what the change touched, or cannot do without it. */
  readonly dependents: readonly Sha[] | null;
  /** Reverts of the change that exist in any state, found by what they change and not by their title. */
  readonly existing: readonly {readonly ref: string; readonly state: 'merged' | 'open' | 'closed' | 'branch'}[] | null;
  /** Reverts that we have opened ever, in any order. */
  readonly opened: readonly {readonly commit: Sha; readonly at: Instant}[] | null;
  readonly firstFailureAt: Instant | null;
}

/** Everything that the decision about a revert depends on. */
export interface RevertQuestion {
  readonly policy: Policy['revert'];
  readonly standing: RevertStanding;
  readonly now: Instant;
}

/** What speaks against a revert; null: nothing. */
export type RevertGuard = (question: RevertQuestion) => Refusal | null;

/** A fact is missing: doubt takes nothing back. */
export function missing(subject: string): Refusal {
  return {because: 'CULPRIT_FACTS_MISSING', subject};
}
