export const id = 208;
export const ids = [208];
export const modules = {

/***/ 581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ folderWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3382);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9279);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7238);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7629);
/* harmony import */ var _safe_repo_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(975);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3650);
// A folder as a Workspace: every path is checked before it is touched, and every write is one step.







/** The folder; it is made by the first write into it. */
function folderWorkspace(directory) {
    return {
        directory,
        readText: async (path) => {
            const safe = await (0,_safe_repo_path_js__WEBPACK_IMPORTED_MODULE_3__/* .safeRepoPath */ .j)(directory, path);
            const text = safe.ok ? await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextFile */ .G)(safe.value, path) : safe;
            return !text.ok && text.problem.code === 'FILE_MISSING' ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(null) : text;
        },
        writeText: async (path, text) => {
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
            }
            catch (error) {
                return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .toWriteProblem */ .cw)(directory, error));
            }
            const safe = await (0,_safe_repo_path_js__WEBPACK_IMPORTED_MODULE_3__/* .safeRepoPath */ .j)(directory, path);
            return safe.ok ? (0,_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeTextAtomic */ .Q)(safe.value, text, { name: path }) : safe;
        },
        remove: async (path) => {
            const safe = await (0,_safe_repo_path_js__WEBPACK_IMPORTED_MODULE_3__/* .safeRepoPath */ .j)(directory, path);
            if (!safe.ok)
                return safe;
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(safe.value, { force: true });
                return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(safe.value);
            }
            catch (error) {
                return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .toWriteProblem */ .cw)(path, error));
            }
        },
        listFiles: async () => {
            try {
                const options = { cwd: directory, dot: true, onlyFiles: true, followSymbolicLinks: false };
                return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)((await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_6__/* .glob */ .TI)('**', { ...options, ignore: ['**/.git/**', '**/node_modules/**'] })).sort());
            }
            catch (error) {
                return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .toFileProblem */ .HB)(directory, error));
            }
        },
    };
}


/***/ }),

/***/ 382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ outboxCodeHost)
});

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/domain/patch.js
var domain_patch = __webpack_require__(5718);
// EXTERNAL MODULE: ./lib/adapters/outbox/index-file.js
var index_file = __webpack_require__(9343);
;// CONCATENATED MODULE: ./lib/adapters/outbox/edits.js
// Edits of the user's files on a laptop, shown: copies of the files and a patch of all of them.



const PATCH = 'plan.patch';
/** Lays the edited files under `files/` and one patch of all edits beside them, which `git apply` takes. */
async function writePatch(out, repo, draft) {
    const index = await (0,index_file/* readIndex */.v)(out);
    if (!index.ok)
        return index;
    for (const { path, before, after } of draft.edits) {
        const now = await repo.readText(path);
        if (!now.ok)
            return now;
        if (now.value !== before)
            return (0,result/* err */._)({ code: 'HEAD_MOVED', branch: draft.branch });
        const copied = after === null ? await out.remove(toCopy(path)) : await out.writeText(toCopy(path), after);
        if (!copied.ok)
            return copied;
    }
    const edits = [...new Set([...index.value.edits, ...draft.edits.map((edit) => edit.path)])].sort();
    const patch = await readPatch(out, repo, edits);
    if (!patch.ok)
        return patch;
    const former = await out.readText(PATCH);
    if (!former.ok)
        return former;
    const ref = `${out.directory}/${PATCH}`;
    if (former.value === patch.value)
        return (0,result.ok)({ ref, change: 'unchanged' });
    const written = await out.writeText(PATCH, patch.value);
    const listed = written.ok ? await (0,index_file/* writeIndex */._)(out, { ...index.value, edits }) : written;
    return listed.ok ? (0,result.ok)({ ref, change: former.value === null ? 'created' : 'updated' }) : listed;
}
/** Differences between the working tree and the copies. A file that is gone from either side has none. */
async function readPatch(out, repo, paths) {
    const parts = [];
    for (const path of paths) {
        const [before, after] = [await repo.readText(path), await out.readText(toCopy(path))];
        if (!before.ok)
            return before;
        if (!after.ok)
            return after;
        if (before.value !== null && after.value !== null)
            parts.push((0,domain_patch/* toPatch */.Q)(path, before.value, after.value));
    }
    return (0,result.ok)(parts.join(''));
}
function toCopy(path) {
    return `files/${path}`;
}

// EXTERNAL MODULE: ./lib/domain/queue.js
var queue = __webpack_require__(1563);
// EXTERNAL MODULE: ./lib/domain/queue-files.js
var queue_files = __webpack_require__(7573);
;// CONCATENATED MODULE: ./lib/adapters/outbox/in-place.js
// Edits in the user's working tree: plan files under their lock, queue folders as one transaction, and only on the texts they were made for.



/**
 * Makes all edits: those of plain files first, each in one step, then those of each queue, all of one queue or none. A kill
 * between them leaves whole files, and the same decision made again does the rest. HEAD_MOVED when one has changed meanwhile.
 */
async function applyEdits({ files, queueAt }, draft, directory) {
    const { branch } = draft;
    const moved = await findMoved(files, draft);
    if (moved !== null)
        return (0,result/* err */._)(moved);
    const { plain, queues } = divide(draft.edits);
    let isChanged = false;
    for (const step of [
        () => applyPlain(files, plain, branch),
        ...queues.map((one) => () => applyQueue(queueAt(one.folder), { ...one, branch })),
    ]) {
        const applied = await step();
        if (!applied.ok)
            return applied;
        isChanged ||= applied.value === 'changed';
    }
    return (0,result.ok)({ ref: `${directory}/${draft.edits[0]?.path ?? ''}`, change: isChanged ? 'updated' : 'unchanged' });
}
/** Looked at before anything is written, so that of edits of several kinds none is made when one cannot be. */
async function findMoved(files, { edits, branch }) {
    const texts = await files.read(edits.map(({ path }) => path));
    if (!texts.ok)
        return texts.problem;
    const isMoved = edits.some(({ path, before, after }) => {
        const now = texts.value.get(path) ?? null;
        return now !== after && now !== before;
    });
    return isMoved ? { code: 'HEAD_MOVED', branch } : null;
}
/** A queue knows no items that only go away: where one does, its files are plain ones. */
function divide(edits) {
    const byFolder = new Map();
    for (const edit of edits) {
        const folder = findQueue(edit.path);
        byFolder.set(folder, [...(byFolder.get(folder) ?? []), edit]);
    }
    const plain = [...(byFolder.get(null) ?? [])];
    const queues = [];
    for (const [folder, own] of byFolder) {
        if (folder === null)
            continue;
        const came = own.flatMap(({ path, after }) => (after === null ? [] : [nameOf(path)]));
        const isWhole = own.every(({ path, after }) => after !== null || came.includes(nameOf(path)));
        if (isWhole)
            queues.push({ folder, edits: own });
        else
            plain.push(...own);
    }
    return { plain, queues };
}
/** The folder of the queue that a path lies in; null for a file of none. */
function findQueue(path) {
    const parts = path.split('/');
    if (parts.at(-1) === queue_files/* PAUSE_FILE */.e)
        return parts.slice(0, -1).join('/');
    const isItem = queue/* QUEUE_FOLDERS */.Q.includes(parts.at(-2) ?? '') && /\.ya?ml$/i.test(path);
    return isItem ? parts.slice(0, -2).join('/') : null;
}
function applyPlain(files, edits, branch) {
    return files.change(edits.map(({ path }) => path), async (texts) => {
        const open = edits.filter(({ path, after }) => (texts.get(path) ?? null) !== after);
        const isMoved = open.some(({ path, before }) => (texts.get(path) ?? null) !== before);
        if (isMoved)
            return (0,result/* err */._)({ code: 'HEAD_MOVED', branch });
        return (0,result.ok)({ edits: open, value: open.length === 0 ? 'unchanged' : 'changed' });
    });
}
async function applyQueue(queue, { folder, edits, branch }) {
    const done = await queue.change((files) => {
        const textOf = toTexts(files, folder);
        const open = edits.filter(({ path, after }) => textOf(path) !== after);
        const isMoved = open.some(({ path, before }) => textOf(path) !== before);
        if (isMoved)
            return { changes: [], value: 'moved' };
        const changes = toQueueChanges(open, folder);
        return { changes, value: changes.length === 0 ? 'unchanged' : 'changed' };
    });
    if (!done.ok)
        return done;
    return done.value === 'moved' ? (0,result/* err */._)({ code: 'HEAD_MOVED', branch }) : (0,result.ok)(done.value);
}
function toTexts({ files, pause }, folder) {
    const texts = new Map(files.map(({ path, text }) => [`${folder}/${path}`, text.ok ? text.value : null]));
    if (pause?.ok)
        texts.set(`${folder}/${queue_files/* PAUSE_FILE */.e}`, pause.value);
    return (path) => texts.get(path) ?? null;
}
/** A file that goes in one place and comes in another under its own name was moved. */
function toQueueChanges(edits, folder) {
    const gone = new Map(edits.filter(({ after }) => after === null).map((edit) => [nameOf(edit.path), edit]));
    return edits.flatMap(({ path, before, after }) => {
        if (after === null)
            return [];
        const to = path.slice(folder.length + 1);
        const source = before === null ? gone.get(nameOf(path)) : undefined;
        if (source === undefined)
            return [{ from: before === null ? null : to, to, text: after }];
        return [{ from: source.path.slice(folder.length + 1), to, text: after === source.before ? null : after }];
    });
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./lib/adapters/outbox/incidents.js
var incidents = __webpack_require__(2631);
;// CONCATENATED MODULE: ./lib/adapters/outbox/proposal.js
// A pull request on a laptop: the patch and the words that would be posted, in a folder of its own.


/** Lays `pull-request.md` and `change.patch` under the name of the branch. The number is always 0: nobody gave one. */
async function proposePatch(out, draft) {
    const folder = `pulls/${draft.branch.replaceAll('/', '-')}`;
    const patch = draft.edits.map(({ path, before, after }) => (0,domain_patch/* toPatch */.Q)(path, before ?? '', after ?? '')).join('');
    const body = `# ${draft.title}\n\n${draft.body}\n`;
    const ref = `${out.directory}/${folder}/pull-request.md`;
    const former = await out.readText(`${folder}/change.patch`);
    if (!former.ok)
        return former;
    if (former.value === patch)
        return (0,result.ok)({ ref, number: 0, change: 'unchanged' });
    const written = await out.writeText(`${folder}/change.patch`, patch);
    if (!written.ok)
        return written;
    const told = await out.writeText(`${folder}/pull-request.md`, body);
    return told.ok ? (0,result.ok)({ ref, number: 0, change: former.value === null ? 'created' : 'updated' }) : told;
}

;// CONCATENATED MODULE: ./lib/adapters/outbox/code-host.js






/** A working tree has no head that others move: edits are compared with the files themselves. */
const LOCAL_HEAD = '0'.repeat(40);
/** A host that makes no request. Files are read from the working tree, whatever commit is named. */
function outboxCodeHost(options) {
    const { out, repo } = options;
    return {
        listIncidents: () => (0,incidents/* listIncidents */.MZ)(out),
        ensureIncident: (draft, known) => (0,incidents/* ensureIncident */.rb)(out, draft, known),
        ensureIncidentClosed: (incident, body) => (0,incidents/* ensureIncidentClosed */.RQ)(out, incident, body),
        readIncident: (number) => (0,incidents/* readIncident */.rM)(out, number),
        foldIncident: (incident, into) => (0,incidents/* foldIncident */.IR)(out, incident, into),
        // Nobody acts in a folder without changing the files themselves.
        readHumanActs: async () => (0,result.ok)([]),
        ensureComment: (thread, marker, body) => ensureComment(out, { thread, marker }, body),
        readFile: async (path) => (repo === null ? (0,result.ok)(null) : repo.readText(path)),
        readFiles: (wishes) => readFiles(repo, wishes),
        readHead: async () => (0,result.ok)(LOCAL_HEAD),
        listFiles: async (_ref, folder) => (repo === null ? (0,result.ok)([]) : listBelow(repo, folder)),
        proposeFiles: (draft) => proposePatch(out, draft),
        commitFiles: async (draft) => {
            if (repo === null)
                return (0,result/* err */._)({ code: 'NOT_A_REPOSITORY', directory: out.directory });
            const edits = draft.edits.filter((edit) => edit.before !== edit.after);
            if (edits.length === 0)
                return (0,result.ok)({ ref: draft.expectedHead, change: 'unchanged' });
            return options.apply === 'outbox'
                ? writePatch(out, repo, { ...draft, edits })
                : applyEdits(options.apply, { ...draft, edits }, repo.directory);
        },
    };
}
async function readFiles(repo, wishes) {
    const texts = [];
    for (const { path } of wishes) {
        const text = repo === null ? (0,result.ok)(null) : await repo.readText(path);
        if (!text.ok)
            return text;
        texts.push(text.value);
    }
    return (0,result.ok)(texts);
}
/** The file of a comment is found by thread and marker. */
async function ensureComment(out, { thread, marker }, body) {
    const index = await (0,index_file/* readIndex */.v)(out);
    if (!index.ok)
        return index;
    const { comments } = index.value;
    const known = comments.find((one) => one.thread === thread && one.marker === marker);
    const nth = comments.filter((one) => one.thread === thread).length + 1;
    const file = known?.file ?? (nth === 1 ? `comment-${thread}.md` : `comment-${thread}-${nth}.md`);
    const before = await out.readText(file);
    if (!before.ok)
        return before;
    const ref = `${out.directory}/${file}`;
    if (known !== undefined && before.value === body)
        return (0,result.ok)({ ref, change: 'unchanged' });
    const written = await out.writeText(file, body);
    if (!written.ok)
        return written;
    if (known === undefined) {
        const listed = await (0,index_file/* writeIndex */._)(out, { ...index.value, comments: [...comments, { thread, marker, file }] });
        if (!listed.ok)
            return listed;
    }
    return (0,result.ok)({ ref, change: known === undefined || before.value === null ? 'created' : 'updated' });
}
async function listBelow(repo, folder = '') {
    const listed = await repo.listFiles();
    return listed.ok && folder !== '' ? (0,result.ok)(listed.value.filter((path) => path.startsWith(`${folder}/`))) : listed;
}


/***/ }),

