export const id = 8343;
export const ids = [8343];
export const modules = {

/***/ 91136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ changePlanOnBranch),
/* harmony export */   H: () => (/* binding */ changeQueueOnBranch)
/* harmony export */ });
/* harmony import */ var _domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10459);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89279);
/* harmony import */ var _render_commit_message_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93461);
/* harmony import */ var _change_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14267);
/* harmony import */ var _commit_changes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83345);
/* harmony import */ var _queue_file_edits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30843);
/* harmony import */ var _queue_wishes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41196);
/* harmony import */ var _repository_queue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34049);








/** As `changePlan`, on a branch. Problems as those of the edits and of `commitChanges`; HOST_NOT_FOUND without the branch. */
function changePlanOnBranch(world, wish) {
    const { prefix, ...request } = wish.request;
    const paths = [request.place.path, _domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS_FILE */ ._];
    return changeBranch(world, wish, {
        prepare: async (head) => {
            const read = await world.files.readFiles(paths.map((path) => ({ path: prefix + path, ref: head })));
            if (!read.ok)
                return read;
            const texts = new Map(paths.map((path, index) => [path, read.value[index] ?? null]));
            const decided = (0,_change_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .decidePlan */ .s)(texts, request, world.now);
            return decided.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ edits: decided.value.edits.map(below(prefix)), value: decided.value }) : decided;
        },
        items: () => request.items,
    });
}
function below(prefix) {
    return (edit) => ({ ...edit, path: prefix + edit.path });
}
/**
 * As `changeQueue`, on a branch whose objects lie on this machine: every item is looked at, as in a checkout. An item whose
 * file is no text stays, and the others go on.
 */
function changeQueueOnBranch(world, wish) {
    const { folder, rules, request } = wish.request;
    const prefix = folder === '' ? '' : `${folder}/`;
    const time = { now: world.now, rules, draw: () => world.pacing.draw(), prefix, moves: 'text' };
    return changeBranch(world, wish, {
        prepare: async (head) => {
            const files = await (0,_repository_queue_js__WEBPACK_IMPORTED_MODULE_2__/* .readRepositoryQueue */ .I)(world.files, { folder, head, ...toNeed(request) });
            if (!files.ok)
                return files;
            const { changes, value } = (0,_queue_wishes_js__WEBPACK_IMPORTED_MODULE_1__/* .decideQueueRequest */ .V4)(time, files.value, request);
            const edits = (0,_queue_file_edits_js__WEBPACK_IMPORTED_MODULE_5__/* .toFileEdits */ .R)(changes, { folder, files: files.value });
            return edits.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ edits: edits.value, value }) : edits;
        },
        items: ({ rulings }) => rulings.filter(({ changes }) => changes.length > 0).map(({ id }) => id),
    });
}
/** Everything, as it lies at hand: items that are named, who waits for them, and how the queue writes its own. */
function toNeed(request) {
    const ids = request.kind === 'requeue-folder' ? [] : request.wishes.flatMap((wish) => ('id' in wish ? [wish.id] : []));
    return { ids, search: 'all' };
}
async function changeBranch(world, { branch, headline }, { prepare, items }) {
    if (world.writes === 'show') {
        const head = await (0,_commit_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .readBranchHead */ .zO)(world, branch);
        const prepared = head.ok ? await prepare(head.value) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)(head.problem);
        return prepared.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ value: prepared.value.value, written: null }) : prepared;
    }
    const body = (value) => (0,_render_commit_message_js__WEBPACK_IMPORTED_MODULE_7__/* .toCommitBody */ .H)(items(value));
    const done = await (0,_commit_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .commitChanges */ .PT)(world, { branch, head: null, prepare, headline, body, patience: world.patience });
    return done.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ value: done.value.value, written: done.value.written }) : done;
}


/***/ }),

/***/ 14267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ changePlan),
/* harmony export */   s: () => (/* binding */ decidePlan)
/* harmony export */ });
/* harmony import */ var _domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10459);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89279);
/* harmony import */ var _memory_mark_codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11093);
/* harmony import */ var _workplan_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25000);
/* harmony import */ var _workplan_edits_reason_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42426);
/* harmony import */ var _workplan_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38294);
/* harmony import */ var _workplan_sidecar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81533);
/* harmony import */ var _commit_edits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19178);








