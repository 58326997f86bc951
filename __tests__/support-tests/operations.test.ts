// Every operation answers what GitHub documents, and the table below forgets none of them.
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import {ROUTES} from '../support/loopback/routes.ts';
import type {LoopbackGitHub} from '../support/loopback-github.ts';
import {type Ask, at, idsOf, send, startShop} from './client.ts';

let github: LoopbackGitHub;
beforeAll(async () => {
  github = await startShop();
});
afterAll(() => github.close());

/** `{run}` and the like stand for ids of the shop. Order matters: later lines build on what earlier ones changed. */
const CASES: readonly (readonly [string, number, Ask['body']?])[] = [
  ['GET ~', 200],
  ['GET /rate_limit', 200],
  ['GET ~/branches/main', 200],
  ['GET ~/branches/none', 404],
  ['GET ~/collaborators/mona/permission', 200],
  ['GET ~/collaborators/nobody/permission', 404],
  ['GET ~/commits?sha=feature&per_page=1', 200],
  ['GET ~/commits/feature', 200],
  ['GET ~/commits/{head}', 200],
  ['GET ~/commits/none', 422],
  ['GET ~/commits/{feature}/pulls', 200],
  ['GET ~/compare/main...feature', 200],
  ['GET ~/compare/main...none', 404],
  ['GET ~/contents/src/cart.js?ref=feature', 200],
  ['GET ~/contents/src', 200],
  ['GET ~/contents/none.txt', 404],
  ['GET ~/git/ref/heads/main', 200],
  ['GET ~/git/ref/heads/none', 404],
  ['GET ~/git/matching-refs/heads/f', 200],
  ['POST ~/git/blobs', 201, {content: 'aGVsbG8=', encoding: 'base64'}],
  [
    'POST ~/git/trees',
    201,
    {base_tree: '{head}', tree: [{path: 'a/b.txt', mode: '100644', type: 'blob', content: 'b'}]},
  ],
  ['GET ~/git/trees/feature?recursive=1', 200],
  ['GET ~/git/trees/{tree}', 200],
  ['GET ~/git/trees/none', 404],
  ['POST ~/git/trees', 422, {base_tree: 'none', tree: []}],
  ['POST ~/git/commits', 201, {message: 'Empty', tree: '{tree}', parents: ['{head}']}],
  ['POST ~/git/refs', 201, {ref: 'refs/heads/state', sha: '{head}'}],
  ['POST ~/git/refs', 422, {ref: 'refs/heads/state', sha: '{head}'}],
  ['PATCH ~/git/refs/heads/state', 200, {sha: '{feature}'}],
  ['PATCH ~/git/refs/heads/state', 422, {sha: '{head}'}],
  ['PATCH ~/git/refs/heads/state', 200, {sha: '{head}', force: true}],
  ['DELETE ~/git/refs/heads/state', 204],
  ['DELETE ~/git/refs/heads/state', 422],
  ['GET ~/actions/runs?status=failure&branch=main&event=push&head_sha={head}', 200],
  ['GET ~/actions/workflows/ci.yml/runs?status=completed', 200],
  ['GET ~/actions/workflows/none.yml/runs', 404],
  ['GET ~/actions/runs/{run}', 200],
  ['GET ~/actions/runs/1', 404],
  ['GET ~/actions/runs/{run}/attempts/1', 200],
  ['GET ~/actions/runs/{run}/attempts/2', 404],
  ['GET ~/actions/runs/{run}/attempts/1/jobs?per_page=100', 200],
  ['GET ~/actions/runs/{run}/jobs?filter=all', 200],
  ['GET ~/actions/jobs/{job}', 200],
  ['GET ~/actions/jobs/1', 404],
  ['GET ~/actions/jobs/{job}/logs', 302],
  ['GET ~/check-runs/{job}/annotations', 200],
  ['GET ~/issues?labels=bug&state=all&creator=mona&since=2026-01-01T00:00:00Z&sort=updated&direction=asc', 200],
  ['POST ~/issues', 201, {title: 'New', body: 'text', labels: ['incident', {name: 'ci'}]}],
  ['POST ~/issues', 422, {title: 'Long', body: 'x'.repeat(65_537)}],
  ['GET ~/issues/1', 200],
  ['GET ~/issues/99', 404],
  ['PATCH ~/issues/1', 200, {state: 'closed', state_reason: 'not_planned', labels: ['bug', 'done']}],
  ['PATCH ~/issues/1', 200, {state: 'open', assignees: ['mona']}],
  ['GET ~/issues/1/timeline?per_page=100', 200],
  ['GET ~/issues/99/timeline', 404],
  ['GET ~/issues/1/labels', 200],
  ['POST ~/issues/1/labels', 200, {labels: ['more']}],
  ['GET ~/labels', 200],
  ['POST ~/labels', 201, {name: 'aftermath', color: 'b60205', description: 'kept by a bot'}],
  ['POST ~/labels', 422, {name: 'Aftermath'}],
  ['GET ~/issues/1/comments?since=2026-01-01T00:00:00Z', 200],
  ['POST ~/issues/2/comments', 201, {body: 'on the pull request'}],
  ['POST ~/issues/1/comments', 422, {body: 'x'.repeat(65_537)}],
  ['GET ~/issues/comments/{comment}', 200],
  ['PATCH ~/issues/comments/{comment}', 200, {body: 'edited'}],
  ['POST ~/issues/comments/{comment}/reactions', 201, {content: 'eyes'}],
  ['POST ~/issues/comments/{comment}/reactions', 200, {content: 'eyes'}],
  ['DELETE ~/issues/comments/{comment}', 204],
  ['GET ~/issues/comments/{comment}', 404],
  ['GET ~/pulls?head=acme:feature&base=main&state=all', 200],
  ['GET ~/pulls/2', 200],
  ['GET ~/pulls/1', 404],
  ['POST ~/pulls', 422, {title: 'Again', head: 'feature', base: 'main'}],
  ['PATCH ~/pulls/2', 200, {state: 'closed'}],
  ['POST ~/pulls', 201, {title: 'Again', head: 'feature', base: 'main', draft: true, body: 'text'}],
  ['POST ~/pulls', 422, {title: 'None', head: 'none', base: 'main'}],
  ['POST ~/actions/runs/{run}/rerun-failed-jobs', 201, {enable_debug_logging: true}],
  ['POST ~/actions/runs/{run}/rerun-failed-jobs', 403],
  ['POST ~/actions/jobs/{job}/rerun', 403],
  ['POST ~/dispatches', 204, {event_type: 'recover', client_payload: {run: 1}}],
  // The token of a job has no right to read the members of an organisation.
  ['GET /orgs/acme/teams/none/memberships/mona', 403],
];

