export const id = 585;
export const ids = [585];
export const modules = {

/***/ 7364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ queueFolder)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/adapters/files/file-problem.js
var file_problem = __webpack_require__(7238);
// EXTERNAL MODULE: ./lib/adapters/files/hidden-folder.js
var hidden_folder = __webpack_require__(7531);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/domain/queue.js
var queue = __webpack_require__(1563);
// EXTERNAL MODULE: ./lib/domain/queue-files.js
var queue_files = __webpack_require__(7573);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(6843);
// EXTERNAL MODULE: ./lib/adapters/files/sync-folder.js
var sync_folder = __webpack_require__(6962);
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
    const known = queue/* QUEUE_FOLDERS */.Q.includes(folder);
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
    for (const folder of queue/* QUEUE_FOLDERS */.Q) {
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
    const detail = `${root}: is no queue, none of the folders ${queue/* QUEUE_FOLDERS */.Q.join(', ')} lies in it; name the folder that holds them`;
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
    const folder = queue/* QUEUE_FOLDERS */.Q.find((name) => path.startsWith(`${name}/`));
    if (folder === undefined)
        throw new Error(`not a place of a queue: ${path}`);
    return folder;
}
function compareFiles(a, b) {
    const order = queue/* QUEUE_FOLDERS */.Q.indexOf(a.folder) - queue/* QUEUE_FOLDERS */.Q.indexOf(b.folder);
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
var wait_for_lock = __webpack_require__(3969);
;// CONCATENATED MODULE: ./lib/adapters/files/transaction.js
// A queue folder on a checkout: one writer at a time, all of a change or none of it, and a kill at any moment loses nothing.









/** A look takes milliseconds; who meets a new change each time looks while nobody may write. */
const MAX_LOOKS = 20;
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
        if ((0,file_problem/* codeOf */.$N)(error) === 'unknown error')
            throw error;
        const path = typeof error === 'object' && error !== null ? Reflect.get(error, 'path') : undefined;
        const place = typeof path === 'string' ? path : directory;
        return (0,result/* err */._)((0,file_problem/* isWriteRefusal */.qC)(error) ? (0,file_problem/* toWriteProblem */.cw)(place, error) : (0,file_problem/* toFileProblem */.HB)(place, error));
    }
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
    const lock = await (0,wait_for_lock/* waitForLock */.g)((0,external_node_path_.join)(root, OWN_FOLDER), tools);
    if (lock === null)
        return (0,result/* err */._)({ code: 'STATE_CONFLICT', document: root });
    try {
        await recoverSteps(root);
        const files = await read(root);
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

/***/ 78:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dg: () => (/* binding */ decideQueueWishes),
  YN: () => (/* binding */ findInUse),
  Qs: () => (/* binding */ findRequeueable)
});

