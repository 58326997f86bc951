// Waits for the lock of a folder, in pauses of chance, until patience ends.
import type {Pacing} from '../../ports/pacing.ts';

/** Longest wait for other writers: fifty of them with two seconds each, on a slow disk. */
const LOCK_PATIENCE_MS = 120_000;
/** Longest pause between two tries; drawn anew each time, so that waiters do not come in step. */
const LOCK_PAUSE_MS = 50;

/** A lock that is ours until it is released or was taken over. */
export interface FolderLock {
  isMine(): Promise<boolean>;
  release(): Promise<void>;
}

export interface LockTools {
  /** The lock of a folder that exists; null when somebody else holds it. */
  readonly acquire: (folder: string) => Promise<FolderLock | null>;
  readonly pacing: Pacing;
}

/** The lock; null when others kept it for too long. Patience is counted in milliseconds. */
export async function waitForLock(
  folder: string,
  {acquire, pacing}: LockTools,
  patienceMs: number = LOCK_PATIENCE_MS,
): Promise<FolderLock | null> {
  const startedAt = pacing.elapsed();
  for (;;) {
    const lock = await acquire(folder);
    if (lock !== null) return lock;
    if (pacing.elapsed() - startedAt > patienceMs) return null;
    await pacing.pause(1 + pacing.draw() * LOCK_PAUSE_MS);
  }
}
