// Faults of others, of runs and of clocks against the adapters: each test begins with the number of its row in the fault table.
import {describe, expect, test} from '@jest/globals';
import {parseRun} from '../../src/adapters/github/run-shapes.ts';
import type {Instant} from '../../src/domain/ids.ts';
import {explainProblem} from '../../src/domain/problem.ts';
import type {Result} from '../../src/domain/result.ts';
import {type Harbour, harbours, openPull, PLAN, planEdit, REPO} from '../adapters/github/harbour.ts';
import {value} from '../contracts/value.ts';
import {sampleDraft, sampleSha} from '../fakes/samples.ts';
import {temporaryFolders} from '../fakes/temporary-folder.ts';
import {CREATE, codeOf, issuesOf, onlyIncident, openOf, stateOf} from './faulty-harbour.ts';

const harbour = harbours();
const folder = temporaryFolders();
const open = (at: Harbour) => at.host().ensureIncident(sampleDraft(), null);

describe('others', () => {
  test.each([1, 2, 3])(
    'F15: a list that lags by %i reads makes no second issue, also after a lost answer',
    async (reads) => {
      const at = await harbour();
      at.github.inject({fault: 'list-lag', reads});
      at.github.inject({fault: 'drop-after', match: CREATE});
      const host = at.host();

      const first = value(await host.ensureIncident(sampleDraft(), null));
      const second = value(await host.ensureIncident(sampleDraft('tide overflow', {words: 'again'}), null));

      expect(second.number).toBe(first.number);
      expect(openOf(at)).toHaveLength(1);
    },
  );

  test.each([2, 8, 32])(
    'F16: %i reporters at once leave one open issue with the lowest number, and all evidence',
    async (count) => {
      const at = await harbour();

      const written = await Promise.all(
        Array.from({length: count}, (_, index) =>
          at.host().ensureIncident(sampleDraft('tide overflow', {words: `Run ${index}.`}), null),
        ),
      );

      expect(openOf(at).map(({number}) => number)).toEqual([1]);
      expect(new Set(written.map((one) => value(one).number))).toEqual(new Set([1]));
      const all = issuesOf(at)
        .map(({body}) => body)
        .join('\n');
      expect(Array.from({length: count}, (_, index) => all.includes(`Run ${index}.`))).not.toContain(false);
    },
  );

  test('F17: text that a person writes between reading and writing is kept', async () => {
    const at = await harbour();
    value(await open(at));
    const host = at.host();
    const known = await onlyIncident(host);
    const mutate = (): void => {
      const [issue] = issuesOf(at);
      if (issue !== undefined) issue.body = `${issue.body}\nWe are on it.\n`;
    };
    at.github.inject({fault: 'mutate-between', match: 'GET ~/issues/{issue_number}', mutate});

    const merge = (standing: string): string => standing.replace('It broke.', 'It broke again.');
    value(await host.ensureIncident({...sampleDraft(), merge}, known));

    expect(issuesOf(at)[0]?.body).toMatch(/It broke again\.[\s\S]*We are on it\./);
  });

  test('F29: a branch that moved before the commit keeps what others pushed, and nothing is forced', async () => {
    const at = await harbour();
    const draft = planEdit(at);
    at.github.commit(REPO, 'main', {'notes/new.txt': 'x'}, 'Meanwhile');
    const head = at.head();

    expect(await at.host().commitFiles(draft)).toMatchObject({problem: {code: 'HEAD_MOVED', branch: 'main'}});
    expect(at.head()).toBe(head);
  });

  test('F30: of several who start the state branch one wins, and the others find what it wrote', async () => {
    const at = await harbour();
    const write = (text: string) =>
      stateOf(at).write({documents: new Map([['journal.json', text]]), expected: null, summary: 'Begin'});

    const codes = (await Promise.all(['1\n', '2\n', '3\n', '4\n'].map(write))).map(codeOf);

    expect(codes.filter((code) => code === 'ok')).toHaveLength(1);
    expect(codes.filter((code) => code === 'STATE_CONFLICT')).toHaveLength(3);
    const winner = `${codes.indexOf('ok') + 1}\n`;
    expect(value(await stateOf(at).read(['journal.json'])).documents.get('journal.json')).toBe(winner);
  });

  test.each(['branch-protection', 'ruleset'] as const)(
    'F31: the rules of a branch (%s) are named and not fought',
    async (rule) => {
      const at = await harbour();
      at.github.protect('main', rule);

      const committed = await at.host().commitFiles(planEdit(at));

      expect(committed).toMatchObject({problem: {code: 'BRANCH_RULES', branch: 'main'}});
      expect(committed.ok ? '' : explainProblem(committed.problem)).toContain('apply the shown diff in a pull request');
      expect(at.github.requests).toHaveLength(1);
    },
  );
});

