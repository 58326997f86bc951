// What one sweep looked at, did and left: the one value from which its summary is written.
import type {EffectOutcome, ReasonCode, Standing} from './decision.ts';
import type {Mode} from './effect.ts';
import type {Gap} from './evidence.ts';
import type {Instant, SafeText} from './ids.ts';
import type {Damage, RunMark, Verdict} from './memory.ts';
import type {Metrics} from './metrics.ts';
import type {Problem} from './problem.ts';
import type {QueueReason} from './queue-reasons.ts';
import type {RepoRef} from './run.ts';

/** What came of one thing that the sweep wanted. `held`: described, put off or forbidden. */
export type SweepResult =
  | {readonly status: 'done'}
  | {readonly status: 'held'; readonly because: ReasonCode}
  | {readonly status: 'failed'; readonly problem: Problem};

/** A run that the sweep handled itself. */
export interface SweptRun {
  readonly run: RunMark;
  /** `unseen`: nobody handled it. `unfinished`: work that was put off. `green`: it may end an incident. */
  readonly why: 'unseen' | 'unfinished' | 'green';
  /** Reason code of its decision. */
  readonly reason: ReasonCode;
  readonly outcomes: readonly EffectOutcome[];
}

/** A run that the sweep saw and did not handle. */
export interface LeftRun {
  readonly run: RunMark;
  readonly because: ReasonCode;
  /** What stopped it when that was a trouble and no choice. */
  readonly problem: Problem | null;
}

/** What the sweep did to a thread, or saw in it. */
export type ThreadChange =
  /** A duplicate made by a race, closed with a link to the thread that stays. */
  | {readonly kind: 'folded'; readonly into: number}
  /** Called stale: it closes after the grace time unless somebody says no. */
  | {readonly kind: 'called-stale'; readonly lastSeen: Instant}
  | {readonly kind: 'closed-stale'; readonly lastSeen: Instant}
  /** Occurrences that the ledger knew and the thread lacked. */
  | {readonly kind: 'repaired'; readonly missing: number}
  /** What a person said by closing, locking or moving it, and nobody had written down. */
  | {readonly kind: 'verdict'; readonly verdict: Verdict};

export interface SweptThread {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly change: ThreadChange;
  readonly result: SweepResult;
}

/** What the sweep did to the items of a queue. */
export interface SweptQueue {
  readonly folder: string;
  /** Items that may be taken up again, or the reason why one stays; `to` is null where it does. */
  readonly items: readonly {readonly id: string; readonly reason: QueueReason; readonly to: string | null}[];
  readonly result: SweepResult;
}

/** A command of a person that was begun and never ended, and was answered now. */
export interface SweptCommand {
  readonly thread: number;
  readonly text: SafeText;
  readonly result: SweepResult;
}

export interface SweepReport {
  readonly mode: Mode;
  /** Null where nothing can be linked. */
  readonly repo: RepoRef | null;
  /** When the sweep looked. */
  readonly at: Instant;
  /** Runs that completed since then were looked at. */
  readonly since: Instant;
  /** Completed runs that were listed. */
  readonly runsSeen: number;
  /** In the order in which they were handled. */
  readonly handled: readonly SweptRun[];
  /** Oldest first. */
  readonly left: readonly LeftRun[];
  /** In the order in which they were changed. */
  readonly threads: readonly SweptThread[];
  /** In the order of the policy; without those in which nothing was to be done. */
  readonly queues: readonly SweptQueue[];
  /** In the order of the ledger. */
  readonly commands: readonly SweptCommand[];
  /** Flakes that were seen and not yet in the ledger. */
  readonly flakes: number;
  /** Documents removed because they are older than the policy keeps them, sorted. */
  readonly pruned: readonly string[];
  readonly damage: readonly Damage[];
  readonly gaps: readonly Gap[];
  /** Why the sweep ended before its work did; null when it did all. */
  readonly stopped: ReasonCode | null;
  /** The one write of the memory; null where none is kept. */
  readonly remembered: SweepResult | null;
  /** Requests to the API; null where nobody counts them. */
  readonly requests: number | null;
  readonly metrics: Metrics;
  /** What the stop switch said for the branch that the sweep ran on. */
  readonly halt: Standing['halt'];
}
