// Wishes about a queue in one write: what is shown is what would be written, and files move once.
import {describe, expect, test} from '@jest/globals';
import {changeQueue, type QueueRequest, type QueueWorld} from '../../src/app/queue-wishes.ts';
import type {Instant} from '../../src/domain/ids.ts';
import type {QueueChange} from '../../src/domain/queue.ts';
import {ok} from '../../src/domain/result.ts';
import type {QueueFolderPort} from '../../src/ports/queue-folder.ts';
import {filesOf, flatItem, TIME} from '../workplan/queue-items.ts';

/** A queue in memory that keeps what it was told to change. */
function queueWith(texts: Readonly<Record<string, string>>): {folder: QueueFolderPort; told: QueueChange[]} {
  const told: QueueChange[] = [];
  const folder: QueueFolderPort = {
    read: async () => ok(filesOf(texts)),
    change: async (decide) => {
      const {changes, value} = await decide(filesOf(texts));
      told.push(...changes);
      return ok(value);
    },
  };
  return {folder, told};
}

async function changed(queue: {folder: QueueFolderPort}, request: QueueRequest, writes: QueueWorld['writes'] = 'make') {
  const outcome = await changeQueue({...TIME, folder: queue.folder, draw: () => 0.5, writes}, request);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

const requeue: QueueRequest = {kind: 'requeue-folder', from: null, notes: null};

describe('a requeue that is only shown', () => {
  test('writes nothing and prints the diff that would be written', async () => {
    const queue = queueWith({'failed/x.yaml': flatItem('x', {status: 'failed'})});

    const {patch, rulings} = await changed(queue, requeue, 'show');

    expect(queue.told).toEqual([]);
    expect(rulings.map(({reason}) => reason)).toEqual(['REQUEUED']);
    expect(patch.split('\n').filter((line) => /^[-+r]/.test(line))).toEqual([
      'rename from failed/x.yaml',
      'rename to pending/x.yaml',
      '--- a/failed/x.yaml',
      '+++ b/pending/x.yaml',
      '-status: failed',
      '+status: pending',
      '-updated_at: "2026-02-03T23:12:35-05:00"',
      '+updated_at: "2026-03-02T12:00:00Z"',
    ]);
  });
});

test('items that somebody works on are left and named', async () => {
  const lease = {lease_until: '"2026-03-03T00:00:00Z"'};
  const queue = queueWith({'in-progress/x.yaml': flatItem('x', lease), 'failed/y.yaml': flatItem('y')});

  const {rulings} = await changed(queue, requeue);

  expect(rulings.map(({id, reason}) => [id, reason])).toEqual([
    ['y', 'REQUEUED'],
    ['x', 'IN_USE'],
  ]);
  expect(queue.told.map(({to}) => to)).toEqual(['pending/y.yaml']);
});

test('a file that two wishes move is moved once', async () => {
  const queue = queueWith({'failed/x.yaml': flatItem('x', {status: 'failed'})});

  await changed(queue, {
    kind: 'wishes',
    wishes: [
      {kind: 'requeue', id: 'x', notes: null},
      {kind: 'move', id: 'x', to: 'in-progress'},
    ],
  });

  expect(queue.told).toEqual([
    {from: 'failed/x.yaml', to: 'in-progress/x.yaml', text: expect.stringContaining('status: in-progress\n')},
  ]);
});

test('a file that comes back to where it was is edited there', async () => {
  const queue = queueWith({'failed/x.yaml': 'just words\n'});

  await changed(queue, {
    kind: 'wishes',
    wishes: [
      {kind: 'requeue', id: 'x', notes: null},
      {kind: 'move', id: 'x', to: 'failed'},
    ],
  });

  expect(queue.told).toEqual([]);
});

describe('items in progress that do not say since when', () => {
  const texts = {
    'in-progress/old.yaml': 'id: old\nstatus: in-progress\n',
    'in-progress/new.yaml': 'id: new\nstatus: in-progress\n',
    'in-progress/told.yaml': flatItem('told', {started_at: '"2026-03-02T11:00:00Z"'}),
    'pending/p.yaml': 'id: p\n',
  };
  const HOUR_MS = 3_600_000;

  test.each(['make', 'show'] as const)(
    'are judged by their files (%s), and no other file is asked about',
    async (writes) => {
      const asked: string[] = [];
      const world: QueueWorld = {
        ...TIME,
        folder: queueWith(texts).folder,
        draw: () => 0.5,
        writes,
        fileTimes: async (paths) => {
          asked.push(...paths);
          return new Map([
            ['in-progress/old.yaml', (TIME.now - 6 * HOUR_MS) as Instant],
            ['in-progress/new.yaml', (TIME.now - HOUR_MS) as Instant],
          ]);
        },
      };

      const outcome = await changeQueue(world, requeue);

      expect(asked).toEqual(['in-progress/old.yaml', 'in-progress/new.yaml']);
      expect(outcome.ok && outcome.value.rulings.map(({id, reason}) => [id, reason])).toEqual([
        ['old', 'REQUEUED'],
        ['told', 'IN_USE'],
        ['new', 'IN_USE'],
      ]);
    },
  );

  test('are left where nobody knows', async () => {
    const {rulings} = await changed(queueWith(texts), requeue);

    expect(rulings.map(({reason}) => reason)).toEqual(['IN_USE', 'IN_USE', 'IN_USE']);
  });
});
