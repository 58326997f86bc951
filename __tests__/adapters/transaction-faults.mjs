// Preloaded into a program under test: its n-th change of the file system and all after it fail (FAULT_AT=n, FAULT=ENOSPC).
import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';

/** A full disk still removes files, a read-only one does not. */
const CHANGES = ['writeFile', 'mkdir', 'link', 'rename', 'chmod'];
const REMOVALS = ['rm', 'rmdir', 'unlink'];
const code = process.env['FAULT'] ?? 'ENOSPC';
let left = Number(process.env['FAULT_AT']);

for (const name of code === 'ENOSPC' ? CHANGES : [...CHANGES, ...REMOVALS]) {
  const original = fs.promises[name];
  fs.promises[name] = async function guarded(...values) {
    left -= 1;
    if (left <= 0) throw Object.assign(new Error(`${code}: ${name}`), {code, path: String(values[0])});
    return original.apply(this, values);
  };
}
syncBuiltinESMExports();
