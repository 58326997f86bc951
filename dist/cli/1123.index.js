export const id = 1123;
export const ids = [1123];
export const modules = {

/***/ 581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ folderWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73382);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89279);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37238);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47629);
/* harmony import */ var _safe_repo_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64986);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93650);
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

/***/ 10603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ outboxCodeHost)
});

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(89279);
;// CONCATENATED MODULE: ./lib/adapters/outbox/dispatch.js
// An event for workflows on a laptop: what would be sent, in a file.

/** Lays `dispatch-EVENT.json` as it would be sent. */
async function describeDispatch(out, { event, payload }) {
    const file = `dispatch-${event}.json`;
    const text = `${JSON.stringify({ event_type: event, client_payload: payload }, null, 2)}\n`;
    const former = await out.readText(file);
    if (!former.ok)
        return former;
    const written = await out.writeText(file, text);
    return written.ok ? (0,result.ok)({ ref: written.value, change: former.value === null ? 'created' : 'updated' }) : written;
}

// EXTERNAL MODULE: ./lib/domain/patch.js
var domain_patch = __webpack_require__(35718);
// EXTERNAL MODULE: ./lib/adapters/outbox/index-file.js
var index_file = __webpack_require__(49343);
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
    const next = withEdits(index.value, draft);
    const patch = await readPatch(out, repo, next);
    if (!patch.ok)
        return patch;
    const former = await out.readText(PATCH);
    if (!former.ok)
        return former;
    const ref = `${out.directory}/${PATCH}`;
    if (former.value === patch.value)
        return (0,result.ok)({ ref, change: 'unchanged' });
    const written = await out.writeText(PATCH, patch.value);
    const listed = written.ok ? await (0,index_file/* writeIndex */._)(out, next) : written;
    return listed.ok ? (0,result.ok)({ ref, change: former.value === null ? 'created' : 'updated' }) : listed;
}
/** The last edit of a path says whether it has a copy or goes away. */
function withEdits(index, { edits }) {
    const touched = new Set(edits.map(({ path }) => path));
    const kept = (paths) => paths.filter((path) => !touched.has(path));
    const [copied, gone] = [edits.filter(({ after }) => after !== null), edits.filter(({ after }) => after === null)];
    return {
        ...index,
        edits: [...new Set([...kept(index.edits), ...copied.map(({ path }) => path)])].sort(),
        gone: [...new Set([...kept(index.gone), ...gone.map(({ path }) => path)])].sort(),
    };
}
/** Differences between the working tree and the copies. A copy that somebody took away is no file that goes: it has none. */
async function readPatch(out, repo, { edits, gone }) {
    const changes = [];
    for (const path of [...edits, ...gone].sort()) {
        const [before, after] = [await repo.readText(path), await out.readText(toCopy(path))];
        if (!before.ok)
            return before;
        if (!after.ok)
            return after;
        const isKnown = after.value !== null || gone.includes(path);
        if (isKnown)
            changes.push({ path, before: before.value, after: gone.includes(path) ? null : after.value });
    }
    return (0,result.ok)((0,domain_patch/* toFilesPatch */.v)(changes));
}
function toCopy(path) {
    return `files/${path}`;
}

// EXTERNAL MODULE: ./lib/domain/queue.js
var queue = __webpack_require__(1563);
// EXTERNAL MODULE: ./lib/domain/queue-files.js
var queue_files = __webpack_require__(37573);
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
    if (parts.at(-1) === queue_files/* PAUSE_FILE */.ek)
        return parts.slice(0, -1).join('/');
    const isItem = (0,queue/* toQueueFolder */.J$)(parts.at(-2) ?? '') !== null && /\.ya?ml$/i.test(path);
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
        texts.set(`${folder}/${queue_files/* PAUSE_FILE */.ek}`, pause.value);
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
var incidents = __webpack_require__(12631);
;// CONCATENATED MODULE: ./lib/adapters/outbox/proposal.js
// A pull request on a laptop: the patch and the words that would be posted, in a folder of its own.


/** Lays `pull-request.md` and `change.patch` under the name of the branch. The number is always 0: nobody gave one. */
async function proposePatch(out, draft) {
    const folder = `pulls/${draft.branch.replaceAll('/', '-')}`;
    const patch = (0,domain_patch/* toFilesPatch */.v)(draft.edits);
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
/** Lays `pull-request.md` under the name of the branch that it would be opened for. */
async function describePull(out, { branch, base, title, body }) {
    const file = `pulls/${branch.replaceAll('/', '-')}/pull-request.md`;
    const text = `# ${title}\n\nFrom \`${branch}\` to \`${base}\`, as a draft.\n\n${body}\n`;
    const former = await out.readText(file);
    if (!former.ok)
        return former;
    const opened = { ref: `${out.directory}/${file}`, number: 0, state: 'open' };
    if (former.value === text)
        return (0,result.ok)({ ...opened, change: 'unchanged' });
    const written = await out.writeText(file, text);
    return written.ok ? (0,result.ok)({ ...opened, change: former.value === null ? 'created' : 'updated' }) : written;
}

;// CONCATENATED MODULE: ./lib/adapters/outbox/code-host.js







/** A working tree has no head that others move: edits are compared with the files themselves. */
const LOCAL_HEAD = '0'.repeat(40);
/** A host that makes no request. Files are read from the working tree, whatever commit is named. */
function outboxCodeHost(options) {
    const { out, repo } = options;
    return {
        listIncidents: () => (0,incidents/* listIncidents */.MZ)(out),
        // Nobody stops anything by an issue here: the switch in the memory is the only sign.
        readStopSign: async () => (0,result.ok)('clear'),
        ensureStopSign: async () => (0,result.ok)({ ref: 'halt.json', change: 'updated' }),
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
        openPull: (draft) => describePull(out, draft),
        dispatch: (draft) => describeDispatch(out, draft),
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

/***/ 12631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ foldIncident),
/* harmony export */   MZ: () => (/* binding */ listIncidents),
/* harmony export */   RQ: () => (/* binding */ ensureIncidentClosed),
/* harmony export */   rM: () => (/* binding */ readIncident),
/* harmony export */   rb: () => (/* binding */ ensureIncident)
/* harmony export */ });
/* harmony import */ var _domain_folded_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60949);
/* harmony import */ var _domain_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3320);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89279);
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49343);




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

/***/ 49343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ writeIndex),
/* harmony export */   v: () => (/* binding */ readIndex)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46843);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89279);
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
    /** Paths in the repository of files that are to go away. */
    gone: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default([]),
});
/** The list; an outbox without one is empty. */
async function readIndex(out) {
    const text = await out.readText(FILE);
    if (!text.ok)
        return text;
    if (text.value === null)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ v: 1, incidents: [], comments: [], edits: [], gone: [] });
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

/***/ 54841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ diagnoseRun)
});

;// CONCATENATED MODULE: ./lib/diagnosis/environment/corroborate.js
/** Category to what on the machine speaks for it. */
const WITNESSES = {
    'disk-full': [
        { check: 'disk', statuses: ['warn', 'fail'], says: 'A disk of the machine was short of room when we looked.' },
    ],
    oom: [
        {
            check: 'memory',
            statuses: ['warn', 'fail'],
            says: 'The machine was short of memory, or had killed a process for want of it.',
        },
    ],
    'port-conflict': [{ check: 'ports', statuses: ['warn'], says: 'A port that must be free was in use when we looked.' }],
    network: [
        { check: 'dns', statuses: ['fail'], says: 'A host name did not resolve on the machine either.' },
        {
            check: 'services',
            statuses: ['fail'],
            says: 'A service that must be there could not be reached from the machine either.',
        },
    ],
    git: [{ check: 'git', statuses: ['warn', 'fail'], says: 'The checkout was in a state in which git commands fail.' }],
    auth: [{ check: 'clock', statuses: ['fail'], says: 'The clock of the machine is off, which makes tokens invalid.' }],
};
/** Sentences in the order of the table; empty where nothing was measured, or nothing of it speaks for the cause. */
function corroborate(category, environment) {
    const findings = environment?.findings ?? [];
    return (WITNESSES[category] ?? [])
        .filter(({ check, statuses }) => findings.some((one) => one.check === check && statuses.includes(one.status)))
        .map(({ says }) => says);
}

// EXTERNAL MODULE: ./lib/diagnosis/prevention.js
var prevention = __webpack_require__(97281);
;// CONCATENATED MODULE: ./lib/diagnosis/obey.js

/** Nobody said anything. */
const NO_WORDS = { categories: new Map(), levels: new Map() };
/**
 * The finding under the category that a person gave its cause. Whether a re-run would help stays as it was found: the word
 * says what broke, and calling a lasting failure transient is the one mistake that does harm.
 */
function obeyCategory(finding, { categories }) {
    const category = categories.get(finding.fingerprint) ?? finding.category;
    if (category === finding.category || finding.category === 'none')
        return finding;
    const alternatives = [finding.category, ...finding.alternatives.filter((one) => one !== category)];
    const factors = [...finding.factors, `A person named the category; the rules say ${finding.category}.`];
    return { ...finding, category, alternatives, factors, prevention: (0,prevention/* listPrevention */.R)(category, undefined) };
}
/** The level that a person gave the cause, with the step to it among the reasons. */
function obeyLevel(severity, fingerprint, { levels }) {
    const level = levels.get(fingerprint);
    if (level === undefined || level === severity.level)
        return severity;
    const step = { rule: 'operator', change: level - severity.level, detail: 'a person corrected it' };
    return { level, because: [...severity.because, step] };
}

// EXTERNAL MODULE: ./lib/diagnosis/severity.js
var diagnosis_severity = __webpack_require__(70426);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(10758);
// EXTERNAL MODULE: ./lib/evidence/safe-text.js + 10 modules
var safe_text = __webpack_require__(23346);
// EXTERNAL MODULE: ./lib/diagnosis/diagnose-log.js + 4 modules
var diagnose_log = __webpack_require__(64686);
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
        finding: obeyCategory(diagnoseJob(failure, evidence.reports, settings), settings.words ?? NO_WORDS),
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
    const graded = (0,diagnosis_severity/* gradeSeverity */.z)({
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
    const severity = obeyLevel(graded, finding.fingerprint, settings.words ?? NO_WORDS);
    const witnessed = corroborate(finding.category, evidence.environment ?? null);
    return { ...finding, factors: [...finding.factors, ...witnessed], jobs, failedTests, severity };
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

/***/ 58378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ gatherLocal)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10758);
/* harmony import */ var _evidence_safe_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8337);
/* harmony import */ var _read_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94346);



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
        base: null,
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

/***/ 63450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ NO_PLANS),
/* harmony export */   x: () => (/* binding */ readPlans)
/* harmony export */ });
/* harmony import */ var _domain_glob_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31532);
/* harmony import */ var _domain_plan_mapping_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86226);
/* harmony import */ var _domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10459);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89279);
/* harmony import */ var _memory_mark_codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11093);
/* harmony import */ var _workplan_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23360);
/* harmony import */ var _workplan_next_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61081);
/* harmony import */ var _workplan_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38294);
/* harmony import */ var _workplan_sidecar_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81533);
/* harmony import */ var _read_texts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16658);










/** Most files read for globs: real plans are kept in up to some dozen files, and all of them are one request. */
const MAX_PLAN_FILES = 50;
/** The files of these paths and globs as they stand at a commit or branch: one request, and one more where there are globs. */
async function readPlans(host, entries, ref) {
    const found = await expand(host, 
    // Folders are queues; their item files are no plans.
    entries.flatMap((entry) => (entry.preset === 'folders' ? [] : entry.files)), ref);
    const read = found.files.length === 0 ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(new Map()) : await (0,_read_texts_js__WEBPACK_IMPORTED_MODULE_5__/* .readTexts */ .Z)(host, [...found.files, _domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_6__/* .MARKS_FILE */ ._], { ref });
    const marks = (0,_memory_mark_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMarks */ ._)(toText(read, _domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_6__/* .MARKS_FILE */ ._) ?? '');
    const opened = found.files.map((file) => openOne(read, { file, mapping: (0,_domain_plan_mapping_js__WEBPACK_IMPORTED_MODULE_7__/* .mappingOf */ .G)(entries, file), marks, ref }));
    const plans = opened.flatMap((one) => (one.plan.ok ? [{ plan: one.plan.value, mapping: one.mapping }] : []));
    const failed = [
        ...found.failed,
        ...opened.flatMap(({ file, plan }) => (plan.ok ? [] : [{ file, problem: plan.problem }])),
    ];
    const linked = (0,_workplan_link_js__WEBPACK_IMPORTED_MODULE_1__/* .linkPlans */ .D)(plans);
    const problems = [...found.gaps, ...failed.map((one) => one.problem), ...findMarkProblems(read, marks)];
    return {
        plans: linked.map((workplan) => ({ workplan })),
        ready: (0,_workplan_next_js__WEBPACK_IMPORTED_MODULE_2__/* .orderReady */ .W)(linked),
        texts: toTexts(read),
        unreadable: [
            ...failed.map((one) => one.file),
            ...found.dropped,
            // Beside plans that were read, an idle glob hides nothing; alone it is all that was named.
            ...(plans.length === 0 ? found.idle : []),
        ],
        gaps: problems.map((problem) => ({ looked: 'plan', problem })),
    };
}
/** Nothing was named, so nothing is read. */
const NO_PLANS = { plans: [], ready: [], texts: new Map(), unreadable: [], gaps: [] };
function openOne(read, { file, mapping, marks, ref }) {
    const text = read.ok ? (read.value.get(file) ?? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(null)) : read;
    if (!text.ok)
        return { file, mapping, plan: text };
    if (text.value === null)
        return { file, mapping, plan: (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)({ code: 'FILE_MISSING', file, ref }) };
    const plan = (0,_workplan_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readWorkplan */ .l1)(file, text.value, mapping);
    return { file, mapping, plan: plan.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)((0,_workplan_sidecar_js__WEBPACK_IMPORTED_MODULE_8__/* .foldMarks */ .c9)(plan.value, marks.records, file)) : plan };
}
function toText(read, path) {
    const text = read.ok ? read.value.get(path) : undefined;
    return text?.ok ? text.value : null;
}
function toTexts(read) {
    if (!read.ok)
        return new Map();
    return new Map([...read.value].flatMap(([path, text]) => (text.ok ? [[path, text.value]] : [])));
}
/** Marks that cannot be read are told once, whatever else was read. */
function findMarkProblems(read, { problems }) {
    const text = read.ok ? read.value.get(_domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_6__/* .MARKS_FILE */ ._) : undefined;
    return text?.ok === false ? [text.problem] : problems;
}
/** Plain paths stand for themselves; only globs cost a listing, and only what they find is limited. */
async function expand(host, globs, ref) {
    const plain = [...new Set(globs.filter((glob) => !(0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_9__/* .isGlob */ .fg)(glob)))];
    const patterns = globs.filter(_domain_glob_js__WEBPACK_IMPORTED_MODULE_9__/* .isGlob */ .fg);
    const nothing = { failed: [], dropped: [], idle: [], gaps: [] };
    if (patterns.length === 0)
        return { ...nothing, files: plain };
    const listed = await host.listFiles(ref);
    if (!listed.ok) {
        return { ...nothing, files: plain, failed: patterns.map((file) => ({ file, problem: listed.problem })) };
    }
    const matched = patterns.map((pattern) => list(pattern, listed.value));
    const idle = patterns.filter((_, index) => matched[index]?.length === 0);
    const more = [...new Set(matched.flat())].filter((file) => !plain.includes(file));
    const dropped = more.slice(MAX_PLAN_FILES);
    return {
        files: [...plain, ...more.slice(0, MAX_PLAN_FILES)],
        failed: [],
        dropped,
        idle,
        gaps: [...idle.map((file) => ({ code: 'FILE_MISSING', file, ref })), ...toLimit(patterns, more.length)],
    };
}
/** What lies beside the plans is none, whatever a glob says. */
function list(pattern, paths) {
    return paths.filter((path) => path !== _domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_6__/* .MARKS_FILE */ ._ && (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_9__/* .matchesGlob */ .kt)(pattern, path));
}
function toLimit(patterns, count) {
    if (count <= MAX_PLAN_FILES)
        return [];
    const detail = `${count} files match, and the first ${MAX_PLAN_FILES} are read; name fewer under plans`;
    return [{ code: 'FILE_UNREADABLE', file: patterns.join(', '), detail }];
}


