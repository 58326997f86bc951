// One event as one line of JSON and back. What was written is read as the same event; anything else is refused with its reason.
import {z} from 'zod';
import {isCheckpointId} from '../domain/checkpoint.ts';
import {CHECKPOINT_TYPES} from '../domain/effect.ts';
import type {FailureEvent, MemoryEvent} from '../domain/memory.ts';
import {DEEDS, toOptions} from '../domain/operator-request.ts';
import {QUEUE_REASONS, type QueueReason} from '../domain/queue-reasons.ts';
import {
  category,
  decisionId,
  effectKey,
  explainFlaw,
  fingerprint,
  instant,
  isObject,
  level,
  parseJson,
  reason,
  type ToSafe,
  toExactText,
} from './fields.ts';

/** `newer`: a later version of this program wrote it; it is kept and not understood. */
export type LineRead =
  | {readonly kind: 'event'; readonly event: MemoryEvent}
  | {readonly kind: 'newer'; readonly key: string | null}
  | {readonly kind: 'damaged'; readonly detail: string};

/** Job names of one failure: a matrix has up to 256, and one line of the ledger should stay readable. */
const MAX_JOBS = 20;
/** Longest name of a job or step, and longest text, in UTF-16 units: enough to know it again and to compare it with others. */
const MAX_NAME_UNITS = 120;
const MAX_TEXT_UNITS = 500;
/** Most edits that one run makes: its item, and a few for each cause and queue. */
const MAX_EDITS = 100;
/** Most ways that a question offers: what is shown has at most one for each kind and some proposals. */
const MAX_WAYS = 20;

/** A word about a queue that a newer version has written says nothing here. */
const madeEdit = z.object({
  key: effectKey,
  ruled: z
    .enum(Object.keys(QUEUE_REASONS) as [QueueReason, ...QueueReason[]])
    .nullable()
    .catch(null),
});

export type LineReader = (line: string) => LineRead;

const KINDS = [
  'failure',
  'incident',
  'recovery',
  'green',
  'flake',
  'verdict',
  'comment',
  'command',
  'rerun',
  'revert',
  'checkpoint',
  'dispatch',
] as const satisfies readonly MemoryEvent['kind'][];

/** The line of an event, without a line end. */
export function renderEvent(event: MemoryEvent): string {
  const {kind, key, at, ...rest} = event;
  return JSON.stringify({v: 1, kind, key, at: toExactText(at), ...rest, ...('question' in rest ? toTexts(rest) : {})});
}

/** The times of a failure as texts. What was not asked and not edited is left out: most lines stay shorter by it. */
function toTexts({startedAt, question, edits}: Pick<FailureEvent, 'startedAt' | 'question' | 'edits'>): object {
  return {
    startedAt: startedAt === null ? null : toExactText(startedAt),
    question: question === null ? undefined : {...question, until: toExactText(question.until)},
    edits: edits.length === 0 ? undefined : edits.slice(0, MAX_EDITS),
  };
}

/** A reader of lines that cleans foreign text. */
export function makeLineReader(safe: ToSafe): LineReader {
  return (line) => {
    const value = parseJson(line);
    if (!isObject(value)) return {kind: 'damaged', detail: explainText(line)};
    if (isNewer(value)) return {kind: 'newer', key: typeof value['key'] === 'string' ? value['key'] : null};
    const parsed = LINE.safeParse(value);
    if (!parsed.success) return {kind: 'damaged', detail: explainFlaw(parsed.error)};
    const {v: _, ...event} = parsed.data;
    return {kind: 'event', event: clean(event, safe)};
  };
}

function isNewer({v, kind}: Readonly<Record<string, unknown>>): boolean {
  if (typeof kind !== 'string' || kind === '') return false;
  if (typeof v === 'number' && Number.isInteger(v) && v > 1) return true;
  return v === 1 && !KINDS.some((known) => known === kind);
}

function explainText(line: string): string {
  if (/^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/.test(line)) return 'a mark of a merge that was not finished';
  if (line.includes('\0')) return 'holds a NUL';
  return line.startsWith('{') ? 'half a line, or not JSON' : 'not JSON';
}

const run = z.object({id: z.int(), attempt: z.int(), workflow: z.string(), branch: z.string().nullable()});
const base = {v: z.literal(1), key: effectKey, at: instant};
const thread = {fingerprint, branch: z.string(), incident: z.int()};
const time = z.number().min(0).nullable();

const verdict = z.discriminatedUnion('kind', [
  z.object({kind: z.enum(['not-planned', 'duplicate', 'completed', 'reopened', 'locked', 'transferred', 'deleted'])}),
  z.object({kind: z.literal('category'), category, reason: z.string()}),
  z.object({kind: z.literal('severity'), level, reason: z.string()}),
  z.object({kind: z.literal('flaky'), reason: z.string()}),
]);

const question = z.object({
  id: decisionId,
  because: reason,
  until: instant,
  ways: z
    .array(z.object({deed: z.enum(DEEDS), target: z.string().nullable()}))
    .max(MAX_WAYS)
    .refine((ways) => toOptions(ways) !== null),
});

