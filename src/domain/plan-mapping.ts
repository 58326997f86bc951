// What the owner of a workplan file may say about it: where its items are, and what their keys and words mean.
import {matchesAny} from './glob.ts';
import type {ItemStatus, PlanShape} from './workplan.ts';

/** A meaning that a status word can be given. `unknown` is none. */
export type WordMeaning = Exclude<ItemStatus, 'unknown'>;

/** How priorities sort: small numbers first, large numbers first, or these words in this order. */
export type PriorityOrder = 'asc' | 'desc' | readonly string[];

/** How far a mark may change a file. `none`, `sidecar`: not at all. `minimal`: only what is there. `fields`: keys may be added. */
export type WriteMode = 'none' | 'sidecar' | 'minimal' | 'fields';

/** A value that a mark writes: `$reason`, `$step`, `$level` and `$run` stand for what they name; everything else for itself. */
export type MarkValue = string | boolean | null;

/**
 * One mapping; every key may be left out, and then the preset's own holds. Pointers are RFC 6901, counted from the item;
 * `items` count from the root, and in them `*` stands for every element or member (a literal star is `~2`).
 */
export interface PlanMapping {
  readonly preset?: PlanShape | 'auto' | 'folders' | undefined;
  /** The first pattern that yields objects with an id wins. */
  readonly items?: readonly string[] | undefined;
  readonly id?: readonly string[] | undefined;
  readonly title?: readonly string[] | undefined;
  /** `from`: a word; '' is the item itself, in a map of words. `done`: a boolean. */
  readonly status?: {readonly from?: string | undefined; readonly done?: string | undefined} | undefined;
  readonly words?: {readonly [meaning in WordMeaning]?: readonly string[] | undefined} | undefined;
  readonly dependsOn?:
    | {
        readonly from?: readonly string[] | undefined;
        /** Where ids are looked for: this file, and the other files of the policy. */
        readonly scope?: readonly ('file' | 'set')[] | undefined;
        /** RE2 pattern with one group: the ids that begin with its text and a point are meant. */
        readonly wildcard?: string | undefined;
        readonly satisfiedBy?: readonly WordMeaning[] | undefined;
      }
    | undefined;
  readonly priority?: {readonly from: string; readonly order: PriorityOrder} | undefined;
  readonly write?:
    | {
        readonly mode?: WriteMode | undefined;
        readonly failed?: Readonly<Record<string, MarkValue>> | undefined;
        readonly clear?: readonly string[] | undefined;
      }
    | undefined;
}

/** An entry of `plans` in the policy: files, and how they are read. */
export type PlanEntry = PlanMapping & {readonly files: readonly string[]};

/**
 * What the policy says about a plan: the first entry that names the file, else the first whose glob matches it; undefined
 * for none. Entries of queues are about folders and say nothing of files.
 */
export function mappingOf<E extends PlanEntry>(entries: readonly E[], file: string): E | undefined {
  const plans = entries.filter(({preset}) => preset !== 'folders');
  return plans.find(({files}) => files.includes(file)) ?? plans.find(({files}) => matchesAny(files, file));
}

/** The queue folders of the entries with `preset: folders`, as the policy names them, wildcards and all, without doubles and without slashes at the end, in the order of the policy. */
export function listQueueFolders(entries: readonly PlanEntry[]): readonly string[] {
  const folders = entries.flatMap(({preset, files}) => (preset === 'folders' ? files : []));
  return [...new Set(folders.map((folder) => folder.replace(/\/+$/, '')))];
}