/** All items are marked, or none is: the first that cannot be ends it. Problems as those of the edits, and of the files. */
async function changePlan(world, request) {
    const paths = [request.place.path, _domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS_FILE */ ._];
    const { announce } = world;
    const texts = await world.files.read(paths);
    const seen = texts.ok ? decidePlan(texts.value, request, world.now) : texts;
    if (!seen.ok || world.writes === 'show')
        return seen;
    if (announce === null && seen.value.edits.every(isSame))
        return seen;
    return world.files.change(paths, async (fresh) => {
        // Of large plans most of the time goes into reading them: what was decided on the same texts holds.
        const decided = texts.ok && isSameTexts(texts.value, fresh) ? seen : decidePlan(fresh, request, world.now);
        if (!decided.ok)
            return decided;
        const told = announce === null
            ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(undefined)
            : await announce({ paths: decided.value.edits.map(_commit_edits_js__WEBPACK_IMPORTED_MODULE_5__/* .toTouched */ .k), items: request.items });
        return told.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ edits: decided.value.edits, value: decided.value }) : told;
    });
}
function isSameTexts(a, b) {
    return a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);
}
function isSame({ before, after }) {
    return before === after;
}
/** What a request makes of the texts of the plan and of the marks beside it. */
function decidePlan(texts, request, now) {
    const { path, name } = request.place;
    const text = texts.get(path) ?? null;
    if (text === null)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)({ code: 'FILE_MISSING', file: name });
    const marks = texts.get(_domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS_FILE */ ._) ?? null;
    let desk = { text, records: (0,_memory_mark_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMarks */ ._)(marks ?? '').records, fresh: [] };
    const items = [];
    for (const id of request.items) {
        const taken = takeItem(desk, request, { id, now });
        if (!taken.ok)
            return taken;
        desk = taken.value.desk;
        items.push(taken.value.change);
    }
    const inFile = items.some((item) => item.in === 'file') ? [{ path, before: text, after: desk.text }] : [];
    const after = (0,_memory_mark_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .appendMarks */ .b)(marks ?? '', desk.fresh);
    const beside = marks !== null || desk.fresh.length > 0 ? [{ path: _domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS_FILE */ ._, before: marks, after }] : [];
    const isBeside = desk.fresh.length > 0 || items.some((item) => item.in === 'sidecar');
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ items, edits: [...inFile, ...(isBeside ? beside : [])] });
}
function takeItem(desk, { place, facts }, turn) {
    const { name: file, mapping } = place;
    const opened = (0,_workplan_read_js__WEBPACK_IMPORTED_MODULE_2__/* .openPlan */ .uD)(file, desk.text, mapping);
    if (!opened.ok)
        return opened;
    const request = { file, text: desk.text, item: turn.id, mapping, opened: opened.value };
    const mark = facts === null ? (0,_workplan_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .planClear */ .zu)(request) : (0,_workplan_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .planMark */ .TU)({ ...request, ...toWords(facts) });
    if (!mark.ok)
        return mark;
    const item = (0,_workplan_sidecar_js__WEBPACK_IMPORTED_MODULE_6__/* .findMarkable */ .zU)((0,_workplan_read_js__WEBPACK_IMPORTED_MODULE_2__/* .toWorkplan */ .Ay)(file, opened.value), turn.id);
    if (!item.ok)
        return item;
    const record = toRecord({ item: item.value, desk, facts }, place.path, turn.now);
    const word = facts === null ? 'cleared' : 'marked';
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(taken(desk, { mark: mark.value, record, word }));
}
function toWords({ reason, step, level, run }) {
    return { reason, step: step ?? '', level: level === null ? '' : String(level), run: run ?? '' };
}
/** A mark in the file needs none beside it; a clearing takes both away. */
function taken(desk, { mark, record, word }) {
    const isBeside = mark.kind === 'sidecar';
    const text = isBeside ? desk.text : mark.edit.after;
    const kept = isBeside || record?.kind === 'cleared' ? record : null;
    const isChanged = kept !== null || text !== desk.text;
    return {
        desk: kept === null ? { ...desk, text } : withRecord({ ...desk, text }, kept),
        change: {
            item: isBeside ? mark.item : mark.edit.item,
            change: isChanged ? word : 'unchanged',
            in: isBeside ? 'sidecar' : 'file',
            because: isBeside ? mark.because : null,
        },
    };
}
function withRecord(desk, record) {
    return { ...desk, records: [...desk.records, record], fresh: [...desk.fresh, record] };
}
/** The record that a request asks for; null when the last one says the same, or there is none to clear. */
function toRecord({ item, desk, facts }, file, at) {
    const standing = (0,_workplan_sidecar_js__WEBPACK_IMPORTED_MODULE_6__/* .findMark */ .DQ)(item, desk.records, file);
    const place = { file, id: item.id, pointer: item.pointer };
    if (facts === null)
        return standing === null ? null : { kind: 'cleared', at, item: place };
    const { step, level: severity, run } = facts;
    const fresh = { kind: 'failed', at, item: place, was: item.rawStatus, reason: (0,_workplan_edits_reason_js__WEBPACK_IMPORTED_MODULE_7__/* .toReason */ .Ge)(facts.reason) };
    const record = { ...fresh, step, severity, run };
    return standing !== null && saysSame(standing, record) ? null : record;
}
function saysSame(a, b) {
    return a.reason === b.reason && a.step === b.step && a.severity === b.severity && a.run === b.run;
}


