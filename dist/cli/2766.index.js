export const id = 2766;
export const ids = [2766];
export const modules = {

/***/ 1136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ changePlanOnBranch),
/* harmony export */   H: () => (/* binding */ changeQueueOnBranch)
/* harmony export */ });
/* harmony import */ var _domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(459);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9279);
/* harmony import */ var _render_commit_message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5842);
/* harmony import */ var _change_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4267);
/* harmony import */ var _commit_changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3345);
/* harmony import */ var _queue_wishes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5402);
/* harmony import */ var _repository_queue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4049);







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
/** As `changeQueue`, on a branch; only the texts that the request needs are read. */
function changeQueueOnBranch(world, wish) {
    const { folder, rules, request } = wish.request;
    const time = { now: world.now, rules, draw: () => world.pacing.draw() };
    return changeBranch(world, wish, {
        prepare: async (head) => {
            const files = await (0,_repository_queue_js__WEBPACK_IMPORTED_MODULE_2__/* .readRepositoryQueue */ .I5)(world.files, { folder, head, ...toNeed(request) });
            if (!files.ok)
                return files;
            const { changes, value } = (0,_queue_wishes_js__WEBPACK_IMPORTED_MODULE_1__/* .decideQueueRequest */ .V4)(time, files.value, request);
            const edits = (0,_repository_queue_js__WEBPACK_IMPORTED_MODULE_2__/* .toFileEdits */ .RN)(changes, { folder, files: files.value });
            return edits.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ edits: edits.value, value }) : edits;
        },
        items: ({ rulings }) => rulings.filter(({ changes }) => changes.length > 0).map(({ id }) => id),
    });
}
/** Ids that are named, and folders that are meant as a whole. */
function toNeed(request) {
    if (request.kind === 'requeue-folder') {
        return { ids: [], whole: request.from === null ? ['in-progress', 'failed'] : [request.from] };
    }
    return { ids: request.wishes.flatMap((wish) => ('id' in wish ? [wish.id] : [])) };
}
async function changeBranch(world, { branch, headline }, { prepare, items }) {
    if (world.writes === 'show') {
        const head = await (0,_commit_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .readBranchHead */ .zO)(world, branch);
        const prepared = head.ok ? await prepare(head.value) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)(head.problem);
        return prepared.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ value: prepared.value.value, written: null }) : prepared;
    }
    const body = (value) => (0,_render_commit_message_js__WEBPACK_IMPORTED_MODULE_6__/* .toCommitBody */ .H)(items(value));
    const done = await (0,_commit_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .commitChanges */ .PT)(world, { branch, head: null, prepare, headline, body });
    return done.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ value: done.value.value, written: done.value.written }) : done;
}


/***/ }),

/***/ 4267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ changePlan),
/* harmony export */   s: () => (/* binding */ decidePlan)
/* harmony export */ });
/* harmony import */ var _domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(459);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9279);
/* harmony import */ var _memory_mark_codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1093);
/* harmony import */ var _workplan_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5522);
/* harmony import */ var _workplan_edits_reason_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2426);
/* harmony import */ var _workplan_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1731);
/* harmony import */ var _workplan_sidecar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1533);
/* harmony import */ var _commit_edits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9178);








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
    const fresh = { kind: 'failed', at, item: place, was: item.rawStatus, reason: (0,_workplan_edits_reason_js__WEBPACK_IMPORTED_MODULE_7__/* .toReason */ .G)(facts.reason) };
    const record = { ...fresh, step, severity, run };
    return standing !== null && saysSame(standing, record) ? null : record;
}
function saysSame(a, b) {
    return a.reason === b.reason && a.step === b.step && a.severity === b.severity && a.run === b.run;
}


/***/ }),

/***/ 9178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ toTouched),
/* harmony export */   z: () => (/* binding */ changeAndCommit)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9279);
/* harmony import */ var _render_commit_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5842);


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
            return earlier;
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

/***/ 5402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gp: () => (/* binding */ changeQueue),
  V4: () => (/* binding */ decideQueueRequest),
  eG: () => (/* binding */ readQueueFolder)
});

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/workplan/queue/board.js + 8 modules
var board = __webpack_require__(78);
// EXTERNAL MODULE: ./lib/domain/patch.js
var patch = __webpack_require__(5718);
;// CONCATENATED MODULE: ./lib/workplan/queue/queue-patch.js
// Changes of a queue as a diff that people read and `git apply` takes: moves as renames, with only the lines that differ.

