export const id = 1703;
export const ids = [1703];
export const modules = {

/***/ 81703:
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
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/files/find-root.js
var find_root = __webpack_require__(9642);
// EXTERNAL MODULE: ./lib/adapters/files/transaction.js + 3 modules
var transaction = __webpack_require__(87364);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/adapters/git/commit-paths.js
var commit_paths = __webpack_require__(3187);
// EXTERNAL MODULE: ./lib/adapters/git/feed-git.js
var feed_git = __webpack_require__(26210);
;// CONCATENATED MODULE: ./lib/adapters/git/file-times.js
// When files of a checkout were last changed: by their commit, as a checkout gives every file the time of its own making.





/**
 * The times of files below a folder of a checkout: of the commit that changed them last, or, where they differ from it or
 * git does not know them, of the disk. Outside of a checkout nothing is known. One look into the history for all of them;
 * one that was cut off gives the time of its oldest commit, which is never too early.
 */
function checkoutFileTimes(directory) {
    return async (paths) => {
        const folders = [...new Set(paths.map((path) => (0,posix_.dirname)(path)))];
        if (folders.length === 0)
            return new Map();
        const changed = await (0,commit_paths/* readStatus */.r)(directory, folders);
        if (!changed.ok)
            return new Map();
        const commits = await readCommitTimes(directory, folders);
        const times = new Map();
        for (const path of paths) {
            const at = changed.value.has(path) ? null : (commits.get(path) ?? null);
            const known = at ?? (await diskTime((0,external_node_path_.join)(directory, path)));
            if (known !== null)
                times.set(path, known);
        }
        return times;
    };
}
/** Newest first, so the first commit that names a path counts. Empty before the first commit of all. */
async function readCommitTimes(directory, folders) {
    const options = ['--format=%x01%ct', '--name-only', '-z', '--relative', '--no-renames', '--no-ext-diff'];
    const log = await (0,feed_git/* askGit */.gG)(directory, ['log', ...options, '--', ...folders], { env: { GIT_LITERAL_PATHSPECS: '1' } });
    const times = new Map();
    if (!log.ok)
        return times;
    for (const entry of log.value.toString('utf8').split('\u0001')) {
        const [seconds = '', ...names] = entry.split('\0');
        const at = Number(seconds) * 1000;
        for (const name of names) {
            const path = name.replace(/^\n/, '');
            if (path !== '' && !times.has(path))
                times.set(path, at);
        }
    }
    return times;
}
/** A move changes the time of the entry, a write that of the text. */
async function diskTime(path) {
    try {
        const { mtimeMs, ctimeMs } = await (0,promises_.lstat)(path);
        return Math.floor(Math.max(mtimeMs, ctimeMs));
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/app/change-branch.js
var change_branch = __webpack_require__(91136);
// EXTERNAL MODULE: ./lib/app/queue-rules.js
var queue_rules = __webpack_require__(72534);
// EXTERNAL MODULE: ./lib/app/queue-wishes.js + 3 modules
var queue_wishes = __webpack_require__(41196);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(89279);
// EXTERNAL MODULE: ./lib/evidence/safe-text.js + 10 modules
var safe_text = __webpack_require__(23346);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(10758);
// EXTERNAL MODULE: ./lib/workplan/flaws.js
var workplan_flaws = __webpack_require__(32361);
// EXTERNAL MODULE: ./lib/workplan/listing.js
var listing = __webpack_require__(63146);
// EXTERNAL MODULE: ./lib/workplan/words.js
var words = __webpack_require__(78228);
// EXTERNAL MODULE: ./lib/workplan/queue/scan.js
var scan = __webpack_require__(11413);
// EXTERNAL MODULE: ./lib/workplan/queue/waits.js
var waits = __webpack_require__(32736);
;// CONCATENATED MODULE: ./lib/workplan/queue/queue-flaws.js





/**
 * The flaws of a queue: status words by word, then missing ids and circles of waiting, each in the order of the items.
 * Duplicates are told on their own; an item without an id has its file's name for one. `work`: of the same records.
 */
function findQueueFlaws(records, work) {
    const byId = new Map(records.toReversed().map((record) => [record.item.id, record]));
    const items = work.map((item) => (isKnown(item.rawStatus) ? item : { ...item, status: 'unknown' }));
    const flaws = (0,workplan_flaws/* findFlaws */.pG)({ file: '', shape: 'mapped', editable: true, items });
    return flaws.flatMap((flaw) => {
        if (flaw.kind === 'duplicate-id' || flaw.kind === 'missing-id')
            return [];
        const ids = (0,workplan_flaws/* toItemIds */.jo)(flaw);
        const [item = ''] = ids;
        return [{ code: listing/* FLAW_CODES */.Cd[flaw.kind], item, detail: explain(flaw), at: findPlace(flaw, byId), items: ids }];
    });
}
function isKnown(word) {
    return word === null || (0,words/* toItemStatus */.nh)(word) !== 'unknown';
}
/** A queue needs no words in a policy: its folders say how an item stands. */
function explain(flaw) {
    if (flaw.kind !== 'unknown-word')
        return (0,workplan_flaws/* explainFlaw */.mj)(flaw);
    const word = JSON.stringify(flaw.word);
    return `the status ${word} is not known and left alone (${(0,workplan_flaws/* listSome */.XT)(flaw.items)}); the folder says how an item stands`;
}
function findPlace(flaw, byId) {
    const [item = '', next = ''] = (0,workplan_flaws/* toItemIds */.jo)(flaw);
    if (flaw.kind === 'unknown-word')
        return placeOf(byId.get(item), ['status'], flaw.word);
    const ref = flaw.kind === 'missing-dependency' ? flaw.ref : next;
    const own = byId.get(item);
    const other = byId.get(ref);
    if (other !== undefined && findSegment(own, waits/* WAIT_KEYS */.VO, ref) === null)
        return placeOf(other, [waits/* BLOCK_KEY */.Qq], item);
    return placeOf(own, waits/* WAIT_KEYS */.VO, ref);
}
/** The value's place, or the start of the file where it is not written on lines of its own at the margin. */
function placeOf(record, keys, value) {
    const file = record?.item.path ?? '';
    const segment = findSegment(record, keys, value);
    if (segment === null)
        return { file, line: 1, column: 1 };
    const before = segment.text.slice(0, findWord(segment, value)).split('\n');
    return { file, line: segment.line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}
function findSegment(record, keys, value) {
    const { segments } = (0,scan/* scanItem */.z)(record?.text ?? '');
    const found = keys.map((key) => segments.get(key)).find((one) => one !== undefined && findWord(one, value) !== -1);
    return found ?? null;
}
/** Offset of a word behind its key, not of a longer one that holds it; -1 for none. */
function findWord({ text, key }, value) {
    for (let at = text.indexOf(value, key.length + 1); at !== -1; at = text.indexOf(value, at + 1)) {
        if (!/[\w.-]/.test((text[at - 1] ?? '') + (text[at + value.length] ?? '')))
            return at;
    }
    return -1;
}

// EXTERNAL MODULE: ./lib/workplan/queue/read-queue.js
var read_queue = __webpack_require__(10850);
;// CONCATENATED MODULE: ./lib/workplan/queue/listing.js
// What the queue verbs print as JSON; other people's tools rely on the names.




/** The standing of every item of a queue. */
function toQueueStanding({ records }) {
    const work = (0,waits/* toQueueWork */.Qe)(records);
    return { work: new Map(work.map((item) => [item.pointer, item])), flaws: findQueueFlaws(records, work) };
}
/** Whether an item can be taken now: pending, nothing that it waits for is open, and it does not cool down. */
function isReady({ item }, { work }, now) {
    return work.get(item.path)?.ready === true && (item.cooldownUntil === null || item.cooldownUntil <= now);
}
/** A queue in its order, with what stands twice, what is wrong inside of items, and its pause. */
function toQueueListing(view, time) {
    const { queue, records, notItems } = view;
    const standing = toQueueStanding(view);
    return {
        items: records.map((record) => toItemListing(record, standing, time)),
        notItems,
        duplicates: queue.duplicates,
        flaws: standing.flaws.map(({ code, item, detail, at }) => ({ code, item, detail, at })),
        paused: queue.paused === null ? null : { until: (0,ids/* toIsoText */.Ui)(queue.paused.until), because: queue.paused.because },
    };
}
/** One item. `priority` and `status` are the owner's words; times are UTC. */
function toItemListing(record, standing, time) {
    const { item } = record;
    return {
        id: item.id,
        title: item.title,
        folder: item.folder,
        status: item.rawStatus,
        path: item.path,
        priority: item.priority.raw,
        rank: item.priority.rank,
        dependsOn: (standing.work.get(item.path)?.dependsOn ?? []).map(({ ref, kind, satisfied }) => ({
            ref,
            kind,
            satisfied,
        })),
        ready: isReady(record, standing, time.now),
        attempts: item.attempts,
        cause: item.cause,
        cooldownUntil: timeText(item.cooldownUntil),
        startedAt: timeText(item.startedAt),
        updatedAt: timeText(item.updatedAt),
        orphan: (0,read_queue/* isOrphan */.BH)(record, time),
        read: item.read,
        problem: item.problem,
    };
}
function timeText(at) {
    return at === null ? null : (0,ids/* toIsoText */.Ui)(at);
}

// EXTERNAL MODULE: ./lib/shells/cli/checkout.js + 1 modules
var cli_checkout = __webpack_require__(90190);
// EXTERNAL MODULE: ./lib/shells/cli/commit.js
var cli_commit = __webpack_require__(7285);
// EXTERNAL MODULE: ./lib/shells/cli/io.js
var cli_io = __webpack_require__(6920);
// EXTERNAL MODULE: ./lib/shells/cli/push.js + 4 modules
var push = __webpack_require__(13050);
// EXTERNAL MODULE: ./lib/domain/queue.js
var domain_queue = __webpack_require__(1563);
// EXTERNAL MODULE: ./lib/domain/queue-reasons.js
var queue_reasons = __webpack_require__(60395);
;// CONCATENATED MODULE: ./lib/shells/cli/queue-text.js
// What the queue verbs print for people.






const WHAT_IS_AN_ITEM = 'an item is a .yaml or .yml file directly in its folder';
/** The items by folder, then what is no item, what stands twice, what is wrong inside of items, and whether the queue waits. */
function toQueueText(dir, view, time) {
    const { queue, records, notItems } = view;
    const standing = toQueueStanding(view);
    const blocks = domain_queue/* QUEUE_FOLDERS */.Qw.map((folder) => records.filter(({ item }) => item.folder === folder))
        .filter((block) => block.length > 0)
        .map((block) => `${block[0]?.item.folder} (${block.length})\n${block.map((one) => toLine(one, standing, time)).join('')}`);
    const twice = queue.duplicates.map(({ id, paths }) => `twice: ${id} in ${paths.join(', ')}\n`);
    const paused = queue.paused === null ? [] : [`paused until ${(0,ids/* toIsoText */.Ui)(queue.paused.until)}: ${queue.paused.because}\n`];
    return [
        `${dir}: ${queue.items.length} items\n`,
        ...paused,
        ...blocks,
        ...(notItems.length === 0 ? [] : [`no items: ${(0,workplan_flaws/* listSome */.XT)(notItems)}; ${WHAT_IS_AN_ITEM}\n`]),
        ...twice,
        ...standing.flaws.map(toFlawLine(dir)),
    ].join('');
}
function toFlawLine(dir) {
    return ({ code, detail, at }) => `flaw ${code}: ${dir.replace(/\/+$/, '')}/${at.file}:${at.line}:${at.column}: ${detail}\n`;
}
function toLine(record, standing, time) {
    const notes = notesOf(record, standing, time);
    return `  ${record.item.id}${notes.length === 0 ? '' : `  (${notes.join(', ')})`}\n`;
}
function notesOf(record, standing, time) {
    const { item } = record;
    const open = waitsOf(record, standing);
    const { attempts, cause, cooldownUntil } = item;
    return [
        ...(item.priority.raw === null ? [] : [item.priority.raw]),
        ...(cause === null ? [] : [cause]),
        ...(attempts.item === 0 ? [] : [`failed ${attempts.item} times`]),
        ...(attempts.environment === 0 ? [] : [`${attempts.environment} times not its fault`]),
        ...(cooldownUntil !== null && cooldownUntil > time.now ? [`cools down until ${(0,ids/* toIsoText */.Ui)(cooldownUntil)}`] : []),
        ...(open.length === 0 ? [] : [`waits for ${(0,workplan_flaws/* listSome */.XT)(open)}`]),
        ...((0,read_queue/* isOrphan */.BH)(record, time) ? ['left behind'] : []),
        ...(item.read === 'library' ? [] : [item.read === 'lines' ? 'read line by line' : 'unreadable']),
    ];
}
/** Of an item that is still to be done: what it waits for that is in the queue and not done. */
function waitsOf({ item }, { work }) {
    if (item.folder !== 'pending')
        return [];
    const waits = work.get(item.path)?.dependsOn ?? [];
    const open = waits.filter(({ kind, satisfied, resolved }) => {
        return !satisfied && (kind === 'id' || (kind === 'wildcard' && resolved !== undefined));
    });
    return open.map(({ ref }) => ref);
}
/** One item with everything that decides about it; `dir` stands before the places of what is wrong with it. */
function toItemText(dir, record, { standing, time }) {
    const { item } = record;
    const said = item.rawStatus === null || item.rawStatus === item.folder ? '' : `, the file says ${item.rawStatus}`;
    const ready = isReady(record, standing, time.now) ? ['ready'] : [];
    const notes = [...ready, ...notesOf(record, standing, time)].map((note) => `  ${note}\n`);
    const flaws = standing.flaws.filter(({ items }) => items.includes(item.id)).map(toFlawLine(dir));
    return `${item.id}${item.title === null ? '' : `: ${item.title}`}\n  ${item.folder}${said}\n  ${item.path}\n${notes.join('')}${flaws.map((line) => `  ${line}`).join('')}`;
}
/** Each item with what became of it and why. */
function toRulingsText(rulings, mood) {
    if (rulings.length === 0)
        return 'nothing to do: no item stands there\n';
    return rulings
        .map(({ id, reason, changes, waiting = [] }) => {
        const moves = changes.map(({ from, to }) => `  ${mood === 'would' ? 'would be ' : ''}${from ?? 'new'} -> ${to}\n`);
        const still = waiting.length === 0 ? '' : `  still named as what ${(0,workplan_flaws/* listSome */.XT)(waiting)} waits for; name its parts there\n`;
        return `${id}: ${reason} ${queue_reasons/* QUEUE_REASONS */.m[reason]}\n${moves.join('')}${still}`;
    })
        .join('');
}
/** An id that nobody has is told with those that somebody has; null: they are not known. */
function toRefusal(dir, known) {
    return ({ id: item, reason }) => reason === 'ITEM_UNKNOWN' && known !== null
        ? { code: 'PLAN_ITEM_MISSING', file: dir, item, known }
        : { code: 'QUEUE_REFUSED', folder: dir, item, reason };
}

// EXTERNAL MODULE: ./lib/shells/cli/shown-path.js
var shown_path = __webpack_require__(66711);
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
    const standing = toQueueStanding(view);
    const listed = found.map((record) => toItemListing(record, standing, world));
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, listed.length === 1 ? listed[0] : listed);
    else
        io.out(found.map((record) => toItemText(dir, record, { standing, time: world })).join('\n'));
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
    if (title === '') {
        return Promise.resolve(refuse(io, [{ code: 'USAGE', detail: 'queue create: --title is empty; say what is to be done' }], 2));
    }
    const target = (0,safe_text/* toSafeText */._)(options.target ?? '', { maxUnits: 200 });
    return runWishes(io, dir, options, [{ kind: 'create', purpose: options.purpose, title, target, identity: null }]);
}
function runWishes(io, dir, options, wishes) {
    return run(io, dir, options, { kind: 'wishes', wishes });
}
/** Of named items: reasons that mean the name was wrong, or that what was asked could not be done. */
const EXITS = {
    ITEM_UNKNOWN: 2,
    ITEM_NOT_SEEN: 2,
    ITEM_AMBIGUOUS: 2,
    ITEM_UNREADABLE: 1,
    NAME_TAKEN: 1,
    NOT_SPLITTABLE: 1,
    ALREADY_DONE: 1,
    IN_USE: 1,
};
async function run(io, dir, options, request) {
    const checkout = await (0,cli_checkout/* openCheckout */.Hj)(io, options, (0,external_node_path_.join)(dir, 'pending'));
    if (!checkout.ok)
        return refuse(io, checkout.problem, 2);
    const target = await (0,push/* openPush */.$z)(io, checkout.value, options);
    if (!target.ok)
        return refuse(io, [target.problem], 2);
    const place = { dir, options, checkout: checkout.value };
    const made = await (target.value === null
        ? change(io, place, request)
        : queue_push(io, { ...place, target: target.value }, request));
    if (!made.ok) {
        const exit = refuse(io, [made.problem], (0,cli_checkout/* exitOf */.sX)(made.problem));
        io.note((0,push/* toPushAdvice */._C)(made.problem, options));
        return exit;
    }
    const { commit } = made.value;
    const { rulings, patch } = made.value.value;
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, toDocument(rulings, { diff: patch, commit }, options));
    else if (options.dryRun) {
        io.out(toRulingsText(rulings, 'would'));
        (0,cli_io/* printPatch */.k0)(io, patch);
    }
    else
        io.out(toRulingsText(rulings, 'did') + (0,cli_commit/* toCommitLine */.t)(made.value));
    if (commit !== null && !commit.ok)
        return refuse(io, [commit.problem], (0,cli_checkout/* exitOf */.sX)(commit.problem));
    const refused = request.kind === 'wishes' ? rulings.filter(({ reason }) => EXITS[reason] !== undefined) : [];
    const view = target.value === null && refused.length > 0 ? await look(io, options, dir) : null;
    const known = view?.ok ? view.value.view.queue.items.map(({ id }) => id) : null;
    (0,cli_io/* printProblems */.Mr)(io, refused.map(toRefusal(dir, known)));
    const exits = refused.map(({ reason }) => EXITS[reason] ?? 0);
    return exits.includes(2) ? 2 : exits.includes(1) ? 1 : 0;
}
async function change(io, { dir, options, checkout }, request) {
    const inside = (0,cli_checkout/* toInside */._A)(checkout.root, await (0,find_root/* toRealPath */.hv)((0,external_node_path_.resolve)(io.cwd, dir)));
    const writes = options.dryRun ? 'show' : 'make';
    const commits = options.commit === true && writes === 'make';
    if (commits && inside === null)
        return (0,result/* err */._)({ code: 'FILE_OUTSIDE', file: dir });
    const prefix = inside === null || inside === '' ? '' : `${inside}/`;
    const world = { ...toWorld(io, dir, checkout), writes, prefix: (0,shown_path/* toShownPrefix */.p)(dir, inside ?? '') };
    const fromRoot = (announce) => {
        return ({ paths, items }) => announce({ items, paths: paths.map((one) => ({ ...one, path: `${prefix}${one.path}` })) });
    };
    return (0,cli_commit/* commitOnDemand */.c)(commits ? checkout : null, {
        scope: `queue ${prefix}`,
        headline: toHeadline(request),
        recover: () => world.folder.change(() => ({ changes: [], value: undefined })),
        change: (announce) => (0,queue_wishes/* changeQueue */.gp)(announce === null ? world : { ...world, announce: fromRoot(announce) }, request),
    });
}
async function queue_push(io, { dir, checkout, target }, request) {
    const inside = (0,cli_checkout/* toInside */._A)(checkout.root, await (0,find_root/* toRealPath */.hv)((0,external_node_path_.resolve)(io.cwd, dir)));
    if (inside === null)
        return (0,result/* err */._)({ code: 'FILE_OUTSIDE', file: dir });
    const { world, branch, prefix } = target;
    const folder = `${prefix}${inside}`.replace(/\/$/, '');
    const wish = { folder, rules: (0,queue_rules/* toQueueRules */.a)(checkout.policy), request };
    return (0,push/* toMade */.bl)(target, await (0,change_branch/* changeQueueOnBranch */.H)(world, { branch, headline: toHeadline(request), request: wish }));
}
/** All wishes of one call are of one kind. */
function toHeadline(request) {
    return HEADLINES[request.kind === 'wishes' ? (request.wishes[0]?.kind ?? 'move') : 'requeue'];
}
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
        dependents: rulings.flatMap(({ id, waiting }) => (waiting === undefined ? [] : [{ id, waiting }])),
        kept: rulings.filter(({ changes }) => changes.length === 0).map(({ id, reason }) => ({ id, reason })),
        diff,
        commit: commit?.ok ? commit.value : null,
    };
}
/** A world in which nothing is written. */
function toWorld(io, dir, { policy, now }) {
    const directory = (0,external_node_path_.resolve)(io.cwd, dir);
    const folder = (0,transaction/* queueFolder */.g)(directory, cli_checkout/* LOCK_TOOLS */.Yi);
    const fileTimes = checkoutFileTimes(directory);
    return { folder, fileTimes, now, rules: (0,queue_rules/* toQueueRules */.a)(policy), draw: cli_checkout/* LOCK_TOOLS */.Yi.pacing.draw, writes: 'show' };
}
/** The queue with the bounds of its repository's policy. */
async function look(io, options, dir) {
    const checkout = await (0,cli_checkout/* openCheckout */.Hj)(io, options, (0,external_node_path_.join)(dir, 'pending'));
    if (!checkout.ok)
        return checkout;
    const world = toWorld(io, dir, checkout.value);
    const view = await (0,queue_wishes/* readQueueFolder */.eG)(world);
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


/***/ }),

