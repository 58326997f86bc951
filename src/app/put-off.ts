// Which troubles are a wish to wait: then nothing more is tried in this run, and a later sweep does the rest.
import type {ReasonCode} from '../domain/decision.ts';
import type {Problem} from '../domain/problem.ts';

/** The reason to put work off; null for a trouble that waiting does not end. */
export function toPutOff({code}: Problem): ReasonCode | null {
  if (code === 'HOST_RATE_LIMITED') return 'RATE_LIMITED';
  if (code === 'HOST_STOPPED') return 'STOPPED';
  return code === 'HOST_BUDGET_SPENT' ? 'REQUEST_BUDGET' : null;
}
