// Adds to package-lock.json the platform packages that a registry mirror did not list when the lock was written. Without
// these entries `npm ci` calls the lock out of date. They carry no integrity, since nothing was downloaded to hash.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const file = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const lock = JSON.parse(readFileSync(file, 'utf8'));

const OS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const CPU = ['arm64', 'arm', 'armv7', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

let added = 0;
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    if (lock.packages[key] !== undefined) continue;
    lock.packages[key] = toPlatformEntry(name, version, entry.dev === true);
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added} platform packages added\n`);

/** Platform packages name their platform; one that does not would be installed everywhere, so it is refused. */
function toPlatformEntry(name, version, dev) {
  const words = name.split(/[/-]/);
  const os = OS.filter((one) => words.includes(one));
  const cpu = CPU.filter((one) => words.includes(one));
  const isWasm = words.includes('wasm32');
  if (!isWasm && (os.length !== 1 || cpu.length !== 1)) throw new Error(`${name}: its name does not tell its platform`);
  const libc = words.includes('musl') || words.includes('musleabihf') ? ['musl'] : null;
  const platform = isWasm ? {cpu: ['wasm32']} : {cpu, ...(libc === null ? {} : {libc}), os};
  return {version, ...platform, ...(dev ? {dev: true} : {}), optional: true};
}
