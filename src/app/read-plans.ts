// Reads the workplan files that the policy or an input names; one that cannot be read is a Gap and the others go on.
import type {PlanStanding} from '../decision/plan-standing.ts';
import type {Gap} from '../domain/evidence.ts';
import {matchesGlob} from '../domain/glob.ts';
import type {Problem} from '../domain/problem.ts';
import type {Result} from '../domain/result.ts';
import type {CodeHost} from '../ports/code-host.ts';
import {readWorkplan} from '../workplan/read.ts';

/** Most files read for globs: a glob that finds more is a mistake, and each costs a request. */
const MAX_PLAN_FILES = 10;

export interface PlansRead {
  readonly plans: readonly PlanStanding[];
  /** Path to text, for edits on the text that was read. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files that were named and could not be read. */
  readonly unreadable: readonly string[];
  readonly gaps: readonly Gap[];
}

type Files = Pick<CodeHost, 'readFile' | 'listFiles'>;

/** The files of these paths and globs as they stand at a commit or branch. */
export async function readPlans(host: Files, globs: readonly string[], ref: string): Promise<PlansRead> {
  const found = await expand(host, globs, ref);
  const plans: PlanStanding[] = [];
  const texts = new Map<string, string>();
  const failed: {readonly file: string; readonly problem: Problem}[] = [...found.failed];
  for (const file of found.files) {
    const text = await readText(host, file, ref);
    const workplan = text.ok ? readWorkplan(file, text.value) : text;
    if (!text.ok || !workplan.ok) {
      failed.push({file, problem: workplan.ok ? {code: 'FILE_MISSING', file} : workplan.problem});
      continue;
    }
    texts.set(file, text.value);
    plans.push({workplan: workplan.value, optedIn: true});
  }
  return {
    plans,
    texts,
    unreadable: failed.map((one) => one.file),
    gaps: failed.map(({problem}) => ({looked: 'plan', problem})),
  };
}

/** Nothing was named, so nothing is read. */
export const NO_PLANS: PlansRead = {plans: [], texts: new Map(), unreadable: [], gaps: []};

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

function isGlob(text: string): boolean {
  return /[*?{]/.test(text);
}

async function readText(host: Files, file: string, ref: string): Promise<Result<string>> {
  const read = await host.readFile(file, ref);
  if (!read.ok) return read;
  return read.value === null ? {ok: false, problem: {code: 'FILE_MISSING', file}} : {ok: true, value: read.value};
}
