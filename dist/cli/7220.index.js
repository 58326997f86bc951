export const id = 7220;
export const ids = [7220];
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

/***/ 5718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qs: () => (/* binding */ toPatch),
/* harmony export */   WG: () => (/* binding */ quotePath),
/* harmony export */   fC: () => (/* binding */ toHunkLines)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7291);
// A change of one text file as a unified diff, the way `git apply` takes it: exact to the byte.

/** Unchanged lines shown above and below, as git does by default. */
const CONTEXT = 3;
/** The change with a file header; empty when nothing changed. The path is as in the repository, with slashes. */
function toPatch(path, before, after) {
    const lines = toHunkLines(before, after);
    return lines.length === 0 ? '' : `--- ${quotePath('a', path)}\n+++ ${quotePath('b', path)}\n${lines.join('\n')}\n`;
}
/** Headers and lines of the hunks, without line ends; carriage returns of the file are kept. Empty when nothing changed. */
function toHunkLines(before, after) {
    if (before === after)
        return [];
    const { hunks } = (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .structuredPatch */ .YB)('', '', before, after, undefined, undefined, { context: CONTEXT });
    return hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
        `@@ -${range(oldStart, oldLines)} +${range(newStart, newLines)} @@`,
        ...lines,
    ]);
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

/***/ 1026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V9: () => (/* binding */ parseYamlDoc),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   c6: () => (/* binding */ findPair),
/* harmony export */   si: () => (/* binding */ proveYaml)
/* harmony export */ });
/* unused harmony export yamlKey */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9279);
/* harmony import */ var _plan_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3361);
// Parses a YAML file for editing and compares two of them: what an edit may not touch must be the same, comments included.



/** The file as one map or list. `PLAN_MALFORMED` with the place of the first fault when the library refuses it or it is neither. */
function parseYamlDoc(file, whole) {
    const { bom, text } = (0,_plan_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutBom */ .vA)(whole);
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { prettyErrors: false, logLevel: 'error' });
        const [error] = document.errors;
        if (error !== undefined)
            return (0,_plan_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)({ file, text }, error.pos[0], `not valid YAML: ${firstLine(error.message)}`);
        const root = document.contents === null ? new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA() : document.contents;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(root))
            return (0,_plan_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)({ file, text }, 0, 'a map of keys and values is expected at the top');
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ file, bom, text, root });
    }
    catch {
        // The parser recurses: a hostile depth ends its stack. Nothing else of ours runs in here.
        return (0,_plan_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)({ file, text }, 0, 'the YAML parser gave up on it; check what wrote the file');
    }
}
function firstLine(message) {
    return (message.split('\n', 1)[0] ?? '').slice(0, 120).trim();
}
/** A key's text; keys that are no scalars have none. */
function yamlKey(pair) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) ? String(pair.key.value) : null;
}
/** The pair of that key, or null. */
function findPair(map, key) {
    return map.items.find((pair) => yamlKey(pair) === key) ?? null;
}
/** Start and end of a node; both at 0 for one that has no place. */
function rangeOf(node) {
    const range = node?.range;
    return range === null || range === undefined ? [0, 0] : [range[0], range[1]];
}
/** The new text with its byte order mark, or PLAN_EDIT_UNPROVEN when anything but the sets differs. */
function proveYaml(before, text, claims, ignoring) {
    const after = parseYamlDoc(before.file, before.bom + text);
    const fail = (detail) => (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'PLAN_EDIT_UNPROVEN', file: before.file, detail });
    if (!after.ok)
        return fail('the result does not parse');
    const difference = compareRoots(before.root, after.value.root, toTree(claims));
    if (difference !== null)
        return fail(`${difference} would differ`);
    if (commentsOf(before.text, ignoring) !== commentsOf(text, ignoring))
        return fail('a comment would differ');
    return endOf(before.text) === endOf(text) ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(before.bom + text) : fail('the end of the file would differ');
}
function toTree(claims) {
    const root = { values: new Map(), below: new Map() };
    for (const { path, value } of claims) {
        let tree = root;
        for (const key of path.slice(0, -1)) {
            const next = tree.below.get(key) ?? { values: new Map(), below: new Map() };
            tree.below.set(key, next);
            tree = next;
        }
        tree.values.set(path.at(-1) ?? '', value);
    }
    return root;
}
function compareRoots(a, b, tree) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(a) && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(b))
        return compareMaps(a, b, tree);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(a) && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(b) && listsFit(a, b, tree) ? null : 'an element';
}
/** Name of the first difference, or null. The old pairs come first and in order; pairs behind them must have been set. */
function compareMaps(a, b, tree) {
    const gone = (key) => key !== null && tree.values.has(key) && tree.values.get(key) === undefined;
    const left = a.items.filter((pair) => !gone(yamlKey(pair)));
    const wanted = new Set([...tree.values.keys(), ...tree.below.keys()].filter((key) => !gone(key)));
    for (const [index, pair] of b.items.entries()) {
        const key = yamlKey(pair);
        const old = left[index];
        if (old !== undefined && !sameNode(old.key, pair.key))
            return key ?? 'a key';
        if (old === undefined && (key === null || !wanted.has(key)))
            return key ?? 'a key';
        if (key !== null)
            wanted.delete(key);
        if (!pairFits(old ?? null, pair, tree))
            return key ?? 'a value';
    }
    return b.items.length < left.length ? 'the number of keys' : ([...wanted][0] ?? null);
}
function pairFits(old, pair, tree) {
    const key = yamlKey(pair) ?? '';
    if (tree.values.has(key))
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.value) && Object.is(pair.value.value, tree.values.get(key));
    const below = tree.below.get(key);
    if (below === undefined)
        return sameNode(old?.value, pair.value);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(pair.value))
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(old?.value) && listsFit(old.value, pair.value, below);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(pair.value) && compareMaps((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(old?.value) ? old.value : new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA(), pair.value, below) === null;
}
/** Elements that are not named are the same; what is set below the others fits. */
function listsFit(old, list, tree) {
    return (old.items.length === list.items.length &&
        list.items.every((value, index) => {
            const key = String(index);
            const pair = (each) => new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Pair */ .Rm(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5(key), each);
            return pairFits(pair(old.items[index]), pair(value), tree);
        }));
}
/** Same kind, same spelling, same anchors and tags, all the way down. */
function sameNode(a, b) {
    if (a === null || a === undefined || b === null || b === undefined)
        return (a ?? null) === (b ?? null);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(a))
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(b) && a.source === b.source;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(a)) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(b) || a.type !== b.type || a.source !== b.source || a.anchor !== b.anchor)
            return false;
        return a.tag === b.tag && String(a.value) === String(b.value);
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(a))
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(b) && sameAll(pairsOf(a), pairsOf(b)) && a.anchor === b.anchor && a.flow === b.flow;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(a) && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(b) && sameAll(a.items, b.items) && a.anchor === b.anchor && a.flow === b.flow;
}
function pairsOf(map) {
    return map.items.flatMap((pair) => [pair.key, pair.value]);
}
function sameAll(a, b) {
    return a.length === b.length && a.every((each, index) => sameNode(each, b[index]));
}
/** Every comment, in order, as one text; what the pattern matches is taken out of each. */
function commentsOf(text, ignoring) {
    if (!text.includes('#'))
        return '';
    const comments = [...new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)].filter((token) => token.startsWith('#'));
    const kept = ignoring === undefined ? comments : comments.map((comment) => comment.replace(ignoring, '').trimEnd());
    return kept.filter((comment) => comment !== '').join('\n');
}
function endOf(text) {
    return /\r?\n?$/.exec(text)?.[0] ?? '';
}


