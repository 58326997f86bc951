// What is left of hostile text: visible characters, no secrets, within the bound.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {toSafeText} from '../../src/evidence/safe-text.ts';
import {NAMED, TOKENS} from './secret-samples.ts';

const ESC = '\x1b';

describe('terminal sequences', () => {
  test.each([
    ['colours', `${ESC}[31;1mred${ESC}[0m`, 'red'],
    ['eight-bit colours', '\x9b31mred\x9b0m', 'red'],
    ['a private mode', `${ESC}[?25lx${ESC}[?25h`, 'x'],
    ['cursor moves and erasing', `a${ESC}[2K${ESC}[1Gb`, 'ab'],
    ['a sequence that was cut off', `a${ESC}[31`, 'a'],
    ['a title ended by BEL', `${ESC}]0;title\x07x`, 'x'],
    ['a title ended by ST', `${ESC}]2;title${ESC}\\x`, 'x'],
    ['a title in eight bits', '\x9d0;title\x9cx', 'x'],
    ['a hyperlink', `${ESC}]8;;https://e.example/${ESC}\\text${ESC}]8;;${ESC}\\`, 'text'],
    ['a hyperlink ended by BEL', `${ESC}]8;id=1;https://e.example/\x07text${ESC}]8;;\x07`, 'text'],
    ['an unfinished title, whose line stays', `${ESC}]0;title\nnext`, '0;title\nnext'],
    ['a device control string', `${ESC}Pq#0;2${ESC}\\x`, 'x'],
    ['character sets and resets', `${ESC}(B${ESC}cx${ESC}=`, 'x'],
    ['doubled escapes', `${ESC}${ESC}[31mx`, 'x'],
    ['a control character inside a sequence', `${ESC}[3\x001mx`, 'x'],
  ])('%s', (_, raw, expected) => {
    expect(toSafeText(raw)).toBe(expected);
  });
});

describe('characters', () => {
  test.each([
    ['controls but tab and line feed', 'a\0b\x08c\x0bd\x7fe\x85f\tg\nh', 'abcdef\tg\nh'],
    ['bidirectional controls', 'a\u202eb\u2066c\u2069d\u200fe\u061cf', 'abcdef'],
    ['zero-width characters', 'a\u200bb\u200dc\u2060d\ufeffe\u00adf', 'abcdef'],
    ['variation selectors and tags', 'a\ufe0fb\u{e0041}c\u{e0101}d', 'abcd'],
    ['line and paragraph separators', 'a\u2028b\u2029c', 'a b c'],
    ['lone surrogates', 'a\ud83db\ude00c', 'a\ufffdb\ufffdc'],
    ['letters of any script and emoji, which stay', 'Größe 日本語 😀 ñ', 'Größe 日本語 😀 ñ'],
  ])('%s', (_, raw, expected) => {
    expect(toSafeText(raw)).toBe(expected);
  });
});

describe('carriage returns', () => {
  test.each([
    ['CR LF ends a line', 'a\r\nb\r\n', 'a\nb\n'],
    ['a doubled CR before LF too', 'a\r\r\nb', 'a\nb'],
    ['a progress line keeps what stood there last', ' 10%\r 50%\r100%', '100%'],
    ['a CR at the end takes nothing away', '100%\r', '100%'],
    ['a CR followed by an erase only as well', `fold:start\r${ESC}[0K`, 'fold:start'],
    ['each line for itself', 'a\rb\nc\rd\ne', 'b\nd\ne'],
  ])('%s', (_, raw, expected) => {
    expect(toSafeText(raw)).toBe(expected);
  });
});

describe('the bound', () => {
  test('a longer text ends with a mark, and is exactly as long as allowed', () => {
    expect(toSafeText('abcdef', {maxUnits: 4})).toBe('abc…');
    expect(toSafeText('abcd', {maxUnits: 4})).toBe('abcd');
  });

  test('a surrogate pair is not split', () => {
    expect(toSafeText('ab😀cd', {maxUnits: 4})).toBe('ab…');
  });

  test('the bound is 16,384 when nobody says', () => {
    expect(toSafeText('x'.repeat(20_000))).toHaveLength(16_384);
  });

  test('bounds below one are one', () => {
    expect(toSafeText('abc', {maxUnits: 0})).toBe('…');
  });
});

describe('secrets', () => {
  const samples = fc.constantFrom(...TOKENS, ...NAMED);
  /** Eight units of a secret's body that follow each other anywhere in a text. */
  const seen = (text: string, body: string): boolean =>
    Array.from({length: body.length - 7}, (_, i) => body.slice(i, i + 8)).some((part) => text.includes(part));

  test('a sequence inside a token does not hide it', () => {
    const inserts = [`${ESC}[31m`, `${ESC}]8;;x\x07`, '\u200b', '\0', '\ufe0f', `${ESC}(B`, '\u202e'];
    fc.assert(
      fc.property(samples, fc.nat(), fc.constantFrom(...inserts), (sample, at, insert) => {
        const position = at % sample.text.length;
        const raw = `${sample.text.slice(0, position)}${insert}${sample.text.slice(position)}`;

        expect(toSafeText(raw)).toBe(toSafeText(sample.text));
        expect(seen(toSafeText(raw), sample.body)).toBe(false);
      }),
      {numRuns: 500},
    );
  });

  test('no cut lets a part of one through', () => {
    const words = fc.array(fc.constantFrom('error', 'at', 'line 12', '\n', '…', '[redacted:'), {maxLength: 6});
    fc.assert(
      fc.property(words, samples, words, fc.integer({min: 1, max: 160}), (before, sample, after, maxUnits) => {
        const raw = [...before, sample.text, ...after].join(' ');
        const safe = toSafeText(raw, {maxUnits});

        expect(safe.length).toBeLessThanOrEqual(maxUnits);
        expect(seen(safe, sample.body)).toBe(false);
      }),
      {numRuns: 500},
    );
  });

  test('known values go before the cut', () => {
    expect(toSafeText('x my-known-value y', {maxUnits: 8, secrets: ['my-known-value']})).toBe('x [reda…');
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({maxLength: 10, unit: 'binary'}),
    fc.string({maxLength: 10}),
    fc.constantFrom(...TOKENS, ...NAMED).map((sample) => sample.text),
    fc.constantFrom(
      `${ESC}[`,
      `${ESC}]`,
      '\x07',
      '\x9b',
      '\x9c',
      '\r',
      '\n',
      '\ud83d',
      '\ude00',
      '[red',
      '[redacted:',
      'password=',
      '…',
    ),
    fc.uint16Array({maxLength: 8}).map((units) => String.fromCharCode(...units)),
  );
  const text = fc.array(piece, {maxLength: 10}).map((pieces) => pieces.join(''));
  const options = fc.record({
    maxUnits: fc.integer({min: 1, max: 120}),
    secrets: fc.constant(['my-known-value', 'ssword']),
  });

  test('has no control, invisible or broken character left', () => {
    const forbidden =
      /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]|\p{Bidi_Control}|\p{Default_Ignorable_Code_Point}|\p{Surrogate}/u;
    fc.assert(
      fc.property(text, options, (raw, option) => {
        expect(toSafeText(raw, option)).not.toMatch(forbidden);
      }),
      {numRuns: 1_000},
    );
  });

  test('is as safe as it gets the first time', () => {
    fc.assert(
      fc.property(text, options, (raw, option) => {
        const once = toSafeText(raw, option);

        expect(toSafeText(once, option)).toBe(once);
      }),
      {numRuns: 2_000},
    );
  });
});
