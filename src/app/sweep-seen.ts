// What people did to threads that nobody wrote down, as the threads themselves tell it, and hints that say otherwise than they do.
import type {Incident, LostThread} from '../domain/decision.ts';
import type {Instant} from '../domain/ids.ts';
import type {IncidentHint, Memory, Verdict, VerdictEvent} from '../domain/memory.ts';
import type {RepoRef} from '../domain/run.ts';
import type {SweptThread} from '../domain/sweep.ts';
import type {MemoryAdditions} from '../memory/documents.ts';
import {INCIDENTS, rebuildHints} from '../memory/documents.ts';
import {toVerdictEvent} from '../memory/events.ts';
import type {MemoryWorld} from './failure-world.ts';

/** Who closed, locked or moved a thread is told by the event only, and nobody saw that. */
const BY_SOMEBODY = 'unknown';

export interface SeenQuestion {
  readonly memory: Memory;
  /** As they stand now, open and closed. */
  readonly incidents: readonly Incident[];
  readonly lost: readonly LostThread[];
  /** Acts before this were left out of the memory by its window, or told in another month. */
  readonly since: Instant;
  readonly now: Instant;
}

/** Verdicts that stand in threads and not in the ledger, by thread. A list does not tell `duplicate` from `not planned`. */
export function findMissedVerdicts(question: SeenQuestion): readonly VerdictEvent[] {
  const {memory, incidents, lost, since, now} = question;
  const verdicts = memory.events.filter((event) => event.kind === 'verdict');
  const make = (thread: Pick<LostThread, 'number' | 'fingerprint' | 'branch'>, verdict: Verdict, at: Instant) => {
    const {number: incident, fingerprint, branch} = thread;
    return toVerdictEvent({at, by: BY_SOMEBODY, fingerprint, branch, incident, verdict});
  };
  const isTold = (number: number, kinds: readonly Verdict['kind'][], from: number): boolean =>
    verdicts.some((one) => one.incident === number && kinds.includes(one.verdict.kind) && one.at >= from);
  const closed = incidents.flatMap((incident) => {
    const {number, closedByHuman, closedAt, record} = incident;
    if (!closedByHuman || closedAt === null || closedAt < since) return [];
    if (isTold(number, ['not-planned', 'duplicate', 'completed'], closedAt)) return [];
    return [make({number, ...record}, {kind: 'not-planned'}, closedAt)];
  });
  const locked = incidents.flatMap(({number, locked: isLocked, state, closedAt, record}) => {
    const isRecent = state === 'open' || (closedAt !== null && closedAt >= since);
    return isLocked && isRecent && !isTold(number, ['locked'], 0)
      ? [make({number, ...record}, {kind: 'locked'}, now)]
      : [];
  });
  const gone = lost
    .filter(({number, fate}) => !isTold(number, [fate], 0))
    .map((thread) => make(thread, {kind: thread.fate}, now));
  return [...closed, ...locked, ...gone];
}

/** Threads that the memory names and that are worth a look: those known to be elsewhere are not. */
export function listHintsToFind({hints, events}: Memory): readonly IncidentHint[] {
  const moved = new Set(
    events.flatMap((event) =>
      event.kind === 'verdict' && event.verdict.kind === 'transferred' ? [event.incident] : [],
    ),
  );
  return hints.filter(({number}) => !moved.has(number));
}

/**
 * Hints as the threads tell them: all of them where the document is damaged or missing, else those that say another state of
 * the same thread. A hint of a thread that no list shows is left: lists lag. A deleted thread is closed.
 */
export function findHintChanges(
  {memory, incidents, lost}: SeenQuestion,
  safe: MemoryWorld['safe'],
  hasDocument: boolean,
): Pick<MemoryAdditions, 'hints' | 'corrections'> {
  const told = rebuildHints(incidents, {events: memory.events, safe});
  const isDamaged = memory.damage.some(({document}) => document === INCIDENTS);
  const gone = memory.hints.flatMap((hint): readonly IncidentHint[] => {
    const isDeleted = lost.some(({number, fate}) => number === hint.number && fate === 'deleted');
    return isDeleted ? [{...hint, state: 'closed'}] : [];
  });
  if (isDamaged || !hasDocument) return {hints: told, corrections: gone};
  const wrong = told.flatMap((one): readonly IncidentHint[] => {
    const known = memory.hints.find(
      ({fingerprint, branch}) => fingerprint === one.fingerprint && branch === one.branch,
    );
    if (known === undefined) return one.state === 'open' ? [one] : [];
    const isListed = incidents.some(({number}) => number === known.number);
    const isSame = known.number === one.number && known.state === one.state;
    return isListed && !isSame ? [one] : [];
  });
  return {corrections: [...wrong, ...gone]};
}

/** A verdict as the report shows it. */
export function toSweptVerdict(
  {incident, verdict, fingerprint, branch}: VerdictEvent,
  {
    incidents,
    memory,
    repo,
  }: {readonly incidents: readonly Incident[]; readonly memory: Memory; readonly repo: RepoRef | null},
): Omit<SweptThread, 'result'> {
  const number = incident ?? 0;
  const thread = incidents.find((one) => one.number === number);
  const hint = memory.hints.find((one) => one.fingerprint === fingerprint && one.branch === branch);
  return {
    number,
    url: thread?.url ?? (repo === null ? '' : `${repo.server}/${repo.owner}/${repo.name}/issues/${number}`),
    title: thread?.title ?? hint?.title ?? '',
    change: {kind: 'verdict', verdict},
  };
}