/***/ }),

/***/ 76764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ toRecordedEvidence),
/* harmony export */   j5: () => (/* binding */ toRecordedDiagnosis),
/* harmony export */   vm: () => (/* binding */ NO_SHA)
/* harmony export */ });
/* harmony import */ var _diagnosis_prevention_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97281);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10758);
/* harmony import */ var _domain_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87633);
// A failure as the ledger recorded it, back in the form of evidence and diagnosis. What was not recorded stays empty, not guessed.



/** What stands where no commit is known: no commit has this id. */
const NO_SHA = '0'.repeat(40);
/** The evidence of a recorded failure. `commit` is what git still knows of its commit, or null. */
function toRecordedEvidence(event, commit) {
    const { id, attempt, workflow, branch } = event.run;
    return {
        run: {
            repo: null,
            id,
            attempt,
            workflow,
            workflowPath: null,
            event: 'recorded',
            branch,
            defaultBranch: null,
            headSha: (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha */ .qL)(event.commit) ?? NO_SHA,
            base: _domain_run_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN_BASE */ .L,
            fromFork: false,
            pullRequests: [],
            startedAt: event.startedAt,
            endedAt: null,
            byDependabot: false,
            conclusion: 'failure',
        },
        failures: [],
        failedJobs: event.jobs,
        totalJobs: event.jobs.length,
        reports: [],
        commit,
        branchProtected: null,
        gaps: [],
        now: event.at,
    };
}
/** The diagnosis of a recorded failure: one candidate, and the level as it was graded then. */
function toRecordedDiagnosis(event) {
    const { category, severity: level, cause, jobs } = event;
    return {
        category,
        alternatives: [],
        transient: event.transient,
        confidence: event.confidence,
        rootCause: cause === null ? [] : [{ job: jobs[0] ?? null, ...cause, score: 0, reason: 'as the ledger recorded it' }],
        step: event.step,
        excerpt: null,
        fingerprint: event.fingerprint,
        prevention: (0,_diagnosis_prevention_js__WEBPACK_IMPORTED_MODULE_0__/* .listPrevention */ .R)(category, undefined),
        factors: [],
        severity: { level, because: [{ rule: 'ledger', change: level, detail: 'the level that was recorded' }] },
        failedTests: [],
        jobs,
    };
}


/***/ }),

/***/ 24810:
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
/**
 * The first item, among the ready ones in their order, that neither waits for a batch nor is a part of it: one of its own
 * file, else one of another as `FILE#ID`; or null.
 */
function findNextReady(ready, batch, dependents) {
    const own = ready.find(({ file, item }) => file === batch.file && item.id !== batch.id && item.partOf !== batch.id && !dependents.includes(item.id));
    if (own !== undefined)
        return own.item.id;
    const others = ready.filter(({ file }) => file !== batch.file).map(({ file, item }) => keyOf({ file, id: item.id }));
    return others.find((key) => !dependents.includes(key)) ?? null;
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
var work_names = __webpack_require__(84136);
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
    const places = findInProgress(plans);
    const [place, second] = places;
    // A file that could not be read may hold another item in progress.
    const [unread] = unreadable.plans;
    if (unread !== undefined)
        return (0,work_names/* none */.dv)('PLAN_UNREADABLE', unread);
    if (place === undefined || second !== undefined)
        return (0,work_names/* none */.dv)('NO_BATCH', `${places.length} items in progress`);
    return toChosen(place, 'only-in-progress', question);
}
/**
 * The items in progress that are work themselves. A heading is in progress while anything below it is, and so is an item
 * with parts: the part is what was worked on.
 */
function findInProgress(plans) {
    const all = plans.flatMap((plan) => plan.workplan.items.map((item) => ({ plan, item })));
    const above = new Map(all.map(({ plan, item }) => [batch_keyOf(plan, item.id), item.partOf]));
    const begun = all.filter(({ item }) => item.status === 'in_progress' && item.onlyGroups !== true);
    const wholes = new Set();
    for (const { plan, item } of begun) {
        let key = batch_keyOf(plan, item.id);
        for (let id = item.partOf; id !== undefined && id !== item.id; id = above.get(key)) {
            key = batch_keyOf(plan, id);
            if (wholes.has(key))
                break;
            wholes.add(key);
        }
    }
    return begun.flatMap(({ plan, item }) => (wholes.has(batch_keyOf(plan, item.id)) ? [] : [{ plan, item: item.id }]));
}
/** Ids count within their file, or, where each item is a file of its own, among all such files. */
function batch_keyOf({ workplan: { file, shape } }, id) {
    return `${shape === 'front-matter' ? '' : file}#${id}`;
}
function toChosen({ plan, item }, by, { plans, ready }) {
    const { workplan } = plan;
    const others = plans.map((each) => each.workplan);
    const dependents = findDependents(workplan, item, others);
    const nextReady = findNextReady(ready, { file: workplan.file, id: item }, dependents);
    return { kind: 'chosen', file: workplan.file, item, by, dependents, nextReady };
}


/***/ }),

/***/ 84136:
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

/***/ 35382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ analyse)
});

;// CONCATENATED MODULE: ./lib/diagnosis/analysis/nearby.js
/** A report of one failure seldom is longer; more would reach into its neighbours. */
const BEFORE = 8;
const AFTER = 24;
/** The root line first, then the lines below it, then those above it, nearest first: the order in which they explain it. */
function linesNear(evidence, diagnosis) {
    const [root] = diagnosis.rootCause;
    if (root === undefined)
        return [];
    const own = { job: root.job, line: root.line, text: root.text };
    const at = root.line;
    if (at === null)
        return [own];
    const known = fromLog(mainFailure(evidence, diagnosis), at) ?? fromExcerpt(diagnosis);
    const near = known.map(({ line, text }) => ({ job: root.job, line, text }));
    return [
        own,
        ...near.filter(({ line }) => line > at && line <= at + AFTER),
        ...near.filter(({ line }) => line < at && line >= at - BEFORE).reverse(),
    ];
}
/** The failed job that holds the root line; the only one when the line names none. Null when it was not read. */
function mainFailure(evidence, diagnosis) {
    const job = diagnosis.rootCause[0]?.job ?? diagnosis.jobs[0] ?? null;
    if (job === null)
        return evidence.failures.length === 1 ? (evidence.failures[0] ?? null) : null;
    return evidence.failures.find((failure) => failure.job.name === job) ?? null;
}
/** Lines of the stretch and the step that hold the root line. */
function fromLog(failure, root) {
    const window = failure?.log?.windows.find((lines) => lines.some((line) => line.number === root));
    if (window === undefined)
        return null;
    const step = failure?.log?.steps.find((one) => one.firstLine <= root && root <= one.lastLine);
    return window
        .filter(({ number }) => step === undefined || (number >= step.firstLine && number <= step.lastLine))
        .map(({ number, text }) => ({ job: null, line: number, text }));
}
function fromExcerpt({ excerpt }) {
    if (excerpt === null)
        return [];
    return excerpt.lines.map((text, index) => ({ job: null, line: excerpt.firstLine + index, text }));
}

