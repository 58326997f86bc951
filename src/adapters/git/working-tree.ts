// A checkout as a WorkingTree, with one writer at a time.
import {mkdir} from 'node:fs/promises';
import {err, ok, type Result} from '../../domain/result.ts';
import type {WorkingTree} from '../../ports/working-tree.ts';
import {ownFolder, type Repository} from './repository.ts';
import {recoverTree, restoreTree} from './restore.ts';
import {hasStaging, listInUse, stagingOf} from './restore-record.ts';
import {saveTree} from './save-tree.ts';
import {codeOf, readPresent, scanTree} from './scan-tree.ts';

/** A lock that is ours until it is released. */
export interface TreeLock {
  release(): Promise<void>;
}

export interface WorkingTreeTools {
  /** The lock of a folder that exists; null when somebody else holds it. */
  readonly acquire: (folder: string) => Promise<TreeLock | null>;
}

/** The working tree of a repository. Nothing of it is changed but by `restore` and `recover`. */
export function gitWorkingTree(repository: Repository, tools: WorkingTreeTools): WorkingTree {
  return {
    scan: (also) => guard(repository.root, () => scanTree(repository, also)),
    save: (scan) => guard(repository.root, () => saveTree(repository, scan)),
    readFiles: (entries) => guard(repository.root, () => readPresent(repository, entries)),
    restore: (wish) => locked(repository, tools, () => restoreTree(repository, wish)),
    recover: async () => {
      const pending = await guard(repository.root, async () => ok(await hasStaging(await stagingOf(repository))));
      if (!pending.ok) return pending;
      return pending.value ? locked(repository, tools, async () => ok(await recoverTree(repository))) : ok(null);
    },
    listInUse: () => guard(repository.root, async () => ok(await listInUse(repository))),
  };
}

async function locked<T>(
  repository: Repository,
  {acquire}: WorkingTreeTools,
  body: () => Promise<Result<T>>,
): Promise<Result<T>> {
  return guard(repository.root, async () => {
    const folder = ownFolder(repository.gitDir);
    await mkdir(folder, {recursive: true});
    const lock = await acquire(folder);
    if (lock === null) return err({code: 'STATE_CONFLICT', document: repository.root});
    try {
      return await body();
    } finally {
      await lock.release();
    }
  });
}

async function guard<T>(file: string, body: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await body();
  } catch (error) {
    if (codeOf(error) === 'unknown error') throw error;
    const path: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'path') : undefined;
    return err({code: 'FILE_UNREADABLE', file: typeof path === 'string' ? path : file, detail: codeOf(error)});
  }
}
