// Sends requests one way only: counted, writes one after another, and none at all once the budget is spent or GitHub says wait.
import {getOctokit} from '@actions/github';
import {retry} from '@octokit/plugin-retry';
import {statusOf, UnreadableAnswer, WithheldRequest} from './answers.ts';
import {openWaits, type RateLimit, type Resource, rateLimitOf, type Waits} from './rate-limits.ts';
import {type AskKind, openBudget, type RequestBudget} from './request-budget.ts';
import {EXECUTE_ONLY, PATIENCE, type Patience, type RequestNotes, retryPolicy} from './retry-policy.ts';

export interface TransportOptions {
  readonly token: string;
  /** `GITHUB_API_URL`, without a slash at the end. */
  readonly apiUrl: string;
  readonly patience?: Partial<Patience>;
}

export type Values = Readonly<Record<string, unknown>>;

/** One request as octokit wants it. */
export interface Sending {
  readonly route: string;
  /** For the braces of the route. */
  readonly path: Values;
  /** Query or body. */
  readonly values: Values;
  readonly kind: AskKind;
  readonly resource: Resource;
  readonly isFollowUp: boolean;
}

/** How an answer is to be taken. */
export interface Manner {
  readonly check?: RequestNotes['check'];
  readonly accept?: string;
  readonly extra?: Values;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
}

export interface Transport {
  /** The answer, or throws what `toProblem` translates. */
  send(sending: Sending, manner: Manner): Promise<RawAnswer>;
  /** A GET to anybody, without our token and headers, through the same proxy. Not counted. Throws as `fetch` does. */
  fetchPlain(url: string): Promise<Response>;
  /** Ends what is under way and asks nothing any more: the runner has told us to go. */
  stop(): void;
  readonly budget: RequestBudget;
  readonly waits: Waits;
}

interface Wire {
  readonly request: (route: string, options: Values) => Promise<RawAnswer>;
  readonly fetch: typeof fetch;
  readonly patience: Patience;
  readonly apiUrl: string;
  readonly budget: RequestBudget;
  readonly waits: Waits;
  /** What came back when the token was refused: it will be refused every time, so nobody is asked again. */
  refusal: unknown;
  readonly stopping: AbortController;
  readonly reach: Reach;
  /** Ends when the last write that was begun has ended. */
  lastWrite: Promise<unknown>;
}

/** Whether anybody is there: a network that is down must not hold a job for a minute with each request. */
interface Reach {
  wasAnswered: boolean;
  /** Reads in a row that got no answer in all of their tries. */
  unanswered: number;
}

/** Until the first answer one silent read is enough; later three in a row. */
const MAX_UNANSWERED = {first: 1, later: 3};
/** All tries of the first request, in milliseconds: GitHub itself gives up on a request after 10 s. */
const FIRST_CONTACT_MS = 12_000;

