// Where the parts of a repository lie, asked once: the working tree, git's own folders, and how objects are named.
import {join, resolve} from 'node:path';
import type {ObjectFormat} from '../../domain/digest.ts';
import {parseSha, type Sha} from '../../domain/ids.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {askGit, type Feed, feedGit} from './feed-git.ts';

export interface Repository {
  /** Root of the working tree. */
  readonly root: string;
  /** Git's folder of this working tree. */
  readonly gitDir: string;
  /** Git's folder that all working trees of the repository share. */
  readonly commonDir: string;
  readonly format: ObjectFormat;
  /** Whether the executable bit of files counts here. */
  readonly fileMode: 'counts' | 'ignored';
}

/** No hook of the user's runs, and nothing is fetched to answer. */
const QUIET = ['-c', 'core.hooksPath=/dev/null', '-c', 'gc.auto=0', '-c', 'maintenance.auto=false'];
const OFFLINE = {GIT_NO_LAZY_FETCH: '1'};

/** The repository that a folder lies in. NOT_A_REPOSITORY outside of a working tree. */
export async function openRepository(directory: string): Promise<Result<Repository>> {
  const args = ['rev-parse', '--show-toplevel', '--absolute-git-dir', '--git-common-dir', '--show-object-format'];
  const answer = await feedGit(directory, args);
  if (!answer.ok || answer.value.exitCode !== 0) return err({code: 'NOT_A_REPOSITORY', directory});
  const [root = '', gitDir = '', common = '', format = ''] = answer.value.stdout.toString('utf8').split('\n');
  if (root === '' || gitDir === '') return err({code: 'NOT_A_REPOSITORY', directory});
  const mode = await feedGit(root, ['config', '--type=bool', '--get', 'core.fileMode']);
  const isIgnored = mode.ok && mode.value.stdout.toString('utf8').trim() === 'false';
  return ok({
    root,
    gitDir,
    commonDir: resolve(directory, common),
    format: format === 'sha256' ? 'sha256' : 'sha1',
    fileMode: isIgnored ? 'ignored' : 'counts',
  });
}

/** Folder of our own inside git's, where no `git add` and no cleaning of the working tree reaches. */
export function ownFolder(gitDir: string): string {
  return join(gitDir, 'aftermath');
}

/** What git prints in this repository, quietly. */
export function ask(
  {root}: Pick<Repository, 'root'>,
  args: readonly string[],
  feed: Feed = {},
): Promise<Result<Buffer>> {
  return askGit(root, [...QUIET, ...args], {...feed, env: {...OFFLINE, ...feed.env}});
}

/** As `ask`, with one object id for an answer. */
export async function askForId(repository: Repository, args: readonly string[], feed: Feed = {}): Promise<Result<Sha>> {
  const answer = await ask(repository, args, feed);
  if (!answer.ok) return answer;
  const id = parseSha(answer.value.toString('utf8').trim());
  return id === null ? err({code: 'GIT_FAILED', operation: args[0] ?? '', detail: 'no object id came back'}) : ok(id);
}
