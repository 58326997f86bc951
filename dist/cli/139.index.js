export const id = 139;
export const ids = [139];
export const modules = {

/***/ 8309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ changeAndCommit),
  k: () => (/* binding */ toTouched)
});

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/render/neutralise.js
var neutralise = __webpack_require__(5356);
;// CONCATENATED MODULE: ./lib/render/commit-message.js
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
    return (0,neutralise/* breakReferences */.m3)((0,neutralise/* cut */.Jj)((0,neutralise/* toOneLine */.GX)(id), MAX_ID_UNITS)).replaceAll(/[[*]/g, `$&${JOINT}`);
}

;// CONCATENATED MODULE: ./lib/app/commit-edits.js


/** Of a repository; many keep it out of their branches. */
const OWN_FOLDER = '.aftermath/';
/** NOT_A_REPOSITORY before anything is written. A commit that failed earlier and can still not be made stops it too. */
async function changeAndCommit(world, wish) {
    const { commits, notes, directory } = world;
    if (!(await commits.isRepository()))
        return (0,result/* err */._)({ code: 'NOT_A_REPOSITORY', directory });
    return notes.alone(async () => {
        const recovered = await wish.recover();
        if (!recovered.ok)
            return (0,result/* err */._)(recovered.problem);
        const earlier = await settle(world, wish.scope);
        if (!earlier.ok)
            return earlier;
        const changed = await wish.change(async ({ paths, items }) => {
            const lacking = await findLacking(commits, paths);
            if (!lacking.ok)
                return lacking;
            return notes.add({ scope: wish.scope, headline: wish.headline, body: toCommitBody(items), paths });
        });
        if (!changed.ok)
            return changed;
        return (0,result.ok)({ value: changed.value, commit: await settle(world, wish.scope) });
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
        return (0,result.ok)(undefined);
    const detail = `${path} is ignored by git, so the commit would lack it; nothing was changed, take it out of .gitignore or leave --commit out`;
    return (0,result/* err */._)({ code: 'GIT_FAILED', operation: 'commit', detail });
}
/** Makes the commits that are noted; a note that the files do not bear out any more is dropped. The last commit made. */
async function settle({ commits, notes }, scope) {
    const kept = await notes.list(scope);
    if (!kept.ok)
        return kept;
    let last = null;
    for (const { id, draft, stands } of kept.value) {
        const made = stands ? await commits.commit(draft) : (0,result.ok)(null);
        if (!made.ok)
            return made;
        last = made.value ?? last;
        const dropped = await notes.drop(id);
        if (!dropped.ok)
            return dropped;
    }
    return (0,result.ok)(last);
}
/** What an edit leaves. */
function toTouched({ path, after }) {
    return { path, text: after };
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

/***/ 5356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ breakMarkers),
/* harmony export */   GX: () => (/* binding */ toOneLine),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   m3: () => (/* binding */ breakReferences),
/* harmony export */   ws: () => (/* binding */ toVisible)
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
/** At most `maxUnits` UTF-16 units, with an ellipsis where something was cut; never half a character. */
function cut(text, maxUnits) {
    if (text.length <= maxUnits)
        return text;
    const kept = text.slice(0, Math.max(0, maxUnits - 1)).replace(/[\ud800-\udbff]$/, '');
    return `${kept.trimEnd()}…`;
}


/***/ }),

/***/ 7285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ commitOnDemand),
/* harmony export */   t: () => (/* binding */ toCommitLine)
/* harmony export */ });
/* harmony import */ var _app_commit_edits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8309);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9279);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4495);
// `--commit`: a change with its commit, or the change alone, as one shape of answer.



/** The change with a commit in a checkout; without one when no checkout is given. */
async function commitOnDemand(checkout, wish) {
    if (checkout !== null)
        return (0,_app_commit_edits_js__WEBPACK_IMPORTED_MODULE_1__/* .changeAndCommit */ .z)((0,_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .toCommitWorld */ .v)(checkout), wish);
    const made = await wish.change(null);
    return made.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ value: made.value, commit: null }) : made;
}
/** For people; a commit that was refused is told of as a problem. */
function toCommitLine(commit) {
    if (commit === null || !commit.ok)
        return '';
    return commit.value === null ? 'nothing to commit\n' : `committed ${commit.value.slice(0, 7)}\n`;
}


/***/ }),

