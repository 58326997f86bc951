// Tells a rate limit from other refusals, and remembers one: whoever was told to wait is not asked again before.
import {fieldOf, headerOf, retryAfterOf, statusOf} from './answers.ts';

/** A budget that GitHub counts by itself: refused in one, the other may still answer. */
export type Resource = 'rest' | 'graphql';

export interface RateLimit {
  /** Milliseconds until GitHub will answer again. */
  readonly waitMs: number;
  /** `hourly`: the budget of an hour is used up. `secondary`: too much at once, whatever the budget. */
  readonly kind: 'hourly' | 'secondary';
}

/** What GitHub asks for where it names no time: "wait for at least one minute". */
const LEAST_WAIT_MS = 60_000;
/** GitHub's documentation names the message as the way to know a secondary limit that comes without `retry-after`. */
const SECONDARY_WORDS = /\bsecondary rate limit/i;

/** The rate limit behind a failed request; null for any other failure. */
export function rateLimitOf(error: unknown): RateLimit | null {
  const status = statusOf(error);
  if (status !== 403 && status !== 429) return null;
  const isHourly = headerOf(error, 'x-ratelimit-remaining') === '0';
  const askedMs = retryAfterOf(error);
  if (askedMs !== null) return {waitMs: askedMs, kind: isHourly ? 'hourly' : 'secondary'};
  if (isHourly) return {waitMs: toResetMs(error) ?? LEAST_WAIT_MS, kind: 'hourly'};
  return status === 429 || isSecondary(error) ? {waitMs: LEAST_WAIT_MS, kind: 'secondary'} : null;
}

/** Until when nothing is asked, by resource. */
export interface Waits {
  /** Remembers a limit that this run does not wait for. */
  note(resource: Resource, limit: RateLimit): void;
  /** Milliseconds that the resource stays closed; 0 when it is open. */
  leftMs(resource: Resource): number;
  /** Takes a pause out of what the run may wait in all; false when it does not fit in, and then nothing is taken. */
  claim(pauseMs: number): boolean;
  /** Milliseconds that were waited in all. */
  waitedMs(): number;
  setMost(waitMs: number): void;
}

/** No waits yet. `mostMs` bounds all pauses together that GitHub asks for. */
export function openWaits(mostMs: number): Waits {
  const state = {mostMs, waitedMs: 0};
  const until = {rest: 0, graphql: 0};
  const close = (resource: Resource, waitMs: number): void => {
    until[resource] = Math.max(until[resource], performance.now() + waitMs);
  };
  return {
    note: (resource, {waitMs, kind}) => {
      if (kind === 'hourly') close(resource, waitMs);
      else for (const one of ['rest', 'graphql'] as const) close(one, waitMs);
    },
    leftMs: (resource) => Math.max(0, Math.ceil(until[resource] - performance.now())),
    claim: (pauseMs) => {
      if (state.waitedMs + pauseMs > state.mostMs) return false;
      state.waitedMs += pauseMs;
      return true;
    },
    waitedMs: () => state.waitedMs,
    setMost: (waitMs) => {
      state.mostMs = waitMs;
    },
  };
}

function isSecondary(error: unknown): boolean {
  const data = fieldOf(fieldOf(error, 'response'), 'data');
  const message = fieldOf(data, 'message');
  const page = fieldOf(data, 'documentation_url');
  return SECONDARY_WORDS.test(String(message)) || /secondary-rate-limits/.test(String(page));
}

/** From the reset time against the server's own clock: ours may be wrong. */
function toResetMs(error: unknown): number | null {
  const resetMs = Number(headerOf(error, 'x-ratelimit-reset') ?? Number.NaN) * 1000;
  const serverMs = Date.parse(headerOf(error, 'date') ?? '');
  return Number.isNaN(resetMs - serverMs) ? null : Math.max(0, resetMs - serverMs);
}
