// Reads a page as a browser would, and lists what is in it.
import {type DefaultTreeAdapterTypes, parse, parseFragment} from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Everything written in it, however deep, with white space as one space. */
  readonly text: string;
  readonly children: readonly PageElement[];
}

/** All elements of a page in the order of the document. `errors` are complaints of the parser. */
export function readPage(page: string): {
  readonly elements: readonly PageElement[];
  readonly errors: readonly string[];
} {
  const errors: string[] = [];
  const document = parse(page, {onParseError: ({code}) => errors.push(code)});
  return {elements: toElements(document).flatMap(flatten), errors};
}

/** The text that a piece of HTML shows. */
export function shownText(piece: string): string {
  return textOf(parseFragment(piece));
}

/** Tags with the names of their attributes, and nothing of what anybody wrote. */
export function skeletonOf(page: string): readonly string[] {
  return readPage(page).elements.map(({tag, attributes}) => [tag, ...Object.keys(attributes).sort()].join(' '));
}

function toElements(node: Node): readonly PageElement[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    const attributes = Object.fromEntries(child.attrs.map(({name, value}) => [name, value]));
    const text = textOf(child).replace(/\s+/g, ' ').trim();
    return [{tag: child.tagName, attributes, text, children: toElements(child)}];
  });
}

function flatten(element: PageElement): readonly PageElement[] {
  return [element, ...element.children.flatMap(flatten)];
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
