// Folds duplicate threads: closed with a link to the one that stays, evidence kept readable, marker silenced. Doing it twice changes nothing.
import type {Incident} from '../../domain/decision.ts';
import {isFolded, toFoldedBody} from '../../domain/folded-body.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {Written} from '../../ports/code-host.ts';
import type {HostWorld} from './host-world.ts';
import {changeIssue, readIssue} from './issues.ts';
import {purposeOf} from './permissions.ts';
import {isUnclear} from './problems.ts';

/** Reads the thread first: somebody may have folded or locked it meanwhile, or written into it. Two requests. */
export async function foldIncident(world: HostWorld, incident: Incident, into: number): Promise<Result<Written>> {
  const unchanged = ok({ref: incident.url, change: 'unchanged'} as const);
  if (incident.number === into) return unchanged;
  const issue = await readIssue(world, incident.number);
  if (!issue.ok) return issue;
  if (issue.value === null)
    return err({code: 'HOST_NOT_FOUND', operation: purposeOf('fold a duplicate incident').operation});
  const body = issue.value.body ?? '';
  if (issue.value.locked === true || isFolded(body)) return unchanged;
  return fold(world, {...incident, body}, into);
}

/**
 * Folds all that are not the thread that stays. One that may not be folded is left to people; a trouble that passes is told,
 * when all were tried, so that somebody comes again: a list that lags may not show the twin to the next run.
 */
export async function foldAll(world: HostWorld, oldest: number, twins: readonly Incident[]): Promise<Result<void>> {
  let left: Result<void> = ok(undefined);
  for (const twin of twins) {
    if (twin.number === oldest || twin.locked) continue;
    const folded = await fold(world, twin, oldest);
    if (!folded.ok && isUnclear(folded.problem)) left = folded;
  }
  return left;
}

async function fold(world: HostWorld, twin: Incident, into: number): Promise<Result<Written>> {
  const folded = await changeIssue(world, {
    number: twin.number,
    operation: 'fold a duplicate incident',
    values: {body: toFoldedBody(twin.body, into), state: 'closed', state_reason: 'duplicate'},
    isDone: (issue) => issue.state === 'closed' && isFolded(issue.body ?? ''),
  });
  if (!folded.ok) return folded;
  world.seen.delete(twin.number);
  return ok({ref: folded.value.html_url, change: 'updated'});
}
