// A folder as a Workspace: every path is checked before it is touched, and every write is one step.
import {mkdir, rm} from 'node:fs/promises';
import {glob} from 'tinyglobby';
import {err, ok} from '../../domain/result.ts';
import type {Workspace} from '../../ports/workspace.ts';
import {toFileProblem, toWriteProblem} from './file-problem.ts';
import {readTextFile} from './read-file.ts';
import {safeRepoPath} from './safe-repo-path.ts';
import {writeTextAtomic} from './write-file.ts';

/** The folder; it is made by the first write into it. */
export function folderWorkspace(directory: string): Workspace {
  return {
    directory,
    readText: async (path) => {
      const safe = await safeRepoPath(directory, path);
      const text = safe.ok ? await readTextFile(safe.value, path) : safe;
      return !text.ok && text.problem.code === 'FILE_MISSING' ? ok(null) : text;
    },
    writeText: async (path, text) => {
      try {
        await mkdir(directory, {recursive: true});
      } catch (error) {
        return err(toWriteProblem(directory, error));
      }
      const safe = await safeRepoPath(directory, path);
      return safe.ok ? writeTextAtomic(safe.value, text, {name: path}) : safe;
    },
    remove: async (path) => {
      const safe = await safeRepoPath(directory, path);
      if (!safe.ok) return safe;
      try {
        await rm(safe.value, {force: true});
        return ok(safe.value);
      } catch (error) {
        return err(toWriteProblem(path, error));
      }
    },
    listFiles: async () => {
      try {
        const options = {cwd: directory, dot: true, onlyFiles: true, followSymbolicLinks: false};
        return ok((await glob('**', {...options, ignore: ['**/.git/**', '**/node_modules/**']})).sort());
      } catch (error) {
        return err(toFileProblem(directory, error));
      }
    },
  };
}
