export const id = 812;
export const ids = [812];
export const modules = {

/***/ 7238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   HB: () => (/* binding */ toFileProblem),
/* harmony export */   cw: () => (/* binding */ toWriteProblem),
/* harmony export */   qC: () => (/* binding */ isWriteRefusal)
/* harmony export */ });
/** Plain words for the codes that people meet; any other code is shown as it is. */
const DETAILS = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'it is a folder',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EMFILE: 'too many open files',
    ENOTDIR: 'a folder above it is a file',
    ELOOP: 'too many symbolic links',
    ENAMETOOLONG: 'the name is too long',
};
/** The problem behind a file operation that threw. `name` is the file as people know it. */
function toFileProblem(name, error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { code: 'FILE_MISSING', file: name };
    return { code: 'FILE_UNREADABLE', file: name, detail: DETAILS[code] ?? code };
}
/** The problem behind a file that could not be written, made or removed. */
function toWriteProblem(name, error) {
    const code = codeOf(error);
    return { code: 'FILE_UNWRITABLE', file: name, detail: DETAILS[code] ?? code };
}
/** Answers of a system that lets files be read and not be written, whatever was tried. */
const REFUSALS = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'];
/** True when the system refuses writers. */
function isWriteRefusal(error) {
    return REFUSALS.includes(codeOf(error));
}
/** The code of a system error, or `unknown error`. */
function codeOf(error) {
    const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
    return typeof code === 'string' ? code : 'unknown error';
}


/***/ }),

/***/ 459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ MARKS_FILE)
/* harmony export */ });
/** Where marks are kept, from the root of the repository. */
const MARKS_FILE = '.aftermath/marks.jsonl';


/***/ }),

/***/ 1093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ parseMarks),
/* harmony export */   b: () => (/* binding */ appendMarks)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6843);
/* harmony import */ var _domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(459);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3970);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7870);
// The sidecar of plan marks: JSON Lines, one record for each attempt, only ever added to. A line that is damaged costs itself.




const Item = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), pointer: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const Failed = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    v: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    action: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('failed'),
    ts: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    item: Item,
    was: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    step: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    severity: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(5).nullable(),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
});
const Cleared = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ v: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1), action: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('cleared'), ts: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR, item: Item });
const Record = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('action', [Failed, Cleared]);
/** The records of a text; no text makes it throw. */
function parseMarks(text) {
    const records = [];
    const problems = [];
    for (const [index, line] of text.split('\n').entries()) {
        if (line.trim() === '')
            continue;
        const record = parseLine(line);
        if (record !== null)
            records.push(record);
        else
            problems.push(toProblem(index + 1));
    }
    return { records, problems };
}
function parseLine(line) {
    const read = Record.safeParse(parseJson(line));
    if (!read.success)
        return null;
    const { ts: at, item } = read.data;
    if (read.data.action === 'cleared')
        return { kind: 'cleared', at, item };
    const { was, reason, step, severity, run } = read.data;
    return { kind: 'failed', at, item, was, reason, step, severity, run: run?.url ?? null };
}
function parseJson(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return null;
    }
}
function toProblem(line) {
    const detail = 'no record of a mark that this version knows; the line is left alone, take it out when it is damaged';
    return { code: 'PLAN_MALFORMED', at: { file: _domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS_FILE */ ._, line, column: 1 }, detail };
}
/** The text with more records, each on a line of its own; what stands there is not touched. */
function appendMarks(text, records) {
    return (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .appendLines */ ._g)(text, records.map(renderMark));
}
function renderMark(record) {
    const { kind: action, at, item } = record;
    const { file, pointer, id } = item;
    const head = { v: 1, action, ts: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .toExactText */ .CE)(at), item: { file, pointer, id } };
    if (record.kind === 'cleared')
        return JSON.stringify(head);
    const { was, reason, step, severity, run } = record;
    return JSON.stringify({ ...head, was, reason, step, severity, run: run === null ? null : { url: run } });
}


/***/ }),

/***/ 6920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ printProblems),
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   cO: () => (/* binding */ printDocuments)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1591);
// What every verb talks through: stdout belongs to the result, stderr to people, and the exit code is a value.

