// Patterns: what comes back in other words, and how often it came.
import type {Category} from '../domain/category.ts';
import type {Diagnosis} from '../domain/diagnosis.ts';
import {type Fingerprint, type Instant, toFingerprint} from '../domain/ids.ts';
import type {FailureEvent, MemoryEvent} from '../domain/memory.ts';
import {occurredAt} from './events.ts';

/** Causes of the environment: the words differ from time to time (hosts, tools, amounts), the pattern is the same. */
const ENVIRONMENT: ReadonlySet<Category> = new Set([
  'network',
  'runner',
  'quota',
  'rate-limit',
  'oom',
  'disk-full',
  'timeout',
  'docker',
  'infra',
  'auth',
]);

/** A silence after which the next failure is a new episode, whatever was not seen in between. */
const SILENCE_MS = 24 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

/** The pattern of a failure: category and rule where the environment failed, else the cause itself. */
export function patternOf(failure: Pick<FailureEvent, 'category' | 'fingerprint' | 'cause'>): Fingerprint {
  const {category, fingerprint, cause} = failure;
  if (cause === null || !ENVIRONMENT.has(category)) return fingerprint;
  return toFingerprint(['pattern', category, cause.rule]);
}

/** The pattern of a diagnosis: that of the event that it will be. */
export function patternOfDiagnosis({category, fingerprint, rootCause}: Diagnosis): Fingerprint {
  const [root] = rootCause;
  return patternOf({category, fingerprint, cause: root ?? null});
}

export interface DayWindow {
  readonly now: Instant;
  readonly days: number;
}

/**
 * Episodes of a pattern in the days that end now. An episode is the failures of one branch that neither a green run (recovery,
 * green, flake of the same cause) nor 24 hours of silence parts: the same break seen by five pushes in a row is one.
 */
export function countEpisodes(events: readonly MemoryEvent[], pattern: Fingerprint, window: DayWindow): number {
  return countEpisodesOf(events, (event) => patternOf(event) === pattern, window);
}

/** As `countEpisodes`, of the failures that are named. */
export function countEpisodesOf(
  events: readonly MemoryEvent[],
  isOwn: (event: FailureEvent) => boolean,
  {now, days}: DayWindow,
): number {
  const failures = events.filter((event): event is FailureEvent => {
    if (event.kind !== 'failure' || !isOwn(event)) return false;
    const at = occurredAt(event);
    return at > now - days * DAY_MS && at <= now;
  });
  const ends = listEnds(events, new Set(failures.map((one) => one.fingerprint)));
  return [...groupByBranch(failures).values()].reduce((sum, branch) => sum + countRuns(branch, ends), 0);
}

interface End {
  readonly at: Instant;
  readonly fingerprint: Fingerprint;
  /** Null ends it on every branch. */
  readonly branch: string | null;
}

function listEnds(events: readonly MemoryEvent[], causes: ReadonlySet<Fingerprint>): readonly End[] {
  return events.flatMap((event): readonly End[] => {
    if (event.kind !== 'recovery' && event.kind !== 'green' && event.kind !== 'flake') return [];
    if (!causes.has(event.fingerprint)) return [];
    const branch = event.kind === 'recovery' ? event.branch : event.run.branch;
    return [{at: event.at, fingerprint: event.fingerprint, branch: branch === '*' ? null : branch}];
  });
}

function groupByBranch(failures: readonly FailureEvent[]): ReadonlyMap<string, readonly FailureEvent[]> {
  const byBranch = new Map<string, FailureEvent[]>();
  for (const failure of failures.toSorted((a, b) => occurredAt(a) - occurredAt(b))) {
    const name = failure.run.branch ?? '';
    const known = byBranch.get(name);
    if (known === undefined) byBranch.set(name, [failure]);
    else known.push(failure);
  }
  return byBranch;
}

/** Stretches of failures of one branch, oldest first, that nothing parts. */
function countRuns(failures: readonly FailureEvent[], ends: readonly End[]): number {
  return failures.filter((failure, index) => {
    const before = failures[index - 1];
    return before === undefined || isParted(before, failure, ends);
  }).length;
}

function isParted(before: FailureEvent, after: FailureEvent, ends: readonly End[]): boolean {
  const from = occurredAt(before);
  const to = occurredAt(after);
  if (to - from > SILENCE_MS) return true;
  const branch = before.run.branch;
  return ends.some(
    (end) =>
      end.fingerprint === before.fingerprint &&
      (end.branch === null || end.branch === branch) &&
      end.at > from &&
      end.at <= to,
  );
}
