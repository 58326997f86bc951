// The last look before what was approved is pushed: what a person saw is still what would be done, and nobody has stopped it.
import {digestPlan, type Proposal} from '../domain/approval.ts';
import type {ReasonCode} from '../domain/decision.ts';
import type {SafeText, Sha} from '../domain/ids.ts';
import {ok, type Result} from '../domain/result.ts';
import {foldHalt} from '../domain/stop.ts';
import {HALT, readStops} from '../memory/stops.ts';
import type {PerformersWorld} from './performers-world.ts';

/** An effect that is made and not pushed. */
export interface MadeNow {
  /** Where its branch stands. */
  readonly head: Sha;
  /** The text that a person would be shown of it. */
  readonly shown: SafeText;
}

/** Why it may not be done any more; null: go on. The stop switch is read here once more. */
export async function lookLast(
  {state, safe}: Pick<PerformersWorld, 'state' | 'safe'>,
  proposal: Proposal,
  made: MadeNow,
): Promise<Result<ReasonCode | null>> {
  if (made.head !== proposal.head) return ok('HEAD_CHANGED');
  if (digestPlan(made.shown) !== proposal.plan) return ok('PLAN_TEXT_CHANGED');
  if (state === null) return ok('NO_LEDGER');
  const read = await state.read([HALT]);
  const stops = read.ok ? readStops(read.value.documents, safe) : 'unreadable';
  const halt = foldHalt({stops, sign: 'clear'}, proposal.branch);
  if (halt === 'running') return ok(null);
  return ok(halt === 'halted' ? 'HALTED' : 'HALT_UNREADABLE');
}
