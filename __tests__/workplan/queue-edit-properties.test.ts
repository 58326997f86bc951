// Moves of generated items in every form and style: only the lines of the keys that tell of the move differ, nothing is lost.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {parse} from 'yaml';
import type {SafeText} from '../../src/domain/ids.ts';
import type {QueueWish} from '../../src/domain/queue.ts';
import {decideQueueWishes} from '../../src/workplan/queue/board.ts';
import {queueOf, TIME} from './queue-items.ts';

/** Keys that a move or a failure may set, at the top, below `metadata` or below `results`. */
const TOUCHED =
  /^\s*(?:status|current_phase|updated_at|started_at|completed_at|cooldown_until|processor_auto_requeue|park_reason|requeue_note|consecutive_failures|attempt_count|attempts|environment_failures|last_attempt|last_failure|counted_as|results|success|error|failed_at):/;

const styles = fc.record({
  eol: fc.constantFrom('\n', '\r\n'),
  bom: fc.boolean(),
  finalNewline: fc.boolean(),
  quote: fc.constantFrom('', '"', "'"),
  comment: fc.constantFrom('', ' # why', '   '),
  indent: fc.constantFrom(' ', '  ', '   ', '    '),
  heading: fc.constantFrom('', '# kept by hand\n', '---\n'),
});
type Style = typeof styles extends fc.Arbitrary<infer T> ? T : never;

const ids = fc.constantFrom('15.10', '22.3a', 'resource-improver-crane-20260110', '0012', 'x');
const extras = fc.uniqueArray(
  fc.constantFrom(
    ['tags', ' []'],
    ['targets', '\n$- crane\n$- rope'],
    ['notes', ' |-\n$First: the rope\n\n$status: not this one\n$# no comment'],
    ['log', ' "a \\U0001F916 \\n b: c # d"'],
    ['deep', `\n$a:\n$$b:\n$$$c: ${'['.repeat(20)}${']'.repeat(20)}`],
    ['estimate', " '4h # not a comment'"],
    ['empty', ''],
    ['results', '\n$success: false\n$error: "3 tests failed"\n$execution_time: 30s'],
  ),
  {selector: ([key]) => key, maxLength: 5},
);

type Extras = typeof extras extends fc.Arbitrary<infer T> ? T : never;

const FORMS = {
  flat: (id: string, {quote, comment}: Style) => [
    `id: "${id}"`,
    `title: Mend it${comment}`,
    'priority: medium',
    `status: ${quote}failed${quote}${comment}`,
    `current_phase: ${quote}failed${quote}`,
    `started_at: "2026-03-01T00:00:00Z"${comment}`,
    'cooldown_until: ""',
    `updated_at: ${quote}2026-02-03T23:12:35-05:00${quote}`,
    'consecutive_failures: 1',
    `processor_auto_requeue: true${comment}`,
  ],
  metadata: (id: string, {quote, comment, indent}: Style, counters: readonly string[] = ['attempt_count: 1']) => [
    `id: "${id}"`,
    `title: ${quote}Mend it${quote}${comment}`,
    'type: fix',
    'target: crane',
    'priority: high',
    `metadata:\n${indent}created_by: human${comment}\n${indent}cooldown_until: null\n${indent}${counters.join(`\n${indent}`)}`,
  ],
} as const;

function toText(lines: readonly string[], more: Extras, style: Style): string {
  const tail = more.map(([key, value]) => `${key}:${value.replaceAll('$', style.indent)}`);
  const text = `${style.heading}${[...lines, ...tail].join('\n')}${style.finalNewline ? '\n' : ''}`;
  return (style.bom ? '\uFEFF' : '') + text.replaceAll('\n', style.eol);
}

const wishes = fc.constantFrom('requeue', 'park', 'move', 'begin');

function toWish(kind: string, id: string): QueueWish {
  if (kind === 'requeue') return {kind, id, notes: null};
  if (kind === 'park') return {kind, id, reason: 'a person decides' as SafeText};
  if (kind === 'fail') return {kind, id, category: 'test-failure', reason: '3 tests: failed' as SafeText};
  if (kind === 'limit') return {kind: 'fail', id, category: 'network', reason: 'no route' as SafeText};
  return {kind: 'move', id, to: kind === 'begin' ? 'in-progress' : 'completed'};
}

const PLACES: Readonly<Record<string, string>> = {
  requeue: 'pending',
  park: 'failed-blocked',
  move: 'completed',
  begin: 'in-progress',
  fail: 'failed',
  limit: 'pending',
};

/** The text after the wish; the text before when only the file moves. */
function moved(text: string, id: string, kind: string, from: 'failed' | 'in-progress' = 'failed'): string {
  const view = queueOf({[`${from}/item.yaml`]: text});
  const [ruling] = decideQueueWishes(view, [toWish(kind, id)], {...TIME, draw: () => 0.5, hasPauseFile: false});
  if (ruling === undefined) throw new Error('no ruling');
  expect(ruling.changes).toHaveLength(1);
  expect(ruling.changes[0]).toMatchObject({from: `${from}/item.yaml`, to: `${PLACES[kind]}/item.yaml`});
  return ruling.changes[0]?.text ?? text;
}

const untouched = (text: string) => text.split('\n').filter((line) => !TOUCHED.test(line.replace('\uFEFF', '')));

const TIMES: ReadonlySet<string> = new Set(['started_at', 'cooldown_until']);

/** A map without the times that a move sets in it. */
function withoutTouched(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !TIMES.has(key)));
}

