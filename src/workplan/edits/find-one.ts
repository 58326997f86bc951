// Finds the one item that an id means; an id that stands twice means none.
import {err, ok, type Result} from '../../domain/result.ts';
import type {PlanShape} from '../../domain/workplan.ts';
import {notEditable, quote} from '../plan-problem.ts';

/** The one item with an id, or why there is none: PLAN_ITEM_MISSING, or PLAN_NOT_EDITABLE for an id that stands twice. */
export function findOne<T>(
  {file, item, shape}: {readonly file: string; readonly item: string; readonly shape: PlanShape},
  items: readonly T[],
  {idOf, lineOf}: {readonly idOf: (each: T) => string; readonly lineOf: (each: T) => number | null},
): Result<T> {
  const found = items.filter((each) => idOf(each) === item);
  const [only] = found;
  if (only === undefined) return err({code: 'PLAN_ITEM_MISSING', file, item, known: items.map(idOf)});
  if (found.length === 1) return ok(only);
  const lines = found.flatMap((each) => lineOf(each) ?? []);
  const where = lines.length < found.length ? `${found.length} times` : `at lines ${lines.join(', ')}`;
  return notEditable(file, shape, `the id ${quote(item)} stands ${where}; give each item its own`);
}
