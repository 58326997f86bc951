// When a repair agent is told of a failure, and that it is never told twice.
import {describe, expect, test} from '@jest/globals';
import {decide} from '../../src/decision/decide.ts';
import {decideDispatch, findDispatchAttempt} from '../../src/decision/dispatch.ts';
import type {FailureQuestion} from '../../src/decision/question.ts';
import type {Instant} from '../../src/domain/ids.ts';
import type {DispatchEvent} from '../../src/domain/memory.ts';
import {toDispatchEvent} from '../../src/memory/events.ts';
import {diagnosis, evidence, failureQuestion, fingerprint, policy, remembered, run, standing} from './questions.ts';

const ON = policy({handOff: {...policy().handOff, minLevel: 3, dispatch: 'ci-repair'}});
const CAUSE = diagnosis().fingerprint;

function event(state: DispatchEvent['state'], attempt: number, change: Partial<DispatchEvent> = {}): DispatchEvent {
  const at = 1 as Instant;
  return toDispatchEvent({at, run: run(), fingerprint: CAUSE, event: 'ci-repair', attempt, state, ...change});
}

function ask(change: Partial<FailureQuestion> = {}) {
  const memory = remembered();
  return decideDispatch(failureQuestion({policy: ON, ledger: 'kept', standing: standing({memory}), ...change}));
}

const knowing = (...events: readonly DispatchEvent[]) => ({standing: standing({memory: remembered(...events)})});

test('a failure of the level tells the agent, before the ledger says that all is done', () => {
  const memory = remembered();
  const question = failureQuestion({policy: ON, ledger: 'kept', standing: standing({memory})});

  const kinds = decide(question).effects.map(({effect}) => effect.kind);

  expect(kinds).toContain('dispatch');
  expect(kinds.indexOf('dispatch')).toBeLessThan(kinds.indexOf('append-ledger'));
});

test.each<readonly [string, Partial<FailureQuestion>, string]>([
  ['below the level', {policy: policy({handOff: {...ON.handOff, minLevel: 5}})}, 'BELOW_RESPONSE'],
  ['of a fork', {evidence: evidence({run: run({fromFork: true})})}, 'FORK'],
  ['with a token that only reads', {ownToken: 'read-only'}, 'DEPENDABOT'],
  ['where no ledger is kept', {ledger: 'none'}, 'NO_LEDGER'],
  ['where the ledger may not be written', {ledger: 'read-only'}, 'LEDGER_READ_ONLY'],
  ['where the memory could not be read', {standing: standing({memory: null})}, 'MEMORY_UNREADABLE'],
  ['that was told', knowing(event('intended', 1), event('done', 1)), 'DISPATCHED_BEFORE'],
  ['that may have been told', knowing(event('intended', 1)), 'DISPATCHED_BEFORE'],
])('nobody is told of a failure %s', (_, change, because) => {
  expect(ask(change)).toMatchObject({effects: [], declined: [{kind: 'dispatch', because}]});
});

test('nothing is said where the policy names no event', () => {
  expect(ask({policy: policy()})).toEqual({effects: [], declined: []});
});

describe('the next try', () => {
  test.each<readonly [string, readonly DispatchEvent[], number | null]>([
    ['is the first one where nothing is known', [], 1],
    ['comes after a refusal', [event('intended', 1), event('refused', 1)], 2],
    ['does not come while one is on its way', [event('intended', 1), event('refused', 1), event('intended', 2)], null],
    ['does not come after one that was sent', [event('done', 1)], null],
    ['is not moved by another cause', [event('done', 1, {fingerprint: fingerprint('other')})], 1],
    ['is not moved by another run', [event('done', 1, {run: run({id: 501})})], 1],
  ])('%s', (_, events, attempt) => {
    expect(findDispatchAttempt(events, {run: 500, fingerprint: CAUSE})).toBe(attempt);
  });
});
