// Changes of a queue folder: whole or not at all, never outside of it, and never over what somebody else put there.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {queueFolder} from '../../src/adapters/files/transaction.ts';
import {systemPacing} from '../../src/adapters/pacing.ts';
import {acquireLock} from '../../src/adapters/state/lock.ts';
import type {QueueChange} from '../../src/domain/queue.ts';
import {value} from '../contracts/code-host.ts';
import {temporaryFolders} from '../fakes/temporary-folder.ts';
import {flatItem} from '../workplan/queue-items.ts';
import {openQueue, toWish, wishFor} from './transaction-writer.ts';

const folder = temporaryFolders();

function queueWith(texts: Readonly<Record<string, string | Uint8Array>>): string {
  const directory = folder();
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(join(directory, path, '..'), {recursive: true});
    writeFileSync(join(directory, path), text);
  }
  return directory;
}

function queueFile(directory: string, path: string): void {
  mkdirSync(join(directory, path, '..'), {recursive: true});
  writeFileSync(join(directory, path), 'id: x\n');
}

async function pathsOf(directory: string): Promise<readonly string[]> {
  return value(await openQueue(directory).read()).files.map((file) => file.path);
}

const change = (directory: string, changes: readonly QueueChange[]) =>
  openQueue(directory).change(() => ({changes, value: null}));

test('several files change together and keep their rights', async () => {
  const directory = queueWith({'failed/x.yaml': 'id: x\n', 'failed/y.yaml': 'id: y\n'});
  chmodSync(join(directory, 'failed/x.yaml'), 0o640);

  const done = await change(directory, [
    {from: 'failed/x.yaml', to: 'pending/x.yaml', text: 'id: x\nstatus: pending\n'},
    {from: 'failed/y.yaml', to: 'archived/y.yaml', text: null},
    {from: null, to: 'pending/z.yaml', text: 'id: z\n'},
  ]);

  expect(done.ok).toBe(true);
  expect(await pathsOf(directory)).toEqual(['pending/x.yaml', 'pending/z.yaml', 'archived/y.yaml']);
  expect(readFileSync(join(directory, 'pending/x.yaml'), 'utf8')).toBe('id: x\nstatus: pending\n');
  expect(statSync(join(directory, 'pending/x.yaml')).mode & 0o777).toBe(0o640);
});

test('reading writes nothing', async () => {
  const directory = queueWith({
    'pending/x.yaml': 'id: x\n',
    'pending/README.md': 'no item',
    'templates/t.yaml': 'id: t\n',
  });

  expect(await pathsOf(directory)).toEqual(['pending/x.yaml']);
  expect(existsSync(join(directory, '.aftermath'))).toBe(false);
});

describe('a folder with an underscore in its name', () => {
  const inProgress = {'in_progress/x.yaml': flatItem('x', {status: 'in_progress'}), 'failed/y.yaml': flatItem('y')};

  test('is the one with the dash', async () => {
    const {files, folders} = value(await openQueue(queueWith(inProgress)).read());

    expect(files.map(({folder, path}) => [folder, path])).toEqual([
      ['in-progress', 'in_progress/x.yaml'],
      ['failed', 'failed/y.yaml'],
    ]);
    expect(folders).toEqual(['failed', 'in_progress']);
  });

  test('keeps its name when an item comes into it, and lets items out', async () => {
    const directory = queueWith(inProgress);

    await wishFor(directory, [toWish('move:y'), toWish('requeue:x')]);

    expect(await pathsOf(directory)).toEqual(['pending/x.yaml', 'in_progress/y.yaml']);
    expect(readFileSync(join(directory, 'pending/x.yaml'), 'utf8')).toContain('status: pending\n');
  });

  test('stands beside the one with the dash, which items then go to', async () => {
    const directory = queueWith({...inProgress, 'in-progress/z.yaml': flatItem('z')});

    await wishFor(directory, [toWish('move:y')]);

    expect(await pathsOf(directory)).toEqual(['in-progress/y.yaml', 'in-progress/z.yaml', 'in_progress/x.yaml']);
  });

  test('is not followed when it is a link', async () => {
    const directory = queueWith({'failed/y.yaml': flatItem('y')});
    symlinkSync(folder(), join(directory, 'in_progress'));

    expect(await openQueue(directory).read()).toMatchObject({ok: false, problem: {code: 'FILE_OUTSIDE'}});
  });
});

