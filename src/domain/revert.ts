// What it means to take commits back: what is asked for, what comes of it, and why it may be refused. Data only.
import type {SafeText, Sha} from './ids.ts';
import type {ProofFlaw} from './revert-proof.ts';

/** Where the branches lie that hold reverts. Each is named after the newest commit that it takes back. */
export const REVERT_BRANCHES = 'aftermath/revert/';

/** The one branch for a revert of these commits; `newest`: the first of them. */
export function toRevertBranch(newest: Sha): string {
  return `${REVERT_BRANCHES}${newest}`;
}

/** What git refuses in a branch name, and what it or a refspec would read as something else. */
const BAD_BRANCH = /^[-/]|[\s~^:?*[\\\p{Cc}]|\.\.|@\{|\/\/|\/\.|^\.|\.lock(?:\/|$)|[./]$|^@$/u;

/** True for a name that can be a branch's and nothing else: no option, no pattern, no refspec. At most 250 units. */
export function isBranchName(name: string): boolean {
  return name !== '' && name.length <= 250 && !BAD_BRANCH.test(name);
}

export interface RevertRequest {
  /** Branch that the commits lie on and that the revert is made for. */
  readonly base: string;
  /** At least one; any order, they are taken back newest first. Each gets a commit of its own. */
  readonly commits: readonly Sha[];
  /** Which parent of a merge the branch goes back to; 1 when left out, which is right for a merge made on the branch. */
  readonly mainline?: number;
  /** Taking back a revert brings the old change back: refused unless a person asked for that. */
  readonly ofReverts?: 'refuse' | 'allow';
  /** A job's own token may not push a change of workflow files: refused unless the token is another. */
  readonly workflows?: 'refuse' | 'allow';
  /** Heads of the open pull requests that may hold the same revert. At most 50 are looked at. */
  readonly openHeads?: readonly OpenHead[];
}

export interface OpenHead {
  readonly number: number;
  readonly head: Sha;
}

/** A commit as the words of its revert need it. */
export interface RevertedCommit {
  readonly sha: Sha;
  /** First line of its message, redacted, not yet neutralised. */
  readonly subject: SafeText;
  /** For a merge: the commit that the branch goes back to. Null for any other. */
  readonly backTo: Sha | null;
}

/** One commit taken back by one commit. */
export interface RevertStep {
  readonly commit: Sha;
  /** The commit that takes it back. */
  readonly revert: Sha;
  /** Paths that the revert changes, in git's order. */
  readonly files: readonly string[];
}

/** The failed change as git wrote it, for `git apply`. Foreign bytes as they are: nothing is redacted in it. */
export type ChangePatch =
  | {readonly kind: 'whole'; readonly text: string}
  /** `bytes`: its size; null when it was not made because of the number of files. */
  | {readonly kind: 'too-large'; readonly bytes: number | null};

/** A revert that is made and proven, and not pushed. */
export interface ReadyRevert {
  readonly kind: 'ready';
  readonly request: RevertRequest;
  readonly branch: string;
  /** Last commit of the revert, and the tree it leaves. */
  readonly head: Sha;
  readonly tree: string;
  /** Commit of the base branch that it stands on. */
  readonly baseHead: Sha;
  /** In the order they were made, the newest culprit first. */
  readonly steps: readonly RevertStep[];
  /** Commits of the request that left nothing to take back. */
  readonly skipped: readonly {readonly commit: Sha; readonly because: 'nothing' | 'already-reverted'}[];
  /** Paths that the whole revert changes, each once. */
  readonly files: readonly string[];
  readonly patch: ChangePatch;
}

/**
 * How the sides of a file do not fit. `edited`: both changed it. `edit-against-removal`: the commit brought the file, and it
 * was edited since. `removal-against-edit`: the file is gone from the branch. `two-files`: another file of that name came.
 */
export type ConflictKind = 'edited' | 'edit-against-removal' | 'removal-against-edit' | 'two-files' | 'other';

export interface ConflictFile {
  readonly path: string;
  readonly kind: ConflictKind;
  /** Later commits of the branch that changed it, newest first, at most 10. */
  readonly laterCommits: readonly Sha[];
}

/**
 * What a person can do about a conflict. `ours`: the files stay as the branch has them, the rest is taken back. `theirs`: the
 * files go back to before the commit, later work on them is lost. `by-hand`: resolve it in a checkout. `later`: first take back the
 * later commits, then this one.
 */
export type ConflictChoice =
  | {readonly kind: 'ours' | 'theirs' | 'by-hand'; readonly files: readonly string[]}
  | {readonly kind: 'later'; readonly commits: readonly Sha[]};

/** Where a revert was found that somebody made before. */
export type RevertedBy =
  | {readonly where: 'base'; readonly commit: Sha}
  | {readonly where: 'branch'; readonly branch: string; readonly commit: Sha}
  | {readonly where: 'pull-request'; readonly number: number; readonly commit: Sha}
  /** The change is not there any more, and no single commit took it back. */
  | {readonly where: 'by-hand'};

/** Why no revert is made, with what to do instead. */
export const REVERT_REFUSALS = {
  'no-base-branch': 'the base branch does not exist on the remote; name the branch that the commit was merged into',
  'not-on-base': 'the commit is not on the base branch (any more); there is nothing to take back there',
  'out-of-reach': 'the commit lies further back than is looked; take it back by hand if that is really meant',
  'shallow-history':
    'the remote has only a part of the history, and the commit lies at its edge, where a revert would delete everything; give a complete repository',
  'root-commit': 'the commit is the first of the history; taking it back would delete everything',
  'workflow-file':
    "the change touches workflow files, which a job's own token may not push; revert it on the web page or with a token that has the `workflows` permission",
  'is-revert':
    'the commit is itself a revert; taking it back brings the reverted change again, so a person has to ask for it',
  reapplied: 'the commit was reverted and its change brought back later; take back the commit that brought it back',
  'merge-off-mainline':
    'the merge was not made on the base branch, so taking it back would undo the work of others; name the commit that is really meant',
  'no-such-parent': 'the commit has no parent of that number; use `-m 1` for merges and none for other commits',
} as const;
export type RevertRefusal = keyof typeof REVERT_REFUSALS;

/** What came of a request. Names of files are foreign and as they are: make them safe before they are shown. */
export type RevertOutcome =
  | ReadyRevert
  | {
      readonly kind: 'conflict';
      readonly commit: Sha;
      readonly files: readonly ConflictFile[];
      readonly choices: readonly ConflictChoice[];
      readonly patch: ChangePatch;
    }
  | {readonly kind: 'already-reverted'; readonly commit: Sha; readonly by: RevertedBy}
  /** The commit changes nothing. */
  | {readonly kind: 'nothing'; readonly commit: Sha}
  /** A revert came out, and it is not the inverse of the commit. Nothing is pushed. */
  | {readonly kind: 'unproven'; readonly commit: Sha; readonly because: ProofFlaw; readonly files: readonly string[]}
  | {
      readonly kind: 'refused';
      readonly commit: Sha;
      readonly because: RevertRefusal;
      /** Files or commits that it is about; empty when there are none. */
      readonly about: readonly string[];
    };

/** What became of a push. `baseHead`: where the base branch stood. */
export type PushOutcome =
  | {readonly kind: 'pushed' | 'unchanged'; readonly branch: string; readonly head: Sha; readonly baseHead: Sha}
  /** The base branch moved and what comes of the same request now is something else. Nothing was pushed. */
  | {readonly kind: 'outdated'; readonly now: RevertOutcome}
  /** The branch holds something that is not this revert. It is left as it is. */
  | {readonly kind: 'branch-taken'; readonly branch: string; readonly head: Sha};

/** `gone`: it was not there. `changed`: somebody pushed to it, so it stays. */
export type RemovalOutcome = 'removed' | 'gone' | 'changed';
