// The values of an item file, all as text: from the quick scan where it is safe, else from the YAML library, else line by line.
import {type Document, isMap, isScalar, parseAllDocuments, parseDocument} from 'yaml';
import type {Problem} from '../../domain/problem.ts';
import type {QueueItem} from '../../domain/queue.ts';
import {findMergeMarker, MERGE_MARKER_DETAIL, placeAt} from '../plan-problem.ts';
import {type Scan, type Segment, scanItem} from './scan.ts';

/** A value as the file has it: numbers, dates and booleans stay text, so that `15.10` is not 15.1. */
export type Field = string | readonly Field[] | {readonly [key: string]: Field};

export interface ItemFields {
  readonly read: QueueItem['read'];
  readonly problem: Problem | null;
  /** The top-level keys, in the order of the file. */
  readonly keys: readonly string[];
  /** The value of a top-level key; null when there is none. */
  get(key: string): Field | null;
}

const NOTHING: ItemFields['get'] = () => null;
/** Words that stand for no value. */
const EMPTY: ReadonlySet<string> = new Set(['', '~', 'null', 'Null', 'NULL']);
/** Keys that an item of either form has; a file with none of them is something else. */
const ITEM_KEYS = ['id', 'task_id', 'title', 'status', 'type', 'target', 'priority'] as const;
/** An escape in a quoted text that JSON writes in the same way. */
const JSON_QUOTED = /^"(?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[0-9A-Fa-f]{4})*"$/;

/** A list of words on one line: ids, mostly. */
const WORD_LIST = /^\[\w[\w./-]*(?:, \w[\w./-]*)*\]$/;

/** The fields of an item file. Nested values are read when they are asked for. */
export function readFields(file: string, text: string): ItemFields {
  const scan = scanItem(text);
  if (findMergeMarker(text) === null && scan.plain && hasItemKeys(scan.segments)) return quick(file, text, scan);
  return whole(file, text, scan);
}

/** A member of a map field; null when the field is none or the member has no value. */
export function member(field: Field | null, key: string): Field | null {
  if (field === null || typeof field === 'string' || Array.isArray(field)) return null;
  return Object.hasOwn(field, key) ? ((field as {readonly [key: string]: Field})[key] ?? null) : null;
}

/** The text of a scalar field; null for maps, lists and the words for nothing. */
export function textOf(field: Field | null): string | null {
  return typeof field === 'string' && !EMPTY.has(field) ? field : null;
}

/** The texts of a list field; empty for anything else. */
export function listOf(field: Field | null): readonly string[] {
  return Array.isArray(field) ? field.flatMap((each: Field) => textOf(each) ?? []) : [];
}

/**
 * What an item says is to be done, when all of it could stand alone: its requirements, or what is to be delivered where
 * they are a map. Empty when one of them is no text: nothing of an item may get lost.
 */
export function requirementsOf(field: Field | null): readonly string[] {
  const list: unknown = Array.isArray(field) ? field : member(field, 'deliverables');
  if (!Array.isArray(list) || list.some((each) => each !== null && typeof each !== 'string')) return [];
  return listOf(list as readonly Field[]).filter((text) => text.trim() !== '');
}

function hasItemKeys(segments: ReadonlyMap<string, Segment>): boolean {
  return ITEM_KEYS.some((key) => segments.has(key));
}

/** A deciding value that the library refuses after all sends the whole file to it, for the place of the fault. */
function quick(file: string, text: string, scan: Scan): ItemFields {
  const known = new Map<string, Field | null>();
  const read = (segment: Segment): Field | undefined =>
    quickValue(segment) ?? quickMap(segment) ?? parseSegment(segment);
  for (const key of DECIDING) {
    const segment = scan.segments.get(key);
    const value = segment === undefined ? null : read(segment);
    if (value === undefined) return whole(file, text, scan);
    known.set(key, value);
  }
  const get = (key: string): Field | null => {
    const segment = scan.segments.get(key);
    if (segment === undefined) return null;
    if (!known.has(key)) known.set(key, read(segment) ?? null);
    return known.get(key) ?? null;
  };
  return {read: 'library', problem: null, keys: [...scan.segments.keys()], get};
}

