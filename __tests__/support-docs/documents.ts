// The project's documents as tests see them: found on disk, parsed as GitHub does, never by regular expressions over Markdown.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, resolve, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {gfm} from 'micromark-extension-gfm';

/** The project's folder, absolute. */
export const ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** What a piece of a document has in common with all others. */
interface Piece {
  readonly document: string;
  /** 1-based. */
  readonly line: number;
}

export interface CodePiece extends Piece {
  /** Info word of a fence, '' for a fence without one, null for code inside a sentence. */
  readonly language: string | null;
  readonly text: string;
}

export interface LinkPiece extends Piece {
  readonly target: string;
}

export interface Document {
  /** Path from the project's folder, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly codes: readonly CodePiece[];
  readonly links: readonly LinkPiece[];
  /** Anchors that GitHub gives the headings. */
  readonly anchors: ReadonlySet<string>;
}

/** A node as far as we look at it: mdast's own union would need a case for each of its twenty kinds. */
interface Node {
  readonly type: string;
  readonly value?: string | undefined;
  readonly lang?: string | null | undefined;
  readonly url?: string | undefined;
  readonly children?: readonly Node[] | undefined;
  readonly position?: {readonly start: {readonly line: number}} | undefined;
}

/** All Markdown that people read: at the top, in docs/ and in .github/, sorted by path. */
export function readDocuments(): readonly Document[] {
  const top = readdirSync(ROOT).filter((name) => name.endsWith('.md'));
  return [...top, ...listBelow('docs'), ...listBelow('.github')].toSorted().map(readDocument);
}

/** One document by its path from the project's folder. */
export function readDocument(path: string): Document {
  return parseDocument(path, readFileSync(join(ROOT, path), 'utf8'));
}

/** A text as a document; for tests of the tests. */
export function parseDocument(path: string, text: string): Document {
  const tree: Node = fromMarkdown(text, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]});
  const nodes = flatten(tree);
  const at = (node: Node) => ({document: path, line: node.position?.start.line ?? 0});
  return {
    path,
    text,
    codes: nodes.flatMap((node): readonly CodePiece[] => {
      if (node.type === 'code') return [{...at(node), language: node.lang ?? '', text: node.value ?? ''}];
      return node.type === 'inlineCode' ? [{...at(node), language: null, text: node.value ?? ''}] : [];
    }),
    links: nodes.flatMap((node) => (node.url === undefined ? [] : [{...at(node), target: node.url}])),
    anchors: toAnchors(nodes.filter((node) => node.type === 'heading').map(toText)),
  };
}

function listBelow(folder: string): readonly string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name.split(sep).join('/')}`);
}

function flatten(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(flatten)];
}

function toText(node: Node): string {
  return node.value ?? (node.children ?? []).map(toText).join('');
}

/** GitHub's rule: lower case, letters, digits, hyphens and underscores stay, blanks become hyphens, a repetition gets a number. */
function toAnchors(headings: readonly string[]): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const heading of headings) {
    const plain = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-');
    let anchor = plain;
    for (let count = 1; anchors.has(anchor); count += 1) anchor = `${plain}-${count}`;
    anchors.add(anchor);
  }
  return anchors;
}
