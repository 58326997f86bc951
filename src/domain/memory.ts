// What is remembered between runs: events that are only ever added, hints about threads, and work that is not finished.
import type {Category, Level, Transience} from './category.ts';
import type {CheckpointType} from './effect.ts';
import type {EffectKey, Fingerprint, Instant, SafeText} from './ids.ts';
import type {AskedQuestion} from './operator-request.ts';
import type {QueueReason} from './queue-reasons.ts';

/** The run that an event of the memory is about. */
export interface RunMark {
  readonly id: number;
  readonly attempt: number;
  readonly workflow: string;
  readonly branch: string | null;
}

interface EventBase {
  /** Identity: an event of a key that is remembered already is not remembered again. */
  readonly key: EffectKey;
  readonly at: Instant;
}

/** One cause in one failed run. */
export interface FailureEvent extends EventBase {
  readonly kind: 'failure';
  readonly run: RunMark;
  /** When the run itself began; `at` is when it was written down. Null when unknown. */
  readonly startedAt: Instant | null;
  readonly commit: string;
  readonly batch: {readonly file: string; readonly item: string} | null;
  readonly step: SafeText | null;
  readonly jobs: readonly string[];
  readonly category: Category;
  readonly severity: Level;
  readonly transient: Transience;
  readonly confidence: number;
  readonly fingerprint: Fingerprint;
  readonly cause: {readonly rule: string; readonly line: number | null; readonly text: SafeText} | null;
  readonly decision: string;
  readonly reason: string;
  /** What people were asked about the run, with its worst cause; null: nothing. */
  readonly question: AskedQuestion | null;
  /** Edits of plans and queues that the run has made: told again, it leaves them to people. With the worst cause only. */
  readonly edits: readonly MadeEdit[];
}

/** An edit that was made. `ruled`: what the rules of a queue made of it; null for a plan. */
export interface MadeEdit {
  readonly key: EffectKey;
  readonly ruled: QueueReason | null;
}

/** One attempt of our own workflow run. */
export interface OwnAttempt {
  readonly id: number;
  readonly attempt: number;
}

/** What became of an incident thread. `folded`: it was a duplicate made by a race. */
export interface IncidentEvent extends EventBase {
  readonly kind: 'incident';
  readonly change: 'opened' | 'reopened' | 'closed' | 'folded' | 'stale' | 'systemic' | 'umbrella';
  readonly fingerprint: Fingerprint;
  readonly branch: string;
  readonly incident: number;
}

/** A green run ended an incident. */
export interface RecoveryEvent extends EventBase {
  readonly kind: 'recovery';
  readonly run: RunMark;
  readonly commit: string;
  readonly fingerprint: Fingerprint;
  readonly branch: string;
  readonly incident: number;
  /** Pull request that brought the green commit; null when none is known. */
  readonly pull: number | null;
  /** True when the same commit had failed before: nothing was mended. */
  readonly flaky: boolean;
  readonly times: IncidentTimes;
}

/** The same commit failed and passed. Recorded whenever it is seen, whatever the policy does with flakes. */
export interface FlakeEvent extends EventBase {
  readonly kind: 'flake';
  readonly run: RunMark;
  readonly commit: string;
  readonly fingerprint: Fingerprint;
  /** `rerun`: a later attempt of the same run. `twin`: another run of the same workflow, commit and event. */
  readonly proof: 'rerun' | 'twin';
}

/** A green run that counts towards the end of an incident, where the policy asks for more than one. */
export interface GreenEvent extends EventBase {
  readonly kind: 'green';
  readonly run: RunMark;
  readonly commit: string;
  readonly fingerprint: Fingerprint;
  readonly branch: string;
  readonly incident: number;
}

/** What a person said about an incident or a cause. The latest word about a subject counts. */
export interface VerdictEvent extends EventBase {
  readonly kind: 'verdict';
  readonly by: string;
  readonly fingerprint: Fingerprint;
  readonly branch: string;
  readonly incident: number | null;
  readonly verdict: Verdict;
}

export type Verdict =
  | {readonly kind: 'not-planned' | 'duplicate' | 'completed' | 'reopened' | 'locked' | 'transferred' | 'deleted'}
  | {readonly kind: 'category'; readonly category: Category; readonly reason: string}
  | {readonly kind: 'severity'; readonly level: Level; readonly reason: string}
  | {readonly kind: 'flaky'; readonly reason: string};

/** We wrote a new comment about a cause. Edits of a comment are not remembered. */
export interface CommentEvent extends EventBase {
  readonly kind: 'comment';
  readonly fingerprint: Fingerprint;
  readonly thread: number;
  /** Branch of the run that it tells of: what a command in that thread is about. Null: of none. */
  readonly branch: string | null;
}

/**
 * A command of a person, as it was heard and as it ended: the audit record, and what keeps a replay from doing it again.
 * Identity: comment, index and stage. A refused command has the `ended` event only.
 */
