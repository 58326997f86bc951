export const id = 3444;
export const ids = [3444,7238];
export const modules = {

/***/ 37238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   HB: () => (/* binding */ toFileProblem),
/* harmony export */   cw: () => (/* binding */ toWriteProblem),
/* harmony export */   qC: () => (/* binding */ isWriteRefusal)
/* harmony export */ });
/** Plain words for the codes that people meet; any other code is shown as it is. */
const DETAILS = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'it is a folder',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EMFILE: 'too many open files',
    ENOTDIR: 'a file stands where a folder is wanted',
    EEXIST: 'a file stands where a folder is wanted',
    ELOOP: 'too many symbolic links',
    ENAMETOOLONG: 'the name is too long',
};
/** The problem behind a file operation that threw. `name` is the file as people know it. */
function toFileProblem(name, error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { code: 'FILE_MISSING', file: name };
    return { code: 'FILE_UNREADABLE', file: name, detail: DETAILS[code] ?? code };
}
/** The problem behind a file that could not be written, made or removed. */
function toWriteProblem(name, error) {
    const code = codeOf(error);
    return { code: 'FILE_UNWRITABLE', file: name, detail: DETAILS[code] ?? code };
}
/** Answers of a system that lets files be read and not be written, whatever was tried. */
const REFUSALS = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'];
/** True when the system refuses writers. */
function isWriteRefusal(error) {
    return REFUSALS.includes(codeOf(error));
}
/** The code of a system error, or `unknown error`. */
function codeOf(error) {
    const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
    return typeof code === 'string' ? code : 'unknown error';
}


/***/ }),

/***/ 17531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ makeHiddenFolder),
/* harmony export */   j: () => (/* binding */ removeAbandoned)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37238);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93650);
// A folder for what we keep beside other people's files: git leaves it alone, and what killed writers left there goes.




/** Placing a lock takes milliseconds. */
const ABANDONED_MS = 600_000;
/** Makes the folder, and tells git not to look into it. */
async function makeHiddenFolder(path) {
    await makeFolders(path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '.gitignore'), '*\n', { flag: 'wx' });
    }
    catch (error) {
        if ((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'EEXIST')
            throw error;
    }
}
/**
 * On a file system that is read-only, Node answers a recursive mkdir as if the path did not exist; asked folder by folder
 * the system says why.
 */
async function makeFolders(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true });
    }
    catch (error) {
        if ((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'ENOENT')
            throw error;
        for (const folder of [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), path])
            await mkdirOnce(folder);
    }
}
async function mkdirOnce(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        if ((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'EEXIST')
            throw error;
    }
}
/** Removes drafts of writers that were killed, and their old tries for the lock. Lock holders only. */
async function removeAbandoned(folder) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        const isOver = name.startsWith(_write_file_js__WEBPACK_IMPORTED_MODULE_3__/* .DRAFT_PREFIX */ .x) || (name.startsWith('lock-') && (await isAbandoned(path)));
        if (isOver)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
    }
}
/** Whether a draft of a lock is older than anybody takes to place it. */
async function isAbandoned(path) {
    try {
        return Date.now() - (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).mtimeMs > ABANDONED_MS;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 56962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ syncFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37238);
// Makes what was renamed, made or removed in a folder last through a loss of power.


/** Systems that do not let folders be opened or flushed answer one of these; there is nothing more to be done then. */
const NO_SYNC = ['EPERM', 'EACCES', 'EISDIR', 'EINVAL', 'ENOTSUP'];
/** Makes the entries of a folder durable, where the system lets folders be opened. */
async function syncFolder(path) {
    try {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
        await folder.sync().finally(() => folder.close());
    }
    catch (error) {
        if (!NO_SYNC.includes((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error)))
            throw error;
    }
}


/***/ }),

/***/ 43969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ waitForLock)
/* harmony export */ });
/** Longest wait for other writers: fifty of them with two seconds each, on a slow disk. */
const LOCK_PATIENCE_MS = 120_000;
/** Longest pause between two tries; drawn anew each time, so that waiters do not come in step. */
const LOCK_PAUSE_MS = 50;
/** The lock; null when others kept it for too long. Patience is counted in milliseconds. */
async function waitForLock(folder, { acquire, pacing }, patienceMs = LOCK_PATIENCE_MS) {
    const startedAt = pacing.elapsed();
    for (;;) {
        const lock = await acquire(folder);
        if (lock !== null)
            return lock;
        if (pacing.elapsed() - startedAt > patienceMs)
            return null;
        await pacing.pause(1 + pacing.draw() * LOCK_PAUSE_MS);
    }
}


/***/ }),

/***/ 93650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ writeTextAtomic),
/* harmony export */   x: () => (/* binding */ DRAFT_PREFIX)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89279);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37238);
/* harmony import */ var _sync_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56962);
// Writes a file in one step: to a draft, flushed to the disk, then renamed. A reader never sees half of it.






