export const id = 473;
export const ids = [473];
export const modules = {

/***/ 7077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eR: () => (/* binding */ currentBranch),
  xF: () => (/* binding */ headSha),
  kN: () => (/* binding */ readCommit)
});

// UNUSED EXPORTS: isRepository, readChangedFiles, readCommitTrailers

// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(1260);
;// CONCATENATED MODULE: ./lib/adapters/git/run-git.js
// Runs git without a shell, without prompts and without words of its own on our output.


/** Settings that would change what we read, or make git run somebody's program, whoever set them. */
const SETTINGS = [
    'core.quotePath=false',
    'core.fsmonitor=false',
    'core.pager=cat',
    'color.ui=false',
    'log.showSignature=false',
    'log.mailmap=false',
    'diff.renames=false',
    'diff.noprefix=false',
    'trailer.separators=:',
    'core.commentChar=#',
    'i18n.logOutputEncoding=UTF-8',
].flatMap((setting) => ['-c', setting]);
/** Environment in which git finds no other repository than the folder's, and asks nobody anything. */
const ENVIRONMENT = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C', LANGUAGE: 'C' };
/** Variables that a hook or a wrapper may have left and that point git elsewhere. */
const MISLEADING = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|OBJECT_DIRECTORY|NAMESPACE|PREFIX|EXTERNAL_DIFF|TRACE.*)$/;
/** Whatever git answers, with its exit code. GIT_FAILED only when it could not be started. */
async function runGit(directory, args) {
    const env = Object.fromEntries(Object.entries(process.env).flatMap(([key, value]) => value === undefined || MISLEADING.test(key) ? [] : [[key, value]]));
    try {
        return (0,result.ok)(await (0,exec/* getExecOutput */.H)('git', ['--no-pager', ...SETTINGS, ...args], {
            cwd: directory,
            env: { ...env, ...ENVIRONMENT },
            silent: true,
            ignoreReturnCode: true,
        }));
    }
    catch (error) {
        return (0,result/* err */._)({
            code: 'GIT_FAILED',
            operation: args[0] ?? '',
            detail: error instanceof Error ? error.message : 'git could not be started',
        });
    }
}
/** What git printed, or GIT_FAILED with its last words. */
async function readGit(directory, args) {
    const answer = await runGit(directory, args);
    if (!answer.ok)
        return answer;
    const { exitCode, stdout, stderr } = answer.value;
    if (exitCode === 0)
        return (0,result.ok)(stdout);
    const words = stderr.trim().split('\n').at(-1)?.slice(0, 200) ?? '';
    return (0,result/* err */._)({ code: 'GIT_FAILED', operation: args[0] ?? '', detail: words === '' ? `exit code ${exitCode}` : words });
}

;// CONCATENATED MODULE: ./lib/adapters/git/repo.js



/** True when the folder lies in a working tree, or is one. */
async function isRepository(directory) {
    const answer = await runGit(directory, ['rev-parse', '--is-inside-work-tree']);
    return answer.ok && answer.value.exitCode === 0 && answer.value.stdout.trim() === 'true';
}
/** The commit that is checked out. NOT_A_REPOSITORY outside of one; GIT_FAILED before the first commit. */
async function headSha(directory) {
    if (!(await isRepository(directory)))
        return (0,result/* err */._)({ code: 'NOT_A_REPOSITORY', directory });
    const text = await readGit(directory, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    if (!text.ok)
        return (0,result/* err */._)({ code: 'GIT_FAILED', operation: 'rev-parse', detail: 'there is no commit yet' });
    const sha = (0,ids/* parseSha */.qL)(text.value.trim());
    return sha === null ? (0,result/* err */._)({ code: 'GIT_FAILED', operation: 'rev-parse', detail: 'no commit id came back' }) : (0,result.ok)(sha);
}
/** The branch that is checked out; null when the head is detached. */
async function currentBranch(directory) {
    const answer = await runGit(directory, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
    if (!answer.ok)
        return answer;
    const { exitCode, stdout } = answer.value;
    if (exitCode === 0)
        return (0,result.ok)(stdout.trim());
    return exitCode === 1 ? (0,result.ok)(null) : (0,result/* err */._)({ code: 'NOT_A_REPOSITORY', directory });
}
/** Subject, trailers and changed files of a commit. */
async function readCommit(directory, sha, safe) {
    const subject = await readGit(directory, ['show', '--no-patch', '--format=%s', sha, '--']);
    if (!subject.ok)
        return subject;
    const trailers = await readCommitTrailers(directory, sha);
    if (!trailers.ok)
        return trailers;
    const changedFiles = await readChangedFiles(directory, sha);
    if (!changedFiles.ok)
        return changedFiles;
    return (0,result.ok)({ sha, subject: safe(subject.value.trimEnd()), trailers: trailers.value, changedFiles: changedFiles.value });
}
/** Trailers as git sees them, in order, keys as written, folded values on one line. */
async function readCommitTrailers(directory, sha) {
    const format = '--format=%(trailers:only=true,unfold=true)';
    const text = await readGit(directory, ['show', '--no-patch', format, sha, '--']);
    if (!text.ok)
        return text;
    return (0,result.ok)(text.value.split('\n').flatMap((line) => {
        const colon = line.indexOf(':');
        return colon < 1 ? [] : [{ key: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() }];
    }));
}
/**
 * Paths that the commit changed against its first parent, in git's order; all of them for the first commit of all. Null
 * in a shallow clone that lacks the parent: git would then call every file changed.
 */
async function readChangedFiles(directory, sha) {
    const raw = await readGit(directory, ['cat-file', 'commit', sha]);
    if (!raw.ok)
        return raw;
    const parent = /^parent (?<sha>[0-9a-f]+)$/m.exec(raw.value.split('\n\n', 1)[0] ?? '')?.groups?.['sha'];
    if (parent !== undefined) {
        const there = await runGit(directory, ['cat-file', '-e', `${parent}^{commit}`]);
        if (!there.ok)
            return there;
        if (there.value.exitCode !== 0)
            return (0,result.ok)(null);
    }
    const selection = [
        '-m',
        '--first-parent',
        '--root',
        '--name-only',
        '-z',
        '--format=',
        '--no-ext-diff',
        '--no-textconv',
    ];
    const names = await readGit(directory, ['log', '-1', ...selection, sha, '--']);
    return names.ok ? (0,result.ok)(names.value.split('\0').filter((name) => name !== '')) : names;
}


/***/ }),

/***/ 1909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ outboxCodeHost)
});

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/domain/patch.js
var patch = __webpack_require__(5718);
// EXTERNAL MODULE: ./lib/adapters/outbox/index-file.js
var index_file = __webpack_require__(9343);
;// CONCATENATED MODULE: ./lib/adapters/outbox/edits.js
// Edits of the user's files on a laptop: made in place only on the very text they were made for, or shown as a patch.



const PATCH = 'plan.patch';
/** Makes all edits in the working tree, or none when one of the files has changed meanwhile. */
async function applyEdits(repo, draft) {
    const open = [];
    for (const edit of draft.edits) {
        const now = await repo.readText(edit.path);
        if (!now.ok)
            return now;
        if (now.value === edit.after)
            continue;
        if (now.value !== edit.before)
            return (0,result/* err */._)({ code: 'HEAD_MOVED', branch: draft.branch });
        open.push(edit);
    }
    for (const edit of open) {
        const written = await repo.writeText(edit.path, edit.after);
        if (!written.ok)
            return written;
    }
    const ref = `${repo.directory}/${(open[0] ?? draft.edits[0])?.path ?? ''}`;
    return (0,result.ok)({ ref, change: open.length === 0 ? 'unchanged' : 'updated' });
}
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
        const copied = await out.writeText(toCopy(path), after);
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
            parts.push((0,patch/* toPatch */.Q)(path, before.value, after.value));
    }
    return (0,result.ok)(parts.join(''));
}
function toCopy(path) {
    return `files/${path}`;
}

// EXTERNAL MODULE: ./lib/adapters/outbox/incidents.js
var incidents = __webpack_require__(2631);
;// CONCATENATED MODULE: ./lib/adapters/outbox/code-host.js
// The host on a laptop: what would go to GitHub becomes files in a folder, and doing it twice leaves one of each.




/** A host that makes no request. Files are read from the working tree, whatever commit is named. */
function outboxCodeHost(options) {
    const { out, repo } = options;
    return {
        listIncidents: () => (0,incidents/* listIncidents */.MZ)(out),
        ensureIncident: (draft, known) => (0,incidents/* ensureIncident */.rb)(out, draft, known),
        ensureIncidentClosed: (incident, body) => (0,incidents/* ensureIncidentClosed */.RQ)(out, incident, body),
        ensureComment: (thread, marker, body) => ensureComment(out, { thread, marker }, body),
        readFile: async (path) => (repo === null ? (0,result.ok)(null) : repo.readText(path)),
        listFiles: async () => (repo === null ? (0,result.ok)([]) : repo.listFiles()),
        commitFiles: async (draft) => {
            if (repo === null)
                return (0,result/* err */._)({ code: 'NOT_A_REPOSITORY', directory: out.directory });
            const edits = draft.edits.filter((edit) => edit.before !== edit.after);
            if (edits.length === 0)
                return (0,result.ok)({ ref: draft.expectedHead, change: 'unchanged' });
            return options.apply === 'in-place'
                ? applyEdits(repo, { ...draft, edits })
                : writePatch(out, repo, { ...draft, edits });
        },
    };
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


/***/ }),

/***/ 2631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ listIncidents),
/* harmony export */   RQ: () => (/* binding */ ensureIncidentClosed),
/* harmony export */   rb: () => (/* binding */ ensureIncident)
/* harmony export */ });
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
    const { title, labels } = draft;
    const entry = { number, file: toFile(number), state: 'open', title, labels: [...labels] };
    const ref = `${out.directory}/${entry.file}`;
    const isSame = standing?.body === draft.body && standing.title === draft.title && standing.state === 'open';
    if (isSame)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ ref, number, change: 'unchanged' });
    const written = await put(out, index.value, { entry, body: draft.body });
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
    return { number, url: `${out.directory}/${file}`, state, closedByHuman: false, title, body, record };
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

/***/ 5785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ directoryStateStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var atomically__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5847);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9279);
// A StateStore in a folder: versions are hashes of the text, writes are one step, and of two writers at once one loses.





/** A lock that nobody gave back: comparing and writing takes milliseconds, so after this its owner is dead. */
const STALE_LOCK_MS = 30_000;
const DOCUMENT = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/i;
/** The store in a folder, which is made on the first write. Documents are named like files: letters, digits, `.`, `_`, `-`, `/`. */
function directoryStateStore(directory) {
    return {
        read: async (document) => {
            const text = await readDocument(toPath(directory, document), document);
            if (!text.ok)
                return text;
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(text.value === null ? null : { text: text.value, version: toVersion(text.value) });
        },
        write: (document, text, expected) => writeDocument(toPath(directory, document), document, { text, expected }),
    };
}
/** Names come from our own code; one that leads elsewhere is a bug. */
function toPath(directory, document) {
    if (!DOCUMENT.test(document))
        throw new Error(`not a document name: ${JSON.stringify(document)}`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, document);
}
function toVersion(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 20);
}
async function readDocument(path, document) {
    try {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8'));
    }
    catch (error) {
        return codeOf(error) === 'ENOENT' ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(null) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)(toProblem(document, error));
    }
}
async function writeDocument(path, document, wish) {
    const lock = `${path}.lock`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        if (!(await acquire(lock)))
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)({ code: 'STATE_CONFLICT', document });
        try {
            return await compareAndWrite(path, document, wish);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(lock, { force: true });
        }
    }
    catch (error) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)(toProblem(document, error));
    }
}
async function compareAndWrite(path, document, { text, expected }) {
    const now = await readDocument(path, document);
    if (!now.ok)
        return now;
    const version = now.value === null ? null : toVersion(now.value);
    if (version !== expected)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)({ code: 'STATE_CONFLICT', document });
    if (now.value === text)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ ref: path, change: 'unchanged' });
    await (0,atomically__WEBPACK_IMPORTED_MODULE_3__/* .writeFile */ ._h)(path, text, { encoding: 'utf8', fsync: true, fsyncWait: true });
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ ref: path, change: now.value === null ? 'created' : 'updated' });
}
/** True when the lock is ours. A stale one is taken over once. */
async function acquire(lock) {
    if (await makeLock(lock))
        return true;
    const age = await ageOf(lock);
    if (age !== null && age < STALE_LOCK_MS)
        return false;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(lock, { force: true });
    return makeLock(lock);
}
async function makeLock(lock) {
    try {
        await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(lock, 'wx')).close();
        return true;
    }
    catch (error) {
        if (codeOf(error) === 'EEXIST')
            return false;
        throw error;
    }
}
async function ageOf(file) {
    try {
        return Date.now() - (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).mtimeMs;
    }
    catch {
        return null;
    }
}
function toProblem(document, error) {
    return { code: 'FILE_UNREADABLE', file: document, detail: codeOf(error) };
}
function codeOf(error) {
    const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
    return typeof code === 'string' ? code : 'unknown error';
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
// EXTERNAL MODULE: ./lib/evidence/safe-text.js + 7 modules
var safe_text = __webpack_require__(2948);
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
        knownFlake: false,
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

/***/ 3423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ LEDGER),
  d: () => (/* binding */ makePerformer)
});

// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
;// CONCATENATED MODULE: ./lib/memory/ledger.js
// The ledger: append-only JSON Lines, one entry per cause and run. An entry is never edited; a key stands in it once.

