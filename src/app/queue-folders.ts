// The queue folders that the policy names, wildcards resolved: a folder is a queue when files lie in the folders of one.
import {isGlob, matchesGlob} from '../domain/glob.ts';
import {listQueueFolders, type PlanEntry} from '../domain/plan-mapping.ts';
import type {Problem} from '../domain/problem.ts';
import {QUEUE_FOLDER_NAMES} from '../domain/queue.ts';
import type {RepositoryFiles} from '../ports/repository-files.ts';

/** Most queues that wildcards are followed to: each costs two requests, and a glob that finds more is a mistake. */
const MAX_QUEUES = 10;
const ITEM = new RegExp(`^(?:(?<folder>.+)/)?(?:${QUEUE_FOLDER_NAMES.join('|')})/[^./][^/]*\\.[Yy][Aa]?[Mm][Ll]$`);

export interface QueueFolders {
  /** Without doubles: those that are named, then those that a glob finds, by name. */
  readonly folders: readonly string[];
  /** Globs that lead nowhere, or to more than are followed. */
  readonly failed: readonly {readonly folder: string; readonly problem: Problem}[];
}

/** The folders at a commit or branch. Only wildcards cost a request. FILE_MISSING for a glob that finds no queue. */
export async function findQueueFolders(
  files: Pick<RepositoryFiles, 'listFiles'>,
  entries: readonly PlanEntry[],
  ref: string,
): Promise<QueueFolders> {
  const named = listQueueFolders(entries);
  const globs = named.filter(isGlob);
  const plain = named.filter((folder) => !isGlob(folder));
  if (globs.length === 0) return {folders: plain, failed: []};
  const listed = await files.listFiles(ref);
  if (!listed.ok) return {folders: plain, failed: globs.map((folder) => ({folder, problem: listed.problem}))};
  const queues = [...new Set(listed.value.flatMap((path) => ITEM.exec(path)?.groups?.['folder'] ?? []))].toSorted();
  const found = queues.filter((folder) => globs.some((glob) => matchesGlob(glob, folder)));
  const followed = [...new Set([...plain, ...found.slice(0, MAX_QUEUES)])];
  return {folders: followed, failed: globs.flatMap((glob) => findFault(glob, {queues, followed, ref}) ?? [])};
}

function findFault(
  glob: string,
  {
    queues,
    followed,
    ref,
  }: {
    readonly queues: readonly string[];
    readonly followed: readonly string[];
    readonly ref: string;
  },
): QueueFolders['failed'][number] | null {
  const own = queues.filter((folder) => matchesGlob(glob, folder));
  if (own.length === 0) return {folder: glob, problem: {code: 'FILE_MISSING', file: glob, ref}};
  const left = own.find((folder) => !followed.includes(folder));
  if (left === undefined) return null;
  const detail = `it leads to ${own.length} queues and ${MAX_QUEUES} are followed, ${left} is not; name the others one by one`;
  return {folder: glob, problem: {code: 'FILE_UNREADABLE', file: glob, detail}};
}
