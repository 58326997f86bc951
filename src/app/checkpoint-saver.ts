// Carries out the checkpoint that a green run leaves, and keeps what the memory has to know of it.
import type {Policy} from '../config/schema.ts';
import type {Effect} from '../domain/effect.ts';
import type {Instant} from '../domain/ids.ts';
import type {CheckpointEvent} from '../domain/memory.ts';
import {listQueueFolders} from '../domain/plan-mapping.ts';
import {err, ok, type Result} from '../domain/result.ts';
import {toCheckpointEvent} from '../memory/events.ts';
import type {Written} from '../ports/code-host.ts';
import type {OpenMemory} from './open-memory.ts';
import type {RecoveryWorld} from './recovery-world.ts';
import {listPlanGlobs} from './rollback-scope.ts';
import {saveCheckpoint, toLedgerMark} from './save-checkpoint.ts';

export interface CheckpointSaver {
  save(effect: Extract<Effect, {kind: 'save-checkpoint'}>): Promise<Result<Written>>;
  /** What was saved, or stood there already, so far. */
  events(): readonly CheckpointEvent[];
}

export interface SaverContext {
  readonly policy: Policy;
  readonly now: Instant;
  /** Null where nothing is kept or it could not be read. */
  readonly memory: OpenMemory | null;
}

/** A saver for one green run. It opens nothing before it is asked. */
export function makeCheckpointSaver(
  world: Pick<RecoveryWorld, 'openCheckpoints' | 'pacing'>,
  {policy, now, memory}: SaverContext,
): CheckpointSaver {
  const saved: CheckpointEvent[] = [];
  const state = {
    plans: listPlanGlobs(policy.plans),
    queues: listQueueFolders(policy.plans),
    ledger: toLedgerMark(memory?.snapshot.documents ?? new Map()),
  };
  return {
    events: () => saved,
    save: async ({sha: commit, branch, as: type}) => {
      const remote = world.openCheckpoints?.();
      if (remote === undefined) return err({code: 'INTERNAL', detail: 'no checkpoint can be made from here'});
      try {
        const events = memory?.memory.events ?? [];
        const wish = {commit, branch, type, note: 'The run passed', state, events};
        const done = await saveCheckpoint({remote, pacing: world.pacing, now}, wish);
        if (!done.ok) return done;
        const {record, digest, change} = done.value;
        saved.push(toCheckpointEvent({at: record.createdAt, id: record.id, commit, branch, type, digest}));
        return ok({ref: record.id, change});
      } finally {
        await remote.close();
      }
    },
  };
}
