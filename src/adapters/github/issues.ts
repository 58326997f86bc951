// The requests about issues: list, create, change. Answers are read back, because GitHub drops what a token may not set.
import {z} from 'zod';
import {err, ok, type Result} from '../../domain/result.ts';
import type {IncidentDraft, Written} from '../../ports/code-host.ts';
import type {HostWorld} from './host-world.ts';
import {IssueShape} from './issue-shapes.ts';
import {isUnclear} from './problems.ts';

export type NumberedWrite = Result<Written & {readonly number: number}>;

const NEEDS = 'issues: write';
/** 1,000 issues with our label; nobody has that many, and a runaway listing must end. */
const MAX_PAGES = 10;

/**
 * Issues with our label, newest first. The list interface of the core, never the search: its index lags. The author is
 * checked on what comes back; as a filter it would have to know how GitHub spells an app's login.
 */
export async function listIssues(world: HostWorld, state: 'open' | 'all'): Promise<Result<readonly IssueShape[]>> {
  const issues: IssueShape[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const answer = await world.client.ask({
      operation: 'list incidents',
      needs: 'issues: read',
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
export async function createIssue(world: HostWorld, draft: IncidentDraft): Promise<Result<IssueShape>> {
  const labels = [...new Set([world.label, ...draft.labels])];
  const answer = await world.client.ask({
    operation: 'open the incident',
    needs: NEEDS,
    route: 'POST /repos/{owner}/{repo}/issues',
    path: world.path,
    values: {title: draft.title, body: draft.body, labels},
    shape: IssueShape,
  });
  return answer.ok ? ok(answer.value.data) : answer;
}

export interface IssueChange {
  readonly number: number;
  readonly operation: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Whether an issue already looks as it should. */
  readonly isDone: (issue: IssueShape) => boolean;
}

/** One PATCH; after a lost answer the issue is read, and counts as changed when it looks so. */
export async function changeIssue(world: HostWorld, change: IssueChange): Promise<Result<IssueShape>> {
  const {operation, number} = change;
  const ask = {operation, path: {...world.path, issue_number: number}, shape: IssueShape};
  const route = '/repos/{owner}/{repo}/issues/{issue_number}';
  const answer = await world.client.ask({...ask, needs: NEEDS, route: `PATCH ${route}`, values: change.values});
  if (answer.ok) return ok(answer.value.data);
  if (!isUnclear(answer.problem)) return answer;
  const read = await world.client.ask({...ask, needs: 'issues: read', route: `GET ${route}`});
  return read.ok && change.isDone(read.value.data) ? ok(read.value.data) : answer;
}

/**
 * For an issue that came back without our label. Without it the next run would not find it and open another one, so it
 * is labelled by itself, or closed again and reported.
 */
export async function ensureLabelled(world: HostWorld, number: number): Promise<Result<'labelled'>> {
  const labelled = await world.client.ask({
    operation: 'label the incident',
    needs: NEEDS,
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
    path: {...world.path, issue_number: number},
    values: {labels: [world.label]},
    shape: z.array(z.object({name: z.string()})),
  });
  if (labelled.ok && labelled.value.data.length > 0) return ok('labelled');
  await changeIssue(world, {
    number,
    operation: 'close the incident that could not be labelled',
    values: {state: 'closed', state_reason: 'not_planned'},
    isDone: (issue) => issue.state === 'closed',
  });
  return labelled.ok ? err({code: 'HOST_FORBIDDEN', operation: 'label the incident', needs: NEEDS}) : labelled;
}