/** Drafts in a folder of ours begin so; a kill may leave one, and the next one who writes there removes it. */
const DRAFT_PREFIX = 'draft-';
/** Replaces or makes the file, with the folders above it; its permissions stay, and a link stays a link. */
async function writeTextAtomic(path, text, { name = path, drafts } = {}) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        const target = await toTarget(path);
        await replace(target, text, drafts);
        await (0,_sync_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .syncFolder */ .Y)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target));
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(path);
    }
    catch (error) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .toWriteProblem */ .cw)(name, error));
    }
}
/** The file behind a link, when it may be written; the path itself when there is none yet. */
async function toTarget(path) {
    try {
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
        // A rename would replace a file that its owner has closed.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(target, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
        return target;
    }
    catch (error) {
        if ((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'ENOENT')
            return path;
        throw error;
    }
}
async function replace(target, text, drafts) {
    const draft = drafts === undefined ? `${target}.tmp-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}` : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(drafts, `${DRAFT_PREFIX}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, text, { flag: 'wx', flush: true });
        await copyOwnership(target, draft);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, target);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true }).catch(() => { });
        if (drafts === undefined || (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) !== 'EXDEV')
            throw error;
        await replace(target, text, undefined);
    }
}
/** Permissions of the file that is replaced; its owner too, where the system lets us give files away. */
async function copyOwnership(target, draft) {
    const old = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(target).catch(() => null);
    if (old === null)
        return;
    const own = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(draft);
    if (old.uid !== own.uid || old.gid !== own.gid)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chown)(draft, old.uid, old.gid).catch(() => { });
    if (old.mode !== own.mode)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(draft, old.mode & 0o7777);
}


/***/ }),

/***/ 26210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pn: () => (/* binding */ toLastWords),
/* harmony export */   gG: () => (/* binding */ askGit),
/* harmony export */   lH: () => (/* binding */ feedGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89279);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84695);
// Runs git with bytes in and bytes out, for objects; without a shell, inside a deadline.




/** A remote that does not answer must not hold a run; the state is small. */
const DEADLINE_MS = 60_000;
/** Longest part of git's own words that is passed on. */
const MAX_DETAIL_UNITS = 200;
/** Whatever git answers, with its exit code. GIT_FAILED only when it could not be started. */
function feedGit(directory, args, feed = {}) {
    const operation = operationOf(args);
    return new Promise((resolve) => {
        const git = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', ['--no-pager', ..._git_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .GIT_SETTINGS */ .b, ...args], {
            cwd: directory,
            env: { ...(0,_git_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .toGitEnvironment */ .T)(), ...feed.env },
            stdio: 'pipe',
            timeout: feed.deadlineMs ?? DEADLINE_MS,
            windowsHide: true,
        });
        const out = [];
        const words = [];
        git.stdout.on('data', (chunk) => out.push(chunk));
        git.stderr.on('data', (chunk) => words.push(chunk));
        git.on('error', (error) => resolve((0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({ code: 'GIT_FAILED', operation, detail: error.message })));
        git.on('close', (exitCode) => resolve((0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ exitCode, stdout: Buffer.concat(out), stderr: Buffer.concat(words).toString('utf8') })));
        // Git may end before it has read everything; its exit code tells.
        git.stdin.on('error', () => undefined);
        const { input = '' } = feed;
        if (typeof input === 'string') {
            git.stdin.end(input);
            return;
        }
        const source = node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(input);
        // A source that fails ends git too, whose exit code then tells.
        source.on('error', () => git.kill());
        source.pipe(git.stdin);
    });
}
/** What git printed, or GIT_FAILED with its last words. */
async function askGit(directory, args, feed = {}) {
    const answer = await feedGit(directory, args, feed);
    if (!answer.ok)
        return answer;
    const { exitCode, stdout, stderr } = answer.value;
    if (exitCode === 0)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(stdout);
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({ code: 'GIT_FAILED', operation: operationOf(args), detail: toLastWords(stderr, exitCode) });
}
/** The word that says what git does, behind settings for this one call. */
function operationOf(args) {
    return args.find((arg, index) => arg !== '-c' && args[index - 1] !== '-c') ?? '';
}
/** What git calls fatal first, else its last line; without the user and password that an address may hold. */
function toLastWords(stderr, exitCode) {
    const lines = stderr.trim().split('\n');
    const line = lines.find((one) => one.startsWith('fatal: ')) ?? lines.at(-1) ?? '';
    const safe = line
        .replace(/:\/\/[^\s/@]*@/g, '://')
        .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
        .slice(0, MAX_DETAIL_UNITS);
    if (safe !== '')
        return safe;
    return exitCode === null ? 'it did not end in time' : `exit code ${exitCode}`;
}


/***/ }),

/***/ 85594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ systemPacing)
/* harmony export */ });
/* unused harmony export systemAlarm */
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
// Real pauses and real chance, for programs that run outside of tests.


/** Timers of this process, `Math.random`, and a clock that nobody can set back. */
function systemPacing() {
    return {
        pause: async (ms) => {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms);
        },
        draw: () => Math.random(),
        elapsed: () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now(),
    };
}
/** A timer of this process, for whoever waits for something else and wants to say so. */
function systemAlarm(ms) {
    let cancel = () => { };
    const rings = new Promise((resolve) => {
        const timer = setTimeout(resolve, ms);
        timer.unref();
        cancel = () => clearTimeout(timer);
    });
    return { rings, cancel };
}


/***/ }),

/***/ 66097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lo: () => (/* binding */ DEFAULT_POLICY_PATH)
/* harmony export */ });
/* unused harmony exports DEFAULT_STATE_BRANCH, COMMANDS, INPUTS, OUTPUTS */
// The registry of the Action's inputs and outputs: the one source of action.yml, of the README tables, and of the parser.
/** Where the policy is looked for when nothing else is said. */
const DEFAULT_POLICY_PATH = '.github/aftermath.yml';
/** Where the memory is kept when nothing else is said. */
const DEFAULT_STATE_BRANCH = 'aftermath/state';
/** What the Action can be told to do whatever the event is. */
const COMMANDS = (/* unused pure expression or super */ null && (['handle', 'hook', 'recover', 'sweep', 'operate']));
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

/***/ 73628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ readPolicyFile)
});

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(89279);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./lib/config/schema.js + 12 modules
var schema = __webpack_require__(63486);
;// CONCATENATED MODULE: ./lib/config/json-schema.js
// The published JSON schema of the policy file, and what it says about a place in it.


/** Where the published schema will be found; editors use it when a policy names it. */
const TITLE = 'Aftermath policy (.github/aftermath.yml)';
/** The JSON schema (draft 2020-12) of the policy file, from the same source as the parser. */
function toJsonSchema() {
    const { $schema, ...rest } = json_schema_processors/* toJSONSchema */.bl(schema/* PolicySchema */.Qz, { io: 'input' });
    return { $schema, title: TITLE, ...rest };
}
/** The keys that the policy knows at a path, in the order of the schema; empty where there are none. */
function knownKeysAt(path) {
    let node = toJsonSchema();
    for (const part of path)
        node = typeof part === 'number' ? node?.items : node?.properties?.[part];
    return Object.keys(node?.properties ?? {});
}

// EXTERNAL MODULE: ./lib/config/suggest.js
var suggest = __webpack_require__(51236);
;// CONCATENATED MODULE: ./lib/config/explain-issue.js


/** The dotted name of a place in the policy, as in `severity.rules[0].set`; `the policy` for the top. */
function toKeyName(path) {
    const name = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
    return name === '' ? 'the policy' : name.replace(/^\./, '');
}
/** One sentence for an issue, except unknown keys, which have one each: see `explainUnknownKey`. */
function explainIssue(issue, given) {
    const name = toKeyName(issue.path);
    switch (issue.code) {
        case 'invalid_type':
            return given === undefined
                ? `${name} is missing; give ${toKind(issue.expected)}`
                : `${name} must be ${toKind(issue.expected)}, not ${toShown(given)}`;
        case 'invalid_value':
            return explainChoice(name, issue.values, given);
        case 'too_small':
            return `${name} must ${toBound(issue.origin, 'at least', issue.minimum)}, not ${toShown(given)}`;
        case 'too_big':
            return `${name} must ${toBound(issue.origin, 'at most', issue.maximum)}, not ${toShown(given)}`;
        default:
            return `${name}: ${issue.message}`;
    }
}
/** One sentence for a key that the policy does not know, with the key that was probably meant. */
function explainUnknownKey(parent, key) {
    const known = knownKeysAt(parent.filter((part) => typeof part !== 'symbol'));
    const meant = (0,suggest/* suggest */.Z)(key, known);
    const where = parent.length === 0 ? '' : ` under ${toKeyName(parent)}`;
    const hint = meant === null ? `known${where || ' here'}: ${known.join(', ')}` : `did you mean ${JSON.stringify(meant)}?`;
    return `unknown key ${toShown(key)}${where}; ${hint}`;
}
function explainChoice(name, values, given) {
    const choices = values.map(String);
    if (given === undefined)
        return `${name} is missing; give one of ${choices.join(', ')}`;
    const isWord = typeof given !== 'object' && choices.includes(String(given));
    const same = isWord ? '; write it without quotes' : '';
    const meant = same === '' && typeof given === 'string' ? (0,suggest/* suggest */.Z)(given, choices) : null;
    const hint = meant === null ? same : `; did you mean ${JSON.stringify(meant)}?`;
    return `${name} must be one of ${choices.join(', ')}, not ${toShown(given)}${hint}`;
}
const KINDS = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping with keys',
};
function toKind(expected) {
    return KINDS[expected] ?? expected;
}
function toBound(origin, word, bound) {
    if (origin === 'string')
        return `have ${word} ${bound} character${bound === 1 ? '' : 's'}`;
    if (origin === 'array')
        return `have ${word} ${bound} entr${bound === 1 ? 'y' : 'ies'}`;
    return `be ${word} ${bound}`;
}
/** Longest piece of a given value that a message repeats, in UTF-16 units. */
const MAX_SHOWN = 60;
/** A given value in a message: short, on one line, its kind named when it is no scalar. */
function toShown(given) {
    if (given === null)
        return 'nothing (remove the key, or give a value)';
    if (Array.isArray(given))
        return given.length === 0 ? 'an empty list' : `a list of ${given.length}`;
    if (typeof given === 'object')
        return 'a mapping';
    const text = JSON.stringify(given) ?? 'nothing';
    return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

// EXTERNAL MODULE: ./lib/config/yaml-document.js
var yaml_document = __webpack_require__(7305);
;// CONCATENATED MODULE: ./lib/config/parse-policy.js




/**
 * The policy in a text with the places of the keys that it gives, or every CONFIG_INVALID in the order of the text. An empty
 * text gives the defaults.
 */
function readPolicyFile(file, text) {
    const document = (0,yaml_document/* readYaml */.g)(file, text);
    if (!document.ok)
        return document;
    const value = document.value.value ?? {};
    const parsed = schema/* PolicySchema */.Qz.safeParse(value);
    if (parsed.success)
        return (0,result.ok)({ file, policy: parsed.data, given: findGiven(value, document.value) });
    return (0,result/* err */._)(inTextOrder(parsed.error.issues.flatMap((issue) => toProblems(issue, value, document.value))));
}
function toProblems(issue, value, document) {
    const path = toPath(issue.path);
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({
            code: 'CONFIG_INVALID',
            at: document.placeOfKey([...path, key]),
            detail: explainUnknownKey(path, key),
        }));
    }
    return [{ code: 'CONFIG_INVALID', at: document.placeOf(path), detail: explainIssue(issue, valueAt(value, path)) }];
}
function toPath(path) {
    return path.filter((part) => typeof part !== 'symbol');
}
function valueAt(value, path) {
    let at = value;
    for (const part of path) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part))
            return undefined;
        at = at[part];
    }
    return at;
}
function inTextOrder(problems) {
    const spanOf = (problem) => ('at' in problem ? problem.at : { line: 0, column: 0 });
    return problems.toSorted((a, b) => spanOf(a).line - spanOf(b).line || spanOf(a).column - spanOf(b).column);
}
function findGiven(value, document) {
    const given = new Map();
    for (const [key, inner] of entriesOf(value)) {
        given.set(key, document.placeOfKey([key]));
        for (const [innerKey] of entriesOf(inner))
            given.set(`${key}.${innerKey}`, document.placeOfKey([key, innerKey]));
    }
    return given;
}
function entriesOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}


/***/ }),

/***/ 29902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ RUN_DEFAULTS)
/* harmony export */ });
// Bounds of guarded runs as plain values: a command that passes is run by them without a schema being loaded.
/** The defaults of the policy's `run` section, where each has its reason. */
const RUN_DEFAULTS = {
    attempts: 3,
    backoffBaseSeconds: 2,
    backoffCapSeconds: 60,
    timeoutFactor: 2,
    maxTimeoutMinutes: 360,
    graceSeconds: 5,
    maxCopyBytes: 16_777_216,
};


/***/ }),

/***/ 51236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/* harmony import */ var _domain_nearness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39267);
// Finds the word that a misspelt word was meant to be.

/**
 * The known word nearest to the given one, or null when none is near: at most a third of its letters differ, swapped
 * neighbours counted as one, case and hyphens ignored. The first of several equally near ones.
 */
function suggest(given, known) {
    let best = null;
    for (const name of known) {
        const distance = (0,_domain_nearness_js__WEBPACK_IMPORTED_MODULE_0__/* .distanceOf */ .h)(given, name);
        if (distance <= reach(name) && (best === null || distance < best.distance)) {
            best = { name, distance };
        }
    }
    return best?.name ?? null;
}
/** How many letters may differ; never all of them. */
function reach(name) {
    return Math.min(name.length - 1, Math.max(1, Math.floor(name.length / 3)));
}


/***/ }),

/***/ 30919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readUsablePolicy)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89279);
/* harmony import */ var _parse_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73628);
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7305);



/**
 * The policy of a text. A problem anywhere else refuses the whole text: a misspelt wish about what may be written must
 * not be overlooked. A rule only adds knowledge, so a broken one is left out.
 */
function readUsablePolicy(file, text) {
    const whole = (0,_parse_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicyFile */ .B)(file, text);
    if (whole.ok)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ policy: whole.value.policy, problems: [] });
    const rest = withoutBadRules(file, text, whole.problem);
    if (rest === null)
        return whole;
    const read = (0,_parse_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicyFile */ .B)(file, rest);
    return read.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ policy: read.value.policy, problems: whole.problem }) : whole;
}
/** The policy as JSON, which is YAML too, without the rules that have a problem; null when that cannot be told apart. */
function withoutBadRules(file, text, problems) {
    const document = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(file, text);
    if (!document.ok || !isRecord(document.value.value))
        return null;
    const { rules, ...others } = document.value.value;
    if (!Array.isArray(rules))
        return null;
    const starts = rules.map((_, index) => document.value.placeOfKey(['rules', index]));
    const end = findEnd(document.value.value, document.value.placeOfKey);
    const bad = new Set();
    for (const problem of problems) {
        if (!('at' in problem) || !isBetween(problem.at, starts[0], end))
            return null;
        bad.add(starts.findLastIndex((start) => !isBefore(problem.at, start)));
    }
    return JSON.stringify({ ...others, rules: rules.filter((_, index) => !bad.has(index)) });
}
/** Where the key after `rules` begins; null when it is the last one. */
function findEnd(value, placeOf) {
    const own = placeOf(['rules']);
    const later = Object.keys(value)
        .map((key) => placeOf([key]))
        .filter((place) => isBefore(own, place));
    return later.sort((a, b) => (isBefore(a, b) ? -1 : 1))[0] ?? null;
}
function isBetween(at, start, end) {
    return start !== undefined && !isBefore(at, start) && (end === null || isBefore(at, end));
}
function isBefore(a, b) {
    return a.line < b.line || (a.line === b.line && a.column < b.column);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 7305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89279);
// A YAML text as a plain value that remembers where each part stands. No aliases, no tags, one document, bounded size.


/** Largest policy text, in UTF-16 units: a hundred times what people write. */
const MAX_UNITS = 200_000;
/** Most syntax errors told at once: the later ones are consequences of the first. */
const MAX_ERRORS = 5;
/** Reads a text, or tells every syntax error in the order of the text. */
function readYaml(file, text) {
    const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    if (source.length > MAX_UNITS) {
        const detail = `the file has ${source.length} characters, at most ${MAX_UNITS} are read; move data out of the policy`;
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)([{ code: 'CONFIG_INVALID', at: { file, line: 1, column: 1 }, detail }]);
    }
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
    const problems = [...document.errors, ...document.warnings].map((error) => explain(error, at));
    const root = document.contents;
    if (problems.length === 0)
        problems.push(...findUnsupported(root, at));
    if (problems.length > 0)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(firstOfEachLine(problems));
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({
        value: document.toJS(),
        placeOf: (path) => at(startOf(walk(root, path).node)),
        placeOfKey: (path) => at(startOf(walk(root, path).key)),
    });
}
/** What the engine's codes mean for the person who wrote the file; other codes keep the engine's own sentence. */
const HINTS = {
    DUPLICATE_KEY: 'this key stands above already; remove one of the two',
    MULTIPLE_DOCS: 'a second document begins here; keep one, remove the line ---',
    TAB_AS_INDENT: 'indented with a tab; use spaces',
    TAG_RESOLVE_FAILED: 'tags are not read here; remove the word with the exclamation mark, or quote the text',
    RESOURCE_EXHAUSTION: 'nested too deeply',
};
function explain(error, at) {
    const detail = HINTS[error.code] ?? `not valid YAML: ${error.message.split('\n')[0] ?? error.code}`;
    return { code: 'CONFIG_INVALID', at: at(error.pos[0]), detail };
}
function findUnsupported(root, at) {
    const problems = [];
    const refuse = (node, detail) => {
        problems.push({ code: 'CONFIG_INVALID', at: at(startOf((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node : null)), detail });
    };
    if (root === null)
        return problems;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(root, {
        Alias: (_, node) => refuse(node, 'aliases are not read here; write the value out'),
        Pair: (_, pair) => {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key))
                refuse(pair.key, 'a key must be a plain word');
        },
    });
    return problems;
}
/** Errors in the order of the text, one for a line, at most MAX_ERRORS. */
function firstOfEachLine(problems) {
    const seen = new Set();
    return problems
        .flatMap((problem) => (problem.code === 'CONFIG_INVALID' ? [problem] : []))
        .toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
        .filter((problem) => !seen.has(problem.at.line) && seen.add(problem.at.line))
        .slice(0, MAX_ERRORS);
}
/** Follows a path as far as it goes. Keys are compared as text: `3:` and `"3":` are one key. */
function walk(root, path) {
    let found = { node: root, key: root };
    for (const part of path) {
        const next = childOf(found.node, part);
        if (next === null)
            return found;
        found = next;
    }
    return found;
}
function childOf(node, part) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        const child = node.items[Number(part)];
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(child) ? { node: child, key: child } : null;
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return null;
    const pair = node.items.find((candidate) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(candidate.key) && String(candidate.key.value) === `${part}`);
    if (pair === undefined || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key))
        return null;
    return {
        node: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.value) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(pair.value) && hasText(pair.value) ? pair.value : pair.key,
        key: pair.key,
    };
}
/** An empty value has a place of its own somewhere behind the key; people look at the key. */
function hasText(node) {
    return node.range !== undefined && node.range !== null && node.range[1] > node.range[0];
}
function startOf(node) {
    return node?.range?.[0] ?? 0;
}


/***/ }),

/***/ 31532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _I: () => (/* binding */ matchesAny),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   kt: () => (/* binding */ matchesGlob)
/* harmony export */ });
// Matches branch names and paths against the few wildcards people know, in time that grows with glob length times text length.
/** True for a text that may match more than itself. */
function isGlob(text) {
    return /[*?{]/.test(text);
}
/** Most spellings that the braces of one glob may stand for; each costs one pass. */
const MAX_SPELLINGS = 64;
/**
 * Whether a whole text matches a glob. Upper and lower case differ.
 * `*` stands for anything but a slash, `**` for anything, a segment `**` followed by a slash also for nothing,
 * `?` for one character but a slash, `{a,b}` for a or b (no nesting). Everything else, brackets too, stands for itself.
 */
function matchesGlob(glob, text) {
    return expandBraces(glob).some((spelling) => matchesTokens(toTokens(spelling), text));
}
/** Whether at least one of the globs matches. */
function matchesAny(globs, text) {
    return globs.some((glob) => matchesGlob(glob, text));
}
/** The spellings of a glob without braces, in order; at most MAX_SPELLINGS. */
function expandBraces(glob) {
    let spellings = [''];
    let rest = glob;
    for (;;) {
        const found = /^(?<before>[^{]*)\{(?<inside>[^{}]*,[^{}]*)\}/.exec(rest);
        if (found?.groups === undefined)
            return spellings.map((spelling) => spelling + rest);
        const { before, inside } = found.groups;
        rest = rest.slice(found[0].length);
        const choices = (inside ?? '').split(',');
        spellings = spellings
            .flatMap((spelling) => choices.map((choice) => `${spelling}${before}${choice}`))
            .slice(0, MAX_SPELLINGS);
    }
}
function toTokens(glob) {
    const tokens = [];
    for (let at = 0; at < glob.length;) {
        const segmentStart = at === 0 || glob[at - 1] === '/';
        if (segmentStart && glob.startsWith('**/', at)) {
            tokens.push({ kind: 'folders' });
            at += 3;
        }
        else if (glob.startsWith('**', at)) {
            tokens.push({ kind: 'any' });
            at += 2;
        }
        else {
            tokens.push(toToken(glob.charAt(at)));
            at += 1;
        }
    }
    return tokens;
}
function toToken(char) {
    if (char === '*')
        return { kind: 'many' };
    return char === '?' ? { kind: 'one' } : { kind: 'char', char };
}
/** Walks the text once with the set of token positions that could come next: no backtracking. */
function matchesTokens(tokens, text) {
    let open = skipEmpty(tokens, new Set([0]));
    for (let at = 0; at < text.length && open.size > 0; at++) {
        open = skipEmpty(tokens, step(tokens, open, text.charAt(at)));
    }
    return open.has(tokens.length);
}
function step(tokens, open, char) {
    const next = new Set();
    for (const at of open) {
        const token = tokens[at];
        if (token?.kind === 'char' && token.char === char)
            next.add(at + 1);
        if (token?.kind === 'one' && char !== '/')
            next.add(at + 1);
        if (token?.kind === 'many' && char !== '/')
            next.add(at);
        if (token?.kind === 'any')
            next.add(at);
        // A negative position means: inside a folder name that the segment wildcard has begun to eat.
        if (token?.kind === 'folders')
            next.add(char === '/' ? at : -1 - at);
        if (at < 0)
            next.add(char === '/' ? -1 - at : at);
    }
    return next;
}
/** Adds the positions behind wildcards that may stand for nothing. */
function skipEmpty(tokens, open) {
    for (const at of open) {
        const kind = tokens[at]?.kind;
        if (kind === 'many' || kind === 'any' || kind === 'folders')
            open.add(at + 1);
    }
    return open;
}


/***/ }),

/***/ 3115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ explainNoNext),
/* harmony export */   _: () => (/* binding */ NO_NEXT)
/* harmony export */ });
/** Why no item is next. Closed list, the first that fits. */
const NO_NEXT = {
    NO_ITEMS: 'The plan holds no items.',
    HALTED: 'The owner has stopped the plan; it says so at its top.',
    ALL_SETTLED: 'Everything is done or cancelled.',
    NO_STATES: 'The file holds no states; they live in the list it was made from.',
    IN_WORK: 'What is open is in work or waits for review.',
    WAITING: 'What is open waits for items that are not done, or is failed, blocked, put off or of a state we do not know.',
};
/** The first reason that fits plans of which no item is ready. */
function explainNoNext(plans) {
    const items = plans.flatMap((plan) => plan.items);
    if (items.length === 0)
        return 'NO_ITEMS';
    if (plans.some((plan) => plan.halted !== undefined))
        return 'HALTED';
    const open = items.filter((item) => item.status !== 'done' && item.status !== 'cancelled');
    if (open.length === 0)
        return 'ALL_SETTLED';
    if (open.every((item) => item.status === 'unknown' && item.rawStatus === null))
        return 'NO_STATES';
    return open.every((item) => item.status === 'in_progress' || item.status === 'review') ? 'IN_WORK' : 'WAITING';
}


/***/ }),

/***/ 86226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ mappingOf),
/* harmony export */   l: () => (/* binding */ listQueueFolders)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31532);
// What the owner of a workplan file may say about it: where its items are, and what their keys and words mean.

/**
 * What the policy says about a plan: the first entry that names the file, else the first whose glob matches it; undefined
 * for none. Entries of queues are about folders and say nothing of files.
 */
function mappingOf(entries, file) {
    const plans = entries.filter(({ preset }) => preset !== 'folders');
    return plans.find(({ files }) => files.includes(file)) ?? plans.find(({ files }) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)(files, file));
}
/** The queue folders of the entries with `preset: folders`, as the policy names them, wildcards and all, without doubles and without slashes at the end, in the order of the policy. */
function listQueueFolders(entries) {
    const folders = entries.flatMap(({ preset, files }) => (preset === 'folders' ? files : []));
    return [...new Set(folders.map((folder) => folder.replace(/\/+$/, '')))];
}


/***/ }),

/***/ 91770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ toPlanPlace),
/* harmony export */   S: () => (/* binding */ readPlanSet)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_change_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74021);
/* harmony import */ var _adapters_files_find_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9642);
/* harmony import */ var _adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47629);
/* harmony import */ var _domain_plan_mapping_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(86226);
/* harmony import */ var _domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10459);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89279);
/* harmony import */ var _memory_mark_codec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11093);
/* harmony import */ var _workplan_link_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23360);
/* harmony import */ var _workplan_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38294);
/* harmony import */ var _workplan_sidecar_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81533);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90190);
// The plan files that a verb was given, read with the policy's mappings, joined with the marks beside them and with each other.












/** All files; one that cannot be read does not stop the others. A problem of the policy stops everything. */
async function readPlanSet(io, options, files) {
    const checkout = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .openCheckout */ .Hj)(io, options, files[0] ?? '');
    if (!checkout.ok)
        return checkout;
    const marks = await readMarks(checkout.value);
    const read = await Promise.all(files.map((file) => readOne(io, checkout.value, { file, records: marks.records })));
    const linked = (0,_workplan_link_js__WEBPACK_IMPORTED_MODULE_5__/* .linkPlans */ .D)(read.flatMap(({ plan, mapping }) => (plan.ok ? [{ plan: plan.value, mapping }] : [])));
    const next = linked.values();
    const plans = read.map(({ file, plan }) => {
        const one = plan.ok ? next.next().value : undefined;
        return { file, plan: one === undefined ? plan : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(one) };
    });
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({ plans, problems: [...plans.flatMap(({ plan }) => (plan.ok ? [] : [plan.problem])), ...marks.problems] });
}
async function readOne(io, checkout, { file, records }) {
    const place = await toPlanPlace(io, checkout, file);
    const mapping = place?.mapping;
    const text = await (0,_adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextFile */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, file), file);
    const plan = text.ok ? (0,_workplan_read_js__WEBPACK_IMPORTED_MODULE_6__/* .readWorkplan */ .l1)(file, text.value, mapping) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_8__/* .err */ ._)(text.problem);
    const folded = plan.ok && place !== null ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)((0,_workplan_sidecar_js__WEBPACK_IMPORTED_MODULE_9__/* .foldMarks */ .c9)(plan.value, records, place.path)) : plan;
    return { file, mapping, plan: folded };
}
/** Where a plan file lies in the repository, with what the policy says about it; null when it lies outside. */
async function toPlanPlace(io, { root, policy }, file) {
    const named = await (0,_adapters_files_find_root_js__WEBPACK_IMPORTED_MODULE_2__/* .toRealPlace */ .V$)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, file));
    const path = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .toInside */ ._A)(root, await (0,_adapters_files_find_root_js__WEBPACK_IMPORTED_MODULE_2__/* .toRealPath */ .hv)(named));
    if (path === null || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path) === '')
        return null;
    const asNamed = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .toInside */ ._A)(root, named);
    const mapping = (asNamed === null ? undefined : (0,_domain_plan_mapping_js__WEBPACK_IMPORTED_MODULE_10__/* .mappingOf */ .G)(policy.plans, asNamed)) ?? (0,_domain_plan_mapping_js__WEBPACK_IMPORTED_MODULE_10__/* .mappingOf */ .G)(policy.plans, path);
    return { path, name: file, mapping };
}
async function readMarks({ root }) {
    const texts = await (0,_adapters_files_change_file_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedFiles */ .N)(root, _checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .LOCK_TOOLS */ .Yi).read([_domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_11__/* .MARKS_FILE */ ._]);
    if (!texts.ok)
        return { records: [], problems: [texts.problem] };
    return (0,_memory_mark_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .parseMarks */ ._)(texts.value.get(_domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_11__/* .MARKS_FILE */ ._) ?? '');
}


/***/ }),

/***/ 99899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPlanList: () => (/* binding */ runPlanList),
/* harmony export */   runPlanNext: () => (/* binding */ runPlanNext),
/* harmony export */   runPlanShow: () => (/* binding */ runPlanShow)
/* harmony export */ });
/* harmony import */ var _domain_no_next_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3115);
/* harmony import */ var _workplan_listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63146);
/* harmony import */ var _workplan_next_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61081);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6920);
/* harmony import */ var _plan_set_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91770);
// `aftermath plan list|show|next`: what workplan files say and what is wrong in them, several of them joined.





/** 0 when every file could be read, 2 when one was refused; the others are listed all the same. */
async function runPlanList(io, options, files) {
    const set = await (0,_plan_set_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlanSet */ .S)(io, options, files);
    if (!set.ok)
        return refuse(io, set.problem);
    const { plans } = set.value;
    if (options.json) {
        const documents = plans.map(({ file, plan }) => plan.ok ? (0,_workplan_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .toPlanListing */ .dm)(plan.value) : (0,_workplan_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .toProblemListing */ .ZU)(file, plan.problem));
        (0,_io_js__WEBPACK_IMPORTED_MODULE_3__/* .printDocuments */ .cO)(io, documents);
    }
    else
        for (const { plan } of plans)
            if (plan.ok)
                io.out(toListText(plan.value));
    return end(io, set.value);
}
/** The item in every file that has it. */
async function runPlanShow(io, options, files) {
    const set = await (0,_plan_set_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlanSet */ .S)(io, options, files);
    if (!set.ok)
        return refuse(io, set.problem);
    const places = placesOf(set.value);
    const found = places.filter(({ item }) => item.id === options.item);
    if (found.length === 0) {
        const known = places.map(({ item }) => item.id);
        const missing = { code: 'PLAN_ITEM_MISSING', file: files.join(', '), item: options.item, known };
        return refuse(io, set.value.problems.length > 0 ? set.value.problems : [missing]);
    }
    const shown = found.map(({ plan, item }) => {
        return { ...item, ready: item.ready && plan.halted === undefined, flaws: (0,_workplan_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .toFlawListings */ .ld)(plan, item.id) };
    });
    if (options.json)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_3__/* .printDocuments */ .cO)(io, shown);
    else
        io.out(shown.map((one) => toItemText(one) + toFlawText(one.flaws)).join('\n'));
    return end(io, set.value);
}
/** The next item of all files in one order, or the reason why there is none; both are answers. */
async function runPlanNext(io, options, files) {
    const set = await (0,_plan_set_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlanSet */ .S)(io, options, files);
    if (!set.ok)
        return refuse(io, set.problem);
    const isRead = set.value.plans.some(({ plan }) => plan.ok);
    const found = (0,_workplan_next_js__WEBPACK_IMPORTED_MODULE_2__/* .findNext */ .H)(set.value.plans.flatMap(({ plan }) => (plan.ok ? [plan.value] : [])));
    const [next, others] = found.kind === 'next' ? [found.next, found.others] : [null, []];
    const because = found.kind === 'none' ? { code: found.because, sentence: _domain_no_next_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_NEXT */ ._[found.because] } : null;
    if (options.json)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_3__/* .printJson */ .Q2)(io, { next: next === null ? null : toDocument(next), others: others.map(toDocument), because });
    else if (isRead)
        io.out(because === null ? toNextText([next, ...others]) : `none: ${because.code}. ${because.sentence}\n`);
    return end(io, set.value);
}
function toDocument({ file, item: { id, title, priority } }) {
    return { file, id, title, priority: priority?.raw ?? null };
}
function placesOf({ plans }) {
    return plans.flatMap(({ plan }) => (plan.ok ? plan.value.items.map((item) => ({ plan: plan.value, item })) : []));
}
function refuse(io, problems) {
    (0,_io_js__WEBPACK_IMPORTED_MODULE_3__/* .printProblems */ .Mr)(io, problems);
    return 2;
}
function end(io, { plans, problems }) {
    (0,_io_js__WEBPACK_IMPORTED_MODULE_3__/* .printProblems */ .Mr)(io, problems);
    return plans.every(({ plan }) => plan.ok) ? 0 : 2;
}
function toListText(plan) {
    const width = Math.max(0, ...plan.items.map((item) => item.id.length));
    const rows = plan.items.map((item) => {
        const state = item.ready && plan.halted === undefined ? 'ready' : item.status;
        return `  ${item.id.padEnd(width)}  ${state.padEnd(11)}  ${item.title}${toMarkNote(item)}\n`;
    });
    const stop = plan.halted === undefined
        ? ''
        : `  halted: the plan says ${JSON.stringify(plan.halted)} at its top, so nothing is ready\n`;
    return `${plan.file}: ${plan.shape}, ${plan.items.length} items${plan.editable ? '' : ', read-only'}\n${stop}${rows.join('')}${toFlawText((0,_workplan_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .toFlawListings */ .ld)(plan))}`;
}
function toFlawText(flaws) {
    return flaws.map(({ code, detail }) => `  flaw ${code}: ${detail}\n`).join('');
}
function toMarkNote({ markedBy }) {
    return markedBy === undefined ? '' : '  (marked beside the file)';
}
function toItemText(item) {
    const waits = item.dependsOn.map((one) => `  waits for ${one.ref} (${one.kind}${one.satisfied ? ', done' : ''})\n`);
    const state = `${item.status}${item.ready ? ', ready' : ''}${toMarkNote(item)}`;
    return `${item.id}: ${item.title}\n  status ${state}\n${waits.join('')}`;
}
/** The next one first. */
function toNextText(places) {
    return places
        .flatMap((place) => (place === null ? [] : [place]))
        .map(({ file, item }, index) => `${index === 0 ? 'next' : 'then'}  ${item.id}  ${item.title}  (${file})\n`)
        .join('');
}


/***/ }),

/***/ 85459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readPlainPolicy),
/* harmony export */   J: () => (/* binding */ readRepositoryPolicy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47629);
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66097);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63486);
/* harmony import */ var _config_usable_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30919);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89279);
// The policy file of a checked-out repository, without the rules for causes that only a diagnosis needs.






/** The file as it can be used; null when there is none. All its problems when something besides its rules is not sound. */
async function readRepositoryPolicy(repo) {
    const text = await (0,_adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextFile */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repo, _config_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_POLICY_PATH */ .lo), _config_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_POLICY_PATH */ .lo);
    if (text.ok)
        return (0,_config_usable_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .readUsablePolicy */ .l)(_config_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_POLICY_PATH */ .lo, text.value);
    return text.problem.code === 'FILE_MISSING' ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(null) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)([text.problem]);
}
/** The policy, or the default one. */
async function readPlainPolicy(repo) {
    const read = await readRepositoryPolicy(repo);
    return read.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(read.value?.policy ?? (0,_config_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultPolicy */ .G4)()) : read;
}


/***/ }),

/***/ 32361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XT: () => (/* binding */ listSome),
/* harmony export */   jo: () => (/* binding */ toItemIds),
/* harmony export */   mj: () => (/* binding */ explainFlaw),
/* harmony export */   pG: () => (/* binding */ findFlaws)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89279);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87763);
// Finds what is wrong inside a plan that reads well: nothing of it is changed, all of it is reported once.


/** The flaws of a plan, by kind in the order above, then in the order of the file. Link plans first when there are several. */
function findFlaws(plan) {
    return [
        ...findUnknownWords(plan),
        ...findDuplicates(plan),
        ...plan.items.flatMap((item) => /^#\d+-[0-9a-f]{8}$/.test(item.id) ? [{ kind: 'missing-id', made: item.id, pointer: item.pointer }] : []),
        ...plan.items.flatMap(findMissing),
        ...findCycles(plan),
    ];
}
/** A flaw in one sentence. */
function explainFlaw(flaw) {
    switch (flaw.kind) {
        case 'unknown-word':
            return `the status ${JSON.stringify(flaw.word)} is not known and left alone (${listSome(flaw.items)}); say what it means under \`words\` in the policy`;
        case 'against-flag':
            return `the status ${JSON.stringify(flaw.word)} contradicts the done flag, which is false (${listSome(flaw.items)}); not taken for done, correct one of the two`;
        case 'no-word':
            return `${JSON.stringify(flaw.word)} stands in place of a status word and is not read (${listSome(flaw.items)}); write one word, or a map with a \`status\``;
        case 'duplicate-id':
            return `the id ${JSON.stringify(flaw.id)} stands ${flaw.pointers.length} times; give each item its own`;
        case 'missing-id':
            return `an item at ${flaw.pointer || 'the root'} has no id; it is listed as ${flaw.made}`;
        case 'missing-dependency':
            return `${JSON.stringify(flaw.item)} waits for ${JSON.stringify(flaw.ref)}, which no file that was read has`;
        case 'cycle':
            return `${toChain(flaw.items)}: none of them ever gets ready`;
        default:
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(flaw);
    }
}
/** Ids of the items that a flaw is about, the first of them first. */
function toItemIds(flaw) {
    switch (flaw.kind) {
        case 'unknown-word':
        case 'against-flag':
        case 'no-word':
        case 'cycle':
            return flaw.items;
        case 'duplicate-id':
            return [flaw.id];
        case 'missing-id':
            return [flaw.made];
        case 'missing-dependency':
            return [flaw.item];
        default:
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(flaw);
    }
}
/** A long circle is told by its first items. */
function toChain(ids) {
    const quoted = ids.map((id) => JSON.stringify(id));
    const shown = quoted.length > 8 ? [...quoted.slice(0, 5), `... (${quoted.length - 7} more)`, ...quoted.slice(-2)] : quoted;
    return shown.join(' waits for ');
}
/** Ids for a sentence: at most five, and how many more there are. */
function listSome(ids) {
    return ids.length > 5 ? `${ids.slice(0, 5).join(', ')} and ${ids.length - 5} more` : ids.join(', ');
}
/** By the word, and by why its item's state is unknown. */
function findUnknownWords({ items }) {
    return WORD_FLAWS.flatMap((kind) => {
        const byWord = new Map();
        for (const { id, status, rawStatus, doubt = 'unknown-word' } of items) {
            if (status !== 'unknown' || rawStatus === null || doubt !== kind)
                continue;
            (0,_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .D)(byWord, rawStatus, id);
        }
        return [...byWord].map(([word, ids]) => ({ kind, word, items: ids }));
    });
}
const WORD_FLAWS = ['unknown-word', 'against-flag', 'no-word'];
function findDuplicates({ items }) {
    const byId = new Map();
    for (const { id, pointer } of items)
        (0,_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .D)(byId, id, pointer);
    return [...byId].flatMap(([id, pointers]) => (pointers.length > 1 ? [{ kind: 'duplicate-id', id, pointers }] : []));
}
function findMissing(item) {
    const missing = item.dependsOn.filter(({ kind, resolved }) => resolved === undefined && (kind === 'external' || kind === 'wildcard'));
    return missing.map(({ ref }) => ({ kind: 'missing-dependency', item: item.id, ref }));
}
/** One cycle of each knot. Walks with a list of its own, so that a chain of any length costs no stack. */
function findCycles({ items }) {
    const waits = new Map(items.map((item) => [item.id, item.dependsOn.flatMap(targetsOf)]));
    const state = new Map();
    const found = [];
    for (const { id: start } of items) {
        if (state.has(start))
            continue;
        const path = [{ id: start, next: 0 }];
        state.set(start, 'open');
        for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
            const target = waits.get(top.id)?.[top.next];
            top.next += 1;
            if (target === undefined) {
                state.set(top.id, 'closed');
                path.pop();
            }
            else if (state.get(target) === 'open') {
                const ids = path.map((step) => step.id);
                found.push({ kind: 'cycle', items: [...ids.slice(ids.indexOf(target)), target] });
                state.set(target, 'closed');
            }
            else if (!state.has(target) && waits.has(target)) {
                state.set(target, 'open');
                path.push({ id: target, next: 0 });
            }
        }
    }
    return found;
}
function targetsOf({ ref, kind, resolved }) {
    return kind === 'id' || kind === 'wildcard' ? (resolved ?? (kind === 'id' ? [ref] : [])) : [];
}


