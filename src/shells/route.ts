// What an event asks of us, decided from the environment and the event file alone: no package is loaded for an event we ignore.
import type {IssueAct} from '../app/record-verdict.ts';
import {COMMANDS} from '../config/inputs.ts';
import type {ReasonCode} from '../domain/decision.ts';
import {isOwnBranch, isOwnRun, parseWorkflowPath} from '../domain/own-run.ts';
import {readField, readText} from './read-field.ts';
import {type CommentNews, readCommentNews} from './route-comment.ts';
import {parseIssueAct} from './route-issue.ts';
import {type LabelNews, readLabelNews} from './route-label.ts';

/** The little that routing looks at. Everything from outside is unknown until it was checked here. */
export interface RouteFacts {
  readonly phase: 'main' | 'post';
  readonly eventName: string;
  readonly event: unknown;
  /** Input `command`; '' lets the event decide. */
  readonly command: string;
  /** Input `job-status`: GitHub's word for our own job as it stands now. */
  readonly jobStatus: string;
  /** Id of the run that we are part of. */
  readonly ownRunId: number;
  /** Path of the workflow file that we run in; null when unknown. */
  readonly ownWorkflowPath: string | null;
  /** Branch of the run that we are part of; null for tags and pull requests of forks, or when unknown. */
  readonly ownBranch: string | null;
  readonly inputRunId: number | null;
  /** True when input `run` holds a command: then this step is that command, and nothing else. */
  readonly hasScript: boolean;
  /** True in post when main has done the work. */
  readonly handledInMain: boolean;
}

export type Route =
  | {readonly kind: 'handle'; readonly runId: number; readonly own: OwnStatus | null}
  | {readonly kind: 'recover'; readonly runId: number}
  | {readonly kind: 'sweep'}
  | {readonly kind: 'verdict'; readonly act: IssueAct}
  | {readonly kind: 'comment'; readonly news: CommentNews}
  | {readonly kind: 'label'; readonly news: LabelNews}
  | {readonly kind: 'run'}
  | {readonly kind: 'nothing'; readonly because: ReasonCode; readonly say: string}
  | {readonly kind: 'refuse'; readonly say: string};

/** How our own job ended, when it is the one that failed. */
export type OwnStatus = 'failure' | 'cancelled';

/** The work of this phase. Table: docs/decisions/0003 and the README's behaviour list. */
export function routeEvent(facts: RouteFacts): Route {
  const own = toOwnStatus(facts.jobStatus);
  if (facts.command !== '' && !COMMANDS.some((known) => known === facts.command)) {
    return {
      kind: 'refuse',
      say: `input command: ${JSON.stringify(facts.command)} is unknown; use ${COMMANDS.join(', ')} or leave it out`,
    };
  }
  if (facts.hasScript) return routeScript(facts);
  if (facts.phase === 'post') return routePost(facts, own);
  if (facts.command === 'recover') return routeRecover(facts);
  if (facts.command === 'sweep') return {kind: 'sweep'};
  if (facts.command === 'operate') return routeWord(facts);
  if (facts.inputRunId !== null) return {kind: 'handle', runId: facts.inputRunId, own: null};
  if (facts.command === 'handle') return {kind: 'handle', runId: facts.ownRunId, own};
  if (facts.command === 'hook') return nothing('NOT_A_FAILURE', 'The post phase looks at the job when it has ended.');
  if (facts.eventName === 'workflow_run') return routeWorkflowRun(facts);
  if (own !== null) return routeOwnJob(facts, own);
  return routeQuietJob(facts);
}

/** A command is no event: what it fails with is handled by the step that looks at the whole job. */
function routeScript({phase, command, inputRunId}: RouteFacts): Route {
  if (phase === 'post') return nothing('NOT_A_FAILURE', 'The command was run in main.');
  if (command === '' && inputRunId === null) return {kind: 'run'};
  return {kind: 'refuse', say: 'input run: it goes with neither command nor run-id; use a step for each'};
}

/** Our own job has failed. A branch of ours holds no work of people. */
function routeOwnJob({ownRunId, ownBranch}: RouteFacts, own: OwnStatus): Route {
  if (isOwnBranch(ownBranch)) return nothing('OWN_RUN', 'The branch is one of our own.');
  return {kind: 'handle', runId: ownRunId, own};
}

