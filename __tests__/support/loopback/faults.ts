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
  /** Refused by a secondary limit: 403 with GitHub's words, and a `retry-after` (in seconds) only where it is given. */
  | (Partial<Matched> & {readonly fault: 'secondary-rate'; readonly retryAfter?: number})
  /** Status 200 from GraphQL that holds an error instead of data; nothing changes on the server. */
  | (Omit<Matched, 'match'> & {
      readonly fault: 'graphql';
      readonly error: 'RATE_LIMITED' | 'FORBIDDEN' | 'NOT_FOUND' | 'BROKEN';
      /** For RATE_LIMITED: seconds until the reset; 3600 when left out. */
      readonly reset?: number;
      readonly match?: (probe: Probe) => boolean;
    })
  /** Something happens behind the client's back, just before a matching request is looked at. */
  | (Matched & {readonly fault: 'mutate-between'; readonly mutate: () => void})
  /** Lists of issues answer from so many writes ago. */
  | {readonly fault: 'stale-reads'; readonly writes: number; readonly times?: number}
  /** A write to an issue shows in lists only after so many of them. */
  | {readonly fault: 'list-lag'; readonly reads: number | (() => number)}
  /** Between pages everything moves back by one: the last item of a page comes again on the next one. */
  | {readonly fault: 'page-shuffle'}
  /** The server's clock is wrong. */
  | {readonly fault: 'clock-skew'; readonly seconds: number}
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

/** Faults of the world instead of single requests. */
export type WorldFault = Extract<
  Fault,
  {readonly fault: 'deny' | 'feature-off' | 'stale-reads' | 'list-lag' | 'page-shuffle' | 'clock-skew'}
>;
type RequestFault = Exclude<Fault, WorldFault>;

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
      const isBeside = fault.fault === 'delay' || fault.fault === 'mutate-between';
      if (late !== null && answer === null && !isBeside) continue;
      entry.left -= 1;
      names.push(fault.fault);
      if (fault.fault === 'delay') delayMs += fault.ms;
      if (fault.fault === 'mutate-between') fault.mutate();
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
    if (fault.fault === 'secondary-rate') return toSecondaryReply(fault.retryAfter);
    if (fault.fault === 'graphql') return toGraphqlReply(fault, this.now());
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
      return {...toSecondaryReply(fault.retryAfter), status: fault.status ?? 429};
    }
    const reset = String(Math.ceil(entry.resetAt / 1000));
    const headers = {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset};
    return {status: fault.status ?? 403, body: {message: 'API rate limit exceeded for installation.'}, headers};
  }
}

function toSecondaryReply(retryAfter: number | undefined): FaultReply {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  return {status: 403, body: {message}, headers: retryAfter === undefined ? {} : {'retry-after': String(retryAfter)}};
}

const GRAPHQL_WORDS = {
  RATE_LIMITED: 'API rate limit exceeded for installation.',
  FORBIDDEN: 'Resource not accessible by integration',
  NOT_FOUND: 'Could not resolve to a Repository with the name given.',
  BROKEN: 'Something went wrong while executing your query. Please include `LOOP:1` when reporting this issue.',
} as const;

function toGraphqlReply(fault: Extract<Fault, {readonly fault: 'graphql'}>, now: number): FaultReply {
  const {error, reset = 3600} = fault;
  const type = error === 'BROKEN' ? {} : {type: error};
  const body = {data: null, errors: [{...type, message: GRAPHQL_WORDS[error]}]};
  const at = String(Math.ceil(now / 1000) + reset);
  const limit = {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': at};
  return {status: 200, body, headers: error === 'RATE_LIMITED' ? limit : {}};
}

function toErrorBody(fault: Extract<Fault, {readonly fault: 'status'}>): unknown {
  return fault.body === undefined ? {message: `Injected status ${fault.status}`} : fault.body;
}

const WORLD_FAULTS: readonly string[] = [
  'deny',
  'feature-off',
  'stale-reads',
  'list-lag',
  'page-shuffle',
  'clock-skew',
];

/** True for a fault that changes the world instead of single requests. */
export function isWorldFault(fault: Fault): fault is WorldFault {
  return WORLD_FAULTS.includes(fault.fault);
}
