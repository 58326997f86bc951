// A commit seen as a working tree is, for a checkpoint of something that is not checked out: the head of a green run.
import {FILE_MODES, type FileMode, isOwnPath, type LeftOut, type ManifestEntry} from '../../domain/checkpoint.ts';
import {toDigest} from '../../domain/digest.ts';
import type {Sha} from '../../domain/ids.ts';
import {toPathText} from '../../domain/path-bytes.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {TreeScan} from '../../ports/checkpoint-store.ts';
import type {TreeSource} from '../../ports/working-tree.ts';
import {type ObjectReader, openObjects, parseCommit, parseTree} from './objects.ts';
import {askForId, type Repository} from './repository.ts';

/** The files of a commit. GIT_FAILED when one of them is not here, as in a partial clone. */
export function gitCommit(
  repository: Repository,
  at: {readonly commit: Sha; readonly branch: string | null},
): TreeSource {
  return {
    scan: () => scanCommit(repository, at),
    save: async () => {
      const tree = await askForId(repository, ['rev-parse', `${at.commit}^{tree}`]);
      return tree.ok ? ok({tree: tree.value, work: null}) : tree;
    },
  };
}

/** The commit that a name means here. */
export function findCommit(repository: Repository, name: string): Promise<Result<Sha>> {
  return askForId(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
}

async function scanCommit(
  repository: Repository,
  at: {readonly commit: Sha; readonly branch: string | null},
): Promise<Result<TreeScan>> {
  const objects = openObjects(repository);
  try {
    const read = await objects.read(at.commit);
    const parsed = read.kind === 'read' ? parseCommit(read.bytes) : null;
    if (parsed === null) return absent(at.commit);
    const found = {entries: [] as ManifestEntry[], left: [] as LeftOut[]};
    const idBytes = repository.format === 'sha256' ? 32 : 20;
    const flaw = await walk({objects, idBytes, ...found}, parsed.tree, Buffer.alloc(0));
    return flaw ?? ok({...at, ...found});
  } finally {
    objects.close();
  }
}

interface Walk {
  readonly objects: ObjectReader;
  readonly idBytes: number;
  readonly entries: ManifestEntry[];
  readonly left: LeftOut[];
}

async function walk(at: Walk, tree: Sha, below: Buffer): Promise<Result<never> | null> {
  const read = await at.objects.read(tree);
  const parsed = read.kind === 'read' ? parseTree(read.bytes, at.idBytes) : null;
  if (parsed === null) return absent(tree);
  for (const {mode, name, id} of parsed) {
    const place = Buffer.concat([below, name]);
    const path = toPathText(place);
    const known = FILE_MODES.find((one) => one === mode);
    if (mode === '160000') at.left.push({path, why: 'submodule'});
    const flaw =
      mode === '40000'
        ? await walk(at, id, Buffer.concat([place, Buffer.from('/')]))
        : known === undefined
          ? null
          : await addFile(at, {path, mode: known, id});
    if (flaw !== null) return flaw;
  }
  return null;
}

async function addFile(
  {objects, entries, left}: Walk,
  {path, mode, id}: {readonly path: string; readonly mode: FileMode; readonly id: Sha},
): Promise<Result<never> | null> {
  // Our own memory stays out of every checkpoint; the tree of the commit holds it all the same.
  if (isOwnPath(path)) {
    left.push({path, why: 'special'});
    return null;
  }
  const read = await objects.read(id);
  if (read.kind !== 'read') return absent(id);
  entries.push({path, mode, size: read.bytes.length, sha256: toDigest(read.bytes), blob: id});
  return null;
}

function absent(id: Sha): Result<never> {
  return err({code: 'GIT_FAILED', operation: 'cat-file', detail: `object ${id.slice(0, 12)} is not here or damaged`});
}
