// Logs live on another host, behind a redirect that must be followed without the token.
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import type {LoopbackGitHub} from '../support/loopback-github.ts';
import {at, idsOf, send, startShop} from './client.ts';

let github: LoopbackGitHub;
beforeEach(async () => {
  github = await startShop();
});
afterEach(() => github.close());

function addJob(job: Parameters<LoopbackGitHub['addRun']>[0]['jobs']): number {
  const run = github.addRun({repo: 'acme/shop', ...(job === undefined ? {} : {jobs: job})});
  const id = run.attempts[0]?.jobs[0]?.id;
  if (id === undefined) throw new Error('no job');
  return id;
}

async function locate(job: number): Promise<string> {
  const answer = await send(github, `GET ~/actions/jobs/${job}/logs`);
  expect(answer.status).toBe(302);
  return answer.headers.get('location') ?? '';
}

describe('the log of a job', () => {
  test('is a redirect to another host, which serves it without a token', async () => {
    const location = await locate(idsOf(github).job);
    const log = await fetch(location);

    expect(new URL(location).host).not.toBe(new URL(github.url).host);
    expect(await log.text()).toContain('##[error]1 test failed');
    expect(github.violations).toEqual([]);
    expect(github.apiRequestCount).toBe(1);
  });

  test('is reached by a client that follows redirects, since such a client drops the token', async () => {
    const {job} = idsOf(github);

    const answer = await send(github, `GET ~/actions/jobs/${job}/logs`, {redirect: 'follow'});

    expect([answer.status, github.violations]).toEqual([200, []]);
  });

  test('is refused, and a violation, when the token comes along', async () => {
    const location = await locate(idsOf(github).job);
    const answer = await fetch(location, {headers: {authorization: `Bearer ${github.token}`}});

    expect(answer.status).toBe(400);
    expect(github.violations).toEqual([expect.stringContaining('a token was sent to the host that serves logs')]);
  });

  test('is an XML BlobNotFound while the job runs', async () => {
    const answer = await fetch(await locate(addJob([{name: 'slow', conclusion: null, log: 'half\n'}])));

    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/xml']);
    expect(await answer.text()).toContain('<Code>BlobNotFound</Code>');
  });

  test('is gone with 410 once it expired', async () => {
    const job = addJob([{name: 'old', conclusion: 'failure', log: 'x\n', logExpired: true}]);

    const answer = await send(github, `GET ~/actions/jobs/${job}/logs`);

    expect([answer.status, at(answer.body, 'status')]).toEqual([410, '410']);
    expect(github.violations).toEqual([]);
  });

  test('can be produced piece by piece, and production stops when the reader hangs up', async () => {
    let produced = 0;
    function* pieces(): Iterable<string> {
      for (; produced < 100_000; produced += 1) yield 'x'.repeat(1024);
    }
    const location = await locate(addJob([{name: 'loud', conclusion: 'failure', log: pieces}]));

    const reader = (await fetch(location)).body?.getReader();
    await reader?.read();
    await reader?.cancel();

    expect(produced).toBeGreaterThan(0);
    expect(produced).toBeLessThan(100_000);
  });

  test('has an address that works for a minute', async () => {
    let now = Date.UTC(2026, 1, 1);
    const slow = await startShop({now: () => now});
    try {
      const answer = await send(slow, `GET ~/actions/jobs/${idsOf(slow).job}/logs`);
      const location = answer.headers.get('location') ?? '';

      const fresh = await fetch(location);
      now += 61_000;
      const stale = await fetch(location);

      expect([fresh.status, stale.status]).toEqual([200, 403]);
    } finally {
      await slow.close();
    }
  });

  test('is damaged by the same faults as any answer', async () => {
    github.inject({fault: 'status', match: 'GET blob:/logs/{job_id}', status: 403});
    github.inject({fault: 'truncate', match: 'GET blob:/logs/{job_id}'});
    const location = await locate(idsOf(github).job);

    const refused = await fetch(location);
    const cut = await fetch(location);

    expect(refused.status).toBe(403);
    await expect(cut.text()).rejects.toThrow();
  });
});

test('256 jobs come in pages of at most 100, each linked to the next', async () => {
  const jobs = Array.from({length: 256}, (_, index) => ({name: `test (${index})`, conclusion: 'failure' as const}));
  const run = github.addRun({repo: 'acme/shop', jobs});
  const names: unknown[] = [];
  let line: string | undefined = `GET ~/actions/runs/${run.id}/attempts/1/jobs?per_page=100`;
  let pages = 0;

  while (line !== undefined) {
    const answer = await send(github, line);
    names.push(...(at(answer.body, 'jobs') as unknown[]).map((job) => at(job, 'name')));
    const next = /<(?<url>[^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.groups?.['url'];
    line = next === undefined ? undefined : `GET ${next.replace(github.url, '')}`;
    pages += 1;
  }

  expect([pages, new Set(names).size]).toEqual([3, 256]);
  expect(github.violations).toEqual([]);
});
