export const id = 8670;
export const ids = [8670];
export const modules = {

/***/ 26210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pn: () => (/* binding */ toLastWords),
/* harmony export */   gG: () => (/* binding */ askGit),
/* harmony export */   lH: () => (/* binding */ feedGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89279);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84695);
// Runs git with bytes in and bytes out, for objects; without a shell, inside a deadline.




/** A remote that does not answer must not hold a run; the state is small. */
const DEADLINE_MS = 60_000;
/** Longest part of git's own words that is passed on. */
const MAX_DETAIL_UNITS = 200;
/** Whatever git answers, with its exit code. GIT_FAILED only when it could not be started. */
function feedGit(directory, args, feed = {}) {
    const operation = operationOf(args);
    return new Promise((resolve) => {
        const git = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', ['--no-pager', ..._git_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .GIT_SETTINGS */ .b, ...args], {
            cwd: directory,
            env: { ...(0,_git_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .toGitEnvironment */ .T)(), ...feed.env },
            stdio: 'pipe',
            timeout: feed.deadlineMs ?? DEADLINE_MS,
            windowsHide: true,
        });
        const out = [];
        const words = [];
        git.stdout.on('data', (chunk) => out.push(chunk));
        git.stderr.on('data', (chunk) => words.push(chunk));
        git.on('error', (error) => resolve((0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({ code: 'GIT_FAILED', operation, detail: error.message })));
        git.on('close', (exitCode) => resolve((0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ exitCode, stdout: Buffer.concat(out), stderr: Buffer.concat(words).toString('utf8') })));
        // Git may end before it has read everything; its exit code tells.
        git.stdin.on('error', () => undefined);
        const { input = '' } = feed;
        if (typeof input === 'string') {
            git.stdin.end(input);
            return;
        }
        const source = node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(input);
        // A source that fails ends git too, whose exit code then tells.
        source.on('error', () => git.kill());
        source.pipe(git.stdin);
    });
}
/** What git printed, or GIT_FAILED with its last words. */
async function askGit(directory, args, feed = {}) {
    const answer = await feedGit(directory, args, feed);
    if (!answer.ok)
        return answer;
    const { exitCode, stdout, stderr } = answer.value;
    if (exitCode === 0)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(stdout);
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({ code: 'GIT_FAILED', operation: operationOf(args), detail: toLastWords(stderr, exitCode) });
}
/** The word that says what git does, behind settings for this one call. */
function operationOf(args) {
    return args.find((arg, index) => arg !== '-c' && args[index - 1] !== '-c') ?? '';
}
/** What git calls fatal first, else its last line; without the user and password that an address may hold. */
function toLastWords(stderr, exitCode) {
    const lines = stderr.trim().split('\n');
    const line = lines.find((one) => one.startsWith('fatal: ')) ?? lines.at(-1) ?? '';
    const safe = line
        .replace(/:\/\/[^\s/@]*@/g, '://')
        .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
        .slice(0, MAX_DETAIL_UNITS);
    if (safe !== '')
        return safe;
    return exitCode === null ? 'it did not end in time' : `exit code ${exitCode}`;
}


/***/ }),

/***/ 35718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WG: () => (/* binding */ quotePath),
/* harmony export */   fC: () => (/* binding */ toHunkLines),
/* harmony export */   v: () => (/* binding */ toFilesPatch)
/* harmony export */ });
/* unused harmony export toPatch */
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37291);
// Changes of text files as a unified diff, the way `git apply` takes it: exact to the byte.

/** Unchanged lines shown above and below, as git does by default. */
const CONTEXT = 3;
/**
 * The change with a file header; empty when nothing changed. The path is as in the repository, with slashes. A file that
 * comes or goes has the header that git gives it, with the mode of a plain file.
 */
function toPatch(path, before, after) {
    if (before === after)
        return '';
    const lines = toHunkLines(before ?? '', after ?? '');
    const [from, to] = [
        before === null ? '/dev/null' : quotePath('a', path),
        after === null ? '/dev/null' : quotePath('b', path),
    ];
    const sides = lines.length === 0 ? [] : [`--- ${from}`, `+++ ${to}`];
    return `${[...toModeLines(path, before, after), ...sides, ...lines].join('\n')}\n`;
}
/** One patch of several files, in their order; empty files that come or go stand last, as their headers have no end of their own. */
function toFilesPatch(changes) {
    const isBare = ({ before, after }) => (before ?? '') === (after ?? '');
    const ordered = [...changes.filter((change) => !isBare(change)), ...changes.filter(isBare)];
    return ordered.map(({ path, before, after }) => toPatch(path, before, after)).join('');
}
/** Only git's own header can say that a file comes or goes. */
function toModeLines(path, before, after) {
    if (before !== null && after !== null)
        return [];
    const head = `diff --git ${quotePath('a', path).trimEnd()} ${quotePath('b', path).trimEnd()}`;
    return [head, `${before === null ? 'new' : 'deleted'} file mode 100644`];
}
/** Headers and lines of the hunks, without line ends; carriage returns of the file are kept. Empty when nothing changed. */
function toHunkLines(before, after) {
    if (before === after)
        return [];
    const { skipped, middles } = withoutSharedEnds(before, after);
    const { hunks } = (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .structuredPatch */ .YB)('', '', ...middles, undefined, undefined, { context: CONTEXT });
    return hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
        `@@ -${range(oldStart + skipped, oldLines)} +${range(newStart + skipped, newLines)} @@`,
        ...lines,
    ]);
}
/** Both texts without the whole lines that they share above and below, but for the context: a small edit of a large file costs little. */
function withoutSharedEnds(before, after) {
    const most = Math.min(before.length, after.length);
    let above = 0;
    while (above < most && before.charCodeAt(above) === after.charCodeAt(above))
        above += 1;
    let below = 0;
    const left = most - above;
    const [endOfBefore, endOfAfter] = [before.length - 1, after.length - 1];
    while (below < left && before.charCodeAt(endOfBefore - below) === after.charCodeAt(endOfAfter - below))
        below += 1;
    const start = backBy(before, above, CONTEXT);
    const shared = before.length - forwardBy(before, before.length - below, CONTEXT);
    const cut = (text) => text.slice(start, text.length - shared);
    return { skipped: before.slice(0, start).split('\n').length - 1, middles: [cut(before), cut(after)] };
}
/** Where the line begins that is so many lines above the one at a place. */
function backBy(text, at, lines) {
    let start = beginOf(text, at);
    for (let count = 0; count < lines && start > 0; count += 1)
        start = beginOf(text, start - 1);
    return start;
}
/** Where the line of a place begins. A search from before the first unit would find that one. */
function beginOf(text, at) {
    return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}
/** Where the line ends that is so many lines below the first whole one behind a place. */
function forwardBy(text, at, lines) {
    let end = at;
    for (let count = 0; count <= lines && end < text.length; count += 1) {
        const next = text.indexOf('\n', end);
        end = next < 0 ? text.length : next + 1;
    }
    return end;
}
/** An empty side is told by the line before it, as git does. */
function range(start, count) {
    return `${count === 0 ? start - 1 : start},${count}`;
}
/** A path as git writes it: quoted when it holds quotes or control characters, ended by a tab when it holds a blank. */
function quotePath(side, path) {
    const full = `${side}/${path}`;
    if (!/[\u0000-\u001f\u007f"\\]/.test(full))
        return full.includes(' ') ? `${full}\t` : full;
    const quoted = full.replaceAll(/[\u0000-\u001f\u007f"\\]/g, (unit) => unit === '"' || unit === '\\' ? `\\${unit}` : `\\${unit.charCodeAt(0).toString(8).padStart(3, '0')}`);
    return `"${quoted}"`;
}


/***/ }),

/***/ 37573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ isItemName),
/* harmony export */   bn: () => (/* binding */ isNotLookedAt),
/* harmony export */   ek: () => (/* binding */ PAUSE_FILE),
/* harmony export */   k6: () => (/* binding */ toNotLookedAt),
/* harmony export */   ph: () => (/* binding */ isMissedName)
/* harmony export */ });
const NOT_LOOKED_AT = 'it was not looked at';
/** What a folder may hold beside its items without anybody missing it in a listing. */
const ASIDE = /^(?:\.|readme(?:\.\w+)?$)/i;
const ITEM_FILE = /^[^./][^/]*\.ya?ml$/i;
/** Whether a file of this name, directly in a folder of a queue, is an item. */
function isItemName(name) {
    return ITEM_FILE.test(name);
}
/** Whether somebody may take what has this name for an item, though it is none. */
function isMissedName(name) {
    return !isItemName(name) && !ASIDE.test(name);
}
/** The file that says until when nothing is taken from a queue. */
const PAUSE_FILE = 'aftermath-pause.json';
/** The problem of a file that only stands in the listing: its name is taken, and what it says is not known. */
function toNotLookedAt(file) {
    return { code: 'FILE_UNREADABLE', file, detail: NOT_LOOKED_AT };
}
/** Whether that is the problem. */
function isNotLookedAt(problem) {
    return problem.code === 'FILE_UNREADABLE' && problem.detail === NOT_LOOKED_AT;
}


/***/ }),

/***/ 77402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ COUNTED_AS),
/* harmony export */   y: () => (/* binding */ countedCause)
/* harmony export */ });
/* harmony import */ var _domain_category_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21998);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67573);
// What a failure was counted as when it was written down: our own word, which no text beside it overrules.


