// When rules know too little: rows of findings, the words above a trace, the last words of the failed step, its exit code.
import type {Category} from '../domain/category.ts';
import type {PlacedLine, Placement} from './context.ts';
import type {RawCandidate} from './raw-candidate.ts';
import {firstFinding, isFrame, lineAboveTrace} from './rows.ts';

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
  const speaking = placement.lines.flatMap((placed, index) => (isSpeaking(placed, place) ? [index] : []));
  const places = [
    lineBelow(chosen[0], placement),
    ...(chosen.length === 0
      ? [firstFinding(placement.lines, speaking), lineAboveTrace(placement.lines, speaking)]
      : []),
    ...speaking.slice(-MAX_LINES - taken.size).reverse(),
  ];
  const fresh = new Set(places.filter((index) => index !== null && !taken.has(index)));
  const last = [...fresh].slice(0, MAX_LINES).flatMap((index, at) => {
    const placed = index === null ? undefined : placement.lines[index];
    if (index === null || placed === undefined) return [];
    const category = chosen.length + at === 0 ? categoryOfExit(placement) : 'unknown';
    return [toCandidate(placed, {index, score: WEIGHT - at, category})];
  });
  return chosen.length + last.length > 0 ? last : exitItself(placement);
}

/** The line right below the best candidate: where that is a title, the message follows. */
function lineBelow(root: RawCandidate | undefined, {lines}: Placement): number | null {
  const placed = root === undefined ? undefined : lines[root.index + 1];
  if (root === undefined || placed === undefined || placed.step !== root.placed.step) return null;
  return isSpeaking(placed, root.placed.standing) ? root.index + 1 : null;
}

function isSpeaking(placed: PlacedLine, place: PlacedLine['standing']): boolean {
  if (placed.zone !== 'body' || placed.standing !== place) return false;
  return !QUIET.test(placed.line.text) && !isFrame(placed.line.text);
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
