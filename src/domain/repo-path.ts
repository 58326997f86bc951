// Paths of files inside a repository, as git has them: with slashes, from the root. Nothing that leads out of it is one.

/** `.git`, and the spellings that Windows and macOS file systems take for it. */
const GIT_FOLDER = /^(?:\.git|git~1)[\s.]*(?::.*)?$/i;
/** Characters that some file systems ignore inside names. */
const IGNORABLE = /[\p{Cf}]/gu;

/** True for the name of git's own folder, in every spelling that some file system takes for it. */
export function isGitFolder(name: string): boolean {
  return GIT_FOLDER.test(name.replace(IGNORABLE, ''));
}

/** True for the path of a file inside a repository: no way out, no empty name, not in git's own folder. */
export function isRepoPath(path: string): boolean {
  if (path.includes('\0')) return false;
  return path.split('/').every((name) => name !== '' && name !== '.' && name !== '..' && !isGitFolder(name));
}

/** The folders that a path lies in, from the root down. */
export function toAncestors(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}
