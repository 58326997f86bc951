// The closed list of planned troubles. Codes are never renamed; each is explained in one place, `explainProblem`.
import {sortByNearness} from './nearness.ts';
import {QUEUE_REASONS, type QueueReason} from './queue-reasons.ts';
import {assertNever} from './result.ts';

/** A place in a text file. Line and column are 1-based; column counts UTF-16 units. */
export interface SourceSpan {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type Problem =
  | {readonly code: 'USAGE'; readonly detail: string}
  /** `ref`: the commit or branch of a repository that was looked at; left out: a path of the machine. */
  | {readonly code: 'FILE_MISSING'; readonly file: string; readonly ref?: string}
  | {readonly code: 'FILE_UNREADABLE'; readonly file: string; readonly detail: string}
  | {readonly code: 'FILE_UNWRITABLE'; readonly file: string; readonly detail: string}
  | {readonly code: 'FILE_OUTSIDE'; readonly file: string}
  | {readonly code: 'FILE_BINARY'; readonly file: string}
  | {readonly code: 'LOG_EMPTY'; readonly file: string}
  | {readonly code: 'CONFIG_INVALID'; readonly at: SourceSpan; readonly detail: string}
  | {readonly code: 'REPORT_EMPTY'; readonly file: string}
  | {readonly code: 'REPORT_MALFORMED'; readonly at: SourceSpan; readonly detail: string}
  | {readonly code: 'REPORT_UNKNOWN'; readonly file: string; readonly detail: string}
  | {readonly code: 'PLAN_MALFORMED'; readonly at: SourceSpan; readonly detail: string}
  | {
      readonly code: 'PLAN_UNKNOWN';
      readonly file: string;
      readonly candidates: readonly string[];
      readonly detail: string;
      /** The entry of the policy that would make the file readable, as YAML on one line. */
      readonly mapping?: string;
    }
  | {readonly code: 'PLAN_NOT_EDITABLE'; readonly file: string; readonly shape: string; readonly detail: string}
  | {
      readonly code: 'PLAN_ITEM_MISSING';
      readonly file: string;
      readonly item: string;
      readonly known: readonly string[];
    }
  | {readonly code: 'PLAN_EDIT_UNPROVEN'; readonly file: string; readonly detail: string}
  | {readonly code: 'QUEUE_REFUSED'; readonly folder: string; readonly item: string; readonly reason: QueueReason}
  /** `detail`: why, and what a person can do instead. */
  | {readonly code: 'ROLLBACK_NOT_MADE'; readonly checkpoint: string; readonly detail: string}
  | {readonly code: 'REVERT_NOT_MADE'; readonly commit: string; readonly detail: string}
  | {readonly code: 'LOG_NOT_YET'; readonly job: string}
  | {readonly code: 'LOG_GONE'; readonly job: string}
  | {readonly code: 'HOST_UNAUTHORISED'; readonly operation: string}
  | {readonly code: 'HOST_FORBIDDEN'; readonly operation: string; readonly needs: string}
  | {readonly code: 'HOST_NOT_FOUND'; readonly operation: string}
  | {readonly code: 'HOST_DISABLED'; readonly operation: string}
  | {readonly code: 'HOST_REFUSED'; readonly operation: string; readonly status: number; readonly detail: string}
  | {readonly code: 'HOST_RATE_LIMITED'; readonly operation: string; readonly retryAfterMs: number | null}
  | {readonly code: 'HOST_BUDGET_SPENT'; readonly operation: string}
  | {readonly code: 'HOST_STOPPED'; readonly operation: string}
  | {readonly code: 'HOST_UNAVAILABLE'; readonly operation: string; readonly retryAfterMs: number | null}
  | {readonly code: 'HOST_UNREADABLE'; readonly operation: string; readonly detail: string}
  | {readonly code: 'RUN_IN_PROGRESS'; readonly run: number}
  | {readonly code: 'HEAD_MOVED'; readonly branch: string}
  | {readonly code: 'BRANCH_RULES'; readonly branch: string; readonly detail: string}
  | {readonly code: 'GIT_FAILED'; readonly operation: string; readonly detail: string}
  | {readonly code: 'NOT_A_REPOSITORY'; readonly directory: string}
  | {readonly code: 'STATE_CONFLICT'; readonly document: string}
  | {readonly code: 'CHECKPOINT_MISSING'; readonly id: string; readonly known: readonly string[]}
  | {readonly code: 'CHECKPOINT_DAMAGED'; readonly id: string; readonly detail: string}
  | {readonly code: 'RESTORE_BLOCKED'; readonly path: string; readonly detail: string}
  | {readonly code: 'INTERNAL'; readonly detail: string};

export type ProblemCode = Problem['code'];

/** One message: what was seen, where, what to do. Starts with `file:line:column: ` when the problem has a place. */
export function explainProblem(problem: Problem): string {
  switch (problem.code) {
    case 'USAGE':
      return problem.detail;
    case 'FILE_MISSING':
      return explainMissing(problem);
    case 'FILE_UNREADABLE':
      return `${problem.file}: cannot be read (${problem.detail}); check that it is a file and its permissions`;
    case 'FILE_UNWRITABLE':
      return `${problem.file}: cannot be written (${problem.detail}); nothing was lost, put that right and run again`;
    case 'FILE_OUTSIDE':
      return `${problem.file}: leads outside the repository; name a path inside it, without symbolic links`;
    case 'FILE_BINARY':
      return `${problem.file}: is binary, not text; save it as UTF-8, unpack archives first`;
    case 'LOG_EMPTY':
      return `${problem.file}: the log is empty; fetch it again once the job has finished`;
    case 'CONFIG_INVALID':
    case 'REPORT_MALFORMED':
    case 'PLAN_MALFORMED':
      return `${place(problem.at)}: ${problem.detail}`;
    case 'REPORT_EMPTY':
      return `${problem.file}: the report has 0 bytes; the test runner probably died before it wrote it, read its log`;
    case 'REPORT_UNKNOWN':
      return `${problem.file}: not a test report we know (${problem.detail}); JUnit XML and its dialects are read`;
    case 'PLAN_UNKNOWN':
      return `${problem.file}: not a plan we recognise (${problem.detail})${hint(problem)}`;
    case 'PLAN_NOT_EDITABLE':
      return `${problem.file}: a ${problem.shape} file is read but not edited (${problem.detail})`;
    case 'PLAN_ITEM_MISSING':
      return `${problem.file}: no item ${JSON.stringify(problem.item)}; it has ${list(sortByNearness(problem.item, problem.known))}`;
    case 'PLAN_EDIT_UNPROVEN':
      return `${problem.file}: the edit would change more than intended (${problem.detail}); nothing was written, please report this file's shape`;
    case 'QUEUE_REFUSED':
      return `${problem.folder}: item ${JSON.stringify(problem.item)} is left as it is: ${QUEUE_REASONS[problem.reason]}`;
    case 'ROLLBACK_NOT_MADE':
      return `checkpoint ${problem.checkpoint}: no rollback was opened: ${problem.detail}`;
    case 'REVERT_NOT_MADE':
      return `commit ${problem.commit}: no revert was made: ${problem.detail}`;
    case 'LOG_NOT_YET':
      return `job ${problem.job}: its log is readable only after the job has ended; steps and annotations were used instead`;
    case 'LOG_GONE':
      return `job ${problem.job}: its log is gone (expired or deleted); re-run the job to get a new one`;
    case 'HOST_UNAUTHORISED':
      return `${problem.operation}: the token was refused (401); pass a valid token, it may have expired`;
    case 'HOST_FORBIDDEN':
      return `${problem.operation}: the token may not do this (403); add \`${problem.needs}\` to the job's permissions`;
    case 'HOST_NOT_FOUND':
      return `${problem.operation}: not found (404); it was deleted or renamed, or the token cannot see it`;
    case 'HOST_DISABLED':
      return `${problem.operation}: switched off in this repository (410); switch issues on in its settings, the report is in the job summary`;
    case 'HOST_REFUSED':
      return `${problem.operation}: refused (${problem.status}: ${problem.detail}); nothing was written`;
    case 'HOST_RATE_LIMITED':
      return `${problem.operation}: rate limited${wait(problem.retryAfterMs)}; nothing was written, run again later`;
    case 'HOST_BUDGET_SPENT':
      return `${problem.operation}: not asked, this run has used up its requests; the sweep does the rest, or raise \`limits.requests\` in the policy`;
    case 'HOST_STOPPED':
      return `${problem.operation}: not asked, this run was cancelled; the sweep does the rest`;
    case 'HOST_UNAVAILABLE':
      return `${problem.operation}: GitHub did not answer${wait(problem.retryAfterMs)}; run again later, what was done will be found and kept`;
    case 'HOST_UNREADABLE':
      return `${problem.operation}: the answer was not understood (${problem.detail}); run again later`;
    case 'RUN_IN_PROGRESS':
      return `run ${problem.run}: goes on, or others were faster with running it again; the sweep looks again`;
    case 'HEAD_MOVED':
      return `branch ${problem.branch}: moved while we worked; run again, the edit is re-applied on the new head`;
    case 'BRANCH_RULES':
      return `branch ${problem.branch}: its rules forbid this commit (${problem.detail}); apply the shown diff in a pull request`;
    case 'GIT_FAILED':
      return `git ${problem.operation}: ${problem.detail}`;
    case 'NOT_A_REPOSITORY':
      return `${problem.directory}: not a git repository; give one with --repo`;
    case 'STATE_CONFLICT':
      return `${problem.document}: somebody else wrote it meanwhile; run again`;
    case 'CHECKPOINT_MISSING':
      return `checkpoint ${problem.id}: there is none of that id; there are ${list(problem.known)}`;
    case 'CHECKPOINT_DAMAGED':
      return `checkpoint ${problem.id}: ${problem.detail}; nothing was changed; \`aftermath checkpoint validate\` tells more, \`aftermath state repair\` mends what can be`;
    case 'RESTORE_BLOCKED':
      return `${problem.path}: cannot be put in place (${problem.detail}); nothing was changed, move it away and run again`;
    case 'INTERNAL':
      return `internal error: ${problem.detail}; please report it with this message`;
    default:
      return assertNever(problem);
  }
}

/** On a branch, paths count from the root, whatever directory the program was started in. */
function explainMissing({file, ref}: Extract<Problem, {code: 'FILE_MISSING'}>): string {
  if (ref === undefined) return `${file}: no such file; check the path, it is taken relative to the current directory`;
  const where = /^[0-9a-f]{40}$/.test(ref) ? `commit ${ref.slice(0, 7)}` : ref;
  return `${file}: no such file at ${where}; check the path, it counts from the root of the repository`;
}

function place(at: SourceSpan): string {
  return `${at.file}:${at.line}:${at.column}`;
}

/** The entry is that of the first candidate; the others are one word away from it. */
function hint({candidates, mapping}: {readonly candidates: readonly string[]; readonly mapping?: string}): string {
  const could = candidates.length === 0 ? '' : `; it could be ${candidates.join(' or ')}`;
  if (mapping === undefined) return could;
  const others = candidates.slice(1).map((candidate) => `preset: ${candidate}`);
  const instead = others.length === 0 ? '' : `, or ${others.join(' or ')} in it`;
  return `${could}; if it is one, write in the policy: ${mapping}${instead}`;
}

function list(known: readonly string[]): string {
  const shown = known.slice(0, 8).join(', ');
  return known.length > 8 ? `${shown} and ${known.length - 8} more` : shown || 'none';
}

function wait(retryAfterMs: number | null): string {
  return retryAfterMs === null ? '' : ` (it asks for ${Math.ceil(retryAfterMs / 1000)} s)`;
}
