// When rules know too little: the last words before the end of the failed step, and at last its exit code.
import type {Category} from '../domain/category.ts';
import type {PlacedLine, Placement} from './context.ts';
import type {RawCandidate} from './raw-candidate.ts';

/** Below every rule: only a place speaks for these lines. */
const WEIGHT = 20;
const MAX_LINES = 3;
const EXIT_WEIGHT = 5;
const QUIET =
  /^(?:[-=*_#~. \t]*|Process completed with exit code \d+\.?|The command .* exited with \d+\.|Done\. Your build exited.*|\$ .*|\+ .*|cache .*|.{0,2})$/;
const EXIT = /(?:exit code|exited with(?: code)?|exit status):? (?<code>\d+)\.?$/;

/** What a shell's exit code alone tells: 124 is timeout(1), 126 and 127 are the shell's own, above 128 a signal. */
const CATEGORY_OF_EXIT: Readonly<Record<string, Category>> = {
  '124': 'timeout',
  '126': 'config',
  '127': 'config',
  '132': 'crash',
  '134': 'crash',
  '135': 'crash',
  '136': 'crash',
  '139': 'crash',
};

/** The last lines with words in the failed step, or in the log where no step is known; without those already chosen. */
export function fallbackCandidates(placement: Placement, chosen: readonly RawCandidate[]): readonly RawCandidate[] {
  const taken = new Set(chosen.map((one) => one.index));
  const place = placement.failedSteps.length > 0 ? 'failed' : 'unknown';
  const last: RawCandidate[] = [];
  for (let index = placement.lines.length - 1; index >= 0 && last.length < MAX_LINES; index--) {
    const placed = placement.lines[index];
    if (placed === undefined || taken.has(index) || !isSpeaking(placed, place)) continue;
    const category = chosen.length + last.length === 0 ? categoryOfExit(placement) : 'unknown';
    last.push(toCandidate(placed, {index, score: WEIGHT - last.length, category}));
  }
  return chosen.length + last.length > 0 ? last : exitItself(placement);
}

function isSpeaking(placed: PlacedLine, place: PlacedLine['standing']): boolean {
  if (placed.zone !== 'body' || placed.standing !== place) return false;
  return !QUIET.test(placed.line.text);
}

function categoryOfExit(placement: Placement): Category {
  const codes = placement.lines.map((placed) => EXIT.exec(placed.line.text)?.groups?.['code'] ?? '');
  return CATEGORY_OF_EXIT[codes.findLast((code) => code !== '' && code !== '0') ?? ''] ?? 'unknown';
}

/** A step that says nothing but its exit code. */
function exitItself(placement: Placement): readonly RawCandidate[] {
  const index = placement.lines.findLastIndex((placed) => EXIT.test(placed.line.text));
  const placed = placement.lines[index];
  if (placed === undefined) return [];
  return [toCandidate(placed, {index, score: EXIT_WEIGHT, category: categoryOfExit(placement)})];
}

function toCandidate(
  placed: PlacedLine,
  of: {readonly index: number; readonly score: number; readonly category: Category},
): RawCandidate {
  return {
    placed,
    index: of.index,
    rule: {id: 'fallback.last-words', weight: WEIGHT},
    category: of.category,
    alternatives: [],
    transient: 'unknown',
    score: of.score,
    reason: 'among the last words before the end',
  };
}
