// What the client does about limits: its own budget, GitHub's hourly and secondary ones, and GraphQL's way to say so.
import {describe, expect, test} from '@jest/globals';
import {z} from 'zod';
import type {GitHubClient} from '../../../src/adapters/github/client.ts';
import {openGitHub} from '../../../src/adapters/github/client.ts';
import {type Harbour, harbours, REPO} from './harbour.ts';

const harbour = harbours();
const anything = z.unknown();
const ASK = {operation: 'look', needs: 'issues: read', path: {owner: 'harbour', repo: 'tide-tables'}, shape: anything};
const QUERY = 'query { viewer { login } }';
const ISSUE = 'PATCH ~/issues/{issue_number}';

const read = (client: GitHubClient) => client.ask({...ASK, route: 'GET /repos/{owner}/{repo}/issues'});
const write = (client: GitHubClient, title = 'x') =>
  client.ask({...ASK, route: 'POST /repos/{owner}/{repo}/issues', values: {title}});
const query = (client: GitHubClient) =>
  client.askGraphql({operation: 'look', needs: 'metadata: read', query: QUERY, shape: anything});
const codeOf = (result: Awaited<ReturnType<typeof read>>): string => (result.ok ? 'ok' : result.problem.code);

function patient(at: Harbour, maxRetryAfterMs: number): GitHubClient {
  const {token, url: apiUrl, graphqlUrl} = at.github;
  return openGitHub({token, apiUrl, graphqlUrl, patience: {pauseMs: 2, maxRetryAfterMs}});
}

describe('the budget of a run', () => {
  test('counts every request and the writes among them', async () => {
    const at = await harbour();
    const client = at.client();

    await read(client);
    await write(client);
    await query(client);

    expect(client.usage()).toEqual({requests: 3, writes: 1});
    expect(at.github.requests).toHaveLength(3);
  });

  test('counts tries again, and ends them', async () => {
    const at = await harbour();
    at.github.inject({fault: 'status', match: 'GET ~/issues', status: 502, times: 9});
    const client = at.client();
    client.limit({requests: 2, waitMs: 0});

    expect(codeOf(await read(client))).toBe('HOST_UNAVAILABLE');
    expect(client.usage()).toEqual({requests: 2, writes: 0});
  });

  test('once spent, every further ask is answered without a request', async () => {
    const at = await harbour();
    const client = at.client();
    client.limit({requests: 2, waitMs: 0});

    const codes = [];
    for (let count = 0; count < 4; count += 1) codes.push(codeOf(await read(client)));

    expect(codes).toEqual(['ok', 'ok', 'HOST_BUDGET_SPENT', 'HOST_BUDGET_SPENT']);
    expect(await write(client)).toEqual({ok: false, problem: {code: 'HOST_BUDGET_SPENT', operation: 'look'}});
    expect(codeOf(await query(client))).toBe('HOST_BUDGET_SPENT');
    expect(at.github.requests).toHaveLength(2);
  });
});

describe('the hourly limit', () => {
  test('is reported with the time until its reset, and nothing is asked of it again', async () => {
    const at = await harbour();
    at.github.inject({fault: 'rate', match: (probe) => probe.route !== '/graphql', limit: 0, reset: 3000});
    const client = at.client();

    const first = await write(client);
    const codes = [codeOf(await write(client)), codeOf(await read(client))];

    expect(first).toMatchObject({problem: {code: 'HOST_RATE_LIMITED', retryAfterMs: expect.any(Number)}});
    expect(first.ok || first.problem.code !== 'HOST_RATE_LIMITED' ? 0 : first.problem.retryAfterMs).toBeGreaterThan(
      2.9e6,
    );
    expect(codes).toEqual(['HOST_RATE_LIMITED', 'HOST_RATE_LIMITED']);
    expect(at.github.requests).toHaveLength(1);
  });

  test('of REST leaves GraphQL open', async () => {
    const at = await harbour();
    at.github.inject({fault: 'rate', match: (probe) => probe.route !== '/graphql', limit: 0, reset: 3000});
    const client = at.client();

    await write(client);

    expect(codeOf(await query(client))).toBe('ok');
  });

  test('that ends within what may be waited is waited for', async () => {
    const at = await harbour();
    at.github.inject({fault: 'rate', match: 'POST ~/issues', limit: 1, reset: 2});
    const client = patient(at, 5000);

    expect([codeOf(await write(client)), codeOf(await write(client))]).toEqual(['ok', 'ok']);
    expect(at.github.requests.map(({status}) => status)).toEqual([201, 403, 201]);
  });

  test("is measured by the server's clock", async () => {
    const at = await harbour();
    at.github.inject({fault: 'clock-skew', seconds: -86_400});
    at.github.inject({fault: 'rate', limit: 0, reset: 600});

    const refused = await read(at.client());

    expect(refused).toMatchObject({problem: {code: 'HOST_RATE_LIMITED', retryAfterMs: expect.any(Number)}});
    expect(refused.ok || refused.problem.code !== 'HOST_RATE_LIMITED' ? 0 : refused.problem.retryAfterMs).toBeLessThan(
      700_000,
    );
  });
});

