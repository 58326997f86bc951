// The queue verbs as a person calls them: documents, exit codes, and what they leave behind; real queues where they are at hand.
import {cpSync, existsSync, readdirSync, readFileSync, readlinkSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from '@jest/globals';
import {runCli} from '../../src/shells/cli/program.ts';
import {flatItem, metadataItem, results} from '../workplan/queue-items.ts';
import {folderWith, readFolder} from './cli-runner.ts';

async function call(cwd: string, ...args: readonly string[]) {
  let stdout = '';
  let stderr = '';
  const exit = await runCli(['queue', ...args], {
    cwd,
    env: {AFTERMATH_NOW: '2026-03-02T12:00:00Z'},
    out: (text) => {
      stdout += text;
    },
    note: (text) => {
      stderr += text;
    },
  });
  return {exit, stdout, stderr, json: (): unknown => JSON.parse(stdout)};
}

function harbour(more: Readonly<Record<string, string>> = {}): string {
  return folderWith({
    'queue/failed/crane-2.yaml': flatItem('crane-2', {status: 'failed', results: results('3 tests failed')}),
    'queue/failed/crane-10.yaml': flatItem('crane-10', {status: 'failed', cooldown_until: '"2026-03-02T13:00:00Z"'}),
    'queue/pending/rope.yaml': metadataItem('rope'),
    ...more,
  });
}

describe('queue list', () => {
  test('prints every item in its order', async () => {
    const {exit, json, stderr} = await call(harbour(), 'list', 'queue', '--json');

    expect([exit, stderr]).toEqual([0, '']);
    expect(json()).toMatchObject({
      items: [
        {id: 'rope', folder: 'pending', status: null, path: 'pending/rope.yaml', priority: 'high', problem: null},
        {id: 'crane-2', folder: 'failed', status: 'failed', attempts: {item: 0, environment: 0}, cause: 'check'},
        {id: 'crane-10', cooldownUntil: '2026-03-02T13:00:00Z'},
      ],
      duplicates: [],
      paused: null,
    });
  });

  test('tells what lies in its folders and is no item, but not what nobody takes for one', async () => {
    const folder = harbour({
      'queue/pending/task.json': '{"id":"task"}',
      'queue/pending/task.md': '# Mend it',
      'queue/failed-blocked/deeper/rope.yaml': metadataItem('deeper'),
      'queue/pending/README.md': 'what waits',
      'queue/pending/.gitkeep': '',
      'queue/templates/item.json': '{}',
    });
    const notItems = ['failed-blocked/deeper/', 'pending/task.json', 'pending/task.md'];

    expect((await call(folder, 'list', 'queue', '--json')).json()).toMatchObject({notItems});
    const {exit, stdout} = await call(folder, 'list', 'queue');
    expect(exit).toBe(0);
    expect(stdout).toContain(
      `no items: ${notItems.join(', ')}; an item is a .yaml or .yml file directly in its folder\n`,
    );
    expect((await call(harbour(), 'list', 'queue')).stdout).not.toContain('no items');
  });

  test('names a bad file with its place, lists the others and exits 2', async () => {
    const {exit, stdout, stderr} = await call(harbour({'queue/pending/odd.yaml': '- a\n'}), 'list', 'queue/');

    expect(exit).toBe(2);
    expect(stderr).toMatch(/^aftermath: queue\/pending\/odd\.yaml:1:1: no item of a queue/);
    expect(stdout).toContain('crane-10');
  });

  test('tells what is ready, what waits, and what is wrong inside of items, with its place', async () => {
    const folder = folderWith({
      'queue/pending/base.yaml': flatItem('base', {dependencies: '[w]', priority: 'high'}),
      'queue/pending/w.yaml': flatItem('w', {
        dependencies: '\n    - base\n    - nowhere-2\n    - nowhere',
        priority: 'high',
      }),
      'queue/pending/x.yaml': flatItem('x', {status: 'pondering', dependencies: '["crane-1"]'}),
      'queue/pending/y.yaml': flatItem('y', {status: '"pondering"', dependencies: 'w, the tide'}),
      'queue/pending/z.yaml': flatItem('z', {cooldown_until: '"2026-03-03T00:00:00Z"'}),
      'queue/completed/crane-1.yaml': flatItem('crane-1', {status: 'completed'}),
    });

    const {exit, stdout, stderr} = await call(folder, 'list', 'queue/');
    const listed = (await call(folder, 'list', 'queue', '--json')).json();

    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout).toContain('  w  (high, waits for base)\n  x  (medium)\n  y  (medium, waits for w)\n');
    expect(stdout.split('\n').filter((line) => line.startsWith('flaw'))).toEqual([
      'flaw STATUS_UNKNOWN: queue/pending/x.yaml:7:9: the status "pondering" is not known and left alone (x, y); the folder says how an item stands',
      'flaw DEPENDENCY_MISSING: queue/pending/w.yaml:8:7: "w" waits for "nowhere-2", which no file that was read has',
      'flaw DEPENDENCY_MISSING: queue/pending/w.yaml:9:7: "w" waits for "nowhere", which no file that was read has',
      'flaw DEPENDENCY_CYCLE: queue/pending/base.yaml:6:16: "base" waits for "w" waits for "base": none of them ever gets ready',
    ]);
    expect(listed).toMatchObject({
      items: [
        {id: 'base', ready: false, dependsOn: [{ref: 'w', kind: 'id', satisfied: false}]},
        {id: 'w', ready: false, dependsOn: [{ref: 'base'}, {}, {ref: 'nowhere', kind: 'external', satisfied: false}]},
        {id: 'x', status: 'pondering', ready: true, dependsOn: [{ref: 'crane-1', satisfied: true}]},
        {id: 'y', ready: false},
        {id: 'z', ready: false, dependsOn: []},
        {id: 'crane-1', ready: false},
      ],
      flaws: [
        {code: 'STATUS_UNKNOWN', item: 'x', at: {file: 'pending/x.yaml', line: 7, column: 9}},
        {code: 'DEPENDENCY_MISSING', item: 'w', at: {file: 'pending/w.yaml', line: 8, column: 7}},
        {code: 'DEPENDENCY_MISSING', item: 'w', at: {file: 'pending/w.yaml', line: 9, column: 7}},
        {code: 'DEPENDENCY_CYCLE', item: 'base', at: {file: 'pending/base.yaml', line: 6, column: 16}},
      ],
    });
    const shown = await call(folder, 'show', 'queue', '--item', 'y');
    expect(shown.stdout).toContain('waits for w\n  flaw STATUS_UNKNOWN: queue/pending/x.yaml:7:9:');
  });

  test('an item that another one holds up waits for it, whoever of the two says so', async () => {
    const folder = folderWith({
      'queue/failed/a.yaml': flatItem('a', {status: 'failed', blocks: '[b]', dependencies: '[b]'}),
      'queue/pending/b.yaml': flatItem('b', {dependencies: '""'}),
      'queue/pending/c.yaml': 'id: c\ndepends_on: a\n',
    });

    const listed = (await call(folder, 'list', 'queue', '--json')).json();

    expect(listed).toMatchObject({
      items: [
        {id: 'b', dependsOn: [{ref: 'a'}], ready: false},
        {id: 'c', dependsOn: [{ref: 'a'}], ready: false},
        {id: 'a'},
      ],
      flaws: [{code: 'DEPENDENCY_CYCLE', at: {file: 'failed/a.yaml', line: 19, column: 10}}],
    });
  });

  test('neither an unknown word nor a circle keeps an item from being put back, and the word stays', async () => {
    const folder = folderWith({
      'queue/failed/a.yaml': flatItem('a', {status: 'pondering', dependencies: '[a, nowhere]'}),
      'queue/pending/b.yaml': flatItem('b', {status: 'pondering'}),
      'queue/failed/c.yaml': flatItem('c', {status: 'pondering'}),
    });

    await call(folder, 'requeue', 'queue', '--item', 'a');
    await call(folder, 'move', 'queue', '--item', 'b', '--to', 'completed');
    await call(folder, 'park', 'queue', '--item', 'c', '--reason', 'later');

    for (const path of ['pending/a.yaml', 'completed/b.yaml', 'failed-blocked/c.yaml']) {
      expect(readFileSync(join(folder, 'queue', path), 'utf8')).toContain('\nstatus: pondering\n');
    }
  });

  test.each([
    ['a folder that is no queue', '.', /is no queue/],
    ['no folder', 'none', /no such file/],
  ])('refuses %s', async (_, dir, message) => {
    const {exit, stdout, stderr} = await call(harbour(), 'list', dir, '--json');

    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});

test('queue show prints one item, or says which there are', async () => {
  const folder = harbour();

  expect((await call(folder, 'show', 'queue', '--item', 'crane-2', '--json')).json()).toMatchObject({id: 'crane-2'});
  const unknown = await call(folder, 'show', 'queue', '--item', 'crane-3');
  expect([unknown.exit, unknown.stderr]).toEqual([
    2,
    'aftermath: queue: no item "crane-3"; it has crane-2, crane-10, rope\n',
  ]);
});

describe('queue requeue', () => {
  test('moves what it may and says why the rest stays', async () => {
    const folder = harbour();

    const {exit, json} = await call(folder, 'requeue', 'queue', '--from', 'failed', '--json');

    expect(exit).toBe(0);
    expect(json()).toMatchObject({
      dryRun: false,
      moved: [{id: 'crane-2', from: 'failed/crane-2.yaml', to: 'pending/crane-2.yaml', reason: 'REQUEUED'}],
      kept: [{id: 'crane-10', reason: 'COOLING_DOWN'}],
      diff: expect.stringContaining('+status: pending'),
    });
    expect(readdirSync(join(folder, 'queue/pending')).sort()).toEqual(['crane-2.yaml', 'rope.yaml']);
  });

  test('with --dry-run prints the diff and writes nothing', async () => {
    const folder = harbour();
    const before = readFolder(folder);

    const {exit, stdout} = await call(folder, 'requeue', 'queue', '--item', 'crane-2', '--dry-run');

    expect(exit).toBe(0);
    expect(stdout).toContain('rename to queue/pending/crane-2.yaml\n');
    expect(readFolder(folder)).toEqual(before);
  });

  test('of an id that nobody has exits 2 and still does the others', async () => {
    const {exit, json} = await call(harbour(), 'requeue', 'queue', '--item', 'crane-3', 'crane-2', '--json');

    expect(exit).toBe(2);
    expect(json()).toMatchObject({moved: [{id: 'crane-2'}], kept: [{id: 'crane-3', reason: 'ITEM_UNKNOWN'}]});
  });

  test('refuses a folder that no queue has', async () => {
    expect((await call(harbour(), 'requeue', 'queue', '--from', 'broken')).exit).toBe(2);
  });
});

describe('queue split', () => {
  const texts = {
    'queue/failed/x.yaml': flatItem('x', {status: 'failed', requirements: '[a, b]', dependencies: '[base]'}),
    'queue/pending/w.yaml': flatItem('w', {dependencies: '[x]'}),
  };

  test('tells who still names the whole', async () => {
    const json = (await call(folderWith(texts), 'split', 'queue', '--item', 'x', '--dry-run', '--json')).json();
    const {stdout} = await call(folderWith(texts), 'split', 'queue', '--item', 'x');

    expect(json).toMatchObject({dependents: [{id: 'x', waiting: ['w']}]});
    expect(stdout).toContain('  still named as what w waits for; name its parts there\n');
  });

  test.each([
    ['NOT_SPLITTABLE', 'failed', {requirements: '[a, {b: c}]'}],
    ['ALREADY_DONE', 'completed', {}],
    ['IN_USE', 'in-progress', {lease_until: '"2026-03-02T12:00:01Z"'}],
  ] as const)('refused with %s exits 1 and changes nothing', async (reason, folder, values) => {
    const root = folderWith({[`queue/${folder}/x.yaml`]: flatItem('x', {requirements: '[a, b]', ...values})});
    const before = readFolder(join(root, 'queue', folder));

    const {exit, json} = await call(root, 'split', 'queue', '--item', 'x', '--json');

    expect([exit, json()]).toEqual([1, expect.objectContaining({moved: [], kept: [{id: 'x', reason}]})]);
    expect(readFolder(join(root, 'queue', folder))).toEqual(before);
  });
});

test.each(['', '   ', '\u0007'])('queue create refuses the title %j', async (title) => {
  const folder = harbour();
  const before = readFolder(folder);

  const {exit, stderr} = await call(folder, 'create', 'queue', '--title', title);

  expect([exit, stderr]).toEqual([2, expect.stringContaining('--title is empty; say what is to be done')]);
  expect(readFolder(folder)).toEqual(before);
});

describe('an item that is a link', () => {
  const withLink = (): string => {
    const folder = folderWith({
      'elsewhere.yaml': flatItem('elsewhere', {status: 'failed'}),
      'queue/failed/link.yaml': flatItem('other', {status: 'failed'}),
      'queue/pending/x.yaml': flatItem('x'),
    });
    symlinkSync('../../elsewhere.yaml', join(folder, 'queue/pending/link.yaml'));
    return folder;
  };

  test('is listed by its name with its problem, and the others are listed', async () => {
    const {exit, stderr, json} = await call(withLink(), 'list', 'queue', '--json');

    expect([exit, stderr]).toEqual([2, expect.stringContaining('queue/pending/link.yaml: leads outside')]);
    expect(json()).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({id: 'link', read: 'none', problem: {code: 'FILE_OUTSIDE', file: 'pending/link.yaml'}}),
        expect.objectContaining({id: 'x', problem: null}),
      ]),
    });
  });

  test('is never written through, and no item takes its name', async () => {
    const folder = withLink();

    const moved = await call(folder, 'requeue', 'queue', '--item', 'other', '--json');
    const parked = await call(folder, 'park', 'queue', '--item', 'link', '--reason', 'odd', '--json');

    expect([moved.exit, moved.json()]).toEqual([
      1,
      expect.objectContaining({kept: [{id: 'other', reason: 'NAME_TAKEN'}]}),
    ]);
    expect(readFileSync(join(folder, 'elsewhere.yaml'), 'utf8')).toBe(flatItem('elsewhere', {status: 'failed'}));
    expect(parked.json()).toMatchObject({moved: [{id: 'link', to: 'failed-blocked/link.yaml'}]});
    expect(readlinkSync(join(folder, 'queue/failed-blocked/link.yaml'))).toBe('../../elsewhere.yaml');
  });
});

