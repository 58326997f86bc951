// What a sweep reads of many runs at once, through lists that move while they are paged.
import {describe, expect, test} from '@jest/globals';
import {parseRun} from '../../../src/adapters/github/run-shapes.ts';
import {type Instant, parseSha, type Sha} from '../../../src/domain/ids.ts';
import {value} from '../../contracts/value.ts';
import {sampleSha} from '../../fakes/samples.ts';
import {temporaryFolders} from '../../fakes/temporary-folder.ts';
import {type Harbour, harbours, REPO} from './harbour.ts';

const harbour = harbours();
const folder = temporaryFolders();
const ALWAYS = 0 as Instant;

function seed(at: Harbour, count: number): readonly number[] {
  const jobs = [{name: 'unit', conclusion: 'failure' as const}];
  return Array.from({length: count}, () => at.github.addRun({repo: REPO, jobs}).id);
}

const shaOf = (text: string): Sha => {
  const sha = parseSha(text);
  if (sha === null) throw new Error(`no commit id: ${text}`);
  return sha;
};

describe('the runs of some hours', () => {
  test('come oldest first with when they ended, forks marked, unfinished ones left out', async () => {
    const at = await harbour();
    at.github.addRepo({owner: 'mallory', name: 'tide-tables'});
    const [first = 0] = seed(at, 1);
    at.github.addRun({repo: REPO, jobs: [{name: 'unit', conclusion: null}]});
    const fork = at.github.addRun({
      repo: REPO,
      headRepo: 'mallory/tide-tables',
      event: 'pull_request',
      jobs: [{name: 'x'}],
    });

    const runs = value(await at.reader(folder()).listRuns(ALWAYS, 10));

    expect(runs.map(({id, fromFork}) => [id, fromFork])).toEqual([
      [first, false],
      [fork.id, true],
    ]);
    expect(runs[0]?.endedAt).toBeGreaterThanOrEqual(runs[0]?.startedAt ?? Number.POSITIVE_INFINITY);
  });

  test('begin at the time that was asked for', async () => {
    const at = await harbour();
    seed(at, 2);
    await at.reader(folder()).readRun(1);
    const since = at.github.world.now() as Instant;
    const [late] = seed(at, 1);

    expect(value(await at.reader(folder()).listRuns(since, 10)).map(({id}) => id)).toEqual([late]);
  });

  test('are the newest ones where there are more than wanted, and no further page is asked for', async () => {
    const at = await harbour();
    const ids = seed(at, 130);
    at.github.reset();

    expect(value(await at.reader(folder()).listRuns(ALWAYS, 5)).map(({id}) => id)).toEqual(ids.slice(-5));
    expect(at.github.requests).toHaveLength(1);
  });

  test('come once each from lists that move between the pages', async () => {
    const at = await harbour();
    const ids = seed(at, 230);
    at.github.inject({fault: 'page-shuffle'});

    const runs = value(await at.reader(folder()).listRuns(ALWAYS, 1000));

    expect(new Set(runs.map(({id}) => id)).size).toBe(runs.length);
    expect(runs.length).toBeGreaterThanOrEqual(ids.length - 2);
  });

  test('lack one that says too little of itself, and no other', async () => {
    const at = await harbour();
    const repository = {id: 1, full_name: REPO};
    const good = {
      id: 7,
      event: 'push',
      head_branch: 'main',
      head_sha: sampleSha('x'),
      repository,
      conclusion: 'success',
    };
    const body = {total_count: 2, workflow_runs: [{id: 'odd'}, good]};
    at.github.inject({fault: 'status', match: 'GET ~/actions/runs', status: 200, body});

    expect(value(await at.reader(folder()).listRuns(ALWAYS, 10)).map(({id}) => id)).toEqual([7]);
  });
});

describe('a run', () => {
  const shape = {
    id: 7,
    event: 'push',
    head_branch: 'main',
    head_sha: sampleSha('x'),
    repository: {id: 1, full_name: REPO},
    conclusion: 'failure',
  };
  const repo = {owner: 'harbour', name: 'tide-tables', server: 'https://github.invalid'};

  test.each([
    ['dependabot[bot]', true],
    ['dependabot', false],
    ['kim', false],
  ] as const)('that %s started is by Dependabot: %s', (login, byDependabot) => {
    expect(parseRun(repo, {...shape, actor: {login}})).toMatchObject({byDependabot});
  });

  test('without an end or an actor is nobody in particular', () => {
    expect(parseRun(repo, shape)).toMatchObject({byDependabot: false, endedAt: null});
  });
});

describe('the pull request of a commit', () => {
  test('is the merged one that made it', async () => {
    const at = await harbour();
    at.github.commit(REPO, 'feature', {'a.txt': '1'}, 'Feature');
    const merge = at.github.commit(REPO, 'main', {'a.txt': '1'}, 'Merge the feature');
    const pull = at.github.addPull({repo: REPO, title: 'Feature', head: 'feature', mergeCommit: merge});

    expect(value(await at.reader(folder()).findPull(shaOf(merge)))).toBe(pull.number);
  });

  test('is none where it was not merged, and none for a commit that came by itself or is not known', async () => {
    const at = await harbour();
    const head = at.github.commit(REPO, 'feature', {'a.txt': '1'}, 'Feature');
    at.github.addPull({repo: REPO, title: 'Feature', head: 'feature'});
    const reader = at.reader(folder());

    expect(value(await reader.findPull(shaOf(head)))).toBeNull();
    expect(value(await reader.findPull(at.head()))).toBeNull();
    expect(value(await reader.findPull(sampleSha('unknown')))).toBeNull();
  });
});
