// The verbs that change plans and queues with --push: one commit on a branch of a real remote, and nothing in the checkout.
import {mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {harbours, REPO} from '../adapters/github/harbour.ts';
import {temporaryFolders} from '../fakes/temporary-folder.ts';
import {BareRepository} from '../support/loopback/bare-repository.ts';
import {flatItem} from '../workplan/queue-items.ts';
import {checkoutWith, git, QUEUE_VERBS} from './checkout.ts';
import {folderWith, parseStdout, runCli} from './cli-runner.ts';

const AUTHOR = {name: 'Robin Writer', email: 'robin@example.invalid'};
const MARK = ['plan', 'mark', 'plan.json', '--item', '2', '--failed', '--reason', 'it broke'];

const folder = temporaryFolders();
const start = harbours();

interface World {
  readonly checkout: string;
  readonly remote: BareRepository;
}

/** A checkout of `work` and the remote that it came from, at a path. */
async function atPath(more: Readonly<Record<string, string>> = {}): Promise<World> {
  const checkout = checkoutWith(more);
  const remote = BareRepository.create(folder(), 'work');
  git(checkout, 'remote', 'add', 'origin', remote.directory);
  git(checkout, 'push', '--quiet', 'origin', 'work');
  return {checkout, remote};
}

/** The same files behind a server that speaks git's own protocol over HTTP. */
async function overHttp(): Promise<World> {
  const checkout = checkoutWith();
  const at = await start();
  at.github.commit(REPO, 'work', readFiles(checkout), 'Start');
  git(
    checkout,
    'remote',
    'add',
    'origin',
    at.github.gitUrl(REPO).replace('//', `//x-access-token:${at.github.token}@`),
  );
  return {checkout, remote: at.github.world.repo(REPO).git};
}

/** All files but git's own. */
function readFiles(checkout: string): Readonly<Record<string, string>> {
  const names = readdirSync(checkout, {recursive: true, encoding: 'utf8'}).filter(
    (name) => !/^\.git(?:\/|$)/.test(name),
  );
  const files = names.filter((name) => statSync(join(checkout, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(checkout, name), 'utf8')]));
}

/** What a person sees of a checkout. */
function look(checkout: string): unknown {
  const refs = git(checkout, 'for-each-ref', 'refs/heads', 'refs/tags', 'refs/stash');
  return [readFiles(checkout), git(checkout, 'status', '--porcelain'), git(checkout, 'ls-files', '--stage'), refs];
}

/** Paths of the newest commit of the remote's branch with the letter of their change, sorted by path. */
function changes({remote}: World): readonly string[] {
  const names = git(remote.directory, 'show', '--format=', '--name-status', '--no-renames', 'work').trim();
  return names.split('\n').map((line) => line.replace('\t', ' '));
}

function head({remote}: World): string | null {
  return remote.readRef('refs/heads/work');
}

function textAt({remote}: World, path: string): string {
  const entry = remote.readEntry('refs/heads/work', path);
  return entry === null ? '' : remote.readBlob(entry.sha).toString('utf8');
}

/** Somebody else's commit. */
function put({remote}: World, files: Readonly<Record<string, string | null>>): void {
  const parent = head({remote} as World);
  remote.commit({branch: 'work', parent, files, message: 'Meanwhile', author: AUTHOR, at: Date.UTC(2026, 0, 5)});
}

const QUEUE: typeof QUEUE_VERBS = [
  ...QUEUE_VERBS,
  ...[['--from', 'failed'], []].map(
    (options) =>
      [
        'requeue',
        options,
        ['D queue/failed/x.yaml', 'D queue/failed/y.yaml', 'A queue/pending/x.yaml', 'A queue/pending/y.yaml'],
      ] as const,
  ),
  [
    'create',
    ['--title', 'Fix the bolts'],
    [expect.stringMatching(/^A queue\/pending\/\S+\.yaml$/) as unknown as string],
  ],
];

