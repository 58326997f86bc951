// Every built-in rule proves itself: its own examples hit, its near-misses do not, and its literals find them.
import {describe, expect, test} from '@jest/globals';
import {matchRules} from '../../src/diagnosis/rule.ts';
import {ALL_RULES, BUILT_IN_RULES} from '../../src/diagnosis/rules.ts';

const set = BUILT_IN_RULES();

test('rule ids are unique and name their family', () => {
  const ids = ALL_RULES.map((rule) => rule.id);

  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z]+\.[a-z0-9-]+$/.test(id))).toEqual([]);
});

test.each(ALL_RULES.map((rule) => [rule.id, rule] as const))('%s has examples and lower-case literals', (_id, rule) => {
  expect(rule.hits.length).toBeGreaterThan(0);
  expect(rule.misses.length).toBeGreaterThan(0);
  expect(rule.literals.filter((word) => word !== word.replace(/[A-Z]/g, (letter) => letter.toLowerCase()))).toEqual([]);
  expect(rule.literals.length).toBeGreaterThan(0);
});

describe.each(ALL_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.hits.map((text) => [text] as const))('hits %j', (text) => {
    expect(matchRules(set, text).map((one) => one.id)).toContain(id);
  });

  test.each(rule.misses.map((text) => [text] as const))('leaves %j alone', (text) => {
    expect(matchRules(set, text).map((one) => one.id)).not.toContain(id);
  });
});
