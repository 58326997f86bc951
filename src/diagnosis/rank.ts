// Candidates to the few that are shown: best first, one per block, the same message once.

import {normaliseText} from './normalise.ts';
import type {RawCandidate} from './raw-candidate.ts';

/** Lines this near belong to one block; the best of them speaks for it. */
const BLOCK_LINES = 1;
const MAX_CANDIDATES = 5;

/** At most five candidates, best first. Equal scores: the earlier line, since the first failure drags others along. */
export function rankCandidates(candidates: readonly RawCandidate[]): readonly RawCandidate[] {
  const sorted = [...candidates].sort((a, b) => tier(b) - tier(a) || a.index - b.index);
  const chosen: RawCandidate[] = [];
  const seen = new Set<string>();
  for (const candidate of sorted) {
    const key = normaliseText(candidate.placed.line.text);
    if (seen.has(key)) continue;
    if (chosen.some((one) => Math.abs(one.index - candidate.index) <= BLOCK_LINES)) continue;
    seen.add(key);
    chosen.push(candidate);
    if (chosen.length === MAX_CANDIDATES) break;
  }
  return chosen;
}

/** Scores this near say the same; then the earlier line is the root of the later one. */
const TIER_POINTS = 5;

function tier(candidate: RawCandidate): number {
  return Math.round(candidate.score / TIER_POINTS);
}
