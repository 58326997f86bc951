// An edit of one item of a YAML plan as it grows: places and claims are collected, and the whole is proven at the end.
import {err, ok, type Result} from '../../domain/result.ts';
import {applySplices, type Splice} from '../splice.ts';
import {proveYaml, type YamlClaim, type YamlDoc} from './yaml-doc.ts';
import {slotAt, toToken, type WordSlot, wordAt, type YamlSite} from './yaml-item.ts';
import type {YamlLineView} from './yaml-note.ts';
import {toYamlKey, toYamlToken, type YamlStyle, type YamlValue} from './yaml-token.ts';

/** What a mark is made of. */
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
  /** False for a word that nobody knows. */
  readonly isKnown: (word: string) => boolean;
}

/** The new text, or why the mark is kept beside the file. */
export type YamlOutcome =
  | {readonly kind: 'text'; readonly after: string}
  | {readonly kind: 'sidecar'; readonly because: string};

/** An edit as it grows. */
export interface Work {
  readonly doc: YamlDoc;
  readonly site: YamlSite;
  readonly mark: YamlMark;
  readonly parts: Splice[];
  readonly claims: YamlClaim[];
  readonly notes: string[];
}

/** A mark that the file cannot keep. */
export function sidecar(because: string): Result<YamlOutcome> {
  return ok({kind: 'sidecar', because});
}

/** PLAN_NOT_EDITABLE, with what stands in the way. */
export function refuse({site: {file}}: Work, detail: string): Result<never> {
  return err({code: 'PLAN_NOT_EDITABLE', file, shape: 'YAML', detail});
}

/** What a mark sets in an item with keys. */
export interface Values {
  /** Key of the status, then the others. */
  readonly own: string;
  readonly rest: readonly string[];
  readonly keys: ReadonlyMap<string, YamlValue>;
  /** Whether the item has a mark of ours already. */
  readonly ours: boolean;
}

/** The key of the reason among those that the mark sets besides the status. */
export function reasonKeyOf({mark}: Work, {rest}: Values): string | null {
  return mark.reasonKey !== null && rest.includes(mark.reasonKey) ? mark.reasonKey : null;
}

/** What the going of a mark brings back for a status: the token, but for a word that said done. */
export function oldToken({doc, mark}: Work, slot: WordSlot, line: YamlLineView): string {
  const word = wordAt(doc.text, slot);
  return word !== null && mark.isDone(word) ? toToken(slot, mark.pending) : line.token;
}

/** A comment that only looks like ours is the person's who wrote it: it stays, and ours comes behind it. */
export function withoutNote(line: YamlLineView): YamlLineView {
  return {...line, note: null, noteStart: line.noteEnd};
}

/** A new key with its value, as it stands in a block or inside braces. */
export function toPair(key: string, {keys}: Values, style: YamlStyle): string {
  return `${toYamlKey(key)}: ${toYamlToken(keys.get(key) ?? null, style)}`;
}

/** Claims the values of keys that the item did not have. */
export function add({claims, site}: Work, missing: readonly string[], {keys}: Values): void {
  claims.push(...missing.map((key) => ({path: [...site.path, key], value: keys.get(key) ?? null})));
}

/** A value that takes the place of another one. */
export interface Replacing {
  readonly slot: WordSlot;
  readonly value: YamlValue;
  readonly path: readonly string[];
}

/** Puts a value in its place, and a note at the end of its line; null: the line has none and gets none. */
export function replace(
  work: Work,
  {slot, line, value, path, note}: Replacing & {line: YamlLineView; note: string | null},
): void {
  const same = slot.kind === 'token' ? slot.is(value) : value === null;
  work.parts.push(...rewrite(line, same ? line.token : toToken(slot, value), note));
  work.claims.push({path, value});
  work.notes.push(work.doc.text.slice(line.noteStart, line.noteEnd), note ?? '');
}

/** Puts a value in its place, whatever lines it stands on. */
export function replaceLines(work: Work, {slot, value, path}: Replacing): void {
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
export function finish(work: Work): Result<YamlOutcome> {
  const {doc, site, parts, claims, notes} = work;
  for (const key of site.flag) {
    const slot = slotAt(doc, [...site.path, key]);
    if (slot?.kind !== 'token' || !slot.is(true) || claims.some(({path}) => path.at(-1) === key)) continue;
    parts.push({start: slot.start, end: slot.end, text: 'false'});
    claims.push({path: [...site.path, key], value: false});
    break;
  }
  const proven = proveYaml(doc, applySplices(doc.text, parts), {claims, notes});
  return proven.ok ? ok({kind: 'text', after: proven.value}) : proven;
}
