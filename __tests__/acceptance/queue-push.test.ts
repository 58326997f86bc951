// The queue verbs on a branch of a real remote, where a checkout would make no difference: odd files, other names, many at once.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {temporaryFolders} from '../fakes/temporary-folder.ts';
import {BareRepository} from '../support/loopback/bare-repository.ts';
import {flatItem} from '../workplan/queue-items.ts';
import {checkoutWith, git} from './checkout.ts';
import {parseStdout, runCli} from './cli-runner.ts';

const MANY = 620;
const CLONES = 12;
const TIMEOUT_MS = 900_000;
const LATIN = Buffer.from('id: latin\ntitle: Caf\xe9\nstatus: failed\n', 'latin1');

const folder = temporaryFolders();

/** A checkout whose branch stands on a remote; `odd` is committed beside the texts. */
function openWorld(texts: Readonly<Record<string, string>>, odd: Readonly<Record<string, Uint8Array>> = {}) {
  const checkout = checkoutWith(texts);
  const remote = BareRepository.create(folder(), 'work');
  for (const [path, bytes] of Object.entries(odd)) writeFileSync(join(checkout, path), bytes);
  git(checkout, 'add', '--all');
  if (Object.keys(odd).length > 0) git(checkout, 'commit', '--quiet', '--message', 'More');
  git(checkout, 'remote', 'add', 'origin', remote.directory);
  git(checkout, 'push', '--quiet', 'origin', 'work');
  return {checkout, remote};
}

function listQueue({remote}: {readonly remote: BareRepository}, below: string): readonly string[] {
  return remote
    .text(['ls-tree', '-r', '--name-only', 'work', `queue/${below}`])
    .trim()
    .split('\n');
}

test('one item that is no text stays, and all others are requeued', async () => {
  const world = openWorld({}, {'queue/failed/latin.yaml': LATIN});

  const all = await runCli(['queue', 'requeue', 'queue', '--push', '--json'], {cwd: world.checkout});
  const named = await runCli(['queue', 'requeue', 'queue', '--item', 'latin', '--push'], {cwd: world.checkout});

  expect(all).toMatchObject({exitCode: 0, stderr: ''});
  expect(parseStdout(all)).toMatchObject({
    moved: [
      {id: 'x', reason: 'REQUEUED'},
      {id: 'y', reason: 'REQUEUED'},
    ],
    kept: [{id: 'latin', reason: 'ITEM_UNREADABLE'}],
  });
  expect(listQueue(world, 'failed')).toEqual(['queue/failed/latin.yaml']);
  expect(named).toMatchObject({exitCode: 1, stdout: expect.stringContaining('latin: ITEM_UNREADABLE')});
  const local = await runCli(['queue', 'requeue', 'queue', '--item', 'latin'], {cwd: world.checkout});
  expect(local).toMatchObject({exitCode: 0, stdout: expect.stringContaining('REQUEUED')});
});

test(
  'every item is found under whatever name, and one that stands twice is not moved',
  async () => {
    const ids = Array.from({length: MANY}, (_, n) => `item-${String(n).padStart(4, '0')}`);
    const named = ids.map((id, n) => [`queue/failed/${n % 5}-fix-crane-${n}.yaml`, flatItem(id, {status: 'failed'})]);
    const twice = {
      'queue/completed/done.yaml': flatItem('item-0007', {status: 'completed'}),
      'queue/failed/item-0008.yaml': flatItem('item-0008', {status: 'failed'}),
    };
    const world = openWorld({...Object.fromEntries(named), ...twice});
    const requeue = (id: string) =>
      runCli(['queue', 'requeue', 'queue', '--item', id, '--push', '--json'], {cwd: world.checkout});

    const results = [];
    for (const id of ['item-0611', 'item-0007', 'item-0008', 'nowhere']) results.push(await requeue(id));

    expect(results.map(({exitCode}) => exitCode)).toEqual([0, 2, 2, 2]);
    expect(results.map(parseStdout)).toMatchObject([
      {moved: [{id: 'item-0611', to: 'pending/1-fix-crane-611.yaml'}]},
      {kept: [{reason: 'ITEM_AMBIGUOUS'}]},
      {kept: [{reason: 'ITEM_AMBIGUOUS'}]},
      {kept: [{reason: 'ITEM_UNKNOWN'}]},
    ]);
  },
  TIMEOUT_MS,
);

test(
  'a dozen clones that push at once all get through, each with a commit of its own',
  async () => {
    const ids = Array.from({length: CLONES}, (_, n) => `item-${n}`);
    const items = ids.map((id) => [`queue/failed/${id}.yaml`, flatItem(id, {status: 'failed'})]);
    const {checkout, remote} = openWorld(Object.fromEntries(items));
    const start = git(checkout, 'rev-parse', 'HEAD').trim();
    const clones = ids.map(() => {
      const clone = folder();
      git(clone, 'clone', '--quiet', remote.directory, '.');
      return clone;
    });

    const results = await Promise.all(
      clones.map((cwd, n) => runCli(['queue', 'requeue', 'queue', '--item', `item-${n}`, '--push'], {cwd})),
    );

    expect(results.filter(({exitCode, stderr}) => exitCode !== 0 || stderr !== '')).toEqual([]);
    expect(remote.text(['rev-list', '--count', `${start}..work`]).trim()).toBe(String(CLONES));
    expect(listQueue({remote}, 'pending')).toEqual(expect.arrayContaining(ids.map((id) => `queue/pending/${id}.yaml`)));
    expect(listQueue({remote}, 'failed')).toEqual(['queue/failed/x.yaml', 'queue/failed/y.yaml']);
  },
  TIMEOUT_MS,
);