;// CONCATENATED MODULE: ./lib/diagnosis/analysis/quote.js
/** Longest foreign text inside a sentence, in UTF-16 units; the proof beside it holds the whole. */
const MAX_UNITS = 120;
/** Foreign text as one quoted word of a sentence. Its own backticks become straight quotes. */
function quote(text) {
    const line = text.replace(/\s+/g, ' ').trim().replaceAll('`', "'");
    const kept = line.length <= MAX_UNITS ? line : `${line.slice(0, MAX_UNITS - 1).replace(/[\ud800-\udbff]$/, '')}…`;
    return `\`${kept}\``;
}
/** `a`, `b` and 3 more. */
function quoteList(texts, most) {
    const shown = texts.slice(0, most).map(quote);
    const more = texts.length - shown.length;
    if (more > 0)
        return `${shown.join(', ')} and ${more} more`;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
/** `1 job`, `3 jobs`. */
function countOf(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** A proof that stands in no log: words of a commit, a report or the memory. */
function aside(text) {
    return { job: null, line: null, text };
}

// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(10758);
;// CONCATENATED MODULE: ./lib/diagnosis/analysis/trigger.js


/** Files whose change can set off a failure that does not name them. */
const SUSPECT_FILES = [
    {
        files: /(?:^|\/)(?:package(?:-lock)?\.json|yarn\.lock|pnpm-lock\.yaml|requirements[^/]*\.txt|poetry\.lock|uv\.lock|pyproject\.toml|Pipfile(?:\.lock)?|Gemfile(?:\.lock)?|Cargo\.(?:toml|lock)|go\.(?:mod|sum)|pom\.xml|build\.gradle(?:\.kts)?|composer\.(?:json|lock))$/,
        categories: ['dependency', 'security-scan', 'api-breaking', 'compile-error', 'data-corruption'],
        what: 'says what is installed',
    },
    {
        files: /^\.github\/(?:workflows|actions)\/|^\.travis\.yml$|(?:^|\/)action\.ya?ml$/,
        categories: ['config', 'auth', 'runner', 'git', 'docker', 'timeout', 'deploy', 'unknown'],
        what: 'says how the job runs',
    },
    {
        files: /(?:^|\/)(?:Dockerfile[^/]*|(?:docker-)?compose[^/]*\.ya?ml|\.dockerignore)$/,
        categories: ['docker', 'deploy', 'config'],
        what: 'says how the container is built',
    },
    {
        files: /(?:^|\/)migrations?\//,
        categories: ['db-migration', 'runtime-error', 'test-failure'],
        what: 'changes the database',
    },
];
/** The first link of the chain. The strongest statement that the evidence allows. */
function findTrigger(inquiry) {
    return (fromPast(inquiry) ??
        fromNamedFiles(inquiry) ??
        fromOwnMachine(inquiry) ??
        fromSurroundings(inquiry) ??
        fromSuspectFiles(inquiry) ??
        unproven(inquiry));
}
/** A cause that was there before this commit was not set off by it. */
function fromPast({ recall, evidence }) {
    const first = recall.similar.findLast((one) => one.likeness === 'fingerprint');
    if (first === undefined || first.commit === evidence.run.headSha || recall.firstSeen === null)
        return null;
    const times = recall.count === 1 ? 'once' : `${recall.count} times`;
    return {
        kind: 'trigger',
        text: `It is older than this commit: the same cause was recorded ${times} before, first at ${(0,ids/* toIsoText */.Ui)(recall.firstSeen)}, and is still there.`,
        basis: 'evidence',
        evidence: first.text === null ? [] : [aside(first.text)],
    };
}
function fromNamedFiles(inquiry) {
    const { evidence, named } = inquiry;
    if (evidence.commit === null || named.length === 0 || inquiry.knowledge.origin === 'surroundings')
        return null;
    const files = quoteList(named.map((one) => one.file), 3);
    const said = named.length === 1 ? 'which the failure names' : 'all of which the failure names';
    return {
        kind: 'trigger',
        text: `Commit ${commitWords(inquiry)} changed ${files}, ${said}.`,
        basis: 'evidence',
        evidence: named.slice(0, 3).map((one) => one.proof),
    };
}
/** An address of the machine itself: what should answer there is the job's own. */
const OWN_ADDRESS = /^(?:localhost|127\.|0\.0\.0\.0|\[?::1\]?(?!\w))/;
function fromOwnMachine({ clues }) {
    const host = clues.find((clue) => clue.id === 'host' && OWN_ADDRESS.test(clue.subject));
    if (host === undefined)
        return null;
    return {
        kind: 'trigger',
        text: `Inside of the job: ${quote(host.subject)} is the machine of the job itself, so what should answer there has to be started by it.`,
        basis: 'inference',
        evidence: host.evidence,
    };
}
function fromSurroundings({ diagnosis, knowledge }) {
    if (knowledge.origin === 'surroundings') {
        return {
            kind: 'trigger',
            text: 'Outside of the repository: a failure of this kind needs no change of the code to appear.',
            basis: 'inference',
            evidence: [],
        };
    }
    if (diagnosis.transient !== 'yes')
        return null;
    return {
        kind: 'trigger',
        text: 'Probably outside of the repository: the line is of a kind that a plain re-run is likely to get past.',
        basis: 'inference',
        evidence: [],
    };
}
function fromSuspectFiles(inquiry) {
    const { evidence, diagnosis } = inquiry;
    const changed = evidence.commit?.changedFiles ?? [];
    for (const { files, categories, what } of SUSPECT_FILES) {
        const found = changed.filter((file) => files.test(file));
        if (found.length === 0 || !categories.includes(diagnosis.category))
            continue;
        return {
            kind: 'trigger',
            text: `Commit ${commitWords(inquiry)} changed ${quoteList(found, 3)}, and that ${what}; the failure is of a kind that this can set off.`,
            basis: 'inference',
            evidence: [],
        };
    }
    return null;
}
function unproven(inquiry) {
    const { evidence } = inquiry;
    const text = evidence.commit === null ? withoutCommit(evidence.run.headSha) : withCommit(inquiry);
    return { kind: 'trigger', text, basis: 'unknown', evidence: [] };
}
function withoutCommit(sha) {
    const known = sha === '' || /^0+$/.test(sha) ? '' : ` The failed commit is ${quote(sha.slice(0, 7))}.`;
    return `Not known: what was changed before this run could not be read.${known}`;
}
function withCommit(inquiry) {
    const files = inquiry.evidence.commit?.changedFiles ?? null;
    const changed = files === null ? 'what it changed could not be read' : `it changed ${countOf(files.length, 'file')}`;
    // One line alone is what a record holds; then a file that is not named proves nothing.
    const seen = inquiry.near.length > 1
        ? ', none of which is named near the failure'
        : ', and too little of the log is at hand to compare';
    const match = files === null ? '' : seen;
    return `Not proven. Commit ${commitWords(inquiry)} is the first suspect: ${changed}${match}.`;
}
/** `abc1234` (`Subject`). */
function commitWords({ evidence }) {
    const { commit, run } = evidence;
    const sha = quote((commit?.sha ?? run.headSha).slice(0, 7));
    const subject = commit?.subject ?? null;
    return subject === null || subject === '' ? sha : `${sha} (${quote(subject)})`;
}

;// CONCATENATED MODULE: ./lib/diagnosis/analysis/chain.js



/** What an exit code tells besides that it is not 0: shells and kernels have said so for decades. */
const EXIT_WORDS = {
    124: 'which `timeout` gives when the time is up',
    126: 'which a shell gives for a file that it may not execute',
    127: 'which a shell gives for a command that it cannot find',
    130: 'an interrupt',
    134: 'an abort of the process by itself',
    137: 'a kill from outside, often for want of memory',
    139: 'an access to memory that is not its own',
    143: 'a request from outside to end',
};
/** The whole chain, cause before effect. */
function buildChain(inquiry, patterns) {
    return [
        findTrigger(inquiry),
        ...mechanismOf(inquiry, patterns),
        symptomOf(inquiry),
        effectOf(inquiry),
        ...consequencesOf(inquiry),
    ];
}
/** What kind of failure it is in general, then the particulars that the log names. */
function mechanismOf({ clues, knowledge, diagnosis }, patterns) {
    const known = diagnosis.category !== 'unknown';
    const general = {
        kind: 'mechanism',
        text: [knowledge.mechanism, ...patterns.slice(0, 1).map((one) => one.usualCause)].join(' '),
        basis: known ? 'inference' : 'unknown',
        evidence: [],
    };
    if (clues.length === 0)
        return [general];
    const particulars = {
        kind: 'mechanism',
        text: clues.map((clue) => clue.text).join(' '),
        basis: 'evidence',
        evidence: distinct(clues.flatMap((clue) => clue.evidence)),
    };
    return [general, particulars];
}
function symptomOf({ diagnosis }) {
    const [root, ...others] = diagnosis.rootCause;
    if (root === undefined) {
        return { kind: 'symptom', text: 'No line of the log explains the failure.', basis: 'unknown', evidence: [] };
    }
    const sure = diagnosis.confidence >= 0.8 ? '' : diagnosis.confidence >= 0.5 ? ' most probably' : ' perhaps';
    const open = others.length > 0 && sure !== '';
    const besides = open ? ` ${countOf(others.length, 'other line')} could be meant as well.` : '';
    return {
        kind: 'symptom',
        text: `It${sure} shows first in this line, found by rule ${quote(root.rule)}.${besides}`,
        basis: diagnosis.confidence >= 0.5 ? 'evidence' : 'inference',
        evidence: [{ job: root.job, line: root.line, text: root.text }],
    };
}
function effectOf(inquiry) {
    const { diagnosis, evidence } = inquiry;
    const failure = mainFailure(evidence, diagnosis);
    const exit = failure?.log?.exit ?? null;
    const step = failure?.step ?? diagnosis.step;
    const who = step === null ? 'The command' : `Step ${quote(step)}`;
    const meaning = EXIT_WORDS[exit?.code ?? 0];
    const ended = exit === null || exit.code === 0
        ? `${who} failed`
        : `${who} ended with exit code ${exit.code}${meaning === undefined ? '' : `, ${meaning}`}`;
    return {
        kind: 'effect',
        text: [`${ended}.`, testWords(inquiry), jobWords(inquiry)].filter((part) => part !== '').join(' '),
        basis: 'evidence',
        evidence: exit === null ? [] : proofOfExit(inquiry, exit.line),
    };
}
/** The line itself when it was kept; else none, the number alone proves nothing to a reader. */
function proofOfExit({ evidence, diagnosis }, line) {
    const failure = mainFailure(evidence, diagnosis);
    const found = failure?.log?.windows.flat().find((one) => one.number === line);
    return found === undefined ? [] : [{ job: failure?.job.name ?? null, line, text: found.text }];
}
function testWords({ diagnosis }) {
    const { failedTests } = diagnosis;
    if (failedTests.length === 0)
        return '';
    const names = quoteList(failedTests.map((test) => test.name), 3);
    return `${countOf(failedTests.length, 'test')} failed: ${names}.`;
}
function jobWords({ diagnosis, evidence, otherCauses }) {
    const { jobs } = diagnosis;
    if (jobs.length === 0)
        return '';
    const green = evidence.totalJobs - evidence.failedJobs.length;
    const rest = green > 0 ? `; ${countOf(green, 'other job')} of the run did not fail` : '';
    const besides = otherCauses === 0 ? '' : ` ${countOf(otherCauses, 'other cause')} stands beside it in the same run.`;
    return `It broke ${jobs.length === 1 ? 'job' : 'the jobs'} ${quoteList(jobs, 6)}${rest}.${besides}`;
}
function consequencesOf(inquiry) {
    const found = [jobConsequence(inquiry), planConsequence(inquiry), branchConsequence(inquiry)].filter((link) => link !== null);
    if (found.length > 0)
        return found;
    const text = 'What waits for this job could not be told from what was given.';
    return [{ kind: 'consequence', text, basis: 'unknown', evidence: [] }];
}
function jobConsequence({ waitingJobs }) {
    if (waitingJobs === null || waitingJobs.length === 0)
        return null;
    const text = `${countOf(waitingJobs.length, 'job')} did not run because of it: ${quoteList(waitingJobs, 6)}.`;
    return { kind: 'consequence', text, basis: 'evidence', evidence: [] };
}
function planConsequence({ batch }) {
    if (batch.kind === 'none')
        return null;
    const own = `Item ${quote(batch.item)} of ${quote(batch.file)} is not done`;
    const waiting = batch.dependents.length === 0
        ? '; nothing else of the file waits for it'
        : `, and ${countOf(batch.dependents.length, 'item waits', 'items wait')} for it: ${quoteList(batch.dependents, 8)}`;
    const next = batch.nextReady === null ? '' : ` Item ${quote(batch.nextReady)} is ready and does not wait for it.`;
    return { kind: 'consequence', text: `${own}${waiting}.${next}`, basis: 'evidence', evidence: [] };
}
function branchConsequence({ evidence, sharedBranch }) {
    const { branch } = evidence.run;
    if (branch === null)
        return null;
    const text = sharedBranch
        ? `Others build on ${quote(branch)}: whoever starts from it now starts from a red state.`
        : `It stays on ${quote(branch)}, a work branch: nobody else is held up by it.`;
    return { kind: 'consequence', text, basis: 'inference', evidence: [] };
}
function distinct(proofs) {
    return proofs.filter((proof, index) => proofs.findIndex((one) => one.line === proof.line && one.text === proof.text) === index);
}

;// CONCATENATED MODULE: ./lib/diagnosis/analysis/checklist.js
const GENERAL = {
    before: [
        'Reproduce the failure with the command of the failed step.',
        'Note the last commit that passed: it is the way back.',
        'Know what else depends on the place that will be changed.',
    ],
    during: ['Change one thing at a time, and run the failing check after each.', 'Read warnings that are new.'],
    after: [
        'See the same job pass, on the same branch.',
        'Add what would have caught it earlier: a test, a check, a limit.',
        'Write down in the incident what it was.',
    ],
};
/** Lines that come before the general ones. */
const SPECIAL = {
    'test-failure': {
        before: ['Run the failing test alone, then with its neighbours: it may depend on their order.'],
        after: ['Do not loosen the assertion to make it pass; if it was wrong, say so in the commit.'],
    },
    'compile-error': { before: ['Build with the same version of the compiler as the job.'] },
    lint: { before: ['Run the same version of the checker as the job.'] },
    dependency: {
        before: ['Install from an empty cache, as the job does.'],
        after: ['Commit the lock file together with the requirement.'],
    },
    network: { before: ['See whether the other side answers from another machine.'] },
    'port-conflict': { before: ['List who listens on the port before the step begins.'] },
    timeout: { during: ['Print progress, so that the next time-out shows where it stood.'] },
    oom: { during: ['Watch the peak of memory, not its average.'] },
    'disk-full': { before: ['Print the free space before and after each large step.'] },
    auth: {
        before: ['Never print a credential to look at it; compare its expiry and its scopes.'],
        after: ['Note when it expires, where somebody will see it in time.'],
    },
    config: { after: ['Let the program check this setting when it starts.'] },
    'db-migration': {
        before: ['Take a copy of the data, and try to restore it.', 'Look up which version the schema has now.'],
        after: ['Compare row counts and constraints with those from before.'],
    },
    'data-corruption': {
        before: ['Keep a copy of the damaged data before anything is written over it.'],
        after: ['Verify the checksum on every reader’s side.'],
    },
    'security-scan': { after: ['Run the scanner again; an update may bring findings of its own.'] },
    deploy: {
        before: ['Have the command that goes back to the former version at hand.'],
        after: ['Look at the target itself, not only at the job.'],
    },
    crash: { before: ['Keep the core dump or the sanitizer’s output as an artifact.'] },
    git: { before: ['Make a branch at the present state before history is changed.'] },
    flaky: { after: ['Run the check at least twenty times before calling it mended.'] },
};
/** The checklist of a category. */
function checklistFor(category) {
    const special = SPECIAL[category] ?? {};
    return {
        before: [...(special.before ?? []), ...GENERAL.before],
        during: [...(special.during ?? []), ...GENERAL.during],
        after: [...(special.after ?? []), ...GENERAL.after],
    };
}

;// CONCATENATED MODULE: ./lib/diagnosis/analysis/factors.js

/**
 * Points before they are shared out. Found by asking what a reader would weigh more, not by measuring: the root line
 * explains most when its rule is sure, a named file and a past of the same cause are strong, the rest is colour.
 */
const POINTS = { root: 0.6, named: 0.25, past: 0.25, retries: 0.15, pattern: 0.1, repeated: 0.1, flaky: 0.15, gap: 0.05 };
/** Heaviest first. What their weights leave of 1 is what nobody has explained. */
function weighFactors(inquiry, patterns) {
    const found = [
        ...rootFactor(inquiry),
        ...namedFactor(inquiry),
        ...pastFactor(inquiry),
        ...attemptFactor(inquiry),
        ...patterns.map(patternFactor),
        ...repeatedFactor(inquiry),
        ...flakyFactor(inquiry),
        ...gapFactor(inquiry),
    ];
    const total = found.reduce((sum, factor) => sum + factor.weight, 0);
    const scale = total > 1 ? 1 / total : 1;
    return found
        .map((factor) => ({ ...factor, weight: Math.floor(factor.weight * scale * 100) / 100 }))
        .sort((a, b) => b.weight - a.weight);
}
function rootFactor({ diagnosis }) {
    const [root] = diagnosis.rootCause;
    if (root === undefined)
        return [];
    const text = `The root line: ${KINDS[grade(diagnosis.confidence)]}`;
    return [
        { text, weight: POINTS.root * diagnosis.confidence, evidence: [{ job: root.job, line: root.line, text: root.text }] },
    ];
}
const KINDS = {
    high: 'the rule that found it is sure of it.',
    fair: 'the rule that found it is fairly sure of it.',
    low: 'what found it is not sure of it; other lines may be the cause.',
};
function grade(confidence) {
    return confidence >= 0.8 ? 'high' : confidence >= 0.5 ? 'fair' : 'low';
}
function namedFactor({ named, knowledge }) {
    if (named.length === 0 || knowledge.origin === 'surroundings')
        return [];
    const files = quoteList(named.map((one) => one.file), 3);
    const evidence = named.slice(0, 3).map((one) => one.proof);
    return [{ text: `The head commit changed ${files}, and the failure names it.`, weight: POINTS.named, evidence }];
}
function pastFactor({ recall }) {
    if (recall.count === 0)
        return [];
    const [last] = recall.similar;
    const evidence = last?.text == null ? [] : [aside(last.text)];
    const text = `The same cause was recorded ${countOf(recall.count, 'time')} before; nothing done since has removed it.`;
    return [{ text, weight: POINTS.past, evidence }];
}
function attemptFactor({ evidence }) {
    const { attempt } = evidence.run;
    if (attempt < 2)
        return [];
    const text = `${countOf(attempt - 1, 'earlier attempt')} of the same run failed as well, so chance alone is unlikely.`;
    return [{ text, weight: POINTS.retries, evidence: [] }];
}
function patternFactor(pattern) {
    return {
        text: `It shows a known pattern: ${lowerFirst(pattern.name)}.`,
        weight: POINTS.pattern,
        evidence: pattern.evidence,
    };
}
/** Other candidates that the same rule found: the trouble is not in one place. */
function repeatedFactor({ diagnosis }) {
    const [root, ...others] = diagnosis.rootCause;
    const same = others.filter((one) => one.rule === root?.rule);
    if (same.length === 0)
        return [];
    const evidence = same.slice(0, 3).map(({ job, line, text }) => ({ job, line, text }));
    const text = `${countOf(same.length, 'other line')} of the log ${same.length === 1 ? 'shows' : 'show'} the same kind of failure.`;
    return [{ text, weight: POINTS.repeated, evidence }];
}
function flakyFactor({ evidence }) {
    const flaky = evidence.reports.flatMap((report) => report.flaky);
    if (flaky.length === 0)
        return [];
    const names = quoteList(flaky.map((test) => test.name), 3);
    const text = `${countOf(flaky.length, 'test')} passed only on a retry inside the same report: ${names}.`;
    return [{ text, weight: POINTS.flaky, evidence: [] }];
}
/** What could not be read may hold another part of the explanation. */
function gapFactor({ evidence }) {
    const missing = [...new Set(evidence.gaps.map((gap) => gap.looked))];
    if (!missing.includes('log') && !missing.includes('report'))
        return [];
    return [{ text: `Not everything could be read (${missing.join(', ')}).`, weight: POINTS.gap, evidence: [] }];
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/diagnosis/analysis/patterns.js
const PATTERNS = [
    {
        id: 'dependency-not-running',
        name: 'A service it needs was not running',
        categories: [],
        line: /connection refused|ECONNREFUSED|Is the (?:server|docker daemon) running|Cannot connect to the Docker daemon|[Cc]ould(?: not|n't) connect to server|No connection could be made because the target machine actively refused|Connection to \S+ refused|server selection timed out/i,
        hits: [
            'Error: connect ECONNREFUSED 127.0.0.1:5432',
            'psql: error: connection to server refused: Connection refused',
        ],
        misses: ['Could not resolve host: example.com', 'the offer was refused'],
        usualCause: 'Nothing listened at that address: the service was not started, had died, or was not ready yet when it was first asked.',
        fix: {
            title: 'Start the service before this step, and wait until it answers a health check',
            why: 'A refused connection means that the machine was reached and nobody listened there; asking again only helps if somebody is about to.',
            cost: 'low',
            risk: 'low',
        },
        prevention: [
            'Wait until the service answers a health check before the first step that needs it; a fixed sleep is not a check.',
            'Declare every service that the job needs in one place, with its version and its port.',
            'Let the program name the service and the address in its own error message.',
        ],
    },
    {
        id: 'port-conflict',
        name: 'Two wanted the same port',
        categories: ['port-conflict'],
        line: /EADDRINUSE|address (?:is )?already in use|port \d+ (?:is|was) (?:already )?(?:in use|allocated|taken)|Only one usage of each socket address|bind: .*in use/i,
        hits: ['Error: listen EADDRINUSE: address already in use :::3000', 'Port 8080 was already in use.'],
        misses: ['listening on port 3000', 'the port was closed'],
        usualCause: 'A fixed port was taken already: by another test, by a process of an earlier step, or by the machine itself.',
        fix: null,
        prevention: [
            'Let tests ask for port 0 and read back which port they were given.',
            'End what a step has started before the next one begins.',
            'Where the port must be fixed, write all of them down in one file, so that no two agree.',
        ],
    },
    {
        id: 'configuration-mismatch',
        name: 'The configuration does not fit the place it runs in',
        categories: ['config'],
        line: /environment variable .{0,60}(?:not set|missing|required|undefined)|(?:not set|missing|required) environment variable|unbound variable|Missing required (?:config|setting|key|env|input)|invalid configuration|Unknown (?:option|configuration)|configuration .{0,30}(?:invalid|not found)/i,
        hits: ['Error: environment variable DATABASE_URL is not set', 'run.sh: line 4: API_HOST: unbound variable'],
        misses: ['configuration loaded', 'set the variable x to 3'],
        usualCause: 'What the job counts on – a setting, an argument, a tool – is there where it was written, and missing or different where it ran.',
        fix: null,
        prevention: [
            'Check all settings when the program starts, and name every missing one at once.',
            'Keep settings in one place, with a default wherever one can be right.',
            'Validate the configuration in a first job that takes seconds.',
        ],
    },
    {
        id: 'api-breaking-change',
        name: 'An interface changed under its users',
        categories: ['api-breaking'],
        line: /NoSuchMethodError|AbstractMethodError|IncompatibleClassChangeError|got an unexpected keyword argument|ERR_PACKAGE_PATH_NOT_EXPORTED|does not provide an export named|has been removed (?:in|from|since)|(?:is|was) not exported (?:by|from)|schema validation (?:failed|error)|symbol lookup error|undefined symbol:|no longer (?:supported|available)/i,
        hits: ["TypeError: build() got an unexpected keyword argument 'strict'", 'java.lang.NoSuchMethodError: a.B.c()V'],
        misses: ['export finished', 'a keyword was found'],
        usualCause: 'One side was updated and the other still speaks the former version of the interface between them.',
        fix: null,
        prevention: [
            'Give interfaces a version, and keep the former one working until its users have moved.',
            'Update dependencies in pull requests of their own, so that such a failure names its cause.',
            'Test against the next version in a separate job that does not block.',
        ],
    },
    {
        id: 'test-false-positive',
        name: 'The tests passed although the thing is broken',
        categories: [],
        line: /no tests? (?:found|ran|were (?:run|found|executed)|to run|files? found)|collected 0 items|\b0 tests? (?:ran|executed|found)|There are no tests to run|No test suite found/i,
        hits: ['No tests found, exiting with code 1', '============ no tests ran in 0.01s ============'],
        misses: ['12 tests ran', 'no tests failed'],
        usualCause: 'The tests do not reach what broke: they were not found, or they check something else than what is used.',
        fix: null,
        prevention: [
            'Fail a job whose number of tests is zero or has dropped.',
            'Let one test use the program as a user does: built, configured and started as it is delivered.',
            'Break the code on purpose once, and see whether a test notices.',
        ],
    },
    {
        id: 'resource-exhaustion',
        name: 'The machine ran out of something',
        categories: ['oom', 'disk-full', 'quota'],
        line: /ENOSPC|no space left on device|EMFILE|too many open files|Cannot allocate memory|ENOMEM|OutOfMemoryError|heap out of memory|Resource temporarily unavailable|std::bad_alloc|MemoryError|unable to create (?:new )?native thread|Killed process \d+/i,
        hits: ['write error: No space left on device', 'Error: EMFILE: too many open files, open a'],
        misses: ['memory usage: 12 MB', '3 files open'],
        usualCause: 'The work needs more memory, disk, files or processes than the machine of the job has, or something kept them.',
        fix: null,
        prevention: [
            'Print memory and disk when the job begins and when it ends, so that growth shows before it breaks.',
            'Bound the number of parallel workers by what the machine has.',
            'Throw away what a step no longer needs before the next one starts.',
        ],
    },
];
/** Categories in which a program that is used fails, not a test of it. */
const IN_USE = ['deploy', 'runtime-error', 'crash'];
/** The patterns that the root line, its category or the test reports show, in the order of the list. */
function matchPatterns(question) {
    return PATTERNS.flatMap((pattern) => {
        const evidence = prove(pattern, question);
        if (evidence === null)
            return [];
        const { id, name, usualCause, fix, prevention } = pattern;
        return [{ id, name, usualCause, evidence, fix, prevention }];
    });
}
function prove(pattern, { diagnosis, reports }) {
    const [root] = diagnosis.rootCause;
    if (root === undefined)
        return null;
    const proof = { job: root.job, line: root.line, text: root.text };
    if (pattern.categories.includes(diagnosis.category) || pattern.line.test(root.text))
        return [proof];
    return pattern.id === 'test-false-positive' && isGreenButBroken(diagnosis.category, reports) ? [proof] : null;
}
/** All reports are green and yet the program failed when it was used. */
function isGreenButBroken(category, reports) {
    const tests = reports.reduce((sum, report) => sum + report.passed, 0);
    const red = reports.reduce((sum, report) => sum + report.failed + report.errored, 0);
    return IN_USE.includes(category) && tests > 0 && red === 0;
}

// EXTERNAL MODULE: ./lib/domain/line-prefix.js
var line_prefix = __webpack_require__(44105);
;// CONCATENATED MODULE: ./lib/diagnosis/analysis/pairs.js


/** What stands further right in a line nobody reads, and a pattern could take long over it. */
const MAX_LINE_UNITS = 1_000;
const ASKED = (is) => `Asked for ${word(is['want'])}, got ${word(is['have'])}.`;
const COMPARED = (is) => `It compared ${word(is['left'])} with ${word(is['right'])}.`;
const WANTED = (is) => `${word(is['who'])} wants ${word(is['want'])}, and ${word(is['have'])} is there.`;
const VALUES = [
    { id: 'values', first: /\bgot:? (?<have>.+?),? (?:but )?want(?:ed)?:? (?<want>.+)$/, say: ASKED },
    {
        id: 'values',
        first: /\bexpected:? (?<want>.+?),? (?:but )?(?:got|was|received|actual(?:ly)?(?: was)?):? (?<have>.+)$/i,
        say: ASKED,
    },
    {
        id: 'values',
        first: /\bexpected:? (?<have>.+?) to (?:strictly )?(?:deeply )?(?:equal|be|eql|match):? (?<want>.+?)(?: \/\/ .*)?$/,
        say: ASKED,
    },
    {
        id: 'values',
        first: /Failed asserting that (?<have>.+?) (?:matches expected|is (?:identical|equal) to) (?<want>.+)$/,
        say: ASKED,
    },
    {
        id: 'values',
        first: /^\W*(?:expected|want(?:ed)?)\b[^:=]{0,12}[:=]\s*(?<want>\S.*)$/i,
        second: /^\W*(?:received|actual|got|but was)\b[^:=]{0,12}[:=]\s*(?<have>\S.*)$/i,
        say: ASKED,
    },
    { id: 'values', first: /\{expected,(?<want>[^}]{1,200})\}/, second: /\{value,(?<have>[^}]{1,200})\}/, say: ASKED },
    { id: 'values', first: /^\s*left:\s+(?<left>\S.*)$/, second: /^\s*right:\s+(?<right>\S.*)$/, say: COMPARED },
    { id: 'values', first: /^E\s+(?:\w*Error: )?assert (?<left>\S.*?) == (?<right>\S.*)$/, say: COMPARED },
    { id: 'values', first: /AssertionError: (?<left>\S+) (?:!=|not (?:equal to|found in)) (?<right>\S.*)$/, say: COMPARED },
];
const VERSIONS = [
    {
        id: 'versions',
        first: /(?<who>[\w.-]+(?: \d[\w.]*)?) requires (?<want>[^,]+), but you have (?<have>.+?) which is incompatible/,
        say: WANTED,
    },
    {
        id: 'versions',
        first: /^(?:npm (?:ERR!|error) )?Found: (?<have>\S+@\S+)$/,
        second: /^(?:npm (?:ERR!|error) )?peer (?<want>\S+@"[^"]+") from (?<who>\S+)$/,
        say: WANTED,
    },
];
const SIGNS = {
    'test-failure': VALUES,
    'quality-gate': VALUES,
    'runtime-error': VALUES,
    flaky: VALUES,
    crash: VALUES,
    dependency: VERSIONS,
};
/** The first pair in the lines near a root line; null when there is none, or the category has no pairs. */
function findPair(near, category) {
    const lines = near.map((proof) => ({ proof, text: (0,line_prefix/* peelLine */.n)(proof.text.slice(0, MAX_LINE_UNITS)) }));
    for (const sign of SIGNS[category] ?? []) {
        const first = findLine(lines, sign.first);
        if (first === null)
            continue;
        const second = sign.second === undefined ? first : findLine(lines, sign.second);
        if (second === null)
            continue;
        const text = sign.say({ ...first.groups, ...second.groups });
        const evidence = second === first ? [first.proof] : [first.proof, second.proof];
        return { id: sign.id, subject: first.groups['want'] ?? first.groups['left'] ?? '', text, evidence };
    }
    return null;
}
function findLine(lines, pattern) {
    for (const { proof, text } of lines) {
        const groups = pattern.exec(text)?.groups;
        if (groups !== undefined)
            return { proof, groups };
    }
    return null;
}
function word(text) {
    return quote((text ?? '').trim().replace(/[,;.]$/, ''));
}

;// CONCATENATED MODULE: ./lib/diagnosis/analysis/clues.js



const CLUE_SIGNS = [
    {
        id: 'module',
        within: 4,
        categories: null,
        pattern: /(?:Cannot find (?:module|package)|No module named|cannot find module providing package|no required module provides package|ClassNotFoundException:|cannot load such file --|Could not find (?:gem|artifact|package)|Could not find a version that satisfies the requirement|Unable to locate package|no package called|Can't locate) ['"“‘]?(?<subject>[@\w.][\w@./:+-]*[\w/])/,
        hits: ["Error: Cannot find module 'left-pad'", "ModuleNotFoundError: No module named 'yaml'"],
        misses: ['found 0 modules', 'package.json was read'],
    },
    {
        id: 'host',
        within: 4,
        categories: ['network', 'infra', 'docker', 'git', 'dependency', 'runtime-error', 'test-failure', 'deploy', 'auth'],
        pattern: /(?:Could not (?:resolve|reach) host:? |getaddrinfo (?:ENOTFOUND|EAI_AGAIN) |dial tcp |(?:connect|ECONNREFUSED|ETIMEDOUT|Failed to connect to|connect to) |connection to server at "|\(host='|Get "https?:\/\/)(?<subject>(?:[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)+|localhost|\[[0-9a-f:]+\])(?::\d{1,5}|(?:", port| port|', port=) ?\d{1,5})?)/,
        hits: ['curl: (6) Could not resolve host: files.example.com', 'Error: connect ECONNREFUSED 127.0.0.1:5432'],
        misses: ['connect the dots', 'Cannot connect to the Docker daemon'],
    },
    {
        id: 'port',
        within: 8,
        categories: ['port-conflict'],
        pattern: /(?:address already in use|EADDRINUSE|\bport|bind\(\) to)\b\D{0,24}?(?:[\w.[\]]*:)*(?<subject>\d{2,5})\b(?!\.\d)/i,
        hits: ['Error: listen EADDRINUSE: address already in use :::3000', 'Port 8080 was already in use.'],
        misses: ['address already in use'],
    },
    {
        id: 'status',
        within: 3,
        categories: null,
        pattern: /\b(?:HTTP(?:\/[\d.]+)?(?: error| status(?: code)?)?|status(?: code)?|returned error:?|response code|code E)[ :=]?\s*(?<subject>[45]\d\d)\b/i,
        hits: ['curl: (22) The requested URL returned error: 403', 'npm error code E404', 'HTTP 429 Too Many Requests'],
        misses: ['took 404 ms', 'line 500'],
    },
    {
        id: 'variable',
        within: 2,
        categories: null,
        pattern: /(?:environment variables?|env(?:ironment)? var|variable|secret|input)\b:? ['"“‘]?(?<subject>[A-Z][A-Z0-9_]{2,})['"”’]?.{0,20}?(?:not set|missing|required|undefined|unset|empty)|(?:KeyError: ['"]|Missing required (?:environment variable|env):? ['"]?)(?<other>[A-Z][A-Z0-9_]{2,})|(?<shell>[A-Z][A-Z0-9_]{2,}): (?:unbound variable|parameter (?:not set|null or not set))/,
        hits: ['Error: environment variable DATABASE_URL is not set', 'deploy.sh: line 3: API_HOST: unbound variable'],
        misses: ['variable x is unused', 'DATABASE_URL=postgres://localhost'],
    },
    {
        id: 'signal',
        within: 2,
        categories: ['crash', 'oom', 'timeout', 'test-failure', 'runtime-error', 'unknown', 'compile-error'],
        pattern: /\b(?<subject>SIG(?:SEGV|ABRT|KILL|TERM|BUS|ILL|FPE|INT|XFSZ|XCPU))\b/,
        hits: ['Command failed with SIGSEGV'],
        misses: ['SIGNAL received'],
    },
    {
        id: 'limit',
        within: 1,
        categories: ['timeout', 'flaky', 'test-failure', 'network'],
        pattern: /(?:timed?[ -]?out|timeout|exceeded|deadline|longer than|maximum execution time)\D{0,40}?(?<subject>\d+(?:\.\d+)?\s?(?:ms|milliseconds?|s|secs?|seconds?|m|min(?:ute)?s?|h|hours?)\b)/i,
        hits: ['Exceeded timeout of 5000 ms for a test.', 'The operation timed out after 360 minutes'],
        misses: ['timeout expired', 'took 12 ms'],
    },
    {
        id: 'place',
        within: 40,
        categories: null,
        pattern: /(?<![\w/.:@-])(?:(?:file:\/\/)?(?:[A-Za-z]:)?(?<subject>(?:\.{0,2}\/)?(?:[\w.@+-]+\/)*[\w@+-][\w.@+-]*\.[A-Za-z]\w{0,9}(?::\[?\d+|\(\d+(?=[,)])|"?,? (?:on )?line \d+)))/,
        hits: [
            '    at total (src/price.js:7:18)',
            '  File "app/models.py", line 31, in save',
            'src/a.ts(3,5): error TS2322',
            'PHP Parse error: unexpected token in src/a.php on line 2',
            'in function ring:wraps_test/0 (ring.erl, line 7)',
        ],
        misses: ['version 1.2.3:4', 'at 12:30:11'],
    },
];
/** What stands further right in a line nobody reads, and a pattern could take long over it. */
const clues_MAX_LINE_UNITS = 2_000;
/** Places inside these belong to others: nobody mends them there. */
const FOREIGN_PLACE = /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|\.cargo|\.m2|\.gradle|gems|rustc|libsanitizer|lib(?:std|core|alloc)|lib\/python[\d.]+|_temp|usr\/(?:lib|include|share|local)|opt)\/|^node:|^internal\/|^_testmain\.go/;
/** A host with its port has the form of a file with its line, and no file has a line 0. */
const NO_PLACE = /^[\w.-]+\.(?:com|org|net|io|dev|local|internal|invalid):|:0$/;
/** Frames of test runners and of the language itself. */
const FOREIGN_FRAME = /\b(?:org\.junit|org\.opentest4j|org\.testng|java\.(?:base|lang|util|net|io)|jdk\.internal|sun\.\w+|org\.gradle|org\.apache\.maven|eunit_\w+|ExUnit)\b/;
/** Where hosted runners keep the checkout: the same for everybody, so it tells nothing. */
const CHECKOUT = /^(?:\/(?:home|Users)\/(?:runner\/work|travis\/build)\/[^/]+\/[^/]+|\/github\/workspace|\/__w\/[^/]+\/[^/]+)\//;
/** The particulars near a root line, one of each kind, in the order in which a person would tell them. */
function findClues(near, category, root) {
    const signs = CLUE_SIGNS.filter((sign) => sign.categories === null || sign.categories.includes(category));
    const pair = findPair(near.slice(0, 18), category);
    return [...(pair === null ? [] : [pair]), ...signs.flatMap((sign) => findSign(near, sign, root) ?? [])];
}
/** The bare particular that a sign finds in one line; null when it finds none, or one that nobody can mend. */
function readSign(sign, text) {
    const line = (0,line_prefix/* peelLine */.n)(text.slice(0, clues_MAX_LINE_UNITS));
    const groups = sign.pattern.exec(line)?.groups ?? {};
    const subject = Object.values(groups).find((value) => value !== undefined);
    if (subject === undefined)
        return null;
    if (sign.id === 'host')
        return subject.replace(/(?:", port|', port=| port) ?/, ':');
    if (sign.id !== 'place')
        return subject;
    const place = subject.replace(/(?:"?,? (?:on )?line |\(|:\[)(?=\d+$)/, ':').replace(CHECKOUT, '');
    return [FOREIGN_PLACE, NO_PLACE].some((not) => not.test(place)) || FOREIGN_FRAME.test(line) ? null : place;
}
function findSign(near, sign, root) {
    for (const proof of near.slice(0, sign.within)) {
        const found = readSign(sign, proof.text);
        const subject = found !== null && root !== null && found.startsWith(`${root}/`) ? found.slice(root.length + 1) : found;
        if (subject !== null)
            return { id: sign.id, subject, text: SENTENCES[sign.id](subject), evidence: [proof] };
    }
    return null;
}
const SENTENCES = {
    place: (subject) => `The first place of the project's own that it names is ${quote(subject)}.`,
    module: (subject) => `What could not be found or installed is ${quote(subject)}.`,
    host: (subject) => `It was talking to ${quote(subject)}.`,
    port: (subject) => `The port is ${quote(subject)}.`,
    status: (subject) => `The answer was HTTP status ${quote(subject)}.`,
    variable: (subject) => `The setting it asks for is ${quote(subject)}.`,
    signal: (subject) => `The process was ended by ${quote(subject)}.`,
    limit: (subject) => `The limit was ${quote(subject)}.`,
};

;// CONCATENATED MODULE: ./lib/diagnosis/analysis/knowledge.js
/** One entry per category. General advice: nothing here states a fact about one failure. */
const KNOWLEDGE = {
    'test-failure': {
        mechanism: 'The code ran, and a test found something else than it asks for.',
        fix: {
            title: 'Mend the code, or the test where the new behaviour is meant',
            why: 'The test states a promise; one of the two sides has to change, and only one of them is right.',
            cost: 'medium',
            risk: 'low',
        },
        question: 'Which side is right: what the test asks for, or what the code now does?',
        origin: 'change',
    },
    'compile-error': {
        mechanism: 'The compiler refused the source, so nothing that needs its result could run.',
        fix: {
            title: 'Correct the source that the compiler refuses',
            why: 'The message is exact; the first error is the one to mend, later ones often follow from it.',
            cost: 'low',
            risk: 'low',
        },
        question: 'Was the interface changed on purpose, so that the caller has to follow, or by accident?',
        origin: 'change',
    },
    lint: {
        mechanism: 'A checker found a place that breaks a rule of the project; that says nothing about behaviour.',
        fix: {
            title: 'Correct the place, with the checker’s own repair where it has one',
            why: 'It is mechanical work, and the message names rule and place.',
            cost: 'low',
            risk: 'low',
        },
        question: 'Is the rule still wanted? If so, who applies it to the rest of the code?',
        origin: 'change',
    },
    dependency: {
        mechanism: 'Something that the project stands on could not be resolved, fetched or installed.',
        fix: {
            title: 'Make the requirement one that can be met, and record it in the lock file',
            why: 'Every job of the branch installs the same things, so all of them stay red until it resolves.',
            cost: 'medium',
            risk: 'medium',
        },
        question: 'Which version is meant, and is it published where the job looks for it?',
        origin: 'either',
    },
    network: {
        mechanism: 'A connection could not be made, or did not last.',
        fix: null,
        question: 'Is the other side up, and may the runner reach it?',
        origin: 'surroundings',
    },
    'port-conflict': {
        mechanism: 'Two processes wanted the same port, and the later one was refused.',
        fix: {
            title: 'Find who holds the port, and let only one of them have it',
            why: 'A fixed port that collides once will collide again.',
            cost: 'low',
            risk: 'low',
        },
        question: 'Which process is meant to own the port on this machine?',
        origin: 'either',
    },
    timeout: {
        mechanism: 'Something did not end within the time it had. That it was slow is proven; why it was slow is not.',
        fix: {
            title: 'Find what it waited for when its time was up',
            why: 'A longer limit hides a hang; the last lines before the limit show what was going on.',
            cost: 'medium',
            risk: 'low',
        },
        question: 'How long does this take when it passes, and is that growing?',
        origin: 'either',
    },
    oom: {
        mechanism: 'A process asked for more memory than it was given.',
        fix: {
            title: 'Lower the peak: fewer workers at once, or smaller pieces',
            why: 'The same input needs the same memory, so a re-run meets the same limit.',
            cost: 'medium',
            risk: 'low',
        },
        question: 'Did the work grow, or did the machine shrink?',
        origin: 'either',
    },
    'disk-full': {
        mechanism: 'A write found no space left.',
        fix: {
            title: 'Free what the job does not need before it begins to write',
            why: 'The space that is there is the same on every machine of this kind.',
            cost: 'low',
            risk: 'low',
        },
        question: 'What filled the disk, and does the job need it?',
        origin: 'either',
    },
    'rate-limit': {
        mechanism: 'A service refused, because it had been asked too often in too short a time.',
        fix: null,
        question: 'Which account makes the calls, and who else uses it?',
        origin: 'surroundings',
    },
    auth: {
        mechanism: 'The other side did not accept the credential, or was given none.',
        fix: {
            title: 'Renew the credential of this step, or grant it what it may not do yet',
            why: 'No re-run and no change of the code makes a refused credential valid; somebody with the right to do so has to act.',
            cost: 'low',
            risk: 'medium',
        },
        question: 'Which credential does this step use, when does it expire, and what may it do?',
        origin: 'surroundings',
    },
    config: {
        mechanism: 'The job asks for something – a setting, an argument, a tool – that is not there in the form it asks for.',
        fix: {
            title: 'Correct what is asked for, or provide it',
            why: 'Everything after it did not run, so the real state of the work is unknown until it is right.',
            cost: 'low',
            risk: 'low',
        },
        question: 'Which value is meant here, and where is it supposed to come from?',
        origin: 'either',
    },
    'api-breaking': {
        mechanism: 'One side speaks an interface in a form that the other side does not offer.',
        fix: {
            title: 'Bring both sides to the same version of the interface',
            why: 'Users of the interface would meet the same failure.',
            cost: 'medium',
            risk: 'medium',
        },
        question: 'Was the interface meant to change, and who uses the former one?',
        origin: 'either',
    },
    git: {
        mechanism: 'Git could not do what the job asked of it.',
        fix: {
            title: 'Put the branch or the checkout into the state that the command needs',
            why: 'The message names what git found instead.',
            cost: 'low',
            risk: 'medium',
        },
        question: 'Which history is meant to be here: how deep, which branch, which base?',
        origin: 'either',
    },
    runner: {
        mechanism: 'The machine of the job, or the connection to it, was lost or refused the work.',
        fix: null,
        question: 'Is it this job only, or everything that runs on machines of this kind?',
        origin: 'surroundings',
    },
    docker: {
        mechanism: 'An image or a container could not be built, fetched or started.',
        fix: {
            title: 'Build the image step by step up to the line that fails',
            why: 'The instruction that failed is named; those before it are cached and quick.',
            cost: 'medium',
            risk: 'low',
        },
        question: 'Which image, by which digest, is this job meant to use?',
        origin: 'either',
    },
    crash: {
        mechanism: 'A process was ended by a signal or aborted itself; it did not get to report an error.',
        fix: {
            title: 'Reproduce it with symbols and a stack, then mend what it points at',
            why: 'A crash is seldom where it shows: only the stack tells who passed the bad value on.',
            cost: 'high',
            risk: 'medium',
        },
        question: 'Does it crash on every run, and on which input?',
        origin: 'either',
    },
    'security-scan': {
        mechanism: 'A scanner found something that the project has declared unacceptable.',
        fix: {
            title: 'Update or remove what the scanner names',
            why: 'The finding stands in the code as it is; a re-run finds it again.',
            cost: 'medium',
            risk: 'medium',
        },
        question: 'Can the finding be reached in this project, and who may accept the risk?',
        origin: 'either',
    },
    'db-migration': {
        mechanism: 'A change of the database could not be applied; its schema may stand between two versions.',
        fix: {
            title: 'Correct the migration, after looking at which part of it was applied',
            why: 'A second try on a half-changed schema fails elsewhere, or does harm.',
            cost: 'high',
            risk: 'high',
        },
        question: 'Which version does the schema have now, and is there a copy of the data from before?',
        origin: 'change',
    },
    'data-corruption': {
        mechanism: 'Data did not have the form or the checksum that it must have.',
        fix: {
            title: 'Fetch or make the data anew, and compare its checksum before it is used',
            why: 'What is damaged stays damaged in every cache that holds it.',
            cost: 'medium',
            risk: 'medium',
        },
        question: 'Where was the data good for the last time, and what handled it since?',
        origin: 'either',
    },
    'quality-gate': {
        mechanism: 'Everything ran, and a figure missed its threshold.',
        fix: {
            title: 'Bring the figure back over its threshold',
            why: 'The gate does what it is for; the change made the figure worse.',
            cost: 'medium',
            risk: 'low',
        },
        question: 'Is the threshold still the right one for this code?',
        origin: 'change',
    },
    deploy: {
        mechanism: 'What was built could not be put in place, or did not become healthy there.',
        fix: {
            title: 'Look at the target’s own account of the failed rollout, and mend what it names',
            why: 'The log of the job shows that it failed; the target knows why.',
            cost: 'medium',
            risk: 'high',
        },
        question: 'What is running at the target now: the former version, the new one, or half of each?',
        origin: 'either',
    },
    'runtime-error': {
        mechanism: 'A program stopped with an error that nothing in it handles.',
        fix: {
            title: 'Mend the path that leads to the error',
            why: 'The stack names the path; the same input takes it again.',
            cost: 'medium',
            risk: 'low',
        },
        question: 'Is the input wrong, or the program that does not cope with it?',
        origin: 'change',
    },
    infra: {
        mechanism: 'A service that the job depends on did not answer as it should.',
        fix: null,
        question: 'Does the provider report trouble, and are others affected?',
        origin: 'surroundings',
    },
    flaky: {
        mechanism: 'The same code passed and failed: something that is not in the change decides.',
        fix: {
            title: 'Find what the check depends on besides the code: time, order, machine, another test',
            why: 'Until then it will hold up changes that have nothing to do with it.',
            cost: 'medium',
            risk: 'low',
        },
        question: 'Who owns this check, and until when may it be set aside?',
        origin: 'surroundings',
    },
    quota: {
        mechanism: 'An account has used up what it may use until its reset.',
        fix: null,
        question: 'When does the limit reset, and may it be raised?',
        origin: 'surroundings',
    },
    cancelled: {
        mechanism: 'The job was stopped before it ended; that is no finding about the code.',
        fix: null,
        question: 'Was it stopped on purpose?',
        origin: 'surroundings',
    },
    unknown: {
        mechanism: 'Which mechanism broke is not known: no rule recognises this failure.',
        fix: null,
        question: 'What does the first candidate line mean to somebody who knows this tool?',
        origin: 'either',
    },
    none: { mechanism: 'Nothing failed.', fix: null, question: 'Is there anything to look at?', origin: 'either' },
};

;// CONCATENATED MODULE: ./lib/diagnosis/analysis/question.js



function openInquiry(question) {
    const { diagnosis, evidence } = question;
    const near = linesNear(evidence, diagnosis);
    return {
        ...question,
        near,
        clues: findClues(near, diagnosis.category, question.root),
        knowledge: KNOWLEDGE[diagnosis.category],
        named: findNamedFiles(evidence.commit?.changedFiles ?? [], near),
    };
}
/** The same whether the path in the log is absolute, relative, or told with the separators of another system. */
function findNamedFiles(changed, near) {
    const lines = near.map((proof) => ({ proof, text: proof.text.replaceAll('\\', '/') }));
    return changed.flatMap((file) => {
        const found = lines.find(({ text }) => namesFile(text, file));
        return found === undefined ? [] : [{ file, proof: found.proof }];
    });
}
/** The whole path must stand there and end there; a bare file name without a folder says too little, unless that is its path. */
function namesFile(text, file) {
    for (let at = text.indexOf(file); at >= 0; at = text.indexOf(file, at + 1)) {
        const before = text.charAt(at - 1);
        const after = text.charAt(at + file.length);
        const startsThere = !/[\w.-]/.test(before) && (before !== '/' || file.includes('/') || text.startsWith('./', at - 2));
        if (startsThere && !/[\w-]/.test(after))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/diagnosis/analysis/alternatives-supply.js
const SUPPLY_ALTERNATIVES = {
    dependency: [
        {
            id: 'dependency.pin',
            title: 'Pin the package that does not fit to its last fitting version',
            why: 'It separates the repair of the branch from the update.',
            cost: 'low',
            risk: 'low',
            when: 'a new version of somebody else’s package broke it',
            sign: /conflict|ERESOLVE|incompatible|could not (?:find|resolve)|unable to resolve|no matching|version solving/i,
        },
        {
            id: 'dependency.lock',
            title: 'Install exactly what the last good lock file names',
            why: 'What resolved once resolves again, as long as nothing may be newer.',
            cost: 'low',
            risk: 'low',
            when: 'the requirement allows a range of versions',
        },
        {
            id: 'dependency.mirror',
            title: 'Install from a mirror or a cache that holds the package',
            why: 'A package that was withdrawn or cannot be reached may still be there.',
            cost: 'medium',
            risk: 'low',
            when: 'the package cannot be fetched',
        },
    ],
    git: [
        {
            id: 'git.deeper',
            title: 'Fetch with enough history for what the command compares',
            why: 'A shallow clone lacks the commit that the command needs.',
            cost: 'low',
            risk: 'low',
            when: 'a revision is unknown or bad',
            sign: /unknown revision|bad (?:object|revision)|not a valid|shallow|no merge base|unadvertised object/i,
        },
        {
            id: 'git.rebase',
            title: 'Bring the branch up to date with its base, and try again',
            why: 'What conflicts or is behind has to be settled once; better now than after more work.',
            cost: 'low',
            risk: 'medium',
            when: 'the base moved on',
        },
    ],
    docker: [
        {
            id: 'docker.own-registry',
            title: 'Pull it from a registry of the project’s own',
            why: 'It is not subject to other people’s limits and deletions.',
            cost: 'medium',
            risk: 'low',
            when: 'the image cannot be pulled',
            sign: /pull|manifest|registry|not found|denied|toomanyrequests/i,
        },
        {
            id: 'docker.digest',
            title: 'Go back to the image by the digest of the last good run',
            why: 'A tag can mean another image today.',
            cost: 'low',
            risk: 'low',
            when: 'the base image is named by a tag',
        },
    ],
};

;// CONCATENATED MODULE: ./lib/diagnosis/analysis/alternatives-surroundings.js
const SURROUNDING_ALTERNATIVES = {
    network: [
        {
            id: 'network.backoff',
            title: 'Wrap the call in a few tries with growing pauses',
            why: 'Most connections that fail for a moment work the second time, and the job does not have to start over.',
            cost: 'low',
            risk: 'low',
            when: 'the call may be repeated',
        },
        {
            id: 'network.cache',
            title: 'Take it from a cache or a mirror nearer to the runner',
            why: 'What is not fetched cannot fail to be fetched.',
            cost: 'medium',
            risk: 'low',
            when: 'the same thing is fetched in every run',
            sign: /https?:|download|fetch|clone|curl|wget|registry|mirror|resolve host|ENOTFOUND/i,
        },
    ],
    'port-conflict': [
        {
            id: 'port-conflict.zero',
            title: 'Bind port 0 and pass the port that was given on to whoever needs it',
            why: 'The system hands out a free one; two runs on one machine can no longer collide.',
            cost: 'low',
            risk: 'low',
            when: 'the client can be told the port',
        },
        {
            id: 'port-conflict.end-holder',
            title: 'End the former holder at the end of its step, also when the step fails',
            why: 'A leftover of an earlier step is the most frequent holder.',
            cost: 'low',
            risk: 'low',
            when: 'the port must stay fixed',
        },
    ],
    timeout: [
        {
            id: 'timeout.split',
            title: 'Split the work over several jobs, or run less of it here',
            why: 'Each part stays far from its limit, and shows on its own where the time goes.',
            cost: 'medium',
            risk: 'low',
            when: 'the work has grown',
        },
        {
            id: 'timeout.longer',
            title: 'Raise the limit, once it is known how long a good run takes',
            why: 'It helps when the work is slow, and only delays the bad news when it hangs.',
            cost: 'low',
            risk: 'medium',
            when: 'good runs come close to the limit',
        },
    ],
    oom: [
        {
            id: 'oom.heap',
            title: 'Give the process its share of the machine’s memory by its own setting',
            why: 'Many runtimes stop at a default that is far below what the machine has.',
            cost: 'low',
            risk: 'low',
            when: 'the runtime has a limit of its own',
            sign: /heap|JavaScript|java\.lang|max-old-space/i,
        },
        {
            id: 'oom.serial',
            title: 'Run the heavy parts one after the other',
            why: 'The peak is then that of one part, at the price of time.',
            cost: 'low',
            risk: 'low',
            when: 'several workers run at once',
        },
        {
            id: 'oom.larger',
            title: 'Use a machine with more memory for this job only',
            why: 'It is the quickest way when the work really needs it.',
            cost: 'medium',
            risk: 'low',
            when: 'the need is real and lasting',
        },
    ],
    'disk-full': [
        {
            id: 'disk-full.other-volume',
            title: 'Put caches and build output on the larger volume of the machine',
            why: 'Runners often have a second disk that is nearly empty.',
            cost: 'low',
            risk: 'low',
            when: 'the machine has another volume',
        },
        {
            id: 'disk-full.less',
            title: 'Fetch and keep less: shallow history, fewer images, no debug symbols',
            why: 'It also makes the job faster.',
            cost: 'low',
            risk: 'low',
            when: 'much of what is there is not used',
        },
    ],
    'rate-limit': [
        {
            id: 'rate-limit.authenticate',
            title: 'Make the calls with an account of the project’s own',
            why: 'Calls without one share their limit with everybody on the same address.',
            cost: 'low',
            risk: 'low',
            when: 'the calls are anonymous',
            sign: /anonymous|unauthenticated|authenticated requests get a higher|pull rate limit|toomanyrequests/i,
        },
        {
            id: 'rate-limit.wait',
            title: 'Wait as long as the answer asks, then go on',
            why: 'Asking again at once makes the wait longer.',
            cost: 'low',
            risk: 'low',
            when: 'the answer names a time',
        },
        {
            id: 'rate-limit.cache',
            title: 'Keep the answers of one run for the next',
            why: 'Most calls of a job ask for what did not change.',
            cost: 'medium',
            risk: 'low',
            when: 'the same things are asked in every run',
        },
    ],
    auth: [
        {
            id: 'auth.scope',
            title: 'Grant the job the one permission that the message names',
            why: 'The credential is valid, it only may not do this.',
            cost: 'low',
            risk: 'medium',
            when: 'the answer is 403 and not 401',
            sign: /\b403\b|forbidden|permission|not accessible|insufficient/i,
        },
        {
            id: 'auth.short-lived',
            title: 'Use a credential that the platform issues for this run, instead of a stored one',
            why: 'What lives for minutes cannot expire unnoticed.',
            cost: 'medium',
            risk: 'low',
            when: 'the other side accepts such credentials',
        },
    ],
    runner: [
        {
            id: 'runner.other',
            title: 'Run it on another kind of machine, or on a hosted one',
            why: 'It tells apart whether the job or the machine is at fault.',
            cost: 'low',
            risk: 'low',
            when: 'the job does not depend on this machine',
        },
        {
            id: 'runner.smaller',
            title: 'Make the job small enough that losing a machine costs minutes',
            why: 'Long jobs meet every interruption there is.',
            cost: 'medium',
            risk: 'low',
            when: 'the job runs for long',
        },
    ],
    infra: [
        {
            id: 'infra.wait',
            title: 'Wait for the service, with a check that ends the job early when it is down',
            why: 'Every try costs a whole job; one check costs a second.',
            cost: 'low',
            risk: 'low',
            when: 'the service is down for everybody',
        },
        {
            id: 'infra.without',
            title: 'Make the step that needs it optional for changes that do not',
            why: 'Only what really depends on the service should wait for it.',
            cost: 'medium',
            risk: 'medium',
            when: 'the step is not what the change is about',
        },
    ],
    quota: [
        {
            id: 'quota.after-reset',
            title: 'Move the work to after the reset, and stop what else uses the account',
            why: 'Until then every try fails, and may count.',
            cost: 'low',
            risk: 'low',
            when: 'the time of the reset is known',
        },
        {
            id: 'quota.less',
            title: 'Spend less: fewer triggers, caches, one operating system on drafts',
            why: 'Most runs are for changes that are replaced within minutes.',
            cost: 'medium',
            risk: 'low',
            when: 'the limit is met every month',
        },
    ],
    cancelled: [
        {
            id: 'cancelled.newer',
            title: 'Look at the newer run of the branch instead',
            why: 'A run is most often stopped because a newer one took its place.',
            cost: 'low',
            risk: 'low',
            when: 'a newer commit was pushed',
        },
    ],
};

;// CONCATENATED MODULE: ./lib/diagnosis/analysis/alternatives-work.js
const WORK_ALTERNATIVES = {
    'test-failure': [
        {
            id: 'test-failure.snapshot',
            title: 'Renew the stored snapshots, and read the difference before committing it',
            why: 'When the new output is meant, the stored one is what is out of date.',
            cost: 'low',
            risk: 'medium',
            when: 'the failure compares with a stored snapshot',
            sign: /snapshot/i,
        },
        {
            id: 'test-failure.smaller',
            title: 'Take the change apart, and land the part whose tests pass',
            why: 'A smaller change leaves fewer suspects, and the rest of the work goes on.',
            cost: 'medium',
            risk: 'low',
            when: 'the change does several things at once',
        },
        {
            id: 'test-failure.behind-switch',
            title: 'Leave the new behaviour switched off by default until its tests pass',
            why: 'What users see stays as it was, and the branch is green for everybody else.',
            cost: 'medium',
            risk: 'low',
            when: 'the new behaviour can be told apart from the old one at run time',
        },
    ],
    'compile-error': [
        {
            id: 'compile-error.keep-old',
            title: 'Keep the former signature beside the new one until all callers have moved',
            why: 'Callers can then be moved one by one instead of all in this change.',
            cost: 'medium',
            risk: 'low',
            when: 'an interface changed and its callers did not',
            sign: /argument|parameter|signature|overload|does not exist on|has no (?:member|field|attribute)|no (?:matching|such|known) |cannot find symbol|undefined (?:method|reference)|is not a (?:member|function)/i,
        },
        {
            id: 'compile-error.pin-toolchain',
            title: 'Pin the compiler or its plug-ins to the version that accepted the source',
            why: 'When the source is unchanged, the toolchain is what changed.',
            cost: 'low',
            risk: 'low',
            when: 'the refused file was not touched',
        },
    ],
    lint: [
        {
            id: 'lint.autofix',
            title: 'Run the checker in its repairing mode and commit the result alone',
            why: 'A formatter is never argued with; its own commit keeps the review readable.',
            cost: 'low',
            risk: 'low',
            when: 'the checker can repair what it finds',
        },
        {
            id: 'lint.baseline',
            title: 'Record today’s findings as a baseline, and fail on new ones only',
            why: 'A rule that the old code breaks should not hold up a change that does not.',
            cost: 'low',
            risk: 'low',
            when: 'the rule is new or was made stricter',
        },
    ],
    config: [
        {
            id: 'config.default',
            title: 'Give the setting a default that is right in most places',
            why: 'What has a default cannot be missing.',
            cost: 'low',
            risk: 'low',
            when: 'one value is right nearly everywhere',
        },
        {
            id: 'config.last-good',
            title: 'Put back the configuration that worked, and bring the change again in small steps',
            why: 'Settings depend on each other; one at a time shows which one is refused.',
            cost: 'low',
            risk: 'low',
            when: 'several settings were changed together',
        },
    ],
    'api-breaking': [
        {
            id: 'api-breaking.pin',
            title: 'Pin the former version of the interface, and plan the move as its own work',
            why: 'It makes the branch green today and takes the pressure off a change that needs care.',
            cost: 'low',
            risk: 'low',
            when: 'the interface belongs to somebody else',
        },
        {
            id: 'api-breaking.adapter',
            title: 'Put a thin adapter between both forms of the interface',
            why: 'Callers stay as they are, and only one place knows both forms.',
            cost: 'medium',
            risk: 'low',
            when: 'there are many callers',
        },
    ],
    crash: [
        {
            id: 'crash.sanitizer',
            title: 'Run it once with a sanitizer or a debug build, in a job of its own',
            why: 'It names the first bad access instead of its last consequence.',
            cost: 'medium',
            risk: 'low',
            when: 'the crash is in native code',
        },
        {
            id: 'crash.previous-binary',
            title: 'Go back to the version of the tool or library that did not crash',
            why: 'When the own code did not change, the thing that crashed did.',
            cost: 'low',
            risk: 'low',
            when: 'a tool crashed, not the project itself',
        },
    ],
    'security-scan': [
        {
            id: 'security-scan.override',
            title: 'Raise only the named package to its first repaired version, by an override',
            why: 'It closes the finding without moving everything that depends on it.',
            cost: 'low',
            risk: 'medium',
            when: 'the package comes in through another one',
        },
        {
            id: 'security-scan.accept',
            title: 'Record the accepted risk with a reason and an expiry date',
            why: 'A finding that cannot be reached should not stop other work, and should not be forgotten either.',
            cost: 'low',
            risk: 'high',
            when: 'somebody with the right to do so has looked at it',
        },
    ],
    'db-migration': [
        {
            id: 'db-migration.split',
            title: 'Split it: first add, then copy, then remove, each its own migration',
            why: 'Each part can be repeated, and the program works between them.',
            cost: 'medium',
            risk: 'low',
            when: 'one migration does several things',
        },
        {
            id: 'db-migration.rehearse',
            title: 'Rehearse it on a copy of the real schema before the next try',
            why: 'An empty test database accepts what real data refuses.',
            cost: 'medium',
            risk: 'low',
            when: 'it passed in tests and fails on real data',
        },
    ],
    'data-corruption': [
        {
            id: 'data-corruption.purge',
            title: 'Empty every cache on the way and fetch it again from its source',
            why: 'A cache keeps the damage alive after its cause is gone.',
            cost: 'low',
            risk: 'low',
            when: 'the data came through a cache or a mirror',
            sign: /checksum|sha(?:1|256|512)|integrity|hash|digest|corrupt(?:ed)? (?:archive|zip|tar|cache)/i,
        },
        {
            id: 'data-corruption.backup',
            title: 'Restore the last good copy beside the damaged one, and compare',
            why: 'Overwriting destroys the only trace of what went wrong.',
            cost: 'high',
            risk: 'medium',
            when: 'the data is the project’s own',
        },
    ],
    'quality-gate': [
        {
            id: 'quality-gate.difference',
            title: 'Measure the changed lines only, instead of the whole',
            why: 'It asks of a change what the change can give.',
            cost: 'low',
            risk: 'low',
            when: 'the figure fell for reasons that are older than the change',
        },
        {
            id: 'quality-gate.grace',
            title: 'Lower the threshold to today’s figure, with a date to raise it again',
            why: 'An honest threshold that holds is worth more than one that everybody overrides.',
            cost: 'low',
            risk: 'medium',
            when: 'the loss is known and accepted',
        },
    ],
    deploy: [
        {
            id: 'deploy.previous',
            title: 'Put the last healthy version back in place, then look for the cause',
            why: 'It ends the harm first; the cause can be found without users waiting.',
            cost: 'low',
            risk: 'medium',
            when: 'users are affected',
        },
        {
            id: 'deploy.smaller-share',
            title: 'Deploy to one instance or a staging target first',
            why: 'The same failure then costs nothing, and its logs are readable.',
            cost: 'medium',
            risk: 'low',
            when: 'the target can take a part of the load',
        },
    ],
    'runtime-error': [
        {
            id: 'runtime-error.guard',
            title: 'Refuse the input where it enters, with a message that names it',
            why: 'The program then fails early and says why, also for the next such input.',
            cost: 'low',
            risk: 'low',
            when: 'the input is at fault',
        },
        {
            id: 'runtime-error.isolate',
            title: 'Reproduce it in one test with the input of this run',
            why: 'It takes seconds to repeat instead of a whole job, and stays as protection.',
            cost: 'low',
            risk: 'low',
            when: 'the stack reaches the project’s own code',
        },
    ],
    flaky: [
        {
            id: 'flaky.quarantine',
            title: 'Set the check aside: it runs, but does not block, with an owner and an expiry date',
            why: 'Others are no longer held up by it, and it is not forgotten.',
            cost: 'low',
            risk: 'medium',
            when: 'the flake is proven',
        },
        {
            id: 'flaky.isolate',
            title: 'Run it alone and in another order, many times',
            why: 'What changes the outcome is what it secretly depends on.',
            cost: 'medium',
            risk: 'low',
            when: 'its hidden dependency is not known',
        },
    ],
};

;// CONCATENATED MODULE: ./lib/diagnosis/analysis/alternatives.js



/** The catalogue, special ones before general ones. Empty where there is nothing to do or to know. */
const ALTERNATIVES = {
    ...WORK_ALTERNATIVES,
    ...SUPPLY_ALTERNATIVES,
    ...SURROUNDING_ALTERNATIVES,
    unknown: [],
    none: [],
};
/** The alternatives for a root line in the order of the catalogue, without those made for other lines. */
function chooseAlternatives(category, root) {
    return ALTERNATIVES[category].filter((one) => one.sign === undefined || one.sign.test(root));
}

;// CONCATENATED MODULE: ./lib/diagnosis/analysis/recovery-plan.js


/** After this many attempts of a run one more teaches nothing; the cap of re-runs is the same. */
const MAX_ATTEMPTS = 3;
/** More choices than these nobody weighs. */
const MAX_ALTERNATIVES = 2;
/** Level from which a branch that others build on is put right first and mended afterwards. */
const GO_BACK_FIRST_LEVEL = 4;
/** Below this the first line is a guess, and acting on it would be one too. */
const MIN_CONFIDENCE = 0.35;
/** The options, best first. A retry is first only where the evidence says that a plain re-run is likely to pass. */
function rankOptions(inquiry, patterns) {
    if (inquiry.diagnosis.category === 'none')
        return [];
    const drafts = orderDrafts(inquiry, patterns);
    return drafts.map(({ otherwise, ...option }, index) => {
        const last = index === drafts.length - 1;
        const text = last ? stopWords(inquiry) : `${otherwise}, go on with option ${index + 2}.`;
        return { ...option, rank: index + 1, fallback: { option: last ? null : index + 2, text } };
    });
}
function orderDrafts(inquiry, patterns) {
    const { diagnosis, sharedBranch } = inquiry;
    const blind = diagnosis.category === 'unknown' || diagnosis.confidence < MIN_CONFIDENCE;
    const suspect = inquiry.named.length > 0 || inquiry.knowledge.origin === 'change';
    const grave = diagnosis.severity.level >= GO_BACK_FIRST_LEVEL && sharedBranch && suspect;
    const retry = retryOf(inquiry);
    const [fix, back, human] = [fixOf(inquiry, patterns), goBackOf(inquiry), askOf(inquiry)];
    const others = alternativesOf(inquiry);
    if (blind)
        return [human, ...back, ...probeOf(inquiry)];
    const ways = grave ? [...retry, ...back, ...fix, ...others] : [...retry, ...fix, ...others, ...back];
    return ways.length === 0 ? [human, ...probeOf(inquiry)] : [...ways, ...probeOf(inquiry), human];
}
function retryOf({ diagnosis, evidence }) {
    const { attempt } = evidence.run;
    if (diagnosis.transient !== 'yes' || attempt >= MAX_ATTEMPTS)
        return [];
    const tried = attempt === 1 ? '' : ` It was tried ${attempt - 1 === 1 ? 'once' : 'twice'} already.`;
    return [
        {
            strategy: 'retry',
            title: 'Re-run the failed jobs',
            why: `The root line is of a kind that passes by itself; nothing has to be changed.${tried}`,
            cost: 'low',
            risk: 'low',
            otherwise: 'If it fails at the same line again',
            action: { kind: 'rerun' },
        },
    ];
}
function fixOf({ knowledge, clues, named, diagnosis }, patterns) {
    const ofCategory = diagnosis.transient === 'yes' ? null : knowledge.fix;
    const fix = patterns.find((pattern) => pattern.fix !== null)?.fix ?? ofCategory;
    if (fix === null)
        return [];
    const place = clues.find((clue) => clue.id === 'place')?.subject ?? named[0]?.file ?? null;
    const start = place === null ? '' : ` Start at ${quote(place)}.`;
    return [
        {
            strategy: 'fix',
            title: fix.title,
            why: `${fix.why}${start}`,
            cost: fix.cost,
            risk: fix.risk,
            otherwise: 'If that takes longer than the branch may stay red',
            action: null,
        },
    ];
}
function alternativesOf({ diagnosis }) {
    const root = diagnosis.rootCause[0]?.text ?? '';
    return chooseAlternatives(diagnosis.category, root)
        .slice(0, MAX_ALTERNATIVES)
        .map(({ title, why, cost, risk, when }) => ({
        strategy: 'alternative',
        title,
        why: `${why} It fits when ${when}.`,
        cost,
        risk,
        otherwise: 'If it does not fit, or does not help',
        action: null,
    }));
}
/** Going back helps only against what the commit brought: not against the surroundings, and not against what is older. */
function goBackOf({ knowledge, evidence, recall, diagnosis, named, sharedBranch }) {
    const { commit } = evidence;
    if (commit === null || knowledge.origin === 'surroundings' || diagnosis.transient === 'yes' || recall.count > 0)
        return [];
    const suspect = named.length > 0 ? 'The failure names what it changed' : 'It is the first suspect, and no more than that';
    const gain = sharedBranch
        ? 'the branch is green for everybody while it is mended'
        : 'the work goes on from the state before it';
    return [
        {
            strategy: 'checkpoint',
            title: `Go back behind commit ${quote(commit.sha.slice(0, 7))}, and bring it again once it is mended`,
            why: `${suspect}; ${gain}.`,
            cost: 'low',
            risk: named.length > 0 ? 'low' : 'medium',
            otherwise: 'If the failure is still there without the commit',
            action: { kind: 'revert', sha: commit.sha },
        },
    ];
}
/** Where nobody can tell whether it would pass, one re-run is a question, not a cure; so it never comes first. */
function probeOf({ diagnosis, evidence }) {
    if (diagnosis.transient !== 'unknown' || evidence.run.attempt > 1)
        return [];
    return [
        {
            strategy: 'retry',
            title: 'Re-run once, only to learn whether it repeats',
            why: 'Whether it is transient is not known. A pass would prove a flake, not a repair: record it as one.',
            cost: 'low',
            risk: 'low',
            otherwise: 'If it repeats',
            action: { kind: 'rerun' },
        },
    ];
}
function askOf({ knowledge, diagnosis }) {
    const blind = diagnosis.category === 'unknown';
    return {
        strategy: 'human',
        title: blind ? 'Let a person read the first candidate line' : 'Ask a person',
        why: `The question to answer: ${knowledge.question}`,
        cost: 'medium',
        risk: 'low',
        otherwise: 'If nobody can tell',
        action: { kind: 'read-log' },
    };
}
function stopWords({ batch }) {
    if (batch.kind === 'none')
        return 'If that does not help either, stop here and leave the failure on record.';
    const next = batch.nextReady === null ? '' : ` and go on with item ${quote(batch.nextReady)}`;
    return `If that does not help either, stop here: leave item ${quote(batch.item)} marked as failed${next}.`;
}

;// CONCATENATED MODULE: ./lib/diagnosis/analysis/analyse.js






/** The analysis of one cause. The same question gives the same answer. */
function analyse(question) {
    const inquiry = openInquiry(question);
    const { diagnosis, evidence, recall } = inquiry;
    const patterns = matchPatterns({ diagnosis, reports: evidence.reports });
    return {
        diagnosis,
        causalChain: buildChain(inquiry, patterns),
        factors: weighFactors(inquiry, patterns),
        patterns,
        recall,
        blastRadius: measureRadius(inquiry),
        prevention: listPrevention(inquiry, patterns),
        checklist: checklistFor(diagnosis.category),
        plan: rankOptions(inquiry, patterns),
    };
}
function measureRadius({ diagnosis, evidence, batch, waitingJobs, sharedBranch }) {
    const { branch } = evidence.run;
    const planItems = batch.kind === 'none'
        ? []
        : [
            { file: batch.file, item: batch.item, role: 'failed' },
            ...batch.dependents.map((item) => ({ file: batch.file, item, role: 'waiting' })),
        ];
    return {
        jobs: diagnosis.jobs,
        dependents: waitingJobs,
        planItems,
        branches: branch === null ? [] : [{ name: branch, shared: sharedBranch }],
    };
}
/** Advice of the rule and the category, then of the patterns, without doubles. */
function listPrevention({ diagnosis }, patterns) {
    return [...new Set([...diagnosis.prevention, ...patterns.flatMap((pattern) => pattern.prevention)])];
}


/***/ }),

/***/ 70426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ gradeSeverity)
/* harmony export */ });
/* unused harmony export BASES */
/* harmony import */ var _domain_category_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21998);
/* harmony import */ var _domain_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31532);
/* harmony import */ var _domain_shared_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53148);
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
        const live = words.some((word) => (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesAny */ ._I)(settings.deployEnvironments, word));
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
    const core = changed.some((path) => (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesAny */ ._I)(settings.corePaths, path));
    const sensitive = changed.some((path) => (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesAny */ ._I)(settings.sensitivePaths, path));
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
    if (branch !== undefined && (input.fromFork || input.branch === null || !(0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .kt)(branch, input.branch)))
        return false;
    return path === undefined || (input.changedFiles ?? []).some((file) => (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .kt)(path, file));
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

/***/ 60949:
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
/* harmony export */   D0: () => (/* binding */ WORKING_MARKER),
/* harmony export */   WU: () => (/* binding */ renderCommentMarker),
/* harmony export */   sb: () => (/* binding */ parseIncidentMarker),
/* harmony export */   sh: () => (/* binding */ STOP_MARKER)
/* harmony export */ });
/* unused harmony export renderReplyMarker */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46843);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10758);
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
/** The marker line of our one reply to a comment. */
function renderReplyMarker(comment) {
    return `<!-- aftermath:reply ${digest(`comment ${comment}`)} -->`;
}
/** Stands in a reply as long as a command in it is being done, so that a run after a killed one knows that it is not the end. */
const WORKING_MARKER = `<!-- aftermath:working ${digest('working')} -->`;
/** The marker line of the issue that says that everything is stopped. There is one per repository. */
const STOP_MARKER = `<!-- aftermath:stop ${digest('stop')} -->`;
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

/***/ 3115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ explainNoNext),
/* harmony export */   _: () => (/* binding */ NO_NEXT)
/* harmony export */ });
/** Why no item is next. Closed list, the first that fits. */
const NO_NEXT = {
    NO_ITEMS: 'The plan holds no items.',
    HALTED: 'The owner has stopped the plan; it says so at its top.',
    ALL_SETTLED: 'Everything is done or cancelled.',
    NO_STATES: 'The file holds no states; they live in the list it was made from.',
    IN_WORK: 'What is open is in work or waits for review.',
    WAITING: 'What is open waits for items that are not done, or is failed, blocked, put off or of a state we do not know.',
};
/** The first reason that fits plans of which no item is ready. */
function explainNoNext(plans) {
    const items = plans.flatMap((plan) => plan.items);
    if (items.length === 0)
        return 'NO_ITEMS';
    if (plans.some((plan) => plan.halted !== undefined))
        return 'HALTED';
    const open = items.filter((item) => item.status !== 'done' && item.status !== 'cancelled');
    if (open.length === 0)
        return 'ALL_SETTLED';
    if (open.every((item) => item.status === 'unknown' && item.rawStatus === null))
        return 'NO_STATES';
    return open.every((item) => item.status === 'in_progress' || item.status === 'review') ? 'IN_WORK' : 'WAITING';
}


/***/ }),

