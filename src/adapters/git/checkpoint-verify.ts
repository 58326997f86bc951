// Compares the objects of a checkpoint with its manifest, byte for byte: the commit, the trees, and every file.
import type {CheckpointRecord, ManifestEntry} from '../../domain/checkpoint.ts';
import {toDigest} from '../../domain/digest.ts';
import type {Finding} from '../../domain/finding.ts';
import type {Sha} from '../../domain/ids.ts';
import {toPathText} from '../../domain/path-bytes.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {Verifiable, VerifiedFile} from '../../ports/checkpoint-store.ts';
import {type ObjectRead, type ObjectReader, openObjects, parseCommit, parseTree, type TreeEntry} from './objects.ts';
import type {Repository} from './repository.ts';

/** What is not as the records and their manifests say; empty when everything is. */
export async function verifyCheckpoints(
  repository: Repository,
  checkpoints: readonly Verifiable[],
): Promise<readonly Finding[]> {
  const objects = openObjects(repository);
  const findings: Finding[] = [];
  const sound = new Set<string>();
  try {
    for (const {record, entries} of checkpoints) {
      const tell = (detail: string): void => {
        findings.push({layer: 'checksum', document: record.id, line: null, detail, severity: 'error'});
      };
      const idBytes = repository.format === 'sha256' ? 32 : 20;
      await verifyOne({record, entries}, {objects, tell, idBytes, sound});
    }
    return findings;
  } finally {
    objects.close();
  }
}

interface Verifying {
  readonly objects: ObjectReader;
  readonly tell: Tell;
  readonly idBytes: number;
  /** Objects and contents that were found to be as they should be. */
  readonly sound: Set<string>;
}

async function verifyOne({record, entries}: Verifiable, verifying: Verifying): Promise<void> {
  const {objects, tell, sound} = verifying;
  for (const entry of entries) {
    const content = `${entry.blob} ${entry.sha256} ${entry.size}`;
    const flaw = sound.has(content) ? null : explainFile(await objects.read(entry.blob as Sha), entry);
    if (flaw === null) sound.add(content).add(entry.blob);
    else tell(`${entry.path}: ${flaw}`);
  }
  const trees = await checkCommits(record, verifying);
  for (const tree of trees) if (tree !== record.tree) await checkTree(verifying, tree);
  const files = new Map<string, {readonly mode: string; readonly id: string}>();
  await walkTree({...verifying, files}, record.tree, Buffer.alloc(0));
  compareTree(files, {record, entries, tell});
}

/** Bytes of files, each checked against both of its hashes. */
export async function readVerified(
  repository: Repository,
  entries: readonly ManifestEntry[],
): Promise<Result<readonly VerifiedFile[]>> {
  const objects = openObjects(repository);
  try {
    const files: VerifiedFile[] = [];
    for (const entry of entries) {
      const read = await objects.read(entry.blob as Sha);
      const flaw = explainFile(read, entry);
      if (flaw !== null || read.kind !== 'read') {
        return err({code: 'GIT_FAILED', operation: 'cat-file', detail: `${entry.path}: ${flaw ?? 'not there'}`});
      }
      files.push({entry, bytes: read.bytes});
    }
    return ok(files);
  } finally {
    objects.close();
  }
}

type Tell = (detail: string) => void;

/** Trees of the commits that the checkpoint keeps: the one that was checked out, what was staged, and its own. */
async function checkCommits({commit, work, tree}: CheckpointRecord, verifying: Verifying): Promise<readonly Sha[]> {
  const {tell} = verifying;
  const trees: Sha[] = [];
  const held = work ?? commit;
  const own = held === null ? null : await readCommit(held, verifying);
  if (own !== null && own.tree !== tree) tell('its commit holds another tree than its record says');
  const parents = work === null ? [] : (own?.parents ?? []);
  if (work !== null && commit !== null && own !== null && parents[0] !== commit)
    tell('its commit does not stand on the commit of its record');
  for (const parent of parents) {
    const read = await readCommit(parent, verifying);
    if (read !== null) trees.push(read.tree);
  }
  return trees;
}

async function readCommit(id: Sha, {objects, tell}: Verifying): Promise<ReturnType<typeof parseCommit>> {
  const read = await objects.read(id);
  const parsed = read.kind === 'read' && read.type === 'commit' ? parseCommit(read.bytes) : null;
  if (parsed === null) tell(`commit ${id.slice(0, 12)} is ${read.kind === 'missing' ? 'missing' : 'damaged'}`);
  return parsed;
}

interface Walk extends Verifying {
  /** Where the files of the tree are noted. */
  readonly files: Map<string, {readonly mode: string; readonly id: string}>;
}

async function walkTree(walk: Walk, tree: Sha, below: Buffer): Promise<void> {
  for (const {mode, name, id} of await readTree(walk, tree)) {
    const path = Buffer.concat([below, name]);
    if (mode === '40000') await walkTree(walk, id, Buffer.concat([path, Buffer.from('/')]));
    else walk.files.set(toPathText(path), {mode, id});
  }
}

/** Whether a tree that nothing is restored from can be read to its last file. */
async function checkTree(verifying: Verifying, tree: Sha): Promise<void> {
  for (const {mode, id} of await readTree(verifying, tree)) {
    if (verifying.sound.has(id) || mode === '160000') continue;
    if (mode === '40000') await checkTree(verifying, id);
    else if ((await verifying.objects.read(id)).kind !== 'read')
      verifying.tell(`file ${id.slice(0, 12)} of its commit is damaged`);
    verifying.sound.add(id);
  }
}

async function readTree({objects, tell, idBytes}: Verifying, tree: Sha): Promise<readonly TreeEntry[]> {
  const read = await objects.read(tree);
  const parsed = read.kind === 'read' && read.type === 'tree' ? parseTree(read.bytes, idBytes) : null;
  if (parsed === null) tell(`tree ${tree.slice(0, 12)} is ${read.kind === 'missing' ? 'missing' : 'damaged'}`);
  return parsed ?? [];
}

/** Submodules and what is not checked out are in the tree and not in the manifest; everything else is in both. */
function compareTree(
  files: Walk['files'],
  {
    record,
    entries,
    tell,
  }: {readonly record: CheckpointRecord; readonly entries: readonly ManifestEntry[]; readonly tell: Tell},
): void {
  const left = new Set(record.left.map(({path}) => path));
  const listed = new Set<string>();
  for (const {path, mode, blob} of entries) {
    listed.add(path);
    const file = files.get(path);
    if (file?.mode !== mode || file.id !== blob) tell(`${path}: the tree holds something else than the manifest says`);
  }
  for (const path of files.keys()) {
    if (!listed.has(path) && !left.has(path)) tell(`${path}: is in the tree and not in the manifest`);
  }
}

/** What is wrong with the bytes of a file; null when they are its own. */
function explainFile(read: ObjectRead, {sha256, size}: ManifestEntry): string | null {
  if (read.kind === 'missing') return 'its bytes are missing';
  if (read.kind === 'damaged') return `its bytes are damaged (${read.detail})`;
  if (read.type !== 'blob') return 'it is no file any more';
  if (read.bytes.length !== size) return 'its length is not the recorded one';
  return toDigest(read.bytes) === sha256 ? null : 'its SHA-256 is not the recorded one';
}
