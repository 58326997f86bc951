// Settles what an item of a file waits for, by itself or as a part of another one, among the items of the same file.
import {type Dependency, type ItemStatus, isSetAside} from '../domain/workplan.ts';
import type {Draft, DraftRef} from './draft.ts';

/** Longest chain of parents that is followed; trackers nest three or four deep, and the walk recurses. */
const MAX_PARENTS = 100;

/** What is known of a file's items while they are settled. */
export interface Book {
  /** Nearly always one; where an id stands twice, all of them count. */
  readonly byId: ReadonlyMap<string, readonly Draft[]>;
  /** By the id of the item that they are a part of. */
  readonly parts: ReadonlyMap<string, readonly Draft[]>;
  readonly satisfiedBy: readonly ItemStatus[];
  readonly stemOf: (ref: string) => string | null;
  /** Ids that a wildcard stands for, by its stem: looked up once a file, not once an item. */
  readonly wildcards: Map<string, readonly string[]>;
  readonly drafts: readonly Draft[];
}

/** A dependency, and whether it keeps its item from being ready. */
export interface Settled {
  readonly dependency: Dependency;
  readonly holdsBack: boolean;
}

/** Looks for what an item waits for: by its ids, then by a wildcard; what is not here holds nothing back. */
export function settle(ref: DraftRef, book: Book, own: string): Settled {
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

/** True when an item above is set aside, or waits itself. A parent that is only open, or done, holds nothing back. */
export function isParentHeldBack({partOf}: Draft, book: Book): boolean {
  const seen = new Set<string>();
  let above = partOf === null ? [] : [...(book.byId.get(partOf) ?? [])];
  for (let parent = above.pop(); parent !== undefined; parent = above.pop()) {
    const {id} = parent;
    if (seen.has(id) || seen.size > MAX_PARENTS) continue;
    if (isSetAside(parent.status) || parent.refs.some((ref) => settle(ref, book, id).holdsBack)) return true;
    seen.add(id);
    above = [...above, ...(parent.partOf === null ? [] : (book.byId.get(parent.partOf) ?? []))];
  }
  return false;
}

/** True when a part of an item whose parts come first is open. A part that waits for the item comes after it. */
export function hasOpenPartFirst({id, partsFirst}: Draft, {parts}: Book): boolean {
  return partsFirst === true && (parts.get(id) ?? []).some((part) => isOpen(part) && !waitsFor(part, id));
}

function isOpen({status}: Draft): boolean {
  return status !== 'done' && status !== 'cancelled';
}

function waitsFor({refs}: Draft, id: string): boolean {
  return refs.some(({lookFor, members}) => (members ?? lookFor).includes(id));
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

/** True when every item of this id is: which of them is meant, nobody can tell. */
function isSatisfied(id: string, {byId, satisfiedBy}: Book): boolean {
  const drafts = byId.get(id) ?? [];
  return drafts.length > 0 && drafts.every((draft) => satisfiedBy.includes(draft.status));
}

/** Done, or neither set aside nor waiting for anything that is open, parents included. A circle of parents is not free. */
function isFree(id: string, book: Book, seen: Set<string>): boolean {
  const drafts = book.byId.get(id) ?? [];
  if (drafts.length === 0 || seen.has(id) || seen.size > MAX_PARENTS) return false;
  if (drafts.some((draft) => isSetAside(draft.status))) return false;
  if (isSatisfied(id, book)) return true;
  seen.add(id);
  const refs = drafts.flatMap((draft) => draft.refs);
  return refs.every((ref) => {
    const target = ref.lookFor.find((each) => book.byId.has(each));
    if (target === undefined) return true;
    return ref.until === 'free' ? isFree(target, book, seen) : isSatisfied(target, book);
  });
}
