// Scores seen together: what a candidate loses because of what stands beside it.
import type {Category} from '../domain/category.ts';
import type {Placement} from './context.ts';
import {normaliseText} from './normalise.ts';
import type {RawCandidate} from './raw-candidate.ts';

/** From this weight a rule knows the structure of a report. */
const REPORT_WEIGHT = 76;
const REPORTING: ReadonlySet<Category> = new Set(['test-failure', 'compile-error', 'lint', 'quality-gate']);
const CHATTER_POINTS = 14;
/** Tests log exceptions that they expect. */
const TRACE_POINTS = 6;
/** A tool that announces another attempt has not failed yet. */
const RETRY =
  /\b(?:[Rr]etry(?:ing)?|[Bb]ack(?:ing)?[ -]?off|[Tt]rying again|[Ww]ill try again|attempt \d+(?: of |\/)\d+)\b/;
/** Python's words between the exceptions of a chain. */
const SUPERSEDED = /^During handling of the above exception|^The above exception was the direct cause/;
const SUPERSEDED_WITHIN = 3;
const SUPERSEDED_POINTS = 12;
const RETRY_WITHIN = 3;
const RETRY_POINTS = 20;

/** The same candidates, in the same order, with what their neighbours say taken into account. */
export function adjustScores(candidates: readonly RawCandidate[], placement: Placement): readonly RawCandidate[] {
  return quietSuperseded(quietRetried(quietChatter(candidates), placement), placement);
}

/** Where a test runner, a compiler or a linter reports its own failure, words about networks and limits are mostly talk. */
function quietChatter(candidates: readonly RawCandidate[]): readonly RawCandidate[] {
  const reporting = new Set(candidates.filter(isReport).map((one) => one.placed.step));
  return candidates.map((one) => {
    if (!reporting.has(one.placed.step)) return one;
    if (one.rule.chatty === true) return lower(one, CHATTER_POINTS, 'beside a report of failure');
    return one.category === 'runtime-error' ? lower(one, TRACE_POINTS, 'beside a report of failure') : one;
  });
}

function isReport(candidate: RawCandidate): boolean {
  const {rule, category} = candidate;
  return rule.chatty !== true && rule.weight >= REPORT_WEIGHT && REPORTING.has(category);
}

/** An attempt that was followed by another counts only when the last attempt said the same. */
function quietRetried(candidates: readonly RawCandidate[], placement: Placement): readonly RawCandidate[] {
  const final = new Set(candidates.filter((one) => !isRetried(one, placement)).map(messageOf));
  return candidates.map((one) =>
    isRetried(one, placement) && !final.has(messageOf(one)) ? lower(one, RETRY_POINTS, 'tried again afterwards') : one,
  );
}

function isRetried(candidate: RawCandidate, placement: Placement): boolean {
  const after = placement.lines.slice(candidate.index + 1, candidate.index + 1 + RETRY_WITHIN);
  return candidate.transient !== 'no' && after.some((placed) => RETRY.test(placed.line.text));
}

/** An exception that was handled by code which then failed: the later one left the program. */
function quietSuperseded(candidates: readonly RawCandidate[], placement: Placement): readonly RawCandidate[] {
  return candidates.map((one) => {
    const after = placement.lines.slice(one.index + 1, one.index + 1 + SUPERSEDED_WITHIN);
    const isSuperseded = after.some((placed) => SUPERSEDED.test(placed.line.text));
    return isSuperseded ? lower(one, SUPERSEDED_POINTS, 'another exception followed from it') : one;
  });
}

function messageOf(candidate: RawCandidate): string {
  return normaliseText(candidate.placed.line.text);
}

function lower(candidate: RawCandidate, points: number, why: string): RawCandidate {
  return {...candidate, score: candidate.score - points, reason: `${candidate.reason}; ${why}`};
}
