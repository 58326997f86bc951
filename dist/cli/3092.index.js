export const id = 3092;
export const ids = [3092,7238];
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

/***/ 63450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ NO_PLANS),
/* harmony export */   GS: () => (/* binding */ mappingOf),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   l8: () => (/* binding */ listQueueFolders),
/* harmony export */   xZ: () => (/* binding */ readPlans)
/* harmony export */ });
/* harmony import */ var _domain_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31532);
/* harmony import */ var _workplan_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23360);
/* harmony import */ var _workplan_next_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61081);
/* harmony import */ var _workplan_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38294);




/** Most files read for globs: a glob that finds more is a mistake, and each costs a request. */
const MAX_PLAN_FILES = 10;
/** What the policy says about a file: the first entry that names it or whose glob matches it; undefined for none. */
function mappingOf(entries, file) {
    return entries.find((entry) => entry.files.includes(file) || (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesAny */ ._)(entry.files, file));
}
/** The queue folders of the entries with `preset: folders`, as the policy names them, wildcards and all, without doubles and without slashes at the end, in the order of the policy. */
function listQueueFolders(entries) {
    const folders = entries.flatMap(({ preset, files }) => (preset === 'folders' ? files : []));
    return [...new Set(folders.map((folder) => folder.replace(/\/+$/, '')))];
}
/** The files of these paths and globs as they stand at a commit or branch. */
async function readPlans(host, entries, ref) {
    const found = await expand(host, 
    // Folders are queues; their item files are no plans.
    entries.flatMap((entry) => (entry.preset === 'folders' ? [] : entry.files)), ref);
    const read = [];
    const texts = new Map();
    const failed = [...found.failed];
    for (const file of found.files) {
        const text = await readText(host, file, ref);
        const mapping = mappingOf(entries, file);
        const workplan = text.ok ? (0,_workplan_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readWorkplan */ .l1)(file, text.value, mapping) : text;
        if (!text.ok || !workplan.ok) {
            failed.push({ file, problem: workplan.ok ? { code: 'FILE_MISSING', file } : workplan.problem });
            continue;
        }
        texts.set(file, text.value);
        read.push({ plan: workplan.value, mapping });
    }
    const linked = (0,_workplan_link_js__WEBPACK_IMPORTED_MODULE_0__/* .linkPlans */ .D)(read);
    return {
        plans: linked.map((workplan) => ({ workplan, optedIn: true })),
        ready: (0,_workplan_next_js__WEBPACK_IMPORTED_MODULE_1__/* .orderReady */ .WR)(linked),
        texts,
        unreadable: failed.map((one) => one.file),
        gaps: failed.map(({ problem }) => ({ looked: 'plan', problem })),
    };
}
/** Nothing was named, so nothing is read. */
const NO_PLANS = { plans: [], ready: [], texts: new Map(), unreadable: [], gaps: [] };
/** Plain paths stand for themselves; only globs cost a listing. */
async function expand(host, globs, ref) {
    const plain = globs.filter((glob) => !isGlob(glob));
    const patterns = globs.filter(isGlob);
    if (patterns.length === 0)
        return { files: [...new Set(plain)], failed: [] };
    const listed = await host.listFiles(ref);
    if (!listed.ok)
        return { files: plain, failed: patterns.map((file) => ({ file, problem: listed.problem })) };
    const matched = listed.value.filter((file) => patterns.some((pattern) => (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesGlob */ .k)(pattern, file)));
    return { files: [...new Set([...plain, ...matched])].slice(0, MAX_PLAN_FILES), failed: [] };
}
/** Whether a path of the policy has wildcards. */
function isGlob(text) {
    return /[*?{]/.test(text);
}
async function readText(host, file, ref) {
    const read = await host.readFile(file, ref);
    if (!read.ok)
        return read;
    return read.value === null ? { ok: false, problem: { code: 'FILE_MISSING', file } } : { ok: true, value: read.value };
}


/***/ }),

/***/ 31532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ matchesAny),
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
// Matches branch names and paths against the few wildcards people know, in time that grows with glob length times text length.
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
/* harmony import */ var _app_read_plans_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63450);
/* harmony import */ var _domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10459);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89279);
/* harmony import */ var _memory_mark_codec_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11093);
/* harmony import */ var _workplan_link_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23360);
/* harmony import */ var _workplan_read_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38294);
/* harmony import */ var _workplan_sidecar_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(81533);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90190);
// The plan files that a verb was given, read with the policy's mappings, joined with the marks beside them and with each other.












