// Other ways to the same goal, per category: what else can be done when the straight way is closed.
import type {Category} from '../../domain/category.ts';
import type {Alternative} from './alternative.ts';
import {SUPPLY_ALTERNATIVES} from './alternatives-supply.ts';
import {SURROUNDING_ALTERNATIVES} from './alternatives-surroundings.ts';
import {WORK_ALTERNATIVES} from './alternatives-work.ts';

/** The catalogue, special ones before general ones. Empty where there is nothing to do or to know. */
export const ALTERNATIVES: Readonly<Record<Category, readonly Alternative[]>> = {
  ...WORK_ALTERNATIVES,
  ...SUPPLY_ALTERNATIVES,
  ...SURROUNDING_ALTERNATIVES,
  unknown: [],
  none: [],
};

/** The alternatives for a root line in the order of the catalogue, without those made for other lines. */
export function chooseAlternatives(category: Category, root: string): readonly Alternative[] {
  return ALTERNATIVES[category].filter((one) => one.sign === undefined || one.sign.test(root));
}
