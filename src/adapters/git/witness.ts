// Remembers beside the refs where the chain stood last, so that a chain that was moved or cut is seen.
import {randomUUID} from 'node:crypto';
import {mkdir, open, readFile, rename} from 'node:fs/promises';
import {dirname} from 'node:path';
import {parseSha, type Sha} from '../../domain/ids.ts';
import {codeOf} from './scan-tree.ts';

/** The commit that is noted in the file; null when there is none, or something else. */
export async function readWitness(file: string): Promise<Sha | null> {
  try {
    return parseSha((await readFile(file, 'utf8')).trim());
  } catch (error) {
    if (codeOf(error) === 'unknown error') throw error;
    return null;
  }
}

/** Notes a commit, in one step. */
export async function writeWitness(file: string, head: Sha): Promise<void> {
  await mkdir(dirname(file), {recursive: true});
  await replaceFile(file, `${head}\n`);
}

/** Replaces a file in one step, flushed to the disk. */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  const draft = `${file}-${randomUUID()}`;
  const handle = await open(draft, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
}