/***/ 87633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ UNKNOWN_BASE),
/* harmony export */   N: () => (/* binding */ isFailure)
/* harmony export */ });
/** Stands where a run has a base and nobody knows which, as for a failure that the ledger recorded: no commit has this id. */
const UNKNOWN_BASE = '0'.repeat(40);
/** Conclusions that are a failure somebody should hear about. Cancelled is not: it is somebody's wish or a consequence. */
function isFailure(conclusion) {
    return conclusion === 'failure' || conclusion === 'timed_out' || conclusion === 'startup_failure';
}


/***/ }),

/***/ 53148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isSharedBranch)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31532);
// Tells branches that others build on from work branches, by what the host says and by name.

/** Whether the branch is protected, the default branch, or matches a glob. Never for a fork: its names are a stranger's. */
function isSharedBranch(standing, globs) {
    const { branch, defaultBranch, branchProtected, fromFork } = standing;
    if (fromFork || branch === null)
        return false;
    return branchProtected === true || branch === defaultBranch || (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)(globs, branch);
}


/***/ }),

/***/ 8337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ withSafeNames),
/* harmony export */   S: () => (/* binding */ toSafeRun)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23346);

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

/***/ 74303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wm: () => (/* binding */ NO_RECALL),
  I9: () => (/* binding */ recall),
  Bm: () => (/* binding */ toRecallQuestion)
});

