// How alike two texts of failures are: the shares of words and of neighbouring words that they have in common.

/** Of a text, in UTF-16 units: what comes later are values and places. */
const MAX_UNITS = 500;
/** What changes from run to run, each as one word: ids and hex, numbers with their unit, folders before a name. */
const CHANGING: readonly (readonly [RegExp, string])[] = [
  [/(?:[\w.@~+-]*[\\/])+(?=[\w.@+-])/g, ''],
  [/\b(?=[0-9a-f-]*\d)[0-9a-f]{7,64}\b|\b0x[0-9a-f]+\b/g, '#'],
  [/\d+(?:[.,:]\d+)*(?:\s?(?:ms|s|secs?|seconds?|minutes?|[kmg]i?b)\b)?/g, '#'],
];
const WORD = /[\p{L}\p{N}_]+|#/gu;

/** The words of a text and its pairs of neighbouring words. Linear in its length, which is bounded. */
export function toShingles(text: string): ReadonlySet<string> {
  const plain = CHANGING.reduce(
    (rest, [pattern, word]) => rest.replace(pattern, word),
    text.slice(0, MAX_UNITS).toLowerCase(),
  );
  const words = plain.match(WORD) ?? [];
  return new Set([...words, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)]);
}

/** Common share of two sets, 0..1; 0 when either is empty. */
export function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return 0;
  let common = 0;
  for (const one of few) if (many.has(one)) common += 1;
  return common / (few.size + many.size - common);
}