/** What each category that we counted a failure as says about its cause; a job that failed at its work failed a check. */
const CAUSES = {
    'test-failure': 'check',
    'compile-error': 'check',
    lint: 'check',
    dependency: 'check',
    network: 'network',
    'port-conflict': 'check',
    timeout: 'timeout',
    oom: 'check',
    'disk-full': 'check',
    'rate-limit': 'quota',
    auth: 'auth',
    config: 'check',
    'api-breaking': 'check',
    git: 'check',
    runner: 'api',
    docker: 'check',
    crash: 'check',
    'security-scan': 'check',
    'db-migration': 'check',
    'data-corruption': 'check',
    'quality-gate': 'check',
    deploy: 'check',
    'runtime-error': 'check',
    infra: 'api',
    flaky: 'check',
    quota: 'quota',
    cancelled: 'cancelled',
    unknown: 'unknown',
    none: 'unknown',
};
/** Key beside a failure that we wrote: the category that it counted as. */
const COUNTED_AS = 'counted_as';
/** The cause that a map with a failure names under our key; null when it names none, or a word that is no category. */
function countedCause(map) {
    const category = _domain_category_js__WEBPACK_IMPORTED_MODULE_0__/* .CATEGORIES */ .R6.find((known) => known === (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(map, COUNTED_AS)));
    return category === undefined ? null : CAUSES[category];
}


/***/ }),

/***/ 67573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ requirementsOf),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Jk: () => (/* binding */ quickValue),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   qU: () => (/* binding */ readFields)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _plan_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83361);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11413);
// The values of an item file, all as text: from the quick scan where it is safe, else from the YAML library, else line by line.



const NOTHING = () => null;
/** Words that stand for no value. */
const EMPTY = new Set(['', '~', 'null', 'Null', 'NULL']);
/** Keys that an item of either form has; a file with none of them is something else. */
const ITEM_KEYS = ['id', 'task_id', 'title', 'status', 'type', 'target', 'priority'];
/** An escape in a quoted text that JSON writes in the same way. */
const JSON_QUOTED = /^"(?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[0-9A-Fa-f]{4})*"$/;
/** A list of words on one line: ids, mostly. */
const WORD_LIST = /^\[\w[\w./-]*(?:, \w[\w./-]*)*\]$/;
/** The fields of an item file. Nested values are read when they are asked for. */
function readFields(file, text) {
    const scan = (0,_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .scanItem */ .z)(text);
    if ((0,_plan_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .findMergeMarker */ .Eh)(text) === null && scan.plain && hasItemKeys(scan.segments))
        return quick(file, text, scan);
    return whole(file, text, scan);
}
/** A member of a map field; null when the field is none or the member has no value. */
function member(field, key) {
    if (field === null || typeof field === 'string' || Array.isArray(field))
        return null;
    return Object.hasOwn(field, key) ? (field[key] ?? null) : null;
}
/** The text of a scalar field; null for maps, lists and the words for nothing. */
function textOf(field) {
    return typeof field === 'string' && !EMPTY.has(field) ? field : null;
}
/** The texts of a list field; empty for anything else. */
function listOf(field) {
    return Array.isArray(field) ? field.flatMap((each) => textOf(each) ?? []) : [];
}
/**
 * What an item says is to be done, when all of it could stand alone: its requirements, or what is to be delivered where
 * they are a map. Empty when one of them is no text: nothing of an item may get lost.
 */
function requirementsOf(field) {
    const list = Array.isArray(field) ? field : member(field, 'deliverables');
    if (!Array.isArray(list) || list.some((each) => each !== null && typeof each !== 'string'))
        return [];
    return listOf(list).filter((text) => text.trim() !== '');
}
function hasItemKeys(segments) {
    return ITEM_KEYS.some((key) => segments.has(key));
}
/** A deciding value that the library refuses after all sends the whole file to it, for the place of the fault. */
function quick(file, text, scan) {
    const known = new Map();
    const read = (segment) => quickValue(segment) ?? quickMap(segment) ?? parseSegment(segment);
    for (const key of DECIDING) {
        const segment = scan.segments.get(key);
        const value = segment === undefined ? null : read(segment);
        if (value === undefined)
            return whole(file, text, scan);
        known.set(key, value);
    }
    const get = (key) => {
        const segment = scan.segments.get(key);
        if (segment === undefined)
            return null;
        if (!known.has(key))
            known.set(key, read(segment) ?? null);
        return known.get(key) ?? null;
    };
    return { read: 'library', problem: null, keys: [...scan.segments.keys()], get };
}
/** A map below a key whose members are all plain values on lines of their own; else undefined. */
function quickMap({ head, more, text }) {
    if (head !== '' || !more)
        return undefined;
    const body = text.slice(text.indexOf('\n') + 1);
    const indent = /^ +/.exec(body)?.[0];
    if (indent === undefined || !body.split('\n').every((line) => line.startsWith(indent)))
        return undefined;
    const scan = (0,_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .scanItem */ .z)(body.replaceAll(`\n${indent}`, '\n').slice(indent.length));
    const members = [];
    for (const segment of scan.plain ? scan.segments.values() : []) {
        const value = quickValue(segment) ?? quickMap(segment);
        if (value === undefined)
            return undefined;
        members.push([segment.key, value]);
    }
    return members.length === 0 ? undefined : Object.fromEntries(members);
}
/** Keys whose values decide something; a fault in one of them must not go unseen. */
const DECIDING = ['id', 'task_id', 'status', 'priority', 'cooldown_until', 'results', 'metadata'];
/** The value of a key on one line, when its spelling leaves no doubt; else undefined. */
function quickValue({ head, more }) {
    if (more)
        return undefined;
    if (head === '')
        return '';
    if (head === '{}')
        return {};
    if (head === '[]')
        return [];
    if (WORD_LIST.test(head))
        return head.slice(1, -1).split(', ');
    if (JSON_QUOTED.test(head))
        return JSON.parse(head);
    if (/^[\w./][\w./+ ()-]*$/.test(head))
        return head;
    return undefined;
}
function parseSegment({ key, text }) {
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent' });
        if (document.errors.length > 0)
            return undefined;
        return member(document.toJS({ maxAliasCount: 0 }), key) ?? '';
    }
    catch {
        return undefined;
    }
}
function whole(file, text, scan) {
    const marker = (0,_plan_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .findMergeMarker */ .Eh)(text);
    if (marker !== null)
        return refused(malformed({ file, text }, marker, _plan_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .MERGE_MARKER_DETAIL */ .q7), null);
    try {
        const [document, ...others] = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, {
            schema: 'failsafe',
            prettyErrors: false,
            logLevel: 'silent',
        });
        const error = document?.errors[0];
        if (error !== undefined)
            return refused(malformed({ file, text }, error.pos[0], explain(error.message)), scan);
        const second = others.find(({ contents }) => !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(contents) || contents.source !== '');
        if (second !== undefined)
            return refused(malformed({ file, text }, startOf(second, text), SECOND), scan);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document?.contents))
            return refused(malformed({ file, text }, 0, NO_ITEM), null);
        const value = document.toJS({ maxAliasCount: 0 });
        return { read: 'library', problem: null, keys: Object.keys(value), get: (key) => member(value, key) };
    }
    catch {
        return refused(malformed({ file, text }, 0, 'nested too deeply, or built from aliases; write it out plainly'), scan);
    }
}
/** Where a document's own mark stands, which no quotation may hold at the margin. */
function startOf(document, text) {
    const mark = text.lastIndexOf('\n---', document.contents?.range[0]);
    return Math.max(document.range[0], mark + 1);
}
const SECOND = 'a second item begins here, and only the first of a file is read; move it to a file of its own';
const NO_ITEM = 'no item of a queue: it has no keys at its top; move it out of the folder, or give it an `id`';
/** The lines at the margin still tell most of it, unless there is nothing that an item has. */
function refused(problem, scan) {
    if (scan === null || !hasItemKeys(scan.segments))
        return { read: 'none', problem, keys: [], get: NOTHING };
    const get = (key) => {
        const segment = scan.segments.get(key);
        if (segment === undefined)
            return null;
        return quickValue(segment) ?? parseSegment(segment) ?? quickValue({ ...segment, more: false }) ?? null;
    };
    return { read: 'lines', problem, keys: [...scan.segments.keys()], get };
}
function malformed(source, offset, detail) {
    return { code: 'PLAN_MALFORMED', at: { file: source.file, ...(0,_plan_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .placeAt */ .BW)(source.text, offset) }, detail };
}
function explain(message) {
    const [first = ''] = message.split('\n');
    return `not valid YAML: ${first.slice(0, 120).trim()}; correct this line`;
}


/***/ }),

