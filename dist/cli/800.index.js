export const id = 800;
export const ids = [800];
export const modules = {

/***/ 1912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Cp: () => (/* binding */ OutsideError),
/* harmony export */   lz: () => (/* binding */ isFileError),
/* harmony export */   qM: () => (/* binding */ toStoreProblem)
/* harmony export */ });
/** The code of a system error, or `unknown error`. */
function codeOf(error) {
    const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
    return typeof code === 'string' ? code : 'unknown error';
}
/** A document that leads out of the store through a symbolic link. */
class OutsideError extends Error {
}
/** True for an answer of the file system, false for a bug. */
function isFileError(error) {
    return error instanceof OutsideError || codeOf(error) !== 'unknown error';
}
/** The problem behind a file operation that threw; anything but an answer of the file system is a bug and thrown again. */
function toStoreProblem(file, error) {
    if (error instanceof OutsideError)
        return { code: 'FILE_OUTSIDE', file: error.message };
    if (!isFileError(error))
        throw error;
    return { code: 'FILE_UNREADABLE', file, detail: codeOf(error) };
}


/***/ }),

/***/ 4967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ acquireLock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1912);
// One writer at a time in a folder. A lock whose owner died is taken over, by one taker only.





/** A lock is held for milliseconds. After this its owner is dead or asleep, and must look again before it writes. */
const STALE_LOCK_MS = 30_000;
/** File systems without hard links answer one of these. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EMLINK'];
/** The lock of a folder that exists, or null when somebody else holds it. */
async function acquireLock(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'lock');
    const own = await toOwner();
    if (!(await place(own, path)) && !(await takeOver(own, path)))
        return null;
    const isMine = async () => (await readOwner(path)) === own;
    return {
        isMine,
        release: async () => {
            if (await isMine())
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
        },
    };
}
/** Process, where its number means something, and what makes this lock different from all others. */
async function toOwner() {
    return [process.pid, await toHome(), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()].join(' ');
}
/** The machine and, where there are such, the space of process numbers: containers may share a name and a folder. */
async function toHome() {
    const space = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)('/proc/self/ns/pid').catch(() => '');
    return `${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()}${space}`.replaceAll(' ', '_');
}
/** True when the lock was free and is ours now. It appears together with its text, so that a kill leaves no nameless lock. */
async function place(own, path) {
    const draft = `${path}-${own.slice(own.lastIndexOf(' ') + 1)}`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, own, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(draft, path);
        return true;
    }
    catch (error) {
        if ((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'EEXIST')
            return false;
        if (NO_LINKS.includes((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error)))
            return placeWithoutLinks(own, path);
        throw error;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
    }
}
async function placeWithoutLinks(own, path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, own, { flag: 'wx' });
        return true;
    }
    catch (error) {
        if ((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'EEXIST')
            return false;
        throw error;
    }
}
/** The claim bears the name of the dead owner's lock, so of several takers one gets it; a claim left behind ages like a lock. */
async function takeOver(own, path) {
    const owner = await readOwner(path);
    if (owner === null || !(await isDead(owner, path)))
        return false;
    const claim = `${path}-of-${owner.slice(owner.lastIndexOf(' ') + 1).replace(/[^\w-]/g, '')}`;
    if (await place(own, claim))
        return moveClaim(claim, path, { owner, own });
    const claimant = await readOwner(claim);
    if (claimant !== null && (await isDead(claimant, claim)))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(claim, { force: true });
    return false;
}
/** The lock is replaced only while it is still the dead one's, and is ours only when our own claim arrived there. */
async function moveClaim(claim, path, { owner, own }) {
    if ((await readOwner(path)) !== owner) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(claim, { force: true });
        return false;
    }
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(claim, path);
    }
    catch (error) {
        if ((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'ENOENT')
            return false;
        throw error;
    }
    return (await readOwner(path)) === own;
}
async function isDead(owner, path) {
    const [pid = '', home = ''] = owner.split(' ');
    if (home === (await toHome()) && /^\d+$/.test(pid) && !isAlive(Number(pid)))
        return true;
    return isOld(path);
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) !== 'ESRCH';
    }
}
async function isOld(path) {
    try {
        return Date.now() - (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).mtimeMs > STALE_LOCK_MS;
    }
    catch {
        return false;
    }
}
async function readOwner(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'ENOENT')
            return null;
        throw error;
    }
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

/***/ 758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ toFingerprint),
/* harmony export */   S2: () => (/* binding */ parseOwnerName),
/* harmony export */   Ui: () => (/* binding */ toIsoText),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   qL: () => (/* binding */ parseSha),
/* harmony export */   sr: () => (/* binding */ parseFingerprint),
/* harmony export */   wj: () => (/* binding */ toEffectKey),
/* harmony export */   zQ: () => (/* binding */ toDecisionId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
// Brands: a value with a brand was checked once, at the edge, by the function here that makes it.

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
/** The instant of an ISO 8601 text, or null when it is none. */
function parseInstant(text) {
    const ms = Date.parse(text);
    return Number.isNaN(ms) ? null : ms;
}
/** ISO 8601 in UTC with second resolution: what logs and reports show. */
function toIsoText(at) {
    return new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
function digest(parts, hexDigits) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.join('\0')).digest('hex').slice(0, hexDigits);
}


/***/ }),

/***/ 5718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ toPatch),
/* harmony export */   f: () => (/* binding */ toHunkLines)
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

