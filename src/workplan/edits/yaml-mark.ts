// Marks an item of a YAML plan: its word, its reason in a comment or in a key, and beside each what stood there before.
import {err, type Result} from '../../domain/result.ts';
import {toLineReason} from './reason.ts';
import {markBlock} from './yaml-block.ts';
import {markInBraces} from './yaml-braces.ts';
import {parseYamlDoc} from './yaml-doc.ts';
import {findItem, type WordSlot, wordAt, type YamlMapItem, type YamlSite} from './yaml-item.ts';
import {lineOf, toNote} from './yaml-note.ts';
import {
  finish,
  oldToken,
  refuse,
  replace,
  sidecar,
  type Values,
  type Work,
  withoutNote,
  type YamlMark,
  type YamlOutcome,
} from './yaml-work.ts';

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

/** An item with keys: the reason goes behind the word when nothing else asks for a key, else every key of the mark is set. */
function markItem(work: Work, item: YamlMapItem): Result<YamlOutcome> {
  const {mark, site} = work;
  const keys = mark.keysFor(item.status?.key ?? null);
  if (!keys.ok) return keys;
  const [own = 'status', ...rest] = keys.value.keys();
  const inBraces = item.view.tail?.indent === null;
  const needed = rest.some((key) => mark.named || item.view.find(key) !== null);
  if (item.status !== null && !inBraces && !needed) return markWord(work, item.status.slot, [...site.path, own]);
  const values = {own, rest, keys: keys.value, ours: isOurs(work, item, {rest, keys: keys.value})};
  return inBraces ? markInBraces(work, item, values) : markBlock(work, item, values);
}

/** True for an item that has our mark: its word is one, and a note or the other keys of a mark prove it. */
function isOurs({doc, mark}: Work, item: YamlMapItem, {rest, keys}: Pick<Values, 'rest' | 'keys'>): boolean {
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
