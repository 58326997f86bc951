// Names that may be handed to git as a branch: never an option, a pattern, a second ref or a revision.

/** What git itself refuses in the name of a branch (git-check-ref-format). */
const BAD_BRANCH = /^[-/]|[/.]$|\.\.|\/\/|\/\.|^\.|@\{|^@$|\.lock(?:\/|$)|[\s~^:?*[\\\p{Cc}]/u;

/** True for a name that git takes for a branch. */
export function isBranchName(name: string): boolean {
  return name !== '' && !BAD_BRANCH.test(name);
}