/** A map below a key whose members are all plain values on lines of their own; else undefined. */
function quickMap({head, more, text}: Segment): Field | undefined {
  if (head !== '' || !more) return undefined;
  const body = text.slice(text.indexOf('\n') + 1);
  const indent = /^ +/.exec(body)?.[0];
  if (indent === undefined || !body.split('\n').every((line) => line.startsWith(indent))) return undefined;
  const scan = scanItem(body.replaceAll(`\n${indent}`, '\n').slice(indent.length));
  const members: [string, Field][] = [];
  for (const segment of scan.plain ? scan.segments.values() : []) {
    const value = quickValue(segment) ?? quickMap(segment);
    if (value === undefined) return undefined;
    members.push([segment.key, value]);
  }
  return members.length === 0 ? undefined : Object.fromEntries(members);
}

/** Keys whose values decide something; a fault in one of them must not go unseen. */
const DECIDING = ['id', 'task_id', 'status', 'priority', 'cooldown_until', 'results', 'metadata'] as const;

/** The value of a key on one line, when its spelling leaves no doubt; else undefined. */
export function quickValue({head, more}: Segment): Field | null | undefined {
  if (more) return undefined;
  if (head === '') return '';
  if (head === '{}') return {};
  if (head === '[]') return [];
  if (WORD_LIST.test(head)) return head.slice(1, -1).split(', ');
  if (JSON_QUOTED.test(head)) return JSON.parse(head) as string;
  if (/^[\w./][\w./+ ()-]*$/.test(head)) return head;
  return undefined;
}

function parseSegment({key, text}: Segment): Field | undefined {
  try {
    const document = parseDocument(text, {schema: 'failsafe', prettyErrors: false, logLevel: 'silent'});
    if (document.errors.length > 0) return undefined;
    return member(document.toJS({maxAliasCount: 0}) as Field, key) ?? '';
  } catch {
    return undefined;
  }
}

function whole(file: string, text: string, scan: Scan): ItemFields {
  const marker = findMergeMarker(text);
  if (marker !== null) return refused(malformed({file, text}, marker, MERGE_MARKER_DETAIL), null);
  try {
    const [document, ...others] = parseAllDocuments(text, {
      schema: 'failsafe',
      prettyErrors: false,
      logLevel: 'silent',
    });
    const error = document?.errors[0];
    if (error !== undefined) return refused(malformed({file, text}, error.pos[0], explain(error.message)), scan);
    const second = others.find(({contents}) => !isScalar(contents) || contents.source !== '');
    if (second !== undefined) return refused(malformed({file, text}, startOf(second, text), SECOND), scan);
    if (!isMap(document?.contents)) return refused(malformed({file, text}, 0, NO_ITEM), null);
    const value = document.toJS({maxAliasCount: 0}) as Field;
    return {read: 'library', problem: null, keys: Object.keys(value), get: (key) => member(value, key)};
  } catch {
    return refused(malformed({file, text}, 0, 'nested too deeply, or built from aliases; write it out plainly'), scan);
  }
}

/** Where a document's own mark stands, which no quotation may hold at the margin. */
function startOf(document: Document.Parsed, text: string): number {
  const mark = text.lastIndexOf('\n---', document.contents?.range[0]);
  return Math.max(document.range[0], mark + 1);
}

const SECOND = 'a second item begins here, and only the first of a file is read; move it to a file of its own';

const NO_ITEM = 'no item of a queue: it has no keys at its top; move it out of the folder, or give it an `id`';

/** The lines at the margin still tell most of it, unless there is nothing that an item has. */
function refused(problem: Problem, scan: Scan | null): ItemFields {
  if (scan === null || !hasItemKeys(scan.segments)) return {read: 'none', problem, keys: [], get: NOTHING};
  const get = (key: string): Field | null => {
    const segment = scan.segments.get(key);
    if (segment === undefined) return null;
    return quickValue(segment) ?? parseSegment(segment) ?? quickValue({...segment, more: false}) ?? null;
  };
  return {read: 'lines', problem, keys: [...scan.segments.keys()], get};
}

function malformed(source: {readonly file: string; readonly text: string}, offset: number, detail: string): Problem {
  return {code: 'PLAN_MALFORMED', at: {file: source.file, ...placeAt(source.text, offset)}, detail};
}

function explain(message: string): string {
  const [first = ''] = message.split('\n');
  return `not valid YAML: ${first.slice(0, 120).trim()}; correct this line`;
}
