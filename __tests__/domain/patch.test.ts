// The diff we show is the diff that git applies.
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {type TextChange, toFilesPatch, toPatch} from '../../src/domain/patch.ts';
import {markItemFailed} from '../workplan/only-edit.ts';

/** What git makes of a text with our diff. */
function applied(before: string, patch: string, path: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-diff-'));
  try {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), before);
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {
      cwd: folder,
      input: patch,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    return readFileSync(join(folder, path), 'utf8');
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

const long = Array.from({length: 40}, (_, n) => `line ${n}\n`).join('');

test.each([
  ['a changed line', long, long.replace('line 20', 'line twenty')],
  ['a new line at the top', long, `new\n${long}`],
  ['a new line at the end', long, `${long}new\n`],
  ['changes far apart', long, long.replace('line 3', 'x').replace('line 35\n', '')],
  ['changes near each other', long, long.replace('line 10\n', 'x\n').replace('line 14\n', 'y\n')],
  ['a final newline gained', 'a\nb', 'a\nb\n'],
  ['a final newline lost', 'a\nb\n', 'a\nb'],
  ['no final newline on both sides', 'a\nb\nc', 'a\nx\nc'],
  ['a last line after an empty one', '\n', '\na'],
  ['Windows line ends', 'a\r\nb\r\nc\r\n', 'a\r\nx\r\nc\r\n'],
  ['a text that begins with signs', '-a\n+b\n', '-a\n+c\n'],
])('git applies %s', (_, before, after) => {
  expect(applied(before, toPatch('plan.json', before, after), 'plan.json')).toBe(after);
});

test.each(['plans/my plan (1).json', 'a"b\\c.json', 'plän.json', 'tab\there.json'])('git finds the path %j', (path) => {
  expect(applied('a\n', toPatch(path, 'a\n', 'b\n'), path)).toBe('b\n');
});

test('git applies any difference of two texts', () => {
  const texts = fc
    .array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n', 'é\r\n'), {minLength: 1, maxLength: 25})
    .map((lines) => lines.join(''));
  const ends = fc.constantFrom('', 'end', 'end\n');
  fc.assert(
    fc.property(texts, ends, texts, ends, (a, endOfA, b, endOfB) => {
      const [before, after] = [a + endOfA, b + endOfB];
      if (before !== after) expect(applied(before, toPatch('f', before, after), 'f')).toBe(after);
    }),
    {numRuns: 60},
  );
});

test.each([
  ['at the top', 0],
  ['in the middle', 100_000],
  ['at the end', 199_999],
])('a change %s of a large text costs little and has its three lines of context', (_, line) => {
  const lines = Array.from({length: 200_000}, (__, n) => `line ${n}`);
  const before = `${lines.join('\n')}\n`;
  const after = `${lines.with(line, 'changed').join('\n')}\n`;
  const startedAt = performance.now();
  const patch = toPatch('f', before, after);
  const ms = performance.now() - startedAt;

  expect(applied(before, patch, 'f')).toBe(after);
  const around = [line - 3, line - 2, line - 1, line + 1, line + 2, line + 3].filter((n) => n >= 0 && n < 200_000);
  expect(patch.split('\n').filter((one) => one.startsWith(' '))).toEqual(around.map((n) => ` line ${n}`));
  expect(ms).toBeLessThan(1_000);
});

test('a marked batch is one hunk with three lines of context', () => {
  const text = '[\n  {\n    "batch": "1",\n    "title": "t",\n    "verified": false,\n    "prompt": "p"\n  }\n]';
  const marked = markItemFailed({file: 'p.json', text, item: '1', reason: 'broke'});
  if (!marked.ok) throw new Error('the batch is there');

  expect(toPatch('p.json', text, marked.value.after)).toBe(
    `--- a/p.json
+++ b/p.json
@@ -3,6 +3,8 @@
     "batch": "1",
     "title": "t",
     "verified": false,
+    "status": "failed",
+    "failure_reason": "broke",
     "prompt": "p"
   }
 ]
\\ No newline at end of file
`,
  );
});

test('equal texts have no diff', () => {
  expect(toPatch('f', 'a\n', 'a\n')).toBe('');
});

test('a change too large to compare line by line is still a right diff', () => {
  const many = (word: string) => Array.from({length: 600}, (_, n) => `${word} ${n}\n`).join('');

  expect(applied(many('a'), toPatch('f', many('a'), many('b')), 'f')).toBe(many('b'));
});

/** What git makes of files with a patch of all of them; the patch is checked first. */
function appliedToAll(changes: readonly TextChange[]): readonly (string | null)[] {
  const folder = mkdtempSync(join(tmpdir(), 'plan-diff-'));
  try {
    for (const {path, before} of changes) {
      mkdirSync(dirname(join(folder, path)), {recursive: true});
      if (before !== null) writeFileSync(join(folder, path), before);
    }
    for (const check of [['--check'], []]) {
      execFileSync('git', ['apply', '--whitespace=nowarn', ...check, '-'], {
        cwd: folder,
        input: toFilesPatch(changes),
        stdio: ['pipe', 'pipe', 'pipe'],
      });
    }
    return changes.map(({path}) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

test.each<readonly [string, readonly TextChange[]]>([
  ['a file that comes', [{path: 'new/a.txt', before: null, after: 'a\nb'}]],
  ['a file that goes', [{path: 'a b/"c".txt', before: 'a\r\nb\n', after: null}]],
  [
    'an empty file that comes before another change',
    [
      {path: 'flag', before: null, after: ''},
      {path: 'plan.json', before: 'a\n', after: 'b\n'},
    ],
  ],
  [
    'an empty file that goes before a new one',
    [
      {path: 'flag', before: '', after: null},
      {path: 'other flag', before: null, after: ''},
      {path: 'x', before: null, after: 'x'},
    ],
  ],
  [
    'a move between folders with a mark of the plan',
    [
      {path: 'plan.json', before: 'a\n', after: 'b\n'},
      {path: 'queue/failed/x.yaml', before: 'id: x\nstatus: failed\n', after: null},
      {path: 'queue/pending/x.yaml', before: null, after: 'id: x\nstatus: pending\n'},
    ],
  ],
])('git applies %s', (_, changes) => {
  expect(appliedToAll(changes)).toEqual(changes.map(({after}) => after));
});

test('git applies any mixture of files that come, go and change', () => {
  const text = fc.option(fc.constantFrom('', 'a\n', 'a', 'b\nc\n', '\n', '--- a/x\n+++ b/x\n'));
  const changes = fc
    .array(fc.tuple(text, text), {minLength: 1, maxLength: 6})
    .map((pairs) => pairs.map(([before, after], n) => ({path: `f${n} ü`, before, after})))
    .filter((all) => all.some(({before, after}) => before !== after));
  fc.assert(
    fc.property(changes, (all) => expect(appliedToAll(all)).toEqual(all.map(({after}) => after))),
    {numRuns: 20},
  );
});
