// What a green run ends, and what it must leave alone.
import {describe, expect, test} from '@jest/globals';
import {decideRecovery, type RecoveryQuestion} from '../../src/decision/recovery.ts';
import {BATCH, ITEMS, incident, item, plan, policy, recoveryQuestion, run} from './questions.ts';

const green = (change: Parameters<typeof run>[0] = {}) => run({conclusion: 'success', id: 600, ...change});
const standingWith = (...incidents: ReturnType<typeof incident>[]) => ({halt: 'running', incidents}) as const;

function effectsOf(change: Partial<RecoveryQuestion>): readonly string[] {
  return decideRecovery(recoveryQuestion(change)).effects.map(({effect}) => effect.kind);
}

function reasonsOf(change: Partial<RecoveryQuestion>, kind: string): readonly string[] {
  const {declined} = decideRecovery(recoveryQuestion(change));
  return declined.filter((choice) => choice.kind === kind).map((choice) => choice.because);
}

test('a green run closes the incident of its branch and workflow and lifts the mark', () => {
  expect(effectsOf({})).toEqual(['close-incident', 'clear-mark']);
  expect(decideRecovery(recoveryQuestion()).reason).toBe('RECOVERED');
});

test('with a ledger the entry comes first', () => {
  expect(effectsOf({memory: 'directory'})).toEqual(['append-ledger', 'close-incident', 'clear-mark']);
});

test('all incidents of the branch and workflow are closed', () => {
  const standing = standingWith(incident({number: 3, name: 'a'}), incident({number: 4, name: 'b'}));

  expect(effectsOf({standing})).toEqual(['close-incident', 'close-incident', 'clear-mark']);
});

describe('an incident stays open', () => {
  test.each([
    ['of another branch', {standing: standingWith(incident({branch: 'main'}))}, 'NOTHING_OPEN'],
    ['of another workflow', {standing: standingWith(incident({workflow: 'nightly'}))}, 'NOTHING_OPEN'],
    ['that is closed already', {standing: standingWith(incident({state: 'closed'}))}, 'NOTHING_OPEN'],
    ['seen in a newer run', {standing: standingWith(incident({runId: 601}))}, 'NOTHING_OPEN'],
    ['seen in this very attempt', {standing: standingWith(incident({runId: 600}))}, 'NOTHING_OPEN'],
    ['when the green run comes from a fork', {run: green({fromFork: true})}, 'FORK'],
    ['when the run has no branch', {run: green({branch: null})}, 'NO_BRANCH'],
    ['when the run is not green', {run: green({conclusion: 'cancelled'})}, 'IRRELEVANT_EVENT'],
    ['when incidents cannot be listed', {standing: {halt: 'running', incidents: null}}, 'INCIDENTS_UNREADABLE'],
  ] as const)('%s', (_, change, because) => {
    expect(reasonsOf(change, 'close-incident')).toEqual([because]);
    expect(effectsOf(change)).not.toContain('close-incident');
  });

  test('when its record lists no occurrence: nothing proves that it is over', () => {
    const bare = incident();
    const standing = standingWith({...bare, record: {...bare.record, occurrences: []}});

    expect(reasonsOf({standing}, 'close-incident')).toEqual(['NOTHING_OPEN']);
  });
});

test('a re-run that passes closes the incident of its first try', () => {
  const standing = standingWith(incident({runId: 600, attempt: 1}));

  expect(effectsOf({standing, run: green({attempt: 2})})).toContain('close-incident');
});

test.each([
  ['the policy says so', {policy: policy({recovery: {clearMarks: false}})}, 'POLICY_OFF'],
  ['the run names no batch', {batch: {kind: 'none', because: 'NO_BATCH', subject: ''}}, 'NO_BATCH'],
  ['the item is not failed', {plans: [plan(ITEMS)]}, 'NOTHING_MARKED'],
  ['the file is not opted in', {plans: [{...plan([item('2', 'failed')]), optedIn: false}]}, 'PLAN_NOT_OPTED_IN'],
  ['the branch is protected', {branchProtected: true}, 'BRANCH_PROTECTED'],
  ['the protection is unknown', {branchProtected: null}, 'BRANCH_UNKNOWN'],
  ['the run comes from a fork', {run: green({fromFork: true})}, 'FORK'],
  ['the run has no branch', {run: green({branch: null})}, 'NO_BRANCH'],
  ['the run is not green', {run: green({conclusion: 'failure'})}, 'IRRELEVANT_EVENT'],
] as const)('the mark stays when %s', (_, change, because) => {
  expect(reasonsOf({batch: BATCH, ...change}, 'clear-mark')).toEqual([because]);
  expect(effectsOf(change)).not.toContain('clear-mark');
});