describe('the operations', () => {
  test('answer with the documented status and shape, one after the other', async () => {
    const repo = github.world.repo('acme/shop');
    const ids: Record<string, string | number> = {...idsOf(github), tree: repo.git.resolveTree('main') ?? ''};
    const fill = (text: string): string => text.replaceAll(/\{(?<name>[a-z]+)\}/g, (_, name) => String(ids[name]));
    const expected = CASES.map(([line, status]) => `${line} ${status}`);

    const seen: string[] = [];
    for (const [line, , body] of CASES) {
      const sent = body === undefined ? {} : {body: JSON.parse(fill(JSON.stringify(body)))};
      seen.push(`${line} ${(await send(github, fill(line), sent)).status}`);
    }

    expect(seen).toEqual(expected);
    expect(github.violations).toEqual([]);
  });

  test('are all in the table above, except the one that has a test of its own below', async () => {
    const called = new Set(github.requests.map((entry) => `${entry.method} ${entry.route}`));
    const missing = [...ROUTES.keys()].filter((route) => !called.has(route));

    expect(missing).toEqual(['GET /user']);
  });

  test('tell a person about themselves and refuse that to an installation token', async () => {
    const person = await send(github, 'GET /user', {token: 'pat_mona'});
    const bot = await send(github, 'GET /user');

    expect([person.status, at(person.body, 'login')]).toEqual([200, 'mona']);
    expect([bot.status, at(bot.body, 'message')]).toEqual([403, 'Resource not accessible by integration']);
    expect(github.violations).toEqual([]);
  });
});

test('a single job can be run again once its run is over, and the run gets a further attempt', async () => {
  const {run} = idsOf(github);
  github.finishRun(run, {jobs: [{name: 'test', conclusion: 'failure', log: 'again\n'}]});
  const failed = github.world.run(run).attempts[1]?.jobs[1]?.id;

  const answer = await send(github, `POST ~/actions/jobs/${failed}/rerun`);
  const after = await send(github, `GET ~/actions/runs/${run}`);

  expect(answer.status).toBe(201);
  expect([at(after.body, 'run_attempt'), at(after.body, 'status')]).toEqual([3, 'queued']);
});

test('the same requests work below a base path, as on GitHub Enterprise Server', async () => {
  const enterprise = await startShop({basePath: '/api/v3'});
  try {
    const rest = await send(enterprise, 'GET ~');
    const graphql = await send(enterprise, 'POST /graphql', {body: {query: '{viewer {login}}'}});

    expect(enterprise.url).toMatch(/\/api\/v3$/);
    expect(enterprise.graphqlUrl).toMatch(/\/api\/graphql$/);
    expect(at(rest.body, 'url')).toBe(`${enterprise.url}/repos/acme/shop`);
    expect(at(graphql.body, 'data', 'viewer', 'login')).toBe('github-actions[bot]');
    expect(enterprise.violations).toEqual([]);
  } finally {
    await enterprise.close();
  }
});