test('move, park, split and create leave each item in one folder', async () => {
  const folder = harbour();

  await call(folder, 'move', 'queue', '--item', 'crane-2', '--to', 'completed');
  await call(folder, 'park', 'queue', '--item', 'crane-10', '--reason', 'waits for parts');
  await call(folder, 'split', 'queue', '--item', 'rope');
  const created = await call(folder, 'create', 'queue', '--purpose', 'debt', '--title', 'Old bolts', '--json');

  expect(created.json()).toMatchObject({moved: [{from: null, reason: 'CREATED'}]});
  const paths = Object.entries(readFolder(join(folder, 'queue'))).filter(
    ([path, text]) => text !== 'folder' && !path.startsWith('.'),
  );
  expect(paths.map(([path]) => path)).toEqual([
    'archived/rope.yaml',
    'completed/crane-2.yaml',
    'failed-blocked/crane-10.yaml',
    expect.stringMatching(/^pending\/debt-old-bolts-[0-9a-f]{8}\.yaml$/),
    'pending/rope-part-1.yaml',
    'pending/rope-part-2.yaml',
    'pending/rope-part-3.yaml',
  ]);
});

/** Real files that lie beside a developer's checkout; none of them is ours to keep. */
const SAMPLES = fileURLToPath(new URL('../../../shared/samples', import.meta.url));