/***/ 2631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ foldIncident),
/* harmony export */   MZ: () => (/* binding */ listIncidents),
/* harmony export */   RQ: () => (/* binding */ ensureIncidentClosed),
/* harmony export */   rM: () => (/* binding */ readIncident),
/* harmony export */   rb: () => (/* binding */ ensureIncident)
/* harmony export */ });
/* harmony import */ var _domain_folded_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(949);
/* harmony import */ var _domain_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3320);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9279);
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9343);




/** Lowest number first. One whose file was deleted or whose marker was damaged counts as none. */
async function listIncidents(out) {
    const index = await (0,_index_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readIndex */ .v)(out);
    if (!index.ok)
        return index;
    const incidents = [];
    for (const entry of index.value.incidents) {
        const body = await out.readText(entry.file);
        if (!body.ok)
            return body;
        const incident = toIncident(out, entry, body.value);
        if (incident !== null)
            incidents.push(incident);
    }
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(incidents.sort((a, b) => a.number - b.number));
}
/** Creates, rewrites or leaves the file of this cause and branch. */
async function ensureIncident(out, draft, known) {
    const [index, incidents] = [await (0,_index_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readIndex */ .v)(out), await listIncidents(out)];
    if (!index.ok)
        return index;
    if (!incidents.ok)
        return incidents;
    const standing = incidents.value.find(({ number, state, record }) => known === null
        ? state === 'open' && record.fingerprint === draft.fingerprint && record.branch === draft.branch
        : number === known.number);
    const number = standing?.number ?? Math.max(0, ...index.value.incidents.map((one) => one.number)) + 1;
    const { labels } = draft;
    const title = standing !== undefined && isRenamed(standing) ? standing.title : draft.title;
    const entry = { number, file: toFile(number), state: 'open', title, labels: [...labels] };
    const ref = `${out.directory}/${entry.file}`;
    const body = standing === undefined ? draft.body : (draft.merge?.(standing.body) ?? draft.body);
    const isSame = standing?.body === body && standing.title === title && standing.state === 'open';
    if (isSame)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ ref, number, change: 'unchanged' });
    const written = await put(out, index.value, { entry, body });
    return written.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ ref, number, change: standing === undefined ? 'created' : 'updated' }) : written;
}
/** Writes the closing body and closes the file's entry. */
async function ensureIncidentClosed(out, incident, body) {
    const index = await (0,_index_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readIndex */ .v)(out);
    if (!index.ok)
        return index;
    const entry = index.value.incidents.find((one) => one.number === incident.number);
    if (entry === undefined)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'FILE_MISSING', file: `${out.directory}/${toFile(incident.number)}` });
    const ref = `${out.directory}/${entry.file}`;
    if (entry.state === 'closed')
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ ref, change: 'unchanged' });
    const written = await put(out, index.value, { entry: { ...entry, state: 'closed' }, body });
    return written.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ ref, change: 'updated' }) : written;
}
/** The file of that number. `lost` when nothing of that number lies here any more; null when its marker is damaged. */
async function readIncident(out, number) {
    const index = await (0,_index_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readIndex */ .v)(out);
    if (!index.ok)
        return index;
    const entry = index.value.incidents.find((one) => one.number === number);
    const body = entry === undefined ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null) : await out.readText(entry.file);
    if (!body.ok)
        return body;
    if (entry === undefined || body.value === null)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ kind: 'lost', fate: 'deleted' });
    const incident = toIncident(out, entry, body.value);
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(incident === null ? null : { kind: 'found', incident });
}
/** Closes a duplicate with a link to the one that stays. */
async function foldIncident(out, incident, into) {
    const index = await (0,_index_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readIndex */ .v)(out);
    if (!index.ok)
        return index;
    const entry = index.value.incidents.find((one) => one.number === incident.number);
    if (entry === undefined)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'FILE_MISSING', file: `${out.directory}/${toFile(incident.number)}` });
    const ref = `${out.directory}/${entry.file}`;
    const body = await out.readText(entry.file);
    if (!body.ok)
        return body;
    if (body.value === null || (0,_domain_folded_body_js__WEBPACK_IMPORTED_MODULE_3__/* .isFolded */ .z)(body.value))
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ ref, change: 'unchanged' });
    const folded = (0,_domain_folded_body_js__WEBPACK_IMPORTED_MODULE_3__/* .toFoldedBody */ .Q)(body.value, into);
    const written = await put(out, index.value, { entry: { ...entry, state: 'closed' }, body: folded });
    return written.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ ref, change: 'updated' }) : written;
}
/** A title that is not what we wrote last is a person's, and stays. */
function isRenamed({ title, record }) {
    return record.title !== null && record.title !== title;
}
async function put(out, index, { entry, body }) {
    const written = await out.writeText(entry.file, body);
    if (!written.ok)
        return written;
    const others = index.incidents.filter((one) => one.number !== entry.number);
    return (0,_index_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeIndex */ ._)(out, { ...index, incidents: [...others, entry].sort((a, b) => a.number - b.number) });
}
function toFile(number) {
    return number === 1 ? 'incident.md' : `incident-${number}.md`;
}
function toIncident(out, { number, file, state, title }, body) {
    const record = body === null ? null : (0,_domain_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIncidentMarker */ .sb)(body);
    if (body === null || record === null)
        return null;
    const url = `${out.directory}/${file}`;
    const untouched = { closedByHuman: false, locked: false, closedAt: null, createdAt: null };
    return { number, url, state, ...untouched, title, body, record };
}


/***/ }),

/***/ 9343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ writeIndex),
/* harmony export */   v: () => (/* binding */ readIndex)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6843);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9279);
// The outbox's own list of what lies in it: strict, versioned, and refused as a whole when it is not ours.


const FILE = 'index.json';
const IndexShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    v: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    incidents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
        file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['open', 'closed']),
        title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    })),
    comments: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ thread: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), marker: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    /** Paths in the repository of files whose edited copy lies under `files/`. */
    edits: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** The list; an outbox without one is empty. */
async function readIndex(out) {
    const text = await out.readText(FILE);
    if (!text.ok)
        return text;
    if (text.value === null)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ v: 1, incidents: [], comments: [], edits: [] });
    const parsed = IndexShape.safeParse(parseJson(text.value));
    if (parsed.success)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(parsed.data);
    const file = `${out.directory}/${FILE}`;
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)({
        code: 'FILE_UNREADABLE',
        file,
        detail: 'it is not the list of an outbox of this version; give another folder with --out',
    });
}
/** Replaces the list. Written last, after the files it names. */
async function writeIndex(out, index) {
    return out.writeText(FILE, `${JSON.stringify(index, null, 2)}\n`);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 1090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ diagnoseRun)
});

// EXTERNAL MODULE: ./lib/diagnosis/severity.js
var diagnosis_severity = __webpack_require__(426);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
// EXTERNAL MODULE: ./lib/evidence/safe-text.js + 10 modules
var safe_text = __webpack_require__(3346);
// EXTERNAL MODULE: ./lib/diagnosis/diagnose-log.js + 4 modules
var diagnose_log = __webpack_require__(4686);
// EXTERNAL MODULE: ./lib/diagnosis/prevention.js
var prevention = __webpack_require__(7281);
;// CONCATENATED MODULE: ./lib/diagnosis/flake.js

/**
 * The finding as a flake, with the proof first among its factors. The cause stays the same one: line, rule and fingerprint
 * do not change, and the category that the log speaks for becomes the first alternative.
 */
function toFlake(finding, pass) {
    if (pass === null || finding.category === 'none' || finding.category === 'cancelled')
        return finding;
    const proof = `The same commit passed in run ${pass.id}, attempt ${pass.attempt}, of the same workflow.`;
    return {
        ...finding,
        category: 'flaky',
        alternatives: [finding.category, ...finding.alternatives.filter((one) => one !== 'flaky')].slice(0, 4),
        transient: 'yes',
        factors: [proof, ...finding.factors],
        prevention: [...(0,prevention/* listPrevention */.R)('flaky', undefined), ...finding.prevention],
    };
}

;// CONCATENATED MODULE: ./lib/app/diagnose-job.js
// One failed job to one finding: from its log, and where there is none from annotations, test reports and the failed step.