/***/ 524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runQueueCreate: () => (/* binding */ runQueueCreate),
  runQueueList: () => (/* binding */ runQueueList),
  runQueueMove: () => (/* binding */ runQueueMove),
  runQueuePark: () => (/* binding */ runQueuePark),
  runQueueRequeue: () => (/* binding */ runQueueRequeue),
  runQueueShow: () => (/* binding */ runQueueShow),
  runQueueSplit: () => (/* binding */ runQueueSplit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/adapters/files/file-problem.js
var file_problem = __webpack_require__(7238);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/domain/queue.js
var domain_queue = __webpack_require__(1563);
// EXTERNAL MODULE: ./lib/domain/queue-files.js
var queue_files = __webpack_require__(7573);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(6843);
;// CONCATENATED MODULE: ./lib/adapters/files/transaction-record.js
// The record of a decided change of a queue: once it stands, readers see the whole change, and anybody may finish it.







/** Holds the lock, the record and the drafts; git is told to leave it alone. */
const OWN_FOLDER = '.aftermath';
const DRAFT = /^draft-[\w-]+$/;
/** A record may come from a repository that strangers write: no path of it leads anywhere but into the queue. */
function isQueuePath(path) {
    if (path === queue_files/* PAUSE_FILE */.e)
        return true;
    const [folder = '', name = '', ...rest] = path.split('/');
    const known = domain_queue/* QUEUE_FOLDERS */.Q.includes(folder);
    return known && rest.length === 0 && name !== '' && name !== '.' && name !== '..' && !/[\\\0]/.test(name);
}
const Place = schemas/* string */.YjP().refine(isQueuePath);
const Step = schemas/* strictObject */.rej({
    from: Place.nullable(),
    to: Place,
    /** Name of the draft with the new text; null: the file keeps its text. */
    draft: schemas/* string */.YjP().regex(DRAFT).nullable(),
});
const Shape = schemas/* strictObject */.rej({ v: schemas/* literal */.euz(1), to: schemas/* string */.YjP().min(1), steps: schemas/* array */.YOg(Step) });
/** The record is read first and the version last: who sees one version twice has seen one state in between. */
async function readTransactionStand(root) {
    const record = await readRecord(root);
    const version = await readOptional((0,external_node_path_.join)(root, OWN_FOLDER, 'version'));
    return { version: record?.to ?? version, record };
}
/** Decides a change whose drafts lie ready. Before this nothing has happened; after it everything has, to readers. */
async function decideTransaction(root, record) {
    await replace(root, 'decided.json', JSON.stringify(record));
}
/** Ends a change that was carried out: its version is the one on the disk, then the record goes. */
async function endTransaction(root, record) {
    await replace(root, 'version', record.to);
    await dropTransaction(root);
}
/** Takes a record back of which no step was done, or one that is none. */
async function dropTransaction(root) {
    await (0,promises_.rm)((0,external_node_path_.join)(root, OWN_FOLDER, 'decided.json'), { force: true });
}
/** Makes the entries of a folder durable, where the system lets folders be opened. */
async function syncFolder(path) {
    try {
        const folder = await (0,promises_.open)(path, 'r');
        await folder.sync().finally(() => folder.close());
    }
    catch (error) {
        if (!['EPERM', 'EACCES', 'EISDIR', 'EINVAL', 'ENOTSUP'].includes((0,file_problem/* codeOf */.$)(error)))
            throw error;
    }
}
/** Text of a file, or null when it does not exist. */
async function readOptional(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,file_problem/* codeOf */.$)(error) === 'ENOENT' || (0,file_problem/* codeOf */.$)(error) === 'ENOTDIR')
            return null;
        throw error;
    }
}
async function readRecord(root) {
    const text = await readOptional((0,external_node_path_.join)(root, OWN_FOLDER, 'decided.json'));
    if (text === null)
        return null;
    try {
        return Shape.parse(JSON.parse(text));
    }
    catch {
        // Not written by us, as ours appear whole: it counts as none.
        return null;
    }
}
async function replace(root, name, text) {
    const draft = (0,external_node_path_.join)(root, OWN_FOLDER, `draft-${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.writeFile)(draft, text, { flag: 'wx', flush: true });
    await (0,promises_.rename)(draft, (0,external_node_path_.join)(root, OWN_FOLDER, name));
    await syncFolder((0,external_node_path_.join)(root, OWN_FOLDER));
}

;// CONCATENATED MODULE: ./lib/adapters/files/transaction-read.js
// Lists and reads the files of a queue as of one moment, with a decided change counted as made.








/** Largest item read. The largest we know has 29 KB. */
const MAX_ITEM_BYTES = 4 * 1024 * 1024;
const ITEM_FILE = /\.ya?ml$/i;
/** A problem that stops the whole look, thrown because it comes from deep below. */
class QueueFolderError extends Error {
    problem;
    constructor(problem) {
        super(problem.code);
        this.problem = problem;
    }
}
/** All files as they stand with the record counted as done; null when one of them moved meanwhile. */
async function readQueueFiles(root, record) {
    const steps = new Map((record?.steps ?? []).map((step) => [step.to, step]));
    const paths = new Set(await listItems(root));
    for (const { from, to } of steps.values()) {
        if (from !== null && from !== to)
            paths.delete(from);
        if (to !== queue_files/* PAUSE_FILE */.e)
            paths.add(to);
    }
    const files = [];
    for (const path of paths) {
        const text = readPlace(root, path, steps.get(path));
        if (text === null)
            return null;
        files.push({ folder: folderOf(path), path, text });
    }
    const pause = readPlace(root, queue_files/* PAUSE_FILE */.e, steps.get(queue_files/* PAUSE_FILE */.e));
    return { files: files.sort(compareFiles), pause };
}
/** The folders of the queue that exist. A queue has at least one, and none of them is a link. */
async function listFolders(root) {
    await refuseLink(root, OWN_FOLDER);
    const found = [];
    for (const folder of domain_queue/* QUEUE_FOLDERS */.Q) {
        if (await isFolder(root, folder))
            found.push(folder);
    }
    return found;
}
async function listItems(root) {
    const folders = await listFolders(root);
    if (folders.length === 0)
        throw new QueueFolderError(await noQueue(root));
    const names = await Promise.all(folders.map((folder) => (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true })));
    return folders.flatMap((folder, index) => (names[index] ?? []).flatMap((entry) => ITEM_FILE.test(entry.name) && !entry.name.startsWith('.') && !entry.isDirectory()
        ? [`${folder}/${entry.name}`]
        : []));
}
async function noQueue(root) {
    const exists = await (0,promises_.lstat)(root).then(() => true, () => false);
    if (!exists)
        return { code: 'FILE_MISSING', file: root };
    const detail = `${root}: is no queue, none of the folders ${domain_queue/* QUEUE_FOLDERS */.Q.join(', ')} lies in it; name the folder that holds them`;
    return { code: 'USAGE', detail };
}
async function isFolder(root, name) {
    await refuseLink(root, name);
    try {
        return (await (0,promises_.lstat)((0,external_node_path_.join)(root, name))).isDirectory();
    }
    catch (error) {
        if ((0,file_problem/* codeOf */.$)(error) === 'ENOENT' || (0,file_problem/* codeOf */.$)(error) === 'ENOTDIR')
            return false;
        throw error;
    }
}
/** A folder that is a link could lead anywhere; so it is not followed. */
async function refuseLink(root, name) {
    const stats = await (0,promises_.lstat)((0,external_node_path_.join)(root, name)).catch((error) => {
        if ((0,file_problem/* codeOf */.$)(error) === 'ENOENT' || (0,file_problem/* codeOf */.$)(error) === 'ENOTDIR')
            return null;
        throw error;
    });
    if (stats?.isSymbolicLink())
        throw new QueueFolderError({ code: 'FILE_OUTSIDE', file: (0,external_node_path_.join)(root, name) });
}
/** With a step under way the new text is found where it has got to; null when a file is not where it just was. */
function readPlace(root, path, step) {
    if (step === undefined)
        return readItem(root, path);
    const draft = step.draft === null ? null : `${OWN_FOLDER}/${step.draft}`;
    const places = step.from === step.to ? [draft, path] : [path, draft, step.from];
    for (const place of places) {
        const text = place === null ? null : readItem(root, place);
        if (text !== null)
            return text;
    }
    return null;
}
/** Without following links, without waiting for pipes, and in one go: thousands of small files are read faster so. */
function readItem(root, path) {
    let file = null;
    try {
        file = (0,external_node_fs_.openSync)((0,external_node_path_.join)(root, path), external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        const stats = (0,external_node_fs_.fstatSync)(file);
        if (!stats.isFile())
            return (0,result/* err */._)({ code: 'FILE_UNREADABLE', file: path, detail: 'it is not a file' });
        if (stats.size > MAX_ITEM_BYTES)
            return (0,result/* err */._)({ code: 'FILE_UNREADABLE', file: path, detail: 'it is larger than 4 MB' });
        return toText((0,external_node_fs_.readFileSync)(file), path);
    }
    catch (error) {
        if ((0,file_problem/* codeOf */.$)(error) === 'ENOENT')
            return null;
        if ((0,file_problem/* codeOf */.$)(error) === 'ELOOP')
            return (0,result/* err */._)({ code: 'FILE_OUTSIDE', file: path });
        if ((0,file_problem/* codeOf */.$)(error) === 'unknown error')
            throw error;
        return (0,result/* err */._)((0,file_problem/* toFileProblem */.H)(path, error));
    }
    finally {
        if (file !== null)
            (0,external_node_fs_.closeSync)(file);
    }
}
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function toText(bytes, path) {
    if (bytes.includes(0))
        return (0,result/* err */._)({ code: 'FILE_BINARY', file: path });
    try {
        return (0,result.ok)(decoder.decode(bytes));
    }
    catch {
        return (0,result/* err */._)({ code: 'FILE_BINARY', file: path });
    }
}
function folderOf(path) {
    const folder = domain_queue/* QUEUE_FOLDERS */.Q.find((name) => path.startsWith(`${name}/`));
    if (folder === undefined)
        throw new Error(`not a place of a queue: ${path}`);
    return folder;
}
function compareFiles(a, b) {
    const order = domain_queue/* QUEUE_FOLDERS */.Q.indexOf(a.folder) - domain_queue/* QUEUE_FOLDERS */.Q.indexOf(b.folder);
    if (order !== 0)
        return order;
    return a.path < b.path ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/adapters/files/transaction-steps.js
// Prepares and carries out the steps of a change: new texts lie on the disk before anything is decided, then files are only renamed.







/** Drafts written at once: more do not make a disk faster. */
const WRITERS = 16;
/** Placing a lock takes milliseconds. */
const ABANDONED_MS = 600_000;
/** Writes the new texts beside the queue. Until the record is decided they mean nothing, and a next writer removes them. */
async function prepareSteps(root, changes, seen) {
    await requirePlaces(root, changes);
    const steps = changes.map(({ from, to, text }) => ({
        from,
        to,
        draft: text === null ? null : `draft-${(0,external_node_crypto_.randomUUID)()}`,
    }));
    const texts = new Map(seen.files.map((file) => [file.path, file.text]));
    const queue = changes.map((change, index) => ({ change, step: steps[index] }));
    const work = async () => {
        for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
            if (next.step !== undefined)
                await writeDraft(root, next.step, next.change);
            if (next.change.text !== null)
                await requireUntouched(root, next.change.from, texts);
        }
    };
    const ends = await Promise.allSettled(Array.from({ length: Math.min(WRITERS, changes.length) }, work));
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed !== undefined)
        throw failed.reason;
    await syncFolder((0,external_node_path_.join)(root, OWN_FOLDER));
    return steps;
}
async function writeDraft(root, { from, draft }, { text }) {
    if (draft === null || text === null)
        return;
    const path = (0,external_node_path_.join)(root, OWN_FOLDER, draft);
    await (0,promises_.writeFile)(path, text, { flag: 'wx', flush: true });
    if (from !== null)
        await (0,promises_.chmod)(path, (await (0,promises_.lstat)((0,external_node_path_.join)(root, from))).mode & 0o777);
}
/** A new text was made from the old one; when somebody who knows no lock wrote that meanwhile, theirs is kept. */
async function requireUntouched(root, from, texts) {
    const text = from === null ? undefined : texts.get(from);
    if (from === null || !text?.ok)
        return;
    if ((await readOptional((0,external_node_path_.join)(root, from))) !== text.value)
        throw taken(from);
}
/** Folders that can be written, sources that are there, targets that are free. Folders that are missing are made. */
async function requirePlaces(root, changes) {
    const folders = new Set();
    for (const { from, to } of changes) {
        for (const path of from === null ? [to] : [from, to]) {
            if (!isQueuePath(path))
                throw new QueueFolderError({ code: 'FILE_OUTSIDE', file: path });
            folders.add((0,external_node_path_.dirname)((0,external_node_path_.join)(root, path)));
        }
        if (from !== to && (await exists((0,external_node_path_.join)(root, to))))
            throw taken(to);
    }
    for (const folder of folders) {
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,promises_.access)(folder, promises_.constants.W_OK | promises_.constants.X_OK);
    }
    await syncFolder(root);
}
function taken(path) {
    return new QueueFolderError({ code: 'STATE_CONFLICT', document: path });
}
/** Finishes what a killed writer decided, and removes the drafts of one that did not come to decide. Lock holders only. */
async function recoverSteps(root) {
    const { record } = await readTransactionStand(root);
    if (record === null)
        await dropTransaction(root);
    else
        await carryOutSteps(root, record);
    for (const name of await (0,promises_.readdir)((0,external_node_path_.join)(root, OWN_FOLDER))) {
        const path = (0,external_node_path_.join)(root, OWN_FOLDER, name);
        if (DRAFT.test(name) || (name.startsWith('lock-') && (await isAbandoned(path))))
            await (0,promises_.rm)(path, { force: true });
    }
}
/** Whether a draft of a lock is older than anybody takes to place it. */
async function isAbandoned(path) {
    try {
        return Date.now() - (await (0,promises_.lstat)(path)).mtimeMs > ABANDONED_MS;
    }
    catch {
        return false;
    }
}
/** Carries out a decided change; doing it twice is doing it once. */
async function carryOutSteps(root, record) {
    const folders = new Set();
    for (const step of record.steps) {
        await carryOutStep(root, step);
        for (const path of [step.from ?? step.to, step.to])
            folders.add((0,external_node_path_.dirname)((0,external_node_path_.join)(root, path)));
    }
    for (const folder of folders)
        await syncFolder(folder);
    await endTransaction(root, record);
}
/**
 * The new text comes into the file where it stands, then the file moves: at every moment it is in one folder. What is
 * gone was moved by the writer that was killed; what somebody put in the place meanwhile is not written over.
 */
async function carryOutStep(root, { from, to, draft }) {
    const target = (0,external_node_path_.join)(root, to);
    if (from !== to && (await exists(target)))
        return;
    const source = from === null ? target : (0,external_node_path_.join)(root, from);
    const stands = from === null || to === queue_files/* PAUSE_FILE */.e || (await exists(source));
    if (draft !== null && stands)
        await renameIfThere((0,external_node_path_.join)(root, OWN_FOLDER, draft), source);
    if (from !== null && from !== to)
        await renameIfThere(source, target);
}
async function renameIfThere(from, to) {
    try {
        await (0,promises_.rename)(from, to);
    }
    catch (error) {
        if ((0,file_problem/* codeOf */.$)(error) !== 'ENOENT')
            throw error;
    }
}
async function exists(path) {
    try {
        await (0,promises_.lstat)(path);
        return true;
    }
    catch (error) {
        if ((0,file_problem/* codeOf */.$)(error) === 'ENOENT' || (0,file_problem/* codeOf */.$)(error) === 'ENOTDIR')
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/files/transaction.js
// A queue folder on a checkout: one writer at a time, all of a change or none of it, and a kill at any moment loses nothing.








/** A look takes milliseconds; who meets a new change each time looks while nobody may write. */
const MAX_LOOKS = 20;
/** Longest wait for other writers: fifty of them with a second each, on a slow disk. */
const LOCK_PATIENCE_MS = 60_000;
/** Longest pause between two tries; drawn anew each time, so that waiters do not come in step. */
const LOCK_PAUSE_MS = 50;
/** The queue in a folder. Reading writes nothing, so a folder that may not be written can be listed. */
function queueFolder(directory, tools) {
    const root = (0,external_node_path_.resolve)(directory);
    return {
        read: () => guard(directory, () => read(root)),
        change: (decide) => guard(directory, () => change(root, tools, decide)),
    };
}
async function guard(directory, body) {
    try {
        return await body();
    }
    catch (error) {
        if (error instanceof QueueFolderError)
            return (0,result/* err */._)(error.problem);
        if ((0,file_problem/* codeOf */.$)(error) === 'unknown error')
            throw error;
        const path = typeof error === 'object' && error !== null ? Reflect.get(error, 'path') : undefined;
        return (0,result/* err */._)(toWriteProblem(typeof path === 'string' ? path : directory, error));
    }
}
/** What keeps a writer from writing, in words. */
const REFUSALS = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
};
/** The problem with the place that the system named. */
function toWriteProblem(file, error) {
    const refusal = REFUSALS[(0,file_problem/* codeOf */.$)(error)];
    if (refusal === undefined)
        return (0,file_problem/* toFileProblem */.H)(file, error);
    return {
        code: 'USAGE',
        detail: `${file}: cannot be written (${refusal}); nothing was lost, put that right and run again`,
    };
}
async function read(root) {
    for (let looks = 0; looks < MAX_LOOKS; looks += 1) {
        const before = await readTransactionStand(root);
        const files = await readQueueFiles(root, before.record);
        const after = await readTransactionStand(root);
        if (files !== null && before.version === after.version)
            return (0,result.ok)(files);
    }
    return (0,result/* err */._)({ code: 'STATE_CONFLICT', document: root });
}
async function change(root, tools, decide) {
    const seen = await read(root);
    if (!seen.ok && seen.problem.code !== 'STATE_CONFLICT')
        return seen;
    await makeOwnFolder(root);
    const lock = await waitForLock(root, tools);
    if (lock === null)
        return (0,result/* err */._)({ code: 'STATE_CONFLICT', document: root });
    try {
        await recoverSteps(root);
        const files = await read(root);
        if (!files.ok)
            return files;
        const { changes, value } = decide(files.value);
        if (changes.length > 0)
            await write(root, lock, await prepareOrClear(root, () => prepareSteps(root, changes, files.value)));
        return (0,result.ok)(value);
    }
    finally {
        await lock.release();
    }
}
async function write(root, lock, steps) {
    if (!(await lock.isMine()))
        throw new QueueFolderError({ code: 'STATE_CONFLICT', document: root });
    const record = { v: 1, to: (0,external_node_crypto_.randomUUID)(), steps: [...steps] };
    await prepareOrClear(root, () => decideTransaction(root, record));
    await carryOutSteps(root, record);
}
/** What fails before the decision leaves nothing behind. */
async function prepareOrClear(root, body) {
    try {
        return await body();
    }
    catch (error) {
        if ((await readTransactionStand(root)).record === null)
            await recoverSteps(root).catch(() => { });
        throw error;
    }
}
async function makeOwnFolder(root) {
    await listFolders(root);
    const own = (0,external_node_path_.join)(root, OWN_FOLDER);
    await (0,promises_.mkdir)(own, { recursive: true });
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(own, '.gitignore'), '*\n', { flag: 'wx' });
    }
    catch (error) {
        if ((0,file_problem/* codeOf */.$)(error) !== 'EEXIST')
            throw error;
    }
}
async function waitForLock(root, { acquire, pacing }) {
    const startedAt = pacing.elapsed();
    for (;;) {
        const lock = await acquire((0,external_node_path_.join)(root, OWN_FOLDER));
        if (lock !== null)
            return lock;
        if (pacing.elapsed() - startedAt > LOCK_PATIENCE_MS)
            return null;
        await pacing.pause(1 + pacing.draw() * LOCK_PAUSE_MS);
    }
}

// EXTERNAL MODULE: ./lib/adapters/pacing.js
var adapters_pacing = __webpack_require__(5594);
// EXTERNAL MODULE: ./lib/adapters/state/lock.js
var lock = __webpack_require__(4967);
// EXTERNAL MODULE: ./lib/workplan/queue/board.js + 7 modules
var board = __webpack_require__(6392);
// EXTERNAL MODULE: ./lib/domain/patch.js
var patch = __webpack_require__(5718);
;// CONCATENATED MODULE: ./lib/workplan/queue/queue-patch.js
// Changes of a queue as a diff that people read and `git apply` takes: moves as renames, with only the lines that differ.

/** The diff of changes in their order. `before` gives the text of a file that is moved or edited; null when it has none. */
function toQueuePatch(changes, before) {
    return changes.map((change) => toOne(change, change.from === null ? '' : (before(change.from) ?? ''))).join('');
}
function toOne({ from, to, text }, before) {
    const hunks = (0,patch/* toHunkLines */.f)(before, text ?? before);
    const head = [`diff --git a/${from ?? to} b/${to}`];
    if (from === null)
        head.push('new file mode 100644');
    else if (from !== to)
        head.push(`rename from ${from}`, `rename to ${to}`);
    const sides = hunks.length === 0 ? [] : [`--- ${from === null ? '/dev/null' : `a/${from}`}`, `+++ b/${to}`];
    return `${[...head, ...sides, ...hunks].join('\n')}\n`;
}

// EXTERNAL MODULE: ./lib/workplan/queue/read-queue.js
var read_queue = __webpack_require__(850);
;// CONCATENATED MODULE: ./lib/app/queue-wishes.js




/** The queue as it stands. */
async function readQueueFolder(world) {
    const files = await world.folder.read();
    return files.ok ? (0,result.ok)((0,read_queue/* readQueue */.Q)(files.value, world)) : files;
}
/** Decides a request on the queue as it stands at that moment, and makes all its changes or none. */
async function changeQueue(world, request) {
    if (world.writes === 'make')
        return world.folder.change((files) => decide(world, files, request));
    const files = await world.folder.read();
    return files.ok ? (0,result.ok)(decide(world, files.value, request).value) : files;
}
function decide(world, files, request) {
    const view = (0,read_queue/* readQueue */.Q)(files, world);
    const { wishes, left } = toWishes(view, request, world);
    const time = { now: world.now, rules: world.rules, draw: world.draw, hasPauseFile: files.pause !== null };
    const rulings = [...(0,board/* decideQueueWishes */.Dg)(view, wishes, time), ...left];
    const changes = rulings.flatMap((ruling) => ruling.changes);
    return { changes: mergeChanges(changes), value: { rulings, patch: toQueuePatch(changes, textsOf(files)), view } };
}
function toWishes(view, request, time) {
    if (request.kind === 'wishes')
        return { wishes: request.wishes, left: [] };
    const { from, notes } = request;
    const wishes = (0,board/* findRequeueable */.Qs)(view, from, time).map((id) => ({ kind: 'requeue', id, notes }));
    const inUse = from === null || from === 'in-progress' ? (0,board/* findInUse */.YN)(view, time) : [];
    return { wishes, left: inUse.map((id) => ({ kind: 'requeue', id, reason: 'IN_USE', changes: [] })) };
}
function textsOf(files) {
    const texts = new Map(files.files.map((file) => [file.path, file.text]));
    return (path) => {
        const text = texts.get(path) ?? files.pause;
        return text?.ok ? text.value : null;
    };
}
/** A file that two wishes move is moved once, from where it was to where it ends. */
function mergeChanges(changes) {
    const byTarget = new Map();
    for (const change of changes) {
        const earlier = change.from === null ? undefined : byTarget.get(change.from);
        if (earlier === undefined) {
            byTarget.set(change.to, change);
            continue;
        }
        byTarget.delete(earlier.to);
        byTarget.set(change.to, { from: earlier.from, to: change.to, text: change.text ?? earlier.text });
    }
    return [...byTarget.values()].filter(({ from, to, text }) => from !== to || text !== null);
}

// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
// EXTERNAL MODULE: ./lib/evidence/safe-text.js + 10 modules
var safe_text = __webpack_require__(3346);
;// CONCATENATED MODULE: ./lib/workplan/queue/listing.js
// What the queue verbs print as JSON; other people's tools rely on the names.


/** A queue in its order, with what stands twice and its pause. */
function toQueueListing({ queue, records }, time) {
    return {
        items: records.map((record) => toItemListing(record, time)),
        duplicates: queue.duplicates,
        paused: queue.paused === null ? null : { until: (0,ids/* toIsoText */.Ui)(queue.paused.until), because: queue.paused.because },
    };
}
/** One item. `priority` and `status` are the owner's words; times are UTC. */
function toItemListing(record, time) {
    const { item } = record;
    return {
        id: item.id,
        title: item.title,
        folder: item.folder,
        status: item.rawStatus,
        path: item.path,
        priority: item.priority.raw,
        rank: item.priority.rank,
        attempts: item.attempts,
        cause: item.cause,
        cooldownUntil: timeText(item.cooldownUntil),
        startedAt: timeText(item.startedAt),
        updatedAt: timeText(item.updatedAt),
        orphan: (0,read_queue/* isOrphan */.B)(record, time),
        read: item.read,
        problem: item.problem,
    };
}
function timeText(at) {
    return at === null ? null : (0,ids/* toIsoText */.Ui)(at);
}

// EXTERNAL MODULE: ./lib/workplan/queue/rules.js
var rules = __webpack_require__(9701);
// EXTERNAL MODULE: ./lib/shells/cli/io.js
var cli_io = __webpack_require__(6920);
// EXTERNAL MODULE: ./lib/domain/queue-reasons.js
var queue_reasons = __webpack_require__(395);
;// CONCATENATED MODULE: ./lib/shells/cli/queue-text.js
// What the queue verbs print for people.




/** The items by folder, then what stands twice and whether the queue waits. */
function toQueueText(dir, { queue, records }, time) {
    const blocks = domain_queue/* QUEUE_FOLDERS */.Q.map((folder) => records.filter(({ item }) => item.folder === folder))
        .filter((block) => block.length > 0)
        .map((block) => `${block[0]?.item.folder} (${block.length})\n${block.map((one) => toLine(one, time)).join('')}`);
    const twice = queue.duplicates.map(({ id, paths }) => `twice: ${id} in ${paths.join(', ')}\n`);
    const paused = queue.paused === null ? [] : [`paused until ${(0,ids/* toIsoText */.Ui)(queue.paused.until)}: ${queue.paused.because}\n`];
    return [`${dir}: ${queue.items.length} items\n`, ...paused, ...blocks, ...twice].join('');
}
function toLine(record, time) {
    const notes = notesOf(record, time);
    return `  ${record.item.id}${notes.length === 0 ? '' : `  (${notes.join(', ')})`}\n`;
}
function notesOf(record, time) {
    const { item } = record;
    const { attempts, cause, cooldownUntil } = item;
    return [
        ...(item.priority.raw === null ? [] : [item.priority.raw]),
        ...(cause === null ? [] : [cause]),
        ...(attempts.item === 0 ? [] : [`failed ${attempts.item} times`]),
        ...(attempts.environment === 0 ? [] : [`${attempts.environment} times not its fault`]),
        ...(cooldownUntil !== null && cooldownUntil > time.now ? [`cools down until ${(0,ids/* toIsoText */.Ui)(cooldownUntil)}`] : []),
        ...((0,read_queue/* isOrphan */.B)(record, time) ? ['left behind'] : []),
        ...(item.read === 'library' ? [] : [item.read === 'lines' ? 'read line by line' : 'unreadable']),
    ];
}
/** One item with everything that decides about it. */
function toItemText(record, time) {
    const { item } = record;
    const said = item.rawStatus === null || item.rawStatus === item.folder ? '' : `, the file says ${item.rawStatus}`;
    const notes = notesOf(record, time).map((note) => `  ${note}\n`);
    return `${item.id}${item.title === null ? '' : `: ${item.title}`}\n  ${item.folder}${said}\n  ${item.path}\n${notes.join('')}`;
}
/** Each item with what became of it and why. */
function toRulingsText(rulings, mood) {
    if (rulings.length === 0)
        return 'nothing to do: no item stands there\n';
    return rulings
        .map(({ id, reason, changes }) => {
        const moves = changes.map(({ from, to }) => `  ${mood === 'would' ? 'would be ' : ''}${from ?? 'new'} -> ${to}\n`);
        return `${id}: ${reason} ${queue_reasons/* QUEUE_REASONS */.m[reason]}\n${moves.join('')}`;
    })
        .join('');
}

;// CONCATENATED MODULE: ./lib/shells/cli/queue.js
// `aftermath queue`: lists and shows the items of a queue folder, and moves them as one transaction.











/** 0 when every item could be read, 2 when one could not; the others are listed all the same. */
async function runQueueList(io, options, [dir = '']) {
    const world = toWorld(io, dir, 'show');
    const view = await readQueueFolder(world);
    if (!view.ok)
        return refuse(io, [view.problem], 2);
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, toQueueListing(view.value, world));
    else
        io.out(toQueueText(dir, view.value, world));
    (0,cli_io/* printProblems */.Mr)(io, within(dir, view.value.problems));
    return view.value.queue.items.some((item) => item.read === 'none') ? 2 : 0;
}
/** All places of an id are shown. */
async function runQueueShow(io, options, [dir = '']) {
    const world = toWorld(io, dir, 'show');
    const view = await readQueueFolder(world);
    if (!view.ok)
        return refuse(io, [view.problem], 2);
    const found = view.value.records.filter(({ item }) => item.id === options.item);
    if (found.length === 0) {
        const known = view.value.queue.items.map((item) => item.id);
        return refuse(io, [{ code: 'PLAN_ITEM_MISSING', file: dir, item: options.item, known }], 2);
    }
    const listed = found.map((record) => toItemListing(record, world));
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, listed.length === 1 ? listed[0] : listed);
    else
        io.out(found.map((record) => toItemText(record, world)).join('\n'));
    return 0;
}
/** Named items, or all that a folder holds; of those in progress only what was left behind. */
function runQueueRequeue(io, options, [dir = '']) {
    const notes = options.notes === undefined ? null : (0,safe_text/* toSafeText */._)(options.notes);
    if (options.item === undefined) {
        return run(io, dir, options, { kind: 'requeue-folder', from: options.from ?? null, notes });
    }
    if (options.from !== undefined) {
        const detail = 'queue requeue: --item and --from are given; name the items, or the folder that all of them lie in';
        return Promise.resolve(refuse(io, [{ code: 'USAGE', detail }], 2));
    }
    return runWishes(io, dir, options, options.item.map((id) => ({ kind: 'requeue', id, notes })));
}
function runQueueMove(io, options, [dir = '']) {
    return runWishes(io, dir, options, options.item.map((id) => ({ kind: 'move', id, to: options.to })));
}
function runQueuePark(io, options, [dir = '']) {
    const reason = (0,safe_text/* toSafeText */._)(options.reason);
    return runWishes(io, dir, options, options.item.map((id) => ({ kind: 'park', id, reason })));
}
function runQueueSplit(io, options, [dir = '']) {
    return runWishes(io, dir, options, options.item.map((id) => ({ kind: 'split', id })));
}
function runQueueCreate(io, options, [dir = '']) {
    const title = (0,safe_text/* toSafeText */._)(options.title.replaceAll(/\s+/g, ' ').trim(), { maxUnits: 200 });
    const target = (0,safe_text/* toSafeText */._)(options.target ?? '', { maxUnits: 200 });
    return runWishes(io, dir, options, [{ kind: 'create', purpose: options.purpose, title, target, identity: null }]);
}
function runWishes(io, dir, options, wishes) {
    return run(io, dir, options, { kind: 'wishes', wishes });
}
/** Of named items: reasons that mean the name was wrong, or that what was asked could not be done. */
const EXITS = { ITEM_UNKNOWN: 2, ITEM_AMBIGUOUS: 2, NAME_TAKEN: 1 };
async function run(io, dir, options, request) {
    const outcome = await changeQueue(toWorld(io, dir, options.dryRun ? 'show' : 'make'), request);
    if (!outcome.ok)
        return refuse(io, [outcome.problem], outcome.problem.code === 'STATE_CONFLICT' ? 1 : 2);
    const { rulings, patch } = outcome.value;
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, toDocument(rulings, patch, options));
    else
        io.out(options.dryRun ? `${toRulingsText(rulings, 'would')}${patch}` : toRulingsText(rulings, 'did'));
    const exits = request.kind === 'wishes' ? rulings.map(({ reason }) => EXITS[reason] ?? 0) : [];
    return exits.includes(2) ? 2 : exits.includes(1) ? 1 : 0;
}
function toDocument(rulings, diff, options) {
    const moved = rulings.filter(({ changes }) => changes.length > 0);
    return {
        dryRun: options.dryRun ?? false,
        moved: moved.flatMap(({ id, reason, changes }) => changes.map(({ from, to }) => ({ id, from, to, reason }))),
        kept: rulings.filter(({ changes }) => changes.length === 0).map(({ id, reason }) => ({ id, reason })),
        diff,
    };
}
function toWorld(io, dir, writes) {
    const pacing = (0,adapters_pacing/* systemPacing */.i)();
    const folder = queueFolder((0,external_node_path_.resolve)(io.cwd, dir), { acquire: lock/* acquireLock */.I, pacing });
    return {
        folder,
        now: (0,ids/* parseInstant */.nV)(io.env['AFTERMATH_NOW'] ?? '') ?? Date.now(),
        rules: rules/* DEFAULT_QUEUE_RULES */.O,
        draw: pacing.draw,
        writes,
    };
}
function refuse(io, problems, exit) {
    (0,cli_io/* printProblems */.Mr)(io, problems);
    return exit;
}
/** Problems with the queue's folder before their paths, as people can open them. */
function within(dir, problems) {
    const place = (file) => `${dir.replace(/\/+$/, '')}/${file}`;
    return problems.map((problem) => {
        if ('at' in problem)
            return { ...problem, at: { ...problem.at, file: place(problem.at.file) } };
        return 'file' in problem ? { ...problem, file: place(problem.file) } : problem;
    });
}


/***/ }),

/***/ 1095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ tokenOf),
/* harmony export */   L8: () => (/* binding */ findAt),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   _V: () => (/* binding */ isPointer),
/* harmony export */   _d: () => (/* binding */ findDuplicateKey),
/* harmony export */   gz: () => (/* binding */ findMember),
/* harmony export */   j: () => (/* binding */ findValue),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   tj: () => (/* binding */ escapeToken),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/** The members of an object in the order of the file; empty for anything else. */
function membersOf(node) {
    if (node.type !== 'object')
        return [];
    return (node.children ?? []).flatMap((property) => {
        const [keyNode, value] = property.children ?? [];
        return keyNode === undefined || value === undefined ? [] : [{ key: String(keyNode.value), property, keyNode, value }];
    });
}
/** The member of that name; the last one when there are several, as JSON.parse has it. */
function findMember(node, key) {
    if (node.type !== 'object')
        return null;
    const properties = node.children ?? [];
    // Asked for every key of every item of every preset: it makes no list of the members.
    for (let at = properties.length - 1; at >= 0; at -= 1) {
        const property = properties[at];
        const [keyNode, value] = property?.children ?? [];
        if (property === undefined || keyNode === undefined || value === undefined || keyNode.value !== key)
            continue;
        return { key, property, keyNode, value };
    }
    return null;
}
/** The value of the first key that is there; null when none is. A key with a slash before it is a pointer, '' the node. */
function findValue(node, keys) {
    for (const key of keys) {
        const value = isPointer(key) ? findAt(node, key) : (findMember(node, key)?.value ?? null);
        if (value !== null)
            return value;
    }
    return null;
}
/** True for a place that is not simply a member of the node. */
function isPointer(key) {
    return key === '' || key.startsWith('/');
}
/** Elements of an array, or values of an object, with their pointers. */
function childrenOf(place) {
    const above = [...place.above, place.node];
    if (place.node.type === 'array') {
        return (place.node.children ?? []).map((node, index) => ({
            node,
            pointer: `${place.pointer}/${index}`,
            key: null,
            above,
        }));
    }
    return membersOf(place.node).map(({ key, value }) => ({
        node: value,
        pointer: `${place.pointer}/${escapeToken(key)}`,
        key,
        above,
    }));
}
/**
 * The nodes that a pattern names, in the order of the file: an RFC 6901 pointer in which the token `*` stands for every
 * element or member. `''` is the root. A literal star is written `~2`.
 */
function select(root, pattern) {
    const tokens = pattern === '' ? [] : pattern.slice(1).split('/');
    return tokens.reduce((places, token) => places.flatMap((place) => step(place, token)), [{ node: root, pointer: '', key: null, above: [] }]);
}
function step(place, token) {
    const children = childrenOf(place);
    if (token === '*')
        return children;
    const wanted = token.replaceAll('~2', '*').replaceAll('~1', '/').replaceAll('~0', '~');
    const found = children.findLast((child, index) => (child.key ?? String(index)) === wanted);
    return found === undefined ? [] : [found];
}
/** The node at an RFC 6901 pointer, where a star is a star; null when there is none. */
function findAt(root, pointer) {
    let node = root;
    for (const token of pointer === '' ? [] : pointer.slice(1).split('/')) {
        const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
        const next = node.type === 'array' ? node.children?.[Number(key)] : findMember(node, key)?.value;
        if (next === undefined)
            return null;
        node = next;
    }
    return node;
}
/** A key as a pointer token. */
function escapeToken(key) {
    return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
/** A string's value, or a number or boolean as the file spells it: `15.10` stays `15.10`. Null for everything else. */
function scalarText(text, node) {
    if (node === null)
        return null;
    if (node.type === 'string')
        return String(node.value);
    return node.type === 'number' || node.type === 'boolean' ? tokenOf(text, node) : null;
}
/** The bytes of a node in the file. */
function tokenOf(text, node) {
    return text.slice(node.offset, node.offset + node.length);
}
/** Offset just behind a node. */
function endOf(node) {
    return node.offset + node.length;
}
/** The second of two members of one object with the same name, or null when every name in the tree is unique. */
function findDuplicateKey(node) {
    if (node.type === 'object' && (node.children?.length ?? 0) > 1) {
        const seen = new Set();
        for (const member of membersOf(node)) {
            if (seen.has(member.key))
                return member;
            seen.add(member.key);
        }
    }
    for (const child of node.children ?? []) {
        const found = findDuplicateKey(child);
        if (found !== null)
            return found;
    }
    return null;
}


/***/ }),

/***/ 9022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ compareIds)
/* harmony export */ });
// The order in which people count ids: 15.2 before 15.10, 22.3 before 22.3a before 22.4, T9 before T10.
const PART = /\d+|\D+/g;
/** Compares two ids in natural order: numbers by value, the rest by code point. Zero only for equal ids. */
function compareIds(a, b) {
    const left = a.match(PART) ?? [];
    const right = b.match(PART) ?? [];
    for (const [index, part] of left.entries()) {
        const other = right[index];
        if (other === undefined)
            return 1;
        const order = compareParts(part, other);
        if (order !== 0)
            return order;
    }
    return left.length - right.length || compareText(a, b);
}
/** Numbers come before words, so that 22.3 goes before 22.a. */
function compareParts(a, b) {
    const [leftIsNumber, rightIsNumber] = [isNumber(a), isNumber(b)];
    if (leftIsNumber !== rightIsNumber)
        return leftIsNumber ? -1 : 1;
    if (!leftIsNumber)
        return compareText(a, b);
    // Compared as text, so that numbers longer than a double holds keep their order.
    const [left, right] = [a.replace(/^0+(?=\d)/, ''), b.replace(/^0+(?=\d)/, '')];
    return left.length - right.length || compareText(left, right);
}
function isNumber(part) {
    return /^\d/.test(part);
}
function compareText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}


/***/ }),

/***/ 3361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   Eh: () => (/* binding */ findMergeMarker),
/* harmony export */   Iq: () => (/* binding */ unknownPlan),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   WT: () => (/* binding */ notEditable),
/* harmony export */   gm: () => (/* binding */ unproven),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   q7: () => (/* binding */ MERGE_MARKER_DETAIL),
/* harmony export */   vA: () => (/* binding */ withoutBom)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9279);

const BOM = '\uFEFF';
/** Takes a byte order mark off. */
function withoutBom(text) {
    return text.startsWith(BOM) ? { bom: BOM, text: text.slice(1) } : { bom: '', text };
}
/** A file that does not parse. `offset` counts UTF-16 units from the start of the text without its byte order mark. */
function malformed(source, offset, detail) {
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ code: 'PLAN_MALFORMED', at: { file: source.file, ...placeAt(source.text, offset) }, detail });
}
/** A file that parses and is no plan we can name; `mapping` is the policy entry that would make it one. */
function unknownPlan(file, detail, candidates = [], mapping) {
    const problem = { code: 'PLAN_UNKNOWN', file, candidates, detail };
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(mapping === undefined ? problem : { ...problem, mapping });
}
/** A plan that is listed but not edited, or not at this item. */
function notEditable(file, shape, detail) {
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ code: 'PLAN_NOT_EDITABLE', file, shape, detail });
}
/** An edit that was made, checked and thrown away. */
function unproven(file, detail) {
    return { code: 'PLAN_EDIT_UNPROVEN', file, detail };
}
/** Line and column of an offset, both 1-based; a line ends at LF only. */
function placeAt(text, offset) {
    const end = Math.max(0, Math.min(offset, text.length));
    let line = 1;
    let lineStart = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
        line += 1;
        lineStart = at + 1;
    }
    return { line, column: end - lineStart + 1 };
}
/** A piece of the file as it may stand in a message: one line, at most 24 units, control characters escaped, in backticks. */
function quote(piece) {
    const cut = piece.length > 24 ? `${piece.slice(0, 23)}…` : piece;
    const safe = cut
        .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
        .replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (unit) => {
        return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
    return `\`${safe}\``;
}
/** Offset of the first merge marker, or null when the text does not hold both the opening and the closing one. */
function findMergeMarker(text) {
    const open = /^<{7}(?:[ \t].*)?\r?$/m.exec(text);
    const close = /^>{7}(?:[ \t].*)?\r?$/m.exec(text);
    return open === null || close === null || close.index < open.index ? null : open.index;
}
const MERGE_MARKER_DETAIL = 'an unresolved merge stands here (<<<<<<<); choose one side and remove the three marker lines';


/***/ }),

