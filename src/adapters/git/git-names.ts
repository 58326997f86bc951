// Names of branches and paths that may be handed to git: what they are, and never an option, a pattern or a way out.
import {isGitFolder} from '../files/safe-repo-path.ts';

/** What git itself refuses in the name of a branch (git-check-ref-format). */
const BAD_BRANCH = /^[-/]|[/.]$|\.\.|\/\/|\/\.|^\.|@\{|^@$|\.lock(?:\/|$)|[\s~^:?*[\\\p{Cc}]/u;

/** True for a name that git takes for a branch. */
export function isBranchName(name: string): boolean {
  return name !== '' && !BAD_BRANCH.test(name);
}

/** True for the path of a file inside a repository: with slashes, from the root, not in git's own folder. */
export function isRepoPath(path: string): boolean {
  if (path.includes('\0')) return false;
  return path.split('/').every((name) => name !== '' && name !== '.' && name !== '..' && !isGitFolder(name));
}

/** The folders that a path lies in, from the root down. */
export function toAncestors(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}