// EXTERNAL MODULE: ./lib/memory/corrections.js
var memory_corrections = __webpack_require__(42486);
// EXTERNAL MODULE: ./lib/memory/events.js
var memory_events = __webpack_require__(40862);
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

/***/ 48988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ toRecallDocument),
/* harmony export */   t: () => (/* binding */ toAnalysisDocument)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10758);
/* harmony import */ var _analysis_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62900);
/* harmony import */ var _diagnosis_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57743);



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

/***/ 62900:
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
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89279);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40880);


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

/***/ 98824:
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
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43419);
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

/***/ 40880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Cf: () => (/* binding */ readLogCommand),
/* harmony export */   Hr: () => (/* binding */ failureReason),
/* harmony export */   Nl: () => (/* binding */ commandOf),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   oR: () => (/* binding */ revertCommand),
/* harmony export */   w4: () => (/* binding */ rerunCommand)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89279);
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
        case 'split-item':
            return `aftermath queue split ${path(step.queue)} --item ${quote(step.item)}`;
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

/***/ 57743:
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

/***/ 32745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ excerptLines),
/* harmony export */   D: () => (/* binding */ excerptBlock)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43419);
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

/***/ 46430:
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

/***/ 23360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linkPlans)
/* harmony export */ });
/* harmony import */ var _domain_workplan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44492);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87763);
/* harmony import */ var _mapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62880);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80726);




