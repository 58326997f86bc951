// Finds what is wrong inside a plan that reads well: nothing of it is changed, all of it is reported once.

import {assertNever} from '../domain/result.ts';
import type {WorkItem, Workplan} from '../domain/workplan.ts';
import {addTo} from './lists.ts';

export type PlanFlaw =
  /** A status word that neither we nor the policy know. It is kept, never taken for done, never overwritten. */
  | {readonly kind: 'unknown-word'; readonly word: string; readonly items: readonly string[]}
  /** A word for done beside a done flag that is false: neither is believed. */
  | {readonly kind: 'against-flag'; readonly word: string; readonly items: readonly string[]}
  /** A list or a map in place of a word. `word` is how it begins. */
  | {readonly kind: 'no-word'; readonly word: string; readonly items: readonly string[]}
  | {readonly kind: 'duplicate-id'; readonly id: string; readonly pointers: readonly string[]}
  /** An item without an id; `made` is the one it is listed by. */
  | {readonly kind: 'missing-id'; readonly made: string; readonly pointer: string}
  /** Looks like an id, and no file that was read has it. */
  | {readonly kind: 'missing-dependency'; readonly item: string; readonly ref: string}
  /** Items that wait for each other, so that none of them ever gets ready; the first names itself again at the end. */
  | {readonly kind: 'cycle'; readonly items: readonly string[]};

/** The flaws of a plan, by kind in the order above, then in the order of the file. Link plans first when there are several. */
export function findFlaws(plan: Workplan): readonly PlanFlaw[] {
  return [
    ...findUnknownWords(plan),
    ...findDuplicates(plan),
    ...plan.items.flatMap((item): readonly PlanFlaw[] =>
      /^#\d+-[0-9a-f]{8}$/.test(item.id) ? [{kind: 'missing-id', made: item.id, pointer: item.pointer}] : [],
    ),
    ...plan.items.flatMap(findMissing),
    ...findCycles(plan),
  ];
}

/** A flaw in one sentence. */
export function explainFlaw(flaw: PlanFlaw): string {
  switch (flaw.kind) {
    case 'unknown-word':
      return `the status ${JSON.stringify(flaw.word)} is not known and left alone (${listSome(flaw.items)}); say what it means under \`words\` in the policy`;
    case 'against-flag':
      return `the status ${JSON.stringify(flaw.word)} contradicts the done flag, which is false (${listSome(flaw.items)}); not taken for done, correct one of the two`;
    case 'no-word':
      return `${JSON.stringify(flaw.word)} stands in place of a status word and is not read (${listSome(flaw.items)}); write one word, or a map with a \`status\``;
    case 'duplicate-id':
      return `the id ${JSON.stringify(flaw.id)} stands ${flaw.pointers.length} times; give each item its own`;
    case 'missing-id':
      return `an item at ${flaw.pointer || 'the root'} has no id; it is listed as ${flaw.made}`;
    case 'missing-dependency':
      return `${JSON.stringify(flaw.item)} waits for ${JSON.stringify(flaw.ref)}, which no file that was read has`;
    case 'cycle':
      return `${toChain(flaw.items)}: none of them ever gets ready`;
    default:
      return assertNever(flaw);
  }
}

/** Ids of the items that a flaw is about, the first of them first. */
export function toItemIds(flaw: PlanFlaw): readonly string[] {
  switch (flaw.kind) {
    case 'unknown-word':
    case 'against-flag':
    case 'no-word':
    case 'cycle':
      return flaw.items;
    case 'duplicate-id':
      return [flaw.id];
    case 'missing-id':
      return [flaw.made];
    case 'missing-dependency':
      return [flaw.item];
    default:
      return assertNever(flaw);
  }
}

/** A long circle is told by its first items. */
function toChain(ids: readonly string[]): string {
  const quoted = ids.map((id) => JSON.stringify(id));
  const shown =
    quoted.length > 8 ? [...quoted.slice(0, 5), `... (${quoted.length - 7} more)`, ...quoted.slice(-2)] : quoted;
  return shown.join(' waits for ');
}

/** Ids for a sentence: at most five, and how many more there are. */
export function listSome(ids: readonly string[]): string {
  return ids.length > 5 ? `${ids.slice(0, 5).join(', ')} and ${ids.length - 5} more` : ids.join(', ');
}

/** By the word, and by why its item's state is unknown. */
function findUnknownWords({items}: Workplan): readonly PlanFlaw[] {
  return WORD_FLAWS.flatMap((kind) => {
    const byWord = new Map<string, string[]>();
    for (const {id, status, rawStatus, doubt = 'unknown-word'} of items) {
      if (status !== 'unknown' || rawStatus === null || doubt !== kind) continue;
      addTo(byWord, rawStatus, id);
    }
    return [...byWord].map(([word, ids]) => ({kind, word, items: ids}));
  });
}

const WORD_FLAWS = ['unknown-word', 'against-flag', 'no-word'] as const;

function findDuplicates({items}: Workplan): readonly PlanFlaw[] {
  const byId = new Map<string, string[]>();
  for (const {id, pointer} of items) addTo(byId, id, pointer);
  return [...byId].flatMap(([id, pointers]) => (pointers.length > 1 ? [{kind: 'duplicate-id', id, pointers}] : []));
}

function findMissing(item: WorkItem): readonly PlanFlaw[] {
  const missing = item.dependsOn.filter(
    ({kind, resolved}) => resolved === undefined && (kind === 'external' || kind === 'wildcard'),
  );
  return missing.map(({ref}) => ({kind: 'missing-dependency', item: item.id, ref}));
}

/** One cycle of each knot. Walks with a list of its own, so that a chain of any length costs no stack. */
function findCycles({items}: Workplan): readonly PlanFlaw[] {
  const waits = new Map(items.map((item) => [item.id, item.dependsOn.flatMap(targetsOf)]));
  const state = new Map<string, 'open' | 'closed'>();
  const found: PlanFlaw[] = [];
  for (const {id: start} of items) {
    if (state.has(start)) continue;
    const path: {readonly id: string; next: number}[] = [{id: start, next: 0}];
    state.set(start, 'open');
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const target = waits.get(top.id)?.[top.next];
      top.next += 1;
      if (target === undefined) {
        state.set(top.id, 'closed');
        path.pop();
      } else if (state.get(target) === 'open') {
        const ids = path.map((step) => step.id);
        found.push({kind: 'cycle', items: [...ids.slice(ids.indexOf(target)), target]});
        state.set(target, 'closed');
      } else if (!state.has(target) && waits.has(target)) {
        state.set(target, 'open');
        path.push({id: target, next: 0});
      }
    }
  }
  return found;
}

function targetsOf({ref, kind, resolved}: WorkItem['dependsOn'][number]): readonly string[] {
  return kind === 'id' || kind === 'wildcard' ? (resolved ?? (kind === 'id' ? [ref] : [])) : [];
}
