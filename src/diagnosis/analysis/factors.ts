// What contributed to a failure, with estimated shares that never add up to more than the whole.
import type {Factor, PatternMatch, Proof} from '../../domain/analysis.ts';
import type {Inquiry} from './question.ts';
import {aside, countOf, quoteList} from './quote.ts';

/**
 * Points before they are shared out. Found by asking what a reader would weigh more, not by measuring: the root line
 * explains most when its rule is sure, a named file and a past of the same cause are strong, the rest is colour.
 */
const POINTS = {root: 0.6, named: 0.25, past: 0.25, retries: 0.15, pattern: 0.1, repeated: 0.1, flaky: 0.15, gap: 0.05};

/** Heaviest first. What their weights leave of 1 is what nobody has explained. */
export function weighFactors(inquiry: Inquiry, patterns: readonly PatternMatch[]): readonly Factor[] {
  const found = [
    ...rootFactor(inquiry),
    ...namedFactor(inquiry),
    ...pastFactor(inquiry),
    ...attemptFactor(inquiry),
    ...patterns.map(patternFactor),
    ...repeatedFactor(inquiry),
    ...flakyFactor(inquiry),
    ...gapFactor(inquiry),
  ];
  const total = found.reduce((sum, factor) => sum + factor.weight, 0);
  const scale = total > 1 ? 1 / total : 1;
  return found
    .map((factor) => ({...factor, weight: Math.floor(factor.weight * scale * 100) / 100}))
    .sort((a, b) => b.weight - a.weight);
}

function rootFactor({diagnosis}: Inquiry): readonly Factor[] {
  const [root] = diagnosis.rootCause;
  if (root === undefined) return [];
  const text = `The root line: ${KINDS[grade(diagnosis.confidence)]}`;
  return [
    {text, weight: POINTS.root * diagnosis.confidence, evidence: [{job: root.job, line: root.line, text: root.text}]},
  ];
}

const KINDS = {
  high: 'the rule that found it is sure of it.',
  fair: 'the rule that found it is fairly sure of it.',
  low: 'what found it is not sure of it; other lines may be the cause.',
} as const;

function grade(confidence: number): keyof typeof KINDS {
  return confidence >= 0.8 ? 'high' : confidence >= 0.5 ? 'fair' : 'low';
}

function namedFactor({named, knowledge}: Inquiry): readonly Factor[] {
  if (named.length === 0 || knowledge.origin === 'surroundings') return [];
  const files = quoteList(
    named.map((one) => one.file),
    3,
  );
  const evidence = named.slice(0, 3).map((one) => one.proof);
  return [{text: `The head commit changed ${files}, and the failure names it.`, weight: POINTS.named, evidence}];
}

function pastFactor({recall}: Inquiry): readonly Factor[] {
  if (recall.count === 0) return [];
  const [last] = recall.similar;
  const evidence = last?.text == null ? [] : [aside(last.text)];
  const text = `The same cause was recorded ${countOf(recall.count, 'time')} before; nothing done since has removed it.`;
  return [{text, weight: POINTS.past, evidence}];
}

function attemptFactor({evidence}: Inquiry): readonly Factor[] {
  const {attempt} = evidence.run;
  if (attempt < 2) return [];
  const text = `${countOf(attempt - 1, 'earlier attempt')} of the same run failed as well, so chance alone is unlikely.`;
  return [{text, weight: POINTS.retries, evidence: []}];
}

function patternFactor(pattern: PatternMatch): Factor {
  return {
    text: `It shows a known pattern: ${lowerFirst(pattern.name)}.`,
    weight: POINTS.pattern,
    evidence: pattern.evidence,
  };
}

/** Other candidates that the same rule found: the trouble is not in one place. */
function repeatedFactor({diagnosis}: Inquiry): readonly Factor[] {
  const [root, ...others] = diagnosis.rootCause;
  const same = others.filter((one) => one.rule === root?.rule);
  if (same.length === 0) return [];
  const evidence: readonly Proof[] = same.slice(0, 3).map(({job, line, text}) => ({job, line, text}));
  const text = `${countOf(same.length, 'other line')} of the log ${same.length === 1 ? 'shows' : 'show'} the same kind of failure.`;
  return [{text, weight: POINTS.repeated, evidence}];
}

function flakyFactor({evidence}: Inquiry): readonly Factor[] {
  const flaky = evidence.reports.flatMap((report) => report.flaky);
  if (flaky.length === 0) return [];
  const names = quoteList(
    flaky.map((test) => test.name),
    3,
  );
  const text = `${countOf(flaky.length, 'test')} passed only on a retry inside the same report: ${names}.`;
  return [{text, weight: POINTS.flaky, evidence: []}];
}

/** What could not be read may hold another part of the explanation. */
function gapFactor({evidence}: Inquiry): readonly Factor[] {
  const missing = [...new Set(evidence.gaps.map((gap) => gap.looked))];
  if (!missing.includes('log') && !missing.includes('report')) return [];
  return [{text: `Not everything could be read (${missing.join(', ')}).`, weight: POINTS.gap, evidence: []}];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
