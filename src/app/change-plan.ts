// Marks items of a plan file failed, or takes their marks away: in the file where its format allows it, else beside it.
import type {Instant} from '../domain/ids.ts';
import type {PlanMapping} from '../domain/plan-mapping.ts';
import {type FailedMark, MARKS_FILE, type PlanMarkRecord} from '../domain/plan-mark.ts';
import {err, ok, type Result} from '../domain/result.ts';
import type {WorkItem} from '../domain/workplan.ts';
import {appendMarks, parseMarks} from '../memory/mark-codec.ts';
import type {FileEdit} from '../ports/repository-files.ts';
import type {SharedFiles, SharedTexts} from '../ports/shared-files.ts';
import {type PlanMark, planClear, planMark} from '../workplan/edit.ts';
import {toReason} from '../workplan/edits/reason.ts';
import {openPlan, toWorkplan} from '../workplan/read.ts';
import {findMark, findMarkable} from '../workplan/sidecar.ts';
import {type Announce, toTouched} from './commit-edits.ts';

/** A plan file: where it lies, what messages call it, and what the policy says about it. */
export interface PlanPlace {
  /** Path in the repository, with slashes. */
  readonly path: string;
  readonly name: string;
  readonly mapping: PlanMapping | undefined;
}

/** What failed, as far as it is known. */
export interface MarkFacts {
  readonly reason: string;
  readonly step: string | null;
  /** Severity, 1 to 5. */
  readonly level: number | null;
  /** Address of the run. */
  readonly run: string | null;
}

/** `facts` null: the marks go away. */
export interface PlanRequest {
  readonly place: PlanPlace;
  /** Ids as the file spells them, in the order in which they are taken. */
  readonly items: readonly string[];
  readonly facts: MarkFacts | null;
}

export interface PlanWorld {
  readonly files: SharedFiles;
  readonly now: Instant;
  /** `show`: nothing is written. */
  readonly writes: 'make' | 'show';
  /** Told of the edits before they are written; null: nobody wants to know. */
  readonly announce: Announce | null;
}

/** What became of one item, and where: `sidecar` with the reason why its file is left alone. */
export interface ItemChange {
  readonly item: string;
  readonly change: 'marked' | 'cleared' | 'unchanged';
  readonly in: 'file' | 'sidecar';
  readonly because: string | null;
}

export interface PlanOutcome {
  readonly items: readonly ItemChange[];
  /** The files that hold the marks; one that says everything already has the same text before and after. */
  readonly edits: readonly FileEdit[];
}

/** All items are marked, or none is: the first that cannot be ends it. Problems as those of the edits, and of the files. */
export async function changePlan(world: PlanWorld, request: PlanRequest): Promise<Result<PlanOutcome>> {
  const paths = [request.place.path, MARKS_FILE];
  const {announce} = world;
  const texts = await world.files.read(paths);
  const seen = texts.ok ? decidePlan(texts.value, request, world.now) : texts;
  if (!seen.ok || world.writes === 'show') return seen;
  if (announce === null && seen.value.edits.every(isSame)) return seen;
  return world.files.change(paths, async (fresh) => {
    // Of large plans most of the time goes into reading them: what was decided on the same texts holds.
    const decided = texts.ok && isSameTexts(texts.value, fresh) ? seen : decidePlan(fresh, request, world.now);
    if (!decided.ok) return decided;
    const told =
      announce === null
        ? ok(undefined)
        : await announce({paths: decided.value.edits.map(toTouched), items: request.items});
    return told.ok ? ok({edits: decided.value.edits, value: decided.value}) : told;
  });
}

function isSameTexts(a: SharedTexts, b: SharedTexts): boolean {
  return a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);
}

function isSame({before, after}: FileEdit): boolean {
  return before === after;
}

