// The `run` input: a script under guard as a step of a job. It fails as the script fails; the failure is handled by who looks at the job.
import {accessSync, constants, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {type GuardedOutcome, lastAttempt} from '../domain/guarded.ts';
import type {Problem} from '../domain/problem.ts';
import {retryWords} from '../render/run-document.ts';
import type {ActionContext} from './action-start.ts';
import type {Environment} from './compose.ts';
import {runUnderGuard} from './guard.ts';
import {parseRunWish, readRunLimits} from './run-limits.ts';

/**
 * What only an action is given and a script must not see: our inputs, the token among them, our state, and the keys to the
 * runner's own services. A plain `run:` step has none of them.
 */
const OURS = /^(?:INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_|ACTIONS_CACHE_)/;

/** The script's own exit code; 128 and the number of the signal that ended it; 124 after a timeout; 2 for unusable inputs. */
export async function runScript({env, readInput}: Pick<ActionContext, 'env' | 'readInput'>): Promise<number> {
  const repo = process.cwd();
  const [attempts, timeout] = [readInput('attempts'), readInput('timeout')];
  const wish = parseRunWish(
    {...(attempts === '' ? {} : {attempts}), ...(timeout === '' ? {} : {timeout})},
    (name) => `input ${name}`,
  );
  if (!wish.ok) return refuse([wish.problem], env);
  const limits = await readRunLimits(repo);
  if (!limits.ok) return refuse(limits.problem, env);
  const folder = mkdtempSync(join(env['RUNNER_TEMP'] ?? tmpdir(), 'aftermath-script-'));
  const script = join(folder, 'script.sh');
  writeFileSync(script, `${readInput('run')}\n`, {mode: 0o600});
  try {
    const {outcome} = await runUnderGuard(
      {
        command: {
          program: findShell(env),
          args: ['-e', script],
          cwd: repo,
          env: toScriptEnvironment(env),
          output: 'stdout',
        },
        timeoutMs: wish.value.timeoutMs,
        limits: {...limits.value, attempts: wish.value.attempts ?? limits.value.attempts},
      },
      {repo, env, tell: ({attempt, waitMs}) => process.stdout.write(`Aftermath: ${retryWords(attempt, waitMs)}\n`)},
    );
    await tellOutcome(outcome, env);
    return lastAttempt(outcome).end.code;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

function toScriptEnvironment(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !OURS.test(name)));
}

/** As the runner chooses for a step without `shell`: bash where there is one, else sh. */
function findShell(env: Environment): 'bash' | 'sh' {
  const found = (env['PATH'] ?? '').split(delimiter).some((folder) => isExecutable(join(folder, 'bash')));
  return found ? 'bash' : 'sh';
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Outputs always, a summary where there is something to tell. Loaded when the script has ended: it waits for none of this. */
async function tellOutcome(outcome: GuardedOutcome, env: Environment): Promise<void> {
  const {writeOutputs, writeSummary} = await import('./action-io.ts');
  const {toGuardedOutputs} = await import('./action-outputs.ts');
  const {renderRunSummary} = await import('../render/run-summary.ts');
  writeOutputs(toGuardedOutputs(outcome));
  const summary = renderRunSummary(outcome);
  if (summary !== '') await writeSummary(env, summary);
}

async function refuse(problems: readonly Problem[], env: Environment): Promise<number> {
  const {refuseCall} = await import('./action-start.ts');
  return refuseCall(problems, env);
}
