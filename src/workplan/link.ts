// Settles dependencies across files: an item may wait for one of another plan, by its id or by a wildcard.
import type {PlanMapping} from '../domain/plan-mapping.ts';
import {type Dependency, isSetAside, type WorkItem, type Workplan} from '../domain/workplan.ts';
import {addTo} from './lists.ts';
import {presetOf} from './mapping.ts';
import {toStemFinder} from './wildcard.ts';

/** A plan with what the policy says about its file. */
export interface LinkedPlan {
  readonly plan: Workplan;
  readonly mapping?: PlanMapping | undefined;
}

/**
 * The plans in the same order, their dependencies settled among each other. What a file calls `external` is looked for in
 * the others: what is found there and not done holds the item back. Where several files have the id, all of them count.
 * A parent in another file that is set aside holds its parts back as one in the same file does.
 * Sentences, and ids that no file has, stay as they are and hold nothing back.
 */
export function linkPlans(plans: readonly LinkedPlan[]): readonly Workplan[] {
  if (plans.length < 2) return plans.map(({plan}) => plan);
  const places = plans.flatMap(({plan}) => plan.items.map((item) => ({file: plan.file, item})));
  const byId = new Map<string, Place[]>();
  for (const place of places) {
    const key = place.item.id.toLowerCase();
    addTo(byId, key, place);
  }
  return plans.map((linked) => linkPlan(linked, {places, byId, stems: new Map()}));
}

interface Place {
  readonly file: string;
  readonly item: WorkItem;
}

interface Atlas {
  readonly places: readonly Place[];
  readonly byId: ReadonlyMap<string, readonly Place[]>;
  /** Places by the stem of a wildcard: looked up once a file, not once an item. */
  readonly stems: Map<string, readonly Place[]>;
}

function linkPlan({plan, mapping}: LinkedPlan, atlas: Atlas): Workplan {
  if (mapping?.dependsOn?.scope?.includes('set') === false) return plan;
  const preset = presetOf(plan.shape, mapping);
  const stemOf = toStemFinder(preset.wildcard);
  const own = new Set(plan.items.map(({id}) => id));
  const items = plan.items.map((item) => {
    const links = item.dependsOn.map((dependency) => {
      const found = findElsewhere(dependency, {item, file: plan.file, stem: stemOf(dependency.ref)}, atlas);
      if (found.length === 0) return {dependency, holdsBack: false};
      const satisfied = found.every((place) => preset.satisfiedBy.includes(place.item.status));
      const resolved = found.map((place) => `${place.file}#${place.item.id}`);
      return {dependency: {...dependency, satisfied, resolved}, holdsBack: !satisfied};
    });
    const above = item.partOf === undefined || own.has(item.partOf) ? [] : findById(item.partOf, item.id, atlas);
    const aside = above.some((place) => isSetAside(place.item.status));
    const ready = item.ready && !aside && links.every((link) => !link.holdsBack);
    return {...item, dependsOn: links.map((link) => link.dependency), ready};
  });
  return {...plan, items};
}

interface Asking {
  readonly item: WorkItem;
  readonly file: string;
  readonly stem: string | null;
}

/** The items of other files that a dependency means; none when its own file has them. */
function findElsewhere(dependency: Dependency, {item, file, stem}: Asking, atlas: Atlas): readonly Place[] {
  const {ref, kind, resolved} = dependency;
  if (kind === 'id' || kind === 'prose' || (kind === 'wildcard' && resolved !== undefined)) return [];
  const found = stem === null ? findById(ref, item.id, atlas) : findByStem(stem, atlas);
  return found.filter((place) => place.file !== file);
}

/** The id as spelt; else without regard to case; else with the prefix of the asking item, as boards change theirs. */
function findById(ref: string, own: string, {byId}: Atlas): readonly Place[] {
  const [path, id] = splitRef(ref);
  const same = byId.get((id ?? ref).toLowerCase()) ?? [];
  const exact = same.filter((place) => place.item.id === (id ?? ref) && (path === null || place.file.endsWith(path)));
  if (exact.length > 0) return exact;
  if (same.length > 0 && path === null) return same;
  const number = /^task-(?<number>\d+(?:\.\d+)*)$/i.exec(ref)?.groups?.['number'];
  const prefix = /^(?<prefix>[A-Za-z]+-)\d/.exec(own)?.groups?.['prefix'];
  return number === undefined || prefix === undefined ? [] : (byId.get(`${prefix}${number}`.toLowerCase()) ?? []);
}

/** `FILE#ID`, the spelling in which we name an item of another file ourselves. */
function splitRef(ref: string): readonly [string | null, string | null] {
  const at = ref.indexOf('#');
  return at < 1 ? [null, null] : [ref.slice(0, at), ref.slice(at + 1)];
}

function findByStem(stem: string, atlas: Atlas): readonly Place[] {
  const known = atlas.stems.get(stem);
  if (known !== undefined) return known;
  const found = atlas.places.filter((place) => place.item.id.startsWith(stem));
  atlas.stems.set(stem, found);
  return found;
}
