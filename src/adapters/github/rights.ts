// What a person may do, asked live: the collaborator-permission interface, and membership of the teams that a policy names.
import {z} from 'zod';
import type {PermissionAnswer, TeamAnswer} from '../../domain/authority.ts';
import type {Instant} from '../../domain/ids.ts';
import {ok, type Result} from '../../domain/result.ts';
import type {RightQuestion, RightRead} from '../../ports/operator-host.ts';
import type {HostWorld} from './host-world.ts';
import {purposeOf} from './permissions.ts';

const PermissionShape = z.object({permission: z.string(), role_name: z.string().nullish()});
const MembershipShape = z.object({state: z.string()});

/** One request, and one per team. `clock` is asked only when no answer carries the host's time. */
export async function readRight(
  world: HostWorld,
  {login, teams}: RightQuestion,
  clock: () => Instant,
): Promise<RightRead> {
  const read = await readPermission(world, login);
  const answers: TeamAnswer[] = [];
  for (const team of teams) answers.push(await readMembership(world, login, team));
  return {permission: read.permission, teams: answers, now: read.now ?? clock()};
}

interface PermissionRead {
  readonly permission: Result<PermissionAnswer>;
  /** The host's time, to the second; null: its answer told none. */
  readonly now: Instant | null;
}

/** Nobody of that name is somebody without any right. */
async function readPermission({client, path}: HostWorld, login: string): Promise<PermissionRead> {
  if (login === '') return {permission: ok(NOBODY), now: null};
  const answer = await client.ask({
    ...purposeOf('read the permission of the person'),
    route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
    path: {...path, username: login},
    shape: PermissionShape,
  });
  if (!answer.ok) {
    return {permission: answer.problem.code === 'HOST_NOT_FOUND' ? ok(NOBODY) : answer, now: null};
  }
  const {permission, role_name: roleName = null} = answer.value.data;
  return {permission: ok({permission, roleName}), now: toTime(answer.value.headers['date'])};
}

const NOBODY: PermissionAnswer = {permission: 'none', roleName: null};

function toTime(header: string | number | undefined): Instant | null {
  const at = Date.parse(String(header ?? ''));
  return Number.isNaN(at) ? null : (at as Instant);
}

/** A pending invitation is no membership. GitHub answers 404 both for no member and for a team that does not exist. */
async function readMembership({client, path}: HostWorld, login: string, team: string): Promise<TeamAnswer> {
  const answer = await client.ask({
    ...purposeOf('read the members of the team'),
    route: 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
    path: {org: path.owner, team_slug: team, username: login},
    shape: MembershipShape,
  });
  if (answer.ok) return {team, member: answer.value.data.state === 'active' ? 'yes' : 'no'};
  return {team, member: answer.problem.code === 'HOST_NOT_FOUND' ? 'no' : 'unreadable'};
}
