// Marks an item of a YAML plan: its word, and a comment on the same line that says why and what the word was before.
import {isMap} from 'yaml';
import {err, ok, type Result} from '../../domain/result.ts';
import {withoutBom} from '../plan-problem.ts';
import {applySplices, type Splice} from '../splice.ts';
import {toLineReason} from './reason.ts';
import {findPair, parseYamlDoc, proveYaml, type YamlClaim, type YamlDoc} from './yaml-doc.ts';
import {setYamlPaths} from './yaml-fields.ts';
import {toYamlToken} from './yaml-token.ts';
import {lineEnd, viewOf, type YamlSlot} from './yaml-view.ts';

/** Key of the reason, where items have one or have no word to comment. */
const REASON_KEY = 'failure_reason';
/** Our comment: behind a blank, at the end of the line. `was` is the old token as it was spelt. */
const NOTE = / # aftermath was (?<was>"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|(?:[^"'\s#:][^\n#]*?)?): [^\n]*$/;
/** The same within a comment that stood there before. */
const NOTE_IN_COMMENT = / ?# aftermath was .*$/s;

/** One item of a YAML text, by the keys and indexes that lead to it. */
export interface YamlSite {
  readonly file: string;
  readonly text: string;
  readonly path: readonly string[];
  /** Keys of the status word, the first present counts; keys of the boolean done flag. */
  readonly status: readonly string[];
  readonly flag: readonly string[];
}

export interface YamlMark {
  readonly word: string;
  /** Null: nothing may be added, only the word changes. */
  readonly reason: string | null;
  /** What an item that was done goes back to: that it failed proves it open. */
  readonly pending: string;
  readonly isDone: (word: string) => boolean;
}

export interface YamlClear {
  /** The word for an item whose old one is not noted; null: the keys of the mark go away. */
  readonly pending: string | null;
  readonly isMark: (word: string) => boolean;
}

/** The item's word as it stands, or null when it has none. */
export function yamlWord(site: YamlSite): string | null {
  const doc = parseYamlDoc(site.file, site.text);
  const found = doc.ok ? findWord(doc.value, site) : null;
  return doc.ok && found !== null ? wordAt(doc.value, found.slot) : null;
}

/** The text with the item marked; null when the item has no word and nothing may be added. */
export function markYaml(site: YamlSite, mark: YamlMark): Result<string | null> {
  const doc = parseYamlDoc(site.file, site.text);
  if (!doc.ok) return doc;
  const found = findWord(doc.value, site);
  const keyed = found !== null && slotAt(doc.value, [...site.path, REASON_KEY]) !== null;
  if (found === null && mark.reason === null) return ok(null);
  if (mark.reason !== null && (found === null || keyed)) {
    return setKeys(doc.value, site, {status: found?.path ?? null, word: mark.word, reason: mark.reason});
  }
  if (found === null) return ok(null);
  const {text} = doc.value;
  const {slot} = found;
  const line = lineOf(text, slot);
  if (line === null)
    return err({code: 'PLAN_EDIT_UNPROVEN', file: site.file, detail: 'its word does not stand on one line'});
  const word = wordAt(doc.value, slot);
  const token = word === mark.word ? line.token : toToken(slot, mark.word);
  const was = line.was ?? (word !== null && mark.isDone(word) ? toToken(slot, mark.pending) : line.token);
  const fits = mark.reason !== null && line.free;
  const note = fits ? ` # aftermath was ${was}: ${toLineReason(mark.reason)}` : null;
  const lowered = lowerFlag(doc.value, site);
  const after = applySplices(text, [...rewrite(line, token, note), ...lowered.splices]);
  return proveYaml(doc.value, after, [{path: found.path, value: mark.word}, ...lowered.claims], NOTE_IN_COMMENT);
}

