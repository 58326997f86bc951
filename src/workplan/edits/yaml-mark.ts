// Marks an item of a YAML plan: its word, its reason in a comment or in a key, and beside each what stood there before.
import {err, ok, type Result} from '../../domain/result.ts';
import {applySplices, type Splice} from '../splice.ts';
import {toLineReason} from './reason.ts';
import {readWas, withWas} from './was.ts';
import {parseYamlDoc, proveYaml, type YamlClaim, type YamlDoc} from './yaml-doc.ts';
import {
  findItem,
  slotAt,
  toOpen,
  toToken,
  type WordSlot,
  wordAt,
  type YamlMapItem,
  type YamlSite,
} from './yaml-item.ts';
import {BEFORE, lineOf, toNote, type YamlLineView} from './yaml-note.ts';
import {toYamlKey, toYamlToken, type YamlStyle, type YamlValue} from './yaml-token.ts';

export interface YamlMark {
  readonly word: string;
  /** Null: nothing may be added, only the word changes. */
  readonly reason: string | null;
  /** Whether the policy names the keys of a mark: then they are written where a comment would do as well. */
  readonly named: boolean;
  /** The keys and what they get, the status first, by the key of the status that the item has. */
  readonly keysFor: (status: string | null) => Result<ReadonlyMap<string, YamlValue>>;
  /** The key that takes the reason; null when none does. */
  readonly reasonKey: string | null;
  /** What an item that was done goes back to: that it failed proves it open. */
  readonly pending: string;
  readonly isDone: (word: string) => boolean;
  readonly isMark: (word: string) => boolean;
}

/** The new text, or why the mark is kept beside the file. */
export type YamlOutcome =
  | {readonly kind: 'text'; readonly after: string}
  | {readonly kind: 'sidecar'; readonly because: string};

/** The text with the item marked. Problems: PLAN_MALFORMED, PLAN_NOT_EDITABLE, PLAN_EDIT_UNPROVEN. */
export function markYaml(site: YamlSite, mark: YamlMark): Result<YamlOutcome> {
  const doc = parseYamlDoc(site.file, site.text);
  if (!doc.ok) return doc;
  const item = findItem(doc.value, site);
  const work: Work = {doc: doc.value, site, mark, parts: [], claims: [], notes: []};
  if (item.kind === 'missing') {
    return err({code: 'PLAN_EDIT_UNPROVEN', file: site.file, detail: 'the item was not found in its place'});
  }
  if (item.kind === 'closed') return refuse(work, item.because);
  if (item.kind === 'word') return markWord(work, item.slot, site.path);
  if (mark.reason !== null) return markItem(work, item);
  if (item.status !== null) return markWord(work, item.status.slot, [...site.path, item.status.key]);
  return sidecar('the policy allows no new keys, and the item has no status to change');
}

/** An edit as it grows. */
interface Work {
  readonly doc: YamlDoc;
  readonly site: YamlSite;
  readonly mark: YamlMark;
  readonly parts: Splice[];
  readonly claims: YamlClaim[];
  readonly notes: string[];
}

function sidecar(because: string): Result<YamlOutcome> {
  return ok({kind: 'sidecar', because});
}

function refuse({site: {file}}: Work, detail: string): Result<never> {
  return err({code: 'PLAN_NOT_EDITABLE', file, shape: 'YAML', detail});
}

/** Only the word changes, and its line says why. */
function markWord(work: Work, slot: WordSlot, path: readonly string[]): Result<YamlOutcome> {
  const {doc, mark} = work;
  const line = lineOf(doc.text, slot);
  if (line === null) return refuse(work, 'its word does not stand on one line');
  if (mark.reason !== null && !line.free) {
    return sidecar('its word stands inside braces, where no comment can say why it failed');
  }
  const word = wordAt(doc.text, slot);
  const old = word !== null && mark.isMark(word) ? line.note : null;
  const {was} = old ?? {was: oldToken(work, slot, line)};
  const kept = old === null ? '' : doc.text.slice(line.noteStart, line.noteEnd);
  const note = mark.reason === null ? kept : toNote({was}, toLineReason(mark.reason));
  if (note === null) return sidecar('its old word cannot be kept in a comment');
  replace(work, {slot, line: old === null ? withoutNote(line) : line, value: mark.word, path, note});
  return finish(work);
}

