// The copy of an output is the whole of it, or its beginning and its end with a word between them.
import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {boundedCopy} from '../../../src/adapters/process/bounded-copy.ts';

test('what fits is kept byte for byte', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({maxLength: 20}), {maxLength: 30}), (pieces) => {
      const kept = boundedCopy(800);
      for (const piece of pieces) kept.add(piece);

      expect(kept.copy()).toEqual({bytes: Buffer.concat(pieces), total: Buffer.concat(pieces).length, kept: 'whole'});
    }),
  );
});

test('of what does not fit the beginning and the end are kept, and it is said how much is missing', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({minLength: 1, maxLength: 200}), {minLength: 10, maxLength: 40}), (pieces) => {
      const whole = Buffer.concat(pieces);
      fc.pre(whole.length > 80);
      const kept = boundedCopy(80);
      for (const piece of pieces) kept.add(piece);

      const {bytes, total} = kept.copy();

      const note = `\n[aftermath: ${whole.length - 80} bytes are not kept here]\n`;
      expect(total).toBe(whole.length);
      expect(Buffer.from(bytes)).toEqual(
        Buffer.concat([whole.subarray(0, 10), Buffer.from(note), whole.subarray(-70)]),
      );
    }),
  );
});
