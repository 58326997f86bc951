// Failed jobs are asked for once: lost answers, refusals, runs that go on, and tries that somebody else has made.
import {describe, expect, test} from '@jest/globals';
import {parseSha, type Sha} from '../../../src/domain/ids.ts';
import {value} from '../../contracts/value.ts';
import {temporaryFolders} from '../../fakes/temporary-folder.ts';
import type {Fault} from '../../support/loopback-github.ts';
import {type Harbour, harbours, REPO} from './harbour.ts';

const harbour = harbours();
const folder = temporaryFolders();
const ROUTE = 'POST ~/actions/runs/{run_id}/rerun-failed-jobs';
const FAILED = {name: 'unit', conclusion: 'failure'} as const;

function failedRun(at: Harbour): {readonly id: number; readonly attempt: number} {
  return {id: at.github.addRun({repo: REPO, jobs: [FAILED, {name: 'lint'}]}).id, attempt: 1};
}

const sent = (at: Harbour): number => at.github.requests.filter((one) => one.method === 'POST').length;
const attempts = (at: Harbour, id: number): number => at.github.world.run(id).attempts.length;

describe('the failed jobs of a run', () => {
  test('are run again in a new attempt, the others are kept', async () => {
    const at = await harbour();
    const run = failedRun(at);

    const written = value(await at.control().rerunFailed(run, {logging: 'plain'}));

    expect(written).toEqual({
      ref: `${at.github.serverUrl}/${REPO}/actions/runs/${run.id}/attempts/2`,
      change: 'created',
    });
    const [, second] = at.github.world.run(run.id).attempts;
    expect(second?.jobs.map(({name, status}) => `${name} ${status}`)).toEqual(['unit queued', 'lint completed']);
  });

  test.each([
    ['plain', undefined],
    ['debug', true],
  ] as const)('have %s logging as told', async (logging, expected) => {
    const at = await harbour();
    const run = failedRun(at);

    value(await at.control().rerunFailed(run, {logging}));

    const body = at.github.requests.find((one) => one.method === 'POST')?.body as Readonly<
      Record<string, unknown>
    > | null;
    expect(body?.['enable_debug_logging']).toBe(expected);
  });

  test('are not run again where a later attempt exists: nothing is sent', async () => {
    const at = await harbour();
    const run = failedRun(at);
    at.github.addAttempt(run.id, {jobs: [FAILED]});

    expect(value(await at.control().rerunFailed(run, {logging: 'plain'}))).toMatchObject({change: 'unchanged'});
    expect(sent(at)).toBe(0);
  });

  test('are not run again while the run goes on: nothing is sent', async () => {
    const at = await harbour();
    const {id} = at.github.addRun({repo: REPO, jobs: [FAILED, {name: 'slow', conclusion: null}]});

    expect(await at.control().rerunFailed({id, attempt: 1}, {logging: 'plain'})).toEqual({
      ok: false,
      problem: {code: 'RUN_IN_PROGRESS', run: id},
    });
    expect(sent(at)).toBe(0);
  });

  test('twice at the same time make one attempt, and one of both says so', async () => {
    const at = await harbour();
    const run = failedRun(at);

    const both = await Promise.all([1, 2].map(() => at.control().rerunFailed(run, {logging: 'plain'})));

    expect(attempts(at, run.id)).toBe(2);
    expect(both.filter((one) => one.ok && one.value.change === 'created')).toHaveLength(1);
  });
});

