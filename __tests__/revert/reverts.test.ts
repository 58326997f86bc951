// Every row of the table on a real repository behind a real server, against plain `git revert` in a full clone.
import {mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from '@jest/globals';
import {GitServer} from './git-server.ts';
import {type Row, renderPage, renderTable} from './page.ts';
import {runScenario} from './run-scenario.ts';
import {EDITS, RENAMES} from './scenarios-edits.ts';
import {ATTRIBUTES, FILES_AND_MODES, NAMES} from './scenarios-files.ts';
import {MERGES, RANGES} from './scenarios-merges.ts';
import {OPEN, PAST} from './scenarios-past.ts';
import {REMOTE_SCENARIOS} from './scenarios-remote.ts';

const PAGE = new URL('../../docs/reverts.md', import.meta.url);
const FILE_SCENARIOS = [...EDITS, ...FILES_AND_MODES, ...RENAMES, ...NAMES, ...ATTRIBUTES];
const SCENARIOS = [...FILE_SCENARIOS, ...MERGES, ...RANGES, ...PAST, ...OPEN, ...REMOTE_SCENARIOS];
const rows: Row[] = [];

let server: GitServer;
let folder: string;
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'reverts-')));
  server = await GitServer.start(folder);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, {recursive: true, force: true});
  process.stdout.write(renderTable(rows));
});

test.each(SCENARIOS.map((row, index) => [row.name, row, `s${index}`] as const))('%s', async (name, row, key) => {
  const {got, oracle, wrongs, ms} = await runScenario(row, {server, folder, key});
  rows.push({name, expected: row.expected, got, oracle, ms, wrongs: wrongs.length});

  expect(wrongs).toEqual([]);
  expect(got).toBe(row.expected);
});

test('no revert is wrong, nine of ten of the right ones are made, and there are sixty rows', () => {
  const right = rows.filter(({expected}) => expected.startsWith('ready'));
  const made = right.filter(({got}) => got.startsWith('ready'));

  expect(rows.reduce((sum, {wrongs}) => sum + wrongs, 0)).toBe(0);
  expect(made.length / right.length).toBeGreaterThanOrEqual(0.9);
  expect(rows.length).toBeGreaterThanOrEqual(60);
});

test('the published table is this one; UPDATE_GENERATED=1 writes it', () => {
  if (process.env['UPDATE_GENERATED'] === '1') writeFileSync(PAGE, renderPage(rows));

  expect(readFileSync(PAGE, 'utf8')).toBe(renderPage(rows));
});