/***/ 38640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ SIZE_KEYS),
/* harmony export */   MH: () => (/* binding */ OWN_KEYS),
/* harmony export */   QW: () => (/* binding */ LOCK_KEY),
/* harmony export */   Ss: () => (/* binding */ WORK_KINDS),
/* harmony export */   Tf: () => (/* binding */ RECORD_KEYS),
/* harmony export */   a4: () => (/* binding */ COUNTER_KEYS),
/* harmony export */   wh: () => (/* binding */ KIND_KEYS),
/* harmony export */   yD: () => (/* binding */ factOf)
/* harmony export */ });
// What the keys of item files mean, in the spellings of their owners: which of them a new item fills, and which begin anew.
const FACTS = new Map([
    ['id', 'id'],
    ['task_id', 'id'],
    ['title', 'title'],
    ['name', 'title'],
    ['summary', 'title'],
    ['subject', 'title'],
    ['description', 'description'],
    ['notes', 'description'],
    ['details', 'description'],
    ['body', 'description'],
    ['type', 'type'],
    ['target', 'target'],
    ['targets', 'targets'],
    ['priority', 'priority'],
    ['status', 'status'],
    ['state', 'status'],
    ['created_at', 'now'],
    ['created', 'now'],
    ['updated_at', 'now'],
    ['updated', 'now'],
    ['created_by', 'author'],
    ['parent', 'parent'],
    ['parent_id', 'parent'],
    ['requirements', 'requirements'],
]);
/** What a key of an item says; null for one that only its owner knows. */
function factOf(key) {
    return FACTS.get(key) ?? null;
}
/** Keys that sort items into kinds; a value that the queue does not know would send the item to nobody. */
const KIND_KEYS = new Set(['type', 'operation', 'category', 'kind']);
/** Kinds of work, as against kinds of things: where a queue tells these apart, ours say what they mean there, too. */
const WORK_KINDS = new Set([
    'improvement',
    'fix',
    'bugfix',
    'bug',
    'feature',
    'optimization',
    'documentation',
    'docs',
    'prd-compliance',
    'technical-debt',
    'debt',
    'refactor',
    'refactoring',
    'chore',
    'task',
    'test',
]);
/** Counters, which begin at nought. */
const COUNTER_KEYS = new Set([
    'completion_count',
    'consecutive_failures',
    'consecutive_completion_claims',
    'attempt_count',
    'attempts',
    'retries',
    'progress_percentage',
]);
/** What was written down while an item was worked on; a new one has nothing of it. */
const RECORD_KEYS = new Set([
    'current_phase',
    'started_at',
    'completed_at',
    'last_completed_at',
    'cooldown_until',
    'last_attempt',
    'estimated_completion',
    'failure_reasons',
    'error',
    'result',
    'failure_reason',
    'last_error',
    'results',
    ...COUNTER_KEYS,
]);
/** How big the whole is says nothing about a part. */
const SIZE_KEYS = new Set([
    'complexity',
    'complexity_score',
    'effort_estimate',
    'estimated_hours',
    'estimate',
]);
/** Notes of ours, and who works on an item: none of it passes to another item. */
const OWN_KEYS = new Set([
    'lease',
    'lease_until',
    'lease_expires_at',
    'environment_failures',
    'last_failure',
    'counted_as',
    'requeue_note',
    'park_reason',
    'split_into',
]);
/** The lock against programs; a new item is open to them. */
const LOCK_KEY = 'processor_auto_requeue';


/***/ }),

/***/ 1432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B9: () => (/* binding */ instantOf),
  A_: () => (/* binding */ isEnvironment),
  Vb: () => (/* binding */ nameOf),
  Lv: () => (/* binding */ toRecord)
});

// EXTERNAL MODULE: ./lib/workplan/words.js
var words = __webpack_require__(78228);
;// CONCATENATED MODULE: ./lib/workplan/queue/cause-statements.js
/** How a line may begin before it says something: the word error, a program, an exception or a code, who stopped. */
const LEAD = /^(?:[\w.]*(?:error|expired|exception|exhausted)|api\s+error|resource\s+exhausted|error response from daemon|[a-z]+(?:_[a-z]+)+|fatal|failed|failure|remote|npm ERR!|(?:agent|run|session|task) (?:stopped|ended|failed))(?:\s*\([^)]*\))?(?::|(?<=!))\s*/i;
const TOOL = /^claude(?: (?:ai|code))?:?\s+/i;
/** Most beginnings that are taken off one line; a chain of wrapped errors has three or four. */
const MAX_LEADS = 8;
function line(...patterns) {
    return new RegExp(`^(?:${patterns.join('|')})`, 'i');
}
/** A line that says that a request ended with one of these codes; a code alone says nothing. */
function cause_statements_status(codes) {
    const before = [
        String.raw `api\s+error`,
        String.raw `request\s+failed\s+with\s+status\s+code`,
        String.raw `http(?:/[\d.]+)?(?:\s+status|\s+error)?(?:\s+code)?`,
        String.raw `status(?:\s+code)?`,
        String.raw `error\s+code`,
        String.raw `server\s+error`,
        String.raw `unexpected\s+status(?:\s+code)?`,
    ];
    return String.raw `(?:${before.join('|')})\s*:?\s*\(?(?:${codes})\b`;
}
/** An error body near the start of a line. */
function body(types) {
    return new RegExp(String.raw `^[^\n]{0,60}"type":\s*"(?:${types})"`);
}
/** Where a statement is over: one that goes on in words speaks of something else, of a test or of a sentence in a page. */
const END = String.raw `(?=\s*(?:$|[.!,;:|·∙()[\]]))`;
/** What lets a program in. */
const KEY = String.raw `(?:your\s+|the\s+|this\s+)?(?:api[ _-]?key|(?:(?:oauth|access|api|bearer|refresh|authentication)\s+)?token|credentials)`;
const BY_PERSON = String.raw `by\s+(?:the\s+)?(?:user|operator|request)\b`;
const TOOLS = '(?:npm|npx|pnpm|yarn|make|go|cargo|pytest|jest|tsc|eslint|bats|mvn|gradle)';
const WORK = String.raw `(?:the\s+)?(?:task|run|job|execution|operation|request|process|command|agent)`;
/** In order: what shut the door counts before what then went wrong behind it. */
const STATEMENTS = [
    {
        cause: 'quota',
        patterns: [
            line(String.raw `(?:(?:session|usage|weekly|daily|hourly|monthly|account|plan|opus|sonnet|spend(?:ing)?|\d+[- ]hour)\s+)+limit\s+(?:was\s+|has been\s+)?(?:reached|exceeded|hit)\b`),
            line(String.raw `you(?:'ve|’ve| have)?\s+(?:hit|reached|exceeded)\s+(?:your|a|the)\s+(?:[\w-]+\s+){0,3}(?:limit|quota)\b`),
            line(String.raw `(?:429\s+)?quota\s+(?:was\s+|has been\s+)?exceeded(?:${END}|\s+for\b)`, String.raw `you(?:'re|’re| are)\s+out\s+of\s+(?:extra\s+)?(?:usage|credits|quota)${END}`, String.raw `insufficient_quota\b`),
            line(String.raw `(?:your\s+)?credit\s+balance\s+is\s+too\s+low\b`),
            line(String.raw `(?:(?:api|secondary|primary)\s+)?rate[- ]limit(?:ed)?\s+(?:at\s+\S+|until\s+\S+|(?:was\s+|has been\s+)?(?:exceeded|reached|hit)\b)`),
            line(cause_statements_status('429'), String.raw `429\s+too\s+many\s+requests\b`),
            /^retry-after:\s*\d/i,
            body('rate_limit_error'),
        ],
    },
    {
        cause: 'auth',
        patterns: [
            line(`${cause_statements_status('401|403')}.*(?:authenticat|unauthori|token|api[_ -]?key|permission_error|/login)`, String.raw `401\s+unauthorized\b`, String.raw `403\s+forbidden:\s+${KEY}\s+(?:(?:has|have)\s+(?:been\s+)?|is\s+|are\s+|was\s+)?(?:expired|revoked|invalid|disabled)${END}`, String.raw `unauthorized:\s+authentication\s+required${END}`, String.raw `npm\s+(?:err!|error)\s+code\s+E401${END}`, String.raw `(?:[\w.-]+@[\w.-]+:\s+)?permission\s+denied\s+\((?:publickey|password)[\w,-]*\)${END}`),
            line(String.raw `(?:your\s+|the\s+)?(?:oauth|access|api|authentication|bearer|refresh)\s+token\s+(?:has\s+|is\s+|was\s+)?(?:expired|revoked|invalid)\b`),
            line(String.raw `(?:invalid|missing|incorrect|expired|bad)\s+(?:api[ -]key|credentials|authentication\s+token|username\s+or\s+(?:password|token))\b`, String.raw `(?:your\s+|the\s+)?credentials\s+(?:have\s+|are\s+)?(?:expired|revoked|invalid)\b`),
            line(String.raw `not\s+logged\s+in\b`, String.raw `please\s+run\s+/login\b`, String.raw `authentication\s+(?:failed|required)\b`, String.raw `failed\s+to\s+authenticate\b`, String.raw `could\s+not\s+resolve\s+authentication\s+method${END}`),
            body('authentication_error'),
        ],
    },
    {
        cause: 'api',
        patterns: [
            line(cause_statements_status(String.raw `5\d\d`), String.raw `50[0-4]\s+(?:internal\s+server\s+error|bad\s+gateway|service\s+unavailable|gateway\s+time-?out)\b`),
            line(String.raw `(?:overloaded|internal\s+server\s+error|bad\s+gateway|service\s+unavailable)[.!]?$`, String.raw `(?:(?:api|server)\s+is\s+)?overloaded_error\b`, String.raw `upstream\s+connect\s+error\b`, String.raw `the\s+server\s+had\s+an\s+error\s+while\s+processing\b`),
            body('overloaded_error|api_error'),
        ],
    },
    {
        cause: 'network',
        patterns: [
            line(String.raw `(?:\S+\s+){0,3}?(?:connect|read|write|getaddrinfo|socket|request|queryA?)\s+(?:ECONNRESET|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT)\b`),
            /(?:^|\b(?:code|errno|reason):?\s+'?|:\s)(?:connect\s+)?(?:ECONNRESET|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT)(?=$|[\s'":,.)\]])/,
            /(?:^|:\s|\)\s)(?:could not resolve host|name or service not known|temporary failure in name resolution|no such host)(?=$|[:.!,;)\]])/i,
            /(?:^|:\s|\)\s)(?:connection (?:refused|reset by peer|timed out)|network is unreachable|no route to host|socket hang up|i\/o timeout|tls handshake timeout)(?=$|[.!,;:)\]'"])/i,
            /^(?:\w+\.)*ConnectionError:\s/,
            line(String.raw `(?:api\s+error:?\s+)?(?:connection|fetch)\s+(?:error|failed)\b`, String.raw `api\s+error:?\s+request\s+timed\s+out${END}`, String.raw `curl:\s+\(28\)\s+(?:operation|connection|failed\s+to\s+connect|ssl)\b`),
        ],
    },
    {
        cause: 'max-turns',
        patterns: [
            line(String.raw `(?:stopped\s+because\s+)?(?:reached|hit|exceeded)\s+(?:the\s+)?(?:configured\s+)?max(?:imum)?(?:\s+number\s+of)?[ _-](?:turns|iterations)\b`),
            line(String.raw `(?:stopped\s+because\s+)?(?:the\s+)?max(?:imum)?(?:\s+number\s+of)?[ _-](?:turns|iterations)(?:\s+limit)?\s*(?:\(\d+\)\s*)?(?:was\s+|were\s+)?(?:reached|exceeded|hit)\b`),
            line(String.raw `turn\s+limit\s+(?:was\s+)?(?:reached|exceeded|hit)\b`, String.raw `error_max_turns\b`),
            /^[^\n]{0,60}"subtype":\s*"error_max_turns"/,
        ],
    },
    {
        cause: 'cancelled',
        patterns: [
            line(String.raw `context\s+canceled\b`, String.raw `signal:\s+(?:interrupt|terminated)\b`),
            line(String.raw `(?:${WORK}\s+(?:execution\s+)?(?:was\s+|has been\s+)?)?cancell?ed(?:\s+(?:${BY_PERSON}|by\s+@[\w-]+))?[.!]?$`),
            line(String.raw `(?:${WORK}\s+(?:was\s+|has been\s+)?)?(?:terminated|stopped|interrupted|aborted|killed)\s+${BY_PERSON}`),
            /^(?:\^C|KeyboardInterrupt:?)$/,
        ],
    },
    {
        cause: 'timeout',
        patterns: [
            line(String.raw `(?:${WORK}\s+(?:execution\s+)?(?:has\s+|was\s+)?)?timed\s+out(?:\s+after\s+\d|[.!]?$)`, String.raw `timed\s+out\s+waiting\s+for\s+${WORK}\b`, String.raw `command\s.{1,200}\stimed\s+out\s+after\s+\d`),
            line(String.raw `${WORK}\s+(?:execution\s+)?(?:exceeded|hit|reached)\s+(?:the\s+|its\s+)?(?:time\s*limit|timeout)\b`, String.raw `${WORK}\s.{0,80}\bexceeded\s+the\s+maximum\s+execution\s+time\b`),
            line(String.raw `timeout\s+after\s+\d`, String.raw `(?:${WORK}\s+)?timeout:\s+${WORK}\s+(?:execution\s+)?exceeded\s+\d`, String.raw `signal:\s+killed\s+\(timeout\s+after\s+\d`),
            line(String.raw `context\s+deadline\s+exceeded\b`),
        ],
    },
    {
        cause: 'check',
        patterns: [
            line(String.raw `\d+\s+(?:of\s+\d+\s+)?(?:tests?|checks?|specs?|assertions?)\s+failed\b`),
            line(String.raw `(?:the\s+)?(?:unit\s+|integration\s+|smoke\s+)?(?:tests?|build|lint|linter|type\s?check|compilation|validation|quality\s+gate|verification|checks?)\s+(?:run\s+|step\s+|suite\s+)?(?:'[\w .-]{1,40}'\s+)?(?:failed|did not pass)\b`),
            line(String.raw `command\s+failed:\s+${TOOLS}\b.*\b(?:code|status)\s+[1-9]`, String.raw `${TOOLS}\b.*\b(?:failed|exited)\b.*\b(?:exit\s+)?(?:code|status)\s+[1-9]`),
            // The last lines of unittest, jest, pytest, make, go test and cargo, and what a compiler says of a place.
            /^(?:FAILED \((?:failures|errors)=\d|Test(?:s| Suites):\s+[1-9]\d* failed\b|=* ?[1-9]\d* failed, |FAIL\t\S)/,
            /^make(?:\[\d+\])?: \*\*\* \[[^\]]+\] Error [1-9]/,
            /^(?:\S{1,200}(?:\(\d+,\d+\):|:\d+:\d+ -) )?error TS\d{3,5}: /,
            line('could not compile `'),
        ],
    },
];
/** The first cause that one of these lines states, in the order of the table; null when none does. */
function statedCause(lines) {
    // Each line as it is, and without its beginnings: taking them off one by one costs no backtracking.
    const both = lines.flatMap((one) => [one, withoutLeads(one)]);
    const found = STATEMENTS.find(({ patterns }) => both.some((one) => patterns.some((pattern) => pattern.test(one))));
    return found?.cause ?? null;
}
function withoutLeads(line) {
    let bare = line;
    for (let count = 0; count < MAX_LEADS; count += 1) {
        const shorter = bare.replace(LEAD, '');
        if (shorter === bare)
            break;
        bare = shorter;
    }
    return bare.replace(TOOL, '');
}

