// A queue on a branch: what is read of it and with how many requests, and how its changes become edits of files.
import {describe, expect, test} from '@jest/globals';
import {toFileEdits} from '../../src/app/queue-file-edits.ts';
import {readRepositoryQueue} from '../../src/app/repository-queue.ts';
import type {SafeText} from '../../src/domain/ids.ts';
import type {Problem} from '../../src/domain/problem.ts';
import type {QueueWish} from '../../src/domain/queue.ts';
import {isNotLookedAt, type QueueFile, type QueueFiles} from '../../src/domain/queue-files.ts';
import {err, ok} from '../../src/domain/result.ts';
import {decideQueueWishes} from '../../src/workplan/queue/board.ts';
import {readQueue} from '../../src/workplan/queue/read-queue.ts';
import {value} from '../contracts/value.ts';
import {FakeCodeHost} from '../fakes/fake-code-host.ts';
import {flatItem, TIME} from '../workplan/queue-items.ts';

/** True for a file of which only the name is known. */
const isLeft = ({text}: QueueFile): boolean => !text.ok && isNotLookedAt(text.problem);

const FOLDER = 'work/queue';

describe('a queue of a branch is read', () => {
  test('with the texts of wanted items and of work in progress, and the names of all others', async () => {
    const host = hostWith({
      'pending/a.yaml': flatItem('a'),
      'pending/b.yml': flatItem('b'),
      'failed/c.yaml': flatItem('c'),
      'in-progress/d.yaml': flatItem('d'),
      'in-progress/.hidden.yaml': 'x',
      'pending/notes.md': 'x',
      'pending/deep/e.yaml': flatItem('e'),
      'other/f.yaml': flatItem('f'),
      'aftermath-pause.json': '{}',
    });

    const queue = value(await read(host, ['c']));

    expect(queue.files.map((file) => [file.path, isLeft(file)])).toEqual([
      ['pending/a.yaml', true],
      ['pending/b.yml', true],
      ['in-progress/d.yaml', false],
      ['failed/c.yaml', false],
    ]);
    expect(queue.pause).toEqual(ok('{}'));
    expect(host.calls.get('readFiles')).toBe(1);
    expect(host.calls.get('listFiles')).toBe(1);
  });

  test('with the names that its folders have, and with what is no item of theirs', async () => {
    const host = hostWith({
      'in_progress/a.yaml': flatItem('a'),
      'failed/b.yaml': flatItem('b'),
      'pending/notes.md': 'x',
      'pending/README.md': 'x',
      'pending/.gitkeep': '',
      'pending/deep/e.yaml': flatItem('e'),
      'pending/deep/f.yaml': flatItem('f'),
      'other/f.json': '{}',
    });

    const queue = value(await read(host, ['b']));

    expect(queue.folders).toEqual(['pending', 'failed', 'in_progress']);
    expect(queue.notItems).toEqual(['pending/deep/', 'pending/notes.md']);
    expect(queue.files.map(({folder, path}) => [folder, path])).toEqual([
      ['in-progress', 'in_progress/a.yaml'],
      ['failed', 'failed/b.yaml'],
    ]);
    const {edits} = rule(queue, [{kind: 'move', id: 'b', to: 'in-progress'}]);
    expect(edits.map(({path}) => path)).toEqual([`${FOLDER}/failed/b.yaml`, `${FOLDER}/in_progress/b.yaml`]);
  });

  test('with every file of a wanted name, so that an item that stands twice is noticed', async () => {
    const host = hostWith({'pending/a.yaml': flatItem('a'), 'failed/a.yaml': flatItem('a')});

    const queue = value(await read(host, ['a']));

    expect(rule(queue, [{kind: 'requeue', id: 'a', notes: null}]).reasons).toEqual(['ITEM_AMBIGUOUS']);
  });

  test('further only for an item whose file has another name', async () => {
    const files = Object.fromEntries(
      Array.from({length: 250}, (_, n) => [`failed/file-${n}.yaml`, flatItem(`id-${n}`)]),
    );
    const host = hostWith(files);

    const queue = value(await read(host, ['id-99']));

    expect(host.calls.get('readFiles')).toBe(4);
    expect(rule(queue, [{kind: 'requeue', id: 'id-99', notes: null}]).reasons).toEqual(['REQUEUED']);
  });

  test('with the files whose name holds the id, so that a copy under another name is noticed', async () => {
    const host = hostWith({
      'pending/a-17.yaml': flatItem('a-17'),
      'failed/003-fix-crane-a-17.yaml': flatItem('a-17'),
      'failed/other.yaml': flatItem('other'),
    });

    const queue = value(await read(host, ['a-17']));

    expect(host.calls.get('readFiles')).toBe(1);
    expect(queue.files.map(isLeft)).toEqual([false, false, true]);
    expect(rule(queue, [{kind: 'requeue', id: 'a-17', notes: null}]).reasons).toEqual(['ITEM_AMBIGUOUS']);
  });

  test('first where the name holds the id, however many others there are', async () => {
    const files = Object.fromEntries(
      Array.from({length: 900}, (_, n) => [`failed/${n}-fix-crane-id-${n}.yaml`, flatItem(`id-${n}`)]),
    );
    const host = hostWith(files);

    const queue = value(await read(host, ['id-811']));

    expect(host.calls.get('readFiles')).toBe(1);
    expect(rule(queue, [{kind: 'requeue', id: 'id-811', notes: null}]).reasons).toEqual(['REQUEUED']);
  });

  test('whole where its objects are at hand, so that nothing is unknown or doubled unseen', async () => {
    const files = Object.fromEntries(
      Array.from({length: 900}, (_, n) => [`failed/file-${n}.yaml`, flatItem(`id-${n % 899}`)]),
    );
    const host = hostWith(files);

    const queue = value(
      await readRepositoryQueue(host, {folder: FOLDER, head: host.head, ids: ['id-800'], search: 'all'}),
    );

    expect(host.calls.get('readFiles')).toBe(1);
    const ask = (id: string) => rule(queue, [{kind: 'requeue', id, notes: null}]).reasons[0];
    expect(['id-800', 'id-0', 'nowhere'].map(ask)).toEqual(['REQUEUED', 'ITEM_AMBIGUOUS', 'ITEM_UNKNOWN']);
  });

  test('within a bound, and says so when an item was not met within it', async () => {
    const files = Object.fromEntries(
      Array.from({length: 900}, (_, n) => [`failed/file-${n}.yaml`, flatItem(`id-${n}`)]),
    );
    const host = hostWith(files);

    const queue = value(await read(host, ['nowhere']));

    expect(host.calls.get('readFiles')).toBe(6);
    expect(rule(queue, [{kind: 'requeue', id: 'nowhere', notes: null}]).reasons).toEqual(['ITEM_NOT_SEEN']);
  });

  test('never with more than a hundred texts in one request', async () => {
    const ids = Array.from({length: 230}, (_, n) => `id-${n}`);
    const host = hostWith(Object.fromEntries(ids.map((id) => [`failed/${id}.yaml`, flatItem(id)])));
    const sizes: number[] = [];
    const readFiles = host.readFiles.bind(host);
    host.readFiles = (wishes) => {
      sizes.push(wishes.length);
      return readFiles(wishes);
    };

    value(await read(host, ids));

    expect(sizes).toEqual([100, 100, 30]);
  });

  test('with one sample when nothing else is wanted, for the form of new items', async () => {
    const host = hostWith({'completed/a.yaml': flatItem('a'), 'completed/b.yaml': flatItem('b')});

    const queue = value(await read(host, []));

    expect(queue.files.map(isLeft)).toEqual([false, true]);
  });

  test('beside a file that is no text, which keeps its problem', async () => {
    const host = hostWith({'in-progress/a.yaml': flatItem('a'), 'in-progress/b.yaml': 'binary'});
    const readFiles = host.readFiles.bind(host);
    const file = `${FOLDER}/in-progress/b.yaml`;
    host.readFiles = async (wishes) =>
      wishes.some(({path}) => path === file) ? err({code: 'FILE_BINARY', file}) : readFiles(wishes);

    const queue = value(await read(host, ['a']));

    expect(queue.files.map(({text}) => (text.ok ? 'text' : text.problem.code))).toEqual(['text', 'FILE_BINARY']);
  });

  test('and what can be moved is moved beside one that is no text, whose pause holds all the same', async () => {
    const host = hostWith({'in-progress/a.yaml': flatItem('a'), 'in-progress/b.yaml': 'binary'});
    const queue = value(await read(host, ['a']));
    const file = `${FOLDER}/in-progress/b.yaml`;
    const odd = {
      ...queue,
      files: queue.files.map((one) =>
        one.path.includes('b') ? {...one, text: err<Problem>({code: 'FILE_BINARY', file})} : one,
      ),
    };
    const limit = {category: 'quota', reason: 'limit reached' as SafeText} as const;

    const {reasons, edits} = rule(odd, [
      {kind: 'move', id: 'b', to: 'failed'},
      {kind: 'fail', id: 'b', ...limit},
      {kind: 'move', id: 'a', to: 'failed'},
    ]);

    expect(reasons).toEqual(['ITEM_UNREADABLE', 'ITEM_UNREADABLE', 'MOVED']);
    expect(edits.map(({path}) => path)).toEqual([
      `${FOLDER}/aftermath-pause.json`,
      `${FOLDER}/in-progress/a.yaml`,
      `${FOLDER}/failed/a.yaml`,
    ]);
  });

  test('at the root of the repository, too', async () => {
    const host = new FakeCodeHost();
    host.files.set('failed/a.yaml', flatItem('a'));

    const queue = value(await readRepositoryQueue(host, {folder: '', head: host.head, ids: ['a']}));

    expect(queue.files.map(({path}) => path)).toEqual(['failed/a.yaml']);
  });

  test('not where there is none', async () => {
    const problem = {code: 'FILE_MISSING', file: FOLDER};
    expect(await read(new FakeCodeHost(), ['a'])).toMatchObject({ok: false, problem});
  });

  test('and a problem of the host ends it', async () => {
    const host = hostWith({'failed/a.yaml': flatItem('a')});
    host.failOn('readFiles', {code: 'HOST_UNAVAILABLE', operation: 'x', retryAfterMs: null});

    expect(await read(host, ['a'])).toMatchObject({problem: {code: 'HOST_UNAVAILABLE'}});
  });
});

