export const id = 3813;
export const ids = [3813];
export const modules = {

/***/ 72534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readingRules),
/* harmony export */   a: () => (/* binding */ toQueueRules)
/* harmony export */ });
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63486);
// The bounds of queues as the policy states them.

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** The policy's bounds in milliseconds. */
function toQueueRules({ queue }) {
    const { pause } = queue;
    return {
        maxAttempts: queue.maxAttempts,
        cooldownBaseMs: queue.cooldownBaseMinutes * MINUTE_MS,
        cooldownCapMs: queue.cooldownCapMinutes * MINUTE_MS,
        orphanAfterMs: queue.orphanHours * HOUR_MS,
        pause: {
            minMs: pause.minMinutes * MINUTE_MS,
            maxMs: pause.maxMinutes * MINUTE_MS,
            defaultMs: pause.defaultMinutes * MINUTE_MS,
        },
    };
}
/** Bounds for who only wants to know which items stand where: no bound changes that. */
function readingRules() {
    return toQueueRules((0,_config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultPolicy */ .G4)());
}


/***/ }),

/***/ 48418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ ROLLBACK_BRANCHES),
/* harmony export */   TS: () => (/* binding */ CONFLICT_RULES)
/* harmony export */ });
/* unused harmony export toRollbackBranch */
/** What a rollback does where the present and the checkpoint do not agree, as data: the rule, and what lifts it. */
const CONFLICT_RULES = {
    'uncommitted-work': {
        does: 'It is saved in a checkpoint of the present first, then the checkpoint wins.',
        unless: null,
    },
    'ignored-file': {
        does: 'An ignored file in the place of a file of the checkpoint is saved first, then the checkpoint wins.',
        unless: null,
    },
    'finished-item': {
        does: 'A plan item finished since the checkpoint stays finished; the rest of its file goes back.',
        unless: '--undo-finished',
    },
    'finished-apart': {
        does: 'Where a finished item cannot be put into the older file with proof, the plan file stays as it is.',
        unless: '--undo-finished',
    },
    'finished-queue-item': {
        does: 'A queue item finished since the checkpoint stays in its folder and does not come back in another.',
        unless: '--undo-finished',
    },
    'own-history': {
        does: 'Submodules, nested repositories and files that are not checked out stay as they are.',
        unless: null,
    },
    'unsaved-folder': {
        does: 'A folder with files that no checkpoint holds is not removed to make place; the whole rollback is refused.',
        unless: null,
    },
    'own-memory': { does: 'The memory of this program is never taken back: a ledger only grows.', unless: null },
};
/** Where the branches lie that hold rollbacks. */
const ROLLBACK_BRANCHES = 'aftermath/rollback/';
/** Digits of the base's head in the name of a branch. */
const HEAD_DIGITS = 12;
/**
 * The one branch for a rollback to a checkpoint from where the base stands: asked for again it is found again, and from a later
 * head of the base there can be another one after people have merged or closed the first.
 */
function toRollbackBranch(checkpoint, baseHead) {
    return `${ROLLBACK_BRANCHES}${checkpoint}-${baseHead.slice(0, HEAD_DIGITS)}`;
}


/***/ }),

/***/ 9647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRollback: () => (/* binding */ runRollback)
});

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(89279);
// EXTERNAL MODULE: ./lib/memory/checkpoint-select.js
var checkpoint_select = __webpack_require__(22734);
// EXTERNAL MODULE: ./lib/app/checkpoints.js
var app_checkpoints = __webpack_require__(75272);
// EXTERNAL MODULE: ./lib/domain/digest.js
var digest = __webpack_require__(2002);
// EXTERNAL MODULE: ./lib/domain/glob.js
var glob = __webpack_require__(31532);
// EXTERNAL MODULE: ./lib/domain/plan-mapping.js
var plan_mapping = __webpack_require__(86226);
// EXTERNAL MODULE: ./lib/domain/queue.js
var domain_queue = __webpack_require__(1563);
// EXTERNAL MODULE: ./lib/workplan/plan-problem.js
var plan_problem = __webpack_require__(83361);
// EXTERNAL MODULE: ./lib/workplan/read.js + 12 modules
var workplan_read = __webpack_require__(38294);
;// CONCATENATED MODULE: ./lib/workplan/keep-finished.js


