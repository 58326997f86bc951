// Incident issues: one per cause and branch, however many runs report it at once and whatever answers get lost.
import type {Incident} from '../../domain/decision.ts';
import {ok, type Result} from '../../domain/result.ts';
import type {IncidentDraft, Written} from '../../ports/code-host.ts';
import {type HostWorld, isSameText} from './host-world.ts';
import {hasLabel, type IssueShape, isClaimedByAnother, toIncident} from './issue-shapes.ts';
import {changeIssue, createIssue, ensureLabelled, listIssues, type NumberedWrite} from './issues.ts';
import {settleIdentity} from './own-login.ts';
import {isUnclear} from './problems.ts';

/** Incidents open and closed, lowest number first. */
export async function listIncidents(world: HostWorld): Promise<Result<readonly Incident[]>> {
  const issues = await listIssues(world, 'all');
  if (!issues.ok) return issues;
  if (issues.value.some((issue) => isClaimedByAnother(issue, world.self))) await settleIdentity(world);
  const incidents = toIncidents(world, issues.value);
  for (const incident of incidents) world.seen.set(incident.number, incident);
  return ok(incidents);
}

/** Updates what is known, or creates and then makes sure that nobody else did at the same time. */
export async function ensureIncident(
  world: HostWorld,
  draft: IncidentDraft,
  known: Incident | null,
): Promise<NumberedWrite> {
  const standing = known ?? findOpen([...world.seen.values()], draft);
  if (standing !== null) return update(world, draft, standing);
  const created = await createUnlessThere(world, draft);
  if (!created.ok) return created;
  if (!hasLabel(created.value, world.label)) {
    const labelled = await ensureLabelled(world, created.value.number);
    if (!labelled.ok) return labelled;
  }
  return settle(world, draft, created.value);
}

/** Closes as completed with its last words. */
export async function ensureIncidentClosed(
  world: HostWorld,
  incident: Incident,
  body: string,
): Promise<Result<Written>> {
  if ((world.seen.get(incident.number) ?? incident).state === 'closed') {
    return ok({ref: incident.url, change: 'unchanged'});
  }
  const changed = await changeIssue(world, {
    number: incident.number,
    operation: 'close the incident',
    values: {body, state: 'closed', state_reason: 'completed'},
    isDone: (issue) => issue.state === 'closed' && isSameText(issue.body ?? '', body),
  });
  if (!changed.ok) return changed;
  world.seen.set(incident.number, {...incident, body, state: 'closed'});
  return ok({ref: changed.value.html_url, change: 'updated'});
}

/** Two tries at most, and after a lost answer the second one only when a listing does not show what the first one made. */
async function createUnlessThere(world: HostWorld, draft: IncidentDraft): Promise<Result<IssueShape>> {
  for (let tries = 1; ; tries += 1) {
    const created = await createIssue(world, draft);
    if (created.ok || !isUnclear(created.problem)) return created;
    const issues = await listIssues(world, 'open');
    if (!issues.ok) return created;
    const made = findOpen(toIncidents(world, issues.value), draft);
    const adopted = issues.value.find((issue) => issue.number === made?.number);
    if (adopted !== undefined) return ok(adopted);
    if (tries === 2) return created;
  }
}

/** After creating: of several open incidents with this cause and branch the oldest stays, the others are folded into it. */
async function settle(world: HostWorld, draft: IncidentDraft, created: IssueShape): Promise<NumberedWrite> {
  if (created.user) Object.assign(world.self, {login: created.user.login, isSure: true});
  const own = toIncident(created, world.self);
  const issues = await listIssues(world, 'open');
  const listed = issues.ok ? toIncidents(world, issues.value) : [];
  const others = listed.filter((one) => isSame(one, draft) && one.number !== created.number);
  const oldest = findOpen(own === null ? others : [own, ...others], draft);
  if (own !== null) world.seen.set(own.number, own);
  if (oldest === null || oldest.number === created.number) {
    await foldInto(world, created.number, others);
    const isOurs = isSameText(created.body ?? '', draft.body);
    return ok({ref: created.html_url, number: created.number, change: isOurs ? 'created' : 'unchanged'});
  }
  await foldInto(world, oldest.number, own === null ? others : [own, ...others]);
  world.seen.set(oldest.number, oldest);
  return ok({ref: oldest.url, number: oldest.number, change: 'unchanged'});
}

async function update(world: HostWorld, draft: IncidentDraft, known: Incident): Promise<NumberedWrite> {
  const {number, url} = known;
  const twins = [...world.seen.values()].filter((one) => one.state === 'open' && isSame(one, draft));
  await foldInto(
    world,
    number,
    twins.filter((one) => one.number > number),
  );
  const now = world.seen.get(number) ?? known;
  const isSameThread = now.title === draft.title && isSameText(now.body, draft.body);
  if (isSameThread && now.state === 'open') return ok({ref: url, number, change: 'unchanged'});
  const changed = await changeIssue(world, {
    number,
    operation: 'update the incident',
    values: {title: draft.title, body: draft.body, ...(now.state === 'open' ? {} : {state: 'open'})},
    isDone: (issue) =>
      issue.state === 'open' && issue.title === draft.title && isSameText(issue.body ?? '', draft.body),
  });
  if (!changed.ok) return changed;
  world.seen.set(number, {...now, title: draft.title, body: draft.body, state: 'open'});
  return ok({ref: changed.value.html_url, number, change: 'updated'});
}

/**
 * Closes later twins as duplicates. Their evidence stays readable, their marker no longer counts, and doing it twice
 * changes nothing. A twin that cannot be closed now is folded by the next run that sees it.
 */
async function foldInto(world: HostWorld, oldest: number, twins: readonly Incident[]): Promise<void> {
  for (const twin of twins) {
    if (twin.number === oldest) continue;
    const evidence = twin.body.replaceAll('<!-- aftermath:incident ', '<!-- aftermath:folded ');
    const body = `Same cause as #${oldest}, which was opened first and is kept up to date.\n\n${evidence}`;
    const folded = await changeIssue(world, {
      number: twin.number,
      operation: 'fold a duplicate incident',
      values: {body, state: 'closed', state_reason: 'duplicate'},
      isDone: (issue) => issue.state === 'closed',
    });
    if (folded.ok) world.seen.delete(twin.number);
  }
}

function toIncidents(world: HostWorld, issues: readonly IssueShape[]): readonly Incident[] {
  return issues.flatMap((issue) => toIncident(issue, world.self) ?? []).sort((a, b) => a.number - b.number);
}

/** The oldest open incident of the draft's cause and branch, or null. */
function findOpen(incidents: readonly Incident[], draft: IncidentDraft): Incident | null {
  const open = incidents.filter((one) => one.state === 'open' && isSame(one, draft));
  return open.reduce<Incident | null>(
    (first, one) => (first !== null && first.number < one.number ? first : one),
    null,
  );
}

function isSame({record}: Incident, draft: IncidentDraft): boolean {
  return record.fingerprint === draft.fingerprint && record.branch === draft.branch;
}
