// The last step of reading: what waits for what is settled, and drafts become items.
import type {WorkItem} from '../domain/workplan.ts';
import type {Draft} from './draft.ts';
import {addTo} from './lists.ts';
import type {ShapePreset} from './preset.ts';
import {type Book, hasOpenPartFirst, isParentHeldBack, settle} from './settle.ts';
import {toStemFinder} from './wildcard.ts';

/** Settles dependencies: which are here, which are done, and which items are ready. Keeps the order. */
export function toWorkItems(
  drafts: readonly Draft[],
  {satisfiedBy, wildcard}: Pick<ShapePreset, 'satisfiedBy' | 'wildcard'>,
): readonly WorkItem[] {
  const byId = new Map<string, Draft[]>();
  const parts = new Map<string, Draft[]>();
  for (const draft of drafts) {
    addTo(byId, draft.id, draft);
    if (draft.partOf !== null) addTo(parts, draft.partOf, draft);
  }
  const book: Book = {byId, parts, satisfiedBy, stemOf: toStemFinder(wildcard), wildcards: new Map(), drafts};
  return drafts.map((draft) => toWorkItem(draft, book));
}

function toWorkItem(draft: Draft, book: Book): WorkItem {
  const settled = draft.refs.map((ref) => settle(ref, book, draft.id));
  const {id, title, status, rawStatus, pointer, priority, doubt, workable} = draft;
  const ready =
    workable &&
    status === 'pending' &&
    settled.every((each) => !each.holdsBack) &&
    !isParentHeldBack(draft, book) &&
    !hasOpenPartFirst(draft, book);
  const partOf = draft.partOf ?? draft.refs.find((ref) => ref.until === 'free')?.ref;
  return {
    id,
    title,
    status,
    rawStatus,
    dependsOn: settled.map((each) => each.dependency),
    ready,
    pointer,
    ...(doubt === undefined ? {} : {doubt}),
    ...(priority === undefined ? {} : {priority}),
    ...(workable ? {} : {onlyGroups: true}),
    ...(partOf === undefined ? {} : {partOf}),
  };
}
