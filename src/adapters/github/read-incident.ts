// Reads one thread by its number, however it stands: here, moved to another repository, or gone.
import {z} from 'zod';
import {ok, type Result} from '../../domain/result.ts';
import type {IncidentRead} from '../../ports/code-host.ts';
import type {HostWorld} from './host-world.ts';
import {IssueShape, isClaimedByAnother, toIncident} from './issue-shapes.ts';
import {settleIdentity} from './own-login.ts';
import {purposeOf} from './permissions.ts';

const RepositoryShape = z.object({full_name: z.string()});

/**
 * One request for a thread that is here. GitHub answers 301 for a thread that was moved and for all of a repository that was
 * renamed; then a second and third request tell which: a renamed one keeps number and repository.
 */
export async function readIncident(world: HostWorld, number: number): Promise<Result<IncidentRead | null>> {
  const looked = await world.client.look({
    ...purposeOf('read the incident'),
    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}',
    path: {...world.path, issue_number: number},
    shape: IssueShape,
  });
  if (!looked.ok) {
    const {code} = looked.problem;
    return code === 'HOST_NOT_FOUND' || code === 'HOST_DISABLED' ? lost('deleted') : looked;
  }
  if (looked.value.kind === 'here') return found(world, looked.value.data);
  const issue = await readMoved(world, number);
  if (!issue.ok) return issue;
  return issue.value === null ? lost('transferred') : found(world, issue.value);
}

async function found(world: HostWorld, issue: IssueShape): Promise<Result<IncidentRead | null>> {
  if (isClaimedByAnother(issue, world.self)) await settleIdentity(world);
  const incident = toIncident(issue, world.self);
  if (incident === null) return ok(null);
  world.seen.set(incident.number, incident);
  return ok({kind: 'found', incident});
}

function lost(fate: 'transferred' | 'deleted'): Result<IncidentRead> {
  return ok({kind: 'lost', fate});
}

/** The thread behind a 301 when only the repository has another name; null when the thread itself was moved away. */
async function readMoved({client, path}: HostWorld, number: number): Promise<Result<IssueShape | null>> {
  const moved = await client.ask({
    ...purposeOf('read the incident'),
    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}',
    path: {...path, issue_number: number},
    shape: IssueShape,
  });
  if (!moved.ok) return isHidden(moved.problem.code) ? ok(null) : moved;
  if (moved.value.data.number !== number) return ok(null);
  const repository = await client.ask({
    ...purposeOf('read the repository'),
    route: 'GET /repos/{owner}/{repo}',
    path,
    shape: RepositoryShape,
  });
  if (!repository.ok) return repository;
  const isSame = moved.value.data.repository_url?.endsWith(`/repos/${repository.value.data.full_name}`) === true;
  return ok(isSame ? moved.value.data : null);
}

/** Where it went, our token may see nothing. */
function isHidden(code: string): boolean {
  return code === 'HOST_NOT_FOUND' || code === 'HOST_FORBIDDEN' || code === 'HOST_DISABLED';
}