/***/ 32361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XT: () => (/* binding */ listSome),
/* harmony export */   jo: () => (/* binding */ toItemIds),
/* harmony export */   mj: () => (/* binding */ explainFlaw),
/* harmony export */   pG: () => (/* binding */ findFlaws)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89279);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87763);
// Finds what is wrong inside a plan that reads well: nothing of it is changed, all of it is reported once.


/** The flaws of a plan, by kind in the order above, then in the order of the file. Link plans first when there are several. */
function findFlaws(plan) {
    return [
        ...findUnknownWords(plan),
        ...findDuplicates(plan),
        ...plan.items.flatMap((item) => /^#\d+-[0-9a-f]{8}$/.test(item.id) ? [{ kind: 'missing-id', made: item.id, pointer: item.pointer }] : []),
        ...plan.items.flatMap(findMissing),
        ...findCycles(plan),
    ];
}
/** A flaw in one sentence. */
function explainFlaw(flaw) {
    switch (flaw.kind) {
        case 'unknown-word':
            return `the status ${JSON.stringify(flaw.word)} is not known and left alone (${listSome(flaw.items)}); say what it means under \`words\` in the policy`;
        case 'against-flag':
            return `the status ${JSON.stringify(flaw.word)} contradicts the done flag, which is false (${listSome(flaw.items)}); not taken for done, correct one of the two`;
        case 'no-word':
            return `${JSON.stringify(flaw.word)} stands in place of a status word and is not read (${listSome(flaw.items)}); write one word, or a map with a \`status\``;
        case 'duplicate-id':
            return `the id ${JSON.stringify(flaw.id)} stands ${flaw.pointers.length} times; give each item its own`;
        case 'missing-id':
            return `an item at ${flaw.pointer || 'the root'} has no id; it is listed as ${flaw.made}`;
        case 'missing-dependency':
            return `${JSON.stringify(flaw.item)} waits for ${JSON.stringify(flaw.ref)}, which no file that was read has`;
        case 'cycle':
            return `${toChain(flaw.items)}: none of them ever gets ready`;
        default:
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(flaw);
    }
}
/** Ids of the items that a flaw is about, the first of them first. */
function toItemIds(flaw) {
    switch (flaw.kind) {
        case 'unknown-word':
        case 'against-flag':
        case 'no-word':
        case 'cycle':
            return flaw.items;
        case 'duplicate-id':
            return [flaw.id];
        case 'missing-id':
            return [flaw.made];
        case 'missing-dependency':
            return [flaw.item];
        default:
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(flaw);
    }
}
/** A long circle is told by its first items. */
function toChain(ids) {
    const quoted = ids.map((id) => JSON.stringify(id));
    const shown = quoted.length > 8 ? [...quoted.slice(0, 5), `... (${quoted.length - 7} more)`, ...quoted.slice(-2)] : quoted;
    return shown.join(' waits for ');
}
/** Ids for a sentence: at most five, and how many more there are. */
function listSome(ids) {
    return ids.length > 5 ? `${ids.slice(0, 5).join(', ')} and ${ids.length - 5} more` : ids.join(', ');
}
/** By the word, and by why its item's state is unknown. */
function findUnknownWords({ items }) {
    return WORD_FLAWS.flatMap((kind) => {
        const byWord = new Map();
        for (const { id, status, rawStatus, doubt = 'unknown-word' } of items) {
            if (status !== 'unknown' || rawStatus === null || doubt !== kind)
                continue;
            (0,_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .D)(byWord, rawStatus, id);
        }
        return [...byWord].map(([word, ids]) => ({ kind, word, items: ids }));
    });
}
const WORD_FLAWS = ['unknown-word', 'against-flag', 'no-word'];
function findDuplicates({ items }) {
    const byId = new Map();
    for (const { id, pointer } of items)
        (0,_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .D)(byId, id, pointer);
    return [...byId].flatMap(([id, pointers]) => (pointers.length > 1 ? [{ kind: 'duplicate-id', id, pointers }] : []));
}
function findMissing(item) {
    const missing = item.dependsOn.filter(({ kind, resolved }) => resolved === undefined && (kind === 'external' || kind === 'wildcard'));
    return missing.map(({ ref }) => ({ kind: 'missing-dependency', item: item.id, ref }));
}
/** One cycle of each knot. Walks with a list of its own, so that a chain of any length costs no stack. */
function findCycles({ items }) {
    const waits = new Map(items.map((item) => [item.id, item.dependsOn.flatMap(targetsOf)]));
    const state = new Map();
    const found = [];
    for (const { id: start } of items) {
        if (state.has(start))
            continue;
        const path = [{ id: start, next: 0 }];
        state.set(start, 'open');
        for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
            const target = waits.get(top.id)?.[top.next];
            top.next += 1;
            if (target === undefined) {
                state.set(top.id, 'closed');
                path.pop();
            }
            else if (state.get(target) === 'open') {
                const ids = path.map((step) => step.id);
                found.push({ kind: 'cycle', items: [...ids.slice(ids.indexOf(target)), target] });
                state.set(target, 'closed');
            }
            else if (!state.has(target) && waits.has(target)) {
                state.set(target, 'open');
                path.push({ id: target, next: 0 });
            }
        }
    }
    return found;
}
function targetsOf({ ref, kind, resolved }) {
    return kind === 'id' || kind === 'wildcard' ? (resolved ?? (kind === 'id' ? [ref] : [])) : [];
}


