// Every shape of plan file that we know, each by a file of our own, through the command line: listed, marked, or refused and left alone.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {folderWith, parseStdout, readFolder, runCli} from './cli-runner.ts';

/** File, text, shape, ids in order. */
type Sample = readonly [string, string, string, readonly string[]];

const EDITED: readonly Sample[] = [
  [
    'array.json',
    '[\n  {"batch": "7", "title": "Lay", "verified": true},\n  {"batch": "8", "title": "Raise", "dependencies": ["7"], "verified": false}\n]\n',
    'batches',
    ['7', '8'],
  ],
  [
    'commented.jsonc',
    '// kept by hand\n[\n\t{\n\t\t"batch": "8", // soon\n\t\t"title": "Raise",\n\t\t"verified": false, /* not yet */\n\t},\n]',
    'batches',
    ['8'],
  ],
  [
    'object.json',
    '{\n    "phase_id": 2,\n    "batches": [\n        {\n            "batch_id": "8",\n            "title": "Raise",\n            "verified": false\n        }\n    ]\n}\n',
    'batches',
    ['8'],
  ],
  [
    'windows.json',
    '\uFEFF{\r\n  "phases": [\r\n    {"batches": [\r\n      {"batch_id": "8", "title": "Raise", "verified": false}\r\n    ]}\r\n  ]\r\n}\r\n',
    'batches',
    ['8'],
  ],
  [
    'phases.json',
    '{"phases":[{"phase_id":1,"batch_id":"7","title":"Lay","verified":true},{"phase_id":2,"batch_id":"8","title":"Raise","verified":false}]}',
    'batches',
    ['7', '8'],
  ],
  [
    'alone.json',
    '{\n  "batch_id": "8",\n  "title": "Raise",\n  "components": ["beam"],\n  "verified": false\n}\n',
    'batches',
    ['8'],
  ],
  [
    'stories.json',
    '{\n  "userStories": [\n    {"id": "7", "title": "See it", "passes": true},\n    {"id": "8", "title": "Keep it", "passes": false, "notes": "ä"}\n  ]\n}\n',
    'done-flag',
    ['7', '8'],
  ],
  [
    'features.json',
    '[\n  {"id": "8", "description": "Opens", "steps": ["open"], "passes": true}\n]\n',
    'done-flag',
    ['8'],
  ],
];

const LISTED: readonly Sample[] = [
  [
    'tasks/tasks.json',
    '{"master": {"tasks": [{"id": 8, "title": "Do", "description": "", "status": "pending", "dependencies": [], "subtasks": [{"id": 1, "title": "Half", "status": "done"}]}], "metadata": {}}}\n',
    'taskmaster',
    ['8', '8.1'],
  ],
  [
    'plan.json',
    '{"feature": "x", "phases": [{"id": "p", "depends_on": [], "subtasks": [{"id": "8", "description": "Do", "status": "pending"}]}]}\n',
    'phases-subtasks',
    ['8'],
  ],
  [
    'waves.json',
    '{"execution_plan": {"waves": [{"wave_id": 1, "tasks": [{"task_id": "8", "instruction": "Do", "dependencies": []}]}]}}\n',
    'waves',
    ['8'],
  ],
  [
    'sprint-status.yaml',
    'project: x\ndevelopment_status:\n  "8": backlog\n  9-1-raise: done\n',
    'status-map',
    ['8', '9-1-raise'],
  ],
  ['tasks.md', '# Work\n\n- [x] 7 Lay\n- [ ] 8 Raise (depends on 7)\n', 'tasks-md', ['7', '8']],
  [
    'export.jsonl',
    '{"id": "7", "title": "Lay", "status": "closed"}\n{"id": "8", "title": "Raise", "status": "open"}\n',
    'jsonl',
    ['7', '8'],
  ],
];

