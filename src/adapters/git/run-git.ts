// Runs git without a shell, without prompts and without words of its own on our output.
import {getExecOutput} from '@actions/exec';
import {err, ok, type Result} from '../../domain/result.ts';

export interface GitAnswer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Settings that would change what we read, or make git run somebody's program, whoever set them. */
const SETTINGS = [
  'core.quotePath=false',
  'core.fsmonitor=false',
  'core.pager=cat',
  'color.ui=false',
  'log.showSignature=false',
  'log.mailmap=false',
  'diff.renames=false',
  'diff.noprefix=false',
  'trailer.separators=:',
  'core.commentChar=#',
  'i18n.logOutputEncoding=UTF-8',
].flatMap((setting) => ['-c', setting]);

/** Environment in which git finds no other repository than the folder's, and asks nobody anything. */
const ENVIRONMENT = {GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C', LANGUAGE: 'C'};
/** Variables that a hook or a wrapper may have left and that point git elsewhere. */
const MISLEADING =
  /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|OBJECT_DIRECTORY|NAMESPACE|PREFIX|EXTERNAL_DIFF|TRACE.*)$/;

/** Whatever git answers, with its exit code. GIT_FAILED only when it could not be started. */
export async function runGit(directory: string, args: readonly string[]): Promise<Result<GitAnswer>> {
  const env = Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) =>
      value === undefined || MISLEADING.test(key) ? [] : [[key, value]],
    ),
  );
  try {
    return ok(
      await getExecOutput('git', ['--no-pager', ...SETTINGS, ...args], {
        cwd: directory,
        env: {...env, ...ENVIRONMENT},
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
