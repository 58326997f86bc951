export const id = 3429;
export const ids = [3429];
export const modules = {

/***/ 64986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ safeRepoPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_repo_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41048);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89279);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37238);
// Turns a path from a policy, a plan or an argument into one inside the repository, or refuses it.





/**
 * The absolute path of a file inside `root`; it need not exist. FILE_OUTSIDE for anything that leads out of it, goes
 * through a symbolic link, is one, or lies in git's own folder. `root` itself may be a link.
 */
async function safeRepoPath(root, path) {
    const outside = (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({ code: 'FILE_OUTSIDE', file: path });
    try {
        const base = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
        const segments = toSegments(base, path);
        if (segments === null)
            return outside;
        let at = base;
        for (const segment of segments) {
            at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, segment);
            if (await isLink(at))
                return outside;
        }
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(at);
    }
    catch (error) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .toFileProblem */ .HB)(path, error));
    }
}
/** Names below the root, without `.` and `..`; null when they lead out, name nothing, or name git's folder. */
function toSegments(base, path) {
    if (path.includes('\0'))
        return null;
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, path) : path;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside))
        return null;
    const segments = [];
    for (const name of inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? /[\\/]/ : '/')) {
        if (name === '' || name === '.')
            continue;
        if (name === '..' || (0,_domain_repo_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isGitFolder */ .Z$)(name))
            return null;
        segments.push(name);
    }
    return segments.length === 0 ? null : segments;
}
async function isLink(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isSymbolicLink();
    }
    catch (error) {
        if ((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOENT')
            return false;
        throw error;
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

/***/ 19219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hx: () => (/* binding */ readPatch),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   Z6: () => (/* binding */ isRepository),
/* harmony export */   eR: () => (/* binding */ currentBranch),
/* harmony export */   kN: () => (/* binding */ readCommit),
/* harmony export */   xF: () => (/* binding */ headSha)
/* harmony export */ });
/* unused harmony exports readCommitTrailers, readChangedFiles */
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10758);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89279);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72711);



/** True when the folder lies in a working tree, or is one. */
async function isRepository(directory) {
    const answer = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(directory, ['rev-parse', '--is-inside-work-tree']);
    return answer.ok && answer.value.exitCode === 0 && answer.value.stdout.trim() === 'true';
}
/** The commit that is checked out. NOT_A_REPOSITORY outside of one; GIT_FAILED before the first commit. */
async function headSha(directory) {
    if (!(await isRepository(directory)))
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'NOT_A_REPOSITORY', directory });
    const text = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readGit */ .l)(directory, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    if (!text.ok)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'GIT_FAILED', operation: 'rev-parse', detail: 'there is no commit yet; commit something first' });
    const sha = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha */ .qL)(text.value.trim());
    return sha === null ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'GIT_FAILED', operation: 'rev-parse', detail: 'no commit id came back' }) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(sha);
}
/** The branch that is checked out; null when the head is detached. */
async function currentBranch(directory) {
    const answer = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(directory, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
    if (!answer.ok)
        return answer;
    const { exitCode, stdout } = answer.value;
    if (exitCode === 0)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(stdout.trim());
    return exitCode === 1 ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'NOT_A_REPOSITORY', directory });
}
/** Where a folder lies in its repository: '' for the root, else a path with a slash at its end. */
async function prefixOf(directory) {
    const prefix = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readGit */ .l)(directory, ['rev-parse', '--show-prefix']);
    return prefix.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(prefix.value.replace(/\r?\n$/, '')) : prefix;
}
/** Subject, trailers and changed files of a commit. */
async function readCommit(directory, sha, safe) {
    const subject = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readGit */ .l)(directory, ['show', '--no-patch', '--format=%s', sha, '--']);
    if (!subject.ok)
        return subject;
    const trailers = await readCommitTrailers(directory, sha);
    if (!trailers.ok)
        return trailers;
    const changedFiles = await readChangedFiles(directory, sha);
    if (!changedFiles.ok)
        return changedFiles;
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ sha, subject: safe(subject.value.trimEnd()), trailers: trailers.value, changedFiles: changedFiles.value });
}
/** Trailers as git sees them, in order, keys as written, folded values on one line. */
async function readCommitTrailers(directory, sha) {
    const format = '--format=%(trailers:only=true,unfold=true)';
    const text = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readGit */ .l)(directory, ['show', '--no-patch', format, sha, '--']);
    if (!text.ok)
        return text;
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(text.value.split('\n').flatMap((line) => {
        const colon = line.indexOf(':');
        return colon < 1 ? [] : [{ key: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() }];
    }));
}
/**
 * Paths that the commit changed against its first parent, in git's order; all of them for the first commit of all. Null
 * in a shallow clone that lacks the parent: git would then call every file changed.
 */
async function readChangedFiles(directory, sha) {
    const raw = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readGit */ .l)(directory, ['cat-file', 'commit', sha]);
    if (!raw.ok)
        return raw;
    const parent = /^parent (?<sha>[0-9a-f]+)$/m.exec(raw.value.split('\n\n', 1)[0] ?? '')?.groups?.['sha'];
    if (parent !== undefined) {
        const there = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(directory, ['cat-file', '-e', `${parent}^{commit}`]);
        if (!there.ok)
            return there;
        if (there.value.exitCode !== 0)
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null);
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
    const names = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readGit */ .l)(directory, ['log', '-1', ...selection, sha, '--']);
    return names.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(names.value.split('\0').filter((name) => name !== '')) : names;
}
/** What the commit changed against its first parent, as `git apply` takes it; binary files by their names only. */
function readPatch(directory, sha) {
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
    return (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readGit */ .l)(directory, ['show', ...options, sha, '--']);
}


/***/ }),

/***/ 72711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   l: () => (/* binding */ readGit)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81260);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89279);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84695);
// Runs git without a shell, without prompts and without words of its own on our output.



/** Whatever git answers, with its exit code. GIT_FAILED only when it could not be started. */
async function runGit(directory, args) {
    try {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .getExecOutput */ .H)('git', ['--no-pager', ..._git_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .GIT_SETTINGS */ .b, ...args], {
            cwd: directory,
            env: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .toGitEnvironment */ .T)(),
            silent: true,
            ignoreReturnCode: true,
        }));
    }
    catch (error) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({
            code: 'GIT_FAILED',
            operation: args[0] ?? '',
            detail: error instanceof Error ? error.message : 'git could not be started',
        });
    }
}
/** What git printed, or GIT_FAILED with its last words. */
async function readGit(directory, args) {
    const answer = await runGit(directory, args);
    if (!answer.ok)
        return answer;
    const { exitCode, stdout, stderr } = answer.value;
    if (exitCode === 0)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(stdout);
    const words = stderr.trim().split('\n').at(-1)?.slice(0, 200) ?? '';
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'GIT_FAILED', operation: args[0] ?? '', detail: words === '' ? `exit code ${exitCode}` : words });
}


/***/ }),

/***/ 16658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readTexts),
/* harmony export */   b: () => (/* binding */ TEXTS_AT_ONCE)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89279);

