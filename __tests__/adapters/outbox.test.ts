// The outbox: the promises of every host, kept by files that a person can read.
import {execFileSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {folderWorkspace} from '../../src/adapters/files/workspace.ts';
import {outboxCodeHost} from '../../src/adapters/outbox/code-host.ts';
import type {CommitDraft} from '../../src/ports/code-host.ts';
import {CONTRACT_FILES, describeCodeHost, value} from '../contracts/code-host.ts';
import {inPlace} from '../fakes/in-place.ts';
import {sampleDraft, sampleSha} from '../fakes/samples.ts';
import {temporaryFolders} from '../fakes/temporary-folder.ts';

const folder = temporaryFolders();

function makeRepository(files: Readonly<Record<string, string>>): string {
  const root = folder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), text);
  }
  return root;
}

function readOr(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

for (const apply of ['outbox', 'in-place'] as const) {
  describeCodeHost(`the outbox (edits: ${apply})`, async () => {
    const root = makeRepository(CONTRACT_FILES);
    const out = join(folder(), 'out');
    return {
      open: () =>
        outboxCodeHost({
          out: folderWorkspace(out),
          repo: folderWorkspace(root),
          apply: apply === 'outbox' ? apply : inPlace(root),
        }),
      thread: 7,
      files: CONTRACT_FILES,
      head: async () => sampleSha('head'),
      readEdited: async (path) =>
        (apply === 'outbox' ? readOr(join(out, 'files', path)) : null) ?? readOr(join(root, path)),
      changeFile: async (path, text) => writeFileSync(join(root, path), text),
      readComments: async (thread) =>
        readdirSync(out)
          .filter((name) => name.startsWith(`comment-${thread}`))
          .sort((a, b) => a.length - b.length)
          .map((name) => readFileSync(join(out, name), 'utf8')),
      people: {
        rename: async (_, title) => {
          const index = join(out, 'index.json');
          writeFileSync(index, readFileSync(index, 'utf8').replace(/"title": "[^"]*"/, `"title": "${title}"`));
        },
        remove: async () => rmSync(join(out, 'incident.md')),
        lock: null,
      },
      close: async () => {},
    };
  });
}

function edit(path: string, before: string, after: string): CommitDraft {
  const edits = [{path, before, after}];
  return {branch: 'main', expectedHead: sampleSha('head'), headline: 'Mark', body: '', edits};
}

describe('a patch in the outbox', () => {
  test.each([
    ['in the middle', 'a\nb\nc\nd\ne\nf\ng\nh\n', 'a\nb\nc\nd\nE\nf\ng\nh\n'],
    ['of a file without last line end', '{\n  "a": 1\n}', '{\n  "a": 2\n}'],
    ['of a file on one line', '{"a":1}', '{"a":2}'],
    ['with CRLF', 'a\r\nb\r\n', 'a\r\nB\r\n'],
    ['that adds the last line end', 'a\nb', 'a\nb\n'],
  ])('%s makes just this change with git apply', async (_, before, after) => {
    const root = makeRepository({'plans/work list.json': before});
    const out = folder();
    const host = outboxCodeHost({out: folderWorkspace(out), repo: folderWorkspace(root), apply: 'outbox'});

    value(await host.commitFiles(edit('plans/work list.json', before, after)));

    expect(readFileSync(join(root, 'plans/work list.json'), 'utf8')).toBe(before);
    execFileSync('git', ['apply', '--whitespace=nowarn', join(out, 'plan.patch')], {cwd: root});
    expect(readFileSync(join(root, 'plans/work list.json'), 'utf8')).toBe(after);
  });

  test('holds the edits of all files', async () => {
    const root = makeRepository({'a.json': '1\n', 'b.json': '2\n'});
    const out = folder();
    const open = () => outboxCodeHost({out: folderWorkspace(out), repo: folderWorkspace(root), apply: 'outbox'});

    await open().commitFiles(edit('a.json', '1\n', 'one\n'));
    await open().commitFiles(edit('b.json', '2\n', 'two\n'));

    const patch = readFileSync(join(out, 'plan.patch'), 'utf8');
    expect(patch).toContain('+one');
    expect(patch).toContain('+two');
  });
});

test('in place, all files are edited or none', async () => {
  const root = makeRepository({'a.json': '1\n', 'b.json': 'changed\n'});
  const host = outboxCodeHost({out: folderWorkspace(folder()), repo: folderWorkspace(root), apply: inPlace(root)});
  const draft = edit('a.json', '1\n', 'one\n');

  const edits = [...draft.edits, {path: 'b.json', before: '2\n', after: 'two\n'}];
  const written = await host.commitFiles({...draft, edits});

  expect(written).toMatchObject({problem: {code: 'HEAD_MOVED'}});
  expect(readFileSync(join(root, 'a.json'), 'utf8')).toBe('1\n');
});

test('without a repository nothing is edited and no file exists', async () => {
  const host = outboxCodeHost({out: folderWorkspace(folder()), repo: null, apply: inPlace(folder())});

  expect(value(await host.readFile('a.json', 'main'))).toBeNull();
  expect(await host.commitFiles(edit('a.json', '1', '2'))).toMatchObject({problem: {code: 'NOT_A_REPOSITORY'}});
});

test('the first incident is incident.md, and one whose file was deleted counts as none', async () => {
  const out = folder();
  const host = outboxCodeHost({out: folderWorkspace(out), repo: null, apply: 'outbox'});
  await host.ensureIncident(sampleDraft('one'), null);
  await host.ensureIncident(sampleDraft('two'), null);

  expect(readdirSync(out).sort()).toEqual(['incident-2.md', 'incident.md', 'index.json']);
  rmSync(join(out, 'incident.md'));

  expect(value(await host.listIncidents()).map((one) => one.number)).toEqual([2]);
  expect(value(await host.ensureIncident(sampleDraft('three'), null)).number).toBe(3);
});

test('a list that is not ours is refused, and nothing is written over it', async () => {
  const out = folder();
  writeFileSync(join(out, 'index.json'), '{"v": 99}');
  const host = outboxCodeHost({out: folderWorkspace(out), repo: null, apply: 'outbox'});

  expect(await host.ensureIncident(sampleDraft(), null)).toMatchObject({problem: {code: 'FILE_UNREADABLE'}});
  expect(readdirSync(out)).toEqual(['index.json']);
});

test('in place, a queue item moves within its queue and its new text comes with it', async () => {
  const root = makeRepository({'plan.json': '1\n', 'queue/in-progress/a.yaml': 'id: a\nstatus: in-progress\n'});
  const host = outboxCodeHost({out: folderWorkspace(folder()), repo: folderWorkspace(root), apply: inPlace(root)});
  const draft = edit('plan.json', '1\n', 'one\n');
  const move = [
    {path: 'queue/in-progress/a.yaml', before: 'id: a\nstatus: in-progress\n', after: null},
    {path: 'queue/failed/a.yaml', before: null, after: 'id: a\nstatus: failed\n'},
  ];

  const first = await host.commitFiles({...draft, edits: [...draft.edits, ...move]});
  const again = await host.commitFiles({...draft, edits: [...draft.edits, ...move]});

  expect([value(first).change, value(again).change]).toEqual(['updated', 'unchanged']);
  expect(readOr(join(root, 'plan.json'))).toBe('one\n');
  expect(readOr(join(root, 'queue/in-progress/a.yaml'))).toBeNull();
  expect(readOr(join(root, 'queue/failed/a.yaml'))).toBe('id: a\nstatus: failed\n');
});

test('in place, a queue that somebody changed meanwhile is left as it is', async () => {
  const root = makeRepository({'queue/in-progress/a.yaml': 'id: a\nnotes: theirs\n'});
  const host = outboxCodeHost({out: folderWorkspace(folder()), repo: folderWorkspace(root), apply: inPlace(root)});
  const edits = [
    {path: 'queue/in-progress/a.yaml', before: 'id: a\n', after: null},
    {path: 'queue/failed/a.yaml', before: null, after: 'id: a\n'},
  ];

  expect(await host.commitFiles({...edit('x', '', 'y'), edits})).toMatchObject({problem: {code: 'HEAD_MOVED'}});
  expect(readOr(join(root, 'queue/in-progress/a.yaml'))).toBe('id: a\nnotes: theirs\n');
});