/** One JSON document, and nothing else, on stdout. */
function printJson(io, document) {
    io.out(`${toInertJson(JSON.stringify(document, null, 2))}\n`);
}
/** The same JSON, with what a runner or a terminal obeys written as escapes. Such characters stand in strings only. */
function toInertJson(json) {
    const toEscape = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return json.replace(/#(?=\p{Default_Ignorable_Code_Point}*#\p{Default_Ignorable_Code_Point}*\[)|[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, toEscape);
}
/** One document for one file given, a list of them for several: `--json` prints exactly one JSON value either way. */
function printDocuments(io, documents) {
    printJson(io, documents.length === 1 ? documents[0] : documents);
}
/** Every problem on a line of its own on stderr. */
function printProblems(io, problems) {
    for (const problem of problems)
        io.note(`aftermath: ${(0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .explainProblem */ .F)(problem)}\n`);
}


/***/ }),

/***/ 1770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ toPlanPlace),
/* harmony export */   S: () => (/* binding */ readPlanSet)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _adapters_files_change_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4021);
/* harmony import */ var _adapters_files_find_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9642);
/* harmony import */ var _adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7629);
/* harmony import */ var _app_read_plans_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3450);
/* harmony import */ var _domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(459);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9279);
/* harmony import */ var _memory_mark_codec_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1093);
/* harmony import */ var _workplan_link_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3360);
/* harmony import */ var _workplan_read_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1731);
/* harmony import */ var _workplan_sidecar_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1533);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4495);
// The plan files that a verb was given, read with the policy's mappings, joined with the marks beside them and with each other.












/** All files; one that cannot be read does not stop the others. A problem of the policy stops everything. */
async function readPlanSet(io, options, files) {
    const checkout = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_8__/* .openCheckout */ .Hj)(io, options, files[0] ?? '');
    if (!checkout.ok)
        return checkout;
    const marks = await readMarks(checkout.value);
    const read = await Promise.all(files.map((file) => readOne(io, checkout.value, { file, records: marks.records })));
    const linked = (0,_workplan_link_js__WEBPACK_IMPORTED_MODULE_6__/* .linkPlans */ .D)(read.flatMap(({ plan, mapping }) => (plan.ok ? [{ plan: plan.value, mapping }] : [])));
    const next = linked.values();
    const plans = read.map(({ file, plan }) => {
        const one = plan.ok ? next.next().value : undefined;
        return { file, plan: one === undefined ? plan : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(one) };
    });
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)({ plans, problems: [...plans.flatMap(({ plan }) => (plan.ok ? [] : [plan.problem])), ...marks.problems] });
}
async function readOne(io, checkout, { file, records }) {
    const place = await toPlanPlace(io, checkout, file);
    const mapping = place?.mapping;
    const text = await (0,_adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextFile */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, file), file);
    const plan = text.ok ? (0,_workplan_read_js__WEBPACK_IMPORTED_MODULE_7__/* .readWorkplan */ .l)(file, text.value, mapping) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_9__/* .err */ ._)(text.problem);
    const folded = plan.ok && place !== null ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)((0,_workplan_sidecar_js__WEBPACK_IMPORTED_MODULE_10__/* .foldMarks */ .c9)(plan.value, records, place.path)) : plan;
    return { file, mapping, plan: folded };
}
/** Where a plan file lies in the repository, with what the policy says about it; null when it lies outside. */
async function toPlanPlace(io, { root, policy }, file) {
    const named = await (0,_adapters_files_find_root_js__WEBPACK_IMPORTED_MODULE_2__/* .toRealPlace */ .V$)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, file));
    const path = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_8__/* .toInside */ ._A)(root, await (0,_adapters_files_find_root_js__WEBPACK_IMPORTED_MODULE_2__/* .toRealPath */ .hv)(named));
    if (path === null || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path) === '')
        return null;
    const asNamed = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_8__/* .toInside */ ._A)(root, named);
    const mapping = (asNamed === null ? undefined : (0,_app_read_plans_js__WEBPACK_IMPORTED_MODULE_4__/* .mappingOf */ .GS)(policy.plans, asNamed)) ?? (0,_app_read_plans_js__WEBPACK_IMPORTED_MODULE_4__/* .mappingOf */ .GS)(policy.plans, path);
    return { path, name: file, mapping };
}
async function readMarks({ root }) {
    const texts = await (0,_adapters_files_change_file_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedFiles */ .N)(root, _checkout_js__WEBPACK_IMPORTED_MODULE_8__/* .LOCK_TOOLS */ .Yi).read([_domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_11__/* .MARKS_FILE */ ._]);
    if (!texts.ok)
        return { records: [], problems: [texts.problem] };
    return (0,_memory_mark_codec_js__WEBPACK_IMPORTED_MODULE_5__/* .parseMarks */ ._)(texts.value.get(_domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_11__/* .MARKS_FILE */ ._) ?? '');
}


