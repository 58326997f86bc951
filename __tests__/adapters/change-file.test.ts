// Plan files of a folder that many change: read, decided and written under one lock, inside the folder, and never half.
import {existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {sharedFiles} from '../../src/adapters/files/change-file.ts';
import {systemPacing} from '../../src/adapters/pacing.ts';
import {acquireLock} from '../../src/adapters/state/lock.ts';
import {ok} from '../../src/domain/result.ts';
import type {SharedFiles} from '../../src/ports/shared-files.ts';
import {value} from '../contracts/code-host.ts';
import {temporaryFolders} from '../fakes/temporary-folder.ts';

const folder = temporaryFolders();
const LOCAL = '.aftermath/local';

function open(root: string): SharedFiles {
  return sharedFiles(root, {acquire: acquireLock, pacing: systemPacing()});
}

/** Adds a line to a file. */
function add(files: SharedFiles, path: string, line: string) {
  return files.change([path], async (texts) => {
    const before = texts.get(path) ?? null;
    return ok({edits: [{path, before, after: `${before ?? ''}${line}\n`}], value: line});
  });
}

test('writers at once undo nothing of each other', async () => {
  const root = folder();
  const lines = Array.from({length: 40}, (_, n) => `line ${n}`);

  const ends = await Promise.all(lines.map((line) => add(open(root), 'deep/plan.json', line)));

  expect(ends.map(value)).toEqual(lines);
  expect(readFileSync(join(root, 'deep/plan.json'), 'utf8').trim().split('\n').sort()).toEqual([...lines].sort());
  expect(readdirSync(join(root, LOCAL))).toEqual(['.gitignore']);
});

test('the lock of a writer that was killed is taken over, and its draft goes', async () => {
  const root = folder();
  mkdirSync(join(root, LOCAL), {recursive: true});
  writeFileSync(join(root, LOCAL, 'lock'), '999999999 elsewhere 0');
  utimesSync(join(root, LOCAL, 'lock'), new Date(0), new Date(0));
  writeFileSync(join(root, LOCAL, 'draft-1'), 'half');

  value(await add(open(root), 'a', 'x'));

  expect(readFileSync(join(root, 'a'), 'utf8')).toBe('x\n');
  expect(readdirSync(join(root, LOCAL))).toEqual(['.gitignore']);
});

test('a lock that somebody keeps ends in a conflict, and nothing is written', async () => {
  const root = folder();
  let elapsed = 0;
  const pacing = {pause: async () => {}, draw: () => 0.5, elapsed: () => (elapsed += 20_000)};
  const files = sharedFiles(root, {acquire: async () => null, pacing});

  expect(await add(files, 'a', 'x')).toMatchObject({ok: false, problem: {code: 'STATE_CONFLICT'}});
  expect(existsSync(join(root, 'a'))).toBe(false);
});

test('what somebody without the lock wrote meanwhile is kept', async () => {
  const root = folder();
  writeFileSync(join(root, 'a'), 'old\n');

  const end = await open(root).change(['a'], async () => {
    writeFileSync(join(root, 'a'), 'theirs\n');
    return ok({edits: [{path: 'a', before: 'old\n', after: 'ours\n'}], value: null});
  });

  expect(end).toMatchObject({ok: false, problem: {code: 'STATE_CONFLICT', document: 'a'}});
  expect(readFileSync(join(root, 'a'), 'utf8')).toBe('theirs\n');
});

test('a problem of the decision ends it before anything is written', async () => {
  const root = folder();

  const end = await open(root).change(['a'], async () => ({ok: false, problem: {code: 'FILE_MISSING', file: 'a'}}));

  expect(end).toMatchObject({ok: false, problem: {code: 'FILE_MISSING'}});
  expect(readdirSync(root)).toEqual(['.aftermath']);
});

describe('paths', () => {
  test.each(['../a', 'out/a', 'link', '.git/config'])('%j leads out of the folder and is refused', async (path) => {
    const root = folder();
    const outside = folder();
    writeFileSync(join(outside, 'a'), 'theirs\n');
    symlinkSync(outside, join(root, 'out'));
    symlinkSync(join(outside, 'a'), join(root, 'link'));

    expect(await add(open(root), path, 'x')).toMatchObject({ok: false, problem: {code: 'FILE_OUTSIDE', file: path}});
    expect(await open(root).read([path])).toMatchObject({ok: false, problem: {code: 'FILE_OUTSIDE', file: path}});
    expect(readFileSync(join(outside, 'a'), 'utf8')).toBe('theirs\n');
  });

  test('a folder of ours that is a link is not followed', async () => {
    const root = folder();
    const outside = folder();
    symlinkSync(outside, join(root, '.aftermath'));

    expect(await add(open(root), 'a', 'x')).toMatchObject({ok: false, problem: {code: 'FILE_OUTSIDE'}});
    expect(readdirSync(outside)).toEqual([]);
  });
});
