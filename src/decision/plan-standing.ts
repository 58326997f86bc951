// What a decision knows of the workplan files, and how items wait for each other. Reads only; edits are made elsewhere.
import type {Dependency, PlacedItem, WorkItem, Workplan} from '../domain/workplan.ts';

/** A workplan file that was read. The policy or an input names it: none is looked for. */
export interface PlanStanding {
  readonly workplan: Workplan;
}

/** Items that nothing has to wait for any more. */
const SETTLED: readonly WorkItem['status'][] = ['done', 'cancelled'];

interface Place {
  readonly file: string;
  readonly id: string;
}

/**
 * Ids of the open items that wait for an item, directly or through others, in the order of the file; then those of the
 * other plans, as `FILE#ID`, in the order of the plans.
 */
export function findDependents(plan: Workplan, item: string, others: readonly Workplan[] = []): readonly string[] {
  const plans = [plan, ...others.filter((other) => other.file !== plan.file)];
  const waiting = mapWaiting(plans);
  const start = keyOf({file: plan.file, id: item});
  const blocked = new Set([start]);
  // A set hands out what is added while it is walked.
  for (const key of blocked) for (const place of waiting.get(key) ?? []) blocked.add(keyOf(place));
  blocked.delete(start);
  const places = plans.flatMap(({file, items}) => items.filter(isOpen).map(({id}) => ({file, id})));
  const found = places.filter((place) => blocked.has(keyOf(place)));
  return found.map((place) => (place.file === plan.file ? place.id : keyOf(place)));
}

/**
 * The first item, among the ready ones in their order, that neither waits for a batch nor is a part of it: one of its own
 * file, else one of another as `FILE#ID`; or null.
 */
export function findNextReady(
  ready: readonly PlacedItem[],
  batch: Place,
  dependents: readonly string[],
): string | null {
  const own = ready.find(
    ({file, item}) =>
      file === batch.file && item.id !== batch.id && item.partOf !== batch.id && !dependents.includes(item.id),
  );
  if (own !== undefined) return own.item.id;
  const others = ready.filter(({file}) => file !== batch.file).map(({file, item}) => keyOf({file, id: item.id}));
  return others.find((key) => !dependents.includes(key)) ?? null;
}

/** The open items that wait for each item, by its key. */
function mapWaiting(plans: readonly Workplan[]): ReadonlyMap<string, readonly Place[]> {
  const files = new Set(plans.map((plan) => plan.file));
  const waiting = new Map<string, Place[]>();
  for (const {file, items} of plans) {
    for (const item of items.filter(isOpen)) {
      for (const name of item.dependsOn.flatMap((one) => namesOf(one, item, items))) {
        const key = files.has(name.slice(0, Math.max(0, name.indexOf('#')))) ? name : keyOf({file, id: name});
        const known = waiting.get(key);
        if (known === undefined) waiting.set(key, [{file, id: item.id}]);
        else known.push({file, id: item.id});
      }
    }
  }
  return waiting;
}

function isOpen(item: WorkItem): boolean {
  return !SETTLED.includes(item.status);
}

function keyOf({file, id}: Place): string {
  return `${file}#${id}`;
}

/** References of the form `19.x` or `19.*`: every id that begins with `19.`. */
const WILDCARD = /^(?<stem>.+\.)[x*]$/i;

function namesOf({ref, resolved}: Dependency, own: WorkItem, items: readonly WorkItem[]): readonly string[] {
  if (resolved !== undefined) return resolved;
  const stem = WILDCARD.exec(ref)?.groups?.['stem'];
  if (stem === undefined) return ref === own.id ? [] : [ref];
  return items.flatMap(({id}) => (id !== own.id && id.startsWith(stem) ? [id] : []));
}