/** Texts asked for in one request: GitHub answers so many small files well within its ten seconds. */
const TEXTS_AT_ONCE = 100;
/** The files of these paths at a commit or branch. A problem that is not about one of them ends it. */
async function readTexts(files, paths, { ref, atOnce = TEXTS_AT_ONCE }) {
    const texts = new Map();
    for (let at = 0; at < paths.length; at += atOnce) {
        const read = await readBatch(files, { paths: paths.slice(at, at + atOnce), ref }, texts);
        if (!read.ok)
            return read;
    }
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(texts);
}
/** A file that is no text keeps its problem, and the others of its batch are asked for again without it. */
async function readBatch(files, { paths, ref }, texts) {
    let left = paths;
    while (left.length > 0) {
        const read = await files.readFiles(left.map((path) => ({ path, ref })));
        if (read.ok) {
            for (const [index, path] of left.entries())
                texts.set(path, (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(read.value[index] ?? null));
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
        }
        const odd = left.find((path) => isAbout(read.problem, path));
        if (odd === undefined)
            return read;
        texts.set(odd, read);
        left = left.filter((path) => path !== odd);
    }
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
}
function isAbout(problem, path) {
    const isOfFile = problem.code === 'FILE_BINARY' || problem.code === 'FILE_OUTSIDE' || problem.code === 'FILE_UNREADABLE';
    return isOfFile && problem.file === path;
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

/***/ 35718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WG: () => (/* binding */ quotePath),
/* harmony export */   fC: () => (/* binding */ toHunkLines),
/* harmony export */   v: () => (/* binding */ toFilesPatch)
/* harmony export */ });
/* unused harmony export toPatch */
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37291);
// Changes of text files as a unified diff, the way `git apply` takes it: exact to the byte.

/** Unchanged lines shown above and below, as git does by default. */
const CONTEXT = 3;
/**
 * The change with a file header; empty when nothing changed. The path is as in the repository, with slashes. A file that
 * comes or goes has the header that git gives it, with the mode of a plain file.
 */
function toPatch(path, before, after) {
    if (before === after)
        return '';
    const lines = toHunkLines(before ?? '', after ?? '');
    const [from, to] = [
        before === null ? '/dev/null' : quotePath('a', path),
        after === null ? '/dev/null' : quotePath('b', path),
    ];
    const sides = lines.length === 0 ? [] : [`--- ${from}`, `+++ ${to}`];
    return `${[...toModeLines(path, before, after), ...sides, ...lines].join('\n')}\n`;
}
/** One patch of several files, in their order; empty files that come or go stand last, as their headers have no end of their own. */
function toFilesPatch(changes) {
    const isBare = ({ before, after }) => (before ?? '') === (after ?? '');
    const ordered = [...changes.filter((change) => !isBare(change)), ...changes.filter(isBare)];
    return ordered.map(({ path, before, after }) => toPatch(path, before, after)).join('');
}
/** Only git's own header can say that a file comes or goes. */
function toModeLines(path, before, after) {
    if (before !== null && after !== null)
        return [];
    const head = `diff --git ${quotePath('a', path).trimEnd()} ${quotePath('b', path).trimEnd()}`;
    return [head, `${before === null ? 'new' : 'deleted'} file mode 100644`];
}
/** Headers and lines of the hunks, without line ends; carriage returns of the file are kept. Empty when nothing changed. */
function toHunkLines(before, after) {
    if (before === after)
        return [];
    const { skipped, middles } = withoutSharedEnds(before, after);
    const { hunks } = (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .structuredPatch */ .YB)('', '', ...middles, undefined, undefined, { context: CONTEXT });
    return hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
        `@@ -${range(oldStart + skipped, oldLines)} +${range(newStart + skipped, newLines)} @@`,
        ...lines,
    ]);
}
/** Both texts without the whole lines that they share above and below, but for the context: a small edit of a large file costs little. */
function withoutSharedEnds(before, after) {
    const most = Math.min(before.length, after.length);
    let above = 0;
    while (above < most && before.charCodeAt(above) === after.charCodeAt(above))
        above += 1;
    let below = 0;
    const left = most - above;
    const [endOfBefore, endOfAfter] = [before.length - 1, after.length - 1];
    while (below < left && before.charCodeAt(endOfBefore - below) === after.charCodeAt(endOfAfter - below))
        below += 1;
    const start = backBy(before, above, CONTEXT);
    const shared = before.length - forwardBy(before, before.length - below, CONTEXT);
    const cut = (text) => text.slice(start, text.length - shared);
    return { skipped: before.slice(0, start).split('\n').length - 1, middles: [cut(before), cut(after)] };
}
/** Where the line begins that is so many lines above the one at a place. */
function backBy(text, at, lines) {
    let start = beginOf(text, at);
    for (let count = 0; count < lines && start > 0; count += 1)
        start = beginOf(text, start - 1);
    return start;
}
/** Where the line of a place begins. A search from before the first unit would find that one. */
function beginOf(text, at) {
    return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}
/** Where the line ends that is so many lines below the first whole one behind a place. */
function forwardBy(text, at, lines) {
    let end = at;
    for (let count = 0; count <= lines && end < text.length; count += 1) {
        const next = text.indexOf('\n', end);
        end = next < 0 ? text.length : next + 1;
    }
    return end;
}
/** An empty side is told by the line before it, as git does. */
function range(start, count) {
    return `${count === 0 ? start - 1 : start},${count}`;
}
/** A path as git writes it: quoted when it holds quotes or control characters, ended by a tab when it holds a blank. */
function quotePath(side, path) {
    const full = `${side}/${path}`;
    if (!/[\u0000-\u001f\u007f"\\]/.test(full))
        return full.includes(' ') ? `${full}\t` : full;
    const quoted = full.replaceAll(/[\u0000-\u001f\u007f"\\]/g, (unit) => unit === '"' || unit === '\\' ? `\\${unit}` : `\\${unit.charCodeAt(0).toString(8).padStart(3, '0')}`);
    return `"${quoted}"`;
}


/***/ }),

/***/ 10459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ MARKS_FILE)
/* harmony export */ });
/** Where marks are kept, from the root of the repository. */
const MARKS_FILE = '.aftermath/marks.jsonl';


/***/ }),

/***/ 37573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ isItemName),
/* harmony export */   bn: () => (/* binding */ isNotLookedAt),
/* harmony export */   ek: () => (/* binding */ PAUSE_FILE),
/* harmony export */   k6: () => (/* binding */ toNotLookedAt),
/* harmony export */   ph: () => (/* binding */ isMissedName)
/* harmony export */ });
const NOT_LOOKED_AT = 'it was not looked at';
/** What a folder may hold beside its items without anybody missing it in a listing. */
const ASIDE = /^(?:\.|readme(?:\.\w+)?$)/i;
const ITEM_FILE = /^[^./][^/]*\.ya?ml$/i;
/** Whether a file of this name, directly in a folder of a queue, is an item. */
function isItemName(name) {
    return ITEM_FILE.test(name);
}
/** Whether somebody may take what has this name for an item, though it is none. */
function isMissedName(name) {
    return !isItemName(name) && !ASIDE.test(name);
}
/** The file that says until when nothing is taken from a queue. */
const PAUSE_FILE = 'aftermath-pause.json';
/** The problem of a file that only stands in the listing: its name is taken, and what it says is not known. */
function toNotLookedAt(file) {
    return { code: 'FILE_UNREADABLE', file, detail: NOT_LOOKED_AT };
}
/** Whether that is the problem. */
function isNotLookedAt(problem) {
    return problem.code === 'FILE_UNREADABLE' && problem.detail === NOT_LOOKED_AT;
}


