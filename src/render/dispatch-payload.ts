// The payload of the event that tells a repair agent of a failure: the core of the hand-off document, cut to what GitHub takes.
import type {HandOff} from '../domain/hand-off.ts';

/**
 * Longest payload as JSON, in UTF-16 units. GitHub: fewer than 64 KB and at most 65,535 characters; its description does not
 * say how it counts what is no ASCII, so half of that leaves room for two bytes a unit.
 */
export const MAX_PAYLOAD_UNITS = 32_000;

/** At most ten names, as GitHub takes them. */
export type DispatchPayload = Readonly<
  Pick<
    HandOff,
    'decision' | 'run' | 'incident' | 'causes' | 'change' | 'suspects' | 'planItem' | 'constraints' | 'next'
  >
> & {readonly schema: 'aftermath/dispatch/1'};

/** How much of each list and text stays. */
interface Cut {
  readonly causes: number;
  readonly lines: number;
  readonly tests: number;
  readonly files: number;
  readonly units: number;
}

/** From generous to little. What still does not fit gets the bare one, which fits whatever comes: it bounds every list and text. */
const CUTS: readonly Cut[] = [
  {causes: 20, lines: 60, tests: 50, files: 200, units: 2000},
  {causes: 5, lines: 30, tests: 20, files: 50, units: 500},
  {causes: 2, lines: 10, tests: 5, files: 20, units: 200},
];

const BARE: Cut = {causes: 1, lines: 0, tests: 0, files: 10, units: 100};

/** What fits of the document. The patch is left out: the agent has the commit. The whole document lies beside the report. */
export function toDispatchPayload(handOff: HandOff): DispatchPayload {
  for (const cut of CUTS) {
    const payload = cutTo(handOff, cut);
    if (JSON.stringify(payload).length <= MAX_PAYLOAD_UNITS) return payload;
  }
  return cutTo(handOff, BARE);
}

function cutTo(handOff: HandOff, cut: Cut): DispatchPayload {
  const {decision, run, incident, causes, change, suspects, planItem, constraints, next} = handOff;
  const core = {
    decision,
    run,
    incident,
    causes: causes.slice(0, cut.causes).map((cause) => cutCause(cause, cut)),
    change: change === null ? null : {...change, patch: null, files: change.files?.slice(0, cut.files) ?? null},
    suspects: suspects.slice(0, cut.files),
    planItem: planItem === null ? null : {...planItem, dependents: planItem.dependents.slice(0, cut.files)},
    constraints: {
      ...constraints,
      protectedBranches: constraints.protectedBranches.slice(0, cut.files),
      protectedPaths: constraints.protectedPaths.slice(0, cut.files),
    },
    next,
  };
  return {schema: 'aftermath/dispatch/1', ...(cutTexts(core, cut.units) as typeof core)};
}

function cutCause(cause: HandOff['causes'][number], cut: Cut): HandOff['causes'][number] {
  const {excerpt} = cause;
  return {
    ...cause,
    jobs: cause.jobs.slice(0, cut.files),
    rootCause: cause.rootCause.slice(0, 3),
    excerpt: excerpt === null || cut.lines === 0 ? null : {...excerpt, lines: excerpt.lines.slice(0, cut.lines)},
    failedTests: cause.failedTests.slice(0, cut.tests),
    factors: cause.factors.slice(0, cut.tests),
    prevention: cause.prevention.slice(0, cut.tests),
  };
}

/** Every text of the value in at most so many units. */
function cutTexts(value: unknown, units: number): unknown {
  if (typeof value === 'string') return cutText(value, units);
  if (Array.isArray(value)) return value.map((one) => cutTexts(one, units));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, cutTexts(one, units)]));
}

function cutText(text: string, units: number): string {
  return text.length <= units ? text : `${text.slice(0, units - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
