// Prints how long the queue verbs take on 10,000 items in folders. A measurement, not a test.
// Usage: node tools/bench-queue.mjs [CLI]. CLI defaults to dist/cli/index.js; src/shells/cli.ts works as well.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {availableParallelism, loadavg, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const ITEMS = 10_000;
const REQUEUED = 1000;
/** The figures to reach, in seconds. */
const MOST = {list: 2, requeue: 3};
const CLI = process.argv[2] ?? fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));

main();

function main() {
  if (!existsSync(CLI)) {
    console.error(`${CLI}: no such file; run "npm run build" first`);
    process.exitCode = 2;
    return;
  }
  const queue = mkdtempSync(join(tmpdir(), 'aftermath-queue-'));
  try {
    const [load] = loadavg();
    console.log(`Node ${process.version}, ${availableParallelism()} cores, load ${load.toFixed(2)}, ${ITEMS} items`);
    fill(queue);
    const listed = measure(`list of ${ITEMS}`, ['list', queue, '--json'], MOST.list);
    const requeued = measure(`requeue of ${REQUEUED}`, ['requeue', queue, '--from', 'failed', '--json'], MOST.requeue);
    const left = readdirSync(join(queue, 'failed')).length;
    if (left !== 0) console.log(`${left} items were not requeued`);
    if (!listed || !requeued || left !== 0) process.exitCode = 1;
  } finally {
    rmSync(queue, {recursive: true, force: true});
  }
}

function measure(name, args, most) {
  const startedAt = performance.now();
  const run = spawnSync(process.execPath, ['--no-warnings', CLI, 'queue', ...args], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  const seconds = (performance.now() - startedAt) / 1000;
  console.log(`${name}: ${seconds.toFixed(2)} s (at most ${most} s), exit ${run.status}`);
  if (run.status !== 0) console.log(run.stderr.slice(0, 500));
  return run.status === 0 && seconds < most;
}

function fill(queue) {
  const folders = {failed: REQUEUED, pending: 4000, completed: ITEMS - REQUEUED - 4000};
  for (const [folder, count] of Object.entries(folders)) {
    mkdirSync(join(queue, folder));
    for (let n = 0; n < count; n += 1) {
      writeFileSync(join(queue, folder, `${folder}-${n}.yaml`), toItem(`${folder}-${n}`, folder, n));
    }
  }
}

/** An item of the size and style that programs write: some forty lines, every third with a text over several lines. */
function toItem(id, folder, n) {
  const notes = n % 3 === 0 ? '|-\n    First look at the crane.\n    Then at the rope.' : '"Look at the crane first."';
  const results =
    folder === 'failed'
      ? `\n    success: false\n    error: "Crane failed (exit code 1): [INFO] Executing: timeout 600 crane --lift\\n\\n3 tests failed\\n"\n    execution_time: 4m10s\n    timeout_allowed: 30m0s\n    timeout_failure: true`
      : ' {}';
  return `id: ${id}
title: Mend crane ${n}
type: resource
operation: improver
target: crane-${n % 50}
targets:
    - crane-${n % 50}
category: ""
priority: ${['high', 'medium', 'low'][n % 3]}
effort_estimate: 4h
urgency: ""
dependencies: []
blocks: []
related: []
status: ${folder}
current_phase: ""
started_at: ""
completed_at: ""
completion_count: ${n % 7}
last_completed_at: "2026-02-03T23:09:25-05:00"
validation_criteria: []
created_by: ""
created_at: "2026-01-03T13:${String(n % 60).padStart(2, '0')}:41-05:00"
updated_at: "2026-02-03T23:12:35-05:00"
tags: []
notes: ${notes}
results:${results}
consecutive_completion_claims: 0
consecutive_failures: ${folder === 'failed' ? 1 : 0}
processor_auto_requeue: true
`;
}
