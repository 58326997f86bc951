// Digests of content: SHA-256 for our own documents, and the id that git gives the same bytes.
import {createHash} from 'node:crypto';
import type {Sha} from './ids.ts';

/** How a repository names its objects. */
export type ObjectFormat = 'sha1' | 'sha256';

/** SHA-256 of a text or of bytes, 64 hex digits. */
export function toDigest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The id of an object in a repository of that format. */
export function toObjectId(type: string, bytes: Uint8Array, format: ObjectFormat): Sha {
  return createHash(format).update(`${type} ${bytes.length}\0`).update(bytes).digest('hex') as Sha;
}
