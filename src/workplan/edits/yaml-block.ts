// Sets the keys of a mark on lines of their own: what stood there before is noted at the end of each line.
import type {Result} from '../../domain/result.ts';
import {toLineReason} from './reason.ts';
import {toOpen, type WordSlot, type YamlMapItem} from './yaml-item.ts';
import {BEFORE, lineOf, toNote} from './yaml-note.ts';
import type {YamlValue} from './yaml-token.ts';
import type {YamlSlot} from './yaml-view.ts';
import {
  add,
  finish,
  oldToken,
  reasonKeyOf,
  refuse,
  replace,
  replaceLines,
  sidecar,
  toPair,
  type Values,
  type Work,
  withoutNote,
  type YamlOutcome,
} from './yaml-work.ts';

/** Each value that is there is replaced and noted on its line; what is missing comes behind the last key. */
export function markBlock(work: Work, item: YamlMapItem, values: Values): Result<YamlOutcome> {
  const reason = reasonKeyOf(work, values) === null ? toLineReason(work.mark.reason ?? '') : null;
  const missing: string[] = [];
  for (const [key, value] of values.keys) {
    const found = item.view.find(key);
    const text = key === values.own ? (reason ?? BEFORE) : BEFORE;
    const problem = found === null ? null : setKey(work, found, {key, value, text, values});
    if (found === null) missing.push(key);
    if (problem !== null) return problem;
  }
  return addLines(work, item, {missing, values, reason});
}

interface KeySet {
  readonly key: string;
  readonly value: YamlValue;
  /** What a note says besides the old value. */
  readonly text: string;
  readonly values: Values;
}

/** Collects the new value of one key; what stands in the way of it, or null. */
function setKey(work: Work, found: YamlSlot, {key, value, text, values}: KeySet): Result<YamlOutcome> | null {
  const open = toOpen(found);
  if (open.kind === 'closed') return refuse(work, `${key}: ${open.because}`);
  const {slot} = open;
  const {ours, own} = values;
  const path = [...work.site.path, key];
  const line = lineOf(work.doc.text, slot);
  if (line === null) {
    if (ours) replaceLines(work, {slot, value, path});
    return ours ? null : sidecar(`what ${key} says now cannot be kept beside the mark`);
  }
  // The note of an earlier mark stays; where there is none nothing was there.
  const was = key === own ? oldToken(work, slot, line) : isRaised(work, key, slot) ? 'false' : line.token;
  const old = ours ? line.note : {was};
  const note = old === null ? null : toNote(old, text);
  if (!line.free || (old !== null && note === null)) {
    return sidecar(`what ${key} says now cannot be kept beside the mark`);
  }
  replace(work, {slot, line: ours ? line : withoutNote(line), value, path, note});
  return null;
}

/** True for the item's done flag where it is up: that the item failed puts it down for good. */
function isRaised({site}: Work, key: string, slot: WordSlot): boolean {
  return site.flag.includes(key) && slot.kind === 'token' && slot.is(true);
}

interface Missing {
  readonly missing: readonly string[];
  readonly values: Values;
  /** The reason where no key takes it; else null. */
  readonly reason: string | null;
}

function addLines(work: Work, {view}: YamlMapItem, {missing, values, reason}: Missing): Result<YamlOutcome> {
  const {tail, style} = view;
  if (missing.length === 0) return finish(work);
  if (tail === null) return refuse(work, 'there is no place for a new key');
  const note = reason === null ? null : toNote({was: null}, reason);
  const lines = missing.map((key) => {
    const line = `${style.eol}${tail.indent ?? ''}${toPair(key, values, style)}`;
    return key === values.own ? line + (note ?? '') : line;
  });
  if (note !== null) work.notes.push(note);
  add(work, missing, values);
  work.parts.push({start: tail.at, end: tail.at, text: lines.join('')});
  return finish(work);
}
