// The journal: runs that something is left of, and the last sweep. Each try is counted once, in whatever order it is told.
import {z} from 'zod';
import type {EffectKey, Instant} from '../domain/ids.ts';
import type {Damage, Journal, RunMark, UnfinishedRun} from '../domain/memory.ts';
import {effectKey, explainFlaw, instant, isObject, parseJson, type ToSafe, toExactText} from './fields.ts';
import type {DocumentRead} from './whole-document.ts';

/** Tries remembered of one run: a sweep gives up long before. */
const MAX_TRIES = 20;
/** Runs kept, the newest: a day of floods that one sweep does not get through. */
const MAX_RUNS = 1_000;

/** A run of the journal with the times of all tries. */
export interface JournalRun {
  readonly id: number;
  readonly attempt: number;
  /** Times of the tries, oldest first, without doubles; never empty. */
  readonly tried: readonly Instant[];
  /** Tries told of and not listed. */
  readonly tries: number;
  /** As the last try left it. */
  readonly notBefore: Instant | null;
  readonly effects: readonly EffectKey[];
  readonly because: string;
}

/** The journal as it is stored. */
export interface StoredJournal {
  readonly runs: readonly JournalRun[];
  readonly lastSweepAt: Instant | null;
}

export const NO_JOURNAL: StoredJournal = {runs: [], lastSweepAt: null};

/** The journal in a document's text. An entry that is none is damage, and its neighbours count. */
export function parseJournal(document: string, text: string, safe: ToSafe): DocumentRead<StoredJournal> {
  const whole = parseJson(text);
  if (isObject(whole) && typeof whole['v'] === 'number' && whole['v'] > 1) return {kind: 'newer'};
  const damage = (detail: string): Damage => ({document, line: null, detail});
  const list = isObject(whole) && whole['v'] === 1 ? whole['unfinished'] : null;
  if (!isObject(whole) || !Array.isArray(list)) {
    return {kind: 'read', value: NO_JOURNAL, damage: [damage('not a journal')]};
  }
  const read = list.map((entry) => RUN.safeParse(entry));
  const swept = instant.nullable().safeParse(whole['lastSweepAt']);
  const flaws = [...read, swept].flatMap((one) =>
    one.success ? [] : [damage(`an entry's ${explainFlaw(one.error)}`)],
  );
  const runs = mergeRuns(read.flatMap((one) => (one.success ? [{...one.data, because: safe(one.data.because)}] : [])));
  return {kind: 'read', value: {runs, lastSweepAt: swept.success ? swept.data : null}, damage: flaws};
}

const RUN = z.object({
  id: z.int(),
  attempt: z.int(),
  tried: z.array(instant).min(1).transform(toTried),
  tries: z.int().min(0),
  notBefore: instant.nullable(),
  effects: z.array(effectKey),
  because: z.string(),
});

/** The document of the journal. */
export function renderJournal({runs, lastSweepAt}: StoredJournal): string {
  const unfinished = mergeRuns(runs).map(({id, attempt, tried, tries, notBefore, effects, because}) => {
    return {id, attempt, tried: tried.map(toExactText), tries, notBefore: toTextOrNull(notBefore), effects, because};
  });
  return `${JSON.stringify({v: 1, lastSweepAt: toTextOrNull(lastSweepAt), unfinished}, null, 2)}\n`;
}

function toTextOrNull(at: Instant | null): string | null {
  return at === null ? null : toExactText(at);
}

/** The entry of one try. */
function toJournalRun({run, since, notBefore, effects, because, tries}: UnfinishedRun): JournalRun {
  return {id: run.id, attempt: run.attempt, tried: [since], tries, notBefore, effects, because};
}

/** What the journal says to others. */
export function toJournal({runs, lastSweepAt}: StoredJournal): Journal {
  const unfinished = runs.map(({id, attempt, tried, tries, notBefore, effects, because}): UnfinishedRun => {
    const since = tried[0] ?? (0 as Instant);
    return {run: {id, attempt}, since, notBefore, effects, because, tries: Math.max(tries, tried.length - 1)};
  });
  return {unfinished, lastSweepAt};
}

/** The journal without runs that are done, and with those that something is left of. A run that is both is not done. */
export function mergeJournal(
  stored: StoredJournal,
  added: {
    readonly finished: readonly Pick<RunMark, 'id' | 'attempt'>[];
    readonly unfinished: readonly UnfinishedRun[];
    readonly sweptAt: Instant | null;
  },
): StoredJournal {
  const done = new Set(added.finished.map(nameOf));
  const left = stored.runs.filter((run) => !done.has(nameOf(run)));
  const {lastSweepAt} = stored;
  const {sweptAt} = added;
  const isLater = sweptAt !== null && (lastSweepAt === null || sweptAt > lastSweepAt);
  return {
    runs: mergeRuns([...left, ...added.unfinished.map(toJournalRun)]),
    lastSweepAt: isLater ? sweptAt : lastSweepAt,
  };
}

function nameOf({id, attempt}: Pick<RunMark, 'id' | 'attempt'>): string {
  return `${id}.${attempt}`;
}

/** One entry per run and attempt, oldest first; the newest of a flood. */
function mergeRuns(runs: readonly JournalRun[]): readonly JournalRun[] {
  const byRun = new Map<string, JournalRun>();
  for (const run of runs) {
    const known = byRun.get(nameOf(run));
    byRun.set(nameOf(run), known === undefined ? run : join(known, run));
  }
  const since = (run: JournalRun): number => run.tried[0] ?? 0;
  return [...byRun.values()]
    .sort((a, b) => since(a) - since(b) || a.id - b.id || a.attempt - b.attempt)
    .slice(-MAX_RUNS);
}

function join(a: JournalRun, b: JournalRun): JournalRun {
  const tried = toTried([...a.tried, ...b.tried]);
  return {...(isLater(b, a) ? b : a), tried, tries: Math.max(a.tries, b.tries)};
}

function isLater(a: JournalRun, b: JournalRun): boolean {
  const [first, second] = [a.tried.at(-1) ?? 0, b.tried.at(-1) ?? 0];
  if (first !== second) return first > second;
  return wordsOf(a) > wordsOf(b);
}

function wordsOf({notBefore, effects, because}: JournalRun): string {
  return JSON.stringify([notBefore, effects, because]);
}

/** Times without doubles, oldest first: the first one and the latest ones. */
function toTried(times: readonly Instant[]): readonly Instant[] {
  const sorted = [...new Set(times)].sort((a, b) => a - b);
  return sorted.length <= MAX_TRIES ? sorted : [...sorted.slice(0, 1), ...sorted.slice(1 - MAX_TRIES)];
}