/***/ }),

/***/ 41048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ toAncestors),
/* harmony export */   SL: () => (/* binding */ isRepoPath),
/* harmony export */   Z$: () => (/* binding */ isGitFolder)
/* harmony export */ });
// Paths of files inside a repository, as git has them: with slashes, from the root. Nothing that leads out of it is one.
/** `.git`, and the spellings that Windows and macOS file systems take for it. */
const GIT_FOLDER = /^(?:\.git|git~1)[\s.]*(?::.*)?$/i;
/** Characters that some file systems ignore inside names. */
const IGNORABLE = /[\p{Cf}]/gu;
/** True for the name of git's own folder, in every spelling that some file system takes for it. */
function isGitFolder(name) {
    return GIT_FOLDER.test(name.replace(IGNORABLE, ''));
}
/** True for the path of a file inside a repository: no way out, no empty name, not in git's own folder. */
function isRepoPath(path) {
    if (path.includes('\0'))
        return false;
    return path.split('/').every((name) => name !== '' && name !== '.' && name !== '..' && !isGitFolder(name));
}
/** The folders that a path lies in, from the root down. */
function toAncestors(path) {
    const names = path.split('/').slice(0, -1);
    return names.map((_, index) => names.slice(0, index + 1).join('/'));
}


/***/ }),

/***/ 11093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ parseMarks),
/* harmony export */   b: () => (/* binding */ appendMarks)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46843);
/* harmony import */ var _domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10459);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83970);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47870);
// The sidecar of plan marks: JSON Lines, one record for each attempt, only ever added to. A line that is damaged costs itself.




const Item = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), pointer: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const Failed = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    v: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    action: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('failed'),
    ts: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    item: Item,
    was: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    step: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    severity: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(5).nullable(),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
});
const Cleared = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ v: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1), action: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('cleared'), ts: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR, item: Item });
const Record = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('action', [Failed, Cleared]);
/** The records of a text; no text makes it throw. */
function parseMarks(text) {
    const records = [];
    const problems = [];
    for (const [index, line] of text.split('\n').entries()) {
        if (line.trim() === '')
            continue;
        const record = parseLine(line);
        if (record !== null)
            records.push(record);
        else
            problems.push(toProblem(index + 1));
    }
    return { records, problems };
}
function parseLine(line) {
    const read = Record.safeParse(parseJson(line));
    if (!read.success)
        return null;
    const { ts: at, item } = read.data;
    if (read.data.action === 'cleared')
        return { kind: 'cleared', at, item };
    const { was, reason, step, severity, run } = read.data;
    return { kind: 'failed', at, item, was, reason, step, severity, run: run?.url ?? null };
}
function parseJson(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return null;
    }
}
function toProblem(line) {
    const detail = 'no record of a mark that this version knows; the line is left alone, take it out when it is damaged';
    return { code: 'PLAN_MALFORMED', at: { file: _domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS_FILE */ ._, line, column: 1 }, detail };
}
/** The text with more records, each on a line of its own; what stands there is not touched. */
function appendMarks(text, records) {
    return (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .appendLines */ ._g)(text, records.map(renderMark));
}
function renderMark(record) {
    const { kind: action, at, item } = record;
    const { file, pointer, id } = item;
    const head = { v: 1, action, ts: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .toExactText */ .CE)(at), item: { file, pointer, id } };
    if (record.kind === 'cleared')
        return JSON.stringify(head);
    const { was, reason, step, severity, run } = record;
    return JSON.stringify({ ...head, was, reason, step, severity, run: run === null ? null : { url: run } });
}


/***/ }),

/***/ 13144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAnalyze: () => (/* binding */ runAnalyze)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/files/workspace.js
var workspace = __webpack_require__(581);
// EXTERNAL MODULE: ./lib/adapters/outbox/code-host.js + 4 modules
var code_host = __webpack_require__(10603);
// EXTERNAL MODULE: ./lib/adapters/state/directory.js + 2 modules
var directory = __webpack_require__(21855);
// EXTERNAL MODULE: ./lib/decision/batch.js + 1 modules
var decision_batch = __webpack_require__(24810);
// EXTERNAL MODULE: ./lib/diagnosis/analysis/analyse.js + 16 modules
var analyse = __webpack_require__(35382);
// EXTERNAL MODULE: ./lib/domain/shared-branch.js
var shared_branch = __webpack_require__(53148);
// EXTERNAL MODULE: ./lib/evidence/safe-text.js + 10 modules
var safe_text = __webpack_require__(23346);
// EXTERNAL MODULE: ./lib/memory/recall.js + 1 modules
var recall = __webpack_require__(74303);
;// CONCATENATED MODULE: ./lib/app/analyse-failure.js





/** One analysis per cause, in the order of the diagnoses. */
function analyseFailure(request) {
    const { evidence, diagnoses, policy, memory } = request;
    const batch = findBatch(request);
    const standing = { ...evidence.run, branchProtected: evidence.branchProtected };
    return diagnoses.map((diagnosis) => {
        return (0,analyse/* analyse */.K)({
            diagnosis,
            evidence,
            otherCauses: diagnoses.length - 1,
            batch,
            recall: memory === null ? recall/* NO_RECALL */.wm : (0,recall/* recall */.I9)(memory.events, (0,recall/* toRecallQuestion */.Bm)(evidence, diagnosis), safe_text/* toSafeText */._),
            sharedBranch: (0,shared_branch/* isSharedBranch */.W)(standing, policy.severity.protectedBranches),
            waitingJobs: null,
            root: request.root,
        });
    });
}
function findBatch({ evidence, policy, plans, batch }) {
    return (0,decision_batch/* chooseBatch */.A)({
        input: batch,
        trailers: evidence.commit?.trailers ?? [],
        branch: evidence.run.branch,
        fromFork: evidence.run.fromFork,
        plans: plans.plans,
        ready: plans.ready,
        queues: [],
        unreadable: { plans: plans.unreadable, queues: [] },
        settings: policy.batch,
    });
}