/** What a request makes of the texts of the plan and of the marks beside it. */
export function decidePlan(texts: SharedTexts, request: PlanRequest, now: Instant): Result<PlanOutcome> {
  const {path, name} = request.place;
  const text = texts.get(path) ?? null;
  if (text === null) return err({code: 'FILE_MISSING', file: name});
  const marks = texts.get(MARKS_FILE) ?? null;
  let desk: Desk = {text, records: parseMarks(marks ?? '').records, fresh: []};
  const items: ItemChange[] = [];
  for (const id of request.items) {
    const taken = takeItem(desk, request, {id, now});
    if (!taken.ok) return taken;
    desk = taken.value.desk;
    items.push(taken.value.change);
  }
  const inFile = items.some((item) => item.in === 'file') ? [{path, before: text, after: desk.text}] : [];
  const after = appendMarks(marks ?? '', desk.fresh);
  const beside = marks !== null || desk.fresh.length > 0 ? [{path: MARKS_FILE, before: marks, after}] : [];
  const isBeside = desk.fresh.length > 0 || items.some((item) => item.in === 'sidecar');
  return ok({items, edits: [...inFile, ...(isBeside ? beside : [])]});
}

interface Desk {
  readonly text: string;
  /** Oldest first, with the fresh ones at the end. */
  readonly records: readonly PlanMarkRecord[];
  readonly fresh: readonly PlanMarkRecord[];
}

interface Turn {
  readonly id: string;
  readonly now: Instant;
}

interface Taken {
  readonly desk: Desk;
  readonly change: ItemChange;
}

function takeItem(desk: Desk, {place, facts}: PlanRequest, turn: Turn): Result<Taken> {
  const {name: file, mapping} = place;
  const opened = openPlan(file, desk.text, mapping);
  if (!opened.ok) return opened;
  const request = {file, text: desk.text, item: turn.id, mapping, opened: opened.value};
  const mark = facts === null ? planClear(request) : planMark({...request, ...toWords(facts)});
  if (!mark.ok) return mark;
  const item = findMarkable(toWorkplan(file, opened.value), turn.id);
  if (!item.ok) return item;
  const record = toRecord({item: item.value, desk, facts}, place.path, turn.now);
  const word = facts === null ? 'cleared' : 'marked';
  return ok(taken(desk, {mark: mark.value, record, word}));
}

function toWords({reason, step, level, run}: MarkFacts) {
  return {reason, step: step ?? '', level: level === null ? '' : String(level), run: run ?? ''};
}

interface Made {
  readonly mark: PlanMark;
  readonly record: PlanMarkRecord | null;
  readonly word: 'marked' | 'cleared';
}

/** A mark in the file needs none beside it; a clearing takes both away. */
function taken(desk: Desk, {mark, record, word}: Made): Taken {
  const isBeside = mark.kind === 'sidecar';
  const text = isBeside ? desk.text : mark.edit.after;
  const kept = isBeside || record?.kind === 'cleared' ? record : null;
  const isChanged = kept !== null || text !== desk.text;
  return {
    desk: kept === null ? {...desk, text} : withRecord({...desk, text}, kept),
    change: {
      item: isBeside ? mark.item : mark.edit.item,
      change: isChanged ? word : 'unchanged',
      in: isBeside ? 'sidecar' : 'file',
      because: isBeside ? mark.because : null,
    },
  };
}

function withRecord(desk: Desk, record: PlanMarkRecord): Desk {
  return {...desk, records: [...desk.records, record], fresh: [...desk.fresh, record]};
}

interface Standing {
  readonly item: WorkItem;
  readonly desk: Desk;
  readonly facts: MarkFacts | null;
}

/** The record that a request asks for; null when the last one says the same, or there is none to clear. */
function toRecord({item, desk, facts}: Standing, file: string, at: Instant): PlanMarkRecord | null {
  const standing = findMark(item, desk.records, file);
  const place = {file, id: item.id, pointer: item.pointer};
  if (facts === null) return standing === null ? null : {kind: 'cleared', at, item: place};
  const {step, level: severity, run} = facts;
  const fresh = {kind: 'failed', at, item: place, was: item.rawStatus, reason: toReason(facts.reason)} as const;
  const record: FailedMark = {...fresh, step, severity, run};
  return standing !== null && saysSame(standing, record) ? null : record;
}

/** A later run that fails for the same reason adds nothing: each record is a commit, and a commit may start the next run. */
function saysSame(a: FailedMark, b: FailedMark): boolean {
  return a.reason === b.reason && a.step === b.step && a.severity === b.severity;
}
