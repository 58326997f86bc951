export const id = 332;
export const ids = [332];
export const modules = {

/***/ 5594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ systemPacing)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
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


/***/ }),

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

/***/ 2106:
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
;// CONCATENATED MODULE: ./lib/domain/queue-files.js
/** The file that says until when nothing is taken from a queue. */
const PAUSE_FILE = 'aftermath-pause.json';

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(6843);
;// CONCATENATED MODULE: ./lib/adapters/files/transaction-record.js
// The record of a decided change of a queue: once it stands, readers see the whole change, and anybody may finish it.







/** Holds the lock, the record and the drafts; git is told to leave it alone. */
const OWN_FOLDER = '.aftermath';
const DRAFT = /^draft-[\w-]+$/;
/** A record may come from a repository that strangers write: no path of it leads anywhere but into the queue. */
function isQueuePath(path) {
    if (path === PAUSE_FILE)
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
        if (to !== PAUSE_FILE)
            paths.add(to);
    }
    const files = [];
    for (const path of paths) {
        const text = readPlace(root, path, steps.get(path));
        if (text === null)
            return null;
        files.push({ folder: folderOf(path), path, text });
    }
    const pause = readPlace(root, PAUSE_FILE, steps.get(PAUSE_FILE));
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
    const stands = from === null || to === PAUSE_FILE || (await exists(source));
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
;// CONCATENATED MODULE: ./lib/workplan/queue/durations.js
// Lengths of time as programs write them.
/** Below this nothing is told by a comparison with a limit. */
const QUICK_MS = 1000;
const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Milliseconds of `1h28m0s`, `10m0s`, `30s`, `600` (seconds) or `2.5m`; null for anything else. */
function parseDurationMs(text) {
    if (text === null)
        return null;
    const bare = text.trim();
    if (/^\d+(?:\.\d+)?$/.test(bare))
        return Number(bare) * 1000;
    if (!/^(?:\d+(?:\.\d+)?(?:ms|[smhd])\s*)+$/.test(bare))
        return null;
    let total = 0;
    for (const [, amount, unit] of bare.matchAll(/(\d+(?:\.\d+)?)(ms|[smhd])/g)) {
        total += Number(amount) * (UNITS[unit ?? ''] ?? 0);
    }
    return total;
}
function isQuick(ms) {
    return ms < QUICK_MS;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/workplan/plan-problem.js
var plan_problem = __webpack_require__(3361);
;// CONCATENATED MODULE: ./lib/workplan/queue/scan.js
// Splits the text of an item file into its top-level keys without a YAML parser: quick for the many, and all there is for files that parsers refuse.
const KEY = /^(?<key>[A-Za-z_][\w-]*):(?:[ \t]+(?<head>.*))?$/;
/** Tags, anchors, aliases and explicit keys change what a text means: such a file is left to the parser. */
const SPECIAL = /^[&*!%@`?]|^<<:/;
/** The top-level keys of a text. A line inside an unclosed quotation never counts as a key, wherever it starts. */
function scanItem(text) {
    const state = { segments: new Map(), open: null, quote: null, plain: !text.includes('\t') };
    for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/))
        takeLine(state, line);
    scan_close(state);
    if (state.quote !== null)
        state.plain = false;
    return { segments: state.segments, plain: state.plain };
}
function takeLine(state, line) {
    if (state.quote !== null) {
        if (/^\S/.test(line))
            state.plain = false;
        state.open?.lines.push(line);
        state.quote = quoteAfter(line, state.quote);
        return;
    }
    const found = KEY.exec(line)?.groups;
    const key = found?.['key'];
    if (line === '' || /^[ \t]/.test(line))
        takeInner(state, line);
    else if (key !== undefined)
        openKey(state, { key, head: (found?.['head'] ?? '').trim(), lines: [line] });
    else if (!line.startsWith('#'))
        takeStranger(state, line);
}
function takeInner(state, line) {
    state.open?.lines.push(line);
    if (state.open !== null && /^[|>]/.test(state.open.head))
        return;
    state.quote = opensQuote(line.replace(/^[ -]*(?:[\w-]+:)?[ ]*/, ''));
}
function openKey(state, open) {
    scan_close(state);
    if (SPECIAL.test(open.head) || isOpenFlow(open.head))
        state.plain = false;
    state.open = open;
    state.quote = /^[|>]/.test(open.head) ? null : opensQuote(open.head);
}
/** A list or map in brackets that goes on behind its line. */
function isOpenFlow(head) {
    return (head.startsWith('[') && !head.endsWith(']')) || (head.startsWith('{') && !head.endsWith('}'));
}
/** A list at the margin belongs to a key without a value; document marks stand alone; anything else is no plain file. */
function takeStranger(state, line) {
    if (/^---[ ]*$/.test(line) && state.open === null)
        return;
    const isList = /^-(?: |$)/.test(line) && state.open !== null && state.open.head === '';
    if (!isList)
        state.plain = false;
    state.open?.lines.push(line);
    if (isList)
        state.quote = opensQuote(line.replace(/^[ -]*/, ''));
}
function scan_close(state) {
    if (state.open === null)
        return;
    const { key, head, lines } = state.open;
    const used = lines.findLastIndex((line) => line.trim() !== '') + 1;
    if (state.segments.has(key))
        state.plain = false;
    else
        state.segments.set(key, { key, head, text: lines.slice(0, used).join('\n'), more: used > 1 });
    state.open = null;
}
/** The quotation that a value begins and does not end on its line. */
function opensQuote(value) {
    const mark = value[0];
    return mark === '"' || mark === "'" ? quoteAfter(value.slice(1), mark) : null;
}
/** The quotation mark that is still open behind a line inside a quotation. */
function quoteAfter(line, mark) {
    for (let at = 0; at < line.length; at += 1) {
        const unit = line[at];
        if (mark === '"' && unit === '\\')
            at += 1;
        else if (unit === mark && mark === "'" && line[at + 1] === "'")
            at += 1;
        else if (unit === mark)
            return null;
    }
    return mark;
}

;// CONCATENATED MODULE: ./lib/workplan/queue/fields.js
// The values of an item file, all as text: from the quick scan where it is safe, else from the YAML library, else line by line.



const NOTHING = () => null;
/** Words that stand for no value. */
const EMPTY = new Set(['', '~', 'null', 'Null', 'NULL']);
/** Keys that an item of either form has; a file with none of them is something else. */
const ITEM_KEYS = ['id', 'title', 'status', 'type', 'target', 'priority'];
/** An escape in a quoted text that JSON writes in the same way. */
const JSON_QUOTED = /^"(?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[0-9A-Fa-f]{4})*"$/;
/** The fields of an item file. Nested values are read when they are asked for. */
function readFields(file, text) {
    const scan = scanItem(text);
    if ((0,plan_problem/* findMergeMarker */.Eh)(text) === null && scan.plain && hasItemKeys(scan.segments))
        return quick(file, text, scan);
    return whole(file, text, scan);
}
/** A member of a map field; null when the field is none or the member has no value. */
function member(field, key) {
    if (field === null || typeof field === 'string' || Array.isArray(field))
        return null;
    return Object.hasOwn(field, key) ? (field[key] ?? null) : null;
}
/** The text of a scalar field; null for maps, lists and the words for nothing. */
function textOf(field) {
    return typeof field === 'string' && !EMPTY.has(field) ? field : null;
}
/** The texts of a list field; empty for anything else. */
function listOf(field) {
    return Array.isArray(field) ? field.flatMap((each) => textOf(each) ?? []) : [];
}
function hasItemKeys(segments) {
    return ITEM_KEYS.some((key) => segments.has(key));
}
/** A deciding value that the library refuses after all sends the whole file to it, for the place of the fault. */
function quick(file, text, scan) {
    const known = new Map();
    const read = (segment) => quickValue(segment) ?? quickMap(segment) ?? parseSegment(segment);
    for (const key of DECIDING) {
        const segment = scan.segments.get(key);
        const value = segment === undefined ? null : read(segment);
        if (value === undefined)
            return whole(file, text, scan);
        known.set(key, value);
    }
    const get = (key) => {
        const segment = scan.segments.get(key);
        if (segment === undefined)
            return null;
        if (!known.has(key))
            known.set(key, read(segment) ?? null);
        return known.get(key) ?? null;
    };
    return { read: 'library', problem: null, get };
}
/** A map below a key whose members are all plain values on lines of their own; else undefined. */
function quickMap({ head, more, text }) {
    if (head !== '' || !more)
        return undefined;
    const body = text.slice(text.indexOf('\n') + 1);
    const indent = /^ +/.exec(body)?.[0];
    if (indent === undefined || !body.split('\n').every((line) => line.startsWith(indent)))
        return undefined;
    const scan = scanItem(body.replaceAll(`\n${indent}`, '\n').slice(indent.length));
    const members = [];
    for (const segment of scan.plain ? scan.segments.values() : []) {
        const value = quickValue(segment) ?? quickMap(segment);
        if (value === undefined)
            return undefined;
        members.push([segment.key, value]);
    }
    return members.length === 0 ? undefined : Object.fromEntries(members);
}
/** Keys whose values decide something; a fault in one of them must not go unseen. */
const DECIDING = ['id', 'status', 'priority', 'cooldown_until', 'results', 'metadata'];
/** The value of a key on one line, when its spelling leaves no doubt; else undefined. */
function quickValue({ head, more }) {
    if (more)
        return undefined;
    if (head === '')
        return '';
    if (head === '{}')
        return {};
    if (head === '[]')
        return [];
    if (JSON_QUOTED.test(head))
        return JSON.parse(head);
    if (/^[\w./][\w./+ ()-]*$/.test(head))
        return head;
    return undefined;
}
function parseSegment({ key, text }) {
    try {
        const document = (0,dist/* parseDocument */.Tp)(text, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent' });
        if (document.errors.length > 0)
            return undefined;
        return member(document.toJS({ maxAliasCount: 0 }), key) ?? '';
    }
    catch {
        return undefined;
    }
}
function whole(file, text, scan) {
    const marker = (0,plan_problem/* findMergeMarker */.Eh)(text);
    if (marker !== null)
        return refused(malformed({ file, text }, marker, plan_problem/* MERGE_MARKER_DETAIL */.q7), null);
    try {
        const lines = new dist/* LineCounter */.HN();
        const document = (0,dist/* parseDocument */.Tp)(text, {
            schema: 'failsafe',
            prettyErrors: false,
            logLevel: 'silent',
            lineCounter: lines,
        });
        const [error] = document.errors;
        if (error !== undefined)
            return refused(malformed({ file, text }, error.pos[0], explain(error.message)), scan);
        if (!(0,dist/* isMap */.jh)(document.contents))
            return refused(malformed({ file, text }, 0, NO_ITEM), null);
        const value = document.toJS({ maxAliasCount: 0 });
        return { read: 'library', problem: null, get: (key) => member(value, key) };
    }
    catch {
        return refused(malformed({ file, text }, 0, 'nested too deeply, or built from aliases; write it out plainly'), scan);
    }
}
const NO_ITEM = 'no item of a queue: it has no keys at its top; move it out of the folder, or give it an `id`';
/** The lines at the margin still tell most of it, unless there is nothing that an item has. */
function refused(problem, scan) {
    if (scan === null || !hasItemKeys(scan.segments))
        return { read: 'none', problem, get: NOTHING };
    const get = (key) => {
        const segment = scan.segments.get(key);
        if (segment === undefined)
            return null;
        return quickValue(segment) ?? parseSegment(segment) ?? quickValue({ ...segment, more: false }) ?? null;
    };
    return { read: 'lines', problem, get };
}
function malformed(source, offset, detail) {
    return { code: 'PLAN_MALFORMED', at: { file: source.file, ...(0,plan_problem/* placeAt */.BW)(source.text, offset) }, detail };
}
function explain(message) {
    const [first = ''] = message.split('\n');
    return `not valid YAML: ${first.slice(0, 120).trim()}; correct this line`;
}

;// CONCATENATED MODULE: ./lib/workplan/queue/told.js
// What a recorded output says of itself: without the commands it echoes, its banners, its warnings and its progress.
/** Lines of an output that are looked at, from each end: what ended a run stands there, the talk of an agent between. */
const MAX_LINES = 40;
/** Longest line looked at, in UTF-16 units; an error body is shorter. */
const MAX_UNITS = 2000;
const EXIT = /\bexit(?:ed)?(?:\s+with)?\s+(?:code|status):?\s+(?<code>-?\d{1,3})\b/i;
/** The wrapper's sentence, up to where it quotes the output it wraps. */
const WRAPPER = /^(?<head>[^\n[\]]*\bexit(?:ed)?(?:\s+with)?\s+(?:code|status):?\s+-?\d{1,3}\)?):\s*/i;
const ECHO = /^(?:\+{1,4}\s|[$>%]\s|(?:executing|running|run|command|cmd|exec|invoking)(?:\s+command)?:\s)/i;
const TAGGED = /^\[(?<tag>HEADER|INFO|WARN|WARNING|DEBUG|TRACE|PROGRESS|NOTICE|SUCCESS|OK)\]\s*/i;
const ERROR_TAG = /^\[(?:ERROR|FATAL|FAIL|FAILED)\]\s*/i;
const STAMP = /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?\]?:?\s+/;
const LIMIT = /\btimeout\s+(?:-\S+\s+|--\S+\s+)*(?<limit>\d+(?:\.\d+)?[smhd]?)\s+\S/;
/** The statements of a recorded text. */
function toTold(text) {
    const limits = [];
    const lines = [];
    for (const raw of ends(text.split(/\r\n|\n|\r/))) {
        const bare = raw.slice(0, MAX_UNITS).trim().replace(STAMP, '').replace(WRAPPER, '').replace(STAMP, '');
        const untagged = bare.replace(TAGGED, '');
        if (ECHO.test(untagged)) {
            const limit = LIMIT.exec(untagged)?.groups?.['limit'];
            if (limit !== undefined)
                limits.push(limit);
            continue;
        }
        if (bare === '' || TAGGED.test(bare))
            continue;
        lines.push(bare.replace(ERROR_TAG, '').replace(/^[❌✗✘⛔•*-]+\s*/u, ''));
    }
    return { lines, exitCode: exitCodeOf(text), limits };
}
function ends(lines) {
    return lines.length <= 2 * MAX_LINES ? lines : [...lines.slice(0, MAX_LINES), ...lines.slice(-MAX_LINES)];
}
/** The exit code of the first line that names one and does not echo a command. */
function exitCodeOf(text) {
    for (const raw of ends(text.split(/\r\n|\n|\r/))) {
        const bare = raw.slice(0, MAX_UNITS).trim().replace(STAMP, '');
        if (ECHO.test(bare.replace(TAGGED, '')))
            continue;
        const code = EXIT.exec(bare)?.groups?.['code'];
        if (code !== undefined)
            return Number(code);
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/workplan/queue/cause.js



/** Share of its limit from which a run counts as ended by the limit. */
const LIMIT_SHARE = 0.99;
/** What `timeout` and a killed shell end with. */
const TIMEOUT_EXITS = new Set([124, 137]);
/** What a shell ends with on SIGINT and SIGTERM. */
const CANCEL_EXITS = new Set([130, 143]);
/** How a line may begin before it says something: the word error, the name of a program and an exception. */
const LEAD = String.raw `^(?:(?:[\w.]*Error|error|fatal|failed|failure)(?:\s*\([^)]*\))?:\s*)*(?:[Cc]laude(?: (?:AI|Code))?:?\s+)?`;
function line(pattern) {
    return new RegExp(`${LEAD}(?:${pattern})`, 'i');
}
/** In order: what shut the door counts before what then went wrong behind it. Every pattern is a statement, not a word. */
const STATEMENTS = [
    {
        cause: 'quota',
        patterns: [
            line(String.raw `(?:(?:session|usage|weekly|daily|hourly|monthly|account|plan|opus|sonnet|\d+[- ]hour)\s+)+limit\s+(?:was\s+|has been\s+)?(?:reached|exceeded|hit)\b`),
            line(String.raw `(?:you(?:'ve|’ve| have)?\s+(?:hit|reached|exceeded)\s+your\s+(?:[\w-]+\s+){0,3}(?:limit|quota))\b`),
            line(String.raw `(?:you\s+exceeded\s+your\s+current\s+quota|quota\s+(?:was\s+|has been\s+)?exceeded|insufficient_quota)\b`),
            line(String.raw `credit balance is too low\b`),
            line(String.raw `rate[- ]limited?\s+(?:at\s+\S+|until\s+\S+|exceeded|reached)`),
            line(String.raw `(?:api\s+error|http(?:\s+status|\s+error|/[\d.]+)?|status(?:\s+code)?)\s*:?\s*429\b`),
            /^[^\n]{0,40}"type":\s*"rate_limit_error"/,
        ],
    },
    {
        cause: 'auth',
        patterns: [
            line(String.raw `(?:api\s+error|http(?:\s+status|\s+error)?)\s*:?\s*(?:401|403)\b.*(?:authenticat|unauthori|token|api[_ -]?key|permission_error|/login)`),
            line(String.raw `(?:your\s+)?(?:oauth|access|api|authentication|bearer)\s+token\s+(?:has\s+|is\s+)?(?:expired|revoked|invalid)\b`),
            line(String.raw `(?:invalid|missing|incorrect|expired)\s+(?:api[ -]key|credentials|authentication\s+token)\b`),
            line(String.raw `(?:not\s+logged\s+in|please\s+run\s+/login|authentication\s+(?:failed|required))\b`),
        ],
    },
    {
        cause: 'api',
        patterns: [
            line(String.raw `(?:api\s+error|http(?:\s+status|\s+error|/[\d.]+)?|server\s+error|status(?:\s+code)?)\s*:?\s*\(?5\d\d\b`),
            /^[^\n]{0,60}"type":\s*"(?:overloaded_error|api_error)"/,
            line(String.raw `(?:api\s+is\s+|server\s+is\s+)?overloaded_error\b`),
        ],
    },
    {
        cause: 'network',
        patterns: [
            /\b(?:ECONNRESET|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT)\b/,
            /\b(?:could not resolve host|name or service not known|temporary failure in name resolution)\b/i,
            /\b(?:connection (?:refused|reset by peer)|network is unreachable|no route to host|socket hang up)\b/i,
            line(String.raw `(?:api\s+error:?\s+)?(?:connection|fetch)\s+(?:error|failed)\b`),
        ],
    },
    {
        cause: 'max-turns',
        patterns: [
            line(String.raw `(?:reached|hit|exceeded)\s+(?:the\s+)?(?:configured\s+)?max(?:imum)?(?:\s+number\s+of)?[ _-]turns\b`),
            line(String.raw `max(?:imum)?[ _-]turns(?:\s+limit)?\s*(?:\(\d+\)\s*)?(?:was\s+|were\s+)?(?:reached|exceeded|hit)\b`),
        ],
    },
    {
        cause: 'cancelled',
        patterns: [
            line(String.raw `(?:context\s+canceled|signal:\s+(?:interrupt|terminated))\b`),
            line(String.raw `(?:(?:the\s+)?(?:task|run|job|execution|operation|request|process)\s+(?:execution\s+)?(?:was\s+|has been\s+)?)?cancell?ed(?:\s+by\s+(?:the\s+)?(?:user|operator|request))?[.!]?$`),
            line(String.raw `(?:execution|task)\s+(?:was\s+)?(?:terminated|stopped|interrupted)\s+by\s+(?:the\s+)?(?:user|operator)\b`),
        ],
    },
    {
        cause: 'timeout',
        patterns: [
            line(String.raw `(?:(?:the\s+)?(?:task|run|job|execution|process|command|operation|agent)\s+(?:execution\s+)?(?:has\s+|was\s+)?)?timed\s+out(?:\s+after\s+\d|[.!]?$)`),
            line(String.raw `(?:execution|task|run)\s+(?:exceeded|hit|reached)\s+(?:the\s+|its\s+)?(?:time\s*limit|timeout)\b`),
            line(String.raw `context\s+deadline\s+exceeded\b`),
        ],
    },
    {
        cause: 'check',
        patterns: [
            line(String.raw `\d+\s+(?:of\s+\d+\s+)?(?:tests?|checks?|specs?|assertions?)\s+failed\b`),
            line(String.raw `(?:the\s+)?(?:unit\s+|integration\s+|smoke\s+)?(?:tests?|build|lint|linter|type\s?check|compilation|validation|quality\s+gate|verification|checks?)\s+(?:run\s+|step\s+|suite\s+)?(?:failed|did not pass)\b`),
            line(String.raw `(?:npm|npx|pnpm|yarn|make|go|cargo|pytest|jest|tsc|eslint|bats|mvn|gradle)\b.*\b(?:failed|exited)\b.*\b(?:exit\s+)?(?:code|status)\s+[1-9]`),
        ],
    },
];
/** The cause that an item's record tells, `unknown` when it records a failure without a reason, null when it records none. */
function findCause(results, reasons) {
    if (hasFailure(results))
        return causeOfResults(results);
    const last = reasons.at(-1);
    return last === undefined ? null : causeOfText(last);
}
/** The cause that a text states about itself. */
function causeOfText(text) {
    const told = toTold(text);
    return stated(told.lines) ?? byExit(told.exitCode) ?? 'unknown';
}
function hasFailure(results) {
    const success = textOf(member(results, 'success'));
    if (success === 'true')
        return false;
    return success === 'false' || textOf(member(results, 'error')) !== null || hasLimit(results);
}
function hasLimit(results) {
    const limit = member(results, 'rate_limit_info');
    return ['hit_at', 'message', 'retry_after'].some((key) => textOf(member(limit, key)) !== null);
}
function causeOfResults(results) {
    const told = toTold(['error', 'message', 'output'].map((key) => textOf(member(results, key)) ?? '').join('\n'));
    if (textOf(member(results, 'max_turns_exceeded')) === 'true')
        return 'max-turns';
    if (hasLimit(results))
        return 'quota';
    const exitCode = toNumber(textOf(member(results, 'exit_code'))) ?? told.exitCode;
    const limits = [textOf(member(results, 'timeout_allowed')), ...told.limits].map(parseDurationMs);
    const ranMs = parseDurationMs(textOf(member(results, 'execution_time')));
    return stated(told.lines) ?? byExit(exitCode) ?? (isSpent(ranMs, limits) ? 'timeout' : 'unknown');
}
function stated(lines) {
    const found = STATEMENTS.find(({ patterns }) => lines.some((one) => patterns.some((pattern) => pattern.test(one))));
    return found?.cause ?? null;
}
function byExit(exitCode) {
    if (exitCode === null)
        return null;
    if (TIMEOUT_EXITS.has(exitCode))
        return 'timeout';
    return CANCEL_EXITS.has(exitCode) ? 'cancelled' : null;
}
/** Whether a run took nearly all of one of its limits. */
function isSpent(ranMs, limits) {
    return ranMs !== null && !isQuick(ranMs) && limits.some((limit) => limit !== null && ranMs >= limit * LIMIT_SHARE);
}
function toNumber(text) {
    return text !== null && /^-?\d+$/.test(text) ? Number(text) : null;
}
/** The reasons that items with a metadata map keep, oldest first; the one that we wrote is the last. */
function reasonsOf(metadata) {
    const last = textOf(member(metadata, 'last_failure'));
    return [...listOf(member(metadata, 'failure_reasons')), ...(last === null ? [] : [last])];
}

