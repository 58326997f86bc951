// Incident issues: one per cause and branch, however many runs report it at once and whatever answers get lost.
import type {Incident} from '../../domain/decision.ts';
import {parseIncidentMarker} from '../../domain/marker.ts';
import {ok, type Result} from '../../domain/result.ts';
import type {StopSign} from '../../domain/stop.ts';
import type {IncidentDraft, Written} from '../../ports/code-host.ts';
import {createIncident} from './create-incident.ts';
import {foldAll} from './fold-incident.ts';
import {type HostWorld, isSameText} from './host-world.ts';
import {findOpen, isSame, isTitleOfAPerson, toIncidents} from './incident-identity.ts';
import {type IssueShape, isClaimedByAnother, toIncident} from './issue-shapes.ts';
import {changeIssue, listIssues, type NumberedWrite, readIssue} from './issues.ts';
import {settleIdentity} from './own-login.ts';
import {findSign} from './stop-sign.ts';

/** Incidents open and closed, lowest number first. */
export async function listIncidents(world: HostWorld): Promise<Result<readonly Incident[]>> {
  const issues = await listIssues(world, 'all');
  if (!issues.ok) return issues;
  if (issues.value.some((issue) => isClaimedByAnother(issue, world.self))) await settleIdentity(world);
  const incidents = toIncidents(world, issues.value);
  for (const incident of incidents) world.seen.set(incident.number, incident);
  world.listed.sign = await findSign(world, issues.value);
  return ok(incidents);
}

/** What the list of incidents showed of the stop sign; it is read here when it was not read before. */
export async function readStopSign(world: HostWorld): Promise<Result<StopSign>> {
  if (world.listed.sign !== null) return ok(world.listed.sign);
  const issues = await listIssues(world, 'open');
  return issues.ok ? ok(await findSign(world, issues.value)) : issues;
}

/** Updates what is known, or creates and then makes sure that nobody else did at the same time. */
export async function ensureIncident(
  world: HostWorld,
  draft: IncidentDraft,
  known: Incident | null,
): Promise<NumberedWrite> {
  const standing = known ?? findOpen([...world.seen.values()], draft);
  return standing === null ? createIncident(world, draft) : update(world, draft, standing);
}

/** Closes as completed with its last words. One that a person locked is left as it is. */
export async function ensureIncidentClosed(
  world: HostWorld,
  incident: Incident,
  body: string,
): Promise<Result<Written>> {
  const now = world.seen.get(incident.number) ?? incident;
  if (now.state === 'closed' || now.locked) return ok({ref: incident.url, change: 'unchanged'});
  const changed = await changeIssue(world, {
    number: incident.number,
    operation: 'close the incident',
    values: {body, state: 'closed', state_reason: 'completed'},
    isDone: (issue) => issue.state === 'closed' && isSameText(issue.body ?? '', body),
  });
  if (!changed.ok) return changed;
  remember(world, {...now, body, state: 'closed'});
  return ok({ref: changed.value.html_url, change: 'updated'});
}

async function update(world: HostWorld, draft: IncidentDraft, known: Incident): Promise<NumberedWrite> {
  const {number} = known;
  const twins = [...world.seen.values()].filter((one) => one.state === 'open' && isSame(one, draft));
  const folded = await foldAll(
    world,
    number,
    twins.filter((one) => one.number > number),
  );
  const fresh = await readAgain(world, draft, world.seen.get(number) ?? known);
  if (!fresh.ok) return fresh;
  const now = fresh.value;
  if (now === null) return createIncident(world, draft);
  const written = await change(world, draft, now);
  return folded.ok ? written : folded;
}

/** What differs is written, and nothing where a person locked the thread. */
async function change(world: HostWorld, draft: IncidentDraft, now: Incident): Promise<NumberedWrite> {
  const {number, url} = now;
  const body = draft.merge === undefined ? draft.body : draft.merge(now.body);
  const values = toChanges(draft, body, now);
  if (now.locked || Object.keys(values).length === 0) return ok({ref: url, number, change: 'unchanged'});
  const changed = await changeIssue(world, {
    number,
    operation: 'update the incident',
    values,
    isDone: (issue) => issue.state === 'open' && isSameText(issue.body ?? '', body) && hasTitle(issue, values),
  });
  if (!changed.ok) return changed;
  remember(world, {...now, title: changed.value.title, body, state: 'open', closedAt: null, closedByHuman: false});
  return ok({ref: changed.value.html_url, number, change: 'updated'});
}

/** Where the draft can merge, somebody may have written since the list was read. Null: its marker is gone, it counts as none. */
async function readAgain(world: HostWorld, draft: IncidentDraft, known: Incident): Promise<Result<Incident | null>> {
  if (draft.merge === undefined) return ok(known);
  const issue = await readIssue(world, known.number);
  if (!issue.ok) return issue;
  const incident = issue.value === null ? null : toIncident(issue.value, world.self);
  if (incident !== null) world.seen.set(incident.number, incident);
  else world.seen.delete(known.number);
  return ok(incident);
}

/** Only what differs is sent: a title that a person gives it meanwhile is then not overwritten. */
function toChanges(draft: IncidentDraft, body: string, now: Incident): Readonly<Record<string, string>> {
  const keepsTitle = isTitleOfAPerson(now) || now.title === draft.title.trim();
  return {
    ...(keepsTitle ? {} : {title: draft.title}),
    ...(isSameText(now.body, body) ? {} : {body}),
    ...(now.state === 'open' ? {} : {state: 'open'}),
  };
}

function hasTitle(issue: IssueShape, values: Readonly<Record<string, string>>): boolean {
  return values['title'] === undefined || issue.title === values['title'].trim();
}

function remember(world: HostWorld, incident: Incident): void {
  const record = parseIncidentMarker(incident.body) ?? incident.record;
  world.seen.set(incident.number, {...incident, record});
}
