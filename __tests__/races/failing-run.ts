// The failed run of a race with evidence ready made: every run fails for the same causes.
import type {Gathered} from '../../src/app/gather-run.ts';
import {readDigest} from '../../src/app/read-log.ts';
import {BUILT_IN_RULES} from '../../src/diagnosis/rules.ts';
import type {JobFailure} from '../../src/domain/evidence.ts';
import type {Instant} from '../../src/domain/ids.ts';
import type {Job, RepoRef, RunRef} from '../../src/domain/run.ts';
import {memoryLogSource} from '../fakes/memory-log-source.ts';
import {safe, sampleSha} from '../fakes/samples.ts';

export const RULES = BUILT_IN_RULES();

/** Different kinds of trouble, so that each is a cause of its own. The first is that of a run of one cause. */
const CAUSES: readonly (readonly [string, string])[] = [
  ['unit', 'AssertionError [ERR_ASSERTION]: Expected the tide to be 4 and not 5'],
  ['types', "src/tide.ts(7,3): error TS2322: Type 'string' is not assignable to type 'number'."],
  [
    'install',
    "npm error code E404\nnpm error 404 Not Found - GET https://registry.invalid/tide-tables - 'tide-tables@9' is not in this registry.",
  ],
  ['memory', 'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory'],
];
/** Causes of a run that breaks so much that one thread tells of all. */
export const MANY_CAUSES = CAUSES.length;

const failures: JobFailure[] = [];

/** Failed jobs of a run, one for each cause. Read once: a digest does not change. */
async function readFailures(causes: number): Promise<readonly JobFailure[]> {
  for (const [name, cause] of CAUSES.slice(failures.length)) failures.push(await readFailure(name, cause));
  return failures.slice(0, causes);
}

async function readFailure(name: string, cause: string): Promise<JobFailure> {
  const log = `##[group]Run npm run ${name}\nnpm run ${name}\n##[endgroup]\n${cause}\n##[error]Process completed with exit code 1.\n`;
  const job: Job = {
    id: 90_000_000 + name.length,
    name,
    conclusion: 'failure',
    finished: true,
    steps: [{number: 1, name: `Run npm run ${name}`, conclusion: 'failure'}],
    url: 'https://host.invalid/jobs/1',
    startedAt: null,
    completedAt: null,
    runner: null,
  };
  const digest = await readDigest(memoryLogSource(name, log), {patterns: RULES.rules});
  return {job, step: `Run npm run ${name}`, log: digest, annotations: []};
}

export interface RunWish {
  readonly repo: RepoRef;
  readonly id: number;
  readonly attempt: number;
  readonly branch: string;
  readonly startedAt: Instant;
  readonly pull: number | null;
  readonly conclusion: 'failure' | 'success';
}

export function toRun({repo, id, attempt, branch, startedAt, pull, conclusion}: RunWish): RunRef {
  return {
    repo,
    id,
    attempt,
    workflow: 'CI',
    workflowPath: '.github/workflows/ci.yml',
    event: 'push',
    branch,
    defaultBranch: 'main',
    headSha: sampleSha(`head of ${id}`),
    base: null,
    fromFork: false,
    pullRequests: pull === null ? [] : [pull],
    startedAt,
    endedAt: (startedAt + 60_000) as Instant,
    byDependabot: false,
    conclusion,
  };
}

/** What a handler knows of a run before it looks at threads. */
export async function gatherReady(
  run: RunRef,
  {now, causes}: {readonly now: Instant; readonly causes: number},
): Promise<Gathered> {
  const read = await readFailures(causes);
  return {
    evidence: {
      run,
      failures: read,
      failedJobs: read.map(({job}) => job.name),
      totalJobs: read.length + 1,
      reports: [],
      commit: {sha: run.headSha, subject: safe('Raise the tide'), trailers: [], changedFiles: ['src/tide.ts']},
      branchProtected: false,
      gaps: [],
      now,
    },
    branch: null,
    green: null,
    pass: null,
  };
}
