export const id = 8863;
export const ids = [8863];
export const modules = {

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

/***/ 89101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ toHarmless),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Ul: () => (/* binding */ toPlain),
/* harmony export */   cZ: () => (/* binding */ COLUMNS)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79391);
// Text for a terminal: visible, harmless to a runner that reads it, and broken into lines.

/** Widest line. Terminals start at 80 columns, most are wider; commands and log lines are better unbroken. */
const COLUMNS = 96;
/** Lines of at most `columns` UTF-16 units, broken at spaces where there are any. */
function wrap(text, columns) {
    const lines = [];
    let rest = text;
    while (rest.length > columns) {
        const space = rest.lastIndexOf(' ', columns);
        const at = space > columns / 3 ? space : endOfCharacter(rest, columns);
        lines.push(rest.slice(0, at).trimEnd());
        rest = rest.slice(at).trimStart();
    }
    return [...lines, rest];
}
/** The index, moved back where it would cut a surrogate pair. */
function endOfCharacter(text, at) {
    return /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at;
}
/** One line of visible text without what a runner obeys anywhere in a line. */
function toPlain(text) {
    return toHarmless((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(text));
}
/** A runner obeys `::command::` at the start of a line and `##[command]` anywhere; here both are only text. */
function toHarmless(line) {
    return line
        .replaceAll('##[', '# #[')
        .replace(/^(?<space>\s*)::/, '$<space>: :')
        .trimEnd();
}


/***/ }),

/***/ 66700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ endWords),
/* harmony export */   QN: () => (/* binding */ stopLines),
/* harmony export */   bC: () => (/* binding */ toStoppedJson)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84351);
/* harmony import */ var _domain_stop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89233);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89101);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69460);
// The stop switch of a laptop in words: what is stopped, since when, by whom and why, and the file that ends it.




/** A sentence for each stop and one for the way out; empty when nothing is stopped. */
function stopLines({ file, stops }) {
    if (stops === 'unreadable')
        return ['The stop switch cannot be read, so everything counts as stopped.', endWords(file)];
    const standing = (0,_domain_stop_js__WEBPACK_IMPORTED_MODULE_2__/* .listStops */ .Cb)(stops);
    return standing.length === 0 ? [] : [...standing.map(stopWords), endWords(file)];
}
function stopWords({ scope, at, by, reason }) {
    const what = scope.kind === 'all' ? 'Everything is stopped' : `Branch ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .toPlain */ .Ul)(scope.branch)} is stopped`;
    return `${what} since ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .timeWords */ .rr)(at)}, by ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .toPlain */ .Ul)(by)}: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .toPlain */ .Ul)(reason)}`;
}
/** On a laptop nobody says `resume`: the file is the only sign. */
function endWords(file) {
    return `Remove the file ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .toPlain */ .Ul)(file)} to go on.`;
}
/** The same for a document; null when nothing is stopped. */
function toStoppedJson({ file, stops }) {
    if (stops === 'unreadable')
        return { file, readable: false, halts: [] };
    const halts = (0,_domain_stop_js__WEBPACK_IMPORTED_MODULE_2__/* .listStops */ .Cb)(stops).map(({ scope, at, by, reason }) => {
        return { branch: scope.kind === 'all' ? null : scope.branch, since: (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toIsoText */ .Ui)(at), by, reason };
    });
    return halts.length === 0 ? null : { file, readable: true, halts };
}


/***/ }),

/***/ 58863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStatus: () => (/* binding */ runStatus)
});

// EXTERNAL MODULE: ./lib/domain/category.js
var category = __webpack_require__(4865);
// EXTERNAL MODULE: ./lib/render/words.js
var render_words = __webpack_require__(69460);
;// CONCATENATED MODULE: ./lib/render/metrics.js
// The figures of the memory as tables: every share with its two numbers, every median with its count.






