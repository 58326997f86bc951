// A question to the operators: the ways that are open, in their order, and what happens when nobody answers.
import type {Command} from './command.ts';
import type {ReasonCode} from './decision.ts';
import type {Risk} from './effect.ts';
import {type DecisionId, type Instant, parseDecisionId, parseSha} from './ids.ts';
import {assertNever} from './result.ts';

/** What an option does, for the words about it. */
export const DEEDS = [
  'retry',
  'approve-revert',
  'approve-rollback',
  'propose-revert',
  'skip',
  'requeue',
  'abort',
] as const;
export type OptionDeed = (typeof DEEDS)[number];

/** An option as it is written down: proposal, commit or item that it aims at; null where it aims at nothing of that kind. */
export interface Way {
  readonly deed: OptionDeed;
  readonly target: string | null;
}

export interface RequestOption extends Way {
  /** 1 is the first; `/recover N` takes it. */
  readonly number: number;
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

/** A question to the operators as it was shown. */
export interface AskedQuestion extends Pick<OperatorRequest, 'id' | 'because' | 'until'> {
  /** In the order of their numbers; never empty. */
  readonly ways: readonly Way[];
}

/** Reason of what is chosen by its number: the person gives none there. */
const CHOSEN = 'chosen from the recovery plan';

/** The ways with their numbers and commands; null where there is none, or one of them aims at what it cannot aim at. */
export function toOptions(ways: readonly Way[]): OperatorRequest['options'] | null {
  const options = ways.flatMap((way, at): readonly RequestOption[] => {
    const command = toCommand(way);
    return command === null ? [] : [{...way, number: at + 1, command, risk: riskOf(way.deed)}];
  });
  const [first, ...others] = options;
  return first === undefined || options.length < ways.length ? null : [first, ...others];
}

function toCommand({deed, target}: Way): Command | null {
  switch (deed) {
    case 'retry':
      return {verb: 'retry', job: null};
    case 'approve-revert':
    case 'approve-rollback': {
      const id = parseDecisionId(target ?? '');
      return id === null ? null : {verb: 'approve', id};
    }
    case 'propose-revert': {
      const sha = parseSha(target ?? '');
      return sha === null ? null : {verb: 'revert', sha};
    }
    case 'skip':
      return target === null ? null : {verb: 'skip', item: target, reason: CHOSEN};
    case 'requeue':
      return target === null ? null : {verb: 'requeue', item: target};
    case 'abort':
      return {verb: 'abort', reason: CHOSEN};
    default:
      return assertNever(deed);
  }
}

function riskOf(deed: OptionDeed): Risk {
  return deed === 'approve-revert' || deed === 'approve-rollback' || deed === 'propose-revert'
    ? 'destructive'
    : 'write';
}
