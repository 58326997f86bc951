// Makes what was renamed, made or removed in a folder last through a loss of power.
import {open} from 'node:fs/promises';
import {codeOf} from './file-problem.ts';

/** Systems that do not let folders be opened or flushed answer one of these; there is nothing more to be done then. */
const NO_SYNC: readonly string[] = ['EPERM', 'EACCES', 'EISDIR', 'EINVAL', 'ENOTSUP'];

/** Makes the entries of a folder durable, where the system lets folders be opened. */
export async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    await folder.sync().finally(() => folder.close());
  } catch (error) {
    if (!NO_SYNC.includes(codeOf(error))) throw error;
  }
}
