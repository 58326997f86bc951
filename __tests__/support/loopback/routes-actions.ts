// Routes for workflow runs, attempts, jobs, logs and annotations, with the state machine of re-runs.
import type {Attempt, Job, Run} from './model.ts';
import {latestAttempt} from './model.ts';
import {renderAnnotation, renderJob, renderRun} from './render-actions.ts';
import {type Call, notFound, type Reply, type Routes, refuse, reply, replyPage, toPage} from './route.ts';

/** Operations on runs, jobs and annotations. */
export const ACTIONS_ROUTES: Routes = {
  'GET ~/actions/runs': {needs: 'actions:read', answer: (call) => answerRuns(call, listRuns(call))},
  'GET ~/actions/workflows/{workflow_id}/runs': {needs: 'actions:read', answer: answerWorkflowRuns},
  'GET ~/actions/runs/{run_id}': {
    needs: 'actions:read',
    answer: (call) => withAttempt(call, (run, attempt) => reply(200, renderRun(call.world, run, attempt))),
  },
  'GET ~/actions/runs/{run_id}/attempts/{attempt_number}': {
    needs: 'actions:read',
    answer: (call) => withAttempt(call, (run, attempt) => reply(200, renderRun(call.world, run, attempt))),
  },
  'GET ~/actions/runs/{run_id}/attempts/{attempt_number}/jobs': {
    needs: 'actions:read',
    answer: (call) => withAttempt(call, (run, attempt) => answerJobs(call, run, attempt.jobs)),
  },
  'GET ~/actions/runs/{run_id}/jobs': {needs: 'actions:read', answer: answerJobsOfRun},
  'GET ~/actions/jobs/{job_id}': {needs: 'actions:read', answer: answerJob},
  'GET ~/actions/jobs/{job_id}/logs': {needs: 'actions:read', answer: answerLog},
  'GET ~/check-runs/{check_run_id}/annotations': {needs: 'checks:read', answer: answerAnnotations},
  'POST ~/actions/runs/{run_id}/rerun-failed-jobs': {needs: 'actions:write', answer: rerunFailed},
  'POST ~/actions/jobs/{job_id}/rerun': {needs: 'actions:write', answer: rerunJob},
};

/** GitHub's cap on attempts that a re-run may make, of any kind. */
const MAX_RERUNS = 50;
/** How long after the first attempt a run may be re-run. */
const MAX_RERUN_AGE_MS = 30 * 24 * 3600 * 1000;
/** Conclusions that `rerun-failed-jobs` runs again; skipped jobs follow the ones they wait for. */
const FAILED = new Set<string | null>(['failure', 'cancelled', 'timed_out', 'skipped']);

function listRuns({world, repo, query}: Call): readonly Run[] {
  const wanted = (name: string, value: string | null): boolean => !query.has(name) || query.get(name) === value;
  return world.runs
    .filter((run) => run.repo === repo)
    .filter((run) => wanted('branch', run.branch) && wanted('event', run.event) && wanted('head_sha', run.sha))
    .filter((run) => wanted('actor', run.actor))
    .filter((run) => run.createdAt >= toSince(query.get('created')))
    .filter((run) => {
      const {status, conclusion} = latestAttempt(run);
      return wanted('status', status) || wanted('status', conclusion);
    })
    .toSorted((a, b) => b.createdAt - a.createdAt || b.id - a.id);
}

/** Of GitHub's date ranges only `>=2026-01-05T09:00:00Z` is known here; anything else matches all. */
function toSince(created: string | null): number {
  return Date.parse(/^>=(?<since>.*)$/.exec(created ?? '')?.groups?.['since'] ?? '') || 0;
}

function answerRuns(call: Call, runs: readonly Run[]): Reply {
  const page = toPage(call, runs);
  const rendered = page.items.map((run) => renderRun(call.world, run));
  return reply(200, {total_count: runs.length, workflow_runs: rendered}, page.headers);
}

