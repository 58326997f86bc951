// A log in memory behind the port, cut into chunks wherever a test wants.
import {readDigest} from '../../../src/app/read-log.ts';
import type {LogDigest} from '../../../src/domain/evidence.ts';
import type {LogPattern} from '../../../src/evidence/log/reader.ts';
import type {LogSource} from '../../../src/ports/log-source.ts';

/** A source over bytes, in chunks of the given sizes; the rest comes as one chunk. */
export function toSource(bytes: Uint8Array, sizes: readonly number[] = []): LogSource {
  return {
    name: 'memory',
    size: bytes.length,
    async *chunks() {
      let at = 0;
      for (const size of sizes) {
        yield bytes.subarray(at, at + size);
        at += size;
      }
      yield bytes.subarray(at);
    },
    async read(offset, length) {
      return bytes.subarray(offset, offset + length);
    },
  };
}

/** A pattern that accepts every line with the word. */
export function toPattern(word: string): LogPattern {
  return {id: `test.${word}`, literals: [word.toLowerCase()], weight: 50, pattern: new RegExp(word)};
}

/** The digest of a text. */
export function digestOf(text: string, patterns: readonly LogPattern[] = []): Promise<LogDigest> {
  return readDigest(toSource(new TextEncoder().encode(text)), {patterns});
}

/** All texts of a digest, in order of lines. */
export function textsOf(digest: LogDigest): readonly string[] {
  return digest.windows.flatMap((window) => window.map((line) => String(line.text)));
}
