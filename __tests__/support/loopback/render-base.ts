// GitHub's JSON for people, repositories and labels: the parts that every other answer contains.
import {createHash} from 'node:crypto';
import type {Label, Repo, Role, User} from './model.ts';
import {canPush, fullName} from './model.ts';
import type {World} from './world.ts';

/** A JSON object in the making. */
export type Json = Record<string, unknown>;

/** GitHub's times have whole seconds. */
export function toTime(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** As toTime, where null means it has not happened. */
export function toTimeOrNull(milliseconds: number | null): string | null {
  return milliseconds === null ? null : toTime(milliseconds);
}

/** An opaque id in the manner of GitHub's: a prefix for the kind, then something that means nothing. */
export function toNodeId(kind: string, id: number | string): string {
  return `${kind}_${createHash('sha1').update(`${kind}:${id}`).digest('base64url').slice(0, 14)}`;
}

/** A person or bot in the short form. */
export function renderUser(world: World, login: string): Json {
  const user: User = world.user(login);
  const url = `${world.urls.api}/users/${encodeURIComponent(user.login)}`;
  return {
    login: user.login,
    id: user.id,
    node_id: toNodeId(user.type === 'Bot' ? 'BOT' : 'U', user.id),
    avatar_url: `${world.urls.web}/avatars/u/${user.id}`,
    gravatar_id: '',
    url,
    html_url: `${world.urls.web}/${encodeURIComponent(user.login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: user.type,
    site_admin: false,
  };
}

/** As renderUser, where null means nobody. */
export function renderUserOrNull(world: World, login: string | null): Json | null {
  return login === null ? null : renderUser(world, login);
}

/** Name of the field without `_url`, to the rest of the address below the repository. */
const REPO_LINKS = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
} as const;

/** The fields that even the shortest form of a repository has. */
export function renderMinimalRepo(world: World, repo: Repo): Json {
  const url = toRepoUrl(world, repo);
  const links = Object.entries(REPO_LINKS).map(([name, rest]) => [`${name}_url`, `${url}${rest}`]);
  return {
    id: repo.id,
    node_id: toNodeId('R', repo.id),
    name: repo.name,
    full_name: fullName(repo),
    owner: renderUser(world, repo.owner),
    private: repo.private,
    html_url: toRepoPage(world, repo),
    description: null,
    fork: false,
    url,
    ...Object.fromEntries(links),
  };
}

/** A repository as it stands inside pull requests and events. */
export function renderRepo(world: World, repo: Repo): Json {
  const page = toRepoPage(world, repo);
  const openIssues = repo.issues.filter((issue) => issue.state === 'open').length;
  return {
    ...renderMinimalRepo(world, repo),
    git_url: `git://127.0.0.1/${fullName(repo)}.git`,
    ssh_url: `git@127.0.0.1:${fullName(repo)}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    size: 1,
    default_branch: repo.defaultBranch,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    open_issues: openIssues,
    open_issues_count: openIssues,
    topics: [],
    has_issues: repo.hasIssues,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    visibility: repo.private ? 'private' : 'public',
    pushed_at: toTime(repo.createdAt),
    created_at: toTime(repo.createdAt),
    updated_at: toTime(repo.createdAt),
  };
}

/** A repository as its own operation answers it. */
export function renderFullRepo(world: World, repo: Repo, role: Role): Json {
  const push = canPush(role);
  return {
    ...renderRepo(world, repo),
    subscribers_count: 0,
    network_count: 0,
    permissions: {
      admin: role === 'admin',
      maintain: role === 'admin' || role === 'maintain',
      push,
      triage: push || role === 'triage',
      pull: role !== 'none',
    },
  };
}

/** A label; the description is empty rather than null because pull requests insist on a text. */
export function renderLabel(world: World, repo: Repo, label: Label): Json {
  return {
    id: label.id,
    node_id: toNodeId('LA', label.id),
    url: `${toRepoUrl(world, repo)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    description: label.description ?? '',
    color: label.color,
    default: false,
  };
}

/** Address of a repository in the REST interface. */
export function toRepoUrl(world: World, repo: Repo): string {
  return `${world.urls.api}/repos/${fullName(repo)}`;
}

/** Web address of a repository. */
export function toRepoPage(world: World, repo: Repo): string {
  return `${world.urls.web}/${fullName(repo)}`;
}
