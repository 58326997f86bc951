export const id = 912;
export const ids = [912];
export const modules = {

/***/ 36144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ expandGlobs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73382);
// Turns patterns into the files they name. A pattern that is the name of a file means that file, whatever characters it has.



/** One entry for each pattern, in order; a file is named only where it is met first. Symbolic links to folders are not followed. */
async function expandGlobs(patterns, cwd) {
    const met = new Set();
    const expanded = [];
    for (const pattern of patterns) {
        const found = (await isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, pattern))) ? [pattern] : await findFiles(pattern, cwd);
        const fresh = found.filter((file) => !met.has((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file)));
        for (const file of fresh)
            met.add((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file));
        if (fresh.length > 0 || found.length === 0)
            expanded.push({ pattern, files: fresh });
    }
    return expanded;
}
async function findFiles(pattern, cwd) {
    const files = await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_2__/* .glob */ .TI)(pattern, {
        cwd,
        dot: true,
        onlyFiles: true,
        followSymbolicLinks: false,
        expandDirectories: false,
        ignore: ['**/node_modules/**', '**/.git/**'],
    });
    return files.sort();
}
async function isFile(path) {
    try {
        return !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 85594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ systemPacing)
/* harmony export */ });
/* unused harmony export systemAlarm */
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
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
/** A timer of this process, for whoever waits for something else and wants to say so. */
function systemAlarm(ms) {
    let cancel = () => { };
    const rings = new Promise((resolve) => {
        const timer = setTimeout(resolve, ms);
        timer.unref();
        cancel = () => clearTimeout(timer);
    });
    return { rings, cancel };
}


/***/ }),

/***/ 41196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gp: () => (/* binding */ changeQueue),
  V4: () => (/* binding */ decideQueueRequest),
  eG: () => (/* binding */ readQueueFolder)
});

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(89279);
// EXTERNAL MODULE: ./lib/workplan/queue/board.js + 18 modules
var board = __webpack_require__(27494);
// EXTERNAL MODULE: ./lib/domain/patch.js
var patch = __webpack_require__(35718);
;// CONCATENATED MODULE: ./lib/workplan/queue/queue-patch.js
// Changes of a queue as a diff that people read and `git apply` takes: moves as renames, with only the lines that differ.

/**
 * The diff of changes in their order. `before` gives the text of a file that is moved or edited; null when it has none.
 * `prefix`: what stands before every path, with a slash at its end, so that the diff fits where the queue's folder lies.
 */
function toQueuePatch(changes, before, prefix = '') {
    const toPath = (path) => `${prefix}${path}`;
    const toText = ({ from }) => (from === null ? '' : (before(from) ?? ''));
    const toPlaced = (change) => {
        return { ...change, from: change.from === null ? null : toPath(change.from), to: toPath(change.to) };
    };
    return changes.map((change) => toOne(toPlaced(change), toText(change))).join('');
}
function toOne({ from, to, text }, before) {
    const hunks = (0,patch/* toHunkLines */.fC)(before, text ?? before);
    const head = [`diff --git a/${from ?? to} b/${to}`];
    if (from === null)
        head.push('new file mode 100644');
    else if (from !== to)
        head.push(`rename from ${from}`, `rename to ${to}`);
    const sides = hunks.length === 0 ? [] : [`--- ${from === null ? '/dev/null' : `a/${from}`}`, `+++ b/${to}`];
    return `${[...head, ...sides, ...hunks].join('\n')}\n`;
}

// EXTERNAL MODULE: ./lib/workplan/queue/read-queue.js
var read_queue = __webpack_require__(10850);
// EXTERNAL MODULE: ./lib/workplan/queue/item-record.js + 3 modules
var item_record = __webpack_require__(1432);
;// CONCATENATED MODULE: ./lib/app/date-silent.js


/** The same files, with the times of those that are silent. Without a reader, or where none is silent, nothing is asked. */
async function dateSilent(files, read) {
    if (read === undefined)
        return files;
    const working = files.files.filter(({ folder }) => folder === 'in-progress');
    const silent = working.filter((file) => (0,read_queue/* isSilent */.eS)((0,item_record/* toRecord */.Lv)(file))).map(({ path }) => path);
    if (silent.length === 0)
        return files;
    const times = await read(silent);
    return {
        ...files,
        files: files.files.map((file) => {
            const changedAt = times.get(file.path);
            return changedAt === undefined ? file : { ...file, changedAt };
        }),
    };
}

// EXTERNAL MODULE: ./lib/domain/queue.js
var queue = __webpack_require__(1563);
// EXTERNAL MODULE: ./lib/domain/queue-files.js
var queue_files = __webpack_require__(37573);
;// CONCATENATED MODULE: ./lib/app/queue-touched.js
// The files that a change of a queue touches, as they will stand, so that a commit of them leaves each item in one folder.


/**
 * Paths from the queue's folder. Besides what moves: the places that a file of this name has left before without a commit,
 * where the last commit may still show it.
 */
function listTouched(changes, { files, pause }) {
    const before = new Map(files.map(({ path, text }) => [path, text.ok ? text.value : undefined]));
    if (pause?.ok)
        before.set(queue_files/* PAUSE_FILE */.ek, pause.value);
    const after = new Map();
    const stays = new Set(before.keys());
    for (const { from, to, text } of changes) {
        if (from !== null && from !== to) {
            after.set(from, null);
            stays.delete(from);
        }
        after.set(to, text ?? (from === null ? undefined : before.get(from)));
        stays.add(to);
    }
    for (const path of changes.flatMap(({ to }) => listTwins(to)))
        if (!stays.has(path))
            after.set(path, null);
    return [...after].map(([path, text]) => ({ path, text }));
}
/** Places of the same name in all folders; none for the file of the pause. */
function listTwins(path) {
    const name = path.slice(path.indexOf('/') + 1);
    return path === queue_files/* PAUSE_FILE */.ek ? [] : queue/* QUEUE_FOLDER_NAMES */.wG.map((folder) => `${folder}/${name}`);
}

;// CONCATENATED MODULE: ./lib/app/queue-wishes.js






