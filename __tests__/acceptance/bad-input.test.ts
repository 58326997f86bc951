// What people give us that cannot be used: each is refused with its place and what to do, and nothing is half-written.
import {execFileSync} from 'node:child_process';
import {mkdirSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {describe, expect, test} from '@jest/globals';
import {folderWith, parseStdout, readFolder, runCli} from './cli-runner.ts';
import {PLAN_TEXT} from './scenario.ts';

const GOOD_LOG =
  'compiling\nsrc/area.c:4:9: error: expected expression before ) token\nmake: *** [Makefile:3: area.o] Error 1\n';
const GOOD_REPORT =
  '<testsuites><testsuite name="s" tests="1"><testcase classname="s" name="adds"/></testsuite></testsuites>';
const BROKEN_REPORT =
  '<testsuites>\n  <testsuite name="s" tests="1">\n    <testcase name="adds"></testsuite>\n</testsuites>\n';

/** One refused file, given alone and then beside a good one. */
interface Refusal {
  readonly name: string;
  readonly content: string | Uint8Array | null;
  readonly says: RegExp;
}

async function expectRefusal(verb: readonly string[], refusal: Refusal, good: Readonly<Record<string, string>>) {
  const [goodName = ''] = Object.keys(good);
  const folder = folderWith({...good, ...(refusal.content === null ? {} : {[refusal.name]: refusal.content})});
  const before = readFolder(folder);

  const alone = await runCli([...verb, refusal.name], {cwd: folder});
  const both = await runCli([...verb, refusal.name, goodName, '--json'], {cwd: folder});

  expect(alone).toMatchObject({exitCode: 2, stdout: '', stderr: expect.stringMatching(refusal.says)});
  expect(both.exitCode).toBe(2);
  expect(both.stderr).toBe(alone.stderr);
  expect(readFolder(folder)).toEqual(before);
  return parseStdout(both);
}

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

describe('plan', () => {
  test.each<readonly [string, Refusal]>([
    ['a missing plan', {name: 'gone.json', content: null, says: /^aftermath: gone\.json: no such file/}],
    ['an empty plan', {name: 'empty.json', content: '', says: /^aftermath: empty\.json\S* \S.+/}],
    [
      'a malformed plan',
      {name: 'cut.json', content: '[\n  {"batch": "1.1",\n', says: /^aftermath: cut\.json:\d:\d+: \S.+/},
    ],
    [
      'a plan with conflict markers',
      {
        name: 'merge.json',
        content: '[\n<<<<<<< ours\n  {"batch": "1"}\n=======\n>>>>>>> theirs\n]\n',
        says: /^aftermath: merge\.json:2:1: \S.+/,
      },
    ],
    [
      'another document',
      {
        name: 'config.json',
        content: '{"compilerOptions": {"strict": true}}\n',
        says: /^aftermath: config\.json: not a plan we recognise/,
      },
    ],
  ])('list: %s is refused with its place, and the other plan is listed', async (_, refusal) => {
    const documents = await expectRefusal(['plan', 'list'], refusal, {'good.json': PLAN_TEXT});

    expect(documents).toMatchObject([
      {file: refusal.name, items: [], problem: {code: expect.stringMatching(/^(PLAN|FILE)_/)}},
      {file: 'good.json', shape: 'batches', problem: null},
    ]);
  });

  test.each([
    ['an unknown item', 'plan.json', PLAN_TEXT, /^aftermath: plan\.json: no item "9\.9"; it has 1\.1, 1\.2, 1\.3\n$/],
    ['a malformed plan', 'plan.json', '[{"batch": "9.9"', /^aftermath: plan\.json:1:\d+: /],
    [
      'an item that stands there twice',
      'plan.json',
      '[\n{"batch": "9.9", "title": "One"},\n{"batch": "9.9", "title": "Two"}\n]\n',
      /^aftermath: plan\.json\S*: \S.+/,
    ],
    [
      'a key given twice',
      'plan.json',
      '[\n{"batch": "9.9", "title": "One", "verified": true, "verified": false}\n]\n',
      /^aftermath: plan\.json:2:\d+: /,
    ],
    [
      'a shape that is not edited',
      'tasks.md',
      '# Tasks\n\n- [ ] 9.9 Paint the fence\n- [ ] 10 Sell it\n',
      /^aftermath: tasks\.md: \S.+/,
    ],
  ])('mark: %s leaves the file as it is', async (_, name, text, says) => {
    const folder = folderWith({[name]: text});
    const before = readFolder(folder);

    const result = await runCli(['plan', 'mark', name, '--item', '9.9', '--failed', '--reason', 'red', '--json'], {
      cwd: folder,
    });

    expect(result).toMatchObject({exitCode: 2, stdout: '', stderr: expect.stringMatching(says)});
    expect(readFolder(folder)).toEqual(before);
  });

  test('a folder given as a plan, and a file given as a folder, are refused', async () => {
    const folder = folderWith({'plans/a.json': PLAN_TEXT});

    const asFile = await runCli(['plan', 'list', 'plans'], {cwd: folder});
    const asFolder = await runCli(['plan', 'list', 'plans/a.json/b.json'], {cwd: folder});

    expect(asFile).toMatchObject({exitCode: 2, stderr: expect.stringMatching(/^aftermath: plans: cannot be read/)});
    expect(asFolder).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/^aftermath: plans\/a\.json\/b\.json: /),
    });
  });

  test('marking through a link changes the file that it points to, and the link stays one', async () => {
    const folder = folderWith({'real/plan.json': PLAN_TEXT});
    symlinkSync('real/plan.json', join(folder, 'plan.json'));

    const result = await runCli(['plan', 'mark', 'plan.json', '--item', '1.2', '--failed', '--reason', 'red'], {
      cwd: folder,
    });
    const after = readFolder(folder);

    expect(result.exitCode).toBe(0);
    expect(after['plan.json']).toBe('link to real/plan.json');
    expect(Buffer.from(after['real/plan.json'] ?? '', 'base64').toString()).toContain('"status": "failed"');
    expect(Object.keys(after)).toEqual(['plan.json', 'real', 'real/plan.json']);
  });
});

