export const id = 4118;
export const ids = [4118];
export const modules = {

/***/ 21998:
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

/***/ 65636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HS: () => (/* binding */ countEpisodesOf),
/* harmony export */   Id: () => (/* binding */ patternOf),
/* harmony export */   bl: () => (/* binding */ patternOfDiagnosis),
/* harmony export */   "if": () => (/* binding */ countEpisodes)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10758);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40862);


/** Causes of the environment: the words differ from time to time (hosts, tools, amounts), the pattern is the same. */
const ENVIRONMENT = new Set([
    'network',
    'runner',
    'quota',
    'rate-limit',
    'oom',
    'disk-full',
    'timeout',
    'docker',
    'infra',
    'auth',
]);
/** A silence after which the next failure is a new episode, whatever was not seen in between. */
const SILENCE_MS = 24 * 3_600_000;
const DAY_MS = 24 * 3_600_000;
/** The pattern of a failure: category and rule where the environment failed, else the cause itself. */
function patternOf(failure) {
    const { category, fingerprint, cause } = failure;
    if (cause === null || !ENVIRONMENT.has(category))
        return fingerprint;
    return (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toFingerprint */ .I9)(['pattern', category, cause.rule]);
}
/** The pattern of a diagnosis: that of the event that it will be. */
function patternOfDiagnosis({ category, fingerprint, rootCause }) {
    const [root] = rootCause;
    return patternOf({ category, fingerprint, cause: root ?? null });
}
/**
 * Episodes of a pattern in the days that end now. An episode is the failures of one branch that neither a green run (recovery,
 * green, flake of the same cause) nor 24 hours of silence parts: the same break seen by five pushes in a row is one.
 */
function countEpisodes(events, pattern, window) {
    return countEpisodesOf(events, (event) => patternOf(event) === pattern, window);
}
/** As `countEpisodes`, of the failures that are named. */
function countEpisodesOf(events, isOwn, { now, days }) {
    const failures = events.filter((event) => {
        if (event.kind !== 'failure' || !isOwn(event))
            return false;
        const at = (0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .occurredAt */ .$u)(event);
        return at > now - days * DAY_MS && at <= now;
    });
    const ends = listEnds(events, new Set(failures.map((one) => one.fingerprint)));
    return [...groupByBranch(failures).values()].reduce((sum, branch) => sum + countRuns(branch, ends), 0);
}
function listEnds(events, causes) {
    return events.flatMap((event) => {
        if (event.kind !== 'recovery' && event.kind !== 'green' && event.kind !== 'flake')
            return [];
        if (!causes.has(event.fingerprint))
            return [];
        const branch = event.kind === 'recovery' ? event.branch : event.run.branch;
        return [{ at: event.at, fingerprint: event.fingerprint, branch: branch === '*' ? null : branch }];
    });
}
function groupByBranch(failures) {
    const byBranch = new Map();
    for (const failure of failures.toSorted((a, b) => (0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .occurredAt */ .$u)(a) - (0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .occurredAt */ .$u)(b))) {
        const name = failure.run.branch ?? '';
        const known = byBranch.get(name);
        if (known === undefined)
            byBranch.set(name, [failure]);
        else
            known.push(failure);
    }
    return byBranch;
}
/** Stretches of failures of one branch, oldest first, that nothing parts. */
function countRuns(failures, ends) {
    return failures.filter((failure, index) => {
        const before = failures[index - 1];
        return before === undefined || isParted(before, failure, ends);
    }).length;
}
function isParted(before, after, ends) {
    const from = (0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .occurredAt */ .$u)(before);
    const to = (0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .occurredAt */ .$u)(after);
    if (to - from > SILENCE_MS)
        return true;
    const branch = before.run.branch;
    return ends.some((end) => end.fingerprint === before.fingerprint &&
        (end.branch === null || end.branch === branch) &&
        end.at > from &&
        end.at <= to);
}


/***/ }),

/***/ 46430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ toHarmless),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Ul: () => (/* binding */ toPlain),
/* harmony export */   cZ: () => (/* binding */ COLUMNS)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5356);
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

/***/ 6920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ printProblems),
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   cO: () => (/* binding */ printDocuments)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11591);
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

