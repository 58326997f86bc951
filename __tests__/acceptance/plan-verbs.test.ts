// The plan verbs as a person calls them in a repository with a policy: mappings, several files, marks in every way, commits.
import {chmodSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {checkoutWith, git, LIST, lastCommit, PLAN} from './checkout.ts';
import {folderWith, parseStdout, readFolder, runCli} from './cli-runner.ts';

const POLICY = `plans:
  - files: ["own/*.json"]
    items: ["/work/*"]
    id: ["/key"]
    title: ["/what"]
    status: {from: "/state"}
    words: {failed: [broken], pending: [open]}
    write:
      mode: fields
      failed: {"/why": "$reason", "/at": "$step", "/how": "$level", "/link": "$run"}
      clear: ["/why", "/at", "/how", "/link"]
  - files: [tasks.md]
    write: {mode: fields}
`;
const OWN =
  '{\n  "work": [\n    {"key": "a", "what": "Dig", "state": "open"},\n    {"key": "b", "what": "Pour", "state": "open"}\n  ]\n}\n';
const withPolicy = () => checkoutWith({'.github/aftermath.yml': POLICY, 'own/w.json': OWN});

const text = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');
const mark = (file: string, ...items: readonly string[]) => {
  return ['plan', 'mark', file, '--item', ...items, '--failed', '--reason', 'it broke'];
};
const lines = (diff: string) => diff.split('\n').filter((line) => /^[+-](?![+-])/.test(line));

describe('the mapping of the policy', () => {
  test.each([
    ['.', 'own/w.json'],
    ['own', 'w.json'],
  ])('counts for its files, called from %s', async (below, file) => {
    const folder = withPolicy();

    const list = await runCli(['plan', 'list', file, '--json'], {cwd: join(folder, below)});

    expect(list).toMatchObject({exitCode: 0, stderr: ''});
    expect(parseStdout(list)).toMatchObject({
      file,
      shape: 'mapped',
      items: [{id: 'a', title: 'Dig', ready: true}, {id: 'b'}],
    });
  });

  test('says what a mark writes, and clearing gives the file back to the byte', async () => {
    const folder = withPolicy();
    const facts = ['--step', 'test', '--level', '3', '--run-url', 'https://ci.example/runs/1'];

    const marked = await runCli([...mark('own/w.json', 'a'), ...facts, '--json'], {cwd: folder});
    const after = text(folder, 'own/w.json');
    const cleared = await runCli(['plan', 'clear', 'own/w.json', '--item', 'a', '--json'], {cwd: folder});

    expect(parseStdout(marked)).toMatchObject({item: 'a', change: 'marked', items: [{in: 'file'}], commit: null});
    expect(JSON.parse(after)).toMatchObject({
      work: [
        {state: 'broken', why: 'it broke (was open)', at: 'test', how: '3', link: 'https://ci.example/runs/1'},
        {state: 'open'},
      ],
    });
    expect(parseStdout(cleared)).toMatchObject({change: 'cleared'});
    expect(text(folder, 'own/w.json')).toBe(OWN);
  });

  test('opts a checklist in, whose marks then stand in the file', async () => {
    const folder = withPolicy();

    await runCli(mark('tasks.md', '7'), {cwd: folder});

    expect(text(folder, 'tasks.md')).toContain('- [!] 7 Paint');
    expect(git(folder, 'status', '--porcelain')).toBe(' M tasks.md\n');
  });

  test('of another repository counts with --repo, and its files alone may be marked', async () => {
    const folder = withPolicy();
    const outside = folderWith({'plan.json': PLAN});

    const list = await runCli(['plan', 'list', join(folder, 'own/w.json'), '--repo', folder, '--json'], {cwd: outside});
    const refused = await runCli([...mark('plan.json', '2'), '--repo', folder], {cwd: outside});

    expect(parseStdout(list)).toMatchObject({shape: 'mapped'});
    expect(refused).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringContaining('leads outside the repository'),
    });
    expect(text(outside, 'plan.json')).toBe(PLAN);
  });

  test.each(['list', 'next'])('with a mistake in it stops %s', async (verb) => {
    const folder = checkoutWith({'.github/aftermath.yml': 'planz: []\n'});

    const result = await runCli(['plan', verb, 'plan.json', '--json'], {cwd: folder});

    expect(result).toMatchObject({exitCode: 2, stdout: '', stderr: expect.stringContaining('did you mean "plans"?')});
  });
});