/***/ }),

/***/ 63146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ FLAW_CODES),
/* harmony export */   ZU: () => (/* binding */ toProblemListing),
/* harmony export */   dm: () => (/* binding */ toPlanListing),
/* harmony export */   ld: () => (/* binding */ toFlawListings)
/* harmony export */ });
/* harmony import */ var _flaws_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32361);

/** Codes of flaws, as the listings of plans and queues have them. */
const FLAW_CODES = {
    'unknown-word': 'STATUS_UNKNOWN',
    'against-flag': 'STATUS_UNKNOWN',
    'no-word': 'STATUS_UNKNOWN',
    'duplicate-id': 'ID_DUPLICATE',
    'missing-id': 'ID_MISSING',
    'missing-dependency': 'DEPENDENCY_MISSING',
    cycle: 'DEPENDENCY_CYCLE',
};
/** The listing of a plan that was read. */
function toPlanListing(plan) {
    const items = plan.items.map(({ id, title, status, rawStatus, dependsOn, ready, pointer, markedBy }) => ({
        id,
        title,
        status,
        rawStatus,
        dependsOn: dependsOn.map(({ ref, kind, satisfied }) => ({ ref, kind, satisfied })),
        ready: ready && plan.halted === undefined,
        pointer,
        ...(markedBy === undefined ? {} : { markedBy }),
    }));
    const halted = plan.halted === undefined ? {} : { halted: plan.halted };
    return { file: plan.file, shape: plan.shape, items, ...halted, problem: null, flaws: toFlawListings(plan) };
}
/** The listing of a file that was refused. */
function toProblemListing(file, problem) {
    return { file, shape: null, items: [], problem, flaws: [] };
}
/** The flaws of a plan by kind, then in the order of the file; those of one item when its id is given. Link plans first. */
function toFlawListings(plan, only) {
    const pointers = new Map(plan.items.toReversed().map(({ id, pointer }) => [id, pointer]));
    return (0,_flaws_js__WEBPACK_IMPORTED_MODULE_0__/* .findFlaws */ .pG)(plan).flatMap((flaw) => {
        const ids = (0,_flaws_js__WEBPACK_IMPORTED_MODULE_0__/* .toItemIds */ .jo)(flaw);
        const item = only ?? ids[0] ?? '';
        if (!ids.includes(item))
            return [];
        const pointer = pointers.get(item);
        const place = pointer === undefined ? {} : { pointer };
        return [{ code: FLAW_CODES[flaw.kind], item, detail: (0,_flaws_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFlaw */ .mj)(flaw), ...place }];
    });
}


/***/ })

};
