// A re-run from intention to outcome: what is written before it is asked for, who does it, and that a lost answer makes no second one.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import type {Mishap} from '../fakes/fake-run-control.ts';
import {RerunHarbour} from './rerun-harbour.ts';

const RUN = 500;
const MINUTE = 60_000;

function harbour(...args: ConstructorParameters<typeof RerunHarbour>): RerunHarbour {
  const at = new RerunHarbour(...args);
  at.control.add(RUN);
  return at;
}

const told = async (at: RerunHarbour) => (await at.reruns()).map(({state, run}) => `${state} ${run.id}.${run.attempt}`);

test('the intention stands in the ledger before the host is asked, and the outcome after it', async () => {
  const at = harbour();
  let before: readonly string[] = [];
  at.control.onRerun = () => {
    before = [...at.state.documents.values()].flatMap((text) => text.match(/"state":"\w+"/g) ?? []);
  };

  const done = await at.look(RUN);

  expect(done?.result).toMatchObject({ok: true, value: {change: 'created'}});
  expect(before).toEqual(['"state":"intended"']);
  expect(await told(at)).toEqual(['intended 500.1', 'done 500.1']);
});

test('nothing is asked for where the intention cannot be written', async () => {
  const at = harbour();
  at.state.failOn('write', {code: 'HOST_FORBIDDEN', operation: 'write the state branch', needs: 'contents: write'}, 9);

  expect((await at.look(RUN))?.result).toMatchObject({ok: false, problem: {code: 'HOST_FORBIDDEN'}});
  expect(at.control.requests).toBe(0);
});

test('what others have remembered meanwhile is looked at, and the intention is written on top of it', async () => {
  const at = harbour();
  at.state.beforeWrite = (store) => {
    at.state.beforeWrite = null;
    store.put({'other.json': '{}'});
  };

  expect((await at.look(RUN))?.result.ok).toBe(true);
  expect(await told(at)).toEqual(['intended 500.1', 'done 500.1']);
});

describe('of two handlers that want the same', () => {
  test('one asks, and the other one leaves it', async () => {
    const at = harbour();

    const both = await Promise.all([at.look(RUN), at.look(RUN)]);

    expect(at.control.requests).toBe(1);
    const changes = both.map((one) => (one?.result.ok === true ? one.result.value.change : 'left'));
    expect(changes.filter((change) => change === 'created')).toHaveLength(1);
  });

  test('the later one finds what the first has done', async () => {
    const at = harbour();
    await at.look(RUN, {dies: 'after-request'});

    expect((await at.look(RUN, {attempt: 1}))?.result).toMatchObject({ok: true, value: {change: 'unchanged'}});
    expect(at.control.requests).toBe(1);
  });

  test('the later one asks where the first was killed, once that is certain', async () => {
    const at = harbour();
    await at.look(RUN, {dies: 'before-request'});

    expect((await at.look(RUN))?.result).toMatchObject({ok: false, problem: {code: 'RUN_IN_PROGRESS'}});
    expect(at.control.requests).toBe(0);
    at.now += 10 * MINUTE;
    expect((await at.look(RUN))?.result).toMatchObject({ok: true, value: {change: 'created'}});
    expect(at.control.requests).toBe(1);
  });

  test('two runs of one commit do not both take its last try', async () => {
    const at = harbour({maxPerSha: 1});
    at.control.add(501);

    const both = await Promise.all([at.look(RUN), at.look(501)]);

    expect(at.control.count('us')).toBe(1);
    expect(both.filter((one) => one?.result.ok)).toHaveLength(1);
  });
});

describe('an answer that is lost', () => {
  test('after it was done makes no second try', async () => {
    const at = harbour();
    at.control.mishaps.push('lost');

    expect((await at.look(RUN))?.result).toMatchObject({ok: false, problem: {code: 'HOST_UNAVAILABLE'}});
    at.now += 60 * MINUTE;
    expect((await at.look(RUN, {attempt: 1}))?.result).toMatchObject({ok: true, value: {change: 'unchanged'}});
    expect(at.control.count('us')).toBe(1);
    expect(await told(at)).toEqual(['intended 500.1', 'done 500.1']);
  });

  test('before it was done is asked for again', async () => {
    const at = harbour();
    at.control.mishaps.push('dropped');

    await at.look(RUN);
    at.now += 60 * MINUTE;
    expect((await at.look(RUN))?.result).toMatchObject({ok: true, value: {change: 'created'}});
    expect(at.control.count('us')).toBe(1);
  });
});

