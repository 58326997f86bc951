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

interface Flaw {
  readonly code: string;
  readonly item: string;
  readonly detail: string;
  readonly pointer?: string;
}

/** The flaws of a plan as its list tells them, in JSON; the words for people say the same, and its items are all listed. */
async function listFlaws(batches: readonly object[]): Promise<readonly Flaw[]> {
  const {exitCode, stdout, folder} = await list({'odd.json': plan(...batches)}, 'plan', 'list', 'odd.json');
  const words = await runCli(['plan', 'list', 'odd.json'], {cwd: folder});
  const document = JSON.parse(stdout) as {items: readonly unknown[]; problem: unknown; flaws: readonly Flaw[]};

  expect([exitCode, words.exitCode]).toEqual([0, 0]);
  expect([document.items.length, document.problem]).toEqual([batches.length, null]);
  for (const {code, detail} of document.flaws) expect(words.stdout).toContain(`flaw ${code}: ${detail}\n`);
  return document.flaws;
}

describe('a duplicate id', () => {
  test('of a plan is told with its place, and both items are listed', async () => {
    expect(await listFlaws([batch('1'), batch('2'), batch('2')])).toEqual([
      {code: 'ID_DUPLICATE', item: '2', detail: expect.stringContaining('stands 2 times'), pointer: '/1'},
    ]);
  });

  test('of a queue is told, and both files stay', async () => {
    const twice = {'queue/failed/good.yaml': flatItem('good', {status: 'failed'})};
    const {stdout} = await list(twice, 'queue', 'list', 'queue');

    expect(JSON.parse(stdout)).toMatchObject({duplicates: [{id: 'good'}]});
  });
});

describe('a missing id', () => {
  test('of a plan is told with the one that the item is listed by', async () => {
    const flaws = await listFlaws([...['1', '2', '3', '4', '5'].map((id) => batch(id)), batch('')]);

    expect(flaws).toEqual([
      {code: 'ID_MISSING', item: expect.stringMatching(/^#6-/), detail: expect.any(String), pointer: '/5'},
    ]);
  });

  test('of a queue item: it is known by its file', async () => {
    const {stdout} = await list({'queue/pending/nameless.yaml': 'title: x\npriority: low\n'}, 'queue', 'list', 'queue');

    expect(stdout).toContain('"nameless"');
  });
});

test('a circle of dependencies of a plan is told with the items in it', async () => {
  const circle = [batch('0'), batch('1', {dependencies: ['2']}), batch('2', {dependencies: ['1']})];

  expect(await listFlaws(circle)).toEqual([
    {
      code: 'DEPENDENCY_CYCLE',
      item: '1',
      detail: '"1" waits for "2" waits for "1": none of them ever gets ready',
      pointer: '/1',
    },
  ]);
});

test('a dependency of a plan that no file has is told, and is none once the file that has it is read too', async () => {
  const waits = [batch('1', {dependencies: ['9.9']})];

  expect(await listFlaws(waits)).toEqual([
    {code: 'DEPENDENCY_MISSING', item: '1', detail: expect.stringContaining('"9.9"'), pointer: '/0'},
  ]);
  const both = {'odd.json': plan(...waits), 'more.json': plan(batch('9.9'))};
  const {stdout} = await list(both, 'plan', 'list', 'odd.json', 'more.json');
  expect(JSON.parse(stdout)).toMatchObject([{flaws: []}, {flaws: []}]);
});

test('an unknown status word of a plan is told, once for all of its items', async () => {
  const flaws = await listFlaws([batch('1'), batch('2', {status: 'simmering'}), batch('3', {status: 'simmering'})]);

  expect(flaws).toEqual([
    {code: 'STATUS_UNKNOWN', item: '2', detail: expect.stringContaining('"simmering"'), pointer: '/1'},
  ]);
});

test('plan show tells the flaws of the item that is shown, and of no other', async () => {
  const odd = plan(batch('1', {status: 'simmering'}), batch('2', {status: 'simmering'}), batch('3'));
  const folder = folderWith({'odd.json': odd});
  const show = (item: string, ...more: readonly string[]) =>
    runCli(['plan', 'show', 'odd.json', '--item', item, ...more], {cwd: folder});

  expect(JSON.parse((await show('2', '--json')).stdout)).toMatchObject({
    id: '2',
    flaws: [{code: 'STATUS_UNKNOWN', item: '2', pointer: '/1'}],
  });
  expect(JSON.parse((await show('3', '--json')).stdout)).toMatchObject({id: '3', flaws: []});
  expect((await show('2')).stdout).toContain('flaw STATUS_UNKNOWN: ');
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

      expect([result.exitCode, result.stderr]).toEqual([
        1,
        expect.stringMatching(/^aftermath: \S.*cannot be written \(the (?:disk is full|file system is read-only)\)/),
      ]);
      expect(snapshot(disk.path)).toEqual(before);
    } finally {
      disk.end();
    }
  });
});

/** Texts of the plan and the queue, without what fills the disk and without our own folder. */
function snapshot(path: string): Readonly<Record<string, string>> {
  const all = Object.entries(readFolder(path)).filter(([name]) => !/^(?:fill-|(?:queue\/)?\.aftermath)/.test(name));
  expect(readdirSync(path).filter((name) => /tmp|draft/.test(name))).toEqual([]);
  return Object.fromEntries(all);
}
