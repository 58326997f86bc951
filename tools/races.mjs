// Races many handlers of one failure against the loopback GitHub: node tools/races.mjs [SCHEDULES] [SEED] [SECONDS]. Exit code 1: something is wrong.
// With SECONDS no race begins after them; fewer races than MIN_SCHEDULES are something wrong too.
// A seed that failed is tried again by itself with SCHEDULES 1.
import {spawn} from 'node:child_process';
import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {explain, join, raceMany, tell} from '../__tests__/races/many.ts';

const SELF = fileURLToPath(import.meta.url);
/** Processes at most: more do not pay on machines of CI. */
const MAX_PROCESSES = 4;
/** What a machine that is ten times slower than usual gets through in the time that the test gives, with room. */
const MIN_SCHEDULES = 200;

const [schedules, seed, seconds] = [process.argv[2] ?? '1000', process.argv[3] ?? '1', process.argv[4] || 'all'].map(
  Number,
);
const maxMs = Number.isNaN(seconds) ? null : seconds * 1000;
if (process.argv[5] === '--part') await runPart();
else await runAll();

/** Its report goes to whoever started it. */
async function runPart() {
  const report = await raceMany({seed, schedules, maxMs});
  process.stdout.write(JSON.stringify({tally: report.tally, failed: report.failed.map(explain)}));
}

async function runAll() {
  const startedAt = performance.now();
  const processes = Math.min(MAX_PROCESSES, availableParallelism(), schedules);
  const size = Math.ceil(schedules / processes);
  const reports = await Promise.all(
    Array.from({length: processes}, (_, index) => {
      const first = index * size;
      return start(Math.min(size, schedules - first), seed + first);
    }),
  );
  const tally = reports.map((report) => report.tally).reduce(join);
  const failed = reports.flatMap((report) => report.failed);
  const tookSeconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const least = maxMs === null ? schedules : Math.min(schedules, MIN_SCHEDULES);
  const isEnough = tally.schedules >= least;
  const lines = [`${tell(tally, {seed, schedules})}, ${tookSeconds} s`, ...failed];
  console.log([...lines, ...(isEnough ? [] : [`too few schedules: at least ${least} prove something`])].join('\n'));
  process.exitCode = failed.length === 0 && isEnough ? 0 : 1;
}

function start(part, from) {
  const limit = maxMs === null ? '' : String(seconds);
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--no-warnings', SELF, String(part), String(from), limit, '--part'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (piece) => {
      text += piece;
    });
    child.once('error', fail);
    child.once('close', (code) =>
      code === 0 ? done(JSON.parse(text)) : fail(new Error(`races from seed ${from} ended with ${code}`)),
    );
  });
}
