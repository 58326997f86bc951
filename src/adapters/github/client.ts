// The one way to GitHub: every answer is checked against the shape we use, and every failure is a Problem.
import type {z} from 'zod';
import {err, ok, type Result} from '../../domain/result.ts';
import {type Purpose, toProblem} from './problems.ts';
import type {Usage} from './request-budget.ts';
import type {Patience} from './retry-policy.ts';
import {openTransport, type RawAnswer, REDIRECTS, type Sending, type Transport, type Values} from './transport.ts';

export interface ClientOptions {
  readonly token: string;
  /** `GITHUB_API_URL`, without a slash at the end. */
  readonly apiUrl: string;
  /** `GITHUB_GRAPHQL_URL` */
  readonly graphqlUrl: string;
  readonly patience?: Partial<Patience>;
}

/** A request, without what is the same for all of them. */
export interface Ask extends Purpose {
  /** `GET /repos/{owner}/{repo}/issues` */
  readonly route: string;
  /** Values for the braces of the route. */
  readonly path?: Values;
  /** Query of a GET, body of anything else. */
  readonly values?: Values;
  /** True where what the request is about was made a moment ago: 404 and 422 may then be true for some seconds only. */
  readonly isFollowUp?: boolean;
}

export interface ShapedAsk<T> extends Ask {
  readonly shape: z.ZodType<T>;
}

export interface Answer<T> {
  readonly status: number;
  readonly data: T;
  /** True when the list goes on on the next page. */
  readonly hasMore: boolean;
  readonly headers: RawAnswer['headers'];
}

/** What stands at an address: the thing, or a sign that it has moved. */
export type Looked<T> = {readonly kind: 'here'; readonly data: T} | {readonly kind: 'moved'; readonly to: string};

/** Bounds that are known only once the policy has been read. */
export interface ClientLimits {
  /** Most requests in all, those already made included. */
  readonly requests: number;
  /** Longest time in all that rate limits may make us wait, in milliseconds. */
  readonly waitMs: number;
}

export interface GitHubClient {
  ask<T>(ask: ShapedAsk<T>): Promise<Result<Answer<T>>>;
  /** A GET that does not follow: says where the thing has moved to. */
  look<T>(ask: ShapedAsk<T>): Promise<Result<Looked<T>>>;
  /** Raw bytes of a file's content; not read yet. */
  open(ask: Ask): Promise<Result<ReadableStream<Uint8Array>>>;
  /** Where a GET redirects to. The target is not asked. */
  locate(ask: Ask): Promise<Result<string>>;
  /** A GET to anybody, without our token and headers, through the same proxy. Throws as `fetch` does. */
  fetchPlain(url: string): Promise<Response>;
  /** A query or mutation. Rate limits and failures of the server are problems; other `errors` are for the caller to judge. */
  askGraphql<T>(ask: Omit<ShapedAsk<T>, 'route' | 'path'> & {readonly query: string}): Promise<Result<Answer<T>>>;
  limit(limits: ClientLimits): void;
  /** Ends what is under way and asks nothing any more: for a run that was told to go. */
  stop(): void;
  /** What was asked so far, for the summary. */
  usage(): Usage;
}

const RAW = 'application/vnd.github.raw+json';

interface Wire {
  readonly transport: Transport;
  readonly options: ClientOptions;
}

/** A client for one token and one GitHub. Makes no request by itself. */
export function openGitHub(options: ClientOptions): GitHubClient {
  const transport = openTransport(options);
  const wire: Wire = {transport, options};
  return {
    ask: (ask) => askShaped(wire, ask, toSending(ask)),
    look: (ask) => look(wire, ask),
    open: (ask) => open(wire, ask),
    locate: (ask) => locate(wire, ask),
    fetchPlain: transport.fetchPlain,
    askGraphql: ({query, ...ask}) => {
      const values = {query, variables: ask.values ?? {}};
      const sending = toSending({...ask, route: `POST ${options.graphqlUrl}`, values});
      const kind = query.trimStart().startsWith('mutation') ? 'write' : 'read';
      return askShaped(wire, ask, {...sending, kind, resource: 'graphql'});
    },
    limit: ({requests, waitMs}) => {
      transport.budget.setMost(requests);
      transport.waits.setMost(waitMs);
    },
    stop: () => transport.stop(),
    usage: () => transport.budget.usage(),
  };
}

async function askShaped<T>(
  {transport}: Wire,
  ask: Purpose & Pick<ShapedAsk<T>, 'shape'>,
  sending: Sending,
): Promise<Result<Answer<T>>> {
  try {
    const answer = await transport.send(sending, {check: toCheck(ask.shape)});
    const data = ask.shape.safeParse(answer.data);
    if (!data.success) return err({code: 'HOST_UNREADABLE', operation: ask.operation, detail: describe(answer.data)});
    const hasMore = /\brel="next"/.test(String(answer.headers['link'] ?? ''));
    return ok({status: answer.status, data: data.data, hasMore, headers: answer.headers});
  } catch (error) {
    return err(toProblem(ask, error));
  }
}

async function look<T>({transport, options}: Wire, ask: ShapedAsk<T>): Promise<Result<Looked<T>>> {
  try {
    const answer = await transport.send(toSending(ask), {check: toCheck(ask.shape), extra: {redirect: 'manual'}});
    const to = toTarget(options.apiUrl, answer);
    if (to !== null) return ok({kind: 'moved', to});
    const data = ask.shape.safeParse(answer.data);
    if (data.success) return ok({kind: 'here', data: data.data});
    return err({code: 'HOST_UNREADABLE', operation: ask.operation, detail: describe(answer.data)});
  } catch (error) {
    return err(toProblem(ask, error));
  }
}

async function open({transport}: Wire, ask: Ask): Promise<Result<ReadableStream<Uint8Array>>> {
  try {
    const manner = {accept: RAW, extra: {parseSuccessResponseBody: false}};
    const {data} = await transport.send(toSending(ask), manner);
    if (data instanceof ReadableStream) return ok(data);
    return err({code: 'HOST_UNREADABLE', operation: ask.operation, detail: 'it holds no bytes'});
  } catch (error) {
    return err(toProblem(ask, error));
  }
}

async function locate({transport, options}: Wire, ask: Ask): Promise<Result<string>> {
  try {
    const answer = await transport.send(toSending(ask), {extra: {redirect: 'manual'}});
    const target = toTarget(options.apiUrl, answer);
    if (target !== null) return ok(target);
    return err({code: 'HOST_UNREADABLE', operation: ask.operation, detail: 'a redirect was expected'});
  } catch (error) {
    return err(toProblem(ask, error));
  }
}

function toSending(ask: Ask): Sending {
  const {route, path = {}, values = {}, isFollowUp = false} = ask;
  const kind = route.startsWith('GET ') ? 'read' : 'write';
  return {route, path, values, kind, resource: 'rest', isFollowUp};
}

function toCheck<T>(shape: z.ZodType<T>): (data: unknown) => string | null {
  return (data) => (shape.safeParse(data).success ? null : describe(data));
}

/** Where an answer sends us; null when it does not. */
function toTarget(apiUrl: string, {status, headers}: RawAnswer): string | null {
  const {location} = headers;
  const isRedirect = REDIRECTS.includes(status) && typeof location === 'string';
  return isRedirect && URL.canParse(location, apiUrl) ? new URL(location, apiUrl).href : null;
}

function describe(data: unknown): string {
  if (typeof data === 'string') return data === '' ? 'it is empty or was cut off' : 'it is no JSON';
  return 'it has another shape than documented';
}
