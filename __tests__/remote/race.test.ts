// Many writers on one chain: whoever is told that it was saved finds it there, and nothing is forced.
import {afterEach, beforeEach, expect, test} from '@jest/globals';
import {validateCheckpoints} from '../../src/app/checkpoints.ts';
import {saveCheckpoint} from '../../src/app/save-checkpoint.ts';
import {hasErrors} from '../../src/domain/finding.ts';
import type {Instant} from '../../src/domain/ids.ts';
import {NO_STATE, NOON} from '../checkpoints/repository.ts';
import {value} from '../contracts/value.ts';
import {quickPacing, Stage} from './stage.ts';

const CHECKPOINTS = 50;
/** At one moment: each of them spawns dozens of processes, and a test machine has two cores. */
const WRITERS = 3;
/** Times that a writer comes back after it was told that others were faster, as the next delivery would. */
const MAX_TURNS = 20;
/** No new turn begins after this: a busy machine ends with fewer checkpoints, and never with a lost one. */
const LIMIT_MS = 45_000;

let stage: Stage;

beforeEach(async () => {
  stage = await Stage.open({'a.txt': 'a\n'});
});

afterEach(async () => {
  expect(await stage.close()).toEqual([]);
});

test(`${CHECKPOINTS} checkpoints by ${WRITERS} writers at once lose nothing: what a writer was told is there, and nothing else`, async () => {
  const commit = stage.head();
  if (commit === null) throw new Error('no head');
  const told: string[] = [];
  const startedAt = performance.now();
  let conflicts = 0;
  const write = async (writer: number): Promise<void> => {
    // A path: what is raced for is the ref, and not the server of this test.
    const remote = stage.remote(stage.bare);
    const pacing = quickPacing(writer * 1000);
    for (let nth = writer; nth < CHECKPOINTS; nth += WRITERS) {
      const branch = `work/${writer}-${nth}`;
      const now = (NOON + nth) as Instant;
      const wish = {commit, branch, type: 'green', note: '', state: NO_STATE, events: []} as const;
      for (let turn = 0; turn < MAX_TURNS && performance.now() - startedAt < LIMIT_MS; turn += 1) {
        const saved = await saveCheckpoint({remote, pacing, now}, wish);
        if (!saved.ok && saved.problem.code === 'STATE_CONFLICT') conflicts += 1;
        else {
          told.push(value(saved).record.id);
          break;
        }
      }
    }
  };

  await Promise.all(Array.from({length: WRITERS}, (_, writer) => write(writer)));

  const seen = value(await validateCheckpoints(stage.remote(stage.bare).store, 'files'));
  process.stdout.write(
    `${told.length} checkpoints in ${((performance.now() - startedAt) / 1000).toFixed(1)} s, ${conflicts} times all tries used up\n`,
  );
  expect(told.length).toBeGreaterThan(WRITERS);
  expect(new Set(told).size).toBe(told.length);
  expect(seen.checkpoints.map(({record}) => record.id).sort()).toEqual([...told].sort());
  expect(hasErrors(seen.findings)).toBe(false);
}, 90_000);
