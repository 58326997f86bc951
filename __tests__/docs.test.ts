// Guards the documents: what they link to exists, what they tell people to type works, what they name is there.
import {existsSync, readFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import {expect, test} from '@jest/globals';
import {PROBLEM_EXAMPLES} from '../src/config/problem-examples.ts';
import {REASONS} from '../src/domain/decision.ts';
import {runCli} from '../src/shells/cli/program.ts';
import {
  type CodePiece,
  type Document,
  parseDocument,
  ROOT,
  readDocument,
  readDocuments,
} from './support-docs/documents.ts';

const documents = readDocuments();
const codes = documents.flatMap((document) => document.codes);
const scripts: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts;

/** What npm does by itself; the value is the script that it runs, if any. */
const NPM_OWN: Readonly<Record<string, string | null>> = {ci: null, install: null, cit: 'test', it: 'test'};

const where = (piece: {readonly document: string; readonly line: number}) => `${piece.document}:${piece.line}`;

function findDeadLinks(document: Document): readonly string[] {
  return document.links.flatMap((link) => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(link.target)) return [];
    const [path = '', anchor] = decodeURIComponent(link.target).split('#');
    const isHere = path === '';
    const target = isHere ? document.path : posix.join(posix.dirname(document.path), path);
    if (!isHere && (target.startsWith('..') || !existsSync(join(ROOT, target))))
      return [`${where(link)}: no file ${target}`];
    if (anchor === undefined || !target.endsWith('.md')) return [];
    const anchors = isHere ? document.anchors : readDocument(target).anchors;
    return anchors.has(anchor) ? [] : [`${where(link)}: no heading #${anchor} in ${target}`];
  });
}

/** Names of npm scripts that a piece of code asks for. */
function findScripts(code: CodePiece): readonly string[] {
  return [...code.text.matchAll(/(?<![\w-])npm (?<run>run (?:--silent |-s )?)?(?<name>[a-z][\w:-]*)/g)].flatMap(
    (match) => {
      const name = match.groups?.['name'] ?? '';
      if (match.groups?.['run'] !== undefined || !(name in NPM_OWN)) return [name];
      const script = NPM_OWN[name];
      return script === null || script === undefined ? [] : [script];
    },
  );
}

test('there are documents to guard', () => {
  expect(documents.map((document) => document.path)).toEqual(
    expect.arrayContaining(['README.md', 'CHANGELOG.md', 'SECURITY.md', 'CONTRIBUTING.md', 'docs/design.md']),
  );
});

test('every relative link leads to a file, and to a heading in it', () => {
  expect(documents.flatMap(findDeadLinks)).toEqual([]);
});

test('a dead link, a dead anchor and a way out of the project are found', () => {
  const text =
    '# One thing\n[a](gone.md) [b](#one-thing) [c](#other) [d](../../etc/hosts) [e](https://example.com/x)\n';

  expect(findDeadLinks(parseDocument('docs/x.md', text))).toEqual([
    'docs/x.md:2: no file docs/gone.md',
    'docs/x.md:2: no heading #other in docs/x.md',
    'docs/x.md:2: no file ../etc/hosts',
  ]);
});

test('every npm script that the documents name exists', () => {
  const named = codes.flatMap((code) => findScripts(code).map((name) => ({name, at: where(code)})));

  expect(named.map(({name}) => name)).toEqual(expect.arrayContaining(['start', 'test', 'build']));
  expect(named.filter(({name}) => scripts[name] === undefined)).toEqual([]);
});

test.each([
  ['npm start', ['start']],
  ['npm cit -- --x', ['test']],
  ['npm ci\nnpm run build', ['build']],
  ['pnpm start', []],
  ['npm ERR! code 1', []],
] as const)('%j names the scripts %j', (text, names) => {
  expect(findScripts({document: 'x.md', line: 1, language: 'sh', text})).toEqual(names);
});

/** A call of the command line in a document: the words up to the first option or operand that is no verb, and the options. */
interface Call {
  readonly at: string;
  readonly words: readonly string[];
  readonly options: readonly string[];
}

