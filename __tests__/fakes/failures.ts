// Failures that a test orders from a fake, by method.
import type {Problem} from '../../src/domain/problem.ts';
import {err, type Result} from '../../src/domain/result.ts';

/** Ordered problems of one fake; each method fails as often as ordered, for ever when nothing is said. */
export class Failures<Method extends string> {
  private readonly ordered = new Map<Method, {readonly problem: Problem; left: number}>();

  order(method: Method, problem: Problem, times: number): void {
    this.ordered.set(method, {problem, left: times});
  }

  /** The failure that is due, or null. */
  take(method: Method): Result<never> | null {
    const due = this.ordered.get(method);
    if (due === undefined || due.left <= 0) return null;
    due.left -= 1;
    return err(due.problem);
  }
}
