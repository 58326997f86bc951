// Runs failed jobs again through GitHub's REST interface. One request that is never repeated: a second one would be another try.
import {z} from 'zod';
import {err, ok, type Result} from '../../domain/result.ts';
import type {RepoRef, RunRef} from '../../domain/run.ts';
import type {Written} from '../../ports/code-host.ts';
import type {AttemptFacts, RunControl} from '../../ports/run-control.ts';
import type {GitHubClient} from './client.ts';
import {purposeOf} from './permissions.ts';
import {isUnclear} from './problems.ts';
import {RunShape, toRun} from './run-shapes.ts';

/** GitHub answers with an empty object, and older servers with nothing at all. */
const NothingShape = z.unknown();

interface World {
  readonly client: GitHubClient;
  readonly repo: RepoRef;
  readonly path: {readonly owner: string; readonly repo: string};
}

interface Logging {
  readonly logging: 'plain' | 'debug';
}

/** The control of the runs of one repository. */
export function githubRunControl(client: GitHubClient, repo: RepoRef): RunControl {
  const world: World = {client, repo, path: {owner: repo.owner, repo: repo.name}};
  return {
    readAttempt: (runId) => readAttempt(world, runId),
    rerunFailed: (run, how) => rerunFailed(world, run, how),
    rerunJob: async (run, how) => settle(world, run, await askForJob(world, how)),
  };
}

async function readAttempt({client, repo, path}: World, runId: number): Promise<Result<AttemptFacts>> {
  const answer = await client.ask({
    ...purposeOf('read the run'),
    route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
    path: {...path, run_id: runId},
    shape: RunShape,
  });
  if (!answer.ok) return answer;
  const {attempt, conclusion} = toRun(repo, answer.value.data);
  return ok({attempt, conclusion});
}

/** The run is looked at first: a try that was made already, by us or by a person, is not made again. */
async function rerunFailed(world: World, run: Pick<RunRef, 'id' | 'attempt'>, how: Logging): Promise<Result<Written>> {
  const before = await findLater(world, run);
  if (!before.ok) return before;
  if (before.value !== null) return ok({ref: before.value, change: 'unchanged'});
  return settle(world, run, await askForFailed(world, run.id, how));
}

/** What came of a request that is never repeated. */
async function settle(
  world: World,
  run: Pick<RunRef, 'id' | 'attempt'>,
  sent: Result<unknown>,
): Promise<Result<Written>> {
  if (sent.ok) return ok({ref: toRef(world, run.id, run.attempt + 1), change: 'created'});
  // 403 is both a missing right and a run that goes on: the run tells which.
  if (!isUnclear(sent.problem) && sent.problem.code !== 'HOST_FORBIDDEN') return sent;
  const after = await findLater(world, run);
  if (!after.ok) return after.problem.code === 'RUN_IN_PROGRESS' ? after : sent;
  return after.value === null
    ? sent
    : ok({ref: after.value, change: isUnclear(sent.problem) ? 'created' : 'unchanged'});
}

function askForFailed({client, path}: World, run: number, {logging}: Logging): Promise<Result<unknown>> {
  return client.ask({
    ...purposeOf('run the failed jobs again'),
    route: 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs',
    path: {...path, run_id: run},
    values: toValues(logging),
    shape: NothingShape,
  });
}

function askForJob({client, path}: World, {job, logging}: Logging & {readonly job: number}): Promise<Result<unknown>> {
  return client.ask({
    ...purposeOf('run a job again'),
    route: 'POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun',
    path: {...path, job_id: job},
    values: toValues(logging),
    shape: NothingShape,
  });
}

function toValues(logging: Logging['logging']): {readonly enable_debug_logging?: true} {
  return logging === 'debug' ? {enable_debug_logging: true} : {};
}

/** The address of a later attempt; null when this one is the last and has ended. */
async function findLater(world: World, run: Pick<RunRef, 'id' | 'attempt'>): Promise<Result<string | null>> {
  const read = await readAttempt(world, run.id);
  if (!read.ok) return read;
  const {attempt, conclusion} = read.value;
  if (attempt > run.attempt) return ok(toRef(world, run.id, attempt));
  return conclusion === 'none' ? err({code: 'RUN_IN_PROGRESS', run: run.id}) : ok(null);
}

function toRef({repo}: World, id: number, attempt: number): string {
  return `${repo.server}/${repo.owner}/${repo.name}/actions/runs/${id}/attempts/${attempt}`;
}
