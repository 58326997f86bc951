// Why a line of a log was chosen or not: which rules accept it, what it scored, and what stood in its way.
import type {Category} from '../../domain/category.ts';
import type {Candidate, LogFinding} from '../../domain/diagnosis.ts';
import type {LogDigest} from '../../domain/evidence.ts';
import type {SafeText} from '../../domain/ids.ts';
import {findCandidates} from '../candidates.ts';
import {type PlacedLine, placeLines} from '../context.ts';
import {type DiagnosisHints, diagnoseLog} from '../diagnose-log.ts';
import {normaliseText} from '../normalise.ts';
import type {RawCandidate} from '../raw-candidate.ts';
import {matchRules, type Rule, type RuleRole, type RuleSet} from '../rule.ts';

/** `won`: the root cause. `listed`: one of the other candidates. `lost`: neither. */
export type Verdict = 'won' | 'listed' | 'lost';

export interface RuleHit {
  readonly line: number;
  readonly text: SafeText;
  /** Rules that accept the line, in the order of the set. */
  readonly rules: readonly {
    readonly id: string;
    readonly role: RuleRole;
    readonly category: Category;
    readonly weight: number;
  }[];
  /** The rule whose weight it got; null when it never was a candidate. */
  readonly speaker: string | null;
  readonly score: number | null;
  /** 1 is the root cause; null when it lost. */
  readonly rank: number | null;
  readonly verdict: Verdict;
  /** What counted for or against it. */
  readonly why: string;
}

export interface Explanation {
  readonly finding: LogFinding;
  /** Every line that a rule accepts, and every candidate, in order of lines. */
  readonly hits: readonly RuleHit[];
}

/** Weight below which a rule counts for nothing on a line that another rule calls a mere wrapper; as the ranking has it. */
const STRONG = 60;
const BLOCK_LINES = 1;

/** The finding of a log and the fate of every line that a rule accepts. */
export function explainRules(digest: LogDigest, rules: RuleSet, hints: DiagnosisHints = {}): Explanation {
  const finding = diagnoseLog(digest, rules, hints);
  const placement = placeLines(digest, hints);
  const candidates = findCandidates(placement, rules);
  const context: Context = {finding, candidates, lines: placement.lines, passed: finding.category === 'none'};
  const byIndex = new Map(candidates.map((one) => [one.index, one]));
  const hits = placement.lines.flatMap((placed, index) => {
    const matched = matchRules(rules, placed.line.text);
    const candidate = byIndex.get(index) ?? null;
    if (matched.length === 0 && candidate === null && rankOf(context, placed) === null) return [];
    return [toHit({placed, index, matched, candidate}, context)];
  });
  return {finding, hits};
}

interface Context {
  readonly finding: LogFinding;
  readonly candidates: readonly RawCandidate[];
  readonly lines: readonly PlacedLine[];
  readonly passed: boolean;
}

interface Spot {
  readonly placed: PlacedLine;
  readonly index: number;
  readonly matched: readonly Rule[];
  readonly candidate: RawCandidate | null;
}

function toHit(spot: Spot, context: Context): RuleHit {
  const {placed, matched, candidate} = spot;
  const rank = rankOf(context, placed);
  const chosen: Candidate | null = rank === null ? null : (context.finding.rootCause[rank - 1] ?? null);
  const score = chosen?.score ?? candidate?.score ?? null;
  return {
    line: placed.line.number,
    text: placed.line.text,
    rules: matched.map(({id, role, category, weight}) => ({id, role, category, weight})),
    speaker: chosen?.rule ?? candidate?.rule.id ?? null,
    score: score === null ? null : Math.round(score * 10) / 10,
    rank,
    verdict: rank === null ? 'lost' : rank === 1 ? 'won' : 'listed',
    why: chosen?.reason ?? explainLoss(spot, context),
  };
}

function rankOf({finding}: Context, placed: PlacedLine): number | null {
  const at = finding.rootCause.findIndex((one) => one.line === placed.line.number);
  return at < 0 ? null : at + 1;
}

function explainLoss(spot: Spot, context: Context): string {
  const {placed, candidate} = spot;
  if (context.passed) return 'the log shows no failure, so no line is its cause';
  if (placed.zone === 'echo') return 'an echo of a command or a script, not something that a program said';
  if (candidate === null) return explainSilence(spot, context);
  return `${candidate.reason}; ${findBetter(spot, context)}`;
}

/** Rules accept the line, and yet it was no candidate. */
function explainSilence({matched, placed, index}: Spot, context: Context): string {
  const noise = matched.find((rule) => rule.role === 'noise');
  if (noise !== undefined) return `rule ${noise.id} knows it as noise`;
  const pointed = matched.filter((rule) => rule.role === 'header').map((rule) => pointOf(rule, index, context));
  if (pointed.length > 0) return pointed.join('; ');
  const wrapper = matched.find((rule) => rule.role === 'wrapper');
  if (wrapper !== undefined) return `rule ${wrapper.id} knows it as saying only that something failed`;
  if (/^\s*File ".*", line \d+/.test(context.lines[index - 1]?.line.text ?? '') && placed.line.text.startsWith(' ')) {
    return 'source code that a traceback quotes';
  }
  const weak = matched.every((rule) => rule.weight < STRONG);
  return weak
    ? 'only words speak for it, and something else outweighs them'
    : 'another reading of the line outweighs it';
}

function pointOf(header: Rule, index: number, {candidates}: Context): string {
  const within = header.cause?.within ?? 0;
  const up = header.cause?.direction === 'up';
  const target = candidates.find((one) => {
    const away = up ? index - one.index : one.index - index;
    return one.rule.id === header.id && away >= 1 && away <= within;
  });
  return target === undefined
    ? `rule ${header.id} is a headline, and the line it announces is not there`
    : `rule ${header.id} is a headline: it points at line ${target.placed.line.number}`;
}

function findBetter({placed, index, candidate}: Spot, {finding, candidates, lines}: Context): string {
  const chosen = finding.rootCause.flatMap((one) => (one.line === null ? [] : [{line: one.line, text: one.text}]));
  const same = chosen.find((one) => normaliseText(one.text) === normaliseText(placed.line.text));
  if (same !== undefined) return `line ${same.line} says the same`;
  const near = chosen.find((one) => Math.abs(indexOf(lines, one.line) - index) <= BLOCK_LINES);
  if (near !== undefined) return `line ${near.line} beside it speaks for the block`;
  const ahead = candidates.filter((one) => one.score > (candidate?.score ?? 0)).length;
  return `${ahead} other ${ahead === 1 ? 'line has' : 'lines have'} a higher score, and five are listed`;
}

function indexOf(lines: readonly PlacedLine[], line: number): number {
  return lines.findIndex((placed) => placed.line.number === line);
}
