// Reads everything that the refs of checkpoints lead to. An object whose bytes are not those of its id counts as absent.
import {join} from 'node:path';
import {ANCHOR_PREFIX, CHAIN_REF} from '../../domain/checkpoint.ts';
import type {Finding} from '../../domain/finding.ts';
import {parseSha, type Sha} from '../../domain/ids.ts';
import {ok, type Result} from '../../domain/result.ts';
import type {AnchorRead, StoredChain} from '../../ports/checkpoint-store.ts';
import {type ObjectReader, openObjects, parseCommit, parseTree} from './objects.ts';
import {ask, ownFolder, type Repository} from './repository.ts';
import {readWitness} from './witness.ts';

/** File names inside the commits. */
export const CHAIN_FILE = 'chain.jsonl';
export const RECORD_FILE = 'record.json';
export const MANIFEST_FILE = 'manifest.jsonl';

/** Commits of the chain that are followed: one for each checkpoint that was ever made. */
const MAX_HISTORY = 100_000;

/** What stands behind the refs at this moment. */
export async function readStored(repository: Repository): Promise<Result<StoredChain>> {
  const refs = await listRefs(repository);
  if (!refs.ok) return refs;
  const objects = openObjects(repository);
  const flaws: Finding[] = [];
  try {
    const read: Reading = {objects, flaws, idBytes: repository.format === 'sha256' ? 32 : 20};
    const head = refs.value.get(CHAIN_REF) ?? null;
    const files = head === null ? NO_FILES : await readCommitFiles(read, head, CHAIN_REF);
    const anchors = new Map<string, AnchorRead>();
    for (const [ref, sha] of refs.value) {
      if (!ref.startsWith(ANCHOR_PREFIX)) continue;
      const id = ref.slice(ANCHOR_PREFIX.length);
      const own = await readCommitFiles(read, sha, id);
      const parents = own.parents;
      anchors.set(id, {
        sha,
        parents,
        record: own.texts.get(RECORD_FILE) ?? null,
        manifest: own.texts.get(MANIFEST_FILE) ?? null,
      });
    }
    return ok({
      head,
      history: head === null ? [] : await readHistory(read, head),
      chain: files.texts.get(CHAIN_FILE) ?? null,
      records: pick(files.texts, RECORD_FILE),
      manifests: pick(files.texts, MANIFEST_FILE),
      anchors,
      witness: await readWitness(join(ownFolder(repository.commonDir), 'checkpoints')),
      flaws,
    });
  } finally {
    objects.close();
  }
}

/** Texts by id, of the files of one name in the folders of checkpoints. */
function pick(texts: ReadonlyMap<string, string>, name: string): ReadonlyMap<string, string> {
  const end = `/${name}`;
  return new Map(
    [...texts].flatMap(([path, text]) => (path.endsWith(end) ? [[path.slice(0, -end.length), text]] : [])),
  );
}

async function listRefs(repository: Repository): Promise<Result<ReadonlyMap<string, Sha>>> {
  const listed = await ask(repository, ['for-each-ref', '--format=%(objectname) %(refname)', CHAIN_REF, ANCHOR_PREFIX]);
  if (!listed.ok) return listed;
  const lines = listed.value.toString('utf8').split('\n');
  return ok(
    new Map(
      lines.flatMap((line) => {
        const sha = parseSha(line.slice(0, line.indexOf(' ')));
        return sha === null ? [] : [[line.slice(line.indexOf(' ') + 1), sha] as const];
      }),
    ),
  );
}

interface Reading {
  readonly objects: ObjectReader;
  readonly flaws: Finding[];
  readonly idBytes: number;
}

interface CommitFiles {
  readonly parents: readonly Sha[];
  readonly texts: ReadonlyMap<string, string>;
}

const NO_FILES: CommitFiles = {parents: [], texts: new Map()};

async function readCommitFiles(read: Reading, commit: Sha, document: string): Promise<CommitFiles> {
  const bytes = await readSound(read, {id: commit, type: 'commit', document});
  const parsed = bytes === null ? null : parseCommit(bytes);
  if (parsed === null) return NO_FILES;
  const texts = new Map<string, string>();
  await readFiles(read, {tree: parsed.tree, below: '', document, texts});
  return {parents: parsed.parents, texts};
}

async function readFiles(
  read: Reading,
  at: {readonly tree: Sha; readonly below: string; readonly document: string; readonly texts: Map<string, string>},
): Promise<void> {
  const bytes = await readSound(read, {id: at.tree, type: 'tree', document: at.document});
  for (const {mode, name, id} of (bytes === null ? null : parseTree(bytes, read.idBytes)) ?? []) {
    const path = `${at.below}${name.toString('utf8')}`;
    // One folder deep: a chain holds one folder for each checkpoint, and nothing below that.
    if (mode === '40000' && at.below === '') await readFiles(read, {...at, tree: id, below: `${path}/`});
    if (!mode.startsWith('100')) continue;
    const text = await readSound(read, {id, type: 'blob', document: at.document});
    if (text !== null) at.texts.set(path, text.toString('utf8'));
  }
}

/** Commits from the head back, newest first. */
async function readHistory(read: Reading, head: Sha): Promise<readonly Sha[]> {
  const history: Sha[] = [];
  for (let at: Sha | undefined = head; at !== undefined && history.length < MAX_HISTORY; ) {
    const bytes = await readSound(read, {id: at, type: 'commit', document: CHAIN_REF});
    if (bytes === null) break;
    history.push(at);
    at = parseCommit(bytes)?.parents[0];
  }
  return history;
}

/** The bytes of an object; null and a finding when they are not there or not its own. */
async function readSound(
  {objects, flaws}: Reading,
  {id, type, document}: {readonly id: Sha; readonly type: string; readonly document: string},
): Promise<Buffer | null> {
  const read = await objects.read(id);
  if (read.kind === 'read' && read.type === type) return read.bytes;
  const why = read.kind === 'read' ? `it is a ${read.type}` : read.kind === 'missing' ? 'it is missing' : read.detail;
  const detail = `${type} ${id.slice(0, 12)} cannot be trusted: ${why}`;
  flaws.push({layer: 'checksum', document, line: null, detail, severity: 'error'});
  return null;
}
