export const id = 5917;
export const ids = [5917];
export const modules = {

/***/ 87364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ queueFolder)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(89279);
// EXTERNAL MODULE: ./lib/adapters/files/file-problem.js
var file_problem = __webpack_require__(37238);
// EXTERNAL MODULE: ./lib/adapters/files/hidden-folder.js
var hidden_folder = __webpack_require__(17531);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/domain/queue.js
var queue = __webpack_require__(1563);
// EXTERNAL MODULE: ./lib/domain/queue-files.js
var queue_files = __webpack_require__(37573);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(46843);
// EXTERNAL MODULE: ./lib/adapters/files/sync-folder.js
var sync_folder = __webpack_require__(56962);
;// CONCATENATED MODULE: ./lib/adapters/files/transaction-record.js
// The record of a decided change of a queue: once it stands, readers see the whole change, and anybody may finish it.








/** Holds the lock, the record and the drafts; git is told to leave it alone. */
const OWN_FOLDER = '.aftermath';
const DRAFT = /^draft-[\w-]+$/;
/** A record may come from a repository that strangers write: no path of it leads anywhere but into the queue. */
function isQueuePath(path) {
    if (path === queue_files/* PAUSE_FILE */.ek)
        return true;
    const [, name = '', ...rest] = path.split('/');
    return ((0,queue/* toQueueFolder */.J$)(path) !== null &&
        rest.length === 0 &&
        name !== '' &&
        name !== '.' &&
        name !== '..' &&
        !/[\\\0]/.test(name));
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
/** Text of a file, or null when it does not exist. */
async function readOptional(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,file_problem/* codeOf */.$N)(error) === 'ENOENT' || (0,file_problem/* codeOf */.$N)(error) === 'ENOTDIR')
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
    await (0,sync_folder/* syncFolder */.Y)((0,external_node_path_.join)(root, OWN_FOLDER));
}

;// CONCATENATED MODULE: ./lib/adapters/files/transaction-read.js
// Lists and reads the files of a queue as of one moment, with a decided change counted as made.








