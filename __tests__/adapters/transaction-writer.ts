// One of many who change a queue, through the real adapters; a program of its own when it is started as one.

import {queueFolder} from '../../src/adapters/files/transaction.ts';
import {systemPacing} from '../../src/adapters/pacing.ts';
import {acquireLock} from '../../src/adapters/state/lock.ts';
import {toQueueRules} from '../../src/app/queue-rules.ts';
import {changeQueue} from '../../src/app/queue-wishes.ts';
import {defaultPolicy} from '../../src/config/schema.ts';
import type {Instant, SafeText} from '../../src/domain/ids.ts';
import type {QueueWish} from '../../src/domain/queue.ts';
import type {QueueFolderPort} from '../../src/ports/queue-folder.ts';

/** The queue in a folder as the command line opens it. */
export function openQueue(directory: string): QueueFolderPort {
  return queueFolder(directory, {acquire: acquireLock, pacing: systemPacing()});
}

/** Reasons in the order of the wishes, or the code of the problem. */
export async function wishFor(directory: string, wishes: readonly QueueWish[]): Promise<string> {
  const folder = openQueue(directory);
  const now = Date.parse('2026-03-02T12:00:00Z') as Instant;
  const world = {folder, now, rules: toQueueRules(defaultPolicy()), draw: () => 0.5, writes: 'make'} as const;
  const outcome = await changeQueue(world, {kind: 'wishes', wishes});
  return outcome.ok ? outcome.value.rulings.map(({reason}) => reason).join(' ') : JSON.stringify(outcome.problem);
}

/** `requeue:x`, `park:x`, `split:x` or `failed:x`, the folder to move to. */
export function toWish(text: string): QueueWish {
  const [kind = '', id = ''] = text.split(':');
  if (kind === 'requeue') return {kind, id, notes: null};
  if (kind === 'park') return {kind, id, reason: 'for a while' as SafeText};
  if (kind === 'split') return {kind, id};
  return {kind: 'move', id, to: kind === 'failed' ? 'failed' : 'in-progress'};
}

if (process.argv[1] === import.meta.filename) {
  const [directory = '', ...wishes] = process.argv.slice(2);
  process.stdout.write(await wishFor(directory, wishes.map(toWish)));
}
