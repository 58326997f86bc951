// The program's own revert: what others write between the look and the intention counts as much as what stood there before.
import {expect, test} from '@jest/globals';
import {performRevert, type RevertWish} from '../../src/app/perform-revert.ts';
import type {Policy} from '../../src/config/schema.ts';
import type {Sha} from '../../src/domain/ids.ts';
import {ok} from '../../src/domain/result.ts';
import {toRevertBranch} from '../../src/domain/revert.ts';
import {documentsFor, remember, toMemory} from '../../src/memory/documents.ts';
import {rememberStops} from '../../src/memory/stops.ts';
import type {ChangeReader} from '../../src/ports/change-reader.ts';
import {evidence, sha} from '../decision/questions.ts';
import {BAD, GOOD, HEAD, NOW, revertQuestion, TRIES} from '../decision/revert-questions.ts';
import {FakeRunReader} from '../fakes/fake-run-reader.ts';
import {MemoryStateStore} from '../fakes/memory-state-store.ts';
import {safe} from '../fakes/samples.ts';
import {dossier} from '../support-render/dossiers.ts';
import {at, FakePulls, FakeReverter} from './revert-harbour.ts';

const OTHER = sha('7');

/** Nobody else has a pull request that matters. */
const CHANGES: ChangeReader = {
  readLandedPull: async () => ok(null),
  readLabelSetters: async () => ok([]),
  readMayWrite: async () => ok(true),
  findBranchPull: async () => ok(null),
  listOpenHeads: async () => ok([]),
};

function stage(policy: Partial<Policy['revert']> = {}) {
  const state = new MemoryStateStore();
  const reverter = new FakeReverter();
  const host = new FakePulls();
  const reader = new FakeRunReader();
  reader.branches.set('main', {name: 'main', head: HEAD, protected: true});
  const ports = {reader, changes: CHANGES, openReverter: () => reverter};
  const pacing = {pause: async () => undefined, draw: () => 0.5, elapsed: () => 0};
  const world = {state, pacing, safe, host, reverter, ports};
  const takeBack = async (commit: Sha) => performRevert(world, wishOf(commit, policy));
  const memory = async () => {
    const read = await state.read(documentsFor(at(NOW), 30));
    return toMemory(read.ok ? read.value.documents : new Map(), safe);
  };
  return {state, reverter, host, takeBack, memory};
}

function wishOf(commit: Sha, policy: Partial<Policy['revert']>): RevertWish {
  const tries = TRIES.map((one) => (one.sha === BAD ? {...one, sha: commit} : one));
  const question = revertQuestion({
    policy,
    change: {commits: [commit]},
    base: {newest: [HEAD, commit, GOOD]},
    suspect: {sha: commit},
    standing: {tries},
  });
  return {
    effect: {kind: 'open-revert', commits: [commit], base: 'main'},
    dossier: dossier({evidence: evidence({now: at(NOW)})}),
    trial: {standing: question.standing, made: null},
    policy: question.policy,
    halt: 'running',
    own: null,
    incident: null,
    first: null,
  };
}

test.each<readonly [Partial<Policy['revert']>, string]>([
  [{maxPerDay: 1, cooldownMinutes: 0}, 'REVERT_CAP'],
  [{maxPerDay: 20, cooldownMinutes: 360}, 'REVERT_COOLDOWN'],
])('with %j the revert that another run began meanwhile holds this one: %s', async (policy, because) => {
  const {state, reverter, takeBack, memory} = stage(policy);
  state.beforeWrite = async () => {
    state.beforeWrite = null;
    expect((await takeBack(OTHER)).result).toMatchObject({ok: true, value: {change: 'created'}});
  };

  const {result, event} = await takeBack(BAD);

  expect(result).toEqual(ok({change: 'withheld', because}));
  expect(event).toBeNull();
  expect(reverter.pushes).toBe(1);
  expect((await memory()).events).toMatchObject([{kind: 'revert', commit: OTHER}]);
});

test.each([
  ['a halt of everything', 'HALTED'],
  ['a switch that cannot be read', 'HALT_UNREADABLE'],
])('%s that is written just before the intention holds it', async (what, because) => {
  const {state, reverter, takeBack, memory} = stage();
  state.beforeWrite = (store) => {
    state.beforeWrite = null;
    const act = {act: 'halt', scope: {kind: 'all'}, by: 'ada', reason: safe('stop'), at: at(NOW), comment: 1} as const;
    const written = rememberStops(new Map(), [act], safe);
    store.put(because === 'HALTED' ? Object.fromEntries(written) : {'halt.json': what});
  };

  expect((await takeBack(BAD)).result).toEqual(ok({change: 'withheld', because}));
  expect(reverter.pushes).toBe(0);
  expect((await memory()).events).toEqual([]);
});

test.each([
  [1, 'REVERT_CAP'],
  [2, null],
])('intention and outcome of one revert are one of the %d that a day has', async (maxPerDay, because) => {
  const {state, takeBack, memory} = stage({maxPerDay, cooldownMinutes: 0});
  const {event} = await takeBack(OTHER);
  if (event === null) throw new Error('nothing was opened');
  state.put(Object.fromEntries(remember(state.documents, {events: [event]}, {now: at(NOW), safe})) as never);
  expect((await memory()).events).toHaveLength(2);

  const {result} = await takeBack(BAD);

  expect(result).toMatchObject({value: because === null ? {change: 'created'} : {because}});
});

test('a pull request that people closed before stays closed, and its branch goes', async () => {
  const {host, reverter, takeBack} = stage();
  host.closed.add(toRevertBranch(BAD));

  const {result, event} = await takeBack(BAD);

  expect(result).toEqual(ok({change: 'withheld', because: 'REVERT_EXISTS'}));
  expect(event).toBeNull();
  expect([...reverter.branches.keys()]).toEqual([]);
});

test('what others have written of something else holds nothing', async () => {
  const {state, reverter, takeBack} = stage({maxPerDay: 1});
  state.beforeWrite = (store) => {
    state.beforeWrite = null;
    store.put({'other.json': '{}'});
  };

  expect((await takeBack(BAD)).result).toMatchObject({ok: true, value: {change: 'created'}});
  expect(reverter.pushes).toBe(1);
});
