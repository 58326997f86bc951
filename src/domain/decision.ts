// What we chose and why, and what came of it. Every choice not to act has a reason code too.
import type {Effect, EffectKind, Risk} from './effect.ts';
import type {DecisionId, EffectKey, Fingerprint, Instant, OwnerName} from './ids.ts';
import type {Memory} from './memory.ts';
import type {Problem} from './problem.ts';
import type {QueueFolder} from './queue.ts';

/** The closed list of reasons for acting and for not acting. Codes are never renamed. */
export const REASONS = {
  NEW_INCIDENT: 'This cause has no open incident on this branch yet.',
  KNOWN_INCIDENT: 'An open incident has this cause; it is updated in place.',
  REOPENED_INCIDENT: 'An incident of this cause was closed after a recovery; the cause is back.',
  FAILURE_REPORTED: 'A failure is always written down.',
  THREAD_INFORMED: 'The pull request is told once, in one comment that is edited in place.',
  BATCH_FAILED: 'The batch that was being worked on failed at a level that marks it.',
  RECOVERED: 'The same workflow passed on the same branch after the failure.',
  BELOW_RESPONSE: 'The severity is below the level at which the policy does this.',
  MODE_OBSERVE: 'Mode observe describes and writes nothing but the job summary.',
  HALTED: 'The stop switch is on.',
  HALT_UNREADABLE: 'The stop switch could not be read; doubt stops everything but notes.',
  FORK: 'The head commit comes from a fork: nothing in it may steer a write.',
  INCIDENTS_UNREADABLE: 'The incidents could not be listed; writing now could make a duplicate.',
  INCIDENT_CAP: 'This run has opened as many incidents as the policy allows.',
  CLOSED_BY_HUMAN: 'A person closed the incident of this cause as not planned or duplicate.',
  CLOSED_TOO_LONG_AGO:
    'An incident of this cause was closed longer ago than the policy opens again; a new one links it.',
  LOCKED_BY_HUMAN: 'A person locked the incident of this cause; it is left alone.',
  TRANSFERRED: 'The incident of this cause was moved to another repository; nobody opens a second one here.',
  UMBRELLA_CAP: 'More causes than may open an incident each: one thread tells of all of them.',
  UMBRELLA_BRANCHES: 'The same cause is open on several branches: one thread tells of all of them.',
  SYSTEMIC: 'The pattern came more often than the policy lets pass; its end is asked for.',
  SYSTEMIC_KNOWN: 'The issue that asks for the end of this pattern exists already.',
  BELOW_SYSTEMIC: 'The pattern has not come often enough for a systemic fix.',
  STALE: 'Nothing was seen of this cause for so long that the incident is closed.',
  REOPENED_BY_HUMAN: 'A person opened the incident again after its last failure; people or another failure decide on.',
  NEEDS_MORE_GREENS: 'The policy asks for more green runs before the incident is closed.',
  GREEN_AFTER_FAILURE: 'A newer green run has ended the incident of this cause already.',
  GREEN_BEFORE_FAILURE: 'The green run is older than the last failure of this cause.',
  COMMENT_THROTTLED: 'A new comment about this cause was written a short while ago; another one would be noise.',
  LEDGER_READ_ONLY: 'The token may not write the state branch; the incident threads hold the history.',
  REQUEST_BUDGET: 'The requests that one run may make are used up; the sweep does the rest.',
  RATE_LIMITED: 'GitHub asks us to wait longer than this run may; the sweep does the rest.',
  STOPPED: 'The run was cancelled while we worked; the sweep does the rest.',
  DEPENDABOT: 'A run that Dependabot started has a token that may only read; a workflow_run workflow can do more.',
  OWN_RUN: 'The run is one of our own; those are never an input.',
  SWEEP_CAP: 'This sweep has handled as many runs as the policy allows; the next one goes on.',
  SEEN: 'The run was handled before.',
  FOLDED: 'Two threads tell of the same cause; the later one is folded into the first.',
  NO_PULL_REQUEST: 'No open pull request belongs to the branch.',
  NO_BRANCH: 'The run belongs to no branch.',
  NO_PLAN: 'No workplan file is named by the policy or by an input.',
  NO_BATCH: 'Nothing names the batch that was worked on, and no single item is in progress.',
  BATCH_UNKNOWN: 'The named batch stands in none of the workplan files.',
  BATCH_AMBIGUOUS: 'More than one item could be meant; naming one would be a guess.',
  ENVIRONMENT: 'The environment failed, not the work; that never counts against an item.',
  NOTHING_MARKED: 'The batch carries no mark of a failure.',
  PLAN_NOT_OPTED_IN: 'The file was found by its shape only; it is left as it is.',
  PLAN_READ_ONLY: 'Files of this shape are read but not edited.',
  PLAN_UNREADABLE: 'The workplan file could not be read.',
  BRANCH_PROTECTED: 'The branch is protected and the policy wants no pull request; the edit is shown instead.',
  BRANCH_UNKNOWN: 'Whether the branch is protected could not be read; then the edit is shown instead of sent.',
  CATEGORY_IGNORED: 'The policy ignores this category.',
  POLICY_OFF: 'The policy switches this off.',
  NO_LEDGER: 'No ledger is kept here; the incident thread holds the history.',
  NOTHING_OPEN: 'No incident of this branch and workflow is open.',
  NOT_A_FAILURE: 'The run did not fail.',
  NO_EVIDENCE: 'Nothing of the failed run could be read.',
  IRRELEVANT_EVENT: 'The event is none that this program answers.',
  NEEDS_APPROVAL: 'A person has to approve this first.',
  NO_QUEUE: 'No queue folder is named by the policy.',
  NO_QUEUE_ITEM: 'Nothing names an item of the queue, and no single item is in progress.',
  QUEUE_UNREADABLE: 'The queue folder could not be read.',
  ITEM_FAILED: 'The queue item that was being worked on failed at a level that counts.',
  ITEM_RETURNED: 'The surroundings failed; the item goes back as it was and nothing counts against it.',
  ITEM_NOT_IN_PROGRESS: 'The item stands in another folder; nobody was working on it.',
  ITEM_NEEDED: 'The level of this cause calls for a queue item of its own.',
  QUEUE_LIMIT: 'A limit of an account or a refused token stops the queue until it ends.',
  WORK_BRANCH: 'The branch is work in progress: who works on it mends it there.',
  RETRY_TRANSIENT: 'The command failed for a reason that passes by itself; it is tried again.',
  RETRY_LONGER: 'The command ran out of time; it is tried once more with more of it.',
  NOT_TRANSIENT: 'Something that failed is not known to pass by itself; trying again would only hide it.',
  ATTEMPTS_SPENT: 'The command was tried as often as it may be.',
  TIMEOUT_SPENT: 'The command ran out of time, and a longer try was made already or is not allowed.',
  WAIT_TOO_LONG: 'A service asks for a longer wait than the policy allows.',
  INTERRUPTED: 'A signal asked us to end; nothing is tried after that.',
  NOT_STARTED: 'The program could not be started.',
  BY_OPERATOR: 'A person who may do so asked for it.',
  AMBIGUOUS: 'More than one way out is open, and none is clearly the best.',
  PROPOSED: 'It was prepared and waits for an approval of its id.',
  COMMAND_UNKNOWN: 'No command has this name.',
  COMMAND_MALFORMED: 'The command lacks something, or has something that it does not take.',
  COMMAND_HIDDEN: 'The line holds characters that cannot be seen, or markup; a command is plain words.',
  COMMENT_TOO_LONG: 'The comment is too long or too deeply nested to hold commands.',
  TOO_MANY_COMMANDS: 'A comment may hold five commands.',
  AFTER_TROUBLE: 'A command above it in the same comment was not done.',
  ALREADY_HEARD: 'This command of this comment was heard before; saying it again takes a new comment.',
  GHOST: 'The account that wrote the comment is gone.',
  NOT_A_PERSON: 'The comment was written by a program.',
  SENDER_DIFFERS: 'The event was not sent by the author of the comment.',
  COMMENT_EDITED: 'The comment was changed after it was written.',
  COMMENT_GONE: 'The comment was deleted.',
  COMMENT_UNREADABLE: 'The comment could not be read again before acting.',
  COMMENT_OLD: 'The comment is older than what is remembered of commands; say it in a new one.',
  COMMENT_BEFORE_PROPOSAL: 'The comment is older than what it approves.',
  NOT_AUTHORISED: 'The person may not write to this repository.',
  AUTHORITY_UNREADABLE: 'What the person may do could not be read; doubt refuses.',
  NOT_NAMED: 'The policy names who may use this command, and the person is not among them.',
  SECOND_PERSON: 'The policy asks for a second person: neither the author of the change nor the one who proposed it.',
  CULPRIT_UNREADABLE: 'Who wrote the change could not be read, and the policy asks for a second person.',
  THREAD_LOCKED: 'A person locked the thread; nothing is done from it.',
  THREAD_MOVED: 'The thread was moved to another repository.',
  THREAD_CLOSED: 'The incident is closed; open it again first.',
  THREAD_UNREADABLE: 'How the thread stands could not be read.',
  TARGET_UNKNOWN: 'What the command names is not there.',
  PROPOSAL_UNKNOWN: 'Nothing was proposed under this id.',
  PROPOSAL_UNREADABLE: 'The proposals could not be read; doubt refuses.',
  PROPOSAL_APPROVED: 'The proposal was approved before; an approval counts once.',
  PROPOSAL_USED: 'The proposal was approved and carried out; an approval counts once.',
  PROPOSAL_REJECTED: 'A person rejected the proposal.',
  PROPOSAL_EXPIRED: 'The time in which the proposal could be approved is over.',
  PROPOSAL_VOID: 'Something that the id stands for had changed; the proposal is void.',
  HEAD_CHANGED: 'The branch has a newer commit than the one that the proposal is for.',
  DECISION_CHANGED: 'The failure would be decided on differently now.',
  TARGETS_CHANGED: 'What the proposal aims at has changed.',
  PLAN_TEXT_CHANGED: 'What would be done reads differently now.',
  RERUN: 'Everything that failed is known to pass by itself; the failed jobs run once more.',
  NOT_IN_RESPONSE: 'The response table of the policy does not ask for this at this level.',
  FAILURE_UNREAD: 'A failed job has no known cause; what is unknown is not run again.',
  RUN_INCOMPLETE: 'The run goes on; GitHub runs nothing again before it has ended.',
  SAME_RUN: 'A run cannot run itself again; a workflow_run workflow or the sweep can.',
  NOT_ON_HOST: 'The run is not one of GitHub that could be asked for again.',
  RUN_UNTIMED: 'When the run began is not known; then its age is not either.',
  COMMIT_PASSED_OVER: 'The branch has a newer commit; its own run counts.',
  HEAD_UNKNOWN: 'The head of the branch could not be read; the commit may be passed over already.',
  MEMORY_UNREADABLE: 'The memory could not be read; what was done before cannot be counted.',
  RERUN_JOBS: 'More jobs failed than the policy runs again; so many share a cause.',
  RERUN_ATTEMPTS: 'The run was tried as often as the policy allows.',
  RERUN_COMMIT_CAP: 'The commit was run again as often as the policy allows.',
  RERUN_BASE_CAP: 'The commit was run again on this base as often as the policy allows.',
  RERUN_HOST_CAP: 'GitHub runs nothing again more than 50 times.',
  RERUN_DONE: 'A later attempt of the run exists already.',
  RERUN_TOO_OLD: 'GitHub runs nothing again that is older than 30 days.',
  RERUN_UNDER_WAY: 'The run goes on, or others were faster; the sweep looks again.',
  RERUN_COOLING: 'The last try was a short while ago; the sweep runs the failed jobs again once the wait is over.',
  CULPRIT_FOUND: 'Independent signs say that this change broke the branch.',
  NO_CULPRIT: 'No single change is shown by two independent signs to have broken the branch.',
  CULPRIT_FACTS_MISSING: 'Something that a revert depends on could not be read; then nothing is taken back.',
  BRANCH_NOT_SHARED: 'Others do not build on the branch; its author mends it.',
  BASE_MOVED: 'The branch has moved since the culprit was looked for.',
  FLAKY: 'The same commit failed and passed; nothing is taken back for chance.',
  BORN_RED: 'The failure was there from the first run; no green run shows what it came from.',
  OTHER_SIGNATURE: 'The commits fail for different reasons; the same job alone proves nothing.',
  NOT_CORROBORATED: 'Neither a second commit nor a re-run confirms the failure.',
  JOB_NAME_ONLY: 'Only the name of the job is known of the failure; a re-run has to confirm it.',
  ALREADY_FIXED: 'The newest commits of the branch are green.',
  LOW_CONFIDENCE: 'The signs against the change are weaker than the policy asks for.',
  CULPRIT_TOO_OLD: 'The change is older than the policy takes back; others build on it.',
  CULPRIT_IS_REVERT: 'The change takes another one back or brings it back; people decide about that.',
  CULPRIT_IS_EMERGENCY: 'The change is an emergency fix.',
  AUTHOR_EXEMPT: 'The author brings changes that are never taken back: they would come again.',
  OPTED_OUT: 'The author, or somebody who may write, has refused a revert.',
  NOT_MERGED: 'The pull request of the change is not merged.',
  HAS_DEPENDENTS: 'A later change builds on this one; taking it back alone would break that.',
  REVERT_EXISTS: 'A revert of this change exists already, open or not.',
  REVERTED_BEFORE: 'We have taken this change back once; never twice.',
  REVERT_CAP: 'As many reverts were opened today as the policy allows.',
  REVERT_COOLDOWN: 'The last revert was a short while ago; first its effect has to show.',
  REVERT_SETTLING: 'The failure is fresh; its author may be faster.',
  PROTECTED_PATH: 'The change touches a path that the policy protects.',
  WORKFLOW_FILES: 'The change touches workflow files; the token of a workflow may not write those.',
  ROOT_COMMIT: 'The change is the first one of the repository; nothing lies before it.',
} as const satisfies Record<string, string>;
export type ReasonCode = keyof typeof REASONS;

