// The built command line doing its job, on every version of Node that is at hand: exit codes, documents, and what it leaves behind.
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {Ajv} from 'ajv';
import {type CliResult, folderWith, parseStdout, readFolder, runCli} from './cli-runner.ts';
import {listNodes} from './nodes.ts';
import {ROOT} from './runner.ts';
import {FAILED_LOG, PLAN_TEXT, toActionsLog} from './scenario.ts';

const GREEN_LOG = toActionsLog([
  '##[group]Run npm test',
  'npm test',
  '##[endgroup]',
  '✔ adds up (1ms)',
  'ℹ pass 1',
  'ℹ fail 0',
]);
const NETWORK_LOG =
  'npm error code ECONNRESET\nnpm error network request to https://registry.example/left failed, reason: read ECONNRESET\n';
const REPORT = `<testsuites><testsuite name="price" tests="3" failures="1" skipped="1">
  <testcase classname="price" name="adds up"/>
  <testcase classname="price" name="ten percent off" file="test/price.test.js" line="9"><failure message="-18000 !== 1800"/></testcase>
  <testcase classname="price" name="later"><skipped/></testcase>
</testsuite></testsuites>
`;

const ajv = new Ajv({allErrors: true, allowUnionTypes: true});
for (const name of ['diagnosis', 'report']) {
  ajv.addSchema(JSON.parse(readFileSync(join(ROOT, `schema/${name}.schema.json`), 'utf8')) as object);
}

/** What a document has against its published schema. */
function refuse(id: string, document: unknown): unknown {
  const validate = ajv.getSchema(id);
  if (validate === undefined) throw new Error(`no schema ${id}`);
  return validate(document) ? null : validate.errors;
}

function git(folder: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.invalid'];
  const env = {PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1'};
  return execFileSync('git', [...identity, ...args], {cwd: folder, env, encoding: 'utf8'});
}

/** A checked-out shop with a plan, a policy and the log of a failed job beside it. */
function shop(): string {
  const folder = folderWith({
    'plan/execution_plan.json': PLAN_TEXT,
    '.github/aftermath.yml': 'plans:\n  - files: [plan/execution_plan.json]\nlogs:\n  excerptLines: 5\n',
    '.gitignore': '/.aftermath/\n/logs/\n',
    'logs/test.log': FAILED_LOG,
    'logs/green.log': GREEN_LOG,
    'logs/network.log': NETWORK_LOG,
    'logs/junit.xml': REPORT,
  });
  git(folder, 'init', '--quiet', '--initial-branch=work/discounts');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '-m', 'Discounts in percent\n\nBatch: 1.2\n');
  return folder;
}

