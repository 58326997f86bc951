// The case-book: every recorded log is diagnosed by the built-in rules and compared with what a person marked in it.
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from '@jest/globals';
import {z} from 'zod';
import {fileLogSource} from '../src/adapters/files/file-log-source.ts';
import {CATEGORIES} from '../src/domain/category.ts';
import type {Diagnosis} from '../src/domain/diagnosis.ts';
import {diagnoseSource} from '../src/shells/cli/diagnose.ts';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'cases');

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
  z.strictObject({line: z.string().optional(), category: z.string().optional(), green: z.string().optional()}),
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

async function diagnose(one: Case): Promise<Diagnosis> {
  const source = await fileLogSource(join(FOLDER, one.name, 'log.txt'), one.name);
  if (!source.ok) throw new Error(`${one.name}: ${source.problem.code}`);
  return diagnoseSource(source.value, []);
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
  const answer = diagnose(one);

  test(`${misses[name]?.line === undefined ? 'has' : 'still lacks'} a marked line among the first five`, async () => {
    const {rootCause} = await answer;
    const found = rootCause.some((candidate) => candidate.line !== null && one.rootCauseLines.includes(candidate.line));

    expect(found).toBe(misses[name]?.line === undefined);
  });

  test(`${misses[name]?.category === undefined ? 'has' : 'still lacks'} an acceptable category`, async () => {
    const {category} = await answer;

    expect([one.category, ...one.altCategories].includes(category)).toBe(misses[name]?.category === undefined);
  });

  test('is not called transient when it stays', async () => {
    const {transient} = await answer;

    expect(one.transient === false && transient === 'yes').toBe(false);
  });
});

describe.each(green.map((one) => [one.name, one] as const))('%s', (name, one) => {
  test(`${misses[name]?.green === undefined ? 'shows' : 'still does not show'} that nothing failed`, async () => {
    const {category, rootCause} = await diagnose(one);

    expect(category === 'none' && rootCause.length === 0).toBe(misses[name]?.green === undefined);
  });
});