/***/ 91319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ readFolderMemory)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/files/file-problem.js
var file_problem = __webpack_require__(37238);
// EXTERNAL MODULE: ./lib/adapters/state/directory.js + 2 modules
var directory = __webpack_require__(21855);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(10758);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(89279);
// EXTERNAL MODULE: ./lib/evidence/safe-text.js + 10 modules
var safe_text = __webpack_require__(23346);
// EXTERNAL MODULE: ./lib/memory/documents.js + 1 modules
var documents = __webpack_require__(53690);
// EXTERNAL MODULE: ./lib/domain/category.js
var category = __webpack_require__(21998);
// EXTERNAL MODULE: ./lib/memory/corrections.js
var corrections = __webpack_require__(42486);
// EXTERNAL MODULE: ./lib/memory/events.js
var memory_events = __webpack_require__(40862);
;// CONCATENATED MODULE: ./lib/memory/metrics-threads.js
/** Threads of the window; what is open is open now. A thread counts once in each figure. */
function countThreads(events, hints, isIn) {
    const turns = events.filter((event) => isIn(event.at)).flatMap(toTurns);
    const numbers = (...words) => new Set(turns.filter((one) => words.includes(one.word)).map((one) => one.incident));
    const opened = numbers('opened');
    const reopened = numbers('reopened');
    const doubles = numbers('double');
    return {
        incidentsOpened: opened.size,
        incidentsOpen: hints.filter((hint) => hint.state === 'open').length,
        reopened: { part: reopened.size, of: numbers('ended', 'reopened').size },
        falseDuplicates: { part: doubles.size, of: numbers('opened', 'double').size },
    };
}
const CHANGES = {
    opened: 'opened',
    umbrella: 'opened',
    reopened: 'reopened',
    closed: 'ended',
    stale: 'ended',
    folded: 'double',
    systemic: null,
};
const VERDICTS = new Map([
    ['completed', 'ended'],
    ['reopened', 'reopened'],
    ['duplicate', 'double'],
]);
function toTurns(event) {
    if (event.kind === 'recovery')
        return [{ incident: event.incident, word: 'ended' }];
    if (event.kind === 'incident') {
        const word = CHANGES[event.change];
        return word === null ? [] : [{ incident: event.incident, word }];
    }
    if (event.kind !== 'verdict' || event.incident === null)
        return [];
    const word = VERDICTS.get(event.verdict.kind);
    return word === undefined ? [] : [{ incident: event.incident, word }];
}

// EXTERNAL MODULE: ./lib/memory/patterns.js
var patterns = __webpack_require__(65636);
;// CONCATENATED MODULE: ./lib/memory/metrics.js
// The figures that the memory gives for a window of whole UTC days. Equal memories give equal figures.





