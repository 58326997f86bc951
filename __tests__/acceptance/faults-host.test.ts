// Faults of the platform against the adapters that talk to it: each test begins with the number of its row in the fault table.
import {describe, expect, test} from '@jest/globals';
import {type GitHubClient, openGitHub} from '../../src/adapters/github/client.ts';
import {githubCodeHost} from '../../src/adapters/github/code-host.ts';
import {parseRun} from '../../src/adapters/github/run-shapes.ts';
import {githubStateBranch} from '../../src/adapters/github/state-branch.ts';
import type {Incident} from '../../src/domain/decision.ts';
import type {Instant} from '../../src/domain/ids.ts';
import {parseIncidentMarker} from '../../src/domain/marker.ts';
import {explainProblem} from '../../src/domain/problem.ts';
import type {Result} from '../../src/domain/result.ts';
import type {CodeHost} from '../../src/ports/code-host.ts';
import {type Harbour, harbours, LABEL, openPull, PLAN, planEdit, REPO} from '../adapters/github/harbour.ts';
import {value} from '../contracts/value.ts';
import {sampleDraft, sampleSha} from '../fakes/samples.ts';
import {temporaryFolders} from '../fakes/temporary-folder.ts';

const harbour = harbours();
const folder = temporaryFolders();

const CREATE = 'POST ~/issues';
const LIST = 'GET ~/issues';
const issuesOf = (at: Harbour) => at.github.world.repo(REPO).issues;
const openOf = (at: Harbour) => issuesOf(at).filter(({state, pull}) => state === 'open' && pull === null);
const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.problem.code);
const sentTo = (at: Harbour, route: string): number =>
  at.github.requests.filter((one) => `${one.method} ${one.route}`.endsWith(route)).length;
const open = (at: Harbour) => at.host().ensureIncident(sampleDraft(), null);

async function onlyIncident(host: CodeHost): Promise<Incident> {
  const [incident] = value(await host.listIncidents());
  if (incident === undefined) throw new Error('no incident');
  return incident;
}

/** A client that waits for rate limits as long as it is told, and a host on it. */
function waiting(at: Harbour, maxRetryAfterMs: number): {readonly client: GitHubClient; readonly host: CodeHost} {
  const {token, url: apiUrl, graphqlUrl, serverUrl} = at.github;
  const client = openGitHub({token, apiUrl, graphqlUrl, patience: {pauseMs: 2, deadlineMs: 10_000, maxRetryAfterMs}});
  const repo = {owner: 'harbour', name: 'tide-tables', server: serverUrl};
  return {client, host: githubCodeHost(client, {repo, label: LABEL})};
}

function stateOf(at: Harbour) {
  const repo = {owner: 'harbour', name: 'tide-tables', server: at.github.serverUrl};
  return githubStateBranch(at.client(), {repo, branch: 'aftermath/state'});
}

describe('answers', () => {
  test.each([502, 503, 504])('F1: %i on a read is tried three times at most and then told', async (status) => {
    const at = await harbour();
    at.github.inject({fault: 'status', match: LIST, status, times: 2});
    expect(value(await at.host().listIncidents())).toEqual([]);

    at.github.reset();
    at.github.inject({fault: 'status', match: LIST, status, times: 99});

    expect(await at.host().listIncidents()).toMatchObject({problem: {code: 'HOST_UNAVAILABLE'}});
    expect(at.github.requests).toHaveLength(3);
  });

  test('F2: 502 on a creation that was not made leaves exactly one issue', async () => {
    const at = await harbour();
    at.github.inject({fault: 'status', match: CREATE, status: 502});

    expect(value(await open(at))).toMatchObject({number: 1, change: 'created'});
    expect(issuesOf(at)).toHaveLength(1);
  });

  test('F3: a lost answer to a creation that was made leaves exactly one issue', async () => {
    const at = await harbour();
    at.github.inject({fault: 'drop-after', match: CREATE});

    expect(value(await open(at))).toMatchObject({number: 1, change: 'created'});
    expect([issuesOf(at).length, sentTo(at, '/issues')]).toEqual([1, 3]);
  });

  test('F4: a connection that breaks before the server has seen the creation leaves exactly one issue', async () => {
    const at = await harbour();
    at.github.inject({fault: 'drop-before', match: CREATE});

    expect(value(await open(at))).toMatchObject({number: 1, change: 'created'});
    expect(issuesOf(at)).toHaveLength(1);
  });

  test.each([
    ['a web page', {fault: 'html', match: LIST, times: 99}],
    ['half a document', {fault: 'truncate', match: LIST, times: 99}],
    ['another shape', {fault: 'status', match: LIST, status: 200, body: {issues: []}, times: 99}],
  ] as const)('F5: %s with a good status is never an empty list', async (_, fault) => {
    const at = await harbour();
    value(await open(at));
    at.github.reset();
    at.github.inject(fault);

    expect(await at.host().listIncidents()).toMatchObject({problem: {code: 'HOST_UNREADABLE'}});
    expect(at.github.requests).toHaveLength(3);
  });
});

