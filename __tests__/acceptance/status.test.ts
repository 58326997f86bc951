// `status` and `dashboard` on a folder with a memory: figures, documents, exit codes, and what is left as it was.
import {appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {Ajv} from 'ajv';
import type {Metrics} from '../../src/domain/metrics.ts';

import {runCli} from '../../src/shells/cli/program.ts';
import {folderWithMemory} from '../support-dashboard/memory.ts';
import {readPage} from '../support-dashboard/page.ts';
import {NOW} from '../support-dashboard/samples.ts';
import {folderWith} from './cli-runner.ts';
import {ROOT} from './runner.ts';

interface Said {
  readonly exit: number;
  readonly out: string;
  readonly notes: string;
}

/** One command line in this process, at the time of the samples. */
async function run(cwd: string, ...args: readonly string[]): Promise<Said> {
  const said = {out: '', notes: ''};
  const env = {AFTERMATH_NOW: new Date(NOW).toISOString(), GITHUB_REPOSITORY: 'harbour/tide-tables'};
  const exit = await runCli(args, {
    cwd,
    env,
    out: (text) => {
      said.out += text;
    },
    note: (text) => {
      said.notes += text;
    },
  });
  return {exit, ...said};
}

const validate = new Ajv({allErrors: true, allowUnionTypes: true}).compile(
  closed(JSON.parse(readFileSync(join(ROOT, 'schema/status.schema.json'), 'utf8'))) as object,
);

/** The schema with every object closed: a field that nobody described does not pass. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, child]) => [key, closed(child)]));
  return 'properties' in copy ? {...copy, additionalProperties: false} : copy;
}

function errorsOf(document: unknown): unknown {
  return validate(document) ? [] : validate.errors;
}

describe('status', () => {
  test('prints figures, open incidents and unfinished work as one document that the schema describes', async () => {
    const folder = await folderWithMemory();

    const {exit, out, notes} = await run(folder, 'status', '--state', 'state', '--json');
    const document: Metrics & Readonly<Record<string, unknown>> = JSON.parse(out);

    expect({exit, notes}).toEqual({exit: 0, notes: ''});
    expect(errorsOf(document)).toEqual([]);
    expect(document).toMatchObject({
      schema: 'aftermath/status/1',
      from: '2031-04-21T00:00:00Z',
      to: '2031-05-20T06:30:00Z',
      failedRuns: 3,
      failures: 3,
      byCategory: [
        {category: 'test-failure', count: 2},
        {category: 'network', count: 1},
      ],
      bySeverity: {1: 0, 2: 1, 3: 2, 4: 0, 5: 0},
      timeToRecover: {ms: 18_000_000, count: 1},
      timeToMitigate: {ms: null, count: 0},
      incidentsOpened: 2,
      incidentsOpen: 1,
      openIncidents: [{number: 1, branch: 'main', severity: 3, count: 2}],
      unfinished: [{run: {id: 104, attempt: 1}, because: 'RATE_LIMITED', tries: 1}],
      lastSweepAt: '2031-05-19T18:30:00Z',
      damage: [],
    });
    expect(document.days).toHaveLength(30);
  });

  test.each([
    ['7', 2],
    ['30', 3],
    ['60', 4],
  ] as const)('of the last %s days it counts %i failures', async (days, failures) => {
    const {out} = await run(await folderWithMemory(), 'status', '--state', 'state', '--days', days, '--json');

    expect(JSON.parse(out)).toMatchObject({failures});
  });

  test('tells people the same in lines that fit a terminal, with the folder named as handle names it', async () => {
    const {exit, out} = await run(await folderWithMemory(), 'status', '--out', 'state');

    expect(exit).toBe(0);
    for (const words of ['test-failure', 'RATE_LIMITED', "The tide of 1 o'clock is late", '5 h 00 min']) {
      expect(out).toContain(words);
    }
    expect(out.split('\n').filter((line) => line.length > 96)).toEqual([]);
  });

  test('leaves damaged lines out, tells of them, and changes nothing', async () => {
    const folder = await folderWithMemory();
    const ledger = join(folder, 'state/ledger/2031-05.jsonl');
    appendFileSync(ledger, '{"v":1,"kind":"fail\n');
    const text = readFileSync(ledger, 'utf8');

    const {exit, out} = await run(folder, 'status', '--state', 'state', '--json');

    expect(exit).toBe(0);
    expect(errorsOf(JSON.parse(out))).toEqual([]);
    expect(JSON.parse(out)).toMatchObject({
      failures: 3,
      damage: [{document: 'ledger/2031-05.jsonl', line: text.trimEnd().split('\n').length}],
    });
    expect(readFileSync(ledger, 'utf8')).toBe(text);
  });

  test('a folder in which nothing was handled yet has nothing to tell, and none is made', async () => {
    const folder = folderWith({});

    const {exit, out} = await run(folder, 'status', '--json');

    expect(exit).toBe(0);
    expect(errorsOf(JSON.parse(out))).toEqual([]);
    expect(JSON.parse(out)).toMatchObject({failures: 0, openIncidents: [], unfinished: [], lastSweepAt: null});
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe.each(['status', 'dashboard'])('%s refuses', (verb) => {
  test.each([
    [['--days', '0'], '--days: "0" is no number of days'],
    [['--days', '-3'], '--days: "-3" is no number of days'],
    [['--days', '1.5'], '--days: "1.5" is no number of days'],
    [['--days', '3661'], '--days: "3661" is no number of days'],
    [['--days', 'soon'], '--days: "soon" is no number of days'],
    [['--state', 'nowhere'], 'nowhere cannot be read; name the folder that "handle" wrote to'],
    [['--state', 'note.txt'], 'note.txt is no folder; name the one that "handle" wrote to'],
    [['--since', '2031'], "unknown option '--since'"],
  ] as const)('%j', async (args, words) => {
    const folder = folderWith({'note.txt': 'mine\n'});

    const {exit, out, notes} = await run(folder, verb, ...args);

    expect({exit, out}).toEqual({exit: 2, out: ''});
    expect(notes).toContain(words);
    expect(readdirSync(folder)).toEqual(['note.txt']);
  });
});

describe('dashboard', () => {
  test('writes the page where it is told to, and says where it lies', async () => {
    const folder = await folderWithMemory();

    const {exit, out, notes} = await run(folder, 'dashboard', '--state', 'state', '--out', 'pages/ci.html');
    const page = readFileSync(join(folder, 'pages/ci.html'), 'utf8');
    const {elements, errors} = readPage(page);

    expect({exit, out, notes}).toEqual({exit: 0, out: `${join(folder, 'pages/ci.html')}\n`, notes: ''});
    expect(errors).toEqual([]);
    expect(elements.find(({tag}) => tag === 'h1')?.text).toBe('CI failures in harbour/tide-tables');
    expect(elements[0]?.text).toContain("the tide of 1 o'clock <b>is late</b>");
    expect(elements.filter(({tag}) => tag === 'b')).toEqual([]);
  });

  test('writes equal bytes for an equal memory, over its own page', async () => {
    const folder = await folderWithMemory();
    mkdirSync(join(folder, '.aftermath'));
    const file = join(folder, '.aftermath/dashboard.html');

    const first = await run(folder, 'dashboard', '--state', 'state', '--json');
    const page = readFileSync(file, 'utf8');
    const second = await run(folder, 'dashboard', '--state', 'state');

    expect(JSON.parse(first.out)).toEqual({schema: 'aftermath/dashboard/1', file});
    expect([first.exit, second.exit]).toEqual([0, 0]);
    expect(readFileSync(file, 'utf8')).toBe(page);
  });

  test('does not write over a file of somebody else', async () => {
    const folder = await folderWithMemory();
    writeFileSync(join(folder, 'index.html'), '<h1>Ours</h1>\n');

    const {exit, notes} = await run(folder, 'dashboard', '--state', 'state', '--out', 'index.html');

    expect(exit).toBe(2);
    expect(notes).toContain('index.html is there already and no page of ours; name another file, or remove it');
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('<h1>Ours</h1>\n');
  });

  test.each([
    ['folder', 2],
    ['taken/page.html', 1],
  ] as const)('says why %s cannot be the page, ends with %i and makes nothing', async (out, code) => {
    const folder = await folderWithMemory();
    writeFileSync(join(folder, 'taken'), '');
    mkdirSync(join(folder, 'folder'));

    const {exit, notes} = await run(folder, 'dashboard', '--state', 'state', '--out', out);

    expect(exit).toBe(code);
    expect(notes).toMatch(/^aftermath: (?:.*taken|folder|page\.html|folder): .+; .+\n$/);
    expect(readdirSync(folder).toSorted()).toEqual(['folder', 'state', 'taken']);
    expect(readdirSync(join(folder, 'folder'))).toEqual([]);
  });
});
