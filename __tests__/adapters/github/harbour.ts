// A loopback GitHub with one repository, and the adapters that talk to it, as all tests of the GitHub adapter need them.
import {afterEach} from '@jest/globals';
import {githubChangeReader} from '../../../src/adapters/github/change-reader.ts';
import {type GitHubClient, openGitHub} from '../../../src/adapters/github/client.ts';
import {githubCodeHost} from '../../../src/adapters/github/code-host.ts';
import {githubRunControl} from '../../../src/adapters/github/run-control.ts';
import {githubRunReader} from '../../../src/adapters/github/run-reader.ts';
import {parseSha, type Sha} from '../../../src/domain/ids.ts';
import type {ChangeReader} from '../../../src/ports/change-reader.ts';
import type {CodeHost, CommitDraft, IncidentDraft} from '../../../src/ports/code-host.ts';
import type {RunControl} from '../../../src/ports/run-control.ts';
import type {RunReader} from '../../../src/ports/run-reader.ts';
import {CONTRACT_FILES} from '../../contracts/code-host.ts';
import {safe} from '../../fakes/samples.ts';
import {type LoopbackGitHub, type LoopbackOptions, startLoopbackGitHub} from '../../support/loopback-github.ts';

export const REPO = 'harbour/tide-tables';
export const LABEL = 'aftermath';
export const PLAN = 'plans/work.json';

export interface Harbour {
  readonly github: LoopbackGitHub;
  /** Every pause that the log download asked for. */
  readonly slept: number[];
  client(token?: string): GitHubClient;
  host(token?: string, ownLogin?: string): CodeHost;
  reader(directory: string, maxBytes?: number): RunReader;
  control(): RunControl;
  changes(): ChangeReader;
  head(branch?: string): Sha;
}

/** Call it at the top of a file; the returned function starts servers, all checked and stopped after each test. */
export function harbours(): (options?: LoopbackOptions) => Promise<Harbour> {
  const started: LoopbackGitHub[] = [];
  afterEach(async () => {
    const violations = started.flatMap((github) => github.violations);
    await Promise.all(started.splice(0).map((github) => github.close()));
    if (violations.length > 0) throw new Error(`not what GitHub documents: ${violations.join('; ')}`);
  });
  return async (options) => {
    const github = await startLoopbackGitHub(options);
    started.push(github);
    github.addRepo({owner: 'harbour', name: 'tide-tables', files: CONTRACT_FILES});
    return toHarbour(github);
  };
}

function toHarbour(github: LoopbackGitHub): Harbour {
  const repo = {owner: 'harbour', name: 'tide-tables', server: github.serverUrl};
  const slept: number[] = [];
  const client = (token: string = github.token): GitHubClient =>
    openGitHub({token, apiUrl: github.url, graphqlUrl: github.graphqlUrl, patience: {pauseMs: 2}});
  const sleep = async (ms: number): Promise<void> => {
    slept.push(ms);
  };
  return {
    github,
    slept,
    client,
    host: (token, ownLogin) =>
      githubCodeHost(client(token), {repo, label: LABEL, ...(ownLogin === undefined ? {} : {ownLogin})}),
    reader: (directory, maxBytes = 1_000_000) =>
      githubRunReader(client(), {repo, safe, spool: {directory, maxBytes, pausesMs: [10, 20], sleep}}),
    control: () => githubRunControl(client(), repo),
    changes: () => githubChangeReader(client(), repo),
    head: (branch = 'main') => {
      const sha = parseSha(github.world.repo(REPO).git.readRef(`refs/heads/${branch}`) ?? '');
      if (sha === null) throw new Error(`no branch ${branch}`);
      return sha;
    },
  };
}

/** An issue as `draft` would have made it, for seeding. */
export function toIssue({title, body}: IncidentDraft): {repo: string; title: string; body: string; labels: string[]} {
  return {repo: REPO, title, body, labels: [LABEL]};
}

/** A pull request of a branch with one commit; its number. */
export function openPull({github}: Harbour): number {
  github.commit(REPO, 'feature', {'a.txt': '1'}, 'Feature');
  return github.addPull({repo: REPO, title: 'Feature', head: 'feature'}).number;
}

/** A commit that marks the batch of the plan as not verified. */
export function planEdit(at: Harbour, path = PLAN): CommitDraft {
  const before = CONTRACT_FILES[PLAN];
  const edits = [{path, before, after: before.replace('null', 'false')}];
  return {branch: 'main', expectedHead: at.head(), headline: 'Mark B1', body: 'Run 7.', edits};
}
