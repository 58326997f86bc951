// A revert that people approved: opened once, remembered like one of the program's own, and never opened over a person's no.
import {expect, test} from '@jest/globals';
import {type CarryOutWorld, carryOutRevert} from '../../src/app/operator-revert.ts';
import type {DecisionId} from '../../src/domain/ids.ts';
import {explainProblem} from '../../src/domain/problem.ts';
import {toRevertBranch} from '../../src/domain/revert.ts';
import {remember, toMemory} from '../../src/memory/documents.ts';
import {BAD, HEAD, NOW} from '../decision/revert-questions.ts';
import {safe} from '../fakes/samples.ts';
import {at, FakePulls, FakeReverter} from './revert-harbour.ts';

const PROPOSAL = {
  id: 'd-1' as DecisionId,
  round: 0,
  thread: 5,
  by: null,
  proposedAt: at(NOW),
  expiresAt: at(NOW + 1),
  standing: {state: 'approved', by: 'ada', comment: 1, at: at(NOW)},
  decision: `revert ${BAD}`,
  effect: {kind: 'open-revert', commits: [BAD], base: 'main'},
  branch: 'main',
  head: HEAD,
  plan: 'plan',
} as const;

function stage() {
  const reverter = new FakeReverter();
  const host = new FakePulls();
  const repo = {owner: 'acme', name: 'tides', server: 'https://github.com'};
  const world: CarryOutWorld = {reverter, host, safe, repo, now: at(NOW)};
  return {reverter, host, world};
}

test.each(['done', 'already-done'] as const)(
  'what is %s is remembered as opened, so that the caps count it',
  async (kind) => {
    const {world} = stage();
    if (kind === 'already-done') await carryOutRevert(world, PROPOSAL, async () => null);

    const {answer, events = []} = await carryOutRevert(world, PROPOSAL, async () => null);

    expect(answer.kind).toBe(kind);
    const documents = remember(new Map(), {events}, {now: world.now, safe});
    const kept = new Map([...documents].flatMap(([name, text]) => (text === null ? [] : [[name, text] as const])));
    expect(toMemory(kept, safe).events).toMatchObject([
      {kind: 'revert', state: 'opened', commit: BAD, base: 'main', number: 70, at: NOW},
    ]);
  },
);

test.each([
  ['that we have just pushed is taken away again', false],
  ['that somebody kept is left', true],
])('of a pull request that people closed, the branch %s', async (_, isKept) => {
  const {world, reverter, host} = stage();
  host.closed.add(toRevertBranch(BAD));
  if (isKept) reverter.branches.set(toRevertBranch(BAD), HEAD);

  const {answer, events} = await carryOutRevert(world, PROPOSAL, async () => null);

  expect(answer).toMatchObject({kind: 'failed', problem: {code: 'REVERT_NOT_MADE', commit: BAD}});
  expect(answer.kind === 'failed' ? explainProblem(answer.problem) : '').toContain('pull request 70 was closed');
  expect(events).toBeUndefined();
  expect(reverter.branches.has(toRevertBranch(BAD))).toBe(isKept);
});

test('what the last look held back leaves nothing to remember', async () => {
  const {world, reverter} = stage();

  const {answer, events} = await carryOutRevert(world, PROPOSAL, async () => 'HALTED');

  expect(answer).toMatchObject({kind: 'held', because: 'HALTED'});
  expect(events).toBeUndefined();
  expect(reverter.pushes).toBe(0);
});
