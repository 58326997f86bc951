// Guards the import table of docs/design.md with the sources' own imports, and keeps the pure rooms pure.
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, posix, resolve, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from '@jest/globals';

const SRC = resolve(dirname(fileURLToPath(import.meta.url)), '../src');

const PURE = ['domain', 'evidence', 'diagnosis', 'decision', 'operator', 'workplan', 'memory', 'render', 'config'];

/** Room -> rooms it may import besides itself. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  evidence: ['domain'],
  diagnosis: ['domain'],
  workplan: ['domain'],
  memory: ['domain'],
  render: ['domain'],
  config: ['domain'],
  decision: ['domain', 'config'],
  operator: ['domain', 'config'],
  ports: ['domain'],
  adapters: ['domain', 'ports'],
  app: [...PURE, 'ports'],
  shells: [...PURE, 'ports', 'adapters', 'app'],
};

/** Room -> packages it may import. */
const PACKAGES: Readonly<Record<string, readonly RegExp[]>> = {
  domain: [/^zod$/, /^diff$/, /^node:crypto$/],
  evidence: [/^saxes$/, /^@secretlint\/secretlint-rule-preset-recommend$/],
  diagnosis: [/^re2js$/],
  workplan: [/^jsonc-parser$/, /^yaml$/, /^re2js$/],
  memory: [/^zod$/],
  render: [],
  config: [/^zod$/, /^yaml$/, /^re2js$/, /^picomatch$/],
  decision: [/^re2js$/, /^ignore$/],
  operator: [/^mdast-util-from-markdown$/, /^mdast-util-gfm$/, /^micromark-extension-gfm$/],
  ports: [],
  adapters: [/^@actions\//, /^@octokit\//, /^node:/, /^zod$/, /^tinyglobby$/, /^atomically$/],
  app: [],
  shells: [/^@actions\/core$/, /^commander$/, /^re2js$/, /^node:/, /^zod$/],
};

/** What a pure room never says: clocks, randomness, the process, the console, the network. */
const IMPURE = [
  /\bDate\.now\(/,
  /\bnew Date\(\)/,
  /\bMath\.random\(/,
  /\bprocess\./,
  /\bconsole\./,
  /\bfetch\(/,
  /\bsetTimeout\(/,
  /\brandomUUID\(/,
  /\brandomBytes\(/,
];

interface Source {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const sources: readonly Source[] = readdirSync(SRC, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.ts'))
  .map((name) => {
    const path = name.split(sep).join('/');
    const text = readFileSync(join(SRC, name), 'utf8');
    return {path, room: path.split('/')[0] ?? '', text, imports: findImports(text)};
  });

function findImports(text: string): readonly string[] {
  const pattern = /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');
}

/** The source file that a relative import means, from the src folder. */
function targetOf(source: Source, specifier: string): string {
  return posix.join(posix.dirname(source.path), specifier);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
}

test('there are sources to guard', () => {
  expect(sources.length).toBeGreaterThan(20);
});

test('every source lies in a room of the table', () => {
  expect(sources.filter((source) => !(source.room in ROOMS)).map((source) => source.path)).toEqual([]);
});

test('rooms import only the rooms that the table allows', () => {
  const wrong = sources.flatMap((source) =>
    source.imports
      .filter((name) => name.startsWith('.'))
      .map((name) => targetOf(source, name))
      .filter((target) => {
        const room = target.split('/')[0] ?? '';
        return room !== source.room && !(ROOMS[source.room] ?? []).includes(room);
      })
      .map((target) => `${source.path} imports ${target}`),
  );

  expect(wrong).toEqual([]);
});

test('rooms import only the packages that the table allows', () => {
  const wrong = sources.flatMap((source) =>
    source.imports
      .filter((name) => !name.startsWith('.'))
      .filter((name) => !(PACKAGES[source.room] ?? []).some((allowed) => allowed.test(name)))
      .map((name) => `${source.path} imports ${name}`),
  );

  expect(wrong).toEqual([]);
});

test('adapters do not import each other', () => {
  const family = (path: string) => path.split('/').slice(0, 2).join('/');
  const wrong = sources
    .filter((source) => source.room === 'adapters')
    .flatMap((source) =>
      source.imports
        .filter((name) => name.startsWith('.'))
        .map((name) => targetOf(source, name))
        .filter((target) => target.startsWith('adapters/') && family(target) !== family(source.path))
        .map((target) => `${source.path} imports ${target}`),
    );

  expect(wrong).toEqual([]);
});

test('pure rooms hold no clock, randomness, process, console or network', () => {
  const wrong = sources
    .filter((source) => PURE.includes(source.room))
    .flatMap((source) => {
      const code = withoutComments(source.text);
      return IMPURE.filter((pattern) => pattern.test(code)).map((pattern) => `${source.path} uses ${pattern.source}`);
    });

  expect(wrong).toEqual([]);
});

test('no file imports itself in a circle', () => {
  const graph = new Map(
    sources.map((source) => [
      source.path,
      source.imports.filter((name) => name.startsWith('.')).map((name) => targetOf(source, name)),
    ]),
  );

  expect([...graph.keys()].filter((path) => reaches(graph, path))).toEqual([]);
});

/** True when a chain of value or type imports leads from a file back to itself; type-only pairs inside domain are allowed. */
function reaches(graph: ReadonlyMap<string, readonly string[]>, start: string): boolean {
  if (start.startsWith('domain/')) return false;
  const seen = new Set<string>();
  const open = [...(graph.get(start) ?? [])];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (path === start) return true;
    if (seen.has(path)) continue;
    seen.add(path);
    open.push(...(graph.get(path) ?? []));
  }
  return false;
}

describe('every source file', () => {
  test.each(sources.map((source) => [source.path, source] as const))(
    '%s opens with a sentence and stays short',
    (_, source) => {
      expect(source.text.startsWith('//') || source.text.startsWith('/**')).toBe(true);
      expect(source.text.split('\n').length).toBeLessThanOrEqual(301);
      expect(source.text).not.toMatch(/export default/);
    },
  );
});
