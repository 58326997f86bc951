// When two threads are the same incident, and what in one of them is a person's.
import type {Incident} from '../../domain/decision.ts';
import type {IncidentDraft} from '../../ports/code-host.ts';
import type {HostWorld} from './host-world.ts';
import {type IssueShape, toIncident} from './issue-shapes.ts';

/** Those of the issues that are ours, lowest number first. */
export function toIncidents(world: HostWorld, issues: readonly IssueShape[]): readonly Incident[] {
  return issues.flatMap((issue) => toIncident(issue, world.self) ?? []).sort((a, b) => a.number - b.number);
}

/** The oldest open incident of the draft's cause and branch, or null. */
export function findOpen(incidents: readonly Incident[], draft: IncidentDraft): Incident | null {
  const open = incidents.filter((one) => one.state === 'open' && isSame(one, draft));
  return open.reduce<Incident | null>(
    (first, one) => (first !== null && first.number < one.number ? first : one),
    null,
  );
}

/** True for an incident of the draft's cause and branch. */
export function isSame({record}: Incident, draft: IncidentDraft): boolean {
  return record.fingerprint === draft.fingerprint && record.branch === draft.branch;
}

/** True when the title is not the one that we wrote last: then a person gave it, and it stays. */
export function isTitleOfAPerson({title, record}: Incident): boolean {
  return record.title !== null && record.title.trim() !== title.trim();
}