describe.each([
  ['a path', atPath],
  ['HTTP', overHttp],
] as const)('over %s', (_, make) => {
  test('plan mark and clear make one commit each, and a mark that stands makes none', async () => {
    const world = await make();
    const before = [look(world.checkout), textAt(world, 'plan.json')];

    const marked = await runCli([...MARK, '--push', '--json'], {cwd: world.checkout});
    const [first, paths] = [head(world), changes(world)];
    const again = await runCli([...MARK, '--push'], {cwd: world.checkout});
    const second = head(world);
    const cleared = await runCli(['plan', 'clear', 'plan.json', '--item', '2', '--push'], {cwd: world.checkout});

    expect(marked).toMatchObject({exitCode: 0, stderr: ''});
    expect(parseStdout(marked)).toMatchObject({item: '2', change: 'marked', commit: first});
    expect([paths, second]).toEqual([['M plan.json'], first]);
    expect(again.stdout).toContain('item 2 is marked already\nnothing to commit\n');
    expect(cleared.stdout).toMatch(/\ncommitted [0-9a-f]{7} on origin work\n$/);
    expect(git(world.remote.directory, 'log', '--format=%s|%b|', '-2', 'work')).toBe(
      'Clear the mark of workplan items|- 2\n|\nMark workplan items as failed|- 2\n|\n',
    );
    expect([look(world.checkout), textAt(world, 'plan.json')]).toEqual(before);
  });

  test.each(QUEUE)('queue %s %j makes one commit of what moves', async (verb, options, expected) => {
    const world = await make();
    const before = look(world.checkout);

    const result = await runCli(['queue', verb, 'queue', ...options, '--push', '--json'], {cwd: world.checkout});

    expect(result).toMatchObject({exitCode: 0, stderr: ''});
    expect(parseStdout(result)).toMatchObject({dryRun: false, commit: head(world)});
    expect(changes(world)).toEqual(expected);
    expect(look(world.checkout)).toEqual(before);
  });

  test('the change is made on what stands there, not on the checkout, and --dry-run shows it against that', async () => {
    const world = await make();
    put(world, {'plan.json': textAt(world, 'plan.json').replace('Raise', 'Lift'), 'queue/failed/x.yaml': null});
    const there = head(world);

    const plan = await runCli([...MARK, '--push', '--dry-run', '--json'], {cwd: world.checkout});
    const queue = await runCli(['queue', 'requeue', 'queue', '--push', '--dry-run'], {cwd: world.checkout});
    const still = head(world);
    await runCli([...MARK, '--push'], {cwd: world.checkout});

    expect(parseStdout(plan)).toMatchObject({change: 'shown', commit: null, diff: expect.stringContaining('"Lift"')});
    expect(queue).toMatchObject({exitCode: 0, stdout: expect.stringContaining('rename to queue/pending/y.yaml')});
    expect(queue.stdout).not.toContain('x.yaml');
    expect(still).toBe(there);
    expect(textAt(world, 'plan.json')).toMatch(/"Lift".*"it broke"/);
  });
});

describe('where it goes', () => {
  test('another branch and another remote, named by a path from where the caller stands', async () => {
    const world = await atPath();
    git(world.checkout, 'push', '--quiet', 'origin', 'work:refs/heads/next');
    const copy = BareRepository.create(folder(), 'next');
    git(world.checkout, 'push', '--quiet', copy.directory, 'work:refs/heads/next');
    const below = join(world.checkout, 'queue');

    const named = await runCli([...MARK, '--push', '--branch', 'next'], {cwd: world.checkout});
    const path = `../${'../'.repeat(world.checkout.split('/').length - 1)}${copy.directory.slice(1)}`;
    const other = await runCli(
      ['queue', 'move', '.', '--item', 'x', '--to', 'archived', '--push', path, '--branch', 'next'],
      {
        cwd: below,
      },
    );

    expect([named.exitCode, other.exitCode, other.stderr]).toEqual([0, 0, '']);
    expect(world.remote.readRef('refs/heads/work')).toBe(git(world.checkout, 'rev-parse', 'work').trim());
    expect(git(world.remote.directory, 'show', 'next:plan.json')).toContain('it broke');
    expect(copy.readEntry('refs/heads/next', 'queue/archived/x.yaml')).not.toBeNull();
  });

  test('the folder of --repo counts as its root, wherever it lies in the repository', async () => {
    const world = await atPath({
      'sub/queue/failed/s.yaml': flatItem('s', {status: 'failed'}),
      'sub/t.md': '- [ ] 1. Dig\n',
    });
    const call = {cwd: join(world.checkout, 'sub')};

    const queue = await runCli(['queue', 'requeue', 'queue', '--repo', '.', '--push'], call);
    const moved = changes(world);
    const plan = await runCli(
      ['plan', 'mark', 't.md', '--item', '1', '--failed', '--reason', 'red', '--repo', '.', '--push'],
      call,
    );

    expect([queue.exitCode, plan.exitCode]).toEqual([0, 0]);
    expect(moved).toEqual(['D sub/queue/failed/s.yaml', 'A sub/queue/pending/s.yaml']);
    expect(changes(world)).toEqual(['A sub/.aftermath/marks.jsonl']);
  });

  const WRONG: readonly (readonly [string, readonly string[], number, RegExp])[] = [
    ['a branch that is not there', ['--push', '--branch', 'gone'], 2, /origin has no such branch/],
    ['--branch alone', ['--branch', 'work'], 2, /--branch NAME goes with --push/],
    ['--commit too', ['--push', '--commit'], 2, /cannot be used with option '--commit'/],
    ['what is no remote', ['--push=--upload-pack=touch x'], 2, /is no remote/],
    ['a remote that is not there', ['--push', 'nowhere'], 1, /fatal: 'nowhere' does not appear to be a git repository/],
  ];

  test.each(WRONG)('%s is refused, and nothing is written', async (_, options, exitCode, words) => {
    const world = await atPath();
    const before = [look(world.checkout), head(world)];

    for (const verb of [MARK, ['queue', 'requeue', 'queue']]) {
      const result = await runCli([...verb, ...options], {cwd: world.checkout});
      expect(result).toMatchObject({exitCode, stdout: '', stderr: expect.stringMatching(words)});
    }
    expect([look(world.checkout), head(world)]).toEqual(before);
  });

  test('no branch checked out, or no repository at all, asks for one', async () => {
    const world = await atPath();
    git(world.checkout, 'checkout', '--quiet', '--detach');
    const bare = folderWith({'plan.json': readFileSync(join(world.checkout, 'plan.json'), 'utf8')});

    const detached = await runCli([...MARK, '--push'], {cwd: world.checkout});
    const none = await runCli([...MARK, '--push'], {cwd: bare});

    expect(detached).toMatchObject({exitCode: 2, stderr: expect.stringContaining('name one with --branch')});
    expect(none).toMatchObject({exitCode: 2, stderr: expect.stringContaining('not a git repository')});
  });
});

