export const id = 3556;
export const ids = [3556];
export const modules = {

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

/***/ 1855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ directoryStateStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/domain/state-names.js
var state_names = __webpack_require__(5300);
// EXTERNAL MODULE: ./lib/adapters/state/file-problem.js
var file_problem = __webpack_require__(1912);
// EXTERNAL MODULE: ./lib/adapters/state/lock.js
var state_lock = __webpack_require__(4967);
;// CONCATENATED MODULE: ./lib/adapters/state/paths.js
// Where documents lie below a folder: never through a symbolic link, which could lead anywhere.




/** Path of a document whose name was checked. Throws when it or a folder above it, below the store, is a symbolic link. */
async function pathOf(directory, name) {
    let path = directory;
    for (const segment of name.split('/')) {
        path = (0,external_node_path_.join)(path, segment);
        if (await isLink(path))
            throw new file_problem/* OutsideError */.Cp(name);
    }
    return path;
}
/** Names of all files below the folder that are documents, sorted. Links and other people's files are left out. */
async function listDocuments(directory, below = '') {
    const names = [];
    for (const entry of await readFolder((0,external_node_path_.join)(directory, below))) {
        const name = below === '' ? entry.name : `${below}/${entry.name}`;
        if (!(0,state_names/* isDocumentName */.Bd)(name))
            continue;
        if (entry.isFile())
            names.push(name);
        if (entry.isDirectory())
            names.push(...(await listDocuments(directory, name)));
    }
    return names.sort();
}
async function readFolder(path) {
    try {
        return await readEntries(path);
    }
    catch (error) {
        if ((0,file_problem/* codeOf */.$N)(error) === 'ENOENT')
            return [];
        throw error;
    }
}
function readEntries(path) {
    return (0,promises_.readdir)(path, { withFileTypes: true });
}
async function isLink(path) {
    try {
        return (await (0,promises_.lstat)(path)).isSymbolicLink();
    }
    catch (error) {
        if ((0,file_problem/* codeOf */.$N)(error) === 'ENOENT')
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./node_modules/atomically/dist/index.js + 16 modules
var dist = __webpack_require__(5847);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(6843);
;// CONCATENATED MODULE: ./lib/adapters/state/redo.js
// The record of a write that is decided: once it stands, readers see the whole write, and anybody may finish it.








/** Holds the version, the lock and the record; no name of a document begins with a dot. */
const OWN_FOLDER = '.store';
const RedoShape = schemas/* object */.Ikc({
    v: schemas/* literal */.euz(1),
    to: schemas/* string */.YjP().min(1),
    documents: schemas/* record */.g1P(schemas/* string */.YjP().refine(state_names/* isDocumentName */.Bd), schemas/* string */.YjP().nullable()),
});
/** The record comes first and the version last, so that a reader who sees one version twice has seen one state. */
async function readStand(directory) {
    const redo = await readRedo(directory);
    const version = await readOptional((0,external_node_path_.join)(directory, OWN_FOLDER, 'version'));
    return { version: redo?.to ?? version, redo };
}
/** Decides a write. Before this nothing has happened; after it everything has, as far as readers can tell. */
async function decideRedo(directory, redo) {
    await replace(directory, recordOf(directory), JSON.stringify(redo));
}
/** Carries out a decided write; doing it twice is doing it once. Only the holder of the lock may. */
async function carryOut(directory, redo) {
    for (const [name, text] of Object.entries(redo.documents)) {
        const path = await pathOf(directory, name);
        if (text === null)
            await remove(directory, path);
        else
            await replace(directory, path, text);
    }
    await replace(directory, (0,external_node_path_.join)(directory, OWN_FOLDER, 'version'), redo.to);
    await (0,promises_.rm)(recordOf(directory), { force: true });
}
/** Finishes what a killed writer began, and removes its drafts. Only the holder of the lock may. */
async function recover(directory) {
    const redo = await readRedo(directory);
    if (redo === null)
        await (0,promises_.rm)(recordOf(directory), { force: true });
    else
        await carryOut(directory, redo);
    const own = (0,external_node_path_.join)(directory, OWN_FOLDER);
    for (const name of await (0,promises_.readdir)(own)) {
        if (name.startsWith('draft-'))
            await (0,promises_.rm)((0,external_node_path_.join)(own, name), { force: true });
    }
}
/** Text of a file, or null when it does not exist. */
async function readOptional(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,file_problem/* codeOf */.$N)(error) === 'ENOENT')
            return null;
        throw error;
    }
}
function recordOf(directory) {
    return (0,external_node_path_.join)(directory, OWN_FOLDER, 'decided.json');
}
/** A record that is none was not written by us: it counts as none. */
async function readRedo(directory) {
    const text = await readOptional(recordOf(directory));
    if (text === null)
        return null;
    try {
        return RedoShape.parse(JSON.parse(text));
    }
    catch {
        return null;
    }
}
/** In one step, by way of a draft in our own folder: a kill leaves nothing that looks like a document. */
async function replace(directory, path, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const tmpCreate = () => (0,external_node_path_.join)(directory, OWN_FOLDER, `draft-${(0,external_node_crypto_.randomUUID)()}`);
    await (0,dist/* writeFile */._h)(path, text, { encoding: 'utf8', fsync: true, fsyncWait: true, tmpCreate });
}
/** With the folders above it that are empty then. */
async function remove(directory, path) {
    await (0,promises_.rm)(path, { force: true });
    for (let folder = (0,external_node_path_.dirname)(path); folder !== directory && folder.startsWith(directory); folder = (0,external_node_path_.dirname)(folder)) {
        try {
            await (0,promises_.rmdir)(folder);
        }
        catch {
            return;
        }
    }
}

