// Entry of the action, for main and post. It loads nothing but the router until there is work to do.
import {appendFileSync, readFileSync} from 'node:fs';
import {parseWorkflowPath} from '../domain/own-run.ts';
import {type Route, routeEvent} from './route.ts';

const env = process.env;
const phase = env['STATE_phase'] === 'main' ? 'post' : 'main';

/** Inputs are read by name here, so that no package is needed to find out that there is nothing to do. */
function readInput(name: string): string {
  return (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}

/** State for post goes through the runner's file. */
function saveState(name: string, value: string): void {
  const file = env['GITHUB_STATE'];
  if (file !== undefined && file !== '') appendFileSync(file, `${name}=${value}\n`);
}

function readEvent(): unknown {
  const file = env['GITHUB_EVENT_PATH'];
  if (file === undefined || file === '') return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** The branch that our own run is about; null for tags and pull request refs. */
function readOwnBranch(): string | null {
  const head = env['GITHUB_HEAD_REF'] ?? '';
  const ref = env['GITHUB_REF'] ?? '';
  if (head !== '') return head;
  return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null;
}

function route(): Route {
  const runId = readInput('run-id');
  return routeEvent({
    phase,
    eventName: env['GITHUB_EVENT_NAME'] ?? '',
    event: readEvent(),
    command: readInput('command'),
    jobStatus: readInput('job-status'),
    ownRunId: Number(env['GITHUB_RUN_ID'] ?? ''),
    ownWorkflowPath: parseWorkflowPath(env['GITHUB_WORKFLOW_REF'] ?? ''),
    ownBranch: readOwnBranch(),
    inputRunId: /^[1-9]\d{0,15}$/.test(runId) ? Number(runId) : null,
    hasScript: readInput('run') !== '',
    handledInMain: env['STATE_handled'] === 'true',
  });
}

/**
 * Whether our own trouble may fail the step. Never in post, and never where the step stands first in a job that is
 * green so far: there we are a guest.
 */
function mayFail(): boolean {
  const isReporter =
    ['handle', 'sweep', 'operate'].includes(readInput('command')) ||
    readInput('run-id') !== '' ||
    readInput('run') !== '' ||
    env['GITHUB_EVENT_NAME'] === 'workflow_run';
  return phase === 'main' && (isReporter || readInput('job-status') === 'failure');
}

/** An error annotation, with the line ends and percent signs that the runner's command syntax needs escaped. */
function complain(text: string): void {
  process.stdout.write(`::error title=Aftermath::${text.replaceAll('%', '%25').replace(/[\r\n]+/g, ' ')}\n`);
}

async function start(): Promise<number> {
  if (phase === 'main') saveState('phase', 'main');
  const chosen = route();
  if (chosen.kind === 'nothing') {
    process.stdout.write(`Aftermath: ${chosen.say} [${chosen.because}]\n`);
    return 0;
  }
  if (chosen.kind === 'refuse') {
    complain(chosen.say);
    return 2;
  }
  const context = {phase, event: readEvent(), env, readInput} as const;
  if (chosen.kind === 'run') return (await import('./action-guard.ts')).runScript(context);
  if (chosen.kind === 'sweep' || chosen.kind === 'verdict' || chosen.kind === 'comment' || chosen.kind === 'label') {
    return runAside(chosen, context);
  }
  if (phase === 'main') saveState('handled', 'true');
  const {runChosen} = await import('./action-run.ts');
  return runChosen(chosen, context);
}

/**
 * Work beside the job that we stand in. A nightly job that has our step first is still looked at in post, unless the trouble
 * was ours: our own failure is no input.
 */
async function runAside(
  chosen: Extract<Route, {kind: 'sweep' | 'verdict' | 'comment' | 'label'}>,
  context: Parameters<typeof import('./action-sweep.ts').runSweep>[0],
): Promise<number> {
  const exitCode = await runOne(chosen, context);
  if (phase === 'main' && exitCode !== 0) saveState('handled', 'true');
  return exitCode;
}

/** The room of the operators is loaded for their words only. */
async function runOne(
  chosen: Parameters<typeof runAside>[0],
  context: Parameters<typeof runAside>[1],
): Promise<number> {
  if (chosen.kind === 'comment' || chosen.kind === 'label') {
    return (await import('./action-comment.ts')).runWord(chosen, context);
  }
  const {runSweep, runVerdict} = await import('./action-sweep.ts');
  return chosen.kind === 'sweep' ? runSweep(context) : runVerdict(chosen.act, context);
}

function endWith(exitCode: number): void {
  process.exitCode = mayFail() ? exitCode : 0;
}

function endWithBug(error: unknown): void {
  complain(`internal error: ${error instanceof Error ? error.message : String(error)}`);
  endWith(1);
}

process.once('uncaughtException', (error) => {
  endWithBug(error);
  process.exit();
});

try {
  endWith(await start());
} catch (error) {
  endWithBug(error);
}