test('git is told to leave the lock and the drafts alone', async () => {
  const directory = queueWith({'failed/x.yaml': flatItem('x')});

  await wishFor(directory, [toWish('requeue:x')]);

  expect(readFileSync(join(directory, '.aftermath/.gitignore'), 'utf8')).toBe('*\n');
});

describe('refused', () => {
  test.each([
    ['pending/../../x.yaml'],
    ['../x.yaml'],
    ['/etc/x.yaml'],
    ['templates/x.yaml'],
    ['pending/.aftermath/x.yaml'],
    ['pending/'],
  ])('is the place %s', async (to) => {
    const directory = queueWith({'failed/x.yaml': 'id: x\n'});

    const done = await change(directory, [{from: 'failed/x.yaml', to, text: null}]);

    expect(done).toEqual({ok: false, problem: {code: 'FILE_OUTSIDE', file: to}});
    expect(await pathsOf(directory)).toEqual(['failed/x.yaml']);
  });

  test('is a target that is taken', async () => {
    const directory = queueWith({'failed/x.yaml': 'id: x\n', 'pending/x.yaml': 'id: other\n'});

    const done = await change(directory, [{from: 'failed/x.yaml', to: 'pending/x.yaml', text: null}]);

    expect(done).toEqual({ok: false, problem: {code: 'STATE_CONFLICT', document: 'pending/x.yaml'}});
    expect(readFileSync(join(directory, 'pending/x.yaml'), 'utf8')).toBe('id: other\n');
  });

  test.each(['pending', 'failed', '.aftermath'])('is a folder %s that is a link', async (name) => {
    const directory = queueWith({'completed/x.yaml': 'id: x\n'});
    const elsewhere = folder();
    symlinkSync(elsewhere, join(directory, name));

    const done = await change(directory, [{from: 'completed/x.yaml', to: 'pending/x.yaml', text: null}]);

    expect(done).toEqual({ok: false, problem: {code: 'FILE_OUTSIDE', file: join(directory, name)}});
    expect(existsSync(join(elsewhere, 'x.yaml'))).toBe(false);
  });

  test('is a folder that is no queue, or none at all', async () => {
    const directory = queueWith({'src/x.yaml': 'id: x\n'});

    expect(await openQueue(directory).read()).toMatchObject({
      problem: {code: 'USAGE', detail: expect.stringContaining('is no queue')},
    });
    expect(await openQueue(join(directory, 'none')).read()).toMatchObject({problem: {code: 'FILE_MISSING'}});
    expect(existsSync(join(directory, '.aftermath'))).toBe(false);
  });
});

test.each([
  ['a link', (path: string) => symlinkSync('/etc/hostname', path), 'FILE_OUTSIDE'],
  ['no text', (path: string) => writeFileSync(path, Uint8Array.of(0, 1, 2)), 'FILE_BINARY'],
  ['no UTF-8', (path: string) => writeFileSync(path, Uint8Array.of(0x69, 0xff)), 'FILE_BINARY'],
] as const)('an item that is %s is told, and the others are read', async (_, make, code) => {
  const directory = queueWith({'pending/x.yaml': 'id: x\n'});
  make(join(directory, 'pending/odd.yaml'));

  const {files} = value(await openQueue(directory).read());

  expect(files.map((file) => [file.path, file.text.ok ? null : file.text.problem])).toEqual([
    ['pending/odd.yaml', {code, file: 'pending/odd.yaml'}],
    ['pending/x.yaml', null],
  ]);
});

