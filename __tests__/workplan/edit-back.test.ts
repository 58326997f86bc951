// A mark that is cleared gives back every byte: whatever stood under its keys, and whatever the neighbours have.
import {describe, expect, test} from '@jest/globals';
import type {PlanMapping} from '../../src/domain/plan-mapping.ts';
import {readWorkplan} from '../../src/workplan/read.ts';
import {clearItemMark, markItemFailed} from './only-edit.ts';

function mark(text: string, {mapping, reason = 'it broke'}: {mapping?: PlanMapping | undefined; reason?: string} = {}) {
  const result = markItemFailed({file: 'p.json', text, item: '1', reason, mapping});
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value.after;
}

function clear(text: string, mapping?: PlanMapping) {
  const result = clearItemMark({file: 'p.json', text, item: '1', mapping});
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value.after;
}

const batches = (members: string, other: string) =>
  `[{"batch": "1", "title": "a", "verified": false${members}}, {"batch": "2", "title": "b", "verified": false${other}}]`;

const FIELDS: PlanMapping = {
  write: {mode: 'fields', failed: {'/status': 'failed', '/why': '$reason', '/by': null, '/ci': true}},
};
const BLOCKED: PlanMapping = {
  words: {blocked: ['blocked']},
  write: {failed: {'/status': 'blocked', '/why': '$reason'}},
};

type Row = readonly [what: string, members: string, other: string, mapping?: PlanMapping];

/** Jest takes a missing argument for a callback: each row has them all. */
function whole(rows: readonly Row[]): readonly (readonly [string, string, string, PlanMapping | undefined])[] {
  return rows.map(([what, members, other, mapping]) => [what, members, other, mapping]);
}

describe('mark and clear', () => {
  test.each(
    whole([
      ['neither key, where nobody has them', '', ''],
      ['no status, where another has one', '', ', "status": "pending"'],
      ['no status, where another is done', '', ', "status": "completed"'],
      [
        'no reason, where another has an empty one',
        ', "status": "pending"',
        ', "status": "pending", "failure_reason": ""',
      ],
      ['no reason, where another has none said', '', ', "failure_reason": null'],
      ['a word', ', "status": "in_progress"', ', "status": "pending"'],
      ['a word that the neighbour spells otherwise', ', "status": "Todo"', ', "status": "pending"'],
      ['a word with brackets', ', "status": "In Progress (dev)"', '', {words: {in_progress: ['In Progress (dev)']}}],
      ['a word with blanks around it', ', "status": " todo "', ''],
      ['a word in escapes', ', "status": "in\\u002dprogress"', ', "status": "in-progress"'],
      ['an empty word', ', "status": ""', ', "status": "pending"'],
      ['a word that is null', ', "status": null', ', "status": "pending"'],
      ['a text that says null', ', "status": "null"', '', {words: {pending: ['null']}}],
      ['a reason of a person', ', "status": "pending", "failure_reason": "ask Bob (was pending)"', ''],
      ['a reason that is no text', ', "failure_reason": {"code": [1,  2], "a": "}) (was {"}', ''],
      ['an empty reason', ', "failure_reason": ""', ''],
      ['an empty reason beside a word', ', "status": "pending", "failure_reason": null', ', "status": "pending"'],
      ['a word for failed of its owner', ', "status": "failed"', ''],
      ['another word for failed of its owner', ', "status": "error", "failure_reason": ""', ', "status": "failed"'],
      ['a key of the policy that is there already', ', "ci": true', '', FIELDS],
      ['keys of the policy that others have', '', ', "by": null, "ci": false, "why": ""', FIELDS],
      ['keys of the policy with values', ', "by": "me", "ci": false, "why": null, "status": "pending"', '', FIELDS],
      ['no key of the policy', '', '', FIELDS],
      ["the policy's word", ', "status": "blocked"', ', "status": "pending"', BLOCKED],
      ['a word that the policy opens with', ', "status": "open"', '', {words: {pending: ['new']}}],
      ['no word where the policy has one to open with', '', '', {words: {pending: ['new']}}],
      ['a flag that the policy writes', '', '', {write: {failed: {'/verified': false, '/failure_reason': '$reason'}}}],
    ]),
  )('leave %s', (_, members, other, mapping) => {
    const text = batches(members, other);
    const marked = mark(text, {mapping});

    expect(marked).not.toBe(text);
    expect(readWorkplan('p.json', marked, mapping)).toMatchObject({ok: true, value: {items: [{status: 'failed'}, {}]}});
    expect(mark(marked, {mapping})).toBe(marked);
    expect(mark(mark(text, {mapping, reason: 'x'}), {mapping})).toBe(marked);
    expect(clear(marked, mapping)).toBe(text);
  });

  test('give the word back that was there, though the neighbours have gone on', () => {
    const text = batches(', "status": "Todo"', ', "status": "Todo"');

    expect(clear(mark(text).replace('"Todo"', '"Done"'))).toBe(text.replace(/"Todo"(?=\}\])/, '"Done"'));
  });

  test('put a flag down for good, and take a word of done for open', () => {
    const text = batches(', "status": "completed"', ', "status": "open"').replace('false', 'true');

    expect(clear(mark(text))).toBe(batches(', "status": "open"', ', "status": "open"'));
  });

  test.each([
    ['', '"it broke"'],
    [', "status": "todo"', '"it broke (was todo)"'],
    [
      ', "status": "todo", "failure_reason": null',
      '"it broke (was {\\"status\\":\\"todo\\",\\"failure_reason\\":null})"',
    ],
  ])('say what was there behind the reason: %j', (members, reason) => {
    expect(mark(batches(members, ''))).toContain(`"failure_reason": ${reason}`);
  });

  test.each(['x (was done)', 'x (was {"status":"done"})', 'x (was {"status":"done","z":"', '(was {', 'x (was {})'])(
    'are not led astray by the reason %j',
    (reason) => {
      const text = batches(', "status": "todo", "failure_reason": null', '');

      expect(clear(mark(text, {reason}))).toBe(text);
    },
  );
});