/***/ }),

/***/ 23360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linkPlans)
/* harmony export */ });
/* harmony import */ var _domain_workplan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44492);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87763);
/* harmony import */ var _mapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62880);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80726);




/**
 * The plans in the same order, their dependencies settled among each other. What a file calls `external` is looked for in
 * the others: what is found there and not done holds the item back. Where several files have the id, all of them count.
 * A parent in another file that is set aside holds its parts back as one in the same file does.
 * Sentences, and ids that no file has, stay as they are and hold nothing back.
 */
function linkPlans(plans) {
    if (plans.length < 2)
        return plans.map(({ plan }) => plan);
    const places = plans.flatMap(({ plan }) => plan.items.map((item) => ({ file: plan.file, item })));
    const byId = new Map();
    for (const place of places) {
        const key = place.item.id.toLowerCase();
        (0,_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .D)(byId, key, place);
    }
    return plans.map((linked) => linkPlan(linked, { places, byId, stems: new Map() }));
}
function linkPlan({ plan, mapping }, atlas) {
    if (mapping?.dependsOn?.scope?.includes('set') === false)
        return plan;
    const preset = (0,_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .presetOf */ .jE)(plan.shape, mapping);
    const stemOf = (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .toStemFinder */ .T)(preset.wildcard);
    const own = new Set(plan.items.map(({ id }) => id));
    const items = plan.items.map((item) => {
        const links = item.dependsOn.map((dependency) => {
            const found = findElsewhere(dependency, { item, file: plan.file, stem: stemOf(dependency.ref) }, atlas);
            if (found.length === 0)
                return { dependency, holdsBack: false };
            const satisfied = found.every((place) => preset.satisfiedBy.includes(place.item.status));
            const resolved = found.map((place) => `${place.file}#${place.item.id}`);
            return { dependency: { ...dependency, satisfied, resolved }, holdsBack: !satisfied };
        });
        const above = item.partOf === undefined || own.has(item.partOf) ? [] : findById(item.partOf, item.id, atlas);
        const aside = above.some((place) => (0,_domain_workplan_js__WEBPACK_IMPORTED_MODULE_3__/* .isSetAside */ .J)(place.item.status));
        const ready = item.ready && !aside && links.every((link) => !link.holdsBack);
        return { ...item, dependsOn: links.map((link) => link.dependency), ready };
    });
    return { ...plan, items };
}
/** The items of other files that a dependency means; none when its own file has them. */
function findElsewhere(dependency, { item, file, stem }, atlas) {
    const { ref, kind, resolved } = dependency;
    if (kind === 'id' || kind === 'prose' || (kind === 'wildcard' && resolved !== undefined))
        return [];
    const found = stem === null ? findById(ref, item.id, atlas) : findByStem(stem, atlas);
    return found.filter((place) => place.file !== file);
}
/** The id as spelt; else without regard to case; else with the prefix of the asking item, as boards change theirs. */
function findById(ref, own, { byId }) {
    const [path, id] = splitRef(ref);
    const same = byId.get((id ?? ref).toLowerCase()) ?? [];
    const exact = same.filter((place) => place.item.id === (id ?? ref) && (path === null || place.file.endsWith(path)));
    if (exact.length > 0)
        return exact;
    if (same.length > 0 && path === null)
        return same;
    const number = /^task-(?<number>\d+(?:\.\d+)*)$/i.exec(ref)?.groups?.['number'];
    const prefix = /^(?<prefix>[A-Za-z]+-)\d/.exec(own)?.groups?.['prefix'];
    return number === undefined || prefix === undefined ? [] : (byId.get(`${prefix}${number}`.toLowerCase()) ?? []);
}
/** `FILE#ID`, the spelling in which we name an item of another file ourselves. */
function splitRef(ref) {
    const at = ref.indexOf('#');
    return at < 1 ? [null, null] : [ref.slice(0, at), ref.slice(at + 1)];
}
function findByStem(stem, atlas) {
    const known = atlas.stems.get(stem);
    if (known !== undefined)
        return known;
    const found = atlas.places.filter((place) => place.item.id.startsWith(stem));
    atlas.stems.set(stem, found);
    return found;
}


