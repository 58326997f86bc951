// Incidents on GitHub under lost answers, races and refusals: one issue, or a problem that says why.
import {describe, expect, test} from '@jest/globals';
import type {Problem} from '../../../src/domain/problem.ts';
import {value} from '../../contracts/code-host.ts';
import {sampleDraft} from '../../fakes/samples.ts';
import {type Harbour, harbours, LABEL, openPull, planEdit, REPO, toIssue} from './harbour.ts';

const harbour = harbours();

const issuesOf = (at: Harbour) => at.github.world.repo(REPO).issues;
const sent = (at: Harbour, method: string) => at.github.requests.filter((one) => one.method === method).length;

describe('creating an incident survives', () => {
  test.each([
    ['a lost answer, when it was made', 'drop-after', 1],
    ['a connection that broke before it was made', 'drop-before', 2],
    ['a web page instead of an answer, when it was made', 'html', 1],
    ['half an answer, when it was made', 'truncate', 1],
  ] as const)('%s: exactly one issue', async (_, fault, posts) => {
    const at = await harbour();
    at.github.inject({fault, match: 'POST ~/issues'});

    const written = value(await at.host().ensureIncident(sampleDraft(), null));

    expect(issuesOf(at)).toHaveLength(1);
    expect(written).toMatchObject({number: 1, change: 'created'});
    expect(sent(at, 'POST')).toBe(posts);
  });

  test('502 from a gateway, when it was not made: exactly one issue', async () => {
    const at = await harbour();
    at.github.inject({fault: 'status', match: 'POST ~/issues', status: 502});

    value(await at.host().ensureIncident(sampleDraft(), null));

    expect(issuesOf(at)).toHaveLength(1);
  });

  test('a gateway that stays broken: no issue, two tries, a problem that says so', async () => {
    const at = await harbour();
    at.github.inject({fault: 'status', match: 'POST ~/issues', status: 502, times: 9});

    const written = await at.host().ensureIncident(sampleDraft(), null);

    expect(written).toMatchObject({problem: {code: 'HOST_UNAVAILABLE', operation: 'open the incident'}});
    expect(sent(at, 'POST')).toBe(2);
    expect(issuesOf(at)).toHaveLength(0);
  });

  test('many runs at once: one incident stays open, and every run names it', async () => {
    const at = await harbour();

    const written = await Promise.all(
      Array.from({length: 8}, (_, index) =>
        at.host().ensureIncident(sampleDraft('tide overflow', {words: `Run ${index}`}), null),
      ),
    );

    const open = issuesOf(at).filter((issue) => issue.state === 'open');
    expect(open.map((issue) => issue.number)).toEqual([1]);
    expect(new Set(written.map((one) => value(one).number))).toEqual(new Set([1]));
    for (const twin of issuesOf(at).slice(1)) {
      expect(twin).toMatchObject({state: 'closed', stateReason: 'duplicate'});
      expect(twin.body).toMatch(/^Same cause as #1,[\s\S]*Run \d/);
    }
    expect(value(await at.host().listIncidents())).toHaveLength(1);
  });

  test('a twin that its own run left open: the next update folds it', async () => {
    const at = await harbour();
    for (const words of ['first', 'second']) {
      at.github.addIssue({...toIssue(sampleDraft('tide overflow', {words})), login: 'github-actions[bot]'});
    }
    const host = at.host();
    const [known] = value(await host.listIncidents());

    await host.ensureIncident(sampleDraft('tide overflow', {words: 'third'}), known ?? null);

    expect(issuesOf(at).map((issue) => issue.state)).toEqual(['open', 'closed']);
  });
});

describe('an update whose answer is lost', () => {
  test.each([
    ['drop-after', 1, 'updated'],
    ['drop-before', 1, 'updated'],
    ['drop-before', 9, 'HOST_UNAVAILABLE'],
  ] as const)(
    '(%s, %i times) is looked for, and sent once more only where it was not done',
    async (fault, times, outcome) => {
      const at = await harbour();
      value(await at.host().ensureIncident(sampleDraft(), null));
      const [known] = value(await at.host().listIncidents());
      at.github.inject({fault, match: 'PATCH ~/issues/{issue_number}', times});

      const written = await at.host().ensureIncident(sampleDraft('tide overflow', {words: 'Again.'}), known ?? null);

      expect(written.ok ? written.value.change : written.problem.code).toBe(outcome);
      expect(sent(at, 'PATCH')).toBe(fault === 'drop-after' ? 1 : 2);
    },
  );
});

describe('what a host refuses', () => {
  const open = (at: Harbour) => at.host().ensureIncident(sampleDraft(), null);
  const forbidden = (operation: string, needs: string): Problem => ({code: 'HOST_FORBIDDEN', operation, needs});

  test('names the permission that is missing', async () => {
    const at = await harbour();
    const thread = openPull(at);
    at.github.inject({fault: 'deny', permission: 'issues:write'});
    at.github.inject({fault: 'deny', permission: 'pull-requests:write'});
    at.github.inject({fault: 'deny', permission: 'contents:write'});

    expect(await open(at)).toEqual({ok: false, problem: forbidden('open the incident', 'issues: write')});
    expect(await at.host().ensureComment(thread, '<!-- m -->', 'x')).toEqual({
      ok: false,
      problem: forbidden('post the comment', 'pull-requests: write'),
    });
    expect(await at.host().commitFiles(planEdit(at))).toEqual({
      ok: false,
      problem: forbidden('commit the plan edit', 'contents: write'),
    });
    expect(at.github.requests.filter((one) => one.method === 'POST')).toHaveLength(3);
  });

  test('issues that are switched off are told from all else', async () => {
    const at = await harbour();
    at.github.inject({fault: 'feature-off', feature: 'issues'});

    expect(await open(at)).toEqual({ok: false, problem: {code: 'HOST_DISABLED', operation: 'open the incident'}});
  });

  test('a token that is not valid', async () => {
    const at = await harbour();

    const written = await at.host('wrong').ensureIncident(sampleDraft(), null);

    expect(written).toMatchObject({problem: {code: 'HOST_UNAUTHORISED'}});
    expect(at.github.requests).toHaveLength(1);
  });

  test("a title that is missing, in GitHub's words and without a second try", async () => {
    const at = await harbour();

    const written = await at.host().ensureIncident({...sampleDraft(), title: ''}, null);

    expect(written).toMatchObject({problem: {code: 'HOST_REFUSED', status: 422}});
    expect(sent(at, 'POST')).toBe(1);
    expect(issuesOf(at)).toHaveLength(0);
  });

  test.each([
    [{retryAfter: 30}, 30_000],
    [{reset: 900}, expect.any(Number)],
  ])('a write over the rate limit (%j) is not repeated', async (limit, retryAfterMs) => {
    const at = await harbour();
    at.github.inject({fault: 'rate', match: 'POST ~/issues', limit: 0, ...limit});

    expect(await open(at)).toEqual({
      ok: false,
      problem: {code: 'HOST_RATE_LIMITED', operation: 'open the incident', retryAfterMs},
    });
    expect(sent(at, 'POST')).toBe(1);
  });

  test.each([
    [
      'and cannot be set afterwards: the orphan is closed',
      403,
      {code: 'HOST_FORBIDDEN', needs: 'issues: write'},
      'closed',
      [],
    ],
    ['and can be set afterwards: the incident is found again', null, null, 'open', [LABEL]],
  ] as const)('labels that are dropped in silence %s', async (_, status, problem, state, labels) => {
    const at = await harbour();
    at.github.addToken('visitor', {login: 'kim', type: 'user', permissions: {issues: 'write', metadata: 'read'}});
    at.github.setPermission('kim', 'read');
    if (status !== null) at.github.inject({fault: 'status', match: 'POST ~/issues/{issue_number}/labels', status});

    const written = await at.host('visitor', 'kim').ensureIncident(sampleDraft(), null);

    if (problem === null) expect(written).toMatchObject({ok: true, value: {number: 1, change: 'created'}});
    else expect(written).toMatchObject({ok: false, problem});
    expect(issuesOf(at)).toMatchObject([{state, labels}]);
  });
});
