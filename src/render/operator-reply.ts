// Our one reply to a comment with commands: what was heard, what came of each, and who could have done what was refused.
import type {CommandSpec, WhoCould} from '../domain/command.ts';
import {REASONS, type ReasonCode} from '../domain/decision.ts';
import type {SafeText} from '../domain/ids.ts';
import {renderReplyMarker, WORKING_MARKER} from '../domain/marker.ts';
import type {CommandAnswer, OperatorReply, OperatorStatus, ReplyEntry} from '../domain/operator-reply.ts';
import {explainProblem} from '../domain/problem.ts';
import {assertNever} from '../domain/result.ts';
import {bullets, listInline, table} from './blocks.ts';
import {
  cellCode,
  fence,
  hidden,
  inlineCode,
  join,
  link,
  type Markdown,
  md,
  NOTHING,
  prose,
  toWebUrl,
} from './markdown.ts';
import {cut} from './neutralise.ts';
import {operatorRequest} from './operator-request.ts';
import {HALT_WORDS, timeWords} from './words.ts';

/** Longest command that is repeated, in UTF-16 units. */
const MAX_COMMAND_UNITS = 200;
/** Longest proposal text that is shown, in UTF-16 units. A fence can need twice as much again, and five have to stay under GitHub's 65,536. */
const MAX_SHOWN_UNITS = 3_500;
/** Longest message of a problem: some carry words of other programs. */
const MAX_PROBLEM_UNITS = 1_000;
/** Names, stops and proposals that are listed. */
const MAX_LISTED = 10;

/** How a command is explained in the help. */
export type HelpRow = Pick<CommandSpec, 'verb' | 'does' | 'example'> & {readonly usage: string};

/** The whole body of the reply, with the marker that it is found again by. `help`: the table of commands, in its order. */
export function operatorReply(reply: OperatorReply, help: readonly HelpRow[]): Markdown {
  const {entries, author, comment} = reply;
  const blocks = entries.map((entry) => entryBlock(entry, help));
  const lead = md`Answer to ${inlineCode(author)}:`;
  const working = entries.some(({answer}) => answer.kind === 'working') ? hidden(WORKING_MARKER) : NOTHING;
  return join([lead, ...blocks, hidden(renderReplyMarker(comment)), working], '\n\n');
}

function entryBlock({place, text, answer}: ReplyEntry, help: readonly HelpRow[]): Markdown {
  const said = text === null ? md`Line ${place.line}` : inlineCode(cut(text, MAX_COMMAND_UNITS));
  return join([md`**${said}** – ${headOf(answer)}`, bodyOf(answer, help)], '\n\n');
}

/** What came of a command, in one line. */
function headOf(answer: CommandAnswer): Markdown {
  switch (answer.kind) {
    case 'working':
      return md`heard; being done. This reply is edited when it has ended.`;
    case 'done':
      return md`done: ${refWords(answer.ref)}${alsoWords(answer.also)}`;
    case 'already-done':
      return md`nothing to do, it stands there already: ${refWords(answer.ref)}${alsoWords(answer.also)}`;
    case 'proposed':
      return md`proposed as ${inlineCode(answer.proposal.id)}.`;
    case 'failed':
      return md`failed (${inlineCode(answer.problem.code)}): ${prose(cut(explainProblem(answer.problem), MAX_PROBLEM_UNITS))}`;
    case 'held':
      return md`held back: ${reason(answer.because)}${answer.until === null ? NOTHING : md` Not before ${prose(timeWords(answer.until))}.`}`;
    case 'refused':
      return md`refused: ${reason(answer.because)}${whoWords(answer.who)}`;
    case 'malformed':
      return malformedWords(answer);
    case 'skipped':
      return md`not done: ${reason(answer.because)}`;
    case 'plan':
      return answer.request === null ? md`nothing is waiting for a choice.` : md`the ways out, best first:`;
    case 'status':
      return md`as things stand:`;
    case 'help':
      return md`the commands:`;
    default:
      return assertNever(answer);
  }
}

