// Lists what may be lost of a repository, with as much of git as still works: a broken index, head or object stops nothing else.
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseSha, type Sha} from '../../domain/ids.ts';
import {splitPaths, toPathText} from '../../domain/path-bytes.ts';
import {feedGit} from './feed-git.ts';

/** How the list of files came about, best first. */
export type ListedBy = 'index' | 'head' | 'names';

export interface WorkList {
  /** Paths from the root that are not as the last commit has them, or that no commit holds; without ignored ones. */
  readonly paths: readonly string[];
  readonly by: ListedBy;
}

/**
 * Work that no commit holds. `index`: as git sees it. `head`: the index is broken, so files are compared with the last
 * commit. `names`: the head is broken too, so every file that is not ignored is named. Null: git does not work here.
 */
export async function listWork(root: string): Promise<WorkList | null> {
  const own = await listAgainst(root, {});
  if (own !== null) return {paths: own, by: 'index'};
  const folder = await mkdtemp(join(tmpdir(), 'aftermath-index-'));
  try {
    const env = {GIT_INDEX_FILE: join(folder, 'index')};
    const isRead = (await run(root, ['read-tree', 'HEAD'], env)) !== null;
    const fresh = isRead ? await listAgainst(root, env) : null;
    if (fresh !== null) return {paths: fresh, by: 'head'};
    await rm(env.GIT_INDEX_FILE, {force: true});
    const names = await run(root, ['ls-files', '-z', '--others', '--exclude-standard'], env);
    return names === null ? null : {paths: splitPaths(names).map(toPathText), by: 'names'};
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

async function listAgainst(root: string, env: Readonly<Record<string, string>>): Promise<readonly string[] | null> {
  const unstaged = await run(root, ['diff-files', '-z', '--name-only', '--ignore-submodules=all'], env);
  const staged = await run(root, ['diff-index', '-z', '--name-only', '--ignore-submodules=all', 'HEAD', '--'], env);
  const others = await run(root, ['ls-files', '-z', '--others', '--exclude-standard'], env);
  if (unstaged === null || staged === null || others === null) return null;
  return [...new Set([unstaged, staged, others].flatMap((output) => splitPaths(output).map(toPathText)))].sort();
}

export interface LostObjects {
  /** Commits that no ref leads to, from `git fsck` and from the reflogs. */
  readonly commits: readonly Sha[];
  /** Files that were staged once and that nothing leads to. */
  readonly blobs: readonly Sha[];
  /** What git says of objects that are missing or damaged; at most `MAX_COMPLAINTS`. */
  readonly complaints: readonly string[];
}

const MAX_COMPLAINTS = 20;

/** What git still holds and nothing leads to. The reflogs are read as files: they help most when git does not work. */
export async function listLost(root: string, gitDir: string): Promise<LostObjects> {
  const fsck = await feedGit(root, ['fsck', '--full', '--no-reflogs', '--unreachable', '--no-progress']);
  const out = fsck.ok ? fsck.value.stdout.toString('utf8').split('\n') : [];
  const unreachable = (type: string): readonly Sha[] =>
    out.flatMap((line) => parseSha(line.startsWith(`unreachable ${type} `) ? (line.split(' ')[2] ?? '') : '') ?? []);
  const complaints = [
    ...out.filter((line) => /^(?:missing|broken|error|fatal)/.test(line)),
    ...toLines(fsck.ok ? fsck.value.stderr : ''),
  ];
  const logged = await readReflogs(join(gitDir, 'logs'));
  const known = await listReachable(root);
  const commits = new Set([...unreachable('commit'), ...logged.filter((sha) => !known.has(sha))]);
  return {commits: [...commits], blobs: unreachable('blob'), complaints: complaints.slice(0, MAX_COMPLAINTS)};
}

function toLines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}

async function listReachable(root: string): Promise<ReadonlySet<string>> {
  const listed = await run(root, ['rev-list', '--all'], {});
  return new Set(listed === null ? [] : listed.toString('utf8').split('\n'));
}

/** Ids that the logs name, newest first. */
async function readReflogs(folder: string): Promise<readonly Sha[]> {
  const entries = await readdir(folder, {withFileTypes: true}).catch(() => []);
  const found: Sha[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await readReflogs(path)));
    if (!entry.isFile()) continue;
    const text = await readFile(path, 'latin1').catch(() => '');
    for (const line of text.split('\n').toReversed()) {
      const sha = parseSha(line.split(' ')[1] ?? '');
      if (sha !== null && !/^0+$/.test(sha)) found.push(sha);
    }
  }
  return found;
}

/** What git holds of a commit as a patch with its message, or of a file; null when it cannot be read. */
export async function readLost(root: string, sha: Sha, as: 'patch' | 'file'): Promise<Buffer | null> {
  if (as === 'file') return run(root, ['cat-file', 'blob', sha], {});
  const patch = await run(root, ['format-patch', '-1', '--stdout', '--binary', '--root', '--no-signature', sha], {});
  return patch === null || patch.length === 0
    ? run(root, ['show', '--binary', '--no-textconv', '--no-ext-diff', sha, '--'], {})
    : patch;
}

async function run(
  root: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Buffer | null> {
  const answer = await feedGit(root, ['-c', 'core.hooksPath=/dev/null', ...args], {env});
  return answer.ok && answer.value.exitCode === 0 ? answer.value.stdout : null;
}
