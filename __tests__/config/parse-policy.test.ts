// The policy file: defaults, every kind of mistake at its line and column, and that no text makes the parser throw.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {stringify} from 'yaml';
import {readPolicyFile} from '../../src/config/parse-policy.ts';
import {defaultPolicy} from '../../src/config/schema.ts';
import {explainProblem} from '../../src/domain/problem.ts';

/** The policy alone, as most rows look at nothing else. */
function parsePolicy(file: string, text: string) {
  const read = readPolicyFile(file, text);
  return read.ok ? {ok: true as const, value: read.value.policy} : read;
}

function complaintsOf(text: string): readonly string[] {
  const parsed = parsePolicy('p.yml', text);
  return parsed.ok ? [] : parsed.problem.map(explainProblem);
}

test.each(['', '\n', '# nothing yet\n', '---\n', '\uFEFF', '{}', 'null'])('%j gives the defaults', (text) => {
  expect(parsePolicy('p.yml', text)).toEqual({ok: true, value: defaultPolicy()});
});

test('the defaults answer as the contract says', () => {
  expect(defaultPolicy()).toMatchObject({
    mode: 'propose',
    response: {
      1: ['item', 'rerun'],
      2: ['comment', 'item', 'rerun'],
      3: ['comment', 'incident', 'mark', 'item'],
      4: ['comment', 'incident', 'mark', 'item'],
      5: ['comment', 'incident', 'mark', 'item', 'halt'],
    },
    incidents: {label: 'aftermath', extraLabels: [], maxNewPerRun: 3},
    plans: [],
    batch: {trailer: 'Batch'},
    ignore: [],
    rules: [],
    logs: {maxJobs: 25, maxBytes: 268_435_456, excerptLines: 12},
    postmortem: {minLevel: 4, occurrences: 3},
    recovery: {clearMarks: true},
  });
});

test('a full file is read, and what it leaves out keeps its default', () => {
  const text = `mode: act
response:
  3: [comment]
plans:
  - files: [plan.json, "work/**/*.json"]
batch: {branchPattern: '^batch/(?P<id>.+)$'}
severity:
  rules:
    - when: {branch: "release/**"}
      min: 3
rules:
  - {id: own-rule, category: infra, pattern: 'gateway (down|lost)', transient: "yes"}
`;

  expect(parsePolicy('p.yml', text)).toMatchObject({
    ok: true,
    value: {
      mode: 'act',
      response: {2: ['comment', 'item', 'rerun'], 3: ['comment']},
      plans: [{files: ['plan.json', 'work/**/*.json']}],
      batch: {trailer: 'Batch', branchPattern: '^batch/(?P<id>.+)$'},
      severity: {recurrence: 3, rules: [{when: {branch: 'release/**'}, min: 3}]},
      rules: [{id: 'own-rule', category: 'infra', transient: 'yes', priority: 80}],
    },
  });
});