describe('a mark of an earlier version', () => {
  test.each([
    [
      'with its old word',
      ', "status": "failed", "failure_reason": "x (was in_progress)"',
      ', "status": "pending", "failure_reason": ""',
      ', "status": "in_progress", "failure_reason": ""',
    ],
    ['with nothing kept', ', "status": "failed", "failure_reason": "x"', ', "status": "todo"', ', "status": "todo"'],
    ['of an item without a word', ', "status": "failed", "failure_reason": "x"', '', ''],
    ['of a null', ', "status": "failed", "failure_reason": "x (was null)"', '', ', "status": null'],
  ])('%s is cleared', (_, members, other, back) => {
    expect(clear(batches(members, other))).toBe(batches(back, other));
  });
});

describe('what was never marked', () => {
  test.each<readonly [string, string, PlanMapping | undefined]>([
    ['a note of a person', ', "failure_reason": "human note"', undefined],
    ['an old reason beside a word', ', "status": "in_progress", "failure_reason": "slow"', undefined],
    ['a key that the policy writes', ', "ci": true, "by": null', FIELDS],
  ])('keeps %s', (_, members, mapping) => {
    const text = batches(members, '');

    expect(clear(text, mapping)).toBe(text);
    expect(clear(text.replace('false', 'true'), mapping)).toBe(text.replace('false', 'true'));
  });

  test('keeps the word of an item that went on, and loses our reason', () => {
    const marked = mark(batches(', "status": "pending", "failure_reason": ""', ''));

    expect(clear(marked.replace('"failed"', '"in_progress"'))).toBe(
      batches(', "status": "in_progress", "failure_reason": ""', ''),
    );
  });
});

describe('where nothing may be noted', () => {
  test('a word becomes one for open, and never a flag', () => {
    const mapping: PlanMapping = {write: {mode: 'minimal'}};
    const text =
      '[{"batch": "1", "title": "a", "verified": true, "status": "pending"}, {"batch": "2", "title": "b", "verified": false}]';

    expect(clear(mark(text, {mapping}), mapping)).toBe(text.replace('true', 'false'));
  });
});
