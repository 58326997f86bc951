export const id = 3866;
export const ids = [3866];
export const modules = {

/***/ 7531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ makeHiddenFolder),
/* harmony export */   j: () => (/* binding */ removeAbandoned)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7238);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3650);
// A folder for what we keep beside other people's files: git leaves it alone, and what killed writers left there goes.




/** Placing a lock takes milliseconds. */
const ABANDONED_MS = 600_000;
/** Makes the folder, and tells git not to look into it. */
async function makeHiddenFolder(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '.gitignore'), '*\n', { flag: 'wx' });
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

/***/ 6962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ syncFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7238);
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

/***/ 3969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ waitForLock)
/* harmony export */ });
/** Longest wait for other writers: fifty of them with a second each, on a slow disk. */
const LOCK_PATIENCE_MS = 60_000;
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

/***/ 3650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ writeTextAtomic),
/* harmony export */   x: () => (/* binding */ DRAFT_PREFIX)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9279);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7238);
/* harmony import */ var _sync_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6962);
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

/***/ 6210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pn: () => (/* binding */ toLastWords),
/* harmony export */   gG: () => (/* binding */ askGit),
/* harmony export */   lH: () => (/* binding */ feedGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9279);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4695);
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
/** Git's last line, without the user and password that an address may hold. */
function toLastWords(stderr, exitCode) {
    const line = stderr.trim().split('\n').at(-1) ?? '';
    const safe = line
        .replace(/:\/\/[^\s/@]*@/g, '://')
        .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
        .slice(0, MAX_DETAIL_UNITS);
    if (safe !== '')
        return safe;
    return exitCode === null ? 'it did not end in time' : `exit code ${exitCode}`;
}


/***/ }),

/***/ 4763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlanList: () => (/* binding */ runPlanList),
  runPlanNext: () => (/* binding */ runPlanNext),
  runPlanShow: () => (/* binding */ runPlanShow)
});

;// CONCATENATED MODULE: ./lib/workplan/listing.js
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
    return { file: plan.file, shape: plan.shape, items, problem: null };
}
/** The listing of a file that was refused. */
function toProblemListing(file, problem) {
    return { file, shape: null, items: [], problem };
}

// EXTERNAL MODULE: ./lib/workplan/next.js
var workplan_next = __webpack_require__(1081);
// EXTERNAL MODULE: ./lib/shells/cli/io.js
var cli_io = __webpack_require__(6920);
// EXTERNAL MODULE: ./lib/shells/cli/plan-set.js
var plan_set = __webpack_require__(1770);
;// CONCATENATED MODULE: ./lib/shells/cli/plan.js




/** 0 when every file could be read, 2 when one was refused; the others are listed all the same. */
async function runPlanList(io, options, files) {
    const set = await (0,plan_set/* readPlanSet */.S)(io, options, files);
    if (!set.ok)
        return refuse(io, set.problem);
    const { plans } = set.value;
    if (options.json) {
        const documents = plans.map(({ file, plan }) => plan.ok ? toPlanListing(plan.value) : toProblemListing(file, plan.problem));
        (0,cli_io/* printDocuments */.cO)(io, documents);
    }
    else
        for (const { plan } of plans)
            if (plan.ok)
                io.out(toListText(plan.value));
    return end(io, set.value);
}
/** The item in every file that has it. */
async function runPlanShow(io, options, files) {
    const set = await (0,plan_set/* readPlanSet */.S)(io, options, files);
    if (!set.ok)
        return refuse(io, set.problem);
    const found = placesOf(set.value).filter(({ item }) => item.id === options.item);
    if (found.length === 0) {
        const known = placesOf(set.value).map(({ item }) => item.id);
        const missing = { code: 'PLAN_ITEM_MISSING', file: files.join(', '), item: options.item, known };
        return refuse(io, set.value.problems.length > 0 ? set.value.problems : [missing]);
    }
    if (options.json)
        (0,cli_io/* printDocuments */.cO)(io, found.map(({ item }) => item));
    else
        io.out(found.map(({ item }) => toItemText(item)).join('\n'));
    return end(io, set.value);
}
/** The next item of all files in one order, or the reason why there is none; both are answers. */
async function runPlanNext(io, options, files) {
    const set = await (0,plan_set/* readPlanSet */.S)(io, options, files);
    if (!set.ok)
        return refuse(io, set.problem);
    const found = (0,workplan_next/* findNext */.Hg)(set.value.plans.flatMap(({ plan }) => (plan.ok ? [plan.value] : [])));
    const [next, others] = found.kind === 'next' ? [found.next, found.others] : [null, []];
    const because = found.kind === 'none' ? { code: found.because, sentence: workplan_next/* NO_NEXT */._b[found.because] } : null;
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, { next: next === null ? null : toDocument(next), others: others.map(toDocument), because });
    else
        io.out(because === null ? toNextText([next, ...others]) : `none: ${because.code}. ${because.sentence}\n`);
    return end(io, set.value);
}
function toDocument({ file, item: { id, title, priority } }) {
    return { file, id, title, priority: priority?.raw ?? null };
}
function placesOf({ plans }) {
    return plans.flatMap(({ file, plan }) => (plan.ok ? plan.value.items.map((item) => ({ file, item })) : []));
}
function refuse(io, problems) {
    (0,cli_io/* printProblems */.Mr)(io, problems);
    return 2;
}
function end(io, { plans, problems }) {
    (0,cli_io/* printProblems */.Mr)(io, problems);
    return plans.every(({ plan }) => plan.ok) ? 0 : 2;
}
function toListText(plan) {
    const width = Math.max(0, ...plan.items.map((item) => item.id.length));
    const rows = plan.items.map((item) => {
        const state = item.ready ? 'ready' : item.status;
        return `  ${item.id.padEnd(width)}  ${state.padEnd(11)}  ${item.title}${toMarkNote(item)}\n`;
    });
    return `${plan.file}: ${plan.shape}, ${plan.items.length} items${plan.editable ? '' : ', read-only'}\n${rows.join('')}`;
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


/***/ })

};
