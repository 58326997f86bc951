// Names that may become a path or a ref: checked here once, so that none of them leads elsewhere.

/** Segments begin with a letter or digit: no hidden files, no `..`, nothing that git or a shell takes for an option. */
const DOCUMENT = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/i;
/** File systems allow 255 for one name; folders and the name of a set-aside copy have to fit too. */
const MAX_NAME_UNITS = 200;
/** GitHub and most tools cut a headline after this many. */
const MAX_HEADLINE_UNITS = 72;
/** What git itself refuses in a branch name built from these characters. */
const BAD_BRANCH = /\.\.|\.lock(?:\/|$)|\.(?:\/|$)/;

/** Throws for a name that is none: names are made by our own code, so a wrong one is a bug. */
export function requireDocumentNames(names: Iterable<string>): void {
  for (const name of names) {
    if (!isDocumentName(name)) throw new Error(`not a document name: ${JSON.stringify(name)}`);
  }
}

/** True for a document's name: like a path, at most 200 characters of letters, digits, `.`, `_`, `-` and `/`. */
export function isDocumentName(name: string): boolean {
  return DOCUMENT.test(name) && name.length <= MAX_NAME_UNITS;
}

/** True for the name of a branch that we may write state on: stricter than git, with the same characters as documents. */
export function isStateBranch(name: string): boolean {
  return isDocumentName(name) && !BAD_BRANCH.test(name);
}

/** First line of a commit's message, as `git log` shows it without cutting: one line, at most 72 characters. */
export function toHeadline(summary: string): string {
  return summary.replace(/\s+/g, ' ').trim().slice(0, MAX_HEADLINE_UNITS);
}
