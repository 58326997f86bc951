// Bad input to plans and queues, one test each: it is told, the rest goes on, and not a byte of anything is lost.
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {flatItem} from '../workplan/queue-items.ts';
import {folderWith, readFolder, runCli} from './cli-runner.ts';

const batch = (id: string, more: object = {}) => ({batch: id, title: `Batch ${id}`, verified: false, ...more});
const plan = (...batches: readonly object[]): string => `${JSON.stringify(batches, null, 2)}\n`;
const GOOD = {'good.json': plan(batch('1')), 'queue/pending/good.yaml': flatItem('good')};

/** Lists a plan or a queue and shows that nothing was written. */
async function list(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const folder = folderWith({...GOOD, ...files});
  const before = readFolder(folder);
  const result = await runCli([...args, '--json'], {cwd: folder});
  expect(readFolder(folder)).toEqual(before);
  return {...result, folder};
}

describe('an unparsable file', () => {
  test('of a plan is told with line and column, and the other plan is listed', async () => {
    const {exitCode, stderr, stdout} = await list(
      {'bad.json': '[\n  {"batch": \'1\'}\n]\n'},
      'plan',
      'list',
      'bad.json',
      'good.json',
    );

    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/bad\.json:2:\d+: /);
    expect(stdout).toContain('"good.json"');
  });

  test('of a queue is told with line and column, and the other items are listed', async () => {
    const bad = {'queue/pending/bad.yaml': 'id: a\ntitle: "x" y\n', 'queue/pending/note.yaml': '{\n'};
    const {exitCode, stdout} = await list(bad, 'queue', 'list', 'queue');
    const {items} = JSON.parse(stdout) as {items: readonly {path: string; problem: unknown}[]};

    expect(exitCode).toBe(2);
    expect(items.map(({path}) => path).sort()).toEqual(['pending/bad.yaml', 'pending/good.yaml', 'pending/note.yaml']);
    const at = {line: expect.any(Number), column: expect.any(Number)};
    for (const {path, problem} of items) {
      if (!path.endsWith('good.yaml')) expect(problem).toMatchObject({code: 'PLAN_MALFORMED', at});
    }
  });
});

describe('an unknown status word', () => {
  test('of a plan is kept, and a mark does not write over it', async () => {
    const folder = folderWith({'odd.json': plan(batch('1', {status: 'simmering'}))});
    const before = readFolder(folder);
    const args = ['plan', 'mark', 'odd.json', '--item', '1', '--failed', '--reason', 'red'];

    const result = await runCli(args, {cwd: folder});

    expect(result).toMatchObject({exitCode: 2, stderr: expect.stringContaining('simmering')});
    expect(readFolder(folder)).toEqual(before);
  });

  test('of a queue item is kept when the item moves', async () => {
    const folder = folderWith({'queue/failed/odd.yaml': flatItem('odd', {status: 'simmering'})});

    expect(await runCli(['queue', 'requeue', 'queue', '--item', 'odd'], {cwd: folder})).toMatchObject({exitCode: 0});
    expect(readFileSync(join(folder, 'queue/pending/odd.yaml'), 'utf8')).toContain('status: simmering');
  });
});

test('a duplicate id of a queue is told, and both files stay', async () => {
  const twice = {'queue/failed/good.yaml': flatItem('good', {status: 'failed'})};
  const {stdout} = await list(twice, 'queue', 'list', 'queue');

  expect(JSON.parse(stdout)).toMatchObject({duplicates: [{id: 'good'}]});
});

test.each([
  [
    'a missing id',
    [{title: 'No id', batch: '', verified: false}, ...'12345'].map((id) => (typeof id === 'string' ? batch(id) : id)),
  ],
  ['a circle of dependencies', [batch('1', {dependencies: ['2']}), batch('2', {dependencies: ['1']})]],
  ['a dependency that is nowhere', [batch('1', {dependencies: ['9.9']})]],
] as const)('%s in a plan leaves its items listed and the file as it is', async (_, batches) => {
  const {exitCode, stdout} = await list({'odd.json': plan(...batches)}, 'plan', 'list', 'odd.json');

  expect(exitCode).toBe(0);
  expect((JSON.parse(stdout) as {items: readonly unknown[]}).items).toHaveLength(batches.length);
});

test('a queue item without an id is known by its file', async () => {
  const {stdout} = await list({'queue/pending/nameless.yaml': 'title: x\npriority: low\n'}, 'queue', 'list', 'queue');

  expect(stdout).toContain('"nameless"');
});

test('a queue folder that is a link out of the repository is refused and not followed', async () => {
  const elsewhere = folderWith({'x.yaml': flatItem('x')});
  const before = readFolder(elsewhere);
  const folder = folderWith(GOOD);
  symlinkSync(elsewhere, join(folder, 'queue/failed'));

  const result = await runCli(['queue', 'requeue', 'queue', '--json'], {cwd: folder});

  expect(result).toMatchObject({exitCode: 2, stderr: expect.stringContaining('failed')});
  expect(readFolder(elsewhere)).toEqual(before);
});

/** A small file system of its own; null where none may be mounted. */
function mountSmall(): {
  readonly path: string;
  readonly set: (option: string) => void;
  readonly end: () => void;
} | null {
  const path = mkdtempSync(join(tmpdir(), 'aftermath-disk-'));
  const mount = (option: string) => spawnSync('mount', ['-t', 'tmpfs', '-o', option, 'tmpfs', path]).status === 0;
  if (process.platform === 'linux' && mount('size=64k'))
    return {
      path,
      set: (option) => spawnSync('mount', ['-o', `remount,${option}`, path]),
      end: () => spawnSync('umount', [path]),
    };
  rmdirSync(path);
  return null;
}

function fill(path: string): void {
  try {
    for (let count = 0; ; count += 1) writeFileSync(join(path, `fill-${count}`), 'x'.repeat(4096));
  } catch {
    // The disk is full: that was wanted.
  }
}

describe.each([
  ['a folder that is read-only', (disk: {path: string; set: (option: string) => void}) => disk.set('ro')],
  ['a disk that is full', (disk: {path: string; set: (option: string) => void}) => fill(disk.path)],
] as const)('%s', (_, spoil) => {
  test.each([
    ['a plan', ['plan', 'mark', 'good.json', '--item', '1', '--failed', '--reason', 'red']],
    ['a queue', ['queue', 'move', 'queue', '--item', 'good', '--to', 'completed']],
  ] as const)('leaves %s whole and says so', async (__, args) => {
    const disk = mountSmall();
    if (disk === null) {
      console.info(
        'no file system may be mounted here: left out; transaction-kill.test.ts makes the same faults by injection',
      );
      return;
    }
    try {
      mkdirSync(join(disk.path, 'queue/pending'), {recursive: true});
      for (const [name, text] of Object.entries(GOOD)) writeFileSync(join(disk.path, name), text);
      spoil(disk);
      const before = snapshot(disk.path);

      const result = await runCli(args, {cwd: disk.path});

      expect([result.exitCode, result.stderr]).toEqual([1, expect.stringMatching(/^aftermath: \S/)]);
      expect(snapshot(disk.path)).toEqual(before);
    } finally {
      disk.end();
    }
  });
});

/** Texts of the plan and the queue, without what fills the disk and without our own folder. */
function snapshot(path: string): Readonly<Record<string, string>> {
  const all = Object.entries(readFolder(path)).filter(([name]) => !/^(?:fill-|queue\/\.aftermath)/.test(name));
  expect(readdirSync(path).filter((name) => /tmp|draft/.test(name))).toEqual([]);
  return Object.fromEntries(all);
}
