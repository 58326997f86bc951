// The pure parts of checkpoints: texts with one spelling, choices among checkpoints, and plans that keep what is finished.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {
  type CheckpointRecord,
  isCheckpointId,
  isOwnPath,
  type StoredCheckpoint,
  toCheckpointId,
} from '../../src/domain/checkpoint.ts';
import {CHECKPOINT_TYPES, type CheckpointType} from '../../src/domain/effect.ts';
import type {Instant, Sha} from '../../src/domain/ids.ts';
import {toPathBytes, toPathText} from '../../src/domain/path-bytes.ts';
import {
  parseChain,
  parseManifest,
  parseRecord,
  renderChainLine,
  renderManifest,
  renderRecord,
} from '../../src/memory/checkpoint-codec.ts';
import {listExpiredCheckpoints, listOlder} from '../../src/memory/checkpoint-select.ts';
import {parseBackup, renderBackup, toBackupFile} from '../../src/memory/state-backup.ts';
import {keepFinished} from '../../src/workplan/keep-finished.ts';
import {NO_STATE, NOON} from './repository.ts';

const DAY_MS = 86_400_000;
const ID = 'cp-20260301t120000-0a1b2c3d';
const sha = (digit: string) => digit.repeat(40) as Sha;

function record(change: Partial<CheckpointRecord> = {}): CheckpointRecord {
  return {
    id: ID,
    type: 'manual',
    note: '',
    createdAt: NOON,
    commit: sha('a'),
    branch: 'main',
    work: null,
    tree: sha('b'),
    files: 0,
    manifest: 'c'.repeat(64),
    left: [],
    state: NO_STATE,
    previous: null,
    chain: null,
    ...change,
  };
}