/** The entry of one cause of a dossier. */
function toLedgerEntry(key, dossier, diagnosis) {
    const { evidence, decision } = dossier;
    const { id, attempt, workflow, branch, headSha } = evidence.run;
    const [root] = diagnosis.rootCause;
    const { batch } = decision;
    return {
        v: 1,
        key,
        at: (0,ids/* toIsoText */.Ui)(evidence.now),
        run: { id, attempt, workflow, branch },
        commit: headSha,
        batch: batch.kind === 'chosen' ? { file: batch.file, item: batch.item } : null,
        step: diagnosis.step,
        jobs: diagnosis.jobs,
        category: diagnosis.category,
        severity: diagnosis.severity.level,
        transient: diagnosis.transient,
        confidence: diagnosis.confidence,
        fingerprint: diagnosis.fingerprint,
        cause: root === undefined ? null : { rule: root.rule, line: root.line, text: root.text },
        decision: decision.id,
        reason: decision.reason,
    };
}
/** The ledger with one more entry; the same text when an entry of that key stands there. */
function appendEntry(ledger, entry) {
    if (ledger.split('\n').some((line) => keyOf(line) === entry.key))
        return ledger;
    const base = ledger === '' || ledger.endsWith('\n') ? ledger : `${ledger}\n`;
    return `${base}${JSON.stringify(entry)}\n`;
}
/** The key of a line; null for a line that somebody damaged: it stays as it is and counts for nothing. */
function keyOf(line) {
    try {
        const value = JSON.parse(line);
        return typeof value === 'object' && value !== null && 'key' in value ? value.key : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/memory/occurrences.js
/** Occurrences kept in the record; the marker of an issue body has to hold them. */
const MAX_OCCURRENCES = 10;
/** Job names kept per occurrence and their length in UTF-16 units: a matrix has up to 256 jobs, a marker has little room. */
const MAX_JOBS = 5;
const MAX_JOB_UNITS = 80;
/** The sighting of a cause in the run of some evidence; null when the run belongs to no branch. Its time is the run's own. */
function toSighting(evidence, diagnosis) {
    const { run } = evidence;
    if (run.branch === null)
        return null;
    const at = run.startedAt ?? evidence.now;
    const occurrence = { runId: run.id, attempt: run.attempt, at, sha: run.headSha, jobs: diagnosis.jobs };
    return { fingerprint: diagnosis.fingerprint, branch: run.branch, workflow: run.workflow, occurrence };
}
/**
 * The record with one more occurrence: newest first, ten kept, all counted. A run and attempt that is listed is not counted
 * again, only its jobs are joined. One older than a full list is taken as counted: it fell off the list or came late.
 */
function nextRecord(previous, seen) {
    const fresh = toBounded(seen.occurrence);
    const { fingerprint, branch, workflow } = seen;
    if (previous === null) {
        return { fingerprint, branch, workflow, firstSeen: fresh.at, count: 1, occurrences: [fresh] };
    }
    if (previous.occurrences.some((known) => isSame(known, fresh)))
        return joinJobs(previous, fresh);
    if (isBeforeFullList(previous, fresh))
        return previous;
    const occurrences = [fresh, ...previous.occurrences].sort(newestFirst).slice(0, MAX_OCCURRENCES);
    const [firstSeen = fresh.at] = [previous.firstSeen, fresh.at].sort((a, b) => a - b);
    return { ...previous, firstSeen, count: previous.count + 1, occurrences };
}
function toBounded(occurrence) {
    return { ...occurrence, jobs: boundJobs(occurrence.jobs) };
}
function boundJobs(jobs) {
    return [...new Set(jobs.map((job) => job.slice(0, MAX_JOB_UNITS).replace(/[\ud800-\udbff]$/, '')))].slice(0, MAX_JOBS);
}
function isSame(a, b) {
    return a.runId === b.runId && a.attempt === b.attempt;
}
function joinJobs(record, fresh) {
    const occurrences = record.occurrences.map((known) => isSame(known, fresh) ? { ...known, jobs: boundJobs([...known.jobs, ...fresh.jobs]) } : known);
    return { ...record, occurrences };
}
function isBeforeFullList(record, fresh) {
    const oldest = record.occurrences.at(-1);
    return record.occurrences.length >= MAX_OCCURRENCES && oldest !== undefined && newestFirst(fresh, oldest) > 0;
}
function newestFirst(a, b) {
    return b.at - a.at || b.runId - a.runId || b.attempt - a.attempt;
}

// EXTERNAL MODULE: ./lib/domain/marker.js
var marker = __webpack_require__(3320);
// EXTERNAL MODULE: ./lib/render/blocks.js
var blocks = __webpack_require__(8824);
// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(3419);
;// CONCATENATED MODULE: ./lib/render/budget.js
// Puts sections together so that the whole is never longer than it may be, whatever the sections hold.

/** Issue and comment bodies. GitHub refuses more than 65,536 characters; the rest is for text that people add. */
const BODY_BUDGET = { limit: 60_000, unit: 'utf16' };
/** What GitHub takes at most in a body; used where text of people takes part of it. */
const BODY_MAX_UNITS = 65_536;
/** A step's summary. Above 1 MiB GitHub shows nothing at all. */
const SUMMARY_BUDGET = { limit: 1_000_000, unit: 'utf8' };
/**
 * The sections in their order, with a blank line between. When the whole is too long, the section with the highest
 * priority number is shortened first, later ones before earlier ones; when shortening is not enough, sections are left out
 * in the same order.
 */
function budget_compose(sections, budget) {
    const chosen = sections.map((section) => section.variants[0]);
    const order = sections
        .map((section, at) => ({ at, priority: section.priority }))
        .sort((a, b) => b.priority - a.priority || b.at - a.at);
    for (const { at } of order) {
        for (const shorter of sections[at]?.variants.slice(1) ?? []) {
            if (fits(chosen, budget))
                return assemble(chosen);
            chosen[at] = shorter;
        }
    }
    for (const { at } of order) {
        if (fits(chosen, budget))
            break;
        chosen[at] = markdown/* NOTHING */.K$;
    }
    return assemble(chosen);
}
/** Size of a text in the unit of a budget. */
function sizeOf(text, unit) {
    return unit === 'utf16' ? text.length : new TextEncoder().encode(text).length;
}
function fits(chosen, budget) {
    return sizeOf(assemble(chosen), budget.unit) <= budget.limit;
}
function assemble(chosen) {
    return (0,markdown/* join */.fj)(chosen, '\n\n');
}

// EXTERNAL MODULE: ./lib/render/excerpt.js
var excerpt = __webpack_require__(2745);
// EXTERNAL MODULE: ./lib/render/links.js
var links = __webpack_require__(8193);
// EXTERNAL MODULE: ./lib/render/neutralise.js
var neutralise = __webpack_require__(5356);
// EXTERNAL MODULE: ./lib/render/words.js
var words = __webpack_require__(8653);
;// CONCATENATED MODULE: ./lib/render/facts.js






/** Longest cause shown in a headline or a table cell, in UTF-16 units: about two lines of a page. */
const MAX_CAUSE_UNITS = 240;
/** Longest name of a job or step; matrix jobs carry all their values in it. */
const MAX_NAME_UNITS = 120;
/** Most job names in one sentence. */
const facts_MAX_JOBS = 6;
/** `CI failed on main: tests failed`. */
function headline(dossier) {
    const { branch } = dossier.evidence.run;
    const where = branch === null ? markdown/* NOTHING */.K$ : (0,markdown.md) ` on ${(0,markdown/* inlineCode */.ti)(branch)}`;
    return (0,markdown.md) `CI failed${where}: ${(0,markdown/* prose */.CS)(words/* CATEGORY_WORDS */.vW[dossier.diagnoses[0].category])}`;
}
/** The most likely line, as code; a sentence when there is none. */
function causeLine(diagnosis) {
    const [first] = diagnosis.rootCause;
    return first === undefined
        ? (0,markdown.md) `No line of the log explains the failure.`
        : (0,markdown/* inlineCode */.ti)((0,neutralise/* cut */.Jj)(first.text, MAX_CAUSE_UNITS));
}
/** Where the first line stands: link, job and step, as far as they are known. */
function causePlace(evidence, diagnosis) {
    const [first] = diagnosis.rootCause;
    const job = (0,links/* mainFailure */.yX)(evidence, diagnosis)?.job.name ?? diagnosis.jobs[0] ?? null;
    const step = stepOf(evidence, diagnosis);
    return (0,markdown/* join */.fj)([
        first === undefined ? markdown/* NOTHING */.K$ : (0,links/* logLineLink */.LS)(evidence, first),
        job === null ? markdown/* NOTHING */.K$ : (0,markdown.md) `job ${nameCode(job)}`,
        step === null ? markdown/* NOTHING */.K$ : (0,markdown.md) `step ${nameCode(step)}`,
    ], ' · ');
}
/** Severity, category, what a re-run brings, and how sure we are. */
function verdictFacts(diagnosis) {
    const others = diagnosis.alternatives.map((category) => (0,markdown/* prose */.CS)(category));
    const also = others.length === 0 ? markdown/* NOTHING */.K$ : (0,markdown.md) ` (also possible: ${(0,blocks/* listInline */.qi)(others, 3)})`;
    return (0,blocks/* bullets */.e5)([
        (0,markdown.md) `**Severity:** ${(0,markdown/* prose */.CS)((0,words/* severityWords */.D4)(diagnosis.severity))}`,
        (0,markdown.md) `**Category:** ${(0,markdown/* prose */.CS)(diagnosis.category)}${also}`,
        (0,markdown.md) `**A re-run** ${(0,markdown/* prose */.CS)(words/* TRANSIENCE_WORDS */.FU[diagnosis.transient])}`,
        (0,markdown.md) `**Confidence:** ${(0,markdown/* prose */.CS)((0,words/* confidenceWords */.gQ)(diagnosis.confidence))}`,
    ]);
}
/** The same in one line, for places with little room. */
function verdictLine(diagnosis) {
    return (0,markdown/* join */.fj)([
        (0,markdown.md) `Severity **${(0,markdown/* prose */.CS)((0,words/* severityWords */.D4)(diagnosis.severity))}**`,
        (0,markdown/* prose */.CS)(diagnosis.category),
        (0,markdown.md) `a re-run ${(0,markdown/* prose */.CS)(words/* TRANSIENCE_WORDS */.FU[diagnosis.transient])}`,
    ], ' · ');
}
/** Run, jobs, step, exit code and commit: what GitHub and the log state, without opinion. */
function happenedFacts(dossier) {
    const { evidence } = dossier;
    const [diagnosis] = dossier.diagnoses;
    const step = stepOf(evidence, diagnosis);
    const exitCode = (0,links/* mainFailure */.yX)(evidence, diagnosis)?.log?.exit?.code ?? null;
    const facts = [
        (0,markdown.md) `**Run:** ${runWords(evidence)}`,
        (0,markdown.md) `**Jobs:** ${jobWords(evidence)}`,
        step === null ? markdown/* NOTHING */.K$ : (0,markdown.md) `**Step:** ${nameCode(step)}`,
        exitCode === null ? markdown/* NOTHING */.K$ : (0,markdown.md) `**Exit code:** ${exitCode}`,
        (0,markdown.md) `**Commit:** ${commitWords(evidence)}`,
        (0,markdown.md) `**Time:** ${(0,markdown/* prose */.CS)((0,ids/* toIsoText */.Ui)(evidence.run.startedAt ?? evidence.now))}`,
    ];
    return (0,blocks/* bullets */.e5)(facts.filter((fact) => fact !== ''));
}
/** `3 of 12 failed: a, b, c`. */
function jobWords(evidence) {
    const names = evidence.failedJobs.map(nameCode);
    const failed = (0,markdown.md) `${names.length} of ${(0,markdown/* prose */.CS)((0,words/* countWords */.rj)(Math.max(evidence.totalJobs, names.length), 'job'))} failed`;
    return names.length === 0 ? failed : (0,markdown.md) `${failed}: ${(0,blocks/* listInline */.qi)(names, facts_MAX_JOBS)}`;
}
/** Step that failed: from the diagnosis, else from GitHub. */
function stepOf(evidence, diagnosis) {
    return diagnosis.step ?? (0,links/* mainFailure */.yX)(evidence, diagnosis)?.step ?? null;
}
function nameCode(name) {
    return (0,markdown/* inlineCode */.ti)((0,neutralise/* cut */.Jj)((0,neutralise/* toOneLine */.GX)(name), MAX_NAME_UNITS));
}
function runWords(evidence) {
    const { run } = evidence;
    if (run.repo === null)
        return (0,markdown.md) `${(0,markdown/* prose */.CS)(run.workflow)} (given as files, so nothing is linked)`;
    const attempt = run.attempt > 1 ? (0,markdown.md) `, attempt ${run.attempt}` : markdown/* NOTHING */.K$;
    const fork = run.fromFork ? (0,markdown.md) `, from a fork` : markdown/* NOTHING */.K$;
    return (0,markdown.md) `${(0,links/* linked */.q)((0,markdown.md) `${(0,markdown/* prose */.CS)(run.workflow)} ${run.id}`, (0,links/* runUrl */.Vp)(run))}${attempt}, event ${(0,markdown/* inlineCode */.ti)(run.event)}${fork}`;
}
function commitWords(evidence) {
    const { run, commit } = evidence;
    const subject = commit === null ? markdown/* NOTHING */.K$ : (0,markdown.md) ` ${(0,markdown/* prose */.CS)((0,neutralise/* cut */.Jj)(commit.subject, 120))}`;
    return (0,markdown.md) `${(0,links/* commitLink */.wn)(run, run.headSha)}${subject}`;
}

// EXTERNAL MODULE: ./lib/render/commands.js
var commands = __webpack_require__(880);
;// CONCATENATED MODULE: ./lib/render/next-steps.js





/** Longest reason of a step, in UTF-16 units: two or three sentences. */
const MAX_WHY_UNITS = 400;
/** The steps as a numbered list with commands to copy; a sentence when the decision names none. */
function resolutionPlan(dossier) {
    const steps = dossier.decision.next;
    if (steps.length === 0)
        return (0,markdown.md) `Nothing is left to do.`;
    const items = steps.map((step) => (0,markdown/* join */.fj)([stepWords(step), commandBlock(step, dossier)], '\n\n'));
    return (0,blocks/* numbered */.jN)(items);
}
/** The first steps with their command in the same line, for places with little room. */
function shortPlan(dossier, most) {
    return (0,blocks/* numbered */.jN)(dossier.decision.next.slice(0, most).map((step) => {
        const command = (0,commands/* commandOf */.Nl)(step, dossier);
        return command === null ? stepWords(step) : (0,markdown.md) `${stepWords(step)} ${(0,markdown/* inlineCode */.ti)(command)}`;
    }));
}
/** One step as a sentence with its reason. */
function stepWords(step) {
    const why = (0,markdown/* prose */.CS)((0,neutralise/* cut */.Jj)(step.why, MAX_WHY_UNITS));
    return why === '' ? (0,markdown.md) `**${stepTitle(step)}.**` : (0,markdown.md) `**${stepTitle(step)}.** ${why}`;
}
/** Advice against the next time; a sentence when the rules give none. */
function preventionList(prevention) {
    if (prevention.length === 0)
        return (0,markdown.md) `No advice is known for this cause.`;
    return (0,blocks/* bullets */.e5)(prevention.map((advice) => (0,markdown/* prose */.CS)(advice)));
}
/** What to do, in a few words, without full stop. */
function stepTitle(step) {
    switch (step.kind) {
        case 'rerun':
            return (0,markdown.md) `Re-run the failed jobs`;
        case 'fix':
            return (0,markdown.md) `Fix the cause`;
        case 'revert':
            return (0,markdown.md) `Revert ${(0,markdown/* inlineCode */.ti)(step.sha.slice(0, 7))}`;
        case 'apply-plan-edit':
            return (0,markdown.md) `Mark ${(0,markdown/* inlineCode */.ti)(step.item)} of ${(0,markdown/* inlineCode */.ti)(step.file)} as failed`;
        case 'next-item':
            return (0,markdown.md) `Go on with ${(0,markdown/* inlineCode */.ti)(step.item)} of ${(0,markdown/* inlineCode */.ti)(step.file)}`;
        case 'investigate':
            return (0,markdown.md) `Look closer`;
        default:
            return (0,result/* assertNever */.x)(step);
    }
}
function commandBlock(step, dossier) {
    const command = (0,commands/* commandOf */.Nl)(step, dossier);
    return command === null ? markdown/* NOTHING */.K$ : (0,markdown/* indent */.pZ)((0,markdown/* fence */.EU)(command, 'sh'), 3);
}

;// CONCATENATED MODULE: ./lib/render/root-cause.js







/** Longest text in a table cell, in UTF-16 units. */
const MAX_CELL_UNITS = 160;
/** Excerpt, link and the rule that spoke; a sentence when the log explains nothing. */
function rootCauseBlock(evidence, diagnosis, maxLines) {
    return (0,markdown/* join */.fj)([(0,excerpt/* excerptBlock */.D)(diagnosis, maxLines), causeReason(evidence, diagnosis)], '\n\n');
}
/** Which line it is and why it was chosen. */
function causeReason(evidence, diagnosis) {
    const [first] = diagnosis.rootCause;
    if (first === undefined)
        return (0,markdown.md) `No line of the log explains the failure. Read the end of the log of the failed step.`;
    return (0,markdown.md) `${linkedPlace(evidence, diagnosis)}, found by rule ${(0,markdown/* inlineCode */.ti)(first.rule)}: ${(0,markdown/* prose */.CS)(first.reason)}`;
}
/** The lines that came after the first, best first; nothing when there are none. */
function otherCandidates(evidence, diagnosis) {
    const rows = diagnosis.rootCause
        .slice(1)
        .map((candidate) => [
        (0,links/* linked */.q)(candidate.line === null ? (0,markdown.md) `none` : (0,markdown.md) `${candidate.line}`, (0,links/* logLineUrl */.cJ)(evidence, candidate.job, candidate.line)),
        (0,markdown/* cellCode */.GA)((0,neutralise/* cut */.Jj)((0,neutralise/* toOneLine */.GX)(candidate.text), MAX_CELL_UNITS)),
        (0,markdown/* cellCode */.GA)(candidate.rule),
    ]);
    return (0,blocks/* table */.tp)([(0,markdown.md) `Line`, (0,markdown.md) `Text`, (0,markdown.md) `Rule`], rows);
}
/** Causes besides the first, worst first; nothing when there is one cause only. */
function otherCauses(dossier) {
    const { shown, more } = (0,blocks/* firstOf */.Ku)(dossier.diagnoses.slice(1), 20);
    const rows = shown.map((diagnosis) => [
        (0,markdown/* prose */.CS)((0,words/* severityWords */.D4)(diagnosis.severity)),
        (0,markdown/* prose */.CS)(diagnosis.category),
        (0,blocks/* listInline */.qi)(diagnosis.jobs.map(markdown/* cellCode */.GA), 3),
        (0,markdown/* cellCode */.GA)((0,neutralise/* cut */.Jj)((0,neutralise/* toOneLine */.GX)(diagnosis.rootCause[0]?.text ?? 'no line explains it'), MAX_CELL_UNITS)),
    ]);
    return (0,markdown/* join */.fj)([(0,blocks/* table */.tp)([(0,markdown.md) `Severity`, (0,markdown.md) `Category`, (0,markdown.md) `Jobs`, (0,markdown.md) `Line`], rows), moreWords(more)], '\n\n');
}
/** The failed tests, the first few of them; nothing when there are none. `most` is at least 1. */
function failedTests(diagnosis, most) {
    const { shown, more } = (0,blocks/* firstOf */.Ku)(diagnosis.failedTests, most);
    const rows = shown.map((test) => [testName(test), testPlace(test), testMessage(test)]);
    return (0,markdown/* join */.fj)([(0,blocks/* table */.tp)([(0,markdown.md) `Test`, (0,markdown.md) `Place`, (0,markdown.md) `Message`], rows), moreWords(more)], '\n\n');
}
/** The same as a short list of names. */
function failedTestNames(diagnosis, most) {
    const { shown, more } = (0,blocks/* firstOf */.Ku)(diagnosis.failedTests, most);
    return (0,markdown/* join */.fj)([(0,blocks/* bullets */.e5)(shown.map(testName)), more === 0 ? markdown/* NOTHING */.K$ : (0,markdown.md) `- and ${more} more`], '\n');
}
/** Things that made it worse or likelier; nothing when none are known. */
function factorList(diagnosis) {
    return (0,blocks/* bullets */.e5)(diagnosis.factors.map((factor) => (0,markdown/* prose */.CS)(factor)));
}
/** The cause in one line with its link, for a place where nothing else says it. */
function causeWithLink(evidence, diagnosis) {
    const [first] = diagnosis.rootCause;
    return first === undefined ? causeLine(diagnosis) : (0,markdown.md) `${causeLine(diagnosis)} (${(0,links/* logLineLink */.LS)(evidence, first)})`;
}
function linkedPlace(evidence, diagnosis) {
    const [first] = diagnosis.rootCause;
    if (first === undefined)
        return markdown/* NOTHING */.K$;
    const label = first.line === null ? (0,markdown.md) `The words of an annotation or a test report` : (0,markdown.md) `Line ${first.line} of the log`;
    return (0,links/* linked */.q)(label, (0,links/* logLineUrl */.cJ)(evidence, first.job, first.line));
}
function moreWords(more) {
    return more === 0 ? markdown/* NOTHING */.K$ : (0,markdown.md) `… and ${more} more.`;
}
function testName(test) {
    const name = test.classname === '' || test.classname === test.name ? test.name : `${test.classname} › ${test.name}`;
    return (0,markdown/* cellCode */.GA)((0,neutralise/* cut */.Jj)((0,neutralise/* toOneLine */.GX)(name), MAX_CELL_UNITS));
}
function testPlace(test) {
    if (test.file === null)
        return (0,markdown.md) `–`;
    return (0,markdown/* cellCode */.GA)((0,neutralise/* cut */.Jj)(test.line === null ? test.file : `${test.file}:${test.line}`, MAX_CELL_UNITS));
}
function testMessage(test) {
    const line = test.message === null ? '' : (test.message.split('\n').find((part) => part.trim() !== '') ?? '');
    return line === '' ? (0,markdown.md) `–` : (0,markdown/* cellCode */.GA)((0,neutralise/* cut */.Jj)((0,neutralise/* toOneLine */.GX)(line), MAX_CELL_UNITS));
}

;// CONCATENATED MODULE: ./lib/render/comment.js










/** 8 excerpt lines, 5 tests and 3 steps leave room for everything else in 40 lines. */
const EXCERPT_LINES = 8;
const MAX_TESTS = 5;
const MAX_STEPS = 3;
/** The comment with its marker. `incidentUrl` is null when there is no incident. */
function renderComment(dossier, incidentUrl) {
    return budget_compose(commentSections(dossier, incidentUrl), BODY_BUDGET);
}
/** The marker by which the comment is found again. */
function commentMarker(dossier) {
    return (0,marker/* renderCommentMarker */.WU)(dossier.evidence.run.workflow);
}
function commentSections(dossier, incidentUrl) {
    const { evidence, diagnoses } = dossier;
    const [diagnosis] = diagnoses;
    const title = (0,markdown.md) `### ${(0,markdown/* prose */.CS)(evidence.run.workflow)} failed: ${(0,markdown/* prose */.CS)(words/* CATEGORY_WORDS */.vW[diagnosis.category])}`;
    return [
        only(1, (0,markdown/* hidden */.R)(commentMarker(dossier))),
        only(2, title),
        only(2, (0,markdown/* join */.fj)([causeLine(diagnosis), causePlace(evidence, diagnosis)], '\n\n')),
        only(3, verdictLine(diagnosis)),
        only(4, shortPlan(dossier, MAX_STEPS)),
        only(6, foldedProof(dossier)),
        only(2, linkLine(dossier, incidentUrl)),
    ];
}
function foldedProof(dossier) {
    const [diagnosis] = dossier.diagnoses;
    const tests = diagnosis.failedTests.length;
    const names = tests === 0 ? markdown/* NOTHING */.K$ : failedTestNames(diagnosis, MAX_TESTS);
    const body = (0,markdown/* join */.fj)([names, (0,excerpt/* excerptBlock */.D)(diagnosis, EXCERPT_LINES)], '\n\n');
    const title = tests === 0 ? (0,markdown.md) `The log around it` : (0,markdown.md) `${(0,markdown/* prose */.CS)((0,words/* countWords */.rj)(tests, 'failed test'))} and the log around it`;
    return body === '' ? markdown/* NOTHING */.K$ : (0,blocks/* details */.zH)(title, body);
}
function linkLine(dossier, incidentUrl) {
    const { run } = dossier.evidence;
    const others = dossier.diagnoses.length - 1;
    const parts = [
        incidentUrl === null ? markdown/* NOTHING */.K$ : (0,markdown/* link */.nf)((0,markdown.md) `Incident`, incidentUrl),
        (0,links/* linked */.q)((0,markdown.md) `Run ${run.id}, attempt ${run.attempt}, with the full report in its summary`, (0,links/* runUrl */.Vp)(run)),
        others === 0 ? markdown/* NOTHING */.K$ : (0,markdown.md) `${(0,markdown/* prose */.CS)((0,words/* countWords */.rj)(others, 'more cause'))} in the same run`,
    ];
    return (0,markdown/* join */.fj)(parts, ' · ');
}
function only(priority, text) {
    return { priority, variants: [text] };
}

;// CONCATENATED MODULE: ./lib/render/focus.js
/** The dossier with the named cause first and the incident of that cause; the rest keeps its order. Unknown causes change nothing. */
function focusOn(dossier, fingerprint, incident) {
    const first = dossier.diagnoses.find((diagnosis) => diagnosis.fingerprint === fingerprint);
    if (first === undefined)
        return dossier;
    return { ...dossier, diagnoses: [first, ...dossier.diagnoses.filter((diagnosis) => diagnosis !== first)], incident };
}

;// CONCATENATED MODULE: ./lib/render/own-block.js
// Our part of a thread's body. What people write above and below it stays, and so do the boxes they ticked in it.

const BEGIN = (0,markdown/* hidden */.R)('<!-- aftermath:begin -->');
const END = (0,markdown/* hidden */.R)('<!-- aftermath:end -->');
const BLOCK = /^<!-- aftermath:begin -->\r?\n(?<inside>[\s\S]*?)^<!-- aftermath:end -->[ \t]*$/m;
const BOX = /^(?<indent>\s*- )\[(?<tick>[ xX])\] (?<words>.*?)\r?$/gm;
/** Units that the frame adds to what stands in it. */
const FRAME_UNITS = BEGIN.length + END.length + 4;
/** The text between the two lines that mark it as ours. */
function toOwnBlock(inside) {
    return (0,markdown.md) `${BEGIN}
${inside}

${END}`;
}
/**
 * The body with our block replaced. Without a block, ours comes first and the old text below it. Boxes that were ticked
 * stay ticked where the new block has a box with the same words. Twice gives the same as once.
 */
function replaceOwnBlock(existingBody, newBlock) {
    const match = BLOCK.exec(existingBody);
    if (match === null)
        return existingBody.trim() === '' ? newBlock : `${newBlock}\n\n${existingBody}`;
    const block = keepTicks(match[0], newBlock);
    return existingBody.slice(0, match.index) + block + existingBody.slice(match.index + match[0].length);
}
/** What stands between our two lines, Markdown as it was written; null when there is no whole block. */
function readOwnBlock(body) {
    return BLOCK.exec(body)?.groups?.['inside'] ?? null;
}
/** Units of the text that people wrote around our block; all of it when there is no block. */
function foreignUnits(body) {
    const match = BLOCK.exec(body);
    return match === null ? body.length + 2 : body.length - match[0].length;
}
function keepTicks(oldBlock, newBlock) {
    const ticked = new Set([...oldBlock.matchAll(BOX)].filter((box) => box.groups?.['tick'] !== ' ').map((box) => box.groups?.['words']));
    return newBlock.replace(BOX, (line, start, _tick, words) => ticked.has(words) ? `${start}[x] ${words}` : line);
}

// EXTERNAL MODULE: ./lib/domain/decision.js
var decision = __webpack_require__(4540);
// EXTERNAL MODULE: ./lib/domain/patch.js
var patch = __webpack_require__(5718);
;// CONCATENATED MODULE: ./lib/render/patch.js
// The change of a plan file as people see it: a diff block, long lines and long diffs cut.



/** Longest line and most lines shown to a person; the patch itself is never cut. */
const SHOWN_UNITS = 200;
const SHOWN_LINES = 40;
/** The edit as a diff block. Nothing when nothing changed. */
function diffBlock({ before, after }) {
    const lines = (0,patch/* toHunkLines */.f)(before, after).map((line) => (0,neutralise/* cut */.Jj)(line.replace(/\r$/, ''), SHOWN_UNITS));
    if (lines.length === 0)
        return markdown/* NOTHING */.K$;
    const shown = lines.length > SHOWN_LINES ? [...lines.slice(0, SHOWN_LINES), ' …'] : lines;
    return (0,markdown/* fence */.EU)(shown.join('\n'), 'diff');
}

;// CONCATENATED MODULE: ./lib/render/state.js
// How things stand: what was tried, what is open, which batch is held up, and what the past teaches.





/** Most items named in one line. */
const MAX_ITEMS = 12;
/** What was tried against this failure in this run: only re-runs are known to us. */
function attemptedFixes(dossier) {
    const { attempt } = dossier.evidence.run;
    if (attempt <= 1)
        return (0,markdown.md) `None yet.`;
    return (0,markdown.md) `1. Re-run ${(0,words/* timesWords */.AM)(attempt - 1)}. Result: attempt ${attempt} failed as well.`;
}
/** Incident, branch, batch and what waits for it. */
function currentState(dossier, outcomes) {
    const facts = [
        incidentFact(dossier),
        branchFact(dossier),
        ...batchFacts(dossier, outcomes),
        (0,markdown.md) `**Mode:** ${(0,markdown/* prose */.CS)(dossier.mode)}`,
    ];
    return (0,blocks/* bullets */.e5)(facts.filter((fact) => fact !== ''));
}
/** The same without the incident, for the incident's own body. */
function batchState(dossier, outcomes) {
    return (0,blocks/* bullets */.e5)([branchFact(dossier), ...batchFacts(dossier, outcomes)].filter((fact) => fact !== ''));
}
/** The edit of the plan file as a diff, with the word whether it was made; nothing when there is none. */
function planEditBlock(dossier, outcomes) {
    const edit = dossier.planEdit;
    if (edit === null)
        return markdown/* NOTHING */.K$;
    const file = (0,markdown/* inlineCode */.ti)(edit.file);
    if (edit.unchanged)
        return (0,markdown.md) `${file} says so already; nothing to change.`;
    const made = isDone(outcomes, 'mark-item');
    return (0,markdown/* join */.fj)([made ? (0,markdown.md) `This edit was made in ${file}:` : (0,markdown.md) `The edit of ${file}, not made so far:`, diffBlock(edit)], '\n\n');
}
/** What this failure and its history teach, each a sentence; empty when nothing does. */
function lessonsOf(dossier) {
    const { evidence } = dossier;
    const { attempt } = evidence.run;
    const flaky = evidence.reports.reduce((sum, report) => sum + report.flaky.length, 0);
    const past = pastOf(dossier);
    const lessons = [
        past === null
            ? markdown/* NOTHING */.K$
            : (0,markdown.md) `This cause was seen ${(0,words/* timesWords */.AM)(past.count)} before, first at ${(0,markdown/* prose */.CS)((0,words/* timeWords */.rr)(past.firstSeen))}. Nothing done since has removed it for good.`,
        attempt > 1 ? (0,markdown.md) `Re-running did not help: attempt ${attempt} failed as well.` : markdown/* NOTHING */.K$,
        flaky > 0
            ? (0,markdown.md) `${(0,markdown/* prose */.CS)((0,words/* countWords */.rj)(flaky, 'test'))} passed only on a retry inside the same report: flaky tests hide real failures.`
            : markdown/* NOTHING */.K$,
        evidence.gaps.some((gap) => gap.looked === 'log')
            ? (0,markdown.md) `A log could not be read, so the cause may be incomplete.`
            : markdown/* NOTHING */.K$,
    ];
    return lessons.filter((lesson) => lesson !== '');
}
/** Lessons as a list, or the sentence that there are none yet. */
function lessonList(dossier) {
    const lessons = lessonsOf(dossier);
    return lessons.length === 0 ? (0,markdown.md) `None yet: this cause was not seen before on this branch.` : (0,blocks/* bullets */.e5)(lessons);
}
/**
 * What the incident counted before this run and attempt, or null when that is nothing. The same run handled again must
 * say the same, so its own entry is left out.
 */
function pastOf({ evidence, incident }) {
    if (incident === null)
        return null;
    const { count, firstSeen, occurrences } = incident.record;
    const { id, attempt } = evidence.run;
    const own = occurrences.filter((seen) => seen.runId === id && seen.attempt === attempt).length;
    return count > own ? { count: count - own, firstSeen } : null;
}
function incidentFact(dossier) {
    const { incident } = dossier;
    if (incident === null)
        return (0,markdown.md) `**Incident:** none before this run`;
    const past = pastOf(dossier);
    const seen = past === null ? (0,markdown.md) `new with this run` : (0,markdown.md) `seen ${(0,words/* timesWords */.AM)(past.count)} before`;
    return (0,markdown.md) `**Incident:** ${(0,markdown/* link */.nf)((0,markdown.md) `incident ${incident.number}`, incident.url)}, ${(0,markdown/* prose */.CS)(incident.state)}, ${seen}`;
}
function branchFact(dossier) {
    const { run, branchProtected } = dossier.evidence;
    if (run.branch === null)
        return (0,markdown.md) `**Branch:** none`;
    const branch = (0,markdown/* inlineCode */.ti)(run.branch);
    if (branchProtected === null)
        return (0,markdown.md) `**Branch:** ${branch}, protection unknown (treated as protected)`;
    return branchProtected ? (0,markdown.md) `**Branch:** ${branch}, protected` : (0,markdown.md) `**Branch:** ${branch}, not protected`;
}
function batchFacts(dossier, outcomes) {
    const { batch } = dossier.decision;
    if (batch.kind === 'none')
        return [(0,markdown.md) `**Batch:** none marked. ${(0,markdown/* prose */.CS)(decision/* REASONS */.e[batch.because])}`];
    const waiting = batch.dependents.map((item) => (0,markdown/* inlineCode */.ti)(item));
    return [
        (0,markdown.md) `**Batch:** ${(0,markdown/* inlineCode */.ti)(batch.item)} of ${(0,markdown/* inlineCode */.ti)(batch.file)} (${(0,markdown/* prose */.CS)(words/* BATCH_SOURCE_WORDS */.dV[batch.by])}), ${markWords(dossier, outcomes)}`,
        waiting.length === 0 ? markdown/* NOTHING */.K$ : (0,markdown.md) `**Blocked by it:** ${(0,blocks/* listInline */.qi)(waiting, MAX_ITEMS)}`,
        batch.nextReady === null ? markdown/* NOTHING */.K$ : (0,markdown.md) `**Ready next:** ${(0,markdown/* inlineCode */.ti)(batch.nextReady)}`,
    ];
}
function markWords(dossier, outcomes) {
    if (isDone(outcomes, 'mark-item'))
        return (0,markdown.md) `marked as failed`;
    const declined = dossier.decision.declined.find((choice) => choice.kind === 'mark-item');
    if (declined !== undefined)
        return (0,markdown.md) `not marked. ${(0,markdown/* prose */.CS)(decision/* REASONS */.e[declined.because])}`;
    const planned = dossier.decision.effects.some(({ effect }) => effect.kind === 'mark-item');
    if (!planned)
        return (0,markdown.md) `not marked`;
    return outcomes.length === 0 ? (0,markdown.md) `to be marked as failed` : (0,markdown.md) `not marked, see the table below`;
}
/** True when an effect of the kind was carried out, now or before. */
function isDone(outcomes, kind) {
    return outcomes.some((outcome) => outcome.kind === kind && (outcome.status === 'done' || outcome.status === 'already-done'));
}

;// CONCATENATED MODULE: ./lib/render/postmortem.js








/** Summary, impact, timeline, root cause, contributing factors, what went well, action items, lessons. */
function postMortem(dossier, record) {
    const [diagnosis] = dossier.diagnoses;
    return (0,markdown/* join */.fj)([
        (0,markdown.md) `## Post-mortem`,
        (0,blocks/* titled */.dJ)((0,markdown.md) `### Summary`, summary(dossier, record)),
        (0,blocks/* titled */.dJ)((0,markdown.md) `### Impact`, impact(dossier)),
        (0,blocks/* titled */.dJ)((0,markdown.md) `### Timeline`, timeline(dossier, record)),
        (0,blocks/* titled */.dJ)((0,markdown.md) `### Cause`, causeWithLink(dossier.evidence, diagnosis)),
        (0,blocks/* titled */.dJ)((0,markdown.md) `### Contributing factors`, orNone(factorList(diagnosis))),
        (0,blocks/* titled */.dJ)((0,markdown.md) `### What went well`, orNone((0,blocks/* bullets */.e5)(wentWell(dossier)))),
        (0,blocks/* titled */.dJ)((0,markdown.md) `### Action items`, actionItems(dossier)),
        (0,blocks/* titled */.dJ)((0,markdown.md) `### Lessons`, lessonList(dossier)),
    ], '\n\n');
}
function summary(dossier, record) {
    const [diagnosis] = dossier.diagnoses;
    const [newest] = record.occurrences;
    const span = newest === undefined ? 0 : newest.at - record.firstSeen;
    const seen = (0,markdown.md) `Seen ${(0,words/* timesWords */.AM)(record.count)}${span > 0 ? (0,markdown.md) ` within ${(0,markdown/* prose */.CS)((0,words/* durationWords */.Sh)(span))}` : markdown/* NOTHING */.K$}`;
    return (0,markdown.md) `${headline(dossier)}. Severity ${(0,markdown/* prose */.CS)((0,words/* severityWords */.D4)(diagnosis.severity))}. ${seen}.`;
}
function impact(dossier) {
    const { evidence, decision, diagnoses } = dossier;
    const tests = diagnoses[0].failedTests.length;
    const held = decision.batch.kind === 'chosen' ? decision.batch : null;
    const facts = [
        jobWords(evidence),
        tests === 0 ? markdown/* NOTHING */.K$ : (0,markdown.md) `${(0,markdown/* prose */.CS)((0,words/* countWords */.rj)(tests, 'test'))} failed`,
        evidence.branchProtected === true ? (0,markdown.md) `the protected branch is red for everybody who works from it` : markdown/* NOTHING */.K$,
        held === null ? markdown/* NOTHING */.K$ : (0,markdown.md) `batch ${(0,markdown/* inlineCode */.ti)(held.item)} of ${(0,markdown/* inlineCode */.ti)(held.file)} is not done`,
        held === null || held.dependents.length === 0
            ? markdown/* NOTHING */.K$
            : (0,markdown.md) `${(0,markdown/* prose */.CS)((0,words/* countWords */.rj)(held.dependents.length, 'item'))} wait for it`,
    ];
    return (0,blocks/* bullets */.e5)(facts.filter((fact) => fact !== ''));
}
/** Oldest first, with a line for those that are no longer listed. */
function timeline(dossier, record) {
    const listed = [...record.occurrences].reverse();
    const missing = record.count - listed.length;
    const first = listed[0]?.at === record.firstSeen ? markdown/* NOTHING */.K$ : (0,markdown.md) `${(0,markdown/* prose */.CS)((0,words/* timeWords */.rr)(record.firstSeen))}: first seen`;
    const gap = missing > 1 ? (0,markdown.md) `… ${missing - 1} more, no longer listed` : markdown/* NOTHING */.K$;
    const rest = listed.map((occurrence) => timelineEntry(dossier, occurrence));
    return (0,blocks/* bullets */.e5)([first, gap, ...rest].filter((entry) => entry !== ''));
}
function timelineEntry(dossier, seen) {
    const { run } = dossier.evidence;
    const attempt = seen.attempt > 1 ? (0,markdown.md) `, attempt ${seen.attempt}` : markdown/* NOTHING */.K$;
    const where = (0,links/* linked */.q)((0,markdown.md) `run ${seen.runId}`, (0,links/* runPage */.fL)(run, seen.runId));
    return (0,markdown.md) `${(0,markdown/* prose */.CS)((0,words/* timeWords */.rr)(seen.at))}: failed in ${where}${attempt} at ${(0,links/* commitLink */.wn)(run, seen.sha)}`;
}
/** Only what the evidence shows. */
function wentWell(dossier) {
    const { evidence, decision, diagnoses } = dossier;
    const passed = evidence.totalJobs - evidence.failedJobs.length;
    const held = decision.batch.kind === 'chosen' && decision.batch.dependents.length > 0;
    const facts = [
        evidence.run.pullRequests.length > 0 ? (0,markdown.md) `CI found it on a pull request, before it was merged.` : markdown/* NOTHING */.K$,
        passed > 0 ? (0,markdown.md) `${(0,markdown/* prose */.CS)((0,words/* countWords */.rj)(passed, 'other job'))} of the run did not fail.` : markdown/* NOTHING */.K$,
        diagnoses[0].confidence >= 0.8 ? (0,markdown.md) `The log names its cause clearly.` : markdown/* NOTHING */.K$,
        held ? (0,markdown.md) `The work that depends on it was named at once.` : markdown/* NOTHING */.K$,
    ];
    return facts.filter((fact) => fact !== '');
}
function actionItems(dossier) {
    const steps = dossier.decision.next.map(stepWords);
    const advice = dossier.diagnoses[0].prevention.map((sentence) => (0,markdown/* prose */.CS)(sentence));
    return (0,blocks/* checkList */.RJ)([...steps, ...advice]);
}
function orNone(list) {
    return list === '' ? (0,markdown.md) `None known.` : list;
}

// EXTERNAL MODULE: ./lib/domain/problem.js
var problem = __webpack_require__(1591);
;// CONCATENATED MODULE: ./lib/render/reasons.js
// Why: what moved the severity, what was decided and what not, and what could not be read.






/** Every reason that moved the severity, the base first. */
function severityTable(diagnosis) {
    const rows = diagnosis.severity.because.map((reason, at) => [
        (0,markdown/* prose */.CS)(reason.detail),
        at === 0 ? (0,markdown.md) `${reason.change}` : signed(reason.change),
        (0,markdown/* cellCode */.GA)(reason.rule),
    ]);
    return (0,blocks/* table */.tp)([(0,markdown.md) `Reason`, (0,markdown.md) `Level`, (0,markdown.md) `Rule`], rows);
}
/** What was decided and why, with what came of it when that is known; then what was not done and why. */
function decisionBlock(dossier, outcomes) {
    const { decision, diagnoses } = dossier;
    const lead = (0,markdown.md) `Decision ${(0,markdown/* inlineCode */.ti)(decision.id)} about fingerprint ${(0,markdown/* inlineCode */.ti)(diagnoses[0].fingerprint)}: ${reasonWords(decision.reason)}`;
    return (0,markdown/* join */.fj)([lead, effectTable(decision.effects, outcomes), declinedTable(dossier)], '\n\n');
}
/** What was done, with links; nothing when nothing was planned. */
function outcomeTable(effects, outcomes) {
    const rows = effects.map(({ key, effect }) => [
        effectWords(effect),
        outcomeCell(outcomes.find((outcome) => outcome.key === key)),
    ]);
    return table([md `What`, md `Result`], rows);
}
/** What we looked for and could not read, each with what to do. */
function gapList(gaps) {
    return (0,blocks/* bullets */.e5)(gaps.map((gap) => (0,markdown.md) `**${(0,markdown/* prose */.CS)(gap.looked)}** ${(0,markdown/* inlineCode */.ti)(gap.problem.code)}: ${(0,markdown/* prose */.CS)((0,problem/* explainProblem */.F)(gap.problem))}`));
}
function effectTable(effects, outcomes) {
    const rows = effects.map(({ key, effect, because }) => {
        const cells = [effectWords(effect), reasonWords(because)];
        return outcomes.length === 0 ? cells : [...cells, outcomeCell(outcomes.find((outcome) => outcome.key === key))];
    });
    const head = [(0,markdown.md) `Done`, (0,markdown.md) `Why`];
    return (0,blocks/* table */.tp)(outcomes.length === 0 ? [(0,markdown.md) `To do`, (0,markdown.md) `Why`] : [...head, (0,markdown.md) `Result`], rows);
}
function declinedTable(dossier) {
    const rows = dossier.decision.declined.map((choice) => [
        (0,markdown/* prose */.CS)(words/* EFFECT_WORDS */.Gt[choice.kind]),
        choice.subject === '' ? (0,markdown.md) `–` : (0,markdown/* cellCode */.GA)(choice.subject),
        reasonWords(choice.because),
    ]);
    return (0,blocks/* table */.tp)([(0,markdown.md) `Not done`, (0,markdown.md) `About`, (0,markdown.md) `Why`], rows);
}
function reasonWords(code) {
    return (0,markdown.md) `${(0,markdown/* prose */.CS)(decision/* REASONS */.e[code])} (${(0,markdown/* inlineCode */.ti)(code)})`;
}
function effectWords(effect) {
    return (0,markdown/* join */.fj)([(0,markdown/* prose */.CS)(words/* EFFECT_WORDS */.Gt[effect.kind]), effectTarget(effect)], ' ');
}
/** What an effect is aimed at. */
function effectTarget(effect) {
    switch (effect.kind) {
        case 'append-ledger':
        case 'write-report':
            return markdown/* NOTHING */.K$;
        case 'upsert-comment':
            return (0,markdown.md) `on pull request ${effect.thread}`;
        case 'upsert-incident':
            return (0,markdown.md) `for ${(0,markdown/* cellCode */.GA)(effect.branch)}`;
        case 'close-incident':
            return (0,markdown.md) `${effect.incident}`;
        case 'mark-item':
        case 'clear-mark':
            return (0,markdown.md) `${(0,markdown/* cellCode */.GA)(effect.item)} in ${(0,markdown/* cellCode */.GA)(effect.file)}`;
        default:
            return (0,result/* assertNever */.x)(effect);
    }
}
function outcomeCell(outcome) {
    if (outcome === undefined)
        return (0,markdown.md) `not reached`;
    const word = (0,markdown/* prose */.CS)(words/* STATUS_WORDS */.ly[outcome.status]);
    switch (outcome.status) {
        case 'done':
        case 'already-done':
            return (0,markdown.md) `${word}: ${(0,markdown/* toWebUrl */.tT)(outcome.ref) === null ? (0,markdown/* cellCode */.GA)(outcome.ref) : refLink(outcome.ref)}`;
        case 'held':
            return (0,markdown.md) `${word}. ${reasonWords(outcome.because)}`;
        case 'skipped':
            return (0,markdown.md) `${word}: what it waits for was not done`;
        case 'failed':
            return (0,markdown.md) `**${word}** ${(0,markdown/* inlineCode */.ti)(outcome.problem.code)}: ${(0,markdown/* prose */.CS)((0,problem/* explainProblem */.F)(outcome.problem))}`;
        default:
            return (0,result/* assertNever */.x)(outcome);
    }
}
function signed(change) {
    if (change === 0)
        return (0,markdown.md) `±0`;
    return change > 0 ? (0,markdown.md) `+${change}` : (0,markdown.md) `−${Math.abs(change)}`;
}
/** A short name for an address: its last two parts, `issues/12`, commit ids cut. */
function refLink(ref) {
    const name = new URL(ref).pathname.split('/').slice(-2).join('/');
    return (0,markdown/* link */.nf)((0,markdown/* prose */.CS)(name.replace(/[0-9a-f]{40,64}$/, (id) => id.slice(0, 7))), ref);
}

;// CONCATENATED MODULE: ./lib/render/incident.js














/** Longest title, in UTF-16 units; lists cut longer ones. */
const MAX_TITLE_UNITS = 120;
const MAX_TITLE_BRANCH_UNITS = 40;
/** Excerpt lines and tests in an incident: enough to know the cause without opening the run. */
const incident_EXCERPT_LINES = 20;
const incident_MAX_TESTS = 20;
/**
 * The title, at most 120 units, plain text that mentions and refers to nothing. An incident that is there keeps its title:
 * people rename, and two failures of one cause differ in details that would make it flicker.
 */
function renderIncidentTitle(dossier) {
    if (dossier.incident !== null)
        return dossier.incident.title;
    const [{ category, rootCause }] = dossier.diagnoses;
    const branch = dossier.evidence.run.branch;
    const start = branch === null ? 'CI failure: ' : `CI failure on ${(0,neutralise/* cut */.Jj)(toPlain(branch), MAX_TITLE_BRANCH_UNITS)}: `;
    const end = ` [${category}]`;
    const cause = toPlain(rootCause[0]?.text ?? '') || 'no line of the log explains it';
    return `${start}${(0,neutralise/* cut */.Jj)(cause, MAX_TITLE_UNITS - start.length - end.length)}${end}`;
}
/** The complete body to write: our block new, everything people wrote in the thread's body kept, never over the limit. */
function renderIncidentThread(dossier, record, how) {
    const existing = dossier.incident?.body ?? '';
    const room = Math.min(BODY_BUDGET.limit, BODY_MAX_UNITS - foreignUnits(existing));
    return replaceOwnBlock(existing, blockWithin(dossier, record, { ...how, budget: { limit: room, unit: 'utf16' } }));
}
/** True at the level of the rule, or at its number of occurrences. */
function needsPostMortem(dossier, record, rule) {
    return dossier.diagnoses[0].severity.level >= rule.minLevel || record.count >= rule.occurrences;
}
function blockWithin(dossier, record, { budget, ...how }) {
    const sections = [...headSections(dossier, record), ...bodySections(dossier, record, how)];
    return toOwnBlock(budget_compose(sections, { ...budget, limit: budget.limit - FRAME_UNITS }));
}
function headSections(dossier, record) {
    const { evidence, diagnoses } = dossier;
    const [diagnosis] = diagnoses;
    const cause = (0,markdown/* join */.fj)([causeLine(diagnosis), causePlace(evidence, diagnosis)], '\n\n');
    return [
        incident_only(1, (0,markdown/* hidden */.R)((0,marker/* renderIncidentMarker */.D$)(record))),
        incident_only(2, (0,markdown/* join */.fj)([seenWords(record), verdictLine(diagnosis)], '\n\n')),
        incident_only(2, cause),
    ];
}
function bodySections(dossier, record, how) {
    const { evidence, diagnoses } = dossier;
    const [diagnosis] = diagnoses;
    const proof = (lines) => (0,blocks/* titled */.dJ)((0,markdown.md) `## Root cause`, rootCauseBlock(evidence, diagnosis, lines));
    const reviewed = needsPostMortem(dossier, record, how);
    return [
        { priority: 4, variants: [proof(incident_EXCERPT_LINES), proof(5)] },
        incident_only(7, (0,blocks/* titled */.dJ)((0,markdown.md) `### What made it worse or likelier`, reviewed ? markdown/* NOTHING */.K$ : factorList(diagnosis))),
        { priority: 6, variants: [tests(dossier, incident_MAX_TESTS), tests(dossier, 3)] },
        incident_only(5, (0,blocks/* titled */.dJ)((0,markdown.md) `## Current state`, batchState(dossier, how.outcomes))),
        incident_only(3, (0,blocks/* titled */.dJ)((0,markdown.md) `## Resolution plan`, resolutionPlan(dossier))),
        incident_only(7, reviewed ? markdown/* NOTHING */.K$ : (0,blocks/* titled */.dJ)((0,markdown.md) `## Prevention`, (0,blocks/* checkList */.RJ)(diagnosis.prevention.map((advice) => (0,markdown/* prose */.CS)(advice))))),
        incident_only(6, (0,blocks/* titled */.dJ)((0,markdown.md) `## Occurrences`, occurrenceTable(dossier, record))),
        incident_only(8, (0,blocks/* titled */.dJ)((0,markdown.md) `## Why this severity`, severityTable(diagnosis))),
        { priority: 5, variants: reviewed ? [postMortem(dossier, record), (0,markdown.md) `The post-mortem did not fit.`] : [markdown/* NOTHING */.K$] },
        incident_only(9, (0,markdown.md) `_Written by Aftermath. This part is rewritten with every occurrence; text above and below it is kept._`),
    ];
}
function seenWords(record) {
    const [newest] = record.occurrences;
    const since = (0,markdown.md) `first at ${(0,markdown/* prose */.CS)((0,words/* timeWords */.rr)(record.firstSeen))}`;
    const last = newest === undefined || record.count === 1 ? markdown/* NOTHING */.K$ : (0,markdown.md) `, last at ${(0,markdown/* prose */.CS)((0,words/* timeWords */.rr)(newest.at))}`;
    return (0,markdown.md) `Seen **${(0,words/* timesWords */.AM)(record.count)}** on ${(0,markdown/* inlineCode */.ti)(record.branch)} in ${(0,markdown/* prose */.CS)(record.workflow)}, ${since}${last}.`;
}
function tests(dossier, most) {
    const [diagnosis] = dossier.diagnoses;
    return (0,blocks/* titled */.dJ)((0,markdown.md) `## Failed tests (${diagnosis.failedTests.length})`, failedTests(diagnosis, most));
}
/** Newest first. */
function occurrenceTable(dossier, record) {
    const { run } = dossier.evidence;
    const rows = record.occurrences.map((seen) => [
        (0,markdown/* prose */.CS)((0,words/* timeWords */.rr)(seen.at)),
        (0,markdown.md) `${(0,links/* linked */.q)((0,markdown.md) `${seen.runId}`, (0,links/* runPage */.fL)(run, seen.runId))}${seen.attempt > 1 ? (0,markdown.md) `, attempt ${seen.attempt}` : markdown/* NOTHING */.K$}`,
        (0,links/* commitLink */.wn)(run, seen.sha),
        (0,blocks/* listInline */.qi)(seen.jobs.map(markdown/* cellCode */.GA), 3),
    ]);
    const missing = record.count - rows.length;
    const more = missing > 0 ? (0,markdown.md) `${missing} older ones are counted and no longer listed.` : markdown/* NOTHING */.K$;
    return (0,markdown/* join */.fj)([(0,blocks/* table */.tp)([(0,markdown.md) `Time`, (0,markdown.md) `Run`, (0,markdown.md) `Commit`, (0,markdown.md) `Jobs`], rows), more], '\n\n');
}
/** A title shows code spans and nothing else of Markdown. */
function toPlain(text) {
    return (0,neutralise/* breakReferences */.m3)((0,neutralise/* toOneLine */.GX)(text)).replaceAll('`', "'");
}
function incident_only(priority, text) {
    return { priority, variants: [text] };
}

;// CONCATENATED MODULE: ./lib/render/report.js








/** Largest report, so that it fits into a step summary together with its head. */
const REPORT_BUDGET = { limit: 900_000, unit: 'utf8' };
/** Most excerpt lines and tests in a report; the whole log and the whole test report stay where they are. */
const report_EXCERPT_LINES = 30;
const report_MAX_TESTS = 50;
/** The failure report. `outcomes` tells what came of the effects; without it they are named as planned. */
function renderReport(dossier, outcomes = []) {
    return `${budget_compose([report_summary(dossier), ...detailSections(dossier, outcomes)], REPORT_BUDGET)}\n`;
}
/** Everything below the report's own summary, for a place that has said the summary already. */
function renderDetails(dossier, outcomes) {
    return compose(detailSections(dossier, outcomes), REPORT_BUDGET);
}
function detailSections(dossier, outcomes) {
    return [...causeSections(dossier), ...planSections(dossier, outcomes), ...reasonSections(dossier, outcomes)];
}
function report_summary(dossier) {
    const [diagnosis] = dossier.diagnoses;
    const cause = (0,markdown/* join */.fj)([causeLine(diagnosis), causePlace(dossier.evidence, diagnosis)], '\n\n');
    return { priority: 1, variants: [(0,blocks/* titled */.dJ)((0,markdown.md) `# ${headline(dossier)}`, cause, verdictFacts(diagnosis))] };
}
function causeSections(dossier) {
    const { evidence } = dossier;
    const [diagnosis] = dossier.diagnoses;
    const tests = diagnosis.failedTests.length;
    const proof = (lines) => (0,blocks/* titled */.dJ)((0,markdown.md) `## Root cause`, rootCauseBlock(evidence, diagnosis, lines));
    return [
        { priority: 3, variants: [(0,blocks/* titled */.dJ)((0,markdown.md) `## What happened`, happenedFacts(dossier))] },
        { priority: 2, variants: [proof(report_EXCERPT_LINES), proof(5)] },
        report_only(6, (0,blocks/* titled */.dJ)((0,markdown.md) `### What made it worse or likelier`, factorList(diagnosis))),
        report_only(7, (0,blocks/* titled */.dJ)((0,markdown.md) `### Other lines that could be meant`, otherCandidates(evidence, diagnosis))),
        report_only(4, (0,blocks/* titled */.dJ)((0,markdown.md) `### Other causes in this run`, otherCauses(dossier))),
        {
            priority: 5,
            variants: [
                (0,blocks/* titled */.dJ)((0,markdown.md) `## Failed tests (${tests})`, failedTests(diagnosis, report_MAX_TESTS)),
                (0,blocks/* titled */.dJ)((0,markdown.md) `## Failed tests (${tests})`, failedTests(diagnosis, 5)),
            ],
        },
    ];
}
function planSections(dossier, outcomes) {
    const state = currentState(dossier, outcomes);
    return [
        report_only(8, (0,blocks/* titled */.dJ)((0,markdown.md) `## Attempted fixes`, attemptedFixes(dossier))),
        {
            priority: 3,
            variants: [
                (0,blocks/* titled */.dJ)((0,markdown.md) `## Current state`, state, planEditBlock(dossier, outcomes)),
                (0,blocks/* titled */.dJ)((0,markdown.md) `## Current state`, state),
            ],
        },
        report_only(2, (0,blocks/* titled */.dJ)((0,markdown.md) `## Resolution plan`, resolutionPlan(dossier))),
        report_only(6, (0,blocks/* titled */.dJ)((0,markdown.md) `## Prevention`, preventionList(dossier.diagnoses[0].prevention))),
        report_only(7, (0,blocks/* titled */.dJ)((0,markdown.md) `## Lessons`, lessonList(dossier))),
    ];
}
function reasonSections(dossier, outcomes) {
    return [
        report_only(8, (0,blocks/* titled */.dJ)((0,markdown.md) `## Why this severity`, severityTable(dossier.diagnoses[0]))),
        report_only(9, (0,blocks/* titled */.dJ)((0,markdown.md) `## What was decided, and why`, decisionBlock(dossier, outcomes))),
        report_only(5, (0,blocks/* titled */.dJ)((0,markdown.md) `## What could not be read`, gapList(dossier.evidence.gaps))),
    ];
}
function report_only(priority, text) {
    return { priority, variants: [text] };
}

// EXTERNAL MODULE: ./lib/render/report-document.js
var report_document = __webpack_require__(9468);
// EXTERNAL MODULE: ./lib/app/failure-world.js
var failure_world = __webpack_require__(1460);
// EXTERNAL MODULE: ./lib/app/perform.js
var perform = __webpack_require__(2546);
;// CONCATENATED MODULE: ./lib/app/failure-performer.js











/** Document of the ledger in the state store. */
const LEDGER = 'ledger.jsonl';
/** Tries to append when somebody else writes at the same time. */
const MAX_APPENDS = 3;
/** The performer of one handled failure. */
function makePerformer(world, context) {
    return async (effect, done) => {
        switch (effect.kind) {
            case 'append-ledger':
                return appendLedger(world.state, context.dossier, effect.fingerprint);
            case 'write-report':
                return writeReport(world, context.dossier, done);
            case 'upsert-comment': {
                const body = renderComment(context.dossier, (0,perform/* findRef */.D)(done, 'upsert-incident') ?? context.dossier.incident?.url ?? null);
                return world.host.ensureComment(effect.thread, commentMarker(context.dossier), body);
            }
            case 'upsert-incident':
                return upsertIncident(world, { ...context, done }, effect.fingerprint);
            case 'mark-item':
                return markItem(world, context, effect);
            case 'close-incident':
            case 'clear-mark':
                return (0,result/* err */._)({ code: 'INTERNAL', detail: `a failure never leads to ${effect.kind}` });
            default:
                return (0,result/* assertNever */.x)(effect);
        }
    };
}
/** Appends one entry per cause and run; a lost race is read again and appended to what the other wrote. */
async function appendLedger(state, dossier, fingerprint) {
    const diagnosis = dossier.diagnoses.find((one) => one.fingerprint === fingerprint);
    if (state === null || diagnosis === undefined)
        return (0,result/* err */._)({ code: 'INTERNAL', detail: 'no ledger or no cause to record' });
    const { id, attempt } = dossier.evidence.run;
    const key = (0,ids/* toEffectKey */.wj)('append-ledger', fingerprint, String(id), String(attempt));
    const entry = toLedgerEntry(key, dossier, diagnosis);
    let last = (0,result/* err */._)({ code: 'STATE_CONFLICT', document: LEDGER });
    for (let tries = 0; tries < MAX_APPENDS; tries += 1) {
        const read = await state.read(LEDGER);
        if (!read.ok)
            return read;
        const before = read.value?.text ?? '';
        const after = appendEntry(before, entry);
        if (after === before)
            return (0,result.ok)({ ref: LEDGER, change: 'unchanged' });
        last = await state.write(LEDGER, after, read.value?.version ?? null);
        if (last.ok || last.problem.code !== 'STATE_CONFLICT')
            return last;
    }
    return last;
}
/** The report lists itself as done: whoever can read it knows that it was. */
function writeReport(world, dossier, before) {
    const own = dossier.decision.effects.filter(({ effect }) => effect.kind === 'write-report');
    const done = [
        ...before,
        ...own.map(({ key }) => ({ key, kind: 'write-report', status: 'done', ref: 'report.md' })),
    ];
    const json = `${JSON.stringify((0,report_document/* toReportJson */.s)(dossier, done), null, 2)}\n`;
    return world.sink.writeReport({ markdown: renderReport(dossier, done), json });
}
async function upsertIncident(world, { done, ...context }, fingerprint) {
    const { evidence } = context.dossier;
    const known = (0,failure_world/* findKnownIncident */.t)(context.incidents, evidence, fingerprint);
    const dossier = focusOn(context.dossier, fingerprint, known);
    const sighting = toSighting(evidence, dossier.diagnoses[0]);
    if (sighting === null)
        return (0,result/* err */._)({ code: 'INTERNAL', detail: 'an incident without a branch' });
    const record = nextRecord(known?.record ?? null, sighting);
    const { label, extraLabels } = context.policy.incidents;
    return world.host.ensureIncident({
        fingerprint,
        branch: sighting.branch,
        title: renderIncidentTitle(dossier),
        body: renderIncidentThread(dossier, record, { ...context.policy.postmortem, outcomes: done }),
        labels: [label, ...extraLabels],
    }, known);
}
/** Headlines hold no foreign text: closing words and mentions in a commit message act on other people's threads. */
async function markItem(world, { dossier, head, planProblem }, effect) {
    const { planEdit } = dossier;
    if (planProblem !== null)
        return (0,result/* err */._)(planProblem);
    if (planEdit === null) {
        return (0,result/* err */._)({ code: 'PLAN_EDIT_UNPROVEN', file: effect.file, detail: 'no safe edit of this file was found' });
    }
    if (planEdit.unchanged)
        return (0,result.ok)({ ref: effect.file, change: 'unchanged' });
    if (head === null)
        return (0,result/* err */._)({ code: 'HEAD_MOVED', branch: effect.branch });
    return world.host.commitFiles({
        branch: effect.branch,
        expectedHead: head,
        headline: 'Mark the failed batch in the workplan',
        body: `Run ${dossier.evidence.run.id}, attempt ${dossier.evidence.run.attempt}; decision ${dossier.decision.id}.`,
        edits: [{ path: planEdit.file, before: planEdit.before, after: planEdit.after }],
    });
}


/***/ }),

