// Text of a failure without what changes from run to run, so that the same cause has the same fingerprint.

const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<id>'],
  [/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?/g, '<time>'],
  [/\b\d{1,2}:\d\d:\d\d(?:[.,]\d+)?\b/g, '<time>'],
  [/\b(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?\b/g, '<address>'],
  [/\[?(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{1,4}\]?(?::\d+)?/gi, '<address>'],
  [/\b(localhost|[\w-]+(?:\.[\w-]+)+):\d{2,5}\b/g, '$1'],
  [/\b0x[0-9a-f]+\b/gi, '<hex>'],
  [/\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,64}\b/gi, '<hex>'],
  [/(?:[A-Za-z]:)?(?:[\w.@~+-]*[\\/])+(?<base>[\w.@+-]+)/g, '$<base>'],
  [/\b\d+(?:\.\d+)?\s?(?:ms|µs|ns|s|secs?|seconds?|minutes?|mins?|hours?|[KMG]i?B)\b/gi, '<amount>'],
  [/\d+(?:[.,]\d+)*/g, '<n>'],
  [/\s+/g, ' '],
];

/** Lower-case text with ids, times, addresses, folders, amounts and numbers replaced by words that stand for them. */
export function normaliseText(text: string): string {
  const replaced = REPLACEMENTS.reduce((rest, [pattern, word]) => rest.replace(pattern, word), text.slice(0, 2_000));
  return replaced.trim().toLowerCase();
}
