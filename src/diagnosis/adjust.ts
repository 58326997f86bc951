// Scores seen together: what a candidate loses because of what stands beside it, or hands on to its neighbour.
import type {Category} from '../domain/category.ts';
import {announcesRetry} from './consequence.ts';
import type {Placement} from './context.ts';
import {normaliseText} from './normalise.ts';
import type {RawCandidate} from './raw-candidate.ts';

/** From this weight a rule knows the structure of a report. */
const REPORT_WEIGHT = 76;
const REPORTING: ReadonlySet<Category> = new Set(['test-failure', 'compile-error', 'lint', 'quality-gate']);
const CHATTER_POINTS = 14;
/** Tests log exceptions that they expect. */
const TRACE_POINTS = 6;
/** Python's words between the exceptions of a chain. */
const SUPERSEDED = /^During handling of the above exception|^The above exception was the direct cause/;
const SUPERSEDED_WITHIN = 3;
const SUPERSEDED_POINTS = 12;
const RETRY_WITHIN = 3;
const RETRY_POINTS = 20;

/** The same candidates, in the same order, with what their neighbours say taken into account. */
export function adjustScores(candidates: readonly RawCandidate[], placement: Placement): readonly RawCandidate[] {
  const quieted = quietRetried(quietChatter(candidates), placement);
  const weighed = quietIgnored(quietSuperseded(quieted, placement), placement).map(quietCounters);
  return yieldToFirstRow(weighed, placement);
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
  return candidate.transient !== 'no' && after.some(announcesRetry);
}

/** An exception that was handled by code which then failed: the later one left the program. */
function quietSuperseded(candidates: readonly RawCandidate[], placement: Placement): readonly RawCandidate[] {
  return candidates.map((one) => {
    const after = placement.lines.slice(one.index + 1, one.index + 1 + SUPERSEDED_WITHIN);
    const isSuperseded = after.some((placed) => SUPERSEDED.test(placed.line.text));
    return isSuperseded ? lower(one, SUPERSEDED_POINTS, 'another exception followed from it') : one;
  });
}

/** Ansible and make say right below a failure that they go on in spite of it. */
const IGNORED = /^\.\.\.ignoring$|\(ignored\)$/;
const IGNORED_POINTS = 30;

function quietIgnored(candidates: readonly RawCandidate[], placement: Placement): readonly RawCandidate[] {
  return candidates.map((one) => {
    const next = placement.lines[one.index + 1];
    const isIgnored = next !== undefined && IGNORED.test(next.line.text);
    return isIgnored ? lower(one, IGNORED_POINTS, 'the tool went on in spite of it') : one;
  });
}

/** Words that sums of tests and checks are made of. A line of nothing else names nothing that failed. */
const COUNTED =
  /^(?:total|tests?|cases?|suites?|specs?|files?|checks?|assertions?|examples?|passed|pass|success(?:es)?|successful|ok|failed|fail|failures?|failing|errors?|errored|skipped|skips?|pending|todo|ignored|cancelled|warnings?|problems?|violations?|and|of|in|out|ms|s|sec|seconds?)$/i;
const LEAST_COUNTS = 2;
const COUNTER_POINTS = 14;

function quietCounters(candidate: RawCandidate): RawCandidate {
  if (candidate.rule.weight >= STRUCTURED || !isCounters(candidate.placed.line.text)) return candidate;
  return lower(candidate, COUNTER_POINTS, 'only counts');
}

function isCounters(text: string): boolean {
  const words = text.replace(/^\S+:(?=\s)/, '').match(/\p{L}+/gu) ?? [];
  const counts = text.match(/\d+/g) ?? [];
  return counts.length >= LEAST_COUNTS && words.length > 0 && words.every((word) => COUNTED.test(word));
}

/** Rules from this weight know a tool; what they say needs no help from the layout. */
const STRUCTURED = 60;
const FIRST_ROW = /^\s*1[.)] {1,8}\S/;
const FIRST_ROW_WITHIN = 2;

/** A heading above a numbered list: the first row of the list is what happened. */
function yieldToFirstRow(candidates: readonly RawCandidate[], placement: Placement): readonly RawCandidate[] {
  const taken = new Set(candidates.map((one) => one.index));
  return candidates.map((one) => {
    if (one.rule.weight >= STRUCTURED) return one;
    const index = firstRowBelow(one.index, placement);
    const placed = index === null ? undefined : placement.lines[index];
    if (index === null || placed === undefined || taken.has(index)) return one;
    return {...one, index, placed, reason: `${one.reason}; first row below its heading`};
  });
}

/** The row numbered 1 right below a line; only blank lines may stand between them. */
function firstRowBelow(from: number, {lines}: Placement): number | null {
  for (let index = from + 1; index <= from + FIRST_ROW_WITHIN; index++) {
    const text = lines[index]?.line.text ?? '';
    if (FIRST_ROW.test(text)) return index;
    if (text.trim() !== '') return null;
  }
  return null;
}

function messageOf(candidate: RawCandidate): string {
  return normaliseText(candidate.placed.line.text);
}

function lower(candidate: RawCandidate, points: number, why: string): RawCandidate {
  return {...candidate, score: candidate.score - points, reason: `${candidate.reason}; ${why}`};
}