test('an item whose name a link has on the branch is not written over it', async () => {
  const world = await atPath({'queue/failed/link.yaml': flatItem('link', {status: 'failed'})});
  const target = git(world.remote.directory, 'rev-parse', 'work:queue/failed/x.yaml').trim();
  const {checkout} = world;
  mkdirSync(join(checkout, 'queue/pending'), {recursive: true});
  symlinkSync('../failed/x.yaml', join(checkout, 'queue/pending/link.yaml'));
  git(checkout, 'add', '--all');
  git(checkout, 'commit', '--quiet', '--message', 'Link');
  git(checkout, 'push', '--quiet', 'origin', 'work');
  const before = head(world);

  const result = await runCli(['queue', 'requeue', 'queue', '--item', 'link', '--push'], {cwd: checkout});

  expect(result).toMatchObject({stderr: expect.stringContaining('queue/pending/link.yaml: leads outside')});
  expect(result.exitCode).not.toBe(0);
  expect([head(world), git(world.remote.directory, 'rev-parse', 'work:queue/failed/x.yaml').trim()]).toEqual([
    before,
    target,
  ]);
});

test('a split on a branch tells who there still waits for the whole', async () => {
  const world = await atPath({'queue/pending/w.yaml': flatItem('w', {dependencies: '[y]'})});

  const result = await runCli(['queue', 'split', 'queue', '--item', 'y', '--push', '--json'], {cwd: world.checkout});

  expect(parseStdout(result)).toMatchObject({dependents: [{id: 'y', waiting: ['w']}]});
  expect(textAt(world, 'queue/pending/y-part-1.yaml')).toContain('parent: ');
});

describe('a remote that says no', () => {
  test('by its rules is told in its words with what to do, and exits 1', async () => {
    const world = await overHttp();
    const before = head(world);
    hook(world, 'echo "Policy 7: commits need a ticket." >&2; exit 1');

    for (const verb of [MARK, ['queue', 'requeue', 'queue']]) {
      const result = await runCli([...verb, '--push'], {cwd: world.checkout});
      expect(result).toMatchObject({exitCode: 1, stdout: ''});
      expect(result.stderr).toMatch(
        /Policy 7: commits need a ticket.*\n.*nothing was pushed; push a branch of your own/,
      );
    }
    expect(head(world)).toBe(before);
  });

  test('because the branch moves every time ends when the patience of the policy does and says so', async () => {
    const world = await atPath({'.github/aftermath.yml': 'edits: {pushSeconds: 1}\n'});
    const count = join(folder(), 'count');
    const free = 'env -u GIT_QUARANTINE_PATH -u GIT_OBJECT_DIRECTORY -u GIT_ALTERNATE_OBJECT_DIRECTORIES';
    const name = '-c user.name=R -c user.email=r@example.invalid';
    hook(
      world,
      `echo x >>${count}\n${free} git update-ref refs/heads/work $(${free} git ${name} commit-tree -p work -m More work^{tree})`,
    );

    const result = await runCli([...MARK, '--push'], {cwd: world.checkout});

    expect(result).toMatchObject({
      exitCode: 1,
      stdout: '',
      stderr: expect.stringMatching(/moved while we worked; run again/),
    });
    expect(readFileSync(count, 'utf8').length).toBeGreaterThan('x\n'.length);
    expect(textAt(world, 'plan.json')).not.toContain('it broke');
  });
});

/** What the server asks before it takes a push. */
function hook({remote}: World, script: string): void {
  mkdirSync(join(remote.directory, 'hooks'), {recursive: true});
  writeFileSync(join(remote.directory, 'hooks/pre-receive'), `#!/bin/sh\n${script}\n`, {mode: 0o755});
}
