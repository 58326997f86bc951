// Chooses which failed jobs are read when there are more than the limit: some of every kind before many of one.
import type {Job} from '../domain/run.ts';

/**
 * At most `limit` jobs, in their own order.
 * Jobs of one matrix share a name before ` (`; each name gets its first job before any gets its second.
 */
export function pickJobs(jobs: readonly Job[], limit: number): readonly Job[] {
  if (jobs.length <= limit) return jobs;
  const seen = new Map<string, number>();
  const ranked = jobs.map((job) => {
    const base = toBaseName(job.name);
    const rank = seen.get(base) ?? 0;
    seen.set(base, rank + 1);
    return {job, rank};
  });
  const chosen = new Set(
    ranked
      .toSorted((a, b) => a.rank - b.rank)
      .slice(0, limit)
      .map((entry) => entry.job.id),
  );
  return jobs.filter((job) => chosen.has(job.id));
}

/** `test (20, ubuntu)` and `test (22, ubuntu)` are one kind of job: `test`. */
function toBaseName(name: string): string {
  const at = name.indexOf(' (');
  return at < 0 ? name : name.slice(0, at);
}
