// Reads the parser's nodes without ever turning them into objects: no key of a file can reach a prototype.
import type {Node} from 'jsonc-parser';

/** One `key: value` of an object. */
export interface Member {
  readonly key: string;
  readonly property: Node;
  readonly keyNode: Node;
  readonly value: Node;
}

/** A tree with the text that its offsets count in. The text has no byte order mark. */
export interface Tree {
  readonly file: string;
  readonly text: string;
  readonly root: Node;
}

/** A node with its RFC 6901 pointer and, for a member of an object, its key. */
export interface Located {
  readonly node: Node;
  readonly pointer: string;
  readonly key: string | null;
  /** The nodes above, the root first. */
  readonly above: readonly Node[];
}

/** The members of an object in the order of the file; empty for anything else. */
export function membersOf(node: Node): readonly Member[] {
  if (node.type !== 'object') return [];
  return (node.children ?? []).flatMap((property) => {
    const [keyNode, value] = property.children ?? [];
    return keyNode === undefined || value === undefined ? [] : [{key: String(keyNode.value), property, keyNode, value}];
  });
}

/** The member of that name; the last one when there are several, as JSON.parse has it. */
export function findMember(node: Node, key: string): Member | null {
  if (node.type !== 'object') return null;
  const properties = node.children ?? [];
  // Asked for every key of every item of every preset: it makes no list of the members and takes no pair apart.
  for (let at = properties.length - 1; at >= 0; at -= 1) {
    const property = properties[at];
    const keyNode = property?.children?.[0];
    const value = property?.children?.[1];
    if (property === undefined || keyNode === undefined || value === undefined || keyNode.value !== key) continue;
    return {key, property, keyNode, value};
  }
  return null;
}

/** The value of the first key that is there; null when none is. A key with a slash before it is a pointer, '' the node. */
export function findValue(node: Node, keys: readonly string[]): Node | null {
  for (const key of keys) {
    const value = isPointer(key) ? findAt(node, key) : (findMember(node, key)?.value ?? null);
    if (value !== null) return value;
  }
  return null;
}

/** True for a place that is not simply a member of the node. */
export function isPointer(key: string): boolean {
  return key === '' || key.startsWith('/');
}

/** Elements of an array, or values of an object, with their pointers. */
export function childrenOf(place: Located): readonly Located[] {
  const above = [...place.above, place.node];
  if (place.node.type === 'array') {
    return (place.node.children ?? []).map((node, index) => ({
      node,
      pointer: `${place.pointer}/${index}`,
      key: null,
      above,
    }));
  }
  return membersOf(place.node).map(({key, value}) => ({
    node: value,
    pointer: `${place.pointer}/${escapeToken(key)}`,
    key,
    above,
  }));
}

/**
 * The nodes that a pattern names, in the order of the file: an RFC 6901 pointer in which the token `*` stands for every
 * element or member. `''` is the root. A literal star is written `~2`.
 */
export function select(root: Node, pattern: string): readonly Located[] {
  return parsePattern(pattern).reduce<readonly Located[]>(
    (places, token) => places.flatMap((place) => step(place, token)),
    [{node: root, pointer: '', key: null, above: []}],
  );
}

/** A token of a pattern: every child, or the one of that name. */
type Token = {readonly kind: 'all'} | {readonly kind: 'one'; readonly name: string; readonly written: string};

const ALL: Token = {kind: 'all'};
/** Patterns are few and asked for with every item: each is taken apart once. */
const parsed = new Map<string, readonly Token[]>();

function parsePattern(pattern: string): readonly Token[] {
  const known = parsed.get(pattern);
  if (known !== undefined) return known;
  const tokens = (pattern === '' ? [] : pattern.slice(1).split('/')).map((token): Token => {
    if (token === '*') return ALL;
    const name = token.replaceAll('~2', '*').replaceAll('~1', '/').replaceAll('~0', '~');
    return {kind: 'one', name, written: escapeToken(name)};
  });
  parsed.set(pattern, tokens);
  return tokens;
}

function step(place: Located, token: Token): readonly Located[] {
  if (token.kind === 'all') return childrenOf(place);
  const {name, written} = token;
  const {node} = place;
  // Only the child that is asked for is made into a place: items by the thousand are asked for keys that few have.
  const isElement = node.type === 'array' && /^(?:0|[1-9]\d*)$/.test(name);
  const found = isElement ? node.children?.[Number(name)] : findMember(node, name)?.value;
  if (found === undefined) return [];
  return [
    {node: found, pointer: `${place.pointer}/${written}`, key: isElement ? null : name, above: [...place.above, node]},
  ];
}

/** The node at an RFC 6901 pointer, where a star is a star; null when there is none. */
export function findAt(root: Node, pointer: string): Node | null {
  let node = root;
  for (const token of pointer === '' ? [] : pointer.slice(1).split('/')) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    const next = node.type === 'array' ? node.children?.[Number(key)] : findMember(node, key)?.value;
    if (next === undefined) return null;
    node = next;
  }
  return node;
}

/** A key as a pointer token. */
export function escapeToken(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** A string's value, or a number or boolean as the file spells it: `15.10` stays `15.10`. Null for everything else. */
export function scalarText(text: string, node: Node | null): string | null {
  if (node === null) return null;
  if (node.type === 'string') return String(node.value);
  return node.type === 'number' || node.type === 'boolean' ? tokenOf(text, node) : null;
}

/** The bytes of a node in the file. */
export function tokenOf(text: string, node: Node): string {
  return text.slice(node.offset, node.offset + node.length);
}

/** Offset just behind a node. */
export function endOf(node: Node): number {
  return node.offset + node.length;
}

/** The second of two members of one object with the same name, or null when every name in the tree is unique. */
export function findDuplicateKey(node: Node): Member | null {
  const own = node.type === 'object' ? findOwnDuplicate(node) : null;
  if (own !== null) return own;
  for (const child of node.children ?? []) {
    const found = findDuplicateKey(child);
    if (found !== null) return found;
  }
  return null;
}

/** Objects of this many members or fewer are compared pair by pair: that makes no set for each of many thousands. */
const FEW = 12;

function findOwnDuplicate(node: Node): Member | null {
  const properties = node.children ?? [];
  if (properties.length > FEW) return findInSet(membersOf(node));
  for (let later = 1; later < properties.length; later += 1) {
    const key = properties[later]?.children?.[0]?.value;
    for (let before = 0; before < later; before += 1) {
      if (properties[before]?.children?.[0]?.value === key) return membersOf(node)[later] ?? null;
    }
  }
  return null;
}

function findInSet(members: readonly Member[]): Member | null {
  const seen = new Set<string>();
  for (const member of members) {
    if (seen.has(member.key)) return member;
    seen.add(member.key);
  }
  return null;
}
