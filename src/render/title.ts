// Titles of threads: plain text that mentions and refers to nothing.
import type {Dossier} from '../domain/dossier.ts';
import {breakReferences, cut, toOneLine} from './neutralise.ts';

/** Longest title, in UTF-16 units; lists cut longer ones. */
export const MAX_TITLE_UNITS = 120;

/** The start, the first cause and its category, at most 120 units. */
export function causeTitle(dossier: Dossier, start: string): string {
  const [{category, rootCause}] = dossier.diagnoses;
  const end = ` [${category}]`;
  const cause = toTitleText(rootCause[0]?.text ?? '') || 'no line of the log explains it';
  return `${start}${cut(cause, MAX_TITLE_UNITS - start.length - end.length)}${end}`;
}

/** Foreign text for a title, which shows code spans and nothing else of Markdown. */
export function toTitleText(text: string): string {
  return breakReferences(toOneLine(text)).replaceAll('`', "'");
}
