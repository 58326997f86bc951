// A failure thought through: how it came about, what it touches, and the ways out, each statement with its proof.
import type {Diagnosis} from './diagnosis.ts';
import type {Instant, SafeText} from './ids.ts';

/** What shows a statement to be true: a line of a log, or words from elsewhere (a commit, a report) with `line` null. */
export interface Proof {
  readonly job: string | null;
  /** 1-based in the log as given. */
  readonly line: number | null;
  readonly text: SafeText;
}

/** `evidence`: the proofs say it. `inference`: it follows from them with general knowledge. `unknown`: nobody can tell. */
export type Basis = 'evidence' | 'inference' | 'unknown';

export const LINK_KINDS = ['trigger', 'mechanism', 'symptom', 'effect', 'consequence'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** One link of the chain from what set it off to what it holds up. In every `text` here foreign words stand in backticks. */
export interface CausalLink {
  readonly kind: LinkKind;
  readonly text: string;
  readonly basis: Basis;
  readonly evidence: readonly Proof[];
}

export interface Factor {
  readonly text: string;
  /** Share of the explanation, 0..1, an estimate. The weights of one analysis add up to at most 1. */
  readonly weight: number;
  readonly evidence: readonly Proof[];
}

/** What mends a kind of failure. */
export interface Remedy {
  readonly title: string;
  readonly why: string;
  readonly cost: Grade;
  readonly risk: Grade;
}

/** A named pattern that this failure shows. */
export interface PatternMatch {
  readonly id: string;
  readonly name: string;
  readonly usualCause: string;
  readonly evidence: readonly Proof[];
  /** What mends it where its category alone knows nothing better; null where it does. */
  readonly fix: Remedy | null;
  readonly prevention: readonly string[];
}

/** An earlier failure that is like this one. */
export interface SimilarFailure {
  /** `fingerprint`: the same cause. `text`: another one whose words are much the same. */
  readonly likeness: 'fingerprint' | 'text';
  /** 1 for the same cause; else how alike the texts are, above the bound of the recall and below 1. */
  readonly score: number;
  /** What turned it green; null: nothing did, or nobody knows. */
  readonly fix: KnownFix | null;
  readonly at: Instant;
  readonly runId: number;
  readonly attempt: number;
  readonly branch: string | null;
  readonly commit: string;
  readonly category: string;
  readonly text: SafeText | null;
}

/** The end of an earlier failure. */
export interface KnownFix {
  readonly at: Instant;
  readonly commit: string;
  readonly pull: number | null;
  /** True when the same commit passed: nothing was mended. */
  readonly flaky: boolean;
}

/** What memory holds about a cause. */
export interface Recall {
  /** False when there is no memory to ask: then an empty list says nothing. */
  readonly asked: boolean;
  /** Earlier occurrences of the same cause, without this one. */
  readonly count: number;
  readonly firstSeen: Instant | null;
  /** Earlier occurrences of the same cause in the time before now, on any branch. */
  readonly windows: {readonly day: number; readonly week: number; readonly month: number};
  /** Times that a commit passed which this cause had failed. */
  readonly flakes: number;
  /** Same cause first, newest first inside each likeness, at most ten. */
  readonly similar: readonly SimilarFailure[];
}

export interface PlanItemTouched {
  readonly file: string;
  readonly item: string;
  /** `failed`: it was being worked on. `waiting`: it depends on that one. */
  readonly role: 'failed' | 'waiting';
}

export interface BlastRadius {
  /** Jobs that show this cause. */
  readonly jobs: readonly string[];
  /** Jobs that did not run because of it; null when nothing tells. */
  readonly dependents: readonly string[] | null;
  /** The failed item first, then those that wait for it, in the order of the file. */
  readonly planItems: readonly PlanItemTouched[];
  readonly branches: readonly {readonly name: string; readonly shared: boolean}[];
}

/** The order in which ways out are tried: re-run what is transient, mend, go another way, go back, ask. */
export const STRATEGIES = ['retry', 'fix', 'alternative', 'checkpoint', 'human'] as const;
export type Strategy = (typeof STRATEGIES)[number];

export const GRADES = ['low', 'medium', 'high'] as const;
export type Grade = (typeof GRADES)[number];

/** What a machine could do for an option; rendered as the exact command. */
export type OptionAction =
  | {readonly kind: 'rerun'}
  | {readonly kind: 'revert'; readonly sha: string}
  | {readonly kind: 'read-log'};

export interface RecoveryOption {
  /** 1 is tried first. */
  readonly rank: number;
  readonly strategy: Strategy;
  readonly title: string;
  readonly why: string;
  readonly cost: Grade;
  readonly risk: Grade;
  /** What to do when it does not help; `option` is the next rank, null at the end. */
  readonly fallback: {readonly option: number | null; readonly text: string};
  readonly action: OptionAction | null;
}

/** General advice in the order of the work. */
export interface Checklist {
  readonly before: readonly string[];
  readonly during: readonly string[];
  readonly after: readonly string[];
}

export interface Analysis {
  readonly diagnosis: Diagnosis;
  /** In the order of `LINK_KINDS`; the mechanism may have several links. */
  readonly causalChain: readonly CausalLink[];
  /** Heaviest first. */
  readonly factors: readonly Factor[];
  readonly patterns: readonly PatternMatch[];
  readonly recall: Recall;
  readonly blastRadius: BlastRadius;
  /** Most specific first, general advice. */
  readonly prevention: readonly string[];
  readonly checklist: Checklist;
  /** Best first, at least one when something failed. */
  readonly plan: readonly RecoveryOption[];
}
