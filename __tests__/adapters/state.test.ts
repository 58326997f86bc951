// The store in a folder: the promises of every store, and what only files and killed processes can do to it.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {directoryStateStore} from '../../src/adapters/state/directory.ts';
import {acquireLock} from '../../src/adapters/state/lock.ts';
import type {StateStore} from '../../src/ports/state-store.ts';
import {value} from '../contracts/code-host.ts';
import {describeStateStore} from '../contracts/state-store.ts';
import {temporaryFolders} from '../fakes/temporary-folder.ts';

const folder = temporaryFolders();

/** Number of a process that cannot be: above what Linux, macOS and Windows hand out. */
const DEAD_PID = 2 ** 30;

describeStateStore('a directory', async () => {
  const directory = join(folder(), '.aftermath');
  return {open: () => directoryStateStore(directory)};
});

test('documents are plain files of their names, and nothing else lies beside them but our own folder', async () => {
  const directory = folder();
  await put(directoryStateStore(directory), {'ledger/2026-03.jsonl': 'line\n', 'journal.json': '{}'}, null);

  expect(readdirSync(directory).sort()).toEqual(['.store', 'journal.json', 'ledger']);
  expect(readFileSync(join(directory, 'ledger/2026-03.jsonl'), 'utf8')).toBe('line\n');
  expect(readdirSync(join(directory, '.store'))).toEqual(['version']);
});

test('a folder that is empty after a removal goes too', async () => {
  const directory = folder();
  const store = directoryStateStore(directory);
  const version = await put(store, {'a.json': 'a', 'damaged/ledger/x': 'x'}, null);

  await put(store, {'damaged/ledger/x': null}, version);

  expect(existsSync(join(directory, 'damaged'))).toBe(false);
});

test('files that somebody copied here are read, and are not written over as if the folder were empty', async () => {
  const directory = folder();
  writeFileSync(join(directory, 'journal.json'), '{}');
  writeFileSync(join(directory, '.hidden'), 'not ours');
  const store = directoryStateStore(directory);

  const read = value(await store.read(['journal.json']));

  expect(Object.fromEntries(read.documents)).toEqual({'journal.json': '{}'});
  expect(await store.write(change({'journal.json': 'x'}, null))).toMatchObject({problem: {code: 'STATE_CONFLICT'}});
  expect((await store.write(change({'journal.json': 'x'}, read.version))).ok).toBe(true);
});

const LOCK_OWNERS: readonly (readonly [string, () => Promise<string>])[] = [
  ['a living process of this machine', async () => `${process.pid} ${(await ownWords(folder())).home} x`],
  ['another machine, whose processes we cannot see', async () => `${DEAD_PID} elsewhere x`],
  ['nobody, for want of a name', async () => ''],
];

test.each(LOCK_OWNERS)('a fresh lock of %s is a conflict', async (_, toOwner) => {
  const directory = folder();
  leaveLock(directory, await toOwner(), new Date());

  expect(await directoryStateStore(directory).write(change({'a.json': 'x'}, null))).toMatchObject({
    problem: {code: 'STATE_CONFLICT'},
  });
  expect(existsSync(join(directory, 'a.json'))).toBe(false);
});

test('a lock older than anybody writes is taken over', async () => {
  const directory = folder();
  leaveLock(directory, '1 elsewhere x', new Date(0));

  expect((await directoryStateStore(directory).write(change({'a.json': 'x'}, null))).ok).toBe(true);
  expect(readdirSync(join(directory, '.store'))).toEqual(['version']);
});

