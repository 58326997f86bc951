export const id = 7731;
export const ids = [7731];
export const modules = {

/***/ 15740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile),
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54372);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70257);
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
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .toFileProblem */ .HB)(name, error));
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

/***/ 28293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ safeRepoPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_repo_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8081);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54372);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70257);
// Turns a path from a policy, a plan or an argument into one inside the repository, or refuses it.





/**
 * The absolute path of a file inside `root`; it need not exist. FILE_OUTSIDE for anything that leads out of it, goes
 * through a symbolic link, is one, or lies in git's own folder. `root` itself may be a link.
 */
async function safeRepoPath(root, path) {
    const outside = (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({ code: 'FILE_OUTSIDE', file: path });
    try {
        const base = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
        const segments = toSegments(base, path);
        if (segments === null)
            return outside;
        let at = base;
        for (const segment of segments) {
            at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, segment);
            if (await isLink(at))
                return outside;
        }
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(at);
    }
    catch (error) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .toFileProblem */ .HB)(path, error));
    }
}
/** Names below the root, without `.` and `..`; null when they lead out, name nothing, or name git's folder. */
function toSegments(base, path) {
    if (path.includes('\0'))
        return null;
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, path) : path;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside))
        return null;
    const segments = [];
    for (const name of inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? /[\\/]/ : '/')) {
        if (name === '' || name === '.')
            continue;
        if (name === '..' || (0,_domain_repo_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isGitFolder */ .Z$)(name))
            return null;
        segments.push(name);
    }
    return segments.length === 0 ? null : segments;
}
async function isLink(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isSymbolicLink();
    }
    catch (error) {
        if ((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOENT')
            return false;
        throw error;
    }
}


/***/ }),

/***/ 65915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ syncFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70257);
// Makes what was renamed, made or removed in a folder last through a loss of power.


/** Systems that do not let folders be opened or flushed answer one of these; there is nothing more to be done then. */
const NO_SYNC = ['EPERM', 'EACCES', 'EISDIR', 'EINVAL', 'ENOTSUP'];
/** Makes the entries of a folder durable, where the system lets folders be opened. */
async function syncFolder(path) {
    try {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
        await folder.sync().finally(() => folder.close());
    }
    catch (error) {
        if (!NO_SYNC.includes((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error)))
            throw error;
    }
}


/***/ }),

/***/ 1516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ folderWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45998);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54372);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70257);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15740);
/* harmony import */ var _safe_repo_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28293);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56069);
// A folder as a Workspace: every path is checked before it is touched, and every write is one step.







/** The folder; it is made by the first write into it. */
function folderWorkspace(directory) {
    return {
        directory,
        readText: async (path) => {
            const safe = await (0,_safe_repo_path_js__WEBPACK_IMPORTED_MODULE_3__/* .safeRepoPath */ .j)(directory, path);
            const text = safe.ok ? await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextFile */ .G)(safe.value, path) : safe;
            return !text.ok && text.problem.code === 'FILE_MISSING' ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(null) : text;
        },
        writeText: async (path, text) => {
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
            }
            catch (error) {
                return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .toWriteProblem */ .cw)(directory, error));
            }
            const safe = await (0,_safe_repo_path_js__WEBPACK_IMPORTED_MODULE_3__/* .safeRepoPath */ .j)(directory, path);
            return safe.ok ? (0,_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeTextAtomic */ .Q)(safe.value, text, { name: path }) : safe;
        },
        remove: async (path) => {
            const safe = await (0,_safe_repo_path_js__WEBPACK_IMPORTED_MODULE_3__/* .safeRepoPath */ .j)(directory, path);
            if (!safe.ok)
                return safe;
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(safe.value, { force: true });
                return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(safe.value);
            }
            catch (error) {
                return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .toWriteProblem */ .cw)(path, error));
            }
        },
        listFiles: async () => {
            try {
                const options = { cwd: directory, dot: true, onlyFiles: true, followSymbolicLinks: false };
                return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)((await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_6__/* .glob */ .TI)('**', { ...options, ignore: ['**/.git/**', '**/node_modules/**'] })).sort());
            }
            catch (error) {
                return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .toFileProblem */ .HB)(directory, error));
            }
        },
    };
}


/***/ }),

/***/ 56069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ writeTextAtomic),
/* harmony export */   x: () => (/* binding */ DRAFT_PREFIX)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54372);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70257);
/* harmony import */ var _sync_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65915);
// Writes a file in one step: to a draft, flushed to the disk, then renamed. A reader never sees half of it.






