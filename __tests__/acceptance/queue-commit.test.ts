// The queue verbs with --commit and with the bounds of the policy: one commit of what moved, and nothing else.
import {mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {flatItem} from '../workplan/queue-items.ts';
import {checkoutWith, git, lastCommit, QUEUE_VERBS} from './checkout.ts';
import {folderWith, parseStdout, readFolder, runCli} from './cli-runner.ts';

describe('queue --commit', () => {
  test.each(QUEUE_VERBS)('%s makes one commit of what moved', async (verb, options, expected) => {
    const folder = checkoutWith();
    writeFileSync(join(folder, 'notes.txt'), 'staged\n');
    git(folder, 'add', 'notes.txt');
    writeFileSync(join(folder, 'queue/pending/z.yaml'), flatItem('z', {status: 'pending', notes: 'mine'}));

    const result = await runCli(['queue', verb, 'queue', ...options, '--commit', '--json'], {cwd: folder});

    expect(result).toMatchObject({exitCode: 0, stderr: ''});
    expect(parseStdout(result)).toMatchObject({dryRun: false, commit: git(folder, 'rev-parse', 'HEAD').trim()});
    expect(lastCommit(folder)).toEqual(expected);
    expect(git(folder, 'status', '--porcelain')).toBe('M  notes.txt\n M queue/pending/z.yaml\n');
  });

  test.each(['backlog', 'debt', 'fix', 'urgent'])('create of a %s item commits the new file', async (purpose) => {
    const folder = checkoutWith();
    const create = ['queue', 'create', 'queue', '--purpose', purpose, '--title', 'Fix the bolts', '--commit', '--json'];

    const result = await runCli(create, {cwd: folder});
    const again = await runCli(create, {cwd: folder});

    expect(lastCommit(folder)).toEqual([expect.stringMatching(/^A queue\/pending\/\S+\.yaml$/)]);
    expect(parseStdout(result)).toMatchObject({moved: [{reason: 'CREATED'}]});
    expect(parseStdout(again)).toMatchObject({moved: [], commit: null});
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });

  test('with --dry-run writes nothing', async () => {
    const folder = checkoutWith();
    const before = readFolder(folder);

    const result = await runCli(['queue', 'requeue', 'queue', '--dry-run', '--commit', '--json'], {cwd: folder});

    expect(parseStdout(result)).toMatchObject({dryRun: true, commit: null});
    expect(readFolder(folder)).toEqual(before);
  });

  test('after moves without a commit leaves the item in one folder of the branch', async () => {
    const folder = checkoutWith();
    await runCli(['queue', 'requeue', 'queue', '--item', 'x'], {cwd: folder});

    await runCli(['queue', 'park', 'queue', '--item', 'x', '--reason', 'later', '--commit'], {cwd: folder});

    expect(lastCommit(folder)).toEqual(['A queue/failed-blocked/x.yaml', 'D queue/failed/x.yaml']);
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });

  test('of a queue that git leaves out, or outside of a repository, moves nothing', async () => {
    const ignored = checkoutWith({'.gitignore': 'archived/\n'});
    const bare = folderWith({'queue/failed/x.yaml': flatItem('x', {status: 'failed'})});
    const move = ['queue', 'move', 'queue', '--item', 'x', '--to', 'archived', '--commit'];

    const left = await runCli(move, {cwd: ignored});
    const none = await runCli(move, {cwd: bare});

    expect(left).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('queue/archived/x.yaml is ignored by git'),
    });
    expect(none).toMatchObject({exitCode: 2, stderr: expect.stringContaining('not a git repository')});
    for (const folder of [ignored, bare]) expect(readdirSync(join(folder, 'queue/failed'))).toContain('x.yaml');
  });
});

test.each([[['--commit']], [['--push']]])('a queue outside of --repo is not touched with %j', async (how) => {
  const repo = checkoutWith();
  const remote = folderWith({});
  git(remote, 'init', '--quiet', '--bare');
  git(repo, 'remote', 'add', 'origin', remote);
  git(repo, 'push', '--quiet', 'origin', 'work');
  const elsewhere = folderWith({'queue/failed/x.yaml': flatItem('x', {status: 'failed'})});
  symlinkSync(join(elsewhere, 'queue'), join(repo, 'linked'));
  const before = [readFolder(elsewhere), git(repo, 'rev-parse', 'HEAD'), git(remote, 'rev-parse', 'work')];

  for (const dir of [join(elsewhere, 'queue'), 'linked']) {
    const result = await runCli(['queue', 'requeue', dir, '--item', 'x', '--repo', '.', ...how], {cwd: repo});

    expect(result).toMatchObject({exitCode: 2, stderr: expect.stringContaining('leads outside the repository')});
  }
  expect([readFolder(elsewhere), git(repo, 'rev-parse', 'HEAD'), git(remote, 'rev-parse', 'work')]).toEqual(before);
});

test('the bounds of the policy count, also for a queue that is called from inside', async () => {
  const folder = checkoutWith({
    '.github/aftermath.yml': 'queue: {maxAttempts: 1, orphanHours: 1}\n',
    'queue/in-progress/w.yaml': flatItem('w', {status: 'in-progress', started_at: '"2026-03-02T10:00:00Z"'}),
  });
  const env = {AFTERMATH_NOW: '2026-03-02T12:00:00Z'};

  const left = await runCli(['queue', 'requeue', '.', '--from', 'in-progress', '--json'], {
    cwd: join(folder, 'queue'),
    env,
  });

  expect(parseStdout(left)).toMatchObject({moved: [{id: 'w', reason: 'REQUEUED'}], kept: []});
  rmSync(join(folder, '.github'), {recursive: true});
  mkdirSync(join(folder, '.github'));
  writeFileSync(join(folder, '.github/aftermath.yml'), 'queue: {maxAttempts: 0}\n');
  const refused = await runCli(['queue', 'list', 'queue', '--json'], {cwd: folder});
  expect(refused).toMatchObject({exitCode: 2, stdout: '', stderr: expect.stringContaining('queue.maxAttempts')});
});
