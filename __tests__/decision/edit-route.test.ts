// How an edit gets to a branch, and which no is only the branch's.
import {expect, test} from '@jest/globals';
import {findRoute, isBranchBar} from '../../src/decision/edit-route.ts';
import {policy} from './questions.ts';

const edits = (protectedBranch: 'show' | 'pull-request') =>
  policy({edits: {protectedBranch, retries: 5, pushSeconds: 600}});

test.each([
  [false, 'show', {kind: 'open', via: 'commit'}],
  [true, 'pull-request', {kind: 'open', via: 'pull-request'}],
  [true, 'show', {kind: 'barred', because: 'BRANCH_PROTECTED'}],
  [null, 'pull-request', {kind: 'barred', because: 'BRANCH_UNKNOWN'}],
] as const)('with protection %j and edits that the policy wants as %s', (branchProtected, wanted, route) => {
  expect(findRoute(branchProtected, edits(wanted))).toEqual(route);
});

test('only the two words about the branch leave the edit to a person', () => {
  expect((['BRANCH_PROTECTED', 'BRANCH_UNKNOWN', 'FORK', 'NO_BATCH'] as const).filter(isBranchBar)).toEqual([
    'BRANCH_PROTECTED',
    'BRANCH_UNKNOWN',
  ]);
});
