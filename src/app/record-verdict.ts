// Use case: a person closed, opened, locked, moved or labelled a thread of ours. What that says is remembered, once.
import type {Policy} from '../config/schema.ts';
import type {Incident, ReasonCode} from '../domain/decision.ts';
import type {Instant} from '../domain/ids.ts';
import type {IncidentHint, Memory, Verdict, VerdictEvent} from '../domain/memory.ts';
import type {Problem} from '../domain/problem.ts';
import type {Result} from '../domain/result.ts';
import type {SweepResult} from '../domain/sweep.ts';
import {documentsFor, rebuildHints, remember} from '../memory/documents.ts';
import {toVerdictEvent} from '../memory/events.ts';
import type {CodeHost, IncidentRead} from '../ports/code-host.ts';
import type {StateSnapshot} from '../ports/state-store.ts';
import type {MemoryWorld} from './failure-world.ts';
import {MEMORY_DAYS, openMemory} from './open-memory.ts';
import {toPutOff} from './put-off.ts';
import {updateState} from './update-state.ts';

/** The words that an `issues` event can say; corrections of category and severity come by command. */
export type HumanWord = Exclude<Verdict['kind'], 'category' | 'severity'>;

/** What a person did to an issue, as an event tells it. */
export interface IssueAct {
  /** Of the issue in this repository. */
  readonly number: number;
  readonly word: HumanWord;
  /** Login of the person. */
  readonly by: string;
  /** The host's time of the act, so that the same event again is the same; null when it gives none. */
  readonly at: Instant | null;
  /** Labels that the issue carries now. */
  readonly labels: readonly string[];
}

export interface VerdictWorld extends MemoryWorld {
  readonly host: Pick<CodeHost, 'readIncident'>;
}

export interface VerdictRequest {
  readonly act: IssueAct;
  readonly policy: Policy;
  readonly now: Instant;
  /** The memory when it was read together with the policy; null: it is read here. */
  readonly snapshot: Result<StateSnapshot> | null;
}

export interface VerdictReport {
  readonly act: IssueAct;
  /** What is remembered now, or would be; null when the act says nothing about an incident of ours. */
  readonly event: VerdictEvent | null;
  readonly result: SweepResult;
}

/** Remembers one act. The same act again changes nothing. Costs a read of the memory, one of the thread and a write. */
export async function recordVerdict(world: VerdictWorld, request: VerdictRequest): Promise<VerdictReport> {
  const {act, policy, now} = request;
  const held = (because: ReasonCode, event: VerdictEvent | null = null): VerdictReport => ({
    act,
    event,
    result: {status: 'held', because},
  });
  if (!hasLabel(act, policy.incidents.label)) return held('IRRELEVANT_EVENT');
  const read = await openMemory(world, {now, days: MEMORY_DAYS, snapshot: request.snapshot});
  const [gap] = read.gaps;
  if (gap !== undefined) return {act, event: null, result: toResult(gap.problem)};
  const memory = read.open?.memory ?? null;
  const thread = await world.host.readIncident(act.number);
  if (!thread.ok) return {act, event: null, result: toResult(thread.problem)};
  const hint = findThread(act, {thread: thread.value, memory, world});
  if (hint === null) return held('IRRELEVANT_EVENT');
  const event = toEvent(act, hint, now);
  if (world.state === null || read.open === null) return held('NO_LEDGER', event);
  if (policy.mode === 'observe') return held('MODE_OBSERVE', event);
  const corrections = toCorrections(act, hint, thread.value);
  const updated = await updateState(world.state, world.pacing, {
    names: documentsFor(now, MEMORY_DAYS),
    edit: ({documents}) => remember(documents, {events: [event], corrections}, {now, safe: world.safe}),
    first: read.open.snapshot,
    summary: 'Remember what a person said',
  });
  return {act, event, result: updated.ok ? {status: 'done'} : toResult(updated.problem)};
}

/** The host's labels do not differ by case. A thread that was moved away may come without its labels: the hint decides then. */
function hasLabel({word, labels}: IssueAct, label: string): boolean {
  if (word === 'transferred' || word === 'deleted') return true;
  return labels.some((one) => one.toLowerCase() === label.toLowerCase());
}

function toResult(problem: Problem): SweepResult {
  const because = toPutOff(problem);
  return because === null ? {status: 'failed', problem} : {status: 'held', because};
}

interface Found {
  readonly thread: IncidentRead | null;
  readonly memory: Memory | null;
  readonly world: VerdictWorld;
}

/** The thread, as it stands or as it was remembered; null when it is none of ours. Payloads are forged easily, hints are not. */
function findThread({number}: IssueAct, {thread, memory, world}: Found): IncidentHint | null {
  const events = memory?.events ?? [];
  if (thread?.kind === 'found') return toHint(thread.incident, {events, safe: world.safe});
  if (thread === null) return null;
  return memory?.hints.find((hint) => hint.number === number) ?? null;
}

function toHint(incident: Incident, ground: Parameters<typeof rebuildHints>[1]): IncidentHint | null {
  return rebuildHints([incident], ground)[0] ?? null;
}

function toEvent({word, by, at, number}: IssueAct, {fingerprint, branch}: IncidentHint, now: Instant): VerdictEvent {
  const verdict: Verdict = word === 'flaky' ? {kind: 'flaky', reason: 'labelled so'} : {kind: word};
  return toVerdictEvent({at: at ?? now, by, fingerprint, branch, incident: number, verdict});
}

/**
 * The hint of a thread that was deleted is closed: a new thread may be opened. That of one that was moved away stays, so
 * that nobody opens a second one here. Any other thread says itself how it stands.
 */
function toCorrections({word}: IssueAct, hint: IncidentHint, thread: IncidentRead | null): readonly IncidentHint[] {
  if (thread?.kind === 'found') return [hint];
  return word === 'deleted' ? [{...hint, state: 'closed'}] : [];
}
