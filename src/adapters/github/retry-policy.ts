// Guarantees that only reading is ever tried again: at most three tries, jittered, inside one deadline, never against a plain refusal.
import type {getOctokit} from '@actions/github';

/** How patient we are. All numbers in milliseconds. */
export interface Patience {
  /** Tries of one GET, the first included. */
  readonly maxTries: number;
  /** Upper bound of the first pause; it doubles with every try, and the pause is drawn evenly below it. */
  readonly pauseMs: number;
  /** Longest `Retry-After` that is waited for; a longer one is reported instead. */
  readonly maxRetryAfterMs: number;
  /** All tries of one GET together, pauses included, and also the longest wait for the answer to a write. */
  readonly deadlineMs: number;
}

/** Three tries and 20 s of `Retry-After`: a step that reports a failure must not hold a runner for minutes. */
export const PATIENCE: Patience = {maxTries: 3, pauseMs: 700, maxRetryAfterMs: 20_000, deadlineMs: 60_000};

/** What travels with a request to the hooks: octokit hands the `request` object through untouched. */
export interface RequestNotes {
  /** Says what is wrong with the data of a good status, or null. */
  readonly check: ((data: unknown) => string | null) | null;
  /** On the clock of `performance.now()`. */
  readonly endsAt: number;
}

/** A good status with an answer that is none: HTML, half a document, another shape. */
export class UnreadableAnswer extends Error {
  readonly status = 200;
  readonly request: object;

  constructor(detail: string, request: object) {
    super(detail);
    this.request = request;
  }
}

interface HookOptions {
  readonly method: string;
  readonly request?: object;
}

type OctokitPlugin = NonNullable<Parameters<typeof getOctokit>[2]>;

/**
 * Octokit plugin that decides about retries; `@octokit/plugin-retry`, loaded after it, carries them out. Left alone, that
 * plugin repeats POST and PATCH too and does not read `Retry-After`, so it is told to decide nothing (`EXECUTE_ONLY`).
 */
export function retryPolicy(patience: Patience): OctokitPlugin {
  return (octokit) => {
    octokit.hook.after('request', checkAnswer);
    octokit.hook.error('request', (error, options) => {
      const pauseMs = toPause(error, options, patience);
      const retries = pauseMs === null ? 0 : patience.maxTries - 1;
      const request = {...options, request: {...options.request, retries, retryAfter: pauseMs ?? 0}};
      throw Object.assign(error, {request: withoutToken(request)});
    });
  };
}

/** Options of `@octokit/plugin-retry`: waits in milliseconds as told, and has no opinion about any status. */
export const EXECUTE_ONLY = {
  retryAfterBaseValue: 1,
  retries: 0,
  doNotRetry: Array.from({length: 300}, (_, index) => 300 + index),
};

/** A header of a failed answer, or null. */
export function headerOf(error: unknown, name: string): string | null {
  const response = fieldOf(error, 'response');
  const value = fieldOf(fieldOf(response, 'headers'), name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

/** The status of an answer that arrived; null when none did. */
export function statusOf(error: unknown): number | null {
  const status = fieldOf(error, 'response') === undefined ? null : fieldOf(error, 'status');
  return typeof status === 'number' ? status : null;
}

/** A field of an unknown value, or undefined. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** Milliseconds that the answer asks us to wait; null when it does not say. */
export function retryAfterOf(error: unknown): number | null {
  const seconds = Number(headerOf(error, 'retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
}

function checkAnswer(response: {status: number; data: unknown}, options: HookOptions): void {
  const check = fieldOf(options.request, 'check');
  const wrong: unknown = response.status < 300 && typeof check === 'function' ? check(response.data) : null;
  if (typeof wrong === 'string') throw new UnreadableAnswer(wrong, options);
}

/** The pause before the next try, or null when there is to be none. */
function toPause(error: Error, options: HookOptions, patience: Patience): number | null {
  if (options.method !== 'GET') return null;
  const pauseMs = toWish(error, numberOf(options.request, 'retryCount'), patience);
  const endsAt = numberOf(options.request, 'endsAt');
  return pauseMs === null || performance.now() + pauseMs >= endsAt ? null : pauseMs;
}

function toWish(error: Error, tries: number, patience: Patience): number | null {
  const status = statusOf(error);
  const askedMs = retryAfterOf(error);
  if (askedMs !== null && askedMs > patience.maxRetryAfterMs) return null;
  if (status === 403 || status === 429) return askedMs;
  const isTransient = error instanceof UnreadableAnswer || status === null || status >= 500;
  if (!isTransient) return null;
  return askedMs ?? Math.ceil(Math.random() * patience.pauseMs * 2 ** tries);
}

function numberOf(value: unknown, name: string): number {
  const found = fieldOf(value, name);
  return typeof found === 'number' ? found : 0;
}

/** The error may end up in somebody's log; the token must not. */
function withoutToken(request: object): object {
  return {...request, headers: {}};
}
