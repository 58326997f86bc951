// Figures about threads: how many came, stand open, came back, and were none of their own.
import type {Instant} from '../domain/ids.ts';
import type {IncidentHint, MemoryEvent} from '../domain/memory.ts';
import type {Metrics} from '../domain/metrics.ts';

type ThreadFigures = Pick<Metrics, 'incidentsOpened' | 'incidentsOpen' | 'reopened' | 'falseDuplicates'>;

/** Threads of the window; what is open is open now. A thread counts once in each figure. */
export function countThreads(
  events: readonly MemoryEvent[],
  hints: readonly IncidentHint[],
  isIn: (at: Instant) => boolean,
): ThreadFigures {
  const turns = events.filter((event) => isIn(event.at)).flatMap(toTurns);
  const numbers = (...words: readonly Turn['word'][]): ReadonlySet<number> =>
    new Set(turns.filter((one) => words.includes(one.word)).map((one) => one.incident));
  const opened = numbers('opened');
  const reopened = numbers('reopened');
  const doubles = numbers('double');
  return {
    incidentsOpened: opened.size,
    incidentsOpen: hints.filter((hint) => hint.state === 'open').length,
    reopened: {part: reopened.size, of: numbers('ended', 'reopened').size},
    falseDuplicates: {part: doubles.size, of: numbers('opened', 'double').size},
  };
}

interface Turn {
  readonly incident: number;
  readonly word: 'opened' | 'ended' | 'reopened' | 'double';
}

const CHANGES = {
  opened: 'opened',
  umbrella: 'opened',
  reopened: 'reopened',
  closed: 'ended',
  stale: 'ended',
  folded: 'double',
  systemic: null,
} as const satisfies Record<Extract<MemoryEvent, {kind: 'incident'}>['change'], Turn['word'] | null>;

const VERDICTS: ReadonlyMap<string, Turn['word']> = new Map([
  ['completed', 'ended'],
  ['reopened', 'reopened'],
  ['duplicate', 'double'],
]);

function toTurns(event: MemoryEvent): readonly Turn[] {
  if (event.kind === 'recovery') return [{incident: event.incident, word: 'ended'}];
  if (event.kind === 'incident') {
    const word = CHANGES[event.change];
    return word === null ? [] : [{incident: event.incident, word}];
  }
  if (event.kind !== 'verdict' || event.incident === null) return [];
  const word = VERDICTS.get(event.verdict.kind);
  return word === undefined ? [] : [{incident: event.incident, word}];
}
