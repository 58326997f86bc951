// Makes a commit from objects alone and pushes it, if the remote still stands where we read it.
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseSha, type Sha} from '../../domain/ids.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {toHeadline} from '../../domain/state-names.ts';
import {askGit, type FedAnswer, feedGit, toLastWords} from './feed-git.ts';
import {findHead, type RemoteBranch} from './remote-branch.ts';

export interface CommitWish {
  readonly directory: string;
  /** Null: a commit without history. */
  readonly parent: string | null;
  /** Null removes. */
  readonly changes: readonly (readonly [string, string | null])[];
  readonly summary: string;
  readonly identity: {readonly name: string; readonly email: string};
}

/** No tags, no hooks of the user's, no signature, nothing of submodules. */
const PUSH = ['push', '--porcelain', '--no-verify', '--no-follow-tags', '--no-signed', '--recurse-submodules=no'];
/** Our own git has seen that the branch is elsewhere, and sent nothing. */
const STALE = /^!\t[^\t]*\t\[rejected\] \((?:stale info|fetch first|already exists)\)/m;
/** How servers say that the branch's rules forbid a push. A push has no other sign of it than words. */
const RULE_WORDS = /\bGH0(?:06|13)\b|protected branch|rule violations?|hook declined|permission to .* denied/i;

/** A commit that no branch points to. The user's index and files are not touched: it has an index of its own. */
export async function makeCommit(wish: CommitWish): Promise<Result<Sha>> {
  const folder = await mkdtemp(join(tmpdir(), 'aftermath-index-'));
  try {
    const tree = await makeTree(wish, {GIT_INDEX_FILE: join(folder, 'index')});
    return tree.ok ? await commitTree(wish, tree.value) : tree;
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

async function makeTree(
  {directory, parent, changes}: CommitWish,
  env: Readonly<Record<string, string>>,
): Promise<Result<string>> {
  const lines: string[] = [];
  for (const [name, text] of changes) {
    const id = text === null ? ok(null) : await askGit(directory, ['hash-object', '-w', '--stdin'], {input: text});
    if (!id.ok) return id;
    lines.push(id.value === null ? toRemoval(name, parent) : `100644 ${id.value.toString('utf8').trim()}\t${name}\0`);
  }
  const base = parent === null ? ok(null) : await askGit(directory, ['read-tree', parent], {env});
  if (!base.ok) return base;
  const index = await askGit(directory, ['update-index', '-z', '--index-info'], {env, input: lines.join('')});
  if (!index.ok) return index;
  const tree = await askGit(directory, ['write-tree'], {env});
  return tree.ok ? ok(tree.value.toString('utf8').trim()) : tree;
}

/** Mode 0 and the id that stands for nothing, as long as the ids of this repository. */
function toRemoval(name: string, parent: string | null): string {
  return `0 ${'0'.repeat(parent?.length ?? 40)}\t${name}\0`;
}

async function commitTree({directory, parent, summary, identity}: CommitWish, tree: string): Promise<Result<Sha>> {
  const env = {
    GIT_AUTHOR_NAME: identity.name,
    GIT_AUTHOR_EMAIL: identity.email,
    GIT_COMMITTER_NAME: identity.name,
    GIT_COMMITTER_EMAIL: identity.email,
  };
  const parents = parent === null ? [] : ['-p', parent];
  const input = `${toHeadline(summary)}\n\n[skip ci]\n`;
  const made = await askGit(directory, ['commit-tree', ...parents, tree], {env, input});
  if (!made.ok) return made;
  const sha = parseSha(made.value.toString('utf8').trim());
  return sha === null ? err({code: 'GIT_FAILED', operation: 'commit-tree', detail: 'no commit id came back'}) : ok(sha);
}

/**
 * Compare-and-swap: the remote refuses the push unless its branch is what we expect, and our commit stands on that, so no
 * history is ever lost. What a refusal or a lost answer means is read from where the branch stands afterwards.
 */
export async function pushCommit(
  to: RemoteBranch,
  {commit, expected}: {readonly commit: Sha; readonly expected: string | null},
): Promise<Result<void>> {
  const ref = `refs/heads/${to.branch}`;
  const lease = `--force-with-lease=${ref}:${expected ?? ''}`;
  const pushed = await feedGit(to.directory, [...PUSH, lease, '--', to.remote, `${commit}:${ref}`]);
  if (!pushed.ok) return pushed;
  if (pushed.value.exitCode === 0) return ok(undefined);
  if (STALE.test(pushed.value.stdout.toString('utf8'))) return err({code: 'STATE_CONFLICT', document: to.branch});
  const head = await findHead(to);
  if (head.ok && head.value === commit) return ok(undefined);
  if (head.ok && head.value !== expected) return err({code: 'STATE_CONFLICT', document: to.branch});
  return toRefusal(to.branch, pushed.value);
}

/** The branch has not moved, or nobody knows. A server that was just busy with another push says neither rule nor hook. */
function toRefusal(branch: string, {exitCode, stdout, stderr}: FedAnswer): Result<void> {
  const wasRefused = /^!\t/m.test(stdout.toString('utf8'));
  if (RULE_WORDS.test(stderr)) return err({code: 'BRANCH_RULES', branch, detail: toRuleWords(stderr)});
  if (wasRefused) return err({code: 'STATE_CONFLICT', document: branch});
  return err({code: 'GIT_FAILED', operation: 'push', detail: toLastWords(stderr, exitCode)});
}

function toRuleWords(stderr: string): string {
  return toLastWords(stderr.split('\n').find((line) => RULE_WORDS.test(line)) ?? '', 1);
}