/** Longest line of a cause in a table, in UTF-16 units. */
const MAX_CAUSE_UNITS = 120;
/** All figures of a window, the most telling ones first; the rest folded. */
function metricsBlock(repo, metrics) {
    const { from, to } = metrics;
    return join([
        md `From ${prose(timeWords(from))} to ${prose(timeWords(to))}.`,
        figureTable(metrics),
        medianTable(metrics),
        details(md `Categories and severities and most frequent causes`, foldedTables(repo, metrics)),
    ], '\n\n');
}
/** `3 of 12 (25 %)`; `nothing to count` where there was nothing. */
function shareWords({ part, of }) {
    return of === 0 ? 'nothing to count' : `${part} of ${of} (${Math.round((100 * part) / of)} %)`;
}
/** `2 h 05 min (of 4)`; `not known` without any value. */
function medianWords({ ms, count }) {
    return ms === null ? 'not known' : `${(0,render_words/* durationWords */.Sh)(ms)} (of ${count})`;
}
/** Name and value of every count and share, in one order for all texts. */
function figuresOf(metrics) {
    return [
        ['Failed runs', `${metrics.failedRuns}`],
        ['Causes of failures', `${metrics.failures}`],
        ['Seen before', shareWords(metrics.recurrence)],
        ['Passed without a change', shareWords(metrics.flakeRate)],
        ['Re-runs that passed', shareWords(metrics.rerunSuccess)],
        ['Incidents opened', `${metrics.incidentsOpened}`],
        ['Incidents open now', `${metrics.incidentsOpen}`],
        ['Opened again', shareWords(metrics.reopened)],
        ['False duplicates', shareWords(metrics.falseDuplicates)],
    ];
}
/** Name and value of every median. */
function mediansOf(metrics) {
    return [
        ['Time to detect', medianWords(metrics.timeToDetect)],
        ['Time to acknowledge', medianWords(metrics.timeToAcknowledge)],
        ['Time to mitigate', medianWords(metrics.timeToMitigate)],
        ['Time to recover', medianWords(metrics.timeToRecover)],
    ];
}
function figureTable(metrics) {
    const rows = figuresOf(metrics).map(([name, value]) => [prose(name), prose(value)]);
    return table([md `Figure`, md `Value`], rows);
}
function medianTable(metrics) {
    const rows = mediansOf(metrics).map(([name, value]) => [prose(name), prose(value)]);
    return table([md `Time`, md `Median (of how many)`], rows);
}
function foldedTables(repo, metrics) {
    const categories = metrics.byCategory.map(({ category, count }) => [prose(category), md `${count}`]);
    const severities = LEVELS.map((level) => [
        prose(`${LEVEL_NAMES[level]} (${level} of 5)`),
        md `${metrics.bySeverity[level]}`,
    ]);
    const causes = metrics.topCauses.map((cause) => causeRow(repo, cause));
    return join([
        table([md `Category`, md `Failures`], categories),
        table([md `Severity`, md `Failures`], severities),
        table([md `Cause`, md `Category`, md `Times`, md `Flakes`, md `Last seen`, md `Incident`], causes),
    ], '\n\n');
}
function causeRow(repo, cause) {
    const { incident, text } = cause;
    return [
        text === null ? cellCode(cause.fingerprint) : cellCode(cut(toOneLine(text), MAX_CAUSE_UNITS)),
        prose(cause.category),
        md `${cause.count}`,
        md `${cause.flakes}`,
        prose(timeWords(cause.lastSeen)),
        incident === null ? md `–` : linked(md `${incident}`, issuePage(repo, incident)),
    ];
}

// EXTERNAL MODULE: ./lib/render/neutralise.js
var neutralise = __webpack_require__(79391);
// EXTERNAL MODULE: ./lib/render/plain-text.js
var plain_text = __webpack_require__(89101);
// EXTERNAL MODULE: ./lib/render/stopped.js
var stopped = __webpack_require__(66700);
;// CONCATENATED MODULE: ./lib/render/status.js





