// The store on a branch of a git remote: the promises of every store, and that the clone it works in does not notice.
import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {gitStateBranch} from '../../src/adapters/git/state-branch.ts';
import type {StateStore} from '../../src/ports/state-store.ts';
import {value} from '../contracts/code-host.ts';
import {describeStateStore} from '../contracts/state-store.ts';
import {temporaryFolders} from '../fakes/temporary-folder.ts';
import {type Harbour, harbours, REPO} from './github/harbour.ts';
import {addLine} from './state-writer.ts';

const BRANCH = 'aftermath/state';
const LEDGER = 'ledger/2026-03.jsonl';

const folder = temporaryFolders();
const start = harbours();

describeStateStore('a branch of a git remote', async () => {
  const remote = makeRemote();
  return {open: () => gitStateBranch({directory: makeClone(remote), remote: 'origin', branch: BRANCH})};
});

test('over HTTP with a token: written, read by another clone, and refused on an older version', async () => {
  const at = await start();
  const open = () => openOverHttp(at);

  const first = await put(open(), {[LEDGER]: 'one\n'}, null);
  await put(open(), {[LEDGER]: 'two\n'}, first);

  expect(await open().write(change({[LEDGER]: 'three\n'}, first))).toMatchObject({problem: {code: 'STATE_CONFLICT'}});
  expect(value(await open().read([LEDGER])).documents.get(LEDGER)).toBe('two\n');
});

test('the branch has no history of the repository, and one commit for each write', async () => {
  const remote = makeRemote();
  const store = gitStateBranch({directory: makeClone(remote), remote: 'origin', branch: BRANCH});

  const first = await put(store, {[LEDGER]: 'one\n', 'a.json': 'a'}, null);
  const second = await put(store, {[LEDGER]: 'two\n', 'a.json': null}, first);

  expect(git(remote, 'log', '--format=%H %an %s%n%b', BRANCH).split('\n')).toEqual([
    `${second} aftermath remember run 7`,
    '[skip ci]',
    '',
    `${first} aftermath remember run 7`,
    '[skip ci]',
  ]);
  expect(git(remote, 'ls-tree', '-r', '--name-only', BRANCH)).toBe(LEDGER);
});

test('files, index, branches and stashes of the clone stay as they are', async () => {
  const remote = makeRemote();
  const directory = makeClone(remote);
  writeFileSync(join(directory, 'readme.txt'), 'changed, not staged');
  writeFileSync(join(directory, 'staged.txt'), 'staged');
  git(directory, 'add', 'staged.txt');
  const look = (): readonly string[] => [
    git(directory, 'status', '--porcelain=v2', '--branch'),
    git(directory, 'for-each-ref', 'refs/heads', 'refs/tags', 'refs/stash'),
    git(directory, 'ls-files', '--stage'),
  ];
  const before = look();
  const other = gitStateBranch({directory: makeClone(remote), remote: 'origin', branch: BRANCH});
  const first = await put(other, {[LEDGER]: 'one\n'}, null);
  const store = gitStateBranch({directory, remote: 'origin', branch: BRANCH});

  value(await store.read([LEDGER]));
  await put(store, {[LEDGER]: 'two\n'}, first);

  expect(look()).toEqual(before);
});

test('it works in a shallow clone', async () => {
  const remote = makeRemote();
  const deep = gitStateBranch({directory: makeClone(remote), remote: 'origin', branch: BRANCH});
  const first = await put(deep, {[LEDGER]: 'one\n'}, null);
  const directory = makeClone(`file://${remote}`, '--depth=1');
  const store = gitStateBranch({directory, remote: 'origin', branch: BRANCH});

  const second = await put(store, {[LEDGER]: 'two\n'}, value(await store.read([LEDGER])).version);

  expect(git(remote, 'rev-list', BRANCH).split('\n')).toEqual([second, first]);
});

test('several writers in one clone do not disturb each other', async () => {
  const directory = makeClone(makeRemote());
  const open = () => gitStateBranch({directory, remote: 'origin', branch: BRANCH});

  const tries = await Promise.all([1, 2, 3, 4, 5, 6].map((writer) => addLine(open(), writer)));

  expect(tries.map((answer) => typeof answer)).toEqual(tries.map(() => 'number'));
  const text = value(await open().read([LEDGER])).documents.get(LEDGER) ?? '';
  expect(text.trimEnd().split('\n').sort()).toEqual([1, 2, 3, 4, 5, 6].map((writer) => `{"writer":${writer}}`));
});

