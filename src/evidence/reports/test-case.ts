// One test case while it is being read: collects what its children say, in bounded space, and sums it up at its end.
import type {TestFailure} from '../../domain/evidence.ts';
import type {SafeText} from '../../domain/ids.ts';
import {toSafeName, toSafeText} from '../safe-text.ts';
import {type Attributes, type Complaint, MAX_BODY_UNITS} from './complaint.ts';
import {type Outcome, type Statement, toAttributeOutcome, toWorse} from './dialects.ts';
import {findPlace} from './place.ts';

/** Longest name or path kept, in UTF-16 units: parameterised names may hold a whole JSON text. */
const MAX_NAME_UNITS = 4_096;

/** A test case that is open. */
export interface OpenCase {
  readonly attributes: Attributes;
  /** `file` of the nearest suite that has one. */
  readonly suiteFile: string | null;
  /** Worst outcome that a child stated; null while none did. */
  stated: Outcome | null;
  isRetried: boolean;
  /** First complaint that is not a retry; null while there is none. */
  complaint: Complaint | null;
  /** First complaint of an earlier try. */
  earlier: Complaint | null;
}

/** Bounds of a message: its length in UTF-16 units, and values that must not be in it. */
export interface MessageBound {
  readonly maxUnits: number;
  readonly secrets: readonly string[];
}

export function openCase(attributes: Attributes, suiteFile: string | null): OpenCase {
  return {attributes, suiteFile, stated: null, isRetried: false, complaint: null, earlier: null};
}

/** Takes in what a child says. Answers the complaint whose text is to be collected, or null. */
export function addStatement(open: OpenCase, statement: Statement, attributes: Attributes): Complaint | null {
  const complaint = {attributes, body: ''};
  if (statement === 'retried') {
    open.isRetried = true;
    if (open.earlier !== null) return null;
    open.earlier = complaint;
    return complaint;
  }
  open.stated = toWorse(open.stated ?? 'passed', statement);
  if (statement === 'skipped' || open.complaint !== null) return null;
  open.complaint = complaint;
  return complaint;
}

/** The outcome: what the children state; with no word from them, what the attributes say. A retried test has passed. */
export function toOutcome(open: OpenCase): Outcome {
  if (open.stated !== null) return open.stated;
  return open.isRetried ? 'passed' : toAttributeOutcome(open.attributes);
}

/** The failure of this test case (or, for a test that passed on a retry, of its first try). */
export function toFailure(open: OpenCase, bound: MessageBound): TestFailure {
  const {attributes} = open;
  const complaint = open.complaint ?? open.earlier;
  const {file, line} = findPlace(open, complaint);
  return {
    classname: toName(attributes['classname'] ?? attributes['class'] ?? '', bound),
    name: toName(attributes['name'] ?? '', bound),
    message: toMessage(complaint, bound),
    file: file === null ? null : toName(file, bound),
    line,
  };
}

/** A suite that failed as a whole, in the shape of a test failure named like the suite. */
export function toTrouble(
  suite: {readonly name: string; readonly file: string | null},
  attributes: Attributes,
  bound: MessageBound,
): TestFailure {
  const message = toMessage({attributes, body: ''}, bound);
  const file = suite.file === null ? null : toName(suite.file, bound);
  return {classname: '', name: toName(suite.name, bound), message, file, line: null};
}

function toMessage(complaint: Complaint | null, bound: MessageBound): SafeText | null {
  const attribute = complaint?.attributes['message']?.trim() ?? '';
  const raw = attribute === '' ? (complaint?.body.trim() ?? '') : attribute;
  return raw === '' ? null : toSafeText(toWholeWords(raw), bound);
}

/** Text within the bound that ends between words: half a secret would not be recognised as one. */
function toWholeWords(raw: string): string {
  if (raw.length < MAX_BODY_UNITS) return raw;
  const start = raw.slice(0, MAX_BODY_UNITS);
  const end = Math.max(start.lastIndexOf(' '), start.lastIndexOf('\n'));
  return start.slice(0, Math.max(end, 0));
}

/** Redacted before it is cut, and after it: a cut can make a token of what was none. */
function toName(raw: string, {secrets}: MessageBound): string {
  const whole = toSafeName(raw.slice(0, MAX_BODY_UNITS), secrets);
  return whole.length > MAX_NAME_UNITS ? toSafeName(whole.slice(0, MAX_NAME_UNITS), secrets) : whole;
}
