// One writer at a time in a folder. A lock whose owner died is taken over, by one taker only.
import {randomUUID} from 'node:crypto';
import {link, readFile, readlink, rename, rm, stat, writeFile} from 'node:fs/promises';
import {hostname} from 'node:os';
import {join} from 'node:path';
import {codeOf} from './file-problem.ts';

/** A lock is held for milliseconds. After this its owner is dead or asleep, and must look again before it writes. */
const STALE_LOCK_MS = 30_000;
/** File systems without hard links answer one of these. */
const NO_LINKS: readonly string[] = ['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EMLINK'];

/** A lock that is ours. */
export interface HeldLock {
  /** True while nobody has taken it over. */
  isMine(): Promise<boolean>;
  release(): Promise<void>;
}

/** The lock of a folder that exists, or null when somebody else holds it. */
export async function acquireLock(folder: string): Promise<HeldLock | null> {
  const path = join(folder, 'lock');
  const own = await toOwner();
  if (!(await place(own, path)) && !(await takeOver(own, path))) return null;
  const isMine = async (): Promise<boolean> => (await readOwner(path)) === own;
  return {
    isMine,
    release: async () => {
      if (await isMine()) await rm(path, {force: true});
    },
  };
}

/** Process, where its number means something, and what makes this lock different from all others. */
async function toOwner(): Promise<string> {
  return [process.pid, await toHome(), randomUUID()].join(' ');
}

/** The machine and, where there are such, the space of process numbers: containers may share a name and a folder. */
async function toHome(): Promise<string> {
  const space = await readlink('/proc/self/ns/pid').catch(() => '');
  return `${hostname()}${space}`.replaceAll(' ', '_');
}

/** True when the lock was free and is ours now. It appears together with its text, so that a kill leaves no nameless lock. */
async function place(own: string, path: string): Promise<boolean> {
  const draft = `${path}-${own.slice(own.lastIndexOf(' ') + 1)}`;
  try {
    await writeFile(draft, own, {flag: 'wx'});
    await link(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (NO_LINKS.includes(codeOf(error))) return placeWithoutLinks(own, path);
    throw error;
  } finally {
    await rm(draft, {force: true});
  }
}

async function placeWithoutLinks(own: string, path: string): Promise<boolean> {
  try {
    await writeFile(path, own, {flag: 'wx'});
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** The claim bears the name of the dead owner's lock, so of several takers one gets it; a claim left behind ages like a lock. */
async function takeOver(own: string, path: string): Promise<boolean> {
  const owner = await readOwner(path);
  if (owner === null || !(await isDead(owner, path))) return false;
  const claim = `${path}-of-${owner.slice(owner.lastIndexOf(' ') + 1).replace(/[^\w-]/g, '')}`;
  if (await place(own, claim)) return moveClaim(claim, path, {owner, own});
  const claimant = await readOwner(claim);
  if (claimant !== null && (await isDead(claimant, claim))) await rm(claim, {force: true});
  return false;
}

/** The lock is replaced only while it is still the dead one's, and is ours only when our own claim arrived there. */
async function moveClaim(
  claim: string,
  path: string,
  {owner, own}: {readonly owner: string; readonly own: string},
): Promise<boolean> {
  if ((await readOwner(path)) !== owner) {
    await rm(claim, {force: true});
    return false;
  }
  try {
    await rename(claim, path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
  return (await readOwner(path)) === own;
}

async function isDead(owner: string, path: string): Promise<boolean> {
  const [pid = '', home = ''] = owner.split(' ');
  if (home === (await toHome()) && /^\d+$/.test(pid) && !isAlive(Number(pid))) return true;
  return isOld(path);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

async function isOld(path: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(path)).mtimeMs > STALE_LOCK_MS;
  } catch {
    return false;
  }
}

async function readOwner(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
