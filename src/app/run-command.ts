// One command that was understood: ruled on, claimed in the ledger, looked at once more, done, and its end written down.
import type {Command, CommandPlace, Ruling} from '../domain/command.ts';
import type {ReasonCode} from '../domain/decision.ts';
import type {CommandAnswer} from '../domain/operator-reply.ts';
import {assertNever} from '../domain/result.ts';
import {findProposal} from '../operator/approval.ts';
import {authorise} from '../operator/authorise.ts';
import {answerStatus, correct, runStop} from './answer-command.ts';
import {
  type CommandRun,
  type EndDetails,
  findStop,
  lookAgain,
  toAsk,
  toBarAnswer,
  toEnd,
  toRecord,
} from './command-run.ts';
import {type Involved, toFirstFacts} from './operator-facts.ts';
import {proposalsOf, type Session, stopsOf, writeSession} from './operator-session.ts';
import type {Performed, WriteCommand} from './operator-world.ts';
import {approveProposal, proposeGrave, rejectProposal} from './run-proposal.ts';

/**
 * What came of a command. Everything that was to be written down is written when it resolves. `resumed`: it was begun before
 * and its run was cut off; it is ruled on as if it were new and goes on from its claim.
 */
export async function runCommand(
  session: Session,
  command: Command,
  place: CommandPlace,
  begun: 'new' | 'resumed' = 'new',
): Promise<CommandAnswer> {
  const involved = await findInvolved(session, command);
  const run: CommandRun = {session, command, place, involved, isResumed: begun === 'resumed'};
  const ruling = ruleFirst(run);
  if (ruling.ruling === 'refused') {
    return await endWith(run, {kind: 'refused', because: ruling.because, who: ruling.who});
  }
  const bar = findMemoryBar(run);
  return bar === null ? await runAllowed(run, ruling) : bar;
}

/** Answering and stopping need no memory; nothing else may be done while a replay could not be told. */
function findMemoryBar({session, command}: CommandRun): CommandAnswer | null {
  const {verb} = command;
  if (session.snapshot !== null || verb === 'help' || verb === 'status' || verb === 'halt') return null;
  if (session.gap !== null) return {kind: 'failed', problem: session.gap};
  return {kind: 'held', because: 'NO_LEDGER', until: null};
}

async function runAllowed(run: CommandRun, ruling: Extract<Ruling, {ruling: 'allowed'}>): Promise<CommandAnswer> {
  const {command, session} = run;
  switch (command.verb) {
    case 'help':
      return await endWith(run, {kind: 'help'});
    case 'status':
      return await endWith(run, await answerStatus(session, toAsk(run, command)));
    case 'recover':
      return await runOption(run, command.option);
    case 'retry':
    case 'skip':
    case 'requeue':
      return await runWrite(run, command);
    case 'revert':
    case 'rollback':
      return await proposeGrave(run, command, ruling.way);
    case 'approve':
      return await approveProposal(run, command.id);
    case 'reject':
      return await rejectProposal(run, command);
    case 'halt':
    case 'abort':
    case 'resume':
      return await runStop(run, command);
    case 'severity':
    case 'cause':
    case 'flaky':
      return await correct(run, command);
    default:
      return assertNever(command);
  }
}

/** The list of options, or the one with that number as if its command had been written here. */
async function runOption(run: CommandRun, option: number | null): Promise<CommandAnswer> {
  const {session, command, place} = run;
  const request = await session.world.performers.findRequest(toAsk(run, command));
  if (option === null) return await endWith(run, {kind: 'plan', request});
  const chosen = request?.options.find(({number}) => number === option);
  if (chosen !== undefined) return await runCommand(session, chosen.command, place, run.isResumed ? 'resumed' : 'new');
  return await endWith(run, {kind: 'refused', because: 'TARGET_UNKNOWN', who: {kind: 'nobody'}});
}

async function runWrite(run: CommandRun, command: WriteCommand): Promise<CommandAnswer> {
  const claimed = await claim(run);
  if (claimed !== null) return claimed;
  const {answer, effect, commit, events, latest} = await run.session.world.performers.write(
    toAsk(run, command),
    async (branch) => {
      const because = (await lookAgain(run)) ?? findStop(run.session, branch);
      return because === null ? null : toHeld(because);
    },
  );
  run.session.snapshot = latest ?? run.session.snapshot;
  return await endWith(run, answer, {effect, commit, ...(events === undefined ? {} : {events})});
}

function toHeld(because: ReasonCode): Performed {
  return {answer: {kind: 'held', because, until: null}, effect: null, commit: null};
}

/** Authors and proposer of what is approved, where the policy asks for a second person: one request. */
async function findInvolved(session: Session, command: Command): Promise<Involved> {
  if (command.verb !== 'approve') return {culprits: [], proposer: null};
  const proposal = findProposal(proposalsOf(session), command.id);
  if (typeof proposal === 'string') return {culprits: [], proposer: null};
  const {effect, by} = proposal;
  if (!session.policy.operators.secondPerson || effect.kind !== 'open-revert') return {culprits: [], proposer: by};
  const authors = await session.world.host.readAuthors(effect.commits);
  return {culprits: authors.ok ? authors.value : null, proposer: by};
}

function ruleFirst({session, command, involved}: CommandRun): Ruling {
  const {event, right, policy} = session;
  const facts = toFirstFacts({event, right, stops: stopsOf(session), policy, involved});
  return authorise(command, facts, policy.operators);
}

/** Writes down that the command begins, or gives the answer when it must not. */
async function claim(run: CommandRun): Promise<CommandAnswer | null> {
  if (run.isResumed) return null;
  const written = await writeSession(run.session, {
    events: [toRecord(run, 'heard', {outcome: 'begun', code: null})],
    claims: {comment: run.session.event.comment, index: run.place.index},
    summary: `Begin ${run.command.verb} of a comment`,
  });
  return written.ok ? null : toBarAnswer(written.problem);
}

/** Writes the end down. What could not be written down was done all the same, and the answer says so. */
async function endWith(run: CommandRun, answer: CommandAnswer, details: EndDetails = {}): Promise<CommandAnswer> {
  const events = [...(details.events ?? []), toEnd(run, answer, details)];
  await writeSession(run.session, {events, summary: `End ${run.command.verb} of a comment`});
  return answer;
}
