// What a person did to a thread is remembered once, with hints kept right; what is not ours or not allowed changes nothing.
import {describe, expect, test} from '@jest/globals';
import {type HumanWord, type IssueAct, recordVerdict, type VerdictReport} from '../../src/app/record-verdict.ts';
import {ago, causeOf, Harbour, HOUR_MS, LIMITED, NOW} from './sweep-harbour.ts';

const CAUSE = 'tide overflow';

async function opened(): Promise<Harbour> {
  const harbour = new Harbour();
  harbour.addRun(11, 'failure');
  await harbour.sweep();
  return harbour;
}

function act(word: HumanWord, change: Partial<IssueAct> = {}): IssueAct {
  return {number: 1, word, by: 'mara', at: ago(HOUR_MS), labels: ['aftermath'], ...change};
}

function record(harbour: Harbour, done: IssueAct): Promise<VerdictReport> {
  return recordVerdict(harbour.world(), {act: done, policy: harbour.policy, now: NOW, snapshot: null});
}

describe('what a person did', () => {
  test.each([
    ['completed', 'closed', 'closed'],
    ['not-planned', 'closed', 'closed'],
    ['duplicate', 'closed', 'closed'],
    ['locked', 'locked', 'open'],
    ['flaky', 'labeled', 'open'],
  ] as const)(
    '%s is remembered with the person and the time, and the hint follows the thread',
    async (word, kind, state) => {
      const harbour = await opened();
      harbour.host.act(1, kind);

      const report = await record(harbour, act(word));

      expect(report.result).toEqual({status: 'done'});
      expect(harbour.eventsOf('verdict')).toMatchObject([
        {by: 'mara', at: ago(HOUR_MS), incident: 1, branch: 'main', fingerprint: causeOf(CAUSE), verdict: {kind: word}},
      ]);
      expect(harbour.memory().hints.map((hint) => hint.state)).toEqual([state]);
    },
  );

  test('a thread that was opened again is open in the memory', async () => {
    const harbour = await opened();
    harbour.host.act(1, 'closed');
    await record(harbour, act('not-planned', {at: ago(2 * HOUR_MS)}));
    harbour.host.act(1, 'reopened');

    await record(harbour, act('reopened'));

    expect(harbour.eventsOf('verdict').map(({verdict, incident}) => `${verdict.kind} #${incident}`)).toEqual([
      'not-planned #1',
      'reopened #1',
    ]);
    expect(harbour.memory().hints.map(({state}) => state)).toEqual(['open']);
  });

  test.each([
    ['transferred', 'open'],
    ['deleted', 'closed'],
  ] as const)('a thread that was %s is known from the hint, which is %s then', async (word, state) => {
    const harbour = await opened();
    harbour.host.lose(1, word);

    const report = await record(harbour, act(word, {labels: []}));

    expect(report.result).toEqual({status: 'done'});
    expect(harbour.eventsOf('verdict').map(({verdict, incident}) => `${verdict.kind} #${incident}`)).toEqual([
      `${word} #1`,
    ]);
    expect(harbour.memory().hints.map((hint) => hint.state)).toEqual([state]);
  });

  test('the same event again changes nothing, and neither does the sweep', async () => {
    const harbour = await opened();
    harbour.host.act(1, 'closed', {closedByHuman: true, closedAt: ago(HOUR_MS)});
    await record(harbour, act('duplicate'));
    const before = new Map(harbour.state.documents);

    const again = await record(harbour, act('duplicate'));
    const swept = await harbour.sweep();

    expect(again.result).toEqual({status: 'done'});
    expect(harbour.state.documents).toEqual(before);
    expect(swept.threads).toEqual([]);
  });
});

describe('what changes nothing', () => {
  test.each([
    ['an issue without our label', act('completed', {labels: ['bug']}), 'IRRELEVANT_EVENT'],
    ['an issue that nobody knows', act('deleted', {number: 77}), 'IRRELEVANT_EVENT'],
  ] as const)('%s', async (_what, done, because) => {
    const harbour = await opened();

    expect((await record(harbour, done)).result).toEqual({status: 'held', because});
    expect(harbour.eventsOf('verdict')).toEqual([]);
  });

  test('an issue with our label and no marker of ours', async () => {
    const harbour = await opened();
    const thread = harbour.openThread('gate stuck', [harbour.addRun(12, 'failure')]);
    thread.body = 'A person wrote this.';

    const report = await record(harbour, act('completed', {number: 2}));

    expect(report).toMatchObject({event: null, result: {status: 'held', because: 'IRRELEVANT_EVENT'}});
  });

  test('mode observe and a repository without a memory: told, not written', async () => {
    const harbour = await opened();
    harbour.policy = {...harbour.policy, mode: 'observe'};
    const observed = await record(harbour, act('completed'));
    harbour.policy = {...harbour.policy, mode: 'act'};
    harbour.keepsMemory = false;
    const forgotten = await record(harbour, act('completed'));

    expect(observed).toMatchObject({event: {kind: 'verdict'}, result: {status: 'held', because: 'MODE_OBSERVE'}});
    expect(forgotten).toMatchObject({event: {kind: 'verdict'}, result: {status: 'held', because: 'NO_LEDGER'}});
    expect(harbour.eventsOf('verdict')).toEqual([]);
  });

  test('a host that asks for patience: the sweep does it', async () => {
    const harbour = await opened();
    harbour.host.act(1, 'closed', {closedByHuman: true, closedAt: ago(HOUR_MS)});
    harbour.host.failOn('readIncident', LIMITED, 1);

    const report = await record(harbour, act('not-planned'));
    const swept = await harbour.sweep();

    expect(report.result).toEqual({status: 'held', because: 'RATE_LIMITED'});
    expect(swept.threads).toMatchObject([{number: 1, change: {kind: 'verdict', verdict: {kind: 'not-planned'}}}]);
  });
});
