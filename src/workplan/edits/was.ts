// Keeps the word that an item had in the reason of its mark, where clearing the mark could not find it out again.

const SUFFIX = / \(was (?<word>[^()]*)\)$/;

/** The reason with the old word behind it; a reason that only looks so loses its brackets. Null: nothing is kept. */
export function withWas(reason: string, was: string | null): string {
  const plain = reason.replace(SUFFIX, ' [was $<word>]');
  return was === null || /[()]/.test(was) ? plain : `${plain} (was ${was})`;
}

/** The old word in a reason; null when none is kept there. */
export function readWas(reason: unknown): string | null {
  return typeof reason === 'string' ? (SUFFIX.exec(reason)?.groups?.['word'] ?? null) : null;
}
