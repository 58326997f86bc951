// Routes of the repository itself, of people in it, and of the caller.
import type {Repo, Role} from './model.ts';
import {type Json, renderFullRepo, renderUser, toRepoPage, toRepoUrl, toTime} from './render-base.ts';
import {renderCommitWithFiles} from './render-git.ts';
import {
  type Call,
  notAccessible,
  notFound,
  type Reply,
  type Routes,
  refuse,
  reply,
  textOf,
  unprocessable,
} from './route.ts';
import {isRecord} from './undocumented.ts';
import type {World} from './world.ts';

/** Operations on the repository, its people and the caller. */
export const REPO_ROUTES: Routes = {
  'GET /user': {needs: 'metadata:read', answer: answerUser},
  'GET /rate_limit': {needs: 'metadata:read', answer: answerRateLimit},
  'GET ~': {
    needs: 'metadata:read',
    answer: ({world, repo, token}) => reply(200, renderFullRepo(world, repo, toRole(world, repo, token.login))),
  },
  'GET ~/branches/{branch}': {needs: 'contents:read', answer: answerBranch},
  'POST ~/dispatches': {needs: 'contents:write', answer: answerDispatch},
  'GET ~/collaborators/{username}/permission': {needs: 'metadata:read', answer: answerPermission},
  'GET /orgs/{org}/teams/{team_slug}/memberships/{username}': {needs: 'members:read', answer: answerMembership},
};

/** Old permission words know neither maintain nor triage. */
const LEGACY: Record<Role, 'admin' | 'write' | 'read' | 'none'> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
  none: 'none',
};

function toRole(world: World, repo: Repo, login: string): Role {
  return login.endsWith('[bot]') ? 'read' : world.roleOf(repo, login);
}

function answerUser({world, token}: Call): Reply {
  if (token.type === 'bot') return notAccessible();
  const created = toTime(world.now());
  const empty: Json = {name: null, company: null, blog: '', location: null, email: null, hireable: null, bio: null};
  const counts: Json = {
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    private_gists: 0,
    total_private_repos: 0,
    owned_private_repos: 0,
    disk_usage: 0,
    collaborators: 0,
  };
  const user = renderUser(world, token.login);
  return reply(200, {
    ...user,
    ...empty,
    ...counts,
    created_at: created,
    updated_at: created,
    two_factor_authentication: true,
  });
}

function answerRateLimit({world}: Call): Reply {
  const rate = {limit: 1000, remaining: 1000, used: 0, reset: Math.floor(world.now() / 1000) + 3600};
  return reply(200, {resources: {core: rate, graphql: rate, search: {...rate, limit: 30, remaining: 30}}, rate});
}

function answerBranch({world, repo, params}: Call): Reply {
  const name = params['branch'] ?? '';
  const sha = repo.git.readRef(`refs/heads/${name}`);
  if (sha === null) return refuse(404, 'Branch not found');
  const isProtected = repo.protection.has(name);
  const self = `${toRepoUrl(world, repo)}/branches/${encodeURIComponent(name)}`;
  return reply(200, {
    name,
    commit: renderCommitWithFiles(world, repo, sha),
    _links: {self, html: `${toRepoPage(world, repo)}/tree/${name}`},
    protected: isProtected,
    protection: {
      enabled: isProtected,
      required_status_checks: {enforcement_level: 'off', contexts: [], checks: []},
    },
    protection_url: `${self}/protection`,
  });
}

/** Bounds of GitHub's documentation of the event: names at the top, and characters of the payload. */
const MAX_NAMES = 10;
const MAX_PAYLOAD_UNITS = 65_535;

function answerDispatch({world, repo, body}: Call): Reply {
  const payload = isRecord(body['client_payload']) ? body['client_payload'] : {};
  if (Object.keys(payload).length > MAX_NAMES) {
    return unprocessable(`Invalid request. No more than ${MAX_NAMES} properties are allowed.`);
  }
  if (JSON.stringify(payload).length > MAX_PAYLOAD_UNITS) return unprocessable('client_payload is too large.');
  repo.dispatches.push({event: textOf(body, 'event_type') ?? '', payload, at: world.now()});
  return reply(204, null);
}

/** GitHub does not tell a team that is not there from a person who is not in it. */
function answerMembership({world, params}: Call): Reply {
  const {org = '', team_slug: team = '', username = ''} = params;
  const state = world.teams.get(`${org}/${team}`.toLowerCase())?.get(username);
  if (state === undefined) return notFound();
  const url = `${world.urls.api}/organizations/1/team/1/memberships/${encodeURIComponent(username)}`;
  return reply(200, {url, role: 'member', state});
}

function answerPermission({world, repo, params}: Call): Reply {
  const login = params['username'] ?? '';
  if (!world.users.has(login)) return notFound();
  const role = world.roleOf(repo, login);
  const legacy = LEGACY[role];
  const permissions = {
    admin: role === 'admin',
    maintain: role === 'admin' || role === 'maintain',
    push: legacy === 'admin' || legacy === 'write',
    triage: role !== 'read' && role !== 'none',
    pull: role !== 'none',
  };
  const user = {...renderUser(world, login), permissions, role_name: role};
  return reply(200, {permission: legacy, role_name: role, user});
}