/** The queue as it stands. */
async function readQueueFolder(world) {
    const files = await world.folder.read();
    return files.ok ? (0,result.ok)((0,read_queue/* readQueue */.Qf)(await dateSilent(files.value, world.fileTimes), world)) : files;
}
/** Decides a request on the queue as it stands at that moment, and makes all its changes or none. */
async function changeQueue(world, request) {
    if (world.writes === 'make')
        return makeChange(world, request);
    const files = await world.folder.read();
    if (!files.ok)
        return files;
    return (0,result.ok)(decideQueueRequest(world, await dateSilent(files.value, world.fileTimes), request).value);
}
async function makeChange(world, request) {
    const outcome = await world.folder.change(async (files) => {
        const { changes, value } = decideQueueRequest(world, await dateSilent(files, world.fileTimes), request);
        const items = value.rulings.filter((ruling) => ruling.changes.length > 0).map(({ id }) => id);
        const told = changes.length === 0 ? undefined : await world.announce?.({ paths: listTouched(changes, files), items });
        return told === undefined || told.ok ? { changes, value: (0,result.ok)(value) } : { changes: [], value: told };
    });
    return outcome.ok ? outcome.value : outcome;
}
/** What a request makes of the files of a queue: the changes of all its wishes, each file once. */
function decideQueueRequest(world, files, request) {
    const view = (0,read_queue/* readQueue */.Qf)(files, world);
    const { wishes, left } = toWishes(view, request, world);
    const { now, rules, draw, moves = 'file' } = world;
    const time = { now, rules, draw, moves, hasPauseFile: files.pause !== null };
    const rulings = [...(0,board/* decideQueueWishes */.Dg)(view, wishes, time), ...left];
    const changes = rulings.flatMap((ruling) => ruling.changes);
    return {
        changes: mergeChanges(changes),
        value: { rulings, patch: toQueuePatch(changes, textsOf(files), world.prefix), view },
    };
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


/***/ }),

/***/ 42486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ listFlakes),
/* harmony export */   a: () => (/* binding */ listCorrections)
/* harmony export */ });
/** The corrections in some events, oldest first as the memory gives them. */
function listCorrections(events) {
    const categories = new Map();
    const levels = new Map();
    const flaky = new Map();
    for (const { verdict, fingerprint } of listVerdicts(events)) {
        if (verdict.kind === 'category')
            categories.set(fingerprint, verdict.category);
        if (verdict.kind === 'severity')
            levels.set(fingerprint, verdict.level);
        if (verdict.kind === 'flaky')
            flaky.set(fingerprint, (flaky.get(fingerprint) ?? 0) + 1);
    }
    return { categories, levels, flaky, dismissed: listDismissed(events) };
}
function listVerdicts(events) {
    return events.filter((event) => event.kind === 'verdict');
}
function listDismissed(events) {
    const dismissed = new Map();
    for (const { incident, verdict } of listVerdicts(events)) {
        if (incident === null)
            continue;
        if (verdict.kind === 'not-planned' || verdict.kind === 'duplicate')
            dismissed.set(incident, verdict.kind);
        if (verdict.kind === 'reopened' || verdict.kind === 'completed')
            dismissed.delete(incident);
    }
    return dismissed;
}
/** Proofs that a commit passed which a cause had failed, one per cause and passed run, in the order of the events. */
function listFlakes(events) {
    const proofs = new Map();
    for (const event of events) {
        if (event.kind !== 'flake' && !(event.kind === 'recovery' && event.flaky))
            continue;
        const key = `${event.fingerprint}:${event.run.id}.${event.run.attempt}`;
        if (!proofs.has(key))
            proofs.set(key, event);
    }
    return [...proofs.values()];
}


/***/ }),

/***/ 40862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ occurredAt),
/* harmony export */   KP: () => (/* binding */ toRevertEvent),
/* harmony export */   LQ: () => (/* binding */ toCommentEvent),
/* harmony export */   QU: () => (/* binding */ withEdits),
/* harmony export */   RS: () => (/* binding */ listMadeEdits),
/* harmony export */   Yx: () => (/* binding */ toFlakeEvents),
/* harmony export */   Z_: () => (/* binding */ toGreenEvent),
/* harmony export */   eQ: () => (/* binding */ toTwinFlakes),
/* harmony export */   gA: () => (/* binding */ toIncidentEvent),
/* harmony export */   gQ: () => (/* binding */ toRerunEvent),
/* harmony export */   j7: () => (/* binding */ toRecoveryEvent),
/* harmony export */   k6: () => (/* binding */ toDispatchEvent),
/* harmony export */   qL: () => (/* binding */ toFailureEvent),
/* harmony export */   xc: () => (/* binding */ withQuestion),
/* harmony export */   yB: () => (/* binding */ toCheckpointEvent)
/* harmony export */ });
/* unused harmony exports toRunMark, toVerdictEvent */
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10758);

