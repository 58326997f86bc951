// A log in memory.
import type {LogSource} from '../../src/ports/log-source.ts';

/** Pieces are small on purpose: readers must not rely on whole lines. */
const PIECE_BYTES = 7;

export function memoryLogSource(name: string, content: string | Uint8Array): LogSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES);
    },
    read: async (offset, length) => bytes.slice(offset, offset + length),
  };
}
