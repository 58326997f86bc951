// Opens the draft pull request that takes commits back: made and proven, looked at once more, pushed, then opened; or the reason why not.
import type {ReasonCode} from '../domain/decision.ts';
import type {Sha} from '../domain/ids.ts';
import {ok, type Result} from '../domain/result.ts';
import type {ReadyRevert, RevertOutcome, RevertRequest} from '../domain/revert.ts';
import type {CodeHost} from '../ports/code-host.ts';
import type {PushRule, Reverter} from '../ports/reverter.ts';

export interface OpenRevertWorld {
  readonly reverter: Reverter;
  readonly host: Pick<CodeHost, 'openPull'>;
}

export interface OpenRevertWish {
  readonly request: RevertRequest;
  /** What the push may rely on; `same-base` where somebody approved it for one commit of the branch. */
  readonly only: PushRule;
  /** Last look before the push: why it may not be done any more; null: go on. */
  readonly recheck: (ready: ReadyRevert) => Promise<Result<ReasonCode | null>>;
  /** Words of the pull request, rendered when the revert is known. */
  readonly words: (ready: ReadyRevert) => {readonly title: string; readonly body: string};
}

/** What came of it. Nothing was pushed unless it says `opened`. */
export type OpenedRevert =
  | {
      readonly kind: 'opened';
      readonly ref: string;
      readonly number: number;
      readonly change: 'created' | 'updated' | 'unchanged';
      readonly branch: string;
      readonly head: Sha;
      readonly ready: ReadyRevert;
    }
  /** The last look said no. */
  | {readonly kind: 'stopped'; readonly because: ReasonCode}
  | {readonly kind: 'not-made'; readonly outcome: Exclude<RevertOutcome, ReadyRevert>}
  /** Our branch holds something else, so it is left to whoever put that there. */
  | {readonly kind: 'branch-taken'; readonly branch: string}
  /** An earlier pull request of this branch was closed or merged; people decide whether it is opened again. */
  | {readonly kind: 'closed-before'; readonly ref: string; readonly number: number};

/**
 * Converges: done again it finds the branch and the pull request and leaves both. A branch whose pull request could not be
 * opened is taken away again, if it still stands where we put it.
 */
export async function openRevert(world: OpenRevertWorld, wish: OpenRevertWish): Promise<Result<OpenedRevert>> {
  const prepared = await world.reverter.prepareRevert(wish.request);
  if (!prepared.ok) return prepared;
  const {value: outcome} = prepared;
  if (outcome.kind !== 'ready') return ok({kind: 'not-made', outcome});
  const bar = await wish.recheck(outcome);
  if (!bar.ok) return bar;
  if (bar.value !== null) return ok({kind: 'stopped', because: bar.value});
  return push(world, wish, outcome);
}

async function push(world: OpenRevertWorld, wish: OpenRevertWish, ready: ReadyRevert): Promise<Result<OpenedRevert>> {
  const pushed = await world.reverter.pushRevert(ready, wish.only);
  if (!pushed.ok) return pushed;
  const {value} = pushed;
  if (value.kind === 'branch-taken') return ok({kind: 'branch-taken', branch: value.branch});
  if (value.kind === 'outdated') {
    // The base moved and the same request gives another revert now: whoever asked looks again.
    return value.now.kind === 'ready'
      ? ok({kind: 'stopped', because: 'HEAD_CHANGED'})
      : ok({kind: 'not-made', outcome: value.now});
  }
  const {branch, head} = value;
  const {title, body} = wish.words(ready);
  const opened = await world.host.openPull({branch, base: ready.request.base, title, body});
  const isUseless = opened.ok ? opened.value.state === 'closed' : !isUnclear(opened.problem.code);
  if (isUseless && value.kind === 'pushed') await world.reverter.removeBranch(branch, head);
  if (!opened.ok) return opened;
  const {ref, number, change, state} = opened.value;
  if (state === 'closed') return ok({kind: 'closed-before', ref, number});
  return ok({kind: 'opened', ref, number, change, branch, head, ready});
}

/** Nobody knows whether the pull request was opened: then its branch has to stay. */
function isUnclear(code: string): boolean {
  return code === 'HOST_UNAVAILABLE' || code === 'HOST_UNREADABLE';
}