/** Confidence of a finding that no log line proves: a structured report names tests, a step name says only where. */
const REPORT_CONFIDENCE = 0.8;
const STEP_CONFIDENCE = 0.2;
/** The finding of a failed job. Candidates carry the job's name; their line is null when no log was read. */
function diagnoseJob(failure, reports, settings) {
    const hints = { jobConclusion: failure.job.conclusion, failedStep: failure.step, reports, ...settings };
    const fromLog = failure.log === null ? null : (0,diagnose_log/* diagnoseLog */.V)(failure.log, settings.rules, hints);
    if (fromLog?.category === 'none' && mayHavePassed(failure, reports))
        return fromLog;
    const finding = fromLog !== null && fromLog.rootCause.length > 0 ? fromLog : diagnoseWithoutLog(failure, reports, settings.rules);
    const step = failure.step === null ? finding.step : (0,safe_text/* toSafeText */._)(failure.step);
    return {
        ...toFlake(finding, settings.pass ?? null),
        step,
        rootCause: finding.rootCause.map((one) => ({ ...one, job: failure.job.name })),
        excerpt: finding.excerpt && { ...finding.excerpt, job: failure.job.name },
    };
}
/** A log that lies on a laptop comes without a conclusion; then what it says counts, unless a report names a red test. */
function mayHavePassed({ job }, reports) {
    return job.conclusion === 'none' && reports.every((report) => report.failing.length === 0);
}
function diagnoseWithoutLog(failure, reports, rules) {
    const annotated = (0,diagnose_log/* diagnoseLog */.V)(toAnnotationDigest(failure.annotations), rules, { jobConclusion: 'failure' });
    const told = withoutLines(annotated);
    if (told.rootCause.length > 0 && told.category !== 'unknown')
        return told;
    const failing = reports.flatMap((report) => report.failing);
    if (failing.length > 0)
        return toTestFinding(failing.slice(0, 5).map((test) => test.message ?? (0,safe_text/* toSafeText */._)(test.name)), failing[0]?.name ?? '');
    return told.rootCause.length > 0 ? told : toStepFinding(failure);
}
/** Annotations of level failure as if they were a log, so that the same rules read them. */
function toAnnotationDigest(annotations) {
    const texts = annotations
        .filter((annotation) => annotation.level === 'failure')
        .flatMap((annotation) => annotation.message.split('\n'));
    const lines = texts.map((text, index) => ({ number: index + 1, text: (0,safe_text/* toSafeText */._)(text), mark: 'error' }));
    return {
        format: 'plain',
        lineCount: lines.length,
        byteCount: 0,
        steps: [],
        windows: lines.length === 0 ? [] : [lines],
        exit: null,
    };
}
/** Line numbers of a digest that is no log mean nothing to a reader. */
function withoutLines(finding) {
    return { ...finding, excerpt: null, rootCause: finding.rootCause.map((one) => ({ ...one, line: null })) };
}
function toTestFinding(texts, firstTest) {
    return {
        ...EMPTY,
        category: 'test-failure',
        transient: 'no',
        confidence: REPORT_CONFIDENCE,
        rootCause: texts.map((text, index) => toCandidate(text, {
            rule: 'report.failed-test',
            score: 80 - index,
            reason: 'A test report names this failed test.',
        })),
        fingerprint: (0,ids/* toFingerprint */.I9)(['test-failure', 'report.failed-test', firstTest]),
        prevention: (0,prevention/* listPrevention */.R)('test-failure', undefined),
    };
}
function toStepFinding(failure) {
    const { job, step } = failure;
    const cancelled = job.conclusion === 'cancelled';
    const text = (0,safe_text/* toSafeText */._)(step === null ? `The job ended as ${job.conclusion}, no step is named.` : `Step "${step}" failed.`);
    return {
        ...EMPTY,
        category: cancelled ? 'cancelled' : 'unknown',
        confidence: STEP_CONFIDENCE,
        rootCause: [toCandidate(text, { rule: 'job.step', score: 10, reason: 'Nothing else could be read.' })],
        fingerprint: (0,ids/* toFingerprint */.I9)([cancelled ? 'cancelled' : 'unknown', 'job.step', step ?? job.name]),
    };
}
function toCandidate(text, about) {
    return { job: null, line: null, text, ...about };
}
const EMPTY = {
    category: 'unknown',
    alternatives: [],
    transient: 'unknown',
    confidence: 0,
    rootCause: [],
    step: null,
    excerpt: null,
    fingerprint: (0,ids/* toFingerprint */.I9)(['unknown']),
    prevention: [],
    factors: [],
};

;// CONCATENATED MODULE: ./lib/app/diagnose-run.js
// All failed jobs of a run to one diagnosis per cause, worst first.




/** Incidents are asked how often a cause was seen before; null when they could not be read. */
function diagnoseRun(evidence, incidents, settings) {
    const findings = evidence.failures.map((failure) => ({
        job: failure.job.name,
        finding: diagnoseJob(failure, evidence.reports, settings),
    }));
    const groups = groupByFingerprint(withoutPassed(findings));
    const graded = groups.map((group) => toDiagnosis(group, { evidence, incidents, settings, isOnly: groups.length === 1 }));
    const [first, ...rest] = graded.toSorted((a, b) => b.severity.level - a.severity.level ||
        b.jobs.length - a.jobs.length ||
        b.confidence - a.confidence ||
        // Which cause names the incident must not depend on the order in which jobs are listed.
        (a.fingerprint < b.fingerprint ? -1 : 1));
    return first === undefined
        ? [toDiagnosis(nothingRead(evidence), { evidence, incidents, settings, isOnly: true })]
        : [first, ...rest];
}
/** Jobs that passed after all are left out, unless that is all there is to say. */
function withoutPassed(findings) {
    const failed = findings.filter(({ finding }) => finding.category !== 'none');
    return failed.length === 0 ? findings : failed;
}
/** Jobs with the same cause under one finding: that of the surest job, in the order of first sight. */
function groupByFingerprint(findings) {
    const groups = new Map();
    for (const { job, finding } of findings) {
        const group = groups.get(finding.fingerprint);
        if (group === undefined) {
            groups.set(finding.fingerprint, { finding, jobs: [job] });
        }
        else {
            group.jobs.push(job);
            if (finding.confidence > group.finding.confidence)
                group.finding = finding;
        }
    }
    return [...groups.values()];
}
function toDiagnosis(group, grading) {
    const { evidence, settings } = grading;
    const { finding, jobs } = group;
    const failedTests = listFailedTests(finding, grading);
    const severity = (0,diagnosis_severity/* gradeSeverity */.z)({
        category: finding.category,
        transient: finding.transient,
        branch: evidence.run.branch,
        defaultBranch: evidence.run.defaultBranch,
        branchProtected: evidence.branchProtected,
        fromFork: evidence.run.fromFork,
        workflow: evidence.run.workflow,
        jobs,
        totalJobs: evidence.totalJobs,
        failedTests: failedTests.length,
        changedFiles: evidence.commit?.changedFiles ?? null,
        occurrences: countOccurrences(finding.fingerprint, grading),
        knownFlake: settings.knownFlakes?.has(finding.fingerprint) ?? false,
    }, settings.severity);
    return { ...finding, jobs, failedTests, severity };
}
/** Reports do not say which job wrote them: they belong to the test failure, or to the only cause there is. */
function listFailedTests(finding, { evidence, isOnly }) {
    const belongs = isOnly || finding.category === 'test-failure';
    return belongs ? evidence.reports.flatMap((report) => report.failing) : [];
}
/** Times this cause was seen on the branch, this run included once. */
function countOccurrences(fingerprint, { evidence, incidents }) {
    const { run } = evidence;
    const known = incidents?.find((one) => one.record.fingerprint === fingerprint && one.record.branch === run.branch);
    if (known === undefined)
        return 1;
    const counted = known.record.occurrences.some((one) => one.runId === run.id && one.attempt === run.attempt);
    return known.record.count + (counted ? 0 : 1);
}
/** A failed run without a readable failed job: the workflow file itself was refused, or nothing could be listed. */
function nothingRead(evidence) {
    const refused = evidence.run.conclusion === 'startup_failure';
    const text = refused ? 'The workflow could not start: its file was refused.' : 'No failed job could be read.';
    const category = refused ? 'config' : 'unknown';
    return {
        jobs: [],
        finding: {
            category,
            alternatives: [],
            transient: refused ? 'no' : 'unknown',
            confidence: refused ? 0.9 : 0,
            rootCause: [
                {
                    job: null,
                    line: null,
                    text: (0,safe_text/* toSafeText */._)(text),
                    rule: 'run.conclusion',
                    score: 10,
                    reason: `The run ended as ${evidence.run.conclusion}.`,
                },
            ],
            step: null,
            excerpt: null,
            fingerprint: (0,ids/* toFingerprint */.I9)([category, 'run.conclusion', evidence.run.workflow]),
            prevention: [],
            factors: [],
        },
    };
}


/***/ }),

/***/ 8378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ gatherLocal)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(758);
/* harmony import */ var _evidence_safe_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8337);
/* harmony import */ var _read_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4346);



/** Every log given counts as one failed job, named after its file; the branch of a laptop is never protected. */
async function gatherLocal(clock, request) {
    const failures = [];
    for (const [index, source] of request.logs.entries()) {
        const log = await (0,_read_log_js__WEBPACK_IMPORTED_MODULE_2__/* .readDigest */ .r)(source, request.digest);
        failures.push({ job: toJob(toBaseName(source.name), index), step: null, log, annotations: [] });
    }
    const found = {
        run: toRun(request),
        failures,
        failedJobs: failures.map((failure) => failure.job.name),
        totalJobs: failures.length,
        reports: request.reports,
        commit: request.commit,
        branchProtected: false,
        gaps: request.gaps,
        now: clock.now(),
    };
    return (0,_evidence_safe_names_js__WEBPACK_IMPORTED_MODULE_1__/* .withSafeNames */ .I)(found, request.digest.secrets);
}
function toJob(name, index) {
    return {
        id: index + 1,
        name,
        // Nobody says how it ended but the log itself; it may be the log of a job that passed.
        conclusion: 'none',
        finished: true,
        steps: [],
        url: '',
        startedAt: null,
        completedAt: null,
        runner: null,
    };
}
/** The last part of a path: what people call a log. */
function toBaseName(path) {
    return path.split(/[\\/]/).at(-1) ?? path;
}
function toRun(request) {
    return {
        repo: null,
        id: toLocalId(request),
        attempt: 1,
        workflow: request.workflow,
        workflowPath: null,
        event: 'local',
        branch: request.branch,
        defaultBranch: request.defaultBranch,
        headSha: request.headSha,
        fromFork: false,
        pullRequests: [],
        startedAt: null,
        endedAt: null,
        byDependabot: false,
        conclusion: 'failure',
    };
}
/** The same logs on the same commit are the same run: 48 bits of a digest, which a number holds exactly. */
function toLocalId(request) {
    const parts = request.logs.map((log) => `${log.name}:${log.size}`);
    return Number.parseInt((0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toFingerprint */ .I9)([request.headSha, ...parts]).slice(0, 12), 16);
}


/***/ }),

/***/ 1641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ explainSource),
/* harmony export */   f: () => (/* binding */ effectiveSettings),
/* harmony export */   iu: () => (/* binding */ applyOverrides)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7713);

