// Use case: a comment was written. Its commands are heard, ruled on, done in their order, recorded, and answered once.
import type {Policy} from '../config/schema.ts';
import {type CommandLine, printCommand} from '../domain/command.ts';
import type {ReasonCode} from '../domain/decision.ts';
import type {CommandEvent as CommandRecord} from '../domain/memory.ts';
import type {CommandAnswer, ReplyEntry} from '../domain/operator-reply.ts';
import type {Problem} from '../domain/problem.ts';
import type {Result} from '../domain/result.ts';
import {foldHeard, type Heard, toCommandEvent} from '../memory/commands.ts';
import {authoriseAttempt} from '../operator/authorise.ts';
import {specOf} from '../operator/commands.ts';
import {parseCommands} from '../operator/parse.ts';
import type {StateSnapshot} from '../ports/state-store.ts';
import {LOST_MS, outcomeOf} from './command-run.ts';
import {MEMORY_DAYS, memoryDocuments} from './open-memory.ts';
import {listTeams, toFirstFacts} from './operator-facts.ts';
import {memoryOf, type Session, stopsOf, writeSession} from './operator-session.ts';
import type {CommentEvent, OperatorWorld} from './operator-world.ts';
import {runCommand} from './run-command.ts';
import {sendReply, tellWhenLong, textOf} from './send-reply.ts';

const DAY_MS = 86_400_000;

export interface CommentRequest {
  readonly event: CommentEvent;
  readonly policy: Policy;
  /** The memory when it was read together with the policy (`memoryDocuments`); null: it is read here. */
  readonly snapshot: Result<StateSnapshot> | null;
}

/** `ignored`: nothing was written, but for a reaction where another run is doing it. `answered`: `reply` tells whether the answer stands there. */
export type CommentReport =
  | {readonly kind: 'ignored'; readonly because: ReasonCode; readonly entries: readonly ReplyEntry[]}
  | {readonly kind: 'answered'; readonly entries: readonly ReplyEntry[]; readonly problems: readonly Problem[]};

/**
 * Handles one comment. The reaction is the first write and the reply the last; the reply comes whatever the effects came to.
 * A comment without a command and one of a program get nothing; what was heard before is not done again. At most twelve requests for a
 * comment of one command.
 */
export async function handleComment(world: OperatorWorld, request: CommentRequest): Promise<CommentReport> {
  const {event, policy} = request;
  const lines = parseCommands(event.body, event.about.facts.owner);
  const [first] = lines;
  const quiet = first === undefined ? 'IRRELEVANT_EVENT' : findQuietReason(event, policy);
  if (quiet !== null) return toIgnored(world, lines, quiet);
  const reaction = await world.host.react(event.comment, 'heard');
  const session = await openSession(world, request, lines);
  const heard = lines.map(({place: {index}}) => foldHeard(memoryOf(session).events, {comment: event.comment, index}));
  if (heard.every(({kind}) => kind === 'ended')) return await answerAgain(session, lines, reaction);
  if (heard.some((one) => isUnderWay(one, session))) return toIgnored(world, lines, 'COMMAND_UNDER_WAY');
  const known = session.snapshot !== null && heard.every(({kind}) => kind === 'new') && isFirst(world) ? 'new' : 'find';
  const work = runLines(session, lines);
  const told = await tellWhenLong(session, lines, {work, known});
  const entries = await work;
  const reply = await sendReply(session, entries, told);
  const problems = [reaction, reply].flatMap((written) => (written.ok ? [] : [written.problem]));
  return {kind: 'answered', entries, problems};
}

/** A later attempt may find the answer of one that was cut off before it wrote anything else. */
function isFirst({ownRun}: OperatorWorld): boolean {
  return ownRun === null || ownRun.attempt === 1;
}

function toIgnored(world: OperatorWorld, lines: readonly CommandLine[], because: ReasonCode): CommentReport {
  return {kind: 'ignored', because, entries: lines.map((line) => toEntry(world, line, because))};
}

/** Everything has ended before. The answer is left as it is; one that was never written, because its run was killed, is. */
async function answerAgain(
  session: Session,
  lines: readonly CommandLine[],
  reaction: Result<unknown>,
): Promise<CommentReport> {
  const entries = lines.map((line) => toEntry(session.world, line, 'ALREADY_HEARD'));
  const reply = await sendReply(session, entries, 'keep');
  const problems = [reaction, reply].flatMap((written) => (written.ok ? [] : [written.problem]));
  return {kind: 'answered', entries, problems};
}

/** Programs are not answered: two of them would talk for ever. In mode observe nothing is written but the summary. */
function findQuietReason({author}: CommentEvent, {mode}: Policy): ReasonCode | null {
  if (author !== null && (author.type !== 'User' || author.login.endsWith('[bot]'))) return 'NOT_A_PERSON';
  return mode === 'observe' ? 'MODE_OBSERVE' : null;
}

function toEntry(world: OperatorWorld, line: CommandLine, because: ReasonCode): ReplyEntry {
  return {place: line.place, text: textOf(world, line), answer: {kind: 'skipped', because}};
}

async function openSession(
  world: OperatorWorld,
  {event, policy, snapshot}: CommentRequest,
  lines: readonly CommandLine[],
): Promise<Session> {
  const verbs = lines.flatMap((line) => (line.kind === 'command' ? [line.command.verb] : []));
  const teams = listTeams(policy.operators, verbs);
  const right = await world.host.readRight({login: event.author?.login ?? '', teams});
  const read =
    world.state === null ? null : (snapshot ?? (await world.state.read(memoryDocuments(right.now, MEMORY_DAYS))));
  const gap = read === null || read.ok ? null : read.problem;
  return {world, event, policy, now: right.now, right, snapshot: read?.ok === true ? read.value : null, gap};
}

/** One after the other: after trouble only what stops or answers is still done. */
async function runLines(session: Session, lines: readonly CommandLine[]): Promise<readonly ReplyEntry[]> {
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
function isUnderWay(heard: Heard, session: Session): boolean {
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