const DAY_MS = 86_400_000;
/** Causes listed: a page, and what a team can look at. */
const MAX_CAUSES = 10;
/** Figures of the `days` UTC days that end with the day of now, that one included up to now. */
function computeMetrics(memory, { now, days }) {
    const from = ((Math.floor(now / DAY_MS) - Math.max(1, days) + 1) * DAY_MS);
    const isIn = (at) => at >= from && at <= now;
    const known = memory.events.filter((event) => timeOf(event) <= now);
    const view = {
        from,
        to: now,
        events: known,
        failures: known.filter((event) => event.kind === 'failure' && isIn((0,memory_events/* occurredAt */.$u)(event))),
        flakes: (0,corrections/* listFlakes */.X)(known),
        corrections: (0,corrections/* listCorrections */.a)(known),
        hints: memory.hints,
    };
    return {
        from,
        to: now,
        failedRuns: new Set(view.failures.map(({ run }) => `${run.id}.${run.attempt}`)).size,
        failures: view.failures.length,
        byCategory: countCategories(view),
        bySeverity: countLevels(view),
        recurrence: countRecurrence(view),
        flakeRate: countFlaky(view),
        rerunSuccess: countReruns(known.filter((event) => isIn(timeOf(event)))),
        ...toMedians(known.flatMap((event) => (event.kind === 'recovery' && isIn(event.at) ? [event.times] : []))),
        ...countThreads(known, memory.hints, isIn),
        topCauses: listCauses(view),
        days: listDays(view),
        damage: memory.damage,
    };
}
function timeOf(event) {
    return event.kind === 'failure' ? (0,memory_events/* occurredAt */.$u)(event) : event.at;
}
function countCategories({ failures, corrections }) {
    const words = failures.map((one) => corrections.categories.get(one.fingerprint) ?? one.category);
    return category/* CATEGORIES */.R6.map((category) => ({ category, count: words.filter((word) => word === category).length }))
        .filter((row) => row.count > 0)
        .sort((a, b) => b.count - a.count);
}
function countLevels({ failures, corrections }) {
    const levels = failures.map((one) => corrections.levels.get(one.fingerprint) ?? one.severity);
    const count = (level) => levels.filter((one) => one === level).length;
    const [one, two, three, four, five] = category/* LEVELS */.A_;
    return { [one]: count(one), [two]: count(two), [three]: count(three), [four]: count(four), [five]: count(five) };
}
/** Causes of the window that came in more than one episode, as far back as the memory goes. */
function countRecurrence({ failures, events, to }) {
    const causes = new Set(failures.map((one) => one.fingerprint));
    const own = new Map();
    for (const event of events) {
        if (!('fingerprint' in event) || !causes.has(event.fingerprint))
            continue;
        const list = own.get(event.fingerprint);
        if (list === undefined)
            own.set(event.fingerprint, [event]);
        else
            list.push(event);
    }
    const days = Math.ceil(to / DAY_MS);
    const part = [...own.values()].filter((list) => (0,patterns/* countEpisodesOf */.HS)(list, () => true, { now: to, days }) > 1).length;
    return { part, of: causes.size };
}
/** Failures of the window whose commit passed, in whatever run. */
function countFlaky({ failures, flakes }) {
    const passed = new Set(flakes.map((one) => `${one.fingerprint}:${one.commit}`));
    return {
        part: failures.filter((one) => passed.has(`${one.fingerprint}:${one.commit}`)).length,
        of: failures.length,
    };
}
/** Runs of which a second or later attempt is known, and those of them where one passed. */
function countReruns(events) {
    const repeated = events.flatMap((event) => 'run' in event && event.run.attempt > 1 ? [{ id: event.run.id, passed: event.kind !== 'failure' }] : []);
    return {
        part: new Set(repeated.filter((one) => one.passed).map((one) => one.id)).size,
        of: new Set(repeated.map((one) => one.id)).size,
    };
}
function toMedians(times) {
    return {
        timeToDetect: toMedian(times.map((one) => one.detectMs)),
        timeToAcknowledge: toMedian(times.map((one) => one.acknowledgeMs)),
        timeToMitigate: toMedian(times.map((one) => one.mitigateMs)),
        timeToRecover: toMedian(times.map((one) => one.recoverMs)),
    };
}
/** The middle value; of an even number of them half way between the two in the middle, whole milliseconds. */
function toMedian(values) {
    const known = values.filter((value) => value !== null).sort((a, b) => a - b);
    const low = known[Math.floor((known.length - 1) / 2)];
    const high = known[Math.floor(known.length / 2)];
    if (low === undefined || high === undefined)
        return { ms: null, count: 0 };
    return { ms: Math.round((low + high) / 2), count: known.length };
}
function listCauses(view) {
    const counts = new Map();
    for (const failure of view.failures) {
        const list = counts.get(failure.fingerprint);
        if (list === undefined)
            counts.set(failure.fingerprint, [failure]);
        else
            list.push(failure);
    }
    return [...counts.values()]
        .flatMap((list) => toCause(list, view))
        .sort((a, b) => b.count - a.count || b.lastSeen - a.lastSeen || (a.fingerprint < b.fingerprint ? -1 : 1))
        .slice(0, MAX_CAUSES);
}
function toCause(failures, view) {
    const newest = failures.reduce((last, one) => ((0,memory_events/* occurredAt */.$u)(one) >= (0,memory_events/* occurredAt */.$u)(last) ? one : last));
    const { fingerprint, category, cause } = newest;
    const threads = view.hints.filter((hint) => hint.fingerprint === fingerprint);
    const thread = threads.find((hint) => hint.state === 'open') ?? threads.at(-1);
    return [
        {
            fingerprint,
            category: view.corrections.categories.get(fingerprint) ?? category,
            text: cause?.text ?? null,
            count: failures.length,
            flakes: view.flakes.filter((one) => one.fingerprint === fingerprint && one.at >= view.from).length,
            lastSeen: (0,memory_events/* occurredAt */.$u)(newest),
            incident: thread?.number ?? null,
        },
    ];
}
function listDays({ from, to, failures, events, flakes }) {
    const failed = countDays(failures.map(memory_events/* occurredAt */.$u));
    const recovered = countDays(events.flatMap((event) => (event.kind === 'recovery' ? [event.at] : [])));
    const passed = countDays(flakes.map((one) => one.at));
    const days = Array.from({ length: Math.floor((to - from) / DAY_MS) + 1 }, (_, index) => from / DAY_MS + index);
    return days.map((day) => ({
        day: new Date(day * DAY_MS).toISOString().slice(0, 10),
        failures: failed.get(day) ?? 0,
        recoveries: recovered.get(day) ?? 0,
        flakes: passed.get(day) ?? 0,
    }));
}
/** Times counted by UTC day, as days since the epoch. */
function countDays(times) {
    const counts = new Map();
    for (const at of times) {
        const day = Math.floor(at / DAY_MS);
        counts.set(day, (counts.get(day) ?? 0) + 1);
    }
    return counts;
}

