// The order in which people count ids: 15.2 before 15.10, 22.3 before 22.3a before 22.4, T9 before T10.

const PART = /\d+|\D+/g;

/** Compares two ids in natural order: numbers by value, the rest by code point. Zero only for equal ids. */
export function compareIds(a: string, b: string): number {
  const left = a.match(PART) ?? [];
  const right = b.match(PART) ?? [];
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const order = compareParts(part, other);
    if (order !== 0) return order;
  }
  return left.length - right.length || compareText(a, b);
}

/** Numbers come before words, so that 22.3 goes before 22.a. */
function compareParts(a: string, b: string): number {
  const [leftIsNumber, rightIsNumber] = [isNumber(a), isNumber(b)];
  if (leftIsNumber !== rightIsNumber) return leftIsNumber ? -1 : 1;
  if (!leftIsNumber) return compareText(a, b);
  // Compared as text, so that numbers longer than a double holds keep their order.
  const [left, right] = [a.replace(/^0+(?=\d)/, ''), b.replace(/^0+(?=\d)/, '')];
  return left.length - right.length || compareText(left, right);
}

function isNumber(part: string): boolean {
  return /^\d/.test(part);
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
