// The built command line on real repositories: checkpoints, rollback, state and rescue as a person calls them.
import {appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, describe, expect, test} from '@jest/globals';
import {commitAll, git, initRepository} from '../checkpoints/repository.ts';
import {readOwn, readTree} from '../checkpoints/trees.ts';
import {temporaryFolders} from '../fakes/temporary-folder.ts';
import {flatItem} from '../workplan/queue-items.ts';
import {parseStdout, runCli} from './cli-runner.ts';

const TIMEOUT_MS = 240_000;
const folder = temporaryFolders();
let root = '';

const POLICY = 'plans:\n  - files: [plan.json, TASKS.md]\n  - files: [queue]\n    preset: folders\n';
const PLAN = [
  {batch: '1', title: 'keel', verified: false},
  {batch: '2', title: 'mast', verified: false},
];

function toPlanText(done: readonly string[]): string {
  return `${JSON.stringify(
    PLAN.map((item) => ({...item, verified: done.includes(item.batch)})),
    null,
    2,
  )}\n`;
}

beforeEach(() => {
  root = folder();
  initRepository(root);
  mkdirSync(join(root, '.github'));
  mkdirSync(join(root, 'queue/pending'), {recursive: true});
  mkdirSync(join(root, 'src'));
  writeFileSync(join(root, '.github/aftermath.yml'), POLICY);
  writeFileSync(join(root, 'plan.json'), toPlanText([]));
  writeFileSync(join(root, 'TASKS.md'), '- [ ] T001 caulk\n- [ ] T002 paint\n');
  writeFileSync(join(root, 'queue/pending/rope.yaml'), flatItem('rope', {status: 'pending'}));
  writeFileSync(join(root, 'queue/pending/sail.yaml'), flatItem('sail', {status: 'pending'}));
  writeFileSync(join(root, 'src/main.ts'), 'export const one = 1;\n');
  commitAll(root);
});

function call(...args: readonly string[]) {
  return runCli(args, {cwd: root});
}

async function create(...args: readonly string[]): Promise<string> {
  const made = parseStdout(await call('checkpoint', 'create', '--json', ...args)) as {id: string};
  return made.id;
}

describe('checkpoint', () => {
  test(
    'create, list and validate print one document each and touch nothing of the user',
    async () => {
      writeFileSync(join(root, 'src/main.ts'), 'export const one = 11;\n');
      const [tree, own] = [readTree(root), readOwn(root)];

      const id = await create('--type', 'phase', '--note', 'before the mast');

      const listed = await call('checkpoint', 'list', '--json');
      expect(parseStdout(listed)).toMatchObject({
        checkpoints: [{id, type: 'phase', note: 'before the mast', branch: 'main', files: 6, standing: 'valid'}],
      });
      const validated = await call('checkpoint', 'validate', id, '--json');
      expect([validated.exitCode, parseStdout(validated)]).toMatchObject([0, {valid: true, findings: []}]);
      expect([readTree(root), readOwn(root)]).toEqual([tree, own]);
    },
    TIMEOUT_MS,
  );

  test(
    'a ref that was moved is found, a rollback to it is refused, and an older one stands in when asked for',
    async () => {
      const older = await create();
      appendFileSync(join(root, 'src/main.ts'), '// more\n');
      const newer = await create();
      git(root, 'update-ref', `refs/aftermath/checkpoint/${newer}`, 'HEAD');

      const validated = await call('checkpoint', 'validate', '--json');
      const refused = await call('rollback', '--to', newer);
      const instead = await call('rollback', '--to', newer, '--or-older', '--json');

      expect([validated.exitCode, parseStdout(validated)]).toMatchObject([1, {valid: false}]);
      expect([refused.exitCode, refused.stderr]).toEqual([1, expect.stringContaining('its own ref was moved')]);
      expect([instead.exitCode, parseStdout(instead)]).toMatchObject([
        0,
        {asked: newer, target: older, status: 'changed'},
      ]);
    },
    TIMEOUT_MS,
  );

  test(
    'cleanup removes what is beyond count and days, and never the newest',
    async () => {
      writeFileSync(join(root, '.github/aftermath.yml'), `${POLICY}checkpoints: {keep: 1, days: 1}\n`);
      const at = (day: number) => ({cwd: root, env: {AFTERMATH_NOW: `2026-03-0${day}T12:00:00Z`}});
      for (const day of [1, 2, 3]) await runCli(['checkpoint', 'create'], at(day));
      const ids = (parseStdout(await call('checkpoint', 'list', '--json')) as {checkpoints: {id: string}[]})
        .checkpoints;

      const shown = await runCli(['checkpoint', 'cleanup', '--dry-run', '--json'], at(9));
      const done = await runCli(['checkpoint', 'cleanup', '--json'], at(9));

      const gone = [ids[2]?.id, ids[1]?.id];
      expect([parseStdout(shown), parseStdout(done)]).toEqual([
        {dryRun: true, removed: gone},
        {dryRun: false, removed: gone},
      ]);
      expect(parseStdout(await call('checkpoint', 'validate', '--json'))).toMatchObject({
        valid: true,
        checkpoints: [{id: ids[0]?.id}],
      });
    },
    TIMEOUT_MS,
  );
});

