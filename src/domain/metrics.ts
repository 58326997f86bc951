// The figures that the memory gives: how often what breaks, how fast it is mended, and how often we were wrong.
import type {Category, Level} from './category.ts';
import type {Fingerprint, Instant, SafeText} from './ids.ts';
import type {Damage} from './memory.ts';

/** A median with the number of values behind it; null without any. */
export interface Median {
  readonly ms: number | null;
  readonly count: number;
}

/** A share with its two numbers; `of` 0 says that nothing was there to count. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

/** One UTC day. */
export interface DayCount {
  /** `2026-03-01` */
  readonly day: string;
  readonly failures: number;
  readonly recoveries: number;
  readonly flakes: number;
}

export interface TopCause {
  readonly fingerprint: Fingerprint;
  readonly category: Category;
  readonly text: SafeText | null;
  readonly count: number;
  readonly flakes: number;
  readonly lastSeen: Instant;
  /** Thread that tells of it; null when there is none. */
  readonly incident: number | null;
}

export interface Metrics {
  readonly from: Instant;
  readonly to: Instant;
  /** Failed runs, each counted once however many causes it had. */
  readonly failedRuns: number;
  /** Causes of failed runs. */
  readonly failures: number;
  /** Categories that occurred, most frequent first, equal ones in the order of `CATEGORIES`. */
  readonly byCategory: readonly {readonly category: Category; readonly count: number}[];
  readonly bySeverity: Readonly<Record<Level, number>>;
  /** Causes that had been seen before, among all causes. */
  readonly recurrence: Share;
  /** Failures whose commit passed without a change, among all failures. */
  readonly flakeRate: Share;
  /** Runs that passed on a later attempt, among the runs that had one. */
  readonly rerunSuccess: Share;
  readonly timeToDetect: Median;
  readonly timeToAcknowledge: Median;
  readonly timeToMitigate: Median;
  readonly timeToRecover: Median;
  readonly incidentsOpened: number;
  readonly incidentsOpen: number;
  /** Opened again after their end, among those that ended. */
  readonly reopened: Share;
  /** Closed by a person as a duplicate of another cause, or folded after a race, among those opened. */
  readonly falseDuplicates: Share;
  /** Most frequent first, at most ten. */
  readonly topCauses: readonly TopCause[];
  /** Every day of the window, oldest first. */
  readonly days: readonly DayCount[];
  readonly damage: readonly Damage[];
}
