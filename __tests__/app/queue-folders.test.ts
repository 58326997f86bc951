// The folders that the policy names as queues, wildcards resolved.
import {expect, test} from '@jest/globals';
import {findQueueFolders} from '../../src/app/queue-folders.ts';
import {readQueues} from '../../src/app/read-queues.ts';
import {defaultPolicy} from '../../src/config/schema.ts';
import type {Instant} from '../../src/domain/ids.ts';
import {FakeCodeHost} from '../fakes/fake-code-host.ts';
import {flatItem} from '../workplan/queue-items.ts';

const FILES = [
  'scenarios/tide/queue/pending/a.yaml',
  'scenarios/tide/queue/failed/b.yaml',
  'scenarios/crane/queue/in-progress/c.yml',
  'scenarios/empty/queue/notes.md',
  'scenarios/deep/er/queue/failed/d.yaml',
  'queue/pending/e.yaml',
  'pending/f.yaml',
];

function hostWith(paths: readonly string[] = FILES): FakeCodeHost {
  const host = new FakeCodeHost();
  for (const path of paths) host.files.set(path, flatItem('x'));
  return host;
}

function find(host: FakeCodeHost, ...files: readonly string[]) {
  return findQueueFolders(host, [{files, preset: 'folders'}], host.head);
}

test.each([
  ['scenarios/*/queue', ['scenarios/crane/queue', 'scenarios/tide/queue']],
  ['scenarios/*/queue/', ['scenarios/crane/queue', 'scenarios/tide/queue']],
  ['scenarios/**/queue', ['scenarios/crane/queue', 'scenarios/deep/er/queue', 'scenarios/tide/queue']],
  ['scenarios/{tide,none}/queue', ['scenarios/tide/queue']],
  ['*', ['queue']],
] as const)('%s leads to %j', async (glob, folders) => {
  expect(await find(hostWith(), glob)).toEqual({folders, failed: []});
});

test('a folder that is named costs no request and stands first', async () => {
  const host = hostWith();

  expect(await find(host, 'not/there/')).toEqual({folders: ['not/there'], failed: []});
  expect(host.calls.get('listFiles')).toBeUndefined();
  expect((await find(host, 'scenarios/*/queue', 'scenarios/tide/queue')).folders).toEqual([
    'scenarios/tide/queue',
    'scenarios/crane/queue',
  ]);
});

test('a glob that leads nowhere is told', async () => {
  expect(await find(hostWith(), 'scenario/*/queue')).toMatchObject({
    folders: [],
    failed: [{folder: 'scenario/*/queue', problem: {code: 'FILE_MISSING', file: 'scenario/*/queue'}}],
  });
});

test('more than ten queues are not followed, and that is told', async () => {
  const host = hostWith(Array.from({length: 12}, (_, n) => `s/${String(n).padStart(2, '0')}/queue/failed/a.yaml`));

  const {folders, failed} = await find(host, 's/*/queue');

  expect(folders).toHaveLength(10);
  expect(failed).toMatchObject([{folder: 's/*/queue', problem: {detail: expect.stringContaining('s/10/queue')}}]);
});

test('a run reads every queue that a glob leads to', async () => {
  const host = hostWith();
  const policy = {...defaultPolicy(), plans: [{files: ['scenarios/*/queue', 'none/*'], preset: 'folders' as const}]};

  const read = await readQueues(host, {policy, ref: host.head, ids: [], now: 0 as Instant});

  expect(read.queues.map(({folder}) => folder)).toEqual(['scenarios/crane/queue', 'scenarios/tide/queue']);
  expect(read.unreadable).toEqual(['none/*']);
  expect(read.gaps).toMatchObject([{looked: 'queue', problem: {code: 'FILE_MISSING', file: 'none/*'}}]);
});
