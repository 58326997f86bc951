// A document that is read as a whole, and the copy of it that is set aside when it is damaged.
import {toFingerprint} from '../domain/ids.ts';
import type {Damage} from '../domain/memory.ts';

/** `newer`: a later version of this program wrote it; it is left as it is and not understood. */
export type DocumentRead<Value> =
  | {readonly kind: 'read'; readonly value: Value; readonly damage: readonly Damage[]}
  | {readonly kind: 'newer'};

/** Name of the copy of a damaged document. The same damage has the same name, so it is set aside once. */
export function damagedName(name: string, text: string): string {
  return `damaged/${name}.${toFingerprint([text]).slice(0, 8)}`;
}
