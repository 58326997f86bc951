// What the memory holds about a cause: the same cause first, then causes in much the same words, and what ended each of them.
import type {KnownFix, Recall, SimilarFailure} from '../domain/analysis.ts';
import type {Category} from '../domain/category.ts';
import type {Diagnosis} from '../domain/diagnosis.ts';
import type {Evidence} from '../domain/evidence.ts';
import type {Fingerprint, Instant, SafeText} from '../domain/ids.ts';
import type {FailureEvent, MemoryEvent} from '../domain/memory.ts';
import {type Corrections, type FlakeProof, listCorrections, listFlakes} from './corrections.ts';
import {occurredAt} from './events.ts';
import type {ToSafe} from './fields.ts';
import {likenessOf, toShingles} from './likeness.ts';

/** Most failures listed: a reader looks at the first few, a machine can read the ledger itself. */
const MAX_SIMILAR = 10;
/** Failures whose words are compared, the newest: a month of a busy repository, and a bound on the time it takes. */
const MAX_COMPARED = 2_000;
/** Least likeness of two texts. Below it, only the words of the tool are the same: measured on the examples of its test. */
const LEAST_LIKENESS = 0.6;
const HOUR_MS = 3_600_000;

/** The failure that others are compared with. */
export interface RecallQuestion {
  readonly fingerprint: Fingerprint;
  readonly category: Category;
  /** Text of the root line; null when no line was found. */
  readonly text: SafeText | null;
  /** Its own run: that attempt and later ones are no memory. */
  readonly runId: number;
  readonly attempt: number;
  /** Failures of this commit are the same failure, told again; null where every run counts by itself. */
  readonly commit: string | null;
  readonly now: Instant;
}

/** Nothing was asked, so nothing is known. */
export const NO_RECALL: Recall = {
  asked: false,
  count: 0,
  firstSeen: null,
  windows: {day: 0, week: 0, month: 0},
  flakes: 0,
  similar: [],
};

/** What to ask about a diagnosis. A log on a laptop has no run of its own: there the commit tells what is the same failure. */
export function toRecallQuestion({run, now}: Evidence, {fingerprint, category, rootCause}: Diagnosis): RecallQuestion {
  const text = rootCause[0]?.text ?? null;
  const commit = run.repo === null ? run.headSha : null;
  return {fingerprint, category, text, runId: run.id, attempt: run.attempt, commit, now};
}

/**
 * Earlier failures like this one: the same fingerprint first, then those of the same category in much the same words; newest
 * first in both. Categories are what people corrected them to. Texts are cleaned again with what is secret in this run.
 */
export function recall(events: readonly MemoryEvent[], question: RecallQuestion, safe: ToSafe): Recall {
  const corrections = listCorrections(events);
  const others = listOthers(events, question);
  const same = others.filter((one) => one.fingerprint === question.fingerprint);
  const oldest = same.at(-1);
  const listed = same.slice(0, MAX_SIMILAR).map((failure): Like => ({failure, likeness: 'fingerprint', score: 1}));
  const alike = findAlike(others, question, corrections).slice(0, MAX_SIMILAR - listed.length);
  const flakes = listFlakes(events);
  const ends = {recoveries: listRecoveries(events, corrections), flakes};
  const proofs = flakes.filter((one) => one.fingerprint === question.fingerprint).length;
  return {
    asked: true,
    count: same.length,
    firstSeen: oldest === undefined ? null : occurredAt(oldest),
    windows: countWindows(same, question.now),
    flakes: proofs + (corrections.flaky.get(question.fingerprint) ?? 0),
    similar: [...listed, ...alike].map((like) => toSimilar(like, {corrections, ends, safe})),
  };
}

/** Failures of other runs, newest first. */
function listOthers(events: readonly MemoryEvent[], question: RecallQuestion): readonly FailureEvent[] {
  return events
    .filter(
      (event): event is FailureEvent =>
        event.kind === 'failure' &&
        !(event.run.id === question.runId && event.run.attempt >= question.attempt) &&
        event.commit !== question.commit,
    )
    .sort((a, b) => occurredAt(b) - occurredAt(a) || b.run.id - a.run.id || b.run.attempt - a.run.attempt);
}

