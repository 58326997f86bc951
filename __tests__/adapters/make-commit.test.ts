// A commit that is made from objects alone is the one that git itself would make of the same changes.
import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {type FileChange, makeCommit, OWN_IDENTITY} from '../../src/adapters/git/make-commit.ts';
import {value} from '../contracts/value.ts';
import {temporaryFolders} from '../fakes/temporary-folder.ts';
import {BareRepository} from '../support/loopback/bare-repository.ts';

const folder = temporaryFolders();
const WISH = {message: 'Change\n', identity: OWN_IDENTITY};

/** Names whose order differs with and without a slash after them, and odd ones. */
const names = fc.constantFrom('a', 'a.b', 'a-b', 'a0', 'A', 'ä', 'z z', 'new\nline', '"q"');
const paths = fc.array(names, {minLength: 1, maxLength: 3}).map((parts) => parts.join('/'));
const files = fc.dictionary(paths, fc.constantFrom('', 'x\n', 'Grüße\r\n'), {maxKeys: 8}).map(withoutClashes);

/** No file where another path wants a folder. */
function withoutClashes(all: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const isClash = (path: string): boolean => Object.keys(all).some((other) => path.startsWith(`${other}/`));
  return Object.fromEntries(Object.entries(all).filter(([path]) => !isClash(path)));
}

function makeRepository(...options: readonly string[]): BareRepository {
  const clone = new BareRepository(folder());
  clone.text(['init', '--quiet', ...options]);
  return clone;
}

function toChanges(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): FileChange[] {
  const all = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...all].flatMap((path) => {
    const text = after[path] ?? null;
    return before[path] === after[path] ? [] : [{path, text, mode: '100644' as const}];
  });
}

/** The tree that git's own index gives. */
function treeOf(repository: BareRepository, all: Readonly<Record<string, string>>): string {
  repository.text(['read-tree', '--empty']);
  const lines = Object.entries(all).map(([path, text]) => {
    return `100644 ${repository.text(['hash-object', '-w', '--stdin'], text).trim()}\t${path}\0`;
  });
  repository.text(['update-index', '-z', '--index-info'], lines.join(''));
  return repository.text(['write-tree']).trim();
}

test.each(['sha1', 'sha256'])(
  'has the tree that git makes, from any files to any others (%s)',
  async (format) => {
    const repository = makeRepository(`--object-format=${format}`);
    const {directory} = repository;
    await fc.assert(
      fc.asyncProperty(files, files, async (before, after) => {
        const parent = value(await makeCommit({...WISH, directory, parent: null, changes: toChanges({}, before)}));
        const commit = value(await makeCommit({...WISH, directory, parent, changes: toChanges(before, after)}));

        const trees = [parent, commit].map((sha) => repository.text(['rev-parse', `${sha}^{tree}`]).trim());
        expect(trees).toEqual([treeOf(repository, before), treeOf(repository, after)]);
        expect(repository.text(['rev-parse', `${commit}^`]).trim()).toBe(parent);
      }),
      {numRuns: 12},
    );
    expect(repository.text(['fsck', '--strict', '--no-dangling'])).toBe('');
  },
  60_000,
);

test('keeps what it does not touch: names that are no UTF-8, links, modes and submodules', async () => {
  const repository = makeRepository();
  const blob = repository.text(['hash-object', '-w', '--stdin'], 'x').trim();
  const first = value(await makeCommit({...WISH, directory: repository.directory, parent: null, changes: []}));
  const odd = Buffer.concat([
    Buffer.from(`100755 blob ${blob}\tq/run.sh\x00100644 blob ${blob}\tq/gr`),
    Buffer.from([0xfc, 0xff]),
    Buffer.from(`n\x00120000 blob ${blob}\tq/link\x00160000 commit ${first}\tq/module\0`),
  ]);
  repository.text(['read-tree', '--empty']);
  repository.text(['update-index', '-z', '--index-info'], odd);
  const tree = repository.text(['write-tree']).trim();
  const parent = repository.text([
    '-c',
    'user.name=R',
    '-c',
    'user.email=r@example.invalid',
    'commit-tree',
    '-m',
    'Odd',
    tree,
  ]);
  const wish = {...WISH, directory: repository.directory, parent: parent.trim()};

  const changes = [{path: 'q/new.txt', text: 'new\n', mode: '100755' as const}];
  const commit = value(await makeCommit({...wish, changes}));

  expect(repository.text(['diff-tree', '-r', '--name-status', wish.parent, commit])).toBe('A\tq/new.txt\n');
  expect(repository.text(['ls-tree', commit, 'q/new.txt'])).toMatch(/^100755 /);
});

test('is not made when a folder of its parent is not here: its files would be lost', async () => {
  const directory = makeRepository().directory;

  const made = await makeCommit({
    ...WISH,
    directory,
    parent: 'a'.repeat(40),
    changes: [{path: 'x', text: 'x', mode: '100644'}],
  });

  expect(made).toEqual({
    ok: false,
    problem: {code: 'GIT_FAILED', operation: 'cat-file', detail: 'the folder / is not here'},
  });
});

test('names in it cannot break out of their line', async () => {
  const repository = makeRepository();
  const identity = {name: 'Robin <x>\nparent 0', email: 'a>b\n'};

  const commit = value(
    await makeCommit({...WISH, directory: repository.directory, identity, parent: null, changes: []}),
  );

  expect(repository.text(['show', '--no-patch', '--format=%an|%ae|%P', commit])).toBe('Robin xparent 0|ab|\n');
});
