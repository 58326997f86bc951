// The keys that a mark sets in an item, as tokens: those of the policy, or the status and the reason.
import type {MarkValue, PlanMapping} from '../../domain/plan-mapping.ts';
import {ok, type Result} from '../../domain/result.ts';
import {notEditable} from '../plan-problem.ts';
import type {ShapePreset} from '../preset.ts';
import {toItemKey} from './mode.ts';
import {toGivenReason, toReason} from './reason.ts';
import type {MarkRequest} from './request.ts';
import {toJsonToken} from './yaml-token.ts';

/** Key of the reason beside a failed status. */
export const REASON_KEY = 'failure_reason';

/** The key that takes the reason: the policy's first with `$reason` in it, else ours; null when the policy has none. */
export function reasonKeyOf(mapping: PlanMapping | undefined): string | null {
  const failed = mapping?.write?.failed;
  if (failed === undefined) return REASON_KEY;
  const found = Object.entries(failed).find(([, value]) => typeof value === 'string' && value.includes('$reason'));
  return found === undefined ? null : toItemKey(found[0]);
}

export interface MarkGround {
  /** Key of the status that the item has; '' when the item is its word; null when it has none. */
  readonly status: string | null;
  readonly word: string;
  readonly preset: ShapePreset;
}

/** Keys and JSON tokens, the status first. PLAN_NOT_EDITABLE for a value that does not stand in the item itself. */
export function toMarkedKeys(
  request: Omit<MarkRequest, 'text'>,
  {status, word, preset}: MarkGround,
): Result<ReadonlyMap<string, string>> {
  const own = status ?? toItemKey(preset.status[0] ?? 'status') ?? null;
  if (own === null) return notEditable(request.file, preset.shape, 'its state does not stand in the item itself');
  if (own === '') return ok(new Map([['', toValueToken(word)]]));
  const keys = new Map([[own, toValueToken(word)]]);
  const failed = request.mapping?.write?.failed;
  if (failed === undefined) return ok(keys.set(REASON_KEY, toValueToken(toGivenReason(request.reason))));
  for (const [pointer, value] of Object.entries(failed)) {
    const key = toItemKey(pointer);
    if (key === null) return notEditable(request.file, preset.shape, `${pointer} does not stand in the item itself`);
    if (key !== own) keys.set(key, toValueToken(filled(value, request)));
  }
  for (const pointer of request.mapping?.write?.clear ?? []) {
    const key = toItemKey(pointer);
    if (key === null) return notEditable(request.file, preset.shape, `${pointer} does not stand in the item itself`);
  }
  return ok(keys);
}

/** A value as a JSON token. Beyond what JSON asks, everything invisible is escaped: a reviewer sees it. */
export function toValueToken(value: MarkValue): string {
  return typeof value === 'string' ? toJsonToken(value) : String(value);
}

function filled(value: MarkValue, {reason, step, level, run}: Omit<MarkRequest, 'text'>): MarkValue {
  if (typeof value !== 'string') return value;
  const parts: Readonly<Record<string, string | undefined>> = {reason: toGivenReason(reason), step, level, run};
  return toReason(value.replaceAll(/\$(reason|step|level|run)\b/g, (_, name: string) => parts[name] ?? ''));
}
