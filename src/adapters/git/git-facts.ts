// The state of a checkout that makes git commands fail. Changes nothing, not even the index.
import {existsSync, readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import type {GitFacts} from '../../domain/environment.ts';
import {currentBranch, isRepository} from './repo.ts';
import {readGit, runGit} from './run-git.ts';

/** File or folder in the git folder to what it means; see gitrepository-layout(5) and git-status. */
const UNFINISHED = [
  ['rebase-merge', 'rebase'],
  ['rebase-apply/applying', 'am'],
  ['rebase-apply', 'rebase'],
  ['MERGE_HEAD', 'merge'],
  ['CHERRY_PICK_HEAD', 'cherry-pick'],
  ['REVERT_HEAD', 'revert'],
  ['BISECT_LOG', 'bisect'],
] as const;
/** Locks that a killed git leaves where the next one stumbles over them. */
const LOCKS = ['index.lock', 'HEAD.lock', 'config.lock', 'packed-refs.lock', 'shallow.lock'];

/** Null outside of a repository. */
export async function readGitFacts(repo: string): Promise<GitFacts | null> {
  if (!(await isRepository(repo))) return null;
  const named = await readGit(repo, ['rev-parse', '--git-dir', '--git-common-dir', '--is-shallow-repository']);
  if (!named.ok) return null;
  const [own = '.git', common = own, shallow] = named.value.trim().split('\n');
  const folders = [...new Set([resolve(repo, own), resolve(repo, common)])];
  const branch = await currentBranch(repo);
  return {
    branch: branch.ok ? branch.value : null,
    shallow: shallow === 'true',
    unfinished: UNFINISHED.find(([name]) => existsSync(join(resolve(repo, own), name)))?.[1] ?? null,
    locks: folders.flatMap((folder) => [
      ...LOCKS.filter((name) => existsSync(join(folder, name))),
      ...listRefLocks(join(folder, 'refs/heads')),
    ]),
    changedFiles: await countChanges(repo),
    broken: await listBroken(repo),
  };
}

function listRefLocks(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder, {recursive: true, encoding: 'utf8'});
    return names.filter((name) => name.endsWith('.lock')).map((name) => `refs/heads/${name}`);
  } catch {
    return [];
  }
}

async function countChanges(repo: string): Promise<number | null> {
  const text = await readGit(repo, ['status', '--porcelain=v2', '-z', '--no-renames', '--untracked-files=normal']);
  if (!text.ok) return null;
  return text.value.split('\0').filter((line) => /^[12u?] /.test(line)).length;
}

/** Cheap: refs are looked up, objects are not read. git tells a broken ref on its standard error and goes on. */
async function listBroken(repo: string): Promise<readonly string[] | null> {
  const answer = await runGit(repo, ['for-each-ref', '--format=%(refname) %(objecttype)']);
  if (!answer.ok) return null;
  const told = [...answer.value.stderr.matchAll(/(?:broken ref|missing object \S+ for) (?<ref>refs\/\S+)/g)];
  return told.flatMap((match) => match.groups?.['ref'] ?? []);
}
