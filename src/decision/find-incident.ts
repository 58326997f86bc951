// Finds the thread that stands for a cause in one place.
import type {Incident} from '../domain/decision.ts';
import type {Fingerprint} from '../domain/ids.ts';

/**
 * The incident of a cause on a branch, or null: an open one before closed ones, the oldest open, the newest closed.
 */
export function findIncident(
  incidents: readonly Incident[],
  fingerprint: Fingerprint,
  branch: string,
): Incident | null {
  const same = incidents.filter(({record}) => record.fingerprint === fingerprint && record.branch === branch);
  return same.find((incident) => incident.state === 'open') ?? same.at(-1) ?? null;
}

/** The open thread of a cause on all branches, or null. */
export function findWideIncident(
  {fingerprint}: {readonly fingerprint: Fingerprint},
  incidents: readonly Incident[],
): Incident | null {
  const known = findIncident(incidents, fingerprint, '*');
  return known?.state === 'open' && known.record.scope === 'umbrella' ? known : null;
}
