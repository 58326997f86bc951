// The way of one request through the server: log, faults, token, permission, description, handler, description again.
import type {IncomingMessage, ServerResponse} from 'node:http';
import {setTimeout as sleep} from 'node:timers/promises';
import {BLOB_ROUTE, sendError, serveBlob} from './blob-host.ts';
import {type Match, readDescription} from './description.ts';
import {type Fault, type FaultReply, Faults, isWorldFault, type Probe} from './faults.ts';
import {answerGraphql} from './graphql.ts';
import {fullName, type Repo, type Token} from './model.ts';
import {type Call, expandRoute, isPermitted, notAccessible, notFound, type Reply, type Route, refuse} from './route.ts';
import {ROUTES} from './routes.ts';
import {isPush, parseGitPath, serveGit} from './smart-http.ts';
import {isRecord} from './undocumented.ts';
import {type Damage, readBody, sendReply} from './wire.ts';
import type {World} from './world.ts';
import {applyWorldFault, clearWorldFaults} from './world-faults.ts';

/** One request as the test sees it afterwards. */
export interface RequestEntry extends Probe {
  /** 1 for the first request. */
  readonly count: number;
  readonly auth: 'none' | 'unknown' | 'bot' | 'user';
  /** Value of `X-GitHub-Api-Version`. */
  readonly apiVersion: string | null;
  readonly accept: string;
  /** Names of the faults that hit it. */
  faults: readonly string[];
  /** 0 until an answer is sent, and when the connection was dropped. */
  status: number;
}

/** Status of an answer to a route that GitHub does not have or we do not answer; no real server uses it. */
const UNKNOWN_ROUTE = 599;
const GIT_ROUTE = 'git:/{owner}/{repo}';
const GRAPHQL_ROUTE = '/graphql';
/** Requests an hour that an installation token of one repository has. */
const HOURLY_LIMIT = 1000;

/** What the gateway serves and where. */
export interface GatewayOptions {
  readonly world: World;
  readonly basePath: string;
  readonly graphqlPath: string;
  /** Called once for each request, before anything else: moves the default clock. */
  readonly tick: () => void;
  /** Awaited before a request to the main host is looked at: decides whose turn it is. Null: everybody's. */
  readonly turn: ((request: IncomingMessage) => Promise<void>) | null;
}

/** Both hosts: everything that happens to a request between socket and handler. */
export class Gateway {
  readonly requests: RequestEntry[] = [];
  readonly violations: string[] = [];
  readonly faults: Faults;
  private readonly options: GatewayOptions;
  private readonly description = readDescription();
  /** Kept beside the log: several tokens may share a login, and a test must not read permissions from the log. */
  private readonly holders = new WeakMap<RequestEntry, Token>();

  constructor(options: GatewayOptions) {
    this.options = options;
    this.faults = new Faults(options.world.now);
  }

  /** Requests to the REST and GraphQL interfaces; git and log downloads do not count against GitHub's limit. */
  get apiRequestCount(): number {
    return this.requests.filter(({route}) => route !== BLOB_ROUTE && route !== GIT_ROUTE).length;
  }

  inject(fault: Fault): void {
    const {world} = this.options;
    const anything = (): boolean => true;
    if (isWorldFault(fault)) applyWorldFault(world, this.faults, fault);
    else if (fault.fault !== 'graphql') this.faults.arm(fault, toPredicate(fault.match ?? anything));
    else this.faults.arm(fault, (probe) => probe.route === GRAPHQL_ROUTE && (fault.match ?? anything)(probe));
  }

  /** Ends all faults. A feature that was switched off stays so. */
  clearFaults(): void {
    this.faults.clear();
    clearWorldFaults(this.options.world);
  }