describe('plan next', () => {
  test('names the next item of all files, and the others; what waits in another file is not ready', async () => {
    const folder = checkoutWith();

    const result = await runCli(['plan', 'next', 'plan.json', 'tasks.md', '--json'], {cwd: folder});
    const words = await runCli(['plan', 'next', 'plan.json', 'tasks.md'], {cwd: folder});

    expect(parseStdout(result)).toMatchObject({next: {file: 'plan.json', id: '2', title: 'Raise'}, because: null});
    expect(words.stdout).toMatch(/^next {2}2 {2}Raise {2}\(plan\.json\)\nthen /);
  });

  test('says why there is none, and goes on without a file that cannot be read', async () => {
    const folder = checkoutWith();
    await runCli(mark('plan.json', '2'), {cwd: folder});

    const none = await runCli(['plan', 'next', 'plan.json', '--json'], {cwd: folder});
    const words = await runCli(['plan', 'next', 'plan.json'], {cwd: folder});
    const gone = await runCli(['plan', 'next', 'gone.json', 'tasks.md', '--json'], {cwd: folder});

    expect(parseStdout(none)).toEqual({
      next: null,
      others: [],
      because: {code: 'WAITING', sentence: expect.any(String)},
    });
    expect(words).toMatchObject({exitCode: 0, stdout: expect.stringMatching(/^none: WAITING\. What is open waits/)});
    expect(gone).toMatchObject({exitCode: 2, stderr: expect.stringMatching(/^aftermath: gone\.json: no such file/)});
    expect(parseStdout(gone)).toMatchObject({next: {file: 'tasks.md'}});
  });
});

test('plan show names an item in whichever file has it', async () => {
  const folder = checkoutWith();

  const found = await runCli(['plan', 'show', 'plan.json', 'tasks.md', '--item', '8', '--json'], {cwd: folder});
  const missing = await runCli(['plan', 'show', 'plan.json', '--item', '9'], {cwd: folder});

  expect(parseStdout(found)).toMatchObject({id: '8', title: 'Sweep'});
  expect(missing).toMatchObject({exitCode: 2, stderr: 'aftermath: plan.json: no item "9"; it has 1, 2, 3\n'});
});

