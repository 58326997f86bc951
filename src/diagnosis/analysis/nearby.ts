// The lines around the root cause, from the log itself where it was read, else from the excerpt.
import type {Proof} from '../../domain/analysis.ts';
import type {Diagnosis} from '../../domain/diagnosis.ts';
import type {Evidence, JobFailure} from '../../domain/evidence.ts';

/** A report of one failure seldom is longer; more would reach into its neighbours. */
const BEFORE = 8;
const AFTER = 24;

/** The root line first, then the lines below it, then those above it, nearest first: the order in which they explain it. */
export function linesNear(evidence: Evidence, diagnosis: Diagnosis): readonly Proof[] {
  const [root] = diagnosis.rootCause;
  if (root === undefined) return [];
  const own: Proof = {job: root.job, line: root.line, text: root.text};
  const at = root.line;
  if (at === null) return [own];
  const known = fromLog(mainFailure(evidence, diagnosis), at) ?? fromExcerpt(diagnosis);
  const near = known.map(({line, text}) => ({job: root.job, line, text}));
  return [
    own,
    ...near.filter(({line}) => line > at && line <= at + AFTER),
    ...near.filter(({line}) => line < at && line >= at - BEFORE).reverse(),
  ];
}

/** The failed job that holds the root line; the only one when the line names none. Null when it was not read. */
export function mainFailure(evidence: Evidence, diagnosis: Diagnosis): JobFailure | null {
  const job = diagnosis.rootCause[0]?.job ?? diagnosis.jobs[0] ?? null;
  if (job === null) return evidence.failures.length === 1 ? (evidence.failures[0] ?? null) : null;
  return evidence.failures.find((failure) => failure.job.name === job) ?? null;
}

type Numbered = Proof & {readonly line: number};

/** Lines of the stretch and the step that hold the root line. */
function fromLog(failure: JobFailure | null, root: number): readonly Numbered[] | null {
  const window = failure?.log?.windows.find((lines) => lines.some((line) => line.number === root));
  if (window === undefined) return null;
  const step = failure?.log?.steps.find((one) => one.firstLine <= root && root <= one.lastLine);
  return window
    .filter(({number}) => step === undefined || (number >= step.firstLine && number <= step.lastLine))
    .map(({number, text}) => ({job: null, line: number, text}));
}

function fromExcerpt({excerpt}: Diagnosis): readonly Numbered[] {
  if (excerpt === null) return [];
  return excerpt.lines.map((text, index) => ({job: null, line: excerpt.firstLine + index, text}));
}
