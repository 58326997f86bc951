// `aftermath plan`: lists, shows and marks the items of workplan files.
import {resolve} from 'node:path';
import {readTextFile} from '../../adapters/files/read-file.ts';
import {writeTextAtomic} from '../../adapters/files/write-file.ts';
import {toPatch} from '../../domain/patch.ts';
import type {Problem} from '../../domain/problem.ts';
import {err, type Result} from '../../domain/result.ts';
import type {PlanEdit, WorkItem, Workplan} from '../../domain/workplan.ts';
import {markItemFailed} from '../../workplan/edit.ts';
import {toPlanListing, toProblemListing} from '../../workplan/listing.ts';
import {readWorkplan} from '../../workplan/read.ts';
import {type ExitCode, type Io, printDocuments, printJson, printProblems} from './io.ts';

interface ListOptions {
  readonly json?: true;
}

/** 0 when every file could be read, 2 when one was refused; the others are listed all the same. */
export async function runPlanList(io: Io, options: ListOptions, files: readonly string[]): Promise<ExitCode> {
  const problems: Problem[] = [];
  const documents: unknown[] = [];
  for (const file of files) {
    const plan = await readPlan(io, file);
    if (!plan.ok) problems.push(plan.problem);
    documents.push(plan.ok ? toPlanListing(plan.value) : toProblemListing(file, plan.problem));
    if (plan.ok && !options.json) io.out(toListText(plan.value));
  }
  if (options.json) printDocuments(io, documents);
  printProblems(io, problems);
  return problems.length === 0 ? 0 : 2;
}

interface ShowOptions extends ListOptions {
  readonly item: string;
}

export async function runPlanShow(io: Io, options: ShowOptions, [file = '']: readonly string[]): Promise<ExitCode> {
  const plan = await readPlan(io, file);
  if (!plan.ok) return refuse(io, plan.problem);
  const item = plan.value.items.find((one) => one.id === options.item);
  if (item === undefined) {
    return refuse(io, {
      code: 'PLAN_ITEM_MISSING',
      file,
      item: options.item,
      known: plan.value.items.map((one) => one.id),
    });
  }
  if (options.json) printJson(io, item);
  else io.out(toItemText(item));
  return 0;
}

interface MarkOptions extends ListOptions {
  readonly item: string;
  readonly reason: string;
  readonly dryRun?: true;
}

/** Marks one item failed in place. The file is replaced in one step, or not at all. */
export async function runPlanMark(io: Io, options: MarkOptions, [file = '']: readonly string[]): Promise<ExitCode> {
  const path = resolve(io.cwd, file);
  const text = await readTextFile(path, file);
  const edit: Result<PlanEdit> = text.ok
    ? markItemFailed({file, text: text.value, item: options.item, reason: options.reason})
    : text;
  if (!edit.ok) return refuse(io, edit.problem);
  const {after, unchanged} = edit.value;
  const diff = unchanged ? '' : toPatch(file, text.ok ? text.value : '', after);
  if (!unchanged && !options.dryRun) {
    const written = await writeTextAtomic(path, after);
    if (!written.ok) return refuse(io, written.problem);
  }
  const change = unchanged ? 'unchanged' : options.dryRun ? 'shown' : 'marked';
  if (options.json) printJson(io, {file, item: options.item, change, diff});
  else io.out(unchanged ? `${file}: item ${options.item} is marked already\n` : diff);
  return 0;
}

function refuse(io: Io, problem: Problem): ExitCode {
  printProblems(io, [problem]);
  return 2;
}

async function readPlan(io: Io, file: string): Promise<Result<Workplan>> {
  const text = await readTextFile(resolve(io.cwd, file), file);
  return text.ok ? readWorkplan(file, text.value) : err(text.problem);
}

function toListText(plan: Workplan): string {
  const width = Math.max(0, ...plan.items.map((item) => item.id.length));
  const rows = plan.items.map((item) => {
    const state = item.ready ? 'ready' : item.status;
    return `  ${item.id.padEnd(width)}  ${state.padEnd(11)}  ${item.title}\n`;
  });
  return `${plan.file}: ${plan.shape}, ${plan.items.length} items${plan.editable ? '' : ', read-only'}\n${rows.join('')}`;
}

function toItemText(item: WorkItem): string {
  const waits = item.dependsOn.map((one) => `  waits for ${one.ref} (${one.kind}${one.satisfied ? ', done' : ''})\n`);
  return `${item.id}: ${item.title}\n  status ${item.status}${item.ready ? ', ready' : ''}\n${waits.join('')}`;
}
