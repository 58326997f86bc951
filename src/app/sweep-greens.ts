// What green runs prove that nobody has noticed: incidents that are over, and failures that came and went. Pure.
import {isBefore, isKeptOpen, isOpenStill} from '../decision/greens.ts';
import type {Incident} from '../domain/decision.ts';
import type {Instant} from '../domain/ids.ts';
import type {FlakeEvent, IncidentHint, MemoryEvent} from '../domain/memory.ts';
import {isOwnRun, type OwnWork} from '../domain/own-run.ts';
import type {RunRef} from '../domain/run.ts';
import {toFlakeEvents} from '../memory/events.ts';

export interface GreensQuestion {
  /** Completed runs, in any order. */
  readonly runs: readonly RunRef[];
  readonly incidents: readonly Incident[];
  readonly events: readonly MemoryEvent[];
  readonly hints: readonly IncidentHint[];
  readonly own: OwnWork;
}

/**
 * The newest green run of each workflow and branch, where an open incident of both is older than it, oldest first. One that
 * was counted for every such incident is left out.
 */
export function findMissedGreens(question: GreensQuestion): readonly RunRef[] {
  const newest = new Map<string, RunRef>();
  for (const run of listGreens(question)) {
    const place = JSON.stringify([run.workflow, run.branch]);
    const known = newest.get(place);
    if (known === undefined || isBefore({runId: known.id, attempt: known.attempt}, run)) newest.set(place, run);
  }
  const counted = new Set(question.events.flatMap((event) => nameCounted(event) ?? []));
  const open = question.incidents.filter(
    (incident) =>
      isOpenStill(incident, question.hints) &&
      !incident.locked &&
      !isKeptOpen(incident, question.events) &&
      incident.record.scope !== 'systemic',
  );
  return [...newest.values()]
    .filter((run) => open.some((incident) => isOver(incident, run) && !counted.has(nameOf(incident.number, run))))
    .sort((a, b) => a.id - b.id);
}

/** Flakes that re-runs which passed prove, and that are not remembered yet. */
export function findMissedFlakes(question: GreensQuestion, now: Instant): readonly FlakeEvent[] {
  const known = new Set(question.events.map(({key}) => key));
  return listGreens(question)
    .flatMap((run) => toFlakeEvents(run, question.events, now))
    .filter(({key}) => !known.has(key));
}

function listGreens({runs, own}: GreensQuestion): readonly RunRef[] {
  return runs.filter((run) => run.conclusion === 'success' && !run.fromFork && !isOwnRun(run, own));
}

/** Of the run's workflow and branch, and every occurrence there is older than the run. */
function isOver({record}: Incident, run: RunRef): boolean {
  if (record.workflow !== run.workflow || run.branch === null) return false;
  const here = record.occurrences.filter((one) => (one.branch ?? record.branch) === run.branch);
  return here.length > 0 && here.every((one) => isBefore(one, run));
}

function nameCounted(event: MemoryEvent): string | null {
  return event.kind === 'green' || event.kind === 'recovery' ? nameOf(event.incident, event.run) : null;
}

function nameOf(incident: number, {id, attempt}: Pick<RunRef, 'id' | 'attempt'>): string {
  return `${incident}:${id}.${attempt}`;
}