// EXTERNAL MODULE: ./lib/workplan/queue/counted-cause.js
var counted_cause = __webpack_require__(77402);
// EXTERNAL MODULE: ./lib/workplan/queue/durations.js
var durations = __webpack_require__(35867);
// EXTERNAL MODULE: ./lib/workplan/queue/fields.js
var queue_fields = __webpack_require__(67573);
;// CONCATENATED MODULE: ./lib/workplan/queue/told.js
// What a recorded output says of itself: without the commands it echoes, its banners, its warnings and its progress.
/** Lines of an output that are looked at, from each end: what ended a run stands there, the talk of an agent between. */
const MAX_LINES = 40;
/** Longest line looked at, in UTF-16 units; an error body is shorter. */
const MAX_UNITS = 2000;
const EXIT = /\bexit(?:ed)?(?:\s+with)?\s+(?:code|status):?\s+(?<code>-?\d{1,3})\b/i;
/** The wrapper's sentence, up to where it quotes the output it wraps. */
const WRAPPER = /^(?<head>[^\n[\]]*\bexit(?:ed)?(?:\s+with)?\s+(?:code|status):?\s+-?\d{1,3}\)?):\s*/i;
const ECHO = /^(?:\+{1,4}\s|[$>%]\s|(?:executing|running|run|command|cmd|exec|invoking)(?:\s+command)?:\s)/i;
const TAGGED = /^\[(?<tag>HEADER|INFO|WARN|WARNING|DEBUG|TRACE|PROGRESS|NOTICE|SUCCESS|OK)\]\s*/i;
const ERROR_TAG = /^\[(?:ERROR|FATAL|FAIL|FAILED)\]\s*/i;
/** Marks and pictures before a statement. A dash without a blank is a line that a diff takes away. */
const BULLET = /^(?:[❌✗✘⛔⏰⏱⌛⏳🛑🚫•*]\uFE0F?|-+(?=\s))+\s*/u;
const STAMP = /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?\]?:?\s+/;
const LIMIT = /\btimeout\s+(?:-\S+\s+|--\S+\s+)*(?<limit>\d+(?:\.\d+)?[smhd]?)\s+\S/;
/** The statements of a recorded text. */
function toTold(text) {
    const limits = [];
    const lines = [];
    for (const raw of ends(text.split(/\r\n|\n|\r/))) {
        const bare = raw.slice(0, MAX_UNITS).trim().replace(STAMP, '').replace(WRAPPER, '').replace(STAMP, '');
        const untagged = bare.replace(TAGGED, '');
        if (ECHO.test(untagged)) {
            const limit = LIMIT.exec(untagged)?.groups?.['limit'];
            if (limit !== undefined)
                limits.push(limit);
            continue;
        }
        if (bare === '' || TAGGED.test(bare))
            continue;
        lines.push(bare.replace(ERROR_TAG, '').replace(BULLET, ''));
    }
    return { lines, exitCode: exitCodeOf(text), limits };
}
function ends(lines) {
    return lines.length <= 2 * MAX_LINES ? lines : [...lines.slice(0, MAX_LINES), ...lines.slice(-MAX_LINES)];
}
/** The exit code of the first line that names one and does not echo a command. */
function exitCodeOf(text) {
    for (const raw of ends(text.split(/\r\n|\n|\r/))) {
        const bare = raw.slice(0, MAX_UNITS).trim().replace(STAMP, '');
        if (ECHO.test(bare.replace(TAGGED, '')))
            continue;
        const code = EXIT.exec(bare)?.groups?.['code'];
        if (code !== undefined)
            return Number(code);
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/workplan/queue/cause.js





/** Share of its limit from which a run counts as ended by the limit. */
const LIMIT_SHARE = 0.99;
/** What `timeout` and a killed shell end with. */
const TIMEOUT_EXITS = new Set([124, 137]);
/** What a shell ends with on SIGINT and SIGTERM. */
const CANCEL_EXITS = new Set([130, 143]);
/** Names that owners have for why an item failed, at its top: a text, a map with one, or a list of which the last counts. */
const REASONS = ['error', 'last_error', 'failure_reason', 'failure_reasons', 'reason', 'result'];
/**
 * The cause that an item's record tells, `unknown` when it records a failure without a reason, null when it records none.
 * What a failure was counted as goes before what its text seems to say. Reasons at the top count only while the item stands
 * as failed: before that they may say what it is about, and after it what is over.
 */
function findCause(fields, stands) {
    const recorded = recordedCause(fields);
    if (stands === 'otherwise' || (recorded !== null && recorded !== 'silent'))
        return known(recorded);
    const causes = REASONS.flatMap((key) => causeOfReason(fields.get(key)) ?? []);
    return causes.find((cause) => cause !== 'unknown') ?? causes[0] ?? known(recorded);
}
function known(recorded) {
    return recorded === 'silent' ? 'unknown' : recorded;
}
function recordedCause(fields) {
    const results = fields.get('results');
    if (hasFailure(results))
        return (0,counted_cause/* countedCause */.y)(results) ?? causeOfResults(results);
    const metadata = fields.get('metadata');
    const own = (0,queue_fields/* textOf */.b6)((0,queue_fields/* member */.Dc)(metadata, 'last_failure'));
    if (own !== null)
        return (0,counted_cause/* countedCause */.y)(metadata) ?? causeOfText(own);
    const last = (0,queue_fields/* listOf */.c3)((0,queue_fields/* member */.Dc)(metadata, 'failure_reasons')).at(-1);
    return last === undefined ? null : causeOfText(last);
}
function causeOfReason(field) {
    if (hasFailure(field))
        return known(causeOfResults(field));
    const text = (0,queue_fields/* textOf */.b6)(field) ?? (0,queue_fields/* textOf */.b6)((0,queue_fields/* member */.Dc)(field, 'message')) ?? (0,queue_fields/* listOf */.c3)(field).at(-1);
    return text === undefined ? null : causeOfText(text);
}
/** The cause that a text states about itself. */
function causeOfText(text) {
    const told = toTold(text);
    return statedCause(told.lines) ?? byExit(told.exitCode) ?? 'unknown';
}
function hasFailure(results) {
    const success = (0,queue_fields/* textOf */.b6)((0,queue_fields/* member */.Dc)(results, 'success'));
    if (success === 'true')
        return false;
    return success === 'false' || (0,queue_fields/* textOf */.b6)((0,queue_fields/* member */.Dc)(results, 'error')) !== null || hasLimit(results);
}
function hasLimit(results) {
    const limit = (0,queue_fields/* member */.Dc)(results, 'rate_limit_info');
    return ['hit_at', 'message', 'retry_after'].some((key) => (0,queue_fields/* textOf */.b6)((0,queue_fields/* member */.Dc)(limit, key)) !== null);
}
function causeOfResults(results) {
    const told = toTold(['error', 'message', 'output'].map((key) => (0,queue_fields/* textOf */.b6)((0,queue_fields/* member */.Dc)(results, key)) ?? '').join('\n'));
    if ((0,queue_fields/* textOf */.b6)((0,queue_fields/* member */.Dc)(results, 'max_turns_exceeded')) === 'true')
        return 'max-turns';
    if (hasLimit(results))
        return 'quota';
    const exitCode = toNumber((0,queue_fields/* textOf */.b6)((0,queue_fields/* member */.Dc)(results, 'exit_code'))) ?? told.exitCode;
    const limits = [(0,queue_fields/* textOf */.b6)((0,queue_fields/* member */.Dc)(results, 'timeout_allowed')), ...told.limits].map(durations/* parseDurationMs */.yi);
    const ranMs = (0,durations/* parseDurationMs */.yi)((0,queue_fields/* textOf */.b6)((0,queue_fields/* member */.Dc)(results, 'execution_time')));
    const cause = statedCause(told.lines) ?? byExit(exitCode) ?? (isSpent(ranMs, limits) ? 'timeout' : null);
    return cause ?? (told.lines.length === 0 ? 'silent' : 'unknown');
}
function byExit(exitCode) {
    if (exitCode === null)
        return null;
    if (TIMEOUT_EXITS.has(exitCode))
        return 'timeout';
    return CANCEL_EXITS.has(exitCode) ? 'cancelled' : null;
}
/** Whether a run took nearly all of one of its limits. */
function isSpent(ranMs, limits) {
    return ranMs !== null && !(0,durations/* isQuick */.Sm)(ranMs) && limits.some((limit) => limit !== null && ranMs >= limit * LIMIT_SHARE);
}
function toNumber(text) {
    return text !== null && /^-?\d+$/.test(text) ? Number(text) : null;
}

// EXTERNAL MODULE: ./lib/workplan/queue/item-keys.js
var item_keys = __webpack_require__(38640);
// EXTERNAL MODULE: ./lib/workplan/queue/places.js
var places = __webpack_require__(26248);
// EXTERNAL MODULE: ./lib/workplan/queue/priority.js
var priority = __webpack_require__(21112);
;// CONCATENATED MODULE: ./lib/workplan/queue/item-record.js






const UNREAD = { read: 'none', keys: [], get: () => null };
/** Causes that lie outside of the item, so that none of them counts against it. */
const ENVIRONMENT = new Set(['quota', 'auth', 'network', 'api', 'cancelled']);
/** Folders of what failed. */
const FAILED = new Set(['failed', 'failed-blocked']);
/** Whether a cause lies in the surroundings of an item. */
function isEnvironment(cause) {
    return cause !== null && ENVIRONMENT.has(cause);
}
/** The record of a file. Never fails: what cannot be read keeps its name, its folder and the problem. */
function toRecord({ folder, path, text, changedAt }) {
    const fields = text.ok ? (0,queue_fields/* readFields */.qU)(path, text.value) : { ...UNREAD, problem: text.problem };
    const metadata = fields.get('metadata');
    const form = toForm(fields, metadata);
    const counters = (0,places/* findCounters */.fc)(fields, form);
    const times = {
        cooldownUntil: toTime(fields, 'cooldown_until', form),
        startedAt: toTime(fields, 'started_at', form),
    };
    const rawStatus = (0,queue_fields/* textOf */.b6)(fields.get('status'));
    const cause = findCause(fields, isFailed(folder, rawStatus) ? 'failed' : 'otherwise');
    const item = {
        id: (0,queue_fields/* textOf */.b6)(fields.get('id')) ?? (0,queue_fields/* textOf */.b6)(fields.get('task_id')) ?? nameOf(path),
        title: (0,queue_fields/* textOf */.b6)(fields.get('title')) ?? (0,queue_fields/* textOf */.b6)(fields.get('name')),
        folder,
        rawStatus,
        path,
        priority: (0,priority/* toPriority */.WM)((0,queue_fields/* textOf */.b6)(fields.get('priority'))),
        attempts: toAttempts(counters, cause),
        cause,
        cooldownUntil: times.cooldownUntil.value,
        startedAt: times.startedAt.value ?? instantOf((0,queue_fields/* member */.Dc)(fields.get('lease'), 'since')),
        updatedAt: instantOf(fields.get('updated_at')) ?? instantOf((0,queue_fields/* member */.Dc)(metadata, 'last_attempt')),
        complexity: toComplexity(fields, metadata),
        parts: (0,queue_fields/* requirementsOf */.CG)(fields.get('requirements')).length,
        read: fields.read,
        problem: fields.problem,
    };
    return {
        item,
        form,
        text: text.ok ? text.value : null,
        fields,
        counters,
        times,
        changedAt: changedAt ?? null,
        createdAt: instantOf(fields.get('created_at')) ?? instantOf((0,queue_fields/* member */.Dc)(metadata, 'created_at')),
        locked: (0,queue_fields/* textOf */.b6)(fields.get(item_keys/* LOCK_KEY */.QW)) === 'false',
        leaseUntil: toLease(fields),
        requirements: (0,queue_fields/* requirementsOf */.CG)(fields.get('requirements')),
    };
}
/** The file's name without its ending. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/i, '');
}
/** The instant of a time, in any of its usual spellings; without a zone it counts as UTC. Null for none and for no time. */
function instantOf(field) {
    const text = (0,queue_fields/* textOf */.b6)(field);
    if (text === null || !/^\d{4}-\d\d-\d\d/.test(text))
        return null;
    const zoned = /(?:Z|[+-]\d\d:?\d\d)$/i.test(text) || /^[\d-]{10}$/.test(text);
    const ms = Date.parse(zoned ? text : `${text.replace(' ', 'T')}Z`);
    return Number.isNaN(ms) ? null : ms;
}
function toForm(fields, metadata) {
    const flat = (0,queue_fields/* textOf */.b6)(fields.get('status')) !== null || fields.get('consecutive_failures') !== null;
    return !flat && metadata !== null && typeof metadata === 'object' && !Array.isArray(metadata) ? 'metadata' : 'flat';
}
/** Whether its folder or its own word says that it failed. */
function isFailed(folder, rawStatus) {
    return FAILED.has(folder) || (rawStatus !== null && (0,words/* toItemStatus */.nh)(rawStatus) === 'failed');
}
/** The item's counter as it stands; of the surroundings our own counter, or the one failure that the record tells. */
function toAttempts({ item, environment }, cause) {
    return { item: item.value ?? 0, environment: environment.value ?? (isEnvironment(cause) ? 1 : 0) };
}
function toTime(fields, name, form) {
    return (0,places/* findPlace */.Pj)(fields, { names: [name], read: instantOf, usual: form === 'flat' ? [name] : ['metadata', name] });
}
/** The names that owners have for it, at the top, in their estimates, or in the metadata. */
function toComplexity(fields, metadata) {
    const places = [
        fields.get('complexity'),
        fields.get('complexity_score'),
        (0,queue_fields/* member */.Dc)(fields.get('priority_estimates'), 'complexity'),
        (0,queue_fields/* member */.Dc)(metadata, 'complexity'),
    ];
    const text = places.map(queue_fields/* textOf */.b6).find((value) => value !== null && /^\d{1,3}(?:\.\d+)?$/.test(value));
    return text === undefined || text === null ? null : Number(text);
}
function toLease(fields) {
    const lease = fields.get('lease');
    return (instantOf((0,queue_fields/* member */.Dc)(lease, 'until')) ??
        instantOf((0,queue_fields/* member */.Dc)(lease, 'expires_at')) ??
        instantOf(fields.get('lease_until')) ??
        instantOf(fields.get('lease_expires_at')));
}


/***/ }),