/** All files; one that cannot be read does not stop the others. A problem of the policy stops everything. */
async function readPlanSet(io, options, files) {
    const checkout = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_8__/* .openCheckout */ .Hj)(io, options, files[0] ?? '');
    if (!checkout.ok)
        return checkout;
    const marks = await readMarks(checkout.value);
    const read = await Promise.all(files.map((file) => readOne(io, checkout.value, { file, records: marks.records })));
    const linked = (0,_workplan_link_js__WEBPACK_IMPORTED_MODULE_6__/* .linkPlans */ .D)(read.flatMap(({ plan, mapping }) => (plan.ok ? [{ plan: plan.value, mapping }] : [])));
    const next = linked.values();
    const plans = read.map(({ file, plan }) => {
        const one = plan.ok ? next.next().value : undefined;
        return { file, plan: one === undefined ? plan : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(one) };
    });
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)({ plans, problems: [...plans.flatMap(({ plan }) => (plan.ok ? [] : [plan.problem])), ...marks.problems] });
}
async function readOne(io, checkout, { file, records }) {
    const place = await toPlanPlace(io, checkout, file);
    const mapping = place?.mapping;
    const text = await (0,_adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextFile */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, file), file);
    const plan = text.ok ? (0,_workplan_read_js__WEBPACK_IMPORTED_MODULE_7__/* .readWorkplan */ .l1)(file, text.value, mapping) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_9__/* .err */ ._)(text.problem);
    const folded = plan.ok && place !== null ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)((0,_workplan_sidecar_js__WEBPACK_IMPORTED_MODULE_10__/* .foldMarks */ .c9)(plan.value, records, place.path)) : plan;
    return { file, mapping, plan: folded };
}
/** Where a plan file lies in the repository, with what the policy says about it; null when it lies outside. */
async function toPlanPlace(io, { root, policy }, file) {
    const named = await (0,_adapters_files_find_root_js__WEBPACK_IMPORTED_MODULE_2__/* .toRealPlace */ .V$)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, file));
    const path = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_8__/* .toInside */ ._A)(root, await (0,_adapters_files_find_root_js__WEBPACK_IMPORTED_MODULE_2__/* .toRealPath */ .hv)(named));
    if (path === null || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path) === '')
        return null;
    const asNamed = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_8__/* .toInside */ ._A)(root, named);
    const mapping = (asNamed === null ? undefined : (0,_app_read_plans_js__WEBPACK_IMPORTED_MODULE_4__/* .mappingOf */ .GS)(policy.plans, asNamed)) ?? (0,_app_read_plans_js__WEBPACK_IMPORTED_MODULE_4__/* .mappingOf */ .GS)(policy.plans, path);
    return { path, name: file, mapping };
}
async function readMarks({ root }) {
    const texts = await (0,_adapters_files_change_file_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedFiles */ .N)(root, _checkout_js__WEBPACK_IMPORTED_MODULE_8__/* .LOCK_TOOLS */ .Yi).read([_domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_11__/* .MARKS_FILE */ ._]);
    if (!texts.ok)
        return { records: [], problems: [texts.problem] };
    return (0,_memory_mark_codec_js__WEBPACK_IMPORTED_MODULE_5__/* .parseMarks */ ._)(texts.value.get(_domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_11__/* .MARKS_FILE */ ._) ?? '');
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
/* harmony import */ var _workplan_listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63146);
/* harmony import */ var _workplan_next_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61081);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6920);
/* harmony import */ var _plan_set_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91770);




