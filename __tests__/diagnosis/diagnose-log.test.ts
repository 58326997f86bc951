// From a log to its cause: the line, the category, whether a re-run helps, and what must never be said.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {diagnoseLog} from '../../src/diagnosis/diagnose-log.ts';
import {normaliseText} from '../../src/diagnosis/normalise.ts';
import {BUILT_IN_RULES} from '../../src/diagnosis/rules.ts';
import type {LogFinding} from '../../src/domain/diagnosis.ts';
import type {TestReport} from '../../src/domain/evidence.ts';
import {digestOf} from '../evidence/log/memory-source.ts';
import {frameLog, TOOL_LOGS} from './tool-logs.ts';

const rules = BUILT_IN_RULES();

async function diagnose(text: string, hints: Parameters<typeof diagnoseLog>[2] = {}): Promise<LogFinding> {
  return diagnoseLog(await digestOf(text, rules.rules), rules, hints);
}

/** A failed step of GitHub Actions around some output. */
function step(...output: readonly string[]): string {
  return [
    '##[group]Run ./ci',
    './ci',
    '##[endgroup]',
    ...output,
    '##[error]Process completed with exit code 1.',
    '',
  ].join('\n');
}

describe.each(TOOL_LOGS.map((log) => [log.name, log] as const))('%s', (_name, log) => {
  test('is quoted, named and judged', async () => {
    const {text, lines} = frameLog(log);

    const finding = await diagnose(text);

    expect(lines).toContain(finding.rootCause[0]?.line);
    expect(finding.category).toBe(log.category);
    expect(finding.transient).toBe(log.transient);
  });

  test('has candidates in order, on lines that exist, at most five', async () => {
    const {text} = frameLog(log);
    const count = text.split('\n').length - 1;

    const {rootCause, confidence, alternatives, category} = await diagnose(text);
    const lines = rootCause.map((one) => one.line ?? 0);

    expect(rootCause.length).toBeLessThanOrEqual(5);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.every((line) => line >= 1 && line <= count)).toBe(true);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
    expect(alternatives).not.toContain(category);
  });
});

describe('a log that shows no failure', () => {
  test.each([
    ['an empty log', ''],
    [
      'a finished job without an error',
      '##[group]Run make\n##[endgroup]\nwarning: fatal errors are fun\nPost job cleanup.\nCleaning up orphan processes\n',
    ],
    [
      'a travis job that passed',
      'travis_time:start:1\r$ make\nerror: ignored\nThe command "make" exited with 0.\nDone. Your build exited with 0.\n',
    ],
    [
      'a passed job of Zuul',
      '2026-03-01 10:00:01.000001 | TASK [build]\n2026-03-01 10:00:02.000001 | node | error: ignored\n2026-03-01 10:00:03.000001 | node | ok: 3 changed: 2 unreachable: 0 failed: 0\n',
    ],
    [
      'a passed task of Taskcluster',
      '[task 2026-03-01T10:00:03.000Z] fatal: ignored\n[taskcluster 2026-03-01 10:00:07.500Z] Successful task run with exit code: 0 completed in 7.5 seconds\n',
    ],
    ['a passed job of Jenkins', 'ERROR: ignored\nFinished: SUCCESS\n'],
    ['a long plain log with words only', `${'line\\n'.repeat(600)}Error: ignored\n`],
    ['plain text', 'all is well\nnothing to see\n'],
  ])('%s gives none and no cause', async (_name, text) => {
    const finding = await diagnose(text);

    expect(finding).toMatchObject({category: 'none', rootCause: [], excerpt: null, prevention: []});
  });

  test('the host knows better than the text', async () => {
    const red = step('src/a.c:3:5: error: no');

    expect((await diagnose(red, {jobConclusion: 'success'})).category).toBe('none');
    expect((await diagnose('something odd\n', {jobConclusion: 'failure'})).rootCause).toHaveLength(1);
  });
});

describe('a failure that a re-run cannot help is never called transient', () => {
  test.each([
    [
      'the word timeout in an assertion',
      ["E       AssertionError: assert 'Connection reset by peer' == 'ok'", '1 failed in 0.1s'],
    ],
    [
      'network talk before a failing test',
      [
        'retrying: connect ETIMEDOUT 192.0.2.1:443',
        '--- FAIL: TestA (0.00s)',
        '    a_test.go:3: got 1, want 2',
        'FAIL',
      ],
    ],
    ['network talk before a compile error', ['curl: (28) Operation timed out', 'src/a.c:3:5: error: expected ;']],
    [
      'a download that worked on the second try',
      ['npm ERR! code ECONNRESET', 'Retrying in 3 s', 'added 12 packages', 'src/a.ts(3,5): error TS2304: no'],
    ],
    ['a page that is gone', ['curl: (22) The requested URL returned error: 404']],
    ['wrong credentials', ["fatal: Authentication failed for 'https://git.example.org/a'"]],
    ['a missing branch', ["fatal: couldn't find remote ref refs/heads/x"]],
    ['a service that never listened', ['connect ECONNREFUSED 127.0.0.1:5432']],
    ['a full disk', ['write failed: No space left on device']],
    ['a test that took too long', ['Error: Timeout of 2000ms exceeded.']],
    [
      'a test that waits for git',
      [
        "E   subprocess.TimeoutExpired: Command '['git', 'clone', 'x']' timed out after 5 seconds",
        "FAILED tests/test_a.py::test_clone - subprocess.TimeoutExpired: Command '['git', 'clone', 'x']' timed out after 5 seconds",
      ],
    ],
    ['the work that follows a fetch', ["Command 'git fetch --depth=1 && make test' timed out after 600 seconds"]],
  ] as const)('%s', async (_name, output) => {
    const finding = await diagnose(step(...output));

    expect(finding.rootCause.length).toBeGreaterThan(0);
    expect(finding.transient).not.toBe('yes');
  });
});

