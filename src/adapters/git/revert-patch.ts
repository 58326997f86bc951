// Keeps the failed change as a patch that `git apply` takes, within a bound.
import {ok, type Result} from '../../domain/result.ts';
import type {ChangePatch} from '../../domain/revert.ts';
import {listBlobs} from '../../domain/revert-proof.ts';
import {readDeltas} from './revert-reads.ts';
import {askOnline, prefetch, type RevertRepository} from './revert-repository.ts';

/** One change as two trees. */
export interface PatchedChange {
  readonly before: string;
  readonly after: string;
  /** Number of its paths. */
  readonly files: number;
}

/** A patch above this is no help to a reader, and an artifact of its own for anybody else. */
const MAX_PATCH_BYTES = 1024 * 1024;
/** Every file of it would have to be fetched. */
const MAX_PATCH_FILES = 2000;

/** The changes one after the other, in the order given; for a range, oldest first. */
export async function readPatch(at: RevertRepository, changes: readonly PatchedChange[]): Promise<Result<ChangePatch>> {
  if (changes.reduce((sum, {files}) => sum + files, 0) > MAX_PATCH_FILES) return ok({kind: 'too-large', bytes: null});
  const parts: Buffer[] = [];
  for (const {before, after} of changes) {
    const part = await readOne(at, before, after);
    if (!part.ok) return part;
    parts.push(part.value);
  }
  const whole = Buffer.concat(parts);
  if (whole.length > MAX_PATCH_BYTES) return ok({kind: 'too-large', bytes: whole.length});
  return ok({kind: 'whole', text: whole.toString('utf8')});
}

async function readOne(at: RevertRepository, before: string, after: string): Promise<Result<Buffer>> {
  const deltas = await readDeltas(at, {before, after});
  if (!deltas.ok) return deltas;
  const here = await prefetch(at, listBlobs(deltas.value));
  if (!here.ok) return here;
  const shape = ['-r', '-p', '--binary', '--full-index', '--no-renames', '--no-ext-diff', '--no-textconv', '-U3'];
  return askOnline(at, ['diff-tree', ...shape, before, after]);
}