/** 0 when every file could be read, 2 when one was refused; the others are listed all the same. */
async function runPlanList(io, options, files) {
    const set = await (0,_plan_set_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlanSet */ .S)(io, options, files);
    if (!set.ok)
        return refuse(io, set.problem);
    const { plans } = set.value;
    if (options.json) {
        const documents = plans.map(({ file, plan }) => plan.ok ? (0,_workplan_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .toPlanListing */ .dm)(plan.value) : (0,_workplan_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .toProblemListing */ .ZU)(file, plan.problem));
        (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printDocuments */ .cO)(io, documents);
    }
    else
        for (const { plan } of plans)
            if (plan.ok)
                io.out(toListText(plan.value));
    return end(io, set.value);
}
/** The item in every file that has it. */
async function runPlanShow(io, options, files) {
    const set = await (0,_plan_set_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlanSet */ .S)(io, options, files);
    if (!set.ok)
        return refuse(io, set.problem);
    const places = placesOf(set.value);
    const found = places.filter(({ item }) => item.id === options.item);
    if (found.length === 0) {
        const known = places.map(({ item }) => item.id);
        const missing = { code: 'PLAN_ITEM_MISSING', file: files.join(', '), item: options.item, known };
        return refuse(io, set.value.problems.length > 0 ? set.value.problems : [missing]);
    }
    const shown = found.map(({ plan, item }) => ({ ...item, flaws: (0,_workplan_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .toFlawListings */ .ld)(plan, item.id) }));
    if (options.json)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printDocuments */ .cO)(io, shown);
    else
        io.out(shown.map((one) => toItemText(one) + toFlawText(one.flaws)).join('\n'));
    return end(io, set.value);
}
/** The next item of all files in one order, or the reason why there is none; both are answers. */
async function runPlanNext(io, options, files) {
    const set = await (0,_plan_set_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlanSet */ .S)(io, options, files);
    if (!set.ok)
        return refuse(io, set.problem);
    const isRead = set.value.plans.some(({ plan }) => plan.ok);
    const found = (0,_workplan_next_js__WEBPACK_IMPORTED_MODULE_1__/* .findNext */ .Hg)(set.value.plans.flatMap(({ plan }) => (plan.ok ? [plan.value] : [])));
    const [next, others] = found.kind === 'next' ? [found.next, found.others] : [null, []];
    const because = found.kind === 'none' ? { code: found.because, sentence: _workplan_next_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_NEXT */ ._b[found.because] } : null;
    if (options.json)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)(io, { next: next === null ? null : toDocument(next), others: others.map(toDocument), because });
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
    (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printProblems */ .Mr)(io, problems);
    return 2;
}
function end(io, { plans, problems }) {
    (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printProblems */ .Mr)(io, problems);
    return plans.every(({ plan }) => plan.ok) ? 0 : 2;
}
function toListText(plan) {
    const width = Math.max(0, ...plan.items.map((item) => item.id.length));
    const rows = plan.items.map((item) => {
        const state = item.ready ? 'ready' : item.status;
        return `  ${item.id.padEnd(width)}  ${state.padEnd(11)}  ${item.title}${toMarkNote(item)}\n`;
    });
    return `${plan.file}: ${plan.shape}, ${plan.items.length} items${plan.editable ? '' : ', read-only'}\n${rows.join('')}${toFlawText((0,_workplan_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .toFlawListings */ .ld)(plan))}`;
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

/***/ 32361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XT: () => (/* binding */ listSome),
/* harmony export */   jo: () => (/* binding */ toItemIds),
/* harmony export */   mj: () => (/* binding */ explainFlaw),
/* harmony export */   pG: () => (/* binding */ findFlaws)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89279);
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
            byWord.set(rawStatus, [...(byWord.get(rawStatus) ?? []), id]);
        }
        return [...byWord].map(([word, ids]) => ({ kind, word, items: ids }));
    });
}
const WORD_FLAWS = ['unknown-word', 'against-flag', 'no-word'];
function findDuplicates({ items }) {
    const byId = new Map();
    for (const { id, pointer } of items)
        byId.set(id, [...(byId.get(id) ?? []), pointer]);
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
/* harmony import */ var _domain_workplan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44492);
/* harmony import */ var _mapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62880);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80726);



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
        byId.set(key, [...(byId.get(key) ?? []), place]);
    }
    return plans.map((linked) => linkPlan(linked, { places, byId, stems: new Map() }));
}
function linkPlan({ plan, mapping }, atlas) {
    if (mapping?.dependsOn?.scope?.includes('set') === false)
        return plan;
    const preset = (0,_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .presetOf */ .jE)(plan.shape, mapping);
    const stemOf = (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_1__/* .toStemFinder */ .T)(preset.wildcard);
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
        const aside = above.some((place) => (0,_domain_workplan_js__WEBPACK_IMPORTED_MODULE_2__/* .isSetAside */ .J)(place.item.status));
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
        ready,
        pointer,
        ...(markedBy === undefined ? {} : { markedBy }),
    }));
    return { file: plan.file, shape: plan.shape, items, problem: null, flaws: toFlawListings(plan) };
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
/* harmony export */   Hg: () => (/* binding */ findNext),
/* harmony export */   WR: () => (/* binding */ orderReady),
/* harmony export */   _b: () => (/* binding */ NO_NEXT)
/* harmony export */ });
/* harmony import */ var _natural_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9022);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57898);


/** Why no item is next. Closed list, the first that fits. */
const NO_NEXT = {
    NO_ITEMS: 'The plan holds no items.',
    HALTED: 'The owner has stopped the plan; it says so at its top.',
    ALL_SETTLED: 'Everything is done or cancelled.',
    NO_STATES: 'The file holds no states; they live in the list it was made from.',
    IN_WORK: 'What is open is in work or waits for review.',
    WAITING: 'What is open waits for items that are not done, or is failed, blocked, put off or of a state we do not know.',
};
/** The first ready item of all plans; `others` are the rest in their order. */
function findNext(plans) {
    const [next, ...others] = orderReady(plans);
    return next === undefined ? { kind: 'none', because: explain(plans) } : { kind: 'next', next, others };
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
    const ordered = _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .SHAPES */ .H[plan.shape].order === 'id' ? ready.toSorted((a, b) => (0,_natural_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareIds */ .q)(a.id, b.id)) : ready;
    return ordered.map((item) => ({ file: plan.file, item }));
}
function explain(plans) {
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


/***/ })

};