describe('trouble that a re-run is likely to cure', () => {
  test.each([
    ['network', "fatal: unable to access 'https://git.example.org/a/': Could not resolve host: git.example.org"],
    ['network', 'E: Failed to fetch http://deb.example.org/a  Connection timed out [IP: 192.0.2.1 80]'],
    ['rate-limit', 'API rate limit exceeded for user ID 1.'],
    ['port-conflict', 'Error: listen EADDRINUSE: address already in use :::3000'],
  ] as const)('%s: %s', async (category, line) => {
    expect(await diagnose(step('starting', line))).toMatchObject({category, transient: 'yes'});
  });

  test.each([
    ['##[error]The operation was canceled.', 'cancelled'],
    [
      '##[error]The runner has received a shutdown signal. This can happen when the runner service is stopped.',
      'runner',
    ],
  ] as const)('%s', async (line, category) => {
    expect(await diagnose(`##[group]Run x\n##[endgroup]\nworking\n${line}\n`)).toMatchObject({
      category,
      transient: 'yes',
    });
  });
});

describe('what stands where', () => {
  test('an echoed script, its environment and set -x are not the cause', async () => {
    const text = [
      '##[group]Run set -x',
      'echo "fatal: error: failed"',
      'env:',
      '  X: error: no',
      '##[endgroup]',
      "+ echo 'ERROR: quoted'",
      'widget lacks a handle',
      '##[error]Process completed with exit code 1.',
      '',
    ].join('\n');

    expect((await diagnose(text)).rootCause[0]).toMatchObject({line: 7});
  });

  test('the step that failed outranks steps that passed and clean-up', async () => {
    const text = [
      '##[group]Run a',
      '##[endgroup]',
      'src/a.c:1:1: error: allowed to fail',
      '##[group]Run b',
      '##[endgroup]',
      'Error: the thing broke',
      '##[error]Process completed with exit code 1.',
      'Post job cleanup.',
      'fatal: not a git repository',
      'Cleaning up orphan processes',
      '',
    ].join('\n');

    const finding = await diagnose(text);

    expect(finding.rootCause[0]).toMatchObject({line: 6});
    expect(finding.step).toBe('Run b');
  });

  test('a wrapper is named only when there is nothing better', async () => {
    const only = await diagnose(step('make: *** [all] Error 1'));
    const better = await diagnose(step('something odd happened', 'make: *** [all] Error 1'));

    expect(only.rootCause.map((one) => one.line)).toContain(4);
    expect(better.rootCause.some((one) => one.text.includes('odd'))).toBe(true);
  });

  test('a step without a word is told by its exit code', async () => {
    const text = '##[group]Run ./a\n##[endgroup]\n##[error]Process completed with exit code 139.\n';

    expect(await diagnose(text)).toMatchObject({category: 'crash', rootCause: [{line: 3}]});
  });

  test('of the same failure twice the first place counts, and both are one candidate', async () => {
    const finding = await diagnose(
      step('src/a.c:3:5: error: expected ;', 'x', 'y', 'z', 'src/a.c:3:5: error: expected ;'),
    );

    expect(finding.rootCause.filter((one) => one.rule === 'native.gcc').map((one) => one.line)).toEqual([4]);
  });

  test('lines that also stood in the green log lose', async () => {
    const text = step('Error: harmless and old', 'nothing', 'nothing', 'Error: new trouble');
    const greenLines = new Set([normaliseText('Error: harmless and old')]);

    expect((await diagnose(text, {greenLines})).rootCause[0]).toMatchObject({line: 7});
  });

  test('a test report lends weight to the line that names its test', async () => {
    const text = step('FAILED tests/test_a.py::test_one - x', 'a', 'b', 'c', 'FAILED tests/test_a.py::test_two - y');
    const failing = [{classname: 'a', name: 'test_two', message: null, file: null, line: null}];
    const report: TestReport = {
      file: 'r.xml',
      format: 'junit',
      suites: 1,
      tests: 2,
      passed: 1,
      failed: 1,
      errored: 0,
      skipped: 0,
      failing,
      flaky: [],
    };

    expect((await diagnose(text)).rootCause[0]).toMatchObject({line: 4});
    expect((await diagnose(text, {reports: [report]})).rootCause[0]).toMatchObject({line: 8});
  });

  test('an unknown tool inside a named command takes the purpose of the command', async () => {
    const text = step('✖ the sheet has no title', 'ERROR: "css-lint" exited with 1.').replaceAll('./ci', 'npm test');

    expect(await diagnose(text)).toMatchObject({category: 'lint'});
  });
});

