// GitHub's JSON for the timeline of a thread: comments and what else was done, by time.
import type {Issue, Repo, ThreadEvent} from './model.ts';
import {type Json, renderUser, toNodeId, toRepoUrl, toTime} from './render-base.ts';
import {renderComment} from './render-issues.ts';
import type {World} from './world.ts';

/** Oldest first; equal times in the order in which they happened. */
export function toTimeline(world: World, repo: Repo, issue: Issue): readonly Json[] {
  const comments = world.listComments(repo, issue.number).map((comment) => {
    const json = renderComment(world, repo, comment);
    return {at: comment.createdAt, json: {...json, event: 'commented', actor: json['user']}};
  });
  const events = issue.events.map((event) => ({at: event.at, json: renderEvent(world, repo, event)}));
  return [...comments, ...events].sort((a, b) => a.at - b.at).map(({json}) => json);
}

function renderEvent(world: World, repo: Repo, event: ThreadEvent): Json {
  return {
    id: event.id,
    node_id: toNodeId('EV', event.id),
    url: `${toRepoUrl(world, repo)}/issues/events/${event.id}`,
    actor: renderUser(world, event.login),
    event: event.kind,
    commit_id: null,
    commit_url: null,
    created_at: toTime(event.at),
    performed_via_github_app: null,
    ...toDetails(world, repo, event),
  };
}

function toDetails(world: World, repo: Repo, {kind, detail}: ThreadEvent): Json {
  switch (kind) {
    case 'closed':
    case 'reopened':
      return {state_reason: null};
    case 'renamed': {
      const [from = '', to = ''] = detail.split(' -> ');
      return {rename: {from, to}};
    }
    case 'locked':
      return {lock_reason: null};
    case 'labeled':
    case 'unlabeled': {
      const color = repo.labels.find((one) => one.name === detail)?.color ?? 'ededed';
      return {label: {name: detail, color}};
    }
    case 'assigned':
      return {assignee: renderUser(world, detail)};
    default:
      throw new Error(`no such event: ${String(kind satisfies never)}`);
  }
}
