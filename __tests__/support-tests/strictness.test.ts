// What GitHub does not document is noted as a violation, on either side; what a caller may not do is refused.
import {afterAll, afterEach, beforeAll, describe, expect, test} from '@jest/globals';
import {readDescription} from '../support/loopback/description.ts';
import type {LoopbackGitHub} from '../support/loopback-github.ts';
import {type Ask, at, idsOf, send, startShop} from './client.ts';

let github: LoopbackGitHub;
beforeAll(async () => {
  github = await startShop();
});
afterEach(() => github.reset());
afterAll(() => github.close());

describe('a request is a violation when it has', () => {
  test.each([
    ['an unknown route', 'GET ~/nothing', undefined, 'unknown route'],
    ['an unknown method of a route', 'PUT ~/issues/1', undefined, 'unknown route'],
    ['an unknown query parameter', 'GET ~/issues?label=bug', undefined, 'unknown query parameter label'],
    ['a value that is not allowed', 'GET ~/issues?state=broken', undefined, 'parameter state has the value broken'],
    ['a page that is too large', 'GET ~/issues?per_page=101', undefined, 'per_page 101 is not in 1..100'],
    ['an id that is no number', 'GET ~/actions/runs/latest', undefined, 'parameter run_id has the value latest'],
    ['an undocumented field', 'POST ~/issues', {title: 'New', priority: 1}, 'undocumented field /priority'],
    [
      'an undocumented field further down',
      'POST ~/issues',
      {title: 'New', labels: [{name: 'a', size: 1}]},
      'undocumented field /labels/0/size',
    ],
    ['a field of the wrong type', 'POST ~/issues', {title: 'New', body: 5}, '/body must be string'],
    ['no required field', 'POST ~/issues/1/comments', {text: 'x'}, "/ must have required property 'body'"],
    ['no body', 'POST ~/issues', undefined, 'missing body'],
    ['a body where none belongs', 'DELETE ~/issues/comments/1', {force: true}, 'a body where the operation has none'],
  ] as const)('%s', async (_name, line, body, violation) => {
    const ask: Ask = body === undefined ? {} : {body};

    const answer = await send(github, line, ask);

    expect(github.violations.join('\n')).toContain(violation);
    expect(answer.status === 599).toBe(violation === 'unknown route');
  });
});

describe('a response is a violation when it has', () => {
  const description = readDescription();
  const match = description.match('GET', '/repos/acme/shop/git/ref/heads/main');
  const ref = {
    ref: 'refs/heads/main',
    node_id: 'x',
    url: 'http://127.0.0.1/a',
    object: {type: 'commit', sha: 'a'.repeat(40), url: 'http://127.0.0.1/b'},
  };

  test.each([
    ['nothing wrong', 200, ref, []],
    ['an undocumented field', 200, {...ref, owner: 'mona'}, ['undocumented field /owner']],
    ['a field that is missing', 200, {...ref, url: undefined}, ["/ must have required property 'url'"]],
    ['an undocumented status', 418, {message: 'teapot'}, ['undocumented status 418']],
    ['an undocumented field in an error', 404, {message: 'no', reason: 'x'}, ['undocumented field /reason']],
    ['an error that every operation may give', 401, {message: 'no'}, []],
  ] as const)('%s', (_name, status, body, expected) => {
    if (match === null) throw new Error('no such operation');
    const sent = {status, contentType: 'application/json', body: JSON.parse(JSON.stringify(body)) as unknown};

    expect(description.checkResponse(match.operation, sent)).toEqual(expected);
  });
});

test('an answer that the server itself gets wrong is a violation too', async () => {
  const {run, job} = idsOf(github);
  const found = github.world.run(run).attempts[0]?.jobs[1];
  Object.assign(found ?? {}, {conclusion: 'exploded'});

  await send(github, `GET ~/actions/jobs/${job}`);
  Object.assign(found ?? {}, {conclusion: 'failure'});

  expect(github.violations).toEqual([expect.stringMatching(/jobs\/\{job_id\}: \/conclusion must be equal to one of/)]);
});

describe('a caller', () => {
  test.each([
    ['without a token', null, 401],
    ['with an unknown token', 'wrong', 401],
    ['with the default token', undefined, 200],
  ] as const)('%s gets %s and %i', async (_name, token, status) => {
    const answer = await send(github, 'GET ~', token === undefined ? {} : {token});

    expect([answer.status, github.violations]).toEqual([status, []]);
  });

  test('without a permission is refused by name of the integration, and reads of public repositories are free', async () => {
    github.addRepo({owner: 'acme', name: 'open', private: false});
    github.addToken('poor', {login: 'github-actions[bot]', type: 'bot', permissions: {}});
    const token = 'poor';

    const closed = await send(github, 'GET ~/issues', {token});
    const open = await send(github, 'GET /repos/acme/open/issues', {token});
    const write = await send(github, 'POST /repos/acme/open/issues', {token, body: {title: 'New'}});

    expect([closed.status, open.status, write.status]).toEqual([403, 200, 403]);
    expect(at(closed.body, 'message')).toBe('Resource not accessible by integration');
  });

  test('without push right has labels dropped in silence', async () => {
    github.addToken('pat_guest', {login: 'guest', type: 'user', permissions: {}});
    github.setPermission('guest', 'read', 'acme/shop');

    const answer = await send(github, 'POST ~/issues', {token: 'pat_guest', body: {title: 'Mine', labels: ['bug']}});

    expect([answer.status, at(answer.body, 'labels')]).toEqual([201, []]);
  });

  test('who is a stranger does not see a private repository', async () => {
    github.addToken('pat_stranger', {login: 'stranger', type: 'user', permissions: {}});

    expect((await send(github, 'GET ~', {token: 'pat_stranger'})).status).toBe(404);
  });

  test('may open pull requests as a bot only where the setting allows it', async () => {
    github.addRepo({owner: 'acme', name: 'strict', botsMayOpenPulls: false});
    github.commit('acme/strict', 'topic', {'a.txt': 'a'}, 'Add a');
    const body = {title: 'Add a', head: 'topic', base: 'main'};

    const bot = await send(github, 'POST /repos/acme/strict/pulls', {body});

    expect([bot.status, at(bot.body, 'message')]).toEqual([
      403,
      'GitHub Actions is not permitted to create or approve pull requests.',
    ]);
  });
});

test('comments on a pull request may be written with the right to pull requests alone', async () => {
  github.addToken('pulls', {login: 'github-actions[bot]', type: 'bot', permissions: {'pull-requests': 'write'}});
  const ask = {token: 'pulls', body: {body: 'hello'}};

  const onPull = await send(github, 'POST ~/issues/2/comments', ask);
  const onIssue = await send(github, 'POST ~/issues/1/comments', ask);

  expect([onPull.status, onIssue.status]).toEqual([201, 403]);
});

test('the log of requests tells who asked what, with which version of the interface', async () => {
  await fetch(`${github.url}/repos/acme/shop/issues/1?x=1`, {
    headers: {authorization: 'token pat_mona', 'x-github-api-version': '2022-11-28'},
  });

  expect(github.requests).toEqual([
    expect.objectContaining({
      count: 1,
      method: 'GET',
      route: '/repos/{owner}/{repo}/issues/{issue_number}',
      path: '/repos/acme/shop/issues/1',
      status: 200,
      auth: 'user',
      login: 'mona',
      apiVersion: '2022-11-28',
    }),
  ]);
});