/** The policy with the inputs laid over it. Null: the repository has no policy file. */
function applyOverrides(policy, overrides) {
    const base = policy ?? (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultPolicy */ .G4)();
    return {
        ...base,
        mode: overrides.mode ?? base.mode,
        plans: overrides.plan.length === 0 ? base.plans : [{ files: [...overrides.plan] }],
    };
}
/** Every effective value with its source, in the order of the schema; sections are listed key by key. */
function effectiveSettings(file, overrides) {
    const policy = applyOverrides(file?.policy ?? null, overrides);
    return flatten(policy).map(([key, value]) => ({ key, value, source: sourceOf(key, file, overrides) }));
}
/** A source in words for people: `default`, `input mode`, `.github/aftermath.yml:3`. */
function explainSource(source) {
    if (source.kind === 'default')
        return 'default';
    return source.kind === 'input' ? `input ${source.name}` : `${source.at.file}:${source.at.line}`;
}
function sourceOf(key, file, overrides) {
    if (key === 'mode' && overrides.mode !== null)
        return { kind: 'input', name: 'mode' };
    if (key === 'plans' && overrides.plan.length > 0)
        return { kind: 'input', name: 'plan' };
    const at = file?.given.get(key);
    return at === undefined ? { kind: 'default' } : { kind: 'file', at };
}
/** The first two levels of the policy as dotted keys; lists are values. Absent optional keys are left out. */
function flatten(policy) {
    return Object.entries(policy).flatMap(([key, value]) => {
        if (typeof value !== 'object' || Array.isArray(value))
            return [[key, value]];
        return Object.entries(value).map(([inner, innerValue]) => [`${key}.${inner}`, innerValue]);
    });
}


/***/ }),

/***/ 4810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ chooseBatch),
  V: () => (/* binding */ isInPlan)
});

;// CONCATENATED MODULE: ./lib/decision/plan-standing.js
/** Items that nothing has to wait for any more. */
const SETTLED = ['done', 'cancelled'];
/**
 * Ids of the open items that wait for an item, directly or through others, in the order of the file; then those of the
 * other plans, as `FILE#ID`, in the order of the plans.
 */
function findDependents(plan, item, others = []) {
    const plans = [plan, ...others.filter((other) => other.file !== plan.file)];
    const waiting = mapWaiting(plans);
    const start = keyOf({ file: plan.file, id: item });
    const blocked = new Set([start]);
    // A set hands out what is added while it is walked.
    for (const key of blocked)
        for (const place of waiting.get(key) ?? [])
            blocked.add(keyOf(place));
    blocked.delete(start);
    const places = plans.flatMap(({ file, items }) => items.filter(isOpen).map(({ id }) => ({ file, id })));
    const found = places.filter((place) => blocked.has(keyOf(place)));
    return found.map((place) => (place.file === plan.file ? place.id : keyOf(place)));
}
/** The first item of a batch's own file, among the ready ones in their order, that does not wait for it; or null. */
function findNextReady(ready, batch, dependents) {
    const next = ready.find(({ file, item }) => file === batch.file && item.id !== batch.id && !dependents.includes(item.id));
    return next?.item.id ?? null;
}
/** The open items that wait for each item, by its key. */
function mapWaiting(plans) {
    const files = new Set(plans.map((plan) => plan.file));
    const waiting = new Map();
    for (const { file, items } of plans) {
        for (const item of items.filter(isOpen)) {
            for (const name of item.dependsOn.flatMap((one) => namesOf(one, item, items))) {
                const key = files.has(name.slice(0, Math.max(0, name.indexOf('#')))) ? name : keyOf({ file, id: name });
                const known = waiting.get(key);
                if (known === undefined)
                    waiting.set(key, [{ file, id: item.id }]);
                else
                    known.push({ file, id: item.id });
            }
        }
    }
    return waiting;
}
function isOpen(item) {
    return !SETTLED.includes(item.status);
}
function keyOf({ file, id }) {
    return `${file}#${id}`;
}
/** References of the form `19.x` or `19.*`: every id that begins with `19.`. */
const WILDCARD = /^(?<stem>.+\.)[x*]$/i;
function namesOf({ ref, resolved }, own, items) {
    if (resolved !== undefined)
        return resolved;
    const stem = WILDCARD.exec(ref)?.groups?.['stem'];
    if (stem === undefined)
        return ref === own.id ? [] : [ref];
    return items.flatMap(({ id }) => (id !== own.id && id.startsWith(stem) ? [id] : []));
}

// EXTERNAL MODULE: ./lib/decision/work-names.js
var work_names = __webpack_require__(4136);
;// CONCATENATED MODULE: ./lib/decision/batch.js


/**
 * The batch, or the reason why none is named. A name that fits nowhere or twice ends the search: the rest is guessing. A
 * name that means an item of a queue says nothing about the plans.
 */
function chooseBatch(question) {
    const { plans, unreadable } = question;
    if (plans.length === 0) {
        const [file] = unreadable.plans;
        return file === undefined ? (0,work_names/* none */.dv)('NO_PLAN', '') : (0,work_names/* none */.dv)('PLAN_UNREADABLE', file);
    }
    const names = (0,work_names/* findWorkNames */.nV)(question);
    const [named, other] = names;
    if (named === undefined)
        return question.fromFork ? (0,work_names/* none */.dv)('FORK', '') : chooseInProgress(question);
    if (other !== undefined)
        return (0,work_names/* none */.dv)('BATCH_AMBIGUOUS', names.map((name) => name.id).join(', '));
    const [place, second] = findPlaces(plans, named.id);
    if (place === undefined) {
        const [file] = unreadable.plans;
        if (file !== undefined)
            return (0,work_names/* none */.dv)('PLAN_UNREADABLE', file);
        return (0,work_names/* isInQueue */.L5)(question, named.id) ? chooseInProgress(question) : (0,work_names/* none */.dv)('BATCH_UNKNOWN', named.id);
    }
    return second === undefined ? toChosen(place, named.by, question) : (0,work_names/* none */.dv)('BATCH_AMBIGUOUS', named.id);
}
/** True when an item of one of the plans has this name. */
function isInPlan({ plans }, id) {
    return findPlaces(plans, id).length > 0;
}
/** Every item of that id; an id FILE#ID is tried only when no item has the whole text as its id. */
function findPlaces(plans, id) {
    const places = placesOf(plans, id);
    const at = id.indexOf('#');
    if (places.length > 0 || at < 1)
        return places;
    const file = id.slice(0, at);
    return placesOf(plans.filter((plan) => plan.workplan.file === file), id.slice(at + 1));
}
function placesOf(plans, id) {
    return plans.flatMap((plan) => plan.workplan.items.filter((item) => item.id === id).map((item) => ({ plan, item: item.id })));
}
function chooseInProgress(question) {
    const { plans, unreadable } = question;
    const places = plans.flatMap((plan) => plan.workplan.items.filter((item) => item.status === 'in_progress').map((item) => ({ plan, item: item.id })));
    const [place, second] = places;
    // A file that could not be read may hold another item in progress.
    const [unread] = unreadable.plans;
    if (unread !== undefined)
        return (0,work_names/* none */.dv)('PLAN_UNREADABLE', unread);
    if (place === undefined || second !== undefined)
        return (0,work_names/* none */.dv)('NO_BATCH', `${places.length} items in progress`);
    return toChosen(place, 'only-in-progress', question);
}
function toChosen({ plan, item }, by, { plans, ready }) {
    const { workplan } = plan;
    const others = plans.map((each) => each.workplan);
    const dependents = findDependents(workplan, item, others);
    const nextReady = findNextReady(ready, { file: workplan.file, id: item }, dependents);
    return { kind: 'chosen', file: workplan.file, item, by, dependents, nextReady };
}


/***/ }),

/***/ 4136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ isInQueue),
/* harmony export */   dv: () => (/* binding */ none),
/* harmony export */   nV: () => (/* binding */ findWorkNames)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);
// What names the work of a run: the input, else a trailer of the commit, else the branch. The same for plans and queues.

/** The names given by the first source that gives any; different ones only where one source contradicts itself. */
function findWorkNames(question) {
    const { input, trailers, branch, fromFork, settings } = question;
    if (input !== null)
        return [{ by: 'input', id: input }];
    if (fromFork)
        return [];
    const key = settings.trailer.toLowerCase();
    const values = trailers.filter((trailer) => trailer.key.toLowerCase() === key).map((trailer) => trailer.value.trim());
    const ids = [...new Set(values)].filter((id) => id !== '');
    if (ids.length > 0)
        return ids.map((id) => ({ by: 'trailer', id }));
    const id = branch === null ? null : findInBranch(branch, settings.branchPattern);
    return id === null ? [] : [{ by: 'branch', id }];
}
/** Linear time whatever the pattern and the branch are; the policy parser has proved that the pattern compiles. */
function findInBranch(branch, pattern) {
    if (pattern === undefined)
        return null;
    const matcher = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(pattern).matcher(branch);
    return matcher.find() ? matcher.group('id') || null : null;
}
/** True when an item of one of the queues has this id. */
function isInQueue({ queues }, id) {
    return queues.some(({ queue }) => queue.items.some((item) => item.id === id));
}
function none(because, subject) {
    return { kind: 'none', because, subject };
}


/***/ }),

/***/ 426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ gradeSeverity)
/* harmony export */ });
/* unused harmony export BASES */
/* harmony import */ var _domain_category_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1998);
/* harmony import */ var _domain_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1532);
/* harmony import */ var _domain_shared_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3148);
// Grades a cause from 1 to 5. Every step that moves the level is recorded; base and changes always add up to the level.



