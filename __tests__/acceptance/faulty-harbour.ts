// What the tests of single faults share: what stands on the host, what was asked, and clients of different patience.
import {type GitHubClient, openGitHub} from '../../src/adapters/github/client.ts';
import {githubCodeHost} from '../../src/adapters/github/code-host.ts';
import {githubStateBranch} from '../../src/adapters/github/state-branch.ts';
import type {Incident} from '../../src/domain/decision.ts';
import type {Result} from '../../src/domain/result.ts';
import type {CodeHost} from '../../src/ports/code-host.ts';
import type {StateStore} from '../../src/ports/state-store.ts';
import {type Harbour, LABEL, REPO} from '../adapters/github/harbour.ts';
import {value} from '../contracts/value.ts';
import type {Issue} from '../support/loopback-github.ts';

export const CREATE = 'POST ~/issues';
export const LIST = 'GET ~/issues';
/** Every thread of the repository. */
export const issuesOf = (at: Harbour): readonly Issue[] => at.github.world.repo(REPO).issues;
/** Open issues, pull requests left out. */
export const openOf = (at: Harbour): readonly Issue[] =>
  issuesOf(at).filter(({state, pull}) => state === 'open' && pull === null);
/** `ok`, or the code of the problem. */
export const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.problem.code);
/** Requests of any method to a route. */
export const sentTo = (at: Harbour, route: string): number =>
  at.github.requests.filter((one) => `${one.method} ${one.route}`.endsWith(route)).length;

/** The first incident that a host lists. */
export async function onlyIncident(host: CodeHost): Promise<Incident> {
  const [incident] = value(await host.listIncidents());
  if (incident === undefined) throw new Error('no incident');
  return incident;
}

/** A client that waits for rate limits as long as it is told, and a host on it. */
export function waiting(
  at: Harbour,
  maxRetryAfterMs: number,
): {readonly client: GitHubClient; readonly host: CodeHost} {
  const {token, url: apiUrl, graphqlUrl, serverUrl} = at.github;
  const client = openGitHub({token, apiUrl, graphqlUrl, patience: {pauseMs: 2, maxRetryAfterMs}});
  const repo = {owner: 'harbour', name: 'tide-tables', server: serverUrl};
  return {client, host: githubCodeHost(client, {repo, label: LABEL})};
}

/** The state branch of the repository. */
export function stateOf(at: Harbour): StateStore {
  const repo = {owner: 'harbour', name: 'tide-tables', server: at.github.serverUrl};
  return githubStateBranch(at.client(), {repo, branch: 'aftermath/state'});
}
