// `rules list` and `rules test`: every line's fate is told, and a bad rule of the policy harms nobody but itself.

import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {Ajv} from 'ajv';
import {ALL_RULES} from '../../src/diagnosis/rules.ts';
import {BROKEN_TEST, NAME_NOT_FOUND} from '../support-analysis/failures.ts';
import {ROOT} from '../support-docs/documents.ts';
import {folderWith, run} from './run-verb.ts';

const LOG = `${BROKEN_TEST.log.join('\n')}\n`;
const POLICY = `rules:
  - id: discount-wrong
    category: data-corruption
    pattern: ten percent off
    priority: 99
  - id: broken
    category: infra
    pattern: "(unclosed"
  - {id: quiet, category: quota, pattern: never said}
logs:
  maxJobs: 3
`;

interface Hit {
  readonly line: number;
  readonly rank: number | null;
  readonly verdict: string;
  readonly why: string;
  readonly rules: readonly {readonly id: string; readonly origin: string}[];
}

async function hitsOf(files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<readonly Hit[]> {
  return JSON.parse((await run(folderWith(files), 'rules', 'test', ...args, '--json')).out).hits;
}

/** What a printed document has against its published schema; null when it is valid. */
function refuse(name: string, printed: string): unknown {
  const schema: object = JSON.parse(readFileSync(join(ROOT, 'schema', `${name}.schema.json`), 'utf8'));
  const validate = new Ajv({allErrors: true, allowUnionTypes: true}).compile(schema);
  return validate(JSON.parse(printed)) ? null : validate.errors;
}

test('both documents are valid, also with a broken rule, and the schemas refuse others', async () => {
  const folder = folderWith({'build.log': LOG, 'p.yml': POLICY});
  const listed = (await run(folder, 'rules', 'list', '--policy', 'p.yml', '--json')).out;
  const tested = (await run(folder, 'rules', 'test', 'build.log', 'p.yml', '--json')).out;

  expect(refuse('rules', listed)).toBeNull();
  expect(refuse('rule-test', tested)).toBeNull();
  expect(refuse('rules', tested)).not.toBeNull();
  expect(refuse('rule-test', tested.replace('"won"', '"first"'))).not.toBeNull();
});

describe('rules list', () => {
  test('lists every rule with what it says', async () => {
    const {exit, out} = await run(folderWith({}), 'rules', 'list', '--json');

    const {schema, rules, problems} = JSON.parse(out);
    expect([exit, schema, problems]).toEqual([0, 'aftermath/rules/1', []]);
    expect(rules).toHaveLength(ALL_RULES.length);
    expect(rules[0]).toEqual({
      id: expect.any(String),
      category: expect.any(String),
      role: expect.stringMatching(/^(?:cause|header|wrapper|noise)$/),
      weight: expect.any(Number),
      transient: expect.stringMatching(/^(?:yes|no|unknown)$/),
      literals: expect.any(Number),
      origin: 'built-in',
    });
  });

  test('a bad rule is named at its line, exits 2, and the others are listed', async () => {
    const folder = folderWith({'.github/aftermath.yml': POLICY});

    const {exit, out, note} = await run(folder, 'rules', 'list');

    expect(exit).toBe(2);
    expect(note).toMatch(/^aftermath: \.github\/aftermath\.yml:8:14: rules\[1\]\.pattern: .*RE2/);
    expect(out).toMatch(/^discount-wrong +data-corruption +cause +99 .*policy$/m);
    expect(out).toContain(`${ALL_RULES.length + 2} rules, 2 of them from the policy`);
  });
});

describe('rules test', () => {
  test('the line that won, the lines after it and the lines that lost, each with its reason', async () => {
    const hits = await hitsOf({'build.log': LOG}, 'build.log');

    expect(hits.filter((hit) => hit.verdict === 'won')).toHaveLength(1);
    expect(hits.filter((hit) => hit.rank !== null).every((hit) => hit.verdict !== 'lost')).toBe(true);
    expect(hits.filter((hit) => hit.why === '')).toEqual([]);
    expect(hits.map((hit) => hit.line)).toEqual(hits.map((hit) => hit.line).toSorted((a, b) => a - b));
  });

  test('the line that won is the one that diagnose names', async () => {
    const folder = folderWith({'build.log': LOG});
    const diagnosis = JSON.parse((await run(folder, 'diagnose', '--log', 'build.log', '--json')).out);
    const {hits} = JSON.parse((await run(folder, 'rules', 'test', 'build.log', '--json')).out);

    const ranked = hits
      .filter((hit: Hit) => hit.rank !== null)
      .toSorted((a: Hit, b: Hit) => (a.rank ?? 0) - (b.rank ?? 0));
    expect(ranked.map((hit: Hit) => hit.line)).toEqual(diagnosis.rootCause.map((one: {line: number}) => one.line));
  });

  test('a rule of the policy hits, and is told from the built-in ones', async () => {
    const files = {'build.log': LOG, 'policy.yml': POLICY};
    const [first] = (await hitsOf(files, 'policy.yml', 'build.log')).filter((hit) => hit.verdict === 'won');
    const same = await hitsOf(files, 'build.log', '--policy', 'policy.yml');

    expect(first?.rules.find((rule) => rule.id === 'discount-wrong')?.origin).toBe('policy');
    expect(first?.rules.some((rule) => rule.origin === 'built-in')).toBe(true);
    expect(same.filter((hit) => hit.verdict === 'won')).toEqual([first]);
  });

  test.each([
    [
      'an echoed command',
      ['##[group]Run echo "Error: planned"', 'echo "Error: planned"', '##[endgroup]', 'AssertionError: x'],
      'an echo of a command',
    ],
    [
      'the same message again',
      ['curl: (6) Could not resolve host: a.example', 'x', 'y', 'curl: (6) Could not resolve host: a.example'],
      'says the same',
    ],
    ['a summary', ['AssertionError: x', '', '', '0 errors, 2 warnings'], 'as noise'],
  ] as const)('%s lost, and is told why', async (_, lines, why) => {
    // The last words before the end are listed where rules know too little; these keep them away from what is tested.
    const end = ['one', 'two', 'three', 'four', '##[error]Process completed with exit code 1.'];
    const hits = await hitsOf({'build.log': `${[...lines, ...end].join('\n')}\n`}, 'build.log');

    expect(hits.some((hit) => hit.verdict === 'lost' && hit.why.includes(why))).toBe(true);
  });

  test('in a log of a job that passed nothing wins', async () => {
    const hits = await hitsOf(
      {'build.log': 'Error: expected by a test\nProcess completed with exit code 0.\n'},
      'build.log',
    );

    expect(hits.length).toBeGreaterThan(0);
    expect(hits.filter((hit) => hit.verdict !== 'lost')).toEqual([]);
  });

  test('several logs give a list, and one that cannot be read leaves the others', async () => {
    const folder = folderWith({'a.log': LOG, 'b.log': `${NAME_NOT_FOUND.log.join('\n')}\n`});

    const {exit, out, note} = await run(folder, 'rules', 'test', 'a.log', 'gone.log', '--log', 'b.log', '--json');

    expect(exit).toBe(2);
    expect(JSON.parse(out).map((one: {file: string}) => one.file)).toEqual(['a.log', 'gone.log', 'b.log']);
    expect(note).toContain('gone.log: no such file');
  });

  test('a policy that is wrong outside of its rules is refused as a whole', async () => {
    const folder = folderWith({'a.log': LOG, 'p.yml': `${POLICY}planz: []\n`});

    const {exit, out, note} = await run(folder, 'rules', 'test', 'a.log', 'p.yml');

    expect([exit, out]).toEqual([2, '']);
    expect(note).toContain('unknown key "planz"');
  });

  test('a policy alone is checked, and a log is asked for', async () => {
    const {exit, note} = await run(folderWith({'p.yml': POLICY}), 'rules', 'test', 'p.yml');

    expect(exit).toBe(2);
    expect(note).toContain('p.yml:8:14');
    expect(note).toContain('no log to test; give one');
  });
});