/** The text without the mark. An item that is not marked stays as it is. */
export function clearYaml(site: YamlSite, clear: YamlClear): Result<string> {
  const doc = parseYamlDoc(site.file, site.text);
  if (!doc.ok) return doc;
  const found = findWord(doc.value, site);
  const line = found === null ? null : lineOf(doc.value.text, found.slot);
  if (found === null || line === null) return ok(site.text);
  const word = wordAt(doc.value, found.slot) ?? '';
  if (!clear.isMark(word)) {
    if (line.was === null) return ok(site.text);
    return proveYaml(doc.value, applySplices(doc.value.text, rewrite(line, line.token, null)), [], NOTE_IN_COMMENT);
  }
  if (line.was === null && clear.pending === null) return removeKeys(doc.value, site, found.path);
  const token = line.was ?? toToken(found.slot, clear.pending ?? 'pending');
  const emptied = emptyReason(doc.value, site);
  const after = applySplices(doc.value.text, [...rewrite(line, token, null), ...emptied.splices]);
  const claims = [{path: found.path, value: parseScalar(site.file, token)}, ...emptied.claims];
  return proveYaml(doc.value, after, claims, NOTE_IN_COMMENT);
}

interface Found {
  readonly path: readonly string[];
  readonly slot: Extract<YamlSlot, {kind: 'token' | 'empty'}>;
}

/** The place of the item's word: the item itself in a map of words, else its status key. */
function findWord(doc: YamlDoc, {path, status}: YamlSite): Found | null {
  const slot = slotAt(doc, path);
  if (slot?.kind === 'token' || slot?.kind === 'empty') return {path, slot};
  if (slot?.kind !== 'map') return null;
  for (const key of status) {
    const word = slot.map.find(key);
    if (word?.kind === 'token' || word?.kind === 'empty') return {path: [...path, key], slot: word};
  }
  return null;
}

function slotAt(doc: YamlDoc, path: readonly string[]): YamlSlot | null {
  let slot: YamlSlot | null = {kind: 'map', map: viewOf(doc)};
  for (const key of path) slot = slot?.kind === 'map' ? slot.map.find(key) : null;
  return slot;
}

function wordAt({text}: YamlDoc, slot: Found['slot']): string | null {
  if (slot.kind === 'empty') return null;
  const value = unquoted(text.slice(slot.start, slot.end));
  return slot.is(null) ? null : value;
}

function unquoted(token: string): string {
  const value = parseScalar('', token);
  return typeof value === 'string' ? value : token;
}

function parseScalar(file: string, token: string): string | null {
  const doc = parseYamlDoc(file, `a: ${token}`);
  const slot = doc.ok ? viewOf(doc.value).find('a') : null;
  if (!doc.ok || slot?.kind !== 'token' || slot.is(null)) return null;
  const pair = isMap(doc.value.root) ? findPair(doc.value.root, 'a') : null;
  return String((pair?.value as {value?: unknown} | undefined)?.value);
}

function toToken(slot: Found['slot'], word: string): string {
  const style = slot.kind === 'token' ? slot.style : ({quote: 'plain', indent: '', eol: '\n', old: ''} as const);
  return toYamlToken(word, style.quote === 'literal' ? {...style, quote: 'plain'} : style);
}

/** The line of a word: its token, and our comment if it is there. */
interface WordLine {
  readonly token: string;
  readonly start: number;
  readonly end: number;
  /** Whether nothing but a comment follows, so that ours may. */
  readonly free: boolean;
  readonly was: string | null;
  readonly noteStart: number;
  readonly noteEnd: number;
}

