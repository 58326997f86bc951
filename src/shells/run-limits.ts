// Bounds of a guarded run: from options or inputs, and from the policy of the checkout. The schema is loaded only for a policy that may speak of them.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {DEFAULT_POLICY_PATH} from '../config/inputs.ts';
import {RUN_DEFAULTS, type RunLimits} from '../config/run-defaults.ts';
import type {Problem} from '../domain/problem.ts';
import {err, ok, type Result} from '../domain/result.ts';
import {parseDurationMs} from '../workplan/queue/durations.ts';

/** The bounds, or what is wrong with the policy. */
export async function readRunLimits(repo: string): Promise<Result<RunLimits, readonly Problem[]>> {
  if (!mentionsRun(repo)) return ok(RUN_DEFAULTS);
  const {readLocalPolicy} = await import('./cli/local-policy.ts');
  const policy = await readLocalPolicy(repo, {mode: null, plan: []});
  return policy.ok ? ok(policy.value.policy.run) : policy;
}

/** False only where no key of that name can be: a word too many costs some milliseconds, one too few the user's wish. */
function mentionsRun(repo: string): boolean {
  try {
    return /\brun\b/.test(readFileSync(join(repo, DEFAULT_POLICY_PATH), 'utf8'));
  } catch {
    return false;
  }
}

/** The longest delay that a timer of Node takes; about 24 days. */
const MAX_TIMEOUT_MS = 2_147_483_647;

/** What the caller wants; null: the policy decides, or there is no bound. */
export interface RunWish {
  readonly attempts: number | null;
  readonly timeoutMs: number | null;
}

/** The wish in two texts, or what is wrong with the first bad one. `nameOf`: how messages call an option or input. */
export function parseRunWish(
  {attempts, timeout}: {readonly attempts?: string; readonly timeout?: string},
  nameOf: (name: string) => string,
): Result<RunWish> {
  if (attempts !== undefined && !/^(?:[1-9]|10)$/.test(attempts)) {
    const detail = `${nameOf('attempts')}: ${JSON.stringify(attempts)} is no number from 1 to 10`;
    return err({code: 'USAGE', detail});
  }
  const timeoutMs = parseDurationMs(timeout ?? null);
  const isTime = timeoutMs !== null && timeoutMs >= 1 && timeoutMs <= MAX_TIMEOUT_MS;
  if (timeout !== undefined && !isTime) {
    const detail = `${nameOf('timeout')}: ${JSON.stringify(timeout)} is no length of time; write 90s, 10m or 1h30m, at most 24 days`;
    return err({code: 'USAGE', detail});
  }
  return ok({attempts: attempts === undefined ? null : Number(attempts), timeoutMs});
}
