// Commits given paths on the branch that is checked out, with the real git and its hooks; nothing else of index or tree changes.
import {dirname} from 'node:path/posix';
import {parseSha, type Sha} from '../../domain/ids.ts';
import type {Problem} from '../../domain/problem.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {LocalCommitDraft, LocalCommits} from '../../ports/local-commits.ts';
import type {Pacing} from '../../ports/pacing.ts';
import {askGit, type FedAnswer, feedGit, toLastWords} from './feed-git.ts';
import {isRepository, prefixOf} from './repo.ts';

/** Somebody else's git holds the index for milliseconds, a large one for seconds: some 30 s in all. */
const MAX_TRIES = 60;
const LONGEST_PAUSE_MS = 1_000;
/** Hooks may run the repository's tests. */
const COMMIT_DEADLINE_MS = 600_000;
/** Paths are paths: a star in a name is no pattern. */
const LITERAL = {GIT_LITERAL_PATHSPECS: '1'};
const FROM_INPUT = ['--pathspec-from-file=-', '--pathspec-file-nul'];
/** Names the file that another git holds, or says that it moved the branch first; git has no exit code for either. */
const BUSY = /\.lock'|cannot lock ref/;

/** Commits in the repository of a folder; paths count from that folder. */
export function localCommits(root: string, pacing: Pacing): LocalCommits {
  return {
    isRepository: () => isRepository(root),
    findIgnored: (paths) => findIgnored(root, paths),
    commit: async (draft) => {
      for (let tries = 1; ; tries += 1) {
        const made = await commitOnce(root, draft);
        if (made.kind === 'ended') return made.result;
        if (tries >= MAX_TRIES) return err(made.problem);
        await pacing.pause(1 + pacing.draw() * Math.min(LONGEST_PAUSE_MS, 25 * 2 ** Math.min(tries, 6)));
      }
    },
  };
}

/** Exit code 1 says that there are none. */
async function findIgnored(root: string, paths: readonly string[]): Promise<Result<readonly string[]>> {
  if (paths.length === 0) return ok([]);
  const input = paths.map((path) => `${path}\0`).join('');
  const answer = await feedGit(root, ['check-ignore', '-z', '--stdin'], {input});
  if (!answer.ok) return answer;
  const {exitCode, stdout, stderr} = answer.value;
  if (exitCode === 0 || exitCode === 1) return ok(stdout.toString('utf8').split('\0').filter(Boolean));
  return err({code: 'GIT_FAILED', operation: 'check-ignore', detail: toLastWords(stderr, exitCode)});
}

/** `busy`: another git was at work, and nothing has happened. */
type Try =
  | {readonly kind: 'ended'; readonly result: Result<Sha | null>}
  | {readonly kind: 'busy'; readonly problem: Problem};

async function commitOnce(root: string, draft: LocalCommitDraft): Promise<Try> {
  const states = await readStates(root, draft.paths);
  if (!states.ok) return ended(states);
  const {changed, fresh} = states.value;
  if (changed.length === 0) return ended(ok(null));
  const added = await give(root, ['add', '--intent-to-add', ...FROM_INPUT], fresh);
  if (added !== null) return added;
  const words = ['-m', draft.headline, ...(draft.body === '' ? [] : ['-m', draft.body])];
  const command = ['commit', '--only', '--quiet', '--cleanup=whitespace', ...words, ...FROM_INPUT];
  const refused = await give(root, command, changed);
  if (refused === null) return ended(await readHead(root));
  await give(root, ['update-index', '--force-remove', '-z', '--stdin'], fresh);
  return refused;
}

function ended(result: Result<Sha | null>): Try {
  return {kind: 'ended', result};
}

/** Hands paths to a command. Null when it did its work, or when there is none. */
async function give(root: string, command: readonly string[], paths: readonly string[]): Promise<Try | null> {
  if (paths.length === 0) return null;
  const input = paths.map((path) => `${path}\0`).join('');
  const answer = await feedGit(root, command, {input, env: LITERAL, deadlineMs: COMMIT_DEADLINE_MS});
  if (!answer.ok) return ended(answer);
  return answer.value.exitCode === 0 ? null : toRefusal(answer.value);
}

function toRefusal({exitCode, stderr}: FedAnswer): Try {
  const busy = stderr.split('\n').find((line) => BUSY.test(line));
  const words = toLastWords(busy ?? stderr, exitCode);
  const detail = `${words}; the files are changed and not committed, put that right and run again, or commit them yourself`;
  const problem: Problem = {code: 'GIT_FAILED', operation: 'commit', detail};
  return busy === undefined ? ended(err(problem)) : {kind: 'busy', problem};
}

interface States {
  /** Differ from the last commit, new ones included. */
  readonly changed: readonly string[];
  /** Those of them that git does not know yet. */
  readonly fresh: readonly string[];
}

/** How the paths stand against the last commit; git is asked about their folders, as paths may be many. */
async function readStates(root: string, paths: readonly string[]): Promise<Result<States>> {
  const codes = await readStatus(root, [...new Set(paths.map((path) => dirname(path)))]);
  if (!codes.ok) return codes;
  const changed = [...new Set(paths)].filter((path) => codes.value.has(path));
  return ok({changed, fresh: changed.filter((path) => codes.value.get(path) === '??')});
}

/** What differs from the last commit in some folders: path from the root to git's two letters, `??` for what it does not know. */
export async function readStatus(
  root: string,
  folders: readonly string[],
): Promise<Result<ReadonlyMap<string, string>>> {
  const prefix = await prefixOf(root);
  if (!prefix.ok) return prefix;
  const status = ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames'];
  const listed = await askGit(root, [...status, '--', ...folders], {env: LITERAL});
  return listed.ok ? ok(parseStatus(listed.value.toString('utf8'), prefix.value)) : listed;
}

/** Path below the folder to its two letters. */
function parseStatus(output: string, prefix: string): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const entry of output.split('\0')) {
    const path = entry.slice(3);
    if (path.startsWith(prefix)) codes.set(path.slice(prefix.length), entry.slice(0, 2));
  }
  return codes;
}

async function readHead(root: string): Promise<Result<Sha | null>> {
  const head = await askGit(root, ['rev-parse', '--verify', 'HEAD']);
  if (!head.ok) return head;
  return ok(parseSha(head.value.toString('utf8').trim()));
}
