// What people give us that cannot be used: each is refused with its place and what to do, and nothing is half-written.
import {gzipSync} from 'node:zlib';
import {describe, expect, test} from '@jest/globals';
import {folderWith, parseStdout, readFolder, runCli} from './cli-runner.ts';
import {expectRefusal, GOOD_LOG, type Refusal} from './refusal.ts';

const GOOD_REPORT =
  '<testsuites><testsuite name="s" tests="1"><testcase classname="s" name="adds"/></testsuite></testsuites>';
const BROKEN_REPORT =
  '<testsuites>\n  <testsuite name="s" tests="1">\n    <testcase name="adds"></testsuite>\n</testsuites>\n';

describe('diagnose', () => {
  test.each<readonly [string, Refusal]>([
    ['a missing file', {name: 'gone.log', content: null, says: /^aftermath: gone\.log: no such file; check the path/}],
    [
      'a gzip file',
      {name: 'a.log.gz', content: gzipSync(GOOD_LOG), says: /^aftermath: a\.log\.gz: is binary, not text; .*unpack/},
    ],
    ['a file with NUL', {name: 'core', content: 'a\0b', says: /^aftermath: core: is binary, not text/}],
    [
      'an empty log',
      {name: 'empty.log', content: '', says: /^aftermath: empty\.log: the log is empty; fetch it again/},
    ],
  ])('%s is refused with what to do, and the other log is answered', async (_, refusal) => {
    const documents = await expectRefusal(['diagnose', '--log'], refusal, {'good.log': GOOD_LOG});

    expect(documents).toMatchObject([
      {file: refusal.name, problem: {code: expect.stringMatching(/^(FILE|LOG)_/), detail: expect.any(String)}},
      {schema: 'aftermath/diagnosis/1', file: 'good.log', category: 'compile-error'},
    ]);
  });

  test('a folder given as a log is refused', async () => {
    const folder = folderWith({'logs/a.log': GOOD_LOG});

    const result = await runCli(['diagnose', '--log', 'logs'], {cwd: folder});

    expect(result).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringMatching(/^aftermath: logs: cannot be read/),
    });
  });
});

describe('tests', () => {
  test.each<readonly [string, Refusal]>([
    [
      'a missing report',
      {name: 'gone.xml', content: null, says: /^aftermath: gone\.xml: no such file; check the path/},
    ],
    [
      'a 0-byte report',
      {name: 'empty.xml', content: '', says: /^aftermath: empty\.xml: the report has 0 bytes; .*read its log/},
    ],
    ['a malformed report', {name: 'cut.xml', content: BROKEN_REPORT, says: /^aftermath: cut\.xml:3:\d+: \S.+/}],
    [
      'another document',
      {
        name: 'pom.xml',
        content: '<project><modelVersion/></project>',
        says: /^aftermath: pom\.xml: not a test report we know/,
      },
    ],
    [
      'a binary report',
      {name: 'bin.xml', content: new Uint8Array([0, 1, 2, 0xff]), says: /^aftermath: bin\.xml: is binary/},
    ],
  ])('%s is refused with its place, and the other report is read', async (_, refusal) => {
    const documents = await expectRefusal(['tests', '--report'], refusal, {'good.xml': GOOD_REPORT});

    expect(documents).toMatchObject([
      {file: refusal.name, problem: {code: expect.any(String), detail: expect.any(String)}},
      {file: 'good.xml', tests: 1, passed: 1},
    ]);
  });
});

