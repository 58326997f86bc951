// Runs git with bytes in and bytes out, for objects; without a shell, inside a deadline.
import {spawn} from 'node:child_process';
import {Readable} from 'node:stream';
import {err, ok, type Result} from '../../domain/result.ts';
import {GIT_SETTINGS, toGitEnvironment} from './git-environment.ts';

export interface Feed {
  /** Sent to git's input: at once, or piece by piece as git takes it. */
  readonly input?: string | Uint8Array | AsyncIterable<Uint8Array>;
  /** Added to git's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Longest wait in milliseconds; 60 s when left out. */
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
  const operation = operationOf(args);
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
    const {input = ''} = feed;
    if (typeof input === 'string') {
      git.stdin.end(input);
      return;
    }
    const source = Readable.from(input);
    // A source that fails ends git too, whose exit code then tells.
    source.on('error', () => git.kill());
    source.pipe(git.stdin);
  });
}

/** What git printed, or GIT_FAILED with its last words. */
export async function askGit(directory: string, args: readonly string[], feed: Feed = {}): Promise<Result<Buffer>> {
  const answer = await feedGit(directory, args, feed);
  if (!answer.ok) return answer;
  const {exitCode, stdout, stderr} = answer.value;
  if (exitCode === 0) return ok(stdout);
  return err({code: 'GIT_FAILED', operation: operationOf(args), detail: toLastWords(stderr, exitCode)});
}

/** The word that says what git does, behind settings for this one call. */
function operationOf(args: readonly string[]): string {
  return args.find((arg, index) => arg !== '-c' && args[index - 1] !== '-c') ?? '';
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
