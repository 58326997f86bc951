// Other ways to the same goal, per category, as data: what else can be done when the straight way is closed.
import type {Grade} from '../../domain/analysis.ts';
import type {Category} from '../../domain/category.ts';
import {SURROUNDING_ALTERNATIVES} from './alternatives-surroundings.ts';
import {WORK_ALTERNATIVES} from './alternatives-work.ts';

export interface Alternative {
  /** `category.thing`; never renamed. */
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly cost: Grade;
  readonly risk: Grade;
  /** In which situation it fits, for people. */
  readonly when: string;
  /** A root line for which it fits better than the others; without one it always may. */
  readonly sign?: RegExp;
}

/** The catalogue, in the order in which they are tried. Empty where there is nothing to do or to know. */
export const ALTERNATIVES: Readonly<Record<Category, readonly Alternative[]>> = {
  ...WORK_ALTERNATIVES,
  ...SURROUNDING_ALTERNATIVES,
  unknown: [],
  none: [],
};

/** The alternatives for a root line, best first: those made for such a line, then those that always may fit. */
export function chooseAlternatives(category: Category, root: string): readonly Alternative[] {
  const all = ALTERNATIVES[category];
  const fitting = all.filter((one) => one.sign?.test(root) === true);
  return [...fitting, ...all.filter((one) => one.sign === undefined)];
}
