// The troubles of the stories: logs with a known cause, read and diagnosed as any other, so that their fingerprints are real.
import {diagnoseJob} from '../../src/app/diagnose-job.ts';
import {readDigest} from '../../src/app/read-log.ts';
import {BUILT_IN_RULES} from '../../src/diagnosis/rules.ts';
import type {JobFailure} from '../../src/domain/evidence.ts';
import type {Fingerprint} from '../../src/domain/ids.ts';
import {memoryLogSource} from '../fakes/memory-log-source.ts';

export const RULES = BUILT_IN_RULES();

/** Job that shows it, and the lines of its log that say what broke. */
const LOGS = {
  tide: ['unit', 'AssertionError [ERR_ASSERTION]: Expected the tide to be 4 and not 5'],
  gate: ['gates', 'AssertionError [ERR_ASSERTION]: Expected the harbour gate to be open'],
  types: ['types', "src/tide.ts(7,3): error TS2322: Type 'string' is not assignable to type 'number'."],
  install: [
    'install',
    "npm error code E404\nnpm error 404 Not Found - GET https://registry.invalid/tide-tables - 'tide-tables@9' is not in this registry.",
  ],
  memory: ['memory', 'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory'],
  network: ['fetch', 'curl: (6) Could not resolve host: tables.invalid'],
} as const satisfies Record<string, readonly [string, string]>;

export type CauseName = keyof typeof LOGS;
export const CAUSE_NAMES = Object.keys(LOGS) as readonly CauseName[];

const failures = new Map<string, JobFailure>();

/** The failed job that shows a cause, in the job of its name or in another one. */
export async function readFailure(name: CauseName, jobName: string = LOGS[name][0]): Promise<JobFailure> {
  const key = `${name} ${jobName}`;
  const known = failures.get(key) ?? (await makeFailure(name, jobName));
  failures.set(key, known);
  return known;
}

async function makeFailure(name: CauseName, jobName: string): Promise<JobFailure> {
  const [step, words] = LOGS[name];
  const log = `##[group]Run npm run ${step}\nnpm run ${step}\n##[endgroup]\n${words}\n##[error]Process completed with exit code 1.\n`;
  const job = {
    id: 7_000 + failures.size,
    name: jobName,
    conclusion: 'failure',
    finished: true,
    steps: [{number: 1, name: `Run npm run ${step}`, conclusion: 'failure'}],
    url: 'https://host.invalid/jobs/1',
    startedAt: null,
    completedAt: null,
    runner: null,
  } as const;
  const digest = await readDigest(memoryLogSource(jobName, log), {patterns: RULES.rules});
  return {job, step: `Run npm run ${step}`, log: digest, annotations: []};
}

/** Fingerprints of all causes, as the program computes them. */
export async function readFingerprints(): Promise<ReadonlyMap<Fingerprint, CauseName>> {
  const settings = {rules: RULES, excerptLines: 12, greenLines: new Set<string>(), pass: null};
  const all = await Promise.all(
    CAUSE_NAMES.map(async (name) => [diagnoseJob(await readFailure(name), [], settings), name] as const),
  );
  return new Map(all.map(([finding, name]) => [finding.fingerprint, name]));
}
