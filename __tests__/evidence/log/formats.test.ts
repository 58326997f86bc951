// Each format of log gives its lines, marks, steps and exit statement.
import {describe, expect, test} from '@jest/globals';
import {digestOf, textsOf} from './memory-source.ts';

const at = (second: number): string => `2026-03-01T10:00:${String(second).padStart(2, '0')}.1234567Z `;

const ACTIONS = [
  `\uFEFF${at(0)}Current runner version: '2.330.0'`,
  `${at(1)}##[group]Run make test`,
  `${at(1)}make test`,
  `${at(1)}##[endgroup]`,
  `${at(2)}[command]/usr/bin/git version`,
  `\uFEFF${at(2)}first part`,
  'second part without a stamp',
  `${at(3)}##[warning]old thing`,
  `${at(3)}::error file=src/a.c,line=3::bad thing`,
  `${at(4)}##[error]Process completed with exit code 2.`,
  `${at(5)}Post job cleanup.`,
  `${at(6)}Cleaning up orphan processes`,
  '',
].join('\n');

test('a log of GitHub Actions loses stamps, marks and byte-order marks, and keeps its line numbers', async () => {
  const digest = await digestOf(ACTIONS);

  expect(digest.format).toBe('actions');
  expect(digest.lineCount).toBe(12);
  expect(textsOf(digest).slice(0, 10)).toEqual([
    "Current runner version: '2.330.0'",
    'Run make test',
    'make test',
    '',
    '/usr/bin/git version',
    'first part',
    'second part without a stamp',
    'old thing',
    'src/a.c:3: bad thing',
    'Process completed with exit code 2.',
  ]);
  expect(digest.windows[0]?.map((line) => line.mark).slice(0, 10)).toEqual([
    'none',
    'group',
    'none',
    'endgroup',
    'command',
    'none',
    'none',
    'warning',
    'error',
    'error',
  ]);
  expect(digest.exit).toEqual({line: 10, code: 2});
});

test('the steps of a log of GitHub Actions follow its groups', async () => {
  const {steps} = await digestOf(ACTIONS);

  expect(steps.map((step) => [String(step.name), step.firstLine, step.lastLine, step.exitCode])).toEqual([
    ['Run make test', 2, 10, 2],
    ['Post job cleanup', 11, 11, null],
    ['Complete job', 12, 12, null],
  ]);
});

test('marks count also where the stamps were cut off', async () => {
  const digest = await digestOf('##[group]Run x\n##[endgroup]\nboom\n##[error]Process completed with exit code 1.\n');

  expect(digest.format).toBe('actions');
  expect(digest.exit).toEqual({line: 4, code: 1});
});

test('the columns of `gh run view` become steps', async () => {
  const line = (step: string, text: string): string => `build\t${step}\t${at(1)}${text}`;
  const digest = await digestOf(
    [
      line('Set up job', 'hello'),
      line('Run tests', 'a\tb'),
      line('Run tests', '##[error]Process completed with exit code 1.'),
      line('Complete job', 'bye'),
    ].join('\n'),
  );

  expect(digest.format).toBe('gh-run-view');
  expect(textsOf(digest)).toEqual(['hello', 'a\tb', 'Process completed with exit code 1.', 'bye']);
  expect(digest.steps.map((step) => [String(step.name), step.firstLine, step.lastLine, step.exitCode])).toEqual([
    ['Set up job', 1, 1, null],
    ['Run tests', 2, 3, 1],
    ['Complete job', 4, 4, null],
  ]);
});

test('folds, times, colours and overwritten lines of travis are read', async () => {
  const digest = await digestOf(
    [
      'travis_fold:start:git.checkout\r\x1b[0Ktravis_time:start:0a1b\r\x1b[0K$ git clone x\r',
      'travis_time:end:0a1b:start=1,finish=2,duration=1\r\x1b[0K\x1b[32;1mThe command "git clone x" exited with 0.\x1b[0m\r',
      'travis_time:start:0c2d\r\x1b[0K$ make\r',
      ' 10%\r 50%\rdone\r',
      '\x1b[31;1mThe command "make" exited with 2.\x1b[0m\r',
      'Done. Your build exited with 1.\r',
    ].join('\n'),
  );

  expect(digest.format).toBe('travis');
  expect(textsOf(digest)).toEqual([
    '$ git clone x',
    'The command "git clone x" exited with 0.',
    '$ make',
    'done',
    'The command "make" exited with 2.',
    'Done. Your build exited with 1.',
  ]);
  expect(digest.steps.map((step) => [String(step.name), step.exitCode])).toEqual([
    ['$ git clone x', 0],
    ['$ make', 2],
  ]);
  expect(digest.exit).toEqual({line: 5, code: 2});
});

