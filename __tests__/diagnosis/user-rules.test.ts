// Rules of users: what compiles works beside the built-in ones, what does not is named and harms nothing.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {RE2JS} from 're2js';
import {matchRules} from '../../src/diagnosis/rule.ts';
import {createRuleSet} from '../../src/diagnosis/rules.ts';
import {compileUserRules, findLiteral} from '../../src/diagnosis/user-rules.ts';

test('a rule of a user is matched beside the built-in ones', () => {
  const {rules, problems} = compileUserRules(
    [{id: 'acme.licence', category: 'quota', pattern: 'licence server \\w+ refused', transient: 'yes', priority: 99}],
    RE2JS,
  );

  const found = matchRules(createRuleSet(rules), 'the Licence Server x refused'.toLowerCase());

  expect(problems).toEqual([]);
  expect(found[0]).toMatchObject({id: 'acme.licence', category: 'quota', transient: 'yes', weight: 99});
});

test('a rule without a sure word is tried on every line', () => {
  const {rules} = compileUserRules([{id: 'acme.code', category: 'deploy', pattern: 'E\\d{4}|X\\d'}], RE2JS);

  expect(matchRules(createRuleSet(rules), 'stopped with E1234').map((rule) => rule.id)).toContain('acme.code');
});

test('bad rules are reported one by one and the good one works', () => {
  const at = {file: '.github/aftermath.yml', line: 7, column: 5};
  const {rules, problems} = compileUserRules(
    [
      {id: 'a', category: 'lint', pattern: '(unclosed', at},
      {id: 'b', category: 'lint', pattern: 'x(?=y)'},
      {id: 'c', category: 'lint', pattern: ''},
      {id: 'd', category: 'lint', pattern: 'a*'},
      {id: 'e', category: 'lint', pattern: `a${'b'.repeat(3_000)}`},
      {id: 'good', category: 'lint', pattern: 'style violation'},
      {id: 'good', category: 'lint', pattern: 'again'},
    ],
    RE2JS,
  );

  expect(rules.map((rule) => rule.id)).toEqual(['good']);
  expect(problems).toHaveLength(6);
  expect(problems[0]).toMatchObject({code: 'CONFIG_INVALID', at});
  expect(problems.map((problem) => ('detail' in problem ? problem.detail : ''))).toEqual([
    expect.stringContaining('rules[0] "a"'),
    expect.stringContaining('look-around'),
    expect.stringContaining('empty'),
    expect.stringContaining('every line'),
    expect.stringContaining('3001 characters'),
    expect.stringContaining('used twice'),
  ]);
});

test('a pattern that explodes elsewhere takes no time here', () => {
  const {rules} = compileUserRules([{id: 'slow', category: 'lint', pattern: '^(a+)+$'}], RE2JS);
  const line = `${'a'.repeat(10_000)}!`;

  const found = matchRules(createRuleSet(rules), line);

  expect(found.map((rule) => rule.id)).not.toContain('slow');
}, 60_000);

describe('the literal of a pattern', () => {
  test.each([
    ['licence server', 'licence server'],
    ['Build (failed|broke)', null],
    ['(?i)Build broke', 'build broke'],
    ['foo\\d+barbaz', 'barbaz'],
    ['foo?bar', 'bar'],
    ['abcd*e', 'abc'],
    ['abc+', 'abc'],
    ['[abc]defg', 'defg'],
    ['(abcdef)?gh', null],
    ['(abc)def', 'def'],
    ['a.b.c', null],
    ['x{2,3}yzab', 'yzab'],
    ['ab\\.cd', 'ab.cd'],
    ['\\x41bcd', null],
    ['café au', null],
  ] as const)('of %j is %j', (pattern, literal) => {
    expect(findLiteral(pattern)).toBe(literal);
  });

  test('stands in every line that a pattern made of plain parts accepts', () => {
    const part = fc.constantFrom('abc', 'd+', 'e?', '[fg]', '\\d', 'hij', '(kl)', 'm{2}', '.', '\\.');
    fc.assert(
      fc.property(
        fc.array(part, {minLength: 1, maxLength: 6}),
        fc.string({unit: fc.constantFrom(...'abcdefghijklm.1'), maxLength: 30}),
        (parts, text) => {
          const pattern = parts.join('');
          const literal = findLiteral(pattern);
          if (literal === null || !RE2JS.compile(pattern).matcher(text).find()) return;
          expect(text).toContain(literal);
        },
      ),
    );
  });
});