export interface PlannedEffect {
  readonly key: EffectKey;
  readonly effect: Effect;
  readonly because: ReasonCode;
  readonly risk: Risk;
  /** Do this only when that one is done or was done already. */
  readonly after: EffectKey | null;
}

/** Something we chose not to do. */
export interface Declined {
  readonly kind: EffectKind;
  readonly because: ReasonCode;
  /** What it was about: a branch, a file, a level. */
  readonly subject: string;
  /** Given only where it is put off and not given up: the sweep does it from then on. */
  readonly until?: Instant;
}

/** What a person could do next, most useful first. Rendered with the exact command. */
export type NextStep =
  | {readonly kind: 'rerun'; readonly why: string}
  | {readonly kind: 'fix'; readonly why: string}
  | {readonly kind: 'revert'; readonly sha: string; readonly why: string}
  | {readonly kind: 'apply-plan-edit'; readonly file: string; readonly item: string; readonly why: string}
  | {readonly kind: 'next-item'; readonly file: string; readonly item: string; readonly why: string}
  /** `queue`: folder of the queue; the item is too big for one try. */
  | {readonly kind: 'split-item'; readonly queue: string; readonly item: string; readonly why: string}
  | {readonly kind: 'investigate'; readonly why: string};

/** The batch that was worked on, or why none is named. Never a guess. */
export type BatchChoice =
  | {
      readonly kind: 'chosen';
      readonly file: string;
      readonly item: string;
      readonly by: 'input' | 'trailer' | 'branch' | 'only-in-progress';
      /** Other items of the file that wait for it, in file order. */
      readonly dependents: readonly string[];
      /** The next ready item of the file, or null. */
      readonly nextReady: string | null;
    }
  | {readonly kind: 'none'; readonly because: ReasonCode; readonly subject: string};

