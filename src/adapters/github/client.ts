// The one way to GitHub: every answer is checked against the shape we use, and every failure is a Problem.
import {getOctokit} from '@actions/github';
import {retry} from '@octokit/plugin-retry';
import type {z} from 'zod';
import {err, ok, type Result} from '../../domain/result.ts';
import {type Purpose, toProblem} from './problems.ts';
import {
  EXECUTE_ONLY,
  PATIENCE,
  type Patience,
  type RequestNotes,
  retryPolicy,
  statusOf,
  UnreadableAnswer,
} from './retry-policy.ts';

export interface ClientOptions {
  readonly token: string;
  /** `GITHUB_API_URL`, without a slash at the end. */
  readonly apiUrl: string;
  /** `GITHUB_GRAPHQL_URL` */
  readonly graphqlUrl: string;
  readonly patience?: Partial<Patience>;
}

type Values = Readonly<Record<string, unknown>>;

/** A request, without what is the same for all of them. */
export interface Ask extends Purpose {
  /** `GET /repos/{owner}/{repo}/issues` */
  readonly route: string;
  /** Values for the braces of the route. */
  readonly path?: Values;
  /** Query of a GET, body of anything else. */
  readonly values?: Values;
}

export interface ShapedAsk<T> extends Ask {
  readonly shape: z.ZodType<T>;
}

export interface Answer<T> {
  readonly data: T;
  /** True when the list goes on on the next page. */
  readonly hasMore: boolean;
}

export interface GitHubClient {
  ask<T>(ask: ShapedAsk<T>): Promise<Result<Answer<T>>>;
  /** Raw bytes of a file's content; not read yet. */
  open(ask: Ask): Promise<Result<ReadableStream<Uint8Array>>>;
  /** Where a GET redirects to. The target is not asked. */
  locate(ask: Ask): Promise<Result<string>>;
  /** A GET to anybody, without our token and headers, through the same proxy. Throws as `fetch` does. */
  fetchPlain(url: string): Promise<Response>;
  /** A query or mutation; `errors` in the answer are for the caller to judge. */
  askGraphql<T>(ask: Omit<ShapedAsk<T>, 'route' | 'path'> & {readonly query: string}): Promise<Result<Answer<T>>>;
}

/** Accept-headers and API version that we were written against. */
const HEADERS = {accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28'};
const RAW = 'application/vnd.github.raw+json';
const UNAUTHORISED = 401;
const REDIRECTS: readonly number[] = [301, 302, 307, 308];
/** Nothing that a library has to say about headers goes to our output. */
const SILENT = {debug: () => {}, info: () => {}, warn: () => {}, error: () => {}};

interface Wire {
  readonly request: (route: string, options: Values) => Promise<RawAnswer>;
  readonly fetch: typeof fetch;
  readonly patience: Patience;
  readonly options: ClientOptions;
  /** What came back when the token was refused: it will be refused every time, so nobody is asked again. */
  refusal: unknown;
}

interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
}

/** A client for one token and one GitHub. Makes no request by itself. */
export function openGitHub(options: ClientOptions): GitHubClient {
  const patience = {...PATIENCE, ...options.patience};
  const octokit = getOctokit(
    options.token,
    {baseUrl: options.apiUrl, userAgent: 'aftermath', log: SILENT, retry: EXECUTE_ONLY},
    retryPolicy(patience),
    retry,
  );
  const wire: Wire = {
    request: octokit.request,
    fetch: toFetch(octokit.request.endpoint.DEFAULTS),
    patience,
    options,
    refusal: null,
  };
  return {
    ask: (ask) => askShaped(wire, ask),
    open: (ask) => open(wire, ask),
    locate: (ask) => locate(wire, ask),
    fetchPlain: (url) => wire.fetch(url, {signal: AbortSignal.timeout(patience.deadlineMs)}),
    askGraphql: ({query, ...ask}) => {
      const values = {query, variables: ask.values ?? {}};
      return askShaped(wire, {...ask, route: `POST ${options.graphqlUrl}`, values});
    },
  };
}