/** Starting level of each category, on a work branch. */
const BASES = {
    'test-failure': { level: 3, why: 'a feature does not do what its tests ask', work: true },
    'compile-error': { level: 3, why: 'nothing can be built', blocks: true, work: true },
    lint: { level: 2, why: 'style, not behaviour', work: true },
    dependency: { level: 3, why: 'what the project stands on cannot be installed', blocks: true },
    network: { level: 2, why: 'a connection failed' },
    'port-conflict': { level: 2, why: 'a port of the machine was taken' },
    timeout: { level: 2, why: 'something took longer than it may' },
    oom: { level: 3, why: 'the memory of the machine was not enough' },
    'disk-full': { level: 2, why: 'the disk of the machine was full' },
    'rate-limit': { level: 2, why: 'a service asked to slow down' },
    auth: { level: 3, why: 'a credential is missing or refused; a person has to act' },
    config: { level: 3, why: 'the configuration is wrong; nothing after it ran', blocks: true },
    'api-breaking': { level: 3, why: 'users of the interface would break', work: true },
    git: { level: 2, why: 'a git operation failed' },
    runner: { level: 2, why: 'the machine of the job failed' },
    docker: { level: 2, why: 'an image or container failed' },
    crash: { level: 3, why: 'a program died', blocks: true, work: true },
    'security-scan': { level: 4, why: 'a scan reports a vulnerability or an exposed secret' },
    'db-migration': { level: 4, why: 'a migration failed; data is at risk', production: true },
    'data-corruption': { level: 4, why: 'data is damaged', production: true },
    'quality-gate': { level: 2, why: 'a threshold was missed' },
    deploy: { level: 4, why: 'a deployment failed', production: true },
    'runtime-error': { level: 3, why: 'the program stops with an error', work: true },
    infra: { level: 2, why: 'a service that the job needs failed' },
    flaky: { level: 1, why: 'a test that fails now and then' },
    quota: { level: 2, why: 'an account is used up until its reset' },
    cancelled: { level: 2, why: 'the job was stopped' },
    unknown: { level: 2, why: 'nobody knows yet what broke', blocks: true },
    none: { level: 1, why: 'nothing failed' },
};
/** Fewer jobs than this say nothing by being red together: two of two is an ordinary small workflow. */
const MIN_BROAD_JOBS = 4;
/** The level of a cause and every reason for it, base first. Rules of the policy come last and may overrule all others. */
function gradeSeverity(input, settings) {
    const base = BASES[input.category];
    const because = [
        { rule: `base.${input.category}`, change: base.level, detail: `${input.category}: ${base.why}` },
    ];
    let level = base.level;
    const moves = input.category === 'none' ? [] : collectMoves(input, settings, base);
    for (const move of moves)
        level = apply(level, move, because);
    settings.rules.forEach((rule, index) => {
        if (holds(rule, input))
            level = bound(level, rule, { index, because });
    });
    return { level, because };
}
/** Modifiers in their order: what raises, then what lowers, then the cap for forks. */
function collectMoves(input, settings, base) {
    const guarded = (0,_domain_shared_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .isSharedBranch */ .W)(input, settings.protectedBranches);
    const persistent = input.transient !== 'yes';
    // On a work branch breadth makes a minor failure major; only where others build does it become critical.
    const ceiling = guarded ? 4 : 3;
    return [
        ...when(guarded && persistent && base.blocks === true, BRANCH_MOVE),
        ...(persistent ? deployMoves(input, settings, base) : []),
        ...(base.work === true && persistent ? breadthMoves(input, settings, ceiling) : []),
        ...(base.work === true && persistent ? pathMoves(input, settings, ceiling) : []),
        ...when(input.occurrences >= settings.recurrence, recurrenceMove(input, ceiling)),
        ...when(!persistent, { rule: 'transient', by: -1, downTo: 2, detail: 'a plain re-run is likely to pass' }),
        ...when(input.knownFlake, { rule: 'flake.known', by: -4, detail: 'all that failed is known to be flaky' }),
        ...when(input.fromFork, { rule: 'fork.cap', by: -4, downTo: 2, detail: 'the commit comes from a fork: at most 2' }),
    ];
}
function when(condition, move) {
    return condition ? [move] : [];
}
const BRANCH_MOVE = { rule: 'branch.protected', by: 1, upTo: 4, detail: 'others build on this branch' };
function recurrenceMove(input, upTo) {
    return { rule: 'recurrence', by: 1, upTo, detail: `seen ${input.occurrences} times on this branch` };
}
/** Words by which names of jobs and workflows say that they put something out. */
const DEPLOY_WORD = /^(?:deploy|release|rollout|publish|promote|ship)/;
function deployMoves(input, settings, base) {
    for (const name of [...input.jobs, input.workflow]) {
        const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
        const deploys = input.category === 'deploy' || words.some((word) => DEPLOY_WORD.test(word));
        const live = words.some((word) => (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesAny */ ._)(settings.deployEnvironments, word));
        if (!deploys || !live)
            continue;
        const upTo = base.production === true ? 5 : 4;
        return [{ rule: 'deploy.environment', by: 1, upTo, detail: 'a deployment that users depend on' }];
    }
    return [];
}
function breadthMoves(input, settings, upTo) {
    const red = input.jobs.length;
    const broad = red >= MIN_BROAD_JOBS && red >= settings.broadJobShare * input.totalJobs;
    return [
        ...when(broad, { rule: 'jobs.share', by: 1, upTo, detail: `${red} of ${input.totalJobs} jobs are red` }),
        ...when(input.failedTests >= settings.broadTests, {
            rule: 'tests.count',
            by: 1,
            upTo,
            detail: `${input.failedTests} tests are red`,
        }),
    ];
}
function pathMoves(input, settings, upTo) {
    const changed = input.changedFiles ?? [];
    const core = changed.some((path) => (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesAny */ ._)(settings.corePaths, path));
    const sensitive = changed.some((path) => (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesAny */ ._)(settings.sensitivePaths, path));
    return [
        ...when(core, { rule: 'paths.core', by: 1, upTo: 4, detail: 'the change touches a path that the policy calls core' }),
        ...when(sensitive, { rule: 'paths.sensitive', by: 1, upTo, detail: 'the change touches security or data' }),
    ];
}
/** Moves the level and records by how much it really moved; a move that changes nothing leaves no reason. */
function apply(level, move, because) {
    const upTo = Math.max(level, move.upTo ?? 5);
    const downTo = Math.min(level, move.downTo ?? 1);
    const next = (0,_domain_category_js__WEBPACK_IMPORTED_MODULE_0__/* .toLevel */ .e3)(Math.min(upTo, Math.max(downTo, level + move.by)));
    if (next !== level)
        because.push({ rule: move.rule, change: next - level, detail: move.detail });
    return next;
}
function holds(rule, input) {
    const { category, branch, path } = rule.when;
    if (category !== undefined && category !== input.category)
        return false;
    if (branch !== undefined && (input.fromFork || input.branch === null || !(0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .k)(branch, input.branch)))
        return false;
    return path === undefined || (input.changedFiles ?? []).some((file) => (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .k)(path, file));
}
function bound(level, rule, at) {
    const wished = rule.set ?? level;
    const next = (0,_domain_category_js__WEBPACK_IMPORTED_MODULE_0__/* .toLevel */ .e3)(Math.min(rule.max ?? 5, Math.max(rule.min ?? 1, wished)));
    if (next !== level) {
        const detail = `rule ${at.index + 1} under severity.rules of the policy`;
        at.because.push({ rule: `policy.${at.index + 1}`, change: next - level, detail });
    }
    return next;
}


/***/ }),

/***/ 949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ toFoldedBody),
/* harmony export */   z: () => (/* binding */ isFolded)
/* harmony export */ });
// The body of a duplicate thread: it names the thread that stays, keeps its evidence readable, and its marker no longer counts.
/** Body of a thread that is folded into another one. Folding it twice would stack the sentence: ask `isFolded` first. */
function toFoldedBody(body, into) {
    const evidence = body.replaceAll('<!-- aftermath:incident ', '<!-- aftermath:folded ');
    return `Same cause as #${into}, which was opened first and is kept up to date.\n\n${evidence}`;
}
/** True for the body of a thread that was folded already. */
function isFolded(body) {
    return body.includes('<!-- aftermath:folded ') && !body.includes('<!-- aftermath:incident ');
}


/***/ }),

/***/ 3320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ renderIncidentMarker),
/* harmony export */   WU: () => (/* binding */ renderCommentMarker),
/* harmony export */   sb: () => (/* binding */ parseIncidentMarker)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6843);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8532);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(758);
// Hidden identity of our threads and comments: one line, checked by a digest. A damaged marker counts as none.



const instant = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().transform((ms) => ms);
const Record = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    v: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform((text, context) => {
        const fingerprint = (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFingerprint */ .sr)(text);
        if (fingerprint !== null)
            return fingerprint;
        context.addIssue({ code: 'custom', message: 'not a fingerprint' });
        return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
    }),
    scope: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['cause', 'umbrella', 'systemic']).default('cause'),
    branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    workflow: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    firstSeen: instant,
    openedAt: instant.nullable().default(null),
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().default(null),
    batches: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).max(10).default([]),
    owners: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform(toOwner)).max(20).default([]),
    follows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable().default(null),
    count: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    occurrences: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        runId: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        at: instant,
        sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        jobs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().default(null),
    }))
        .max(10),
});
/** Text of an owner; what is none was forged or damaged, and with it the whole marker. */
function toOwner(text, context) {
    const owner = (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOwnerName */ .S2)(text);
    if (owner !== null)
        return owner;
    context.addIssue({ code: 'custom', message: 'not an owner' });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
}
const INCIDENT = /^<!-- aftermath:incident (?<json>\{.*\}) (?<digest>[0-9a-f]{12}) -->$/m;
/** The marker line of an incident body. Equal records give equal lines, in whatever order their fields were set. */
function renderIncidentMarker(record) {
    const json = toCommentSafe(JSON.stringify(toOrdered(record)));
    return `<!-- aftermath:incident ${json} ${digest(json)} -->`;
}
function toOrdered(record) {
    const { scope, fingerprint, branch, workflow, firstSeen, openedAt, title, batches, owners, follows, count } = record;
    const occurrences = record.occurrences.map(({ runId, attempt, at, sha, jobs, branch: on }) => ({
        runId,
        attempt,
        at,
        sha,
        jobs,
        branch: on,
    }));
    const head = { v: 1, scope, fingerprint, branch, workflow, firstSeen, openedAt, title };
    return { ...head, batches, owners, follows, count, occurrences };
}
/** The record in an incident body, or null when there is no marker, or it was damaged or forged by hand. */
function parseIncidentMarker(body) {
    const match = INCIDENT.exec(body.replaceAll('\r\n', '\n'))?.groups;
    if (match?.['json'] === undefined || match['digest'] !== digest(match['json']))
        return null;
    const parsed = Record.safeParse(parseJson(match['json']));
    if (!parsed.success)
        return null;
    const { v: _, ...record } = parsed.data;
    return record;
}
/** The marker line of our one comment about a workflow in a thread. */
function renderCommentMarker(workflow) {
    return `<!-- aftermath:comment ${digest(workflow)} -->`;
}
/** Escapes what could end an HTML comment or a line, or mention somebody, inside a JSON text where these only occur in strings. */
function toCommentSafe(json) {
    return json
        .replaceAll('<', '\\u003c')
        .replaceAll('>', '\\u003e')
        .replaceAll('--', '\\u002d\\u002d')
        .replaceAll('@', '\\u0040')
        .replaceAll('\u2028', '\\u2028')
        .replaceAll('\u2029', '\\u2029');
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 12);
}


/***/ }),

/***/ 7573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ PAUSE_FILE)
/* harmony export */ });
/** The file that says until when nothing is taken from a queue. */
const PAUSE_FILE = 'aftermath-pause.json';


/***/ }),

/***/ 3148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isSharedBranch)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1532);
// Tells branches that others build on from work branches, by what the host says and by name.

/** Whether the branch is protected, the default branch, or matches a glob. Never for a fork: its names are a stranger's. */
function isSharedBranch(standing, globs) {
    const { branch, defaultBranch, branchProtected, fromFork } = standing;
    if (fromFork || branch === null)
        return false;
    return branchProtected === true || branch === defaultBranch || (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._)(globs, branch);
}


/***/ }),

/***/ 8337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ withSafeNames),
/* harmony export */   S: () => (/* binding */ toSafeRun)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3346);

/**
 * The evidence with every name in it made safe by `toSafeName`. Nearly always nothing changes: names stay comparable with
 * those that GitHub gives. Texts (log lines, messages, subjects) are SafeText already and stay as they are. Idempotent.
 */
