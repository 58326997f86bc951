// What GitHub knows about a run, read through real answers and broken ones.
import {describe, expect, test} from '@jest/globals';
import {toJob, toRun} from '../../../src/adapters/github/run-shapes.ts';
import type {RunRef} from '../../../src/domain/run.ts';
import {value} from '../../contracts/code-host.ts';
import {safe, sampleSha} from '../../fakes/samples.ts';
import {temporaryFolders} from '../../fakes/temporary-folder.ts';
import type {RunSeed} from '../../support/loopback-github.ts';
import {type Harbour, harbours, openPull, REPO} from './harbour.ts';

const harbour = harbours();
const folder = temporaryFolders();

async function readSeeded(at: Harbour, seed: Partial<RunSeed> = {}): Promise<RunRef> {
  const run = at.github.addRun({repo: REPO, jobs: [{name: 'unit', conclusion: 'failure'}], ...seed});
  return value(await at.reader(folder()).readRun(run.id));
}

describe('a run', () => {
  test('comes with branch, commit, attempt and conclusion', async () => {
    const at = await harbour();

    expect(await readSeeded(at, {workflow: 'CI', event: 'push'})).toMatchObject({
      repo: {owner: 'harbour', name: 'tide-tables', server: at.github.serverUrl},
      attempt: 1,
      workflow: 'CI',
      event: 'push',
      branch: 'main',
      headSha: at.head(),
      fromFork: false,
      pullRequests: [],
      conclusion: 'failure',
    });
  });

  test('of a branch with a pull request names it', async () => {
    const at = await harbour();
    const pull = openPull(at);

    expect(await readSeeded(at, {branch: 'feature', event: 'pull_request'})).toMatchObject({pullRequests: [pull]});
  });

  test('whose commit comes from another repository is from a fork', async () => {
    const at = await harbour();
    at.github.addRepo({owner: 'mallory', name: 'tide-tables'});

    expect(await readSeeded(at, {headRepo: 'mallory/tide-tables', event: 'pull_request'})).toMatchObject({
      fromFork: true,
      pullRequests: [],
    });
  });

  test('that was deleted is not found', async () => {
    const at = await harbour();

    expect(await at.reader(folder()).readRun(404)).toEqual({
      ok: false,
      problem: {code: 'HOST_NOT_FOUND', operation: 'read the run'},
    });
  });

  test('without a head repository counts as from a fork, and words we do not know are other', () => {
    const repository = {id: 1, full_name: REPO};
    const shape = {id: 7, event: 'push', head_branch: null, head_sha: sampleSha('x'), repository};
    const repo = {owner: 'harbour', name: 'tide-tables', server: 'https://github.invalid'};

    expect(toRun(repo, {...shape, head_repository: null, conclusion: 'exploded'})).toMatchObject({
      fromFork: true,
      conclusion: 'other',
      branch: null,
    });
    expect(toRun(repo, {...shape, head_repository: repository, conclusion: null})).toMatchObject({conclusion: 'none'});
  });
});