/** What becomes of the items that are done now and were not then. A present text that is no plan has none. */
function keepFinished({ file, older, present, mapping }) {
    const now = (0,workplan_read/* readWorkplan */.l1)(file, present, mapping);
    if (!now.ok)
        return { kind: 'none' };
    const done = now.value.items.filter(isDone).map(({ id }) => id);
    const then = (0,workplan_read/* readWorkplan */.l1)(file, older, mapping);
    if (!then.ok)
        return done.length === 0 ? { kind: 'none' } : { kind: 'apart', items: done };
    const doneThen = new Set(then.value.items.filter(isDone).map(({ id }) => id));
    const finished = done.filter((id) => !doneThen.has(id));
    if (finished.length === 0)
        return { kind: 'none' };
    const text = splice({ file, older, present, mapping }, new Set(finished));
    const isProven = text !== null && prove({ file, text, mapping }, then.value.items, new Set(finished));
    return isProven ? { kind: 'merged', text, items: finished } : { kind: 'apart', items: finished };
}
function isDone({ status }) {
    return status === 'done';
}
/** The merged text says of every item what it should, in the same order, and of no other item. */
function prove({ file, text, mapping }, then, finished) {
    const read = (0,workplan_read/* readWorkplan */.l1)(file, text, mapping);
    if (!read.ok || read.value.items.length !== then.length)
        return false;
    return read.value.items.every((item, index) => {
        const was = then[index];
        return item.id === was?.id && item.status === (finished.has(item.id) ? 'done' : was.status);
    });
}
/** The older text with the present text of some items; null when one of them has no place of its own in both. */
function splice({ file, older, present, mapping }, ids) {
    const [from, to] = [(0,workplan_read/* openPlan */.uD)(file, present, mapping), (0,workplan_read/* openPlan */.uD)(file, older, mapping)];
    if (!from.ok || !to.ok)
        return null;
    const [now, then] = [listSpans(from.value, present), listSpans(to.value, older)];
    const edits = [];
    for (const id of ids) {
        const [source, place] = [now.get(id), then.get(id)];
        if (source === undefined || place === undefined)
            return null;
        edits.push({ ...place, text: present.slice(source.start, source.end) });
    }
    // From the end, so that the places before it stay where they are. Nested places would cut into each other.
    edits.sort((a, b) => b.start - a.start);
    let text = older;
    let before = older.length;
    for (const edit of edits) {
        if (edit.end > before)
            return null;
        text = `${text.slice(0, edit.start)}${edit.text}${text.slice(edit.end)}`;
        before = edit.start;
    }
    return text;
}
/** Where each item stands in a text, by id; items that are lines, and items that are nodes of a tree. */
function listSpans(plan, text) {
    const shift = text.length - (0,plan_problem/* withoutBom */.vA)(text).text.length;
    if (plan.kind === 'json')
        return toSpans(plan.plan.items, shift);
    if (plan.tree !== null)
        return toSpans(plan.tree.plan.items, shift);
    const lines = listLines(text);
    const spans = new Map();
    for (const { id, pointer } of plan.drafts) {
        const line = /^\/\d+$/.test(pointer) ? lines[Number(pointer.slice(1))] : undefined;
        if (line !== undefined)
            spans.set(id, line);
    }
    return spans;
}
function toSpans(items, shift) {
    return new Map(items.map(({ draft, place: { node } }) => {
        const start = node.offset + shift;
        return [draft.id, { start, end: start + node.length }];
    }));
}
function listLines(text) {
    let start = 0;
    return text.split('\n').map((line) => {
        const span = { start, end: start + line.length };
        start = span.end + 1;
        return span;
    });
}