interface Listed {
  readonly id: string;
  readonly path: string;
  readonly folder: string;
  readonly status: string | null;
  readonly cause: string | null;
  readonly read: string;
}

/** What the index says of a file, and what then must be true of its item. */
const SAYINGS: readonly (readonly [RegExp, (item: Listed) => unknown, unknown])[] = [
  [/folder wins/, ({folder, status}) => status !== null && status !== folder, true],
  [/expired OAuth token/, ({cause}) => cause, 'auth'],
  [/session limit|rate_limit_info/, ({cause}) => cause, 'quota'],
  [/max turns reached/, ({cause}) => cause, 'max-turns'],
  [/no status key/, ({status}) => status, null],
];

describe('real queues', () => {
  const index = join(SAMPLES, 'INDEX.md');
  if (!existsSync(index)) {
    test('are left out: none are at hand', () => {
      console.info('real queues: left out');
      expect(existsSync(index)).toBe(false);
    });
    return;
  }

  const text = readFileSync(index, 'utf8');
  const rows = [
    ...text.matchAll(
      /^\| `queues\/(?<queue>[^`/]+)\/(?<path>(?:pending|in-progress|completed|failed|archived)[^`/]*\/[^`/]+\.yaml)` .*\| (?<special>[^|]*) \|$/gm,
    ),
  ];
  const queues = [...new Set(rows.map((row) => row.groups?.['queue'] ?? ''))];

  test('get new items and parts in their own form, and nothing else in them changes', async () => {
    for (const queue of queues) {
      const folder = folderWith({});
      cpSync(join(SAMPLES, 'queues', queue), join(folder, queue), {recursive: true});
      const keysOf = (path: string): readonly string[] =>
        readFileSync(join(folder, queue, path), 'utf8').match(/^[a-z_]+(?=:)/gm) ?? [];
      const before = (await call(folder, 'list', queue, '--json')).json() as {items: readonly Listed[]};
      const own = new Set(before.items.flatMap(({path}) => keysOf(path)));

      await call(folder, 'create', queue, '--title', 'Old bolts', '--purpose', 'urgent');
      const ids = before.items.filter(({folder: place}) => place === 'pending' || place === 'failed').map(({id}) => id);
      for (const id of ids) await call(folder, 'split', queue, '--item', id);

      const after = (await call(folder, 'list', queue, '--json')).json() as {items: readonly Listed[]};
      const made = after.items.filter(
        ({path}) => !before.items.some((item) => item.path === path) && !/^archived/.test(path),
      );
      expect(made.length).toBeGreaterThan(0);
      for (const {path, read} of made) {
        expect([path, read]).toEqual([path, 'library']);
        expect(keysOf(path).filter((key) => !own.has(key) && key !== 'parent')).toEqual([]);
      }
    }
  });

  test('read as their index says', async () => {
    const listings = new Map<string, {items: readonly Listed[]; duplicates: readonly unknown[]}>();
    for (const queue of queues) {
      const {json} = await call(join(SAMPLES, 'queues'), 'list', queue, '--json');
      listings.set(queue, json() as {items: readonly Listed[]; duplicates: readonly unknown[]});
    }
    const all = [...listings.values()];

    expect(all.flatMap(({items}) => items)).toHaveLength(rows.length);
    expect(all.flatMap(({duplicates}) => duplicates)).toHaveLength(1);
    expect(
      all
        .flatMap(({items}) => items)
        .filter(({read}) => read !== 'library')
        .map(({read, folder}) => [read, folder]),
    ).toEqual(Array.from({length: 3}, () => ['lines', 'pending']));
    for (const {groups} of rows) {
      const item = listings.get(groups?.['queue'] ?? '')?.items.find(({path}) => path === groups?.['path']);
      expect(item?.id).toBe(groups?.['path']?.replace(/^.*\/|\.yaml$/g, ''));
      for (const [saying, toFact, fact] of SAYINGS) {
        if (item !== undefined && saying.test(groups?.['special'] ?? ''))
          expect([item.path, toFact(item)]).toEqual([item.path, fact]);
      }
    }
  });

  test('go back to pending and lose nothing', async () => {
    for (const queue of queues) {
      const folder = folderWith({});
      cpSync(join(SAMPLES, 'queues', queue), join(folder, 'queue'), {recursive: true});
      const count = (): number =>
        Object.keys(readFolder(join(folder, 'queue'))).filter((path) => /^[^.].*\.yaml$/.test(path)).length;
      const before = count();

      const {exit} = await call(folder, 'requeue', 'queue', '--json');

      expect([exit, count()]).toEqual([0, before]);
    }
  });
});
