// Ends incidents with the proof of a green run, and remembers what ended them.
import {countGreens, listCounted} from '../decision/greens.ts';
import type {Decision, Incident} from '../domain/decision.ts';
import type {Effect} from '../domain/effect.ts';
import type {HumanAct} from '../domain/human-act.ts';
import {type MemoryEvent, NO_MEMORY, type RecoveryEvent} from '../domain/memory.ts';
import {err, type Result} from '../domain/result.ts';
import {documentsFor, type MemoryAdditions, remember} from '../memory/documents.ts';
import {toFlakeEvents, toGreenEvent, toIncidentEvent, toRecoveryEvent} from '../memory/events.ts';
import {rebuildHints} from '../memory/hints.ts';
import {toTimes} from '../memory/times.ts';
import type {Written} from '../ports/code-host.ts';
import {renderClosing} from '../render/closing.ts';
import {MEMORY_DAYS, type OpenMemory} from './open-memory.ts';
import type {RecoveryRequest, RecoveryWorld} from './recovery-world.ts';
import {updateState} from './update-state.ts';

export interface CloserContext {
  readonly request: RecoveryRequest;
  /** Open and closed, as they stood before we wrote. */
  readonly incidents: readonly Incident[];
  readonly memory: OpenMemory | null;
  readonly decision: Decision;
}

/** Closes what the decision names, and remembers it in one step at the end. */
export interface Closer {
  close(effect: Extract<Effect, {kind: 'close-incident'}>): Promise<Result<Written>>;
  /** `also`: what else this run has to say. */
  remember(also: readonly MemoryEvent[]): Promise<Result<Written>>;
}

/** A closer for one green run. */
export function makeCloser(world: RecoveryWorld, context: CloserContext): Closer {
  const ended: {readonly incident: Incident; readonly event: RecoveryEvent}[] = [];
  let pull: Promise<number | null> | null = null;
  const findPull = () => (pull ??= readPull(world, context));
  return {
    close: async (effect) => {
      const incident = context.incidents.find((one) => one.number === effect.incident);
      if (incident === undefined) return err({code: 'INTERNAL', detail: `incident ${effect.incident} was not listed`});
      const acts = await world.host.readHumanActs(incident.number);
      const event = toEvent(context, incident, {pull: await findPull(), acts: acts.ok ? acts.value : []});
      const {run, policy} = context.request;
      const body = renderClosing(incident, run, {
        pull: event.pull,
        greens: {count: countGreens(context.memory?.memory ?? NO_MEMORY, incident, run), of: policy.recovery.greens},
        times: event.times,
        acts: acts.ok ? acts.value : [],
      });
      const written = await world.host.ensureIncidentClosed(incident, body);
      if (written.ok) ended.push({incident, event});
      return written;
    },
    remember: (also) => rememberAll(world, context, {ended, also}),
  };
}

/** The pull request that brought the green commit; null when none did, or it could not be asked. */
async function readPull(world: RecoveryWorld, {request}: CloserContext): Promise<number | null> {
  const found = await world.reader.findPull(request.run.headSha);
  return found.ok ? found.value : null;
}

interface EndFacts {
  readonly pull: number | null;
  readonly acts: readonly HumanAct[];
}

function toEvent({request, memory}: CloserContext, incident: Incident, {pull, acts}: EndFacts): RecoveryEvent {
  const {run, now} = request;
  const {fingerprint, branch, occurrences} = incident.record;
  const events = memory?.memory.events ?? [];
  return toRecoveryEvent({
    run,
    fingerprint,
    branch,
    incident: incident.number,
    now,
    pull,
    flaky: occurrences.some((seen) => seen.sha === run.headSha),
    times: toTimes({record: incident.record, acts, run, events}),
  });
}

type Ended = readonly {readonly incident: Incident; readonly event: RecoveryEvent}[];

interface ToRemember {
  readonly ended: Ended;
  readonly also: readonly MemoryEvent[];
}

async function rememberAll(world: RecoveryWorld, context: CloserContext, what: ToRemember): Promise<Result<Written>> {
  const {state, safe} = world;
  const {now, run} = context.request;
  if (state === null) return err({code: 'INTERNAL', detail: 'no memory is kept here'});
  const updated = await updateState(state, world.pacing, {
    names: documentsFor(now, MEMORY_DAYS),
    first: context.memory?.snapshot ?? null,
    summary: `Remember green run ${run.id}`,
    edit: ({documents}) => remember(documents, toAdditions(context, what, safe), {now, safe}),
  });
  return updated.ok ? {ok: true, value: updated.value.written} : updated;
}

function toAdditions(context: CloserContext, {ended, also}: ToRemember, safe: RecoveryWorld['safe']): MemoryAdditions {
  const {request, memory, incidents} = context;
  const {run, now, policy} = request;
  const known = memory?.memory ?? NO_MEMORY;
  const counted = listCounted({run, policy, incidents, memory: known});
  const events: readonly MemoryEvent[] = [
    ...toFlakeEvents(run, known.events, now),
    ...counted.map(({number: incident, record: {fingerprint, branch}}) =>
      toGreenEvent({run, fingerprint, branch, incident, now}),
    ),
    ...ended.flatMap(({incident, event}) => [event, toClosed(incident, context)]),
    ...also,
  ];
  const closed = ended.map(({incident}): Incident => ({...incident, state: 'closed'}));
  return {events, corrections: rebuildHints(closed, {events: known.events, safe})};
}

function toClosed({number, record}: Incident, {request: {run, now}}: CloserContext): MemoryEvent {
  return toIncidentEvent({
    at: now,
    change: 'closed',
    fingerprint: record.fingerprint,
    branch: record.branch,
    incident: number,
    occasion: `${run.id}.${run.attempt}`,
  });
}
