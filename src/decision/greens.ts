// Green runs that count towards the end of an incident, and those that end it.
import type {Policy} from '../config/schema.ts';
import type {Incident, Occurrence} from '../domain/decision.ts';
import type {GreenEvent, Memory} from '../domain/memory.ts';
import type {RunRef} from '../domain/run.ts';

/** Green runs of the incident's workflow and branch since its last failure, this one included: 1 or more. */
export function countGreens(memory: Memory, {number, record}: Incident, run: RunRef): number {
  const seen = memory.events.filter(
    (event): event is GreenEvent => event.kind === 'green' && event.incident === number && event.run.id !== run.id,
  );
  const since = seen.filter((event) => record.occurrences.every((one) => isBefore(one, event.run)));
  return new Set(since.map((event) => event.run.id)).size + 1;
}

export interface GreensQuestion {
  readonly run: RunRef;
  readonly policy: Policy;
  readonly incidents: readonly Incident[];
  readonly memory: Memory;
}

/** Open incidents that this green run speaks of and that need more such runs. */
export function listCounted({run, policy, incidents, memory}: GreensQuestion): readonly Incident[] {
  return incidents.filter(
    (incident) => isAbout(incident, run) && countGreens(memory, incident, run) < policy.recovery.greens,
  );
}

/** Open, not locked, of the run's workflow and branch, and every occurrence there is older than the run. */
export function isAbout({state, locked, record}: Incident, run: RunRef): boolean {
  if (state !== 'open' || locked || record.scope === 'systemic') return false;
  if (record.workflow !== run.workflow || record.branch !== run.branch) return false;
  return record.occurrences.length > 0 && record.occurrences.every((one) => isBefore(one, run));
}

/** Run ids grow, so they order runs without a clock; an occurrence's time is when it was written down, not when it ran. */
export function isBefore(
  {runId, attempt}: Pick<Occurrence, 'runId' | 'attempt'>,
  run: {readonly id: number; readonly attempt: number},
): boolean {
  return runId === run.id ? attempt < run.attempt : runId < run.id;
}
