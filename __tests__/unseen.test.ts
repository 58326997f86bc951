// The set that nobody wrote a rule for: real tools, each run into a failure, marked by hand before a diagnosis was seen.
// It measures the mechanism. A rule that names one of these tools takes the worth from its case: record another tool then.
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {beforeAll, describe, expect, test} from '@jest/globals';
import {fileLogSource} from '../src/adapters/files/file-log-source.ts';
import type {Diagnosis} from '../src/domain/diagnosis.ts';
import {diagnoseSource} from '../src/shells/cli/diagnose.ts';

interface UnseenCase {
  readonly name: string;
  readonly tool: string;
  readonly category: string;
  readonly altCategories: readonly string[];
  /** 1-based; each of them is a right answer. */
  readonly rootCauseLines: readonly number[];
  readonly transient: boolean;
}

interface Answer {
  readonly of: UnseenCase;
  readonly diagnosis: Diagnosis;
  /** Place of the first candidate within two lines of a mark, from 1; null when none of the five is. */
  readonly rank: number | null;
}

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'unseen/fixtures');
const CASES = readdirSync(FOLDER, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => JSON.parse(readFileSync(join(FOLDER, name, 'case.json'), 'utf8')) as UnseenCase);
/** As the corpus score counts: a reader who looks at the answer sees two lines around it. */
const NEAR_LINES = 2;
/** The floor of the accepted issue; below it the mechanism has become a list of tools. */
const HIT_AT_1_FLOOR = 0.6;
/** The issue asks for ten. */
const LEAST_TOOLS = 10;

const answers = new Map<string, Answer>();

beforeAll(async () => {
  for (const one of CASES) answers.set(one.name, await answer(one));
  process.stdout.write(renderFigures([...answers.values()]));
});

test('the set is large enough and every log has a mark that exists', () => {
  const marked = CASES.filter(({name, rootCauseLines}) => {
    const count = readFileSync(join(FOLDER, name, 'log.txt'), 'utf8').split('\n').length - 1;
    return rootCauseLines.length > 0 && rootCauseLines.every((line) => line >= 1 && line <= count);
  });

  expect(marked).toEqual(CASES);
  expect(new Set(CASES.map(({tool}) => tool)).size).toBeGreaterThanOrEqual(LEAST_TOOLS);
});

test('the first answer is within two lines of the mark in at least six of ten logs', () => {
  const first = [...answers.values()].filter(({rank}) => rank === 1);

  expect(first.length / CASES.length).toBeGreaterThanOrEqual(HIT_AT_1_FLOOR);
});

describe.each(CASES.map((one) => [one.name, one] as const))('%s', (name, one) => {
  test('the category is right or not known', () => {
    expect([one.category, ...one.altCategories, 'unknown']).toContain(answers.get(name)?.diagnosis.category);
  });

  test('what needs a change is never called transient', () => {
    expect(one.transient).toBe(false);
    expect(answers.get(name)?.diagnosis.transient).not.toBe('yes');
  });
});

async function answer(of: UnseenCase): Promise<Answer> {
  const source = await fileLogSource(join(FOLDER, of.name, 'log.txt'), of.name);
  if (!source.ok) throw new Error(`${of.name}: ${source.problem.code}`);
  const diagnosis = await diagnoseSource(source.value, []);
  const index = diagnosis.rootCause.findIndex(({line}) => of.rootCauseLines.some((mark) => isNear(line, mark)));
  return {of, diagnosis, rank: index < 0 ? null : index + 1};
}

function isNear(line: number | null, mark: number): boolean {
  return line !== null && Math.abs(line - mark) <= NEAR_LINES;
}

function renderFigures(all: readonly Answer[]): string {
  const rows = all.map(({of, rank, diagnosis: {category, transient, rootCause}}) => {
    const [first] = rootCause;
    return `${of.name.padEnd(28)} rank ${rank ?? '-'}  ${category} (${of.category}), transient ${transient}  marked ${of.rootCauseLines.join(',')}, answered ${first?.line ?? '-'} by ${first?.rule ?? 'nothing'}\n`;
  });
  const share = (upTo: number) =>
    (all.filter(({rank}) => rank !== null && rank <= upTo).length / all.length).toFixed(2);
  const exact = all.filter(({of, diagnosis: {rootCause}}) =>
    of.rootCauseLines.includes(rootCause[0]?.line ?? 0),
  ).length;
  const known = all.filter(({diagnosis}) => diagnosis.category !== 'unknown').length;
  return `${rows.join('')}${all.length} tools: hit@1 ${share(1)} (exact line ${(exact / all.length).toFixed(2)}), hit@5 ${share(5)}, category named in ${known}\n`;
}
