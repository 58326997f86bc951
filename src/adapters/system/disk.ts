// Room on the file systems that a job writes to.
import {statfs} from 'node:fs/promises';
import {homedir, tmpdir} from 'node:os';
import type {DiskFacts} from '../../domain/environment.ts';

/** The checkout, the folder for temporary files, and the home. A folder that cannot be asked is left out. */
export async function readDisks(repo: string): Promise<readonly DiskFacts[]> {
  const folders = [...new Set([repo, tmpdir(), homedir()])];
  const read = await Promise.all(folders.map(readDisk));
  return read.flatMap((disk) => (disk === null ? [] : [disk]));
}

async function readDisk(folder: string): Promise<DiskFacts | null> {
  try {
    const {bavail, blocks, bsize, files, ffree} = await statfs(folder);
    // btrfs and some others have no fixed number of inodes and say zero.
    const inodes = files === 0 ? {freeInodes: null, totalInodes: null} : {freeInodes: ffree, totalInodes: files};
    return {folder, freeBytes: bavail * bsize, totalBytes: blocks * bsize, ...inodes};
  } catch {
    return null;
  }
}
