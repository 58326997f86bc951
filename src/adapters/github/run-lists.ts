// Lists what a sweep looks through: the runs of some hours, and the pull request that brought a commit.
import {z} from 'zod';
import {type Instant, type Sha, toIsoText} from '../../domain/ids.ts';
import {ok, type Result} from '../../domain/result.ts';
import type {RepoRef, RunRef} from '../../domain/run.ts';
import type {WorkflowBranch} from '../../ports/run-reader.ts';
import type {GitHubClient} from './client.ts';
import {purposeOf} from './permissions.ts';
import {RunShape, toRun} from './run-shapes.ts';

const RunsShape = z.object({workflow_runs: z.array(z.unknown())});

const PullsShape = z.array(
  z.object({number: z.int(), merged_at: z.string().nullish(), merge_commit_sha: z.string().nullish()}),
);

const PAGE = 100;
/** GitHub gives at most 1,000 results for a listing with a time in it. */
const MAX_PAGES = 10;

/**
 * Completed runs of all workflows, forks included and marked, oldest first; the newest `limit` of those created since. One
 * that lacks what we use is left out. Runs that come while it is paged push others to the next page: ids tell doubles.
 */
export async function listRuns(
  {client, repo}: {readonly client: GitHubClient; readonly repo: RepoRef},
  since: Instant,
  limit: number,
): Promise<Result<readonly RunRef[]>> {
  const byId = new Map<number, RunRef>();
  for (let page = 1; page <= MAX_PAGES && byId.size < limit; page += 1) {
    const answer = await client.ask({
      ...purposeOf('list the runs'),
      route: 'GET /repos/{owner}/{repo}/actions/runs',
      path: {owner: repo.owner, repo: repo.name},
      values: {created: `>=${toIsoText(since)}`, status: 'completed', per_page: PAGE, page},
      shape: RunsShape,
    });
    if (!answer.ok) return answer;
    for (const shape of answer.value.data.workflow_runs) {
      const run = RunShape.safeParse(shape);
      if (run.success) byId.set(run.data.id, toRun(repo, run.data));
    }
    if (!answer.value.hasMore) break;
  }
  const newest = [...byId.values()].sort((a, b) => b.id - a.id).slice(0, limit);
  return ok(newest.reverse());
}

/** Newest first. One that lacks what we use is left out. One request for each hundred. */
export async function readHistory(
  {client, repo}: {readonly client: GitHubClient; readonly repo: RepoRef},
  {branch, workflowPath}: WorkflowBranch,
  limit: number,
): Promise<Result<readonly RunRef[]>> {
  const byId = new Map<number, RunRef>();
  for (let page = 1; page <= MAX_PAGES && byId.size < limit; page += 1) {
    const answer = await client.ask({
      ...purposeOf('list the runs of the workflow'),
      route: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
      path: {owner: repo.owner, repo: repo.name, workflow_id: workflowPath.split('/').at(-1) ?? ''},
      values: {branch, status: 'completed', per_page: Math.min(PAGE, limit), page},
      shape: RunsShape,
    });
    if (!answer.ok) return answer.problem.code === 'HOST_NOT_FOUND' ? ok([]) : answer;
    for (const shape of answer.value.data.workflow_runs) {
      const run = RunShape.safeParse(shape);
      if (run.success) byId.set(run.data.id, toRun(repo, run.data));
    }
    if (!answer.value.hasMore) break;
  }
  return ok([...byId.values()].sort((a, b) => b.id - a.id).slice(0, limit));
}

/** Of several merged ones the one whose merge made the commit, else the lowest number. One request. */
export async function findPull(
  client: GitHubClient,
  path: {readonly owner: string; readonly repo: string},
  sha: Sha,
): Promise<Result<number | null>> {
  const answer = await client.ask({
    ...purposeOf('find the pull request of the commit'),
    route: 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    path: {...path, commit_sha: sha},
    values: {per_page: PAGE},
    shape: PullsShape,
  });
  if (!answer.ok) return answer.problem.code === 'HOST_NOT_FOUND' ? ok(null) : answer;
  const merged = answer.value.data.filter((pull) => typeof pull.merged_at === 'string');
  const maker = merged.find((pull) => pull.merge_commit_sha === sha);
  const numbers = merged.map(({number}) => number).sort((a, b) => a - b);
  return ok(maker?.number ?? numbers[0] ?? null);
}
