// What the memory says about the causes of a run before anything is decided: how often, when, and what ended it.
import type {PatternStanding} from '../decision/question.ts';
import type {Recall} from '../domain/analysis.ts';
import type {Decision} from '../domain/decision.ts';
import type {Diagnosis} from '../domain/diagnosis.ts';
import type {Evidence} from '../domain/evidence.ts';
import type {Fingerprint, SafeText} from '../domain/ids.ts';
import type {Memory, MemoryEvent} from '../domain/memory.ts';
import {toSafeText} from '../evidence/safe-text.ts';
import {listCorrections} from '../memory/corrections.ts';
import {toFailureEvent} from '../memory/events.ts';
import {countEpisodes, patternOfDiagnosis} from '../memory/patterns.ts';
import {NO_RECALL, recall, toRecallQuestion} from '../memory/recall.ts';

/** Earlier failures like each cause, by the cause's fingerprint. Nothing is asked where no memory is kept. */
export function recallCauses(
  evidence: Evidence,
  diagnoses: readonly Diagnosis[],
  {memory, safe}: {readonly memory: Memory | null; readonly safe: (raw: string) => SafeText},
): ReadonlyMap<Fingerprint, Recall> {
  return new Map(
    diagnoses.map((diagnosis) => [
      diagnosis.fingerprint,
      memory === null ? NO_RECALL : recall(memory.events, toRecallQuestion(evidence, diagnosis), safe),
    ]),
  );
}

/** Flakes after which a cause counts as known to come and go: once may be luck, or a neighbour that was mended meanwhile. */
const MIN_FLAKES = 2;

/** Causes whose commit passed without a change at least twice in what is remembered, and those that a person called flaky. */
export function listKnownFlakes(events: readonly MemoryEvent[]): ReadonlySet<Fingerprint> {
  const flakes = events.flatMap((event) => (event.kind === 'flake' ? [event.fingerprint] : []));
  const seen = flakes.filter((one) => flakes.filter((other) => other === one).length >= MIN_FLAKES);
  return new Set([...seen, ...listCorrections(events).flaky.keys()]);
}

/** How often the pattern of each cause came in the last days, this run included. */
export function countPatterns(
  evidence: Evidence,
  diagnoses: readonly Diagnosis[],
  {events, days}: {readonly events: readonly MemoryEvent[]; readonly days: number},
): readonly PatternStanding[] {
  const all = withOwnFailures({evidence, diagnoses, decision: UNDECIDED}, events);
  return diagnoses.map((diagnosis) => {
    const pattern = patternOfDiagnosis(diagnosis);
    return {
      fingerprint: diagnosis.fingerprint,
      pattern,
      episodes: countEpisodes(all, pattern, {now: evidence.now, days}),
    };
  });
}

/** Stands in while nothing is decided: what is counted does not look at it. */
const UNDECIDED: RunStory['decision'] = {
  id: '' as Decision['id'],
  reason: 'FAILURE_REPORTED',
  batch: {kind: 'none', because: 'NO_BATCH', subject: ''},
};

interface RunStory {
  readonly evidence: Evidence;
  readonly diagnoses: readonly Diagnosis[];
  readonly decision: Pick<Decision, 'id' | 'reason' | 'batch'>;
}

/** The events with those that this run will add, each once. */
export function withOwnFailures(
  {evidence, decision, diagnoses}: RunStory,
  events: readonly MemoryEvent[],
): readonly MemoryEvent[] {
  const own = diagnoses.map((diagnosis) => toFailureEvent({evidence, decision}, diagnosis, keepText));
  const keys = new Set(own.map((event) => event.key));
  return [...events.filter((event) => !keys.has(event.key)), ...own];
}

/** What a run says of itself is safe text already; these events are counted and not kept. */
const keepText = (text: string) => toSafeText(text);
