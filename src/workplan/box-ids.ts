// Tells the id that a check box begins with from a word or a number that only looks like one.

/** `T001`, `T001:`, `**2.1**`, `ABC-12.`: letters with digits, or numbers with points. */
const HEAD =
  /^(?:\*\*|`)?(?<id>[A-Za-z]{1,10}-?\d+(?:[.-]\d+)*[a-z]?|\d+(?:\.\d+)*)(?:\*\*|`)?(?<end>[.:)]?)(?:\*\*|`)?(?:\s|$)/;
/** By itself an id: numbers within numbers, or letters with two digits or more. `OAuth2`, `i18n` and `404` are words. */
const CERTAIN = /\d[.-]\d|^[A-Za-z]+-?\d{2,}$/;
/** What can be one of a row: letters or none, one number, perhaps a letter behind it. */
const IN_ROW = /^(?<prefix>[A-Za-z]*-?)(?<number>\d+)[a-z]?$/;

/** The text of a box, and the blanks before it. */
export interface BoxText {
  readonly rest: string;
  readonly indent: number;
}

/** A box's own id, null for none, and what its text says besides. */
export interface BoxHead {
  readonly id: string | null;
  readonly title: string;
}

/**
 * The heads of all boxes, in their order. What is no id by itself and has no mark of its own (`3.`, `T1:`) is one when it
 * stands in a row: most boxes of its level begin so, hardly any of them twice; numbers alone also have to count.
 */
export function readHeads(boxes: readonly BoxText[]): readonly BoxHead[] {
  const found = boxes.map(({rest, indent}): Found => {
    const groups = HEAD.exec(rest)?.groups;
    return {rest, indent, id: groups?.['id'] ?? null, end: groups?.['end'] ?? ''};
  });
  const rows = findRows(found);
  return found.map((each) => {
    const {rest, id, end} = each;
    const isId = id !== null && (end !== '' || CERTAIN.test(id) || rows.has(rowOf(each)));
    return isId ? {id, title: rest.replace(HEAD, '').trim() || rest} : {id: null, title: rest};
  });
}

interface Found extends BoxText {
  /** What may be one. */
  readonly id: string | null;
  /** The mark behind it, or ''. */
  readonly end: string;
}

function rowOf({indent, id}: Found): string {
  return `${indent} ${IN_ROW.exec(id ?? '')?.groups?.['prefix'] ?? '?'}`;
}

function findRows(found: readonly Found[]): ReadonlySet<string> {
  const rows = new Map<string, string[]>();
  const boxes = new Map<number, number>();
  for (const each of found) {
    boxes.set(each.indent, (boxes.get(each.indent) ?? 0) + 1);
    if (each.id === null || !IN_ROW.test(each.id)) continue;
    const row = rows.get(rowOf(each));
    if (row === undefined) rows.set(rowOf(each), [each.id]);
    else row.push(each.id);
  }
  return new Set(
    [...rows].flatMap(([key, ids]) =>
      ids.length * 2 > (boxes.get(Number.parseInt(key, 10)) ?? 0) && isRow(ids) ? [key] : [],
    ),
  );
}

/** Share of a row that must be different: a copied line is a slip of the pen, words are copied all the time. */
const DIFFERENT = 0.8;

/** Numbers without letters have to count: one alone does not, nor do numbers that lie far apart. */
function isRow(ids: readonly string[]): boolean {
  if (new Set(ids).size < ids.length * DIFFERENT) return false;
  if (!/^\d/.test(ids[0] ?? '')) return true;
  const numbers = ids.map(Number.parseFloat);
  const [low, high] = numbers.reduce(([a, b], each) => [Math.min(a, each), Math.max(b, each)], [Infinity, 0]);
  return ids.length > 1 && high - low < ids.length * 2;
}
