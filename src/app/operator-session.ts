// The state of one comment's handling: what was read of the memory, and every change of it as one compare-and-swap.
import type {Policy} from '../config/schema.ts';
import type {Proposal} from '../domain/approval.ts';
import type {ReasonCode} from '../domain/decision.ts';
import type {Instant} from '../domain/ids.ts';
import {type Memory, type MemoryEvent, NO_MEMORY} from '../domain/memory.ts';
import type {Problem} from '../domain/problem.ts';
import {err, ok, type Result} from '../domain/result.ts';
import type {StopAct, StopsRead} from '../domain/stop.ts';
import {type ApprovalChanges, readApprovals, rememberApprovals} from '../memory/approvals.ts';
import {type CommandIdentity, foldHeard} from '../memory/commands.ts';
import {remember, toMemory} from '../memory/documents.ts';
import {readStops, rememberStops} from '../memory/stops.ts';
import type {RightRead} from '../ports/operator-host.ts';
import type {StateSnapshot} from '../ports/state-store.ts';
import {MEMORY_DAYS, memoryDocuments} from './open-memory.ts';
import type {CommentEvent, OperatorWorld} from './operator-world.ts';
import {updateState} from './update-state.ts';

export interface Session {
  readonly world: OperatorWorld;
  readonly event: CommentEvent;
  readonly policy: Policy;
  /** The host's time, as it was told last. */
  now: Instant;
  readonly right: RightRead;
  /** As it was read or written last; null where nothing is kept or it could not be read. */
  snapshot: StateSnapshot | null;
  /** Why the memory could not be read; null when it was, or when nothing is kept. */
  readonly gap: Problem | null;
}

/** Everything that is remembered; nothing where it could not be read. */
export function memoryOf({snapshot, world}: Session): Memory {
  return snapshot === null ? NO_MEMORY : toMemory(snapshot.documents, world.safe);
}

/** The proposals, or doubt. */
export function proposalsOf({snapshot, world}: Session): readonly Proposal[] | 'unreadable' {
  return snapshot === null ? 'unreadable' : readApprovals(snapshot.documents, world.safe);
}

/** The turns of the switch, or doubt. Where nothing is kept there are none. */
export function stopsOf({snapshot, gap, world}: Session): StopsRead {
  if (snapshot !== null) return readStops(snapshot.documents, world.safe);
  return gap === null ? [] : 'unreadable';
}

/** What is written in one step. */
export interface SessionChange {
  readonly events: readonly MemoryEvent[];
  readonly approvals?: ApprovalChanges;
  /** Turns of the switch, by what it says in the version that is written on. */
  readonly stops?: (known: StopsRead) => readonly StopAct[];
  /** The command that begins with this write: nothing is written when anybody has begun it before. */
  readonly claims?: CommandIdentity;
  /** Asked on the very version that is written on; a reason means that nothing of it is. */
  readonly bar?: (documents: ReadonlyMap<string, string>) => ReasonCode | null;
  readonly summary: string;
}

/** What stands against a write: a reason of ours, or trouble. */
export type WriteBar = {readonly because: ReasonCode} | {readonly problem: Problem};

/** Writes a change on top of whatever others have written meanwhile, or nothing of it. */
export async function writeSession(session: Session, change: SessionChange): Promise<Result<void, WriteBar>> {
  const {world, now, gap} = session;
  if (world.state === null) return err({because: 'NO_LEDGER'});
  if (gap !== null) return err({problem: gap});
  let lost: ReasonCode | null = null;
  const updated = await updateState(world.state, world.pacing, {
    names: memoryDocuments(now, MEMORY_DAYS),
    edit: ({documents}) => {
      const edited = editDocuments(documents, change, session);
      lost = edited.ok ? null : edited.problem;
      return edited.ok ? edited.value : null;
    },
    first: session.snapshot,
    summary: change.summary,
  });
  if (!updated.ok) return err({problem: updated.problem});
  session.snapshot = updated.value.latest;
  return lost === null ? ok(undefined) : err({because: lost});
}

function editDocuments(
  documents: ReadonlyMap<string, string>,
  {events, approvals = {}, stops, claims, bar}: SessionChange,
  {world, now}: Session,
): Result<ReadonlyMap<string, string | null>, ReasonCode> {
  const {safe} = world;
  if (claims !== undefined && foldHeard(toMemory(documents, safe).events, claims).kind !== 'new') {
    return err('ALREADY_HEARD');
  }
  const barred = bar?.(documents) ?? null;
  if (barred !== null) return err(barred);
  const approved = rememberApprovals(documents, approvals, safe);
  if (!approved.ok) return approved;
  const remembered = remember(documents, {events}, {now, safe});
  const turns = stops?.(readStops(documents, safe)) ?? [];
  return ok(new Map([...remembered, ...approved.value, ...rememberStops(documents, turns, safe)]));
}

/** Reads the memory once more, before a write that is not a write of the memory. */
export async function refreshSession(session: Session): Promise<Result<void>> {
  const {world, now} = session;
  if (world.state === null) return ok(undefined);
  const read = await world.state.read(memoryDocuments(now, MEMORY_DAYS));
  if (!read.ok) return read;
  session.snapshot = read.value;
  return ok(undefined);
}
