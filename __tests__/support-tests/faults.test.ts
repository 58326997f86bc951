// Each fault does what its name says to the requests it matches, as often as asked, and to no others.
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import type {LoopbackGitHub} from '../support/loopback-github.ts';
import {type Answer, at, send, startShop} from './client.ts';

const CREATE = 'POST ~/issues';
const NEW = {body: {title: 'New'}};

let github: LoopbackGitHub;
beforeEach(async () => {
  github = await startShop();
});
afterEach(() => github.close());

function titles(): readonly string[] {
  return github.world.repo('acme/shop').issues.map((issue) => issue.title);
}

describe('the fault', () => {
  test('status answers without changing anything, as often as asked', async () => {
    github.inject({fault: 'status', match: CREATE, status: 502, times: 2, body: {message: 'Server Error'}});

    const seen = [await send(github, CREATE, NEW), await send(github, CREATE, NEW), await send(github, CREATE, NEW)];

    expect(seen.map((answer) => answer.status)).toEqual([502, 502, 201]);
    expect(at(seen[0]?.body, 'message')).toBe('Server Error');
    expect(titles().filter((title) => title === 'New')).toHaveLength(1);
    expect(github.requests.map((entry) => entry.faults)).toEqual([['status'], ['status'], []]);
  });

  test('status hits only what a predicate picks', async () => {
    github.inject({fault: 'status', match: (probe) => at(probe.body, 'title') === 'Bad', status: 500});

    const good = await send(github, CREATE, {body: {title: 'Good'}});
    const bad = await send(github, CREATE, {body: {title: 'Bad'}});

    expect([good.status, bad.status]).toEqual([201, 500]);
  });

  test('delay lets time pass before the answer', async () => {
    github.inject({fault: 'delay', match: 'GET ~', ms: 60});
    const started = performance.now();

    const answer = await send(github, 'GET ~');

    expect(answer.status).toBe(200);
    // Timers may fire a millisecond early by the other clock.
    expect(performance.now() - started).toBeGreaterThanOrEqual(58);
  });

  test('drop-before closes the connection and changes nothing', async () => {
    github.inject({fault: 'drop-before', match: CREATE});

    await expect(send(github, CREATE, NEW)).rejects.toThrow('fetch failed');

    expect(titles()).not.toContain('New');
    expect(github.requests.map((entry) => entry.status)).toEqual([0]);
  });

  test('drop-after closes the connection although the state changed', async () => {
    github.inject({fault: 'drop-after', match: CREATE});

    await expect(send(github, CREATE, NEW)).rejects.toThrow('fetch failed');

    expect(titles()).toContain('New');
  });

  test('truncate stops in the middle of the answer', async () => {
    github.inject({fault: 'truncate', match: 'GET ~'});

    await expect(send(github, 'GET ~')).rejects.toThrow('terminated');
  });

  test('html is a web page with status 200', async () => {
    github.inject({fault: 'html', match: 'GET ~'});

    const answer = await send(github, 'GET ~');

    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  });

  test('rate with a reset time is a 403 with the headers of the primary limit, until the reset', async () => {
    let now = Date.UTC(2026, 1, 1);
    const other = await startShop({now: () => now});
    try {
      other.inject({fault: 'rate', limit: 1, reset: 600});

      const seen = [await send(other, 'GET ~'), await send(other, 'GET ~')];
      now += 601_000;
      const later = await send(other, 'GET ~');

      expect([...seen, later].map((answer) => answer.status)).toEqual([200, 403, 200]);
      expect(seen[1]?.headers.get('x-ratelimit-remaining')).toBe('0');
      expect(Number(seen[1]?.headers.get('x-ratelimit-reset'))).toBe(Date.UTC(2026, 1, 1) / 1000 + 600);
    } finally {
      await other.close();
    }
  });

  test('rate with retry-after is a 429', async () => {
    github.inject({fault: 'rate', match: CREATE, limit: 0, retryAfter: 7, times: 1});

    const [first, second] = [await send(github, CREATE, NEW), await send(github, CREATE, NEW)];

    expect([first.status, first.headers.get('retry-after'), second.status]).toEqual([429, '7', 201]);
  });

  test('deny takes a permission away in both interfaces', async () => {
    github.inject({fault: 'deny', permission: 'issues:write'});
    github.inject({fault: 'deny', permission: 'contents'});

    const create = await send(github, CREATE, NEW);
    const list = await send(github, 'GET ~/issues');
    const file = await send(github, 'GET ~/contents/plan.json');
    const query = '{repository(owner: "acme", name: "shop") {name}}';
    const graphql = await send(github, 'POST /graphql', {body: {query}});

    expect([create.status, list.status, file.status]).toEqual([403, 200, 403]);
    expect(at(create.body, 'message')).toBe('Resource not accessible by integration');
    expect([graphql.status, at(graphql.body, 'errors', 0, 'type')]).toEqual([200, 'FORBIDDEN']);
    expect(github.violations).toEqual([]);
  });

  test('feature-off makes issues answer 410 and leaves pull requests alone', async () => {
    github.inject({fault: 'feature-off', feature: 'issues'});

    const lines = [CREATE, 'GET ~/issues/1', 'GET ~/issues/2', 'GET ~/issues?state=all', 'GET ~/pulls/2'];
    const seen: Answer[] = [];
    for (const line of lines) seen.push(await send(github, line, line === CREATE ? NEW : {}));

    expect(seen.map((answer) => answer.status)).toEqual([410, 410, 200, 200, 200]);
    expect([at(seen[3]?.body, 0, 'number'), at(seen[3]?.body, 'length')]).toEqual([2, 1]);
    expect(github.violations).toEqual([]);
  });

  test('is refused when it names a route that does not exist', () => {
    expect(() => github.inject({fault: 'status', match: 'GET ~/nothing', status: 500})).toThrow(/no route/);
  });
});

