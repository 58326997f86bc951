// Real files that lie beside the repository, when they do: each reads as its index says. None of them is part of this project.
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from '@jest/globals';
import type {Result} from '../../src/domain/result.ts';
import type {Workplan} from '../../src/domain/workplan.ts';
import {readWorkplan} from '../../src/workplan/read.ts';

const SAMPLES = fileURLToPath(new URL('../../../shared/samples', import.meta.url));

/** A row of the index: the path, and what is said of the file. */
interface Row {
  readonly path: string;
  readonly said: string;
}

function readIndex(): readonly Row[] {
  const rows = readFileSync(join(SAMPLES, 'INDEX.md'), 'utf8').matchAll(
    /^\| `(?<path>[^`]+)` \|.*\| (?<said>[^|]*) \|$/gm,
  );
  return [...rows].map(({groups}) => ({path: groups?.['path'] ?? '', said: groups?.['said'] ?? ''}));
}

/** Shapes by what the files are called there. */
const SHAPE_BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/batches-/, 'batches'],
  [/taskmaster/, 'taskmaster'],
  [/prd|feature-list/, 'done-flag'],
  [/subtasks/, 'phases-subtasks'],
  [/waves/, 'waves'],
  [/sprint-status/, 'status-map'],
  [/\.jsonl$/, 'jsonl'],
  [/\.md$/, 'front-matter'],
];

/** The ids of a file in their order, found without our reader: by the key that the format has for them. */
function findIds(path: string, text: string): readonly string[] {
  const all = (pattern: RegExp, within = text) => [...within.matchAll(pattern)].map(({groups}) => groups?.['id'] ?? '');
  if (/batches-/.test(path)) return all(/^\s*"batch(?:_id)?": "(?<id>[^"]+)"/gm);
  if (/waves/.test(path)) return all(/"task_id": "(?<id>[^"]+)"/g);
  if (/sprint-status/.test(path)) {
    const [, map = ''] = text.split(/^development_status:.*\n/m);
    const [lines = ''] = map.split(/^\S(?<!#).*$/m);
    return all(/^ {2}(?<id>[\w-]+):/gm, lines);
  }
  if (/\.jsonl$/.test(path)) return all(/^\{"id":"(?<id>[^"]+)"/gm);
  if (/\.md$/.test(path)) return all(/^id: (?<id>\S+)/gm);
  if (/taskmaster/.test(path)) return findTaskIds(JSON.parse(text));
  return all(/^\s*"id": "(?<id>[^"]+)"/gm);
}

type Task = {readonly id: number; readonly subtasks?: readonly Task[]};

function findTaskIds({master}: {readonly master: {readonly tasks: readonly Task[]}}): readonly string[] {
  return master.tasks.flatMap(({id, subtasks = []}) => [`${id}`, ...subtasks.map((part) => `${id}.${part.id}`)]);
}

/** What the index says of the kinds of dependencies, and an item that proves it. */
const SAYINGS: readonly (readonly [RegExp, unknown])[] = [
  [/dependencies on ids of OTHER plan files/, {ref: '17.1', kind: 'external', satisfied: false}],
  [/wildcard dependency "22\.x"/, {ref: '22.x', kind: 'wildcard', satisfied: false}],
  [/dependencies are sentences/, expect.objectContaining({kind: 'prose'})],
  [/subtask dependencies as "1\.2" strings/, expect.objectContaining({kind: 'id'})],
];

function check({path, said}: Row, text: string): void {
  const read: Result<Workplan> = readWorkplan(path, text);
  if (said.startsWith('NOT JSON')) {
    const line = Number(/line (\d+)/.exec(said)?.[1]);
    expect(read).toMatchObject({ok: false, problem: {code: 'PLAN_MALFORMED', at: {line}}});
    return;
  }
  const shape = SHAPE_BY_NAME.find(([name]) => name.test(path))?.[1];
  if (shape === undefined) {
    expect(read).toMatchObject({ok: false, problem: {code: expect.stringMatching(/^PLAN_(?:UNKNOWN|MALFORMED)$/)}});
    return;
  }
  expect(read).toMatchObject({ok: true, value: {shape, confidence: 1}});
  if (!read.ok) return;
  const {items} = read.value;
  expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
  expect(items.length).toBeGreaterThan(0);
  expect(items.map((item) => item.id)).toEqual(findIds(path, text));
  for (const [saying, dependency] of SAYINGS) {
    if (saying.test(said)) expect(items.flatMap((item) => item.dependsOn)).toContainEqual(dependency);
  }
  if (/no status in the file/.test(said)) expect(items.every((item) => item.status === 'unknown')).toBe(true);
  const count = (pattern: RegExp) => pattern.exec(said)?.[1];
  const done = items.filter((item) => item.status === 'done').length;
  const told = [count(/(\d+) items/), count(/(\d+) `?verified/), count(/(\d+) unverified items/)];
  if (told[0] !== undefined) expect(items).toHaveLength(Number(told[0]));
  if (told[1] !== undefined) expect(done).toBe(Number(told[1]));
  if (told[2] !== undefined) expect(items.length - done).toBe(Number(told[2]));
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

if (existsSync(join(SAMPLES, 'INDEX.md'))) {
  const rows = readIndex();

  describe('samples', () => {
    test.each(rows.map((row) => [row.path, row] as const))('%s reads as the index says', (path, row) => {
      check(row, readFileSync(join(SAMPLES, path), 'utf8'));
    });

    test('the index leaves none out', () => {
      const listed = new Set(rows.map((row) => row.path));
      const there = listFiles(SAMPLES).map((path) => relative(SAMPLES, path).split(sep).join('/'));

      expect(there.filter((path) => path !== 'INDEX.md' && !listed.has(path))).toEqual([]);
      expect(rows.length).toBeGreaterThan(40);
    });
  });
} else {
  test('samples: left out, none lie beside the repository', () => {
    console.info('samples of real plans: left out');
    expect(existsSync(SAMPLES)).toBe(false);
  });
}
