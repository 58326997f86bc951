// Fifty processes that mark a plan and move the same queue items on one branch of a real remote, and a reader who looks all the while.
import {execFile} from 'node:child_process';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {expect, test} from '@jest/globals';
import {systemPacing} from '../../src/adapters/pacing.ts';
import {temporaryFolders} from '../fakes/temporary-folder.ts';
import {BareRepository} from '../support/loopback/bare-repository.ts';
import {flatItem} from '../workplan/queue-items.ts';
import {harbours, REPO} from './github/harbour.ts';
import {PLAN, QUEUE, type Written, writeOnce} from './repository-writer.ts';
import {toWish} from './transaction-writer.ts';

const WRITERS = 50;
const CLIENTS = 12;
const ITEMS = 20;
const KINDS = ['requeue', 'park', 'failed', 'in-progress'];
const LOOK_EVERY_MS = 30;
/** Of a whole test: fifty programs share the cores of one machine, perhaps with other work; longer than the patience of each. */
const TIMEOUT_MS = 1_200_000;

const ids = Array.from({length: ITEMS}, (_, n) => `item-${n}`);
const folder = temporaryFolders();
const start = harbours();
const run = promisify(execFile);

test(
  'fifty processes on one remote: every item in one folder at every commit, none lost or doubled, every mark present',
  async () => {
    const remote = BareRepository.create(folder(), 'main');
    const author = {name: 'Robin Writer', email: 'robin@example.invalid'};
    const first = {branch: 'main', parent: null, files: startFiles(WRITERS), message: 'First', author};
    remote.commit({...first, at: Date.UTC(2026, 0, 5)});
    const clones = Array.from({length: WRITERS}, () => makeClone(remote.directory));

    const race = await watch(remote, () =>
      Promise.all(clones.map((clone, writer) => startWriter(clone, `B${writer}`, writer))),
    );

    report(`${WRITERS} processes on ${ITEMS} items of one remote`, race);
    expect(race.looks).toBeGreaterThan(5);
    expectAll(remote, race, WRITERS);
  },
  TIMEOUT_MS,
);

test(
  'twelve clients of the interface on one branch: the same',
  async () => {
    const at = await start();
    const {git: remote} = at.github.world.repo(REPO);
    at.github.commit(REPO, 'main', startFiles(CLIENTS), 'Start');

    const hosts = Array.from({length: CLIENTS}, () => at.host());
    // A run has read long before it writes: the short patience for a host that never answered is not what is raced here.
    for (const host of hosts) await host.listFiles('main');

    const race = await watch(remote, () =>
      Promise.all(hosts.map((host, n) => writeOnce(host, {batch: `B${n}`, wishes: wishesOf(n).map(toWish)}))),
    );

    report(`${CLIENTS} clients of the interface on ${ITEMS} items`, race);
    expectAll(remote, race, CLIENTS);
  },
  TIMEOUT_MS,
);

interface Race {
  readonly written: readonly Written[];
  readonly looks: number;
  /** What was seen that should not be. */
  readonly odd: readonly string[];
  readonly seconds: number;
}

/** Looks at the branch again and again while the writers write. */
async function watch(remote: BareRepository, write: () => Promise<readonly Written[]>): Promise<Race> {
  const startedAt = performance.now();
  let isOver = false;
  const writers = write().finally(() => {
    isOver = true;
  });
  let looks = 0;
  const odd: string[] = [];
  while (!isOver) {
    const {stdout} = await run('git', ['ls-tree', '-r', '--name-only', 'refs/heads/main'], {cwd: remote.directory});
    looks += 1;
    const wrong = findWrong(stdout.split('\n'));
    if (wrong !== null) odd.push(wrong);
    await systemPacing().pause(LOOK_EVERY_MS);
  }
  const written = await writers;
  return {written, looks, odd, seconds: (performance.now() - startedAt) / 1000};
}

