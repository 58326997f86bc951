export const id = 7788;
export const ids = [7788];
export const modules = {

/***/ 15740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile),
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54372);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70257);
// Reads whole files of bounded size; every way it can fail is a Problem with the file's name as it was given.



/** Largest file read whole: four times the largest test report we have heard of. Logs are streamed and have no such limit. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;
/** All bytes of a file. `name` is what messages call it. */
async function readBytes(path, name) {
    try {
        // Asked before opening: opening a pipe would wait for somebody to write into it.
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (!stats.isFile())
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'FILE_UNREADABLE', file: name, detail: 'it is not a file' });
        if (stats.size > MAX_FILE_BYTES) {
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'FILE_UNREADABLE', file: name, detail: 'it is larger than 256 MB' });
        }
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path));
    }
    catch (error) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .toFileProblem */ .HB)(name, error));
    }
}
/** Text of a UTF-8 file, byte for byte: a byte order mark and all line ends stay. FILE_BINARY when it is not UTF-8 or holds NUL. */
async function readTextFile(path, name) {
    const bytes = await readBytes(path, name);
    if (!bytes.ok)
        return bytes;
    if (bytes.value.includes(0))
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'FILE_BINARY', file: name });
    try {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.value));
    }
    catch {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'FILE_BINARY', file: name });
    }
}


/***/ }),

/***/ 28293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ safeRepoPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_repo_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8081);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54372);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70257);
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

/***/ 65915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ syncFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70257);
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

/***/ 1516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ folderWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45998);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54372);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70257);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15740);
/* harmony import */ var _safe_repo_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28293);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56069);
// A folder as a Workspace: every path is checked before it is touched, and every write is one step.







/** The folder; it is made by the first write into it. */
function folderWorkspace(directory) {
    return {
        directory,
        readText: async (path) => {
            const safe = await (0,_safe_repo_path_js__WEBPACK_IMPORTED_MODULE_3__/* .safeRepoPath */ .j)(directory, path);
            const text = safe.ok ? await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextFile */ .G)(safe.value, path) : safe;
            return !text.ok && text.problem.code === 'FILE_MISSING' ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(null) : text;
        },
        writeText: async (path, text) => {
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
            }
            catch (error) {
                return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .toWriteProblem */ .cw)(directory, error));
            }
            const safe = await (0,_safe_repo_path_js__WEBPACK_IMPORTED_MODULE_3__/* .safeRepoPath */ .j)(directory, path);
            return safe.ok ? (0,_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeTextAtomic */ .Q)(safe.value, text, { name: path }) : safe;
        },
        remove: async (path) => {
            const safe = await (0,_safe_repo_path_js__WEBPACK_IMPORTED_MODULE_3__/* .safeRepoPath */ .j)(directory, path);
            if (!safe.ok)
                return safe;
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(safe.value, { force: true });
                return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(safe.value);
            }
            catch (error) {
                return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .toWriteProblem */ .cw)(path, error));
            }
        },
        listFiles: async () => {
            try {
                const options = { cwd: directory, dot: true, onlyFiles: true, followSymbolicLinks: false };
                return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)((await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_6__/* .glob */ .TI)('**', { ...options, ignore: ['**/.git/**', '**/node_modules/**'] })).sort());
            }
            catch (error) {
                return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .toFileProblem */ .HB)(directory, error));
            }
        },
    };
}


/***/ }),

/***/ 56069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ writeTextAtomic),
/* harmony export */   x: () => (/* binding */ DRAFT_PREFIX)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54372);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70257);
/* harmony import */ var _sync_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65915);
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

/***/ 92237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pn: () => (/* binding */ toLastWords),
/* harmony export */   gG: () => (/* binding */ askGit),
/* harmony export */   lH: () => (/* binding */ feedGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54372);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71370);
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

