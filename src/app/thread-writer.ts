// Writes the threads of a run, and writes them again when the memory shows that others wrote at the same time.
import {findIncident} from '../decision/incidents.ts';
import {findStateBefore} from '../decision/reopen.ts';
import type {EffectOutcome, Incident, IncidentRecord, Standing} from '../domain/decision.ts';
import type {HumanAct} from '../domain/human-act.ts';
import type {MemoryEvent} from '../domain/memory.ts';
import {ok, type Result} from '../domain/result.ts';
import {mergeLedger} from '../memory/occurrences.ts';
import type {CodeHost, Written} from '../ports/code-host.ts';
import {focusOn} from '../render/focus.ts';
import {needsPostMortem} from '../render/incident.ts';
import {type ThreadContext, type ThreadEffect, toBranch, toCauses} from './thread-context.ts';
import {draftThread, type ThreadDraft} from './thread-draft.ts';

/** A thread as this run has left it. */
export interface WrittenThread {
  readonly effect: ThreadEffect;
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly record: IncidentRecord;
  /** What it was before: null when there was none. */
  readonly before: Incident['state'] | null;
}

/** Writes threads and remembers which. */
export interface ThreadWriter {
  write(effect: ThreadEffect, done: readonly EffectOutcome[]): Promise<Result<Written>>;
  /**
   * After somebody else's write to the memory: every thread of this run holds all occurrences that are remembered of its
   * causes, and of two threads that a race made the lower number stays.
   */
  repair(events: readonly MemoryEvent[], hinted: HintedNumbers): Promise<Result<void>>;
  written(): readonly WrittenThread[];
  /** Threads that were folded into one of this run, in the order in which that was done. */
  folded(): readonly FoldedThread[];
  /** True when a thread says something else now than before. */
  hasChanged(): boolean;
}

/** A duplicate that is closed now. */
export interface FoldedThread {
  readonly effect: ThreadEffect;
  readonly number: number;
}

/** The threads that the memory calls open for a cause on a branch: more than one when several handlers race. */
export type HintedNumbers = (effect: ThreadEffect) => readonly number[];

/** A writer for one run. */
export function makeThreadWriter(context: ThreadContext): ThreadWriter {
  const threads = new Map<string, WrittenThread>();
  const folded: FoldedThread[] = [];
  let lastDone: readonly EffectOutcome[] = [];
  let hasChanged = false;
  const put = async (draft: ThreadDraft, known: Incident | null): Promise<Result<Written>> => {
    const written = await context.host.ensureIncident({...draft.issue, reconcile: context.reconcile}, known);
    if (!written.ok) return written;
    hasChanged ||= written.value.change !== 'unchanged';
    const {effect, record} = draft;
    const first = threads.get(toName(effect));
    const before = first === undefined ? stateBefore(context, known) : first.before;
    const {number, ref: url} = written.value;
    threads.set(toName(effect), {effect, number, url, title: draft.issue.title, record, before});
    return written;
  };
  const now = (): ThreadContext => ({...context, standing: withWritten(context.standing, [...threads.values()])});
  return {
    write: async (effect, done) => {
      lastDone = done;
      const known = findKnown(context, effect);
      const acts = await readActs(context, effect, known);
      const draft = draftThread(now(), {effect, known, events: context.standing.memory?.events ?? [], acts, done});
      return draft.ok ? put(draft.value, known) : draft;
    },
    repair: async (events, hinted) => {
      for (const thread of [...threads.values()]) {
        const repaired = await repairOne({...now(), put, folded, done: lastDone}, thread, {events, hinted});
        if (!repaired.ok) return repaired;
      }
      return ok(undefined);
    },
    written: () => [...threads.values()],
    folded: () => folded,
    hasChanged: () => hasChanged,
  };
}

/** What stands with the threads as this run has left them: one may tell of the others, and must when it is handled again. */
function withWritten(standing: Standing, threads: readonly WrittenThread[]): Standing {
  const written = threads.map(({number, url, title, record}): Incident => {
    const unasked = {closedByHuman: false, locked: false, closedAt: null, createdAt: null, body: ''};
    return {...unasked, number, url, title, record, state: 'open'};
  });
  const others = (standing.incidents ?? []).filter((one) => written.every(({number}) => number !== one.number));
  return {...standing, incidents: [...others, ...written]};
}

interface RepairContext extends ThreadContext {
  readonly put: (draft: ThreadDraft, known: Incident | null) => Promise<Result<Written>>;
  readonly folded: FoldedThread[];
  readonly done: readonly EffectOutcome[];
}