describe('the jobs of an attempt', () => {
  test('come from all pages, once each', async () => {
    const at = await harbour();
    const jobs = Array.from({length: 256}, (_, index) => ({name: `unit (${index})`, conclusion: 'failure' as const}));
    const run = await readSeeded(at, {jobs});
    at.github.reset();

    const read = value(await at.reader(folder()).readJobs(run));

    expect(new Set(read.map((job) => job.id)).size).toBe(256);
    expect(read.map((job) => job.name)).toEqual(jobs.map((job) => job.name));
    expect(at.github.apiRequestCount).toBe(3);
  });

  test('carry their steps in order, also while they run', async () => {
    const at = await harbour();
    const steps = [{name: 'Set up'}, {name: 'Test', conclusion: 'failure'}, {name: 'Post', conclusion: null}];
    const run = await readSeeded(at, {jobs: [{name: 'unit', conclusion: null, steps}]});

    const [job] = value(await at.reader(folder()).readJobs(run));

    expect(job).toMatchObject({name: 'unit', conclusion: 'none', finished: false});
    expect(job?.steps).toEqual([
      {number: 1, name: 'Set up', conclusion: 'success'},
      {number: 2, name: 'Test', conclusion: 'failure'},
      {number: 3, name: 'Post', conclusion: 'none'},
    ]);
  });

  test('are those of the attempt, not of a later one', async () => {
    const at = await harbour();
    const run = await readSeeded(at);
    at.github.addAttempt(run.id, {jobs: [{name: 'unit', conclusion: 'success'}]});

    expect(value(await at.reader(folder()).readJobs(run)).map((job) => job.conclusion)).toEqual(['failure']);
  });

  test('may lack steps and times', () => {
    const bare = {id: 1, name: 'unit', status: 'queued', conclusion: null, html_url: null};

    expect(toJob(bare)).toMatchObject({steps: [], startedAt: null, completedAt: null, runner: null, finished: false});
  });

  test('that cannot be read for want of a permission name it', async () => {
    const at = await harbour();
    const run = await readSeeded(at);
    at.github.inject({fault: 'deny', permission: 'actions'});

    expect(await at.reader(folder()).readJobs(run)).toEqual({
      ok: false,
      problem: {code: 'HOST_FORBIDDEN', operation: 'list the jobs of the run', needs: 'actions: read'},
    });
  });
});

describe('annotations', () => {
  const annotations = [
    {message: 'Process completed with exit code 1.'},
    {message: 'old thing', level: 'warning' as const, path: 'src/a.ts', line: 4, title: 'Deprecated'},
    {message: 'cache saved', level: 'notice' as const},
  ];

  test('are failures and warnings, with their place when they have one', async () => {
    const at = await harbour();
    const run = await readSeeded(at, {jobs: [{name: 'unit', conclusion: 'failure', annotations}]});
    const reader = at.reader(folder());
    const [job] = value(await reader.readJobs(run));
    if (job === undefined) throw new Error('no job');

    expect(value(await reader.readAnnotations(job))).toEqual([
      {level: 'failure', title: null, message: safe('Process completed with exit code 1.'), path: null, line: null},
      {level: 'warning', title: 'Deprecated', message: 'old thing', path: 'src/a.ts', line: 4},
    ]);
    at.github.inject({fault: 'deny', permission: 'checks'});
    expect(await reader.readAnnotations(job)).toMatchObject({problem: {code: 'HOST_FORBIDDEN', needs: 'checks: read'}});
  });
});

describe('the head commit and the branch', () => {
  test('come with trailers and changed files', async () => {
    const at = await harbour();
    const message = 'Raise the tide\n\nBecause.\n\nBatch: B1\n';
    at.github.commit(REPO, 'main', {'a.txt': '1', 'notes/lies mich.txt': 'neu'}, message);

    expect(value(await at.reader(folder()).readCommit(at.head()))).toEqual({
      sha: at.head(),
      subject: 'Raise the tide',
      trailers: [{key: 'Batch', value: 'B1'}],
      changedFiles: ['a.txt', 'notes/lies mich.txt'],
    });
  });

  test.each([
    [null, false],
    ['flag-only', true],
    ['branch-protection', true],
  ] as const)('a branch with protection %j is protected: %s', async (rule, isProtected) => {
    const at = await harbour();
    at.github.commit(REPO, 'release/2', {'a.txt': '1'}, 'Two');
    if (rule !== null) at.github.protect('release/2', rule);

    expect(value(await at.reader(folder()).readBranch('release/2'))).toEqual({
      name: 'release/2',
      head: at.head('release/2'),
      protected: isProtected,
    });
  });

  test('a branch that is gone is not found', async () => {
    const at = await harbour();

    expect(await at.reader(folder()).readBranch('gone')).toMatchObject({problem: {code: 'HOST_NOT_FOUND'}});
  });
});
