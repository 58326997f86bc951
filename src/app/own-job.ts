// Finds the job that we run in among the jobs of the run: by its id, or where the server does not tell it, by runner and name.
import type {Conclusion, Job} from '../domain/run.ts';

/** The job that we run in, when it is the one that failed; GitHub gives it no conclusion before it ends. */
export interface OwnJob {
  /** Null on servers that do not tell it. */
  readonly id: number | null;
  /** Key of the job in its workflow file; null when unknown. The name that GitHub shows may be another one. */
  readonly key: string | null;
  /** Name of the runner; null when unknown. */
  readonly runner: string | null;
  readonly conclusion: Conclusion;
}

/**
 * Id of our own job; null when none is ours or more than one could be: then none is named, for a guess would blame a
 * sibling. Only jobs that are not finished can be ours.
 */
export function findOwnJob(jobs: readonly Job[], own: OwnJob | null): number | null {
  if (own === null || own.id !== null) return own?.id ?? null;
  const running = jobs.filter(({conclusion}) => conclusion === 'none');
  const onRunner = running.filter(({runner}) => own.runner !== null && runner === own.runner);
  if (onRunner.length === 1) return onRunner[0]?.id ?? null;
  const named = (onRunner.length > 0 ? onRunner : running).filter(({name}) => isNamed(name, own.key));
  return named.length === 1 ? (named[0]?.id ?? null) : null;
}

/** GitHub shows the key, with the values of a matrix behind it, unless the file gives another name. */
function isNamed(name: string, key: string | null): boolean {
  return key !== null && key !== '' && (name === key || name.startsWith(`${key} (`));
}