/** Drafts in a folder of ours begin so; a kill may leave one, and the next one who writes there removes it. */
const DRAFT_PREFIX = 'draft-';
/** Replaces or makes the file, with the folders above it; its permissions stay, and a link stays a link. */
async function writeTextAtomic(path, text, { name = path, drafts } = {}) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        const target = await toTarget(path);
        await replace(target, text, drafts);
        await (0,_sync_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .syncFolder */ .Y)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target));
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(path);
    }
    catch (error) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .toWriteProblem */ .cw)(name, error));
    }
}
/** The file behind a link, when it may be written; the path itself when there is none yet. */
async function toTarget(path) {
    try {
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
        // A rename would replace a file that its owner has closed.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(target, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
        return target;
    }
    catch (error) {
        if ((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'ENOENT')
            return path;
        throw error;
    }
}
async function replace(target, text, drafts) {
    const draft = drafts === undefined ? `${target}.tmp-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}` : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(drafts, `${DRAFT_PREFIX}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, text, { flag: 'wx', flush: true });
        await copyOwnership(target, draft);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, target);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true }).catch(() => { });
        if (drafts === undefined || (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) !== 'EXDEV')
            throw error;
        await replace(target, text, undefined);
    }
}
/** Permissions of the file that is replaced; its owner too, where the system lets us give files away. */
async function copyOwnership(target, draft) {
    const old = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(target).catch(() => null);
    if (old === null)
        return;
    const own = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(draft);
    if (old.uid !== own.uid || old.gid !== own.gid)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chown)(draft, old.uid, old.gid).catch(() => { });
    if (old.mode !== own.mode)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(draft, old.mode & 0o7777);
}


/***/ }),

/***/ 4865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   N8: () => (/* binding */ stopsQueue),
/* harmony export */   R6: () => (/* binding */ CATEGORIES),
/* harmony export */   e3: () => (/* binding */ toLevel),
/* harmony export */   hN: () => (/* binding */ isEnvironment),
/* harmony export */   y9: () => (/* binding */ LEVEL_NAMES)
/* harmony export */ });
// The fixed words of a verdict: category, transience, severity level. Other people's tools rely on them.
/** Every category, in the order in which documents list them. */
const CATEGORIES = [
    'test-failure',
    'compile-error',
    'lint',
    'dependency',
    'network',
    'port-conflict',
    'timeout',
    'oom',
    'disk-full',
    'rate-limit',
    'auth',
    'config',
    'api-breaking',
    'git',
    'runner',
    'docker',
    'crash',
    'security-scan',
    'db-migration',
    'data-corruption',
    'quality-gate',
    'deploy',
    'runtime-error',
    'infra',
    'flaky',
    'quota',
    'cancelled',
    'unknown',
    'none',
];
/** Categories by which the surroundings of the work failed, not the work. */
const ENVIRONMENT = new Set([
    'quota',
    'auth',
    'network',
    'runner',
    'rate-limit',
    'infra',
    'cancelled',
]);
/** Whether a failure of the category lies in the surroundings: it never counts against the work. */
function isEnvironment(category) {
    return ENVIRONMENT.has(category);
}
/** Whether a failure of the category will come again until a limit ends or a person acts: everything else would fail too. */
function stopsQueue(category) {
    return category === 'quota' || category === 'rate-limit' || category === 'auth';
}
/** 1 trivial, 2 minor, 3 major, 4 critical, 5 catastrophic. */
const LEVELS = [1, 2, 3, 4, 5];
const LEVEL_NAMES = {
    1: 'trivial',
    2: 'minor',
    3: 'major',
    4: 'critical',
    5: 'catastrophic',
};
/** The nearest level: whole, at least 1, at most 5. */
function toLevel(value) {
    const whole = Math.round(value);
    if (whole <= 1)
        return 1;
    if (whole >= 5)
        return 5;
    return whole;
}


/***/ }),

/***/ 8081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ toAncestors),
/* harmony export */   SL: () => (/* binding */ isRepoPath),
/* harmony export */   Z$: () => (/* binding */ isGitFolder)
/* harmony export */ });
// Paths of files inside a repository, as git has them: with slashes, from the root. Nothing that leads out of it is one.
/** `.git`, and the spellings that Windows and macOS file systems take for it. */
const GIT_FOLDER = /^(?:\.git|git~1)[\s.]*(?::.*)?$/i;
/** Characters that some file systems ignore inside names. */
const IGNORABLE = /[\p{Cf}]/gu;
/** True for the name of git's own folder, in every spelling that some file system takes for it. */
function isGitFolder(name) {
    return GIT_FOLDER.test(name.replace(IGNORABLE, ''));
}
/** True for the path of a file inside a repository: no way out, no empty name, not in git's own folder. */
function isRepoPath(path) {
    if (path.includes('\0'))
        return false;
    return path.split('/').every((name) => name !== '' && name !== '.' && name !== '..' && !isGitFolder(name));
}
/** The folders that a path lies in, from the root down. */
function toAncestors(path) {
    const names = path.split('/').slice(0, -1);
    return names.map((_, index) => names.slice(0, index + 1).join('/'));
}


/***/ }),

/***/ 87731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDashboard: () => (/* binding */ runDashboard)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/files/workspace.js
var workspace = __webpack_require__(1516);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(54372);
// EXTERNAL MODULE: ./lib/render/neutralise.js
var neutralise = __webpack_require__(79391);
;// CONCATENATED MODULE: ./lib/render/charts/html.js
// The only place where text becomes HTML: our own words are written with `html`, foreign text comes in through `text`.

/** Nothing, for parts that are left out. */
const html_NO_HTML = '';
/** Joins our own words with parts; lists are joined without a separator. */
function html(words, ...parts) {
    const [first = '', ...rest] = words;
    return rest.reduce((soFar, word, at) => `${soFar}${toText(parts[at] ?? html_NO_HTML)}${word}`, first);
}
/** Foreign text as words in one line, for an element's content or a quoted attribute: no markup survives in it. */
function html_text(foreign) {
    return (0,neutralise/* toOneLine */.GX)(foreign).replace(MARKUP, (found) => `&#${found.charCodeAt(0)};`);
}
/** A coordinate with at most one decimal: finer than a screen shows, and the same on every machine. */
function toUnits(value) {
    return Math.round(value * 10) / 10;
}
/** Everything that can start or end an element, an attribute's value or a character reference. */
const MARKUP = /[&<>"'`=]/g;
function toText(part) {
    return Array.isArray(part) ? part.join('') : String(part);
}

// EXTERNAL MODULE: ./lib/domain/category.js
var domain_category = __webpack_require__(4865);
// EXTERNAL MODULE: ./lib/render/words.js
var words = __webpack_require__(69460);
;// CONCATENATED MODULE: ./lib/render/dashboard-words.js


const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `12 Mar` of `2031-03-12`, or `12 Mar 2031`; any other text as it is. */
function dayWords(day, ending = 'short') {
    const found = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/.exec(day)?.groups;
    const month = MONTHS[Number(found?.['month']) - 1];
    if (month === undefined)
        return html_text(day);
    const words = `${Number(found?.['day'])} ${month}`;
    return html_text(ending === 'year' ? `${words} ${found?.['year']}` : words);
}
/** `12 Mar 2031`, the UTC day of a moment. */
function dateWords(at) {
    return dayWords(new Date(at).toISOString().slice(0, 10), 'year');
}
/** The moment to the minute, for people and for programs. */
function momentWords(at) {
    return html `<time datetime="${html_text(new Date(at).toISOString())}">${html_text((0,words/* timeWords */.rr)(at))}</time>`;
}
/** `23%`. A share that is neither nothing nor all is never called so: `<1%`, `>99%`. Nothing to count gives a dash. */
function percentWords({ part, of }) {
    if (of === 0)
        return html `–`;
    const percent = Math.round((100 * part) / of);
    if (percent === 0 && part > 0)
        return html `&lt;1%`;
    if (percent === 100 && part < of)
        return html `&gt;99%`;
    return html `${percent}%`;
}
/** `2 h 05 min`, or a dash without a value. */
function medianWords({ ms }) {
    return ms === null ? html `–` : html_text((0,words/* durationWords */.Sh)(ms));
}
/** `1,234`. */
function numberWords(count) {
    return html_text(String(count).replace(/\B(?=(?:\d{3})+$)/g, ','));
}
/** `1 run`, `1,234 runs`. */
function amountWords(count, one, many = `${one}s`) {
    return html `${numberWords(count)} ${html_text(count === 1 ? one : many)}`;
}

;// CONCATENATED MODULE: ./lib/render/charts/figure.js
// A chart with its heading, one sentence, the picture and the same numbers as a table: nothing is told by shapes alone.

/** Width of every chart in its own units: about the width in which it is shown, so that its letters stay readable. */
const CHART_WIDTH = 360;
/** The chart as a card. */
function renderFigure(chart) {
    return html `<figure class="card">
<figcaption><h3>${chart.name}</h3>${chart.says}</figcaption>
${renderSvg(chart)}
<details><summary>Numbers<span class="unseen">: ${chart.name}</span></summary>
${renderTable(chart.name, chart.table)}
</details>
</figure>
`;
}
/** A card that has nothing to draw, and says so. */
function renderEmpty(name, sentence) {
    return html `<section class="card"><h3>${name}</h3><p class="empty">${sentence}</p></section>
`;
}
/** A picture with a name and a description. */
function renderSvg(picture, width = CHART_WIDTH) {
    const id = picture.id;
    return html `<svg role="img" aria-labelledby="${id}-name" aria-describedby="${id}-text" viewBox="0 0 ${width} ${picture.height}">
<title id="${id}-name">${picture.name}</title><desc id="${id}-text">${picture.describes}</desc>
${picture.shapes}</svg>`;
}
/** A table whose name is said to screen readers only; a heading stands above it already. */
function renderTable(name, { head, rows }, kind = 'numbers') {
    const heads = head.map((cell) => html `<th scope="col">${cell}</th>`);
    return html `<table class="${kind}"><caption class="unseen">${name}</caption><thead><tr>${heads}</tr></thead><tbody>
${rows.map(renderRow)}</tbody></table>`;
}
function renderRow([first, ...rest]) {
    return html `<tr><th scope="row">${first}</th>${rest.map((cell) => html `<td>${cell}</td>`)}</tr>
`;
}
/** The part when there is something to say, else nothing. */
function when(condition, part) {
    return condition ? part() : NO_HTML;
}

;// CONCATENATED MODULE: ./lib/render/charts/bars.js
// Counts side by side as bars, each with its name before it and its number behind it.



const ROW = 26;
const BAR = 14;
/** Room for the longest category in letters of 13 units. */
const LEFT = 118;
/** Room for a number of five digits behind the longest bar. */
const RIGHT = CHART_WIDTH - 48;
const LEAST = 2;
/** Height of a chart with so many bars, in its own units. */
function barsHeight(bars) {
    return bars.length * ROW;
}
/** Bars from top to bottom in the given order. */
function drawBars(bars) {
    const highest = Math.max(1, ...bars.map(({ count }) => count));
    return html `${bars.map(({ label, count, tone }, row) => {
        const length = count === 0 ? 0 : Math.max(LEAST, ((RIGHT - LEFT) * count) / highest);
        const y = row * ROW;
        const baseline = y + ROW / 2 + 4.5;
        return html `<text class="name" x="0" y="${baseline}">${label}</text><rect class="${tone}" x="${LEFT}" y="${y + (ROW - BAR) / 2}" width="${toUnits(length)}" height="${BAR}" rx="2"/><text class="value" x="${toUnits(LEFT + length + 8)}" y="${baseline}">${numberWords(count)}</text>
`;
    })}`;
}

;// CONCATENATED MODULE: ./lib/render/charts/scale.js
// Scales of charts: from values to places, with round numbers at the axis.
/** Round steps of a decade: between two gridlines lies 1, 2 or 5 times a power of ten. */
const STEPS = [1, 2, 5, 10];
/** Most gridlines above zero: more would be louder than what they measure. */
const MAX_GRIDLINES = 4;
/** Marks of an axis of counts from zero, lowest first; the last one is the highest value or more, and at least 1. */
function countTicks(highest) {
    const top = Math.max(1, highest);
    const decade = 10 ** Math.floor(Math.log10(top / MAX_GRIDLINES));
    const fitting = STEPS.map((step) => Math.max(1, step * decade)).find((step) => step * MAX_GRIDLINES >= top);
    const step = fitting ?? top;
    return Array.from({ length: Math.ceil(top / step) + 1 }, (_, at) => at * step);
}
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const TIME_TICKS = [
    { ms: SECOND, label: '1 s' },
    { ms: MINUTE, label: '1 min' },
    { ms: HOUR, label: '1 h' },
    { ms: DAY, label: '1 d' },
    { ms: 10 * DAY, label: '10 d' },
    { ms: 100 * DAY, label: '100 d' },
];
/** Marks of a logarithmic axis for at least one value, shortest first, at least two; they hold all values from a second to 100 days. */
function timeTicks(values) {
    const from = TIME_TICKS.findLastIndex(({ ms }) => values.every((value) => value >= ms));
    const to = TIME_TICKS.findIndex(({ ms }) => values.every((value) => value <= ms));
    const first = Math.min(Math.max(0, from), TIME_TICKS.length - 2);
    const last = Math.max(to === -1 ? TIME_TICKS.length - 1 : to, first + 1);
    return TIME_TICKS.slice(first, last + 1);
}
/** Place of a value on the axis, 0 to 1; values beyond its ends stand at the ends. */
function timePlace(value, ticks) {
    const low = Math.log(ticks[0]?.ms ?? SECOND);
    const high = Math.log(ticks.at(-1)?.ms ?? DAY);
    const place = (Math.log(Math.max(1, value)) - low) / (high - low);
    return Math.min(1, Math.max(0, place));
}

;// CONCATENATED MODULE: ./lib/render/charts/durations.js
// Medians of times as dots on a logarithmic axis: seconds and days in one picture.



const durations_ROW = 40;
const durations_LEFT = 106;
const durations_RIGHT = CHART_WIDTH - 92;
const AXIS = 24;
/** Height of a chart with so many rows, in its own units. */
function durationsHeight(rows) {
    return rows.length * durations_ROW + AXIS;
}
/** Rows from top to bottom in the given order, with the axis below. */
function drawDurations(rows) {
    const ticks = timeTicks(rows.flatMap(({ ms }) => (ms === null ? [] : [ms])));
    const toX = (ms) => toUnits(durations_LEFT + (durations_RIGHT - durations_LEFT) * timePlace(ms, ticks));
    const bottom = rows.length * durations_ROW;
    const grid = ticks.map(({ ms, label }) => {
        const x = toX(ms);
        return html `<line class="grid" x1="${x}" x2="${x}" y1="4" y2="${bottom}"/><text class="middle" x="${x}" y="${bottom + 18}">${label}</text>
`;
    });
    return html `${grid}${rows.map((row, at) => drawRow(row, at * durations_ROW + durations_ROW / 2, toX))}`;
}
function drawRow({ label, ms, words, count }, y, toX) {
    const mark = ms === null
        ? html ``
        : html `<line class="stem" x1="${durations_LEFT}" x2="${toX(ms)}" y1="${y}" y2="${y}"/><circle class="plain" cx="${toX(ms)}" cy="${y}" r="5.5"/>`;
    return html `<text class="name" x="0" y="${y - 1}">${label}</text><text class="small" x="0" y="${y + 13}">${count}</text>${mark}<text class="value end" x="${CHART_WIDTH}" y="${toUnits(y + 4.5)}">${words}</text>
`;
}

;// CONCATENATED MODULE: ./lib/render/dashboard-causes.js
// What broke: categories, severities and the times until it was noticed and mended.






/** Bars of categories; the rest is one more bar, and the table has all. */
const MAX_CATEGORIES = 8;
/** Failures by category, the most frequent on top. */
function renderCategories({ byCategory, failures }) {
    const name = html `Failures by category`;
    const [first] = byCategory;
    if (first === undefined)
        return renderEmpty(name, html `Nothing failed, so there is no category.`);
    const shown = byCategory.length <= MAX_CATEGORIES + 1 ? byCategory : byCategory.slice(0, MAX_CATEGORIES);
    const rest = byCategory.slice(shown.length);
    const bars = [
        ...shown.map(({ category, count }) => ({ label: html_text(category), count, tone: 'plain' })),
        ...(rest.length === 0
            ? []
            : [
                {
                    label: html `${rest.length} others`,
                    count: rest.reduce((sum, { count }) => sum + count, 0),
                    tone: 'rest',
                },
            ]),
    ];
    const share = percentWords({ part: first.count, of: failures });
    return renderFigure({
        id: 'categories',
        name,
        says: html `<p>${html_text(first.category)} leads with ${share} of them</p>`,
        describes: html `Bars, one for each category. ${html_text(first.category)} leads with ${numberWords(first.count)} of ${amountWords(failures, 'failure')}.`,
        height: barsHeight(bars),
        shapes: drawBars(bars),
        table: {
            head: [html `Category`, html `Failures`, html `Share`],
            rows: byCategory.map(({ category, count }) => {
                return [html_text(category), numberWords(count), percentWords({ part: count, of: failures })];
            }),
        },
    });
}
/** Failures by severity, the worst on top. */
function renderSeverities({ bySeverity }) {
    const name = html `Failures by severity`;
    const total = domain_category/* LEVELS */.A_.reduce((sum, level) => sum + bySeverity[level], 0);
    if (total === 0)
        return renderEmpty(name, html `Nothing failed, so nothing was graded.`);
    const worst = domain_category/* LEVELS */.A_.toReversed();
    const grave = bySeverity[4] + bySeverity[5];
    const bars = worst.map((level) => {
        return { label: html `${level} ${html_text(domain_category/* LEVEL_NAMES */.y9[level])}`, count: bySeverity[level], tone: `level-${level}` };
    });
    const most = html `${numberWords(grave)} of ${numberWords(total)} critical or worse`;
    return renderFigure({
        id: 'severities',
        name,
        says: html `<p>${most}</p>`,
        describes: html `Bars, one for each level from 5, catastrophic, down to 1, trivial. ${most}.`,
        height: barsHeight(bars),
        shapes: drawBars(bars),
        table: {
            head: [html `Severity`, html `Failures`, html `Share`],
            rows: worst.map((level) => {
                const share = percentWords({ part: bySeverity[level], of: total });
                return [html `${level} ${html_text(domain_category/* LEVEL_NAMES */.y9[level])}`, numberWords(bySeverity[level]), share];
            }),
        },
    });
}
/** Median times to each turn of an incident, with how many incidents they are the median of. */
function renderTimes(times) {
    const name = html `Median times`;
    const turns = [
        ['detect', times.timeToDetect],
        ['acknowledge', times.timeToAcknowledge],
        ['mitigate', times.timeToMitigate],
        ['recover', times.timeToRecover],
    ];
    if (turns.every(([, median]) => median.ms === null)) {
        return renderEmpty(name, html `No incident has come far enough to measure a time.`);
    }
    const rows = turns.map(([turn, median]) => {
        return { label: html_text(turn), ms: median.ms, words: medianWords(median), count: amountWords(median.count, 'incident') };
    });
    const told = turns.map(([turn, median], at) => html `${at === 0 ? html `` : html `, `}${html_text(turn)} ${medianWords(median)}`);
    return renderFigure({
        id: 'times',
        name,
        says: html `<p>Half of the incidents were faster, half slower</p>`,
        describes: html `Dots on a logarithmic axis of time: ${told}. A dash means that nothing could be measured.`,
        height: durationsHeight(rows),
        shapes: drawDurations(rows),
        table: {
            head: [html `Time to`, html `Median`, html `Incidents`],
            rows: turns.map(([turn, median]) => [html_text(turn), medianWords(median), numberWords(median.count)]),
        },
    });
}

;// CONCATENATED MODULE: ./lib/render/charts/columns.js
// Counts over time as columns: the same scale for all charts of one row, so that their heights can be compared.



/** Height of a chart of columns in its own units. */
const COLUMNS_HEIGHT = 156;
const TOP = 10;
const BOTTOM = 126;
const columns_RIGHT = CHART_WIDTH - 2;
/** Share of its place that a column fills. */
const FILL = 0.72;
/** A count that is not zero can be seen, however long the others are. */
const columns_LEAST = 2;
/** Gridlines, columns and the labels of first, middle and last. */
function drawColumns({ columns, highest, tone }) {
    const ticks = countTicks(highest);
    const top = ticks.at(-1) ?? 1;
    const left = 10 + 8 * String(top).length;
    const band = (columns_RIGHT - left) / columns.length;
    const toY = (count) => toUnits(BOTTOM - ((BOTTOM - TOP) * count) / top);
    const bars = columns.map(({ count, hint }, at) => {
        if (count === 0)
            return html ``;
        const height = Math.max(columns_LEAST, BOTTOM - toY(count));
        const x = toUnits(left + band * (at + (1 - FILL) / 2));
        return html `<rect x="${x}" y="${toUnits(BOTTOM - height)}" width="${toUnits(band * FILL)}" height="${toUnits(height)}"><title>${hint}</title></rect>
`;
    });
    return html `${ticks.map((tick) => drawGridline(tick, toY(tick), left))}<g class="${tone}">
${bars}</g>
${drawLabels(columns, left)}`;
}
function drawGridline(tick, y, left) {
    const kind = (tick === 0 ? 'axis' : 'grid');
    return html `<line class="${kind}" x1="${left}" x2="${columns_RIGHT}" y1="${y}" y2="${y}"/><text class="end" x="${left - 6}" y="${toUnits(y + 4)}">${tick}</text>
`;
}
function drawLabels(columns, left) {
    const places = [
        { at: 0, x: left, kind: 'start' },
        { at: (columns.length - 1) >> 1, x: (left + columns_RIGHT) / 2, kind: 'middle' },
        { at: columns.length - 1, x: columns_RIGHT, kind: 'end' },
    ].filter(({ at }, row, all) => row === 0 || all[row - 1]?.at !== at);
    return places.map(({ at, x, kind }) => {
        const label = columns[at]?.label ?? html ``;
        return html `<text class="${kind}" x="${toUnits(x)}" y="${BOTTOM + 20}">${label}</text>
`;
    });
}

;// CONCATENATED MODULE: ./lib/render/dashboard-days.js




/** Most columns of a chart: more would be thinner than two units. */
const MAX_COLUMNS = 100;
const KINDS = [
    { counts: 'failures', one: 'failure', tone: 'failure', name: 'Failures', none: 'Nothing failed in this time.' },
    {
        counts: 'recoveries',
        one: 'recovery',
        tone: 'recovery',
        name: 'Recoveries',
        none: 'No incident was ended by a green run in this time.',
    },
    {
        counts: 'flakes',
        one: 'flake',
        tone: 'flake',
        name: 'Flakes',
        none: 'No commit both failed and passed in this time.',
    },
];
/** The three charts. A kind of which nothing was counted gets a sentence. */
function renderDays({ days }) {
    const size = stepSize(days.length);
    const steps = toSteps(days, size);
    const highest = Math.max(0, ...steps.flatMap(({ counts }) => Object.values(counts)));
    return KINDS.map((kind) => renderKind(kind, { steps, highest, size }));
}
function renderKind(kind, { steps, highest, size }) {
    const name = html_text(`${kind.name} per ${stepName(size)}`);
    const total = steps.reduce((sum, { counts }) => sum + counts[kind.counts], 0);
    const best = steps.reduce((top, step) => {
        return top === null || step.counts[kind.counts] > top.counts[kind.counts] ? step : top;
    }, null);
    if (best === null || total === 0)
        return renderEmpty(name, html_text(kind.none));
    const columns = steps.map((step) => ({
        count: step.counts[kind.counts],
        label: dayWords(step.day),
        hint: html `${stepWords(step)}: ${amountWords(step.counts[kind.counts], kind.one, kind.counts)}`,
    }));
    const most = html `${stepWords(best)} (${numberWords(best.counts[kind.counts])})`;
    return renderFigure({
        id: kind.counts,
        name,
        says: html `<p>${amountWords(total, kind.one, kind.counts)}, most on ${most}</p>`,
        describes: html `Columns, one for each of ${amountWords(steps.length, stepName(size))}. ${amountWords(total, kind.one, kind.counts)} in all, most on ${most}.`,
        height: COLUMNS_HEIGHT,
        shapes: drawColumns({ columns, highest, tone: kind.tone }),
        table: {
            head: [html_text(size === 1 ? 'Day' : 'From day'), html_text(kind.name)],
            rows: steps.map((step) => [html_text(step.day), numberWords(step.counts[kind.counts])]),
        },
    });
}
/** Days in one column: 1, else whole weeks. */
function stepSize(days) {
    return days <= MAX_COLUMNS ? 1 : 7 * Math.ceil(days / (7 * MAX_COLUMNS));
}
function stepName(size) {
    if (size === 1)
        return 'day';
    return size === 7 ? 'week' : `${size} days`;
}
function stepWords({ day, last }) {
    return day === last ? dayWords(day) : html `${dayWords(day)} to ${dayWords(last)}`;
}
/** The last step ends with the last day; the first may be shorter than the others. */
function toSteps(days, size) {
    const steps = [];
    for (let end = days.length; end > 0; end -= size) {
        const part = days.slice(Math.max(0, end - size), end);
        const sum = (counts) => part.reduce((total, day) => total + day[counts], 0);
        const counts = { failures: sum('failures'), recoveries: sum('recoveries'), flakes: sum('flakes') };
        steps.unshift({ day: part[0]?.day ?? '', last: part.at(-1)?.day ?? '', counts });
    }
    return steps;
}

;// CONCATENATED MODULE: ./lib/render/charts/strip.js
// A share as a strip that is filled so far, and a count as a bar of a table's row.


/** Height of a strip in its own units. */
const STRIP_HEIGHT = 12;
/** Width of the bar in a table's row, in its own units. */
const ROW_BAR_WIDTH = 96;
const ROW_BAR_HEIGHT = 8;
const strip_LEAST = 2;
/** A strip of the whole with its part filled; `of` is at least 1. */
function drawStrip({ part, of }) {
    const filled = part === 0 ? 0 : Math.max(strip_LEAST * 2, CHART_WIDTH * Math.min(1, part / of));
    return html `<rect class="track" x="0" y="0" width="${CHART_WIDTH}" height="${STRIP_HEIGHT}" rx="3"/><rect class="plain" x="0" y="0" width="${toUnits(filled)}" height="${STRIP_HEIGHT}" rx="3"/>
`;
}
/** A bar for one row: what is no flake first, then the flakes. */
function drawRowBar({ count, flakes, highest }) {
    const toWidth = (value) => (value <= 0 ? 0 : Math.max(strip_LEAST, (ROW_BAR_WIDTH * value) / Math.max(1, highest)));
    const solid = toWidth(count - Math.min(flakes, count));
    const rest = Math.max(0, toWidth(count) - solid);
    return html `<rect class="failure" x="0" y="0" width="${toUnits(solid)}" height="${ROW_BAR_HEIGHT}"/><rect class="flake" x="${toUnits(solid)}" y="0" width="${toUnits(rest)}" height="${ROW_BAR_HEIGHT}"/>`;
}

// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(84580);
;// CONCATENATED MODULE: ./lib/render/dashboard-lists.js
// What is behind the numbers: the causes that came most often, the incidents that are open, and what could not be read.







/** Longest cause or title, in UTF-16 units: three lines of a phone. */
const MAX_TEXT = 160;
/** Open incidents listed: one who has more needs the issue list, not a page. */
const MAX_OPEN = 50;
/** Places of damage named: the sweep's summary names them all. */
const MAX_DAMAGE = 5;
/** Longest branch or workflow name. */
const MAX_NAME = 60;
/** The most frequent causes with a bar each. */
function renderTopCauses({ topCauses }, threads) {
    if (topCauses.length === 0)
        return html `<p class="empty">No cause was recorded in this time.</p>`;
    const highest = Math.max(...topCauses.map(({ count }) => count));
    const rows = topCauses.map((cause, at) => [causeCell(cause, threads), timesCell(cause, { at, highest })]);
    return renderTable(html `Most frequent causes`, { head: [html `Cause`, html `Times`], rows }, 'list');
}
function causeCell({ text: words, category, fingerprint, lastSeen, incident }, threads) {
    const title = words === null ? html `Cause ${html_text(fingerprint)}` : html_text((0,neutralise/* cut */.Jj)(words, MAX_TEXT));
    const thread = incident === null ? html_NO_HTML : html ` · incident ${threadLink(incident, threads)}`;
    return html `<span class="title">${title}</span><span class="meta">${html_text(category)} · last seen ${dateWords(lastSeen)}${thread}</span>`;
}
function timesCell({ count, flakes }, { at, highest }) {
    const bar = renderSvg({
        id: `cause-${at + 1}`,
        name: html `Cause ${at + 1}`,
        describes: html `A bar: ${amountWords(count, 'time', 'times')}, ${numberWords(flakes)} of them flakes; the longest bar is ${numberWords(highest)}.`,
        height: 8,
        shapes: drawRowBar({ count, flakes, highest }),
    }, ROW_BAR_WIDTH);
    const flaky = flakes === 0 ? html_NO_HTML : html `<span class="meta">${amountWords(flakes, 'flake')}</span>`;
    return html `<span class="count">${numberWords(count)}</span>${bar}${flaky}`;
}
/** Open incidents, the worst first, then the one seen last. */
function renderOpenIncidents(hints, threads) {
    const open = hints
        .filter((hint) => hint.state === 'open')
        .toSorted((a, b) => b.severity - a.severity || b.lastSeen - a.lastSeen || a.number - b.number);
    if (open.length === 0)
        return html `<p class="empty">No incident is open.</p>`;
    const rows = open
        .slice(0, MAX_OPEN)
        .map((hint) => [incidentCell(hint, threads), html `<span class="count">${amountWords(hint.count, 'time')}</span>`]);
    const more = open.length - rows.length;
    const table = renderTable(html `Open incidents`, { head: [html `Incident`, html `Seen`], rows }, 'list');
    return more === 0 ? table : html `${table}<p class="empty">${numberWords(more)} more are open.</p>`;
}
function incidentCell(hint, threads) {
    const { number, title, severity, category, workflow, branch, firstSeen, lastSeen } = hint;
    const where = html `${html_text((0,neutralise/* cut */.Jj)(workflow, MAX_NAME))} on ${html_text((0,neutralise/* cut */.Jj)(branch, MAX_NAME))}`;
    return html `<span class="title">${threadLink(number, threads)} ${html_text((0,neutralise/* cut */.Jj)(title, MAX_TEXT))}</span><span class="meta"><span class="badge level-${severity}">${html_text(domain_category/* LEVEL_NAMES */.y9[severity])}</span> · ${html_text(category)} · ${where}</span><span class="meta">${dateWords(firstSeen)} to ${dateWords(lastSeen)}</span>`;
}
function threadLink(number, threads) {
    const url = threads === null ? null : (0,markdown/* toWebUrl */.tT)(`${threads.replace(/\/+$/, '')}/${number}`);
    return url === null ? html `#${number}` : html `<a href="${html_text(url)}">#${number}</a>`;
}
/** What of the memory could not be read; nothing when all could. */
function renderDamage({ damage }) {
    if (damage.length === 0)
        return html_NO_HTML;
    const items = damage.slice(0, MAX_DAMAGE).map(({ document, line, detail }) => {
        return html `<li><code>${html_text(document)}</code>${line === null ? html_NO_HTML : html `, line ${line}`}: ${html_text((0,neutralise/* cut */.Jj)(detail, MAX_TEXT))}</li>
`;
    });
    const more = damage.length - items.length;
    return html `<section class="card damage" aria-labelledby="damage"><h2 id="damage">Part of the memory could not be read</h2>
<p>It was set aside. The figures below leave it out.</p>
<ul>
${items}${more === 0 ? html_NO_HTML : html `<li>and ${numberWords(more)} more</li>`}</ul></section>
`;
}

;// CONCATENATED MODULE: ./lib/render/dashboard-shares.js





const CARDS = [
    {
        id: 'recurrence',
        name: 'Recurrence',
        whole: 'causes',
        part: 'came more than once',
        none: 'No cause was recorded, so none came back.',
    },
    {
        id: 'flakeRate',
        name: 'Flake rate',
        whole: 'failures',
        part: 'passed on the same commit',
        none: 'Nothing failed, so nothing was flaky.',
    },
    {
        id: 'rerunSuccess',
        name: 'Re-run success',
        whole: 'repeated runs',
        part: 'passed',
        none: 'No failed run was repeated.',
    },
    {
        id: 'reopened',
        name: 'Reopened',
        whole: 'ended incidents',
        part: 'came back',
        none: 'No incident has ended yet, so none came back.',
    },
    {
        id: 'falseDuplicates',
        name: 'False duplicates',
        whole: 'opened incidents',
        part: 'were duplicates',
        none: 'No incident was opened, so none was a duplicate.',
    },
];
/** A card for each share, and one that counts incidents. */
function renderShares(metrics) {
    return [...CARDS.map((card) => renderShare(card, metrics[card.id])), renderIncidentCount(metrics)];
}
function renderShare({ id, name, whole, part, none }, share) {
    if (share.of === 0)
        return renderEmpty(html_text(name), html_text(none));
    const counted = html `${numberWords(share.part)} of ${numberWords(share.of)} ${html_text(whole)} ${html_text(part)}`;
    return renderFigure({
        id: id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
        name: html_text(name),
        says: html `<p class="big">${percentWords(share)}</p><p>${counted}</p>`,
        describes: html `A strip, ${percentWords(share)} of it filled: ${counted}.`,
        height: STRIP_HEIGHT,
        shapes: drawStrip(share),
        table: {
            head: [html_text('Counted'), html_text('Number')],
            rows: [
                [html_text(part), numberWords(share.part)],
                [html `all ${html_text(whole)}`, numberWords(share.of)],
            ],
        },
    });
}
function renderIncidentCount({ incidentsOpened, incidentsOpen }) {
    const name = html `Incidents`;
    if (incidentsOpened === 0 && incidentsOpen === 0) {
        return renderEmpty(name, html `None was opened in this time, and none is open now.`);
    }
    const rows = [
        { label: html `opened`, count: incidentsOpened, tone: 'plain' },
        { label: html `open now`, count: incidentsOpen, tone: 'plain' },
    ];
    const counted = html `${numberWords(incidentsOpened)} opened in this time, ${numberWords(incidentsOpen)} open now`;
    return renderFigure({
        id: 'incidents',
        name,
        says: html `<p class="big">${amountWords(incidentsOpen, 'open', 'open')}</p><p>${counted}</p>`,
        describes: html `Two bars: ${counted}.`,
        height: barsHeight(rows),
        shapes: drawBars(rows),
        table: {
            head: [html_text('Incidents'), html_text('Number')],
            rows: rows.map(({ label, count }) => [label, numberWords(count)]),
        },
    });
}

;// CONCATENATED MODULE: ./lib/render/dashboard-colours.js
// Colours of the dashboard in both schemes. Letters stand out from their ground by 4.5 to 1 or more, shapes by 3 to 1: a test computes it.
const LIGHT = {
    page: '#f6f6f3',
    card: '#ffffff',
    track: '#e9e9e4',
    line: '#e1e1db',
    ink: '#1d2125',
    muted: '#5a626a',
    link: '#2b5a8c',
    plain: '#3f6690',
    rest: '#7c8793',
    failure: '#b8452f',
    recovery: '#237a5e',
    flake: '#9a6b10',
    'level-1': '#6f7a85',
    'level-2': '#8a7024',
    'level-3': '#b35f1d',
    'level-4': '#b8452f',
    'level-5': '#8c1f33',
};
const DARK = {
    page: '#121517',
    card: '#1a1e21',
    track: '#2b3135',
    line: '#2b3135',
    ink: '#e7e9ea',
    muted: '#a2abb3',
    link: '#8dbbe8',
    plain: '#7fa9d6',
    rest: '#7d8791',
    failure: '#ec8570',
    recovery: '#5cbf9d',
    flake: '#dcb15c',
    'level-1': '#8b959f',
    'level-2': '#c4aa62',
    'level-3': '#e09a5c',
    'level-4': '#ec8570',
    'level-5': '#ff7d92',
};

;// CONCATENATED MODULE: ./lib/render/dashboard-style.js
// The style sheet of the dashboard, and its hash, which is the only style that the page allows.

/** Lets the page's own style sheet in and no other. A test computes it from the sheet and says the new one. */
const STYLE_HASH = 'sha256-OQIJq02lIZi3Qd0GPisPgPY9I6r1Msofn6WumX9UWCw=';
const TONES = [
    'plain',
    'rest',
    'failure',
    'recovery',
    'flake',
    'level-1',
    'level-2',
    'level-3',
    'level-4',
    'level-5',
];
function variables(colours) {
    return Object.entries(colours)
        .map(([name, value]) => `--${name}:${value}`)
        .join(';');
}
/** The style sheet. Sizes grow with the reader's own; nothing is fetched, and a font that is missing is replaced. */
const STYLE = `
:root{color-scheme:light dark;${variables(LIGHT)}}
@media (prefers-color-scheme:dark){:root{${variables(DARK)}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:400 .9375rem/1.5 Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
header,main,footer{max-width:77.5rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:2.5rem}
footer{padding-top:1rem;padding-bottom:2.5rem;color:var(--muted);font-size:.8125rem}
footer p{max-width:44rem;margin:0}
h1,h2,h3,p,dl,dd,figure,ul{margin:0}
h1{font-size:1.75rem;line-height:1.2;font-weight:600;letter-spacing:-.02em}
h2{margin:2.5rem 0 .875rem;font-size:1.125rem;line-height:1.3;font-weight:600;letter-spacing:-.01em}
h3{font-size:.9375rem;line-height:1.35;font-weight:600}
header p,.card p,dt,dd,.meta,.empty{color:var(--muted)}
header p{margin-top:.375rem}
.repo{font-weight:600;color:var(--link)}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
.card{min-width:0;background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1.125rem 1.25rem}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,10.25rem),1fr));gap:1rem;margin-top:1.75rem}
.figures .card{padding:.875rem 1.25rem 1rem}
dt{font-size:.8125rem}
dd{font-size:.8125rem}
.card .big{margin:.125rem 0;color:var(--ink);font-size:1.625rem;line-height:1.25;font-weight:600;letter-spacing:-.02em}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));gap:1rem}
figure.card{display:flex;flex-direction:column}
figcaption p,.cards .empty{font-size:.875rem}
svg{display:block;width:100%;max-width:26rem;height:auto;margin:.875rem 0 .75rem;overflow:visible}
svg text{fill:var(--muted);font-size:12px}
svg .name,svg .value{fill:var(--ink);font-size:13px}
svg .value{font-weight:500}
svg .small{font-size:11.5px}
.start{text-anchor:start}.middle{text-anchor:middle}.end{text-anchor:end}
line{stroke-width:1}
line.grid{stroke:var(--line)}
line.axis{stroke:var(--rest)}
line.stem{stroke:var(--rest);stroke-width:1.5}
.track{fill:var(--track)}
${TONES.map((tone) => `.${tone}{fill:var(--${tone})}`).join('')}
details{margin-top:auto;font-size:.8125rem}
summary{width:max-content;max-width:100%;color:var(--muted);cursor:pointer}
summary:hover{color:var(--ink)}
table{width:100%;border-collapse:collapse;font-size:inherit}
th,td{padding:.3125rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400}
thead th{color:var(--muted);font-size:.8125rem}
tbody tr:last-child>*{border-bottom:0}
.numbers{margin-top:.5rem}
.numbers th+th,.numbers td{padding-left:1rem;text-align:right}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,30rem),1fr));column-gap:1rem}
.pair section{display:flex;flex-direction:column;min-width:0}
.pair .card{flex:1;padding-top:.75rem;padding-bottom:.5rem}
.list{table-layout:fixed}
.list th+th,.list td{width:7.25rem;padding-left:1.25rem}
.list tbody>tr>*{padding:.625rem 0}
.list tbody>tr>td{padding-left:1.25rem}
.title,.meta,.count{display:block}
.title,.count{font-weight:500;line-height:1.4}
.meta{margin-top:.125rem;font-size:.8125rem;line-height:1.4}
.list svg{width:6rem;margin:.3125rem 0 .25rem}
.badge{display:inline-block;color:var(--ink)}
.badge::before{content:"";display:inline-block;width:.5rem;height:.5rem;margin-right:.375rem;border-radius:50%;background:var(--rest)}
${[1, 2, 3, 4, 5].map((level) => `.badge.level-${level}::before{background:var(--level-${level})}`).join('')}
.damage{margin-top:1.5rem;border-left:4px solid var(--failure)}
.damage h2{margin:0 0 .25rem;font-size:.9375rem}
.damage ul{margin-top:.5rem;padding-left:1.125rem;font-size:.875rem}
code{font:.9em ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:40rem){header,main,footer{padding-left:1rem;padding-right:1rem}header{padding-top:1.5rem}h1{font-size:1.5rem}h2{margin-top:2rem}.figures{grid-template-columns:1fr 1fr;gap:.75rem}.cards{gap:.75rem}.card,.figures .card{padding-left:1rem;padding-right:1rem}}
@media (forced-colors:active){:root{--card:Canvas;--page:Canvas;--ink:CanvasText;--muted:CanvasText;--line:CanvasText;--track:Canvas;--rest:CanvasText}.track{stroke:CanvasText}.badge::before{forced-color-adjust:none}}
@media print{:root{color-scheme:light;${variables(LIGHT)};--page:#ffffff}body{font-size:9.5pt}.card{break-inside:avoid;border-color:#c8c8c2}h2{break-after:avoid}details{display:none}a{text-decoration:none}rect,circle,.badge::before{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;

;// CONCATENATED MODULE: ./lib/render/dashboard.js







/** Tells our own pages from other files. */
const DASHBOARD_GENERATOR = '<meta name="generator" content="Aftermath">';
/** The page, from doctype to its last line end. Its bytes depend on nothing but what is given. */
function renderDashboard(metrics, hints, frame) {
    const threads = frame.threadsUrl ?? null;
    return html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${DASHBOARD_GENERATOR}
<title>CI failures in ${html_text(frame.repo)}</title>
<style>${STYLE}</style>
</head>
<body>
${renderHeader(metrics, frame)}<main>
${renderDamage(metrics)}${renderKeyFigures(metrics)}${renderSection('over-time', html `Over time`, renderDays(metrics))}${renderSection('what-broke', html `What broke, and how long it took`, [renderCategories(metrics), renderSeverities(metrics), renderTimes(metrics)])}${renderSection('shares', html `How often`, renderShares(metrics))}<div class="pair">
${renderList('causes', html `Most frequent causes`, renderTopCauses(metrics, threads))}${renderList('open', html `Open incidents`, renderOpenIncidents(hints, threads))}</div>
</main>
${renderFooter(frame)}</body>
</html>
`;
}
function renderHeader({ days, failures }, { repo }) {
    const quiet = failures === 0 ? html ` Nothing failed, or nobody wrote it down.` : html ``;
    return html `<header>
<h1>CI failures in <span class="repo">${html_text(repo)}</span></h1>
<p>${spanWords(days)}.${quiet}</p>
</header>
`;
}
function spanWords(days) {
    const [first] = days;
    const last = days.at(-1);
    if (first === undefined || last === undefined)
        return html `No day was looked at`;
    return html `${dayWords(first.day, 'year')} to ${dayWords(last.day, 'year')}, ${amountWords(days.length, 'day')}`;
}
function renderKeyFigures(metrics) {
    const figures = [
        [html `Failed runs`, numberWords(metrics.failedRuns), amountWords(metrics.failures, 'failure')],
        [html `Open incidents`, numberWords(metrics.incidentsOpen), html `${numberWords(metrics.incidentsOpened)} opened`],
        [
            html `Time to recover`,
            medianWords(metrics.timeToRecover),
            html `median of ${numberWords(metrics.timeToRecover.count)}`,
        ],
        [html `Recurring causes`, percentWords(metrics.recurrence), html `of ${amountWords(metrics.recurrence.of, 'cause')}`],
        [html `Re-runs passed`, percentWords(metrics.rerunSuccess), html `of ${amountWords(metrics.rerunSuccess.of, 'run')}`],
        [html `Flaky failures`, percentWords(metrics.flakeRate), html `of ${amountWords(metrics.flakeRate.of, 'failure')}`],
    ];
    return html `<section aria-labelledby="key-figures"><h2 id="key-figures" class="unseen">Key figures</h2>
<dl class="figures">
${figures.map(([name, value, note]) => html `<div class="card"><dt>${name}</dt><dd class="big">${value}</dd><dd>${note}</dd></div>
`)}</dl></section>
`;
}
function renderSection(id, name, cards) {
    return html `<section aria-labelledby="${id}"><h2 id="${id}">${name}</h2>
<div class="cards">
${cards}</div></section>
`;
}
function renderList(id, name, list) {
    return html `<section aria-labelledby="${id}"><h2 id="${id}">${name}</h2>
<div class="card">
${list}
</div></section>
`;
}
function renderFooter({ generatedAt }) {
    return html `<footer>
<p>Written by Aftermath at ${momentWords(generatedAt)} from what it remembers of this repository. Days are UTC days. A failure is one cause in one failed run. This page loads nothing and sends nothing.</p>
</footer>
`;
}

// EXTERNAL MODULE: ./lib/shells/cli/io.js
var cli_io = __webpack_require__(83087);
// EXTERNAL MODULE: ./lib/shells/cli/read-memory.js + 2 modules
var read_memory = __webpack_require__(24549);
;// CONCATENATED MODULE: ./lib/shells/cli/dashboard.js
// `aftermath dashboard`: writes the figures of a folder's memory as one page that needs nothing else.






/** Beside the outbox: a folder that repositories leave out of their commits. */
const DEFAULT_FILE = '.aftermath/dashboard.html';
/** 0 when the page was written, 1 when it could not be, 2 on unusable input. */
async function runDashboard(io, options) {
    const file = (0,external_node_path_.resolve)(io.cwd, options.out ?? DEFAULT_FILE);
    const read = await (0,read_memory/* readFolderMemory */._)(io, options);
    const usable = read.ok ? await refuseForeign(file) : read;
    if (!read.ok || !usable.ok) {
        (0,cli_io/* printProblems */.Mr)(io, usable.ok ? [] : [usable.problem]);
        return 2;
    }
    const { metrics, memory, now } = read.value;
    const repo = io.env['GITHUB_REPOSITORY'] || (0,external_node_path_.basename)(io.cwd);
    const page = renderDashboard(metrics, memory.hints, { repo, generatedAt: now });
    const written = await (0,workspace/* folderWorkspace */.c)((0,external_node_path_.dirname)(file)).writeText((0,external_node_path_.basename)(file), page);
    if (!written.ok) {
        (0,cli_io/* printProblems */.Mr)(io, [written.problem]);
        return 1;
    }
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, { schema: 'aftermath/dashboard/1', file });
    else
        io.out(`${file}\n`);
    return 0;
}
/** A file of that name that is no page of ours is somebody's work. */
async function refuseForeign(file) {
    const former = await (0,workspace/* folderWorkspace */.c)((0,external_node_path_.dirname)(file)).readText((0,external_node_path_.basename)(file));
    if (!former.ok)
        return former;
    if (former.value === null || former.value.includes(DASHBOARD_GENERATOR))
        return (0,result.ok)(null);
    const problem = {
        code: 'USAGE',
        detail: `--out: ${file} is there already and no page of ours; name another file, or remove it`,
    };
    return (0,result/* err */._)(problem);
}


/***/ })

};
