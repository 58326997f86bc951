// What a failure was counted as when it was written down: our own word, which no text beside it overrules.
import {CATEGORIES, type Category} from '../../domain/category.ts';
import type {QueueCause} from '../../domain/queue.ts';
import {type Field, member, textOf} from './fields.ts';

/** What each category that we counted a failure as says about its cause; a job that failed at its work failed a check. */
const CAUSES = {
  'test-failure': 'check',
  'compile-error': 'check',
  lint: 'check',
  dependency: 'check',
  network: 'network',
  'port-conflict': 'check',
  timeout: 'timeout',
  oom: 'check',
  'disk-full': 'check',
  'rate-limit': 'quota',
  auth: 'auth',
  config: 'check',
  'api-breaking': 'check',
  git: 'check',
  runner: 'api',
  docker: 'check',
  crash: 'check',
  'security-scan': 'check',
  'db-migration': 'check',
  'data-corruption': 'check',
  'quality-gate': 'check',
  deploy: 'check',
  'runtime-error': 'check',
  infra: 'api',
  flaky: 'check',
  quota: 'quota',
  cancelled: 'cancelled',
  unknown: 'unknown',
  none: 'unknown',
} as const satisfies Record<Category, QueueCause>;

/** Key beside a failure that we wrote: the category that it counted as. */
export const COUNTED_AS = 'counted_as';

/** The cause that a map with a failure names under our key; null when it names none, or a word that is no category. */
export function countedCause(map: Field | null): QueueCause | null {
  const category = CATEGORIES.find((known) => known === textOf(member(map, COUNTED_AS)));
  return category === undefined ? null : CAUSES[category];
}
