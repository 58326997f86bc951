// Commands whose whole effect lies in our memory: the stop switch, corrections, and the answer to `status`.
import type {Command} from '../domain/command.ts';
import type {ReasonCode} from '../domain/decision.ts';
import type {HaltScope} from '../domain/effect.ts';
import {isSurelyBefore} from '../domain/ids.ts';
import type {Verdict} from '../domain/memory.ts';
import type {CommandAnswer, OperatorStatus} from '../domain/operator-reply.ts';
import {assertNever} from '../domain/result.ts';
import {foldHalt, listStops, type StopAct, type StopsRead, toTurnAt} from '../domain/stop.ts';
import {toVerdictEvent} from '../memory/events.ts';
import {readStops} from '../memory/stops.ts';
import {renderStopSign} from '../render/stop-sign.ts';
import {type CommandRun, lookAgain, toBarAnswer, toEnd} from './command-run.ts';
import {proposalsOf, type Session, stopsOf, writeSession} from './operator-session.ts';
import type {CommandAsk, CommentEvent} from './operator-world.ts';

type StopCommand = Extract<Command, {verb: 'halt' | 'abort' | 'resume'}>;
type Correction = Extract<Command, {verb: 'severity' | 'cause' | 'flaky'}>;

/** How things stand in a thread. */
export async function answerStatus(session: Session, ask: CommandAsk): Promise<CommandAnswer> {
  const {incident, branch} = session.event.about;
  const stops = stopsOf(session);
  const proposals = proposalsOf(session);
  const open = proposals === 'unreadable' ? [] : proposals.filter(({standing: {state}}) => state === 'proposed');
  const status: OperatorStatus = {
    halt: foldHalt({stops, sign: 'clear'}, branch),
    stops: stops === 'unreadable' ? [] : listStops(stops),
    proposals: open.filter(({expiresAt}) => session.now < expiresAt),
    incident: incident === null ? null : {number: incident.number, state: incident.state, count: incident.record.count},
    request: await session.world.performers.findRequest(ask),
  };
  return {kind: 'status', status};
}

/** Turns the stop switch. A halt raises the second sign first: it holds even when the state branch cannot be written. */
export async function runStop(run: CommandRun, command: StopCommand): Promise<CommandAnswer> {
  if (command.verb === 'resume') return await resume(run, command);
  const scopes = scopesOf(run, command);
  if (scopes.length === 0) return await refuse(run, 'NO_BRANCH');
  return await stop(run, command, scopes);
}

/** A word that is older than a stop was not said about it: nobody lifts what he did not know of. */
async function resume(run: CommandRun, command: Extract<StopCommand, {verb: 'resume'}>): Promise<CommandAnswer> {
  const {session} = run;
  const seen = await lookAgain(run);
  const scopes = scopesOf(run, command);
  const because = seen ?? findNewerStop(session, stopsOf(session), scopes);
  if (because !== null) return await refuse(run, because);
  const left = leftAfter(session, scopes);
  const also = left.length === 0 ? {} : {also: session.world.safe(`Still stopped: ${left.join(', ')}.`)};
  const answer: CommandAnswer = {kind: 'done', ref: 'the stop switch is off', ...also};
  const bar = await writeActs(run, {command, scopes, answer});
  if (bar !== null) return bar;
  const sign = await session.world.host.ensureStopSign('clear', '');
  return sign.ok ? answer : {kind: 'failed', problem: sign.problem};
}

function findNewerStop({event}: Session, stops: StopsRead, lifted: readonly HaltScope[]): ReasonCode | null {
  if (stops === 'unreadable') return null;
  const isNewer = listStops(stops).some((act) => isLifted(act.scope, lifted) && isUnseen(act, event));
  return isNewer ? 'COMMENT_BEFORE_HALT' : null;
}

/** The host's time does not tell what came first within a second: there a stop of the program's own is taken for the newer one. */
function isUnseen({at, comment}: StopAct, {createdAt}: CommentEvent): boolean {
  return comment === null ? at > createdAt : isSurelyBefore(createdAt, at);
}

function isLifted(scope: HaltScope, lifted: readonly HaltScope[]): boolean {
  if (scope.kind === 'all') return lifted.some(({kind}) => kind === 'all');
  return lifted.some((one) => one.kind === 'branch' && one.branch === scope.branch);
}

/** Branches that stay stopped. */
function leftAfter(session: Session, lifted: readonly HaltScope[]): readonly string[] {
  const stops = stopsOf(session);
  if (stops === 'unreadable') return [];
  return listStops(stops).flatMap(({scope}) =>
    scope.kind === 'branch' && !isLifted(scope, lifted) ? [`branch ${scope.branch}`] : [],
  );
}

