// The client alone: what it tries again, what it refuses to believe, and what it calls the trouble.
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterEach, describe, expect, test} from '@jest/globals';
import {z} from 'zod';
import {type GitHubClient, openGitHub} from '../../../src/adapters/github/client.ts';
import type {Patience} from '../../../src/adapters/github/retry-policy.ts';

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

type Handler = (request: Seen, response: ServerResponse, nth: number) => void;

const servers: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((stop) => stop()));
});

/** A server that answers with a handler, and a client for it. */
async function serve(
  handler: Handler,
  patience: Partial<Patience> = {},
): Promise<{seen: Seen[]; client: GitHubClient; url: string}> {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    const {method = '', url = '', headers} = request;
    const one = {method, url, headers, body: Buffer.concat(pieces).toString()};
    seen.push(one);
    handler(one, response, seen.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  servers.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const options = {token: 'secret-token', apiUrl: url, graphqlUrl: `${url}/graphql`};
  return {seen, url, client: openGitHub({...options, patience: {pauseMs: 1, deadlineMs: 5_000, ...patience}})};
}

function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, {'content-type': 'application/json; charset=utf-8', ...headers}).end(JSON.stringify(body));
}

const ASK = {operation: 'look', needs: 'things: read', shape: z.object({n: z.int()})};
const get = (client: GitHubClient) => client.ask({...ASK, route: 'GET /thing'});
const post = (client: GitHubClient) => client.ask({...ASK, route: 'POST /thing', values: {title: 'x'}});

describe('reading', () => {
  const good = (response: ServerResponse) => json(response, 200, {n: 1});

  test.each<[string, (response: ServerResponse) => void]>([
    ['502', (response) => json(response, 502, {})],
    ['503 with a pause', (response) => json(response, 503, {}, {'retry-after': '0'})],
    ['429 with a pause', (response) => json(response, 429, {}, {'retry-after': '0'})],
    ['403 with a pause', (response) => json(response, 403, {}, {'retry-after': '0'})],
    ['a web page', (response) => response.writeHead(200, {'content-type': 'text/html'}).end('<html>')],
    ['half a document', (response) => response.writeHead(200, {'content-type': 'application/json'}).end('{"n":')],
    ['another shape', (response) => json(response, 200, {m: 1})],
    ['a broken connection', (response) => response.destroy()],
  ])('is tried again after %s', async (_, bad) => {
    const {client, seen} = await serve((__, response, nth) => (nth < 3 ? bad(response) : good(response)));

    expect(await get(client)).toEqual({
      ok: true,
      value: {data: {n: 1}, hasMore: false, headers: expect.any(Object), status: 200},
    });
    expect(seen).toHaveLength(3);
  });

  test.each<[number, Record<string, string>, object]>([
    [401, {}, {code: 'HOST_UNAUTHORISED'}],
    [403, {}, {code: 'HOST_FORBIDDEN', needs: 'things: read'}],
    [403, {'x-ratelimit-remaining': '0'}, {code: 'HOST_RATE_LIMITED', retryAfterMs: 60_000}],
    [403, {'retry-after': '21'}, {code: 'HOST_RATE_LIMITED', retryAfterMs: 21_000}],
    [404, {}, {code: 'HOST_NOT_FOUND'}],
    [410, {}, {code: 'HOST_DISABLED'}],
    [422, {}, {code: 'HOST_REFUSED', status: 422}],
    [429, {}, {code: 'HOST_RATE_LIMITED'}],
    [451, {}, {code: 'HOST_REFUSED', status: 451}],
    [503, {'retry-after': '60'}, {code: 'HOST_UNAVAILABLE', retryAfterMs: 60_000}],
  ])('is not tried again after %i with %j', async (status, headers, problem) => {
    const {client, seen} = await serve((_, response) => json(response, status, {message: 'no'}, headers));

    expect(await get(client)).toMatchObject({ok: false, problem: {operation: 'look', ...problem}});
    expect(seen).toHaveLength(1);
  });

  test.each<[string, (response: ServerResponse) => void, object]>([
    ['500', (response) => json(response, 500, {}), {code: 'HOST_UNAVAILABLE', retryAfterMs: null}],
    [
      'half a document',
      (response) => response.writeHead(200, {'content-type': 'application/json'}).end('{'),
      {code: 'HOST_UNREADABLE'},
    ],
    ['a broken connection', (response) => response.destroy(), {code: 'HOST_UNAVAILABLE'}],
  ])('ends after three tries of %s', async (_, bad, problem) => {
    const {client, seen} = await serve((__, response) => bad(response));

    expect(await get(client)).toMatchObject({ok: false, problem});
    expect(seen).toHaveLength(3);
  });

  test('ends at its deadline when nobody answers', async () => {
    const {client, seen} = await serve(() => {}, {deadlineMs: 1_500});

    expect(await get(client)).toMatchObject({problem: {code: 'HOST_UNAVAILABLE'}});
    expect(seen).toHaveLength(1);
  });

  test('does not begin a pause that its deadline would cut', async () => {
    const {client, seen} = await serve((_, response) => json(response, 503, {}, {'retry-after': '2'}), {
      deadlineMs: 1_900,
    });

    expect(await get(client)).toMatchObject({problem: {code: 'HOST_UNAVAILABLE', retryAfterMs: 2_000}});
    expect(seen).toHaveLength(1);
  });

  test("waits until the reset that the server's own clock gives", async () => {
    const date = new Date('2031-05-04T09:30:00Z');
    const headers = {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(date.getTime() / 1000 + 90),
      date: date.toUTCString(),
    };
    const {client} = await serve((_, response) => json(response, 403, {}, headers));

    expect(await get(client)).toMatchObject({problem: {code: 'HOST_RATE_LIMITED', retryAfterMs: 90_000}});
  });

  test('says when a list goes on', async () => {
    const link = '<http://127.0.0.1/thing?page=2>; rel="next", <http://127.0.0.1/thing?page=2>; rel="last"';
    const {client} = await serve((_, response) => json(response, 200, {n: 1}, {link}));

    expect(await get(client)).toMatchObject({value: {hasMore: true}});
  });

  test('names the version of the interface and shows the token to this server only', async () => {
    const {client, seen, url} = await serve((_, response) => good(response));
    await get(client);

    await client.fetchPlain(`${url}/elsewhere`);

    expect(seen[0]?.headers).toMatchObject({
      authorization: 'token secret-token',
      'x-github-api-version': '2022-11-28',
      accept: 'application/vnd.github+json',
    });
    expect(seen[1]?.headers.authorization).toBeUndefined();
  });
});