function bodyOf(answer: CommandAnswer, help: readonly HelpRow[]): Markdown {
  if (answer.kind === 'help') return helpTable(help);
  if (answer.kind === 'status') return statusBlock(answer.status);
  if (answer.kind === 'plan') return answer.request === null ? NOTHING : operatorRequest(answer.request);
  if (answer.kind !== 'proposed') return NOTHING;
  const {proposal, shown} = answer;
  return join(
    [
      fence(cut(shown, MAX_SHOWN_UNITS)),
      md`It is done when a person who may says ${inlineCode(`/aftermath approve ${proposal.id}`)} before ${prose(timeWords(proposal.expiresAt))}, once, and only while ${inlineCode(proposal.branch)} stands at ${inlineCode(proposal.head.slice(0, 12))} and nothing else that the id stands for has changed. Without an answer nothing is done.`,
    ],
    '\n\n',
  );
}

function alsoWords(also: SafeText | undefined): Markdown {
  return also === undefined ? NOTHING : md` ${prose(cut(also, MAX_PROBLEM_UNITS))}`;
}

function refWords(ref: string): Markdown {
  return toWebUrl(ref) === null ? prose(cut(ref, MAX_COMMAND_UNITS)) : link(md`see here`, ref);
}

function reason(code: ReasonCode): Markdown {
  return md`${prose(REASONS[code])} (${inlineCode(code)})`;
}

function malformedWords({because, detail, suggestion}: Extract<CommandAnswer, {kind: 'malformed'}>): Markdown {
  const meant = suggestion === null ? NOTHING : md` Did you mean ${inlineCode(suggestion)}?`;
  return md`not understood: ${prose(detail)}. (${inlineCode(because)})${meant} Edits are not heard; write a new comment.`;
}

/** Names are shown and never mentioned: nobody is called because somebody else was refused. */
function whoWords(who: WhoCould): Markdown {
  switch (who.kind) {
    case 'writers':
      return md` Somebody with write permission could say it.`;
    case 'named':
      return namedWords([...who.users, ...who.teams.map((team) => `team ${team}`)]);
    case 'second-person':
      return md` Somebody who may, and who neither wrote the change nor proposed this, could say it.`;
    case 'nobody':
      return NOTHING;
    default:
      return assertNever(who);
  }
}

function namedWords(names: readonly string[]): Markdown {
  if (names.length === 0) return md` The policy lets nobody do this.`;
  return md` The policy lets these do it, when they have write permission: ${listInline(names.map(inlineCode), MAX_LISTED)}.`;
}

function helpTable(help: readonly HelpRow[]): Markdown {
  const rows = help.map(({usage, does, example}) => [cellCode(usage), prose(does), cellCode(example)]);
  return join(
    [
      table([md`Command`, md`What it does`, md`For example`], rows),
      md`Write ${inlineCode('/aftermath COMMAND')} on a line of its own in any issue or pull request; in threads that we opened ${inlineCode('/COMMAND')} is enough. Quotes, code, lists and edits are not heard.`,
    ],
    '\n\n',
  );
}

function statusBlock({halt, stops, proposals, incident, request}: OperatorStatus): Markdown {
  const lines = [
    prose(HALT_WORDS[halt]),
    ...stops.slice(0, MAX_LISTED).map(({scope, by, reason: why, at}) => {
      const what = scope.kind === 'all' ? md`Everything` : md`Branch ${inlineCode(scope.branch)}`;
      return md`${what} was stopped by ${inlineCode(by)} at ${prose(timeWords(at))}: ${prose(cut(why, MAX_COMMAND_UNITS))}`;
    }),
    incident === null
      ? md`No incident belongs to this thread.`
      : md`Incident ${incident.number} is ${prose(incident.state)}; seen ${incident.count} times.`,
    ...proposals
      .slice(0, MAX_LISTED)
      .map(
        ({id, effect, expiresAt}) =>
          md`${inlineCode(id)} (${prose(effect.kind)}) waits for approval until ${prose(timeWords(expiresAt))}.`,
      ),
  ];
  return join([bullets(lines), request === null ? NOTHING : operatorRequest(request)], '\n\n');
}
