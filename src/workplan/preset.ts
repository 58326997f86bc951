// The form in which a shape of plan file is described: data that the one reader and the one editor work from.
import type {PlanMapping, PriorityOrder} from '../domain/plan-mapping.ts';
import type {ItemStatus, PlanShape} from '../domain/workplan.ts';
import type {OwnWords} from './words.ts';

/**
 * What an item must have: every group, by at least one of its keys. A key may name the type of its value after a colon:
 * `array`, `boolean`, `string`, or `word`, a status word: whatever the string is, half of the items have one that we know.
 */
export type Needs = readonly (readonly string[])[];

/** One place where a shape keeps its items, and what proves it. */
export interface ItemRow {
  /** RFC 6901 with `*` for every element or member. */
  readonly items: string;
  /** Keys of the id, the first present wins. Here and below, a key with a slash before it is a pointer, '' the item. */
  readonly id: readonly string[];
  /** When four fifths of the items have these, the shape is recognised. `id`: an id, or a key in a map, is all it takes. */
  readonly certain: Needs | 'id';
  /** When they only have these, the file name or the policy has to agree. Null: never. */
  readonly possible: Needs | null;
  /** What an empty list at this place is worth. */
  readonly empty: 'certain' | 'possible' | 'nothing';
}

/** A boolean key, and the state that its `true` means. */
export interface StateFlag {
  readonly key: string;
  readonly status: ItemStatus;
}

export interface ShapePreset {
  readonly shape: PlanShape;
  /** Whether this program writes into files of this shape. */
  readonly editable: boolean;
  /** Why files of this shape are only listed; null when they are edited. */
  readonly readOnlyBecause: string | null;
  /** The first row that fits wins. Empty for shapes that are no JSON. */
  readonly rows: readonly ItemRow[];
  readonly title: readonly string[];
  /** Boolean keys that say done; the first present wins. */
  readonly flag: readonly string[];
  readonly status: readonly string[];
  /** Boolean keys that say more of an item which is not done and has no other word; the first that is true wins. */
  readonly stateFlags: readonly StateFlag[];
  readonly dependsOn: readonly string[];
  /** What an item's state is when it has neither flag nor word. `unknown`: the state lives in another file. */
  readonly stateless: ItemStatus;
  /** States of a dependency that let its dependants go on. */
  readonly satisfiedBy: readonly ItemStatus[];
  /** Whether the owner of this format has the word `failed`, also when no item of the file uses it yet. */
  readonly knowsFailed: boolean;
  /** Key of the list of sub-items, which get ids `parent.child`; null when there are none. */
  readonly children: string | null;
  /** Keys of an item's group that name the group itself and the groups it waits for. */
  readonly group: {readonly id: readonly string[]; readonly dependsOn: readonly string[]} | null;
  /** Names that break a tie, and nothing else. */
  readonly usualName: RegExp;
  /** Where the priority stands and how it sorts. */
  readonly priority: {readonly from: readonly string[]; readonly order: PriorityOrder};
  /** In what order equally urgent items come: as they stand in the file, or by their ids as people count. */
  readonly order: 'file' | 'id';
  /** Meanings of words that the policy gives. */
  readonly words?: OwnWords;
  /** RE2 pattern of a reference to many items, from the policy, besides `19.x` and `19.*`. */
  readonly wildcard?: string;
  /** What the policy says, for whoever writes. */
  readonly mapping?: PlanMapping;
}