/**
 * The plans in the same order, their dependencies settled among each other. What a file calls `external` is looked for in
 * the others: what is found there and not done holds the item back. Where several files have the id, all of them count.
 * A parent in another file that is set aside holds its parts back as one in the same file does.
 * Sentences, and ids that no file has, stay as they are and hold nothing back.
 */
function linkPlans(plans) {
    if (plans.length < 2)
        return plans.map(({ plan }) => plan);
    const places = plans.flatMap(({ plan }) => plan.items.map((item) => ({ file: plan.file, item })));
    const byId = new Map();
    for (const place of places) {
        const key = place.item.id.toLowerCase();
        (0,_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .D)(byId, key, place);
    }
    return plans.map((linked) => linkPlan(linked, { places, byId, stems: new Map() }));
}
function linkPlan({ plan, mapping }, atlas) {
    if (mapping?.dependsOn?.scope?.includes('set') === false)
        return plan;
    const preset = (0,_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .presetOf */ .jE)(plan.shape, mapping);
    const stemOf = (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .toStemFinder */ .T)(preset.wildcard);
    const own = new Set(plan.items.map(({ id }) => id));
    const items = plan.items.map((item) => {
        const links = item.dependsOn.map((dependency) => {
            const found = findElsewhere(dependency, { item, file: plan.file, stem: stemOf(dependency.ref) }, atlas);
            if (found.length === 0)
                return { dependency, holdsBack: false };
            const satisfied = found.every((place) => preset.satisfiedBy.includes(place.item.status));
            const resolved = found.map((place) => `${place.file}#${place.item.id}`);
            return { dependency: { ...dependency, satisfied, resolved }, holdsBack: !satisfied };
        });
        const above = item.partOf === undefined || own.has(item.partOf) ? [] : findById(item.partOf, item.id, atlas);
        const aside = above.some((place) => (0,_domain_workplan_js__WEBPACK_IMPORTED_MODULE_3__/* .isSetAside */ .J)(place.item.status));
        const ready = item.ready && !aside && links.every((link) => !link.holdsBack);
        return { ...item, dependsOn: links.map((link) => link.dependency), ready };
    });
    return { ...plan, items };
}
/** The items of other files that a dependency means; none when its own file has them. */
function findElsewhere(dependency, { item, file, stem }, atlas) {
    const { ref, kind, resolved } = dependency;
    if (kind === 'id' || kind === 'prose' || (kind === 'wildcard' && resolved !== undefined))
        return [];
    const found = stem === null ? findById(ref, item.id, atlas) : findByStem(stem, atlas);
    return found.filter((place) => place.file !== file);
}
/** The id as spelt; else without regard to case; else with the prefix of the asking item, as boards change theirs. */
function findById(ref, own, { byId }) {
    const [path, id] = splitRef(ref);
    const same = byId.get((id ?? ref).toLowerCase()) ?? [];
    const exact = same.filter((place) => place.item.id === (id ?? ref) && (path === null || place.file.endsWith(path)));
    if (exact.length > 0)
        return exact;
    if (same.length > 0 && path === null)
        return same;
    const number = /^task-(?<number>\d+(?:\.\d+)*)$/i.exec(ref)?.groups?.['number'];
    const prefix = /^(?<prefix>[A-Za-z]+-)\d/.exec(own)?.groups?.['prefix'];
    return number === undefined || prefix === undefined ? [] : (byId.get(`${prefix}${number}`.toLowerCase()) ?? []);
}
/** `FILE#ID`, the spelling in which we name an item of another file ourselves. */
function splitRef(ref) {
    const at = ref.indexOf('#');
    return at < 1 ? [null, null] : [ref.slice(0, at), ref.slice(at + 1)];
}
function findByStem(stem, atlas) {
    const known = atlas.stems.get(stem);
    if (known !== undefined)
        return known;
    const found = atlas.places.filter((place) => place.item.id.startsWith(stem));
    atlas.stems.set(stem, found);
    return found;
}


