// Loaded before the action: its clock stands still, its writes to files are counted, and it dies before the one that is asked for.
import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';

const {KILL_CLOCK, KILL_AT_WRITE = '0', KILL_WRITES_FILE} = process.env;
const writeNow = fs.writeFileSync;
const deadly = Number(KILL_AT_WRITE);
let writes = 0;
/** True while one of the watched functions runs: what it calls itself is the same write. */
let isInside = false;

/** Everything by which a file, a folder or its name changes. */
const CHANGES = [
  'appendFile',
  'appendFileSync',
  'copyFile',
  'copyFileSync',
  'mkdir',
  'mkdirSync',
  'rename',
  'renameSync',
  'rm',
  'rmSync',
  'unlink',
  'unlinkSync',
  'write',
  'writeFile',
  'writeFileSync',
  'writeSync',
  'writev',
];

function count() {
  writes += 1;
  if (writes === deadly) process.kill(process.pid, 'SIGKILL');
}

function watch(owner) {
  for (const name of CHANGES) {
    const original = owner[name];
    if (typeof original !== 'function') continue;
    owner[name] = function watched(...args) {
      if (isInside) return original.apply(this, args);
      count();
      isInside = true;
      try {
        return original.apply(this, args);
      } finally {
        isInside = false;
      }
    };
  }
}

const handle = await fs.promises.open(process.execPath);
watch(Object.getPrototypeOf(handle));
await handle.close();
watch(fs.promises);
watch(fs);
syncBuiltinESMExports();

if (KILL_WRITES_FILE !== undefined) process.once('exit', () => writeNow(KILL_WRITES_FILE, String(writes)));

const RealDate = Date;
const now = Number(KILL_CLOCK);
globalThis.Date = class extends RealDate {
  constructor(...args) {
    super(...(args.length === 0 ? [now] : args));
  }
  static now() {
    return now;
  }
};