;// CONCATENATED MODULE: ./lib/workplan/queue/priority.js
// Which item comes first: priority words and numbers on one scale.
/** Words to ranks. Unset stands in the middle: nobody said that it may wait, nobody said that it may not. */
const RANKS = {
    urgent: 1,
    critical: 1,
    highest: 1,
    blocker: 1,
    high: 2,
    major: 2,
    medium: 3,
    normal: 3,
    moderate: 3,
    low: 4,
    minor: 4,
    lowest: 5,
    trivial: 5,
};
const UNSET_RANK = 3;
/** The words that both forms of item files know, first is first. */
const PRIORITY_WORDS = ['critical', 'high', 'medium', 'low'];
/** 1 is first. A number is its own rank, `P0` is 1; a word that we do not know counts as unset. */
function toPriority(raw) {
    if (raw === null)
        return { rank: UNSET_RANK, raw: null };
    const number = /^-?\d+(?:\.\d+)?$/.test(raw) ? Number(raw) : null;
    if (number !== null)
        return { rank: number, raw };
    const level = /^p(?<level>\d)$/i.exec(raw)?.groups?.['level'];
    if (level !== undefined)
        return { rank: Number(level) + 1, raw };
    return { rank: RANKS[raw.trim().toLowerCase()] ?? UNSET_RANK, raw };
}

