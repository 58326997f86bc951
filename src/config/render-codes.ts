// The page of all codes, from the closed lists themselves: a code cannot exist without being explained.

import {explainProblem} from '../domain/problem.ts';
import {REASONS} from '../domain/reasons.ts';
import {codeCell, escapeCell, renderTable} from './markdown-table.ts';
import {PROBLEM_EXAMPLES} from './problem-examples.ts';

/** The whole text of docs/reason-codes.md. */
export function renderCodesPage(): string {
  return [
    '# Reason codes and problem codes',
    '',
    'Generated from the sources by `npm run generate`; change `src/domain/reasons.ts` and `src/domain/problem.ts` instead.',
    'Both lists are closed, and a code is never renamed.',
    '',
    '## Reason codes',
    '',
    'Every effect, and every decision not to act, carries one of these: in the outputs, in the summary, in `report.json`.',
    '',
    renderTable(['code', 'what it means'], Object.entries(REASONS).map(toReasonRow)),
    '## Problem codes',
    '',
    'Trouble that was foreseen. The message says what was seen, where, and what to do; the names and places below are examples.',
    '',
    renderTable(['code', 'a message, for example'], Object.values(PROBLEM_EXAMPLES).map(toProblemRow)),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

function toReasonRow([code, words]: readonly [string, string]): readonly string[] {
  return [codeCell(code), escapeCell(words)];
}

/** The message as plain text: what looks like a tag or emphasis in it must show as it is. */
function toProblemRow(problem: (typeof PROBLEM_EXAMPLES)[keyof typeof PROBLEM_EXAMPLES]): readonly string[] {
  return [codeCell(problem.code), escapeCell(explainProblem(problem)).replace(/[<>*]/g, (sign) => `\\${sign}`)];
}