/***/ }),

/***/ 19178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ toTouched),
/* harmony export */   z: () => (/* binding */ changeAndCommit)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89279);
/* harmony import */ var _render_commit_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93461);


/** Of a repository; many keep it out of their branches. */
const OWN_FOLDER = '.aftermath/';
/** NOT_A_REPOSITORY before anything is written. A commit that failed earlier and can still not be made stops it too. */
async function changeAndCommit(world, wish) {
    const { commits, notes, directory } = world;
    if (!(await commits.isRepository()))
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ code: 'NOT_A_REPOSITORY', directory });
    return notes.alone(async () => {
        const recovered = await wish.recover();
        if (!recovered.ok)
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(recovered.problem);
        const earlier = await settle(world, wish.scope);
        if (!earlier.ok)
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(toWaiting(earlier.problem));
        const changed = await wish.change(async ({ paths, items }) => {
            const lacking = await findLacking(commits, paths);
            if (!lacking.ok)
                return lacking;
            return notes.add({ scope: wish.scope, headline: wish.headline, body: (0,_render_commit_message_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommitBody */ .H)(items), paths });
        });
        if (!changed.ok)
            return changed;
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ value: changed.value, commit: await settle(world, wish.scope) });
    });
}
/** The trouble of a commit that is not this one's: nothing of this change has been made. */
function toWaiting(problem) {
    if (problem.code !== 'GIT_FAILED')
        return problem;
    return { ...problem, detail: `an earlier change waits for its commit, and nothing was changed now: ${problem.detail}` };
}
/** A problem when a file would be missing in the commit. Our own folder may be left out: then its marks are local. */
async function findLacking(commits, paths) {
    const there = paths.filter(({ path, text }) => text !== null && !path.startsWith(OWN_FOLDER)).map(({ path }) => path);
    const ignored = await commits.findIgnored(there);
    if (!ignored.ok)
        return ignored;
    const [path] = ignored.value;
    if (path === undefined)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    const detail = `${path} is ignored by git, so the commit would lack it; nothing was changed, take it out of .gitignore or leave --commit out`;
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ code: 'GIT_FAILED', operation: 'commit', detail });
}
/** Makes the commits that are noted; a note that the files do not bear out any more is dropped. The last commit made. */
async function settle({ commits, notes }, scope) {
    const kept = await notes.list(scope);
    if (!kept.ok)
        return kept;
    let last = null;
    for (const { id, draft, stands } of kept.value) {
        const made = stands ? await commits.commit(draft) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(null);
        if (!made.ok)
            return made;
        last = made.value ?? last;
        const dropped = await notes.drop(id);
        if (!dropped.ok)
            return dropped;
    }
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(last);
}
/** What an edit leaves. */
function toTouched({ path, after }) {
    return { path, text: after };
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
// EXTERNAL MODULE: ./lib/workplan/queue/board.js + 19 modules
var board = __webpack_require__(81125);
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

/***/ 93461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ toCommitBody)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5356);
// The body of a commit on somebody's branch: ids come from files that anybody may write, so they can do nothing there.

/** Ids listed; a reviewer sees the rest in the diff. */
const MAX_IDS = 50;
/** Longest id shown, in UTF-16 units. */
const MAX_ID_UNITS = 80;
/** Between a bracket and its word, so that no word such as the one that skips a build is read there. */
const JOINT = '\u200b';
/** A list of ids, one on each line; none of them mentions, refers, closes, or is a trailer. Empty without ids. */
function toCommitBody(ids) {
    const lines = ids.slice(0, MAX_IDS).map((id) => `- ${toInert(id)}`);
    const rest = ids.length - lines.length;
    return [...lines, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n');
}
function toInert(id) {
    return (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .breakReferences */ .m3)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(id), MAX_ID_UNITS)).replaceAll(/[[*]/g, `$&${JOINT}`);
}


/***/ }),

