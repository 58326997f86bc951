// Bytes in memory as a LogSource.
import type {LogSource} from '../../ports/log-source.ts';

/** A log that is in memory already. The bytes must not change afterwards. */
export function bytesLogSource(name: string, bytes: Uint8Array): LogSource {
  return {
    name,
    size: bytes.length,
    async *chunks() {
      yield bytes;
    },
    read: async (offset, length) => bytes.subarray(offset, offset + length),
  };
}
