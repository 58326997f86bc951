// Reads the workplan files that the policy or an input names; one that cannot be read is a Gap and the others go on.
import type {PlanStanding} from '../decision/plan-standing.ts';
import type {Gap} from '../domain/evidence.ts';
import {matchesAny, matchesGlob} from '../domain/glob.ts';
import type {PlanMapping} from '../domain/plan-mapping.ts';
import type {Problem} from '../domain/problem.ts';
import type {Result} from '../domain/result.ts';
import type {PlacedItem, Workplan} from '../domain/workplan.ts';
import type {CodeHost} from '../ports/code-host.ts';
import {linkPlans} from '../workplan/link.ts';
import {orderReady} from '../workplan/next.ts';
import {readWorkplan} from '../workplan/read.ts';

/** Most files read for globs: a glob that finds more is a mistake, and each costs a request. */
const MAX_PLAN_FILES = 10;

export interface PlansRead {
  readonly plans: readonly PlanStanding[];
  /** The ready items of all of them, the next one first. */
  readonly ready: readonly PlacedItem[];
  /** Path to text, for edits on the text that was read. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files that were named and could not be read. */
  readonly unreadable: readonly string[];
  readonly gaps: readonly Gap[];
}

/** An entry of `plans` in the policy: files, and how they are read. */
export type PlanEntry = PlanMapping & {readonly files: readonly string[]};

/** What the policy says about a file: the first entry that names it or whose glob matches it; undefined for none. */
export function mappingOf(entries: readonly PlanEntry[], file: string): PlanMapping | undefined {
  return entries.find((entry) => entry.files.includes(file) || matchesAny(entry.files, file));
}

/** The queue folders of the entries with `preset: folders`, as the policy names them, wildcards and all, without doubles and without slashes at the end, in the order of the policy. */
export function listQueueFolders(entries: readonly PlanEntry[]): readonly string[] {
  const folders = entries.flatMap(({preset, files}) => (preset === 'folders' ? files : []));
  return [...new Set(folders.map((folder) => folder.replace(/\/+$/, '')))];
}

type Files = Pick<CodeHost, 'readFile' | 'listFiles'>;

/** The files of these paths and globs as they stand at a commit or branch. */
export async function readPlans(host: Files, entries: readonly PlanEntry[], ref: string): Promise<PlansRead> {
  const found = await expand(
    host,
    // Folders are queues; their item files are no plans.
    entries.flatMap((entry) => (entry.preset === 'folders' ? [] : entry.files)),
    ref,
  );
  const read: {readonly plan: Workplan; readonly mapping: PlanMapping | undefined}[] = [];
  const texts = new Map<string, string>();
  const failed: {readonly file: string; readonly problem: Problem}[] = [...found.failed];
  for (const file of found.files) {
    const text = await readText(host, file, ref);
    const mapping = mappingOf(entries, file);
    const workplan = text.ok ? readWorkplan(file, text.value, mapping) : text;
    if (!text.ok || !workplan.ok) {
      failed.push({file, problem: workplan.ok ? {code: 'FILE_MISSING', file} : workplan.problem});
      continue;
    }
    texts.set(file, text.value);
    read.push({plan: workplan.value, mapping});
  }
  const linked = linkPlans(read);
  return {
    plans: linked.map((workplan) => ({workplan, optedIn: true})),
    ready: orderReady(linked),
    texts,
    unreadable: failed.map((one) => one.file),
    gaps: failed.map(({problem}) => ({looked: 'plan', problem})),
  };
}

/** Nothing was named, so nothing is read. */
export const NO_PLANS: PlansRead = {plans: [], ready: [], texts: new Map(), unreadable: [], gaps: []};

interface Expanded {
  readonly files: readonly string[];
  readonly failed: readonly {readonly file: string; readonly problem: Problem}[];
}

/** Plain paths stand for themselves; only globs cost a listing. */
async function expand(host: Files, globs: readonly string[], ref: string): Promise<Expanded> {
  const plain = globs.filter((glob) => !isGlob(glob));
  const patterns = globs.filter(isGlob);
  if (patterns.length === 0) return {files: [...new Set(plain)], failed: []};
  const listed = await host.listFiles(ref);
  if (!listed.ok) return {files: plain, failed: patterns.map((file) => ({file, problem: listed.problem}))};
  const matched = listed.value.filter((file) => patterns.some((pattern) => matchesGlob(pattern, file)));
  return {files: [...new Set([...plain, ...matched])].slice(0, MAX_PLAN_FILES), failed: []};
}

/** Whether a path of the policy has wildcards. */
export function isGlob(text: string): boolean {
  return /[*?{]/.test(text);
}

async function readText(host: Files, file: string, ref: string): Promise<Result<string>> {
  const read = await host.readFile(file, ref);
  if (!read.ok) return read;
  return read.value === null ? {ok: false, problem: {code: 'FILE_MISSING', file}} : {ok: true, value: read.value};
}