/** The run of an event, from a run as GitHub tells of it. */
function toRunMark({ id, attempt, workflow, branch }) {
    return { id, attempt, workflow, branch };
}
/** When a failure happened: the start of its run, or when it was written down where that is not known. */
function occurredAt({ startedAt, at }) {
    return startedAt ?? at;
}
/** When a run that passed ended, as well as GitHub tells; `now` where it tells nothing. */
function passedAt({ endedAt, startedAt }, now) {
    return endedAt ?? startedAt ?? now;
}
/** One cause of a failed run. `safe` cleans the names of jobs and steps; they are cut when it is remembered. */
function toFailureEvent({ evidence, decision }, diagnosis, safe) {
    const { run } = evidence;
    const [root] = diagnosis.rootCause;
    const { batch } = decision;
    return {
        kind: 'failure',
        key: (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('failure', diagnosis.fingerprint, String(run.id), String(run.attempt)),
        at: evidence.now,
        run: toRunMark(run),
        startedAt: run.startedAt,
        commit: run.headSha,
        batch: batch.kind === 'chosen' ? { file: batch.file, item: batch.item } : null,
        step: diagnosis.step === null ? null : safe(diagnosis.step),
        jobs: diagnosis.jobs.map(safe),
        category: diagnosis.category,
        severity: diagnosis.severity.level,
        transient: diagnosis.transient,
        confidence: diagnosis.confidence,
        fingerprint: diagnosis.fingerprint,
        cause: root === undefined ? null : { rule: root.rule, line: root.line, text: root.text },
        decision: decision.id,
        reason: decision.reason,
        question: null,
        edits: [],
    };
}
/** The failures of a run with what people are asked about it: the first cause, which is the worst, carries the question. */
function withQuestion(events, request) {
    if (request === null)
        return events;
    const { id, because, until, options } = request;
    const question = { id, because, until, ways: options.map(({ deed, target }) => ({ deed, target })) };
    return events.map((event, at) => (at === 0 ? { ...event, question } : event));
}
/** The failures of a run with the edits that were made: the first cause, which is the worst, carries their keys. */
function withEdits(events, edits) {
    return events.map((event, at) => (at === 0 ? { ...event, edits } : event));
}
/** Edits that a run and attempt has made by what is remembered of it, and what became of them. */
function listMadeEdits(events, { id, attempt }) {
    const own = events.flatMap((event) => event.kind === 'failure' && event.run.id === id && event.run.attempt === attempt ? event.edits : []);
    return new Map(own.map(({ key, ruled }) => [key, ruled]));
}
/** What became of a thread. */
function toIncidentEvent(given) {
    const { at, change, fingerprint, branch, incident, occasion } = given;
    const once = change === 'opened' || change === 'umbrella' || change === 'systemic' || change === 'folded';
    const key = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('incident', change, String(incident), once ? '' : occasion);
    return { kind: 'incident', key, at, change, fingerprint, branch, incident };
}
/** A green run ended an incident. Its time is the end of that run. */
function toRecoveryEvent(seen) {
    const { run, fingerprint, branch, incident, pull, flaky, times, now } = seen;
    const key = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('recovery', fingerprint, branch, String(incident), String(run.id), String(run.attempt));
    const at = passedAt(run, now);
    return {
        kind: 'recovery',
        key,
        at,
        run: toRunMark(run),
        commit: run.headSha,
        fingerprint,
        branch,
        incident,
        pull,
        flaky,
        times,
    };
}
/** A green run that counts towards the end of an incident. Its time is the end of that run. */
function toGreenEvent({ run, fingerprint, branch, incident, now }) {
    const key = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('green', fingerprint, branch, String(incident), String(run.id), String(run.attempt));
    const at = passedAt(run, now);
    return { kind: 'green', key, at, run: toRunMark(run), commit: run.headSha, fingerprint, branch, incident };
}
/**
 * Flakes that a green run proves: every cause that an earlier attempt of the same run had, once each. Empty for a first
 * attempt. `run` of the event is the one that passed.
 */
function toFlakeEvents(run, events, now) {
    const failed = events.flatMap((event) => event.kind === 'failure' && event.run.id === run.id && event.run.attempt < run.attempt ? [event.fingerprint] : []);
    return [...new Set(failed)].map((fingerprint) => toFlake({ run, fingerprint, proof: 'rerun', now }));
}
/** Flakes that a green run of the same workflow, commit and event proves of causes. `run` of the event is the one that passed. */
function toTwinFlakes(passed, causes, now) {
    return [...new Set(causes)].map((fingerprint) => toFlake({ run: passed, fingerprint, proof: 'twin', now }));
}
function toFlake({ run, fingerprint, proof, now }) {
    const key = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('flake', fingerprint, String(run.id), String(run.attempt));
    return { kind: 'flake', key, at: passedAt(run, now), run: toRunMark(run), commit: run.headSha, fingerprint, proof };
}
/** What a person said. `at` is the host's time of the act (when it was closed, say), never our clock: it is part of the key. */
function toVerdictEvent(given) {
    const { at, by, fingerprint, branch, incident, verdict } = given;
    const subject = [fingerprint, branch, String(incident), ...verdictParts(verdict)];
    const key = toEffectKey('verdict', ...subject, isFinal(verdict) ? '' : String(at));
    return { kind: 'verdict', key, at, by, fingerprint, branch, incident, verdict };
}
/** What is said once of a thread, and what the host gives no time for. */
function isFinal({ kind }) {
    return kind === 'locked' || kind === 'transferred' || kind === 'deleted';
}
function verdictParts(verdict) {
    if (verdict.kind === 'category')
        return [verdict.kind, verdict.category];
    if (verdict.kind === 'severity')
        return [verdict.kind, String(verdict.level)];
    return [verdict.kind];
}
/** A new comment of ours about a cause. */
function toCommentEvent({ at, run, fingerprint, thread }) {
    const key = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('comment', fingerprint, String(thread), String(run.id), String(run.attempt));
    return { kind: 'comment', key, at, fingerprint, thread, branch: run.branch };
}
/** One more try of a run. The intention and what came of it are two events. */
function toRerunEvent({ at, run, commit, base, state }) {
    const key = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('rerun', state, String(run.id), String(run.attempt));
    return { kind: 'rerun', key, at, run: toRunMark(run), commit, base, state };
}
/** A revert of ours. The intention and what came of it are two events; a commit is taken back from a branch once. */
function toRevertEvent({ at, commit, base, number, state }) {
    const key = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('revert', state, commit, base);
    return { kind: 'revert', key, at, commit, base, number, state };
}
/** A checkpoint that stands on the host. */
function toCheckpointEvent(given) {
    const { at, id, commit, branch, type, digest } = given;
    return { kind: 'checkpoint', key: (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('checkpoint', id), at, id, commit, branch, type, digest };
}
/** A cause that a repair agent is told of. The intention and what came of it are two events. */
function toDispatchEvent(given) {
    const { at, run, fingerprint, event, attempt, state } = given;
    const key = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('dispatch', state, fingerprint, String(run.id), String(attempt));
    return { kind: 'dispatch', key, at, run: toRunMark(run), fingerprint, event, attempt, state };
}


/***/ }),

/***/ 9536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ toFindingsText)
/* harmony export */ });
/* harmony import */ var _evidence_safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23346);

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


