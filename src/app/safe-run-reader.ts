// A reader of runs whose names hold no secret and steer no terminal, whoever gave them: the one way by which runs come in.
import type {Result} from '../domain/result.ts';
import type {RunRef} from '../domain/run.ts';
import {toSafeRun} from '../evidence/safe-names.ts';
import type {RunReader} from '../ports/run-reader.ts';

/**
 * The same reader with safe names in every run that it gives. A branch whose name had to change is not found by that name
 * any more: then what is asked about it is a gap, and what is written to it fails. Nothing is shown that should not be.
 */
export function safeRunReader(reader: RunReader, secrets: readonly string[]): RunReader {
  const clean = (run: RunRef): RunRef => toSafeRun(run, secrets);
  return {
    readRun: async (runId) => mapValue(await reader.readRun(runId), clean),
    readJobs: (run) => reader.readJobs(run),
    fetchLog: (job) => reader.fetchLog(job),
    readAnnotations: (job) => reader.readAnnotations(job),
    readCommit: (sha) => reader.readCommit(sha),
    readBranch: (name) => reader.readBranch(name),
    findGreenJob: (run, jobName) => reader.findGreenJob(run, jobName),
    listRuns: async (since, limit) => mapValue(await reader.listRuns(since, limit), (runs) => runs.map(clean)),
    findPull: (sha) => reader.findPull(sha),
    readHistory: async (of, limit) => mapValue(await reader.readHistory(of, limit), (runs) => runs.map(clean)),
    compareCommits: (from, to) => reader.compareCommits(from, to),
    findPass: async (run) => mapValue(await reader.findPass(run), (found) => (found === null ? null : clean(found))),
  };
}

function mapValue<T>(result: Result<T>, change: (value: T) => T): Result<T> {
  return result.ok ? {ok: true, value: change(result.value)} : result;
}
