// Joins a plan with the marks that are kept beside it: what is marked there is failed; what waits for it waits, and its parts.
import type {FailedMark, PlanMarkRecord} from '../domain/plan-mark.ts';
import {err, ok, type Result} from '../domain/result.ts';
import type {Dependency, WorkItem, Workplan} from '../domain/workplan.ts';
import {notEditable, quote} from './plan-problem.ts';

/** The plan with the marks of its file, oldest first. `path` is the file as the records name it. */
export function foldMarks(plan: Workplan, records: readonly PlanMarkRecord[], path: string): Workplan {
  const byId = mapStanding(records, path);
  if (byId.size === 0) return plan;
  const marked = new Set(plan.items.filter((item) => isMarked(item, byId)).map(({id}) => id));
  if (marked.size === 0) return plan;
  const above = new Map(plan.items.map(({id, partOf}) => [id, partOf]));
  const items = plan.items.map((item) => {
    const dependsOn = item.dependsOn.map((one) => (waitsFor(one, marked) ? {...one, satisfied: false} : one));
    const isHeld = dependsOn.some((one) => waitsFor(one, marked)) || isBelow(item, marked, above);
    if (!marked.has(item.id)) return isHeld ? {...item, dependsOn, ready: false} : item;
    return {...item, dependsOn, status: 'failed' as const, ready: false, markedBy: 'sidecar' as const};
  });
  return {...plan, items};
}

/** The mark of an item that counts; null when there is none, or when the file has said something else since. */
export function findMark(
  {id, rawStatus}: Pick<WorkItem, 'id' | 'rawStatus'>,
  records: readonly PlanMarkRecord[],
  path: string,
): FailedMark | null {
  const mark = mapStanding(records, path).get(id);
  return mark !== undefined && mark.was === rawStatus ? mark : null;
}

/** The only item of an id. PLAN_ITEM_MISSING, or PLAN_NOT_EDITABLE when several have it: a mark would name them all. */
export function findMarkable(plan: Workplan, id: string): Result<WorkItem> {
  const [item, second] = plan.items.filter((one) => one.id === id);
  if (item === undefined) {
    return err({code: 'PLAN_ITEM_MISSING', file: plan.file, item: id, known: plan.items.map((one) => one.id)});
  }
  if (second === undefined) return ok(item);
  return notEditable(plan.file, plan.shape, `the id ${quote(id)} stands there more than once; give each item its own`);
}

/** The last word about each item of a file, where that is a mark. */
function mapStanding(records: readonly PlanMarkRecord[], path: string): ReadonlyMap<string, FailedMark> {
  const byId = new Map<string, FailedMark>();
  for (const record of records) {
    if (record.item.file !== path) continue;
    if (record.kind === 'failed') byId.set(record.item.id, record);
    else byId.delete(record.item.id);
  }
  return byId;
}

function isMarked(item: WorkItem, byId: ReadonlyMap<string, FailedMark>): boolean {
  const mark = byId.get(item.id);
  return mark !== undefined && mark.was === item.rawStatus;
}

/** True for a part of a marked item, or of a part of one. */
function isBelow(
  {partOf}: WorkItem,
  marked: ReadonlySet<string>,
  above: ReadonlyMap<string, string | undefined>,
): boolean {
  const seen = new Set<string>();
  for (let id = partOf; id !== undefined && !seen.has(id); id = above.get(id)) {
    if (marked.has(id)) return true;
    seen.add(id);
  }
  return false;
}

function waitsFor({ref, kind, resolved}: Dependency, marked: ReadonlySet<string>): boolean {
  if (resolved !== undefined) return resolved.some((id) => marked.has(id));
  return kind === 'id' && marked.has(ref);
}