describe('limits', () => {
  test('F6: a secondary limit is waited for inside what may be waited', async () => {
    const at = await harbour();
    at.github.inject({fault: 'secondary-rate', match: CREATE, retryAfter: 1});

    expect(codeOf(await waiting(at, 2_000).host.ensureIncident(sampleDraft(), null))).toBe('ok');
  });

  test.each([
    ['a retry-after of ten minutes', {retryAfter: 600}],
    ['no retry-after: a minute', {}],
  ] as const)('F6: a secondary limit with %s stops all that follows', async (_, fault) => {
    const at = await harbour();
    const thread = openPull(at);
    at.github.inject({fault: 'secondary-rate', match: CREATE, ...fault});
    const {host} = waiting(at, 20_000);

    const codes = [
      codeOf(await host.ensureIncident(sampleDraft(), null)),
      codeOf(await host.ensureComment(thread, '<!-- m -->', 'x')),
      codeOf(await host.commitFiles(planEdit(at))),
    ];

    expect(codes).toEqual(['HOST_RATE_LIMITED', 'HOST_RATE_LIMITED', 'HOST_RATE_LIMITED']);
    expect(at.github.requests).toHaveLength(1);
  });

  test('F7: an hourly limit that is used up is neither waited for nor asked again', async () => {
    const at = await harbour();
    at.github.inject({fault: 'rate', limit: 1, reset: 3000});
    const host = at.host();
    value(await host.listIncidents());
    const began = performance.now();

    const written = [await host.ensureIncident(sampleDraft(), null), await host.ensureIncident(sampleDraft('b'), null)];

    expect(written.map(codeOf)).toEqual(['HOST_RATE_LIMITED', 'HOST_RATE_LIMITED']);
    expect(at.github.requests).toHaveLength(2);
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  test.each([
    ['RATE_LIMITED', 'HOST_RATE_LIMITED'],
    ['BROKEN', 'HOST_UNAVAILABLE'],
  ] as const)('F8: GraphQL that answers 200 and %s has not answered', async (error, code) => {
    const at = await harbour();
    at.github.inject({fault: 'graphql', error, times: 99});

    expect(codeOf(await at.host().readFiles([{path: PLAN, ref: 'HEAD'}]))).toBe(code);
    expect(codeOf(await at.host().commitFiles(planEdit(at)))).toBe(code);
  });
});

describe('refusals', () => {
  test('F9: a missing permission is named, not asked for twice, and the rest goes on', async () => {
    const at = await harbour();
    const thread = openPull(at);
    at.github.inject({fault: 'deny', permission: 'contents:write'});
    const host = at.host();

    const committed = await host.commitFiles(planEdit(at));

    expect(committed).toMatchObject({problem: {code: 'HOST_FORBIDDEN', needs: 'contents: write'}});
    expect(committed.ok ? '' : explainProblem(committed.problem)).toContain('`contents: write`');
    expect(at.github.requests).toHaveLength(1);
    expect(value(await host.ensureIncident(sampleDraft(), null)).change).toBe('created');
    expect(value(await host.ensureComment(thread, '<!-- m -->', 'x')).change).toBe('created');
  });

  test('F10: a token that has run out is shown once', async () => {
    const at = await harbour();
    const host = at.host('gone');

    const codes = [codeOf(await host.listIncidents()), codeOf(await host.ensureIncident(sampleDraft(), null))];

    expect(codes).toEqual(['HOST_UNAUTHORISED', 'HOST_UNAUTHORISED']);
    expect(at.github.requests).toHaveLength(1);
  });

  test('F11: a repository that was renamed is followed, for reads and writes', async () => {
    const at = await harbour();
    value(await open(at));
    at.github.renameRepo(REPO, 'tides');
    const host = at.host();

    const known = await onlyIncident(host);
    const written = await host.ensureIncident(sampleDraft('tide overflow', {words: 'again'}), known);

    expect(value(written).change).toBe('updated');
  });

  test('F11: a thread that was moved away is told from one that is gone, and a repository that is not there is explained', async () => {
    const at = await harbour();
    at.github.addRepo({owner: 'harbour', name: 'archive'});
    value(await open(at));
    at.github.removeIssue(REPO, 1, 'harbour/archive');
    expect(value(await at.host().readIncident(1))).toEqual({kind: 'lost', fate: 'transferred'});

    at.github.inject({fault: 'status', match: LIST, status: 404, times: 9});
    const listed = await at.host().listIncidents();

    expect(listed.ok ? '' : explainProblem(listed.problem)).toContain('deleted or renamed');
  });

  test('F12: issues that are switched off are told from all else', async () => {
    const at = await harbour();
    at.github.inject({fault: 'feature-off', feature: 'issues'});

    const written = await open(at);

    expect(written).toMatchObject({problem: {code: 'HOST_DISABLED'}});
    expect(written.ok ? '' : explainProblem(written.problem)).toContain('the report is in the job summary');
  });

  test('F13: a body that is too long is posted once more in a shorter form that keeps its marker', async () => {
    const at = await harbour();

    value(await at.host().ensureIncident(sampleDraft('x', {words: 'y\n'.repeat(40_000)}), null));

    expect(parseIncidentMarker(issuesOf(at)[0]?.body ?? '')).not.toBeNull();
  });

  test('F14: a follow-up that GitHub refuses for some seconds after a creation is tried again', async () => {
    const at = await harbour();
    at.github.addToken('visitor', {login: 'kim', type: 'user', permissions: {}});
    at.github.setPermission('kim', 'read');
    at.github.inject({fault: 'status', match: 'POST ~/issues/{issue_number}/labels', status: 422, times: 2});

    expect(value(await at.host('visitor', 'kim').ensureIncident(sampleDraft(), null)).change).toBe('created');
    expect(issuesOf(at)).toMatchObject([{labels: [LABEL]}]);
  });
});

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
