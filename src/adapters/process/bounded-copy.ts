// The beginning and the end of a stream in bounded memory: the cause of a failure stands in one of them nearly always.
import type {OutputCopy} from '../../ports/command-runner.ts';

export interface BoundedCopy {
  add(bytes: Uint8Array): void;
  /** All bytes seen so far. */
  total(): number;
  copy(): OutputCopy;
}

/** Share of the room that the beginning gets: versions and commands stand there, the trouble mostly at the end. */
const HEAD_SHARE = 8;

/** Keeps at most `maxBytes`, and a line of its own where the middle is missing. */
export function boundedCopy(maxBytes: number): BoundedCopy {
  const headRoom = Math.floor(maxBytes / HEAD_SHARE);
  const head: Uint8Array[] = [];
  const tail: Uint8Array[] = [];
  let headBytes = 0;
  let tailBytes = 0;
  let total = 0;
  const addToTail = (bytes: Uint8Array): void => {
    tail.push(bytes);
    tailBytes += bytes.length;
    for (let first = tail[0]; first !== undefined && tailBytes - first.length >= maxBytes - headRoom; first = tail[0]) {
      tailBytes -= first.length;
      tail.shift();
    }
  };
  return {
    add: (bytes) => {
      total += bytes.length;
      const toHead = bytes.subarray(0, headRoom - headBytes);
      if (toHead.length > 0) head.push(toHead);
      headBytes += toHead.length;
      if (toHead.length < bytes.length) addToTail(bytes.subarray(toHead.length));
    },
    total: () => total,
    copy: () => {
      const end = Buffer.concat(tail).subarray(-(maxBytes - headRoom));
      const missing = total - headBytes - end.length;
      if (missing === 0) return {bytes: Buffer.concat([...head, end]), total, kept: 'whole'};
      const note = Buffer.from(`\n[aftermath: ${missing} bytes are not kept here]\n`);
      return {bytes: Buffer.concat([...head, note, end]), total, kept: 'cut'};
    },
  };
}
