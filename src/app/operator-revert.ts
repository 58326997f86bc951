// Reverts by comment: worked out and proven where nobody sees it, proposed by its whole text, and opened as a draft once approved.
import type {Proposal, ProposalContent} from '../domain/approval.ts';
import {parseSha, type Sha, toEffectKey} from '../domain/ids.ts';
import type {Problem} from '../domain/problem.ts';
import {ok, type Result} from '../domain/result.ts';
import type {ReadyRevert, RevertOutcome, RevertRequest} from '../domain/revert.ts';
import {toRevertEvent} from '../memory/events.ts';
import type {CodeHost} from '../ports/code-host.ts';
import {issuePage} from '../render/links.ts';
import {renderRevertBody, renderRevertTitle} from '../render/revert-body.ts';
import {explainRevert} from '../render/revert-words.ts';
import {type OpenedRevert, openRevert} from './open-revert.ts';
import type {CommandAsk, GraveCommand, Performed, Prepared} from './operator-world.ts';
import {held, type LastLook, type PerformersWorld} from './performers-world.ts';
import {toRevertContent} from './propose-revert.ts';
import {findFirstBad, findThreadFailure} from './thread-failure.ts';

type RevertAsk = CommandAsk<Extract<GraveCommand, {verb: 'revert'}>>;
/** What the opening of an approved revert needs of the world. */
export interface CarryOutWorld extends Pick<PerformersWorld, 'reverter' | 'safe' | 'repo' | 'now'> {
  readonly host: Pick<CodeHost, 'openPull'>;
}

type RevertProposal = Proposal & {readonly effect: Extract<Proposal['effect'], {kind: 'open-revert'}>};

/** True for the proposal of a revert. */
export function isRevertProposal(proposal: Proposal): proposal is RevertProposal {
  return proposal.effect.kind === 'open-revert';
}

/** The revert of the named commit, else of the first one that is known to have shown the cause. The remote is only read. */
export async function prepareRevert(world: PerformersWorld, ask: RevertAsk): Promise<Prepared> {
  const failure = findThreadFailure(ask.memory, ask.event);
  const base = ask.event.about.branch ?? failure?.[0].run.branch ?? null;
  if (base === null) return decline(held('NO_BRANCH'));
  const wanted = ask.command.sha ?? (failure === null ? null : findFirstBad(ask.memory, failure[0]));
  if (wanted === null) return decline(held('TARGET_UNKNOWN'));
  const commit = await resolve(world, wanted);
  if (!commit.ok) return decline(toFailed(commit.problem));
  const outcome = await world.reverter.prepareRevert({base, commits: [commit.value], ofReverts: 'allow'});
  if (!outcome.ok) return decline(toFailed(outcome.problem));
  if (outcome.value.kind !== 'ready') return decline(toNotMade(world, outcome.value));
  return {kind: 'prepared', ...toRevertContent(outcome.value, world.safe)};
}

/** A whole id is taken as it is; a part of one costs a request. */
async function resolve(world: PerformersWorld, wanted: string): Promise<Result<Sha>> {
  const whole = parseSha(wanted);
  if (whole !== null) return ok(whole);
  const read = await world.reader.readCommit(wanted as Sha);
  return read.ok ? ok(read.value.sha) : read;
}

/** Made again from nothing: no request to the interface, and everything that the id stands for is looked at. */
export async function recomputeRevert(
  world: PerformersWorld,
  proposal: RevertProposal,
): Promise<ProposalContent | 'unreadable' | 'gone'> {
  const outcome = await world.reverter.prepareRevert(toRequest(proposal));
  if (!outcome.ok) return 'unreadable';
  if (outcome.value.kind === 'ready') {
    return toContent(world, outcome.value, proposal);
  }
  // A former try may have pushed it already: then it is found again, and nothing is made twice.
  return isOurs(outcome.value, proposal) ? proposal : 'gone';
}