/** The item of a queue that was worked on, or why none is named. Never a guess. */
export type QueueChoice =
  | {
      readonly kind: 'chosen';
      /** Folder of the queue, from the root of the repository. */
      readonly queue: string;
      readonly item: string;
      readonly folder: QueueFolder;
      readonly by: Extract<BatchChoice, {kind: 'chosen'}>['by'];
    }
  | {readonly kind: 'none'; readonly because: ReasonCode; readonly subject: string};

export interface Decision {
  readonly id: DecisionId;
  readonly reason: ReasonCode;
  /** In the order in which they are carried out. */
  readonly effects: readonly PlannedEffect[];
  readonly declined: readonly Declined[];
  readonly batch: BatchChoice;
  readonly queueItem: QueueChoice;
  readonly next: readonly NextStep[];
}

export type EffectOutcome =
  | {readonly key: EffectKey; readonly kind: EffectKind; readonly status: 'done' | 'already-done'; readonly ref: string}
  | {readonly key: EffectKey; readonly kind: EffectKind; readonly status: 'held'; readonly because: ReasonCode}
  | {readonly key: EffectKey; readonly kind: EffectKind; readonly status: 'skipped'; readonly after: EffectKey}
  | {readonly key: EffectKey; readonly kind: EffectKind; readonly status: 'failed'; readonly problem: Problem};