test.each([
  ['an unknown key', 'mod: act', '1:1', 'unknown key "mod"; did you mean "mode"?'],
  ['an unknown key inside', 'logs:\n  maxjob: 3', '2:3', 'unknown key "maxjob" under logs; did you mean "maxJobs"?'],
  [
    'an unknown key in a list',
    'plans:\n  - file: [a]\n    files: [b]',
    '2:5',
    'unknown key "file" under plans[0]; did you mean "files"?',
  ],
  [
    'a key like nothing known',
    'recovery:\n  colour: red',
    '2:3',
    'unknown key "colour" under recovery; known under recovery: greens, clearMarks',
  ],
  [
    'a level that is none',
    'response: {6: []}',
    '1:12',
    'unknown key "6" under response; known under response: 1, 2, 3, 4, 5',
  ],
  ['a key of every object', 'constructor: 1', '1:1', 'unknown key "constructor"'],
  ['a dangerous key', '__proto__: {mode: act}', '1:1', 'unknown key "__proto__"'],
  ['a merge key', '<<: {mode: act}', '1:1', 'unknown key "<<"'],
  [
    'a wrong word',
    'mode: obsrve',
    '1:7',
    'mode must be one of observe, propose, act, not "obsrve"; did you mean "observe"?',
  ],
  ['a text for a list', 'ignore: lint', '1:9', 'ignore must be a list, not "lint"'],
  ['a text for a number', 'logs: {maxJobs: many}', '1:17', 'logs.maxJobs must be a number, not "many"'],
  ['a broken number', 'logs: {maxJobs: 1.5}', '1:17', 'logs.maxJobs must be a whole number, not 1.5'],
  ['a number too large', 'logs: {maxJobs: 101}', '1:17', 'logs.maxJobs must be at most 100, not 101'],
  ['a number too small', 'incidents: {maxNewPerRun: -1}', '1:27', 'incidents.maxNewPerRun must be at least 0, not -1'],
  ['a number in quotes', "postmortem: {minLevel: '4'}", '1:24', 'not "4"; write it without quotes'],
  ['a text too short', "incidents: {label: ''}", '1:20', 'incidents.label must have at least 1 character, not ""'],
  ['a label with a comma', 'incidents: {label: "a,b"}', '1:20', 'incidents.label: a label must not hold a comma'],
  ['a list too short', 'plans: [{files: []}]', '1:17', 'plans[0].files must have at least 1 entry, not an empty list'],
  ['a key without a value', 'incidents:\nmode: act', '1:1', 'incidents must be a mapping with keys, not nothing'],
  ['a missing key', 'plans: [{}]', '1:9', 'plans[0].files is missing; give a list'],
  ['a missing choice', 'rules: [{id: a, pattern: b}]', '1:9', 'rules[0].category is missing; give one of test-failure'],
  ['a list as policy', '- mode', '1:1', 'the policy must be a mapping with keys, not a list of 1'],
  ['a path upwards', 'plans: [{files: [../a]}]', '1:18', 'plans[0].files[0]: the path must stay inside'],
  ['an absolute path', 'plans: [{files: [/a]}]', '1:18', 'give a path relative to the root of the repository'],
  ['a path of a drive', 'plans: [{files: ["C:/a"]}]', '1:18', 'give a path relative to the root of the repository'],
  ['a broken pattern', 'rules: [{id: a, category: lint, pattern: "("}]', '1:42', 'missing closing )'],
  [
    'a pattern with look-ahead',
    'rules: [{id: a, category: lint, pattern: "(?=a)"}]',
    '1:42',
    'RE2 syntax is read, without look-around',
  ],
  [
    'a branch pattern without a group',
    'batch: {branchPattern: a}',
    '1:24',
    'exactly one named group, (?P<id>…); it has none',
  ],
  ['a branch pattern with another group', 'batch: {branchPattern: "(?P<x>a)"}', '1:24', 'it has x'],
  [
    'two rules of one id',
    'rules: [{id: a, category: lint, pattern: b}, {id: a, category: lint, pattern: c}]',
    '1:51',
    'a rule with id "a" stands above',
  ],
  [
    'a severity rule without effect',
    'severity: {rules: [{when: {}}]}',
    '1:20',
    'the rule does nothing; give set, min or max',
  ],
  ['crossed bounds', 'severity: {rules: [{when: {}, min: 4, max: 2}]}', '1:36', 'min 4 is above max 2'],
  ['a key twice', 'mode: act\nmode: observe', '2:1', 'this key stands above already'],
  ['a second document', 'mode: act\n---\nmode: act', '2:1', 'a second document begins here'],
  ['a tab', 'logs:\n\tmaxJobs: 3', '2:1', 'indented with a tab'],
  ['a tag', 'mode: !env MODE', '1:7', 'tags are not read here'],
  ['an alias', 'ignore: &x [lint]\nplans: *x', '2:8', 'aliases are not read here'],
  ['an unclosed quote', 'mode: "act', '1:11', 'not valid YAML'],
  ['a list as key', '? [a]\n: 1', '1:3', 'a key must be a plain word'],
  ['a mistake behind a mark and CRLF', '\uFEFFmode: act\r\nmod: 1\r\n', '2:1', 'unknown key "mod"'],
  ['deep nesting', '['.repeat(50_000), '1:', 'nested too deeply'],
  ['a huge file', `# ${'x'.repeat(200_001)}`, '1:1', 'move data out of the policy'],
] as const)('%s is refused at its place', (_, text, place, words) => {
  const [first = ''] = complaintsOf(text);

  expect(first).toContain(`p.yml:${place}`);
  expect(first).toContain(words);
});

test('all problems are told at once, in the order of the text', () => {
  const text = 'mod: act\nlogs:\n  maxJobs: 0\n  excerptLines: a\nresponse:\n  9: []\nzzz: 1\n';

  expect(complaintsOf(text).map((line) => line.split(':').slice(1, 3).join(':'))).toEqual([
    '1:1',
    '3:12',
    '4:17',
    '6:3',
    '7:1',
  ]);
});

describe('whatever the text is', () => {
  test('parsing ends with a policy or with problems that have a place', () => {
    const words = fc.constantFrom(
      'mode',
      'act',
      ':',
      '\n',
      '  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '&a',
      '*a',
      '!',
      '"',
      '#',
      '\t',
      '?',
      '|',
      'rules',
    );
    const texts = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.array(words, {maxLength: 30}).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parsePolicy('p.yml', text);
        if (parsed.ok) return;
        expect(parsed.problem.length).toBeGreaterThan(0);
        for (const problem of parsed.problem) expect(explainProblem(problem)).toMatch(/^p\.yml:\d+:\d+: \S/);
      }),
    );
  });

  test.each(['[{toString: null}]', '{toString: null}', '[act]'])(
    'a list or mapping in place of a word is named: %s',
    (value) => {
      const parsed = parsePolicy('p.yml', `mode: ${value}\n`);
      const said = parsed.ok ? [] : parsed.problem.map(explainProblem);

      expect(said).toEqual([
        expect.stringMatching(/^p\.yml:1:\d+: mode must be one of .*, not a (?:list of 1|mapping)$/),
      ]);
    },
  );

  test('a value of a wrong kind anywhere is a problem, never a crash', () => {
    const keys = fc.constantFrom(...Object.keys(defaultPolicy()));
    fc.assert(
      fc.property(keys, fc.jsonValue(), (key, value) => {
        const parsed = parsePolicy('p.yml', stringify({[key]: value}, {aliasDuplicateObjects: false}));
        expect(typeof parsed.ok).toBe('boolean');
      }),
    );
  });
});

test('a policy written out with all its defaults reads as itself', () => {
  expect(parsePolicy('p.yml', stringify(defaultPolicy(), {aliasDuplicateObjects: false}))).toEqual({
    ok: true,
    value: defaultPolicy(),
  });
});

test('the places of given keys are kept', () => {
  const read = readPolicyFile('p.yml', 'mode: act\nlogs:\n  maxJobs: 3\n');

  expect(read.ok && Object.fromEntries(read.value.given)).toEqual({
    mode: {file: 'p.yml', line: 1, column: 1},
    logs: {file: 'p.yml', line: 2, column: 1},
    'logs.maxJobs': {file: 'p.yml', line: 3, column: 3},
  });
});
