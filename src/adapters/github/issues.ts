// The requests about issues: list, create, change. Answers are read back, because GitHub drops what a token may not set.
import {z} from 'zod';
import {err, ok, type Result} from '../../domain/result.ts';
import type {IncidentDraft, Written} from '../../ports/code-host.ts';
import type {HostWorld} from './host-world.ts';
import {IssueShape} from './issue-shapes.ts';
import {type Operation, purposeOf} from './permissions.ts';
import {isUnclear} from './problems.ts';
import {askWithBody} from './shrink-body.ts';

export type NumberedWrite = Result<Written & {readonly number: number}>;

/** 1,000 issues with our label; nobody has that many, and a runaway listing must end. */
const MAX_PAGES = 10;
const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}';

/**
 * Issues with our label, newest first. The list interface of the core, never the search: its index lags. The author is
 * checked on what comes back; as a filter it would have to know how GitHub spells an app's login.
 */
export async function listIssues(world: HostWorld, state: 'open' | 'all'): Promise<Result<readonly IssueShape[]>> {
  const issues: IssueShape[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const answer = await world.client.ask({
      ...purposeOf('list incidents'),
      route: 'GET /repos/{owner}/{repo}/issues',
      path: world.path,
      values: {labels: world.label, state, per_page: 100, page},
      shape: z.array(IssueShape),
    });
    if (!answer.ok) return answer;
    issues.push(...answer.value.data);
    if (!answer.value.hasMore) break;
  }
  return ok([...new Map(issues.map((issue) => [issue.number, issue])).values()]);
}

/** One POST. Labels that do not exist yet are made by GitHub. */
export async function createIssue(
  world: HostWorld,
  draft: Pick<IncidentDraft, 'title' | 'body' | 'labels'>,
): Promise<Result<IssueShape>> {
  const labels = [...new Set([world.label, ...draft.labels])];
  const answer = await askWithBody(world.client, {
    ...purposeOf('open the incident'),
    route: 'POST /repos/{owner}/{repo}/issues',
    path: world.path,
    values: {title: draft.title, body: draft.body, labels},
    shape: IssueShape,
  });
  return answer.ok ? ok(answer.value.data) : answer;
}

/** The issue of a number as it stands now; null when none is here: never was, was deleted, or was moved away. */
export async function readIssue(world: HostWorld, number: number): Promise<Result<IssueShape | null>> {
  const looked = await world.client.look({
    ...purposeOf('read the incident'),
    route: `GET ${ISSUE}`,
    path: {...world.path, issue_number: number},
    shape: IssueShape,
  });
  if (looked.ok) return ok(looked.value.kind === 'here' ? looked.value.data : null);
  const {code} = looked.problem;
  return code === 'HOST_NOT_FOUND' || code === 'HOST_DISABLED' ? ok(null) : looked;
}

export interface IssueChange {
  readonly number: number;
  readonly operation: Operation;
  readonly values: Readonly<Record<string, unknown>>;
  /** Whether an issue already looks as it should. */
  readonly isDone: (issue: IssueShape) => boolean;
}

/**
 * One PATCH. After a lost answer the issue is read: it counts as changed when it looks so, else the same PATCH is sent once
 * more, which leaves the same thing as sending it once.
 */
export async function changeIssue(world: HostWorld, change: IssueChange): Promise<Result<IssueShape>> {
  const {operation, number, values} = change;
  const ask = {...purposeOf(operation), path: {...world.path, issue_number: number}, shape: IssueShape};
  for (let tries = 1; ; tries += 1) {
    const answer = await askWithBody(world.client, {...ask, route: `PATCH ${ISSUE}`, values});
    if (answer.ok) return ok(answer.value.data);
    if (!isUnclear(answer.problem)) return answer;
    const read = await world.client.ask({...ask, ...purposeOf('read the incident'), route: `GET ${ISSUE}`});
    if (read.ok && change.isDone(read.value.data)) return ok(read.value.data);
    if (!read.ok || tries === 2) return answer;
  }
}

/**
 * For an issue that came back without our label. Without it the next run would not find it and open another one, so it
 * is labelled by itself, or closed again and reported.
 */
export async function ensureLabelled(world: HostWorld, number: number): Promise<Result<'labelled'>> {
  const purpose = purposeOf('label the incident');
  const labelled = await world.client.ask({
    ...purpose,
    route: `POST ${ISSUE}/labels`,
    path: {...world.path, issue_number: number},
    values: {labels: [world.label]},
    isFollowUp: true,
    shape: z.array(z.object({name: z.string()})),
  });
  if (labelled.ok && labelled.value.data.length > 0) return ok('labelled');
  await changeIssue(world, {
    number,
    operation: 'close the incident that could not be labelled',
    values: {state: 'closed', state_reason: 'not_planned'},
    isDone: (issue) => issue.state === 'closed',
  });
  return labelled.ok ? err({code: 'HOST_FORBIDDEN', ...purpose}) : labelled;
}
