// What every command needs on its way: the last look before a write, and the record of its beginning and end.
import {type Command, type CommandPlace, printCommand} from '../domain/command.ts';
import type {ReasonCode} from '../domain/decision.ts';
import type {CommandEvent, MemoryEvent} from '../domain/memory.ts';
import type {CommandAnswer} from '../domain/operator-reply.ts';
import {assertNever} from '../domain/result.ts';
import {foldHalt} from '../domain/stop.ts';
import {describePermission, toCommandEvent} from '../memory/commands.ts';
import {authorise} from '../operator/authorise.ts';
import {type Involved, toLastFacts} from './operator-facts.ts';
import {memoryOf, refreshSession, type Session, stopsOf, type WriteBar} from './operator-session.ts';
import type {CommandAsk} from './operator-world.ts';

/** No run of a command lasts so long: its requests, its waits and each transfer of git are bounded, to minutes in all. */
export const LOST_MS = 3_600_000;

/** A command on its way, with what its record needs. */
export interface CommandRun {
  readonly session: Session;
  readonly command: Command;
  readonly place: CommandPlace;
  readonly involved: Involved;
  /** True when a run before this one has begun it and was cut off: its claim stands, and every effect converges. */
  readonly isResumed: boolean;
}

/** Details of the end that the answer does not tell. */
export interface EndDetails {
  readonly effect?: string | null;
  readonly commit?: string | null;
  /** What is to be remembered with it. */
  readonly events?: readonly MemoryEvent[];
}

/**
 * Reads everything again; why the command may not write now, or null. The memory with the stop switch is read last: nothing lies
 * between it and the write but what the write itself asks.
 */
export async function lookAgain({session, command, involved}: CommandRun): Promise<ReasonCode | null> {
  const {world, event, policy, right} = session;
  const {comment, thread, author} = event;
  const teams = right.teams.map(({team}) => team);
  const scene = await world.host.readScene({comment, thread, login: author?.login ?? '', teams});
  session.now = scene.now;
  const refreshed = await refreshSession(session);
  const stops = refreshed.ok ? stopsOf(session) : 'unreadable';
  const ruling = authorise(command, toLastFacts({event, right, stops, policy, involved}, scene), policy.operators);
  return ruling.ruling === 'refused' ? ruling.because : null;
}

/** What the stop switch says of a branch: the thread of a command may be about another one. */
export function findStop(session: Session, branch: string | null): ReasonCode | null {
  const halt = foldHalt({stops: stopsOf(session), sign: 'clear'}, branch);
  if (halt === 'running') return null;
  return halt === 'halted' ? 'HALTED' : 'HALT_UNREADABLE';
}

export function toAsk<C extends Command>({session, place}: CommandRun, command: C): CommandAsk<C> {
  const {event, policy} = session;
  return {command, place, event, policy, memory: memoryOf(session), latest: () => session.snapshot};
}

/** What stands against a write, as an answer. */
export function toBarAnswer(bar: WriteBar): CommandAnswer {
  if ('problem' in bar) return {kind: 'failed', problem: bar.problem};
  return bar.because === 'ALREADY_HEARD'
    ? {kind: 'skipped', because: bar.because}
    : {kind: 'refused', because: bar.because, who: {kind: 'nobody'}};
}

/** The record of the end of a command. */
export function toEnd(run: CommandRun, answer: CommandAnswer, details: EndDetails = {}): CommandEvent {
  return toRecord(run, 'ended', {...outcomeOf(answer), ...details});
}

type RecordDetails = Pick<CommandEvent, 'outcome' | 'code'> & EndDetails;

/** The record of a command at a stage. */
export function toRecord(run: CommandRun, stage: CommandEvent['stage'], details: RecordDetails): CommandEvent {
  const {session, command, place} = run;
  const {event, now, right, world} = session;
  return toCommandEvent({
    at: now,
    stage,
    by: event.author?.login ?? 'ghost',
    comment: event.comment,
    index: place.index,
    thread: event.thread,
    verb: command.verb,
    text: world.safe(printCommand(command)),
    permission: right.permission.ok ? describePermission(right.permission.value) : 'unreadable',
    id: 'id' in command ? command.id : null,
    commit: details.commit ?? ('sha' in command ? command.sha : null),
    effect: details.effect ?? null,
    heardIn: world.ownRun,
    outcome: details.outcome,
    code: details.code,
  });
}

/** The end of a command in one word and one code. */
export function outcomeOf(answer: CommandAnswer): Pick<CommandEvent, 'outcome' | 'code'> {
  switch (answer.kind) {
    case 'failed':
      return {outcome: 'failed', code: answer.problem.code};
    case 'held':
      return {outcome: 'held', code: answer.because};
    case 'refused':
    case 'malformed':
    case 'skipped':
      return {outcome: 'refused', code: answer.because};
    case 'done':
    case 'already-done':
    case 'proposed':
      return {outcome: answer.kind, code: null};
    case 'working':
      return {outcome: 'begun', code: null};
    case 'help':
    case 'status':
    case 'plan':
      return {outcome: 'answered', code: null};
    default:
      return assertNever(answer);
  }
}