/***/ 1460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ findKnownIncident)
/* harmony export */ });
/* harmony import */ var _decision_incidents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1281);
// What handling a failure needs of the world, and how it finds the incident that stands for a cause.

/** The incident of a cause on the branch of the run, or null. */
function findKnownIncident(incidents, evidence, fingerprint) {
    const { branch } = evidence.run;
    return incidents === null || branch === null ? null : (0,_decision_incidents_js__WEBPACK_IMPORTED_MODULE_0__/* .findIncident */ .O)(incidents, fingerprint, branch);
}


/***/ }),

/***/ 8378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ gatherLocal)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(758);
/* harmony import */ var _read_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4346);


/** Every log given counts as one failed job, named after its file; the branch of a laptop is never protected. */
async function gatherLocal(clock, request) {
    const failures = [];
    for (const [index, source] of request.logs.entries()) {
        const log = await (0,_read_log_js__WEBPACK_IMPORTED_MODULE_1__/* .readDigest */ .r)(source, request.digest);
        failures.push({ job: toJob(toBaseName(source.name), index), step: null, log, annotations: [] });
    }
    return {
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
        conclusion: 'failure',
    };
}
/** The same logs on the same commit are the same run: 48 bits of a digest, which a number holds exactly. */
function toLocalId(request) {
    const parts = request.logs.map((log) => `${log.name}:${log.size}`);
    return Number.parseInt((0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toFingerprint */ .I9)([request.headSha, ...parts]).slice(0, 12), 16);
}


