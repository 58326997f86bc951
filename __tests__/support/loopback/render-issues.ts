// GitHub's JSON for issues, pull requests, comments and reactions.
import {listChanges} from './diff.ts';
import type {Comment, Issue, Reaction, Repo} from './model.ts';
import {
  type Json,
  renderLabel,
  renderRepo,
  renderUser,
  renderUserOrNull,
  toNodeId,
  toRepoPage,
  toRepoUrl,
  toTime,
  toTimeOrNull,
} from './render-base.ts';
import type {World} from './world.ts';

const REACTIONS = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'eyes', 'rocket'] as const;

/** An issue, or a pull request as the issue operations show it. */
export function renderIssue(world: World, repo: Repo, issue: Issue): Json {
  const url = `${toRepoUrl(world, repo)}/issues/${issue.number}`;
  const page = `${toRepoPage(world, repo)}/${issue.pull === null ? 'issues' : 'pull'}/${issue.number}`;
  return {
    ...renderThread(world, repo, issue),
    url,
    repository_url: toRepoUrl(world, repo),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: page,
    node_id: toNodeId(issue.pull === null ? 'I' : 'PR', issue.id),
    state_reason: issue.stateReason,
    comments: world.listComments(repo, issue.number).length,
    closed_by: renderUserOrNull(world, issue.closedBy),
    timeline_url: `${url}/timeline`,
    performed_via_github_app: null,
    reactions: renderRollup(url, []),
    ...(issue.pull === null ? {} : renderPullLinks(world, repo, issue)),
  };
}

/** The fields that issues and pull requests share. */
function renderThread(world: World, repo: Repo, issue: Issue): Json {
  const [assignee = null] = issue.assignees;
  return {
    id: issue.id,
    number: issue.number,
    title: issue.title,
    user: renderUser(world, issue.login),
    labels: repo.labels
      .filter((label) => issue.labels.includes(label.name))
      .map((label) => renderLabel(world, repo, label)),
    state: issue.state,
    locked: issue.locked,
    active_lock_reason: null,
    assignee: renderUserOrNull(world, assignee),
    assignees: issue.assignees.map((login) => renderUser(world, login)),
    milestone: null,
    created_at: toTime(issue.createdAt),
    updated_at: toTime(issue.updatedAt),
    closed_at: toTimeOrNull(issue.closedAt),
    author_association: toAssociation(world, repo, issue.login),
    body: issue.body,
  };
}

function renderPullLinks(world: World, repo: Repo, issue: Issue): Json {
  const page = `${toRepoPage(world, repo)}/pull/${issue.number}`;
  return {
    draft: issue.pull?.draft ?? false,
    pull_request: {
      url: `${toRepoUrl(world, repo)}/pulls/${issue.number}`,
      html_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      merged_at: toTimeOrNull(issue.pull?.mergedAt ?? null),
    },
  };
}

/** A comment on an issue or pull request. */
export function renderComment(world: World, repo: Repo, comment: Comment): Json {
  const url = `${toRepoUrl(world, repo)}/issues/comments/${comment.id}`;
  const isPull = world.findIssue(repo, comment.issue)?.pull !== null;
  const page = `${toRepoPage(world, repo)}/${isPull ? 'pull' : 'issues'}/${comment.issue}`;
  return {
    id: comment.id,
    node_id: toNodeId('IC', comment.id),
    url,
    html_url: `${page}#issuecomment-${comment.id}`,
    issue_url: `${toRepoUrl(world, repo)}/issues/${comment.issue}`,
    user: renderUser(world, comment.login),
    created_at: toTime(comment.createdAt),
    updated_at: toTime(comment.updatedAt),
    author_association: toAssociation(world, repo, comment.login),
    body: comment.body,
    performed_via_github_app: null,
    reactions: renderRollup(url, comment.reactions),
  };
}

/** A reaction to a comment. */
export function renderReaction(world: World, reaction: Reaction): Json {
  return {
    id: reaction.id,
    node_id: toNodeId('REA', reaction.id),
    user: renderUser(world, reaction.login),
    content: reaction.content,
    created_at: toTime(reaction.createdAt),
  };
}

function renderRollup(url: string, reactions: readonly Reaction[]): Json {
  const counts = REACTIONS.map((name) => [name, reactions.filter((reaction) => reaction.content === name).length]);
  return {url: `${url}/reactions`, total_count: reactions.length, ...Object.fromEntries(counts)};
}

/** A pull request as lists show it. */
export function renderPull(world: World, repo: Repo, issue: Issue): Json {
  const url = `${toRepoUrl(world, repo)}/pulls/${issue.number}`;
  const page = `${toRepoPage(world, repo)}/pull/${issue.number}`;
  const headRepo = world.findRepo(issue.pull?.head.repo ?? '') ?? repo;
  const headSha = world.headOf(repo, issue);
  const base = issue.pull?.base ?? repo.defaultBranch;
  const links = {
    self: url,
    html: page,
    issue: `${toRepoUrl(world, repo)}/issues/${issue.number}`,
    comments: `${toRepoUrl(world, repo)}/issues/${issue.number}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${toRepoUrl(world, repo)}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${toRepoUrl(world, repo)}/statuses/${headSha}`,
  };
  return {
    ...renderThread(world, repo, issue),
    url,
    node_id: toNodeId('PR', issue.id),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: links.issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    merged_at: toTimeOrNull(issue.pull?.mergedAt ?? null),
    merge_commit_sha: issue.pull?.mergeCommit ?? null,
    requested_reviewers: [],
    requested_teams: [],
    head: renderSide(world, headRepo, issue.pull?.head.ref ?? '', headSha),
    base: renderSide(world, repo, base, repo.git.readRef(`refs/heads/${base}`) ?? headSha),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, {href}])),
    auto_merge: null,
    draft: issue.pull?.draft ?? false,
  };
}

/** A pull request as its own operation answers it. */
export function renderFullPull(world: World, repo: Repo, issue: Issue): Json {
  const head = world.headOf(repo, issue);
  const base = issue.pull?.base ?? repo.defaultBranch;
  const from = repo.git.attempt(['merge-base', `refs/heads/${base}`, head])?.trim() ?? null;
  const diffs = from === null ? [] : listChanges(repo.git, from, head);
  return {
    ...renderPull(world, repo, issue),
    merged: issue.pull?.mergedAt !== null,
    mergeable: issue.state === 'open' ? true : null,
    rebaseable: null,
    mergeable_state: issue.state === 'open' ? 'clean' : 'unknown',
    merged_by: issue.pull?.mergedAt === null ? null : renderUserOrNull(world, issue.closedBy),
    comments: world.listComments(repo, issue.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: from === null ? 1 : repo.git.listCommits(`${from}..${head}`, 250).length,
    additions: diffs.reduce((sum, diff) => sum + diff.additions, 0),
    deletions: diffs.reduce((sum, diff) => sum + diff.deletions, 0),
    changed_files: diffs.length,
  };
}

function renderSide(world: World, repo: Repo, ref: string, sha: string): Json {
  return {
    label: `${repo.owner}:${ref}`,
    ref,
    sha,
    user: renderUser(world, repo.owner),
    repo: renderRepo(world, repo),
  };
}

function toAssociation(world: World, repo: Repo, login: string): string {
  if (login === repo.owner) return 'OWNER';
  const role = world.roleOf(repo, login);
  if (login.endsWith('[bot]')) return 'NONE';
  return repo.roles.has(login) && role !== 'none' ? 'COLLABORATOR' : 'NONE';
}
