// Values set in YAML item files of every style: only their tokens change, and the file reads as before plus the change.
import {describe, expect, test} from '@jest/globals';
import {diffLines} from 'diff';
import fc from 'fast-check';
import {parse} from 'yaml';
import {setYamlFields, setYamlNested, type YamlField} from '../../src/workplan/edits/yaml-fields.ts';
import {scanYamlLines, yamlLineText} from '../../src/workplan/edits/yaml-lines.ts';

function set(text: string, ...fields: readonly YamlField[]): string {
  const result = setYamlFields(text, fields);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function nested(text: string, path: readonly string[], value: YamlField['value']): string {
  const result = setYamlNested(text, path, value);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const STATUS = {key: 'status', value: 'failed'};

describe('a field', () => {
  test.each([
    ['plain', 'id: a\nstatus: pending # now\nz: 1\n', 'id: a\nstatus: failed # now\nz: 1\n'],
    ['in double quotes', 'status: "pending"\n', 'status: "failed"\n'],
    ['in single quotes', "status: 'pending'", "status: 'failed'"],
    ['without a value', 'status:\nid: a\n', 'status: failed\nid: a\n'],
    ['without a value, with a comment', 'status: # why\nid: a\n', 'status: failed # why\nid: a\n'],
    ['that is null', 'status: ~\n', 'status: failed\n'],
    ['in a block', 'status: |-\n  pending\n  still\nid: a\n', 'status: |-\n  failed\nid: a\n'],
    ['in braces', '{id: a, status: pending}\n', '{id: a, status: failed}\n'],
    ['with a tag', 'status: !!str pending\n', 'status: !!str failed\n'],
    ['that is missing', 'id: a\n', 'id: a\nstatus: failed\n'],
    ['that is missing, without a final line end', 'id: a', 'id: a\nstatus: failed'],
    ['that is missing, with Windows line ends', 'id: a\r\n', 'id: a\r\nstatus: failed\r\n'],
    ['that is missing behind a list', 'id: a\nl:\n- 1\n- 2 # two\n', 'id: a\nl:\n- 1\n- 2 # two\nstatus: failed\n'],
    ['that is missing behind a block', 'n: |-\n  a\n\n  b\n\n# end\n', 'n: |-\n  a\n\n  b\nstatus: failed\n\n# end\n'],
    ['that is missing behind kept line ends', 'n: |+\n  a\n\n', 'n: |+\n  a\n\nstatus: failed\n'],
    ['that is missing in braces', '{id: a}', '{id: a, status: failed}'],
    ['that is missing among quoted texts', 'id: "a"\n', 'id: "a"\nstatus: "failed"\n'],
    ['behind a byte order mark', '\uFEFFstatus: pending\n', '\uFEFFstatus: failed\n'],
    ['with a quoted key', '"status": pending\n', '"status": failed\n'],
  ])('%s', (_, before, after) => {
    expect(set(before, STATUS)).toBe(after);
    expect(set(after, STATUS)).toBe(after);
  });

  test.each([
    ['a number', 3, '3'],
    ['a word that reads as a boolean', 'no', '"no"'],
    ['a word that reads as a number', '15.10', '"15.10"'],
    ['a time where no time stood', '2026-01-01T00:00:00Z', '"2026-01-01T00:00:00Z"'],
    ['an empty text', '', '""'],
    ['signs', 'a: b #c', '"a: b #c"'],
    ['several lines', 'a\n b', '"a\\n b"'],
    ['invisible signs', 'a\u202eb', '"a\\u202eb"'],
    ['nothing', null, 'null'],
    ['no', false, 'false'],
  ])('gets %s', (_, value, token) => {
    expect(set('a: x\nb: y\n', {key: 'a', value})).toBe(`a: ${token}\nb: y\n`);
    expect(parse(set('a: x\nb: y\n', {key: 'c', value}))).toEqual({a: 'x', b: 'y', c: value});
  });

  test('keeps a plain time plain', () => {
    expect(set('at: 2025-01-01\n', {key: 'at', value: '2026-01-02'})).toBe('at: 2026-01-02\n');
  });

  test.each([
    ['a map', 'status:\n  a: 1\n', 'PLAN_NOT_EDITABLE'],
    ['a list', 'status: [1]\n', 'PLAN_NOT_EDITABLE'],
    ['an anchored value', 'status: &s pending\nb: *s\n', 'PLAN_NOT_EDITABLE'],
    ['a key that stands twice', 'status: a\nstatus: b\n', 'PLAN_MALFORMED'],
    ['an unresolved merge', '<<<<<<< a\nstatus: a\n=======\nstatus: b\n>>>>>>> b\n', 'PLAN_MALFORMED'],
    ['two documents', 'status: a\n---\nid: b\n', 'PLAN_MALFORMED'],
    ['an open quote', 'status: a\nnotes: "never closed\n', 'PLAN_MALFORMED'],
  ])('is refused for %s', (_, text, code) => {
    expect(setYamlFields(text, [STATUS])).toMatchObject({ok: false, problem: {code}});
  });
});

describe('a nested value', () => {
  test.each([
    [
      'is replaced',
      'results:\n    error: old\n    ok: false\nz: 1\n',
      'results:\n    error: new\n    ok: false\nz: 1\n',
    ],
    ['is added', 'results:\n    ok: false\nz: 1\n', 'results:\n    ok: false\n    error: new\nz: 1\n'],
    ['goes into empty braces', 'results: {}\n', 'results: {error: new}\n'],
    ['goes below an empty key', 'results:\nz: 1\n', 'results:\n  error: new\nz: 1\n'],
    ['goes below null', 'results: null # none\nz: 1\n', 'results: # none\n  error: new\nz: 1\n'],
    ['comes with its map', 'm:\n    a: 1\n', 'm:\n    a: 1\nresults:\n    error: new\n'],
  ])('%s', (_, before, after) => {
    expect(nested(before, ['results', 'error'], 'new')).toBe(after);
  });

  test('is found below a list', () => {
    expect(nested('l:\n  - id: a\n    s: x\n  - id: b\n', ['l', '1', 's'], 'w')).toBe(
      'l:\n  - id: a\n    s: x\n  - id: b\n    s: w\n',
    );
  });

  test('does not turn a word into a map', () => {
    expect(setYamlNested('results: none\n', ['results', 'error'], 'x')).toMatchObject({ok: false});
  });
});

/** What the YAML library refuses and other readers take: quoted text that goes on at the margin. */
const REFUSED =
  'id: a\nstatus: pending # s\nnotes: "- one:\n- two\nstatus: not this one\n  end"\nresults:\n    ok: false\n    error: "x"\nlast: 1';

describe('a file that the YAML library refuses', () => {
  test('is edited by its lines', () => {
    expect(() => parse(REFUSED)).toThrow();
    expect(set(REFUSED, STATUS, {key: 'tries', value: 2})).toBe(
      `${REFUSED.replace('status: pending', 'status: failed')}\ntries: 2`,
    );
    expect(nested(REFUSED, ['results', 'error'], 'b: c')).toBe(REFUSED.replace('"x"', '"b: c"'));
    expect(nested(REFUSED, ['results', 'at'], 5)).toBe(REFUSED.replace('"x"', '"x"\n    at: 5'));
    expect(set(REFUSED, {key: 'notes', value: 'short'})).toBe(REFUSED.replace(/"- one[^"]*"/, '"short"'));
  });

  test('keeps its line ends and byte order mark', () => {
    const text = `\uFEFF${REFUSED.replaceAll('\n', '\r\n')}`;

    expect(set(text, STATUS, {key: 'tries', value: 2})).toBe(
      `${text.replace('status: pending', 'status: failed')}\r\ntries: 2`,
    );
  });

  test('is read key by key', () => {
    const lines = scanYamlLines(REFUSED) ?? [];

    expect(lines.map(({key}) => key)).toEqual(['id', 'status', 'notes', 'results', 'last']);
    expect(lines.slice(0, 3).map((line) => yamlLineText(REFUSED, line))).toEqual([
      'a',
      'pending',
      '- one: - two status: not this one end',
    ]);
  });
});

const keys = fc.constantFrom('id', 'title', 'priority', 'cooldown_until', 'attempts', 'owner');
const words = fc.oneof(
  fc.constantFrom(
    'pending',
    'in-progress',
    '15.10',
    '22.3a',
    'true',
    '',
    '2026-01-01T00:00:00Z',
    '# no',
    'a: b',
    "it's",
    'ü\u{1F916}',
  ),
  fc.string({unit: 'binary', maxLength: 30}).filter((text) => !/\p{Surrogate}/u.test(text)),
);
const values = fc.oneof(words, fc.integer({min: -5, max: 1_000_000}), fc.boolean(), fc.constant(null));
const items = fc.record({
  fields: fc.uniqueArray(fc.tuple(keys, values, fc.constantFrom('double', 'single', 'plain', 'block')), {
    selector: ([key]) => key,
    minLength: 1,
  }),
  tail: fc.constantFrom(
    '',
    'tags: []\n',
    'tags:\n- a\n- b\n',
    'notes: |-\n    a: b\n\n    # no comment\n',
    'results:\n    ok: false\n    log: "x\\n"\n',
    'l:\n    - a: 1\n      b: 2 # two\n',
  ),
  comment: fc.constantFrom('', ' # why', '   '),
  eol: fc.constantFrom('\n', '\r\n'),
  bom: fc.boolean(),
  finalNewline: fc.boolean(),
  heading: fc.constantFrom('', '# kept by hand\n', '---\n', '\n'),
});

function spell(value: YamlField['value'], quote: string): string {
  if (typeof value !== 'string') return String(value);
  const simple = /^[a-z][a-z -]*[a-z]$/.test(value) && value !== 'true';
  if (quote === 'plain' && simple) return value;
  if (quote === 'single' && /^[\x20-\x7e]*$/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return JSON.stringify(value).replaceAll(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const texts = items.map(({fields, tail, comment, eol, bom, finalNewline, heading}) => {
  const lines = fields.map(([key, value, quote]) => `${key}: ${spell(value, quote)}${comment}\n`);
  const text = `${heading}${lines.join('')}${tail}`;
  return (bom ? '\uFEFF' : '') + (finalNewline ? text : text.slice(0, -1)).replaceAll('\n', eol);
});

const toValue = (text: string) => parse(text.replace(/^\uFEFF/, '')) as Record<string, unknown>;

test('a generated item reads as before plus what was set, and no other line changes', () => {
  fc.assert(
    fc.property(
      texts,
      fc.uniqueArray(fc.record({key: keys, value: values}), {selector: ({key}) => key, maxLength: 3}),
      (text, fields) => {
        const after = set(text, ...fields);

        expect(toValue(after)).toEqual({
          ...toValue(text),
          ...Object.fromEntries(fields.map(({key, value}) => [key, value])),
        });
        const removed = diffLines(text, after).filter((part) => part.removed);
        expect(removed.reduce((sum, part) => sum + part.count, 0)).toBeLessThanOrEqual(fields.length + 1);
        expect(after.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
        expect(/\r?\n?$/.exec(after)?.[0]).toBe(/\r?\n?$/.exec(text)?.[0]);
        expect(set(after, ...fields)).toBe(after);
      },
    ),
    {numRuns: 500},
  );
});

test('a word that is set and set back leaves the original bytes', () => {
  const simple = fc.constantFrom('pending', 'in-progress', 'failed', 'done', 'blocked');
  const quotes = fc.constantFrom('double', 'single', 'plain');
  fc.assert(
    fc.property(texts, simple, quotes, simple, (text, old, quote, word) => {
      const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
      const eol = text.includes('\r\n') ? '\r\n' : '\n';
      const line = `status: ${spell(old, quote)} # s${eol}`;
      const before = text.includes('---') ? `${bom}${line}` : `${bom}${line}${text.slice(bom.length)}`;

      expect(set(set(before, {key: 'status', value: word}), {key: 'status', value: old})).toBe(before);
    }),
    {numRuns: 200},
  );
});

test('a nested value reads as before plus what was set', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom('error', 'ok', 'log'), values, (text, key, value) => {
      const before = toValue(text);
      const results = (before['results'] ?? {}) as object;

      expect(toValue(nested(text, ['results', key], value))).toEqual({...before, results: {...results, [key]: value}});
    }),
    {numRuns: 300},
  );
});

test('damaged items are refused or edited, and never throw', () => {
  const pieces = fc.constantFrom(
    '"',
    "'",
    ':',
    '\n',
    '  ',
    '- ',
    '{',
    '}',
    '[',
    '&a ',
    '*a',
    '|',
    '#',
    '\t',
    '\0',
    '? ',
    '<<<<<<< a\n',
    '---\n',
  );
  fc.assert(
    fc.property(fc.oneof(texts, fc.constant(REFUSED)), fc.nat(), pieces, (text, place, piece) => {
      const at = place % text.length;
      const damaged = text.slice(0, at) + piece + text.slice(at);
      for (const result of [setYamlFields(damaged, [STATUS]), setYamlNested(damaged, ['results', 'error'], 'x')]) {
        if (!result.ok) expect(result.problem.code).toMatch(/^PLAN_/);
      }
    }),
    {numRuns: 600},
  );
});

test('an item of 1.5 MB and one nested 200 deep are edited', () => {
  const long = `id: a\nstatus: pending\nlog: "${'x y '.repeat(375_000)}"\n`;
  const deep = `a: ${'{a: '.repeat(200)}1${'}'.repeat(200)}\nstatus: pending\n`;

  expect(set(long, STATUS)).toBe(long.replace('pending', 'failed'));
  expect(set(deep, STATUS)).toBe(deep.replace('pending', 'failed'));
});
