// The action at work: inputs and policy to a use case, and its outcome to summary, outputs and exit code.
import {RE2JS} from 're2js';
import {gatherRun, type OwnJob} from '../app/gather-run.ts';
import {handleFailure} from '../app/handle-failure.ts';
import {handleRecovery} from '../app/handle-recovery.ts';
import {type Inputs, parseInputs} from '../config/parse-inputs.ts';
import {defaultPolicy, type Policy} from '../config/schema.ts';
import {applyOverrides} from '../config/settings.ts';
import {readUsablePolicy} from '../config/usable-policy.ts';
import {createRuleSet} from '../diagnosis/rules.ts';
import {compileUserRules} from '../diagnosis/user-rules.ts';
import type {EffectOutcome} from '../domain/decision.ts';
import type {Gap} from '../domain/evidence.ts';
import {parseSha} from '../domain/ids.ts';
import {explainProblem, type Problem} from '../domain/problem.ts';
import {ok, type Result} from '../domain/result.ts';
import type {RunRef} from '../domain/run.ts';
import {inlineCode, prose} from '../render/markdown.ts';
import {renderRecoverySummary, renderSummary} from '../render/summary.ts';
import {complain, writeOutputs, writeSummary} from './action-io.ts';
import {toFailureOutputs, toRecoveryOutputs} from './action-outputs.ts';
import {composeAction, type Environment, type World} from './compose.ts';
import {listProblems, listValues, loadReports, toGaps} from './load.ts';
import {readField} from './read-field.ts';
import type {Route} from './route.ts';

export interface ActionContext {
  readonly phase: 'main' | 'post';
  readonly event: unknown;
  readonly env: Environment;
  readonly readInput: (name: string) => string;
}

type Chosen = Extract<Route, {kind: 'handle' | 'recover'}>;

/** What is wrong with how we were called: said once, nothing is written. */
interface Unusable {
  readonly problems: readonly Problem[];
}

/** Does what the router chose. 0: done. 1: an effect failed. 2: unusable input or policy. */
export async function runChosen(chosen: Chosen, context: ActionContext): Promise<number> {
  const inputs = parseInputs(context.readInput);
  if (!inputs.ok) return refuse({problems: inputs.problem}, context.env);
  const {token} = inputs.value;
  if (token === null)
    return refuse(
      {problems: [{code: 'USAGE', detail: 'input token: is empty; leave it out or pass a token'}]},
      context.env,
    );
  const world = composeAction(context.env, token);
  if (world === null) {
    return refuse(
      {problems: [{code: 'USAGE', detail: 'GITHUB_REPOSITORY is not set; run this as a step of a workflow'}]},
      context.env,
    );
  }
  const prepared = await prepare(world, inputs.value, {chosen, env: context.env, event: context.event});
  if ('problems' in prepared) return refuse(prepared, context.env);
  return chosen.kind === 'recover' ? recover(world, prepared) : handle(world, prepared, chosen);
}

async function refuse({problems}: Unusable, env: Environment): Promise<number> {
  for (const problem of problems) complain(problem);
  await writeSummary(env, renderUnusable(problems));
  return 2;
}

/** A run with everything that is settled before its evidence is read. */
interface Prepared {
  readonly run: RunRef;
  readonly policy: Policy;
  readonly inputs: Inputs;
  readonly env: Environment;
  readonly gaps: readonly Gap[];
}

interface Call {
  readonly chosen: Chosen;
  readonly env: Environment;
  readonly event: unknown;
}

async function prepare(world: World, inputs: Inputs, {chosen, env, event}: Call): Promise<Prepared | Unusable> {
  const told = world.parseRun(readField(event, 'workflow_run'));
  const read = told?.id === chosen.runId ? ok(told) : await world.reader(defaultPolicy().logs).readRun(chosen.runId);
  const run = read.ok ? withAttempt(read.value, chosen, env) : toBlindRun(world, chosen, env);
  const policy = await readPolicy(world, inputs, run);
  if (!policy.ok) return {problems: policy.problem};
  // Whose commit a run is that we cannot read is unknown, so nothing is written for it.
  const mode = read.ok ? policy.value.policy.mode : 'observe';
  const gaps: readonly Gap[] = read.ok ? [] : [{looked: 'run', problem: read.problem}];
  return {run, policy: {...policy.value.policy, mode}, inputs, env, gaps: [...gaps, ...policy.value.gaps]};
}

/** A run is read as its latest attempt; when it is our own, the runner knows which attempt this is. */
function withAttempt(run: RunRef, chosen: Chosen, env: Environment): RunRef {
  const own = String(chosen.runId) === env['GITHUB_RUN_ID'];
  return own ? {...run, attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? run.attempt) || run.attempt} : run;
}