/** The items that stand in no folder or in several; null when all is well. */
function findWrong(paths: readonly string[]): string | null {
  const seen = paths
    .filter((path) => path.startsWith(`${QUEUE}/`) && path.endsWith('.yaml'))
    .map((path) => path.replace(/^.*\/|\.yaml$/g, ''));
  return JSON.stringify(seen.sort()) === JSON.stringify([...ids].sort()) ? null : seen.join(' ');
}

function expectAll(remote: BareRepository, {written, odd}: Race, writers: number): void {
  expect(odd).toEqual([]);
  expect(written.filter((one) => 'problem' in one)).toEqual([]);
  const reasons = written.flatMap((one) => ('reasons' in one ? one.reasons : []));
  expect(reasons).toHaveLength(writers * 5);
  for (const reason of ['REQUEUED', 'PARKED', 'MOVED']) expect(reasons).toContain(reason);
  const commits = remote.listCommits('main', 1000).toReversed();
  const marks = commits.map((sha) => countMarks(remote, sha));
  expect(commits.map((sha) => findWrong(remote.listAll(sha).map(({path}) => path))).filter(Boolean)).toEqual([]);
  expect(commits.slice(1).map((sha) => remote.readCommit(sha).parents)).toEqual(
    commits.slice(0, -1).map((sha) => [sha]),
  );
  expect(marks.slice(-writers)).toEqual(Array.from({length: writers}, (_, n) => n + 1));
}

/** Marks in the plan as it stood at a commit. */
function countMarks(remote: BareRepository, sha: string): number {
  const entry = remote.readEntry(sha, PLAN);
  const text = entry === null ? '' : remote.readBlob(entry.sha).toString('utf8');
  return (text.match(/"failure_reason": "broken by B\d+/g) ?? []).length;
}

function report(what: string, {written, looks, seconds}: Race): void {
  const tries = written.flatMap((one) => ('reapplied' in one ? [one.reapplied] : [])).sort((a, b) => a - b);
  const within = tries.filter((one) => one <= 5).length;
  const [median, most] = [tries[Math.floor(tries.length / 2)], tries.at(-1)];
  const spawns = written.reduce((sum, one) => sum + ('spawns' in one ? (one.spawns ?? 0) : 0), 0);
  const all = tries.reduce((sum, one) => sum + one + 1, 0);
  const programs = spawns === 0 ? '' : `; ${(spawns / all).toFixed(1)} programs started in one of ${all} tries`;
  console.info(
    `${what}: ${seconds.toFixed(1)} s, ${looks} looks; re-applied ${median} times in the middle, ${most} at most, ${within} of ${tries.length} within five${programs}`,
  );
}

/** Each writer has wishes about five items, which others have wishes about too. */
function wishesOf(writer: number): readonly string[] {
  return Array.from(
    {length: 5},
    (_, n) => `${KINDS[(writer + n) % KINDS.length]}:${ids[(writer * 3 + n * 7) % ITEMS]}`,
  );
}

async function startWriter(directory: string, batch: string, writer: number): Promise<Written> {
  const program = join(import.meta.dirname, 'repository-writer.ts');
  const {stdout} = await run(process.execPath, ['--no-warnings', program, directory, batch, ...wishesOf(writer)]);
  return JSON.parse(stdout) as Written;
}

function startFiles(batches: number): Record<string, string> {
  const plan = {
    batches: Array.from({length: batches}, (_, n) => ({
      id: `B${n}`,
      title: `Batch ${n}`,
      status: 'pending',
      verified: false,
    })),
  };
  const items = ids.map((id) => [`${QUEUE}/failed/${id}.yaml`, flatItem(id, {status: 'failed'})] as const);
  return {[PLAN]: `${JSON.stringify(plan, null, 2)}\n`, ...Object.fromEntries(items)};
}

function makeClone(remote: string): string {
  const clone = new BareRepository(folder());
  clone.text(['init', '--quiet']);
  clone.text(['remote', 'add', 'origin', remote]);
  return clone.directory;
}