/***/ 27244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ readPause),
  e: () => (/* binding */ toPauseChange)
});

// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(10758);
// EXTERNAL MODULE: ./lib/domain/queue-files.js
var queue_files = __webpack_require__(37573);
;// CONCATENATED MODULE: ./lib/workplan/queue/zones.js
const UTC = () => 0;
const MINUTE_MS = 60_000;
/** Zones with a word of their own, in hours before UTC: RFC 2822, section 4.3. Other words mean different zones in different countries. */
const WORDS = new Map([
    ['utc', 0],
    ['gmt', 0],
    ['z', 0],
    ['est', -5],
    ['edt', -4],
    ['cst', -6],
    ['cdt', -5],
    ['mst', -7],
    ['mdt', -6],
    ['pst', -8],
    ['pdt', -7],
]);
/** `UTC`, `Z`, `PST`, `+02:00`, `GMT+2` or a name as `Europe/Berlin`, whose rules the runtime knows; null for anything else. */
function parseZone(text) {
    const word = WORDS.get(text.toLowerCase());
    if (word !== undefined)
        return () => word * 60 * MINUTE_MS;
    const offset = /^(?:utc|gmt)?(?<sign>[+-])(?<hours>\d{1,2})(?::?(?<minutes>[0-5]\d))?$/i.exec(text)?.groups;
    if (offset === undefined)
        return text.includes('/') ? toNamedZone(text) : null;
    const ms = (Number(offset['hours']) * 60 + Number(offset['minutes'] ?? 0)) * MINUTE_MS;
    return () => (offset['sign'] === '-' ? -ms : ms);
}
function toNamedZone(timeZone) {
    try {
        const format = new Intl.DateTimeFormat('en-US', {
            timeZone,
            calendar: 'gregory',
            numberingSystem: 'latn',
            hourCycle: 'h23',
            year: 'numeric',
            month: 'numeric',
            day: 'numeric',
            hour: 'numeric',
            minute: 'numeric',
            second: 'numeric',
        });
        return (at) => readClock(format, at) - (at - (at % 1000));
    }
    catch {
        return null; // a RangeError: no such zone
    }
}
function readClock(format, at) {
    const shown = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
    return Date.UTC(year, month - 1, day, hour, minute, second);
}
/** What the clocks of a zone show, as if it were UTC. */
function toShown(zone, at) {
    return at + zone(at);
}
/** When the clocks of a zone show this; the second look is for a change of the clocks between. */
function fromShown(zone, shown) {
    return shown - zone(shown - zone(shown));
}

