// One row of the matrix: a comment, a situation, and what comes of it.
import type {SituationName} from './situations.ts';

export interface Case {
  readonly group: string;
  readonly body: string;
  readonly situation: SituationName;
  /** One entry per line that was answered; empty: nothing fired and nothing was written. */
  readonly expected: readonly string[];
}

/** Rows of a group: comment, situation, and what comes of each line that is answered. */
export function rows(
  group: string,
  list: readonly (readonly [body: string, situation: SituationName, ...expected: string[]])[],
): readonly Case[] {
  return list.map(([body, situation, ...expected]) => ({group, body, situation, expected}));
}
