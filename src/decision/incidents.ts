// Incidents: one per cause and branch, a bounded number of new ones, and a person's closing word is the last.
import type {Incident, Standing} from '../domain/decision.ts';
import type {Diagnosis} from '../domain/diagnosis.ts';
import type {Fingerprint} from '../domain/ids.ts';
import {callsFor, isBlind, listCauses, worstLevelOf} from './causes.ts';
import {combine, type FailureQuestion, type Part, plan, refuse} from './question.ts';

/** The incident of every cause, worst first: planned, or declined with the reason. */
export function decideIncidents(question: FailureQuestion): Part {
  const {evidence, policy, standing, diagnoses} = question;
  const causes = listCauses(question);
  const worst = diagnoses[0];
  if (causes.length === 0) return refuse('upsert-incident', 'CATEGORY_IGNORED', worst.category);
  const wanted = causes.filter((cause) => callsFor('incident', cause, policy) || isOpen(cause, question));
  if (evidence.run.fromFork) return refuse('upsert-incident', 'FORK');
  if (isBlind(question)) return refuse('upsert-incident', 'NO_EVIDENCE');
  if (wanted.length === 0) return refuse('upsert-incident', 'BELOW_RESPONSE', `level ${worstLevelOf(causes)}`);
  const {branch} = evidence.run;
  if (branch === null) return refuse('upsert-incident', 'NO_BRANCH');
  if (standing.incidents === null) return refuse('upsert-incident', 'INCIDENTS_UNREADABLE', branch);
  const planned = capped(wanted, {branch, incidents: standing.incidents, most: policy.incidents.maxNewPerRun});
  return combine([planned, refuseOthers(question, causes.length - wanted.length)]);
}

/** An open incident is kept true whatever the level of this occurrence is: a flake that comes again is counted there. */
function isOpen({fingerprint}: Diagnosis, {evidence, standing}: FailureQuestion): boolean {
  const {branch} = evidence.run;
  if (branch === null || standing.incidents === null) return false;
  return findIncident(standing.incidents, fingerprint, branch)?.state === 'open';
}

/** Causes beside those that get an incident: below the level for one, or ignored. */
function refuseOthers({diagnoses, policy}: FailureQuestion, below: number): Part {
  const categories = new Set(diagnoses.map((diagnosis) => diagnosis.category));
  return combine([
    ...policy.ignore
      .filter((category) => categories.has(category))
      .map((category) => refuse('upsert-incident', 'CATEGORY_IGNORED', category)),
    ...(below === 0 ? [] : [refuse('upsert-incident', 'BELOW_RESPONSE', `${below} more`)]),
  ]);
}

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

interface Room {
  readonly branch: string;
  readonly incidents: NonNullable<Standing['incidents']>;
  /** Most incidents that are opened or opened again. */
  readonly most: number;
}

function capped(causes: readonly Diagnosis[], room: Room): Part {
  const parts: Part[] = [];
  let opened = 0;
  for (const cause of causes) {
    const known = findIncident(room.incidents, cause.fingerprint, room.branch);
    const opens = known?.state !== 'open';
    if (known?.closedByHuman === true && opens) {
      parts.push(refuse('upsert-incident', 'CLOSED_BY_HUMAN', `#${known.number}`));
    } else if (opens && opened >= room.most) {
      parts.push(refuse('upsert-incident', 'INCIDENT_CAP', cause.fingerprint));
    } else {
      opened += opens ? 1 : 0;
      parts.push(planIncident(cause, room.branch, known));
    }
  }
  return combine(parts);
}

function planIncident({fingerprint}: Diagnosis, branch: string, known: Incident | null): Part {
  const reopened = known === null ? 'NEW_INCIDENT' : 'REOPENED_INCIDENT';
  const because = known?.state === 'open' ? 'KNOWN_INCIDENT' : reopened;
  return plan({kind: 'upsert-incident', fingerprint, branch}, because, [fingerprint, branch]);
}
