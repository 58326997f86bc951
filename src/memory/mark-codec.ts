// The sidecar of plan marks: JSON Lines, one record for each attempt, only ever added to. A line that is damaged costs itself.
import {z} from 'zod';
import {MARKS_FILE, type PlanMarkRecord} from '../domain/plan-mark.ts';
import type {Problem} from '../domain/problem.ts';
import {instant, toExactText} from './fields.ts';
import {appendLines} from './ledger.ts';

const Item = z.object({file: z.string().min(1), id: z.string(), pointer: z.string()});
const Failed = z.object({
  v: z.literal(1),
  action: z.literal('failed'),
  ts: instant,
  item: Item,
  was: z.string().nullable(),
  reason: z.string(),
  step: z.string().nullable(),
  severity: z.int().min(1).max(5).nullable(),
  run: z.object({url: z.string()}).nullable(),
});
const Cleared = z.object({v: z.literal(1), action: z.literal('cleared'), ts: instant, item: Item});
const Record = z.discriminatedUnion('action', [Failed, Cleared]);

export interface MarksRead {
  /** In the order of the lines. */
  readonly records: readonly PlanMarkRecord[];
  /** One for each line that is no record, by its place. Such lines stay where they are. */
  readonly problems: readonly Problem[];
}

/** The records of a text; no text makes it throw. */
export function parseMarks(text: string): MarksRead {
  const records: PlanMarkRecord[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const record = parseLine(line);
    if (record !== null) records.push(record);
    else problems.push(toProblem(index + 1));
  }
  return {records, problems};
}

function parseLine(line: string): PlanMarkRecord | null {
  const read = Record.safeParse(parseJson(line));
  if (!read.success) return null;
  const {ts: at, item} = read.data;
  if (read.data.action === 'cleared') return {kind: 'cleared', at, item};
  const {was, reason, step, severity, run} = read.data;
  return {kind: 'failed', at, item, was, reason, step, severity, run: run?.url ?? null};
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function toProblem(line: number): Problem {
  const detail = 'no record of a mark that this version knows; the line is left alone, take it out when it is damaged';
  return {code: 'PLAN_MALFORMED', at: {file: MARKS_FILE, line, column: 1}, detail};
}

/** The text with more records, each on a line of its own; what stands there is not touched. */
export function appendMarks(text: string, records: readonly PlanMarkRecord[]): string {
  return appendLines(text, records.map(renderMark));
}

function renderMark(record: PlanMarkRecord): string {
  const {kind: action, at, item} = record;
  const {file, pointer, id} = item;
  const head = {v: 1, action, ts: toExactText(at), item: {file, pointer, id}};
  if (record.kind === 'cleared') return JSON.stringify(head);
  const {was, reason, step, severity, run} = record;
  return JSON.stringify({...head, was, reason, step, severity, run: run === null ? null : {url: run}});
}