test('a refusal is remembered, and the same attempt may be asked for again', async () => {
  const at = harbour({maxPerSha: 1});
  at.control.mishaps.push('refused');

  expect((await at.look(RUN))?.result).toMatchObject({ok: false, problem: {code: 'HOST_FORBIDDEN'}});
  expect(await told(at)).toEqual(['intended 500.1', 'refused 500.1']);
  at.now += 60 * MINUTE;
  expect((await at.look(RUN))?.result.ok).toBe(true);
});

test('a rate limit leaves the intention open, and nothing is remembered of an outcome', async () => {
  const at = harbour();
  at.control.mishaps.push('rate-limited');

  expect((await at.look(RUN))?.result).toMatchObject({ok: false, problem: {code: 'HOST_RATE_LIMITED'}});
  expect(await told(at)).toEqual(['intended 500.1']);
});

type Move =
  | {
      readonly do: 'look';
      readonly run: number;
      readonly stale: boolean;
      readonly mishap: Mishap;
      readonly dies: 'never' | 'before-request' | 'after-request';
    }
  | {readonly do: 'both'; readonly run: number; readonly other: number}
  | {readonly do: 'end'; readonly run: number; readonly passes: boolean}
  | {readonly do: 'press'; readonly run: number}
  | {readonly do: 'wait'; readonly minutes: number};

const runs = fc.integer({min: 1, max: 3});
const look: fc.Arbitrary<Move> = fc.record({
  do: fc.constant('look' as const),
  run: runs,
  stale: fc.boolean(),
  mishap: fc.constantFrom<Mishap>('none', 'none', 'lost', 'dropped', 'refused', 'rate-limited'),
  dies: fc.constantFrom('never', 'never', 'before-request', 'after-request'),
});
const both: fc.Arbitrary<Move> = fc.record({do: fc.constant('both' as const), run: runs, other: runs});
const end: fc.Arbitrary<Move> = fc.record({do: fc.constant('end' as const), run: runs, passes: fc.constant(false)});
const press: fc.Arbitrary<Move> = fc.record({do: fc.constant('press' as const), run: runs});
const wait: fc.Arbitrary<Move> = fc.record({do: fc.constant('wait' as const), minutes: fc.integer({min: 1, max: 90})});

async function play(at: RerunHarbour, moves: readonly Move[]): Promise<void> {
  for (const id of [1, 2, 3]) at.control.add(id);
  for (const move of moves) {
    if (move.do === 'wait') at.now += move.minutes * MINUTE;
    else if (move.do === 'press') at.control.press(move.run);
    else if (move.do === 'end') at.control.end(move.run, move.passes ? 'success' : 'failure');
    else if (move.do === 'both') await Promise.all([at.look(move.run), at.look(move.other)]);
    else {
      at.control.mishaps.splice(0, 9, move.mishap);
      await at.look(move.run, {dies: move.dies, ...(move.stale ? {attempt: 1} : {})});
    }
  }
}

/** Moves of one order: enough to reach every cap several times. */
const ORDER = {minLength: 20, maxLength: 60};

test('caps hold under 100 random orders of deliveries, doubles, lost answers, kills and waits', async () => {
  let most = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(look, look, both, end, end, wait), ORDER), async (moves) => {
      const at = new RerunHarbour({maxAttempts: 3, maxPerSha: 4, maxPerShaAndBase: 3, backoffCapMinutes: 0});
      await play(at, moves);

      expect(at.control.count('us')).toBeLessThanOrEqual(3);
      for (const attempts of at.control.runs.values()) expect(attempts.length).toBeLessThanOrEqual(3);
      most = Math.max(most, at.control.count('us'));
    }),
    {numRuns: 100},
  );

  // A cap that nothing ever reaches would prove nothing.
  expect(most).toBe(3);
});

test('however people press meanwhile, we begin no attempt above the cap', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(look, both, end, press, wait), ORDER), async (moves) => {
      const at = new RerunHarbour({maxAttempts: 3, maxPerSha: 50, maxPerShaAndBase: 50, backoffCapMinutes: 0});
      await play(at, moves);

      for (const attempts of at.control.runs.values()) {
        expect(attempts.slice(3).filter(({by}) => by === 'us')).toEqual([]);
      }
    }),
    {numRuns: 100},
  );
});
