// A StateStore on a branch of a git remote: no checkout, no index of the user's, and a push only onto the commit that was read.
import {err, ok, type Result} from '../../domain/result.ts';
import {isDocumentName, isStateBranch, requireDocumentNames, toHeadline} from '../../domain/state-names.ts';
import type {Written} from '../../ports/code-host.ts';
import type {StateChange, StateSnapshot, StateStore} from '../../ports/state-store.ts';
import {askGit} from './feed-git.ts';
import {type Identity, makeCommit, OWN_IDENTITY} from './make-commit.ts';
import {pushCommit} from './push-commit.ts';
import {findHead, readFilesAt, requireRemote} from './remote-branch.ts';

export interface GitStateOptions {
  /** A clone, whatever is checked out in it. Its files, index and branches stay; objects come, and git's note of where the remote's branch stands. */
  readonly directory: string;
  /** Name of a remote, a path, or an address. */
  readonly remote: string;
  /** `aftermath/state` */
  readonly branch: string;
  /** Author and committer of the state's commits. Default `aftermath`. */
  readonly identity?: Identity;
}

type WriteResult = Result<Written & {readonly version: string}>;

/** The store on a branch. The version is the branch's commit. STATE_CONFLICT when the remote has moved on. */
export function gitStateBranch(options: GitStateOptions): StateStore {
  if (!isStateBranch(options.branch)) throw new Error(`not a branch for the state: ${JSON.stringify(options.branch)}`);
  requireRemote(options.remote);
  let known: StateSnapshot = {version: null, names: [], documents: new Map()};
  return {
    read: async (names) => {
      requireDocumentNames(names);
      const read = await readState(options, names);
      if (read.ok) known = read.value;
      return read;
    },
    list: () => listDocuments(options),
    write: async (change) => {
      requireDocumentNames(change.documents.keys());
      const isKnown = known.version === change.expected && isAmong(change.documents.keys(), known.names);
      return write(options, change, isKnown ? known : null);
    },
  };
}

function isAmong(names: Iterable<string>, known: readonly string[]): boolean {
  return [...names].every((name) => known.includes(name));
}

async function readState(options: GitStateOptions, names: readonly string[]): Promise<Result<StateSnapshot>> {
  const head = await findHead(options);
  if (!head.ok) return head;
  if (head.value === null) return ok({version: null, names, documents: new Map()});
  const documents = await readFilesAt(options, head.value, names);
  return documents.ok ? ok({version: head.value, names, documents: documents.value}) : documents;
}

async function listDocuments(options: GitStateOptions): Promise<Result<readonly string[]>> {
  const read = await readState(options, []);
  if (!read.ok) return read;
  if (read.value.version === null) return ok([]);
  const args = ['ls-tree', '-r', '-z', '--name-only', '--full-tree', read.value.version];
  const names = await askGit(options.directory, args);
  return names.ok ? ok(names.value.toString('utf8').split('\0').filter(isDocumentName).sort()) : names;
}

async function write(options: GitStateOptions, change: StateChange, known: StateSnapshot | null): Promise<WriteResult> {
  const {expected, summary} = change;
  const changes = await toRealChanges(options, change, known);
  if (!changes.ok) return changes;
  if (changes.value.length === 0 && expected === null) throw new Error('a first write without a document');
  if (changes.value.length === 0) return ok({ref: options.branch, change: 'unchanged', version: expected ?? ''});
  const made = await makeCommit({
    directory: options.directory,
    parent: expected,
    changes: changes.value.map(([path, text]) => ({path, text, mode: '100644'})),
    message: `${toHeadline(summary)}\n\n[skip ci]\n`,
    identity: options.identity ?? OWN_IDENTITY,
  });
  if (!made.ok) return made;
  const pushed = await pushCommit(options, {commit: made.value, expected});
  if (!pushed.ok) return pushed;
  const ref = `${options.remote} ${options.branch}`;
  return ok({ref, change: expected === null ? 'created' : 'updated', version: made.value});
}

type Change = readonly [string, string | null];

/** Without what says the same already. */
async function toRealChanges(
  options: GitStateOptions,
  {documents, expected}: StateChange,
  known: StateSnapshot | null,
): Promise<Result<readonly Change[]>> {
  if (expected === null) return ok([...documents].filter(([, text]) => text !== null));
  const before = known === null ? await readExpected(options, expected, [...documents.keys()]) : ok(known.documents);
  if (!before.ok) return before;
  return ok([...documents].filter(([name, text]) => (before.value.get(name) ?? null) !== text));
}

async function readExpected(
  options: GitStateOptions,
  expected: string,
  names: readonly string[],
): Promise<Result<ReadonlyMap<string, string>>> {
  const head = await findHead(options);
  if (!head.ok) return head;
  if (head.value !== expected) return err({code: 'STATE_CONFLICT', document: options.branch});
  return readFilesAt(options, expected, names);
}
