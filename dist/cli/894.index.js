export const id = 894;
export const ids = [894];
export const modules = {

/***/ 90894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P2: () => (/* binding */ STATE_FOLDER),
  O0: () => (/* binding */ openCheckpoints),
  Vi: () => (/* binding */ readLedgerEvents),
  Bh: () => (/* binding */ readStateMark),
  TR: () => (/* binding */ refuse),
  nR: () => (/* binding */ timeOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/git/checkpoint-store.js + 3 modules
var checkpoint_store = __webpack_require__(31323);
// EXTERNAL MODULE: ./lib/adapters/git/repository.js
var git_repository = __webpack_require__(73611);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(89279);
// EXTERNAL MODULE: ./lib/domain/digest.js
var digest = __webpack_require__(2002);
// EXTERNAL MODULE: ./lib/domain/path-bytes.js
var path_bytes = __webpack_require__(70011);
// EXTERNAL MODULE: ./lib/adapters/git/scan-tree.js
var scan_tree = __webpack_require__(56451);
;// CONCATENATED MODULE: ./lib/adapters/git/restore-check.js





/** STATE_CONFLICT with the path that is not as its step says; RESTORE_BLOCKED where a place cannot be made. */
async function checkPlaces(repository, steps, staging) {
    const stepByPath = new Map(steps.map((step) => [step.path, step]));
    const device = (await (0,promises_.stat)((0,external_node_path_.dirname)(staging)).catch(() => (0,promises_.stat)(repository.root))).dev;
    for (const step of steps) {
        const now = await (0,scan_tree/* lookAt */.t5)(repository, step.path);
        if (now === 'special')
            return blocked(step.path, 'neither a file nor a link stands there');
        if (!isSame(repository, now, step.before))
            return (0,result/* err */._)({ code: 'STATE_CONFLICT', document: step.path });
        const way = step.after === null ? null : await findBlock(repository, step.path, stepByPath);
        if (way !== null)
            return way;
        if (!(await isOnDevice(repository.root, step.path, device)))
            return blocked(step.path, 'it lies on another disk');
    }
    return (0,result.ok)(undefined);
}
/** Whether two states of a path are the same. Where the executable bit does not count, only links differ from files. */
function isSame({ fileMode }, a, b) {
    if (a === null || b === null)
        return a === b;
    const isSameKind = fileMode === 'counts' ? a.mode === b.mode : (a.mode === '120000') === (b.mode === '120000');
    return isSameKind && a.sha256 === b.sha256;
}
/** What stands in the way of a new file and does not go away with another step; null: nothing. */
async function findBlock({ root }, path, steps) {
    for (let above = (0,external_node_path_.dirname)(path); above !== '.'; above = (0,external_node_path_.dirname)(above)) {
        const stats = await lstatOrNull(root, above);
        if (stats !== null && !stats.isDirectory() && !goesAway(above, steps))
            return blocked(path, `${above} is no folder, and no checkpoint holds it`);
    }
    const stats = await lstatOrNull(root, path);
    if (stats === null || !stats.isDirectory())
        return null;
    const unsaved = await findUnsaved(root, path, steps);
    return unsaved === null ? null : blocked(path, `it is a folder, and no checkpoint holds ${unsaved}`);
}
function goesAway(path, steps) {
    const step = steps.get(path);
    return step !== undefined && step.after === null;
}
/** A file below a folder that no step takes away; null when there is none. */
async function findUnsaved(root, folder, steps) {
    for (const entry of await (0,promises_.readdir)((0,scan_tree/* placeOf */.$t)(root, folder), { withFileTypes: true, encoding: 'buffer' })) {
        const path = `${folder}/${(0,path_bytes/* toPathText */.WA)(entry.name)}`;
        const found = entry.isDirectory() ? await findUnsaved(root, path, steps) : goesAway(path, steps) ? null : path;
        if (found !== null)
            return found;
    }
    return null;
}
async function isOnDevice(root, path, device) {
    for (let above = (0,external_node_path_.dirname)(path); above !== '.'; above = (0,external_node_path_.dirname)(above)) {
        const stats = await lstatOrNull(root, above);
        if (stats !== null)
            return stats.dev === device || !stats.isDirectory();
    }
    return true;
}
/** What stands at a path, not followed; null: nothing. */
async function lstatOrNull(root, path) {
    return (0,promises_.lstat)((0,scan_tree/* placeOf */.$t)(root, path)).catch((error) => {
        if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes((0,scan_tree/* codeOf */.$N)(error)))
            return null;
        throw error;
    });
}
function blocked(path, detail) {
    return (0,result/* err */._)({ code: 'RESTORE_BLOCKED', path, detail });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(46843);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./lib/domain/checkpoint.js
var checkpoint = __webpack_require__(32240);
// EXTERNAL MODULE: ./lib/adapters/git/witness.js
var witness = __webpack_require__(49160);
;// CONCATENATED MODULE: ./lib/adapters/git/restore-record.js
// The record of a restore that is decided, and the folder where new files lie ready beside it.







const Entry = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().min(1),
    mode: schemas/* enum */.k5n(checkpoint/* FILE_MODES */.Ce),
    size: schemas/* int */.Whr().min(0),
    sha256: schemas/* string */.YjP(),
    blob: schemas/* string */.YjP(),
});
const Step = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().min(1).refine(isInside),
    before: Entry.nullable(),
    after: Entry.nullable(),
    /** Name of the file that lies ready; null: the path goes away. */
    draft: schemas/* string */.YjP()
        .regex(/^draft-\d+$/)
        .nullable(),
});
const Shape = schemas/* strictObject */.rej({ v: schemas/* literal */.euz(1), target: schemas/* string */.YjP(), safety: schemas/* string */.YjP(), steps: schemas/* array */.YOg(Step) });
const DECIDED = 'decided.json';
/** No path of a record leads out of the working tree or into git's folder. */
function isInside(path) {
    return (!path.startsWith('/') && path.split('/').every((name) => !['', '.', '..'].includes(name) && !/^\.git$/i.test(name)));
}
/**
 * The folder of drafts, on the disk of the working tree, so that files can be renamed into place: in git's folder, or in
 * ours in the working tree when git's lies on another disk.
 */
