// One run through a use case: gathered and handled, or recovered. What comes of it is a value; nothing is said here.
import {tmpdir} from 'node:os';
import {RE2JS} from 're2js';
import type {FailureWorld} from '../app/failure-world.ts';
import {gatherRun} from '../app/gather-run.ts';
import {handleFailure} from '../app/handle-failure.ts';
import {handleRecovery, type RecoveryOutcome} from '../app/handle-recovery.ts';
import type {OwnJob} from '../app/own-job.ts';
import type {OwnToken, RerunStanding} from '../decision/question.ts';
import {createRuleSet} from '../diagnosis/rules.ts';
import {compileUserRules} from '../diagnosis/user-rules.ts';
import type {Outcome} from '../domain/dossier.ts';
import {type OwnWork, parseWorkflowPath} from '../domain/own-run.ts';
import type {RunRef} from '../domain/run.ts';
import type {Environment, World} from './compose.ts';
import {readJobEnvironment} from './environment.ts';
import {listProblems, listValues, loadReports, toGaps} from './load.ts';
import type {Prepared} from './prepare.ts';

/** Reads and handles one failed run. `ownJob`: the job that we run in, when it is the one that failed. */
export async function handleRun(world: World, prepared: Prepared, ownJob: OwnJob | null): Promise<Outcome> {
  const {run, policy, inputs, env} = prepared;
  const compiled = compileUserRules(policy.rules, RE2JS);
  const rules = createRuleSet(compiled.rules);
  const reports = await loadReports(env['GITHUB_WORKSPACE'] ?? '.', inputs.reports, world.secrets);
  const reader = world.reader(policy.logs);
  const gathered = await gatherRun(
    {reader, clock: {now: () => prepared.now}},
    {
      run,
      ownJob,
      reports: listValues(reports),
      gaps: [...prepared.gaps, ...toGaps('report', listProblems(reports)), ...toGaps('policy', compiled.problems)],
      maxJobs: policy.logs.maxJobs,
      compareWithGreen: policy.logs.compareWithGreen,
      lookForPass: run.conclusion === 'failure',
      digest: {patterns: rules.rules, secrets: world.secrets},
      // A cancelled job has seconds left; they belong to the report.
      environment: ownJob?.conclusion === 'failure' ? await readJobEnvironment(prepared, world.secrets) : null,
    },
  );
  return handleFailure(toFailureWorld(world, prepared), {
    ...gathered,
    policy,
    rules,
    batch: inputs.batch,
    ownToken: ownTokenOf(run, env),
    snapshot: prepared.snapshot,
    rerun: {trigger: triggerOf(run, prepared), own: toOwnWork(prepared)},
    codeowners: prepared.codeowners,
    reverts: {reader, changes: world.changes, openReverter: () => world.openReverter(env['RUNNER_TEMP'] ?? tmpdir())},
  });
}

/** Handles one run that passed. */
export function recoverRun(world: World, prepared: Prepared): Promise<RecoveryOutcome> {
  const {run, policy, inputs, env, now, snapshot} = prepared;
  return handleRecovery(
    {
      ...toFailureWorld(world, prepared),
      reader: world.reader(policy.logs),
      openCheckpoints: () => world.openCheckpoints(),
    },
    {run, policy, batch: inputs.batch, now, snapshot, ownToken: ownTokenOf(run, env)},
  );
}

/** The ports of a use case, as the policy and the inputs want them. */
export function toFailureWorld(world: World, {policy, inputs}: Pick<Prepared, 'policy' | 'inputs'>): FailureWorld {
  const {sink, log, pacing, safe} = world;
  return {
    host: world.host(policy.incidents.label),
    state: world.state(inputs.stateBranch),
    control: world.control,
    sink,
    log,
    pacing,
    safe,
  };
}

/** Who asks for a re-run: a run cannot run itself again. */
function triggerOf(run: RunRef, {trigger, env}: Prepared): RerunStanding['trigger'] {
  return String(run.id) === env['GITHUB_RUN_ID'] ? 'own-run' : trigger;
}

/** What tells our own runs: the workflow that we run in, unless it is the very run that we look at, and our branches. */
function toOwnWork({run, env, inputs}: Prepared): OwnWork {
  const isInside = String(run.id) === env['GITHUB_RUN_ID'];
  const workflowPath = isInside ? null : parseWorkflowPath(env['GITHUB_WORKFLOW_REF'] ?? '');
  return {workflowPath, stateBranch: inputs.stateBranch};
}

/** A run that Dependabot started has a token that may only read, unless we look at it from another run. */
function ownTokenOf(run: RunRef, env: Environment): OwnToken {
  return run.byDependabot && String(run.id) === env['GITHUB_RUN_ID'] ? 'read-only' : 'full';
}
