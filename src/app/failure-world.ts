// What handling a failure needs of the world, and how it finds the incident that stands for a cause.
import {findIncident} from '../decision/incidents.ts';
import type {Incident} from '../domain/decision.ts';
import type {Evidence} from '../domain/evidence.ts';
import type {Fingerprint, SafeText} from '../domain/ids.ts';
import type {CodeHost} from '../ports/code-host.ts';
import type {Log} from '../ports/log.ts';
import type {Pacing} from '../ports/pacing.ts';
import type {ReportSink} from '../ports/report-sink.ts';
import type {RunControl} from '../ports/run-control.ts';
import type {StateStore} from '../ports/state-store.ts';

/** Where the memory is kept and how it is read. */
export interface MemoryWorld {
  /** Null where nothing is kept between runs. */
  readonly state: StateStore | null;
  readonly pacing: Pacing;
  /** What people wrote into the state's files is no safer than a log. */
  readonly safe: (raw: string) => SafeText;
}

export interface FailureWorld extends MemoryWorld {
  readonly host: CodeHost;
  readonly sink: ReportSink;
  /** Null where no run can be run again. */
  readonly control: RunControl | null;
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
