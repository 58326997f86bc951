// What a move leaves of one attempt for the next: its start, its lease, its lock, its counters and its results.
import {describe, expect, test} from '@jest/globals';
import {parse} from 'yaml';
import {CATEGORIES, type Category, isEnvironment} from '../../src/domain/category.ts';
import type {Instant, SafeText} from '../../src/domain/ids.ts';
import type {QueueFolder, QueueWish} from '../../src/domain/queue.ts';
import {decideQueueWishes, findInUse, findRequeueable} from '../../src/workplan/queue/board.ts';
import {isOrphan, isSilent, readQueue} from '../../src/workplan/queue/read-queue.ts';
import type {QueueRuling} from '../../src/workplan/queue/ruling.ts';
import {filesOf, flatItem, metadataItem, NOW, queueOf, results, TIME} from './queue-items.ts';

const HOUR_MS = 3_600_000;
const move = (id: string, to: QueueFolder): QueueWish => ({kind: 'move', id, to});
const requeue = (id: string): QueueWish => ({kind: 'requeue', id, notes: null});
const fail = (id: string, category: Category, reason = 'it broke'): QueueWish => ({
  kind: 'fail',
  id,
  category,
  reason: reason as SafeText,
});

function decide(texts: Readonly<Record<string, string>>, wishes: readonly QueueWish[]): readonly QueueRuling[] {
  return decideQueueWishes(queueOf(texts), wishes, {...TIME, draw: () => 0.5, hasPauseFile: false});
}

/** The file as the last of the wishes leaves it. */
function after(path: string, text: string, ...wishes: readonly QueueWish[]): readonly [string, string] {
  const changes = decide({[path]: text}, wishes).flatMap((ruling) => ruling.changes);
  const last = changes.at(-1);
  if (last === undefined) throw new Error('nothing changed');
  return [last.to, changes.findLast((change) => change.text !== null)?.text ?? text];
}

function itemAfter(path: string, text: string, ...wishes: readonly QueueWish[]) {
  const [to, now] = after(path, text, ...wishes);
  const view = queueOf({[to]: now});
  const [record] = view.records;
  if (record === undefined) throw new Error('no item');
  return {record, item: record.item, view, text: now, value: parse(now) as Record<string, unknown>};
}

describe('work that has just begun is not left behind', () => {
  const old = '"2026-02-28T12:00:00Z"';
  const lease = `\n    owner: w1\n    since: ${old}\n    until: "2026-03-01T00:00:00Z"`;

  test.each([
    ['whatever its last attempt was', metadataItem('x', {attempt_count: '1', last_attempt: old})],
    ['in a file without a place for a start', `id: x\nstatus: pending\nlast_run: ${old}\n`],
    ['though a lease of an earlier attempt has run out', flatItem('x', {lease})],
    ['though such a lease stands at the top', flatItem('x', {lease_until: old})],
  ])('%s', (_, text) => {
    const {record, item, view} = itemAfter('pending/x.yaml', text, move('x', 'in-progress'));

    expect(item.startedAt).toBe(NOW);
    expect(isOrphan(record, TIME)).toBe(false);
    expect(findRequeueable(view, null, TIME)).toEqual([]);
    expect(isOrphan(record, {...TIME, now: (NOW + 6 * HOUR_MS) as Instant})).toBe(true);
  });

  test('after it was put back and begun again', () => {
    const text = flatItem('x', {status: 'in-progress', started_at: old, updated_at: old, lease});

    const {record, value} = itemAfter('in-progress/x.yaml', text, requeue('x'), move('x', 'in-progress'));

    expect(value['lease']).toEqual({owner: '', since: '', until: ''});
    expect(isOrphan(record, TIME)).toBe(false);
  });

  test('while the lease that was taken for it runs', () => {
    const taken = '\n    owner: w1\n    until: "2026-03-02T13:00:00Z"';

    const {value} = itemAfter('pending/x.yaml', flatItem('x', {lease: taken}), move('x', 'in-progress'));

    expect(value['lease']).toEqual({owner: 'w1', until: '2026-03-02T13:00:00Z'});
  });

  test('and when it is put back its start is empty again', () => {
    const {item, value} = itemAfter('pending/x.yaml', metadataItem('x'), move('x', 'in-progress'), requeue('x'));

    expect(item.startedAt).toBeNull();
    expect(value['metadata']).toMatchObject({started_at: null});
  });
});