// EXTERNAL MODULE: ./lib/app/read-plans.js
var read_plans = __webpack_require__(63450);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(89279);
// EXTERNAL MODULE: ./lib/memory/documents.js + 1 modules
var documents = __webpack_require__(53690);
// EXTERNAL MODULE: ./lib/memory/ledger.js
var ledger = __webpack_require__(47870);
// EXTERNAL MODULE: ./lib/render/analysis-words.js
var analysis_words = __webpack_require__(62900);
// EXTERNAL MODULE: ./lib/render/blocks.js
var blocks = __webpack_require__(98824);
// EXTERNAL MODULE: ./lib/render/excerpt.js
var excerpt = __webpack_require__(32745);
// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(43419);
// EXTERNAL MODULE: ./lib/render/neutralise.js
var neutralise = __webpack_require__(5356);
// EXTERNAL MODULE: ./lib/render/plain-text.js
var plain_text = __webpack_require__(46430);
;// CONCATENATED MODULE: ./lib/render/sentence.js
// Sentences in which foreign words stand between backticks, for the two places where they are read.


/** The sentence as Markdown: foreign words as code, ours as words. An odd backtick at the end opens nothing. */
function sentence(text) {
    const parts = text.split('`');
    return parts.reduce((soFar, part, at) => {
        if (part === '')
            return soFar;
        return at % 2 === 1 && at < parts.length - 1 ? (0,markdown.md) `${soFar}${(0,markdown/* inlineCode */.ti)(part)}` : (0,markdown.md) `${soFar}${ownWords(part, at)}`;
    }, markdown/* NOTHING */.K$);
}
/** The blanks at both ends of our words matter: they stand between words and code. */
function ownWords(part, at) {
    const before = /^\s/.test(part) && at > 0 ? (0,markdown.md) ` ` : markdown/* NOTHING */.K$;
    const after = /\s$/.test(part) ? (0,markdown.md) ` ` : markdown/* NOTHING */.K$;
    // Inside a line a colon or a dash starts nothing, so it needs no guard against that.
    const words = at === 0 ? (0,markdown/* prose */.CS)(part) : (0,markdown/* prose */.CS)(part).replace(/^\\(?=[:/=!+-])/, '');
    return words === '' ? (0,markdown.md) ` ` : (0,markdown.md) `${before}${words}${after}`;
}
/** The sentence as one line of plain text. */
function plainSentence(text) {
    return (0,plain_text/* toPlain */.Ul)(text);
}

// EXTERNAL MODULE: ./lib/render/words.js
var words = __webpack_require__(48653);
;// CONCATENATED MODULE: ./lib/render/analysis.js







