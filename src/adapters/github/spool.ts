// Keeps a stream of unknown length in one file of bounded size: all of it, or its head and its tail with a note between.
import {type FileHandle, open} from 'node:fs/promises';
import type {LogSource} from '../../ports/log-source.ts';

export interface SpoolTarget {
  readonly file: string;
  /** For messages. */
  readonly name: string;
  /** Most bytes kept, at least 2. */
  readonly maxBytes: number;
}

/** Bytes of the start that are kept when a log is too long: set-up and the first errors are there. */
const MAX_HEAD_BYTES = 16 * 1024 * 1024;
const CHUNK_BYTES = 1024 * 1024;

/** A stretch of the log: bytes of the file, or bytes that stand for what was left out. */
type Segment =
  | {readonly kind: 'file'; readonly at: number; readonly length: number}
  | {readonly kind: 'note'; readonly bytes: Uint8Array; readonly length: number};

/** Writes the stream to the file; the log it holds. Throws when the stream breaks or the disk is full. */
export async function spoolStream(stream: AsyncIterable<Uint8Array>, target: SpoolTarget): Promise<LogSource> {
  const headBytes = Math.min(MAX_HEAD_BYTES, Math.floor(target.maxBytes / 2));
  const ringBytes = target.maxBytes - headBytes;
  const file = await open(target.file, 'w');
  let total = 0;
  try {
    for await (const chunk of stream) {
      await writeRound(file, chunk, {total, headBytes, ringBytes});
      total += chunk.length;
    }
  } finally {
    await file.close();
  }
  return toSource(target, toSegments(total, headBytes, ringBytes));
}

/** Writes a chunk where it belongs: behind the last one, and from the end of the file back to the end of the head. */
async function writeRound(
  file: FileHandle,
  chunk: Uint8Array,
  at: {readonly total: number; readonly headBytes: number; readonly ringBytes: number},
): Promise<void> {
  const {headBytes, ringBytes} = at;
  const maxBytes = headBytes + ringBytes;
  let written = 0;
  while (written < chunk.length) {
    const position = at.total + written;
    const place = position < maxBytes ? position : headBytes + ((position - headBytes) % ringBytes);
    const length = Math.min(chunk.length - written, maxBytes - place);
    written += (await file.write(chunk, written, length, place)).bytesWritten;
  }
}

function toSegments(total: number, headBytes: number, ringBytes: number): readonly Segment[] {
  if (total <= headBytes + ringBytes) return [{kind: 'file', at: 0, length: total}];
  const oldest = headBytes + ((total - headBytes) % ringBytes);
  const left = total - headBytes - ringBytes;
  const bytes = new TextEncoder().encode(`\n[${left} bytes of this log were left out here]\n`);
  return [
    {kind: 'file', at: 0, length: headBytes},
    {kind: 'note', bytes, length: bytes.length},
    {kind: 'file', at: oldest, length: headBytes + ringBytes - oldest},
    {kind: 'file', at: headBytes, length: oldest - headBytes},
  ];
}

function toSource({file, name}: SpoolTarget, segments: readonly Segment[]): LogSource {
  const size = segments.reduce((sum, segment) => sum + segment.length, 0);
  const read = async (offset: number, length: number): Promise<Uint8Array> => {
    const handle = await open(file, 'r');
    try {
      return await readAcross(handle, segments, {offset, length: Math.max(0, Math.min(length, size - offset))});
    } finally {
      await handle.close();
    }
  };
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const handle = await open(file, 'r');
    try {
      for (let offset = 0; offset < size; offset += CHUNK_BYTES) {
        yield await readAcross(handle, segments, {offset, length: Math.min(CHUNK_BYTES, size - offset)});
      }
    } finally {
      await handle.close();
    }
  }
  return {name, size, chunks, read};
}

async function readAcross(
  handle: FileHandle,
  segments: readonly Segment[],
  wanted: {readonly offset: number; readonly length: number},
): Promise<Uint8Array> {
  const bytes = new Uint8Array(wanted.length);
  let done = 0;
  let start = 0;
  for (const segment of segments) {
    const inside = wanted.offset + done - start;
    start += segment.length;
    if (inside >= segment.length || done === wanted.length) continue;
    const length = Math.min(segment.length - inside, wanted.length - done);
    if (segment.kind === 'note') bytes.set(segment.bytes.subarray(inside, inside + length), done);
    else await readFully(handle, bytes.subarray(done, done + length), segment.at + inside);
    done += length;
  }
  return bytes;
}

async function readFully(handle: FileHandle, into: Uint8Array, at: number): Promise<void> {
  let done = 0;
  while (done < into.length) {
    const {bytesRead} = await handle.read(into, done, into.length - done, at + done);
    if (bytesRead === 0) throw new Error('the spooled log became shorter while it was read');
    done += bytesRead;
  }
}