describe('an item in progress that does not say since when', () => {
  const silent = 'id: x\nstatus: in-progress\n';
  const read = (text: string, changedAt: number | null) => {
    const [file] = filesOf({'in-progress/x.yaml': text}).files;
    if (file === undefined) throw new Error('no file');
    const dated = changedAt === null ? file : {...file, changedAt: changedAt as Instant};
    const [record] = readQueue({files: [dated], pause: null}, TIME).records;
    if (record === undefined) throw new Error('no item');
    return record;
  };

  test.each([
    ['was changed six hours ago', silent, 6, true],
    ['was changed since', silent, 5, false],
    ['has a file of which nobody knows', silent, null, false],
    ['has not begun an attempt yet', metadataItem('x'), 6, true],
    ['has an old attempt and a new change', metadataItem('x', {last_attempt: '"2026-02-28T12:00:00Z"'}), 5, false],
    ['cannot be read', 'just words\n', 6, true],
  ])('and %s', (_, text, hours, orphan) => {
    const record = read(text, hours === null ? null : NOW - hours * HOUR_MS);

    expect([isSilent(record), isOrphan(record, TIME)]).toEqual([true, orphan]);
  });

  test.each([
    ['start', {started_at: '"2026-03-01T00:00:00Z"'}],
    ['change', {updated_at: '"2026-03-01T00:00:00Z"'}],
  ])('is another one than an item that tells its %s, whatever happened to the file', (_, values) => {
    const record = read(flatItem('x', values), NOW);

    expect([isSilent(record), isOrphan(record, TIME)]).toEqual([false, true]);
  });
});

describe('an item with a lease that runs', () => {
  const texts = {'in-progress/x.yaml': flatItem('x', {lease_until: '"2099-01-01T00:00:00Z"'})};

  test('is not put back, named or unnamed', () => {
    expect(decide(texts, [requeue('x')])).toMatchObject([{reason: 'IN_USE', changes: []}]);
    expect(findInUse(queueOf(texts), TIME)).toEqual(['x']);
  });

  test('is moved by who knows better, and the lease ends', () => {
    const [ruling] = decide(texts, [move('x', 'pending')]);

    expect(ruling).toMatchObject({reason: 'MOVED', changes: [{to: 'pending/x.yaml'}]});
    expect(parse(ruling?.changes[0]?.text ?? '')).toMatchObject({lease_until: ''});
  });
});

test('a failure is written down where nothing stands in place of the results', () => {
  const {item, value} = itemAfter(
    'in-progress/x.yaml',
    flatItem('x', {status: 'in-progress', results: '""'}),
    fail('x', 'lint'),
  );

  expect(item.cause).toBe('check');
  expect(value['results']).toMatchObject({success: false, error: 'it broke'});
});

describe('a failure of its own after one of the surroundings', () => {
  const limit = '\n        hit_at: "2026-03-01T00:00:00Z"\n        message: "resets 3am"\n        retry_after: 1800';
  const stale = flatItem('x', {
    status: 'in-progress',
    results: results('Session limit reached', {
      output: JSON.stringify('Claude usage limit reached. resets 3am'),
      message: '"limit"',
      max_turns_exceeded: 'true',
      rate_limit_info: limit,
      execution_time: '30s',
    }),
  });

  test('is told by itself, and what was left of the other is empty', () => {
    const {item, value} = itemAfter('in-progress/x.yaml', stale, fail('x', 'test-failure', 'test-failure: 3 failed'));

    expect(item).toMatchObject({cause: 'check', attempts: {item: 1, environment: 0}});
    expect(value['results']).toEqual({
      success: false,
      error: 'test-failure: 3 failed',
      timeout_failure: false,
      output: '',
      message: '',
      max_turns_exceeded: false,
      rate_limit_info: {hit_at: '', message: '', retry_after: ''},
      execution_time: '30s',
      counted_as: 'test-failure',
      failed_at: '2026-03-02T12:00:00Z',
    });
  });

  test('counts against it when it is put back', () => {
    const {text} = itemAfter('in-progress/x.yaml', stale, fail('x', 'lint'));
    const often = text.replace(/consecutive_failures: \d+/, 'consecutive_failures: 7');

    expect(decide({'failed/x.yaml': often}, [requeue('x')])).toMatchObject([{reason: 'OUT_OF_ATTEMPTS'}]);
  });

  test('is forgotten when a new attempt begins, and other figures stay', () => {
    const {item, value} = itemAfter('in-progress/x.yaml', stale, requeue('x'), move('x', 'in-progress'));

    expect(item).toMatchObject({cause: null, attempts: {item: 0, environment: 0}});
    expect(value['results']).toMatchObject({success: null, error: '', output: '', execution_time: '30s'});
  });

  test('results of a success stay', () => {
    const text = flatItem('x', {results: results('', {success: 'true', output: '"all done"'})});

    expect(itemAfter('completed/x.yaml', text, move('x', 'in-progress')).value['results']).toMatchObject({
      success: true,
      output: 'all done',
    });
  });
});

describe('what a failure was counted as is its cause', () => {
  const own = CATEGORIES.filter((category) => !isEnvironment(category));
  const forms = {flat: flatItem('x'), metadata: metadataItem('x')};

  test.each(own)('%s, in both forms and whatever its text says', (category) => {
    const reason = `${category}: Error: connect ECONNREFUSED 127.0.0.1:5432`;
    const causes = Object.values(forms).map(
      (text) => itemAfter('in-progress/x.yaml', text, fail('x', category, reason)).item,
    );

    const cause =
      category === 'timeout' ? 'timeout' : category === 'unknown' || category === 'none' ? 'unknown' : 'check';
    expect(causes.map((item) => [item.cause, item.attempts])).toEqual(
      causes.map(() => [cause, {item: 1, environment: 0}]),
    );
  });

  test('unless the word is none of ours', () => {
    const text = flatItem('x', {results: results('3 tests failed', {counted_as: 'quoota'})});

    expect(queueOf({'failed/x.yaml': text}).queue.items[0]?.cause).toBe('check');
  });
});

