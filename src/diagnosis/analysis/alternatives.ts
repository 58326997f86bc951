// Other ways to the same goal, per category: what else can be done when the straight way is closed.
import type {Category} from '../../domain/category.ts';
import type {Alternative} from './alternative.ts';
import {SUPPLY_ALTERNATIVES} from './alternatives-supply.ts';
import {SURROUNDING_ALTERNATIVES} from './alternatives-surroundings.ts';
import {WORK_ALTERNATIVES} from './alternatives-work.ts';

/** The catalogue, in the order in which they are tried. Empty where there is nothing to do or to know. */
export const ALTERNATIVES: Readonly<Record<Category, readonly Alternative[]>> = {
  ...WORK_ALTERNATIVES,
  ...SUPPLY_ALTERNATIVES,
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
