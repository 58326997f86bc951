// Runs git with bytes in and bytes out, for objects; without a shell, inside a deadline.
import {spawn} from 'node:child_process';
import {err, ok, type Result} from '../../domain/result.ts';
import {GIT_SETTINGS, toGitEnvironment} from './git-environment.ts';

export interface Feed {
  /** Sent to git's input. */
  readonly input?: string | Uint8Array;
  /** Added to git's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Longest wait in milliseconds, where git may run programs of the repository. */
  readonly deadlineMs?: number;
}

export interface FedAnswer {
  /** Null when git was ended by a signal, as at the deadline. */
  readonly exitCode: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** A remote that does not answer must not hold a run; the state is small. */
const DEADLINE_MS = 60_000;
/** Longest part of git's own words that is passed on. */
const MAX_DETAIL_UNITS = 200;

/** Whatever git answers, with its exit code. GIT_FAILED only when it could not be started. */
export function feedGit(directory: string, args: readonly string[], feed: Feed = {}): Promise<Result<FedAnswer>> {
  const operation = args[0] ?? '';
  return new Promise((resolve) => {
    const git = spawn('git', ['--no-pager', ...GIT_SETTINGS, ...args], {
      cwd: directory,
      env: {...toGitEnvironment(), ...feed.env},
      stdio: 'pipe',
      timeout: feed.deadlineMs ?? DEADLINE_MS,
      windowsHide: true,
    });
    const out: Buffer[] = [];
    const words: Buffer[] = [];
    git.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    git.stderr.on('data', (chunk: Buffer) => words.push(chunk));
    git.on('error', (error) => resolve(err({code: 'GIT_FAILED', operation, detail: error.message})));
    git.on('close', (exitCode) =>
      resolve(ok({exitCode, stdout: Buffer.concat(out), stderr: Buffer.concat(words).toString('utf8')})),
    );
    // Git may end before it has read everything; its exit code tells.
    git.stdin.on('error', () => undefined);
    git.stdin.end(feed.input ?? '');
  });
}

/** What git printed, or GIT_FAILED with its last words. */
export async function askGit(directory: string, args: readonly string[], feed: Feed = {}): Promise<Result<Buffer>> {
  const answer = await feedGit(directory, args, feed);
  if (!answer.ok) return answer;
  const {exitCode, stdout, stderr} = answer.value;
  if (exitCode === 0) return ok(stdout);
  return err({code: 'GIT_FAILED', operation: args[0] ?? '', detail: toLastWords(stderr, exitCode)});
}

/** What git calls fatal first, else its last line; without the user and password that an address may hold. */
export function toLastWords(stderr: string, exitCode: number | null): string {
  const lines = stderr.trim().split('\n');
  const line = lines.find((one) => one.startsWith('fatal: ')) ?? lines.at(-1) ?? '';
  const safe = line
    .replace(/:\/\/[^\s/@]*@/g, '://')
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .slice(0, MAX_DETAIL_UNITS);
  if (safe !== '') return safe;
  return exitCode === null ? 'it did not end in time' : `exit code ${exitCode}`;
}