const EXCERPT_LINES = 12;
/** Longest quoted proof, in UTF-16 units: two lines of a page. */
const MAX_PROOF_UNITS = 200;
const MAX_NAMES = 8;
/** The whole document, with a line end at its end. */
function renderAnalysis(analysis, run) {
    const { diagnosis } = analysis;
    const text = (0,markdown/* join */.fj)([
        (0,markdown.md) `# Analysis: ${(0,markdown/* prose */.CS)(words/* CATEGORY_WORDS */.vW[diagnosis.category])}`,
        verdict(analysis),
        (0,blocks/* titled */.dJ)((0,markdown.md) `## How it came about`, (0,blocks/* numbered */.jN)(analysis.causalChain.map(linkItem)), (0,excerpt/* excerptBlock */.D)(diagnosis, EXCERPT_LINES)),
        (0,blocks/* titled */.dJ)((0,markdown.md) `## What contributed`, factorTable(analysis)),
        (0,blocks/* titled */.dJ)((0,markdown.md) `## A known pattern`, (0,blocks/* bullets */.e5)(analysis.patterns.map(patternItem))),
        (0,blocks/* titled */.dJ)((0,markdown.md) `## Seen before`, pastBlock(analysis)),
        (0,blocks/* titled */.dJ)((0,markdown.md) `## What it touches`, radiusList(analysis)),
        (0,blocks/* titled */.dJ)((0,markdown.md) `## Ways out`, (0,blocks/* numbered */.jN)(analysis.plan.map((option) => optionItem(option, run)))),
        (0,blocks/* titled */.dJ)((0,markdown.md) `## So that it does not come back`, preventionBlock(analysis)),
    ], '\n\n');
    return `${text}\n`;
}
function verdict({ diagnosis }) {
    const also = diagnosis.alternatives.map((category) => (0,markdown/* prose */.CS)(category));
    const other = also.length === 0 ? markdown/* NOTHING */.K$ : (0,markdown.md) ` (also possible: ${(0,blocks/* listInline */.qi)(also, 3)})`;
    return (0,markdown.md) `**${(0,markdown/* prose */.CS)(diagnosis.category)}**${other}, severity **${(0,markdown/* prose */.CS)((0,words/* severityWords */.D4)(diagnosis.severity))}**. A re-run ${(0,markdown/* prose */.CS)(words/* TRANSIENCE_WORDS */.FU[diagnosis.transient])}. Confidence: ${(0,markdown/* prose */.CS)((0,words/* confidenceWords */.gQ)(diagnosis.confidence))}. Fingerprint ${(0,markdown/* inlineCode */.ti)(diagnosis.fingerprint)}.`;
}
function linkItem(link) {
    const basis = analysis_words/* BASIS_WORDS */.zO[link.basis];
    const mark = basis === '' ? markdown/* NOTHING */.K$ : (0,markdown.md) ` _(${(0,markdown/* prose */.CS)(basis)})_`;
    const head = (0,markdown.md) `**${(0,markdown/* prose */.CS)(analysis_words/* LINK_WORDS */.rI[link.kind])}.** ${sentence(link.text)}${mark}`;
    const proofs = (0,blocks/* bullets */.e5)(link.evidence.map(proofWords));
    return (0,markdown/* join */.fj)([head, (0,markdown/* indent */.pZ)(proofs, 3)], '\n');
}
function proofWords(proof) {
    const words = (0,markdown/* inlineCode */.ti)((0,neutralise/* cut */.Jj)((0,neutralise/* toOneLine */.GX)(proof.text), MAX_PROOF_UNITS));
    const place = (0,analysis_words/* proofPlace */.Ck)(proof);
    return place === '' ? words : (0,markdown.md) `${(0,markdown/* prose */.CS)(place)}: ${words}`;
}
function factorTable(analysis) {
    const rest = (0,analysis_words/* unexplainedShare */.Tg)(analysis);
    const rows = analysis.factors.map((factor) => [(0,blocks/* figure */.vP)(factor.weight), sentence(factor.text), proofCell(factor)]);
    const open = [(0,blocks/* figure */.vP)(rest), (0,markdown.md) `Not explained by anything that was read.`, (0,markdown.md) `–`];
    return (0,blocks/* table */.tp)([(0,markdown.md) `Weight`, (0,markdown.md) `Factor`, (0,markdown.md) `Shown by`], rest > 0 ? [...rows, open] : rows);
}
function proofCell({ evidence }) {
    const [first] = evidence;
    if (first === undefined)
        return (0,markdown.md) `–`;
    const place = (0,analysis_words/* proofPlace */.Ck)(first);
    return place === '' ? (0,markdown/* cellCode */.GA)((0,neutralise/* cut */.Jj)((0,neutralise/* toOneLine */.GX)(first.text), 80)) : (0,markdown/* prose */.CS)(place);
}
function patternItem({ name, evidence }) {
    const places = evidence.map(analysis_words/* proofPlace */.Ck).filter((place) => place !== '');
    return places.length === 0 ? (0,markdown.md) `**${(0,markdown/* prose */.CS)(name)}**` : (0,markdown.md) `**${(0,markdown/* prose */.CS)(name)}**, seen in ${(0,markdown/* prose */.CS)(places.join(', '))}`;
}
function pastBlock({ recall }) {
    if (!recall.asked)
        return (0,markdown.md) `No memory was there to ask.`;
    if (recall.similar.length === 0)
        return (0,markdown.md) `Nothing like it is on record.`;
    const rows = recall.similar.map((one) => [
        (0,markdown/* prose */.CS)((0,words/* timeWords */.rr)(one.at)),
        (0,markdown/* prose */.CS)((0,analysis_words/* likenessWords */.w4)(one)),
        (0,markdown.md) `${one.runId}`,
        one.branch === null ? (0,markdown.md) `–` : (0,markdown/* cellCode */.GA)(one.branch),
        (0,markdown/* cellCode */.GA)(one.commit.slice(0, 7)),
        fixCell(one),
        one.text === null ? (0,markdown.md) `–` : (0,markdown/* cellCode */.GA)((0,neutralise/* cut */.Jj)((0,neutralise/* toOneLine */.GX)(one.text), 100)),
    ]);
    const heads = [(0,markdown.md) `When`, (0,markdown.md) `Likeness`, (0,markdown.md) `Run`, (0,markdown.md) `Branch`, (0,markdown.md) `Commit`, (0,markdown.md) `Ended by`, (0,markdown.md) `Line`];
    return (0,markdown/* join */.fj)([(0,markdown/* prose */.CS)((0,analysis_words/* frequencyWords */.OV)(recall)), (0,blocks/* table */.tp)(heads, rows)], '\n\n');
}
function fixCell(one) {
    const { fix } = one;
    if (fix === null || fix.flaky)
        return (0,markdown/* prose */.CS)((0,analysis_words/* fixWords */.B0)(one));
    const commit = (0,markdown/* cellCode */.GA)(fix.commit.slice(0, 7));
    return fix.pull === null ? (0,markdown.md) `commit ${commit}` : (0,markdown.md) `commit ${commit}, pull request ${fix.pull}`;
}
function radiusList({ blastRadius }) {
    const { jobs, dependents, planItems, branches } = blastRadius;
    const waiting = planItems.filter((one) => one.role === 'waiting').map((one) => (0,markdown/* inlineCode */.ti)(one.item));
    const failed = planItems
        .filter((one) => one.role === 'failed')
        .map((one) => (0,markdown.md) `${(0,markdown/* inlineCode */.ti)(one.item)} of ${(0,markdown/* inlineCode */.ti)(one.file)}`);
    return (0,blocks/* bullets */.e5)([
        (0,markdown.md) `**Jobs:** ${namesOr(jobs.map(markdown/* inlineCode */.ti), (0,markdown.md) `not known`)}`,
        (0,markdown.md) `**Jobs that did not run because of it:** ${dependents === null ? (0,markdown.md) `not known` : namesOr(dependents.map(markdown/* inlineCode */.ti), (0,markdown.md) `none`)}`,
        (0,markdown.md) `**Items of the workplan:** ${namesOr(failed, (0,markdown.md) `none known`)}${waiting.length === 0 ? markdown/* NOTHING */.K$ : (0,markdown.md) `; waiting for it: ${(0,blocks/* listInline */.qi)(waiting, MAX_NAMES)}`}`,
        (0,markdown.md) `**Branches:** ${namesOr(branches.map(({ name, shared }) => (shared ? (0,markdown.md) `${(0,markdown/* inlineCode */.ti)(name)}, which others build on` : (0,markdown/* inlineCode */.ti)(name))), (0,markdown.md) `not known`)}`,
    ]);
}
function namesOr(names, none) {
    return names.length === 0 ? none : (0,blocks/* listInline */.qi)(names, MAX_NAMES);
}
function optionItem(option, run) {
    const command = (0,analysis_words/* actionCommand */.kh)(option.action, run);
    const price = (0,markdown.md) `_${(0,markdown/* prose */.CS)(analysis_words/* STRATEGY_WORDS */.Kf[option.strategy])}; cost ${(0,markdown/* prose */.CS)(option.cost)}, risk ${(0,markdown/* prose */.CS)(option.risk)}_`;
    const head = (0,markdown.md) `**${sentence(option.title)}.** ${sentence(option.why)} ${price}`;
    const block = command === null ? markdown/* NOTHING */.K$ : (0,markdown/* indent */.pZ)((0,markdown/* fence */.EU)(command, 'sh'), 3);
    return (0,markdown/* join */.fj)([head, block, (0,markdown/* indent */.pZ)(sentence(option.fallback.text), 3)], '\n\n');
}
function preventionBlock({ prevention, checklist }) {
    const boxes = (items) => (0,blocks/* checkList */.RJ)(items.map((item) => (0,markdown/* prose */.CS)(item)));
    const lists = (0,markdown/* join */.fj)([
        (0,blocks/* titled */.dJ)((0,markdown.md) `**Before the change**`, boxes(checklist.before)),
        (0,blocks/* titled */.dJ)((0,markdown.md) `**During it**`, boxes(checklist.during)),
        (0,blocks/* titled */.dJ)((0,markdown.md) `**After it**`, boxes(checklist.after)),
    ], '\n\n');
    const advice = prevention.length === 0 ? (0,markdown.md) `No advice is known for this cause.` : (0,blocks/* bullets */.e5)(prevention.map((one) => (0,markdown/* prose */.CS)(one)));
    return (0,markdown/* join */.fj)([(0,markdown.md) `General advice for this kind of failure:`, advice, (0,blocks/* details */.zH)((0,markdown.md) `Checklist for the repair`, lists)], '\n\n');
}

;// CONCATENATED MODULE: ./lib/render/analysis-console.js





