// The action on a comment: who said what where, by which policy and memory, and the answer as summary, outputs and exit code.
import {join} from 'node:path';
import {gitReverter} from '../adapters/git/reverter.ts';
import {type CommentReport, handleComment} from '../app/handle-comment.ts';
import {recallAll} from '../app/open-memory.ts';
import {makeOperatorPerformers} from '../app/operator-performers.ts';
import type {CommentEvent, OperatorWorld} from '../app/operator-world.ts';
import {findThreadBranch} from '../app/thread-failure.ts';
import type {Inputs} from '../config/parse-inputs.ts';
import {type Instant, parseInstant} from '../domain/ids.ts';
import type {Problem} from '../domain/problem.ts';
import type {ThreadRead} from '../ports/operator-host.ts';
import type {RemoteCheckpoints} from '../ports/remote-checkpoints.ts';
import type {Reverter} from '../ports/reverter.ts';
import {renderCommentSummary} from '../render/comment-summary.ts';
import {renderRevertMessage} from '../render/revert-message.ts';
import {writeOutputs, writeSummary} from './action-io.ts';
import {toCommentOutputs} from './action-outputs.ts';
import {type ActionContext, concludeProblems, refuseCall, startCall} from './action-start.ts';
import type {Environment, World} from './compose.ts';
import {type Prelude, readPrelude} from './prelude.ts';
import type {CommentNews} from './route-comment.ts';

/** 0: heard and answered, also with a no. 1: an effect or the answer failed. 2: unusable input or policy. */
export async function runComment(news: CommentNews, context: ActionContext): Promise<number> {
  const {env} = context;
  const started = startCall(context);
  if (!started.ok) return refuseCall(started.problem, env);
  const {world, inputs} = started.value;
  const now = world.clock.now();
  const prelude = await readPrelude(world, inputs, {ref: 'HEAD', now});
  if (!prelude.ok) return refuseCall(prelude.problem, env);
  const {requests, waitSeconds} = prelude.value.policy.limits;
  world.limit({requests, waitMs: waitSeconds * 1000});
  const call: Call = {...prelude.value, world, inputs, env, news, now};
  const git: Git = {reverter: openReverter(call), checkpoints: world.openCheckpoints()};
  try {
    const report = await handle(call, git);
    await writeSummary(env, renderCommentSummary({...news, by: news.author?.login ?? 'ghost'}, report));
    writeOutputs(toCommentOutputs(report));
    return conclude(report);
  } finally {
    await git.reverter.close();
    await git.checkpoints.close();
  }
}

interface Call extends Prelude {
  readonly world: World;
  readonly inputs: Inputs;
  readonly env: Environment;
  readonly news: CommentNews;
  /** The one clock reading of this call. */
  readonly now: Instant;
}

/** What speaks git. Both open nothing before they are asked. */
interface Git {
  readonly reverter: Reverter;
  readonly checkpoints: RemoteCheckpoints;
}

async function handle(call: Call, git: Git): Promise<CommentReport> {
  const {world, news, policy, snapshot, now} = call;
  const {label} = policy.incidents;
  const thread = await world.readEventThread(label, news.issue);
  if (thread === null) return {kind: 'ignored', because: 'IRRELEVANT_EVENT', entries: []};
  const event: CommentEvent = {
    ...news,
    createdAt: parseInstant(news.createdAt ?? '') ?? now,
    about: {...thread, branch: findBranch(call, thread)},
  };
  return await handleComment(toOperatorWorld(call, git), {event, policy, snapshot});
}

/** A pull request's branch does not stand in the event; the memory knows it where we commented there. */
function findBranch({world, news, snapshot}: Call, {branch, facts}: ThreadRead): string | null {
  if (branch !== null || facts.kind === 'issue' || snapshot?.ok !== true) return branch;
  return findThreadBranch(recallAll(snapshot.value, world.safe), news.thread);
}

function toOperatorWorld(call: Call, git: Git): OperatorWorld {
  const {world, inputs, policy, news, snapshot, now} = call;
  const {label} = policy.incidents;
  const memory = {state: world.state(inputs.stateBranch), pacing: world.pacing, safe: world.safe};
  const performers = makeOperatorPerformers(
    {
      ...memory,
      host: world.host(label),
      reader: world.reader(policy.logs),
      control: world.control,
      ...git,
      plans: policy.plans,
      now,
      repo: world.repo,
      defaultBranch: news.defaultBranch,
      stateBranch: inputs.stateBranch,
    },
    snapshot?.ok === true ? snapshot.value : null,
  );
  return {...memory, performers, host: world.operator({label, commentNode: news.node, clock: () => world.clock.now()})};
}

/** Asks for nothing by itself; the remote is that of the repository that we run in, never of a fork. */
function openReverter({world, inputs, env}: Call): Reverter {
  const {server, owner, name} = world.repo;
  return gitReverter({
    address: `${server}/${owner}/${name}.git`,
    token: inputs.token,
    safe: world.safe,
    renderMessage: renderRevertMessage,
    temporary: join(env['RUNNER_TEMP'] ?? '.', 'aftermath'),
  });
}

/** A refusal is an answer and no failure. */
function conclude(report: CommentReport): number {
  const failed = report.entries.flatMap(({answer}): readonly Problem[] =>
    answer.kind === 'failed' ? [answer.problem] : [],
  );
  const unsaid = report.kind === 'answered' ? report.problems : [];
  const all = [...failed, ...unsaid];
  return concludeProblems(all, all.find(({code}) => code === 'HOST_UNAUTHORISED') ?? null);
}