/***/ 71370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ toGitEnvironment),
/* harmony export */   b: () => (/* binding */ GIT_SETTINGS)
/* harmony export */ });
// Settings and surroundings in which git does what we say, whoever configured it: no prompts, no pagers, no other repository.
/** Settings that would change what we read, or make git run somebody's program, whoever set them. */
const GIT_SETTINGS = [
    'core.quotePath=false',
    'core.fsmonitor=false',
    'core.pager=cat',
    'color.ui=false',
    'log.showSignature=false',
    'log.mailmap=false',
    'diff.renames=false',
    'diff.noprefix=false',
    'trailer.separators=:',
    'core.commentChar=#',
    'i18n.logOutputEncoding=UTF-8',
].flatMap((setting) => ['-c', setting]);
/** Environment in which git finds no other repository than the folder's, and asks nobody anything. */
const ENVIRONMENT = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C', LANGUAGE: 'C' };
/** Variables that a hook or a wrapper may have left and that point git elsewhere. */
const MISLEADING = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|OBJECT_DIRECTORY|NAMESPACE|PREFIX|EXTERNAL_DIFF|TRACE.*)$/;
/** The environment of this process, cleaned for git. */
function toGitEnvironment() {
    const kept = Object.entries(process.env).flatMap(([key, value]) => value === undefined || MISLEADING.test(key) ? [] : [[key, value]]);
    return { ...Object.fromEntries(kept), ...ENVIRONMENT };
}


/***/ }),

/***/ 43876:
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
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84351);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54372);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38246);



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

/***/ 38246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   l: () => (/* binding */ readGit)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50724);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54372);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71370);
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

/***/ 84351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ toFingerprint),
/* harmony export */   S2: () => (/* binding */ parseOwnerName),
/* harmony export */   Ui: () => (/* binding */ toIsoText),
/* harmony export */   cT: () => (/* binding */ isSurelyBefore),
/* harmony export */   n4: () => (/* binding */ parseDecisionId),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   qL: () => (/* binding */ parseSha),
/* harmony export */   sr: () => (/* binding */ parseFingerprint),
/* harmony export */   uv: () => (/* binding */ toDraw),
/* harmony export */   wj: () => (/* binding */ toEffectKey),
/* harmony export */   zQ: () => (/* binding */ toDecisionId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// Brands: a value with a brand was checked once, at the edge, by the function here that makes it.

const HOST_RESOLUTION_MS = 1000;
/** The commit id in a text, or null when the text is not one. */
function parseSha(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : null;
}
/** The fingerprint in a text, or null when the text is not one. */
function parseFingerprint(text) {
    return /^[0-9a-f]{16}$/.test(text) ? text : null;
}
/** The owner in a text such as `@octocat` or `@acme/platform`, or null when the text is none. Limits are GitHub's own for names. */
function parseOwnerName(text) {
    return /^@[a-z0-9](?:[a-z0-9]|-(?=[a-z0-9])){0,38}(?:\/[a-z0-9][a-z0-9_-]{0,99})?$/i.test(text)
        ? text
        : null;
}
/** Fingerprint of already redacted and normalised parts. Order matters; parts may hold anything but NUL. */
function toFingerprint(parts) {
    return digest(parts, 16);
}
/** Key of an effect from its kind and targets. */
function toEffectKey(kind, ...targets) {
    return `${kind}:${digest(targets, 12)}`;
}
/** Id of a decision from everything an approval must bind to. */
function toDecisionId(parts) {
    return digest(parts, 12);
}
/** The id of a decision or proposal in a text, or null when the text is not one. */
function parseDecisionId(text) {
    return /^[0-9a-f]{12}$/.test(text) ? text : null;
}
/** A number from 0 up to 1, evenly spread over different parts and always the same for the same ones: chance that can be replayed. */
function toDraw(...parts) {
    return Number.parseInt(digest(parts, 8), 16) / 2 ** 32;
}
/** The instant of an ISO 8601 text, or null when it is none. */
function parseInstant(text) {
    const ms = Date.parse(text);
    return Number.isNaN(ms) ? null : ms;
}
/**
 * Whether something that the host dates was surely written before one of our own instants. GitHub tells the second alone
 * (`2026-01-31T12:00:00Z`, all its timestamps), ours have milliseconds: within one second nobody knows which came first.
 */
function isSurelyBefore(hostTime, own) {
    return hostTime + HOST_RESOLUTION_MS <= own;
}
/** ISO 8601 in UTC with second resolution: what logs and reports show. */
function toIsoText(at) {
    return new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
function digest(parts, hexDigits) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.join('\0')).digest('hex').slice(0, hexDigits);
}


