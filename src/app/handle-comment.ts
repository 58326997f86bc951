// Use case: a comment was written. Its commands are heard, ruled on, done in their order, recorded, and answered once.
import type {Policy} from '../config/schema.ts';
import type {CommandLine} from '../domain/command.ts';
import type {ReasonCode} from '../domain/decision.ts';
import type {ReplyEntry} from '../domain/operator-reply.ts';
import type {Problem} from '../domain/problem.ts';
import type {Result} from '../domain/result.ts';
import {foldHeard} from '../memory/commands.ts';
import {parseCommands} from '../operator/parse.ts';
import type {StateSnapshot} from '../ports/state-store.ts';
import {MEMORY_DAYS, readMemory} from './open-memory.ts';
import {listTeams} from './operator-facts.ts';
import {memoryOf, type Session} from './operator-session.ts';
import type {CommentEvent, OperatorWorld} from './operator-world.ts';
import {isUnderWay, runLines} from './run-lines.ts';
import {sendReply, tellWhenLong, textOf} from './send-reply.ts';

const _DAY_MS = 86_400_000;

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
  const question = {now: right.now, days: MEMORY_DAYS, snapshot};
  const read = world.state === null ? null : await readMemory(world.state, question);
  const gap = read === null || read.ok ? null : read.problem;
  return {world, event, policy, now: right.now, right, snapshot: read?.ok === true ? read.value : null, gap};
}