/***/ }),

/***/ 2546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ findRef),
/* harmony export */   N: () => (/* binding */ performAll)
/* harmony export */ });
/** Carries out effects in their order. Outcomes have the same order; a held or failed effect skips those after it. */
async function performAll(effects, world) {
    const outcomes = [];
    for (const planned of effects) {
        const outcome = await performOne(planned, world, outcomes);
        outcomes.push(outcome);
        world.log.event({ code: 'EFFECT', kind: planned.effect.kind, status: outcome.status, key: planned.key });
    }
    return outcomes;
}
async function performOne(planned, world, before) {
    const { key, effect } = planned;
    if (planned.after !== null && !isDone(before, planned.after)) {
        return { key, kind: effect.kind, status: 'skipped', after: planned.after };
    }
    const held = world.gate(planned);
    if (held !== null)
        return held;
    const result = await world.perform(effect, before);
    if (!result.ok)
        return { key, kind: effect.kind, status: 'failed', problem: result.problem };
    const status = result.value.change === 'unchanged' ? 'already-done' : 'done';
    return { key, kind: effect.kind, status, ref: result.value.ref };
}
function isDone(outcomes, key) {
    const outcome = outcomes.find((candidate) => candidate.key === key);
    return outcome?.status === 'done' || outcome?.status === 'already-done';
}
/** The reference of the first effect of a kind that was done, or null. */
function findRef(outcomes, kind) {
    const outcome = outcomes.find((candidate) => candidate.kind === kind);
    return outcome !== undefined && 'ref' in outcome ? outcome.ref : null;
}