/***/ }),

/***/ 17244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStateBackup: () => (/* binding */ runStateBackup),
  runStateMerge: () => (/* binding */ runStateMerge),
  runStateRepair: () => (/* binding */ runStateRepair),
  runStateValidate: () => (/* binding */ runStateValidate),
  toFileTime: () => (/* binding */ toFileTime)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/files/read-file.js
var read_file = __webpack_require__(47629);
// EXTERNAL MODULE: ./lib/adapters/files/write-file.js
var write_file = __webpack_require__(93650);
// EXTERNAL MODULE: ./lib/adapters/state/directory.js + 2 modules
var directory = __webpack_require__(21855);
// EXTERNAL MODULE: ./lib/adapters/state/file-problem.js
var file_problem = __webpack_require__(91912);
;// CONCATENATED MODULE: ./lib/adapters/state/raw-files.js
// Every file below a state folder byte for byte, also when it is no text or no document; links and locks are left out.



/** Locks, drafts and our own copies are no state. */
const PASSING = /^(?:\.store\/(?:lock|draft-)|\.backups\/)/;
/** The files, sorted by name, and the names of those that cannot be read. A folder that is missing has none. */
async function readRawFiles(directory) {
    const files = [];
    const unreadable = [];
    for (const name of await listFiles(directory, '')) {
        if (PASSING.test(name))
            continue;
        try {
            files.push({ name, bytes: await (0,promises_.readFile)((0,external_node_path_.join)(directory, name)) });
        }
        catch (error) {
            if ((0,file_problem/* codeOf */.$N)(error) === 'unknown error')
                throw error;
            unreadable.push(name);
        }
    }
    return { files, unreadable };
}
async function listFiles(directory, below) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(directory, below), { withFileTypes: true }).catch(() => []);
    const names = [];
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
        const name = below === '' ? entry.name : `${below}/${entry.name}`;
        if (entry.isDirectory())
            names.push(...(await listFiles(directory, name)));
        else if (entry.isFile())
            names.push(name);
    }
    return names;
}

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(89279);
// EXTERNAL MODULE: ./lib/memory/documents.js + 1 modules
var memory_documents = __webpack_require__(53690);
// EXTERNAL MODULE: ./lib/domain/digest.js
var domain_digest = __webpack_require__(2002);
// EXTERNAL MODULE: ./lib/memory/ledger.js
var ledger = __webpack_require__(47870);
;// CONCATENATED MODULE: ./lib/memory/state-check.js
// Validates what is remembered in four layers: digests that others hold of it, its form, its meaning, and what documents say of each other.



/** Clocks of runners and laptops differ by this much at most before a time counts as one of the future. */
const CLOCK_SKEW_MS = 3_600_000;
/** Everything that is wrong or odd, layer by layer. */
function checkState(question) {
    const memory = (0,memory_documents/* toMemory */.Pc)(question.documents, question.safe);
    return [
        ...checkMarks(question),
        ...checkForm(question, memory.damage),
        ...checkMeaning(question, memory),
        ...checkReferences(question, memory.events),
    ];
}
/** A ledger only grows: what a checkpoint saw of it is still its beginning. */
function checkMarks({ documents, marks }) {
    return marks.flatMap(({ by, document, lines, sha256 }) => {
        const text = documents.get(document);
        if (text === undefined)
            return [warn('checksum', document, `checkpoint ${by} saw it, and it is gone`)];
        const kept = text.split('\n').slice(0, lines);
        const begins = (0,domain_digest/* toDigest */.O)(`${kept.join('\n')}\n`) === sha256;
        return begins
            ? []
            : [fault('checksum', document, `its first ${lines} lines are not those that checkpoint ${by} saw`)];
    });
}
function checkForm({ documents }, damage) {
    const found = damage.map(({ document, line, detail }) => ({ layer: 'structure', document, line, detail, severity: 'error' }));
    const asides = [...documents.keys()].filter((name) => name.startsWith('damaged/'));
    const known = (name) => [memory_documents/* INCIDENTS */.ui, memory_documents/* JOURNAL */.Ex].includes(name) || (0,ledger/* isLedgerName */.t7)(name) || name.startsWith('damaged/');
    const notes = asides.map((name) => note('structure', name, 'was set aside as damaged by an earlier run'));
    const strange = [...documents.keys()].filter((name) => name.startsWith('ledger') && !known(name));
    return [...found, ...notes, ...strange.map((name) => warn('structure', name, 'is no month of the ledger'))];
}
function checkMeaning({ documents, now, safe }, memory) {
    const findings = [];
    for (const [name, text] of documents) {
        if (!(0,ledger/* isLedgerName */.t7)(name))
            continue;
        const { events } = (0,ledger/* parseLedger */.h8)(name, text, safe);
        for (const { at, key } of events) {
            if (at > now + CLOCK_SKEW_MS)
                findings.push(warn('semantics', name, `event ${key} is of the future`));
        }
        if (countLines(text) > events.length + countDamaged(memory.damage, name))
            findings.push(note('semantics', name, 'some events stand in it more than once; each counts once'));
    }
    for (const { number, firstSeen, lastSeen, count } of memory.hints) {
        if (lastSeen < firstSeen)
            findings.push(warn('semantics', memory_documents/* INCIDENTS */.ui, `incident ${number} was last seen before it was first seen`));
        if (count < 1)
            findings.push(warn('semantics', memory_documents/* INCIDENTS */.ui, `incident ${number} was never seen`));
    }
    return findings;
}
function countLines(text) {
    return text.split('\n').filter((line) => line.trim() !== '').length;
}
function countDamaged(damage, name) {
    return damage.filter(({ document }) => document === name).length;
}
/** From plan to queue to ledger to the commits of the repository. */
function checkReferences({ plans, queued, lostCommits }, events) {
    const findings = [];
    const told = new Set();
    const tell = (finding) => {
        const key = `${finding.document} ${finding.detail}`;
        if (!told.has(key))
            findings.push(finding);
        told.add(key);
    };
    for (const event of events) {
        if (event.kind !== 'failure')
            continue;
        if (lostCommits?.has(event.commit))
            tell(note('reference', 'ledger', `commit ${event.commit.slice(0, 12)} is not in this clone`));
        if (event.batch === null)
            continue;
        const { file, item } = event.batch;
        const ids = plans.get(file);
        if (ids === undefined)
            tell(note('reference', file, `the ledger tells of its item ${item}, and no plan of the policy is this file`));
        else if (ids !== null && !ids.includes(item) && !queued.has(item))
            tell(warn('reference', file, `the ledger tells of item ${item}, which neither it nor a queue has`));
    }
    return findings;
}
function fault(layer, document, detail) {
    return { layer, document, line: null, detail, severity: 'error' };
}
function warn(layer, document, detail) {
    return { layer, document, line: null, detail, severity: 'warning' };
}
function note(layer, document, detail) {
    return { layer, document, line: null, detail, severity: 'note' };
}