;// CONCATENATED MODULE: ./lib/workplan/queue/item-record.js



const UNREAD = { read: 'none', get: () => null };
/** Causes that lie outside of the item, so that none of them counts against it. */
const ENVIRONMENT = new Set(['quota', 'auth', 'network', 'api', 'cancelled']);
/** Whether a cause lies in the surroundings of an item. */
function isEnvironment(cause) {
    return cause !== null && ENVIRONMENT.has(cause);
}
/** The record of a file. Never fails: what cannot be read keeps its name, its folder and the problem. */
function toRecord({ folder, path, text }) {
    const fields = text.ok ? readFields(path, text.value) : { ...UNREAD, problem: text.problem };
    const metadata = fields.get('metadata');
    const cause = findCause(fields.get('results'), reasonsOf(metadata));
    const item = {
        id: textOf(fields.get('id')) ?? nameOf(path),
        title: textOf(fields.get('title')),
        folder,
        rawStatus: textOf(fields.get('status')),
        path,
        priority: toPriority(textOf(fields.get('priority'))),
        attempts: toAttempts(fields, metadata, cause),
        cause,
        cooldownUntil: instantOf(fields.get('cooldown_until')) ?? instantOf(member(metadata, 'cooldown_until')),
        startedAt: instantOf(fields.get('started_at')) ?? instantOf(member(fields.get('lease'), 'since')),
        updatedAt: instantOf(fields.get('updated_at')) ?? instantOf(member(metadata, 'last_attempt')),
        read: fields.read,
        problem: fields.problem,
    };
    return {
        item,
        form: toForm(fields, metadata),
        text: text.ok ? text.value : null,
        fields,
        createdAt: instantOf(fields.get('created_at')) ?? instantOf(member(metadata, 'created_at')),
        locked: textOf(fields.get('processor_auto_requeue')) === 'false',
        leaseUntil: toLease(fields),
        requirements: listOf(fields.get('requirements')),
    };
}
/** The file's name without its ending. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/i, '');
}
/** The instant of a time, in any of its usual spellings; without a zone it counts as UTC. Null for none and for no time. */
function instantOf(field) {
    const text = textOf(field);
    if (text === null || !/^\d{4}-\d\d-\d\d/.test(text))
        return null;
    const zoned = /(?:Z|[+-]\d\d:?\d\d)$/i.test(text) || /^[\d-]{10}$/.test(text);
    const ms = Date.parse(zoned ? text : `${text.replace(' ', 'T')}Z`);
    return Number.isNaN(ms) ? null : ms;
}
function toForm(fields, metadata) {
    const flat = textOf(fields.get('status')) !== null || fields.get('consecutive_failures') !== null;
    return !flat && metadata !== null && typeof metadata === 'object' && !Array.isArray(metadata) ? 'metadata' : 'flat';
}
/** The item's counter as it stands; of the surroundings our own counter, or the one failure that the record tells. */
function toAttempts(fields, metadata, cause) {
    const count = (key) => countOf(fields.get(key)) ?? countOf(member(metadata, key));
    const item = count('consecutive_failures') ?? count('attempt_count') ?? count('attempts') ?? 0;
    return { item, environment: count('environment_failures') ?? (isEnvironment(cause) ? 1 : 0) };
}
function countOf(field) {
    const text = textOf(field);
    return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
function toLease(fields) {
    const lease = fields.get('lease');
    return (instantOf(member(lease, 'until')) ??
        instantOf(member(lease, 'expires_at')) ??
        instantOf(fields.get('lease_until')) ??
        instantOf(fields.get('lease_expires_at')));
}

// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
;// CONCATENATED MODULE: ./lib/workplan/queue/reset-time.js

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Milliseconds from now until the limit ends, at least 0; null when the text does not say. A bare hour is taken as UTC. */
function findResetMs(text, now) {
    return afterWait(text) ?? atInstant(text, now) ?? atHour(text, now);
}
/** `retry after 1800 seconds`, `Retry-After: 1800`, `resets in 2h 5m`, `try again in 40 minutes`. */
function afterWait(text) {
    const seconds = /\bretry[- _]?after:?\s*"?(?<count>\d{1,7})\s*(?:s|sec|seconds)?\b/i.exec(text)?.groups?.['count'];
    if (seconds !== undefined)
        return Number(seconds) * 1000;
    const wait = /\b(?:resets?|(?:try|retry)(?:\s+again)?)\s+(?:in|after)\s+(?<wait>\d[\w\s.]{0,40})/i.exec(text)
        ?.groups?.['wait'];
    if (wait === undefined)
        return null;
    const short = wait
        .replace(/\s*(?:hours?|hrs?)\b/gi, 'h')
        .replace(/\s*(?:minutes?|mins?)\b/gi, 'm')
        .replace(/\s*(?:seconds?|secs?)\b/gi, 's')
        .replace(/\band\b/gi, ' ');
    return parseDurationMs(/^\s*(?:\d+(?:\.\d+)?[hms]\s*)+/.exec(short)?.[0]?.trim() ?? null);
}
/** A whole time with its zone, or seconds since 1970 as some tools append them. */
function atInstant(text, now) {
    const iso = /\b(?:resets?|until|again)\b[^\n]{0,20}?(?<at>\d{4}-\d\d-\d\d[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d))/i.exec(text);
    const epoch = /\blimit reached\|(?<at>\d{10})\b/i.exec(text)?.groups?.['at'];
    const ms = iso?.groups?.['at'] === undefined ? Number(epoch ?? Number.NaN) * 1000 : Date.parse(iso.groups['at']);
    return Number.isNaN(ms) ? null : Math.max(0, ms - now);
}
/** `resets 3am`, `resets at 11:30 pm`, `resets 15:00 UTC`: the next time that the clock shows it. */
function atHour(text, now) {
    const found = /\bresets?\s+(?:at\s+)?(?<hour>\d{1,2})(?::(?<minute>[0-5]\d))?\s*(?<half>[ap])?\.?m?\b/i.exec(text)?.groups;
    const hour = Number(found?.['hour'] ?? Number.NaN);
    const half = found?.['half']?.toLowerCase();
    if (Number.isNaN(hour) || hour > 23 || (half !== undefined && (hour < 1 || hour > 12)))
        return null;
    if (half === undefined && found?.['minute'] === undefined)
        return null;
    const inDay = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
    const at = inDay * HOUR_MS + Number(found?.['minute'] ?? 0) * 60_000;
    const today = now - (now % DAY_MS) + at;
    return today > now ? today - now : today + DAY_MS - now;
}

;// CONCATENATED MODULE: ./lib/workplan/queue/pause.js
// The pause of a queue: a file beside its folders that says until when nothing is taken, and why.



const CAUSES = new Set([
    'quota',
    'auth',
    'network',
    'api',
    'timeout',
    'max-turns',
    'check',
    'cancelled',
    'unknown',
]);
/** The pause that holds now. A file that cannot be understood holds for the longest pause: a stop switch in doubt is on. */
function readPause(file, { now, rules }) {
    if (file === null)
        return { paused: null, problem: null };
    const inDoubt = { until: (now + rules.pause.maxMs), because: 'unknown' };
    if (!file.ok)
        return { paused: inDoubt, problem: file.problem };
    const pause = parsePause(file.value);
    if (pause === null)
        return { paused: inDoubt, problem: unreadable() };
    return { paused: pause.until > now ? pause : null, problem: null };
}
function unreadable() {
    const at = { file: PAUSE_FILE, line: 1, column: 1 };
    return { code: 'PLAN_MALFORMED', at, detail: 'it does not say until when; the queue waits, remove the file to go on' };
}
function parsePause(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value !== 'object' || value === null)
            return null;
        const until = Reflect.get(value, 'until');
        const because = Reflect.get(value, 'because');
        const at = typeof until === 'string' ? (0,ids/* parseInstant */.nV)(until) : null;
        if (at === null)
            return null;
        return {
            until: at,
            because: typeof because === 'string' && CAUSES.has(because) ? because : 'unknown',
        };
    }
    catch {
        return null;
    }
}
/** The change that pauses the queue; empty when it is paused at least as long already. */
function toPauseChange(wish) {
    const { cause, reason, now, rules, current } = wish;
    const { minMs, maxMs, defaultMs } = rules.pause;
    const waitMs = cause === 'auth' ? maxMs : (findResetMs(reason, now) ?? defaultMs);
    const until = (now + Math.min(maxMs, Math.max(minMs, waitMs)));
    if (current !== null && current.until >= until)
        return [];
    const text = `${JSON.stringify({ v: 1, until: (0,ids/* toIsoText */.Ui)(until), because: cause, since: (0,ids/* toIsoText */.Ui)(now) }, null, 2)}\n`;
    return [{ from: wish.exists ? PAUSE_FILE : null, to: PAUSE_FILE, text }];
}