function lineOf(text: string, slot: Found['slot']): WordLine | null {
  const [start, end] = slot.kind === 'token' ? [slot.start, slot.end] : [slot.colon, slot.colon];
  const token = text.slice(start, end);
  if (token.includes('\n')) return null;
  const noteEnd = lineEnd(text, end);
  const rest = text.slice(end, noteEnd);
  const note = NOTE.exec(rest);
  const free = /^[ \t]*(?:[ \t]#.*)?$/.test(rest);
  const noteStart = free && note !== null ? end + note.index : noteEnd;
  return {token, start, end, free, was: free ? (note?.groups?.['was'] ?? null) : null, noteStart, noteEnd};
}

/** Splices for a token and a comment. An empty token takes the blank before it along. */
function rewrite(line: WordLine, token: string, note: string | null): readonly Splice[] {
  const blank = line.start === line.end && token !== '' ? ' ' : '';
  const start = token === '' && line.end > line.start ? line.start - 1 : line.start;
  return [
    {start, end: line.end, text: token === line.token ? line.token : blank + token},
    {start: line.noteStart, end: line.noteEnd, text: note ?? ''},
  ];
}

/** Puts the done flag of an item down. */
function lowerFlag(doc: YamlDoc, {path, flag}: YamlSite): {splices: readonly Splice[]; claims: readonly YamlClaim[]} {
  for (const key of flag) {
    const slot = slotAt(doc, [...path, key]);
    if (slot?.kind !== 'token' || !slot.is(true)) continue;
    return {
      splices: [{start: slot.start, end: slot.end, text: 'false'}],
      claims: [{path: [...path, key], value: false}],
    };
  }
  return {splices: [], claims: []};
}

/** An item without a word, or with a key for the reason, gets the keys of the mark: in place, or behind its last one. */
function setKeys(
  doc: YamlDoc,
  site: YamlSite,
  mark: {readonly status: readonly string[] | null; readonly word: string; readonly reason: string},
): Result<string> {
  const {path, file, text} = site;
  const sets = [
    ...lowerFlag(doc, site).claims.map((claim) => ({path: claim.path, value: false})),
    {path: mark.status ?? [...path, site.status[0] ?? 'status'], value: mark.word},
    {path: [...path, REASON_KEY], value: mark.reason},
  ];
  return setYamlPaths(text, sets, file);
}

/** The reason's own key gets an empty text. */
function emptyReason(doc: YamlDoc, {path}: YamlSite): {splices: readonly Splice[]; claims: readonly YamlClaim[]} {
  const reason = [...path, REASON_KEY];
  const slot = slotAt(doc, reason);
  if (slot?.kind !== 'token' || slot.is('') || slot.is(null)) return {splices: [], claims: []};
  return {splices: [{start: slot.start, end: slot.end, text: '""'}], claims: [{path: reason, value: ''}]};
}

/** Takes the lines of the mark's keys away, where each stands on a line of its own. */
function removeKeys(doc: YamlDoc, {path, file}: YamlSite, status: readonly string[]): Result<string> {
  const {text} = doc;
  const splices: Splice[] = [];
  const claims: YamlClaim[] = [];
  for (const each of [status, [...path, REASON_KEY]]) {
    const slot = slotAt(doc, each);
    if (slot?.kind !== 'token') continue;
    const start = text.lastIndexOf('\n', slot.start - 1);
    const end = lineEnd(text, slot.end);
    if (start === -1 || !/^[ \t]*[\w"']+[ \t]*:[ \t]*$/.test(text.slice(start + 1, slot.start))) {
      return err({code: 'PLAN_EDIT_UNPROVEN', file, detail: 'a key of the mark does not stand on a line of its own'});
    }
    splices.push({start: text[start - 1] === '\r' ? start - 1 : start, end, text: ''});
    claims.push({path: each, value: undefined});
  }
  return proveYaml(doc, applySplices(text, splices), claims);
}

/** A Markdown file's YAML head with what stands before and behind it; null when it has none. */
export function splitFrontMatter(whole: string): {before: string; head: string; behind: string} | null {
  const {bom, text} = withoutBom(whole);
  const found = /^(?<open>---[ \t]*\r?\n)(?<head>[\s\S]*?)(?<close>\r?\n---[ \t]*(?:\r?\n|$))/.exec(text)?.groups;
  if (found === undefined) return null;
  const {open = '', head = ''} = found;
  return {before: bom + open, head, behind: text.slice(open.length + head.length)};
}
