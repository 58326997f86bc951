// Finds the word that a misspelt word was meant to be.

/**
 * The known word nearest to the given one, or null when none is near: at most a third of its letters differ, swapped
 * neighbours counted as one, case and hyphens ignored. The first of several equally near ones.
 */
export function suggest(given: string, known: readonly string[]): string | null {
  const word = normalise(given);
  let best: {readonly name: string; readonly distance: number} | null = null;
  for (const name of known) {
    const distance = editDistance(word, normalise(name));
    if (distance <= reach(name) && (best === null || distance < best.distance)) {
      best = {name, distance};
    }
  }
  return best?.name ?? null;
}

/** How many letters may differ; never all of them. */
function reach(name: string): number {
  return Math.min(name.length - 1, Math.max(1, Math.floor(name.length / 3)));
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
