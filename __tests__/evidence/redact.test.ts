// What redact takes out, what it leaves, and that it comes to rest.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {redact} from '../../src/evidence/redact.ts';
import {TOKEN_MARKS} from '../../src/evidence/redaction/provider-tokens.ts';
import {SERVICE_MARKS} from '../../src/evidence/redaction/service-tokens.ts';
import {NAMED, NEAR_MISSES, TOKENS} from './secret-samples.ts';

const SECRET = 'Tr0ub4dor&3 zu/lang?';
const LIST = [SECRET];
const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

describe('secrets known by their form or name', () => {
  test.each([...TOKENS, ...NAMED].map((sample) => [sample.name, sample] as const))('%s goes', (_, sample) => {
    const result = redact(`before ${sample.text} after`);

    expect(result).toContain('[redacted:');
    for (let i = 0; i + 8 <= sample.body.length; i += 1) expect(result).not.toContain(sample.body.slice(i, i + 8));
    expect(result).toMatch(/^before /);
    expect(redact(result)).toBe(result);
  });

  test.each(TOKENS.filter((sample) => !sample.text.includes('-----')).map((sample) => [sample.name, sample] as const))(
    'the quick search does not miss %s',
    (_, sample) => {
      expect(TOKEN_MARKS.test(sample.text) || SERVICE_MARKS.test(sample.text)).toBe(true);
    },
  );

  test('the name stays and tells what was there', () => {
    expect(redact('DB_PASSWORD=hunter2abc PORT=5432')).toBe('DB_PASSWORD=[redacted:credential] PORT=5432');
    expect(redact('clone https://u:hunter2abc@h.example/x')).toBe(
      'clone https://[redacted:url-credentials]@h.example/x',
    );
  });

  test('a line of a key goes when it comes alone', () => {
    const line = TOKENS.find((sample) => sample.name === 'RSA key block')?.body.split('\n')[0] ?? '';

    expect(line).toHaveLength(64);
    expect(redact(`a\n${line}\nb`)).toBe('a\n[redacted:private-key]\nb');
  });

  test('text behind an unfinished key block stays', () => {
    const block = TOKENS.find((sample) => sample.name === 'key block without an end')?.text ?? '';

    expect(redact(`${block}\n\nError: cannot read the key (code 3)`)).toMatch(/\(code 3\)$/);
  });
});

describe('near misses', () => {
  test.each(NEAR_MISSES)('%s stays', (text) => {
    expect(redact(text)).toBe(text);
  });
});

describe('known values', () => {
  test.each([
    ['as it is', SECRET],
    ['URL-encoded', encodeURIComponent(SECRET)],
    ['URL-encoded in small letters', encodeURIComponent(SECRET).toLowerCase().replace('tr0ub4dor', 'Tr0ub4dor')],
    ['with plus for the space', encodeURIComponent(SECRET).replaceAll('%20', '+')],
    ['inside Base64, first position', base64(`${SECRET}:x`)],
    ['inside Base64, second position', base64(`u${SECRET}:x`)],
    ['inside Base64, third position', base64(`us${SECRET}`)],
    ['inside Base64, URL alphabet', Buffer.from(`abc${SECRET}`, 'utf8').toString('base64url')],
  ])('%s', (_, form) => {
    const result = redact(`x ${form} y`, LIST);

    expect(result).toContain('[redacted:known-secret]');
    expect(result).not.toContain(form.slice(6, 16));
  });

  test('in JSON, with its escapes', () => {
    expect(redact(JSON.stringify({v: 'a"b\\c"d-e'}), ['a"b\\c"d-e'])).toBe('{"v":"[redacted:known-secret]"}');
  });

  test('each line of a value with several lines', () => {
    expect(redact('got second-line', ['first-line\r\nsecond-line\n'])).toBe('got [redacted:known-secret]');
  });

  test('the longer one of two that start alike', () => {
    expect(redact('abcdef-ghi', ['abcdef', 'abcdef-ghi'])).toBe('[redacted:known-secret]');
  });

  test.each([[[]], [['', 'a', 'short']], [['redacted', 'github', '[redacted:']], [['   \n']]])(
    '%j hide nothing',
    (values) => {
      expect(redact('a short text, redacted', values)).toBe('a short text, redacted');
    },
  );

  test('any value goes in any of its forms, with any neighbours', () => {
    const value = fc.string({minLength: 6, maxLength: 30, unit: 'binary'}).filter((text) => text.trim().length >= 6);
    fc.assert(
      fc.property(value, fc.string({maxLength: 5}), fc.string({maxLength: 5}), (secret, before, after) => {
        fc.pre(!/^[a-z:[\]-]*$/.test(secret.trim()) && !/\p{Surrogate}/u.test(`${before}${secret}${after}`));
        fc.pre(!/[\r\n]/.test(secret));
        const trimmed = secret.trim();

        expect(redact(`${before}${trimmed}${after}`, [secret])).not.toContain(trimmed);
        const inBase64 = redact(base64(`${before}${trimmed}${after}`), [secret]);
        expect(Buffer.from(inBase64.replace(/\[.*\]/, ''), 'base64').toString('utf8')).not.toContain(trimmed);
        expect(inBase64).toContain('[redacted:known-secret]');
      }),
    );
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(...TOKENS, ...NAMED).map((sample) => sample.text),
    fc.constantFrom(
      'password',
      'token',
      '=',
      ': ',
      '"',
      "'",
      '://',
      '@',
      '[redacted:',
      '[redact',
      ']',
      '…',
      '--',
      '\n',
      ' ',
    ),
    fc.string({maxLength: 12}),
  );
  const text = fc.array(piece, {maxLength: 12}).map((pieces) => pieces.join(''));

  test('is redacted once and for all', () => {
    fc.assert(
      fc.property(text, (value) => {
        const once = redact(value);

        expect(redact(once)).toBe(once);
      }),
      {numRuns: 1_000},
    );
  });

  test.each([
    'eyJ',
    '://a:b',
    'token="',
    'password-',
    'curl -u a:',
    '--a',
    '\u009d',
    'SG.',
    'bearer ',
    '-----BEGIN PRIVATE KEY-----',
    'a/',
  ])('of a hundred thousand times %j is done in time', (seed) => {
    expect(redact(seed.repeat(100_000)).length).toBeGreaterThan(0);
  });
});
