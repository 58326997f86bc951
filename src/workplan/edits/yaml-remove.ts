// Takes keys out of a YAML map: whole lines of a block, or a key with its comma inside braces.
import type {Pair, YAMLMap} from 'yaml';
import type {Splice} from '../splice.ts';
import {yamlKeyText} from '../yaml-parse.ts';
import {rangeOf} from './yaml-doc.ts';
import {endOfPair, lineEnd} from './yaml-view.ts';

/**
 * The splices that take these keys away, each with where our note on its line begins, or null. Null when a key of a block
 * does not stand on lines of its own.
 */
export function removePairs(
  text: string,
  map: YAMLMap,
  keys: ReadonlyMap<string, number | null>,
): readonly Splice[] | null {
  const isGone = (pair: Pair) => keys.has(yamlKeyText(pair.key) ?? '');
  if (map.flow === true) return removeInBraces(map.items as Pair[], isGone);
  const splices: Splice[] = [];
  for (const pair of (map.items as Pair[]).filter(isGone)) {
    const lines = removeLines(text, pair, keys.get(yamlKeyText(pair.key) ?? '') ?? null);
    if (lines === null) return null;
    splices.push(...lines);
  }
  return splices;
}

/** The lines of a pair. A comment that a person put behind it stays, on the line that is left. */
function removeLines(text: string, pair: Pair, note: number | null): readonly Splice[] | null {
  const key = rangeOf(pair.key)[0];
  const start = text.lastIndexOf('\n', key - 1) + 1;
  if (text.slice(start, key).trim() !== '') return null;
  const end = endOfPair(text, pair);
  const value = Math.min(end, Math.max(rangeOf(pair.key)[1], rangeOf(pair.value)[1]));
  const comment = /^[\s:]*(?=#)/.exec(text.slice(value, note ?? lineEnd(text, value)))?.[0];
  if (comment !== undefined) {
    const kept = {start: key, end: value + comment.length, text: ''};
    return note === null ? [kept] : [kept, {start: note, end, text: ''}];
  }
  if (start > 0) return [{start: text[start - 2] === '\r' ? start - 2 : start - 1, end, text: ''}];
  const next = /^\r?\n/.test(text.slice(end, end + 2)) ? text.indexOf('\n', end) + 1 : end;
  return [{start, end: next, text: ''}];
}

/** A run of keys goes with the comma before it; the first ones go with the comma behind them. */
function removeInBraces(pairs: readonly Pair[], isGone: (pair: Pair) => boolean): readonly Splice[] {
  const splices: Splice[] = [];
  for (let first = 0; first < pairs.length; first += 1) {
    let next = first;
    while (next < pairs.length && isGone(pairs[next] as Pair)) next += 1;
    if (next === first) continue;
    const [before, behind] = [pairs[first - 1], pairs[next]];
    const end = endInBraces(pairs[next - 1] as Pair);
    const start = rangeOf(pairs[first]?.key)[0];
    if (before !== undefined) splices.push({start: endInBraces(before), end, text: ''});
    else splices.push({start, end: behind === undefined ? end : rangeOf(behind.key)[0], text: ''});
    first = next;
  }
  return splices;
}

function endInBraces(pair: Pair): number {
  return Math.max(rangeOf(pair.key)[1], rangeOf(pair.value)[1]);
}
