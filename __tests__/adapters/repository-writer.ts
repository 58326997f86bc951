// One of many who mark a plan and move queue items on one branch, through the real adapters; a program of its own when started as one.
import child from 'node:child_process';
import {syncBuiltinESMExports} from 'node:module';
import {gitRemoteFiles} from '../../src/adapters/git/remote-files.ts';
import {systemPacing} from '../../src/adapters/pacing.ts';
import {commitChanges, type PreparedEdits, toPushPatience} from '../../src/app/commit-changes.ts';
import {toFileEdits} from '../../src/app/queue-file-edits.ts';
import {toQueueRules} from '../../src/app/queue-rules.ts';
import {readRepositoryQueue} from '../../src/app/repository-queue.ts';
import {defaultPolicy} from '../../src/config/schema.ts';
import type {Instant, Sha} from '../../src/domain/ids.ts';
import type {QueueWish} from '../../src/domain/queue.ts';
import {err, ok, type Result} from '../../src/domain/result.ts';
import type {RepositoryFiles} from '../../src/ports/repository-files.ts';
import {decideQueueWishes} from '../../src/workplan/queue/board.ts';
import {readQueue} from '../../src/workplan/queue/read-queue.ts';
import {markItemFailed} from '../workplan/only-edit.ts';
import {toWish} from './transaction-writer.ts';

export const PLAN = 'plans/work.json';
export const QUEUE = 'work/queue';

/** What one writer did: how often the branch had moved before, and the reasons of its wishes; or the problem. */
export type Written =
  | {readonly reapplied: number; readonly reasons: readonly string[]; readonly spawns?: number}
  | {readonly problem: string};

/** How often a writer that got no answer in time is started again: on a busy machine a whole server may be late. */
const DELIVERIES = 4;

/** Marks one batch of the plan and carries out the wishes, in one commit; again where nobody answered in time, as in life. */
export async function writeOnce(files: RepositoryFiles, wish: Wish): Promise<Written> {
  let written = await deliver(files, wish);
  for (let again = 1; again < DELIVERIES && isUnanswered(written); again += 1) written = await deliver(files, wish);
  return written;
}

interface Wish {
  readonly batch: string;
  readonly wishes: readonly QueueWish[];
}

function isUnanswered(written: Written): boolean {
  return 'problem' in written && /HOST_UNAVAILABLE|did not end in time/.test(written.problem);
}

async function deliver(files: RepositoryFiles, {batch, wishes}: Wish): Promise<Written> {
  const done = await commitChanges(
    {files, pacing: systemPacing()},
    {
      branch: 'main',
      head: null,
      prepare: (head) => prepare(files, head, {batch, wishes}),
      headline: `Mark ${batch}`,
      body: '',
      patience: toPushPatience(defaultPolicy()),
    },
  );
  if (!done.ok) return {problem: JSON.stringify(done.problem)};
  return {reapplied: done.value.reapplied, reasons: done.value.value};
}

async function prepare(
  files: RepositoryFiles,
  head: Sha,
  {batch, wishes}: {readonly batch: string; readonly wishes: readonly QueueWish[]},
): Promise<Result<PreparedEdits<readonly string[]>>> {
  const plan = await files.readFile(PLAN, head);
  if (!plan.ok) return plan;
  if (plan.value === null) return err({code: 'FILE_MISSING', file: PLAN});
  const mark = markItemFailed({file: PLAN, text: plan.value, item: batch, reason: `broken by ${batch}`});
  if (!mark.ok) return mark;
  const ids = wishes.flatMap((wish) => ('id' in wish ? [wish.id] : []));
  const queue = await readRepositoryQueue(files, {folder: QUEUE, head, ids});
  if (!queue.ok) return queue;
  const time = {now: Date.parse('2026-03-02T12:00:00Z') as Instant, rules: toQueueRules(defaultPolicy())};
  const hasPauseFile = queue.value.pause !== null;
  const rulings = decideQueueWishes(readQueue(queue.value, time), wishes, {...time, draw: () => 0.5, hasPauseFile});
  const changes = rulings.flatMap((ruling) => ruling.changes);
  const moves = toFileEdits(changes, {folder: QUEUE, files: queue.value});
  if (!moves.ok) return moves;
  const {before, after} = mark.value;
  return ok({edits: [{path: PLAN, before, after}, ...moves.value], value: rulings.map(({reason}) => reason)});
}

/** Counts the programs that this one starts from now on. */
function countSpawns(): () => number {
  const {spawn} = child;
  let count = 0;
  child.spawn = ((...values: Parameters<typeof spawn>) => {
    count += 1;
    return spawn(...values);
  }) as typeof spawn;
  syncBuiltinESMExports();
  return () => count;
}

if (process.argv[1] === import.meta.filename) {
  const spawns = countSpawns();
  const [directory = '', batch = '', ...wishes] = process.argv.slice(2);
  const written = await writeOnce(gitRemoteFiles({directory, remote: 'origin'}), {batch, wishes: wishes.map(toWish)});
  process.stdout.write(JSON.stringify({...written, spawns: spawns()}));
}