interface Remembered {
  readonly events: readonly MemoryEvent[];
  readonly hinted: HintedNumbers;
}

/** What people did is told in a post-mortem only: it costs requests. */
async function readActs(
  {host, dossier, policy}: ThreadContext,
  effect: ThreadEffect,
  known: Incident | null,
): Promise<readonly HumanAct[]> {
  if (known === null || effect.kind === 'open-systemic') return [];
  const {run} = dossier.evidence;
  const focused = focusOn(dossier, effect.causes[0] ?? effect.fingerprint, known);
  const isCounted = known.record.occurrences.some(({runId, attempt}) => runId === run.id && attempt === run.attempt);
  const record = {...known.record, count: known.record.count + (isCounted ? 0 : 1)};
  if (!needsPostMortem(focused, record, policy.postmortem)) return [];
  const acts = await host.readHumanActs(known.number);
  return acts.ok ? acts.value : [];
}

/** The thread is read again: a race may have written over it, and a person may have edited it meanwhile. */
async function repairOne(
  context: RepairContext,
  thread: WrittenThread,
  {events, hinted}: Remembered,
): Promise<Result<void>> {
  const stays = await chooseThread(context, thread, hinted(thread.effect));
  if (!stays.ok) return stays;
  const known = stays.value;
  if (known === null) return ok(undefined);
  const complete = mergeLedger(known.record, events, toCauses(thread.effect));
  const holdsOwn = known.number === thread.number && holdsAll(known.record, thread.record);
  if (holdsOwn && holdsAll(known.record, complete)) return ok(undefined);
  const acts = await readActs(context, thread.effect, known);
  const draft = draftThread(context, {effect: thread.effect, known, events, acts, done: context.done});
  if (!draft.ok) return draft;
  const written = await context.put(draft.value, known);
  return written.ok ? ok(undefined) : written;
}

/** Of our thread and those that are remembered the lowest number stays, and the others are folded into it. Null: none is there. */
async function chooseThread(
  context: RepairContext,
  thread: WrittenThread,
  hinted: readonly number[],
): Promise<Result<Incident | null>> {
  const own = await context.host.readIncident(thread.number);
  if (!own.ok) return own;
  const ours = own.value?.kind === 'found' ? own.value.incident : null;
  const theirs = await readOpen(
    context.host,
    hinted.filter((number) => number !== thread.number),
  );
  if (!theirs.ok) return theirs;
  const [first, ...twins] = [...(ours === null ? [] : [ours]), ...theirs.value].sort((a, b) => a.number - b.number);
  for (const twin of twins) {
    const folded = await context.host.foldIncident(twin, first?.number ?? twin.number);
    if (!folded.ok) return folded;
    context.folded.push({effect: thread.effect, number: twin.number});
  }
  return ok(first ?? null);
}

/** Those of the threads that are open and still ours: others may have folded them meanwhile. */
async function readOpen(host: CodeHost, numbers: readonly number[]): Promise<Result<readonly Incident[]>> {
  const open: Incident[] = [];
  for (const number of numbers) {
    const read = await host.readIncident(number);
    if (!read.ok) return read;
    if (read.value?.kind === 'found' && read.value.incident.state === 'open') open.push(read.value.incident);
  }
  return ok(open);
}

/** True when every occurrence of the second record stands in the first, and is counted there. */
function holdsAll(record: IncidentRecord, wanted: IncidentRecord): boolean {
  const has = new Set(record.occurrences.map(({runId, attempt}) => `${runId}.${attempt}`));
  return record.count >= wanted.count && wanted.occurrences.every(({runId, attempt}) => has.has(`${runId}.${attempt}`));
}

/** A run that was killed may have written the thread before: what it did to it is not remembered yet. */
function stateBefore({standing, dossier}: ThreadContext, known: Incident | null): WrittenThread['before'] {
  return known === null ? null : findStateBefore(known, {standing, evidence: dossier.evidence});
}

/** The thread to go on with; a new one is opened where the effect says that it follows an old one. */
function findKnown({standing}: ThreadContext, effect: ThreadEffect): Incident | null {
  const known = findIncident(standing.incidents ?? [], effect.fingerprint, toBranch(effect));
  const isNew = effect.kind === 'upsert-incident' && effect.follows !== null;
  return isNew && known?.state === 'closed' ? null : known;
}

function toName(effect: ThreadEffect): string {
  return `${effect.kind} ${effect.fingerprint} ${toBranch(effect)}`;
}
