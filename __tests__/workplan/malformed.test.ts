// What does not parse is refused with its exact place and with what to do.
import {expect, test} from '@jest/globals';
import {explainProblem} from '../../src/domain/problem.ts';
import {readWorkplan} from '../../src/workplan/read.ts';
import {clearItemMark, markItemFailed} from './only-edit.ts';

test.each([
  [
    'an escape of an apostrophe',
    '[\n  {"title": "it\\\'s"}\n]',
    2,
    16,
    /\\' is no JSON escape; write the apostrophe alone/,
  ],
  ['another escape', '["\\d"]', 1, 3, /`\\d` is no JSON escape; write \\\\ for a backslash/],
  ['a short unicode escape', '["\\u12"]', 1, 3, /four hex digits/],
  ['a line break in a string', '{\n  "prompt": "one\n two"\n}', 2, 17, /raw line break stands inside a string/],
  ['a Windows line break in a string', '{\r\n  "prompt": "one\r\n two"\r\n}', 2, 17, /raw line break/],
  ['a backslash at the end of a line', '["one\\\ntwo"]', 1, 6, /backslash before a raw line break/],
  ['a tab in a string', '["a\tb"]', 1, 4, /U\+0009.*a tab is \\t/],
  ['a missing comma', '{\n  "a": "x"\n  "b": 1\n}', 3, 3, /comma is missing before `"b"` \(at the end of line 2\)/],
  ['a missing comma on one line', '[1 2]', 1, 4, /comma is missing before `2`; add it/],
  ['a merge', '{\n<<<<<<< HEAD\n  "a": 1\n=======\n  "a": 2\n>>>>>>> other\n}', 2, 1, /unresolved merge/],
  [
    'a merge behind a value',
    '{\n  "a": 1\n<<<<<<< HEAD\n  ,"b": 1\n=======\n>>>>>>> other\n}',
    3,
    1,
    /unresolved merge/,
  ],
  ['a merge at the top', '<<<<<<< HEAD\n{}\n=======\n[]\n>>>>>>> other\n', 1, 1, /unresolved merge/],
  ['an end in an object', '{\n  "a": [1, 2', 2, 13, /ends in the middle.*cut off/],
  ['an end in a string', '{\n  "a": "some', 2, 13, /ends in the middle.*cut off/],
  ['an end behind a comma', '[\n  1,\n\n', 2, 5, /cut off/],
  ['a quote inside a text', '{"a": "say "hi" now"}', 1, 13, /is no JSON; text needs double quotes/],
  ['single quotes', "{'a': 1}", 1, 2, /is no JSON; text needs double quotes/],
  ['a Python value', '{"a": None}', 1, 7, /`None` is no JSON/],
  ['a comma too many', '[1,,2]', 1, 4, /a value is expected, not `,`/],
  ['a missing colon', '{"a" 1}', 1, 6, /a colon is expected/],
  ['a wrong bracket', '{"a": [1}', 1, 9, /expected|missing/],
  ['two documents', '{"a": 1}\n  {"b": [\n1]}', 2, 3, /after the end of the document/],
  ['an open comment', '[1] /* and', 1, 5, /comment never ends/],
  ['nothing', '', 1, 1, /file is empty/],
  ['blanks', '\uFEFF \n', 1, 1, /file is empty/],
  ['a mark before the fault', '\uFEFF[1 2]', 1, 4, /comma is missing/],
  ['units beyond the first plane', '["😀" 2]', 1, 7, /comma is missing/],
])('%s is told at its place', (_, text, line, column, detail) => {
  const result = readWorkplan('plan.json', text);

  expect(result).toMatchObject({
    ok: false,
    problem: {code: 'PLAN_MALFORMED', at: {file: 'plan.json', line, column}, detail: expect.stringMatching(detail)},
  });
});

test('the message starts with the place', () => {
  const result = readWorkplan('work/plan.json', '[\n1 2]');
  if (result.ok) throw new Error('two values without a comma');

  expect(explainProblem(result.problem)).toBe(
    'work/plan.json:2:3: a comma is missing before `2`; add it after the value before',
  );
});

test('control characters of the file do not reach the message', () => {
  const result = readWorkplan('plan.json', '[\u001b[31m]');
  if (result.ok) throw new Error('an escape sequence is no JSON');

  expect(explainProblem(result.problem)).not.toContain('\u001b');
});

test('a key that stands twice is read as JSON does, and refused for edits at its second place', () => {
  const text = '[\n  {"batch": "1", "title": "t", "verified": false,\n   "verified": true}\n]';
  const twice = {ok: false, problem: {code: 'PLAN_MALFORMED', at: {line: 3, column: 4}}};

  expect(readWorkplan('p.json', text)).toMatchObject({ok: true, value: {items: [{status: 'done'}]}});
  expect(markItemFailed({file: 'p.json', text, item: '1', reason: 'r'})).toMatchObject(twice);
  expect(clearItemMark({file: 'p.json', text, item: '1'})).toMatchObject(twice);
});

test.each([
  ['status.yaml', 'development_status:\n  a: done\n b: [\n', 3],
  ['status.yaml', 'development_status:\n  a: done\n  a: review\n', 3],
  ['status.yaml', 'development_status:\n<<<<<<< HEAD\n  a: done\n=======\n>>>>>>> x\n', 2],
  ['tasks.md', '- [ ] one\n<<<<<<< HEAD\n- [x] two\n=======\n>>>>>>> x\n', 2],
  ['log.jsonl', '{"id":"a","title":"t","status":"open"}\n\n{"id":"b" "title":1}\n', 3],
])('%s is told at its line', (file, text, line) => {
  expect(readWorkplan(file, text)).toMatchObject({ok: false, problem: {code: 'PLAN_MALFORMED', at: {line}}});
});
