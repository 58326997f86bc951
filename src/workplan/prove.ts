// Proves an edit: parses the result and compares it with the original, node by node and comment by comment.
import {createScanner, type Node} from 'jsonc-parser';
import {err, ok, type Result} from '../domain/result.ts';
import {type JsonText, parseJsonText} from './json-text.ts';
import {membersOf, tokenOf} from './json-tree.ts';
import {unproven} from './plan-problem.ts';

/** What an edit may do to one key of the item: give it a token, or take it away. */
export type Change = {readonly kind: 'token'; readonly token: string} | {readonly kind: 'absent'};

export interface Claim {
  readonly before: JsonText;
  /** The whole new text, with its byte order mark. */
  readonly after: string;
  /** The item's object in `before`. */
  readonly item: Node;
  readonly changes: ReadonlyMap<string, Change>;
}

/** The new text, or PLAN_EDIT_UNPROVEN when anything but the claimed changes differs. */
export function proveEdit(claim: Claim): Result<string> {
  const {before, after} = claim;
  const parsed = parseJsonText(before.file, after);
  if (!parsed.ok) return err(unproven(before.file, 'the result does not parse'));
  const pair = {claim, after: parsed.value.text};
  const difference =
    compare(before.root, parsed.value.root, '', pair) ??
    (parsed.value.bom === before.bom ? null : 'the byte order mark') ??
    (endsAlike(before.text, parsed.value.text) ? null : 'the end of the file') ??
    (commentsOf(before.text).join('\0') === commentsOf(parsed.value.text).join('\0') ? null : 'a comment');
  return difference === null ? ok(after) : err(unproven(before.file, `${difference} would differ`));
}

interface Pair {
  readonly claim: Claim;
  readonly after: string;
}

/** Pointer of the first difference, or null. Scalars are compared as spelt. */
function compare(a: Node, b: Node, pointer: string, pair: Pair): string | null {
  if (a === pair.claim.item) return compareItem(a, b, pointer, pair);
  if (a.type !== b.type) return pointer || 'the root';
  if (a.type === 'object') return compareMembers([membersOf(a), membersOf(b)], pointer, pair);
  if (a.type !== 'array') return tokenOf(pair.claim.before.text, a) === tokenOf(pair.after, b) ? null : pointer;
  const [left, right] = [a.children ?? [], b.children ?? []];
  if (left.length !== right.length) return pointer;
  for (const [index, child] of left.entries()) {
    const other = right[index];
    const found = other === undefined ? pointer : compare(child, other, `${pointer}/${index}`, pair);
    if (found !== null) return found;
  }
  return null;
}

type Members = ReturnType<typeof membersOf>;

function compareMembers([left, right]: readonly [Members, Members], pointer: string, pair: Pair): string | null {
  if (left.length !== right.length) return pointer || 'the root';
  for (const [index, member] of left.entries()) {
    const other = right[index];
    if (other === undefined || other.key !== member.key) return `${pointer}/${member.key}`;
    const found = compare(member.value, other.value, `${pointer}/${member.key}`, pair);
    if (found !== null) return found;
  }
  return null;
}

/** The marked item: what was claimed must be there, once; everything else as before, in the same order. */
function compareItem(a: Node, b: Node, pointer: string, pair: Pair): string | null {
  const {changes} = pair.claim;
  const members = membersOf(b);
  for (const [key, change] of changes) {
    const found = members.filter((member) => member.key === key);
    const [member] = found;
    const wanted = change.kind === 'absent' ? 0 : 1;
    if (found.length !== wanted) return `${pointer}/${key}`;
    if (change.kind === 'token' && (member === undefined || tokenOf(pair.after, member.value) !== change.token)) {
      return `${pointer}/${key}`;
    }
  }
  const rest = (all: Members) => all.filter((member) => !changes.has(member.key));
  return compareMembers([rest(membersOf(a)), rest(members)], pointer, pair);
}

function endsAlike(a: string, b: string): boolean {
  return /\s*$/.exec(a.slice(-64))?.[0] === /\s*$/.exec(b.slice(-64))?.[0];
}

/** Every comment of a text, in order. 12 and 13 are the scanner's line and block comment, 17 its end. */
function commentsOf(text: string): readonly string[] {
  const scanner = createScanner(text, false);
  const comments: string[] = [];
  for (let token: number = scanner.scan(); token !== 17; token = scanner.scan()) {
    if (token === 12 || token === 13) comments.push(scanner.getTokenValue());
  }
  return comments;
}