/***/ }),

/***/ 3450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ NO_PLANS),
/* harmony export */   x: () => (/* binding */ readPlans)
/* harmony export */ });
/* harmony import */ var _domain_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1532);
/* harmony import */ var _workplan_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6350);


/** Most files read for globs: a glob that finds more is a mistake, and each costs a request. */
const MAX_PLAN_FILES = 10;
/** The files of these paths and globs as they stand at a commit or branch. */
async function readPlans(host, globs, ref) {
    const found = await expand(host, globs, ref);
    const plans = [];
    const texts = new Map();
    const failed = [...found.failed];
    for (const file of found.files) {
        const text = await readText(host, file, ref);
        const workplan = text.ok ? (0,_workplan_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readWorkplan */ .l)(file, text.value) : text;
        if (!text.ok || !workplan.ok) {
            failed.push({ file, problem: workplan.ok ? { code: 'FILE_MISSING', file } : workplan.problem });
            continue;
        }
        texts.set(file, text.value);
        plans.push({ workplan: workplan.value, optedIn: true });
    }
    return {
        plans,
        texts,
        unreadable: failed.map((one) => one.file),
        gaps: failed.map(({ problem }) => ({ looked: 'plan', problem })),
    };
}
/** Nothing was named, so nothing is read. */
const NO_PLANS = { plans: [], texts: new Map(), unreadable: [], gaps: [] };
/** Plain paths stand for themselves; only globs cost a listing. */
async function expand(host, globs, ref) {
    const plain = globs.filter((glob) => !isGlob(glob));
    const patterns = globs.filter(isGlob);
    if (patterns.length === 0)
        return { files: [...new Set(plain)], failed: [] };
    const listed = await host.listFiles(ref);
    if (!listed.ok)
        return { files: plain, failed: patterns.map((file) => ({ file, problem: listed.problem })) };
    const matched = listed.value.filter((file) => patterns.some((pattern) => (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .k)(pattern, file)));
    return { files: [...new Set([...plain, ...matched])].slice(0, MAX_PLAN_FILES), failed: [] };
}
function isGlob(text) {
    return /[*?{]/.test(text);
}
async function readText(host, file, ref) {
    const read = await host.readFile(file, ref);
    if (!read.ok)
        return read;
    return read.value === null ? { ok: false, problem: { code: 'FILE_MISSING', file } } : { ok: true, value: read.value };
}


/***/ }),

