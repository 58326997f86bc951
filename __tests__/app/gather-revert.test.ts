// What is read for a revert: bounded, only as far as it leads, and nothing that could not be read passes for known.
import {expect, test} from '@jest/globals';
import {gatherRevert, type RevertSubject} from '../../src/app/gather-revert.ts';
import {defaultPolicy} from '../../src/config/schema.ts';
import {decideRevert} from '../../src/decision/revert.ts';
import type {Instant, SafeText, Sha} from '../../src/domain/ids.ts';
import {ok, type Result} from '../../src/domain/result.ts';
import type {Job, RunRef} from '../../src/domain/run.ts';
import type {BranchPull, ChangeReader, LandedPull} from '../../src/ports/change-reader.ts';
import type {RunReader} from '../../src/ports/run-reader.ts';
import {diagnosis, evidence, failed, remembered, run, sha} from '../decision/questions.ts';
import {Failures} from '../fakes/failures.ts';
import {FakeRunReader} from '../fakes/fake-run-reader.ts';

const [GOOD, BAD, HEAD] = [sha('1'), sha('2'), sha('3')];
const NOW = Date.UTC(2031, 4, 20, 12) as Instant;
const HOUR = 3_600_000;
const JOB: Job = {
  id: 1,
  name: 'test',
  conclusion: 'success',
  finished: true,
  steps: [],
  url: '',
  startedAt: null,
  completedAt: null,
  runner: null,
};

class FakeChangeReader implements ChangeReader {
  pull: LandedPull | null = {
    number: 7,
    state: 'merged',
    mergedAt: (NOW - 2 * HOUR) as Instant,
    author: 'ada',
    labels: [],
  };
  setters: readonly string[] = [];
  writers: readonly string[] = ['ada'];
  branchPull: BranchPull | null = null;
  readonly failures = new Failures<keyof ChangeReader>();

  async readLandedPull(): Promise<Result<LandedPull | null>> {
    return this.failures.take('readLandedPull') ?? ok(this.pull);
  }

  async readLabelSetters(): Promise<Result<readonly string[]>> {
    return this.failures.take('readLabelSetters') ?? ok(this.setters);
  }

  async readMayWrite(login: string): Promise<Result<boolean>> {
    return this.failures.take('readMayWrite') ?? ok(this.writers.includes(login));
  }

  async findBranchPull(): Promise<Result<BranchPull | null>> {
    return this.failures.take('findBranchPull') ?? ok(this.branchPull);
  }

  async listOpenHeads(): Promise<Result<[]>> {
    return ok([]);
  }
}

function past(id: number, headSha: Sha, conclusion: RunRef['conclusion']): RunRef {
  return run({
    id,
    headSha,
    conclusion,
    branch: 'main',
    startedAt: (NOW - (10 - id) * HOUR) as Instant,
    pullRequests: [],
  });
}

/** Main was green in run 1, and red in runs 2 and 3 of the same cause; run 3 is at hand. */
function stage() {
  const reader = new FakeRunReader();
  const changes = new FakeChangeReader();
  for (const one of [past(1, GOOD, 'success'), past(2, BAD, 'failure')]) reader.runs.set(one.id, one);
  reader.jobs.set(1, [JOB]);
  const commit = (of: Sha, files: readonly string[]) => ({
    sha: of,
    subject: 'Change' as SafeText,
    trailers: [],
    changedFiles: files,
  });
  reader.commits.set(BAD, commit(BAD, ['src/tide.ts']));
  const at = (of: Sha) => ({sha: of, author: 'ada', at: null, message: 'Change'});
  reader.ranges.set(`${GOOD}...${HEAD}`, {kind: 'line', commits: [at(BAD), at(HEAD)]});
  const head = past(3, HEAD, 'failure');
  const cause = {
    ...diagnosis({level: 4}),
    excerpt: {job: null, firstLine: 1, lines: ['at src/tide.ts:3:1' as SafeText]},
  };
  const event = {...failed({runId: 2, branch: 'main'}), commit: BAD, startedAt: (NOW - 8 * HOUR) as Instant};
  const subject: RevertSubject = {
    evidence: evidence({run: head, commit: commit(HEAD, ['docs.md']), now: NOW}),
    cause: {...cause, rootCause: [{job: null, line: 1, text: 'boom' as SafeText, rule: 'r', score: 1, reason: ''}]},
    branch: {name: 'main', head: HEAD, protected: true},
    pass: null,
    memory: remembered({...event, cause: {rule: 'r', line: 1, text: 'boom' as SafeText}}),
    halt: 'running',
    policy: defaultPolicy().revert,
  };
  return {reader, changes, subject};
}