/** A revert that the program proposed and one that a person asked for have the same content but for where they come from. */
function toContent(
  {safe}: Pick<PerformersWorld, 'safe'>,
  ready: ReadyRevert,
  {decision}: RevertProposal,
): ProposalContent {
  return {...toRevertContent(ready, safe).content, decision};
}

function toRequest({effect}: RevertProposal): RevertRequest {
  return {base: effect.base, commits: effect.commits, ofReverts: 'allow'};
}

function isOurs(outcome: RevertOutcome, {effect}: RevertProposal): boolean {
  const {kind} = outcome;
  return (
    kind === 'already-reverted' && outcome.by.where === 'branch' && outcome.by.branch.endsWith(effect.commits[0] ?? '?')
  );
}

/** Pushes the branch and opens the draft. The last look is when everything is made, just before the push. */
export async function carryOutRevert(
  world: CarryOutWorld,
  proposal: RevertProposal,
  look: LastLook,
): Promise<Performed> {
  const approvedBy = proposal.standing.state === 'approved' ? proposal.standing.by : null;
  const incidentUrl = issuePage(world.repo, proposal.thread);
  const opened = await openRevert(world, {
    request: toRequest(proposal),
    only: 'same-base',
    recheck: async (ready) => ok(await look(toContent(world, ready, proposal))),
    words: (ready) => ({
      title: renderRevertTitle(ready),
      body: renderRevertBody({grounds: {kind: 'proposal', proposal}, ready, incidentUrl, approvedBy}),
    }),
  });
  const key = toEffectKey('open-revert', ...proposal.effect.commits, proposal.effect.base);
  if (!opened.ok) return {...toFailed(opened.problem), effect: key};
  return {...toPerformed(world, opened.value, proposal), effect: key};
}

/** What was opened is remembered whoever approved it: the program's own reverts are counted on top of it. */
function toPerformed(world: CarryOutWorld, opened: OpenedRevert, proposal: RevertProposal): Performed {
  switch (opened.kind) {
    case 'opened': {
      const kind = opened.change === 'unchanged' ? 'already-done' : 'done';
      const {ref, number} = opened;
      const {base, commits} = proposal.effect;
      const commit = commits[0] ?? null;
      const opening = {at: world.now, base, number, state: 'opened'} as const;
      const events = commit === null ? [] : [toRevertEvent({...opening, commit})];
      return {answer: {kind, ref}, effect: null, commit, events};
    }
    case 'stopped':
      return held(opened.because);
    case 'branch-taken':
      return notMade(proposal, `the branch ${world.safe(opened.branch)} holds something else; delete it or use it`);
    case 'closed-before':
      return notMade(proposal, `its pull request ${opened.number} was closed or merged before; open that again`);
    case 'not-made':
      return toNotMade(world, opened.outcome);
  }
}

function notMade({effect}: RevertProposal, detail: string): Performed {
  return toFailed({code: 'REVERT_NOT_MADE', commit: effect.commits[0] ?? '', detail});
}

function toNotMade({safe}: Pick<PerformersWorld, 'safe'>, outcome: Exclude<RevertOutcome, ReadyRevert>): Performed {
  if (outcome.kind === 'already-reverted') {
    const ref = explainRevert(outcome, safe);
    return {answer: {kind: 'already-done', ref}, effect: null, commit: outcome.commit};
  }
  return toFailed({code: 'REVERT_NOT_MADE', commit: outcome.commit, detail: explainRevert(outcome, safe)});
}

function toFailed(problem: Problem): Performed {
  return {answer: {kind: 'failed', problem}, effect: null, commit: null};
}

/** A revert that exists needs no proposal: it is told as a trouble that nobody has to mend. */
function decline({answer}: Performed): Prepared {
  if (answer.kind === 'failed' || answer.kind === 'held') return {kind: 'declined', answer};
  const because = 'REVERT_EXISTS' as const;
  return {kind: 'declined', answer: {kind: 'refused', because, who: {kind: 'nobody'}}};
}