describe('rollback', () => {
  test(
    'scope plan takes plan files back and leaves what was finished since, and all other files',
    async () => {
      const id = await create();
      writeFileSync(join(root, 'plan.json'), toPlanText(['1']).replace('"mast"', '"mizzen"'));
      writeFileSync(join(root, 'TASKS.md'), '- [x] T001 caulk\n- [ ] T002 varnish\n');
      writeFileSync(join(root, 'src/main.ts'), 'export const two = 2;\n');

      const done = await call('rollback', '--to', id, '--scope', 'plan', '--json');

      expect(parseStdout(done)).toMatchObject({
        status: 'changed',
        kept: [
          {path: 'TASKS.md', rule: 'finished-item', items: ['T001'], unless: '--undo-finished'},
          {path: 'plan.json', rule: 'finished-item', items: ['1']},
        ],
      });
      expect(readFileSync(join(root, 'plan.json'), 'utf8')).toBe(toPlanText(['1']));
      expect(readFileSync(join(root, 'TASKS.md'), 'utf8')).toBe('- [x] T001 caulk\n- [ ] T002 paint\n');
      expect(readFileSync(join(root, 'src/main.ts'), 'utf8')).toBe('export const two = 2;\n');
      expect(parseStdout(await call('rollback', '--to', id, '--scope', 'plan', '--json'))).toMatchObject({
        status: 'there',
      });
      await call('rollback', '--to', id, '--scope', 'plan', '--undo-finished');
      expect(readFileSync(join(root, 'plan.json'), 'utf8')).toBe(toPlanText([]));
    },
    TIMEOUT_MS,
  );

  test(
    'scope queue puts items back where they stood, but for those that were finished',
    async () => {
      const id = await create();
      mkdirSync(join(root, 'queue/completed'));
      mkdirSync(join(root, 'queue/failed'));
      rmSync(join(root, 'queue/pending'), {recursive: true});
      writeFileSync(join(root, 'queue/completed/rope.yaml'), flatItem('rope', {status: 'completed'}));
      writeFileSync(join(root, 'queue/failed/sail.yaml'), flatItem('sail', {status: 'failed'}));

      const done = await call('rollback', '--to', id, '--scope', 'queue', '--json');

      expect(parseStdout(done)).toMatchObject({
        changes: [
          {path: 'queue/failed/sail.yaml', change: 'remove'},
          {path: 'queue/pending/sail.yaml', change: 'create'},
        ],
      });
      expect(readdirSync(join(root, 'queue/completed'))).toEqual(['rope.yaml']);
      expect(readdirSync(join(root, 'queue/pending'))).toEqual(['sail.yaml']);
      expect(parseStdout(await call('restore', '--to', id, '--scope', 'queue', '--json'))).toMatchObject({
        status: 'there',
      });
    },
    TIMEOUT_MS,
  );

  test(
    'a dry run prints a diff that git itself can apply, and writes nothing, not even a checkpoint',
    async () => {
      const id = await create();
      writeFileSync(join(root, 'src/main.ts'), 'export const two = 2;\n');
      writeFileSync(join(root, 'src/new.ts'), 'new\n');
      rmSync(join(root, 'TASKS.md'));
      const before = readTree(root);

      const shown = await call('rollback', '--to', id, '--dry-run');

      expect(shown.exitCode).toBe(0);
      expect(readTree(root)).toEqual(before);
      expect(
        (parseStdout(await call('checkpoint', 'list', '--json')) as {checkpoints: unknown[]}).checkpoints,
      ).toHaveLength(1);
      const patch = join(folder(), 'back.patch');
      writeFileSync(patch, shown.stdout);
      git(root, 'apply', patch);
      expect(parseStdout(await call('rollback', '--to', id, '--dry-run', '--json'))).toMatchObject({status: 'there'});
    },
    TIMEOUT_MS,
  );

  test.each([
    ['an id that is none', ['--to', 'cp-1'], 2, 'there is none of that id'],
    ['scope files without names', ['--to', 'x', '--scope', 'files'], 2, 'needs --only'],
    ['a scope that is none', ['--to', 'x', '--scope', 'agent'], 2, 'Allowed choices'],
  ] as const)('refuses %s', async (_, args, exit, words) => {
    const refused = await call('rollback', ...args);

    expect([refused.exitCode, refused.stdout, refused.stderr]).toEqual([exit, '', expect.stringContaining(words)]);
  });

  test(
    'with a policy that is none it refuses, unless nothing is to be kept by it',
    async () => {
      const id = await create();
      writeFileSync(join(root, '.github/aftermath.yml'), 'mode: [');

      const refused = await call('rollback', '--to', id);
      const done = await call('rollback', '--to', id, '--undo-finished', '--json');

      expect([refused.exitCode, refused.stderr]).toEqual([2, expect.stringContaining('--undo-finished')]);
      expect(parseStdout(done)).toMatchObject({changes: [{path: '.github/aftermath.yml', change: 'replace'}]});
    },
    TIMEOUT_MS,
  );

  test(
    '--only takes back the named files alone, and never the memory',
    async () => {
      const id = await create();
      writeFileSync(join(root, 'src/main.ts'), 'changed\n');
      writeFileSync(join(root, 'TASKS.md'), 'changed\n');
      mkdirSync(join(root, '.aftermath/outbox'), {recursive: true});
      writeFileSync(join(root, '.aftermath/outbox/journal.json'), '{}\n');

      await call('rollback', '--to', id, '--scope', 'files', '--only', 'src/**', '.aftermath/**');

      expect(readFileSync(join(root, 'src/main.ts'), 'utf8')).toBe('export const one = 1;\n');
      expect(readFileSync(join(root, 'TASKS.md'), 'utf8')).toBe('changed\n');
      expect(existsSync(join(root, '.aftermath/outbox/journal.json'))).toBe(true);
    },
    TIMEOUT_MS,
  );
});

