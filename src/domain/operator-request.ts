// A question to the operators: the ways that are open, in their order, and what happens when nobody answers.
import type {Command} from './command.ts';
import type {ReasonCode} from './decision.ts';
import type {Risk} from './effect.ts';
import type {DecisionId, Instant} from './ids.ts';

/** What an option does, for the words about it. */
export type OptionDeed =
  | 'retry'
  | 'approve-revert'
  | 'approve-rollback'
  | 'propose-revert'
  | 'skip'
  | 'requeue'
  | 'abort';

export interface RequestOption {
  /** 1 is the first; `/recover N` takes it. */
  readonly number: number;
  readonly deed: OptionDeed;
  readonly command: Command;
  readonly risk: Risk;
}

export interface OperatorRequest {
  /** Over the decision and the options in their order: another order or another option is another question. */
  readonly id: DecisionId;
  /** Why a person is asked. */
  readonly because: ReasonCode;
  /** Best first; never empty. Doing nothing is no option: it is what happens without an answer. */
  readonly options: readonly [RequestOption, ...RequestOption[]];
  /** Nobody has answered until then: nothing is done, and nothing is chosen later either. */
  readonly until: Instant;
}
