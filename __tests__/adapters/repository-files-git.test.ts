// Files on a branch of a git remote: the promises of all repositories' files, what the clone and the history keep, and refusals.
import {execFileSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {gitRemoteFiles} from '../../src/adapters/git/remote-files.ts';
import type {RepositoryFiles} from '../../src/ports/repository-files.ts';
import {create, describeRepositoryFiles, draft, edit, headOf, REPOSITORY_FILES} from '../contracts/repository-files.ts';
import {value} from '../contracts/value.ts';
import {temporaryFolders} from '../fakes/temporary-folder.ts';
import {BareRepository, type FileChanges} from '../support/loopback/bare-repository.ts';
import {type Harbour, harbours, REPO} from './github/harbour.ts';

const ONE = 'queue/pending/one.yaml';
const PERSON = {name: 'Robin Writer', email: 'robin@example.invalid'};
const AT = Date.UTC(2026, 0, 5);

const folder = temporaryFolders();
const start = harbours();

describeRepositoryFiles('a git remote at a path', async () => {
  const remote = makeRemote();
  const directory = makeClone(remote.directory);
  return {
    open: () => gitRemoteFiles({directory, remote: 'origin'}),
    abilities: ['heads', 'history', 'texts', 'bytes', 'lands'],
    put: async (files) => put(remote, files),
    look: async (path) => look(remote, path),
    close: async () => {},
  };
});

describeRepositoryFiles('a git remote over HTTP', async () => {
  const at = await start();
  const {git: remote} = at.github.world.repo(REPO);
  put(remote, {...REPOSITORY_FILES, 'notes/lies mich.txt': null});
  const directory = makeHttpClone(at);
  return {
    open: () => gitRemoteFiles({directory, remote: 'origin'}),
    abilities: ['heads', 'history', 'texts', 'bytes', 'lands'],
    put: async (files) => put(remote, files),
    look: async (path) => look(remote, path),
    close: async () => {},
  };
});

describe('a commit', () => {
  test('has the message and the names that were given, one parent, and nothing else in it', async () => {
    const {remote, directory} = both();
    const files = gitRemoteFiles({directory, remote: 'origin', identity: PERSON});
    const head = await headOf(files);

    const written = value(await files.commitFiles(draft(head, [edit(ONE, 'id: 1\n')])));

    const sha = git(remote.directory, 'rev-parse', 'main');
    expect(written).toEqual({ref: sha, change: 'created'});
    const format = '--format=%P|%an|%ae|%cn|%B';
    expect(git(remote.directory, 'show', '--no-patch', format, 'main')).toBe(
      `${head}|${PERSON.name}|${PERSON.email}|${PERSON.name}|Mark B1\n\nRun 7.`,
    );
    expect(git(remote.directory, 'diff', '--name-status', head, sha)).toBe(`M\t${ONE}`);
  });

  test('keeps the modes of files, and new ones are plain', async () => {
    const {remote, files} = both();
    addEntry(remote, '100755', 'run.sh', '#!/bin/sh\n');

    const edits = [{path: 'run.sh', before: '#!/bin/sh\n', after: '#!/bin/sh -e\n'}, create('new.sh', '#!/bin/sh\n')];
    value(await files.commitFiles(draft(await headOf(files), edits)));

    expect(remote.readEntry('main', 'run.sh')?.mode).toBe('100755');
    expect(remote.readEntry('main', 'new.sh')?.mode).toBe('100644');
  });

  test('keeps the mode of a file that moves under its own name, with an edit or without one', async () => {
    const {remote, files} = both();
    addEntry(remote, '100755', 'queue/failed/run.yaml', 'id: run\n');
    addEntry(remote, '100644', 'queue/failed/plain.yaml', 'id: plain\n');

    const edits = [
      {path: 'queue/failed/run.yaml', before: 'id: run\n', after: null},
      create('queue/pending/run.yaml', 'id: run\nstatus: pending\n'),
      {path: 'queue/failed/plain.yaml', before: 'id: plain\n', after: null},
      create('queue/pending/plain.yaml', 'id: plain\n'),
      create('queue/pending/other.yaml', 'id: other\n'),
    ];
    value(await files.commitFiles(draft(await headOf(files), edits)));

    const modes = ['run', 'plain', 'other'].map((name) => remote.readEntry('main', `queue/pending/${name}.yaml`)?.mode);
    expect(modes).toEqual(['100755', '100644', '100644']);
  });

  test("does not move a link: what it points to is nobody's to write", async () => {
    const {remote, files} = both();
    addEntry(remote, '120000', 'queue/failed/link.yaml', '../pending/one.yaml');
    const head = await headOf(files);

    const edits = [
      {path: 'queue/failed/link.yaml', before: '../pending/one.yaml', after: null},
      create('queue/pending/link.yaml', 'x\n'),
    ];

    expect(await files.commitFiles(draft(head, edits))).toEqual({
      ok: false,
      problem: {code: 'FILE_OUTSIDE', file: 'queue/failed/link.yaml'},
    });
    expect(await headOf(files)).toBe(head);
  });

  test('leaves files, index, branches and stashes of the clone as they are', async () => {
    const {directory, files} = both();
    writeFileSync(join(directory, 'queue-notes.md'), 'changed, not staged');
    writeFileSync(join(directory, 'staged.txt'), 'staged');
    git(directory, 'add', 'staged.txt');
    const lookAround = (): readonly string[] => [
      git(directory, 'status', '--porcelain=v2'),
      git(directory, 'for-each-ref', 'refs/heads', 'refs/tags', 'refs/stash'),
      git(directory, 'ls-files', '--stage'),
    ];
    const before = lookAround();

    value(await files.commitFiles(draft(await headOf(files), [edit(ONE, null), create('queue/failed/one.yaml', 'x')])));

    expect(lookAround()).toEqual(before);
  });

  test.each(['--depth=1', '--filter=blob:none'])('is made from a clone with %s', async (option) => {
    const remote = makeRemote();
    put(remote, {'second.txt': '2'});
    const files = gitRemoteFiles({directory: makeClone(`file://${remote.directory}`, option), remote: 'origin'});

    value(await files.commitFiles(draft(await headOf(files), [edit(ONE, 'id: 1\n')])));

    expect(look(remote, ONE)).toBe('id: 1\n');
    expect(remote.listCommits('main', 9)).toHaveLength(3);
  });

  test('never moves a branch back, also when it was pushed over meanwhile', async () => {
    const {remote, files} = both();
    const head = await headOf(files);
    put(remote, {'other.txt': '1'});
    const pushed = await headOf(files);
    remote.updateRef('refs/heads/main', head, pushed);

    expect(await files.commitFiles(draft(pushed, [edit(ONE, 'id: 1\n')]))).toMatchObject({
      problem: {code: 'HEAD_MOVED'},
    });
    expect(remote.readRef('refs/heads/main')).toBe(head);
  });

  test('does not put a file where a folder is, not even when the folder is emptied with it', async () => {
    const {remote, files} = both();
    const edits = [edit('queue/pending/deep/er.yaml', null), create('queue/pending/deep', 'now a file\n')];

    const answer = await files.commitFiles(draft(await headOf(files), edits));

    expect(answer).toMatchObject({problem: {code: 'FILE_UNREADABLE', file: 'queue/pending/deep'}});
    expect(look(remote, 'queue/pending/deep/er.yaml')).toBe('id: deeper\n');
  });
});

describe('what is no file of the repository', () => {
  test('is not listed: links and submodules', async () => {
    const {remote, files} = both();
    addEntry(remote, '120000', 'queue/pending/link.yaml', '/etc/passwd');
    addSubmodule(remote, 'queue/module');

    expect([...value(await files.listFiles('main', 'queue'))].sort()).toEqual(['queue/pending/deep/er.yaml', ONE]);
  });

  test.each([
    ['a link', 'link', 'FILE_OUTSIDE'],
    ['a path through a link', 'folder-link/x.txt', 'FILE_OUTSIDE'],
    ['a submodule', 'module', 'FILE_UNREADABLE'],
    ['a path into a submodule', 'module/x.txt', 'FILE_UNREADABLE'],
    ['a folder', 'queue', 'FILE_UNREADABLE'],
    ['a path below a file', 'queue-notes.md/x.txt', 'FILE_UNREADABLE'],
  ])('is not written to: %s', async (_, path, code) => {
    const {remote, files} = both();
    addEntry(remote, '120000', 'link', 'queue-notes.md');
    addEntry(remote, '120000', 'folder-link', 'queue');
    addSubmodule(remote, 'module');
    const head = await headOf(files);

    expect(await files.commitFiles(draft(head, [create(path, 'mine\n')]))).toMatchObject({problem: {code, file: path}});
    expect(await headOf(files)).toBe(head);
  });

  test('is not read: a link', async () => {
    const {remote, files} = both();
    addEntry(remote, '120000', 'link', '/etc/passwd');

    expect(await files.readFile('link', 'main')).toEqual({ok: false, problem: {code: 'FILE_OUTSIDE', file: 'link'}});
  });

  test.each(['', '/etc/passwd', '../x', 'a/../b', 'a//b', 'a/', './a', '.git/config', 'a/.GIT/x', 'a\0b'])(
    '%j is no path',
    async (path) => {
      const {files} = both();
      const problem = {code: 'FILE_OUTSIDE', file: path};

      expect(await files.readFile(path, 'main')).toEqual({ok: false, problem});
      expect(await files.commitFiles(draft(await headOf(files), [create(path, 'x')]))).toEqual({ok: false, problem});
    },
  );

  test.each([':(glob)**', ':/queue-notes.md', '*.md', '-r', 'queue/*'])('%j is a name and no pattern', async (path) => {
    const {remote, files} = both();

    expect(value(await files.readFile(path, 'main'))).toBeNull();
    value(await files.commitFiles(draft(await headOf(files), [create(path, 'x\n')])));
    expect(value(await files.readFile(path, 'main'))).toBe('x\n');
    expect(look(remote, 'queue-notes.md')).toBe('not in the folder\n');
  });

  test.each(['-x', 'a..b', 'a b', 'main:refs/heads/other', 'refs/heads/*', '', '@', 'a.lock', 'no-such-branch'])(
    '%j is no branch',
    async (branch) => {
      const {files} = both();

      expect(value(await files.readHead(branch))).toBeNull();
      expect(value(await files.readFile(ONE, branch))).toBeNull();
    },
  );
});

describe('a remote that refuses', () => {
  test.each([
    ['branch-protection', 'GH006'],
    ['ruleset', 'GH013'],
  ] as const)('by a %s names the rule, and nothing is tried again', async (rule, code) => {
    const at = await start();
    const files = gitRemoteFiles({directory: makeHttpClone(at), remote: 'origin'});
    const head = await headOf(files);
    at.github.protect('main', rule, REPO);

    const answer = await files.commitFiles(draft(head, [create('a.txt', 'a\n')]));

    expect(answer).toMatchObject({problem: {code: 'BRANCH_RULES', branch: 'main'}});
    const detail = !answer.ok && answer.problem.code === 'BRANCH_RULES' ? answer.problem.detail : '';
    expect(detail).toContain(code);
    expect(detail).toContain('Changes must be made through a pull request.');
    expect(await headOf(files)).toBe(head);
  });

  test.each([
    ['with words', 'echo "Policy 7: commits need a ticket." >&2; exit 1', 'Policy 7: commits need a ticket.'],
    ['without words', 'exit 1', 'pre-receive hook declined'],
  ])('by a hook of its own %s is told in its words', async (_, script, words) => {
    const {remote, files} = both();
    const hooks = join(remote.directory, 'hooks');
    mkdirSync(hooks, {recursive: true});
    writeFileSync(join(hooks, 'pre-receive'), `#!/bin/sh\n${script}\n`, {mode: 0o755});

    expect(await files.commitFiles(draft(await headOf(files), [edit(ONE, 'x\n')]))).toEqual({
      ok: false,
      problem: {code: 'BRANCH_RULES', branch: 'main', detail: words},
    });
  });

  test('a workflow file of a token that may not change it is a rule, too', async () => {
    const at = await start();
    const files = gitRemoteFiles({directory: makeHttpClone(at), remote: 'origin'});

    expect(
      await files.commitFiles(draft(await headOf(files), [create('.github/workflows/ci.yml', 'on: push\n')])),
    ).toMatchObject({problem: {code: 'BRANCH_RULES', detail: expect.stringContaining('.github/workflows/ci.yml')}});
  });

  test('a push whose answer was lost counts as done when the branch stands on it', async () => {
    const {remote, files} = both();
    const hooks = join(remote.directory, 'hooks');
    mkdirSync(hooks, {recursive: true});
    writeFileSync(join(hooks, 'post-receive'), '#!/bin/sh\nkill -9 $PPID\n', {mode: 0o755});

    const written = value(await files.commitFiles(draft(await headOf(files), [edit(ONE, 'x\n')])));

    expect(remote.readRef('refs/heads/main')).toBe(written.ref);
  });

  test('because nobody is there is a problem without user and password', async () => {
    const {directory} = both();
    const files = gitRemoteFiles({directory, remote: 'http://someone:hunter2@127.0.0.1:1/nowhere.git'});

    const answer = await files.readHead('main');

    expect(answer).toMatchObject({problem: {code: 'GIT_FAILED', operation: 'ls-remote'}});
    expect(JSON.stringify(answer)).not.toContain('hunter2');
  });

  test.each(['--upload-pack=touch /tmp/x', 'ext::sh -c true', 'a b', ''])('%j is no remote', (remote) => {
    expect(() => gitRemoteFiles({directory: '.', remote})).toThrow('not a remote');
  });
});

function git(directory: string, ...args: readonly string[]): string {
  const env = {...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1'};
  return execFileSync('git', args, {cwd: directory, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']}).trim();
}

function makeRemote(): BareRepository {
  const remote = BareRepository.create(folder(), 'main');
  const message = 'First commit';
  remote.commit({branch: 'main', parent: null, files: REPOSITORY_FILES, message, author: PERSON, at: AT});
  return remote;
}

function both(): {readonly remote: BareRepository; readonly directory: string; readonly files: RepositoryFiles} {
  const remote = makeRemote();
  const directory = makeClone(remote.directory);
  return {remote, directory, files: gitRemoteFiles({directory, remote: 'origin'})};
}

function makeClone(remote: string, ...options: readonly string[]): string {
  const directory = folder();
  git(directory, 'clone', '--quiet', ...options, remote, '.');
  return directory;
}

/** Not cloned: a child process that is waited for cannot talk to a server in this one. */
function makeHttpClone({github}: Harbour): string {
  const directory = folder();
  git(directory, 'init', '--quiet');
  const remote = github.gitUrl(REPO).replace('//', `//x-access-token:${github.token}@`);
  git(directory, 'remote', 'add', 'origin', remote);
  return directory;
}

function put(remote: BareRepository, files: FileChanges): void {
  const parent = remote.readRef('refs/heads/main');
  remote.commit({branch: 'main', parent, files, message: 'Meanwhile', author: PERSON, at: AT});
}

function look(remote: BareRepository, path: string): string | null {
  const entry = remote.readEntry('refs/heads/main', path);
  return entry === null ? null : remote.readBlob(entry.sha).toString('utf8');
}

function addEntry(remote: BareRepository, mode: string, path: string, content: string): void {
  addTreeChange(remote, {mode, path, sha: remote.text(['hash-object', '-w', '--stdin'], content).trim()});
}

function addSubmodule(remote: BareRepository, path: string): void {
  addTreeChange(remote, {mode: '160000', path, sha: remote.resolve('main') ?? ''});
}

function addTreeChange(remote: BareRepository, change: {readonly mode: string; path: string; sha: string}): void {
  const parent = remote.resolve('main') ?? '';
  const tree = remote.writeTree(parent, [change]);
  const sha = remote.writeCommit({tree, parents: [parent], message: 'Odd entry', author: PERSON, at: AT});
  remote.updateRef('refs/heads/main', sha, parent);
}