/***/ }),

/***/ 63146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ FLAW_CODES),
/* harmony export */   ZU: () => (/* binding */ toProblemListing),
/* harmony export */   dm: () => (/* binding */ toPlanListing),
/* harmony export */   ld: () => (/* binding */ toFlawListings)
/* harmony export */ });
/* harmony import */ var _flaws_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32361);

/** Codes of flaws, as the listings of plans and queues have them. */
const FLAW_CODES = {
    'unknown-word': 'STATUS_UNKNOWN',
    'against-flag': 'STATUS_UNKNOWN',
    'no-word': 'STATUS_UNKNOWN',
    'duplicate-id': 'ID_DUPLICATE',
    'missing-id': 'ID_MISSING',
    'missing-dependency': 'DEPENDENCY_MISSING',
    cycle: 'DEPENDENCY_CYCLE',
};
/** The listing of a plan that was read. */
function toPlanListing(plan) {
    const items = plan.items.map(({ id, title, status, rawStatus, dependsOn, ready, pointer, markedBy }) => ({
        id,
        title,
        status,
        rawStatus,
        dependsOn: dependsOn.map(({ ref, kind, satisfied }) => ({ ref, kind, satisfied })),
        ready: ready && plan.halted === undefined,
        pointer,
        ...(markedBy === undefined ? {} : { markedBy }),
    }));
    const halted = plan.halted === undefined ? {} : { halted: plan.halted };
    return { file: plan.file, shape: plan.shape, items, ...halted, problem: null, flaws: toFlawListings(plan) };
}
/** The listing of a file that was refused. */
function toProblemListing(file, problem) {
    return { file, shape: null, items: [], problem, flaws: [] };
}
/** The flaws of a plan by kind, then in the order of the file; those of one item when its id is given. Link plans first. */
function toFlawListings(plan, only) {
    const pointers = new Map(plan.items.toReversed().map(({ id, pointer }) => [id, pointer]));
    return (0,_flaws_js__WEBPACK_IMPORTED_MODULE_0__/* .findFlaws */ .pG)(plan).flatMap((flaw) => {
        const ids = (0,_flaws_js__WEBPACK_IMPORTED_MODULE_0__/* .toItemIds */ .jo)(flaw);
        const item = only ?? ids[0] ?? '';
        if (!ids.includes(item))
            return [];
        const pointer = pointers.get(item);
        const place = pointer === undefined ? {} : { pointer };
        return [{ code: FLAW_CODES[flaw.kind], item, detail: (0,_flaws_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFlaw */ .mj)(flaw), ...place }];
    });
}


