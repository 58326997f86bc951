// An edit that would change more than intended is thrown away.
import {expect, test} from '@jest/globals';
import {parseJsonText} from '../../src/workplan/json-text.ts';
import {proveEdit} from '../../src/workplan/prove.ts';

test.each([
  ['another value', '[{"id": 1, "b": 2, "x": 1}, {"id": 3}]'],
  ['another spelling', '[{"id": 1, "b": 2, "x": 1}, {"id": 2.0}]'],
  ['a lost comment', '[{"id": 1, "b": 2, "x": 1}, {"id": 2}]'],
  ['another order', '[{"b": 2, "id": 1, "x": 1}, {"id": 2}] // c'],
  ['a lost item', '[{"id": 1, "b": 2, "x": 1}] // c'],
  ['a claimed value that is missing', '[{"id": 1, "b": 2}, {"id": 2}] // c'],
  ['another end', '[{"id": 1, "b": 2, "x": 1}, {"id": 2}] // c\n'],
  ['a byte order mark', '\uFEFF[{"id": 1, "b": 2, "x": 1}, {"id": 2}] // c'],
  ['no JSON', '[{"id": 1, "b": 2, "x": 1}, {"id": 2] // c'],
])('an edit with %s is thrown away', (_, after) => {
  const before = parseJsonText('p.json', '[{"id": 1, "b": 2}, {"id": 2}] // c');
  const item = before.ok ? before.value.root.children?.[0] : undefined;
  if (!before.ok || item === undefined) throw new Error('it parses');
  const changes = new Map([['x', {kind: 'token', token: '1'} as const]]);

  expect(proveEdit({before: before.value, after, item, changes})).toMatchObject({
    ok: false,
    problem: {code: 'PLAN_EDIT_UNPROVEN'},
  });
  expect(
    proveEdit({before: before.value, after: '[{"id": 1, "b": 2, "x": 1}, {"id": 2}] // c', item, changes}),
  ).toMatchObject({
    ok: true,
  });
});