describe('config check', () => {
  test.each([
    [
      'an unknown key',
      'mode: propose\nincidents:\n  lable: ops\n',
      /^aftermath: policy\.yml:3:3: unknown key "lable" .*did you mean "label"\?\n$/,
    ],
    [
      'a wrong type',
      'logs:\n  maxJobs: "many"\n',
      /^aftermath: policy\.yml:2:12: logs\.maxJobs must be a (?:whole )?number, not "many"\n$/,
    ],
    [
      'a value out of range',
      'logs:\n  maxJobs: 1000\n',
      /^aftermath: policy\.yml:2:12: logs\.maxJobs must be at most 100, not 1000\n$/,
    ],
    [
      'a bad pattern',
      'rules:\n  - id: broken\n    category: infra\n    pattern: "(unclosed"\n',
      /^aftermath: policy\.yml:4:14: rules\[0\]\.pattern\b.+RE2/,
    ],
    [
      'a pattern that needs backtracking',
      'rules:\n  - id: back\n    category: infra\n    pattern: "(a)\\\\1"\n',
      /^aftermath: policy\.yml:4:14: /,
    ],
    ['broken YAML', 'mode: propose\nplans: [\n', /^aftermath: policy\.yml:\d:\d+: not valid YAML: \S.+/],
    ['a key given twice', 'mode: propose\nmode: act\n', /^aftermath: policy\.yml:2:1: \S.+/],
  ])('%s is named with line and column', async (_, text, says) => {
    const folder = folderWith({'policy.yml': text});
    const before = readFolder(folder);

    const plain = await runCli(['config', 'check', 'policy.yml'], {cwd: folder});
    const json = await runCli(['config', 'check', 'policy.yml', '--json'], {cwd: folder});

    expect(plain).toMatchObject({exitCode: 2, stdout: '', stderr: expect.stringMatching(says)});
    expect(json.exitCode).toBe(2);
    expect(parseStdout(json)).toMatchObject({
      file: 'policy.yml',
      problems: [
        {code: 'CONFIG_INVALID', at: {file: 'policy.yml', line: expect.any(Number), column: expect.any(Number)}},
      ],
    });
    expect(readFolder(folder)).toEqual(before);
  });

  test('all problems are told at once, in the order of the file', async () => {
    const folder = folderWith({'.github/aftermath.yml': 'moed: act\nlogs:\n  maxJobs: 0\nplans: 3\n'});

    const {stderr, exitCode} = await runCli(['config', 'check'], {cwd: folder});

    expect(exitCode).toBe(2);
    expect(stderr.match(/aftermath\.yml:\d+:\d+/g)).toEqual([
      'aftermath.yml:1:1',
      'aftermath.yml:3:12',
      'aftermath.yml:4:8',
    ]);
  });

  test('a missing policy file is named when it was asked for', async () => {
    const result = await runCli(['config', 'check', 'gone.yml'], {cwd: folderWith({})});

    expect(result).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringMatching(/^aftermath: gone\.yml: no such file/),
    });
  });
});

describe('arguments', () => {
  test.each([
    ['an unknown verb', ['diagnoze'], /unknown command 'diagnoze'.*diagnose/s],
    ['an unknown option', ['diagnose', '--log', 'a', '--jsn'], /unknown option '--jsn'.*--json/s],
    ['a missing option', ['diagnose'], /required option '--log/],
    ['an option without its value', ['tests', '--report'], /argument missing/],
    [
      'too many operands',
      ['plan', 'mark', 'a.json', 'b.json', '--item', '1', '--failed', '--reason', 'red'],
      /too many arguments/,
    ],
    ['a corpus that is not there', ['score', 'gone'], /gone\/cases\.json: no such file/],
    ['a demo folder that exists', ['demo', '--dir', '.'], /demo: \. exists already/],
  ])('%s: exit code 2, the reason on stderr, nothing on stdout', async (_, args, says) => {
    const folder = folderWith({});

    const result = await runCli(args, {cwd: folder});

    expect(result).toMatchObject({exitCode: 2, stdout: '', stderr: expect.stringMatching(says)});
    expect(result.stderr).toMatch(/^aftermath: /);
    expect(readFolder(folder)).toEqual({});
  });

  test('a corpus whose list has another form is refused', async () => {
    const result = await runCli(['score', '.'], {cwd: folderWith({'cases.json': '{"logs": 3}\n'})});

    expect(result).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringMatching(/^aftermath: .*cases\.json:1:1: /),
    });
  });

  test('a corpus that names a missing log is refused with its name', async () => {
    const log = {
      id: 'one',
      file: 'gone.log',
      format: 'plain',
      expected: {category: 'test-failure', rootCauseLines: [1], transient: false},
    };
    const folder = folderWith({'cases.json': JSON.stringify({logs: [log], junit: []})});

    const result = await runCli(['score', '.'], {cwd: folder});

    expect(result).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringMatching(/^aftermath: gone\.log: no such file/),
    });
  });
});
