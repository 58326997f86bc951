// Logs that nobody would write: random bytes, real-looking lines in any order, and what terminals, editors and broken disks do to them.
import fc from 'fast-check';
import {TOOL_LOGS} from './tool-logs.ts';

const encoder = new TextEncoder();

/** Lines of tools, each as a person sees it. */
export const TOOL_LINES: readonly string[] = [
  ...new Set(TOOL_LOGS.flatMap(({text}) => text.split('\n').map((line) => line.replace(/^>>/, '')))),
];

/** What runners write around the words of tools. */
const FRAMES = [
  '##[group]Run make check',
  '##[endgroup]',
  '##[error]Process completed with exit code 2.',
  '##[error]',
  '##[section]Starting: build',
  'Post job cleanup.',
  'travis_time:start:0a1\r\x1b[0K$ make',
  'travis_fold:end:script\r\x1b[0K',
  'The command "make" exited with 2.',
  'section_start:1700000000:build\r\x1b[0K',
  'build\tRun make\t2026-03-01T10:00:00.1234567Z Error: boom',
  '::error file=a.ts,line=3::broken',
  '::group::',
  'make: *** [Makefile:3: all] Error 2',
] as const;

/** Bytes that are no text, or no text that a reader expects. */
const SPLINTERS: readonly Uint8Array[] = [
  Uint8Array.of(0xef, 0xbb, 0xbf),
  Uint8Array.of(0xff, 0xfe),
  Uint8Array.of(0xc3),
  Uint8Array.of(0xe2, 0x9c),
  Uint8Array.of(0xed, 0xa0, 0x80),
  Uint8Array.of(0xf0, 0x9f, 0x92),
  Uint8Array.of(0),
  Uint8Array.of(0x0d),
  Uint8Array.of(0x0d, 0x0a),
  Uint8Array.of(0x0a),
  Uint8Array.of(0x1b),
  encoder.encode('\x1b[31m'),
  encoder.encode('\x1b]8;;http://example.com\x07'),
  encoder.encode('\u2028'),
  encoder.encode('\u202E'),
];

/** Short texts that pattern engines stumble over when they come a thousand times. */
const STUTTERS = [
  'a',
  ' ',
  '\t',
  '=',
  '-',
  ':',
  '/',
  '.',
  '"',
  "'",
  '(',
  '[',
  '\\',
  '::',
  'a.',
  'a/',
  ' a',
  'Error',
  'at ',
  '0',
  '0.',
  'x=',
  '│',
] as const;

const STAMP = '2026-03-01T10:00:00.1234567Z ';

/** A line of a tool or of a runner, with or without a stamp. */
export const realLine: fc.Arbitrary<string> = fc
  .tuple(fc.boolean(), fc.oneof(fc.constantFrom(...TOOL_LINES), fc.constantFrom(...FRAMES)))
  .map(([stamped, line]) => (stamped ? STAMP + line : line));

/** The same short text again and again, at most 24 kB, with a tool's words before it: longer than any bound on a line. */
const longLine: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...TOOL_LINES), fc.constantFrom(...STUTTERS), fc.integer({min: 1, max: 4_000}))
  .map(([head, text, times]) => head + text.repeat(times));

const piece: fc.Arbitrary<Uint8Array> = fc.oneof(
  {weight: 6, arbitrary: realLine.map((line) => encoder.encode(`${line}\n`))},
  {weight: 2, arbitrary: fc.constantFrom(...SPLINTERS)},
  {weight: 1, arbitrary: fc.uint8Array({maxLength: 40})},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 40}).map((text) => encoder.encode(text))},
  {weight: 1, arbitrary: longLine.map((line) => encoder.encode(line))},
);

/** Any bytes at all, or pieces of logs with splinters between and inside of lines. */
export const anyLog: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({maxLength: 2_000}),
  fc.array(piece, {maxLength: 40}).map(join),
);

/** Whole lines of tools and runners, LF between them. */
export const realLog: fc.Arbitrary<readonly string[]> = fc.array(realLine, {minLength: 1, maxLength: 60});

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const one of pieces) {
    bytes.set(one, at);
    at += one.length;
  }
  return bytes;
}
