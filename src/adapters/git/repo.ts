// Reads a repository on disk with the real git. It changes nothing: no checkout, no index, no ref.
import type {CommitFacts} from '../../domain/evidence.ts';
import {parseSha, type SafeText, type Sha} from '../../domain/ids.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {readGit, runGit} from './run-git.ts';

/** Text that is safe to hold, from text that is not; made by the shell, which knows the secrets. */
export type MakeSafe = (raw: string) => SafeText;

/** True when the folder lies in a working tree, or is one. */
export async function isRepository(directory: string): Promise<boolean> {
  const answer = await runGit(directory, ['rev-parse', '--is-inside-work-tree']);
  return answer.ok && answer.value.exitCode === 0 && answer.value.stdout.trim() === 'true';
}

/** The commit that is checked out. NOT_A_REPOSITORY outside of one; GIT_FAILED before the first commit. */
export async function headSha(directory: string): Promise<Result<Sha>> {
  if (!(await isRepository(directory))) return err({code: 'NOT_A_REPOSITORY', directory});
  const text = await readGit(directory, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  if (!text.ok)
    return err({code: 'GIT_FAILED', operation: 'rev-parse', detail: 'there is no commit yet; commit something first'});
  const sha = parseSha(text.value.trim());
  return sha === null ? err({code: 'GIT_FAILED', operation: 'rev-parse', detail: 'no commit id came back'}) : ok(sha);
}

/** The branch that is checked out; null when the head is detached. */
export async function currentBranch(directory: string): Promise<Result<string | null>> {
  const answer = await runGit(directory, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
  if (!answer.ok) return answer;
  const {exitCode, stdout} = answer.value;
  if (exitCode === 0) return ok(stdout.trim());
  return exitCode === 1 ? ok(null) : err({code: 'NOT_A_REPOSITORY', directory});
}

/** Where a folder lies in its repository: '' for the root, else a path with a slash at its end. */
export async function prefixOf(directory: string): Promise<Result<string>> {
  const prefix = await readGit(directory, ['rev-parse', '--show-prefix']);
  return prefix.ok ? ok(prefix.value.replace(/\r?\n$/, '')) : prefix;
}

/** Subject, trailers and changed files of a commit. */
export async function readCommit(directory: string, sha: Sha, safe: MakeSafe): Promise<Result<CommitFacts>> {
  const subject = await readGit(directory, ['show', '--no-patch', '--format=%s', sha, '--']);
  if (!subject.ok) return subject;
  const trailers = await readCommitTrailers(directory, sha);
  if (!trailers.ok) return trailers;
  const changedFiles = await readChangedFiles(directory, sha);
  if (!changedFiles.ok) return changedFiles;
  return ok({sha, subject: safe(subject.value.trimEnd()), trailers: trailers.value, changedFiles: changedFiles.value});
}

/** Trailers as git sees them, in order, keys as written, folded values on one line. */
export async function readCommitTrailers(directory: string, sha: Sha): Promise<Result<CommitFacts['trailers']>> {
  const format = '--format=%(trailers:only=true,unfold=true)';
  const text = await readGit(directory, ['show', '--no-patch', format, sha, '--']);
  if (!text.ok) return text;
  return ok(
    text.value.split('\n').flatMap((line) => {
      const colon = line.indexOf(':');
      return colon < 1 ? [] : [{key: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim()}];
    }),
  );
}

/**
 * Paths that the commit changed against its first parent, in git's order; all of them for the first commit of all. Null
 * in a shallow clone that lacks the parent: git would then call every file changed.
 */
export async function readChangedFiles(directory: string, sha: Sha): Promise<Result<readonly string[] | null>> {
  const raw = await readGit(directory, ['cat-file', 'commit', sha]);
  if (!raw.ok) return raw;
  const parent = /^parent (?<sha>[0-9a-f]+)$/m.exec(raw.value.split('\n\n', 1)[0] ?? '')?.groups?.['sha'];
  if (parent !== undefined) {
    const there = await runGit(directory, ['cat-file', '-e', `${parent}^{commit}`]);
    if (!there.ok) return there;
    if (there.value.exitCode !== 0) return ok(null);
  }
  const selection = [
    '-m',
    '--first-parent',
    '--root',
    '--name-only',
    '-z',
    '--format=',
    '--no-ext-diff',
    '--no-textconv',
  ];
  const names = await readGit(directory, ['log', '-1', ...selection, sha, '--']);
  return names.ok ? ok(names.value.split('\0').filter((name) => name !== '')) : names;
}

/** What the commit changed against its first parent, as `git apply` takes it; binary files by their names only. */
export function readPatch(directory: string, sha: Sha): Promise<Result<string>> {
  const options = [
    '-m',
    '--first-parent',
    '--root',
    '--format=',
    '--patch',
    '--full-index',
    '--no-ext-diff',
    '--no-textconv',
  ];
  return readGit(directory, ['show', ...options, sha, '--']);
}
