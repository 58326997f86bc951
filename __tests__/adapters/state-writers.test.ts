// Fifty writers at once, each with a line of its own for one ledger: afterwards every line stands there once.
import {execFile, execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {expect, test} from '@jest/globals';
import {gitStateBranch} from '../../src/adapters/git/state-branch.ts';
import {openGitHub} from '../../src/adapters/github/client.ts';
import {githubStateBranch} from '../../src/adapters/github/state-branch.ts';
import {directoryStateStore} from '../../src/adapters/state/directory.ts';
import type {StateStore} from '../../src/ports/state-store.ts';
import {value} from '../contracts/code-host.ts';
import {temporaryFolders} from '../fakes/temporary-folder.ts';
import {harbours} from './github/harbour.ts';
import {addLine, LEDGER} from './state-writer.ts';

const WRITERS = 50;
/** Of the whole test; a writer itself gives up after a minute. */
const TIMEOUT_MS = 180_000;

const folder = temporaryFolders();
const start = harbours();
const run = promisify(execFile);

test(
  'fifty processes on one folder',
  async () => {
    const directory = join(folder(), '.aftermath');

    await report('processes on one folder', (writer) => startWriter('directory', directory, writer));

    await expectAllLines(directoryStateStore(directory));
  },
  TIMEOUT_MS,
);

test(
  'fifty clients of the interface',
  async () => {
    const at = await start();
    const repo = {owner: 'harbour', name: 'tide-tables', server: at.github.serverUrl};
    // With the patience of a real run: fifty clients share one process with the host that answers them.
    const {url: apiUrl, graphqlUrl, token} = at.github;
    const open = (): StateStore =>
      githubStateBranch(openGitHub({token, apiUrl, graphqlUrl}), {repo, branch: 'aftermath/state'});
    const stores = Array.from({length: WRITERS}, open);
    // A run has read long before it writes: the short patience for a host that never answered is not what is raced here.
    for (const store of stores) await store.read([LEDGER]);

    await report('clients of the interface', (writer) => addLine(stores[writer] ?? open(), writer));

    await expectAllLines(open());
  },
  TIMEOUT_MS,
);

test(
  'fifty git processes with clones of their own on one remote',
  async () => {
    const remote = folder();
    git(remote, 'init', '--quiet', '--bare', '--initial-branch=main');
    const clones = Array.from({length: WRITERS}, () => makeClone(remote));

    await report('git clones of one remote', (writer) => startWriter('git', clones[writer] ?? '', writer));

    await expectAllLines(gitStateBranch({directory: makeClone(remote), remote: 'origin', branch: 'aftermath/state'}));
    const commits = git(remote, 'rev-list', '--count', 'aftermath/state');
    expect(Number(commits)).toBe(WRITERS);
  },
  TIMEOUT_MS,
);

async function report(what: string, write: (writer: number) => Promise<number | string>): Promise<void> {
  const startedAt = performance.now();
  const answers = await Promise.all(Array.from({length: WRITERS}, (_, writer) => write(writer)));
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  expect(answers.filter((answer) => typeof answer === 'string')).toEqual([]);
  const tries = answers.map(Number);
  console.info(`${WRITERS} ${what}: ${seconds} s, at most ${Math.max(...tries)} tries of one writer`);
}

async function startWriter(kind: 'directory' | 'git', place: string, writer: number): Promise<number | string> {
  const program = join(import.meta.dirname, 'state-writer.ts');
  const {stdout} = await run(process.execPath, ['--no-warnings', program, kind, place, String(writer)]);
  const answer: unknown = JSON.parse(stdout);
  return typeof answer === 'number' ? answer : String(answer);
}

async function expectAllLines(store: StateStore): Promise<void> {
  const text = value(await store.read([LEDGER])).documents.get(LEDGER) ?? '';
  const lines = text.trimEnd().split('\n').sort();
  expect(lines).toEqual(Array.from({length: WRITERS}, (_, writer) => `{"writer":${writer}}`).sort());
}

function makeClone(remote: string): string {
  const directory = folder();
  git(directory, 'init', '--quiet');
  git(directory, 'remote', 'add', 'origin', remote);
  return directory;
}

function git(directory: string, ...args: readonly string[]): string {
  const env = {...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1'};
  return execFileSync('git', args, {cwd: directory, env, encoding: 'utf8'}).trim();
}
