// Tells whether a text is a file byte for byte: git names a file by the hash of its bytes.
import {createHash} from 'node:crypto';

/** Hex digits of an id in a repository that uses SHA-256; all others use SHA-1 with 40. */
const LONG_ID_DIGITS = 64;

/** True when the UTF-8 bytes of the text are the file that git knows by this id. */
export function isBlob(text: string, id: string): boolean {
  const bytes = Buffer.from(text, 'utf8');
  const hash = createHash(id.length === LONG_ID_DIGITS ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === id;
}
