// Runs git without a shell, without prompts and without words of its own on our output.
import {getExecOutput} from '@actions/exec';
import {err, ok, type Result} from '../../domain/result.ts';
import {GIT_SETTINGS, toGitEnvironment} from './git-environment.ts';

export interface GitAnswer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Whatever git answers, with its exit code. GIT_FAILED only when it could not be started. */
export async function runGit(directory: string, args: readonly string[]): Promise<Result<GitAnswer>> {
  try {
    return ok(
      await getExecOutput('git', ['--no-pager', ...GIT_SETTINGS, ...args], {
        cwd: directory,
        env: toGitEnvironment(),
        silent: true,
        ignoreReturnCode: true,
      }),
    );
  } catch (error) {
    return err({
      code: 'GIT_FAILED',
      operation: args[0] ?? '',
      detail: error instanceof Error ? error.message : 'git could not be started',
    });
  }
}

/** What git printed, or GIT_FAILED with its last words. */
export async function readGit(directory: string, args: readonly string[]): Promise<Result<string>> {
  const answer = await runGit(directory, args);
  if (!answer.ok) return answer;
  const {exitCode, stdout, stderr} = answer.value;
  if (exitCode === 0) return ok(stdout);
  const words = stderr.trim().split('\n').at(-1)?.slice(0, 200) ?? '';
  return err({code: 'GIT_FAILED', operation: args[0] ?? '', detail: words === '' ? `exit code ${exitCode}` : words});
}