/***/ }),

/***/ 3366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  So: () => (/* binding */ setYamlPaths)
});

// UNUSED EXPORTS: setYamlFields, setYamlNested

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/workplan/plan-problem.js
var plan_problem = __webpack_require__(3361);
// EXTERNAL MODULE: ./lib/workplan/splice.js
var splice = __webpack_require__(1324);
// EXTERNAL MODULE: ./lib/workplan/edits/yaml-doc.js
var yaml_doc = __webpack_require__(1026);
;// CONCATENATED MODULE: ./lib/workplan/edits/yaml-lines.js
// Reads the keys of a YAML map by its lines alone, for files that their owners' programs read and the YAML library refuses.
const KEY = /(?:"(?<double>(?:[^"\\\n]|\\.)*)"|'(?<single>(?:[^'\n]|'')*)'|(?<plain>[A-Za-z0-9_][\w ./@-]*?))[ \t]*:(?=[ \t\r\n]|$)/y;
const DOUBLE = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"/y;
const SINGLE = /'[^']*(?:''[^']*)*'/y;
const FLOW = /[[{](?:[^"'\n\r]|"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*')*?[\]}](?=[ \t]*(?:#.*)?(?:\r?\n|$))/y;
const REST = /[ \t]*(?:[ \t]#[^\n]*|\r)?(?=\n|$)/y;
/**
 * The keys of a map in the order of the file, or null when a line does not fit: then nothing may be built on it.
 * A key that stands twice is a line that does not fit. Quoted text may go on at the margin.
 */
function scanYamlLines(text, region) {
    const { from, to, indent } = region ?? { from: 0, to: text.length, indent: '' };
    const found = [];
    const keys = new Set();
    let at = from;
    while (at < to) {
        const lineEnd = endOfLine(text, at);
        const line = text.slice(at, lineEnd);
        const last = found.at(-1);
        if (isTrivia(line, indent) || (last === undefined && line.trim() === '---'))
            at = lineEnd + 1;
        else if (last !== undefined && goesOn(line, indent, last)) {
            found[found.length - 1] = extended(last, line, lineEnd - (line.endsWith('\r') ? 1 : 0));
            at = lineEnd + 1;
        }
        else {
            const entry = line.startsWith(indent) ? readEntry(text, at + indent.length) : null;
            if (entry === null || keys.has(entry.key))
                return null;
            keys.add(entry.key);
            found.push(entry);
            at = endOfLine(text, entry.until) + 1;
        }
    }
    return found;
}
/** A text token as its reader sees it: quotes and escapes undone, broken lines folded; null when it is no text. */
function yamlLineText(text, line) {
    const token = text.slice(line.start, line.end);
    if (line.kind === 'plain')
        return token;
    if (line.kind !== 'double' && line.kind !== 'single')
        return null;
    const folded = token
        .slice(1, -1)
        .replaceAll(/[ \t]*\r?\n((?:[ \t]*\r?\n)*)[ \t]*/g, (_, blank) => '\n'.repeat(blank.split('\n').length - 1) || ' ');
    if (line.kind === 'single')
        return folded.replaceAll("''", "'");
    return unescaped(folded);
}
const ESCAPES = { n: '\n', t: '\t', r: '\r', '0': '\0', a: '\x07', b: '\b', e: '\x1b' };
function unescaped(text) {
    return text.replaceAll(/\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([\s\S]))/g, (_, ...parts) => {
        const [two, four, eight, sign = ''] = parts;
        const hex = two ?? four ?? eight;
        if (hex === undefined)
            return ESCAPES[sign] ?? sign;
        const point = Number.parseInt(hex, 16);
        return point > 0x10ffff ? '\uFFFD' : String.fromCodePoint(point);
    });
}
function endOfLine(text, at) {
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end;
}
function isTrivia(line, indent) {
    const bare = line.trim();
    return bare === '' || (bare.startsWith('#') && line.indexOf('#') <= indent.length);
}
/** A deeper line belongs to the key above, and so does a list at the key's own margin. */
function goesOn(line, indent, last) {
    if (line.startsWith(indent) && /[ \t]/.test(line[indent.length] ?? ''))
        return last.kind !== 'double' && last.kind !== 'single';
    return line.startsWith(`${indent}- `) && (last.kind === 'empty' || last.kind === 'map');
}
function extended(last, line, until) {
    if (last.kind === 'block')
        return { ...last, end: until, until };
    const deeper = line.trimStart().startsWith('#') ? last.kind : last.kind === 'empty' ? 'map' : last.kind;
    return { ...last, kind: deeper === 'plain' || deeper === 'flow' ? 'other' : deeper, until };
}
function readEntry(text, at) {
    KEY.lastIndex = at;
    const match = KEY.exec(text);
    if (match === null)
        return null;
    const { double, single, plain = '' } = match.groups ?? {};
    const key = double !== undefined ? unescaped(double) : (single?.replaceAll("''", "'") ?? plain);
    const colon = at + match[0].length;
    const blank = /^[ \t]*/.exec(text.slice(colon, endOfLine(text, colon)))?.[0].length ?? 0;
    return readValue(text, key, colon, colon + blank);
}
function readValue(text, key, colon, start) {
    const sign = text[start] ?? '\n';
    if (sign === '"')
        return readToken(text, key, start, { pattern: DOUBLE, kind: 'double' });
    if (sign === "'")
        return readToken(text, key, start, { pattern: SINGLE, kind: 'single' });
    if (sign === '[' || sign === '{')
        return readToken(text, key, start, { pattern: FLOW, kind: 'flow' });
    const lineEnd = endOfLine(text, start);
    const line = text.slice(start, lineEnd);
    const until = lineEnd - (line.endsWith('\r') ? 1 : 0);
    if (line.trim() === '' || sign === '#')
        return { key, start: colon, end: colon, kind: 'empty', until };
    const kind = sign === '|' || sign === '>' ? 'block' : /[&*!%@`]/.test(sign) ? 'other' : 'plain';
    const bare = line.replace(/[ \t]#.*$/s, '').trimEnd();
    return { key, start, end: start + bare.length, kind, until };
}
function readToken(text, key, start, { pattern, kind }) {
    pattern.lastIndex = start;
    const token = pattern.exec(text)?.[0];
    if (token === undefined)
        return null;
    const end = start + token.length;
    REST.lastIndex = end;
    const rest = REST.exec(text)?.[0];
    if (rest === undefined)
        return null;
    return { key, start, end, kind, until: end + rest.replace(/\r$/, '').length };
}

// EXTERNAL MODULE: ./lib/workplan/edits/yaml-view.js
var yaml_view = __webpack_require__(1491);
;// CONCATENATED MODULE: ./lib/workplan/edits/yaml-lines-view.js
// The editor's view of a YAML file that the library refuses: keys and values by lines, and the proof that only they changed.



/** The view of a map by its lines; null when a line does not fit. */
function viewOfLines(text, region) {
    const lines = scanYamlLines(text, region);
    const last = lines?.at(-1);
    if (lines === null || last === undefined)
        return null;
    const indent = region?.indent ?? '';
    const keeps = last.kind === 'block' && /^[|>]\d?\+/.test(text.slice(last.start));
    return {
        find: (key) => {
            const line = lines.find((each) => each.key === key);
            return line === undefined ? null : toSlot(text, line, indent);
        },
        tail: keeps ? null : { at: last.until, indent, empty: false },
        style: {
            quote: lines.some(({ kind }) => kind === 'plain') ? 'plain' : 'double',
            indent: '',
            eol: (0,yaml_view/* eolOf */.Wl)(text),
            old: '',
        },
    };
}
function toSlot(text, line, indent) {
    const { kind, start, end } = line;
    if (kind === 'empty')
        return { kind: 'empty', colon: start };
    if (kind === 'map')
        return toMap(text, line, indent);
    const old = text.slice(start, end);
    if (kind === 'flow' && old === '{}') {
        const style = { quote: 'plain', indent: '', eol: (0,yaml_view/* eolOf */.Wl)(text), old: '' };
        return { kind: 'map', map: { find: () => null, tail: { at: start + 1, indent: null, empty: true }, style } };
    }
    if (kind === 'flow' || kind === 'other')
        return { kind: 'closed', because: 'its lines cannot be told apart safely' };
    const inner = /\n(?<indent>[ \t]+)\S/.exec(old)?.groups?.['indent'] ?? '';
    const quote = kind !== 'block' ? kind : old.startsWith('|') && inner !== '' ? 'literal' : 'plain';
    const style = { quote, indent: inner, eol: (0,yaml_view/* eolOf */.Wl)(text), old };
    const said = yamlLineText(text, line);
    const quoted = kind === 'single' || kind === 'double';
    return { kind: 'token', start, end, style, is: (value) => (quoted ? said === value : old === String(value)) };
}
function toMap(text, line, indent) {
    const first = /\n(?<indent>[ \t]+)[^\s#-]/.exec(text.slice(line.end, line.until));
    const inner = first?.groups?.['indent'] ?? '';
    const from = text.indexOf('\n', line.end) + 1;
    const region = { from, to: line.until, indent: inner };
    const map = inner.length > indent.length ? viewOfLines(text, region) : null;
    return map === null ? { kind: 'closed', because: 'its lines cannot be told apart safely' } : { kind: 'map', map };
}
/** The new text, or PLAN_EDIT_UNPROVEN when a key that was not set reads otherwise than before. */
function proveLines(file, [before, after], keys) {
    const [old, now] = [scanYamlLines(before), scanYamlLines(after)];
    const fail = (detail) => (0,result/* err */._)({ code: 'PLAN_EDIT_UNPROVEN', file, detail });
    if (old === null || now === null)
        return fail('the result does not parse');
    const added = now.slice(old.length).map(({ key }) => key);
    if (added.some((key) => !keys.includes(key)))
        return fail('a key too many would appear');
    for (const [index, line] of old.entries()) {
        const other = now[index];
        if (other?.key !== line.key)
            return fail(`${line.key} would differ`);
        if (!keys.includes(line.key) && rest(before, line) !== rest(after, other))
            return fail(`${line.key} would differ`);
    }
    return keys.every((key) => now.some((line) => line.key === key)) ? (0,result.ok)(after) : fail('a key would be missing');
}
function rest(text, line) {
    return text.slice(line.start, line.until);
}

// EXTERNAL MODULE: ./lib/workplan/edits/yaml-token.js
var yaml_token = __webpack_require__(3281);
;// CONCATENATED MODULE: ./lib/workplan/edits/yaml-fields.js
// Sets values in a YAML map by splicing their tokens, in the file's own style, and proves that nothing else changed.







/** The file's name in a problem when the caller gives none. */
const NAMELESS = 'item.yaml';
/**
 * The text with these top-level keys set, each named once: tokens replaced in place, missing keys behind the last one.
 * A file that the YAML library refuses is read by its lines. Problems: PLAN_MALFORMED, PLAN_NOT_EDITABLE, PLAN_EDIT_UNPROVEN.
 */
function setYamlFields(text, fields, file = NAMELESS) {
    return setYamlPaths(text, fields.map(({ key, value }) => ({ path: [key], value })), file);
}
/** The text with the value at this path of keys set; maps on the way are made when they are missing. Problems as above. */
function setYamlNested(text, path, value) {
    return setYamlPaths(text, [{ path, value }], NAMELESS);
}
/** The text with several values set in one go. Order: as given, missing keys behind those that are there. */
function setYamlPaths(whole, sets, file) {
    const doc = (0,yaml_doc/* parseYamlDoc */.V9)(file, whole);
    if (doc.ok) {
        const edited = edit(doc.value.text, (0,yaml_view/* viewOf */.du)(doc.value), sets);
        return edited.ok ? (0,yaml_doc/* proveYaml */.si)(doc.value, edited.value, sets) : refuse(file, edited.problem);
    }
    const { bom, text } = (0,plan_problem/* withoutBom */.vA)(whole);
    const view = viewOfLines(text);
    if (view === null)
        return doc;
    const edited = edit(text, view, sets);
    if (!edited.ok)
        return refuse(file, edited.problem);
    const proven = proveLines(file, [text, edited.value], sets.map(({ path }) => path[0] ?? ''));
    return proven.ok ? (0,result.ok)(bom + proven.value) : proven;
}
function refuse(file, detail) {
    return (0,result/* err */._)({ code: 'PLAN_NOT_EDITABLE', file, shape: 'YAML', detail });
}
function edit(text, view, sets) {
    const step = /^[^\s#-][^\n]*:[ \t]*\r?\n(?<step> +)[^\s#-]/m.exec(text)?.groups?.['step'] ?? '  ';
    const work = { text, step, splices: [] };
    const problem = setAll(work, view, toTree(sets));
    return problem === null ? (0,result.ok)((0,splice/* applySplices */.Ut)(text, work.splices)) : (0,result/* err */._)(problem);
}
function toTree(sets) {
    const root = new Map();
    for (const { path, value } of sets) {
        let tree = root;
        for (const key of path.slice(0, -1)) {
            const known = tree.get(key);
            const next = known instanceof Map ? known : new Map();
            tree.set(key, next);
            tree = next;
        }
        tree.set(path.at(-1) ?? '', value);
    }
    return root;
}
/** Collects the splices of a map and of the maps below it; the reason when one of the values may not be set. */
function setAll(work, view, tree) {
    const missing = new Map();
    for (const [key, value] of tree) {
        const slot = view.find(key);
        if (slot === null)
            missing.set(key, value);
        const because = slot === null ? null : setOne(work, { slot, value, style: view.style, indent: view.tail?.indent ?? null });
        if (because !== null)
            return `${key}: ${because}`;
    }
    if (missing.size === 0)
        return null;
    if (view.tail === null)
        return 'there is no place for a new key';
    work.splices.push(insertion(view.tail.at, toNewKeys(work, missing, { tail: view.tail, style: view.style })));
    return null;
}
function setOne(work, { slot, value, style, indent }) {
    if (slot.kind === 'closed')
        return slot.because;
    if (value instanceof Map)
        return setBelow(work, { slot, value, style, indent });
    if (slot.kind === 'map')
        return 'it is a map';
    if (slot.kind === 'empty') {
        if (value !== null)
            work.splices.push(insertion(slot.colon, ` ${(0,yaml_token/* toYamlToken */.Yf)(value, style)}`));
        return null;
    }
    if (!slot.is(value))
        work.splices.push({ start: slot.start, end: slot.end, text: (0,yaml_token/* toYamlToken */.Yf)(value, slot.style) });
    return null;
}
/** Sets keys inside a value: in its map, or in a new map where there is nothing yet. */
function setBelow(work, { slot, value, style, indent }) {
    if (slot.kind === 'map')
        return setAll(work, slot.map, value);
    if (slot.kind === 'token' && !slot.is(null))
        return 'it is no map';
    if (slot.kind === 'closed' || indent === null)
        return 'it is no map';
    if (slot.kind === 'token')
        work.splices.push({ start: colonBefore(work.text, slot.start), end: slot.end, text: '' });
    const at = (0,yaml_view/* lineEnd */.kd)(work.text, slot.kind === 'token' ? slot.end : slot.colon);
    const tail = { at, indent: indent + work.step, empty: false };
    work.splices.push(insertion(at, toNewKeys(work, value, { tail, style })));
    return null;
}
function colonBefore(text, start) {
    return text.slice(0, start).replace(/[ \t]+$/, '').length;
}
function insertion(at, text) {
    return { start: at, end: at, text };
}
/** New keys as text: lines of a block, or behind a comma inside braces. */
function toNewKeys(work, tree, { tail, style }) {
    const { indent } = tail;
    const pairs = [...tree].map(([key, value]) => `${(0,yaml_token/* toYamlKey */.QM)(key)}:${toNewValue(work, value, { indent, style })}`);
    if (indent === null)
        return `${tail.empty ? '' : ', '}${pairs.join(', ')}`;
    return pairs.map((pair) => `${style.eol}${indent}${pair}`).join('');
}
function toNewValue(work, value, { indent, style }) {
    if (!(value instanceof Map))
        return ` ${(0,yaml_token/* toYamlToken */.Yf)(value, style)}`;
    const below = { at: 0, indent: indent === null ? null : indent + work.step, empty: true };
    const text = toNewKeys(work, value, { tail: below, style });
    return indent === null ? ` {${text}}` : text;
}


/***/ }),

/***/ 3281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   F$: () => (/* binding */ toJsonToken),
/* harmony export */   QM: () => (/* binding */ toYamlKey),
/* harmony export */   Yf: () => (/* binding */ toYamlToken)
/* harmony export */ });
// Writes one value as YAML, in the spelling of the value it replaces; YAML 1.1 and 1.2 readers see the same value.
/** Text that no reader takes for anything but text: words, paths and sentences without YAML's signs. */
const PLAIN = /^[A-Za-z_][\w ./@()-]*$/;
/** Words that one of the two versions of YAML reads as a boolean or as nothing. */
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;
const TIME = /^\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?)?$/;
/** What may stand in a line of a literal block: no control characters, nothing invisible, no half characters. */
const BLOCK_LINE = /^(?:[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\t)*$/u;
const HIDDEN = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
/** The value as a token that may stand behind `key: `. */
function toYamlToken(value, style) {
    if (value === null)
        return style.old === '~' ? '~' : 'null';
    if (typeof value !== 'string')
        return toPlainToken(value);
    const { quote } = style;
    if (quote === 'literal' && isBlockText(value))
        return toLiteral(value, style);
    if (quote === 'plain' && (isPlain(value) || (TIME.test(value) && TIME.test(style.old))))
        return value;
    if (quote === 'single' && BLOCK_LINE.test(value))
        return `'${value.replaceAll("'", "''")}'`;
    return toJsonToken(value);
}
/** A key as it may stand before a colon. */
function toYamlKey(key) {
    return isPlain(key) ? key : toJsonToken(key);
}
/** A JSON string, which is a YAML one too. Everything invisible or direction-changing is escaped: a reviewer sees it. */
function toJsonToken(text) {
    return JSON.stringify(text).replaceAll(HIDDEN, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** True for text that needs no quotes. */
function isPlain(text) {
    return PLAIN.test(text) && !RESERVED.test(text) && !text.endsWith(' ');
}
function toPlainToken(value) {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new Error('a number in YAML is finite');
    return Object.is(value, -0) ? '0' : String(value);
}
/** A block keeps text as it is: it begins with a sign, ends with at most one line break, and every line is printable. */
function isBlockText(text) {
    return /^\S[\s\S]*\S\n?$/.test(text) && text.split('\n').every((line) => BLOCK_LINE.test(line) && !/^\t/.test(line));
}
function toLiteral(text, { indent, eol }) {
    const body = text.endsWith('\n') ? text.slice(0, -1) : text;
    const lines = body.split('\n').map((line) => (line === '' ? '' : indent + line));
    return [body === text ? '|-' : '|', ...lines].join(eol);
}


/***/ }),

/***/ 1491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wl: () => (/* binding */ eolOf),
/* harmony export */   du: () => (/* binding */ viewOf),
/* harmony export */   kd: () => (/* binding */ lineEnd)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _yaml_doc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1026);
/* harmony import */ var _yaml_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3281);
// Where the values of a YAML map stand and where a new key goes, for an editor that does not care who read the file.



/** The view of a parsed file. */
function viewOf(doc) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(doc.root) ? viewOfMap(doc, doc.root) : viewOfList(doc, doc.root);
}
function viewOfMap(doc, map) {
    return {
        find: (key) => {
            const pair = (0,_yaml_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .findPair */ .c6)(map, key);
            return pair === null ? null : toSlot(doc, pair);
        },
        tail: toTail(doc.text, map),
        style: {
            quote: usualQuote(map.items.length === 0 && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(doc.root) ? doc.root : map),
            indent: '',
            eol: eolOf(doc.text),
            old: '',
        },
    };
}
/** The first line end of a text, else LF. */
function eolOf(text) {
    return /\r?\n/.exec(text)?.[0] ?? '\n';
}
function toSlot(doc, pair) {
    const node = pair.value;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return node.anchor === undefined
            ? { kind: 'map', map: viewOfMap(doc, node) }
            : closed('an anchor repeats it elsewhere');
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return { kind: 'map', map: viewOfList(doc, node) };
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return { kind: 'token', ...toRange(node), style: plainStyle(doc), is: () => false };
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return closed('it has no value of its own');
    if (node.anchor !== undefined)
        return closed('an anchor repeats it elsewhere');
    const [start, end] = (0,_yaml_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(node);
    if (start === end)
        return emptySlot(doc.text, start);
    const is = (value) => Object.is(node.value, value);
    return { kind: 'token', start, end: tokenEnd(doc.text, node), style: styleOf(doc, node), is };
}
/** A list as a map of its indexes, to which nothing can be added. */
function viewOfList(doc, list) {
    return {
        find: (key) => {
            const value = /^\d+$/.test(key) ? list.items[Number(key)] : undefined;
            return value === undefined ? null : toSlot(doc, new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Pair */ .Rm(null, value));
        },
        tail: null,
        style: plainStyle(doc),
    };
}
function toRange(node) {
    const [start, end] = (0,_yaml_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(node);
    return { start, end };
}
function plainStyle(doc) {
    return { quote: 'plain', indent: '', eol: eolOf(doc.text), old: '' };
}
function closed(because) {
    return { kind: 'closed', because };
}
/** The place behind the colon of a key without a value. */
function emptySlot(text, start) {
    const colon = text.slice(0, start).replace(/[ \t]+$/, '').length;
    return text[colon - 1] === ':' ? { kind: 'empty', colon } : closed('its place cannot be told');
}
/** A block ends behind its last line with text; the line breaks behind it belong to nobody once it is replaced. */
function tokenEnd(text, node) {
    const [start, end] = (0,_yaml_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(node);
    return isBlock(node) ? start + text.slice(start, end).trimEnd().length : end;
}
function isBlock(node) {
    return node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
}
function styleOf(doc, node) {
    const [start, end] = (0,_yaml_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(node);
    const old = doc.text.slice(start, end);
    const indent = /\n(?<indent>[ \t]+)\S/.exec(old)?.groups?.['indent'] ?? '';
    const eol = eolOf(doc.text);
    if (node.type === 'QUOTE_DOUBLE')
        return { quote: 'double', indent, eol, old };
    if (node.type === 'QUOTE_SINGLE')
        return { quote: 'single', indent, eol, old };
    return { quote: node.type === 'BLOCK_LITERAL' && indent !== '' ? 'literal' : 'plain', indent, eol, old };
}
/** Plain where the map has plain text, else the quotes that it uses more. */
function usualQuote(map) {
    const texts = map.items.flatMap(({ value }) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) && typeof value.value === 'string' ? [value] : []));
    const count = (type) => texts.filter((each) => each.type === type && (0,_yaml_token_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlain */ .$i)(String(each.value))).length;
    if (count('PLAIN') > 0 || count('QUOTE_SINGLE') + count('QUOTE_DOUBLE') === 0)
        return 'plain';
    return count('QUOTE_SINGLE') > count('QUOTE_DOUBLE') ? 'single' : 'double';
}
function toTail(text, map) {
    const last = map.items.at(-1);
    if (map.flow === true) {
        if (last === undefined)
            return { at: (0,_yaml_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(map)[0] + 1, indent: null, empty: true };
        const at = Math.max((0,_yaml_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(last.key)[1], (0,_yaml_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(last.value)[1]);
        return { at, indent: null, empty: false };
    }
    const [first] = map.items;
    if (last === undefined || first === undefined)
        return null;
    const start = (0,_yaml_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(first.key)[0];
    const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const inList = /^ *(?:- +)+$/.test(indent);
    if (indent.trim() !== '' && !inList)
        return null;
    return { at: endOfPair(text, last), indent: inList ? ' '.repeat(indent.length) : indent, empty: false };
}
/** Behind the last line of a pair, comment included, before the line break. */
function endOfPair(text, pair) {
    const node = pair.value;
    if (((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) && node.flow !== true) {
        const item = node.items.at(-1);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) && item !== undefined)
            return endOfPair(text, item);
        if (item !== undefined)
            return endOfPair(text, new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Pair */ .Rm(null, item));
    }
    const [start, end] = (0,_yaml_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(node);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && isBlock(node)) {
        const whole = text.slice(start, end);
        const kept = /^[|>]\d?\+/.test(whole);
        return start + (kept ? whole.replace(/\r?\n$/, '') : whole.trimEnd()).length;
    }
    return lineEnd(text, Math.max(end, (0,_yaml_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(pair.key)[1]));
}
/** Offset of the line's end, before the line break. */
function lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    if (end === -1)
        return text.length;
    return text[end - 1] === '\r' && end > at ? end - 1 : end;
}


/***/ }),

/***/ 1324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ut: () => (/* binding */ applySplices),
/* harmony export */   WH: () => (/* binding */ insertAfter),
/* harmony export */   pt: () => (/* binding */ removeMember),
/* harmony export */   uQ: () => (/* binding */ replaceValue)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _json_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1095);
// Changes one member of one object by its tokens, in the object's own style; every other byte of the text stays.


/** Applies splices that do not overlap; they may come in any order. */
function applySplices(text, splices) {
    const sorted = splices.toSorted((a, b) => a.start - b.start || a.end - b.end);
    const parts = [];
    let from = 0;
    for (const { start, end, text: piece } of sorted) {
        parts.push(text.slice(from, start), piece);
        from = end;
    }
    return parts.join('') + text.slice(from);
}
/** Puts another token in a value's place. */
function replaceValue(node, token) {
    return { start: node.offset, end: (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(node), text: token };
}
/**
 * Inserts members behind another one: on lines of their own when that one begins a line, else beside it. A comment at
 * the end of the line stays with the member it stands behind; a trailing comma stays a trailing comma.
 */
function insertAfter(text, parent, anchor, members) {
    if (members.length === 0)
        return [];
    const end = (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(anchor.value);
    const colon = colonOf(text, anchor);
    const written = members.map(({ key, token }) => `${JSON.stringify(key)}${colon}${token}`);
    const indent = indentOf(text, anchor.keyNode.offset);
    if (indent === null) {
        const gap = gapOf(text, parent, anchor, colon);
        return [insertion(end, written.map((each) => `,${gap}${each}`).join(''))];
    }
    const { comma, lineEnd } = tailOf(text, end);
    const lines = written.map((each) => `${eolOf(text, end)}${indent}${each}`);
    if (comma !== null && (lineEnd === null || comma < lineEnd)) {
        return [insertion(lineEnd ?? comma + 1, lines.map((each) => `${each},`).join(''))];
    }
    if (lineEnd === null || isBlank(text, end, lineEnd))
        return [insertion(end, lines.map((each) => `,${each}`).join(''))];
    return [insertion(end, ','), insertion(lineEnd, lines.join(','))];
}
/** Removes a member with its comma: the inverse of the insertion. Comments stay. */
function removeMember(text, parent, member) {
    const siblings = (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(parent);
    const index = siblings.findIndex((each) => each.property === member.property);
    const before = siblings[index - 1];
    const end = (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(member.value);
    const { comma, lineEnd } = tailOf(text, end);
    const behind = comma === null ? end : comma + 1;
    if (before === undefined)
        return [removal(member.keyNode.offset, firstEnd(text, siblings[1], behind))];
    const beforeComma = tailOf(text, (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(before.value)).comma ?? (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(before.value);
    const onOwnLine = indentOf(text, member.keyNode.offset) !== null && lineEnd !== null && behind <= lineEnd;
    if (onOwnLine) {
        const bare = isBlank(text, behind, lineEnd);
        const start = bare ? lineBreakBefore(text, member.keyNode.offset) : member.keyNode.offset;
        if (comma !== null)
            return [removal(start, bare ? lineEnd : behind)];
        return [removal(beforeComma, beforeComma + 1), removal(start, end)];
    }
    const between = text.slice((0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(before.value), beforeComma) + text.slice(beforeComma + 1, member.keyNode.offset);
    if (between.trim() === '')
        return [removal((0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(before.value), end)];
    if (comma !== null)
        return [removal(member.keyNode.offset, behind)];
    return [removal(beforeComma, beforeComma + 1), removal(member.keyNode.offset, end)];
}
function insertion(at, text) {
    return { start: at, end: at, text };
}
function removal(start, end) {
    return { start, end, text: '' };
}
/** The first member goes up to the next one, so that the opening bracket keeps its line; up to a comment when there is one. */
function firstEnd(text, next, behind) {
    return next !== undefined && isBlank(text, behind, next.keyNode.offset) ? next.keyNode.offset : behind;
}
function isBlank(text, start, end) {
    return text.slice(start, end).trim() === '';
}
/** Offset of the line break that ends the line before; both of its units when there are two. */
function lineBreakBefore(text, offset) {
    const at = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1));
    return text.slice(at - 1, at + 1) === '\r\n' ? at - 1 : at;
}
/** The blanks before a key that begins its line; null when something else stands before it. */
function indentOf(text, offset) {
    const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
    const before = text.slice(lineStart, offset);
    return lineStart > 0 && before.trim() === '' ? before : null;
}
/** Blanks between the members of an object on one line: as before or behind the anchor, else as behind its colon. */
function gapOf(text, parent, anchor, colon) {
    const siblings = (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(parent);
    const index = siblings.findIndex((each) => each.property === anchor.property);
    const pairs = [
        [siblings[index - 1], anchor],
        [anchor, siblings[index + 1]],
    ];
    for (const [left, right] of pairs) {
        if (left === undefined || right === undefined)
            continue;
        const gap = /^,(?<gap>[ \t]*)$/.exec(text.slice((0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(left.value), right.keyNode.offset))?.groups?.['gap'];
        if (gap !== undefined)
            return gap;
    }
    return colon === ':' && siblings.length > 0 ? '' : ' ';
}
/** The anchor's colon with the blanks around it; a plain one when line breaks or comments stand there. */
function colonOf(text, anchor) {
    const colon = text.slice((0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(anchor.keyNode), anchor.value.offset);
    return /^[ \t]*:[ \t]*$/.test(colon) ? colon : ': ';
}
/** The line end nearest behind an offset, else the first of the text, else LF. */
function eolOf(text, offset) {
    const eol = /\r\n|\n|\r/g;
    eol.lastIndex = offset;
    return eol.exec(text)?.[0] ?? /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
/** The scanner's numbers; its own enum cannot be imported under isolated modules. Trivia: two comments, line break, blank. */
const TOKEN = { comma: 5, lineBreak: 14 };
const TRIVIA = new Set([12, 13, 14, 15]);
/** Looks behind a value: its comma, and whether its line ends there. */
function tailOf(text, end) {
    const scanner = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner)(text, false);
    scanner.setPosition(end);
    let comma = null;
    let lineEnd = null;
    let sameLine = true;
    for (let token = scanner.scan(); isTail(token, comma); token = scanner.scan()) {
        const at = scanner.getTokenOffset();
        if (token === TOKEN.comma)
            comma = at;
        if (sameLine && token === TOKEN.lineBreak)
            lineEnd = at;
        if (token === TOKEN.lineBreak || /[\r\n]/.test(text.slice(at, at + scanner.getTokenLength())))
            sameLine = false;
        if (comma !== null && !sameLine)
            break;
    }
    return { comma, lineEnd };
}
function isTail(token, comma) {
    return token === TOKEN.comma ? comma === null : TRIVIA.has(token);
}


/***/ })

};
