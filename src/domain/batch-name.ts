// How a record names an item of a workplan: one text, short enough for a hidden marker.

/** Longest name that a record keeps, in UTF-16 units: a file and an id; the marker of an issue has to hold ten of them. */
const MAX_BATCH_UNITS = 120;

/** `FILE#ID`, cut at 120 units without half a character. Two long names may be cut to the same text. */
export function toBatchName({file, item}: {readonly file: string; readonly item: string}): string {
  return `${file}#${item}`.slice(0, MAX_BATCH_UNITS).replace(/[\ud800-\udbff]$/, '');
}
