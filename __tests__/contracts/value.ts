// Takes the value out of a result that must be good.
import type {Result} from '../../src/domain/result.ts';

/** The value of a result that must be good. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`unexpected problem: ${JSON.stringify(result.problem)}`);
  return result.value;
}
