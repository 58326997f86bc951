// Reads runs through GitHub's REST interface. Reads only, one request after the other, and names the right that is missing.
import type {CommitFacts} from '../../domain/evidence.ts';
import type {Sha} from '../../domain/ids.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {Job, RepoRef, RunRef} from '../../domain/run.ts';
import type {RunReader} from '../../ports/run-reader.ts';
import type {GitHubClient} from './client.ts';
import {compareCommits} from './compare-commits.ts';
import {findGreenJob, findPass} from './green-run.ts';
import {downloadLog, type Spool} from './log-download.ts';
import {purposeOf} from './permissions.ts';
import {findPull, listRuns, readHistory} from './run-lists.ts';
import {
  AnnotationsShape,
  BranchShape,
  CommitShape,
  JobsShape,
  type MakeSafe,
  RunShape,
  toAnnotations,
  toJob,
  toRun,
} from './run-shapes.ts';
import {parseTrailers} from './trailers.ts';

export interface RunReaderOptions {
  readonly repo: RepoRef;
  readonly spool: Spool;
  readonly safe: MakeSafe;
}

/** A matrix makes at most 256 jobs and a run may have several; ten pages are 1,000 jobs. */
const MAX_JOB_PAGES = 10;
/** GitHub gives 300 files a page; a commit of more than 900 names no suspect path any more. */
const MAX_FILE_PAGES = 3;

interface World extends RunReaderOptions {
  readonly client: GitHubClient;
  readonly path: {readonly owner: string; readonly repo: string};
}

/** The reader for one repository. */
export function githubRunReader(client: GitHubClient, options: RunReaderOptions): RunReader {
  const world: World = {...options, client, path: {owner: options.repo.owner, repo: options.repo.name}};
  const logs = {client, path: world.path, spool: world.spool, pausesMs: [...world.spool.pausesMs]};
  return {
    readRun: (runId) => readRun(world, runId),
    readJobs: (run) => readJobs(world, run),
    fetchLog: (job) => downloadLog(logs, job),
    readAnnotations: (job) => readAnnotations(world, job),
    readCommit: (sha) => readCommit(world, sha),
    readBranch: (name) => readBranch(world, name),
    findGreenJob: (run, jobName) => findGreenJob(client, run, jobName),
    findPass: (run) => findPass(client, run),
    listRuns: (since, limit) => listRuns({client, repo: world.repo}, since, limit),
    readHistory: (of, limit) => readHistory({client, repo: world.repo}, of, limit),
    compareCommits: (from, to) => compareCommits(client, world.path, {from, to}),
    findPull: (sha) => findPull(client, world.path, sha),
  };
}

async function readRun({client, path, repo}: World, runId: number): ReturnType<RunReader['readRun']> {
  const answer = await client.ask({
    ...purposeOf('read the run'),
    route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
    path: {...path, run_id: runId},
    shape: RunShape,
  });
  return answer.ok ? ok(toRun(repo, answer.value.data)) : answer;
}

/** The list may move while it is paged: jobs are told apart by id, and a count that does not fit is read once more. */
async function readJobs(world: World, run: RunRef): Promise<Result<readonly Job[]>> {
  const byId = new Map<number, Job>();
  for (let pass = 0; pass < 2; pass += 1) {
    const total = await readJobPages(world, run, byId);
    if (!total.ok) return total;
    if (total.value === null || byId.size >= total.value) break;
  }
  return ok([...byId.values()]);
}

/** Adds all pages to `byId`; the total that GitHub names, or null when it names none. */
async function readJobPages(
  {client, path}: World,
  run: RunRef,
  byId: Map<number, Job>,
): Promise<Result<number | null>> {
  let total: number | null = null;
  for (let page = 1; page <= MAX_JOB_PAGES; page += 1) {
    const answer = await client.ask({
      ...purposeOf('list the jobs of the run'),
      route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
      path: {...path, run_id: run.id, attempt_number: run.attempt},
      values: {per_page: 100, page},
      shape: JobsShape,
    });
    if (!answer.ok) return answer;
    for (const job of answer.value.data.jobs) byId.set(job.id, toJob(job));
    total = answer.value.data.total_count ?? null;
    if (!answer.value.hasMore) break;
  }
  return ok(total);
}

async function readAnnotations({client, path, safe}: World, job: Job): ReturnType<RunReader['readAnnotations']> {
  const answer = await client.ask({
    ...purposeOf('read the annotations'),
    route: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
    path: {...path, check_run_id: job.id},
    values: {per_page: 100},
    shape: AnnotationsShape,
  });
  return answer.ok ? ok(toAnnotations(answer.value.data, safe)) : answer;
}

async function readCommit({client, path, safe}: World, sha: Sha): Promise<Result<CommitFacts>> {
  let message = '';
  const files: string[] = [];
  let hasMore = true;
  for (let page = 1; hasMore && page <= MAX_FILE_PAGES; page += 1) {
    const answer = await client.ask({
      ...purposeOf('read the head commit'),
      route: 'GET /repos/{owner}/{repo}/commits/{ref}',
      path: {...path, ref: sha},
      ...(page === 1 ? {} : {values: {page}}),
      shape: CommitShape,
    });
    if (!answer.ok) return answer;
    if (answer.value.data.sha !== sha) return err({code: 'HOST_NOT_FOUND', operation: 'read the head commit'});
    message = answer.value.data.commit.message;
    files.push(...(answer.value.data.files ?? []).map((file) => file.filename));
    hasMore = answer.value.hasMore;
  }
  return ok({
    sha,
    subject: safe(message.split('\n', 1)[0] ?? ''),
    trailers: parseTrailers(message),
    changedFiles: hasMore ? null : files,
  });
}

async function readBranch({client, path}: World, name: string): ReturnType<RunReader['readBranch']> {
  const answer = await client.ask({
    ...purposeOf('read the branch'),
    route: 'GET /repos/{owner}/{repo}/branches/{branch}',
    path: {...path, branch: name},
    shape: BranchShape,
  });
  if (!answer.ok) return answer;
  const {commit, protected: isProtected} = answer.value.data;
  return ok({name: answer.value.data.name, head: commit.sha, protected: isProtected});
}
