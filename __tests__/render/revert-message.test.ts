// The message of a revert: git's own sentence, and nothing of the foreign subject that could act.
import {expect, test} from '@jest/globals';
import {parseSha} from '../../src/domain/ids.ts';
import {toSafeText} from '../../src/evidence/safe-text.ts';
import {renderRevertMessage} from '../../src/render/revert-message.ts';

const SHA = parseSha('a'.repeat(39).concat('1'));
const PARENT = parseSha('b'.repeat(40));

function render(subject: string, backTo: typeof PARENT = null): string {
  if (SHA === null) throw new Error('not an id');
  return renderRevertMessage({sha: SHA, subject: toSafeText(subject), backTo});
}

test('it names the commit in full, as git does, with a trailer', () => {
  expect(render('Add a cart')).toBe(
    `Revert "Add a cart"\n\nThis reverts commit ${SHA}.\n\nAftermath-Reverts: ${SHA}\n`,
  );
});

test('of a merge it says what the branch goes back to', () => {
  expect(render('Merge it', PARENT)).toContain(`This reverts commit ${SHA}, reversing\nchanges made to ${PARENT}.\n`);
});

test('a commit without a subject is named by its id', () => {
  expect(render(' ')).toMatch(/^Revert aaaaaaaaaaaa\n\n/);
});

test.each([
  ['fixes #12', /fixes #12/],
  ['closes acme/shop#3', /closes acme\/shop#3/],
  ['thanks @octocat', /@octocat/],
  ['see https://example.org/x', /https:\/\//],
  ['as in 0123abc4567', /0123abc4567/],
  ['quick [skip ci]', /\[skip ci\]/],
  ['quick [ci skip]', /\[ci skip\]/],
  ['quick [no ci]', /\[no ci\]/],
  ['quick [Skip Actions]', /\[skip actions\]/i],
  ['quick [actions skip]', /\[actions skip\]/],
  ['red \u001b[31malert', /\u001b/],
  ['turned \u202e round', /\u202e/],
] as const)('%j does nothing any more', (subject, pattern) => {
  expect(render(subject)).not.toMatch(pattern);
});

test('a secret in the subject is not in the message', () => {
  const token = `ghp_${'Ab1'.repeat(12)}`;

  expect(render(`use ${token}`)).not.toContain(token);
});

test('a subject of many lines or of great length leaves one short headline', () => {
  const [headline = '', blank] = render(`one\nSigned-off-by: x\n${'y'.repeat(500)}`).split('\n');

  expect(headline.length).toBeLessThanOrEqual(72);
  expect(blank).toBe('');
});
