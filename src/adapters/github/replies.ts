// Our one reply to a comment: written blind where nobody can have written it before, else found by author and marker.
import {WORKING_MARKER} from '../../domain/marker.ts';
import {ok, type Result} from '../../domain/result.ts';
import type {Written} from '../../ports/code-host.ts';
import type {ReplyDraft} from '../../ports/operator-host.ts';
import {CommentShape, findOwnComments} from './comments.ts';
import {type HostWorld, isSameText} from './host-world.ts';
import {purposeOf} from './permissions.ts';
import {isUnclear} from './problems.ts';
import {askWithBody} from './shrink-body.ts';

type Replied = Result<Written & {readonly id: number}>;

/** `new`: one request. `find` and `keep`: one more, for each hundred comments. */
export async function ensureReply(world: HostWorld, draft: ReplyDraft): Promise<Replied> {
  const {known, thread, marker} = draft;
  if (known === 'new') return await create(world, draft);
  if (typeof known === 'number') return await edit(world, known, draft.body);
  const found = await findOwnComments(world, thread, marker);
  if (!found.ok) return found;
  const [standing] = found.value;
  if (standing === undefined) return await create(world, draft);
  const isEnd = !(standing.body ?? '').includes(WORKING_MARKER);
  if ((known === 'keep' && isEnd) || isSameText(standing.body ?? '', draft.body)) {
    return ok({ref: standing.html_url, change: 'unchanged', id: standing.id});
  }
  return await edit(world, standing.id, draft.body);
}

/** After a lost answer the thread is read: what stands there is adopted, and only an empty place is written again, once. */
async function create(world: HostWorld, {thread, marker, body}: ReplyDraft): Promise<Replied> {
  for (let tries = 1; ; tries += 1) {
    const answer = await askWithBody(world.client, {
      ...purposeOf('answer the comment'),
      route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      path: {...world.path, issue_number: thread},
      values: {body},
      shape: CommentShape,
    });
    if (answer.ok) return ok({ref: answer.value.data.html_url, change: 'created', id: answer.value.data.id});
    if (!isUnclear(answer.problem)) return answer;
    const found = await findOwnComments(world, thread, marker);
    const made = found.ok ? found.value[0] : undefined;
    if (made !== undefined) return ok({ref: made.html_url, change: 'created', id: made.id});
    if (!found.ok || tries === 2) return answer;
  }
}

/** The same edit once more leaves the same text, so a lost answer is simply asked again. */
async function edit(world: HostWorld, id: number, body: string): Promise<Replied> {
  for (let tries = 1; ; tries += 1) {
    const answer = await askWithBody(world.client, {
      ...purposeOf('answer the comment'),
      route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
      path: {...world.path, comment_id: id},
      values: {body},
      shape: CommentShape,
    });
    if (answer.ok) return ok({ref: answer.value.data.html_url, change: 'updated', id});
    if (!isUnclear(answer.problem) || tries === 2) return answer;
  }
}