/***/ 43419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   GA: () => (/* binding */ cellCode),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   R: () => (/* binding */ hidden),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   lE: () => (/* binding */ mention),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pZ: () => (/* binding */ indent),
/* harmony export */   tT: () => (/* binding */ toWebUrl),
/* harmony export */   ti: () => (/* binding */ inlineCode)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5356);

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
/**
 * Foreign text as a code block that it cannot leave. Line ends become LF; `info` names the language. What looks like one of
 * our own hidden lines is broken open: we read these back from the raw text of a thread.
 */
function fence(text, info = 'text') {
    const code = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .breakMarkers */ .Fx)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .toVisible */ .ws)(text));
    const ticks = '`'.repeat(Math.max(3, longestRun(code, /`+|~+/g) + 1));
    return `${ticks}${info}\n${code}\n${ticks}`;
}
/**
 * A link to an https address, or the label alone when the address is none. At the start of a line `[…]:` defines a
 * reference, also where the bracket stands inside a code span; so the two signs are set apart in a label.
 */
function link(label, url) {
    const checked = toWebUrl(url);
    return checked === null ? label : `[${label.replaceAll(']:', `]${_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .JOINT */ .zY}:`)}](${checked})`;
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
/** A live mention: the only text of ours that calls a person. The brand says that it is a name and nothing else. */
function mention(owner) {
    return owner;
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

/***/ 5356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ breakMarkers),
/* harmony export */   GX: () => (/* binding */ toOneLine),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   m3: () => (/* binding */ breakReferences),
/* harmony export */   ws: () => (/* binding */ toVisible),
/* harmony export */   zY: () => (/* binding */ JOINT)
/* harmony export */ });
// Takes the teeth out of foreign text: what is left can be seen, mentions nobody and refers to nothing.
/** Put between two characters that GitHub would join to a mention or a reference. Invisible, no line break. */
const JOINT = '\u200b';
/** C0 and C1 controls except tab and line ends; these would steer a terminal or end a line. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
/** Characters that show nothing or turn the order of what is shown: zero width, direction, tags, byte order mark. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
/** Half of a surrogate pair. Not valid in UTF-8. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const LINE_END = /\r\n?|[\u2028\u2029]/g;
/** Closing words count only in front of a reference: `#1`, `GH-1`, `owner/repo#1` or an address. */
const CLOSING = /\b(?<first>[cfr])(?<rest>los(?:e[sd]?)|ix(?:e[sd])?|esolv(?:e[sd]?))(?=\s*:?\s*(?:[\w.-]+(?:\/[\w.-]+)?)?(?:#\d|GH-\d|https?:))/giu;
/** What GitHub or a Markdown reader turns into a link or a mention, cut open after the named part. */
const JOINS = [
    /(?<head>[@\uff20\ufe6b])(?=\S)/g,
    /(?<head>[#\uff03\ufe5f])(?=[\d\uff10-\uff19])/g,
    /(?<head>GH-)(?=\d)/gi,
    /(?<head>:)(?=\/\/)/g,
    /(?<head>www)(?=\.)/gi,
    /(?<head>(?:javascript|vbscript|data|mailto|xmpp):)(?=\S)/gi,
];
/** Short and whole commit ids, which GitHub turns into links from seven digits on. */
const COMMIT = /(?<![\w/.-])(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,64}(?![\w/-])/gi;
const PART_OF_COMMIT = /.{6}(?=.)/g;
/** The text with LF as its only line end and without anything that is not visible. Tabs stay. */
function toVisible(text) {
    return text.replace(LINE_END, '\n').replace(CONTROLS, '').replace(LONE_SURROGATE, '\ufffd').replace(INVISIBLE, '');
}
/** The visible text in one line: every run of white space is one space, none at the ends. */
function toOneLine(text) {
    return toVisible(text).replace(/\s+/gu, ' ').trim();
}
/** The text with every mention, reference, closing word and address broken open. It reads the same. */
function breakReferences(text) {
    const open = text.replace(CLOSING, `$<first>${JOINT}$<rest>`);
    const apart = JOINS.reduce((soFar, pattern) => soFar.replace(pattern, `$<head>${JOINT}`), open);
    return apart.replace(COMMIT, (id) => id.replace(PART_OF_COMMIT, `$&${JOINT}`));
}
/** The text with a joint inside everything that looks like a hidden line of ours. It reads the same. */
function breakMarkers(text) {
    return text.replace(/<!--(?=\s{0,8}aftermath)/gi, `<!-${JOINT}-`);
}
/**
 * At most `maxUnits` UTF-16 units, with an ellipsis where something was cut; never half a character, and never the head of a broken
 * reference without its joint: the ellipsis would stand in its place.
 */
function cut(text, maxUnits) {
    if (text.length <= maxUnits)
        return text;
    const wanted = Math.max(0, maxUnits - 1);
    const end = text[wanted] === JOINT ? Math.max(0, wanted - 1) : wanted;
    const kept = text.slice(0, end).replace(/[\ud800-\udbff]$/, '');
    return `${kept.trimEnd()}…`;
}


/***/ }),

/***/ 7285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ commitOnDemand),
/* harmony export */   t: () => (/* binding */ toCommitLine)
/* harmony export */ });
/* harmony import */ var _app_commit_edits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19178);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89279);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90190);
// `--commit`: a change with its commit, or the change alone, as one shape of answer.



