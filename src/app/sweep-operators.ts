// Words of operators that nobody else ends: commands whose run was cut off are answered, and proposals whose time is over are ended.

import type {Instant, SafeText} from '../domain/ids.ts';
import {toEffectKey} from '../domain/ids.ts';
import {renderReplyMarker} from '../domain/marker.ts';
import type {CommandEvent, Memory} from '../domain/memory.ts';
import type {ReplyEntry} from '../domain/operator-reply.ts';
import type {Problem} from '../domain/problem.ts';
import type {SweptCommand} from '../domain/sweep.ts';
import {readApprovals, rememberApprovals} from '../memory/approvals.ts';
import {listLostCommands} from '../memory/commands.ts';
import {listExpiredProposals, listLostClaims} from '../operator/approval.ts';
import {operatorReply} from '../render/operator-reply.ts';
import {LOST_MS} from './command-run.ts';
import {findSweepBar, type SweepProgress, type SweepRequest, type SweepWorld, toSweepResult} from './sweep-world.ts';

/** Most comments with lost commands that one sweep answers. A few are what a bad hour of runners leaves; the next sweep goes on. */
const MAX_ANSWERED = 10;

export interface LostContext {
  readonly world: SweepWorld;
  readonly request: SweepRequest;
  readonly progress: SweepProgress;
  /** Null where nothing is kept: then nothing was begun. */
  readonly memory: Memory | null;
}

/** What was answered, and the ends to be remembered. */
export interface LostCommands {
  readonly answered: readonly SweptCommand[];
  readonly ends: readonly CommandEvent[];
}

/**
 * Answers commands that were begun an hour ago and never ended: nothing more comes of them, and the person has to say it again.
 * Only what was answered is ended, so that no command goes without an answer; an answer that stands there as the end of the
 * comment is left as it is, since then only the record of the end was lost.
 */
export async function answerLostCommands({world, request, progress, memory}: LostContext): Promise<LostCommands> {
  const lost = listLostCommands(memory?.events ?? [], (request.now - LOST_MS) as Instant);
  const comments = [...new Set(lost.map(({comment}) => comment))].slice(0, MAX_ANSWERED);
  const answered: SweptCommand[] = [];
  const ends: CommandEvent[] = [];
  for (const comment of comments) {
    const commands = lost.filter((one) => one.comment === comment);
    const bar = progress.stopped ?? findSweepBar(progress, request.policy, null);
    const [first] = commands;
    if (bar !== null || first === undefined) break;
    const problem = await answer(world, first, commands);
    const result = toSweepResult(progress, problem);
    answered.push(...commands.map(({thread, text}) => ({thread, text, result})));
    if (problem === null || isForGood(problem)) ends.push(...commands.map((one) => toEnd(one, request.now)));
  }
  return {answered, ends};
}

/** Looks at the thread first: what was moved to another repository is answered nowhere. */
async function answer(
  {operators}: SweepWorld,
  {comment, thread, by}: CommandEvent,
  commands: readonly CommandEvent[],
): Promise<Problem | null> {
  await operators.readScene({comment: null, thread, login: by, teams: []});
  const entries = commands.map(({index, text}): ReplyEntry => {
    return {place: {index, line: index + 1}, text, answer: {kind: 'skipped', because: 'COMMAND_LOST'}};
  });
  const body = operatorReply({comment, author: by, entries}, []);
  const written = await operators.ensureReply({thread, marker: renderReplyMarker(comment), body, known: 'keep'});
  return written.ok ? null : written.problem;
}

/** A thread that is gone or locked takes no answer, and never will. */
function isForGood({code}: Problem): boolean {
  return code === 'HOST_NOT_FOUND' || code === 'HOST_FORBIDDEN' || code === 'HOST_DISABLED';
}

function toEnd(command: CommandEvent, at: Instant): CommandEvent {
  const {comment, index} = command;
  const key = toEffectKey('command', String(comment), String(index), 'ended');
  return {...command, key, at, stage: 'ended', outcome: 'failed', code: 'COMMAND_LOST'};
}

/** The changed documents when proposals have ended that nobody will end: their time is over, or the run that held one was cut off. */
export function endProposals(
  documents: ReadonlyMap<string, string>,
  {now, safe}: {readonly now: Instant; readonly safe: (raw: string) => SafeText},
): ReadonlyMap<string, string> {
  const known = readApprovals(documents, safe);
  if (known === 'unreadable') return new Map();
  const ended = [
    ...listExpiredProposals(known, now),
    ...listLostClaims(known, {now, before: (now - LOST_MS) as Instant}),
  ];
  if (ended.length === 0) return new Map();
  const steps = ended.map(({proposal: {id}, step}) => ({id, step}));
  const changes = rememberApprovals(documents, {steps}, safe);
  return changes.ok ? changes.value : new Map();
}