describe('an answer that is lost', () => {
  const LOST: readonly (readonly [string, Fault])[] = [
    ['after it was done, by a hang-up', {fault: 'drop-after', match: ROUTE}],
    ['after it was done, by half an answer', {fault: 'truncate', match: ROUTE}],
    ['after it was done, by a web page', {fault: 'html', match: ROUTE}],
  ];

  test.each(LOST)('%s: the run is looked at, and nothing is sent twice', async (_what, fault) => {
    const at = await harbour();
    const run = failedRun(at);
    at.github.inject(fault);

    const result = await at.control().rerunFailed(run, {logging: 'plain'});

    expect(result).toMatchObject({ok: true});
    expect(attempts(at, run.id)).toBe(2);
    expect(sent(at)).toBe(1);
  });

  test.each([500, 502, 503])(
    'by status %i before anything was done is a trouble, and nothing is sent twice',
    async (status) => {
      const at = await harbour();
      const run = failedRun(at);
      at.github.inject({fault: 'status', match: ROUTE, status});

      expect(await at.control().rerunFailed(run, {logging: 'plain'})).toMatchObject({
        ok: false,
        problem: {code: 'HOST_UNAVAILABLE'},
      });
      expect(attempts(at, run.id)).toBe(1);
      expect(sent(at)).toBe(1);
    },
  );

  test('and a look that fails too tell of the first trouble; the next call finds what was done', async () => {
    const at = await harbour();
    const run = failedRun(at);
    let isSent = false;
    at.github.inject({fault: 'drop-after', match: ROUTE});
    const mutate = (): void => {
      isSent = true;
    };
    at.github.inject({fault: 'mutate-between', match: ROUTE, mutate});
    at.github.inject({fault: 'status', match: ({method}) => method === 'GET' && isSent, status: 502, times: 3});

    expect(await at.control().rerunFailed(run, {logging: 'plain'})).toMatchObject({
      ok: false,
      problem: {code: 'HOST_UNAVAILABLE', operation: 'run the failed jobs again'},
    });
    expect(value(await at.control().rerunFailed(run, {logging: 'plain'}))).toMatchObject({change: 'unchanged'});
    expect(attempts(at, run.id)).toBe(2);
    expect(sent(at)).toBe(1);
  });
});

describe('a refusal', () => {
  test('names the right that is missing where the run has ended', async () => {
    const at = await harbour();
    const run = failedRun(at);
    at.github.inject({fault: 'deny', permission: 'actions:write'});

    expect(await at.control().rerunFailed(run, {logging: 'plain'})).toMatchObject({
      ok: false,
      problem: {code: 'HOST_FORBIDDEN', needs: 'actions: write'},
    });
  });

  test('of a run that is gone is that', async () => {
    const at = await harbour();

    expect(await at.control().rerunFailed({id: 1, attempt: 1}, {logging: 'plain'})).toMatchObject({
      ok: false,
      problem: {code: 'HOST_NOT_FOUND'},
    });
  });
});

describe('the latest attempt', () => {
  test('is told with its conclusion, and none while it goes on', async () => {
    const at = await harbour();
    const run = failedRun(at);

    expect(value(await at.control().readAttempt(run.id))).toEqual({attempt: 1, conclusion: 'failure'});
    value(await at.control().rerunFailed(run, {logging: 'plain'}));
    expect(value(await at.control().readAttempt(run.id))).toEqual({attempt: 2, conclusion: 'none'});
  });
});

describe('the history of a workflow', () => {
  test('is that of one branch, newest first, each run at its latest attempt', async () => {
    const at = await harbour();
    const old = failedRun(at);
    at.github.addAttempt(old.id, {jobs: [{name: 'unit'}]});
    at.github.commit(REPO, 'other', {'a.txt': '1'}, 'Other');
    at.github.addRun({repo: REPO, branch: 'other', jobs: [FAILED]});
    at.github.addRun({repo: REPO, workflow: 'Docs', jobs: [FAILED]});
    at.github.addRun({repo: REPO, jobs: [{name: 'unit', conclusion: null}]});
    const fresh = failedRun(at);
    const reader = at.reader(folder());
    const of = {branch: 'main', workflowPath: '.github/workflows/ci.yml'};

    expect(
      value(await reader.readHistory(of, 10)).map(({id, attempt, conclusion}) => [id, attempt, conclusion]),
    ).toEqual([
      [fresh.id, 1, 'failure'],
      [old.id, 2, 'success'],
    ]);
    expect(value(await reader.readHistory(of, 1)).map(({id}) => id)).toEqual([fresh.id]);
  });

  test('of a workflow that nobody knows is empty', async () => {
    const at = await harbour();

    expect(value(await at.reader(folder()).readHistory({branch: 'main', workflowPath: 'x/none.yml'}, 5))).toEqual([]);
  });
});

