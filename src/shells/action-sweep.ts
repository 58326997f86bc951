// The action without a run of its own to look at: the scheduled sweep, and what a person did to one of our threads.
import {join} from 'node:path';
import {writeTextAtomic} from '../adapters/files/write-file.ts';
import {type IssueAct, recordVerdict, type VerdictReport} from '../app/record-verdict.ts';
import {sweep} from '../app/sweep.ts';
import type {HandledRun, SweepRequest, SweepWorld} from '../app/sweep-world.ts';
import type {Inputs} from '../config/parse-inputs.ts';
import type {Instant} from '../domain/ids.ts';
import {parseWorkflowPath} from '../domain/own-run.ts';
import type {Problem} from '../domain/problem.ts';
import {ok, type Result} from '../domain/result.ts';
import type {RunRef} from '../domain/run.ts';
import type {SweepReport} from '../domain/sweep.ts';
import type {Written} from '../ports/code-host.ts';
import {renderDashboard} from '../render/dashboard.ts';
import {renderSweepSummary} from '../render/sweep-summary.ts';
import {renderVerdictSummary} from '../render/verdict-summary.ts';
import {writeOutputs, writeSummary} from './action-io.ts';
import {toSweepOutputs} from './action-outputs.ts';
import {type ActionContext, concludeProblems, refuseCall, startCall} from './action-start.ts';
import type {Environment, World} from './compose.ts';
import {type Prelude, readPrelude} from './prelude.ts';
import {handleRun, recoverRun, toFailureWorld} from './run-work.ts';

/** A sweep handles many runs: it may make so many times the requests of one. Said in the policy's description too. */
const SWEEP_SHARE = 5;

interface Call extends Prelude {
  readonly world: World;
  readonly inputs: Inputs;
  readonly env: Environment;
  /** The one clock reading of this call. */
  readonly now: Instant;
}

/** The sweep. 0: done, or put off because the host asks for patience. 1: something failed. 2: unusable input or policy. */
export async function runSweep(context: ActionContext): Promise<number> {
  const call = await openCall(context, SWEEP_SHARE);
  if (!call.ok) return refuseCall(call.problem, context.env);
  const report = await sweep(toSweepWorld(call.value), toRequest(call.value));
  await writeSummary(context.env, renderSweepSummary(report));
  writeOutputs(toSweepOutputs(report));
  const refused = report.gaps.find(({problem}) => problem.code === 'HOST_UNAUTHORISED');
  return concludeProblems(listFailures(report), refused?.problem ?? null);
}

/** What a person did to a thread. Exit codes as those of the sweep. */
export async function runVerdict(act: IssueAct, context: ActionContext): Promise<number> {
  const call = await openCall(context, 1);
  if (!call.ok) return refuseCall(call.problem, context.env);
  const {world, inputs, policy, now, snapshot} = call.value;
  const report: VerdictReport = await recordVerdict(toFailureWorld(world, {policy, inputs}), {
    act,
    policy,
    now,
    snapshot,
  });
  await writeSummary(context.env, renderVerdictSummary(report.event, report.result));
  const {result} = report;
  const refused = result.status === 'failed' && result.problem.code === 'HOST_UNAUTHORISED' ? result.problem : null;
  return concludeProblems(result.status === 'failed' ? [result.problem] : [], refused);
}

async function openCall(context: ActionContext, share: number): Promise<Result<Call, readonly Problem[]>> {
  const started = startCall(context);
  if (!started.ok) return started;
  const {world, inputs} = started.value;
  const now = world.clock.now();
  const prelude = await readPrelude(world, inputs, {ref: 'HEAD', now});
  if (!prelude.ok) return prelude;
  const {requests, waitSeconds} = prelude.value.policy.limits;
  world.limit({requests: requests * share, waitMs: waitSeconds * 1000});
  return ok({...prelude.value, world, inputs, env: context.env, now});
}

function toRequest({policy, now, world, inputs, env, snapshot, gaps}: Call): SweepRequest {
  const workflowPath = parseWorkflowPath(env['GITHUB_WORKFLOW_REF'] ?? '');
  return {
    policy,
    now,
    repo: world.repo,
    own: {workflowPath, stateBranch: inputs.stateBranch},
    branch: toBranch(env),
    snapshot,
    gaps,
  };
}

/** The branch that the sweep runs on: the default branch when it is scheduled. */
function toBranch(env: Environment): string | null {
  const ref = env['GITHUB_REF'] ?? '';
  return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null;
}

function toSweepWorld(call: Call): SweepWorld {
  const {world, policy, now} = call;
  const {owner, name, server} = world.repo;
  const frame = {repo: `${owner}/${name}`, generatedAt: now, threadsUrl: `${server}/${owner}/${name}/issues`};
  return {
    ...toFailureWorld(world, call),
    reader: world.reader(policy.logs),
    operators: world.operator({label: policy.incidents.label, commentNode: null, clock: () => world.clock.now()}),
    handleRun: (run) => handleOne(call, run),
    handleGreen: (run) => recoverOne(call, run),
    renderPage: (metrics, hints) => renderDashboard(metrics, hints, frame),
    writePage: (page) => writePage(call.env, page),
    requests: () => world.usage().requests,
  };
}

async function handleOne(call: Call, run: RunRef): Promise<HandledRun> {
  const {dossier, outcomes} = await handleRun(call.world, toPrepared(call, run), null);
  return {reason: dossier.decision.reason, outcomes, gaps: dossier.evidence.gaps};
}

async function recoverOne(call: Call, run: RunRef): Promise<HandledRun> {
  const {decision, outcomes, gaps} = await recoverRun(call.world, toPrepared(call, run));
  return {reason: decision.reason, outcomes, gaps};
}

/** Reports in our workspace and the batch of our inputs are not those of the run; the memory has changed since it was read. */
function toPrepared(call: Call, run: RunRef) {
  const now = call.world.clock.now();
  return {
    ...call,
    run,
    inputs: {...call.inputs, reports: [], batch: null},
    snapshot: null,
    gaps: [],
    trigger: 'sweep' as const,
    now,
  };
}

async function writePage(env: Environment, page: string): Promise<Result<Written>> {
  const written = await writeTextAtomic(join(env['RUNNER_TEMP'] ?? '.', 'aftermath', 'dashboard.html'), page);
  return written.ok ? ok({ref: written.value, change: 'created'}) : written;
}

/** Everything that failed, in the order in which it was tried. What was put off is no failure. */
function listFailures({handled, threads, queues, remembered}: SweepReport): readonly Problem[] {
  const results = [
    ...handled.flatMap(({outcomes}) => outcomes),
    ...threads.map(({result}) => result),
    ...queues.map(({result}) => result),
    ...(remembered === null ? [] : [remembered]),
  ];
  return results.flatMap((one) => (one.status === 'failed' ? [one.problem] : []));
}