function answerWorkflowRuns(call: Call): Reply {
  const id = call.params['workflow_id'] ?? '';
  const isWorkflow = ({workflow}: Run): boolean => String(workflow.id) === id || workflow.path.endsWith(`/${id}`);
  if (!call.world.runs.some((run) => run.repo === call.repo && isWorkflow(run))) return notFound();
  return answerRuns(call, listRuns(call).filter(isWorkflow));
}

function withAttempt(call: Call, answer: (run: Run, attempt: Attempt) => Reply): Reply {
  const run = findRun(call);
  if (run === null) return notFound();
  const number = call.params['attempt_number'];
  const attempt = number === undefined ? latestAttempt(run) : run.attempts[Number(number) - 1];
  return attempt === undefined ? notFound() : answer(run, attempt);
}

function findRun({world, repo, params}: Call): Run | null {
  return world.runs.find((run) => run.repo === repo && run.id === Number(params['run_id'])) ?? null;
}

function answerJobs(call: Call, run: Run, jobs: readonly Job[]): Reply {
  const page = toPage(call, jobs);
  const rendered = page.items.map((job) => renderJob(call.world, run, job));
  return reply(200, {total_count: jobs.length, jobs: rendered}, page.headers);
}

function answerJobsOfRun(call: Call): Reply {
  const run = findRun(call);
  if (run === null) return notFound();
  const isAll = call.query.get('filter') === 'all';
  return answerJobs(call, run, isAll ? run.attempts.flatMap((attempt) => attempt.jobs) : latestAttempt(run).jobs);
}

function findJob({world, repo, params}: Call): {readonly run: Run; readonly job: Job} | null {
  const id = Number(params['job_id'] ?? params['check_run_id']);
  const job = world.listJobs(repo).find((candidate) => candidate.id === id);
  return job === undefined ? null : {run: world.run(job.runId), job};
}

function answerJob(call: Call): Reply {
  const found = findJob(call);
  return found === null ? notFound() : reply(200, renderJob(call.world, found.run, found.job));
}

/** Sends the caller to another host. The address carries its own right to read, for one minute. */
function answerLog(call: Call): Reply {
  const found = findJob(call);
  if (found === null) return notFound();
  if (found.job.logExpired) return refuse(410, 'The logs for this run have expired and are no longer available.');
  const issued = call.world.now();
  const location = `${call.world.urls.blob}/logs/${found.job.id}.txt?sig=${found.job.id}.${issued}`;
  return reply(302, null, {location});
}

function answerAnnotations(call: Call): Reply {
  const found = findJob(call);
  if (found === null) return notFound();
  return replyPage(call, found.job.annotations, (item) => renderAnnotation(call.world, call.repo, item));
}

function rerunFailed(call: Call): Reply {
  const run = findRun(call);
  if (run === null) return notFound();
  const failed = latestAttempt(run).jobs.filter((job) => FAILED.has(job.conclusion));
  return rerun(call, run, failed);
}

function rerunJob(call: Call): Reply {
  const found = findJob(call);
  if (found === null) return notFound();
  const {jobs} = latestAttempt(found.run);
  if (!jobs.includes(found.job)) return refuse(403, 'Only jobs from the current attempt can be re-run');
  return rerun(call, found.run, [found.job]);
}

function rerun({world}: Call, run: Run, chosen: readonly Job[]): Reply {
  const last = latestAttempt(run);
  if (last.status !== 'completed') return refuse(403, 'This workflow is already running');
  const isTooOld = world.now() - run.createdAt > MAX_RERUN_AGE_MS;
  if (chosen.length === 0 || isTooOld || run.attempts.length > MAX_RERUNS) {
    return refuse(403, 'This workflow run cannot be retried');
  }
  const number = last.number + 1;
  const now = world.now();
  const jobs = last.jobs.map((job): Job => {
    const copy = {...job, id: world.nextId('job'), attempt: number};
    if (!chosen.includes(job)) return copy;
    const fresh = {status: 'queued', conclusion: null, steps: [], log: null, annotations: []} as const;
    return {...copy, ...fresh, startedAt: now, completedAt: null};
  });
  run.attempts.push({number, status: 'queued', conclusion: null, startedAt: now, updatedAt: now, jobs});
  return reply(201, {});
}
