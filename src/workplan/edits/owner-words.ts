// The words that a mark may write into a file of words: the owner's own, from the policy or from the file, and no others.
import type {PlanMapping} from '../../domain/plan-mapping.ts';
import type {PlanShape, WorkItem} from '../../domain/workplan.ts';
import {toItemStatus, toOwnWords} from '../words.ts';

/** Words that the formats themselves declare. */
const FORMAT_WORDS: Partial<Record<PlanShape, readonly string[]>> = {
  taskmaster: ['pending', 'in-progress', 'review', 'done', 'deferred', 'cancelled', 'blocked'],
  'status-map': ['backlog', 'ready-for-dev', 'in-progress', 'review', 'done', 'optional'],
  'front-matter': ['To Do', 'In Progress', 'Done'],
  'phases-subtasks': ['pending', 'in_progress', 'completed', 'blocked', 'failed'],
};

/** What is known of the words of one file. */
export interface WordSource {
  readonly shape: PlanShape;
  readonly mapping: PlanMapping | undefined;
  /** Words that items of the file have. */
  readonly used: readonly string[];
  /** Words that the file lists as its own; empty when it lists none. */
  readonly declared: readonly string[];
}

export type MarkWord =
  | {readonly kind: 'word'; readonly word: string}
  /** The owner has no such word: the mark is kept beside the file. */
  | {readonly kind: 'none'; readonly because: string}
  /** The policy asks for a word that the owner does not have. */
  | {readonly kind: 'refused'; readonly because: string};

/** The word that a failed item gets. The policy's goes first, and must be one that the owner has. */
export function chooseFailedWord(source: WordSource): MarkWord {
  const {shape, mapping, declared} = source;
  const asked = askedWord(mapping);
  const usual = [...ownWords(mapping), ...source.used, ...(FORMAT_WORDS[shape] ?? [])];
  const vocabulary = unique(declared.length > 0 ? declared : usual);
  // The forms of batches know the word, whether or not an item of the file has it.
  const knows = shape === 'batches' && declared.length === 0;
  if (vocabulary.length === 0 || (asked === null && knows)) {
    return {kind: 'word', word: asked ?? failedOf(vocabulary, mapping) ?? 'failed'};
  }
  const failed = failedOf(vocabulary, mapping);
  if (asked === null) {
    if (failed !== undefined) return {kind: 'word', word: failed};
    return {kind: 'none', because: `its status words have none for failed: ${vocabulary.slice(0, 8).join(', ')}`};
  }
  if (vocabulary.includes(asked) || (knows && asked === 'failed')) return {kind: 'word', word: asked};
  return {
    kind: 'refused',
    because: `its status words lack the policy's \`${asked.slice(0, 40)}\`: ${vocabulary.slice(0, 8).join(', ')}`,
  };
}

function failedOf(words: readonly string[], mapping: PlanMapping | undefined): string | undefined {
  const own = toOwnWords(mapping?.words);
  return words.find((word) => toItemStatus(word, own) === 'failed');
}

/** The word that an item gets back when nobody noted its old one: as other items have it, else as the format says. */
export function choosePendingWord({shape, mapping, used, declared}: WordSource): string {
  const own = toOwnWords(mapping?.words);
  const theirs = [...used, ...declared].filter((word) => !isFlag(word));
  const words = [...(mapping?.words?.pending ?? []), ...theirs, ...(FORMAT_WORDS[shape] ?? [])];
  return words.find((word) => toItemStatus(word, own) === 'pending') ?? 'pending';
}

/** True for what stands for a done flag among the words of items: no word to write. */
function isFlag(word: string): boolean {
  return word === 'true' || word === 'false';
}

/** Words of the items of a plan. */
export function usedWords(items: readonly Pick<WorkItem, 'rawStatus'>[]): readonly string[] {
  return unique(items.flatMap(({rawStatus}) => rawStatus ?? []));
}

/** The policy's own word for a failed item, from the value that it writes to the status; null when it names none. */
export function askedWord(mapping: PlanMapping | undefined): string | null {
  const pointer = mapping?.status?.from ?? '/status';
  const asked = mapping?.write?.failed?.[pointer] ?? mapping?.write?.failed?.[''];
  if (typeof asked === 'string') return asked;
  return mapping?.words?.failed?.[0] ?? null;
}

/** Every word that the policy gives a meaning: the owner has declared it. */
function ownWords(mapping: PlanMapping | undefined): readonly string[] {
  return Object.values(mapping?.words ?? {}).flatMap((words) => words ?? []);
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words.filter((word) => word.trim() !== ''))];
}