;// CONCATENATED MODULE: ./lib/memory/state-merge.js


/** The changes that bring everything of `other` into `documents`; empty when it was all there. Merging twice changes nothing more. */
function mergeStates(documents, other, { now, safe }) {
    const memory = (0,memory_documents/* toMemory */.Pc)(other, safe);
    // A month that is not here yet begins empty, so that its events do not end up in the month of now.
    const months = [...other.keys()].filter((name) => (0,ledger/* isLedgerName */.t7)(name) && !documents.has(name));
    const base = new Map([...documents, ...months.map((name) => [name, ''])]);
    const { unfinished, lastSweepAt } = memory.journal;
    const additions = { events: memory.events, hints: memory.hints, unfinished, sweptAt: lastSweepAt };
    return (0,memory_documents/* remember */.kY)(base, additions, { now, safe });
}

// EXTERNAL MODULE: ./lib/app/checkpoints.js
var checkpoints = __webpack_require__(75272);
;// CONCATENATED MODULE: ./lib/app/state-verbs.js





/** All documents, read at one moment. */
async function readWholeState(state) {
    const names = await state.list();
    return names.ok ? state.read(names.value) : names;
}
/** Checks the documents, the checkpoints, and what each says of the other. */
async function validateState(world, surroundings) {
    const snapshot = await readWholeState(world.state);
    if (!snapshot.ok)
        return snapshot;
    const seen = world.checkpoints === null ? (0,result.ok)(null) : await (0,checkpoints/* validateCheckpoints */.Qi)(world.checkpoints, 'files');
    if (!seen.ok)
        return seen;
    const marks = seen.value === null ? [] : listMarks(seen.value);
    const around = await surroundings(snapshot.value);
    const { documents } = snapshot.value;
    const findings = checkState({ documents, marks, ...around, now: world.now, safe: world.safe });
    return (0,result.ok)({
        snapshot: snapshot.value,
        findings: [...findings, ...(seen.value?.findings ?? [])],
        checkpoints: seen.value,
    });
}
/** The newest mark of each ledger document: what an older checkpoint saw is part of it. */
function listMarks({ checkpoints }) {
    const marks = new Map();
    for (const { record, standing } of checkpoints) {
        const { ledger } = record.state;
        if (standing !== 'valid' || ledger === null || marks.has(ledger.document))
            continue;
        marks.set(ledger.document, { by: record.id, ...ledger });
    }
    return [...marks.values()];
}
/**
 * Mends what can be mended without a guess: damaged documents are set aside as they are and written anew from what is
 * sound in them, and a chain of checkpoints that was moved goes back to where we last wrote it. Everything else stays.
 */
async function repairState(world, { snapshot, checkpoints }, writes) {
    const changes = (0,memory_documents/* remember */.kY)(snapshot.documents, {}, { now: world.now, safe: world.safe });
    const repairs = [...changes.keys()].map((document) => ({
        document,
        did: document.startsWith('damaged/') ? 'set aside, as it was' : 'written anew from everything in it that is sound',
    }));
    if (changes.size > 0 && writes === 'make') {
        const written = await world.state.write({ documents: changes, expected: snapshot.version, summary: 'Repair' });
        if (!written.ok)
            return written;
    }
    const put = await putChainBack(world, checkpoints, writes);
    return put.ok ? (0,result.ok)([...repairs, ...put.value]) : put;
}
async function putChainBack({ checkpoints: store }, seen, writes) {
    if (store === null || seen === null)
        return (0,result.ok)([]);
    const { head, history, witness } = seen.stored;
    if (witness === null || history.includes(witness))
        return (0,result.ok)([]);
    const put = writes === 'show' ? (0,result.ok)(undefined) : await store.putBack(head, witness);
    // The commit is gone: nothing can be put back, and the finding stays.
    if (!put.ok && put.problem.code === 'GIT_FAILED')
        return (0,result.ok)([]);
    if (!put.ok)
        return put;
    return (0,result.ok)([
        { document: 'refs/aftermath/checkpoints', did: `put back to ${witness.slice(0, 12)}, where it stood last` },
    ]);
}
/** Brings everything of another state in. What was there stays; the names of the documents that changed. */
async function mergeInto(world, other, writes) {
    const snapshot = await readWholeState(world.state);
    if (!snapshot.ok)
        return snapshot;
    const changes = mergeStates(snapshot.value.documents, other, world);
    if (changes.size === 0 || writes === 'show')
        return (0,result.ok)([...changes.keys()]);
    const { version } = snapshot.value;
    const written = await world.state.write({ documents: changes, expected: version, summary: 'Merge of two states' });
    return written.ok ? (0,result.ok)([...changes.keys()]) : written;
}

// EXTERNAL MODULE: ./lib/domain/finding.js
var finding = __webpack_require__(39813);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(10758);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(46843);
// EXTERNAL MODULE: ./lib/memory/fields.js
var fields = __webpack_require__(83970);
;// CONCATENATED MODULE: ./lib/memory/state-backup.js
// One file that holds a whole state, and proves that it still does: every document with its digest, and one over all of them.



