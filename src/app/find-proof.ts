// The proof of a flake: the same code passed, and in that run the very jobs passed that failed in this one.
import {ok, type Result} from '../domain/result.ts';
import type {Job, RunRef} from '../domain/run.ts';
import type {RunReader} from '../ports/run-reader.ts';

/**
 * A green run of the same code in which every job of `failed` succeeded; null when none is known. A job that a green run
 * left out was not tested there. One request more than the search, and only where a green run was found.
 */
export async function findProof(
  reader: Pick<RunReader, 'findPass' | 'readJobs'>,
  run: RunRef,
  failed: readonly Job[],
): Promise<Result<RunRef | null>> {
  const pass = await reader.findPass(run);
  if (!pass.ok || pass.value === null) return pass;
  const jobs = await reader.readJobs(pass.value);
  if (!jobs.ok) return jobs;
  const green = new Set(jobs.value.filter((job) => job.conclusion === 'success').map((job) => job.name));
  return ok(failed.length > 0 && failed.every((job) => green.has(job.name)) ? pass.value : null);
}
