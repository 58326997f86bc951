// Writes a file in one step: to a neighbour, flushed to the disk, then renamed. A reader never sees half of it.
import {mkdir} from 'node:fs/promises';
import {dirname} from 'node:path';
import {writeFile} from 'atomically';
import {err, ok, type Result} from '../../domain/result.ts';
import {toFileProblem} from './file-problem.ts';

/** Replaces or makes the file, with the folders above it; its permissions stay. `name` is what messages call it. */
export async function writeTextAtomic(path: string, text: string, name: string = path): Promise<Result<string>> {
  try {
    await mkdir(dirname(path), {recursive: true});
    await writeFile(path, text, {encoding: 'utf8', fsync: true, fsyncWait: true});
    return ok(path);
  } catch (error) {
    return err(toFileProblem(name, error));
  }
}
