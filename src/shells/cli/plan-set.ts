// The plan files that a verb was given, read with the policy's mappings, joined with the marks beside them and with each other.
import {basename, resolve} from 'node:path';
import {sharedFiles} from '../../adapters/files/change-file.ts';
import {toRealPath, toRealPlace} from '../../adapters/files/find-root.ts';
import {readTextFile} from '../../adapters/files/read-file.ts';
import type {PlanPlace} from '../../app/change-plan.ts';
import {mappingOf} from '../../domain/plan-mapping.ts';
import {MARKS_FILE, type PlanMarkRecord} from '../../domain/plan-mark.ts';
import type {Problem} from '../../domain/problem.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {Workplan} from '../../domain/workplan.ts';
import {parseMarks} from '../../memory/mark-codec.ts';
import {linkPlans} from '../../workplan/link.ts';
import {readWorkplan} from '../../workplan/read.ts';
import {foldMarks} from '../../workplan/sidecar.ts';
import {type Checkout, type CheckoutOptions, LOCK_TOOLS, openCheckout, toInside} from './checkout.ts';
import type {Io} from './io.ts';

export interface PlanSet {
  /** In the order given: the plan, or why it could not be read. */
  readonly plans: readonly {readonly file: string; readonly plan: Result<Workplan>}[];
  /** Those of the files, in their order, and those of the marks. */
  readonly problems: readonly Problem[];
}

/** All files; one that cannot be read does not stop the others. A problem of the policy stops everything. */
export async function readPlanSet(
  io: Io,
  options: CheckoutOptions,
  files: readonly string[],
): Promise<Result<PlanSet, readonly Problem[]>> {
  const checkout = await openCheckout(io, options, files[0] ?? '');
  if (!checkout.ok) return checkout;
  const marks = await readMarks(checkout.value);
  const read = await Promise.all(files.map((file) => readOne(io, checkout.value, {file, records: marks.records})));
  const linked = linkPlans(read.flatMap(({plan, mapping}) => (plan.ok ? [{plan: plan.value, mapping}] : [])));
  const next = linked.values();
  const plans = read.map(({file, plan}) => {
    const one = plan.ok ? next.next().value : undefined;
    return {file, plan: one === undefined ? plan : ok(one)};
  });
  return ok({plans, problems: [...plans.flatMap(({plan}) => (plan.ok ? [] : [plan.problem])), ...marks.problems]});
}

interface Asked {
  readonly file: string;
  readonly records: readonly PlanMarkRecord[];
}

async function readOne(io: Io, checkout: Checkout, {file, records}: Asked) {
  const place = await toPlanPlace(io, checkout, file);
  const mapping = place?.mapping;
  const text = await readTextFile(resolve(io.cwd, file), file);
  const plan = text.ok ? readWorkplan(file, text.value, mapping) : err(text.problem);
  const folded = plan.ok && place !== null ? ok(foldMarks(plan.value, records, place.path)) : plan;
  return {file, mapping, plan: folded};
}

/** Where a plan file lies in the repository, with what the policy says about it; null when it lies outside. */
export async function toPlanPlace(io: Io, {root, policy}: Checkout, file: string): Promise<PlanPlace | null> {
  const named = await toRealPlace(resolve(io.cwd, file));
  const path = toInside(root, await toRealPath(named));
  if (path === null || basename(path) === '') return null;
  const asNamed = toInside(root, named);
  const mapping = (asNamed === null ? undefined : mappingOf(policy.plans, asNamed)) ?? mappingOf(policy.plans, path);
  return {path, name: file, mapping};
}

async function readMarks({root}: Checkout): Promise<ReturnType<typeof parseMarks>> {
  const texts = await sharedFiles(root, LOCK_TOOLS).read([MARKS_FILE]);
  if (!texts.ok) return {records: [], problems: [texts.problem]};
  return parseMarks(texts.value.get(MARKS_FILE) ?? '');
}
