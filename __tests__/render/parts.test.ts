// The small parts of the texts: places, commands, excerpts, diffs and words.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import type {NextStep} from '../../src/domain/decision.ts';
import {toPatch} from '../../src/domain/patch.ts';
import {commandOf, quote} from '../../src/render/commands.ts';
import {excerptLines} from '../../src/render/excerpt.ts';
import {commitPage, logLineUrl, runUrl} from '../../src/render/links.ts';
import {toVisible} from '../../src/render/neutralise.ts';
import {diffBlock} from '../../src/render/patch.ts';
import {renderReport} from '../../src/render/report.ts';
import {attemptedFixes, currentState, planEditBlock} from '../../src/render/state.ts';
import {confidenceWords, countWords, durationWords, timesWords} from '../../src/render/words.ts';
import {at, diagnosis, dossier, evidence, failure, job, run, safe, sha} from '../support-render/dossiers.ts';
import {hostileText} from '../support-render/hostile.ts';

const RUN_PAGE = 'https://github.com/harbour/tide-tables/actions/runs/7001';

describe('the page of a log line', () => {
  test.each([
    ['in its step', 'test (20)', 133, `${RUN_PAGE}/job/9101#step:4:103`],
    ['of an early step', 'test (20)', 1, `${RUN_PAGE}/job/9101#step:1:1`],
    ['after the last step', 'test (20)', 999, `${RUN_PAGE}/job/9101`],
    ['without a line', 'test (20)', null, `${RUN_PAGE}/job/9101`],
    ['of the only job', null, 133, `${RUN_PAGE}/job/9101#step:4:103`],
    ['of a job that was not read', 'lint', 133, RUN_PAGE],
  ] as const)('%s', (_, name, line, expected) => {
    expect(logLineUrl(evidence(), name, line)).toBe(expected);
  });

  test('is that of the job when two steps have the same name', () => {
    const twice = failure('test (20)', 9101);
    const steps = job('test (20)', 9101).steps.map((step) => ({...step, name: 'Run npm test'}));
    const given = evidence({failures: [{...twice, job: {...twice.job, steps}}]});

    expect(logLineUrl(given, 'test (20)', 133)).toBe(`${RUN_PAGE}/job/9101`);
  });

  test('does not exist on a laptop', () => {
    const laptop = run({repo: null});

    expect(logLineUrl(evidence({run: laptop}), 'test (20)', 133)).toBeNull();
    expect(runUrl(laptop)).toBeNull();
    expect(commitPage(laptop.repo, sha('head'))).toBeNull();
  });

  test('of a later attempt is the attempt', () => {
    expect(runUrl(run({attempt: 3}))).toBe(`${RUN_PAGE}/attempts/3`);
  });
});

describe('the command of a step', () => {
  const enterprise = dossier({
    evidence: evidence({run: run({repo: {owner: 'a', name: 'b', server: 'https://git.example'}})}),
  });

  test.each<[NextStep, string | null]>([
    [{kind: 'rerun', why: ''}, 'gh run rerun 7001 --failed --repo harbour/tide-tables'],
    [{kind: 'investigate', why: ''}, 'gh run view 7001 --log-failed --repo harbour/tide-tables'],
    [{kind: 'fix', why: ''}, null],
    [
      {kind: 'revert', sha: 'abcdef1234', why: ''},
      'git fetch origin && git switch -c revert-abcdef1 origin/main && git revert --no-edit abcdef1234',
    ],
    [
      {kind: 'apply-plan-edit', file: '-x.json', item: "it's 7", why: ''},
      "aftermath plan mark ./-x.json --item 'it'\\''s 7' --failed --reason 'test-failure: AssertionError: expected 12.50 to equal 12.49'",
    ],
    [{kind: 'next-item', file: 'a b.json', item: '8', why: ''}, "aftermath plan show 'a b.json' --item 8"],
  ])('%j', (step, expected) => {
    expect(commandOf(step, dossier())).toBe(expected);
  });

  test('names the server when it is not github.com', () => {
    expect(commandOf({kind: 'rerun', why: ''}, enterprise)).toBe('gh run rerun 7001 --failed --repo git.example/a/b');
  });

  test('does not exist where no run can be asked', () => {
    expect(commandOf({kind: 'rerun', why: ''}, dossier({evidence: evidence({run: run({repo: null})})}))).toBeNull();
  });

  test('reaches the program word for word through a shell', () => {
    const words = fc.sample(hostileText, {seed: 7, numRuns: 200});

    const output = execFileSync('sh', ['-c', `printf '%s\\n' ${words.map(quote).join(' ')}`], {encoding: 'utf8'});

    expect(output).toBe(words.map((word) => `${toVisible(word).replace(/[\n\t]/g, ' ')}\n`).join(''));
  });
});

