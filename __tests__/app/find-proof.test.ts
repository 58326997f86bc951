// A green run of the same commit proves a flake of the jobs that ran in it, and of no other.
import {expect, test} from '@jest/globals';
import {findProof} from '../../src/app/find-proof.ts';
import {gatherRun} from '../../src/app/gather-run.ts';
import type {Conclusion, Job} from '../../src/domain/run.ts';
import {value} from '../contracts/value.ts';
import {run} from '../decision/questions.ts';
import {FakeRunReader} from '../fakes/fake-run-reader.ts';
import {sampleInstant} from '../fakes/samples.ts';

const RUN = run({id: 2, conclusion: 'failure'});
const PASS = run({id: 1, conclusion: 'success'});

function job(name: string, conclusion: Conclusion): Job {
  const nothing = {id: 1, finished: true, steps: [], url: '', startedAt: null, completedAt: null, runner: null};
  return {...nothing, name, conclusion};
}

test.each([
  ['where the failed job passed', ['publish'], [job('publish', 'success')], true],
  ['where it was skipped', ['publish'], [job('publish', 'skipped')], false],
  ['where it does not exist', ['publish'], [job('test', 'success')], false],
  ['where one of two failed jobs was left out', ['test', 'publish'], [job('test', 'success')], false],
  ['where no job is known to have failed', [], [job('test', 'success')], false],
] as const)('a pass %s', async (_what, failed, jobs, proves) => {
  const reader = new FakeRunReader();
  reader.passes.set(RUN.headSha, PASS);
  reader.jobs.set(PASS.id, jobs);

  const found = await findProof(
    reader,
    RUN,
    failed.map((name) => job(name, 'failure')),
  );

  expect(value(found)).toEqual(proves ? PASS : null);
});

test('jobs that cannot be read prove nothing, and why is told', async () => {
  const reader = new FakeRunReader();
  reader.passes.set(RUN.headSha, PASS);

  expect(await findProof(reader, RUN, [job('publish', 'failure')])).toMatchObject({ok: false});
});

test.each([
  ['success', PASS],
  ['skipped', null],
] as const)('what is gathered of a failed run has the pass in which its job was: %s', async (there, pass) => {
  const reader = new FakeRunReader();
  reader.passes.set(RUN.headSha, PASS);
  reader.jobs.set(PASS.id, [job('publish', there)]).set(RUN.id, [job('publish', 'failure'), job('test', 'success')]);
  const given = {ownJob: null, reports: [], gaps: [], maxJobs: 5, compareWithGreen: false, digest: {patterns: []}};

  const gathered = await gatherRun(
    {reader, clock: {now: () => sampleInstant()}},
    {run: RUN, lookForPass: true, ...given},
  );

  expect(gathered.pass).toEqual(pass);
});
