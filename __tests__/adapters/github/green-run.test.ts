// A pass proves a flake only where it is of the same code on the same branch; every other green run says nothing.
import {expect, test} from '@jest/globals';
import {parseSha} from '../../../src/domain/ids.ts';
import {value} from '../../contracts/value.ts';
import {temporaryFolders} from '../../fakes/temporary-folder.ts';
import type {RunSeed} from '../../support/loopback/seed-runs.ts';
import {harbours, REPO} from './harbour.ts';

const harbour = harbours();
const folder = temporaryFolders();

const FAILED: RunSeed = {repo: REPO, event: 'push', jobs: [{name: 'publish', conclusion: 'failure'}]};
const GREEN: RunSeed = {...FAILED, jobs: [{name: 'publish'}]};

test.each([
  ['a twin', {}, {}, true],
  ['a run of another branch', {branch: 'release'}, {}, false],
  ['a run by another event', {}, {event: 'pull_request'}, false],
  ['a run of another workflow', {}, {workflow: 'nightly'}, false],
  ['a run of which no branch is known, as the failed one', {branch: null}, {branch: null}, false],
] as const)('%s', async (_what, failed, green, proves) => {
  const at = await harbour();
  if ('branch' in failed && failed.branch !== null) at.github.commit(REPO, failed.branch, {}, 'Release');
  const sha = at.head();
  const pass = at.github.addRun({...GREEN, ...green, sha});
  const run = at.github.addRun({...FAILED, ...failed, sha});
  const reader = at.reader(folder());

  const found = value(await reader.findPass(value(await reader.readRun(run.id))));

  expect(found?.id ?? null).toBe(proves ? pass.id : null);
});

test.each([
  ['the same base', 'b', 'b', true],
  ['another base', 'b', 'c', false],
  ['a base that is not told', 'b', null, true],
] as const)('a pull request that passed on %s', async (_what, base, passedOn, proves) => {
  const at = await harbour();
  const run = at.github.addRun({...FAILED, event: 'pull_request'});
  const green = at.github.addRun({...GREEN, event: 'pull_request'});
  const reader = at.reader(folder());
  const read = value(await reader.readRun(run.id));
  const repository = {id: 1, full_name: REPO};
  const passed = value(await reader.readRun(green.id));
  const pulls = passedOn === null ? [] : [{number: 7, base: {sha: passedOn.repeat(40), repo: {id: 1}}}];
  const body = {
    total_count: 1,
    workflow_runs: [
      {
        id: green.id,
        path: passed.workflowPath,
        event: 'pull_request',
        head_branch: passed.branch,
        head_sha: passed.headSha,
        run_started_at: new Date(passed.startedAt ?? 0).toISOString(),
        conclusion: 'success',
        repository,
        pull_requests: pulls,
      },
    ],
  };
  at.github.inject({fault: 'status', match: 'GET ~/actions/runs', status: 200, body});

  const found = value(await reader.findPass({...read, base: parseSha(base.repeat(40))}));

  expect(found?.id ?? null).toBe(proves ? green.id : null);
});
