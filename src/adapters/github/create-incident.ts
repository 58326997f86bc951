// Creates an incident issue once: after a lost answer what was made is looked for, and a twin of a race is folded.
import type {Incident} from '../../domain/decision.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {IncidentDraft} from '../../ports/code-host.ts';
import {foldAll} from './fold-incident.ts';
import {type HostWorld, isSameText} from './host-world.ts';
import {findOpen, isSame, toIncidents} from './incident-identity.ts';
import {hasLabel, type IssueShape, toIncident} from './issue-shapes.ts';
import {createIssue, ensureLabelled, listIssues, type NumberedWrite, readIssue} from './issues.ts';
import {isUnclear} from './problems.ts';

/** Numbers below a second creation that are looked at for what the first one made: the list may lag, numbers do not. */
const LOOK_BACK = 5;
/** Numbers above a listed thread that are looked at, up to the newest one there is: others open threads at the same moment. */
const LOOK_AHEAD = 20;
/** Both tries are seconds apart; an issue older than this was not made by the first one. */
const LOOK_BACK_MS = 5 * 60_000;

interface Made {
  readonly issue: IssueShape;
  /** `adopted`: it may hold the words of another run. */
  readonly origin: 'made' | 'adopted';
}

/** Creates, labels, and makes sure that it is the only one, as far as the draft wants that looked for here. */
export async function createIncident(world: HostWorld, draft: IncidentDraft): Promise<NumberedWrite> {
  const created = await createUnlessThere(world, draft);
  if (!created.ok) return created;
  const {issue, origin} = created.value;
  if (issue.user) Object.assign(world.self, {login: issue.user.login, isSure: true});
  if (!hasLabel(issue, world.label)) {
    const labelled = await ensureLabelled(world, issue.number);
    if (!labelled.ok) return labelled;
  }
  const own = toIncident(issue, world.self);
  if (own !== null) world.seen.set(own.number, own);
  const isOurs = origin === 'made' || isSameText(issue.body ?? '', draft.body);
  const written = {ref: issue.html_url, number: issue.number, change: isOurs ? 'created' : 'unchanged'} as const;
  return draft.reconcile === 'memory' ? ok(written) : settle(world, draft, {written, own});
}

/** Two tries at most, and the second one only when nothing shows what the first one made. */
async function createUnlessThere(world: HostWorld, draft: IncidentDraft): Promise<Result<Made>> {
  const first = await createIssue(world, draft);
  if (first.ok) return ok({issue: first.value, origin: 'made'});
  if (!isUnclear(first.problem)) return first;
  const made = await findMade(world, draft);
  if (made === 'unknown') return first;
  if (made !== null) return adopt(world, draft, made);
  const second = await createIssue(world, draft);
  if (second.ok) return keepLowest(world, draft, second.value);
  if (!isUnclear(second.problem)) return second;
  const late = await findMade(world, draft);
  return late === null || late === 'unknown' ? err(second.problem) : adopt(world, draft, late);
}

async function findMade(world: HostWorld, draft: IncidentDraft): Promise<IssueShape | null | 'unknown'> {
  const issues = await listIssues(world, 'open');
  if (!issues.ok) return 'unknown';
  const made = findOpen(toIncidents(world, issues.value), draft);
  return issues.value.find((issue) => issue.number === made?.number) ?? null;
}

/** The list may not show yet what the first try made. Its number is just below, and reading by number does not lag. */
async function keepLowest(world: HostWorld, draft: IncidentDraft, second: IssueShape): Promise<Result<Made>> {
  if (second.user) Object.assign(world.self, {login: second.user.login, isSure: true});
  const stays = await foldInto(world, second, await readBelow(world, draft, second));
  if (!stays.ok) return stays;
  return ok({issue: stays.value, origin: stays.value === second ? 'made' : 'adopted'});
}

/**
 * A thread stands in the list. It may be somebody else's, even with our words when another delivery of the same run wrote it:
 * what our first try made may stand just before or after it, where the list does not show it yet.
 */
async function adopt(world: HostWorld, draft: IncidentDraft, listed: IssueShape): Promise<Result<Made>> {
  const below = await readBelow(world, draft, listed);
  const above = await readAbove(world, draft, listed);
  const stays = await foldInto(world, listed, [...below, ...above]);
  return stays.ok ? ok({issue: stays.value, origin: 'adopted'}) : stays;
}

/** Open threads of the draft's cause just below a number. */
async function readBelow(
  world: HostWorld,
  draft: IncidentDraft,
  {number: from, created_at}: IssueShape,
): Promise<readonly IssueShape[]> {
  const twins: IssueShape[] = [];
  for (let number = from - 1; number >= Math.max(1, from - LOOK_BACK); number -= 1) {
    const issue = await readIssue(world, number);
    if (!issue.ok) break;
    if (issue.value === null) continue;
    if (isOpenTwin(world, draft, issue.value)) twins.push(issue.value);
    if (isOlder(issue.value, created_at)) break;
  }
  return twins;
}

/** Open threads of the draft's cause above a number, up to the newest thread that there is. */
async function readAbove(
  world: HostWorld,
  draft: IncidentDraft,
  {number: from}: IssueShape,
): Promise<readonly IssueShape[]> {
  const twins: IssueShape[] = [];
  for (let number = from + 1; number <= from + LOOK_AHEAD; number += 1) {
    const issue = await readIssue(world, number);
    if (!issue.ok || issue.value === null) break;
    if (isOpenTwin(world, draft, issue.value)) twins.push(issue.value);
  }
  return twins;
}

function isOpenTwin(world: HostWorld, draft: IncidentDraft, issue: IssueShape): boolean {
  return findOpen(toIncidents(world, [issue]), draft) !== null;
}

/** Of a thread and its twins the lowest number stays, and the others are folded into it. */
async function foldInto(
  world: HostWorld,
  issue: IssueShape,
  twins: readonly IssueShape[],
): Promise<Result<IssueShape>> {
  const stays = twins.reduce((lowest, twin) => (twin.number < lowest.number ? twin : lowest), issue);
  const folded = await foldAll(world, stays.number, toIncidents(world, [issue, ...twins]));
  return folded.ok ? ok(stays) : folded;
}

function isOlder(issue: IssueShape, than: IssueShape['created_at']): boolean {
  return Date.parse(than ?? '') - Date.parse(issue.created_at ?? '') > LOOK_BACK_MS;
}

interface Fresh {
  readonly written: {readonly ref: string; readonly number: number; readonly change: 'created' | 'unchanged'};
  readonly own: Incident | null;
}

/** After creating: of several open incidents with this cause and branch the oldest stays, the others are folded into it. */
async function settle(world: HostWorld, draft: IncidentDraft, {written, own}: Fresh): Promise<NumberedWrite> {
  const issues = await listIssues(world, 'open');
  const listed = issues.ok ? toIncidents(world, issues.value) : [];
  const others = listed.filter((one) => isSame(one, draft) && one.number !== written.number);
  const oldest = findOpen(own === null ? others : [own, ...others], draft);
  if (oldest === null || oldest.number === written.number) {
    await foldAll(world, written.number, others);
    return ok(written);
  }
  await foldAll(world, oldest.number, own === null ? others : [own, ...others]);
  world.seen.set(oldest.number, oldest);
  return ok({ref: oldest.url, number: oldest.number, change: 'unchanged'});
}