type Stage = ReturnType<typeof stage>;

async function rule({reader, changes, subject}: Stage): Promise<string | undefined> {
  const {standing} = await gatherRevert({reader, changes}, subject);
  const {effects, declined} = decideRevert({policy: subject.policy, standing, now: NOW});
  return effects[0]?.effect.kind ?? declined[0]?.because;
}

test('a change that everything speaks against is named, with nothing missing', async () => {
  expect(await rule(stage())).toBe('open-revert');
});

test.each<readonly [keyof RunReader, string]>([
  ['readHistory', 'CULPRIT_FACTS_MISSING'],
  ['readJobs', 'CULPRIT_FACTS_MISSING'],
  ['compareCommits', 'CULPRIT_FACTS_MISSING'],
  ['readCommit', 'CULPRIT_FACTS_MISSING'],
])('%s fails: nothing is taken back', async (method, because) => {
  const at = stage();
  at.reader.failOn(method, {code: 'HOST_UNAVAILABLE', operation: 'read', retryAfterMs: null});

  expect(await rule(at)).toBe(because);
});

test.each<keyof ChangeReader>(['readLandedPull', 'findBranchPull'])(
  '%s fails: nothing is taken back',
  async (method) => {
    const at = stage();
    at.changes.failures.order(method, {code: 'HOST_UNAVAILABLE', operation: 'read', retryAfterMs: null}, 9);

    expect(await rule(at)).toBe('CULPRIT_FACTS_MISSING');
  },
);

test('without a memory nothing is read and nothing taken back', async () => {
  const at = stage();
  at.reader.failOn('readHistory', {code: 'INTERNAL', detail: 'asked'});

  expect(await rule({...at, subject: {...at.subject, memory: null}})).toBe('CULPRIT_FACTS_MISSING');
});

test.each([
  ['set by somebody who may write', ['ada'], 'OPTED_OUT'],
  ['set by a stranger', ['mallory'], 'open-revert'],
  ['set by nobody on record', [], 'CULPRIT_FACTS_MISSING'],
])('the label of a refusal, %s', async (_, setters, ruling) => {
  const at = stage();
  at.changes.pull = {number: 7, state: 'merged', mergedAt: NOW, author: 'ada', labels: ['No-Revert']};
  at.changes.setters = setters;

  expect(await rule(at)).toBe(ruling);
});

test.each(['open', 'closed', 'merged'] as const)('a pull request of ours that is %s is enough', async (state) => {
  const at = stage();
  at.changes.branchPull = {number: 9, state};

  expect(await rule(at)).toBe('REVERT_EXISTS');
});

test('a job that was left out of a green run proves nothing', async () => {
  const at = stage();
  at.reader.jobs.set(1, [{...JOB, conclusion: 'skipped'}]);

  expect(await rule(at)).toBe('BORN_RED');
});

test('a pass of the same commit makes it a flake', async () => {
  const at = stage();

  expect(await rule({...at, subject: {...at.subject, pass: past(4, HEAD, 'success')}})).toBe('FLAKY');
});

test('of fifty red runs at most ten are looked into', async () => {
  const at = stage();
  at.reader.runs.clear();
  for (let id = 100; id < 150; id += 1) at.reader.runs.set(id, past(id, sha('4'), 'failure'));
  const asked: number[] = [];
  const readJobs = at.reader.readJobs.bind(at.reader);
  at.reader.readJobs = async (of) => {
    asked.push(of.id);
    const read = await readJobs(of);
    return read.ok ? read : ok([{...JOB, conclusion: 'failure'}]);
  };

  expect(await rule(at)).toBe('CULPRIT_FACTS_MISSING');
  expect(asked).toHaveLength(10);
});
