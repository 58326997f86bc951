// Routes for commits, comparisons and files: all answered from the real repository.
import {listChanges} from './diff.ts';
import type {Issue, Repo} from './model.ts';
import {type Json, toRepoPage, toRepoUrl} from './render-base.ts';
import {renderCommit, renderCommitWithFiles, renderDiff, renderEntry} from './render-git.ts';
import {renderPull} from './render-issues.ts';
import {type Call, notFound, type Reply, type Routes, refuse, reply, replyPage, unprocessable} from './route.ts';
import type {World} from './world.ts';

/** Operations on commits and files. */
export const GIT_ROUTES: Routes = {
  'GET ~/commits': {needs: 'contents:read', answer: answerCommits},
  'GET ~/commits/{ref}': {needs: 'contents:read', answer: answerCommit},
  'GET ~/commits/{commit_sha}/pulls': {needs: 'pull-requests:read|contents:read', answer: answerPullsOfCommit},
  'GET ~/compare/{basehead}': {needs: 'contents:read', answer: answerCompare},
  'GET ~/contents/{path}': {needs: 'contents:read', answer: answerContents},
};

/** GitHub answers larger files only in the raw form. */
const MAX_INLINE_BYTES = 1024 * 1024;
/** Largest number of commits that one comparison lists. */
const MAX_COMPARED = 250;

function answerCommits(call: Call): Reply {
  const {world, repo, query} = call;
  const start = resolveRef(repo, query.get('sha') ?? repo.defaultBranch);
  if (start === null) return notFound();
  const since = Date.parse(query.get('since') ?? '') || 0;
  const shas = repo.git
    .listCommits(start, 1000, query.get('path'))
    .filter((sha) => since === 0 || repo.git.readCommit(sha).committer.at >= since);
  return replyPage(call, shas, (sha) => renderCommit(world, repo, sha));
}

function answerCommit({world, repo, params}: Call): Reply {
  const ref = params['ref'] ?? '';
  const sha = resolveRef(repo, ref);
  if (sha === null) return unprocessable(`No commit found for SHA: ${ref}`);
  return reply(200, renderCommitWithFiles(world, repo, sha));
}

function answerPullsOfCommit(call: Call): Reply {
  const {world, repo, params} = call;
  const sha = repo.git.resolve(params['commit_sha'] ?? '');
  if (sha === null) return refuse(404, `No commit found for SHA: ${params['commit_sha']}`);
  return replyPage(call, listPullsOfCommit(world, repo, sha), (issue) => renderPull(world, repo, issue));
}

/** Pull requests that brought a commit or hold it, lowest number first. */
export function listPullsOfCommit(world: World, repo: Repo, sha: string): readonly Issue[] {
  return repo.issues.filter((issue) => {
    if (issue.pull === null) return false;
    if (issue.pull.mergeCommit === sha) return true;
    const range = `refs/heads/${issue.pull.base}..${world.headOf(repo, issue)}`;
    return issue.state === 'open' && repo.git.listCommits(range, MAX_COMPARED).includes(sha);
  });
}

function answerCompare(call: Call): Reply {
  const {world, repo, params} = call;
  const basehead = params['basehead'] ?? '';
  const [baseName = '', headName = ''] = basehead.split('...');
  const [base, head] = [resolveRef(repo, baseName), resolveRef(repo, headName)];
  if (base === null || head === null) return notFound();
  const mergeBase = repo.git.attempt(['merge-base', base, head])?.trim() ?? null;
  if (mergeBase === null) return refuse(404, `No common ancestor between ${baseName} and ${headName}.`);
  const ahead = [...repo.git.listCommits(`${base}..${head}`, MAX_COMPARED)].reverse();
  const behind = repo.git.listCommits(`${head}..${base}`, MAX_COMPARED).length;
  const page = `${toRepoPage(world, repo)}/compare/${basehead}`;
  return reply(200, {
    url: `${toRepoUrl(world, repo)}/compare/${basehead}`,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: renderCommit(world, repo, base),
    merge_base_commit: renderCommit(world, repo, mergeBase),
    status: toCompareStatus(ahead.length, behind),
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: ahead.map((sha) => renderCommit(world, repo, sha)),
    files: listChanges(repo.git, mergeBase, head).map((diff) => renderDiff(world, repo, diff, head)),
  });
}

function toCompareStatus(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged';
  if (ahead > 0) return 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

function answerContents({world, repo, params, query, accept}: Call): Reply {
  const revision = query.get('ref') ?? repo.defaultBranch;
  const commit = resolveRef(repo, revision);
  if (commit === null) return refuse(404, `No commit found for the ref ${revision}`);
  const path = (params['path'] ?? '').replace(/\/$/, '');
  const entry = repo.git.readEntry(commit, path);
  if (entry === null) return notFound();
  if (entry.type === 'tree') return reply(200, listFolder({world, repo, params, revision, commit, path}));
  if (accept.includes('raw')) {
    return {status: 200, body: repo.git.readBlob(entry.sha), type: 'application/vnd.github.raw+json'};
  }
  const file = renderEntry(world, repo, entry, revision);
  if (entry.size > MAX_INLINE_BYTES) return reply(200, {...file, encoding: 'none', content: ''});
  const content = repo.git
    .readBlob(entry.sha)
    .toString('base64')
    .replace(/(.{60})/g, '$1\n');
  return reply(200, {...file, encoding: 'base64', content: content.endsWith('\n') ? content : `${content}\n`});
}

interface Folder extends Pick<Call, 'world' | 'repo' | 'params'> {
  readonly revision: string;
  readonly commit: string;
  readonly path: string;
}

function listFolder({world, repo, revision, commit, path}: Folder): readonly Json[] {
  return repo.git
    .listDirectory(commit, path)
    .map((entry) => ({...entry, path: path === '' ? entry.path : `${path}/${entry.path}`}))
    .map((entry) => renderEntry(world, repo, entry, revision));
}

/** A branch, tag, whole ref name or commit id, in GitHub's order of trying. */
export function resolveRef(repo: Repo, name: string): string | null {
  const {git} = repo;
  return (
    git.readRef(`refs/heads/${name}`) ?? git.readRef(`refs/tags/${name}`) ?? git.readRef(name) ?? git.resolve(name)
  );
}
