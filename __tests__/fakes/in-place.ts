// The in-place edits of an outbox on a folder, as the command line makes them.
import {join} from 'node:path';
import {sharedFiles} from '../../src/adapters/files/change-file.ts';
import {queueFolder} from '../../src/adapters/files/transaction.ts';
import type {InPlace} from '../../src/adapters/outbox/in-place.ts';
import {systemPacing} from '../../src/adapters/pacing.ts';
import {acquireLock} from '../../src/adapters/state/lock.ts';

/** Edits in the working tree of a folder. */
export function inPlace(root: string): InPlace {
  const tools = {acquire: acquireLock, pacing: systemPacing()};
  return {files: sharedFiles(root, tools), queueAt: (folder) => queueFolder(join(root, folder), tools)};
}