describe('what lies between two commits', () => {
  const shaOf = (text: string): Sha => {
    const sha = parseSha(text);
    if (sha === null) throw new Error(`no commit id: ${text}`);
    return sha;
  };
  const grow = (at: Harbour, count: number, branch = 'main') =>
    Array.from({length: count}, (_, index) =>
      shaOf(at.github.commit(REPO, branch, {[`${branch}-${index}.txt`]: `${index}`}, `Step ${index}\n\nWhy: ${index}`)),
    );

  test('comes oldest first, with messages whole, without the earlier one', async () => {
    const at = await harbour();
    const from = at.head();
    const commits = grow(at, 3);

    const range = value(await at.reader(folder()).compareCommits(from, shaOf(commits[2] ?? '')));

    expect(range).toMatchObject({kind: 'line'});
    expect(range.kind === 'line' ? range.commits.map(({sha}) => sha) : []).toEqual(commits);
    expect(range.kind === 'line' ? range.commits[1]?.message.trim() : '').toBe('Step 1\n\nWhy: 1');
    expect(range.kind === 'line' ? range.commits[1]?.at : null).not.toBeNull();
  });

  test('is nothing for one commit, and apart where the branch was rewritten', async () => {
    const at = await harbour();
    const from = at.head();
    const [side = from] = grow(at, 1, 'side');
    const [main = from] = grow(at, 1);
    const reader = at.reader(folder());

    expect(value(await reader.compareCommits(from, from))).toEqual({kind: 'line', commits: []});
    expect(value(await reader.compareCommits(side, main))).toEqual({kind: 'apart', because: 'diverged'});
    expect(value(await reader.compareCommits(main, from))).toEqual({kind: 'apart', because: 'diverged'});
  });

  test('is too much where GitHub does not list all of it', async () => {
    const at = await harbour();
    const from = at.head();
    const [first = from] = grow(at, 1);
    at.github.inject({
      fault: 'status',
      match: 'GET ~/compare/{basehead}',
      status: 200,
      body: {status: 'ahead', total_commits: 2, commits: []},
    });

    expect(value(await at.reader(folder()).compareCommits(from, first))).toEqual({kind: 'apart', because: 'too-many'});
  });
});

describe('one job of a run', () => {
  test.each([
    ['plain', undefined],
    ['debug', true],
  ] as const)('is run again alone, with %s logging as told', async (logging, expected) => {
    const at = await harbour();
    const {id} = at.github.addRun({repo: REPO, jobs: [FAILED, {name: 'types', conclusion: 'failure'}]});
    const [job] = at.github.world.run(id).attempts[0]?.jobs ?? [];

    const written = value(await at.control().rerunJob({id, attempt: 1}, {job: job?.id ?? 0, logging}));

    expect(written).toMatchObject({change: 'created'});
    const [, second] = at.github.world.run(id).attempts;
    expect(second?.jobs.map(({name, status}) => `${name} ${status}`)).toEqual(['unit queued', 'types completed']);
    const post = at.github.requests.find(({method}) => method === 'POST');
    expect(Reflect.get(Object(post?.body), 'enable_debug_logging')).toBe(expected);
  });

  test('is not run again where a later attempt exists', async () => {
    const at = await harbour();
    const run = failedRun(at);
    const [job] = at.github.world.run(run.id).attempts[0]?.jobs ?? [];
    at.github.addAttempt(run.id, {jobs: [FAILED]});

    const written = value(await at.control().rerunJob(run, {job: job?.id ?? 0, logging: 'plain'}));

    expect(written).toMatchObject({change: 'unchanged'});
    expect(attempts(at, run.id)).toBe(2);
  });

  test('is asked for once when the answer is lost, and found again', async () => {
    const at = await harbour();
    const run = failedRun(at);
    const [job] = at.github.world.run(run.id).attempts[0]?.jobs ?? [];
    at.github.inject({fault: 'drop-after', match: 'POST ~/actions/jobs/{job_id}/rerun'});

    const written = value(await at.control().rerunJob(run, {job: job?.id ?? 0, logging: 'plain'}));

    expect(written).toMatchObject({change: 'created'});
    expect(sent(at)).toBe(1);
    expect(attempts(at, run.id)).toBe(2);
  });
});