;// CONCATENATED MODULE: ./lib/adapters/state/directory.js
// A StateStore in a folder of plain files: readers see the old state or the new one, and a kill at any moment leaves one of them.









/** A write takes milliseconds. Whoever meets one after the other so often shares the folder with a crowd and had better pause. */
const MAX_LOOKS = 20;
/** Of files that somebody put here without us. */
const UNVERSIONED = '0';
/**
 * The store in a folder, which is made on the first write. Documents are files of their names, for people to read; what
 * people write into them is read, but only our own writes make a new version.
 */
function directoryStateStore(directory) {
    const root = (0,external_node_path_.resolve)(directory);
    const conflict = { code: 'STATE_CONFLICT', document: directory };
    return {
        read: async (names) => {
            (0,state_names/* requireDocumentNames */.Lm)(names);
            return guard(directory, async () => {
                const seen = await look(root, (stand) => readDocuments(root, names, stand));
                return seen === null ? (0,result/* err */._)(conflict) : (0,result.ok)({ version: seen.version, documents: seen.value });
            });
        },
        list: () => guard(directory, async () => {
            const seen = await look(root, (stand) => listNames(root, stand));
            return seen === null ? (0,result/* err */._)(conflict) : (0,result.ok)(seen.value);
        }),
        write: async (change) => {
            (0,state_names/* requireDocumentNames */.Lm)(change.documents.keys());
            return guard(directory, () => write(root, change, conflict));
        },
    };
}
async function guard(directory, body) {
    try {
        return await body();
    }
    catch (error) {
        return (0,result/* err */._)((0,file_problem/* toStoreProblem */.qM)(directory, error));
    }
}
/** What was seen of one version: looked at again when another one came meanwhile. Null when there is no end of that. */
async function look(root, body) {
    for (let looks = 0; looks < MAX_LOOKS; looks += 1) {
        const before = await readStand(root);
        const value = await body(before);
        const after = await readStand(root);
        if (before.version === after.version)
            return { version: await toVersion(root, before), value };
    }
    return null;
}
async function toVersion(root, { version }) {
    if (version !== null)
        return version;
    return (await listDocuments(root)).length === 0 ? null : UNVERSIONED;
}
async function readDocuments(root, names, { redo }) {
    const documents = new Map();
    const decidedByName = new Map(Object.entries(redo?.documents ?? {}));
    for (const name of new Set(names)) {
        const decided = decidedByName.get(name);
        const text = decided === undefined ? await readOptional(await pathOf(root, name)) : decided;
        if (text !== null)
            documents.set(name, text);
    }
    return documents;
}
async function listNames(root, { redo }) {
    const names = new Set(await listDocuments(root));
    for (const [name, text] of Object.entries(redo?.documents ?? {})) {
        if (text === null)
            names.delete(name);
        else
            names.add(name);
    }
    return [...names].sort();
}
async function write(root, change, conflict) {
    const seen = await toVersion(root, await readStand(root));
    if (seen !== change.expected)
        return (0,result/* err */._)(conflict);
    await (0,promises_.mkdir)((0,external_node_path_.join)(root, OWN_FOLDER), { recursive: true });
    await refuseLink(root);
    const lock = await (0,state_lock/* acquireLock */.I)((0,external_node_path_.join)(root, OWN_FOLDER));
    if (lock === null)
        return (0,result/* err */._)(conflict);
    try {
        await recover(root);
        const version = await toVersion(root, await readStand(root));
        if (version !== change.expected)
            return (0,result/* err */._)(conflict);
        const redo = await toRedo(root, change);
        if (redo === null)
            return toUnchanged(root, version);
        if (!(await lock.isMine()))
            return (0,result/* err */._)(conflict);
        await decideRedo(root, redo);
        await carryOutOrLeave(root, redo);
        return (0,result.ok)({ ref: root, change: version === null ? 'created' : 'updated', version: redo.to });
    }
    finally {
        await lock.release();
    }
}
async function refuseLink(root) {
    await pathOf(root, OWN_FOLDER);
}
/** What the change really changes; null when that is nothing. Names are looked at now, so that the record can be carried out. */
async function toRedo(root, { documents, expected }) {
    const changes = [];
    for (const [name, text] of documents) {
        if ((await readOptional(await pathOf(root, name))) !== text)
            changes.push([name, text]);
    }
    const count = Number.parseInt(expected ?? UNVERSIONED, 10);
    const to = `${(Number.isNaN(count) ? 0 : count) + 1}-${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`;
    return changes.length === 0 ? null : { v: 1, to, documents: Object.fromEntries(changes) };
}
function toUnchanged(root, version) {
    if (version === null)
        throw new Error('a first write without a document');
    return (0,result.ok)({ ref: root, change: 'unchanged', version });
}
/** The write is decided: readers see it, and what the disk refuses now the next writer does. */
async function carryOutOrLeave(root, redo) {
    try {
        await carryOut(root, redo);
    }
    catch (error) {
        if (!(0,file_problem/* isFileError */.lz)(error))
            throw error;
    }
}


