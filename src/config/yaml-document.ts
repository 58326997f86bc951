// A YAML text as a plain value that remembers where each part stands. No aliases, no tags, one document, bounded size.
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type {Problem, SourceSpan} from '../domain/problem.ts';
import {err, ok, type Result} from '../domain/result.ts';

export type Path = readonly (string | number)[];

/** A parsed text: its value, and the places of its keys and values. */
export interface YamlDocument {
  /** Null for an empty text. */
  readonly value: unknown;
  /** Where the value at a path stands; for a path that is not there, its nearest parent. */
  readonly placeOf: (path: Path) => SourceSpan;
  /** Where the key that leads to a path stands; for a list entry, the entry. */
  readonly placeOfKey: (path: Path) => SourceSpan;
}

/** Largest policy text, in UTF-16 units: a hundred times what people write. */
const MAX_UNITS = 200_000;

/** Most syntax errors told at once: the later ones are consequences of the first. */
const MAX_ERRORS = 5;

/** Reads a text, or tells every syntax error in the order of the text. */
export function readYaml(file: string, text: string): Result<YamlDocument, readonly Problem[]> {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const lines = new LineCounter();
  const at = (offset: number): SourceSpan => {
    const {line, col} = lines.linePos(offset);
    return {file, line: Math.max(line, 1), column: Math.max(col, 1)};
  };
  if (source.length > MAX_UNITS) {
    const detail = `the file has ${source.length} characters, at most ${MAX_UNITS} are read; move data out of the policy`;
    return err([{code: 'CONFIG_INVALID', at: {file, line: 1, column: 1}, detail}]);
  }
  const document = parseDocument(source, {lineCounter: lines, prettyErrors: false, logLevel: 'error'});
  const problems = [...document.errors, ...document.warnings].map((error) => explain(error, at));
  const root = document.contents;
  if (problems.length === 0) problems.push(...findUnsupported(root, at));
  if (problems.length > 0) return err(firstOfEachLine(problems));
  return ok({
    value: document.toJS() as unknown,
    placeOf: (path) => at(startOf(walk(root, path).node)),
    placeOfKey: (path) => at(startOf(walk(root, path).key)),
  });
}

/** What the engine's codes mean for the person who wrote the file; other codes keep the engine's own sentence. */
const HINTS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'this key stands above already; remove one of the two',
  MULTIPLE_DOCS: 'a second document begins here; keep one, remove the line ---',
  TAB_AS_INDENT: 'indented with a tab; use spaces',
  TAG_RESOLVE_FAILED: 'tags are not read here; remove the word with the exclamation mark, or quote the text',
  RESOURCE_EXHAUSTION: 'nested too deeply',
};

function explain(error: YAMLError, at: (offset: number) => SourceSpan): Problem {
  const detail = HINTS[error.code] ?? `not valid YAML: ${error.message.split('\n')[0] ?? error.code}`;
  return {code: 'CONFIG_INVALID', at: at(error.pos[0]), detail};
}

function findUnsupported(root: Node | null, at: (offset: number) => SourceSpan): readonly Problem[] {
  const problems: Problem[] = [];
  const refuse = (node: unknown, detail: string) => {
    problems.push({code: 'CONFIG_INVALID', at: at(startOf(isNode(node) ? node : null)), detail});
  };
  if (root === null) return problems;
  visit(root, {
    Alias: (_, node) => refuse(node, 'aliases are not read here; write the value out'),
    Pair: (_, pair) => {
      if (!isScalar(pair.key)) refuse(pair.key, 'a key must be a plain word');
    },
  });
  return problems;
}

/** Errors in the order of the text, one for a line, at most MAX_ERRORS. */
function firstOfEachLine(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<number>();
  return problems
    .flatMap((problem) => (problem.code === 'CONFIG_INVALID' ? [problem] : []))
    .toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
    .filter((problem) => !seen.has(problem.at.line) && seen.add(problem.at.line))
    .slice(0, MAX_ERRORS);
}

interface Found {
  readonly node: Node | null;
  readonly key: Node | null;
}

/** Follows a path as far as it goes. Keys are compared as text: `3:` and `"3":` are one key. */
function walk(root: Node | null, path: Path): Found {
  let found: Found = {node: root, key: root};
  for (const part of path) {
    const next = childOf(found.node, part);
    if (next === null) return found;
    found = next;
  }
  return found;
}

function childOf(node: Node | null, part: string | number): Found | null {
  if (isSeq(node)) {
    const child = node.items[Number(part)];
    return isNode(child) ? {node: child, key: child} : null;
  }
  if (!isMap(node)) return null;
  const pair = node.items.find(
    (candidate: Pair) => isScalar(candidate.key) && String(candidate.key.value) === `${part}`,
  );
  if (pair === undefined || !isNode(pair.key)) return null;
  return {
    node: isNode(pair.value) && !isAlias(pair.value) && hasText(pair.value) ? pair.value : pair.key,
    key: pair.key,
  };
}

/** An empty value has a place of its own somewhere behind the key; people look at the key. */
function hasText(node: Node): boolean {
  return node.range !== undefined && node.range !== null && node.range[1] > node.range[0];
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}
