// Where each line of a digest stands: in which step, whether that step failed, and whether the line is only an echo.
import type {LogDigest, LogLine, LogStep} from '../domain/evidence.ts';

/** `echo`: a command or script that the runner prints before it runs it. `post`: clean-up after the job's own work. */
export type Zone = 'body' | 'echo' | 'post';
/** `after`: a step that ran although an earlier one had failed. `unknown`: the log does not tell. */
export type StepStanding = 'failed' | 'passed' | 'after' | 'unknown';

export interface PlacedLine {
  readonly line: LogLine;
  readonly zone: Zone;
  readonly step: LogStep | null;
  readonly standing: StepStanding;
  /** Lines with text between this one and the end of its step or of the log; 0 for the last one. */
  readonly toEnd: number;
}

export interface Placement {
  readonly lines: readonly PlacedLine[];
  readonly verdict: 'failed' | 'passed' | 'unclear';
  readonly failedSteps: readonly LogStep[];
}

/** What is known from elsewhere, for example from the API. */
export interface PlacementHints {
  readonly jobConclusion?: string | undefined;
  readonly failedStep?: string | null | undefined;
}

const ECHO_MARKS: ReadonlySet<string> = new Set(['command', 'group', 'endgroup']);
/** After such a line a step is over; what follows in it was said by the runner about itself. */
const EXIT =
  /^Process completed with exit code [1-9]|^(?:The command .*|.*") exited with [1-9]\d*\.$|^Done\. Your build exited/;
/** A cancelled job shows its cause in the log too. */
const FAILED_CONCLUSIONS: ReadonlySet<string> = new Set(['failure', 'timed_out', 'startup_failure', 'cancelled']);
/** Longest echo of a script with its environment. A longer group is output. */
const MAX_ECHO_LINES = 400;

/** Places every line of a digest. */
export function placeLines(digest: LogDigest, hints: PlacementHints): Placement {
  const failedSteps = findFailedSteps(digest, hints);
  const lines = digest.windows.flatMap((window) => placeWindow(window, digest.steps, failedSteps));
  return {lines: withDistances(lines), verdict: decideVerdict(digest, hints, failedSteps), failedSteps};
}

/** The sum of a test runner that counted no failure. Output of tests may still follow it, from another stream. */
const ALL_CLEAR = /^Ran \d+ tests? in [\d.]+s$/;
const ALL_CLEAR_SAID = /^OK(?: \((?:skipped|expected failures)=\d+(?:, \w+(?: \w+)*=\d+)*\))?$/;
const ALL_CLEAR_WITHIN = 3;

/** A log without any exit code whose test runner sums up that all went well. Every such sum must say so. */
function endsWell(digest: LogDigest): boolean {
  const lines = digest.windows.flat();
  const sums = lines.flatMap((line, index) => (ALL_CLEAR.test(line.text) ? [index] : []));
  const isWell = (index: number): boolean =>
    lines.slice(index + 1, index + 1 + ALL_CLEAR_WITHIN).some((line) => ALL_CLEAR_SAID.test(line.text));
  return sums.length > 0 && sums.every(isWell);
}

function findFailedSteps(digest: LogDigest, hints: PlacementHints): readonly LogStep[] {
  const named = digest.steps.filter((step) => hints.failedStep != null && step.name.endsWith(hints.failedStep));
  if (named.length > 0) return named;
  const coded = digest.steps.filter((step) => (step.exitCode ?? 0) !== 0);
  const own = coded.filter((step) => !isClosing(step));
  if (coded.length > 0) return own.length > 0 ? own : coded;
  const marked = digest.windows.flatMap((window) =>
    window.filter((line) => line.mark === 'error').map((line) => line.number),
  );
  return digest.steps.filter(
    (step) => !isClosing(step) && marked.some((line) => line >= step.firstLine && line <= step.lastLine),
  );
}

/** Steps that clean up, store caches or report: what goes wrong in them seldom is why a job is red. */
function isClosing(step: LogStep): boolean {
  return /^(?:Post |POST-RUN|Post job cleanup|Complete job|Declarative: Post|cleanup_|upload_artifacts|after_|cache|before_cache)/.test(
    step.name,
  );
}

function placeWindow(
  window: readonly LogLine[],
  steps: readonly LogStep[],
  failed: readonly LogStep[],
): readonly PlacedLine[] {
  let echoLeft = 0;
  let exited = false;
  let current: LogStep | null = null;
  return window.map((line) => {
    if (line.mark === 'group') echoLeft = line.text.startsWith('Run ') ? MAX_ECHO_LINES : 0;
    const isEcho = ECHO_MARKS.has(line.mark) || echoLeft > 0;
    if (line.mark === 'endgroup' || line.mark === 'error') echoLeft = 0;
    else echoLeft -= 1;
    const step = findStep(steps, line.number);
    if (step !== current) exited = false;
    current = step;
    const standing = exited ? 'after' : step === null ? 'unknown' : rateStep(step, failed);
    if (EXIT.test(line.text)) exited = true;
    const zone = step !== null && isClosing(step) ? 'post' : isEcho && line.mark !== 'error' ? 'echo' : 'body';
    return {line, zone, step, standing, toEnd: 0};
  });
}

function findStep(steps: readonly LogStep[], line: number): LogStep | null {
  let low = 0;
  let high = steps.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const step = steps[middle];
    if (step === undefined || step.firstLine > line) high = middle - 1;
    else if (step.lastLine < line) low = middle + 1;
    else return step;
  }
  return null;
}

function rateStep(step: LogStep, failed: readonly LogStep[]): StepStanding {
  if (failed.includes(step)) return 'failed';
  if (step.exitCode === 0) return 'passed';
  const first = failed[0];
  if (first === undefined) return 'unknown';
  return step.firstLine > first.firstLine ? 'after' : 'passed';
}

/** Distances count from the end of each step backwards, so that the words before an exit weigh more. */
function withDistances(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  const result: PlacedLine[] = [];
  let distance = 0;
  for (let index = lines.length - 1; index >= 0; index--) {
    const placed = lines[index];
    if (placed === undefined) continue;
    if (lines[index + 1]?.step !== placed.step) distance = 0;
    result.push({...placed, toEnd: distance});
    if (placed.line.text.trim() !== '') distance += 1;
  }
  return result.reverse();
}

function decideVerdict(digest: LogDigest, hints: PlacementHints, failed: readonly LogStep[]): Placement['verdict'] {
  if (hints.jobConclusion === 'success') return 'passed';
  if (FAILED_CONCLUSIONS.has(hints.jobConclusion ?? '')) return 'failed';
  if (digest.exit !== null) return digest.exit.code === 0 ? 'passed' : 'failed';
  if (failed.length > 0) return 'failed';
  return digest.steps.some((step) => step.name === 'Complete job') || endsWell(digest) ? 'passed' : 'unclear';
}
