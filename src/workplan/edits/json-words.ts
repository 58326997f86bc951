// Which word of a JSON plan says failed, and which words are never overwritten.
import type {PlanMapping} from '../../domain/plan-mapping.ts';
import {quote} from '../plan-problem.ts';
import type {JsonPlan} from '../read.ts';
import {findFailedWord, readDeclared} from '../vocabulary.ts';
import {type OwnWords, toItemStatus} from '../words.ts';
import {askedWord, chooseFailedWord, type MarkWord, usedWords} from './owner-words.ts';

/** The word for failed: the policy's, when the file may have it; else the file's; else that of the format. */
export function failedWordOf(plan: JsonPlan, mapping: PlanMapping | undefined): MarkWord {
  const found = findFailedWord(plan);
  const asked = askedWord(mapping);
  if (found.kind === 'word' && (asked === null || asked === found.word)) return found;
  const {shape} = plan.match.preset;
  const used = usedWords(plan.items.map(({draft}) => draft)).filter((word) => !/^(?:true|false)$/.test(word));
  const declared = readDeclared(plan);
  const free = found.kind === 'word' && used.length === 0 && declared.length === 0;
  if (asked !== null && free) return {kind: 'word', word: asked};
  return chooseFailedWord({shape, mapping, used, declared});
}

/** Why a word may not be overwritten: we do not know it; null when it may be. */
export function explainWord(word: string, own: OwnWords | undefined, mapping: PlanMapping | undefined): string | null {
  if (word.trim() === '' || toItemStatus(word, own) !== 'unknown' || word === askedWord(mapping)) return null;
  return `we do not know the item's status ${quote(word)} and do not overwrite it`;
}

/** True for a word that a mark wrote: one for failed, or the policy's own. */
export function isMarkWord(word: string, own: OwnWords | undefined, mapping: PlanMapping | undefined): boolean {
  return toItemStatus(word, own) === 'failed' || word === askedWord(mapping);
}
