// Faults by name, as in the fault table of the platform: each is put in once, hits the requests it matches, and wears off.

/** What a match predicate sees of a request. */
export interface Probe {
  readonly method: string;
  /** `/repos/{owner}/{repo}/issues`, `/graphql`, `blob:/logs/{job_id}` or `git:/{owner}/{repo}`. */
  readonly route: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Parsed JSON; null without a body. */
  readonly body: unknown;
  readonly login: string | null;
}

/** `GET ~/issues` with `~` for `/repos/{owner}/{repo}`, or a predicate. */
export type FaultMatch = string | ((probe: Probe) => boolean);

interface Matched {
  readonly match: FaultMatch;
  /** How many matching requests are hit; 1 when left out. */
  readonly times?: number;
}

/** One thing that goes wrong, by the name it has in the fault table. */
export type Fault =
  /** Answers with a status; nothing changes on the server. */
  | (Matched & {
      readonly fault: 'status';
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    })
  /** Waits before the request is looked at. Every matching request unless `times` is given. */
  | (Matched & {readonly fault: 'delay'; readonly ms: number})
  /** Connection closed without an answer: before anything happened, or after the state changed. */
  | (Matched & {readonly fault: 'drop-before' | 'drop-after'})
  /** The answer stops in the middle, or is a web page with status 200. The state changes. */
  | (Matched & {readonly fault: 'truncate' | 'html'})
  /**
   * Lets `limit` more matching requests pass and then refuses: 429 with `retry-after` when that is given (in seconds),
   * else 403 with a reset time `reset` seconds ahead (default 3600), after which the limit starts again.
   */
  | (Partial<Matched> & {
      readonly fault: 'rate';
      readonly limit: number;
      readonly reset?: number;
      readonly retryAfter?: number;
      readonly status?: 403 | 429;
    })
  /** Takes a permission (`issues`, or only `issues:write`) from every token. */
  | {readonly fault: 'deny'; readonly permission: string}
  /** Switches a feature of the repository off; all repositories when none is named. */
  | {readonly fault: 'feature-off'; readonly feature: 'issues'; readonly repo?: string};

/** An answer that a fault gives instead of the handler. */
export interface FaultReply {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** What happens to one request besides its ordinary treatment. */
export interface Plan {
  readonly names: readonly string[];
  readonly delayMs: number;
  readonly early: 'drop' | FaultReply | null;
  readonly late: 'drop' | 'truncate' | 'html' | null;
}

type RequestFault = Exclude<Fault, {readonly fault: 'deny' | 'feature-off'}>;

interface Armed {
  readonly fault: RequestFault;
  readonly hits: (probe: Probe) => boolean;
  left: number;
  /** For `rate`: requests that may still pass, and when the count starts again. */
  allowance: number;
  resetAt: number | null;
}

/** The faults put in and not worn off, in order of arrival. */
export class Faults {
  readonly denied = new Set<string>();
  private readonly armed: Armed[] = [];
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  arm(fault: RequestFault, hits: (probe: Probe) => boolean): void {
    const isLasting = fault.fault === 'delay' || fault.fault === 'rate';
    const left = fault.times ?? (isLasting ? Number.POSITIVE_INFINITY : 1);
    const allowance = fault.fault === 'rate' ? fault.limit : 0;
    this.armed.push({fault, hits, left, allowance, resetAt: null});
  }

  clear(): void {
    this.armed.length = 0;
    this.denied.clear();
  }

  /** Uses up one hit of each fault that matches; of those that replace the answer only the first one put in. */
  plan(probe: Probe): Plan {
    const names: string[] = [];
    let delayMs = 0;
    let early: Plan['early'] = null;
    let late: Plan['late'] = null;
    for (const entry of this.armed) {
      if (entry.left <= 0 || early !== null || !entry.hits(probe)) continue;
      const {fault} = entry;
      const answer = this.toEarly(entry);
      if (fault.fault === 'rate' && answer === null) continue;
      if (late !== null && answer === null && fault.fault !== 'delay') continue;
      entry.left -= 1;
      names.push(fault.fault);
      if (fault.fault === 'delay') delayMs += fault.ms;
      early = answer;
      if (fault.fault === 'drop-after') late = 'drop';
      if (fault.fault === 'truncate' || fault.fault === 'html') late = fault.fault;
    }
    return {names, delayMs, early, late};
  }

  private toEarly(entry: Armed): Plan['early'] {
    const {fault} = entry;
    if (fault.fault === 'drop-before') return 'drop';
    if (fault.fault === 'status') return {status: fault.status, body: toErrorBody(fault), headers: fault.headers ?? {}};
    return fault.fault === 'rate' ? this.toRateReply(entry, fault) : null;
  }

  private toRateReply(entry: Armed, fault: Extract<Fault, {readonly fault: 'rate'}>): FaultReply | null {
    const now = this.now();
    entry.resetAt ??= now + (fault.reset ?? 3600) * 1000;
    if (fault.retryAfter === undefined && now >= entry.resetAt) {
      Object.assign(entry, {allowance: fault.limit, resetAt: now + (fault.reset ?? 3600) * 1000});
    }
    if (entry.allowance > 0) {
      entry.allowance -= 1;
      return null;
    }
    if (fault.retryAfter !== undefined) {
      const body = {
        message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      };
      return {status: fault.status ?? 429, body, headers: {'retry-after': String(fault.retryAfter)}};
    }
    const reset = String(Math.ceil(entry.resetAt / 1000));
    const headers = {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset};
    return {status: fault.status ?? 403, body: {message: 'API rate limit exceeded for installation.'}, headers};
  }
}

function toErrorBody(fault: Extract<Fault, {readonly fault: 'status'}>): unknown {
  return fault.body === undefined ? {message: `Injected status ${fault.status}`} : fault.body;
}
