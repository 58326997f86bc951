// What `aftermath revert --json` prints.
import type {PushOutcome, RevertOutcome, RevertRequest} from '../domain/revert.ts';
import type {Json} from './report-document.ts';

export interface RevertTold {
  readonly request: RevertRequest;
  readonly outcome: RevertOutcome;
  /** Null: nothing was to be pushed. */
  readonly pushed: PushOutcome | null;
  /** Path of the failed change; null: it was not kept. */
  readonly patch: string | null;
  /** Name or address of the remote, as it was given. */
  readonly remote: string;
}

/** Plain data; names of files are as they are, and JSON holds them without harm. */
export function toRevertDocument({request, outcome, pushed, patch}: RevertTold): {readonly [key: string]: Json} {
  return {
    schema: 'aftermath/revert/1',
    base: request.base,
    commits: [...request.commits],
    outcome: toOutcome(outcome),
    pushed: pushed === null ? null : toPushed(pushed),
    patch,
  };
}

function toOutcome(outcome: RevertOutcome): Json {
  if (outcome.kind === 'ready') {
    const {kind, branch, head, tree, baseHead, files} = outcome;
    const steps = outcome.steps.map(({commit, revert, files: own}) => ({commit, revert, files: [...own]}));
    return {kind, branch, head, tree, baseHead, steps, files: [...files]};
  }
  if (outcome.kind === 'conflict') {
    const files = outcome.files.map(({path, kind, laterCommits}) => ({path, kind, laterCommits: [...laterCommits]}));
    return {kind: outcome.kind, commit: outcome.commit, files, choices: outcome.choices.map((choice) => ({...choice}))};
  }
  return {...outcome} as Json;
}

function toPushed(pushed: PushOutcome): Json {
  return pushed.kind === 'outdated' ? {kind: pushed.kind, now: pushed.now.kind} : {...pushed};
}