/***/ }),

/***/ 4763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlanList: () => (/* binding */ runPlanList),
  runPlanNext: () => (/* binding */ runPlanNext),
  runPlanShow: () => (/* binding */ runPlanShow)
});

;// CONCATENATED MODULE: ./lib/workplan/listing.js
/** The listing of a plan that was read. */
function toPlanListing(plan) {
    const items = plan.items.map(({ id, title, status, rawStatus, dependsOn, ready, pointer, markedBy }) => ({
        id,
        title,
        status,
        rawStatus,
        dependsOn: dependsOn.map(({ ref, kind, satisfied }) => ({ ref, kind, satisfied })),
        ready,
        pointer,
        ...(markedBy === undefined ? {} : { markedBy }),
    }));
    return { file: plan.file, shape: plan.shape, items, problem: null };
}
/** The listing of a file that was refused. */
function toProblemListing(file, problem) {
    return { file, shape: null, items: [], problem };
}

// EXTERNAL MODULE: ./lib/workplan/next.js
var workplan_next = __webpack_require__(1081);
// EXTERNAL MODULE: ./lib/shells/cli/io.js
var cli_io = __webpack_require__(6920);
// EXTERNAL MODULE: ./lib/shells/cli/plan-set.js
var plan_set = __webpack_require__(1770);
;// CONCATENATED MODULE: ./lib/shells/cli/plan.js




/** 0 when every file could be read, 2 when one was refused; the others are listed all the same. */
async function runPlanList(io, options, files) {
    const set = await (0,plan_set/* readPlanSet */.S)(io, options, files);
    if (!set.ok)
        return refuse(io, set.problem);
    const { plans } = set.value;
    if (options.json) {
        const documents = plans.map(({ file, plan }) => plan.ok ? toPlanListing(plan.value) : toProblemListing(file, plan.problem));
        (0,cli_io/* printDocuments */.cO)(io, documents);
    }
    else
        for (const { plan } of plans)
            if (plan.ok)
                io.out(toListText(plan.value));
    return end(io, set.value);
}
/** The item in every file that has it. */
async function runPlanShow(io, options, files) {
    const set = await (0,plan_set/* readPlanSet */.S)(io, options, files);
    if (!set.ok)
        return refuse(io, set.problem);
    const found = placesOf(set.value).filter(({ item }) => item.id === options.item);
    if (found.length === 0) {
        const known = placesOf(set.value).map(({ item }) => item.id);
        const missing = { code: 'PLAN_ITEM_MISSING', file: files.join(', '), item: options.item, known };
        return refuse(io, set.value.problems.length > 0 ? set.value.problems : [missing]);
    }
    if (options.json)
        (0,cli_io/* printDocuments */.cO)(io, found.map(({ item }) => item));
    else
        io.out(found.map(({ item }) => toItemText(item)).join('\n'));
    return end(io, set.value);
}
/** The next item of all files in one order, or the reason why there is none; both are answers. */
async function runPlanNext(io, options, files) {
    const set = await (0,plan_set/* readPlanSet */.S)(io, options, files);
    if (!set.ok)
        return refuse(io, set.problem);
    const found = (0,workplan_next/* findNext */.Hg)(set.value.plans.flatMap(({ plan }) => (plan.ok ? [plan.value] : [])));
    const [next, others] = found.kind === 'next' ? [found.next, found.others] : [null, []];
    const because = found.kind === 'none' ? { code: found.because, sentence: workplan_next/* NO_NEXT */._b[found.because] } : null;
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, { next: next === null ? null : toDocument(next), others: others.map(toDocument), because });
    else
        io.out(because === null ? toNextText([next, ...others]) : `none: ${because.code}. ${because.sentence}\n`);
    return end(io, set.value);
}
function toDocument({ file, item: { id, title, priority } }) {
    return { file, id, title, priority: priority?.raw ?? null };
}
function placesOf({ plans }) {
    return plans.flatMap(({ file, plan }) => (plan.ok ? plan.value.items.map((item) => ({ file, item })) : []));
}
function refuse(io, problems) {
    (0,cli_io/* printProblems */.Mr)(io, problems);
    return 2;
}
function end(io, { plans, problems }) {
    (0,cli_io/* printProblems */.Mr)(io, problems);
    return plans.every(({ plan }) => plan.ok) ? 0 : 2;
}
function toListText(plan) {
    const width = Math.max(0, ...plan.items.map((item) => item.id.length));
    const rows = plan.items.map((item) => {
        const state = item.ready ? 'ready' : item.status;
        return `  ${item.id.padEnd(width)}  ${state.padEnd(11)}  ${item.title}${toMarkNote(item)}\n`;
    });
    return `${plan.file}: ${plan.shape}, ${plan.items.length} items${plan.editable ? '' : ', read-only'}\n${rows.join('')}`;
}
function toMarkNote({ markedBy }) {
    return markedBy === undefined ? '' : '  (marked beside the file)';
}
function toItemText(item) {
    const waits = item.dependsOn.map((one) => `  waits for ${one.ref} (${one.kind}${one.satisfied ? ', done' : ''})\n`);
    const state = `${item.status}${item.ready ? ', ready' : ''}${toMarkNote(item)}`;
    return `${item.id}: ${item.title}\n  status ${state}\n${waits.join('')}`;
}
/** The next one first. */
function toNextText(places) {
    return places
        .flatMap((place) => (place === null ? [] : [place]))
        .map(({ file, item }, index) => `${index === 0 ? 'next' : 'then'}  ${item.id}  ${item.title}  (${file})\n`)
        .join('');
}


