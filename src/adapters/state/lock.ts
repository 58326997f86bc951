// One writer at a time in a folder. A lock whose owner died is taken over, by one taker only; one of the living never is.
import {link, readFile, rename, rm, stat, utimes, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {codeOf} from './file-problem.ts';
import {judgeOwner, toLockWord, toOwner} from './lock-owner.ts';

/** Where nobody can tell whether the owner lives, a lock without a sign for so long is a dead one's. */
const STALE_LOCK_MS = 30_000;
/** How often a holder gives a sign: two may come late before it counts as dead. */
const SIGN_EVERY_MS = 10_000;
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
  const signs = setInterval(() => void giveSign(path, isMine), SIGN_EVERY_MS);
  signs.unref();
  return {
    isMine,
    release: async () => {
      clearInterval(signs);
      if (await isMine()) await rm(path, {force: true});
    },
  };
}

/** The time of the lock is when its owner was last seen. A sign that fails is as one that comes late. */
async function giveSign(path: string, isMine: () => Promise<boolean>): Promise<void> {
  try {
    const now = new Date();
    if (await isMine()) await utimes(path, now, now);
  } catch {
    // The next one may succeed.
  }
}

/** True when the lock was free and is ours now. It appears together with its text, so that a kill leaves no nameless lock. */
async function place(own: string, path: string): Promise<boolean> {
  const draft = `${path}-${toLockWord(own)}`;
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
  const claim = `${path}-of-${toLockWord(owner).replace(/[^\w-]/g, '')}`;
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
  const judged = await judgeOwner(owner);
  return judged === 'unknown' ? isOld(path) : judged === 'dead';
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
