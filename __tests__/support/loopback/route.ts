// What a route is, the answers that all routes share, and who may use a route.
import type {Access, PermissionKey, Permissions, Repo, Token} from './model.ts';
import {canPush} from './model.ts';
import type {Json} from './render-base.ts';
import {isRecord} from './undocumented.ts';
import type {World} from './world.ts';

/** One request that passed token and permission checks, as a handler sees it. */
export interface Call {
  readonly world: World;
  /** The repository of the path; routes without one never read it. */
  readonly repo: Repo;
  readonly token: Token;
  /** Path below the base path, without the query. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Json;
  readonly accept: string;
}

/** What a handler answers. */
export interface Reply {
  readonly status: number;
  /** A value is sent as JSON, a string or bytes as they are, null as nothing. */
  readonly body: unknown;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A handler and what it takes to be let through to it. */
export interface Route {
  /** Permissions of which one is enough, such as `issues:write|pull-requests:write`. */
  readonly needs: string | ((call: Call) => string);
  readonly answer: (call: Call) => Reply;
}

/** Routes by `METHOD ~/rest`, where `~` is `/repos/{owner}/{repo}`. */
export type Routes = Readonly<Record<string, Route>>;

const REPO_TEMPLATE = '/repos/{owner}/{repo}';
const DOCUMENTATION = 'https://docs.github.com/rest';

/** Writes `~` out in full: `GET ~/issues` becomes `GET /repos/{owner}/{repo}/issues`. */
export function expandRoute(key: string): string {
  return key.replace(' ~', ` ${REPO_TEMPLATE}`);
}

/** A JSON answer, or an empty one for null. */
export function reply(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return {status, body, headers};
}

/** An error in GitHub's ordinary form. */
export function refuse(status: number, message: string): Reply {
  return {status, body: {message, documentation_url: DOCUMENTATION, status: String(status)}};
}

/** The answer for what does not exist or may not be seen. */
export const notFound = (): Reply => refuse(404, 'Not Found');
/** The answer for a missing permission. */
export const notAccessible = (): Reply => refuse(403, 'Resource not accessible by integration');

/** One complaint of a 422 about one field. */
export interface FieldError {
  readonly resource: string;
  readonly code: string;
  readonly field: string;
  readonly message?: string;
}

/** A 422 that names the fields it does not like. */
export function invalid(...errors: readonly FieldError[]): Reply {
  return {status: 422, body: {message: 'Validation Failed', documentation_url: DOCUMENTATION, errors}};
}

/** A 422 without a field to blame: refs and the like. */
export function unprocessable(message: string): Reply {
  return {status: 422, body: {message, documentation_url: DOCUMENTATION}};
}

/** The asked-for page of a list with its `Link` header. Pages hold 30 items unless asked otherwise, 100 at most. */
export function toPage<T>(
  call: Call,
  items: readonly T[],
): {readonly items: readonly T[]; readonly headers: Record<string, string>} {
  const size = Math.min(100, Math.max(1, Number(call.query.get('per_page') ?? 30)));
  const page = Math.max(1, Number(call.query.get('page') ?? 1));
  const last = Math.max(1, Math.ceil(items.length / size));
  // Something new came in front after the first page: everything has moved back by one.
  const from = (page - 1) * size - (call.world.isShuffling && page > 1 ? 1 : 0);
  const link = (to: number, relation: string): string => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(to));
    return `<${call.world.urls.api}${encodeURI(call.path)}?${query}>; rel="${relation}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ];
  const headers: Record<string, string> = links.length === 0 ? {} : {link: links.join(', ')};
  return {items: items.slice(from, from + size), headers};
}

/** Answers one page of rendered items as a bare list. */
export function replyPage<T>(call: Call, items: readonly T[], render: (item: T) => Json): Reply {
  const page = toPage(call, items);
  return reply(200, page.items.map(render), page.headers);
}

/** A text field of the body, or null when it is absent or something else. */
export function textOf(body: Json, field: string): string | null {
  const value = body[field];
  return typeof value === 'string' ? value : null;
}

/** Names in a list of texts or of objects with a `name`. */
export function namesOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item) => {
    if (typeof item === 'string') return [item];
    return isRecord(item) && typeof item['name'] === 'string' ? [item['name']] : [];
  });
}

interface Wish {
  readonly needs: string;
  readonly token: Token;
  /** Null for operations outside a repository. */
  readonly repo: Repo | null;
  /** Permissions that a test took away from every token. */
  readonly denied: ReadonlySet<string>;
}

/** True when one of the needed permissions is granted and none of them is denied by the test. */
export function isPermitted(world: World, wish: Wish): boolean {
  return wish.needs.split('|').some((need) => {
    const [key = '', access = 'read'] = need.split(':');
    if (wish.denied.has(key) || wish.denied.has(need)) return false;
    return isGranted(world, wish, {key: key as PermissionKey, access: access as Access});
  });
}

function isGranted(world: World, wish: Wish, need: {readonly key: PermissionKey; readonly access: Access}): boolean {
  if (wish.token.type === 'bot') {
    const isPublicRead = need.access === 'read' && wish.repo?.private === false;
    return need.key === 'metadata' || isPublicRead || holds(wish.token.permissions, need.key, need.access);
  }
  if (wish.repo === null) return true;
  const role = world.roleOf(wish.repo, wish.token.login);
  const opensThreads = need.key === 'issues' || need.key === 'pull-requests';
  return need.access === 'read' || opensThreads ? role !== 'none' : canPush(role);
}

function holds(permissions: Permissions, key: PermissionKey, access: Access): boolean {
  return permissions[key] === 'write' || (access === 'read' && permissions[key] === 'read');
}