/** A refusal is an end as well: said again by the same comment, it stays one. */
async function refuse(run: CommandRun, because: ReasonCode): Promise<CommandAnswer> {
  const answer: CommandAnswer = {kind: 'refused', because, who: {kind: 'nobody'}};
  await writeSession(run.session, {events: [toEnd(run, answer)], summary: `Refuse ${run.command.verb} of a comment`});
  return answer;
}

async function stop(run: CommandRun, command: StopCommand, scopes: readonly HaltScope[]): Promise<CommandAnswer> {
  const {host, safe} = run.session.world;
  const words = 'reason' in command ? command.reason : '';
  const sign = command.verb === 'halt' ? await host.ensureStopSign('raised', renderStopSign(safe(words))) : null;
  const answer: CommandAnswer =
    sign === null || sign.ok
      ? {kind: 'done', ref: sign?.value.ref ?? 'the stop switch is on'}
      : {kind: 'failed', problem: sign.problem};
  const bar = await writeActs(run, {command, scopes, answer});
  return bar === null || (sign?.ok === true && answer.kind === 'done') ? answer : bar;
}

/**
 * `halt` is for everything, `abort` for the branch of the thread, `resume` ends both; said in a thread that is about no branch it
 * ends every stop there is, or one whose thread is gone could never be lifted.
 */
function scopesOf({session}: CommandRun, {verb}: StopCommand): readonly HaltScope[] {
  const {branch} = session.event.about;
  const own: readonly HaltScope[] = branch === null ? [] : [{kind: 'branch', branch}];
  if (verb === 'abort') return own;
  if (verb === 'halt') return [{kind: 'all'}];
  const stops = stopsOf(session);
  const others = branch === null && stops !== 'unreadable' ? listStops(stops).map(({scope}) => scope) : own;
  return [{kind: 'all'}, ...others.filter(({kind}) => kind === 'branch')];
}

interface Turn {
  readonly command: StopCommand;
  readonly scopes: readonly HaltScope[];
  /** What comes of the command when the turns are written. */
  readonly answer: CommandAnswer;
}

/** The answer when the turns could not be written; null when they are. */
async function writeActs(run: CommandRun, {command, scopes, answer}: Turn): Promise<CommandAnswer | null> {
  const {event, now, world} = run.session;
  const act = command.verb === 'resume' ? 'resume' : 'halt';
  const reason = world.safe('reason' in command ? command.reason : 'resumed');
  const by = event.author?.login ?? 'ghost';
  const stops = (known: StopsRead): readonly StopAct[] => {
    const at = toTurnAt({act, scopes, now}, known);
    return scopes.map((scope) => ({act, scope, by, reason, at, comment: event.comment}));
  };
  const events = [toEnd(run, answer)];
  const written = await writeSession(run.session, {
    events,
    stops,
    bar: (documents) =>
      command.verb === 'resume' ? findNewerStop(run.session, readStops(documents, world.safe), scopes) : null,
    summary: `Operator says ${command.verb}`,
  });
  return written.ok ? null : toBarAnswer(written.problem);
}

/** Remembers what a person says about the cause of the thread. */
export async function correct(run: CommandRun, command: Correction): Promise<CommandAnswer> {
  const {event, world} = run.session;
  const {incident} = event.about;
  if (incident === null) return await refuse(run, 'TARGET_UNKNOWN');
  const {fingerprint, branch} = incident.record;
  const verdict = toVerdict(command);
  const by = event.author?.login ?? 'ghost';
  const said = toVerdictEvent({at: event.createdAt, by, fingerprint, branch, incident: incident.number, verdict});
  const answer: CommandAnswer = {kind: 'done', ref: `remembered for ${fingerprint}`};
  const written = await writeSession(run.session, {
    events: [said, toEnd(run, answer)],
    summary: world.safe(`Remember ${command.verb} of a cause`),
  });
  return written.ok ? answer : toBarAnswer(written.problem);
}

function toVerdict(command: Correction): Verdict {
  switch (command.verb) {
    case 'severity':
      return {kind: 'severity', level: command.level, reason: command.reason};
    case 'cause':
      return {kind: 'category', category: command.category, reason: command.reason};
    case 'flaky':
      return {kind: 'flaky', reason: `${command.test}: ${command.reason}`};
    default:
      return assertNever(command);
  }
}
