// Marks on small files of each style: the exact bytes that come out.
import {describe, expect, test} from '@jest/globals';
import {readWorkplan} from '../../src/workplan/read.ts';
import {clearItemMark, markItemFailed} from './only-edit.ts';

function mark(text: string, item = '1', reason = 'broke'): string {
  const result = markItemFailed({file: 'p.json', text, item, reason});
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value.after;
}

function clear(text: string, item = '1'): string {
  const result = clearItemMark({file: 'p.json', text, item});
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value.after;
}

describe('a mark', () => {
  test.each([
    [
      'goes behind the flag, on lines of its own',
      '[\n  {\n    "batch": "1",\n    "verified": true,\n    "title": "t"\n  }\n]\n',
      '[\n  {\n    "batch": "1",\n    "verified": false,\n    "status": "failed",\n    "failure_reason": "broke",\n    "title": "t"\n  }\n]\n',
    ],
    [
      'gives the last member its comma',
      '[\n\t{\n\t\t"batch": "1",\n\t\t"title": "t",\n\t\t"verified": false\n\t}\n]',
      '[\n\t{\n\t\t"batch": "1",\n\t\t"title": "t",\n\t\t"verified": false,\n\t\t"status": "failed",\n\t\t"failure_reason": "broke"\n\t}\n]',
    ],
    [
      'keeps Windows line ends and the byte order mark',
      '\uFEFF{\r\n "batch_id": "1",\r\n "title": "t",\r\n "prompt": "p"\r\n}\r\n',
      '\uFEFF{\r\n "batch_id": "1",\r\n "title": "t",\r\n "prompt": "p",\r\n "status": "failed",\r\n "failure_reason": "broke"\r\n}\r\n',
    ],
    [
      'leaves a comment with its member',
      '[{\n  "batch": "1", "title": "t",\n  "verified": true // by hand\n}]',
      '[{\n  "batch": "1", "title": "t",\n  "verified": false, // by hand\n  "status": "failed",\n  "failure_reason": "broke"\n}]',
    ],
    [
      'keeps a trailing comma one',
      '[{\n  "batch": "1", "title": "t",\n  "verified": false, /* x */\n},]',
      '[{\n  "batch": "1", "title": "t",\n  "verified": false, /* x */\n  "status": "failed",\n  "failure_reason": "broke",\n},]',
    ],
    [
      'stays on the line of a one-line object',
      '[\n  { "batch": "1", "verified": true, "title": "t" }\n]',
      '[\n  { "batch": "1", "verified": false, "status": "failed", "failure_reason": "broke", "title": "t" }\n]',
    ],
    [
      'stays as tight as a minified file',
      '[{"batch":"1","title":"t","verified":true}]',
      '[{"batch":"1","title":"t","verified":false,"status":"failed","failure_reason":"broke"}]',
    ],
    [
      'replaces the keys that are there',
      '[{"batch": "1", "failure_reason": null, "title": "t", "status": "pending", "verified": false}]',
      '[{"batch": "1", "failure_reason": "broke (was {\\"status\\":\\"pending\\",\\"failure_reason\\":null})", "title": "t", "status": "failed", "verified": false}]',
    ],
    [
      'puts the reason behind a status that is there',
      '[{\n  "status": "in_progress",\n  "batch": "1",\n  "title": "t"\n}]',
      '[{\n  "status": "failed",\n  "failure_reason": "broke (was in_progress)",\n  "batch": "1",\n  "title": "t"\n}]',
    ],
    [
      'copes with commas at the beginning of lines',
      '[{ "batch": "1"\n , "title": "t"\n , "verified": true\n}]',
      '[{ "batch": "1"\n , "title": "t"\n , "verified": false, "status": "failed", "failure_reason": "broke"\n}]',
    ],
    [
      'copes with a comma on the next line',
      '[{\n  "batch": "1",\n  "verified": false\n  , "title": "t"\n}]',
      '[{\n  "batch": "1",\n  "verified": false,\n  "status": "failed",\n  "failure_reason": "broke"\n  , "title": "t"\n}]',
    ],
    [
      'copes with a comment over several lines',
      '[{\n  "batch": "1",\n  "verified": false /* a\n b */, "title": "t"\n}]',
      '[{\n  "batch": "1",\n  "verified": false, "status": "failed", "failure_reason": "broke" /* a\n b */, "title": "t"\n}]',
    ],
    [
      'copes with a comment before a comma on the next line',
      '{\n    "verified": false // c\n  , "batch": "1"\n  , "title": "x"\n  }',
      '{\n    "verified": false, "status": "failed", "failure_reason": "broke" // c\n  , "batch": "1"\n  , "title": "x"\n  }',
    ],
    [
      'copes with a comment over several lines before a comma, and another behind it',
      '{\n    "verified": false /* y\n multi */ , // z\n    "batch": "1",\n    "title": "x"\n  }',
      '{\n    "verified": false, "status": "failed", "failure_reason": "broke" /* y\n multi */ , // z\n    "batch": "1",\n    "title": "x"\n  }',
    ],
    [
      'copes with a comment that touches the value',
      '[{"batch":"1","title":"x","verified":false/* c */}]',
      '[{"batch":"1","title":"x","verified":false,"status":"failed","failure_reason":"broke"/* c */}]',
    ],
    [
      'uses the word for failed that the file has',
      '[{"batch": "1", "title": "t", "status": "Todo"}, {"batch": "2", "title": "u", "status": "FAILED"}]',
      '[{"batch": "1", "title": "t", "status": "FAILED", "failure_reason": "broke (was Todo)"}, {"batch": "2", "title": "u", "status": "FAILED"}]',
    ],
  ])('%s', (_, before, after) => {
    expect(mark(before)).toBe(after);
    expect(mark(after)).toBe(after);
  });

  test.each([
    ['quotes and line breaks', 'a "b"\n\\c', '"a \\"b\\"\\n\\\\c"'],
    ['line separators and direction marks', 'a\u2028b\u202ec\u007f', '"a\\u2028b\\u202ec\\u007f"'],
    ['half a character', 'a\ud800b', '"a\ufffdb"'],
    ['control characters', '\u001b[31m\0', '"\\u001b[31m\\u0000"'],
    ['500 units of a long text', 'x'.repeat(900), `"${'x'.repeat(500)}"`],
    ['no half character at the cut', `${'x'.repeat(499)}😀`, `"${'x'.repeat(499)}"`],
  ])('writes %s', (_, reason, token) => {
    expect(mark('[{"batch":"1","title":"t","verified":false}]', '1', reason)).toContain(`"failure_reason":${token}`);
  });

  test('finds the item by the exact spelling of its id', () => {
    const text = '[{"batch":15.1,"title":"t","verified":true},{"batch":15.10,"title":"t","verified":true}]';

    expect(mark(text, '15.10')).toMatch(/^\[\{"batch":15\.1,"title":"t","verified":true\},/);
  });

  test('does not fall for keys that belong to every object', () => {
    const text =
      '{"__proto__": {"status": "failed"}, "batches": [{"batch_id": "1", "title": "t", "verified": false, "__proto__": {}}]}';

    expect(mark(text)).toContain('"verified": false, "status": "failed", "failure_reason": "broke", "__proto__": {}');
    expect(Object.hasOwn(Object.prototype, 'status')).toBe(false);
  });

  test('is made in stories as well, and read back', () => {
    const after = mark('{"userStories": [{"id": "1", "title": "t", "passes": true}]}');

    expect(after).toBe(
      '{"userStories": [{"id": "1", "title": "t", "passes": false, "status": "failed", "failure_reason": "broke"}]}',
    );
    expect(readWorkplan('p.json', after)).toMatchObject({
      ok: true,
      value: {shape: 'done-flag', items: [{status: 'failed'}]},
    });
  });

  test('takes 5,000 batches', () => {
    const batches = Array.from({length: 5000}, (_, n) => ({
      batch: `${n}`,
      title: `t${n}`,
      prompt: 'x'.repeat(200),
      verified: false,
    }));

    expect(mark(JSON.stringify(batches, null, 2), '4999')).toContain('"failure_reason": "broke"');
  });
});

describe('a cleared mark', () => {
  test.each([
    [
      'takes both keys away',
      '[{"batch": "1", "title": "t", "verified": false, "status": "failed", "failure_reason": "x"}]',
      '[{"batch": "1", "title": "t", "verified": false}]',
    ],
    [
      'gives the word back that other items have',
      '[{"batch": "1", "title": "t", "status": "failed", "failure_reason": "x"}, {"batch": "2", "title": "u", "status": "To Do", "failure_reason": null}]',
      '[{"batch": "1", "title": "t", "status": "To Do", "failure_reason": null}, {"batch": "2", "title": "u", "status": "To Do", "failure_reason": null}]',
    ],
    [
      'says pending where the others only have other words',
      '[{"batch": "1", "title": "t", "status": "failed"}, {"batch": "2", "title": "u", "status": "completed"}]',
      '[{"batch": "1", "title": "t", "status": "pending"}, {"batch": "2", "title": "u", "status": "completed"}]',
    ],
    [
      'takes the first keys away',
      '[{\n  "status": "failed",\n  "failure_reason": "x",\n  "batch": "1",\n  "prompt": "p",\n  "title": "t"\n}]',
      '[{\n  "batch": "1",\n  "prompt": "p",\n  "title": "t"\n}]',
    ],
    [
      'keeps a comment that somebody put beside it',
      '[{\n  "batch": "1",\n  "prompt": "p",\n  "title": "t", // a\n  "status": "failed", // b\n  "failure_reason": "x" // c\n}]',
      '[{\n  "batch": "1",\n  "prompt": "p",\n  "title": "t" // a\n   // b\n   // c\n}]',
    ],
    [
      'is nothing to an item without one',
      '[{"batch": "1", "title": "t", "verified": true}]',
      '[{"batch": "1", "title": "t", "verified": true}]',
    ],
    [
      'leaves the word of an item that went on, and takes the stale reason',
      '[{"batch": "1", "title": "t", "status": "in_progress", "failure_reason": "x (was pending)"}]',
      '[{"batch": "1", "title": "t", "status": "in_progress"}]',
    ],
  ])('%s', (_, before, after) => {
    expect(clear(before)).toBe(after);
    expect(clear(after)).toBe(after);
  });
});

test('a reason that only looks as if it kept an old word changes no word', () => {
  const text = '[{"batch": "1", "title": "t", "status": "pending"}, {"batch": "2", "title": "u", "status": "pending"}]';
  const after = mark(text, '1', 'broke (was done)');

  expect(after).toContain('"broke [was done] (was pending)"');
  expect(clear(after)).toBe(text);
});

test('the mark goes also where the file is no plan any more without it', () => {
  expect(clear('[{"batch": "1", "title": "t", "status": "failed", "failure_reason": "x"}]')).toBe(
    '[{"batch": "1", "title": "t"}]',
  );
});

describe('what is not edited', () => {
  const ask = (text: string, item = '1', file = 'p.json') => markItemFailed({file, text, item, reason: 'r'});

  test.each([
    [
      'words without one for failed',
      '{"features": [{"id": "1", "title": "t", "status": "todo"}, {"id": "2", "title": "t", "status": "done"}]}',
      /todo, done/,
    ],
    [
      'a declared list without one',
      '{"rules": {"valid_status": ["open", "done"]}, "features": [{"id": "1", "title": "t", "passes": false}]}',
      /open, done/,
    ],
    ['a word that we do not know', '[{"batch": "1", "title": "t", "status": "wobbly"}]', /`wobbly`/],
    ['a status that is no word', '[{"batch": "1", "title": "t", "verified": true, "status": {"a": 1}}]', /not a word/],
    [
      'an id that stands twice',
      '[{"batch": "1", "title": "t", "verified": true},\n{"batch": "1", "title": "u", "verified": true}]',
      /lines 1, 2/,
    ],
  ])('%s', (_, text, detail) => {
    expect(ask(text)).toMatchObject({
      ok: false,
      problem: {code: 'PLAN_NOT_EDITABLE', detail: expect.stringMatching(detail)},
    });
  });

  test.each([
    ['p.json', '{"tasks": [{"id": 1, "title": "t", "status": "pending", "dependencies": []}]}', 'taskmaster'],
    ['p.json', '{"subtasks": [{"id": "1", "title": "t", "status": "pending"}]}', 'phases-subtasks'],
    ['p.json', '{"waves": [{"tasks": [{"task_id": "1", "instruction": "t"}]}]}', 'waves'],
    ['p.md', '- [ ] T1 Do', 'tasks-md'],
    ['p.yaml', 'development_status:\n  a: done\n', 'status-map'],
    ['p.jsonl', '{"id":"1","title":"t","status":"open"}', 'jsonl'],
  ])('a file of %s in the form %s is named as %s', (file, text, shape) => {
    const refused = {ok: false, problem: {code: 'PLAN_NOT_EDITABLE', shape}};

    expect(ask(text, '1', file)).toMatchObject(refused);
    expect(clearItemMark({file, text, item: '1'})).toMatchObject(refused);
  });

  test('an item that is not there is named with those that are', () => {
    expect(ask('[{"batch": "1.10", "title": "t", "verified": true}]', '1.1')).toMatchObject({
      ok: false,
      problem: {code: 'PLAN_ITEM_MISSING', item: '1.1', known: ['1.10']},
    });
  });

  test('a declared list with the word is enough', () => {
    const text =
      '{"rules": {"valid_status": ["open", "failed"]}, "features": [{"id": "1", "title": "t", "status": "open"}]}';

    expect(ask(text)).toMatchObject({ok: true});
  });
});
