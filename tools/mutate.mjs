// Mutation run over the rooms that decide: how many small mistakes do their tests find? Prints a table and fails below the floor.
// Usage: node tools/mutate.mjs [PATH…] [--max N] [--seconds N] [--seed N] [--floor PERCENT] [--show]
import {globSync, readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {Worker} from 'node:worker_threads';
import {countReach, findUsers, readGraph} from './mutate/graph.mjs';
import {apply, listMutants} from './mutate/mutants.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
/** What decides about writes: the decision room, and who is held to have broken a branch. */
const TARGETS = [
  'src/decision/*.ts',
  'src/diagnosis/suspects.ts',
  'src/domain/culprit.ts',
  'src/domain/revert-proof.ts',
];
/** Tests that run in this process: pure ones. */
const TESTS = [
  '__tests__/decision/*.test.ts',
  '__tests__/diagnosis/suspects.test.ts',
  '__tests__/domain/culprit.test.ts',
  '__tests__/domain/revert-proof.test.ts',
];
const WORKERS = 2;
/** A mutant that loops is found by the clock. The slowest test file takes about a second. */
const TIMEOUT_MS = 20_000;
/** Test files asked about one source: those that load least besides it. What is further away tells little and takes long. */
const MAX_TESTS = 4;
/** Modules are never unloaded; a worker starts afresh after so many. */
const MAX_PER_WORKER = 150;

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    max: {type: 'string', default: '1200'},
    seconds: {type: 'string', default: '220'},
    seed: {type: 'string', default: '1'},
    floor: {type: 'string', default: '90'},
    show: {type: 'boolean', default: false},
  },
});

const graph = readGraph(ROOT, ['src', '__tests__']);
const targets = (positionals.length > 0 ? positionals : TARGETS).flatMap((one) => globSync(one, {cwd: ROOT})).sort();
const tests = TESTS.flatMap((one) => globSync(one, {cwd: ROOT}));

/** A number from 0 up to 1 for each step of a seed. Source: mulberry32. */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** 2: the test of the source's own name. 1: the test of the decision that it is a part of (`rerun` for `rerun-tries`). */
function nearness(test, name) {
  const own = test.split('/').at(-1).replace('.test.ts', '');
  if (own === name) return 2;
  return name.startsWith(`${own}-`) ? 1 : 0;
}

/** Mutants of all targets; where there are too many, the same sample for the same seed. */
function listTasks() {
  const all = targets.flatMap((path) => {
    const text = readFileSync(resolve(ROOT, path), 'utf8');
    const users = findUsers(graph, [path]);
    const name = path.split('/').at(-1).replace('.ts', '');
    const own = tests
      .filter((test) => users.has(test))
      .sort((a, b) => nearness(b, name) - nearness(a, name) || countReach(graph, a) - countReach(graph, b));
    return listMutants(text).map((mutant) => ({
      path,
      mutant,
      text: apply(text, mutant),
      users: [...users],
      tests: own.slice(0, MAX_TESTS),
    }));
  });
  const draw = chance(Number(values.seed));
  const drawn = all.map((task) => ({task, at: draw()})).sort((a, b) => a.at - b.at);
  return drawn.slice(0, Number(values.max)).map(({task}, index) => ({...task, id: index + 1}));
}

/** What kills a mutant; null: nothing. */
async function runAll(tasks) {
  const results = new Map();
  const queue = [...tasks];
  await Promise.all(Array.from({length: WORKERS}, () => work(queue, results)));
  return results;
}

async function work(queue, results) {
  let worker = null;
  let done = 0;
  for (let task = queue.shift(); task !== undefined && performance.now() < endsAt; task = queue.shift()) {
    if (worker !== null && done >= MAX_PER_WORKER) {
      await worker.terminate();
      worker = null;
    }
    if (worker === null) done = 0;
    worker ??= new Worker(new URL('mutate/worker.mjs', import.meta.url), {workerData: {root: ROOT}, stdout: true});
    const killer = await ask(worker, task);
    done += 1;
    if (killer === 'timeout' || killer?.startsWith('crash')) {
      await worker.terminate();
      worker = null;
    }
    results.set(task.id, killer);
  }
  await worker?.terminate();
}

function ask(worker, {id, path, text, users, tests: own}) {
  return new Promise((answer) => {
    const finish = (killer) => {
      clearTimeout(timer);
      worker.off('message', onMessage);
      worker.off('error', onError);
      answer(killer);
    };
    const onMessage = (message) => {
      if (message.id === id) finish(message.killer);
    };
    const onError = (error) => finish(`crash: ${error.message}`);
    const timer = setTimeout(() => finish('timeout'), TIMEOUT_MS);
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.postMessage({id, path, text, users, tests: own});
  });
}

/** The tests have to pass on the sources as they are; else everything would count as found. */
async function checkBaseline() {
  const users = [...findUsers(graph, targets)];
  const asked = new Set(listTasks().flatMap((task) => task.tests));
  const task = {id: 0, path: '', text: '', users, tests: [...asked]};
  const killer = (await runAll([task])).get(0);
  if (killer !== null) throw new Error(`the tests fail without a mutant: ${killer}`);
}

function print(tasks, results) {
  const rows = targets.map((path) => {
    const own = tasks.filter((task) => task.path === path);
    const killed = own.filter(({id}) => results.get(id) !== null).length;
    return {path, killed, survived: own.length - killed};
  });
  for (const {path, killed, survived} of rows.filter((row) => row.killed + row.survived > 0)) {
    const share = ((100 * killed) / (killed + survived)).toFixed(1).padStart(5);
    console.log(`${share} %  ${String(killed).padStart(4)} found  ${String(survived).padStart(3)} missed  ${path}`);
  }
  const total = rows.reduce((sum, row) => sum + row.killed, 0);
  return {total, of: tasks.length};
}

const begun = performance.now();
/** What is not reached until then is left out of the sample, and said so: the order is drawn, so the rest is one too. */
const endsAt = begun + 1000 * Number(values.seconds);
await checkBaseline();
const drawn = listTasks();
const results = await runAll(drawn);
const tasks = drawn.filter(({id}) => results.has(id));
const {total, of} = print(tasks, results);
if (values.show) {
  const missed = tasks
    .filter(({id}) => results.get(id) === null)
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.mutant.start - b.mutant.start));
  for (const {path, mutant} of missed)
    console.log(`missed  ${path}:${mutant.line}  ${mutant.name}  (now: ${mutant.text.slice(0, 40)})`);
}
const share = (100 * total) / of;
console.log(
  `${total} of ${of} mutants found (${share.toFixed(1)} %), ${drawn.length - of} not reached, ${Math.round((performance.now() - begun) / 1000)} s`,
);
process.exit(share >= Number(values.floor) ? 0 : 1);
