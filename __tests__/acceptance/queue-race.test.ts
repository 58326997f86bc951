// Fifty processes of the built command line that requeue, park and mark at once on one queue and one plan, and a reader who looks all the while.
import {mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {QUEUE_FOLDERS} from '../../src/domain/queue.ts';
import {openQueue} from '../adapters/transaction-writer.ts';
import {flatItem} from '../workplan/queue-items.ts';
import {checkoutWith, git} from './checkout.ts';
import {folderWith, parseStdout, runCli} from './cli-runner.ts';

const PROCESSES = 50;
const ITEMS = 20;
const BATCHES = 25;
/** Those that commit: git is started eight times for each, so not all do. */
const COMMITTERS = 12;
const TIMEOUT_MS = 300_000;
const KINDS = ['requeue', 'mark', 'park', 'mark'] as const;

const ids = Array.from({length: ITEMS}, (_, n) => `item-${n}`);

function planText(): string {
  const batches = Array.from(
    {length: BATCHES},
    (_, n) => `    {"batch_id": "${n}", "title": "Do ${n}", "verified": false}`,
  );
  return `{\n  "batches": [\n${batches.join(',\n')}\n  ]\n}\n`;
}

function list(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

/** What lies where, for somebody who knows nothing of us. */
function plainList(folder: string): readonly string[] {
  return QUEUE_FOLDERS.flatMap((name) => list(join(folder, 'queue', name))).sort();
}

/** The verb of one process; every second one marks a batch of its own. */
function toVerb(n: number): readonly string[] {
  const kind = KINDS[n % KINDS.length] ?? 'mark';
  const item = ids[(n * 7) % ITEMS] ?? '';
  if (kind === 'mark') {
    return ['plan', 'mark', 'plan.json', '--item', String((n - 1) / 2), '--failed', '--reason', `process ${n}`];
  }
  if (kind === 'park') return ['queue', 'park', 'queue', '--item', item, '--reason', 'for a while'];
  return ['queue', 'requeue', 'queue', '--item', item];
}

/** Looks at the queue until the processes have ended; every look that did not show each item once. */
async function watch(folder: string, all: readonly string[], isOver: () => boolean) {
  const odd: unknown[] = [];
  let looks = 0;
  while (!isOver()) {
    const files = await openQueue(join(folder, 'queue')).read();
    looks += 1;
    const seen = files.ok ? files.value.files.map(({path}) => path.replace(/^.*\//, '')).sort() : files.problem;
    if (JSON.stringify(seen) !== JSON.stringify(all)) odd.push(seen);
    JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8'));
    await new Promise(setImmediate);
  }
  return {odd, looks};
}

async function race(folder: string, verbs: readonly (readonly string[])[]) {
  const all = ids.map((id) => `${id}.yaml`).sort();
  let isOver = false;
  const startedAt = performance.now();
  const ended = Promise.all(verbs.map((verb) => runCli([...verb, '--json'], {cwd: folder}))).finally(() => {
    isOver = true;
  });
  const {odd, looks} = await watch(folder, all, () => isOver);
  const results = await ended;
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.info(`${verbs.length} processes, ${ITEMS} items, ${BATCHES} batches: ${seconds} s, ${looks} looks`);
  expect(odd).toEqual([]);
  expect(looks).toBeGreaterThan(5);
  expect(plainList(folder)).toEqual(all);
  return results;
}

function queueFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(ids.map((id) => [`queue/failed/${id}.yaml`, flatItem(id, {status: 'failed'})]));
}

async function marksOf(folder: string): Promise<readonly string[]> {
  const {items} = parseStdout(await runCli(['plan', 'list', 'plan.json', '--json'], {cwd: folder})) as {
    items: readonly {id: string; status: string}[];
  };
  return items.filter(({status}) => status === 'failed').map(({id}) => id);
}

test(
  'every item stands in one folder at every look, none is lost or doubled, and every mark is there',
  async () => {
    const folder = folderWith({'plan.json': planText(), ...queueFiles()});
    mkdirSync(join(folder, '.git'));
    // The lock of a process that was killed: whoever comes first takes it over.
    mkdirSync(join(folder, '.aftermath/local'), {recursive: true});
    writeFileSync(join(folder, '.aftermath/local/lock'), '999999999 gone 0');
    utimesSync(join(folder, '.aftermath/local/lock'), new Date(0), new Date(0));

    const results = await race(
      folder,
      Array.from({length: PROCESSES}, (_, n) => toVerb(n)),
    );

    expect(results.filter(({exitCode, stderr}) => exitCode !== 0 || stderr !== '')).toEqual([]);
    const answers = results.map(({stdout}) => stdout).join('');
    for (const word of ['REQUEUED', 'PARKED', '"change": "marked"']) expect(answers).toContain(word);
    expect(await marksOf(folder)).toEqual(Array.from({length: BATCHES}, (_, n) => String(n)));
    expect(list(join(folder, '.aftermath/local'))).toEqual(['.gitignore']);
  },
  TIMEOUT_MS,
);

test(
  'with commits: each change is in a commit of its own, and the branch has what the folders have',
  async () => {
    const folder = checkoutWith({'plan.json': planText(), ...queueFiles()});
    for (const id of ['x', 'y']) git(folder, 'rm', '--quiet', `queue/failed/${id}.yaml`);
    git(folder, 'rm', '--quiet', 'queue/pending/z.yaml');
    git(folder, 'commit', '--quiet', '--message', 'Fewer items');
    writeFileSync(join(folder, 'notes.txt'), 'changed\n');
    git(folder, 'add', 'notes.txt');
    const start = git(folder, 'rev-parse', 'HEAD').trim();

    const results = await race(
      folder,
      Array.from({length: COMMITTERS}, (_, n) => [...toVerb(n), '--commit']),
    );

    expect(results.filter(({exitCode, stderr}) => exitCode !== 0 || stderr !== '')).toEqual([]);
    expect(git(folder, 'status', '--porcelain')).toBe('M  notes.txt\n');
    const commits = git(folder, 'rev-list', '--first-parent', `${start}..HEAD`).trim().split('\n');
    const made = results.map((result) => (parseStdout(result) as {commit: string | null}).commit);
    expect(made.filter((sha) => sha !== null).sort()).toEqual([...commits].sort());
    const inBranch = git(folder, 'ls-tree', '-r', '--name-only', 'HEAD', 'queue').trim().split('\n');
    expect(inBranch.map((path) => path.replace(/^.*\//, '')).sort()).toEqual(plainList(folder));
    expect((await marksOf(folder)).length).toBe(COMMITTERS / 2);
  },
  TIMEOUT_MS,
);