/***/ }),

/***/ 5300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ isDocumentName),
/* harmony export */   GM: () => (/* binding */ toHeadline),
/* harmony export */   Lm: () => (/* binding */ requireDocumentNames),
/* harmony export */   i$: () => (/* binding */ isStateBranch)
/* harmony export */ });
// Names that may become a path or a ref: checked here once, so that none of them leads elsewhere.
/** Segments begin with a letter or digit: no hidden files, no `..`, nothing that git or a shell takes for an option. */
const DOCUMENT = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/i;
/** File systems allow 255 for one name; folders and the name of a set-aside copy have to fit too. */
const MAX_NAME_UNITS = 200;
/** GitHub and most tools cut a headline after this many. */
const MAX_HEADLINE_UNITS = 72;
/** What git itself refuses in a branch name built from these characters. */
const BAD_BRANCH = /\.\.|\.lock(?:\/|$)|\.(?:\/|$)/;
/** Throws for a name that is none: names are made by our own code, so a wrong one is a bug. */
function requireDocumentNames(names) {
    for (const name of names) {
        if (!isDocumentName(name))
            throw new Error(`not a document name: ${JSON.stringify(name)}`);
    }
}
/** True for a document's name: like a path, at most 200 characters of letters, digits, `.`, `_`, `-` and `/`. */
function isDocumentName(name) {
    return DOCUMENT.test(name) && name.length <= MAX_NAME_UNITS;
}
/** True for the name of a branch that we may write state on: stricter than git, with the same characters as documents. */
function isStateBranch(name) {
    return isDocumentName(name) && !BAD_BRANCH.test(name);
}
/** First line of a commit's message, as `git log` shows it without cutting: one line, at most 72 characters. */
function toHeadline(summary) {
    return summary.replace(/\s+/g, ' ').trim().slice(0, MAX_HEADLINE_UNITS);
}