/***/ 4810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ chooseBatch)
});

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./lib/decision/plan-standing.js
/** Items that nothing has to wait for any more. */
const SETTLED = ['done', 'cancelled'];
/** Ids of the open items that wait for an item, directly or through others, in the order of the file. */
function findDependents(plan, item) {
    const blocked = new Set([item]);
    const open = plan.items.filter((candidate) => !SETTLED.includes(candidate.status));
    for (let grown = true; grown;) {
        const size = blocked.size;
        for (const candidate of open) {
            if (candidate.dependsOn.some((dependency) => namesOneOf(dependency.ref, blocked, candidate.id))) {
                blocked.add(candidate.id);
            }
        }
        grown = blocked.size > size;
    }
    return open
        .filter((candidate) => candidate.id !== item && blocked.has(candidate.id))
        .map((candidate) => candidate.id);
}
/** The first ready item of the file that does not wait for the given one, or null. */
function findNextReady(plan, item, dependents) {
    const next = plan.items.find((candidate) => candidate.ready && candidate.id !== item && !dependents.includes(candidate.id));
    return next?.id ?? null;
}
/** References of the form `19.x` or `19.*`: every id that begins with `19.`. */
const WILDCARD = /^(?<stem>.+\.)[x*]$/i;
function namesOneOf(ref, ids, own) {
    if (ids.has(ref))
        return ref !== own;
    const stem = WILDCARD.exec(ref)?.groups?.['stem'];
    return stem !== undefined && [...ids].some((id) => id !== own && id.startsWith(stem));
}

;// CONCATENATED MODULE: ./lib/decision/batch.js
// Which item of the workplan a run worked on: input, then trailer, then branch name, then the only item in progress.


/** The batch, or the reason why none is named. A name that fits nowhere or twice ends the search: the rest is guessing. */
function chooseBatch(question) {
    const { plans, unreadable } = question;
    if (plans.length === 0) {
        const [file] = unreadable;
        return file === undefined ? none('NO_PLAN', '') : none('PLAN_UNREADABLE', file);
    }
    const names = findNames(question);
    const [named, other] = names;
    if (named === undefined)
        return question.fromFork ? none('FORK', '') : chooseInProgress(question);
    if (other !== undefined)
        return none('BATCH_AMBIGUOUS', names.map((name) => name.id).join(', '));
    const [place, second] = findPlaces(plans, named.id);
    if (place === undefined) {
        return unreadable[0] === undefined ? none('BATCH_UNKNOWN', named.id) : none('PLAN_UNREADABLE', unreadable[0]);
    }
    return second === undefined ? toChosen(place, named.by) : none('BATCH_AMBIGUOUS', named.id);
}
/** The names given by the first source that gives any; different ones only where one source contradicts itself. */
function findNames(question) {
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
    const matcher = build/* RE2JS */.L3.compile(pattern).matcher(branch);
    return matcher.find() ? matcher.group('id') || null : null;
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
function chooseInProgress({ plans, unreadable }) {
    const places = plans.flatMap((plan) => plan.workplan.items.filter((item) => item.status === 'in_progress').map((item) => ({ plan, item: item.id })));
    const [place, second] = places;
    // A file that could not be read may hold another item in progress.
    if (unreadable[0] !== undefined)
        return none('PLAN_UNREADABLE', unreadable[0]);
    if (place === undefined || second !== undefined)
        return none('NO_BATCH', `${places.length} items in progress`);
    return toChosen(place, 'only-in-progress');
}
function toChosen({ plan, item }, by) {
    const { workplan } = plan;
    const dependents = findDependents(workplan, item);
    const nextReady = findNextReady(workplan, item, dependents);
    return { kind: 'chosen', file: workplan.file, item, by, dependents, nextReady };
}
function none(because, subject) {
    return { kind: 'none', because, subject };
}


/***/ }),

/***/ 9480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ callsFor),
/* harmony export */   Dn: () => (/* binding */ isOwnFault),
/* harmony export */   Nm: () => (/* binding */ listCauses),
/* harmony export */   Tw: () => (/* binding */ worstLevelOf),
/* harmony export */   iE: () => (/* binding */ isBlind)
/* harmony export */ });
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5815);
// Which causes count for what: the ignored ones for nothing, those of the environment never against an item.

/** Categories by which the surroundings of the work failed, not the work. */
const ENVIRONMENT = ['quota', 'auth', 'network', 'runner', 'rate-limit', 'infra', 'cancelled'];
/** Causes without those that the policy ignores and without repeated fingerprints, worst first. */
function listCauses({ diagnoses, policy }) {
    const seen = new Set();
    return diagnoses.filter((diagnosis) => {
        const isNew = !seen.has(diagnosis.fingerprint);
        seen.add(diagnosis.fingerprint);
        return isNew && !policy.ignore.includes(diagnosis.category) && diagnosis.category !== 'none';
    });
}
/** The highest level among causes; there must be one. */
function worstLevelOf(causes) {
    return Math.max(...causes.map((cause) => cause.severity.level));
}
/** Whether the level of a cause calls for something. */
function callsFor(response, diagnosis, policy) {
    return (0,_config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .responseOf */ .lR)(policy, diagnosis.severity.level).includes(response);
}
/** Whether a cause says something about the work itself: neither the environment nor anything a re-run would cure. */
function isOwnFault(diagnosis) {
    return diagnosis.transient !== 'yes' && !ENVIRONMENT.includes(diagnosis.category);
}
/** True when nothing of the failed run could be read: then nobody knows what broke, and only the report is written. */
function isBlind({ evidence, diagnoses }) {
    const nothing = evidence.failures.length === 0 && evidence.reports.every((report) => report.failing.length === 0);
    return nothing && diagnoses.every((diagnosis) => diagnosis.category === 'unknown');
}


