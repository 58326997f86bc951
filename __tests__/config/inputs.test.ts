// The inputs and outputs of the Action: one registry for action.yml, the tables and the parser.
import {describe, expect, test} from '@jest/globals';
import {parse} from 'yaml';
import {INPUTS, type InputName, OUTPUTS} from '../../src/config/inputs.ts';
import {parseInputs} from '../../src/config/parse-inputs.ts';
import {renderActionYml, renderInputsTable, renderOutputsTable} from '../../src/config/render-action.ts';
import {explainProblem} from '../../src/domain/problem.ts';

const read = (given: Partial<Record<InputName, string>>) => parseInputs((name) => given[name] ?? '');

test('inputs that are not given leave everything to lower sources', () => {
  expect(read({})).toEqual({
    ok: true,
    value: {
      token: null,
      mode: null,
      policy: '.github/aftermath.yml',
      batch: null,
      plan: [],
      reports: [],
      runId: null,
      command: null,
      stateBranch: null,
      jobStatus: null,
      jobId: null,
    },
  });
});

test('given inputs are read, blanks around them cut', () => {
  const given = read({
    token: ' t ',
    mode: 'act',
    policy: 'ci/policy.yml',
    batch: ' 15.10 ',
    plan: './a.json\r\n\n  work//**/*.json  \n# later\n',
    reports: 'out/**/*.xml',
    'run-id': '25000000001',
    command: 'recover',
    'state-branch': ' ci/memory ',
    'job-status': 'failure',
    'job-id': '42',
  });

  expect(given).toEqual({
    ok: true,
    value: {
      token: 't',
      mode: 'act',
      policy: 'ci/policy.yml',
      batch: '15.10',
      plan: ['a.json', 'work/**/*.json'],
      reports: ['out/**/*.xml'],
      runId: 25_000_000_001,
      command: 'recover',
      stateBranch: 'ci/memory',
      jobStatus: 'failure',
      jobId: 42,
    },
  });
});

test.each([
  ['mode', 'obsrve', 'input mode: "obsrve" is none of observe, propose, act; did you mean "observe"?'],
  ['mode', 'Act', 'input mode: "Act" is none of observe, propose, act; did you mean "act"?'],
  ['command', 'dance', 'input command: "dance" is none of handle, hook, recover, sweep'],
  ['state-branch', '../main', 'input state-branch: "../main" is no branch name'],
  ['run-id', '12a', 'input run-id: "12a" is no id; give the digits'],
  ['run-id', '0', 'input run-id: "0" is no id'],
  ['run-id', '9'.repeat(16), 'is no id'],
  ['job-id', '-1', 'input job-id: "-1" is no id'],
  ['job-status', 'green', 'input job-status: "green" is none of success, failure, cancelled'],
  ['policy', '../x.yml', 'input policy: "../x.yml": the path must stay inside the repository'],
  ['plan', 'ok.json\n/etc/x', 'input plan: "/etc/x": give a path relative to the root'],
  ['batch', 'a\nb', 'input batch: it has more than one line'],
  ['batch', 'a'.repeat(201), 'input batch: it has 201 characters'],
] as const)('input %s refuses %j', (name, value, words) => {
  const given = read({[name]: value});

  expect(given.ok ? '' : given.problem.map(explainProblem).join('\n')).toContain(words);
});

test('all problems are told at once', () => {
  const given = read({mode: 'x', 'run-id': 'y', plan: '../a\n../b'});

  expect(given.ok ? 0 : given.problem.length).toBe(4);
});

test('no message repeats a token', () => {
  const given = read({token: 'secret-value', mode: 'x', command: 'y'});

  expect(JSON.stringify(given)).not.toContain('secret-value');
});

describe.each([...INPUTS, ...OUTPUTS])('$name', ({name, description}) => {
  test('has a plain name and a description of 40 to 200 characters', () => {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(description.length).toBeGreaterThanOrEqual(40);
    expect(description.length).toBeLessThanOrEqual(200);
    expect(description).toMatch(/\.$/);
  });
});

test('no input is required, and every default is said', () => {
  for (const input of INPUTS) {
    expect(input.required).toBe(false);
    expect(input.description).toMatch(/Defaults to|Leave the default/);
  }
});

test('action.yml holds the registry and nothing else', () => {
  const manifest = parse(renderActionYml());

  expect(Object.keys(manifest.inputs)).toEqual(INPUTS.map((input) => input.name));
  for (const input of INPUTS) {
    expect(manifest.inputs[input.name]).toEqual({
      description: input.description,
      required: false,
      default: input.default,
    });
  }
  expect(manifest.outputs).toEqual(Object.fromEntries(OUTPUTS.map(({name, description}) => [name, {description}])));
  expect(manifest.runs).toEqual({
    using: 'node24',
    main: 'dist/action/index.js',
    post: 'dist/action/index.js',
    'post-if': 'always()',
  });
});

test('the outputs are those of the contract', () => {
  expect(OUTPUTS.map((output) => output.name).join(' ')).toBe(
    'severity category transient fingerprint incident-url incident-number report-path batch batch-status decision-id reason-code result attempts time cause',
  );
});

test('the tables have one row for each entry and as many cells as the head', () => {
  for (const [table, entries] of [
    [renderInputsTable(), INPUTS],
    [renderOutputsTable(), OUTPUTS],
  ] as const) {
    const rows = table.trimEnd().split('\n');
    const cells = rows.map((row) => row.split(/(?<!\\)\|/).length);
    expect(rows).toHaveLength(entries.length + 2);
    expect(new Set(cells).size).toBe(1);
    entries.forEach((entry, index) => {
      expect(rows[index + 2]).toContain(`\`${entry.name}\``);
    });
  }
});
