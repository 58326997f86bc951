// Webhook payloads as they lie in the event file of a runner, made from the same world that answers requests.
import type {Comment, Issue, Repo} from './model.ts';
import {renderRun} from './render-actions.ts';
import {
  type Json,
  renderLabel,
  renderRepo,
  renderUser,
  toNodeId,
  toRepoPage,
  toRepoUrl,
  toTime,
} from './render-base.ts';
import {renderComment, renderFullPull, renderIssue} from './render-issues.ts';
import type {World} from './world.ts';

/** What each event is about. `action` defaults to the one that starts our work. */
export interface EventSubjects {
  workflow_run:
    | number
    | {readonly run: number; readonly attempt?: number; readonly action?: 'completed' | 'requested' | 'in_progress'};
  push: {readonly repo: string; readonly branch: string; readonly before?: string; readonly after?: string};
  pull_request: {readonly repo: string; readonly number: number; readonly action?: string};
  issue_comment: {readonly repo: string; readonly comment: number; readonly action?: 'created' | 'edited' | 'deleted'};
  issues: {
    readonly repo: string;
    readonly number: number;
    readonly action: string;
    readonly label?: string;
    readonly sender?: string;
  };
  schedule: {readonly repo: string; readonly cron: string};
  workflow_dispatch: {readonly repo: string; readonly ref?: string; readonly inputs?: Readonly<Record<string, string>>};
}

type Builders = {[Name in keyof EventSubjects]: (world: World, subject: EventSubjects[Name]) => Json};

const BUILDERS: Builders = {
  workflow_run: toWorkflowRun,
  push: toPush,
  pull_request: toPullRequest,
  issue_comment: toIssueComment,
  issues: toIssues,
  schedule: (world, {repo, cron}) => ({schedule: cron, ...toCommon(world, world.repo(repo), 'github-actions[bot]')}),
  workflow_dispatch: (world, {repo, ref, inputs = {}}) => {
    const found = world.repo(repo);
    return {inputs, ref: `refs/heads/${ref ?? found.defaultBranch}`, ...toCommon(world, found, found.owner)};
  },
};

/** The payload of one event about one thing. */
export function toEventPayload<Name extends keyof EventSubjects>(
  world: World,
  name: Name,
  subject: EventSubjects[Name],
): Json {
  return BUILDERS[name](world, subject);
}

function toCommon(world: World, repo: Repo, sender: string): Json {
  return {repository: renderRepo(world, repo), sender: renderUser(world, sender)};
}

function toWorkflowRun(world: World, subject: EventSubjects['workflow_run']): Json {
  const {run: id, attempt: number, action = 'completed'} = typeof subject === 'number' ? {run: subject} : subject;
  const run = world.run(id);
  const attempt = number === undefined ? run.attempts.at(-1) : run.attempts[number - 1];
  const url = `${toRepoUrl(world, run.repo)}/actions/workflows/${run.workflow.id}`;
  const page = `${toRepoPage(world, run.repo)}/blob/${run.repo.defaultBranch}/${run.workflow.path}`;
  const created = toTime(run.repo.createdAt);
  return {
    action,
    workflow_run: renderRun(world, run, attempt),
    workflow: {
      id: run.workflow.id,
      node_id: toNodeId('W', run.workflow.id),
      name: run.workflow.name,
      path: run.workflow.path,
      state: 'active',
      created_at: created,
      updated_at: created,
      url,
      html_url: page,
      badge_url: `${toRepoPage(world, run.repo)}/workflows/${encodeURIComponent(run.workflow.name)}/badge.svg`,
    },
    ...toCommon(world, run.repo, run.actor),
  };
}

function toPush(world: World, {repo: name, branch, before, after}: EventSubjects['push']): Json {
  const repo = world.repo(name);
  const head = after ?? repo.git.readRef(`refs/heads/${branch}`);
  if (head === null) throw new Error(`no branch ${branch} in ${name}`);
  const base = before ?? repo.git.readCommit(head).parents[0] ?? '0'.repeat(40);
  const range = /^0+$/.test(base) ? head : `${base}..${head}`;
  // Webhooks list at most 2,048 commits, oldest first.
  const commits = [...repo.git.listCommits(range, 2048)].reverse().map((sha) => toPushedCommit(world, repo, sha));
  return {
    ref: `refs/heads/${branch}`,
    before: base,
    after: head,
    base_ref: null,
    created: /^0+$/.test(base),
    deleted: false,
    forced: false,
    compare: `${toRepoPage(world, repo)}/compare/${base.slice(0, 12)}...${head.slice(0, 12)}`,
    commits,
    head_commit: commits.at(-1) ?? null,
    pusher: {name: repo.owner, email: `${repo.owner}@users.noreply.invalid`},
    ...toCommon(world, repo, repo.owner),
  };
}

function toPushedCommit(world: World, repo: Repo, sha: string): Json {
  const info = repo.git.readCommit(sha);
  const changed = repo.git
    .text(['diff-tree', '--root', '-r', '-z', '--no-commit-id', '--name-status', sha])
    .split('\0');
  const of = (letter: string): string[] =>
    changed.filter((_, index) => index % 2 === 1 && changed[index - 1] === letter);
  return {
    id: sha,
    tree_id: info.tree,
    distinct: true,
    message: info.message,
    timestamp: toTime(info.committer.at),
    url: `${toRepoPage(world, repo)}/commit/${sha}`,
    author: {name: info.author.name, email: info.author.email},
    committer: {name: info.committer.name, email: info.committer.email},
    added: of('A'),
    removed: of('D'),
    modified: of('M'),
  };
}

function toPullRequest(world: World, {repo: name, number, action = 'opened'}: EventSubjects['pull_request']): Json {
  const repo = world.repo(name);
  const issue = findThread(world, repo, number);
  return {action, number, pull_request: renderFullPull(world, repo, issue), ...toCommon(world, repo, issue.login)};
}

function toIssueComment(
  world: World,
  {repo: name, comment: id, action = 'created'}: EventSubjects['issue_comment'],
): Json {
  const repo = world.repo(name);
  const comment: Comment | undefined = repo.comments.find((candidate) => candidate.id === id);
  if (comment === undefined) throw new Error(`no comment ${id} in ${name}`);
  const issue = findThread(world, repo, comment.issue);
  return {
    action,
    issue: renderIssue(world, repo, issue),
    comment: renderComment(world, repo, comment),
    ...toCommon(world, repo, comment.login),
  };
}

function toIssues(world: World, {repo: name, number, action, label, sender}: EventSubjects['issues']): Json {
  const repo = world.repo(name);
  const issue = findThread(world, repo, number);
  const found = repo.labels.find((candidate) => candidate.name === label);
  return {
    action,
    issue: renderIssue(world, repo, issue),
    ...(found === undefined ? {} : {label: renderLabel(world, repo, found)}),
    ...toCommon(world, repo, sender ?? issue.login),
  };
}

function findThread(world: World, repo: Repo, number: number): Issue {
  const issue = world.findIssue(repo, number);
  if (issue === null) throw new Error(`no #${number} in ${repo.name}`);
  return issue;
}
