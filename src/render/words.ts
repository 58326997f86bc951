// The words for every fixed value, each in one place, so that all texts say the same thing the same way.
import {type Category, LEVEL_NAMES, type Severity, type Transience} from '../domain/category.ts';
import type {BatchChoice, EffectOutcome, Standing} from '../domain/decision.ts';
import type {EffectKind} from '../domain/effect.ts';
import type {Instant} from '../domain/ids.ts';
import {type Markdown, md} from './markdown.ts';

/** What broke, as the end of the sentence "CI failed: …". */
export const CATEGORY_WORDS = {
  'test-failure': 'tests failed',
  'compile-error': 'the code does not compile',
  lint: 'a style or lint rule was broken',
  dependency: 'a dependency could not be resolved',
  network: 'the network failed',
  'port-conflict': 'a port was already in use',
  timeout: 'it took too long',
  oom: 'it ran out of memory',
  'disk-full': 'the disk is full',
  'rate-limit': 'a service asked to slow down',
  auth: 'access was refused',
  config: 'the configuration is wrong',
  'api-breaking': 'an interface changed',
  git: 'git failed',
  runner: 'the runner failed',
  docker: 'the container failed',
  crash: 'a program crashed',
  'security-scan': 'a security check objected',
  'db-migration': 'a database migration failed',
  'data-corruption': 'data is damaged',
  'quality-gate': 'a quality gate was not reached',
  deploy: 'the deployment failed',
  'runtime-error': 'a program stopped with an error',
  infra: 'the infrastructure failed',
  flaky: 'a check is flaky',
  quota: 'a usage limit was reached',
  cancelled: 'it was cancelled',
  unknown: 'the cause is not known',
  none: 'nothing failed',
} as const satisfies Record<Category, string>;

/** What a re-run would bring, as the end of the sentence "A re-run …". */
export const TRANSIENCE_WORDS = {
  yes: 'is likely to pass: the failure looks transient',
  no: 'will not help: something has to change',
  unknown: 'may or may not help: nobody can tell',
} as const satisfies Record<Transience, string>;

/** What an effect is about, in a table cell. */
export const EFFECT_WORDS = {
  'append-ledger': 'Memory of this run',
  'write-report': 'Report',
  'upsert-comment': 'Comment',
  'upsert-incident': 'Incident',
  'close-incident': 'Close incident',
  'open-systemic': 'Systemic fix',
  'mark-item': 'Mark the batch as failed',
  'clear-mark': 'Clear the mark of the batch',
  'move-item': 'Move the queue item',
  'create-item': 'New queue item',
  'split-item': 'Split the queue item',
  'pause-queue': 'Pause the queue',
  'save-checkpoint': 'Checkpoint',
  'rerun-failed': 'Re-run failed jobs',
  'open-revert': 'Revert pull request',
  rollback: 'Rollback',
  halt: 'Halt',
  resume: 'Resume',
  dispatch: 'Hand-off',
} as const satisfies Record<EffectKind, string>;

export const STATUS_WORDS = {
  done: 'done',
  'already-done': 'stood there already',
  held: 'held back',
  skipped: 'skipped',
  failed: 'failed',
} as const satisfies Record<EffectOutcome['status'], string>;

type Chosen = Extract<BatchChoice, {readonly kind: 'chosen'}>;

/** How we know which batch was worked on. */
export const BATCH_SOURCE_WORDS = {
  input: 'named by an input',
  trailer: 'named by the commit',
  branch: 'named by the branch',
  'only-in-progress': 'the only one in progress',
} as const satisfies Record<Chosen['by'], string>;

/** `major (3 of 5)`. */
export function severityWords(severity: Severity): string {
  return `${LEVEL_NAMES[severity.level]} (${severity.level} of 5)`;
}

/** A word for 0..1 with the number. It is no probability, so no per cent. */
export function confidenceWords(confidence: number): string {
  const figure = confidence.toFixed(2);
  if (confidence >= 0.8) return `high (${figure})`;
  if (confidence >= 0.5) return `fair (${figure})`;
  return `low (${figure}), please check the log yourself`;
}

/** `2031-05-04 09:30 UTC`. */
export function timeWords(at: Instant): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** `2 h 05 min`, `3 d 4 h`, `40 s`. Negative counts as zero. */
export function durationWords(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 120) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return `${hours} h ${String(minutes % 60).padStart(2, '0')} min`;
  return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

/** `1 job`, `3 jobs`. */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `once`, `twice`, `5 times`. */
export function timesWords(count: number): Markdown {
  if (count === 1) return md`once`;
  return count === 2 ? md`twice` : md`${count} times`;
}

/** What the stop switch says. */
export const HALT_WORDS = {
  running: 'The stop switch is off.',
  halted: 'The stop switch is on: nothing but notes happens.',
  unreadable: 'The stop switch cannot be read: nothing but notes happens.',
} as const satisfies Record<Standing['halt'], string>;