;// CONCATENATED MODULE: ./lib/workplan/natural-order.js
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

;// CONCATENATED MODULE: ./lib/workplan/queue/read-queue.js




/** Reads every file of a queue; nothing that one of them holds keeps another from being read. */
function readQueue(files, time) {
    const records = files.files.map(toRecord).sort(compareRecords);
    const pause = readPause(files.pause, time);
    const problems = records.flatMap(({ item }) => item.problem ?? []);
    return {
        queue: { items: records.map(({ item }) => item), duplicates: findDuplicates(records), paused: pause.paused },
        records,
        problems: pause.problem === null ? problems : [...problems, pause.problem],
    };
}
/** Whether an item in progress was left behind: its lease is over, or without one nothing was heard for too long. Doubt is no. */
function isOrphan({ item, leaseUntil }, { now, rules }) {
    if (item.folder !== 'in-progress')
        return false;
    if (leaseUntil !== null)
        return leaseUntil <= now;
    const heard = Math.max(item.startedAt ?? 0, item.updatedAt ?? 0);
    return heard > 0 && now - heard >= rules.orphanAfterMs;
}
const FOLDER_ORDER = new Map(domain_queue/* QUEUE_FOLDERS */.Q.map((folder, index) => [folder, index]));
function compareRecords(a, b) {
    return ((FOLDER_ORDER.get(a.item.folder) ?? 0) - (FOLDER_ORDER.get(b.item.folder) ?? 0) ||
        a.item.priority.rank - b.item.priority.rank ||
        compareTimes(a.createdAt, b.createdAt) ||
        compareIds(a.item.id, b.item.id) ||
        compareIds(a.item.path, b.item.path));
}
/** Oldest first; an unknown time is behind all known ones. */
function compareTimes(a, b) {
    if (a === b)
        return 0;
    return (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER);
}
function findDuplicates(records) {
    const paths = new Map();
    for (const { item } of records) {
        const known = paths.get(item.id);
        if (known === undefined)
            paths.set(item.id, [item.path]);
        else
            known.push(item.path);
    }
    return [...paths].flatMap(([id, places]) => (places.length > 1 ? [{ id, paths: places }] : []));
}

