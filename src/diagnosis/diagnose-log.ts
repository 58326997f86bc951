// One log to one finding: the lines a person would quote, what kind of trouble it is, and how sure that is.
import type {Category, Transience} from '../domain/category.ts';
import type {Candidate, Excerpt, LogFinding} from '../domain/diagnosis.ts';
import type {LogDigest, TestReport} from '../domain/evidence.ts';
import {toFingerprint} from '../domain/ids.ts';
import {findCandidates} from './candidates.ts';
import {guessPurpose} from './command.ts';
import {isConsequence} from './consequence.ts';
import {type Placement, type PlacementHints, placeLines} from './context.ts';
import {fallbackCandidates} from './fallback.ts';
import {normaliseText} from './normalise.ts';
import {listPrevention} from './prevention.ts';
import {rankCandidates} from './rank.ts';
import type {RawCandidate} from './raw-candidate.ts';
import type {RuleSet} from './rule.ts';

/** What is known besides the log. */
export interface DiagnosisHints extends PlacementHints {
  /** What the log of a green run of the same job says, from `toGreenLines`; what stands there too hardly is the cause. */
  readonly greenLines?: ReadonlySet<string>;
  /** Lines shown around the cause; 12 when left out. */
  readonly excerptLines?: number;
  /** Test reports of the same job: a line that names one of their failing tests gains. */
  readonly reports?: readonly TestReport[];
}

/** Weight from which a rule may call a log failed that does not say so itself. Words prove little in a long log. */
const CONVINCING = {long: 60, short: 44} as const;
/** A log of this many lines is more than an excerpt of the trouble. */
const LONG_LINES = 500;
/** More than a tier of the ranking, less than a failed step. */
const REPORT_POINTS = 6;
/** More than any other point of the ranking: a line of a green run is noise unless nothing else is there. */
const GREEN_POINTS = 30;
const EXCERPT_LINES = 12;
/** Share of an excerpt that stands before the cause. */
const EXCERPT_BEFORE = 0.4;

/** The finding for one log. A log of a job that passed gives category `none` and no cause. */
export function diagnoseLog(digest: LogDigest, rules: RuleSet, hints: DiagnosisHints = {}): LogFinding {
  const placement = placeLines(digest, hints);
  if (placement.verdict === 'passed') return nothingFailed();
  const found = backByReports(findCandidates(placement, rules), hints.reports ?? []);
  const weighed = found.map((one) => weighNovelty(one, hints));
  const ranked = rankCandidates(weighed);
  if (placement.verdict === 'unclear' && !isConvincing(ranked[0], digest)) return nothingFailed();
  const best = [...ranked, ...fallbackCandidates(placement, ranked)].slice(0, 5);
  return toFinding(best, weighed, {placement, excerptLines: hints.excerptLines ?? EXCERPT_LINES});
}

/** Normalised texts of the lines of a green log, for comparison. */
export function toGreenLines(digest: LogDigest): ReadonlySet<string> {
  return new Set(digest.windows.flatMap((window) => window.map((line) => normaliseText(line.text))));
}

function isConvincing(first: RawCandidate | undefined, digest: LogDigest): boolean {
  return (first?.rule.weight ?? 0) >= CONVINCING[digest.lineCount > LONG_LINES ? 'long' : 'short'];
}

function weighNovelty(candidate: RawCandidate, {greenLines}: DiagnosisHints): RawCandidate {
  if (greenLines?.has(normaliseText(candidate.placed.line.text)) !== true) return candidate;
  return {
    ...candidate,
    score: candidate.score - GREEN_POINTS,
    reason: `${candidate.reason}; the log of a green run says it too`,
  };
}

function backByReports(candidates: readonly RawCandidate[], reports: readonly TestReport[]): readonly RawCandidate[] {
  const names = reports.flatMap((report) => report.failing.map((test) => test.name)).filter((name) => name.length >= 4);
  return candidates.map((one) =>
    names.some((name) => one.placed.line.text.includes(name))
      ? {...one, score: one.score + REPORT_POINTS, reason: `${one.reason}; a test report names it`}
      : one,
  );
}

