// What is settled before a run's evidence is read: which run, by which policy, with which memory.
import type {Inputs} from '../config/parse-inputs.ts';
import {defaultPolicy} from '../config/schema.ts';
import type {Gap} from '../domain/evidence.ts';
import {type Instant, parseSha} from '../domain/ids.ts';
import type {Problem} from '../domain/problem.ts';
import {ok} from '../domain/result.ts';
import type {RunRef} from '../domain/run.ts';
import type {Environment, World} from './compose.ts';
import {type Prelude, readPrelude} from './prelude.ts';
import {readField} from './read-field.ts';
import type {Route} from './route.ts';

export type RunRoute = Extract<Route, {kind: 'handle' | 'recover'}>;

/** What is wrong with how we were called: said once, nothing is written. */
export interface Unusable {
  readonly problems: readonly Problem[];
}

/** A run with everything that is settled before its evidence is read. */
export interface Prepared extends Prelude {
  readonly run: RunRef;
  readonly inputs: Inputs;
  readonly env: Environment;
  readonly gaps: readonly Gap[];
  /** Who looks at the run. */
  readonly trigger: 'other-run' | 'sweep';
  /** The one clock reading of this run. */
  readonly now: Instant;
}

export interface Call {
  readonly chosen: RunRoute;
  readonly env: Environment;
  readonly event: unknown;
}

/** Run, policy and memory for a call of the action, or why there is nothing to be done with it. */
export async function prepare(world: World, inputs: Inputs, {chosen, env, event}: Call): Promise<Prepared | Unusable> {
  const told = world.parseRun(readField(event, 'workflow_run'));
  const read = told?.id === chosen.runId ? ok(told) : await world.reader(defaultPolicy().logs).readRun(chosen.runId);
  const run = read.ok ? withAttempt(read.value, chosen, env) : toBlindRun(world, chosen, env);
  const now = world.clock.now();
  const prelude = await readPrelude(world, inputs, {ref: run.defaultBranch ?? 'HEAD', now});
  if (!prelude.ok) return {problems: prelude.problem};
  const {policy} = prelude.value;
  world.limit({requests: policy.limits.requests, waitMs: policy.limits.waitSeconds * 1000});
  // Whose commit a run is that we cannot read is unknown, so nothing is written for it.
  const mode = read.ok ? policy.mode : 'observe';
  const gaps: readonly Gap[] = read.ok ? [] : [{looked: 'run', problem: read.problem}];
  return {
    ...prelude.value,
    run,
    policy: {...policy, mode},
    inputs,
    env,
    trigger: 'other-run',
    now,
    gaps: [...gaps, ...prelude.value.gaps],
  };
}

/** A run is read as its latest attempt; when it is our own, the runner knows which attempt this is. */
function withAttempt(run: RunRef, chosen: RunRoute, env: Environment): RunRef {
  const own = String(chosen.runId) === env['GITHUB_RUN_ID'];
  return own ? {...run, attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? run.attempt) || run.attempt} : run;
}

/** A run that GitHub would not show us: what the runner's environment says of our own run, and doubt about the rest. */
function toBlindRun(world: World, chosen: RunRoute, env: Environment): RunRef {
  const own = String(chosen.runId) === env['GITHUB_RUN_ID'];
  const ref = env['GITHUB_HEAD_REF'] || (env['GITHUB_REF'] ?? '').replace(/^refs\/heads\//, '');
  return {
    repo: world.repo,
    id: chosen.runId,
    attempt: own ? Number(env['GITHUB_RUN_ATTEMPT'] ?? '1') || 1 : 1,
    workflow: own ? (env['GITHUB_WORKFLOW'] ?? '') : '',
    workflowPath: null,
    event: own ? (env['GITHUB_EVENT_NAME'] ?? '') : '',
    branch: own && ref !== '' && !ref.startsWith('refs/') ? ref : null,
    defaultBranch: null,
    headSha: (parseSha(env['GITHUB_SHA'] ?? '') ?? '0'.repeat(40)) as RunRef['headSha'],
    base: null,
    fromFork: false,
    pullRequests: [],
    startedAt: null,
    endedAt: null,
    byDependabot: env['GITHUB_ACTOR'] === 'dependabot[bot]',
    conclusion: chosen.kind === 'recover' ? 'success' : 'failure',
  };
}