function countWindows(failures: readonly FailureEvent[], now: Instant): Recall['windows'] {
  const count = (hours: number): number =>
    failures.filter((one) => occurredAt(one) <= now && occurredAt(one) > now - hours * HOUR_MS).length;
  return {day: count(24), week: count(7 * 24), month: count(30 * 24)};
}

interface Like {
  readonly failure: FailureEvent;
  readonly likeness: SimilarFailure['likeness'];
  readonly score: number;
}

/** Other causes of the same category in much the same words, newest first. */
function findAlike(
  failures: readonly FailureEvent[],
  question: RecallQuestion,
  {categories}: Corrections,
): readonly Like[] {
  if (question.text === null) return [];
  const own = toShingles(question.text);
  const category = categories.get(question.fingerprint) ?? question.category;
  const scores = new Map<string, number>();
  return failures
    .filter((one) => one.fingerprint !== question.fingerprint)
    .slice(0, MAX_COMPARED)
    .flatMap((failure): readonly Like[] => {
      const {cause, fingerprint} = failure;
      if (cause === null || (categories.get(fingerprint) ?? failure.category) !== category) return [];
      const score = scores.get(cause.text) ?? likenessOf(own, toShingles(cause.text));
      scores.set(cause.text, score);
      return score < LEAST_LIKENESS ? [] : [{failure, likeness: 'text', score: toTextScore(score)}];
    });
}

/** Two digits, and below 1: only the same cause is the same. */
function toTextScore(score: number): number {
  return Math.min(0.99, Math.round(score * 100) / 100);
}

interface Ends {
  /** By cause, oldest first. */
  readonly recoveries: ReadonlyMap<Fingerprint, readonly Recovery[]>;
  readonly flakes: readonly FlakeProof[];
}

type Recovery = Extract<MemoryEvent, {kind: 'recovery'}>;

/** Recoveries that tell of a fix: not those of threads that people dismissed. */
function listRecoveries(
  events: readonly MemoryEvent[],
  {dismissed}: Corrections,
): ReadonlyMap<Fingerprint, readonly Recovery[]> {
  const byCause = new Map<Fingerprint, Recovery[]>();
  for (const event of events) {
    if (event.kind !== 'recovery' || dismissed.has(event.incident)) continue;
    const known = byCause.get(event.fingerprint);
    if (known === undefined) byCause.set(event.fingerprint, [event]);
    else known.push(event);
  }
  return byCause;
}

/** The green run that ended a failure; else a pass of the same commit. */
function findFix(failure: FailureEvent, {recoveries, flakes}: Ends): KnownFix | null {
  const after = occurredAt(failure);
  const {branch} = failure.run;
  const end = recoveries
    .get(failure.fingerprint)
    ?.find((one) => one.at >= after && (one.branch === branch || one.branch === '*'));
  if (end !== undefined) return {at: end.at, commit: end.commit, pull: end.pull, flaky: end.flaky};
  const pass = flakes.find((one) => one.fingerprint === failure.fingerprint && one.commit === failure.commit);
  return pass === undefined ? null : {at: pass.at, commit: pass.commit, pull: null, flaky: true};
}

function toSimilar(
  {failure, likeness, score}: Like,
  {corrections, ends, safe}: {readonly corrections: Corrections; readonly ends: Ends; readonly safe: ToSafe},
): SimilarFailure {
  const {run, commit, fingerprint, cause} = failure;
  return {
    likeness,
    score,
    fix: findFix(failure, ends),
    at: occurredAt(failure),
    runId: run.id,
    attempt: run.attempt,
    branch: run.branch,
    commit,
    category: corrections.categories.get(fingerprint) ?? failure.category,
    text: cause === null ? null : safe(cause.text),
  };
}
