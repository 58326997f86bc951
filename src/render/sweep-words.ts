// Words of a sweep for what became of a thread, of a write and of a wish.
import {REASONS, type ReasonCode} from '../domain/decision.ts';
import type {Verdict} from '../domain/memory.ts';
import {explainProblem, type Problem} from '../domain/problem.ts';
import {assertNever} from '../domain/result.ts';
import type {SweepResult, ThreadChange} from '../domain/sweep.ts';
import {inlineCode, type Markdown, md, prose} from './markdown.ts';
import {countWords, timeWords} from './words.ts';

/** What was done to a thread, or seen in it. */
export function changeWords(change: ThreadChange): Markdown {
  switch (change.kind) {
    case 'folded':
      return md`folded into ${change.into}, which was opened first`;
    case 'called-stale':
      return md`called stale: nothing was seen of it since ${prose(timeWords(change.lastSeen))}`;
    case 'closed-stale':
      return md`closed as stale: nothing was seen of it since ${prose(timeWords(change.lastSeen))}, and nobody objected`;
    case 'repaired':
      return md`${prose(countWords(change.missing, 'occurrence'))} added that the memory knew`;
    case 'verdict':
      return md`a person's word was written down: ${verdictWords(change.verdict)}`;
    default:
      return assertNever(change);
  }
}

/** What a person said, in a word or two. */
function verdictWords(verdict: Verdict): Markdown {
  switch (verdict.kind) {
    case 'category':
      return md`category ${prose(verdict.category)}`;
    case 'severity':
      return md`severity ${verdict.level}`;
    default:
      return prose(verdict.kind.replaceAll('-', ' '));
  }
}

/** What came of a wish, with the reason or the trouble. */
export function resultWords(result: SweepResult): Markdown {
  switch (result.status) {
    case 'done':
      return md`done`;
    case 'held':
      return md`held back. ${reasonWords(result.because)}`;
    case 'failed':
      return md`**failed** ${problemWords(result.problem)}`;
    default:
      return assertNever(result);
  }
}

/** The sentence of a reason with its code. */
export function reasonWords(code: ReasonCode): Markdown {
  return md`${prose(REASONS[code])} (${inlineCode(code)})`;
}

/** The code of a trouble with its sentence. */
export function problemWords(problem: Problem): Markdown {
  return md`${inlineCode(problem.code)}: ${prose(explainProblem(problem))}`;
}
