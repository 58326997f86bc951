// Compares the objects of a checkpoint with its manifest, byte for byte: the commit, the trees, and every file.
import type {CheckpointRecord, ManifestEntry} from '../../domain/checkpoint.ts';
import {toDigest} from '../../domain/digest.ts';
import type {Finding} from '../../domain/finding.ts';
import type {Sha} from '../../domain/ids.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {VerifiedFile} from '../../ports/checkpoint-store.ts';
import {type ObjectRead, type ObjectReader, openObjects, parseCommit, parseTree} from './objects.ts';
import {toPathText} from './path-bytes.ts';
import type {Repository} from './repository.ts';

/** What is not as the record and its manifest say; empty when everything is. */
export async function verifyCheckpoint(
  repository: Repository,
  record: CheckpointRecord,
  entries: readonly ManifestEntry[],
): Promise<readonly Finding[]> {
  const objects = openObjects(repository);
  const findings: Finding[] = [];
  const tell = (detail: string): void => {
    findings.push({layer: 'checksum', document: record.id, line: null, detail, severity: 'error'});
  };
  try {
    await checkCommit(objects, record, tell);
    const walk: Walk = {objects, tell, files: new Map(), idBytes: repository.format === 'sha256' ? 32 : 20};
    await walkTree(walk, record.tree, Buffer.alloc(0));
    compareTree(walk.files, {record, entries, tell});
    const sound = new Set<string>();
    for (const entry of entries) {
      const content = `${entry.blob} ${entry.sha256} ${entry.size}`;
      const flaw = sound.has(content) ? null : await checkFile(objects, entry);
      if (flaw === null) sound.add(content);
      if (flaw !== null) tell(`${entry.path}: ${flaw}`);
    }
    return findings;
  } finally {
    objects.close();
  }
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

async function checkCommit(objects: ObjectReader, {commit, work, tree}: CheckpointRecord, tell: Tell): Promise<void> {
  for (const id of [commit, work]) {
    const read = id === null ? null : await objects.read(id);
    if (read === null) continue;
    const parsed = read.kind === 'read' && read.type === 'commit' ? parseCommit(read.bytes) : null;
    if (parsed === null) tell(`commit ${id?.slice(0, 12)} is ${read.kind === 'missing' ? 'missing' : 'damaged'}`);
    else if (id === (work ?? commit) && parsed.tree !== tree) tell('its commit holds another tree than its record says');
  }
}

interface Walk {
  readonly objects: ObjectReader;
  readonly tell: Tell;
  readonly files: Map<string, {readonly mode: string; readonly id: string}>;
  readonly idBytes: number;
}

async function walkTree(walk: Walk, tree: Sha, below: Buffer): Promise<void> {
  const read = await walk.objects.read(tree);
  const parsed = read.kind === 'read' && read.type === 'tree' ? parseTree(read.bytes, walk.idBytes) : null;
  if (parsed === null) {
    walk.tell(`tree ${tree.slice(0, 12)} is ${read.kind === 'missing' ? 'missing' : 'damaged'}`);
    return;
  }
  for (const {mode, name, id} of parsed) {
    const path = Buffer.concat([below, name]);
    if (mode === '40000') await walkTree(walk, id, Buffer.concat([path, Buffer.from('/')]));
    else walk.files.set(toPathText(path), {mode, id});
  }
}

/** Submodules and what is not checked out are in the tree and not in the manifest; everything else is in both. */
function compareTree(
  files: Walk['files'],
  {record, entries, tell}: {readonly record: CheckpointRecord; readonly entries: readonly ManifestEntry[]; readonly tell: Tell},
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

async function checkFile(objects: ObjectReader, entry: ManifestEntry): Promise<string | null> {
  return explainFile(await objects.read(entry.blob as Sha), entry);
}

/** What is wrong with the bytes of a file; null when they are its own. */
function explainFile(read: ObjectRead, {sha256, size}: ManifestEntry): string | null {
  if (read.kind === 'missing') return 'its bytes are missing';
  if (read.kind === 'damaged') return `its bytes are damaged (${read.detail})`;
  if (read.type !== 'blob') return 'it is no file any more';
  if (read.bytes.length !== size) return 'its length is not the recorded one';
  return toDigest(read.bytes) === sha256 ? null : 'its SHA-256 is not the recorded one';
}
