// Going back on real repositories: byte for byte with modes, twice is once, and no work that was not committed is ever lost.
import {chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {gitCommit} from '../../src/adapters/git/commit-scan.ts';
import {acquireLock} from '../../src/adapters/state/lock.ts';
import {validateCheckpoints} from '../../src/app/checkpoints.ts';
import type {Instant, Sha} from '../../src/domain/ids.ts';
import {value} from '../contracts/value.ts';
import {temporaryFolders} from '../fakes/temporary-folder.ts';
import {commitAll, git, goBack, initRepository, NOON, save, worldOf} from './repository.ts';
import {acts, carryOut, onlyIgnored, readOwn, readTree, withoutIgnored} from './trees.ts';

const RUNS = 60;
const TIMEOUT_MS = 1_200_000;

const folder = temporaryFolders();

function makeRepository(): string {
  const root = folder();
  initRepository(root);
  mkdirSync(join(root, 'dir/deep'), {recursive: true});
  writeFileSync(join(root, '.gitignore'), '*.log\n');
  writeFileSync(join(root, 'plain.txt'), 'plain\n');
  writeFileSync(join(root, 'with space.txt'), 'space\r\n');
  writeFileSync(join(root, 'new\nline.txt'), 'line');
  writeFileSync(join(root, '-leading-dash'), 'dash\n');
  writeFileSync(join(root, 'dir/inner.txt'), 'inner\n');
  writeFileSync(join(root, 'dir/deep/er.txt'), 'deeper\n', {mode: 0o755});
  symlinkSync('plain.txt', join(root, 'ünïcode-文件.txt'));
  commitAll(root);
  return root;
}

test(
  'over random dirty trees: the present is saved untouched, the past comes back exactly, and the present again from there',
  async () => {
    let runs = 0;
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(acts, acts, async (first, second) => {
        const root = makeRepository();
        const world = await worldOf(root);
        carryOut(root, first);
        const [past, own] = [readTree(root), readOwn(root)];
        const checkpoint = await save(world);
        expect(readTree(root)).toEqual(past);
        expect(readOwn(root)).toBe(own);
        carryOut(root, second);
        const [present, ownNow] = [readTree(root), readOwn(root)];

        const back = value(await goBack({...world, now: (NOON + 1000) as Instant}, checkpoint.id));

        const after = readTree(root);
        expect(withoutIgnored(after)).toEqual(withoutIgnored(past));
        expect(onlyIgnored(after)).toEqual(onlyIgnored(present));
        expect(readOwn(root)).toBe(ownNow);
        const twice = value(await goBack(world, checkpoint.id));
        expect([twice.status, twice.safety]).toEqual(['there', null]);
        expect(readTree(root)).toEqual(after);
        runs += 1;
        if (back.safety === null) return;
        changed += 1;
        value(await goBack(world, back.safety.id));
        expect(readTree(root)).toEqual(present);
        const seen = value(await validateCheckpoints(world.store, 'files'));
        expect(seen.findings).toEqual([]);
        rmSync(root, {recursive: true, force: true});
      }),
      {numRuns: RUNS, seed: 20_260_301, endOnFailure: true},
    );
    console.info(`random dirty trees: ${runs}, with something to take back: ${changed}, lost files: 0`);
    expect(changed).toBeGreaterThan(RUNS / 2);
  },
  TIMEOUT_MS,
);