;// CONCATENATED MODULE: ./lib/shells/cli/read-memory.js
// Reads the memory of a folder once, with the figures of a window of days: what `status` and `dashboard` show.









/** Where `handle` keeps its memory when it is not told otherwise. */
const DEFAULT_FOLDER = '.aftermath/outbox';
/** The days that recall looks back on at most. */
const DEFAULT_DAYS = 30;
/** Ten years: more than any ledger is kept. */
const MAX_DAYS = 3660;
/** The memory in the folder. One that was named and is not there is a problem; the usual one may be missing, then nothing is remembered yet. */
async function readFolderMemory(io, options) {
    const days = parseDays(options.days);
    if (!days.ok)
        return days;
    const folder = (0,external_node_path_.resolve)(io.cwd, options.state ?? DEFAULT_FOLDER);
    const missing = await findFolderProblem(folder, options.state);
    if (missing !== null)
        return (0,result/* err */._)(missing);
    // `AFTERMATH_NOW` fixes the time, so that a page can be made again exactly.
    const now = (0,ids/* parseInstant */.nV)(io.env['AFTERMATH_NOW'] ?? '') ?? Date.now();
    const read = await (0,directory/* directoryStateStore */.K)(folder).read((0,documents/* documentsFor */.Wi)(now, days.value));
    if (!read.ok)
        return read;
    const memory = (0,documents/* toMemory */.Pc)(read.value.documents, safe_text/* toSafeText */._);
    return (0,result.ok)({ folder, now, memory, metrics: computeMetrics(memory, { now, days: days.value }) });
}
function parseDays(text) {
    if (text === undefined)
        return (0,result.ok)(DEFAULT_DAYS);
    const days = /^\d{1,4}$/.test(text) ? Number(text) : 0;
    if (days >= 1 && days <= MAX_DAYS)
        return (0,result.ok)(days);
    const detail = `--days: ${JSON.stringify(text)} is no number of days; give a whole number from 1 to ${MAX_DAYS}`;
    return (0,result/* err */._)({ code: 'USAGE', detail });
}
async function findFolderProblem(folder, named) {
    try {
        if ((await (0,promises_.stat)(folder)).isDirectory())
            return null;
        return { code: 'USAGE', detail: `--state: ${folder} is no folder; name the one that "handle" wrote to` };
    }
    catch (error) {
        if (named === undefined && (0,file_problem/* codeOf */.$N)(error) === 'ENOENT')
            return null;
        return { code: 'USAGE', detail: `--state: ${folder} cannot be read; name the folder that "handle" wrote to` };
    }
}


/***/ }),

/***/ 4118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStatus: () => (/* binding */ runStatus)
});

// EXTERNAL MODULE: ./lib/domain/category.js
var category = __webpack_require__(21998);
// EXTERNAL MODULE: ./lib/render/words.js
var render_words = __webpack_require__(48653);
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
var neutralise = __webpack_require__(5356);
// EXTERNAL MODULE: ./lib/render/plain-text.js
var plain_text = __webpack_require__(46430);
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
function renderStatus(metrics, hints, journal) {
    const parts = [
        title(metrics),
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
var ids = __webpack_require__(10758);
;// CONCATENATED MODULE: ./lib/render/status-document.js
// The document that `status --json` prints: `schema/status.schema.json` describes it, field by field.

/** Figures, open incidents by number, and unfinished work, with times as ISO 8601 in UTC. */
function toStatusJson(metrics, { hints, journal }) {
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
var cli_io = __webpack_require__(6920);
// EXTERNAL MODULE: ./lib/shells/cli/read-memory.js + 2 modules
var read_memory = __webpack_require__(91319);
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
    const { metrics, memory } = read.value;
    if (json)
        (0,cli_io/* printJson */.Q2)(io, toStatusJson(metrics, memory));
    else
        io.out(renderStatus(metrics, memory.hints, memory.journal));
    return 0;
}


/***/ })

};
