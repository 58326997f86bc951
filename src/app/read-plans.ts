// Reads the workplan files that the policy or an input names; one that cannot be read is a Gap and the others go on.
import type {PlanStanding} from '../decision/plan-standing.ts';
import type {Gap} from '../domain/evidence.ts';
import {isGlob, matchesGlob} from '../domain/glob.ts';
import {mappingOf, type PlanEntry, type PlanMapping} from '../domain/plan-mapping.ts';
import {MARKS_FILE} from '../domain/plan-mark.ts';
import type {Problem} from '../domain/problem.ts';
import {err, ok, type Result} from '../domain/result.ts';
import type {PlacedItem, Workplan} from '../domain/workplan.ts';
import {type MarksRead, parseMarks} from '../memory/mark-codec.ts';
import type {CodeHost} from '../ports/code-host.ts';
import {linkPlans} from '../workplan/link.ts';
import {orderReady} from '../workplan/next.ts';
import {readWorkplan} from '../workplan/read.ts';
import {foldMarks} from '../workplan/sidecar.ts';
import {readTexts, type TextsRead} from './read-texts.ts';

/** Most files read for globs: real plans are kept in up to some dozen files, and all of them are one request. */
const MAX_PLAN_FILES = 50;

export interface PlansRead {
  /** With the marks that are kept beside the files. */
  readonly plans: readonly PlanStanding[];
  /** The ready items of all of them, the next one first. */
  readonly ready: readonly PlacedItem[];
  /** Path to text, for edits on the text that was read; the file of marks too. Null: there is no such file. */
  readonly texts: ReadonlyMap<string, string | null>;
  /** Files that were named, by path or glob, and could not be read or were too many. */
  readonly unreadable: readonly string[];
  readonly gaps: readonly Gap[];
}

type Files = Pick<CodeHost, 'readFiles' | 'listFiles'>;

/** The files of these paths and globs as they stand at a commit or branch: one request, and one more where there are globs. */
export async function readPlans(host: Files, entries: readonly PlanEntry[], ref: string): Promise<PlansRead> {
  const found = await expand(
    host,
    // Folders are queues; their item files are no plans.
    entries.flatMap((entry) => (entry.preset === 'folders' ? [] : entry.files)),
    ref,
  );
  const read = found.files.length === 0 ? ok(new Map()) : await readTexts(host, [...found.files, MARKS_FILE], {ref});
  const marks = parseMarks(toText(read, MARKS_FILE) ?? '');
  const opened = found.files.map((file) => openOne(read, {file, mapping: mappingOf(entries, file), marks, ref}));
  const plans = opened.flatMap((one) => (one.plan.ok ? [{plan: one.plan.value, mapping: one.mapping}] : []));
  const failed = [
    ...found.failed,
    ...opened.flatMap(({file, plan}) => (plan.ok ? [] : [{file, problem: plan.problem}])),
  ];
  const linked = linkPlans(plans);
  const problems = [...found.gaps, ...failed.map((one) => one.problem), ...findMarkProblems(read, marks)];
  return {
    plans: linked.map((workplan) => ({workplan})),
    ready: orderReady(linked),
    texts: toTexts(read),
    unreadable: [
      ...failed.map((one) => one.file),
      ...found.dropped,
      // Beside plans that were read, an idle glob hides nothing; alone it is all that was named.
      ...(plans.length === 0 ? found.idle : []),
    ],
    gaps: problems.map((problem) => ({looked: 'plan', problem})),
  };
}

/** Nothing was named, so nothing is read. */
export const NO_PLANS: PlansRead = {plans: [], ready: [], texts: new Map(), unreadable: [], gaps: []};

interface Asked {
  readonly file: string;
  readonly mapping: PlanMapping | undefined;
  readonly marks: MarksRead;
  /** Commit or branch. */
  readonly ref: string;
}

interface Opened {
  readonly file: string;
  readonly mapping: PlanMapping | undefined;
  readonly plan: Result<Workplan>;
}

function openOne(read: Result<TextsRead>, {file, mapping, marks, ref}: Asked): Opened {
  const text = read.ok ? (read.value.get(file) ?? ok(null)) : read;
  if (!text.ok) return {file, mapping, plan: text};
  if (text.value === null) return {file, mapping, plan: err({code: 'FILE_MISSING', file, ref})};
  const plan = readWorkplan(file, text.value, mapping);
  return {file, mapping, plan: plan.ok ? ok(foldMarks(plan.value, marks.records, file)) : plan};
}

function toText(read: Result<TextsRead>, path: string): string | null {
  const text = read.ok ? read.value.get(path) : undefined;
  return text?.ok ? text.value : null;
}

function toTexts(read: Result<TextsRead>): ReadonlyMap<string, string | null> {
  if (!read.ok) return new Map();
  return new Map([...read.value].flatMap(([path, text]) => (text.ok ? [[path, text.value] as const] : [])));
}

/** Marks that cannot be read are told once, whatever else was read. */
function findMarkProblems(read: Result<TextsRead>, {problems}: MarksRead): readonly Problem[] {
  const text = read.ok ? read.value.get(MARKS_FILE) : undefined;
  return text?.ok === false ? [text.problem] : problems;
}

interface Expanded {
  readonly files: readonly string[];
  readonly failed: readonly {readonly file: string; readonly problem: Problem}[];
  /** Files beyond the limit. */
  readonly dropped: readonly string[];
  /** Globs that no file fits. */
  readonly idle: readonly string[];
  readonly gaps: readonly Problem[];
}

/** Plain paths stand for themselves; only globs cost a listing, and only what they find is limited. */
async function expand(host: Files, globs: readonly string[], ref: string): Promise<Expanded> {
  const plain = [...new Set(globs.filter((glob) => !isGlob(glob)))];
  const patterns = globs.filter(isGlob);
  const nothing = {failed: [], dropped: [], idle: [], gaps: []};
  if (patterns.length === 0) return {...nothing, files: plain};
  const listed = await host.listFiles(ref);
  if (!listed.ok) {
    return {...nothing, files: plain, failed: patterns.map((file) => ({file, problem: listed.problem}))};
  }
  const matched = patterns.map((pattern) => list(pattern, listed.value));
  const idle = patterns.filter((_, index) => matched[index]?.length === 0);
  const more = [...new Set(matched.flat())].filter((file) => !plain.includes(file));
  const dropped = more.slice(MAX_PLAN_FILES);
  return {
    files: [...plain, ...more.slice(0, MAX_PLAN_FILES)],
    failed: [],
    dropped,
    idle,
    gaps: [...idle.map((file): Problem => ({code: 'FILE_MISSING', file, ref})), ...toLimit(patterns, more.length)],
  };
}

/** What lies beside the plans is none, whatever a glob says. */
function list(pattern: string, paths: readonly string[]): readonly string[] {
  return paths.filter((path) => path !== MARKS_FILE && matchesGlob(pattern, path));
}

function toLimit(patterns: readonly string[], count: number): readonly Problem[] {
  if (count <= MAX_PLAN_FILES) return [];
  const detail = `${count} files match, and the first ${MAX_PLAN_FILES} are read; name fewer under plans`;
  return [{code: 'FILE_UNREADABLE', file: patterns.join(', '), detail}];
}
