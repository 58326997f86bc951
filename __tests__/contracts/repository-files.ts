// What every RepositoryFiles promises, whatever stands behind it. Run on the fake, the outbox, GitHub and a git remote.
import {describe, expect, test} from '@jest/globals';
import type {Sha} from '../../src/domain/ids.ts';
import type {CommitDraft, FileEdit, RepositoryFiles} from '../../src/ports/repository-files.ts';
import {sampleSha} from '../fakes/samples.ts';
import {value} from './value.ts';

/** What not every one of them has: heads that move, older commits, texts that are compared one by one, files that are no text, commits that are read afterwards. */
export type Ability = 'heads' | 'history' | 'texts' | 'bytes' | 'lands';

export interface RepositoryFilesWorld {
  /** On the same files: another run. */
  open(): RepositoryFiles;
  readonly abilities: readonly Ability[];
  /** Somebody else commits; null deletes. */
  put(files: Readonly<Record<string, string | Uint8Array | null>>): Promise<void>;
  /** What stands on the branch now. */
  look(path: string): Promise<string | null>;
  close(): Promise<void>;
}

/** Files of the repository before each test. */
export const REPOSITORY_FILES = {
  'plans/work.json': '\uFEFF{\r\n  "batches": [{"id": "B1", "verified": null}]\r\n}',
  'queue/pending/one.yaml': 'id: one\n',
  'queue/pending/deep/er.yaml': 'id: deeper\n',
  'queue-notes.md': 'not in the folder\n',
  'notes/lies mich – ü.txt': 'Grüße \u{1F30A}\n',
  'empty.txt': '',
} as const;

const BRANCH = 'main';
const PLAN = 'plans/work.json';
const ONE = 'queue/pending/one.yaml';

