// The fixed words of a verdict: category, transience, severity level. Other people's tools rely on them.

/** Every category, in the order in which documents list them. */
export const CATEGORIES = [
  'test-failure',
  'compile-error',
  'lint',
  'dependency',
  'network',
  'port-conflict',
  'timeout',
  'oom',
  'disk-full',
  'rate-limit',
  'auth',
  'config',
  'api-breaking',
  'git',
  'runner',
  'docker',
  'crash',
  'security-scan',
  'db-migration',
  'data-corruption',
  'quality-gate',
  'deploy',
  'runtime-error',
  'infra',
  'flaky',
  'quota',
  'cancelled',
  'unknown',
  'none',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Categories by which the surroundings of the work failed, not the work. */
const ENVIRONMENT: ReadonlySet<Category> = new Set<Category>([
  'quota',
  'auth',
  'network',
  'runner',
  'rate-limit',
  'infra',
  'cancelled',
]);

/** Whether a failure of the category lies in the surroundings: it never counts against the work. */
export function isEnvironment(category: Category): boolean {
  return ENVIRONMENT.has(category);
}

/** Whether a failure of the category will come again until a limit ends or a person acts: everything else would fail too. */
export function stopsQueue(category: Category): boolean {
  return category === 'quota' || category === 'rate-limit' || category === 'auth';
}

/** `yes`: a plain re-run is likely to pass. `no`: something must change. Everything that acts treats `unknown` as `no`. */
export type Transience = 'yes' | 'no' | 'unknown';

/** 1 trivial, 2 minor, 3 major, 4 critical, 5 catastrophic. */
export const LEVELS = [1, 2, 3, 4, 5] as const;
export type Level = (typeof LEVELS)[number];

export const LEVEL_NAMES = {
  1: 'trivial',
  2: 'minor',
  3: 'major',
  4: 'critical',
  5: 'catastrophic',
} as const satisfies Record<Level, string>;

/** The nearest level: whole, at least 1, at most 5. */
export function toLevel(value: number): Level {
  const whole = Math.round(value);
  if (whole <= 1) return 1;
  if (whole >= 5) return 5;
  return whole as Level;
}

/** Why the level is what it is. `change` is what this reason added; the base has the level itself. */
export interface SeverityReason {
  readonly rule: string;
  readonly change: number;
  readonly detail: string;
}

export interface Severity {
  readonly level: Level;
  /** In the order of application: the base first. */
  readonly because: readonly SeverityReason[];
}