/***/ }),

/***/ 1281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ findIncident),
/* harmony export */   m: () => (/* binding */ decideIncidents)
/* harmony export */ });
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9480);
/* harmony import */ var _question_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8828);


/** The incident of every cause, worst first: planned, or declined with the reason. */
function decideIncidents(question) {
    const { evidence, policy, standing, diagnoses } = question;
    const causes = (0,_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .listCauses */ .Nm)(question);
    const worst = diagnoses[0];
    if (causes.length === 0)
        return (0,_question_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('upsert-incident', 'CATEGORY_IGNORED', worst.category);
    const wanted = causes.filter((cause) => (0,_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .callsFor */ .$N)('incident', cause, policy) || isOpen(cause, question));
    if (evidence.run.fromFork)
        return (0,_question_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('upsert-incident', 'FORK');
    if ((0,_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlind */ .iE)(question))
        return (0,_question_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('upsert-incident', 'NO_EVIDENCE');
    if (wanted.length === 0)
        return (0,_question_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('upsert-incident', 'BELOW_RESPONSE', `level ${(0,_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .worstLevelOf */ .Tw)(causes)}`);
    const { branch } = evidence.run;
    if (branch === null)
        return (0,_question_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('upsert-incident', 'NO_BRANCH');
    if (standing.incidents === null)
        return (0,_question_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('upsert-incident', 'INCIDENTS_UNREADABLE', branch);
    const planned = capped(wanted, { branch, incidents: standing.incidents, most: policy.incidents.maxNewPerRun });
    return (0,_question_js__WEBPACK_IMPORTED_MODULE_1__/* .combine */ .kg)([planned, refuseOthers(question, causes.length - wanted.length)]);
}
/** An open incident is kept true whatever the level of this occurrence is: a flake that comes again is counted there. */
function isOpen({ fingerprint }, { evidence, standing }) {
    const { branch } = evidence.run;
    if (branch === null || standing.incidents === null)
        return false;
    return findIncident(standing.incidents, fingerprint, branch)?.state === 'open';
}
/** Causes beside those that get an incident: below the level for one, or ignored. */
function refuseOthers({ diagnoses, policy }, below) {
    const categories = new Set(diagnoses.map((diagnosis) => diagnosis.category));
    return (0,_question_js__WEBPACK_IMPORTED_MODULE_1__/* .combine */ .kg)([
        ...policy.ignore
            .filter((category) => categories.has(category))
            .map((category) => (0,_question_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('upsert-incident', 'CATEGORY_IGNORED', category)),
        ...(below === 0 ? [] : [(0,_question_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('upsert-incident', 'BELOW_RESPONSE', `${below} more`)]),
    ]);
}
/**
 * The incident of a cause on a branch, or null: an open one before closed ones, the oldest open, the newest closed.
 */
function findIncident(incidents, fingerprint, branch) {
    const same = incidents.filter(({ record }) => record.fingerprint === fingerprint && record.branch === branch);
    return same.find((incident) => incident.state === 'open') ?? same.at(-1) ?? null;
}
function capped(causes, room) {
    const parts = [];
    let opened = 0;
    for (const cause of causes) {
        const known = findIncident(room.incidents, cause.fingerprint, room.branch);
        const opens = known?.state !== 'open';
        if (known?.closedByHuman === true && opens) {
            parts.push((0,_question_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('upsert-incident', 'CLOSED_BY_HUMAN', `#${known.number}`));
        }
        else if (opens && opened >= room.most) {
            parts.push((0,_question_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('upsert-incident', 'INCIDENT_CAP', cause.fingerprint));
        }
        else {
            opened += opens ? 1 : 0;
            parts.push(planIncident(cause, room.branch, known));
        }
    }
    return (0,_question_js__WEBPACK_IMPORTED_MODULE_1__/* .combine */ .kg)(parts);
}
function planIncident({ fingerprint }, branch, known) {
    const reopened = known === null ? 'NEW_INCIDENT' : 'REOPENED_INCIDENT';
    const because = known?.state === 'open' ? 'KNOWN_INCIDENT' : reopened;
    return (0,_question_js__WEBPACK_IMPORTED_MODULE_1__/* .plan */ .et)({ kind: 'upsert-incident', fingerprint, branch }, because, [fingerprint, branch]);
}


/***/ }),

/***/ 8828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   et: () => (/* binding */ plan),
/* harmony export */   kg: () => (/* binding */ combine),
/* harmony export */   ls: () => (/* binding */ identify)
/* harmony export */ });
/* harmony import */ var _domain_effect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5311);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(758);


function refuse(kind, because, subject = '') {
    return { effects: [], declined: [{ kind, because, subject }] };
}
/** An effect with the key made from what it is aimed at; the same targets give the same key in every run. */
function plan(effect, because, targets) {
    const key = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .toEffectKey */ .wj)(effect.kind, ...targets);
    return { effects: [{ key, effect, because, risk: _domain_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .RISK */ .y[effect.kind], after: null }], declined: [] };
}
/** Parts in their order as one. */
function combine(parts) {
    return {
        effects: parts.flatMap((part) => part.effects),
        declined: parts.flatMap((part) => part.declined),
    };
}
/** Identity of a decision: the head commit and everything that would be done, in order. No clock, no counter. */
function identify(headSha, effects) {
    return (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .toDecisionId */ .zQ)([headSha, ...effects.map(({ key, effect }) => `${key} ${toTargets(effect)}`)]);
}
function toTargets(effect) {
    const entries = Object.entries(effect).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify(entries);
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

/***/ 4540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ REASONS)
/* harmony export */ });
/** The closed list of reasons for acting and for not acting. Codes are never renamed. */
const REASONS = {
    NEW_INCIDENT: 'This cause has no open incident on this branch yet.',
    KNOWN_INCIDENT: 'An open incident has this cause; it is updated in place.',
    REOPENED_INCIDENT: 'An incident of this cause was closed after a recovery; the cause is back.',
    FAILURE_REPORTED: 'A failure is always written down.',
    THREAD_INFORMED: 'The pull request is told once, in one comment that is edited in place.',
    BATCH_FAILED: 'The batch that was being worked on failed at a level that marks it.',
    RECOVERED: 'The same workflow passed on the same branch after the failure.',
    BELOW_RESPONSE: 'The severity is below the level at which the policy does this.',
    MODE_OBSERVE: 'Mode observe describes and writes nothing but the job summary.',
    HALTED: 'The stop switch is on.',
    HALT_UNREADABLE: 'The stop switch could not be read; doubt stops everything but notes.',
    FORK: 'The head commit comes from a fork: nothing in it may steer a write.',
    INCIDENTS_UNREADABLE: 'The incidents could not be listed; writing now could make a duplicate.',
    INCIDENT_CAP: 'This run has opened as many incidents as the policy allows.',
    CLOSED_BY_HUMAN: 'A person closed the incident of this cause as not planned or duplicate.',
    NO_PULL_REQUEST: 'No open pull request belongs to the branch.',
    NO_BRANCH: 'The run belongs to no branch.',
    NO_PLAN: 'No workplan file is named by the policy or by an input.',
    NO_BATCH: 'Nothing names the batch that was worked on, and no single item is in progress.',
    BATCH_UNKNOWN: 'The named batch stands in none of the workplan files.',
    BATCH_AMBIGUOUS: 'More than one item could be meant; naming one would be a guess.',
    ENVIRONMENT: 'The environment failed, not the work; that never counts against an item.',
    NOTHING_MARKED: 'The batch carries no mark of a failure.',
    PLAN_NOT_OPTED_IN: 'The file was found by its shape only; it is left as it is.',
    PLAN_READ_ONLY: 'Files of this shape are read but not edited.',
    PLAN_UNREADABLE: 'The workplan file could not be read.',
    BRANCH_PROTECTED: 'The branch is protected; the edit is shown instead of pushed.',
    BRANCH_UNKNOWN: 'Whether the branch is protected could not be read; then it counts as protected.',
    CATEGORY_IGNORED: 'The policy ignores this category.',
    POLICY_OFF: 'The policy switches this off.',
    NO_LEDGER: 'No ledger is kept here; the incident thread holds the history.',
    NOTHING_OPEN: 'No incident of this branch and workflow is open.',
    NOT_A_FAILURE: 'The run did not fail.',
    NO_EVIDENCE: 'Nothing of the failed run could be read.',
    IRRELEVANT_EVENT: 'The event is none that this program answers.',
    NEEDS_APPROVAL: 'A person has to approve this first.',
};


/***/ }),

/***/ 1532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ matchesAny),
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
// Matches branch names and paths against the few wildcards people know, in time that grows with glob length times text length.
/** Most spellings that the braces of one glob may stand for; each costs one pass. */
const MAX_SPELLINGS = 64;
/**
 * Whether a whole text matches a glob. Upper and lower case differ.
 * `*` stands for anything but a slash, `**` for anything, a segment `**` followed by a slash also for nothing,
 * `?` for one character but a slash, `{a,b}` for a or b (no nesting). Everything else, brackets too, stands for itself.
 */
function matchesGlob(glob, text) {
    return expandBraces(glob).some((spelling) => matchesTokens(toTokens(spelling), text));
}
/** Whether at least one of the globs matches. */
function matchesAny(globs, text) {
    return globs.some((glob) => matchesGlob(glob, text));
}
/** The spellings of a glob without braces, in order; at most MAX_SPELLINGS. */
function expandBraces(glob) {
    let spellings = [''];
    let rest = glob;
    for (;;) {
        const found = /^(?<before>[^{]*)\{(?<inside>[^{}]*,[^{}]*)\}/.exec(rest);
        if (found?.groups === undefined)
            return spellings.map((spelling) => spelling + rest);
        const { before, inside } = found.groups;
        rest = rest.slice(found[0].length);
        const choices = (inside ?? '').split(',');
        spellings = spellings
            .flatMap((spelling) => choices.map((choice) => `${spelling}${before}${choice}`))
            .slice(0, MAX_SPELLINGS);
    }
}
function toTokens(glob) {
    const tokens = [];
    for (let at = 0; at < glob.length;) {
        const segmentStart = at === 0 || glob[at - 1] === '/';
        if (segmentStart && glob.startsWith('**/', at)) {
            tokens.push({ kind: 'folders' });
            at += 3;
        }
        else if (glob.startsWith('**', at)) {
            tokens.push({ kind: 'any' });
            at += 2;
        }
        else {
            tokens.push(toToken(glob.charAt(at)));
            at += 1;
        }
    }
    return tokens;
}
function toToken(char) {
    if (char === '*')
        return { kind: 'many' };
    return char === '?' ? { kind: 'one' } : { kind: 'char', char };
}
/** Walks the text once with the set of token positions that could come next: no backtracking. */
function matchesTokens(tokens, text) {
    let open = skipEmpty(tokens, new Set([0]));
    for (let at = 0; at < text.length && open.size > 0; at++) {
        open = skipEmpty(tokens, step(tokens, open, text.charAt(at)));
    }
    return open.has(tokens.length);
}
function step(tokens, open, char) {
    const next = new Set();
    for (const at of open) {
        const token = tokens[at];
        if (token?.kind === 'char' && token.char === char)
            next.add(at + 1);
        if (token?.kind === 'one' && char !== '/')
            next.add(at + 1);
        if (token?.kind === 'many' && char !== '/')
            next.add(at);
        if (token?.kind === 'any')
            next.add(at);
        // A negative position means: inside a folder name that the segment wildcard has begun to eat.
        if (token?.kind === 'folders')
            next.add(char === '/' ? at : -1 - at);
        if (at < 0)
            next.add(char === '/' ? -1 - at : at);
    }
    return next;
}
/** Adds the positions behind wildcards that may stand for nothing. */
function skipEmpty(tokens, open) {
    for (const at of open) {
        const kind = tokens[at]?.kind;
        if (kind === 'many' || kind === 'any' || kind === 'folders')
            open.add(at + 1);
    }
    return open;
}


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
    const [first] = dossier.diagnoses;
    const line = first.rootCause[0]?.text ?? '';
    return (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .toOneLine */ .GX)(line === '' ? first.category : `${first.category}: ${line}`), MAX_REASON_UNITS);
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

/***/ 8193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ logLineLink),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   cJ: () => (/* binding */ logLineUrl),
/* harmony export */   fL: () => (/* binding */ runPage),
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   wn: () => (/* binding */ commitLink),
/* harmony export */   yX: () => (/* binding */ mainFailure)
/* harmony export */ });
/* unused harmony exports commitUrl, failureOf */
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);

/** Page of the run's attempt. */
function runUrl(run) {
    const page = runPage(run, run.id);
    return page !== null && run.attempt > 1 ? `${page}/attempts/${run.attempt}` : page;
}
/** Page of one run of the same repository, by id. */
function runPage(run, id) {
    return run.repo === null || id <= 0 ? null : `${repoUrl(run.repo)}/actions/runs/${id}`;
}
/** Page of a commit. */
function commitUrl(run, sha) {
    return run.repo !== null && /^[0-9a-f]{7,64}$/.test(sha) ? `${repoUrl(run.repo)}/commit/${sha}` : null;
}
/**
 * Page of a log line: in its step when the log shows which one and the job names it, else of the job, else of the run.
 * `line` is 1-based in the job's log; GitHub counts from the step's first line. Null: no line is known, the job's page.
 */
