import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 1553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 6097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   lo: () => (/* binding */ DEFAULT_POLICY_PATH)
/* harmony export */ });
/* unused harmony exports DEFAULT_STATE_BRANCH, INPUTS, OUTPUTS */
// The registry of the Action's inputs and outputs: the one source of action.yml, of the README tables, and of the parser.
/** Where the policy is looked for when nothing else is said. */
const DEFAULT_POLICY_PATH = '.github/aftermath.yml';
/** Where the memory is kept when nothing else is said. */
const DEFAULT_STATE_BRANCH = 'aftermath/state';
/** What the Action can be told to do whatever the event is. */
const COMMANDS = ['handle', 'hook', 'recover', 'sweep', 'operate'];
/** All inputs, in the order in which documents list them. */
const INPUTS = [
    {
        name: 'token',
        description: 'Token for reading runs and for writing issues, comments and plan marks. Defaults to the token of the job.',
        default: '${{ github.token }}',
        required: false,
    },
    {
        name: 'mode',
        description: 'How far it may go: observe, propose or act. Defaults to the mode in the policy file, or propose.',
        default: '',
        required: false,
    },
    {
        name: 'policy',
        description: 'Path of the policy file in the repository. Defaults to .github/aftermath.yml; a missing file there is fine.',
        default: DEFAULT_POLICY_PATH,
        required: false,
    },
    {
        name: 'batch',
        description: 'Id of the workplan item that this run worked on, or FILE#ID. Defaults to a trailer, the branch, or the only item in progress.',
        default: '',
        required: false,
    },
    {
        name: 'plan',
        description: 'Workplan files that may be marked, one path or glob per line. Defaults to the plans of the policy file, whose queues stay; so does what it says of a file that either names.',
        default: '',
        required: false,
    },
    {
        name: 'reports',
        description: 'JUnit XML reports to read, one path or glob per line. Defaults to none: then the logs alone are read.',
        default: '',
        required: false,
    },
    {
        name: 'run-id',
        description: 'Id of the workflow run to handle. Defaults to the run of the event: its own, or the completed one.',
        default: '',
        required: false,
    },
    {
        name: 'command',
        description: 'What to do, whatever the event: handle, hook, recover, sweep or operate. Defaults to what the event asks for.',
        default: '',
        required: false,
    },
    {
        name: 'state-branch',
        description: 'Branch that holds the memory; it is made when it is missing. Defaults to aftermath/state; empty remembers nothing.',
        default: DEFAULT_STATE_BRANCH,
        required: false,
    },
    {
        name: 'job-status',
        description: 'Status of the job that this step runs in: success, failure or cancelled. Leave the default; the runner fills it in.',
        default: '${{ job.status }}',
        required: false,
    },
    {
        name: 'job-id',
        description: 'Id of the job that this step runs in. Leave the default; older servers leave it empty and the job is found by name.',
        default: '${{ job.check_run_id }}',
        required: false,
    },
    {
        name: 'run',
        description: 'Command line or script to run under guard by bash -e: what fails and passes by itself is tried again. Defaults to none.',
        default: '',
        required: false,
    },
    {
        name: 'attempts',
        description: 'Most tries of the run input, 1 to 10. Defaults to run.attempts in the policy file, or 3.',
        default: '',
        required: false,
    },
    {
        name: 'timeout',
        description: 'What one try of the run input may take, such as 90s, 10m or 1h30m. Defaults to no bound but that of the job.',
        default: '',
        required: false,
    },
];
/** All outputs, in the order in which documents list them. */
const OUTPUTS = [
    {
        name: 'severity',
        description: 'Level of the worst cause, 1 (trivial) to 5 (catastrophic). Empty when nothing failed.',
    },
    {
        name: 'category',
        description: 'Category of the worst cause, such as test-failure or network. Empty when nothing failed.',
    },
    {
        name: 'transient',
        description: 'Whether a plain re-run is likely to pass: yes, no or unknown. Empty when nothing failed.',
    },
    {
        name: 'fingerprint',
        description: 'Identity of the worst cause, 16 hex digits; the same cause has the same one in every run.',
    },
    {
        name: 'incident-url',
        description: 'Web address of the incident issue of the worst cause. Empty when there is none.',
    },
    { name: 'incident-number', description: 'Number of the incident issue of the worst cause. Empty when there is none.' },
    {
        name: 'report-path',
        description: 'Path of the Markdown report on the runner, for upload-artifact. Empty when none was written.',
    },
    { name: 'batch', description: 'Id of the workplan item that the run worked on. Empty when nothing names one.' },
    {
        name: 'batch-status',
        description: 'What became of the mark: marked, already-marked, proposed, cleared, shown, failed or none. See reason-code for why.',
    },
    { name: 'decision-id', description: 'Identity of the decision, 12 hex digits; the same evidence gives the same one.' },
    {
        name: 'reason-code',
        description: 'The main reason for what was done or not done, such as NEW_INCIDENT; the codes are documented.',
    },
    {
        name: 'result',
        description: 'All of the above and more as one JSON document, schema aftermath/report/1. Empty when nothing was handled.',
    },
    { name: 'attempts', description: 'How often the command of the run input was tried. Empty without that input.' },
    {
        name: 'time',
        description: 'Seconds from the first start of the run input to its last end, waits included. Empty without it.',
    },
    {
        name: 'cause',
        description: 'The most likely line of the output for the last failed try of the run input. Empty when none failed.',
    },
];


