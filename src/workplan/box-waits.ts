// Reads what a check box waits for: from its own text, and from the lines below it that say nothing else.
import {type DraftRef, plainRef} from './draft.ts';

/** Spellings with any emphasis around them: `depends on T1`, `_Depends: 1.3_`, `**Dependencies:** T1`. */
const KEY =
  /(?<![A-Za-z0-9])(?:(?<needs>requires)|depends on|blocked by|(?:depends|dependencies)(?=[*_]{0,3}:))(?![A-Za-z])[\s:*_`(]*/gi;
/** What may stand before the key in a line that is only about that. */
const LEAD = /^[\s>*+_`([-]*$/;
/** Cut at a length that no id has, so that no line costs more than its length. */
const ID = /[`*_]*(?:tasks?\s+[`*_]*)?(?<id>[A-Za-z]{0,10}-?\d[\w.–-]{0,79})[`*]*/iy;
const AND = /\s*(?:,\s*(?:and\b)?|and\b|&)\s*/iy;

/** A box's own text, and the lines that stand below it. */
export interface BoxLines {
  readonly rest: string;
  readonly below: readonly string[];
}

/**
 * In the order of the file. `requires` speaks of things as often as of items, so that only ids which are `known`, those of
 * the file, count there; and a number before a word counts things.
 */
export function readWaits({rest, below}: BoxLines, known: ReadonlySet<string>): readonly DraftRef[] {
  const own = [...rest.matchAll(KEY)].flatMap((found) => readList(rest, found, known));
  const others = below.flatMap((line) => {
    const [first] = line.matchAll(KEY);
    return first !== undefined && LEAD.test(line.slice(0, first.index)) ? readList(line, first, known) : [];
  });
  return [...own, ...others];
}

function readList(text: string, key: RegExpExecArray, known: ReadonlySet<string>): readonly DraftRef[] {
  const refs: DraftRef[] = [];
  const needs = key.groups?.['needs'] !== undefined;
  ID.lastIndex = key.index + key[0].length;
  for (let found = ID.exec(text); found !== null; found = ID.exec(text)) {
    const at = ID.lastIndex;
    const id = (found.groups?.['id'] ?? '').replace(/[._–-]+$/, '');
    const ref = readRange(id) ?? plainRef(id);
    const isHere = (ref.members ?? ref.lookFor).some((each) => known.has(each));
    const counts = /^\d+$/.test(id) && /^\s+(?!and\b)[A-Za-z]/i.test(text.slice(at, at + 20));
    if (needs ? isHere && !counts : isHere || !counts) refs.push(ref);
    AND.lastIndex = at;
    if (AND.exec(text) === null) break;
    ID.lastIndex = AND.lastIndex;
  }
  return refs;
}

/** Longest range that is taken for one; more is a slip of the pen. */
const MAX_RANGE = 100;

/** `T001-T005` means five items; a number alone, as `1-2`, is an id. */
function readRange(text: string): DraftRef | null {
  const found = /^(?<prefix>[A-Za-z]+)(?<from>\d+)[-–](?<again>[A-Za-z]*)(?<to>\d+)$/.exec(text)?.groups;
  if (found === undefined) return null;
  const {prefix = '', from = '', again = '', to = ''} = found;
  const count = Number(to) - Number(from) + 1;
  if (again !== prefix || count < 2 || count > MAX_RANGE) return null;
  const ids = Array.from(
    {length: count},
    (_, index) => `${prefix}${String(Number(from) + index).padStart(from.length, '0')}`,
  );
  return {...plainRef(text), members: ids};
}
