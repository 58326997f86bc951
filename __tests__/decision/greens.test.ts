// Which open incidents a green run is counted for: those that it speaks of and that need more such runs.
import {expect, test} from '@jest/globals';
import {countGreens, listCounted} from '../../src/decision/greens.ts';
import {incident, passed, policy, remembered, run} from './questions.ts';

const green = run({conclusion: 'success', id: 600});
const three = policy({recovery: {...policy().recovery, greens: 3}});

test('a green run is counted for the open threads of its branch and workflow that need more', () => {
  const counted = incident({number: 1});
  const incidents = [
    counted,
    incident({number: 2, name: 'b', branch: 'main'}),
    incident({number: 3, name: 'c', workflow: 'nightly'}),
    incident({number: 4, name: 'd', locked: true}),
    incident({number: 5, name: 'e', state: 'closed'}),
    incident({number: 6, name: 'f', runId: 700}),
  ];

  expect(listCounted({run: green, policy: three, incidents, memory: remembered()})).toEqual([counted]);
});

test('the last green run that is asked for is an end, and no count', () => {
  const memory = remembered(passed('green', {runId: 590}), passed('green', {runId: 595}));

  expect(listCounted({run: green, policy: three, incidents: [incident()], memory})).toEqual([]);
});

test.each([
  ['this one alone', [], 1],
  ['those before it', [passed('green', {runId: 590}), passed('green', {runId: 595})], 3],
  ['itself once', [passed('green', {runId: 600})], 1],
  ['none of another branch', [passed('green', {runId: 590, branch: 'main'})], 1],
  ['none of another thread', [passed('green', {runId: 590, incident: 13})], 1],
  ['none before the last failure', [passed('green', {runId: 399})], 1],
  ['no end', [passed('recovery', {runId: 590})], 1],
] as const)('green runs are counted: %s', (_, events, count) => {
  expect(countGreens(remembered(...events), incident({seen: [{runId: 400}, {runId: 300}]}), green)).toBe(count);
});
