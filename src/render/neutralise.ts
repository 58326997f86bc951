// Takes the teeth out of foreign text: what is left can be seen, mentions nobody and refers to nothing.

/** Put between two characters that GitHub would join to a mention or a reference. Invisible, no line break. */
export const JOINT = '\u200b';

/** C0 and C1 controls except tab and line ends; these would steer a terminal or end a line. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** Characters that show nothing or turn the order of what is shown: zero width, direction, tags, byte order mark. */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** Half of a surrogate pair. Not valid in UTF-8. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const LINE_END = /\r\n?|[\u2028\u2029]/g;

/** Closing words count only in front of a reference: `#1`, `GH-1`, `owner/repo#1` or an address. */
const CLOSING =
  /\b(?<first>[cfr])(?<rest>los(?:e[sd]?)|ix(?:e[sd])?|esolv(?:e[sd]?))(?=\s*:?\s*(?:[\w.-]+(?:\/[\w.-]+)?)?(?:#\d|GH-\d|https?:))/giu;

/** What GitHub or a Markdown reader turns into a link or a mention, cut open after the named part. */
const JOINS: readonly RegExp[] = [
  /(?<head>[@\uff20\ufe6b])(?=\S)/g,
  /(?<head>[#\uff03\ufe5f])(?=[\d\uff10-\uff19])/g,
  /(?<head>GH-)(?=\d)/gi,
  /(?<head>:)(?=\/\/)/g,
  /(?<head>www)(?=\.)/gi,
  /(?<head>(?:javascript|vbscript|data|mailto|xmpp):)(?=\S)/gi,
];

/** Short and whole commit ids, which GitHub turns into links from seven digits on. */
const COMMIT = /(?<![\w/.-])(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,64}(?![\w/-])/gi;
const PART_OF_COMMIT = /.{6}(?=.)/g;

/** The text with LF as its only line end and without anything that is not visible. Tabs stay. */
export function toVisible(text: string): string {
  return text.replace(LINE_END, '\n').replace(CONTROLS, '').replace(LONE_SURROGATE, '\ufffd').replace(INVISIBLE, '');
}

/** The visible text in one line: every run of white space is one space, none at the ends. */
export function toOneLine(text: string): string {
  return toVisible(text).replace(/\s+/gu, ' ').trim();
}

/** The text with every mention, reference, closing word and address broken open. It reads the same. */
export function breakReferences(text: string): string {
  const open = text.replace(CLOSING, `$<first>${JOINT}$<rest>`);
  const apart = JOINS.reduce((soFar, pattern) => soFar.replace(pattern, `$<head>${JOINT}`), open);
  return apart.replace(COMMIT, (id) => id.replace(PART_OF_COMMIT, `$&${JOINT}`));
}

/** The text with a joint inside everything that looks like a hidden line of ours. It reads the same. */
export function breakMarkers(text: string): string {
  return text.replace(/<!--(?=\s{0,8}aftermath)/gi, `<!-${JOINT}-`);
}

/**
 * At most `maxUnits` UTF-16 units, with an ellipsis where something was cut; never half a character, and never the head of a broken
 * reference without its joint: the ellipsis would stand in its place.
 */
export function cut(text: string, maxUnits: number): string {
  if (text.length <= maxUnits) return text;
  const wanted = Math.max(0, maxUnits - 1);
  const end = text[wanted] === JOINT ? Math.max(0, wanted - 1) : wanted;
  const kept = text.slice(0, end).replace(/[\ud800-\udbff]$/, '');
  return `${kept.trimEnd()}…`;
}
