// The checkout, the token, the clock and the tools.
import type {DoctorWishes, GitFacts, SystemFacts, ToolFacts} from '../../domain/environment.ts';
import {explainProblem} from '../../domain/problem.ts';
import {type Draft, fine, trouble, unknown} from './draft.ts';

/** Before this nobody ran this program: a clock that shows less has lost its time. 2025-01-01. */
const NO_EARLIER = Date.UTC(2025, 0, 1);
/** Requests left below which the next runs may have to wait. */
const FEW_REQUESTS = 100;
const MAX_NAMES = 3;

/** What git is in the middle of, and what would make its next command fail. */
export function judgeGit(git: GitFacts | null): readonly Draft[] {
  if (git === null) return [unknown('git', 'repository', 'this folder is none')];
  const {branch, shallow, unfinished, locks, changedFiles, broken} = git;
  const warn = (subject: string, value: string, advice: string): Draft =>
    trouble({check: 'git', subject, status: 'warn', value, advice});
  return [
    fine('git', 'head', branch ?? 'detached'),
    ...(unfinished === null
      ? []
      : [warn('unfinished', unfinished, `Finish it or take it back: git ${unfinished} --abort.`)]),
    ...(locks.length === 0
      ? []
      : [
          warn(
            'locks',
            firstOf(locks),
            'Another git is at work, or one was killed: when none runs, remove these files.',
          ),
        ]),
    ...(shallow ? [fine('git', 'history', 'shallow: older commits are not here')] : []),
    changedFiles === null
      ? unknown('git', 'changes', 'could not be counted')
      : fine('git', 'changes', changedFiles === 0 ? 'none' : `${changedFiles} changed or new files`),
    ...(broken === null || broken.length === 0
      ? []
      : [
          trouble({
            check: 'git',
            subject: 'refs',
            status: 'fail',
            value: `broken: ${firstOf(broken)}`,
            advice: 'Fetch these branches and tags again; git fsck tells what else is missing.',
          }),
        ]),
  ];
}

/** What the API says the token may do. */
export function judgeToken(token: SystemFacts['token']): readonly Draft[] {
  if (token === 'unasked') return [];
  if (token === 'none') return [unknown('token', 'GitHub', 'no token was given, so nothing was asked')];
  if ('code' in token) {
    const status = token.code === 'HOST_UNAVAILABLE' ? 'unknown' : 'fail';
    return [{check: 'token', subject: 'GitHub', status, value: token.code, advice: explainProblem(token)}];
  }
  const {rights, scopes, expiresAt, remaining} = token;
  const rightsWords = rights.length === 0 ? 'not told; it may read' : rights.join(', ');
  return [
    fine('token', 'rights on the repository', rightsWords),
    ...(scopes.length === 0 ? [] : [fine('token', 'scopes', scopes.join(', '))]),
    ...(expiresAt === null ? [] : [fine('token', 'expires', expiresAt)]),
    ...(remaining === null ? [] : [judgeRemaining(remaining)]),
  ];
}

function judgeRemaining(remaining: number): Draft {
  const value = `${remaining} left in this hour`;
  if (remaining >= FEW_REQUESTS) return fine('token', 'requests', value);
  const advice = 'Other jobs use the same token: let them ask less, or wait for the next hour.';
  return trouble({check: 'token', subject: 'requests', status: 'warn', value, advice});
}

/** Against GitHub's own clock where it was asked; else only whether the year makes sense. */
export function judgeClock({at, token}: SystemFacts, {maxClockSkewSeconds}: DoctorWishes): readonly Draft[] {
  const advice = 'Set the clock by a time server: tokens and certificates are refused when it is off.';
  const serverTime = typeof token === 'object' && !('code' in token) ? token.serverTime : null;
  if (typeof token !== 'object' || 'code' in token || serverTime === null) {
    if (at >= NO_EARLIER) return [fine('clock', 'year', 'makes sense; no other clock was asked')];
    return [trouble({check: 'clock', subject: 'year', status: 'fail', value: 'lies in the past', advice})];
  }
  const seconds = Math.round((token.ownTime - serverTime) / 1000);
  const value = seconds === 0 ? 'the same' : `${Math.abs(seconds)} s ${seconds > 0 ? 'ahead' : 'behind'}`;
  if (Math.abs(seconds) <= maxClockSkewSeconds) return [fine('clock', 'against GitHub', value)];
  return [trouble({check: 'clock', subject: 'against GitHub', status: 'fail', value, advice})];
}

/** A tool that is not there is told, not judged: nobody says that it is needed. */
export function judgeTool({name, version}: ToolFacts): Draft {
  return fine('tools', name, version ?? 'not found');
}

function firstOf(names: readonly string[]): string {
  const more = names.length - MAX_NAMES;
  return `${names.slice(0, MAX_NAMES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
