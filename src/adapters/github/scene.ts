// The last look before a write: the comment, its thread and the stop sign in one query, each part read or failed by itself.
import {z} from 'zod';
import type {ThreadFacts} from '../../domain/authority.ts';
import type {Problem} from '../../domain/problem.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {CommentRead, SceneQuestion, SceneRead} from '../../ports/operator-host.ts';
import {ACTOR_FIELDS, ActorShape, toAccount} from './graphql-account.ts';
import {type GraphqlError, GraphqlErrorShape, toGraphqlProblem} from './graphql-problems.ts';
import {type HostWorld, isOwn} from './host-world.ts';
import {type Operation, purposeOf} from './permissions.ts';
import {isSign, readSignPages, SIGN_FIELDS, SignsShape} from './stop-sign.ts';

type Parts = Pick<SceneRead, 'comment' | 'thread' | 'sign' | 'labels'>;

const ThreadShape = z
  .object({
    __typename: z.string(),
    issueState: z.string().nullish(),
    pullState: z.string().nullish(),
    locked: z.boolean(),
    isCrossRepository: z.boolean().nullish(),
    labels: z.object({nodes: z.array(z.object({name: z.string()}))}).nullish(),
    author: ActorShape,
    repository: z.object({id: z.string()}),
  })
  .nullish();

const CommentShape = z
  .object({__typename: z.string(), url: z.string().nullish(), body: z.string().nullish(), author: ActorShape})
  .nullish();

const AnswerShape = z.object({
  data: z
    .object({
      viewer: z.object({login: z.string()}).nullish(),
      repository: z.object({id: z.string(), issueOrPullRequest: ThreadShape, issues: SignsShape.nullish()}).nullish(),
      node: CommentShape,
    })
    .nullish(),
  errors: z.array(GraphqlErrorShape).nullish(),
});
type Answer = z.output<typeof AnswerShape>;

/** A thread has at most 100 labels. */
const LABELS = 'labels(first: 100) { nodes { name } }';

const QUERY = `query ($owner: String!, $name: String!, $thread: Int!, $comment: ID!, $isWritten: Boolean!, $labels: [String!]) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    id
    issueOrPullRequest(number: $thread) {
      __typename
      ... on Issue { issueState: state locked ${LABELS} author ${ACTOR_FIELDS} repository { id } }
      ... on PullRequest { pullState: state locked isCrossRepository ${LABELS} author ${ACTOR_FIELDS} repository { id } }
    }
    ${SIGN_FIELDS}
  }
  node(id: $comment) @include(if: $isWritten) { __typename ... on IssueComment { url body author ${ACTOR_FIELDS} } }
}`;

/** What GraphQL cannot name is asked for by its node id; it stands in the event. Null: there is no comment to look at. */
export interface SceneWish extends Pick<SceneQuestion, 'thread'> {
  readonly comment: {readonly id: number; readonly node: string} | null;
}

/** One request; more only where hundreds of incidents are open. */
export async function readScene(world: HostWorld, wish: SceneWish): Promise<Parts> {
  const {path, label} = world;
  const answer = await world.client.askGraphql({
    ...purposeOf('read the thread of the command'),
    query: QUERY,
    values: {
      owner: path.owner,
      name: path.repo,
      thread: wish.thread,
      comment: wish.comment?.node ?? '',
      isWritten: wish.comment !== null,
      labels: [label],
    },
    shape: AnswerShape,
  });
  if (!answer.ok) return {comment: answer, thread: answer, sign: answer, labels: []};
  settleSelf(world, answer.value.data);
  return {
    comment: wish.comment === null ? ok(null) : toComment(answer.value.data, wish.comment.id),
    thread: toThread(world, answer.value.data),
    sign: await toSign(world, answer.value.data),
    labels: toLabels(answer.value.data),
  };
}

/** Whose token this is comes with the rest: threads and signs count by it. */
function settleSelf({self}: HostWorld, {data}: Answer): void {
  const login = data?.viewer?.login;
  if (login === undefined || self.isSure) return;
  self.login = login;
  self.isSure = true;
}

function toComment({data, errors}: Answer, comment: number): Result<CommentRead | null> {
  const wrong = findError(errors, ['node']);
  const found = data?.node ?? null;
  if (found === null) return isMissing(wrong) ? ok(null) : err(toProblem('read the comment', wrong));
  const isThis = found.__typename === 'IssueComment' && found.url?.endsWith(`#issuecomment-${comment}`) === true;
  if (!isThis) return err({code: 'HOST_UNREADABLE', operation: 'read the comment', detail: 'it is another one'});
  return ok({body: found.body ?? '', author: toAccount(found.author)});
}

/** GitHub shows a thread that was moved under its old number no more, or as one of another repository. */
function toThread({self}: HostWorld, {data, errors}: Answer): Result<ThreadFacts> {
  const wrong = findError(errors, ['repository', 'issueOrPullRequest']);
  const repository = data?.repository ?? null;
  const thread = repository?.issueOrPullRequest ?? null;
  if (thread === null) {
    const isGone = repository !== null && isMissing(wrong);
    return isGone ? ok(GONE) : err(toProblem('read the thread of the command', wrong));
  }
  const kind = thread.__typename === 'PullRequest' ? 'pull' : 'issue';
  return ok({
    owner: isOwn(self, toAccount(thread.author)?.login) ? 'own' : 'foreign',
    kind,
    state: (thread.issueState ?? thread.pullState) === 'OPEN' ? 'open' : 'closed',
    lock: thread.locked ? 'locked' : 'open',
    place: thread.repository.id === repository?.id ? 'here' : 'transferred',
    fork: toFork(kind, thread.isCrossRepository ?? null),
  });
}

function toLabels({data}: Answer): readonly string[] {
  return (data?.repository?.issueOrPullRequest?.labels?.nodes ?? []).map(({name}) => name);
}

const GONE: ThreadFacts = {
  owner: 'foreign',
  kind: 'issue',
  state: 'unreadable',
  lock: 'unreadable',
  place: 'deleted',
  fork: 'unreadable',
};

function toFork(kind: ThreadFacts['kind'], isCrossRepository: boolean | null): ThreadFacts['fork'] {
  if (kind === 'issue') return 'no';
  if (isCrossRepository === null) return 'unreadable';
  return isCrossRepository ? 'yes' : 'no';
}

async function toSign(world: HostWorld, {data, errors}: Answer): Promise<Parts['sign']> {
  const issues = data?.repository?.issues ?? null;
  const wrong = findError(errors, ['repository', 'issues']);
  if (issues === null) return err(toProblem('read the thread of the command', wrong));
  if (issues.nodes.some((node) => isSign(world.self, node))) return ok('raised');
  return issues.pageInfo.hasNextPage ? await readSignPages(world, issues.pageInfo.endCursor ?? null) : ok('clear');
}

/** The error at that path, else the first one that is about everything above it; null: there is none. */
function findError(errors: Answer['errors'], path: readonly string[]): GraphqlError | null {
  const isAbove = ({path: at}: GraphqlError): boolean => (at ?? []).every((key, index) => key === path[index]);
  const above = (errors ?? []).filter(isAbove).toSorted((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0));
  return above[0] ?? null;
}

/** GitHub says that there is no such thing; silence is doubt. */
function isMissing(error: GraphqlError | null): boolean {
  return error?.type === 'NOT_FOUND';
}

function toProblem(operation: Operation, error: GraphqlError | null): Problem {
  return toGraphqlProblem(purposeOf(operation), error);
}
