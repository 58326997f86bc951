// Items as a file gives them, before they know each other; the last step settles what waits for what.
import type {Dependency, ItemPriority, ItemStatus, WorkItem} from '../domain/workplan.ts';
import type {ShapePreset} from './preset.ts';
import {toStemFinder} from './wildcard.ts';

/** What an item waits for, as written, and where to look for it. */
export interface DraftRef {
  readonly ref: string;
  /** Ids under which it may stand in this file, best first. */
  readonly lookFor: readonly string[];
  /** Ids it stands for when it names a whole group; null when it names one item. */
  readonly members: readonly string[] | null;
  /** `done`: it must be finished. `free`: it must only not be held back itself, as a parent in a tracker. */
  readonly until: 'done' | 'free';
}

export interface Draft {
  readonly id: string;
  readonly title: string;
  readonly status: ItemStatus;
  readonly rawStatus: string | null;
  readonly refs: readonly DraftRef[];
  readonly pointer: string;
  /** False for headings that only group other items: they are listed, never next. */
  readonly workable: boolean;
  /** Id of the item it is a part of: what holds that back holds this back too. Null for none. */
  readonly partOf: string | null;
  readonly priority?: ItemPriority;
}

/** A reference to one id, as written. */
export function plainRef(ref: string): DraftRef {
  return {ref, lookFor: [ref], members: null, until: 'done'};
}

/** An id for an item that has none: its place and a hash of what it says, so that a moved item is not taken for another. */
export function toMadeId(position: number, title: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(title)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return `#${position}-${hash.toString(16).padStart(8, '0')}`;
}

/** Settles dependencies: which are here, which are done, and which items are ready. Keeps the order. */
export function toWorkItems(
  drafts: readonly Draft[],
  {satisfiedBy, wildcard}: Pick<ShapePreset, 'satisfiedBy' | 'wildcard'>,
): readonly WorkItem[] {
  const byId = new Map<string, Draft>();
  for (const draft of drafts) if (!byId.has(draft.id)) byId.set(draft.id, draft);
  const book: Book = {byId, satisfiedBy, stemOf: toStemFinder(wildcard), wildcards: new Map(), drafts};
  return drafts.map((draft) => {
    const settled = draft.refs.map((ref) => settle(ref, book, draft.id));
    const {id, title, status, rawStatus, pointer, priority} = draft;
    const ready =
      draft.workable &&
      status === 'pending' &&
      settled.every((each) => !each.holdsBack) &&
      !isParentHeldBack(draft, book);
    const dependsOn = settled.map((each) => each.dependency);
    const item = {id, title, status, rawStatus, dependsOn, ready, pointer};
    return priority === undefined ? item : {...item, priority};
  });
}

/** Longest chain of parents that is followed; trackers nest three or four deep, and the walk recurses. */
const MAX_PARENTS = 100;

interface Book {
  readonly byId: ReadonlyMap<string, Draft>;
  readonly satisfiedBy: readonly ItemStatus[];
  readonly stemOf: (ref: string) => string | null;
  /** Ids that a wildcard stands for, by its stem: looked up once a file, not once an item. */
  readonly wildcards: Map<string, readonly string[]>;
  readonly drafts: readonly Draft[];
}

interface Settled {
  readonly dependency: Dependency;
  readonly holdsBack: boolean;
}

function settle(ref: DraftRef, book: Book, own: string): Settled {
  const {ref: text} = ref;
  if (ref.members !== null) {
    const here = ref.members.filter((each) => book.byId.has(each));
    return settleSeveral(text, here, book);
  }
  const id = ref.lookFor.find((each) => book.byId.has(each));
  if (id !== undefined) {
    const satisfied = ref.until === 'free' ? isFree(id, book, new Set()) : isSatisfied(id, book);
    const dependency: Dependency = {ref: text, kind: 'id', satisfied};
    return {dependency: id === text ? dependency : {...dependency, resolved: [id]}, holdsBack: !satisfied};
  }
  const stem = book.stemOf(text);
  if (stem !== null) {
    return settleSeveral(
      text,
      findByStem(stem, book).filter((each) => each !== own),
      book,
    );
  }
  const kind = /^[A-Za-z0-9#][^\s]{0,79}$/.test(text) ? 'external' : 'prose';
  return {dependency: {ref: text, kind, satisfied: false}, holdsBack: false};
}

function isParentHeldBack(draft: Draft, book: Book): boolean {
  const parent = draft.partOf === null ? undefined : book.byId.get(draft.partOf);
  return parent?.refs.some((ref) => settle(ref, book, parent.id).holdsBack) === true;
}

/** Several items of this file. None of them here: nothing is known, so it is not satisfied and does not hold back. */
function settleSeveral(ref: string, ids: readonly string[], book: Book): Settled {
  const open = ids.some((id) => !isSatisfied(id, book));
  const dependency: Dependency = {ref, kind: 'wildcard', satisfied: ids.length > 0 && !open};
  return {dependency: ids.length === 0 ? dependency : {...dependency, resolved: ids}, holdsBack: open};
}

function findByStem(stem: string, book: Book): readonly string[] {
  const known = book.wildcards.get(stem);
  if (known !== undefined) return known;
  const found = book.drafts.map((draft) => draft.id).filter((id) => id.startsWith(stem));
  book.wildcards.set(stem, found);
  return found;
}

function isSatisfied(id: string, book: Book): boolean {
  const draft = book.byId.get(id);
  return draft !== undefined && book.satisfiedBy.includes(draft.status);
}

/** Done, or waiting for nothing that is open, parents included. A circle of parents is not free. */
function isFree(id: string, book: Book, seen: Set<string>): boolean {
  const draft = book.byId.get(id);
  if (draft === undefined || seen.has(id) || seen.size > MAX_PARENTS) return false;
  if (isSatisfied(id, book)) return true;
  if (draft.status === 'blocked') return false;
  seen.add(id);
  return draft.refs.every((ref) => {
    const target = ref.lookFor.find((each) => book.byId.has(each));
    if (target === undefined) return true;
    return ref.until === 'free' ? isFree(target, book, seen) : isSatisfied(target, book);
  });
}
