// Turns a path from a policy, a plan or an argument into one inside the repository, or refuses it.
import {lstat, realpath} from 'node:fs/promises';
import {isAbsolute, join, relative, sep} from 'node:path';
import {err, ok, type Result} from '../../domain/result.ts';
import {codeOf, toFileProblem} from './file-problem.ts';

/** `.git`, and the spellings that Windows and macOS file systems take for it. */
const GIT_FOLDER = /^(?:\.git|git~1)[\s.]*(?::.*)?$/i;
/** Characters that some file systems ignore inside names. */
const IGNORABLE = /[\p{Cf}]/gu;

/**
 * The absolute path of a file inside `root`; it need not exist. FILE_OUTSIDE for anything that leads out of it, goes
 * through a symbolic link, is one, or lies in git's own folder. `root` itself may be a link.
 */
export async function safeRepoPath(root: string, path: string): Promise<Result<string>> {
  const outside = err({code: 'FILE_OUTSIDE', file: path} as const);
  try {
    const base = await realpath(root);
    const segments = toSegments(base, path);
    if (segments === null) return outside;
    let at = base;
    for (const segment of segments) {
      at = join(at, segment);
      if (await isLink(at)) return outside;
    }
    return ok(at);
  } catch (error) {
    return err(toFileProblem(path, error));
  }
}

/** Names below the root, without `.` and `..`; null when they lead out, name nothing, or name git's folder. */
function toSegments(base: string, path: string): readonly string[] | null {
  if (path.includes('\0')) return null;
  const inside = isAbsolute(path) ? relative(base, path) : path;
  if (isAbsolute(inside)) return null;
  const segments: string[] = [];
  for (const name of inside.split(sep === '\\' ? /[\\/]/ : '/')) {
    if (name === '' || name === '.') continue;
    if (name === '..' || isGitFolder(name)) return null;
    segments.push(name);
  }
  return segments.length === 0 ? null : segments;
}

/** True for the name of git's own folder, in every spelling that some file system takes for it. */
export function isGitFolder(name: string): boolean {
  return GIT_FOLDER.test(name.replace(IGNORABLE, ''));
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}