async function stagingOf({ root, gitDir }) {
    const [tree, git] = await Promise.all([(0,promises_.stat)(root), (0,promises_.stat)(gitDir)]);
    return tree.dev === git.dev ? (0,external_node_path_.join)((0,git_repository/* ownFolder */.vY)(gitDir), 'restore') : (0,external_node_path_.join)(root, '.aftermath', 'restore');
}
/** Decides a restore whose drafts lie ready: from here on it happens. */
async function decide(staging, record) {
    await (0,witness/* replaceFile */.fR)((0,external_node_path_.join)(staging, DECIDED), JSON.stringify(record));
}
/** A restore that is decided and not ended; null: there is none. A text that is none was not written by us. */
async function readDecided(staging) {
    try {
        return Shape.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(staging, DECIDED), 'utf8')));
    }
    catch (error) {
        if (error instanceof SyntaxError || error instanceof errors/* ZodError */.G)
            return null;
        if ((0,scan_tree/* codeOf */.$N)(error) === 'ENOENT' || (0,scan_tree/* codeOf */.$N)(error) === 'ENOTDIR')
            return null;
        throw error;
    }
}
/** Ends a restore: first the record goes, then what is left of the drafts. */
async function endRestore(staging) {
    await (0,promises_.rm)((0,external_node_path_.join)(staging, DECIDED), { force: true });
    await (0,promises_.rm)(staging, { recursive: true, force: true });
}
/** Checkpoints that restores under way need, in any working tree of the repository. */
async function listInUse(repository) {
    const trees = (0,external_node_path_.join)(repository.commonDir, 'worktrees');
    const names = await (0,promises_.readdir)(trees).catch(() => []);
    const folders = [repository.commonDir, ...names.map((name) => (0,external_node_path_.join)(trees, name))];
    const places = [await stagingOf(repository), ...folders.map((folder) => (0,external_node_path_.join)((0,git_repository/* ownFolder */.vY)(folder), 'restore'))];
    const ids = new Set();
    for (const place of places) {
        const record = await readDecided(place);
        if (record !== null)
            ids.add(record.target).add(record.safety);
    }
    return [...ids];
}
/** True when something of a restore lies there. */
async function hasStaging(staging) {
    return (0,promises_.lstat)(staging).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./lib/adapters/git/restore.js
// Changes a working tree in one step: files lie ready before anything is decided, then they are renamed into place, and a kill at any moment leaves a state that the next run ends.







/** All steps or none. Only the holder of the lock may. */
async function restoreTree(repository, { steps, bytes, target, safety }) {
    const staging = await stagingOf(repository);
    // Somebody may have been killed since the caller looked; then the places are not as the steps say, which is seen below.
    await recoverTree(repository);
    await (0,promises_.mkdir)(staging, { recursive: true });
    const recorded = [];
    for (const [index, step] of steps.entries()) {
        const draft = step.after === null ? null : `draft-${index}`;
        if (step.after !== null)
            await writeDraft(repository, (0,external_node_path_.join)(staging, `draft-${index}`), { entry: step.after, bytes });
        recorded.push({ path: step.path, before: step.before, after: step.after, draft });
    }
    await syncFolder(staging);
    const checked = await checkPlaces(repository, steps, staging);
    if (!checked.ok) {
        await endRestore(staging);
        return checked;
    }
    const record = { v: 1, target, safety, steps: recorded };
    await decide(staging, record);
    return (0,result.ok)(await carryOut(repository, staging, record));
}
/** Ends what a killed run began; null when there was nothing. Only the holder of the lock may. */
async function recoverTree(repository) {
    const staging = await stagingOf(repository);
    if (!(await hasStaging(staging)))
        return null;
    const record = await readDecided(staging);
    if (record !== null)
        return { ...(await carryOut(repository, staging, record)), target: record.target };
    await endRestore(staging);
    return null;
}
/** The bytes that are written are the ones that were verified: they are hashed once more here, in memory. */
async function writeDraft(repository, draft, { entry, bytes }) {
    const content = bytes.get(entry.sha256);
    if (content === undefined || (0,digest/* toDigest */.O)(content) !== entry.sha256)
        throw new Error(`no verified bytes for ${entry.path}`);
    if (entry.mode === '120000') {
        await (0,promises_.symlink)(Buffer.from(content), draft);
        return;
    }
    const file = await (0,promises_.open)(draft, 'wx', entry.mode === '100755' ? 0o777 : 0o666);
    try {
        await file.writeFile(content);
        await file.sync();
    }
    finally {
        await file.close();
    }
    const stands = await (0,promises_.lstat)((0,scan_tree/* placeOf */.$t)(repository.root, entry.path)).catch(() => null);
    if (stands?.isFile())
        await (0,promises_.chmod)(draft, toBits(stands.mode, entry.mode, repository));
}
/** A file keeps who may read and write it; only whether it can be run comes from the checkpoint. */
function toBits(stands, mode, { fileMode }) {
    const bits = stands & 0o777;
    if (fileMode === 'ignored')
        return bits;
    return mode === '100755' ? bits | ((bits & 0o444) >> 2) | 0o100 : bits & ~0o111;
}
/** Doing it twice is doing it once. What somebody changed since the decision is kept and told. */
async function carryOut(repository, staging, { steps }) {
    const kept = [];
    for (const step of steps) {
        if (step.after === null && !(await takeAway(repository, step)))
            kept.push(step.path);
    }
    const folders = new Set();
    for (const step of steps) {
        if (step.after !== null && !(await place(repository, staging, step)))
            kept.push(step.path);
        folders.add((0,external_node_path_.dirname)(step.path));
    }
    for (const folder of folders)
        await syncFolder((0,scan_tree/* placeOf */.$t)(repository.root, folder));
    await endRestore(staging);
    return { kept };
}
/** False when somebody else's file stands there now. */
async function takeAway(repository, { path, before }) {
    const now = await (0,scan_tree/* lookAt */.t5)(repository, path);
    if (now === 'special' || (now !== null && !isSame(repository, now, before)))
        return false;
    if (now !== null)
        await (0,promises_.unlink)((0,scan_tree/* placeOf */.$t)(repository.root, path));
    await removeEmptyAbove(repository.root, path);
    return true;
}
async function removeEmptyAbove(root, path) {
    for (let above = (0,external_node_path_.dirname)(path); above !== '.'; above = (0,external_node_path_.dirname)(above)) {
        try {
            await (0,promises_.rmdir)((0,scan_tree/* placeOf */.$t)(root, above));
        }
        catch (error) {
            // Gone with another file: the folders above it may be empty now all the same.
            if ((0,scan_tree/* codeOf */.$N)(error) !== 'ENOENT')
                return;
        }
    }
}
/** False when somebody else's file stands there now, or its folder cannot be made any more. */
async function place(repository, staging, step) {
    const draft = (0,external_node_path_.join)(staging, step.draft ?? '');
    // The draft was moved into place before the kill.
    if (!(await hasStaging(draft)))
        return true;
    const now = await (0,scan_tree/* lookAt */.t5)(repository, step.path);
    const isFree = now !== 'special' && (now === null || isSame(repository, now, step.before));
    const isDone = now !== 'special' && isSame(repository, now, step.after);
    if (isDone || !isFree) {
        await (0,promises_.rm)(draft, { force: true });
        return isDone;
    }
    const target = (0,scan_tree/* placeOf */.$t)(repository.root, step.path);
    if (!(await isWayClear(repository.root, step.path))) {
        await (0,promises_.rm)(draft, { force: true });
        return false;
    }
    try {
        await (0,promises_.mkdir)((0,scan_tree/* placeOf */.$t)(repository.root, (0,external_node_path_.dirname)(step.path)), { recursive: true });
        await removeEmptyFolder(target);
        await (0,promises_.rename)(draft, target);
        return true;
    }
    catch (error) {
        if (!['ENOTDIR', 'EEXIST', 'EISDIR', 'ENOTEMPTY'].includes((0,scan_tree/* codeOf */.$N)(error)))
            throw error;
        await (0,promises_.rm)(draft, { force: true });
        return false;
    }
}
/** False when a link or a file stands where a folder is needed: nothing is ever written behind a link. */
async function isWayClear(root, path) {
    for (let above = (0,external_node_path_.dirname)(path); above !== '.'; above = (0,external_node_path_.dirname)(above)) {
        const stats = await lstatOrNull(root, above);
        if (stats !== null && !stats.isDirectory())
            return false;
    }
    return true;
}
/** A folder in the place of a file was emptied by other steps; what is left of it are folders without files. */
async function removeEmptyFolder(target) {
    const stats = await (0,promises_.lstat)(target).catch(() => null);
    if (!stats?.isDirectory())
        return;
    for (const entry of await (0,promises_.readdir)(target, { withFileTypes: true, encoding: 'buffer' })) {
        if (entry.isDirectory())
            await removeEmptyFolder(Buffer.concat([target, Buffer.from('/'), entry.name]));
    }
    await (0,promises_.rmdir)(target);
}
async function syncFolder(path) {
    try {
        const folder = await (0,promises_.open)(path, 'r');
        await folder.sync().finally(() => folder.close());
    }
    catch (error) {
        if (!['EPERM', 'EACCES', 'EISDIR', 'EINVAL', 'ENOTSUP', 'ENOENT', 'ENOTDIR'].includes((0,scan_tree/* codeOf */.$N)(error)))
            throw error;
    }
}

// EXTERNAL MODULE: ./lib/adapters/git/save-tree.js
var save_tree = __webpack_require__(76879);
;// CONCATENATED MODULE: ./lib/adapters/git/working-tree.js
// A checkout as a WorkingTree, with one writer at a time.







/** The working tree of a repository. Nothing of it is changed but by `restore` and `recover`. */
function gitWorkingTree(repository, tools) {
    return {
        scan: (also) => guard(repository.root, () => (0,scan_tree/* scanTree */.wp)(repository, also)),
        save: (scan) => guard(repository.root, () => (0,save_tree/* saveTree */._)(repository, scan)),
        readFiles: (entries) => guard(repository.root, () => (0,scan_tree/* readPresent */.Il)(repository, entries)),
        restore: (wish) => locked(repository, tools, () => restoreTree(repository, wish)),
        recover: async () => {
            const pending = await guard(repository.root, async () => (0,result.ok)(await hasStaging(await stagingOf(repository))));
            if (!pending.ok)
                return pending;
            return pending.value ? locked(repository, tools, async () => (0,result.ok)(await recoverTree(repository))) : (0,result.ok)(null);
        },
        listInUse: () => guard(repository.root, async () => (0,result.ok)(await listInUse(repository))),
    };
}
async function locked(repository, { acquire }, body) {
    return guard(repository.root, async () => {
        const folder = (0,git_repository/* ownFolder */.vY)(repository.gitDir);
        await (0,promises_.mkdir)(folder, { recursive: true });
        const lock = await acquire(folder);
        if (lock === null)
            return (0,result/* err */._)({ code: 'STATE_CONFLICT', document: repository.root });
        try {
            return await body();
        }
        finally {
            await lock.release();
        }
    });
}
async function guard(file, body) {
    try {
        return await body();
    }
    catch (error) {
        if ((0,scan_tree/* codeOf */.$N)(error) === 'unknown error')
            throw error;
        const path = typeof error === 'object' && error !== null ? Reflect.get(error, 'path') : undefined;
        return (0,result/* err */._)({ code: 'FILE_UNREADABLE', file: typeof path === 'string' ? path : file, detail: (0,scan_tree/* codeOf */.$N)(error) });
    }
}

// EXTERNAL MODULE: ./lib/adapters/state/directory.js + 2 modules
var directory = __webpack_require__(21855);
// EXTERNAL MODULE: ./lib/adapters/state/lock.js + 1 modules
var lock = __webpack_require__(27168);
// EXTERNAL MODULE: ./lib/app/read-plans.js
var read_plans = __webpack_require__(63450);
// EXTERNAL MODULE: ./lib/app/rollback-scope.js
var rollback_scope = __webpack_require__(61198);
// EXTERNAL MODULE: ./lib/config/schema.js + 12 modules
var schema = __webpack_require__(63486);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(10758);
// EXTERNAL MODULE: ./lib/evidence/safe-text.js + 10 modules
var safe_text = __webpack_require__(23346);
// EXTERNAL MODULE: ./lib/memory/documents.js + 1 modules
var documents = __webpack_require__(53690);
// EXTERNAL MODULE: ./lib/memory/ledger.js
var ledger = __webpack_require__(47870);
// EXTERNAL MODULE: ./lib/shells/cli/io.js
var cli_io = __webpack_require__(6920);
// EXTERNAL MODULE: ./lib/shells/cli/local-policy.js + 1 modules
var local_policy = __webpack_require__(51943);
;// CONCATENATED MODULE: ./lib/shells/cli/checkpoint-world.js
// What the verbs about checkpoints work on: the repository around a folder, its policy, and how its memory stands.


















/** Where the memory of a laptop lies when nothing else is said, from the root of the repository. */
const STATE_FOLDER = '.aftermath/outbox';
/**
 * The checkpoints of the repository around a folder. A restore that was killed is ended first, and told. A policy that
 * cannot be read stops nobody from saving work; a verb that needs it asks for `policyProblems`.
 */
async function openCheckpoints(io, { repo }) {
    const repository = await (0,git_repository/* openRepository */.h_)((0,external_node_path_.resolve)(io.cwd, repo ?? '.'));
    if (!repository.ok)
        return (0,result/* err */._)([repository.problem]);
    const policy = await (0,local_policy.readLocalPolicy)(repository.value.root, { mode: null, plan: [] });
    const world = toWorld(io, repository.value);
    const ended = await world.tree.recover();
    if (!ended.ok)
        return (0,result/* err */._)([ended.problem]);
    if (ended.value !== null)
        io.note(`aftermath: ended the rollback to ${ended.value.target} that was interrupted\n`);
    const read = policy.ok
        ? { policy: policy.value.policy, policyProblems: [] }
        : { policy: (0,schema/* defaultPolicy */.G4)(), policyProblems: policy.problem };
    return (0,result.ok)({ ...world, repository: repository.value, ...read });
}
function toWorld(io, repository) {
    return {
        store: (0,checkpoint_store/* gitCheckpointStore */.e)(repository),
        tree: gitWorkingTree(repository, { acquire: lock/* acquireLock */.I }),
        now: timeOf(io),
        draw: () => (0,external_node_crypto_.randomUUID)().slice(0, 8),
    };
}
/** Now, or what `AFTERMATH_NOW` says. */
function timeOf(io) {
    return (0,ids/* parseInstant */.nV)(io.env['AFTERMATH_NOW'] ?? '') ?? Date.now();
}
/** How plans, queues and the memory stand, for a checkpoint's record. */
async function readStateMark({ repository, policy }) {
    const plans = (0,rollback_scope/* listPlanGlobs */.h8)(policy.plans);
    const queues = (0,read_plans/* listQueueFolders */.l8)(policy.plans);
    return { plans, queues, ledger: await readLedgerMark((0,external_node_path_.resolve)(repository.root, STATE_FOLDER)) };
}
/** What the memory of the laptop remembers; empty where there is none, or it cannot be read. */
async function readLedgerEvents({ repository }) {
    const store = (0,directory/* directoryStateStore */.K)((0,external_node_path_.resolve)(repository.root, STATE_FOLDER));
    const names = await store.list();
    const read = names.ok ? await store.read(names.value.filter(ledger/* isLedgerName */.t7)) : names;
    return read.ok ? (0,documents/* toMemory */.Pc)(read.value.documents, (raw) => (0,safe_text/* toSafeText */._)(raw)).events : [];
}
async function readLedgerMark(folder) {
    const store = (0,directory/* directoryStateStore */.K)(folder);
    const names = await store.list();
    const document = names.ok ? names.value.filter(ledger/* isLedgerName */.t7).at(-1) : undefined;
    if (document === undefined)
        return null;
    const read = await store.read([document]);
    const text = read.ok ? (read.value.documents.get(document) ?? '') : '';
    return { document, lines: text.split('\n').filter((line) => line !== '').length, sha256: (0,digest/* toDigest */.O)(text) };
}
/** Says why and ends: 1 when an effect failed or met somebody else, 2 when what was given cannot be used. */
function refuse(io, problems) {
    (0,cli_io/* printProblems */.Mr)(io, problems);
    const failed = ['STATE_CONFLICT', 'CHECKPOINT_DAMAGED', 'RESTORE_BLOCKED', 'GIT_FAILED'];
    return problems.some(({ code }) => failed.includes(code)) ? 1 : 2;
}


/***/ })

};
