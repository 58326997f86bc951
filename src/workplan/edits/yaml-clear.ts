// Takes the mark off an item of a YAML plan: what was noted comes back token for token, what was not there goes away.
import {err, ok, type Result} from '../../domain/result.ts';
import {applySplices, type Splice} from '../splice.ts';
import {readWasWord} from './was.ts';
import {parseYamlDoc, proveYaml, type YamlClaim, type YamlDoc} from './yaml-doc.ts';
import {
  findItem,
  tokenValue,
  toOpen,
  toToken,
  type WordSlot,
  wordAt,
  type YamlMapItem,
  type YamlSite,
} from './yaml-item.ts';
import {lineOf, type YamlLineView} from './yaml-note.ts';
import {removePairs} from './yaml-remove.ts';
import {rewrite} from './yaml-work.ts';

export interface YamlClear {
  /** The word for an item whose old one is not noted; null: its status goes away. */
  readonly pending: string | null;
  /** Keys that a mark sets besides the status. Empty where the policy allows no new keys. */
  readonly rest: readonly string[];
  readonly reasonKey: string | null;
  readonly isMark: (word: string) => boolean;
  /** False for a word that nobody knows: none of ours stands in a reason, a person wrote those brackets. */
  readonly isKnown: (word: string) => boolean;
}

/** The text without the mark. An item that is not marked stays as it is. */
export function clearYaml(site: YamlSite, clear: YamlClear): Result<string> {
  const doc = parseYamlDoc(site.file, site.text);
  if (!doc.ok) return doc;
  const work: Work = {doc: doc.value, site, clear, parts: [], claims: [], notes: []};
  const item = findItem(doc.value, site);
  const status = item.kind === 'word' ? {key: null, slot: item.slot} : item.kind === 'map' ? item.status : null;
  const line = status === null ? null : lineOf(doc.value.text, status.slot);
  if (status === null || line === null) return ok(site.text);
  const marked = clear.isMark(wordAt(doc.value.text, status.slot) ?? '');
  const path = status.key === null ? site.path : [...site.path, status.key];
  if (item.kind === 'map') return clearItem(work, item, {slot: status.slot, line, path, marked});
  if (!marked) dropNote(work, line);
  else
    putBack(work, {slot: status.slot, line, path}, line.note?.was ?? toToken(status.slot, clear.pending ?? 'pending'));
  return finish(work);
}

interface Work {
  readonly doc: YamlDoc;
  readonly site: YamlSite;
  readonly clear: YamlClear;
  readonly parts: Splice[];
  readonly claims: YamlClaim[];
  readonly notes: string[];
}

interface Place {
  readonly slot: WordSlot;
  readonly line: YamlLineView;
  readonly path: readonly string[];
}

/** The keys of an item's mark: noted ones come back, the others go, once something proves that a mark set them. */
function clearItem(work: Work, item: YamlMapItem, status: Place & {readonly marked: boolean}): Result<string> {
  const {clear, site} = work;
  const rest = clear.rest.flatMap((key) => placesOf(work, item, key));
  const {slot, line, marked} = status;
  if (!marked) {
    dropNote(work, line);
    for (const each of rest) if (each.line?.note?.was != null) putBack(work, each as Place, each.line.note.was);
    return finish(work);
  }
  const said = rest.some(({line: each, slot: at}) => each?.note != null || (at.kind === 'token' && !isNothing(at)));
  if (line.note === null && !said && clear.pending !== null) {
    putBack(work, status, toToken(slot, clear.pending));
    return finish(work);
  }
  const gone = new Map<string, number | null>();
  const was = line.note?.was ?? wasInReason(work, item);
  if (was !== null) putBack(work, status, was);
  else gone.set(status.path.at(-1) ?? '', line.note === null ? null : line.noteStart);
  for (const each of rest) {
    if (each.line?.note?.was != null) putBack(work, each as Place, each.line.note.was);
    else gone.set(each.path.at(-1) ?? '', null);
  }
  const removed = removePairs(work.doc.text, item.node, gone);
  if (removed === null) {
    const detail = 'a key of the mark does not stand on a line of its own';
    return err({code: 'PLAN_EDIT_UNPROVEN', file: site.file, detail});
  }
  work.parts.push(...removed);
  for (const key of gone.keys()) work.claims.push({path: [...site.path, key], value: undefined});
  if (line.note !== null) work.notes.push(noteOf(work, line));
  return finish(work);
}

function isNothing(slot: Extract<WordSlot, {kind: 'token'}>): boolean {
  return slot.is('') || slot.is(null);
}

/** Where a key of the mark stands; nothing for one that is not there, or that is nothing of ours. */
function placesOf(
  {doc, site}: Work,
  {view}: YamlMapItem,
  key: string,
): readonly (Omit<Place, 'line'> & {readonly line: YamlLineView | null})[] {
  const found = view.find(key);
  const open = found === null ? null : toOpen(found);
  if (open === null || open.kind === 'closed') return [];
  return [{slot: open.slot, line: lineOf(doc.text, open.slot), path: [...site.path, key]}];
}

/** The token of the old word that stands in a reason inside braces. */
function wasInReason({doc, clear}: Work, {node, view, status}: YamlMapItem): string | null {
  const slot = node.flow !== true || clear.reasonKey === null ? null : view.find(clear.reasonKey);
  const was = slot?.kind === 'token' ? readWasWord(wordAt(doc.text, slot)) : null;
  return was === null || status === null || !clear.isKnown(was) ? null : toToken(status.slot, was);
}

function putBack(work: Work, {line, path}: Place, token: string): void {
  work.parts.push(...rewrite(line, token, null));
  work.claims.push({path, value: tokenValue(token)});
  work.notes.push(noteOf(work, line));
}

function dropNote(work: Work, line: YamlLineView): void {
  work.parts.push(...rewrite(line, line.token, null));
  work.notes.push(noteOf(work, line));
}

function noteOf({doc}: Work, line: YamlLineView): string {
  return doc.text.slice(line.noteStart, line.noteEnd);
}

function finish({doc, parts, claims, notes}: Work): Result<string> {
  return proveYaml(doc, applySplices(doc.text, parts), {claims, notes});
}