const LABEL = 13;
const analysis_console_MAX_PROOF_UNITS = 160;
/** The analysis as plain text with a line end at its end. */
function renderAnalysisConsole(analysis, run) {
    const parts = [
        head(analysis),
        section('How it came about', analysis.causalChain.flatMap(chainLines)),
        section('What contributed', factorLines(analysis)),
        section('A known pattern', analysis.patterns.flatMap(({ name, evidence }) => item([name, ...evidence.map(analysis_words/* proofPlace */.Ck)].join(', ')))),
        section('Seen before', pastLines(analysis)),
        section('What it touches', radiusLines(analysis)),
        section('Ways out', analysis.plan.flatMap((option) => optionLines(option, run))),
        section('General advice, so that it does not come back', analysis.prevention.flatMap(item)),
    ];
    const lines = parts.filter((part) => part.length > 0).flatMap((part, at) => (at === 0 ? part : ['', ...part]));
    return `${lines.map(plain_text/* toHarmless */.JJ).join('\n')}\n`;
}
function head({ diagnosis }) {
    const title = (0,neutralise/* cut */.Jj)(`Analysis: ${words/* CATEGORY_WORDS */.vW[diagnosis.category]}`, plain_text/* COLUMNS */.cZ);
    return [
        title,
        '='.repeat(title.length),
        ...field('category', [diagnosis.category, ...diagnosis.alternatives.map((slug) => `or ${slug}`)].join(', ')),
        ...field('severity', (0,words/* severityWords */.D4)(diagnosis.severity)),
        ...field('a re-run', words/* TRANSIENCE_WORDS */.FU[diagnosis.transient]),
        ...field('confidence', (0,words/* confidenceWords */.gQ)(diagnosis.confidence)),
        ...field('fingerprint', diagnosis.fingerprint),
    ];
}
function chainLines(link) {
    const basis = analysis_words/* BASIS_WORDS */.zO[link.basis];
    const text = `${plainSentence(link.text)}${basis === '' ? '' : ` (${basis})`}`;
    return [...field(analysis_words/* LINK_WORDS */.rI[link.kind].toLowerCase(), text), ...link.evidence.map(proofLine)];
}
function proofLine(proof) {
    const place = (0,analysis_words/* proofPlace */.Ck)(proof);
    const text = (0,neutralise/* cut */.Jj)((0,plain_text/* toPlain */.Ul)(proof.text), analysis_console_MAX_PROOF_UNITS);
    return (0,neutralise/* cut */.Jj)(`${' '.repeat(LABEL)}| ${place === '' ? '' : `${(0,plain_text/* toPlain */.Ul)(place)}: `}${text}`, plain_text/* COLUMNS */.cZ);
}
function factorLines(analysis) {
    const rest = (0,analysis_words/* unexplainedShare */.Tg)(analysis);
    const known = analysis.factors.flatMap(({ weight, text }) => field(`  ${weight.toFixed(2)}`, plainSentence(text), 8));
    return rest > 0 ? [...known, ...field(`  ${rest.toFixed(2)}`, 'not explained by anything that was read', 8)] : known;
}
function pastLines({ recall }) {
    if (!recall.asked)
        return ['  No memory was there to ask.'];
    if (recall.similar.length === 0)
        return ['  Nothing like it is on record.'];
    const often = (0,analysis_words/* frequencyWords */.OV)(recall);
    const failures = recall.similar.flatMap((one) => {
        const where = one.branch === null ? '' : ` on ${(0,plain_text/* toPlain */.Ul)(one.branch)}`;
        const what = `${(0,analysis_words/* likenessWords */.w4)(one)} in run ${one.runId}${where}, commit ${(0,plain_text/* toPlain */.Ul)(one.commit.slice(0, 7))}`;
        return item(`${(0,words/* timeWords */.rr)(one.at)}: ${what}; ended by: ${(0,plain_text/* toPlain */.Ul)((0,analysis_words/* fixWords */.B0)(one))}`);
    });
    return [...(often === '' ? [] : hang('  ', often)), ...failures];
}
function radiusLines({ blastRadius }) {
    const { jobs, dependents, planItems, branches } = blastRadius;
    const failed = planItems.filter((one) => one.role === 'failed').map((one) => `${one.item} of ${one.file}`);
    const waiting = planItems.filter((one) => one.role === 'waiting').map((one) => one.item);
    return [
        ...field('  jobs', analysis_console_namesOr(jobs, 'not known')),
        ...field('  held up', dependents === null ? 'jobs: not known' : analysis_console_namesOr(dependents, 'no other job')),
        ...field('  items', `${analysis_console_namesOr(failed, 'none known')}${waiting.length === 0 ? '' : `; waiting: ${analysis_console_namesOr(waiting, '')}`}`),
        ...field('  branches', analysis_console_namesOr(branches.map(({ name, shared }) => (shared ? `${name} (shared)` : name)), 'not known')),
    ];
}
function analysis_console_namesOr(names, none) {
    return names.length === 0 ? none : names.map(plain_text/* toPlain */.Ul).join(', ');
}
function optionLines(option, run) {
    const command = (0,analysis_words/* actionCommand */.kh)(option.action, run);
    const price = `${analysis_words/* STRATEGY_WORDS */.Kf[option.strategy]}; cost ${option.cost}, risk ${option.risk}`;
    const body = [`${plainSentence(option.why)} [${price}]`, plainSentence(option.fallback.text)];
    return [
        ...hang(`  ${option.rank}. `, `${plainSentence(option.title)}.`),
        ...body.flatMap((text) => hang('     ', text)),
        ...(command === null ? [] : [`       ${command}`]),
    ];
}
function section(title, lines) {
    return lines.length === 0 ? [] : [`${title}:`, ...lines];
}
function field(label, text, width = LABEL) {
    return (0,plain_text/* wrap */.LV)(text, plain_text/* COLUMNS */.cZ - width - 1).map((line, at) => `${(at === 0 ? label : '').padEnd(width)}${line}`);
}
function item(text) {
    return hang('  - ', (0,plain_text/* toPlain */.Ul)(text));
}
/** Text behind a mark, its further lines below its first word. */
function hang(mark, text) {
    return (0,plain_text/* wrap */.LV)(text, plain_text/* COLUMNS */.cZ - mark.length).map((line, at) => `${at === 0 ? mark : ' '.repeat(mark.length)}${line}`);
}

// EXTERNAL MODULE: ./lib/render/analysis-document.js
var analysis_document = __webpack_require__(48988);
// EXTERNAL MODULE: ./lib/adapters/git/repo.js
var git_repo = __webpack_require__(19219);
// EXTERNAL MODULE: ./lib/adapters/outbox/incidents.js
var outbox_incidents = __webpack_require__(12631);
// EXTERNAL MODULE: ./lib/app/recorded-failure.js
var recorded_failure = __webpack_require__(76764);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(10758);
// EXTERNAL MODULE: ./lib/memory/events.js
var events = __webpack_require__(40862);
// EXTERNAL MODULE: ./lib/shells/secrets.js
var shells_secrets = __webpack_require__(61146);
;// CONCATENATED MODULE: ./lib/shells/cli/analyze-incident.js
// Finds a failure in what an earlier `handle` left behind: the incidents of the outbox and the ledger beside them.









