export const id = 763;
export const ids = [763];
export const modules = {

/***/ 7238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   H: () => (/* binding */ toFileProblem)
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
/** The code of a system error, or `unknown error`. */
function codeOf(error) {
    const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
    return typeof code === 'string' ? code : 'unknown error';
}


/***/ }),

/***/ 7629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile),
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9279);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7238);
// Reads whole files of bounded size; every way it can fail is a Problem with the file's name as it was given.



/** Largest file read whole: four times the largest test report we have heard of. Logs are streamed and have no such limit. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;
/** All bytes of a file. `name` is what messages call it. */
async function readBytes(path, name) {
    try {
        // Asked before opening: opening a pipe would wait for somebody to write into it.
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (!stats.isFile())
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'FILE_UNREADABLE', file: name, detail: 'it is not a file' });
        if (stats.size > MAX_FILE_BYTES) {
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'FILE_UNREADABLE', file: name, detail: 'it is larger than 256 MB' });
        }
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path));
    }
    catch (error) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .toFileProblem */ .H)(name, error));
    }
}
/** Text of a UTF-8 file, byte for byte: a byte order mark and all line ends stay. FILE_BINARY when it is not UTF-8 or holds NUL. */
async function readTextFile(path, name) {
    const bytes = await readBytes(path, name);
    if (!bytes.ok)
        return bytes;
    if (bytes.value.includes(0))
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'FILE_BINARY', file: name });
    try {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.value));
    }
    catch {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'FILE_BINARY', file: name });
    }
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

/***/ 4763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlanList: () => (/* binding */ runPlanList),
  runPlanMark: () => (/* binding */ runPlanMark),
  runPlanShow: () => (/* binding */ runPlanShow)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/files/read-file.js
var read_file = __webpack_require__(7629);
// EXTERNAL MODULE: ./lib/adapters/files/write-file.js
var write_file = __webpack_require__(3650);
// EXTERNAL MODULE: ./lib/domain/patch.js
var patch = __webpack_require__(5718);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/workplan/edit.js + 12 modules
var workplan_edit = __webpack_require__(9891);
;// CONCATENATED MODULE: ./lib/workplan/listing.js
/** The listing of a plan that was read. */
function toPlanListing(plan) {
    const items = plan.items.map(({ id, title, status, rawStatus, dependsOn, ready, pointer }) => ({
        id,
        title,
        status,
        rawStatus,
        dependsOn: dependsOn.map(({ ref, kind, satisfied }) => ({ ref, kind, satisfied })),
        ready,
        pointer,
    }));
    return { file: plan.file, shape: plan.shape, items, problem: null };
}
/** The listing of a file that was refused. */
function toProblemListing(file, problem) {
    return { file, shape: null, items: [], problem };
}

// EXTERNAL MODULE: ./lib/workplan/read.js + 9 modules
var read = __webpack_require__(1731);
// EXTERNAL MODULE: ./lib/shells/cli/io.js
var cli_io = __webpack_require__(6920);
;// CONCATENATED MODULE: ./lib/shells/cli/plan.js
// `aftermath plan`: lists, shows and marks the items of workplan files.









/** 0 when every file could be read, 2 when one was refused; the others are listed all the same. */
async function runPlanList(io, options, files) {
    const problems = [];
    const documents = [];
    for (const file of files) {
        const plan = await readPlan(io, file);
        if (!plan.ok)
            problems.push(plan.problem);
        documents.push(plan.ok ? toPlanListing(plan.value) : toProblemListing(file, plan.problem));
        if (plan.ok && !options.json)
            io.out(toListText(plan.value));
    }
    if (options.json)
        (0,cli_io/* printDocuments */.cO)(io, documents);
    (0,cli_io/* printProblems */.Mr)(io, problems);
    return problems.length === 0 ? 0 : 2;
}
async function runPlanShow(io, options, [file = '']) {
    const plan = await readPlan(io, file);
    if (!plan.ok)
        return refuse(io, plan.problem);
    const item = plan.value.items.find((one) => one.id === options.item);
    if (item === undefined) {
        return refuse(io, {
            code: 'PLAN_ITEM_MISSING',
            file,
            item: options.item,
            known: plan.value.items.map((one) => one.id),
        });
    }
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, item);
    else
        io.out(toItemText(item));
    return 0;
}
/** Marks one item failed in place. The file is replaced in one step, or not at all. */
async function runPlanMark(io, options, [file = '']) {
    const path = (0,external_node_path_.resolve)(io.cwd, file);
    const text = await (0,read_file/* readTextFile */.G)(path, file);
    const edit = text.ok
        ? (0,workplan_edit/* markItemFailed */.wC)({ file, text: text.value, item: options.item, reason: options.reason })
        : text;
    if (!edit.ok)
        return refuse(io, edit.problem);
    const { after, unchanged } = edit.value;
    const diff = unchanged ? '' : (0,patch/* toPatch */.Q)(file, text.ok ? text.value : '', after);
    if (!unchanged && !options.dryRun) {
        const written = await (0,write_file/* writeTextAtomic */.Q)(path, after);
        if (!written.ok)
            return refuse(io, written.problem);
    }
    const change = unchanged ? 'unchanged' : options.dryRun ? 'shown' : 'marked';
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, { file, item: options.item, change, diff });
    else
        io.out(unchanged ? `${file}: item ${options.item} is marked already\n` : diff);
    return 0;
}
function refuse(io, problem) {
    (0,cli_io/* printProblems */.Mr)(io, [problem]);
    return 2;
}
async function readPlan(io, file) {
    const text = await (0,read_file/* readTextFile */.G)((0,external_node_path_.resolve)(io.cwd, file), file);
    return text.ok ? (0,read/* readWorkplan */.l)(file, text.value) : (0,result/* err */._)(text.problem);
}
function toListText(plan) {
    const width = Math.max(0, ...plan.items.map((item) => item.id.length));
    const rows = plan.items.map((item) => {
        const state = item.ready ? 'ready' : item.status;
        return `  ${item.id.padEnd(width)}  ${state.padEnd(11)}  ${item.title}\n`;
    });
    return `${plan.file}: ${plan.shape}, ${plan.items.length} items${plan.editable ? '' : ', read-only'}\n${rows.join('')}`;
}
function toItemText(item) {
    const waits = item.dependsOn.map((one) => `  waits for ${one.ref} (${one.kind}${one.satisfied ? ', done' : ''})\n`);
    return `${item.id}: ${item.title}\n  status ${item.status}${item.ready ? ', ready' : ''}\n${waits.join('')}`;
}


/***/ })

};
