// What people said about causes and threads, in force now: the latest word about a subject counts.
import type {Category, Level} from '../domain/category.ts';
import type {Fingerprint} from '../domain/ids.ts';
import type {FlakeEvent, MemoryEvent, RecoveryEvent, Verdict, VerdictEvent} from '../domain/memory.ts';

export interface Corrections {
  readonly categories: ReadonlyMap<Fingerprint, Category>;
  readonly levels: ReadonlyMap<Fingerprint, Level>;
  /** How often people called a cause flaky. */
  readonly flaky: ReadonlyMap<Fingerprint, number>;
  /** Threads whose latest word is that they were no incident of their own: not planned, or a duplicate. */
  readonly dismissed: ReadonlyMap<number, Verdict['kind']>;
}

/** The corrections in some events, oldest first as the memory gives them. */
export function listCorrections(events: readonly MemoryEvent[]): Corrections {
  const categories = new Map<Fingerprint, Category>();
  const levels = new Map<Fingerprint, Level>();
  const flaky = new Map<Fingerprint, number>();
  for (const {verdict, fingerprint} of listVerdicts(events)) {
    if (verdict.kind === 'category') categories.set(fingerprint, verdict.category);
    if (verdict.kind === 'severity') levels.set(fingerprint, verdict.level);
    if (verdict.kind === 'flaky') flaky.set(fingerprint, (flaky.get(fingerprint) ?? 0) + 1);
  }
  return {categories, levels, flaky, dismissed: listDismissed(events)};
}

function listVerdicts(events: readonly MemoryEvent[]): readonly VerdictEvent[] {
  return events.filter((event) => event.kind === 'verdict');
}

function listDismissed(events: readonly MemoryEvent[]): ReadonlyMap<number, Verdict['kind']> {
  const dismissed = new Map<number, Verdict['kind']>();
  for (const {incident, verdict} of listVerdicts(events)) {
    if (incident === null) continue;
    if (verdict.kind === 'not-planned' || verdict.kind === 'duplicate') dismissed.set(incident, verdict.kind);
    if (verdict.kind === 'reopened' || verdict.kind === 'completed') dismissed.delete(incident);
  }
  return dismissed;
}

/** A pass that proves a flake of a cause. */
export type FlakeProof = FlakeEvent | RecoveryEvent;

/** Proofs that a commit passed which a cause had failed, one per cause and passed run, in the order of the events. */
export function listFlakes(events: readonly MemoryEvent[]): readonly FlakeProof[] {
  const proofs = new Map<string, FlakeProof>();
  for (const event of events) {
    if (event.kind !== 'flake' && !(event.kind === 'recovery' && event.flaky)) continue;
    const key = `${event.fingerprint}:${event.run.id}.${event.run.attempt}`;
    if (!proofs.has(key)) proofs.set(key, event);
  }
  return [...proofs.values()];
}
