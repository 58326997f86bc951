// Handlers of one failure at once, in any order, with lists that lag and answers that get lost: one incident, nothing lost.
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';

const RACES = join(import.meta.dirname, '../../tools/races.mjs');
/** No race begins after so long: all 1,000 are two minutes of two processors, and a busy machine gets less far. */
const BUDGET_SECONDS = '480';
const TIMEOUT_MS = 1_500_000;

test(
  'of 2 to 8 handlers of one failure one incident is left that holds every occurrence, in up to 1,000 orders of their requests',
  () => {
    const {RACES: schedules = '1000', RACE_SEED: seed = '1'} = process.env;

    const ended = spawnSync(process.execPath, ['--no-warnings', RACES, schedules, seed, BUDGET_SECONDS], {
      encoding: 'utf8',
    });

    console.info(ended.stdout.split('\n')[0]);
    expect(ended.status === 0 ? '' : ended.stdout + ended.stderr).toBe('');
    expect(ended.stdout).toContain(` of ${schedules} schedules from seed ${seed}, `);
  },
  TIMEOUT_MS,
);