describe('an excerpt', () => {
  const lines = Array.from({length: 50}, (_, n) => safe(`text ${n + 1}`));
  const long = (line: number) =>
    diagnosis({
      rootCause: [{job: null, line, text: safe('x'), rule: 'r', score: 1, reason: ''}],
      excerpt: {job: null, firstLine: 1, lines},
    });

  test.each([
    [25, 21, 30],
    [1, 1, 10],
    [50, 41, 50],
  ])('around line %i of 50 goes from %i to %i', (line, from, to) => {
    const shown = excerptLines(long(line), 10);

    expect(shown).toHaveLength(10);
    expect(shown[0]).toContain(`${from} | text ${from}`);
    expect(shown.at(-1)).toContain(`${to} | text ${to}`);
    expect(shown.filter((row) => row.startsWith('>'))).toEqual([`> ${String(line).padStart(2)} | text ${line}`]);
  });

  test('without neighbours is the cause alone', () => {
    expect(excerptLines(diagnosis({excerpt: null}), 10)).toEqual([
      '> 133 | AssertionError: expected 12.50 to equal 12.49',
    ]);
  });

  test('of words that stand in no log has no number', () => {
    const annotation = {job: null, line: null, text: safe('The runner was lost'), rule: 'r', score: 1, reason: ''};

    expect(excerptLines(diagnosis({excerpt: null, rootCause: [annotation]}), 10)).toEqual(['>  | The runner was lost']);
  });

  test('cuts long lines', () => {
    const wide = diagnosis({excerpt: {job: null, firstLine: 1, lines: [safe('x'.repeat(5000))]}});

    expect(excerptLines(wide, 10)[0]?.length).toBeLessThan(260);
  });
});

describe('a plan edit', () => {
  const lineText = fc.array(fc.constantFrom('a', 'b', '{', '}', '  "x": 1', '', '\r'), {maxLength: 12});
  const fileText = fc.tuple(lineText, fc.boolean()).map(([rows, ended]) => rows.join('\n') + (ended ? '\n' : ''));

  test('is a patch that git applies', () => {
    const folder = mkdtempSync(join(tmpdir(), 'patch-'));
    const file = join(folder, 'plan.json');
    fc.assert(
      fc.property(fileText, fileText, (before, after) => {
        fc.pre(before !== '' && after !== '' && before !== after);
        writeFileSync(file, before);
        execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {
          cwd: folder,
          input: toPatch('plan.json', before, after),
          env: {...process.env, GIT_CEILING_DIRECTORIES: tmpdir()},
        });

        expect(readFileSync(file, 'utf8')).toBe(after);
      }),
      {numRuns: 40},
    );
    rmSync(folder, {recursive: true});
  });

  test('that changes nothing has no patch and no diff', () => {
    const same = {file: 'p.json', item: '1', before: 'a\n', after: 'a\n', unchanged: true};

    expect(toPatch(same.file, same.before, same.after)).toBe('');
    expect(diffBlock(same)).toBe('');
    expect(planEditBlock(dossier({planEdit: same}), [])).toBe('`p.json` says so already; nothing to change.');
  });

  test('of a file with one long line is cut for people', () => {
    const edit = {file: 'p.json', item: '1', before: 'x'.repeat(90_000), after: 'y'.repeat(90_000), unchanged: false};

    expect(diffBlock(edit).length).toBeLessThan(1000);
    expect(toPatch(edit.file, edit.before, edit.after).length).toBeGreaterThan(180_000);
  });
});

describe('the current state', () => {
  const marked = dossier().decision.effects[0];
  if (marked === undefined) throw new Error('the dossier has an effect');
  const mark = {...marked, effect: {kind: 'mark-item', file: 'f', item: '7', branch: 'main', via: 'commit'}} as const;
  const planned = dossier({decision: {...dossier().decision, effects: [mark], declined: []}});
  const outcome = {key: mark.key, kind: 'mark-item'} as const;

  test.each([
    ['planned', [], 'to be marked as failed'],
    ['done', [{...outcome, status: 'done', ref: 'x'}], 'marked as failed'],
    ['held', [{...outcome, status: 'held', because: 'HALTED'}], 'not marked, see the table below'],
  ] as const)('tells when the mark was %s', (_, outcomes, words) => {
    expect(currentState(planned, outcomes)).toContain(`(named by the commit), ${words}\n`);
  });

  test.each([
    [1, 'None yet.'],
    [2, '1. Re-run once. Result: attempt 2 failed as well.'],
    [4, '1. Re-run 3 times. Result: attempt 4 failed as well.'],
  ])('attempt %i: %s', (attempt, expected) => {
    expect(attemptedFixes(dossier({evidence: evidence({run: run({attempt})})}))).toBe(expected);
  });
});

test('the report has the sections that people look for', () => {
  const headings = renderReport(dossier()).match(/(?<=^## ).*$/gm);

  expect(headings).toEqual([
    'What happened',
    'Root cause',
    'Failed tests (1)',
    'Attempted fixes',
    'Current state',
    'Resolution plan',
    'Prevention',
    'Lessons',
    'Why this severity',
    'What was decided, and why',
  ]);
});

describe('words', () => {
  test.each([
    [-5, '0 s'],
    [40_000, '40 s'],
    [125_000, '2 min'],
    [2 * 3_600_000 + 300_000, '2 h 05 min'],
    [49 * 3_600_000, '2 d 1 h'],
  ])('%i ms are %s', (ms, expected) => {
    expect(durationWords(ms)).toBe(expected);
  });

  test.each([
    [0.9, 'high (0.90)'],
    [0.5, 'fair (0.50)'],
    [0.2, 'low (0.20), please check the log yourself'],
  ])('confidence %f is %s', (confidence, expected) => {
    expect(confidenceWords(confidence)).toBe(expected);
  });

  test('counts have their plural', () => {
    expect([countWords(1, 'job'), countWords(2, 'job'), timesWords(1), timesWords(2), timesWords(5)]).toEqual([
      '1 job',
      '2 jobs',
      'once',
      'twice',
      '5 times',
    ]);
    expect(at('2031-05-04T09:30:00Z')).toBe(1_935_653_400_000);
  });
});
