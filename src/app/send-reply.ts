// The one reply to a comment: told early when the work takes long, and edited when it has ended.
import {type CommandLine, printCommand} from '../domain/command.ts';
import {renderReplyMarker} from '../domain/marker.ts';
import type {OperatorReply, ReplyEntry} from '../domain/operator-reply.ts';
import type {Result} from '../domain/result.ts';
import {COMMAND_TABLE, usageOf} from '../operator/commands.ts';
import type {Written} from '../ports/code-host.ts';
import type {ReplyDraft} from '../ports/operator-host.ts';
import {operatorReply} from '../render/operator-reply.ts';
import type {Session} from './operator-session.ts';
import type {OperatorWorld} from './operator-world.ts';

/** A person who sees the reaction waits so long without a word; most commands take a second or two. */
const LONG_MS = 10_000;

interface UnderWay {
  readonly work: Promise<unknown>;
  readonly known: 'find' | 'new';
}

/** Says after a while that it is being done, in the reply that is edited at the end; how that reply is then known. */
export async function tellWhenLong(
  session: Session,
  lines: readonly CommandLine[],
  {work, known}: UnderWay,
): Promise<ReplyDraft['known']> {
  const alarm = session.world.setAlarm(LONG_MS);
  const isLong = await Promise.race([alarm.rings.then(() => true), work.then(isOver, isOver)]);
  alarm.cancel();
  if (!isLong) return known;
  const entries = lines.map(
    (line): ReplyEntry => ({
      place: line.place,
      text: textOf(session.world, line),
      answer: {kind: 'working'},
    }),
  );
  const reply = await sendReply(session, entries, known);
  return reply.ok && reply.value.id !== 0 ? reply.value.id : 'find';
}

function isOver(): false {
  return false;
}

/** The command as it was understood; null for a line that was none. */
export function textOf({safe}: OperatorWorld, line: CommandLine): ReplyEntry['text'] {
  return line.kind === 'command' ? safe(printCommand(line.command)) : null;
}

/** The table of the help, as replies show it. */
const HELP = COMMAND_TABLE.map(({verb, args, does, example}) => ({verb, does, example, usage: usageOf({verb, args})}));

/** Writes the answer, once. */
export async function sendReply(
  {world, event}: Session,
  entries: readonly ReplyEntry[],
  known: ReplyDraft['known'],
): Promise<Result<Written & {readonly id: number}>> {
  const reply: OperatorReply = {comment: event.comment, author: event.author?.login ?? 'ghost', entries};
  const body = operatorReply(reply, HELP);
  return await world.host.ensureReply({thread: event.thread, marker: renderReplyMarker(event.comment), body, known});
}