export const REDIRECTS: readonly number[] = [301, 302, 307, 308];
/** Accept-headers and API version that we were written against. */
const HEADERS = {accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28'};
const UNAUTHORISED = 401;
/** Nothing that a library has to say about headers goes to our output. */
const SILENT = {debug: () => {}, info: () => {}, warn: () => {}, error: () => {}};

/** The way to one GitHub for one token. Makes no request by itself. */
export function openTransport(options: TransportOptions): Transport {
  const patience = {...PATIENCE, ...options.patience};
  const budget = openBudget();
  const waits = openWaits(patience.maxRetryAfterMs);
  const stopping = new AbortController();
  const octokit = getOctokit(
    options.token,
    {baseUrl: options.apiUrl, userAgent: 'aftermath', log: SILENT, retry: EXECUTE_ONLY},
    retryPolicy({patience, budget, waits, stopping: stopping.signal}),
    retry,
  );
  const wire: Wire = {
    request: octokit.request,
    fetch: toFetch(octokit.request.endpoint.DEFAULTS),
    patience,
    apiUrl: options.apiUrl,
    budget,
    waits,
    refusal: null,
    stopping,
    reach: {wasAnswered: false, unanswered: 0},
    lastWrite: Promise.resolve(),
  };
  return {
    send: (sending, manner) => send(wire, sending, manner),
    fetchPlain: (url) => wire.fetch(url, {signal: AbortSignal.timeout(patience.deadlineMs)}),
    stop: () => wire.stopping.abort(),
    budget,
    waits,
  };
}

/** GitHub asks for writes one after another; in parallel they also run into its secondary limits. */
function send(wire: Wire, sending: Sending, manner: Manner): Promise<RawAnswer> {
  if (sending.kind === 'read') return sendGuarded(wire, sending, manner);
  const next = wire.lastWrite.then(() => sendGuarded(wire, sending, manner));
  wire.lastWrite = next.catch(() => null);
  return next;
}

/** Asks nothing that is known to be refused, and learns from every refusal. */
async function sendGuarded(wire: Wire, sending: Sending, manner: Manner): Promise<RawAnswer> {
  if (wire.refusal !== null) throw wire.refusal;
  refuseKnown(wire, sending.resource);
  try {
    const answer = await sendOnce(wire, sending, manner);
    Object.assign(wire.reach, {wasAnswered: true, unanswered: 0});
    return answer;
  } catch (error) {
    noteReach(wire.reach, sending.kind, error);
    if (statusOf(error) === UNAUTHORISED) wire.refusal = error;
    const limit: RateLimit | null = rateLimitOf(error);
    if (limit !== null) wire.waits.note(sending.resource, limit);
    throw error;
  }
}

function refuseKnown(wire: Wire, resource: Resource): void {
  const {wasAnswered, unanswered} = wire.reach;
  const mostUnanswered = wasAnswered ? MAX_UNANSWERED.later : MAX_UNANSWERED.first;
  if (wire.stopping.signal.aborted) throw new WithheldRequest({because: 'stopped'});
  if (unanswered >= mostUnanswered) throw new WithheldRequest({because: 'unreachable'});
  if (wire.budget.isSpent()) throw new WithheldRequest({because: 'budget'});
  const waitMs = wire.waits.leftMs(resource);
  if (waitMs > 0) throw new WithheldRequest({because: 'wait', waitMs});
}

/** A write is tried once and then looked for: the look tells whether anybody is there. */
function noteReach(reach: Reach, kind: AskKind, error: unknown): void {
  const isAnswer = error instanceof UnreadableAnswer || statusOf(error) !== null;
  if (isAnswer) Object.assign(reach, {wasAnswered: true, unanswered: 0});
  else if (kind === 'read') reach.unanswered += 1;
}

/**
 * Sends one request. GET follows redirects as fetch does. A write whose thread has moved is sent once more to the new
 * address on the same server: fetch itself would turn it into a GET.
 */
async function sendOnce(wire: Wire, sending: Sending, manner: Manner): Promise<RawAnswer> {
  const {route, path, values, kind} = sending;
  const options = toOptions(wire, sending, manner);
  const first = await wire.request(route, {...path, ...values, ...options});
  if (kind === 'read' || !REDIRECTS.includes(first.status)) return first;
  const target = toSameServer(wire.apiUrl, String(first.headers['location'] ?? ''));
  if (target === null) throw new UnreadableAnswer('moved to another server', options.request);
  const method = route.slice(0, route.indexOf(' '));
  const second = await wire.request(`${method} ${target}`, {...values, ...options});
  if (REDIRECTS.includes(second.status)) throw new UnreadableAnswer('moved more than once', options.request);
  return second;
}

/** The pauses that a rate limit asked for come on top of the deadline. */
function toOptions(
  wire: Wire,
  {kind, isFollowUp}: Sending,
  manner: Manner,
): {readonly headers: object; readonly request: object} {
  const {deadlineMs: usualMs} = wire.patience;
  const deadlineMs = wire.reach.wasAnswered ? usualMs : Math.min(usualMs, FIRST_CONTACT_MS);
  const notes: RequestNotes = {
    kind,
    check: manner.check ?? null,
    isFollowUp,
    endsAt: performance.now() + deadlineMs,
  };
  const waitedMs = wire.waits.waitedMs();
  const counted: typeof fetch = (input, init) => {
    wire.budget.count(kind);
    const leftMs = notes.endsAt + (wire.waits.waitedMs() - waitedMs) - performance.now();
    const signals = [AbortSignal.timeout(Math.max(1, Math.ceil(leftMs))), wire.stopping.signal];
    return wire.fetch(input, {...init, signal: AbortSignal.any(signals)});
  };
  const redirect = kind === 'read' ? 'follow' : 'manual';
  return {
    headers: manner.accept === undefined ? HEADERS : {...HEADERS, accept: manner.accept},
    request: {...notes, redirect, ...manner.extra, log: SILENT, fetch: counted},
  };
}

function toSameServer(apiUrl: string, location: string): string | null {
  const target = URL.canParse(location, apiUrl) ? new URL(location, apiUrl) : null;
  return target !== null && target.origin === new URL(apiUrl).origin ? target.href : null;
}

/** The fetch that @actions/github made for the proxy settings of the machine; the plain one when there is none. */
function toFetch(defaults: {readonly request?: object}): typeof fetch {
  const found: unknown = defaults.request === undefined ? undefined : Reflect.get(defaults.request, 'fetch');
  return typeof found === 'function' ? (found as typeof fetch) : fetch;
}