describe('runs', () => {
  test.each([403, 410])('F20: the address of a log that has run out (%i) is asked for once more', async (status) => {
    const at = await harbour();
    const run = at.github.addRun({repo: REPO, jobs: [{name: 'unit', log: 'red\n'}]});
    const reader = at.reader(folder());
    const [job] = value(await reader.readJobs(value(await reader.readRun(run.id))));
    at.github.inject({fault: 'status', match: 'GET blob:/logs/{job_id}', status});

    expect(job === undefined ? 'no job' : codeOf(await reader.fetchLog(job))).toBe('ok');
  });

  test('F22: jobs whose list moves while it is paged come once each', async () => {
    const at = await harbour();
    const jobs = Array.from({length: 230}, (_, index) => ({name: `unit (${index})`}));
    const run = at.github.addRun({repo: REPO, jobs});
    at.github.inject({fault: 'page-shuffle'});
    const reader = at.reader(folder());

    const read = value(await reader.readJobs(value(await reader.readRun(run.id))));

    expect(new Set(read.map(({id}) => id)).size).toBe(read.length);
    expect(read.length).toBeGreaterThanOrEqual(228);
  });

  test('F28: a run that was deleted and a log that has expired are told apart', async () => {
    const at = await harbour();
    const reader = at.reader(folder());
    const run = at.github.addRun({repo: REPO, jobs: [{name: 'unit', log: 'red\n', logExpired: true}]});
    const [job] = value(await reader.readJobs(value(await reader.readRun(run.id))));

    expect(codeOf(await reader.readRun(1))).toBe('HOST_NOT_FOUND');
    expect(job === undefined ? 'no job' : codeOf(await reader.fetchLog(job))).toBe('LOG_GONE');
  });

  test('F41: a wrong clock changes neither the order of runs nor how long a limit lasts', async () => {
    const at = await harbour();
    const ids = [at.github.addRun({repo: REPO}).id];
    at.github.inject({fault: 'clock-skew', seconds: -7200});
    ids.push(at.github.addRun({repo: REPO}).id);

    const runs = value(await at.reader(folder()).listRuns(0 as Instant, 10));
    at.github.inject({fault: 'rate', limit: 0, reset: 600});
    const refused = await at.host().listIncidents();

    expect(runs.map(({id}) => id)).toEqual(ids);
    const waitMs = !refused.ok && refused.problem.code === 'HOST_RATE_LIMITED' ? refused.problem.retryAfterMs : null;
    expect(Math.abs((waitMs ?? 0) - 600_000)).toBeLessThan(5_000);
  });

  test('F42: everything that is written twice stands once', async () => {
    const at = await harbour();
    const thread = openPull(at);
    const handle = async (): Promise<void> => {
      const host = at.host();
      const [known] = value(await host.listIncidents());
      value(await host.ensureIncident(sampleDraft(), known ?? null));
      value(await host.ensureComment(thread, '<!-- m -->', 'red'));
    };

    for (let count = 0; count < 3; count += 1) await handle();

    expect(openOf(at)).toHaveLength(1);
    expect(at.github.world.repo(REPO).comments).toHaveLength(1);
  });

  test.each(['', '/api/v3'])('F44: every operation works at the base path %j', async (basePath) => {
    const at = await harbour({basePath});
    const thread = openPull(at);
    const seeded = at.github.addRun({repo: REPO, jobs: [{name: 'unit', log: 'red\n'}]});
    const [host, reader] = [at.host(), at.reader(folder())];
    const run = value(await reader.readRun(seeded.id));
    const [job] = value(await reader.readJobs(run));
    const made = value(await host.ensureIncident(sampleDraft(), null));
    const incident = await onlyIncident(at.host());
    const state = stateOf(at);

    const results: readonly Result<unknown>[] = [
      job === undefined ? {ok: false, problem: {code: 'INTERNAL', detail: 'no job'}} : await reader.fetchLog(job),
      await reader.readCommit(run.headSha),
      await reader.readBranch('main'),
      await reader.findGreenJob(run, 'unit'),
      await reader.findPass(run),
      await reader.findPull(run.headSha),
      await reader.listRuns(0 as Instant, 5),
      await host.readIncident(made.number),
      await host.readHumanActs(made.number),
      await host.readFile(PLAN, 'main'),
      await host.readFiles([{path: PLAN, ref: 'HEAD'}]),
      await host.listFiles('main'),
      await host.commitFiles(planEdit(at)),
      await host.ensureComment(thread, '<!-- m -->', 'x'),
      await host.ensureIncidentClosed(incident, incident.body),
      await host.foldIncident(incident, 99),
      await state.read(['journal.json']),
      await state.write({documents: new Map([['journal.json', '{}\n']]), expected: null, summary: 'Begin'}),
    ];

    expect(results.filter((one) => !one.ok)).toEqual([]);
    expect(at.github.requests.every(({status}) => status < 300 || status === 302 || status === 404)).toBe(true);
  });

  test('F46: words that nobody knows yet are other, and stop nothing', () => {
    const repo = {owner: 'harbour', name: 'tide-tables', server: 'https://github.invalid'};
    const repository = {id: 1, full_name: REPO};
    const shape = {id: 7, head_branch: null, head_sha: sampleSha('x'), repository, head_repository: repository};

    const run = parseRun(repo, {...shape, event: 'eclipse', conclusion: 'vaporised', run_attempt: 2, news: {}});

    expect(run).toMatchObject({event: 'eclipse', conclusion: 'other', attempt: 2, fromFork: false});
  });
});
