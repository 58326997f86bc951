// What becomes of a wish about an item: the changes, or the reason why there are none.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {parse} from 'yaml';
import type {Category} from '../../src/domain/category.ts';
import type {Instant, SafeText} from '../../src/domain/ids.ts';
import type {QueueWish} from '../../src/domain/queue.ts';
import {setYamlPaths} from '../../src/workplan/edits/yaml-fields.ts';
import {decideQueueWishes, findInUse, findRequeueable} from '../../src/workplan/queue/board.ts';
import {setQuickly} from '../../src/workplan/queue/quick-edit.ts';
import {findResetMs} from '../../src/workplan/queue/reset-time.ts';
import {DEFAULT_QUEUE_RULES, toCooldownMs} from '../../src/workplan/queue/rules.ts';
import {flatItem, metadataItem, NOW, queueOf, results, TIME} from './queue-items.ts';

const MINUTE_MS = 60_000;
const safe = (text: string): SafeText => text as SafeText;
const requeue = (id: string): QueueWish => ({kind: 'requeue', id, notes: null});
const fail = (id: string, category: Category, reason = 'it broke'): QueueWish => ({
  kind: 'fail',
  id,
  category,
  reason: safe(reason),
});

function decide(texts: Readonly<Record<string, string>>, wishes: readonly QueueWish[], pause: string | null = null) {
  const view = queueOf(texts, pause);
  return decideQueueWishes(view, wishes, {...TIME, draw: () => 0.5, hasPauseFile: pause !== null});
}

function decideOne(texts: Readonly<Record<string, string>>, wish: QueueWish, pause: string | null = null) {
  const [ruling] = decide(texts, [wish], pause);
  if (ruling === undefined) throw new Error('no ruling');
  return ruling;
}