/***/ }),

/***/ 8784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ parseWorkflowPath),
/* harmony export */   qK: () => (/* binding */ isOwnRun),
/* harmony export */   t$: () => (/* binding */ isOwnBranch)
/* harmony export */ });
// Which runs are our own doing. They are never an input: a program that triages its own triage has no end.
/** Where our own branches live: state, reverts. */
const OWN_BRANCHES = 'aftermath/';
/** True for a branch that we write ourselves. */
function isOwnBranch(branch, stateBranch = null) {
    return branch !== null && (branch.startsWith(OWN_BRANCHES) || branch === stateBranch);
}
/** True for a run of the workflow that we are, and for runs of our branches. */
function isOwnRun(run, { workflowPath, stateBranch }) {
    const path = parseWorkflowPath(run.workflowPath ?? '');
    return (path !== null && path === workflowPath) || isOwnBranch(run.branch, stateBranch);
}
/**
 * Path of the workflow file in the runner's `GITHUB_WORKFLOW_REF` (`OWNER/REPO/.github/workflows/ci.yml@refs/heads/main`);
 * null when it names none. A payload may carry the path with its ref: the ref is left out here too.
 */
function parseWorkflowPath(text) {
    return /(?:^|\/)(?<path>\.github\/workflows\/[^@]+)(?:@.*)?$/.exec(text)?.groups?.['path'] ?? null;
}


/***/ }),

/***/ 4473:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _domain_own_run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8784);
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8239);
// Entry of the action, for main and post. It loads nothing but the router until there is work to do.



