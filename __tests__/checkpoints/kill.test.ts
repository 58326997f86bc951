// A rollback that is killed before any of its changes: after the next run the tree is the old one or the new one, never between.
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {validateCheckpoints} from '../../src/app/checkpoints.ts';
import {hasErrors} from '../../src/domain/finding.ts';
import type {Instant} from '../../src/domain/ids.ts';
import {value} from '../contracts/value.ts';
import {temporaryFolders} from '../fakes/temporary-folder.ts';
import {commitAll, goBack, initRepository, NOON, save, worldOf} from './repository.ts';
import {readOwn, readTree} from './trees.ts';

/** More changes than a rollback makes: the loop ends earlier, with the first run that is let through. */
const MAX_POINTS = 250;
const TIMEOUT_MS = 1_800_000;

const folder = temporaryFolders();

/** A present in which files changed, moved, became folders and links, and new ones came. */
async function makeTemplate(): Promise<{
  readonly root: string;
  readonly id: string;
  readonly past: ReadonlyMap<string, string>;
}> {
  const root = folder();
  initRepository(root);
  mkdirSync(join(root, 'dir'));
  for (const name of ['a', 'b', 'dir/c', 'turns']) writeFileSync(join(root, name), `${name}\n`);
  symlinkSync('a', join(root, 'link'));
  commitAll(root);
  writeFileSync(join(root, 'b'), 'work\n');
  const {id} = await save(await worldOf(root));
  const past = readTree(root);
  writeFileSync(join(root, 'a'), 'changed\n');
  rmSync(join(root, 'dir'), {recursive: true});
  writeFileSync(join(root, 'dir'), 'a file now\n');
  rmSync(join(root, 'turns'));
  mkdirSync(join(root, 'turns/into'), {recursive: true});
  writeFileSync(join(root, 'turns/into/folder'), 'x\n');
  rmSync(join(root, 'link'));
  symlinkSync('b', join(root, 'link'));
  return {root, id, past};
}

function run(directory: string, id: string, at: number) {
  const program = join(import.meta.dirname, 'goer.ts');
  const args = ['--no-warnings', '--import', join(import.meta.dirname, 'kill-at-change.mjs'), program, directory, id];
  return spawnSync(process.execPath, args, {env: {...process.env, KILL_AT: String(at)}, encoding: 'utf8'});
}

test(
  'killed before any of its changes, it has done all or nothing after the next run, and nothing is lost',
  async () => {
    const {root, id, past} = await makeTemplate();
    const present = readTree(root);
    const own = readOwn(root);
    const directory = join(folder(), 'copy');
    let points = 0;
    let old = 0;
    let between = 0;
    for (let status: number | null = null; status === null && points < MAX_POINTS; ) {
      points += 1;
      rmSync(directory, {recursive: true, force: true});
      cpSync(root, directory, {recursive: true, verbatimSymlinks: true});

      const killed = run(directory, id, points);

      status = killed.status;
      expect([killed.signal, killed.stderr]).toEqual([status === null ? 'SIGKILL' : null, '']);
      const raw = JSON.stringify([...readTree(directory)]);
      const isBetween = ![past, present].some((tree) => JSON.stringify([...tree]) === raw);
      if (isBetween) between += 1;
      const world = await worldOf(directory, (NOON + 9000) as Instant);
      value(await world.tree.recover());
      const after = JSON.stringify([...readTree(directory)]);
      const isOld = after === JSON.stringify([...present]);
      expect(isOld || after === JSON.stringify([...past])).toBe(true);
      if (isOld) old += 1;
      expect(readOwn(directory)).toBe(own);
      expect(hasErrors(value(await validateCheckpoints(world.store, 'files')).findings)).toBe(false);
      const again = value(await goBack(world, id));
      expect(again.status).toBe(isOld ? 'changed' : 'there');
      expect(readTree(directory)).toEqual(past);
    }
    console.info(
      `kill points tried: ${points - 1}, old state: ${old}, new state: ${points - 1 - old}, met between: ${between}`,
    );
    expect(points).toBeGreaterThan(40);
    expect(points).toBeLessThan(MAX_POINTS);
    expect(old).toBeGreaterThan(10);
    expect(between).toBeGreaterThan(3);
  },
  TIMEOUT_MS,
);