/** The newest recorded failure of an incident, by its number in the outbox or by its fingerprint. */
async function findRecorded(io, id, places) {
    const incidents = await (0,outbox_incidents/* listIncidents */.MZ)((0,workspace/* folderWorkspace */.c)(places.out));
    if (!incidents.ok)
        return (0,result/* err */._)([incidents.problem]);
    const entries = (places.memory?.events ?? []).filter((event) => event.kind === 'failure');
    const fingerprint = toFingerprintOf(id, incidents.value);
    const entry = newestOf(entries.filter((one) => one.fingerprint === fingerprint));
    if (entry === null)
        return (0,result/* err */._)([notFound(id, { incidents: incidents.value, entries, places, known: fingerprint !== null })]);
    const sha = (0,ids/* parseSha */.qL)(entry.commit);
    const secrets = (0,shells_secrets/* listSecrets */.A)(io.env, '');
    const commit = sha === null ? null : await (0,git_repo/* readCommit */.kN)(places.repo, sha, (raw) => (0,safe_text/* toSafeText */._)(raw, { secrets }));
    return (0,result.ok)({
        evidence: (0,recorded_failure/* toRecordedEvidence */.D$)(entry, commit?.ok === true ? commit.value : null),
        diagnoses: [(0,recorded_failure/* toRecordedDiagnosis */.j5)(entry)],
        batch: entry.batch === null ? null : `${entry.batch.file}#${entry.batch.item}`,
    });
}
function toFingerprintOf(id, incidents) {
    const byNumber = incidents.find((one) => String(one.number) === id);
    return byNumber?.record.fingerprint ?? (0,ids/* parseFingerprint */.sr)(id);
}
function newestOf(entries) {
    return entries.toSorted((a, b) => (0,events/* occurredAt */.$u)(b) - (0,events/* occurredAt */.$u)(a))[0] ?? null;
}
/** Says where it was looked for and what is there. */
function notFound(id, { incidents, entries, places, known }) {
    const numbers = incidents.map((one) => `${one.number} (${one.record.fingerprint})`).join(', ');
    const index = `${places.out}/index.json holds ${numbers === '' ? 'no incident' : `incident ${numbers}`}`;
    const ledger = `${places.out}/ledger ${places.memory === null ? 'does not exist' : `holds ${entries.length === 1 ? '1 failure' : `${entries.length} failures`}`}`;
    const what = known ? 'nothing is recorded of that cause' : 'no incident of that number, and it is no fingerprint';
    return {
        code: 'USAGE',
        detail: `--incident ${JSON.stringify(id)}: ${what}; ${index}, ${ledger}; name another folder with --out`,
    };
}

// EXTERNAL MODULE: ./lib/app/diagnose-run.js + 4 modules
var diagnose_run = __webpack_require__(54841);
// EXTERNAL MODULE: ./lib/app/gather-local.js
var gather_local = __webpack_require__(58378);
// EXTERNAL MODULE: ./lib/diagnosis/diagnose-log.js + 4 modules
var diagnose_log = __webpack_require__(64686);
// EXTERNAL MODULE: ./lib/shells/load.js + 10 modules
var load = __webpack_require__(79789);
;// CONCATENATED MODULE: ./lib/shells/cli/analyze-read.js
// Evidence for an analysis from files on this machine. A repository helps and is not needed.











/** Evidence and diagnoses of logs and reports. A log that cannot be read refuses the call; a report only leaves a gap. */
async function readFailure(io, wanted, places) {
    const logs = await (0,load/* loadLogs */.Em)(io.cwd, wanted.logs);
    const unreadable = (0,load/* listProblems */.vz)(logs);
    if (unreadable.length > 0)
        return (0,result/* err */._)(unreadable);
    const secrets = (0,shells_secrets/* listSecrets */.A)(io.env, '');
    const reports = await (0,load/* loadReports */.yc)(io.cwd, wanted.reports, secrets);
    const checkout = await readCheckout(places.repo, secrets);
    if (!checkout.ok && wanted.needsRepo)
        return (0,result/* err */._)([checkout.problem]);
    const { rules, problems } = places.policy;
    const evidence = await (0,gather_local/* gatherLocal */.Z)(clockOf(io), {
        logs: (0,load/* listValues */.Du)(logs),
        reports: (0,load/* listValues */.Du)(reports),
        gaps: [...(0,load/* toGaps */.zp)('report', (0,load/* listProblems */.vz)(reports)), ...(0,load/* toGaps */.zp)('policy', problems)],
        workflow: (0,external_node_path_.basename)(places.repo),
        branch: checkout.ok ? checkout.value.branch : null,
        defaultBranch: null,
        headSha: checkout.ok ? checkout.value.sha : recorded_failure/* NO_SHA */.vm,
        commit: checkout.ok ? checkout.value.commit : null,
        digest: { patterns: rules.rules, secrets },
    });
    const red = withoutGreen(evidence, rules);
    const isGreen = red.failures.length === 0 && red.reports.every((report) => report.failing.length === 0);
    const diagnoses = isGreen ? [] : (0,diagnose_run/* diagnoseRun */.M)(red, [], toSettings(places));
    return (0,result.ok)({ evidence: red, diagnoses, batch: null });
}
function toSettings({ policy: { policy, rules } }) {
    return { rules, severity: policy.severity, excerptLines: policy.logs.excerptLines };
}
async function readCheckout(repo, secrets) {
    const sha = await (0,git_repo/* headSha */.xF)(repo);
    if (!sha.ok)
        return sha;
    const branch = await (0,git_repo/* currentBranch */.eR)(repo);
    const commit = await (0,git_repo/* readCommit */.kN)(repo, sha.value, (raw) => (0,safe_text/* toSafeText */._)(raw, { secrets }));
    return (0,result.ok)({
        sha: sha.value,
        branch: branch.ok ? branch.value : null,
        commit: commit.ok ? commit.value : null,
    });
}
/** Logs whose own words say that their job passed are no failure, whoever gives them. */
function withoutGreen(evidence, rules) {
    const failures = evidence.failures.filter(({ log }) => log === null || (0,diagnose_log/* diagnoseLog */.V)(log, rules).category !== 'none');
    return { ...evidence, failures, failedJobs: failures.map((failure) => failure.job.name) };
}
/** `AFTERMATH_NOW` fixes the time, so that a call can be repeated exactly. */
function clockOf(io) {
    const fixed = (0,ids/* parseInstant */.nV)(io.env['AFTERMATH_NOW'] ?? '');
    return { now: () => fixed ?? Date.now() };
}

// EXTERNAL MODULE: ./lib/shells/cli/io.js
var cli_io = __webpack_require__(6920);
// EXTERNAL MODULE: ./lib/shells/cli/local-policy.js + 1 modules
var local_policy = __webpack_require__(51943);
;// CONCATENATED MODULE: ./lib/shells/cli/analyze.js
// `aftermath analyze`: how a failure came about, what it touches and the ways out; from logs or from a recorded incident.

















