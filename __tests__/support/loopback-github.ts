// A GitHub on 127.0.0.1 for tests: stateful, backed by real git, and checked message by message against GitHub's own descriptions.
import {rmSync} from 'node:fs';
import {mkdtemp} from 'node:fs/promises';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type EventSubjects, toEventPayload} from './loopback/events.ts';
import type {Fault} from './loopback/faults.ts';
import {Gateway, type RequestEntry} from './loopback/gateway.ts';
import type {Permissions, Token} from './loopback/model.ts';
import type {Json} from './loopback/render-base.ts';
import {Seeder} from './loopback/seed.ts';
import {World} from './loopback/world.ts';

export type {Fault, FaultMatch, Probe} from './loopback/faults.ts';
export type {RequestEntry} from './loopback/gateway.ts';
export type * from './loopback/model.ts';
export type * from './loopback/seed.ts';
export type * from './loopback/seed-runs.ts';

/** The token that exists from the start: an installation token that may do everything we know. */
export const DEFAULT_TOKEN = 'ghs_loopback_everything';
/** Login of the default token, and of every token of a workflow run. */
export const ACTIONS_BOT = 'github-actions[bot]';

const ALL_PERMISSIONS: Permissions = {
  actions: 'write',
  checks: 'write',
  contents: 'write',
  issues: 'write',
  metadata: 'read',
  'pull-requests': 'write',
  statuses: 'write',
};
/** Where the default clock starts; a Monday morning. */
const DEFAULT_START = Date.UTC(2026, 0, 5, 9, 0, 0);
const STEP_MS = 1000;

/** How to start the server; everything has a default. */
export interface LoopbackOptions {
  /** `/api/v3` makes it look like GitHub Enterprise Server, with GraphQL at `/api/graphql`; empty for github.com. */
  readonly basePath?: string;
  /** Reads the server's time. The default starts at a fixed instant and moves one second with each request. */
  readonly now?: () => number;
  /** Tokens besides the default one. */
  readonly tokens?: Readonly<Record<string, Token>>;
  /** Awaited before a request is looked at: lets a test decide in which order requests of one moment are answered. */
  readonly turn?: (request: IncomingMessage) => Promise<void>;
}

/** A running server: addresses to give to the program under test, seeding from Seeder, faults, and what was seen. */
export class LoopbackGitHub extends Seeder {
  /** Root of the REST interface, without a slash at the end (`GITHUB_API_URL`). */
  readonly url: string;
  /** `GITHUB_GRAPHQL_URL` */
  readonly graphqlUrl: string;
  /** `GITHUB_SERVER_URL` */
  readonly serverUrl: string;
  /** Root of the host that serves logs. */
  readonly blobUrl: string;
  /** The default token. */
  readonly token = DEFAULT_TOKEN;
  private readonly gateway: Gateway;
  private readonly shutDown: () => Promise<void>;

  constructor(parts: {world: World; gateway: Gateway; folder: string; shutDown: () => Promise<void>}) {
    super(parts.world, parts.folder);
    const {urls} = parts.world;
    this.gateway = parts.gateway;
    this.shutDown = parts.shutDown;
    this.url = urls.api;
    this.graphqlUrl = urls.graphql;
    this.serverUrl = urls.web;
    this.blobUrl = urls.blob;
  }

  /** What does not agree with GitHub's descriptions, on either side. A test ends with this empty. */
  get violations(): readonly string[] {
    return this.gateway.violations;
  }

  /** All requests in order of arrival, those for logs and git included. */
  get requests(): readonly RequestEntry[] {
    return this.gateway.requests;
  }

  /** Requests that count against the rate limit: REST and GraphQL. */
  get apiRequestCount(): number {
    return this.gateway.apiRequestCount;
  }

  gitUrl(repo: string): string {
    return `${this.serverUrl}/${repo}.git`;
  }

  inject(fault: Fault): void {
    this.gateway.inject(fault);
  }

  addToken(token: string, holder: Token): void {
    this.world.tokens.set(token, holder);
    this.world.user(holder.login);
  }

  /** Forgets requests, violations and faults; what exists stays, and so does a feature that was switched off. */
  reset(): void {
    this.gateway.requests.length = 0;
    this.gateway.violations.length = 0;
    this.gateway.clearFaults();
  }

  eventPayload<Name extends keyof EventSubjects>(name: Name, subject: EventSubjects[Name]): Json {
    return toEventPayload(this.world, name, subject);
  }

  /** The payloads of several events as GitHub may deliver them: every one twice, and the last ones first. */
  eventsTwice<Name extends keyof EventSubjects>(name: Name, subjects: readonly EventSubjects[Name][]): readonly Json[] {
    const payloads = subjects.map((subject) => this.eventPayload(name, subject));
    return [...payloads.toReversed(), ...payloads];
  }

  /** Stops both listeners, cuts open connections and removes the repositories. */
  close(): Promise<void> {
    return this.shutDown();
  }
}

/** Starts a loopback GitHub without repositories. Close it, or its listeners keep the process alive. */
export async function startLoopbackGitHub(options: LoopbackOptions = {}): Promise<LoopbackGitHub> {
  const {basePath = ''} = options;
  let time = DEFAULT_START;
  const world = new World(options.now ?? (() => time));
  const graphqlPath = basePath === '' ? '/graphql' : `${basePath.replace(/\/v3$/, '')}/graphql`;
  const tick = (): void => {
    time += STEP_MS;
  };
  const gateway = new Gateway({world, basePath, graphqlPath, tick, turn: options.turn ?? null});
  const note = (what: string): number => gateway.violations.push(what);
  const main = await listen((request, response) => gateway.serve(request, response), note);
  const blob = await listen((request, response) => gateway.serveBlob(request, response), note);
  const web = toUrl(main);
  Object.assign(world.urls, {web, api: `${web}${basePath}`, graphql: `${web}${graphqlPath}`, blob: toUrl(blob)});
  const folder = await mkdtemp(join(tmpdir(), 'loopback-github-'));
  const shutDown = async (): Promise<void> => {
    await Promise.all([stop(main), stop(blob)]);
    rmSync(folder, {recursive: true, force: true, maxRetries: 3});
  };
  const github = new LoopbackGitHub({world, gateway, folder, shutDown});
  github.addToken(DEFAULT_TOKEN, {login: ACTIONS_BOT, type: 'bot', permissions: ALL_PERMISSIONS});
  for (const [token, holder] of Object.entries(options.tokens ?? {})) github.addToken(token, holder);
  return github;
}

type Listener = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Status of an answer that failed by a bug of the double itself; no real server uses it. */
const BROKEN = 598;

function listen(serve: Listener, note: (what: string) => void): Promise<Server> {
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      // A client that ran out of patience before all of its request was read has broken nothing here.
      if (request.destroyed && !request.complete) return;
      const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
      note(`${request.method} ${request.url}: the loopback GitHub broke: ${what}`);
      if (!response.headersSent) response.writeHead(BROKEN, {'content-type': 'text/plain'});
      response.end(what);
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function toUrl(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
