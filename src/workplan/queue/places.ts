// Where an item keeps a value: one answer for who reads it and for who writes it, so that no two of them drift apart.
import {type Field, type ItemFields, member, textOf} from './fields.ts';

/** `metadata`: counters and times in a map of that name, the folder is the only state. `flat`: all at the top, with a status. */
export type ItemForm = 'metadata' | 'flat';

/** A value and the keys that lead to it. `value` null: none is there yet, and the path is where it goes. */
export interface Placed<T> {
  readonly path: readonly string[];
  readonly value: T | null;
}

/** Counters of the item's own failures, and of those of its surroundings. */
export interface Counters {
  readonly item: Placed<number>;
  readonly environment: Placed<number>;
}

/** What owners call the counter of an item's own failures, the most telling name first. */
const COUNTERS = ['consecutive_failures', 'attempt_count', 'attempts', 'retries'] as const;

/** The counters of an item: the first name with a number at the top or below `metadata`; ours stands beside it. */
export function findCounters(fields: ItemFields, form: ItemForm): Counters {
  const usual = form === 'flat' ? ['consecutive_failures'] : ['metadata', 'attempt_count'];
  const item = findPlace(fields, {names: COUNTERS, read: countOf, usual});
  const beside = [...item.path.slice(0, -1), 'environment_failures'];
  return {item, environment: findPlace(fields, {names: ['environment_failures'], read: countOf, usual: beside})};
}

export interface PlaceWish<T> {
  /** The name that counts most first. */
  readonly names: readonly string[];
  readonly read: (field: Field | null) => T | null;
  /** The path where nothing is there. */
  readonly usual: readonly string[];
}

/** The first place that holds such a value, else the first that waits for one, else the usual one. The top goes before `metadata`. */
export function findPlace<T>(fields: ItemFields, {names, read, usual}: PlaceWish<T>): Placed<T> {
  const places = names.flatMap((name) => [[name], ['metadata', name]]);
  const filled = places.find((path) => read(fieldAt(fields, path)) !== null);
  if (filled !== undefined) return {path: filled, value: read(fieldAt(fields, filled))};
  const waiting = places.find((path) => isWaiting(fieldAt(fields, path)));
  return {path: waiting ?? usual, value: null};
}

/** The value that a path of one or two keys leads to; null when there is none. */
export function fieldAt(fields: ItemFields, [top = '', ...below]: readonly string[]): Field | null {
  return below.reduce<Field | null>(member, fields.get(top));
}

/** A key that stands there with a word for nothing. */
function isWaiting(field: Field | null): boolean {
  return typeof field === 'string' && textOf(field) === null;
}

function countOf(field: Field | null): number | null {
  const text = textOf(field);
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
