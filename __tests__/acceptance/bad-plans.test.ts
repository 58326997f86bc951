// Plans that cannot be used, and calls of handle that cannot be: refused with place and advice, and no file is half-written.
import {mkdirSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {folderWith, parseStdout, readFolder, runCli} from './cli-runner.ts';
import {expectRefusal, GOOD_LOG, type Refusal, repoWith} from './refusal.ts';
import {PLAN_TEXT} from './scenario.ts';

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
      'an item that a file which is never edited does not have',
      'tasks.md',
      '# Tasks\n\n- [ ] 9 Paint the fence\n- [ ] 10 Sell it\n',
      /^aftermath: tasks\.md: no item "9\.9"; it has 9, 10\n$/,
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
    expect(Object.keys(after).filter((path) => !path.startsWith('.aftermath'))).toEqual([
      'plan.json',
      'real',
      'real/plan.json',
    ]);
  });

  test('marking through a link that leads out of the repository changes nothing', async () => {
    const outside = folderWith({'plan.json': PLAN_TEXT});
    const folder = folderWith({'other.json': PLAN_TEXT});
    symlinkSync(join(outside, 'plan.json'), join(folder, 'plan.json'));
    const before = [readFolder(folder), readFolder(outside)];

    const result = await runCli(['plan', 'mark', 'plan.json', '--item', '1.2', '--failed', '--reason', 'red'], {
      cwd: folder,
    });

    expect(result).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringMatching(/^aftermath: plan\.json: leads out/),
    });
    expect([readFolder(folder), readFolder(outside)]).toEqual(before);
  });
});

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
