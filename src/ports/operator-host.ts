// The host as an operator's comment needs it: who wrote it and may, where it stands, and the two ways in which we answer.
import type {Account, LabelAct, PermissionAnswer, TeamAnswer, ThreadFacts} from '../domain/authority.ts';
import type {Incident} from '../domain/decision.ts';
import type {Instant} from '../domain/ids.ts';
import type {Result} from '../domain/result.ts';
import type {StopSign} from '../domain/stop.ts';
import type {Written} from './code-host.ts';

/** A comment as it stands now. */
export interface CommentRead {
  readonly body: string;
  /** Null: the account is gone. */
  readonly author: Account | null;
}

export interface RightQuestion {
  readonly login: string;
  /** Short names of teams of the owning organisation. */
  readonly teams: readonly string[];
}

/** What a person may do. A part that could not be read is a problem of its own: it refuses, and does not hide the others. */
export interface RightRead {
  readonly permission: Result<PermissionAnswer>;
  /** In the order of the teams that were asked for. */
  readonly teams: readonly TeamAnswer[];
  /** The host's time of the answer. */
  readonly now: Instant;
}

export interface SceneQuestion extends RightQuestion {
  /** Null: nothing was written, a label says it; then the comment comes back as null. */
  readonly comment: number | null;
  readonly thread: number;
}

/** Everything that a ruling looks at, as it stands at this moment. */
export interface SceneRead extends RightRead {
  /** Null: the comment was deleted, or none was asked for. */
  readonly comment: Result<CommentRead | null>;
  readonly thread: Result<ThreadFacts>;
  readonly sign: Result<StopSign>;
  /** Labels of the thread, at most 100; none where it could not be read. */
  readonly labels: readonly string[];
}

export interface ThreadRead {
  readonly facts: ThreadFacts;
  /** The incident of ours that the thread is; null when it is none. */
  readonly incident: Incident | null;
  /** Branch that the thread is about: of the incident, or the head of a pull request of this repository; null when none. */
  readonly branch: string | null;
}

/** `heard`: first of all. `done` and `refused`: beside it when everything has ended. */
export type ReactionSign = 'heard' | 'done' | 'refused';

export interface ReplyDraft {
  readonly thread: number;
  /** Marker line that the body holds, and that our reply to this comment is found by. */
  readonly marker: string;
  readonly body: string;
  /**
   * `new`: there is none. `find`: a former try may have written it; look, and edit that one. `keep`: look, and leave it as it
   * is when it is there, unless it says that something is still being done (`WORKING_MARKER`). A number: its id.
   */
  readonly known: number | 'find' | 'keep' | 'new';
}

export interface OperatorHost {
  /** Our reaction on a comment; there already: unchanged. One request. */
  react(comment: number, sign: ReactionSign): Promise<Result<Written>>;
  /** One request, and one per team. */
  readRight(question: RightQuestion): Promise<RightRead>;
  /** Read last before a write. Two requests, and one per team: the permission, and everything else in one query. */
  readScene(question: SceneQuestion): Promise<SceneRead>;
  /** Labels put on a thread and taken off it, in no order. One request for each hundred events of the thread. */
  readLabelActs(thread: number): Promise<Result<readonly LabelAct[]>>;
  /** Logins of who wrote a commit and its pull request: its culprits, where a second person is asked for. */
  readAuthors(commits: readonly string[]): Promise<Result<readonly string[]>>;
  /** Our one reply to a comment: created, edited in place, or left when equal. */
  ensureReply(draft: ReplyDraft): Promise<Result<Written & {readonly id: number}>>;
  /** Raises or takes down the second sign. Stands so already: unchanged. */
  ensureStopSign(sign: 'raised' | 'clear', body: string): Promise<Result<Written>>;
}
