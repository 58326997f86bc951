// The least figures that a measurement must reach; a gate reads them from a file.
import {z} from 'zod';
import type {Score} from './score-figures.ts';

const share = z.number().min(0).max(1);

/** Every floor may be left out. Shares are 0..1. */
export const Floors = z.strictObject({
  hit5: share.optional().describe('Share of all failures with a labelled line among the first five.'),
  near1: share.optional().describe('Share of all failures whose first line is within two lines of a labelled one.'),
  actionsHit5: share.optional().describe('As hit5, Actions logs alone.'),
  actionsNear1: share.optional().describe('As near1, Actions logs alone.'),
  categoryLenient: share.optional(),
  categoryStrict: share.optional(),
  transientPrecision: share.optional(),
  transientRecall: share.optional(),
  maxPersistentCalledTransient: z.int().min(0).optional(),
  maxControlsAccused: z.int().min(0).optional(),
  reportsRight: z.int().min(0).optional(),
  reportsRefused: z.int().min(0).optional(),
});
export type Floors = z.output<typeof Floors>;

/** One sentence for every floor that is missed; empty when all are held. */
export function checkFloors(score: Score, floors: Floors): readonly string[] {
  const {logs, reports} = score;
  const actions = logs.byFormat['gha'];
  const least: readonly [string, number | undefined, number][] = [
    ['hit5', floors.hit5, logs.all.hit5],
    ['near1', floors.near1, logs.all.near1],
    ['actionsHit5', floors.actionsHit5, actions?.hit5 ?? 0],
    ['actionsNear1', floors.actionsNear1, actions?.near1 ?? 0],
    ['categoryLenient', floors.categoryLenient, logs.category.lenient],
    ['categoryStrict', floors.categoryStrict, logs.category.strict],
    ['transientPrecision', floors.transientPrecision, logs.transient.precision ?? 0],
    ['transientRecall', floors.transientRecall, logs.transient.recall ?? 0],
    ['reportsRight', floors.reportsRight, reports.right],
    ['reportsRefused', floors.reportsRefused, reports.refused],
  ];
  const most: readonly [string, number | undefined, number][] = [
    [
      'maxPersistentCalledTransient',
      floors.maxPersistentCalledTransient,
      logs.transient.persistentCalledTransient.length,
    ],
    ['maxControlsAccused', floors.maxControlsAccused, logs.controls.accused.length],
  ];
  return [
    ...least.flatMap(([name, floor, value]) =>
      floor !== undefined && value < floor ? [tell(name, value, floor)] : [],
    ),
    ...most.flatMap(([name, top, value]) => (top !== undefined && value > top ? [tell(name, value, top)] : [])),
  ];
}

function tell(name: string, value: number, bound: number): string {
  return `${name} is ${Math.round(value * 1000) / 1000}, the bound is ${bound}`;
}
