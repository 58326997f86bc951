// The step summary of a command that was run under guard: how it ended, why, and what each try took.

import {REASONS} from '../domain/decision.ts';
import {type GuardedAttempt, type GuardedOutcome, lastAttempt} from '../domain/guarded.ts';
import {table, titled} from './blocks.ts';
import {inlineCode, join, type Markdown, md, NOTHING, prose} from './markdown.ts';
import {cut} from './neutralise.ts';
import {endWords} from './run-document.ts';

/** Longest line shown, in UTF-16 units: about two lines of a page. */
const MAX_LINE_UNITS = 240;

/** Empty when it passed at once: there is nothing to tell. */
export function renderRunSummary(outcome: GuardedOutcome): string {
  const {attempts, because} = outcome;
  const last = lastAttempt(outcome);
  if (last.end.code === 0 && attempts.length === 1) return '';
  const head =
    last.end.code === 0
      ? md`## The command passed at try ${attempts.length}`
      : md`## The command ${prose(endWords(last.end))}`;
  const reason = last.end.code === 0 ? NOTHING : md`${prose(REASONS[because])}`;
  return `${join([titled(head, causeBlock(attempts), reason, attemptTable(attempts))], '\n\n')}\n`;
}

/** The last failed try's line; nothing where no line explains it. */
function causeBlock(attempts: readonly GuardedAttempt[]): Markdown {
  const cause = attempts.findLast((one) => one.cause !== null)?.cause ?? null;
  if (cause === null) return NOTHING;
  const line =
    cause.text === null ? md`No line of the output explains it.` : inlineCode(cut(cause.text, MAX_LINE_UNITS));
  return md`${line} (${prose(cause.category)}, transient: ${prose(cause.transient)})`;
}

function attemptTable(attempts: readonly GuardedAttempt[]): Markdown {
  return table(
    [md`try`, md`it`, md`category`, md`waited before`, md`took`],
    attempts.map(({number, end, cause, waitedMs, ms}) => [
      md`${number}`,
      md`${prose(endWords(end))}`,
      md`${prose(cause?.category ?? '')}`,
      md`${prose(toSeconds(waitedMs))}`,
      md`${prose(toSeconds(ms))}`,
    ]),
  );
}

function toSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