/***/ }),

/***/ 61081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ findNext),
/* harmony export */   W: () => (/* binding */ orderReady)
/* harmony export */ });
/* harmony import */ var _domain_no_next_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3115);
/* harmony import */ var _natural_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9022);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57898);
// The one order in which ready items are taken: names the next item of one or several plans, or says why there is none.



/** The first ready item of all plans; `others` are the rest in their order. */
function findNext(plans) {
    const [next, ...others] = orderReady(plans);
    return next === undefined ? { kind: 'none', because: (0,_domain_no_next_js__WEBPACK_IMPORTED_MODULE_0__/* .explainNoNext */ .U)(plans) } : { kind: 'next', next, others };
}
/**
 * The ready items of plans that are not stopped: the most urgent first, then plan by plan as given, then in the order of
 * the file or, where a shape counts its items, of their ids.
 */
function orderReady(plans) {
    const ready = plans.flatMap((plan) => (plan.halted === undefined ? toReady(plan) : []));
    return ready.toSorted((a, b) => rankOf(a.item) - rankOf(b.item));
}
/** Items without a priority come after those that have one. */
function rankOf(item) {
    return item.priority?.rank ?? Number.MAX_SAFE_INTEGER;
}
function toReady(plan) {
    const ready = plan.items.filter((item) => item.ready);
    const ordered = _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .SHAPES */ .H[plan.shape].order === 'id' ? ready.toSorted((a, b) => (0,_natural_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareIds */ .q)(a.id, b.id)) : ready;
    return ordered.map((item) => ({ file: plan.file, item }));
}


/***/ })

};