/** Largest item read. The largest we know has 29 KB. */
const MAX_ITEM_BYTES = 4 * 1024 * 1024;
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
    const { folders, items, notItems } = await listPlaces(root);
    const paths = new Set(items);
    for (const { from, to } of steps.values()) {
        if (from !== null && from !== to)
            paths.delete(from);
        if (to !== queue_files/* PAUSE_FILE */.ek)
            paths.add(to);
    }
    const files = [];
    for (const path of paths) {
        const text = readPlace(root, path, steps.get(path));
        if (text === null)
            return null;
        files.push({ folder: folderOf(path), path, text });
    }
    const pause = readPlace(root, queue_files/* PAUSE_FILE */.ek, steps.get(queue_files/* PAUSE_FILE */.ek));
    return { files: files.sort(compareFiles), folders, notItems, pause };
}
/** The names of the queue's folders that exist. A queue has at least one, and none of them is a link. */
async function listFolders(root) {
    await refuseLink(root, OWN_FOLDER);
    const found = [];
    for (const folder of queue/* QUEUE_FOLDER_NAMES */.wG) {
        if (await isFolder(root, folder))
            found.push(folder);
    }
    return found;
}
async function listPlaces(root) {
    const folders = await listFolders(root);
    if (folders.length === 0)
        throw new QueueFolderError(await noQueue(root));
    const names = await Promise.all(folders.map((folder) => (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true })));
    const items = [];
    const notItems = [];
    for (const [index, folder] of folders.entries()) {
        for (const entry of names[index] ?? []) {
            const path = `${folder}/${entry.name}`;
            if (entry.isDirectory())
                notItems.push(...(entry.name.startsWith('.') ? [] : [`${path}/`]));
            else if ((0,queue_files/* isItemName */.BM)(entry.name))
                items.push(path);
            else if ((0,queue_files/* isMissedName */.ph)(entry.name))
                notItems.push(path);
        }
    }
    return { folders, items, notItems: notItems.sort() };
}
async function noQueue(root) {
    const exists = await (0,promises_.lstat)(root).then(() => true, () => false);
    if (!exists)
        return { code: 'FILE_MISSING', file: root };
    const detail = `${root}: is no queue, none of the folders ${queue/* QUEUE_FOLDERS */.Qw.join(', ')} lies in it; name the folder that holds them`;
    return { code: 'USAGE', detail };
}
async function isFolder(root, name) {
    await refuseLink(root, name);
    try {
        return (await (0,promises_.lstat)((0,external_node_path_.join)(root, name))).isDirectory();
    }
    catch (error) {
        if ((0,file_problem/* codeOf */.$N)(error) === 'ENOENT' || (0,file_problem/* codeOf */.$N)(error) === 'ENOTDIR')
            return false;
        throw error;
    }
}
/** A folder that is a link could lead anywhere; so it is not followed. */
async function refuseLink(root, name) {
    const stats = await (0,promises_.lstat)((0,external_node_path_.join)(root, name)).catch((error) => {
        if ((0,file_problem/* codeOf */.$N)(error) === 'ENOENT' || (0,file_problem/* codeOf */.$N)(error) === 'ENOTDIR')
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
        if ((0,file_problem/* codeOf */.$N)(error) === 'ENOENT')
            return null;
        if ((0,file_problem/* codeOf */.$N)(error) === 'ELOOP')
            return (0,result/* err */._)({ code: 'FILE_OUTSIDE', file: path });
        if ((0,file_problem/* codeOf */.$N)(error) === 'unknown error')
            throw error;
        return (0,result/* err */._)((0,file_problem/* toFileProblem */.HB)(path, error));
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
    const folder = (0,queue/* toQueueFolder */.J$)(path);
    if (folder === null)
        throw new Error(`not a place of a queue: ${path}`);
    return folder;
}
function compareFiles(a, b) {
    const order = queue/* QUEUE_FOLDERS */.Qw.indexOf(a.folder) - queue/* QUEUE_FOLDERS */.Qw.indexOf(b.folder);
    if (order !== 0)
        return order;
    return a.path < b.path ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/adapters/files/transaction-steps.js
// Prepares and carries out the steps of a change: new texts lie on the disk before anything is decided, then files are only renamed.









/** Drafts written at once: more do not make a disk faster. */
const WRITERS = 16;
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
    await (0,sync_folder/* syncFolder */.Y)((0,external_node_path_.join)(root, OWN_FOLDER));
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
    await (0,sync_folder/* syncFolder */.Y)(root);
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
    await (0,hidden_folder/* removeAbandoned */.j)((0,external_node_path_.join)(root, OWN_FOLDER));
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
        await (0,sync_folder/* syncFolder */.Y)(folder);
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
    const stands = from === null || to === queue_files/* PAUSE_FILE */.ek || (await exists(source));
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
        if ((0,file_problem/* codeOf */.$N)(error) !== 'ENOENT')
            throw error;
    }
}
async function exists(path) {
    try {
        await (0,promises_.lstat)(path);
        return true;
    }
    catch (error) {
        if ((0,file_problem/* codeOf */.$N)(error) === 'ENOENT' || (0,file_problem/* codeOf */.$N)(error) === 'ENOTDIR')
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/adapters/files/wait-for-lock.js
var wait_for_lock = __webpack_require__(43969);
;// CONCATENATED MODULE: ./lib/adapters/files/transaction.js
// A queue folder on a checkout: one writer at a time, all of a change or none of it, and a kill at any moment loses nothing.









/** A look takes milliseconds. Who only reads looks for some seconds; who is to write looks once more while nobody else may. */
const MAX_LOOKS = { read: 100, write: 5 };
/** The bound of the pause after a look in vain grows by so much, in milliseconds, up to the longest. */
const LOOK_PAUSE_MS = 5;
const LONGEST_LOOK_PAUSE_MS = 100;
/** The queue in a folder. Reading writes nothing, so a folder that may not be written can be listed. */
function queueFolder(directory, tools) {
    const root = (0,external_node_path_.resolve)(directory);
    return {
        read: () => guard(directory, () => read(root, tools.pacing, 'read')),
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
        if ((0,file_problem/* codeOf */.$N)(error) === 'unknown error')
            throw error;
        const path = typeof error === 'object' && error !== null ? Reflect.get(error, 'path') : undefined;
        const place = typeof path === 'string' ? path : directory;
        return (0,result/* err */._)((0,file_problem/* isWriteRefusal */.qC)(error) ? (0,file_problem/* toWriteProblem */.cw)(place, error) : (0,file_problem/* toFileProblem */.HB)(place, error));
    }
}
async function read(root, pacing, to) {
    for (let looks = 1; looks <= MAX_LOOKS[to]; looks += 1) {
        const before = await readTransactionStand(root);
        const files = await readQueueFiles(root, before.record);
        const after = await readTransactionStand(root);
        if (files !== null && before.version === after.version)
            return (0,result.ok)(files);
        await pacing.pause(1 + pacing.draw() * Math.min(LONGEST_LOOK_PAUSE_MS, LOOK_PAUSE_MS * looks));
    }
    return (0,result/* err */._)({ code: 'STATE_CONFLICT', document: root });
}
async function change(root, tools, decide) {
    const seen = await read(root, tools.pacing, 'write');
    if (!seen.ok && seen.problem.code !== 'STATE_CONFLICT')
        return seen;
    await makeOwnFolder(root);
    const lock = await (0,wait_for_lock/* waitForLock */.g)((0,external_node_path_.join)(root, OWN_FOLDER), tools);
    if (lock === null)
        return (0,result/* err */._)({ code: 'STATE_CONFLICT', document: root });
    try {
        await recoverSteps(root);
        const files = await read(root, tools.pacing, 'write');
        if (!files.ok)
            return files;
        const { changes, value } = await decide(files.value);
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
    await (0,hidden_folder/* makeHiddenFolder */.B)((0,external_node_path_.join)(root, OWN_FOLDER));
}


/***/ }),

/***/ 72534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readingRules),
/* harmony export */   a: () => (/* binding */ toQueueRules)
/* harmony export */ });
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63486);
// The bounds of queues as the policy states them.

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** The policy's bounds in milliseconds. */
function toQueueRules({ queue }) {
    const { pause } = queue;
    return {
        maxAttempts: queue.maxAttempts,
        cooldownBaseMs: queue.cooldownBaseMinutes * MINUTE_MS,
        cooldownCapMs: queue.cooldownCapMinutes * MINUTE_MS,
        orphanAfterMs: queue.orphanHours * HOUR_MS,
        pause: {
            minMs: pause.minMinutes * MINUTE_MS,
            maxMs: pause.maxMinutes * MINUTE_MS,
            defaultMs: pause.defaultMinutes * MINUTE_MS,
        },
    };
}
/** Bounds for who only wants to know which items stand where: no bound changes that. */
function readingRules() {
    return toQueueRules((0,_config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultPolicy */ .G4)());
}


/***/ })

};