;// CONCATENATED MODULE: ./lib/workplan/queue/clock-time.js

const clock_time_MINUTE_MS = 60_000;
const HOUR_MS = 60 * clock_time_MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const WEEK_DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const BETWEEN = /^[\s,]*(?:\b(?:at|on)\s+)?/i;
const CLOCK = /^(?<hour>\d{1,2})(?::(?<minute>[0-5]\d)(?::(?<second>[0-5]\d)(?:\.\d{1,9})?)?)?(?:\s?(?<half>[ap])\.?m\b\.?)?/i;
const NAMED_HOUR = /^(?<name>midnight|noon)\b/i;
const ISO_DAY = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:T(?=\d)|(?![\w-]))/i;
const MONTH_DAY = /^(?<name>[a-z]{3,9})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?\b(?!:)(?:,?\s(?<year>\d{4})\b(?!:))?/i;
const DAY_MONTH = /^(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-](?<name>[a-z]{3,9})\b\.?(?:,?[\s-](?<year>\d{4})\b(?!:))?/i;
const WEEK_DAY = /^(?<name>sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\b\.?/i;
const NEAR_DAY = /^(?<name>today|tonight|tomorrow)\b/i;
const ZONE = /^(?:\((?<inside>[\w+:/-]{1,40})\)|(?<bare>(?:UTC|GMT)?[+-]\d{1,2}(?::?[0-5]\d)?|[A-Z]{1,4}|[A-Z][A-Za-z_]+(?:\/[A-Z][\w+-]+){1,2})(?![\w/]))/;
/**
 * The instant that a text begins with; null when it begins with none. Without a zone it is UTC; a clock without a day is
 * the next time that it shows this; a date without a year is the one nearest to now, which may be over.
 */
function readTime(text, now) {
    const parts = readParts(text);
    if (parts === null)
        return null;
    const { day, clockMs, zone = UTC } = parts;
    const shown = toShown(zone, now);
    const midnight = shown - (shown % DAY_MS);
    if (day === undefined)
        return clockMs === undefined ? null : next(zone, midnight + clockMs, { now, stepMs: DAY_MS });
    if (day.kind === 'weekday') {
        const ahead = (day.index - new Date(midnight).getUTCDay() + 7) % 7;
        return next(zone, midnight + ahead * DAY_MS + (clockMs ?? 0), { now, stepMs: 7 * DAY_MS });
    }
    if (day.kind === 'ahead') {
        return day.days === 0 && clockMs === undefined
            ? null
            : fromShown(zone, midnight + day.days * DAY_MS + (clockMs ?? 0));
    }
    const date = toDate(day, shown);
    return date === null ? null : fromShown(zone, date + (clockMs ?? 0));
}
/** At this time of the clocks, or one step later when that is over. */
function next(zone, shown, { now, stepMs }) {
    const at = fromShown(zone, shown);
    return at > now ? at : fromShown(zone, shown + stepMs);
}
/** Null for a date that no calendar has. */
function toDate({ year, month, day }, shown) {
    const thisYear = new Date(shown).getUTCFullYear();
    const years = year === null ? [thisYear - 1, thisYear, thisYear + 1] : [year];
    const dates = years.map((one) => Date.UTC(one, month, day)).filter((at) => new Date(at).getUTCDate() === day);
    const nearest = dates.toSorted((a, b) => Math.abs(a - shown) - Math.abs(b - shown))[0];
    return nearest ?? null;
}
/** Reads parts for as long as there are new ones. */
function readParts(text) {
    const parts = {};
    let left = text;
    for (;;) {
        const rest = left.replace(BETWEEN, '');
        const length = readDay(parts, rest) || clock_time_readClock(parts, rest) || readZone(parts, rest);
        if (length === 0)
            break;
        left = rest.slice(length);
    }
    return parts.day === undefined && parts.clockMs === undefined ? null : parts;
}
/** Each reader gives the length of what it took, 0 for nothing. A weekday before a date says nothing more. */
function readDay(parts, text) {
    if (parts.day !== undefined && parts.day.kind !== 'weekday')
        return 0;
    for (const [pattern, toDay] of DAYS) {
        const found = pattern.exec(text);
        const day = found?.groups === undefined ? null : toDay(found.groups);
        if (found === null || day === null)
            continue;
        parts.day = day;
        return found[0].length;
    }
    return 0;
}
const DAYS = [
    [ISO_DAY, (groups) => toDay(groups, Number(groups['month']) - 1)],
    [NEAR_DAY, ({ name }) => ({ kind: 'ahead', days: name?.toLowerCase() === 'tomorrow' ? 1 : 0 })],
    [WEEK_DAY, ({ name = '' }) => ({ kind: 'weekday', index: WEEK_DAYS.indexOf(name.slice(0, 3).toLowerCase()) })],
    [MONTH_DAY, (groups) => toDay(groups, toMonth(groups))],
    [DAY_MONTH, (groups) => toDay(groups, toMonth(groups))],
];
function toMonth({ name = '' }) {
    return MONTHS.indexOf(name.slice(0, 3).toLowerCase());
}
function toDay({ year, day }, month) {
    if (month < 0 || month > 11)
        return null;
    return { kind: 'date', year: year === undefined ? null : Number(year), month, day: Number(day) };
}
function clock_time_readClock(parts, text) {
    if (parts.clockMs !== undefined)
        return 0;
    const named = NAMED_HOUR.exec(text);
    if (named !== null) {
        parts.clockMs = named.groups?.['name']?.toLowerCase() === 'noon' ? 12 * HOUR_MS : 0;
        return named[0].length;
    }
    const found = CLOCK.exec(text);
    const clockMs = found?.groups === undefined ? null : toClockMs(found.groups);
    if (found === null || clockMs === null)
        return 0;
    parts.clockMs = clockMs;
    return found[0].length;
}
/** Null where it is no time of a clock: a number alone, an hour over 23, or 13 with `pm`. */
function toClockMs({ hour, minute, second, half }) {
    const hours = Number(hour);
    if (hours > 23 || (half === undefined && minute === undefined))
        return null;
    if (half !== undefined && (hours < 1 || hours > 12))
        return null;
    const inDay = half === undefined ? hours : (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
    return inDay * HOUR_MS + Number(minute ?? 0) * clock_time_MINUTE_MS + Number(second ?? 0) * 1000;
}
/** Only behind a time of the clock: a word before it may be anything. */
function readZone(parts, text) {
    if (parts.zone !== undefined || parts.clockMs === undefined)
        return 0;
    const found = ZONE.exec(text);
    const zone = parseZone(found?.groups?.['inside'] ?? found?.groups?.['bare'] ?? '');
    if (found === null || zone === null)
        return 0;
    parts.zone = zone;
    return found[0].length;
}

// EXTERNAL MODULE: ./lib/workplan/queue/durations.js
var durations = __webpack_require__(35867);
;// CONCATENATED MODULE: ./lib/workplan/queue/reset-time.js


/** What is looked at behind a word that announces a time, in UTF-16 units: a whole date with its zone is shorter. */
const MAX_UNITS = 100;
/** A field whose number alone means seconds. */
const FIELD = /\b(?:retry[-_ ]?after|resets?_in(?:_seconds)?)["']?\s*(?<colon>[:=])?\s*["']?/gi;
/** Words that a time follows. */
const WORD = /\b(?:resets?(?:_at)?|until|(?:try|retry)(?:\s+again)?|again|available)\b/gi;
/** Between such a word and the time; `wait` where a length may come. */
const LINK = /^["']?[\s:=|·∙]*["']?(?:(?<wait>in|after)\s+|(?:at|on|by)\s+)?(?:(?:about|around|approximately)\s+)?/i;
const SECONDS = /^\d{1,9}(?!\d|[:.-]?\w)(?!\s*[ap]\.?m\b)(?<more>[^\S\n]+\w)?/i;
/** Seconds since 1970, as some tools append them. */
const EPOCH = /^["']?(?<at>\d{10})(?!\d|[:.-]?\w)/;
/** A whole date may stand behind a few other words. */
const LATER_DAY = /^[^\n]{0,20}?(?=\b\d{4}-\d\d-\d\d[T ]\d)/;
const APPENDED = /\blimit reached\|(?<at>\d{10})\b/i;
/**
 * Milliseconds from now until the limit ends, at least 0; null when the text does not say. Fields such as `Retry-After`
 * come first, then the first sentence that says when. A time without a zone is taken as UTC.
 */
function findResetMs(text, now) {
    const appended = APPENDED.exec(text)?.groups?.['at'];
    return (findAfter(text, FIELD, (rest, colon) => readField(rest, colon, now)) ??
        (appended === undefined ? null : toWaitMs(Number(appended) * 1000, now)) ??
        findAfter(text, WORD, (rest) => readSentence(rest, now)));
}
/** The first of these words behind which something is found. */
function findAfter(text, words, read) {
    for (const found of text.matchAll(words)) {
        const from = found.index + found[0].length;
        const ms = read(text.slice(from, from + MAX_UNITS), found.groups?.['colon']);
        if (ms !== null)
            return ms;
    }
    return null;
}
/** A length, seconds alone, or a date as headers have it. `retry after 3 tries` is no field, and its 3 are no seconds. */
function readField(rest, colon, now) {
    const seconds = SECONDS.exec(rest);
    const waitMs = (0,durations/* readWaitMs */.IR)(rest);
    if (waitMs !== null)
        return waitMs;
    if (seconds !== null)
        return colon === undefined && seconds.groups?.['more'] !== undefined ? null : Number(seconds[0]) * 1000;
    return toWaitMs(readTime(rest, now), now);
}
function readSentence(rest, now) {
    const link = LINK.exec(rest);
    const said = rest.slice(link?.[0].length ?? 0);
    if (link?.groups?.['wait'] !== undefined)
        return (0,durations/* readWaitMs */.IR)(said) ?? toWaitMs(readTime(said, now), now);
    const epoch = EPOCH.exec(said)?.groups?.['at'];
    if (epoch !== undefined)
        return toWaitMs(Number(epoch) * 1000, now);
    const later = LATER_DAY.exec(said)?.[0].length;
    return toWaitMs(readTime(said, now) ?? (later === undefined ? null : readTime(said.slice(later), now)), now);
}
function toWaitMs(at, now) {
    return at === null || !Number.isFinite(at) ? null : Math.max(0, at - now);
}

;// CONCATENATED MODULE: ./lib/workplan/queue/pause.js
// The pause of a queue: a file beside its folders that says until when nothing is taken, and why.



const CAUSES = new Set([
    'quota',
    'auth',
    'network',
    'api',
    'timeout',
    'max-turns',
    'check',
    'cancelled',
    'unknown',
]);
/** The pause that holds now. A file that cannot be understood holds for the longest pause: a stop switch in doubt is on. */
function readPause(file, { now, rules }) {
    if (file === null)
        return { paused: null, problem: null };
    const inDoubt = { until: (now + rules.pause.maxMs), because: 'unknown' };
    if (!file.ok)
        return { paused: inDoubt, problem: file.problem };
    const pause = parsePause(file.value);
    if (pause === null)
        return { paused: inDoubt, problem: unreadable() };
    return { paused: pause.until > now ? pause : null, problem: null };
}
function unreadable() {
    const at = { file: queue_files/* PAUSE_FILE */.ek, line: 1, column: 1 };
    return { code: 'PLAN_MALFORMED', at, detail: 'it does not say until when; the queue waits, remove the file to go on' };
}
function parsePause(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value !== 'object' || value === null)
            return null;
        const until = Reflect.get(value, 'until');
        const because = Reflect.get(value, 'because');
        const at = typeof until === 'string' ? (0,ids/* parseInstant */.nV)(until) : null;
        if (at === null)
            return null;
        return {
            until: at,
            because: typeof because === 'string' && CAUSES.has(because) ? because : 'unknown',
        };
    }
    catch {
        return null;
    }
}
/** The change that pauses the queue; empty when it is paused at least as long already. */
function toPauseChange(wish) {
    const { cause, reason, now, rules, current } = wish;
    const { minMs, maxMs, defaultMs } = rules.pause;
    const waitMs = cause === 'auth' ? maxMs : (findResetMs(reason, now) ?? defaultMs);
    const until = (now + Math.min(maxMs, Math.max(minMs, waitMs)));
    if (current !== null && current.until >= until)
        return [];
    const text = `${JSON.stringify({ v: 1, until: (0,ids/* toIsoText */.Ui)(until), because: cause, since: (0,ids/* toIsoText */.Ui)(now) }, null, 2)}\n`;
    return [{ from: wish.exists ? queue_files/* PAUSE_FILE */.ek : null, to: queue_files/* PAUSE_FILE */.ek, text }];
}


/***/ }),

/***/ 26248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pj: () => (/* binding */ findPlace),
/* harmony export */   UK: () => (/* binding */ fieldAt),
/* harmony export */   fc: () => (/* binding */ findCounters)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67573);
// Where an item keeps a value: one answer for who reads it and for who writes it, so that no two of them drift apart.

