// Foreign text reaches a reader through its makers only: nobody else puts a brand on a text, and no template takes one without.
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, resolve, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from '@jest/globals';
import type {LogLine} from '../../src/domain/evidence.ts';
import {toSafeText} from '../../src/evidence/safe-text.ts';
import {html, text} from '../../src/render/charts/html.ts';
import {join as joinMarkdown, link, md, prose} from '../../src/render/markdown.ts';

const SRC = resolve(dirname(fileURLToPath(import.meta.url)), '../../src');
const SOURCES = readdirSync(SRC, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({path: name.split(sep).join('/'), code: withoutComments(readFileSync(join(SRC, name), 'utf8'))}));

/** The one maker of each brand, and who else may put it on: text that was Markdown before, or a word of our own. */
const MAKERS = [
  {brand: 'SafeText', maker: 'evidence/safe-text.ts', others: {}},
  {
    brand: 'Markdown',
    maker: 'render/markdown.ts',
    others: {
      'render/blocks.ts': 'numbers, and cells whose pipes are escaped',
      'render/sentence.ts': 'prose without the guard of its first character',
      'render/own-block.ts': 'our own block, read back',
      'render/news.ts': 'our own block without a part of it',
      'render/closing.ts': 'our own block, changed in place',
      'render/timeline.ts': 'our own block with a moment added',
    },
  },
  {
    brand: 'Html',
    maker: 'render/charts/html.ts',
    others: {
      'render/dashboard.ts': 'constants and names of ours',
      'render/charts/bars.ts': 'names of classes',
      'render/charts/columns.ts': 'names of classes',
      'render/charts/durations.ts': 'labels of ours',
      'render/charts/figure.ts': 'names of classes',
    },
  },
] as const;

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
}

describe.each(MAKERS)('the brand $brand', ({brand, maker, others}) => {
  test('is put on by its maker, and nowhere else but in the places listed', () => {
    const cast = new RegExp(`\\bas (?:\\w+ as )?${brand}\\b|<${brand}>(?=[(\\w])`);
    const users = SOURCES.filter(({code}) => cast.test(code)).map(({path}) => path);

    expect(users).toContain(maker);
    expect(users.filter((path) => path !== maker && !(path in others))).toEqual([]);
  });
});

test('no cast hides another one', () => {
  const blind = /\bas (?:any|unknown as)\b|: any\b/;

  expect(SOURCES.filter(({code}) => blind.test(code)).map(({path}) => path)).toEqual([]);
});

test('an address of a link is made from the run or comes from the host', () => {
  const known =
    /^(?:checked|url|ref|incidentUrl|(?:\w+\.)?url|(?:run|job)Url\(.*|(?:run|commit|issue|pull)Page\(.*|logLineUrl\(.*|commitUrl\(.*|label|)$/;
  const foreign = SOURCES.filter(({path}) => path.startsWith('render/')).flatMap(({path, code}) =>
    [...code.matchAll(/(?<![\w.])link(?:ed)?\((?<args>[^\n]*)$/gm)]
      .map((match) => lastArgument(match.groups?.['args'] ?? ''))
      .filter((argument) => !known.test(argument))
      .map((argument) => `${path}: ${argument}`),
  );

  expect(
    foreign.filter((line) => !line.startsWith('render/markdown.ts') && !line.startsWith('render/links.ts')),
  ).toEqual([]);
});

/** The second argument of a call whose rest of the line is given; empty when the call goes on in the next lines. */
function lastArgument(rest: string): string {
  let depth = 1;
  let comma = -1;
  for (const [at, char] of [...rest].entries()) {
    if ('([{'.includes(char)) depth += 1;
    if (')]}'.includes(char)) depth -= 1;
    if (char === ',' && depth === 1) comma = at;
    if (depth === 0) return rest.slice(comma + 1, at).trim();
  }
  return '';
}

describe('the compiler refuses', () => {
  const raw: string = '@octo <b>';

  test('a raw text in a template, in a list and as a label', () => {
    // @ts-expect-error a text without the brand
    const words = md`x ${raw}`;
    // @ts-expect-error a text without the brand
    const list = joinMarkdown([raw], ' ');
    // @ts-expect-error a text without the brand
    const label = link(raw, 'https://host.invalid/');
    // @ts-expect-error a text without the brand
    const page = html`<p>${raw}</p>`;

    expect([words, list, label, page].every((one) => one.includes(raw))).toBe(true);
    expect(`${md`x ${prose(raw)}`}${html`<p>${text(raw)}</p>`}`).not.toContain(raw);
  });

  test('a raw text as a line of a log', () => {
    // @ts-expect-error a text without the brand
    const line: LogLine = {number: 1, mark: 'none', text: raw};
    const safe: LogLine = {number: 1, mark: 'none', text: toSafeText(raw)};

    expect(line).toEqual(safe);
  });
});
