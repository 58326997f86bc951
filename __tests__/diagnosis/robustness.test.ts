// Whatever bytes a log holds: an answer comes, its lines exist, and it does not depend on how the bytes arrived.
// A hang would show as a test that never ends: nothing is asserted about time.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {readDigest} from '../../src/app/read-log.ts';
import {diagnoseLog} from '../../src/diagnosis/diagnose-log.ts';
import {BUILT_IN_RULES} from '../../src/diagnosis/rules.ts';
import {CATEGORIES} from '../../src/domain/category.ts';
import type {LogFinding} from '../../src/domain/diagnosis.ts';
import {toSource} from '../evidence/log/memory-source.ts';
import {anyLog, realLog} from './log-arbitraries.ts';

const rules = BUILT_IN_RULES();
const encoder = new TextEncoder();
const LF = 10;
const MAX_CANDIDATES = 5;
/** What must not reach a terminal or a page: controls but tab, and marks that turn the direction of text. */
const HOSTILE = /[\x00-\x08\x0a-\x1f\x7f\u202A-\u202E\u2066-\u2069]/;

describe('any bytes', () => {
  test('give an answer whose lines all exist', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (bytes) => {
        const finding = await diagnose(bytes);

        const {numbers, excerpt} = listLines(finding);
        const lineCount = countLines(bytes);
        expect(numbers.filter((number) => !isLineOf(number, lineCount))).toEqual([]);
        expect(excerpt.filter((number) => !isLineOf(number, lineCount))).toEqual([]);
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
      {numRuns: 400},
    );
  });

  test('give an answer of the promised shape', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (bytes) => {
        const {category, alternatives, confidence, rootCause, excerpt} = await diagnose(bytes);

        expect(CATEGORIES).toContain(category);
        expect(alternatives).not.toContain(category);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(rootCause.length).toBeLessThanOrEqual(MAX_CANDIDATES);
        expect(rootCause.length === 0).toBe(excerpt === null);
        expect(category === 'none' && rootCause.length > 0).toBe(false);
      }),
      {numRuns: 200},
    );
  });

  test('give texts that no terminal obeys', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (bytes) => {
        const {rootCause, excerpt, step} = await diagnose(bytes);

        const texts = [...rootCause.map(({text}) => text), ...(excerpt?.lines ?? []), step ?? ''];
        expect(texts.filter((text) => HOSTILE.test(text))).toEqual([]);
      }),
      {numRuns: 200},
    );
  });

  test('give the same answer however they are cut into chunks', async () => {
    const sizes = fc.array(fc.integer({min: 0, max: 200}), {maxLength: 60});
    await fc.assert(
      fc.asyncProperty(anyLog, sizes, async (bytes, cut) => {
        expect(await diagnose(bytes, cut)).toEqual(await diagnose(bytes));
      }),
      {numRuns: 200},
    );
  });
});

describe('lines of tools in any order', () => {
  test('are quoted as they stand in the log', async () => {
    await fc.assert(
      fc.asyncProperty(realLog, async (lines) => {
        const {rootCause} = await diagnose(encoder.encode(lines.join('\n')));

        const misquoted = rootCause.filter(({line, text}) => !isQuoteOf(text, lines[(line ?? 0) - 1] ?? ''));
        expect(misquoted).toEqual([]);
      }),
      {numRuns: 200},
    );
  });

  test('give the same answer with and without a byte order mark', async () => {
    await fc.assert(
      fc.asyncProperty(realLog, async (lines) => {
        const text = lines.join('\n');

        expect(await diagnose(encoder.encode(`\uFEFF${text}`))).toEqual(await diagnose(encoder.encode(text)));
      }),
      {numRuns: 200, examples: [[['section_start:1700000000:build\r\x1b[0K', 'The command "make" exited with 2.']]]},
    );
  });

  test('give the same answer with CR before each LF', async () => {
    await fc.assert(
      fc.asyncProperty(realLog, async (lines) => {
        const [unix, dos] = ['\n', '\r\n'].map((end) => encoder.encode(lines.map((line) => line + end).join('')));

        expect(await diagnose(dos ?? new Uint8Array())).toEqual(await diagnose(unix ?? new Uint8Array()));
      }),
      {numRuns: 200},
    );
  });
});

async function diagnose(bytes: Uint8Array, cut: readonly number[] = []): Promise<LogFinding> {
  return diagnoseLog(await readDigest(toSource(bytes, cut), {patterns: rules.rules}), rules);
}

/** Lines as the contract counts them: each ends at LF, the last one also at the end. */
function countLines(bytes: Uint8Array): number {
  const ends = bytes.filter((byte) => byte === LF).length;
  return bytes.length === 0 || bytes.at(-1) === LF ? ends : ends + 1;
}

function listLines({rootCause, excerpt}: LogFinding): {
  readonly numbers: readonly (number | null)[];
  readonly excerpt: readonly number[];
} {
  const first = excerpt?.firstLine ?? 0;
  return {
    numbers: rootCause.map(({line}) => line),
    excerpt: (excerpt?.lines ?? []).map((_text, index) => first + index),
  };
}

function isLineOf(number: number | null, lineCount: number): boolean {
  return number !== null && Number.isInteger(number) && number >= 1 && number <= lineCount;
}

/** Marks, stamps and colours may be gone and secrets covered; every word that is quoted stands in the line. */
function isQuoteOf(text: string, line: string): boolean {
  const words = text.split(/[^A-Za-z]+/).filter((word) => word !== '');
  return words.every((word) => line.includes(word) || text.includes('***'));
}