test('a travis job that says it passed has exit code 0 whatever its commands said', async () => {
  const digest = await digestOf(
    'travis_time:start:1\r$ a || true\nThe command "a" exited with 1.\nDone. Your build exited with 0.\n',
  );

  expect(digest.exit).toEqual({line: 3, code: 0});
});

test('phases of Zuul, stages of Jenkins and sections of GitLab are steps', async () => {
  const zuul = await digestOf(
    '2026-03-01 10:00:00.000001 | RUN START: [x]\n2026-03-01 10:00:00.000001 | n | boom\n2026-03-01 10:00:00.000001 | POST-RUN START: [x]\n',
  );
  const jenkins = await digestOf(
    '[Pipeline] { (Build)\nboom\n[Pipeline] { (Declarative: Post Actions)\nFinished: FAILURE\n',
  );
  const gitlab = await digestOf(
    'section_start:1560896352:step_script\r\x1b[0K\nboom\nERROR: Job failed: exit code 3\n',
  );

  expect(zuul.steps.map((step) => String(step.name))).toEqual(['RUN', 'POST-RUN']);
  expect(jenkins.steps.map((step) => String(step.name))).toEqual(['Build', 'Declarative: Post Actions']);
  expect(jenkins.exit).toEqual({line: 4, code: 1});
  expect(gitlab.steps.map((step) => [String(step.name), step.exitCode])).toEqual([['step_script', 3]]);
});

describe('prefixes of other systems', () => {
  test.each([
    ['2026-03-01 10:00:00.123456 | node-1 | fatal: no', 'fatal: no', 'none'],
    ['[task 2026-03-01T10:00:00.123Z] boom', 'boom', 'none'],
    ['[taskcluster:error] task timeout', 'task timeout', 'error'],
    ['[task 2026-03-01T10:00:00.123Z] 10:00:00    ERROR - bad', 'bad', 'error'],
    ['[2026-03-01T10:00:00.123Z] + make', '+ make', 'none'],
    ['2026-03-01T10:00:00.123456Z 01O hello', 'hello', 'none'],
    ['DEBUG util.py:446:  basket.c:3:1: error: no', 'basket.c:3:1: error: no', 'none'],
    ['BUILDSTDERR: basket.c:3:1: error: no', 'basket.c:3:1: error: no', 'none'],
    ['INFO: kept', 'INFO: kept', 'none'],
    [' 0:05.12 a.cpp:3:1: error: no', 'a.cpp:3:1: error: no', 'none'],
    ['section_start:1560896352:build\r\x1b[0KBuilding', 'Building', 'none'],
    ['[ERROR] stays as it is', '[ERROR] stays as it is', 'none'],
    ['\x1b]8;;https://a\x07link\x1b]8;;\x07 text', 'link text', 'none'],
  ] as const)('%j reads %j', async (raw, text, mark) => {
    const digest = await digestOf(`${raw}\n`);

    expect(digest.windows[0]?.[0]).toMatchObject({text, mark});
  });
});

describe('line ends', () => {
  test.each([
    ['', 0, []],
    ['one', 1, ['one']],
    ['one\n', 1, ['one']],
    ['one\n\n', 2, ['one', '']],
    ['one\r\ntwo\r\n', 2, ['one', 'two']],
    ['one\rtwo\nthree', 2, ['two', 'three']],
    ['\u2028a\u0085b\n', 1, [expect.stringContaining('b')]],
  ] as const)('of %j count %i', async (text, count, lines) => {
    const digest = await digestOf(text);

    expect(digest.lineCount).toBe(count);
    expect(textsOf(digest)).toEqual(lines);
  });
});
