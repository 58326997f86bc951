// Words of operators that nobody else ends: commands whose run was cut off are answered, and proposals whose time is over are ended.

import type {Instant, SafeText} from '../domain/ids.ts';
import {toEffectKey} from '../domain/ids.ts';
import {renderReplyMarker} from '../domain/marker.ts';
import type {CommandEvent, Memory} from '../domain/memory.ts';
import type {SweptCommand} from '../domain/sweep.ts';
import {readApprovals, rememberApprovals} from '../memory/approvals.ts';
import {listLostCommands} from '../memory/commands.ts';
import {listExpiredProposals, listLostClaims} from '../operator/approval.ts';
import {operatorReply} from '../render/operator-reply.ts';
import {LOST_MS} from './command-run.ts';
import {findSweepBar, type SweepProgress, type SweepRequest, type SweepWorld, toSweepResult} from './sweep-world.ts';

/** Most lost commands that one sweep answers. A few are what a bad hour of runners leaves; the next sweep goes on. */
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
 * Only what was answered is ended, so that no command goes without an answer.
 */
export async function answerLostCommands({world, request, progress, memory}: LostContext): Promise<LostCommands> {
  const lost = listLostCommands(memory?.events ?? [], (request.now - LOST_MS) as Instant).slice(0, MAX_ANSWERED);
  const answered: SweptCommand[] = [];
  const ends: CommandEvent[] = [];
  for (const command of lost) {
    const bar = progress.stopped ?? findSweepBar(progress, request.policy, null);
    if (bar !== null) break;
    const {thread, text, comment} = command;
    const written = await world.host.ensureComment(thread, renderReplyMarker(comment), answerOf(command));
    answered.push({thread, text, result: toSweepResult(progress, written.ok ? null : written.problem)});
    // A thread that is gone or locked takes no answer, and never will.
    if (written.ok || written.problem.code === 'HOST_NOT_FOUND' || written.problem.code === 'HOST_FORBIDDEN') {
      ends.push(toEnd(command, request.now));
    }
  }
  return {answered, ends};
}

function answerOf({comment, by, index, text}: CommandEvent): string {
  const place = {index, line: index + 1};
  const answer = {kind: 'skipped', because: 'COMMAND_LOST'} as const;
  return operatorReply({comment, author: by, entries: [{place, text, answer}]}, []);
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
