// The reason of a failure as it may stand in a file: short, printable, and never more than it was meant to be.

/** Longest reason that is written, in UTF-16 units: a line that a person still reads in a diff. */
const MAX_REASON_UNITS = 500;

/** What stands where a reason was asked for and none was given: an empty text would not show that there is a mark. */
export const NO_REASON = 'no reason given';

/** The reason as a JSON or YAML text: lone surrogates replaced, at most 500 units, no half character at the cut. */
export function toReason(reason: string): string {
  const whole = reason.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
  if (whole.length <= MAX_REASON_UNITS) return whole;
  return whole.slice(0, MAX_REASON_UNITS).replace(/[\uD800-\uDBFF]$/, '');
}

/** A reason is never blank: it is what tells a mark from what the owner wrote. */
export function toGivenReason(reason: string): string {
  return reason.trim() === '' ? NO_REASON : toReason(reason);
}

/** The reason on one line of a comment or a list: no line breaks, nothing invisible, no sign that opens or ends a comment. */
export function toLineReason(reason: string): string {
  const line = toReason(reason)
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replaceAll(/\p{Cf}/gu, '');
  return toGivenReason(withoutComments(line).trim());
}

/** Until nothing changes: what is left of one sign may be half of another. */
function withoutComments(line: string): string {
  const less = line.replaceAll(/<!-*/g, '<').replaceAll(/--+!?>/g, '>');
  return less === line ? line : withoutComments(less);
}