function logLineUrl(evidence, job, line) {
    const { run } = evidence;
    const failure = failureOf(evidence, job);
    const page = runPage(run, run.id);
    if (page === null || failure === null || failure.job.id <= 0)
        return runUrl(run);
    const place = line === null ? null : findStep(failure, line);
    const jobPage = `${page}/job/${failure.job.id}`;
    return place === null ? jobPage : `${jobPage}#step:${place.step}:${place.line}`;
}
/** The failure of the named job; of the only one when none is named. */
function failureOf(evidence, job) {
    if (job === null)
        return evidence.failures.length === 1 ? (evidence.failures[0] ?? null) : null;
    return evidence.failures.find((failure) => failure.job.name === job) ?? null;
}
/** The failure that shows a cause best: the job of its first line, else its first job. */
function mainFailure(evidence, diagnosis) {
    const job = diagnosis.rootCause[0]?.job ?? diagnosis.jobs[0] ?? null;
    return failureOf(evidence, job);
}
/** `abc1234` as a link where there is a page. */
function commitLink(run, sha) {
    return linked((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(sha.slice(0, 7)), commitUrl(run, sha));
}
/** The label, as a link where there is an address. */
function linked(label, url) {
    return url === null ? label : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(label, url);
}
/** `line 12 of the log`, as a link where there is a page; the words of an annotation or a report lie in no log. */
function logLineLink(evidence, cause) {
    const label = cause.line === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `not from a log` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `line ${cause.line} of the log`;
    return linked(label, logLineUrl(evidence, cause.job, cause.line));
}
function repoUrl(repo) {
    return `${repo.server}/${encodeURIComponent(repo.owner)}/${encodeURIComponent(repo.name)}`;
}
function findStep(failure, line) {
    const stretch = failure.log?.steps.find((step) => step.firstLine <= line && line <= step.lastLine);
    if (stretch === undefined)
        return null;
    const step = onlyStep(failure.job, stretch.name);
    return step === null ? null : { step: step.number, line: line - stretch.firstLine + 1 };
}
/** Two steps of the same name: nobody can tell which one the log means. */
function onlyStep(job, name) {
    const named = job.steps.filter((step) => step.name === name);
    return named.length === 1 ? (named[0] ?? null) : null;
}


/***/ }),

/***/ 3419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   GA: () => (/* binding */ cellCode),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   R: () => (/* binding */ hidden),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pZ: () => (/* binding */ indent),
/* harmony export */   tT: () => (/* binding */ toWebUrl),
/* harmony export */   ti: () => (/* binding */ inlineCode)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5356);
// The only place where text becomes Markdown. Foreign text comes out as words, code or a checked link, never as markup.

/** Joins our own words with values that are Markdown already, or numbers. Anything else does not compile. */
function md(words, ...values) {
    return words.map((part, at) => `${part}${values[at] ?? ''}`).join('');
}
/** Nothing, for parts that are left out. */
const NOTHING = '';
/** The parts that are not empty, with one separator between each two. */
function join(parts, separator) {
    return parts.filter((part) => part !== '').join(separator);
}
/**
 * Foreign text as plain words in one line: no markup, HTML, mention, reference, closing word, link or command survives,
 * and it holds no raw pipe, so it may stand in a table.
 */
function prose(text) {
    const words = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .breakReferences */ .m3)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(text)).replace(MARKUP, (found, offset, whole) => escapeMarkup(found, whole[offset - 1], whole[offset + found.length]));
    return escapeStart(words);
}
/** Foreign text as a code span in one line. Empty text gives the word `empty`. Use `cellCode` in a table. */
function inlineCode(text) {
    const code = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(text);
    if (code === '')
        return '_empty_';
    const ticks = '`'.repeat(longestRun(code, /`+/g) + 1);
    const pad = code.startsWith('`') || code.endsWith('`') ? ' ' : '';
    return `${ticks}${pad}${code}${pad}${ticks}`;
}
/** Foreign text as a code span that may stand in a table: a pipe would end the cell, so such text is given as words. */
function cellCode(text) {
    return text.includes('|') ? prose(text) : inlineCode(text);
}
/** Foreign text as a code block that it cannot leave. Line ends become LF; `info` names the language. */
function fence(text, info = 'text') {
    const code = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .toVisible */ .ws)(text);
    const ticks = '`'.repeat(Math.max(3, longestRun(code, /`+|~+/g) + 1));
    return `${ticks}${info}\n${code}\n${ticks}`;
}
/** A link to an https address, or the label alone when the address is none. */
function link(label, url) {
    const checked = toWebUrl(url);
    return checked === null ? label : `[${label}](${checked})`;
}
/** The address in a form that cannot leave a Markdown link; null when it is not https or carries a user name. */
function toWebUrl(url) {
    if (!URL.canParse(url))
        return null;
    const parsed = new URL(url);
    if (parsed.protocol !== 'https:' || parsed.username !== '' || parsed.password !== '')
        return null;
    return parsed.href.replace(/[()<>[\]|`\\"'\s*~]/g, (found) => `%${found.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);
}
/** One of our own hidden marker lines. Throws when it is not exactly one HTML comment: then it is a bug. */
function hidden(marker) {
    const sound = /^<!-- aftermath:[^\r\n]* -->$/.test(marker) && marker.indexOf('-->') === marker.length - 3;
    if (!sound)
        throw new Error('not a marker line of ours');
    return marker;
}
/** Every line moved to the right by spaces: what stands below a list item belongs to it. */
function indent(text, spaces) {
    return text.replace(/^(?=.)/gm, ' '.repeat(spaces));
}
const MARKUP = /[\\`*_[\]<>~|$]|&(?=#?\w+;)/g;
function escapeMarkup(found, before, after) {
    switch (found) {
        case '<':
            return '&lt;';
        case '>':
            return '&gt;';
        case '|':
            return '&#124;';
        case '&':
            return '&amp;';
        case '_':
            return isAlphanumeric(before) && isAlphanumeric(after) ? '_' : '\\_';
        default:
            return `\\${found}`;
    }
}
function isAlphanumeric(char) {
    return char !== undefined && /[A-Za-z0-9]/.test(char);
}
/** At the start of a line some characters open a list, a heading, a rule, or another program's command. */
function escapeStart(text) {
    return text.replace(/^(?<number>\d{1,9})(?=[.)])/, '$<number>\\').replace(/^[#+\-=/:!]/, '\\$&');
}
function longestRun(text, pattern) {
    return (text.match(pattern) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}


/***/ }),

/***/ 9468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ toReportJson)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(758);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1591);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9279);
/* harmony import */ var _diagnosis_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7743);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8193);





/** The report as plain data. `outcomes` is empty while nothing was carried out. */
function toReportJson(dossier, outcomes = []) {
    const { evidence, decision, planEdit } = dossier;
    return {
        schema: 'aftermath/report/1',
        at: (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toIsoText */ .Ui)(evidence.now),
        mode: dossier.mode,
        run: toRun(evidence.run),
        jobs: { total: evidence.totalJobs, failed: [...evidence.failedJobs] },
        commit: toCommit(evidence),
        branchProtected: evidence.branchProtected,
        diagnoses: dossier.diagnoses.map((diagnosis) => toDiagnosis(evidence, diagnosis)),
        tests: evidence.reports.map(({ file, format, tests, passed, failed, errored, skipped }) => {
            return { file, format, tests, passed, failed, errored, skipped };
        }),
        decision: {
            id: decision.id,
            reason: decision.reason,
            effects: decision.effects.map(toEffect),
            declined: decision.declined.map(({ kind, because, subject }) => ({ kind, because, subject })),
            next: decision.next.map((step) => ({ ...step })),
        },
        batch: toBatch(dossier),
        planEdit: planEdit === null ? null : { file: planEdit.file, item: planEdit.item, unchanged: planEdit.unchanged },
        incident: dossier.incident === null ? null : toIncident(dossier.incident),
        outcomes: outcomes.map(toOutcome),
        gaps: evidence.gaps.map(toGap),
    };
}
function toRun(run) {
    return {
        repository: run.repo === null ? null : `${run.repo.owner}/${run.repo.name}`,
        id: run.id,
        attempt: run.attempt,
        workflow: run.workflow,
        event: run.event,
        branch: run.branch,
        sha: run.headSha,
        fromFork: run.fromFork,
        pullRequests: [...run.pullRequests],
        startedAt: toTime(run.startedAt),
        conclusion: run.conclusion,
        url: (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .runUrl */ .Vp)(run),
    };
}
function toCommit({ commit }) {
    if (commit === null)
        return null;
    const changedFiles = commit.changedFiles === null ? null : [...commit.changedFiles];
    return { sha: commit.sha, subject: commit.subject, changedFiles };
}
function toDiagnosis(evidence, diagnosis) {
    const [first] = diagnosis.rootCause;
    const { level, because } = (0,_diagnosis_document_js__WEBPACK_IMPORTED_MODULE_2__/* .toSeverityDocument */ .OB)(diagnosis.severity);
    return {
        category: diagnosis.category,
        alternatives: [...diagnosis.alternatives],
        transient: diagnosis.transient,
        severity: { level, because: because.map((reason) => ({ ...reason })) },
        confidence: diagnosis.confidence,
        rootCause: (0,_diagnosis_document_js__WEBPACK_IMPORTED_MODULE_2__/* .toCauseDocuments */ .DY)(diagnosis).map((cause) => ({ ...cause })),
        url: first === undefined ? null : (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .logLineUrl */ .cJ)(evidence, first.job, first.line),
        step: diagnosis.step,
        jobs: [...diagnosis.jobs],
        failedTests: diagnosis.failedTests.map((test) => ({ ...(0,_diagnosis_document_js__WEBPACK_IMPORTED_MODULE_2__/* .toTestDocument */ .PB)(test) })),
        fingerprint: diagnosis.fingerprint,
        factors: [...diagnosis.factors],
        prevention: [...diagnosis.prevention],
    };
}
function toEffect({ key, effect, because, risk, after }) {
    return { key, because, risk, after, target: { ...effect } };
}
function toBatch({ decision }) {
    const { batch } = decision;
    if (batch.kind === 'none')
        return { kind: batch.kind, because: batch.because, subject: batch.subject };
    const { kind, file, item, by, dependents, nextReady } = batch;
    return { kind, file, item, by, dependents: [...dependents], nextReady };
}
function toIncident({ number, url, state, closedByHuman, record }) {
    return { number, url, state, closedByHuman, firstSeen: toTime(record.firstSeen), count: record.count };
}
function toOutcome(outcome) {
    const { key, kind, status } = outcome;
    switch (outcome.status) {
        case 'done':
        case 'already-done':
            return { key, kind, status, ref: outcome.ref };
        case 'held':
            return { key, kind, status, because: outcome.because };
        case 'skipped':
            return { key, kind, status, after: outcome.after };
        case 'failed':
            return { key, kind, status, problem: toProblem(outcome.problem) };
        default:
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .assertNever */ .x)(outcome);
    }
}
function toGap(gap) {
    return { looked: gap.looked, problem: toProblem(gap.problem) };
}
function toProblem(problem) {
    return { code: problem.code, message: (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .explainProblem */ .F)(problem) };
}
function toTime(at) {
    return at === null ? null : (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toIsoText */ .Ui)(at);
}


/***/ }),

/***/ 8653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ timesWords),
/* harmony export */   D4: () => (/* binding */ severityWords),
/* harmony export */   FU: () => (/* binding */ TRANSIENCE_WORDS),
/* harmony export */   Gt: () => (/* binding */ EFFECT_WORDS),
/* harmony export */   Sh: () => (/* binding */ durationWords),
/* harmony export */   dV: () => (/* binding */ BATCH_SOURCE_WORDS),
/* harmony export */   gQ: () => (/* binding */ confidenceWords),
/* harmony export */   ly: () => (/* binding */ STATUS_WORDS),
/* harmony export */   rj: () => (/* binding */ countWords),
/* harmony export */   rr: () => (/* binding */ timeWords),
/* harmony export */   vW: () => (/* binding */ CATEGORY_WORDS)
/* harmony export */ });
/* harmony import */ var _domain_category_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1998);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3419);
// The words for every fixed value, each in one place, so that all texts say the same thing the same way.


/** What broke, as the end of the sentence "CI failed: …". */
const CATEGORY_WORDS = {
    'test-failure': 'tests failed',
    'compile-error': 'the code does not compile',
    lint: 'a style or lint rule was broken',
    dependency: 'a dependency could not be resolved',
    network: 'the network failed',
    'port-conflict': 'a port was already in use',
    timeout: 'it took too long',
    oom: 'it ran out of memory',
    'disk-full': 'the disk is full',
    'rate-limit': 'a service asked to slow down',
    auth: 'access was refused',
    config: 'the configuration is wrong',
    'api-breaking': 'an interface changed',
    git: 'git failed',
    runner: 'the runner failed',
    docker: 'the container failed',
    crash: 'a program crashed',
    'security-scan': 'a security check objected',
    'db-migration': 'a database migration failed',
    'data-corruption': 'data is damaged',
    'quality-gate': 'a quality gate was not reached',
    deploy: 'the deployment failed',
    'runtime-error': 'a program stopped with an error',
    infra: 'the infrastructure failed',
    flaky: 'a check is flaky',
    quota: 'a usage limit was reached',
    cancelled: 'it was cancelled',
    unknown: 'the cause is not known',
    none: 'nothing failed',
};
/** What a re-run would bring, as the end of the sentence "A re-run …". */
const TRANSIENCE_WORDS = {
    yes: 'is likely to pass: the failure looks transient',
    no: 'will not help: something has to change',
    unknown: 'may or may not help: nobody can tell',
};
/** What an effect is about, in a table cell. */
const EFFECT_WORDS = {
    'append-ledger': 'Ledger entry',
    'write-report': 'Report',
    'upsert-comment': 'Comment',
    'upsert-incident': 'Incident',
    'close-incident': 'Close incident',
    'mark-item': 'Mark the batch as failed',
    'clear-mark': 'Clear the mark of the batch',
};
const STATUS_WORDS = {
    done: 'done',
    'already-done': 'stood there already',
    held: 'held back',
    skipped: 'skipped',
    failed: 'failed',
};
/** How we know which batch was worked on. */
const BATCH_SOURCE_WORDS = {
    input: 'named by an input',
    trailer: 'named by the commit',
    branch: 'named by the branch',
    'only-in-progress': 'the only one in progress',
};
/** `major (3 of 5)`. */
function severityWords(severity) {
    return `${_domain_category_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_NAMES */ .y9[severity.level]} (${severity.level} of 5)`;
}
/** A word for 0..1 with the number. It is no probability, so no per cent. */
function confidenceWords(confidence) {
    const figure = confidence.toFixed(2);
    if (confidence >= 0.8)
        return `high (${figure})`;
    if (confidence >= 0.5)
        return `fair (${figure})`;
    return `low (${figure}), please check the log yourself`;
}
/** `2031-05-04 09:30 UTC`. */
function timeWords(at) {
    return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** `2 h 05 min`, `3 d 4 h`, `40 s`. Negative counts as zero. */
function durationWords(ms) {
    const seconds = Math.max(0, Math.round(ms / 1000));
    if (seconds < 120)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 120)
        return `${minutes} min`;
    const hours = Math.floor(minutes / 60);
    if (hours < 48)
        return `${hours} h ${String(minutes % 60).padStart(2, '0')} min`;
    return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}
/** `1 job`, `3 jobs`. */
function countWords(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** `once`, `twice`, `5 times`. */
function timesWords(count) {
    if (count === 1)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `once`;
    return count === 2 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `twice` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `${count} times`;
}


/***/ })

};
