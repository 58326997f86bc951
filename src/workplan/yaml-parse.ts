// Parses YAML for every reader and editor of plans: keys count as they are spelt, and each stands once in its map.
import {type Document, isMap, isScalar, isSeq, parseDocument} from 'yaml';

/** The first fault of a text. `offset` counts in UTF-16 units; `code` is the library's. */
export interface YamlFault {
  readonly offset: number;
  readonly code: string;
  readonly message: string;
}

export interface ParsedYaml {
  readonly document: Document.Parsed;
  /** Null for a text that can be relied on. */
  readonly fault: YamlFault | null;
}

/**
 * The document and its first fault. Throws where the nesting ends the parser's stack. The library's own check of keys
 * compares every two of a map, which takes minutes at 30,000, and takes the ids 1.1 and 1.10 for one number.
 * `one`: a second document is a fault; `first`: it is not read.
 */
export function parseYamlDocument(text: string, documents: 'one' | 'first' = 'first'): ParsedYaml {
  // What the library calls silent also leaves out the fault of a second document.
  const logLevel = documents === 'one' ? 'error' : 'silent';
  const document = parseDocument(text, {prettyErrors: false, logLevel, uniqueKeys: false});
  const [error] = document.errors;
  if (error !== undefined) {
    return {document, fault: {offset: error.pos[0], code: error.code, message: error.message}};
  }
  const offset = findTwice(document.contents);
  const fault = offset === null ? null : {offset, code: 'DUPLICATE_KEY', message: 'Map keys must be unique'};
  return {document, fault};
}

/** A key as the file spells it, without quotes: `1.10` stays `1.10`. Null for a key that is no scalar. */
export function yamlKeyText(key: unknown): string | null {
  if (!isScalar(key)) return null;
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

/** Offset of the first key that stands in its map for the second time; null when every one is alone. */
function findTwice(node: unknown): number | null {
  if (isSeq(node)) return firstOf(node.items, findTwice);
  if (!isMap(node)) return null;
  const seen = new Set<string>();
  return firstOf(node.items, ({key, value}) => {
    const name = yamlKeyText(key);
    if (name !== null && seen.has(name)) return isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    if (name !== null) seen.add(name);
    return findTwice(value);
  });
}

function firstOf<T>(items: readonly T[], find: (item: T) => number | null): number | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
