// Planned trouble is a value. A Result either holds what was asked for or the Problem that explains its absence.
import type {Problem} from './problem.ts';

export type Result<T, P = Problem> = {readonly ok: true; readonly value: T} | {readonly ok: false; readonly problem: P};

export const ok = <T>(value: T): Result<T, never> => ({ok: true, value});
export const err = <P>(problem: P): Result<never, P> => ({ok: false, problem});

/** Makes the compiler prove that a switch over a union has a case for every member. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
