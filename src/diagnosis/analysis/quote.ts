// Foreign words inside our sentences: always between backticks, so that whoever renders the sentence can tell them apart.
import type {Proof} from '../../domain/analysis.ts';
import type {SafeText} from '../../domain/ids.ts';

/** Longest foreign text inside a sentence, in UTF-16 units; the proof beside it holds the whole. */
const MAX_UNITS = 120;

/** Foreign text as one quoted word of a sentence. Its own backticks become straight quotes. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replaceAll('`', "'");
  const kept = line.length <= MAX_UNITS ? line : `${line.slice(0, MAX_UNITS - 1).replace(/[\ud800-\udbff]$/, '')}…`;
  return `\`${kept}\``;
}

/** `a`, `b` and 3 more. */
export function quoteList(texts: readonly string[], most: number): string {
  const shown = texts.slice(0, most).map(quote);
  const more = texts.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** `1 job`, `3 jobs`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A proof that stands in no log: words of a commit, a report or the memory. */
export function aside(text: SafeText): Proof {
  return {job: null, line: null, text};
}
