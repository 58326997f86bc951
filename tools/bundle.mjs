// Bundles the emitted JavaScript in lib/ into dist/action and dist/cli. The output does not depend on where it is built.

import {execFileSync} from 'node:child_process';
import {rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const ncc = fileURLToPath(import.meta.resolve('@vercel/ncc/dist/ncc/cli.js'));

for (const [entry, out] of [
  ['lib/shells/action.js', 'dist/action'],
  ['lib/shells/cli.js', 'dist/cli'],
]) {
  rmSync(`${root}/${out}`, {recursive: true, force: true});
  execFileSync(process.execPath, [ncc, 'build', entry, '-o', out, '--license', 'licenses.txt', '--no-cache', '-q'], {
    cwd: root,
    stdio: 'inherit',
  });
  writeFileSync(`${root}/${out}/package.json`, '{"type": "module"}\n');
}