/** Width of the names of figures: the longest one and two blanks. */
const LABEL = 26;
/** Most rows of one list; `status --json` has all of them. */
const MAX_ROWS = 20;
const MAX_CAUSES = 5;
/** Longest text of a row, in UTF-16 units: three lines. */
const MAX_ITEM_UNITS = 270;
/** Blanks before a row, with one to spare for a sign that makes it harmless. */
const INDENT = 6;
/** The state of things as plain text with a line end at its end. Equal memories give equal texts. */
function renderStatus(metrics, { hints, journal }, stop) {
    const parts = [
        title(metrics),
        list('Stopped:', (0,stopped/* stopLines */.QN)(stop).slice(0, MAX_ROWS), 0),
        figuresOf(metrics).map(([name, value]) => field(name, value)),
        mediansOf(metrics).map(([name, value]) => field(name, value)),
        causes(metrics),
        incidents(hints),
        unfinished(journal),
        damage(metrics),
    ];
    const lines = parts.filter((part) => part.length > 0).flatMap((part, at) => (at === 0 ? part : ['', ...part]));
    return `${lines.map(plain_text/* toHarmless */.JJ).join('\n')}\n`;
}
function title({ from, to }) {
    const text = `State from ${(0,render_words/* timeWords */.rr)(from)} to ${(0,render_words/* timeWords */.rr)(to)}`;
    return [text, '='.repeat(text.length)];
}
function causes({ topCauses }) {
    return list('Most frequent causes:', topCauses.slice(0, MAX_CAUSES).map(causeLine), topCauses.length - MAX_CAUSES);
}
function causeLine({ category, text, fingerprint, count, flakes }) {
    const flaky = flakes === 0 ? '' : `, ${(0,render_words/* countWords */.rj)(flakes, 'flake')}`;
    return `${(0,render_words/* countWords */.rj)(count, 'time')}${flaky}: ${category}: ${(0,plain_text/* toPlain */.Ul)(text ?? fingerprint)}`;
}
/** Open ones, the worst first, then the one that was seen last. */
function incidents(hints) {
    const open = hints
        .filter((hint) => hint.state === 'open')
        .toSorted((a, b) => b.severity - a.severity || b.lastSeen - a.lastSeen || a.number - b.number);
    if (open.length === 0)
        return ['No incident is open.'];
    return list('Open incidents:', open.slice(0, MAX_ROWS).map(hintLine), open.length - MAX_ROWS);
}
function hintLine({ number, severity, branch, lastSeen, count, title: words }) {
    const where = branch === '*' ? 'several branches' : (0,plain_text/* toPlain */.Ul)(branch);
    return `${number}, level ${severity}, ${where}, ${(0,render_words/* countWords */.rj)(count, 'time')}, last ${(0,render_words/* timeWords */.rr)(lastSeen)}: ${(0,plain_text/* toPlain */.Ul)(words)}`;
}
function unfinished({ unfinished: runs, lastSweepAt }) {
    const swept = field('Last sweep', lastSweepAt === null ? 'none yet' : (0,render_words/* timeWords */.rr)(lastSweepAt));
    if (runs.length === 0)
        return [swept, field('Unfinished work', 'none')];
    return [swept, ...list('Unfinished work:', runs.slice(0, MAX_ROWS).map(runLine), runs.length - MAX_ROWS)];
}
function runLine({ run, since, notBefore, effects, because, tries }) {
    const rest = [
        `since ${(0,render_words/* timeWords */.rr)(since)}`,
        (0,render_words/* countWords */.rj)(effects.length, 'effect'),
        (0,plain_text/* toPlain */.Ul)(because),
        ...(tries === 0 ? [] : [`tried again ${(0,render_words/* countWords */.rj)(tries, 'time')}`]),
        ...whenWords(notBefore),
    ];
    return `run ${run.id}, attempt ${run.attempt}: ${rest.join(', ')}`;
}
function whenWords(notBefore) {
    return notBefore === null ? [] : [`not before ${(0,render_words/* timeWords */.rr)(notBefore)}`];
}
function damage({ damage: found }) {
    const lines = found.slice(0, MAX_ROWS).map(({ document, line, detail }) => {
        return `${(0,plain_text/* toPlain */.Ul)(document)}${line === null ? '' : `, line ${line}`}: ${(0,plain_text/* toPlain */.Ul)(detail)}`;
    });
    return list('Could not be read:', lines, found.length - MAX_ROWS);
}
/** Names stand under each other; nothing when there are no lines. */
function list(head, lines, more) {
    if (lines.length === 0)
        return [];
    return [head, ...lines.flatMap(item), ...(more > 0 ? [`  … and ${more} more`] : [])];
}
function item(text) {
    const lines = (0,plain_text/* wrap */.LV)((0,neutralise/* cut */.Jj)(text, MAX_ITEM_UNITS), plain_text/* COLUMNS */.cZ - INDENT);
    return lines.map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`);
}
function field(label, text) {
    return (0,neutralise/* cut */.Jj)(`${label.padEnd(LABEL)}${text}`, plain_text/* COLUMNS */.cZ);
}

// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(84351);
;// CONCATENATED MODULE: ./lib/render/status-document.js
// The document that `status --json` prints: `schema/status.schema.json` describes it, field by field.


/** Figures, open incidents by number, unfinished work, and what is stopped, with times as ISO 8601 in UTC. */
function toStatusJson(metrics, { hints, journal }, stop) {
    const open = hints.filter(({ state }) => state === 'open').toSorted((a, b) => a.number - b.number);
    return {
        schema: 'aftermath/status/1',
        ...metrics,
        from: (0,ids/* toIsoText */.Ui)(metrics.from),
        to: (0,ids/* toIsoText */.Ui)(metrics.to),
        topCauses: metrics.topCauses.map(toCauseJson),
        openIncidents: open.map(toIncidentJson),
        unfinished: journal.unfinished.map(toUnfinishedJson),
        lastSweepAt: toIsoOrNull(journal.lastSweepAt),
        stopped: (0,stopped/* toStoppedJson */.bC)(stop),
    };
}
function toCauseJson(cause) {
    return { ...cause, lastSeen: (0,ids/* toIsoText */.Ui)(cause.lastSeen) };
}
function toIncidentJson(hint) {
    const { number, title, fingerprint, branch, workflow, category, severity, count } = hint;
    const times = { firstSeen: (0,ids/* toIsoText */.Ui)(hint.firstSeen), lastSeen: (0,ids/* toIsoText */.Ui)(hint.lastSeen) };
    return { number, title, fingerprint, branch, workflow, category, severity, count, ...times };
}
function toUnfinishedJson({ run, since, notBefore, effects, because, tries }) {
    return { run, since: (0,ids/* toIsoText */.Ui)(since), notBefore: toIsoOrNull(notBefore), effects, because, tries };
}
function toIsoOrNull(at) {
    return at === null ? null : (0,ids/* toIsoText */.Ui)(at);
}

// EXTERNAL MODULE: ./lib/shells/cli/io.js
var cli_io = __webpack_require__(83087);
// EXTERNAL MODULE: ./lib/shells/cli/read-memory.js + 2 modules
var read_memory = __webpack_require__(24549);
;// CONCATENATED MODULE: ./lib/shells/cli/status.js
// `aftermath status`: what the memory of a folder says, as text or as one document.




/** 0 when the memory was read, also when parts of it are damaged: they are told of; 2 when there is nothing to read from. */
async function runStatus(io, { state, out, days, json }) {
    const folder = state ?? out;
    const read = await (0,read_memory/* readFolderMemory */._)(io, {
        ...(folder === undefined ? {} : { state: folder }),
        ...(days === undefined ? {} : { days }),
    });
    if (!read.ok) {
        (0,cli_io/* printProblems */.Mr)(io, [read.problem]);
        return 2;
    }
    const { folder: path, isThere, metrics, memory, stop } = read.value;
    if (json)
        (0,cli_io/* printJson */.Q2)(io, toStatusJson(metrics, memory, stop));
    else
        io.out(isThere ? renderStatus(metrics, memory, stop) : (0,read_memory/* nothingYet */.y)(path));
    return 0;
}


/***/ })

};
