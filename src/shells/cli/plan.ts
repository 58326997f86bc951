// `aftermath plan list|show|next`: what workplan files say and what is wrong in them, several of them joined.
import {NO_NEXT} from '../../domain/no-next.ts';
import type {Problem} from '../../domain/problem.ts';
import type {PlacedItem, WorkItem, Workplan} from '../../domain/workplan.ts';
import {type FlawListing, toFlawListings, toPlanListing, toProblemListing} from '../../workplan/listing.ts';
import {findNext} from '../../workplan/next.ts';
import type {CheckoutOptions} from './checkout.ts';
import {type ExitCode, type Io, printDocuments, printJson, printProblems} from './io.ts';
import {type PlanSet, readPlanSet} from './plan-set.ts';

interface ListOptions extends CheckoutOptions {
  readonly json?: true;
}

/** 0 when every file could be read, 2 when one was refused; the others are listed all the same. */
export async function runPlanList(io: Io, options: ListOptions, files: readonly string[]): Promise<ExitCode> {
  const set = await readPlanSet(io, options, files);
  if (!set.ok) return refuse(io, set.problem);
  const {plans} = set.value;
  if (options.json) {
    const documents = plans.map(({file, plan}) =>
      plan.ok ? toPlanListing(plan.value) : toProblemListing(file, plan.problem),
    );
    printDocuments(io, documents);
  } else for (const {plan} of plans) if (plan.ok) io.out(toListText(plan.value));
  return end(io, set.value);
}

interface ShowOptions extends ListOptions {
  readonly item: string;
}

/** The item in every file that has it. */
export async function runPlanShow(io: Io, options: ShowOptions, files: readonly string[]): Promise<ExitCode> {
  const set = await readPlanSet(io, options, files);
  if (!set.ok) return refuse(io, set.problem);
  const places = placesOf(set.value);
  const found = places.filter(({item}) => item.id === options.item);
  if (found.length === 0) {
    const known = places.map(({item}) => item.id);
    const missing: Problem = {code: 'PLAN_ITEM_MISSING', file: files.join(', '), item: options.item, known};
    return refuse(io, set.value.problems.length > 0 ? set.value.problems : [missing]);
  }
  const shown = found.map(({plan, item}) => {
    return {...item, ready: item.ready && plan.halted === undefined, flaws: toFlawListings(plan, item.id)};
  });
  if (options.json) printDocuments(io, shown);
  else io.out(shown.map((one) => toItemText(one) + toFlawText(one.flaws)).join('\n'));
  return end(io, set.value);
}

/** The next item of all files in one order, or the reason why there is none; both are answers. */
export async function runPlanNext(io: Io, options: ListOptions, files: readonly string[]): Promise<ExitCode> {
  const set = await readPlanSet(io, options, files);
  if (!set.ok) return refuse(io, set.problem);
  const isRead = set.value.plans.some(({plan}) => plan.ok);
  const found = findNext(set.value.plans.flatMap(({plan}) => (plan.ok ? [plan.value] : [])));
  const [next, others] = found.kind === 'next' ? [found.next, found.others] : [null, []];
  const because = found.kind === 'none' ? {code: found.because, sentence: NO_NEXT[found.because]} : null;
  if (options.json)
    printJson(io, {next: next === null ? null : toDocument(next), others: others.map(toDocument), because});
  else if (isRead)
    io.out(because === null ? toNextText([next, ...others]) : `none: ${because.code}. ${because.sentence}\n`);
  return end(io, set.value);
}

function toDocument({file, item: {id, title, priority}}: PlacedItem): unknown {
  return {file, id, title, priority: priority?.raw ?? null};
}

interface Place {
  readonly plan: Workplan;
  readonly item: WorkItem;
}

function placesOf({plans}: PlanSet): readonly Place[] {
  return plans.flatMap(({plan}) => (plan.ok ? plan.value.items.map((item) => ({plan: plan.value, item})) : []));
}

function refuse(io: Io, problems: readonly Problem[]): ExitCode {
  printProblems(io, problems);
  return 2;
}

function end(io: Io, {plans, problems}: PlanSet): ExitCode {
  printProblems(io, problems);
  return plans.every(({plan}) => plan.ok) ? 0 : 2;
}

function toListText(plan: Workplan): string {
  const width = Math.max(0, ...plan.items.map((item) => item.id.length));
  const rows = plan.items.map((item) => {
    const state = item.ready && plan.halted === undefined ? 'ready' : item.status;
    return `  ${item.id.padEnd(width)}  ${state.padEnd(11)}  ${item.title}${toMarkNote(item)}\n`;
  });
  const stop =
    plan.halted === undefined
      ? ''
      : `  halted: the plan says ${JSON.stringify(plan.halted)} at its top, so nothing is ready\n`;
  return `${plan.file}: ${plan.shape}, ${plan.items.length} items${plan.editable ? '' : ', read-only'}\n${stop}${rows.join('')}${toFlawText(toFlawListings(plan))}`;
}

function toFlawText(flaws: readonly FlawListing[]): string {
  return flaws.map(({code, detail}) => `  flaw ${code}: ${detail}\n`).join('');
}

function toMarkNote({markedBy}: WorkItem): string {
  return markedBy === undefined ? '' : '  (marked beside the file)';
}

function toItemText(item: WorkItem): string {
  const waits = item.dependsOn.map((one) => `  waits for ${one.ref} (${one.kind}${one.satisfied ? ', done' : ''})\n`);
  const state = `${item.status}${item.ready ? ', ready' : ''}${toMarkNote(item)}`;
  return `${item.id}: ${item.title}\n  status ${state}\n${waits.join('')}`;
}

/** The next one first. */
function toNextText(places: readonly (PlacedItem | null)[]): string {
  return places
    .flatMap((place) => (place === null ? [] : [place]))
    .map(({file, item}, index) => `${index === 0 ? 'next' : 'then'}  ${item.id}  ${item.title}  (${file})\n`)
    .join('');
}
