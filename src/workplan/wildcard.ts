// Reads references that mean many items at once, as `19.x` does.
import {RE2JS} from 're2js';

/** `19.x`, `19.*`: every id that starts with `19.`. */
const WILDCARD = /^(?<stem>[\w-]+(?:\.[\w-]+)*\.)[x*]$/i;

/**
 * What the ids that a reference means begin with; null when it means one item. An owner's own pattern names that text in
 * its one group, without the point behind it, and goes before ours.
 */
export function toStemFinder(pattern: string | undefined): (ref: string) => string | null {
  // The policy has proved that it compiles and has one group; linear time whatever the reference is.
  const own = pattern === undefined ? null : RE2JS.compile(pattern);
  return (ref) => {
    const matcher = own?.matcher(ref);
    const stem = matcher?.find() === true ? matcher.group(1) : null;
    if (stem) return stem.endsWith('.') ? stem : `${stem}.`;
    return WILDCARD.exec(ref)?.groups?.['stem'] ?? null;
  };
}
