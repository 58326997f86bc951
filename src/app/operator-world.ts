// What handling a comment needs of the world, and what each verb's effect has to offer. The effects themselves live elsewhere.
import type {Policy} from '../config/schema.ts';
import type {Proposal, ProposalContent} from '../domain/approval.ts';
import type {Account} from '../domain/authority.ts';
import type {Command, CommandPlace} from '../domain/command.ts';
import type {ReasonCode} from '../domain/decision.ts';
import type {EffectKey, Instant, SafeText} from '../domain/ids.ts';
import type {Memory, MemoryEvent, OwnAttempt} from '../domain/memory.ts';
import type {CommandAnswer} from '../domain/operator-reply.ts';
import type {OperatorRequest} from '../domain/operator-request.ts';
import type {OperatorHost, ThreadRead} from '../ports/operator-host.ts';
import type {SetAlarm} from '../ports/pacing.ts';
import type {StateSnapshot, StateStore} from '../ports/state-store.ts';
import type {MemoryWorld} from './failure-world.ts';

/** A comment as the event tells of it. */
export interface CommentEvent {
  readonly comment: number;
  readonly thread: number;
  readonly body: string;
  /** Null: the account is gone. */
  readonly author: Account | null;
  /** Login of who sent the event. */
  readonly sender: string | null;
  /** The host's time. */
  readonly createdAt: Instant;
  /** The thread as the event tells of it; read again before anything is written. */
  readonly about: ThreadRead;
}

export interface CommandAsk<C extends Command = Command> {
  readonly command: C;
  readonly place: CommandPlace;
  readonly event: CommentEvent;
  readonly policy: Policy;
  readonly memory: Memory;
  /** The state as the command has read or written it last, to write on; null: none is kept. */
  readonly latest: () => StateSnapshot | null;
}

/** What came of an effect. */
export interface Performed {
  readonly answer: Extract<CommandAnswer, {kind: 'done' | 'already-done' | 'failed' | 'held'}>;
  readonly effect: EffectKey | null;
  readonly commit: string | null;
  /** What is to be remembered with the end of the command. */
  readonly events?: readonly MemoryEvent[];
  /** The state as the effect has left it; left out where it wrote none. */
  readonly latest?: StateSnapshot | null;
}

/** A destructive effect that was worked out and not done, or why it cannot be. */
export type Prepared =
  | {readonly kind: 'prepared'; readonly content: ProposalContent; readonly shown: SafeText}
  | {readonly kind: 'declined'; readonly answer: Extract<CommandAnswer, {kind: 'failed' | 'held' | 'refused'}>};

export type WriteVerb = 'retry' | 'skip' | 'requeue';
export type WriteCommand = Extract<Command, {verb: WriteVerb}>;
export type GraveCommand = Extract<Command, {verb: 'revert' | 'rollback'}>;

/** The effects of the verbs. */
export interface OperatorPerformers {
  /**
   * Awaits `look` once, after its own reads and just before its first write, with the branch that it is about; what that gives
   * is what it gives back.
   */
  readonly write: (
    ask: CommandAsk<WriteCommand>,
    look: (branch: string | null) => Promise<Performed | null>,
  ) => Promise<Performed>;
  /** The question that was recorded with the thread's newest failure; null when nothing is to be chosen, or another one was shown. */
  readonly findRequest: (ask: CommandAsk) => Promise<OperatorRequest | null>;
  /** Works a revert or rollback out, and writes nothing. */
  readonly prepare: (ask: CommandAsk<GraveCommand>) => Promise<Prepared>;
  /** The content of a proposal as it would be now. One request for the head, or none where it is at hand. */
  readonly recompute: (proposal: Proposal) => Promise<ProposalContent | 'unreadable' | 'gone'>;
  /**
   * Does what was approved; converges, so that it may be done again after a crash. Awaits `look` once with what it has made, just
   * before its first write; a reason from it means that nothing may be written.
   */
  readonly carryOut: (
    proposal: Proposal,
    look: (made: ProposalContent) => Promise<ReasonCode | null>,
  ) => Promise<Performed>;
}

export interface OperatorWorld extends MemoryWorld {
  readonly host: OperatorHost;
  /** Null: nothing is kept; then no command can be told from its replay, and only notes are done. */
  readonly state: StateStore | null;
  readonly performers: OperatorPerformers;
  /** The attempt of our own workflow run; null: not known. */
  readonly ownRun: OwnAttempt | null;
  /** For work that takes so long that a person should be told. */
  readonly setAlarm: SetAlarm;
}
