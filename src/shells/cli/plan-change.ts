// `aftermath plan mark|clear`: sets marks of failed items and takes them away, in the file or beside it, with a commit on demand.
import {sharedFiles} from '../../adapters/files/change-file.ts';
import {changePlanOnBranch} from '../../app/change-branch.ts';
import {changePlan, type ItemChange, type MarkFacts, type PlanOutcome, type PlanPlace} from '../../app/change-plan.ts';
import type {Announce} from '../../app/commit-edits.ts';
import {toFilesPatch} from '../../domain/patch.ts';
import {MARKS_FILE} from '../../domain/plan-mark.ts';
import type {Problem} from '../../domain/problem.ts';
import {ok, type Result} from '../../domain/result.ts';
import {type Checkout, type CheckoutOptions, exitOf, LOCK_TOOLS, openCheckout} from './checkout.ts';
import {commitOnDemand, type Made, toCommitLine} from './commit.ts';
import {type ExitCode, type Io, printJson, printPatch, printProblems} from './io.ts';
import {toPlanPlace} from './plan-set.ts';
import {openPush, type PushOptions, type PushTarget, toMade, toPushAdvice} from './push.ts';
import {toShownPath} from './shown-path.ts';

interface ChangeOptions extends CheckoutOptions, PushOptions {
  readonly item: readonly string[];
  readonly json?: true;
  readonly dryRun?: true;
  readonly commit?: true;
}

interface MarkOptions extends ChangeOptions {
  readonly reason: string;
  readonly step?: string;
  readonly level?: string;
  readonly runUrl?: string;
}

/** Marks items failed, all of them or none. */
export async function runPlanMark(io: Io, options: MarkOptions, [file = '']: readonly string[]): Promise<ExitCode> {
  const {reason, step = null, level, runUrl: run = null} = options;
  if (run !== null && !/^https?:\/\/\S+$/.test(run)) {
    return refuse(io, [
      {code: 'USAGE', detail: 'plan mark: --run-url is no address of a run; give one that begins with https://'},
    ]);
  }
  return runChange(io, options, {file, facts: {reason, step, run, level: level === undefined ? null : Number(level)}});
}

/** Takes marks away, all of them or none; that an item is not marked is fine. */
export function runPlanClear(io: Io, options: ChangeOptions, [file = '']: readonly string[]): Promise<ExitCode> {
  return runChange(io, options, {file, facts: null});
}

interface Asked {
  readonly file: string;
  readonly facts: MarkFacts | null;
}

async function runChange(io: Io, options: ChangeOptions, asked: Asked): Promise<ExitCode> {
  const checkout = await openCheckout(io, options, asked.file);
  if (!checkout.ok) return refuse(io, checkout.problem);
  const place = await toPlanPlace(io, checkout.value, asked.file);
  if (place === null) return refuse(io, [{code: 'FILE_OUTSIDE', file: asked.file}]);
  const target = await openPush(io, checkout.value, options);
  if (!target.ok) return refuse(io, [target.problem]);
  const wish = {place, facts: asked.facts};
  const made = await (target.value === null
    ? change(checkout.value, options, wish)
    : push(target.value, options, wish));
  if (!made.ok) {
    const exit = refuse(io, [inWords(made.problem, place)]);
    io.note(toPushAdvice(made.problem, options));
    return exit;
  }
  const {value, commit} = made.value;
  const document = toDocument(value, options, wish);
  if (options.json) printJson(io, {...document, commit: commit?.ok ? commit.value : null});
  else {
    io.out(toText(value, options, asked));
    printPatch(io, document.diff);
    io.out(toCommitLine(made.value));
  }
  return commit === null || commit.ok ? 0 : refuse(io, [commit.problem]);
}

interface Wish {
  readonly place: PlanPlace;
  readonly facts: MarkFacts | null;
}

function change(checkout: Checkout, options: ChangeOptions, wish: Wish): Promise<Result<Made<PlanOutcome>>> {
  const {root, now} = checkout;
  const files = sharedFiles(root, LOCK_TOOLS);
  const request = toRequest(options, wish);
  const writes = options.dryRun ? 'show' : 'make';
  return commitOnDemand(options.commit && writes === 'make' ? checkout : null, {
    scope: 'plans',
    headline: toHeadline(wish),
    recover: async () => ok(undefined),
    change: (announce: Announce | null) => changePlan({files, now, writes, announce}, request),
  });
}

async function push(target: PushTarget, options: ChangeOptions, wish: Wish): Promise<Result<Made<PlanOutcome>>> {
  const {world, branch, prefix} = target;
  const request = {...toRequest(options, wish), prefix};
  return toMade(target, await changePlanOnBranch(world, {branch, headline: toHeadline(wish), request}));
}

function toRequest({item}: ChangeOptions, wish: Wish) {
  return {...wish, items: [...new Set(item)]};
}

function toHeadline({facts}: Wish): string {
  return facts === null ? 'Clear the mark of workplan items' : 'Mark workplan items as failed';
}

/** Problems name the file as the caller did. */
function inWords(problem: Problem, {path, name}: PlanPlace): Problem {
  return 'file' in problem && problem.file === path ? {...problem, file: name} : problem;
}

function refuse(io: Io, problems: readonly Problem[]): ExitCode {
  printProblems(io, problems);
  return problems.every((problem) => exitOf(problem) === 1) ? 1 : 2;
}

function toDocument({items, edits}: PlanOutcome, {dryRun}: ChangeOptions, {place, facts}: Wish) {
  const [only] = items;
  const isChanged = items.some((item) => item.change !== 'unchanged');
  const word = facts === null ? 'cleared' : 'marked';
  return {
    file: place.name,
    ...(items.length === 1 && only !== undefined ? {item: only.item} : {}),
    items,
    change: !isChanged ? 'unchanged' : dryRun ? 'shown' : word,
    diff: toFilesPatch(edits.map((edit) => ({...edit, path: toName(edit.path, place)}))),
  };
}

function toName(path: string, place: PlanPlace): string {
  return path === place.path ? toShownPath(place.name, path) : path;
}

/** A line for each item that the diff of the plan file does not tell of. */
function toText({items}: PlanOutcome, {dryRun}: ChangeOptions, {file, facts}: Asked): string {
  const same = facts === null ? 'is not marked' : 'is marked already';
  const toLine = ({item, change: word, in: place, because}: ItemChange): string => {
    if (word === 'unchanged') return `${file}: item ${item} ${same}\n`;
    return place === 'file'
      ? ''
      : `${file}: item ${item} ${dryRun ? 'would be' : 'is'} ${word} in ${MARKS_FILE} (${because})\n`;
  };
  return items.map(toLine).join('');
}