/** What owners call the counter of an item's own failures, the most telling name first. */
const COUNTERS = ['consecutive_failures', 'attempt_count', 'attempts', 'retries'];
/** The counters of an item: the first name with a number at the top or below `metadata`; ours stands beside it. */
function findCounters(fields, form) {
    const usual = form === 'flat' ? ['consecutive_failures'] : ['metadata', 'attempt_count'];
    const item = findPlace(fields, { names: COUNTERS, read: countOf, usual });
    const beside = [...item.path.slice(0, -1), 'environment_failures'];
    return { item, environment: findPlace(fields, { names: ['environment_failures'], read: countOf, usual: beside }) };
}
/** The first place that holds such a value, else the first that waits for one, else the usual one. The top goes before `metadata`. */
function findPlace(fields, { names, read, usual }) {
    const places = names.flatMap((name) => [[name], ['metadata', name]]);
    const filled = places.find((path) => read(fieldAt(fields, path)) !== null);
    if (filled !== undefined)
        return { path: filled, value: read(fieldAt(fields, filled)) };
    const waiting = places.find((path) => isWaiting(fieldAt(fields, path)));
    return { path: waiting ?? usual, value: null };
}
/** The value that a path of one or two keys leads to; null when there is none. */
function fieldAt(fields, [top = '', ...below]) {
    return below.reduce(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc, fields.get(top));
}
/** A key that stands there with a word for nothing. */
function isWaiting(field) {
    return typeof field === 'string' && (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(field) === null;
}
function countOf(field) {
    const text = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(field);
    return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}


/***/ }),

