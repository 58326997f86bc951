// A policy with broken rules: the broken ones are told and left out, everything else is kept to the letter.
import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {stringify} from 'yaml';
import {readUsablePolicy} from '../../src/config/usable-policy.ts';

const GOOD = {id: 'good', category: 'infra', pattern: 'gateway lost'};
const BAD = [
  {id: 'a', category: 'infra', pattern: '(unclosed'},
  {id: 'b', category: 'weather', pattern: 'rain'},
  {id: 'c', category: 'infra', pattern: 'x', colour: 'red'},
  {id: 'D!', category: 'infra', pattern: 'x'},
  {category: 'infra', pattern: 'x'},
  'not a rule',
  {id: 'good', category: 'lint', pattern: 'again'},
];

function idsOf(text: string): readonly string[] | null {
  const read = readUsablePolicy('p.yml', text);
  return read.ok ? read.value.policy.rules.map((rule) => rule.id) : null;
}

test.each(BAD)('%j is left out, and the good rule stays', (bad) => {
  const text = stringify({mode: 'observe', rules: [GOOD, bad], logs: {maxJobs: 3}});
  const read = readUsablePolicy('p.yml', text);

  expect(read).toMatchObject({ok: true, value: {policy: {mode: 'observe', rules: [{id: 'good'}], logs: {maxJobs: 3}}}});
  expect(read.ok && read.value.problems.length).toBeGreaterThan(0);
  expect(read.ok && read.value.problems.every((problem) => 'at' in problem && problem.at.line >= 6)).toBe(true);
});

test.each([
  ['nothing wrong', 'mode: observe\nrules: []\n', []],
  ['an empty file', '', []],
  ['a wrong key before the rules', 'planz: 1\nrules: [{id: a, category: infra, pattern: "("}]\n', null],
  ['a wrong key after the rules', 'rules: [{id: a, category: infra, pattern: "("}]\nplanz: 1\n', null],
  ['a wrong value after the rules', 'rules:\n  - {id: a, category: infra, pattern: "("}\nmode: 7\n', null],
  ['rules that are no list', 'rules: 7\n', null],
  ['a file that is no YAML', 'rules: [\n', null],
] as const)('%s', (_, text, ids) => {
  expect(idsOf(text)).toEqual(ids);
});

test('in whatever order good and bad rules stand, exactly the good ones stay', () => {
  const rule = fc.oneof(
    fc.integer({min: 0, max: 99}).map((n) => ({good: true, rule: {...GOOD, id: `good-${n}`}})),
    fc.constantFrom(...BAD.slice(0, 6)).map((bad) => ({good: false, rule: bad})),
  );
  fc.assert(
    fc.property(fc.uniqueArray(rule, {maxLength: 8, selector: (one) => JSON.stringify(one)}), (mixed) => {
      const text = stringify({rules: mixed.map((one) => one.rule), mode: 'act'});
      const good = mixed.flatMap((one) => (one.good && typeof one.rule === 'object' ? [String(one.rule.id)] : []));
      expect(idsOf(text)).toEqual(good);
    }),
  );
});
