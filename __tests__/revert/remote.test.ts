// What surrounds a revert: the token stays hidden, the patch applies, an orphan branch goes, and only it.
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from '@jest/globals';
import {toRevertRemote, toSettingsEnvironment} from '../../src/adapters/git/revert-remote.ts';
import {explainProblem} from '../../src/domain/problem.ts';
import type {ReadyRevert} from '../../src/domain/revert.ts';
import type {Reverter} from '../../src/ports/reverter.ts';
import {value} from '../contracts/code-host.ts';
import {GitServer, TOKEN} from './git-server.ts';
import {lines, Project} from './project.ts';
import {openReverter} from './run-scenario.ts';
import {HOSTILE_SUBJECT, installHook} from './scenarios-remote.ts';

let folder: string;
let server: GitServer;
let project: Project;
let reverter: Reverter;
beforeEach(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'revert-remote-')));
  server = await GitServer.start(folder);
  project = Project.create(join(folder, 'shop'));
  project.write('a.txt', lines(30)).write('b.txt', lines(30)).commit('Begin');
  reverter = openReverter(server.addressOf('shop'), TOKEN, folder);
});
afterEach(async () => {
  await reverter.close();
  await server.stop();
  rmSync(folder, {recursive: true, force: true});
});

async function makeReady(message = 'Break it'): Promise<ReadyRevert> {
  const culprit = project.change('a.txt', lines(30, {5: 'broken'}), message);
  const outcome = value(await reverter.prepareRevert({base: 'main', commits: [culprit]}));
  if (outcome.kind !== 'ready') throw new Error(`it is ${outcome.kind}`);
  return outcome;
}

test('what is ready tells the files, the steps and the branch, and keeps the change as a patch that applies', async () => {
  const before = project.tree('HEAD');
  const ready = await makeReady();

  expect(ready).toMatchObject({
    branch: `aftermath/revert/${ready.steps[0]?.commit}`,
    baseHead: project.head(),
    files: ['a.txt'],
    steps: [{revert: ready.head, files: ['a.txt']}],
    skipped: [],
  });
  const patch = ready.patch.kind === 'whole' ? ready.patch.text : '';
  project.write('../change.patch', patch).git('apply', '-R', '--index', join(folder, 'change.patch'));
  expect(project.git('write-tree')).toBe(before);
});

