// The pause of a queue: a file beside its folders that says until when nothing is taken, and why.
import {type Instant, parseInstant, toIsoText} from '../../domain/ids.ts';
import type {Problem} from '../../domain/problem.ts';
import type {Queue, QueueCause, QueueChange} from '../../domain/queue.ts';
import {PAUSE_FILE} from '../../domain/queue-files.ts';
import type {Result} from '../../domain/result.ts';
import {findResetMs} from './reset-time.ts';
import type {QueueRules} from './rules.ts';

type Pause = NonNullable<Queue['paused']>;

const CAUSES: ReadonlySet<string> = new Set<QueueCause>([
  'quota',
  'auth',
  'network',
  'api',
  'timeout',
  'max-turns',
  'check',
  'cancelled',
  'unknown',
]);

/** The pause that holds now. A file that cannot be understood holds for the longest pause: a stop switch in doubt is on. */
export function readPause(
  file: Result<string> | null,
  {now, rules}: {readonly now: Instant; readonly rules: QueueRules},
): {readonly paused: Pause | null; readonly problem: Problem | null} {
  if (file === null) return {paused: null, problem: null};
  const inDoubt: Pause = {until: (now + rules.pause.maxMs) as Instant, because: 'unknown'};
  if (!file.ok) return {paused: inDoubt, problem: file.problem};
  const pause = parsePause(file.value);
  if (pause === null) return {paused: inDoubt, problem: unreadable()};
  return {paused: pause.until > now ? pause : null, problem: null};
}

function unreadable(): Problem {
  const at = {file: PAUSE_FILE, line: 1, column: 1};
  return {code: 'PLAN_MALFORMED', at, detail: 'it does not say until when; the queue waits, remove the file to go on'};
}

function parsePause(text: string): Pause | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const until: unknown = Reflect.get(value, 'until');
    const because: unknown = Reflect.get(value, 'because');
    const at = typeof until === 'string' ? parseInstant(until) : null;
    if (at === null) return null;
    return {
      until: at,
      because: typeof because === 'string' && CAUSES.has(because) ? (because as QueueCause) : 'unknown',
    };
  } catch {
    return null;
  }
}

export interface PauseWish {
  readonly cause: 'quota' | 'auth';
  /** What was said about the limit; a time in it is when the limit ends. */
  readonly reason: string;
  readonly now: Instant;
  readonly rules: QueueRules;
  /** The pause that holds now, and whether its file exists. */
  readonly current: Pause | null;
  readonly exists: boolean;
}

/** The change that pauses the queue; empty when it is paused at least as long already. */
export function toPauseChange(wish: PauseWish): readonly QueueChange[] {
  const {cause, reason, now, rules, current} = wish;
  const {minMs, maxMs, defaultMs} = rules.pause;
  const waitMs = cause === 'auth' ? maxMs : (findResetMs(reason, now) ?? defaultMs);
  const until = (now + Math.min(maxMs, Math.max(minMs, waitMs))) as Instant;
  if (current !== null && current.until >= until) return [];
  const text = `${JSON.stringify({v: 1, until: toIsoText(until), because: cause, since: toIsoText(now)}, null, 2)}\n`;
  return [{from: wish.exists ? PAUSE_FILE : null, to: PAUSE_FILE, text}];
}