function withSafeNames(evidence, secrets = []) {
    const clean = cleanWith(secrets);
    return {
        ...evidence,
        run: toSafeRun(evidence.run, secrets),
        failures: evidence.failures.map((failure) => cleanFailure(failure, clean)),
        failedJobs: evidence.failedJobs.map(clean),
        reports: evidence.reports.map((report) => cleanReport(report, clean)),
        commit: evidence.commit === null ? null : cleanCommit(evidence.commit, clean),
        gaps: evidence.gaps.map((gap) => cleanGap(gap, clean)),
    };
}
/** The run with safe names of its workflow, workflow file and branches. */
function toSafeRun(run, secrets = []) {
    const clean = cleanWith(secrets);
    return {
        ...run,
        workflow: clean(run.workflow),
        workflowPath: orNull(run.workflowPath, clean),
        event: clean(run.event),
        branch: orNull(run.branch, clean),
        defaultBranch: orNull(run.defaultBranch, clean),
    };
}
function cleanWith(secrets) {
    return (name) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toSafeName */ .K)(name, secrets);
}
function orNull(name, clean) {
    return name === null ? null : clean(name);
}
function cleanFailure(failure, clean) {
    return {
        ...failure,
        job: cleanJob(failure.job, clean),
        step: orNull(failure.step, clean),
        annotations: failure.annotations.map((annotation) => ({ ...annotation, path: orNull(annotation.path, clean) })),
    };
}
function cleanJob(job, clean) {
    return {
        ...job,
        name: clean(job.name),
        steps: job.steps.map((step) => ({ ...step, name: clean(step.name) })),
        runner: orNull(job.runner, clean),
    };
}
function cleanReport(report, clean) {
    const cleanTest = (test) => ({
        ...test,
        classname: clean(test.classname),
        name: clean(test.name),
        file: orNull(test.file, clean),
    });
    return {
        ...report,
        file: clean(report.file),
        failing: report.failing.map(cleanTest),
        flaky: report.flaky.map(cleanTest),
    };
}
function cleanCommit(commit, clean) {
    return {
        ...commit,
        trailers: commit.trailers.map(({ key, value }) => ({ key: clean(key), value: clean(value) })),
        changedFiles: commit.changedFiles?.map(clean) ?? null,
    };
}
/** A problem is a record of a code, names and numbers; which names it has depends on its code. */
function cleanGap(gap, clean) {
    return { ...gap, problem: { ...gap.problem, ...cleanFields(gap.problem, clean) } };
}
function cleanFields(record, clean) {
    const entries = Object.entries(record);
    return Object.fromEntries(entries.map(([key, value]) => [key, cleanValue(value, clean)]));
}
function cleanValue(value, clean) {
    if (typeof value === 'string')
        return clean(value);
    if (Array.isArray(value))
        return value.map((item) => cleanValue(item, clean));
    return typeof value === 'object' && value !== null ? cleanFields(value, clean) : value;
}


/***/ }),

/***/ 4303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wm: () => (/* binding */ NO_RECALL),
  I9: () => (/* binding */ recall),
  Bm: () => (/* binding */ toRecallQuestion)
});

// EXTERNAL MODULE: ./lib/memory/corrections.js
var memory_corrections = __webpack_require__(2486);
// EXTERNAL MODULE: ./lib/memory/events.js
var memory_events = __webpack_require__(862);
;// CONCATENATED MODULE: ./lib/memory/likeness.js
// How alike two texts of failures are: the shares of words and of neighbouring words that they have in common.
/** Of a text, in UTF-16 units: what comes later are values and places. */
const MAX_UNITS = 500;
/** What changes from run to run, each as one word: ids and hex, numbers with their unit, folders before a name. */
const CHANGING = [
    [/(?:[\w.@~+-]*[\\/])+(?=[\w.@+-])/g, ''],
    [/\b(?=[0-9a-f-]*\d)[0-9a-f]{7,64}\b|\b0x[0-9a-f]+\b/g, '#'],
    [/\d+(?:[.,:]\d+)*(?:\s?(?:ms|s|secs?|seconds?|minutes?|[kmg]i?b)\b)?/g, '#'],
];
const WORD = /[\p{L}\p{N}_]+|#/gu;
/** The words of a text and its pairs of neighbouring words. Linear in its length, which is bounded. */
function toShingles(text) {
    const plain = CHANGING.reduce((rest, [pattern, word]) => rest.replace(pattern, word), text.slice(0, MAX_UNITS).toLowerCase());
    const words = plain.match(WORD) ?? [];
    return new Set([...words, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)]);
}
/** Common share of two sets, 0..1; 0 when either is empty. */
function likenessOf(a, b) {
    const [few, many] = a.size <= b.size ? [a, b] : [b, a];
    if (few.size === 0)
        return 0;
    let common = 0;
    for (const one of few)
        if (many.has(one))
            common += 1;
    return common / (few.size + many.size - common);
}

;// CONCATENATED MODULE: ./lib/memory/recall.js



/** Most failures listed: a reader looks at the first few, a machine can read the ledger itself. */
const MAX_SIMILAR = 10;
/** Failures whose words are compared, the newest: a month of a busy repository, and a bound on the time it takes. */
const MAX_COMPARED = 2_000;
/** Least likeness of two texts. Below it, only the words of the tool are the same: measured on the examples of its test. */
const LEAST_LIKENESS = 0.6;
const HOUR_MS = 3_600_000;
/** Nothing was asked, so nothing is known. */
const NO_RECALL = {
    asked: false,
    count: 0,
    firstSeen: null,
    windows: { day: 0, week: 0, month: 0 },
    flakes: 0,
    similar: [],
};
/** What to ask about a diagnosis. A log on a laptop has no run of its own: there the commit tells what is the same failure. */
function toRecallQuestion({ run, now }, { fingerprint, category, rootCause }) {
    const text = rootCause[0]?.text ?? null;
    const commit = run.repo === null ? run.headSha : null;
    return { fingerprint, category, text, runId: run.id, attempt: run.attempt, commit, now };
}
/**
 * Earlier failures like this one: the same fingerprint first, then those of the same category in much the same words; newest
 * first in both. Categories are what people corrected them to. Texts are cleaned again with what is secret in this run.
 */
function recall(events, question, safe) {
    const corrections = (0,memory_corrections/* listCorrections */.a)(events);
    const others = listOthers(events, question);
    const same = others.filter((one) => one.fingerprint === question.fingerprint);
    const oldest = same.at(-1);
    const listed = same.slice(0, MAX_SIMILAR).map((failure) => ({ failure, likeness: 'fingerprint', score: 1 }));
    const alike = findAlike(others, question, corrections).slice(0, MAX_SIMILAR - listed.length);
    const flakes = (0,memory_corrections/* listFlakes */.X)(events);
    const ends = { recoveries: listRecoveries(events, corrections), flakes };
    const proofs = flakes.filter((one) => one.fingerprint === question.fingerprint).length;
    return {
        asked: true,
        count: same.length,
        firstSeen: oldest === undefined ? null : (0,memory_events/* occurredAt */.$u)(oldest),
        windows: countWindows(same, question.now),
        flakes: proofs + (corrections.flaky.get(question.fingerprint) ?? 0),
        similar: [...listed, ...alike].map((like) => toSimilar(like, { corrections, ends, safe })),
    };
}
/** Failures of other runs, newest first. */
function listOthers(events, question) {
    return events
        .filter((event) => event.kind === 'failure' &&
        !(event.run.id === question.runId && event.run.attempt >= question.attempt) &&
        event.commit !== question.commit)
        .sort((a, b) => (0,memory_events/* occurredAt */.$u)(b) - (0,memory_events/* occurredAt */.$u)(a) || b.run.id - a.run.id || b.run.attempt - a.run.attempt);
}
function countWindows(failures, now) {
    const count = (hours) => failures.filter((one) => (0,memory_events/* occurredAt */.$u)(one) <= now && (0,memory_events/* occurredAt */.$u)(one) > now - hours * HOUR_MS).length;
    return { day: count(24), week: count(7 * 24), month: count(30 * 24) };
}
/** Other causes of the same category in much the same words, newest first. */
function findAlike(failures, question, { categories }) {
    if (question.text === null)
        return [];
    const own = toShingles(question.text);
    const category = categories.get(question.fingerprint) ?? question.category;
    const scores = new Map();
    return failures
        .filter((one) => one.fingerprint !== question.fingerprint)
        .slice(0, MAX_COMPARED)
        .flatMap((failure) => {
        const { cause, fingerprint } = failure;
        if (cause === null || (categories.get(fingerprint) ?? failure.category) !== category)
            return [];
        const score = scores.get(cause.text) ?? likenessOf(own, toShingles(cause.text));
        scores.set(cause.text, score);
        return score < LEAST_LIKENESS ? [] : [{ failure, likeness: 'text', score: toTextScore(score) }];
    });
}
/** Two digits, and below 1: only the same cause is the same. */
function toTextScore(score) {
    return Math.min(0.99, Math.round(score * 100) / 100);
}
/** Recoveries that tell of a fix: not those of threads that people dismissed. */
function listRecoveries(events, { dismissed }) {
    const byCause = new Map();
    for (const event of events) {
        if (event.kind !== 'recovery' || dismissed.has(event.incident))
            continue;
        const known = byCause.get(event.fingerprint);
        if (known === undefined)
            byCause.set(event.fingerprint, [event]);
        else
            known.push(event);
    }
    return byCause;
}
/** The green run that ended a failure; else a pass of the same commit. */
function findFix(failure, { recoveries, flakes }) {
    const after = (0,memory_events/* occurredAt */.$u)(failure);
    const { branch } = failure.run;
    const end = recoveries
        .get(failure.fingerprint)
        ?.find((one) => one.at >= after && (one.branch === branch || one.branch === '*'));
    if (end !== undefined)
        return { at: end.at, commit: end.commit, pull: end.pull, flaky: end.flaky };
    const pass = flakes.find((one) => one.fingerprint === failure.fingerprint && one.commit === failure.commit);
    return pass === undefined ? null : { at: pass.at, commit: pass.commit, pull: null, flaky: true };
}
function toSimilar({ failure, likeness, score }, { corrections, ends, safe }) {
    const { run, commit, fingerprint, cause } = failure;
    return {
        likeness,
        score,
        fix: findFix(failure, ends),
        at: (0,memory_events/* occurredAt */.$u)(failure),
        runId: run.id,
        attempt: run.attempt,
        branch: run.branch,
        commit,
        category: corrections.categories.get(fingerprint) ?? failure.category,
        text: cause === null ? null : safe(cause.text),
    };
}


/***/ }),

/***/ 8988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ toRecallDocument),
/* harmony export */   t: () => (/* binding */ toAnalysisDocument)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(758);
/* harmony import */ var _analysis_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2900);
/* harmony import */ var _diagnosis_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7743);



