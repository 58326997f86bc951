// Says how far a mark may change a file: what the policy allows, else what suits the file's format.
import type {PlanMapping} from '../../domain/plan-mapping.ts';
import type {PlanShape} from '../../domain/workplan.ts';
import {isPointer} from '../json-tree.ts';
import {SHAPES, type ShapePreset} from '../shapes.ts';

/** `fields`: a mark may add keys and lines. `minimal`: only what is there changes. `sidecar`: the file stays, and why. */
export type EditMode = {readonly kind: 'fields' | 'minimal'} | {readonly kind: 'sidecar'; readonly because: string};

/** Formats whose files are never written, whatever the policy says: the state lives elsewhere. */
const NEVER: ReadonlySet<PlanShape> = new Set(['jsonl', 'waves']);

/** The mode of one file. A policy that names a mode opts in where the format itself would not. */
export function editModeOf(shape: PlanShape, mapping: PlanMapping | undefined): EditMode {
  const {readOnlyBecause} = SHAPES[shape] satisfies ShapePreset;
  const wanted = mapping?.write?.mode;
  if (NEVER.has(shape)) return {kind: 'sidecar', because: readOnlyBecause ?? 'its state lives in another file'};
  if (wanted === 'none' || wanted === 'sidecar') {
    return {kind: 'sidecar', because: 'the policy says that its marks are kept in the ledger'};
  }
  if (wanted === 'fields' || wanted === 'minimal') return {kind: wanted};
  return readOnlyBecause === null ? {kind: 'fields'} : {kind: 'sidecar', because: readOnlyBecause};
}

/** The one key of an item that a pointer names; null when the value stands deeper, or is the item itself. */
export function toItemKey(pointer: string): string | null {
  if (!isPointer(pointer)) return pointer;
  const [empty, key, ...more] = pointer.split('/');
  if (empty !== '' || key === undefined || more.length > 0) return null;
  return key.replaceAll('~2', '*').replaceAll('~1', '/').replaceAll('~0', '~');
}
