// The versions of Node that the bundles are tried on: the one that runs the tests, and the machine's own when it is another.
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join, sep} from 'node:path';

export interface NodeVersion {
  /** `node 24` */
  readonly name: string;
  readonly path: string;
}

/** Oldest version that the bundles promise to run on. */
const OLDEST = 20;

/** At least one; versions that we do not promise to run on are left out. */
export function listNodes(): readonly NodeVersion[] {
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const folders = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.split(sep).includes('node_modules'));
  const system = folders.map((folder) => join(folder, file)).find(existsSync);
  const own = toVersion(process.execPath);
  if (system === undefined) {
    console.info(`only ${own.name} is tried: there is no other node on this machine's PATH`);
    return [own];
  }
  const other = toVersion(system);
  if (other.name === own.name || other.major < OLDEST) {
    console.info(`only ${own.name} is tried: this machine's own is ${other.name}`);
    return [own];
  }
  return [own, other];
}

function toVersion(path: string): NodeVersion & {readonly major: number} {
  const version = execFileSync(path, ['--version'], {encoding: 'utf8'}).trim();
  const major = Number(/^v(?<major>\d+)/.exec(version)?.groups?.['major'] ?? 0);
  return {name: `node ${major}`, path, major};
}
