// Validates what is remembered in four layers: digests that others hold of it, its form, its meaning, and what documents say of each other.
import {toDigest} from '../domain/digest.ts';
import type {Finding} from '../domain/finding.ts';
import type {Instant} from '../domain/ids.ts';
import type {MemoryEvent} from '../domain/memory.ts';
import {INCIDENTS, JOURNAL, toMemory} from './documents.ts';
import type {ToSafe} from './fields.ts';
import {isLedgerName, parseLedger} from './ledger.ts';

/** A digest of the beginning of a ledger document that a checkpoint holds. */
export interface LedgerMark {
  /** Id of the checkpoint. */
  readonly by: string;
  readonly document: string;
  readonly lines: number;
  readonly sha256: string;
}

export interface StateQuestion {
  /** All documents, by name. */
  readonly documents: ReadonlyMap<string, string>;
  readonly marks: readonly LedgerMark[];
  /** Ids of the items of the plan files that can be read; null for a file that is there and cannot be read. */
  readonly plans: ReadonlyMap<string, readonly string[] | null>;
  /** Ids of the items of all queues. */
  readonly queued: ReadonlySet<string>;
  /** Commits that are not in the repository any more, of those that the ledger names; null where nobody could look. */
  readonly lostCommits: ReadonlySet<string> | null;
  readonly now: Instant;
  readonly safe: ToSafe;
}

/** Clocks of runners and laptops differ by this much at most before a time counts as one of the future. */
const CLOCK_SKEW_MS = 3_600_000;

/** Everything that is wrong or odd, layer by layer. */
export function checkState(question: StateQuestion): readonly Finding[] {
  const memory = toMemory(question.documents, question.safe);
  return [
    ...checkMarks(question),
    ...checkForm(question, memory.damage),
    ...checkMeaning(question, memory),
    ...checkReferences(question, memory.events),
  ];
}

/** A ledger only grows: what a checkpoint saw of it is still its beginning. */
function checkMarks({documents, marks}: StateQuestion): readonly Finding[] {
  return marks.flatMap(({by, document, lines, sha256}): readonly Finding[] => {
    const text = documents.get(document);
    if (text === undefined) return [warn('checksum', document, `checkpoint ${by} saw it, and it is gone`)];
    const kept = text.split('\n').slice(0, lines);
    const begins = toDigest(`${kept.join('\n')}\n`) === sha256;
    return begins
      ? []
      : [fault('checksum', document, `its first ${lines} lines are not those that checkpoint ${by} saw`)];
  });
}

function checkForm(
  {documents}: StateQuestion,
  damage: readonly {document: string; line: number | null; detail: string}[],
) {
  const found = damage.map(
    ({document, line, detail}): Finding => ({layer: 'structure', document, line, detail, severity: 'error'}),
  );
  const asides = [...documents.keys()].filter((name) => name.startsWith('damaged/'));
  const known = (name: string): boolean =>
    [INCIDENTS, JOURNAL].includes(name) || isLedgerName(name) || name.startsWith('damaged/');
  const notes = asides.map((name) => note('structure', name, 'was set aside as damaged by an earlier run'));
  const strange = [...documents.keys()].filter((name) => name.startsWith('ledger') && !known(name));
  return [...found, ...notes, ...strange.map((name) => warn('structure', name, 'is no month of the ledger'))];
}

function checkMeaning({documents, now, safe}: StateQuestion, memory: ReturnType<typeof toMemory>): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [name, text] of documents) {
    if (!isLedgerName(name)) continue;
    const {events} = parseLedger(name, text, safe);
    for (const {at, key} of events) {
      if (at > now + CLOCK_SKEW_MS) findings.push(warn('semantics', name, `event ${key} is of the future`));
    }
    if (countLines(text) > events.length + countDamaged(memory.damage, name))
      findings.push(note('semantics', name, 'some events stand in it more than once; each counts once'));
  }
  for (const {number, firstSeen, lastSeen, count} of memory.hints) {
    if (lastSeen < firstSeen)
      findings.push(warn('semantics', INCIDENTS, `incident ${number} was last seen before it was first seen`));
    if (count < 1) findings.push(warn('semantics', INCIDENTS, `incident ${number} was never seen`));
  }
  return findings;
}

function countLines(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length;
}

function countDamaged(damage: readonly {readonly document: string}[], name: string): number {
  return damage.filter(({document}) => document === name).length;
}

/** From plan to queue to ledger to the commits of the repository. */
function checkReferences(
  {plans, queued, lostCommits}: StateQuestion,
  events: readonly MemoryEvent[],
): readonly Finding[] {
  const findings: Finding[] = [];
  const told = new Set<string>();
  const tell = (finding: Finding): void => {
    const key = `${finding.document} ${finding.detail}`;
    if (!told.has(key)) findings.push(finding);
    told.add(key);
  };
  for (const event of events) {
    if (event.kind !== 'failure') continue;
    if (lostCommits?.has(event.commit))
      tell(note('reference', 'ledger', `commit ${event.commit.slice(0, 12)} is not in this clone`));
    if (event.batch === null) continue;
    const {file, item} = event.batch;
    const ids = plans.get(file);
    if (ids === undefined)
      tell(note('reference', file, `the ledger tells of its item ${item}, and no plan of the policy is this file`));
    else if (ids !== null && !ids.includes(item) && !queued.has(item))
      tell(warn('reference', file, `the ledger tells of item ${item}, which neither it nor a queue has`));
  }
  return findings;
}

type Layer = Finding['layer'];

function fault(layer: Layer, document: string, detail: string): Finding {
  return {layer, document, line: null, detail, severity: 'error'};
}

function warn(layer: Layer, document: string, detail: string): Finding {
  return {layer, document, line: null, detail, severity: 'warning'};
}

function note(layer: Layer, document: string, detail: string): Finding {
  return {layer, document, line: null, detail, severity: 'note'};
}
