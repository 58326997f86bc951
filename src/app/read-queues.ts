// Reads the queue folders that the policy names, as far as a run needs them; one that cannot be read is a Gap.
import type {Policy} from '../config/schema.ts';
import type {QueueStanding} from '../decision/work-names.ts';
import type {Gap} from '../domain/evidence.ts';
import type {Instant} from '../domain/ids.ts';
import {isNotLookedAt, type QueueFiles} from '../domain/queue-files.ts';
import type {RepositoryFiles} from '../ports/repository-files.ts';
import {readQueue} from '../workplan/queue/read-queue.ts';
import {findQueueFolders} from './queue-folders.ts';
import {toQueueRules} from './queue-rules.ts';
import {readRepositoryQueue} from './repository-queue.ts';

export interface QueuesRead {
  readonly queues: readonly QueueStanding[];
  /** Folder to the files that were read, at the commit they were read at. */
  readonly files: ReadonlyMap<string, QueueFiles>;
  readonly unreadable: readonly string[];
  readonly gaps: readonly Gap[];
}

/** Nothing was named, so nothing is read. */
export const NO_QUEUES: QueuesRead = {queues: [], files: new Map(), unreadable: [], gaps: []};

export interface QueuesWish {
  readonly policy: Policy;
  readonly ref: string;
  /** Items that are wanted besides those in progress. */
  readonly ids: readonly string[];
  readonly now: Instant;
}

/** The queues as they stand at a commit; two requests each, and one more where the policy names them with wildcards. */
export async function readQueues(host: RepositoryFiles, {policy, ref, ids, now}: QueuesWish): Promise<QueuesRead> {
  const queues: QueueStanding[] = [];
  const files = new Map<string, QueueFiles>();
  const gaps: Gap[] = [];
  const unreadable: string[] = [];
  const found = await findQueueFolders(host, policy.plans, ref);
  for (const {folder, problem} of found.failed) {
    unreadable.push(folder);
    gaps.push({looked: 'queue', problem});
  }
  for (const folder of found.folders) {
    const read = await readRepositoryQueue(host, {folder, head: ref, ids});
    if (!read.ok) {
      unreadable.push(folder);
      gaps.push({looked: 'queue', problem: read.problem});
      continue;
    }
    files.set(folder, read.value);
    const {queue, problems} = readQueue(read.value, {now, rules: toQueueRules(policy)});
    queues.push({folder, queue});
    const seen = problems.filter((problem) => !isNotLookedAt(problem));
    gaps.push(...seen.map((problem) => ({looked: 'queue' as const, problem})));
  }
  return {queues, files, unreadable, gaps};
}
