// Logs: fetched from a stranger's host without our token, into bounded space, patiently where waiting can help.
import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {spoolStream} from '../../../src/adapters/github/spool.ts';
import type {Job} from '../../../src/domain/run.ts';
import {value} from '../../contracts/code-host.ts';
import {collect, describeLogSource} from '../../contracts/log-source.ts';
import {temporaryFolders} from '../../fakes/temporary-folder.ts';
import type {JobSeed} from '../../support/loopback-github.ts';
import {type Harbour, harbours, REPO} from './harbour.ts';

const harbour = harbours();
const folder = temporaryFolders();
const BLOB = 'GET blob:/logs/{job_id}';

async function seedJob(at: Harbour, seed: Partial<JobSeed>): Promise<Job> {
  const run = at.github.addRun({repo: REPO, jobs: [{name: 'unit', conclusion: 'failure', ...seed}]});
  const reader = at.reader(folder());
  const [job] = value(await reader.readJobs(value(await reader.readRun(run.id))));
  if (job === undefined) throw new Error('no job');
  at.github.reset();
  return job;
}

async function* inPieces(content: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}

async function spool(content: Uint8Array, maxBytes: number, pieceBytes = 13) {
  return spoolStream(inPieces(content, pieceBytes), {file: join(folder(), 'job.log'), name: 'unit', maxBytes});
}

describeLogSource('a spooled log', (content) => spool(content, 1000));

describe('a log', () => {
  test('is fetched without our token, in two requests', async () => {
    const at = await harbour();
    const text = '\uFEFF2031-05-04T09:30:00.0000000Z one\r\nzwei\n';
    const job = await seedJob(at, {log: text});

    const log = value(await at.reader(folder()).fetchLog(job));

    expect((await collect(log)).toString('utf8')).toBe(text);
    expect(log.name).toBe('unit');
    expect(at.github.requests.map((one) => [one.route, one.auth])).toEqual([
      ['/repos/{owner}/{repo}/actions/jobs/{job_id}/logs', expect.not.stringMatching(/none/)],
      ['blob:/logs/{job_id}', 'none'],
    ]);
  });

  test('of a running job is not there yet, and nobody waits', async () => {
    const at = await harbour();
    const job = await seedJob(at, {conclusion: null});

    expect(await at.reader(folder()).fetchLog(job)).toEqual({ok: false, problem: {code: 'LOG_NOT_YET', job: 'unit'}});
    expect(at.slept).toEqual([]);
  });

  test('of a finished job that is not stored yet is asked for again', async () => {
    const at = await harbour();
    const job = await seedJob(at, {log: 'late\n'});
    at.github.inject({fault: 'status', match: BLOB, status: 404, times: 2});

    const log = value(await at.reader(folder()).fetchLog(job));

    expect((await collect(log)).toString()).toBe('late\n');
    expect(at.slept).toEqual([10, 20]);
  });

  test('of a finished job that never comes is gone, after bounded waiting', async () => {
    const at = await harbour();
    const job = await seedJob(at, {});

    expect(await at.reader(folder()).fetchLog(job)).toEqual({ok: false, problem: {code: 'LOG_GONE', job: 'unit'}});
    expect(at.slept).toEqual([10, 20]);
  });

  test('that expired, and one of a job that was deleted, is gone at once', async () => {
    const at = await harbour();
    const job = await seedJob(at, {log: 'x', logExpired: true});

    expect(await at.reader(folder()).fetchLog(job)).toMatchObject({problem: {code: 'LOG_GONE'}});
    expect(await at.reader(folder()).fetchLog({...job, id: 404})).toMatchObject({problem: {code: 'LOG_GONE'}});
    expect(at.slept).toEqual([]);
  });

  test.each([403, 410])('whose address ran out (%i) is asked for once more', async (status) => {
    const at = await harbour();
    const job = await seedJob(at, {log: 'x\n'});
    at.github.inject({fault: 'status', match: BLOB, status});

    expect((await collect(value(await at.reader(folder()).fetchLog(job)))).toString()).toBe('x\n');
    expect(at.github.requests.filter((one) => one.route.endsWith('/logs'))).toHaveLength(2);
  });

  test.each(['drop-before', 'truncate'] as const)(
    'whose transfer breaks (%s) is fetched once more, whole',
    async (fault) => {
      const at = await harbour();
      const job = await seedJob(at, {log: 'x'.repeat(5000)});
      at.github.inject({fault, match: BLOB});

      expect(value(await at.reader(folder()).fetchLog(job)).size).toBe(5000);
    },
  );

  test('that cannot be fetched for want of a permission names it', async () => {
    const at = await harbour();
    const job = await seedJob(at, {log: 'x'});
    at.github.inject({fault: 'deny', permission: 'actions'});

    expect(await at.reader(folder()).fetchLog(job)).toMatchObject({
      problem: {code: 'HOST_FORBIDDEN', operation: 'download the log', needs: 'actions: read'},
    });
    expect(at.github.requests.filter((one) => one.path.endsWith('/logs'))).toHaveLength(1);
  });

  test('of any size takes bounded space and keeps its end', async () => {
    const at = await harbour();
    const lines = function* () {
      for (let n = 0; n < 30_000; n += 1) yield `line ${n} ${'.'.repeat(90)}\n`;
    };
    const job = await seedJob(at, {log: lines});
    const directory = folder();

    const log = value(await at.reader(directory, 200_000).fetchLog(job));

    const text = (await collect(log)).toString();
    expect(text).toMatch(/^line 0 /);
    expect(text).toMatch(/line 29999 \.+\n$/);
    expect(text).toMatch(/\n\[\d+ bytes of this log were left out here\]\n/);
    expect(readdirSync(directory).map((name) => statSync(join(directory, name)).size)).toEqual([200_000]);
  });
});

describe('a spool', () => {
  const sample = fc.record({
    content: fc.uint8Array({minLength: 1, maxLength: 400}),
    maxBytes: fc.integer({min: 2, max: 120}),
    pieceBytes: fc.integer({min: 1, max: 150}),
  });

  test('holds the start and the end, whatever the pieces', async () => {
    await fc.assert(
      fc.asyncProperty(sample, async ({content, maxBytes, pieceBytes}) => {
        const bytes = await collect(await spool(content, maxBytes, pieceBytes));

        const kept = Buffer.from(content);
        if (content.length <= maxBytes) return expect(bytes).toEqual(kept);
        const head = Math.floor(maxBytes / 2);
        const note = `\n[${content.length - maxBytes} bytes of this log were left out here]\n`;
        const tail = kept.subarray(content.length - (maxBytes - head));
        expect(bytes).toEqual(Buffer.concat([kept.subarray(0, head), Buffer.from(note), tail]));
      }),
      {numRuns: 60},
    );
  });

  test('can be read anywhere, also across what was left out', async () => {
    const stretch = fc.record({offset: fc.nat({max: 200}), length: fc.nat({max: 200})});
    await fc.assert(
      fc.asyncProperty(sample, stretch, async ({content, maxBytes, pieceBytes}, {offset, length}) => {
        const log = await spool(content, maxBytes, pieceBytes);
        const all = await collect(log);

        expect(Buffer.from(await log.read(offset, length))).toEqual(all.subarray(offset, offset + length));
        expect(log.size).toBe(all.length);
      }),
      {numRuns: 60},
    );
  });
});
