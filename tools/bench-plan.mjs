// Prints how long the command line takes to mark one item of a large plan, from before the start to after the end. A measurement, not a test.
// Usage: node tools/bench-plan.mjs [CLI]. CLI defaults to dist/cli/index.js.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {availableParallelism, loadavg, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const ITEMS = 5000;
/** The longest time for one mark, in milliseconds. */
const MOST_MS = 300;
/** Odd ones out (a cold cache, a neighbour on the machine) do not move a median of seven. */
const ROUNDS = 7;
const CLI = process.argv[2] ?? fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));

main();

function main() {
  if (!existsSync(CLI)) {
    console.error(`${CLI}: no such file; run "npm run build" first`);
    process.exitCode = 2;
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'aftermath-plan-'));
  try {
    const [load] = loadavg();
    console.log(`Node ${process.version}, ${availableParallelism()} cores, load ${load.toFixed(2)}, ${ITEMS} batches`);
    const started = median(() => run(folder, ['help']).ms);
    console.log(`start alone: ${started.toFixed(0)} ms`);
    for (const [name, text] of plans()) {
      const kept = measure(folder, name, text);
      if (!kept) process.exitCode = 1;
    }
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** Every round marks a fresh copy; the mark has to be there. */
function measure(folder, name, text) {
  const file = join(folder, 'plan.json');
  let bad = null;
  const ms = median(() => {
    writeFileSync(file, text);
    const done = run(folder, ['plan', 'mark', file, '--item', '4999.10', '--failed', '--reason', 'broke']);
    if (done.status !== 0 || !readFileSync(file, 'utf8').includes('"failure_reason": "broke"')) bad = done.stderr;
    return done.ms;
  });
  const size = (Buffer.byteLength(text) / 1e6).toFixed(1);
  console.log(`mark in ${name}, ${size} MB: ${ms.toFixed(0)} ms (at most ${MOST_MS} ms)`);
  if (bad !== null) console.log(`not marked: ${bad.slice(0, 500)}`);
  return bad === null && ms < MOST_MS;
}

function run(cwd, args) {
  const startedAt = performance.now();
  const {status, stderr} = spawnSync(process.execPath, ['--no-warnings', CLI, ...args], {cwd, encoding: 'utf8'});
  return {ms: performance.now() - startedAt, status, stderr};
}

function median(round) {
  const times = Array.from({length: ROUNDS}, round).sort((a, b) => a - b);
  return times[(ROUNDS - 1) / 2];
}

function plans() {
  const batch = (n, words) => ({
    batch: `${n}.10`,
    title: `Batch ${n}`,
    prompt: 'word '.repeat(words),
    dependencies: n === 0 ? [] : [`${n - 1}.10`],
    verified: false,
  });
  const plan = (words) =>
    JSON.stringify(
      Array.from({length: ITEMS}, (_, n) => batch(n, words)),
      null,
      2,
    );
  return [
    [`${ITEMS} short batches`, plan(4)],
    [`${ITEMS} batches`, plan(50)],
  ];
}
