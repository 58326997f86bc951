// Prints time and peak memory of the bundles on large generated input, what starting them costs, and the figures of queues and plans. A measurement, not a test.
// Usage: npm run bench. Needs dist/ (npm run build). Every file lies in a temporary folder that is removed at the end.
import {spawnSync} from 'node:child_process';
import {closeSync, existsSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const MIB = 1024 * 1024;
/** Odd ones out (a cold cache, a neighbour on the machine) do not move a median of ten. */
const STARTS = 10;
/** Guarded runs of one command, and how much longer they may take than the command alone, in milliseconds. */
const GUARDED = {runs: 20, most: 60};
const CLI = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
const ACTION = fileURLToPath(new URL('../dist/action/index.js', import.meta.url));

const WORDS =
  'compile module worker cache resolve fetch bundle asset route schema query render index token stream'.split(' ');

/** The child tells its own peak on a fourth channel when it ends; nothing has to be sampled or installed. Unit: KiB. */
const PROBE = `import {writeSync} from 'node:fs';
process.once('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));`;

main();
// Both measure on their own and set the exit code when a figure is missed.
await import('./bench-queue.mjs');
await import('./bench-plan.mjs');

function main() {
  for (const bundle of [CLI, ACTION]) {
    if (existsSync(bundle)) continue;
    console.error(`${bundle}: no such file; run "npm run build" first`);
    process.exitCode = 2;
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'aftermath-bench-'));
  try {
    console.log(`Node ${process.version}, ${availableParallelism()} cores, ${process.platform} ${process.arch}\n`);
    const inputs = measureInputs(folder);
    console.log();
    const started = measureStarts(folder);
    console.log();
    const guarded = measureGuard(folder);
    if (!started || !guarded || inputs.some((row) => row.exit !== 0)) process.exitCode = 1;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

function measureInputs(folder) {
  const log = (name, make) => ({name, args: (path) => ['diagnose', '--log', path, '--json'], make, tell: tellCause});
  const cases = [
    log('100 MB Actions log', (out) => writeActionsLog(out, 100 * MIB)),
    log('20 MB in one line', (out) => writeOneLine(out, 20 * MIB)),
    log('100 MB without a newline', (out) => writeNoNewline(out, 100 * MIB)),
    {
      name: '50,000-test JUnit report',
      args: (path) => ['tests', '--report', path, '--json'],
      make: (out) => writeReport(out, 50_000),
      tell: tellCounts,
    },
  ];
  const rows = cases.map((one, index) => measureInput(one, join(folder, `input-${index}`)));
  printTable(
    ['input', 'size', 'time', 'peak memory', 'exit', 'answer'],
    rows.map((row) => [row.name, row.size, row.time, row.peak, String(row.exit), row.answer]),
  );
  return rows;
}

function measureInput({name, args, make, tell}, path) {
  writeFile(path, make);
  const bytes = statSync(path).size;
  const probe = ['--import', `data:text/javascript,${encodeURIComponent(PROBE)}`];
  const start = performance.now();
  const child = spawnSync(process.execPath, [...probe, CLI, ...args(path)], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 256 * MIB,
  });
  const seconds = (performance.now() - start) / 1000;
  rmSync(path);
  const peakKib = Number(child.output?.[3]?.toString() || Number.NaN);
  return {
    name,
    size: `${(bytes / MIB).toFixed(1)} MiB`,
    time: `${seconds.toFixed(2)} s`,
    peak: Number.isNaN(peakKib) ? 'unknown' : `${Math.round(peakKib / 1024)} MiB`,
    exit: child.status ?? child.signal,
    answer: child.status === 0 ? tell(child.stdout.toString()) : child.stderr.toString().split('\n')[0].slice(0, 80),
  };
}

function tellCause(text) {
  const {category, rootCause = [], problem} = JSON.parse(text);
  if (problem !== undefined && problem !== null) return problem.code;
  const [first] = rootCause;
  return first === undefined ? category : `${category}, line ${first.line}`;
}

function tellCounts(text) {
  const {tests, passed, failed, failing, problem} = JSON.parse(text);
  return problem === undefined
    ? `${tests} tests, ${passed} passed, ${failed} failed, ${failing.length} named`
    : problem.code;
}

function measureStarts(folder) {
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify({action: 'requested', workflow_run: {id: 1}}));
  const runner = {GITHUB_EVENT_NAME: 'workflow_run', GITHUB_EVENT_PATH: event, GITHUB_STATE: join(folder, 'state')};
  const bare = medianStart(['-e', ''], {});
  const rows = [
    ['node alone (node -e "")', bare],
    ['dist/cli/index.js help', medianStart([CLI, 'help'], {})],
    ['dist/action/index.js, irrelevant event, main', medianStart([ACTION], runner)],
    ['dist/action/index.js, irrelevant event, post', medianStart([ACTION], {...runner, STATE_phase: 'main'})],
  ];
  printTable(
    [`start-up, median of ${STARTS}`, 'whole', 'without node'],
    rows.map(([name, ms]) => {
      if (ms === null) return [name, 'failed', ''];
      return [name, `${ms.toFixed(0)} ms`, ms === bare || bare === null ? '' : `${(ms - bare).toFixed(0)} ms`];
    }),
  );
  return rows.every(([, ms]) => ms !== null);
}

