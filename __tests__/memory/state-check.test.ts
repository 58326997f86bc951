// The four layers of a state's validation: one row for each thing that can be wrong or odd.
import {describe, expect, test} from '@jest/globals';
import {toDigest} from '../../src/domain/digest.ts';
import type {SafeText} from '../../src/domain/ids.ts';
import {checkState, type StateQuestion} from '../../src/memory/state-check.ts';
import {mergeStates} from '../../src/memory/state-merge.ts';
import {NOON} from '../checkpoints/repository.ts';

const safe = (raw: string) => raw as SafeText;
const LEDGER = 'ledger/2026-03.jsonl';

function event(change: object = {}): string {
  const base = {v: 1, kind: 'green', key: 'green:0123456789ab', at: '2026-03-01T11:00:00.000Z'};
  const run = {id: 7, attempt: 1, workflow: 'ci', branch: 'main'};
  const rest = {run, commit: 'a'.repeat(40), fingerprint: '0123456789abcdef', branch: 'main', incident: 3};
  return `${JSON.stringify({...base, ...rest, ...change})}\n`;
}

function failure(change: object = {}): string {
  return event({
    kind: 'failure',
    key: 'failure:0123456789ab',
    startedAt: null,
    batch: {file: 'plan.json', item: '2'},
    step: null,
    jobs: [],
    category: 'lint',
    severity: 2,
    transient: 'no',
    confidence: 0.5,
    cause: null,
    decision: '0123456789ab',
    reason: 'NEW_INCIDENT',
    ...change,
  });
}

function question(text: string, change: Partial<StateQuestion> = {}): StateQuestion {
  const plans = new Map([['plan.json', ['1', '2']]]);
  return {
    documents: new Map([[LEDGER, text]]),
    marks: [],
    plans,
    queued: new Set(),
    lostCommits: new Set(),
    now: NOON,
    safe,
    ...change,
  };
}

const seen = (text: string) => ({by: 'cp-1', document: LEDGER, lines: 1, sha256: toDigest(text)});

describe('a sound state', () => {
  test.each([
    ['nothing', question('')],
    ['one event', question(event())],
    ['a failure of a known item', question(failure())],
    ['more lines than a checkpoint saw', question(`${event()}${failure()}`, {marks: [seen(event())]})],
  ])('with %s has no findings', (_, asked) => {
    expect(checkState(asked)).toEqual([]);
  });
});

test.each([
  ['a changed line', question(event({incident: 4}), {marks: [seen(event())]}), 'checksum', 'error'],
  ['a month that is gone', question('', {documents: new Map(), marks: [seen(event())]}), 'checksum', 'warning'],
  ['half a line', question(event().slice(0, 40)), 'structure', 'error'],
  ['hints that are none', question('', {documents: new Map([['incidents.json', '[']])}), 'structure', 'error'],
  ['a copy set aside', question('', {documents: new Map([['damaged/x.0a1b2c3d', '']])}), 'structure', 'note'],
  ['a month that is none', question('', {documents: new Map([['ledger/march.jsonl', '']])}), 'structure', 'warning'],
  ['an event of the future', question(event({at: '2026-03-01T14:00:00.000Z'})), 'semantics', 'warning'],
  ['an event twice', question(event() + event()), 'semantics', 'note'],
  ['an item that its plan lacks', question(failure({batch: {file: 'plan.json', item: '9'}})), 'reference', 'warning'],
  ['a plan that the policy lacks', question(failure({batch: {file: 'x.json', item: '9'}})), 'reference', 'note'],
  ['a commit that is gone', question(failure(), {lostCommits: new Set(['a'.repeat(40)])}), 'reference', 'note'],
] as const)('%s is found', (_, asked, layer, severity) => {
  expect(checkState(asked)).toEqual([expect.objectContaining({layer, severity})]);
});

test('an item that moved from its plan into a queue is in order', () => {
  const asked = question(failure({batch: {file: 'plan.json', item: '9'}}), {queued: new Set(['9'])});

  expect(checkState(asked)).toEqual([]);
});

test('merging is a union by key: in either order the same events, and twice is once', () => {
  const [one, two] = [event(), event({key: 'green:ba9876543210'})];
  const [a, b] = [new Map([[LEDGER, one]]), new Map([[LEDGER, one + two]])];
  const context = {now: NOON, safe};

  expect(mergeStates(a, b, context).get(LEDGER)).toBe(one + two);
  expect(mergeStates(b, a, context).size).toBe(0);
  expect(mergeStates(new Map(), b, context).get(LEDGER)).toBe(one + two);
});