describe('a shown diff', () => {
  const batch = (id: string, title: string) => `  {"batch_id": "${id}", "title": "${title}", "verified": false}`;
  const CRLF = `\uFEFF[\r\n${batch('1', 'a\u202e ##[b')},\r\n${batch('2', '\u0085 :: x')},\r\n${batch('3', 'c')}\r\n]`;

  test.each([
    ['Windows line ends, a mark of order and no last line end', CRLF],
    ['mixed line ends', CRLF.replace(',\r\n', ',\n')],
    ['a carriage return alone', CRLF.replace('a\u202e', '", "x":\r"')],
  ])('of a file with %s is applied by git to the byte', async (_, plan) => {
    const folder = checkoutWith({'w.json': plan});

    const shown = await runCli([...mark('w.json', '2'), '--dry-run'], {cwd: folder});
    writeFileSync(join(folder, 'shown.patch'), shown.stdout);
    git(folder, 'apply', 'shown.patch');
    const applied = text(folder, 'w.json');
    writeFileSync(join(folder, 'w.json'), plan);
    await runCli(mark('w.json', '2'), {cwd: folder});

    expect(shown).toMatchObject({exitCode: 0, stderr: ''});
    expect(applied).not.toBe(plan);
    expect(applied).toBe(text(folder, 'w.json'));
  });

  test('on a runner is inert, and says where the bytes are', async () => {
    const folder = checkoutWith({'w.json': CRLF});

    const shown = await runCli([...mark('w.json', '2'), '--dry-run'], {cwd: folder, env: {GITHUB_ACTIONS: 'true'}});

    expect(shown.stdout).not.toMatch(/##\[|\u202e/);
    expect(shown).toMatchObject({exitCode: 0, stderr: expect.stringContaining('--json')});
  });
});

describe('plan mark and clear', () => {
  test('take several items at once, all of them or none', async () => {
    const folder = checkoutWith();

    const refused = await runCli(mark('plan.json', '2', '9'), {cwd: folder});
    const untouched = text(folder, 'plan.json');
    const both = await runCli([...mark('plan.json', '2', '3'), '--json'], {cwd: folder});

    expect([refused.exitCode, untouched]).toEqual([2, PLAN]);
    expect(parseStdout(both)).toMatchObject({change: 'marked', items: [{item: '2'}, {item: '3'}]});
    expect(lines(git(folder, 'diff', '-U0'))).toHaveLength(4);
    const cleared = await runCli(['plan', 'clear', 'plan.json', '--item', '2', '3'], {cwd: folder});
    expect([cleared.exitCode, text(folder, 'plan.json')]).toEqual([0, PLAN]);
  });

  test.each(['plan.json', 'tasks.md'])('with --dry-run print the diff of %s and write nothing', async (file) => {
    const folder = checkoutWith();
    const before = readFolder(folder);
    const item = file === 'plan.json' ? '2' : '7';

    const shown = await runCli([...mark(file, item), '--dry-run', '--commit', '--json'], {cwd: folder});

    expect(parseStdout(shown)).toMatchObject({
      change: 'shown',
      diff: expect.stringContaining('it broke'),
      commit: null,
    });
    expect(readFolder(folder)).toEqual(before);
  });

  test('beside a file keep the step, the severity and the run; a damaged line costs only itself', async () => {
    const folder = checkoutWith();
    mkdirSync(join(folder, '.aftermath'));
    writeFileSync(join(folder, '.aftermath/marks.jsonl'), '{"v":1,"acti');
    const facts = ['--step', 'test', '--level', '4', '--run-url', 'https://ci.example/runs/1'];

    await runCli([...mark('tasks.md', '7'), ...facts], {cwd: folder});
    const list = await runCli(['plan', 'list', 'tasks.md', '--json'], {cwd: folder});

    const [damaged, record = ''] = text(folder, '.aftermath/marks.jsonl').split('\n');
    expect(damaged).toBe('{"v":1,"acti');
    expect(JSON.parse(record)).toMatchObject({
      v: 1,
      item: {file: 'tasks.md', id: '7'},
      step: 'test',
      severity: 4,
      run: {url: 'https://ci.example/runs/1'},
    });
    expect(list).toMatchObject({
      exitCode: 0,
      stderr: expect.stringMatching(/^aftermath: \.aftermath\/marks\.jsonl:1:1: /),
    });
    expect(parseStdout(list)).toMatchObject({
      items: [
        {id: '7', status: 'failed'},
        {id: '8', status: 'pending'},
      ],
    });
  });

  test('a mark beside a file is over once the file says something else', async () => {
    const folder = checkoutWith();
    await runCli(mark('tasks.md', '8'), {cwd: folder});
    writeFileSync(join(folder, 'tasks.md'), LIST.replace('- [ ] 8', '- [x] 8'));

    const list = await runCli(['plan', 'list', 'tasks.md', '--json'], {cwd: folder});

    expect(parseStdout(list)).toMatchObject({items: [{id: '7'}, {id: '8', status: 'done'}]});
  });

  test.each([
    ['a severity that there is not', ['--level', '6']],
    ['a run that is no address', ['--run-url', 'javascript:1']],
  ])('refuse %s', async (_, more) => {
    const folder = checkoutWith();

    const result = await runCli([...mark('plan.json', '2'), ...more], {cwd: folder});

    expect([result.exitCode, text(folder, 'plan.json')]).toEqual([2, PLAN]);
  });
});

describe('--commit', () => {
  test('commits the plan alone, and again nothing', async () => {
    const folder = checkoutWith();
    writeFileSync(join(folder, 'notes.txt'), 'staged\n');
    git(folder, 'add', 'notes.txt');
    writeFileSync(join(folder, 'new.txt'), 'untracked\n');

    const marked = await runCli([...mark('plan.json', '2'), '--commit', '--json'], {cwd: folder});
    const again = await runCli([...mark('plan.json', '2'), '--commit', '--json'], {cwd: folder});

    expect(marked).toMatchObject({exitCode: 0, stderr: ''});
    expect(parseStdout(marked)).toMatchObject({change: 'marked', commit: git(folder, 'rev-parse', 'HEAD').trim()});
    expect(parseStdout(again)).toMatchObject({change: 'unchanged', commit: null});
    expect(lastCommit(folder)).toEqual(['M plan.json']);
    expect(git(folder, 'log', '-1', '--format=%B')).toBe('Mark workplan items as failed\n\n- 2\n\n');
    expect(git(folder, 'status', '--porcelain')).toBe('M  notes.txt\n?? new.txt\n');
  });

  test('of a mark that was made without it commits it', async () => {
    const folder = checkoutWith();
    await runCli(mark('plan.json', '2'), {cwd: folder});

    const result = await runCli([...mark('plan.json', '2'), '--commit'], {cwd: folder});

    expect(result).toMatchObject({exitCode: 0, stdout: expect.stringMatching(/committed [0-9a-f]{7}\n$/)});
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });

  test('commits marks beside a file, but not where the owner keeps our folder out of the branch', async () => {
    const folder = checkoutWith();
    const own = checkoutWith({'.gitignore': '.aftermath/\n'});

    await runCli([...mark('tasks.md', '7'), '--commit'], {cwd: folder});
    const kept = await runCli([...mark('tasks.md', '7'), '--commit', '--json'], {cwd: own});

    expect(lastCommit(folder)).toEqual(['A .aftermath/marks.jsonl']);
    expect(kept.exitCode).toBe(0);
    expect(parseStdout(kept)).toMatchObject({change: 'marked', commit: null});
  });

  test('an id can do nothing in the message', async () => {
    const id = 'fixes #1 @team [skip ci]\nSigned-off-by: x';
    const folder = checkoutWith({'plan.json': JSON.stringify([{batch_id: id, title: 'A', verified: false}])});

    await runCli([...mark('plan.json', id), '--commit'], {cwd: folder});

    const message = git(folder, 'log', '-1', '--format=%B');
    expect(message).not.toMatch(/#1|@team|\[skip ci\]|^Signed-off-by/m);
    expect(git(folder, 'log', '-1', '--format=%(trailers)').trim()).toBe('');
  });

  test('outside of a repository writes nothing', async () => {
    const folder = folderWith({'plan.json': PLAN});
    const before = readFolder(folder);

    const result = await runCli([...mark('plan.json', '2'), '--commit'], {cwd: folder});

    expect(result).toMatchObject({exitCode: 2, stdout: '', stderr: expect.stringContaining('not a git repository')});
    expect(readFolder(folder)).toEqual(before);
  });

  test('that a hook refuses leaves the mark, and the next run makes the commit', async () => {
    const folder = checkoutWith();
    const hook = join(folder, '.git/hooks/pre-commit');
    mkdirSync(join(folder, '.git/hooks'), {recursive: true});
    writeFileSync(hook, '#!/bin/sh\necho "no" >&2\nexit 1\n');
    chmodSync(hook, 0o755);

    const refused = await runCli([...mark('plan.json', '2'), '--commit', '--json'], {cwd: folder});
    const marked = text(folder, 'plan.json');
    writeFileSync(hook, '#!/bin/sh\nexit 0\n');
    const later = await runCli([...mark('plan.json', '3'), '--commit'], {cwd: folder});

    expect(refused).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/^aftermath: git commit: no; the files are changed/),
    });
    expect(parseStdout(refused)).toMatchObject({change: 'marked', commit: null});
    expect(marked).toContain('"failure_reason": "it broke"');
    expect(later.exitCode).toBe(0);
    expect(git(folder, 'log', '--format=%s|%b')).toMatch(
      /^Mark workplan items as failed\|- 3\n\nMark workplan items as failed\|- 2\n/,
    );
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });
});