describe('what stands in the way', () => {
  test('an ignored file in the place of a file of the checkpoint is saved before it is replaced', async () => {
    const root = makeRepository();
    const world = await worldOf(root);
    const {id} = await save(world);
    git(root, 'rm', '-q', '--cached', 'plain.txt');
    writeFileSync(join(root, '.gitignore'), '*.log\nplain.txt\n');
    writeFileSync(join(root, 'plain.txt'), 'mine, ignored now\n');

    const back = value(await goBack(world, id));

    expect(readFileSync(join(root, 'plain.txt'), 'utf8')).toBe('plain\n');
    value(await goBack(world, back.safety?.id ?? ''));
    expect(readFileSync(join(root, 'plain.txt'), 'utf8')).toBe('mine, ignored now\n');
  });

  test('a link to a folder goes away, and nothing is read or written behind it', async () => {
    const [root, outside] = [makeRepository(), folder()];
    const world = await worldOf(root);
    const {id} = await save(world);
    const past = readTree(root);
    rmSync(join(root, 'dir'), {recursive: true});
    symlinkSync(outside, join(root, 'dir'));
    writeFileSync(join(outside, 'inner.txt'), 'outside\n');

    value(await goBack(world, id));

    expect(readTree(root)).toEqual(past);
    expect(readFileSync(join(outside, 'inner.txt'), 'utf8')).toBe('outside\n');
  });

  test('a folder with files that nobody saved is not removed, and nothing else is changed', async () => {
    const root = makeRepository();
    const world = await worldOf(root);
    const {id} = await save(world);
    rmSync(join(root, 'plain.txt'));
    mkdirSync(join(root, 'plain.txt'));
    writeFileSync(join(root, 'plain.txt/keep.log'), 'ignored\n');
    writeFileSync(join(root, 'dir/inner.txt'), 'changed\n');
    const before = readTree(root);

    expect(await goBack(world, id)).toMatchObject({
      ok: false,
      problem: {code: 'RESTORE_BLOCKED', path: 'plain.txt', detail: expect.stringContaining('plain.txt/keep.log')},
    });
    expect(readTree(root)).toEqual(before);
  });

  test('a submodule and a nested repository are left as they are', async () => {
    const [root, other] = [makeRepository(), makeRepository()];
    git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other, 'sub');
    commitAll(root);
    mkdirSync(join(root, 'nested'));
    initRepository(join(root, 'nested'));
    writeFileSync(join(root, 'nested/own.txt'), 'own\n');
    commitAll(join(root, 'nested'));
    const world = await worldOf(root);
    const checkpoint = await save(world);
    writeFileSync(join(root, 'sub/plain.txt'), 'work in the submodule\n');
    writeFileSync(join(root, 'plain.txt'), 'changed\n');

    const back = value(await goBack(world, checkpoint.id));

    expect(back.steps.map(({path}) => path)).toEqual(['plain.txt']);
    expect(back.kept.map(({path, rule}) => [path, rule])).toEqual([
      ['nested', 'own-history'],
      ['sub', 'own-history'],
    ]);
    expect(readFileSync(join(root, 'sub/plain.txt'), 'utf8')).toBe('work in the submodule\n');
    expect(value(await validateCheckpoints(world.store, 'files')).findings).toEqual([]);
  });
});

describe('somebody who works on at the same time', () => {
  test.each([
    ['writes a file that would be taken back', 'plain.txt'],
    ['makes a file where one would be put', 'dir/inner.txt'],
  ])('%s: nothing is changed, and theirs is kept', async (_, path) => {
    const root = makeRepository();
    const world = await worldOf(root);
    const {id} = await save(world);
    writeFileSync(join(root, 'plain.txt'), 'mine\n');
    writeFileSync(join(root, 'with space.txt'), 'mine\n');
    rmSync(join(root, 'dir/inner.txt'));
    const meanwhile: typeof world.tree.restore = (wish) => {
      writeFileSync(join(root, path), 'at that very moment\n');
      return world.tree.restore(wish);
    };

    const refused = await goBack({...world, tree: {...world.tree, restore: meanwhile}}, id);

    expect(refused).toMatchObject({ok: false, problem: {code: 'STATE_CONFLICT', document: path}});
    expect(readFileSync(join(root, path), 'utf8')).toBe('at that very moment\n');
    expect(readFileSync(join(root, 'with space.txt'), 'utf8')).toBe('mine\n');
    expect(value(await world.tree.recover())).toBe(null);
  });

  test('two rollbacks at once: one of them is told to come again', async () => {
    const root = makeRepository();
    const world = await worldOf(root);
    const {id} = await save(world);
    writeFileSync(join(root, 'plain.txt'), 'mine\n');
    mkdirSync(join(root, '.git/aftermath'), {recursive: true});
    const lock = await acquireLock(join(root, '.git/aftermath'));

    const refused = await goBack(world, id);
    await lock?.release();

    expect(refused).toMatchObject({ok: false, problem: {code: 'STATE_CONFLICT'}});
    expect(value(await goBack(world, id)).status).toBe('changed');
  });
});

describe('bytes as they lie on the disk', () => {
  test('line ends that git would convert, and a filter that would rewrite, change nothing', async () => {
    const root = makeRepository();
    git(root, 'config', 'core.autocrlf', 'true');
    git(root, 'config', 'filter.shout.clean', 'tr a-z A-Z');
    writeFileSync(join(root, '.gitattributes'), '*.txt text=auto\n*.loud filter=shout\n');
    writeFileSync(join(root, 'a.txt'), 'one\r\ntwo\r\n');
    writeFileSync(join(root, 'b.loud'), 'quiet\n');
    const world = await worldOf(root);
    const {id} = await save(world);
    const past = readTree(root);
    writeFileSync(join(root, 'a.txt'), 'other\n');
    rmSync(join(root, 'b.loud'));

    value(await goBack(world, id));

    expect(readTree(root)).toEqual(past);
  });

  test('a name that is no UTF-8 comes back', async () => {
    const root = makeRepository();
    const odd = Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0x66, 0xff, 0xfe, 0x2e, 0x74])]);
    writeFileSync(odd, 'odd\n');
    const world = await worldOf(root);
    const {id} = await save(world);
    rmSync(odd);

    value(await goBack(world, id));

    expect(readFileSync(odd, 'utf8')).toBe('odd\n');
  });

  test('who may read a file stays as it is; whether it can be run comes back', async () => {
    const root = makeRepository();
    const script = join(root, 'dir/deep/er.txt');
    chmodSync(script, 0o700);
    const world = await worldOf(root);
    const {id} = await save(world);
    chmodSync(script, 0o600);

    value(await goBack(world, id));

    expect(readTree(root).get('dir/deep/er.txt')).toMatch(/^executable/);
  });
});

