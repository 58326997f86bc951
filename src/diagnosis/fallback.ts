// When rules know too little: the last words before the end of the failed step.
import type {RawCandidate} from './candidates.ts';
import type {PlacedLine, Placement} from './context.ts';

/** Below every rule: only a place speaks for these lines. */
const WEIGHT = 20;
const MAX_LINES = 3;
const QUIET =
  /^(?:[-=*_#~. \t]*|Process completed with exit code \d+\.?|The command .* exited with \d+\.|Done\. Your build exited.*|\$ .*|\+ .*|cache .*|.{0,2})$/;

/** The last lines with words in the failed step, or in the log where no step is known; without those already chosen. */
export function fallbackCandidates(placement: Placement, chosen: readonly RawCandidate[]): readonly RawCandidate[] {
  const taken = new Set(chosen.map((one) => one.index));
  const place = placement.failedSteps.length > 0 ? 'failed' : 'unknown';
  const last: RawCandidate[] = [];
  for (let index = placement.lines.length - 1; index >= 0 && last.length < MAX_LINES; index--) {
    const placed = placement.lines[index];
    if (placed === undefined || taken.has(index) || !isSpeaking(placed, place)) continue;
    last.push(toCandidate(placed, index, WEIGHT - last.length));
  }
  return last;
}

function isSpeaking(placed: PlacedLine, place: PlacedLine['standing']): boolean {
  if (placed.zone !== 'body' || placed.standing !== place) return false;
  return !QUIET.test(placed.line.text);
}

function toCandidate(placed: PlacedLine, index: number, score: number): RawCandidate {
  return {
    placed,
    index,
    rule: {id: 'fallback.last-words', weight: WEIGHT},
    category: 'unknown',
    alternatives: [],
    transient: 'unknown',
    score,
    reason: 'among the last words before the end',
  };
}