/***/ 21112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ toCaseOf),
/* harmony export */   LQ: () => (/* binding */ toPriorityText),
/* harmony export */   WM: () => (/* binding */ toPriority),
/* harmony export */   nl: () => (/* binding */ toLowerPriority)
/* harmony export */ });
// Which item comes first: priority words and numbers on one scale.
/** Words to ranks. Unset stands in the middle: nobody said that it may wait, nobody said that it may not. */
const RANKS = {
    urgent: 1,
    critical: 1,
    highest: 1,
    blocker: 1,
    high: 2,
    major: 2,
    medium: 3,
    normal: 3,
    moderate: 3,
    low: 4,
    minor: 4,
    lowest: 5,
    trivial: 5,
};
const UNSET_RANK = 3;
/** The words that both forms of item files know, first is first. */
const WORDS = ['critical', 'high', 'medium', 'low'];
/** Numbers of a queue that counts in tens: room to put something between two of them. */
const WIDE = ['1', '10', '30', '40'];
/** Largest number of a queue that counts one by one. */
const NARROW_MAX = 9;
/** Steps between the numbers of the parts of an item. */
const NUMBER_STEP = 10;
/** The lowest of the levels that trackers know, P0 to P4. */
const LOWEST_LEVEL = 4;
const NUMBER = /^-?\d{1,9}(?:\.\d{1,9})?$/;
const LEVEL = /^(?<sign>p)(?<level>\d)$/i;
/** 1 is first. A number is its own rank, `P0` is 1; a word that we do not know counts as unset. */
function toPriority(raw) {
    if (raw === null)
        return { rank: UNSET_RANK, raw: null };
    const number = /^-?\d+(?:\.\d+)?$/.test(raw) ? Number(raw) : null;
    if (number !== null)
        return { rank: number, raw };
    const level = LEVEL.exec(raw)?.groups?.['level'];
    if (level !== undefined)
        return { rank: Number(level) + 1, raw };
    return { rank: rankOfWord(raw) ?? UNSET_RANK, raw };
}
/** A step as the owner would write it. `seen`: priorities of the queue; the first that is on a scale says which one it is. */
function toPriorityText(step, seen) {
    const first = seen.find((raw) => NUMBER.test(raw) || LEVEL.test(raw) || rankOfWord(raw) !== null) ?? '';
    const sign = LEVEL.exec(first)?.groups?.['sign'];
    if (sign !== undefined)
        return `${sign}${step - 1}`;
    if (!NUMBER.test(first))
        return toWord(step, seen);
    const isNarrow = seen.every((raw) => !NUMBER.test(raw) || Number(raw) <= NARROW_MAX);
    return isNarrow ? String(step) : (WIDE[step - 1] ?? first);
}
/** A priority so many steps less urgent: 0 leaves it as it is. Words and levels end at their lowest, unknown words stay. */
function toLowerPriority(raw, steps, seen) {
    if (steps === 0)
        return raw;
    if (NUMBER.test(raw))
        return toLowerNumber(raw, steps);
    const { sign, level } = LEVEL.exec(raw)?.groups ?? {};
    if (level !== undefined)
        return `${sign}${Math.max(Number(level), Math.min(Number(level) + steps, LOWEST_LEVEL))}`;
    const rank = rankOfWord(raw);
    if (rank === null || rank >= WORDS.length)
        return raw;
    return toWord(Math.min(rank + steps, WORDS.length), [raw, ...seen]);
}
/** Digits behind the point, and zeros before the number, stay as many as they are. */
function toLowerNumber(raw, steps) {
    const decimals = raw.split('.')[1]?.length ?? 0;
    return (Number(raw) + steps * NUMBER_STEP).toFixed(decimals).padStart(raw.startsWith('0') ? raw.length : 0, '0');
}
function rankOfWord(raw) {
    const word = raw.trim().toLowerCase();
    return Object.hasOwn(RANKS, word) ? (RANKS[word] ?? null) : null;
}
/** The queue's own word of a rank, else the usual one, in the case that the queue writes. */
function toWord(rank, seen) {
    const own = seen.find((raw) => rankOfWord(raw) === rank);
    return own ?? toCaseOf(WORDS[rank - 1] ?? 'low', seen.find((raw) => rankOfWord(raw) !== null) ?? '');
}
/** A word in lower case, with a capital, or in capitals, as another one is. */
function toCaseOf(word, other) {
    if (!/^[A-Z]/.test(other))
        return word;
    return /^[^a-z]{2,}$/.test(other) ? word.toUpperCase() : `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}


/***/ }),

/***/ 10850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ isOrphan),
/* harmony export */   PA: () => (/* binding */ isLeased),
/* harmony export */   Qf: () => (/* binding */ readQueue),
/* harmony export */   eS: () => (/* binding */ isSilent)
/* harmony export */ });
/* harmony import */ var _domain_queue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1563);
/* harmony import */ var _natural_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9022);
/* harmony import */ var _item_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1432);
/* harmony import */ var _pause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27244);




/** Reads every file of a queue; nothing that one of them holds keeps another from being read. */
function readQueue(files, time) {
    const records = files.files.map(_item_record_js__WEBPACK_IMPORTED_MODULE_1__/* .toRecord */ .Lv).sort(compareRecords);
    const pause = (0,_pause_js__WEBPACK_IMPORTED_MODULE_2__/* .readPause */ .H)(files.pause, time);
    const problems = records.flatMap(({ item }) => item.problem ?? []);
    return {
        queue: { items: records.map(({ item }) => item), duplicates: findDuplicates(records), paused: pause.paused },
        records,
        folders: files.folders ?? [],
        notItems: files.notItems ?? [],
        problems: pause.problem === null ? problems : [...problems, pause.problem],
    };
}
/**
 * Whether an item in progress was left behind: its lease is over, or without one nothing was heard for too long. What it
 * says of its start or its last change counts; only where it says neither, when its file was changed. Doubt is no.
 */
function isOrphan(record, { now, rules }) {
    const { item, leaseUntil, changedAt } = record;
    if (item.folder !== 'in-progress')
        return false;
    if (leaseUntil !== null)
        return leaseUntil <= now;
    const changed = isSilent(record) ? changedAt : null;
    const heard = Math.max(item.startedAt ?? 0, item.updatedAt ?? 0, changed ?? 0);
    return heard > 0 && now - heard >= rules.orphanAfterMs;
}
/** Whether an item in progress does not say since when, so that it takes the time of its file to tell. */
function isSilent({ item, leaseUntil, fields }) {
    const says = leaseUntil ?? item.startedAt ?? (0,_item_record_js__WEBPACK_IMPORTED_MODULE_1__/* .instantOf */ .B9)(fields.get('updated_at'));
    return item.folder === 'in-progress' && says === null;
}
/** Whether somebody works on an item and has said until when. */
function isLeased({ item, leaseUntil }, now) {
    return item.folder === 'in-progress' && leaseUntil !== null && leaseUntil > now;
}
const FOLDER_ORDER = new Map(_domain_queue_js__WEBPACK_IMPORTED_MODULE_0__/* .QUEUE_FOLDERS */ .Qw.map((folder, index) => [folder, index]));
function compareRecords(a, b) {
    return ((FOLDER_ORDER.get(a.item.folder) ?? 0) - (FOLDER_ORDER.get(b.item.folder) ?? 0) ||
        a.item.priority.rank - b.item.priority.rank ||
        compareTimes(a.createdAt, b.createdAt) ||
        (0,_natural_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareIds */ .q)(a.item.id, b.item.id) ||
        (0,_natural_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareIds */ .q)(a.item.path, b.item.path));
}
/** Oldest first; an unknown time is behind all known ones. */
function compareTimes(a, b) {
    if (a === b)
        return 0;
    return (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER);
}
function findDuplicates(records) {
    const paths = new Map();
    for (const { item } of records) {
        const known = paths.get(item.id);
        if (known === undefined)
            paths.set(item.id, [item.path]);
        else
            known.push(item.path);
    }
    return [...paths].flatMap(([id, places]) => (places.length > 1 ? [{ id, paths: places }] : []));
}


/***/ }),

/***/ 11413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ scanItem)
/* harmony export */ });
// Splits the text of an item file into its top-level keys without a YAML parser: quick for the many, and all there is for files that parsers refuse.
const KEY = /^(?<key>[A-Za-z_][\w-]*):(?:[ \t]+(?<head>[^\r]*))?$/;
/** Line ends of YAML 1.1 that are none in 1.2. */
const ODD_END = /[\u2028\u2029]/;
/** Tags, anchors, aliases and explicit keys change what a text means: such a file is left to the parser. */
const SPECIAL = /^[&*!%@`?]|^<<:/;
/** A quotation that ends on its line, with nothing behind it but a comment. */
const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?:[ \t]+#.*)?$/;
/** The top-level keys of a text. A line inside an unclosed quotation never counts as a key, wherever it starts. */
function scanItem(text) {
    const state = { segments: new Map(), line: 0, open: null, quote: null, plain: !text.includes('\t') };
    for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/))
        takeLine(state, line);
    close(state);
    if (state.quote !== null)
        state.plain = false;
    return { segments: state.segments, plain: state.plain };
}
function takeLine(state, line) {
    state.line += 1;
    if (state.quote !== null) {
        if (/^\S/.test(line))
            state.plain = false;
        state.open?.lines.push(line);
        state.quote = quoteAfter(line, state.quote);
        return;
    }
    const found = KEY.exec(line)?.groups;
    const key = found?.['key'];
    if (line === '' || /^[ \t]/.test(line))
        takeInner(state, line);
    else if (key !== undefined)
        openKey(state, { key, line: state.line, head: (found?.['head'] ?? '').trim(), lines: [line] });
    else if (!line.startsWith('#'))
        takeStranger(state, line);
}
function takeInner(state, line) {
    state.open?.lines.push(line);
    if (state.open !== null && /^[|>]/.test(state.open.head))
        return;
    state.quote = opensQuote(line.replace(/^[ -]*(?:[\w-]+:)?[ ]*/, ''));
}
function openKey(state, open) {
    close(state);
    if (SPECIAL.test(open.head) || ODD_END.test(open.head) || isOpenFlow(open.head))
        state.plain = false;
    state.open = open;
    state.quote = /^[|>]/.test(open.head) ? null : opensQuote(open.head);
    if (/^["']/.test(open.head) && state.quote === null && !QUOTED.test(open.head))
        state.plain = false;
}
/** A list or map in brackets that goes on behind its line. */
function isOpenFlow(head) {
    return (head.startsWith('[') && !head.endsWith(']')) || (head.startsWith('{') && !head.endsWith('}'));
}
/** A list at the margin belongs to a key without a value; document marks stand alone; anything else is no plain file. */
function takeStranger(state, line) {
    if (/^---[ ]*$/.test(line) && state.open === null)
        return;
    const isList = /^-(?: |$)/.test(line) && state.open !== null && state.open.head === '';
    if (!isList)
        state.plain = false;
    state.open?.lines.push(line);
    if (isList)
        state.quote = opensQuote(line.replace(/^[ -]*/, ''));
}
function close(state) {
    if (state.open === null)
        return;
    const { key, line, head, lines } = state.open;
    const used = lines.findLastIndex((each) => each.trim() !== '') + 1;
    if (state.segments.has(key))
        state.plain = false;
    else
        state.segments.set(key, { key, line, head, text: lines.slice(0, used).join('\n'), more: used > 1 });
    state.open = null;
}
/** The quotation that a value begins and does not end on its line. */
function opensQuote(value) {
    const mark = value[0];
    return mark === '"' || mark === "'" ? quoteAfter(value.slice(1), mark) : null;
}
/** The quotation mark that is still open behind a line inside a quotation. */
function quoteAfter(line, mark) {
    for (let at = 0; at < line.length; at += 1) {
        const unit = line[at];
        if (mark === '"' && unit === '\\')
            at += 1;
        else if (unit === mark && mark === "'" && line[at + 1] === "'")
            at += 1;
        else if (unit === mark)
            return null;
    }
    return mark;
}


/***/ })

};