// EXTERNAL MODULE: ./lib/workplan/queue/read-queue.js
var read_queue = __webpack_require__(10850);
// EXTERNAL MODULE: ./lib/app/queue-rules.js
var queue_rules = __webpack_require__(72534);
// EXTERNAL MODULE: ./lib/app/rollback-scope.js
var rollback_scope = __webpack_require__(61198);
;// CONCATENATED MODULE: ./lib/app/rollback-keep.js
// What a rollback keeps of the present: work that was finished since the checkpoint, in plan files and in queues.









/** The steps with everything finished left finished. */
async function keepFinishedWork(question, sides) {
    const plans = await keepInPlans(question, sides);
    if (!plans.ok)
        return plans;
    const queues = await keepInQueues({ ...question, steps: plans.value.steps }, sides);
    if (!queues.ok)
        return queues;
    const { made } = plans.value;
    return (0,result.ok)({ steps: queues.value.steps, kept: [...plans.value.kept, ...queues.value.kept], made });
}
async function keepInPlans({ steps, plans }, sides) {
    const globs = (0,rollback_scope/* listPlanGlobs */.h8)(plans);
    const kept = [];
    const made = new Map();
    const left = [];
    for (const step of steps) {
        const { path, before, after } = step;
        const isPlan = before !== null && before.mode !== '120000' && (globs.includes(path) || (0,glob/* matchesAny */._I)(globs, path));
        const texts = isPlan ? await readBoth(step, sides) : (0,result.ok)(null);
        if (!texts.ok)
            return texts;
        const found = texts.value === null
            ? { kind: 'none' }
            : keepFinished({ file: path, ...texts.value, mapping: (0,plan_mapping/* mappingOf */.G)(plans, path) });
        if (found.kind === 'none')
            left.push(step);
        if (found.kind === 'apart')
            kept.push({ path, rule: 'finished-apart', items: found.items });
        if (found.kind !== 'merged' || after === null)
            continue;
        kept.push({ path, rule: 'finished-item', items: found.items });
        const entry = toEntry(after, Buffer.from(found.text, 'utf8'), made);
        if (entry.sha256 !== before?.sha256 || entry.mode !== before.mode)
            left.push({ path, before, after: entry });
    }
    return (0,result.ok)({ steps: left, kept, made });
}
async function readBoth({ path, before, after }, sides) {
    const older = await sides.older(after === null || after.mode === '120000' ? [] : [after]);
    if (!older.ok)
        return older;
    const present = await sides.present(before === null ? [] : [before]);
    if (!present.ok)
        return present;
    return (0,result.ok)({ older: toText(older.value.get(path)), present: toText(present.value.get(path)) });
}
function toText(bytes) {
    return bytes === undefined ? '' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
function toEntry(as, bytes, made) {
    const sha256 = (0,digest/* toDigest */.O)(bytes);
    made.set(sha256, bytes);
    const blob = (0,digest/* toObjectId */.k)('blob', bytes, as.blob.length === 64 ? 'sha256' : 'sha1');
    return { ...as, size: bytes.length, sha256, blob };
}
/** Folders that hold finished items. */
const FINISHED = ['completed', 'completed-finalized'];
async function keepInQueues(question, sides) {
    const folders = (0,plan_mapping/* listQueueFolders */.l)(question.plans);
    const touched = new Set(question.steps.flatMap(({ path }) => (0,rollback_scope/* findQueueOf */.Qj)(path, folders) ?? []));
    const kept = [];
    const stays = new Set();
    for (const queue of touched) {
        const finished = await findFinished(question, { queue, sides });
        if (!finished.ok)
            return finished;
        for (const { id, paths } of finished.value) {
            for (const path of paths) {
                stays.add(path);
                kept.push({ path, rule: 'finished-queue-item', items: [id] });
            }
        }
    }
    const steps = question.steps.filter(({ path }) => !stays.has(path));
    const moved = new Set(question.steps.map(({ path }) => path));
    return (0,result.ok)({ steps, kept: kept.filter(({ path }) => moved.has(path)), made: new Map() });
}
async function findFinished({ older, present, now }, { queue, sides }) {
    const then = await readItems(queue, older, { read: sides.older, now });
    if (!then.ok)
        return then;
    const today = await readItems(queue, present, { read: sides.present, now });
    if (!today.ok)
        return today;
    const doneThen = new Set(then.value.flatMap(({ id, folder }) => (FINISHED.includes(folder) ? [id] : [])));
    const done = today.value.filter(({ id, folder }) => FINISHED.includes(folder) && !doneThen.has(id));
    return (0,result.ok)(done.map(({ id, path }) => {
        const stood = then.value.filter((item) => item.id === id).map((item) => `${queue}/${item.path}`);
        return { id, paths: [`${queue}/${path}`, ...stood] };
    }));
}
async function readItems(queue, entries, { read, now }) {
    const files = entries.filter(({ path, mode }) => mode !== '120000' && toFolder(queue, path) !== null);
    const bytes = await read(files);
    if (!bytes.ok)
        return bytes;
    const queueFiles = { files: files.map((entry) => toQueueFile(queue, entry, bytes.value)), pause: null };
    return (0,result.ok)((0,read_queue/* readQueue */.Qf)(queueFiles, { now, rules: (0,queue_rules/* readingRules */.S)() }).queue.items);
}
function toFolder(queue, path) {
    const [folder = '', name = '', ...deeper] = path.startsWith(`${queue}/`)
        ? path.slice(queue.length + 1).split('/')
        : [];
    if (deeper.length > 0 || !/\.ya?ml$/i.test(name) || name.startsWith('.'))
        return null;
    return (0,domain_queue/* toQueueFolder */.J$)(folder);
}
function toQueueFile(queue, { path }, bytes) {
    const inside = path.slice(queue.length + 1);
    const content = bytes.get(path) ?? new Uint8Array();
    const text = content.includes(0) ? (0,result/* err */._)({ code: 'FILE_BINARY', file: inside }) : (0,result.ok)(toText(content));
    return { folder: toFolder(queue, path) ?? 'pending', path: inside, text };
}

;// CONCATENATED MODULE: ./lib/app/rollback.js





/** CHECKPOINT_MISSING, CHECKPOINT_DAMAGED when nothing valid may be gone back to, STATE_CONFLICT when a file changed meanwhile. */
async function planRollback(world, wish) {
    const target = await chooseTarget(world, wish);
    if (!target.ok)
        return target;
    const planned = await plan(world, wish, target.value);
    if (!planned.ok)
        return planned;
    const { steps, kept, made, also } = planned.value;
    const bytes = await readAfter(world, steps, made);
    return bytes.ok ? (0,result.ok)({ target: target.value.record, steps, kept, bytes: bytes.value, also }) : bytes;
}
/** Bytes on both sides of planned steps, by digest, for a diff. */
async function readBothSides(world, { steps, bytes }) {
    const before = await toSides(world).present(steps.flatMap((step) => step.before ?? []));
    return before.ok ? (0,result.ok)(withBefore(bytes, steps, before.value)) : before;
}
/**
 * CHECKPOINT_MISSING, CHECKPOINT_DAMAGED when nothing valid may be gone back to, STATE_CONFLICT when a file changed
 * meanwhile, RESTORE_BLOCKED when something that no checkpoint holds stands in the way: then nothing was changed.
 */
async function rollBack(world, wish) {
    const planned = await planRollback(world, wish);
    if (!planned.ok)
        return planned;
    const { target, steps, kept, bytes, also } = planned.value;
    const outcome = { target, safety: null, steps, kept, bytes, changedMeanwhile: [] };
    if (steps.length === 0)
        return (0,result.ok)({ ...outcome, status: 'there' });
    if (wish.writes === 'show') {
        const both = await readBothSides(world, planned.value);
        return both.ok ? (0,result.ok)({ ...outcome, status: 'shown', bytes: both.value }) : both;
    }
    const note = `Before the rollback to ${target.id}`;
    const safety = await (0,app_checkpoints/* createCheckpoint */.vq)(world, { type: 'safety', note, state: wish.state, also });
    if (!safety.ok)
        return safety;
    const restored = await world.tree.restore({ steps, bytes, target: target.id, safety: safety.value.id });
    if (!restored.ok)
        return restored;
    const { kept: changedMeanwhile } = restored.value;
    return (0,result.ok)({ ...outcome, status: 'changed', safety: safety.value, changedMeanwhile });
}
async function chooseTarget(world, wish) {
    const seen = await (0,app_checkpoints/* validateCheckpoints */.Qi)(world.store, 'files', [wish.to]);
    if (!seen.ok)
        return seen;
    const { checkpoints, findings } = seen.value;
    const asked = checkpoints.find(({ record }) => record.id === wish.to);
    if (asked?.standing === 'valid')
        return (0,result.ok)(asked);
    const isKnown = asked !== undefined || findings.some(({ document }) => document === wish.to);
    if (!isKnown)
        return (0,result/* err */._)({ code: 'CHECKPOINT_MISSING', id: wish.to, known: checkpoints.map(({ record }) => record.id) });
    const detail = findings.find(({ document }) => document === wish.to)?.detail ?? 'it is damaged';
    return wish.fallback === 'older'
        ? fallBack(world, seen.value, wish.to)
        : (0,result/* err */._)({ code: 'CHECKPOINT_DAMAGED', id: wish.to, detail });
}
/** The newest older one whose every file is as it was. */
async function fallBack(world, seen, id) {
    for (const older of (0,checkpoint_select/* listOlder */.F)(seen.checkpoints, id)) {
        const flaws = await world.store.verify([older]);
        if (!flaws.ok)
            return flaws;
        if (flaws.value.length === 0)
            return (0,result.ok)(older);
    }
    return (0,result/* err */._)({ code: 'CHECKPOINT_DAMAGED', id, detail: 'it is damaged, and no valid checkpoint is older' });
}
async function plan(world, wish, target) {
    const also = target.entries.map(({ path }) => path).filter((0,rollback_scope/* toScope */.YD)(wish, target.record.left));
    const present = await world.tree.scan(also);
    if (!present.ok)
        return present;
    const isIn = (0,rollback_scope/* toScope */.YD)(wish, [...target.record.left, ...present.value.left]);
    const older = target.entries.filter(({ path }) => isIn(path));
    const now = present.value.entries.filter(({ path }) => isIn(path));
    const steps = listSteps(older, now);
    if (wish.finished === 'undo')
        return (0,result.ok)({ steps, kept: listLeft(present.value), made: new Map(), also });
    const keeping = await keepFinishedWork({ steps, older, present: now, plans: wish.plans, now: world.now }, toSides(world));
    if (!keeping.ok)
        return keeping;
    return (0,result.ok)({ ...keeping.value, kept: [...keeping.value.kept, ...listLeft(present.value)], also });
}
function listSteps(older, present) {
    const [then, now] = [older, present].map((entries) => new Map(entries.map((entry) => [entry.path, entry])));
    const paths = [...new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])])].sort();
    return paths.flatMap((path) => {
        const [before, after] = [now?.get(path) ?? null, then?.get(path) ?? null];
        const isSame = before?.sha256 === after?.sha256 && before?.mode === after?.mode;
        return isSame ? [] : [{ path, before, after }];
    });
}
function listLeft({ left }) {
    return left.map(({ path }) => ({ path, rule: 'own-history', items: [] }));
}
function toSides({ store, tree }) {
    const toMap = (files) => files.ok ? (0,result.ok)(new Map(files.value.map(({ entry, bytes }) => [entry.path, bytes]))) : files;
    return {
        older: async (entries) => toMap(await store.readFiles(entries)),
        present: async (entries) => toMap(await tree.readFiles(entries)),
    };
}
/** Everything that will be written, by digest: from the store, checked as it is read, or made here. */
async function readAfter(world, steps, made) {
    const wanted = steps.flatMap(({ after }) => (after === null || made.has(after.sha256) ? [] : [after]));
    const read = await world.store.readFiles(wanted);
    if (!read.ok)
        return read;
    return (0,result.ok)(new Map([...made, ...read.value.map(({ entry, bytes }) => [entry.sha256, bytes])]));
}
function withBefore(after, steps, before) {
    const all = new Map(after);
    for (const step of steps) {
        const bytes = before.get(step.path);
        if (step.before !== null && bytes !== undefined)
            all.set(step.before.sha256, bytes);
    }
    return all;
}