/** The diff of changes in their order. `before` gives the text of a file that is moved or edited; null when it has none. */
function toQueuePatch(changes, before) {
    return changes.map((change) => toOne(change, change.from === null ? '' : (before(change.from) ?? ''))).join('');
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
var read_queue = __webpack_require__(850);
// EXTERNAL MODULE: ./lib/domain/queue.js
var queue = __webpack_require__(1563);
// EXTERNAL MODULE: ./lib/domain/queue-files.js
var queue_files = __webpack_require__(7573);
;// CONCATENATED MODULE: ./lib/app/queue-touched.js
// The files that a change of a queue touches, as they will stand, so that a commit of them leaves each item in one folder.


/**
 * Paths from the queue's folder. Besides what moves: the places that a file of this name has left before without a commit,
 * where the last commit may still show it.
 */
function listTouched(changes, { files, pause }) {
    const before = new Map(files.map(({ path, text }) => [path, text.ok ? text.value : undefined]));
    if (pause?.ok)
        before.set(queue_files/* PAUSE_FILE */.e, pause.value);
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
    return path === queue_files/* PAUSE_FILE */.e ? [] : queue/* QUEUE_FOLDERS */.Q.map((folder) => `${folder}/${name}`);
}

;// CONCATENATED MODULE: ./lib/app/queue-wishes.js





/** The queue as it stands. */
async function readQueueFolder(world) {
    const files = await world.folder.read();
    return files.ok ? (0,result.ok)((0,read_queue/* readQueue */.Q)(files.value, world)) : files;
}
/** Decides a request on the queue as it stands at that moment, and makes all its changes or none. */
async function changeQueue(world, request) {
    if (world.writes === 'make')
        return makeChange(world, request);
    const files = await world.folder.read();
    return files.ok ? (0,result.ok)(decideQueueRequest(world, files.value, request).value) : files;
}
async function makeChange(world, request) {
    const outcome = await world.folder.change(async (files) => {
        const { changes, value } = decideQueueRequest(world, files, request);
        const items = value.rulings.filter((ruling) => ruling.changes.length > 0).map(({ id }) => id);
        const told = changes.length === 0 ? undefined : await world.announce?.({ paths: listTouched(changes, files), items });
        return told === undefined || told.ok ? { changes, value: (0,result.ok)(value) } : { changes: [], value: told };
    });
    return outcome.ok ? outcome.value : outcome;
}
/** What a request makes of the files of a queue: the changes of all its wishes, each file once. */
function decideQueueRequest(world, files, request) {
    const view = (0,read_queue/* readQueue */.Q)(files, world);
    const { wishes, left } = toWishes(view, request, world);
    const time = { now: world.now, rules: world.rules, draw: world.draw, hasPauseFile: files.pause !== null };
    const rulings = [...(0,board/* decideQueueWishes */.Dg)(view, wishes, time), ...left];
    const changes = rulings.flatMap((ruling) => ruling.changes);
    return { changes: mergeChanges(changes), value: { rulings, patch: toQueuePatch(changes, textsOf(files)), view } };
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

/***/ 5842:
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

/***/ 7285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ commitOnDemand),
/* harmony export */   t: () => (/* binding */ toCommitLine)
/* harmony export */ });
/* harmony import */ var _app_commit_edits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9178);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9279);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9932);
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

/***/ 1131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $z: () => (/* binding */ openPush),
  bl: () => (/* binding */ toMade),
  _C: () => (/* binding */ toPushAdvice)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/adapters/git/feed-git.js
var feed_git = __webpack_require__(6210);
;// CONCATENATED MODULE: ./lib/adapters/git/read-objects.js
// Git's objects by name, byte for byte, with one program for all of them.


/** The objects of these names, in their order. A name holds no line end. */
async function read_objects_readObjects(directory, names) {
    if (names.length === 0)
        return (0,result.ok)([]);
    const answer = await (0,feed_git/* askGit */.gG)(directory, ['cat-file', '--batch'], { input: `${names.join('\n')}\n` });
    return answer.ok ? (0,result.ok)(parseBatch(answer.value)) : answer;
}
/** `ID TYPE SIZE`, the bytes and a line end for each object; `NAME missing` for what is not there. */
function parseBatch(output) {
    const entries = [];
    let at = 0;
    while (at < output.length) {
        const end = output.indexOf(0x0a, at);
        if (end < 0)
            break;
        const header = /^[0-9a-f]+ (?<type>\w+) (?<size>\d+)$/.exec(output.toString('utf8', at, end))?.groups;
        const size = header === undefined ? 0 : Number(header['size']);
        entries.push({ type: header?.['type'] ?? 'missing', bytes: output.subarray(end + 1, end + 1 + size) });
        at = header === undefined ? end + 1 : end + 1 + size + 1;
    }
    return entries;
}

;// CONCATENATED MODULE: ./lib/adapters/git/remote-branch.js
// Where a branch of a remote stands, and its commits. The clone gets objects, and no branch of its own moves.




