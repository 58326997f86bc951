// Picks among checkpoints: the newest valid one, the one to fall back on, and those that retention lets go.
import {isCheckpointId, type StoredCheckpoint} from '../domain/checkpoint.ts';
import type {CheckpointType} from '../domain/effect.ts';
import type {Instant} from '../domain/ids.ts';

const DAY_MS = 86_400_000;

/** How many of a type always stay, and for how many days all do. */
export interface RetentionBounds {
  readonly keep: number;
  readonly days: number;
}

export interface Retention extends RetentionBounds {
  readonly types: {
    readonly [T in CheckpointType]?: {readonly [K in keyof RetentionBounds]?: number | undefined} | undefined;
  };
}

/** The newest valid checkpoint; null when there is none. The list is newest first. */
export function findNewestValid(checkpoints: readonly StoredCheckpoint[]): StoredCheckpoint | null {
  return checkpoints.find(({standing}) => standing === 'valid') ?? null;
}

/**
 * What may stand in for a checkpoint, newest first: valid, and made before it. Of one that is not in the list any more
 * its id tells the second. The list is newest first.
 */
export function listOlder(checkpoints: readonly StoredCheckpoint[], id: string): readonly StoredCheckpoint[] {
  const valid = (list: readonly StoredCheckpoint[]) => list.filter(({standing}) => standing === 'valid');
  const at = checkpoints.findIndex(({record}) => record.id === id);
  if (at < 0) return valid(checkpoints).filter(({record}) => secondOf(record.id) < secondOf(id));
  const asked = checkpoints[at]?.record.createdAt ?? 0;
  return valid(checkpoints.slice(at + 1)).filter(({record}) => record.createdAt <= asked);
}

/** The time in an id, which sorts as text; empty for what is none, so that nothing is older. */
function secondOf(id: string): string {
  return isCheckpointId(id) ? id.slice(0, id.lastIndexOf('-')) : '';
}

/**
 * Checkpoints that retention lets go, oldest first. Never the newest valid one, never one of `inUse`, and never a damaged
 * one: what is wrong with it should be seen first. The list is newest first.
 */
export function listExpiredCheckpoints(
  checkpoints: readonly StoredCheckpoint[],
  {retention, now, inUse}: {readonly retention: Retention; readonly now: Instant; readonly inUse: readonly string[]},
): readonly StoredCheckpoint[] {
  const newest = findNewestValid(checkpoints);
  const counted = new Map<CheckpointType, number>();
  const expired = checkpoints.filter((checkpoint) => {
    const {id, type, createdAt} = checkpoint.record;
    const rank = (counted.get(type) ?? 0) + 1;
    counted.set(type, rank);
    const own = retention.types[type];
    const isOld = now - createdAt > (own?.days ?? retention.days) * DAY_MS;
    const isFree = checkpoint !== newest && checkpoint.standing === 'valid' && !inUse.includes(id);
    return isFree && isOld && rank > (own?.keep ?? retention.keep);
  });
  return expired.toReversed();
}
