export const id = 1319;
export const ids = [1319];
export const modules = {

/***/ 62778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ listStops),
/* harmony export */   JM: () => (/* binding */ foldHalt),
/* harmony export */   NR: () => (/* binding */ latestActs)
/* harmony export */ });
/* unused harmony export toTurnAt */
/** The latest turn of each scope that is a halt, the whole repository first. At the same instant a halt counts. */
function listStops(acts) {
    return latestActs(acts).filter(({ act }) => act === 'halt');
}
/** The latest turn of each scope, the whole repository first, branches by name. */
function latestActs(acts) {
    const byScope = new Map();
    for (const one of acts) {
        const known = byScope.get(nameOf(one.scope));
        if (known === undefined || isLater(one, known))
            byScope.set(nameOf(one.scope), one);
    }
    return [...byScope].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
/**
 * When a turn of the switch is dated: now, or behind what it takes back. The host tells whole seconds, and our own stops and the
 * turns before may be later within one; dated as they are, the older turn would go on to count.
 */
function toTurnAt({ act, scopes, now }, stops) {
    const names = new Set(scopes.map(nameOf));
    const known = stops === 'unreadable' ? [] : latestActs(stops).filter(({ scope }) => names.has(nameOf(scope)));
    return Math.max(now, ...known.map((one) => (one.act === act ? one.at : one.at + 1)));
}
/** Sorts before every branch, and is none: a branch name holds no blank. */
function nameOf(scope) {
    return scope.kind === 'all' ? ' ' : scope.branch;
}
function isLater(a, b) {
    if (a.at !== b.at)
        return a.at > b.at;
    if (a.act !== b.act)
        return a.act === 'halt';
    return `${a.by} ${a.reason}` > `${b.by} ${b.reason}`;
}
/**
 * What the switch says for a branch; `branch` null: for something that belongs to none. Either sign stops, and only both
 * together let go on: a state branch that was deleted or cannot be read does not end a halt.
 */
function foldHalt({ stops, sign }, branch) {
    if (sign === 'raised')
        return 'halted';
    if (stops === 'unreadable')
        return 'unreadable';
    const counts = listStops(stops).some(({ scope }) => scope.kind === 'all' || scope.branch === branch);
    if (counts)
        return 'halted';
    return sign === 'unreadable' ? 'unreadable' : 'running';
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

/***/ 1534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ HALT),
/* harmony export */   Rr: () => (/* binding */ rememberStops),
/* harmony export */   mV: () => (/* binding */ readStops)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46843);
/* harmony import */ var _domain_stop_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62778);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83970);
/* harmony import */ var _whole_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78848);
// The document of the stop switch. What cannot be read in it is never taken for "go on".




const HALT = 'halt.json';
/** Branches whose last turn is kept, the newest. The whole repository's is always kept, and so is every halt. */
const MAX_RESUMED = 200;
const ACT = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    act: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['halt', 'resume']),
    scope: zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
        zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('all') }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('branch'), branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    ]),
    by: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    comment: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable(),
});
/** The turns in a snapshot. None where nothing was ever written; `unreadable` when any of it is not what it should be. */
function readStops(documents, safe) {
    const text = documents.get(HALT);
    if (text === undefined)
        return [];
    const whole = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    const acts = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(whole) && whole['v'] === 1 ? zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(ACT).safeParse(whole['acts']) : null;
    if (acts === null || !acts.success)
        return 'unreadable';
    return (0,_domain_stop_js__WEBPACK_IMPORTED_MODULE_3__/* .latestActs */ .NR)(acts.data.map((act) => ({ ...act, by: safe(act.by), reason: safe(act.reason) })));
}
/**
 * The changed documents when turns are merged into a snapshot; empty when nothing changes. The same in any order, and again.
 * A document that cannot be read is set aside as it was; then a halt of everything is kept beside a halt that was added, and
 * a person's `resume` starts anew.
 */
function rememberStops(documents, acts, safe) {
    const before = documents.get(HALT);
    if (acts.length === 0)
        return new Map();
    const read = readStops(documents, safe);
    const text = renderStops([...(read === 'unreadable' ? toDoubt(acts) : read), ...acts]);
    if (text === before)
        return new Map();
    const aside = before !== undefined && read === 'unreadable' ? [[(0,_whole_document_js__WEBPACK_IMPORTED_MODULE_1__/* .damagedName */ .F)(HALT, before), before]] : [];
    return new Map([...aside, [HALT, text]]);
}
/** What was unreadable counted as halted, and goes on to do so until a person says that everything may go on. */
function toDoubt(acts) {
    const [first] = acts;
    const isFreed = acts.some(({ act, scope }) => act === 'resume' && scope.kind === 'all');
    if (first === undefined || isFreed)
        return [];
    return [{ ...first, act: 'halt', scope: { kind: 'all' }, comment: null }];
}
/** The document, one turn per line. */
function renderStops(acts) {
    const latest = (0,_domain_stop_js__WEBPACK_IMPORTED_MODULE_3__/* .latestActs */ .NR)(acts);
    const resumed = latest.filter(({ act, scope }) => act === 'resume' && scope.kind === 'branch');
    const old = new Set(resumed.toSorted((a, b) => b.at - a.at).slice(MAX_RESUMED));
    const lines = latest
        .filter((act) => !old.has(act))
        .map((act) => `\n${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .toSortedJson */ .dx)({ ...act, at: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .toExactText */ .CE)(act.at) })}`);
    return `{"v":1,"acts":[${lines.join(',')}\n]}\n`;
}


/***/ }),

/***/ 91319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ nothingYet),
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

// EXTERNAL MODULE: ./lib/memory/stops.js
var stops = __webpack_require__(1534);
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
    const isThere = await findFolder(folder, options.state);
    if (!isThere.ok)
        return isThere;
    // `AFTERMATH_NOW` fixes the time, so that a page can be made again exactly.
    const now = (0,ids/* parseInstant */.nV)(io.env['AFTERMATH_NOW'] ?? '') ?? Date.now();
    const read = await (0,directory/* directoryStateStore */.K)(folder).read([...(0,documents/* documentsFor */.Wi)(now, days.value), stops/* HALT */.Cd]);
    if (!read.ok)
        return read;
    const memory = (0,documents/* toMemory */.Pc)(read.value.documents, safe_text/* toSafeText */._);
    const stop = { file: (0,external_node_path_.join)(options.state ?? DEFAULT_FOLDER, stops/* HALT */.Cd), stops: (0,stops/* readStops */.mV)(read.value.documents, safe_text/* toSafeText */._) };
    return (0,result.ok)({
        folder,
        isThere: isThere.value,
        now,
        memory,
        stop,
        metrics: computeMetrics(memory, { now, days: days.value }),
    });
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
/** What is told where a folder does not exist yet. */
function nothingYet(folder) {
    return `${folder}: nothing is remembered here yet; "handle" makes it, or name a folder with --state\n`;
}
async function findFolder(folder, named) {
    try {
        if ((await (0,promises_.stat)(folder)).isDirectory())
            return (0,result.ok)(true);
        return (0,result/* err */._)({ code: 'USAGE', detail: `--state: ${folder} is no folder; name the one that "handle" wrote to` });
    }
    catch (error) {
        if (named === undefined && (0,file_problem/* codeOf */.$N)(error) === 'ENOENT')
            return (0,result.ok)(false);
        return (0,result/* err */._)({ code: 'USAGE', detail: `--state: ${folder} cannot be read; name the folder that "handle" wrote to` });
    }
}


/***/ })

};