async function askShaped<T>(wire: Wire, ask: ShapedAsk<T>): Promise<Result<Answer<T>>> {
  const check = (data: unknown): string | null => (ask.shape.safeParse(data).success ? null : describe(data));
  try {
    const answer = await send(wire, ask, {check});
    const data = ask.shape.safeParse(answer.data);
    if (!data.success) return err({code: 'HOST_UNREADABLE', operation: ask.operation, detail: describe(answer.data)});
    return ok({data: data.data, hasMore: /\brel="next"/.test(String(answer.headers['link'] ?? ''))});
  } catch (error) {
    return err(toProblem(ask, error));
  }
}

async function open(wire: Wire, ask: Ask): Promise<Result<ReadableStream<Uint8Array>>> {
  try {
    const {data} = await send(wire, ask, {accept: RAW, extra: {parseSuccessResponseBody: false}});
    if (data instanceof ReadableStream) return ok(data);
    return err({code: 'HOST_UNREADABLE', operation: ask.operation, detail: 'it holds no bytes'});
  } catch (error) {
    return err(toProblem(ask, error));
  }
}

async function locate(wire: Wire, ask: Ask): Promise<Result<string>> {
  try {
    const answer = await send(wire, ask, {extra: {redirect: 'manual'}});
    const {location} = answer.headers;
    const isRedirect = REDIRECTS.includes(answer.status) && typeof location === 'string';
    if (isRedirect && URL.canParse(location, wire.options.apiUrl)) {
      return ok(new URL(location, wire.options.apiUrl).href);
    }
    return err({code: 'HOST_UNREADABLE', operation: ask.operation, detail: 'a redirect was expected'});
  } catch (error) {
    return err(toProblem(ask, error));
  }
}

interface Manner {
  readonly check?: RequestNotes['check'];
  readonly accept?: string;
  readonly extra?: Values;
}

async function send(wire: Wire, ask: Ask, manner: Manner): Promise<RawAnswer> {
  if (wire.refusal !== null) throw wire.refusal;
  try {
    return await sendOnce(wire, ask, manner);
  } catch (error) {
    if (statusOf(error) === UNAUTHORISED) wire.refusal = error;
    throw error;
  }
}

/**
 * Sends one request. GET follows redirects as fetch does. A write whose thread has moved is sent once more to the new
 * address on the same server: fetch itself would turn it into a GET.
 */
async function sendOnce(wire: Wire, ask: Ask, manner: Manner): Promise<RawAnswer> {
  const isRead = ask.route.startsWith('GET ');
  const {deadlineMs} = wire.patience;
  const notes: RequestNotes = {check: manner.check ?? null, endsAt: performance.now() + deadlineMs};
  const redirect = isRead ? 'follow' : 'manual';
  const request = {...notes, redirect, ...manner.extra, log: SILENT, signal: AbortSignal.timeout(deadlineMs)};
  const headers = manner.accept === undefined ? HEADERS : {...HEADERS, accept: manner.accept};
  const first = await wire.request(ask.route, {...ask.path, ...ask.values, headers, request});
  if (isRead || !REDIRECTS.includes(first.status)) return first;
  const target = toSameServer(wire.options.apiUrl, String(first.headers['location'] ?? ''));
  if (target === null) throw new UnreadableAnswer('moved to another server', request);
  const method = ask.route.slice(0, ask.route.indexOf(' '));
  const second = await wire.request(`${method} ${target}`, {...ask.values, headers, request});
  if (REDIRECTS.includes(second.status)) throw new UnreadableAnswer('moved more than once', request);
  return second;
}

function toSameServer(apiUrl: string, location: string): string | null {
  const target = URL.canParse(location, apiUrl) ? new URL(location, apiUrl) : null;
  return target !== null && target.origin === new URL(apiUrl).origin ? target.href : null;
}

function describe(data: unknown): string {
  if (typeof data === 'string') return data === '' ? 'it is empty or was cut off' : 'it is no JSON';
  return 'it has another shape than documented';
}

/** The fetch that @actions/github made for the proxy settings of the machine; the plain one when there is none. */
function toFetch(defaults: {readonly request?: object}): typeof fetch {
  const found: unknown = defaults.request === undefined ? undefined : Reflect.get(defaults.request, 'fetch');
  return typeof found === 'function' ? (found as typeof fetch) : fetch;
}
