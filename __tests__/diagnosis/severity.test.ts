// Severity: the base of every category, every modifier with its bounds, the last word of the policy, and the sum of it all.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {defaultPolicy} from '../../src/config/schema.ts';
import {BASES, gradeSeverity, type SeverityInput, type SeveritySettings} from '../../src/diagnosis/severity.ts';
import {CATEGORIES, LEVELS} from '../../src/domain/category.ts';

/** That the section of the policy fits here is part of the contract between the two rooms. */
const SETTINGS: SeveritySettings = defaultPolicy().severity;

function input(change: Partial<SeverityInput> = {}): SeverityInput {
  return {
    category: 'test-failure',
    transient: 'no',
    branch: 'work',
    defaultBranch: 'main',
    branchProtected: false,
    fromFork: false,
    workflow: 'checks',
    jobs: ['test'],
    totalJobs: 1,
    failedTests: 1,
    changedFiles: ['src/a.ts'],
    occurrences: 1,
    knownFlake: false,
    ...change,
  };
}

function grade(change: Partial<SeverityInput>, settings: Partial<SeveritySettings> = {}) {
  const severity = gradeSeverity(input(change), {...SETTINGS, ...settings});
  return [severity.level, ...severity.because.slice(1).map((reason) => reason.rule)];
}

test.each(CATEGORIES)('%s on a work branch has its base level and says why', (category) => {
  const severity = gradeSeverity(input({category}), SETTINGS);

  expect(severity.level).toBe(BASES[category].level);
  expect(severity.because).toEqual([
    {rule: `base.${category}`, change: BASES[category].level, detail: expect.stringContaining(category)},
  ]);
});

describe('on a branch that others build on', () => {
  test.each([
    ['compile-error', 4, 'branch.protected'],
    ['dependency', 4, 'branch.protected'],
    ['config', 4, 'branch.protected'],
    ['crash', 4, 'branch.protected'],
    ['unknown', 3, 'branch.protected'],
  ] as const)('%s rises to %i', (category, level, rule) => {
    expect(grade({category, branch: 'main'})).toEqual([level, rule]);
    expect(grade({category, branchProtected: true})).toEqual([level, rule]);
    expect(grade({category, branch: 'release/2.1'})).toEqual([level, rule]);
  });

  test.each(['test-failure', 'lint', 'network', 'security-scan'] as const)('%s stays', (category) => {
    expect(grade({category, branch: 'main'})).toEqual([BASES[category].level]);
  });
});

test.each([
  ['a failed deployment to production', {category: 'deploy', jobs: ['deploy (production)']}, [5, 'deploy.environment']],
  ['a failed deployment elsewhere', {category: 'deploy', jobs: ['deploy (staging)']}, [4]],
  ['a migration in a release to prod', {category: 'db-migration', workflow: 'Release prod'}, [5, 'deploy.environment']],
  ['a lost credential in such a job', {category: 'auth', jobs: ['deploy-prod']}, [4, 'deploy.environment']],
  ['a scan in such a job stops at 4', {category: 'security-scan', jobs: ['deploy-prod']}, [4]],
  ['a build named after production is no deployment', {category: 'test-failure', jobs: ['build production']}, [3]],
  ['a word that only contains the name', {category: 'deploy', jobs: ['deploy products']}, [4]],
  ['something transient there', {category: 'network', transient: 'yes', jobs: ['deploy-prod']}, [2]],
  ['a few red jobs', {jobs: ['a', 'b', 'c'], totalJobs: 3, branch: 'main'}, [3]],
  [
    'half of many jobs on a shared branch',
    {jobs: ['a', 'b', 'c', 'd'], totalJobs: 8, branch: 'main'},
    [4, 'jobs.share'],
  ],
  ['less than half of them', {jobs: ['a', 'b', 'c', 'd'], totalJobs: 9, branch: 'main'}, [3]],
  ['half of many jobs on a work branch', {jobs: ['a', 'b', 'c', 'd'], totalJobs: 8}, [3]],
  ['broad lint on a work branch', {category: 'lint', jobs: ['a', 'b', 'c', 'd'], totalJobs: 4}, [3, 'jobs.share']],
  ['breadth of the network', {category: 'network', jobs: ['a', 'b', 'c', 'd'], totalJobs: 4}, [2]],
  ['ten red tests on a shared branch', {failedTests: 10, branch: 'main'}, [4, 'tests.count']],
  ['nine red tests on a shared branch', {failedTests: 9, branch: 'main'}, [3]],
  [
    'a changed migration on a shared branch',
    {changedFiles: ['db/migrations/1.sql'], branch: 'main'},
    [4, 'paths.sensitive'],
  ],
  ['a changed migration on a work branch', {changedFiles: ['db/migrations/1.sql']}, [3]],
  ['unknown files', {changedFiles: null, branch: 'main'}, [3]],
  ['a third occurrence on a shared branch', {occurrences: 3, branch: 'main'}, [4, 'recurrence']],
  ['a third occurrence of something small', {category: 'lint', occurrences: 3}, [3, 'recurrence']],
  ['a second occurrence', {category: 'lint', occurrences: 2}, [2]],
  ['a transient dependency', {category: 'dependency', transient: 'yes', branch: 'main'}, [2, 'transient']],
  ['a transient network fault is never trivial', {category: 'network', transient: 'yes'}, [2]],
  ['doubt about transience lowers nothing', {category: 'dependency', transient: 'unknown'}, [3]],
  ['a known flake', {knownFlake: true}, [1, 'flake.known']],
  ['a fork', {category: 'data-corruption', fromFork: true}, [2, 'fork.cap']],
  ['a fork whose branch is called main', {category: 'compile-error', branch: 'main', fromFork: true}, [2, 'fork.cap']],
  ['a fork below the cap', {category: 'flaky', fromFork: true}, [1]],
  ['nothing that failed', {category: 'none', occurrences: 99, branch: 'main', jobs: ['deploy prod']}, [1]],
] as const)('%s', (_, change, expected) => {
  expect(grade(change)).toEqual(expected);
});