/***/ 3139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runQueueCreate: () => (/* binding */ runQueueCreate),
  runQueueList: () => (/* binding */ runQueueList),
  runQueueMove: () => (/* binding */ runQueueMove),
  runQueuePark: () => (/* binding */ runQueuePark),
  runQueueRequeue: () => (/* binding */ runQueueRequeue),
  runQueueShow: () => (/* binding */ runQueueShow),
  runQueueSplit: () => (/* binding */ runQueueSplit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/files/find-root.js
var find_root = __webpack_require__(9642);
// EXTERNAL MODULE: ./lib/adapters/files/transaction.js + 3 modules
var transaction = __webpack_require__(7364);
// EXTERNAL MODULE: ./lib/app/queue-rules.js
var queue_rules = __webpack_require__(2534);
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
    const hunks = (0,patch/* toHunkLines */.f)(before, text ?? before);
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
var domain_queue = __webpack_require__(1563);
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
    return path === queue_files/* PAUSE_FILE */.e ? [] : domain_queue/* QUEUE_FOLDERS */.Q.map((folder) => `${folder}/${name}`);
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
    return files.ok ? (0,result.ok)(decide(world, files.value, request).value) : files;
}
async function makeChange(world, request) {
    const outcome = await world.folder.change(async (files) => {
        const { changes, value } = decide(world, files, request);
        const items = value.rulings.filter((ruling) => ruling.changes.length > 0).map(({ id }) => id);
        const told = changes.length === 0 ? undefined : await world.announce?.({ paths: listTouched(changes, files), items });
        return told === undefined || told.ok ? { changes, value: (0,result.ok)(value) } : { changes: [], value: told };
    });
    return outcome.ok ? outcome.value : outcome;
}
function decide(world, files, request) {
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

// EXTERNAL MODULE: ./lib/evidence/safe-text.js + 10 modules
var safe_text = __webpack_require__(3346);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
;// CONCATENATED MODULE: ./lib/workplan/queue/listing.js
// What the queue verbs print as JSON; other people's tools rely on the names.


/** A queue in its order, with what stands twice and its pause. */
function toQueueListing({ queue, records }, time) {
    return {
        items: records.map((record) => toItemListing(record, time)),
        duplicates: queue.duplicates,
        paused: queue.paused === null ? null : { until: (0,ids/* toIsoText */.Ui)(queue.paused.until), because: queue.paused.because },
    };
}
/** One item. `priority` and `status` are the owner's words; times are UTC. */
function toItemListing(record, time) {
    const { item } = record;
    return {
        id: item.id,
        title: item.title,
        folder: item.folder,
        status: item.rawStatus,
        path: item.path,
        priority: item.priority.raw,
        rank: item.priority.rank,
        attempts: item.attempts,
        cause: item.cause,
        cooldownUntil: timeText(item.cooldownUntil),
        startedAt: timeText(item.startedAt),
        updatedAt: timeText(item.updatedAt),
        orphan: (0,read_queue/* isOrphan */.B)(record, time),
        read: item.read,
        problem: item.problem,
    };
}
function timeText(at) {
    return at === null ? null : (0,ids/* toIsoText */.Ui)(at);
}

// EXTERNAL MODULE: ./lib/shells/cli/checkout.js + 3 modules
var cli_checkout = __webpack_require__(4495);
// EXTERNAL MODULE: ./lib/shells/cli/commit.js
var cli_commit = __webpack_require__(7285);
// EXTERNAL MODULE: ./lib/shells/cli/io.js
var cli_io = __webpack_require__(6920);
// EXTERNAL MODULE: ./lib/domain/queue-reasons.js
var queue_reasons = __webpack_require__(395);
;// CONCATENATED MODULE: ./lib/shells/cli/queue-text.js
// What the queue verbs print for people.




/** The items by folder, then what stands twice and whether the queue waits. */
function toQueueText(dir, { queue, records }, time) {
    const blocks = domain_queue/* QUEUE_FOLDERS */.Q.map((folder) => records.filter(({ item }) => item.folder === folder))
        .filter((block) => block.length > 0)
        .map((block) => `${block[0]?.item.folder} (${block.length})\n${block.map((one) => toLine(one, time)).join('')}`);
    const twice = queue.duplicates.map(({ id, paths }) => `twice: ${id} in ${paths.join(', ')}\n`);
    const paused = queue.paused === null ? [] : [`paused until ${(0,ids/* toIsoText */.Ui)(queue.paused.until)}: ${queue.paused.because}\n`];
    return [`${dir}: ${queue.items.length} items\n`, ...paused, ...blocks, ...twice].join('');
}
function toLine(record, time) {
    const notes = notesOf(record, time);
    return `  ${record.item.id}${notes.length === 0 ? '' : `  (${notes.join(', ')})`}\n`;
}
function notesOf(record, time) {
    const { item } = record;
    const { attempts, cause, cooldownUntil } = item;
    return [
        ...(item.priority.raw === null ? [] : [item.priority.raw]),
        ...(cause === null ? [] : [cause]),
        ...(attempts.item === 0 ? [] : [`failed ${attempts.item} times`]),
        ...(attempts.environment === 0 ? [] : [`${attempts.environment} times not its fault`]),
        ...(cooldownUntil !== null && cooldownUntil > time.now ? [`cools down until ${(0,ids/* toIsoText */.Ui)(cooldownUntil)}`] : []),
        ...((0,read_queue/* isOrphan */.B)(record, time) ? ['left behind'] : []),
        ...(item.read === 'library' ? [] : [item.read === 'lines' ? 'read line by line' : 'unreadable']),
    ];
}
/** One item with everything that decides about it. */
function toItemText(record, time) {
    const { item } = record;
    const said = item.rawStatus === null || item.rawStatus === item.folder ? '' : `, the file says ${item.rawStatus}`;
    const notes = notesOf(record, time).map((note) => `  ${note}\n`);
    return `${item.id}${item.title === null ? '' : `: ${item.title}`}\n  ${item.folder}${said}\n  ${item.path}\n${notes.join('')}`;
}
/** Each item with what became of it and why. */
function toRulingsText(rulings, mood) {
    if (rulings.length === 0)
        return 'nothing to do: no item stands there\n';
    return rulings
        .map(({ id, reason, changes }) => {
        const moves = changes.map(({ from, to }) => `  ${mood === 'would' ? 'would be ' : ''}${from ?? 'new'} -> ${to}\n`);
        return `${id}: ${reason} ${queue_reasons/* QUEUE_REASONS */.m[reason]}\n${moves.join('')}`;
    })
        .join('');
}

;// CONCATENATED MODULE: ./lib/shells/cli/queue.js
// `aftermath queue`: lists and shows the items of a queue folder, and moves them as one transaction.












/** 0 when every item could be read, 2 when one could not; the others are listed all the same. */
async function runQueueList(io, options, [dir = '']) {
    const seen = await look(io, options, dir);
    if (!seen.ok)
        return refuse(io, seen.problem, 2);
    const { world, view } = seen.value;
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, toQueueListing(view, world));
    else
        io.out(toQueueText(dir, view, world));
    (0,cli_io/* printProblems */.Mr)(io, within(dir, view.problems));
    return view.queue.items.some((item) => item.read === 'none') ? 2 : 0;
}
/** All places of an id are shown. */
async function runQueueShow(io, options, [dir = '']) {
    const seen = await look(io, options, dir);
    if (!seen.ok)
        return refuse(io, seen.problem, 2);
    const { world, view } = seen.value;
    const found = view.records.filter(({ item }) => item.id === options.item);
    if (found.length === 0) {
        const known = view.queue.items.map((item) => item.id);
        return refuse(io, [{ code: 'PLAN_ITEM_MISSING', file: dir, item: options.item, known }], 2);
    }
    const listed = found.map((record) => toItemListing(record, world));
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, listed.length === 1 ? listed[0] : listed);
    else
        io.out(found.map((record) => toItemText(record, world)).join('\n'));
    return 0;
}
/** Named items, or all that a folder holds; of those in progress only what was left behind. */
function runQueueRequeue(io, options, [dir = '']) {
    const notes = options.notes === undefined ? null : (0,safe_text/* toSafeText */._)(options.notes);
    if (options.item === undefined) {
        return run(io, dir, options, { kind: 'requeue-folder', from: options.from ?? null, notes });
    }
    if (options.from !== undefined) {
        const detail = 'queue requeue: --item and --from are given; name the items, or the folder that all of them lie in';
        return Promise.resolve(refuse(io, [{ code: 'USAGE', detail }], 2));
    }
    return runWishes(io, dir, options, options.item.map((id) => ({ kind: 'requeue', id, notes })));
}
function runQueueMove(io, options, [dir = '']) {
    return runWishes(io, dir, options, options.item.map((id) => ({ kind: 'move', id, to: options.to })));
}
function runQueuePark(io, options, [dir = '']) {
    const reason = (0,safe_text/* toSafeText */._)(options.reason);
    return runWishes(io, dir, options, options.item.map((id) => ({ kind: 'park', id, reason })));
}
function runQueueSplit(io, options, [dir = '']) {
    return runWishes(io, dir, options, options.item.map((id) => ({ kind: 'split', id })));
}
function runQueueCreate(io, options, [dir = '']) {
    const title = (0,safe_text/* toSafeText */._)(options.title.replaceAll(/\s+/g, ' ').trim(), { maxUnits: 200 });
    const target = (0,safe_text/* toSafeText */._)(options.target ?? '', { maxUnits: 200 });
    return runWishes(io, dir, options, [{ kind: 'create', purpose: options.purpose, title, target, identity: null }]);
}
function runWishes(io, dir, options, wishes) {
    return run(io, dir, options, { kind: 'wishes', wishes });
}
/** Of named items: reasons that mean the name was wrong, or that what was asked could not be done. */
const EXITS = { ITEM_UNKNOWN: 2, ITEM_AMBIGUOUS: 2, NAME_TAKEN: 1 };
async function run(io, dir, options, request) {
    const checkout = await (0,cli_checkout/* openCheckout */.Hj)(io, options, (0,external_node_path_.join)(dir, 'pending'));
    if (!checkout.ok)
        return refuse(io, checkout.problem, 2);
    const made = await change(io, { dir, options, checkout: checkout.value }, request);
    if (!made.ok)
        return refuse(io, [made.problem], (0,cli_checkout/* exitOf */.sX)(made.problem));
    const { commit } = made.value;
    const { rulings, patch } = made.value.value;
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, toDocument(rulings, { diff: patch, commit }, options));
    else if (options.dryRun)
        io.out(`${toRulingsText(rulings, 'would')}${patch}`);
    else
        io.out(toRulingsText(rulings, 'did') + (0,cli_commit/* toCommitLine */.t)(commit));
    if (commit !== null && !commit.ok)
        return refuse(io, [commit.problem], (0,cli_checkout/* exitOf */.sX)(commit.problem));
    const exits = request.kind === 'wishes' ? rulings.map(({ reason }) => EXITS[reason] ?? 0) : [];
    return exits.includes(2) ? 2 : exits.includes(1) ? 1 : 0;
}
async function change(io, { dir, options, checkout }, request) {
    const world = { ...toWorld(io, dir, checkout), writes: options.dryRun ? 'show' : 'make' };
    const inside = (0,cli_checkout/* toInside */._A)(checkout.root, await (0,find_root/* toRealPath */.hv)((0,external_node_path_.resolve)(io.cwd, dir)));
    const commits = options.commit === true && world.writes === 'make';
    if (commits && inside === null)
        return (0,result/* err */._)({ code: 'FILE_OUTSIDE', file: dir });
    const prefix = inside === null || inside === '' ? '' : `${inside}/`;
    const within = (announce) => {
        return ({ paths, items }) => announce({ items, paths: paths.map((one) => ({ ...one, path: `${prefix}${one.path}` })) });
    };
    return (0,cli_commit/* commitOnDemand */.c)(commits ? checkout : null, {
        scope: `queue ${prefix}`,
        headline: HEADLINES[request.kind === 'wishes' ? (request.wishes[0]?.kind ?? 'move') : 'requeue'],
        recover: () => world.folder.change(() => ({ changes: [], value: undefined })),
        change: (announce) => changeQueue(announce === null ? world : { ...world, announce: within(announce) }, request),
    });
}
/** All wishes of one call are of one kind. */
const HEADLINES = {
    requeue: 'Put queue items back to pending',
    park: 'Park queue items',
    move: 'Move queue items',
    split: 'Split queue items',
    fail: 'Mark queue items as failed',
    pause: 'Pause the queue',
    create: 'Add a queue item',
};
function toDocument(rulings, { diff, commit }, options) {
    const moved = rulings.filter(({ changes }) => changes.length > 0);
    return {
        dryRun: options.dryRun ?? false,
        moved: moved.flatMap(({ id, reason, changes }) => changes.map(({ from, to }) => ({ id, from, to, reason }))),
        kept: rulings.filter(({ changes }) => changes.length === 0).map(({ id, reason }) => ({ id, reason })),
        diff,
        commit: commit?.ok ? commit.value : null,
    };
}
/** A world in which nothing is written. */
function toWorld(io, dir, { policy, now }) {
    const folder = (0,transaction/* queueFolder */.g)((0,external_node_path_.resolve)(io.cwd, dir), cli_checkout/* LOCK_TOOLS */.Yi);
    return { folder, now, rules: (0,queue_rules/* toQueueRules */.a)(policy), draw: cli_checkout/* LOCK_TOOLS */.Yi.pacing.draw, writes: 'show' };
}
/** The queue with the bounds of its repository's policy. */
async function look(io, options, dir) {
    const checkout = await (0,cli_checkout/* openCheckout */.Hj)(io, options, (0,external_node_path_.join)(dir, 'pending'));
    if (!checkout.ok)
        return checkout;
    const world = toWorld(io, dir, checkout.value);
    const view = await readQueueFolder(world);
    return view.ok ? (0,result.ok)({ world, view: view.value }) : (0,result/* err */._)([view.problem]);
}
function refuse(io, problems, exit) {
    (0,cli_io/* printProblems */.Mr)(io, problems);
    return exit;
}
/** Problems with the queue's folder before their paths, as people can open them. */
function within(dir, problems) {
    const place = (file) => `${dir.replace(/\/+$/, '')}/${file}`;
    return problems.map((problem) => {
        if ('at' in problem)
            return { ...problem, at: { ...problem.at, file: place(problem.at.file) } };
        return 'file' in problem ? { ...problem, file: place(problem.file) } : problem;
    });
}


/***/ })

};
