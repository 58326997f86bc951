// GitHub's JSON for commits, files and refs, read from the real repository.
import type {CommitInfo, TreeEntry} from './bare-repository.ts';
import type {FileDiff} from './diff.ts';
import {listChanges} from './diff.ts';
import type {Repo} from './model.ts';
import {type Json, renderUser, toNodeId, toRepoPage, toRepoUrl, toTime} from './render-base.ts';
import type {World} from './world.ts';

const UNVERIFIED = {verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null};
const VERIFIED = {verified: true, reason: 'valid', signature: 'loopback', payload: 'loopback', verified_at: null};
/** Committer of commits that GitHub makes itself: those are signed. */
export const WEB_FLOW = {name: 'GitHub', email: 'noreply@github.com'};

/** A commit without its files, as lists show it. */
export function renderCommit(world: World, repo: Repo, sha: string): Json {
  const info = repo.git.readCommit(sha);
  const url = `${toRepoUrl(world, repo)}/commits/${info.sha}`;
  return {
    sha: info.sha,
    node_id: toNodeId('C', info.sha),
    url,
    html_url: toCommitPage(world, repo, info.sha),
    comments_url: `${url}/comments`,
    commit: {
      url: `${toRepoUrl(world, repo)}/git/commits/${info.sha}`,
      author: toGitUser(info.author),
      committer: toGitUser(info.committer),
      message: info.message,
      comment_count: 0,
      tree: {sha: info.tree, url: `${toRepoUrl(world, repo)}/git/trees/${info.tree}`},
      verification: info.committer.email === WEB_FLOW.email ? VERIFIED : UNVERIFIED,
    },
    author: findAccount(world, info.author.name),
    committer: findAccount(world, info.committer.name),
    parents: toParents(world, repo, info),
  };
}

/** A commit with its statistics and the files it changed against its first parent. */
export function renderCommitWithFiles(world: World, repo: Repo, sha: string): Json {
  const diffs = listChanges(repo.git, repo.git.readCommit(sha).parents[0] ?? null, sha);
  const additions = diffs.reduce((sum, diff) => sum + diff.additions, 0);
  const deletions = diffs.reduce((sum, diff) => sum + diff.deletions, 0);
  return {
    ...renderCommit(world, repo, sha),
    stats: {additions, deletions, total: additions + deletions},
    files: diffs.map((diff) => renderDiff(world, repo, diff, sha)),
  };
}

/** A changed file of a commit or comparison. */
export function renderDiff(world: World, repo: Repo, diff: FileDiff, sha: string): Json {
  const path = encodePath(diff.path);
  return {
    sha: diff.sha,
    filename: diff.path,
    status: diff.status,
    additions: diff.additions,
    deletions: diff.deletions,
    changes: diff.additions + diff.deletions,
    blob_url: `${toRepoPage(world, repo)}/blob/${sha}/${path}`,
    raw_url: `${toRepoPage(world, repo)}/raw/${sha}/${path}`,
    contents_url: `${toRepoUrl(world, repo)}/contents/${path}?ref=${sha}`,
    ...(diff.patch === null ? {} : {patch: diff.patch}),
    ...(diff.previousPath === null ? {} : {previous_filename: diff.previousPath}),
  };
}

/** A commit as the git data operations answer it. */
export function renderGitCommit(world: World, repo: Repo, sha: string): Json {
  const info = repo.git.readCommit(sha);
  return {
    sha: info.sha,
    node_id: toNodeId('C', info.sha),
    url: `${toRepoUrl(world, repo)}/git/commits/${info.sha}`,
    html_url: toCommitPage(world, repo, info.sha),
    author: toGitUser(info.author),
    committer: toGitUser(info.committer),
    message: info.message,
    tree: {sha: info.tree, url: `${toRepoUrl(world, repo)}/git/trees/${info.tree}`},
    parents: toParents(world, repo, info),
    verification: UNVERIFIED,
  };
}

/** A commit as it stands inside runs. */
export function renderSimpleCommit(repo: Repo, sha: string): Json {
  const info = repo.git.readCommit(sha);
  return {
    id: info.sha,
    tree_id: info.tree,
    message: info.message,
    timestamp: toTime(info.committer.at),
    author: {name: info.author.name, email: info.author.email},
    committer: {name: info.committer.name, email: info.committer.email},
  };
}

/** A ref and the commit it points to. */
export function renderRef(world: World, repo: Repo, ref: string, sha: string): Json {
  return {
    ref,
    node_id: toNodeId('REF', `${repo.id}:${ref}`),
    url: `${toRepoUrl(world, repo)}/git/${encodePath(ref)}`,
    object: {type: 'commit', sha, url: `${toRepoUrl(world, repo)}/git/commits/${sha}`},
  };
}

/** A file or directory entry; `revision` is what the addresses carry as `ref`. Without content. */
export function renderEntry(world: World, repo: Repo, entry: TreeEntry, revision: string): Json {
  const path = encodePath(entry.path);
  const isFile = entry.type === 'blob';
  const url = `${toRepoUrl(world, repo)}/contents/${path}?ref=${encodeURIComponent(revision)}`;
  const gitUrl = `${toRepoUrl(world, repo)}/git/${isFile ? 'blobs' : 'trees'}/${entry.sha}`;
  const page = `${toRepoPage(world, repo)}/${isFile ? 'blob' : 'tree'}/${encodeURIComponent(revision)}/${path}`;
  return {
    type: isFile ? 'file' : 'dir',
    size: entry.size,
    name: entry.path.slice(entry.path.lastIndexOf('/') + 1),
    path: entry.path,
    sha: entry.sha,
    url,
    git_url: gitUrl,
    html_url: page,
    download_url: isFile ? `${world.urls.web}/raw/${repo.owner}/${repo.name}/${path}` : null,
    _links: {git: gitUrl, html: page, self: url},
  };
}

/** A path for an address: each part encoded, slashes kept. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function toCommitPage(world: World, repo: Repo, sha: string): string {
  return `${toRepoPage(world, repo)}/commit/${sha}`;
}

function toGitUser(person: {readonly name: string; readonly email: string; readonly at: number}): Json {
  return {name: person.name, email: person.email, date: toTime(person.at)};
}

/** Commits are linked to an account only when one is known. */
function findAccount(world: World, name: string): Json | null {
  return world.users.has(name) ? renderUser(world, name) : null;
}

function toParents(world: World, repo: Repo, info: CommitInfo): readonly Json[] {
  return info.parents.map((sha) => ({
    sha,
    url: `${toRepoUrl(world, repo)}/commits/${sha}`,
    html_url: toCommitPage(world, repo, sha),
  }));
}