test('a core path of the policy weighs on a work branch too', () => {
  expect(grade({changedFiles: ['core/a.ts']}, {corePaths: ['core/**']})).toEqual([4, 'paths.core']);
});

test('severity never passes 4 by breadth, paths and recurrence together', () => {
  const change = {branch: 'main', occurrences: 9, failedTests: 99, changedFiles: ['core/a.sql']};

  expect(grade(change, {corePaths: ['core/**']})[0]).toBe(4);
});

describe('rules of the policy', () => {
  test.each([
    ['set', [{when: {category: 'lint'}, set: 5}], {category: 'lint'}, [5, 'policy.1']],
    ['raise', [{when: {}, min: 4}], {}, [4, 'policy.1']],
    ['bound', [{when: {branch: 'wip/**'}, max: 2}], {branch: 'wip/a'}, [2, 'policy.1']],
    ['speak about paths', [{when: {path: 'docs/**'}, set: 1}], {changedFiles: ['src/a', 'docs/b']}, [1, 'policy.1']],
    [
      'apply in order',
      [
        {when: {}, set: 5},
        {when: {}, max: 3},
      ],
      {},
      [3, 'policy.1', 'policy.2'],
    ],
    ['need every condition', [{when: {category: 'lint', branch: 'main'}, set: 5}], {category: 'lint'}, [2]],
    ['need known files', [{when: {path: '**'}, set: 5}], {changedFiles: null}, [3]],
    ['leave no reason when they change nothing', [{when: {}, set: 3}], {}, [3]],
    [
      'overrule the cap of forks',
      [{when: {category: 'lint'}, set: 4}],
      {category: 'lint', fromFork: true},
      [4, 'policy.1'],
    ],
    [
      'are not steered by the branch names of forks',
      [{when: {branch: 'main'}, set: 5}],
      {branch: 'main', fromFork: true},
      [2, 'fork.cap'],
    ],
  ] as const)('%s', (_, rules, change, expected) => {
    expect(grade(change, {rules})).toEqual(expected);
  });
});

test('base and changes add up to the level, and no recorded change is zero', () => {
  const names = fc.constantFrom('main', 'work', 'release/1', null);
  const level = fc.option(fc.constantFrom(...LEVELS), {nil: undefined});
  const inputs = fc.record({
    category: fc.constantFrom(...CATEGORIES),
    transient: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
    branch: names,
    defaultBranch: names,
    branchProtected: fc.constantFrom(true, false, null),
    fromFork: fc.boolean(),
    workflow: fc.constantFrom('checks', 'deploy production'),
    jobs: fc.array(fc.string(), {maxLength: 9}),
    totalJobs: fc.nat(20),
    failedTests: fc.nat(30),
    changedFiles: fc.option(fc.array(fc.constantFrom('core/a', 'db/migrations/b', 'c.md'))),
    occurrences: fc.integer({min: 1, max: 9}),
    knownFlake: fc.boolean(),
  });
  const rules = fc.array(
    fc.record({
      when: fc.record({branch: fc.constantFrom('main', '**', undefined)}),
      set: level,
      min: level,
      max: level,
    }),
    {maxLength: 3},
  );
  fc.assert(
    fc.property(inputs, rules, (change, policyRules) => {
      const severity = gradeSeverity(change, {...SETTINGS, corePaths: ['core/**'], rules: policyRules});
      const changes = severity.because.map((reason) => reason.change);

      expect(LEVELS).toContain(severity.level);
      expect(changes.reduce((sum, each) => sum + each, 0)).toBe(severity.level);
      expect(changes).not.toContain(0);
    }),
  );
});