export interface CommandEvent extends EventBase {
  readonly kind: 'command';
  readonly stage: 'heard' | 'ended';
  readonly by: string;
  readonly comment: number;
  /** Position in the comment, 0-based. */
  readonly index: number;
  readonly thread: number;
  readonly verb: string;
  /** As it was understood; for a line that was none, what is wrong with it. */
  readonly text: SafeText;
  /** What the permission API said about the person. */
  readonly permission: string;
  /** Id that was approved or rejected; null for other commands. */
  readonly id: string | null;
  /** Commit that it was about; null when it was about none. */
  readonly commit: string | null;
  /** Key of the effect; null when there was none. */
  readonly effect: string | null;
  /** Our own workflow run that wrote it: a later attempt of that run knows that the earlier one is over. Null: not known. */
  readonly heardIn: OwnAttempt | null;
  readonly outcome: 'begun' | 'done' | 'already-done' | 'proposed' | 'answered' | 'held' | 'refused' | 'failed';
  /** Reason or problem code; null when all is well. */
  readonly code: string | null;
}

/**
 * Failed jobs were run once more. `intended` is written down before it is asked for and is never taken back; `refused`
 * says that the host did not do it that time. `run` is the attempt that failed, not the one that was made of it.
 */
export interface RerunEvent extends EventBase {
  readonly kind: 'rerun';
  readonly run: RunMark;
  readonly commit: string;
  /** What the commit was to be merged into, a commit id or a branch; null where the commit stands for itself. */
  readonly base: string | null;
  readonly state: 'intended' | 'done' | 'refused';
}

/**
 * A change is taken back by a pull request of ours. `intended` is written down before anything is pushed and counts until it
 * has plainly been cut off. `opened` says that the pull request stands.
 */
export interface RevertEvent extends EventBase {
  readonly kind: 'revert';
  /** The newest commit that is taken back. */
  readonly commit: string;
  /** Branch that it is taken back from. */
  readonly base: string;
  /** Pull request; null while nobody knows. */
  readonly number: number | null;
  readonly state: 'intended' | 'opened';
}

/** A checkpoint was made on the host. One more witness of its chain: who changes that has to change the ledger too. */
export interface CheckpointEvent extends EventBase {
  readonly kind: 'checkpoint';
  /** Of the checkpoint. */
  readonly id: string;
  readonly commit: string;
  readonly branch: string;
  readonly type: CheckpointType;
  /** SHA-256 of the record's text, as the chain has it. */
  readonly digest: string;
}

/**
 * A repair agent was told of a cause. `intended` is written down before it is sent and is never taken back; `refused` says
 * that this one was certainly not sent.
 */
export interface DispatchEvent extends EventBase {
  readonly kind: 'dispatch';
  readonly run: RunMark;
  readonly fingerprint: Fingerprint;
  /** Name of the event that was sent. */
  readonly event: string;
  /** 1 for the first; a next one only follows one that was refused. */
  readonly attempt: number;
  readonly state: 'intended' | 'done' | 'refused';
}

export type MemoryEvent =
  | FailureEvent
  | IncidentEvent
  | RecoveryEvent
  | GreenEvent
  | FlakeEvent
  | VerdictEvent
  | CommentEvent
  | CommandEvent
  | RerunEvent
  | RevertEvent
  | CheckpointEvent
  | DispatchEvent;

/** Milliseconds from the first failure to each turn; null: it has not come, or nobody can tell. */
export interface IncidentTimes {
  /** First failed run began, until we wrote it down. */
  readonly detectMs: number | null;
  /** Written down, until a person did anything in the thread. */
  readonly acknowledgeMs: number | null;
  /** Written down, until a revert, a quarantine or a re-run took the pain away. */
  readonly mitigateMs: number | null;
  /** First failed run began, until the green run ended. */
  readonly recoverMs: number | null;
}

/**
 * Where the thread of a cause was last seen. A hint and never the truth: it finds a thread that a lagging list does not
 * show yet, and tells one that was moved away from one that never was.
 */
export interface IncidentHint {
  readonly fingerprint: Fingerprint;
  readonly branch: string;
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly title: SafeText;
  readonly category: Category;
  readonly severity: Level;
  readonly workflow: string;
  readonly firstSeen: Instant;
  readonly lastSeen: Instant;
  readonly count: number;
}

/** A run whose effects were not all carried out: the sweep does the rest. */
export interface UnfinishedRun {
  readonly run: Pick<RunMark, 'id' | 'attempt'>;
  readonly since: Instant;
  /** Not before this: what a rate limit asked for. */
  readonly notBefore: Instant | null;
  readonly effects: readonly EffectKey[];
  /** Code of the problem or reason that stopped it. */
  readonly because: string;
  /** Sweeps that tried again. */
  readonly tries: number;
}

export interface Journal {
  /** Oldest first. */
  readonly unfinished: readonly UnfinishedRun[];
  /** When the last sweep ended; null before the first. */
  readonly lastSweepAt: Instant | null;
}

/** A document that could not be read as what it should be; it was set aside and the rest goes on. */
export interface Damage {
  readonly document: string;
  /** 1-based; null when the whole document is meant. */
  readonly line: number | null;
  readonly detail: string;
}

/** Everything that is remembered, read at one moment. */
export interface Memory {
  /** By time, oldest first; equal times in the order in which they stand in the ledger. Without doubles. */
  readonly events: readonly MemoryEvent[];
  /** One per fingerprint and branch. */
  readonly hints: readonly IncidentHint[];
  readonly journal: Journal;
  readonly damage: readonly Damage[];
}

export const NO_MEMORY: Memory = {
  events: [],
  hints: [],
  journal: {unfinished: [], lastSweepAt: null},
  damage: [],
};
