// What a failed download leaves behind: the next commands miss what should have come, and say so as if that were the trouble.
import type {PlacedLine, Placement} from './context.ts';
import type {RawCandidate} from './raw-candidate.ts';

/** A second attempt or a mirror that succeeds prints more lines than this before the next command complains. */
const FOLLOWS_WITHIN = 10;
/** A tool that announces another attempt has not failed yet. */
const RETRY =
  /\b(?:[Rr]etry(?:ing)?|[Bb]ack(?:ing)?[ -]?off|[Tt]rying again|[Ww]ill try again|attempt \d+(?: of |\/)\d+)\b/;
/** The word of urllib3, which pip, conda and many others use, for no attempts left after this one. */
const LAST_ATTEMPT = /\bRetry\(total=0\b/;

/** Whether the tool says that it will try again. */
export function announcesRetry(placed: PlacedLine): boolean {
  return RETRY.test(placed.line.text);
}

/**
 * Whether `later` only says that something is not there which the failed download `root` should have brought: same step, a
 * few lines below, after the download that its rule knows, and in the words of absence of its rule.
 */
export function isConsequence(later: RawCandidate, root: RawCandidate, {lines}: Placement): boolean {
  const {absence} = later.rule;
  const {text} = root.placed.line;
  const isFinal = !announcesRetry(root.placed) || LAST_ATTEMPT.test(text);
  if (absence === undefined || root.category !== 'network' || !isFinal || !absence.of.test(text)) return false;
  const isBelow = later.index > root.index && later.index - root.index <= FOLLOWS_WITHIN;
  if (!isBelow || later.placed.step !== root.placed.step) return false;
  const below = lines.slice(root.index + 1, later.index + 1).map(({line}) => line.text);
  return absence.words.test(below.join('\n'));
}
