// The step summary of a comment: what was said, and what came of each command.
import type {ReasonCode} from '../domain/decision.ts';
import {REASONS} from '../domain/decision.ts';
import type {ReplyEntry} from '../domain/operator-reply.ts';
import {explainProblem, type Problem} from '../domain/problem.ts';
import {bullets, titled} from './blocks.ts';
import {inlineCode, join, type Markdown, md, NOTHING, prose} from './markdown.ts';
import {operatorReply} from './operator-reply.ts';

/** A comment or label and whose it is. */
export interface SaidComment {
  readonly said: {readonly comment: number} | {readonly label: string};
  readonly thread: number;
  readonly by: string;
}

export type CommentTold =
  | {readonly kind: 'ignored'; readonly because: ReasonCode; readonly entries: readonly ReplyEntry[]}
  | {readonly kind: 'answered'; readonly entries: readonly ReplyEntry[]; readonly problems: readonly Problem[]};

/** The summary; the answer in it is the one that stands in the thread. */
export function renderCommentSummary({said, thread, by}: SaidComment, told: CommentTold): string {
  const comment = 'comment' in said ? said.comment : 0;
  const head = headOf({said, thread, by});
  const answer = told.entries.length === 0 ? NOTHING : operatorReply({comment, author: by, entries: told.entries}, []);
  return `${join([head, leadOf(told), answer, troubleOf(told)], '\n\n')}\n`;
}

/** What a person can do about a word that was lost. */
export const UNHEARD_ADVICE =
  'The command was not heard and nothing was written. Start this run again with "Re-run jobs", or say the command again.';

/** The summary when what decides about a word could not be read: whether it may be heard is not known then. */
export function renderUnheardSummary(about: SaidComment, problem: Problem): string {
  const why = md`${inlineCode(problem.code)} ${prose(explainProblem(problem))}`;
  return `${join([headOf(about), md`${prose(UNHEARD_ADVICE)}`, why], '\n\n')}\n`;
}

function headOf({said, thread, by}: SaidComment): Markdown {
  const what = 'comment' in said ? md`Comment ${said.comment}` : md`Label ${inlineCode(said.label)}`;
  return md`## ${what} of ${inlineCode(by)} in thread ${thread}`;
}

function leadOf(told: CommentTold): Markdown {
  if (told.kind === 'answered') return NOTHING;
  return md`Nothing was written: ${prose(REASONS[told.because])} (${inlineCode(told.because)})`;
}

function troubleOf(told: CommentTold): Markdown {
  if (told.kind === 'ignored') return NOTHING;
  return titled(
    md`### What could not be said`,
    bullets(told.problems.map((problem) => md`${inlineCode(problem.code)} ${prose(explainProblem(problem))}`)),
  );
}
