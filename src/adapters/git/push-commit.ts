// Pushes a commit if the remote still stands where we read it, and tells the refusals apart.
import type {Sha} from '../../domain/ids.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {type FedAnswer, feedGit, toLastWords} from './feed-git.ts';
import {findHead, type RemoteBranch} from './remote-branch.ts';

/** A push with no tags, no hooks of the user's, no signature, nothing of submodules. */
export const PUSH = [
  'push',
  '--porcelain',
  '--no-verify',
  '--no-follow-tags',
  '--no-signed',
  '--recurse-submodules=no',
];
/** Our own git has seen that the branch is elsewhere, and sent nothing. */
const STALE = /^!\t[^\t]*\t\[rejected\] \((?:stale info|fetch first|already exists)\)/m;
/** How servers say in their own words that the branch's rules forbid a push. */
const RULE_WORDS =
  /\bGH0(?:06|13)\b|protected branch|rule violations?|hook declined|permission to .* denied|without `workflows?` permission/i;
/** The reason in git's own answer when a hook of the server said no; a server that was busy gives another one. */
const DECLINED =
  /^!\t[^\t]*\t\[remote rejected\] \((?<reason>[^\n]*\b(?:declined|denied|prohibited|refusing)\b[^\n]*)\)$/m;

/**
 * Compare-and-swap: the remote refuses the push unless its branch is what we expect, and our commit stands on that, so no
 * history is ever lost. What a refusal or a lost answer means is read from where the branch stands afterwards.
 * STATE_CONFLICT when it is elsewhere or the server was busy; BRANCH_RULES with the server's words.
 */
export async function pushCommit(
  to: RemoteBranch,
  {commit, expected}: {readonly commit: Sha; readonly expected: string | null},
): Promise<Result<void>> {
  const ref = `refs/heads/${to.branch}`;
  const lease = `--force-with-lease=${ref}:${expected ?? ''}`;
  const pushed = await feedGit(to.directory, [...PUSH, lease, '--', to.remote, `${commit}:${ref}`]);
  if (!pushed.ok) return pushed;
  if (pushed.value.exitCode === 0) return ok(undefined);
  if (STALE.test(pushed.value.stdout.toString('utf8'))) return err({code: 'STATE_CONFLICT', document: to.branch});
  const head = await findHead(to);
  if (head.ok && head.value === commit) return ok(undefined);
  if (head.ok && head.value !== expected) return err({code: 'STATE_CONFLICT', document: to.branch});
  return toPushProblem(to.branch, pushed.value);
}

/** Why a push failed although the branch has not moved. A server that was just busy with another push says neither rule nor hook. */
export function toPushProblem(branch: string, {exitCode, stdout, stderr}: FedAnswer): Result<never> {
  const answer = stdout.toString('utf8');
  const reason = DECLINED.exec(answer)?.groups?.['reason'] ?? null;
  if (reason !== null || RULE_WORDS.test(stderr)) {
    return err({code: 'BRANCH_RULES', branch, detail: toRuleWords(stderr, reason ?? 'push declined')});
  }
  if (/^!\t/m.test(answer)) return err({code: 'STATE_CONFLICT', document: branch});
  return err({code: 'GIT_FAILED', operation: 'push', detail: toLastWords(stderr, exitCode)});
}

/** What the server said, on one line: the rules that it names, after the sentence that there are some. */
function toRuleWords(stderr: string, reason: string): string {
  const lines = stderr.split('\n');
  const said = lines.flatMap((line) => /^remote:\s*(?:error:\s*)?(?<words>\S.*)$/.exec(line)?.groups?.['words'] ?? []);
  const worth = said.filter((words) => !/^(?:Review all repository rules|Resolving deltas|See https?:)/.test(words));
  const named = worth.length > 0 ? worth : lines.filter((line) => RULE_WORDS.test(line));
  return toLastWords(named.length > 0 ? named.map((words) => words.trim()).join(' ') : reason, 1);
}