test('the commit is ours, names the whole id, and nothing of a hostile subject acts', async () => {
  const ready = await makeReady(HOSTILE_SUBJECT);
  value(await reverter.pushRevert(ready));

  const [who = '', message = ''] = project.git('show', '-s', '--format=%an %cn%x00%B', ready.head).split('\0');
  expect(who).toBe('aftermath aftermath');
  expect(message).toContain(`This reverts commit ${ready.steps[0]?.commit}.`);
  expect(message).not.toMatch(/fixes #1|closes acme|@everyone|\u001b|\[skip ci\]|<!-- aftermath/);
});

test('an orphan branch is removed once, and is left when somebody pushed to it', async () => {
  const ready = await makeReady();
  value(await reverter.pushRevert(ready));

  expect(value(await reverter.removeBranch(ready.branch, ready.head))).toBe('removed');
  expect(value(await reverter.removeBranch(ready.branch, ready.head))).toBe('gone');

  project.branch(ready.branch).change('mine.txt', 'mine\n');
  expect(value(await reverter.removeBranch(ready.branch, ready.head))).toBe('changed');
  expect(project.head(ready.branch)).toBe(project.head());
});

test('a branch that somebody makes during the push is left as it is', async () => {
  const ready = await makeReady();
  installHook(project, 'update', 'git update-ref "$1" refs/heads/main');

  expect(value(await reverter.pushRevert(ready))).toEqual({
    kind: 'branch-taken',
    branch: ready.branch,
    head: project.head('main'),
  });
  expect(project.head(ready.branch)).toBe(project.head('main'));
});

test('a push whose answer is lost is found out from where the branch stands', async () => {
  const ready = await makeReady();
  installHook(project, 'post-receive', 'kill -9 "$PPID"');

  expect(value(await reverter.pushRevert(ready))).toMatchObject({kind: 'pushed', head: ready.head});
});

test('a branch that is none of ours is never removed', async () => {
  const ready = await makeReady();

  await expect(reverter.removeBranch('main', ready.baseHead)).rejects.toThrow('not a branch of a revert');
});

test('another reverter pushes what the first one made, after making it again', async () => {
  const ready = await makeReady();
  const other = openReverter(server.addressOf('shop'), TOKEN);

  expect(value(await other.pushRevert(ready))).toMatchObject({kind: 'pushed', branch: ready.branch});
  expect(project.tree(ready.branch)).toBe(ready.tree);
  await other.close();
});

test('a wrong token is told without the token, the address or its password', async () => {
  const wrong = 'ghs_wrongTokenOfNobody';
  const culprit = project.change('a.txt', lines(30, {5: 'broken'}));
  const [scheme, rest] = server.addressOf('shop').split('://');
  for (const [address, token] of [
    [server.addressOf('shop'), wrong],
    [`${scheme}://user:${wrong}@${rest}`, null],
  ] as const) {
    const other = openReverter(address, token);
    const answer = await other.prepareRevert({base: 'main', commits: [culprit]});
    await other.close();

    expect(answer.ok).toBe(false);
    const words = answer.ok ? '' : explainProblem(answer.problem);
    expect(words).not.toContain(wrong);
    expect(words).not.toContain(Buffer.from(`x-access-token:${wrong}`).toString('base64'));
  }
});

test('a password in the address is used, and stands neither in the address that git gets nor in a file', () => {
  const remote = toRevertRemote('https://ada:s%40cret@example.org/acme/shop.git', null);

  expect(remote.address).toBe('https://example.org/acme/shop.git');
  expect(remote.settings).toEqual([
    ['http.https://example.org/.extraheader', `AUTHORIZATION: basic ${Buffer.from('ada:s@cret').toString('base64')}`],
  ]);
  expect(toSettingsEnvironment(remote.settings)).toMatchObject({GIT_CONFIG_COUNT: '1'});
});

test.each(['', '--upload-pack=x', 'ext::sh -c x', 'a b', 'x\ny', 'x"y', 'x\\y'])('%j is no address', (address) => {
  expect(() => toRevertRemote(address, null)).toThrow('not the address of a repository');
});

test('the token stands in no argument and in no file, and nothing is left on the machine after closing', async () => {
  const path = process.env['PATH'] ?? '';
  const log = logArguments(path);
  process.env['PATH'] = `${join(folder, 'bin')}:${path}`;
  try {
    value(await reverter.pushRevert(await makeReady()));
    const [made = ''] = readdirSync(folder).filter((name) => name.startsWith('aftermath-revert-'));

    expect(readFileSync(log, 'utf8')).toContain('merge-tree');
    expect(SECRETS.filter((secret) => readFileSync(log, 'utf8').includes(secret))).toEqual([]);
    expect(
      SECRETS.filter((secret) => readFileSync(join(folder, made, '.git', 'config'), 'utf8').includes(secret)),
    ).toEqual([]);
    await reverter.close();
    expect(readdirSync(folder).filter((name) => name.startsWith('aftermath-'))).toEqual([]);
  } finally {
    process.env['PATH'] = path;
  }
});

const SECRETS = [TOKEN, Buffer.from(`x-access-token:${TOKEN}`).toString('base64')];

/** Puts a `git` in front of the real one that writes its arguments down; answers the file they go to. */
function logArguments(path: string): string {
  const log = join(folder, 'arguments');
  mkdirSync(join(folder, 'bin'));
  const script = `#!/bin/sh\nprintf '%s\\n' "$@" >> '${log}'\nPATH='${path}' exec git "$@"\n`;
  writeFileSync(join(folder, 'bin', 'git'), script, {mode: 0o755});
  return log;
}
