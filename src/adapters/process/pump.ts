// Moves bytes from a pipe to one of our own channels, in order, no faster than its reader takes them.
import {write} from 'node:fs';
import type {Readable} from 'node:stream';
import {setTimeout as sleep} from 'node:timers/promises';
import {promisify} from 'node:util';

const writeSome = promisify(write);

/** Pause before a channel is tried again that somebody has set not to block, and that is full. */
const FULL_PAUSE_MS = 5;

/** One stream on its way. */
export interface Pump {
  /** Resolves at the end of the stream, or when nobody reads what we write. */
  readonly ended: Promise<void>;
  /** Milliseconds since the last byte was passed on; 0 while one waits for its reader. */
  quietMs(): number;
  /** Gives up reading: whoever still writes is told by the system that nobody listens. */
  stop(): void;
}

/** Passes every piece on to the descriptor, after `see` has seen it. */
export function startPump(from: Readable, to: number, see: (bytes: Uint8Array) => void): Pump {
  let isWriting = false;
  let lastAt = performance.now();
  const pass = async (): Promise<void> => {
    try {
      for await (const chunk of from) {
        isWriting = true;
        see(chunk as Uint8Array);
        if ((await writeAll(to, chunk as Uint8Array)) === 'nobody-reads') break;
        isWriting = false;
        lastAt = performance.now();
      }
    } catch {
      // Given up by `stop`, or the pipe broke: what came before was passed on.
    }
    isWriting = false;
  };
  return {
    ended: pass(),
    quietMs: () => (isWriting ? 0 : performance.now() - lastAt),
    stop: () => from.destroy(),
  };
}

/** In a thread of its own: a reader that takes its time blocks no timer of ours. */
async function writeAll(to: number, bytes: Uint8Array): Promise<'written' | 'nobody-reads'> {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += (await writeSome(to, bytes, at, bytes.length - at, null)).bytesWritten;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return 'nobody-reads';
      await sleep(FULL_PAUSE_MS);
    }
  }
  return 'written';
}
