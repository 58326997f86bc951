// A command under guard on this machine, for the command line and for the `run` input. What only failures need is loaded by them.

import {systemPacing} from '../adapters/pacing.ts';
import {systemCommandRunner} from '../adapters/process/command-runner.ts';
import {
  type GuardedRequest,
  type GuardedResult,
  guardedRun,
  type OutputReading,
  type RetryNews,
} from '../app/guarded-run.ts';
import type {Instant} from '../domain/ids.ts';
import {listSecrets} from './secrets.ts';

const UNEXPLAINED: OutputReading = {
  cause: {category: 'unknown', transient: 'unknown', text: null, line: null, rule: null},
  askedWaitMs: null,
};

export interface GuardOptions {
  /** The repository whose policy may add rules. */
  readonly repo: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly tell: (news: RetryNews) => void;
}

/** Runs it, and lets go of the signals at the end. */
export async function runUnderGuard(request: GuardedRequest, options: GuardOptions): Promise<GuardedResult> {
  const runner = systemCommandRunner();
  try {
    return await guardedRun(
      {
        runner,
        pacing: systemPacing(),
        read: async (ended) => {
          try {
            const {readCommandOutput} = await import('./cli/run-reading.ts');
            const secrets = listSecrets(options.env, '');
            return await readCommandOutput(ended, {repo: options.repo, secrets, now: Date.now() as Instant});
          } catch {
            // A fault of ours must not change how the command ends; without an explanation nothing is tried again.
            return UNEXPLAINED;
          }
        },
        tell: options.tell,
      },
      request,
    );
  } finally {
    runner.close();
  }
}
