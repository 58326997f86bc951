// Secrets that do not stand in the text as they are: encoded, split by the rests of colours, spread over lines, in names.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {readDigest} from '../../src/app/read-log.ts';
import {redact} from '../../src/evidence/redact.ts';
import {redactByLibrary} from '../../src/evidence/redaction/rule-library.ts';
import {toSafeName} from '../../src/evidence/safe-text.ts';
import {memoryLogSource} from '../fakes/memory-log-source.ts';

const TOKEN = `gh${'p_'}${'aB3dE6gH9jK2'.repeat(3)}`;
const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

describe('behind an encoding', () => {
  test.each([
    ['Base64', base64(`x: ${TOKEN}`)],
    ['Base64 without its padding', base64(`token ${TOKEN}!`).replace(/=+$/, '')],
    ['Base64 for addresses', Buffer.from(`??>>${TOKEN}`, 'utf8').toString('base64url')],
    ['Base64 behind a glued letter', `x${base64(`y ${TOKEN}`)}`],
    ['Base64 of Base64', base64(base64(`z ${TOKEN}`))],
    ['a password in Base64', base64('password=correct horse')],
    ['per cent signs', encodeURIComponent('https://u:hunter2abc@h.example/x')],
    ['per cent signs twice', encodeURIComponent(encodeURIComponent('password=hunter2/abc'))],
    ['JSON escapes', 'x?a=1\\u0026password\\u003dhunter2abc'],
    ['entities', 'password=&quot;hunter2abc&quot;'],
    ['numbered entities', 'password&#61;hunter2abc'],
  ])('%s', (_, text) => {
    const result = redact(`before ${text} after`);

    expect(result).toBe('before [redacted:encoded-secret] after');
  });

  test.each([
    '/home/runner/work/application/application/node_modules/package',
    base64('a sentence that anybody may read, 42 times'),
    'https://example.com/a%20b%2Fc?d=%C3%A9',
    'R&amp;D &lt;b&gt; &quot;x&quot;',
    '\\u0041 and \\/ and \\u00e9',
  ])('%s stays', (text) => {
    expect(redact(text)).toBe(text);
  });
});

describe('known values', () => {
  const value = `a"b/c<d>'e&f g`;

  test.each([
    ['JSON inside JSON', JSON.stringify(JSON.stringify(value))],
    ['JSON with escaped slashes', JSON.stringify(value).replaceAll('/', '\\/')],
    ['JSON for HTML', JSON.stringify(value).replace(/[<>&]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`)],
    ['XML', value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')],
    ['a form', new URLSearchParams({value}).toString()],
    ['an address', encodeURI(value)],
    ['user and password', base64(`user:${value}`)],
  ])('in %s', (_, text) => {
    expect(redact(`x ${text} y`, [value])).toContain('[redacted:known-secret]');
  });
});

describe('rests of colours', () => {
  test.each(['[31m', '\\x1b[1;31m', '\\u001b[0m', '^[[32m', '#x1b;[K', '[m'])(
    '%s inside a token does not hide it',
    (rest) => {
      expect(redact(`a ${TOKEN.slice(0, 12)}${rest}${TOKEN.slice(12)} b`)).toBe('a [redacted:github-token] b');
    },
  );

  test('stay where they hide nothing', () => {
    expect(redact('rate(requests[5m]) [31mred')).toBe('rate(requests[5m]) [31mred');
  });
});

describe('a key line by line', () => {
  const body = ['MIIEowIBAAKCAQEAx7', 'b1A9'.repeat(15)].join('').slice(0, 64);
  const last = 'Zk81x+aQ7b2cD4==';
  const kind = 'RSA PRIV' + 'ATE KEY';

  test.each([
    ['', ''],
    ['  ', ''],
    ['web-1  | ', ''],
    ['12:30:05 app ', ''],
    ['"', '\\n"'],
  ])('behind %j', async (before, after) => {
    const lines = [`-----BEGIN ${kind}-----`, body, body, last, `-----END ${kind}-----`].map(
      (l) => `${before}${l}${after}`,
    );
    const text = await readLines(['start', ...lines, 'Completed2 now', 'done']);

    expect(text).not.toMatch(/MIIE|b1A9|Zk81/);
    expect(text).toMatch(/Completed2 now\ndone/);
  });

  test('whose beginning was not kept', async () => {
    const text = await readLines([last, `-----END ${kind}-----`, 'finished']);

    expect(text).not.toContain(last);
    expect(text).toContain('finished');
  });

  test('leaves single words and other lines below it', async () => {
    const text = await readLines([`-----BEGIN ${kind}-----`, body, `-----END ${kind}-----`, 'completed', 'sha1-of-it']);

    expect(text).toContain('completed\nsha1-of-it');
  });
});

async function readLines(lines: readonly string[]): Promise<string> {
  const log = [...lines, 'Error: it broke', ''].join('\n');
  const digest = await readDigest(memoryLogSource('log', log), {patterns: []});
  return digest.windows.flatMap((window) => window.map((line) => line.text)).join('\n');
}

test('a line cut at its bound does not show half a token at its end', async () => {
  const colours = '\u001b[31m\u001b[0m'.repeat(1_819);
  const text = await readLines([`x ${colours} word ${TOKEN}`]);

  expect(text).not.toContain(TOKEN.slice(0, 12));
});

describe('names', () => {
  test.each(['unit (20)', 'pets \ud83d\udc69\u200d\ud83c\udfa8 \u2764\ufe0f', 'a\tb', ' padded '])(
    '%j stays as it is',
    (name) => {
      expect(toSafeName(name)).toBe(name);
    },
  );

  test.each([
    [`deploy ${TOKEN}`, 'deploy [redacted:github-token]'],
    ['a\u202eb', 'ab'],
    ['a\u001b[31mb\u0007', 'ab'],
    [`${TOKEN.slice(0, 9)}\u200b${TOKEN.slice(9)}`, '[redacted:github-token]'],
  ])('%j becomes %j', (name, expected) => {
    expect(toSafeName(name)).toBe(expected);
  });

  test('are the same when made safe twice', () => {
    const name = fc.array(
      fc.oneof(fc.string({unit: 'binary', maxLength: 6}), fc.constantFrom(TOKEN, 'password=', '[31m')),
    );
    fc.assert(
      fc.property(name, (parts) => {
        const once = toSafeName(parts.join(''));

        expect(toSafeName(once)).toBe(once);
      }),
      {numRuns: 1_000},
    );
  });
});

describe('the library', () => {
  test.each([
    ['Tailscale', `tskey-${'auth'}-kAbCdEf12345CNTRL-${'a1B2c3D4e5F6g7H8i9J0'}`],
    ['Vercel', `vcp_${'a1B2c3D4e5F6g7H8i9J0k1L2'}`],
  ])('knows %s', (_, token) => {
    expect(redactByLibrary(`a ${token} b`)).toBe('a [redacted:provider-secret] b');
  });

  test('is not switched off by a comment in the text', () => {
    const token = `vcp_${'a1B2c3D4e5F6g7H8i9J0k1L2'}`;

    expect(redactByLibrary(`/* secretlint-disable */ ${token} // secretlint-disable-line`)).not.toContain(token);
  });
});