/** Options, other transports than git's own, and what no address holds. */
const BAD_REMOTE = /^-|::|\s|\p{Cc}/u;
/** Nothing of the clone's own settings: no tags, no submodules, no other refs, no cleaning afterwards. */
const FETCH = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-prune',
    '--no-recurse-submodules',
    '--no-write-fetch-head',
    '--no-auto-maintenance',
    '--refmap=',
];
/** True for what git may be given as a remote: a name, a path or an address. */
function isRemote(remote) {
    return remote !== '' && !BAD_REMOTE.test(remote);
}
/** Throws for what is none: the name comes from a setting that was checked, so a wrong one is a bug. */
function requireRemote(remote) {
    if (!isRemote(remote))
        throw new Error(`not a remote: ${JSON.stringify(remote)}`);
}
/** The commit that the branch points to at this moment; null when there is no such branch. */
function findHead({ branch, ...remote }) {
    return findRef(remote, `refs/heads/${branch}`);
}
/** The commit that a whole ref name points to on the remote, or `HEAD`; null when there is none. */
async function findRef({ directory, remote }, ref) {
    const listed = await (0,feed_git/* askGit */.gG)(directory, ['ls-remote', '--', remote, ref]);
    if (!listed.ok)
        return listed;
    const line = listed.value
        .toString('utf8')
        .split('\n')
        .find((one) => one.endsWith(`\t${ref}`));
    if (line === undefined)
        return (0,result.ok)(null);
    const sha = (0,ids/* parseSha */.qL)(line.slice(0, line.indexOf('\t')));
    return sha === null ? (0,result/* err */._)({ code: 'GIT_FAILED', operation: 'ls-remote', detail: 'no commit id came back' }) : (0,result.ok)(sha);
}
/**
 * Makes sure that a commit is here: fetched with its branch, or alone when no branch is known or it has left it.
 * GIT_FAILED when the remote does not have it any more.
 */
async function bringCommit(from, commit, branch) {
    if (await isHere(from, commit))
        return (0,result.ok)(undefined);
    if (branch !== null) {
        await fetchBranch({ ...from, branch });
        if (await isHere(from, commit))
            return (0,result.ok)(undefined);
    }
    const fetched = await (0,feed_git/* askGit */.gG)(from.directory, [...FETCH, '--', from.remote, commit]);
    return fetched.ok ? (0,result.ok)(undefined) : fetched;
}
async function isHere({ directory }, commit) {
    const answer = await (0,feed_git/* feedGit */.lH)(directory, ['cat-file', '-e', `${commit}^{commit}`]);
    return answer.ok && answer.value.exitCode === 0;
}
/**
 * Texts of the files of these names at a commit of the branch, of those that exist; the commit is fetched unless it is
 * here. GIT_FAILED when it is not on the branch any more.
 */
async function readFilesAt(at, commit, names) {
    const here = await readTexts(at.directory, commit, names);
    if (here.ok)
        return here;
    const fetched = await fetchBranch(at);
    const there = await readTexts(at.directory, commit, names);
    return there.ok || fetched.ok ? there : fetched;
}
/**
 * A private ref keeps the commits from being cleaned away and makes the next fetch small. Several processes of one clone
 * may want to move it at once; then all but one of them are told of a failure, though the commits have come.
 */
