// GitHub's JSON for workflow runs, jobs and annotations.
import type {Annotation, Attempt, Job, Repo, Run} from './model.ts';
import {fullName, latestAttempt} from './model.ts';
import {type Json, renderMinimalRepo, renderUser, toNodeId, toRepoPage, toRepoUrl, toTime} from './render-base.ts';
import {encodePath, renderSimpleCommit} from './render-git.ts';
import type {World} from './world.ts';

/** A run as seen at one of its attempts. */
export function renderRun(world: World, run: Run, attempt: Attempt = latestAttempt(run)): Json {
  const api = toRepoUrl(world, run.repo);
  const url = `${api}/actions/runs/${run.id}`;
  const headRepo = world.findRepo(run.headRepo) ?? run.repo;
  return {
    id: run.id,
    name: run.workflow.name,
    node_id: toNodeId('WFR', run.id),
    check_suite_id: run.id + 1,
    check_suite_node_id: toNodeId('CS', run.id),
    head_branch: run.branch,
    head_sha: run.sha,
    path: run.workflow.path,
    run_number: run.number,
    run_attempt: attempt.number,
    referenced_workflows: [],
    event: run.event,
    status: attempt.status,
    conclusion: attempt.conclusion,
    workflow_id: run.workflow.id,
    html_url: `${toRepoPage(world, run.repo)}/actions/runs/${run.id}`,
    pull_requests: listPullsOf(world, run),
    created_at: toTime(run.createdAt),
    updated_at: toTime(attempt.updatedAt),
    actor: renderUser(world, run.actor),
    triggering_actor: renderUser(world, run.actor),
    run_started_at: toTime(attempt.startedAt),
    ...renderRunLinks(url, run, attempt),
    check_suite_url: `${api}/check-suites/${run.id + 1}`,
    workflow_url: `${api}/actions/workflows/${run.workflow.id}`,
    head_commit: renderSimpleCommit(headRepo, run.sha),
    repository: renderMinimalRepo(world, run.repo),
    head_repository: renderMinimalRepo(world, headRepo),
    display_title: run.title,
  };
}

/** Addresses of what can be read of a run and done with it. */
function renderRunLinks(url: string, run: Run, attempt: Attempt): Json {
  const at = attempt === latestAttempt(run) ? url : `${url}/attempts/${attempt.number}`;
  return {
    url: at,
    jobs_url: `${at}/jobs`,
    logs_url: `${at}/logs`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: attempt.number > 1 ? `${url}/attempts/${attempt.number - 1}` : null,
  };
}

/** Open pull requests of the run's branch. GitHub leaves this empty for forks, whatever the truth is. */
function listPullsOf(world: World, run: Run): readonly Json[] {
  if (run.headRepo !== fullName(run.repo)) return [];
  return run.repo.issues
    .filter((issue) => issue.state === 'open' && issue.pull !== null && issue.pull.head.ref === run.branch)
    .filter((issue) => issue.pull?.head.repo === run.headRepo)
    .map((issue) => {
      const base = issue.pull?.base ?? run.repo.defaultBranch;
      const repo = {id: run.repo.id, url: toRepoUrl(world, run.repo), name: run.repo.name};
      return {
        id: issue.id,
        number: issue.number,
        url: `${toRepoUrl(world, run.repo)}/pulls/${issue.number}`,
        head: {ref: run.branch ?? '', sha: run.sha, repo},
        base: {ref: base, sha: run.repo.git.readRef(`refs/heads/${base}`) ?? run.sha, repo},
      };
    });
}

/** A job with its steps. */
export function renderJob(world: World, run: Run, job: Job): Json {
  const api = toRepoUrl(world, run.repo);
  const startedAt = toTime(job.startedAt);
  const finishedAt = job.completedAt === null ? null : toTime(job.completedAt);
  return {
    id: job.id,
    run_id: run.id,
    run_url: `${api}/actions/runs/${run.id}`,
    run_attempt: job.attempt,
    node_id: toNodeId('CR', job.id),
    head_sha: run.sha,
    url: `${api}/actions/jobs/${job.id}`,
    html_url: `${toRepoPage(world, run.repo)}/actions/runs/${run.id}/job/${job.id}`,
    status: job.status,
    conclusion: job.conclusion,
    created_at: startedAt,
    started_at: startedAt,
    completed_at: finishedAt,
    name: job.name,
    steps: job.steps.map((step) => ({
      name: step.name,
      status: step.status,
      conclusion: step.conclusion,
      number: step.number,
      started_at: step.status === 'queued' ? null : startedAt,
      completed_at: step.status === 'completed' ? (finishedAt ?? startedAt) : null,
    })),
    check_run_url: `${api}/check-runs/${job.id}`,
    labels: job.labels,
    runner_id: job.runner === null ? null : 1,
    runner_name: job.runner,
    runner_group_id: job.runner === null ? null : 2,
    runner_group_name: job.runner === null ? null : 'GitHub Actions',
    workflow_name: run.workflow.name,
    head_branch: run.branch,
  };
}

/** An annotation of a job. */
export function renderAnnotation(world: World, repo: Repo, annotation: Annotation): Json {
  return {
    path: annotation.path,
    blob_href: `${toRepoPage(world, repo)}/blob/${repo.defaultBranch}/${encodePath(annotation.path)}`,
    start_line: annotation.line,
    start_column: null,
    end_line: annotation.line,
    end_column: null,
    annotation_level: annotation.level,
    title: annotation.title ?? '',
    message: annotation.message,
    raw_details: annotation.details ?? '',
  };
}
