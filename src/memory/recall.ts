// What the ledger remembers about a cause: exact likeness only, and a damaged line counts for nothing.
import type {Recall, SimilarFailure} from '../domain/analysis.ts';
import {type Instant, parseInstant, type SafeText} from '../domain/ids.ts';
import type {LedgerEntry} from './ledger.ts';

/** Most failures listed: a reader looks at the first few, a machine can read the ledger itself. */
const MAX_SIMILAR = 10;

/** The failure that others are compared with. */
export interface RecallQuestion {
  readonly fingerprint: string;
  readonly category: string;
  /** Rule of the root line; null when no line was found. */
  readonly rule: string | null;
  /** Its own run and attempt, which are no memory. */
  readonly runId: number;
  readonly attempt: number;
  /** The same cause on the same commit is the same failure, told again. */
  readonly commit: string;
}

/** Nothing was asked, so nothing is known. */
export const NO_RECALL: Recall = {asked: false, count: 0, firstSeen: null, similar: []};

/** The entries of a ledger's text, oldest first. A line that is no entry is left out. */
export function parseLedger(text: string): readonly LedgerEntry[] {
  return text.split('\n').flatMap((line) => {
    const value = parseJson(line);
    return isEntry(value) ? [value] : [];
  });
}

/**
 * Earlier failures like this one: the same fingerprint first, then the same category and rule; newest first in both. An
 * entry of a later time than its own run counts too: memory does not know in which order people ask.
 */
export function recallSimilar(
  entries: readonly LedgerEntry[],
  question: RecallQuestion,
  safe: (raw: string) => SafeText,
): Recall {
  const others = entries.filter((one) => one.run.id !== question.runId || one.run.attempt !== question.attempt);
  const same = others.filter((one) => one.fingerprint === question.fingerprint && one.commit !== question.commit);
  const alike = others.filter(
    (one) =>
      one.fingerprint !== question.fingerprint &&
      one.category === question.category &&
      question.rule !== null &&
      one.cause?.rule === question.rule,
  );
  const times = same.map((one) => toInstant(one.at)).sort((a, b) => a - b);
  return {
    asked: true,
    count: same.length,
    firstSeen: times[0] ?? null,
    similar: [
      ...newestFirst(same).map((one) => toSimilar(one, 'fingerprint', safe)),
      ...newestFirst(alike).map((one) => toSimilar(one, 'rule', safe)),
    ].slice(0, MAX_SIMILAR),
  };
}

function newestFirst(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return entries.toSorted((a, b) => toInstant(b.at) - toInstant(a.at));
}

function toSimilar(
  entry: LedgerEntry,
  likeness: SimilarFailure['likeness'],
  safe: (raw: string) => SafeText,
): SimilarFailure {
  return {
    likeness,
    at: toInstant(entry.at),
    runId: entry.run.id,
    attempt: entry.run.attempt,
    branch: entry.run.branch,
    commit: entry.commit,
    category: entry.category,
    text: entry.cause === null ? null : safe(entry.cause.text),
  };
}

/** Entries are checked when they are read, so their time is one. */
function toInstant(text: string): Instant {
  return parseInstant(text) ?? (0 as Instant);
}

/** Every field that is read here, checked: the ledger is a file that people can edit. */
function isEntry(value: unknown): value is LedgerEntry {
  if (!isObject(value) || value['v'] !== 1) return false;
  const {run, cause, batch} = value;
  const texts = ['at', 'commit', 'category', 'fingerprint', 'transient'].every((key) => typeof value[key] === 'string');
  const numbers = ['severity', 'confidence'].every((key) => typeof value[key] === 'number');
  return (
    texts &&
    numbers &&
    parseInstant(String(value['at'])) !== null &&
    isTextOrNull(value['step']) &&
    Array.isArray(value['jobs']) &&
    value['jobs'].every((job) => typeof job === 'string') &&
    isObject(run) &&
    typeof run['id'] === 'number' &&
    typeof run['attempt'] === 'number' &&
    typeof run['workflow'] === 'string' &&
    isTextOrNull(run['branch']) &&
    (cause === null || (isObject(cause) && typeof cause['rule'] === 'string' && typeof cause['text'] === 'string')) &&
    (batch === null || (isObject(batch) && typeof batch['file'] === 'string' && typeof batch['item'] === 'string'))
  );
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
