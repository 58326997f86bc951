// A writer of a queue that is killed, or refused by the disk, at any of its changes: nothing is lost and nothing stands twice.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {QUEUE_FOLDERS} from '../../src/domain/queue.ts';
import {value} from '../contracts/code-host.ts';
import {temporaryFolders} from '../fakes/temporary-folder.ts';
import {flatItem} from '../workplan/queue-items.ts';
import {openQueue, toWish, wishFor} from './transaction-writer.ts';

/** More changes than the writer makes: each loop ends earlier, with the first that is let through. */
const MAX_POINTS = 120;
const TIMEOUT_MS = 300_000;
const WISHES = ['requeue:x', 'park:y', 'split:z'];
const BEFORE = ['failed/x.yaml', 'in-progress/y.yaml', 'failed/z.yaml'];
const AFTER = [
  'pending/x.yaml',
  'pending/z-part-1.yaml',
  'pending/z-part-2.yaml',
  'failed-blocked/y.yaml',
  'archived/z.yaml',
];

const folder = temporaryFolders();

function makeQueue(): string {
  const directory = folder();
  for (const name of ['pending', 'in-progress', 'failed']) mkdirSync(join(directory, name));
  writeFileSync(join(directory, 'failed/x.yaml'), flatItem('x', {status: 'failed'}));
  writeFileSync(join(directory, 'in-progress/y.yaml'), flatItem('y', {status: 'in-progress'}));
  writeFileSync(join(directory, 'failed/z.yaml'), flatItem('z', {requirements: '["one", "two"]'}));
  return directory;
}

/** What lies in the folders, for somebody who knows nothing of us. */
function plainList(directory: string): readonly string[] {
  return QUEUE_FOLDERS.filter((name) => existsSync(join(directory, name))).flatMap((name) =>
    readdirSync(join(directory, name)).map((file) => `${name}/${file}`),
  );
}

function expectNothingLost(directory: string): void {
  const names = plainList(directory).map((path) => path.slice(path.indexOf('/') + 1));
  expect(new Set(names).size).toBe(names.length);
  for (const id of ['x', 'y', 'z']) expect(names).toContain(`${id}.yaml`);
  for (const path of plainList(directory)) {
    expect(readFileSync(join(directory, path), 'utf8')).toMatch(
      /^id: [\s\S]*processor_auto_requeue: (?:true|false)\n(?:(?:requirements|park_reason|split_into): .*\n)*$/,
    );
  }
}

/** What we keep beside the queue, without a killed writer's try for the lock: that is removed when it is old. */
function ownFiles(directory: string): readonly string[] {
  return readdirSync(join(directory, '.aftermath'))
    .filter((name) => !name.startsWith('lock-'))
    .sort();
}

async function seenBy(directory: string): Promise<readonly string[]> {
  return value(await openQueue(directory).read()).files.map((file) => file.path);
}

function runWriter(directory: string, preload: string, env: Readonly<Record<string, string>>) {
  const program = join(import.meta.dirname, 'transaction-writer.ts');
  const args = ['--no-warnings', '--import', join(import.meta.dirname, preload), program, directory, ...WISHES];
  return spawnSync(process.execPath, args, {env: {...process.env, ...env}, encoding: 'utf8'});
}

test(
  'killed before any of its changes, it has done all or nothing, and the next one finishes it',
  async () => {
    let points = 0;
    let undone = 0;
    for (let status: number | null = null; status === null && points < MAX_POINTS; ) {
      points += 1;
      const directory = makeQueue();

      const run = runWriter(directory, 'kill-at.mjs', {KILL_AT: String(points)});

      status = run.status;
      expect([run.signal, run.stderr]).toEqual([status === null ? 'SIGKILL' : null, '']);
      expectNothingLost(directory);
      const seen = await seenBy(directory);
      const isDone = seen.length === AFTER.length;
      expect([...seen].sort()).toEqual([...(isDone ? AFTER : BEFORE)].sort());
      const again = await wishFor(directory, WISHES.map(toWish));
      expect(again).toBe(isDone ? 'ALREADY_THERE ALREADY_THERE ALREADY_THERE' : 'REQUEUED PARKED SPLIT_UP');
      expect([...plainList(directory)].sort()).toEqual([...AFTER].sort());
      expectNothingLost(directory);
      expect(ownFiles(directory)).toEqual(['.gitignore', 'version']);
      if (!isDone) undone += 1;
    }
    console.info(`kill points tried: ${points - 1}, before the decision: ${undone}`);
    expect(points).toBeGreaterThan(20);
    expect(points).toBeLessThan(MAX_POINTS);
    expect(undone).toBeGreaterThan(5);
  },
  TIMEOUT_MS,
);

test.each([
  ['ENOSPC', 'the disk is full'],
  ['EROFS', 'the file system is read-only'],
  ['EACCES', 'permission denied'],
])(
  'refused with %s from any of its changes on, it says so, and the next one can do it',
  async (code, words) => {
    let points = 0;
    for (let isDone = false; !isDone && points < MAX_POINTS; ) {
      points += 1;
      const directory = makeQueue();

      const run = runWriter(directory, 'transaction-faults.mjs', {FAULT: code, FAULT_AT: String(points)});

      expect([run.status, run.stderr]).toEqual([0, '']);
      isDone = run.stdout === 'REQUEUED PARKED SPLIT_UP';
      if (!isDone) expect(JSON.parse(run.stdout)).toMatchObject({code: 'FILE_UNWRITABLE', detail: words});
      expectNothingLost(directory);
      const seen = await seenBy(directory);
      expect([[...BEFORE].sort(), [...AFTER].sort()]).toContainEqual([...seen].sort());
      await wishFor(directory, WISHES.map(toWish));
      expect([...plainList(directory)].sort()).toEqual([...AFTER].sort());
    }
    console.info(`${code}: points tried: ${points - 1}`);
    expect(points).toBeGreaterThan(10);
    expect(points).toBeLessThan(MAX_POINTS);
  },
  TIMEOUT_MS,
);
