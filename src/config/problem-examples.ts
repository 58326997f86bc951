// One example of every planned trouble, for the documents. A new code does not compile until it has one.
import type {Problem, ProblemCode} from '../domain/problem.ts';

const AT = {file: '.github/aftermath.yml', line: 3, column: 5};

/** Problem code to an example of it, in the order of the documents: files, configuration, reports, plans, host, git, ourselves. */
export const PROBLEM_EXAMPLES = {
  USAGE: {code: 'USAGE', detail: 'input run-id: "12a" is no id; give the digits of the run'},
  FILE_MISSING: {code: 'FILE_MISSING', file: 'build.log'},
  FILE_UNREADABLE: {code: 'FILE_UNREADABLE', file: 'build.log', detail: 'EACCES'},
  FILE_UNWRITABLE: {code: 'FILE_UNWRITABLE', file: 'queue/pending', detail: 'the file system is read-only'},
  FILE_OUTSIDE: {code: 'FILE_OUTSIDE', file: '../plan.json'},
  FILE_BINARY: {code: 'FILE_BINARY', file: 'logs.zip'},
  LOG_EMPTY: {code: 'LOG_EMPTY', file: 'build.log'},
  CONFIG_INVALID: {
    code: 'CONFIG_INVALID',
    at: AT,
    detail: 'response.2[0] must be one of comment, incident, mark, not "comments"; did you mean "comment"?',
  },
  REPORT_EMPTY: {code: 'REPORT_EMPTY', file: 'junit.xml'},
  REPORT_MALFORMED: {
    code: 'REPORT_MALFORMED',
    at: {file: 'junit.xml', line: 12, column: 8},
    detail:
      'not well-formed XML: unclosed tag: testcase; the file is cut short or its writer does not escape; read the log of the test step instead',
  },
  REPORT_UNKNOWN: {
    code: 'REPORT_UNKNOWN',
    file: 'coverage.xml',
    detail: 'its root is <coverage>, a coverage report: let the test runner write JUnit XML as well',
  },
  PLAN_MALFORMED: {
    code: 'PLAN_MALFORMED',
    at: {file: 'plan/execution_plan.json', line: 40, column: 3},
    detail: 'a comma is missing before "status"; add it after the value before',
  },
  PLAN_UNKNOWN: {
    code: 'PLAN_UNKNOWN',
    file: 'plan.schema.json',
    candidates: [],
    detail: 'a JSON Schema: it describes files, it is none; name the file it describes',
  },
  PLAN_NOT_EDITABLE: {
    code: 'PLAN_NOT_EDITABLE',
    file: 'TASKS.md',
    shape: 'tasks-md',
    detail: 'edits of this shape are not made yet',
  },
  PLAN_ITEM_MISSING: {
    code: 'PLAN_ITEM_MISSING',
    file: 'plan/execution_plan.json',
    item: '1.9',
    known: ['1.1', '1.2'],
  },
  PLAN_EDIT_UNPROVEN: {
    code: 'PLAN_EDIT_UNPROVEN',
    file: 'plan/execution_plan.json',
    detail: 'another item would differ',
  },
  QUEUE_REFUSED: {code: 'QUEUE_REFUSED', folder: 'queue', item: 'discounts', reason: 'COOLING_DOWN'},
  ROLLBACK_NOT_MADE: {
    code: 'ROLLBACK_NOT_MADE',
    checkpoint: 'cp-20310504t093000-0a1b2c3d',
    detail: 'its pull request 12 was closed before; open that again, or delete its branch and ask again',
  },
  REVERT_NOT_MADE: {
    code: 'REVERT_NOT_MADE',
    commit: '4d9a2dfa11c0',
    detail: 'later work conflicts with it in src/tide.ts (edited); take back the later commits first: 8c1f03ab77de',
  },
  LOG_NOT_YET: {code: 'LOG_NOT_YET', job: 'test'},
  LOG_GONE: {code: 'LOG_GONE', job: 'test'},
  HOST_UNAUTHORISED: {code: 'HOST_UNAUTHORISED', operation: 'read the run'},
  HOST_FORBIDDEN: {code: 'HOST_FORBIDDEN', operation: 'open the incident', needs: 'issues: write'},
  HOST_NOT_FOUND: {code: 'HOST_NOT_FOUND', operation: 'read the run'},
  HOST_DISABLED: {code: 'HOST_DISABLED', operation: 'open the incident'},
  HOST_REFUSED: {code: 'HOST_REFUSED', operation: 'open the incident', status: 422, detail: 'Validation Failed'},
  HOST_RATE_LIMITED: {code: 'HOST_RATE_LIMITED', operation: 'list the jobs of the run', retryAfterMs: 60_000},
  HOST_BUDGET_SPENT: {code: 'HOST_BUDGET_SPENT', operation: 'download the log'},
  HOST_STOPPED: {code: 'HOST_STOPPED', operation: 'open the incident'},
  HOST_UNAVAILABLE: {code: 'HOST_UNAVAILABLE', operation: 'list the jobs of the run', retryAfterMs: null},
  HOST_UNREADABLE: {code: 'HOST_UNREADABLE', operation: 'list the jobs of the run', detail: 'jobs is missing'},
  RUN_IN_PROGRESS: {code: 'RUN_IN_PROGRESS', run: 17},
  HEAD_MOVED: {code: 'HEAD_MOVED', branch: 'feature/login'},
  BRANCH_RULES: {code: 'BRANCH_RULES', branch: 'main', detail: 'changes must be made through a pull request'},
  GIT_FAILED: {code: 'GIT_FAILED', operation: 'log', detail: 'exit code 128'},
  NOT_A_REPOSITORY: {code: 'NOT_A_REPOSITORY', directory: 'build'},
  STATE_CONFLICT: {code: 'STATE_CONFLICT', document: 'ledger.jsonl'},
  CHECKPOINT_MISSING: {
    code: 'CHECKPOINT_MISSING',
    id: 'cp-20260301t120000-0a1b2c3d',
    known: ['cp-20260228t120000-4e5f6a7b'],
  },
  CHECKPOINT_DAMAGED: {
    code: 'CHECKPOINT_DAMAGED',
    id: 'cp-20260301t120000-0a1b2c3d',
    detail: 'its own ref was moved',
  },
  RESTORE_BLOCKED: {
    code: 'RESTORE_BLOCKED',
    path: 'build',
    detail: 'it is a folder, and no checkpoint holds build/cache.bin',
  },
  INTERNAL: {code: 'INTERNAL', detail: 'unhandled case'},
} as const satisfies {readonly [C in ProblemCode]: Extract<Problem, {readonly code: C}>};
