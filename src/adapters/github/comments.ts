// Our one comment in a thread: found by author and marker, edited in place, never posted twice.
import {z} from 'zod';
import {ok, type Result} from '../../domain/result.ts';
import type {Written} from '../../ports/code-host.ts';
import {type HostWorld, isOwn, isSameText} from './host-world.ts';
import {settleIdentity} from './own-login.ts';
import {purposeOf} from './permissions.ts';
import {isUnclear} from './problems.ts';
import {askWithBody} from './shrink-body.ts';

export const CommentShape = z.object({
  id: z.int(),
  html_url: z.string(),
  body: z.string().nullish(),
  user: z.object({login: z.string()}).nullish(),
});
export type CommentShape = z.output<typeof CommentShape>;

interface Wanted {
  readonly marker: string;
  /** Holds the marker; it is added at the end when it does not. */
  readonly body: string;
}

/** The rights are those of threads of pull requests, where we comment. 1,000 comments; our own is among the first ones in most threads. */
const MAX_PAGES = 10;

/** Creates, edits or leaves the comment. Of several the oldest is ours. */
export async function ensureComment(world: HostWorld, thread: number, wanted: Wanted): Promise<Result<Written>> {
  const body = wanted.body.includes(wanted.marker) ? wanted.body : `${wanted.body}\n\n${wanted.marker}`;
  const found = await findComment(world, thread, wanted.marker);
  if (!found.ok) return found;
  if (found.value === null) return create(world, thread, {...wanted, body});
  if (isSameText(found.value.body ?? '', body)) return ok({ref: found.value.html_url, change: 'unchanged'});
  return edit(world, found.value, body);
}

/** The oldest one of ours; null when there is none. */
async function findComment(world: HostWorld, thread: number, marker: string): Promise<Result<CommentShape | null>> {
  const own = await findOwnComments(world, thread, marker);
  return own.ok ? ok(own.value[0] ?? null) : own;
}

/** Our comments on the first page that holds one, oldest first. */
export async function findOwnComments(
  world: HostWorld,
  thread: number,
  marker: string,
): Promise<Result<readonly CommentShape[]>> {
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const answer = await world.client.ask({
      ...purposeOf('list the comments'),
      route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      path: {...world.path, issue_number: thread},
      values: {per_page: 100, page},
      shape: z.array(CommentShape),
    });
    if (!answer.ok) return answer;
    const marked = answer.value.data.filter((one) => one.body?.includes(marker));
    if (marked.some((one) => !isOwn(world.self, one.user?.login))) await settleIdentity(world);
    const own = marked.filter((one) => isOwn(world.self, one.user?.login));
    if (own.length > 0) return ok(own);
    if (!answer.value.hasMore) break;
  }
  return ok([]);
}

/** After a lost answer the thread is read: what stands there is adopted, and only an empty place is written again, once. */
async function create(world: HostWorld, thread: number, {marker, body}: Wanted): Promise<Result<Written>> {
  for (let tries = 1; ; tries += 1) {
    const answer = await askWithBody(world.client, {
      ...purposeOf('post the comment'),
      route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      path: {...world.path, issue_number: thread},
      values: {body},
      shape: CommentShape,
    });
    if (answer.ok) return settle(world, thread, {marker, created: answer.value.data});
    if (!isUnclear(answer.problem)) return answer;
    const found = await findOwnComments(world, thread, marker);
    const made = found.ok ? found.value.findLast((one) => isSameText(one.body ?? '', body)) : undefined;
    if (made !== undefined) return settle(world, thread, {marker, created: made});
    if (found.ok && found.value[0] !== undefined) return ok({ref: found.value[0].html_url, change: 'unchanged'});
    if (!found.ok || tries === 2) return answer;
  }
}

interface Fresh {
  readonly marker: string;
  readonly created: CommentShape;
}

/** Somebody may have posted it at the same moment: the oldest stays, and whoever came later takes their own one back. */
async function settle(world: HostWorld, thread: number, {marker, created}: Fresh): Promise<Result<Written>> {
  const own = ok({ref: created.html_url, change: 'created'} as const);
  const oldest = await findComment(world, thread, marker);
  if (!oldest.ok || oldest.value === null || oldest.value.id >= created.id) return own;
  const removed = await takeBack(world, created.id);
  return removed.ok ? ok({ref: oldest.value.html_url, change: 'unchanged'}) : own;
}

/** Sent once more after a lost answer: a comment that is gone already is as good. */
async function takeBack(world: HostWorld, id: number): Promise<Result<unknown>> {
  for (let tries = 1; ; tries += 1) {
    const removed = await world.client.ask({
      ...purposeOf('take back the second comment'),
      route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
      path: {...world.path, comment_id: id},
      shape: z.unknown(),
    });
    if (removed.ok || removed.problem.code === 'HOST_NOT_FOUND') return ok(undefined);
    if (!isUnclear(removed.problem) || tries === 2) return removed;
  }
}

async function edit(world: HostWorld, comment: CommentShape, body: string): Promise<Result<Written>> {
  const ask = {path: {...world.path, comment_id: comment.id}, shape: CommentShape};
  const route = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
  const purpose = purposeOf('edit the comment');
  const answer = await askWithBody(world.client, {...ask, ...purpose, route: `PATCH ${route}`, values: {body}});
  if (answer.ok) return ok({ref: answer.value.data.html_url, change: 'updated'});
  if (!isUnclear(answer.problem)) return answer;
  const read = await world.client.ask({...ask, ...purposeOf('list the comments'), route: `GET ${route}`});
  const isDone = read.ok && isSameText(read.value.data.body ?? '', body);
  return isDone ? ok({ref: comment.html_url, change: 'updated'}) : answer;
}
