// Where threads and files live. Every write converges: doing it twice leaves one thing.
import type {Incident} from '../domain/decision.ts';
import type {HumanAct} from '../domain/human-act.ts';
import type {Fingerprint, Sha} from '../domain/ids.ts';
import type {Result} from '../domain/result.ts';
import type {StopSign} from '../domain/stop.ts';
import type {FileEdit, RepositoryFiles, Written} from './repository-files.ts';

export type {CommitDraft, FileEdit, FileWish, Written} from './repository-files.ts';
export type {HumanAct};

export interface IncidentDraft {
  readonly fingerprint: Fingerprint;
  readonly branch: string;
  readonly title: string;
  /** Complete body with its marker. */
  readonly body: string;
  readonly labels: readonly string[];
  /**
   * Who finds the second thread that a race made. `list`, also when left out: the host's list is read once more after a
   * creation. `memory`: the caller sees it in the state store and folds it, which saves that request.
   */
  readonly reconcile?: 'list' | 'memory';
  /**
   * The body for the text that stands in the thread now. When given, a known thread is read once more just before the
   * write, one request, so that nothing is lost that a person wrote since the list was read.
   */
  readonly merge?: (standing: string) => string;
}

/** What became of a thread that is no longer here. */
export type LostFate = 'transferred' | 'deleted';

export type IncidentRead =
  | {readonly kind: 'found'; readonly incident: Incident}
  | {readonly kind: 'lost'; readonly fate: LostFate};

/** A pull request for a branch that stands already. */
export interface PullDraft {
  readonly branch: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
}

/** An event for workflows, with what they need to know. */
export interface DispatchDraft {
  /** At most 100 characters. */
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A pull request as it was opened or found. */
export interface OpenedPull extends Written {
  readonly number: number;
  /** Merged ones are closed. */
  readonly state: 'open' | 'closed';
}

/** A change of files that waits for people, as a pull request. */
export interface ProposalDraft {
  /** Branch that the pull request is made from; ours alone, named after what it holds. */
  readonly branch: string;
  /** Branch that it is to be merged into. */
  readonly base: string;
  /** Commit of the base that the edits were made on. */
  readonly baseHead: Sha;
  readonly edits: readonly FileEdit[];
  readonly headline: string;
  readonly title: string;
  readonly body: string;
}

export interface CodeHost extends RepositoryFiles {
  /** Threads with our label, our author and a sound marker, open and closed, lowest number first. Foreign or damaged markers count as none. */
  listIncidents(): Promise<Result<readonly Incident[]>>;
  /** The second sign of the stop switch: an open issue of ours with our label. No request when the incidents were listed before. */
  readStopSign(): Promise<Result<StopSign>>;
  /** Raises or takes down the second sign. Stands so already: unchanged. `body`: why, in words. */
  ensureStopSign(sign: 'raised' | 'clear', body: string): Promise<Result<Written>>;
  /**
   * The incident of this fingerprint and branch: created, updated in place, opened again when it was closed, or left when
   * equal. A title that a person changed stays, and labels are set at the creation only. A duplicate made by a race is
   * folded into the oldest, as far as the host's list shows it.
   */
  ensureIncident(draft: IncidentDraft, known: Incident | null): Promise<Result<Written & {readonly number: number}>>;
  /** Writes the closing body and closes the thread as completed. Closed already: unchanged. */
  ensureIncidentClosed(incident: Incident, body: string): Promise<Result<Written>>;
  /**
   * The thread of that number, however it stands: what a lagging list does not show yet. `lost` when it was moved to another
   * repository or deleted; null when it is none of ours.
   */
  readIncident(number: number): Promise<Result<IncidentRead | null>>;
  /** Closes a duplicate with a link to the thread that stays. Its marker no longer counts. Folded already: unchanged. */
  foldIncident(incident: Incident, into: number): Promise<Result<Written>>;
  /** What people did in a thread, oldest first: the first of them is the acknowledgement. Our own acts are left out. */
  readHumanActs(number: number): Promise<Result<readonly HumanAct[]>>;
  /** Our one comment of this marker in a thread: created, edited in place, or left when equal. */
  ensureComment(thread: number, marker: string, body: string): Promise<Result<Written>>;
  /**
   * The draft pull request of that branch: the branch made or moved on, and the pull request opened, or found and left.
   * Edits that stand on the base already: unchanged, and nothing is opened.
   */
  proposeFiles(draft: ProposalDraft): Promise<Result<Written & {readonly number: number}>>;
  /**
   * The draft pull request of a branch that exists: opened, or found in any state and left. One that people have closed or
   * merged is unchanged: nothing is opened twice.
   */
  openPull(draft: PullDraft): Promise<Result<OpenedPull>>;
  /**
   * Sends an event that workflows of the repository listen for. Not to be repeated blindly: twice is two events. At most 10
   * names in the payload and 65,535 characters.
   */
  dispatch(draft: DispatchDraft): Promise<Result<Written>>;
}
