// Finds the last green run of the same workflow on the same branch, for comparing logs.
import {z} from 'zod';
import {ok, type Result} from '../../domain/result.ts';
import type {Job, RunRef} from '../../domain/run.ts';
import type {GitHubClient} from './client.ts';
import {JobsShape, RunShape, toJob} from './run-shapes.ts';

const RunsShape = z.object({workflow_runs: z.array(RunShape)});

/** The job of that name in the newest green run of the workflow on the branch; null when there is none. Two requests. */
export async function findGreenJob(client: GitHubClient, run: RunRef, jobName: string): Promise<Result<Job | null>> {
  const {repo, branch, workflowPath} = run;
  const file = workflowPath?.split('/').at(-1)?.split('@')[0] ?? '';
  if (repo === null || branch === null || file === '') return ok(null);
  const path = {owner: repo.owner, repo: repo.name};
  const runs = await client.ask({
    operation: 'find the last green run',
    needs: 'actions: read',
    route: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    path: {...path, workflow_id: file},
    values: {branch, status: 'success', per_page: 1},
    shape: RunsShape,
  });
  if (!runs.ok) return runs;
  const [green] = runs.value.data.workflow_runs;
  if (green === undefined) return ok(null);
  const jobs = await client.ask({
    operation: 'list the jobs of the last green run',
    needs: 'actions: read',
    route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
    path: {...path, run_id: green.id, attempt_number: green.run_attempt ?? 1},
    values: {per_page: 100, page: 1},
    shape: JobsShape,
  });
  if (!jobs.ok) return jobs;
  const job = jobs.value.data.jobs.find((one) => one.name === jobName && one.conclusion === 'success');
  return ok(job === undefined ? null : toJob(job));
}