test('hooks and settings of the clone do not get in the way', async () => {
  const remote = makeRemote();
  const directory = makeClone(remote);
  writeFileSync(join(directory, '.git/hooks/pre-push'), '#!/bin/sh\nexit 1\n', {mode: 0o755});
  for (const [name, setting] of [
    ['push.followTags', 'true'],
    ['commit.gpgSign', 'true'],
    ['core.autocrlf', 'true'],
    ['i18n.commitEncoding', 'latin1'],
    ['user.useConfigOnly', 'true'],
  ] as const) {
    git(directory, 'config', name, setting);
  }
  const store = gitStateBranch({directory, remote: 'origin', branch: BRANCH});

  await put(store, {[LEDGER]: 'one\r\ntwo\n'}, null);

  expect(value(await store.read([LEDGER])).documents.get(LEDGER)).toBe('one\r\ntwo\n');
});

test.each(['branch-protection', 'ruleset'] as const)('F31: a %s on the branch is named', async (rule) => {
  const at = await start();
  const store = openOverHttp(at);
  const first = await put(store, {[LEDGER]: 'one\n'}, null);
  at.github.protect(BRANCH, rule, REPO);

  expect(await store.write(change({[LEDGER]: 'two\n'}, first))).toMatchObject({
    problem: {code: 'BRANCH_RULES', branch: BRANCH},
  });
});

test('F3: a push whose answer was lost counts as done when the branch stands on it', async () => {
  const at = await start();
  const store = openOverHttp(at);
  writeFileSync(join(at.github.world.repo(REPO).git.directory, 'hooks/post-receive'), LOSE_THE_ANSWER, {mode: 0o755});

  const version = await put(store, {[LEDGER]: 'one\n'}, null);

  expect(at.github.world.repo(REPO).git.readRef(`refs/heads/${BRANCH}`)).toBe(version);
});

test('a remote that is not there is a problem without its user and password', async () => {
  const directory = makeClone(makeRemote());
  const remote = 'http://someone:hunter2@127.0.0.1:1/nowhere.git';

  const read = await gitStateBranch({directory, remote, branch: BRANCH}).read([LEDGER]);

  expect(read).toMatchObject({problem: {code: 'GIT_FAILED', operation: 'ls-remote'}});
  expect(JSON.stringify(read)).not.toContain('hunter2');
});

test.each(['--upload-pack=touch /tmp/x', 'ext::sh -c true', 'a b', 'a\nb', ''])('%j is no remote', (remote) => {
  expect(() => gitStateBranch({directory: '.', remote, branch: BRANCH})).toThrow('not a remote');
});

test.each(['-x', 'a..b', 'a/', 'state.lock', 'refs heads', '@{1}', 'a~1', 'a:b'])('%j is no branch', (branch) => {
  expect(() => gitStateBranch({directory: '.', remote: 'origin', branch})).toThrow('not a branch for the state');
});

/** Kills the server's side of the push after the branch has moved. */
const LOSE_THE_ANSWER = '#!/bin/sh\nkill -9 $PPID\n';

function git(directory: string, ...args: readonly string[]): string {
  const env = {...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1'};
  return execFileSync('git', args, {cwd: directory, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']}).trim();
}

/** A bare repository with one commit on `main`. */
function makeRemote(): string {
  const remote = folder();
  git(remote, 'init', '--quiet', '--bare', '--initial-branch=main');
  const tree = git(remote, 'hash-object', '-t', 'tree', '-w', '/dev/null');
  const person = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
  git(remote, 'update-ref', 'refs/heads/main', git(remote, ...person, 'commit-tree', '-m', 'first', tree));
  return remote;
}

/** Not cloned: a child process that is waited for cannot talk to a server in this one. */
function openOverHttp({github}: Harbour): StateStore {
  const directory = folder();
  git(directory, 'init', '--quiet');
  const remote = github.gitUrl(REPO).replace('//', `//x-access-token:${github.token}@`);
  git(directory, 'remote', 'add', 'origin', remote);
  return gitStateBranch({directory, remote: 'origin', branch: BRANCH});
}

function makeClone(remote: string, ...options: readonly string[]): string {
  const directory = folder();
  git(directory, 'clone', '--quiet', ...options, remote, '.');
  return directory;
}

function change(documents: Readonly<Record<string, string | null>>, expected: string | null) {
  return {documents: new Map(Object.entries(documents)), expected, summary: 'remember run 7'};
}

async function put(
  store: StateStore,
  documents: Readonly<Record<string, string | null>>,
  expected: string | null,
): Promise<string> {
  return value(await store.write(change(documents, expected))).version;
}