describe('a record that we did not write', () => {
  test.each([
    ['leads outside', {v: 1, to: 'a', steps: [{from: 'failed/x.yaml', to: '../../x.yaml', draft: null}]}],
    [
      'names a draft elsewhere',
      {v: 1, to: 'a', steps: [{from: null, to: 'pending/y.yaml', draft: '../failed/x.yaml'}]},
    ],
    ['is no record', {hello: 'world'}],
  ])('and that %s counts as none', async (_, record) => {
    const directory = queueWith({'failed/x.yaml': flatItem('x'), '.aftermath/decided.json': JSON.stringify(record)});

    expect(await pathsOf(directory)).toEqual(['failed/x.yaml']);
    expect(await wishFor(directory, [toWish('requeue:x')])).toBe('REQUEUED');
    expect(await pathsOf(directory)).toEqual(['pending/x.yaml']);
  });
});

test('what somebody put in the place of a killed change is not written over', async () => {
  const steps = [{from: 'failed/x.yaml', to: 'pending/x.yaml', draft: null}];
  const directory = queueWith({
    'failed/x.yaml': 'id: x\n',
    'pending/x.yaml': 'id: theirs\n',
    'failed/y.yaml': flatItem('y'),
    '.aftermath/decided.json': JSON.stringify({v: 1, to: 'a', steps}),
  });

  expect(await wishFor(directory, [toWish('requeue:y')])).toBe('REQUEUED');

  expect(readFileSync(join(directory, 'pending/x.yaml'), 'utf8')).toBe('id: theirs\n');
  expect(readFileSync(join(directory, 'failed/x.yaml'), 'utf8')).toBe('id: x\n');
});

test('what somebody without a lock wrote since the decision is kept', async () => {
  const directory = queueWith({'failed/x.yaml': 'id: x\n', 'failed/y.yaml': 'id: y\n'});

  const done = await openQueue(directory).change(() => {
    writeFileSync(join(directory, 'failed/x.yaml'), 'id: x\ntheirs: true\n');
    const changes = ['x', 'y'].map((id) => ({
      from: `failed/${id}.yaml`,
      to: `pending/${id}.yaml`,
      text: `id: ${id}\nours: true\n`,
    }));
    return {changes, value: null};
  });

  expect(done).toEqual({ok: false, problem: {code: 'STATE_CONFLICT', document: 'failed/x.yaml'}});
  expect(await pathsOf(directory)).toEqual(['failed/x.yaml', 'failed/y.yaml']);
  expect(readFileSync(join(directory, 'failed/x.yaml'), 'utf8')).toBe('id: x\ntheirs: true\n');
});

test('a reader who meets changes at every look pauses and looks again', async () => {
  const steps = [{from: 'failed/x.yaml', to: 'pending/x.yaml', draft: null}];
  const directory = queueWith({
    'failed/y.yaml': 'id: y\n',
    '.aftermath/decided.json': JSON.stringify({v: 1, to: 'a', steps}),
  });
  let pauses = 0;
  const pause = async (): Promise<void> => {
    pauses += 1;
    if (pauses === 30) queueFile(directory, 'pending/x.yaml');
  };
  const tools = {acquire: acquireLock, pacing: {...systemPacing(), pause}};

  const files = value(await queueFolder(directory, tools).read());

  expect(files.files.map(({path}) => path)).toEqual(['pending/x.yaml', 'failed/y.yaml']);
  expect(pauses).toBe(30);
});

test('a lock whose owner is dead is taken over', async () => {
  const directory = queueWith({'failed/x.yaml': flatItem('x'), '.aftermath/lock': '999999999 nowhere dead'});
  const old = new Date(Date.now() - 60_000);
  utimesSync(join(directory, '.aftermath/lock'), old, old);

  expect(await wishFor(directory, [toWish('requeue:x')])).toBe('REQUEUED');
});