describe('changes of a queue become edits', () => {
  test('a move with new text is a file that goes and one that comes', async () => {
    const queue = value(await read(hostWith({'failed/a.yaml': flatItem('a', {status: 'failed'})}), ['a']));

    const {edits} = rule(queue, [{kind: 'requeue', id: 'a', notes: null}]);

    expect(edits).toEqual([
      {path: `${FOLDER}/failed/a.yaml`, before: flatItem('a', {status: 'failed'}), after: null},
      {path: `${FOLDER}/pending/a.yaml`, before: null, after: expect.stringContaining('status: pending')},
    ]);
  });

  test('an item that is moved twice is one move', async () => {
    const queue = value(await read(hostWith({'failed/a.yaml': flatItem('a', {status: 'failed'})}), ['a']));

    const {edits} = rule(queue, [
      {kind: 'requeue', id: 'a', notes: null},
      {kind: 'park', id: 'a', reason: 'for a while' as SafeText},
    ]);

    expect(edits.map(({path, after}) => [path, after !== null])).toEqual([
      [`${FOLDER}/failed/a.yaml`, false],
      [`${FOLDER}/failed-blocked/a.yaml`, true],
    ]);
  });

  test('a move there and back that changes nothing is no edit', async () => {
    const queue = value(await read(hostWith({'failed/a.yaml': flatItem('a')}), ['a']));
    const changes = [
      {from: 'failed/a.yaml', to: 'pending/a.yaml', text: null},
      {from: 'pending/a.yaml', to: 'failed/a.yaml', text: null},
    ];

    expect(toFileEdits(changes, {folder: FOLDER, files: queue})).toEqual(ok([]));
  });

  test('a pause is a new file, or the one that stands there with new text', async () => {
    const queue = value(await read(hostWith({'failed/a.yaml': flatItem('a')}), []));
    const pause: QueueWish = {kind: 'pause', category: 'quota', reason: 'limit reached' as SafeText};

    const {edits} = rule(queue, [pause]);

    expect(edits).toMatchObject([{path: `${FOLDER}/aftermath-pause.json`, before: null}]);
    const standing = {...queue, pause: ok('{}')};
    expect(
      toFileEdits([{from: 'aftermath-pause.json', to: 'aftermath-pause.json', text: 'x'}], {
        folder: '',
        files: standing,
      }),
    ).toEqual(ok([{path: 'aftermath-pause.json', before: '{}', after: 'x'}]));
  });

  test('a new item does not take the name of a file that was not looked at', async () => {
    const host = hostWith({'failed/a.yaml': flatItem('a')});
    const wish: QueueWish = {
      kind: 'create',
      purpose: 'debt',
      title: 'Mend it' as SafeText,
      target: 'crane',
      identity: null,
    };
    const [created] = rule(value(await read(host, [])), [wish]).edits;
    host.files.set(created?.path ?? '', flatItem('other'));

    expect(rule(value(await read(host, [])), [wish]).reasons).toEqual(['ALREADY_THERE']);
  });

  test('a file that was not looked at is not moved', async () => {
    const queue = value(await read(hostWith({'failed/a.yaml': 'a', 'failed/b.yaml': 'b'}), ['b']));
    const changes = [{from: 'failed/a.yaml', to: 'pending/a.yaml', text: null}];

    expect(toFileEdits(changes, {folder: FOLDER, files: queue})).toMatchObject({problem: {code: 'FILE_UNREADABLE'}});
  });
});

function hostWith(files: Readonly<Record<string, string>>): FakeCodeHost {
  const host = new FakeCodeHost();
  for (const [path, text] of Object.entries(files)) host.files.set(`${FOLDER}/${path}`, text);
  return host;
}

function read(host: FakeCodeHost, ids: readonly string[]) {
  return readRepositoryQueue(host, {folder: FOLDER, head: host.head, ids});
}

function rule(files: QueueFiles, wishes: readonly QueueWish[]) {
  const time = {...TIME, draw: () => 0.5, hasPauseFile: files.pause !== null, moves: 'text'} as const;
  const rulings = decideQueueWishes(readQueue(files, TIME), wishes, time);
  const changes = rulings.flatMap((ruling) => ruling.changes);
  return {
    reasons: rulings.map(({reason}) => reason),
    edits: value(toFileEdits(changes, {folder: FOLDER, files})),
  };
}
