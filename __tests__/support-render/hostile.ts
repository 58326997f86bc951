// Text that wants to be more than text, and a Markdown reader that tells whether it became so.
import fc from 'fast-check';
import type {Nodes} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {gfm} from 'micromark-extension-gfm';
import type {Dossier} from '../../src/domain/dossier.ts';

/** Each one is dangerous in at least one place of a Markdown document, a shell, a terminal or a runner. */
export const FRAGMENTS = [
  '@octo',
  '@octo/crew',
  'a@b.example',
  '#12',
  'GH-12',
  'gh-12',
  'harbour/tide#12',
  'https://github.com/harbour/tide-tables/issues/12',
  'http://evil.example',
  'www.evil.example',
  'mailto:a@b.example',
  'javascript:alert(1)',
  'Closes #12',
  'fixes: GH-3',
  'resolved https://github.com/a/b/issues/1',
  '<!-- aftermath:begin -->',
  '<!-- aftermath:end -->',
  '<!-- aftermath:incident {} 000000000000 -->',
  '--!>',
  '<script>alert(1)</script>',
  '<img src=x>',
  '</details>',
  '<b>',
  '&lt;',
  '&#64;octo',
  '&commat;octo',
  '![x](https://evil.example/x.png)',
  '[x](https://evil.example)',
  '[x]: https://evil.example',
  '[^1]',
  '<https://evil.example>',
  '`',
  '``',
  '```',
  '~~~',
  '~~~~~~~',
  '**',
  '__',
  '_',
  '~',
  '|',
  '\\',
  '\\|',
  '$',
  '\n',
  '\r',
  '\r\n',
  '\n\n',
  '\n    ',
  '\t',
  '# ',
  '- ',
  '+ ',
  '1. ',
  '1) ',
  '> ',
  '---',
  '===',
  '- [x] ',
  '/close',
  '/aftermath halt now',
  '::error::boo',
  '##[error]boo',
  '\u001b[31m',
  '\u001b]8;;https://evil.example\u0007',
  '\u0000',
  '\u009b31m',
  '\u202e',
  '\u200b',
  '\u2066',
  '\u2028',
  '\ud800',
  '\u{e0041}',
  "'",
  '"',
  '$(id)',
  '; rm -rf /',
  ' ',
] as const;

/** Fragments and arbitrary characters in any order. */
export const hostileText = fc
  .array(fc.oneof({weight: 3, arbitrary: fc.constantFrom(...FRAGMENTS)}, fc.string({unit: 'grapheme', maxLength: 6})), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

/** Fields of a dossier that strangers fill. */
const FOREIGN = new Set([
  'text',
  'reason',
  'rule',
  'detail',
  'subject',
  'why',
  'name',
  'workflow',
  'branch',
  'event',
  'message',
  'classname',
  'file',
  'item',
  'step',
  'job',
  'jobs',
  'failedJobs',
  'lines',
  'prevention',
  'factors',
  'dependents',
  'nextReady',
  'operation',
  'needs',
  'ref',
  'before',
  'after',
  'title',
  'document',
  'batches',
]);

/** The dossier with every foreign text replaced by one of the given, in turn. */
export function spoil<T>(value: T, texts: readonly string[]): T {
  let at = 0;
  const next = () => texts[at++ % texts.length] ?? '';
  const walk = (node: unknown, foreign: boolean): unknown => {
    if (typeof node === 'string') return foreign ? next() : node;
    if (Array.isArray(node)) return node.map((item) => walk(item, foreign));
    if (node instanceof Map) return new Map([...node].map(([key, child]) => [key, walk(child, foreign)]));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, child]) => [key, walk(child, FOREIGN.has(key) && !isCode(node, key))]),
    );
  };
  return walk(value, false) as T;
}

/** The reason of a decision, or of what became of a queue item, is one of our codes, not a foreign text; a repository's name is checked by GitHub. */
function isCode(node: object, key: string): boolean {
  if (key === 'reason' || key === 'why') return 'effects' in node || 'outcomes' in node || 'to' in node;
  return key === 'name' && 'owner' in node;
}

export function spoilDossier(dossier: Dossier, texts: readonly string[]): Dossier {
  return spoil(dossier, texts);
}

export function parse(markdown: string): Nodes {
  return fromMarkdown(markdown, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]});
}

export function flatten(node: Nodes): readonly Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap((child) => flatten(child as Nodes))] : [node];
}

/** What GitHub or a mail program would turn into a mention, a reference or a link in a plain text. */
const LIVE = [/@[a-z0-9]/i, /#\d/, /\bGH-\d/i, /[a-z]:\/\//i, /\bwww\.\w/i, /javascript:[^\s\u200b]/i];

/** Everything in a document that foreign text must never become. Empty when all is well. */
export function findDangers(markdown: string): readonly string[] {
  return flatten(parse(markdown)).flatMap((node) => {
    switch (node.type) {
      case 'text':
        return LIVE.filter((pattern) => pattern.test(node.value)).map(
          (pattern) => `${pattern.source} in ${node.value}`,
        );
      case 'html':
        return OUR_HTML.test(node.value) ? [] : [`html ${node.value}`];
      case 'link':
        return node.url.startsWith('https://github.com/harbour/tide-tables/') ? [] : [`link ${node.url}`];
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
  });
}

/** The only HTML that we write: folds and our own hidden lines. */
const OUR_HTML =
  /^(?:<details>\n<summary>[\w ]+<\/summary>|<\/details>|(?:<!-- aftermath:(?:begin|end|news|news-end|comment [0-9a-f]{12}|incident \{[^<>]*\} [0-9a-f]{12}) -->\n?)+(?:\*\*Recovered.*)?)$/;
