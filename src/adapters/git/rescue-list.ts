// Lists what may be lost of a repository, with as much of git as still works: a broken index, head or object stops nothing else.
import {cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
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

/** How git is to be asked in a repository that may be broken. */
export interface RescueGit {
  readonly root: string;
  readonly gitDir: string;
  /** Points git to a stand-in for a folder that it does not take for its own any more; empty where it does. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/**
 * Git's own folder as it is, or a stand-in for it: objects of the broken one, copies of its refs, and the head that the
 * reflog tells of last. Nothing is written into the broken one.
 */
export async function openForRescue(root: string, gitDir: string): Promise<RescueGit> {
  const whole = await run({root, env: {}}, ['rev-parse', '--git-dir']);
  if (whole !== null) return {root, gitDir, env: {}, close: async () => undefined};
  const folder = await mkdtemp(join(tmpdir(), 'aftermath-git-'));
  await cp(join(gitDir, 'refs'), join(folder, 'refs'), {recursive: true}).catch(() => mkdir(join(folder, 'refs')));
  await cp(join(gitDir, 'packed-refs'), join(folder, 'packed-refs')).catch(() => undefined);
  await cp(join(gitDir, 'info'), join(folder, 'info'), {recursive: true}).catch(() => undefined);
  await cp(join(gitDir, 'index'), join(folder, 'index')).catch(() => undefined);
  const [last] = await readLog(join(gitDir, 'logs/HEAD'));
  await writeFile(join(folder, 'HEAD'), last === undefined ? 'ref: refs/heads/main\n' : `${last}\n`);
  const env = {GIT_DIR: folder, GIT_OBJECT_DIRECTORY: join(gitDir, 'objects'), GIT_WORK_TREE: root};
  return {root, gitDir, env, close: () => rm(folder, {recursive: true, force: true})};
}

/**
 * Work that no commit holds. `index`: as git sees it. `head`: the index is broken, so files are compared with the last
 * commit. `names`: the head is broken too, so every file that is not ignored is named. Null: git does not work here.
 */
export async function listWork(git: RescueGit): Promise<WorkList | null> {
  const own = await listAgainst(git, {});
  if (own !== null) return {paths: own, by: 'index'};
  return withFreshIndex(async (env) => {
    const isRead = (await run(git, ['read-tree', 'HEAD'], env)) !== null;
    const fresh = isRead ? await listAgainst(git, env) : null;
    if (fresh !== null) return {paths: fresh, by: 'head'};
    await rm(env.GIT_INDEX_FILE, {force: true});
    const names = await run(git, ['ls-files', '-z', '--others', '--exclude-standard'], env);
    return names === null ? null : {paths: splitPaths(names).map(toPathText), by: 'names'};
  });
}

async function withFreshIndex<T>(body: (env: {readonly GIT_INDEX_FILE: string}) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'aftermath-index-'));
  try {
    return await body({GIT_INDEX_FILE: join(folder, 'index')});
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

type Environment = Readonly<Record<string, string>>;

async function listAgainst(git: RescueGit, env: Environment): Promise<readonly string[] | null> {
  const unstaged = await run(git, ['diff-files', '-z', '--name-only', '--ignore-submodules=all'], env);
  const against = ['diff-index', '-z', '--name-only', '--ignore-submodules=all', 'HEAD', '--'];
  const staged = unstaged === null ? null : await run(git, against, env);
  const others = staged === null ? null : await run(git, ['ls-files', '-z', '--others', '--exclude-standard'], env);
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

/**
 * What git still holds and nothing leads to, also what is staged: the index may be broken, so it counts for nothing here.
 * The reflogs are read as files: they help most when git does not work.
 */
export async function listLost(git: RescueGit): Promise<LostObjects> {
  const args = ['fsck', '--full', '--no-reflogs', '--unreachable', '--no-progress'];
  const fsck = await withFreshIndex((env) => feedGit(git.root, args, {env: {...git.env, ...env}}));
  const out = fsck.ok ? fsck.value.stdout.toString('utf8').split('\n') : [];
  const unreachable = (type: string): readonly Sha[] =>
    out.flatMap((line) => parseSha(line.startsWith(`unreachable ${type} `) ? (line.split(' ')[2] ?? '') : '') ?? []);
  const said = [...out, ...toLines(fsck.ok ? fsck.value.stderr : '')];
  const complaints = said.filter((line) => line !== '' && !/^(?:unreachable|dangling|notice)\b/.test(line));
  const logged = await readReflogs(join(git.gitDir, 'logs'));
  const known = await listReachable(git);
  const commits = new Set([...unreachable('commit'), ...logged.filter((sha) => !known.has(sha))]);
  return {commits: [...commits], blobs: unreachable('blob'), complaints: complaints.slice(0, MAX_COMPLAINTS)};
}

function toLines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}

async function listReachable(git: RescueGit): Promise<ReadonlySet<string>> {
  const listed = await run(git, ['rev-list', '--all']);
  return new Set(listed === null ? [] : listed.toString('utf8').split('\n'));
}

/** Ids that the logs name, newest first in each. */
async function readReflogs(folder: string): Promise<readonly Sha[]> {
  const entries = await readdir(folder, {withFileTypes: true}).catch(() => []);
  const found: Sha[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await readReflogs(path)));
    if (entry.isFile()) found.push(...(await readLog(path)));
  }
  return found;
}

/** Ids that one log names, newest first. */
async function readLog(path: string): Promise<readonly Sha[]> {
  const text = await readFile(path, 'latin1').catch(() => '');
  const ids = text.split('\n').flatMap((line) => parseSha(line.split(' ')[1] ?? '') ?? []);
  return ids.filter((sha) => !/^0+$/.test(sha)).toReversed();
}

/** What git holds of a commit as a patch with its message, or of a file; null when it cannot be read. */
export async function readLost(git: RescueGit, sha: Sha, as: 'patch' | 'file'): Promise<Buffer | null> {
  if (as === 'file') return run(git, ['cat-file', 'blob', sha]);
  const patch = await run(git, ['format-patch', '-1', '--stdout', '--binary', '--root', '--no-signature', sha]);
  if (patch !== null && patch.length > 0) return patch;
  return run(git, ['show', '--binary', '--no-textconv', '--no-ext-diff', sha, '--']);
}

async function run(
  git: Pick<RescueGit, 'root' | 'env'>,
  args: readonly string[],
  env: Environment = {},
): Promise<Buffer | null> {
  const answer = await feedGit(git.root, ['-c', 'core.hooksPath=/dev/null', ...args], {env: {...git.env, ...env}});
  return answer.ok && answer.value.exitCode === 0 ? answer.value.stdout : null;
}