  /** Answers a request to the main host. */
  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    await this.options.turn?.(request);
    this.options.tick();
    const [path = '/', query = ''] = splitTarget(request.url ?? '/');
    const git = parseGitPath(path);
    if (git !== null) return this.serveGit(request, response, {...git, query});
    const body = await readBody(request);
    const isGraphql = path === this.options.graphqlPath;
    const rest = path.startsWith(this.options.basePath) ? path.slice(this.options.basePath.length) : null;
    const method = request.method ?? 'GET';
    const match = isGraphql || rest === null ? null : this.description.match(method, rest);
    const route = isGraphql ? GRAPHQL_ROUTE : (match?.operation.template ?? path);
    const entry = this.record(request, {route, path: rest ?? path, query: new URLSearchParams(query), body});
    const plan = await this.applyEarly(entry, response);
    if (plan === null) return;
    const reply = isGraphql ? this.answerGraphql(entry) : this.answerRest(entry, match);
    entry.status = reply.status;
    const headers = {...this.toStandardHeaders(entry), ...reply.headers};
    sendReply(response, {...reply, headers}, plan);
  }

  /** Answers a request to the host that serves logs. */
  async serveBlob(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.options.tick();
    const [path = '/', query = ''] = splitTarget(request.url ?? '/');
    const entry = this.record(request, {route: BLOB_ROUTE, path, query: new URLSearchParams(query), body: null});
    const plan = await this.applyEarly(entry, response, (reply) => sendError(response, reply.status, 'InjectedFault'));
    if (plan === null) return;
    entry.status = serveBlob({...this.options, violations: this.violations, damage: plan}, request, response);
  }

  private async serveGit(
    request: IncomingMessage,
    response: ServerResponse,
    git: {readonly repo: string; readonly rest: string; readonly query: string},
  ): Promise<void> {
    const {world} = this.options;
    const query = new URLSearchParams(git.query);
    const entry = this.record(request, {route: GIT_ROUTE, path: `/${git.repo}.git${git.rest}`, query, body: null});
    if ((await this.applyEarly(entry, response)) === null) return;
    const repo = world.findRepo(git.repo);
    const token = this.findToken(request);
    const needs = isPush(git.rest, query) ? 'contents:write' : 'contents:read';
    entry.status = token === null ? 401 : repo === null ? 404 : 403;
    if (token === null || repo === null || !isPermitted(world, {needs, token, repo, denied: this.faults.denied})) {
      const headers: Record<string, string> = token === null ? {'www-authenticate': 'Basic realm="GitHub"'} : {};
      request.resume();
      response.writeHead(entry.status, headers).end('refused\n');
      return;
    }
    entry.status = await serveGit(request, response, {repo, token, rest: git.rest, query: git.query});
  }

  private record(request: IncomingMessage, seen: Pick<Probe, 'route' | 'path' | 'query' | 'body'>): RequestEntry {
    const token = this.findToken(request);
    const unknown = request.headers.authorization === undefined ? 'none' : 'unknown';
    const version = request.headers['x-github-api-version'];
    const entry: RequestEntry = {
      ...seen,
      method: request.method ?? 'GET',
      count: this.requests.length + 1,
      login: token?.login ?? null,
      auth: token?.type ?? unknown,
      apiVersion: typeof version === 'string' ? version : null,
      accept: request.headers.accept ?? '',
      faults: [],
      status: 0,
    };
    if (token !== null) this.holders.set(entry, token);
    this.requests.push(entry);
    return entry;
  }

  /** Waits, drops or answers as the faults want. Null when the request is done; else what is to happen to the answer. */
  private async applyEarly(
    entry: RequestEntry,
    response: ServerResponse,
    send: (reply: FaultReply) => void = (reply) => this.sendFault(entry, response, reply),
  ): Promise<Damage | null> {
    const plan = this.faults.plan(entry);
    entry.faults = plan.names;
    if (plan.delayMs > 0) await sleep(plan.delayMs, undefined, {ref: false});
    if (plan.early === 'drop') {
      response.socket?.destroy();
      return null;
    }
    if (plan.early === null) return plan.late ?? 'none';
    entry.status = plan.early.status;
    send(plan.early);
    return null;
  }

  private sendFault(entry: RequestEntry, response: ServerResponse, reply: FaultReply): void {
    const {headers, ...rest} = reply;
    sendReply(response, {...rest, headers: {...this.toStandardHeaders(entry), ...headers}}, 'none');
  }

  private answerGraphql(entry: RequestEntry): Reply {
    const {world} = this.options;
    const token = this.tokenOf(entry);
    if (entry.method !== 'POST') return this.refuseUnknown(entry);
    if (token === null) return refuse(401, 'This endpoint requires you to be authenticated.');
    const {denied} = this.faults;
    return answerGraphql({world, token, denied, violations: this.violations}, entry.body);
  }

  private answerRest(entry: RequestEntry, match: Match | null): Reply {
    const {operation, params} = match ?? {};
    const route = operation === undefined ? undefined : ROUTES.get(`${operation.method} ${operation.template}`);
    if (operation === undefined || params === undefined || route === undefined) return this.refuseUnknown(entry);
    const wrong = this.description.checkRequest(operation, {params, query: entry.query, body: entry.body});
    this.note(entry, wrong);
    const token = this.tokenOf(entry);
    const renamed = this.options.world.formerNames.get(`${params['owner']}/${params['repo']}`.toLowerCase());
    if (renamed !== undefined) return movedTo(this.options.world, renamed, entry);
    if (token === null) return refuse(401, entry.auth === 'none' ? 'Requires authentication' : 'Bad credentials');
    const reply = this.call(route, {entry, token, params, apps: operation.apps});
    const contentType = reply.type ?? 'application/json';
    this.note(entry, this.description.checkResponse(operation, {status: reply.status, contentType, body: reply.body}));
    return reply;
  }

  private call(
    route: Route,
    at: {readonly entry: RequestEntry; readonly token: Token; readonly params: Match['params']; readonly apps: boolean},
  ): Reply {
    const {entry, token, params, apps} = at;
    const {world} = this.options;
    const isRepoRoute = entry.route.startsWith('/repos/');
    const repo = world.findRepo(`${params['owner']}/${params['repo']}`);
    if (isRepoRoute && (repo === null || isHidden(world, token, repo))) return notFound();
    if (!apps && token.type === 'bot') return notAccessible();
    const {path, query, accept} = entry;
    // Routes outside a repository never read it; a placeholder would only hide that in another type.
    const call = {
      world,
      repo,
      token,
      path,
      params,
      query,
      accept,
      body: isRecord(entry.body) ? entry.body : {},
    } as Call;
    const needs = typeof route.needs === 'function' ? route.needs(call) : route.needs;
    if (!isPermitted(world, {needs, token, repo, denied: this.faults.denied})) return notAccessible();
    return route.answer(call);
  }

  private refuseUnknown(entry: RequestEntry): Reply {
    this.violations.push(`${entry.method} ${entry.path}: unknown route`);
    return {status: UNKNOWN_ROUTE, body: {message: `the loopback GitHub has no ${entry.method} ${entry.path}`}};
  }

  private note(entry: RequestEntry, wrong: readonly string[]): void {
    for (const what of wrong) this.violations.push(`${entry.method} ${entry.route}: ${what}`);
  }

  private tokenOf(entry: RequestEntry): Token | null {
    return this.holders.get(entry) ?? null;
  }

  /** The holder of the token in `Authorization: token T`, `Bearer T` or `Basic base64(user:T)`. */
  private findToken(request: IncomingMessage): Token | null {
    const [scheme = '', value = ''] = (request.headers.authorization ?? '').split(' ');
    if (scheme.toLowerCase() !== 'basic') return this.options.world.tokens.get(value) ?? null;
    const pair = Buffer.from(value, 'base64').toString('utf8');
    return this.options.world.tokens.get(pair.slice(pair.indexOf(':') + 1)) ?? null;
  }

  private toStandardHeaders(entry: RequestEntry): Record<string, string> {
    const now = this.options.world.now();
    const used = this.apiRequestCount;
    return {
      date: new Date(now).toUTCString(),
      'x-github-request-id': `LOOP:${entry.count}`,
      'x-ratelimit-limit': String(HOURLY_LIMIT),
      'x-ratelimit-remaining': String(Math.max(0, HOURLY_LIMIT - used)),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(Math.floor(now / 1000) + 3600),
      'x-ratelimit-resource': entry.route === GRAPHQL_ROUTE ? 'graphql' : 'core',
    };
  }
}

