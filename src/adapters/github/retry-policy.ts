// Guarantees that only reading is tried again, and what GitHub refused to look at: at most three tries, jittered, inside one deadline.
import type {getOctokit} from '@actions/github';
import {brokenGraphqlOf, fieldOf, GraphqlFailure, retryAfterOf, statusOf, UnreadableAnswer} from './answers.ts';
import {type RateLimit, rateLimitOf, type Waits} from './rate-limits.ts';
import type {AskKind, RequestBudget} from './request-budget.ts';

/** How patient we are. All numbers in milliseconds. */
export interface Patience {
  /** Tries of one request, the first included. */
  readonly maxTries: number;
  /** Upper bound of the first pause; it doubles with every try, and the pause is drawn evenly below it. */
  readonly pauseMs: number;
  /** Longest time in all that GitHub may make us wait by rate limits; beyond it work is put off. */
  readonly maxRetryAfterMs: number;
  /** All tries of one read together, pauses included, and also the longest wait for the answer to a write. */
  readonly deadlineMs: number;
}

/** Three tries and 20 s of waiting: a step that reports a failure must not hold a runner for minutes. */
export const PATIENCE: Patience = {maxTries: 3, pauseMs: 700, maxRetryAfterMs: 20_000, deadlineMs: 60_000};

/** What travels with a request to the hooks: octokit hands the `request` object through untouched. */
export interface RequestNotes {
  readonly kind: AskKind;
  /** Says what is wrong with the data of a good status, or null. */
  readonly check: ((data: unknown) => string | null) | null;
  /** True for a follow-up of a creation: for some seconds GitHub may not know yet what it has just made. */
  readonly isFollowUp: boolean;
  /** On the clock of `performance.now()`. */
  readonly endsAt: number;
}

/** What a decision about another try looks at besides the failure. */
export interface RetryWorld {
  readonly patience: Patience;
  readonly waits: Waits;
  readonly budget: RequestBudget;
  /** Aborted once nothing may be asked any more. */
  readonly stopping: AbortSignal;
}

interface HookOptions {
  readonly method: string;
  readonly request?: object;
}

type OctokitPlugin = NonNullable<Parameters<typeof getOctokit>[2]>;

/** How GitHub refuses a thing that it made a moment ago and does not know everywhere yet. */
const FOLLOW_UP_STATUSES: readonly (number | null)[] = [404, 422];

/**
 * Octokit plugin that decides about retries; `@octokit/plugin-retry`, loaded after it, carries them out. Left alone, that
 * plugin repeats POST and PATCH too and does not read `Retry-After`, so it is told to decide nothing (`EXECUTE_ONLY`).
 */
export function retryPolicy(world: RetryWorld): OctokitPlugin {
  return (octokit) => {
    octokit.hook.after('request', checkAnswer);
    octokit.hook.error('request', (error, options) => {
      const isOver = world.budget.isSpent() || world.stopping.aborted;
      const pauseMs = isOver ? null : toPause(error, options, world);
      const retries = pauseMs === null ? 0 : world.patience.maxTries - 1;
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

function checkAnswer(response: {status: number; data: unknown}, options: HookOptions): void {
  const check = fieldOf(options.request, 'check');
  const broken = response.status < 300 ? brokenGraphqlOf(response.data) : null;
  if (broken !== null) throw new GraphqlFailure(broken, response, options);
  const wrong: unknown = response.status < 300 && typeof check === 'function' ? check(response.data) : null;
  if (typeof wrong === 'string') throw new UnreadableAnswer(wrong, options);
}

/** The pause before the next try, or null when there is to be none. */
function toPause(error: Error, options: HookOptions, world: RetryWorld): number | null {
  const tries = numberOf(options.request, 'retryCount');
  if (tries + 1 >= world.patience.maxTries) return null;
  const limit = rateLimitOf(error);
  if (limit !== null) return toRateLimitPause(limit, world);
  const pauseMs = toWish(error, options, {tries, pauseMs: world.patience.pauseMs});
  const endsAt = numberOf(options.request, 'endsAt');
  if (pauseMs === null || pauseMs > world.patience.maxRetryAfterMs) return null;
  return performance.now() + pauseMs >= endsAt ? null : pauseMs;
}

/** A refusal by a rate limit says that nothing was done, so writes are repeated too. */
function toRateLimitPause({waitMs}: RateLimit, {waits}: RetryWorld): number | null {
  return waits.claim(waitMs) ? waitMs : null;
}

function toWish(
  error: Error,
  options: HookOptions,
  {tries, pauseMs}: {readonly tries: number; readonly pauseMs: number},
): number | null {
  const status = statusOf(error);
  const drawn = Math.ceil(Math.random() * pauseMs * 2 ** tries);
  if (fieldOf(options.request, 'isFollowUp') === true && FOLLOW_UP_STATUSES.includes(status)) return drawn;
  if (fieldOf(options.request, 'kind') !== 'read') return null;
  const isTransient = error instanceof UnreadableAnswer || status === null || status >= 500;
  return isTransient ? (retryAfterOf(error) ?? drawn) : null;
}

function numberOf(value: unknown, name: string): number {
  const found = fieldOf(value, name);
  return typeof found === 'number' ? found : 0;
}

/** The error may end up in somebody's log; the token must not. */
function withoutToken(request: object): object {
  return {...request, headers: {}};
}
