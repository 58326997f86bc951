// The one write at the end of a sweep: what it saw, what it did, what is too old, and the page with the figures.
import type {Instant} from '../domain/ids.ts';
import {type Memory, NO_MEMORY} from '../domain/memory.ts';
import type {Metrics} from '../domain/metrics.ts';
import type {Problem} from '../domain/problem.ts';
import type {Result} from '../domain/result.ts';
import type {SweepResult} from '../domain/sweep.ts';
import {type MemoryAdditions, remember, toMemory} from '../memory/documents.ts';
import {computeMetrics} from '../memory/metrics.ts';
import {listExpired} from '../memory/retention.ts';
import type {StateSnapshot, StateStore} from '../ports/state-store.ts';
import {MEMORY_DAYS, memoryDocuments} from './open-memory.ts';
import {endProposals} from './sweep-operators.ts';
import {noteGap, type SweepProgress, type SweepRequest, type SweepWorld, toSweepResult} from './sweep-world.ts';
import {updateState} from './update-state.ts';

/** Document of the dashboard page on the state branch. */
const PAGE = 'dashboard.html';
const DAY_MS = 86_400_000;

export interface RememberRequest {
  readonly world: SweepWorld;
  readonly request: SweepRequest;
  readonly progress: SweepProgress;
  /** The memory as it was read last; null: it is not kept, or it could not be read. */
  readonly snapshot: StateSnapshot | null;
  readonly additions: MemoryAdditions;
  /** Awaited when somebody else wrote meanwhile, with what is remembered now. */
  readonly onConflict: (newest: Memory) => Promise<Result<void>>;
}

export interface Remembered {
  /** Null where no memory is kept. */
  readonly result: SweepResult | null;
  readonly pruned: readonly string[];
  readonly metrics: Metrics;
}

/** Days of the ledger that a sweep reads: the window of the figures, and the grace time of stale incidents. */
export function sweepDays({policy}: Pick<SweepRequest, 'policy'>): number {
  return Math.max(MEMORY_DAYS, policy.sweep.graceDays + 1, Math.ceil(policy.sweep.hours / 24));
}

/** First instant of the memory that a sweep has read. */
export function sweepSince(request: SweepRequest): Instant {
  return (request.now - sweepDays(request) * DAY_MS) as Instant;
}

/** Writes the memory once, whatever was found; nothing in mode observe. The figures include what could not be written. */
export async function rememberSweep(wish: RememberRequest): Promise<Remembered> {
  const {world, request, progress, snapshot} = wish;
  const before = snapshot?.documents ?? new Map<string, string>();
  const metrics = toFigures(wish, merge(before, editOf(wish, before))).metrics;
  if (world.state === null) return {result: null, pruned: [], metrics};
  if (snapshot === null) return {result: unread(progress), pruned: [], metrics};
  const expired = {names: await findExpired(wish, world.state)};
  if (request.policy.mode === 'observe') {
    return {result: {status: 'held', because: 'MODE_OBSERVE'}, pruned: expired.names, metrics};
  }
  const written = await write(wish, {state: world.state, snapshot, expired});
  await leavePage(wish, before);
  const result = toResult(progress, written);
  return {result, pruned: result.status === 'done' ? expired.names : [], metrics};
}

/** A token that may not write the branch is no failure: threads were looked after all the same. The gap names what to add. */
function toResult(progress: SweepProgress, problem: Problem | null): SweepResult {
  if (problem?.code !== 'HOST_FORBIDDEN') return toSweepResult(progress, problem);
  noteGap(progress, {looked: 'memory', problem});
  return {status: 'held', because: 'LEDGER_READ_ONLY'};
}

interface Target {
  readonly state: StateStore;
  readonly snapshot: StateSnapshot;
  readonly expired: {names: readonly string[]};
}

/** Null when it stands there. Names to remove are listed again after a conflict: another sweep may have removed them. */
async function write(wish: RememberRequest, {state, snapshot, expired}: Target): Promise<Problem | null> {
  const {world, request} = wish;
  const updated = await updateState(state, world.pacing, {
    names: memoryDocuments(request.now, sweepDays(request)),
    first: snapshot,
    summary: 'Remember a sweep',
    edit: ({documents}) => {
      const changes = editOf(wish, documents);
      const all = new Map<string, string | null>([...changes, ...expired.names.map((name) => [name, null] as const)]);
      if (request.policy.memory.dashboard === 'branch')
        all.set(PAGE, toFigures(wish, merge(documents, changes)).page());
      return all;
    },
    onConflict: async (newest) => {
      expired.names = await findExpired(wish, state);
      return wish.onConflict(toMemory(newest.documents, world.safe));
    },
  });
  return updated.ok ? null : updated.problem;
}

function editOf(wish: RememberRequest, documents: ReadonlyMap<string, string>): ReadonlyMap<string, string | null> {
  const {request, world, additions} = wish;
  const {now} = request;
  const {safe} = world;
  return new Map([...remember(documents, additions, {now, safe}), ...endProposals(documents, {now, safe})]);
}

function merge(
  documents: ReadonlyMap<string, string>,
  changes: ReadonlyMap<string, string | null>,
): ReadonlyMap<string, string> {
  const all = [...new Map<string, string | null>([...documents, ...changes])];
  return new Map(all.flatMap(([name, text]) => (text === null ? [] : [[name, text] as const])));
}

function toFigures({world, request, snapshot}: RememberRequest, documents: ReadonlyMap<string, string>) {
  const memory = snapshot === null ? NO_MEMORY : toMemory(documents, world.safe);
  const metrics = computeMetrics(memory, {now: request.now, days: MEMORY_DAYS});
  return {metrics, page: () => world.renderPage(metrics, memory.hints)};
}

/** Documents older than the policy keeps them. A list that cannot be read is a gap: the next sweep removes them. */
async function findExpired({request, progress}: RememberRequest, state: StateStore): Promise<readonly string[]> {
  const listed = await state.list();
  if (!listed.ok) {
    noteGap(progress, {looked: 'memory', problem: listed.problem});
    return [];
  }
  return listExpired(listed.value, {now: request.now, months: request.policy.memory.retentionMonths});
}

/** Nothing was read, so nothing is written: what stands there is not known. */
function unread({gaps}: SweepProgress): SweepResult {
  const gap = gaps.find(({looked}) => looked === 'memory');
  if (gap === undefined) throw new Error('a memory that was not read, without a gap that says why');
  return toSweepResult({stopped: null, signs: {stops: [], sign: 'clear'}, gaps: []}, gap.problem);
}

/** The page as a file beside the report, where the policy asks for one. It is news, so a trouble with it is a gap and no failure. */
async function leavePage(wish: RememberRequest, before: ReadonlyMap<string, string>): Promise<void> {
  const {world, request, progress} = wish;
  if (request.policy.memory.dashboard !== 'file' || world.writePage === null) return;
  const written = await world.writePage(toFigures(wish, merge(before, editOf(wish, before))).page());
  if (!written.ok) noteGap(progress, {looked: 'report', problem: written.problem});
}