describe('a counter is written where it was read', () => {
  const wrap = (...lines: readonly string[]) =>
    `id: x\ntarget: crane\nmetadata:\n${lines.map((l) => `  ${l}\n`).join('')}`;

  test.each([
    [
      'below metadata, under another name',
      wrap('consecutive_failures: 2', 'attempt_count: 9'),
      ['consecutive_failures: 3'],
    ],
    ['below metadata, under the last name', wrap('attempts: 2'), ['attempts: 3']],
    [
      'below metadata of an item with a status',
      `${wrap('attempt_count: 2')}status: in-progress\n`,
      ['attempt_count: 3'],
    ],
    ['at the top of an item with metadata', `attempts: 2\n${wrap('note: x')}`, ['attempts: 3']],
    ['where the place for it is empty', wrap('attempts:', 'note: x'), ['attempts: 1']],
    ['where the form has it when there is none', wrap('note: x'), ['attempt_count: 1']],
  ])('%s', (_, text, expected) => {
    const now = itemAfter('in-progress/x.yaml', text, fail('x', 'lint'));
    const counters = now.text.split('\n').filter((line) => /\b(?:attempt|consecutive)\w*: \d/.test(line));

    expect(counters.map((line) => line.trim()).filter((line) => !text.includes(`${line}\n`))).toEqual(expected);
    expect(now.item.attempts.item).toBe(Number(expected[0]?.slice(-1)));
  });

  test('so that the item is parked after the last one', () => {
    const text = wrap('consecutive_failures: 4', 'attempt_count: 9');

    expect(decide({'in-progress/x.yaml': text}, [fail('x', 'lint')])).toMatchObject([{reason: 'OUT_OF_ATTEMPTS'}]);
  });

  test('with that of the surroundings beside it', () => {
    const {value} = itemAfter('in-progress/x.yaml', wrap('attempts: 2'), fail('x', 'network'));

    expect(value['metadata']).toMatchObject({attempts: 2, environment_failures: 1});
  });
});

describe('a move', () => {
  const parked = flatItem('x', {
    status: 'failed-blocked',
    consecutive_failures: '5',
    cooldown_until: '"2026-03-09T00:00:00Z"',
    processor_auto_requeue: 'false',
    completed_at: '""',
  });

  test.each(['pending', 'in-progress'] as const)('out of the settled folders to %s begins anew', (to) => {
    expect(itemAfter('failed-blocked/x.yaml', parked, move('x', to)).value).toMatchObject({
      consecutive_failures: 0,
      cooldown_until: '',
      processor_auto_requeue: true,
    });
  });

  test('out of failed keeps lock, count and cool-down', () => {
    expect(itemAfter('failed/x.yaml', parked, move('x', 'pending')).value).toMatchObject({
      consecutive_failures: 5,
      cooldown_until: '2026-03-09T00:00:00Z',
      processor_auto_requeue: false,
    });
  });

  test.each(['completed', 'completed-finalized', 'failed', 'failed-blocked'] as const)(
    'to %s sets the end where the form has a place for it',
    (to) => {
      const open = flatItem('x', {completed_at: '"2026-01-01T00:00:00Z"'});

      expect(itemAfter('in-progress/x.yaml', open, move('x', to)).value).toMatchObject({
        completed_at: '2026-03-02T12:00:00Z',
      });
      expect(itemAfter('in-progress/x.yaml', flatItem('x'), move('x', to)).value).not.toHaveProperty('completed_at');
    },
  );

  test('from one end to another keeps the time of the first', () => {
    const ended = flatItem('x', {completed_at: '"2026-01-01T00:00:00Z"'});

    expect(itemAfter('failed/x.yaml', ended, move('x', 'failed-blocked')).value).toMatchObject({
      completed_at: '2026-01-01T00:00:00Z',
    });
  });
});

test('a file that cannot be read is parked when its work fails: nothing in it could be counted', () => {
  const rulings = decide({'in-progress/x.yaml': 'just words\n'}, [fail('x', 'lint'), fail('x', 'lint')]);

  expect(rulings).toMatchObject([
    {reason: 'PARKED', changes: [{from: 'in-progress/x.yaml', to: 'failed-blocked/x.yaml', text: null}]},
    {reason: 'PARKED', changes: []},
  ]);
});

test('a name that another item leaves in the same write is not free yet', () => {
  const texts = {'failed/x.yaml': flatItem('x2'), 'pending/x.yaml': flatItem('x1')};

  expect(decide(texts, [move('x1', 'archived'), requeue('x2')]).map(({reason}) => reason)).toEqual([
    'MOVED',
    'NAME_TAKEN',
  ]);
  expect(decide(texts, [move('x1', 'archived'), move('x1', 'pending')]).map(({reason}) => reason)).toEqual([
    'MOVED',
    'MOVED',
  ]);
});
