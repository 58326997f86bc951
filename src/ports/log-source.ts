// What we need of a log that may be larger than memory: read it once in order, then look at places in it again.

/** A log of known size whose bytes do not change while we read it. */
export interface LogSource {
  /** For messages: a path or a job's name. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** All bytes, in order, in pieces of any size. */
  chunks(): AsyncIterable<Uint8Array>;
  /** Bytes from `offset` (0-based), at most `length` of them; fewer only at the end. */
  read(offset: number, length: number): Promise<Uint8Array>;
}
