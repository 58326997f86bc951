// What the parts of the host adapter share: where they write, who they are, and what this run has seen.
import type {Incident} from '../../domain/decision.ts';
import type {RepoRef} from '../../domain/run.ts';
import type {StopSign} from '../../domain/stop.ts';
import type {GitHubClient} from './client.ts';

/** Login behind the token that a workflow run is given. */
export const ACTIONS_LOGIN = 'github-actions[bot]';

export interface CodeHostOptions {
  readonly repo: RepoRef;
  /** Incidents are found by this label; every incident we open carries it. */
  readonly label: string;
  /** Whose markers count: the login behind the token. When left out we ask, but only where it makes a difference. */
  readonly ownLogin?: string;
}

export interface HostWorld {
  readonly client: GitHubClient;
  readonly repo: RepoRef;
  readonly label: string;
  /** Who we are; `isSure` once somebody has told us. */
  readonly self: {login: string; isSure: boolean};
  readonly path: {readonly owner: string; readonly repo: string};
  /** Incidents that this run has listed or written, by number: what it wrote itself is never written twice. */
  readonly seen: Map<number, Incident>;
  /** Paths that were listed as programs: GitHub's commits keep that where a file stands, and not where it moves to. */
  readonly programs: Set<string>;
  /** Paths that were listed as symbolic links: a write would put a file in the place of one. */
  readonly links: Set<string>;
  /** What the stop sign said in the list of incidents; null: they were not listed yet. */
  readonly listed: {sign: StopSign | null};
}

/** The world of one repository. Makes no request. */
export function openWorld(client: GitHubClient, {repo, label, ownLogin}: CodeHostOptions): HostWorld {
  return {
    client,
    repo,
    label,
    self: {login: ownLogin ?? ACTIONS_LOGIN, isSure: ownLogin !== undefined},
    path: {owner: repo.owner, repo: repo.name},
    seen: new Map(),
    programs: new Set(),
    links: new Set(),
    listed: {sign: null},
  };
}

/** True when a login is ours. GitHub's logins do not differ by case. */
export function isOwn(self: HostWorld['self'], login: string | undefined): boolean {
  return login !== undefined && login.toLowerCase() === self.login.toLowerCase();
}

/** True when two bodies read the same: GitHub may hand line ends back as CRLF and without the last one. */
export function isSameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(a) === plain(b);
}