/** Lines of the new text that the old one does not have, and the other way round. */
function differences(before: string, after: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

describe('a requeue', () => {
  const failed = flatItem('x', {
    status: 'failed',
    current_phase: 'failed',
    started_at: '"2026-03-01T00:00:00Z"',
    results: results('3 tests failed'),
  });

  test('moves the item and changes only what it must', () => {
    const {reason, changes} = decideOne({'failed/x.yaml': failed}, requeue('x'));

    expect(reason).toBe('REQUEUED');
    expect(changes).toEqual([{from: 'failed/x.yaml', to: 'pending/x.yaml', text: expect.any(String)}]);
    expect(differences(failed, changes[0]?.text ?? '')).toEqual([
      '-status: failed',
      '-current_phase: failed',
      '-started_at: "2026-03-01T00:00:00Z"',
      '-updated_at: "2026-02-03T23:12:35-05:00"',
      '+status: pending',
      '+current_phase: ""',
      '+started_at: ""',
      '+updated_at: "2026-03-02T12:00:00Z"',
    ]);
  });

  test.each([
    ['is there already', 'pending', {}, 'ALREADY_THERE'],
    ['cools down', 'failed', {cooldown_until: '"2026-03-02T12:00:01Z"'}, 'COOLING_DOWN'],
    ['has cooled down', 'failed', {cooldown_until: '"2026-03-02T12:00:00Z"'}, 'REQUEUED'],
    ['is locked', 'failed', {processor_auto_requeue: 'false'}, 'LOCKED'],
    ['failed too often', 'failed', {consecutive_failures: '5'}, 'OUT_OF_ATTEMPTS'],
    ['failed once less', 'failed', {consecutive_failures: '4'}, 'REQUEUED'],
    [
      'was parked and a person asks',
      'failed-blocked',
      {processor_auto_requeue: 'false', consecutive_failures: '5'},
      'REQUEUED',
    ],
    [
      'failed too often for no fault of its own',
      'failed',
      {consecutive_failures: '9', results: results('Session limit reached')},
      'REQUEUED',
    ],
  ] as const)('of an item that %s', (_, folder, values, reason) => {
    const text = flatItem('x', {status: folder, ...values});

    expect(decideOne({[`${folder}/x.yaml`]: text}, requeue('x')).reason).toBe(reason);
  });

  test('of an item that failed too often parks it with its history', () => {
    const text = flatItem('x', {status: 'failed', consecutive_failures: '5', results: results('3 tests failed')});

    const {changes} = decideOne({'failed/x.yaml': text}, requeue('x'));

    expect(changes[0]?.to).toBe('failed-blocked/x.yaml');
    expect(parse(changes[0]?.text ?? '')).toMatchObject({
      status: 'failed-blocked',
      consecutive_failures: 5,
      processor_auto_requeue: false,
      park_reason: 'failed 5 times; a person decides what becomes of it',
      results: {error: '3 tests failed'},
    });
  });

  test('waits while the queue is paused', () => {
    const pause = '{"v":1,"until":"2026-03-02T12:30:00Z","because":"quota"}';

    expect(decideOne({'failed/x.yaml': failed}, requeue('x'), pause)).toMatchObject({
      reason: 'QUEUE_PAUSED',
      changes: [],
    });
  });

  test('of a file that cannot be read moves it as it is', () => {
    const ruling = decideOne({'failed/odd.yaml': 'just words\n'}, requeue('odd'));

    expect(ruling).toMatchObject({
      reason: 'REQUEUED',
      changes: [{from: 'failed/odd.yaml', to: 'pending/odd.yaml', text: null}],
    });
  });

  test('edits a file that parsers refuse at its margin only', () => {
    const text = flatItem('x', {status: 'failed', notes: '"- Look\n- Then:\nstatus: archived\nend."'});

    const {changes} = decideOne({'failed/x.yaml': text}, requeue('x'));

    expect(differences(text, changes[0]?.text ?? '')).toEqual([
      '-status: failed',
      '-updated_at: "2026-02-03T23:12:35-05:00"',
      '+status: pending',
      '+updated_at: "2026-03-02T12:00:00Z"',
    ]);
  });

  test('never writes over a status that nobody knows', () => {
    const {changes} = decideOne({'failed/x.yaml': flatItem('x', {status: 'pondering'})}, requeue('x'));

    expect(changes[0]?.text).toContain('\nstatus: pondering\n');
  });

  test('of an unknown or ambiguous id does nothing', () => {
    const texts = {'failed/x.yaml': failed, 'completed/x.yaml': failed};

    expect(decide(texts, [requeue('y'), requeue('x')])).toMatchObject([
      {reason: 'ITEM_UNKNOWN', changes: []},
      {reason: 'ITEM_AMBIGUOUS', changes: []},
    ]);
  });

  test('does not take the name of another item', () => {
    const texts = {'failed/x.yaml': failed, 'pending/x.yaml': flatItem('other')};

    expect(decideOne(texts, requeue('x'))).toMatchObject({reason: 'NAME_TAKEN', changes: []});
  });

  test('asked twice in one go is done once', () => {
    const rulings = decide({'failed/x.yaml': failed}, [requeue('x'), requeue('x')]);

    expect(rulings.map((ruling) => ruling.reason)).toEqual(['REQUEUED', 'ALREADY_THERE']);
  });
});

test('a requeue without names takes what failed and what was left behind', () => {
  const old = {started_at: '"2026-03-01T00:00:00Z"'};
  const view = queueOf({
    'in-progress/old.yaml': flatItem('old', old),
    'in-progress/new.yaml': flatItem('new', {...old, lease_until: '"2026-03-03T00:00:00Z"'}),
    'failed/x.yaml': flatItem('x'),
    'failed-blocked/parked.yaml': flatItem('parked'),
  });

  expect(findRequeueable(view, null, TIME)).toEqual(['old', 'x']);
  expect(findRequeueable(view, 'failed-blocked', TIME)).toEqual(['parked']);
  expect(findInUse(view, TIME)).toEqual(['new']);
});

describe('a failure', () => {
  const working = flatItem('x', {status: 'in-progress', consecutive_failures: '1'});

  test('of the item counts, is recorded and cools it down', () => {
    const {reason, changes} = decideOne({'in-progress/x.yaml': working}, fail('x', 'test-failure', 'the rope: torn'));

    expect(reason).toBe('FAILED');
    expect(changes[0]?.to).toBe('failed/x.yaml');
    expect(parse(changes[0]?.text ?? '')).toMatchObject({
      status: 'failed',
      consecutive_failures: 2,
      cooldown_until: '2026-03-02T12:05:00Z',
      results: {success: false, error: 'the rope: torn', failed_at: '2026-03-02T12:00:00Z'},
    });
  });

  test('that is one too many parks it', () => {
    const text = flatItem('x', {consecutive_failures: '4'});

    expect(decideOne({'in-progress/x.yaml': text}, fail('x', 'lint'))).toMatchObject({
      reason: 'OUT_OF_ATTEMPTS',
      changes: [{to: 'failed-blocked/x.yaml'}],
    });
  });

  test.each([
    ['quota', 'limit reached, retry after 3600 seconds', 60],
    ['quota', 'limit reached, retry after 10 seconds', 5],
    ['quota', 'limit reached, resets in 20 hours', 240],
    ['rate-limit', 'slow down', 30],
    ['auth', 'token expired', 240],
  ] as const)(
    'of the account (%s: %s) pauses the queue for %i minutes and leaves the counter alone',
    (category, reason, minutes) => {
      const ruling = decideOne({'in-progress/x.yaml': working}, fail('x', category, reason));

      expect(ruling).toMatchObject({
        reason: 'NOT_ITS_FAULT',
        changes: [{to: 'pending/x.yaml'}, {from: null, to: 'aftermath-pause.json'}],
      });
      expect(parse(ruling.changes[0]?.text ?? '')).toMatchObject({consecutive_failures: 1, environment_failures: 1});
      expect(JSON.parse(ruling.changes[1]?.text ?? '')).toMatchObject({
        until: new Date(NOW + minutes * MINUTE_MS).toISOString().replace('.000', ''),
        because: category === 'auth' ? 'auth' : 'quota',
      });
    },
  );

  test.each(['network', 'runner', 'infra', 'cancelled'] as const)(
    'of the surroundings (%s) cools the item down and pauses nothing',
    (category) => {
      const {reason, changes} = decideOne({'in-progress/x.yaml': working}, fail('x', category));

      expect([reason, changes.map((change) => change.to)]).toEqual(['NOT_ITS_FAULT', ['pending/x.yaml']]);
      expect(parse(changes[0]?.text ?? '')).toMatchObject({
        consecutive_failures: 1,
        environment_failures: 1,
        cooldown_until: '2026-03-02T12:02:30Z',
      });
    },
  );

  test('that was told before counts once', () => {
    const rulings = decide({'in-progress/x.yaml': working}, [fail('x', 'lint'), fail('x', 'lint')]);

    expect(rulings.map((ruling) => ruling.reason)).toEqual(['FAILED', 'ALREADY_THERE']);
  });

  test('of the form with a metadata map is written there', () => {
    const {changes} = decideOne({'in-progress/x.yaml': metadataItem('x')}, fail('x', 'lint', 'the arm is not painted'));

    const text = changes[0]?.text ?? '';
    expect(parse(text).metadata).toMatchObject({
      attempt_count: 1,
      cooldown_until: '2026-03-02T12:02:30Z',
      last_attempt: '2026-03-02T12:00:00Z',
      last_failure: 'the arm is not painted',
    });
    expect(text).toContain('priority: high  # before the season\n');
  });
});

test('a longer pause is not shortened', () => {
  const pause = '{"v":1,"until":"2026-03-02T15:00:00Z","because":"auth"}';

  expect(decideOne({'pending/x.yaml': flatItem('x')}, fail('x', 'quota'), pause).changes).toEqual([]);
});

describe('a split', () => {
  test('makes one item for each requirement, in steps of priority, and archives the whole', () => {
    const {reason, changes} = decideOne({'failed/rope.yaml': metadataItem('rope')}, {kind: 'split', id: 'rope'});

    expect(reason).toBe('SPLIT_UP');
    expect(changes.map((change) => change.to)).toEqual([
      'pending/rope-part-1.yaml',
      'pending/rope-part-2.yaml',
      'pending/rope-part-3.yaml',
      'archived/rope.yaml',
    ]);
    expect(changes.slice(0, 3).map((change) => parse(change.text ?? ''))).toMatchObject([
      {
        id: 'rope-part-1',
        title: 'Grease the wheels',
        priority: 'high',
        parent: 'rope',
        requirements: ['Grease the wheels'],
      },
      {id: 'rope-part-2', title: 'Change the rope', priority: 'medium', parent: 'rope'},
      {id: 'rope-part-3', title: 'Paint the arm', priority: 'low', parent: 'rope', metadata: {attempt_count: 0}},
    ]);
    expect(changes[3]?.text).toContain('rope-part-1, rope-part-2, rope-part-3');
  });

  test('leaves room between numbers', () => {
    const text = flatItem('x', {priority: '3', requirements: '["one", "two", "three"]'});

    const {changes} = decideOne({'failed/x.yaml': text}, {kind: 'split', id: 'x'});

    expect(changes.slice(0, 3).map((change) => parse(change.text ?? '').priority)).toEqual([3, 13, 23]);
  });

  test.each([
    ['none', '[]'],
    ['one', '["one"]'],
    ['a map', '{}'],
  ])('refuses an item with %s', (_, requirements) => {
    const ruling = decideOne({'failed/x.yaml': flatItem('x', {requirements})}, {kind: 'split', id: 'x'});

    expect(ruling).toMatchObject({reason: 'NOT_SPLITTABLE', changes: []});
  });
});

describe('a new item', () => {
  const create = (title: string): QueueWish => ({
    kind: 'create',
    purpose: 'urgent',
    title: safe(title),
    target: 'crane',
    identity: null,
  });

  test.each([
    ['flat', flatItem('y'), {status: 'pending', consecutive_failures: 0}],
    ['with a metadata map', metadataItem('y'), {metadata: {attempt_count: 0, created_by: 'aftermath'}}],
  ])('has the form of the others: %s', (_, other, expected) => {
    const {reason, id, changes} = decideOne({'pending/y.yaml': other}, create('Mend: the "arm" # now'));

    expect([reason, changes[0]?.from, changes[0]?.to]).toEqual(['CREATED', null, `pending/${id}.yaml`]);
    expect(id).toMatch(/^urgent-mend-the-arm-now-[0-9a-f]{8}$/);
    expect(parse(changes[0]?.text ?? '')).toMatchObject({
      id,
      title: 'Mend: the "arm" # now',
      priority: 'critical',
      ...expected,
    });
  });

  test('wished for twice is one', () => {
    expect(decide({}, [create('Mend'), create('Mend')]).map((ruling) => ruling.reason)).toEqual([
      'CREATED',
      'ALREADY_THERE',
    ]);
  });

  test('is read back as it was meant, whatever its title holds', () => {
    fc.assert(
      fc.property(fc.string({minLength: 1, unit: 'grapheme'}), (title) => {
        const {id, changes} = decideOne({}, create(title));
        const [item] = queueOf({[changes[0]?.to ?? '']: changes[0]?.text ?? ''}).queue.items;
        expect(item).toMatchObject({
          id,
          title: ['', '~', 'null', 'Null', 'NULL'].includes(title) ? null : title,
          read: 'library',
        });
      }),
    );
  });
});

test('a parked item says why and is locked', () => {
  const {reason, changes} = decideOne(
    {'failed/x.yaml': flatItem('x')},
    {kind: 'park', id: 'x', reason: safe('wait: for parts')},
  );

  expect([reason, changes[0]?.to]).toEqual(['PARKED', 'failed-blocked/x.yaml']);
  expect(parse(changes[0]?.text ?? '')).toMatchObject({park_reason: 'wait: for parts', processor_auto_requeue: false});
});

test('the cool-down is drawn from zero up to the back-off and never above the cap', () => {
  fc.assert(
    fc.property(
      fc.integer({min: 1, max: 1000}),
      fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true}),
      (failures, draw) => {
        const ms = toCooldownMs(DEFAULT_QUEUE_RULES, failures, draw);
        expect(ms).toBeGreaterThanOrEqual(0);
        expect(ms).toBeLessThan(DEFAULT_QUEUE_RULES.cooldownCapMs);
      },
    ),
  );
});

