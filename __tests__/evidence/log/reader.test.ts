// The reader is bounded, and how the bytes arrive never changes what it finds.
import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {readDigest} from '../../../src/app/read-log.ts';
import {createLogReader} from '../../../src/evidence/log/reader.ts';
import {MAX_WINDOW_LINES, planWindows} from '../../../src/evidence/log/windows.ts';
import {digestOf, textsOf, toPattern, toSource} from './memory-source.ts';

const encoder = new TextEncoder();
const PATTERNS = [toPattern('boom'), toPattern('Error'), toPattern('✗')];

const anyLine = fc.oneof(
  fc.string({unit: 'binary', maxLength: 40}),
  fc.constantFrom(
    '##[group]Run x',
    '##[endgroup]',
    '2026-03-01T10:00:00.1234567Z ##[error]Process completed with exit code 3.',
    'travis_time:start:1\r$ make',
    'The command "make" exited with 2.',
    'job\tstep\t2026-03-01T10:00:00.1234567Z Error: boom',
    '✗ fails',
    '\uFEFFboom',
  ),
);

test('chunk boundaries never change the digest', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyLine, {maxLength: 80}),
      fc.array(fc.integer({min: 0, max: 30}), {maxLength: 60}),
      async (lines, sizes) => {
        const bytes = encoder.encode(lines.join('\n'));

        const whole = await readDigest(toSource(bytes), {patterns: PATTERNS});
        const cut = await readDigest(toSource(bytes, sizes), {patterns: PATTERNS});

        expect(cut).toEqual(whole);
      },
    ),
    {numRuns: 200},
  );
});

test('any bytes are read without a throw, and every line number exists', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({maxLength: 600}), async (bytes) => {
      const digest = await readDigest(toSource(bytes), {patterns: PATTERNS});
      const numbers = digest.windows.flatMap((window) => window.map((line) => line.number));

      expect(numbers.every((number, index) => number === index + 1)).toBe(true);
      expect(numbers).toHaveLength(digest.lineCount);
    }),
    {numRuns: 300},
  );
});

test('a line of 20 MB is one line, cut to a bound', async () => {
  const bytes = new Uint8Array(20_000_000).fill(120);
  const text = `before\n${'y'.repeat(10)}\n`;
  const all = new Uint8Array([...encoder.encode(text)]);
  const joined = new Uint8Array(all.length + bytes.length + 6);
  joined.set(all);
  joined.set(bytes, all.length);
  joined.set(encoder.encode('\nafter'), all.length + bytes.length);

  const digest = await readDigest(toSource(joined), {patterns: PATTERNS});

  expect(digest.lineCount).toBe(4);
  expect(textsOf(digest).map((line) => Math.min(line.length, 5_000))).toEqual([6, 10, 2_000, 5]);
});

test('a log of many lines is read in windows around its ends, its exit and its hits', async () => {
  const lines = Array.from({length: 60_000}, (_, index) => `line ${index + 1}`);
  lines[30_000] = 'boom here';
  lines[49_999] = '##[error]Process completed with exit code 1.';

  const digest = await digestOf(lines.join('\n'), PATTERNS);
  const numbers = digest.windows.flatMap((window) => window.map((line) => line.number));

  expect(numbers.length).toBeLessThanOrEqual(MAX_WINDOW_LINES);
  expect(numbers).toEqual(expect.arrayContaining([1, 30_001, 30_041, 49_800, 50_000, 60_000]));
  expect(digest.windows.flat().every((line) => line.text === lines[line.number - 1]?.replace('##[error]', ''))).toBe(
    true,
  );
});

test('a pattern that hits everywhere keeps its first and last lines', () => {
  const reader = createLogReader({patterns: PATTERNS});
  for (let index = 0; index < 10_000; index++) reader.write(encoder.encode('boom\n'));

  const scan = reader.end();

  expect(scan.hits[0]).toMatchObject({count: 10_000});
  expect(scan.hits[0]?.lines.slice(0, 2)).toEqual([1, 2]);
  expect(scan.hits[0]?.lines.at(-1)).toBe(10_000);
  expect(scan.hits[0]?.lines.length).toBeLessThanOrEqual(60);
  expect(planWindows(scan).every((range) => range.first >= 1 && range.last <= 10_000)).toBe(true);
});

test('secrets are redacted in the windows', async () => {
  const digest = await readDigest(toSource(encoder.encode('token is hunter2hunter2 here\n')), {
    patterns: [],
    secrets: ['hunter2hunter2'],
  });

  expect(textsOf(digest).join('')).not.toContain('hunter2');
});
