// One cause, one fingerprint: whatever differs between two runs of the same failure, and in whatever order its jobs are listed.
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {beforeAll, describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {diagnoseRun} from '../../src/app/diagnose-run.ts';
import {defaultPolicy} from '../../src/config/schema.ts';
import {diagnoseLog} from '../../src/diagnosis/diagnose-log.ts';
import {BUILT_IN_RULES} from '../../src/diagnosis/rules.ts';
import type {Diagnosis} from '../../src/domain/diagnosis.ts';
import type {JobFailure} from '../../src/domain/evidence.ts';
import {digestOf} from '../evidence/log/memory-source.ts';
import {evidence, job} from '../support-render/dossiers.ts';
import {frameLog, TOOL_LOGS} from './tool-logs.ts';

const UNSEEN = join(dirname(fileURLToPath(import.meta.url)), '../unseen/fixtures');
const rules = BUILT_IN_RULES();
const policy = defaultPolicy();
const settings = {rules, severity: policy.severity, excerptLines: policy.logs.excerptLines};

/** Logs of different causes: those written for the rules, and those of tools that no rule knows. */
const LOGS: readonly (readonly [name: string, text: string])[] = [
  ...TOOL_LOGS.map((log) => [log.name, frameLog(log).text] as const),
  ...readdirSync(UNSEEN, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => [name, readFileSync(join(UNSEEN, name, 'log.txt'), 'utf8')] as const),
];

/** What another run of the same commit may print in other words. */
interface Surroundings {
  /** Milliseconds by which the clock is later. */
  readonly later: number;
  readonly folder: string;
  readonly host: number;
  readonly port: number;
  readonly id: string;
  readonly duration: number;
}

const surroundings: fc.Arbitrary<Surroundings> = fc.record({
  later: fc.integer({min: 1, max: 400 * 24 * 3_600_000}),
  folder: fc.constantFrom('/builds/group/app', '/Users/runner/work/app/app', '/opt/agent/_work/7/s', '/w'),
  host: fc.integer({min: 1, max: 254}),
  port: fc.integer({min: 1024, max: 65_535}),
  id: fc.stringMatching(/^[1-9][0-9a-f]{5}[a-f]$/),
  duration: fc.integer({min: 1, max: 9_999}),
});

/** What of a text the surroundings change, one pattern for each. */
const STAMP = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?=[.,\d]*Z?)/g;
const FOLDERS = /\/home\/runner\/work\/app\/app|\/w(?=\/)/g;
const ADDRESS = /\b(?:127\.0\.0|192\.0\.2|10\.0\.0)\.\d{1,3}\b/g;
const PORT = /(?<=(?:localhost|\d\.\d{1,3}|::1\]?):)\d{4,5}\b/g;
const ID = /\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}\b/g;
const DURATION = /(?<![\d.-])\d+\.\d+(?= ?(?:ms|s|sec|seconds)\b)|(?<![\d.-])\d+(?= ?ms\b)/g;

describe.each(LOGS)('%s', (_name, text) => {
  let print = '';

  beforeAll(async () => {
    print = await fingerprintOf(text);
  });

  test('keeps its fingerprint when it runs elsewhere and later', async () => {
    await fc.assert(
      fc.asyncProperty(surroundings, async (of) => {
        expect(await fingerprintOf(runElsewhere(text, of))).toBe(print);
      }),
      {numRuns: 15},
    );
  });
});

test('the surroundings really differ in the logs that are compared', () => {
  const of = {later: 60_000, folder: '/builds/group/app', host: 9, port: 5_000, id: '1b2c3da', duration: 77};

  const changed = LOGS.filter(([, text]) => runElsewhere(text, of) !== text);

  expect(changed.length).toBeGreaterThan(LOGS.length / 2);
});