const EVENT = {
  v: 1,
  kind: 'green',
  key: 'green:0123456789ab',
  at: '2026-03-01T12:00:00.000Z',
  run: {id: 7, attempt: 1, workflow: 'ci', branch: 'main'},
  commit: 'a'.repeat(40),
  fingerprint: '0123456789abcdef',
  branch: 'main',
  incident: 3,
};
const LEDGER = '.aftermath/outbox/ledger/2026-03.jsonl';

function writeLedger(text: string, at = LEDGER): void {
  mkdirSync(join(root, at, '..'), {recursive: true});
  writeFileSync(join(root, at), text);
}

describe('state', () => {
  test(
    'validate finds a ledger whose beginning is not the one that a checkpoint saw',
    async () => {
      writeLedger(`${JSON.stringify(EVENT)}\n`);
      await create();
      appendFileSync(join(root, LEDGER), `${JSON.stringify({...EVENT, key: 'green:ba9876543210'})}\n`);
      expect((await call('state', 'validate')).exitCode).toBe(0);
      writeLedger(`${JSON.stringify({...EVENT, incident: 4})}\n`);

      const changed = await call('state', 'validate', '--json');

      expect([changed.exitCode, parseStdout(changed)]).toMatchObject([
        1,
        {valid: false, findings: [{layer: 'checksum', document: 'ledger/2026-03.jsonl', severity: 'error'}]},
      ]);
    },
    TIMEOUT_MS,
  );

  test(
    'repair backs up first, keeps every sound event, says what it did, and is done then',
    async () => {
      writeLedger(`${JSON.stringify(EVENT)}\n{"v":1,"kind":"gre`);
      const before = readFileSync(join(root, LEDGER), 'utf8');

      const shown = await call('state', 'repair', '--dry-run', '--json');
      expect(readFileSync(join(root, LEDGER), 'utf8')).toBe(before);
      const done = await call('state', 'repair', '--json');

      expect([shown.exitCode, done.exitCode]).toEqual([1, 0]);
      const {backup, did} = parseStdout(done) as {backup: string; did: unknown};
      expect(did).toEqual([
        {document: expect.stringMatching(/^damaged\/ledger\/2026-03\.jsonl\./), did: 'set aside, as it was'},
        {document: 'ledger/2026-03.jsonl', did: expect.stringContaining('sound')},
      ]);
      expect(readFileSync(join(root, LEDGER), 'utf8')).toBe(`${JSON.stringify(EVENT)}\n`);
      expect(parseStdout(await call('state', 'backup', '--check', backup, '--json'))).toMatchObject({
        whole: true,
        documents: 1,
        differs: ['ledger/2026-03.jsonl'],
      });
    },
    TIMEOUT_MS,
  );

  test(
    'a chain of checkpoints that was moved back is put where it stood',
    async () => {
      await create();
      const id = await create();
      git(root, 'update-ref', 'refs/aftermath/checkpoints', 'refs/aftermath/checkpoints^');

      expect((await call('state', 'validate')).exitCode).toBe(1);
      expect((await call('state', 'repair')).exitCode).toBe(0);
      expect(parseStdout(await call('checkpoint', 'validate', id, '--json'))).toMatchObject({valid: true});
    },
    TIMEOUT_MS,
  );

  test(
    'merge brings in the other ledger by key, once, also from a backup; a backup that was touched is refused',
    async () => {
      writeLedger(`${JSON.stringify(EVENT)}\n`);
      const other = {...EVENT, key: 'green:ba9876543210', at: '2026-02-01T12:00:00.000Z'};
      writeLedger(`${JSON.stringify(EVENT)}\n`, 'other/ledger/2026-03.jsonl');
      writeLedger(`${JSON.stringify(other)}\n`, 'other/ledger/2026-02.jsonl');
      await call('state', 'backup', '--state', 'other', '--out', 'other.json');

      const merged = await call('state', 'merge', 'other.json', '--json');
      const again = await call('state', 'merge', 'other', '--json');

      expect(parseStdout(merged)).toMatchObject({changed: ['ledger/2026-02.jsonl']});
      expect(parseStdout(again)).toMatchObject({changed: []});
      expect(readFileSync(join(root, '.aftermath/outbox/ledger/2026-02.jsonl'), 'utf8')).toContain('ba9876543210');
      const text = readFileSync(join(root, 'other.json'), 'utf8');
      writeFileSync(join(root, 'other.json'), text.replace(/"sha256": "./, '"sha256": "0'));
      const touched = await call('state', 'merge', 'other.json');
      expect([touched.exitCode, touched.stderr]).toEqual([2, expect.stringMatching(/digest/)]);
    },
    TIMEOUT_MS,
  );
});

describe('rescue', () => {
  /** Everything below git's folder that a rescue must not change. */
  const readGit = (): string =>
    JSON.stringify(
      readdirSync(join(root, '.git'), {recursive: true, encoding: 'utf8', withFileTypes: true})
        .filter((entry) => entry.isFile())
        .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name)).toString('base64')]),
    );

  test.each([
    ['a policy that is none', '.github/aftermath.yml', 'mode: [', 'whole', 'index'],
    ['a broken index', '.git/index', 'broken', 'whole', 'head'],
    ['a broken head', '.git/HEAD', 'broken', 'stand-in', 'index'],
  ] as const)(
    'with %s it saves the work, the plans, the memory and lost commits, and changes nothing',
    async (_, file, text, gitIs, listedBy) => {
      writeFileSync(join(root, 'gone.txt'), 'only in a lost commit\n');
      commitAll(root, 'lost');
      git(root, 'reset', '-q', '--hard', 'HEAD^');
      writeLedger('{broken\n');
      writeFileSync(join(root, 'src/main.ts'), 'not committed\n');
      writeFileSync(join(root, 'src/new file.ts'), 'not tracked\n');
      writeFileSync(join(root, file), text);
      const [tree, ofGit] = [readTree(root), readGit()];
      const out = join(folder(), 'saved');

      const done = await call('rescue', '--out', out, '--json');

      expect([done.exitCode, parseStdout(done)]).toMatchObject([0, {git: gitIs, listedBy, failed: []}]);
      expect(readFileSync(join(out, 'files/src/main.ts'), 'utf8')).toBe('not committed\n');
      expect(readFileSync(join(out, 'files/src/new file.ts'), 'utf8')).toBe('not tracked\n');
      expect(readFileSync(join(out, 'plans/plan.json'), 'utf8')).toBe(toPlanText([]));
      expect(readdirSync(join(out, 'plans/queue/pending'))).toEqual(['rope.yaml', 'sail.yaml']);
      expect(readFileSync(join(out, 'state', LEDGER), 'utf8')).toBe('{broken\n');
      const patches = readdirSync(join(out, 'commits')).map((name) => readFileSync(join(out, 'commits', name), 'utf8'));
      expect(patches.join('')).toContain('only in a lost commit');
      expect([readTree(root), readGit()]).toEqual([tree, ofGit]);
      expect(readFileSync(join(out, 'README.txt'), 'utf8')).toContain('next steps');
    },
    TIMEOUT_MS,
  );

  test(
    'with missing objects it still saves the work, and says what git misses',
    async () => {
      const id = git(root, 'rev-parse', 'HEAD:src/main.ts').trim();
      rmSync(join(root, '.git/objects', id.slice(0, 2), id.slice(2)));
      writeFileSync(join(root, 'src/main.ts'), 'not committed\n');
      const out = join(folder(), 'saved');

      const done = await call('rescue', '--out', out, '--json');

      expect([done.exitCode, parseStdout(done)]).toMatchObject([
        0,
        {git: 'whole', complaints: expect.arrayContaining([`missing blob ${id}`])},
      ]);
      expect(readFileSync(join(out, 'files/src/main.ts'), 'utf8')).toBe('not committed\n');
    },
    TIMEOUT_MS,
  );

  test(
    'without any git it takes every file, and it never writes into a folder that is there',
    async () => {
      rmSync(join(root, '.git'), {recursive: true});

      const done = await call('rescue', '--json');
      const {out} = parseStdout(done) as {out: string};
      const again = await call('rescue', '--out', out);

      expect(parseStdout(done)).toMatchObject({git: 'none', listedBy: 'walk'});
      expect(readFileSync(join(out, 'files/src/main.ts'), 'utf8')).toBe('export const one = 1;\n');
      expect([again.exitCode, again.stderr]).toEqual([2, expect.stringContaining('is there already')]);
    },
    TIMEOUT_MS,
  );
});
