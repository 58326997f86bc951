// Lines that rules speak for, each with a score that says how likely a person would quote it, and why.

import type {Category, Transience} from '../domain/category.ts';
import {LineBudget} from '../domain/line-budget.ts';
import {peelLine} from '../domain/line-prefix.ts';
import {adjustScores} from './adjust.ts';
import type {PlacedLine, Placement} from './context.ts';
import type {RawCandidate} from './raw-candidate.ts';
import {matchRules, type Rule, type RuleSet} from './rule.ts';

/** How much a category tells. A test that fails because a module is missing is a matter of dependencies. */
const TELLING: Partial<Record<Category, number>> = {
  unknown: 0,
  none: 0,
  'runtime-error': 2,
  'test-failure': 3,
  'quality-gate': 3,
  crash: 6,
  'compile-error': 5,
  lint: 5,
};
const TELLING_ELSE = 6;

/** Points for where a line stands. Found by measuring; a failed step outweighs the difference of one kind of rule. */
const STANDING_POINTS = {failed: 10, unknown: 0, passed: -28, after: -26} as const;
const POST_POINTS = -36;
const ERROR_MARK_POINTS = 7;
const WARNING_MARK_POINTS = -24;
/** Rules below this weight live on words; for them it counts how near the end of the step the line stands. */
const STRONG = 60;
const NEAR_END_POINTS = 12;
/** What a test expected is quoted, not suffered: `expected 'ECONNRESET'` is no network trouble. */
const ASSERTION =
  /\bassert|AssertionError|AssertionFailed|\b[Ee]xpected\b.*\b(?:but|got|to|actual|received|was)\b|\.to(?:Be|Equal|Have|Throw|Match)|^\s*[<>+-] ?["'\d{[]/;
/** An exception that only passes on that something failed. */
const SAYS_NOTHING = /^[\w.]+(?:Error|Exception): (?:\S+ ){0,3}failed!?$/;
const WRAPPED_WEIGHT = 58;
/** A runner's error mark on a line that no rule knows. */
const MARKED_WEIGHT = 56;

/** All candidates, in order of lines. */
export function findCandidates(placement: Placement, set: RuleSet): readonly RawCandidate[] {
  const budget = new LineBudget();
  const matched = placement.lines.map((placed) =>
    placed.zone === 'echo' ? [] : matchRules(set, budget.cut(placed.line.text)),
  );
  const byIndex = new Map<number, RawCandidate>();
  placement.lines.forEach((placed, index) => {
    if (isQuotedCode(placement.lines[index - 1], placed)) return;
    const rules = matched[index] ?? [];
    const own = judge(placed, rules, index);
    if (own !== null) keepBest(byIndex, own);
    for (const header of rules.filter((rule) => rule.role === 'header')) {
      const found = followHeader({lines: placement.lines, matched, from: index}, header);
      if (found !== null) keepBest(byIndex, found);
    }
  });
  return adjustScores(
    [...byIndex.values()].sort((a, b) => a.index - b.index),
    placement,
  );
}

/** The line below a frame of a Python traceback is source code; its words are not the program's. */
function isQuotedCode(previous: PlacedLine | undefined, placed: PlacedLine): boolean {
  return (
    previous !== undefined && /^\s*File ".*", line \d+/.test(previous.line.text) && /^\s{2,}/.test(placed.line.text)
  );
}

function keepBest(byIndex: Map<number, RawCandidate>, candidate: RawCandidate): void {
  const known = byIndex.get(candidate.index);
  if (known === undefined) byIndex.set(candidate.index, candidate);
  else if (isTalk(known) !== isTalk(candidate)) byIndex.set(candidate.index, isTalk(known) ? candidate : known);
  else if (known.score < candidate.score) byIndex.set(candidate.index, candidate);
}

function judge(placed: PlacedLine, rules: readonly Rule[], index: number): RawCandidate | null {
  if (placed.zone === 'echo' || placed.line.text.trim() === '') return null;
  const causes = rules.filter((rule) => rule.role === 'cause');
  const isQuiet = rules.some((rule) => rule.role === 'noise' || rule.role === 'wrapper');
  const isNoise = rules.some((rule) => rule.role === 'noise');
  const usable = isNoise ? [] : isQuiet ? causes.filter((rule) => rule.weight >= STRONG) : causes;
  const best = heaviest(usable);
  if (best !== null) return toCandidate({placed, index, rule: best, rules: usable});
  if (placed.line.mark !== 'error' || isQuiet) return null;
  return toCandidate({placed, index, rule: MARKED, rules: []});
}

const MARKED: Rule = {
  id: 'runner.error-mark',
  category: 'unknown',
  role: 'cause',
  literals: [],
  pattern: /^/,
  weight: MARKED_WEIGHT,
  transient: 'unknown',
  hits: [],
  misses: [],
};

/** A report that points at a line outweighs what its words alone would say. */
function isTalk(candidate: RawCandidate): boolean {
  return candidate.rule.chatty === true;
}

/** The line that a header points at. It keeps the header's rule and takes over what its own words tell. */
function followHeader(
  at: {readonly lines: readonly PlacedLine[]; readonly matched: readonly (readonly Rule[])[]; readonly from: number},
  header: Rule,
): RawCandidate | null {
  const cause = header.cause;
  if (cause === undefined) return null;
  const stride = cause.direction === 'up' ? -1 : 1;
  for (let away = 1; away <= cause.within; away++) {
    const index = at.from + away * stride;
    const placed = at.lines[index];
    if (placed !== undefined && cause.until?.test(placed.line.text) === true) return null;
    if (
      placed === undefined ||
      !(cause.pattern.test(placed.line.text) || cause.pattern.test(peelLine(placed.line.text)))
    )
      continue;
    const matched = at.matched[index] ?? [];
    const rules = matched.filter((rule) => rule.role === 'cause');
    const isWrapper = matched.some((rule) => rule.role === 'wrapper') || SAYS_NOTHING.test(placed.line.text);
    const rule = isWrapper ? {...header, weight: Math.min(header.weight, WRAPPED_WEIGHT)} : header;
    return toCandidate({placed, index, rule, rules: [header, ...rules]});
  }
  return null;
}

function toCandidate(from: {
  readonly placed: PlacedLine;
  readonly index: number;
  readonly rule: Rule;
  readonly rules: readonly Rule[];
}): RawCandidate {
  const {placed, rule} = from;
  const isQuoted = ASSERTION.test(placed.line.text) && from.rules.some((one) => one.category === 'test-failure');
  const strongEnough = from.rules.filter(
    (one) => one.weight >= Math.min(STRONG, rule.weight) && !(isQuoted && one.chatty === true),
  );
  const telling = [rule, ...strongEnough].sort((a, b) => tells(b.category) - tells(a.category) || b.weight - a.weight);
  const judged = telling[0] ?? rule;
  const weight = placed.line.mark === 'error' ? Math.max(rule.weight, MARKED_WEIGHT) : rule.weight;
  const points = pointsOf(placed, weight);
  const others = new Set(
    telling.map((one) => one.category).filter((one) => one !== judged.category && one !== 'unknown'),
  );
  return {
    placed,
    index: from.index,
    rule,
    category: judged.category,
    alternatives: [...others],
    transient: agreeOnTransience(telling.filter((one) => one.category === judged.category)),
    score: weight + points.reduce((sum, point) => sum + point.value, 0),
    reason: points.map((point) => point.why).join('; ') || 'the words of the tool itself',
  };
}

/** `no` from any rule wins, then `yes`: a line that knows why it failed says more than one that only knows that. */
function agreeOnTransience(rules: readonly Rule[]): Transience {
  const said = new Set(rules.map((rule) => rule.transient));
  return said.has('no') ? 'no' : said.has('yes') ? 'yes' : 'unknown';
}

function tells(category: Category): number {
  return TELLING[category] ?? TELLING_ELSE;
}

function pointsOf(placed: PlacedLine, weight: number): readonly {readonly value: number; readonly why: string}[] {
  const points: {value: number; why: string}[] = [];
  if (placed.zone === 'post') points.push({value: POST_POINTS, why: 'in the clean-up'});
  else if (placed.standing !== 'unknown')
    points.push({value: STANDING_POINTS[placed.standing], why: STANDING_WORDS[placed.standing]});
  if (placed.line.mark === 'error') points.push({value: ERROR_MARK_POINTS, why: 'marked as an error'});
  if (placed.line.mark === 'warning') points.push({value: WARNING_MARK_POINTS, why: 'marked as a warning'});
  if (weight < STRONG) points.push({value: NEAR_END_POINTS / (1 + placed.toEnd / 12), why: 'distance to the end'});
  return points;
}

const STANDING_WORDS = {
  failed: 'in the failed step',
  passed: 'in a step that passed',
  after: 'after the failed step',
} as const;

function heaviest(rules: readonly Rule[]): Rule | null {
  return rules.reduce<Rule | null>((best, rule) => (best === null || rule.weight > best.weight ? rule : best), null);
}
