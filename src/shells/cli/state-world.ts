// What the state verbs look at: the folder of the memory, and the repository around it as far as there is one.

import {stat} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import {expandGlobs} from '../../adapters/files/expand-globs.ts';
import {readTextFile} from '../../adapters/files/read-file.ts';
import {queueFolder} from '../../adapters/files/transaction.ts';
import {gitCheckpointStore} from '../../adapters/git/checkpoint-store.ts';
import {feedGit} from '../../adapters/git/feed-git.ts';
import {openRepository, type Repository} from '../../adapters/git/repository.ts';
import {systemPacing} from '../../adapters/pacing.ts';
import {directoryStateStore} from '../../adapters/state/directory.ts';
import {acquireLock} from '../../adapters/state/lock.ts';
import {readingRules} from '../../app/queue-rules.ts';
import {readQueueFolder} from '../../app/queue-wishes.ts';
import {listPlanGlobs} from '../../app/rollback-scope.ts';
import type {StateWorld, Surroundings} from '../../app/state-verbs.ts';
import {isGlob} from '../../domain/glob.ts';
import {parseSha} from '../../domain/ids.ts';
import {listQueueFolders, mappingOf, type PlanEntry} from '../../domain/plan-mapping.ts';
import type {Problem} from '../../domain/problem.ts';
import {QUEUE_FOLDER_NAMES} from '../../domain/queue.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {toSafeText} from '../../evidence/safe-text.ts';
import {toMemory} from '../../memory/documents.ts';
import type {StateSnapshot} from '../../ports/state-store.ts';
import {readWorkplan} from '../../workplan/read.ts';
import {type RepoOptions, STATE_FOLDER, timeOf} from './checkpoint-world.ts';
import type {Io} from './io.ts';
import {readLocalPolicy} from './local-policy.ts';

export interface StateOptions extends RepoOptions {
  readonly state?: string;
}

export interface LocalState extends StateWorld {
  readonly folder: string;
  /** False: there is no such folder yet. */
  readonly isThere: boolean;
  readonly repository: Repository | null;
  readonly plans: readonly PlanEntry[];
  /** What the policy lacks: it is told, and the state is looked at all the same. */
  readonly problems: readonly Problem[];
}

/** The state of a folder; one that was named has to exist. A policy that cannot be read names no plans. */
export async function openState(io: Io, options: StateOptions): Promise<Result<LocalState>> {
  const repository = await openRepository(resolve(io.cwd, options.repo ?? '.'));
  const root = repository.ok ? repository.value.root : resolve(io.cwd, options.repo ?? '.');
  const folder = options.state === undefined ? resolve(root, STATE_FOLDER) : resolve(io.cwd, options.state);
  const isThere = await stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isThere && (options.state !== undefined || !repository.ok))
    return err({code: 'USAGE', detail: `--state: ${folder} is no folder; name the one that "handle" wrote to`});
  const policy = await readLocalPolicy(root, {mode: null, plan: []});
  return ok({
    folder,
    isThere,
    repository: repository.ok ? repository.value : null,
    plans: policy.ok ? policy.value.policy.plans : [],
    problems: policy.ok ? [] : policy.problem,
    state: directoryStateStore(folder),
    checkpoints: repository.ok ? gitCheckpointStore(repository.value) : null,
    now: timeOf(io),
    safe: toSafeText,
  });
}

/** Plans and queues of the policy as they stand, and which commits of the ledger the clone lacks. */
export async function readSurroundings(world: LocalState, snapshot: StateSnapshot): Promise<Surroundings> {
  const {repository, plans} = world;
  if (repository === null) return {plans: new Map(), queued: new Set(), lostCommits: null};
  const events = toMemory(snapshot.documents, world.safe).events;
  const commits = new Set(events.flatMap((event) => (event.kind === 'failure' ? [event.commit] : [])));
  return {
    plans: await readPlanIds(repository.root, plans),
    queued: await readQueuedIds(world, repository.root),
    lostCommits: await findLost(repository.root, [...commits]),
  };
}

async function readPlanIds(root: string, plans: readonly PlanEntry[]) {
  const found = new Map<string, readonly string[] | null>();
  for (const {files} of await expandGlobs(listPlanGlobs(plans), root)) {
    for (const file of files) {
      const text = await readTextFile(resolve(root, file), file);
      const plan = text.ok ? readWorkplan(file, text.value, mappingOf(plans, file)) : text;
      found.set(file, plan.ok ? plan.value.items.map(({id}) => id) : null);
    }
  }
  return found;
}

async function readQueuedIds({plans, now}: LocalState, root: string): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (const folder of await expandQueues(listQueueFolders(plans), root)) {
    const port = queueFolder(resolve(root, folder), {acquire: acquireLock, pacing: systemPacing()});
    const view = await readQueueFolder({folder: port, now, rules: readingRules()});
    if (view.ok) for (const {id} of view.value.queue.items) ids.add(id);
  }
  return ids;
}

/** The folders of queues, those with wildcards by the items that lie in them. */
async function expandQueues(named: readonly string[], root: string): Promise<readonly string[]> {
  const items = named.filter(isGlob).map((glob) => `${glob}/{${QUEUE_FOLDER_NAMES.join(',')}}/*.{yaml,yml}`);
  const found = (await expandGlobs(items, root)).flatMap(({files}) => files.map((file) => dirname(dirname(file))));
  return [...new Set([...named.filter((folder) => !isGlob(folder)), ...found])];
}

/** Names that are no commit ids are not asked for: git would read them as something else. */
async function findLost(root: string, commits: readonly string[]): Promise<ReadonlySet<string> | null> {
  const asked = commits.filter((commit) => parseSha(commit) !== null);
  const input = asked.map((commit) => `${commit}\n`).join('');
  const answer = await feedGit(root, ['cat-file', '--batch-check=%(objecttype)'], {input});
  if (!answer.ok || answer.value.exitCode !== 0) return null;
  const lines = answer.value.stdout.toString('utf8').split('\n');
  return new Set(asked.filter((_, index) => lines[index] !== 'commit'));
}
