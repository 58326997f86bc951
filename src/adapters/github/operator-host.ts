// GitHub as an operator's comment needs it. Every part fails by itself: what could not be read refuses, and hides nothing else.
import {z} from 'zod';
import type {Instant} from '../../domain/ids.ts';
import {ok, type Result} from '../../domain/result.ts';
import type {CommentRead, OperatorHost, SceneQuestion, SceneRead} from '../../ports/operator-host.ts';
import type {GitHubClient} from './client.ts';
import {readAuthors} from './commit-authors.ts';
import {type CodeHostOptions, type HostWorld, openWorld} from './host-world.ts';
import {readLabelActs} from './label-acts.ts';
import {purposeOf} from './permissions.ts';
import {react} from './reactions.ts';
import {ensureReply} from './replies.ts';
import {readRight} from './rights.ts';
import {readScene} from './scene.ts';
import {ensureStopSign} from './stop-sign.ts';

export interface OperatorHostOptions extends CodeHostOptions {
  /** Node id of the comment that is handled, as its event names it; null: it is looked up, one request more. */
  readonly commentNode: string | null;
  /** For answers that do not carry GitHub's time. */
  readonly clock: () => Instant;
}

/** The host of one comment. Makes no request by itself. */
export function githubOperatorHost(client: GitHubClient, options: OperatorHostOptions): OperatorHost {
  const world = openWorld(client, options);
  const {clock} = options;
  const gone = new Set<number>();
  return {
    react: (comment, sign) => react(world, comment, sign),
    readRight: (question) => readRight(world, question, clock),
    readScene: async (question) => {
      const scene = await readAll(world, question, options);
      if (scene.thread.ok && scene.thread.value.place !== 'here') gone.add(question.thread);
      return scene;
    },
    readLabelActs: (thread) => readLabelActs(world, thread),
    readAuthors: (commits) => readAuthors(world, commits),
    // What was moved away is answered nowhere: GitHub would carry the words on into another repository.
    ensureReply: async (draft) =>
      gone.has(draft.thread) ? ok({ref: '', change: 'unchanged', id: 0}) : ensureReply(world, draft),
    ensureStopSign: (sign, body) => ensureStopSign(world, sign, body),
  };
}

/** The right is read last: it is what a person loses in a moment. */
async function readAll(
  world: HostWorld,
  question: SceneQuestion,
  {commentNode, clock}: OperatorHostOptions,
): Promise<SceneRead> {
  const {comment, thread} = question;
  const node = comment === null ? null : commentNode === null ? await findNode(world, comment) : ok(commentNode);
  const parts = await readParts(world, thread, {comment, node});
  return {...parts, ...(await readRight(world, question, clock))};
}

interface Asked {
  readonly comment: number | null;
  /** Null where no comment is asked for. */
  readonly node: Result<string | null> | null;
}

async function readParts(world: HostWorld, thread: number, {comment, node}: Asked) {
  if (comment === null || node === null) return await readScene(world, {thread, comment: null});
  if (!node.ok || node.value === null) return toBlind(node.ok ? ok(null) : node);
  return await readScene(world, {thread, comment: {id: comment, node: node.value}});
}

/** A comment that is gone tells nothing of its thread, and nothing is done for it. */
function toBlind(comment: Result<null>): Pick<SceneRead, 'comment' | 'thread' | 'sign' | 'labels'> {
  const unread = {code: 'HOST_NOT_FOUND', operation: purposeOf('read the comment').operation} as const;
  const problem = comment.ok ? unread : comment.problem;
  const lost: Result<never> = {ok: false, problem};
  const gone: Result<CommentRead | null> = comment;
  return {comment: gone, thread: lost, sign: lost, labels: []};
}

const NodeShape = z.object({node_id: z.string()});

async function findNode({client, path}: HostWorld, comment: number): Promise<Result<string | null>> {
  const answer = await client.ask({
    ...purposeOf('read the comment'),
    route: 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}',
    path: {...path, comment_id: comment},
    shape: NodeShape,
  });
  if (answer.ok) return ok(answer.value.data.node_id);
  return answer.problem.code === 'HOST_NOT_FOUND' ? ok(null) : answer;
}