async function fetchBranch({ directory, remote, branch }) {
    return (0,feed_git/* askGit */.gG)(directory, [...FETCH, '--', remote, `+refs/heads/${branch}:refs/aftermath/${branch}`]);
}
/** Where the branch stands now, with its commit fetched; null when that could not be told, for whatever reason. */
async function fetchHead(at) {
    const fetched = await fetchBranch(at);
    if (!fetched.ok)
        return null;
    const head = await (0,feed_git/* askGit */.gG)(at.directory, ['rev-parse', '--verify', '--quiet', `refs/aftermath/${at.branch}^{commit}`]);
    return head.ok ? (0,ids/* parseSha */.qL)(head.value.toString('utf8').trim()) : null;
}
/** As `readFilesAt`, of a commit that is here. Bytes that are no UTF-8 are replaced. */
async function readTexts(directory, commit, names) {
    if (parseSha(commit) === null)
        return err({ code: 'GIT_FAILED', operation: 'cat-file', detail: 'no commit id' });
    const wanted = [`${commit}^{commit}`, ...names.map((name) => `${commit}:${name}`)];
    const read = await readObjects(directory, wanted);
    if (!read.ok)
        return read;
    const [head, ...blobs] = read.value;
    if (head?.type !== 'commit')
        return err({ code: 'GIT_FAILED', operation: 'cat-file', detail: 'the commit is not here' });
    const texts = new Map();
    for (const [index, name] of names.entries()) {
        const blob = blobs[index];
        if (blob?.type === 'blob')
            texts.set(name, decode(blob.bytes));
    }
    return ok(texts);
}
function decode(bytes) {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

// EXTERNAL MODULE: ./lib/domain/repo-path.js
var repo_path = __webpack_require__(1048);
;// CONCATENATED MODULE: ./lib/adapters/git/branch-name.js
// Names that may be handed to git as a branch: never an option, a pattern, a second ref or a revision.
/** What git itself refuses in the name of a branch (git-check-ref-format). */
const BAD_BRANCH = /^[-/]|[/.]$|\.\.|\/\/|\/\.|^\.|@\{|^@$|\.lock(?:\/|$)|[\s~^:?*[\\\p{Cc}]/u;
/** True for a name that git takes for a branch. */
function isBranchName(name) {
    return name !== '' && !BAD_BRANCH.test(name);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/adapters/git/new-objects.js
// New objects of git, named as git names them and written by one program for all of them.




/** Numbers of the kinds in a pack. */
const KINDS = { commit: 1, tree: 2, blob: 3 };
/** The format of a repository by the length of one of its ids. */
function toFormat(id) {
    return id.length === 64 ? 'sha256' : 'sha1';
}
/** Objects that are to be written together. */
class ObjectDraft {
    #format;
    #byId = new Map();
    constructor(format) {
        this.#format = format;
    }
    /** The id that the object will have. */
    add(kind, bytes) {
        const id = (0,external_node_crypto_.createHash)(this.#format).update(`${kind} ${bytes.length}\0`).update(bytes).digest('hex');
        this.#byId.set(id, { kind, bytes });
        return id;
    }
    /** Writes all of them into a clone; those that it has already stay. */
    async write(directory) {
        const written = await (0,feed_git/* askGit */.gG)(directory, ['unpack-objects', '-q'], { input: this.#toPack() });
        return written.ok ? (0,result.ok)(undefined) : written;
    }
    /** A pack of whole objects: header, objects, and the hash of all that (gitformat-pack). */
    #toPack() {
        const head = Buffer.alloc(12);
        head.write('PACK', 'latin1');
        head.writeUInt32BE(2, 4);
        head.writeUInt32BE(this.#byId.size, 8);
        const body = Buffer.concat([head, ...[...this.#byId.values()].flatMap(toPacked)]);
        return Buffer.concat([body, (0,external_node_crypto_.createHash)(this.#format).update(body).digest()]);
    }
}
/** Kind and size, four bits of the size in the first byte and seven in each that follows, then the bytes deflated. */
function toPacked({ kind, bytes }) {
    const sizes = [bytes.length % 16];
    for (let rest = Math.floor(bytes.length / 16); rest > 0; rest = Math.floor(rest / 128))
        sizes.push(rest % 128);
    const header = sizes.map((part, index) => {
        const more = index < sizes.length - 1 ? 0x80 : 0;
        return more + part + (index === 0 ? KINDS[kind] * 16 : 0);
    });
    return [Buffer.from(header), (0,external_node_zlib_.deflateSync)(bytes)];
}

;// CONCATENATED MODULE: ./lib/adapters/git/trees.js
// Folders of commits as git stores them. Names are kept as bytes, one unit each: what is no UTF-8 must come out as it went in.



const FOLDER_MODE = '40000';
const LINK_MODE = '120000';
const FILE_MODES = ['100644', '100755'];
/** True for a file whose text is its own: no link, no folder, no submodule. */
function isFileNode({ mode }) {
    return FILE_MODES.includes(mode);
}
/** A text's UTF-8 bytes, one unit for each. */
function toBytes(text) {
    return Buffer.from(text, 'utf8').toString('latin1');
}
/** Back from `toBytes`; bytes that are no UTF-8 are replaced. */
function fromBytes(bytes) {
    return Buffer.from(bytes, 'latin1').toString('utf8');
}
/** The folder that a path's bytes lie in, and the name in it. */
function splitPath(path) {
    const slash = path.lastIndexOf('/');
    return { folder: slash < 0 ? '' : path.slice(0, slash), name: path.slice(slash + 1) };
}
/** Every folder on the way to a path's bytes, the root first. */
function toFolders(path) {
    const names = path.split('/').slice(0, -1);
    return ['', ...names.map((_, index) => names.slice(0, index + 1).join('/'))];
}
/** What stands at a path's bytes; null when nothing does. Its folders have been read. */
function findNode(trees, path) {
    const { folder, name } = splitPath(path);
    return trees.get(folder)?.get(name) ?? null;
}
/** Makes the folders on the way to these paths known, with one program for all of them. Paths are bytes. */
async function readFolders({ directory, commit, trees }, paths) {
    const wanted = new Set(paths.flatMap(toFolders));
    for (let open = findOpen(trees, wanted); open.length > 0; open = findOpen(trees, wanted)) {
        // A name on a line of its own cannot hold a line end: such a folder is asked for by its id, once its parent is known.
        const asked = open.flatMap((folder) => toName({ commit, trees }, folder) ?? []);
        const read = await read_objects_readObjects(directory, asked.map(({ name }) => name));
        if (!read.ok)
            return read;
        for (const [index, { folder }] of asked.entries()) {
            const object = read.value[index];
            const isTree = object?.type === 'tree';
            if (!isTree && isNeeded(trees, folder)) {
                return (0,result/* err */._)({
                    code: 'GIT_FAILED',
                    operation: 'cat-file',
                    detail: `the folder ${fromBytes(folder) || '/'} is not here`,
                });
            }
            trees.set(folder, isTree ? parseTree(Buffer.from(object.bytes), commit.length / 2) : new Map());
        }
    }
    return (0,result.ok)(undefined);
}
/** Whether a folder is there for sure: taken for an empty one, its files would be lost. Its parent was looked at before it. */
function isNeeded(trees, folder) {
    return folder === '' || findNode(trees, folder)?.mode === FOLDER_MODE;
}
/** Folders that are not known, without those below one that is known not to be there. */
function findOpen(trees, wanted) {
    const open = [];
    for (const folder of wanted) {
        if (trees.has(folder))
            continue;
        const parent = folder === '' ? undefined : trees.get(splitPath(folder).folder);
        if (parent !== undefined && parent.get(splitPath(folder).name)?.mode !== FOLDER_MODE)
            trees.set(folder, new Map());
        else
            open.push(folder);
    }
    return open;
}
function toName({ commit, trees }, folder) {
    const node = findNode(trees, folder);
    if (node !== null)
        return { folder, name: node.id };
    return folder.includes('\n') ? null : { folder, name: `${commit}:${fromBytes(folder)}` };
}
/** `MODE NAME`, a zero and the bytes of the id, for each entry. */
function parseTree(bytes, idBytes) {
    const tree = new Map();
    for (let at = 0; at < bytes.length;) {
        const [blank, zero] = [bytes.indexOf(0x20, at), bytes.indexOf(0, at)];
        const id = bytes.toString('hex', zero + 1, zero + 1 + idBytes);
        tree.set(bytes.toString('latin1', blank + 1, zero), { mode: bytes.toString('latin1', at, blank), id });
        at = zero + 1 + idBytes;
    }
    return tree;
}
/** The bytes of a folder, in git's order: a folder's name counts as if a slash followed. */
function toTreeBytes(tree) {
    const sortKey = ([name, { mode }]) => (mode === FOLDER_MODE ? `${name}/` : name);
    const sorted = [...tree].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    return Buffer.concat(sorted.flatMap(([name, { mode, id }]) => [Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(id, 'hex')]));
}
/** A path is a path, and no pattern. */
const LITERAL = { GIT_LITERAL_PATHSPECS: '1' };
/** Makes everything below a folder known, with one program. Paths of all but folders, as texts, in git's order. */
async function listBelow({ directory, commit, trees }, folder) {
    const below = folder === '' ? [] : ['--', `${folder}/`];
    const args = ['ls-tree', '-r', '-t', '-z', '--full-tree', commit, ...below];
    const listed = await (0,feed_git/* askGit */.gG)(directory, args, { env: LITERAL });
    if (!listed.ok)
        return listed;
    const found = new Map([[toBytes(folder), new Map()]]);
    const leaves = [];
    for (const line of listed.value.toString('latin1').split('\0')) {
        const { mode, id, path } = /^0*(?<mode>\d+) \w+ (?<id>[0-9a-f]+)\t(?<path>.*)$/s.exec(line)?.groups ?? {};
        if (mode === undefined || id === undefined || path === undefined)
            continue;
        const node = { mode, id };
        if (mode === FOLDER_MODE)
            found.set(path, found.get(path) ?? new Map());
        else
            leaves.push({ path: fromBytes(path), node });
        // With -t the folders on the way down are told too, which are not told whole.
        found.get(splitPath(path).folder)?.set(splitPath(path).name, node);
    }
    for (const [path, tree] of found)
        if (isBelow(path, toBytes(folder)))
            trees.set(path, tree);
    return (0,result.ok)(leaves);
}
function isBelow(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

;// CONCATENATED MODULE: ./lib/adapters/git/make-commit.js
// Makes a commit from objects alone: no checkout, no index, no file of ours, and no branch that points to it.





/** Author and committer when nobody says who. */
const OWN_IDENTITY = { name: 'aftermath', email: 'aftermath@users.noreply.github.com' };
/** A commit that no branch points to. Its folders are the parent's but for the changes, to the byte; its time is UTC. */
async function makeCommit(wish) {
    const { directory, parent, changes } = wish;
    const trees = wish.trees ?? new Map();
    const format = parent === null ? await readFormat(directory) : (0,result.ok)(toFormat(parent));
    if (!format.ok)
        return format;
    if (parent === null)
        trees.set('', new Map());
    const paths = changes.map(({ path }) => toBytes(path));
    const known = await readFolders({ directory, commit: parent ?? '', trees }, paths);
    if (!known.ok)
        return known;
    const draft = new ObjectDraft(format.value);
    const root = addFolder({ draft, trees }, '', changes.map(toLeaf)) ?? draft.add('tree', Buffer.alloc(0));
    const commit = (0,ids/* parseSha */.qL)(draft.add('commit', toCommitBytes(wish, root)));
    if (commit === null)
        return (0,result/* err */._)({ code: 'GIT_FAILED', operation: 'commit', detail: 'no commit id came out' });
    const written = await draft.write(directory);
    return written.ok ? (0,result.ok)(commit) : written;
}
async function readFormat(directory) {
    const format = await (0,feed_git/* askGit */.gG)(directory, ['rev-parse', '--show-object-format']);
    return format.ok ? (0,result.ok)(format.value.toString('utf8').trim() === 'sha256' ? 'sha256' : 'sha1') : format;
}
function toLeaf(change) {
    return { path: toBytes(change.path), change };
}
/** Id of a folder with its changes; null when nothing is left in it. Removals first: a folder may come where a file was. */
function addFolder(desk, folder, leaves) {
    const entries = new Map(desk.trees.get(folder));
    const files = leaves.filter(({ path }) => !path.includes('/'));
    for (const { path, change } of files)
        if (change.text === null)
            entries.delete(path);
    for (const [name, inside] of groupByFolder(leaves)) {
        const id = addFolder(desk, folder === '' ? name : `${folder}/${name}`, inside);
        if (id !== null)
            entries.set(name, { mode: FOLDER_MODE, id });
        else if (entries.get(name)?.mode === FOLDER_MODE)
            entries.delete(name);
    }
    for (const { path, change } of files) {
        if (change.text === null)
            continue;
        entries.set(path, { mode: change.mode, id: desk.draft.add('blob', Buffer.from(change.text, 'utf8')) });
    }
    return entries.size === 0 ? null : desk.draft.add('tree', toTreeBytes(entries));
}
/** By the first name of their paths; files of the folder itself are left out. */
function groupByFolder(leaves) {
    const groups = new Map();
    for (const { path, change } of leaves) {
        const slash = path.indexOf('/');
        if (slash < 0)
            continue;
        const name = path.slice(0, slash);
        groups.set(name, [...(groups.get(name) ?? []), { path: path.slice(slash + 1), change }]);
    }
    return groups;
}
function toCommitBytes({ parent, message, identity }, tree) {
    const who = `${toInert(identity.name)} <${toInert(identity.email)}> ${Math.floor(Date.now() / 1000)} +0000`;
    const parents = parent === null ? '' : `parent ${parent}\n`;
    const text = `tree ${tree}\n${parents}author ${who}\ncommitter ${who}\n\n${message.replaceAll('\0', '')}`;
    return Buffer.from(text, 'utf8');
}
/** What a name in a commit cannot hold. */
function toInert(name) {
    return name.replaceAll(/[<>\p{Cc}]/gu, '').trim();
}

// EXTERNAL MODULE: ./lib/domain/blob-id.js
var blob_id = __webpack_require__(3427);
;// CONCATENATED MODULE: ./lib/adapters/git/push-commit.js



/** No tags, no hooks of the user's, no signature, nothing of submodules. */
const PUSH = ['push', '--porcelain', '--no-verify', '--no-follow-tags', '--no-signed', '--recurse-submodules=no'];
/** Our own git has seen that the branch is elsewhere, and sent nothing. */
const STALE = /^!\t[^\t]*\t\[rejected\] \((?:stale info|fetch first|already exists)\)/m;
/** How servers say in their own words that the branch's rules forbid a push. */
const RULE_WORDS = /\bGH0(?:06|13)\b|protected branch|rule violations?|hook declined|permission to .* denied|without `workflows?` permission/i;
/** The reason in git's own answer when a hook of the server said no; a server that was busy gives another one. */
const DECLINED = /^!\t[^\t]*\t\[remote rejected\] \((?<reason>[^\n]*\b(?:declined|denied|prohibited|refusing)\b[^\n]*)\)$/m;
/**
 * Compare-and-swap: the remote refuses the push unless its branch is what we expect, and our commit stands on that, so no
 * history is ever lost. What a refusal or a lost answer means is read from where the branch stands afterwards.
 * STATE_CONFLICT when it is elsewhere or the server was busy; BRANCH_RULES with the server's words.
 */
async function pushCommit(to, { commit, expected }) {
    const ref = `refs/heads/${to.branch}`;
    const lease = `--force-with-lease=${ref}:${expected ?? ''}`;
    const pushed = await (0,feed_git/* feedGit */.lH)(to.directory, [...PUSH, lease, '--', to.remote, `${commit}:${ref}`]);
    if (!pushed.ok)
        return pushed;
    if (pushed.value.exitCode === 0)
        return (0,result.ok)(undefined);
    if (STALE.test(pushed.value.stdout.toString('utf8')))
        return (0,result/* err */._)({ code: 'STATE_CONFLICT', document: to.branch });
    const head = await findHead(to);
    if (head.ok && head.value === commit)
        return (0,result.ok)(undefined);
    if (head.ok && head.value !== expected)
        return (0,result/* err */._)({ code: 'STATE_CONFLICT', document: to.branch });
    return toRefusal(to.branch, pushed.value);
}
/** The branch has not moved, or nobody knows. A server that was just busy with another push says neither rule nor hook. */
function toRefusal(branch, { exitCode, stdout, stderr }) {
    const answer = stdout.toString('utf8');
    const reason = DECLINED.exec(answer)?.groups?.['reason'] ?? null;
    if (reason !== null || RULE_WORDS.test(stderr)) {
        return (0,result/* err */._)({ code: 'BRANCH_RULES', branch, detail: toRuleWords(stderr, reason ?? 'push declined') });
    }
    if (/^!\t/m.test(answer))
        return (0,result/* err */._)({ code: 'STATE_CONFLICT', document: branch });
    return (0,result/* err */._)({ code: 'GIT_FAILED', operation: 'push', detail: (0,feed_git/* toLastWords */.Pn)(stderr, exitCode) });
}
/** What the server said, on one line: the rules that it names, after the sentence that there are some. */
function toRuleWords(stderr, reason) {
    const lines = stderr.split('\n');
    const said = lines.flatMap((line) => /^remote:\s*(?:error:\s*)?(?<words>\S.*)$/.exec(line)?.groups?.['words'] ?? []);
    const worth = said.filter((words) => !/^(?:Review all repository rules|Resolving deltas|See https?:)/.test(words));
    const named = worth.length > 0 ? worth : lines.filter((line) => RULE_WORDS.test(line));
    return (0,feed_git/* toLastWords */.Pn)(named.length > 0 ? named.map((words) => words.trim()).join(' ') : reason, 1);
}

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
    const fetched = await fetchHead({ ...session, branch });
    const head = fetched === null ? await findHead({ ...session, branch }) : (0,result.ok)(fetched);
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
    const brought = await bringCommit(session, commit, branch ?? session.branchOf.get(commit) ?? null);
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
    const commit = given === null ? await findRef(session, branch === null ? 'HEAD' : `refs/heads/${branch}`) : (0,result.ok)(given);
    if (!commit.ok || commit.value === null)
        return commit;
    const here = await bring(session, commit.value, branch);
    return here.ok ? commit : here;
}

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
    const made = await makeCommit({ directory, parent: expectedHead, changes: changes.value, message, identity, trees });
    if (!made.ok)
        return made;
    const pushed = await pushCommit({ ...session, branch }, { commit: made.value, expected: expectedHead });
    if (pushed.ok)
        return (0,result.ok)({ ref: made.value, change: 'created' });
    return (0,result/* err */._)(pushed.problem.code === 'STATE_CONFLICT' ? { code: 'HEAD_MOVED', branch } : pushed.problem);
}
/** A commit that is nowhere any more was pushed over: then the branch is elsewhere, too. */
async function bringExpected(session, branch, expected) {
    const here = await bring(session, expected, branch);
    if (here.ok)
        return here;
    const head = await findHead({ ...session, branch });
    return head.ok && head.value !== expected ? (0,result/* err */._)({ code: 'HEAD_MOVED', branch }) : here;
}
/** The edits with the modes of the files that they change. HEAD_MOVED when a file is not what its edit was made on. */
async function toChanges(session, { branch, expectedHead }, edits) {
    const trees = treesOf(session, expectedHead);
    const question = { directory: session.directory, commit: expectedHead, trees };
    const read = await readFolders(question, edits.map(({ path }) => toBytes(path)));
    if (!read.ok)
        return read;
    const changes = [];
    for (const { path, before, after } of edits) {
        const node = findNode(trees, toBytes(path));
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
    const node = findNode(trees, toBytes(path));
    const above = (0,repo_path/* toAncestors */.AM)(path).flatMap((folder) => {
        const one = findNode(trees, toBytes(folder));
        return one === null ? [] : [{ folder, mode: one.mode }];
    });
    if ([node, ...above].some((one) => one?.mode === LINK_MODE))
        return { code: 'FILE_OUTSIDE', file: path };
    const blocked = above.find(({ mode }) => mode !== FOLDER_MODE);
    if (blocked !== undefined)
        return { code: 'FILE_UNREADABLE', file: path, detail: `${blocked.folder} is no folder` };
    const isOdd = node !== null && !isFileNode(node);
    return isOdd ? { code: 'FILE_UNREADABLE', file: path, detail: 'a folder or a submodule stands there' } : null;
}
/** A file keeps its mode; one that comes under the name of one that goes has moved, and has that one's. */
function toMode(edits, { path, after }, trees) {
    const own = findNode(trees, toBytes(path));
    const name = path.slice(path.lastIndexOf('/') + 1);
    const sources = edits.filter((edit) => edit.after === null && edit.path.endsWith(`/${name}`));
    const source = own === null && after !== null && sources.length === 1 ? sources[0] : undefined;
    const node = own ?? (source === undefined ? null : findNode(trees, toBytes(source.path)));
    return node?.mode === '100755' ? '100755' : '100644';
}

;// CONCATENATED MODULE: ./lib/adapters/git/remote-files.js









/**
 * The files of a remote's branches, over a clone whose checkout, index and branches stay as they are; git's note of where
 * the remote's branch stands moves with a push. Links and submodules are no files here: they are not listed, and a write
 * onto one is refused. A push is a compare-and-swap and never forced.
 */
function gitRemoteFiles(options) {
    requireRemote(options.remote);
    const session = openSession(options);
    return {
        readHead: (branch) => readHead(session, branch),
        readFile: async (path, ref) => {
            const texts = await readAt(session, ref, [path]);
            return texts.ok ? (0,result.ok)(texts.value.get(path) ?? null) : texts;
        },
        readFiles: (wishes) => readFiles(session, wishes),
        listFiles: (ref, folder = '') => listFiles(session, ref, folder),
        commitFiles: (draft) => commitFiles(session, options.identity ?? OWN_IDENTITY, draft),
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
    const read = await readFolders({ directory: session.directory, commit: commit.value, trees }, paths.map(toBytes));
    if (!read.ok)
        return read;
    const link = paths.find((path) => findNode(trees, toBytes(path))?.mode === LINK_MODE);
    if (link !== undefined)
        return (0,result/* err */._)({ code: 'FILE_OUTSIDE', file: link });
    const files = paths.flatMap((path) => {
        const node = findNode(trees, toBytes(path));
        return node !== null && isFileNode(node) ? [{ path, id: node.id }] : [];
    });
    return remote_files_readTexts(session.directory, files);
}
async function remote_files_readTexts(directory, files) {
    const blobs = await read_objects_readObjects(directory, files.map(({ id }) => id));
    if (!blobs.ok)
        return blobs;
    const texts = new Map();
    for (const [index, { path }] of files.entries()) {
        const blob = blobs.value[index];
        if (blob?.type !== 'blob')
            return (0,result/* err */._)({ code: 'GIT_FAILED', operation: 'cat-file', detail: `${path} is not here` });
        const text = remote_files_decode(blob.bytes);
        if (text === null)
            return (0,result/* err */._)({ code: 'FILE_BINARY', file: path });
        texts.set(path, text);
    }
    return (0,result.ok)(texts);
}
function remote_files_decode(bytes) {
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
    const listed = await listBelow({ directory: session.directory, commit: commit.value, trees }, folder);
    return listed.ok ? (0,result.ok)(listed.value.filter(({ node }) => isFileNode(node)).map(({ path }) => path)) : listed;
}

// EXTERNAL MODULE: ./lib/adapters/git/repo.js
var repo = __webpack_require__(9219);
// EXTERNAL MODULE: ./lib/shells/cli/checkout.js + 2 modules
var checkout = __webpack_require__(9932);
;// CONCATENATED MODULE: ./lib/shells/cli/push.js
// `--push`: the same change on a branch of a remote, made from the checkout's objects without touching its files.







/** Null when nothing is to be pushed. A branch that was not named is the one that is checked out. */
async function openPush(io, { root, now }, { push, branch, dryRun }) {
    if (push === undefined)
        return branch === undefined ? (0,result.ok)(null) : usage('--branch NAME goes with --push');
    const remote = push === true ? 'origin' : toPlace(io, push);
    if (!isRemote(remote))
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
    const world = { files, pacing: checkout/* LOCK_TOOLS */.Yi.pacing, now, writes: dryRun ? 'show' : 'make' };
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

/***/ 5867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isQuick),
/* harmony export */   y: () => (/* binding */ parseDurationMs)
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
function isQuick(ms) {
    return ms < QUICK_MS;
}


/***/ })

};