/** Nothing of ours has failed: the event itself may ask for something. */
function routeQuietJob({eventName, event}: RouteFacts): Route {
  if (eventName === 'schedule' || eventName === 'workflow_dispatch') return {kind: 'sweep'};
  if (eventName === 'issue_comment') return routeComment({event});
  if (eventName !== 'issues') {
    return nothing('NOT_A_FAILURE', 'Nothing has failed so far; the post phase looks again when the job has ended.');
  }
  const act = parseIssueAct(event);
  return act.kind === 'act' ? {kind: 'verdict', act: act.act} : nothing('IRRELEVANT_EVENT', act.say);
}

/** A person may have given a command, in a comment or by a label: the file for operators alone hears labels so, and hears each once. */
function routeWord({eventName, event}: Pick<RouteFacts, 'eventName' | 'event'>): Route {
  return eventName === 'issues' ? routeLabel({event}) : routeComment({event});
}

function routeLabel({event}: Pick<RouteFacts, 'event'>): Route {
  const read = readLabelNews(event);
  return read.kind === 'news' ? {kind: 'label', news: read.news} : nothing(read.because, read.say);
}

function routeComment({event}: Pick<RouteFacts, 'event'>): Route {
  const read = readCommentNews(event);
  return read.kind === 'news' ? {kind: 'comment', news: read.news} : nothing(read.because, read.say);
}

/** The run named by the input, else the one that the event is about. */
function routeRecover({inputRunId, event}: RouteFacts): Route {
  const id = inputRunId ?? readField(readField(event, 'workflow_run'), 'id');
  if (typeof id === 'number') return {kind: 'recover', runId: id};
  return {kind: 'refuse', say: 'command recover: no run is named; pass run-id, or use it on workflow_run'};
}

/** Post handles what happened after a step that stood first; it is silent when main did the work or nothing failed. */
function routePost(facts: RouteFacts, own: OwnStatus | null): Route {
  if (facts.handledInMain) return nothing('NOT_A_FAILURE', 'Done in main.');
  const isReporter =
    facts.command === 'handle' ||
    facts.command === 'sweep' ||
    facts.command === 'operate' ||
    facts.inputRunId !== null ||
    (facts.command === '' && facts.eventName === 'workflow_run');
  if (isReporter || own === null) return nothing('NOT_A_FAILURE', 'The job did not fail.');
  return routeOwnJob(facts, own);
}

/** Conclusions of a finished run that are a failure; cancelled is somebody's wish. */
const FAILED = ['failure', 'timed_out', 'startup_failure'];

function routeWorkflowRun({event, ownWorkflowPath}: RouteFacts): Route {
  const run = readField(event, 'workflow_run');
  const id = readField(run, 'id');
  const conclusion = readText(run, 'conclusion');
  if (readText(event, 'action') !== 'completed') {
    return nothing('IRRELEVANT_EVENT', 'Only a completed workflow run is looked at.');
  }
  if (typeof id !== 'number')
    return {kind: 'refuse', say: 'event workflow_run: the payload names no run id; check GITHUB_EVENT_PATH'};
  const ran = {workflowPath: parseWorkflowPath(readText(run, 'path') ?? ''), branch: readText(run, 'head_branch')};
  if (isOwnRun(ran, {workflowPath: ownWorkflowPath, stateBranch: null})) {
    return nothing('OWN_RUN', 'The workflow run is one of our own.');
  }
  if (conclusion !== null && FAILED.includes(conclusion)) return {kind: 'handle', runId: id, own: null};
  if (conclusion === 'success') return {kind: 'recover', runId: id};
  return nothing('NOT_A_FAILURE', `The workflow run ended as ${conclusion?.slice(0, 30) ?? 'unknown'}.`);
}

function toOwnStatus(jobStatus: string): OwnStatus | null {
  return jobStatus === 'failure' || jobStatus === 'cancelled' ? jobStatus : null;
}

function nothing(because: ReasonCode, say: string): Route {
  return {kind: 'nothing', because, say};
}
