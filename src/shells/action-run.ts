// The action at work on one run: inputs and policy to a use case, and its outcome to summary, outputs and exit code.
import type {OwnJob} from '../app/own-job.ts';
import {renderRecoverySummary, renderSummary} from '../render/summary.ts';
import {writeOutputs, writeSummary} from './action-io.ts';
import {toFailureOutputs, toRecoveryOutputs} from './action-outputs.ts';
import {type ActionContext, concludeCall, refuseCall, startCall} from './action-start.ts';
import type {World} from './compose.ts';
import {type Prepared, prepare, type RunRoute} from './prepare.ts';
import {handleRun, recoverRun} from './run-work.ts';

/** Does what the router chose. 0: done. 1: an effect failed. 2: unusable input or policy. */
export async function runChosen(chosen: RunRoute, context: ActionContext): Promise<number> {
  const {env, event} = context;
  const started = startCall(context);
  if (!started.ok) return refuseCall(started.problem, env);
  const {world, inputs} = started.value;
  const prepared = await prepare(world, inputs, {chosen, env, event});
  if ('problems' in prepared) return refuseCall(prepared.problems, env);
  return chosen.kind === 'recover' ? recover(world, prepared) : handle(world, prepared, chosen);
}

async function handle(world: World, prepared: Prepared, chosen: Extract<RunRoute, {kind: 'handle'}>): Promise<number> {
  const outcome = await handleRun(world, prepared, toOwnJob(chosen, prepared));
  await writeSummary(prepared.env, renderSummary(outcome.dossier, outcome.outcomes));
  writeOutputs(toFailureOutputs(outcome));
  return concludeCall(outcome.outcomes, outcome.dossier.evidence.gaps);
}

function toOwnJob({own}: Extract<RunRoute, {kind: 'handle'}>, {inputs, env}: Prepared): OwnJob | null {
  if (own === null) return null;
  return {id: inputs.jobId, key: env['GITHUB_JOB'] ?? null, runner: env['RUNNER_NAME'] ?? null, conclusion: own};
}

async function recover(world: World, prepared: Prepared): Promise<number> {
  const outcome = await recoverRun(world, prepared);
  const gaps = [...prepared.gaps, ...outcome.gaps];
  await writeSummary(prepared.env, renderRecoverySummary({...outcome, gaps}));
  writeOutputs(toRecoveryOutputs(outcome));
  return concludeCall(outcome.outcomes, gaps);
}
