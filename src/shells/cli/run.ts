// `aftermath run -- CMD`: a command under guard. It ends as the command ends, and until it fails hardly anything is loaded.
import {writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {type GuardedOutcome, lastAttempt} from '../../domain/guarded.ts';
import type {OutputCopy} from '../../ports/command-runner.ts';
import {endWords, retryWords, toRunDocument} from '../../render/run-document.ts';
import {runUnderGuard} from '../guard.ts';
import {parseRunWish, readRunLimits} from '../run-limits.ts';
import type {HandleOptions} from './handle.ts';
import {type Io, printJson, printProblems} from './io.ts';

interface RunOptions extends Pick<HandleOptions, 'report' | 'batch' | 'plan' | 'repo' | 'out' | 'mode'> {
  readonly attempts?: string;
  readonly timeout?: string;
  /** False with --no-handle. */
  readonly handle: boolean;
  readonly jsonFile?: string;
  readonly verbose?: true;
  readonly json?: true;
}

/** Exit code of unusable options, as of every verb. A command of that code cannot be told from it. */
const UNUSABLE = 2;
/** Starts the debugger of Node instead of ending it: then the exit code alone tells of it. */
const DEBUGGING = 'SIGUSR1';

/** The command's own exit code; 128 and a signal's number where this process does not end by that signal itself. */
export async function runRun(io: Io, options: RunOptions, operands: readonly string[]): Promise<number> {
  const [program = '', ...args] = operands;
  const repo = resolve(io.cwd, options.repo ?? '.');
  const limits = await readRunLimits(repo);
  const wish = parseRunWish(options, (name) => `--${name}`);
  if (!wish.ok || !limits.ok) {
    printProblems(io, [...(wish.ok ? [] : [wish.problem]), ...(limits.ok ? [] : limits.problem)]);
    return UNUSABLE;
  }
  const say = toSpeaker(io, options);
  const {outcome, output} = await runUnderGuard(
    {
      command: {program, args, cwd: io.cwd, env: io.env, output: options.json ? 'stderr' : 'stdout'},
      timeoutMs: wish.value.timeoutMs,
      limits: {...limits.value, attempts: wish.value.attempts ?? limits.value.attempts},
    },
    {repo, env: io.env, tell: (news) => say(retryWords(news.attempt, news.waitMs))},
  );
  const report = await handleEnd(io, options, {outcome, output});
  tellEnd(io, options, {outcome, report, program});
  return endAs(outcome);
}

/** Our own words stand between those of the command only where a person looks on, or has asked for them. */
function toSpeaker(io: Io, {verbose}: RunOptions): (text: string) => void {
  return verbose || process.stderr.isTTY ? (text) => io.note(`aftermath: ${text}\n`) : () => undefined;
}

interface Ended {
  readonly outcome: GuardedOutcome;
  readonly output: OutputCopy;
}

/** Path of the report of a failure; null where nothing failed, or nothing was to be written, or it could not be. */
async function handleEnd(io: Io, options: RunOptions, {outcome, output}: Ended): Promise<string | null> {
  const {end} = lastAttempt(outcome);
  const isHandled = options.handle && end.code !== 0 && end.kind !== 'not-started' && outcome.interrupted === null;
  if (!isHandled) return null;
  try {
    const {handleOutput} = await import('./run-handle.ts');
    return await handleOutput(io, options, {end, copy: output});
  } catch (error) {
    // A fault of ours must not change how the command ends.
    printProblems(io, [{code: 'INTERNAL', detail: String(error)}]);
    return null;
  }
}

interface Told {
  readonly outcome: GuardedOutcome;
  readonly report: string | null;
  readonly program: string;
}

function tellEnd(io: Io, options: RunOptions, {outcome, report, program}: Told): void {
  const {end, number, cause} = lastAttempt(outcome);
  const say = toSpeaker(io, options);
  if (end.kind === 'not-started') io.note(`aftermath: ${program}: ${endWords(end)}\n`);
  else if (end.code !== 0) {
    const why = cause === null ? '' : `: ${cause.category}, transient ${cause.transient}`;
    say(`try ${number} ${endWords(end)}${why} [${outcome.because}]${report === null ? '' : `; report: ${report}`}`);
  }
  const document = toRunDocument(outcome, {report});
  if (options.json) printJson(io, document);
  if (options.jsonFile === undefined) return;
  try {
    writeFileSync(resolve(io.cwd, options.jsonFile), `${JSON.stringify(document, null, 2)}\n`);
  } catch (error) {
    printProblems(io, [{code: 'FILE_UNREADABLE', file: options.jsonFile, detail: String(error)}]);
  }
}

/**
 * Ends this process by the signal that ended the command, so that a shell above sees what it would have seen; or by the one that
 * came while nothing ran. A try that was interrupted has no cause: its own end counts.
 */
function endAs(outcome: GuardedOutcome): number {
  const {end, cause} = lastAttempt(outcome);
  const signal = end.kind === 'signalled' ? end.signal : cause === null ? null : outcome.interrupted;
  if (signal !== null && signal !== DEBUGGING) process.kill(process.pid, signal);
  return end.code;
}
