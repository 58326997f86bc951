// The body of a commit on somebody's branch: ids come from files that anybody may write, so they can do nothing there.
import {breakReferences, cut, toOneLine} from './neutralise.ts';

/** Ids listed; a reviewer sees the rest in the diff. */
const MAX_IDS = 50;
/** Longest id shown, in UTF-16 units. */
const MAX_ID_UNITS = 80;
/** Between a bracket and its word, so that no word such as the one that skips a build is read there. */
const JOINT = '\u200b';

/** A list of ids, one on each line; none of them mentions, refers, closes, or is a trailer. Empty without ids. */
export function toCommitBody(ids: readonly string[]): string {
  const lines = ids.slice(0, MAX_IDS).map((id) => `- ${toInert(id)}`);
  const rest = ids.length - lines.length;
  return [...lines, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n');
}

function toInert(id: string): string {
  return breakReferences(cut(toOneLine(id), MAX_ID_UNITS)).replaceAll(/[[*]/g, `$&${JOINT}`);
}
