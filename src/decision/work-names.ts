// What names the work of a run: the input, else a trailer of the commit, else the branch. The same for plans and queues.
import {RE2JS} from 're2js';
import type {Policy} from '../config/schema.ts';
import type {BatchChoice, QueueChoice, ReasonCode} from '../domain/decision.ts';
import type {CommitFacts} from '../domain/evidence.ts';
import type {Queue} from '../domain/queue.ts';
import type {PlanStanding} from './plan-standing.ts';

/** A queue of the repository as it stood when the run began. */
export interface QueueStanding {
  /** From the root of the repository, with slashes. */
  readonly folder: string;
  readonly queue: Queue;
}

/** Everything that may name the work. */
export interface NameSources {
  /** Text of the `batch` input: an id, or FILE#ID; null when not given. */
  readonly input: string | null;
  readonly trailers: CommitFacts['trailers'];
  readonly branch: string | null;
  /** True: trailers, branch names, plans and queues are a stranger's choice, so only the input counts. */
  readonly fromFork: boolean;
  readonly settings: Policy['batch'];
}

/** The names and where they may lead. */
export interface WorkQuestion extends NameSources {
  readonly plans: readonly PlanStanding[];
  readonly queues: readonly QueueStanding[];
  /** Workplan files and queue folders that were named and could not be read. */
  readonly unreadable: {readonly plans: readonly string[]; readonly queues: readonly string[]};
}

export type NamedBy = Extract<BatchChoice, {kind: 'chosen'}>['by'];

export interface WorkName {
  readonly by: NamedBy;
  readonly id: string;
}

/** The names given by the first source that gives any; different ones only where one source contradicts itself. */
export function findWorkNames(question: NameSources): readonly WorkName[] {
  const {input, trailers, branch, fromFork, settings} = question;
  if (input !== null) return [{by: 'input', id: input}];
  if (fromFork) return [];
  const key = settings.trailer.toLowerCase();
  const values = trailers.filter((trailer) => trailer.key.toLowerCase() === key).map((trailer) => trailer.value.trim());
  const ids = [...new Set(values)].filter((id) => id !== '');
  if (ids.length > 0) return ids.map((id) => ({by: 'trailer', id}));
  const id = branch === null ? null : findInBranch(branch, settings.branchPattern);
  return id === null ? [] : [{by: 'branch', id}];
}

/** Linear time whatever the pattern and the branch are; the policy parser has proved that the pattern compiles. */
function findInBranch(branch: string, pattern: string | undefined): string | null {
  if (pattern === undefined) return null;
  const matcher = RE2JS.compile(pattern).matcher(branch);
  return matcher.find() ? matcher.group('id') || null : null;
}

/** True when an item of one of the queues has this id. */
export function isInQueue({queues}: Pick<WorkQuestion, 'queues'>, id: string): boolean {
  return queues.some(({queue}) => queue.items.some((item) => item.id === id));
}

export function none<R extends ReasonCode>(because: R, subject: string): Extract<QueueChoice, {kind: 'none'}> {
  return {kind: 'none', because, subject};
}
