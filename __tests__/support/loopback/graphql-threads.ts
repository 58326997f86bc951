// Threads, comments and their authors as GraphQL shows them.
import {GraphQLError} from 'graphql';
import type {Comment, Issue, Repo} from './model.ts';
import {fullName} from './model.ts';
import {type Json, toNodeId, toRepoPage, toTime} from './render-base.ts';
import type {World} from './world.ts';

/** GitHub's placeholder for accounts that are gone; GraphQL shows nobody instead. */
const GHOST = 'ghost';

/** An author; programs have another login here than in REST: without `[bot]`. Null: the account is gone. */
export function toActor(world: World, login: string): Json | null {
  if (login === GHOST) return null;
  const {type} = world.user(login);
  return {__typename: type, login: type === 'Bot' ? login.replace(/\[bot\]$/, '') : login};
}

/** The account behind the address of a commit, or null. */
export function toUserOfAddress(world: World, email: string): Json | null {
  const login = /^(?:\d+\+)?(?<login>[^@]+)@users\.noreply\./.exec(email)?.groups?.['login'] ?? null;
  const user = login === null ? undefined : world.users.get(login);
  return user === undefined ? null : {__typename: 'User', login: user.login};
}

/** An issue or a pull request. */
export function toThreadObject(world: World, repo: Repo, issue: Issue): Json {
  const isPull = issue.pull !== null;
  const shown = {
    id: toNodeId(isPull ? 'PR' : 'I', issue.id),
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    url: `${toRepoPage(world, repo)}/${isPull ? 'pull' : 'issues'}/${issue.number}`,
    locked: issue.locked,
    createdAt: toTime(issue.createdAt),
    author: toActor(world, issue.login),
    labels: ({first}: {readonly first: number}) => ({nodes: issue.labels.slice(0, first).map((name) => ({name}))}),
    repository: {id: toNodeId('R', repo.id), nameWithOwner: fullName(repo)},
  };
  if (issue.pull === null) return {...shown, __typename: 'Issue', state: issue.state.toUpperCase()};
  const {head, mergedAt} = issue.pull;
  const state = mergedAt === null ? issue.state.toUpperCase() : 'MERGED';
  const isCrossRepository = head.repo.toLowerCase() !== fullName(repo).toLowerCase();
  return {...shown, __typename: 'PullRequest', state, isCrossRepository, headRefName: head.ref};
}

/** A comment of an issue or pull request. */
export function toCommentObject(world: World, repo: Repo, comment: Comment): Json {
  const isPull = world.findIssue(repo, comment.issue)?.pull !== null;
  const page = `${toRepoPage(world, repo)}/${isPull ? 'pull' : 'issues'}/${comment.issue}`;
  return {
    __typename: 'IssueComment',
    id: toNodeId('IC', comment.id),
    url: `${page}#issuecomment-${comment.id}`,
    body: comment.body,
    author: toActor(world, comment.login),
    createdAt: toTime(comment.createdAt),
    updatedAt: toTime(comment.updatedAt),
  };
}

interface IssuesWish {
  readonly first: number;
  readonly after?: string | null;
  readonly labels?: readonly string[] | null;
  readonly states?: readonly string[] | null;
}

/** The fields of a repository that lead to its threads. `may` throws where the token may not. */
export function toThreadFields(world: World, repo: Repo, may: (needs: string) => void): Json {
  return {
    issueOrPullRequest: ({number}: {readonly number: number}) => {
      may('issues:read|pull-requests:read');
      const issue = world.findIssue(repo, number);
      if (issue === null || issue.gone !== null) {
        const message = `Could not resolve to an issue or pull request with the number of ${number}.`;
        throw new GraphQLError(message, {extensions: {type: 'NOT_FOUND'}});
      }
      return toThreadObject(world, repo, issue);
    },
    issues: (wish: IssuesWish) => {
      may('issues:read');
      return toIssues(world, repo, wish);
    },
  };
}

/** Newest first, whatever order is asked for: the only one that we ask for. */
function toIssues(world: World, repo: Repo, {first, after, labels, states}: IssuesWish): Json {
  const lower = labels?.map((label) => label.toLowerCase()) ?? null;
  const found = repo.issues
    .filter((issue) => issue.pull === null && issue.gone === null)
    .filter((issue) => states?.includes(issue.state.toUpperCase()) ?? true)
    .filter((issue) => lower === null || issue.labels.some((label) => lower.includes(label.toLowerCase())))
    .toReversed();
  const from = Number(after ?? 0);
  const page = found.slice(from, from + first);
  const end = from + page.length;
  return {
    nodes: page.map((issue) => toThreadObject(world, repo, issue)),
    pageInfo: {hasNextPage: end < found.length, endCursor: page.length === 0 ? null : String(end)},
  };
}
