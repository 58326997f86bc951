// What handling a failure needs of the world, and how it finds the incident that stands for a cause.
import {findIncident} from '../decision/incidents.ts';
import type {Incident} from '../domain/decision.ts';
import type {Evidence} from '../domain/evidence.ts';
import type {Fingerprint} from '../domain/ids.ts';
import type {CodeHost} from '../ports/code-host.ts';
import type {Log} from '../ports/log.ts';
import type {ReportSink} from '../ports/report-sink.ts';
import type {StateStore} from '../ports/state-store.ts';

export interface FailureWorld {
  readonly host: CodeHost;
  readonly sink: ReportSink;
  /** Null where no memory is kept between runs. */
  readonly state: StateStore | null;
  readonly log: Log;
}

/** The incident of a cause on the branch of the run, or null. */
export function findKnownIncident(
  incidents: readonly Incident[] | null,
  evidence: Evidence,
  fingerprint: Fingerprint,
): Incident | null {
  const {branch} = evidence.run;
  return incidents === null || branch === null ? null : findIncident(incidents, fingerprint, branch);
}