/***/ }),

/***/ 1533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ findMark),
/* harmony export */   c9: () => (/* binding */ foldMarks),
/* harmony export */   zU: () => (/* binding */ findMarkable)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9279);
/* harmony import */ var _plan_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3361);


/** The plan with the marks of its file, oldest first. `path` is the file as the records name it. */
function foldMarks(plan, records, path) {
    const byId = mapStanding(records, path);
    if (byId.size === 0)
        return plan;
    const marked = new Set(plan.items.filter((item) => isMarked(item, byId)).map(({ id }) => id));
    if (marked.size === 0)
        return plan;
    const items = plan.items.map((item) => {
        const dependsOn = item.dependsOn.map((one) => (waitsFor(one, marked) ? { ...one, satisfied: false } : one));
        const isHeld = dependsOn.some((one) => waitsFor(one, marked));
        if (!marked.has(item.id))
            return isHeld ? { ...item, dependsOn, ready: false } : item;
        return { ...item, dependsOn, status: 'failed', ready: false, markedBy: 'sidecar' };
    });
    return { ...plan, items };
}
/** The mark of an item that counts; null when there is none, or when the file has said something else since. */
function findMark({ id, rawStatus }, records, path) {
    const mark = mapStanding(records, path).get(id);
    return mark !== undefined && mark.was === rawStatus ? mark : null;
}
/** The only item of an id. PLAN_ITEM_MISSING, or PLAN_NOT_EDITABLE when several have it: a mark would name them all. */
function findMarkable(plan, id) {
    const [item, second] = plan.items.filter((one) => one.id === id);
    if (item === undefined) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ code: 'PLAN_ITEM_MISSING', file: plan.file, item: id, known: plan.items.map((one) => one.id) });
    }
    if (second === undefined)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(item);
    return (0,_plan_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .notEditable */ .WT)(plan.file, plan.shape, `the id ${(0,_plan_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(id)} stands there more than once; give each item its own`);
}
/** The last word about each item of a file, where that is a mark. */
function mapStanding(records, path) {
    const byId = new Map();
    for (const record of records) {
        if (record.item.file !== path)
            continue;
        if (record.kind === 'failed')
            byId.set(record.item.id, record);
        else
            byId.delete(record.item.id);
    }
    return byId;
}
function isMarked(item, byId) {
    const mark = byId.get(item.id);
    return mark !== undefined && mark.was === item.rawStatus;
}
function waitsFor({ ref, kind, resolved }, marked) {
    if (resolved !== undefined)
        return resolved.some((id) => marked.has(id));
    return kind === 'id' && marked.has(ref);
}


/***/ })

};
