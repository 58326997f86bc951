// Finds the word that a misspelt word was meant to be.
import {distanceOf} from '../domain/nearness.ts';

/**
 * The known word nearest to the given one, or null when none is near: at most a third of its letters differ, swapped
 * neighbours counted as one, case and hyphens ignored. The first of several equally near ones.
 */
export function suggest(given: string, known: readonly string[]): string | null {
  let best: {readonly name: string; readonly distance: number} | null = null;
  for (const name of known) {
    const distance = distanceOf(given, name);
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
