// Adds to the chain of checkpoints and takes from it: objects first, then all refs in one transaction on what was read.
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ANCHOR_PREFIX, CHAIN_REF} from '../../domain/checkpoint.ts';
import type {Sha} from '../../domain/ids.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {CHAIN_FILE, MANIFEST_FILE, RECORD_FILE} from './checkpoint-read.ts';
import {ask, askForId, ownFolder, type Repository} from './repository.ts';
import {commitTree} from './save-tree.ts';
import {writeWitness} from './witness.ts';

/** What a new commit of the chain changes. */
export interface ChainEdit {
  /** Where the chain stands; null: it begins. */
  readonly head: Sha | null;
  /** The whole new text of the chain. */
  readonly chain: string;
  /** Folder name to its texts; null takes the folder away. */
  readonly folders: ReadonlyMap<string, {readonly record: string; readonly manifest: string} | null>;
  readonly message: string;
}

/** What the token of a workflow may not push a change of. */
const WORKFLOWS = '.github/workflows';

/**
 * A commit with a record and its manifest, on top of the commit that holds the files. No ref points to it yet. It keeps the
 * workflow files of that commit, so that it can be pushed: to a server it would otherwise be a change that removes them.
 */
export async function makeAnchor(
  repository: Repository,
  texts: {readonly record: string; readonly manifest: string},
  held: Sha | null,
): Promise<Result<Sha>> {
  const files = new Map([
    [RECORD_FILE, texts.record],
    [MANIFEST_FILE, texts.manifest],
  ]);
  const tree = await withIndex(async (env) => editTree(repository, {env, base: null, files, workflowsOf: held}));
  if (!tree.ok) return tree;
  return commitTree(repository, {tree: tree.value, parents: held === null ? [] : [held], message: 'Checkpoint'});
}

/** Moves the chain and the checkpoints' own refs together, or nothing: STATE_CONFLICT when one of them stands elsewhere. */
export async function moveChain(
  repository: Repository,
  edit: ChainEdit,
  anchors: ReadonlyMap<string, {readonly from: Sha | null; readonly to: Sha | null}>,
): Promise<Result<Sha>> {
  const files = new Map<string, string | null>([[CHAIN_FILE, edit.chain]]);
  for (const [id, texts] of edit.folders) {
    files.set(`${id}/${RECORD_FILE}`, texts?.record ?? null);
    files.set(`${id}/${MANIFEST_FILE}`, texts?.manifest ?? null);
  }
  const tree = await withIndex(async (env) => editTree(repository, {env, base: edit.head, files}));
  if (!tree.ok) return tree;
  const parents = edit.head === null ? [] : [edit.head];
  const commit = await commitTree(repository, {tree: tree.value, parents, message: edit.message});
  if (!commit.ok) return commit;
  const zero = '0'.repeat(commit.value.length);
  const moves = [...anchors].map(([id, {from, to}]) => `update ${ANCHOR_PREFIX}${id} ${to ?? zero} ${from ?? zero}\n`);
  const input = [...moves, `update ${CHAIN_REF} ${commit.value} ${edit.head ?? zero}\n`].join('');
  const moved = await ask(repository, ['update-ref', '--stdin'], {input});
  if (!moved.ok) return err({code: 'STATE_CONFLICT', document: CHAIN_REF});
  await writeWitness(join(ownFolder(repository.commonDir), 'checkpoints'), commit.value);
  return commit;
}

type IndexEnvironment = {readonly GIT_INDEX_FILE: string};

async function withIndex<T>(body: (env: IndexEnvironment) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'aftermath-index-'));
  try {
    return await body({GIT_INDEX_FILE: join(folder, 'index')});
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

interface TreeEdit {
  readonly env: IndexEnvironment;
  readonly base: Sha | null;
  /** Null removes. */
  readonly files: ReadonlyMap<string, string | null>;
  /** The commit whose workflow files stand beside them; null when left out. */
  readonly workflowsOf?: Sha | null;
}

/** The tree of a folder of a commit; null when there is none. */
async function findFolder(repository: Repository, commit: Sha, folder: string): Promise<Sha | null> {
  const found = await askForId(repository, ['rev-parse', '--verify', '--quiet', `${commit}:${folder}`]);
  if (!found.ok) return null;
  const type = await ask(repository, ['cat-file', '-t', found.value]);
  return type.ok && type.value.toString('latin1').trim() === 'tree' ? found.value : null;
}

async function editTree(
  repository: Repository,
  {env, base, files, workflowsOf = null}: TreeEdit,
): Promise<Result<Sha>> {
  const workflows = workflowsOf === null ? null : await findFolder(repository, workflowsOf, WORKFLOWS);
  const starts = [
    ...(base === null ? [] : [['read-tree', base]]),
    ...(workflows === null ? [] : [['read-tree', `--prefix=${WORKFLOWS}/`, workflows]]),
  ];
  for (const args of starts) {
    const read = await ask(repository, args, {env});
    if (!read.ok) return read;
  }
  const lines: string[] = [];
  for (const [path, text] of files) {
    const id = text === null ? null : await askForId(repository, ['hash-object', '-w', '--stdin'], {input: text});
    if (id !== null && !id.ok) return id;
    const none = '0'.repeat(repository.format === 'sha256' ? 64 : 40);
    lines.push(id === null ? `0 ${none}\t${path}\0` : `100644 ${id.value}\t${path}\0`);
  }
  const edited = await ask(repository, ['update-index', '-z', '--index-info'], {env, input: lines.join('')});
  if (!edited.ok) return edited;
  return askForId(repository, ['write-tree'], {env});
}

/** Whether a commit is here, for a chain that is put back. */
export async function hasCommit(repository: Repository, commit: Sha): Promise<boolean> {
  const answer = await ask(repository, ['cat-file', '-e', `${commit}^{commit}`]);
  return answer.ok;
}

/** Puts the chain back to a commit that it once stood at. */
export async function resetChain(repository: Repository, from: Sha | null, to: Sha): Promise<Result<void>> {
  const input = `update ${CHAIN_REF} ${to} ${from ?? '0'.repeat(to.length)}\n`;
  const moved = await ask(repository, ['update-ref', '--stdin'], {input});
  return moved.ok ? ok(undefined) : err({code: 'STATE_CONFLICT', document: CHAIN_REF});
}
