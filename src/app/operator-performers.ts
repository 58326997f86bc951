// The effects of the verbs, each by the part of the program that does the same for a failed run.
import type {StateSnapshot} from '../ports/state-store.ts';
import {performItem} from './operator-items.ts';
import {findQuestion} from './operator-question.ts';
import {performRetry} from './operator-retry.ts';
import {carryOutRevert, isRevertProposal, prepareRevert, recomputeRevert} from './operator-revert.ts';
import {
  carryOutRollbackByComment,
  isRollbackProposal,
  prepareRollbackByComment,
  recomputeRollback,
} from './operator-rollback.ts';
import type {OperatorPerformers} from './operator-world.ts';
import type {PerformersWorld} from './performers-world.ts';

/** The performers of one comment. `snapshot`: the memory as it was read with the policy; null: none, or it could not be read. */
export function makeOperatorPerformers(world: PerformersWorld, snapshot: StateSnapshot | null): OperatorPerformers {
  return {
    write: (ask, look) => {
      const {command} = ask;
      return command.verb === 'retry'
        ? performRetry(world, {...ask, command}, look)
        : performItem(world, {...ask, command}, look);
    },
    findRequest: async (ask) => findQuestion(ask, world.now),
    prepare: async (ask) => {
      const {command} = ask;
      return command.verb === 'revert'
        ? prepareRevert(world, {...ask, command})
        : prepareRollbackByComment(world, {...ask, command});
    },
    recompute: async (proposal) => {
      if (isRevertProposal(proposal)) return recomputeRevert(world, proposal);
      return isRollbackProposal(proposal) ? recomputeRollback(world, proposal) : 'unreadable';
    },
    carryOut: async (proposal, look) => {
      if (isRevertProposal(proposal)) return carryOutRevert(world, proposal, look);
      if (isRollbackProposal(proposal)) return carryOutRollbackByComment(world, {proposal, snapshot, look});
      throw new Error('a proposal of neither kind was approved');
    },
  };
}
