export const id = 987;
export const ids = [987];
export const modules = {

/***/ 7238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   HB: () => (/* binding */ toFileProblem),
/* harmony export */   cw: () => (/* binding */ toWriteProblem)
/* harmony export */ });
/* unused harmony export isWriteRefusal */
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
const REFUSALS = (/* unused pure expression or super */ null && (['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT']));
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

/***/ 7629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile),
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9279);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7238);
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

/***/ 293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toPlainPath),
/* harmony export */   W: () => (/* binding */ findPathProblem)
/* harmony export */ });
// Says why a text is no path inside the repository, and how git spells one that is. Free of packages, so that reading inputs stays quick.
/** Why a text is no path inside the repository, or null when it is one. */
function findPathProblem(text) {
    if (text.includes('\\'))
        return 'write the path with slashes, not backslashes';
    if (text.startsWith('/') || /^[A-Za-z]:/.test(text))
        return 'give a path relative to the root of the repository';
    if (text.split('/').includes('..'))
        return 'the path must stay inside the repository; remove ".."';
    return null;
}
/** The path as git has it, without `./` and doubled slashes: another spelling would be another file in a commit. A slash at the end stays. */
function toPlainPath(text) {
    const names = text.split('/');
    const kept = names.filter((name, index) => name !== '.' && (name !== '' || index === names.length - 1));
    return kept.join('/') || text;
}


/***/ }),

/***/ 1236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/* harmony import */ var _domain_nearness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9267);
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

/***/ 1998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   N8: () => (/* binding */ stopsQueue),
/* harmony export */   R6: () => (/* binding */ CATEGORIES),
/* harmony export */   e3: () => (/* binding */ toLevel),
/* harmony export */   hN: () => (/* binding */ isEnvironment),
/* harmony export */   y9: () => (/* binding */ LEVEL_NAMES)
/* harmony export */ });
// The fixed words of a verdict: category, transience, severity level. Other people's tools rely on them.
/** Every category, in the order in which documents list them. */
const CATEGORIES = [
    'test-failure',
    'compile-error',
    'lint',
    'dependency',
    'network',
    'port-conflict',
    'timeout',
    'oom',
    'disk-full',
    'rate-limit',
    'auth',
    'config',
    'api-breaking',
    'git',
    'runner',
    'docker',
    'crash',
    'security-scan',
    'db-migration',
    'data-corruption',
    'quality-gate',
    'deploy',
    'runtime-error',
    'infra',
    'flaky',
    'quota',
    'cancelled',
    'unknown',
    'none',
];
/** Categories by which the surroundings of the work failed, not the work. */
const ENVIRONMENT = new Set([
    'quota',
    'auth',
    'network',
    'runner',
    'rate-limit',
    'infra',
    'cancelled',
]);
/** Whether a failure of the category lies in the surroundings: it never counts against the work. */
function isEnvironment(category) {
    return ENVIRONMENT.has(category);
}
/** Whether a failure of the category will come again until a limit ends or a person acts: everything else would fail too. */
function stopsQueue(category) {
    return category === 'quota' || category === 'rate-limit' || category === 'auth';
}
/** 1 trivial, 2 minor, 3 major, 4 critical, 5 catastrophic. */
const LEVELS = [1, 2, 3, 4, 5];
const LEVEL_NAMES = {
    1: 'trivial',
    2: 'minor',
    3: 'major',
    4: 'critical',
    5: 'catastrophic',
};
/** The nearest level: whole, at least 1, at most 5. */
function toLevel(value) {
    const whole = Math.round(value);
    if (whole <= 1)
        return 1;
    if (whole >= 5)
        return 5;
    return whole;
}


/***/ }),

/***/ 5311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ CHECKPOINT_TYPES),
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   PW: () => (/* binding */ ROLLBACK_SCOPES),
/* harmony export */   yX: () => (/* binding */ RISK)
/* harmony export */ });
/**
 * Why a checkpoint was made. `green`: a run passed, a state known to be good. `manual`: a person asked. `safety`: before
 * something destructive. `phase`, `group`: a phase of a plan, or a group of its items, is complete. `recovery`: an error was
 * just recovered from. That uncommitted work is in it is no type of its own: every checkpoint saves that.
 */
const CHECKPOINT_TYPES = ['green', 'manual', 'safety', 'phase', 'group', 'recovery'];
/** What a rollback brings back: the tree, the plan files, the queue folders, or named files. */
const ROLLBACK_SCOPES = ['full', 'plan', 'queue', 'files'];
const RISK = {
    'append-ledger': 'note',
    'write-report': 'note',
    'upsert-comment': 'note',
    'upsert-incident': 'write',
    'close-incident': 'write',
    'open-systemic': 'write',
    'mark-item': 'write',
    'clear-mark': 'write',
    'move-item': 'write',
    'create-item': 'write',
    'split-item': 'write',
    'pause-queue': 'write',
    'save-checkpoint': 'write',
    'rerun-failed': 'write',
    'open-revert': 'destructive',
    rollback: 'destructive',
    // Stopping is always allowed: it only ever makes less happen. Going on is as much as what it lets happen.
    halt: 'note',
    resume: 'write',
    dispatch: 'write',
};
/** How far we may go without a person. */
const MODES = ['observe', 'propose', 'act'];


/***/ }),

/***/ 9267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ distanceOf),
/* harmony export */   p: () => (/* binding */ sortByNearness)
/* harmony export */ });
// How near words are to each other, as people mistype them.
/** The known words, nearest to the given one first; equally near ones in their own order. */
function sortByNearness(given, known) {
    const distances = new Map(known.map((name) => [name, distanceOf(given, name)]));
    return known.toSorted((a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0));
}
/** How many letters differ, swapped neighbours counted as one, case and hyphens ignored. */
function distanceOf(a, b) {
    return editDistance(normalise(a), normalise(b));
}
/** Longest word that is compared; nobody misspells a longer one into a known one. */
const MAX_WORD = 40;
function normalise(word) {
    return word.slice(0, MAX_WORD).toLowerCase().replace(/[-_ ]/g, '');
}
/** Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other. */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = cell(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = swapped ? cell(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY;
            row.push(Math.min(replaced, cell(last, j) + 1, cell(row, j - 1) + 1, swap));
        }
        beforeLast = last;
        last = row;
    }
    return cell(last, b.length);
}
function cell(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}


/***/ })

};