/** A comment that only looks like ours is the person's who wrote it: it stays, and ours comes behind it. */
function withoutNote(line: YamlLineView): YamlLineView {
  return {...line, note: null, noteStart: line.noteEnd};
}

/** What the mark's going brings back: the token, but for a word that said done. */
function oldToken({doc, mark}: Work, slot: WordSlot, line: YamlLineView): string {
  const word = wordAt(doc.text, slot);
  return word !== null && mark.isDone(word) ? toToken(slot, mark.pending) : line.token;
}

/** An item with keys: the reason goes behind the word when nothing else asks for a key, else every key of the mark is set. */
function markItem(work: Work, item: YamlMapItem): Result<YamlOutcome> {
  const {mark, site} = work;
  const keys = mark.keysFor(item.status?.key ?? null);
  if (!keys.ok) return keys;
  const [own = 'status', ...rest] = keys.value.keys();
  const inBraces = item.view.tail?.indent === null;
  const needed = rest.some((key) => mark.named || item.view.find(key) !== null);
  if (item.status !== null && !inBraces && !needed) return markWord(work, item.status.slot, [...site.path, own]);
  const values = {own, rest, keys: keys.value};
  return inBraces ? markInBraces(work, item, values) : markBlock(work, item, values);
}

interface Values {
  /** Key of the status, then the others. */
  readonly own: string;
  readonly rest: readonly string[];
  readonly keys: ReadonlyMap<string, YamlValue>;
}

/** True for an item that has our mark: its word is one, and a note or the other keys of a mark prove it. */
function isOurs({doc, mark}: Work, item: YamlMapItem, {rest, keys}: Values): boolean {
  if (item.status === null) return false;
  const word = wordAt(doc.text, item.status.slot);
  if (word === null || !mark.isMark(word)) return false;
  if (lineOf(doc.text, item.status.slot)?.note) return true;
  const isSet = (key: string) => {
    const slot = item.view.find(key);
    const nothing = keys.get(key) === '' || keys.get(key) === null;
    return slot?.kind === 'token' && (nothing || !(slot.is('') || slot.is(null)));
  };
  return rest.length > 0 && rest.every(isSet);
}

/** Keys on lines of their own: each value that was there is noted on its line, what is missing comes behind the last key. */
function markBlock(work: Work, item: YamlMapItem, values: Values): Result<YamlOutcome> {
  const {doc, mark, site} = work;
  const ours = isOurs(work, item, values);
  const reason = reasonKeyOf(work, values) === null ? toLineReason(mark.reason ?? '') : BEFORE;
  const missing: string[] = [];
  for (const [key, value] of values.keys) {
    const found = item.view.find(key);
    const text = key === values.own ? reason : BEFORE;
    if (found === null) {
      missing.push(key);
      continue;
    }
    const open = toOpen(found);
    if (open.kind === 'closed') return refuse(work, `${key}: ${open.because}`);
    const {slot} = open;
    const line = lineOf(doc.text, slot);
    const path = [...site.path, key];
    if (line === null && ours) {
      replaceLines(work, {slot, value, path});
      continue;
    }
    const was = ours ? (line?.note ?? null) : line === null ? null : {was: oldToken(work, slot, line)};
    const note = was === null ? null : toNote(was, text);
    if (line === null || !line.free || (was !== null && note === null)) {
      return sidecar(`what ${key} says now cannot be kept beside the mark`);
    }
    replace(work, {slot, line: ours ? line : withoutNote(line), value, path, note});
  }
  return addLines(work, item, {missing, values, reason});
}

interface Missing {
  readonly missing: readonly string[];
  readonly values: Values;
  readonly reason: string;
}

function addLines(work: Work, {view}: YamlMapItem, {missing, values, reason}: Missing): Result<YamlOutcome> {
  const {tail, style} = view;
  if (missing.length === 0) return finish(work);
  if (tail === null) return refuse(work, 'there is no place for a new key');
  const alone = missing.includes(values.own) && reason !== BEFORE;
  const note = alone ? toNote({was: null}, reason) : null;
  const lines = missing.map((key) => {
    const line = `${style.eol}${tail.indent ?? ''}${toPair(key, values, style)}`;
    return key === values.own ? line + (note ?? '') : line;
  });
  if (note !== null) work.notes.push(note);
  add(work, missing, values);
  work.parts.push({start: tail.at, end: tail.at, text: lines.join('')});
  return finish(work);
}

