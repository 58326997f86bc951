// A writer on a branch of a remote that is killed before any of its gits: the branch is old or new, and the next run makes it new once.
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {temporaryFolders} from '../fakes/temporary-folder.ts';
import {BareRepository} from '../support/loopback/bare-repository.ts';
import {flatItem} from '../workplan/queue-items.ts';
import {PLAN, QUEUE} from './repository-writer.ts';

/** More programs than a run starts: the test ends earlier, with the first run that is not killed. */
const MAX_KILLS = 30;
const WISHES = ['requeue:one', 'park:two'];
const FROM = [`${QUEUE}/failed/one.yaml`, `${QUEUE}/failed/two.yaml`];
const TO = [`${QUEUE}/failed-blocked/two.yaml`, `${QUEUE}/pending/one.yaml`];

const folder = temporaryFolders();

test('killed before each of its programs, then run again: one commit, with the mark and both moves', () => {
  const points: string[] = [];
  for (let killAt = 1; killAt <= MAX_KILLS; killAt += 1) {
    const remote = makeRemote();
    const clone = makeClone(remote.directory);

    const status = runKilled(clone, killAt);

    const seen = look(remote);
    expect([JSON.stringify(OLD), JSON.stringify(NEW)]).toContain(JSON.stringify(seen));
    expect(runKilled(clone, null)).toBe(0);
    expect(look(remote)).toEqual(NEW);
    expect(new BareRepository(clone).text(['fsck', '--strict', '--no-dangling'])).toBe('');
    points.push(seen.commits === 1 ? 'old' : 'new');
    if (status === 0) break;
  }
  console.info(`killed before each of ${points.length - 1} programs: ${points.join(' ')}`);
  expect(points.length).toBeGreaterThan(5);
  expect(points.slice(0, -1)).toContain('old');
  expect(points.at(-1)).toBe('new');
  expect(points.length).toBeLessThan(MAX_KILLS);
}, 180_000);

const OLD = {commits: 1, marks: 0, items: FROM};
const NEW = {commits: 2, marks: 1, items: TO};

function look(remote: BareRepository) {
  const commits = remote.listCommits('main', 10);
  const head = commits[0] ?? '';
  const entry = remote.readEntry(head, PLAN);
  const plan = entry === null ? '' : remote.readBlob(entry.sha).toString('utf8');
  const items = remote.listAll(head).flatMap(({path}) => (path.endsWith('.yaml') ? [path] : []));
  return {commits: commits.length, marks: (plan.match(/"failure_reason"/g) ?? []).length, items: items.sort()};
}

function makeRemote(): BareRepository {
  const remote = BareRepository.create(folder(), 'main');
  const plan = `${JSON.stringify({batches: [{id: 'B1', title: 'Batch 1', status: 'pending', verified: false}]}, null, 2)}\n`;
  const item = (id: string): string => flatItem(id, {status: 'failed'});
  const files = {[PLAN]: plan, [`${QUEUE}/failed/one.yaml`]: item('one'), [`${QUEUE}/failed/two.yaml`]: item('two')};
  const author = {name: 'Robin Writer', email: 'robin@example.invalid'};
  remote.commit({branch: 'main', parent: null, files, message: 'First', author, at: Date.UTC(2026, 0, 5)});
  return remote;
}

function makeClone(remote: string): string {
  const clone = new BareRepository(folder());
  clone.text(['init', '--quiet']);
  clone.text(['remote', 'add', 'origin', remote]);
  return clone.directory;
}

/** Exit code of a run; null when it was killed. */
function runKilled(clone: string, killAt: number | null): number | null {
  const preload = join(import.meta.dirname, 'kill-at.mjs');
  const program = join(import.meta.dirname, 'repository-writer.ts');
  const kill = killAt === null ? [] : ['--import', preload];
  const env = {...process.env, KILL_AT: String(killAt ?? '')};
  const run = spawnSync(process.execPath, ['--no-warnings', ...kill, program, clone, 'B1', ...WISHES], {
    env,
    encoding: 'utf8',
  });
  expect([run.signal, run.stderr]).toEqual([run.status === null ? 'SIGKILL' : null, '']);
  if (run.status === 0) expect(run.stdout).not.toContain('"problem"');
  return run.status;
}