const env = process.env;
const phase = env['STATE_phase'] === 'main' ? 'post' : 'main';
/** Inputs are read by name here, so that no package is needed to find out that there is nothing to do. */
function readInput(name) {
    return (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}
/** State for post goes through the runner's file. */
function saveState(name, value) {
    const file = env['GITHUB_STATE'];
    if (file !== undefined && file !== '')
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${name}=${value}\n`);
}
function readEvent() {
    const file = env['GITHUB_EVENT_PATH'];
    if (file === undefined || file === '')
        return null;
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
    }
    catch {
        return null;
    }
}
/** The branch that our own run is about; null for tags and pull request refs. */
function readOwnBranch() {
    const head = env['GITHUB_HEAD_REF'] ?? '';
    const ref = env['GITHUB_REF'] ?? '';
    if (head !== '')
        return head;
    return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null;
}
function route() {
    const runId = readInput('run-id');
    return (0,_route_js__WEBPACK_IMPORTED_MODULE_1__/* .routeEvent */ .C)({
        phase,
        eventName: env['GITHUB_EVENT_NAME'] ?? '',
        event: readEvent(),
        command: readInput('command'),
        jobStatus: readInput('job-status'),
        ownRunId: Number(env['GITHUB_RUN_ID'] ?? ''),
        ownWorkflowPath: (0,_domain_own_run_js__WEBPACK_IMPORTED_MODULE_2__/* .parseWorkflowPath */ .Mi)(env['GITHUB_WORKFLOW_REF'] ?? ''),
        ownBranch: readOwnBranch(),
        inputRunId: /^[1-9]\d{0,15}$/.test(runId) ? Number(runId) : null,
        hasScript: readInput('run') !== '',
        handledInMain: env['STATE_handled'] === 'true',
    });
}
/**
 * Whether our own trouble may fail the step. Never in post, and never where the step stands first in a job that is
 * green so far: there we are a guest.
 */
function mayFail() {
    const isReporter = ['handle', 'sweep', 'operate'].includes(readInput('command')) ||
        readInput('run-id') !== '' ||
        readInput('run') !== '' ||
        env['GITHUB_EVENT_NAME'] === 'workflow_run';
    return phase === 'main' && (isReporter || readInput('job-status') === 'failure');
}
/** An error annotation, with the line ends and percent signs that the runner's command syntax needs escaped. */
function complain(text) {
    process.stdout.write(`::error title=Aftermath::${text.replaceAll('%', '%25').replace(/[\r\n]+/g, ' ')}\n`);
}
async function start() {
    if (phase === 'main')
        saveState('phase', 'main');
    const chosen = route();
    if (chosen.kind === 'nothing') {
        process.stdout.write(`Aftermath: ${chosen.say} [${chosen.because}]\n`);
        return 0;
    }
    if (chosen.kind === 'refuse') {
        complain(chosen.say);
        return 2;
    }
    const context = { phase, event: readEvent(), env, readInput };
    if (chosen.kind === 'run')
        return (await __nccwpck_require__.e(/* import() */ 36).then(__nccwpck_require__.bind(__nccwpck_require__, 36))).runScript(context);
    if (chosen.kind === 'sweep' || chosen.kind === 'verdict' || chosen.kind === 'comment' || chosen.kind === 'label') {
        return runAside(chosen, context);
    }
    if (phase === 'main')
        saveState('handled', 'true');
    const { runChosen } = await Promise.all(/* import() */[__nccwpck_require__.e(311), __nccwpck_require__.e(264), __nccwpck_require__.e(366), __nccwpck_require__.e(577), __nccwpck_require__.e(175), __nccwpck_require__.e(334), __nccwpck_require__.e(84), __nccwpck_require__.e(532), __nccwpck_require__.e(263), __nccwpck_require__.e(644), __nccwpck_require__.e(252), __nccwpck_require__.e(778), __nccwpck_require__.e(87), __nccwpck_require__.e(587), __nccwpck_require__.e(367), __nccwpck_require__.e(526)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7526));
    return runChosen(chosen, context);
}
/**
 * Work beside the job that we stand in. A nightly job that has our step first is still looked at in post, unless the trouble
 * was ours: our own failure is no input.
 */
async function runAside(chosen, context) {
    const exitCode = await runOne(chosen, context);
    if (phase === 'main' && exitCode !== 0)
        saveState('handled', 'true');
    return exitCode;
}
/** The room of the operators is loaded for their words only. */
async function runOne(chosen, context) {
    if (chosen.kind === 'comment' || chosen.kind === 'label') {
        return (await Promise.all(/* import() */[__nccwpck_require__.e(311), __nccwpck_require__.e(264), __nccwpck_require__.e(366), __nccwpck_require__.e(577), __nccwpck_require__.e(175), __nccwpck_require__.e(334), __nccwpck_require__.e(884), __nccwpck_require__.e(532), __nccwpck_require__.e(263), __nccwpck_require__.e(644), __nccwpck_require__.e(778), __nccwpck_require__.e(87), __nccwpck_require__.e(394), __nccwpck_require__.e(303)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1303))).runWord(chosen, context);
    }
    const { runSweep, runVerdict } = await Promise.all(/* import() */[__nccwpck_require__.e(311), __nccwpck_require__.e(264), __nccwpck_require__.e(366), __nccwpck_require__.e(577), __nccwpck_require__.e(175), __nccwpck_require__.e(334), __nccwpck_require__.e(84), __nccwpck_require__.e(532), __nccwpck_require__.e(263), __nccwpck_require__.e(644), __nccwpck_require__.e(252), __nccwpck_require__.e(778), __nccwpck_require__.e(87), __nccwpck_require__.e(587), __nccwpck_require__.e(367), __nccwpck_require__.e(394), __nccwpck_require__.e(568)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2568));
    return chosen.kind === 'sweep' ? runSweep(context) : runVerdict(chosen.act, context);
}
function endWith(exitCode) {
    process.exitCode = mayFail() ? exitCode : 0;
}
function endWithBug(error) {
    complain(`internal error: ${error instanceof Error ? error.message : String(error)}`);
    endWith(1);
}
process.once('uncaughtException', (error) => {
    endWithBug(error);
    process.exit();
});
try {
    endWith(await start());
}
catch (error) {
    endWithBug(error);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readField),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
// Looks into values from outside that no schema has parsed yet.
/** A member of an unknown value; undefined when there is none. */
function readField(value, key) {
    return typeof value === 'object' && value !== null && key in value
        ? value[key]
        : undefined;
}
/** A member that is a text; null when there is none or it is something else. */
function readText(value, key) {
    const member = readField(value, key);
    return typeof member === 'string' ? member : null;
}


/***/ }),

/***/ 8239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ routeEvent)
});

// EXTERNAL MODULE: ./lib/config/inputs.js
var inputs = __nccwpck_require__(6097);
// EXTERNAL MODULE: ./lib/domain/own-run.js
var own_run = __nccwpck_require__(8784);
// EXTERNAL MODULE: ./lib/shells/read-field.js
var read_field = __nccwpck_require__(2802);
;// CONCATENATED MODULE: ./lib/shells/route-comment.js

/** A slash with at most three blanks before it, as a command begins; more blanks are code. */
const MAY_BE_SHORT = /(?:^|[\r\n])\ufeff? {0,3}\/[A-Za-z]/;
/** The long form, in any thread; letters of any size, as phones write them. */
const MAY_BE_LONG = /(?:^|[\r\n])\ufeff? {0,3}\/aftermath/i;
/** What all our markers begin with. */
const MARKER = '<!-- aftermath:';
/** The comment, or why nothing is done. Anything that could be a command of ours goes on. */
function readCommentNews(event) {
    const comment = (0,read_field/* readField */.d)(event, 'comment');
    const issue = (0,read_field/* readField */.d)(event, 'issue');
    const [id, thread] = [(0,read_field/* readField */.d)(comment, 'id'), (0,read_field/* readField */.d)(issue, 'number')];
    if ((0,read_field/* readText */.y)(event, 'action') !== 'created') {
        return none('IRRELEVANT_EVENT', 'Only a new comment is heard; edits and deletions are not.');
    }
    if (typeof id !== 'number' || typeof thread !== 'number') {
        return none('IRRELEVANT_EVENT', 'The payload names no comment.');
    }
    const body = (0,read_field/* readText */.y)(comment, 'body') ?? '';
    const mayBe = isOurThread(issue) ? MAY_BE_SHORT : MAY_BE_LONG;
    if (!mayBe.test(body))
        return none('IRRELEVANT_EVENT', 'The comment holds no command.');
    const author = readAuthor(comment);
    if (author !== null && author.type !== 'User')
        return none('NOT_A_PERSON', 'The comment was written by a program.');
    return {
        kind: 'news',
        news: {
            comment: id,
            node: (0,read_field/* readText */.y)(comment, 'node_id'),
            thread,
            body,
            author,
            sender: (0,read_field/* readText */.y)((0,read_field/* readField */.d)(event, 'sender'), 'login'),
            createdAt: (0,read_field/* readText */.y)(comment, 'created_at'),
            issue,
            defaultBranch: (0,read_field/* readText */.y)((0,read_field/* readField */.d)(event, 'repository'), 'default_branch'),
        },
    };
}
/** Whether the thread could be ours; whether it is, the host decides by its author. */
function isOurThread(issue) {
    return (0,read_field/* readText */.y)((0,read_field/* readField */.d)(issue, 'user'), 'type') === 'Bot' || ((0,read_field/* readText */.y)(issue, 'body') ?? '').includes(MARKER);
}
/** What an app writes in a person's name is the word of a program. */
function readAuthor(comment) {
    const user = (0,read_field/* readField */.d)(comment, 'user');
    const login = (0,read_field/* readText */.y)(user, 'login');
    if (login === null)
        return null;
    const app = (0,read_field/* readField */.d)(comment, 'performed_via_github_app');
    const isByApp = app !== null && app !== undefined;
    return { login, type: isByApp ? 'App' : ((0,read_field/* readText */.y)(user, 'type') ?? '') };
}
function none(because, say) {
    return { kind: 'none', because, say };
}

;// CONCATENATED MODULE: ./lib/shells/route-issue.js

/** Text that the marker of a thread of ours begins with; whether it is sound and ours is found out later. */
const route_issue_MARKER = '<!-- aftermath:incident ';
const ACTIONS = ['labeled', 'closed', 'reopened', 'locked', 'transferred', 'deleted'];
/** Labels that say something about a cause, in lower case; they are GitHub's own names, and the usual one for flakes. */
const LABEL_WORDS = new Map([
    ['duplicate', 'duplicate'],
    ['wontfix', 'not-planned'],
    ['flaky', 'flaky'],
]);
/** The act, or why there is none: another action, a stranger's issue, no person. */
function parseIssueAct(event) {
    const issue = (0,read_field/* readField */.d)(event, 'issue');
    const sender = (0,read_field/* readField */.d)(event, 'sender');
    const number = (0,read_field/* readField */.d)(issue, 'number');
    const by = (0,read_field/* readText */.y)(sender, 'login');
    const word = toWord(event, issue);
    if (word === null)
        return route_issue_none('Nothing that says something about an incident was done to the issue.');
    if (typeof number !== 'number' || !((0,read_field/* readText */.y)(issue, 'body') ?? '').includes(route_issue_MARKER)) {
        return route_issue_none('The issue is no incident of ours.');
    }
    if (by === null || (0,read_field/* readText */.y)(sender, 'type') !== 'User' || by === (0,read_field/* readText */.y)((0,read_field/* readField */.d)(issue, 'user'), 'login')) {
        return route_issue_none('No person did this.');
    }
    const isEnd = (0,read_field/* readText */.y)(event, 'action') === 'closed';
    const at = toInstant((0,read_field/* readText */.y)(issue, isEnd ? 'closed_at' : 'updated_at') ?? (0,read_field/* readText */.y)(issue, 'updated_at'));
    return { kind: 'act', act: { number, word, by, at, labels: readLabels(issue) } };
}
function toWord(event, issue) {
    const action = ACTIONS.find((known) => known === (0,read_field/* readText */.y)(event, 'action'));
    if (action === undefined)
        return null;
    if (action === 'labeled') {
        return LABEL_WORDS.get(((0,read_field/* readText */.y)((0,read_field/* readField */.d)(event, 'label'), 'name') ?? '').toLowerCase()) ?? null;
    }
    return action === 'closed' ? toClosingWord((0,read_field/* readText */.y)(issue, 'state_reason')) : action;
}
/** Servers that know no reasons close as completed. */
function toClosingWord(reason) {
    if (reason === 'not_planned')
        return 'not-planned';
    return reason === 'duplicate' ? 'duplicate' : 'completed';
}
function readLabels(issue) {
    const labels = (0,read_field/* readField */.d)(issue, 'labels');
    if (!Array.isArray(labels))
        return [];
    return labels.flatMap((label) => (0,read_field/* readText */.y)(label, 'name') ?? []);
}
function toInstant(text) {
    const at = Date.parse(text ?? '');
    return Number.isNaN(at) ? null : at;
}
function route_issue_none(say) {
    return { kind: 'none', say };
}

;// CONCATENATED MODULE: ./lib/shells/route-label.js

/** What all our markers begin with: an incident, or the issue that says that everything is stopped. */
const route_label_MARKER = '<!-- aftermath:';
/** The label, or why nothing is done. */
function readLabelNews(event) {
    const issue = (0,read_field/* readField */.d)(event, 'issue');
    const thread = (0,read_field/* readField */.d)(issue, 'number');
    const label = (0,read_field/* readText */.y)((0,read_field/* readField */.d)(event, 'label'), 'name');
    const sender = (0,read_field/* readText */.y)((0,read_field/* readField */.d)(event, 'sender'), 'login');
    if ((0,read_field/* readText */.y)(event, 'action') !== 'labeled' || typeof thread !== 'number' || label === null) {
        return route_label_none('IRRELEVANT_EVENT', 'Only a label that is put on is heard.');
    }
    if (!((0,read_field/* readText */.y)(issue, 'body') ?? '').includes(route_label_MARKER)) {
        return route_label_none('IRRELEVANT_EVENT', 'The issue is none of ours.');
    }
    if (sender === null || (0,read_field/* readText */.y)((0,read_field/* readField */.d)(event, 'sender'), 'type') !== 'User') {
        return route_label_none('NOT_A_PERSON', 'The label was put on by a program.');
    }
    const defaultBranch = (0,read_field/* readText */.y)((0,read_field/* readField */.d)(event, 'repository'), 'default_branch');
    return { kind: 'news', news: { thread, label, sender, issue, defaultBranch } };
}
function route_label_none(because, say) {
    return { kind: 'none', because, say };
}

;// CONCATENATED MODULE: ./lib/shells/route.js






/** The work of this phase. Table: docs/decisions/0003 and the README's behaviour list. */
function routeEvent(facts) {
    const own = toOwnStatus(facts.jobStatus);
    if (facts.command !== '' && !inputs/* COMMANDS */.Lo.some((known) => known === facts.command)) {
        return {
            kind: 'refuse',
            say: `input command: ${JSON.stringify(facts.command)} is unknown; use ${inputs/* COMMANDS */.Lo.join(', ')} or leave it out`,
        };
    }
    if (facts.hasScript)
        return routeScript(facts);
    if (facts.phase === 'post')
        return routePost(facts, own);
    if (facts.command === 'recover')
        return routeRecover(facts);
    if (facts.command === 'sweep')
        return { kind: 'sweep' };
    if (facts.command === 'operate')
        return routeWord(facts);
    if (facts.inputRunId !== null)
        return { kind: 'handle', runId: facts.inputRunId, own: null };
    if (facts.command === 'handle')
        return { kind: 'handle', runId: facts.ownRunId, own };
    if (facts.command === 'hook')
        return nothing('NOT_A_FAILURE', 'The post phase looks at the job when it has ended.');
    if (facts.eventName === 'workflow_run')
        return routeWorkflowRun(facts);
    if (own !== null)
        return routeOwnJob(facts, own);
    return routeQuietJob(facts);
}
/** A command is no event: what it fails with is handled by the step that looks at the whole job. */
function routeScript({ phase, command, inputRunId }) {
    if (phase === 'post')
        return nothing('NOT_A_FAILURE', 'The command was run in main.');
    if (command === '' && inputRunId === null)
        return { kind: 'run' };
    return { kind: 'refuse', say: 'input run: it goes with neither command nor run-id; use a step for each' };
}
/** Our own job has failed. A branch of ours holds no work of people. */
function routeOwnJob({ ownRunId, ownBranch }, own) {
    if ((0,own_run/* isOwnBranch */.t$)(ownBranch))
        return nothing('OWN_RUN', 'The branch is one of our own.');
    return { kind: 'handle', runId: ownRunId, own };
}
/** Nothing of ours has failed: the event itself may ask for something. */
function routeQuietJob({ eventName, event }) {
    if (eventName === 'schedule' || eventName === 'workflow_dispatch')
        return { kind: 'sweep' };
    if (eventName === 'issue_comment')
        return routeComment({ event });
    if (eventName !== 'issues') {
        return nothing('NOT_A_FAILURE', 'Nothing has failed so far; the post phase looks again when the job has ended.');
    }
    const act = parseIssueAct(event);
    return act.kind === 'act' ? { kind: 'verdict', act: act.act } : nothing('IRRELEVANT_EVENT', act.say);
}
/** A person may have given a command, in a comment or by a label: the file for operators alone hears labels so, and hears each once. */
function routeWord({ eventName, event }) {
    return eventName === 'issues' ? routeLabel({ event }) : routeComment({ event });
}
function routeLabel({ event }) {
    const read = readLabelNews(event);
    return read.kind === 'news' ? { kind: 'label', news: read.news } : nothing(read.because, read.say);
}
function routeComment({ event }) {
    const read = readCommentNews(event);
    return read.kind === 'news' ? { kind: 'comment', news: read.news } : nothing(read.because, read.say);
}
/** The run named by the input, else the one that the event is about. */
function routeRecover({ inputRunId, event }) {
    const id = inputRunId ?? (0,read_field/* readField */.d)((0,read_field/* readField */.d)(event, 'workflow_run'), 'id');
    if (typeof id === 'number')
        return { kind: 'recover', runId: id };
    return { kind: 'refuse', say: 'command recover: no run is named; pass run-id, or use it on workflow_run' };
}
/** Post handles what happened after a step that stood first; it is silent when main did the work or nothing failed. */
function routePost(facts, own) {
    if (facts.handledInMain)
        return nothing('NOT_A_FAILURE', 'Done in main.');
    const isReporter = facts.command === 'handle' ||
        facts.command === 'sweep' ||
        facts.command === 'operate' ||
        facts.inputRunId !== null ||
        (facts.command === '' && facts.eventName === 'workflow_run');
    if (isReporter || own === null)
        return nothing('NOT_A_FAILURE', 'The job did not fail.');
    return routeOwnJob(facts, own);
}
/** Conclusions of a finished run that are a failure; cancelled is somebody's wish. */
const FAILED = ['failure', 'timed_out', 'startup_failure'];
function routeWorkflowRun({ event, ownWorkflowPath }) {
    const run = (0,read_field/* readField */.d)(event, 'workflow_run');
    const id = (0,read_field/* readField */.d)(run, 'id');
    const conclusion = (0,read_field/* readText */.y)(run, 'conclusion');
    if ((0,read_field/* readText */.y)(event, 'action') !== 'completed') {
        return nothing('IRRELEVANT_EVENT', 'Only a completed workflow run is looked at.');
    }
    if (typeof id !== 'number')
        return { kind: 'refuse', say: 'event workflow_run: the payload names no run id; check GITHUB_EVENT_PATH' };
    const ran = { workflowPath: (0,own_run/* parseWorkflowPath */.Mi)((0,read_field/* readText */.y)(run, 'path') ?? ''), branch: (0,read_field/* readText */.y)(run, 'head_branch') };
    if ((0,own_run/* isOwnRun */.qK)(ran, { workflowPath: ownWorkflowPath, stateBranch: null })) {
        return nothing('OWN_RUN', 'The workflow run is one of our own.');
    }
    if (conclusion !== null && FAILED.includes(conclusion))
        return { kind: 'handle', runId: id, own: null };
    if (conclusion === 'success')
        return { kind: 'recover', runId: id };
    return nothing('NOT_A_FAILURE', `The workflow run ended as ${conclusion?.slice(0, 30) ?? 'unknown'}.`);
}
function toOwnStatus(jobStatus) {
    return jobStatus === 'failure' || jobStatus === 'cancelled' ? jobStatus : null;
}
function nothing(because, say) {
    return { kind: 'nothing', because, say };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(4473);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