/** In milliseconds, from before the start to after the end; null when one of them failed. */
function medianStart(args, env) {
  const times = [];
  // One more, before the others: it fills the file cache and does not count.
  for (let count = 0; count <= STARTS; count += 1) {
    const start = performance.now();
    const child = spawnSync(process.execPath, args, {env: {PATH: process.env.PATH, ...env}, stdio: 'ignore'});
    if (child.status !== 0) return null;
    if (count > 0) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return (times[STARTS / 2 - 1] + times[STARTS / 2]) / 2;
}

/** Writes in pieces, so that the generator needs no more memory than what it measures. `make` gets a function that takes text and gives the bytes so far. */
function writeFile(path, make) {
  const file = openSync(path, 'w');
  let bytes = 0;
  let pending = [];
  let pendingUnits = 0;
  const flush = () => {
    bytes += writeSync(file, pending.join(''));
    pending = [];
    pendingUnits = 0;
  };
  make((text) => {
    pending.push(text);
    pendingUnits += text.length;
    if (pendingUnits > MIB) flush();
    return bytes + pendingUnits;
  });
  flush();
  closeSync(file);
}

/** The same sequence on every machine: a measurement that is repeated must read the same bytes. */
function makeDice() {
  let state = 42;
  return (sides) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % sides;
  };
}

/** A job as GitHub shows it: groups, timestamps, passing tests, warnings, some stack traces that were survived, one failing test at the end. */
function writeActionsLog(out, size) {
  const dice = makeDice();
  let millis = Date.UTC(2026, 0, 5, 9, 0, 0);
  const line = (text) => {
    millis += dice(3);
    return out(`${new Date(millis).toISOString().replace('Z', '0000Z')} ${text}\n`);
  };
  line('##[group]Run npm test');
  line('npm test');
  line('##[endgroup]');
  for (let count = 1; line(usualLine(dice, count)) < size - 1000; count += 1);
  line('  1) orders adds up the total');
  line('     AssertionError: expected 3 to equal 4');
  line('      at Context.<anonymous> (test/orders.test.js:12:18)');
  line('npm ERR! Test failed.  See above for more details.');
  line('##[error]Process completed with exit code 1.');
}

function usualLine(dice, count) {
  const word = () => WORDS[dice(WORDS.length)];
  switch (dice(40)) {
    case 0:
      return `##[warning]${word()} ${word()} is deprecated, use ${word()} instead`;
    case 1:
      return `retrying ${word()} after Error: connect ETIMEDOUT 10.0.${dice(256)}.${dice(256)}:443 (attempt 1 of 3)`;
    case 2:
      return `    at ${word()}.${word()} (/srv/app/src/${word()}/${word()}.js:${dice(900)}:${dice(90)})`;
    default:
      return `\u001b[32m  ok ${count}\u001b[0m ${word()} ${word()} ${word()} handles ${word()} ${dice(100_000)} (${dice(900)} ms)`;
  }
}

/** Minified code in an error message, for example: a line that no reader should hold as a whole or match with every pattern. */
function writeOneLine(out, size) {
  const dice = makeDice();
  out('Run build\nError: cannot read ');
  while (out(`${WORDS[dice(WORDS.length)]}(${dice(1_000_000)}),"error:${dice(10)}";`) < size);
  out('\nProcess completed with exit code 1.\n');
}

/** Progress that is redrawn with carriage returns and never ends its line. */
function writeNoNewline(out, size) {
  const dice = makeDice();
  while (out(`\rdownloading ${WORDS[dice(WORDS.length)]} ${dice(100)} % failed: ${dice(9)} `) < size);
}

function writeReport(out, tests) {
  const inSuite = 100;
  out('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n');
  for (let index = 0; index < tests; index += 1) {
    if (index % inSuite === 0) out(`<testsuite name="suite ${index / inSuite}" tests="${inSuite}" failures="1">\n`);
    out(
      `<testcase classname="pkg.mod${index % 500}.Case" name="handles input ${index} &amp; more" time="0.0${index % 10}">`,
    );
    if (index % inSuite === 7) {
      out('<failure message="expected 3 to equal 4" type="AssertionError">');
      out(`AssertionError: expected 3 to equal 4\n    at mod.test.js:${index}:18</failure>`);
    }
    out('</testcase>\n');
    if (index % inSuite === inSuite - 1) out('</testsuite>\n');
  }
  out('</testsuites>\n');
}

function printTable(head, rows) {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column].length)));
  const show = (row) =>
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
  show(head);
  show(widths.map((width) => '-'.repeat(width)));
  rows.forEach(show);
}

/** The whole of `aftermath run -- true`, Node's own start in it, against `true` alone. They take turns: a slow moment hits both. */
function measureGuard(folder) {
  const command = ['true', []];
  const guarded = [process.execPath, [CLI, 'run', '--', 'true']];
  const node = [process.execPath, ['-e', '0']];
  const times = new Map([command, guarded, node].map((one) => [one, []]));
  for (let count = 0; count <= GUARDED.runs; count += 1) {
    for (const [one, taken] of times) {
      const start = performance.now();
      const child = spawnSync(one[0], one[1], {cwd: folder, stdio: ['ignore', 'pipe', 'pipe']});
      if (child.status !== 0) return false;
      if (count > 0) taken.push(performance.now() - start);
    }
  }
  const median = (one) => times.get(one).toSorted((a, b) => a - b)[GUARDED.runs / 2];
  const overhead = median(guarded) - median(command);
  const isKept = overhead <= GUARDED.most;
  printTable(
    [`guarded run, median of ${GUARDED.runs}`, 'whole', 'above the command'],
    [
      ['true', `${median(command).toFixed(1)} ms`, ''],
      ['node -e 0', `${median(node).toFixed(1)} ms`, `${(median(node) - median(command)).toFixed(1)} ms`],
      [
        'aftermath run -- true',
        `${median(guarded).toFixed(1)} ms`,
        `${overhead.toFixed(1)} ms, at most ${GUARDED.most} wanted${isKept ? '' : ': MISSED'}`,
      ],
    ],
  );
  return isKept;
}