/** The change with a commit in a checkout; without one when no checkout is given. */
async function commitOnDemand(checkout, wish) {
    if (checkout !== null)
        return (0,_app_commit_edits_js__WEBPACK_IMPORTED_MODULE_1__/* .changeAndCommit */ .z)((0,_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .toCommitWorld */ .v)(checkout), wish);
    const made = await wish.change(null);
    return made.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ value: made.value, commit: null }) : made;
}
/** For people; a commit that was refused is told of as a problem. */
function toCommitLine({ commit, on }) {
    if (commit === null || !commit.ok)
        return '';
    return commit.value === null
        ? 'nothing to commit\n'
        : `committed ${commit.value.slice(0, 7)}${on === undefined ? '' : ` on ${on}`}\n`;
}


/***/ }),

/***/ 13050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $z: () => (/* binding */ openPush),
  bl: () => (/* binding */ toMade),
  _C: () => (/* binding */ toPushAdvice)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/git/remote-branch.js
var remote_branch = __webpack_require__(58354);
// EXTERNAL MODULE: ./lib/domain/repo-path.js
var repo_path = __webpack_require__(41048);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(89279);
;// CONCATENATED MODULE: ./lib/adapters/git/branch-name.js
// Names that may be handed to git as a branch: never an option, a pattern, a second ref or a revision.
/** What git itself refuses in the name of a branch (git-check-ref-format). */
const BAD_BRANCH = /^[-/]|[/.]$|\.\.|\/\/|\/\.|^\.|@\{|^@$|\.lock(?:\/|$)|[\s~^:?*[\\\p{Cc}]/u;
/** True for a name that git takes for a branch. */
function isBranchName(name) {
    return name !== '' && !BAD_BRANCH.test(name);
}

// EXTERNAL MODULE: ./lib/adapters/git/make-commit.js + 1 modules
var make_commit = __webpack_require__(48319);
// EXTERNAL MODULE: ./lib/adapters/git/read-objects.js
var read_objects = __webpack_require__(12818);
// EXTERNAL MODULE: ./lib/domain/blob-id.js
var blob_id = __webpack_require__(63427);
// EXTERNAL MODULE: ./lib/adapters/git/push-commit.js
var push_commit = __webpack_require__(34877);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(10758);
;// CONCATENATED MODULE: ./lib/adapters/git/remote-session.js
// What one reader of a remote knows of it, and how commits are brought into the clone, each of them once.




/** Nothing is known yet. */
function openSession({ directory, remote }) {
    return { directory, remote, here: new Set(), branchOf: new Map(), trees: null };
}
/** The folders of a commit that are known; those of the commit before are forgotten. */
function treesOf(session, commit) {
    if (session.trees?.commit !== commit)
        session.trees = { commit, folders: new Map() };
    return session.trees.folders;
}
/** Where a branch stands, with its commit brought here by the same talk with the remote; null when there is no such branch. */
async function bringHead(session, branch) {
    const fetched = await (0,remote_branch/* fetchHead */.FY)({ ...session, branch });
    const head = fetched === null ? await (0,remote_branch/* findHead */.mW)({ ...session, branch }) : (0,result.ok)(fetched);
    if (!head.ok || head.value === null)
        return head;
    session.branchOf.set(head.value, branch);
    if (fetched !== null)
        session.here.add(fetched);
    return head;
}
/** Makes sure that a commit is in the clone. GIT_FAILED when the remote does not have it any more. */
async function bring(session, commit, branch) {
    if (session.here.has(commit))
        return (0,result.ok)(undefined);
    const brought = await (0,remote_branch/* bringCommit */.IE)(session, commit, branch ?? session.branchOf.get(commit) ?? null);
    if (brought.ok)
        session.here.add(commit);
    return brought;
}
/** The commit behind a ref, brought here; null when there is no such branch. */
async function resolve(session, ref) {
    const given = (0,ids/* parseSha */.qL)(ref);
    const branch = given === null && ref !== 'HEAD' ? ref : null;
    if (branch !== null && !isBranchName(branch))
        return (0,result.ok)(null);
    const commit = given === null ? await (0,remote_branch/* findRef */.DQ)(session, branch === null ? 'HEAD' : `refs/heads/${branch}`) : (0,result.ok)(given);
    if (!commit.ok || commit.value === null)
        return commit;
    const here = await bring(session, commit.value, branch);
    return here.ok ? commit : here;
}

// EXTERNAL MODULE: ./lib/adapters/git/trees.js
var git_trees = __webpack_require__(90666);
;// CONCATENATED MODULE: ./lib/adapters/git/remote-commit.js
// One commit of edits on a branch of a remote: made beside the clone's own files, pushed onto the commit that was read or not at all.









/**
 * The commit that the branch stands on afterwards. HEAD_MOVED when it is elsewhere, or a file is not what its edit was
 * made on; BRANCH_RULES with the server's words; FILE_OUTSIDE and FILE_UNREADABLE for what is no file to write.
 */
async function commitFiles(session, identity, draft) {
    const { branch, expectedHead, headline, body } = draft;
    const edits = draft.edits.filter((edit) => edit.before !== edit.after);
    if (edits.length === 0)
        return (0,result.ok)({ ref: expectedHead, change: 'unchanged' });
    const outside = edits.find(({ path }) => !(0,repo_path/* isRepoPath */.SL)(path));
    if (outside !== undefined)
        return (0,result/* err */._)({ code: 'FILE_OUTSIDE', file: outside.path });
    if (!isBranchName(branch))
        return (0,result/* err */._)({ code: 'GIT_FAILED', operation: 'push', detail: 'not the name of a branch' });
    const here = await bringExpected(session, branch, expectedHead);
    if (!here.ok)
        return here;
    const changes = await toChanges(session, draft, edits);
    if (!changes.ok)
        return changes;
    const message = `${headline.replace(/\s+/g, ' ').trim()}\n${body.trim() === '' ? '' : `\n${body.trimEnd()}\n`}`;
    const { directory } = session;
    const trees = treesOf(session, expectedHead);
    const made = await (0,make_commit/* makeCommit */.m)({ directory, parent: expectedHead, changes: changes.value, message, identity, trees });
    if (!made.ok)
        return made;
    const pushed = await (0,push_commit/* pushCommit */.Sq)({ ...session, branch }, { commit: made.value, expected: expectedHead });
    if (pushed.ok)
        return (0,result.ok)({ ref: made.value, change: 'created' });
    return (0,result/* err */._)(pushed.problem.code === 'STATE_CONFLICT' ? { code: 'HEAD_MOVED', branch } : pushed.problem);
}
/** A commit that is nowhere any more was pushed over: then the branch is elsewhere, too. */
async function bringExpected(session, branch, expected) {
    const here = await bring(session, expected, branch);
    if (here.ok)
        return here;
    const head = await (0,remote_branch/* findHead */.mW)({ ...session, branch });
    return head.ok && head.value !== expected ? (0,result/* err */._)({ code: 'HEAD_MOVED', branch }) : here;
}
/** The edits with the modes of the files that they change. HEAD_MOVED when a file is not what its edit was made on. */
async function toChanges(session, { branch, expectedHead }, edits) {
    const trees = treesOf(session, expectedHead);
    const question = { directory: session.directory, commit: expectedHead, trees };
    const read = await (0,git_trees/* readFolders */.iz)(question, edits.map(({ path }) => (0,git_trees/* toBytes */.ZJ)(path)));
    if (!read.ok)
        return read;
    const changes = [];
    for (const { path, before, after } of edits) {
        const node = (0,git_trees/* findNode */.cy)(trees, (0,git_trees/* toBytes */.ZJ)(path));
        const bar = findBar(path, trees);
        if (bar !== null)
            return (0,result/* err */._)(bar);
        const isSame = node === null ? before === null : before !== null && (0,blob_id/* isBlob */.q)(before, node.id);
        if (!isSame)
            return (0,result/* err */._)({ code: 'HEAD_MOVED', branch });
        changes.push({ path, text: after, mode: toMode(edits, { path, after }, trees) });
    }
    return (0,result.ok)(changes);
}
/** Why a path cannot be written: a link on the way or at the end, or something that is no file where a file should be. */
function findBar(path, trees) {
    const node = (0,git_trees/* findNode */.cy)(trees, (0,git_trees/* toBytes */.ZJ)(path));
    const above = (0,repo_path/* toAncestors */.AM)(path).flatMap((folder) => {
        const one = (0,git_trees/* findNode */.cy)(trees, (0,git_trees/* toBytes */.ZJ)(folder));
        return one === null ? [] : [{ folder, mode: one.mode }];
    });
    if ([node, ...above].some((one) => one?.mode === git_trees/* LINK_MODE */.BG))
        return { code: 'FILE_OUTSIDE', file: path };
    const blocked = above.find(({ mode }) => mode !== git_trees/* FOLDER_MODE */.Zo);
    if (blocked !== undefined)
        return { code: 'FILE_UNREADABLE', file: path, detail: `${blocked.folder} is no folder` };
    const isOdd = node !== null && !(0,git_trees/* isFileNode */.hJ)(node);
    return isOdd ? { code: 'FILE_UNREADABLE', file: path, detail: 'a folder or a submodule stands there' } : null;
}
/** A file keeps its mode; one that comes under the name of one that goes has moved, and has that one's. */
function toMode(edits, { path, after }, trees) {
    const own = (0,git_trees/* findNode */.cy)(trees, (0,git_trees/* toBytes */.ZJ)(path));
    const name = path.slice(path.lastIndexOf('/') + 1);
    const sources = edits.filter((edit) => edit.after === null && edit.path.endsWith(`/${name}`));
    const source = own === null && after !== null && sources.length === 1 ? sources[0] : undefined;
    const node = own ?? (source === undefined ? null : (0,git_trees/* findNode */.cy)(trees, (0,git_trees/* toBytes */.ZJ)(source.path)));
    return node?.mode === '100755' ? '100755' : '100644';
}

;// CONCATENATED MODULE: ./lib/adapters/git/remote-files.js









/**
 * The files of a remote's branches, over a clone whose checkout, index and branches stay as they are; git's note of where
 * the remote's branch stands moves with a push. Links and submodules are no files here: they are not listed, and a write
 * onto one is refused. A push is a compare-and-swap and never forced.
 */
function gitRemoteFiles(options) {
    (0,remote_branch/* requireRemote */.Ee)(options.remote);
    const session = openSession(options);
    return {
        readHead: (branch) => readHead(session, branch),
        readFile: async (path, ref) => {
            const texts = await readAt(session, ref, [path]);
            return texts.ok ? (0,result.ok)(texts.value.get(path) ?? null) : texts;
        },
        readFiles: (wishes) => readFiles(session, wishes),
        listFiles: (ref, folder = '') => listFiles(session, ref, folder),
        commitFiles: (draft) => commitFiles(session, options.identity ?? make_commit/* OWN_IDENTITY */.u, draft),
    };
}
async function readHead(session, branch) {
    return isBranchName(branch) ? bringHead(session, branch) : (0,result.ok)(null);
}
/** One look for each commit or branch that is named. */
async function readFiles(session, wishes) {
    const textsByRef = new Map();
    for (const ref of new Set(wishes.map((wish) => wish.ref))) {
        const paths = new Set(wishes.filter((wish) => wish.ref === ref).map(({ path }) => path));
        const texts = await readAt(session, ref, [...paths]);
        if (!texts.ok)
            return texts;
        textsByRef.set(ref, texts.value);
    }
    return (0,result.ok)(wishes.map(({ path, ref }) => textsByRef.get(ref)?.get(path) ?? null));
}
async function readAt(session, ref, paths) {
    const outside = paths.find((path) => !(0,repo_path/* isRepoPath */.SL)(path));
    if (outside !== undefined)
        return (0,result/* err */._)({ code: 'FILE_OUTSIDE', file: outside });
    const commit = await resolve(session, ref);
    if (!commit.ok || commit.value === null)
        return commit.ok ? (0,result.ok)(new Map()) : commit;
    const trees = treesOf(session, commit.value);
    const read = await (0,git_trees/* readFolders */.iz)({ directory: session.directory, commit: commit.value, trees }, paths.map(git_trees/* toBytes */.ZJ));
    if (!read.ok)
        return read;
    const link = paths.find((path) => (0,git_trees/* findNode */.cy)(trees, (0,git_trees/* toBytes */.ZJ)(path))?.mode === git_trees/* LINK_MODE */.BG);
    if (link !== undefined)
        return (0,result/* err */._)({ code: 'FILE_OUTSIDE', file: link });
    const files = paths.flatMap((path) => {
        const node = (0,git_trees/* findNode */.cy)(trees, (0,git_trees/* toBytes */.ZJ)(path));
        return node !== null && (0,git_trees/* isFileNode */.hJ)(node) ? [{ path, id: node.id }] : [];
    });
    return readTexts(session.directory, files);
}
async function readTexts(directory, files) {
    const blobs = await (0,read_objects/* readObjects */.$)(directory, files.map(({ id }) => id));
    if (!blobs.ok)
        return blobs;
    const texts = new Map();
    for (const [index, { path }] of files.entries()) {
        const blob = blobs.value[index];
        if (blob?.type !== 'blob')
            return (0,result/* err */._)({ code: 'GIT_FAILED', operation: 'cat-file', detail: `${path} is not here` });
        const text = decode(blob.bytes);
        if (text === null)
            return (0,result/* err */._)({ code: 'FILE_BINARY', file: path });
        texts.set(path, text);
    }
    return (0,result.ok)(texts);
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
async function listFiles(session, ref, folder) {
    if (folder !== '' && !(0,repo_path/* isRepoPath */.SL)(folder))
        return (0,result/* err */._)({ code: 'FILE_OUTSIDE', file: folder });
    const commit = await resolve(session, ref);
    if (!commit.ok)
        return commit;
    if (commit.value === null)
        return (0,result/* err */._)({ code: 'GIT_FAILED', operation: 'ls-remote', detail: `there is no branch ${ref}` });
    const trees = treesOf(session, commit.value);
    const listed = await (0,git_trees/* listBelow */.Iy)({ directory: session.directory, commit: commit.value, trees }, folder);
    return listed.ok ? (0,result.ok)(listed.value.filter(({ node }) => (0,git_trees/* isFileNode */.hJ)(node)).map(({ path }) => path)) : listed;
}

// EXTERNAL MODULE: ./lib/adapters/git/repo.js
var repo = __webpack_require__(19219);
// EXTERNAL MODULE: ./lib/app/commit-changes.js + 1 modules
var commit_changes = __webpack_require__(83345);
// EXTERNAL MODULE: ./lib/shells/cli/checkout.js + 1 modules
var checkout = __webpack_require__(90190);
;// CONCATENATED MODULE: ./lib/shells/cli/push.js
// `--push`: the same change on a branch of a remote, made from the checkout's objects without touching its files.








/** Null when nothing is to be pushed. A branch that was not named is the one that is checked out. */
async function openPush(io, { root, now, policy }, { push, branch, dryRun }) {
    if (push === undefined)
        return branch === undefined ? (0,result.ok)(null) : usage('--branch NAME goes with --push');
    const remote = push === true ? 'origin' : toPlace(io, push);
    if (!(0,remote_branch/* isRemote */.Vx)(remote))
        return usage(`--push ${JSON.stringify(push)} is no remote; give its name, a path or an address`);
    const prefix = await (0,repo/* prefixOf */.MT)(root);
    if (!prefix.ok)
        return (0,result/* err */._)({ code: 'NOT_A_REPOSITORY', directory: root });
    const found = branch === undefined ? await (0,repo/* currentBranch */.eR)(root) : (0,result.ok)(branch);
    if (!found.ok)
        return found;
    if (found.value === null)
        return usage('no branch is checked out; name one with --branch');
    const files = gitRemoteFiles({ directory: root, remote });
    const writes = dryRun ? 'show' : 'make';
    const world = { files, pacing: checkout/* LOCK_TOOLS */.Yi.pacing, now, patience: (0,commit_changes/* toPushPatience */.RP)(policy), writes };
    return (0,result.ok)({ world, remote, branch: found.value, prefix: prefix.value });
}
/** A path counts from where the caller stands, as everywhere on a command line. */
function toPlace({ cwd }, remote) {
    return /^\.{1,2}(?:\/|$)/.test(remote) ? (0,external_node_path_.resolve)(cwd, remote) : remote;
}
function usage(detail) {
    return (0,result/* err */._)({ code: 'USAGE', detail });
}
/** The change as one that was made in a checkout; a branch that the remote does not have is the caller's mistake. */
function toMade({ remote, branch }, changed) {
    if (!changed.ok) {
        return changed.problem.code === 'HOST_NOT_FOUND'
            ? usage(`--branch ${JSON.stringify(branch)}: ${remote} has no such branch; push it first, or name another`)
            : changed;
    }
    const { value, written } = changed.value;
    if (written === null)
        return (0,result.ok)({ value, commit: null });
    const commit = (0,result.ok)(written.change === 'unchanged' ? null : (0,ids/* parseSha */.qL)(written.ref));
    return (0,result.ok)({ value, commit, on: `${remote} ${branch}` });
}
/** What to do about a push that the branch's rules forbid; empty for other problems. */
function toPushAdvice({ code }, { push }) {
    if (push === undefined || code !== 'BRANCH_RULES')
        return '';
    return 'aftermath: nothing was pushed; push a branch of your own, name it with --branch and open a pull request, or print the diff with --dry-run\n';
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
