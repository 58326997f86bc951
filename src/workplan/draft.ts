// Items as a file gives them, before they know each other.
import type {ItemPriority, ItemStatus, StateDoubt} from '../domain/workplan.ts';

/** What an item waits for, as written, and where to look for it. */
export interface DraftRef {
  readonly ref: string;
  /** Ids under which it may stand in this file, best first. */
  readonly lookFor: readonly string[];
  /** Ids it stands for when it names a whole group; null when it names one item. */
  readonly members: readonly string[] | null;
  /** `done`: it must be finished. `free`: it must only not be held back itself, as a parent in a tracker. */
  readonly until: 'done' | 'free';
}

export interface Draft {
  readonly id: string;
  readonly title: string;
  readonly status: ItemStatus;
  readonly rawStatus: string | null;
  readonly doubt?: StateDoubt;
  readonly refs: readonly DraftRef[];
  readonly pointer: string;
  /** False for headings that only group other items: they are listed, never next. */
  readonly workable: boolean;
  /** Whether its parts come first: while one of them is open, it is not next. Left out where it may go before them. */
  readonly partsFirst?: true;
  /** Id of the item it is a part of: what holds that back holds this back too. Null for none. */
  readonly partOf: string | null;
  readonly priority?: ItemPriority;
}

/** A reference to one id, as written. */
export function plainRef(ref: string): DraftRef {
  return {ref, lookFor: [ref], members: null, until: 'done'};
}

/** An id for an item that has none: its place and a hash of what it says, so that a moved item is not taken for another. */
export function toMadeId(position: number, title: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(title)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return `#${position}-${hash.toString(16).padStart(8, '0')}`;
}