interface Surroundings {
  readonly placement: Placement;
  readonly excerptLines: number;
}

function toFinding(
  best: readonly RawCandidate[],
  all: readonly RawCandidate[],
  {placement, excerptLines}: Surroundings,
): LogFinding {
  const root = best[0];
  if (root === undefined) return {...nothingFailed(), category: 'unknown', fingerprint: toFingerprint(['unknown'])};
  const category = root.category === 'unknown' ? guessPurpose(placement, root.placed) : root.category;
  return {
    category,
    alternatives: listAlternatives(root, best).filter((one) => one !== category),
    transient: decideTransience(root, all, placement),
    confidence: toConfidence(root, best[1]),
    rootCause: best.map(toPublic),
    step: root.placed.step?.name ?? null,
    excerpt: toExcerpt(root, placement, excerptLines),
    fingerprint: toFingerprint([category, root.rule.id, normaliseText(root.placed.line.text)]),
    prevention: listPrevention(category, root.rule.prevention),
    factors: listFactors(root, best),
  };
}

function nothingFailed(): LogFinding {
  return {
    category: 'none',
    alternatives: [],
    transient: 'unknown',
    confidence: 1,
    rootCause: [],
    step: null,
    excerpt: null,
    fingerprint: toFingerprint(['none']),
    prevention: [],
    factors: [],
  };
}

function toPublic(candidate: RawCandidate): Candidate {
  return {
    job: null,
    line: candidate.placed.line.number,
    text: candidate.placed.line.text,
    rule: candidate.rule.id,
    score: Math.round(candidate.score * 10) / 10,
    reason: candidate.reason,
  };
}

function listAlternatives(root: RawCandidate, best: readonly RawCandidate[]): readonly Category[] {
  const near = best.filter((one) => one.score >= root.score - 12).map((one) => one.category);
  const all = new Set([...root.alternatives, ...near]);
  return [...all].filter((one) => one !== root.category && one !== 'unknown').slice(0, 4);
}

/**
 * `yes` only when the root line itself tells so and nothing as loud beside it says that something must change. A line that
 * the ranking left out, because the root next to it speaks for both, is heard too.
 */
function decideTransience(root: RawCandidate, all: readonly RawCandidate[], placement: Placement): Transience {
  if (root.transient !== 'yes') return root.transient;
  const isLoud = (one: RawCandidate): boolean => one.rule.weight >= 80 && one.score >= root.score - 10;
  const contradicted = all.some((one) => one.transient === 'no' && isLoud(one) && !isConsequence(one, root, placement));
  return contradicted ? 'unknown' : 'yes';
}

function toConfidence(root: RawCandidate, second: RawCandidate | undefined): number {
  const strength = Math.max(0, Math.min(1, root.score / 100));
  const lead = second === undefined ? 1 : Math.max(0, Math.min(1, (root.score - second.score) / 25));
  return Math.round(strength * (0.7 + 0.3 * lead) * 100) / 100;
}

function toExcerpt(root: RawCandidate, placement: Placement, lines: number): Excerpt {
  const from = Math.max(0, root.index - Math.floor((lines - 1) * EXCERPT_BEFORE));
  const near = placement.lines.slice(from, Math.max(root.index + 1, from + lines));
  const number = root.placed.line.number;
  const joined = near.filter((placed, at) => placed.line.number - number === from + at - root.index);
  return {job: null, firstLine: joined[0]?.line.number ?? number, lines: joined.map((placed) => placed.line.text)};
}

function listFactors(root: RawCandidate, best: readonly RawCandidate[]): readonly string[] {
  const others = best.filter((one) => one.rule.id === root.rule.id).length;
  const factors: string[] = [];
  if (others > 1) factors.push(`${others} places in the log show the same kind of failure.`);
  if (root.placed.standing === 'failed') factors.push('The line stands in the step that failed.');
  if (root.category === 'unknown')
    factors.push('No rule knows this tool; the words and the place of the line were used.');
  return factors;
}