/***/ 8228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ toOwnWords),
/* harmony export */   nh: () => (/* binding */ toItemStatus),
/* harmony export */   sN: () => (/* binding */ combineStatus)
/* harmony export */ });
/** Words in normal form: lower case, a hyphen between parts. A word that stands in no list is `unknown`, and never done. */
const WORDS = {
    pending: [
        'pending',
        'todo',
        'to-do',
        'open',
        'backlog',
        'ready',
        'ready-for-dev',
        'not-started',
        'unstarted',
        'planned',
        'new',
        'queued',
        'draft',
        'drafted',
        'proposed',
        'reopened',
        'scheduled',
        'triage',
        'selected',
        'false',
    ],
    in_progress: [
        'in-progress',
        'inprogress',
        'doing',
        'started',
        'active',
        'assigned',
        'hooked',
        'wip',
        'working',
        'running',
        'claimed',
        'ongoing',
        'contexted',
        'implementing',
        'developing',
        'in-development',
        'under-development',
    ],
    review: [
        'review',
        'in-review',
        'ready-for-review',
        'needs-review',
        'human-review',
        'ai-review',
        'qa',
        'in-qa',
        'testing',
        'ready-for-qa',
    ],
    done: [
        'done',
        'completed',
        'complete',
        'closed',
        'finished',
        'merged',
        'shipped',
        'implemented',
        'verified',
        'pass',
        'passed',
        'passing',
        'resolved',
        'completed-finalized',
        'success',
        'released',
        'deployed',
        'delivered',
        'true',
    ],
    failed: ['fail', 'failed', 'failing', 'failure', 'error', 'errored', 'crashed', 'timed-out'],
    blocked: ['blocked', 'failed-blocked', 'on-hold', 'stuck', 'waiting', 'needs-info'],
    deferred: ['deferred', 'postponed', 'optional', 'someday', 'later', 'paused', 'pinned', 'parked'],
    cancelled: [
        'cancelled',
        'canceled',
        'wont-do',
        'wont-fix',
        'wontfix',
        'skipped',
        'dropped',
        'rejected',
        'abandoned',
        'obsolete',
        'superseded',
        'duplicate',
        'archived',
        'tombstone',
        'invalid',
    ],
};
const STATUS_BY_WORD = new Map(Object.entries(WORDS).flatMap(([status, words]) => words.map((word) => [word, status])));
/** What an owner's word means; case, spaces, underscores, apostrophes and pictures around it do not matter. */
function toItemStatus(word, own) {
    const normal = toNormalForm(word);
    return own?.get(normal) ?? STATUS_BY_WORD.get(normal) ?? 'unknown';
}
/** The owner's meanings as a lookup. Where one word has two, the first in our order of states holds. */
function toOwnWords(given) {
    if (given === undefined)
        return undefined;
    const meanings = Object.keys(WORDS);
    const pairs = meanings.flatMap((status) => (given[status] ?? []).map((word) => [toNormalForm(word), status]));
    return new Map(pairs.toReversed());
}
function toNormalForm(word) {
    return word
        .trim()
        .toLowerCase()
        .replaceAll(/^(?:\p{Extended_Pictographic}\uFE0F?\s*)+|(?:\s*\p{Extended_Pictographic}\uFE0F?)+$/gu, '')
        .replaceAll(/['’]/g, '')
        .replaceAll(/[\s_-]+/g, '-');
}
/**
 * What a word and a done flag mean together. A word that says why an item stands still wins; then the flag, which is the
 * owner's proof; a word that claims done against the flag is `unknown`.
 */
function combineStatus(word, flag, own) {
    const said = word === null ? null : toItemStatus(word, own);
    if (said === 'failed' || said === 'blocked' || said === 'deferred' || said === 'cancelled')
        return said;
    if (flag === true)
        return 'done';
    if (said === null)
        return 'pending';
    return said === 'done' && flag === false ? 'unknown' : said;
}


/***/ })

};
