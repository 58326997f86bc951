// What the host tells of a change: its pull request, who labelled it, whether they may write, and reverts of it.
import {expect, test} from '@jest/globals';
import {parseSha, type Sha} from '../../../src/domain/ids.ts';
import {value} from '../../contracts/value.ts';
import {type Harbour, harbours, REPO} from './harbour.ts';

const harbour = harbours();

/** A pull request whose branch has one commit. */
function open({github}: Harbour, branch: string): {readonly number: number; readonly head: Sha} {
  const head = parseSha(github.commit(REPO, branch, {[`${branch}.txt`]: '1'}, branch));
  if (head === null) throw new Error('no commit id');
  return {number: github.addPull({repo: REPO, title: branch, head: branch}).number, head};
}

test('a commit that came by itself has no pull request', async () => {
  const at = await harbour();

  expect(value(await at.changes().readLandedPull(at.head(), 'main'))).toBeNull();
});

test('a commit of an open pull request is told as not merged, with author and labels', async () => {
  const at = await harbour();
  const {number, head} = open(at, 'feature');
  at.github.world.repo(REPO).labels.push({id: 71, name: 'no-revert', color: 'ededed', description: null});
  at.github.act(REPO, number, {kind: 'labeled', login: 'harbour', detail: 'no-revert'});

  expect(value(await at.changes().readLandedPull(head, 'main'))).toMatchObject({
    number,
    state: 'open',
    mergedAt: null,
    labels: ['no-revert'],
  });
});

test('pull requests into other branches did not bring a commit onto this one', async () => {
  const at = await harbour();
  const {head} = open(at, 'feature');

  expect(value(await at.changes().readLandedPull(head, 'release'))).toBeNull();
});

test('who set a label is told whatever its case, and nobody for another label', async () => {
  const at = await harbour();
  const {number} = open(at, 'feature');
  at.github.act(REPO, number, {kind: 'labeled', login: 'harbour', detail: 'no-revert'});

  expect(value(await at.changes().readLabelSetters(number, 'No-Revert'))).toEqual(['harbour']);
  expect(value(await at.changes().readLabelSetters(number, 'other'))).toEqual([]);
});

test('the owner may write, a stranger may not', async () => {
  const at = await harbour();
  at.github.world.user('mallory');

  expect(value(await at.changes().readMayWrite('harbour'))).toBe(true);
  expect(value(await at.changes().readMayWrite('mallory'))).toBe(false);
});

test('the pull request of a branch is found in any state, an open one first', async () => {
  const at = await harbour();
  const first = open(at, 'feature');
  at.github.act(REPO, first.number, {kind: 'closed', login: 'harbour'});

  expect(value(await at.changes().findBranchPull('feature'))).toEqual({number: first.number, state: 'closed'});
  expect(value(await at.changes().findBranchPull('other'))).toBeNull();
});

test('heads of open pull requests into a branch come newest first, closed ones left out', async () => {
  const at = await harbour();
  const [first, second, third] = ['a', 'b', 'c'].map((name) => open(at, name));
  at.github.act(REPO, second?.number ?? 0, {kind: 'closed', login: 'harbour'});

  expect(value(await at.changes().listOpenHeads('main'))).toEqual([third, first]);
});
