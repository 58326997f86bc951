// Paths as git and the disk have them, which is bytes, as texts that lose nothing: bytes that are no UTF-8 become lone surrogates.

/** Where such a byte is put: U+DC80 for 0x80, up to U+DCFF. No decoded text holds one of these alone. */
const BASE = 0xdc00;

/** The text of a path's bytes. */
export function toPathText(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('utf8');
  if (Buffer.from(text, 'utf8').equals(bytes)) return text;
  return decodeLoosely(bytes);
}

/** The bytes of a path's text. */
export function toPathBytes(text: string): Buffer {
  if (!/[\udc80-\udcff]/.test(text)) return Buffer.from(text, 'utf8');
  const pieces = [...text].map((char) => {
    const unit = char.charCodeAt(0);
    return char.length === 1 && unit > BASE + 0x7f && unit <= BASE + 0xff
      ? Buffer.from([unit - BASE])
      : Buffer.from(char, 'utf8');
  });
  return Buffer.concat(pieces);
}

/** The paths in a list whose ends are NUL. */
export function splitPaths(output: Uint8Array): readonly Buffer[] {
  const paths: Buffer[] = [];
  const bytes = Buffer.from(output.buffer, output.byteOffset, output.byteLength);
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0, at);
    if (end < 0) break;
    if (end > at) paths.push(bytes.subarray(at, end));
    at = end + 1;
  }
  return paths;
}

/** Piece by piece: the longest run that is UTF-8 as it is, else one byte. */
function decodeLoosely(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const width = [1, 2, 3, 4].find((count) => isOneChar(bytes.subarray(at, at + count), count));
    text +=
      width === undefined
        ? String.fromCharCode(BASE + (bytes[at] ?? 0))
        : Buffer.from(bytes.subarray(at, at + width)).toString('utf8');
    at += width ?? 1;
  }
  return text;
}

function isOneChar(bytes: Uint8Array, count: number): boolean {
  if (bytes.length !== count) return false;
  const text = Buffer.from(bytes).toString('utf8');
  return [...text].length === 1 && Buffer.from(text, 'utf8').equals(bytes);
}