/***/ }),

/***/ 61081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ findNext),
/* harmony export */   W: () => (/* binding */ orderReady)
/* harmony export */ });
/* harmony import */ var _domain_no_next_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3115);
/* harmony import */ var _natural_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9022);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57898);
// The one order in which ready items are taken: names the next item of one or several plans, or says why there is none.



/** The first ready item of all plans; `others` are the rest in their order. */
function findNext(plans) {
    const [next, ...others] = orderReady(plans);
    return next === undefined ? { kind: 'none', because: (0,_domain_no_next_js__WEBPACK_IMPORTED_MODULE_0__/* .explainNoNext */ .U)(plans) } : { kind: 'next', next, others };
}
/**
 * The ready items of plans that are not stopped: the most urgent first, then plan by plan as given, then in the order of
 * the file or, where a shape counts its items, of their ids.
 */
function orderReady(plans) {
    const ready = plans.flatMap((plan) => (plan.halted === undefined ? toReady(plan) : []));
    return ready.toSorted((a, b) => rankOf(a.item) - rankOf(b.item));
}
/** Items without a priority come after those that have one. */
function rankOf(item) {
    return item.priority?.rank ?? Number.MAX_SAFE_INTEGER;
}
function toReady(plan) {
    const ready = plan.items.filter((item) => item.ready);
    const ordered = _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .SHAPES */ .H[plan.shape].order === 'id' ? ready.toSorted((a, b) => (0,_natural_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareIds */ .q)(a.id, b.id)) : ready;
    return ordered.map((item) => ({ file: plan.file, item }));
}


/***/ })

};
