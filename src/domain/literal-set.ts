// Many plain words looked for at once, in one pass over bytes, in time that does not depend on how many words there are.

/** A compiled set of words (Aho-Corasick). ASCII letters match in either case; a word never spans a line. */
export interface LiteralSet {
  /** Byte to column of `next`. */
  readonly classOf: Uint8Array;
  /** Row of a state plus class gives the next row; negative (its one's complement) when something ends there. */
  readonly next: Int32Array;
  /** Row length; rows are addressed by state times this. */
  readonly width: number;
  /** Groups whose word ends in a state, by state number; null where none does. */
  readonly groupsAt: readonly (readonly number[] | null)[];
  readonly groupCount: number;
}

const LF = 10;

interface Node {
  readonly children: Map<number, number>;
  fail: number;
  groups: number[];
}

/**
 * Compiles groups of words: a group is reported when one of its words occurs. Words of length 0 and words with a line
 * end are left out. The line feed itself always ends in an accepting state, so that one loop finds words and lines.
 */
export function compileLiterals(groups: readonly (readonly string[])[]): LiteralSet {
  const nodes: Node[] = [{children: new Map(), fail: 0, groups: []}];
  groups.forEach((words, group) => {
    for (const word of words) insert(nodes, foldBytes(word), group);
  });
  const order = linkFailures(nodes);
  const {classOf, width} = classify(nodes);
  return {
    classOf,
    width,
    next: toTable(nodes, order, {classOf, width}),
    groupsAt: nodes.map((node) => (node.groups.length === 0 ? null : node.groups)),
    groupCount: groups.length,
  };
}

/** The groups that occur in one line of text, ascending. */
export function findGroups(set: LiteralSet, text: string): readonly number[] {
  const bytes = new TextEncoder().encode(text);
  const found = new Set<number>();
  let row = 0;
  for (let i = 0; i < bytes.length; i++) {
    const next = set.next[row + (set.classOf[bytes[i] ?? 0] ?? 0)] ?? 0;
    row = next < 0 ? ~next : next;
    if (next >= 0) continue;
    for (const group of set.groupsAt[row / set.width] ?? []) found.add(group);
  }
  return [...found].sort((a, b) => a - b);
}

function foldBytes(word: string): Uint8Array {
  const bytes = new TextEncoder().encode(word);
  return bytes.includes(LF) ? new Uint8Array(0) : bytes.map(fold);
}

function fold(byte: number): number {
  return byte >= 65 && byte <= 90 ? byte + 32 : byte;
}

function insert(nodes: Node[], word: Uint8Array, group: number): void {
  if (word.length === 0) return;
  let at = 0;
  for (const byte of word) {
    const known = nodes[at]?.children.get(byte);
    if (known !== undefined) {
      at = known;
      continue;
    }
    nodes.push({children: new Map(), fail: 0, groups: []});
    nodes[at]?.children.set(byte, nodes.length - 1);
    at = nodes.length - 1;
  }
  const end = nodes[at];
  if (end !== undefined && !end.groups.includes(group)) end.groups.push(group);
}

/** Sets the failure links breadth first and returns the nodes in that order. */
function linkFailures(nodes: Node[]): readonly number[] {
  const order = [0];
  for (let head = 0; head < order.length; head++) {
    const at = order[head] ?? 0;
    for (const [byte, child] of nodes[at]?.children ?? []) {
      const node = nodes[child];
      if (node === undefined) continue;
      node.fail = at === 0 ? 0 : follow(nodes, nodes[at]?.fail ?? 0, byte);
      const inherited = nodes[node.fail]?.groups ?? [];
      node.groups = [...new Set([...node.groups, ...inherited])];
      order.push(child);
    }
  }
  return order;
}

function follow(nodes: readonly Node[], from: number, byte: number): number {
  for (let at = from; ; at = nodes[at]?.fail ?? 0) {
    const child = nodes[at]?.children.get(byte);
    if (child !== undefined) return child;
    if (at === 0) return 0;
  }
}

/** Bytes that no word uses share class 0; the line feed has class 1. Fewer columns keep the table in the cache. */
function classify(nodes: readonly Node[]): {readonly classOf: Uint8Array; readonly width: number} {
  const classOf = new Uint8Array(256);
  classOf[LF] = 1;
  let width = 2;
  for (const node of nodes) {
    for (const byte of node.children.keys()) {
      if (classOf[byte] !== 0) continue;
      classOf[byte] = width;
      if (byte >= 97 && byte <= 122) classOf[byte - 32] = width;
      width += 1;
    }
  }
  return {classOf, width};
}

function toTable(
  nodes: readonly Node[],
  order: readonly number[],
  shape: {readonly classOf: Uint8Array; readonly width: number},
): Int32Array {
  const {classOf, width} = shape;
  const table = new Int32Array(nodes.length * width);
  for (const at of order) {
    const node = nodes[at];
    if (node === undefined) continue;
    if (at !== 0) table.copyWithin(at * width, node.fail * width, node.fail * width + width);
    for (const [byte, child] of node.children) {
      const target = child * width;
      table[at * width + (classOf[byte] ?? 0)] = (nodes[child]?.groups.length ?? 0) > 0 ? ~target : target;
    }
    table[at * width + 1] = ~0;
  }
  return table;
}
