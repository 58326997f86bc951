// The action on a word of an operator: who said what where, by which policy and memory, and the answer as summary, outputs and exit code.
import {join} from 'node:path';
import {gitReverter} from '../adapters/git/reverter.ts';
import {systemAlarm} from '../adapters/pacing.ts';
import {type CommentReport, handleComment} from '../app/handle-comment.ts';
import {hearLabel, labelHost} from '../app/label-voice.ts';
import {recallAll} from '../app/open-memory.ts';
import {makeOperatorPerformers} from '../app/operator-performers.ts';
import type {CommentEvent, OperatorWorld} from '../app/operator-world.ts';
import {findThreadBranch} from '../app/thread-failure.ts';
import type {Inputs} from '../config/parse-inputs.ts';
import {type Instant, parseInstant} from '../domain/ids.ts';
import type {OwnAttempt} from '../domain/memory.ts';
import type {Problem} from '../domain/problem.ts';
import {ok, type Result} from '../domain/result.ts';
import type {OperatorHost, ThreadRead} from '../ports/operator-host.ts';
import type {RemoteCheckpoints} from '../ports/remote-checkpoints.ts';
import type {Reverter} from '../ports/reverter.ts';
import {
  renderCommentSummary,
  renderUnheardSummary,
  type SaidComment,
  UNHEARD_ADVICE,
} from '../render/comment-summary.ts';
import {renderRevertMessage} from '../render/revert-message.ts';
import {complain, writeOutputs, writeSummary} from './action-io.ts';
import {toCommentOutputs} from './action-outputs.ts';
import {type ActionContext, concludeProblems, refuseCall, startCall} from './action-start.ts';
import type {Environment, World} from './compose.ts';
import {type Prelude, readPrelude} from './prelude.ts';
import type {CommentNews} from './route-comment.ts';
import type {LabelNews} from './route-label.ts';

/** What a person said, in a comment or by a label. */
export type Word =
  | {readonly kind: 'comment'; readonly news: CommentNews}
  | {readonly kind: 'label'; readonly news: LabelNews};

/** 0: heard and answered, also with a no. 1: not heard, or an effect or the answer failed. 2: unusable input or policy. */
export async function runWord(word: Word, context: ActionContext): Promise<number> {
  const {env} = context;
  const started = startCall(context);
  if (!started.ok) return refuseCall(started.problem, env);
  const {world, inputs} = started.value;
  const now = world.clock.now();
  const prelude = await readPrelude(world, inputs, {ref: 'HEAD', now});
  if (!prelude.ok) return refuseCall(prelude.problem, env);
  const {unread} = prelude.value;
  if (unread !== null) return await tellUnheard(word, unread, env);
  const {requests, waitSeconds} = prelude.value.policy.limits;
  world.limit({requests, waitMs: waitSeconds * 1000});
  const call: Call = {...prelude.value, world, inputs, env, word, now};
  const git: Git = {reverter: openReverter(call), checkpoints: world.openCheckpoints()};
  try {
    const heard = await hear(call);
    if (!heard.ok) return await tellUnheard(word, heard.problem, env);
    const report = heard.value === null ? UNHEARD : await handle(call, git, heard.value);
    await writeSummary(env, renderCommentSummary(toSaid(word, heard.value), report));
    writeOutputs(toCommentOutputs(report));
    return conclude(report);
  } finally {
    await git.reverter.close();
    await git.checkpoints.close();
  }
}

const UNHEARD: CommentReport = {kind: 'ignored', because: 'IRRELEVANT_EVENT', entries: []};

interface Call extends Prelude {
  readonly world: World;
  readonly inputs: Inputs;
  readonly env: Environment;
  readonly word: Word;
  /** The one clock reading of this call. */
  readonly now: Instant;
}

/** What speaks git. Both open nothing before they are asked. */
interface Git {
  readonly reverter: Reverter;
  readonly checkpoints: RemoteCheckpoints;
}

/** A word with the host that answers it. */
interface HeardWord {
  readonly event: CommentEvent;
  readonly host: OperatorHost;
}

/** The word as a comment; null when it says nothing, or is about no thread that can be told. */
async function hear(call: Call): Promise<Result<HeardWord | null>> {
  const {world, word, policy, now} = call;
  const {label} = policy.incidents;
  const read = await world.readEventThread(label, word.news.issue);
  if (read === null) return ok(null);
  const about = {...read, branch: findBranch(call, read)};
  const commentNode = word.kind === 'comment' ? word.news.node : null;
  const host = world.operator({label, commentNode, clock: () => world.clock.now()});
  if (word.kind === 'comment') {
    const createdAt = parseInstant(word.news.createdAt ?? '') ?? now;
    return ok({event: {...word.news, createdAt, about}, host});
  }
  // A label is heard in our own threads only: elsewhere it belongs to the people of the repository.
  if (about.facts.owner !== 'own') return ok(null);
  const labelled = {...word.news, about};
  const heard = await hearLabel(host, labelled, policy.operators);
  if (!heard.ok || heard.value === null) return heard.ok ? ok(null) : heard;
  return ok({event: heard.value, host: labelHost(host, labelled, heard.value)});
}

function toSaid({kind, news}: Word, heard: HeardWord | null): SaidComment {
  const by = (kind === 'comment' ? news.author?.login : (heard?.event.author?.login ?? news.sender)) ?? 'ghost';
  return {said: kind === 'comment' ? {comment: news.comment} : {label: news.label}, thread: news.thread, by};
}

async function handle(call: Call, git: Git, {event, host}: HeardWord): Promise<CommentReport> {
  const {policy, snapshot} = call;
  return await handleComment(toOperatorWorld(call, git, host), {event, policy, snapshot});
}

/** A pull request's branch does not stand in the event; the memory knows it where we commented there. */
function findBranch({world, word: {news}, snapshot}: Call, {branch, facts}: ThreadRead): string | null {
  if (branch !== null || facts.kind === 'issue' || snapshot?.ok !== true) return branch;
  return findThreadBranch(recallAll(snapshot.value, world.safe), news.thread);
}

function toOperatorWorld(call: Call, git: Git, host: OperatorHost): OperatorWorld {
  const {world, inputs, policy, word, snapshot, now} = call;
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
      defaultBranch: word.news.defaultBranch,
      stateBranch: inputs.stateBranch,
    },
    snapshot?.ok === true ? snapshot.value : null,
  );
  return {...memory, performers, host, ownRun: toOwnRun(call.env), setAlarm: systemAlarm};
}

function toOwnRun(env: Environment): OwnAttempt | null {
  const [id, attempt] = [env['GITHUB_RUN_ID'], env['GITHUB_RUN_ATTEMPT']].map((text) => Number(text ?? ''));
  const isKnown = (count: number | undefined): count is number => Number.isSafeInteger(count) && Number(count) > 0;
  return isKnown(id) && isKnown(attempt) ? {id, attempt} : null;
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

/** Nobody hears a word twice by himself: a call that lost one is red, and says how it is said again. A refused token gives 2. */
async function tellUnheard(word: Word, problem: Problem, env: Environment): Promise<number> {
  complain(problem, UNHEARD_ADVICE);
  await writeSummary(env, renderUnheardSummary(toSaid(word, null), problem));
  return problem.code === 'HOST_UNAUTHORISED' ? 2 : 1;
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