describe('what is missing after a failed download', () => {
  const cut = "fatal: unable to access 'https://git.example.org/sheets/': Empty reply from server";
  const noTarget = "make: *** No rule to make target `install'.  Stop.";
  const lastTry = `WARNING: Retrying (Retry(total=0, connect=None)) after connection broken by 'NewConnectionError: Name or service not known': /simple/basket/`;
  const noFolder = 'sh: line 3: cd: sheets: No such file or directory';
  const statistics = 'curl: (6) Could not resolve host: stats.example.org';
  const renamed = "make: *** No rule to make target 'src/renamed.c', needed by 'app'.  Stop.";
  const noVersion = 'ERROR: Could not find a version that satisfies the requirement basket (from versions: none)';
  const noMatch = 'ERROR: No matching distribution found for basket';

  test.each([
    ['a clone, then make', [cut, noFolder, noTarget]],
    [
      'a clone, then make without a target',
      [cut, noFolder, 'make: *** No targets specified and no makefile found.  Stop.'],
    ],
    ['a clone, then a shell that says it otherwise', [cut, "sh: 3: cd: can't cd to sheets", noTarget]],
    ['an index of packages', [lastTry, noVersion, noMatch]],
  ])('does not contradict it: %s', async (_, output) => {
    expect(await diagnose(step(...output))).toMatchObject({category: 'network', transient: 'yes'});
  });

  test.each([
    ['another failure than absence', [cut, 'x', 'src/a.c:3:5: error: expected ;']],
    ['absence that came first', [noTarget, 'x', 'y', cut]],
    ['absence far below, so a later attempt may have succeeded', [cut, ...Array(12).fill('CC sheet.o'), noTarget]],
    ['a further attempt that may have succeeded', [lastTry.replace('total=0', 'total=2'), noVersion, noMatch]],
    ['statistics that could not be sent, and a renamed source', [statistics, renamed]],
    ['statistics that could not be sent, and a target that is gone', [statistics, noFolder, noTarget]],
    ['a clone that may fail, and a renamed source', [cut, noFolder, renamed]],
    ['a clone that may fail, and a target that is gone', [cut, noTarget]],
    ['a missing target with a path', [cut, noFolder, noTarget.replace('install', 'src/install')]],
    ['a missing target that is a file', [cut, noFolder, noTarget.replace('install', 'install.sh')]],
    ['a missing target that something needs', [cut, noFolder, noTarget.replace('.  Stop', ", needed by `all'.  Stop")]],
    ['an index of packages, and what another tool found missing', [statistics, noVersion, noMatch]],
    [
      'one package without an index, another with',
      [lastTry, noVersion, 'x', noVersion.replace('none', '1.0'), noMatch],
    ],
    ['an index that answered', [lastTry, noVersion.replace('none', '1.0, 1.1'), noMatch]],
  ])('does: %s', async (_, output) => {
    expect((await diagnose(step(...output))).transient).not.toBe('yes');
  });

  test('in another step has its own cause', async () => {
    const text = `${step(cut)}${step('x', noTarget)}`;

    expect((await diagnose(text)).transient).not.toBe('yes');
  });
});

test('the excerpt stands around the cause and keeps its numbers', async () => {
  const finding = await diagnose(
    step(...Array.from({length: 20}, (_, index) => `quiet ${index}`), 'src/a.c:3:5: error: no', 'after'),
  );
  const line = finding.rootCause[0]?.line ?? 0;

  expect(finding.excerpt?.lines[line - (finding.excerpt?.firstLine ?? 0)]).toBe('src/a.c:3:5: error: no');
  expect(finding.excerpt?.lines.length).toBeLessThanOrEqual(12);
});

test('any text is diagnosed without a throw', async () => {
  const line = fc.oneof(
    fc.string({unit: 'binary', maxLength: 60}),
    fc.constantFrom(...TOOL_LOGS.flatMap((log) => log.text.split('\n'))),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, {maxLength: 40}), async (lines) => {
      const finding = await diagnose(lines.join('\n'));

      expect(finding.rootCause.length).toBeLessThanOrEqual(5);
      expect(finding.category === 'none').toBe(
        finding.rootCause.length === 0 && finding.confidence === 1 && finding.step === null,
      );
    }),
    {numRuns: 150},
  );
});
