// How near words are to each other, as people mistype them.

/** The known words, nearest to the given one first; equally near ones in their own order. */
export function sortByNearness(given: string, known: readonly string[]): readonly string[] {
  const distances = new Map(known.map((name) => [name, distanceOf(given, name)]));
  return known.toSorted((a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0));
}

/** How many letters differ, swapped neighbours counted as one, case and hyphens ignored. */
export function distanceOf(a: string, b: string): number {
  return editDistance(normalise(a), normalise(b));
}

/** Longest word that is compared; nobody misspells a longer one into a known one. */
const MAX_WORD = 40;

function normalise(word: string): string {
  return word.slice(0, MAX_WORD).toLowerCase().replace(/[-_ ]/g, '');
}

/** Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other. */
function editDistance(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({length: b.length + 1}, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = cell(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? cell(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(replaced, cell(last, j) + 1, cell(row, j - 1) + 1, swap));
    }
    beforeLast = last;
    last = row;
  }
  return cell(last, b.length);
}

function cell(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
