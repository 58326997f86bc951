// Acceptance: a thousand random changes behind our back, on real repositories, and every one of them is found.
import {cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {validateCheckpoints} from '../../src/app/checkpoints.ts';
import {hasErrors} from '../../src/domain/finding.ts';
import type {Instant} from '../../src/domain/ids.ts';
import {value} from '../contracts/value.ts';
import {temporaryFolders} from '../fakes/temporary-folder.ts';
import {commitAll, initRepository, NOON, save, toWorld, worldOf} from './repository.ts';
import {TAMPERINGS} from './tampering.ts';

const ROUNDS = 1_000;
const TIMEOUT_MS = 1_800_000;

const folder = temporaryFolders();

/** A repository with four checkpoints: clean, dirty, staged apart, and dirty again. */
async function makeTemplate(): Promise<{readonly root: string; readonly ids: readonly string[]}> {
  const root = folder();
  initRepository(root);
  mkdirSync(join(root, 'src'));
  writeFileSync(join(root, 'src/a.ts'), 'export const a = 1;\n');
  writeFileSync(join(root, 'src/b.ts'), 'export const b = 2;\n');
  writeFileSync(join(root, 'run.sh'), '#!/bin/sh\n', {mode: 0o755});
  symlinkSync('src/a.ts', join(root, 'link'));
  commitAll(root);
  const world = await worldOf(root);
  const ids: string[] = [];
  for (const [index, text] of ['', 'one\n', 'two\n', 'three\n'].entries()) {
    if (text !== '') writeFileSync(join(root, 'src/a.ts'), text);
    if (index === 2) writeFileSync(join(root, 'new file.txt'), 'not tracked\n');
    ids.push((await save({...world, now: (NOON + index) as Instant})).id);
  }
  return {root, ids};
}

/** The same numbers each time: a failure can be looked at again. */
function random(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

test(
  'a thousand random tamperings are all found, and none is seen where there is none',
  async () => {
    const {root, ids} = await makeTemplate();
    const clean = value(await validateCheckpoints((await worldOf(root)).store, 'files'));
    expect(clean.findings).toEqual([]);
    const {repository} = await worldOf(root);
    const pick = random(20_260_301);
    const missed: string[] = [];
    const counts = new Map<string, number>();
    const kinds = Object.entries(TAMPERINGS);
    const copy = join(folder(), 'copy');

    for (let round = 0, tries = 0; round < ROUNDS && tries < 3 * ROUNDS; tries += 1) {
      const [kind, tamper] = kinds[round % kinds.length] ?? ['', () => null];
      rmSync(copy, {recursive: true, force: true});
      cpSync(join(root, '.git'), join(copy, '.git'), {recursive: true});
      const gitDir = join(copy, '.git');
      const did = tamper({gitDir, ids, pick});
      if (did === null) continue;
      round += 1;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      const {store} = toWorld({...repository, root: copy, gitDir, commonDir: gitDir});
      const seen = await validateCheckpoints(store, 'files');
      if (seen.ok && !hasErrors(seen.value.findings)) missed.push(`${kind}: ${did}`);
    }

    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    console.info(
      [...counts].map(([kind, count]) => `${kind}: ${count}`).join('\n'),
      `\ntamperings: ${total}, found: ${total - missed.length}`,
    );
    expect(missed).toEqual([]);
    expect(total).toBe(ROUNDS);
  },
  TIMEOUT_MS,
);
