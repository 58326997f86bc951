// The document that `status --json` prints: `schema/status.schema.json` describes it, field by field.
import {type Instant, toIsoText} from '../domain/ids.ts';
import type {IncidentHint, Memory, UnfinishedRun} from '../domain/memory.ts';
import type {Metrics, TopCause} from '../domain/metrics.ts';
import {type LocalStop, toStoppedJson} from './stopped.ts';

/** Figures, open incidents by number, unfinished work, and what is stopped, with times as ISO 8601 in UTC. */
export function toStatusJson(
  metrics: Metrics,
  {hints, journal}: Pick<Memory, 'hints' | 'journal'>,
  stop: LocalStop,
): object {
  const open = hints.filter(({state}) => state === 'open').toSorted((a, b) => a.number - b.number);
  return {
    schema: 'aftermath/status/1',
    ...metrics,
    from: toIsoText(metrics.from),
    to: toIsoText(metrics.to),
    topCauses: metrics.topCauses.map(toCauseJson),
    openIncidents: open.map(toIncidentJson),
    unfinished: journal.unfinished.map(toUnfinishedJson),
    lastSweepAt: toIsoOrNull(journal.lastSweepAt),
    stopped: toStoppedJson(stop),
  };
}

function toCauseJson(cause: TopCause): object {
  return {...cause, lastSeen: toIsoText(cause.lastSeen)};
}

function toIncidentJson(hint: IncidentHint): object {
  const {number, title, fingerprint, branch, workflow, category, severity, count} = hint;
  const times = {firstSeen: toIsoText(hint.firstSeen), lastSeen: toIsoText(hint.lastSeen)};
  return {number, title, fingerprint, branch, workflow, category, severity, count, ...times};
}

function toUnfinishedJson({run, since, notBefore, effects, because, tries}: UnfinishedRun): object {
  return {run, since: toIsoText(since), notBefore: toIsoOrNull(notBefore), effects, because, tries};
}

function toIsoOrNull(at: Instant | null): string | null {
  return at === null ? null : toIsoText(at);
}