/** One analysis as a plain document. */
function toAnalysisDocument(analysis, run, source) {
    const { diagnosis, blastRadius, checklist } = analysis;
    return {
        schema: 'aftermath/analysis/1',
        source: source.kind === 'logs' ? { kind: source.kind, files: source.files } : { kind: source.kind, id: source.id },
        category: diagnosis.category,
        alternatives: diagnosis.alternatives,
        transient: diagnosis.transient,
        severity: (0,_diagnosis_document_js__WEBPACK_IMPORTED_MODULE_2__/* .toSeverityDocument */ .OB)(diagnosis.severity),
        confidence: diagnosis.confidence,
        fingerprint: diagnosis.fingerprint,
        rootCause: (0,_diagnosis_document_js__WEBPACK_IMPORTED_MODULE_2__/* .toCauseDocuments */ .DY)(diagnosis),
        step: diagnosis.step,
        failedTests: diagnosis.failedTests.map(_diagnosis_document_js__WEBPACK_IMPORTED_MODULE_2__/* .toTestDocument */ .PB),
        causalChain: analysis.causalChain.map(({ kind, text, basis, evidence }) => {
            return { kind, text, basis, evidence: evidence.map(toProofDocument) };
        }),
        factors: analysis.factors.map(toFactorDocument),
        unexplained: (0,_analysis_words_js__WEBPACK_IMPORTED_MODULE_1__/* .unexplainedShare */ .Tg)(analysis),
        patterns: analysis.patterns.map(toPatternDocument),
        similar: toRecallDocument(analysis.recall),
        blastRadius: {
            jobs: blastRadius.jobs,
            dependents: blastRadius.dependents,
            planItems: blastRadius.planItems.map(({ file, item, role }) => ({ file, item, role })),
            branches: blastRadius.branches.map(({ name, shared }) => ({ name, shared })),
        },
        prevention: analysis.prevention,
        checklist: { before: checklist.before, during: checklist.during, after: checklist.after },
        plan: analysis.plan.map(({ rank, strategy, title, why, cost, risk, fallback, action }) => ({
            rank,
            strategy,
            title,
            why,
            cost,
            risk,
            fallback: { option: fallback.option, text: fallback.text },
            command: (0,_analysis_words_js__WEBPACK_IMPORTED_MODULE_1__/* .actionCommand */ .kh)(action, run),
        })),
    };
}
function toProofDocument({ job, line, text }) {
    return { job, line, text };
}
function toFactorDocument({ text, weight, evidence }) {
    return { text, weight, evidence: evidence.map(toProofDocument) };
}
function toPatternDocument({ id, name, usualCause, evidence, prevention }) {
    return { id, name, usualCause, evidence: evidence.map(toProofDocument), prevention };
}
/** What memory holds about a cause as a plain document, times in ISO 8601. */
function toRecallDocument({ asked, count, firstSeen, windows, flakes, similar }) {
    return {
        asked,
        count,
        firstSeen: firstSeen === null ? null : (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toIsoText */ .Ui)(firstSeen),
        windows: { day: windows.day, week: windows.week, month: windows.month },
        flakes,
        failures: similar.map(({ likeness, score, fix, at, runId, attempt, branch, commit, category, text }) => {
            return {
                likeness,
                score,
                fix: toFixDocument(fix),
                at: (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toIsoText */ .Ui)(at),
                runId,
                attempt,
                branch,
                commit,
                category,
                text,
            };
        }),
    };
}
function toFixDocument(fix) {
    return fix === null ? null : { at: (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toIsoText */ .Ui)(fix.at), commit: fix.commit, pull: fix.pull, flaky: fix.flaky };
}


/***/ }),

/***/ 2900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ fixWords),
/* harmony export */   Ck: () => (/* binding */ proofPlace),
/* harmony export */   Kf: () => (/* binding */ STRATEGY_WORDS),
/* harmony export */   OV: () => (/* binding */ frequencyWords),
/* harmony export */   Tg: () => (/* binding */ unexplainedShare),
/* harmony export */   kh: () => (/* binding */ actionCommand),
/* harmony export */   rI: () => (/* binding */ LINK_WORDS),
/* harmony export */   w4: () => (/* binding */ likenessWords),
/* harmony export */   zO: () => (/* binding */ BASIS_WORDS)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9279);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(880);


const LINK_WORDS = {
    trigger: 'Trigger',
    mechanism: 'Mechanism',
    symptom: 'Symptom',
    effect: 'Effect',
    consequence: 'Consequence',
};
/** Nothing where the proof stands beside it. */
const BASIS_WORDS = {
    evidence: '',
    inference: 'inferred',
    unknown: 'not known',
};
const STRATEGY_WORDS = {
    retry: 'retry',
    fix: 'fix',
    alternative: 'alternative',
    checkpoint: 'go back',
    human: 'ask',
};
/** `the same cause`, `much the same words (0.72)`. */
function likenessWords({ likeness, score }) {
    return likeness === 'fingerprint' ? 'the same cause' : `much the same words (${score.toFixed(2)})`;
}
/** What ended an earlier failure: `commit 0a1b2c3, pull request 12`. The commit is a word of a file that people can edit. */
function fixWords({ fix }) {
    if (fix === null)
        return 'not known';
    if (fix.flaky)
        return 'a re-run: the same commit passed';
    const commit = `commit ${fix.commit.slice(0, 7)}`;
    return fix.pull === null ? commit : `${commit}, pull request ${fix.pull}`;
}
/** How often the same cause came lately and passed by itself; the empty text when it did neither. */
function frequencyWords({ windows, flakes }) {
    if (windows.month === 0 && flakes === 0)
        return '';
    const { day, week, month } = windows;
    return `Earlier ones of the same cause: ${day} in 24 hours, ${week} in 7 days, ${month} in 30 days; passes without a change: ${flakes}.`;
}
/** The exact command of an option; null where there is nothing to type. */
function actionCommand(action, run) {
    if (action === null)
        return null;
    switch (action.kind) {
        case 'rerun':
            return (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .rerunCommand */ .w4)(run);
        case 'read-log':
            return (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .readLogCommand */ .Cf)(run);
        case 'revert':
            return (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .revertCommand */ .oR)(action.sha, run);
        default:
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .x)(action);
    }
}
/** `line 12`, `line 12 of build.log`; the empty text for words that stand in no log. */
function proofPlace(proof) {
    if (proof.line === null)
        return '';
    return proof.job === null ? `line ${proof.line}` : `line ${proof.line} of ${proof.job}`;
}
/** What the weights leave of the whole, 0..1 with two digits. */
function unexplainedShare(analysis) {
    const known = analysis.factors.reduce((sum, factor) => sum + factor.weight, 0);
    return Math.round(Math.max(0, 1 - known) * 100) / 100;
}


/***/ }),

/***/ 8824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   RJ: () => (/* binding */ checkList),
/* harmony export */   dJ: () => (/* binding */ titled),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   jN: () => (/* binding */ numbered),
/* harmony export */   qi: () => (/* binding */ listInline),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   vP: () => (/* binding */ figure),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);
// Lists, tables and folds from finished Markdown.

/** One line per item; nothing when there are none. */
function bullets(items) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(items.map((item) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `- ${item}`), '\n');
}
/** Boxes to tick, all open. */
function checkList(items) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(items.map((item) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `- [ ] ${item}`), '\n');
}
/** Items with their number, apart from each other when one has further blocks, each already indented by three spaces. */
function numbered(items) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(items.map((item, at) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${at + 1}. ${item}`), items.some((item) => item.includes('\n')) ? '\n\n' : '\n');
}
/** A table; nothing when it has no rows. A pipe left in a cell is replaced: it would move what follows out of its cell. */
function table(head, rows) {
    if (rows.length === 0)
        return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([row(head), row(head.map(() => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `---`)), ...rows.map(row)], '\n');
}
/** Text that opens on a click. The title is our own. */
function details(title, body) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `<details>
<summary>${title}</summary>

${body}

</details>`;
}
/** A heading with its text; nothing when there is no text. */
function titled(heading, ...blocks) {
    const body = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(blocks, '\n\n');
    return body === ''
        ? _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${heading}

${body}`;
}
/** The first items, and how many there are besides. `most` is at least 1. */
function firstOf(items, most) {
    return { shown: items.slice(0, most), more: Math.max(0, items.length - most) };
}
/** Names in one line, the first few of them. */
function listInline(items, most) {
    const { shown, more } = firstOf(items, most);
    const names = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(shown, ', ');
    return more === 0 ? names : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${names} and ${more} more`;
}
/** A share or a weight with two digits. Not for the start of a line: there a number could begin a list. */
function figure(value) {
    return value.toFixed(2);
}
function row(cells) {
    const safe = cells.map((cell) => cell.replaceAll('|', '&#124;'));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `| ${safe.join(' | ')} |`;
}


/***/ }),

/***/ 880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Cf: () => (/* binding */ readLogCommand),
/* harmony export */   Hr: () => (/* binding */ failureReason),
/* harmony export */   Nl: () => (/* binding */ commandOf),
/* harmony export */   oR: () => (/* binding */ revertCommand),
/* harmony export */   w4: () => (/* binding */ rerunCommand)
/* harmony export */ });
/* unused harmony export quote */
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9279);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5356);


/** Longest reason that we put on a command line, in UTF-16 units. */
const MAX_REASON_UNITS = 120;
/** The command of a next step; null where only thinking helps. */
function commandOf(step, dossier) {
    const { run } = dossier.evidence;
    switch (step.kind) {
        case 'rerun':
            return rerunCommand(run);
        case 'investigate':
            return readLogCommand(run);
        case 'revert':
            return revertCommand(step.sha, run);
        case 'apply-plan-edit':
            return `aftermath plan mark ${path(step.file)} --item ${quote(step.item)} --failed --reason ${quote(failureReason(dossier))}`;
        case 'next-item':
            return `aftermath plan show ${path(step.file)} --item ${quote(step.item)}`;
        case 'fix':
            return null;
        default:
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(step);
    }
}
/** Re-runs the failed jobs; null where the run has no page. */
function rerunCommand(run) {
    return run.repo === null ? null : `gh run rerun ${run.id} --failed --repo ${repoArgument(run.repo)}`;
}
/** Shows the log of the failed steps; null where the run has no page. */
function readLogCommand(run) {
    return run.repo === null ? null : `gh run view ${run.id} --log-failed --repo ${repoArgument(run.repo)}`;
}
/** Why a batch is marked, in one short line: category and cause. */
function failureReason(dossier) {
    return reasonOf(dossier.diagnoses[0]);
}
/** One cause in one short line: category and first candidate. */
function reasonOf({ category, rootCause }) {
    const line = rootCause[0]?.text ?? '';
    return (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .toOneLine */ .GX)(line === '' ? category : `${category}: ${line}`), MAX_REASON_UNITS);
}
/** One word for a POSIX shell, in single quotes where it needs them. Control characters and line ends are gone. */
function quote(word) {
    const line = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .toVisible */ .ws)(word).replace(/[\n\t]/g, ' ');
    return /^[A-Za-z0-9_./:@%+,][A-Za-z0-9_./:@%+,=-]*$/.test(line) ? line : `'${line.replaceAll("'", "'\\''")}'`;
}
/** A path that cannot be taken for an option. */
function path(file) {
    return quote(file.startsWith('-') ? `./${file}` : file);
}
function repoArgument(repo) {
    const name = `${repo.owner}/${repo.name}`;
    return quote(repo.server === 'https://github.com' ? name : `${repo.server.replace(/^https?:\/\//, '')}/${name}`);
}
/** Makes a branch that takes a commit back; nothing is pushed. */
function revertCommand(sha, run) {
    const base = quote(`origin/${run.branch ?? run.defaultBranch ?? 'HEAD'}`);
    return `git fetch origin && git switch -c revert-${quote(sha.slice(0, 7))} ${base} && git revert --no-edit ${quote(sha)}`;
}


/***/ }),

/***/ 7743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ toCauseDocuments),
/* harmony export */   OB: () => (/* binding */ toSeverityDocument),
/* harmony export */   PB: () => (/* binding */ toTestDocument),
/* harmony export */   w$: () => (/* binding */ toDiagnosisDocument)
/* harmony export */ });
/** One log's diagnosis as a plain document. */
function toDiagnosisDocument(file, diagnosis) {
    return {
        schema: 'aftermath/diagnosis/1',
        file,
        category: diagnosis.category,
        alternatives: diagnosis.alternatives,
        transient: diagnosis.transient,
        severity: toSeverityDocument(diagnosis.severity),
        confidence: diagnosis.confidence,
        rootCause: toCauseDocuments(diagnosis),
        step: diagnosis.step,
        failedTests: diagnosis.failedTests.map(toTestDocument),
        fingerprint: diagnosis.fingerprint,
        factors: diagnosis.factors,
        prevention: diagnosis.prevention,
    };
}
/** Root causes without what only the inside of the program needs. */
function toCauseDocuments(diagnosis) {
    return diagnosis.rootCause
        .slice(0, 5)
        .map(({ line, text, rule, score, reason }) => ({ line, text, rule, score, reason }));
}
/** Field by field, so that a new field of ours never slips into a published document. */
function toSeverityDocument(severity) {
    return {
        level: severity.level,
        because: severity.because.map(({ rule, change, detail }) => ({ rule, change, detail })),
    };
}
/** Field by field, like the others. */
function toTestDocument(test) {
    const { classname, name, message, file, line } = test;
    return { classname, name, message, file, line };
}


