// What a thread of this run is to say: its record from all that is known of its causes, and the words from the record.
import {findStateBefore} from '../decision/reopen.ts';
import type {EffectOutcome, Incident, IncidentRecord} from '../domain/decision.ts';
import type {Diagnosis} from '../domain/diagnosis.ts';
import type {Dossier} from '../domain/dossier.ts';
import type {HumanAct} from '../domain/human-act.ts';
import type {Fingerprint} from '../domain/ids.ts';
import type {FailureEvent, MemoryEvent, RecoveryEvent} from '../domain/memory.ts';
import {err, ok, type Result} from '../domain/result.ts';
import {toIncidentEvent} from '../memory/events.ts';
import {mergeLedger, nextRecord, type Sighting, type ThreadFacts, toSighting} from '../memory/occurrences.ts';
import {countEpisodes, patternOf, patternOfDiagnosis} from '../memory/patterns.ts';
import {toTimes} from '../memory/times.ts';
import type {IncidentDraft} from '../ports/code-host.ts';
import {focusOn} from '../render/focus.ts';
import {renderIncidentThread, renderIncidentTitle} from '../render/incident.ts';
import {type PatternFacts, renderSystemicThread, renderSystemicTitle} from '../render/systemic.ts';
import type {ThreadHistory} from '../render/timeline.ts';
import {withOwnFailures} from './recall-causes.ts';
import {type ThreadContext, type ThreadEffect, toBranch, toCauses} from './thread-context.ts';

export interface ThreadDraft {
  readonly effect: ThreadEffect;
  readonly issue: IncidentDraft;
  readonly record: IncidentRecord;
}

export interface DraftQuestion {
  readonly effect: ThreadEffect;
  /** The thread as it stands; null for a new one. */
  readonly known: Incident | null;
  /** Everything that is remembered: occurrences of others are folded in. */
  readonly events: readonly MemoryEvent[];
  /** What people did in the thread, oldest first; empty where nobody asked. */
  readonly acts: readonly HumanAct[];
  readonly done: readonly EffectOutcome[];
}

/** The thread with this run's occurrence and all that are remembered; INTERNAL when the effect names no cause of this run. */
export function draftThread(context: ThreadContext, question: DraftQuestion): Result<ThreadDraft> {
  const {effect, known, events} = question;
  const causes = findCauses(context.dossier, effect);
  const sighting = sightAll(context.dossier, effect, causes);
  const [cause] = causes;
  if (cause === undefined || sighting === null) {
    return err({code: 'INTERNAL', detail: 'a thread without a cause or a branch'});
  }
  const dossier = focusOn(context.dossier, cause.fingerprint, known);
  const title = known?.title ?? renderTitle(dossier, effect);
  const facts = known === null ? toFacts(context, effect, title) : undefined;
  const record = mergeLedger(nextRecord(known?.record ?? null, sighting, facts), events, toCauses(effect));
  const told = withOwnReopening(context, question, record);
  const body = renderBody(context, {...question, events: told, dossier, record});
  const {label, extraLabels} = context.policy.incidents;
  const issue = {
    fingerprint: effect.fingerprint,
    branch: toBranch(effect),
    title,
    body,
    labels: [label, ...extraLabels],
  };
  return ok({effect, issue, record});
}

/**
 * The events with the one that this run will add when it opens the thread again: its times count from there, and the same run
 * handled again must say the same.
 */
function withOwnReopening(
  {standing, dossier: {evidence}}: ThreadContext,
  {effect, known, events}: DraftQuestion,
  {fingerprint}: IncidentRecord,
): readonly MemoryEvent[] {
  if (known === null || findStateBefore(known, {standing, evidence}) !== 'closed') return events;
  const {id, attempt} = evidence.run;
  const own = toIncidentEvent({
    at: evidence.now,
    change: 'reopened',
    fingerprint,
    branch: toBranch(effect),
    incident: known.number,
    occasion: `${id}.${attempt}`,
  });
  return events.some(({key}) => key === own.key) ? events : [...events, own];
}

/** Diagnoses that a thread tells of, worst first. */
function findCauses({diagnoses}: Dossier, effect: ThreadEffect): readonly Diagnosis[] {
  const wanted = toCauses(effect);
  return diagnoses.filter(({fingerprint}) => wanted.includes(fingerprint));
}

/** One occurrence for all causes of a thread: the same run, with the jobs of each. */
function sightAll(dossier: Dossier, effect: ThreadEffect, causes: readonly Diagnosis[]): Sighting | null {
  const [first] = causes;
  if (first === undefined) return null;
  const jobs = [...new Set(causes.flatMap((cause) => cause.jobs))];
  const place = {fingerprint: effect.fingerprint, branch: toBranch(effect), batch: dossier.decision.batch};
  return toSighting(dossier.evidence, {...first, jobs}, place);
}

/** Owners are called once, when a grave thread is opened. */
function toFacts({dossier, standing, policy}: ThreadContext, effect: ThreadEffect, title: string): ThreadFacts {
  const levels = findCauses(dossier, effect).map((cause) => cause.severity.level);
  const isGrave = levels.some((level) => level >= policy.owners.minLevel);
  return {
    scope: effect.kind === 'open-systemic' ? 'systemic' : effect.scope,
    openedAt: dossier.evidence.now,
    title,
    owners: isGrave ? standing.owners : [],
    follows: effect.kind === 'open-systemic' ? null : effect.follows,
  };
}

function renderTitle(dossier: Dossier, effect: ThreadEffect): string {
  if (effect.kind === 'open-systemic') return renderSystemicTitle(dossier);
  return renderIncidentTitle(dossier, {scope: effect.scope, branch: effect.branch});
}

interface Body extends DraftQuestion {
  /** Seen from the first cause of the thread. */
  readonly dossier: Dossier;
  readonly record: IncidentRecord;
}

function renderBody(context: ThreadContext, {effect, dossier, record, events, acts, done}: Body): string {
  if (effect.kind === 'open-systemic') {
    return renderSystemicThread(
      dossier,
      record,
      toPatternFacts(context, patternOfDiagnosis(dossier.diagnoses[0]), events),
    );
  }
  const {causes} = effect;
  const history = toHistory(record, events, acts);
  return renderIncidentThread(dossier, record, {...context.policy.postmortem, outcomes: done, causes, history});
}

function toHistory(record: IncidentRecord, events: readonly MemoryEvent[], acts: readonly HumanAct[]): ThreadHistory {
  const recoveries = events.filter(
    (event): event is RecoveryEvent =>
      event.kind === 'recovery' && event.fingerprint === record.fingerprint && event.branch === record.branch,
  );
  return {times: toTimes({record, acts, run: null, events}), acts, recoveries};
}

/** Everything that is remembered of a pattern, this run included. */
function toPatternFacts(
  {dossier, policy, standing}: ThreadContext,
  pattern: Fingerprint,
  events: readonly MemoryEvent[],
): PatternFacts {
  const {evidence} = dossier;
  const {days} = policy.systemic;
  const all = withOwnFailures(dossier, events);
  const failures = all.filter(
    (event): event is FailureEvent => event.kind === 'failure' && patternOf(event) === pattern,
  );
  const causes = new Set(failures.map((failure) => failure.fingerprint));
  const recoveries = all.filter(
    (event): event is RecoveryEvent => event.kind === 'recovery' && causes.has(event.fingerprint),
  );
  const incidents = (standing.incidents ?? []).filter(({record}) => causes.has(record.fingerprint));
  return {episodes: countEpisodes(all, pattern, {now: evidence.now, days}), days, failures, recoveries, incidents};
}
