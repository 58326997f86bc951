// The action at work: inputs and policy to a use case, and its outcome to summary, outputs and exit code.
import {RE2JS} from 're2js';
import type {FailureWorld} from '../app/failure-world.ts';
import {gatherRun, type OwnJob} from '../app/gather-run.ts';
import {handleFailure} from '../app/handle-failure.ts';
import {handleRecovery} from '../app/handle-recovery.ts';
import {type Inputs, parseInputs} from '../config/parse-inputs.ts';
import type {OwnToken} from '../decision/question.ts';
import {createRuleSet} from '../diagnosis/rules.ts';
import {compileUserRules} from '../diagnosis/user-rules.ts';
import type {EffectOutcome} from '../domain/decision.ts';
import type {Gap} from '../domain/evidence.ts';
import {explainProblem, type Problem} from '../domain/problem.ts';
import type {RunRef} from '../domain/run.ts';
import {inlineCode, prose} from '../render/markdown.ts';
import {renderRecoverySummary, renderSummary} from '../render/summary.ts';
import {complain, writeOutputs, writeSummary} from './action-io.ts';
import {toFailureOutputs, toRecoveryOutputs} from './action-outputs.ts';
import {composeAction, type Environment, type World} from './compose.ts';
import {listProblems, listValues, loadReports, toGaps} from './load.ts';
import {type Prepared, prepare, type RunRoute, type Unusable} from './prepare.ts';

export interface ActionContext {
  readonly phase: 'main' | 'post';
  readonly event: unknown;
  readonly env: Environment;
  readonly readInput: (name: string) => string;
}

/** Does what the router chose. 0: done. 1: an effect failed. 2: unusable input or policy. */
export async function runChosen(chosen: RunRoute, context: ActionContext): Promise<number> {
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

async function handle(world: World, prepared: Prepared, chosen: Extract<RunRoute, {kind: 'handle'}>): Promise<number> {
  const {run, policy, inputs, env} = prepared;
  const compiled = compileUserRules(policy.rules, RE2JS);
  const rules = createRuleSet(compiled.rules);
  const reports = await loadReports(env['GITHUB_WORKSPACE'] ?? '.', inputs.reports);
  const gathered = await gatherRun(
    {reader: world.reader(policy.logs), clock: {now: () => prepared.now}},
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
  const outcome = await handleFailure(toFailureWorld(world, prepared), {
    ...gathered,
    policy,
    rules,
    batch: inputs.batch,
    ownToken: ownTokenOf(run, env),
    snapshot: prepared.snapshot,
    codeowners: prepared.codeowners,
  });
  await writeSummary(env, renderSummary(outcome.dossier, outcome.outcomes));
  writeOutputs(toFailureOutputs(outcome));
  return conclude(outcome.outcomes, outcome.dossier.evidence.gaps);
}

/** A run that Dependabot started has a token that may only read, unless we look at it from another run. */
function ownTokenOf(run: RunRef, env: Environment): OwnToken {
  return run.byDependabot && String(run.id) === env['GITHUB_RUN_ID'] ? 'read-only' : 'full';
}

function toFailureWorld(world: World, {policy, inputs}: Prepared): FailureWorld {
  const {sink, log, pacing, safe} = world;
  return {host: world.host(policy.incidents.label), state: world.state(inputs.stateBranch), sink, log, pacing, safe};
}

function toOwnJob({own}: Extract<RunRoute, {kind: 'handle'}>, inputs: Inputs): OwnJob | null {
  return own === null || inputs.jobId === null ? null : {id: inputs.jobId, conclusion: own};
}

async function recover(world: World, prepared: Prepared): Promise<number> {
  const {run, policy, inputs, env, now, snapshot} = prepared;
  const outcome = await handleRecovery(
    {...toFailureWorld(world, prepared), reader: world.reader(policy.logs)},
    {run, policy, batch: inputs.batch, now, snapshot, ownToken: ownTokenOf(run, env)},
  );
  const gaps = [...prepared.gaps, ...outcome.gaps];
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
