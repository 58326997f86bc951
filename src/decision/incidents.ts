// Incidents: one per cause and branch, a bounded number of new ones, and a person's closing word is the last.
import type {Diagnosis} from '../domain/diagnosis.ts';
import {callsFor, isBlind, listCauses, worstLevelOf} from './causes.ts';
import {findIncident, findWideIncident} from './find-incident.ts';
import {combine, type FailureQuestion, findWriteBar, type Listed, NOTHING, type Part, refuse} from './question.ts';
import {decideUmbrellas} from './umbrella.ts';
import {type Wish, wish} from './wishes.ts';

export {findIncident} from './find-incident.ts';

/** The incident of every cause, worst first, then the threads that stand for many: planned, or declined with the reason. */
export function decideIncidents(question: FailureQuestion): Part {
  const {evidence, policy, standing, diagnoses} = question;
  const causes = listCauses(question);
  if (causes.length === 0) return refuse('upsert-incident', 'CATEGORY_IGNORED', diagnoses[0].category);
  const bar = findWriteBar(evidence.run, question.ownToken);
  if (bar !== null) return refuse('upsert-incident', bar);
  if (isBlind(question)) return refuse('upsert-incident', 'NO_EVIDENCE');
  const {branch} = evidence.run;
  const {incidents} = standing;
  const wanted = causes.filter((cause) => callsFor('incident', cause, policy) || isOpen(cause, question));
  if (wanted.length === 0) return refuse('upsert-incident', 'BELOW_RESPONSE', `level ${worstLevelOf(causes)}`);
  if (branch === null) return refuse('upsert-incident', 'NO_BRANCH');
  if (incidents === null) return refuse('upsert-incident', 'INCIDENTS_UNREADABLE', branch);
  const parts = planAll(wanted, {...question, branch, incidents});
  return combine([parts, refuseOthers(question, causes.length - wanted.length)]);
}

/** An open incident is kept true whatever the level of this occurrence is: a flake that comes again is counted there. */
function isOpen({fingerprint}: Diagnosis, {evidence, standing}: FailureQuestion): boolean {
  const {branch} = evidence.run;
  if (branch === null || standing.incidents === null) return false;
  const {incidents} = standing;
  return (
    findIncident(incidents, fingerprint, branch)?.state === 'open' ||
    findWideIncident({fingerprint}, incidents) !== null
  );
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
 * Threads that are there go on; new ones are opened up to the cap, and one thread takes all the rest. A run that is handled
 * again comes to the same: what it opened before counts, and what the umbrella told of stays there.
 */
function planAll(causes: readonly Diagnosis[], question: Listed): Part {
  const wishes = causes.map((cause) => wish(cause, question));
  const spent = wishes.reduce((sum, one) => sum + one.spent, 0);
  const room = Math.max(0, question.policy.incidents.maxNewPerRun - spent);
  const opening = wishes.filter((one) => one.open !== null || one.wide === 'new');
  const allowed = opening.slice(0, room);
  const isOver = (one: Wish) => one.covered || (opening.includes(one) && !allowed.includes(one));
  return combine([
    ...wishes.map((one) => one.part),
    ...allowed.map((one) => one.open ?? NOTHING),
    decideUmbrellas(question, {
      // A thread of its own branch tells of it already.
      over: wishes.filter((one) => isOver(one) && one.part.effects.length === 0).map((one) => one.cause),
      wide: wishes.filter((one) => one.wide === 'known' || allowed.includes(one)).flatMap(toWideCause),
    }),
  ]);
}

function toWideCause({wide, cause}: Wish): readonly Diagnosis[] {
  return wide === null ? [] : [cause];
}
