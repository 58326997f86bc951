// Preloaded into a program under test: ends it without warning right before its n-th change, counting git processes too (KILL_AT=n).
import child from 'node:child_process';
import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';

const CHANGES = [
  'open',
  'writeFile',
  'mkdir',
  'mkdtemp',
  'link',
  'rename',
  'rm',
  'rmdir',
  'unlink',
  'chmod',
  'symlink',
];
let left = Number(process.env['KILL_AT']);

function guard(target, name) {
  const original = target[name];
  target[name] = function guarded(...values) {
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
    return original.apply(this, values);
  };
}

for (const name of CHANGES) guard(fs.promises, name);
guard(child, 'spawn');
syncBuiltinESMExports();