/** Keys inside braces: no comment fits, so the old word goes into the reason; a value that would be lost stays. */
function markInBraces(work: Work, item: YamlMapItem, values: Values): Result<YamlOutcome> {
  const {doc, site} = work;
  const {tail} = item.view;
  const reasonKey = reasonKeyOf(work, values);
  const ours = isOurs(work, item, values);
  if (reasonKey === null || tail === null)
    return sidecar('the item stands inside braces and has no key for the reason');
  const told = String(values.keys.get(reasonKey));
  const was = ours ? readReason(doc, site, reasonKey) : item.status === null ? null : bracedWas(work, item.status.slot);
  const reason = withWas(told, was === undefined ? null : was);
  if (was === undefined || (was !== null && readWas(reason) !== was)) {
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
    if (!ours && key !== values.own) return sidecar(`what ${key} says now cannot be kept inside braces`);
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

function readReason(doc: YamlDoc, {path}: YamlSite, key: string): string | null {
  const slot = slotAt(doc, [...path, key]);
  return slot?.kind === 'token' ? readWas(wordAt(doc.text, slot)) : null;
}

/** The key of the reason among those that the mark sets besides the status. */
function reasonKeyOf({mark}: Work, {rest}: Values): string | null {
  return mark.reasonKey !== null && rest.includes(mark.reasonKey) ? mark.reasonKey : null;
}

function toPair(key: string, {keys}: Values, style: YamlStyle): string {
  return `${toYamlKey(key)}: ${toYamlToken(keys.get(key) ?? null, style)}`;
}

function add({claims, site}: Work, missing: readonly string[], {keys}: Values): void {
  claims.push(...missing.map((key) => ({path: [...site.path, key], value: keys.get(key) ?? null})));
}

interface Replacing {
  readonly slot: WordSlot;
  readonly value: YamlValue;
  readonly path: readonly string[];
}

/** Puts a value in its place, and a note at the end of its line; null: the line has none and gets none. */
function replace(
  work: Work,
  {slot, line, value, path, note}: Replacing & {line: YamlLineView; note: string | null},
): void {
  const same = slot.kind === 'token' ? slot.is(value) : value === null;
  work.parts.push(...rewrite(line, same ? line.token : toToken(slot, value), note));
  work.claims.push({path, value});
  work.notes.push(work.doc.text.slice(line.noteStart, line.noteEnd), note ?? '');
}

/** Puts a value in its place, whatever lines it stands on. */
function replaceLines(work: Work, {slot, value, path}: Replacing): void {
  const [start, end] = slot.kind === 'token' ? [slot.start, slot.end] : [slot.colon, slot.colon];
  const same = slot.kind === 'token' && slot.is(value);
  if (!same) work.parts.push({start, end, text: `${start === end ? ' ' : ''}${toToken(slot, value)}`});
  work.claims.push({path, value});
}

/** Splices for a token and a note. An empty token takes the blank before it along. */
export function rewrite(line: YamlLineView, token: string, note: string | null): readonly Splice[] {
  const blank = line.start === line.end && token !== '' ? ' ' : '';
  const start = token === '' && line.end > line.start ? line.start - 1 : line.start;
  return [
    {start, end: line.end, text: token === line.token ? line.token : blank + token},
    {start: line.noteStart, end: line.noteEnd, text: note ?? ''},
  ];
}

/** Puts the done flag down and proves the whole. */
function finish(work: Work): Result<YamlOutcome> {
  const {doc, site, parts, claims, notes} = work;
  for (const key of site.flag) {
    const slot = slotAt(doc, [...site.path, key]);
    if (slot?.kind !== 'token' || !slot.is(true)) continue;
    parts.push({start: slot.start, end: slot.end, text: 'false'});
    claims.push({path: [...site.path, key], value: false});
    break;
  }
  const proven = proveYaml(doc, applySplices(doc.text, parts), {claims, notes});
  return proven.ok ? ok({kind: 'text', after: proven.value}) : proven;
}
