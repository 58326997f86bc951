// What a revert needs of the world besides what every handled failure has, and the trial that shows whether one can be made.

import type {Sha} from '../domain/ids.ts';
import {ok, type Result} from '../domain/result.ts';
import type {RevertOutcome, RevertRequest} from '../domain/revert.ts';
import type {Reverter} from '../ports/reverter.ts';
import type {RevertReaders} from './gather-revert.ts';

export interface RevertPorts extends RevertReaders {
  /** A new engine; whoever opens it closes it. */
  readonly openReverter: () => Reverter;
}

/** What is asked of the engine: the commits, and the open pull requests that may hold the same revert. One request. */
export async function toRevertRequest(
  {changes}: Pick<RevertPorts, 'changes'>,
  {commits, base}: {readonly commits: readonly Sha[]; readonly base: string},
): Promise<Result<RevertRequest>> {
  const heads = await changes.listOpenHeads(base);
  return heads.ok ? ok({base, commits, openHeads: heads.value}) : heads;
}

/** Makes and proves the revert on this machine; nothing leaves it. */
export async function tryRevert(
  ports: Pick<RevertPorts, 'changes'>,
  reverter: Reverter,
  wish: {readonly commits: readonly Sha[]; readonly base: string},
): Promise<Result<RevertOutcome>> {
  const request = await toRevertRequest(ports, wish);
  return request.ok ? reverter.prepareRevert(request.value) : request;
}
