// Finds green runs to compare a failed one with: the last of its branch, and one of the very same commit.
import {z} from 'zod';
import {ok, type Result} from '../../domain/result.ts';
import type {Job, RunRef} from '../../domain/run.ts';
import type {GitHubClient} from './client.ts';
import {purposeOf} from './permissions.ts';
import {JobsShape, RunShape, toJob, toRun} from './run-shapes.ts';

/** Passes longer ago say little: what the run depends on outside of the repository may have changed since. */
const FLAKE_WINDOW_MS = 24 * 60 * 60 * 1000;
/** Runs that start by the clock or by hand fail because the world changed as often as by chance. */
const CHANCE_EVENTS: readonly string[] = ['push', 'pull_request', 'pull_request_target', 'merge_group'];

const RunsShape = z.object({workflow_runs: z.array(RunShape)});

/** The job of that name in the newest green run of the workflow on the branch; null when there is none. Two requests. */
export async function findGreenJob(client: GitHubClient, run: RunRef, jobName: string): Promise<Result<Job | null>> {
  const {repo, branch, workflowPath} = run;
  const file = workflowPath?.split('/').at(-1)?.split('@')[0] ?? '';
  if (repo === null || branch === null || file === '') return ok(null);
  const path = {owner: repo.owner, repo: repo.name};
  const runs = await client.ask({
    ...purposeOf('find the last green run'),
    route: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    path: {...path, workflow_id: file},
    values: {branch, status: 'success', per_page: 1},
    shape: RunsShape,
  });
  if (!runs.ok) return runs;
  const [green] = runs.value.data.workflow_runs;
  if (green === undefined) return ok(null);
  const jobs = await client.ask({
    ...purposeOf('list the jobs of the last green run'),
    route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
    path: {...path, run_id: green.id, attempt_number: green.run_attempt ?? 1},
    values: {per_page: 100, page: 1},
    shape: JobsShape,
  });
  if (!jobs.ok) return jobs;
  const job = jobs.value.data.jobs.find((one) => one.name === jobName && one.conclusion === 'success');
  return ok(job === undefined ? null : toJob(job));
}

/**
 * A green run of the same workflow, commit and branch from the same event within a day; null when there is none. One request.
 * A workflow may do less on one branch than on another, so that a pass of another branch proves nothing.
 */
export async function findPass(client: GitHubClient, run: RunRef): Promise<Result<RunRef | null>> {
  const {repo, branch, startedAt} = run;
  if (repo === null || branch === null || startedAt === null || !CHANCE_EVENTS.includes(run.event)) return ok(null);
  const answer = await client.ask({
    ...purposeOf('look for a pass of the same commit'),
    route: 'GET /repos/{owner}/{repo}/actions/runs',
    path: {owner: repo.owner, repo: repo.name},
    values: {head_sha: run.headSha, branch, status: 'success', per_page: 20},
    shape: RunsShape,
  });
  if (!answer.ok) return answer;
  const passes = answer.value.data.workflow_runs.map((shape) => toRun(repo, shape));
  const pass = passes.find(
    (one) => isTwin(one, run) && one.startedAt !== null && Math.abs(one.startedAt - startedAt) <= FLAKE_WINDOW_MS,
  );
  return ok(pass ?? null);
}

/** Whether two runs did the same to the same code. A pull request is tested merged into its base: another base, other code. */
function isTwin(one: RunRef, run: RunRef): boolean {
  const isSameBase = one.base === null || run.base === null || one.base === run.base;
  return (
    one.headSha === run.headSha &&
    one.branch === run.branch &&
    one.event === run.event &&
    one.workflowPath === run.workflowPath &&
    (isSameBase || !run.event.startsWith('pull_request'))
  );
}
