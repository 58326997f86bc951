// Sets the keys of a mark inside braces, where no comment fits: the old word goes into the reason.
import type {Result} from '../../domain/result.ts';
import {readWasWord, withWas} from './was.ts';
import {slotAt, toOpen, toToken, type WordSlot, wordAt, type YamlMapItem} from './yaml-item.ts';
import {
  add,
  finish,
  reasonKeyOf,
  refuse,
  replaceLines,
  sidecar,
  toPair,
  type Values,
  type Work,
  type YamlOutcome,
} from './yaml-work.ts';

/** Keys inside braces: no comment fits, so the old word goes into the reason; a value that would be lost stays. */
export function markInBraces(work: Work, item: YamlMapItem, values: Values): Result<YamlOutcome> {
  const {site} = work;
  const {tail} = item.view;
  const reasonKey = reasonKeyOf(work, values);
  if (reasonKey === null || tail === null)
    return sidecar('the item stands inside braces and has no key for the reason');
  const told = String(values.keys.get(reasonKey));
  const was = values.ours
    ? readReason(work, reasonKey)
    : item.status === null
      ? null
      : bracedWas(work, item.status.slot);
  const reason = withWas(told, was === undefined || was === null ? null : {kind: 'word', word: was});
  if (was === undefined || (was !== null && readWasWord(reason) !== was)) {
    return sidecar('what its status says now cannot be kept inside braces');
  }
  const keys = new Map([...values.keys, [reasonKey, reason]]);
  const missing: string[] = [];
  for (const [key, value] of keys) {
    const found = item.view.find(key);
    if (found === null) {
      missing.push(key);
      continue;
    }
    const open = toOpen(found);
    if (open.kind === 'closed') return refuse(work, `${key}: ${open.because}`);
    if (!values.ours && key !== values.own) return sidecar(`what ${key} says now cannot be kept inside braces`);
    replaceLines(work, {slot: open.slot, value, path: [...site.path, key]});
  }
  const pairs = missing.map((key) => toPair(key, {...values, keys}, item.view.style)).join(', ');
  add(work, missing, {...values, keys});
  if (pairs !== '') work.parts.push({start: tail.at, end: tail.at, text: `${tail.empty ? '' : ', '}${pairs}`});
  return finish(work);
}

/** The old word of a status inside braces; null for none, undefined when its token could not be written again from it. */
function bracedWas({doc, mark}: Work, slot: WordSlot): string | undefined {
  if (slot.kind === 'empty') return undefined;
  const word = wordAt(doc.text, slot);
  if (word !== null && mark.isDone(word)) return mark.pending;
  return word !== null && toToken(slot, word) === doc.text.slice(slot.start, slot.end) ? word : undefined;
}

function readReason({doc, site, mark}: Work, key: string): string | null {
  const slot = slotAt(doc, [...site.path, key]);
  const was = slot?.kind === 'token' ? readWasWord(wordAt(doc.text, slot)) : null;
  return was === null || !mark.isKnown(was) ? null : was;
}
