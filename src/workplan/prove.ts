// Proves an edit: parses the result and compares it with the original, node by node and comment by comment.
import {createScanner, type Node, type ParseError, parseTree} from 'jsonc-parser';
import {err, ok, type Result} from '../domain/result.ts';
import type {JsonText} from './json-text.ts';
import {endOf, membersOf, tokenOf} from './json-tree.ts';
import {unproven, withoutBom} from './plan-problem.ts';

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
  const {bom, text} = withoutBom(after);
  const alone = proveAlone(claim, text);
  if (alone !== null) {
    const differs = alone.difference ?? (bom === before.bom ? null : 'the byte order mark');
    return differs === null ? ok(after) : err(unproven(before.file, `${differs} would differ`));
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, {allowTrailingComma: true});
  if (errors.length > 0 || root === undefined) return err(unproven(before.file, 'the result does not parse'));
  const pair: Pair = {claim, after: text, item: null};
  const difference =
    compare(before.root, root, '', pair) ??
    (bom === before.bom ? null : 'the byte order mark') ??
    (endsAlike(before.text, text) ? null : 'the end of the file') ??
    (sameComments(pair) ? null : 'a comment');
  return difference === null ? ok(after) : err(unproven(before.file, `${difference} would differ`));
}

/**
 * Where all before and behind the item is the same to the byte, the item alone is parsed: one value in the place of
 * another leaves the rest of a file what it was. Null where that is not so, or where the item does not parse by itself.
 */
function proveAlone(claim: Claim, text: string): {readonly difference: string | null} | null {
  const old = claim.before.text;
  const {offset} = claim.item;
  const end = text.length - (old.length - endOf(claim.item));
  if (end <= offset || text.slice(0, offset) !== old.slice(0, offset)) return null;
  if (text.slice(end) !== old.slice(endOf(claim.item))) return null;
  const after = text.slice(offset, end);
  const errors: ParseError[] = [];
  const root = parseTree(after, errors, {allowTrailingComma: true});
  if (errors.length > 0 || root === undefined || root.offset !== 0 || endOf(root) !== after.length) return null;
  const pair: Pair = {claim, after, item: null};
  const same = commentsOf(tokenOf(old, claim.item)).join('\0') === commentsOf(after).join('\0');
  return {difference: compareItem(claim.item, root, '', pair) ?? (same ? null : 'a comment')};
}

interface Pair {
  readonly claim: Claim;
  readonly after: string;
  /** The item in the new text, once it was found. */
  item: Node | null;
}

/** Pointer of the first difference, or null. Scalars are compared as spelt. */
function compare(a: Node, b: Node, pointer: string, pair: Pair): string | null {
  if (a === pair.claim.item) return compareItem(a, b, pointer, pair);
  if (!holds(a, pair.claim.item) && tokenOf(pair.claim.before.text, a) === tokenOf(pair.after, b)) return null;
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

/** True for a node in whose text another one lies. */
function holds(node: Node, inner: Node): boolean {
  return inner.offset >= node.offset && endOf(inner) <= endOf(node);
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
  pair.item = b;
  const itself = changes.get('');
  if (a.type !== 'object') {
    const token = itself?.kind === 'token' ? itself.token : tokenOf(pair.claim.before.text, a);
    return b.type !== 'object' && tokenOf(pair.after, b) === token ? null : pointer || 'the root';
  }
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

/** Compares the comments of the item where all else is the same to the byte, else those of the whole texts. */
function sameComments({claim, after, item}: Pair): boolean {
  const {text} = claim.before;
  const [a, b] = [claim.item, item];
  const around =
    b !== null &&
    text.slice(0, a.offset) === after.slice(0, b.offset) &&
    text.slice(endOf(a)) === after.slice(endOf(b));
  const [left, right] = around ? [tokenOf(text, a), tokenOf(after, b)] : [text, after];
  return commentsOf(left).join('\0') === commentsOf(right).join('\0');
}

/** Every comment of a text, in order. 12 and 13 are the scanner's line and block comment, 17 its end. */
function commentsOf(text: string): readonly string[] {
  const scanner = createScanner(text, false);
  const comments: string[] = [];
  for (let token: number = scanner.scan(); token !== 17; token = scanner.scan()) {
    // The scanner's own value of a comment begins with the character before it, where that is a value's.
    const at = scanner.getTokenOffset();
    if (token === 12 || token === 13) comments.push(text.slice(at, at + scanner.getTokenLength()));
  }
  return comments;
}