describe('texts', () => {
  test('a record, a manifest and a chain are read as they were written', () => {
    const entry = {path: 'a\nb', mode: '100755', size: 1, sha256: 'd'.repeat(64), blob: sha('e')} as const;
    const line = {kind: 'add', id: ID, record: 'f'.repeat(64), anchor: sha('0'), previous: null} as const;

    expect(parseRecord(renderRecord(record()))).toEqual({ok: true, value: record()});
    expect(parseManifest(renderManifest([entry]))).toEqual({ok: true, value: [entry]});
    expect(parseChain(renderChainLine(line))).toEqual({ok: true, value: [line]});
  });

  test.each([
    ['another spelling', renderRecord(record()).replace('  "v"', '"v"')],
    ['another key', renderRecord(record()).replace('"v": 1', '"v": 1, "more": 1')],
    ['half of it', renderRecord(record()).slice(0, 80)],
    ['a type that is none', renderRecord(record()).replace('manual', 'dirty')],
  ])('a record with %s is refused', (_, text) => {
    expect(parseRecord(text).ok).toBe(false);
  });

  test('no text makes a parser throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        for (const parse of [parseRecord, parseManifest, parseChain, parseBackup]) parse(text);
      }),
      {numRuns: 300},
    );
  });

  test('any bytes of a path survive being a text, also in JSON', () => {
    fc.assert(
      fc.property(fc.uint8Array({min: 1, maxLength: 12}), (bytes) => {
        const text = JSON.parse(JSON.stringify(toPathText(bytes))) as string;
        expect([...toPathBytes(text)]).toEqual([...bytes]);
      }),
      {numRuns: 500},
    );
  });

  test('a backup that was touched anywhere is refused', () => {
    const text = renderBackup({madeAt: NOON, files: [toBackupFile('ledger/2026-03.jsonl', Buffer.from('one\n'))]});

    expect(parseBackup(text).ok).toBe(true);
    expect(parseBackup(text.replace('2026-03.jsonl', '2026-04.jsonl')).ok).toBe(false);
    expect(parseBackup(text.replace(/"base64": ".{4}/, '"base64": "dHdv')).ok).toBe(false);
    expect(parseBackup(text.slice(0, -3)).ok).toBe(false);
  });
});

test.each([
  [ID, true],
  ['cp-20260301t120000', false],
  ['../cp-20260301t120000-0a1b2c3d', false],
  ['cp-20260301T120000-0a1b2c3d', false],
])('%s is an id: %p', (text, expected) => {
  expect(isCheckpointId(text)).toBe(expected);
  expect(isCheckpointId(toCheckpointId(NOON, '0a1b2c3d'))).toBe(true);
});

test.each([
  ['.aftermath/outbox/journal.json', true],
  ['.aftermath-rescue-2026/files/a', true],
  ['.aftermath.yml', false],
  ['src/.aftermath/a', false],
])('%s is our own: %p', (path, expected) => {
  expect(isOwnPath(path)).toBe(expected);
});

/** Newest first, one a day, the first of today. */
function stored(...types: readonly (CheckpointType | 'damaged')[]): readonly StoredCheckpoint[] {
  return types.map((type, day) => ({
    record: record({
      id: toCheckpointId((NOON - day * DAY_MS) as Instant, day.toString(16).padStart(8, '0')),
      type: type === 'damaged' ? 'manual' : type,
      createdAt: (NOON - day * DAY_MS) as Instant,
    }),
    entries: [],
    standing: type === 'damaged' ? 'damaged' : 'valid',
  }));
}

describe('retention', () => {
  const days = (list: readonly StoredCheckpoint[], kept: readonly StoredCheckpoint[]) =>
    kept.map((one) => list.indexOf(one));
  const ask = (list: readonly StoredCheckpoint[], retention: object, inUse: readonly string[] = []) => {
    const whole = {keep: 1, days: 1, types: {}, ...retention};
    return days(list, listExpiredCheckpoints(list, {retention: whole, now: NOON, inUse}));
  };

  test('lets go what is beyond the count and beyond the days, oldest first', () => {
    expect(ask(stored('green', 'green', 'green', 'green'), {})).toEqual([3, 2]);
    expect(ask(stored('green', 'green', 'green', 'green'), {keep: 3})).toEqual([3]);
    expect(ask(stored('green', 'green', 'green', 'green'), {days: 30})).toEqual([]);
  });

  test('counts each type by itself, with bounds of its own', () => {
    const list = stored('safety', 'green', 'safety', 'green', 'safety');

    expect(ask(list, {})).toEqual([4, 3, 2]);
    expect(ask(list, {types: {safety: {keep: 2}}})).toEqual([4, 3]);
  });

  test('never lets go the newest valid one, a damaged one, or one in use', () => {
    const list = stored('damaged', 'damaged', 'manual', 'manual', 'manual');

    expect(ask(list, {})).toEqual([4, 3]);
    expect(ask(list, {}, [list[4]?.record.id ?? ''])).toEqual([3]);
  });
});

test('what may stand in is valid and older, newest first', () => {
  const list = stored('manual', 'damaged', 'damaged', 'green', 'safety');

  expect(listOlder(list, list[1]?.record.id ?? '').map((one) => list.indexOf(one))).toEqual([3, 4]);
  expect(listOlder(list, 'none')).toEqual([]);
  const lost = toCheckpointId((NOON - 3.5 * DAY_MS) as Instant, 'ffffffff');
  expect(listOlder(list, lost).map((one) => list.indexOf(one))).toEqual([4]);
});

test('the six types are those of the sources', () => {
  expect(CHECKPOINT_TYPES).toHaveLength(6);
});

describe('keeping what is finished', () => {
  const keep = (file: string, older: string, present: string) =>
    keepFinished({file, older, present, mapping: undefined});

  test.each([
    [
      'JSON',
      'prd.json',
      '{"userStories":[{"id":"1","title":"a","passes":false},{"id":"2","title":"b","passes":false}]}',
      '{"userStories":[{"id":"1","title":"A","passes":true,"by":"x"},{"id":"2","title":"B","passes":false}]}',
      '{"userStories":[{"id":"1","title":"A","passes":true,"by":"x"},{"id":"2","title":"b","passes":false}]}',
    ],
    [
      'check lists',
      'tasks.md',
      '- [ ] T1 a\n- [ ] T2 b\n',
      '# now\n- [x] T1 a\n- [ ] T2 c\n',
      '- [x] T1 a\n- [ ] T2 b\n',
    ],
    [
      'a mark behind a byte order mark',
      'prd.json',
      '\uFEFF{"userStories":[{"id":"1","title":"a","passes":false}]}',
      '\uFEFF{"userStories":[{"id":"1","title":"a","passes":true}]}',
      '\uFEFF{"userStories":[{"id":"1","title":"a","passes":true}]}',
    ],
  ])('puts finished items into the older text: %s', (_, file, older, present, merged) => {
    const kept = keep(file, older, present);

    expect(kept).toMatchObject({kind: 'merged', text: merged});
    expect(keep(file, older, merged)).toMatchObject({kind: 'merged', text: merged});
  });

  test.each([
    ['nothing was finished since', 'tasks.md', '- [x] T1 a\n', '- [x] T1 b\n', 'none'],
    ['the finished item was not there then', 'tasks.md', '- [ ] T1 a\n', '- [ ] T1 a\n- [x] T2 b\n', 'apart'],
    ['the older text is no plan', 'tasks.md', '', '- [x] T1 a\n', 'apart'],
    ['the present text is no plan', 'prd.json', '{"userStories":[]}', '{broken', 'none'],
  ])('%s', (_, file, older, present, kind) => {
    expect(keep(file, older, present).kind).toBe(kind);
  });
});