interface PolicyRead {
  readonly policy: Policy;
  readonly gaps: readonly Gap[];
}

/**
 * The policy of the default branch: a pull request cannot change what is done about it. A policy that cannot be read may
 * have forbidden everything, so nothing but the summary is written then.
 */
async function readPolicy(world: World, inputs: Inputs, run: RunRef): Promise<Result<PolicyRead, readonly Problem[]>> {
  const overrides = {mode: inputs.mode, plan: inputs.plan};
  const text = await world.host(defaultPolicy().incidents.label).readFile(inputs.policy, run.defaultBranch ?? 'HEAD');
  if (!text.ok) {
    const policy = applyOverrides(null, {...overrides, mode: 'observe'});
    return ok({policy, gaps: [{looked: 'policy', problem: text.problem}]});
  }
  if (text.value === null) return ok({policy: applyOverrides(null, overrides), gaps: []});
  const usable = readUsablePolicy(inputs.policy, text.value);
  if (!usable.ok) return usable;
  for (const problem of usable.value.problems) complain(problem);
  return ok({
    policy: applyOverrides(usable.value.policy, overrides),
    gaps: toGaps('policy', usable.value.problems),
  });
}

async function handle(world: World, prepared: Prepared, chosen: Extract<Chosen, {kind: 'handle'}>): Promise<number> {
  const {run, policy, inputs, env} = prepared;
  const compiled = compileUserRules(policy.rules, RE2JS);
  const rules = createRuleSet(compiled.rules);
  const reports = await loadReports(env['GITHUB_WORKSPACE'] ?? '.', inputs.reports);
  const gathered = await gatherRun(
    {reader: world.reader(policy.logs), clock: world.clock},
    {
      run,
      ownJob: toOwnJob(chosen, inputs),
      reports: listValues(reports),
      gaps: [...prepared.gaps, ...toGaps('report', listProblems(reports)), ...toGaps('policy', compiled.problems)],
      maxJobs: policy.logs.maxJobs,
      compareWithGreen: policy.logs.compareWithGreen,
      lookForPass: run.conclusion === 'failure',
      digest: {patterns: rules.rules, secrets: world.secrets},
    },
  );
  const outcome = await handleFailure(
    {
      host: world.host(policy.incidents.label),
      sink: world.sink,
      state: null,
      log: world.log,
    },
    {...gathered, policy, rules, batch: inputs.batch},
  );
  await writeSummary(env, renderSummary(outcome.dossier, outcome.outcomes));
  writeOutputs(toFailureOutputs(outcome));
  return conclude(outcome.outcomes, outcome.dossier.evidence.gaps);
}

function toOwnJob({own}: Extract<Chosen, {kind: 'handle'}>, inputs: Inputs): OwnJob | null {
  return own === null || inputs.jobId === null ? null : {id: inputs.jobId, conclusion: own};
}

async function recover(world: World, {run, policy, inputs, env, gaps: before}: Prepared): Promise<number> {
  const outcome = await handleRecovery(
    {
      host: world.host(policy.incidents.label),
      reader: world.reader(policy.logs),
      log: world.log,
    },
    {run, policy, batch: inputs.batch},
  );
  const gaps = [...before, ...outcome.gaps];
  await writeSummary(env, renderRecoverySummary({...outcome, gaps}));
  writeOutputs(toRecoveryOutputs(outcome));
  return conclude(outcome.outcomes, gaps);
}

/** Says what went wrong, and the exit code. A refused token is unusable input, and all that comes of it is said once. */
function conclude(outcomes: readonly EffectOutcome[], gaps: readonly Gap[]): number {
  const refused = gaps.find(({problem}) => problem.code === 'HOST_UNAUTHORISED');
  const failed = outcomes.flatMap((one) => (one.status === 'failed' ? [one.problem] : []));
  for (const problem of refused === undefined ? failed : [refused.problem]) complain(problem);
  if (refused !== undefined) return 2;
  return failed.length === 0 ? 0 : 1;
}

/** The summary of a call that could not be used: every problem with its place. */
function renderUnusable(problems: readonly Problem[]): string {
  const lines = problems.map((problem) => `- ${inlineCode(problem.code)} ${prose(explainProblem(problem))}`);
  return ['## Aftermath could not start', '', ...lines, '', 'Nothing was written.', ''].join('\n');
}

/** A run that GitHub would not show us: what the runner's environment says of our own run, and doubt about the rest. */
function toBlindRun(world: World, chosen: Chosen, env: Environment): RunRef {
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
    fromFork: false,
    pullRequests: [],
    startedAt: null,
    conclusion: chosen.kind === 'recover' ? 'success' : 'failure',
  };
}
