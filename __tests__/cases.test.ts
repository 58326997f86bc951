// The case-book: every recorded log is diagnosed by the built-in rules and compared with what a person marked in it.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {beforeAll, describe, expect, test} from '@jest/globals';
import {z} from 'zod';
import {fileLogSource} from '../src/adapters/files/file-log-source.ts';
import {CATEGORIES} from '../src/domain/category.ts';
import type {Diagnosis} from '../src/domain/diagnosis.ts';
import type {LogSource} from '../src/ports/log-source.ts';
import {diagnoseSource} from '../src/shells/cli/diagnose.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const FOLDER = join(HERE, 'cases');
const SCENARIOS = join(HERE, '../tools/record/scenarios');

const Case = z.strictObject({
  name: z.string(),
  tool: z.string(),
  version: z.string().min(1),
  ecosystem: z.string(),
  format: z.enum(['gha', 'gh-run-view', 'travis', 'plain']),
  command: z.string(),
  category: z.enum(CATEGORIES),
  altCategories: z.array(z.enum(CATEGORIES)),
  rootCauseLines: z.array(z.int().min(1)),
  transient: z.boolean().nullable(),
  recorded: z.iso.date(),
  note: z.string().min(1),
});
type Case = z.output<typeof Case>;

/** Cases that are answered wrongly today, each with what is wrong and why. An entry that is right again must go. */
const KnownMisses = z.record(
  z.string(),
  z.strictObject({
    line: z.string().optional(),
    category: z.string().optional(),
    green: z.string().optional(),
    pair: z.string().optional(),
  }),
);

const cases = readdirSync(FOLDER, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()
  .map(readCase);
const misses = KnownMisses.parse(readJson('known-misses.json'));

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
}

function readCase(name: string): Case {
  return Case.parse(readJson(join(name, 'case.json')));
}

function readLog(name: string): string {
  return readFileSync(join(FOLDER, name, 'log.txt'), 'utf8');
}

async function openLog(one: Case, file: 'log.txt' | 'green.txt'): Promise<LogSource> {
  const source = await fileLogSource(join(FOLDER, one.name, file), one.name);
  if (!source.ok) throw new Error(`${one.name}: ${source.problem.code}`);
  return source.value;
}

async function diagnose(one: Case): Promise<Diagnosis> {
  return diagnoseSource(await openLog(one, 'log.txt'), []);
}

const red = cases.filter((one) => one.category !== 'none');
const green = cases.filter((one) => one.category === 'none');

describe('the case-book', () => {
  test('holds at least 45 failures and 20 passed jobs, in every format', () => {
    expect(red.length).toBeGreaterThanOrEqual(45);
    expect(green.length).toBeGreaterThanOrEqual(20);
    expect(new Set(red.map((one) => one.format))).toEqual(new Set(['gha', 'gh-run-view', 'travis', 'plain']));
  });

  test('names known misses only for cases that exist', () => {
    const names = new Set(cases.map((one) => one.name));

    expect(Object.keys(misses).filter((name) => !names.has(name))).toEqual([]);
  });

  test('has a scenario that makes each log again', () => {
    const sources = readdirSync(SCENARIOS).map((name) => readFileSync(join(SCENARIOS, name), 'utf8'));
    const made = sources.flatMap((text) => [...text.matchAll(/^ {4}name: '(?<name>[^']+)'/gm)].map((one) => one[1]));

    expect([...made].sort()).toEqual(cases.map((one) => one.name));
  });

  test('has an index that says what the folders say', () => {
    const index = readJson('cases.json') as {readonly logs: readonly unknown[]; readonly junit: readonly unknown[]};
    const expected = cases.map(({name, format, tool, category, altCategories, rootCauseLines, transient}) => ({
      id: name,
      file: `${name}/log.txt`,
      format,
      tool,
      expected: {category, altCategories, rootCauseLines, transient},
    }));

    expect(index).toEqual({logs: expected, junit: []});
  });

  test.each(cases.map((one) => [one.name, one] as const))(
    '%s is small, neutral and marked inside its log',
    (name, one) => {
      const log = readLog(name);
      const lines = log.split('\n').length;

      expect(one.name).toBe(name);
      expect(Buffer.byteLength(log)).toBeLessThan(60_000);
      expect(log).not.toMatch(/\/root\/|\/tmp\/aftermath|registry\.npmjs|deb\.debian\.org/);
      expect(one.rootCauseLines.filter((line) => line > lines)).toEqual([]);
      expect(one.rootCauseLines.length > 0).toBe(one.category !== 'none');
    },
  );
});

describe.each(red.map((one) => [one.name, one] as const))('%s', (name, one) => {
  let answer: Diagnosis;

  beforeAll(async () => {
    answer = await diagnose(one);
  });

  test(`${misses[name]?.line === undefined ? 'has' : 'still lacks'} a marked line among the first five`, () => {
    const found = answer.rootCause.some(
      (candidate) => candidate.line !== null && one.rootCauseLines.includes(candidate.line),
    );

    expect(found).toBe(misses[name]?.line === undefined);
  });

  test(`${misses[name]?.category === undefined ? 'has' : 'still lacks'} an acceptable category`, () => {
    expect([one.category, ...one.altCategories].includes(answer.category)).toBe(misses[name]?.category === undefined);
  });

  test('is not called transient when it stays', () => {
    expect(one.transient === false && answer.transient === 'yes').toBe(false);
  });
});

describe.each(green.map((one) => [one.name, one] as const))('%s', (name, one) => {
  test(`${misses[name]?.green === undefined ? 'shows' : 'still does not show'} that nothing failed`, async () => {
    const {category, rootCause} = await diagnose(one);

    expect(category === 'none' && rootCause.length === 0).toBe(misses[name]?.green === undefined);
  });
});

const pairs = red.filter((one) => existsSync(join(FOLDER, one.name, 'green.txt')));

test('at least ten failures have the log of the same job when it passes', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(10);
});

describe.each(pairs.map((one) => [one.name, one] as const))('%s beside its green log', (name, one) => {
  test(`${misses[name]?.pair === undefined ? 'is' : 'still is not'} answered with a marked line`, async () => {
    const {rootCause} = await diagnoseSource(await openLog(one, 'log.txt'), [], {
      green: await openLog(one, 'green.txt'),
    });

    const first = rootCause[0]?.line ?? 0;

    expect(one.rootCauseLines.includes(first)).toBe(misses[name]?.pair === undefined);
  });

  test('shows that nothing failed in the green one', async () => {
    const {category} = await diagnoseSource(await openLog(one, 'green.txt'), []);

    expect(category).toBe('none');
  });
});

test('different causes have different fingerprints, in all pairs of cases', async () => {
  const failures = cases.filter((one) => one.category !== 'none');
  const byFingerprint = new Map<string, string[]>();
  for (const one of failures) {
    const {fingerprint} = await diagnose(one);
    byFingerprint.set(fingerprint, [...(byFingerprint.get(fingerprint) ?? []), one.name]);
  }

  expect([...byFingerprint.values()].filter((names) => names.length > 1)).toEqual([]);
  expect(byFingerprint.size).toBe(failures.length);
});