test('reset forgets requests, violations and faults, and keeps what exists', async () => {
  github.inject({fault: 'status', match: 'GET ~', status: 500, times: 9});
  github.inject({fault: 'deny', permission: 'issues'});
  await send(github, 'GET ~/nothing');

  github.reset();
  const answers = [await send(github, 'GET ~'), await send(github, 'GET ~/issues/1')];

  expect(answers.map((answer) => answer.status)).toEqual([200, 200]);
  expect([github.apiRequestCount, github.violations]).toEqual([2, []]);
});

describe('what people and time do', () => {
  const list = async (): Promise<readonly unknown[]> => {
    const {body} = await send(github, 'GET ~/issues?state=all&per_page=100');
    return (body as readonly {title: string}[]).map(({title}) => title);
  };

  test('stale-reads answers from so many writes ago, and then from now', async () => {
    const before = await list();
    await send(github, CREATE, {body: {title: 'First'}});
    await send(github, CREATE, {body: {title: 'Second'}});

    github.inject({fault: 'stale-reads', writes: 2});

    expect(await list()).toEqual(before);
    expect(await list()).toEqual(expect.arrayContaining(['First', 'Second']));
  });

  test.each([1, 3])('list-lag hides what was written for %i lists, and nothing else', async (reads) => {
    const before = await list();
    github.inject({fault: 'list-lag', reads});
    await send(github, CREATE, NEW);

    for (let count = 0; count < reads; count += 1) expect(await list()).toEqual(before);

    expect(await list()).toContain('New');
    expect((await send(github, `GET ~/issues/${titles().length}`)).status).toBe(200);
  });

  test('list-lag shows the former words of what was changed', async () => {
    await send(github, CREATE, NEW);
    github.inject({fault: 'list-lag', reads: () => 1});
    await send(github, `PATCH ~/issues/${titles().length}`, {body: {title: 'Renamed'}});

    expect(await list()).toContain('New');
    expect(await list()).toContain('Renamed');
  });

  test('page-shuffle brings the last item of a page again on the next one', async () => {
    for (let count = 0; count < 4; count += 1) await send(github, CREATE, {body: {title: `Issue ${count}`}});
    github.inject({fault: 'page-shuffle'});
    const page = async (number: number): Promise<readonly {title: string}[]> =>
      (await send(github, `GET ~/issues?per_page=2&page=${number}`)).body as readonly {title: string}[];

    const [first, second] = [await page(1), await page(2)];

    expect(second[0]).toEqual(first[1]);
  });

  test('mutate-between happens before the request is looked at, once', async () => {
    let times = 0;
    const mutate = (): void => {
      times += 1;
    };
    github.inject({fault: 'mutate-between', match: CREATE, mutate});

    expect((await send(github, CREATE, NEW)).status).toBe(201);
    await send(github, CREATE, NEW);

    expect(times).toBe(1);
  });

  test('clock-skew moves the clock of the server', async () => {
    const dateOf = async (): Promise<number> => Date.parse((await send(github, 'GET ~')).headers.get('date') ?? '');
    const before = await dateOf();
    github.inject({fault: 'clock-skew', seconds: 86_400});

    expect((await dateOf()) - before).toBeGreaterThan(86_000_000);
  });

  test('secondary-rate is a 403 in words, with a time only where it is given', async () => {
    github.inject({fault: 'secondary-rate', match: CREATE});
    github.inject({fault: 'secondary-rate', match: CREATE, retryAfter: 7});

    const seen = [await send(github, CREATE, NEW), await send(github, CREATE, NEW)];

    expect(seen.map(({status, headers}) => [status, headers.get('retry-after')])).toEqual([
      [403, null],
      [403, '7'],
    ]);
  });

  test('graphql is a 200 without data', async () => {
    github.inject({fault: 'graphql', error: 'RATE_LIMITED', reset: 60});

    const {status, body, headers} = await send(github, 'POST /graphql', {body: {query: '{viewer{login}}'}});

    expect([status, at(body, 'data'), headers.get('x-ratelimit-remaining')]).toEqual([200, null, '0']);
  });

  test('every event comes twice and the last one first', () => {
    const subjects = [1, 2].map((number) => ({repo: 'acme/shop', number, action: 'closed'}));

    const numbers = github.eventsTwice('issues', subjects).map((payload) => at(at(payload, 'issue'), 'number'));

    expect(numbers).toEqual([2, 1, 1, 2]);
  });
});
