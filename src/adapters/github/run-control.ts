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

/** The control of the runs of one repository. */
export function githubRunControl(client: GitHubClient, repo: RepoRef): RunControl {
  const world: World = {client, repo, path: {owner: repo.owner, repo: repo.name}};
  return {
    readAttempt: (runId) => readAttempt(world, runId),
    rerunFailed: (run, how) => rerunFailed(world, run, how),
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
async function rerunFailed(
  world: World,
  run: Pick<RunRef, 'id' | 'attempt'>,
  {logging}: {readonly logging: 'plain' | 'debug'},
): Promise<Result<Written>> {
  const before = await findLater(world, run);
  if (!before.ok) return before;
  if (before.value !== null) return ok({ref: before.value, change: 'unchanged'});
  const sent = await world.client.ask({
    ...purposeOf('run the failed jobs again'),
    route: 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs',
    path: {...world.path, run_id: run.id},
    values: logging === 'debug' ? {enable_debug_logging: true} : {},
    shape: NothingShape,
  });
  if (sent.ok) return ok({ref: toRef(world, run.id, run.attempt + 1), change: 'created'});
  // 403 is both a missing right and a run that goes on: the run tells which.
  if (!isUnclear(sent.problem) && sent.problem.code !== 'HOST_FORBIDDEN') return sent;
  const after = await findLater(world, run);
  if (!after.ok) return after.problem.code === 'RUN_IN_PROGRESS' ? after : sent;
  return after.value === null
    ? sent
    : ok({ref: after.value, change: isUnclear(sent.problem) ? 'created' : 'unchanged'});
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
