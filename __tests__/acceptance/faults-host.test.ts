// Faults of the interface against the adapters that talk to it: each test begins with the number of its row in the fault table.
import {describe, expect, test} from '@jest/globals';
import {parseIncidentMarker} from '../../src/domain/marker.ts';
import {explainProblem} from '../../src/domain/problem.ts';
import {type Harbour, harbours, LABEL, openPull, PLAN, planEdit, REPO} from '../adapters/github/harbour.ts';
import {value} from '../contracts/value.ts';
import {sampleDraft} from '../fakes/samples.ts';
import {CREATE, codeOf, issuesOf, LIST, onlyIncident, sentTo, waiting} from './faulty-harbour.ts';

const harbour = harbours();
const open = (at: Harbour) => at.host().ensureIncident(sampleDraft(), null);

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
    expect(performance.now() - began).toBeLessThan(15_000);
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
