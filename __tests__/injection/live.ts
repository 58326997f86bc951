// What foreign text must never become in a Markdown document: a mention, a reference, a link elsewhere, HTML, an image.
import type {Nodes} from 'mdast';
import {flatten, parse} from '../support-render/hostile.ts';

const MENTION = /[@\uff20\ufe6b][a-z0-9]/i;
const REFERENCE =
  /[#\uff03\ufe5f][\d\uff10-\uff19]|\bGH-\d|(?<![\w/.-])(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,64}(?![\w/-])/i;
const ADDRESS = /[a-z]:\/\/|\bwww\.\w|\b(?:javascript|vbscript|data|mailto|xmpp):[^\s\u200b]/i;
/** All nine closing words, in front of every form of a reference. */
const CLOSING = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)\b\s*:?\s*(?:#\d|GH-\d|[\w.-]+\/[\w.-]+#\d|https?:\/\/)/i;

/** The only HTML that we write: folds with a title of words, and our own hidden lines. */
const OUR_HTML = /^(?:<\/?details>|<summary>[\w ]+<\/summary>|<!-- aftermath:[a-z-]+(?: [^<>\n]*)? -->|\s)+$/;

/** Everything alive in a document, each with its text; links may only lead to addresses that start with `home`. */
export function findLive(markdown: string, home: string): readonly string[] {
  return flatten(parse(markdown)).flatMap((node) => judge(node, home));
}

/** Everything alive in a text that is not Markdown but shown by GitHub: a title, a commit message. */
export function findLiveWords(text: string): readonly string[] {
  return [MENTION, REFERENCE, ADDRESS, CLOSING].flatMap((pattern) => {
    const found = pattern.exec(text);
    return found === null ? [] : [`${JSON.stringify(found[0])} in ${JSON.stringify(text)}`];
  });
}

function judge(node: Nodes, home: string): readonly string[] {
  switch (node.type) {
    case 'text':
      return findLiveWords(node.value);
    case 'html':
      return OUR_HTML.test(node.value) ? [] : [`html ${node.value}`];
    case 'link':
      return node.url.startsWith(home) ? [] : [`link ${node.url}`];
    case 'image':
    case 'imageReference':
    case 'linkReference':
    case 'definition':
    case 'footnoteReference':
    case 'footnoteDefinition':
    case 'blockquote':
      return [node.type];
    default:
      return [];
  }
}
