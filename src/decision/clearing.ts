// Which marks a green run lifts: those of failures that it ends itself. Every other mark stays, and it is said why.
import type {Policy} from '../config/schema.ts';
import {toBatchName} from '../domain/batch-name.ts';
import type {BatchChoice, Incident, ReasonCode, Standing} from '../domain/decision.ts';
import type {Evidence} from '../domain/evidence.ts';
import {type FailureEvent, type MemoryEvent, NO_MEMORY} from '../domain/memory.ts';
import type {RunRef} from '../domain/run.ts';
import type {WorkItem} from '../domain/workplan.ts';
import {isOwnFault} from './causes.ts';
import {findRoute} from './edit-route.ts';
import {findBarHere, isAbout, isBefore, isOnBranch} from './greens.ts';
import type {PlanStanding} from './plan-standing.ts';
import {combine, findWriteBar, NOTHING, type OwnToken, type Part, plan, refuse} from './question.ts';

/** Everything that the marks depend on. */
export interface ClearingQuestion {
  readonly run: RunRef;
  readonly branchProtected: Evidence['branchProtected'];
  readonly policy: Policy;
  readonly standing: Standing;
  readonly plans: readonly PlanStanding[];
  /** The batch that the run names itself. It lifts nothing, but what stays is told of it. */
  readonly batch: BatchChoice;
  readonly ownToken: OwnToken;
}

interface Place {
  readonly file: string;
  readonly item: string;
}

/** What an incident says about the marks of its batches: its failures are over with this run, or why they are not. */
interface Claim {
  readonly incident: Incident;
  readonly says: 'over' | ReasonCode;
}

/** The marks to lift, in the order of the plans; and those that stay although this run or an incident of its branch names them. */
export function decideClearing(question: ClearingQuestion): Part {
  const {run, policy, plans, batch, standing} = question;
  if (run.conclusion !== 'success') return refuse('clear-mark', 'IRRELEVANT_EVENT', run.conclusion);
  const bar = findWriteBar(run, question.ownToken);
  if (bar !== null) return refuse('clear-mark', bar);
  if (!policy.recovery.clearMarks) return refuse('clear-mark', 'POLICY_OFF', 'recovery.clearMarks');
  if (run.branch === null) return refuse('clear-mark', 'NO_BRANCH');
  if (plans.length === 0 && batch.kind === 'none') return refuse('clear-mark', batch.because, batch.subject);
  const items = listNamed(plans);
  const hasFailed = items.some(({status}) => status === 'failed');
  if (hasFailed && standing.incidents === null) return refuse('clear-mark', 'INCIDENTS_UNREADABLE', run.branch);
  const ground = {...question, branch: run.branch, claims: listClaims(question, standing.incidents ?? [])};
  const part = combine(items.map((item) => (item.status === 'failed' ? decideFailed : decideOther)(item, ground)));
  if (part.effects.length + part.declined.length > 0) return part;
  return refuse('clear-mark', 'NOTHING_MARKED', batch.kind === 'none' ? run.branch : batch.item);
}

/** Items whose name in a record means no other item of the plans, in the order of the plans. */
function listNamed(plans: readonly PlanStanding[]): readonly (Place & Pick<WorkItem, 'status'>)[] {
  const items = plans.flatMap(({workplan: {file, items: all}}) =>
    all.map(({id, status}) => ({file, item: id, status})),
  );
  const counts = new Map<string, number>();
  for (const item of items) counts.set(toBatchName(item), (counts.get(toBatchName(item)) ?? 0) + 1);
  return items.filter((item) => counts.get(toBatchName(item)) === 1);
}

interface Ground extends ClearingQuestion {
  readonly branch: string;
  readonly claims: readonly Claim[];
}

/** A record names the first ten batches of its incident; the memory knows the failures of the others. */
function listOwn(place: Place, question: Ground): readonly Claim[] {
  const name = toBatchName(place);
  const causes = new Set(listFailures(place, question).map(({fingerprint}) => fingerprint));
  return question.claims.filter(
    ({incident: {record}}) => record.batches.includes(name) || causes.has(record.fingerprint),
  );
}

/** What is remembered of the item on this branch. */
function listFailures({file, item}: Place, {standing, branch}: Ground): readonly FailureEvent[] {
  return (standing.memory?.events ?? []).flatMap((event) =>
    event.kind === 'failure' && event.run.branch === branch && event.batch?.file === file && event.batch.item === item
      ? [event]
      : [],
  );
}

/** The mark of a failure that is over may stand where we have put it: in a pull request. */
function decideOther(place: Place, question: Ground): Part {
  const {branchProtected, policy} = question;
  if (branchProtected !== true || policy.edits.protectedBranch !== 'pull-request') return NOTHING;
  const isOver = isOverFor(place, listOwn(place, question), question);
  return isOver ? refuse('clear-mark', 'MARK_PROPOSED', toBatchName(place)) : NOTHING;
}