// EXTERNAL MODULE: ./lib/domain/queue.js
var queue = __webpack_require__(1563);
// EXTERNAL MODULE: ./lib/domain/queue-files.js
var queue_files = __webpack_require__(7573);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/workplan/queue/item-record.js + 3 modules
var item_record = __webpack_require__(1432);
// EXTERNAL MODULE: ./lib/workplan/queue/pause.js + 1 modules
var pause = __webpack_require__(5016);
// EXTERNAL MODULE: ./lib/workplan/queue/read-queue.js
var read_queue = __webpack_require__(850);
// EXTERNAL MODULE: ./lib/domain/category.js
var category = __webpack_require__(1998);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
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
    fix: { type: 'fix', priority: 'high', number: '10' },
    urgent: { type: 'fix', priority: 'critical', number: '1' },
};
/** Longest part of a title in an id, in characters: file names stay readable. */
const MAX_SLUG = 40;
/** A new pending item in the queue's own form; its id comes from purpose, target and title, so that it converges. */
function decideCreate(board, wish, { now }) {
    const { purpose, title, target } = wish;
    const id = toId(wish);
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
/** The id says what the item is about: of an identity only that, so that a graver level makes no second item. */
function toId({ purpose, title, target, identity }) {
    const parts = identity === null
        ? [purpose, toSlug(title), (0,ids/* toFingerprint */.I9)(['queue item', purpose, target, title]).slice(0, 8)]
        : ['cause', toSlug(identity)];
    return parts.filter((part) => part !== '').join('-');
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
// EXTERNAL MODULE: ./lib/workplan/queue/fields.js
var queue_fields = __webpack_require__(9954);
// EXTERNAL MODULE: ./lib/workplan/queue/scan.js
var scan = __webpack_require__(1413);
;// CONCATENATED MODULE: ./lib/workplan/queue/quick-edit.js
// Sets values of plain files without a parser: a queue of a thousand items is put back in a moment. What is not plain is left to the editor for all files.



/** Line ends that our lines do not end at. */
const ODD_LINES = /\r(?!\n)|[\u0085\u2028\u2029]/;
/** The text with these values set, or null when one of them is not a plain value on a line of its own at the top. */
function setQuickly(text, settings) {
    const before = (0,scan/* scanItem */.z)(text);
    if (!before.plain || ODD_LINES.test(text))
        return null;
    let after = text;
    for (const setting of settings) {
        const next = setOne(after, before, setting);
        if (next === null)
            return null;
        after = next;
    }
    return isProven(before, (0,scan/* scanItem */.z)(after), settings) ? after : null;
}
function setOne(text, before, { path, value }) {
    const [key = ''] = path;
    const segment = before.segments.get(key);
    if (path.length !== 1 || segment === undefined || segment.head === '')
        return null;
    const known = (0,queue_fields/* quickValue */.Jk)(segment);
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
                return segment.key === old[index]?.key && (0,queue_fields/* quickValue */.Jk)(segment) === value;
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
/** What owners call the counter of an item's own failures; the first that a file has is read and written. */
const COUNTERS = ['consecutive_failures', 'attempt_count', 'attempts'];
/** Only counters that change: the item's under the name that the form has for it, ours beside it. */
function attemptSettings({ item, form, fields }, attempts, above) {
    const [first] = COUNTERS;
    const own = form === 'metadata' ? 'attempt_count' : (COUNTERS.find((key) => fields.get(key) !== null) ?? first);
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
// The bounds that queues are kept in; the policy states them, with the reason of each number.
/** Full jitter under the cap, a wait from zero to the back-off of this many failures. `draw` is from 0 up to 1. */
function toCooldownMs(rules, failures, draw) {
    const steps = Math.max(0, Math.min(failures - 1, 30));
    return Math.floor(draw * Math.min(rules.cooldownCapMs, rules.cooldownBaseMs * 2 ** steps));
}

// EXTERNAL MODULE: ./lib/workplan/queue/priority.js
var priority = __webpack_require__(1112);
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
        type: (0,queue_fields/* textOf */.b6)(fields.get('type')) ?? 'improvement',
        target: (0,queue_fields/* textOf */.b6)(fields.get('target')) ?? '',
        priority: toPriorityOfPart(item.priority.raw, index),
        // A second apart, so that parts of equal priority keep their order.
        createdAt: (time.now + index * 1000),
        parent: item.id,
        requirements: [requirement],
    }, form);
    return { id, change: { from: null, to: `pending/${(0,item_record/* nameOf */.Vb)(item.path)}-part-${index + 1}.yaml`, text } };
}
function toTitle(requirement) {
    const [line = ''] = requirement.trim().split('\n');
    return line.length > MAX_TITLE ? `${line.slice(0, MAX_TITLE - 1)}…` : line;
}
/** The first part is as urgent as the whole was, each after it a step less; words end at the lowest one. */
function toPriorityOfPart(raw, index) {
    if (raw !== null && /^\d+$/.test(raw))
        return String(Number(raw) + index * NUMBER_STEP);
    const words = priority/* PRIORITY_WORDS */.$;
    const at = words.indexOf((raw ?? 'medium').toLowerCase());
    if (at === -1)
        return raw ?? 'medium';
    return words[Math.min(at + index, words.length - 1)] ?? 'low';
}

;// CONCATENATED MODULE: ./lib/workplan/queue/transitions.js
// From a wish to changes of files, or to the reason why there are none. Pure: the same queue, moment and draw give the same answer.









/** Folders whose items nobody is to work on again by himself. */
const SETTLED = new Set(['completed', 'completed-finalized', 'failed-blocked', 'archived']);
/** Decides one wish. */
function decideQueueWish(board, wish, time) {
    if (wish.kind === 'create')
        return decideCreate(board, wish, time);
    if (wish.kind === 'pause')
        return decidePause(board, wish, time);
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
    if (item.attempts.item >= time.rules.maxAttempts && !(0,item_record/* isEnvironment */.A_)(item.cause))
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
    if ((0,category/* isEnvironment */.hN)(wish.category))
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
    const waitMs = (0,category/* stopsQueue */.N8)(wish.category) ? null : toCooldownMs(time.rules, attempts.environment, time.draw);
    const cooldown = waitMs === null ? {} : { cooldownUntil: (time.now + waitMs) };
    const placed = place(board, one, 'pending', {
        reason: 'NOT_ITS_FAULT',
        facts: { attempts, startedAt: null, ...cooldown },
    });
    return { ...placed, changes: [...placed.changes, ...pause] };
}
/** Only a limit or a refused token pauses a queue; any other trouble is no reason to let everything wait. */
function decidePause(board, wish, time) {
    const changes = toPause(board, wish, time);
    return { kind: wish.kind, id: '', reason: changes.length > 0 ? 'PAUSED' : 'ALREADY_THERE', changes };
}
function toPause(board, wish, { now, rules }) {
    if (!(0,category/* stopsQueue */.N8)(wish.category))
        return [];
    const cause = wish.category === 'auth' ? 'auth' : 'quota';
    const current = board.paused === null ? null : { until: board.paused.until, because: 'unknown' };
    return (0,pause/* toPauseChange */.e)({ cause, reason: wish.reason, now, rules, current, exists: board.hasPauseFile });
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
        return record.item.folder !== 'in-progress' || (0,read_queue/* isOrphan */.B)(record, time);
    });
    return [...new Set(chosen.map(({ item }) => item.id))];
}
/** Ids in progress that a requeue without names leaves to those who work on them. */
function findInUse(view, time) {
    const used = view.records.filter((record) => record.item.folder === 'in-progress' && !(0,read_queue/* isOrphan */.B)(record, time));
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
        if (change.to === queue_files/* PAUSE_FILE */.e) {
            this.paused = (0,pause/* readPause */.H)(text, this.#time).paused;
            this.hasPauseFile = true;
            return;
        }
        const before = change.from === null ? undefined : this.#byPath.get(change.from);
        if (before !== undefined)
            this.#remove(before);
        const folder = queue/* QUEUE_FOLDERS */.Q.find((name) => change.to.startsWith(`${name}/`));
        const kept = before?.text === null || before === undefined ? null : (0,result.ok)(before.text);
        const now = text ?? kept ?? (before?.item.problem ? { ok: false, problem: before.item.problem } : null);
        if (folder === undefined || now === null)
            return;
        const record = (0,item_record/* toRecord */.Lv)({ folder, path: change.to, text: now });
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


/***/ })

};