/***/ }),

/***/ 8081:
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

/***/ 98543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Cf: () => (/* binding */ readLogCommand),
/* harmony export */   Hr: () => (/* binding */ failureReason),
/* harmony export */   Nl: () => (/* binding */ commandOf),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   oR: () => (/* binding */ revertCommand),
/* harmony export */   w4: () => (/* binding */ rerunCommand)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54372);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79391);


/** Longest reason that we put on a command line, in UTF-16 units. */
const MAX_REASON_UNITS = 120;
/** The command of a next step; null where only thinking helps. */
function commandOf(step, dossier) {
    const { run } = dossier.evidence;
    switch (step.kind) {
        case 'rerun':
            return rerunCommand(run);
        case 'investigate':
            return readLogCommand(run);
        case 'revert':
            return revertCommand(step.sha, run);
        case 'apply-plan-edit':
            return `aftermath plan mark ${path(step.file)} --item ${quote(step.item)} --failed --reason ${quote(failureReason(dossier))}`;
        case 'split-item':
            return `aftermath queue split ${path(step.queue)} --item ${quote(step.item)}`;
        case 'next-item':
            return `aftermath plan show ${path(step.file)} --item ${quote(step.item)}`;
        case 'fix':
            return null;
        default:
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(step);
    }
}
/** Re-runs the failed jobs; null where the run has no page. */
function rerunCommand(run) {
    return run.repo === null ? null : `gh run rerun ${run.id} --failed --repo ${repoArgument(run.repo)}`;
}
/** Shows the log of the failed steps; null where the run has no page. */
function readLogCommand(run) {
    return run.repo === null ? null : `gh run view ${run.id} --log-failed --repo ${repoArgument(run.repo)}`;
}
/** Why a batch is marked, in one short line: category and cause. */
function failureReason(dossier) {
    return reasonOf(dossier.diagnoses[0]);
}
/** One cause in one short line: category and first candidate. */
function reasonOf({ category, rootCause }) {
    const line = rootCause[0]?.text ?? '';
    return (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .toOneLine */ .GX)(line === '' ? category : `${category}: ${line}`), MAX_REASON_UNITS);
}
/** One word for a POSIX shell, in single quotes where it needs them. Control characters and line ends are gone. */
function quote(word) {
    const line = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .toVisible */ .ws)(word).replace(/[\n\t]/g, ' ');
    return /^[A-Za-z0-9_./:@%+,][A-Za-z0-9_./:@%+,=-]*$/.test(line) ? line : `'${line.replaceAll("'", "'\\''")}'`;
}
/** A path that cannot be taken for an option. */
function path(file) {
    return quote(file.startsWith('-') ? `./${file}` : file);
}
function repoArgument(repo) {
    const name = `${repo.owner}/${repo.name}`;
    return quote(repo.server === 'https://github.com' ? name : `${repo.server.replace(/^https?:\/\//, '')}/${name}`);
}
/** Makes a branch that takes a commit back; nothing is pushed. */
function revertCommand(sha, run) {
    const base = quote(`origin/${run.branch ?? run.defaultBranch ?? 'HEAD'}`);
    return `git fetch origin && git switch -c revert-${quote(sha.slice(0, 7))} ${base} && git revert --no-edit ${quote(sha)}`;
}