function decideFailed(place: Place, question: Ground): Part {
  const name = toBatchName(place);
  const own = listOwn(place, question);
  const against = own.flatMap(({says}) => (says === 'over' || says === 'MARK_UNPROVEN' ? [] : [says]))[0];
  if (against !== undefined) return refuse('clear-mark', against, name);
  if (isOverFor(place, own, question)) return planClearing(place, question);
  const {batch} = question;
  const isNamed = batch.kind === 'chosen' && batch.file === place.file && batch.item === place.item;
  return isNamed || own.length > 0 ? refuse('clear-mark', 'MARK_UNPROVEN', name) : NOTHING;
}

function isOverFor(place: Place, own: readonly Claim[], question: Ground): boolean {
  return own.some(({incident, says}) => says === 'over' && isCounted(place, incident, question));
}

function planClearing(place: Place, {branchProtected, policy, branch}: Ground): Part {
  const route = findRoute(branchProtected, policy);
  if (route.kind === 'barred') return refuse('clear-mark', route.because, toBatchName(place));
  const {file, item} = place;
  return plan({kind: 'clear-mark', file, item, branch, via: route.via}, 'RECOVERED', [file, item, branch]);
}

/**
 * Whether a mark on the item is one of ours that is over with this run. A failure of the surroundings marks nothing, and
 * one that was over before has no mark left: what stands there since is somebody else's.
 */
function isCounted(place: Place, incident: Incident, question: Ground): boolean {
  const isMany = incident.record.branch === '*';
  const failures = listFailures(place, question);
  // A thread of many branches does not say on which of them the batch was worked on.
  if (failures.length === 0) return !isMany;
  const ends = listEarlierEnds(incident, question);
  return failures.some((one) => isOwnFault(one) && ends.every((end) => isBefore(end, one.run)));
}

/** Runs that ended an incident before this one did. One of many branches stays open when it is over here: enough greens say so. */
function listEarlierEnds({number, record}: Incident, {run, standing, policy}: Ground): readonly RunPlace[] {
  const events = (standing.memory?.events ?? []).filter((event) => !isOf(event, run));
  const ends = events.flatMap((event) => (event.kind === 'recovery' && event.incident === number ? [event] : []));
  const greens = events.flatMap((event) =>
    record.branch === '*' &&
    event.kind === 'green' &&
    event.run.branch === run.branch &&
    event.run.workflow === run.workflow
      ? [event]
      : [],
  );
  const enough = greens.slice(Math.max(0, policy.recovery.greens - 1));
  return [...ends, ...enough].map((event) => ({runId: event.run.id, attempt: event.run.attempt}));
}

type RunPlace = Parameters<typeof isBefore>[0];

function isOf(event: MemoryEvent, {id, attempt}: RunRef): boolean {
  return 'run' in event && event.run.id === id && event.run.attempt === attempt;
}

function listClaims({run, policy, standing}: ClearingQuestion, incidents: readonly Incident[]): readonly Claim[] {
  const greens = {run, policy, incidents, memory: standing.memory ?? NO_MEMORY};
  return incidents.flatMap((incident): readonly Claim[] => {
    if (!isOnBranch(incident, run.branch)) return [];
    if (incident.record.workflow !== run.workflow) {
      return incident.state === 'open' ? [{incident, says: 'MARK_HELD'}] : [];
    }
    if (isAbout(incident, greens)) return [{incident, says: findBarHere(incident, greens) ?? 'over'}];
    return judgeClosed(incident, run, greens.memory.events);
  });
}

/**
 * A closed incident speaks for this run where the run itself ended it. Where no green run did, nobody can tell which one is
 * the first after the failure: later ones would lift a mark that a person has set since.
 */
function judgeClosed(incident: Incident, run: RunRef, events: readonly MemoryEvent[]): readonly Claim[] {
  const {number, record, closedAt, closedByHuman} = incident;
  const ends = events.flatMap((event) => (event.kind === 'recovery' && event.incident === number ? [event.run] : []));
  const isOwn = ends.some(({id, attempt}) => id === run.id && attempt === run.attempt);
  const isLater =
    ends.length === 0 && !closedByHuman && closedAt !== null && run.endedAt !== null && closedAt >= run.endedAt;
  if ((isOwn || isLater) && record.occurrences.every((one) => isBefore(one, run))) return [{incident, says: 'over'}];
  const isKnown = events.some((event) => event.kind === 'failure' && event.fingerprint === record.fingerprint);
  return ends.length === 0 && isKnown ? [{incident, says: 'MARK_UNPROVEN'}] : [];
}