/** One time that a cause was seen. Identity: run id and attempt. */
export interface Occurrence {
  readonly runId: number;
  readonly attempt: number;
  readonly at: Instant;
  readonly sha: string;
  readonly jobs: readonly string[];
  /** Where it was seen when the thread tells of several branches; null: on the branch of the record. */
  readonly branch: string | null;
}

/** What the hidden marker of an incident thread holds. Trusted only in a thread that we opened. */
export interface IncidentRecord {
  readonly scope: 'cause' | 'umbrella' | 'systemic';
  readonly fingerprint: Fingerprint;
  /** `*` where the thread tells of several branches. */
  readonly branch: string;
  readonly workflow: string;
  readonly firstSeen: Instant;
  /** When we wrote it down first; null in threads of before this was recorded. */
  readonly openedAt: Instant | null;
  /** The title as we wrote it last: another one is a person's, and stays. */
  readonly title: string | null;
  /** Batches that were being worked on, as `FILE#ID`, in the order in which they came; at most ten. */
  readonly batches: readonly string[];
  /** Owners mentioned at the creation, never again. */
  readonly owners: readonly OwnerName[];
  /** The closed thread that this one goes on from; null when there is none. */
  readonly follows: number | null;
  /** All occurrences ever, also those no longer listed. */
  readonly count: number;
  /** Newest first, at most ten. */
  readonly occurrences: readonly Occurrence[];
}

