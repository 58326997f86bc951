// Routes for comments on issues and pull requests, and reactions to them.
import type {Comment, Repo} from './model.ts';
import {renderComment, renderReaction} from './render-issues.ts';
import {type Call, invalid, notFound, type Reply, type Routes, reply, replyPage, textOf} from './route.ts';
import {checkLength, threadRight, WRITE_THREAD, withIssue} from './routes-issues.ts';
import type {World} from './world.ts';

const READ_THREAD = 'issues:read|pull-requests:read';

/** Operations on comments. */
export const COMMENT_ROUTES: Routes = {
  'GET ~/issues/{issue_number}/comments': {needs: READ_THREAD, answer: answerComments},
  'POST ~/issues/{issue_number}/comments': {needs: threadRight, answer: createComment},
  'GET ~/issues/comments/{comment_id}': {
    needs: READ_THREAD,
    answer: (call) => withComment(call, (comment) => reply(200, renderComment(call.world, call.repo, comment))),
  },
  'PATCH ~/issues/comments/{comment_id}': {
    needs: commentRight,
    answer: (call) => withComment(call, (comment) => updateComment(call, comment)),
  },
  'DELETE ~/issues/comments/{comment_id}': {
    needs: commentRight,
    answer: (call) => withComment(call, (comment) => deleteComment(call, comment)),
  },
  'POST ~/issues/comments/{comment_id}/reactions': {
    needs: commentRight,
    answer: (call) => withComment(call, (comment) => createReaction(call, comment)),
  },
};

function findComment({repo, params}: Call): Comment | null {
  return repo.comments.find((comment) => comment.id === Number(params['comment_id'])) ?? null;
}

function withComment(call: Call, answer: (comment: Comment) => Reply): Reply {
  const comment = findComment(call);
  return comment === null ? notFound() : answer(comment);
}

function commentRight(call: Call): string {
  const thread = findComment(call)?.issue ?? 0;
  return call.world.findIssue(call.repo, thread)?.pull ? WRITE_THREAD : 'issues:write';
}

function answerComments(call: Call): Reply {
  const since = Date.parse(call.query.get('since') ?? '') || 0;
  return withIssue(call, (issue) => {
    const comments = call.world.listComments(call.repo, issue.number).filter((comment) => comment.updatedAt >= since);
    return replyPage(call, comments, (comment) => renderComment(call.world, call.repo, comment));
  });
}

function createComment(call: Call): Reply {
  const {world, repo, body, token} = call;
  return withIssue(call, (issue) => {
    const text = textOf(body, 'body') ?? '';
    if (text.trim() === '') return invalid({resource: 'IssueComment', code: 'missing_field', field: 'body'});
    const tooLong = checkLength('IssueComment', text);
    if (tooLong !== null) return invalid(tooLong);
    const comment = addComment(world, repo, {issue: issue.number, login: token.login, body: text});
    issue.updatedAt = world.now();
    return reply(201, renderComment(world, repo, comment));
  });
}

/** Adds a comment at the server's present time. */
export function addComment(world: World, repo: Repo, comment: Pick<Comment, 'issue' | 'login' | 'body'>): Comment {
  const now = world.now();
  const added: Comment = {...comment, id: world.nextId('comment'), createdAt: now, updatedAt: now, reactions: []};
  repo.comments.push(added);
  return added;
}

function updateComment({world, repo, body}: Call, comment: Comment): Reply {
  const text = textOf(body, 'body') ?? '';
  const tooLong = checkLength('IssueComment', text);
  if (tooLong !== null) return invalid(tooLong);
  comment.body = text;
  comment.updatedAt = world.now();
  return reply(200, renderComment(world, repo, comment));
}

function deleteComment({repo}: Call, comment: Comment): Reply {
  repo.comments.splice(repo.comments.indexOf(comment), 1);
  return reply(204, null);
}

function createReaction({world, body, token}: Call, comment: Comment): Reply {
  const content = textOf(body, 'content') ?? '';
  const known = comment.reactions.find((item) => item.login === token.login && item.content === content);
  if (known !== undefined) return reply(200, renderReaction(world, known));
  const reaction = {id: world.nextId('reaction'), login: token.login, content, createdAt: world.now()};
  comment.reactions.push(reaction);
  return reply(201, renderReaction(world, reaction));
}
