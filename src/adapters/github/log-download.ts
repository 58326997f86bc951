// Fetches a job's log: the address with our token, the log itself without it, into a file of bounded size.
import {join} from 'node:path';
import type {Problem} from '../../domain/problem.ts';
import {err, type Result} from '../../domain/result.ts';
import type {Job} from '../../domain/run.ts';
import type {LogSource} from '../../ports/log-source.ts';
import type {GitHubClient} from './client.ts';
import {purposeOf} from './permissions.ts';
import {spoolStream} from './spool.ts';

export interface Spool {
  /** Existing folder for the logs; nobody else writes there. */
  readonly directory: string;
  /** Most bytes kept of one log: its first 16 MB, and its end. */
  readonly maxBytes: number;
  /** Pauses before asking again for logs of finished jobs that are not there yet: they can lag for some seconds. */
  readonly pausesMs: readonly number[];
  readonly sleep: (ms: number) => Promise<void>;
}

export interface LogWorld {
  readonly client: GitHubClient;
  readonly path: {readonly owner: string; readonly repo: string};
  readonly spool: Spool;
  /** Pauses not used up yet. All logs of a run share them: a matrix whose logs are gone is waited for once. */
  readonly pausesMs: number[];
}

/** What one try gave besides a log: nothing there (yet), an address that ran out, or trouble. */
type Miss = {readonly kind: 'missing'} | {readonly kind: 'stale'} | {readonly kind: 'lost'; readonly problem: Problem};
type Try = {readonly kind: 'log'; readonly log: LogSource} | Miss;

const DOWNLOAD = purposeOf('download the log');

/** LOG_NOT_YET while the job runs; LOG_GONE when a finished job has none after all pauses, or it expired. */
export async function downloadLog(world: LogWorld, job: Job): Promise<Result<LogSource>> {
  for (;;) {
    const tried = await tryTwice(world, job);
    if (tried.kind === 'log') return {ok: true, value: tried.log};
    if (tried.kind === 'lost') return err(tried.problem);
    const pauseMs = mayLag(job) ? world.pausesMs.shift() : undefined;
    if (pauseMs === undefined) return err({code: job.finished ? 'LOG_GONE' : 'LOG_NOT_YET', job: job.name});
    await world.spool.sleep(pauseMs);
  }
}

/** A job that no runner took has no log, and never will. */
function mayLag(job: Job): boolean {
  return job.finished && (job.runner !== null || job.steps.length > 0);
}

/** An address works for one minute; one that ran out, and a stream that broke, are asked for once more. */
async function tryTwice(world: LogWorld, job: Job): Promise<Try> {
  const first = await tryOnce(world, job);
  const isWorthAnother = first.kind === 'stale' || (first.kind === 'lost' && first.problem.code === 'HOST_UNAVAILABLE');
  return isWorthAnother ? tryOnce(world, job) : first;
}

async function tryOnce({client, path, spool}: LogWorld, job: Job): Promise<Try> {
  const address = await client.locate({
    ...DOWNLOAD,
    route: 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs',
    path: {...path, job_id: job.id},
  });
  if (!address.ok) return toMiss(address.problem, job);
  try {
    const response = await client.fetchPlain(address.value);
    if (response.status === 200 && response.body !== null) {
      const file = join(spool.directory, `job-${job.id}.log`);
      return {kind: 'log', log: await spoolStream(response.body, {file, name: job.name, maxBytes: spool.maxBytes})};
    }
    await response.body?.cancel();
    return toBlobMiss(response.status);
  } catch {
    return unavailable();
  }
}

/** GitHub itself knows no such log (any more). Without a job that still runs, waiting would not help. */
function toMiss(problem: Problem, job: Job): Miss {
  if (problem.code === 'HOST_DISABLED') return {kind: 'lost', problem: {code: 'LOG_GONE', job: job.name}};
  if (problem.code !== 'HOST_NOT_FOUND') return {kind: 'lost', problem};
  return {kind: 'lost', problem: {code: job.finished ? 'LOG_GONE' : 'LOG_NOT_YET', job: job.name}};
}

function toBlobMiss(status: number): Miss {
  if (status === 404) return {kind: 'missing'};
  if (status === 403 || status === 410) return {kind: 'stale'};
  return unavailable();
}

function unavailable(): Miss {
  return {kind: 'lost', problem: {code: 'HOST_UNAVAILABLE', operation: DOWNLOAD.operation, retryAfterMs: null}};
}