describe('plan list', () => {
  test('lists every shape, each by its name, all in one call', async () => {
    const samples = [...EDITED, ...LISTED];
    const folder = folderWith(Object.fromEntries(samples.map(([file, text]) => [file, text])));
    const before = readFolder(folder);

    const result = await runCli(['plan', 'list', ...samples.map(([file]) => file), '--json'], {cwd: folder});
    const listings = parseStdout(result) as readonly {
      readonly file: string;
      readonly shape: string;
      readonly items: readonly {readonly id: string}[];
    }[];

    expect(result).toMatchObject({exitCode: 0, stderr: ''});
    expect(listings.map(({file, shape, items}) => [file, shape, items.map(({id}) => id)])).toEqual(
      samples.map(([file, , shape, ids]) => [file, shape, ids]),
    );
    expect(readFolder(folder)).toEqual(before);
  });
});

/** The text without the lines that differ: what both texts share at their start and at their end. */
function changedPart(before: string, after: string): {readonly taken: string; readonly added: string} {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end))
    end += 1;
  return {taken: before.slice(start, before.length - end), added: after.slice(start, after.length - end)};
}

describe('plan mark', () => {
  test.each(EDITED)('%s: the mark and nothing else changes, and marking again changes nothing', async (file, text) => {
    const folder = folderWith({[file]: text});

    const result = await runCli(['plan', 'mark', file, '--item', '8', '--failed', '--reason', 'beam "B" broke'], {
      cwd: folder,
    });
    const after = readFileSync(join(folder, file), 'utf8');
    const {taken, added} = changedPart(text, after);
    const list = await runCli(['plan', 'list', file, '--json'], {cwd: folder});

    expect(result).toMatchObject({exitCode: 0, stderr: ''});
    expect(added).toContain('failed');
    expect(added).toContain('beam \\"B\\" broke');
    // At most a flag goes away, and a comma may move; everything around stays, to the byte.
    expect(taken.replaceAll(/[\s,]/g, '').length).toBeLessThanOrEqual('true'.length);
    expect(after.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
    expect(after.endsWith('\n')).toBe(text.endsWith('\n'));
    expect(after.replaceAll('\r\n', '').includes('\n')).toBe(text.replaceAll('\r\n', '').includes('\n'));
    expect(parseStdout(list)).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({id: '8', status: 'failed', ready: false})]),
    });
    const again = await runCli(['plan', 'mark', file, '--item', '8', '--failed', '--reason', 'beam "B" broke'], {
      cwd: folder,
    });
    expect(again).toMatchObject({exitCode: 0, stdout: `${file}: item 8 is marked already\n`});
  });

  test.each(LISTED)('%s: is left as it is, and the mark stands beside it', async (file, text) => {
    const folder = folderWith({[file]: text});
    const mark = ['plan', 'mark', file, '--item', '8', '--failed', '--reason', 'broke'];

    const result = await runCli(mark, {cwd: folder});
    const list = await runCli(['plan', 'list', file, '--json'], {cwd: folder});
    const again = await runCli(mark, {cwd: folder});
    const cleared = await runCli(['plan', 'clear', file, '--item', '8', '--json'], {cwd: folder});
    const after = await runCli(['plan', 'list', file, '--json'], {cwd: folder});

    expect(result).toMatchObject({exitCode: 0, stderr: ''});
    expect(result.stdout).toContain(`${file}: item 8 is marked in .aftermath/marks.jsonl (`);
    expect(parseStdout(list)).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({id: '8', status: 'failed', ready: false, markedBy: 'sidecar'}),
      ]),
    });
    expect(again).toMatchObject({exitCode: 0, stdout: `${file}: item 8 is marked already\n`});
    expect(parseStdout(cleared)).toMatchObject({change: 'cleared', items: [{item: '8', in: 'sidecar'}]});
    expect(JSON.stringify(parseStdout(after))).not.toContain('failed');
    expect(readFileSync(join(folder, file), 'utf8')).toBe(text);
    expect(readFileSync(join(folder, '.aftermath/marks.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(2);
  });
});