describe('a lock of this machine', () => {
  test('is left to its owner while that lives, however old it is', async () => {
    const directory = folder();
    const held = await acquireLock(directory);
    utimesSync(join(directory, 'lock'), new Date(0), new Date(0));

    expect(await acquireLock(directory)).toBeNull();
    expect(await held?.isMine()).toBe(true);
    await held?.release();
    const next = await acquireLock(directory);
    expect(next).not.toBeNull();
    await next?.release();
  });

  test('is taken over when another process has the number of its owner now', async () => {
    const directory = folder();
    const words = await ownWords(folder());
    leaveLock(directory, `${process.pid} ${words.home} 1 earlier`, new Date());

    const store = directoryStateStore(directory);

    expect((await store.write(change({'a.json': 'x'}, null))).ok).toBe(words.born !== '-');
  });

  const onLinux = existsSync('/proc/self/stat') ? test : test.skip;
  if (onLinux === test.skip) console.info('left out: whether an owner lives is read from /proc, which is not here');
  onLinux('is taken over from an owner that has ended and was never collected', async () => {
    const directory = folder();
    // The shell's child ends while the shell has become a program that collects nobody.
    const parent = spawn('sh', ['-c', '(exit 0) & echo $!; exec tail -f /dev/null'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    try {
      const [printed] = (await once(parent.stdout, 'data')) as [Buffer];
      const pid = printed.toString('utf8').trim();
      while (existsSync(`/proc/${pid}/stat`) && !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8')))
        await new Promise(setImmediate);
      leaveLock(directory, `${pid} ${(await ownWords(folder())).home} 1 gone`, new Date());

      expect((await directoryStateStore(directory).write(change({'a.json': 'x'}, null))).ok).toBe(true);
    } finally {
      parent.kill('SIGKILL');
    }
  });
});

test('a lock of a dead process of this machine is taken over at once, by one of many takers', async () => {
  const directory = folder();
  const {home} = await ownWords(folder());
  leaveLock(directory, `${DEAD_PID} ${home} dead-lock`, new Date());

  const outcomes = await Promise.all(
    Array.from({length: 12}, (_, index) =>
      directoryStateStore(directory).write(change({[`a-${index}.json`]: 'x'}, null)),
    ),
  );

  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  expect(value(await directoryStateStore(directory).list())).toHaveLength(1);
  expect(readdirSync(join(directory, '.store'))).toEqual(['version']);
});

test('a decided write of a killed process is seen whole by readers, and finished by the next writer', async () => {
  const directory = folder();
  const store = directoryStateStore(directory);
  await put(store, {'a.json': 'old', 'b.json': 'old', 'c.json': 'stays'}, null);
  const decided = {v: 1, to: '2-decided', documents: {'a.json': 'new', 'b.json': null, 'd.json': 'new'}};
  writeFileSync(join(directory, '.store/decided.json'), JSON.stringify(decided));
  writeFileSync(join(directory, '.store/draft-left'), 'half');
  const seen = {'a.json': 'new', 'c.json': 'stays', 'd.json': 'new'};

  const read = value(await store.read(['a.json', 'b.json', 'c.json', 'd.json']));

  expect([read.version, Object.fromEntries(read.documents)]).toEqual(['2-decided', seen]);
  expect(value(await store.list())).toEqual(['a.json', 'c.json', 'd.json']);
  await put(store, {'e.json': 'e'}, '2-decided');
  expect(existsSync(join(directory, 'b.json'))).toBe(false);
  expect(readFileSync(join(directory, 'a.json'), 'utf8')).toBe('new');
  expect(readdirSync(join(directory, '.store'))).toEqual(['version']);
});

test.each(['not JSON', '{"v":1,"to":"9","documents":{"../../outside.txt":"x"}}', '{"v":2}'])(
  'a record that we never wrote counts as none: %s',
  async (text) => {
    const directory = join(folder(), 'inner', 'store');
    const store = directoryStateStore(directory);
    const version = await put(store, {'a.json': 'a'}, null);
    writeFileSync(join(directory, '.store/decided.json'), text);

    expect(value(await store.read(['a.json'])).version).toBe(version);
    await put(store, {'a.json': 'b'}, version);

    expect(existsSync(join(directory, '../../outside.txt'))).toBe(false);
    expect(existsSync(join(directory, '.store/decided.json'))).toBe(false);
  },
);

test('nothing is read or written through a symbolic link', async () => {
  const outside = folder();
  writeFileSync(join(outside, 'secret.json'), 'secret');
  const directory = folder();
  symlinkSync(outside, join(directory, 'ledger'));
  symlinkSync(join(outside, 'secret.json'), join(directory, 'journal.json'));
  const store = directoryStateStore(directory);

  for (const name of ['ledger/secret.json', 'journal.json', 'ledger/new.json']) {
    expect(await store.read([name])).toMatchObject({problem: {code: 'FILE_OUTSIDE'}});
    expect(await store.write(change({[name]: 'x'}, null))).toMatchObject({problem: {code: 'FILE_OUTSIDE'}});
  }
  expect(value(await store.list())).toEqual([]);
  expect(readdirSync(outside)).toEqual(['secret.json']);
  expect(readFileSync(join(outside, 'secret.json'), 'utf8')).toBe('secret');
});

test('what cannot be read is a problem, not an empty document', async () => {
  const directory = folder();
  mkdirSync(join(directory, 'ledger.jsonl'));

  expect(await directoryStateStore(directory).read(['ledger.jsonl'])).toMatchObject({
    problem: {code: 'FILE_UNREADABLE', detail: 'EISDIR'},
  });
});

test('reading leaves no trace in a folder that does not exist', async () => {
  const directory = join(folder(), 'none');

  value(await directoryStateStore(directory).read(['a.json']));

  expect(existsSync(directory)).toBe(false);
});

test('documents that change together are never seen apart', async () => {
  const directory = folder();
  const store = directoryStateStore(directory);
  let version = await put(store, {'a.json': '0', 'b.json': '0'}, null);
  const seen: string[] = [];
  let isOver = false;
  const reading = (async () => {
    while (!isOver) {
      const read = await directoryStateStore(directory).read(['a.json', 'b.json']);
      if (read.ok) seen.push([...read.value.documents.values()].join('='));
    }
  })();

  // On a slow machine the reader comes to few looks: the writer goes on until it has had enough of them.
  for (let turn = 1; turn <= 40 || seen.length <= 10; turn += 1) {
    version = await put(store, {'a.json': String(turn), 'b.json': String(turn)}, version);
  }
  isOver = true;
  await reading;

  expect(seen.length).toBeGreaterThan(10);
  expect(seen.filter((pair) => new Set(pair.split('=')).size > 1)).toEqual([]);
});

function change(documents: Readonly<Record<string, string | null>>, expected: string | null) {
  return {documents: new Map(Object.entries(documents)), expected, summary: 's'};
}

async function put(
  store: StateStore,
  documents: Readonly<Record<string, string | null>>,
  expected: string | null,
): Promise<string> {
  return value(await store.write(change(documents, expected))).version;
}

function leaveLock(directory: string, owner: string, at: Date): void {
  const lock = join(directory, '.store/lock');
  mkdirSync(join(directory, '.store'), {recursive: true});
  writeFileSync(lock, owner);
  utimesSync(lock, at, at);
  expect(statSync(lock).isFile()).toBe(true);
}

/** The words for this machine and this process in a lock, as our own locks have them: read from one while it is held. */
async function ownWords(directory: string): Promise<{readonly home: string; readonly born: string}> {
  const held = await acquireLock(directory);
  const [, home = '', born = ''] = readFileSync(join(directory, 'lock'), 'utf8').split(' ');
  await held?.release();
  rmSync(join(directory, 'lock'), {force: true});
  return {home, born};
}