/** A checked-out repository with one commit that names batch 1.2. */
function repoWith(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.invalid', ...args], {
      cwd: folder,
      env: {PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null'},
    });
  git('init', '--quiet', '--initial-branch=work/area');
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '-m', 'Work on it\n\nBatch: 1.2\n');
  return folder;
}

describe('handle', () => {
  const POLICY = 'plans:\n  - files: [plan.json]\n';

  test.each([
    ['nothing to read', [], /^aftermath: handle: nothing to read; give --log FILE/],
    ['a missing log', ['--log', 'gone.log'], /^aftermath: gone\.log: no such file/],
    ['an empty log', ['--log', 'empty.log'], /^aftermath: empty\.log: the log is empty/],
    ['a log and a missing one', ['--log', 'a.log', 'gone.log'], /^aftermath: gone\.log: no such file/],
    ['an unknown mode', ['--log', 'a.log', '--mode', 'yolo'], /mode.*yolo.*observe, propose, act/s],
    ['a run id that is none', ['--run', '12x'], /^aftermath: --run: "12x" is no run id/],
    ['a run without a token', ['--run', '12'], /^aftermath: --run: set GITHUB_TOKEN/],
    [
      'a folder that is no repository',
      ['--log', 'a.log', '--repo', 'sub'],
      /^aftermath: .*sub: not a git repository; give one with --repo/,
    ],
  ])('%s: exit code 2 and nothing is written', async (_, args, says) => {
    const folder = repoWith({
      'a.log': GOOD_LOG,
      'empty.log': '',
      'plan.json': PLAN_TEXT,
      '.github/aftermath.yml': POLICY,
    });
    mkdirSync(join(folder, 'sub/.git'), {recursive: true});
    const before = readFolder(folder);

    const result = await runCli(['handle', ...args, '--json'], {cwd: folder, env: {GIT_CEILING_DIRECTORIES: folder}});

    expect(result).toMatchObject({exitCode: 2, stdout: '', stderr: expect.stringMatching(says)});
    expect(readFolder(folder)).toEqual(before);
  });

  test('a broken policy stops it before anything is read or written', async () => {
    const folder = repoWith({'a.log': GOOD_LOG, '.github/aftermath.yml': 'mode: propose\nplanz: []\n'});
    const before = readFolder(folder);

    const result = await runCli(['handle', '--log', 'a.log'], {cwd: folder});

    expect(result).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringMatching(
        /^aftermath: \.github\/aftermath\.yml:2:1: unknown key "planz".*did you mean "plans"\?\n$/,
      ),
    });
    expect(readFolder(folder)).toEqual(before);
  });

  test.each([
    ['a missing plan', {}, 'plan.json: no such file'],
    ['a malformed plan', {'plan.json': '[{"batch": "1.2"\n'}, 'plan.json:'],
  ])('%s leaves a gap: the report and the incident are written all the same', async (_, files, says) => {
    const folder = repoWith({'a.log': GOOD_LOG, '.github/aftermath.yml': POLICY, ...files});
    const before = readFolder(folder);

    const result = await runCli(['handle', '--log', 'a.log', '--out', 'out', '--apply', '--json'], {cwd: folder});
    const after = readFolder(folder);

    expect(result.exitCode).toBe(0);
    expect(parseStdout(result)).toMatchObject({
      gaps: [{looked: 'plan', problem: {message: expect.stringContaining(says)}}],
      batch: {kind: 'none', because: 'PLAN_UNREADABLE'},
    });
    expect(Object.keys(after)).toEqual(expect.arrayContaining(['out/report.md', 'out/incident.md']));
    expect(after).toMatchObject(before);
  });

  test('a batch with a key twice cannot be marked: its place is told, the rest is done, exit code 1', async () => {
    const plan = '[\n{"batch": "1.2", "title": "One", "verified": true, "verified": false}\n]\n';
    const folder = repoWith({'a.log': GOOD_LOG, '.github/aftermath.yml': POLICY, 'plan.json': plan});
    const before = readFolder(folder);

    const result = await runCli(['handle', '--log', 'a.log', '--out', 'out', '--apply'], {cwd: folder});
    const after = readFolder(folder);

    expect(result).toMatchObject({exitCode: 1, stderr: expect.stringMatching(/^aftermath: plan\.json:2:\d+: \S.+\n$/)});
    expect(Object.keys(after)).toEqual(expect.arrayContaining(['out/report.md', 'out/incident.md']));
    expect(after).toMatchObject(before);
  });

  test('a plan that is a link out of the repository is neither followed nor replaced', async () => {
    const outside = folderWith({'plan.json': PLAN_TEXT});
    const folder = repoWith({'a.log': GOOD_LOG, '.github/aftermath.yml': POLICY});
    symlinkSync(join(outside, 'plan.json'), join(folder, 'plan.json'));
    const before = readFolder(outside);

    const result = await runCli(['handle', '--log', 'a.log', '--out', 'out', '--apply', '--json'], {cwd: folder});

    expect(result.exitCode).toBe(0);
    expect(parseStdout(result)).toMatchObject({gaps: [{looked: 'plan', problem: {code: 'FILE_OUTSIDE'}}]});
    expect(readFolder(outside)).toEqual(before);
    expect(readFolder(folder)['plan.json']).toBe(`link to ${join(outside, 'plan.json')}`);
  });

  test('an outbox that is not ours is left as it is, and every write into it says so', async () => {
    const folder = repoWith({'a.log': GOOD_LOG, 'out/index.json': '{"mine": true}\n'});

    const result = await runCli(['handle', '--log', 'a.log', '--out', 'out'], {cwd: folder});

    expect(result.stderr + result.stdout).toContain('give another folder with --out');
    expect(Buffer.from(readFolder(folder)['out/index.json'] ?? '', 'base64').toString()).toBe('{"mine": true}\n');
  });

  test('an outbox folder whose name is taken by a file is refused before anything is written', async () => {
    const folder = repoWith({'a.log': GOOD_LOG, out: 'a file\n'});
    const before = readFolder(folder);

    const taken = await runCli(['handle', '--log', 'a.log', '--out', 'out'], {cwd: folder});
    const below = await runCli(['handle', '--log', 'a.log', '--out', 'out/below'], {cwd: folder});

    for (const result of [taken, below]) {
      expect(result).toMatchObject({
        exitCode: 2,
        stdout: '',
        stderr: expect.stringMatching(
          /^aftermath: --out: .*out.* is no folder; name one, or a path that does not exist/,
        ),
      });
    }
    expect(readFolder(folder)).toEqual(before);
  });
});

describe('arguments', () => {
  test.each([
    ['an unknown verb', ['diagnoze'], /unknown command 'diagnoze'.*diagnose/s],
    ['an unknown option', ['diagnose', '--log', 'a', '--jsn'], /unknown option '--jsn'.*--json/s],
    ['a missing option', ['diagnose'], /required option '--log/],
    ['an option without its value', ['tests', '--report'], /argument missing/],
    ['too many operands', ['plan', 'show', 'a.json', 'b.json', '--item', '1'], /too many arguments/],
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