describe('the end of a limit', () => {
  test.each([
    ['Session limit reached ∙ resets 3am', 15 * 60],
    ['resets 3:30pm', 3.5 * 60],
    ['resets at 12am', 12 * 60],
    ['resets 15:00 UTC', 3 * 60],
    ['Retry-After: 120', 2],
    ['resets in 2h 5m', 125],
    ['try again in 40 minutes', 40],
    ['resets at 2026-03-02T14:00:00+01:00', 60],
    [`limit reached|${NOW / 1000 + 600}`, 10],
    ['resets soon', null],
    ['resets 3', null],
    ['resets 25:00', null],
  ])('%j is in %s minutes', (text, minutes) => {
    expect(findResetMs(text, NOW as Instant)).toBe(minutes === null ? null : minutes * MINUTE_MS);
  });
});

describe('the quick edit', () => {
  const word = fc.stringMatching(/^[a-z][a-z -]{0,10}[a-z]$/);
  const value = fc.oneof(
    word,
    word.map((text) => `"${text}"`),
    fc.constant('""'),
    fc.nat().map(String),
    word.map((text) => `'${text}'`),
    word.map((text) => `${text} # why`),
    word.map((text) => `|-\n    ${text}\n    status: no`),
    word.map((text) => `\n    - ${text}\n    - b: c`),
  );
  const eol = fc.constantFrom('\n', '\r\n');

  test('makes of every file what the editor for all files makes of it', () => {
    let done = 0;
    fc.assert(
      fc.property(
        fc.record({status: value, notes: value, priority: value, tags: value}),
        eol,
        fc.boolean(),
        (values, end, final) => {
          const text = flatItem('x', values)
            .replaceAll('\n', end)
            .slice(0, final ? undefined : -end.length);
          const settings = [
            {path: ['status'], value: 'failed'},
            {path: ['consecutive_failures'], value: 3},
            {path: ['updated_at'], value: '2026-03-02T12:00:00Z'},
          ];
          const quickly = setQuickly(text, settings);
          const slowly = setYamlPaths(text, settings, 'x.yaml');
          if (quickly === null) return;
          done += 1;
          expect(slowly).toEqual({ok: true, value: quickly});
        },
      ),
      {numRuns: 300},
    );
    expect(done).toBeGreaterThan(20);
  });
});