/***/ }),

/***/ 1267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheckpointCleanup: () => (/* binding */ runCheckpointCleanup),
  runCheckpointCreate: () => (/* binding */ runCheckpointCreate),
  runCheckpointList: () => (/* binding */ runCheckpointList),
  runCheckpointValidate: () => (/* binding */ runCheckpointValidate),
  toDocument: () => (/* binding */ toDocument)
});

// EXTERNAL MODULE: ./lib/domain/checkpoint.js
var checkpoint = __webpack_require__(2240);
// EXTERNAL MODULE: ./lib/domain/digest.js
var digest = __webpack_require__(2002);
// EXTERNAL MODULE: ./lib/domain/path-bytes.js
var path_bytes = __webpack_require__(11);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/adapters/git/objects.js
var git_objects = __webpack_require__(3267);
// EXTERNAL MODULE: ./lib/adapters/git/repository.js
var git_repository = __webpack_require__(3611);
;// CONCATENATED MODULE: ./lib/adapters/git/commit-scan.js
// A commit seen as a working tree is, for a checkpoint of something that is not checked out: the head of a green run.






/** The files of a commit. GIT_FAILED when one of them is not here, as in a partial clone. */
function gitCommit(repository, at) {
    return {
        scan: () => scanCommit(repository, at),
        save: async () => {
            const tree = await (0,git_repository/* askForId */.yU)(repository, ['rev-parse', `${at.commit}^{tree}`]);
            return tree.ok ? (0,result.ok)({ tree: tree.value, work: null }) : tree;
        },
    };
}
/** The commit that a name means here. */
function findCommit(repository, name) {
    return (0,git_repository/* askForId */.yU)(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
}
async function scanCommit(repository, at) {
    const objects = (0,git_objects/* openObjects */.dV)(repository);
    try {
        const read = await objects.read(at.commit);
        const parsed = read.kind === 'read' ? (0,git_objects/* parseCommit */.L5)(read.bytes) : null;
        if (parsed === null)
            return absent(at.commit);
        const found = { entries: [], left: [] };
        const idBytes = repository.format === 'sha256' ? 32 : 20;
        const flaw = await walk({ objects, idBytes, ...found }, parsed.tree, Buffer.alloc(0));
        return flaw ?? (0,result.ok)({ ...at, ...found });
    }
    finally {
        objects.close();
    }
}
async function walk(at, tree, below) {
    const read = await at.objects.read(tree);
    const parsed = read.kind === 'read' ? (0,git_objects/* parseTree */.cZ)(read.bytes, at.idBytes) : null;
    if (parsed === null)
        return absent(tree);
    for (const { mode, name, id } of parsed) {
        const place = Buffer.concat([below, name]);
        const path = (0,path_bytes/* toPathText */.WA)(place);
        const known = checkpoint/* FILE_MODES */.Ce.find((one) => one === mode);
        if (mode === '160000')
            at.left.push({ path, why: 'submodule' });
        const flaw = mode === '40000'
            ? await walk(at, id, Buffer.concat([place, Buffer.from('/')]))
            : known === undefined
                ? null
                : await addFile(at, { path, mode: known, id });
        if (flaw !== null)
            return flaw;
    }
    return null;
}
async function addFile({ objects, entries, left }, { path, mode, id }) {
    // Our own memory stays out of every checkpoint; the tree of the commit holds it all the same.
    if ((0,checkpoint/* isOwnPath */.gd)(path)) {
        left.push({ path, why: 'special' });
        return null;
    }
    const read = await objects.read(id);
    if (read.kind !== 'read')
        return absent(id);
    entries.push({ path, mode, size: read.bytes.length, sha256: (0,digest/* toDigest */.O)(read.bytes), blob: id });
    return null;
}
function absent(id) {
    return (0,result/* err */._)({ code: 'GIT_FAILED', operation: 'cat-file', detail: `object ${id.slice(0, 12)} is not here or damaged` });
}

// EXTERNAL MODULE: ./lib/app/checkpoints.js + 2 modules
var app_checkpoints = __webpack_require__(9526);
// EXTERNAL MODULE: ./lib/domain/finding.js
var finding = __webpack_require__(9813);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
// EXTERNAL MODULE: ./lib/evidence/safe-text.js + 10 modules
var safe_text = __webpack_require__(3346);
// EXTERNAL MODULE: ./lib/shells/cli/checkpoint-world.js + 4 modules
var checkpoint_world = __webpack_require__(894);
// EXTERNAL MODULE: ./lib/shells/cli/findings-text.js
var findings_text = __webpack_require__(9536);
// EXTERNAL MODULE: ./lib/shells/cli/io.js
var cli_io = __webpack_require__(6920);
;// CONCATENATED MODULE: ./lib/shells/cli/checkpoint.js
// `aftermath checkpoint`: makes, lists, validates and cleans up recorded states of the working tree.









/** Longest note that a checkpoint carries: one line of a terminal, twice. */
const MAX_NOTE_UNITS = 200;
async function runCheckpointCreate(io, options) {
    const world = await (0,checkpoint_world/* openCheckpoints */.O0)(io, options);
    if (!world.ok)
        return (0,checkpoint_world/* refuse */.TR)(io, world.problem);
    (0,cli_io/* printProblems */.Mr)(io, world.value.policyProblems);
    const note = (0,safe_text/* toSafeText */._)((options.note ?? '').replaceAll(/\s+/g, ' ').trim(), { maxUnits: MAX_NOTE_UNITS });
    const state = await (0,checkpoint_world/* readStateMark */.Bh)(world.value);
    const tree = await chooseSource(world.value, options);
    if (!tree.ok)
        return (0,checkpoint_world/* refuse */.TR)(io, [tree.problem]);
    const made = await (0,app_checkpoints/* createCheckpoint */.vq)({ ...world.value, tree: tree.value }, { type: options.type, note, state, also: [] });
    if (!made.ok)
        return (0,checkpoint_world/* refuse */.TR)(io, [made.problem]);
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, toDocument(made.value));
    else
        io.out(`${made.value.id}: ${describe(made.value)}\n`);
    return 0;
}
async function chooseSource({ tree, repository }, { commit, branch }) {
    if (commit === undefined)
        return (0,result.ok)(tree);
    const found = await findCommit(repository, commit);
    if (found.ok)
        return (0,result.ok)(gitCommit(repository, { commit: found.value, branch: branch ?? null }));
    return (0,result/* err */._)({
        code: 'USAGE',
        detail: `--commit: ${JSON.stringify(commit)} is no commit here; name one, or fetch it first`,
    });
}
/** 0 also when some are damaged: `validate` judges, this only shows. */
async function runCheckpointList(io, options) {
    const world = await (0,checkpoint_world/* openCheckpoints */.O0)(io, options);
    if (!world.ok)
        return (0,checkpoint_world/* refuse */.TR)(io, world.problem);
    const seen = await (0,app_checkpoints/* validateCheckpoints */.Qi)(world.value.store, 'chain');
    if (!seen.ok)
        return (0,checkpoint_world/* refuse */.TR)(io, [seen.problem]);
    const { checkpoints } = seen.value;
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, { checkpoints: checkpoints.map(toListed) });
    else if (checkpoints.length === 0)
        io.out('no checkpoint yet; make one with "aftermath checkpoint create"\n');
    else
        io.out(checkpoints.map((one) => `${one.record.id}  ${mark(one)}${describe(one.record)}\n`).join(''));
    return 0;
}
/** 0 when everything is as it was written, 1 when something is not. */
async function runCheckpointValidate(io, options, ids) {
    const world = await (0,checkpoint_world/* openCheckpoints */.O0)(io, options);
    if (!world.ok)
        return (0,checkpoint_world/* refuse */.TR)(io, world.problem);
    const depth = options.quick ? 'chain' : 'files';
    const seen = await (0,app_checkpoints/* validateCheckpoints */.Qi)(world.value.store, depth, ids.length === 0 ? null : ids);
    if (!seen.ok)
        return (0,checkpoint_world/* refuse */.TR)(io, [seen.problem]);
    const { checkpoints } = seen.value;
    const known = checkpoints.map(({ record }) => record.id);
    const missing = ids.find((id) => !known.includes(id) && !seen.value.findings.some(({ document }) => document === id));
    if (missing !== undefined)
        return (0,checkpoint_world/* refuse */.TR)(io, [{ code: 'CHECKPOINT_MISSING', id: missing, known }]);
    const findings = (0,finding/* sortFindings */.Tc)(seen.value.findings);
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, { valid: !(0,finding/* hasErrors */.Cs)(findings), checkpoints: checkpoints.map(toListed), findings });
    else
        io.out((0,findings_text/* toFindingsText */.r)(findings, `${checkpoints.length} checkpoints`));
    return (0,finding/* hasErrors */.Cs)(findings) ? 1 : 0;
}
async function runCheckpointCleanup(io, options) {
    const world = await (0,checkpoint_world/* openCheckpoints */.O0)(io, options);
    if (!world.ok)
        return (0,checkpoint_world/* refuse */.TR)(io, world.problem);
    if (world.value.policyProblems.length > 0)
        return (0,checkpoint_world/* refuse */.TR)(io, world.value.policyProblems);
    const inUse = await world.value.tree.listInUse();
    if (!inUse.ok)
        return (0,checkpoint_world/* refuse */.TR)(io, [inUse.problem]);
    const writes = options.dryRun ? 'show' : 'make';
    const { checkpoints: retention } = world.value.policy;
    const gone = await (0,app_checkpoints/* cleanUpCheckpoints */.Ms)(world.value, { retention, inUse: inUse.value, writes });
    if (!gone.ok)
        return (0,checkpoint_world/* refuse */.TR)(io, [gone.problem]);
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, { dryRun: options.dryRun ?? false, removed: gone.value.map(({ id }) => id) });
    else
        io.out(gone.value.length === 0 ? 'nothing to clean up\n' : gone.value.map(({ id }) => `${verb(writes)} ${id}\n`).join(''));
    return 0;
}
function verb(writes) {
    return writes === 'show' ? 'would remove' : 'removed';
}
function mark({ standing }) {
    return standing === 'valid' ? '' : 'DAMAGED  ';
}
function describe({ type, branch, commit, work, files, createdAt, note }) {
    const at = `${branch ?? 'no branch'} at ${commit?.slice(0, 12) ?? 'no commit yet'}`;
    const dirty = work === null ? '' : ' with uncommitted work';
    return `${type}, ${at}${dirty}, ${files} files, ${(0,ids/* toIsoText */.Ui)(createdAt)}${note === '' ? '' : `, ${note}`}`;
}
/** A record as documents show it. */
function toDocument(record) {
    return { ...record, createdAt: (0,ids/* toIsoText */.Ui)(record.createdAt) };
}
function toListed({ record, standing }) {
    const { id, type, note, createdAt, commit, branch, work, files } = record;
    return { id, type, note, createdAt: (0,ids/* toIsoText */.Ui)(createdAt), commit, branch, work, files, standing };
}


/***/ }),

/***/ 9536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ toFindingsText)
/* harmony export */ });
/* harmony import */ var _evidence_safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3346);

/** `subject`: what was looked at. */
function toFindingsText(findings, subject) {
    const lines = findings.map(({ severity, layer, document, line, detail }) => {
        const place = `${(0,_evidence_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toSafeText */ ._)(document)}${line === null ? '' : `:${line}`}`;
        return `${severity} (${layer}) ${place}: ${(0,_evidence_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toSafeText */ ._)(detail)}\n`;
    });
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const verdict = errors === 0 ? 'sound' : `${errors} ${errors === 1 ? 'error' : 'errors'}`;
    return `${lines.join('')}${subject}: ${verdict}\n`;
}


/***/ })

};
