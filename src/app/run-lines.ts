// The lines of one comment, one after the other: heard before, begun before, malformed, or a command that is run.
import {type CommandLine, printCommand} from '../domain/command.ts';
import type {CommandEvent as CommandRecord} from '../domain/memory.ts';
import type {CommandAnswer, ReplyEntry} from '../domain/operator-reply.ts';
import {foldHeard, type Heard, toCommandEvent} from '../memory/commands.ts';
import {authoriseAttempt} from '../operator/authorise.ts';
import {specOf} from '../operator/commands.ts';
import {LOST_MS, outcomeOf} from './command-run.ts';
import {MEMORY_DAYS} from './open-memory.ts';
import {toFirstFacts} from './operator-facts.ts';
import {memoryOf, type Session, stopsOf, writeSession} from './operator-session.ts';
import {runCommand} from './run-command.ts';
import {textOf} from './send-reply.ts';

const DAY_MS = 86_400_000;

/** One after the other: after trouble only what stops or answers is still done. */
export async function runLines(session: Session, lines: readonly CommandLine[]): Promise<readonly ReplyEntry[]> {
  const entries: ReplyEntry[] = [];
  let trouble: 'none' | 'seen' = 'none';
  for (const line of lines) {
    const answer = await runLine(session, line, trouble);
    entries.push({place: line.place, text: textOf(session.world, line), answer});
    if (isTrouble(answer)) trouble = 'seen';
  }
  return entries;
}

function isTrouble({kind}: CommandAnswer): boolean {
  return kind === 'failed' || kind === 'refused' || kind === 'malformed' || kind === 'skipped' || kind === 'held';
}

async function runLine(session: Session, line: CommandLine, trouble: 'none' | 'seen'): Promise<CommandAnswer> {
  const {comment} = session.event;
  const {place} = line;
  const heard = foldHeard(memoryOf(session).events, {comment, index: place.index});
  if (heard.kind === 'ended') return toEnded(heard.event);
  if (isForgotten(session)) {
    return await recordLine(session, line, {kind: 'refused', because: 'COMMENT_OLD', who: {kind: 'nobody'}});
  }
  if (line.kind === 'malformed') return await recordLine(session, line, answerMalformed(session, line));
  // What was begun had no trouble before it.
  if (heard.kind === 'begun') return await resume(session, line, heard.event);
  if (trouble === 'seen' && specOf(line.command.verb).afterTrouble === 'skipped') {
    return await recordLine(session, line, {kind: 'skipped', because: 'AFTER_TROUBLE'});
  }
  return await runCommand(session, line.command, place);
}

/** What a run before this one has ended, beside lines that it did not come to. */
function toEnded({outcome}: CommandRecord): CommandAnswer {
  const isDone = outcome === 'done' || outcome === 'already-done' || outcome === 'proposed' || outcome === 'answered';
  if (isDone) return {kind: 'already-done', ref: 'the run before this one has done it'};
  return {kind: 'skipped', because: 'ALREADY_HEARD'};
}

/** Goes on where an earlier attempt was cut off; too long ago, nobody expects it any more. */
async function resume(
  session: Session,
  line: Extract<CommandLine, {kind: 'command'}>,
  begun: CommandRecord,
): Promise<CommandAnswer> {
  if (isLost(begun, session)) return await recordLine(session, line, {kind: 'skipped', because: 'COMMAND_LOST'});
  return await runCommand(session, line.command, line.place, 'resumed');
}

/**
 * True when another run may still be doing it. An earlier attempt of this very run is over, since attempts follow each other; and no
 * run of ours lasts an hour. Two workflows, or two jobs, that hear one comment are told apart by it.
 */
export function isUnderWay(heard: Heard, session: Session): boolean {
  if (heard.kind !== 'begun' || isLost(heard.event, session)) return false;
  const {heardIn} = heard.event;
  const {ownRun} = session.world;
  const isOver = heardIn !== null && ownRun !== null && heardIn.id === ownRun.id && heardIn.attempt < ownRun.attempt;
  return !isOver;
}

function isLost({at}: CommandRecord, {now}: Session): boolean {
  return now - at >= LOST_MS;
}

/** True when a replay could no longer be told from the first time. */
function isForgotten({event, now}: Session): boolean {
  return now - event.createdAt >= MEMORY_DAYS * DAY_MS;
}

/** Who could give a command is told what was wrong with it; anybody else is told that. */
function answerMalformed(session: Session, line: Extract<CommandLine, {kind: 'malformed'}>): CommandAnswer {
  const {event, right, policy} = session;
  const involved = {culprits: [], proposer: null};
  const facts = toFirstFacts({event, right, stops: stopsOf(session), policy, involved});
  const ruling = authoriseAttempt(facts, policy.operators);
  if (ruling.ruling === 'refused') return {kind: 'refused', because: ruling.because, who: ruling.who};
  const {because, detail, suggestion} = line;
  return {kind: 'malformed', because, detail, suggestion};
}

/** The record of a line that no command came of. */
async function recordLine(session: Session, line: CommandLine, answer: CommandAnswer): Promise<CommandAnswer> {
  const {event, now, right, world} = session;
  const text = line.kind === 'command' ? printCommand(line.command) : line.detail;
  const ended = toCommandEvent({
    at: now,
    stage: 'ended',
    by: event.author?.login ?? 'ghost',
    comment: event.comment,
    index: line.place.index,
    thread: event.thread,
    verb: line.kind === 'command' ? line.command.verb : '',
    text: world.safe(text),
    permission: right.permission.ok ? right.permission.value.permission : 'unreadable',
    id: null,
    commit: null,
    effect: null,
    heardIn: world.ownRun,
    ...outcomeOf(answer),
  });
  await writeSession(session, {events: [ended], summary: 'Record a line of a comment'});
  return answer;
}