/** By its path, or by the short name that the README gives it. */
const COMMAND_LINE = /(?:node dist\/cli\/index\.js|^aftermath)(?= )(?<rest>[^\n#]*)/gm;

const calls: readonly Call[] = codes.flatMap((code) =>
  [...code.text.matchAll(COMMAND_LINE)].map((match) => {
    const words = (match.groups?.['rest'] ?? '').trim().split(/\s+/);
    return {
      at: where(code),
      words: words.filter((word) => /^[a-z]+$/.test(word)).slice(0, 2),
      options: words.filter((word) => word.startsWith('--')),
    };
  }),
);

async function readHelp(words: readonly string[]): Promise<string> {
  let said = '';
  const say = (text: string) => {
    said += text;
  };
  const exit = await runCli([...words, '--help'], {cwd: ROOT, env: {}, out: say, note: say});
  return exit === 0 ? said : '';
}

/** Words that follow `name` in the usage line of its help, when the program knows `name` as a verb. */
async function isVerb(words: readonly string[]): Promise<boolean> {
  const usage = (await readHelp(words)).split('\n', 1)[0] ?? '';
  // A verb with a second name is shown as `rollback|restore`.
  return usage.replace(/\|\w+/, '').startsWith(`Usage: aftermath ${words.join(' ')} `);
}

test('every verb and option of the command line that the documents name is there', async () => {
  const wrong: string[] = [];
  for (const {at, words, options} of calls) {
    const [verb = '', second] = words;
    if (verb === 'help') continue;
    if (!(await isVerb([verb]))) wrong.push(`${at}: no verb ${verb}`);
    const isGroup = (await readHelp([verb])).includes('\nCommands:');
    const full = isGroup && second !== undefined ? [verb, second] : [verb];
    if (isGroup && !(await isVerb(full))) wrong.push(`${at}: no verb ${full.join(' ')}`);
    const help = await readHelp(full);
    wrong.push(...options.filter((option) => !help.includes(option)).map((option) => `${at}: no option ${option}`));
  }

  expect(calls.length).toBeGreaterThan(5);
  expect(wrong).toEqual([]);
});

test('a verb that is not there is found', async () => {
  expect(await isVerb(['dance'])).toBe(false);
  expect(await isVerb(['plan', 'dance'])).toBe(false);
  expect(await isVerb(['plan', 'mark'])).toBe(true);
});

test('every verb of the command line stands in the README or is what an npm script runs', async () => {
  const help = (await readHelp([])).split('\nCommands:\n')[1] ?? '';
  const verbs = [...help.matchAll(/^ {2}(?<verb>[a-z]+)/gm)].map((match) => match.groups?.['verb'] ?? '');
  const said = [readDocument('README.md').text, ...Object.values(scripts)].join('\n');

  expect(verbs.length).toBeGreaterThan(5);
  expect(
    verbs.filter((verb) => !['node dist/cli/index.js', 'aftermath'].some((name) => said.includes(`${name} ${verb}`))),
  ).toEqual([]);
});

test('every reason code and problem code that the documents name is in a closed list', () => {
  const known = new Set([...Object.keys(REASONS), ...Object.keys(PROBLEM_EXAMPLES)]);
  const named = codes
    .filter((code) => code.language === null)
    .flatMap((code) => [...code.text.matchAll(/\b[A-Z]{2,}(?:_[A-Z]+)+\b/g)].map(([name]) => ({name, at: where(code)})))
    .filter(({name}) => !/^(?:AFTERMATH|GITHUB|RUNNER|UPDATE)_/.test(name));

  expect(named.length).toBeGreaterThan(60);
  expect(named.filter(({name}) => !known.has(name))).toEqual([]);
});

test('every source file that the documents name is there', () => {
  const paths = codes
    .filter((code) => code.language === null && /^[\w./-]+\/[\w.-]+\.(?:ts|mjs)$/.test(code.text))
    .map((code) => ({path: code.text, at: where(code)}));

  expect(paths.length).toBeGreaterThan(3);
  expect(paths.filter(({path}) => !['', 'src'].some((base) => existsSync(join(ROOT, base, path))))).toEqual([]);
});