test('what is staged apart from the file is kept too', async () => {
  const root = makeRepository();
  writeFileSync(join(root, 'plain.txt'), 'staged\n');
  git(root, 'add', 'plain.txt');
  writeFileSync(join(root, 'plain.txt'), 'not staged\n');

  const {work} = await save(await worldOf(root));

  expect(git(root, 'show', `${work}:plain.txt`)).toBe('not staged\n');
  expect(git(root, 'show', `${work}^2:plain.txt`)).toBe('staged\n');
});

test('a merge with conflicts is saved as it stands on the disk, and stays a merge', async () => {
  const root = makeRepository();
  git(root, 'switch', '-q', '-c', 'other');
  writeFileSync(join(root, 'plain.txt'), 'theirs\n');
  commitAll(root);
  git(root, 'switch', '-q', 'main');
  writeFileSync(join(root, 'plain.txt'), 'ours\n');
  commitAll(root);
  expect(() => git(root, 'merge', 'other')).toThrow();
  const [past, own] = [readTree(root), readOwn(root)];
  const world = await worldOf(root);
  const {id} = await save(world);
  writeFileSync(join(root, 'plain.txt'), 'by hand\n');

  value(await goBack(world, id));

  expect([readTree(root), readOwn(root)]).toEqual([past, own]);
  expect(past.get('plain.txt')).toContain(Buffer.from('<<<<<<<').toString('base64').slice(0, 8));
});

test('a linked working tree has checkpoints of the same chain and is restored by itself', async () => {
  const root = makeRepository();
  const linked = join(folder(), 'linked');
  git(root, 'worktree', 'add', '-q', linked, '-b', 'side');
  const here = await worldOf(root);
  await save(here);
  const there = await worldOf(linked, (NOON + 2000) as Instant);
  writeFileSync(join(linked, 'plain.txt'), 'in the linked one\n');
  const {id, branch} = await save(there);
  rmSync(join(linked, 'plain.txt'));

  value(await goBack(there, id));

  expect([branch, readFileSync(join(linked, 'plain.txt'), 'utf8')]).toEqual(['side', 'in the linked one\n']);
  expect(readFileSync(join(root, 'plain.txt'), 'utf8')).toBe('plain\n');
  expect(value(await validateCheckpoints(here.store, 'files')).findings).toEqual([]);
});

test('a commit that is not checked out can be recorded, and gone back to', async () => {
  const root = makeRepository();
  const green = commitAll(root, 'green') as Sha;
  const past = readTree(root);
  writeFileSync(join(root, 'plain.txt'), 'red\n');
  commitAll(root, 'red');
  const world = await worldOf(root);
  const {id, work} = await save(
    {...world, tree: gitCommit(world.repository, {commit: green, branch: 'main'})},
    'green',
  );

  value(await goBack(world, id));

  expect([work, readTree(root)]).toEqual([null, past]);
  expect(value(await validateCheckpoints(world.store, 'files')).findings).toEqual([]);
});

test('a repository without a commit can be saved and taken back', async () => {
  const root = folder();
  initRepository(root);
  writeFileSync(join(root, 'a.txt'), 'first\n');
  const world = await worldOf(root);
  const {id, commit} = await save(world);
  writeFileSync(join(root, 'a.txt'), 'second\n');

  value(await goBack(world, id));

  expect([commit, readFileSync(join(root, 'a.txt'), 'utf8')]).toEqual([null, 'first\n']);
});

test('checkpoints of the same second have ids and refs of their own', async () => {
  const root = makeRepository();
  const world = await worldOf(root);

  const ids = [await save(world), await save(world), await save(world)].map(({id}) => id);

  expect(new Set(ids).size).toBe(3);
  expect(git(root, 'for-each-ref', '--format=%(refname)', 'refs/aftermath/checkpoint').trim().split('\n')).toHaveLength(
    3,
  );
});
