// What every LogSource promises. Run on files, spooled downloads and the one in memory.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import type {LogSource} from '../../src/ports/log-source.ts';

export function describeLogSource(name: string, make: (content: Uint8Array) => Promise<LogSource>): void {
  const text = fc.uint8Array({minLength: 1, maxLength: 300}).map((bytes) => bytes.map((byte) => byte || 32));

  describe(`${name} is a log source`, () => {
    test('its pieces are all bytes in order, as often as they are asked for', async () => {
      await fc.assert(
        fc.asyncProperty(text, async (content) => {
          const source = await make(content);

          expect(source.size).toBe(content.length);
          for (let round = 0; round < 2; round += 1) expect(await collect(source)).toEqual(Buffer.from(content));
        }),
        {numRuns: 25},
      );
    });

    test('any stretch can be read, and ends where the log ends', async () => {
      const stretch = fc.record({offset: fc.nat({max: 320}), length: fc.nat({max: 320})});
      await fc.assert(
        fc.asyncProperty(text, stretch, async (content, {offset, length}) => {
          const source = await make(content);

          const bytes = await source.read(offset, length);

          expect(Buffer.from(bytes)).toEqual(Buffer.from(content.slice(offset, offset + length)));
        }),
        {numRuns: 40},
      );
    });
  });
}

export async function collect(source: LogSource): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of source.chunks()) pieces.push(piece);
  return Buffer.concat(pieces);
}