// EXTERNAL MODULE: ./lib/domain/rollback.js
var rollback = __webpack_require__(48418);
// EXTERNAL MODULE: ./lib/evidence/safe-text.js + 10 modules
var safe_text = __webpack_require__(23346);
// EXTERNAL MODULE: ./lib/domain/patch.js
var patch = __webpack_require__(35718);
;// CONCATENATED MODULE: ./lib/render/tree-diff.js

/** Every step, in the given order. `bytes`: both sides, by digest. */
function renderTreeDiff(steps, bytes) {
    return steps.map((step) => renderStep(step, bytes)).join('');
}
function renderStep({ path, before, after }, bytes) {
    const [from, to] = [(0,patch/* quotePath */.WG)('a', path), (0,patch/* quotePath */.WG)('b', path)];
    const head = `diff --git ${from.trimEnd()} ${to.trimEnd()}\n${renderModes(before, after)}`;
    if (before?.sha256 === after?.sha256)
        return head;
    const [past, next] = [before, after].map((entry) => (entry === null ? '' : tree_diff_toText(bytes.get(entry.sha256))));
    if (typeof past !== 'string' || typeof next !== 'string')
        return `${head}Binary files ${from.trimEnd()} and ${to.trimEnd()} differ\n`;
    const lines = (0,patch/* toHunkLines */.fC)(past, next);
    if (lines.length === 0)
        return head;
    const sides = [before === null ? '/dev/null' : from, after === null ? '/dev/null' : to];
    return `${head}--- ${sides[0]}\n+++ ${sides[1]}\n${lines.join('\n')}\n`;
}
function renderModes(before, after) {
    if (before === null)
        return after === null ? '' : `new file mode ${after.mode}\n`;
    if (after === null)
        return `deleted file mode ${before.mode}\n`;
    return before.mode === after.mode ? '' : `old mode ${before.mode}\nnew mode ${after.mode}\n`;
}
/** Null: no text. */
function tree_diff_toText(bytes) {
    if (bytes === undefined || bytes.includes(0))
        return null;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/shells/cli/checkpoint-world.js + 4 modules
var checkpoint_world = __webpack_require__(90894);
// EXTERNAL MODULE: ./lib/shells/cli/io.js
var cli_io = __webpack_require__(6920);
;// CONCATENATED MODULE: ./lib/shells/cli/rollback.js
// `aftermath rollback`, also called `restore`: takes the working tree back to a checkpoint, or shows what that would change.






/** 0 when the files are as they were in the checkpoint, 1 when that was refused or part of it could not be done. */
async function runRollback(io, options) {
    const only = options.only ?? [];
    if (options.scope === 'files' && only.length === 0) {
        return (0,checkpoint_world/* refuse */.TR)(io, [{ code: 'USAGE', detail: 'rollback: scope files needs --only with paths or globs' }]);
    }
    const world = await (0,checkpoint_world/* openCheckpoints */.O0)(io, options);
    if (!world.ok)
        return (0,checkpoint_world/* refuse */.TR)(io, world.problem);
    const { policyProblems, policy } = world.value;
    const { plans } = policy;
    // Without the policy nobody knows which files hold finished work; who gives that up needs no policy.
    const needsPolicy = !options.undoFinished || options.scope === 'plan' || options.scope === 'queue';
    if (policyProblems.length > 0 && needsPolicy) {
        const detail = 'rollback: the policy tells what is kept; mend it, or go back without it with --undo-finished and scope full or files';
        return (0,checkpoint_world/* refuse */.TR)(io, [...policyProblems, { code: 'USAGE', detail }]);
    }
    if ((options.scope === 'plan' || options.scope === 'queue') && plans.length === 0) {
        const detail = `rollback: scope ${options.scope} means the files that \`plans\` names in the policy, and it names none`;
        return (0,checkpoint_world/* refuse */.TR)(io, [{ code: 'USAGE', detail }]);
    }
    const outcome = await rollBack(world.value, {
        to: options.to,
        scope: options.scope,
        only,
        plans,
        fallback: options.orOlder ? 'older' : 'none',
        finished: options.undoFinished ? 'undo' : 'keep',
        writes: options.dryRun ? 'show' : 'make',
        state: await (0,checkpoint_world/* readStateMark */.Bh)(world.value),
    });
    if (!outcome.ok)
        return (0,checkpoint_world/* refuse */.TR)(io, [outcome.problem]);
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, toDocument(outcome.value, options));
    else
        io.out(rollback_toText(outcome.value, options));
    return outcome.value.changedMeanwhile.length === 0 ? 0 : 1;
}
function toDocument(outcome, { to, scope }) {
    const { status, target, safety, steps, kept, changedMeanwhile, bytes } = outcome;
    return {
        status,
        asked: to,
        target: target.id,
        scope,
        safety: safety?.id ?? null,
        changes: steps.map((step) => ({ path: step.path, change: toChange(step) })),
        kept: kept.map((one) => ({ ...one, does: rollback/* CONFLICT_RULES */.TS[one.rule].does, unless: rollback/* CONFLICT_RULES */.TS[one.rule].unless })),
        changedMeanwhile,
        diff: status === 'shown' ? renderTreeDiff(steps, bytes) : '',
    };
}
function toChange({ before, after }) {
    if (before === null)
        return 'create';
    if (after === null)
        return 'remove';
    return before.sha256 === after.sha256 ? 'mode' : 'replace';
}
function rollback_toText(outcome, { to }) {
    const { status, target, safety, steps, kept, changedMeanwhile } = outcome;
    const instead = target.id === to ? '' : `${to} is damaged; ${target.id} stands in for it\n`;
    const keeping = kept.map((one) => `kept ${(0,safe_text/* toSafeText */._)(one.path)}: ${toWhy(one)}\n`).join('');
    const late = changedMeanwhile
        .map((path) => `left ${(0,safe_text/* toSafeText */._)(path)}: somebody changed it at that moment\n`)
        .join('');
    if (status === 'there')
        return `${instead}${keeping}nothing to change: the files are as in ${target.id}\n`;
    if (status === 'shown')
        return `${instead}${renderTreeDiff(steps, outcome.bytes)}${keeping}`;
    const lines = steps.map((step) => `${toChange(step)} ${(0,safe_text/* toSafeText */._)(step.path)}\n`).join('');
    const back = `aftermath rollback --to ${safety?.id ?? ''} --undo-finished`;
    return `${instead}${lines}${keeping}${late}${steps.length} files are as in ${target.id}; the way back: ${back}\n`;
}
function toWhy({ rule, items }) {
    const { does, unless } = rollback/* CONFLICT_RULES */.TS[rule];
    const named = items.length === 0 ? '' : ` (${items.map((item) => (0,safe_text/* toSafeText */._)(item)).join(', ')})`;
    return `${does}${named}${unless === null ? '' : ` ${unless} lifts that.`}`;
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
