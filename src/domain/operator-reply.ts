// What we answer to a comment: one reply, one line per command, each with what came of it.
import type {Proposal} from './approval.ts';
import type {CommandPlace, WhoCould} from './command.ts';
import type {ReasonCode, Standing} from './decision.ts';
import type {Instant, SafeText} from './ids.ts';
import type {OperatorRequest} from './operator-request.ts';
import type {Problem} from './problem.ts';
import type {StopAct} from './stop.ts';

/** How things stand, for `status`. */
export interface OperatorStatus {
  readonly halt: Standing['halt'];
  /** What is stopped, the whole repository first. */
  readonly stops: readonly StopAct[];
  /** Open ones, oldest first. */
  readonly proposals: readonly Proposal[];
  /** Number of the incident that the thread is about, with its state; null where it is about none. */
  readonly incident: {readonly number: number; readonly state: 'open' | 'closed'; readonly count: number} | null;
  readonly request: OperatorRequest | null;
}

/** What came of one command. */
export type CommandAnswer =
  /** Heard, and being done; the reply is edited when it has ended. */
  | {readonly kind: 'working'}
  /** `ref`: web address or name of what stands there now. `also`: what a person should know besides. */
  | {readonly kind: 'done' | 'already-done'; readonly ref: string; readonly also?: SafeText}
  /** A destructive effect was prepared. `shown`: the text that the id binds to. */
  | {readonly kind: 'proposed'; readonly proposal: Proposal; readonly shown: SafeText}
  | {readonly kind: 'failed'; readonly problem: Problem}
  | {readonly kind: 'held'; readonly because: ReasonCode; readonly until: Instant | null}
  | {readonly kind: 'refused'; readonly because: ReasonCode; readonly who: WhoCould}
  /** `detail` and `suggestion` are words of ours. */
  | {
      readonly kind: 'malformed';
      readonly because: ReasonCode;
      readonly detail: string;
      readonly suggestion: string | null;
    }
  | {readonly kind: 'skipped'; readonly because: ReasonCode}
  | {readonly kind: 'plan'; readonly request: OperatorRequest | null}
  | {readonly kind: 'status'; readonly status: OperatorStatus}
  | {readonly kind: 'help'};

export interface ReplyEntry {
  readonly place: CommandPlace;
  /** The command as it was understood; null for a line that was none. */
  readonly text: SafeText | null;
  readonly answer: CommandAnswer;
}

export interface OperatorReply {
  readonly comment: number;
  readonly author: string;
  /** In the order of the comment; at least one. */
  readonly entries: readonly ReplyEntry[];
}
