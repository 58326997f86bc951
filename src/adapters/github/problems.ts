// Translates what GitHub answers into problems: by status, headers and error types, not by words.
import type {Problem} from '../../domain/problem.ts';
import {assertNever} from '../../domain/result.ts';
import {fieldOf, retryAfterOf, statusOf, UnreadableAnswer, WithheldRequest} from './answers.ts';
import {rateLimitOf} from './rate-limits.ts';

/** What a request is for, in words for people. */
export interface Purpose {
  /** `open the incident` */
  readonly operation: string;
  /** The line of `permissions:` without which it is refused: `issues: write`. */
  readonly needs: string;
}

/** Longest part of GitHub's own words that is passed on. */
const MAX_DETAIL_UNITS = 200;

/** The one 403 that no permission mends. Nothing but GitHub's sentence tells it from the others. */
const PULLS_SWITCHED_OFF = /not permitted to create or approve pull requests/i;
const PULLS_SETTING =
  'the setting "Allow GitHub Actions to create and approve pull requests" is off; switch it on under Settings, Actions, General';

/** The problem behind a request that threw. */
export function toProblem({operation, needs}: Purpose, error: unknown): Problem {
  if (error instanceof UnreadableAnswer) return {code: 'HOST_UNREADABLE', operation, detail: error.message};
  if (error instanceof WithheldRequest) return toWithheld(operation, error);
  const limit = rateLimitOf(error);
  if (limit !== null) return {code: 'HOST_RATE_LIMITED', operation, retryAfterMs: limit.waitMs};
  const status = statusOf(error);
  if (status === null) return {code: 'HOST_UNAVAILABLE', operation, retryAfterMs: null};
  switch (status) {
    case 401:
      return {code: 'HOST_UNAUTHORISED', operation};
    case 403:
      if (!PULLS_SWITCHED_OFF.test(toDetail(error))) return {code: 'HOST_FORBIDDEN', operation, needs};
      return {code: 'HOST_REFUSED', operation, status, detail: PULLS_SETTING};
    case 404:
      return {code: 'HOST_NOT_FOUND', operation};
    case 410:
      return {code: 'HOST_DISABLED', operation};
    default:
      if (status >= 500) return {code: 'HOST_UNAVAILABLE', operation, retryAfterMs: retryAfterOf(error)};
      return {code: 'HOST_REFUSED', operation, status, detail: toDetail(error)};
  }
}

/** True when nobody knows whether the write was done: the answer was lost, broken, or the server's own failure. */
export function isUnclear(problem: Problem): boolean {
  return problem.code === 'HOST_UNAVAILABLE' || problem.code === 'HOST_UNREADABLE';
}

/** One line of somebody else's words, short and without control characters. */
export function toBrief(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line.length > MAX_DETAIL_UNITS ? `${line.slice(0, MAX_DETAIL_UNITS).replace(/[\ud800-\udbff]$/, '')}…` : line;
}

function toWithheld(operation: string, {withholding}: WithheldRequest): Problem {
  switch (withholding.because) {
    case 'budget':
      return {code: 'HOST_BUDGET_SPENT', operation};
    case 'stopped':
      return {code: 'HOST_STOPPED', operation};
    case 'unreachable':
      return {code: 'HOST_UNAVAILABLE', operation, retryAfterMs: null};
    case 'wait':
      return {code: 'HOST_RATE_LIMITED', operation, retryAfterMs: withholding.waitMs};
    default:
      return assertNever(withholding);
  }
}

/** What a 422 says: its fields and, where it gives some, its words. */
function toDetail(error: unknown): string {
  const data = fieldOf(fieldOf(error, 'response'), 'data');
  const errors = fieldOf(data, 'errors');
  const parts = Array.isArray(errors) ? errors.map(toFieldDetail) : [];
  const message = fieldOf(data, 'message');
  return toBrief([typeof message === 'string' ? message : 'no reason given', ...parts].filter(Boolean).join('; '));
}

function toFieldDetail(error: unknown): string {
  if (typeof error === 'string') return error;
  const message = fieldOf(error, 'message');
  if (typeof message === 'string') return message;
  return [fieldOf(error, 'field'), fieldOf(error, 'code')].filter((part) => typeof part === 'string').join(' ');
}