/** GitHub redirects from every former name of a repository. */
function movedTo(world: World, repo: Repo, {path, query}: RequestEntry): Reply {
  const rest = path.replace(/^\/repos\/[^/]+\/[^/]+/, '');
  const search = query.size === 0 ? '' : `?${query}`;
  const url = `${world.urls.api}/repos/${fullName(repo)}${rest}${search}`;
  return {status: 301, body: {message: 'Moved Permanently', url, documentation_url: ''}, headers: {location: url}};
}

function isHidden(world: World, token: Token, repo: NonNullable<ReturnType<World['findRepo']>>): boolean {
  return token.type === 'user' && world.roleOf(repo, token.login) === 'none';
}

function splitTarget(target: string): readonly [string, string] {
  const mark = target.indexOf('?');
  return mark < 0 ? [target, ''] : [target.slice(0, mark), target.slice(mark + 1)];
}

/** A match that names no route at all is a slip in the test, and would otherwise never fire. */
function toPredicate(match: string | ((probe: Probe) => boolean)): (probe: Probe) => boolean {
  if (typeof match !== 'string') return match;
  const wanted = expandRoute(match);
  const others = [`POST ${GRAPHQL_ROUTE}`, `GET ${BLOB_ROUTE}`, `GET ${GIT_ROUTE}`, `POST ${GIT_ROUTE}`];
  if (!ROUTES.has(wanted) && !others.includes(wanted)) throw new Error(`no route ${wanted}`);
  return (probe) => `${probe.method} ${probe.route}` === wanted;
}
