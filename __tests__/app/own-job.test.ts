// Which of a run's jobs is the one that we run in: told by its id, found by runner and name, or not named at all.
import {expect, test} from '@jest/globals';
import {findOwnJob, type OwnJob} from '../../src/app/own-job.ts';
import type {Job} from '../../src/domain/run.ts';

const job = (id: number, name: string, runner: string | null, conclusion: Job['conclusion'] = 'none'): Job => ({
  id,
  name,
  conclusion,
  finished: conclusion !== 'none',
  steps: [],
  url: '',
  startedAt: null,
  completedAt: null,
  runner,
});

const own = (change: Partial<OwnJob>): OwnJob => ({
  id: null,
  key: 'test',
  runner: 'runner-1',
  conclusion: 'failure',
  ...change,
});

test.each<[string, readonly Job[], Partial<OwnJob>, number | null]>([
  ['by its id, whatever the names', [job(1, 'a', null), job(2, 'b', null)], {id: 2}, 2],
  ['by its runner', [job(1, 'lint', 'runner-2'), job(2, 'Unit tests', 'runner-1')], {}, 2],
  ['by its name where no runner is told', [job(1, 'lint', null), job(2, 'test', null)], {}, 2],
  ['by its name with the values of a matrix', [job(1, 'lint', null), job(2, 'test (22)', null)], {}, 2],
  ['by its name among several on one runner', [job(1, 'lint', 'runner-1'), job(2, 'test', 'runner-1')], {}, 2],
  ['not among finished ones', [job(1, 'test', 'runner-1', 'failure')], {}, null],
  ['not where two could be meant', [job(1, 'test (20)', null), job(2, 'test (22)', null)], {}, null],
  ['not where nothing is known', [job(1, 'test', null)], {key: null, runner: null}, null],
])('our own job is found %s', (_, jobs, change, id) => {
  expect(findOwnJob(jobs, own(change))).toBe(id);
});

test('nobody looks for it where we run in no job of the run', () => {
  expect(findOwnJob([job(1, 'test', 'runner-1')], null)).toBeNull();
});