/***/ }),

/***/ 79391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ breakMarkers),
/* harmony export */   GX: () => (/* binding */ toOneLine),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   m3: () => (/* binding */ breakReferences),
/* harmony export */   ws: () => (/* binding */ toVisible),
/* harmony export */   zY: () => (/* binding */ JOINT)
/* harmony export */ });
// Takes the teeth out of foreign text: what is left can be seen, mentions nobody and refers to nothing.
/** Put between two characters that GitHub would join to a mention or a reference. Invisible, no line break. */
const JOINT = '\u200b';
/** C0 and C1 controls except tab and line ends; these would steer a terminal or end a line. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
/** Characters that show nothing or turn the order of what is shown: zero width, direction, tags, byte order mark. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
/** Half of a surrogate pair. Not valid in UTF-8. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const LINE_END = /\r\n?|[\u2028\u2029]/g;
/** Closing words count only in front of a reference: `#1`, `GH-1`, `owner/repo#1` or an address. */
const CLOSING = /\b(?<first>[cfr])(?<rest>los(?:e[sd]?)|ix(?:e[sd])?|esolv(?:e[sd]?))(?=\s*:?\s*(?:[\w.-]+(?:\/[\w.-]+)?)?(?:#\d|GH-\d|https?:))/giu;
/** What GitHub or a Markdown reader turns into a link or a mention, cut open after the named part. */
const JOINS = [
    /(?<head>[@\uff20\ufe6b])(?=\S)/g,
    /(?<head>[#\uff03\ufe5f])(?=[\d\uff10-\uff19])/g,
    /(?<head>GH-)(?=\d)/gi,
    /(?<head>:)(?=\/\/)/g,
    /(?<head>www)(?=\.)/gi,
    /(?<head>(?:javascript|vbscript|data|mailto|xmpp):)(?=\S)/gi,
];
/** Short and whole commit ids, which GitHub turns into links from seven digits on. */
const COMMIT = /(?<![\w/.-])(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,64}(?![\w/-])/gi;
const PART_OF_COMMIT = /.{6}(?=.)/g;
/** The text with LF as its only line end and without anything that is not visible. Tabs stay. */
function toVisible(text) {
    return text.replace(LINE_END, '\n').replace(CONTROLS, '').replace(LONE_SURROGATE, '\ufffd').replace(INVISIBLE, '');
}
/** The visible text in one line: every run of white space is one space, none at the ends. */
function toOneLine(text) {
    return toVisible(text).replace(/\s+/gu, ' ').trim();
}
/** The text with every mention, reference, closing word and address broken open. It reads the same. */
function breakReferences(text) {
    const open = text.replace(CLOSING, `$<first>${JOINT}$<rest>`);
    const apart = JOINS.reduce((soFar, pattern) => soFar.replace(pattern, `$<head>${JOINT}`), open);
    return apart.replace(COMMIT, (id) => id.replace(PART_OF_COMMIT, `$&${JOINT}`));
}
/** The text with a joint inside everything that looks like a hidden line of ours. It reads the same. */
function breakMarkers(text) {
    return text.replace(/<!--(?=\s{0,8}aftermath)/gi, `<!-${JOINT}-`);
}
/**
 * At most `maxUnits` UTF-16 units, with an ellipsis where something was cut; never half a character, and never the head of a broken
 * reference without its joint: the ellipsis would stand in its place.
 */
function cut(text, maxUnits) {
    if (text.length <= maxUnits)
        return text;
    const wanted = Math.max(0, maxUnits - 1);
    const end = text[wanted] === JOINT ? Math.max(0, wanted - 1) : wanted;
    const kept = text.slice(0, end).replace(/[\ud800-\udbff]$/, '');
    return `${kept.trimEnd()}…`;
}


/***/ }),

/***/ 58720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRevert: () => (/* binding */ runRevert)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/files/workspace.js
var workspace = __webpack_require__(1516);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(84351);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(54372);
// EXTERNAL MODULE: ./lib/adapters/git/run-git.js
var run_git = __webpack_require__(38246);
;// CONCATENATED MODULE: ./lib/adapters/git/remote-address.js
// Where a checkout's remote lies, and which branch it calls its own. Nothing is fetched.




/**
 * The address of a remote by its name in the checkout; what is no such name is taken as an address or path itself, except for
 * what git would read as an option. GIT_FAILED when git cannot be started.
 */
async function readRemoteAddress(repo, remote) {
    if (remote === '' || remote.startsWith('-')) {
        return (0,result/* err */._)({
            code: 'USAGE',
            detail: `--remote: ${JSON.stringify(remote)} is no remote; name one, or give its address`,
        });
    }
    const answer = await (0,run_git/* runGit */.E)(repo, ['remote', 'get-url', '--', remote]);
    if (!answer.ok)
        return answer;
    const named = answer.value.stdout.trim();
    if (answer.value.exitCode === 0 && named !== '')
        return (0,result.ok)(toWhole(repo, named));
    if (/[/:\\]/.test(remote))
        return (0,result.ok)(toWhole(repo, remote));
    return (0,result/* err */._)({
        code: 'USAGE',
        detail: `--remote: there is no remote ${JSON.stringify(remote)} here; name one, or give its address`,
    });
}
/** A path counts from the checkout; an address with a host in it stays. */
function toWhole(repo, address) {
    return /^[A-Za-z][A-Za-z0-9+.-]+:|^[^/]+:/.test(address) ? address : (0,external_node_path_.resolve)(repo, address);
}
/** The branch that the remote's HEAD points to; null when it points to none. */
async function readDefaultBranch(repo, address) {
    const text = await (0,run_git/* readGit */.l)(repo, ['ls-remote', '--symref', '--', address, 'HEAD']);
    if (!text.ok)
        return text;
    return (0,result.ok)(/^ref: refs\/heads\/(?<branch>[^\t\n]+)\tHEAD$/m.exec(text.value)?.groups?.['branch'] ?? null);
}
/** The commit that a name stands for in the checkout; a whole id needs not be there. Null: it stands for none. */
async function resolveCommit(repo, name) {
    const whole = (0,ids/* parseSha */.qL)(name);
    if (whole !== null)
        return whole;
    const answer = await (0,run_git/* runGit */.E)(repo, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    return answer.ok && answer.value.exitCode === 0 ? (0,ids/* parseSha */.qL)(answer.value.stdout.trim()) : null;
}

// EXTERNAL MODULE: ./lib/adapters/git/repo.js
var git_repo = __webpack_require__(43876);
// EXTERNAL MODULE: ./lib/adapters/git/reverter.js + 10 modules
var reverter = __webpack_require__(87529);
// EXTERNAL MODULE: ./lib/domain/revert.js
var revert = __webpack_require__(61231);
// EXTERNAL MODULE: ./lib/domain/revert-case.js
var revert_case = __webpack_require__(35272);
// EXTERNAL MODULE: ./lib/evidence/safe-text.js + 10 modules
var safe_text = __webpack_require__(75656);
// EXTERNAL MODULE: ./lib/render/commands.js
var commands = __webpack_require__(98543);
;// CONCATENATED MODULE: ./lib/render/revert-console.js



/** Files and commits that are named; `--json` names all. */
const MAX_LISTED = 30;
/** Outcome, files, what is proven, and the next commands. */
function renderRevertConsole(told, safe) {
    const lines = [...outcomeLines(told.outcome, safe), ...pushedLines(told), ...patchLines(told)];
    return `${lines.join('\n')}\n`;
}
function outcomeLines(outcome, safe) {
    switch (outcome.kind) {
        case 'ready':
            return readyLines(outcome, safe);
        case 'conflict':
            return [
                `${outcome.commit.slice(0, 12)} cannot be taken back by itself: later changes touch the same lines.`,
                ...outcome.files
                    .slice(0, MAX_LISTED)
                    .map(({ path, kind, laterCommits }) => `  ${safe(path)}  ${kind}  later: ${shortList(laterCommits)}`),
                'You can choose:',
                ...outcome.choices.map((choice) => `  ${choiceLine(choice)}`),
            ];
        case 'already-reverted':
            return [`${outcome.commit.slice(0, 12)} is taken back already: ${byWords(outcome.by, safe)}.`];
        case 'nothing':
            return [`${outcome.commit.slice(0, 12)} changes nothing; there is nothing to take back.`];
        case 'unproven':
            return [
                `A revert of ${outcome.commit.slice(0, 12)} came out and is not its inverse (${outcome.because}); it is not used.`,
                ...fileLines(outcome.files, safe),
            ];
        case 'refused':
            return [`${outcome.commit.slice(0, 12)} is not taken back: ${revert/* REVERT_REFUSALS */.Ry[outcome.because]}.`];
        default:
            return (0,result/* assertNever */.x)(outcome);
    }
}
function readyLines({ steps, files, baseHead, request }, safe) {
    return [
        `The revert of ${shortList(steps.map(({ commit }) => commit))} is made on ${safe(request.base)} at ${baseHead.slice(0, 12)}.`,
        'Proven: only files of the change are touched, and making the change again gives the branch as it was.',
        'Not proven: that it is green. Its own run shows that.',
        `${files.length} ${files.length === 1 ? 'file' : 'files'}:`,
        ...fileLines(files, safe),
    ];
}
function fileLines(files, safe) {
    const more = files.length - MAX_LISTED;
    return [...files.slice(0, MAX_LISTED).map((path) => `  ${safe(path)}`), ...(more > 0 ? [`  and ${more} more`] : [])];
}
function pushedLines({ outcome, pushed, remote }) {
    if (outcome.kind !== 'ready')
        return [];
    if (pushed !== null)
        return [pushedLine(pushed)];
    const base = `${remote}/${outcome.request.base}`;
    const reverts = outcome.steps.map(({ commit }) => commit).join(' ');
    return [
        `Nothing has left this machine. --push pushes the branch ${outcome.branch}; by hand it is:`,
        `  git fetch ${(0,commands/* quote */.hD)(remote)} && git switch -c ${(0,commands/* quote */.hD)(outcome.branch)} ${(0,commands/* quote */.hD)(base)}`,
        `  git revert --no-edit ${reverts}`,
        `  git push ${(0,commands/* quote */.hD)(remote)} ${(0,commands/* quote */.hD)(outcome.branch)}`,
    ];
}
function pushedLine(pushed) {
    switch (pushed.kind) {
        case 'pushed':
            return `Pushed as ${pushed.branch} at ${pushed.head.slice(0, 12)}. Open a pull request for it; nobody but you does.`;
        case 'unchanged':
            return `${pushed.branch} holds this revert already.`;
        case 'outdated':
            return 'The base branch moved, and the same request gives something else now; look again. Nothing was pushed.';
        case 'branch-taken':
            return `${pushed.branch} holds something else; it is left as it is.`;
        default:
            return (0,result/* assertNever */.x)(pushed);
    }
}
function patchLines({ patch }) {
    return patch === null ? [] : [`The change itself lies in ${patch}, for git apply.`];
}
function byWords(by, safe) {
    switch (by.where) {
        case 'base':
            return `by ${by.commit.slice(0, 12)} on the branch`;
        case 'branch':
            return `by ${by.commit.slice(0, 12)} on ${safe(by.branch)}`;
        case 'pull-request':
            return `by pull request ${by.number}`;
        case 'by-hand':
            return 'by hand; the change is not there any more';
        default:
            return (0,result/* assertNever */.x)(by);
    }
}
function choiceLine(choice) {
    switch (choice.kind) {
        case 'ours':
            return 'ours: these files stay as the branch has them; the rest is taken back';
        case 'theirs':
            return 'theirs: these files go back to before the change; later work on them is lost';
        case 'by-hand':
            return 'by hand: resolve it in a checkout';
        case 'later':
            return `later first: take back ${shortList(choice.commits)}, then this one`;
        default:
            return (0,result/* assertNever */.x)(choice);
    }
}
function shortList(shas) {
    return shas.length === 0
        ? 'none'
        : shas
            .slice(0, MAX_LISTED)
            .map((sha) => sha.slice(0, 12))
            .join(', ');
}

;// CONCATENATED MODULE: ./lib/render/revert-document.js
/** Plain data; names of files are as they are, and JSON holds them without harm. */
function toRevertDocument({ request, outcome, pushed, patch }) {
    return {
        schema: 'aftermath/revert/1',
        base: request.base,
        commits: [...request.commits],
        outcome: toOutcome(outcome),
        pushed: pushed === null ? null : toPushed(pushed),
        patch,
    };
}
function toOutcome(outcome) {
    if (outcome.kind === 'ready') {
        const { kind, branch, head, tree, baseHead, files } = outcome;
        const steps = outcome.steps.map(({ commit, revert, files: own }) => ({ commit, revert, files: [...own] }));
        return { kind, branch, head, tree, baseHead, steps, files: [...files] };
    }
    if (outcome.kind === 'conflict') {
        const files = outcome.files.map(({ path, kind, laterCommits }) => ({ path, kind, laterCommits: [...laterCommits] }));
        return { kind: outcome.kind, commit: outcome.commit, files, choices: outcome.choices.map((choice) => ({ ...choice })) };
    }
    return { ...outcome };
}
function toPushed(pushed) {
    return pushed.kind === 'outdated' ? { kind: pushed.kind, now: pushed.now.kind } : { ...pushed };
}

// EXTERNAL MODULE: ./lib/render/revert-message.js
var revert_message = __webpack_require__(95509);
// EXTERNAL MODULE: ./lib/shells/secrets.js
var shells_secrets = __webpack_require__(41587);
// EXTERNAL MODULE: ./lib/shells/cli/io.js
var cli_io = __webpack_require__(83087);
;// CONCATENATED MODULE: ./lib/shells/cli/revert.js
// `aftermath revert`: prepares and proves the revert of a commit, and pushes its branch only when told to. Opens nothing.














/** Where a patch is left, below the repository. */
const OUTBOX = '.aftermath/outbox/revert';
/** 0 when the revert is made, or stands already; 1 when there is none, or the push failed; 2 on unusable input. */
async function runRevert(io, options) {
    const repo = (0,external_node_path_.resolve)(io.cwd, options.repo ?? '.');
    const asked = await readRequest(repo, options);
    if (!asked.ok)
        return refuse(io, asked.problem);
    const { address, request } = asked.value;
    const secrets = (0,shells_secrets/* listSecrets */.A)(io.env, io.env['GITHUB_TOKEN'] ?? '');
    const reverter = openReverter(address, io.env['GITHUB_TOKEN'] ?? null, secrets);
    if (!reverter.ok)
        return refuse(io, reverter.problem);
    try {
        return await prepareAndPush(io, { options, repo, reverter: reverter.value, request, secrets });
    }
    finally {
        await reverter.value.close();
    }
}
async function readRequest(repo, options) {
    if (options.push && options.dryRun)
        return usage('--push and --dry-run contradict each other; give one of them');
    const address = await readRemoteAddress(repo, options.remote);
    if (!address.ok)
        return await orNoRepository(repo, address);
    const culprit = await resolveCommit(repo, options.culprit);
    if (culprit === null) {
        const detail = `--culprit: ${JSON.stringify(options.culprit)} is no commit here; give its whole id`;
        return await orNoRepository(repo, usage(detail));
    }
    const base = options.base === undefined ? await readDefaultBranch(repo, address.value) : (0,result.ok)(options.base);
    if (!base.ok)
        return base;
    if (base.value === null)
        return usage('the remote names no default branch; give --base');
    if (!(0,revert/* isBranchName */.Q8)(base.value))
        return usage(`--base: ${JSON.stringify(base.value)} is no branch name; give one`);
    return (0,result.ok)({
        address: address.value,
        request: { base: base.value, commits: [culprit], ofReverts: 'allow', workflows: 'allow' },
    });
}
/** With an address and a whole id no checkout is needed; what was named otherwise is missed for want of one. */
async function orNoRepository(repo, refused) {
    return (await (0,git_repo/* isRepository */.Z6)(repo)) ? refused : (0,result/* err */._)({ code: 'NOT_A_REPOSITORY', directory: repo });
}
/** A path needs no token; where one is set it goes to https only, in git's environment. */
function openReverter(address, token, secrets) {
    const isSecure = /^https:\/\//i.test(address);
    try {
        const safe = (raw) => (0,safe_text/* toSafeText */._)(raw, { secrets });
        return (0,result.ok)((0,reverter/* gitReverter */.Y)({ address, token: isSecure ? token : null, safe, renderMessage: revert_message/* renderRevertMessage */.U }));
    }
    catch {
        return usage('--remote: this is not the address of a repository; name a remote, or give its address');
    }
}
async function prepareAndPush(io, { options, repo, reverter, request, secrets }) {
    const prepared = await reverter.prepareRevert(request);
    if (!prepared.ok)
        return refuse(io, prepared.problem);
    const outcome = prepared.value;
    const patch = options.dryRun ? (0,result.ok)(null) : await savePatch(repo, outcome);
    if (!patch.ok)
        return refuse(io, patch.problem);
    const pushed = outcome.kind === 'ready' && options.push ? await reverter.pushRevert(outcome) : null;
    if (pushed !== null && !pushed.ok)
        return refuse(io, pushed.problem);
    const told = { request, outcome, pushed: pushed?.value ?? null, patch: patch.value, remote: options.remote };
    const safe = (raw) => (0,safe_text/* toSafeText */._)(raw, { secrets });
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, toRevertDocument(told));
    else
        io.out(renderRevertConsole(told, safe));
    return isDone(outcome, pushed?.value ?? null) ? 0 : 1;
}
/** The failed change, raw; null where there is none to keep. */
async function savePatch(repo, outcome) {
    const patch = 'patch' in outcome ? outcome.patch : null;
    if (patch === null || patch.kind !== 'whole')
        return (0,result.ok)(null);
    const sha = outcome.kind === 'ready' ? outcome.request.commits[0] : outcome.kind === 'conflict' ? outcome.commit : null;
    const folder = (0,workspace/* folderWorkspace */.c)((0,external_node_path_.join)(repo, OUTBOX, sha?.slice(0, 12) ?? 'change'));
    const written = await folder.writeText(revert_case/* FAILED_CHANGE_FILE */.E, patch.text);
    return written.ok ? (0,result.ok)((0,external_node_path_.join)(folder.directory, revert_case/* FAILED_CHANGE_FILE */.E)) : written;
}
function isDone(outcome, pushed) {
    if (outcome.kind === 'already-reverted' || outcome.kind === 'nothing')
        return true;
    return outcome.kind === 'ready' && (pushed === null || pushed.kind === 'pushed' || pushed.kind === 'unchanged');
}
function usage(detail) {
    return (0,result/* err */._)({ code: 'USAGE', detail });
}
/** Input that cannot be used gives 2, everything else that went wrong 1. */
function refuse(io, problem) {
    (0,cli_io/* printProblems */.Mr)(io, [problem]);
    return problem.code === 'USAGE' || problem.code === 'NOT_A_REPOSITORY' ? 2 : 1;
}


/***/ }),

/***/ 41587:
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


/***/ })

};