/***/ }),

/***/ 2745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ excerptLines),
/* harmony export */   D: () => (/* binding */ excerptBlock)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5356);


/** Longest log line shown, in UTF-16 units; what a wide screen shows without scrolling twice. */
const MAX_LINE_UNITS = 240;
/** Behind a gutter a tab would jump to a place that nobody can know. */
const TAB = '    ';
/** The excerpt as a code block with the cause marked by `>`; nothing when no line is known. `maxLines` is at least 1. */
function excerptBlock(diagnosis, maxLines) {
    const lines = excerptLines(diagnosis, maxLines);
    return lines.length === 0 ? _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(lines.join('\n'));
}
/** The same as plain lines, for a terminal. */
function excerptLines(diagnosis, maxLines) {
    const lines = around(numberLines(diagnosis), maxLines);
    const width = String(lines.at(-1)?.number ?? '').length;
    return lines.map(({ number, text, marked }) => {
        const gutter = `${marked ? '>' : ' '} ${String(number ?? '').padStart(width)} |`;
        return text === '' ? gutter : `${gutter} ${text}`;
    });
}
function numberLines(diagnosis) {
    const { excerpt, rootCause } = diagnosis;
    if (excerpt === null)
        return rootCause.slice(0, 1).map((cause) => toLine(cause.line, cause.text, true));
    return excerpt.lines.map((text, at) => {
        const number = excerpt.firstLine + at;
        return toLine(number, text, isCause(rootCause, excerpt.job, number));
    });
}
function toLine(number, text, marked) {
    return {
        number,
        text: (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .toVisible */ .ws)(text).replaceAll('\n', ' ').replaceAll('\t', TAB).trimEnd(), MAX_LINE_UNITS),
        marked,
    };
}
/** Only the first candidate is marked: the others are named in their own table. */
function isCause(rootCause, job, number) {
    const first = rootCause[0];
    return first !== undefined && first.line === number && (first.job === job || job === null || first.job === null);
}
/** The part with the marked line, a little more of it below the mark than above: messages go on downwards. */
function around(lines, maxLines) {
    if (lines.length <= maxLines)
        return lines;
    const mark = lines.findIndex((line) => line.marked);
    const wanted = mark < 0 ? lines.length - maxLines : mark - Math.floor(maxLines * 0.4);
    const from = Math.min(Math.max(0, wanted), lines.length - maxLines);
    return lines.slice(from, from + maxLines);
}


/***/ }),

/***/ 6430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ toHarmless),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Ul: () => (/* binding */ toPlain),
/* harmony export */   cZ: () => (/* binding */ COLUMNS)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5356);
// Text for a terminal: visible, harmless to a runner that reads it, and broken into lines.

/** Widest line. Terminals start at 80 columns, most are wider; commands and log lines are better unbroken. */
const COLUMNS = 96;
/** Lines of at most `columns` UTF-16 units, broken at spaces where there are any. */
function wrap(text, columns) {
    const lines = [];
    let rest = text;
    while (rest.length > columns) {
        const space = rest.lastIndexOf(' ', columns);
        const at = space > columns / 3 ? space : endOfCharacter(rest, columns);
        lines.push(rest.slice(0, at).trimEnd());
        rest = rest.slice(at).trimStart();
    }
    return [...lines, rest];
}
/** The index, moved back where it would cut a surrogate pair. */
function endOfCharacter(text, at) {
    return /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at;
}
/** One line of visible text without what a runner obeys anywhere in a line. */
function toPlain(text) {
    return toHarmless((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(text));
}
/** A runner obeys `::command::` at the start of a line and `##[command]` anywhere; here both are only text. */
function toHarmless(line) {
    return line
        .replaceAll('##[', '# #[')
        .replace(/^(?<space>\s*)::/, '$<space>: :')
        .trimEnd();
}


/***/ }),

/***/ 1943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ readLocalPolicy),
  e: () => (/* binding */ readNamedPolicy)
});

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./lib/adapters/files/read-file.js
var read_file = __webpack_require__(7629);
// EXTERNAL MODULE: ./lib/config/settings.js
var settings = __webpack_require__(1641);
// EXTERNAL MODULE: ./lib/config/usable-policy.js
var usable_policy = __webpack_require__(919);
// EXTERNAL MODULE: ./lib/diagnosis/rules.js + 24 modules
var rules = __webpack_require__(6157);
// EXTERNAL MODULE: ./lib/domain/category.js
var category = __webpack_require__(1998);
;// CONCATENATED MODULE: ./lib/diagnosis/user-rules.js
// Rules that users write in their policy, compiled with an engine whose time is linear in the text whatever the pattern.

const DEFAULT_WEIGHT = 95;
/** Longest pattern. One of 100,000 units takes a third of a second to compile. */
const MAX_PATTERN_UNITS = 2_000;
/** Shortest word that is worth a place in the scanner; shorter ones stand in every line. */
const MIN_LITERAL = 3;
/** Compiles what compiles. A bad rule does not stop the others. */
function compileUserRules(definitions, engine) {
    const rules = [];
    const problems = [];
    const ids = new Set();
    definitions.forEach((definition, index) => {
        const trouble = ids.has(definition.id)
            ? `rule id ${JSON.stringify(definition.id)} is used twice; give each its own`
            : checkShape(definition);
        const compiled = trouble === null ? tryCompile(definition, engine) : trouble;
        if (typeof compiled === 'string')
            problems.push(toProblem(definition, index, compiled));
        else
            rules.push(toRule(definition, compiled));
        ids.add(definition.id);
    });
    return { rules, problems };
}
function checkShape(definition) {
    if (!category/* CATEGORIES */.R6.includes(definition.category))
        return `unknown category ${JSON.stringify(definition.category)}`;
    if (definition.pattern === '')
        return 'the pattern is empty; it would match every line';
    if (definition.pattern.length > MAX_PATTERN_UNITS)
        return `the pattern is ${definition.pattern.length} characters long; at most ${MAX_PATTERN_UNITS} are allowed`;
    return null;
}
function tryCompile(definition, engine) {
    try {
        const compiled = engine.compile(definition.pattern);
        if (compiled.matcher('').find())
            return 'the pattern matches the empty line, so it would match every line';
        return { test: (text) => compiled.matcher(text).find() };
    }
    catch (thrown) {
        const detail = thrown instanceof Error ? thrown.message : 'not a pattern';
        return `${detail}; patterns use RE2 syntax, without look-around and back-references`;
    }
}
function toRule(definition, pattern) {
    const literal = findLiteral(definition.pattern);
    return {
        id: definition.id,
        category: definition.category,
        role: 'cause',
        literals: literal === null ? [] : [literal],
        pattern,
        weight: Math.max(0, Math.min(100, definition.priority ?? DEFAULT_WEIGHT)),
        transient: definition.transient ?? 'unknown',
        ...(definition.prevention === undefined ? {} : { prevention: definition.prevention }),
        hits: [],
        misses: [],
    };
}
function toProblem(definition, index, detail) {
    const at = definition.at ?? { file: 'policy', line: 1, column: 1 };
    return { code: 'CONFIG_INVALID', at, detail: `rules[${index}] ${JSON.stringify(definition.id)}: ${detail}` };
}
/**
 * A word, lower case, that stands in every line the pattern accepts; null when none is sure. Only plain characters
 * outside groups and classes count, and none before a quantifier that allows zero. A pattern with `|` at any depth has none.
 */
function findLiteral(pattern) {
    const plain = pattern.replace(/^\(\?[ims]+\)/, '');
    if (/\||\(\?/.test(plain))
        return null;
    let depth = 0;
    let run = '';
    let best = '';
    const endRun = (keep) => {
        if (run.length > best.length)
            best = run;
        run = keep;
    };
    for (let at = 0; at < plain.length; at++) {
        const unit = plain[at] ?? '';
        if (unit === '[') {
            at = skipClass(plain, at);
            endRun('');
        }
        else if (unit === '\\') {
            at += 1;
            const escaped = plain[at] ?? '';
            if (/[dwsbDWSBAzntrfv]/.test(escaped))
                endRun('');
            else if (/[a-zA-Z0-9]/.test(escaped))
                break;
            else if (depth === 0)
                run += escaped;
        }
        else if (unit === '(' || unit === ')') {
            depth += unit === '(' ? 1 : -1;
            endRun('');
        }
        else if ('*?{+'.includes(unit)) {
            run = unit === '+' ? run : run.slice(0, -1);
            endRun('');
            if (unit === '{')
                at = Math.max(at, plain.indexOf('}', at));
        }
        else if ('.^$'.includes(unit))
            endRun('');
        else if (depth === 0)
            run += unit.toLowerCase();
    }
    endRun('');
    return best.length >= MIN_LITERAL && /^[\x20-\x7e]+$/.test(best) ? best : null;
}
function skipClass(pattern, from) {
    let at = from + 1;
    if (pattern[at] === '^')
        at += 1;
    if (pattern[at] === ']')
        at += 1;
    while (at < pattern.length && pattern[at] !== ']')
        at += pattern[at] === '\\' ? 2 : 1;
    return at;
}

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/shells/cli/repo-policy.js
var repo_policy = __webpack_require__(5459);
;// CONCATENATED MODULE: ./lib/shells/cli/local-policy.js
// The policy of a checked-out repository with the flags of the command line over it, and its rules compiled.








/** The effective policy; all problems of the file when something besides its rules is not sound. No file is fine. */
async function readLocalPolicy(repo, overrides) {
    const read = await (0,repo_policy/* readRepositoryPolicy */.J)(repo);
    return read.ok ? (0,result.ok)(toLocalPolicy(read.value, overrides)) : read;
}
/** The effective policy of a file that was named: it has to be there. */
async function readNamedPolicy(path, name, overrides) {
    const text = await (0,read_file/* readTextFile */.G)(path, name);
    const read = text.ok ? (0,usable_policy/* readUsablePolicy */.l)(name, text.value) : (0,result/* err */._)([text.problem]);
    return read.ok ? (0,result.ok)(toLocalPolicy(read.value, overrides)) : read;
}
function toLocalPolicy(given, overrides) {
    const policy = (0,settings/* applyOverrides */.iu)(given?.policy ?? null, overrides);
    const compiled = compileUserRules(policy.rules, build/* RE2JS */.L3);
    return {
        policy,
        rules: (0,rules/* createRuleSet */.jB)(compiled.rules),
        ofUser: compiled.rules.map((rule) => rule.id),
        problems: [...(given?.problems ?? []), ...compiled.problems],
    };
}


/***/ })

};