const SHAPE = schemas/* strictObject */.rej({
    v: schemas/* literal */.euz(1),
    madeAt: fields/* instant */.uR,
    digest: schemas/* string */.YjP(),
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP().min(1), sha256: schemas/* string */.YjP(), base64: schemas/* base64 */.K39() })),
});
/** A document of a backup. */
function toBackupFile(name, bytes) {
    return { name, sha256: (0,domain_digest/* toDigest */.O)(bytes), base64: Buffer.from(bytes).toString('base64') };
}
/** The text of a backup. */
function renderBackup({ madeAt, files }) {
    const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    return `${JSON.stringify({ v: 1, madeAt: (0,fields/* toExactText */.CE)(madeAt), digest: digestOf(sorted), files: sorted }, null, 1)}\n`;
}
/** The backup of a text, or what is wrong with it: nothing of a backup that is not whole is believed. */
function parseBackup(text) {
    const read = SHAPE.safeParse((0,fields/* parseJson */.qF)(text));
    if (!read.success)
        return { ok: false, detail: `it is no backup: ${(0,fields/* explainFlaw */.mj)(read.error)}` };
    const { files, digest, madeAt } = read.data;
    if (digest !== digestOf(files))
        return { ok: false, detail: 'its digest is not the one of its documents' };
    const wrong = files.find(({ sha256, base64 }) => (0,domain_digest/* toDigest */.O)(Buffer.from(base64, 'base64')) !== sha256);
    return wrong === undefined
        ? { ok: true, value: { madeAt, files } }
        : { ok: false, detail: `${wrong.name}: its digest differs` };
}
/** The documents of a backup as texts. */
function toDocuments({ files }) {
    return new Map(files.map(({ name, base64 }) => [name, Buffer.from(base64, 'base64').toString('utf8')]));
}
function digestOf(files) {
    return (0,domain_digest/* toDigest */.O)(files.map(({ name, sha256 }) => `${JSON.stringify(name)} ${sha256}\n`).join(''));
}

// EXTERNAL MODULE: ./lib/shells/cli/checkpoint-world.js + 4 modules
var checkpoint_world = __webpack_require__(90894);
// EXTERNAL MODULE: ./lib/shells/cli/findings-text.js
var findings_text = __webpack_require__(9536);
// EXTERNAL MODULE: ./lib/shells/cli/io.js
var cli_io = __webpack_require__(6920);
// EXTERNAL MODULE: ./lib/shells/cli/read-memory.js + 2 modules
var read_memory = __webpack_require__(91319);
// EXTERNAL MODULE: ./lib/adapters/files/expand-globs.js
var expand_globs = __webpack_require__(36144);
// EXTERNAL MODULE: ./lib/adapters/files/transaction.js + 3 modules
var transaction = __webpack_require__(87364);
// EXTERNAL MODULE: ./lib/adapters/git/checkpoint-store.js + 3 modules
var checkpoint_store = __webpack_require__(31323);
// EXTERNAL MODULE: ./lib/adapters/git/feed-git.js
var feed_git = __webpack_require__(26210);
// EXTERNAL MODULE: ./lib/adapters/git/repository.js
var git_repository = __webpack_require__(73611);
// EXTERNAL MODULE: ./lib/adapters/pacing.js
var pacing = __webpack_require__(85594);
// EXTERNAL MODULE: ./lib/adapters/state/lock.js + 1 modules
var lock = __webpack_require__(27168);
// EXTERNAL MODULE: ./lib/app/queue-rules.js
var queue_rules = __webpack_require__(72534);
// EXTERNAL MODULE: ./lib/app/queue-wishes.js + 3 modules
var queue_wishes = __webpack_require__(41196);
// EXTERNAL MODULE: ./lib/app/rollback-scope.js
var rollback_scope = __webpack_require__(61198);
// EXTERNAL MODULE: ./lib/domain/glob.js
var glob = __webpack_require__(31532);
// EXTERNAL MODULE: ./lib/domain/plan-mapping.js
var plan_mapping = __webpack_require__(86226);
// EXTERNAL MODULE: ./lib/domain/queue.js
var queue = __webpack_require__(1563);
// EXTERNAL MODULE: ./lib/evidence/safe-text.js + 10 modules
var safe_text = __webpack_require__(23346);
// EXTERNAL MODULE: ./lib/workplan/read.js + 12 modules
var read = __webpack_require__(38294);
// EXTERNAL MODULE: ./lib/shells/cli/local-policy.js + 1 modules
var local_policy = __webpack_require__(51943);
;// CONCATENATED MODULE: ./lib/shells/cli/state-world.js
// What the state verbs look at: the folder of the memory, and the repository around it as far as there is one.
























