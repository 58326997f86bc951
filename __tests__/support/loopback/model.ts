// What the loopback GitHub remembers. Plain mutable records: the server is a small world that requests change.
import type {BareRepository} from './bare-repository.ts';

/** What a person may do in a repository, in words of today. */
export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';
/** How far a permission goes; writing includes reading. */
export type Access = 'read' | 'write';
/** Keys of `permissions:` in a workflow file that the loopback GitHub knows, and `members`, which only tokens of apps and people have. */
export type PermissionKey =
  | 'actions'
  | 'checks'
  | 'contents'
  | 'issues'
  | 'members'
  | 'metadata'
  | 'pull-requests'
  | 'statuses';
/** The `permissions:` of a token; a missing key means none. */
export type Permissions = Readonly<Partial<Record<PermissionKey, Access>>>;

/** A person or a bot. */
export interface User {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot';
}

/** Who a token speaks for. `bot` is an installation token such as GITHUB_TOKEN, `user` a personal one. */
export interface Token {
  readonly login: string;
  readonly type: 'bot' | 'user';
  readonly permissions: Permissions;
}

/** Where a run, attempt or job stands. */
export type RunStatus = 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending';
/** How a job ended. */
export type JobConclusion =
  | 'success'
  | 'failure'
  | 'neutral'
  | 'cancelled'
  | 'skipped'
  | 'timed_out'
  | 'action_required';
/** How a run ended. */
export type RunConclusion = JobConclusion | 'startup_failure' | 'stale';

/** A log is text, bytes, or a producer of pieces for logs too large to hold. */
export type LogSource = string | Uint8Array | (() => Iterable<string | Uint8Array>);

/** A step of a job; numbers start at 1. */
export interface Step {
  readonly number: number;
  readonly name: string;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion: string | null;
}

/** A message attached to a line of a file. */
export interface Annotation {
  readonly path: string;
  readonly line: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string | null;
  readonly message: string;
  readonly details: string | null;
}

/** A job of one attempt; its id is also the id of its check run. */
export interface Job {
  readonly id: number;
  readonly runId: number;
  readonly attempt: number;
  readonly name: string;
  status: RunStatus;
  conclusion: JobConclusion | null;
  steps: readonly Step[];
  log: LogSource | null;
  logExpired: boolean;
  annotations: readonly Annotation[];
  readonly runner: string | null;
  readonly labels: readonly string[];
  readonly startedAt: number;
  completedAt: number | null;
}

/** One try of a run; numbers start at 1. */
export interface Attempt {
  readonly number: number;
  status: RunStatus;
  conclusion: RunConclusion | null;
  readonly startedAt: number;
  updatedAt: number;
  jobs: Job[];
}

/** A workflow run with all its attempts. */
export interface Run {
  readonly id: number;
  readonly repo: Repo;
  readonly workflow: {readonly id: number; readonly name: string; readonly path: string};
  readonly number: number;
  readonly event: string;
  readonly branch: string | null;
  readonly sha: string;
  /** `owner/name` of the repository the head commit came from; another one than `repo` means a fork. */
  readonly headRepo: string;
  readonly actor: string;
  readonly title: string;
  readonly createdAt: number;
  /** Oldest first, never empty. */
  readonly attempts: Attempt[];
}

/** A label of a repository; names are unique whatever their case. */
export interface Label {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}

/** A reaction of somebody to a comment. */
export interface Reaction {
  readonly id: number;
  readonly login: string;
  readonly content: string;
  readonly createdAt: number;
}

/** A comment on an issue or pull request. */
export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly login: string;
  body: string;
  readonly createdAt: number;
  updatedAt: number;
  readonly reactions: Reaction[];
}

/** What a pull request has beyond an issue. A null `sha` follows the head branch. */
export interface PullPart {
  readonly head: {readonly repo: string; readonly ref: string; readonly sha: string | null};
  base: string;
  readonly draft: boolean;
  mergedAt: number | null;
  mergeCommit: string | null;
}

/** Something that somebody did in a thread besides commenting, as its timeline shows it. */
export interface ThreadEvent {
  readonly id: number;
  readonly kind: 'closed' | 'reopened' | 'renamed' | 'locked' | 'labeled' | 'unlabeled' | 'assigned';
  readonly login: string;
  readonly at: number;
  /** Label, assignee or the two titles with ` -> ` between; empty for the others. */
  readonly detail: string;
}

/** An issue, or a pull request when `pull` is set: they share numbers, comments and labels. */
export interface Issue {
  readonly id: number;
  readonly number: number;
  readonly login: string;
  title: string;
  body: string | null;
  labels: string[];
  assignees: string[];
  state: 'open' | 'closed';
  stateReason: 'completed' | 'reopened' | 'not_planned' | 'duplicate' | null;
  readonly createdAt: number;
  updatedAt: number;
  closedAt: number | null;
  closedBy: string | null;
  locked: boolean;
  readonly events: ThreadEvent[];
  /** Null: it is here. A moved one answers 301 with its new place, a deleted one 410; neither is listed. */
  gone: {readonly kind: 'deleted'} | {readonly kind: 'moved'; readonly repo: string; readonly number: number} | null;
  readonly pull: PullPart | null;
}

/** Why a push to a branch is refused: the classic branch protection (GH006) or a ruleset (GH013). */
export type ProtectionRule = 'branch-protection' | 'ruleset' | 'flag-only';

/** A repository with everything in it except its runs. */
export interface Repo {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly private: boolean;
  readonly defaultBranch: string;
  readonly git: BareRepository;
  readonly createdAt: number;
  hasIssues: boolean;
  /** The setting "Allow GitHub Actions to create and approve pull requests". */
  botsMayOpenPulls: boolean;
  /** False for private repositories of some plans. */
  allowsDrafts: boolean;
  readonly labels: Label[];
  readonly issues: Issue[];
  readonly comments: Comment[];
  readonly roles: Map<string, Role>;
  readonly protection: Map<string, ProtectionRule>;
  /** Events that were sent for workflows to listen for, oldest first. */
  readonly dispatches: {
    readonly event: string;
    readonly payload: Readonly<Record<string, unknown>>;
    readonly at: number;
  }[];
}

/** `owner/name` */
export function fullName(repo: Repo): string {
  return `${repo.owner}/${repo.name}`;
}

/** The newest attempt of a run. */
export function latestAttempt(run: Run): Attempt {
  const attempt = run.attempts.at(-1);
  if (attempt === undefined) throw new Error(`run ${run.id} has no attempt`);
  return attempt;
}

/** True for roles that may push. */
export function canPush(role: Role): boolean {
  return role === 'admin' || role === 'maintain' || role === 'write';
}