export function describeRepositoryFiles(name: string, make: () => Promise<RepositoryFilesWorld>): void {
  const inWorld = (body: (world: RepositoryFilesWorld) => Promise<void>) => async () => {
    const world = await make();
    try {
      await body(world);
    } finally {
      await world.close();
    }
  };
  /** Says nothing about what the thing behind the port does not have. */
  const needing = (ability: Ability, body: (world: RepositoryFilesWorld) => Promise<void>) =>
    inWorld(async (world) => (world.abilities.includes(ability) ? body(world) : undefined));

  describe(`${name} reads files`, () => {
    test.each(Object.entries(REPOSITORY_FILES))('%j comes back to the byte', async (path, text) =>
      inWorld(async (world) => {
        expect(value(await world.open().readFile(path, BRANCH))).toBe(text);
      })(),
    );

    test(
      'several at once, in the order of the wishes, null where one does not exist or is a folder',
      inWorld(async (world) => {
        const files = world.open();
        const head = await headOf(files);
        const paths = [ONE, 'missing.txt', PLAN, 'notes/lies mich – ü.txt', ONE, 'empty.txt'];

        const texts = value(await files.readFiles(paths.map((path) => ({path, ref: head}))));

        const known: Readonly<Record<string, string>> = REPOSITORY_FILES;
        expect(texts).toEqual(paths.map((path) => known[path] ?? null));
        expect(value(await files.readFiles([]))).toEqual([]);
      }),
    );

    test(
      'as they were at a commit, whatever came after it',
      needing('history', async (world) => {
        const files = world.open();
        const before = await headOf(files);
        await world.put({[ONE]: 'id: one\nnotes: newer\n'});

        expect(value(await files.readFile(ONE, before))).toBe('id: one\n');
        expect(value(await files.readFiles([{path: ONE, ref: before}]))).toEqual(['id: one\n']);
        expect(value(await files.readFile(ONE, BRANCH))).toBe('id: one\nnotes: newer\n');
        expect(value(await files.readFile(ONE, 'HEAD'))).toBe('id: one\nnotes: newer\n');
      }),
    );

    test(
      'one that is no text is refused and not repaired',
      needing('bytes', async (world) => {
        await world.put({'image.bin': Buffer.from([0xff, 0xfe, 0x00, 0x41])});
        const files = world.open();
        const head = await headOf(files);

        const problem = {code: 'FILE_BINARY', file: 'image.bin'};
        expect(await files.readFile('image.bin', head)).toEqual({ok: false, problem});
        expect(await files.readFiles([{path: 'image.bin', ref: head}])).toEqual({ok: false, problem});
      }),
    );

    test(
      'and lists them, all or below a folder',
      inWorld(async (world) => {
        const files = world.open();
        const head = await headOf(files);

        expect([...value(await files.listFiles(head))].sort()).toEqual(Object.keys(REPOSITORY_FILES).sort());
        expect([...value(await files.listFiles(head, 'queue'))].sort()).toEqual(['queue/pending/deep/er.yaml', ONE]);
        expect([...value(await files.listFiles(head, 'queue/pending/deep'))]).toEqual(['queue/pending/deep/er.yaml']);
        expect(value(await files.listFiles(head, 'queue/failed'))).toEqual([]);
      }),
    );
  });

  describe(`${name} commits edits`, () => {
    const CHANGES: readonly (readonly [string, readonly FileEdit[]])[] = [
      ['an edit, byte order mark and CRLF kept', [edit(PLAN, REPOSITORY_FILES[PLAN].replace('null', 'false'))]],
      ['a new file in a new folder', [create('queue/failed/two.yaml', 'id: two\n')]],
      ['a new file with spaces and signs in its path', [create('neu/Äpfel & Birnen/x y.md', 'ü\n')]],
      ['a file that goes', [edit(ONE, null)]],
      ['a move with an edit', [edit(ONE, null), create('queue/failed/one.yaml', 'id: one\nstatus: failed\n')]],
      ['an empty file', [create('flag', '')]],
      [
        'a plan mark and a queue move at once',
        [
          edit(PLAN, REPOSITORY_FILES[PLAN].replace('null', 'false')),
          edit(ONE, null),
          create('queue/failed/one.yaml', 'id: one\n'),
        ],
      ],
    ];

    test.each(CHANGES)('%s', async (_, edits) =>
      inWorld(async (world) => {
        const files = world.open();
        const head = await headOf(files);

        const written = value(await files.commitFiles(draft(head, edits)));

        expect(written.change).not.toBe('unchanged');
        for (const {path, after} of edits) expect(await world.look(path)).toBe(after);
        const touched = edits.map(({path}) => path);
        for (const [path, text] of Object.entries(REPOSITORY_FILES)) {
          if (!touched.includes(path)) expect(await world.look(path)).toBe(text);
        }
        if (world.abilities.includes('heads')) expect(await headOf(files)).not.toBe(head);
      })(),
    );

    test(
      'one after the other, each on the head that the one before left',
      needing('lands', async (world) => {
        const files = world.open();
        value(await files.commitFiles(draft(await headOf(files), [create('a.txt', '1\n')])));

        value(
          await world.open().commitFiles(draft(await headOf(files), [{path: 'a.txt', before: '1\n', after: '2\n'}])),
        );

        expect(await world.look('a.txt')).toBe('2\n');
      }),
    );

    test.each([
      ['none', []],
      ['one that says the same', [{path: ONE, before: 'id: one\n', after: 'id: one\n'}]],
      ['one about a file that never was', [{path: 'never', before: null, after: null}]],
    ] as const)('without a change when there is nothing to change: %s', async (_, edits) =>
      inWorld(async (world) => {
        const files = world.open();
        const head = await headOf(files);

        expect(value(await files.commitFiles(draft(head, edits))).change).toBe('unchanged');
        expect(await headOf(files)).toBe(head);
      })(),
    );

    test(
      'not on a head that moved, although the file is the same',
      needing('heads', async (world) => {
        const files = world.open();
        const head = await headOf(files);
        await world.put({'other.txt': 'meanwhile\n'});

        expect(await files.commitFiles(draft(head, [edit(ONE, 'mine\n')]))).toEqual(moved());
        expect(await world.look(ONE)).toBe('id: one\n');
      }),
    );

    test(
      'not on a commit that nobody knows',
      needing('heads', async (world) => {
        expect(await world.open().commitFiles(draft(sampleSha('nowhere'), [edit(ONE, 'mine\n')]))).toEqual(moved());
      }),
    );

    test(
      'not when another one was faster: of two on one head one is made',
      needing('lands', async (world) => {
        const head = await headOf(world.open());

        const answers = [
          await world.open().commitFiles(draft(head, [edit(ONE, 'first\n')])),
          await world.open().commitFiles(draft(head, [edit(ONE, 'second\n')])),
        ];

        expect(answers.map((answer) => answer.ok)).toEqual([true, false]);
        expect(answers[1]).toEqual(moved());
        expect(await world.look(ONE)).toBe('first\n');
      }),
    );

    const STALE: readonly (readonly [string, FileEdit])[] = [
      ['another text', {path: ONE, before: 'id: two\n', after: 'mine\n'}],
      ['a file where none should be', create(ONE, 'mine\n')],
      ['no file where one should be', {path: 'missing.txt', before: 'a\n', after: 'mine\n'}],
    ];

    test.each(STALE)('not onto %s, and then none of the others either', async (_, stale) =>
      needing('texts', async (world) => {
        const files = world.open();

        const answer = await files.commitFiles(draft(await headOf(files), [create('b.txt', 'b\n'), stale]));

        expect(answer).toEqual(moved());
        expect(await world.look('b.txt')).toBeNull();
        expect(await world.look(ONE)).toBe('id: one\n');
      })(),
    );

    test(
      'and never half of them: a file to delete that is gone lets the others be, too',
      needing('heads', async (world) => {
        const files = world.open();

        const stale = {path: 'missing.txt', before: 'a\n', after: null};
        const answer = await files.commitFiles(draft(await headOf(files), [create('b.txt', 'b\n'), stale]));

        expect(answer.ok).toBe(false);
        expect(await world.look('b.txt')).toBeNull();
      }),
    );
  });
}

export async function headOf(files: RepositoryFiles): Promise<Sha> {
  const head = value(await files.readHead(BRANCH));
  if (head === null) throw new Error(`no branch ${BRANCH}`);
  return head;
}

/** A draft for the branch that all these worlds have. */
export function draft(expectedHead: Sha, edits: readonly FileEdit[]): CommitDraft {
  return {branch: BRANCH, expectedHead, headline: 'Mark B1', body: 'Run 7.', edits};
}

/** An edit of a file that is there from the start. */
export function edit(path: keyof typeof REPOSITORY_FILES, after: string | null): FileEdit {
  return {path, before: REPOSITORY_FILES[path], after};
}

/** A file that is new. */
export function create(path: string, after: string): FileEdit {
  return {path, before: null, after};
}

function moved() {
  return {ok: false, problem: {code: 'HEAD_MOVED', branch: BRANCH}};
}
