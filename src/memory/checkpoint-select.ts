// Picks among checkpoints: the newest valid one, the one to fall back on, and those that retention lets go.
import type {StoredCheckpoint} from '../domain/checkpoint.ts';
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

/** What may stand in for a checkpoint, newest first: valid, and made before it. The list is newest first. */
export function listOlder(checkpoints: readonly StoredCheckpoint[], id: string): readonly StoredCheckpoint[] {
  const at = checkpoints.findIndex(({record}) => record.id === id);
  if (at < 0) return [];
  const asked = checkpoints[at]?.record.createdAt ?? 0;
  return checkpoints.slice(at + 1).filter(({standing, record}) => standing === 'valid' && record.createdAt <= asked);
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