/** 0 when everything given was analysed, or nothing failed; 2 on unusable input. */
async function runAnalyze(io, options) {
    const found = await analyze(io, options);
    if (!found.ok) {
        (0,cli_io/* printProblems */.Mr)(io, found.problem);
        return 2;
    }
    const { analyses, run, source, problems } = found.value;
    if (options.json)
        (0,cli_io/* printDocuments */.cO)(io, analyses.map((one) => (0,analysis_document/* toAnalysisDocument */.t)(one, run, source)));
    else if (analyses.length === 0)
        io.out('no failure found\n');
    else
        io.out(analyses.map((one) => (options.markdown ? renderAnalysis(one, run) : renderAnalysisConsole(one, run))).join('\n'));
    (0,cli_io/* printProblems */.Mr)(io, problems);
    return 0;
}
async function analyze(io, options) {
    const misuse = findMisuse(options);
    if (misuse !== null)
        return (0,result/* err */._)([misuse]);
    const places = await findPlaces(io, options);
    if (!places.ok)
        return places;
    const failed = await readAsked(io, options, places.value);
    if (!failed.ok)
        return failed;
    const { evidence, diagnoses } = failed.value;
    const { repo, out, policy, memory } = places.value;
    const host = (0,code_host/* outboxCodeHost */.z)({ out: (0,workspace/* folderWorkspace */.c)(out), repo: (0,workspace/* folderWorkspace */.c)(repo), apply: 'outbox' });
    const plans = await (0,read_plans/* readPlans */.x)(host, policy.policy.plans, evidence.run.headSha);
    const gaps = [...evidence.gaps, ...plans.gaps];
    const analyses = analyseFailure({
        evidence: { ...evidence, gaps },
        diagnoses,
        policy: policy.policy,
        plans,
        batch: options.batch ?? failed.value.batch,
        memory,
        root: repo,
    });
    return (0,result.ok)({ analyses, run: evidence.run, source: sourceOf(options), problems: gaps.map((gap) => gap.problem) });
}
function findMisuse({ log, report, incident }) {
    const files = (log?.length ?? 0) + (report?.length ?? 0);
    if (incident === undefined && files === 0) {
        return { code: 'USAGE', detail: 'analyze: nothing to read; give --log FILE, --report GLOB or --incident ID' };
    }
    if (incident !== undefined && files > 0) {
        return { code: 'USAGE', detail: 'analyze: --incident is read from memory; leave out --log and --report, or it' };
    }
    return null;
}
async function findPlaces(io, options) {
    const repo = (0,external_node_path_.resolve)(io.cwd, options.repo ?? '.');
    const out = (0,external_node_path_.resolve)(io.cwd, options.out ?? (0,external_node_path_.join)(repo, '.aftermath/outbox'));
    const policy = await (0,local_policy.readLocalPolicy)(repo, { mode: null, plan: options.plan ?? [] });
    if (!policy.ok)
        return policy;
    const memory = await readMemory(out);
    if (!memory.ok)
        return (0,result/* err */._)([memory.problem]);
    return (0,result.ok)({ repo, out, policy: policy.value, memory: memory.value });
}
/** All that is kept in a folder, however old; null when nothing is. */
async function readMemory(folder) {
    const store = (0,directory/* directoryStateStore */.K)(folder);
    const names = await store.list();
    if (!names.ok)
        return names;
    const ledgers = names.value.filter(ledger/* isLedgerName */.t7);
    if (ledgers.length === 0)
        return (0,result.ok)(null);
    const read = await store.read(ledgers);
    return read.ok ? (0,result.ok)((0,documents/* toMemory */.Pc)(read.value.documents, safe_text/* toSafeText */._)) : read;
}
function readAsked(io, options, places) {
    if (options.incident !== undefined)
        return findRecorded(io, options.incident, places);
    const { log, report } = options;
    return readFailure(io, { logs: log ?? [], reports: report ?? [], needsRepo: options.repo !== undefined }, places);
}
function sourceOf(options) {
    if (options.incident !== undefined)
        return { kind: 'incident', id: options.incident };
    return { kind: 'logs', files: [...(options.log ?? []), ...(options.report ?? [])] };
}


/***/ }),

/***/ 61146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ listSecrets)
/* harmony export */ });
// Which values of the environment must never be shown, known by the names under which people keep them.
/** Names under which people keep secrets in the environment. */
const SECRET_NAME = /(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|PRIVATE|API_?KEY|ACCESS_?KEY|WEBHOOK|DSN$|_PAT$|_PWD$|CONNECTION_?STRING)/i;
/** Shorter values would redact ordinary words. */
const MIN_SECRET_UNITS = 8;
/** Values that must never be shown: our token, and what the environment holds under a name that says so. */
function listSecrets(env, token) {
    const named = Object.entries(env).flatMap(([name, value]) => value !== undefined && SECRET_NAME.test(name) && value.length >= MIN_SECRET_UNITS ? [value] : []);
    return [...new Set([token, ...named])].filter((value) => value !== '');
}


/***/ }),

/***/ 81533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ findMark),
/* harmony export */   c9: () => (/* binding */ foldMarks),
/* harmony export */   zU: () => (/* binding */ findMarkable)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89279);
/* harmony import */ var _plan_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83361);


/** The plan with the marks of its file, oldest first. `path` is the file as the records name it. */
function foldMarks(plan, records, path) {
    const byId = mapStanding(records, path);
    if (byId.size === 0)
        return plan;
    const marked = new Set(plan.items.filter((item) => isMarked(item, byId)).map(({ id }) => id));
    if (marked.size === 0)
        return plan;
    const above = new Map(plan.items.map(({ id, partOf }) => [id, partOf]));
    const items = plan.items.map((item) => {
        const dependsOn = item.dependsOn.map((one) => (waitsFor(one, marked) ? { ...one, satisfied: false } : one));
        const isHeld = dependsOn.some((one) => waitsFor(one, marked)) || isBelow(item, marked, above);
        if (!marked.has(item.id))
            return isHeld ? { ...item, dependsOn, ready: false } : item;
        return { ...item, dependsOn, status: 'failed', ready: false, markedBy: 'sidecar' };
    });
    return { ...plan, items };
}
/** The mark of an item that counts; null when there is none, or when the file has said something else since. */
function findMark({ id, rawStatus }, records, path) {
    const mark = mapStanding(records, path).get(id);
    return mark !== undefined && mark.was === rawStatus ? mark : null;
}
/** The only item of an id. PLAN_ITEM_MISSING, or PLAN_NOT_EDITABLE when several have it: a mark would name them all. */
function findMarkable(plan, id) {
    const [item, second] = plan.items.filter((one) => one.id === id);
    if (item === undefined) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ code: 'PLAN_ITEM_MISSING', file: plan.file, item: id, known: plan.items.map((one) => one.id) });
    }
    if (second === undefined)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(item);
    return (0,_plan_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .notEditable */ .WT)(plan.file, plan.shape, `the id ${(0,_plan_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(id)} stands there more than once; give each item its own`);
}
/** The last word about each item of a file, where that is a mark. */
function mapStanding(records, path) {
    const byId = new Map();
    for (const record of records) {
        if (record.item.file !== path)
            continue;
        if (record.kind === 'failed')
            byId.set(record.item.id, record);
        else
            byId.delete(record.item.id);
    }
    return byId;
}
function isMarked(item, byId) {
    const mark = byId.get(item.id);
    return mark !== undefined && mark.was === item.rawStatus;
}
/** True for a part of a marked item, or of a part of one. */
function isBelow({ partOf }, marked, above) {
    const seen = new Set();
    for (let id = partOf; id !== undefined && !seen.has(id); id = above.get(id)) {
        if (marked.has(id))
            return true;
        seen.add(id);
    }
    return false;
}
function waitsFor({ ref, kind, resolved }, marked) {
    if (resolved !== undefined)
        return resolved.some((id) => marked.has(id));
    return kind === 'id' && marked.has(ref);
}


/***/ })

};