describe.each(listNodes().map((node) => [node.name, node.path] as const))('%s', (_, node) => {
  const run = (cwd: string, ...args: readonly string[]): Promise<CliResult> => runCli(args, {cwd, node});

  test('diagnose names the cause, and prints one document for one log and a list for several', async () => {
    const folder = shop();

    const text = await run(folder, 'diagnose', '--log', 'logs/test.log');
    const one = await run(folder, 'diagnose', '--log', 'logs/test.log', '--report', 'logs/*.xml', '--json');
    const many = await run(
      folder,
      'diagnose',
      '--log',
      'logs/test.log',
      'logs/green.log',
      'logs/network.log',
      '--json',
    );

    expect([text, one, many].map(({exitCode, stderr}) => [exitCode, stderr])).toEqual(Array(3).fill([0, '']));
    expect(text.stdout).toContain('logs/test.log: test-failure, severity');
    expect(parseStdout(one)).toMatchObject({file: 'logs/test.log', failedTests: [{name: 'ten percent off', line: 9}]});
    expect(refuse('urn:aftermath:diagnosis:1', parseStdout(one))).toBeNull();
    const documents = parseStdout(many) as readonly {
      readonly file: string;
      readonly category: string;
      readonly transient: string;
    }[];
    expect(documents.map((document) => refuse('urn:aftermath:diagnosis:1', document))).toEqual([null, null, null]);
    expect(documents.map(({file, category}) => [file, category])).toEqual([
      ['logs/test.log', 'test-failure'],
      ['logs/green.log', 'none'],
      ['logs/network.log', 'network'],
    ]);
    expect(documents[1]).toMatchObject({rootCause: []});
    expect(documents[2]).toMatchObject({transient: 'yes'});
  });

  test('tests counts, and names what failed', async () => {
    const folder = shop();

    const text = await run(folder, 'tests', '--report', 'logs/*.xml');
    const json = await run(folder, 'tests', '--report', 'logs/*.xml', '--json');

    expect(text).toMatchObject({exitCode: 0, stderr: ''});
    expect(text.stdout).toContain('3 tests: 1 passed, 1 failed, 0 errored, 1 skipped');
    expect(parseStdout(json)).toMatchObject({
      file: 'logs/junit.xml',
      format: expect.any(String),
      suites: 1,
      tests: 3,
      passed: 1,
      failed: 1,
      errored: 0,
      skipped: 1,
      failing: [
        {classname: 'price', name: 'ten percent off', message: '-18000 !== 1800', file: 'test/price.test.js', line: 9},
      ],
    });
  });

  test('plan lists, shows and marks, and marking twice changes nothing', async () => {
    const folder = shop();
    const file = 'plan/execution_plan.json';
    const mark = ['plan', 'mark', file, '--item', '1.2', '--failed', '--reason', 'tests "fail"'];

    const list = await run(folder, 'plan', 'list', file, '--json');
    const show = await run(folder, 'plan', 'show', file, '--item', '1.2', '--json');
    const dry = await run(folder, ...mark, '--dry-run');
    const untouched = git(folder, 'status', '--porcelain');
    const first = await run(folder, ...mark, '--json');
    const diff = git(folder, 'diff', '-U0')
      .split('\n')
      .filter((line) => /^[+-](?![+-])/.test(line));
    const marked = readFolder(folder);
    const second = await run(folder, ...mark, '--json');

    expect([list, show, dry, first, second].map(({exitCode, stderr}) => [exitCode, stderr])).toEqual(
      Array(5).fill([0, '']),
    );
    expect(parseStdout(list)).toMatchObject({
      file,
      shape: 'batches',
      items: [
        {id: '1.1', status: 'done'},
        {id: '1.2', ready: true},
        {id: '1.3', ready: false},
      ],
      problem: null,
    });
    expect(parseStdout(show)).toMatchObject({id: '1.2', title: 'Discounts in percent', pointer: '/1'});
    expect(dry.stdout).toContain('+    "status": "failed",');
    expect(untouched).toBe('');
    expect(parseStdout(first)).toMatchObject({
      file,
      item: '1.2',
      change: 'marked',
      diff: expect.stringContaining('+    "status": "failed",'),
    });
    expect(diff).toEqual([
      '-    "verified": false',
      '+    "verified": false,',
      '+    "status": "failed",',
      '+    "failure_reason": "tests \\"fail\\""',
    ]);
    expect(parseStdout(second)).toMatchObject({change: 'unchanged', diff: ''});
    expect(readFolder(folder)).toEqual(marked);
  });

  test('handle writes report, incident and patch into the outbox, once, and leaves the checkout as it is', async () => {
    const folder = shop();

    const first = await run(folder, 'handle', '--log', 'logs/test.log', '--report', 'logs/*.xml', '--json');
    const second = await run(folder, 'handle', '--log', 'logs/test.log', '--report', 'logs/*.xml', '--json');
    const files = Object.keys(readFolder(join(folder, '.aftermath/outbox')));

    expect([first, second].map(({exitCode, stderr}) => [exitCode, stderr])).toEqual(Array(2).fill([0, '']));
    expect(refuse('urn:aftermath:report:1', parseStdout(first))).toBeNull();
    expect(parseStdout(first)).toMatchObject({
      diagnoses: [{category: 'test-failure'}],
      batch: {kind: 'chosen', item: '1.2', by: 'trailer', dependents: ['1.3']},
      gaps: [],
    });
    expect(files).toEqual(
      expect.arrayContaining(['incident.md', 'plan.patch', 'report.json', 'report.md', 'index.json']),
    );
    expect(files.filter((name) => /^incident.*\.md$/.test(name))).toHaveLength(1);
    expect(parseStdout(second)).toMatchObject({incident: {count: 1, state: 'open'}});
    expect(
      refuse('urn:aftermath:report:1', JSON.parse(readFileSync(join(folder, '.aftermath/outbox/report.json'), 'utf8'))),
    ).toBeNull();
    expect(git(folder, 'status', '--porcelain')).toBe('');
    git(folder, 'apply', '--check', '.aftermath/outbox/plan.patch');
  });

  test('handle --apply edits the plan in place; a fixed clock repeats it to the byte', async () => {
    const [one, two] = [shop(), shop()];
    const handle = (folder: string, out: string) =>
      runCli(['handle', '--log', 'logs/test.log', '--apply', '--out', out], {
        cwd: folder,
        node,
        env: {AFTERMATH_NOW: '2026-01-05T09:00:00Z'},
      });

    const result = await handle(one, 'logs/out');
    await handle(two, 'logs/out');
    const read = (folder: string) => readFileSync(join(folder, 'plan/execution_plan.json'), 'utf8');

    expect(result).toMatchObject({exitCode: 0, stderr: ''});
    expect(result.stdout).toContain('-18000 !== 1800');
    expect(git(one, 'status', '--porcelain')).toBe(' M plan/execution_plan.json\n');
    expect(read(one)).toContain('"status": "failed"');
    expect(read(two)).toBe(read(one));
  });

  test('what a first handle showed, and what was taken back since, is made when it is asked for', async () => {
    const folder = shop();
    const plan = () => readFileSync(join(folder, 'plan/execution_plan.json'), 'utf8');
    const before = plan();

    await run(folder, 'handle', '--log', 'logs/test.log');
    expect(plan()).toBe(before);
    await run(folder, 'handle', '--log', 'logs/test.log', '--apply');
    const marked = plan();
    writeFileSync(join(folder, 'plan/execution_plan.json'), before);
    const again = await run(folder, 'handle', '--log', 'logs/test.log', '--apply');

    expect(marked).toContain('"status": "failed"');
    expect(again.exitCode).toBe(0);
    expect(plan()).toBe(marked);
  });

  test('handle of a green log says that nothing failed', async () => {
    const folder = shop();

    const result = await run(folder, 'handle', '--log', 'logs/green.log', '--json');

    expect(result).toMatchObject({exitCode: 0, stderr: ''});
    expect(parseStdout(result)).toMatchObject({decision: {reason: 'NOT_A_FAILURE', effects: []}});
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });

  test('config check prints every setting with its source', async () => {
    const folder = shop();

    const text = await run(folder, 'config', 'check');
    const json = await run(folder, 'config', 'check', '--json');

    expect(text).toMatchObject({exitCode: 0, stderr: ''});
    expect(text.stdout).toContain('logs.excerptLines: 5  (.github/aftermath.yml:4)');
    expect(text.stdout).toContain('.github/aftermath.yml: sound');
    expect(parseStdout(json)).toMatchObject({
      settings: expect.arrayContaining([{key: 'mode', value: 'propose', source: 'default'}]),
    });
  });

  test('score measures a corpus, and floors decide the exit code', async () => {
    const log = (id: string, category: string, rootCauseLines: readonly number[], transient: boolean | null) => ({
      id,
      file: `${id}.log`,
      format: 'gha',
      expected: {category, rootCauseLines, transient},
    });
    const counts = {tests: 3, failed: 1, errored: 0, skipped: 1, failing: [{name: 'ten percent off'}]};
    const cases = {
      logs: [log('red', 'test-failure', [23, 24], false), log('green', 'none', [], null)],
      junit: [{id: 'price', file: 'price.xml', expected: {wellFormed: true, ...counts}}],
    };
    const folder = folderWith({
      'cases.json': JSON.stringify(cases),
      'red.log': FAILED_LOG,
      'green.log': GREEN_LOG,
      'price.xml': REPORT,
      'low.json': '{"hit5": 0.5, "maxControlsAccused": 0, "reportsRight": 1}',
      'high.json': '{"reportsRight": 2}',
    });

    const json = await run(folder, 'score', '.', '--json');
    const held = await run(folder, 'score', '.', '--floors', 'low.json');
    const missed = await run(folder, 'score', '.', '--floors', 'high.json');

    expect([json, held, missed].map(({exitCode, stderr}) => [exitCode, stderr])).toEqual([
      [0, ''],
      [0, ''],
      [1, ''],
    ]);
    expect(parseStdout(json)).toMatchObject({
      schema: 'aftermath/score/1',
      logs: {all: {hit5: 1}, category: {strict: 1}, controls: {accused: []}},
      reports: {right: 1},
    });
    expect(missed.stdout).toContain('below the floor');
  });

  test.each([[[]], [['help']], [['help', 'diagnose']], [['--help']], [['plan', 'mark', '--help']]])(
    '%j shows help',
    async (args) => {
      const result = await run(folderWith({}), ...args);

      expect(result).toMatchObject({exitCode: 0, stderr: '', stdout: expect.stringMatching(/^Usage: aftermath/)});
    },
  );
});