describe('writing', () => {
  test.each<[string, (response: ServerResponse) => void, string]>([
    ['502', (response) => json(response, 502, {}), 'HOST_UNAVAILABLE'],
    ['409', (response) => json(response, 409, {message: 'conflict'}), 'HOST_REFUSED'],
    ['429 with a long pause', (response) => json(response, 429, {}, {'retry-after': '30'}), 'HOST_RATE_LIMITED'],
    ['a broken connection', (response) => response.destroy(), 'HOST_UNAVAILABLE'],
    [
      'a web page',
      (response) => response.writeHead(200, {'content-type': 'text/html'}).end('<html>'),
      'HOST_UNREADABLE',
    ],
  ])('is never tried again, not after %s', async (_, bad, code) => {
    const {client, seen} = await serve((__, response) => bad(response));

    expect(await post(client)).toMatchObject({problem: {code}});
    expect(seen).toHaveLength(1);
  });

  test('is tried again after a rate limit with a short pause: what was refused was not done', async () => {
    const {client, seen} = await serve((_, response, nth) =>
      nth < 3 ? json(response, 429, {}, {'retry-after': '0'}) : json(response, 200, {n: 1}),
    );

    expect(await post(client)).toMatchObject({value: {data: {n: 1}}});
    expect(seen).toHaveLength(3);
  });

  test('a mutation that went wrong on the server is not tried again either', async () => {
    const errors = [{message: 'Something went wrong while executing your query.'}];
    const {client, seen} = await serve((_, response) => json(response, 200, {data: null, errors}));

    const answer = await client.askGraphql({...ASK, query: 'mutation { x }', shape: z.object({data: z.null()})});

    expect(answer).toMatchObject({problem: {code: 'HOST_UNAVAILABLE'}});
    expect(seen).toHaveLength(1);
  });

  test('follows a thread that has moved, once, with the same body', async () => {
    const {client, seen} = await serve((request, response) =>
      request.url === '/thing' ? json(response, 301, {}, {location: '/moved/9'}) : json(response, 200, {n: 9}),
    );

    expect(await post(client)).toMatchObject({value: {data: {n: 9}}});
    expect(seen.map(({method, url, body}) => [method, url, body])).toEqual([
      ['POST', '/thing', '{"title":"x"}'],
      ['POST', '/moved/9', '{"title":"x"}'],
    ]);
  });

  test.each([
    ['to another server', 'http://localhost:1/x', 1],
    ['again and again', '/thing', 2],
  ])('does not follow %s', async (_, location, requests) => {
    const {client, seen} = await serve((__, response) => json(response, 307, {}, {location}));

    expect(await post(client)).toMatchObject({problem: {code: 'HOST_UNREADABLE'}});
    expect(seen).toHaveLength(requests);
  });

  test('passes on what GitHub says about a refusal, on one line and cut', async () => {
    const errors = [
      {field: 'body', code: 'custom', message: 'body is\u001b[31m too\nlong'},
      {field: 'title', code: 'missing'},
    ];
    const {client} = await serve((_, response) => json(response, 422, {message: 'Validation Failed', errors}));

    expect(await post(client)).toMatchObject({
      problem: {code: 'HOST_REFUSED', status: 422, detail: 'Validation Failed; body is [31m too long; title missing'},
    });
  });
});

test('a server that is not there is unavailable', async () => {
  const {client} = await serve(() => {});
  await Promise.all(servers.splice(0).map((stop) => stop()));

  expect(await get(client)).toMatchObject({problem: {code: 'HOST_UNAVAILABLE'}});
});