describe('a secondary limit', () => {
  test.each([
    ['with a time', {retryAfter: 90}, 90_000],
    ['without a time: a minute at least', {}, 60_000],
  ] as const)('%s stops all that follows', async (_, fault, retryAfterMs) => {
    const at = await harbour();
    at.github.inject({fault: 'secondary-rate', match: 'POST ~/issues', ...fault});
    const client = at.client();

    expect(await write(client)).toMatchObject({problem: {code: 'HOST_RATE_LIMITED', retryAfterMs}});
    expect([codeOf(await write(client)), codeOf(await query(client))]).toEqual([
      'HOST_RATE_LIMITED',
      'HOST_RATE_LIMITED',
    ]);
    expect(at.github.requests).toHaveLength(1);
  });

  test('that is short is waited for once, and the waits of a run have a bound in all', async () => {
    const at = await harbour();
    const client = patient(at, 1500);
    at.github.inject({fault: 'secondary-rate', match: 'POST ~/issues', retryAfter: 1});
    const first = codeOf(await write(client, 'first'));
    at.github.inject({fault: 'secondary-rate', match: 'POST ~/issues', retryAfter: 1});

    expect([first, codeOf(await write(client, 'second'))]).toEqual(['ok', 'HOST_RATE_LIMITED']);
    expect(at.github.world.repo(REPO).issues.map(({title}) => title)).toEqual(['first']);
  });

  test('is not seen in a plain refusal', async () => {
    const at = await harbour();
    at.github.inject({fault: 'deny', permission: 'issues:write'});

    expect(await write(at.client())).toMatchObject({problem: {code: 'HOST_FORBIDDEN', needs: 'issues: read'}});
  });
});

describe('GraphQL that answers 200', () => {
  test.each([
    ['RATE_LIMITED', 'HOST_RATE_LIMITED', 1],
    ['BROKEN', 'HOST_UNAVAILABLE', 3],
  ] as const)('and %s is %s, a query after %i tries', async (error, code, tries) => {
    const at = await harbour();
    at.github.inject({fault: 'graphql', error, times: 9});

    expect(codeOf(await query(at.client()))).toBe(code);
    expect(at.github.requests).toHaveLength(tries);
  });

  test('and fails once is asked again', async () => {
    const at = await harbour();
    at.github.inject({fault: 'graphql', error: 'BROKEN'});

    expect(codeOf(await query(at.client()))).toBe('ok');
  });

  test.each([
    ['FORBIDDEN', {code: 'HOST_FORBIDDEN', needs: 'contents: read'}],
    ['NOT_FOUND', {code: 'HOST_NOT_FOUND'}],
  ] as const)('and %s names what is missing', async (error, problem) => {
    const at = await harbour();
    at.github.inject({fault: 'graphql', error});

    expect(await at.host().readFiles([{path: 'a', ref: 'HEAD'}])).toMatchObject({problem});
  });
});

test('writes go one after another, reads beside them', async () => {
  const at = await harbour();
  let running = 0;
  const most: number[] = [];
  at.github.inject({fault: 'delay', match: 'POST ~/issues', ms: 20});
  const client = at.client();

  const before = at.github.requests.length;
  await Promise.all(
    ['a', 'b', 'c'].map(async (title) => {
      running += 1;
      await write(client, title);
      most.push(at.github.requests.length - before);
      running -= 1;
    }),
  );

  expect(running).toBe(0);
  expect(most).toEqual([1, 2, 3]);
  expect(at.github.world.repo(REPO).issues.map(({title}) => title)).toEqual(['a', 'b', 'c']);
});

test('a refused write does not hold up the next one', async () => {
  const at = await harbour();
  at.github.addIssue({repo: REPO, title: 'one'});
  at.github.inject({fault: 'status', match: ISSUE, status: 422});
  const client = at.client();
  const change = (title: string) =>
    client.ask({
      ...ASK,
      route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
      path: {...ASK.path, issue_number: 1},
      values: {title},
    });

  const codes = await Promise.all([change('two'), change('three')]);

  expect(codes.map(codeOf)).toEqual(['HOST_REFUSED', 'ok']);
});

describe('a GitHub that does not answer at all', () => {
  test('is asked once with three tries, and then called unreachable without a request', async () => {
    const at = await harbour();
    at.github.inject({fault: 'drop-before', match: () => true, times: 99});
    const client = at.client();

    const codes = [codeOf(await read(client)), codeOf(await query(client)), codeOf(await write(client))];

    expect(codes).toEqual(['HOST_UNAVAILABLE', 'HOST_UNAVAILABLE', 'HOST_UNAVAILABLE']);
    expect(at.github.requests).toHaveLength(3);
  });

  test('after it had answered is given three reads', async () => {
    const at = await harbour();
    const client = at.client();
    await read(client);
    at.github.inject({fault: 'drop-before', match: () => true, times: 99});

    for (let count = 0; count < 5; count += 1) await read(client);

    expect(at.github.requests).toHaveLength(1 + 9);
  });
});

describe('a run that is told to stop', () => {
  test('asks nothing any more and says so', async () => {
    const at = await harbour();
    const client = at.client();
    await read(client);

    client.stop();

    expect(await write(client)).toEqual({ok: false, problem: {code: 'HOST_STOPPED', operation: 'look'}});
    expect(codeOf(await read(client))).toBe('HOST_STOPPED');
    expect(at.github.requests).toHaveLength(1);
  });

  test('does not wait for what is under way', async () => {
    const at = await harbour();
    at.github.inject({fault: 'delay', match: 'GET ~/issues', ms: 30_000});
    const client = at.client();
    const began = performance.now();
    const asked = read(client);
    while (at.github.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));

    client.stop();

    expect(codeOf(await asked)).toBe('HOST_UNAVAILABLE');
    expect(performance.now() - began).toBeLessThan(15_000);
  });
});