function expectOnlyTheMove(before: string, after: string, style: Style): void {
  const trim = (lines: readonly string[]) => lines.join('\n').replace(/\r?\n?$/, '');
  expect(trim(untouched(after))).toBe(trim(untouched(before)));
  expect(after.startsWith('\uFEFF')).toBe(style.bom);
  expect(after.endsWith('\n')).toBe(before.endsWith('\n'));
  expect(after.replaceAll(style.eol, '')).not.toMatch(/[\r\n]/);
  expect(after.split('# why')).toHaveLength(before.split('# why').length);
}

describe.each(['flat', 'metadata'] as const)('an item of the %s form', (form) => {
  test('changes only in the lines that tell of the move, and reads as before plus those', () => {
    fc.assert(
      fc.property(ids, styles, extras, wishes, (id, style, more, kind) => {
        const before = toText(FORMS[form](id, style), more, style);
        const after = moved(before, id, kind);

        expectOnlyTheMove(before, after, style);
        const value = (text: string) => parse(text.replace('\uFEFF', '')) as Record<string, unknown>;
        const [old, now] = [value(before), value(after)];
        for (const key of Object.keys(old))
          if (!TOUCHED.test(`${key}:`) || (key === 'results' && kind !== 'begin'))
            expect([key, withoutTouched(now[key])]).toEqual([key, withoutTouched(old[key])]);
        if (form === 'flat') expect(now['status']).toBe(PLACES[kind]);
        else expect(Object.hasOwn(now, 'status')).toBe(false);
      }),
      {numRuns: 300},
    );
  });
});

/** Counters as owners call them, the one that counts first. */
const counters = fc
  .uniqueArray(fc.constantFrom('consecutive_failures', 'attempt_count', 'attempts'), {minLength: 1})
  .chain((names) =>
    fc.tuple(fc.constant(names), fc.array(fc.nat({max: 3}), {minLength: names.length, maxLength: names.length})),
  )
  .map(([names, counts]) => names.map((name, index) => ({name, count: counts[index] ?? 0})));
const ORDER = ['consecutive_failures', 'attempt_count', 'attempts'];

/** Where counters stand: in both forms at the top, or below `metadata`. */
const FAILING = {
  flat: (id: string, style: Style, lines: readonly string[]) => [
    ...FORMS.flat(id, style).filter((line) => !line.startsWith('consecutive_failures')),
    ...lines,
  ],
  metadata: (id: string, style: Style, lines: readonly string[]) => FORMS.metadata(id, style, lines),
  // A status makes the item a flat one, wherever it counts.
  mixed: (id: string, style: Style, lines: readonly string[]) => [
    ...FORMS.metadata(id, style, lines),
    'status: in-progress',
  ],
} as const;

describe.each(['flat', 'metadata', 'mixed'] as const)('an item that counts its failures in the %s form', (form) => {
  test('is counted once, under its own name, whoever is at fault', () => {
    fc.assert(
      fc.property(ids, styles, extras, counters, fc.constantFrom('fail', 'limit'), (id, style, more, counts, kind) => {
        const lines = counts.map(({name, count}) => `${name}: ${count}`);
        const before = toText(FAILING[form](id, style, lines), more, style);
        const own = ORDER.flatMap((name) => counts.find((counter) => counter.name === name) ?? [])[0];
        const after = moved(before, id, kind, 'in-progress');

        expectOnlyTheMove(before, after, style);
        const value = parse(after.replace('\uFEFF', '')) as Record<string, unknown>;
        const map = (form === 'flat' ? value : value['metadata']) as Record<string, unknown>;
        for (const {name, count} of counts)
          expect([name, map[name]]).toEqual([name, count + (kind === 'fail' && name === own?.name ? 1 : 0)]);
        expect(map['environment_failures']).toBe(kind === 'limit' ? 1 : undefined);
        const [item] = queueOf({[`${PLACES[kind]}/item.yaml`]: after}).queue.items;
        expect(item?.attempts.item).toBe((own?.count ?? 0) + (kind === 'fail' ? 1 : 0));
        if (kind === 'fail') expect(item?.cause).toBe('check');
      }),
      {numRuns: 300},
    );
  });
});

describe('an item that YAML parsers refuse', () => {
  test('is edited at its margin, and every other byte stays', () => {
    fc.assert(
      fc.property(ids, styles, extras, wishes, (id, style, more, kind) => {
        const lines = [...FORMS.flat(id, style), 'output: "it began\nstatus: and went on at the margin\nto the end"'];
        const before = toText(lines, more, style);
        const view = queueOf({'failed/item.yaml': before});
        expect(view.queue.items[0]).toMatchObject({id, read: 'lines', problem: {code: 'PLAN_MALFORMED'}});

        const after = moved(before, id, kind);

        expectOnlyTheMove(before, after, style);
        expect(after).toContain(`it began${style.eol}status: and went on at the margin${style.eol}to the end"`);
        expect(queueOf({'failed/item.yaml': after}).queue.items[0]?.rawStatus).toBe(PLACES[kind]);
      }),
      {numRuns: 300},
    );
  });
});

test('an item of 1.5 MB changes in its few lines', () => {
  const style = {
    eol: '\n',
    bom: false,
    finalNewline: true,
    quote: '',
    comment: ' # why',
    indent: '  ',
    heading: '',
  } as const;
  const before = toText([...FORMS.flat('x', style), `log: "${'word '.repeat(310_000)}"`], [], style);

  expect(before.length).toBeGreaterThan(1_500_000);
  expectOnlyTheMove(before, moved(before, 'x', 'requeue'), style);
});