/** The state of a folder; one that was named has to exist. A policy that cannot be read names no plans. */
async function openState(io, options) {
    const repository = await (0,git_repository/* openRepository */.h_)((0,external_node_path_.resolve)(io.cwd, options.repo ?? '.'));
    const root = repository.ok ? repository.value.root : (0,external_node_path_.resolve)(io.cwd, options.repo ?? '.');
    const folder = options.state === undefined ? (0,external_node_path_.resolve)(root, checkpoint_world/* STATE_FOLDER */.P2) : (0,external_node_path_.resolve)(io.cwd, options.state);
    const isThere = await (0,promises_.stat)(folder).then((stats) => stats.isDirectory(), () => false);
    if (!isThere && (options.state !== undefined || !repository.ok))
        return (0,result/* err */._)({ code: 'USAGE', detail: `--state: ${folder} is no folder; name the one that "handle" wrote to` });
    const policy = await (0,local_policy.readLocalPolicy)(root, { mode: null, plan: [] });
    return (0,result.ok)({
        folder,
        isThere,
        repository: repository.ok ? repository.value : null,
        plans: policy.ok ? policy.value.policy.plans : [],
        problems: policy.ok ? [] : policy.problem,
        state: (0,directory/* directoryStateStore */.K)(folder),
        checkpoints: repository.ok ? (0,checkpoint_store/* gitCheckpointStore */.e)(repository.value) : null,
        now: (0,checkpoint_world/* timeOf */.nR)(io),
        safe: safe_text/* toSafeText */._,
    });
}
/** Plans and queues of the policy as they stand, and which commits of the ledger the clone lacks. */
async function readSurroundings(world, snapshot) {
    const { repository, plans } = world;
    if (repository === null)
        return { plans: new Map(), queued: new Set(), lostCommits: null };
    const events = (0,memory_documents/* toMemory */.Pc)(snapshot.documents, world.safe).events;
    const commits = new Set(events.flatMap((event) => (event.kind === 'failure' ? [event.commit] : [])));
    return {
        plans: await readPlanIds(repository.root, plans),
        queued: await readQueuedIds(world, repository.root),
        lostCommits: await findLost(repository.root, [...commits]),
    };
}
async function readPlanIds(root, plans) {
    const found = new Map();
    for (const { files } of await (0,expand_globs/* expandGlobs */.G)((0,rollback_scope/* listPlanGlobs */.h8)(plans), root)) {
        for (const file of files) {
            const text = await (0,read_file/* readTextFile */.G)((0,external_node_path_.resolve)(root, file), file);
            const plan = text.ok ? (0,read/* readWorkplan */.l1)(file, text.value, (0,plan_mapping/* mappingOf */.G)(plans, file)) : text;
            found.set(file, plan.ok ? plan.value.items.map(({ id }) => id) : null);
        }
    }
    return found;
}
async function readQueuedIds({ plans, now }, root) {
    const ids = new Set();
    for (const folder of await expandQueues((0,plan_mapping/* listQueueFolders */.l)(plans), root)) {
        const port = (0,transaction/* queueFolder */.g)((0,external_node_path_.resolve)(root, folder), { acquire: lock/* acquireLock */.I, pacing: (0,pacing/* systemPacing */.i)() });
        const view = await (0,queue_wishes/* readQueueFolder */.eG)({ folder: port, now, rules: (0,queue_rules/* readingRules */.S)() });
        if (view.ok)
            for (const { id } of view.value.queue.items)
                ids.add(id);
    }
    return ids;
}
/** The folders of queues, those with wildcards by the items that lie in them. */
async function expandQueues(named, root) {
    const items = named.filter(glob/* isGlob */.fg).map((glob) => `${glob}/{${queue/* QUEUE_FOLDER_NAMES */.wG.join(',')}}/*.{yaml,yml}`);
    const found = (await (0,expand_globs/* expandGlobs */.G)(items, root)).flatMap(({ files }) => files.map((file) => (0,external_node_path_.dirname)((0,external_node_path_.dirname)(file))));
    return [...new Set([...named.filter((folder) => !(0,glob/* isGlob */.fg)(folder)), ...found])];
}
/** Names that are no commit ids are not asked for: git would read them as something else. */
async function findLost(root, commits) {
    const asked = commits.filter((commit) => (0,ids/* parseSha */.qL)(commit) !== null);
    const input = asked.map((commit) => `${commit}\n`).join('');
    const answer = await (0,feed_git/* feedGit */.lH)(root, ['cat-file', '--batch-check=%(objecttype)'], { input });
    if (!answer.ok || answer.value.exitCode !== 0)
        return null;
    const lines = answer.value.stdout.toString('utf8').split('\n');
    return new Set(asked.filter((_, index) => lines[index] !== 'commit'));
}

;// CONCATENATED MODULE: ./lib/shells/cli/state.js
// `aftermath state`: validates the memory of a laptop in four layers, repairs it, joins two, and backs it up.
