test('different causes have different fingerprints, in all pairs', async () => {
  const byPrint = new Map<string, readonly string[]>();
  for (const [name, text] of LOGS) {
    const print = await fingerprintOf(text);
    byPrint.set(print, [...(byPrint.get(print) ?? []), name]);
  }

  expect([...byPrint.values()].filter((names) => names.length > 1)).toEqual([]);
});

describe('jobs that ran in parallel', () => {
  let failures: readonly JobFailure[] = [];

  beforeAll(async () => {
    failures = await Promise.all(
      LOGS.slice(0, 12).flatMap(([, text], index) => [toFailure(text, index), toFailure(text, index + 100)]),
    );
  });

  test('form the same groups in whatever order they are listed', () => {
    const listed = describeGroups(diagnose(failures));

    fc.assert(
      fc.property(anyOrder(failures.length), (order) => {
        expect(describeGroups(diagnose(pick(failures, order)))).toEqual(listed);
      }),
      {numRuns: 60},
    );
  });

  test('give the same first cause, which names the incident, in whatever order they are listed', () => {
    const [first] = diagnose(failures);

    fc.assert(
      fc.property(anyOrder(failures.length), (order) => {
        expect(diagnose(pick(failures, order))[0]?.fingerprint).toBe(first?.fingerprint);
      }),
      {numRuns: 60},
    );
  });

  test('each stand in exactly one group', () => {
    fc.assert(
      fc.property(fc.subarray([...failures.keys()], {minLength: 1}), (order) => {
        const some = pick(failures, order);
        const names = diagnose(some).flatMap(({jobs}) => jobs);

        expect([...names].sort()).toEqual(some.map((one) => one.job.name).sort());
      }),
      {numRuns: 60},
    );
  });

  test('of one cause are one diagnosis, whatever their surroundings', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...LOGS),
        fc.array(surroundings, {minLength: 2, maxLength: 4}),
        async ([, text], all) => {
          const runs = await Promise.all(all.map((of, index) => toFailure(runElsewhere(text, of), index)));

          expect(diagnose(runs)).toHaveLength(1);
        },
      ),
      {numRuns: 40},
    );
  });
});

async function fingerprintOf(text: string): Promise<string> {
  return diagnoseLog(await digestOf(text, rules.rules), rules).fingerprint;
}

function runElsewhere(text: string, of: Surroundings): string {
  return text
    .replace(STAMP, (stamp) => shift(stamp, of.later))
    .replace(FOLDERS, of.folder)
    .replace(PORT, String(of.port))
    .replace(ADDRESS, `198.51.100.${of.host}`)
    .replace(ID, of.id)
    .replace(DURATION, String(of.duration));
}

function shift(stamp: string, ms: number): string {
  const time = new Date(Date.parse(`${stamp.replace(' ', 'T')}Z`) + ms).toISOString().slice(0, 19);
  return stamp.includes('T') ? time : time.replace('T', ' ');
}

async function toFailure(text: string, index: number): Promise<JobFailure> {
  return {job: job(`job ${index}`, 9_000 + index), step: null, log: await digestOf(text, rules.rules), annotations: []};
}

function diagnose(failures: readonly JobFailure[]): readonly Diagnosis[] {
  const failedJobs = failures.map((one) => one.job.name);
  return diagnoseRun(evidence({failures, failedJobs, totalJobs: failures.length}), [], settings);
}

/** Groups without the order in which they or their jobs were seen. */
function describeGroups(diagnoses: readonly Diagnosis[]): readonly string[] {
  return diagnoses
    .map(
      ({fingerprint, category, severity, jobs}) =>
        `${fingerprint} ${category} ${severity.level} ${[...jobs].sort().join()}`,
    )
    .sort();
}

function anyOrder(count: number): fc.Arbitrary<readonly number[]> {
  const all = Array.from({length: count}, (_one, index) => index);
  return fc.shuffledSubarray(all, {minLength: count, maxLength: count});
}

function pick<T>(all: readonly T[], order: readonly number[]): readonly T[] {
  return order.flatMap((index) => all.slice(index, index + 1));
}