/** An incident thread as it stands on the host. */
export interface Incident {
  readonly number: number;
  readonly url: string;
  readonly state: 'open' | 'closed';
  /** True when a person closed it as not planned or as a duplicate: it stays closed. */
  readonly closedByHuman: boolean;
  /** True when a person locked it: nothing is written any more. */
  readonly locked: boolean;
  readonly closedAt: Instant | null;
  /** GitHub's time of the creation; null in an outbox. */
  readonly createdAt: Instant | null;
  readonly title: string;
  readonly body: string;
  readonly record: IncidentRecord;
}

/** A thread that a hint names and that is not in the list any more. */
export interface LostThread {
  readonly number: number;
  readonly fingerprint: Fingerprint;
  readonly branch: string;
  readonly fate: 'transferred' | 'deleted';
}

/** Everything a decision may look at besides evidence and policy: what stands right now. */
export interface Standing {
  readonly halt: 'running' | 'halted' | 'unreadable';
  /** What earlier runs left behind; null where nothing is kept or it could not be read. */
  readonly memory: Memory | null;
  readonly lost: readonly LostThread[];
  /** Owners of what the commit changed, by the policy or CODEOWNERS, without doubles; empty when none are named. */
  readonly owners: readonly OwnerName[];
  /** Incidents with our label and marker, open and closed, lowest number first; null when they could not be listed. */
  readonly incidents: readonly Incident[] | null;
}