/** 0 when nothing is wrong, also when something is odd; 1 when something cannot be trusted. */
async function runStateValidate(io, options) {
    const world = await openState(io, options);
    if (!world.ok)
        return (0,checkpoint_world/* refuse */.TR)(io, [world.problem]);
    const seen = await validateState(world.value, (snapshot) => readSurroundings(world.value, snapshot));
    if (!seen.ok)
        return (0,checkpoint_world/* refuse */.TR)(io, [seen.problem]);
    (0,cli_io/* printProblems */.Mr)(io, world.value.problems);
    const findings = (0,finding/* sortFindings */.Tc)(seen.value.findings);
    const valid = !(0,finding/* hasErrors */.Cs)(findings);
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, { folder: world.value.folder, valid, findings });
    else if (findings.length === 0 && !world.value.isThere)
        io.out((0,read_memory/* nothingYet */.y)(world.value.folder));
    else
        io.out((0,findings_text/* toFindingsText */.r)(findings, world.value.folder));
    return valid ? 0 : 1;
}
/** 0 when nothing is wrong afterwards, 1 when something is left that only a person can decide on. */
async function runStateRepair(io, options) {
    const world = await openState(io, options);
    if (!world.ok)
        return (0,checkpoint_world/* refuse */.TR)(io, [world.problem]);
    const around = (snapshot) => readSurroundings(world.value, snapshot);
    const seen = await validateState(world.value, around);
    if (!seen.ok)
        return (0,checkpoint_world/* refuse */.TR)(io, [seen.problem]);
    const planned = await repairState(world.value, seen.value, 'show');
    if (!planned.ok)
        return (0,checkpoint_world/* refuse */.TR)(io, [planned.problem]);
    const isNeeded = planned.value.length > 0 && !options.dryRun;
    const backup = isNeeded ? await writeBackup(world.value, defaultBackup(world.value)) : (0,result.ok)(null);
    if (!backup.ok)
        return (0,checkpoint_world/* refuse */.TR)(io, [backup.problem]);
    const done = isNeeded ? await repairState(world.value, seen.value, 'make') : planned;
    if (!done.ok)
        return (0,checkpoint_world/* refuse */.TR)(io, [done.problem]);
    const after = isNeeded ? await validateState(world.value, around) : seen;
    if (!after.ok)
        return (0,checkpoint_world/* refuse */.TR)(io, [after.problem]);
    const left = (0,finding/* sortFindings */.Tc)(after.value.findings);
    const dryRun = options.dryRun ?? false;
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, { dryRun, backup: backup.value, did: done.value, left });
    else {
        const would = dryRun ? 'would be ' : '';
        const saved = backup.value === null ? '' : `backup: ${backup.value}\n`;
        io.out(`${saved}${done.value.map(({ document, did }) => `${document}: ${would}${did}\n`).join('')}${(0,findings_text/* toFindingsText */.r)(left, 'left')}`);
    }
    return (0,finding/* hasErrors */.Cs)(left) ? 1 : 0;
}
/** Brings in what another folder, or a backup, holds. */
async function runStateMerge(io, options, [from = '']) {
    const world = await openState(io, options);
    if (!world.ok)
        return (0,checkpoint_world/* refuse */.TR)(io, [world.problem]);
    const other = await readOther((0,external_node_path_.resolve)(io.cwd, from), from);
    if (!other.ok)
        return (0,checkpoint_world/* refuse */.TR)(io, [other.problem]);
    const changed = await mergeInto(world.value, other.value, options.dryRun ? 'show' : 'make');
    if (!changed.ok)
        return (0,checkpoint_world/* refuse */.TR)(io, [changed.problem]);
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, { dryRun: options.dryRun ?? false, from, changed: changed.value });
    else
        io.out(changed.value.length === 0 ? 'nothing new\n' : changed.value.map((name) => `${name}\n`).join(''));
    return 0;
}
async function readOther(path, name) {
    const isFolder = await (0,promises_.stat)(path).then((stats) => stats.isDirectory(), () => false);
    if (isFolder) {
        const read = await readWholeState((0,directory/* directoryStateStore */.K)(path));
        return read.ok ? (0,result.ok)(read.value.documents) : read;
    }
    const backup = await readBackup(path, name);
    return backup.ok ? (0,result.ok)(toDocuments(backup.value)) : backup;
}
/** Writes one file with everything, or proves that such a file is whole and says in what the state differs from it now. */
async function runStateBackup(io, options) {
    const world = await openState(io, options);
    if (!world.ok)
        return (0,checkpoint_world/* refuse */.TR)(io, [world.problem]);
    if (options.check !== undefined)
        return checkBackup(io, world.value, { file: options.check, json: options.json });
    const path = options.out === undefined ? defaultBackup(world.value) : (0,external_node_path_.resolve)(io.cwd, options.out);
    const written = await writeBackup(world.value, path);
    if (!written.ok)
        return (0,checkpoint_world/* refuse */.TR)(io, [written.problem]);
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, { file: written.value });
    else
        io.out(`${written.value}\n`);
    return 0;
}
async function checkBackup(io, world, { file, json }) {
    const backup = await readBackup((0,external_node_path_.resolve)(io.cwd, file), file);
    if (!backup.ok)
        return (0,checkpoint_world/* refuse */.TR)(io, [backup.problem]);
    const { files } = await readRawFiles(world.folder);
    const now = new Map(files.map(({ name, bytes }) => [name, toBackupFile(name, bytes).sha256]));
    const differs = backup.value.files.filter(({ name, sha256 }) => now.get(name) !== sha256).map(({ name }) => name);
    const document = {
        file,
        whole: true,
        madeAt: (0,ids/* toIsoText */.Ui)(backup.value.madeAt),
        documents: backup.value.files.length,
        differs,
    };
    if (json)
        (0,cli_io/* printJson */.Q2)(io, document);
    else
        io.out(`${file}: whole, ${document.documents} documents of ${document.madeAt}; ${differs.length} of them are not so now\n`);
    return 0;
}
function defaultBackup({ folder, now }) {
    return (0,external_node_path_.resolve)(folder, '.backups', `${toFileTime(now)}.json`);
}
/** A time that every file system takes for a name. */
function toFileTime(at) {
    return new Date(at).toISOString().replaceAll(/[:.]/g, '-').toLowerCase();
}
/** Written, and read again: a backup that cannot be read is none. */
async function writeBackup({ folder, now }, path) {
    const { files, unreadable } = await readRawFiles(folder);
    const [lost] = unreadable;
    if (lost !== undefined)
        return (0,result/* err */._)({ code: 'FILE_UNREADABLE', file: lost, detail: 'so it cannot be backed up' });
    const text = renderBackup({ madeAt: now, files: files.map(({ name, bytes }) => toBackupFile(name, bytes)) });
    const written = await (0,write_file/* writeTextAtomic */.Q)(path, text);
    if (!written.ok)
        return written;
    const back = await readBackup(path, path);
    return back.ok ? (0,result.ok)(path) : back;
}
async function readBackup(path, name) {
    const text = await (0,read_file/* readTextFile */.G)(path, name);
    if (!text.ok)
        return text;
    const backup = parseBackup(text.value);
    const problem = { code: 'USAGE', detail: `${name}: ${backup.ok ? '' : backup.detail}; take another one` };
    return backup.ok ? backup : (0,result/* err */._)(problem);
}


/***/ }),

/***/ 35867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ readWaitMs),
/* harmony export */   Sm: () => (/* binding */ isQuick),
/* harmony export */   yi: () => (/* binding */ parseDurationMs)
/* harmony export */ });
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
/** Units as people write them; the first letters tell, but for minutes and milliseconds. */
const STEP = /^\s*(?:(?:and|,)\s*)?(?<amount>\d{1,9}(?:\.\d{1,9})?|an?\s|one\s)\s*(?<unit>ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?)(?![a-z])/i;
const WEEK_MS = 604_800_000;
/** Milliseconds of the length of time that a text begins with: `2h 5m`, `1.5 hours`, `3 days and 4 hours`; null for none. */
function readWaitMs(text) {
    let total = null;
    let left = text;
    for (;;) {
        const found = STEP.exec(left);
        const { amount, unit } = found?.groups ?? {};
        if (found === null || amount === undefined || unit === undefined)
            return total;
        total = (total ?? 0) + (/^\d/.test(amount) ? Number(amount) : 1) * unitMs(unit.toLowerCase());
        left = left.slice(found[0].length);
    }
}
function unitMs(unit) {
    if (unit === 'ms' || unit.startsWith('milli'))
        return 1;
    return unit.startsWith('w') ? WEEK_MS : (UNITS[unit.slice(0, 1)] ?? 0);
}
function isQuick(ms) {
    return ms < QUICK_MS;
}


/***/ })

};
