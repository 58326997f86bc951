// Why an item failed, from its own record: echoed commands taken out, exit codes and limits compared, never a bare word.
import type {QueueCause} from '../../domain/queue.ts';
import {statedCause} from './cause-statements.ts';
import {countedCause} from './counted-cause.ts';
import {isQuick, parseDurationMs} from './durations.ts';
import {type Field, type ItemFields, listOf, member, textOf} from './fields.ts';
import {toTold} from './told.ts';

/** Share of its limit from which a run counts as ended by the limit. */
const LIMIT_SHARE = 0.99;
/** What `timeout` and a killed shell end with. */
const TIMEOUT_EXITS: ReadonlySet<number> = new Set([124, 137]);
/** What a shell ends with on SIGINT and SIGTERM. */
const CANCEL_EXITS: ReadonlySet<number> = new Set([130, 143]);

/** Names that owners have for why an item failed, at its top: a text, a map with one, or a list of which the last counts. */
const REASONS = ['error', 'last_error', 'failure_reason', 'failure_reasons', 'reason', 'result'] as const;

/**
 * The cause that an item's record tells, `unknown` when it records a failure without a reason, null when it records none.
 * What a failure was counted as goes before what its text seems to say. Reasons at the top count only while the item stands
 * as failed: before that they may say what it is about, and after it what is over.
 */
export function findCause(fields: ItemFields, stands: 'failed' | 'otherwise'): QueueCause | null {
  const recorded = recordedCause(fields);
  if (stands === 'otherwise' || (recorded !== null && recorded !== 'silent')) return known(recorded);
  const causes = REASONS.flatMap((key) => causeOfReason(fields.get(key)) ?? []);
  return causes.find((cause) => cause !== 'unknown') ?? causes[0] ?? known(recorded);
}

/** A failure of which nothing but the fact is recorded. */
type Recorded = QueueCause | 'silent' | null;

function known(recorded: Recorded): QueueCause | null {
  return recorded === 'silent' ? 'unknown' : recorded;
}

function recordedCause(fields: ItemFields): Recorded {
  const results = fields.get('results');
  if (hasFailure(results)) return countedCause(results) ?? causeOfResults(results);
  const metadata = fields.get('metadata');
  const own = textOf(member(metadata, 'last_failure'));
  if (own !== null) return countedCause(metadata) ?? causeOfText(own);
  const last = listOf(member(metadata, 'failure_reasons')).at(-1);
  return last === undefined ? null : causeOfText(last);
}

function causeOfReason(field: Field | null): QueueCause | null {
  if (hasFailure(field)) return known(causeOfResults(field));
  const text = textOf(field) ?? textOf(member(field, 'message')) ?? listOf(field).at(-1);
  return text === undefined ? null : causeOfText(text);
}

/** The cause that a text states about itself. */
export function causeOfText(text: string): QueueCause {
  const told = toTold(text);
  return statedCause(told.lines) ?? byExit(told.exitCode) ?? 'unknown';
}

function hasFailure(results: Field | null): boolean {
  const success = textOf(member(results, 'success'));
  if (success === 'true') return false;
  return success === 'false' || textOf(member(results, 'error')) !== null || hasLimit(results);
}

function hasLimit(results: Field | null): boolean {
  const limit = member(results, 'rate_limit_info');
  return ['hit_at', 'message', 'retry_after'].some((key) => textOf(member(limit, key)) !== null);
}

function causeOfResults(results: Field | null): QueueCause | 'silent' {
  const told = toTold(['error', 'message', 'output'].map((key) => textOf(member(results, key)) ?? '').join('\n'));
  if (textOf(member(results, 'max_turns_exceeded')) === 'true') return 'max-turns';
  if (hasLimit(results)) return 'quota';
  const exitCode = toNumber(textOf(member(results, 'exit_code'))) ?? told.exitCode;
  const limits = [textOf(member(results, 'timeout_allowed')), ...told.limits].map(parseDurationMs);
  const ranMs = parseDurationMs(textOf(member(results, 'execution_time')));
  const cause = statedCause(told.lines) ?? byExit(exitCode) ?? (isSpent(ranMs, limits) ? 'timeout' : null);
  return cause ?? (told.lines.length === 0 ? 'silent' : 'unknown');
}

function byExit(exitCode: number | null): QueueCause | null {
  if (exitCode === null) return null;
  if (TIMEOUT_EXITS.has(exitCode)) return 'timeout';
  return CANCEL_EXITS.has(exitCode) ? 'cancelled' : null;
}

/** Whether a run took nearly all of one of its limits. */
function isSpent(ranMs: number | null, limits: readonly (number | null)[]): boolean {
  return ranMs !== null && !isQuick(ranMs) && limits.some((limit) => limit !== null && ranMs >= limit * LIMIT_SHARE);
}

function toNumber(text: string | null): number | null {
  return text !== null && /^-?\d+$/.test(text) ? Number(text) : null;
}