const LINE = z.discriminatedUnion('kind', [
  z.object({
    ...base,
    kind: z.literal('failure'),
    run,
    startedAt: instant.nullable(),
    commit: z.string(),
    batch: z.object({file: z.string(), item: z.string()}).nullable(),
    step: z.string().nullable(),
    jobs: z.array(z.string()),
    category,
    severity: level,
    transient: z.enum(['yes', 'no', 'unknown']),
    confidence: z.number().transform((value) => Math.min(1, Math.max(0, value))),
    fingerprint,
    cause: z.object({rule: z.string(), line: z.int().nullable(), text: z.string()}).nullable(),
    decision: z.string(),
    reason: z.string(),
    // A question that is not understood is none: then nothing can be chosen from it.
    question: question.nullable().default(null).catch(null),
    // Edits that are not understood count as not made: doing them again converges.
    edits: z.array(madeEdit).max(MAX_EDITS).default([]).catch([]),
  }),
  z.object({
    ...base,
    kind: z.literal('incident'),
    change: z.enum(['opened', 'reopened', 'closed', 'folded', 'stale', 'systemic', 'umbrella']),
    ...thread,
  }),
  z.object({
    ...base,
    kind: z.literal('recovery'),
    run,
    commit: z.string(),
    ...thread,
    pull: z.int().nullable(),
    flaky: z.boolean(),
    times: z.object({detectMs: time, acknowledgeMs: time, mitigateMs: time, recoverMs: time}),
  }),
  z.object({...base, kind: z.literal('green'), run, commit: z.string(), ...thread}),
  z.object({
    ...base,
    kind: z.literal('flake'),
    run,
    commit: z.string(),
    fingerprint,
    proof: z.enum(['rerun', 'twin']),
  }),
  z.object({...base, kind: z.literal('verdict'), by: z.string(), ...thread, incident: z.int().nullable(), verdict}),
  z.object({
    ...base,
    kind: z.literal('comment'),
    fingerprint,
    thread: z.int(),
    branch: z.string().nullable().default(null),
  }),
  z.object({
    ...base,
    kind: z.literal('command'),
    stage: z.enum(['heard', 'ended']),
    by: z.string(),
    comment: z.int(),
    index: z.int().min(0),
    thread: z.int(),
    verb: z.string(),
    text: z.string(),
    permission: z.string(),
    id: z.string().nullable(),
    commit: z.string().nullable(),
    effect: z.string().nullable(),
    heardIn: z.object({id: z.int(), attempt: z.int()}).nullable().default(null),
    outcome: z.enum(['begun', 'done', 'already-done', 'proposed', 'answered', 'held', 'refused', 'failed']),
    code: z.string().nullable(),
  }),
  z.object({
    ...base,
    kind: z.literal('rerun'),
    run,
    commit: z.string(),
    base: z.string().nullable(),
    state: z.enum(['intended', 'done', 'refused']),
  }),
  z.object({
    ...base,
    kind: z.literal('revert'),
    commit: z.string(),
    base: z.string(),
    number: z.int().nullable(),
    state: z.enum(['intended', 'opened']),
  }),
  z.object({
    ...base,
    kind: z.literal('checkpoint'),
    id: z.string().refine(isCheckpointId),
    commit: z.string(),
    branch: z.string(),
    type: z.enum(CHECKPOINT_TYPES),
    digest: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  z.object({
    ...base,
    kind: z.literal('dispatch'),
    run,
    fingerprint,
    event: z.string(),
    attempt: z.int().min(1),
    state: z.enum(['intended', 'done', 'refused']),
  }),
]);

type LineEvent = z.output<typeof LINE> extends infer Line ? (Line extends unknown ? Omit<Line, 'v'> : never) : never;

/** Names that are compared (branch, workflow, rule, file, item) stay as they are; what is only shown is cleaned. */
function clean(event: LineEvent, safe: ToSafe): MemoryEvent {
  const short = (raw: string, units: number) => safe(raw.length <= units ? raw : cut(safe(raw), units));
  const text = (raw: string) => short(raw, MAX_TEXT_UNITS);
  const name = (raw: string) => short(raw, MAX_NAME_UNITS);
  if (event.kind === 'verdict') {
    const {verdict: said} = event;
    return {...event, by: name(event.by), verdict: 'reason' in said ? {...said, reason: text(said.reason)} : said};
  }
  if (event.kind === 'command') return {...event, by: name(event.by), text: text(event.text)};
  if (event.kind !== 'failure') return event;
  const {step, jobs, cause, decision, reason} = event;
  return {
    ...event,
    step: step === null ? null : name(step),
    jobs: jobs.slice(0, MAX_JOBS).map(name),
    cause: cause === null ? null : {...cause, text: text(cause.text)},
    decision: name(decision),
    reason: name(reason),
  };
}

/** The text was cleaned before it is cut here, and is again after it: a cut can make a token of what was none. */
function cut(text: string, units: number): string {
  return `${text.slice(0, units - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