;// CONCATENATED MODULE: ./lib/workplan/queue/new-item.js
// The text of a new item in the form that its queue uses.

/** The form that new items get: that of the items there are, else the flat one. */
function formOf(sample) {
    return sample?.form ?? 'flat';
}
/** A complete item file, with LF line ends and a final newline. Every text is quoted, so that nothing in it is YAML. */
function toItemText(item, form) {
    return form === 'flat' ? toFlat(item) : toMetadata(item);
}
function toFlat(item) {
    const at = quote((0,ids/* toIsoText */.Ui)(item.createdAt));
    return lines([
        `id: ${quote(item.id)}`,
        `title: ${quote(item.title)}`,
        `type: ${quote(item.type)}`,
        ...(item.parent === null ? [] : [`parent: ${quote(item.parent)}`]),
        `target: ${quote(item.target)}`,
        `priority: ${toWord(item.priority)}`,
        ...list('requirements', item.requirements, '    '),
        'dependencies: []',
        'blocks: []',
        'status: pending',
        'current_phase: ""',
        'started_at: ""',
        'completed_at: ""',
        'cooldown_until: ""',
        `created_at: ${at}`,
        `updated_at: ${at}`,
        `notes: ${quote(item.description)}`,
        'results: {}',
        'consecutive_failures: 0',
        'processor_auto_requeue: true',
    ]);
}
function toMetadata(item) {
    return lines([
        `id: ${quote(item.id)}`,
        `title: ${quote(item.title)}`,
        `description: ${quote(item.description)}`,
        `type: ${quote(item.type)}`,
        ...(item.parent === null ? [] : [`parent: ${quote(item.parent)}`]),
        `target: ${quote(item.target)}`,
        `priority: ${toWord(item.priority)}`,
        ...list('requirements', item.requirements, '  '),
        'metadata:',
        '  created_by: aftermath',
        `  created_at: ${quote((0,ids/* toIsoText */.Ui)(item.createdAt))}`,
        '  cooldown_until: null',
        '  attempt_count: 0',
        '  last_attempt: null',
        '  failure_reasons: []',
    ]);
}
function list(key, texts, indent) {
    return texts.length === 0 ? [`${key}: []`] : [`${key}:`, ...texts.map((text) => `${indent}- ${quote(text)}`)];
}
/** JSON's spelling is YAML's; what JSON leaves bare and YAML forbids is escaped. */
function quote(text) {
    const toEscape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, toEscape);
}
/** A priority word or number as people write it. */
function toWord(priority) {
    return /^(?:[A-Za-z]\w*|\d{1,9})$/.test(priority) ? priority : quote(priority);
}
function lines(all) {
    return `${all.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/workplan/queue/ruling.js
/** A refusal, or something that is as it was wanted. */
function unchanged(wish, id, reason) {
    return { kind: wish.kind, id, reason, changes: [] };
}

;// CONCATENATED MODULE: ./lib/workplan/queue/create.js
// New items: a backlog entry, a debt, or an urgent fix. The same wish twice makes one item.



const PURPOSES = {
    backlog: { type: 'improvement', priority: 'low', number: '40' },
    debt: { type: 'technical-debt', priority: 'medium', number: '30' },
    urgent: { type: 'fix', priority: 'critical', number: '1' },
};
/** Longest part of a title in an id, in characters: file names stay readable. */
const MAX_SLUG = 40;
/** A new pending item in the queue's own form; its id comes from purpose, target and title, so that it converges. */
function decideCreate(board, wish, { now }) {
    const { purpose, title, target } = wish;
    const id = [purpose, toSlug(title), (0,ids/* toFingerprint */.I9)(['queue item', purpose, target, title]).slice(0, 8)]
        .filter((part) => part !== '')
        .join('-');
    const path = `pending/${id}.yaml`;
    if (board.find(id).length > 0 || board.has(path))
        return unchanged(wish, id, 'ALREADY_THERE');
    const { type, priority, number } = PURPOSES[purpose];
    const text = toItemText({
        id,
        title,
        description: '',
        type,
        target,
        priority: usesNumbers(board) ? number : priority,
        createdAt: now,
        parent: null,
        requirements: [],
    }, formOf(board.sample));
    return { kind: wish.kind, id, reason: 'CREATED', changes: [{ from: null, to: path, text }] };
}
function usesNumbers({ sample }) {
    return sample !== null && /^\d+$/.test(sample.item.priority.raw ?? '');
}
function toSlug(title) {
    const slug = title
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .slice(0, MAX_SLUG);
    return slug.replaceAll(/^-+|-+$/g, '');
}

// EXTERNAL MODULE: ./lib/workplan/edits/yaml-fields.js + 2 modules
var yaml_fields = __webpack_require__(3366);
// EXTERNAL MODULE: ./lib/workplan/words.js
var words = __webpack_require__(8228);
// EXTERNAL MODULE: ./lib/workplan/edits/yaml-token.js
var yaml_token = __webpack_require__(3281);
;// CONCATENATED MODULE: ./lib/workplan/queue/quick-edit.js
// Sets values of plain files without a parser: a queue of a thousand items is put back in a moment. What is not plain is left to the editor for all files.



/** Line ends that our lines do not end at. */
const ODD_LINES = /\r(?!\n)|[\u0085\u2028\u2029]/;
/** The text with these values set, or null when one of them is not a plain value on a line of its own at the top. */
function setQuickly(text, settings) {
    const before = scanItem(text);
    if (!before.plain || ODD_LINES.test(text))
        return null;
    let after = text;
    for (const setting of settings) {
        const next = setOne(after, before, setting);
        if (next === null)
            return null;
        after = next;
    }
    return isProven(before, scanItem(after), settings) ? after : null;
}
function setOne(text, before, { path, value }) {
    const [key = ''] = path;
    const segment = before.segments.get(key);
    if (path.length !== 1 || segment === undefined || segment.head === '')
        return null;
    const known = quickValue(segment);
    if (typeof known !== 'string')
        return null;
    if (known === String(value))
        return text;
    const line = new RegExp(`^(${key}:[ \\t]+)([^\\r\\n]*?)([ \\t]*\\r?)$`, 'm');
    const quote = segment.head.startsWith('"') ? 'double' : 'plain';
    const token = (0,yaml_token/* toYamlToken */.Yf)(value, { quote, indent: '', eol: '\n', old: segment.head });
    return token.includes('\n') ? null : text.replace(line, (_, start, _old, end) => start + token + end);
}
/** The values read back as they were set, and all other keys stand as they stood, in the same order. */
function isProven(before, after, settings) {
    const changed = new Map(settings.map(({ path, value }) => [path[0] ?? '', String(value)]));
    const old = [...before.segments.values()];
    const now = [...after.segments.values()];
    return (after.plain &&
        old.length === now.length &&
        now.every((segment, index) => {
            const value = changed.get(segment.key);
            if (value !== undefined)
                return segment.key === old[index]?.key && quickValue(segment) === value;
            return segment.text === old[index]?.text;
        }));
}

;// CONCATENATED MODULE: ./lib/workplan/queue/item-edit.js
// Writes what happened to an item into its file, in the file's own form: only keys that it has, and counters of ours.




/**
 * The change that puts an item into a folder with these facts in its file. A file that cannot be edited moves as it is:
 * the folder is the state, and nothing of it is lost.
 */
function toItemChange(record, to, { facts, now }) {
    const { item, text } = record;
    const path = `${to}/${item.path.slice(item.path.indexOf('/') + 1)}`;
    if (text === null || item.read === 'none')
        return { from: item.path, to: path, text: null };
    const settings = [
        ...(record.form === 'flat' ? flatSettings(record, to, { facts, now }) : metadataSettings(record, { facts, now })),
        ...(facts.note === undefined ? [] : [{ path: [facts.note.key], value: facts.note.text }]),
    ];
    const edited = editText(record, text, settings);
    return { from: item.path, to: path, text: edited === text ? null : edited };
}
/** All settings, else those at the top one by one: of a file that parsers refuse, some lines can still be edited. */
function editText(record, text, settings) {
    if (settings.length === 0)
        return text;
    const quickly = setQuickly(text, settings);
    if (quickly !== null)
        return quickly;
    const edited = (0,yaml_fields/* setYamlPaths */.So)(text, settings, record.item.path);
    if (edited.ok)
        return edited.value;
    let partly = text;
    for (const setting of settings) {
        const next = (0,yaml_fields/* setYamlPaths */.So)(partly, [setting], record.item.path);
        if (next.ok)
            partly = next.value;
    }
    return partly;
}
function flatSettings(record, to, { facts, now }) {
    const has = (key) => record.fields.get(key) !== null;
    const top = (key, value) => ({ path: [key], value });
    const settings = [];
    const status = toStatusWord(record, to);
    if (status !== null)
        settings.push(top('status', status));
    if (has('current_phase'))
        settings.push(top('current_phase', toPhase(to)));
    if (has('updated_at'))
        settings.push(top('updated_at', (0,ids/* toIsoText */.Ui)(now)));
    if (facts.startedAt !== undefined && has('started_at'))
        settings.push(top('started_at', timeText(facts.startedAt)));
    if (facts.cooldownUntil !== undefined && (facts.cooldownUntil !== null || has('cooldown_until')))
        settings.push(top('cooldown_until', timeText(facts.cooldownUntil)));
    if (facts.locked !== undefined && has('processor_auto_requeue'))
        settings.push(top('processor_auto_requeue', !facts.locked));
    if (facts.attempts !== undefined)
        settings.push(...attemptSettings(record, facts.attempts, []));
    if (facts.failure !== undefined) {
        settings.push({ path: ['results', 'success'], value: false });
        settings.push({ path: ['results', 'error'], value: facts.failure });
        settings.push({ path: ['results', 'failed_at'], value: (0,ids/* toIsoText */.Ui)(now) });
    }
    return settings;
}
function metadataSettings(record, { facts, now }) {
    const below = (key, value) => ({ path: ['metadata', key], value });
    const settings = [];
    if (facts.cooldownUntil !== undefined && facts.cooldownUntil !== record.item.cooldownUntil)
        settings.push(below('cooldown_until', facts.cooldownUntil === null ? null : (0,ids/* toIsoText */.Ui)(facts.cooldownUntil)));
    if (facts.attempts !== undefined)
        settings.push(...attemptSettings(record, facts.attempts, ['metadata']));
    if (facts.failure !== undefined) {
        settings.push(below('last_attempt', (0,ids/* toIsoText */.Ui)(now)));
        settings.push(below('last_failure', facts.failure));
    }
    return settings;
}
/** Only counters that change: the item's under the name that the form has for it, ours beside it. */
function attemptSettings({ item, form, fields }, attempts, above) {
    const flatKey = fields.get('consecutive_failures') === null && fields.get('attempt_count') !== null
        ? 'attempt_count'
        : 'consecutive_failures';
    const own = form === 'metadata' ? 'attempt_count' : flatKey;
    const settings = [];
    if (attempts.item !== item.attempts.item)
        settings.push({ path: [...above, own], value: attempts.item });
    if (attempts.environment !== item.attempts.environment)
        settings.push({ path: [...above, 'environment_failures'], value: attempts.environment });
    return settings;
}
/** The folder's name as the status, spelt as the old one was; null when the item has none, or one that nobody knows. */
function toStatusWord({ item }, to) {
    if (item.rawStatus === null)
        return null;
    const known = KNOWN.test(item.rawStatus) || (0,words/* toItemStatus */.nh)(item.rawStatus) !== 'unknown';
    if (!known)
        return null;
    return item.rawStatus.includes('_') ? to.replaceAll('-', '_') : to;
}
const KNOWN = /^(?:pending|in[-_]progress|completed|failed|completed[-_]finalized|failed[-_]blocked|archived)$/;
/** The phase that goes with a folder; work that has not begun has none. */
function toPhase(to) {
    return to === 'pending' || to === 'in-progress' ? '' : to;
}
function timeText(at) {
    return at === null ? '' : (0,ids/* toIsoText */.Ui)(at);
}

;// CONCATENATED MODULE: ./lib/workplan/queue/rules.js
// The bounds that queues are kept in, with the reason of each number.
const MINUTE_MS = 60_000;
const rules_HOUR_MS = 60 * MINUTE_MS;
/**
 * Five failures: what the owner of the largest queue we know settled on. Cool-down from 5 minutes to 4 hours. Six hours
 * without a sign: a job on a hosted runner cannot run longer. A pause lasts as long as people saw account limits last.
 */
const DEFAULT_QUEUE_RULES = {
    maxAttempts: 5,
    cooldownBaseMs: 5 * MINUTE_MS,
    cooldownCapMs: 4 * rules_HOUR_MS,
    orphanAfterMs: 6 * rules_HOUR_MS,
    pause: { minMs: 5 * MINUTE_MS, maxMs: 4 * rules_HOUR_MS, defaultMs: 30 * MINUTE_MS },
};
/** Full jitter under the cap, a wait from zero to the back-off of this many failures. `draw` is from 0 up to 1. */
function toCooldownMs(rules, failures, draw) {
    const steps = Math.max(0, Math.min(failures - 1, 30));
    return Math.floor(draw * Math.min(rules.cooldownCapMs, rules.cooldownBaseMs * 2 ** steps));
}

;// CONCATENATED MODULE: ./lib/workplan/queue/split.js






/** Steps between the numbers of the parts: room to put something between two of them. */
const NUMBER_STEP = 10;
/** Fewer are no parts, more are a list that nobody meant as one. */
const PARTS = { min: 2, max: 50 };
/** Longest title of a part, in UTF-16 units. */
const MAX_TITLE = 120;
/** One pending item per requirement; the item itself is archived with the ids of its parts. */
function decideSplit(board, { wish, record, time }) {
    const { item, requirements } = record;
    const id = item.id;
    if (item.folder === 'archived')
        return unchanged(wish, id, 'ALREADY_THERE');
    if (requirements.length < PARTS.min || requirements.length > PARTS.max)
        return unchanged(wish, id, 'NOT_SPLITTABLE');
    const parts = requirements.map((requirement, index) => toPart(record, { requirement, index, time }));
    const archived = toItemChange(record, 'archived', {
        facts: { locked: true, note: { key: 'split_into', text: parts.map((part) => part.id).join(', ') } },
        now: time.now,
    });
    const changes = [...parts.map((part) => part.change), archived];
    if (changes.some((change) => board.has(change.to)))
        return unchanged(wish, id, 'NAME_TAKEN');
    if (parts.some((part) => board.find(part.id).length > 0))
        return unchanged(wish, id, 'NAME_TAKEN');
    return { kind: wish.kind, id, reason: 'SPLIT_UP', changes };
}
function toPart(record, { requirement, index, time }) {
    const { item, fields, form } = record;
    const id = `${item.id}-part-${index + 1}`;
    const text = toItemText({
        id,
        title: toTitle(requirement),
        description: `${requirement}\n\nPart ${index + 1} of ${record.requirements.length} of ${item.id}${item.title === null ? '' : `: ${item.title}`}`,
        type: textOf(fields.get('type')) ?? 'improvement',
        target: textOf(fields.get('target')) ?? '',
        priority: toPriorityOfPart(item.priority.raw, index),
        // A second apart, so that parts of equal priority keep their order.
        createdAt: (time.now + index * 1000),
        parent: item.id,
        requirements: [requirement],
    }, form);
    return { id, change: { from: null, to: `pending/${nameOf(item.path)}-part-${index + 1}.yaml`, text } };
}
function toTitle(requirement) {
    const [line = ''] = requirement.trim().split('\n');
    return line.length > MAX_TITLE ? `${line.slice(0, MAX_TITLE - 1)}…` : line;
}
/** The first part is as urgent as the whole was, each after it a step less; words end at the lowest one. */
function toPriorityOfPart(raw, index) {
    if (raw !== null && /^\d+$/.test(raw))
        return String(Number(raw) + index * NUMBER_STEP);
    const words = PRIORITY_WORDS;
    const at = words.indexOf((raw ?? 'medium').toLowerCase());
    if (at === -1)
        return raw ?? 'medium';
    return words[Math.min(at + index, words.length - 1)] ?? 'low';
}

;// CONCATENATED MODULE: ./lib/workplan/queue/transitions.js








/** Failures of the surroundings: none counts against an item. */
const transitions_ENVIRONMENT = new Set([
    'quota',
    'rate-limit',
    'auth',
    'network',
    'runner',
    'infra',
    'disk-full',
    'cancelled',
]);
/** Folders whose items nobody is to work on again by himself. */
const SETTLED = new Set(['completed', 'completed-finalized', 'failed-blocked', 'archived']);
/** Decides one wish. */
function decideQueueWish(board, wish, time) {
    if (wish.kind === 'create')
        return decideCreate(board, wish, time);
    const found = board.find(wish.id);
    const [record] = found;
    if (record === undefined)
        return unchanged(wish, wish.id, 'ITEM_UNKNOWN');
    if (found.length > 1)
        return unchanged(wish, wish.id, 'ITEM_AMBIGUOUS');
    switch (wish.kind) {
        case 'requeue':
            return decideRequeue(board, { wish, record, time });
        case 'park':
            return place(board, { wish, record, time }, 'failed-blocked', {
                reason: 'PARKED',
                facts: { locked: true, note: { key: 'park_reason', text: wish.reason } },
            });
        case 'move':
            return place(board, { wish, record, time }, wish.to, { reason: 'MOVED', facts: movedFacts(wish.to, time.now) });
        case 'split':
            return decideSplit(board, { wish, record, time });
        case 'fail':
            return decideFail(board, { wish, record, time });
        default:
            return (0,result/* assertNever */.x)(wish);
    }
}
function decideRequeue(board, one) {
    const { wish, record, time } = one;
    const { item } = record;
    if (item.folder === 'pending')
        return unchanged(wish, item.id, 'ALREADY_THERE');
    if (board.paused !== null && board.paused.until > time.now)
        return unchanged(wish, item.id, 'QUEUE_PAUSED');
    const note = wish.notes === null ? {} : { note: { key: 'requeue_note', text: wish.notes } };
    if (SETTLED.has(item.folder)) {
        // A person took it out of the round and a person puts it back: the count starts anew.
        const attempts = { item: 0, environment: item.attempts.environment };
        const facts = { attempts, cooldownUntil: null, startedAt: null, locked: false, ...note };
        return place(board, one, 'pending', { reason: 'REQUEUED', facts });
    }
    if (record.locked)
        return unchanged(wish, item.id, 'LOCKED');
    if (item.attempts.item >= time.rules.maxAttempts && !isEnvironment(item.cause))
        return parkSpent(board, one);
    if (item.cooldownUntil !== null && item.cooldownUntil > time.now)
        return unchanged(wish, item.id, 'COOLING_DOWN');
    return place(board, one, 'pending', { reason: 'REQUEUED', facts: { startedAt: null, ...note } });
}
function parkSpent(board, one) {
    const text = `failed ${one.record.item.attempts.item} times; a person decides what becomes of it`;
    return place(board, one, 'failed-blocked', {
        reason: 'OUT_OF_ATTEMPTS',
        facts: { locked: true, note: { key: 'park_reason', text } },
    });
}
function decideFail(board, one) {
    const { wish, record, time } = one;
    const { item } = record;
    if (transitions_ENVIRONMENT.has(wish.category))
        return failSurroundings(board, one);
    // The same failure may be told twice; an item that stands as failed was counted.
    if (item.folder === 'failed' || SETTLED.has(item.folder))
        return unchanged(wish, item.id, 'ALREADY_THERE');
    const attempts = { ...item.attempts, item: item.attempts.item + 1 };
    const spent = attempts.item >= time.rules.maxAttempts;
    const cooldownUntil = (time.now + toCooldownMs(time.rules, attempts.item, time.draw));
    const failed = { attempts, cooldownUntil, startedAt: null, failure: wish.reason };
    if (!spent)
        return place(board, one, 'failed', { reason: 'FAILED', facts: failed });
    const note = {
        key: 'park_reason',
        text: `failed ${attempts.item} times; a person decides what becomes of it`,
    };
    return place(board, one, 'failed-blocked', { reason: 'OUT_OF_ATTEMPTS', facts: { ...failed, locked: true, note } });
}
/** The item goes back as it was, with a count of its own for this; an account's limit or a refused token stops the queue. */
function failSurroundings(board, one) {
    const { wish, record, time } = one;
    const { item } = record;
    const pause = toPause(board, wish, time);
    if (item.folder !== 'in-progress') {
        return { kind: wish.kind, id: item.id, reason: pause.length > 0 ? 'NOT_ITS_FAULT' : 'ALREADY_THERE', changes: pause };
    }
    const attempts = { ...item.attempts, environment: item.attempts.environment + 1 };
    const waitMs = pausesQueue(wish.category) ? null : toCooldownMs(time.rules, attempts.environment, time.draw);
    const cooldown = waitMs === null ? {} : { cooldownUntil: (time.now + waitMs) };
    const placed = place(board, one, 'pending', {
        reason: 'NOT_ITS_FAULT',
        facts: { attempts, startedAt: null, ...cooldown },
    });
    return { ...placed, changes: [...placed.changes, ...pause] };
}
function pausesQueue(category) {
    return category === 'quota' || category === 'rate-limit' || category === 'auth';
}
function toPause(board, wish, { now, rules }) {
    if (!pausesQueue(wish.category))
        return [];
    const cause = wish.category === 'auth' ? 'auth' : 'quota';
    const current = board.paused === null ? null : { until: board.paused.until, because: 'unknown' };
    return toPauseChange({ cause, reason: wish.reason, now, rules, current, exists: board.hasPauseFile });
}
function movedFacts(to, now) {
    if (to === 'in-progress')
        return { startedAt: now };
    if (to === 'pending')
        return { startedAt: null };
    return to === 'failed-blocked' || to === 'archived' || to === 'completed-finalized' ? { locked: true } : {};
}
/** Puts the item of a case into a folder, unless it is there or its name is taken. */
function place(board, { wish, record, time }, to, { reason, facts }) {
    const { item } = record;
    if (item.folder === to)
        return unchanged(wish, item.id, 'ALREADY_THERE');
    const change = toItemChange(record, to, { facts, now: time.now });
    if (board.has(change.to))
        return unchanged(wish, item.id, 'NAME_TAKEN');
    return { kind: wish.kind, id: item.id, reason, changes: [change] };
}

;// CONCATENATED MODULE: ./lib/workplan/queue/board.js







/** Answers to all wishes, in their order. `draw` gives a new number from 0 up to 1 each time. */
function decideQueueWishes(view, wishes, time) {
    const board = new Board(view, time);
    return wishes.map((wish) => {
        const ruling = decideQueueWish(board, wish, { now: time.now, rules: time.rules, draw: time.draw() });
        for (const change of ruling.changes)
            board.apply(change);
        return ruling;
    });
}
/**
 * The ids that a requeue without names means: of a folder all, of work in progress only what was left behind. Without a
 * folder: what failed and what was left behind. Each id once, in the order of the queue.
 */
function findRequeueable(view, from, time) {
    const folders = from === null ? ['in-progress', 'failed'] : [from];
    const chosen = view.records.filter((record) => {
        if (!folders.includes(record.item.folder))
            return false;
        return record.item.folder !== 'in-progress' || isOrphan(record, time);
    });
    return [...new Set(chosen.map(({ item }) => item.id))];
}
/** Ids in progress that a requeue without names leaves to those who work on them. */
function findInUse(view, time) {
    const used = view.records.filter((record) => record.item.folder === 'in-progress' && !isOrphan(record, time));
    return [...new Set(used.map(({ item }) => item.id))];
}
class Board {
    sample;
    paused;
    hasPauseFile;
    #byPath;
    #byId = new Map();
    #time;
    constructor(view, time) {
        this.sample = view.records.find(({ item }) => item.read !== 'none') ?? null;
        this.paused = view.queue.paused;
        this.hasPauseFile = time.hasPauseFile;
        this.#time = time;
        this.#byPath = new Map(view.records.map((record) => [record.item.path, record]));
        for (const record of view.records)
            this.#index(record);
    }
    find(id) {
        return [...(this.#byId.get(id)?.values() ?? [])];
    }
    has(path) {
        return this.#byPath.has(path);
    }
    apply(change) {
        const text = change.text === null ? null : (0,result.ok)(change.text);
        if (change.to === PAUSE_FILE) {
            this.paused = readPause(text, this.#time).paused;
            this.hasPauseFile = true;
            return;
        }
        const before = change.from === null ? undefined : this.#byPath.get(change.from);
        if (before !== undefined)
            this.#remove(before);
        const folder = domain_queue/* QUEUE_FOLDERS */.Q.find((name) => change.to.startsWith(`${name}/`));
        const kept = before?.text === null || before === undefined ? null : (0,result.ok)(before.text);
        const now = text ?? kept ?? (before?.item.problem ? { ok: false, problem: before.item.problem } : null);
        if (folder === undefined || now === null)
            return;
        const record = toRecord({ folder, path: change.to, text: now });
        this.#byPath.set(change.to, record);
        this.#index(record);
    }
    #index(record) {
        const known = this.#byId.get(record.item.id);
        if (known === undefined)
            this.#byId.set(record.item.id, new Map([[record.item.path, record]]));
        else
            known.set(record.item.path, record);
    }
    #remove({ item }) {
        this.#byPath.delete(item.path);
        this.#byId.get(item.id)?.delete(item.path);
    }
}

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

;// CONCATENATED MODULE: ./lib/app/queue-wishes.js




/** The queue as it stands. */
async function readQueueFolder(world) {
    const files = await world.folder.read();
    return files.ok ? (0,result.ok)(readQueue(files.value, world)) : files;
}
/** Decides a request on the queue as it stands at that moment, and makes all its changes or none. */
async function changeQueue(world, request) {
    if (world.writes === 'make')
        return world.folder.change((files) => decide(world, files, request));
    const files = await world.folder.read();
    return files.ok ? (0,result.ok)(decide(world, files.value, request).value) : files;
}
function decide(world, files, request) {
    const view = readQueue(files, world);
    const { wishes, left } = toWishes(view, request, world);
    const time = { now: world.now, rules: world.rules, draw: world.draw, hasPauseFile: files.pause !== null };
    const rulings = [...decideQueueWishes(view, wishes, time), ...left];
    const changes = rulings.flatMap((ruling) => ruling.changes);
    return { changes: mergeChanges(changes), value: { rulings, patch: toQueuePatch(changes, textsOf(files)), view } };
}
function toWishes(view, request, time) {
    if (request.kind === 'wishes')
        return { wishes: request.wishes, left: [] };
    const { from, notes } = request;
    const wishes = findRequeueable(view, from, time).map((id) => ({ kind: 'requeue', id, notes }));
    const inUse = from === null || from === 'in-progress' ? findInUse(view, time) : [];
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
        cooldownUntil: listing_timeText(item.cooldownUntil),
        startedAt: listing_timeText(item.startedAt),
        updatedAt: listing_timeText(item.updatedAt),
        orphan: isOrphan(record, time),
        read: item.read,
        problem: item.problem,
    };
}
function listing_timeText(at) {
    return at === null ? null : (0,ids/* toIsoText */.Ui)(at);
}

// EXTERNAL MODULE: ./lib/shells/cli/io.js
var cli_io = __webpack_require__(6920);
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
        ...(isOrphan(record, time) ? ['left behind'] : []),
        ...(item.read === 'library' ? [] : [item.read === 'lines' ? 'read line by line' : 'unreadable']),
    ];
}
/** One item with everything that decides about it. */
function queue_text_toItemText(record, time) {
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
        return `${id}: ${reason} ${domain_queue/* QUEUE_REASONS */.m[reason]}\n${moves.join('')}`;
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
        io.out(found.map((record) => queue_text_toItemText(record, world)).join('\n'));
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
    return runWishes(io, dir, options, [{ kind: 'create', purpose: options.purpose, title, target }]);
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
        rules: DEFAULT_QUEUE_RULES,
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
/* unused harmony export findAt */
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
    failed: ['failed', 'failing', 'failure', 'error', 'errored', 'crashed', 'timed-out'],
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
