// Hints about threads: one kept per thread, one told per cause and branch. Merging gives the same in any order and again.
import {z} from 'zod';
import type {Incident} from '../domain/decision.ts';
import type {Fingerprint, Instant} from '../domain/ids.ts';
import type {Damage, FailureEvent, IncidentHint, MemoryEvent} from '../domain/memory.ts';
import {
  category,
  earlierOf,
  explainFlaw,
  fingerprint,
  instant,
  isObject,
  level,
  parseJson,
  type ToSafe,
  toExactText,
} from './fields.ts';
import type {DocumentRead} from './whole-document.ts';

/** Days that the hint of a closed thread is kept: longer than any list of the host lags, short enough for a small document. */
const CLOSED_DAYS = 90;
const DAY_MS = 86_400_000;
/** Hints kept at most, the newest: about 800 KB, which one request still reads. */
const MAX_HINTS = 2_000;

/** The hints of a document's text, one per thread. An entry that is none is damage, and its neighbours count. */
export function parseHints(document: string, text: string, safe: ToSafe): DocumentRead<readonly IncidentHint[]> {
  const whole = parseJson(text);
  if (isObject(whole) && typeof whole['v'] === 'number' && whole['v'] > 1) return {kind: 'newer'};
  const list = isObject(whole) && whole['v'] === 1 ? whole['hints'] : null;
  const damage = (detail: string): Damage => ({document, line: null, detail});
  if (!Array.isArray(list)) return {kind: 'read', value: [], damage: [damage('not a list of hints')]};
  const read = list.map((entry) => HINT.safeParse(entry));
  return {
    kind: 'read',
    value: mergeHints(read.flatMap((one) => (one.success ? [{...one.data, title: safe(one.data.title)}] : []))),
    damage: read.flatMap((one) => (one.success ? [] : [damage(`a hint's ${explainFlaw(one.error)}`)])),
  };
}

const HINT = z.object({
  fingerprint,
  branch: z.string(),
  number: z.int(),
  state: z.enum(['open', 'closed']),
  title: z.string(),
  category,
  severity: level,
  workflow: z.string(),
  firstSeen: instant,
  lastSeen: instant,
  count: z.int().min(0),
});

/** The document of the hints: a hint per line, by number. */
export function renderHints(hints: readonly IncidentHint[]): string {
  const lines = mergeHints(hints).map((hint) =>
    JSON.stringify({...hint, firstSeen: toExactText(hint.firstSeen), lastSeen: toExactText(hint.lastSeen)}),
  );
  return `{"v":1,"hints":[${lines.map((line) => `\n${line}`).join(',')}\n]}\n`;
}

/** One hint per thread, lowest number first: the latest word about each, the first and last time and the highest count of all. */
export function mergeHints(hints: readonly IncidentHint[]): readonly IncidentHint[] {
  const byThread = new Map<string, IncidentHint>();
  for (const hint of hints) {
    const key = JSON.stringify([hint.number, hint.fingerprint, hint.branch]);
    const known = byThread.get(key);
    byThread.set(key, known === undefined ? hint : join(known, hint));
  }
  return [...byThread.values()].sort((a, b) => a.number - b.number || compareTexts(a, b));
}

/** At the same last occurrence `closed` wins: an end is written after what it ended. */
function join(a: IncidentHint, b: IncidentHint): IncidentHint {
  const later =
    a.lastSeen - b.lastSeen || Number(a.state === 'closed') - Number(b.state === 'closed') || compareTexts(a, b);
  return {
    ...(later >= 0 ? a : b),
    firstSeen: earlierOf(a.firstSeen, b.firstSeen),
    count: Math.max(a.count, b.count),
  };
}

function compareTexts(a: IncidentHint, b: IncidentHint): number {
  const words = (one: IncidentHint) =>
    [one.fingerprint, one.branch, one.title, one.category, one.severity, one.workflow].join('\0');
  const [first, second] = [words(a), words(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** One hint per cause and branch: an open thread before a closed one, the lowest open one, the latest closed one. */
export function pickHints(hints: readonly IncidentHint[]): readonly IncidentHint[] {
  const byCause = new Map<string, IncidentHint>();
  for (const hint of mergeHints(hints)) {
    const key = causeOf(hint);
    const known = byCause.get(key);
    if (known === undefined || isBetter(hint, known)) byCause.set(key, hint);
  }
  return [...byCause.values()];
}

function isBetter(hint: IncidentHint, known: IncidentHint): boolean {
  if (hint.state !== known.state) return hint.state === 'open';
  if (hint.state === 'open') return hint.number < known.number;
  return (hint.lastSeen - known.lastSeen || hint.number - known.number) > 0;
}

/** Hints without those of threads that were folded into others. */
export function withoutFolded(hints: readonly IncidentHint[], events: readonly MemoryEvent[]): readonly IncidentHint[] {
  const folded = new Set(
    events.flatMap((event) => (event.kind === 'incident' && event.change === 'folded' ? [event.incident] : [])),
  );
  return hints.filter((hint) => !folded.has(hint.number));
}

/** Hints in which what the threads themselves tell replaces what was remembered of their causes and branches. */
export function correctHints(hints: readonly IncidentHint[], told: readonly IncidentHint[]): readonly IncidentHint[] {
  const causes = new Set(told.map(causeOf));
  return mergeHints([...hints.filter((hint) => !causes.has(causeOf(hint))), ...told]);
}

function causeOf(hint: IncidentHint): string {
  return JSON.stringify([hint.fingerprint, hint.branch]);
}

/** Hints without closed threads of long ago, and the newest of a flood. */
export function pruneHints(hints: readonly IncidentHint[], now: Instant): readonly IncidentHint[] {
  const young = hints.filter((hint) => hint.state === 'open' || hint.lastSeen > now - CLOSED_DAYS * DAY_MS);
  return young.toSorted((a, b) => b.lastSeen - a.lastSeen || b.number - a.number).slice(0, MAX_HINTS);
}

/**
 * Hints as the threads tell them, one per cause and branch. A thread does not say its category and level: they are those of
 * the newest failure of its cause, and `unknown` at level 3 where none is remembered.
 */
export function rebuildHints(
  incidents: readonly Incident[],
  {events, safe}: {readonly events: readonly MemoryEvent[]; readonly safe: ToSafe},
): readonly IncidentHint[] {
  const newest = new Map<Fingerprint, FailureEvent>();
  for (const event of events) if (event.kind === 'failure') newest.set(event.fingerprint, event);
  return pickHints(
    incidents.map(({number, state, title, record}): IncidentHint => {
      const failure = newest.get(record.fingerprint);
      return {
        fingerprint: record.fingerprint,
        branch: record.branch,
        number,
        state,
        title: safe(title),
        category: failure?.category ?? 'unknown',
        severity: failure?.severity ?? 3,
        workflow: record.workflow,
        firstSeen: record.firstSeen,
        lastSeen: record.occurrences[0]?.at ?? record.firstSeen,
        count: record.count,
      };
    }),
  );
}
