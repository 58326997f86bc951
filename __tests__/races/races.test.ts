// Handlers of one failure at once, in any order, with lists that lag and answers that get lost: one incident, nothing lost.
import {expect, test} from '@jest/globals';
import {explain, raceMany, seedOf} from './many.ts';

test('of 2 to 8 handlers of one failure one incident is left that holds every occurrence, in whatever order they come', async () => {
  const report = await raceMany({
    seed: seedOf(process.env['RACE_SEED']),
    schedules: Number(process.env['RACES'] ?? 1_000),
  });

  console.info(report.figures);
  expect(report.failed.map(explain)).toEqual([]);
}, 400_000);
