export const id = 697;
export const ids = [697];
export const modules = {

/***/ 8667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ toCommandText),
/* harmony export */   TY: () => (/* binding */ toInertText),
/* harmony export */   wA: () => (/* binding */ writeToStdout)
/* harmony export */ });
/* unused harmony export writeToStderr */
// The only way to the runner's output: nothing that goes through here is taken for a command by the runner.
/** Standard output: the runner's ear, or the result of a command. */
const writeToStdout = (text) => {
    process.stdout.write(text);
};
/** Standard error: for people. */
const writeToStderr = (text) => {
    process.stderr.write(text);
};
/** Control characters but tab and line feed, and those that turn the order of what is shown: a terminal obeys them. */
const STEERING = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** What shows nothing may stand anywhere in a command: the runner compares as people read. */
const OLD_COMMAND = /(#\p{Default_Ignorable_Code_Point}*#)\p{Default_Ignorable_Code_Point}*\[/gu;
const COMMAND = /^([\s\p{Default_Ignorable_Code_Point}]*:)(?=\p{Default_Ignorable_Code_Point}*:)/gmu;
/**
 * Text that the runner shows and does not obey, and that steers no terminal. `::name::` counts at the start of a line,
 * after white space too; `##[name]` counts anywhere. A space breaks both, and people can still read it.
 */
function toInertText(text) {
    return text.replace(/\r\n?/g, '\n').replace(STEERING, '').replace(OLD_COMMAND, '$1 [').replace(COMMAND, '$1 ');
}
/** Message of a workflow command: one line, with the characters escaped that the command syntax uses. */
function toCommandText(text) {
    return toInertText(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}


/***/ }),

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

/***/ 3650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ writeTextAtomic)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var atomically__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5847);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9279);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7238);
// Writes a file in one step: to a neighbour, flushed to the disk, then renamed. A reader never sees half of it.





/** Replaces or makes the file, with the folders above it; its permissions stay. `name` is what messages call it. */
async function writeTextAtomic(path, text, name = path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,atomically__WEBPACK_IMPORTED_MODULE_2__/* .writeFile */ ._h)(path, text, { encoding: 'utf8', fsync: true, fsyncWait: true });
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(path);
    }
    catch (error) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .toFileProblem */ .H)(name, error));
    }
}


/***/ }),

/***/ 4219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ listThreads),
/* harmony export */   Nt: () => (/* binding */ recallAll),
/* harmony export */   Sz: () => (/* binding */ findHinted),
/* harmony export */   eS: () => (/* binding */ MEMORY_DAYS),
/* harmony export */   uZ: () => (/* binding */ openMemory)
/* harmony export */ });
/* harmony import */ var _memory_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9749);

/** Days of the ledger that a run looks at: the longest window of recall. */
const MEMORY_DAYS = 30;
/** Threads looked up by number because a hint names them and the list lacks them: usually none, and a bound on a damaged list. */
const MAX_LOOKUPS = 5;
/** The memory of the last days. Without a store nothing is read and nothing is missing. */
async function openMemory(world, question) {
    if (world.state === null)
        return { open: null, gaps: [] };
    const read = question.snapshot ?? (await world.state.read((0,_memory_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .documentsFor */ .Wi)(question.now, question.days)));
    if (!read.ok)
        return { open: null, gaps: [{ looked: 'memory', problem: read.problem }] };
    return { open: { snapshot: read.value, memory: recallAll(read.value, world.safe) }, gaps: [] };
}
/** The memory in a snapshot. */
function recallAll(snapshot, safe) {
    return (0,_memory_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .toMemory */ .Pc)(snapshot.documents, safe);
}
/** A fork's run may steer no write, so nothing is looked up for it. */
async function listThreads(host, run, memory) {
    if (run.fromFork)
        return { incidents: [], lost: [], gaps: [] };
    const listed = await host.listIncidents();
    if (!listed.ok)
        return { incidents: null, lost: [], gaps: [{ looked: 'incidents', problem: listed.problem }] };
    const branches = run.branch === null ? ['*'] : [run.branch, '*'];
    const found = await findHinted(host, listed.value, { hints: memory.hints, branches });
    return { ...found, gaps: [] };
}
/**
 * Looks up the threads that the memory calls open on these branches and that the list does not show: it lags, or somebody
 * moved them away. One that cannot be read is left out: the next run asks again.
 */
async function findHinted(host, listed, { hints, branches }) {
    const known = new Set(listed.map((incident) => incident.number));
    const missing = hints.filter((hint) => hint.state === 'open' && branches.includes(hint.branch) && !known.has(hint.number));
    const incidents = [...listed];
    const lost = [];
    for (const { number, fingerprint, branch } of missing.slice(0, MAX_LOOKUPS)) {
        const read = await host.readIncident(number);
        if (!read.ok || read.value === null)
            continue;
        if (read.value.kind === 'found')
            incidents.push(read.value.incident);
        else
            lost.push({ number, fingerprint, branch, fate: read.value.fate });
    }
    return { incidents: incidents.sort((a, b) => a.number - b.number), lost };
}


/***/ }),

/***/ 2546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ findRef),
/* harmony export */   N: () => (/* binding */ performAll)
/* harmony export */ });
/* harmony import */ var _put_off_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2006);

/** Carries out effects in their order. Outcomes have the same order; a held or failed effect skips those after it. */
async function performAll(effects, world) {
    const outcomes = [];
    for (const planned of effects) {
        const outcome = await performOne(planned, world, outcomes);
        outcomes.push(outcome);
        world.log.event({ code: 'EFFECT', kind: planned.effect.kind, status: outcome.status, key: planned.key });
    }
    return outcomes;
}
async function performOne(planned, world, before) {
    const { key, effect } = planned;
    if (planned.after !== null && !isDone(before, planned.after)) {
        return { key, kind: effect.kind, status: 'skipped', after: planned.after };
    }
    const held = world.gate(planned);
    if (held !== null)
        return held;
    const result = await world.perform(effect, before);
    if (!result.ok) {
        const because = toHeld(effect.kind, result.problem);
        if (because !== null)
            return { key, kind: effect.kind, status: 'held', because };
        return { key, kind: effect.kind, status: 'failed', problem: result.problem };
    }
    const status = result.value.change === 'unchanged' ? 'already-done' : 'done';
    return { key, kind: effect.kind, status, ref: result.value.ref };
}
/** Troubles that are no failure of ours: a wish to wait, or notes that may not be written while everything else may. */
function toHeld(kind, problem) {
    const mayNotNote = kind === 'append-ledger' && problem.code === 'HOST_FORBIDDEN';
    return mayNotNote ? 'LEDGER_READ_ONLY' : (0,_put_off_js__WEBPACK_IMPORTED_MODULE_0__/* .toPutOff */ .m)(problem);
}
function isDone(outcomes, key) {
    const outcome = outcomes.find((candidate) => candidate.key === key);
    return outcome?.status === 'done' || outcome?.status === 'already-done';
}
/** The reference of the first effect of a kind that was done, or null. */
function findRef(outcomes, kind) {
    const outcome = outcomes.find((candidate) => candidate.kind === kind);
    return outcome !== undefined && 'ref' in outcome ? outcome.ref : null;
}


/***/ }),

/***/ 2006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ toPutOff)
/* harmony export */ });
/** The reason to put work off; null for a trouble that waiting does not end. */
function toPutOff({ code }) {
    if (code === 'HOST_RATE_LIMITED')
        return 'RATE_LIMITED';
    if (code === 'HOST_STOPPED')
        return 'STOPPED';
    return code === 'HOST_BUDGET_SPENT' ? 'REQUEST_BUDGET' : null;
}


/***/ }),

/***/ 6438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ updateState)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9279);

/** Upper bound of the first pause; it doubles with every try. One read and write on GitHub takes about so long. */
const BASE_PAUSE_MS = 100;
/** Longest upper bound: with 50 writers that is more than one a tenth of a second, about what one branch takes. */
const MAX_PAUSE_MS = 4_000;
/** After this a run gives up and leaves the rest to the sweep: a runner must not be held for minutes. */
const DEADLINE_MS = 60_000;
/** Tries whose answer was lost while nothing was written; more of them say that the store is down. */
const MAX_UNCLEAR = 3;
/**
 * Applies the edit to the newest state and writes it, until a write succeeds. The edit may be called often: it must be
 * pure, and right on top of whatever others have written. STATE_CONFLICT when 60 s were not enough; other problems as
 * they come, and lost answers after three of them.
 */
async function updateState(store, pacing, update) {
    const progress = { tries: 0, unclear: 0, startedAt: pacing.elapsed() };
    let snapshot = update.first;
    for (;;) {
        const step = snapshot === null ? await readNewest(store, update, progress) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(snapshot);
        const done = step.ok ? await tryOnce(store, update, { snapshot: step.value, progress }) : step;
        if (done.ok)
            return done;
        const goesOn = mayGoOn(done.problem, step.ok, progress) && (await pause(pacing, progress));
        if (!goesOn)
            return done;
        snapshot = null;
    }
}
/** Reads again what another writer has changed, and tells of it. The client's own retries are all that a read gets. */
async function readNewest(store, { names, onConflict }, { tries }) {
    const newest = await store.read(names);
    if (!newest.ok || tries === 0 || onConflict === undefined)
        return newest;
    const heard = await onConflict(newest.value);
    return heard.ok ? newest : heard;
}
async function tryOnce(store, update, { snapshot, progress }) {
    const changes = toRealChanges(update.edit(snapshot), snapshot, update.names);
    if (changes.size === 0) {
        const written = { ref: snapshot.version ?? '', change: 'unchanged' };
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ version: snapshot.version, documents: snapshot.documents, written, tries: progress.tries });
    }
    progress.tries += 1;
    const { summary } = update;
    const answer = await store.write({ documents: changes, expected: snapshot.version, summary });
    if (!answer.ok)
        return answer;
    const { version, ...written } = answer.value;
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ version, documents: merge(snapshot.documents, changes), written, tries: progress.tries });
}
/** Without what says the same as the snapshot. */
function toRealChanges(edit, { version, documents }, names) {
    const isThere = (name) => documents.has(name) || (version !== null && !names.includes(name));
    const isReal = ([name, text]) => text === null ? isThere(name) : text !== documents.get(name);
    return new Map([...(edit ?? [])].filter(isReal));
}
function merge(documents, changes) {
    const merged = new Map(documents);
    for (const [name, text] of changes) {
        if (text === null)
            merged.delete(name);
        else
            merged.set(name, text);
    }
    return merged;
}
/** False when it is of no use to try again. A write on a version that is gone changes nothing, so one whose answer was lost may be sent again. */
function mayGoOn(problem, wasWrite, progress) {
    if (problem.code === 'STATE_CONFLICT')
        return true;
    if (!wasWrite || !isUnclear(problem))
        return false;
    progress.unclear += 1;
    return progress.unclear < MAX_UNCLEAR;
}
function isUnclear(problem) {
    return problem.code === 'HOST_UNREADABLE' || (problem.code === 'HOST_UNAVAILABLE' && problem.retryAfterMs === null);
}
/** Drawn evenly below its bound, so that writers spread out. False when the deadline would pass meanwhile. */
async function pause(pacing, { tries, startedAt }) {
    const bound = Math.min(MAX_PAUSE_MS, BASE_PAUSE_MS * 2 ** Math.max(0, tries - 1));
    const pauseMs = pacing.draw() * bound;
    if (pacing.elapsed() - startedAt + pauseMs > DEADLINE_MS)
        return false;
    await pacing.pause(pauseMs);
    return true;
}


/***/ }),

/***/ 293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findPathProblem)
/* harmony export */ });
// Says why a text is no path inside the repository. Free of packages, so that reading inputs stays quick.
/** Why a text is no path inside the repository, or null when it is one. */
function findPathProblem(text) {
    if (text.includes('\\'))
        return 'write the path with slashes, not backslashes';
    if (text.startsWith('/') || /^[A-Za-z]:/.test(text))
        return 'give a path relative to the root of the repository';
    if (text.split('/').includes('..'))
        return 'the path must stay inside the repository; remove ".."';
    return null;
}


/***/ }),

/***/ 7663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qz: () => (/* binding */ PolicySchema),
  G4: () => (/* binding */ defaultPolicy),
  lR: () => (/* binding */ responseOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./lib/domain/effect.js
var effect = __webpack_require__(5311);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./lib/domain/category.js
var category = __webpack_require__(1998);
// EXTERNAL MODULE: ./lib/config/path-problem.js
var path_problem = __webpack_require__(293);
;// CONCATENATED MODULE: ./lib/config/keys.js
// Small value schemas that the policy is made of: globs, repository paths, linear-time patterns, with plain messages.




/** Longest glob, path or pattern, in UTF-16 units; far beyond what people write, small enough to stay quick. */
const MAX_TEXT = 500;
/** A severity level. */
const level = schemas/* literal */.euz([1, 2, 3, 4, 5]);
/** A category slug. */
const keys_category = schemas/* enum */.k5n(category/* CATEGORIES */.R6);
/** A whole number, both bounds included. */
const count = (min, max) => schemas/* int */.Whr().min(min).max(max);
/** A glob over branch names or paths: `*`, `**`, `?`, `{a,b}`; see `matchesGlob`. */
const glob = schemas/* string */.YjP().min(1).max(MAX_TEXT);
/** A path or glob inside the repository: relative, with slashes, never leaving it. */
const repositoryPath = schemas/* string */.YjP()
    .min(1)
    .max(MAX_TEXT)
    .superRefine((text, context) => {
    const problem = (0,path_problem/* findPathProblem */.W)(text);
    if (problem !== null)
        context.addIssue({ code: 'custom', message: problem });
});
/** A pattern for the linear-time engine (RE2 syntax: no look-around, no back-references). */
const pattern = schemas/* string */.YjP()
    .min(1)
    .max(MAX_TEXT)
    .superRefine((text, context) => {
    const problem = findPatternProblem(text);
    if (problem !== null)
        context.addIssue({ code: 'custom', message: problem });
});
/** A pattern that must say which part of a branch name is the batch: one group named `id`. */
const branchPattern = schemas/* string */.YjP()
    .min(1)
    .max(MAX_TEXT)
    .superRefine((text, context) => {
    const problem = findPatternProblem(text) ?? findGroupProblem(text);
    if (problem !== null)
        context.addIssue({ code: 'custom', message: problem });
});
function findPatternProblem(text) {
    try {
        build/* RE2JS */.L3.compile(text);
        return null;
    }
    catch (error) {
        const why = error instanceof Error ? error.message.replace('error parsing regexp: ', '') : 'not understood';
        return `not a valid pattern: ${why}; RE2 syntax is read, without look-around and back-references`;
    }
}
function findGroupProblem(text) {
    const names = Object.keys(build/* RE2JS */.L3.compile(text).namedGroups());
    if (names.length === 1 && names[0] === 'id')
        return null;
    const seen = names.length === 0 ? 'it has none' : `it has ${names.join(', ')}`;
    return `the pattern needs exactly one named group, (?P<id>…); ${seen}`;
}

;// CONCATENATED MODULE: ./lib/config/lifecycle-sections.js
// Sections of the policy about the life of incidents, the memory and the sweep. Each key states unit, range and the reason of its default.


/** When one thread stands for many. */
const UMBRELLA = schemas/* strictObject */.rej({
    branches: count(2, 100)
        .default(3)
        .describe('Branches with the same open cause, 2 to 100, from which one issue tells of all of them. Default 3: two may be a branch and the one it came from.'),
})
    .prefault({})
    .describe('When one issue stands for a cause on many branches, or for all causes above `incidents.maxNewPerRun`.');
/** When the end of a pattern is asked for. */
const SYSTEMIC = schemas/* strictObject */.rej({
    moreThan: count(1, 100)
        .default(3)
        .describe('Times, 1 to 100, that a pattern may come before a systemic fix is asked for. Default 3.'),
    days: count(1, 365)
        .default(30)
        .describe('Days, 1 to 365, in which it is counted. Default 30: older ones have often been mended since.'),
})
    .prefault({})
    .describe('When an issue asks for the end of a pattern that comes back after every repair.');
/** How often people are told. */
const COMMENTS = schemas/* strictObject */.rej({
    hoursBetween: count(0, 168)
        .default(6)
        .describe('Hours, 0 to 168, in which at most one new comment is written about one cause; edits go on. Default 6: a cause on many pull requests is one piece of news.'),
})
    .prefault({})
    .describe('Comments in pull requests.');
/** What is remembered and for how long. */
const MEMORY = schemas/* strictObject */.rej({
    retentionMonths: count(1, 120)
        .default(13)
        .describe('Months, 1 to 120, that the ledger is kept. Default 13: a year and the month to compare it with.'),
    dashboard: schemas/* enum */.k5n(['off', 'file', 'branch'])
        .default('off')
        .describe('Where the sweep writes the dashboard page: off, a file beside the report, or the state branch. Default off.'),
})
    .prefault({})
    .describe('The memory on the state branch.');
/** What the sweep looks at. */
const SWEEP = schemas/* strictObject */.rej({
    hours: count(1, 720)
        .default(24)
        .describe('Hours back, 1 to 720, in which runs are looked for that nobody handled. Default 24: a daily schedule.'),
    maxRuns: count(0, 100)
        .default(10)
        .describe('Most runs that one sweep handles, 0 to 100. Default 10: keeps it under 200 requests.'),
    staleDays: count(1, 365)
        .default(30)
        .describe('Days, 1 to 365, without an occurrence after which an incident is called stale. Default 30.'),
    graceDays: count(0, 90)
        .default(7)
        .describe('Days, 0 to 90, between being called stale and being closed. Default 7: time to say no.'),
})
    .prefault({})
    .describe('The scheduled sweep, which does what nobody saw or what was put off.');
/** Bounds of what one run may ask of GitHub. */
const LIMITS = schemas/* strictObject */.rej({
    requests: count(20, 1000)
        .default(150)
        .describe('Most requests that one run makes, 20 to 1000; a sweep may make five times as many. Default 150: of the 1,000 an hour that a token has.'),
    waitSeconds: count(0, 300)
        .default(20)
        .describe('Longest wait that GitHub may ask for before work is put off, 0 to 300 seconds. Default 20.'),
})
    .prefault({})
    .describe('Bounds of what one run asks of GitHub.');
/** Whom a grave incident calls. */
const OWNERS = schemas/* strictObject */.rej({
    minLevel: level
        .default(4)
        .describe('Level, 1 to 5, from which owners are mentioned, once, when the incident is opened. Default 4: critical.'),
    codeowners: schemas/* boolean */.zMY()
        .default(true)
        .describe('Whether CODEOWNERS of the default branch names owners of changed files. Default true.'),
    paths: schemas/* array */.YOg(schemas/* strictObject */.rej({
        files: repositoryPath.describe('Path or glob of changed files in the repository.'),
        owners: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^@[A-Za-z0-9-]+(?:\/[A-Za-z0-9_-]+)?$/, 'an owner looks like @name or @org/team'))
            .min(1)
            .max(10)
            .describe('People or teams, 1 to 10, each as `@name` or `@org/team`.'),
    }))
        .max(100)
        .default([])
        .describe('Owners by path, 0 to 100 entries, before CODEOWNERS is asked. The last entry that matches a file counts.'),
})
    .prefault({})
    .describe('Who is mentioned in a grave new incident.');

;// CONCATENATED MODULE: ./lib/config/sections.js
// Sections of the policy besides severity. Each key states unit, range and the reason of its default.


/** What a severity level may call for besides the report, which is always written. */
const RESPONSES = ['comment', 'incident', 'mark'];
function responseAt(name, effects, why) {
    const listed = effects.length === 0 ? 'none' : effects.join(', ');
    return schemas/* array */.YOg(schemas/* enum */.k5n(RESPONSES))
        .default([...effects])
        .describe(`What a failure of level ${name} calls for. Default ${listed}: ${why}.`);
}
/** Severity level to what is written for it. */
const RESPONSE = schemas/* strictObject */.rej({
    '1': responseAt('1 (trivial)', [], 'the report is enough for what is cosmetic'),
    '2': responseAt('2 (minor)', ['comment'], 'the author should know, nobody else'),
    '3': responseAt('3 (major)', ['comment', 'incident', 'mark'], 'work is held up until somebody acts'),
    '4': responseAt('4 (critical)', ['comment', 'incident', 'mark'], 'as 3, and the incident gets a post-mortem'),
    '5': responseAt('5 (catastrophic)', ['comment', 'incident', 'mark'], 'as 4'),
})
    .prefault({})
    .describe('Severity level to what is written: `comment` (one comment in the pull request), `incident` (one issue per cause and branch), `mark` (the batch in the workplan file). A list replaces the default of its level; [] means the report only.');
/** How incident issues are labelled and capped. */
const INCIDENTS = schemas/* strictObject */.rej({
    label: schemas/* string */.YjP()
        .min(1)
        .max(50)
        .regex(/^[^,]*$/, 'a label must not hold a comma: GitHub separates labels by it')
        .default('aftermath')
        .describe('Label of every incident issue, 1 to 50 characters; incidents are found again by it. Default: our name.'),
    extraLabels: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(50))
        .max(20)
        .default([])
        .describe('More labels for new incidents, 0 to 20. Default none: labels belong to the repository.'),
    maxNewPerRun: count(0, 20)
        .default(3)
        .describe('Most incidents that one run opens, 0 to 20. Default 3: a run with more causes has a common one nobody named yet.'),
    reopenDays: count(0, 365)
        .default(14)
        .describe('Days after its end, 0 to 365, in which an incident is opened again; later a new one links it. Default 14.'),
})
    .prefault({})
    .describe('Issues that record a cause on a branch until it is gone.');
/** One entry of opted-in workplan files. */
const PLAN = schemas/* strictObject */.rej({
    files: schemas/* array */.YOg(repositoryPath)
        .min(1)
        .max(50)
        .describe('Paths or globs of workplan files in the repository, 1 to 50. Naming a file here allows edits of it.'),
});
/** How the batch of a run is found. */
const BATCH = schemas/* strictObject */.rej({
    trailer: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'a trailer key has letters, digits and hyphens only')
        .max(50)
        .default('Batch')
        .describe('Key of the commit trailer that names the batch, as in `Batch: 7`; case is ignored. Default: the plain word.'),
    branchPattern: branchPattern
        .optional()
        .describe('RE2 pattern with one group named id that finds the batch in a branch name, as in `^batch/(?P<id>[^/]+)$`. No default: a guess could mark the wrong batch.'),
})
    .prefault({})
    .describe('How a run tells which batch it worked on, after the `batch` input and before the only item in progress.');
/** One pattern of the user. */
const RULE = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP()
        .regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'an id has lower-case letters, digits and hyphens, at most 60')
        .describe('Name of the rule, shown as its reason; unique.'),
    category: keys_category.exclude(['none']).describe('Category of a line that matches.'),
    pattern: pattern.describe('RE2 pattern that a line of the log must contain; linear time, case counts unless (?i).'),
    transient: schemas/* enum */.k5n(['yes', 'no', 'unknown'])
        .default('unknown')
        .describe('Whether a plain re-run is likely to pass. Default unknown: nothing acts on doubt.'),
    prevention: schemas/* string */.YjP().max(500).optional().describe('Advice shown in the report, at most 500 characters.'),
    priority: count(0, 100)
        .default(80)
        .describe('How surely such a line is the cause, 0 to 100. Default 80: as sure as the structure of a known tool.'),
});
/** Bounds of reading and showing logs. */
const LOGS = schemas/* strictObject */.rej({
    maxJobs: count(1, 100)
        .default(25)
        .describe('Most failed jobs whose logs are read, 1 to 100. Default 25: keeps a large matrix under 60 requests.'),
    maxBytes: count(1024, 2_147_483_648)
        .default(268_435_456)
        .describe('Most bytes of one log that are fetched, 1024 to 2147483648. Default 268435456 (256 MiB): larger logs repeat.'),
    compareWithGreen: schemas/* boolean */.zMY()
        .default(false)
        .describe('Whether the log of the last green run of the first failed job is read too: what stands in both is hardly the cause. Default false: it costs three requests.'),
    excerptLines: count(1, 100)
        .default(12)
        .describe('Lines shown around the cause, 1 to 100. Default 12: fits a screen with the report around it.'),
})
    .prefault({})
    .describe('How much of the logs is read and shown.');
/** When an incident gets a post-mortem. */
const POSTMORTEM = schemas/* strictObject */.rej({
    minLevel: level
        .default(4)
        .describe('Level, 1 to 5, from which an incident gets a post-mortem. Default 4: critical.'),
    occurrences: count(1, 1000)
        .default(3)
        .describe('Occurrence, 1 to 1000, from which it gets one whatever the level. Default 3: twice is chance.'),
})
    .prefault({})
    .describe('When an incident issue grows the sections of a post-mortem.');
/** What recovery does. */
const RECOVERY = schemas/* strictObject */.rej({
    greens: count(1, 20)
        .default(1)
        .describe('Green runs of the same workflow and branch, 1 to 20, that end an incident. Default 1; more need the memory on the state branch.'),
    clearMarks: schemas/* boolean */.zMY()
        .default(true)
        .describe('Whether the failed mark of a named batch goes when its branch is green again. Default true: it is stale then.'),
})
    .prefault({})
    .describe('What a green run after a failure does besides closing incidents.');

;// CONCATENATED MODULE: ./lib/config/severity-section.js
// The severity section of the policy: every threshold of the grading, with unit, range and reason.


const SEVERITY_RULE = schemas/* strictObject */.rej({
    when: schemas/* strictObject */.rej({
        category: keys_category.optional().describe('Category of the cause.'),
        branch: glob.optional().describe('Glob over the branch; never true for a fork.'),
        path: glob.optional().describe('Glob over the changed files of the head commit; one match is enough.'),
    })
        .describe('Conditions that must all hold; {} always holds.'),
    set: level.optional().describe('The level from here on, 1 to 5.'),
    min: level.optional().describe('Lowest level, 1 to 5.'),
    max: level.optional().describe('Highest level, 1 to 5.'),
})
    .superRefine((rule, context) => {
    if (rule.set === undefined && rule.min === undefined && rule.max === undefined) {
        context.addIssue({ code: 'custom', message: 'the rule does nothing; give set, min or max' });
    }
    if (rule.min !== undefined && rule.max !== undefined && rule.min > rule.max) {
        context.addIssue({ code: 'custom', path: ['min'], message: `min ${rule.min} is above max ${rule.max}` });
    }
});
/** How a failure is graded; the same shape as `SeveritySettings` of the grading function. */
const SEVERITY = schemas/* strictObject */.rej({
    protectedBranches: schemas/* array */.YOg(glob)
        .default(['main', 'master', 'release/**'])
        .describe('Globs of branches others build on, besides the default branch and protected ones. Default: usual names.'),
    corePaths: schemas/* array */.YOg(glob)
        .default([])
        .describe('Globs of paths whose change makes a failure one level worse, up to 4. Default none: only you know them.'),
    sensitivePaths: schemas/* array */.YOg(glob)
        .default(['**/migrations/**', '**/*.sql', '**/security/**', '**/auth/**'])
        .describe('Globs of paths that touch security or data: one level, up to 3, up to 4 on protected branches. Default: usual folders.'),
    deployEnvironments: schemas/* array */.YOg(glob)
        .default(['prod', 'production', 'live'])
        .describe('Globs of words in job or workflow names that mean an environment users depend on. Default: usual words.'),
    broadJobShare: schemas/* number */.aig()
        .min(0)
        .max(1)
        .default(0.5)
        .describe('Share of red jobs, 0 to 1, from which a failure is broad (at least 4 red jobs). Default 0.5: the larger half.'),
    broadTests: count(1, 100_000)
        .default(10)
        .describe('Number of red tests, 1 to 100000, from which a failure is broad. Default 10: more than one feature.'),
    recurrence: count(2, 1000)
        .default(3)
        .describe('Occurrences on one branch, 2 to 1000, from which a cause is one level worse. Default 3: twice is chance.'),
    rules: schemas/* array */.YOg(SEVERITY_RULE)
        .max(100)
        .default([])
        .describe('Your own last word, applied in order after everything else, 0 to 100 rules. Default none.'),
})
    .prefault({})
    .describe('What makes a failure weigh more or less, levels 1 to 5.');

;// CONCATENATED MODULE: ./lib/config/schema.js
// The policy file `.github/aftermath.yml`: one schema is the source of the type, the defaults, and the published JSON schema.






/** The whole policy. Strict: a key that nobody reads is an error, because it is a misspelt wish. */
const PolicySchema = schemas/* strictObject */.rej({
    mode: schemas/* enum */.k5n(effect/* MODES */.F)
        .default('propose')
        .describe('How far we may go without a person: observe, propose or act. Default propose: nothing destructive.'),
    response: RESPONSE,
    incidents: INCIDENTS,
    plans: schemas/* array */.YOg(PLAN)
        .max(20)
        .default([])
        .describe('Workplan files that may be edited, 0 to 20 entries. Default none: a file is only touched when named.'),
    batch: BATCH,
    severity: SEVERITY,
    ignore: schemas/* array */.YOg(keys_category)
        .default([])
        .describe('Categories that are reported and otherwise left alone. Default none.'),
    rules: schemas/* array */.YOg(RULE)
        .max(200)
        .default([])
        .superRefine(refuseDuplicateIds)
        .describe('Your own patterns for the causes in your logs, 0 to 200. Default none.'),
    logs: LOGS,
    postmortem: POSTMORTEM,
    recovery: RECOVERY,
    umbrella: UMBRELLA,
    systemic: SYSTEMIC,
    comments: COMMENTS,
    owners: OWNERS,
    memory: MEMORY,
    sweep: SWEEP,
    limits: LIMITS,
})
    .describe('Policy of Aftermath, the file .github/aftermath.yml. Every key may be left out.');
/** The policy of a repository without a policy file. */
function defaultPolicy() {
    return PolicySchema.parse({});
}
/** What a level calls for. */
function responseOf(policy, at) {
    return policy.response[at];
}
function refuseDuplicateIds(rules, context) {
    rules.forEach((rule, index) => {
        if (rules.findIndex((other) => other.id === rule.id) === index)
            return;
        context.addIssue({
            code: 'custom',
            path: [index, 'id'],
            message: `a rule with id ${JSON.stringify(rule.id)} stands above`,
        });
    });
}


/***/ }),

/***/ 1236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
// Finds the word that a misspelt word was meant to be.
/**
 * The known word nearest to the given one, or null when none is near: at most a third of its letters differ, swapped
 * neighbours counted as one, case and hyphens ignored. The first of several equally near ones.
 */
function suggest(given, known) {
    const word = normalise(given);
    let best = null;
    for (const name of known) {
        const distance = editDistance(word, normalise(name));
        if (distance <= reach(name) && (best === null || distance < best.distance)) {
            best = { name, distance };
        }
    }
    return best?.name ?? null;
}
/** How many letters may differ; never all of them. */
function reach(name) {
    return Math.min(name.length - 1, Math.max(1, Math.floor(name.length / 3)));
}
/** Longest word that is compared; nobody misspells a longer one into a known one. */
const MAX_WORD = 40;
function normalise(word) {
    return word.slice(0, MAX_WORD).toLowerCase().replace(/[-_ ]/g, '');
}
/** Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other. */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = cell(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = swapped ? cell(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY;
            row.push(Math.min(replaced, cell(last, j) + 1, cell(row, j - 1) + 1, swap));
        }
        beforeLast = last;
        last = row;
    }
    return cell(last, b.length);
}
function cell(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 1998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   R6: () => (/* binding */ CATEGORIES),
/* harmony export */   e3: () => (/* binding */ toLevel),
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

/***/ 4540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ REASONS)
/* harmony export */ });
/** The closed list of reasons for acting and for not acting. Codes are never renamed. */
const REASONS = {
    NEW_INCIDENT: 'This cause has no open incident on this branch yet.',
    KNOWN_INCIDENT: 'An open incident has this cause; it is updated in place.',
    REOPENED_INCIDENT: 'An incident of this cause was closed after a recovery; the cause is back.',
    FAILURE_REPORTED: 'A failure is always written down.',
    THREAD_INFORMED: 'The pull request is told once, in one comment that is edited in place.',
    BATCH_FAILED: 'The batch that was being worked on failed at a level that marks it.',
    RECOVERED: 'The same workflow passed on the same branch after the failure.',
    BELOW_RESPONSE: 'The severity is below the level at which the policy does this.',
    MODE_OBSERVE: 'Mode observe describes and writes nothing but the job summary.',
    HALTED: 'The stop switch is on.',
    HALT_UNREADABLE: 'The stop switch could not be read; doubt stops everything but notes.',
    FORK: 'The head commit comes from a fork: nothing in it may steer a write.',
    INCIDENTS_UNREADABLE: 'The incidents could not be listed; writing now could make a duplicate.',
    INCIDENT_CAP: 'This run has opened as many incidents as the policy allows.',
    CLOSED_BY_HUMAN: 'A person closed the incident of this cause as not planned or duplicate.',
    CLOSED_TOO_LONG_AGO: 'An incident of this cause was closed longer ago than the policy opens again; a new one links it.',
    LOCKED_BY_HUMAN: 'A person locked the incident of this cause; it is left alone.',
    TRANSFERRED: 'The incident of this cause was moved to another repository; nobody opens a second one here.',
    UMBRELLA_CAP: 'More causes than may open an incident each: one thread tells of all of them.',
    UMBRELLA_BRANCHES: 'The same cause is open on several branches: one thread tells of all of them.',
    SYSTEMIC: 'The pattern came more often than the policy lets pass; its end is asked for.',
    SYSTEMIC_KNOWN: 'The issue that asks for the end of this pattern exists already.',
    BELOW_SYSTEMIC: 'The pattern has not come often enough for a systemic fix.',
    STALE: 'Nothing was seen of this cause for so long that the incident is closed.',
    REOPENED_BY_HUMAN: 'A person opened the incident again after its last failure; people or another failure decide on.',
    NEEDS_MORE_GREENS: 'The policy asks for more green runs before the incident is closed.',
    GREEN_AFTER_FAILURE: 'A newer green run has ended the incident of this cause already.',
    GREEN_BEFORE_FAILURE: 'The green run is older than the last failure of this cause.',
    COMMENT_THROTTLED: 'A new comment about this cause was written a short while ago; another one would be noise.',
    LEDGER_READ_ONLY: 'The token may not write the state branch; the incident threads hold the history.',
    REQUEST_BUDGET: 'The requests that one run may make are used up; the sweep does the rest.',
    RATE_LIMITED: 'GitHub asks us to wait longer than this run may; the sweep does the rest.',
    STOPPED: 'The run was cancelled while we worked; the sweep does the rest.',
    DEPENDABOT: 'A run that Dependabot started has a token that may only read; a workflow_run workflow can do more.',
    OWN_RUN: 'The run is one of our own; those are never an input.',
    SWEEP_CAP: 'This sweep has handled as many runs as the policy allows; the next one goes on.',
    SEEN: 'The run was handled before.',
    FOLDED: 'Two threads tell of the same cause; the later one is folded into the first.',
    NO_PULL_REQUEST: 'No open pull request belongs to the branch.',
    NO_BRANCH: 'The run belongs to no branch.',
    NO_PLAN: 'No workplan file is named by the policy or by an input.',
    NO_BATCH: 'Nothing names the batch that was worked on, and no single item is in progress.',
    BATCH_UNKNOWN: 'The named batch stands in none of the workplan files.',
    BATCH_AMBIGUOUS: 'More than one item could be meant; naming one would be a guess.',
    ENVIRONMENT: 'The environment failed, not the work; that never counts against an item.',
    NOTHING_MARKED: 'The batch carries no mark of a failure.',
    PLAN_NOT_OPTED_IN: 'The file was found by its shape only; it is left as it is.',
    PLAN_READ_ONLY: 'Files of this shape are read but not edited.',
    PLAN_UNREADABLE: 'The workplan file could not be read.',
    BRANCH_PROTECTED: 'The branch is protected; the edit is shown instead of pushed.',
    BRANCH_UNKNOWN: 'Whether the branch is protected could not be read; then it counts as protected.',
    CATEGORY_IGNORED: 'The policy ignores this category.',
    POLICY_OFF: 'The policy switches this off.',
    NO_LEDGER: 'No ledger is kept here; the incident thread holds the history.',
    NOTHING_OPEN: 'No incident of this branch and workflow is open.',
    NOT_A_FAILURE: 'The run did not fail.',
    NO_EVIDENCE: 'Nothing of the failed run could be read.',
    IRRELEVANT_EVENT: 'The event is none that this program answers.',
    NEEDS_APPROVAL: 'A person has to approve this first.',
};


/***/ }),

/***/ 5311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ MODES),
/* harmony export */   y: () => (/* binding */ RISK)
/* harmony export */ });
const RISK = {
    'append-ledger': 'note',
    'write-report': 'note',
    'upsert-comment': 'note',
    'upsert-incident': 'write',
    'close-incident': 'write',
    'open-systemic': 'write',
    'mark-item': 'write',
    'clear-mark': 'write',
};
/** How far we may go without a person. */
const MODES = ['observe', 'propose', 'act'];


/***/ }),

/***/ 758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ toFingerprint),
/* harmony export */   S2: () => (/* binding */ parseOwnerName),
/* harmony export */   Ui: () => (/* binding */ toIsoText),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   qL: () => (/* binding */ parseSha),
/* harmony export */   sr: () => (/* binding */ parseFingerprint),
/* harmony export */   wj: () => (/* binding */ toEffectKey),
/* harmony export */   zQ: () => (/* binding */ toDecisionId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
// Brands: a value with a brand was checked once, at the edge, by the function here that makes it.

/** The commit id in a text, or null when the text is not one. */
function parseSha(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : null;
}
/** The fingerprint in a text, or null when the text is not one. */
function parseFingerprint(text) {
    return /^[0-9a-f]{16}$/.test(text) ? text : null;
}
/** The owner in a text such as `@octocat` or `@acme/platform`, or null when the text is none. Limits are GitHub's own for names. */
function parseOwnerName(text) {
    return /^@[a-z0-9](?:[a-z0-9]|-(?=[a-z0-9])){0,38}(?:\/[a-z0-9][a-z0-9_-]{0,99})?$/i.test(text)
        ? text
        : null;
}
/** Fingerprint of already redacted and normalised parts. Order matters; parts may hold anything but NUL. */
function toFingerprint(parts) {
    return digest(parts, 16);
}
/** Key of an effect from its kind and targets. */
function toEffectKey(kind, ...targets) {
    return `${kind}:${digest(targets, 12)}`;
}
/** Id of a decision from everything an approval must bind to. */
function toDecisionId(parts) {
    return digest(parts, 12);
}
/** The instant of an ISO 8601 text, or null when it is none. */
function parseInstant(text) {
    const ms = Date.parse(text);
    return Number.isNaN(ms) ? null : ms;
}
/** ISO 8601 in UTC with second resolution: what logs and reports show. */
function toIsoText(at) {
    return new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
function digest(parts, hexDigits) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.join('\0')).digest('hex').slice(0, hexDigits);
}


/***/ }),

/***/ 3320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ renderIncidentMarker),
/* harmony export */   WU: () => (/* binding */ renderCommentMarker),
/* harmony export */   sb: () => (/* binding */ parseIncidentMarker)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8532);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(758);
// Hidden identity of our threads and comments: one line, checked by a digest. A damaged marker counts as none.



const instant = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().transform((ms) => ms);
const Record = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    v: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform((text, context) => {
        const fingerprint = (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFingerprint */ .sr)(text);
        if (fingerprint !== null)
            return fingerprint;
        context.addIssue({ code: 'custom', message: 'not a fingerprint' });
        return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
    }),
    scope: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['cause', 'umbrella', 'systemic']).default('cause'),
    branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    workflow: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    firstSeen: instant,
    openedAt: instant.nullable().default(null),
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().default(null),
    batches: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).max(10).default([]),
    owners: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform(toOwner)).max(20).default([]),
    follows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable().default(null),
    count: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    occurrences: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        runId: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        at: instant,
        sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        jobs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().default(null),
    }))
        .max(10),
});
/** Text of an owner; what is none was forged or damaged, and with it the whole marker. */
function toOwner(text, context) {
    const owner = (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOwnerName */ .S2)(text);
    if (owner !== null)
        return owner;
    context.addIssue({ code: 'custom', message: 'not an owner' });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
}
const INCIDENT = /^<!-- aftermath:incident (?<json>\{.*\}) (?<digest>[0-9a-f]{12}) -->$/m;
/** The marker line of an incident body. Equal records give equal lines, in whatever order their fields were set. */
function renderIncidentMarker(record) {
    const json = toCommentSafe(JSON.stringify(toOrdered(record)));
    return `<!-- aftermath:incident ${json} ${digest(json)} -->`;
}
function toOrdered(record) {
    const { scope, fingerprint, branch, workflow, firstSeen, openedAt, title, batches, owners, follows, count } = record;
    const occurrences = record.occurrences.map(({ runId, attempt, at, sha, jobs, branch: on }) => ({
        runId,
        attempt,
        at,
        sha,
        jobs,
        branch: on,
    }));
    const head = { v: 1, scope, fingerprint, branch, workflow, firstSeen, openedAt, title };
    return { ...head, batches, owners, follows, count, occurrences };
}
/** The record in an incident body, or null when there is no marker, or it was damaged or forged by hand. */
function parseIncidentMarker(body) {
    const match = INCIDENT.exec(body.replaceAll('\r\n', '\n'))?.groups;
    if (match?.['json'] === undefined || match['digest'] !== digest(match['json']))
        return null;
    const parsed = Record.safeParse(parseJson(match['json']));
    if (!parsed.success)
        return null;
    const { v: _, ...record } = parsed.data;
    return record;
}
/** The marker line of our one comment about a workflow in a thread. */
function renderCommentMarker(workflow) {
    return `<!-- aftermath:comment ${digest(workflow)} -->`;
}
/** Escapes what could end an HTML comment or a line, or mention somebody, inside a JSON text where these only occur in strings. */
function toCommentSafe(json) {
    return json
        .replaceAll('<', '\\u003c')
        .replaceAll('>', '\\u003e')
        .replaceAll('--', '\\u002d\\u002d')
        .replaceAll('@', '\\u0040')
        .replaceAll('\u2028', '\\u2028')
        .replaceAll('\u2029', '\\u2029');
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 12);
}


/***/ }),

/***/ 4749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ NO_MEMORY)
/* harmony export */ });
const NO_MEMORY = {
    events: [],
    hints: [],
    journal: { unfinished: [], lastSweepAt: null },
    damage: [],
};


/***/ }),

/***/ 1591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ explainProblem)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9279);
// The closed list of planned troubles. Codes are never renamed; each is explained in one place, `explainProblem`.

/** One message: what was seen, where, what to do. Starts with `file:line:column: ` when the problem has a place. */
function explainProblem(problem) {
    switch (problem.code) {
        case 'USAGE':
            return problem.detail;
        case 'FILE_MISSING':
            return `${problem.file}: no such file; check the path, it is taken relative to the current directory`;
        case 'FILE_UNREADABLE':
            return `${problem.file}: cannot be read (${problem.detail}); check that it is a file and its permissions`;
        case 'FILE_OUTSIDE':
            return `${problem.file}: leads outside the repository; name a path inside it, without symbolic links`;
        case 'FILE_BINARY':
            return `${problem.file}: is binary, not text; give the plain log, unpack archives first`;
        case 'LOG_EMPTY':
            return `${problem.file}: the log is empty; fetch it again once the job has finished`;
        case 'CONFIG_INVALID':
        case 'REPORT_MALFORMED':
        case 'PLAN_MALFORMED':
            return `${place(problem.at)}: ${problem.detail}`;
        case 'REPORT_EMPTY':
            return `${problem.file}: the report has 0 bytes; the test runner probably died before it wrote it, read its log`;
        case 'REPORT_UNKNOWN':
            return `${problem.file}: not a test report we know (${problem.detail}); JUnit XML and its dialects are read`;
        case 'PLAN_UNKNOWN':
            return `${problem.file}: not a plan we recognise (${problem.detail})${hint(problem.candidates)}`;
        case 'PLAN_NOT_EDITABLE':
            return `${problem.file}: a ${problem.shape} file is read but not edited (${problem.detail})`;
        case 'PLAN_ITEM_MISSING':
            return `${problem.file}: no item ${JSON.stringify(problem.item)}; it has ${list(problem.known)}`;
        case 'PLAN_EDIT_UNPROVEN':
            return `${problem.file}: the edit would change more than intended (${problem.detail}); nothing was written, please report this file's shape`;
        case 'LOG_NOT_YET':
            return `job ${problem.job}: its log is readable only after the job has ended; steps and annotations were used instead`;
        case 'LOG_GONE':
            return `job ${problem.job}: its log is gone (expired or deleted); re-run the job to get a new one`;
        case 'HOST_UNAUTHORISED':
            return `${problem.operation}: the token was refused (401); pass a valid token, it may have expired`;
        case 'HOST_FORBIDDEN':
            return `${problem.operation}: the token may not do this (403); add \`${problem.needs}\` to the job's permissions`;
        case 'HOST_NOT_FOUND':
            return `${problem.operation}: not found (404); it was deleted or renamed, or the token cannot see it`;
        case 'HOST_DISABLED':
            return `${problem.operation}: switched off in this repository (410); switch issues on in its settings, the report is in the job summary`;
        case 'HOST_REFUSED':
            return `${problem.operation}: refused (${problem.status}: ${problem.detail}); nothing was written`;
        case 'HOST_RATE_LIMITED':
            return `${problem.operation}: rate limited${wait(problem.retryAfterMs)}; nothing was written, run again later`;
        case 'HOST_BUDGET_SPENT':
            return `${problem.operation}: not asked, this run has used up its requests; the sweep does the rest, or raise \`limits.requests\` in the policy`;
        case 'HOST_STOPPED':
            return `${problem.operation}: not asked, this run was cancelled; the sweep does the rest`;
        case 'HOST_UNAVAILABLE':
            return `${problem.operation}: GitHub did not answer${wait(problem.retryAfterMs)}; run again later, what was done will be found and kept`;
        case 'HOST_UNREADABLE':
            return `${problem.operation}: the answer was not understood (${problem.detail}); run again later`;
        case 'HEAD_MOVED':
            return `branch ${problem.branch}: moved while we worked; run again, the edit is re-applied on the new head`;
        case 'BRANCH_RULES':
            return `branch ${problem.branch}: its rules forbid this commit (${problem.detail}); apply the shown diff in a pull request`;
        case 'GIT_FAILED':
            return `git ${problem.operation}: ${problem.detail}`;
        case 'NOT_A_REPOSITORY':
            return `${problem.directory}: not a git repository; give one with --repo`;
        case 'STATE_CONFLICT':
            return `${problem.document}: somebody else wrote it meanwhile; run again`;
        case 'INTERNAL':
            return `internal error: ${problem.detail}; please report it with this message`;
        default:
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(problem);
    }
}
function place(at) {
    return `${at.file}:${at.line}:${at.column}`;
}
function hint(candidates) {
    return candidates.length === 0
        ? ''
        : `; it could be ${candidates.join(' or ')}: name the shape in the policy under plans`;
}
function list(known) {
    const shown = known.slice(0, 8).join(', ');
    return known.length > 8 ? `${shown} and ${known.length - 8} more` : shown || 'none';
}
function wait(retryAfterMs) {
    return retryAfterMs === null ? '' : ` (it asks for ${Math.ceil(retryAfterMs / 1000)} s)`;
}


/***/ }),

/***/ 9279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ err),
/* harmony export */   ok: () => (/* binding */ ok),
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
const ok = (value) => ({ ok: true, value });
const err = (problem) => ({ ok: false, problem });
/** Makes the compiler prove that a switch over a union has a case for every member. */
function assertNever(value) {
    throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 7633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isFailure)
/* harmony export */ });
/** Conclusions that are a failure somebody should hear about. Cancelled is not: it is somebody's wish or a consequence. */
function isFailure(conclusion) {
    return conclusion === 'failure' || conclusion === 'timed_out' || conclusion === 'startup_failure';
}


/***/ }),

/***/ 4230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ redactKeyLines)
/* harmony export */ });
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7798);
// Lines of a private key that came one by one: what stands next to a line that was part of a key is part of it too.

const HIDDEN = (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .toPlaceholder */ .Be)('private-key');
const END = /-{4,5} ?END [A-Z0-9 ]{0,40}PRIVATE KEY/;
/** Header lines inside a block, and the empty line behind them. */
const HEADER = /^(?:Proc-Type|DEK-Info|Version|Comment|Hash|Private-Lines):|^$/;
/** What a line of a key consists of, with what a program puts around it: quotes, a comma, a plus, `\n` spelt out. */
const BODY = /^["'+ \t]*=?(?<body>[A-Za-z0-9+/]{1,128}={0,2})(?:\\r)?(?:\\n)?["',+;\\ \t]*$/;
/** Shorter ones show less of a key than anybody could use, and are mostly words. */
const MIN_UNITS = 8;
/**
 * The lines with a placeholder for each that goes on with a key: below a line that holds the placeholder of one (the
 * beginning, or a full line of its body) and above the line that ends one. The same lines give the same array length.
 */
function redactKeyLines(lines) {
    if (!lines.some((line) => line.includes(HIDDEN) || END.test(line)))
        return lines;
    const below = hideFollowing(lines, (line) => prefixBefore(line, line.indexOf(HIDDEN)));
    return hideFollowing(below.toReversed(), (line) => prefixBefore(line, line.search(END))).toReversed();
}
/** Lines with those replaced that go on behind a line which `openPrefix` says is one of a key. */
function hideFollowing(lines, openPrefix) {
    let prefix = null;
    return lines.map((line) => {
        const opened = openPrefix(line);
        if (opened !== null || prefix === null) {
            prefix = opened;
            return line;
        }
        const rest = withoutPrefix(line, prefix);
        if (rest === null || !(HEADER.test(rest.trim()) || isBody(rest))) {
            prefix = null;
            return line;
        }
        return rest.trim() === '' ? line : line.slice(0, line.length - rest.length) + HIDDEN;
    });
}
/** What stands before a place in a line; null when there is no such place. */
function prefixBefore(line, at) {
    return at === -1 ? null : line.slice(0, at);
}
/** The rest of a line that begins like another, numbers apart: a container's name or a time stamp. */
function withoutPrefix(line, prefix) {
    const start = line.slice(0, prefix.length);
    return toShape(start) === toShape(prefix) ? line.slice(prefix.length) : null;
}
function toShape(text) {
    return text.replace(/\d/g, '0').replace(/["'+ \t]*$/, '');
}
/** Base64 that is no plain word: with a digit, a sign of Base64, or letters that change their case. What was found in it is gone. */
function isBody(rest) {
    const left = (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutPlaceholders */ .Zm)(rest);
    if (left !== rest && left.length < MIN_UNITS)
        return true;
    const body = BODY.exec(left)?.groups?.['body'] ?? '';
    if (body.length < MIN_UNITS)
        return false;
    return /[0-9+/=]/.test(body) || (body.match(/[a-z](?=[A-Z])|[A-Z](?=[a-z])/g)?.length ?? 0) > 3;
}


/***/ }),

/***/ 7798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ toPlaceholder),
/* harmony export */   To: () => (/* binding */ isPlaceholderPart),
/* harmony export */   Zm: () => (/* binding */ withoutPlaceholders)
/* harmony export */ });
// The fixed text that stands where a secret stood. It has no part of the secret and is never taken for one itself.
/** What can be found; the words that stand in the text. */
const KINDS = [
    'known-secret',
    'private-key',
    'url-credentials',
    'authorization',
    'cookie',
    'credential',
    'jwt',
    'github-token',
    'gitlab-token',
    'aws-key',
    'google-key',
    'slack-token',
    'webhook',
    'stripe-key',
    'npm-token',
    'pypi-token',
    'azure-key',
    'sendgrid-key',
    'twilio-key',
    'ai-key',
    'huggingface-token',
    'docker-token',
    'service-token',
    'provider-secret',
    'encoded-secret',
];
function toPlaceholder(kind) {
    return `[redacted:${kind}]`;
}
/** True for text that placeholders consist of: replacing it would never end. */
function isPlaceholderPart(text) {
    return KINDS.some((kind) => toPlaceholder(kind).includes(text));
}
/** A whole placeholder; at the end of a cut text, the start of one or the mark of the cut. */
const PLACEHOLDER = /\[redacted:[a-z-]+\]|(?:\[(?:redacted:[a-z-]*|redacted|redacte|redact|redac|reda|red|re|r)?)?…$/g;
/** The text without the placeholders in it: what is left to be judged. */
function withoutPlaceholders(text) {
    return text.replace(PLACEHOLDER, '');
}


/***/ }),

/***/ 8337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ withSafeNames),
/* harmony export */   S: () => (/* binding */ toSafeRun)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3346);

/**
 * The evidence with every name in it made safe by `toSafeName`. Nearly always nothing changes: names stay comparable with
 * those that GitHub gives. Texts (log lines, messages, subjects) are SafeText already and stay as they are. Idempotent.
 */
function withSafeNames(evidence, secrets = []) {
    const clean = cleanWith(secrets);
    return {
        ...evidence,
        run: toSafeRun(evidence.run, secrets),
        failures: evidence.failures.map((failure) => cleanFailure(failure, clean)),
        failedJobs: evidence.failedJobs.map(clean),
        reports: evidence.reports.map((report) => cleanReport(report, clean)),
        commit: evidence.commit === null ? null : cleanCommit(evidence.commit, clean),
        gaps: evidence.gaps.map((gap) => cleanGap(gap, clean)),
    };
}
/** The run with safe names of its workflow, workflow file and branches. */
function toSafeRun(run, secrets = []) {
    const clean = cleanWith(secrets);
    return {
        ...run,
        workflow: clean(run.workflow),
        workflowPath: orNull(run.workflowPath, clean),
        event: clean(run.event),
        branch: orNull(run.branch, clean),
        defaultBranch: orNull(run.defaultBranch, clean),
    };
}
function cleanWith(secrets) {
    return (name) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toSafeName */ .K)(name, secrets);
}
function orNull(name, clean) {
    return name === null ? null : clean(name);
}
function cleanFailure(failure, clean) {
    return {
        ...failure,
        job: cleanJob(failure.job, clean),
        step: orNull(failure.step, clean),
        annotations: failure.annotations.map((annotation) => ({ ...annotation, path: orNull(annotation.path, clean) })),
    };
}
function cleanJob(job, clean) {
    return {
        ...job,
        name: clean(job.name),
        steps: job.steps.map((step) => ({ ...step, name: clean(step.name) })),
        runner: orNull(job.runner, clean),
    };
}
function cleanReport(report, clean) {
    const cleanTest = (test) => ({
        ...test,
        classname: clean(test.classname),
        name: clean(test.name),
        file: orNull(test.file, clean),
    });
    return {
        ...report,
        file: clean(report.file),
        failing: report.failing.map(cleanTest),
        flaky: report.flaky.map(cleanTest),
    };
}
function cleanCommit(commit, clean) {
    return {
        ...commit,
        trailers: commit.trailers.map(({ key, value }) => ({ key: clean(key), value: clean(value) })),
        changedFiles: commit.changedFiles?.map(clean) ?? null,
    };
}
/** A problem is a record of a code, names and numbers; which names it has depends on its code. */
function cleanGap(gap, clean) {
    return { ...gap, problem: { ...gap.problem, ...cleanFields(gap.problem, clean) } };
}
function cleanFields(record, clean) {
    const entries = Object.entries(record);
    return Object.fromEntries(entries.map(([key, value]) => [key, cleanValue(value, clean)]));
}
function cleanValue(value, clean) {
    if (typeof value === 'string')
        return clean(value);
    if (Array.isArray(value))
        return value.map((item) => cleanValue(item, clean));
    return typeof value === 'object' && value !== null ? cleanFields(value, clean) : value;
}


/***/ }),

/***/ 3346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ toSafeName),
  _: () => (/* binding */ toSafeText)
});

// EXTERNAL MODULE: ./lib/evidence/redaction/placeholder.js
var redaction_placeholder = __webpack_require__(7798);
;// CONCATENATED MODULE: ./lib/evidence/redaction/entropy.js
// Values behind any name that look drawn by lot: long, with capitals, small letters and digits in no order.

/** Name, sign, value: `name=…`, `name: …`, `"name": "…"`, `name => '…'`. */
const ASSIGNMENT = /(?<![\w.-])(?<name>[A-Za-z_][\w.-]{1,60})(?<sign>\\?["']?[ \t]?(?:=>|=|:)[ \t]?\\?["']?)(?<value>[A-Za-z0-9+][A-Za-z0-9+/_-]{23,255}={0,2})(?![A-Za-z0-9+/_=-])/g;
/** A search that says no for nearly every line. */
const HINT = /[=:>][ \t\\"']{0,4}[A-Za-z0-9+/_-]{24}/;
/** Names of values that are drawn by lot or computed and are no secret: people need them. */
const HARMLESS = /integrity|sha\d*$|hash|digest|sum$|etag|commit|revision|^rev$|cache|fingerprint|(?:^|[_.-]|[a-z])id$|ID$|id-\d|debug|uuid|guid|version|build|seed|node|image|snapshot|class|method|test|name|path|file|dir|url|mappings/i;
/** Share of neighbours of different kinds. Drawn from 62 characters 0.62 and never below 0.3, in names of people below 0.25. */
const MIN_CHANGES = 0.25;
/** The same for what may be a path, whose parts are names. */
const MIN_CHANGES_IN_PARTS = 0.35;
/** Bits per character. 24 characters drawn by lot have 4.2 on average; names of people below 3.8. */
const MIN_ENTROPY = 3.8;
/** Part of a cache key or an address: a digest behind words. */
const DIGEST = /[0-9a-f]{32}/;
/** The text with such values replaced; the names stay. */
function redactHighEntropy(text) {
    if (!HINT.test(text))
        return text;
    return text.replace(ASSIGNMENT, (whole, name, sign, value) => {
        const isHarmless = HARMLESS.test(name) || !isDrawnByLot(value);
        return isHarmless ? whole : name + sign + (0,redaction_placeholder/* toPlaceholder */.Be)('credential');
    });
}
/** True for a long value with capitals, small letters and digits in no order. */
function isDrawnByLot(value) {
    if (!(/[A-Z]/.test(value) && /[a-z]/.test(value) && /\d/.test(value)))
        return false;
    if (DIGEST.test(value))
        return false;
    const least = value.includes('/') ? MIN_CHANGES_IN_PARTS : MIN_CHANGES;
    return changesOf(value) >= least && entropyOf(value) >= MIN_ENTROPY;
}
function changesOf(value) {
    const changes = value.match(/[a-z](?=[A-Z\d])|[A-Z](?=[a-z\d])|\d(?=[A-Za-z])/g)?.length ?? 0;
    return changes / value.length;
}
function entropyOf(value) {
    const counts = new Map();
    for (const char of value)
        counts.set(char, (counts.get(char) ?? 0) + 1);
    return [...counts.values()].reduce((bits, count) => bits - (count / value.length) * Math.log2(count / value.length), 0);
}

;// CONCATENATED MODULE: ./lib/evidence/redaction/likeness.js
// Whether a value that is named like a secret looks like one, or is prose, a variable, a path, a version.


const MIN_UNITS = 8;
/** What stands behind `password=` is one even when it is short. */
const MIN_FIRM_UNITS = 6;
/** Fewer different characters are a mask (`********`), a ruler or a run of zeros. */
const MIN_DIFFERENT = 5;
/** Changes between small and capital letters from which on letters alone are no word: `camelCaseWord` has four. */
const MIN_CASE_CHANGES = 5;
/** Twelve letters and more with four consonants in a row: words seldom have them, letters drawn by lot nearly always. */
const DRAWN_LETTERS = /^(?=[A-Za-z]*[b-df-hj-np-tv-z]{4})[A-Za-z]{12,}$/i;
/** Base64 may begin like a path. */
const BASE64 = /^[A-Za-z0-9+/]{24,}={0,2}$/;
const NOT_A_VALUE = [
    /^\$(?:[({]|[A-Z_][A-Z0-9_]*$|env:)/, // $(command), ${{ expression }}, $VARIABLE
    /^%[A-Z_][A-Z0-9_]*%$/,
    /^(?:process\.env|os\.environ|os\.getenv|System\.getenv|import\.meta|secrets|env|vars|self|this|config|settings|options)[.[(]/,
    /^[A-Za-z_$][\w$.]*\(/, // a call
    /^[a-z][a-z0-9+.-]{1,20}:\/\//i, // an address: what is secret in it has rules of its own
    /^(?:\.{0,2}|~|[A-Za-z]:)[/\\][\w.@ -]+[/\\]/, // a path of two parts or more
    /^[\^~<>=v]{0,3}\d+\.\d+(?:\.[\w*-]+)*(?:[-+ |(@][\w.+()@/ ^|~<>=*-]*)?$/, // a version or a range of versions
    /^[A-Za-z_]+(?:\.[A-Za-z_]+){2,}$/, // a dotted name: `server.ssl.key.password`
    /^[a-z_]+\/\d$/, // a function with its number of arguments
    /^[[({*]+[\w -]+[\])}*]+$/, // a mask of somebody else: `[secure]`
    /^(?:required|undefined|optional|disabled|redacted|provided|inherit(?:ed)?|unchanged|filtered|placeholder|change-?me|missing|invalid|expected)[.,;:!?)]*$/i,
];
/** True when the value should not be shown. `isPassphrase`: people choose it, so plain words count as well. */
function isSecretLike(raw, bond, isPassphrase) {
    const value = (0,redaction_placeholder/* withoutPlaceholders */.Zm)(raw).trim();
    if (value.length < (isPassphrase && bond === 'firm' ? MIN_FIRM_UNITS : MIN_UNITS) ||
        new Set(value).size < MIN_DIFFERENT)
        return false;
    if (BASE64.test(value) && isDrawnByLot(value))
        return true;
    if (NOT_A_VALUE.some((pattern) => pattern.test(value)))
        return false;
    const words = value.split(/\s+/).length;
    if (words > 2 && !(isPassphrase && bond === 'firm' && words < 8))
        return false;
    if (/\d/.test(value))
        return /[A-Za-z]/.test(value) || (isPassphrase && bond === 'firm');
    if (bond === 'firm' && (isPassphrase || DRAWN_LETTERS.test(value)))
        return true;
    return /[a-z]/i.test(value) && (hasOddSymbol(value) || countCaseChanges(value) >= MIN_CASE_CHANGES);
}
/** A symbol that prose and identifiers do not have inside a word. */
function hasOddSymbol(value) {
    return /[\w][!@#$%^*+=~?&|][\w!@#$%^*+=~?&|]/.test(value);
}
function countCaseChanges(value) {
    return value.match(/[a-z](?=[A-Z])|[A-Z](?=[a-z])/g)?.length ?? 0;
}

;// CONCATENATED MODULE: ./lib/evidence/redaction/assignments.js
// Values that stand behind a name: `password=…`, `"token": "…"`, `--api-key …`, `Authorization: …`, `user:password@host`.


/** Marks one of which every secret here has near it. Most lines have none: one search instead of ten. */
const NAME_MARKS = /pass|pwd|secret|token|key|credential|auth|bearer|cookie|jwt|dsn|webhook|connection|salt|session|[_-](?:pat|pw)|pw["'=: ]|:\/\/|:\\\/|curl /i;
const NAMES = 'pass(?:word|wd|phrase|code)|pwd|secret|token|credential|_auth|"auth|connection[-_]?string|webhook|session[-_]id|' +
    '(?<![A-Za-z])(?:pass(?=["\'=])|pw|pat|dsn|jwt|auth|salt)(?![A-Za-z])|' +
    '(?:api|access|private|signing|encryption|master|auth|account|shared|storage|service|deploy|license|admin)[-_.]?key';
/** What may stand between quotes or without them. An opening quote that is itself escaped closes at the next quote. */
const VALUE = '(?:\\\\"(?<escaped>[^"\\n]{8,})|"(?<double>(?:\\\\.|[^"\\\\\\n]){8,})|\'(?<single>(?:\\\\.|[^\'\\\\\\n]){8,})|' +
    '`(?<tick>[^`\\n]{8,})|(?<bare>[^\\s"\'`,;&<>]{6,}))';
/** name, rest of the name, closing quote or bracket, sign, value. */
const assignments_ASSIGNMENT = new RegExp(`(?<name>(?:${NAMES})[\\w-]{0,40})\\\\?["'\`]?\\]?(?<sign>[ \\t]{0,8}(?::=|=>|=|:)[ \\t]{0,8}|>)${VALUE}`, 'gi');
/** A command line option with its value as the next word. */
const OPTION = new RegExp(`(?<![\\w-])--?(?<name>[\\w-]{0,40}?(?:${NAMES})[\\w-]{0,20})(?<sign>[ \\t]{1,4})${VALUE}`, 'gi');
/** Names that speak of a secret without holding it, and words that only start like one. */
const NOT_A_SECRET_NAME = /(?:file|path|dir|url|uri|name|type|types|count|length|len|size|limit|ttl|timeout|expiry|expires|expires_in|expires_at|age|hint|header|policy|field|format|prompt)$|tokeni[sz]|tokens[-_](?:used|left|per)|secretar|passwordless|stdin/i;
const PASSPHRASE_NAME = /pass|pwd|secret/i;
/** Replaces values behind names; the names stay, they tell the reader what was there. */
function redactAssignments(text) {
    const replace = (...args) => replaceValue(args[0], args.at(-1), args);
    return text.replace(assignments_ASSIGNMENT, replace).replace(OPTION, replace);
}
function replaceValue(match, groups, args) {
    const name = groups['name'] ?? '';
    const sign = groups['sign'] ?? '';
    const value = groups['escaped'] ?? groups['double'] ?? groups['single'] ?? groups['tick'] ?? groups['bare'] ?? '';
    const isQuoted = groups['bare'] === undefined;
    const bond = isQuoted || /^(?:=|>)$/.test(sign) ? 'firm' : 'loose';
    if (NOT_A_SECRET_NAME.test(name) || isComplaint(args))
        return match;
    if (/^_?pwd$/i.test(name) && /^(?:[/~]|[A-Za-z]:)/.test(value))
        return match;
    if (!isSecretLike(value, bond, PASSPHRASE_NAME.test(name)))
        return match;
    return match.slice(0, match.length - value.length) + (0,redaction_placeholder/* toPlaceholder */.Be)('credential');
}
/** A parser's `Unexpected token: x` names a piece of source. */
function isComplaint(args) {
    const offset = args.at(-3);
    const text = args.at(-2);
    return /(?:unexpected|expected|illegal|unknown|parse error on) $/i.test(text.slice(Math.max(0, offset - 16), offset));
}
/** `before` stays, `value` goes. */
const HEADER_RULES = [
    {
        kind: 'url-credentials',
        hint: /:[/\\]/,
        pattern: /(?<before>:(?:\/\/|\\\/\\\/))(?!\[redact)(?<value>[^\s/?#"'<>\\@:]{0,256}:[^\s/?#"'<>\\]{1,256})(?=@(?!sha\d{3}:))/g,
        judges: false,
    },
    {
        kind: 'url-credentials',
        hint: /:[/\\]/,
        pattern: /(?<before>:(?:\/\/|\\\/\\\/))(?<value>[^\s/?#"'<>\\@:]{16,512})(?=@)/g,
        judges: true,
    },
    {
        kind: 'authorization',
        hint: /authorization/i,
        pattern: /(?<before>authorization(?:\\?["'])?[ \t]{0,4}[:=][ \t]{0,4}(?:\\?["'])?(?:digest|negotiate|aws4-hmac-sha256|oauth|hawk)[ \t]{1,4})(?<value>[^\n]{8,})/gi,
        judges: false,
    },
    {
        kind: 'authorization',
        hint: /authorization/i,
        pattern: /(?<before>authorization(?:\\?["'])?[ \t]{0,4}[:=][ \t]{0,4}(?:\\?["'])?(?:(?:bearer|basic|token|apikey|bot)[ \t]{1,4})?)(?<value>[^\s"',\\]{8,})/gi,
        judges: true,
    },
    {
        kind: 'authorization',
        hint: /bearer/i,
        pattern: /(?<before>(?<![A-Za-z])bearer[ \t]{1,4}["']?)(?<value>[\w.~+/=-]{12,})/gi,
        judges: true,
    },
    {
        kind: 'cookie',
        hint: /cookie/i,
        pattern: /(?<before>(?<![\w-])(?:set-)?cookie["']?:[ \t]{0,4}["']?)(?<value>[\w.-]{1,100}=[^\n"']{8,})/gi,
        judges: false,
    },
    {
        kind: 'credential',
        hint: /curl /i,
        pattern: /(?<before>curl [^\n]{0,400}?(?:-u|--user)[ =]{1,4}["']?[^\s:"']{1,100}:)(?<value>[^\s"']{4,})/gi,
        judges: false,
    },
];
/** Replaces credentials in addresses and HTTP headers. */
function redactHeaders(text) {
    let result = text;
    for (const rule of HEADER_RULES) {
        if (!rule.hint.test(result))
            continue;
        result = result.replace(rule.pattern, (...args) => {
            const { before = '', value = '' } = args.at(-1);
            const isSecret = rule.judges ? isSecretLike(value, 'loose', false) : (0,redaction_placeholder/* withoutPlaceholders */.Zm)(value).trim() !== '';
            return isSecret ? before + (0,redaction_placeholder/* toPlaceholder */.Be)(rule.kind) : args[0];
        });
    }
    return result;
}

;// CONCATENATED MODULE: ./lib/evidence/redaction/encoded.js
// Secrets behind an encoding: Base64, per cent signs, JSON escapes, HTML entities. A word that hides one goes as a whole.

/** An encoded text inside an encoded text; more than that nobody writes by accident. */
const MAX_DEPTH = 2;
/** Long enough to hold a secret of twelve characters. */
const BASE64_RUN = /[A-Za-z0-9+/_-]{16,}={0,2}/g;
/** First part of a run that is decoded: if it is no text, the rest is not looked at. Twelve bytes, hit by chance once in 10^5. */
const PROBE_UNITS = 16;
/** A run may be glued to a letter or two that are not part of it, which shifts every group of four. */
const SHIFTS = [0, 1, 2, 3];
/** What shows that a word is encoded. */
const MARKS = /%[0-9a-f]{2}|\\u00[0-9a-f]{2}|\\\/|&(?:#x?[0-9a-f]{1,4}|quot|apos|amp|lt|gt);/i;
const WORD = /[^\s"'<>`]+/g;
/** Text with its words replaced that hold a secret once they are decoded. */
function redactEncoded(text, redact, depth = 0) {
    if (depth >= MAX_DEPTH)
        return text;
    const hides = (plain) => {
        const clean = redact(plain);
        return clean !== plain || redactEncoded(plain, redact, depth + 1) !== plain;
    };
    const words = MARKS.test(text) ? text.replace(WORD, (word) => (hidesInEscapes(word, hides) ? HIDDEN : word)) : text;
    return words.replace(BASE64_RUN, (run) => (hidesInBase64(run, hides) ? HIDDEN : run));
}
const HIDDEN = (0,redaction_placeholder/* toPlaceholder */.Be)('encoded-secret');
function hidesInEscapes(word, hides) {
    if (!MARKS.test(word))
        return false;
    const plain = unescapeAll(word);
    return plain !== word && hides(plain);
}
const ENTITIES = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>' };
function unescapeAll(word) {
    return word
        .replace(/%(?<hex>[0-9a-f]{2})/gi, (_, hex) => fromCode(hex, 16))
        .replace(/\\u(?<hex>00[0-9a-f]{2})/gi, (_, hex) => fromCode(hex, 16))
        .replaceAll('\\/', '/')
        .replace(/&#x(?<hex>[0-9a-f]{1,4});/gi, (_, hex) => fromCode(hex, 16))
        .replace(/&#(?<number>\d{1,4});/g, (_, number) => fromCode(number, 10))
        .replace(/&(?<name>quot|apos|amp|lt|gt);/gi, (whole, name) => ENTITIES[name.toLowerCase()] ?? whole);
}
function fromCode(digits, radix) {
    return String.fromCharCode(Number.parseInt(digits, radix));
}
function hidesInBase64(run, hides) {
    return SHIFTS.some((shift) => {
        const probe = decodeBase64(run.slice(shift, shift + PROBE_UNITS));
        if (probe === '' || !isText(probe))
            return false;
        return hides(toTextPart(decodeBase64(run.slice(shift))));
    });
}
/** The bytes as one character each; nothing when it is no Base64. An unfinished last group gives what it holds. */
function decodeBase64(run) {
    const digits = run.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
    return atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits);
}
function isText(bytes) {
    return /^[\t\n\r\x20-\x7e]*$/.test(bytes);
}
/** What stands before the first byte that is no text: what was glued to the end of a run decodes to noise. */
function toTextPart(bytes) {
    const noise = bytes.search(/[^\t\n\r\x20-\xff]/);
    return noise === -1 ? bytes : bytes.slice(0, noise);
}

;// CONCATENATED MODULE: ./lib/evidence/redaction/key-blocks.js
// Private keys: whole PEM blocks, blocks whose end is missing, and single lines of a block that was read line by line.

const BEGIN = /-{4,5} ?BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}/g;
const END = /-{4,5} ?END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}/g;
/** What can follow the beginning of a block that has no end: header lines and long runs of Base64, also with `\n` spelt out. */
const BODY_PART = /(?:\s|\\[rn]|["'+>|])*(?:(?:Proc-Type|DEK-Info|Version|Comment):[^\n]*|[A-Za-z0-9+/]{16,}={0,2})/y;
const LAST_PART = /(?:\s|\\[rn])*[A-Za-z0-9+/]{1,63}={0,2}(?![A-Za-z0-9])/y;
/** A line with nothing but Base64, as long as PEM lines are (64; 70 and 76 with other tools). */
const PEM_LINE = /^[ \t]*[A-Za-z0-9+/]{60,76}={0,2}[ \t]*$/gm;
/** Longest block that is taken as one: an 8,192-bit RSA key has 6,500 characters. */
const MAX_BLOCK_UNITS = 20_000;
/** The text without private keys. */
function redactKeyBlocks(text) {
    const placeholder = (0,redaction_placeholder/* toPlaceholder */.Be)('private-key');
    const ends = [...text.matchAll(END)].map((match) => match.index + match[0].length);
    let result = '';
    let from = 0;
    BEGIN.lastIndex = 0;
    for (let begin = BEGIN.exec(text); begin !== null; begin = BEGIN.exec(text)) {
        const bodyStart = BEGIN.lastIndex;
        while (ends[0] !== undefined && ends[0] <= bodyStart)
            ends.shift();
        const [next = Number.POSITIVE_INFINITY] = ends;
        const end = next - bodyStart <= MAX_BLOCK_UNITS ? next : findOpenEnd(text, bodyStart);
        result += text.slice(from, begin.index) + placeholder;
        from = end;
        BEGIN.lastIndex = end;
    }
    return result + text.slice(from);
}
/** The text without lines that look like a line of a key: Base64 with capitals, small letters and digits. */
function redactPemLines(text) {
    return text.replace(PEM_LINE, (line) => {
        const isMixed = /[A-Z]/.test(line) && /[a-z]/.test(line) && /\d/.test(line);
        return isMixed ? (0,redaction_placeholder/* toPlaceholder */.Be)('private-key') : line;
    });
}
/** Where a block without an END line stops looking like a key. */
function findOpenEnd(text, bodyStart) {
    let position = bodyStart;
    for (let found = matchAt(BODY_PART, text, position); found > position; found = matchAt(BODY_PART, text, position)) {
        position = found;
    }
    return position === bodyStart ? position : Math.max(position, matchAt(LAST_PART, text, position));
}
/** End of the match at this place; the place itself when there is none. */
function matchAt(pattern, text, position) {
    pattern.lastIndex = position;
    return pattern.test(text) ? pattern.lastIndex : position;
}

// EXTERNAL MODULE: ./lib/evidence/redaction/key-lines.js
var key_lines = __webpack_require__(4230);
;// CONCATENATED MODULE: ./lib/evidence/redaction/known-values.js
// Values that we know to be secret, in every form in which they may turn up: as they are, escaped, URL-encoded, in Base64.

/** Shorter values are ignored: they would hit ordinary words. GitHub's own masking has no bound and is known for that. */
const known_values_MIN_UNITS = 6;
const unchanged = (text) => text;
/** One redactor per list, kept as long as the list is: building it costs more than a hundred uses. */
const redactors = new WeakMap();
/** A redactor for these values. The list must not change afterwards. */
function findKnownValueRedactor(values) {
    if (values.length === 0)
        return unchanged;
    const kept = redactors.get(values);
    if (kept !== undefined)
        return kept;
    const made = makeRedactor(values);
    redactors.set(values, made);
    return made;
}
function makeRedactor(values) {
    const placeholder = (0,redaction_placeholder/* toPlaceholder */.Be)('known-secret');
    const forms = new Set(values.flatMap(toParts).flatMap(toForms));
    // Longest first: of two values that start alike, the whole longer one has to go.
    const targets = [...forms].filter((form) => !(0,redaction_placeholder/* isPlaceholderPart */.To)(form)).sort((a, b) => b.length - a.length);
    if (targets.length === 0)
        return unchanged;
    const pattern = new RegExp(targets.map(escapePattern).join('|'), 'g');
    return (text) => text.replace(pattern, placeholder);
}
/** The value and, when it has several lines, each of its lines: a log is read line by line. */
function toParts(value) {
    const whole = value.replace(/\r\n?/g, '\n').trim();
    const lines = whole.split('\n').map((line) => line.trim());
    return [whole, ...lines].filter((part) => part.length >= known_values_MIN_UNITS);
}
function toForms(value) {
    const whole = value.replace(/\p{Surrogate}/gu, '\ufffd');
    const url = encodeURIComponent(whole);
    const forms = [
        value,
        ...toJsonForms(value),
        ...toHtmlForms(value),
        ...[url, encodeForm(url), encodeURI(whole)].flatMap((form) => [
            form,
            form.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase()),
            form.replaceAll('%20', '+'),
        ]),
        ...toBase64Forms(value),
    ];
    return forms.filter((form) => form.length >= known_values_MIN_UNITS);
}
/** As JavaScript writes it; with the slash escaped, as PHP does; with the signs of HTML escaped, as Go does; both inside another JSON text. */
function toJsonForms(value) {
    const json = JSON.stringify(value).slice(1, -1);
    const forms = [
        json,
        json.replaceAll('/', '\\/'),
        json.replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`),
    ];
    return [...forms, ...forms.map((form) => JSON.stringify(form).slice(1, -1))];
}
/** As XML and HTML write it. */
function toHtmlForms(value) {
    const html = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    return [html, html.replaceAll("'", '&#39;'), html.replaceAll("'", '&apos;')];
}
/** Forms encode some signs that addresses may hold. */
function encodeForm(url) {
    return url.replace(/[!'()~*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
/**
 * The characters that the value forces in a Base64 text, for each of its three positions in a group of three bytes;
 * in both alphabets. The first and the last character are shared with the neighbours and left out where they are.
 */
function toBase64Forms(value) {
    const bytes = new TextEncoder().encode(value);
    const forms = [];
    for (const offset of [0, 1, 2]) {
        const padded = String.fromCharCode(...new Uint8Array(offset), ...bytes);
        const start = Math.ceil((offset * 8) / 6);
        const end = Math.floor(((offset + bytes.length) * 8) / 6);
        const form = btoa(padded).slice(start, end);
        forms.push(form, form.replaceAll('+', '-').replaceAll('/', '_'));
    }
    return forms;
}
function escapePattern(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/evidence/redaction/provider-tokens.js
/**
 * Marks one of which every secret of the table holds. Most lines have none: one search instead of thirty.
 * Keep in step with the table; a test plants every sample of every rule.
 */
const TOKEN_MARKS = /gh[oprsu]_|github_pat_|gl[a-z]{2,5}-|A[KS]IA|A[BC]IA|ACCA|AIza|GOCSPX|ya29\.|xox|xapp-|hooks\.|webhook|rk_|sk_|whsec_|npm_|pypi-A|sig=|AccountKey|SharedAccess|SG\.|SK[0-9a-f]|sk-|xai-|gsk_|hf_|dckr_|eyJ/;
const TOKEN_RULES = [
    { kind: 'github-token', pattern: /gh[oprsu]_[A-Za-z0-9_]{20,}(?:[.-][A-Za-z0-9_-]{4,}){0,3}/g },
    { kind: 'github-token', pattern: /github_pat_[A-Za-z0-9_]{20,}/g },
    {
        kind: 'gitlab-token',
        pattern: /(?<![A-Za-z0-9])gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|oas|soat|ffct|rtr)-[\w.-]{16,}/g,
    },
    { kind: 'aws-key', pattern: /(?:(?<![A-Za-z0-9])|(?<=%[0-9A-Fa-f]{2}))(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16,}/g },
    { kind: 'google-key', pattern: /(?<![A-Za-z0-9])AIza[\w-]{30,}/g },
    { kind: 'google-key', pattern: /GOCSPX-[\w-]{20,}|(?<![A-Za-z0-9])ya29\.[\w-]{20,}/g },
    { kind: 'slack-token', pattern: /xox[abceoprs][.-][\w.-]{10,}|xapp-\d-[\w-]{10,}/g },
    { kind: 'webhook', pattern: /(?<=hooks\.slack\.com\/)(?:services|workflows|triggers)\/[\w/-]{10,}/g },
    { kind: 'webhook', pattern: /(?<=discord(?:app)?\.com\/api\/)webhooks\/\d{5,}\/[\w-]{20,}/g },
    { kind: 'webhook', pattern: /(?<=webhook\.office\.com\/)webhookb2\/[\w@/-]{30,}/g },
    {
        kind: 'stripe-key',
        pattern: /(?<![A-Za-z0-9])(?:[rs]k_(?:live|test|prod)_[A-Za-z0-9]{10,}|whsec_[A-Za-z0-9+/=]{20,})/g,
    },
    { kind: 'npm-token', pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{30,}/g },
    { kind: 'pypi-token', pattern: /(?<![A-Za-z0-9])pypi-A[\w-]{50,}/g },
    { kind: 'azure-key', pattern: /(?<=(?:AccountKey|SharedAccessKey|SharedAccessSignature)=)[A-Za-z0-9+/%=]{20,}/g },
    { kind: 'azure-key', pattern: /(?<=[?&;]sig=)[A-Za-z0-9+/%=_-]{20,}/g },
    { kind: 'sendgrid-key', pattern: /(?<![A-Za-z0-9])SG\.[\w-]{16,}\.[\w-]{16,}/g },
    { kind: 'twilio-key', pattern: /(?<![A-Za-z0-9])SK[0-9a-f]{32}(?![0-9a-f])/g },
    {
        kind: 'ai-key',
        pattern: /(?<![A-Za-z0-9])sk-(?:(?:ant|proj|svcacct|admin|or|lf|None)-[\w-]{20,}|[A-Za-z0-9]{20,})/g,
    },
    { kind: 'ai-key', pattern: /(?<![A-Za-z0-9])(?:xai-[A-Za-z0-9]{30,}|gsk_[A-Za-z0-9]{30,})/g },
    { kind: 'huggingface-token', pattern: /(?<![A-Za-z0-9])hf_[A-Za-z0-9]{30,}/g },
    { kind: 'docker-token', pattern: /dckr_[a-z]{3}_[\w-]{20,}/g },
    { kind: 'jwt', pattern: /(?<![\w-])eyJ[\w-]{8,}(?:\.[\w-]*){1,4}/g },
];

// EXTERNAL MODULE: ./node_modules/@secretlint/secretlint-rule-preset-recommend/module/index.js
var secretlint_rule_preset_recommend_module = __webpack_require__(1577);
;// CONCATENATED MODULE: ./lib/evidence/redaction/rule-library.js
// Secrets that a well-kept library of provider rules knows, besides our own. Synchronous, and it never lets a text switch it off.


/**
 * Rules that are left out. Comments in a text must not silence the others; of an address our own rules hide the user and
 * password only, where these take the host as well; keys of several lines are found by our own rules in any state.
 */
const LEFT_OUT = ['filter-comments', 'basicauth', 'database-connection-string', 'privatekey'];
/** The shortest secret that a rule of the library knows has more; a text of short words cannot hold one. */
const LONG_WORD = /[\w+/=.~-]{16}/;
/** What goes on with a secret. */
const WORD_REST = /[\w+/=-]*/y;
const scan = openLibrary(secretlint_rule_preset_recommend_module/* rules */.a);
/** The text with a placeholder for each secret that the library finds. What holds a placeholder already stays as it is. */
function redactByLibrary(text) {
    if (!LONG_WORD.test(text))
        return text;
    const placeholder = (0,redaction_placeholder/* toPlaceholder */.Be)('provider-secret');
    let result = '';
    let from = 0;
    for (const { start, end } of scan(text)) {
        if (start < from || text.slice(start, end).includes('[redacted:'))
            continue;
        result += text.slice(from, start) + placeholder;
        from = endOfWord(text, end);
    }
    return result + text.slice(from);
}
/** Some rules give the place of a whole match with the length of its secret part: the rest of the word goes too. */
function endOfWord(text, at) {
    WORD_REST.lastIndex = at;
    return WORD_REST.test(text) ? WORD_REST.lastIndex : at;
}
/** A scan with every rule but those left out. Spans come in order; of two that start alike the longer one comes first. */
function openLibrary(creators) {
    let found = [];
    const context = {
        createTranslator: () => (id) => ({ messageId: id, message: '' }),
        report: ({ range: [start, end] }) => {
            found.push({ start, end });
        },
        ignore: () => undefined,
    };
    const checks = creators
        .filter(({ meta }) => !LEFT_OUT.some((name) => meta.id.endsWith(`-${name}`)))
        .map((rule) => rule.create(context, {}));
    return (content) => {
        found = [];
        for (const check of checks)
            check.file?.({ content, contentType: 'text', filePath: 'log.txt', ext: '.txt' });
        return found.sort((a, b) => a.start - b.start || b.end - a.end);
    };
}

;// CONCATENATED MODULE: ./lib/evidence/redaction/service-tokens.js
/** Marks one of which every secret of this table holds; see `TOKEN_MARKS`. */
const SERVICE_MARKS = /AGE-SEC|AKC|AP[0-9]|API-|AQVN|ATATT|ATB|ATCTT|AstraCS|CCIP|CFPAT|CLOJARS|EAA|EZ[AT]K|FLWSECK|FlyV1|HRKU|LTAI|NRAK|NRI[IQ]|PMAK|Q~|SQSP|aio_|amzn|apify|atlasv1|bkua_|cfd_|cio|cmVmdGtu|dapi|do[opr]_v1|dp\.|dt0|duffel_|eptt|fig[dro]|fio-|fm[12]_|fo1_|glc_|glsa_|hv[sbr]\.|ico-|key-|lin_|lsv2|ntn_|nfp_|npk_|nvapi|ops_|ory_|oy2|phc_|phx_|pnu_|pplx|pscale_|pul-|r8_|rdme_|re_|rnd_|rubygems_|rzp_|s-s4t2|sbp_|sdk-|secret_|sgp_|sha256~|shippo_|shp|sl\.|sntry|sq0|sq[apu]_|tfp_|tk-us|tskey|vc[pciark]_|waka_|xkeysib|1\/\/0|:AA|:APA91|access_token\$|-us\d|t1\.|[MNO][\w-]{23,27}\./;
const SERVICE_RULES = [
    { kind: 'service-token', pattern: /(?<![A-Za-z0-9])hv[sbr]\.[\w-]{20,}/g },
    { kind: 'service-token', pattern: /do[opr]_v1_[0-9a-f]{40,}|shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32,}/g },
    {
        kind: 'service-token',
        pattern: /gl(?:sa|c)_[\w+/=-]{30,}|sntry[su]_[\w+/=-]{30,}|rubygems_[0-9a-f]{40,}|fig[dro]_[\w-]{20,}/g,
    },
    {
        kind: 'service-token',
        pattern: /AT(?:ATT|CTT)3[\w=-]{30,}|ATBB[A-Za-z0-9]{24,}|(?<![A-Za-z0-9])[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{30,}/g,
    },
    {
        kind: 'service-token',
        pattern: /lin_(?:api|oauth)_[A-Za-z0-9]{30,}|PMAK-[0-9a-f-]{30,}|AGE-SECRET-KEY-1[0-9A-Z]{40,}/g,
    },
    {
        kind: 'service-token',
        pattern: /(?<![A-Za-z0-9])(?:dapi[0-9a-f]{32}|cio[A-Za-z0-9]{32}|oy2[a-z0-9]{43})(?![A-Za-z0-9])/g,
    },
    { kind: 'service-token', pattern: /(?<!\d)\d{8,10}:AA[\w-]{32,}/g },
    {
        kind: 'service-token',
        pattern: /(?<![A-Za-z0-9])(?:aio_[A-Za-z0-9]{28}|apify_api_[A-Za-z0-9]{30,}|AstraCS:[\w:.-]{40,})/g,
    },
    { kind: 'service-token', pattern: /amzn\.mws\.[0-9a-f-]{30,}|amzn1\.oa2-cs\.v1\.[0-9a-f]{40,}/g },
    {
        kind: 'service-token',
        pattern: /(?<![A-Za-z0-9])(?:AKC[a-zA-Z0-9]{60,}|cmVmdGtu[A-Za-z0-9+/=]{40,}|LTAI[A-Za-z0-9]{16,30})(?![A-Za-z0-9])/g,
    },
    {
        kind: 'service-token',
        pattern: /(?<![A-Za-z0-9])(?:bkua_[0-9a-f]{30,}|CCIPAT_[\w-]{30,}|CCIPRJ_[\w-]{30,}|CFPAT-[\w-]{40,}|CLOJARS_[0-9a-f]{50,})/g,
    },
    {
        kind: 'service-token',
        pattern: /(?<![A-Za-z0-9])(?:cf(?:k|ut|at)_[A-Za-z0-9]{40,}|dp\.(?:pt|st|ct|sa|scim|audit)\.[\w.-]{30,}|dt0[a-z]\d\d\.[A-Z0-9]{20,}\.[A-Z0-9]{50,})/g,
    },
    {
        kind: 'service-token',
        pattern: /duffel_(?:test|live)_[\w=-]{40,}|EZ[AT]K[A-Za-z0-9]{50,}|FLWSECK(?:_TEST)?-[A-Za-z0-9]{12,}(?:-X)?/g,
    },
    { kind: 'service-token', pattern: /(?<![A-Za-z0-9])(?:EAA[A-Za-z0-9]{60,}|EAAA[\w-]{56,}|sq0(?:atp|csp)-[\w-]{20,})/g },
    {
        kind: 'service-token',
        pattern: /(?<![A-Za-z0-9])(?:fo1_[\w-]{40,}|FlyV1 fm[12]_[\w+/=,-]{40,}|fm[12][ar]?_[A-Za-z0-9+/=]{80,}|fio-u-[\w=-]{50,})/g,
    },
    {
        kind: 'service-token',
        pattern: /HRKU-[\w-]{30,}|(?<![A-Za-z0-9])ico-[A-Za-z0-9]{32}|(?<![A-Za-z0-9])key-[0-9a-f]{32}(?![0-9a-f])/g,
    },
    {
        kind: 'service-token',
        pattern: /lsv2_(?:pt|sk)_[0-9a-f]{30,}_[0-9a-f]{8,}|(?<![0-9a-f])[0-9a-f]{32}-us\d{1,2}(?!\w)/g,
    },
    {
        kind: 'service-token',
        pattern: /NR(?:AK|II|IQ)-[A-Za-z0-9_-]{20,}|(?<![A-Za-z0-9])(?:ntn_[A-Za-z0-9]{40,}|nfp_[A-Za-z0-9]{30,}|npk_[A-Za-z0-9]{30,}|nvapi-[\w-]{60,})/g,
    },
    {
        kind: 'service-token',
        pattern: /(?<![A-Za-z0-9])(?:API-[A-Z0-9]{26}|ops_eyJ[A-Za-z0-9+/=]{100,}|ory_(?:pat|at|rt|ac)_[\w.-]{30,}|sha256~[\w-]{43})/g,
    },
    {
        kind: 'service-token',
        pattern: /(?<![A-Za-z0-9])(?:ph[cx]_[A-Za-z0-9]{40,}|pnu_[A-Za-z0-9]{36}|pplx-[A-Za-z0-9]{40,}|pscale_(?:tkn|pw|oauth)_[\w=.-]{32,}|pul-[0-9a-f]{40})/g,
    },
    {
        kind: 'service-token',
        pattern: /(?<![A-Za-z0-9])(?:r8_[A-Za-z0-9]{37}|rdme_[a-z0-9]{70}|re_[A-Za-z0-9]{8}_[A-Za-z0-9]{20,}|rnd_[A-Za-z0-9]{28,}|rzp_(?:live|test)_[A-Za-z0-9]{14,})/g,
    },
    {
        kind: 'service-token',
        pattern: /(?<![A-Za-z0-9])(?:s-s4t2(?:ud|af)-[0-9a-f]{64}|sbp_[0-9a-f]{40}|sdk-[0-9a-f]{8}-[0-9a-f-]{27}|secret_[A-Za-z0-9]{43}|sgp_(?:[0-9a-fA-F]{16}_)?[0-9a-fA-F]{40}|sl\.[\w-]{100,})/g,
    },
    {
        kind: 'service-token',
        pattern: /shippo_(?:live|test)_[0-9a-f]{40}|(?<![A-Za-z0-9])(?:sq[apu]_[0-9a-f]{40}|tfp_[\w.=-]{40,}|tk-us-[\w-]{48}|tskey-[a-z]{2,20}-[\w-]{20,})/g,
    },
    {
        kind: 'service-token',
        pattern: /(?<![A-Za-z0-9])(?:vc[pciark]_[A-Za-z0-9]{20,}|waka_[0-9a-f-]{36}|xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}|AQVN[\w-]{35,}|t1\.[\w=-]{60,}\.[\w=-]{40,})/g,
    },
    { kind: 'azure-key', pattern: /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~-])/g },
    { kind: 'google-key', pattern: /(?<![A-Za-z0-9])1\/\/0[\w-]{30,}|(?<![\w-])[\w-]{11,}:APA91[\w-]{100,}/g },
    { kind: 'service-token', pattern: /access_token\$(?:production|sandbox)\$[a-z0-9]{16}\$[0-9a-f]{32}/g },
    { kind: 'service-token', pattern: /(?<![\w-])[MNO][A-Za-z\d_-]{23,27}\.[\w-]{6}\.[\w-]{27,}(?![\w-])/g },
];

;// CONCATENATED MODULE: ./lib/evidence/redact.js
// Takes secrets out of a text: values that are known to be secret, then everything that looks like one. Rather too much.










/**
 * Passes over one text. A placeholder is a boundary that was not there before, so what stood glued to a secret can show
 * itself as another one; each pass leaves less to find, and three were the most that 400,000 random texts needed.
 */
const MAX_ROUNDS = 12;
/**
 * Colours whose escape character is gone or spelt out: writers of XML and JSON do that. They can split a secret, and the
 * same characters can be words (`rate(x[5m])`), so they go only where a secret shows without them.
 */
const COLOUR_RESIDUE = /(?:\\(?:x1b|u001b|033|e)|\^\[|\u241b|&?#(?:27|x1b);)?\[\d{0,3}(?:;\d{1,3}){0,6}[mK]/gi;
/**
 * The text with `[redacted:KIND]` in place of each secret. Idempotent.
 * Expects text without terminal sequences: one inside a token hides it (`toSafeText` strips first).
 * `knownSecrets`: values shorter than 6 units are ignored; the array must not change afterwards.
 */
function redact(text, knownSecrets = []) {
    const bare = text.replace(COLOUR_RESIDUE, '');
    const clean = bare === text ? text : redactAll(bare, knownSecrets);
    return clean === bare ? redactAll(text, knownSecrets) : clean;
}
function redactAll(text, knownSecrets) {
    let result = text;
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
        const next = redactOnce(result, knownSecrets);
        if (next === result)
            return result;
        result = next;
    }
    return result;
}
function redactOnce(text, knownSecrets) {
    const redactWords = (plain) => redactPlain(plain, knownSecrets);
    return redactEncoded(redactWords(text), redactWords);
}
/** Secrets that stand in the text as they are. The library comes last: what our own rules know has a better name. */
function redactPlain(text, knownSecrets) {
    let result = findKnownValueRedactor(knownSecrets)(text);
    if (result.includes('PRIVATE KEY'))
        result = redactKeyBlocks(result);
    result = redactPemLines(result);
    if (result.includes('\n'))
        result = (0,key_lines/* redactKeyLines */.U)(result.split('\n')).join('\n');
    const hasName = NAME_MARKS.test(result);
    if (hasName)
        result = redactHeaders(result);
    if (TOKEN_MARKS.test(result))
        result = redactTokens(result, TOKEN_RULES);
    if (SERVICE_MARKS.test(result))
        result = redactTokens(result, SERVICE_RULES);
    if (hasName)
        result = redactAssignments(result);
    return redactHighEntropy(redactByLibrary(result));
}
function redactTokens(text, rules) {
    let result = text;
    for (const { kind, pattern } of rules)
        result = result.replace(pattern, (0,redaction_placeholder/* toPlaceholder */.Be)(kind));
    return result;
}

;// CONCATENATED MODULE: ./lib/evidence/safe-text.js

/** Longest text when nobody says: a quarter of GitHub's 65,536 for one comment. */
const DEFAULT_MAX_UNITS = 16_384;
/** Shows that text is missing. */
const CUT_MARK = '…';
/** Each round takes what the cut before laid open; two were the most that 400,000 random texts needed. */
const safe_text_MAX_ROUNDS = 8;
/** Nothing but visible ASCII, tab and line feed: nearly every line of a log, and nothing to clean in it. */
const NOT_PLAIN = /[^\t\n\x20-\x7e]/;
/** Control characters that start nothing and end nothing: all of C0 but tab, LF, CR, BEL and ESC; DEL; C1 but the introducers. */
const PLAIN_CONTROLS = /[\0-\x06\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f-\x8f\x91-\x97\x99\x9a]/g;
/** Zero-width, bidirectional, variation and tag characters (Unicode's "default ignorable") and interlinear marks. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
/**
 * Escape sequences, in seven and in eight bits, taken from left to right: strings (titles, links, device control) ended by
 * BEL or ST; control sequences, with or without their final byte; anything else, and what is left of the controls.
 * An unfinished string loses its beginning only: its text is shown.
 */
const ESCAPES = new RegExp([
    /(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x90\x98\x9b-\x9f\n]*(?:\x07|\x1b\\|\x9c)/,
    /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?/,
    /\x1b[ -/]*[0-~]?|[\x07\x90\x98\x9b-\x9f]/,
]
    .map((part) => part.source)
    .join('|'), 'g');
/**
 * Text that may be held, hashed and shown. Idempotent under the same options, and linear in the length of `raw`.
 * A progress line that overwrites itself with CR keeps what stood there last. Lone surrogates become U+FFFD.
 */
function toSafeText(raw, options = {}) {
    const maxUnits = Math.max(1, options.maxUnits ?? DEFAULT_MAX_UNITS);
    const secrets = options.secrets ?? [];
    const whole = redact(NOT_PLAIN.test(raw) ? toVisible(raw) : raw, secrets);
    return toShort(whole, maxUnits, secrets);
}
/** What would steer a terminal or turn the order of what is shown. No name that people write has it. */
const STEERING = /[\0-\x08\x0b-\x1f\x7f-\x9f]|\p{Bidi_Control}/u;
/**
 * A name that identifies something (a job, a test, a file, a branch): as it is, because others compare it, unless it holds
 * a secret or steers a terminal; then it is what `toSafeText` makes of it. The same name gives the same result. Idempotent.
 */
function toSafeName(raw, secrets = []) {
    const visible = NOT_PLAIN.test(raw) ? toVisible(raw) : raw;
    const clean = redact(visible, secrets);
    return clean === visible && !STEERING.test(raw) ? raw : clean;
}
/** The text within its bound. A cut can make a token of what was none (its end is a boundary now), so it is redacted again. */
function toShort(whole, maxUnits, secrets) {
    let text = whole;
    for (let round = 0; round < safe_text_MAX_ROUNDS && text.length > maxUnits; round += 1) {
        const short = cut(text, maxUnits);
        text = redact(short, secrets);
        if (text === short || cut(text, maxUnits) === short)
            return short;
    }
    return text.length > maxUnits ? cut(text, maxUnits) : text;
}
/** What a terminal would have shown, as plain text. */
function toVisible(raw) {
    const bare = raw.replace(PLAIN_CONTROLS, '').replace(INVISIBLE, '').replace(ESCAPES, '');
    return keepLastWritten(bare)
        .replace(/[\u2028\u2029]/g, ' ')
        .replace(/\p{Surrogate}/gu, '\ufffd');
}
/** CR LF is a line end. A bare CR goes back to the start of the line; the text after it stands over the text before. */
function keepLastWritten(text) {
    if (!text.includes('\r'))
        return text;
    return text
        .split('\n')
        .map((line) => {
        const end = line.replace(/\r+$/, '');
        return end.slice(end.lastIndexOf('\r') + 1);
    })
        .join('\n');
}
function cut(text, maxUnits) {
    const end = maxUnits - CUT_MARK.length;
    const last = text.charCodeAt(end - 1);
    const splitsPair = last >= 0xd800 && last <= 0xdbff;
    return text.slice(0, splitsPair ? end - 1 : end) + CUT_MARK;
}


/***/ }),

/***/ 2486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ listFlakes),
/* harmony export */   a: () => (/* binding */ listCorrections)
/* harmony export */ });
/** The corrections in some events, oldest first as the memory gives them. */
function listCorrections(events) {
    const categories = new Map();
    const levels = new Map();
    const flaky = new Map();
    for (const { verdict, fingerprint } of listVerdicts(events)) {
        if (verdict.kind === 'category')
            categories.set(fingerprint, verdict.category);
        if (verdict.kind === 'severity')
            levels.set(fingerprint, verdict.level);
        if (verdict.kind === 'flaky')
            flaky.set(fingerprint, (flaky.get(fingerprint) ?? 0) + 1);
    }
    return { categories, levels, flaky, dismissed: listDismissed(events) };
}
function listVerdicts(events) {
    return events.filter((event) => event.kind === 'verdict');
}
function listDismissed(events) {
    const dismissed = new Map();
    for (const { incident, verdict } of listVerdicts(events)) {
        if (incident === null)
            continue;
        if (verdict.kind === 'not-planned' || verdict.kind === 'duplicate')
            dismissed.set(incident, verdict.kind);
        if (verdict.kind === 'reopened' || verdict.kind === 'completed')
            dismissed.delete(incident);
    }
    return dismissed;
}
/** Proofs that a commit passed which a cause had failed, one per cause and passed run, in the order of the events. */
function listFlakes(events) {
    const proofs = new Map();
    for (const event of events) {
        if (event.kind !== 'flake' && !(event.kind === 'recovery' && event.flaky))
            continue;
        const key = `${event.fingerprint}:${event.run.id}.${event.run.attempt}`;
        if (!proofs.has(key))
            proofs.set(key, event);
    }
    return [...proofs.values()];
}


/***/ }),

/***/ 9749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ui: () => (/* binding */ INCIDENTS),
  Wi: () => (/* binding */ documentsFor),
  LP: () => (/* binding */ listOpenHints),
  oc: () => (/* reexport */ memory_hints/* rebuildHints */.oc),
  kY: () => (/* binding */ remember),
  Pc: () => (/* binding */ toMemory),
  _M: () => (/* binding */ touch)
});

// UNUSED EXPORTS: JOURNAL

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./lib/memory/fields.js
var fields = __webpack_require__(3970);
;// CONCATENATED MODULE: ./lib/memory/event-codec.js
// One event as one line of JSON and back. What was written is read as the same event; anything else is refused with its reason.


/** Job names of one failure: a matrix has up to 256, and one line of the ledger should stay readable. */
const MAX_JOBS = 20;
/** Longest name of a job or step, and longest text, in UTF-16 units: enough to know it again and to compare it with others. */
const MAX_NAME_UNITS = 120;
const MAX_TEXT_UNITS = 500;
const KINDS = [
    'failure',
    'incident',
    'recovery',
    'green',
    'flake',
    'verdict',
    'comment',
];
/** The line of an event, without a line end. */
function event_codec_renderEvent(event) {
    const { kind, key, at, ...rest } = event;
    const began = 'startedAt' in rest && rest.startedAt !== null ? { startedAt: (0,fields/* toExactText */.CE)(rest.startedAt) } : {};
    return JSON.stringify({ v: 1, kind, key, at: (0,fields/* toExactText */.CE)(at), ...rest, ...began });
}
/** A reader of lines that cleans foreign text. */
function event_codec_makeLineReader(safe) {
    return (line) => {
        const value = (0,fields/* parseJson */.qF)(line);
        if (!(0,fields/* isObject */.Gv)(value))
            return { kind: 'damaged', detail: explainText(line) };
        if (isNewer(value))
            return { kind: 'newer', key: typeof value['key'] === 'string' ? value['key'] : null };
        const parsed = LINE.safeParse(value);
        if (!parsed.success)
            return { kind: 'damaged', detail: (0,fields/* explainFlaw */.mj)(parsed.error) };
        const { v: _, ...event } = parsed.data;
        return { kind: 'event', event: clean(event, safe) };
    };
}
function isNewer({ v, kind }) {
    if (typeof kind !== 'string' || kind === '')
        return false;
    if (typeof v === 'number' && Number.isInteger(v) && v > 1)
        return true;
    return v === 1 && !KINDS.some((known) => known === kind);
}
function explainText(line) {
    if (/^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/.test(line))
        return 'a mark of a merge that was not finished';
    if (line.includes('\0'))
        return 'holds a NUL';
    return line.startsWith('{') ? 'half a line, or not JSON' : 'not JSON';
}
const run = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), attempt: schemas/* int */.Whr(), workflow: schemas/* string */.YjP(), branch: schemas/* string */.YjP().nullable() });
const base = { v: schemas/* literal */.euz(1), key: fields/* effectKey */.Zj, at: fields/* instant */.uR };
const thread = { fingerprint: fields/* fingerprint */.Rj, branch: schemas/* string */.YjP(), incident: schemas/* int */.Whr() };
const time = schemas/* number */.aig().min(0).nullable();
const verdict = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* enum */.k5n(['not-planned', 'duplicate', 'completed', 'reopened', 'locked', 'transferred', 'deleted']) }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('category'), category: fields/* category */.L1, reason: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('severity'), level: fields/* level */.Rc, reason: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('flaky'), reason: schemas/* string */.YjP() }),
]);
const LINE = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({
        ...base,
        kind: schemas/* literal */.euz('failure'),
        run,
        startedAt: fields/* instant */.uR.nullable(),
        commit: schemas/* string */.YjP(),
        batch: schemas/* object */.Ikc({ file: schemas/* string */.YjP(), item: schemas/* string */.YjP() }).nullable(),
        step: schemas/* string */.YjP().nullable(),
        jobs: schemas/* array */.YOg(schemas/* string */.YjP()),
        category: fields/* category */.L1,
        severity: fields/* level */.Rc,
        transient: schemas/* enum */.k5n(['yes', 'no', 'unknown']),
        confidence: schemas/* number */.aig().transform((value) => Math.min(1, Math.max(0, value))),
        fingerprint: fields/* fingerprint */.Rj,
        cause: schemas/* object */.Ikc({ rule: schemas/* string */.YjP(), line: schemas/* int */.Whr().nullable(), text: schemas/* string */.YjP() }).nullable(),
        decision: schemas/* string */.YjP(),
        reason: schemas/* string */.YjP(),
    }),
    schemas/* object */.Ikc({
        ...base,
        kind: schemas/* literal */.euz('incident'),
        change: schemas/* enum */.k5n(['opened', 'reopened', 'closed', 'folded', 'stale', 'systemic', 'umbrella']),
        ...thread,
    }),
    schemas/* object */.Ikc({
        ...base,
        kind: schemas/* literal */.euz('recovery'),
        run,
        commit: schemas/* string */.YjP(),
        ...thread,
        pull: schemas/* int */.Whr().nullable(),
        flaky: schemas/* boolean */.zMY(),
        times: schemas/* object */.Ikc({ detectMs: time, acknowledgeMs: time, mitigateMs: time, recoverMs: time }),
    }),
    schemas/* object */.Ikc({ ...base, kind: schemas/* literal */.euz('green'), run, commit: schemas/* string */.YjP(), ...thread }),
    schemas/* object */.Ikc({
        ...base,
        kind: schemas/* literal */.euz('flake'),
        run,
        commit: schemas/* string */.YjP(),
        fingerprint: fields/* fingerprint */.Rj,
        proof: schemas/* enum */.k5n(['rerun', 'twin']),
    }),
    schemas/* object */.Ikc({ ...base, kind: schemas/* literal */.euz('verdict'), by: schemas/* string */.YjP(), ...thread, incident: schemas/* int */.Whr().nullable(), verdict }),
    schemas/* object */.Ikc({ ...base, kind: schemas/* literal */.euz('comment'), fingerprint: fields/* fingerprint */.Rj, thread: schemas/* int */.Whr() }),
]);
/** Names that are compared (branch, workflow, rule, file, item) stay as they are; what is only shown is cleaned. */
function clean(event, safe) {
    const short = (raw, units) => safe(raw.length <= units ? raw : cut(safe(raw), units));
    const text = (raw) => short(raw, MAX_TEXT_UNITS);
    const name = (raw) => short(raw, MAX_NAME_UNITS);
    if (event.kind === 'verdict') {
        const { verdict: said } = event;
        return { ...event, by: name(event.by), verdict: 'reason' in said ? { ...said, reason: text(said.reason) } : said };
    }
    if (event.kind !== 'failure')
        return event;
    const { step, jobs, cause, decision, reason } = event;
    return {
        ...event,
        step: step === null ? null : name(step),
        jobs: jobs.slice(0, MAX_JOBS).map(name),
        cause: cause === null ? null : { ...cause, text: text(cause.text) },
        decision: name(decision),
        reason: name(reason),
    };
}
/** The text was cleaned before it is cut here, and is again after it: a cut can make a token of what was none. */
function cut(text, units) {
    return `${text.slice(0, units - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

// EXTERNAL MODULE: ./lib/memory/hints.js
var memory_hints = __webpack_require__(733);
;// CONCATENATED MODULE: ./lib/memory/journal.js
// The journal: runs that something is left of, and the last sweep. Each try is counted once, in whatever order it is told.


/** Tries remembered of one run: a sweep gives up long before. */
const MAX_TRIES = 20;
/** Runs kept, the newest: a day of floods that one sweep does not get through. */
const MAX_RUNS = 1_000;
const NO_JOURNAL = { runs: [], lastSweepAt: null };
/** The journal in a document's text. An entry that is none is damage, and its neighbours count. */
function parseJournal(document, text, safe) {
    const whole = (0,fields/* parseJson */.qF)(text);
    if ((0,fields/* isObject */.Gv)(whole) && typeof whole['v'] === 'number' && whole['v'] > 1)
        return { kind: 'newer' };
    const damage = (detail) => ({ document, line: null, detail });
    const list = (0,fields/* isObject */.Gv)(whole) && whole['v'] === 1 ? whole['unfinished'] : null;
    if (!(0,fields/* isObject */.Gv)(whole) || !Array.isArray(list)) {
        return { kind: 'read', value: NO_JOURNAL, damage: [damage('not a journal')] };
    }
    const read = list.map((entry) => RUN.safeParse(entry));
    const swept = fields/* instant */.uR.nullable().safeParse(whole['lastSweepAt']);
    const flaws = [...read, swept].flatMap((one) => one.success ? [] : [damage(`an entry's ${(0,fields/* explainFlaw */.mj)(one.error)}`)]);
    const runs = mergeRuns(read.flatMap((one) => (one.success ? [{ ...one.data, because: safe(one.data.because) }] : [])));
    return { kind: 'read', value: { runs, lastSweepAt: swept.success ? swept.data : null }, damage: flaws };
}
const RUN = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    attempt: schemas/* int */.Whr(),
    tried: schemas/* array */.YOg(fields/* instant */.uR).min(1).transform(toTried),
    tries: schemas/* int */.Whr().min(0),
    notBefore: fields/* instant */.uR.nullable(),
    effects: schemas/* array */.YOg(fields/* effectKey */.Zj),
    because: schemas/* string */.YjP(),
});
/** The document of the journal. */
function renderJournal({ runs, lastSweepAt }) {
    const unfinished = mergeRuns(runs).map(({ id, attempt, tried, tries, notBefore, effects, because }) => {
        return { id, attempt, tried: tried.map(fields/* toExactText */.CE), tries, notBefore: toTextOrNull(notBefore), effects, because };
    });
    return `${JSON.stringify({ v: 1, lastSweepAt: toTextOrNull(lastSweepAt), unfinished }, null, 2)}\n`;
}
function toTextOrNull(at) {
    return at === null ? null : (0,fields/* toExactText */.CE)(at);
}
/** The entry of one try. */
function toJournalRun({ run, since, notBefore, effects, because, tries }) {
    return { id: run.id, attempt: run.attempt, tried: [since], tries, notBefore, effects, because };
}
/** What the journal says to others. */
function toJournal({ runs, lastSweepAt }) {
    const unfinished = runs.map(({ id, attempt, tried, tries, notBefore, effects, because }) => {
        const since = tried[0] ?? 0;
        return { run: { id, attempt }, since, notBefore, effects, because, tries: Math.max(tries, tried.length - 1) };
    });
    return { unfinished, lastSweepAt };
}
/** The journal without runs that are done, and with those that something is left of. A run that is both is not done. */
function mergeJournal(stored, added) {
    const done = new Set(added.finished.map(nameOf));
    const left = stored.runs.filter((run) => !done.has(nameOf(run)));
    const { lastSweepAt } = stored;
    const { sweptAt } = added;
    const isLater = sweptAt !== null && (lastSweepAt === null || sweptAt > lastSweepAt);
    return {
        runs: mergeRuns([...left, ...added.unfinished.map(toJournalRun)]),
        lastSweepAt: isLater ? sweptAt : lastSweepAt,
    };
}
function nameOf({ id, attempt }) {
    return `${id}.${attempt}`;
}
/** One entry per run and attempt, oldest first; the newest of a flood. */
function mergeRuns(runs) {
    const byRun = new Map();
    for (const run of runs) {
        const known = byRun.get(nameOf(run));
        byRun.set(nameOf(run), known === undefined ? run : join(known, run));
    }
    const since = (run) => run.tried[0] ?? 0;
    return [...byRun.values()]
        .sort((a, b) => since(a) - since(b) || a.id - b.id || a.attempt - b.attempt)
        .slice(-MAX_RUNS);
}
function join(a, b) {
    const tried = toTried([...a.tried, ...b.tried]);
    return { ...(isLater(b, a) ? b : a), tried, tries: Math.max(a.tries, b.tries) };
}
function isLater(a, b) {
    const [first, second] = [a.tried.at(-1) ?? 0, b.tried.at(-1) ?? 0];
    if (first !== second)
        return first > second;
    return wordsOf(a) > wordsOf(b);
}
function wordsOf({ notBefore, effects, because }) {
    return JSON.stringify([notBefore, effects, because]);
}
/** Times without doubles, oldest first: the first one and the latest ones. */
function toTried(times) {
    const sorted = [...new Set(times)].sort((a, b) => a - b);
    return sorted.length <= MAX_TRIES ? sorted : [...sorted.slice(0, 1), ...sorted.slice(1 - MAX_TRIES)];
}

;// CONCATENATED MODULE: ./lib/memory/ledger.js


const NAME = /^ledger\/\d{4}-\d\d\.jsonl$/;
/** The document that a time belongs to, by its UTC month: `ledger/2026-03.jsonl`. */
function ledgerName(at) {
    return `ledger/${(0,fields/* toExactText */.CE)(at).slice(0, 7)}.jsonl`;
}
/** True for the name of a ledger document. */
function isLedgerName(name) {
    return NAME.test(name);
}
/** The events of a document's text, with what was damaged. No text makes it throw. */
function parseLedger(document, text, safe) {
    return readLedger(document, text, makeLineReader(safe));
}
/** As `parseLedger`, with a reader that serves several documents. */
function readLedger(document, text, read) {
    const found = { events: new Map(), lines: [], damage: [], newer: 0 };
    text.split('\n').forEach((line, index) => {
        if (line.trim() === '')
            return;
        const one = read(line);
        if (one.kind !== 'damaged') {
            keep(found, line, one);
            return;
        }
        found.damage.push({ document, line: index + 1, detail: one.detail });
        for (const piece of salvage(line))
            keep(found, piece, read(piece));
    });
    const { events, lines, damage, newer } = found;
    return { events: [...events.values()], damage, newer, lines };
}
function keep(found, line, one) {
    if (one.kind === 'damaged')
        return;
    if (one.kind === 'newer')
        found.newer += 1;
    else if (found.events.has(one.event.key))
        return;
    else
        found.events.set(one.event.key, one.event);
    found.lines.push(line);
}
/**
 * Whole events inside a damaged line: two lines whose line end was lost, or one with something before or after it. Inside a
 * text of JSON the quotes of this beginning would be escaped, so it is never part of one.
 */
function salvage(line) {
    return line.split(/(?=\{"v":1,)/).map((piece) => piece.slice(0, piece.lastIndexOf('}') + 1));
}
/** The text with the events that it does not hold yet, by key. What stands there is not touched. */
function appendEvents(text, events) {
    const { events: known } = readLedger('', text, makeLineReader((raw) => raw));
    const keys = new Set(known.map((event) => event.key));
    const fresh = events.filter((event) => !keys.has(event.key) && keys.add(event.key));
    return appendLines(text, fresh.map(renderEvent));
}
/** The text with more lines, on lines of their own whatever its end is. */
function appendLines(text, lines) {
    if (lines.length === 0)
        return text;
    const base = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    return `${base}${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
;// CONCATENATED MODULE: ./lib/memory/whole-document.js
// A document that is read as a whole, and the copy of it that is set aside when it is damaged.

/** Name of the copy of a damaged document. The same damage has the same name, so it is set aside once. */
function damagedName(name, text) {
    return `damaged/${name}.${(0,ids/* toFingerprint */.I9)([text]).slice(0, 8)}`;
}

;// CONCATENATED MODULE: ./lib/memory/documents.js






const INCIDENTS = 'incidents.json';
const JOURNAL = 'journal.json';
const DAY_MS = 86_400_000;
/** Names to read for a window of days that ends now: journal, hints, and the ledger months it touches, oldest first. */
function documentsFor(now, days) {
    const months = new Set();
    for (let day = Math.max(0, days); day >= 0; day -= 1)
        months.add(ledgerName(Math.max(0, now - day * DAY_MS)));
    return [JOURNAL, INCIDENTS, ...months];
}
/** What the documents say together. No text makes it throw; what is damaged is told and left out. */
function toMemory(documents, safe) {
    const { ledgers, hints, journal, events } = readAll(documents, safe);
    const lines = [...ledgers.values()].flatMap((one) => one.damage);
    return {
        events: events.toSorted((a, b) => a.at - b.at),
        hints: (0,memory_hints/* pickHints */.Wd)((0,memory_hints/* withoutFolded */.z3)(hints?.value ?? [], events)),
        journal: toJournal(journal?.value ?? NO_JOURNAL),
        damage: [...(journal?.damage ?? [toNewer(JOURNAL)]), ...(hints?.damage ?? [toNewer(INCIDENTS)]), ...lines],
    };
}
/**
 * Threads that the hints call open, lowest number first. Of several threads of one cause a memory names only the one to go on
 * with; whoever makes one of them has to know all.
 */
function listOpenHints(documents, safe) {
    const { hints, events } = readAll(documents, safe);
    return (0,memory_hints/* withoutFolded */.z3)((0,memory_hints/* mergeHints */.fm)(hints?.value ?? []), events).filter(({ state }) => state === 'open');
}
function toNewer(document) {
    return { document, line: null, detail: 'a newer version of this program wrote it; it is left as it is' };
}
function readAll(documents, safe) {
    const reader = event_codec_makeLineReader(safe);
    const names = [...documents.keys()].filter(isLedgerName).sort();
    const ledgers = new Map(names.map((name) => [name, readLedger(name, documents.get(name) ?? '', reader)]));
    const events = new Map();
    for (const { events: month } of ledgers.values()) {
        for (const event of month)
            if (!events.has(event.key))
                events.set(event.key, event);
    }
    return {
        ledgers,
        hints: readWhole(documents.get(INCIDENTS), [], (text) => (0,memory_hints/* parseHints */.iD)(INCIDENTS, text, safe)),
        journal: readWhole(documents.get(JOURNAL), NO_JOURNAL, (text) => parseJournal(JOURNAL, text, safe)),
        events: [...events.values()],
        reader,
    };
}
function readWhole(text, none, parse) {
    if (text === undefined)
        return { kind: 'read', value: none, damage: [] };
    const read = parse(text);
    return read.kind === 'newer' ? null : read;
}
/**
 * The changed documents when additions are merged into a snapshot; empty when nothing changes. The snapshot has to hold what
 * `documentsFor` names: a document that is not in it counts as one that does not exist. Merging again changes nothing, and
 * two additions give the same memory in either order. Damaged documents are set aside as they are and written anew.
 */
function remember(documents, additions, context) {
    const read = readAll(documents, context.safe);
    const changes = new Map();
    const set = (name, text, damage) => {
        const before = documents.get(name);
        if (before !== undefined && damage.length > 0)
            changes.set(damagedName(name, before), before);
        if (text !== before)
            changes.set(name, text);
    };
    const fresh = toFresh(additions.events ?? [], read);
    for (const [name, text, damage] of mergeLedgers(documents, { fresh, read, now: context.now }))
        set(name, text, damage);
    const hints = mergeAllHints(read, { additions, fresh, context });
    if (hints !== null)
        set(INCIDENTS, hints, read.hints?.damage ?? []);
    const journal = mergeWholeJournal(read, additions);
    if (journal !== null)
        set(JOURNAL, journal, read.journal?.damage ?? []);
    return changes;
}
/** A change that says nothing new and makes a new version: one line end more or less behind the hints. */
function touch(documents) {
    const text = documents.get(INCIDENTS) ?? (0,memory_hints/* renderHints */.TD)([]);
    return new Map([[INCIDENTS, text.endsWith('\n\n') ? text.slice(0, -1) : `${text}\n`]]);
}
/** Events that no month holds yet, as they will be read: foreign text cleaned. One that could not be read back is a bug. */
function toFresh(events, { events: known, reader }) {
    const keys = new Set(known.map((event) => event.key));
    const fresh = events.filter((event) => !keys.has(event.key) && keys.add(event.key));
    return fresh.map((event) => {
        const read = reader(event_codec_renderEvent(event));
        if (read.kind === 'event')
            return read.event;
        throw new Error(`an event of kind ${event.kind} cannot be remembered: ${read.kind === 'damaged' ? read.detail : read.kind}`);
    });
}
/** Name, new text and damage of each ledger document that changes. */
function mergeLedgers(documents, { fresh, read, now }) {
    const lines = new Map();
    for (const [name, { damage }] of read.ledgers)
        if (damage.length > 0)
            lines.set(name, []);
    for (const event of fresh) {
        const own = ledgerName(event.at);
        const name = documents.has(own) ? own : ledgerName(now);
        const more = lines.get(name);
        if (more === undefined)
            lines.set(name, [event_codec_renderEvent(event)]);
        else
            more.push(event_codec_renderEvent(event));
    }
    return [...lines].map(([name, more]) => {
        const ledger = read.ledgers.get(name);
        const damage = ledger?.damage ?? [];
        const base = damage.length > 0 ? appendLines('', ledger?.lines ?? []) : (documents.get(name) ?? '');
        return [name, appendLines(base, more), damage];
    });
}
/** The new text of the hints; null when nothing changes. */
function mergeAllHints({ hints, events }, added) {
    if (hints === null)
        return null;
    const { additions, fresh, context } = added;
    const clean = (list = []) => list.map((hint) => ({ ...hint, title: context.safe(hint.title) }));
    const merged = (0,memory_hints/* mergeHints */.fm)([...hints.value, ...clean(additions.hints)]);
    const corrected = (0,memory_hints/* correctHints */.Hv)(merged, clean(additions.corrections));
    const after = (0,memory_hints/* withoutFolded */.z3)(corrected, [...events, ...fresh]);
    const isSame = (0,memory_hints/* renderHints */.TD)(after) === (0,memory_hints/* renderHints */.TD)(hints.value);
    if (isSame && hints.damage.length === 0)
        return null;
    return (0,memory_hints/* renderHints */.TD)((0,memory_hints/* pruneHints */.Xs)(after, context.now));
}
/** The new text of the journal; null when nothing changes. */
function mergeWholeJournal({ journal }, additions) {
    if (journal === null)
        return null;
    const { finished = [], unfinished = [], sweptAt = null } = additions;
    const after = renderJournal(mergeJournal(journal.value, { finished, unfinished, sweptAt }));
    return after === renderJournal(journal.value) && journal.damage.length === 0 ? null : after;
}


/***/ }),

/***/ 862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ occurredAt),
/* harmony export */   Ef: () => (/* binding */ toRunMark),
/* harmony export */   Jx: () => (/* binding */ toVerdictEvent),
/* harmony export */   LQ: () => (/* binding */ toCommentEvent),
/* harmony export */   Yx: () => (/* binding */ toFlakeEvents),
/* harmony export */   Z_: () => (/* binding */ toGreenEvent),
/* harmony export */   eQ: () => (/* binding */ toTwinFlakes),
/* harmony export */   gA: () => (/* binding */ toIncidentEvent),
/* harmony export */   j7: () => (/* binding */ toRecoveryEvent),
/* harmony export */   qL: () => (/* binding */ toFailureEvent)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(758);

/** The run of an event, from a run as GitHub tells of it. */
function toRunMark({ id, attempt, workflow, branch }) {
    return { id, attempt, workflow, branch };
}
/** When a failure happened: the start of its run, or when it was written down where that is not known. */
function occurredAt({ startedAt, at }) {
    return startedAt ?? at;
}
/** When a run that passed ended, as well as GitHub tells; `now` where it tells nothing. */
function passedAt({ endedAt, startedAt }, now) {
    return endedAt ?? startedAt ?? now;
}
/** One cause of a failed run. `safe` cleans the names of jobs and steps; they are cut when it is remembered. */
function toFailureEvent({ evidence, decision }, diagnosis, safe) {
    const { run } = evidence;
    const [root] = diagnosis.rootCause;
    const { batch } = decision;
    return {
        kind: 'failure',
        key: (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('failure', diagnosis.fingerprint, String(run.id), String(run.attempt)),
        at: evidence.now,
        run: toRunMark(run),
        startedAt: run.startedAt,
        commit: run.headSha,
        batch: batch.kind === 'chosen' ? { file: batch.file, item: batch.item } : null,
        step: diagnosis.step === null ? null : safe(diagnosis.step),
        jobs: diagnosis.jobs.map(safe),
        category: diagnosis.category,
        severity: diagnosis.severity.level,
        transient: diagnosis.transient,
        confidence: diagnosis.confidence,
        fingerprint: diagnosis.fingerprint,
        cause: root === undefined ? null : { rule: root.rule, line: root.line, text: root.text },
        decision: decision.id,
        reason: decision.reason,
    };
}
/** What became of a thread. */
function toIncidentEvent(given) {
    const { at, change, fingerprint, branch, incident, occasion } = given;
    const once = change === 'opened' || change === 'umbrella' || change === 'systemic' || change === 'folded';
    const key = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('incident', change, String(incident), once ? '' : occasion);
    return { kind: 'incident', key, at, change, fingerprint, branch, incident };
}
/** A green run ended an incident. Its time is the end of that run. */
function toRecoveryEvent(seen) {
    const { run, fingerprint, branch, incident, pull, flaky, times, now } = seen;
    const key = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('recovery', fingerprint, branch, String(incident), String(run.id), String(run.attempt));
    const at = passedAt(run, now);
    return {
        kind: 'recovery',
        key,
        at,
        run: toRunMark(run),
        commit: run.headSha,
        fingerprint,
        branch,
        incident,
        pull,
        flaky,
        times,
    };
}
/** A green run that counts towards the end of an incident. Its time is the end of that run. */
function toGreenEvent({ run, fingerprint, branch, incident, now }) {
    const key = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('green', fingerprint, branch, String(incident), String(run.id), String(run.attempt));
    const at = passedAt(run, now);
    return { kind: 'green', key, at, run: toRunMark(run), commit: run.headSha, fingerprint, branch, incident };
}
/**
 * Flakes that a green run proves: every cause that an earlier attempt of the same run had, once each. Empty for a first
 * attempt. `run` of the event is the one that passed.
 */
function toFlakeEvents(run, events, now) {
    const failed = events.flatMap((event) => event.kind === 'failure' && event.run.id === run.id && event.run.attempt < run.attempt ? [event.fingerprint] : []);
    return [...new Set(failed)].map((fingerprint) => toFlake({ run, fingerprint, proof: 'rerun', now }));
}
/** Flakes that a green run of the same workflow, commit and event proves of causes. `run` of the event is the one that passed. */
function toTwinFlakes(passed, causes, now) {
    return [...new Set(causes)].map((fingerprint) => toFlake({ run: passed, fingerprint, proof: 'twin', now }));
}
function toFlake({ run, fingerprint, proof, now }) {
    const key = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('flake', fingerprint, String(run.id), String(run.attempt));
    return { kind: 'flake', key, at: passedAt(run, now), run: toRunMark(run), commit: run.headSha, fingerprint, proof };
}
/** What a person said. `at` is the host's time of the act (when it was closed, say), never our clock: it is part of the key. */
function toVerdictEvent(given) {
    const { at, by, fingerprint, branch, incident, verdict } = given;
    const subject = [fingerprint, branch, String(incident), ...verdictParts(verdict)];
    const key = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('verdict', ...subject, isFinal(verdict) ? '' : String(at));
    return { kind: 'verdict', key, at, by, fingerprint, branch, incident, verdict };
}
/** What is said once of a thread, and what the host gives no time for. */
function isFinal({ kind }) {
    return kind === 'locked' || kind === 'transferred' || kind === 'deleted';
}
function verdictParts(verdict) {
    if (verdict.kind === 'category')
        return [verdict.kind, verdict.category];
    if (verdict.kind === 'severity')
        return [verdict.kind, String(verdict.level)];
    return [verdict.kind];
}
/** A new comment of ours about a cause. */
function toCommentEvent({ at, run, fingerprint, thread }) {
    const key = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('comment', fingerprint, String(thread), String(run.id), String(run.attempt));
    return { kind: 'comment', key, at, fingerprint, thread };
}


/***/ }),

/***/ 3970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ toExactText),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   L1: () => (/* binding */ category),
/* harmony export */   OR: () => (/* binding */ earlierOf),
/* harmony export */   Rc: () => (/* binding */ level),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   Zj: () => (/* binding */ effectKey),
/* harmony export */   mj: () => (/* binding */ explainFlaw),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   uR: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8532);
/* harmony import */ var _domain_category_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1998);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(758);
// Fields that several documents of the memory have, checked on reading: what people can edit is no safer than a log.



/** The first and the last day that four digits of a year can tell. */
const FIRST = Date.UTC(1970, 0, 1);
const LAST = Date.UTC(9999, 11, 31);
/** A time as our documents write it: ISO 8601 in UTC with milliseconds. */
function toExactText(at) {
    return new Date(toSpan(at)).toISOString();
}
function toSpan(at) {
    return Math.min(LAST, Math.max(FIRST, Math.round(at)));
}
/** The earlier of two times. */
function earlierOf(a, b) {
    if (b < a)
        return b;
    return a;
}
/** A time: ISO 8601 with a zone. */
const instant = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform((text, context) => {
    const at = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(text) ? (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(text) : null;
    if (at !== null && at === toSpan(at))
        return at;
    context.addIssue({ code: 'custom', message: 'not a time' });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
});
/** A fingerprint: 16 hex digits. */
const fingerprint = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform((text, context) => {
    const found = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFingerprint */ .sr)(text);
    if (found !== null)
        return found;
    context.addIssue({ code: 'custom', message: 'not a fingerprint' });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
});
/** A key of an event or effect. */
const effectKey = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^[a-z-]{1,40}:[0-9A-Za-z.-]{1,64}$/)
    .transform((text) => text);
/** A category; the word of a newer version counts as `unknown`. */
const category = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^[a-z-]{1,40}$/)
    .transform((text) => _domain_category_js__WEBPACK_IMPORTED_MODULE_0__/* .CATEGORIES */ .R6.find((known) => known === text) ?? 'unknown');
/** A severity level. */
const level = zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz([1, 2, 3, 4, 5]);
/** The first field that is not what it should be, in words of our own. */
function explainFlaw(error) {
    const path = error.issues[0]?.path.join('.') ?? '';
    return path === '' ? 'not of the shape that it should have' : `${path} is missing or not what it should be`;
}
/** The value of a JSON text; undefined when it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** True for a JSON object. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hv: () => (/* binding */ correctHints),
/* harmony export */   TD: () => (/* binding */ renderHints),
/* harmony export */   Wd: () => (/* binding */ pickHints),
/* harmony export */   Xs: () => (/* binding */ pruneHints),
/* harmony export */   fm: () => (/* binding */ mergeHints),
/* harmony export */   iD: () => (/* binding */ parseHints),
/* harmony export */   oc: () => (/* binding */ rebuildHints),
/* harmony export */   z3: () => (/* binding */ withoutFolded)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2311);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3970);
// Hints about threads: one kept per thread, one told per cause and branch. Merging gives the same in any order and again.


/** Days that the hint of a closed thread is kept: longer than any list of the host lags, short enough for a small document. */
const CLOSED_DAYS = 90;
const DAY_MS = 86_400_000;
/** Hints kept at most, the newest: about 800 KB, which one request still reads. */
const MAX_HINTS = 2_000;
/** The hints of a document's text, one per thread. An entry that is none is damage, and its neighbours count. */
function parseHints(document, text, safe) {
    const whole = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(whole) && typeof whole['v'] === 'number' && whole['v'] > 1)
        return { kind: 'newer' };
    const list = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(whole) && whole['v'] === 1 ? whole['hints'] : null;
    const damage = (detail) => ({ document, line: null, detail });
    if (!Array.isArray(list))
        return { kind: 'read', value: [], damage: [damage('not a list of hints')] };
    const read = list.map((entry) => HINT.safeParse(entry));
    return {
        kind: 'read',
        value: mergeHints(read.flatMap((one) => (one.success ? [{ ...one.data, title: safe(one.data.title) }] : []))),
        damage: read.flatMap((one) => (one.success ? [] : [damage(`a hint's ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFlaw */ .mj)(one.error)}`)])),
    };
}
const HINT = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    fingerprint: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj,
    branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['open', 'closed']),
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    category: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .category */ .L1,
    severity: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .level */ .Rc,
    workflow: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    firstSeen: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    lastSeen: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    count: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
});
/** The document of the hints: a hint per line, by number. */
function renderHints(hints) {
    const lines = mergeHints(hints).map((hint) => JSON.stringify({ ...hint, firstSeen: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .toExactText */ .CE)(hint.firstSeen), lastSeen: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .toExactText */ .CE)(hint.lastSeen) }));
    return `{"v":1,"hints":[${lines.map((line) => `\n${line}`).join(',')}\n]}\n`;
}
/** One hint per thread, lowest number first: the latest word about each, the first and last time and the highest count of all. */
function mergeHints(hints) {
    const byThread = new Map();
    for (const hint of hints) {
        const key = JSON.stringify([hint.number, hint.fingerprint, hint.branch]);
        const known = byThread.get(key);
        byThread.set(key, known === undefined ? hint : join(known, hint));
    }
    return [...byThread.values()].sort((a, b) => a.number - b.number || compareTexts(a, b));
}
/** At the same last occurrence `closed` wins: an end is written after what it ended. */
function join(a, b) {
    const later = a.lastSeen - b.lastSeen || Number(a.state === 'closed') - Number(b.state === 'closed') || compareTexts(a, b);
    return {
        ...(later >= 0 ? a : b),
        firstSeen: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .earlierOf */ .OR)(a.firstSeen, b.firstSeen),
        count: Math.max(a.count, b.count),
    };
}
function compareTexts(a, b) {
    const words = (one) => [one.fingerprint, one.branch, one.title, one.category, one.severity, one.workflow].join('\0');
    const [first, second] = [words(a), words(b)];
    if (first === second)
        return 0;
    return first < second ? -1 : 1;
}
/** One hint per cause and branch: an open thread before a closed one, the lowest open one, the latest closed one. */
function pickHints(hints) {
    const byCause = new Map();
    for (const hint of mergeHints(hints)) {
        const key = causeOf(hint);
        const known = byCause.get(key);
        if (known === undefined || isBetter(hint, known))
            byCause.set(key, hint);
    }
    return [...byCause.values()];
}
function isBetter(hint, known) {
    if (hint.state !== known.state)
        return hint.state === 'open';
    if (hint.state === 'open')
        return hint.number < known.number;
    return (hint.lastSeen - known.lastSeen || hint.number - known.number) > 0;
}
/** Hints without those of threads that were folded into others. */
function withoutFolded(hints, events) {
    const folded = new Set(events.flatMap((event) => (event.kind === 'incident' && event.change === 'folded' ? [event.incident] : [])));
    return hints.filter((hint) => !folded.has(hint.number));
}
/** Hints in which what the threads themselves tell replaces what was remembered of their causes and branches. */
function correctHints(hints, told) {
    const causes = new Set(told.map(causeOf));
    return mergeHints([...hints.filter((hint) => !causes.has(causeOf(hint))), ...told]);
}
function causeOf(hint) {
    return JSON.stringify([hint.fingerprint, hint.branch]);
}
/** Hints without closed threads of long ago, and the newest of a flood. */
function pruneHints(hints, now) {
    const young = hints.filter((hint) => hint.state === 'open' || hint.lastSeen > now - CLOSED_DAYS * DAY_MS);
    return young.toSorted((a, b) => b.lastSeen - a.lastSeen || b.number - a.number).slice(0, MAX_HINTS);
}
/**
 * Hints as the threads tell them, one per cause and branch. A thread does not say its category and level: they are those of
 * the newest failure of its cause, and `unknown` at level 3 where none is remembered.
 */
function rebuildHints(incidents, { events, safe }) {
    const newest = new Map();
    for (const event of events)
        if (event.kind === 'failure')
            newest.set(event.fingerprint, event);
    return pickHints(incidents.map(({ number, state, title, record }) => {
        const failure = newest.get(record.fingerprint);
        return {
            fingerprint: record.fingerprint,
            branch: record.branch,
            number,
            state,
            title: safe(title),
            category: failure?.category ?? 'unknown',
            severity: failure?.severity ?? 3,
            workflow: record.workflow,
            firstSeen: record.firstSeen,
            lastSeen: record.occurrences[0]?.at ?? record.firstSeen,
            count: record.count,
        };
    }));
}


/***/ }),

/***/ 337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ toSighting),
/* harmony export */   MU: () => (/* binding */ mergeLedger),
/* harmony export */   Pv: () => (/* binding */ nextRecord)
/* harmony export */ });
/* unused harmony export PLAIN_THREAD */
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(862);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3970);


/** Occurrences and batches kept in the record; the marker of an issue body has to hold them. */
const MAX_OCCURRENCES = 10;
const MAX_BATCHES = 10;
/** Job names kept per occurrence and their length in UTF-16 units: a matrix has up to 256 jobs, a marker has little room. */
const MAX_JOBS = 5;
const MAX_JOB_UNITS = 80;
/** As long as a name of a job: a batch is a file and an id. */
const MAX_BATCH_UNITS = 120;
/** An event written down so long before the thread was opened still belongs to it: handlers of one moment race. */
const RACE_MS = 3_600_000;
/** A thread of one cause of which nothing else is known. */
const PLAIN_THREAD = { scope: 'cause', openedAt: null, title: null, owners: [], follows: null };
/** The sighting of a cause in the run of some evidence; null when the run belongs to no branch. Its time is the run's own. */
function toSighting(evidence, diagnosis, place = {}) {
    const { run } = evidence;
    if (run.branch === null)
        return null;
    const { fingerprint = diagnosis.fingerprint, branch = run.branch, batch } = place;
    const at = run.startedAt ?? evidence.now;
    return {
        fingerprint,
        branch,
        workflow: run.workflow,
        occurrence: {
            runId: run.id,
            attempt: run.attempt,
            at,
            sha: run.headSha,
            jobs: diagnosis.jobs,
            branch: branch === run.branch ? null : run.branch,
        },
        batch: batch?.kind === 'chosen' ? toBatchName(batch) : null,
    };
}
function toBatchName({ file, item }) {
    return `${file}#${item}`;
}
/**
 * The record with one more occurrence: newest first, ten kept, all counted. A run and attempt that is listed is not counted
 * again, only its jobs are joined. One older than a full list is taken as counted: it fell off the list or came late.
 */
function nextRecord(previous, seen, thread = PLAIN_THREAD) {
    const fresh = toBounded(seen.occurrence);
    const batches = joinBatches(previous?.batches ?? [], seen.batch);
    if (previous === null)
        return { ...newRecord(seen, thread), batches, occurrences: [fresh] };
    const known = { ...previous, batches, title: thread.title ?? previous.title };
    if (known.occurrences.some((one) => isSame(one, fresh)))
        return joinJobs(known, fresh);
    if (isBeforeFullList(known, fresh))
        return known;
    const occurrences = [fresh, ...known.occurrences].sort(newestFirst).slice(0, MAX_OCCURRENCES);
    const firstSeen = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .earlierOf */ .OR)(fresh.at, known.firstSeen);
    return { ...known, firstSeen, count: known.count + 1, occurrences };
}
function newRecord({ fingerprint, branch, workflow, occurrence }, { scope, openedAt, title, owners, follows }) {
    return { scope, fingerprint, branch, workflow, firstSeen: occurrence.at, openedAt, title, owners, follows, count: 1 };
}
/**
 * The record with every failure of its causes on its branch that the ledger holds since it began, so that what another handler
 * remembered is not lost. `*` takes every branch; `causes` are those of an umbrella. The order of the events means nothing.
 */
function mergeLedger(record, events, causes = [record.fingerprint]) {
    const failures = findOwn(record, events, causes).toSorted(oldestFirst);
    const merged = failures.reduce((known, event) => nextRecord(known, toEventSighting(record, event)), record);
    const distinct = new Set([
        ...record.occurrences.map(({ runId, attempt }) => `${runId}.${attempt}`),
        ...failures.map(({ run }) => `${run.id}.${run.attempt}`),
    ]);
    return { ...merged, count: Math.max(merged.count, distinct.size) };
}
/** Failures of the record's causes after the last end of it that came before it began, however late its first was noticed. */
function findOwn(record, events, causes) {
    const { branch, firstSeen, openedAt } = record;
    const ended = lastEndBefore(record, events);
    return events.filter((event) => {
        if (event.kind !== 'failure' || event.run.branch === null || !causes.includes(event.fingerprint))
            return false;
        if (branch !== '*' && event.run.branch !== branch)
            return false;
        const at = (0,_events_js__WEBPACK_IMPORTED_MODULE_0__/* .occurredAt */ .$u)(event);
        if (at >= firstSeen)
            return true;
        return at > ended && event.at >= (openedAt ?? firstSeen) - RACE_MS;
    });
}
function lastEndBefore({ fingerprint, branch, firstSeen }, events) {
    const ends = events.flatMap((event) => {
        const isEnd = event.kind === 'recovery' ||
            (event.kind === 'incident' && (event.change === 'closed' || event.change === 'stale'));
        return isEnd && event.fingerprint === fingerprint && event.branch === branch && event.at < firstSeen
            ? [event.at]
            : [];
    });
    return ends.reduce((last, at) => Math.max(last, at), Number.NEGATIVE_INFINITY);
}
function toEventSighting({ fingerprint, branch }, event) {
    const { run, commit, jobs, batch } = event;
    const place = run.branch === branch ? null : run.branch;
    return {
        fingerprint,
        branch,
        workflow: run.workflow,
        occurrence: { runId: run.id, attempt: run.attempt, at: (0,_events_js__WEBPACK_IMPORTED_MODULE_0__/* .occurredAt */ .$u)(event), sha: commit, jobs, branch: place },
        batch: batch === null ? null : toBatchName(batch),
    };
}
/** By time; those of one moment by identity, so that the order in which they were written means nothing. */
function oldestFirst(a, b) {
    const order = (0,_events_js__WEBPACK_IMPORTED_MODULE_0__/* .occurredAt */ .$u)(a) - (0,_events_js__WEBPACK_IMPORTED_MODULE_0__/* .occurredAt */ .$u)(b) || a.run.id - b.run.id || a.run.attempt - b.run.attempt;
    if (order !== 0)
        return order;
    return a.key < b.key ? -1 : Number(a.key > b.key);
}
function toBounded(occurrence) {
    return { ...occurrence, jobs: boundJobs(occurrence.jobs) };
}
function boundJobs(jobs) {
    return [...new Set(jobs.map((job) => cut(job, MAX_JOB_UNITS)))].slice(0, MAX_JOBS);
}
/** The first ten that came: a later one does not push out what people have read. */
function joinBatches(batches, batch) {
    if (batch === null)
        return batches;
    return [...new Set([...batches, cut(batch, MAX_BATCH_UNITS)])].slice(0, MAX_BATCHES);
}
function cut(text, units) {
    return text.slice(0, units).replace(/[\ud800-\udbff]$/, '');
}
function isSame(a, b) {
    return a.runId === b.runId && a.attempt === b.attempt;
}
function joinJobs(record, fresh) {
    const occurrences = record.occurrences.map((known) => isSame(known, fresh) ? { ...known, jobs: boundJobs([...known.jobs, ...fresh.jobs]) } : known);
    return { ...record, occurrences };
}
function isBeforeFullList(record, fresh) {
    const oldest = record.occurrences.at(-1);
    return record.occurrences.length >= MAX_OCCURRENCES && oldest !== undefined && newestFirst(fresh, oldest) > 0;
}
function newestFirst(a, b) {
    return b.at - a.at || b.runId - a.runId || b.attempt - a.attempt;
}


/***/ }),

/***/ 5636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HS: () => (/* binding */ countEpisodesOf),
/* harmony export */   Id: () => (/* binding */ patternOf),
/* harmony export */   bl: () => (/* binding */ patternOfDiagnosis),
/* harmony export */   "if": () => (/* binding */ countEpisodes)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(758);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(862);


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

/***/ 8824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   RJ: () => (/* binding */ checkList),
/* harmony export */   dJ: () => (/* binding */ titled),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   jN: () => (/* binding */ numbered),
/* harmony export */   qi: () => (/* binding */ listInline),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   vP: () => (/* binding */ figure),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);
// Lists, tables and folds from finished Markdown.

/** One line per item; nothing when there are none. */
function bullets(items) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(items.map((item) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `- ${item}`), '\n');
}
/** Boxes to tick, all open. */
function checkList(items) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(items.map((item) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `- [ ] ${item}`), '\n');
}
/** Items with their number, apart from each other when one has further blocks, each already indented by three spaces. */
function numbered(items) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(items.map((item, at) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${at + 1}. ${item}`), items.some((item) => item.includes('\n')) ? '\n\n' : '\n');
}
/** A table; nothing when it has no rows. A pipe left in a cell is replaced: it would move what follows out of its cell. */
function table(head, rows) {
    if (rows.length === 0)
        return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([row(head), row(head.map(() => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `---`)), ...rows.map(row)], '\n');
}
/** Text that opens on a click. The title is our own. */
function details(title, body) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `<details>
<summary>${title}</summary>

${body}

</details>`;
}
/** A heading with its text; nothing when there is no text. */
function titled(heading, ...blocks) {
    const body = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(blocks, '\n\n');
    return body === ''
        ? _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${heading}

${body}`;
}
/** The first items, and how many there are besides. `most` is at least 1. */
function firstOf(items, most) {
    return { shown: items.slice(0, most), more: Math.max(0, items.length - most) };
}
/** Names in one line, the first few of them. */
function listInline(items, most) {
    const { shown, more } = firstOf(items, most);
    const names = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(shown, ', ');
    return more === 0 ? names : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${names} and ${more} more`;
}
/** A share or a weight with two digits. Not for the start of a line: there a number could begin a list. */
function figure(value) {
    return value.toFixed(2);
}
function row(cells) {
    const safe = cells.map((cell) => cell.replaceAll('|', '&#124;'));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `| ${safe.join(' | ')} |`;
}


/***/ }),

/***/ 6223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ BODY_BUDGET),
/* harmony export */   Zz: () => (/* binding */ compose),
/* harmony export */   gP: () => (/* binding */ BODY_MAX_UNITS),
/* harmony export */   pm: () => (/* binding */ SUMMARY_BUDGET)
/* harmony export */ });
/* unused harmony export sizeOf */
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);
// Puts sections together so that the whole is never longer than it may be, whatever the sections hold.

/** Issue and comment bodies. GitHub refuses more than 65,536 characters; the rest is for text that people add. */
const BODY_BUDGET = { limit: 60_000, unit: 'utf16' };
/** What GitHub takes at most in a body; used where text of people takes part of it. */
const BODY_MAX_UNITS = 65_536;
/** A step's summary. Above 1 MiB GitHub shows nothing at all. */
const SUMMARY_BUDGET = { limit: 1_000_000, unit: 'utf8' };
/**
 * The sections in their order, with a blank line between. When the whole is too long, the section with the highest
 * priority number is shortened first, later ones before earlier ones; when shortening is not enough, sections are left out
 * in the same order.
 */
function compose(sections, budget) {
    const chosen = sections.map((section) => section.variants[0]);
    const order = sections
        .map((section, at) => ({ at, priority: section.priority }))
        .sort((a, b) => b.priority - a.priority || b.at - a.at);
    for (const { at } of order) {
        for (const shorter of sections[at]?.variants.slice(1) ?? []) {
            if (fits(chosen, budget))
                return assemble(chosen);
            chosen[at] = shorter;
        }
    }
    for (const { at } of order) {
        if (fits(chosen, budget))
            break;
        chosen[at] = _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    }
    return assemble(chosen);
}
/** Size of a text in the unit of a budget. */
function sizeOf(text, unit) {
    return unit === 'utf16' ? text.length : new TextEncoder().encode(text).length;
}
function fits(chosen, budget) {
    return sizeOf(assemble(chosen), budget.unit) <= budget.limit;
}
function assemble(chosen) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(chosen, '\n\n');
}


/***/ }),

/***/ 307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ renderClosing),
/* harmony export */   t: () => (/* binding */ recoveryWords)
/* harmony export */ });
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8193);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3419);
/* harmony import */ var _news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8881);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1190);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8653);






/** The body of an incident that is closed because the run passed. The same run twice gives the same body. */
function renderClosing(incident, run, facts) {
    const known = isFlaky(incident, run) ? { ...facts, pull: null } : facts;
    const news = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)([recoveryWords(incident, run), proofWords(run, known), (0,_times_js__WEBPACK_IMPORTED_MODULE_2__/* .timesTable */ .Z)(facts.times)], '\n\n');
    const moments = [...(0,_timeline_js__WEBPACK_IMPORTED_MODULE_1__/* .actMoments */ .O)(facts.acts), ...passMoment(run)];
    return (0,_news_js__WEBPACK_IMPORTED_MODULE_0__/* .withNews */ .W)(incident, news, (rest) => (0,_timeline_js__WEBPACK_IMPORTED_MODULE_1__/* .addToTimeline */ .OZ)(rest.replace(OLD_TIMES, ''), moments));
}
/** The table of the post-mortem, from before the recovery: the news has a newer one. */
const OLD_TIMES = /^### Times\n\n(?:\|[^\n]*\n)+\n?/m;
/** `Recovered at …`, with the time since the last and the first failure that we know. */
function recoveryWords(incident, run) {
    const pass = (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .linked */ .q)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(run.workflow)} ${run.id}`, (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .runUrl */ .Vp)(run));
    const ended = run.endedAt ?? run.startedAt;
    const at = ended === null ? _markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.md) ` at ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .timeWords */ .rr)(ended))}`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.md) `**Recovered**${at}: ${pass} passed at ${(0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .commitLink */ .wn)(run, run.headSha)}${sinceWords(incident, run)}.${flakeWords(incident, run)}`;
}
/** What mended it, as far as anybody knows, and how many green runs say so. */
function proofWords(run, { pull, greens }) {
    const by = pull === null
        ? _markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING */ .K$
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.md) `The green commit came with ${(0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .linked */ .q)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.md) `pull request ${pull}`, (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .pullPage */ .LV)(run.repo, pull))}.`;
    const proof = greens.of > 1 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.md) `Green ${greens.count} of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countWords */ .rj)(greens.of, 'run'))} asked for.` : _markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING */ .K$;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)([by, proof], ' ');
}
/** A pass of a commit that failed is no repair: the failure comes and goes. */
function flakeWords(incident, run) {
    if (!isFlaky(incident, run))
        return _markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING */ .K$;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.md) ` The same commit failed before: this failure is flaky, nothing has mended it.`;
}
function isFlaky({ record }, run) {
    return record.occurrences.some((seen) => seen.sha === run.headSha);
}
function sinceWords(incident, run) {
    const ended = run.endedAt ?? run.startedAt;
    const { firstSeen, occurrences } = incident.record;
    const last = occurrences[0]?.at ?? firstSeen;
    if (ended === null || ended < last)
        return _markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING */ .K$;
    const first = firstSeen === last ? _markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.md) `, ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .durationWords */ .Sh)(ended - firstSeen))} after the first`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.md) `, ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .durationWords */ .Sh)(ended - last))} after the last failure${first}`;
}
function passMoment(run) {
    const at = run.endedAt ?? run.startedAt;
    if (at === null)
        return [];
    return [{ at, text: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.md) `passed in ${(0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .linked */ .q)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.md) `run ${run.id}`, (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .runUrl */ .Vp)(run))} at ${(0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .commitLink */ .wn)(run, run.headSha)}` }];
}


/***/ }),

/***/ 880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ failureReason),
/* harmony export */   Nl: () => (/* binding */ commandOf)
/* harmony export */ });
/* unused harmony exports rerunCommand, readLogCommand, quote, revertCommand */
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9279);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5356);


/** Longest reason that we put on a command line, in UTF-16 units. */
const MAX_REASON_UNITS = 120;
/** The command of a next step; null where only thinking helps. */
function commandOf(step, dossier) {
    const { run } = dossier.evidence;
    switch (step.kind) {
        case 'rerun':
            return rerunCommand(run);
        case 'investigate':
            return readLogCommand(run);
        case 'revert':
            return revertCommand(step.sha, run);
        case 'apply-plan-edit':
            return `aftermath plan mark ${path(step.file)} --item ${quote(step.item)} --failed --reason ${quote(failureReason(dossier))}`;
        case 'next-item':
            return `aftermath plan show ${path(step.file)} --item ${quote(step.item)}`;
        case 'fix':
            return null;
        default:
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(step);
    }
}
/** Re-runs the failed jobs; null where the run has no page. */
function rerunCommand(run) {
    return run.repo === null ? null : `gh run rerun ${run.id} --failed --repo ${repoArgument(run.repo)}`;
}
/** Shows the log of the failed steps; null where the run has no page. */
function readLogCommand(run) {
    return run.repo === null ? null : `gh run view ${run.id} --log-failed --repo ${repoArgument(run.repo)}`;
}
/** Why a batch is marked, in one short line: category and cause. */
function failureReason(dossier) {
    const [first] = dossier.diagnoses;
    const line = first.rootCause[0]?.text ?? '';
    return (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .toOneLine */ .GX)(line === '' ? first.category : `${first.category}: ${line}`), MAX_REASON_UNITS);
}
/** One word for a POSIX shell, in single quotes where it needs them. Control characters and line ends are gone. */
function quote(word) {
    const line = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .toVisible */ .ws)(word).replace(/[\n\t]/g, ' ');
    return /^[A-Za-z0-9_./:@%+,][A-Za-z0-9_./:@%+,=-]*$/.test(line) ? line : `'${line.replaceAll("'", "'\\''")}'`;
}
/** A path that cannot be taken for an option. */
function path(file) {
    return quote(file.startsWith('-') ? `./${file}` : file);
}
function repoArgument(repo) {
    const name = `${repo.owner}/${repo.name}`;
    return quote(repo.server === 'https://github.com' ? name : `${repo.server.replace(/^https?:\/\//, '')}/${name}`);
}
/** Makes a branch that takes a commit back; nothing is pushed. */
function revertCommand(sha, run) {
    const base = quote(`origin/${run.branch ?? run.defaultBranch ?? 'HEAD'}`);
    return `git fetch origin && git switch -c revert-${quote(sha.slice(0, 7))} ${base} && git revert --no-edit ${quote(sha)}`;
}


/***/ }),

/***/ 2745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ excerptBlock)
/* harmony export */ });
/* unused harmony export excerptLines */
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5356);


/** Longest log line shown, in UTF-16 units; what a wide screen shows without scrolling twice. */
const MAX_LINE_UNITS = 240;
/** Behind a gutter a tab would jump to a place that nobody can know. */
const TAB = '    ';
/** The excerpt as a code block with the cause marked by `>`; nothing when no line is known. `maxLines` is at least 1. */
function excerptBlock(diagnosis, maxLines) {
    const lines = excerptLines(diagnosis, maxLines);
    return lines.length === 0 ? _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(lines.join('\n'));
}
/** The same as plain lines, for a terminal. */
function excerptLines(diagnosis, maxLines) {
    const lines = around(numberLines(diagnosis), maxLines);
    const width = String(lines.at(-1)?.number ?? '').length;
    return lines.map(({ number, text, marked }) => {
        const gutter = `${marked ? '>' : ' '} ${String(number ?? '').padStart(width)} |`;
        return text === '' ? gutter : `${gutter} ${text}`;
    });
}
function numberLines(diagnosis) {
    const { excerpt, rootCause } = diagnosis;
    if (excerpt === null)
        return rootCause.slice(0, 1).map((cause) => toLine(cause.line, cause.text, true));
    return excerpt.lines.map((text, at) => {
        const number = excerpt.firstLine + at;
        return toLine(number, text, isCause(rootCause, excerpt.job, number));
    });
}
function toLine(number, text, marked) {
    return {
        number,
        text: (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .toVisible */ .ws)(text).replaceAll('\n', ' ').replaceAll('\t', TAB).trimEnd(), MAX_LINE_UNITS),
        marked,
    };
}
/** Only the first candidate is marked: the others are named in their own table. */
function isCause(rootCause, job, number) {
    const first = rootCause[0];
    return first !== undefined && first.line === number && (first.job === job || job === null || first.job === null);
}
/** The part with the marked line, a little more of it below the mark than above: messages go on downwards. */
function around(lines, maxLines) {
    if (lines.length <= maxLines)
        return lines;
    const mark = lines.findIndex((line) => line.marked);
    const wanted = mark < 0 ? lines.length - maxLines : mark - Math.floor(maxLines * 0.4);
    const from = Math.min(Math.max(0, wanted), lines.length - maxLines);
    return lines.slice(from, from + maxLines);
}


/***/ }),

/***/ 2883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ causePlace),
/* harmony export */   Hk: () => (/* binding */ happenedFacts),
/* harmony export */   Jo: () => (/* binding */ verdictFacts),
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   mB: () => (/* binding */ causeLine),
/* harmony export */   nZ: () => (/* binding */ jobWords)
/* harmony export */ });
/* unused harmony export stepOf */
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(758);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8824);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8193);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3419);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5356);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8653);






/** Longest cause shown in a headline or a table cell, in UTF-16 units: about two lines of a page. */
const MAX_CAUSE_UNITS = 240;
/** Longest name of a job or step; matrix jobs carry all their values in it. */
const MAX_NAME_UNITS = 120;
/** Most job names in one sentence. */
const MAX_JOBS = 6;
/** `CI failed on main: tests failed`. */
function headline(dossier) {
    const { branch } = dossier.evidence.run;
    const where = branch === null ? _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) ` on ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(branch)}`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `CI failed${where}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .CATEGORY_WORDS */ .vW[dossier.diagnoses[0].category])}`;
}
/** The most likely line, as code; a sentence when there is none. */
function causeLine(diagnosis) {
    const [first] = diagnosis.rootCause;
    return first === undefined
        ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `No line of the log explains the failure.`
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(first.text, MAX_CAUSE_UNITS));
}
/** Where the first line stands: link, job and step, as far as they are known. */
function causePlace(evidence, diagnosis) {
    const [first] = diagnosis.rootCause;
    const job = (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .mainFailure */ .yX)(evidence, diagnosis)?.job.name ?? diagnosis.jobs[0] ?? null;
    const step = stepOf(evidence, diagnosis);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([
        first === undefined ? _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ : (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .logLineLink */ .LS)(evidence, first),
        job === null ? _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `job ${nameCode(job)}`,
        step === null ? _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `step ${nameCode(step)}`,
    ], ' · ');
}
/** Severity, category, what a re-run brings, and how sure we are. */
function verdictFacts(diagnosis) {
    const others = diagnosis.alternatives.map((category) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(category));
    const also = others.length === 0 ? _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) ` (also possible: ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .listInline */ .qi)(others, 3)})`;
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .bullets */ .e5)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `**Severity:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .severityWords */ .D4)(diagnosis.severity))}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `**Category:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(diagnosis.category)}${also}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `**A re-run** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .TRANSIENCE_WORDS */ .FU[diagnosis.transient])}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `**Confidence:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .confidenceWords */ .gQ)(diagnosis.confidence))}`,
    ]);
}
/** The same in one line, for places with little room. */
function verdictLine(diagnosis) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Severity **${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .severityWords */ .D4)(diagnosis.severity))}**`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(diagnosis.category),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `a re-run ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .TRANSIENCE_WORDS */ .FU[diagnosis.transient])}`,
    ], ' · ');
}
/** Run, jobs, step, exit code and commit: what GitHub and the log state, without opinion. */
function happenedFacts(dossier) {
    const { evidence } = dossier;
    const [diagnosis] = dossier.diagnoses;
    const step = stepOf(evidence, diagnosis);
    const exitCode = (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .mainFailure */ .yX)(evidence, diagnosis)?.log?.exit?.code ?? null;
    const facts = [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `**Run:** ${runWords(evidence)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `**Jobs:** ${jobWords(evidence)}`,
        step === null ? _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `**Step:** ${nameCode(step)}`,
        exitCode === null ? _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `**Exit code:** ${exitCode}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `**Commit:** ${commitWords(evidence)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `**Time:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toIsoText */ .Ui)(evidence.run.startedAt ?? evidence.now))}`,
    ];
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .bullets */ .e5)(facts.filter((fact) => fact !== ''));
}
/** `3 of 12 failed: a, b, c`. */
function jobWords(evidence) {
    const names = evidence.failedJobs.map(nameCode);
    const failed = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${names.length} of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countWords */ .rj)(Math.max(evidence.totalJobs, names.length), 'job'))} failed`;
    return names.length === 0 ? failed : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${failed}: ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .listInline */ .qi)(names, MAX_JOBS)}`;
}
/** Step that failed: from the diagnosis, else from GitHub. */
function stepOf(evidence, diagnosis) {
    return diagnosis.step ?? (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .mainFailure */ .yX)(evidence, diagnosis)?.step ?? null;
}
function nameCode(name) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_3__/* .toOneLine */ .GX)(name), MAX_NAME_UNITS));
}
function runWords(evidence) {
    const { run } = evidence;
    if (run.repo === null)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(run.workflow)} (given as files, so nothing is linked)`;
    const attempt = run.attempt > 1 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `, attempt ${run.attempt}` : _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$;
    const fork = run.fromFork ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `, from a fork` : _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${(0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .linked */ .q)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(run.workflow)} ${run.id}`, (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .runUrl */ .Vp)(run))}${attempt}, event ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(run.event)}${fork}`;
}
function commitWords(evidence) {
    const { run, commit } = evidence;
    const subject = commit === null ? _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) ` ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(commit.subject, 120))}`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${(0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .commitLink */ .wn)(run, run.headSha)}${subject}`;
}


/***/ }),

/***/ 8193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ issuePage),
/* harmony export */   LS: () => (/* binding */ logLineLink),
/* harmony export */   LV: () => (/* binding */ pullPage),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   cJ: () => (/* binding */ logLineUrl),
/* harmony export */   fL: () => (/* binding */ runPage),
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   wn: () => (/* binding */ commitLink),
/* harmony export */   yX: () => (/* binding */ mainFailure)
/* harmony export */ });
/* unused harmony exports commitPage, failureOf */
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);

/** Page of the run's attempt. */
function runUrl(run) {
    const page = runPage(run.repo, run.id);
    return page !== null && run.attempt > 1 ? `${page}/attempts/${run.attempt}` : page;
}
/** Page of one run of a repository, by id. */
function runPage(repo, id) {
    return repo === null || id <= 0 ? null : `${repoUrl(repo)}/actions/runs/${id}`;
}
/** Page of a commit. */
function commitPage(repo, sha) {
    return repo !== null && /^[0-9a-f]{7,64}$/.test(sha) ? `${repoUrl(repo)}/commit/${sha}` : null;
}
/** Page of an issue. */
function issuePage(repo, number) {
    return repo === null || number <= 0 ? null : `${repoUrl(repo)}/issues/${number}`;
}
/** Page of a pull request. */
function pullPage(repo, number) {
    return repo === null || number <= 0 ? null : `${repoUrl(repo)}/pull/${number}`;
}
/**
 * Page of a log line: in its step when the log shows which one and the job names it, else of the job, else of the run.
 * `line` is 1-based in the job's log; GitHub counts from the step's first line. Null: no line is known, the job's page.
 */
function logLineUrl(evidence, job, line) {
    const { run } = evidence;
    const failure = failureOf(evidence, job);
    const page = runPage(run.repo, run.id);
    if (page === null || failure === null || failure.job.id <= 0)
        return runUrl(run);
    const place = line === null ? null : findStep(failure, line);
    const jobPage = `${page}/job/${failure.job.id}`;
    return place === null ? jobPage : `${jobPage}#step:${place.step}:${place.line}`;
}
/** The failure of the named job; of the only one when none is named. */
function failureOf(evidence, job) {
    if (job === null)
        return evidence.failures.length === 1 ? (evidence.failures[0] ?? null) : null;
    return evidence.failures.find((failure) => failure.job.name === job) ?? null;
}
/** The failure that shows a cause best: the job of its first line, else its first job. */
function mainFailure(evidence, diagnosis) {
    const job = diagnosis.rootCause[0]?.job ?? diagnosis.jobs[0] ?? null;
    return failureOf(evidence, job);
}
/** `abc1234` as a link where there is a page. */
function commitLink({ repo }, sha) {
    return linked((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(sha.slice(0, 7)), commitPage(repo, sha));
}
/** The label, as a link where there is an address. */
function linked(label, url) {
    return url === null ? label : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(label, url);
}
/** `line 12 of the log`, as a link where there is a page; the words of an annotation or a report lie in no log. */
function logLineLink(evidence, cause) {
    const label = cause.line === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `not from a log` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `line ${cause.line} of the log`;
    return linked(label, logLineUrl(evidence, cause.job, cause.line));
}
function repoUrl(repo) {
    return `${repo.server}/${encodeURIComponent(repo.owner)}/${encodeURIComponent(repo.name)}`;
}
function findStep(failure, line) {
    const stretch = failure.log?.steps.find((step) => step.firstLine <= line && line <= step.lastLine);
    if (stretch === undefined)
        return null;
    const step = onlyStep(failure.job, stretch.name);
    return step === null ? null : { step: step.number, line: line - stretch.firstLine + 1 };
}
/** Two steps of the same name: nobody can tell which one the log means. */
function onlyStep(job, name) {
    const named = job.steps.filter((step) => step.name === name);
    return named.length === 1 ? (named[0] ?? null) : null;
}


/***/ }),

/***/ 3419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   GA: () => (/* binding */ cellCode),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   R: () => (/* binding */ hidden),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   lE: () => (/* binding */ mention),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pZ: () => (/* binding */ indent),
/* harmony export */   tT: () => (/* binding */ toWebUrl),
/* harmony export */   ti: () => (/* binding */ inlineCode)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5356);

/** Joins our own words with values that are Markdown already, or numbers. Anything else does not compile. */
function md(words, ...values) {
    return words.map((part, at) => `${part}${values[at] ?? ''}`).join('');
}
/** Nothing, for parts that are left out. */
const NOTHING = '';
/** The parts that are not empty, with one separator between each two. */
function join(parts, separator) {
    return parts.filter((part) => part !== '').join(separator);
}
/**
 * Foreign text as plain words in one line: no markup, HTML, mention, reference, closing word, link or command survives,
 * and it holds no raw pipe, so it may stand in a table.
 */
function prose(text) {
    const words = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .breakReferences */ .m3)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(text)).replace(MARKUP, (found, offset, whole) => escapeMarkup(found, whole[offset - 1], whole[offset + found.length]));
    return escapeStart(words);
}
/** Foreign text as a code span in one line. Empty text gives the word `empty`. Use `cellCode` in a table. */
function inlineCode(text) {
    const code = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(text);
    if (code === '')
        return '_empty_';
    const ticks = '`'.repeat(longestRun(code, /`+/g) + 1);
    const pad = code.startsWith('`') || code.endsWith('`') ? ' ' : '';
    return `${ticks}${pad}${code}${pad}${ticks}`;
}
/** Foreign text as a code span that may stand in a table: a pipe would end the cell, so such text is given as words. */
function cellCode(text) {
    return text.includes('|') ? prose(text) : inlineCode(text);
}
/**
 * Foreign text as a code block that it cannot leave. Line ends become LF; `info` names the language. What looks like one of
 * our own hidden lines is broken open: we read these back from the raw text of a thread.
 */
function fence(text, info = 'text') {
    const code = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .breakMarkers */ .Fx)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .toVisible */ .ws)(text));
    const ticks = '`'.repeat(Math.max(3, longestRun(code, /`+|~+/g) + 1));
    return `${ticks}${info}\n${code}\n${ticks}`;
}
/** A link to an https address, or the label alone when the address is none. */
function link(label, url) {
    const checked = toWebUrl(url);
    return checked === null ? label : `[${label}](${checked})`;
}
/** The address in a form that cannot leave a Markdown link; null when it is not https or carries a user name. */
function toWebUrl(url) {
    if (!URL.canParse(url))
        return null;
    const parsed = new URL(url);
    if (parsed.protocol !== 'https:' || parsed.username !== '' || parsed.password !== '')
        return null;
    return parsed.href.replace(/[()<>[\]|`\\"'\s*~]/g, (found) => `%${found.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);
}
/** One of our own hidden marker lines. Throws when it is not exactly one HTML comment: then it is a bug. */
function hidden(marker) {
    const sound = /^<!-- aftermath:[^\r\n]* -->$/.test(marker) && marker.indexOf('-->') === marker.length - 3;
    if (!sound)
        throw new Error('not a marker line of ours');
    return marker;
}
/** A live mention: the only text of ours that calls a person. The brand says that it is a name and nothing else. */
function mention(owner) {
    return owner;
}
/** Every line moved to the right by spaces: what stands below a list item belongs to it. */
function indent(text, spaces) {
    return text.replace(/^(?=.)/gm, ' '.repeat(spaces));
}
const MARKUP = /[\\`*_[\]<>~|$]|&(?=#?\w+;)/g;
function escapeMarkup(found, before, after) {
    switch (found) {
        case '<':
            return '&lt;';
        case '>':
            return '&gt;';
        case '|':
            return '&#124;';
        case '&':
            return '&amp;';
        case '_':
            return isAlphanumeric(before) && isAlphanumeric(after) ? '_' : '\\_';
        default:
            return `\\${found}`;
    }
}
function isAlphanumeric(char) {
    return char !== undefined && /[A-Za-z0-9]/.test(char);
}
/** At the start of a line some characters open a list, a heading, a rule, or another program's command. */
function escapeStart(text) {
    return text.replace(/^(?<number>\d{1,9})(?=[.)])/, '$<number>\\').replace(/^[#+\-=/:!]/, '\\$&');
}
function longestRun(text, pattern) {
    return (text.match(pattern) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}


/***/ }),

/***/ 7128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ markerLine)
/* harmony export */ });
/* harmony import */ var _domain_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3320);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3419);


/** Longest marker line, in UTF-16 units: an eighth of a body, so that the text above it keeps its room. */
const MARKER_MAX_UNITS = 8_000;
/** What is given up, in this order, until the marker fits: first what people can read elsewhere in the body. */
const CUTS = [
    (record) => withOccurrences(record, (one) => ({ ...one, jobs: one.jobs.slice(0, 1) })),
    (record) => withOccurrences(record, (one) => ({ ...one, jobs: [] })),
    (record) => ({ ...record, batches: record.batches.slice(0, 2) }),
    (record) => ({ ...record, occurrences: record.occurrences.slice(0, 3) }),
    (record) => ({ ...record, batches: [] }),
    (record) => ({ ...record, occurrences: record.occurrences.slice(0, 1) }),
    (record) => ({ ...record, owners: record.owners.slice(0, 5), title: null }),
    (record) => ({ ...record, owners: [] }),
];
/** The marker line of a record, shortened where it would not fit. A record that fits is written as it is. */
function markerLine(record) {
    let marker = (0,_domain_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .renderIncidentMarker */ .D$)(record);
    let smaller = record;
    for (const cut of CUTS) {
        if (marker.length < MARKER_MAX_UNITS)
            break;
        smaller = cut(smaller);
        marker = (0,_domain_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .renderIncidentMarker */ .D$)(smaller);
    }
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .hidden */ .R)(marker);
}
function withOccurrences(record, change) {
    return { ...record, occurrences: record.occurrences.map(change) };
}


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

/***/ 7225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ withNews)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6223);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3419);
/* harmony import */ var _marker_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7128);
/* harmony import */ var _own_block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4928);




const BEGIN = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .hidden */ .R)('<!-- aftermath:news -->');
const END = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .hidden */ .R)('<!-- aftermath:news-end -->');
const FORMER = /^<!-- aftermath:news -->\n[\s\S]*?^<!-- aftermath:news-end -->\n*/gm;
const MARKER_LINE = /^<!-- aftermath:incident [^\n]*\n*/m;
/**
 * The incident's body with news at its top and the rest as it was, changed by `edit`. The same news twice gives the same body.
 * Where the whole does not fit, the rest of our block is given up, and nothing that people wrote.
 */
function withNews(incident, news, edit) {
    const rest = edit(withoutHead((0,_own_block_js__WEBPACK_IMPORTED_MODULE_2__/* .readOwnBlock */ ._Y)(incident.body) ?? _markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$));
    const full = (0,_own_block_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceOwnBlock */ .co)(incident.body, block(incident, news, rest));
    return full.length <= _budget_js__WEBPACK_IMPORTED_MODULE_0__/* .BODY_MAX_UNITS */ .gP ? full : (0,_own_block_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceOwnBlock */ .co)(incident.body, block(incident, news, _markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$));
}
/** Our block without marker and former news: both are written anew. */
function withoutHead(inside) {
    return inside.replaceAll('\r\n', '\n').replace(FORMER, '').replace(MARKER_LINE, '').trim();
}
function block(incident, news, rest) {
    const told = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `${BEGIN}
${news}

${END}`;
    return (0,_own_block_js__WEBPACK_IMPORTED_MODULE_2__/* .toOwnBlock */ .j9)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)([(0,_marker_record_js__WEBPACK_IMPORTED_MODULE_1__/* .markerLine */ .B)(incident.record), told, rest], '\n\n'));
}


/***/ }),

/***/ 9885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ shortPlan),
/* harmony export */   c5: () => (/* binding */ resolutionPlan),
/* harmony export */   c9: () => (/* binding */ stepWords),
/* harmony export */   zJ: () => (/* binding */ preventionList)
/* harmony export */ });
/* unused harmony export stepTitle */
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9279);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8824);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(880);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5356);





/** Longest reason of a step, in UTF-16 units: two or three sentences. */
const MAX_WHY_UNITS = 400;
/** The steps as a numbered list with commands to copy; a sentence when the decision names none. */
function resolutionPlan(dossier) {
    const steps = dossier.decision.next;
    if (steps.length === 0)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Nothing is left to do.`;
    const items = steps.map((step) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([stepWords(step), commandBlock(step, dossier)], '\n\n'));
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .numbered */ .jN)(items);
}
/** The first steps with their command in the same line, for places with little room. */
function shortPlan(dossier, most) {
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .numbered */ .jN)(dossier.decision.next.slice(0, most).map((step) => {
        const command = (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .commandOf */ .Nl)(step, dossier);
        return command === null ? stepWords(step) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${stepWords(step)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(command)}`;
    }));
}
/** One step as a sentence with its reason. */
function stepWords(step) {
    const why = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(step.why, MAX_WHY_UNITS));
    return why === '' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `**${stepTitle(step)}.**` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `**${stepTitle(step)}.** ${why}`;
}
/** Advice against the next time; a sentence when the rules give none. */
function preventionList(prevention) {
    if (prevention.length === 0)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `No advice is known for this cause.`;
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .bullets */ .e5)(prevention.map((advice) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(advice)));
}
/** What to do, in a few words, without full stop. */
function stepTitle(step) {
    switch (step.kind) {
        case 'rerun':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Re-run the failed jobs`;
        case 'fix':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Fix the cause`;
        case 'revert':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Revert ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(step.sha.slice(0, 7))}`;
        case 'apply-plan-edit':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Mark ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(step.item)} of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(step.file)} as failed`;
        case 'next-item':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Go on with ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(step.item)} of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(step.file)}`;
        case 'investigate':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Look closer`;
        default:
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__/* .assertNever */ .x)(step);
    }
}
function commandBlock(step, dossier) {
    const command = (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .commandOf */ .Nl)(step, dossier);
    return command === null ? _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .indent */ .pZ)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(command, 'sh'), 3);
}


/***/ }),

/***/ 7289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ damageList),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   LZ: () => (/* binding */ postponedList),
/* harmony export */   hL: () => (/* binding */ permissionBlock),
/* harmony export */   jE: () => (/* binding */ tokenHint)
/* harmony export */ });
/* harmony import */ var _domain_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4540);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8824);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3419);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5356);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8653);





/** Reasons that put work off to the sweep instead of refusing it. */
const POSTPONED = ['RATE_LIMITED', 'REQUEST_BUDGET'];
/** Most damaged places listed; the state branch holds what was set aside. */
const MAX_DAMAGE = 10;
/** What was put off and why; nothing when nothing was. */
function postponedList(effects, outcomes) {
    const items = outcomes.flatMap((outcome) => {
        if (outcome.status !== 'held' || !POSTPONED.includes(outcome.because))
            return [];
        const planned = effects.some((effect) => effect.key === outcome.key);
        return planned ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .EFFECT_WORDS */ .Gt[outcome.kind])}:** ${reasonSentence(outcome.because)}`] : [];
    });
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .bullets */ .e5)(items);
}
/** The exact lines to add for every permission that was missing; nothing when none was. */
function permissionBlock(problems) {
    const needs = problems.flatMap((problem) => (problem.code === 'HOST_FORBIDDEN' ? [problem.needs] : []));
    const { lines, others } = sortNeeds(needs);
    const yaml = ['permissions:', ...lines.map((line) => `  ${line}`)].join('\n');
    const block = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `The token may not do all that the policy asks for. Add this to the job, and keep what stands there already:

${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)(yaml, 'yaml')}`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([
        lines.length === 0 ? _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ : block,
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .bullets */ .e5)(others.map((need) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `The token also needs ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(need)}.`)),
    ], '\n\n');
}
/** Every trouble in what was read and done. */
function problemsOf(gaps, outcomes) {
    return [
        ...gaps.map((gap) => gap.problem),
        ...outcomes.flatMap((outcome) => (outcome.status === 'failed' ? [outcome.problem] : [])),
    ];
}
/** How a run whose token may only read gets more than this summary; nothing for any other run. */
function tokenHint(run, declined) {
    const isRefused = (code) => declined.some((choice) => choice.because === code);
    if (isRefused('DEPENDABOT'))
        return workflowRunHint(run, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Dependabot started this run, so its token may only read.`);
    if (!isRefused('FORK'))
        return _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$;
    if (run.event === 'workflow_run')
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `The commit comes from a fork: nothing in it may steer a write.`;
    return workflowRunHint(run, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `The commit comes from a fork, so the token of the run may only read.`);
}
/** Parts of the memory that were set aside; nothing when all was sound. */
function damageList(damage) {
    const { shown, more } = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .Ku)(damage, MAX_DAMAGE);
    const items = shown.map(({ document, line, detail }) => {
        const place = line === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cellCode */ .GA)(document) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cellCode */ .GA)(document)}, line ${line}`;
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${place}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(detail)}`;
    });
    const list = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .bullets */ .e5)(more === 0 ? items : [...items, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `and ${more} more`]);
    if (list === '')
        return _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `These parts of the memory could not be read. The next write sets them aside under ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)('damaged/')} and goes on without them; what the incident issues say is built again from them.

${list}`;
}
function workflowRunHint(run, why) {
    const yaml = ['on:', '  workflow_run:', `    workflows: [${yamlText(run.workflow)}]`, '    types: [completed]'];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${why} Only this summary is written. A workflow on the default branch that starts after it has a token of its own, and is told of the same failure:

${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)(yaml.join('\n'), 'yaml')}`;
}
/** A double-quoted scalar: JSON's escapes are YAML's, and one line stays one line. */
function yamlText(text) {
    return JSON.stringify((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_4__/* .toOneLine */ .GX)(text));
}
/** Lines of a `permissions:` block, each once, write before read, sorted; and what is none. */
function sortNeeds(needs) {
    const levels = new Map();
    const others = [];
    for (const need of new Set(needs)) {
        const found = /^(?<scope>[a-z][a-z-]*): (?<level>read|write)$/.exec(need)?.groups;
        if (found === undefined)
            others.push(need);
        else if (levels.get(found['scope'] ?? '') !== 'write')
            levels.set(found['scope'] ?? '', found['level'] ?? 'read');
    }
    const lines = [...levels].map(([scope, level]) => `${scope}: ${level}`).sort();
    return { lines, others: others.sort() };
}
function reasonSentence(code) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(_domain_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .e[code])} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(code)})`;
}


/***/ }),

/***/ 4928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ foreignUnits),
/* harmony export */   I: () => (/* binding */ FRAME_UNITS),
/* harmony export */   _Y: () => (/* binding */ readOwnBlock),
/* harmony export */   co: () => (/* binding */ replaceOwnBlock),
/* harmony export */   j9: () => (/* binding */ toOwnBlock)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);
// Our part of a thread's body. What people write above and below it stays, and so do the boxes they ticked in it.

const BEGIN = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .hidden */ .R)('<!-- aftermath:begin -->');
const END = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .hidden */ .R)('<!-- aftermath:end -->');
const BLOCK = /^<!-- aftermath:begin -->\r?\n(?<inside>[\s\S]*?)^<!-- aftermath:end -->[ \t]*$/m;
const BOX = /^(?<indent>\s*- )\[(?<tick>[ xX])\] (?<words>.*?)\r?$/gm;
/** Units that the frame adds to what stands in it. */
const FRAME_UNITS = BEGIN.length + END.length + 4;
/** The text between the two lines that mark it as ours. */
function toOwnBlock(inside) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${BEGIN}
${inside}

${END}`;
}
/**
 * The body with our block replaced. Without a block, ours comes first and the old text below it. Boxes that were ticked
 * stay ticked where the new block has a box with the same words. Twice gives the same as once.
 */
function replaceOwnBlock(existingBody, newBlock) {
    const match = BLOCK.exec(existingBody);
    if (match === null)
        return existingBody.trim() === '' ? newBlock : `${newBlock}\n\n${existingBody}`;
    const block = keepTicks(match[0], newBlock);
    return existingBody.slice(0, match.index) + block + existingBody.slice(match.index + match[0].length);
}
/** What stands between our two lines, Markdown as it was written; null when there is no whole block. */
function readOwnBlock(body) {
    return BLOCK.exec(body)?.groups?.['inside'] ?? null;
}
/** Units of the text that people wrote around our block; all of it when there is no block. */
function foreignUnits(body) {
    const match = BLOCK.exec(body);
    return match === null ? body.length + 2 : body.length - match[0].length;
}
function keepTicks(oldBlock, newBlock) {
    const ticked = new Set([...oldBlock.matchAll(BOX)].filter((box) => box.groups?.['tick'] !== ' ').map((box) => box.groups?.['words']));
    return newBlock.replace(BOX, (line, start, _tick, words) => ticked.has(words) ? `${start}[x] ${words}` : line);
}


/***/ }),

/***/ 5001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lh: () => (/* binding */ outcomeTable),
/* harmony export */   PQ: () => (/* binding */ gapList),
/* harmony export */   S0: () => (/* binding */ decisionBlock),
/* harmony export */   ql: () => (/* binding */ severityTable)
/* harmony export */ });
/* harmony import */ var _domain_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4540);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1591);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9279);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8824);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3419);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8653);
// Why: what moved the severity, what was decided and what not, and what could not be read.






/** Every reason that moved the severity, the base first. */
function severityTable(diagnosis) {
    const rows = diagnosis.severity.because.map((reason, at) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(reason.detail),
        at === 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${reason.change}` : signed(reason.change),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cellCode */ .GA)(reason.rule),
    ]);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Reason`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Level`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Rule`], rows);
}
/** What was decided and why, with what came of it when that is known; then what was not done and why. */
function decisionBlock(dossier, outcomes) {
    const { decision, diagnoses } = dossier;
    const lead = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Decision ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(decision.id)} about fingerprint ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(diagnoses[0].fingerprint)}: ${reasonWords(decision.reason)}`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([lead, effectTable(decision.effects, outcomes), declinedTable(dossier)], '\n\n');
}
/** What was done, with links; nothing when nothing was planned. */
function outcomeTable(effects, outcomes) {
    const rows = effects.map(({ key, effect }) => [
        effectWords(effect),
        outcomeCell(outcomes.find((outcome) => outcome.key === key)),
    ]);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `What`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Result`], rows);
}
/** What we looked for and could not read, each with what to do. */
function gapList(gaps) {
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .bullets */ .e5)(gaps.map((gap) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(gap.looked)}** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(gap.problem.code)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .explainProblem */ .F)(gap.problem))}`));
}
function effectTable(effects, outcomes) {
    const rows = effects.map(({ key, effect, because }) => {
        const cells = [effectWords(effect), reasonWords(because)];
        return outcomes.length === 0 ? cells : [...cells, outcomeCell(outcomes.find((outcome) => outcome.key === key))];
    });
    const head = [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Done`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Why`];
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(outcomes.length === 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `To do`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Why`] : [...head, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Result`], rows);
}
function declinedTable(dossier) {
    const rows = dossier.decision.declined.map((choice) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .EFFECT_WORDS */ .Gt[choice.kind]),
        choice.subject === '' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `–` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cellCode */ .GA)(choice.subject),
        reasonWords(choice.because),
    ]);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Not done`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `About`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Why`], rows);
}
function reasonWords(code) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(_domain_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .e[code])} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(code)})`;
}
function effectWords(effect) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .EFFECT_WORDS */ .Gt[effect.kind]), effectTarget(effect)], ' ');
}
/** What an effect is aimed at. */
function effectTarget(effect) {
    switch (effect.kind) {
        case 'append-ledger':
        case 'write-report':
            return _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$;
        case 'upsert-comment':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `on pull request ${effect.thread}`;
        case 'upsert-incident':
            return incidentTarget(effect);
        case 'close-incident':
            return effect.as === 'stale' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${effect.incident} as stale` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${effect.incident}`;
        case 'open-systemic':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `for the pattern ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cellCode */ .GA)(effect.fingerprint)}`;
        case 'mark-item':
        case 'clear-mark':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cellCode */ .GA)(effect.item)} in ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cellCode */ .GA)(effect.file)}`;
        default:
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__/* .assertNever */ .x)(effect);
    }
}
function incidentTarget({ branch, scope, causes }) {
    const where = branch === '*' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `for several branches` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `for ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cellCode */ .GA)(branch)}`;
    return scope === 'umbrella' && branch !== '*' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countWords */ .rj)(causes.length, 'cause'))} ${where}` : where;
}
function outcomeCell(outcome) {
    if (outcome === undefined)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `not reached`;
    const word = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUS_WORDS */ .ly[outcome.status]);
    switch (outcome.status) {
        case 'done':
        case 'already-done':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${word}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .toWebUrl */ .tT)(outcome.ref) === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cellCode */ .GA)(outcome.ref) : refLink(outcome.ref)}`;
        case 'held':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${word}. ${reasonWords(outcome.because)}`;
        case 'skipped':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${word}: what it waits for was not done`;
        case 'failed':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `**${word}** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(outcome.problem.code)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .explainProblem */ .F)(outcome.problem))}`;
        default:
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__/* .assertNever */ .x)(outcome);
    }
}
function signed(change) {
    if (change === 0)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `±0`;
    return change > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `+${change}` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `−${Math.abs(change)}`;
}
/** A short name for an address: its last two parts, `issues/12`, commit ids cut. */
function refLink(ref) {
    const name = new URL(ref).pathname.split('/').slice(-2).join('/');
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(name.replace(/[0-9a-f]{40,64}$/, (id) => id.slice(0, 7))), ref);
}


/***/ }),

/***/ 647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ recallBlock),
/* harmony export */   B0: () => (/* binding */ fixWords),
/* harmony export */   HR: () => (/* binding */ recallOf),
/* harmony export */   _O: () => (/* binding */ lastFix),
/* harmony export */   af: () => (/* binding */ recallLine)
/* harmony export */ });
/* unused harmony export plainRecallLine */
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8824);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8193);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3419);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5356);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8653);





/** Longest line of an earlier failure, in UTF-16 units: enough to tell whether it is the same. */
const MAX_LINE_UNITS = 120;
/** What the memory holds about the first cause; null when it was not asked. */
function recallOf({ recalls, diagnoses }) {
    const recall = recalls.get(diagnoses[0].fingerprint);
    return recall?.asked === true ? recall : null;
}
/** Counts, flakes and the similar failures with what ended them; nothing when nothing is on record. `most` is at least 1. */
function recallBlock(dossier, most) {
    const recall = recallOf(dossier);
    if (recall === null)
        return _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)([countLine(recall), flakeLine(recall), similarTable(dossier.evidence.run.repo, recall, most)], '\n\n');
}
/** `Seen 3 times in 30 days, last mended by pull request 31 (abc1234).` Nothing when it was not seen in that time. */
function recallLine(dossier) {
    const recall = recallOf(dossier);
    if (recall === null || recall.windows.month === 0)
        return _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$;
    const fix = lastFix(recall);
    const ended = fix === null ? _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `, ${fixVerb(fix)} ${fixWords(dossier.evidence.run.repo, fix)}`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `Seen ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .timesWords */ .AM)(recall.windows.month)} before in 30 days${ended}.`;
}
/** The same without links. */
function plainRecallLine(dossier) {
    const recall = recallOf(dossier);
    if (recall === null || recall.windows.month === 0)
        return '';
    const fix = lastFix(recall);
    const seen = `${timesWords(recall.windows.month)} in 30 days`;
    if (fix === null)
        return seen;
    if (fix.flaky)
        return `${seen}, last passed without a change (${fix.commit.slice(0, 7)})`;
    const by = fix.pull === null ? fix.commit.slice(0, 7) : `pull request ${fix.pull} (${fix.commit.slice(0, 7)})`;
    return `${seen}, last mended by ${by}`;
}
/** What ended the newest failure of the same cause of which that is known; null when of none. */
function lastFix({ similar }) {
    return similar.find((one) => one.likeness === 'fingerprint' && one.fix !== null)?.fix ?? null;
}
/** `pull request 31 (abc1234)`, with links. */
function fixWords(repo, { commit, pull, flaky }) {
    const at = (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .commitLink */ .wn)({ repo }, commit);
    if (flaky)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `(${at})`;
    return pull === null ? at : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `${(0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .linked */ .q)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `pull request ${pull}`, (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .pullPage */ .LV)(repo, pull))} (${at})`;
}
function fixVerb({ flaky }) {
    return flaky ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `last passed without a change` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `last mended by`;
}
function countLine({ count, firstSeen, windows }) {
    if (count === 0)
        return _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$;
    const since = firstSeen === null ? _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `, first at ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .timeWords */ .rr)(firstSeen))}`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `The same cause came ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .timesWords */ .AM)(count)} before${since}: ${windows.day} in 24 hours, ${windows.week} in 7 days, ${windows.month} in 30 days, on any branch.`;
}
function flakeLine({ flakes }) {
    if (flakes === 0)
        return _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `A commit that it had failed passed without a change ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .timesWords */ .AM)(flakes)}: it comes and goes.`;
}
function similarTable(repo, { similar }, most) {
    const { shown, more } = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .Ku)(similar, most);
    const rows = shown.map((one) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .timeWords */ .rr)(one.at)),
        likenessWords(one),
        (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .linked */ .q)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `${one.runId}`, (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .runPage */ .fL)(repo, one.runId)),
        one.branch === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `–` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cellCode */ .GA)(one.branch),
        one.text === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(one.category) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cellCode */ .GA)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_4__/* .toOneLine */ .GX)(one.text), MAX_LINE_UNITS)),
        endWords(repo, one.fix),
    ]);
    const rest = more === 0 ? _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `… and ${more} more.`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)([(0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `When`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `Likeness`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `Run`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `Branch`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `What it was`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `What ended it`], rows), rest], '\n\n');
}
/** The score without more: `1.00` is the same cause. */
function likenessWords({ likeness, score }) {
    return likeness === 'fingerprint' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `the same cause (${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .figure */ .vP)(score)})` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `alike in words (${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .figure */ .vP)(score)})`;
}
function endWords(repo, fix) {
    if (fix === null)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `not known`;
    return fix.flaky ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `nothing: the same commit passed ${fixWords(repo, fix)}` : fixWords(repo, fix);
}


/***/ }),

/***/ 4431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ toReportJson)
});

// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
// EXTERNAL MODULE: ./lib/domain/problem.js
var domain_problem = __webpack_require__(1591);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
;// CONCATENATED MODULE: ./lib/render/analysis-words.js


const LINK_WORDS = {
    trigger: 'Trigger',
    mechanism: 'Mechanism',
    symptom: 'Symptom',
    effect: 'Effect',
    consequence: 'Consequence',
};
/** Nothing where the proof stands beside it. */
const BASIS_WORDS = {
    evidence: '',
    inference: 'inferred',
    unknown: 'not known',
};
const STRATEGY_WORDS = {
    retry: 'retry',
    fix: 'fix',
    alternative: 'alternative',
    checkpoint: 'go back',
    human: 'ask',
};
/** `the same cause`, `much the same words (0.72)`. */
function likenessWords({ likeness, score }) {
    return likeness === 'fingerprint' ? 'the same cause' : `much the same words (${score.toFixed(2)})`;
}
/** What ended an earlier failure: `commit 0a1b2c3, pull request 12`. The commit is a word of a file that people can edit. */
function fixWords({ fix }) {
    if (fix === null)
        return 'not known';
    if (fix.flaky)
        return 'a re-run: the same commit passed';
    const commit = `commit ${fix.commit.slice(0, 7)}`;
    return fix.pull === null ? commit : `${commit}, pull request ${fix.pull}`;
}
/** How often the same cause came lately and passed by itself; the empty text when it did neither. */
function frequencyWords({ windows, flakes }) {
    if (windows.month === 0 && flakes === 0)
        return '';
    const { day, week, month } = windows;
    return `Earlier ones of the same cause: ${day} in 24 hours, ${week} in 7 days, ${month} in 30 days; passes without a change: ${flakes}.`;
}
/** The exact command of an option; null where there is nothing to type. */
function analysis_words_actionCommand(action, run) {
    if (action === null)
        return null;
    switch (action.kind) {
        case 'rerun':
            return rerunCommand(run);
        case 'read-log':
            return readLogCommand(run);
        case 'revert':
            return revertCommand(action.sha, run);
        default:
            return assertNever(action);
    }
}
/** `line 12`, `line 12 of build.log`; the empty text for words that stand in no log. */
function proofPlace(proof) {
    if (proof.line === null)
        return '';
    return proof.job === null ? `line ${proof.line}` : `line ${proof.line} of ${proof.job}`;
}
/** What the weights leave of the whole, 0..1 with two digits. */
function analysis_words_unexplainedShare(analysis) {
    const known = analysis.factors.reduce((sum, factor) => sum + factor.weight, 0);
    return Math.round(Math.max(0, 1 - known) * 100) / 100;
}

;// CONCATENATED MODULE: ./lib/render/analysis-document.js



/** One analysis as a plain document. */
function toAnalysisDocument(analysis, run, source) {
    const { diagnosis, blastRadius, checklist } = analysis;
    return {
        schema: 'aftermath/analysis/1',
        source: source.kind === 'logs' ? { kind: source.kind, files: source.files } : { kind: source.kind, id: source.id },
        category: diagnosis.category,
        alternatives: diagnosis.alternatives,
        transient: diagnosis.transient,
        severity: toSeverityDocument(diagnosis.severity),
        confidence: diagnosis.confidence,
        fingerprint: diagnosis.fingerprint,
        rootCause: toCauseDocuments(diagnosis),
        step: diagnosis.step,
        failedTests: diagnosis.failedTests.map(toTestDocument),
        causalChain: analysis.causalChain.map(({ kind, text, basis, evidence }) => {
            return { kind, text, basis, evidence: evidence.map(toProofDocument) };
        }),
        factors: analysis.factors.map(toFactorDocument),
        unexplained: unexplainedShare(analysis),
        patterns: analysis.patterns.map(toPatternDocument),
        similar: toRecallDocument(analysis.recall),
        blastRadius: {
            jobs: blastRadius.jobs,
            dependents: blastRadius.dependents,
            planItems: blastRadius.planItems.map(({ file, item, role }) => ({ file, item, role })),
            branches: blastRadius.branches.map(({ name, shared }) => ({ name, shared })),
        },
        prevention: analysis.prevention,
        checklist: { before: checklist.before, during: checklist.during, after: checklist.after },
        plan: analysis.plan.map(({ rank, strategy, title, why, cost, risk, fallback, action }) => ({
            rank,
            strategy,
            title,
            why,
            cost,
            risk,
            fallback: { option: fallback.option, text: fallback.text },
            command: actionCommand(action, run),
        })),
    };
}
function toProofDocument({ job, line, text }) {
    return { job, line, text };
}
function toFactorDocument({ text, weight, evidence }) {
    return { text, weight, evidence: evidence.map(toProofDocument) };
}
function toPatternDocument({ id, name, usualCause, evidence, prevention }) {
    return { id, name, usualCause, evidence: evidence.map(toProofDocument), prevention };
}
/** What memory holds about a cause as a plain document, times in ISO 8601. */
function toRecallDocument({ asked, count, firstSeen, windows, flakes, similar }) {
    return {
        asked,
        count,
        firstSeen: firstSeen === null ? null : (0,ids/* toIsoText */.Ui)(firstSeen),
        windows: { day: windows.day, week: windows.week, month: windows.month },
        flakes,
        failures: similar.map(({ likeness, score, fix, at, runId, attempt, branch, commit, category, text }) => {
            return {
                likeness,
                score,
                fix: toFixDocument(fix),
                at: (0,ids/* toIsoText */.Ui)(at),
                runId,
                attempt,
                branch,
                commit,
                category,
                text,
            };
        }),
    };
}
function toFixDocument(fix) {
    return fix === null ? null : { at: (0,ids/* toIsoText */.Ui)(fix.at), commit: fix.commit, pull: fix.pull, flaky: fix.flaky };
}

;// CONCATENATED MODULE: ./lib/render/diagnosis-document.js
/** One log's diagnosis as a plain document. */
function toDiagnosisDocument(file, diagnosis) {
    return {
        schema: 'aftermath/diagnosis/1',
        file,
        category: diagnosis.category,
        alternatives: diagnosis.alternatives,
        transient: diagnosis.transient,
        severity: diagnosis_document_toSeverityDocument(diagnosis.severity),
        confidence: diagnosis.confidence,
        rootCause: diagnosis_document_toCauseDocuments(diagnosis),
        step: diagnosis.step,
        failedTests: diagnosis.failedTests.map(diagnosis_document_toTestDocument),
        fingerprint: diagnosis.fingerprint,
        factors: diagnosis.factors,
        prevention: diagnosis.prevention,
    };
}
/** Root causes without what only the inside of the program needs. */
function diagnosis_document_toCauseDocuments(diagnosis) {
    return diagnosis.rootCause
        .slice(0, 5)
        .map(({ line, text, rule, score, reason }) => ({ line, text, rule, score, reason }));
}
/** Field by field, so that a new field of ours never slips into a published document. */
function diagnosis_document_toSeverityDocument(severity) {
    return {
        level: severity.level,
        because: severity.because.map(({ rule, change, detail }) => ({ rule, change, detail })),
    };
}
/** Field by field, like the others. */
function diagnosis_document_toTestDocument(test) {
    const { classname, name, message, file, line } = test;
    return { classname, name, message, file, line };
}

// EXTERNAL MODULE: ./lib/render/links.js
var links = __webpack_require__(8193);
;// CONCATENATED MODULE: ./lib/render/report-document.js






/** The report as plain data. `outcomes` is empty while nothing was carried out. */
function toReportJson(dossier, outcomes = []) {
    const { evidence, decision, planEdit } = dossier;
    return {
        schema: 'aftermath/report/1',
        at: (0,ids/* toIsoText */.Ui)(evidence.now),
        mode: dossier.mode,
        run: toRun(evidence.run),
        jobs: { total: evidence.totalJobs, failed: [...evidence.failedJobs] },
        commit: toCommit(evidence),
        branchProtected: evidence.branchProtected,
        diagnoses: dossier.diagnoses.map((diagnosis) => {
            return { ...toDiagnosis(evidence, diagnosis), similar: toSimilar(dossier, diagnosis) };
        }),
        tests: evidence.reports.map(({ file, format, tests, passed, failed, errored, skipped }) => {
            return { file, format, tests, passed, failed, errored, skipped };
        }),
        decision: {
            id: decision.id,
            reason: decision.reason,
            effects: decision.effects.map(toEffect),
            declined: decision.declined.map(({ kind, because, subject }) => ({ kind, because, subject })),
            next: decision.next.map((step) => ({ ...step })),
        },
        batch: toBatch(dossier),
        planEdit: planEdit === null ? null : { file: planEdit.file, item: planEdit.item, unchanged: planEdit.unchanged },
        incident: dossier.incident === null ? null : toIncident(dossier.incident),
        outcomes: outcomes.map(toOutcome),
        gaps: evidence.gaps.map(toGap),
        damage: dossier.damage.map(({ document, line, detail }) => ({ document, line, detail })),
    };
}
function toRun(run) {
    return {
        repository: run.repo === null ? null : `${run.repo.owner}/${run.repo.name}`,
        id: run.id,
        attempt: run.attempt,
        workflow: run.workflow,
        event: run.event,
        branch: run.branch,
        sha: run.headSha,
        fromFork: run.fromFork,
        pullRequests: [...run.pullRequests],
        startedAt: toTime(run.startedAt),
        conclusion: run.conclusion,
        url: (0,links/* runUrl */.Vp)(run),
    };
}
function toCommit({ commit }) {
    if (commit === null)
        return null;
    const changedFiles = commit.changedFiles === null ? null : [...commit.changedFiles];
    return { sha: commit.sha, subject: commit.subject, changedFiles };
}
function toDiagnosis(evidence, diagnosis) {
    const [first] = diagnosis.rootCause;
    const { level, because } = diagnosis_document_toSeverityDocument(diagnosis.severity);
    return {
        category: diagnosis.category,
        alternatives: [...diagnosis.alternatives],
        transient: diagnosis.transient,
        severity: { level, because: because.map((reason) => ({ ...reason })) },
        confidence: diagnosis.confidence,
        rootCause: diagnosis_document_toCauseDocuments(diagnosis).map((cause) => ({ ...cause })),
        url: first === undefined ? null : (0,links/* logLineUrl */.cJ)(evidence, first.job, first.line),
        step: diagnosis.step,
        jobs: [...diagnosis.jobs],
        failedTests: diagnosis.failedTests.map((test) => ({ ...diagnosis_document_toTestDocument(test) })),
        fingerprint: diagnosis.fingerprint,
        factors: [...diagnosis.factors],
        prevention: [...diagnosis.prevention],
    };
}
/** Null where no memory was asked. */
function toSimilar({ recalls }, { fingerprint }) {
    const recall = recalls.get(fingerprint);
    return recall === undefined ? null : toRecallDocument(recall);
}
function toEffect({ key, effect, because, risk, after }) {
    return { key, because, risk, after, target: { ...effect } };
}
function toBatch({ decision }) {
    const { batch } = decision;
    if (batch.kind === 'none')
        return { kind: batch.kind, because: batch.because, subject: batch.subject };
    const { kind, file, item, by, dependents, nextReady } = batch;
    return { kind, file, item, by, dependents: [...dependents], nextReady };
}
function toIncident({ number, url, state, closedByHuman, record }) {
    return { number, url, state, closedByHuman, firstSeen: toTime(record.firstSeen), count: record.count };
}
function toOutcome(outcome) {
    const { key, kind, status } = outcome;
    switch (outcome.status) {
        case 'done':
        case 'already-done':
            return { key, kind, status, ref: outcome.ref };
        case 'held':
            return { key, kind, status, because: outcome.because };
        case 'skipped':
            return { key, kind, status, after: outcome.after };
        case 'failed':
            return { key, kind, status, problem: toProblem(outcome.problem) };
        default:
            return (0,result/* assertNever */.x)(outcome);
    }
}
function toGap(gap) {
    return { looked: gap.looked, problem: toProblem(gap.problem) };
}
function toProblem(problem) {
    return { code: problem.code, message: (0,domain_problem/* explainProblem */.F)(problem) };
}
function toTime(at) {
    return at === null ? null : (0,ids/* toIsoText */.Ui)(at);
}


/***/ }),

/***/ 248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderReport),
/* harmony export */   P: () => (/* binding */ renderDetails)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8824);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6223);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2883);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3419);
/* harmony import */ var _next_steps_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9885);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5001);
/* harmony import */ var _recall_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(647);
/* harmony import */ var _root_cause_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1656);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9062);









/** Largest report, so that it fits into a step summary together with its head. */
const REPORT_BUDGET = { limit: 900_000, unit: 'utf8' };
/** Most excerpt lines and tests in a report; the whole log and the whole test report stay where they are. */
const EXCERPT_LINES = 30;
const MAX_TESTS = 50;
const MAX_SIMILAR = 10;
/** The failure report. `outcomes` tells what came of the effects; without it they are named as planned. */
function renderReport(dossier, outcomes = []) {
    return `${(0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .compose */ .Zz)([summary(dossier), ...detailSections(dossier, outcomes)], REPORT_BUDGET)}\n`;
}
/** Everything below the report's own summary, for a place that has said the summary already. */
function renderDetails(dossier, outcomes) {
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .compose */ .Zz)(detailSections(dossier, outcomes), REPORT_BUDGET);
}
function detailSections(dossier, outcomes) {
    return [...causeSections(dossier), ...planSections(dossier, outcomes), ...reasonSections(dossier, outcomes)];
}
function summary(dossier) {
    const [diagnosis] = dossier.diagnoses;
    const cause = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .join */ .fj)([(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .causeLine */ .mB)(diagnosis), (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .causePlace */ .$M)(dossier.evidence, diagnosis)], '\n\n');
    return { priority: 1, variants: [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .titled */ .dJ)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__.md) `# ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(dossier)}`, cause, (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictFacts */ .Jo)(diagnosis))] };
}
function causeSections(dossier) {
    const { evidence } = dossier;
    const [diagnosis] = dossier.diagnoses;
    const tests = diagnosis.failedTests.length;
    const proof = (lines) => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .titled */ .dJ)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__.md) `## Root cause`, (0,_root_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .rootCauseBlock */ .l8)(evidence, diagnosis, lines));
    return [
        { priority: 3, variants: [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .titled */ .dJ)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__.md) `## What happened`, (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .happenedFacts */ .Hk)(dossier))] },
        { priority: 2, variants: [proof(EXCERPT_LINES), proof(5)] },
        only(6, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .titled */ .dJ)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__.md) `### What made it worse or likelier`, (0,_root_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .factorList */ .Ac)(diagnosis))),
        only(7, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .titled */ .dJ)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__.md) `### Other lines that could be meant`, (0,_root_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .otherCandidates */ .Vt)(evidence, diagnosis))),
        only(4, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .titled */ .dJ)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__.md) `### Other causes in this run`, (0,_root_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .otherCauses */ .rh)(dossier))),
        {
            priority: 5,
            variants: [
                (0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .titled */ .dJ)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__.md) `## Failed tests (${tests})`, (0,_root_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .failedTests */ .T9)(diagnosis, MAX_TESTS)),
                (0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .titled */ .dJ)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__.md) `## Failed tests (${tests})`, (0,_root_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .failedTests */ .T9)(diagnosis, 5)),
            ],
        },
    ];
}
function planSections(dossier, outcomes) {
    const state = (0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .currentState */ .JV)(dossier, outcomes);
    return [
        only(6, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .titled */ .dJ)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__.md) `## Seen before`, seenBefore(dossier))),
        only(8, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .titled */ .dJ)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__.md) `## Attempted fixes`, (0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .attemptedFixes */ .QE)(dossier))),
        {
            priority: 3,
            variants: [
                (0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .titled */ .dJ)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__.md) `## Current state`, state, (0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .planEditBlock */ .Lc)(dossier, outcomes)),
                (0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .titled */ .dJ)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__.md) `## Current state`, state),
            ],
        },
        only(2, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .titled */ .dJ)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__.md) `## Resolution plan`, (0,_next_steps_js__WEBPACK_IMPORTED_MODULE_8__/* .resolutionPlan */ .c5)(dossier))),
        only(6, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .titled */ .dJ)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__.md) `## Prevention`, (0,_next_steps_js__WEBPACK_IMPORTED_MODULE_8__/* .preventionList */ .zJ)(dossier.diagnoses[0].prevention))),
        only(7, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .titled */ .dJ)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__.md) `## Lessons`, (0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .lessonList */ .Hj)(dossier))),
    ];
}
/** Silence would look like an answer where nobody asked. */
function seenBefore(dossier) {
    if ((0,_recall_js__WEBPACK_IMPORTED_MODULE_3__/* .recallOf */ .HR)(dossier) === null)
        return _markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .NOTHING */ .K$;
    const block = (0,_recall_js__WEBPACK_IMPORTED_MODULE_3__/* .recallBlock */ .$L)(dossier, MAX_SIMILAR);
    return block === '' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__.md) `Nothing like it is on record.` : block;
}
function reasonSections(dossier, outcomes) {
    return [
        only(8, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .titled */ .dJ)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__.md) `## Why this severity`, (0,_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .severityTable */ .ql)(dossier.diagnoses[0]))),
        only(9, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .titled */ .dJ)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__.md) `## What was decided, and why`, (0,_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionBlock */ .S0)(dossier, outcomes))),
        only(5, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .titled */ .dJ)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__.md) `## What could not be read`, (0,_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .gapList */ .PQ)(dossier.evidence.gaps))),
    ];
}
function only(priority, text) {
    return { priority, variants: [text] };
}


/***/ }),

/***/ 1656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ factorList),
/* harmony export */   E9: () => (/* binding */ causeTable),
/* harmony export */   Kw: () => (/* binding */ causeWithLink),
/* harmony export */   T9: () => (/* binding */ failedTests),
/* harmony export */   Vt: () => (/* binding */ otherCandidates),
/* harmony export */   ay: () => (/* binding */ failedTestNames),
/* harmony export */   l8: () => (/* binding */ rootCauseBlock),
/* harmony export */   rh: () => (/* binding */ otherCauses)
/* harmony export */ });
/* unused harmony export causeReason */
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8824);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2745);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2883);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8193);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3419);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5356);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8653);







/** Longest text in a table cell, in UTF-16 units. */
const MAX_CELL_UNITS = 160;
/** Excerpt, link and the rule that spoke; a sentence when the log explains nothing. */
function rootCauseBlock(evidence, diagnosis, maxLines) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_3__/* .excerptBlock */ .D)(diagnosis, maxLines), causeReason(evidence, diagnosis)], '\n\n');
}
/** Which line it is and why it was chosen. */
function causeReason(evidence, diagnosis) {
    const [first] = diagnosis.rootCause;
    if (first === undefined)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `No line of the log explains the failure. Read the end of the log of the failed step.`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${linkedPlace(evidence, diagnosis)}, found by rule ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(first.rule)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(first.reason)}`;
}
/** The lines that came after the first, best first; nothing when there are none. */
function otherCandidates(evidence, diagnosis) {
    const rows = diagnosis.rootCause
        .slice(1)
        .map((candidate) => [
        (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .linked */ .q)(candidate.line === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `none` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${candidate.line}`, (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .logLineUrl */ .cJ)(evidence, candidate.job, candidate.line)),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cellCode */ .GA)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_5__/* .toOneLine */ .GX)(candidate.text), MAX_CELL_UNITS)),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cellCode */ .GA)(candidate.rule),
    ]);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Line`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Text`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Rule`], rows);
}
/** Causes besides the first, worst first; nothing when there is one cause only. */
function otherCauses(dossier) {
    return causeTable(dossier.diagnoses.slice(1), 20);
}
/** Causes in their order, the first few of them; nothing when there are none. `most` is at least 1. */
function causeTable(diagnoses, most) {
    const { shown, more } = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .firstOf */ .Ku)(diagnoses, most);
    const rows = shown.map((diagnosis) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .severityWords */ .D4)(diagnosis.severity)),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(diagnosis.category),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .listInline */ .qi)(diagnosis.jobs.map(_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cellCode */ .GA), 3),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cellCode */ .GA)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_5__/* .toOneLine */ .GX)(diagnosis.rootCause[0]?.text ?? 'no line explains it'), MAX_CELL_UNITS)),
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([(0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Severity`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Category`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Jobs`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Line`], rows), moreWords(more)], '\n\n');
}
/** The failed tests, the first few of them; nothing when there are none. `most` is at least 1. */
function failedTests(diagnosis, most) {
    const { shown, more } = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .firstOf */ .Ku)(diagnosis.failedTests, most);
    const rows = shown.map((test) => [testName(test), testPlace(test), testMessage(test)]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([(0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Test`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Place`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Message`], rows), moreWords(more)], '\n\n');
}
/** The same as a short list of names. */
function failedTestNames(diagnosis, most) {
    const { shown, more } = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .firstOf */ .Ku)(diagnosis.failedTests, most);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([(0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .bullets */ .e5)(shown.map(testName)), more === 0 ? _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `- and ${more} more`], '\n');
}
/** Things that made it worse or likelier; nothing when none are known. */
function factorList(diagnosis) {
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .bullets */ .e5)(diagnosis.factors.map((factor) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(factor)));
}
/** The cause in one line with its link, for a place where nothing else says it. */
function causeWithLink(evidence, diagnosis) {
    const [first] = diagnosis.rootCause;
    return first === undefined ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .causeLine */ .mB)(diagnosis) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .causeLine */ .mB)(diagnosis)} (${(0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .logLineLink */ .LS)(evidence, first)})`;
}
function linkedPlace(evidence, diagnosis) {
    const [first] = diagnosis.rootCause;
    if (first === undefined)
        return _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$;
    const label = first.line === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `The words of an annotation or a test report` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Line ${first.line} of the log`;
    return (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .linked */ .q)(label, (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .logLineUrl */ .cJ)(evidence, first.job, first.line));
}
function moreWords(more) {
    return more === 0 ? _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `… and ${more} more.`;
}
function testName(test) {
    const name = test.classname === '' || test.classname === test.name ? test.name : `${test.classname} › ${test.name}`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cellCode */ .GA)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_5__/* .toOneLine */ .GX)(name), MAX_CELL_UNITS));
}
function testPlace(test) {
    if (test.file === null)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `–`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cellCode */ .GA)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(test.line === null ? test.file : `${test.file}:${test.line}`, MAX_CELL_UNITS));
}
function testMessage(test) {
    const line = test.message === null ? '' : (test.message.split('\n').find((part) => part.trim() !== '') ?? '');
    return line === '' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `–` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cellCode */ .GA)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_5__/* .toOneLine */ .GX)(line), MAX_CELL_UNITS));
}


/***/ }),

/***/ 9062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QE: () => (/* binding */ attemptedFixes),
  u4: () => (/* binding */ batchState),
  JV: () => (/* binding */ currentState),
  Hj: () => (/* binding */ lessonList),
  Lc: () => (/* binding */ planEditBlock)
});

// UNUSED EXPORTS: lessonsOf

// EXTERNAL MODULE: ./lib/domain/decision.js
var decision = __webpack_require__(4540);
// EXTERNAL MODULE: ./lib/render/blocks.js
var blocks = __webpack_require__(8824);
// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(3419);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(7291);
;// CONCATENATED MODULE: ./lib/domain/patch.js
// A change of one text file as a unified diff, the way `git apply` takes it: exact to the byte.

/** Unchanged lines shown above and below, as git does by default. */
const CONTEXT = 3;
/** The change with a file header; empty when nothing changed. The path is as in the repository, with slashes. */
function toPatch(path, before, after) {
    const lines = toHunkLines(before, after);
    return lines.length === 0 ? '' : `--- ${quotePath('a', path)}\n+++ ${quotePath('b', path)}\n${lines.join('\n')}\n`;
}
/** Headers and lines of the hunks, without line ends; carriage returns of the file are kept. Empty when nothing changed. */
function toHunkLines(before, after) {
    if (before === after)
        return [];
    const { hunks } = (0,create/* structuredPatch */.YB)('', '', before, after, undefined, undefined, { context: CONTEXT });
    return hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
        `@@ -${range(oldStart, oldLines)} +${range(newStart, newLines)} @@`,
        ...lines,
    ]);
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

// EXTERNAL MODULE: ./lib/render/neutralise.js
var neutralise = __webpack_require__(5356);
;// CONCATENATED MODULE: ./lib/render/patch.js
// The change of a plan file as people see it: a diff block, long lines and long diffs cut.



/** Longest line and most lines shown to a person; the patch itself is never cut. */
const SHOWN_UNITS = 200;
const SHOWN_LINES = 40;
/** The edit as a diff block. Nothing when nothing changed. */
function diffBlock({ before, after }) {
    const lines = toHunkLines(before, after).map((line) => (0,neutralise/* cut */.Jj)(line.replace(/\r$/, ''), SHOWN_UNITS));
    if (lines.length === 0)
        return markdown/* NOTHING */.K$;
    const shown = lines.length > SHOWN_LINES ? [...lines.slice(0, SHOWN_LINES), ' …'] : lines;
    return (0,markdown/* fence */.EU)(shown.join('\n'), 'diff');
}

// EXTERNAL MODULE: ./lib/render/recall.js
var render_recall = __webpack_require__(647);
// EXTERNAL MODULE: ./lib/render/words.js
var words = __webpack_require__(8653);
;// CONCATENATED MODULE: ./lib/render/state.js
// How things stand: what was tried, what is open, which batch is held up, and what the past teaches.






/** Most items named in one line. */
const MAX_ITEMS = 12;
/** What was tried against this failure in this run: only re-runs are known to us. */
function attemptedFixes(dossier) {
    const { attempt } = dossier.evidence.run;
    if (attempt <= 1)
        return (0,markdown.md) `None yet.`;
    return (0,markdown.md) `1. Re-run ${(0,words/* timesWords */.AM)(attempt - 1)}. Result: attempt ${attempt} failed as well.`;
}
/** Incident, branch, batch and what waits for it. */
function currentState(dossier, outcomes) {
    const facts = [
        incidentFact(dossier),
        branchFact(dossier),
        ...batchFacts(dossier, outcomes),
        (0,markdown.md) `**Mode:** ${(0,markdown/* prose */.CS)(dossier.mode)}`,
    ];
    return (0,blocks/* bullets */.e5)(facts.filter((fact) => fact !== ''));
}
/** The same without the incident, for the incident's own body. */
function batchState(dossier, outcomes) {
    return (0,blocks/* bullets */.e5)([branchFact(dossier), ...batchFacts(dossier, outcomes)].filter((fact) => fact !== ''));
}
/** The edit of the plan file as a diff, with the word whether it was made; nothing when there is none. */
function planEditBlock(dossier, outcomes) {
    const edit = dossier.planEdit;
    if (edit === null)
        return markdown/* NOTHING */.K$;
    const file = (0,markdown/* inlineCode */.ti)(edit.file);
    if (edit.unchanged)
        return (0,markdown.md) `${file} says so already; nothing to change.`;
    const made = isDone(outcomes, 'mark-item');
    return (0,markdown/* join */.fj)([made ? (0,markdown.md) `This edit was made in ${file}:` : (0,markdown.md) `The edit of ${file}, not made so far:`, diffBlock(edit)], '\n\n');
}
/** What this failure and its history teach, each a sentence; empty when nothing does. */
function lessonsOf(dossier) {
    const { evidence } = dossier;
    const { attempt } = evidence.run;
    const flaky = evidence.reports.reduce((sum, report) => sum + report.flaky.length, 0);
    const past = pastOf(dossier);
    const lessons = [
        past === null
            ? markdown/* NOTHING */.K$
            : (0,markdown.md) `This cause was seen ${(0,words/* timesWords */.AM)(past.count)} before, first at ${(0,markdown/* prose */.CS)((0,words/* timeWords */.rr)(past.firstSeen))}. Nothing done since has removed it for good.`,
        remedyLesson(dossier),
        attempt > 1 ? (0,markdown.md) `Re-running did not help: attempt ${attempt} failed as well.` : markdown/* NOTHING */.K$,
        flaky > 0
            ? (0,markdown.md) `${(0,markdown/* prose */.CS)((0,words/* countWords */.rj)(flaky, 'test'))} passed only on a retry inside the same report: flaky tests hide real failures.`
            : markdown/* NOTHING */.K$,
        evidence.gaps.some((gap) => gap.looked === 'log')
            ? (0,markdown.md) `A log could not be read, so the cause may be incomplete.`
            : markdown/* NOTHING */.K$,
    ];
    return lessons.filter((lesson) => lesson !== '');
}
/** What the end of an earlier time teaches. */
function remedyLesson(dossier) {
    const recall = (0,render_recall/* recallOf */.HR)(dossier);
    const fix = recall === null ? null : (0,render_recall/* lastFix */._O)(recall);
    if (fix === null)
        return markdown/* NOTHING */.K$;
    const words = (0,render_recall/* fixWords */.B0)(dossier.evidence.run.repo, fix);
    return fix.flaky
        ? (0,markdown.md) `The last time the same commit passed without a change ${words}: what makes it come and go is not known yet.`
        : (0,markdown.md) `The last time it was mended by ${words}: look there first.`;
}
/** Lessons as a list, or the sentence that there are none yet. */
function lessonList(dossier) {
    const lessons = lessonsOf(dossier);
    if (lessons.length > 0)
        return (0,blocks/* bullets */.e5)(lessons);
    const seen = (0,render_recall/* recallOf */.HR)(dossier)?.count ?? 0;
    return seen > 0 ? (0,markdown.md) `None yet for this branch.` : (0,markdown.md) `None yet: this cause was not seen before on this branch.`;
}
/**
 * What the incident counted before this run and attempt, or null when that is nothing. The same run handled again must
 * say the same, so its own entry is left out.
 */
function pastOf({ evidence, incident }) {
    if (incident === null)
        return null;
    const { count, firstSeen, occurrences } = incident.record;
    const { id, attempt } = evidence.run;
    const own = occurrences.filter((seen) => seen.runId === id && seen.attempt === attempt).length;
    return count > own ? { count: count - own, firstSeen } : null;
}
function incidentFact(dossier) {
    const { incident } = dossier;
    if (incident === null)
        return (0,markdown.md) `**Incident:** none before this run`;
    const past = pastOf(dossier);
    const seen = past === null ? (0,markdown.md) `new with this run` : (0,markdown.md) `seen ${(0,words/* timesWords */.AM)(past.count)} before`;
    return (0,markdown.md) `**Incident:** ${(0,markdown/* link */.nf)((0,markdown.md) `incident ${incident.number}`, incident.url)}, ${(0,markdown/* prose */.CS)(incident.state)}, ${seen}`;
}
function branchFact(dossier) {
    const { run, branchProtected } = dossier.evidence;
    if (run.branch === null)
        return (0,markdown.md) `**Branch:** none`;
    const branch = (0,markdown/* inlineCode */.ti)(run.branch);
    if (branchProtected === null)
        return (0,markdown.md) `**Branch:** ${branch}, protection unknown (treated as protected)`;
    return branchProtected ? (0,markdown.md) `**Branch:** ${branch}, protected` : (0,markdown.md) `**Branch:** ${branch}, not protected`;
}
function batchFacts(dossier, outcomes) {
    const { batch } = dossier.decision;
    if (batch.kind === 'none')
        return [(0,markdown.md) `**Batch:** none marked. ${(0,markdown/* prose */.CS)(decision/* REASONS */.e[batch.because])}`];
    const waiting = batch.dependents.map((item) => (0,markdown/* inlineCode */.ti)(item));
    return [
        (0,markdown.md) `**Batch:** ${(0,markdown/* inlineCode */.ti)(batch.item)} of ${(0,markdown/* inlineCode */.ti)(batch.file)} (${(0,markdown/* prose */.CS)(words/* BATCH_SOURCE_WORDS */.dV[batch.by])}), ${markWords(dossier, outcomes)}`,
        waiting.length === 0 ? markdown/* NOTHING */.K$ : (0,markdown.md) `**Blocked by it:** ${(0,blocks/* listInline */.qi)(waiting, MAX_ITEMS)}`,
        batch.nextReady === null ? markdown/* NOTHING */.K$ : (0,markdown.md) `**Ready next:** ${(0,markdown/* inlineCode */.ti)(batch.nextReady)}`,
    ];
}
function markWords(dossier, outcomes) {
    if (isDone(outcomes, 'mark-item'))
        return (0,markdown.md) `marked as failed`;
    const declined = dossier.decision.declined.find((choice) => choice.kind === 'mark-item');
    if (declined !== undefined)
        return (0,markdown.md) `not marked. ${(0,markdown/* prose */.CS)(decision/* REASONS */.e[declined.because])}`;
    const planned = dossier.decision.effects.some(({ effect }) => effect.kind === 'mark-item');
    if (!planned)
        return (0,markdown.md) `not marked`;
    return outcomes.length === 0 ? (0,markdown.md) `to be marked as failed` : (0,markdown.md) `not marked, see the table below`;
}
/** True when an effect of the kind was carried out, now or before. */
function isDone(outcomes, kind) {
    return outcomes.some((outcome) => outcome.kind === kind && (outcome.status === 'done' || outcome.status === 'already-done'));
}


/***/ }),

/***/ 1304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ seenWords),
/* harmony export */   Yl: () => (/* binding */ occurrenceTable),
/* harmony export */   Zl: () => (/* binding */ isOverBranches),
/* harmony export */   dI: () => (/* binding */ touchedList),
/* harmony export */   oY: () => (/* binding */ followsWords),
/* harmony export */   yb: () => (/* binding */ ownersWords)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8824);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8193);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3419);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1190);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8653);





/** Most names in one line. */
const MAX_NAMES = 12;
/** `Seen **3 times** on main in CI, first at …, last at ….` */
function seenWords(record) {
    const [newest] = record.occurrences;
    const where = isOverBranches(record) ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `several branches` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(record.branch);
    const since = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `first at ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .timeWords */ .rr)(record.firstSeen))}`;
    const last = newest === undefined || record.count === 1 ? _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `, last at ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .timeWords */ .rr)(newest.at))}`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Seen **${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .timesWords */ .AM)(record.count)}** on ${where} in ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(record.workflow)}, ${since}${last}.`;
}
/** True for a thread over one cause on many branches. */
function isOverBranches({ branch }) {
    return branch === '*';
}
/** The thread that this one goes on from; nothing when it is the first. */
function followsWords(run, { follows }) {
    if (follows === null)
        return _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `This cause is back: it goes on from ${(0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .linked */ .q)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `incident ${follows}`, (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .issuePage */ .$s)(run.repo, follows))}, which was closed.`;
}
/** The only live mentions in any text of ours: the owners that were named when the thread was opened. */
function ownersWords({ owners }) {
    return owners.length === 0 ? _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `For the owners of what was changed: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(owners.map(_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .mention */ .lE), ' ')}`;
}
/** Jobs, branches and batches of all listed occurrences, and how long the turns took. */
function touchedList(record, times) {
    const jobs = distinct(record.occurrences.flatMap((seen) => seen.jobs));
    const branches = branchesOf(record);
    const turns = times === null ? _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ : (0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .timesLine */ .F)(times);
    const facts = [
        jobs.length === 0 ? _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `**Jobs:** ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .listInline */ .qi)(jobs.map(_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti), MAX_NAMES)}`,
        branches.length === 0 ? _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `**Branches:** ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .listInline */ .qi)(branches.map(_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti), MAX_NAMES)}`,
        record.batches.length === 0 ? _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `**Batches:** ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .listInline */ .qi)(record.batches.map(_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti), MAX_NAMES)}`,
        turns === '' ? _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `**Times:** ${turns}`,
    ];
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .bullets */ .e5)(facts.filter((fact) => fact !== ''));
}
/** Newest first, with the branch where the thread tells of several. */
function occurrenceTable(run, record) {
    const several = branchesOf(record).length > 1 || isOverBranches(record);
    const rows = record.occurrences.map((seen) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .timeWords */ .rr)(seen.at)),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${(0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .linked */ .q)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${seen.runId}`, (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .runPage */ .fL)(run.repo, seen.runId))}${seen.attempt > 1 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `, attempt ${seen.attempt}` : _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$}`,
        ...(several ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cellCode */ .GA)(seen.branch ?? record.branch)] : []),
        (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .commitLink */ .wn)(run, seen.sha),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .listInline */ .qi)(seen.jobs.map(_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cellCode */ .GA), 3),
    ]);
    const missing = record.count - rows.length;
    const more = missing > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${missing} older ones are counted and no longer listed.` : _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$;
    const head = [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Time`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Run`, ...(several ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Branch`] : []), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Commit`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Jobs`];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([(0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(head, rows), more], '\n\n');
}
/** Branches of the listed occurrences, in the order of their newest one. */
function branchesOf(record) {
    const named = record.occurrences.map((seen) => seen.branch ?? record.branch);
    return distinct(named.filter((branch) => branch !== '*'));
}
function distinct(names) {
    return [...new Set(names)];
}


/***/ }),

/***/ 8881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ actMoments),
/* harmony export */   OZ: () => (/* binding */ addToTimeline),
/* harmony export */   Pi: () => (/* binding */ timelineBlock)
/* harmony export */ });
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8193);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3419);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8653);



/** Most acts of people and most recoveries told: the newest; a busy thread holds the rest itself. */
const MAX_ACTS = 20;
const MAX_RECOVERIES = 10;
const ACT_WORDS = {
    commented: 'a person commented',
    assigned: 'somebody was assigned',
    labeled: 'a person changed the labels',
    closed: 'a person closed the issue',
    reopened: 'a person opened the issue again',
    renamed: 'a person changed the title',
    locked: 'a person locked the issue',
    other: 'a person did something in the issue',
};
/** Oldest first, with a line for occurrences that are no longer listed. */
function timelineBlock(run, record, history) {
    const listed = [...record.occurrences].reverse();
    const missing = record.count - listed.length;
    const isFirstListed = listed.some((seen) => seen.at <= record.firstSeen);
    const first = isFirstListed ? [] : [{ at: record.firstSeen, text: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `first seen` }];
    const gap = missing > 1 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `- … ${missing - 1} more, no longer listed`] : [];
    const [head, ...rest] = toLines([
        ...first,
        ...listed.map((seen) => failedMoment(run, record, seen)),
        ...openedMoment(record),
        ...actMoments(history.acts),
        ...history.recoveries.slice(-MAX_RECOVERIES).map((event) => recoveryMoment(run.repo, event)),
    ]);
    return head === undefined ? _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)([head, ...gap, ...rest], '\n');
}
/** What people did, for a timeline. */
function actMoments(acts) {
    return acts.slice(-MAX_ACTS).map(({ at, kind }) => ({ at, text: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(ACT_WORDS[kind]) }));
}
/** The timeline of a body with more lines, each once, in the order of their times; a body without one stays as it is. */
function addToTimeline(body, moments) {
    return body.replace(TIMELINE, (_, head, list) => {
        const known = list.split('\n');
        const fresh = toLines(moments).filter((line) => !known.includes(line));
        return `${head}${sortLines([...known, ...fresh]).join('\n')}`;
    });
}
/** The heading and its list, up to the blank line. */
const TIMELINE = /^(### Timeline\n\n)((?:- [^\n]*(?:\n(?=- ))?)+)/m;
/** A line without a time of its own belongs to the one above it. */
function sortLines(lines) {
    const keyed = [];
    for (const line of lines)
        keyed.push({ key: timeOf(line) ?? keyed.at(-1)?.key ?? '', line });
    return keyed.toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ line }) => line);
}
function timeOf(line) {
    return /^- (?<time>\d{4}-\d\d-\d\d \d\d:\d\d UTC): /.exec(line)?.groups?.['time'] ?? null;
}
function toLines(moments) {
    return moments.toSorted((a, b) => a.at - b.at).map(({ at, text }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .timeWords */ .rr)(at))}: ${text}`);
}
function failedMoment(run, record, seen) {
    const attempt = seen.attempt > 1 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `, attempt ${seen.attempt}` : _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$;
    const where = (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .linked */ .q)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `run ${seen.runId}`, (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .runPage */ .fL)(run.repo, seen.runId));
    const branch = seen.branch === null || seen.branch === record.branch ? _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) ` on ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(seen.branch)}`;
    return { at: seen.at, text: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `failed in ${where}${attempt}${branch} at ${(0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .commitLink */ .wn)(run, seen.sha)}` };
}
function openedMoment({ openedAt }) {
    return openedAt === null ? [] : [{ at: openedAt, text: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `written down here` }];
}
function recoveryMoment(repo, { at, run, commit, pull, flaky }) {
    const where = (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .linked */ .q)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `run ${run.id}`, (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .runPage */ .fL)(repo, run.id));
    const by = pull === null ? _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `, brought by ${(0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .linked */ .q)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `pull request ${pull}`, (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .pullPage */ .LV)(repo, pull))}`;
    const unmended = flaky ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `; nothing had changed` : _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$;
    return { at, text: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `passed in ${where} at ${(0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .commitLink */ .wn)({ repo }, commit)}${by}${unmended}` };
}


/***/ }),

/***/ 1190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ timesLine),
/* harmony export */   Z: () => (/* binding */ timesTable)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8824);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3419);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8653);



/** Each turn with where its clock starts; the order is that of an incident's life. */
const TURNS = [
    { of: 'detectMs', word: 'Detected', from: 'the first failed run began' },
    { of: 'acknowledgeMs', word: 'Acknowledged', from: 'it was written down' },
    { of: 'mitigateMs', word: 'Mitigated', from: 'it was written down' },
    { of: 'recoverMs', word: 'Recovered', from: 'the first failed run began' },
];
/** All four turns as a table. */
function timesTable(times) {
    const rows = TURNS.map(({ of, word, from }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(word), afterWords(times[of]), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(from)]);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `Turn`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `After`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `Counted from when`], rows);
}
/** The turns that have come, in one line; nothing while none has. */
function timesLine(times) {
    const known = TURNS.map(({ of, word }) => {
        const ms = times[of];
        return ms === null ? _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(word.toLowerCase())} after ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .durationWords */ .Sh)(ms))}`;
    });
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(known, ' · ');
}
function afterWords(ms) {
    return ms === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `not known` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .durationWords */ .Sh)(ms));
}


/***/ }),

/***/ 8653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ timesWords),
/* harmony export */   D4: () => (/* binding */ severityWords),
/* harmony export */   FU: () => (/* binding */ TRANSIENCE_WORDS),
/* harmony export */   Gt: () => (/* binding */ EFFECT_WORDS),
/* harmony export */   Sh: () => (/* binding */ durationWords),
/* harmony export */   dV: () => (/* binding */ BATCH_SOURCE_WORDS),
/* harmony export */   gQ: () => (/* binding */ confidenceWords),
/* harmony export */   ly: () => (/* binding */ STATUS_WORDS),
/* harmony export */   rj: () => (/* binding */ countWords),
/* harmony export */   rr: () => (/* binding */ timeWords),
/* harmony export */   vW: () => (/* binding */ CATEGORY_WORDS)
/* harmony export */ });
/* harmony import */ var _domain_category_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1998);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3419);
// The words for every fixed value, each in one place, so that all texts say the same thing the same way.


/** What broke, as the end of the sentence "CI failed: …". */
const CATEGORY_WORDS = {
    'test-failure': 'tests failed',
    'compile-error': 'the code does not compile',
    lint: 'a style or lint rule was broken',
    dependency: 'a dependency could not be resolved',
    network: 'the network failed',
    'port-conflict': 'a port was already in use',
    timeout: 'it took too long',
    oom: 'it ran out of memory',
    'disk-full': 'the disk is full',
    'rate-limit': 'a service asked to slow down',
    auth: 'access was refused',
    config: 'the configuration is wrong',
    'api-breaking': 'an interface changed',
    git: 'git failed',
    runner: 'the runner failed',
    docker: 'the container failed',
    crash: 'a program crashed',
    'security-scan': 'a security check objected',
    'db-migration': 'a database migration failed',
    'data-corruption': 'data is damaged',
    'quality-gate': 'a quality gate was not reached',
    deploy: 'the deployment failed',
    'runtime-error': 'a program stopped with an error',
    infra: 'the infrastructure failed',
    flaky: 'a check is flaky',
    quota: 'a usage limit was reached',
    cancelled: 'it was cancelled',
    unknown: 'the cause is not known',
    none: 'nothing failed',
};
/** What a re-run would bring, as the end of the sentence "A re-run …". */
const TRANSIENCE_WORDS = {
    yes: 'is likely to pass: the failure looks transient',
    no: 'will not help: something has to change',
    unknown: 'may or may not help: nobody can tell',
};
/** What an effect is about, in a table cell. */
const EFFECT_WORDS = {
    'append-ledger': 'Memory of this run',
    'write-report': 'Report',
    'upsert-comment': 'Comment',
    'upsert-incident': 'Incident',
    'close-incident': 'Close incident',
    'open-systemic': 'Systemic fix',
    'mark-item': 'Mark the batch as failed',
    'clear-mark': 'Clear the mark of the batch',
};
const STATUS_WORDS = {
    done: 'done',
    'already-done': 'stood there already',
    held: 'held back',
    skipped: 'skipped',
    failed: 'failed',
};
/** How we know which batch was worked on. */
const BATCH_SOURCE_WORDS = {
    input: 'named by an input',
    trailer: 'named by the commit',
    branch: 'named by the branch',
    'only-in-progress': 'the only one in progress',
};
/** `major (3 of 5)`. */
function severityWords(severity) {
    return `${_domain_category_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_NAMES */ .y9[severity.level]} (${severity.level} of 5)`;
}
/** A word for 0..1 with the number. It is no probability, so no per cent. */
function confidenceWords(confidence) {
    const figure = confidence.toFixed(2);
    if (confidence >= 0.8)
        return `high (${figure})`;
    if (confidence >= 0.5)
        return `fair (${figure})`;
    return `low (${figure}), please check the log yourself`;
}
/** `2031-05-04 09:30 UTC`. */
function timeWords(at) {
    return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** `2 h 05 min`, `3 d 4 h`, `40 s`. Negative counts as zero. */
function durationWords(ms) {
    const seconds = Math.max(0, Math.round(ms / 1000));
    if (seconds < 120)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 120)
        return `${minutes} min`;
    const hours = Math.floor(minutes / 60);
    if (hours < 48)
        return `${hours} h ${String(minutes % 60).padStart(2, '0')} min`;
    return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}
/** `1 job`, `3 jobs`. */
function countWords(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** `once`, `twice`, `5 times`. */
function timesWords(count) {
    if (count === 1)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `once`;
    return count === 2 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `twice` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `${count} times`;
}


/***/ }),

/***/ 8655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cc: () => (/* binding */ complain),
  Kn: () => (/* binding */ writeOutputs),
  Sy: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./lib/adapters/console/sink.js
var sink = __webpack_require__(8667);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
;// CONCATENATED MODULE: ./lib/adapters/console/step-summary.js
// Writes the job summary within GitHub's limit: above it GitHub shows nothing at all.


/** GitHub takes 1 MiB for a step; the rest is for the note. */
const MAX_BYTES = 1_000_000;
const MAX_FENCE_BYTES = 64;
const NOTE = '\n\n_The summary was cut here: GitHub shows at most 1 MiB. The whole report is in `report.md`._\n';
/** Appends to the summary file (`GITHUB_STEP_SUMMARY`); a text that does not fit is cut at a line end. */
async function writeStepSummary(file, markdown) {
    try {
        const used = await sizeOf(file);
        const text = cutToBytes(markdown, Math.max(0, MAX_BYTES - used));
        if (text === '')
            return (0,result.ok)({ ref: file, change: 'unchanged' });
        await (0,promises_.appendFile)(file, text.endsWith('\n') ? text : `${text}\n`);
        return (0,result.ok)({ ref: file, change: used === 0 ? 'created' : 'updated' });
    }
    catch (error) {
        const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
        return (0,result/* err */._)({ code: 'FILE_UNREADABLE', file, detail: typeof code === 'string' ? code : 'unknown error' });
    }
}
/** The text, or as many of its whole lines as fit, with a note. Nothing when not even the note fits. */
function cutToBytes(markdown, maxBytes) {
    const bytes = Buffer.from(markdown, 'utf8');
    if (bytes.length <= maxBytes)
        return markdown;
    const room = maxBytes - Buffer.byteLength(NOTE);
    if (room <= 0)
        return '';
    // Room for the line that closes an open fence, which is never longer than this in our own texts.
    const end = bytes.lastIndexOf(0x0a, Math.max(0, room - MAX_FENCE_BYTES)) + 1;
    const kept = bytes.subarray(0, end).toString('utf8');
    return `${kept}${closeFence(kept)}${NOTE}`;
}
/** An open code fence would swallow the note: it is closed by a fence of the same kind. */
function closeFence(kept) {
    let open = null;
    for (const match of kept.matchAll(/^ {0,3}(?<fence>`{3,}|~{3,})/gm)) {
        const fence = match.groups?.['fence'] ?? '';
        if (open === null)
            open = fence;
        else if (fence.startsWith(open))
            open = null;
    }
    return open === null ? '' : `${open.slice(0, MAX_FENCE_BYTES - 1)}\n`;
}
async function sizeOf(file) {
    try {
        return (await (0,promises_.stat)(file)).size;
    }
    catch {
        return 0;
    }
}

// EXTERNAL MODULE: ./lib/domain/problem.js
var domain_problem = __webpack_require__(1591);
;// CONCATENATED MODULE: ./lib/shells/action-io.js
// What the action's shell says to the runner: annotations, outputs, the job summary. Nothing here may stop what matters more.




/** An error annotation at the problem's place, when it has one. Its text may quote foreign names. */
function complain(problem) {
    const place = 'at' in problem ? { file: problem.at.file, startLine: problem.at.line, startColumn: problem.at.column } : {};
    (0,core/* error */.z3)((0,sink/* toInertText */.TY)((0,domain_problem/* explainProblem */.F)(problem)), { title: `Aftermath ${problem.code}`, ...place });
}
/** The step summary. A runner without one, or a full disk, is complained about and otherwise ignored. */
async function writeSummary(env, markdown) {
    const file = env['GITHUB_STEP_SUMMARY'];
    if (file === undefined || file === '')
        return;
    const written = await writeStepSummary(file, markdown);
    if (!written.ok)
        complain(written.problem);
}
/** Every output that action.yml declares. */
function writeOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        (0,core/* setOutput */.uH)(name, value);
}


/***/ }),

/***/ 9778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gl: () => (/* binding */ toSweepOutputs),
/* harmony export */   K: () => (/* binding */ toFailureOutputs),
/* harmony export */   Pg: () => (/* binding */ toRecoveryOutputs)
/* harmony export */ });
/* harmony import */ var _app_perform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2546);
/* harmony import */ var _render_report_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4431);


const EMPTY = {
    severity: '',
    category: '',
    transient: '',
    fingerprint: '',
    'incident-url': '',
    'incident-number': '',
    'report-path': '',
    batch: '',
    'batch-status': 'none',
    'decision-id': '',
    'reason-code': '',
    result: '',
};
/** Failed tests that the `result` output names per cause. GitHub allows 1 MB for all outputs of a job; the report has them all. */
const MAX_TESTS = 50;
/** Outputs of a handled failure. */
function toFailureOutputs({ dossier, outcomes }) {
    const { decision, diagnoses, incident } = dossier;
    const [worst] = diagnoses;
    const incidentUrl = (0,_app_perform_js__WEBPACK_IMPORTED_MODULE_1__/* .findRef */ .D)(outcomes, 'upsert-incident') ?? incident?.url ?? '';
    return {
        ...EMPTY,
        severity: String(worst.severity.level),
        category: worst.category,
        transient: worst.transient,
        fingerprint: worst.fingerprint,
        'incident-url': incidentUrl,
        'incident-number': /\/(\d+)$/.exec(incidentUrl)?.[1] ?? '',
        'report-path': (0,_app_perform_js__WEBPACK_IMPORTED_MODULE_1__/* .findRef */ .D)(outcomes, 'write-report') ?? '',
        batch: decision.batch.kind === 'chosen' ? decision.batch.item : '',
        'batch-status': toBatchStatus(outcomes, dossier.planEdit !== null),
        'decision-id': decision.id,
        'reason-code': decision.reason,
        result: JSON.stringify((0,_render_report_document_js__WEBPACK_IMPORTED_MODULE_0__/* .toReportJson */ .s)(withFewTests(dossier), outcomes)),
    };
}
/** Outputs of a handled recovery. */
function toRecoveryOutputs({ decision, outcomes, incidents }) {
    const cleared = outcomes.find((one) => one.kind === 'clear-mark');
    return {
        ...EMPTY,
        'incident-url': incidents[0]?.url ?? '',
        'incident-number': incidents[0] === undefined ? '' : String(incidents[0].number),
        batch: decision.batch.kind === 'chosen' ? decision.batch.item : '',
        'batch-status': cleared?.status === 'done' ? 'cleared' : cleared?.status === 'failed' ? 'failed' : 'none',
        'decision-id': decision.id,
        'reason-code': decision.reason,
    };
}
/** Outputs of a sweep: why it ended early, if it did. What it did of single runs stands in its summary. */
function toSweepOutputs({ stopped }) {
    return { ...EMPTY, 'reason-code': stopped ?? '' };
}
function toBatchStatus(outcomes, isShown) {
    const marked = outcomes.find((one) => one.kind === 'mark-item');
    if (marked?.status === 'done')
        return 'marked';
    if (marked?.status === 'already-done')
        return 'already-marked';
    if (marked?.status === 'failed')
        return 'failed';
    return isShown ? 'shown' : 'none';
}
function withFewTests(dossier) {
    const [first, ...rest] = dossier.diagnoses;
    const cut = (diagnosis) => ({ ...diagnosis, failedTests: diagnosis.failedTests.slice(0, MAX_TESTS) });
    return { ...dossier, diagnoses: [cut(first), ...rest.map(cut)] };
}


/***/ }),

/***/ 9689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A1: () => (/* binding */ concludeCall),
  c3: () => (/* binding */ concludeProblems),
  t0: () => (/* binding */ refuseCall),
  t3: () => (/* binding */ startCall)
});

// EXTERNAL MODULE: ./lib/domain/effect.js
var effect = __webpack_require__(5311);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
;// CONCATENATED MODULE: ./lib/domain/state-names.js
// Names that may become a path or a ref: checked here once, so that none of them leads elsewhere.
/** Segments begin with a letter or digit: no hidden files, no `..`, nothing that git or a shell takes for an option. */
const DOCUMENT = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/i;
/** File systems allow 255 for one name; folders and the name of a set-aside copy have to fit too. */
const MAX_NAME_UNITS = 200;
/** GitHub and most tools cut a headline after this many. */
const MAX_HEADLINE_UNITS = 72;
/** What git itself refuses in a branch name built from these characters. */
const BAD_BRANCH = /\.\.|\.lock(?:\/|$)|\.(?:\/|$)/;
/** Throws for a name that is none: names are made by our own code, so a wrong one is a bug. */
function requireDocumentNames(names) {
    for (const name of names) {
        if (!isDocumentName(name))
            throw new Error(`not a document name: ${JSON.stringify(name)}`);
    }
}
/** True for a document's name: like a path, at most 200 characters of letters, digits, `.`, `_`, `-` and `/`. */
function isDocumentName(name) {
    return DOCUMENT.test(name) && name.length <= MAX_NAME_UNITS;
}
/** True for the name of a branch that we may write state on: stricter than git, with the same characters as documents. */
function isStateBranch(name) {
    return isDocumentName(name) && !BAD_BRANCH.test(name);
}
/** First line of a commit's message, as `git log` shows it without cutting: one line, at most 72 characters. */
function toHeadline(summary) {
    return summary.replace(/\s+/g, ' ').trim().slice(0, MAX_HEADLINE_UNITS);
}

// EXTERNAL MODULE: ./lib/config/inputs.js
var config_inputs = __webpack_require__(6097);
// EXTERNAL MODULE: ./lib/config/path-problem.js
var path_problem = __webpack_require__(293);
// EXTERNAL MODULE: ./lib/config/suggest.js
var suggest = __webpack_require__(1236);
;// CONCATENATED MODULE: ./lib/config/parse-inputs.js
// Texts of the Action's inputs to values. All problems are told at once; an empty text means: not given.






/** How the runner calls the state of a job. */
const JOB_STATUSES = ['success', 'failure', 'cancelled'];
/** Longest id of a batch, in UTF-16 units; a longer text is a mistaken input. */
const MAX_BATCH = 200;
/** Reads each input by its name. Problems are USAGE, in the order of the registry. */
function parseInputs(read) {
    const problems = [];
    const refuse = (name, why) => {
        problems.push({ code: 'USAGE', detail: `input ${name}: ${why}` });
        return null;
    };
    const reader = { text: (name) => read(name).trim() || null, refuse };
    const inputs = {
        token: reader.text('token'),
        mode: readChoice(reader, 'mode', effect/* MODES */.F),
        policy: readPath(reader, 'policy') ?? config_inputs/* DEFAULT_POLICY_PATH */.lo,
        batch: readBatch(reader),
        plan: readLines(reader, 'plan').filter((line) => isInside(reader, line)),
        reports: readLines(reader, 'reports'),
        runId: readId(reader, 'run-id'),
        command: readChoice(reader, 'command', config_inputs/* COMMANDS */.Lo),
        stateBranch: readStateBranch(reader),
        jobStatus: readChoice(reader, 'job-status', JOB_STATUSES),
        jobId: readId(reader, 'job-id'),
    };
    return problems.length === 0 ? (0,result.ok)(inputs) : (0,result/* err */._)(problems);
}
function readChoice(reader, name, choices) {
    const text = reader.text(name);
    if (text === null)
        return null;
    const found = choices.find((choice) => choice === text);
    if (found !== undefined)
        return found;
    const meant = (0,suggest/* suggest */.Z)(text, choices);
    const hint = meant === null ? '' : `; did you mean ${JSON.stringify(meant)}?`;
    return reader.refuse(name, `${toShown(text)} is none of ${choices.join(', ')}${hint}`);
}
function readId(reader, name) {
    const text = reader.text(name);
    if (text === null)
        return null;
    const id = Number(text);
    if (/^\d{1,16}$/.test(text) && id > 0 && Number.isSafeInteger(id))
        return id;
    return reader.refuse(name, `${toShown(text)} is no id; give the digits that stand in its web address`);
}
function readPath(reader, name) {
    const text = reader.text(name);
    const why = text === null ? null : (0,path_problem/* findPathProblem */.W)(text);
    return why === null ? text : reader.refuse(name, `${toShown(text ?? '')}: ${why}`);
}
function readStateBranch(reader) {
    const text = reader.text('state-branch');
    if (text === null || isStateBranch(text))
        return text;
    return reader.refuse('state-branch', `${toShown(text)} is no branch name of letters, digits, dots, hyphens and slashes`);
}
function readBatch(reader) {
    const text = reader.text('batch');
    if (text === null)
        return null;
    if (/[\r\n]/.test(text))
        return reader.refuse('batch', 'it has more than one line; give one id');
    if (text.length <= MAX_BATCH)
        return text;
    return reader.refuse('batch', `it has ${text.length} characters, at most ${MAX_BATCH} are read; give the id of one item`);
}
/** Lines without surrounding blanks; empty lines and lines that begin with # are left out. */
function readLines(reader, name) {
    return (reader.text(name) ?? '')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}
function isInside(reader, line) {
    const why = (0,path_problem/* findPathProblem */.W)(line);
    if (why !== null)
        reader.refuse('plan', `${toShown(line)}: ${why}`);
    return why === null;
}
function toShown(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

// EXTERNAL MODULE: ./lib/domain/problem.js
var domain_problem = __webpack_require__(1591);
// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(3419);
// EXTERNAL MODULE: ./lib/shells/action-io.js + 1 modules
var action_io = __webpack_require__(8655);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/adapters/console/render-event.js
/** `CODE key=value key=value`; values with white space or unusual characters as JSON shows them. */
function renderEvent({ code, ...fields }) {
    const parts = Object.entries(fields).map(([key, value]) => `${key}=${renderValue(value)}`);
    return [code, ...parts].join(' ');
}
function renderValue(value) {
    if (typeof value !== 'string')
        return String(value);
    return /^[\x21-\x7e]+$/.test(value) ? value : JSON.stringify(value);
}

// EXTERNAL MODULE: ./lib/adapters/console/sink.js
var sink = __webpack_require__(8667);
;// CONCATENATED MODULE: ./lib/adapters/console/action-log.js


/** The runner keeps ten warnings of a step; further ones are plain lines. */
const MAX_ANNOTATIONS = 10;
/**
 * A log on the runner's output. `texts` gives the constant sentence of a warning's code; an annotation never holds
 * anything else, since it is shown far away from its context.
 */
function consoleLog(texts = {}, write = sink/* writeToStdout */.wA) {
    let annotations = 0;
    const line = (text) => write(`${(0,sink/* toInertText */.TY)(text)}\n`);
    return {
        event: (event) => line(renderEvent(event)),
        warn: (event) => {
            annotations += 1;
            if (annotations <= MAX_ANNOTATIONS) {
                write(`::warning title=Aftermath::${(0,sink/* toCommandText */.S5)(texts[event.code] ?? event.code)}\n`);
            }
            line(renderEvent(event));
        },
        group: (title, lines) => {
            write(`::group::${(0,sink/* toCommandText */.S5)(title)}\n`);
            for (const text of lines)
                line(text);
            write('::endgroup::\n');
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
// EXTERNAL MODULE: ./lib/adapters/files/file-problem.js
var file_problem = __webpack_require__(7238);
// EXTERNAL MODULE: ./lib/adapters/files/read-file.js
var read_file = __webpack_require__(7629);
;// CONCATENATED MODULE: ./lib/adapters/files/safe-repo-path.js
// Turns a path from a policy, a plan or an argument into one inside the repository, or refuses it.




/** `.git`, and the spellings that Windows and macOS file systems take for it. */
const GIT_FOLDER = /^(?:\.git|git~1)[\s.]*(?::.*)?$/i;
/** Characters that some file systems ignore inside names. */
const IGNORABLE = /[\p{Cf}]/gu;
/**
 * The absolute path of a file inside `root`; it need not exist. FILE_OUTSIDE for anything that leads out of it, goes
 * through a symbolic link, is one, or lies in git's own folder. `root` itself may be a link.
 */
async function safeRepoPath(root, path) {
    const outside = (0,result/* err */._)({ code: 'FILE_OUTSIDE', file: path });
    try {
        const base = await (0,promises_.realpath)(root);
        const segments = toSegments(base, path);
        if (segments === null)
            return outside;
        let at = base;
        for (const segment of segments) {
            at = (0,external_node_path_.join)(at, segment);
            if (await isLink(at))
                return outside;
        }
        return (0,result.ok)(at);
    }
    catch (error) {
        return (0,result/* err */._)((0,file_problem/* toFileProblem */.H)(path, error));
    }
}
/** Names below the root, without `.` and `..`; null when they lead out, name nothing, or name git's folder. */
function toSegments(base, path) {
    if (path.includes('\0'))
        return null;
    const inside = (0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.relative)(base, path) : path;
    if ((0,external_node_path_.isAbsolute)(inside))
        return null;
    const segments = [];
    for (const name of inside.split(external_node_path_.sep === '\\' ? /[\\/]/ : '/')) {
        if (name === '' || name === '.')
            continue;
        if (name === '..' || GIT_FOLDER.test(name.replace(IGNORABLE, '')))
            return null;
        segments.push(name);
    }
    return segments.length === 0 ? null : segments;
}
async function isLink(path) {
    try {
        return (await (0,promises_.lstat)(path)).isSymbolicLink();
    }
    catch (error) {
        if ((0,file_problem/* codeOf */.$)(error) === 'ENOENT')
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/adapters/files/write-file.js
var write_file = __webpack_require__(3650);
;// CONCATENATED MODULE: ./lib/adapters/files/workspace.js
// A folder as a Workspace: every path is checked before it is touched, and every write is one step.







/** The folder; it is made by the first write into it. */
function folderWorkspace(directory) {
    return {
        directory,
        readText: async (path) => {
            const safe = await safeRepoPath(directory, path);
            const text = safe.ok ? await (0,read_file/* readTextFile */.G)(safe.value, path) : safe;
            return !text.ok && text.problem.code === 'FILE_MISSING' ? (0,result.ok)(null) : text;
        },
        writeText: async (path, text) => {
            try {
                await (0,promises_.mkdir)(directory, { recursive: true });
            }
            catch (error) {
                return (0,result/* err */._)((0,file_problem/* toFileProblem */.H)(directory, error));
            }
            const safe = await safeRepoPath(directory, path);
            return safe.ok ? (0,write_file/* writeTextAtomic */.Q)(safe.value, text, path) : safe;
        },
        listFiles: async () => {
            try {
                const options = { cwd: directory, dot: true, onlyFiles: true, followSymbolicLinks: false };
                return (0,result.ok)((await (0,dist/* glob */.TI)('**', { ...options, ignore: ['**/.git/**', '**/node_modules/**'] })).sort());
            }
            catch (error) {
                return (0,result/* err */._)((0,file_problem/* toFileProblem */.H)(directory, error));
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/files/report-sink.js
// Leaves the report in a folder under two fixed names, so that the next try replaces it.


/** A sink into a folder, which is made when it is missing. The ref is the path of `report.md`. */
function fileReportSink(directory) {
    const folder = folderWorkspace(directory);
    return {
        writeReport: async ({ markdown, json }) => {
            const former = await folder.readText('report.md');
            const formerJson = await folder.readText('report.json');
            const ref = `${directory}/report.md`;
            const before = former.ok ? former.value : null;
            if (before === markdown && formerJson.ok && formerJson.value === json)
                return (0,result.ok)({ ref, change: 'unchanged' });
            const written = await folder.writeText('report.md', markdown);
            const both = written.ok ? await folder.writeText('report.json', json) : written;
            return both.ok ? (0,result.ok)({ ref, change: before === null ? 'created' : 'updated' }) : both;
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/answers.js
// Reads what octokit throws: statuses and headers of failed answers, and the answers that only look good.
/** A good status with an answer that is none: HTML, half a document, another shape. */
class UnreadableAnswer extends Error {
    status = 200;
    request;
    constructor(detail, request) {
        super(detail);
        this.request = request;
    }
}
/** A GraphQL answer with status 200 that says that nothing was answered; it is treated as the status that REST would give. */
class GraphqlFailure extends Error {
    status;
    response;
    request;
    constructor(status, response, request) {
        super('GraphQL did not answer');
        this.status = status;
        this.response = response;
        this.request = request;
    }
}
/** A request that was not sent at all. */
class WithheldRequest extends Error {
    withholding;
    constructor(withholding) {
        super('not sent');
        this.withholding = withholding;
    }
}
/** A header of a failed answer, or null. */
function headerOf(error, name) {
    const response = fieldOf(error, 'response');
    const value = fieldOf(fieldOf(response, 'headers'), name);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
/** The status of an answer that arrived; null when none did. */
function statusOf(error) {
    const status = fieldOf(error, 'response') === undefined ? null : fieldOf(error, 'status');
    return typeof status === 'number' ? status : null;
}
/** A field of an unknown value, or undefined. */
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
/** Milliseconds that the answer asks us to wait; null when it does not say. */
function retryAfterOf(error) {
    const seconds = Number(headerOf(error, 'retry-after') ?? Number.NaN);
    return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
}
/** GraphQL's words for a failure of the server itself: such an error has no type. */
const BROKEN_WORDS = /^Something went wrong while executing your query\b/;
/** The status that REST would have given to a GraphQL answer that holds nothing: 429, 502, or null for all other answers. */
function brokenGraphqlOf(data) {
    const errors = fieldOf(data, 'errors');
    const [first] = Array.isArray(errors) ? errors : [];
    if (fieldOf(first, 'type') === 'RATE_LIMITED')
        return 429;
    const isBroken = fieldOf(first, 'type') === 'SERVICE_UNAVAILABLE' || BROKEN_WORDS.test(String(fieldOf(first, 'message')));
    return isBroken ? 502 : null;
}

;// CONCATENATED MODULE: ./lib/adapters/github/rate-limits.js
// Tells a rate limit from other refusals, and remembers one: whoever was told to wait is not asked again before.

/** What GitHub asks for where it names no time: "wait for at least one minute". */
const LEAST_WAIT_MS = 60_000;
/** GitHub's documentation names the message as the way to know a secondary limit that comes without `retry-after`. */
const SECONDARY_WORDS = /\bsecondary rate limit/i;
/** The rate limit behind a failed request; null for any other failure. */
function rateLimitOf(error) {
    const status = statusOf(error);
    if (status !== 403 && status !== 429)
        return null;
    const isHourly = headerOf(error, 'x-ratelimit-remaining') === '0';
    const askedMs = retryAfterOf(error);
    if (askedMs !== null)
        return { waitMs: askedMs, kind: isHourly ? 'hourly' : 'secondary' };
    if (isHourly)
        return { waitMs: toResetMs(error) ?? LEAST_WAIT_MS, kind: 'hourly' };
    return status === 429 || isSecondary(error) ? { waitMs: LEAST_WAIT_MS, kind: 'secondary' } : null;
}
/** No waits yet. `mostMs` bounds all pauses together that GitHub asks for. */
function openWaits(mostMs) {
    const state = { mostMs, waitedMs: 0 };
    const until = { rest: 0, graphql: 0 };
    const close = (resource, waitMs) => {
        until[resource] = Math.max(until[resource], performance.now() + waitMs);
    };
    return {
        note: (resource, { waitMs, kind }) => {
            if (kind === 'hourly')
                close(resource, waitMs);
            else
                for (const one of ['rest', 'graphql'])
                    close(one, waitMs);
        },
        leftMs: (resource) => Math.max(0, Math.ceil(until[resource] - performance.now())),
        claim: (pauseMs) => {
            if (state.waitedMs + pauseMs > state.mostMs)
                return false;
            state.waitedMs += pauseMs;
            return true;
        },
        waitedMs: () => state.waitedMs,
        setMost: (waitMs) => {
            state.mostMs = waitMs;
        },
    };
}
function isSecondary(error) {
    const data = fieldOf(fieldOf(error, 'response'), 'data');
    const message = fieldOf(data, 'message');
    const page = fieldOf(data, 'documentation_url');
    return SECONDARY_WORDS.test(String(message)) || /secondary-rate-limits/.test(String(page));
}
/** From the reset time against the server's own clock: ours may be wrong. */
function toResetMs(error) {
    const resetMs = Number(headerOf(error, 'x-ratelimit-reset') ?? Number.NaN) * 1000;
    const serverMs = Date.parse(headerOf(error, 'date') ?? '');
    return Number.isNaN(resetMs - serverMs) ? null : Math.max(0, resetMs - serverMs);
}

;// CONCATENATED MODULE: ./lib/adapters/github/problems.js



/** Longest part of GitHub's own words that is passed on. */
const MAX_DETAIL_UNITS = 200;
/** The problem behind a request that threw. */
function toProblem({ operation, needs }, error) {
    if (error instanceof UnreadableAnswer)
        return { code: 'HOST_UNREADABLE', operation, detail: error.message };
    if (error instanceof WithheldRequest)
        return toWithheld(operation, error);
    const limit = rateLimitOf(error);
    if (limit !== null)
        return { code: 'HOST_RATE_LIMITED', operation, retryAfterMs: limit.waitMs };
    const status = statusOf(error);
    if (status === null)
        return { code: 'HOST_UNAVAILABLE', operation, retryAfterMs: null };
    switch (status) {
        case 401:
            return { code: 'HOST_UNAUTHORISED', operation };
        case 403:
            return { code: 'HOST_FORBIDDEN', operation, needs };
        case 404:
            return { code: 'HOST_NOT_FOUND', operation };
        case 410:
            return { code: 'HOST_DISABLED', operation };
        default:
            if (status >= 500)
                return { code: 'HOST_UNAVAILABLE', operation, retryAfterMs: retryAfterOf(error) };
            return { code: 'HOST_REFUSED', operation, status, detail: toDetail(error) };
    }
}
/** True when nobody knows whether the write was done: the answer was lost, broken, or the server's own failure. */
function isUnclear(problem) {
    return problem.code === 'HOST_UNAVAILABLE' || problem.code === 'HOST_UNREADABLE';
}
/** One line of somebody else's words, short and without control characters. */
function toBrief(text) {
    const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
    return line.length > MAX_DETAIL_UNITS ? `${line.slice(0, MAX_DETAIL_UNITS).replace(/[\ud800-\udbff]$/, '')}…` : line;
}
function toWithheld(operation, { withholding }) {
    switch (withholding.because) {
        case 'budget':
            return { code: 'HOST_BUDGET_SPENT', operation };
        case 'stopped':
            return { code: 'HOST_STOPPED', operation };
        case 'unreachable':
            return { code: 'HOST_UNAVAILABLE', operation, retryAfterMs: null };
        case 'wait':
            return { code: 'HOST_RATE_LIMITED', operation, retryAfterMs: withholding.waitMs };
        default:
            return (0,result/* assertNever */.x)(withholding);
    }
}
/** What a 422 says: its fields and, where it gives some, its words. */
function toDetail(error) {
    const data = fieldOf(fieldOf(error, 'response'), 'data');
    const errors = fieldOf(data, 'errors');
    const parts = Array.isArray(errors) ? errors.map(toFieldDetail) : [];
    const message = fieldOf(data, 'message');
    return toBrief([typeof message === 'string' ? message : 'no reason given', ...parts].filter(Boolean).join('; '));
}
function toFieldDetail(error) {
    if (typeof error === 'string')
        return error;
    const message = fieldOf(error, 'message');
    if (typeof message === 'string')
        return message;
    return [fieldOf(error, 'field'), fieldOf(error, 'code')].filter((part) => typeof part === 'string').join(' ');
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 21 modules
var github = __webpack_require__(1758);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
;// CONCATENATED MODULE: ./lib/adapters/github/request-budget.js
// Counts every request that leaves for GitHub's interface, and says when no more may.
/** A budget of that many requests. Without a bound it only counts. */
function openBudget(most = Number.POSITIVE_INFINITY) {
    const state = { most, requests: 0, writes: 0 };
    return {
        isSpent: () => state.requests >= state.most,
        count: (kind) => {
            state.requests += 1;
            if (kind === 'write')
                state.writes += 1;
        },
        setMost: (requests) => {
            state.most = requests;
        },
        usage: () => ({ requests: state.requests, writes: state.writes }),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/retry-policy.js


/** Three tries and 20 s of waiting: a step that reports a failure must not hold a runner for minutes. */
const PATIENCE = { maxTries: 3, pauseMs: 700, maxRetryAfterMs: 20_000, deadlineMs: 60_000 };
/** How GitHub refuses a thing that it made a moment ago and does not know everywhere yet. */
const FOLLOW_UP_STATUSES = [404, 422];
/**
 * Octokit plugin that decides about retries; `@octokit/plugin-retry`, loaded after it, carries them out. Left alone, that
 * plugin repeats POST and PATCH too and does not read `Retry-After`, so it is told to decide nothing (`EXECUTE_ONLY`).
 */
function retryPolicy(world) {
    return (octokit) => {
        octokit.hook.after('request', checkAnswer);
        octokit.hook.error('request', (error, options) => {
            const isOver = world.budget.isSpent() || world.stopping.aborted;
            const pauseMs = isOver ? null : toPause(error, options, world);
            const retries = pauseMs === null ? 0 : world.patience.maxTries - 1;
            const request = { ...options, request: { ...options.request, retries, retryAfter: pauseMs ?? 0 } };
            throw Object.assign(error, { request: withoutToken(request) });
        });
    };
}
/** Options of `@octokit/plugin-retry`: waits in milliseconds as told, and has no opinion about any status. */
const EXECUTE_ONLY = {
    retryAfterBaseValue: 1,
    retries: 0,
    doNotRetry: Array.from({ length: 300 }, (_, index) => 300 + index),
};
function checkAnswer(response, options) {
    const check = fieldOf(options.request, 'check');
    const broken = response.status < 300 ? brokenGraphqlOf(response.data) : null;
    if (broken !== null)
        throw new GraphqlFailure(broken, response, options);
    const wrong = response.status < 300 && typeof check === 'function' ? check(response.data) : null;
    if (typeof wrong === 'string')
        throw new UnreadableAnswer(wrong, options);
}
/** The pause before the next try, or null when there is to be none. */
function toPause(error, options, world) {
    const tries = numberOf(options.request, 'retryCount');
    if (tries + 1 >= world.patience.maxTries)
        return null;
    const limit = rateLimitOf(error);
    if (limit !== null)
        return toRateLimitPause(limit, world);
    const pauseMs = toWish(error, options, { tries, pauseMs: world.patience.pauseMs });
    const endsAt = numberOf(options.request, 'endsAt');
    if (pauseMs === null || pauseMs > world.patience.maxRetryAfterMs)
        return null;
    return performance.now() + pauseMs >= endsAt ? null : pauseMs;
}
/** A refusal by a rate limit says that nothing was done, so writes are repeated too. */
function toRateLimitPause({ waitMs }, { waits }) {
    return waits.claim(waitMs) ? waitMs : null;
}
function toWish(error, options, { tries, pauseMs }) {
    const status = statusOf(error);
    const drawn = Math.ceil(Math.random() * pauseMs * 2 ** tries);
    if (fieldOf(options.request, 'isFollowUp') === true && FOLLOW_UP_STATUSES.includes(status))
        return drawn;
    if (fieldOf(options.request, 'kind') !== 'read')
        return null;
    const isTransient = error instanceof UnreadableAnswer || status === null || status >= 500;
    return isTransient ? (retryAfterOf(error) ?? drawn) : null;
}
function numberOf(value, name) {
    const found = fieldOf(value, name);
    return typeof found === 'number' ? found : 0;
}
/** The error may end up in somebody's log; the token must not. */
function withoutToken(request) {
    return { ...request, headers: {} };
}

;// CONCATENATED MODULE: ./lib/adapters/github/transport.js
// Sends requests one way only: counted, writes one after another, and none at all once the budget is spent or GitHub says wait.






/** Until the first answer one silent read is enough; later three in a row. */
const MAX_UNANSWERED = { first: 1, later: 3 };
/** All tries of the first request, in milliseconds: GitHub itself gives up on a request after 10 s. */
const FIRST_CONTACT_MS = 15_000;
const REDIRECTS = [301, 302, 307, 308];
/** Accept-headers and API version that we were written against. */
const HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };
const UNAUTHORISED = 401;
/** Nothing that a library has to say about headers goes to our output. */
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/** The way to one GitHub for one token. Makes no request by itself. */
function openTransport(options) {
    const patience = { ...PATIENCE, ...options.patience };
    const budget = openBudget();
    const waits = openWaits(patience.maxRetryAfterMs);
    const stopping = new AbortController();
    const octokit = (0,github/* getOctokit */.Q)(options.token, { baseUrl: options.apiUrl, userAgent: 'aftermath', log: SILENT, retry: EXECUTE_ONLY }, retryPolicy({ patience, budget, waits, stopping: stopping.signal }), dist_bundle/* retry */.L);
    const wire = {
        request: octokit.request,
        fetch: toFetch(octokit.request.endpoint.DEFAULTS),
        patience,
        apiUrl: options.apiUrl,
        budget,
        waits,
        refusal: null,
        stopping,
        reach: { wasAnswered: false, unanswered: 0 },
        lastWrite: Promise.resolve(),
    };
    return {
        send: (sending, manner) => send(wire, sending, manner),
        fetchPlain: (url) => wire.fetch(url, { signal: AbortSignal.timeout(patience.deadlineMs) }),
        stop: () => wire.stopping.abort(),
        budget,
        waits,
    };
}
/** GitHub asks for writes one after another; in parallel they also run into its secondary limits. */
function send(wire, sending, manner) {
    if (sending.kind === 'read')
        return sendGuarded(wire, sending, manner);
    const next = wire.lastWrite.then(() => sendGuarded(wire, sending, manner));
    wire.lastWrite = next.catch(() => null);
    return next;
}
/** Asks nothing that is known to be refused, and learns from every refusal. */
async function sendGuarded(wire, sending, manner) {
    if (wire.refusal !== null)
        throw wire.refusal;
    refuseKnown(wire, sending.resource);
    try {
        const answer = await sendOnce(wire, sending, manner);
        Object.assign(wire.reach, { wasAnswered: true, unanswered: 0 });
        return answer;
    }
    catch (error) {
        noteReach(wire.reach, sending.kind, error);
        if (statusOf(error) === UNAUTHORISED)
            wire.refusal = error;
        const limit = rateLimitOf(error);
        if (limit !== null)
            wire.waits.note(sending.resource, limit);
        throw error;
    }
}
function refuseKnown(wire, resource) {
    const { wasAnswered, unanswered } = wire.reach;
    const mostUnanswered = wasAnswered ? MAX_UNANSWERED.later : MAX_UNANSWERED.first;
    if (wire.stopping.signal.aborted)
        throw new WithheldRequest({ because: 'stopped' });
    if (unanswered >= mostUnanswered)
        throw new WithheldRequest({ because: 'unreachable' });
    if (wire.budget.isSpent())
        throw new WithheldRequest({ because: 'budget' });
    const waitMs = wire.waits.leftMs(resource);
    if (waitMs > 0)
        throw new WithheldRequest({ because: 'wait', waitMs });
}
/** A write is tried once and then looked for: the look tells whether anybody is there. */
function noteReach(reach, kind, error) {
    const isAnswer = error instanceof UnreadableAnswer || statusOf(error) !== null;
    if (isAnswer)
        Object.assign(reach, { wasAnswered: true, unanswered: 0 });
    else if (kind === 'read')
        reach.unanswered += 1;
}
/**
 * Sends one request. GET follows redirects as fetch does. A write whose thread has moved is sent once more to the new
 * address on the same server: fetch itself would turn it into a GET.
 */
async function sendOnce(wire, sending, manner) {
    const { route, path, values, kind } = sending;
    const options = toOptions(wire, sending, manner);
    const first = await wire.request(route, { ...path, ...values, ...options });
    if (kind === 'read' || !REDIRECTS.includes(first.status))
        return first;
    const target = toSameServer(wire.apiUrl, String(first.headers['location'] ?? ''));
    if (target === null)
        throw new UnreadableAnswer('moved to another server', options.request);
    const method = route.slice(0, route.indexOf(' '));
    const second = await wire.request(`${method} ${target}`, { ...values, ...options });
    if (REDIRECTS.includes(second.status))
        throw new UnreadableAnswer('moved more than once', options.request);
    return second;
}
/** The pauses that a rate limit asked for come on top of the deadline. */
function toOptions(wire, { kind, isFollowUp }, manner) {
    const { deadlineMs: usualMs } = wire.patience;
    const deadlineMs = wire.reach.wasAnswered ? usualMs : Math.min(usualMs, FIRST_CONTACT_MS);
    const notes = {
        kind,
        check: manner.check ?? null,
        isFollowUp,
        endsAt: performance.now() + deadlineMs,
    };
    const waitedMs = wire.waits.waitedMs();
    const counted = (input, init) => {
        wire.budget.count(kind);
        const leftMs = notes.endsAt + (wire.waits.waitedMs() - waitedMs) - performance.now();
        const signals = [AbortSignal.timeout(Math.max(1, Math.ceil(leftMs))), wire.stopping.signal];
        return wire.fetch(input, { ...init, signal: AbortSignal.any(signals) });
    };
    const redirect = kind === 'read' ? 'follow' : 'manual';
    return {
        headers: manner.accept === undefined ? HEADERS : { ...HEADERS, accept: manner.accept },
        request: { ...notes, redirect, ...manner.extra, log: SILENT, fetch: counted },
    };
}
function toSameServer(apiUrl, location) {
    const target = URL.canParse(location, apiUrl) ? new URL(location, apiUrl) : null;
    return target !== null && target.origin === new URL(apiUrl).origin ? target.href : null;
}
/** The fetch that @actions/github made for the proxy settings of the machine; the plain one when there is none. */
function toFetch(defaults) {
    const found = defaults.request === undefined ? undefined : Reflect.get(defaults.request, 'fetch');
    return typeof found === 'function' ? found : fetch;
}

;// CONCATENATED MODULE: ./lib/adapters/github/client.js



const RAW = 'application/vnd.github.raw+json';
/** A client for one token and one GitHub. Makes no request by itself. */
function openGitHub(options) {
    const transport = openTransport(options);
    const wire = { transport, options };
    return {
        ask: (ask) => askShaped(wire, ask, toSending(ask)),
        look: (ask) => look(wire, ask),
        open: (ask) => client_open(wire, ask),
        locate: (ask) => locate(wire, ask),
        fetchPlain: transport.fetchPlain,
        askGraphql: ({ query, ...ask }) => {
            const values = { query, variables: ask.values ?? {} };
            const sending = toSending({ ...ask, route: `POST ${options.graphqlUrl}`, values });
            const kind = query.trimStart().startsWith('mutation') ? 'write' : 'read';
            return askShaped(wire, ask, { ...sending, kind, resource: 'graphql' });
        },
        limit: ({ requests, waitMs }) => {
            transport.budget.setMost(requests);
            transport.waits.setMost(waitMs);
        },
        stop: () => transport.stop(),
        usage: () => transport.budget.usage(),
    };
}
async function askShaped({ transport }, ask, sending) {
    try {
        const answer = await transport.send(sending, { check: toCheck(ask.shape) });
        const data = ask.shape.safeParse(answer.data);
        if (!data.success)
            return (0,result/* err */._)({ code: 'HOST_UNREADABLE', operation: ask.operation, detail: describe(answer.data) });
        return (0,result.ok)({ data: data.data, hasMore: /\brel="next"/.test(String(answer.headers['link'] ?? '')) });
    }
    catch (error) {
        return (0,result/* err */._)(toProblem(ask, error));
    }
}
async function look({ transport, options }, ask) {
    try {
        const answer = await transport.send(toSending(ask), { check: toCheck(ask.shape), extra: { redirect: 'manual' } });
        const to = toTarget(options.apiUrl, answer);
        if (to !== null)
            return (0,result.ok)({ kind: 'moved', to });
        const data = ask.shape.safeParse(answer.data);
        if (data.success)
            return (0,result.ok)({ kind: 'here', data: data.data });
        return (0,result/* err */._)({ code: 'HOST_UNREADABLE', operation: ask.operation, detail: describe(answer.data) });
    }
    catch (error) {
        return (0,result/* err */._)(toProblem(ask, error));
    }
}
async function client_open({ transport }, ask) {
    try {
        const manner = { accept: RAW, extra: { parseSuccessResponseBody: false } };
        const { data } = await transport.send(toSending(ask), manner);
        if (data instanceof ReadableStream)
            return (0,result.ok)(data);
        return (0,result/* err */._)({ code: 'HOST_UNREADABLE', operation: ask.operation, detail: 'it holds no bytes' });
    }
    catch (error) {
        return (0,result/* err */._)(toProblem(ask, error));
    }
}
async function locate({ transport, options }, ask) {
    try {
        const answer = await transport.send(toSending(ask), { extra: { redirect: 'manual' } });
        const target = toTarget(options.apiUrl, answer);
        if (target !== null)
            return (0,result.ok)(target);
        return (0,result/* err */._)({ code: 'HOST_UNREADABLE', operation: ask.operation, detail: 'a redirect was expected' });
    }
    catch (error) {
        return (0,result/* err */._)(toProblem(ask, error));
    }
}
function toSending(ask) {
    const { route, path = {}, values = {}, isFollowUp = false } = ask;
    const kind = route.startsWith('GET ') ? 'read' : 'write';
    return { route, path, values, kind, resource: 'rest', isFollowUp };
}
function toCheck(shape) {
    return (data) => (shape.safeParse(data).success ? null : describe(data));
}
/** Where an answer sends us; null when it does not. */
function toTarget(apiUrl, { status, headers }) {
    const { location } = headers;
    const isRedirect = REDIRECTS.includes(status) && typeof location === 'string';
    return isRedirect && URL.canParse(location, apiUrl) ? new URL(location, apiUrl).href : null;
}
function describe(data) {
    if (typeof data === 'string')
        return data === '' ? 'it is empty or was cut off' : 'it is no JSON';
    return 'it has another shape than documented';
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
;// CONCATENATED MODULE: ./lib/adapters/github/host-world.js
/** True when a login is ours. GitHub's logins do not differ by case. */
function isOwn(self, login) {
    return login !== undefined && login.toLowerCase() === self.login.toLowerCase();
}
/** True when two bodies read the same: GitHub may hand line ends back as CRLF and without the last one. */
function isSameText(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(a) === plain(b);
}

;// CONCATENATED MODULE: ./lib/adapters/github/permissions.js
/** Operations in the words of our messages, by what they touch. Source: GitHub's "Permissions required for GitHub Apps". */
const PERMISSIONS = {
    'read the run': 'actions: read',
    'list the runs': 'actions: read',
    'list the jobs of the run': 'actions: read',
    'find the last green run': 'actions: read',
    'list the jobs of the last green run': 'actions: read',
    'look for a pass of the same commit': 'actions: read',
    'download the log': 'actions: read',
    'read the annotations': 'checks: read',
    'read the head commit': 'contents: read',
    'read the branch': 'contents: read',
    'read a file': 'contents: read',
    'read files of the repository': 'contents: read',
    'list the files': 'contents: read',
    'commit the plan edit': 'contents: write',
    'read the state branch': 'contents: read',
    'write the state branch': 'contents: write',
    'start the state branch': 'contents: write',
    'find the pull request of the commit': 'pull-requests: read',
    'list the comments': 'pull-requests: read',
    'post the comment': 'pull-requests: write',
    'edit the comment': 'pull-requests: write',
    'take back the second comment': 'pull-requests: write',
    'list incidents': 'issues: read',
    'read the incident': 'issues: read',
    'read what people did': 'issues: read',
    'open the incident': 'issues: write',
    'label the incident': 'issues: write',
    'update the incident': 'issues: write',
    'close the incident': 'issues: write',
    'close the incident that could not be labelled': 'issues: write',
    'fold a duplicate incident': 'issues: write',
    'read the repository': 'metadata: read',
    'read who the token belongs to': 'metadata: read',
};
/** The operation with what it needs, as every request states it. */
function purposeOf(operation) {
    return { operation, needs: PERMISSIONS[operation] };
}

;// CONCATENATED MODULE: ./lib/adapters/github/own-login.js
// Finds out who we are: markers count only in what this login wrote.



const ViewerShape = schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) }).nullish() });
/** Login behind the token that a workflow run is given. */
const ACTIONS_LOGIN = 'github-actions[bot]';
/** The login behind the token, for people's tokens and apps' alike. */
async function readOwnLogin(client) {
    const purpose = purposeOf('read who the token belongs to');
    const answer = await client.askGraphql({
        ...purpose,
        query: 'query { viewer { login } }',
        shape: ViewerShape,
    });
    if (!answer.ok)
        return answer;
    const login = answer.value.data.data?.viewer.login;
    return login === undefined
        ? (0,result/* err */._)({ code: 'HOST_UNREADABLE', operation: purpose.operation, detail: 'no login came back' })
        : (0,result.ok)(login);
}
/**
 * Makes sure that we know who we are, where somebody else's marker makes it matter. The token of a workflow run is the
 * usual case and needs no request; with any other token the first marker of our own looks like a stranger's, and we ask.
 */
async function settleIdentity({ client, self }) {
    if (self.isSure)
        return;
    const login = await readOwnLogin(client);
    self.isSure = true;
    if (login.ok)
        self.login = login.value;
}

;// CONCATENATED MODULE: ./lib/adapters/github/shrink-body.js
/**
 * Half of the documented 65,536 characters, less some: whether they are counted as code points, UTF-16 units or bytes is not
 * documented, and most text is at most two bytes a unit.
 */
const SHORT_UNITS = 30_000;
const TOO_LONG = 422;
const MARKERS = /^<!-- aftermath:.* -->$/gm;
const FENCE = /^ {0,3}(?<fence>`{3,}|~{3,})/;
/** Asks, and when a long body is refused asks once more with a short one. */
async function askWithBody(client, ask) {
    const answer = await client.ask(ask);
    const body = ask.values?.['body'];
    if (answer.ok || answer.problem.code !== 'HOST_REFUSED' || answer.problem.status !== TOO_LONG)
        return answer;
    if (typeof body !== 'string' || body.length <= SHORT_UNITS)
        return answer;
    return client.ask({ ...ask, values: { ...ask.values, body: shrinkBody(body, SHORT_UNITS) } });
}
/**
 * The first lines of a body, with all of its markers, in at most so many units. A fence that the cut leaves open is closed:
 * what stood inside stays inside. Markers longer than the bound are kept nevertheless, they are what finds the thread again.
 */
function shrinkBody(body, units) {
    const markers = body.match(MARKERS) ?? [];
    const note = '\n\nThe rest was too long for this place; it stands in the report of the run.';
    const room = units - note.length - markers.reduce((sum, marker) => sum + marker.length + 1, 0);
    const kept = [];
    let used = 0;
    let fence = null;
    for (const line of body.replace(MARKERS, '').trimStart().split('\n')) {
        used += line.length + 1;
        if (used + (fence?.length ?? 0) > room)
            break;
        kept.push(line);
        fence = toOpenFence(fence, line);
    }
    return [...markers, ...kept, ...(fence === null ? [] : [fence])].join('\n') + note;
}
/** The fence that is open after a line. A fence ends at one of the same kind that is at least as long and says nothing more. */
function toOpenFence(open, line) {
    const fence = FENCE.exec(line)?.groups?.['fence'] ?? null;
    if (open === null)
        return fence;
    const isEnd = fence?.startsWith(open) === true && line.trim() === fence;
    return isEnd ? null : open;
}

;// CONCATENATED MODULE: ./lib/adapters/github/comments.js
// Our one comment in a thread: found by author and marker, edited in place, never posted twice.







const CommentShape = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    html_url: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
});
/** The rights are those of threads of pull requests, where we comment. 1,000 comments; our own is among the first ones in most threads. */
const MAX_PAGES = 10;
/** Creates, edits or leaves the comment. Of several the oldest is ours. */
async function ensureComment(world, thread, wanted) {
    const body = wanted.body.includes(wanted.marker) ? wanted.body : `${wanted.body}\n\n${wanted.marker}`;
    const found = await findComment(world, thread, wanted.marker);
    if (!found.ok)
        return found;
    if (found.value === null)
        return create(world, thread, { ...wanted, body });
    if (isSameText(found.value.body ?? '', body))
        return (0,result.ok)({ ref: found.value.html_url, change: 'unchanged' });
    return edit(world, found.value, body);
}
/** The oldest one of ours; null when there is none. */
async function findComment(world, thread, marker) {
    const own = await findOwn(world, thread, marker);
    return own.ok ? (0,result.ok)(own.value[0] ?? null) : own;
}
/** Our comments on the first page that holds one, oldest first. */
async function findOwn(world, thread, marker) {
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const answer = await world.client.ask({
            ...purposeOf('list the comments'),
            route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
            path: { ...world.path, issue_number: thread },
            values: { per_page: 100, page },
            shape: schemas/* array */.YOg(CommentShape),
        });
        if (!answer.ok)
            return answer;
        const marked = answer.value.data.filter((one) => one.body?.includes(marker));
        if (marked.some((one) => !isOwn(world.self, one.user?.login)))
            await settleIdentity(world);
        const own = marked.filter((one) => isOwn(world.self, one.user?.login));
        if (own.length > 0)
            return (0,result.ok)(own);
        if (!answer.value.hasMore)
            break;
    }
    return (0,result.ok)([]);
}
/** After a lost answer the thread is read: what stands there is adopted, and only an empty place is written again, once. */
async function create(world, thread, { marker, body }) {
    for (let tries = 1;; tries += 1) {
        const answer = await askWithBody(world.client, {
            ...purposeOf('post the comment'),
            route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
            path: { ...world.path, issue_number: thread },
            values: { body },
            shape: CommentShape,
        });
        if (answer.ok)
            return settle(world, thread, { marker, created: answer.value.data });
        if (!isUnclear(answer.problem))
            return answer;
        const found = await findOwn(world, thread, marker);
        const made = found.ok ? found.value.findLast((one) => isSameText(one.body ?? '', body)) : undefined;
        if (made !== undefined)
            return settle(world, thread, { marker, created: made });
        if (found.ok && found.value[0] !== undefined)
            return (0,result.ok)({ ref: found.value[0].html_url, change: 'unchanged' });
        if (!found.ok || tries === 2)
            return answer;
    }
}
/** Somebody may have posted it at the same moment: the oldest stays, and whoever came later takes their own one back. */
async function settle(world, thread, { marker, created }) {
    const own = (0,result.ok)({ ref: created.html_url, change: 'created' });
    const oldest = await findComment(world, thread, marker);
    if (!oldest.ok || oldest.value === null || oldest.value.id >= created.id)
        return own;
    const removed = await world.client.ask({
        ...purposeOf('take back the second comment'),
        route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
        path: { ...world.path, comment_id: created.id },
        shape: schemas/* unknown */.L5J(),
    });
    return removed.ok ? (0,result.ok)({ ref: oldest.value.html_url, change: 'unchanged' }) : own;
}
async function edit(world, comment, body) {
    const ask = { path: { ...world.path, comment_id: comment.id }, shape: CommentShape };
    const route = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
    const purpose = purposeOf('edit the comment');
    const answer = await askWithBody(world.client, { ...ask, ...purpose, route: `PATCH ${route}`, values: { body } });
    if (answer.ok)
        return (0,result.ok)({ ref: answer.value.data.html_url, change: 'updated' });
    if (!isUnclear(answer.problem))
        return answer;
    const read = await world.client.ask({ ...ask, ...purposeOf('list the comments'), route: `GET ${route}` });
    const isDone = read.ok && isSameText(read.value.data.body ?? '', body);
    return isDone ? (0,result.ok)({ ref: comment.html_url, change: 'updated' }) : answer;
}

;// CONCATENATED MODULE: ./lib/adapters/github/contents.js
// Files of the repository as they stand at a commit, byte for byte as text: a byte order mark survives.



/** Plans and policies are small; a file beyond this is something else. */
const MAX_FILE_BYTES = 20 * 1024 * 1024;
const TreeShape = schemas/* object */.Ikc({
    truncated: schemas/* boolean */.zMY(),
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), type: schemas/* string */.YjP() })),
});
/** Text of a file, or null when there is none. FILE_BINARY when it is not UTF-8. */
async function readFile(files, file, ref) {
    const bytes = await readBytes(files, file, ref);
    if (!bytes.ok || bytes.value === null)
        return bytes.ok ? (0,result.ok)(null) : bytes;
    try {
        return (0,result.ok)(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.value));
    }
    catch {
        return (0,result/* err */._)({ code: 'FILE_BINARY', file });
    }
}
/** Bytes of a file, or null when there is none. */
async function readBytes({ client, path }, file, ref) {
    const opened = await client.open({
        ...purposeOf('read a file'),
        operation: `read ${file}`,
        route: `GET /repos/{owner}/{repo}/contents/${file.split('/').map(encodeURIComponent).join('/')}`,
        path,
        values: { ref },
    });
    if (!opened.ok)
        return opened.problem.code === 'HOST_NOT_FOUND' ? (0,result.ok)(null) : opened;
    const bytes = await collect(opened.value);
    if (bytes === 'broken')
        return (0,result/* err */._)({ code: 'HOST_UNAVAILABLE', operation: `read ${file}`, retryAfterMs: null });
    if (bytes === 'too-large')
        return (0,result/* err */._)({ code: 'FILE_UNREADABLE', file, detail: 'it is larger than 20 MB' });
    return (0,result.ok)(bytes);
}
/** Paths of all files at a commit or branch. Refused when GitHub does not list them all. */
async function listFiles({ client, path }, ref) {
    const purpose = purposeOf('list the files');
    const answer = await client.ask({
        ...purpose,
        route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
        path: { ...path, tree_sha: ref },
        values: { recursive: '1' },
        shape: TreeShape,
    });
    if (!answer.ok)
        return answer;
    const { truncated, tree } = answer.value.data;
    if (truncated)
        return (0,result/* err */._)({
            code: 'HOST_UNREADABLE',
            operation: purpose.operation,
            detail: 'the repository is too large to list; name plan files without wildcards',
        });
    return (0,result.ok)(tree.filter((entry) => entry.type === 'blob').map((entry) => entry.path));
}
async function collect(stream) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of stream) {
            size += chunk.length;
            if (size > MAX_FILE_BYTES)
                return 'too-large';
            chunks.push(chunk);
        }
    }
    catch {
        return 'broken';
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./lib/adapters/github/graphql-problems.js
// What GitHub's GraphQL interface says is wrong: a 200 with `errors`, each with a type, translated into problems.


const GraphqlErrorShape = schemas/* object */.Ikc({
    type: schemas/* string */.YjP().nullish(),
    message: schemas/* string */.YjP(),
    path: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])).nullish(),
});
/**
 * How GitHub says that a branch's rules forbid a write. Here its words have to be looked at: branch protection and
 * rulesets come as errors of a general type (UNPROCESSABLE), and only the sentence tells them from bad input.
 */
const RULE_WORDS = /\bGH0(?:06|13)\b|protected branch|rule violations?|through a pull request|verified signatures|merge queue/i;
/** Same for a head that has moved, for servers that do not send STALE_DATA. */
const STALE_WORDS = /^Expected branch to point to\b/;
/** And for their own trouble, which comes without any type. */
const TROUBLE_WORDS = /^Something went wrong\b/;
/** True when a branch's rules are the reason. */
function isRuleRefusal(message) {
    return RULE_WORDS.test(message);
}
/** True when the branch did not stand where the write expected it. */
function isStaleHead({ type, message }) {
    return type === 'STALE_DATA' || STALE_WORDS.test(message);
}
/** The problem behind an error of an answer; null: there was neither data nor an error. */
function toGraphqlProblem({ operation, needs }, error) {
    if (error === null)
        return { code: 'HOST_UNREADABLE', operation, detail: 'neither data nor an error came back' };
    const { type, message } = error;
    if (type === 'RATE_LIMITED')
        return { code: 'HOST_RATE_LIMITED', operation, retryAfterMs: null };
    if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES')
        return { code: 'HOST_FORBIDDEN', operation, needs };
    if (type === 'NOT_FOUND')
        return { code: 'HOST_NOT_FOUND', operation };
    if (type === 'SERVICE_UNAVAILABLE' || TROUBLE_WORDS.test(message)) {
        return { code: 'HOST_UNAVAILABLE', operation, retryAfterMs: null };
    }
    return { code: 'HOST_REFUSED', operation, status: 200, detail: toBrief(message) };
}

;// CONCATENATED MODULE: ./lib/adapters/github/commit-files.js
// One signed commit on the head that we know, or none: GitHub compares the head while it writes.






const MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;
const CommitAnswer = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({
        createCommitOnBranch: schemas/* object */.Ikc({ commit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), url: schemas/* string */.YjP() }).nullish() }).nullish(),
    })
        .nullish(),
    errors: schemas/* array */.YOg(GraphqlErrorShape).nullish(),
});
const COMMIT = purposeOf('commit the plan edit');
/** Edits that change nothing are not sent. After a lost answer the files tell whether it was done. */
async function commitFiles(world, draft) {
    const edits = draft.edits.filter((edit) => edit.before !== edit.after);
    if (edits.length === 0)
        return (0,result.ok)({ ref: draft.expectedHead, change: 'unchanged' });
    if (edits.some((edit) => isWorkflowFile(edit.path))) {
        return (0,result/* err */._)({ code: 'BRANCH_RULES', branch: draft.branch, detail: 'a workflow run may not change workflow files' });
    }
    const wanted = { ...draft, edits };
    const answer = await world.client.askGraphql({
        ...COMMIT,
        query: MUTATION,
        values: { input: toInput(world, wanted) },
        shape: CommitAnswer,
    });
    if (!answer.ok)
        return isUnclear(answer.problem) ? lookAgain(world, wanted, answer.problem) : answer;
    const commit = answer.value.data.data?.createCommitOnBranch?.commit;
    if (commit)
        return (0,result.ok)({ ref: commit.url, change: 'created' });
    return (0,result/* err */._)(toCommitProblem(draft.branch, answer.value.data.errors?.[0] ?? null));
}
function toInput(world, draft) {
    return {
        branch: { repositoryNameWithOwner: `${world.repo.owner}/${world.repo.name}`, branchName: draft.branch },
        expectedHeadOid: draft.expectedHead,
        message: { headline: draft.headline, ...(draft.body === '' ? {} : { body: draft.body }) },
        fileChanges: {
            additions: draft.edits.map(({ path, after }) => ({ path, contents: Buffer.from(after, 'utf8').toString('base64') })),
        },
    };
}
/** Sending it again would be harmless, the head is compared; but it would not tell us whether the first one was done. */
async function lookAgain(world, draft, problem) {
    for (const { path, after } of draft.edits) {
        const now = await readFile(world, path, draft.branch);
        if (!now.ok || now.value !== after)
            return (0,result/* err */._)(problem);
    }
    return (0,result.ok)({
        ref: `${world.repo.server}/${world.repo.owner}/${world.repo.name}/commits/${draft.branch}`,
        change: 'created',
    });
}
function toCommitProblem(branch, error) {
    if (error !== null && isStaleHead(error))
        return { code: 'HEAD_MOVED', branch };
    if (error !== null && isRuleRefusal(error.message)) {
        return { code: 'BRANCH_RULES', branch, detail: toBrief(error.message) };
    }
    return toGraphqlProblem(COMMIT, error);
}
function isWorkflowFile(path) {
    return path.toLowerCase().startsWith('.github/workflows/');
}

;// CONCATENATED MODULE: ./lib/domain/folded-body.js
// The body of a duplicate thread: it names the thread that stays, keeps its evidence readable, and its marker no longer counts.
/** Body of a thread that is folded into another one. Folding it twice would stack the sentence: ask `isFolded` first. */
function toFoldedBody(body, into) {
    const evidence = body.replaceAll('<!-- aftermath:incident ', '<!-- aftermath:folded ');
    return `Same cause as #${into}, which was opened first and is kept up to date.\n\n${evidence}`;
}
/** True for the body of a thread that was folded already. */
function isFolded(body) {
    return body.includes('<!-- aftermath:folded ') && !body.includes('<!-- aftermath:incident ');
}

// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
// EXTERNAL MODULE: ./lib/domain/marker.js
var marker = __webpack_require__(3320);
;// CONCATENATED MODULE: ./lib/adapters/github/issue-shapes.js
// The fields of an issue that we use, and when an issue is one of our incidents.




const AuthorShape = schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish();
const IssueShape = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    html_url: schemas/* string */.YjP(),
    repository_url: schemas/* string */.YjP().nullish(),
    state: schemas/* string */.YjP(),
    state_reason: schemas/* string */.YjP().nullish(),
    locked: schemas/* boolean */.zMY().nullish(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    user: AuthorShape,
    closed_by: AuthorShape,
    closed_at: schemas/* string */.YjP().nullish(),
    created_at: schemas/* string */.YjP().nullish(),
    labels: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ name: schemas/* string */.YjP().nullish() })])),
    pull_request: schemas/* unknown */.L5J().optional(),
});
/** The incident in an issue; null for a pull request, a stranger's issue, and a missing or damaged marker. */
function toIncident(issue, self) {
    const body = issue.body ?? '';
    const record = issue.pull_request === undefined && isOwn(self, issue.user?.login) ? (0,marker/* parseIncidentMarker */.sb)(body) : null;
    if (record === null)
        return null;
    const isClosed = issue.state === 'closed';
    const isDismissed = issue.state_reason === 'not_planned' || issue.state_reason === 'duplicate';
    return {
        number: issue.number,
        url: issue.html_url,
        state: isClosed ? 'closed' : 'open',
        closedByHuman: isClosed && isDismissed && !isOwn(self, issue.closed_by?.login),
        locked: issue.locked === true,
        closedAt: toInstant(issue.closed_at),
        createdAt: toInstant(issue.created_at),
        title: issue.title,
        body,
        record,
    };
}
/** True when an issue that is not ours holds a sound marker: a forgery, or we do not know our own name. */
function isClaimedByAnother(issue, self) {
    return (issue.pull_request === undefined &&
        !isOwn(self, issue.user?.login) &&
        (0,marker/* parseIncidentMarker */.sb)(issue.body ?? '') !== null);
}
/** True when the issue carries the label. GitHub's labels do not differ by case. */
function hasLabel(issue, label) {
    const names = issue.labels.map((one) => (typeof one === 'string' ? one : (one.name ?? '')));
    return names.some((name) => name.toLowerCase() === label.toLowerCase());
}
/** A time of GitHub's, or null. */
function toInstant(text) {
    return text === null || text === undefined ? null : (0,ids/* parseInstant */.nV)(text);
}

;// CONCATENATED MODULE: ./lib/adapters/github/issues.js
// The requests about issues: list, create, change. Answers are read back, because GitHub drops what a token may not set.






/** 1,000 issues with our label; nobody has that many, and a runaway listing must end. */
const issues_MAX_PAGES = 10;
const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}';
/**
 * Issues with our label, newest first. The list interface of the core, never the search: its index lags. The author is
 * checked on what comes back; as a filter it would have to know how GitHub spells an app's login.
 */
async function listIssues(world, state) {
    const issues = [];
    for (let page = 1; page <= issues_MAX_PAGES; page += 1) {
        const answer = await world.client.ask({
            ...purposeOf('list incidents'),
            route: 'GET /repos/{owner}/{repo}/issues',
            path: world.path,
            values: { labels: world.label, state, per_page: 100, page },
            shape: schemas/* array */.YOg(IssueShape),
        });
        if (!answer.ok)
            return answer;
        issues.push(...answer.value.data);
        if (!answer.value.hasMore)
            break;
    }
    return (0,result.ok)([...new Map(issues.map((issue) => [issue.number, issue])).values()]);
}
/** One POST. Labels that do not exist yet are made by GitHub. */
async function createIssue(world, draft) {
    const labels = [...new Set([world.label, ...draft.labels])];
    const answer = await askWithBody(world.client, {
        ...purposeOf('open the incident'),
        route: 'POST /repos/{owner}/{repo}/issues',
        path: world.path,
        values: { title: draft.title, body: draft.body, labels },
        shape: IssueShape,
    });
    return answer.ok ? (0,result.ok)(answer.value.data) : answer;
}
/** The issue of a number as it stands now; null when none is here: never was, was deleted, or was moved away. */
async function readIssue(world, number) {
    const looked = await world.client.look({
        ...purposeOf('read the incident'),
        route: `GET ${ISSUE}`,
        path: { ...world.path, issue_number: number },
        shape: IssueShape,
    });
    if (looked.ok)
        return (0,result.ok)(looked.value.kind === 'here' ? looked.value.data : null);
    const { code } = looked.problem;
    return code === 'HOST_NOT_FOUND' || code === 'HOST_DISABLED' ? (0,result.ok)(null) : looked;
}
/**
 * One PATCH. After a lost answer the issue is read: it counts as changed when it looks so, else the same PATCH is sent once
 * more, which leaves the same thing as sending it once.
 */
async function changeIssue(world, change) {
    const { operation, number, values } = change;
    const ask = { ...purposeOf(operation), path: { ...world.path, issue_number: number }, shape: IssueShape };
    for (let tries = 1;; tries += 1) {
        const answer = await askWithBody(world.client, { ...ask, route: `PATCH ${ISSUE}`, values });
        if (answer.ok)
            return (0,result.ok)(answer.value.data);
        if (!isUnclear(answer.problem))
            return answer;
        const read = await world.client.ask({ ...ask, ...purposeOf('read the incident'), route: `GET ${ISSUE}` });
        if (read.ok && change.isDone(read.value.data))
            return (0,result.ok)(read.value.data);
        if (!read.ok || tries === 2)
            return answer;
    }
}
/**
 * For an issue that came back without our label. Without it the next run would not find it and open another one, so it
 * is labelled by itself, or closed again and reported.
 */
async function ensureLabelled(world, number) {
    const purpose = purposeOf('label the incident');
    const labelled = await world.client.ask({
        ...purpose,
        route: `POST ${ISSUE}/labels`,
        path: { ...world.path, issue_number: number },
        values: { labels: [world.label] },
        isFollowUp: true,
        shape: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })),
    });
    if (labelled.ok && labelled.value.data.length > 0)
        return (0,result.ok)('labelled');
    await changeIssue(world, {
        number,
        operation: 'close the incident that could not be labelled',
        values: { state: 'closed', state_reason: 'not_planned' },
        isDone: (issue) => issue.state === 'closed',
    });
    return labelled.ok ? (0,result/* err */._)({ code: 'HOST_FORBIDDEN', ...purpose }) : labelled;
}

;// CONCATENATED MODULE: ./lib/adapters/github/fold-incident.js





/** Reads the thread first: somebody may have folded or locked it meanwhile, or written into it. Two requests. */
async function foldIncident(world, incident, into) {
    const unchanged = (0,result.ok)({ ref: incident.url, change: 'unchanged' });
    if (incident.number === into)
        return unchanged;
    const issue = await readIssue(world, incident.number);
    if (!issue.ok)
        return issue;
    if (issue.value === null)
        return (0,result/* err */._)({ code: 'HOST_NOT_FOUND', operation: purposeOf('fold a duplicate incident').operation });
    const body = issue.value.body ?? '';
    if (issue.value.locked === true || isFolded(body))
        return unchanged;
    return fold(world, { ...incident, body }, into);
}
/**
 * Folds all that are not the thread that stays. One that may not be folded is left to people; a trouble that passes is told,
 * when all were tried, so that somebody comes again: a list that lags may not show the twin to the next run.
 */
async function foldAll(world, oldest, twins) {
    let left = (0,result.ok)(undefined);
    for (const twin of twins) {
        if (twin.number === oldest || twin.locked)
            continue;
        const folded = await fold(world, twin, oldest);
        if (!folded.ok && isUnclear(folded.problem))
            left = folded;
    }
    return left;
}
async function fold(world, twin, into) {
    const folded = await changeIssue(world, {
        number: twin.number,
        operation: 'fold a duplicate incident',
        values: { body: toFoldedBody(twin.body, into), state: 'closed', state_reason: 'duplicate' },
        isDone: (issue) => issue.state === 'closed' && isFolded(issue.body ?? ''),
    });
    if (!folded.ok)
        return folded;
    world.seen.delete(twin.number);
    return (0,result.ok)({ ref: folded.value.html_url, change: 'updated' });
}

;// CONCATENATED MODULE: ./lib/adapters/github/human-acts.js
// What people did in a thread, from its timeline: programs and ourselves are left out, and so is what nobody did on purpose.






const ActorShape = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP().nullish() }).nullish();
const EventShape = schemas/* object */.Ikc({
    event: schemas/* string */.YjP().nullish(),
    created_at: schemas/* string */.YjP().nullish(),
    submitted_at: schemas/* string */.YjP().nullish(),
    actor: ActorShape,
    user: ActorShape,
});
/** 300 events. The first of them matter most: they are the acknowledgement. */
const human_acts_MAX_PAGES = 3;
/** What GitHub does by itself when somebody's name is mentioned, or a workflow moves a card. */
const NO_ACTS = ['mentioned', 'subscribed', 'unsubscribed'];
const KINDS = {
    commented: 'commented',
    assigned: 'assigned',
    labeled: 'labeled',
    closed: 'closed',
    reopened: 'reopened',
    renamed: 'renamed',
    locked: 'locked',
};
/** Oldest first; at most 300 events are looked at. One request for each hundred. */
async function readHumanActs(world, number) {
    if (!world.seen.has(number))
        await settleIdentity(world);
    const acts = [];
    for (let page = 1; page <= human_acts_MAX_PAGES; page += 1) {
        const answer = await world.client.ask({
            ...purposeOf('read what people did'),
            route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline',
            path: { ...world.path, issue_number: number },
            values: { per_page: 100, page },
            shape: schemas/* array */.YOg(schemas/* unknown */.L5J()),
        });
        if (!answer.ok)
            return answer;
        acts.push(...answer.value.data.flatMap((event) => toAct(world, event) ?? []));
        if (!answer.value.hasMore)
            break;
    }
    return (0,result.ok)(acts.sort((a, b) => a.at - b.at));
}
/** An event of another shape than documented is no act: new kinds come without notice. */
function toAct({ self }, raw) {
    const event = EventShape.safeParse(raw).data;
    const who = event?.actor ?? event?.user;
    const at = toInstant(event?.created_at ?? event?.submitted_at);
    const name = event?.event ?? '';
    if (at === null || who === null || who === undefined || NO_ACTS.includes(name))
        return null;
    const isProgram = who.type === 'Bot' || who.login.endsWith('[bot]');
    return isProgram || isOwn(self, who.login) ? null : { at, kind: KINDS[name] ?? 'other' };
}

;// CONCATENATED MODULE: ./lib/adapters/github/incident-identity.js

/** Those of the issues that are ours, lowest number first. */
function toIncidents(world, issues) {
    return issues.flatMap((issue) => toIncident(issue, world.self) ?? []).sort((a, b) => a.number - b.number);
}
/** The oldest open incident of the draft's cause and branch, or null. */
function findOpen(incidents, draft) {
    const open = incidents.filter((one) => one.state === 'open' && isSame(one, draft));
    return open.reduce((first, one) => (first !== null && first.number < one.number ? first : one), null);
}
/** True for an incident of the draft's cause and branch. */
function isSame({ record }, draft) {
    return record.fingerprint === draft.fingerprint && record.branch === draft.branch;
}
/** True when the title is not the one that we wrote last: then a person gave it, and it stays. */
function isTitleOfAPerson({ title, record }) {
    return record.title !== null && record.title.trim() !== title.trim();
}

;// CONCATENATED MODULE: ./lib/adapters/github/create-incident.js







/** Numbers below a second creation that are looked at for what the first one made: the list may lag, numbers do not. */
const LOOK_BACK = 5;
/** Numbers above a listed thread that are looked at, up to the newest one there is: others open threads at the same moment. */
const LOOK_AHEAD = 20;
/** Both tries are seconds apart; an issue older than this was not made by the first one. */
const LOOK_BACK_MS = 5 * 60_000;
/** Creates, labels, and makes sure that it is the only one, as far as the draft wants that looked for here. */
async function createIncident(world, draft) {
    const created = await createUnlessThere(world, draft);
    if (!created.ok)
        return created;
    const { issue, origin } = created.value;
    if (issue.user)
        Object.assign(world.self, { login: issue.user.login, isSure: true });
    if (!hasLabel(issue, world.label)) {
        const labelled = await ensureLabelled(world, issue.number);
        if (!labelled.ok)
            return labelled;
    }
    const own = toIncident(issue, world.self);
    if (own !== null)
        world.seen.set(own.number, own);
    const isOurs = origin === 'made' || isSameText(issue.body ?? '', draft.body);
    const written = { ref: issue.html_url, number: issue.number, change: isOurs ? 'created' : 'unchanged' };
    return draft.reconcile === 'memory' ? (0,result.ok)(written) : create_incident_settle(world, draft, { written, own });
}
/** Two tries at most, and the second one only when nothing shows what the first one made. */
async function createUnlessThere(world, draft) {
    const first = await createIssue(world, draft);
    if (first.ok)
        return (0,result.ok)({ issue: first.value, origin: 'made' });
    if (!isUnclear(first.problem))
        return first;
    const made = await findMade(world, draft);
    if (made === 'unknown')
        return first;
    if (made !== null)
        return adopt(world, draft, made);
    const second = await createIssue(world, draft);
    if (second.ok)
        return keepLowest(world, draft, second.value);
    if (!isUnclear(second.problem))
        return second;
    const late = await findMade(world, draft);
    return late === null || late === 'unknown' ? (0,result/* err */._)(second.problem) : adopt(world, draft, late);
}
async function findMade(world, draft) {
    const issues = await listIssues(world, 'open');
    if (!issues.ok)
        return 'unknown';
    const made = findOpen(toIncidents(world, issues.value), draft);
    return issues.value.find((issue) => issue.number === made?.number) ?? null;
}
/** The list may not show yet what the first try made. Its number is just below, and reading by number does not lag. */
async function keepLowest(world, draft, second) {
    if (second.user)
        Object.assign(world.self, { login: second.user.login, isSure: true });
    const stays = await foldInto(world, second, await readBelow(world, draft, second));
    if (!stays.ok)
        return stays;
    return (0,result.ok)({ issue: stays.value, origin: stays.value === second ? 'made' : 'adopted' });
}
/**
 * A thread of somebody else stands in the list: what our first try made may stand just before or after it, where the list does
 * not show it yet.
 */
async function adopt(world, draft, listed) {
    if (isSameText(listed.body ?? '', draft.body))
        return (0,result.ok)({ issue: listed, origin: 'adopted' });
    const below = await readBelow(world, draft, listed);
    const above = await readAbove(world, draft, listed);
    const stays = await foldInto(world, listed, [...below, ...above]);
    return stays.ok ? (0,result.ok)({ issue: stays.value, origin: 'adopted' }) : stays;
}
/** Open threads of the draft's cause just below a number. */
async function readBelow(world, draft, { number: from, created_at }) {
    const twins = [];
    for (let number = from - 1; number >= Math.max(1, from - LOOK_BACK); number -= 1) {
        const issue = await readIssue(world, number);
        if (!issue.ok)
            break;
        if (issue.value === null)
            continue;
        if (isOpenTwin(world, draft, issue.value))
            twins.push(issue.value);
        if (isOlder(issue.value, created_at))
            break;
    }
    return twins;
}
/** Open threads of the draft's cause above a number, up to the newest thread that there is. */
async function readAbove(world, draft, { number: from }) {
    const twins = [];
    for (let number = from + 1; number <= from + LOOK_AHEAD; number += 1) {
        const issue = await readIssue(world, number);
        if (!issue.ok || issue.value === null)
            break;
        if (isOpenTwin(world, draft, issue.value))
            twins.push(issue.value);
    }
    return twins;
}
function isOpenTwin(world, draft, issue) {
    return findOpen(toIncidents(world, [issue]), draft) !== null;
}
/** Of a thread and its twins the lowest number stays, and the others are folded into it. */
async function foldInto(world, issue, twins) {
    const stays = twins.reduce((lowest, twin) => (twin.number < lowest.number ? twin : lowest), issue);
    const folded = await foldAll(world, stays.number, toIncidents(world, [issue, ...twins]));
    return folded.ok ? (0,result.ok)(stays) : folded;
}
function isOlder(issue, than) {
    return Date.parse(than ?? '') - Date.parse(issue.created_at ?? '') > LOOK_BACK_MS;
}
/** After creating: of several open incidents with this cause and branch the oldest stays, the others are folded into it. */
async function create_incident_settle(world, draft, { written, own }) {
    const issues = await listIssues(world, 'open');
    const listed = issues.ok ? toIncidents(world, issues.value) : [];
    const others = listed.filter((one) => isSame(one, draft) && one.number !== written.number);
    const oldest = findOpen(own === null ? others : [own, ...others], draft);
    if (oldest === null || oldest.number === written.number) {
        await foldAll(world, written.number, others);
        return (0,result.ok)(written);
    }
    await foldAll(world, oldest.number, own === null ? others : [own, ...others]);
    world.seen.set(oldest.number, oldest);
    return (0,result.ok)({ ref: oldest.url, number: oldest.number, change: 'unchanged' });
}

;// CONCATENATED MODULE: ./lib/adapters/github/incidents.js









/** Incidents open and closed, lowest number first. */
async function listIncidents(world) {
    const issues = await listIssues(world, 'all');
    if (!issues.ok)
        return issues;
    if (issues.value.some((issue) => isClaimedByAnother(issue, world.self)))
        await settleIdentity(world);
    const incidents = toIncidents(world, issues.value);
    for (const incident of incidents)
        world.seen.set(incident.number, incident);
    return (0,result.ok)(incidents);
}
/** Updates what is known, or creates and then makes sure that nobody else did at the same time. */
async function ensureIncident(world, draft, known) {
    const standing = known ?? findOpen([...world.seen.values()], draft);
    return standing === null ? createIncident(world, draft) : update(world, draft, standing);
}
/** Closes as completed with its last words. One that a person locked is left as it is. */
async function ensureIncidentClosed(world, incident, body) {
    const now = world.seen.get(incident.number) ?? incident;
    if (now.state === 'closed' || now.locked)
        return (0,result.ok)({ ref: incident.url, change: 'unchanged' });
    const changed = await changeIssue(world, {
        number: incident.number,
        operation: 'close the incident',
        values: { body, state: 'closed', state_reason: 'completed' },
        isDone: (issue) => issue.state === 'closed' && isSameText(issue.body ?? '', body),
    });
    if (!changed.ok)
        return changed;
    remember(world, { ...now, body, state: 'closed' });
    return (0,result.ok)({ ref: changed.value.html_url, change: 'updated' });
}
async function update(world, draft, known) {
    const { number } = known;
    const twins = [...world.seen.values()].filter((one) => one.state === 'open' && isSame(one, draft));
    const folded = await foldAll(world, number, twins.filter((one) => one.number > number));
    const fresh = await readAgain(world, draft, world.seen.get(number) ?? known);
    if (!fresh.ok)
        return fresh;
    const now = fresh.value;
    if (now === null)
        return createIncident(world, draft);
    const written = await change(world, draft, now);
    return folded.ok ? written : folded;
}
/** What differs is written, and nothing where a person locked the thread. */
async function change(world, draft, now) {
    const { number, url } = now;
    const body = draft.merge === undefined ? draft.body : draft.merge(now.body);
    const values = toChanges(draft, body, now);
    if (now.locked || Object.keys(values).length === 0)
        return (0,result.ok)({ ref: url, number, change: 'unchanged' });
    const changed = await changeIssue(world, {
        number,
        operation: 'update the incident',
        values,
        isDone: (issue) => issue.state === 'open' && isSameText(issue.body ?? '', body) && hasTitle(issue, values),
    });
    if (!changed.ok)
        return changed;
    remember(world, { ...now, title: changed.value.title, body, state: 'open', closedAt: null, closedByHuman: false });
    return (0,result.ok)({ ref: changed.value.html_url, number, change: 'updated' });
}
/** Where the draft can merge, somebody may have written since the list was read. Null: its marker is gone, it counts as none. */
async function readAgain(world, draft, known) {
    if (draft.merge === undefined)
        return (0,result.ok)(known);
    const issue = await readIssue(world, known.number);
    if (!issue.ok)
        return issue;
    const incident = issue.value === null ? null : toIncident(issue.value, world.self);
    if (incident !== null)
        world.seen.set(incident.number, incident);
    else
        world.seen.delete(known.number);
    return (0,result.ok)(incident);
}
/** Only what differs is sent: a title that a person gives it meanwhile is then not overwritten. */
function toChanges(draft, body, now) {
    const keepsTitle = isTitleOfAPerson(now) || now.title === draft.title.trim();
    return {
        ...(keepsTitle ? {} : { title: draft.title }),
        ...(isSameText(now.body, body) ? {} : { body }),
        ...(now.state === 'open' ? {} : { state: 'open' }),
    };
}
function hasTitle(issue, values) {
    return values['title'] === undefined || issue.title === values['title'].trim();
}
function remember(world, incident) {
    const record = (0,marker/* parseIncidentMarker */.sb)(incident.body) ?? incident.record;
    world.seen.set(incident.number, { ...incident, record });
}

;// CONCATENATED MODULE: ./lib/adapters/github/read-incident.js
// Reads one thread by its number, however it stands: here, moved to another repository, or gone.





const RepositoryShape = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() });
/**
 * One request for a thread that is here. GitHub answers 301 for a thread that was moved and for all of a repository that was
 * renamed; then a second and third request tell which: a renamed one keeps number and repository.
 */
async function readIncident(world, number) {
    const looked = await world.client.look({
        ...purposeOf('read the incident'),
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}',
        path: { ...world.path, issue_number: number },
        shape: IssueShape,
    });
    if (!looked.ok) {
        const { code } = looked.problem;
        return code === 'HOST_NOT_FOUND' || code === 'HOST_DISABLED' ? lost('deleted') : looked;
    }
    if (looked.value.kind === 'here')
        return found(world, looked.value.data);
    const issue = await readMoved(world, number);
    if (!issue.ok)
        return issue;
    return issue.value === null ? lost('transferred') : found(world, issue.value);
}
async function found(world, issue) {
    if (isClaimedByAnother(issue, world.self))
        await settleIdentity(world);
    const incident = toIncident(issue, world.self);
    if (incident === null)
        return (0,result.ok)(null);
    world.seen.set(incident.number, incident);
    return (0,result.ok)({ kind: 'found', incident });
}
function lost(fate) {
    return (0,result.ok)({ kind: 'lost', fate });
}
/** The thread behind a 301 when only the repository has another name; null when the thread itself was moved away. */
async function readMoved({ client, path }, number) {
    const moved = await client.ask({
        ...purposeOf('read the incident'),
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}',
        path: { ...path, issue_number: number },
        shape: IssueShape,
    });
    if (!moved.ok)
        return isHidden(moved.problem.code) ? (0,result.ok)(null) : moved;
    if (moved.value.data.number !== number)
        return (0,result.ok)(null);
    const repository = await client.ask({
        ...purposeOf('read the repository'),
        route: 'GET /repos/{owner}/{repo}',
        path,
        shape: RepositoryShape,
    });
    if (!repository.ok)
        return repository;
    const isSame = moved.value.data.repository_url?.endsWith(`/repos/${repository.value.data.full_name}`) === true;
    return (0,result.ok)(isSame ? moved.value.data : null);
}
/** Where it went, our token may see nothing. */
function isHidden(code) {
    return code === 'HOST_NOT_FOUND' || code === 'HOST_FORBIDDEN' || code === 'HOST_DISABLED';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/domain/blob-id.js
// Tells whether a text is a file byte for byte: git names a file by the hash of its bytes.

/** Hex digits of an id in a repository that uses SHA-256; all others use SHA-1 with 40. */
const LONG_ID_DIGITS = 64;
/** True when the UTF-8 bytes of the text are the file that git knows by this id. */
function isBlob(text, id) {
    const bytes = Buffer.from(text, 'utf8');
    const hash = (0,external_node_crypto_.createHash)(id.length === LONG_ID_DIGITS ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === id;
}

;// CONCATENATED MODULE: ./lib/adapters/github/read-many.js
// Many files in one request: those of a branch all at one commit of it, any others wherever they are wished from.





const NEEDS = 'contents: read';
const BlobShape = schemas/* object */.Ikc({
    __typename: schemas/* string */.YjP(),
    oid: schemas/* string */.YjP(),
    isTruncated: schemas/* boolean */.zMY().optional(),
    text: schemas/* string */.YjP().nullish(),
});
const read_many_RepositoryShape = schemas/* object */.Ikc({
    ref: schemas/* object */.Ikc({ target: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }).catchall(schemas/* unknown */.L5J()).nullable() }).nullish(),
})
    .catchall(schemas/* unknown */.L5J());
const AnswerShape = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({ repository: read_many_RepositoryShape.nullish() }).nullish(),
    errors: schemas/* array */.YOg(GraphqlErrorShape).nullish(),
});
const EntryShape = schemas/* object */.Ikc({ object: BlobShape.nullish() }).nullish();
const ObjectShape = BlobShape.nullish();
/**
 * Reads them all in one GraphQL request. A file that GitHub cuts, calls binary or hands out in other words than its bytes
 * costs one request more. Nothing to read costs none.
 */
async function readMany(client, path, many) {
    const { operation, branch, wishes } = many;
    if (branch === null && wishes.length === 0)
        return (0,result.ok)({ head: null, files: new Map(), wished: [] });
    const answer = await client.askGraphql({
        operation,
        needs: NEEDS,
        query: toQuery(branch?.paths.length ?? null, wishes.length),
        values: toVariables(path, many),
        shape: AnswerShape,
    });
    if (!answer.ok)
        return answer;
    const { data, errors } = answer.value.data;
    const repository = data?.repository ?? null;
    const wrong = (errors ?? []).find((error) => error.type !== 'NOT_FOUND' || repository === null);
    if (wrong !== undefined || repository === null)
        return (0,result/* err */._)(toGraphqlProblem({ operation, needs: NEEDS }, wrong ?? null));
    return resolve({ client, path }, many, repository);
}
/** Texts of several files in one request, in the order of the wishes; null where one does not exist. */
async function readFiles(client, path, wishes) {
    const read = await readMany(client, path, { operation: 'read files of the repository', branch: null, wishes });
    return read.ok ? (0,result.ok)(read.value.wished) : read;
}
/** Aliases are counted and values are variables: no name gets into the text of the query. */
function toQuery(paths, wishes) {
    const counted = (letter, count) => Array.from({ length: count }, (_, index) => `${letter}${index}`);
    const entries = counted('d', paths ?? 0);
    const objects = counted('f', wishes);
    const variables = ['owner', 'name', ...(paths === null ? [] : ['ref']), ...entries, ...objects];
    const commit = entries.map((name) => `${name}: file(path: $${name}) { object { ...blob } }`).join(' ');
    const onCommit = commit === '' ? '' : `... on Commit { ${commit} }`;
    const parts = [
        ...(paths === null ? [] : [`ref(qualifiedName: $ref) { target { oid ${onCommit} } }`]),
        ...objects.map((name) => `${name}: object(expression: $${name}) { ...blob }`),
    ];
    const isUsed = entries.length + objects.length > 0;
    const fragment = isUsed ? 'fragment blob on GitObject { __typename oid ... on Blob { isTruncated text } }' : '';
    return `query (${variables.map((name) => `$${name}: String!`).join(', ')}) {
  repository(owner: $owner, name: $name) { ${parts.join(' ')} }
}
${fragment}`;
}
function toVariables(path, { branch, wishes }) {
    const ref = branch === null ? {} : { ref: `refs/heads/${branch.name}` };
    const entries = (branch?.paths ?? []).map((file, index) => [`d${index}`, file]);
    const objects = wishes.map((wish, index) => [`f${index}`, `${wish.ref}:${wish.path}`]);
    return { owner: path.owner, name: path.repo, ...ref, ...Object.fromEntries([...entries, ...objects]) };
}
async function resolve(at, { operation, branch, wishes }, repository) {
    const commit = repository.ref?.target ?? null;
    const files = new Map();
    for (const [index, file] of (commit === null ? [] : (branch?.paths ?? [])).entries()) {
        const entry = EntryShape.safeParse(commit?.[`d${index}`]);
        if (!entry.success)
            return (0,result/* err */._)({ code: 'HOST_UNREADABLE', operation, detail: 'a file has another shape' });
        const text = await toStateText(at, { blob: entry.data?.object ?? null, file, commit: commit?.oid ?? '' });
        if (!text.ok)
            return text;
        if (text.value !== null)
            files.set(file, text.value);
    }
    const wished = [];
    for (const [index, wish] of wishes.entries()) {
        const blob = ObjectShape.safeParse(repository[`f${index}`]);
        if (!blob.success)
            return (0,result/* err */._)({ code: 'HOST_UNREADABLE', operation, detail: 'a file has another shape' });
        const text = await toWishedText(at, blob.data ?? null, wish);
        if (!text.ok)
            return text;
        wished.push(text.value);
    }
    return (0,result.ok)({ head: commit?.oid ?? null, files, wished });
}
/** The text when it is the file byte for byte; else null, and the bytes have to be fetched. */
function toExactText({ oid, isTruncated, text }) {
    return typeof text === 'string' && isTruncated !== true && isBlob(text, oid) ? text : null;
}
async function toStateText({ client, path }, { blob, file, commit }) {
    if (blob === null || blob.__typename !== 'Blob')
        return (0,result.ok)(null);
    const exact = toExactText(blob);
    if (exact !== null)
        return (0,result.ok)(exact);
    const bytes = await readBytes({ client, path }, file, commit);
    if (!bytes.ok || bytes.value === null)
        return bytes.ok ? (0,result.ok)(null) : bytes;
    return (0,result.ok)(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.value));
}
async function toWishedText(at, blob, wish) {
    if (blob === null || blob.__typename !== 'Blob')
        return (0,result.ok)(null);
    const exact = toExactText(blob);
    return exact === null ? readFile(at, wish.path, wish.ref) : (0,result.ok)(exact);
}

;// CONCATENATED MODULE: ./lib/adapters/github/code-host.js









/** The host of one repository. Makes no request by itself. */
function githubCodeHost(client, options) {
    const path = { owner: options.repo.owner, repo: options.repo.name };
    const { repo, label, ownLogin } = options;
    const self = { login: ownLogin ?? ACTIONS_LOGIN, isSure: ownLogin !== undefined };
    const world = { client, repo, label, self, path, seen: new Map() };
    return {
        listIncidents: () => listIncidents(world),
        ensureIncident: (draft, known) => ensureIncident(world, draft, known),
        ensureIncidentClosed: (incident, body) => ensureIncidentClosed(world, incident, body),
        readIncident: (number) => readIncident(world, number),
        foldIncident: (incident, into) => foldIncident(world, incident, into),
        readHumanActs: (number) => readHumanActs(world, number),
        ensureComment: (thread, marker, body) => ensureComment(world, thread, { marker, body }),
        readFile: (file, ref) => readFile(world, file, ref),
        readFiles: (wishes) => readFiles(client, path, wishes),
        listFiles: (ref) => listFiles(world, ref),
        commitFiles: (draft) => commitFiles(world, draft),
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
;// CONCATENATED MODULE: ./lib/adapters/github/run-shapes.js
// The fields of GitHub's answers about runs that we use, and what they become. Strangers' extra fields are let through.


/** A commit id, checked. */
const ShaShape = schemas/* string */.YjP().transform((text, context) => {
    const sha = (0,ids/* parseSha */.qL)(text);
    if (sha !== null)
        return sha;
    context.addIssue({ code: 'custom', message: 'not a commit id' });
    return core/* NEVER */.tm;
});
const run_shapes_RepositoryShape = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), full_name: schemas/* string */.YjP(), default_branch: schemas/* string */.YjP().nullish() });
const RunShape = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP().nullish(),
    path: schemas/* string */.YjP().nullish(),
    event: schemas/* string */.YjP(),
    head_branch: schemas/* string */.YjP().nullable(),
    head_sha: ShaShape,
    run_attempt: schemas/* int */.Whr().min(1).nullish(),
    run_started_at: schemas/* string */.YjP().nullish(),
    updated_at: schemas/* string */.YjP().nullish(),
    actor: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
    conclusion: schemas/* string */.YjP().nullable(),
    repository: run_shapes_RepositoryShape,
    head_repository: run_shapes_RepositoryShape.nullish(),
    pull_requests: schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* int */.Whr(), base: schemas/* object */.Ikc({ repo: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }) }).nullish() }))
        .nullish(),
});
const JobShape = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullable(),
    html_url: schemas/* string */.YjP().nullable(),
    started_at: schemas/* string */.YjP().nullish(),
    completed_at: schemas/* string */.YjP().nullish(),
    runner_name: schemas/* string */.YjP().nullish(),
    steps: schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* int */.Whr(), name: schemas/* string */.YjP(), conclusion: schemas/* string */.YjP().nullish() })).nullish(),
});
const JobsShape = schemas/* object */.Ikc({ total_count: schemas/* int */.Whr().nullish(), jobs: schemas/* array */.YOg(JobShape) });
const AnnotationsShape = schemas/* array */.YOg(schemas/* object */.Ikc({
    path: schemas/* string */.YjP().nullish(),
    start_line: schemas/* int */.Whr().nullish(),
    annotation_level: schemas/* string */.YjP().nullable(),
    title: schemas/* string */.YjP().nullish(),
    message: schemas/* string */.YjP().nullable(),
}));
const CommitShape = schemas/* object */.Ikc({
    sha: ShaShape,
    commit: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }),
    files: schemas/* array */.YOg(schemas/* object */.Ikc({ filename: schemas/* string */.YjP() })).nullish(),
});
const BranchShape = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), commit: schemas/* object */.Ikc({ sha: ShaShape }), protected: schemas/* boolean */.zMY() });
/** Whose runs GitHub gives a token that may only read, as if they came from a fork. A re-run by a person changes nothing. */
const DEPENDABOT = 'dependabot[bot]';
const CONCLUSIONS = [
    'success',
    'failure',
    'cancelled',
    'timed_out',
    'startup_failure',
    'skipped',
    'neutral',
    'action_required',
    'stale',
];
/** The run. In doubt it comes from a fork: a head repository that was deleted is not this one. */
function toRun(repo, shape) {
    const own = shape.repository;
    const pulls = shape.pull_requests ?? [];
    return {
        repo,
        id: shape.id,
        attempt: shape.run_attempt ?? 1,
        workflow: shape.name ?? shape.path ?? 'workflow',
        workflowPath: shape.path ?? null,
        event: shape.event,
        branch: shape.head_branch,
        defaultBranch: own.default_branch ?? null,
        headSha: shape.head_sha,
        fromFork: shape.head_repository?.full_name !== own.full_name,
        pullRequests: pulls
            .filter(({ base }) => base === null || base === undefined || base.repo.id === own.id)
            .map(({ number }) => number)
            .sort((a, b) => a - b),
        startedAt: run_shapes_toInstant(shape.run_started_at),
        endedAt: run_shapes_toInstant(shape.updated_at),
        byDependabot: shape.actor?.login === DEPENDABOT,
        conclusion: toConclusion(shape.conclusion),
    };
}
/** The run that an event is about, as GitHub wrote it into the payload; null when it is none or lacks what we use. */
function parseRun(repo, payload) {
    const parsed = RunShape.safeParse(payload);
    return parsed.success ? toRun(repo, parsed.data) : null;
}
/** The job. A step number that comes twice keeps its first place. */
function toJob(shape) {
    const steps = (shape.steps ?? []).map(({ number, name, conclusion }) => ({
        number,
        name,
        conclusion: toConclusion(conclusion ?? null),
    }));
    return {
        id: shape.id,
        name: shape.name,
        conclusion: toConclusion(shape.conclusion),
        finished: shape.status === 'completed',
        steps: steps.sort((a, b) => a.number - b.number),
        url: shape.html_url ?? '',
        startedAt: run_shapes_toInstant(shape.started_at),
        completedAt: run_shapes_toInstant(shape.completed_at),
        runner: shape.runner_name ?? null,
    };
}
/** Failures and warnings in GitHub's order; notices are left out. The runner writes `.github` where it knows no file. */
function toAnnotations(shapes, safe) {
    return shapes.flatMap((shape) => {
        const level = shape.annotation_level;
        if (level !== 'failure' && level !== 'warning')
            return [];
        const path = shape.path === '.github' ? null : (shape.path ?? null);
        return [
            {
                level,
                title: shape.title ? safe(shape.title) : null,
                message: safe(shape.message ?? ''),
                path: path === null ? null : safe(path),
                line: path === null ? null : (shape.start_line ?? null),
            },
        ];
    });
}
/** A word that we do not know yet is `other`, and nothing yet is `none`. */
function toConclusion(word) {
    if (word === null)
        return 'none';
    return CONCLUSIONS.find((known) => known === word) ?? 'other';
}
function run_shapes_toInstant(text) {
    return text === null || text === undefined ? null : (0,ids/* parseInstant */.nV)(text);
}

;// CONCATENATED MODULE: ./lib/adapters/github/green-run.js
// Finds green runs to compare a failed one with: the last of its branch, and one of the very same commit.




/** Passes longer ago say little: what the run depends on outside of the repository may have changed since. */
const FLAKE_WINDOW_MS = 24 * 60 * 60 * 1000;
/** Runs that start by the clock or by hand fail because the world changed as often as by chance. */
const CHANCE_EVENTS = ['push', 'pull_request', 'pull_request_target', 'merge_group'];
const RunsShape = schemas/* object */.Ikc({ workflow_runs: schemas/* array */.YOg(RunShape) });
/** The job of that name in the newest green run of the workflow on the branch; null when there is none. Two requests. */
async function findGreenJob(client, run, jobName) {
    const { repo, branch, workflowPath } = run;
    const file = workflowPath?.split('/').at(-1)?.split('@')[0] ?? '';
    if (repo === null || branch === null || file === '')
        return (0,result.ok)(null);
    const path = { owner: repo.owner, repo: repo.name };
    const runs = await client.ask({
        ...purposeOf('find the last green run'),
        route: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
        path: { ...path, workflow_id: file },
        values: { branch, status: 'success', per_page: 1 },
        shape: RunsShape,
    });
    if (!runs.ok)
        return runs;
    const [green] = runs.value.data.workflow_runs;
    if (green === undefined)
        return (0,result.ok)(null);
    const jobs = await client.ask({
        ...purposeOf('list the jobs of the last green run'),
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
        path: { ...path, run_id: green.id, attempt_number: green.run_attempt ?? 1 },
        values: { per_page: 100, page: 1 },
        shape: JobsShape,
    });
    if (!jobs.ok)
        return jobs;
    const job = jobs.value.data.jobs.find((one) => one.name === jobName && one.conclusion === 'success');
    return (0,result.ok)(job === undefined ? null : toJob(job));
}
/** A green run of the same workflow and commit from the same event within a day; null when there is none. One request. */
async function findPass(client, run) {
    const { repo, startedAt } = run;
    if (repo === null || startedAt === null || !CHANCE_EVENTS.includes(run.event))
        return (0,result.ok)(null);
    const answer = await client.ask({
        ...purposeOf('look for a pass of the same commit'),
        route: 'GET /repos/{owner}/{repo}/actions/runs',
        path: { owner: repo.owner, repo: repo.name },
        values: { head_sha: run.headSha, status: 'success', per_page: 20 },
        shape: RunsShape,
    });
    if (!answer.ok)
        return answer;
    const passes = answer.value.data.workflow_runs.map((shape) => toRun(repo, shape));
    const pass = passes.find((one) => one.headSha === run.headSha &&
        one.event === run.event &&
        one.workflowPath === run.workflowPath &&
        one.startedAt !== null &&
        Math.abs(one.startedAt - startedAt) <= FLAKE_WINDOW_MS);
    return (0,result.ok)(pass ?? null);
}

;// CONCATENATED MODULE: ./lib/adapters/github/spool.js
// Keeps a stream of unknown length in one file of bounded size: all of it, or its head and its tail with a note between.

/** Bytes of the start that are kept when a log is too long: set-up and the first errors are there. */
const MAX_HEAD_BYTES = 16 * 1024 * 1024;
const CHUNK_BYTES = 1024 * 1024;
/** Writes the stream to the file; the log it holds. Throws when the stream breaks or the disk is full. */
async function spoolStream(stream, target) {
    const headBytes = Math.min(MAX_HEAD_BYTES, Math.floor(target.maxBytes / 2));
    const ringBytes = target.maxBytes - headBytes;
    const file = await (0,promises_.open)(target.file, 'w');
    let total = 0;
    try {
        for await (const chunk of stream) {
            await writeRound(file, chunk, { total, headBytes, ringBytes });
            total += chunk.length;
        }
    }
    finally {
        await file.close();
    }
    return toSource(target, spool_toSegments(total, headBytes, ringBytes));
}
/** Writes a chunk where it belongs: behind the last one, and from the end of the file back to the end of the head. */
async function writeRound(file, chunk, at) {
    const { headBytes, ringBytes } = at;
    const maxBytes = headBytes + ringBytes;
    let written = 0;
    while (written < chunk.length) {
        const position = at.total + written;
        const place = position < maxBytes ? position : headBytes + ((position - headBytes) % ringBytes);
        const length = Math.min(chunk.length - written, maxBytes - place);
        written += (await file.write(chunk, written, length, place)).bytesWritten;
    }
}
function spool_toSegments(total, headBytes, ringBytes) {
    if (total <= headBytes + ringBytes)
        return [{ kind: 'file', at: 0, length: total }];
    const oldest = headBytes + ((total - headBytes) % ringBytes);
    const left = total - headBytes - ringBytes;
    const bytes = new TextEncoder().encode(`\n[${left} bytes of this log were left out here]\n`);
    return [
        { kind: 'file', at: 0, length: headBytes },
        { kind: 'note', bytes, length: bytes.length },
        { kind: 'file', at: oldest, length: headBytes + ringBytes - oldest },
        { kind: 'file', at: headBytes, length: oldest - headBytes },
    ];
}
function toSource({ file, name }, segments) {
    const size = segments.reduce((sum, segment) => sum + segment.length, 0);
    const read = async (offset, length) => {
        const handle = await (0,promises_.open)(file, 'r');
        try {
            return await readAcross(handle, segments, { offset, length: Math.max(0, Math.min(length, size - offset)) });
        }
        finally {
            await handle.close();
        }
    };
    async function* chunks() {
        const handle = await (0,promises_.open)(file, 'r');
        try {
            for (let offset = 0; offset < size; offset += CHUNK_BYTES) {
                yield await readAcross(handle, segments, { offset, length: Math.min(CHUNK_BYTES, size - offset) });
            }
        }
        finally {
            await handle.close();
        }
    }
    return { name, size, chunks, read };
}
async function readAcross(handle, segments, wanted) {
    const bytes = new Uint8Array(wanted.length);
    let done = 0;
    let start = 0;
    for (const segment of segments) {
        const inside = wanted.offset + done - start;
        start += segment.length;
        if (inside >= segment.length || done === wanted.length)
            continue;
        const length = Math.min(segment.length - inside, wanted.length - done);
        if (segment.kind === 'note')
            bytes.set(segment.bytes.subarray(inside, inside + length), done);
        else
            await readFully(handle, bytes.subarray(done, done + length), segment.at + inside);
        done += length;
    }
    return bytes;
}
async function readFully(handle, into, at) {
    let done = 0;
    while (done < into.length) {
        const { bytesRead } = await handle.read(into, done, into.length - done, at + done);
        if (bytesRead === 0)
            throw new Error('the spooled log became shorter while it was read');
        done += bytesRead;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/log-download.js
// Fetches a job's log: the address with our token, the log itself without it, into a file of bounded size.




const DOWNLOAD = purposeOf('download the log');
/** LOG_NOT_YET while the job runs; LOG_GONE when a finished job has none after all pauses, or it expired. */
async function downloadLog(world, job) {
    for (;;) {
        const tried = await tryTwice(world, job);
        if (tried.kind === 'log')
            return { ok: true, value: tried.log };
        if (tried.kind === 'lost')
            return (0,result/* err */._)(tried.problem);
        const pauseMs = mayLag(job) ? world.pausesMs.shift() : undefined;
        if (pauseMs === undefined)
            return (0,result/* err */._)({ code: job.finished ? 'LOG_GONE' : 'LOG_NOT_YET', job: job.name });
        await world.spool.sleep(pauseMs);
    }
}
/** A job that no runner took has no log, and never will. */
function mayLag(job) {
    return job.finished && (job.runner !== null || job.steps.length > 0);
}
/** An address works for one minute; one that ran out, and a stream that broke, are asked for once more. */
async function tryTwice(world, job) {
    const first = await tryOnce(world, job);
    const isWorthAnother = first.kind === 'stale' || (first.kind === 'lost' && first.problem.code === 'HOST_UNAVAILABLE');
    return isWorthAnother ? tryOnce(world, job) : first;
}
async function tryOnce({ client, path, spool }, job) {
    const address = await client.locate({
        ...DOWNLOAD,
        route: 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs',
        path: { ...path, job_id: job.id },
    });
    if (!address.ok)
        return toMiss(address.problem, job);
    try {
        const response = await client.fetchPlain(address.value);
        if (response.status === 200 && response.body !== null) {
            const file = (0,external_node_path_.join)(spool.directory, `job-${job.id}.log`);
            return { kind: 'log', log: await spoolStream(response.body, { file, name: job.name, maxBytes: spool.maxBytes }) };
        }
        await response.body?.cancel();
        return toBlobMiss(response.status);
    }
    catch {
        return unavailable();
    }
}
/** GitHub itself knows no such log (any more). Without a job that still runs, waiting would not help. */
function toMiss(problem, job) {
    if (problem.code === 'HOST_DISABLED')
        return { kind: 'lost', problem: { code: 'LOG_GONE', job: job.name } };
    if (problem.code !== 'HOST_NOT_FOUND')
        return { kind: 'lost', problem };
    return { kind: 'lost', problem: { code: job.finished ? 'LOG_GONE' : 'LOG_NOT_YET', job: job.name } };
}
function toBlobMiss(status) {
    if (status === 404)
        return { kind: 'missing' };
    if (status === 403 || status === 410)
        return { kind: 'stale' };
    return unavailable();
}
function unavailable() {
    return { kind: 'lost', problem: { code: 'HOST_UNAVAILABLE', operation: DOWNLOAD.operation, retryAfterMs: null } };
}

;// CONCATENATED MODULE: ./lib/adapters/github/run-lists.js
// Lists what a sweep looks through: the runs of some hours, and the pull request that brought a commit.





const run_lists_RunsShape = schemas/* object */.Ikc({ workflow_runs: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
const PullsShape = schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* int */.Whr(), merged_at: schemas/* string */.YjP().nullish(), merge_commit_sha: schemas/* string */.YjP().nullish() }));
const PAGE = 100;
/** GitHub gives at most 1,000 results for a listing with a time in it. */
const run_lists_MAX_PAGES = 10;
/**
 * Completed runs of all workflows, forks included and marked, oldest first; the newest `limit` of those created since. One
 * that lacks what we use is left out. Runs that come while it is paged push others to the next page: ids tell doubles.
 */
async function listRuns({ client, repo }, since, limit) {
    const byId = new Map();
    for (let page = 1; page <= run_lists_MAX_PAGES && byId.size < limit; page += 1) {
        const answer = await client.ask({
            ...purposeOf('list the runs'),
            route: 'GET /repos/{owner}/{repo}/actions/runs',
            path: { owner: repo.owner, repo: repo.name },
            values: { created: `>=${(0,ids/* toIsoText */.Ui)(since)}`, status: 'completed', per_page: PAGE, page },
            shape: run_lists_RunsShape,
        });
        if (!answer.ok)
            return answer;
        for (const shape of answer.value.data.workflow_runs) {
            const run = RunShape.safeParse(shape);
            if (run.success)
                byId.set(run.data.id, toRun(repo, run.data));
        }
        if (!answer.value.hasMore)
            break;
    }
    const newest = [...byId.values()].sort((a, b) => b.id - a.id).slice(0, limit);
    return (0,result.ok)(newest.reverse());
}
/** Of several merged ones the one whose merge made the commit, else the lowest number. One request. */
async function findPull(client, path, sha) {
    const answer = await client.ask({
        ...purposeOf('find the pull request of the commit'),
        route: 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
        path: { ...path, commit_sha: sha },
        values: { per_page: PAGE },
        shape: PullsShape,
    });
    if (!answer.ok)
        return answer.problem.code === 'HOST_NOT_FOUND' ? (0,result.ok)(null) : answer;
    const merged = answer.value.data.filter((pull) => typeof pull.merged_at === 'string');
    const maker = merged.find((pull) => pull.merge_commit_sha === sha);
    const numbers = merged.map(({ number }) => number).sort((a, b) => a - b);
    return (0,result.ok)(maker?.number ?? numbers[0] ?? null);
}

;// CONCATENATED MODULE: ./lib/adapters/github/trailers.js
// Reads the trailers of a commit message by git's own rules, where no git is at hand.
/** Lines that git writes itself: with one of them, a quarter of the paragraph being trailers is enough. */
const WRITTEN_BY_GIT = /^(?:Signed-off-by: |\(cherry picked from commit )/;
const TRAILER = /^(?<key>[A-Za-z0-9-]+)[ \t]*:(?<value>.*)$/;
/**
 * Trailers of a message in order, keys as written, folded values on one line. Only the last paragraph can hold them, and
 * never the subject's; other lines in it are allowed only beside lines that git wrote, at most three for each trailer.
 */
function parseTrailers(message) {
    return joinFolded(findBlock(message.replaceAll('\r\n', '\n').split('\n'))).flatMap((line) => {
        const { key, value } = TRAILER.exec(line)?.groups ?? {};
        return key === undefined || value === undefined ? [] : [{ key, value: value.trim() }];
    });
}
/** Lines of the last paragraph when it is a trailer block, else none. Lines that start with `#` are comments to git. */
function findBlock(lines) {
    const start = findBodyStart(lines);
    let end = lines.length;
    while (end > start && isSkipped(lines[end - 1]))
        end -= 1;
    let first = end;
    while (first > start && !isBlank(lines[first - 1]))
        first -= 1;
    const block = lines.slice(first, end);
    return first > start && isTrailerBlock(block) ? block : [];
}
/** Index of the blank line that ends the subject's paragraph. */
function findBodyStart(lines) {
    const text = lines.findIndex((line) => !isBlank(line) && !line.startsWith('#'));
    const blank = lines.findIndex((line, index) => index > text && isBlank(line));
    return text < 0 || blank < 0 ? lines.length : blank;
}
/** Continuation lines count with the line above them: nothing after a trailer, one more foreign line after another. */
function isTrailerBlock(block) {
    let trailers = 0;
    let others = 0;
    let isInTrailer = false;
    for (const line of block) {
        if (/^\s/.test(line)) {
            if (!isInTrailer)
                others += 1;
            continue;
        }
        if (line.startsWith('#')) {
            isInTrailer = false;
            continue;
        }
        isInTrailer = TRAILER.test(line) || WRITTEN_BY_GIT.test(line);
        if (isInTrailer)
            trailers += 1;
        else
            others += 1;
    }
    return trailers > 0 && (others === 0 || (block.some((line) => WRITTEN_BY_GIT.test(line)) && trailers * 3 >= others));
}
function joinFolded(block) {
    const joined = [];
    for (const line of block) {
        const last = joined.at(-1);
        if (last !== undefined && /^\s/.test(line))
            joined[joined.length - 1] = `${last} ${line.trim()}`;
        else
            joined.push(line);
    }
    return joined;
}
/** Blank lines and comments at the end do not count as a paragraph. */
function isSkipped(line) {
    return isBlank(line) || line?.startsWith('#') === true;
}
function isBlank(line) {
    return line === undefined || line.trim() === '';
}

;// CONCATENATED MODULE: ./lib/adapters/github/run-reader.js







/** A matrix makes at most 256 jobs and a run may have several; ten pages are 1,000 jobs. */
const MAX_JOB_PAGES = 10;
/** GitHub gives 300 files a page; a commit of more than 900 names no suspect path any more. */
const MAX_FILE_PAGES = 3;
/** The reader for one repository. */
function githubRunReader(client, options) {
    const world = { ...options, client, path: { owner: options.repo.owner, repo: options.repo.name } };
    const logs = { client, path: world.path, spool: world.spool, pausesMs: [...world.spool.pausesMs] };
    return {
        readRun: (runId) => readRun(world, runId),
        readJobs: (run) => readJobs(world, run),
        fetchLog: (job) => downloadLog(logs, job),
        readAnnotations: (job) => readAnnotations(world, job),
        readCommit: (sha) => readCommit(world, sha),
        readBranch: (name) => readBranch(world, name),
        findGreenJob: (run, jobName) => findGreenJob(client, run, jobName),
        findPass: (run) => findPass(client, run),
        listRuns: (since, limit) => listRuns({ client, repo: world.repo }, since, limit),
        findPull: (sha) => findPull(client, world.path, sha),
    };
}
async function readRun({ client, path, repo }, runId) {
    const answer = await client.ask({
        ...purposeOf('read the run'),
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
        path: { ...path, run_id: runId },
        shape: RunShape,
    });
    return answer.ok ? (0,result.ok)(toRun(repo, answer.value.data)) : answer;
}
/** The list may move while it is paged: jobs are told apart by id, and a count that does not fit is read once more. */
async function readJobs(world, run) {
    const byId = new Map();
    for (let pass = 0; pass < 2; pass += 1) {
        const total = await readJobPages(world, run, byId);
        if (!total.ok)
            return total;
        if (total.value === null || byId.size >= total.value)
            break;
    }
    return (0,result.ok)([...byId.values()]);
}
/** Adds all pages to `byId`; the total that GitHub names, or null when it names none. */
async function readJobPages({ client, path }, run, byId) {
    let total = null;
    for (let page = 1; page <= MAX_JOB_PAGES; page += 1) {
        const answer = await client.ask({
            ...purposeOf('list the jobs of the run'),
            route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
            path: { ...path, run_id: run.id, attempt_number: run.attempt },
            values: { per_page: 100, page },
            shape: JobsShape,
        });
        if (!answer.ok)
            return answer;
        for (const job of answer.value.data.jobs)
            byId.set(job.id, toJob(job));
        total = answer.value.data.total_count ?? null;
        if (!answer.value.hasMore)
            break;
    }
    return (0,result.ok)(total);
}
async function readAnnotations({ client, path, safe }, job) {
    const answer = await client.ask({
        ...purposeOf('read the annotations'),
        route: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
        path: { ...path, check_run_id: job.id },
        values: { per_page: 100 },
        shape: AnnotationsShape,
    });
    return answer.ok ? (0,result.ok)(toAnnotations(answer.value.data, safe)) : answer;
}
async function readCommit({ client, path, safe }, sha) {
    let message = '';
    const files = [];
    let hasMore = true;
    for (let page = 1; hasMore && page <= MAX_FILE_PAGES; page += 1) {
        const answer = await client.ask({
            ...purposeOf('read the head commit'),
            route: 'GET /repos/{owner}/{repo}/commits/{ref}',
            path: { ...path, ref: sha },
            ...(page === 1 ? {} : { values: { page } }),
            shape: CommitShape,
        });
        if (!answer.ok)
            return answer;
        if (answer.value.data.sha !== sha)
            return (0,result/* err */._)({ code: 'HOST_NOT_FOUND', operation: 'read the head commit' });
        message = answer.value.data.commit.message;
        files.push(...(answer.value.data.files ?? []).map((file) => file.filename));
        hasMore = answer.value.hasMore;
    }
    return (0,result.ok)({
        sha,
        subject: safe(message.split('\n', 1)[0] ?? ''),
        trailers: parseTrailers(message),
        changedFiles: hasMore ? null : files,
    });
}
async function readBranch({ client, path }, name) {
    const answer = await client.ask({
        ...purposeOf('read the branch'),
        route: 'GET /repos/{owner}/{repo}/branches/{branch}',
        path: { ...path, branch: name },
        shape: BranchShape,
    });
    if (!answer.ok)
        return answer;
    const { commit, protected: isProtected } = answer.value.data;
    return (0,result.ok)({ name: answer.value.data.name, head: commit.sha, protected: isProtected });
}

;// CONCATENATED MODULE: ./lib/adapters/github/start-branch.js
// Starts the state branch: one commit without history. Of several who start it at once one wins.





const WRITE = { operation: 'start the state branch', needs: 'contents: write' };
const start_branch_ShaShape = schemas/* object */.Ikc({ sha: schemas/* string */.YjP() });
const start_branch_CommitShape = schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), html_url: schemas/* string */.YjP() });
const RefShape = schemas/* object */.Ikc({ ref: schemas/* string */.YjP() });
/** STATE_CONFLICT when the branch exists, also when it came meanwhile. Objects of a lost race are left to GitHub's own cleaning. */
async function startBranch(place, { documents, message }) {
    const tree = [...documents].flatMap(([path, content]) => content === null ? [] : [{ path, mode: '100644', type: 'blob', content }]);
    if (tree.length === 0)
        throw new Error('a first write without a document');
    const { client, path, branch } = place;
    const made = await client.ask({
        ...WRITE,
        route: 'POST /repos/{owner}/{repo}/git/trees',
        path,
        values: { tree },
        shape: start_branch_ShaShape,
    });
    if (!made.ok)
        return made;
    const commit = await client.ask({
        ...WRITE,
        route: 'POST /repos/{owner}/{repo}/git/commits',
        path,
        values: { message, tree: made.value.data.sha, parents: [] },
        shape: start_branch_CommitShape,
    });
    if (!commit.ok)
        return commit;
    const { sha, html_url: ref } = commit.value.data;
    const named = await client.ask({
        ...WRITE,
        route: 'POST /repos/{owner}/{repo}/git/refs',
        path,
        values: { ref: `refs/heads/${branch}`, sha },
        shape: RefShape,
    });
    if (named.ok)
        return (0,result.ok)({ ref, change: 'created', version: sha });
    return start_branch_settle(place, { ref, version: sha }, named.problem);
}
/** Whether the name was refused because it is taken is not in the words of the refusal: the branch itself tells. */
async function start_branch_settle({ client, path, branch }, commit, problem) {
    const isTaken = problem.code === 'HOST_REFUSED' && (problem.status === 409 || problem.status === 422);
    if (!isTaken && !isUnclear(problem))
        return (0,result/* err */._)(problem);
    const now = await readMany(client, path, { operation: WRITE.operation, branch: { name: branch, paths: [] }, wishes: [] });
    if (!now.ok)
        return (0,result/* err */._)(problem);
    if (now.value.head === commit.version)
        return (0,result.ok)({ ...commit, change: 'created' });
    if (now.value.head !== null)
        return (0,result/* err */._)({ code: 'STATE_CONFLICT', document: branch });
    if (problem.code !== 'HOST_REFUSED' || !isRuleRefusal(problem.detail))
        return (0,result/* err */._)(problem);
    return (0,result/* err */._)({ code: 'BRANCH_RULES', branch, detail: problem.detail });
}

;// CONCATENATED MODULE: ./lib/adapters/github/state-branch.js
// A StateStore on a branch of the repository: read at one commit, written as one commit on top of it or not at all.








const READ = 'read the state branch';
const state_branch_WRITE = { operation: 'write the state branch', needs: 'contents: write' };
/** Nobody's workflow has anything to do with our notes. */
const BODY = '[skip ci]';
const state_branch_MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;
const state_branch_CommitAnswer = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({
        createCommitOnBranch: schemas/* object */.Ikc({ commit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), url: schemas/* string */.YjP() }).nullish() }).nullish(),
    })
        .nullish(),
    errors: schemas/* array */.YOg(GraphqlErrorShape).nullish(),
});
/** The store on a branch. The version is the branch's commit. Reading costs one request, writing one, the first write three. */
function githubStateBranch(client, options) {
    const world = toWorld(client, options);
    let known = { version: null, texts: new Map() };
    return {
        read: async (names) => {
            const read = await readState(world, names);
            if (read.ok)
                known = toKnown(read.value, names);
            return read;
        },
        list: () => listDocuments(world),
        write: async (change) => {
            requireDocumentNames(change.documents.keys());
            const written = await write(world, change, known);
            if (written.ok)
                known = afterWrite(known, change, written.value.version);
            return written;
        },
    };
}
/**
 * The state's documents and further files of the repository in one request: what a run needs to begin. Files are in the
 * order of the wishes, null where there is none; `HEAD` is the default branch.
 */
async function readStateAndFiles(client, options, { names, wishes }) {
    requireDocumentNames(names);
    const world = toWorld(client, options);
    const read = await readMany(client, world.path, toMany(world, names, wishes));
    if (!read.ok)
        return read;
    const { head, files, wished } = read.value;
    return (0,result.ok)({ snapshot: { version: head, documents: files }, files: wished });
}
function toWorld(client, { repo, branch }) {
    if (!isStateBranch(branch))
        throw new Error(`not a branch for the state: ${JSON.stringify(branch)}`);
    return { client, path: { owner: repo.owner, repo: repo.name }, branch };
}
function toMany({ branch }, names, wishes = []) {
    return { operation: READ, branch: { name: branch, paths: [...new Set(names)] }, wishes };
}
async function readState(world, names) {
    requireDocumentNames(names);
    const read = await readMany(world.client, world.path, toMany(world, names));
    return read.ok ? (0,result.ok)({ version: read.value.head, documents: read.value.files }) : read;
}
async function listDocuments(world) {
    const listed = await listFiles(world, world.branch);
    if (!listed.ok)
        return listed.problem.code === 'HOST_NOT_FOUND' ? (0,result.ok)([]) : listed;
    return (0,result.ok)(listed.value.filter(isDocumentName).sort());
}
async function write(world, change, known) {
    const { expected } = change;
    if (expected === null)
        return startBranch(world, { ...change, message: toMessage(change) });
    const base = await toBase(world, change, known);
    if (!base.ok)
        return base;
    const changes = [...change.documents].filter(([name, text]) => base.value.get(name) !== text);
    if (changes.length === 0)
        return (0,result.ok)({ ref: world.branch, change: 'unchanged', version: expected });
    const answer = await world.client.askGraphql({
        ...state_branch_WRITE,
        query: state_branch_MUTATION,
        values: { input: state_branch_toInput(world, change, changes) },
        shape: state_branch_CommitAnswer,
    });
    if (!answer.ok)
        return isUnclear(answer.problem) ? state_branch_lookAgain(world, change, answer.problem) : answer;
    const { data, errors } = answer.value.data;
    const commit = data?.createCommitOnBranch?.commit;
    if (commit)
        return (0,result.ok)({ ref: commit.url, change: 'updated', version: commit.oid });
    return refuse(world, change, errors?.[0] ?? null);
}
/** What is known of the documents to be changed. GitHub refuses to remove what is not there, so then it has to be known. */
async function toBase(world, { documents, expected }, known) {
    const texts = known.version === expected ? known.texts : new Map();
    const names = [...documents].flatMap(([name, text]) => (text === null && !texts.has(name) ? [name] : []));
    if (names.length === 0)
        return (0,result.ok)(texts);
    const read = await readState(world, names);
    if (!read.ok)
        return read;
    if (read.value.version !== expected)
        return (0,result/* err */._)(toConflict(world));
    return (0,result.ok)(new Map([...texts, ...toKnown(read.value, names).texts]));
}
function state_branch_toInput({ path, branch }, change, changes) {
    const additions = changes.flatMap(([name, text]) => text === null ? [] : [{ path: name, contents: Buffer.from(text, 'utf8').toString('base64') }]);
    const deletions = changes.flatMap(([name, text]) => (text === null ? [{ path: name }] : []));
    return {
        branch: { repositoryNameWithOwner: `${path.owner}/${path.repo}`, branchName: branch },
        expectedHeadOid: change.expected,
        message: { headline: toHeadline(change.summary), body: BODY },
        fileChanges: { additions, deletions },
    };
}
function toMessage({ summary }) {
    return `${toHeadline(summary)}\n\n${BODY}`;
}
/**
 * After a lost answer: nobody knows whether the write was done. Done when the documents stand there as we wrote them;
 * not done when the branch still is where it was; else somebody else has been there too.
 */
async function state_branch_lookAgain(world, change, problem) {
    const now = await readState(world, [...change.documents.keys()]);
    if (!now.ok)
        return (0,result/* err */._)(problem);
    const { version, documents } = now.value;
    if (version === change.expected)
        return (0,result/* err */._)(problem);
    const isOurs = [...change.documents].every(([name, text]) => (documents.get(name) ?? null) === text);
    return isOurs && version !== null
        ? (0,result.ok)({ ref: `${world.path.owner}/${world.path.repo}@${version}`, change: 'updated', version })
        : (0,result/* err */._)(toConflict(world));
}
async function refuse(world, change, error) {
    if (error !== null && isStaleHead(error))
        return (0,result/* err */._)(toConflict(world));
    if (error !== null && isRuleRefusal(error.message)) {
        return (0,result/* err */._)({ code: 'BRANCH_RULES', branch: world.branch, detail: toBrief(error.message) });
    }
    const problem = toGraphqlProblem(state_branch_WRITE, error);
    const isWorthALook = isUnclear(problem) || problem.code === 'HOST_NOT_FOUND';
    return isWorthALook ? state_branch_lookAgain(world, change, problem) : (0,result/* err */._)(problem);
}
function toConflict({ branch }) {
    return { code: 'STATE_CONFLICT', document: branch };
}
function toKnown({ version, documents }, names) {
    return { version, texts: new Map(names.map((name) => [name, documents.get(name) ?? null])) };
}
function afterWrite(known, { documents, expected }, version) {
    const before = known.version === expected ? known.texts : new Map();
    return { version, texts: new Map([...before, ...documents]) };
}

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/adapters/pacing.js
// Real pauses and real chance, for programs that run outside of tests.


/** Timers of this process, `Math.random`, and a clock that nobody can set back. */
function systemPacing() {
    return {
        pause: async (ms) => {
            await (0,external_node_timers_promises_.setTimeout)(ms);
        },
        draw: () => Math.random(),
        elapsed: () => external_node_perf_hooks_.performance.now(),
    };
}

// EXTERNAL MODULE: ./lib/evidence/safe-names.js
var safe_names = __webpack_require__(8337);
;// CONCATENATED MODULE: ./lib/app/safe-run-reader.js

/**
 * The same reader with safe names in every run that it gives. A branch whose name had to change is not found by that name
 * any more: then what is asked about it is a gap, and what is written to it fails. Nothing is shown that should not be.
 */
function safeRunReader(reader, secrets) {
    const clean = (run) => (0,safe_names/* toSafeRun */.S)(run, secrets);
    return {
        readRun: async (runId) => mapValue(await reader.readRun(runId), clean),
        readJobs: (run) => reader.readJobs(run),
        fetchLog: (job) => reader.fetchLog(job),
        readAnnotations: (job) => reader.readAnnotations(job),
        readCommit: (sha) => reader.readCommit(sha),
        readBranch: (name) => reader.readBranch(name),
        findGreenJob: (run, jobName) => reader.findGreenJob(run, jobName),
        listRuns: async (since, limit) => mapValue(await reader.listRuns(since, limit), (runs) => runs.map(clean)),
        findPull: (sha) => reader.findPull(sha),
        findPass: async (run) => mapValue(await reader.findPass(run), (found) => (found === null ? null : clean(found))),
    };
}
function mapValue(result, change) {
    return result.ok ? { ok: true, value: change(result.value) } : result;
}

// EXTERNAL MODULE: ./lib/evidence/safe-text.js + 10 modules
var safe_text = __webpack_require__(3346);
;// CONCATENATED MODULE: ./lib/shells/secrets.js
// Which values of the environment must never be shown, known by the names under which people keep them.
/** Names under which people keep secrets in the environment. */
const SECRET_NAME = /(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|PRIVATE|API_?KEY|ACCESS_?KEY|WEBHOOK|DSN$|_PAT$|_PWD$|CONNECTION_?STRING)/i;
/** Shorter values would redact ordinary words. */
const MIN_SECRET_UNITS = 8;
/** Values that must never be shown: our token, and what the environment holds under a name that says so. */
function listSecrets(env, token) {
    const named = Object.entries(env).flatMap(([name, value]) => value !== undefined && SECRET_NAME.test(name) && value.length >= MIN_SECRET_UNITS ? [value] : []);
    return [...new Set([token, ...named])].filter((value) => value !== '');
}

;// CONCATENATED MODULE: ./lib/shells/compose.js
// Composition: which adapter stands behind which port, and what the environment says about the world.
















/** Pauses before asking again for a log that GitHub has not stored yet; twelve seconds in all. */
const LOG_PAUSES_MS = [1_000, 3_000, 8_000];
/** GitHub from the environment; null when it names no repository. Makes no request. */
function composeHost(env, token) {
    const [owner, name] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (owner === undefined || owner === '' || name === undefined || name === '')
        return null;
    const apiUrl = trimSlash(env['GITHUB_API_URL'] ?? 'https://api.github.com');
    const graphqlUrl = trimSlash(env['GITHUB_GRAPHQL_URL'] ?? `${apiUrl}/graphql`);
    const client = openGitHub({ token, apiUrl, graphqlUrl });
    const repo = { owner, name, server: trimSlash(env['GITHUB_SERVER_URL'] ?? 'https://github.com') };
    const secrets = listSecrets(env, token);
    const safe = (raw) => (0,safe_text/* toSafeText */._)(raw, { secrets });
    return {
        repo,
        secrets,
        reader: ({ maxBytes }, directory) => safeRunReader(githubRunReader(client, { repo, safe, spool: { directory, maxBytes, pausesMs: LOG_PAUSES_MS, sleep } }), secrets),
        host: (label) => githubCodeHost(client, { repo, label }),
        safe,
        pacing: systemPacing(),
        state: (branch) => (branch === null ? null : githubStateBranch(client, { repo, branch })),
        readTogether: (wishes, memory) => readTogether(client, repo, { wishes, memory }),
        limit: (bounds) => client.limit(bounds),
        usage: () => client.usage(),
        stop: () => client.stop(),
        parseRun: (payload) => {
            const run = parseRun(repo, payload);
            return run === null ? null : (0,safe_names/* toSafeRun */.S)(run, secrets);
        },
    };
}
async function readTogether(client, repo, { wishes, memory }) {
    const { branch, names } = memory;
    if (branch !== null)
        return readStateAndFiles(client, { repo, branch }, { names, wishes });
    const files = await readFiles(client, { owner: repo.owner, repo: repo.name }, wishes);
    return files.ok ? (0,result.ok)({ files: files.value, snapshot: null }) : files;
}
/** Everything the action needs, from the runner's environment; null when it does not name a repository. */
function composeAction(env, token) {
    const host = composeHost(env, token);
    if (host === null)
        return null;
    const directory = (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? '.', 'aftermath');
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    return {
        ...host,
        clock: { now: () => Date.now() },
        log: consoleLog(),
        sink: fileReportSink(directory),
        reader: (limits) => host.reader(limits, directory),
    };
}
function trimSlash(url) {
    return url.replace(/\/+$/, '');
}
function sleep(ms) {
    return new Promise((done) => setTimeout(done, ms));
}

;// CONCATENATED MODULE: ./lib/shells/action-start.js
// How every call of the action begins and ends: inputs and world, or what is wrong with them, and the exit code.






/**
 * The inputs and the world, or everything that is wrong with them. Makes no request. A cancelled job sends SIGINT and gives
 * us 7.5 s: from then on nothing is asked, so that the summary is written in time.
 */
function startCall({ env, readInput }) {
    const inputs = parseInputs(readInput);
    if (!inputs.ok)
        return inputs;
    const { token } = inputs.value;
    if (token === null)
        return unusable('input token: is empty; leave it out or pass a token');
    const world = composeAction(env, token);
    if (world === null)
        return unusable('GITHUB_REPOSITORY is not set; run this as a step of a workflow');
    process.once('SIGINT', () => world.stop());
    return (0,result.ok)({ inputs: inputs.value, world });
}
function unusable(detail) {
    return (0,result/* err */._)([{ code: 'USAGE', detail }]);
}
/** Says once what is wrong with how we were called. The exit code of unusable input. */
async function refuseCall(problems, env) {
    for (const problem of problems)
        (0,action_io/* complain */.cc)(problem);
    await (0,action_io/* writeSummary */.Sy)(env, renderUnusable(problems));
    return 2;
}
/** Says what went wrong, and the exit code. A refused token is unusable input, and all that comes of it is said once. */
function concludeCall(outcomes, gaps) {
    const refused = gaps.find(({ problem }) => problem.code === 'HOST_UNAUTHORISED');
    const failed = outcomes.flatMap((one) => (one.status === 'failed' ? [one.problem] : []));
    return concludeProblems(failed, refused?.problem ?? null);
}
/** As `concludeCall`, for what is no effect of a decision. */
function concludeProblems(failed, refused) {
    for (const problem of refused === null ? failed : [refused])
        (0,action_io/* complain */.cc)(problem);
    if (refused !== null)
        return 2;
    return failed.length === 0 ? 0 : 1;
}
/** The summary of a call that could not be used: every problem with its place. */
function renderUnusable(problems) {
    const lines = problems.map((problem) => `- ${(0,markdown/* inlineCode */.ti)(problem.code)} ${(0,markdown/* prose */.CS)((0,domain_problem/* explainProblem */.F)(problem))}`);
    return ['## Aftermath could not start', '', ...lines, '', 'Nothing was written.', ''].join('\n');
}


/***/ }),

/***/ 544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vz: () => (/* binding */ listProblems),
  Du: () => (/* binding */ listValues),
  yc: () => (/* binding */ loadReports),
  zp: () => (/* binding */ toGaps)
});

// UNUSED EXPORTS: loadLogs

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
;// CONCATENATED MODULE: ./lib/adapters/files/expand-globs.js
// Turns patterns into the files they name. A pattern that is the name of a file means that file, whatever characters it has.



/** One entry for each pattern, in order; a file is named only where it is met first. Symbolic links to folders are not followed. */
async function expandGlobs(patterns, cwd) {
    const met = new Set();
    const expanded = [];
    for (const pattern of patterns) {
        const found = (await isFile((0,external_node_path_.resolve)(cwd, pattern))) ? [pattern] : await findFiles(pattern, cwd);
        const fresh = found.filter((file) => !met.has((0,external_node_path_.resolve)(cwd, file)));
        for (const file of fresh)
            met.add((0,external_node_path_.resolve)(cwd, file));
        if (fresh.length > 0 || found.length === 0)
            expanded.push({ pattern, files: fresh });
    }
    return expanded;
}
async function findFiles(pattern, cwd) {
    const files = await (0,dist/* glob */.TI)(pattern, {
        cwd,
        dot: true,
        onlyFiles: true,
        followSymbolicLinks: false,
        expandDirectories: false,
        ignore: ['**/node_modules/**', '**/.git/**'],
    });
    return files.sort();
}
async function isFile(path) {
    try {
        return !(await (0,promises_.lstat)(path)).isDirectory();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./lib/adapters/files/file-problem.js
var file_problem = __webpack_require__(7238);
;// CONCATENATED MODULE: ./lib/adapters/files/file-log-source.js
// A log file as a LogSource: read in pieces, so that its size never matters; what is no text is refused at once.



/** Bytes looked at to tell text from binary, as git does it. */
const HEAD_BYTES = 8192;
const CHUNK_BYTES = (/* unused pure expression or super */ null && (1024 * 1024));
/** First bytes of the archives that logs are handed around in: gzip, zip (also empty), zstd, xz. */
const ARCHIVES = (/* unused pure expression or super */ null && ([
    [0x1f, 0x8b],
    [0x50, 0x4b, 0x03, 0x04],
    [0x50, 0x4b, 0x05, 0x06],
    [0x28, 0xb5, 0x2f, 0xfd],
    [0xfd, 0x37, 0x7a, 0x58, 0x5a],
]));
/** The log in a file. `name` is what messages call it. What is appended after this call is not seen. */
async function file_log_source_fileLogSource(path, name = path) {
    try {
        // Asked before opening: opening a pipe would wait for somebody to write into it.
        const stats = await stat(path);
        if (!stats.isFile())
            return err({ code: 'FILE_UNREADABLE', file: name, detail: 'it is not a file' });
        if (stats.size === 0)
            return err({ code: 'LOG_EMPTY', file: name });
        const head = await withFile(path, (handle) => readAt(handle, 0, Math.min(HEAD_BYTES, stats.size)));
        return isText(head) ? ok(toSource(path, name, stats.size)) : err({ code: 'FILE_BINARY', file: name });
    }
    catch (error) {
        return err(toFileProblem(name, error));
    }
}
function isText(head) {
    return !head.includes(0) && !ARCHIVES.some((magic) => magic.every((byte, index) => head[index] === byte));
}
function toSource(path, name, size) {
    async function* chunks() {
        const handle = await open(path, 'r');
        try {
            for (let offset = 0; offset < size; offset += CHUNK_BYTES) {
                yield await readAt(handle, offset, Math.min(CHUNK_BYTES, size - offset));
            }
        }
        finally {
            await handle.close();
        }
    }
    const read = (offset, length) => withFile(path, (handle) => readAt(handle, offset, Math.max(0, Math.min(length, size - offset))));
    return { name, size, chunks, read };
}
async function withFile(path, use) {
    const handle = await open(path, 'r');
    try {
        return await use(handle);
    }
    finally {
        await handle.close();
    }
}
/** Exactly these bytes, or fewer when the file became shorter meanwhile. */
async function readAt(handle, offset, length) {
    const bytes = new Uint8Array(length);
    let done = 0;
    while (done < length) {
        const { bytesRead } = await handle.read(bytes, done, length - done, offset + done);
        if (bytesRead === 0)
            return bytes.subarray(0, done);
        done += bytesRead;
    }
    return bytes;
}

// EXTERNAL MODULE: ./lib/adapters/files/read-file.js
var read_file = __webpack_require__(7629);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
;// CONCATENATED MODULE: ./lib/evidence/reports/decode.js
// Bytes of an XML file to text, piece by piece: the byte order mark wins, then the bytes themselves, then the declaration.
/** Bytes looked at before deciding: an XML declaration with all its attributes is shorter than 100. */
const decode_HEAD_BYTES = 256;
/**
 * A reader for one XML document. Undecodable bytes become U+FFFD: a report with one bad byte in a test's output is worth
 * reading. An encoding that the platform does not know is read as UTF-8.
 */
function createXmlTextReader() {
    let head = new Uint8Array(0);
    let decoder = null;
    function start(bytes) {
        decoder = decoderFor(findEncoding(bytes));
        head = null;
        return decoder.decode(bytes, { stream: true });
    }
    return {
        write(bytes) {
            if (decoder !== null)
                return decoder.decode(bytes, { stream: true });
            const known = join(head ?? new Uint8Array(0), bytes);
            if (known.length >= decode_HEAD_BYTES)
                return start(known);
            head = known;
            return '';
        },
        end() {
            const held = head === null ? '' : start(head);
            return held + (decoder?.decode() ?? '');
        },
    };
}
/** Label of the encoding that the first bytes of an XML file speak for. */
function findEncoding(head) {
    const [a, b, c] = head;
    if (a === 0xef && b === 0xbb && c === 0xbf)
        return 'utf-8';
    if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0))
        return 'utf-16le';
    if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c))
        return 'utf-16be';
    const start = String.fromCharCode(...head.subarray(0, decode_HEAD_BYTES));
    const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["'](?<label>[\w.:-]+)["']/.exec(start)?.groups?.['label'] ?? 'utf-8';
    // .NET's string writers declare UTF-16 and the file is then saved as UTF-8: the declaration was readable byte by byte.
    return /^(?:utf-?16|ucs-?2|utf-?32)/i.test(declared) ? 'utf-8' : declared.toLowerCase();
}
function decoderFor(label) {
    try {
        return new TextDecoder(label);
    }
    catch {
        return new TextDecoder('utf-8');
    }
}
function join(first, second) {
    const joined = new Uint8Array(first.length + second.length);
    joined.set(first);
    joined.set(second, first.length);
    return joined;
}

;// CONCATENATED MODULE: ./lib/evidence/reports/dialects.js
// The words of JUnit XML and its dialects: which element says what about a test, and what other roots are.
/** How a test ended, from best to worst: the worst statement inside a test case counts. */
const OUTCOMES = ['passed', 'skipped', 'failed', 'errored'];
/**
 * Children of `testcase`. The four rerun and flaky words are Maven Surefire's, written by nextest and Gradle too: `flaky…`
 * comes with a pass in the end, `rerun…` beside the `failure` that decided.
 */
const STATEMENTS = new Map([
    ['failure', 'failed'],
    ['error', 'errored'],
    ['skipped', 'skipped'],
    ['skip', 'skipped'],
    ['ignored', 'skipped'],
    ['flakyFailure', 'retried'],
    ['flakyError', 'retried'],
    ['rerunFailure', 'retried'],
    ['rerunError', 'retried'],
]);
/** Words in the `status` or `result` attribute of a test case that has no child to say so. */
const STATUS_WORDS = new Map([
    ['fail', 'failed'],
    ['failed', 'failed'],
    ['failure', 'failed'],
    ['error', 'errored'],
    ['errored', 'errored'],
]);
/** Roots of other tools' files, so that a refusal can say what the file is. */
const OTHER_ROOTS = new Map([
    ['test-run', 'NUnit 3 results'],
    ['test-results', 'NUnit 2 results'],
    ['assemblies', 'xUnit.net results'],
    ['assembly', 'xUnit.net results'],
    ['TestRun', 'Visual Studio test results (TRX)'],
    ['testng-results', 'TestNG results'],
    ['robot', 'Robot Framework output'],
    ['Site', 'CTest results'],
    ['checkstyle', 'Checkstyle findings'],
    ['coverage', 'a coverage report'],
    ['report', 'a coverage report'],
    ['html', 'a web page'],
]);
/** Name of an element without its namespace prefix. */
function toLocalName(name) {
    return name.slice(name.lastIndexOf(':') + 1);
}
function isReportRoot(localName) {
    return localName === 'testsuites' || localName === 'testsuite';
}
/** What a child element of a test case says about it; null for output, properties and everything else. */
function findStatement(localName) {
    return STATEMENTS.get(localName) ?? null;
}
/** What the attributes of a test case say when no child does. A word we do not know says nothing: the test passed. */
function toAttributeOutcome(attributes) {
    const word = (attributes['status'] ?? attributes['result'] ?? '').toLowerCase();
    return STATUS_WORDS.get(word) ?? 'passed';
}
/** The worse of two outcomes. */
function toWorse(a, b) {
    return OUTCOMES.indexOf(a) >= OUTCOMES.indexOf(b) ? a : b;
}
/** One sentence part on why this root is not a report that we read. */
function explainRoot(localName) {
    const known = OTHER_ROOTS.get(localName);
    const what = known === undefined ? '' : `, ${known}: let the test runner write JUnit XML as well`;
    return `its root is <${localName.slice(0, 80)}>${what}`;
}

;// CONCATENATED MODULE: ./lib/evidence/reports/claims.js
const NOTHING = { tests: 0, failed: 0, errored: 0, skipped: 0 };
/** Claims of one document. */
class Claims {
    trouble = [];
    #root = null;
    #suites = NOTHING;
    /** The attributes of a `testsuites` root: they speak for the whole document if they count at all. */
    addRoot(attributes) {
        if (attributes['tests'] !== undefined)
            this.#root = toTotals(attributes);
    }
    /** The attributes of an outermost suite; those of the suites inside it are part of its own. */
    addOutermostSuite(attributes) {
        const more = toTotals(attributes);
        const sum = this.#suites;
        this.#suites = {
            tests: sum.tests + more.tests,
            failed: sum.failed + more.failed,
            errored: sum.errored + more.errored,
            skipped: sum.skipped + more.skipped,
        };
    }
    /** The claimed numbers, at least what the suites' own trouble adds up to. */
    toTotals() {
        const claimed = this.#root ?? this.#suites;
        const failures = this.trouble.filter((trouble) => trouble.outcome === 'failed').length;
        const failed = Math.max(claimed.failed, failures);
        const errored = Math.max(claimed.errored, this.trouble.length - failures);
        return { ...claimed, failed, errored, tests: Math.max(claimed.tests, failed + errored + claimed.skipped) };
    }
}
function toTotals(attributes) {
    return {
        tests: toCount(attributes['tests']),
        failed: toCount(attributes['failures']),
        errored: toCount(attributes['errors']),
        skipped: toCount(attributes['skipped'] ?? attributes['skips'] ?? attributes['skip'] ?? attributes['ignored']),
    };
}
function toCount(text) {
    return /^\d{1,9}$/.test(text ?? '') ? Number(text) : 0;
}

;// CONCATENATED MODULE: ./lib/evidence/reports/complaint.js
// An element that says that a test failed: its attributes and the start of its text, in bounded space.
/** Raw text kept of one failure, in UTF-16 units; the message shown is cut from it after redaction. */
const MAX_BODY_UNITS = 16_384;
/** Adds text to a complaint, up to its bound. */
function addText(complaint, text) {
    const room = MAX_BODY_UNITS - complaint.body.length;
    if (room > 0)
        complaint.body += text.length > room ? text.slice(0, room) : text;
}

// EXTERNAL MODULE: ./lib/evidence/safe-text.js + 10 modules
var safe_text = __webpack_require__(3346);
;// CONCATENATED MODULE: ./lib/evidence/reports/place.js
/** The complaint's own attributes, else the test's, else a place named in the complaint's text, else the suite's file. */
function findPlace(test, complaint) {
    const own = complaint?.attributes;
    if (own?.['file'])
        return { file: own['file'], line: toLine(own['line']) };
    const { attributes } = test;
    if (attributes['file'])
        return { file: attributes['file'], line: toLine(attributes['line']) };
    return findPlaceInText(complaint?.body ?? '') ?? { file: test.suiteFile, line: null };
}
/** `path.ext:12` at the start of a line, as pytest, PHPUnit, Catch2 and compilers write it. */
function findPlaceInText(text) {
    const match = /^(?:at )?(?<file>[^\s:()]{1,300}\.[A-Za-z]\w{0,7}):(?<line>\d{1,7})(?:[:)\s]|$)/m.exec(text);
    if (match === null)
        return null;
    return { file: match.groups?.['file'] ?? null, line: toLine(match.groups?.['line']) };
}
/** A 1-based line. pytest's older format counts from 0, and a 0 tells nothing. */
function toLine(text) {
    const line = /^\d{1,9}$/.test(text ?? '') ? Number(text) : 0;
    return line > 0 ? line : null;
}

;// CONCATENATED MODULE: ./lib/evidence/reports/test-case.js




/** Longest name or path kept, in UTF-16 units: parameterised names may hold a whole JSON text. */
const MAX_NAME_UNITS = 4_096;
function openCase(attributes, suiteFile) {
    return { attributes, suiteFile, stated: null, isRetried: false, complaint: null, earlier: null };
}
/** Takes in what a child says. Answers the complaint whose text is to be collected, or null. */
function addStatement(open, statement, attributes) {
    const complaint = { attributes, body: '' };
    if (statement === 'retried') {
        open.isRetried = true;
        if (open.earlier !== null)
            return null;
        open.earlier = complaint;
        return complaint;
    }
    open.stated = toWorse(open.stated ?? 'passed', statement);
    if (statement === 'skipped' || open.complaint !== null)
        return null;
    open.complaint = complaint;
    return complaint;
}
/** The outcome: what the children state; with no word from them, what the attributes say. A retried test has passed. */
function toOutcome(open) {
    if (open.stated !== null)
        return open.stated;
    return open.isRetried ? 'passed' : toAttributeOutcome(open.attributes);
}
/** The failure of this test case (or, for a test that passed on a retry, of its first try). */
function toFailure(open, bound) {
    const { attributes } = open;
    const complaint = open.complaint ?? open.earlier;
    const { file, line } = findPlace(open, complaint);
    return {
        classname: toName(attributes['classname'] ?? attributes['class'] ?? '', bound),
        name: toName(attributes['name'] ?? '', bound),
        message: toMessage(complaint, bound),
        file: file === null ? null : toName(file, bound),
        line,
    };
}
/** A suite that failed as a whole, in the shape of a test failure named like the suite. */
function toTrouble(suite, attributes, bound) {
    const message = toMessage({ attributes, body: '' }, bound);
    const file = suite.file === null ? null : toName(suite.file, bound);
    return { classname: '', name: toName(suite.name, bound), message, file, line: null };
}
function toMessage(complaint, bound) {
    const attribute = complaint?.attributes['message']?.trim() ?? '';
    const raw = attribute === '' ? (complaint?.body.trim() ?? '') : attribute;
    return raw === '' ? null : (0,safe_text/* toSafeText */._)(toWholeWords(raw), bound);
}
/** Text within the bound that ends between words: half a secret would not be recognised as one. */
function toWholeWords(raw) {
    if (raw.length < MAX_BODY_UNITS)
        return raw;
    const start = raw.slice(0, MAX_BODY_UNITS);
    const end = Math.max(start.lastIndexOf(' '), start.lastIndexOf('\n'));
    return start.slice(0, Math.max(end, 0));
}
/** Redacted before it is cut, and after it: a cut can make a token of what was none. */
function toName(raw, { secrets }) {
    const whole = (0,safe_text/* toSafeName */.K)(raw.slice(0, MAX_BODY_UNITS), secrets);
    return whole.length > MAX_NAME_UNITS ? (0,safe_text/* toSafeName */.K)(whole.slice(0, MAX_NAME_UNITS), secrets) : whole;
}

;// CONCATENATED MODULE: ./lib/evidence/reports/tally.js




/** Length of a message, in UTF-16 units, for the first failures and for those after them: 50,000 red tests stay small. */
const MESSAGE_UNITS = { first: 2_000, later: 200, firstCount: 1_000 };
/** Children of a failure whose text is the test's output and not the failure's message. */
const OUTPUT = new Set(['system-out', 'system-err']);
/** Takes the events of an XML parser in document order. A test case inside a test case is not counted. */
class ReportTally {
    #secrets;
    #counts = { passed: 0, skipped: 0, failed: 0, errored: 0 };
    #failing = [];
    #flaky = [];
    #claims = new Claims();
    /** Local names of the open elements, root first. */
    #path = [];
    #suites = [];
    #root = null;
    #suiteCount = 0;
    #case = null;
    #complaint = null;
    constructor(secrets) {
        this.#secrets = secrets;
    }
    /** Local name of the root element; null before it was seen. */
    get root() {
        return this.#root;
    }
    /** Test cases read to their end. */
    get cases() {
        const { passed, skipped, failed, errored } = this.#counts;
        return passed + skipped + failed + errored;
    }
    /** True while text would be kept. */
    get wantsText() {
        return this.#complaint?.collects != null && !OUTPUT.has(this.#path.at(-1) ?? '');
    }
    open(name, attributes) {
        const local = toLocalName(name);
        this.#root ??= local;
        if (local === 'testsuites' && this.#path.length === 0)
            this.#claims.addRoot(attributes);
        else if (local === 'testsuite')
            this.#openSuite(attributes);
        else if (local === 'testcase' && this.#case === null)
            this.#openCase(attributes);
        else
            this.#openStatement(findStatement(local), attributes);
        this.#path.push(local);
    }
    text(text) {
        const complaint = this.#complaint?.collects;
        if (complaint)
            addText(complaint, text);
    }
    close() {
        const local = this.#path.pop();
        const depth = this.#path.length;
        if (this.#complaint?.depth === depth)
            this.#complaint = null;
        if (this.#case?.depth === depth)
            this.#closeCase(this.#case.open);
        else if (local === 'testsuite')
            this.#suites.pop();
    }
    /** The report. Where no test case is listed, what the suites claim has to do. */
    toReport(file) {
        const isListed = this.cases > 0;
        const { tests, failed, errored, skipped } = isListed ? { ...this.#counts, tests: this.cases } : this.#claims.toTotals();
        return {
            file,
            format: 'junit-xml',
            suites: this.#suiteCount,
            tests,
            passed: Math.max(0, tests - failed - errored - skipped),
            failed,
            errored,
            skipped,
            failing: isListed ? this.#failing : this.#claims.trouble.map((trouble) => trouble.failure),
            flaky: this.#flaky,
        };
    }
    #openSuite(attributes) {
        if (this.#suites.length === 0)
            this.#claims.addOutermostSuite(attributes);
        this.#suiteCount += 1;
        this.#suites.push({
            name: attributes['name'] ?? '',
            file: attributes['file'] ?? this.#suites.at(-1)?.file ?? null,
        });
    }
    #openCase(attributes) {
        const open = openCase(attributes, this.#suites.at(-1)?.file ?? null);
        this.#case = { open, depth: this.#path.length };
    }
    #openStatement(statement, attributes) {
        if (statement === null)
            return;
        const depth = this.#path.length;
        if (this.#case?.depth === depth - 1) {
            this.#complaint = { collects: addStatement(this.#case.open, statement, attributes), depth };
            return;
        }
        const suite = this.#path.at(-1) === 'testsuite' ? this.#suites.at(-1) : undefined;
        if (suite === undefined || (statement !== 'failed' && statement !== 'errored'))
            return;
        this.#claims.trouble.push({ outcome: statement, failure: toTrouble(suite, attributes, this.#bound(0)) });
    }
    #closeCase(open) {
        this.#case = null;
        const outcome = toOutcome(open);
        this.#counts[outcome] += 1;
        if (outcome === 'failed' || outcome === 'errored') {
            this.#failing.push(toFailure(open, this.#bound(this.#failing.length)));
        }
        else if (open.isRetried) {
            this.#flaky.push(toFailure(open, this.#bound(this.#flaky.length)));
        }
    }
    #bound(earlierMessages) {
        const isFirst = earlierMessages < MESSAGE_UNITS.firstCount;
        return { maxUnits: isFirst ? MESSAGE_UNITS.first : MESSAGE_UNITS.later, secrets: this.#secrets };
    }
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(9800);
;// CONCATENATED MODULE: ./lib/evidence/reports/flaw.js
// Where an XML text really breaks a rule: the parser notices some flaws only long after the character that is wrong.
/** What a parser says of an `&` that starts no reference: it has read on to the next `;`, or to the end. */
const AMPERSAND_REASONS = /entity name|^unexpected end|^unclosed tag|^unclosed root/;
const REFERENCE = /&(?!(?:#\d{1,7}|#x[\da-fA-F]{1,6}|[A-Za-z_:][\w.:-]*);)/;
const RAW_SECTION = /<!\[CDATA\[|<!--|<\?(?!xml\s)/;
/** White space, XML declaration, document type. */
const PROLOGUE = /^(?:\s*<[?!][^>]*>)*\s*/;
/** The flaw at the character to blame, if that can be told from this piece; else as reported. */
function toBlamed(reported, context) {
    const rest = context.piece.slice(context.from);
    if (AMPERSAND_REASONS.test(reported.what)) {
        const offset = rest.search(REFERENCE);
        const isRaw = RAW_SECTION.test(rest.slice(0, Math.max(0, offset)));
        if (offset >= 0 && !isRaw)
            return { ...placeOf(context, context.from + offset), what: 'an & that is not written &amp;' };
    }
    if (reported.what.startsWith('text data outside')) {
        const offset = PROLOGUE.exec(rest)?.[0].length ?? 0;
        if (offset < rest.length)
            return { ...placeOf(context, context.from + offset), what: reported.what };
    }
    return reported;
}
function placeOf(context, offset) {
    const before = context.piece.slice(0, offset).split('\n');
    const last = before.at(-1) ?? '';
    const isFirstLine = before.length === 1;
    return { line: context.line + before.length - 1, column: last.length + 1 + (isFirstLine ? context.column : 0) };
}

;// CONCATENATED MODULE: ./lib/evidence/reports/xml.js
// Connects the XML parser with the tally: no entity but XML's own five is known to it, and output is never collected.


/** A reader into this tally. Text is asked for only where the tally keeps it. */
function createXmlReader(tally) {
    const parser = new saxes/* SaxesParser */.wT();
    let flaw = null;
    let piece = { text: '', start: 0, line: 1, column: 0 };
    let complete = 0;
    const pass = () => {
        complete = parser.position;
        if (tally.wantsText)
            parser.on('text', collect);
        else
            parser.off('text');
    };
    const collect = (text) => tally.text(text);
    parser.on('error', (error) => {
        const reported = { line: parser.line, column: Math.max(1, parser.columnIndex), what: toReason(error.message) };
        const from = Math.max(0, complete - piece.start);
        flaw ??= toBlamed(reported, { piece: piece.text, line: piece.line, column: piece.column, from });
    });
    parser.on('opentag', (tag) => {
        tally.open(tag.name, tag.attributes);
        pass();
    });
    parser.on('closetag', () => {
        tally.close();
        pass();
    });
    parser.on('cdata', (text) => {
        if (tally.wantsText)
            tally.text(text);
        pass();
    });
    // No listener more than these: with nine, V8 keeps the parser's fields in a hash table and reading takes seven times as long.
    parser.on('comment', pass);
    parser.on('processinginstruction', pass);
    function write(text) {
        if (flaw !== null || text === '')
            return;
        piece = { text, start: piece.start + piece.text.length, line: parser.line, column: parser.columnIndex };
        parser.write(text);
    }
    return {
        write,
        end(rest) {
            write(rest);
            if (flaw === null)
                parser.close();
        },
        flaw: () => flaw,
    };
}
/** The parser's sentence without the place that it puts in front and without its full stop. */
function toReason(message) {
    return message
        .replace(/^\d+:\d+: /, '')
        .replace(/\.$/, '')
        .slice(0, 200);
}

;// CONCATENATED MODULE: ./lib/evidence/reports/reader.js





/** Piece size for a report that is in memory as a whole: one piece at a time is decoded. */
const SLICE_BYTES = 65_536;
/**
 * The tests of a JUnit XML file or of one of its dialects, in order of the file.
 * Problems: REPORT_EMPTY for 0 bytes, REPORT_MALFORMED with the place for what is not well-formed XML, REPORT_UNKNOWN for
 * other XML. `secrets`: values that must not be in a message.
 */
function parseTestReport(file, bytes, secrets = []) {
    const reader = createReportReader(file, secrets);
    for (let start = 0; start < bytes.length; start += SLICE_BYTES) {
        reader.write(bytes.subarray(start, start + SLICE_BYTES));
    }
    return reader.end();
}
/** A reader for one report; see `parseTestReport`. Holds counts, failures and the longest single CDATA section. */
function createReportReader(file, secrets = []) {
    const text = createXmlTextReader();
    const tally = new ReportTally(secrets);
    const xml = createXmlReader(tally);
    let byteCount = 0;
    return {
        write(bytes) {
            byteCount += bytes.length;
            if (xml.flaw() === null)
                xml.write(text.write(bytes));
        },
        end() {
            if (byteCount === 0)
                return (0,result/* err */._)({ code: 'REPORT_EMPTY', file });
            if (xml.flaw() === null)
                xml.end(text.end());
            const flaw = xml.flaw();
            if (flaw !== null)
                return (0,result/* err */._)(toMalformed(file, flaw, tally.cases));
            if (tally.root !== null && isReportRoot(tally.root))
                return (0,result.ok)(tally.toReport(file));
            return (0,result/* err */._)({ code: 'REPORT_UNKNOWN', file, detail: explainRoot(tally.root ?? '') });
        },
    };
}
function toMalformed(file, flaw, casesBefore) {
    const read = casesBefore === 0 ? '' : ` (test cases read before it: ${casesBefore})`;
    const advice = 'the file is cut short or its writer does not escape; read the log of the test step instead';
    const at = { file, line: flaw.line, column: flaw.column };
    return { code: 'REPORT_MALFORMED', at, detail: `not well-formed XML${read}: ${flaw.what}; ${advice}` };
}

;// CONCATENATED MODULE: ./lib/shells/load.js
// Files named by people to values; what cannot be read is a problem, and the other files go on.






/** One entry for every log named, in that order. */
async function loadLogs(cwd, files) {
    const loaded = [];
    for (const file of files)
        loaded.push({ file, result: await fileLogSource(resolve(cwd, file), file) });
    return loaded;
}
/**
 * One entry for every report file that the globs find, sorted by path; a pattern that finds nothing is a missing file.
 * `secrets`: values that must not be in a message or a name.
 */
async function loadReports(cwd, globs, secrets) {
    const loaded = [];
    for (const { pattern, files } of await expandGlobs(globs, cwd)) {
        if (files.length === 0) {
            loaded.push({ file: pattern, result: { ok: false, problem: { code: 'FILE_MISSING', file: pattern } } });
        }
        for (const file of files)
            loaded.push({ file, result: await loadReport(cwd, file, secrets) });
    }
    return loaded;
}
async function loadReport(cwd, file, secrets) {
    const bytes = await (0,read_file/* readBytes */.i)((0,external_node_path_.resolve)(cwd, file), file);
    if (!bytes.ok)
        return bytes;
    const report = parseTestReport(file, bytes.value, secrets);
    return !report.ok && isBinary(bytes.value) ? (0,result/* err */._)({ code: 'FILE_BINARY', file }) : report;
}
/** Bytes looked at for a NUL, as git does it. XML in UTF-16 holds some too, but that is read before anybody asks here. */
const load_HEAD_BYTES = 8192;
function isBinary(bytes) {
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return !isUtf16 && bytes.subarray(0, load_HEAD_BYTES).includes(0);
}
/** The values that could be read, in order. */
function listValues(loaded) {
    return loaded.flatMap((one) => (one.result.ok ? [one.result.value] : []));
}
/** The problems of those that could not, in order. */
function listProblems(loaded) {
    return loaded.flatMap((one) => (one.result.ok ? [] : [one.result.problem]));
}
/** Problems as gaps of the evidence. */
function toGaps(looked, problems) {
    return problems.map((problem) => ({ looked, problem }));
}


/***/ }),

/***/ 5146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readPrelude)
});

// UNUSED EXPORTS: CODEOWNERS_PATHS

// EXTERNAL MODULE: ./lib/app/open-memory.js
var open_memory = __webpack_require__(4219);
// EXTERNAL MODULE: ./lib/config/schema.js + 4 modules
var schema = __webpack_require__(7663);
;// CONCATENATED MODULE: ./lib/config/settings.js

/** The policy with the inputs laid over it. Null: the repository has no policy file. */
function applyOverrides(policy, overrides) {
    const base = policy ?? (0,schema/* defaultPolicy */.G4)();
    return {
        ...base,
        mode: overrides.mode ?? base.mode,
        plans: overrides.plan.length === 0 ? base.plans : [{ files: [...overrides.plan] }],
    };
}
/** Every effective value with its source, in the order of the schema; sections are listed key by key. */
function effectiveSettings(file, overrides) {
    const policy = applyOverrides(file?.policy ?? null, overrides);
    return flatten(policy).map(([key, value]) => ({ key, value, source: sourceOf(key, file, overrides) }));
}
/** A source in words for people: `default`, `input mode`, `.github/aftermath.yml:3`. */
function explainSource(source) {
    if (source.kind === 'default')
        return 'default';
    return source.kind === 'input' ? `input ${source.name}` : `${source.at.file}:${source.at.line}`;
}
function sourceOf(key, file, overrides) {
    if (key === 'mode' && overrides.mode !== null)
        return { kind: 'input', name: 'mode' };
    if (key === 'plans' && overrides.plan.length > 0)
        return { kind: 'input', name: 'plan' };
    const at = file?.given.get(key);
    return at === undefined ? { kind: 'default' } : { kind: 'file', at };
}
/** The first two levels of the policy as dotted keys; lists are values. Absent optional keys are left out. */
function flatten(policy) {
    return Object.entries(policy).flatMap(([key, value]) => {
        if (typeof value !== 'object' || Array.isArray(value))
            return [[key, value]];
        return Object.entries(value).map(([inner, innerValue]) => [`${key}.${inner}`, innerValue]);
    });
}

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
;// CONCATENATED MODULE: ./lib/config/json-schema.js
// The published JSON schema of the policy file, and what it says about a place in it.


/** Where the published schema will be found; editors use it when a policy names it. */
const TITLE = 'Aftermath policy (.github/aftermath.yml)';
/** The JSON schema (draft 2020-12) of the policy file, from the same source as the parser. */
function toJsonSchema() {
    const { $schema, ...rest } = json_schema_processors/* toJSONSchema */.bl(schema/* PolicySchema */.Qz, { io: 'input' });
    return { $schema, title: TITLE, ...rest };
}
/** The keys that the policy knows at a path, in the order of the schema; empty where there are none. */
function knownKeysAt(path) {
    let node = toJsonSchema();
    for (const part of path)
        node = typeof part === 'number' ? node?.items : node?.properties?.[part];
    return Object.keys(node?.properties ?? {});
}

// EXTERNAL MODULE: ./lib/config/suggest.js
var suggest = __webpack_require__(1236);
;// CONCATENATED MODULE: ./lib/config/explain-issue.js


/** The dotted name of a place in the policy, as in `severity.rules[0].set`; `the policy` for the top. */
function toKeyName(path) {
    const name = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
    return name === '' ? 'the policy' : name.replace(/^\./, '');
}
/** One sentence for an issue, except unknown keys, which have one each: see `explainUnknownKey`. */
function explainIssue(issue, given) {
    const name = toKeyName(issue.path);
    switch (issue.code) {
        case 'invalid_type':
            return given === undefined
                ? `${name} is missing; give ${toKind(issue.expected)}`
                : `${name} must be ${toKind(issue.expected)}, not ${toShown(given)}`;
        case 'invalid_value':
            return explainChoice(name, issue.values, given);
        case 'too_small':
            return `${name} must ${toBound(issue.origin, 'at least', issue.minimum)}, not ${toShown(given)}`;
        case 'too_big':
            return `${name} must ${toBound(issue.origin, 'at most', issue.maximum)}, not ${toShown(given)}`;
        default:
            return `${name}: ${issue.message}`;
    }
}
/** One sentence for a key that the policy does not know, with the key that was probably meant. */
function explainUnknownKey(parent, key) {
    const known = knownKeysAt(parent.filter((part) => typeof part !== 'symbol'));
    const meant = (0,suggest/* suggest */.Z)(key, known);
    const where = parent.length === 0 ? '' : ` under ${toKeyName(parent)}`;
    const hint = meant === null ? `known${where || ' here'}: ${known.join(', ')}` : `did you mean ${JSON.stringify(meant)}?`;
    return `unknown key ${toShown(key)}${where}; ${hint}`;
}
function explainChoice(name, values, given) {
    const choices = values.map(String);
    if (given === undefined)
        return `${name} is missing; give one of ${choices.join(', ')}`;
    const same = choices.includes(String(given)) ? '; write it without quotes' : '';
    const meant = same === '' && typeof given === 'string' ? (0,suggest/* suggest */.Z)(given, choices) : null;
    const hint = meant === null ? same : `; did you mean ${JSON.stringify(meant)}?`;
    return `${name} must be one of ${choices.join(', ')}, not ${toShown(given)}${hint}`;
}
const KINDS = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping with keys',
};
function toKind(expected) {
    return KINDS[expected] ?? expected;
}
function toBound(origin, word, bound) {
    if (origin === 'string')
        return `have ${word} ${bound} character${bound === 1 ? '' : 's'}`;
    if (origin === 'array')
        return `have ${word} ${bound} entr${bound === 1 ? 'y' : 'ies'}`;
    return `be ${word} ${bound}`;
}
/** Longest piece of a given value that a message repeats, in UTF-16 units. */
const MAX_SHOWN = 60;
/** A given value in a message: short, on one line, its kind named when it is no scalar. */
function toShown(given) {
    if (given === null)
        return 'nothing (remove the key, or give a value)';
    if (Array.isArray(given))
        return given.length === 0 ? 'an empty list' : `a list of ${given.length}`;
    if (typeof given === 'object')
        return 'a mapping';
    const text = JSON.stringify(given) ?? 'nothing';
    return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/config/yaml-document.js
// A YAML text as a plain value that remembers where each part stands. No aliases, no tags, one document, bounded size.


/** Largest policy text, in UTF-16 units: a hundred times what people write. */
const MAX_UNITS = 200_000;
/** Most syntax errors told at once: the later ones are consequences of the first. */
const MAX_ERRORS = 5;
/** Reads a text, or tells every syntax error in the order of the text. */
function readYaml(file, text) {
    const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const lines = new dist/* LineCounter */.HN();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    if (source.length > MAX_UNITS) {
        const detail = `the file has ${source.length} characters, at most ${MAX_UNITS} are read; move data out of the policy`;
        return (0,result/* err */._)([{ code: 'CONFIG_INVALID', at: { file, line: 1, column: 1 }, detail }]);
    }
    const document = (0,dist/* parseDocument */.Tp)(source, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
    const problems = [...document.errors, ...document.warnings].map((error) => explain(error, at));
    const root = document.contents;
    if (problems.length === 0)
        problems.push(...findUnsupported(root, at));
    if (problems.length > 0)
        return (0,result/* err */._)(firstOfEachLine(problems));
    return (0,result.ok)({
        value: document.toJS(),
        placeOf: (path) => at(startOf(walk(root, path).node)),
        placeOfKey: (path) => at(startOf(walk(root, path).key)),
    });
}
/** What the engine's codes mean for the person who wrote the file; other codes keep the engine's own sentence. */
const HINTS = {
    DUPLICATE_KEY: 'this key stands above already; remove one of the two',
    MULTIPLE_DOCS: 'a second document begins here; keep one, remove the line ---',
    TAB_AS_INDENT: 'indented with a tab; use spaces',
    TAG_RESOLVE_FAILED: 'tags are not read here; remove the word with the exclamation mark, or quote the text',
    RESOURCE_EXHAUSTION: 'nested too deeply',
};
function explain(error, at) {
    const detail = HINTS[error.code] ?? `not valid YAML: ${error.message.split('\n')[0] ?? error.code}`;
    return { code: 'CONFIG_INVALID', at: at(error.pos[0]), detail };
}
function findUnsupported(root, at) {
    const problems = [];
    const refuse = (node, detail) => {
        problems.push({ code: 'CONFIG_INVALID', at: at(startOf((0,dist/* isNode */.Ll)(node) ? node : null)), detail });
    };
    if (root === null)
        return problems;
    (0,dist/* visit */.YR)(root, {
        Alias: (_, node) => refuse(node, 'aliases are not read here; write the value out'),
        Pair: (_, pair) => {
            if (!(0,dist/* isScalar */.jn)(pair.key))
                refuse(pair.key, 'a key must be a plain word');
        },
    });
    return problems;
}
/** Errors in the order of the text, one for a line, at most MAX_ERRORS. */
function firstOfEachLine(problems) {
    const seen = new Set();
    return problems
        .flatMap((problem) => (problem.code === 'CONFIG_INVALID' ? [problem] : []))
        .toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
        .filter((problem) => !seen.has(problem.at.line) && seen.add(problem.at.line))
        .slice(0, MAX_ERRORS);
}
/** Follows a path as far as it goes. Keys are compared as text: `3:` and `"3":` are one key. */
function walk(root, path) {
    let found = { node: root, key: root };
    for (const part of path) {
        const next = childOf(found.node, part);
        if (next === null)
            return found;
        found = next;
    }
    return found;
}
function childOf(node, part) {
    if ((0,dist/* isSeq */.oP)(node)) {
        const child = node.items[Number(part)];
        return (0,dist/* isNode */.Ll)(child) ? { node: child, key: child } : null;
    }
    if (!(0,dist/* isMap */.jh)(node))
        return null;
    const pair = node.items.find((candidate) => (0,dist/* isScalar */.jn)(candidate.key) && String(candidate.key.value) === `${part}`);
    if (pair === undefined || !(0,dist/* isNode */.Ll)(pair.key))
        return null;
    return {
        node: (0,dist/* isNode */.Ll)(pair.value) && !(0,dist/* isAlias */.Vj)(pair.value) && hasText(pair.value) ? pair.value : pair.key,
        key: pair.key,
    };
}
/** An empty value has a place of its own somewhere behind the key; people look at the key. */
function hasText(node) {
    return node.range !== undefined && node.range !== null && node.range[1] > node.range[0];
}
function startOf(node) {
    return node?.range?.[0] ?? 0;
}

;// CONCATENATED MODULE: ./lib/config/parse-policy.js




/**
 * The policy in a text with the places of the keys that it gives, or every CONFIG_INVALID in the order of the text. An empty
 * text gives the defaults.
 */
function readPolicyFile(file, text) {
    const document = readYaml(file, text);
    if (!document.ok)
        return document;
    const value = document.value.value ?? {};
    const parsed = schema/* PolicySchema */.Qz.safeParse(value);
    if (parsed.success)
        return (0,result.ok)({ file, policy: parsed.data, given: findGiven(value, document.value) });
    return (0,result/* err */._)(inTextOrder(parsed.error.issues.flatMap((issue) => toProblems(issue, value, document.value))));
}
function toProblems(issue, value, document) {
    const path = toPath(issue.path);
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({
            code: 'CONFIG_INVALID',
            at: document.placeOfKey([...path, key]),
            detail: explainUnknownKey(path, key),
        }));
    }
    return [{ code: 'CONFIG_INVALID', at: document.placeOf(path), detail: explainIssue(issue, valueAt(value, path)) }];
}
function toPath(path) {
    return path.filter((part) => typeof part !== 'symbol');
}
function valueAt(value, path) {
    let at = value;
    for (const part of path) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part))
            return undefined;
        at = at[part];
    }
    return at;
}
function inTextOrder(problems) {
    const spanOf = (problem) => ('at' in problem ? problem.at : { line: 0, column: 0 });
    return problems.toSorted((a, b) => spanOf(a).line - spanOf(b).line || spanOf(a).column - spanOf(b).column);
}
function findGiven(value, document) {
    const given = new Map();
    for (const [key, inner] of entriesOf(value)) {
        given.set(key, document.placeOfKey([key]));
        for (const [innerKey] of entriesOf(inner))
            given.set(`${key}.${innerKey}`, document.placeOfKey([key, innerKey]));
    }
    return given;
}
function entriesOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

;// CONCATENATED MODULE: ./lib/config/usable-policy.js



/**
 * The policy of a text. A problem anywhere else refuses the whole text: a misspelt wish about what may be written must
 * not be overlooked. A rule only adds knowledge, so a broken one is left out.
 */
function readUsablePolicy(file, text) {
    const whole = readPolicyFile(file, text);
    if (whole.ok)
        return (0,result.ok)({ policy: whole.value.policy, problems: [] });
    const rest = withoutBadRules(file, text, whole.problem);
    if (rest === null)
        return whole;
    const read = readPolicyFile(file, rest);
    return read.ok ? (0,result.ok)({ policy: read.value.policy, problems: whole.problem }) : whole;
}
/** The policy as JSON, which is YAML too, without the rules that have a problem; null when that cannot be told apart. */
function withoutBadRules(file, text, problems) {
    const document = readYaml(file, text);
    if (!document.ok || !isRecord(document.value.value))
        return null;
    const { rules, ...others } = document.value.value;
    if (!Array.isArray(rules))
        return null;
    const starts = rules.map((_, index) => document.value.placeOfKey(['rules', index]));
    const end = findEnd(document.value.value, document.value.placeOfKey);
    const bad = new Set();
    for (const problem of problems) {
        if (!('at' in problem) || !isBetween(problem.at, starts[0], end))
            return null;
        bad.add(starts.findLastIndex((start) => !isBefore(problem.at, start)));
    }
    return JSON.stringify({ ...others, rules: rules.filter((_, index) => !bad.has(index)) });
}
/** Where the key after `rules` begins; null when it is the last one. */
function findEnd(value, placeOf) {
    const own = placeOf(['rules']);
    const later = Object.keys(value)
        .map((key) => placeOf([key]))
        .filter((place) => isBefore(own, place));
    return later.sort((a, b) => (isBefore(a, b) ? -1 : 1))[0] ?? null;
}
function isBetween(at, start, end) {
    return start !== undefined && !isBefore(at, start) && (end === null || isBefore(at, end));
}
function isBefore(a, b) {
    return a.line < b.line || (a.line === b.line && a.column < b.column);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/memory/documents.js + 4 modules
var documents = __webpack_require__(9749);
// EXTERNAL MODULE: ./lib/shells/action-io.js + 1 modules
var action_io = __webpack_require__(8655);
// EXTERNAL MODULE: ./lib/shells/load.js + 12 modules
var load = __webpack_require__(544);
;// CONCATENATED MODULE: ./lib/shells/prelude.js
// What every run reads first, in one request: the policy, CODEOWNERS, and the memory.







/** Where CODEOWNERS may lie, in the order in which GitHub looks: the first one counts. */
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/**
 * The policy of the default branch: a pull request cannot change what is done about it. A policy that cannot be read may
 * have forbidden everything, so nothing but the summary is written then.
 */
async function readPrelude(world, inputs, { ref, now }) {
    const overrides = { mode: inputs.mode, plan: inputs.plan };
    const wishes = [inputs.policy, ...CODEOWNERS_PATHS].map((path) => ({ path, ref }));
    const names = (0,documents/* documentsFor */.Wi)(now, open_memory/* MEMORY_DAYS */.eS);
    const read = await world.readTogether(wishes, { branch: inputs.stateBranch, names });
    if (!read.ok) {
        const policy = applyOverrides(null, { ...overrides, mode: 'observe' });
        return (0,result.ok)({ policy, codeowners: null, snapshot: null, gaps: [{ looked: 'policy', problem: read.problem }] });
    }
    const [text = null, ...owners] = read.value.files;
    const { snapshot } = read.value;
    const rest = {
        codeowners: owners.find((one) => one !== null) ?? null,
        snapshot: snapshot === null ? null : (0,result.ok)(snapshot),
    };
    if (text === null)
        return (0,result.ok)({ policy: applyOverrides(null, overrides), gaps: [], ...rest });
    const usable = readUsablePolicy(inputs.policy, text);
    if (!usable.ok)
        return usable;
    for (const problem of usable.value.problems)
        (0,action_io/* complain */.cc)(problem);
    const policy = applyOverrides(usable.value.policy, overrides);
    return (0,result.ok)({ policy, gaps: (0,load/* toGaps */.zp)('policy', usable.value.problems), ...rest });
}


/***/ }),

/***/ 5299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  as: () => (/* binding */ handleRun),
  eW: () => (/* binding */ recoverRun),
  I_: () => (/* binding */ toFailureWorld)
});

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./lib/domain/run.js
var run = __webpack_require__(7633);
// EXTERNAL MODULE: ./lib/evidence/safe-names.js
var safe_names = __webpack_require__(8337);
;// CONCATENATED MODULE: ./lib/app/own-job.js
/**
 * Id of our own job; null when none is ours or more than one could be: then none is named, for a guess would blame a
 * sibling. Only jobs that are not finished can be ours.
 */
function findOwnJob(jobs, own) {
    if (own === null || own.id !== null)
        return own?.id ?? null;
    const running = jobs.filter(({ conclusion }) => conclusion === 'none');
    const onRunner = running.filter(({ runner }) => own.runner !== null && runner === own.runner);
    if (onRunner.length === 1)
        return onRunner[0]?.id ?? null;
    const named = (onRunner.length > 0 ? onRunner : running).filter(({ name }) => isNamed(name, own.key));
    return named.length === 1 ? (named[0]?.id ?? null) : null;
}
/** GitHub shows the key, with the values of a matrix behind it, unless the file gives another name. */
function isNamed(name, key) {
    return key !== null && key !== '' && (name === key || name.startsWith(`${key} (`));
}

;// CONCATENATED MODULE: ./lib/app/pick-jobs.js
/**
 * At most `limit` jobs, in their own order.
 * Jobs of one matrix share a name before ` (`; each name gets its first job before any gets its second.
 */
function pickJobs(jobs, limit) {
    if (jobs.length <= limit)
        return jobs;
    const seen = new Map();
    const ranked = jobs.map((job) => {
        const base = toBaseName(job.name);
        const rank = seen.get(base) ?? 0;
        seen.set(base, rank + 1);
        return { job, rank };
    });
    const chosen = new Set(ranked
        .toSorted((a, b) => a.rank - b.rank)
        .slice(0, limit)
        .map((entry) => entry.job.id));
    return jobs.filter((job) => chosen.has(job.id));
}
/** `test (20, ubuntu)` and `test (22, ubuntu)` are one kind of job: `test`. */
function toBaseName(name) {
    const at = name.indexOf(' (');
    return at < 0 ? name : name.slice(0, at);
}

// EXTERNAL MODULE: ./lib/evidence/redaction/key-lines.js
var key_lines = __webpack_require__(4230);
// EXTERNAL MODULE: ./lib/evidence/safe-text.js + 10 modules
var safe_text = __webpack_require__(3346);
;// CONCATENATED MODULE: ./lib/evidence/log/line.js
/** Bytes of a line that are looked at. Longer lines are data, not messages; the bound keeps matching linear in practice. */
const MAX_LINE_BYTES = 16_384;
/** Longest text of one line, in UTF-16 units. Messages that people quote are far shorter, and every pattern stays quick on it. */
const MAX_LINE_UNITS = 2_000;
const TAB_COLUMNS = /^\uFEFF?(?<job>[^\t]{1,300})\t(?<step>[^\t]{1,300})\t/;
const ISO_STAMP = /^\uFEFF?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)(?: \d\d[OE]\+?)?(?: |$)/;
/** OSC, CSI and two-character escapes, also those that lost their escape byte at a CSI private mode. */
const TERMINAL = /\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b\[[0-?]*[ -/]*[@-~]|\x1b[()][A-Z0-9]|\x1b[=>cMNOZ78]|\x1b/g;
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
/** Tags of travis and of GitLab's sections, which share a line with words. */
const TRAVIS_TAG = /^(?:travis_(?:fold|time)|section_(?:start|end)):[^ ]*/;
/** Workers on macOS wrote the name of the terminal's newline capability before the lines of some tools. */
const NEWLINE_NAME = /^(?:nl)+(?=$|[^a-z])/;
/** Prefixes that other systems put before each line, with the words they use for trouble. */
const SYSTEM_PREFIXES = [
    /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[.,]\d{3,6} \| (?:[\w.-]+ \| )?/,
    /^\[(?:task|vcs|fetches|setup|cache|mounts|docker-worker|generic-worker|taskcluster|taskcluster-proxy)(?<level>:error|:warn)? ?(?:\d{4}-\d\d-\d\d[T ][\d:.]+Z)?\]\s?/,
    /^\[\d{4}-\d\d-\d\d[T ][\d:.,]+Z?\] ?/,
    /^\[\d\d:\d\d:\d\d\] ?/,
    /^(?:DEBUG|INFO|ERROR|BUILDSTDERR)(?: util\.py:\d+)?: {1,2}(?<=util\.py:\d+: {1,2}|BUILDSTDERR: {1,2})/,
    /^\d\d:\d\d:\d\d {1,8}(?<word>INFO|ERROR|WARNING|CRITICAL|FATAL|DEBUG) - {1,2}/,
    /^ ?\d{1,3}:\d\d\.\d\d /,
];
const MARKERS = {
    error: 'error',
    warning: 'warning',
    notice: 'notice',
    debug: 'debug',
    command: 'command',
    section: 'group',
    group: 'group',
    endgroup: 'endgroup',
};
/** Text and mark of one line. `tabbed` says that the log has job and step columns. */
function parseLine(raw, shape) {
    const columns = shape === 'tabbed' ? TAB_COLUMNS.exec(raw) : null;
    const rest = columns === null ? raw : raw.slice(columns[0].length);
    const origin = columns?.groups === undefined ? null : { job: columns.groups['job'] ?? '', step: columns.groups['step'] ?? '' };
    const shown = lastShown(rest
        .replace(/^\uFEFF/, '')
        .replace(ISO_STAMP, '')
        .replace(TERMINAL, ''));
    return { ...readMarker(stripSystemPrefixes(shown)), origin };
}
/** What a terminal would show of a line that overwrites itself: the last part that holds anything, without travis' tags. */
function lastShown(text) {
    if (!text.includes('\r'))
        return text.replace(TRAVIS_TAG, '').replace(NEWLINE_NAME, '').replace(CONTROL, '').trimEnd();
    const parts = text
        .split('\r')
        .map((part) => part.replace(TRAVIS_TAG, '').replace(CONTROL, '').trimEnd())
        .filter((part) => part.trim() !== '');
    return parts.at(-1) ?? '';
}
function stripSystemPrefixes(text) {
    let rest = text;
    let mark = 'none';
    for (const prefix of SYSTEM_PREFIXES) {
        const found = prefix.exec(rest);
        if (found === null)
            continue;
        rest = rest.slice(found[0].length);
        const word = found.groups?.['word'] ?? found.groups?.['level'] ?? '';
        if (/ERROR|CRITICAL|FATAL|:error/.test(word))
            mark = 'error';
        if (/WARN|:warn/.test(word))
            mark = 'warning';
    }
    return { text: rest, mark, origin: null };
}
function readMarker(line) {
    const text = line.text.replace(/^\uFEFF/, '');
    if (/^##\[(?:start|end)-action /.test(text))
        return { ...line, text, mark: 'endgroup' };
    const hash = /^(?:##)?\[(?<word>[a-z]+)\](?<rest>.*)$/s.exec(text);
    const word = hash?.groups?.['word'];
    if (word !== undefined && isMarker(word) && (text.startsWith('##') || word === 'command')) {
        return { ...line, text: hash?.groups?.['rest'] ?? '', mark: MARKERS[word] };
    }
    const command = /^::(?<word>error|warning|notice|debug|group|endgroup)(?: (?<where>[^:]*(?::(?!:)[^:]*)*))?::(?<rest>.*)$/s.exec(text);
    const kind = command?.groups?.['word'];
    if (kind === undefined || !isMarker(kind))
        return { ...line, text };
    return {
        ...line,
        text: place(command?.groups?.['where'] ?? '') + (command?.groups?.['rest'] ?? ''),
        mark: MARKERS[kind],
    };
}
function isMarker(word) {
    return Object.hasOwn(MARKERS, word);
}
/** `file=a.ts,line=3` as the usual `a.ts:3: `, so that rules for compilers read it. */
function place(where) {
    const file = /(?:^|,)file=(?<file>[^,]+)/.exec(where)?.groups?.['file'];
    const line = /(?:^|,)line=(?<line>\d+)/.exec(where)?.groups?.['line'];
    if (file === undefined)
        return '';
    return line === undefined ? `${file}: ` : `${file}:${line}: `;
}

;// CONCATENATED MODULE: ./lib/evidence/log/digest.js



const MAX_NAME_UNITS = 200;
const LF = 10;
/** What may be left of a word where a line was cut; longer words are data. */
const MAX_WORD_UNITS = 2_048;
/** Cuts bytes into lines and keeps of each line only what is looked at. Feed it the bytes of a range in order. */
class LineCutter {
    lines = [];
    decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    parts = [];
    kept = 0;
    open = false;
    write(chunk) {
        let from = 0;
        for (let at = chunk.indexOf(LF); at !== -1; at = chunk.indexOf(LF, from)) {
            this.keep(chunk.subarray(from, at));
            this.finishLine();
            from = at + 1;
        }
        this.keep(chunk.subarray(from));
        this.open = this.open ? true : from < chunk.length;
    }
    /** How many whole lines were seen so far. */
    get count() {
        return this.lines.length;
    }
    /** All lines; the last one counts even without a line feed, unless it is empty. */
    end() {
        if (this.open)
            this.finishLine();
        return this.lines;
    }
    keep(bytes) {
        const room = MAX_LINE_BYTES - this.kept;
        if (room <= 0 || bytes.length === 0)
            return;
        this.parts.push(bytes.slice(0, room));
        this.kept += Math.min(room, bytes.length);
    }
    finishLine() {
        const whole = new Uint8Array(this.kept);
        let at = 0;
        for (const part of this.parts) {
            whole.set(part, at);
            at += part.length;
        }
        const text = this.decoder.decode(whole);
        this.lines.push(this.kept < MAX_LINE_BYTES ? text : toWholeWords(text));
        this.parts = [];
        this.kept = 0;
        this.open = false;
    }
}
/** The digest of a scanned log. `texts` holds the raw lines of each range, in the order of `ranges`. */
function toDigest(scan, ranges, raw) {
    const windows = ranges.map((range, at) => {
        const lines = (raw.texts[at] ?? []).slice(0, range.last - range.first + 1);
        return withoutKeys(lines.map((text, index) => toLine(text, range.first + index, { shape: scan.shape, secrets: raw.secrets })));
    });
    return {
        format: scan.format,
        lineCount: scan.lineCount,
        byteCount: scan.byteCount,
        steps: scan.steps.map((step) => ({
            firstLine: step.firstLine,
            lastLine: step.lastLine,
            exitCode: step.exitCode,
            name: (0,safe_text/* toSafeText */._)(step.name, { maxUnits: MAX_NAME_UNITS, secrets: raw.secrets }),
        })),
        windows: windows.filter((window) => window.length > 0),
        exit: scan.exit,
    };
}
function toLine(raw, number, how) {
    const { text, mark } = parseLine(raw, how.shape);
    return { number, mark, text: (0,safe_text/* toSafeText */._)(text, { maxUnits: MAX_LINE_UNITS, secrets: how.secrets }) };
}
/** A key that fills several lines: each was redacted for itself, its last and shortest one can only be told by the others. */
function withoutKeys(lines) {
    const texts = (0,key_lines/* redactKeyLines */.U)(lines.map((line) => line.text));
    return lines.map((line, at) => {
        const text = texts[at] ?? '';
        return text === line.text ? line : { ...line, text: (0,safe_text/* toSafeText */._)(text, { maxUnits: MAX_LINE_UNITS }) };
    });
}
/** The text without the word that a cut left unfinished: half a secret would not be recognised as one. */
function toWholeWords(text) {
    const end = Math.max(text.lastIndexOf(' '), text.length - MAX_WORD_UNITS);
    return text.slice(0, end);
}

;// CONCATENATED MODULE: ./lib/domain/line-budget.js
// Keeps the time for matching linear in the size of a log: only so many long lines are matched in full.
/** A line longer than this, in UTF-16 units, is data more often than words: command lines, minified code, dumps. */
const LONG_UNITS = 300;
/** Long lines matched in full. Made for the purpose, one costs about 10 ms, so that all of them stay below 5 s. */
const FULL_LINES = 400;
/** Cuts long lines once there were too many of them. One budget per log and pass. */
class LineBudget {
    longLines = 0;
    /** The part of a line that is worth matching. */
    cut(text) {
        if (text.length <= LONG_UNITS)
            return text;
        this.longLines += 1;
        return this.longLines <= FULL_LINES ? text : text.slice(0, LONG_UNITS);
    }
}

;// CONCATENATED MODULE: ./lib/domain/line-prefix.js
// Tools that run other tools put a prefix before each line of them; this takes it off.
/** Prefixes by which tools that run other tools mark whose line it is. */
const PREFIXES = [
    /^[A-Za-z][\w.-]*[ \t]*\| (?! *\^)/,
    /^[A-Za-z][\w.-]* +> /,
    /^#\d+ (?:\d+\.\d+ )?/,
    /^\d{1,4}\.\d{1,4} (?=\S)/,
    /^ *\[(?:junit|javac|exec|java|testng|scalac|groovyc|mvn|ant|jar|rake|exec:\w+)\] ?/,
    /^(?:@?[\w./-]+:)?[\w.-]+: (?=\[|\S+\.\w+[(:]\d)/,
    /^\[(?!(?:warn|info|debug|error)(?:ing)?\])[\w.:@/-]+\] (?=\S+\.\w+[(:]\d)/,
    /^(?:remote|stderr|stdout|err|out): /,
];
/** The line without prefixes of tools that run other tools; at most three are taken off. */
function peelLine(text) {
    let rest = text;
    for (let round = 0; round < 3; round++) {
        const found = PREFIXES.map((prefix) => prefix.exec(rest)?.[0]).find((prefix) => prefix !== undefined);
        if (found === undefined)
            return rest;
        rest = rest.slice(found.length);
    }
    return rest;
}

;// CONCATENATED MODULE: ./lib/domain/literal-set.js
// Many plain words looked for at once, in one pass over bytes, in time that does not depend on how many words there are.
const literal_set_LF = 10;
/**
 * Compiles groups of words: a group is reported when one of its words occurs. Words of length 0 and words with a line
 * end are left out. The line feed itself always ends in an accepting state, so that one loop finds words and lines.
 */
function compileLiterals(groups) {
    const nodes = [{ children: new Map(), fail: 0, groups: [] }];
    groups.forEach((words, group) => {
        for (const word of words)
            insert(nodes, foldBytes(word), group);
    });
    const order = linkFailures(nodes);
    const { classOf, width } = classify(nodes);
    return {
        classOf,
        width,
        next: toTable(nodes, order, { classOf, width }),
        groupsAt: nodes.map((node) => (node.groups.length === 0 ? null : node.groups)),
        groupCount: groups.length,
    };
}
/** The groups that occur in one line of text, ascending. */
function findGroups(set, text) {
    const bytes = new TextEncoder().encode(text);
    const found = new Set();
    let row = 0;
    for (let i = 0; i < bytes.length; i++) {
        const next = set.next[row + (set.classOf[bytes[i] ?? 0] ?? 0)] ?? 0;
        row = next < 0 ? ~next : next;
        if (next >= 0)
            continue;
        for (const group of set.groupsAt[row / set.width] ?? [])
            found.add(group);
    }
    return [...found].sort((a, b) => a - b);
}
function foldBytes(word) {
    const bytes = new TextEncoder().encode(word);
    return bytes.includes(literal_set_LF) ? new Uint8Array(0) : bytes.map(fold);
}
function fold(byte) {
    return byte >= 65 && byte <= 90 ? byte + 32 : byte;
}
function insert(nodes, word, group) {
    if (word.length === 0)
        return;
    let at = 0;
    for (const byte of word) {
        const known = nodes[at]?.children.get(byte);
        if (known !== undefined) {
            at = known;
            continue;
        }
        nodes.push({ children: new Map(), fail: 0, groups: [] });
        nodes[at]?.children.set(byte, nodes.length - 1);
        at = nodes.length - 1;
    }
    const end = nodes[at];
    if (end !== undefined && !end.groups.includes(group))
        end.groups.push(group);
}
/** Sets the failure links breadth first and returns the nodes in that order. */
function linkFailures(nodes) {
    const order = [0];
    for (let head = 0; head < order.length; head++) {
        const at = order[head] ?? 0;
        for (const [byte, child] of nodes[at]?.children ?? []) {
            const node = nodes[child];
            if (node === undefined)
                continue;
            node.fail = at === 0 ? 0 : follow(nodes, nodes[at]?.fail ?? 0, byte);
            const inherited = nodes[node.fail]?.groups ?? [];
            node.groups = [...new Set([...node.groups, ...inherited])];
            order.push(child);
        }
    }
    return order;
}
function follow(nodes, from, byte) {
    for (let at = from;; at = nodes[at]?.fail ?? 0) {
        const child = nodes[at]?.children.get(byte);
        if (child !== undefined)
            return child;
        if (at === 0)
            return 0;
    }
}
/** Bytes that no word uses share class 0; the line feed has class 1. Fewer columns keep the table in the cache. */
function classify(nodes) {
    const classOf = new Uint8Array(256);
    classOf[literal_set_LF] = 1;
    let width = 2;
    for (const node of nodes) {
        for (const byte of node.children.keys()) {
            if (classOf[byte] !== 0)
                continue;
            classOf[byte] = width;
            if (byte >= 97 && byte <= 122)
                classOf[byte - 32] = width;
            width += 1;
        }
    }
    return { classOf, width };
}
function toTable(nodes, order, shape) {
    const { classOf, width } = shape;
    const table = new Int32Array(nodes.length * width);
    for (const at of order) {
        const node = nodes[at];
        if (node === undefined)
            continue;
        if (at !== 0)
            table.copyWithin(at * width, node.fail * width, node.fail * width + width);
        for (const [byte, child] of node.children) {
            const target = child * width;
            table[at * width + (classOf[byte] ?? 0)] = (nodes[child]?.groups.length ?? 0) > 0 ? ~target : target;
        }
        table[at * width + 1] = ~0;
    }
    return table;
}

;// CONCATENATED MODULE: ./lib/evidence/log/line-index.js
// Where lines begin, remembered sparsely: memory stays bounded however many lines there are.
/** Most remembered starts; at 8 bytes each this is half a megabyte. */
const MAX_MARKS = 65_536;
/** Byte offsets of every n-th line start; n doubles whenever the bound is reached. */
class LineIndex {
    stride = 16;
    marks = [0];
    count = 1;
    /** Offset of the last line start that was added. */
    lastStart = 0;
    /** The next line begins at this byte. */
    add(offset) {
        this.lastStart = offset;
        if (this.count % this.stride === 0)
            this.marks.push(offset);
        this.count += 1;
        if (this.marks.length <= MAX_MARKS)
            return;
        this.marks = this.marks.filter((_, index) => index % 2 === 0);
        this.stride *= 2;
    }
    /** A line at or before `line` (1-based) whose start is known, with that start. */
    before(line) {
        const mark = Math.min(Math.floor((line - 1) / this.stride), this.marks.length - 1);
        return { line: mark * this.stride + 1, offset: this.marks[mark] ?? 0 };
    }
    /** An offset at or after the end of `line`, or null when only the end of the file is known to be. */
    after(line) {
        return this.marks[Math.ceil(line / this.stride)] ?? null;
    }
}

;// CONCATENATED MODULE: ./lib/evidence/log/exit.js
// Sentences by which runners and tools state how a command ended, and nothing else.
/** Words that every such sentence holds: what the scanner looks for. */
const EXIT_LITERALS = [
    'exit code',
    'exited with',
    'exit status',
    'returned a non-zero code',
    'with code',
    'returned exit',
    'return code',
    '] error ',
    'errno ',
    'task run with',
    'finished: ',
    'job succeeded',
    ' failed: ',
    ' failed=',
    'tbpl success',
];
const STATEMENTS = [
    { by: 'runner', pattern: /^Process completed with exit code (?<code>-?\d+)\.?$/ },
    { by: 'runner', pattern: /^(?:Error: )?The process '.*' failed with exit code (?<code>-?\d+)$/ },
    { by: 'job', pattern: /^Done\. Your build exited with (?<code>\d+)\.?$/ },
    { by: 'runner', pattern: /" exited with (?<code>\d+)\.$/ },
    { by: 'runner', pattern: /^The command .* exited with (?<code>\d+)\.$/ },
    { by: 'job', pattern: /(?:Uns|S)uccessful task run with exit code: (?<code>\d+)/ },
    {
        by: 'runner',
        pattern: /^(?:Bash|PowerShell|Cmd\.exe|Script) (?:exited|failed) with (?:code|exit code) '?(?<code>\d+)'?/,
    },
    {
        by: 'runner',
        pattern: /^(?:ERROR: Job failed: |Job failed: )?(?:command terminated with )?exit (?:code|status) (?<code>\d+)$/,
    },
    { by: 'runner', pattern: /^Exited with code (?:exit status )?(?<code>\d+)$/ },
    { by: 'tool', pattern: /^(?:g|n)?make(?:\[\d+\])?: \*\*\* .*Error (?<code>\d+)/ },
    { by: 'tool', pattern: /^npm (?:ERR!|error) errno (?<code>\d+)/ },
    { by: 'tool', pattern: /^error Command failed with exit code (?<code>\d+)\./ },
    { by: 'tool', pattern: /(?:exited|failed|completed|terminated) with (?:exit )?(?:code|status):? (?<code>\d+)/ },
];
/** Sentences without a number: what Jenkins, GitLab, Mozilla's harness and Ansible say at the end. */
const WORDS = [
    { by: 'job', pattern: /^Finished: SUCCESS$/, code: 0 },
    { by: 'job', pattern: /^Finished: (?:FAILURE|ABORTED|UNSTABLE)$/, code: 1 },
    { by: 'job', pattern: /^Job succeeded$/, code: 0 },
    { by: 'runner', pattern: /^# TBPL SUCCESS #$/, code: 0 },
    { by: 'runner', pattern: /\bok[:=] ?\d+ .*\bunreachable[:=] ?0 +failed[:=] ?0\b/, code: 0 },
    { by: 'runner', pattern: /\bok[:=] ?\d+ .*\bunreachable[:=] ?\d+ +failed[:=] ?\d+/, code: 1 },
];
/** The exit code a line states, or null. */
function parseExit(text, line) {
    const said = WORDS.find((word) => word.pattern.test(text));
    if (said !== undefined)
        return { line, code: said.code, by: said.by };
    for (const { by, pattern } of STATEMENTS) {
        const code = pattern.exec(text)?.groups?.['code'];
        if (code !== undefined)
            return { line, code: Number(code), by };
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/evidence/log/outline.js

/** Words without which a line cannot matter to the outline. */
const OUTLINE_LITERALS = [
    '##[',
    'travis_fold:',
    'travis_time:',
    'post job cleanup.',
    'cleaning up orphan processes',
    'run start:',
    '[pipeline] {',
    'section_start:',
    ...EXIT_LITERALS,
];
/** Most steps kept. A job of GitHub has at most 1,000 or so; travis' commands are fewer. */
const MAX_STEPS = 2_000;
/** What the gh client writes for a step when the archive lacks the job and only its plain log is left. */
const NO_STEP = 'UNKNOWN STEP';
/** Collects the outline from the lines that hold one of `OUTLINE_LITERALS`, in order. */
class OutlineBuilder {
    steps = [];
    exits = new Map();
    lastFailure = null;
    format = 'plain';
    travisFold = '';
    /** The columns name no step here: the marks of the runner must tell. */
    nameless = false;
    /** A line of a log with columns: a new pair of job and step begins a step. */
    seeColumns(line, name) {
        this.format = 'gh-run-view';
        this.nameless = name === NO_STEP;
        const current = this.steps.at(-1);
        if (current === undefined || current.name !== name)
            this.begin(name, line);
    }
    /** A line that may be a mark. `raw` is needed for travis, whose tags are cut from the text. */
    see(line, parsed, raw) {
        if (raw.includes('travis_'))
            this.seeTravis(line, parsed, raw);
        else if (!this.seeSystems(line, parsed, raw) && (this.format !== 'gh-run-view' || this.nameless))
            this.seeActions(line, parsed, raw);
        const exit = parseExit(parsed.text, line);
        if (exit !== null)
            this.seeExit(exit);
    }
    finish(lineCount) {
        this.close(lineCount);
        return { format: this.format, steps: this.steps, exit: this.decideExit() };
    }
    seeTravis(line, parsed, raw) {
        this.format = 'travis';
        const folds = [...raw.matchAll(/travis_fold:(?<what>start|end):(?<name>[\w.-]+)/g)];
        const fold = folds.at(-1)?.groups;
        if (fold !== undefined)
            this.travisFold = fold['what'] === 'start' ? (fold['name'] ?? '') : '';
        const starts = /travis_time:start:/.test(raw) || fold?.['what'] === 'start';
        if (!starts)
            return;
        const command = /^\$ /.test(parsed.text) ? parsed.text : '';
        const isTail = /^(?:after_|cache|before_cache|before_deploy|deploy)/.test(this.travisFold);
        this.begin(isTail || command === '' ? `${this.travisFold} ${command}`.trim() : command, line);
    }
    /** Phases of Zuul, stages of Jenkins, sections of GitLab. */
    seeSystems(line, parsed, raw) {
        const phase = /^(?<name>(?:PRE-|POST-)?RUN) START: /.exec(parsed.text)?.groups?.['name'];
        const stage = /^\[Pipeline\] \{ \((?<name>.+)\)$/.exec(parsed.text)?.groups?.['name'];
        const section = /section_start:\d+:(?<name>[\w.-]+)/.exec(raw)?.groups?.['name'];
        const name = phase ?? stage ?? section;
        if (name !== undefined)
            this.begin(name, line);
        return name !== undefined;
    }
    seeActions(line, parsed, raw) {
        if (raw.includes('##[') && !this.nameless)
            this.format = 'actions';
        if (parsed.mark === 'group' && parsed.text.startsWith('Run '))
            this.begin(parsed.text, line);
        else if (parsed.mark === 'none' && parsed.text === 'Post job cleanup.')
            this.begin('Post job cleanup', line);
        else if (parsed.mark === 'none' && parsed.text === 'Cleaning up orphan processes')
            this.begin('Complete job', line);
        else if (this.steps.length === 0 && this.format === 'actions')
            this.begin('Set up job', 1);
    }
    begin(name, line) {
        this.close(line - 1);
        this.steps.push({ name, firstLine: line, lastLine: line, exitCode: null });
        if (this.steps.length <= MAX_STEPS)
            return;
        const quiet = this.steps.findIndex((step, index) => index > 20 && (step.exitCode ?? 0) === 0);
        this.steps.splice(quiet === -1 ? 0 : quiet, 1);
    }
    close(line) {
        const current = this.steps.at(-1);
        if (current !== undefined)
            current.lastLine = Math.max(current.firstLine, line);
    }
    seeExit(exit) {
        this.exits.set(exit.by, exit);
        if (exit.by === 'runner' && exit.code !== 0)
            this.lastFailure = exit;
        const current = this.steps.at(-1);
        if (exit.by === 'runner' && current !== undefined && (current.exitCode ?? 0) === 0)
            current.exitCode = exit.code;
    }
    /** A job that says it passed has passed; else the last failure a runner states, else what a tool states. */
    decideExit() {
        const job = this.exits.get('job');
        if (job?.code === 0)
            return { line: job.line, code: 0 };
        const chosen = this.lastFailure ?? job ?? this.exits.get('runner') ?? this.exits.get('tool');
        return chosen === undefined ? null : { line: chosen.line, code: chosen.code };
    }
}

;// CONCATENATED MODULE: ./lib/evidence/log/reader.js






/** Hits kept per pattern. The first failure is often the root, the last one the fatal one; the middle repeats them. */
const KEEP_FIRST = 20;
const KEEP_LAST = 40;
/** Lighter patterns say what is not a cause; no line is worth a window for them. */
const MIN_WEIGHT = 30;
/** Lines that vote on the shape of the log. */
const PROBE_LINES = 60;
const reader_LF = 10;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** A reader for one log; feed it the chunks in order, then call `end` once. */
function createLogReader(options) {
    const known = compiled.get(options.patterns) ?? compile(options.patterns);
    compiled.set(options.patterns, known);
    return new StreamReader(known);
}
/** A run may have hundreds of logs; their one automaton takes a tenth of a second to build. */
const compiled = new WeakMap();
function compile(all) {
    const patterns = all.filter((pattern) => pattern.weight >= MIN_WEIGHT);
    return { patterns, literals: compileLiterals([OUTLINE_LITERALS, ...patterns.map((pattern) => pattern.literals)]) };
}
class StreamReader {
    patterns;
    literals;
    outline = new OutlineBuilder();
    index = new LineIndex();
    first;
    last;
    counts;
    /** Groups seen on the current line; 0 is the outline, n + 1 the pattern n. */
    seen = new Set();
    budget = new LineBudget();
    row = 0;
    lineNumber = 1;
    offset = 0;
    carried = [];
    carriedBytes = 0;
    tabbedVotes = 0;
    shape = 'probing';
    columns = '';
    constructor({ patterns, literals }) {
        this.patterns = patterns;
        this.literals = literals;
        this.first = patterns.map(() => []);
        this.last = patterns.map(() => []);
        this.counts = patterns.map(() => 0);
    }
    write(chunk) {
        const { next, classOf } = this.literals;
        let row = this.row;
        let lineStart = 0;
        for (let i = 0; i < chunk.length; i++) {
            const byte = chunk[i];
            const target = next[row + classOf[byte]];
            if (target >= 0) {
                row = target;
                continue;
            }
            row = ~target;
            if (byte === reader_LF) {
                this.endLine(chunk, lineStart, i);
                lineStart = i + 1;
            }
            else
                this.note(row);
        }
        this.row = row;
        this.carry(chunk.subarray(lineStart));
        this.offset += chunk.length;
    }
    end() {
        const ends = this.offset === this.index.lastStart;
        if (!ends)
            this.endLine(new Uint8Array(0), 0, 0);
        const lineCount = this.lineNumber - 1;
        const { format, steps, exit } = this.outline.finish(lineCount);
        return {
            format,
            shape: this.shape === 'tabbed' || (this.shape === 'probing' && this.tabbedVotes * 2 > lineCount) ? 'tabbed' : 'plain',
            lineCount,
            byteCount: this.offset,
            steps,
            exit,
            hits: this.collectHits(),
            index: this.index,
        };
    }
    note(row) {
        for (const group of this.literals.groupsAt[row / this.literals.width] ?? [])
            this.seen.add(group);
    }
    carry(rest) {
        const room = MAX_LINE_BYTES - this.carriedBytes;
        if (room <= 0 || rest.length === 0)
            return;
        const kept = rest.slice(0, room);
        this.carried.push(kept);
        this.carriedBytes += kept.length;
    }
    endLine(chunk, from, to) {
        if (this.seen.size > 0 || this.shape !== 'plain')
            this.readLine(this.lineBytes(chunk, from, to));
        if (this.carriedBytes > 0)
            this.carried = [];
        this.carriedBytes = 0;
        this.lineNumber += 1;
        this.index.add(this.offset + to + 1);
    }
    lineBytes(chunk, from, to) {
        const part = chunk.subarray(from, Math.min(to, from + MAX_LINE_BYTES));
        if (this.carriedBytes === 0)
            return part;
        const bytes = new Uint8Array(Math.min(MAX_LINE_BYTES, this.carriedBytes + part.length));
        let at = 0;
        for (const piece of [...this.carried, part]) {
            const fits = piece.subarray(0, bytes.length - at);
            bytes.set(fits, at);
            at += fits.length;
        }
        return bytes;
    }
    readLine(bytes) {
        const raw = decoder.decode(bytes);
        if (this.shape !== 'plain')
            this.readColumns(raw);
        if (this.seen.size === 0)
            return;
        const parsed = parseLine(raw.slice(0, MAX_LINE_UNITS), this.shape === 'plain' ? 'plain' : 'tabbed');
        if (this.seen.delete(0))
            this.outline.see(this.lineNumber, parsed, raw);
        if (this.seen.size > 0)
            this.readPatterns(this.budget.cut(parsed.text));
        this.seen.clear();
    }
    readPatterns(text) {
        const peeled = peelLine(text);
        for (const group of this.seen) {
            const pattern = this.patterns[group - 1]?.pattern;
            if (pattern !== undefined && (pattern.test(peeled) || (peeled !== text && pattern.test(text))))
                this.keep(group - 1);
        }
    }
    keep(at) {
        this.counts[at] = (this.counts[at] ?? 0) + 1;
        const first = this.first[at] ?? [];
        if (first.length < KEEP_FIRST)
            first.push(this.lineNumber);
        else {
            const last = this.last[at] ?? [];
            last.push(this.lineNumber);
            if (last.length > KEEP_LAST * 2)
                last.splice(0, KEEP_LAST);
        }
    }
    readColumns(raw) {
        const columns = /^\uFEFF?([^\t]{1,300})\t([^\t]{1,300})\t/.exec(raw);
        const isColumns = columns !== null &&
            (columns[2] ?? '').trim() !== '' &&
            /\d{4}-\d\d-\d\dT/.test(raw.slice(columns[0].length, columns[0].length + 14));
        if (isColumns)
            this.tabbedVotes += 1;
        if (this.shape === 'probing' && this.lineNumber >= PROBE_LINES) {
            this.shape = this.tabbedVotes * 2 > PROBE_LINES ? 'tabbed' : 'plain';
        }
        if (columns === null || (!isColumns && this.shape !== 'tabbed'))
            return;
        const name = `${columns[1] ?? ''}\t${columns[2] ?? ''}`;
        if (name === this.columns)
            return;
        this.columns = name;
        this.outline.seeColumns(this.lineNumber, columns[2] ?? '');
    }
    collectHits() {
        return this.patterns.flatMap((pattern, at) => {
            const lines = [...(this.first[at] ?? []), ...(this.last[at] ?? []).slice(-KEEP_LAST)];
            return lines.length === 0 ? [] : [{ pattern, count: this.counts[at] ?? 0, lines }];
        });
    }
}

;// CONCATENATED MODULE: ./lib/evidence/log/windows.js
/** Most lines in all windows; at 200 bytes a line this is about a megabyte of text. */
const MAX_WINDOW_LINES = 6_000;
/** Most bytes of a log that is read whole. */
const MAX_WHOLE_BYTES = 4_194_304;
const HEAD_LINES = 100;
const TAIL_LINES = 400;
const BEFORE_EXIT = 300;
/** A block of a test runner reaches this far around its loudest line. */
const AROUND = { before: 15, after: 40 };
/** The ranges to read, ascending and apart from each other. */
function planWindows(scan) {
    const { lineCount } = scan;
    if (lineCount === 0)
        return [];
    if (lineCount <= MAX_WINDOW_LINES && scan.byteCount <= MAX_WHOLE_BYTES)
        return [{ first: 1, last: lineCount }];
    const chosen = new Set();
    for (const range of wishes(scan)) {
        const clipped = { first: Math.max(1, range.first), last: Math.min(lineCount, range.last) };
        for (let line = clipped.first; line <= clipped.last; line++) {
            if (chosen.size >= MAX_WINDOW_LINES)
                return toRanges(chosen);
            chosen.add(line);
        }
    }
    return toRanges(chosen);
}
/** Ranges in order of their worth: ends of the log, what stands before failures, then hits of strong patterns. */
function* wishes(scan) {
    yield { first: scan.lineCount - TAIL_LINES + 1, last: scan.lineCount };
    yield { first: 1, last: HEAD_LINES };
    if (scan.exit !== null)
        yield { first: scan.exit.line - BEFORE_EXIT, last: scan.exit.line + 5 };
    for (const step of scan.steps.filter((one) => (one.exitCode ?? 0) !== 0).slice(0, 4)) {
        yield { first: step.lastLine - BEFORE_EXIT, last: step.lastLine };
        yield { first: step.firstLine, last: step.firstLine + 30 };
    }
    const ranked = [...scan.hits].sort((a, b) => b.pattern.weight - a.pattern.weight);
    for (const take of [pickEnds, pickAll]) {
        for (const hits of ranked)
            for (const line of take(hits.lines))
                yield around(line);
    }
}
function around(line) {
    return { first: line - AROUND.before, last: line + AROUND.after };
}
function pickEnds(lines) {
    return lines.length <= 6 ? lines : [...lines.slice(0, 3), ...lines.slice(-3)];
}
function pickAll(lines) {
    return lines;
}
function toRanges(lines) {
    const ranges = [];
    for (const line of [...lines].sort((a, b) => a - b)) {
        const current = ranges.at(-1);
        if (current !== undefined && current.last === line - 1)
            current.last = line;
        else
            ranges.push({ first: line, last: line });
    }
    return ranges;
}

;// CONCATENATED MODULE: ./lib/app/read-log.js



/** Bytes read at once in the second pass. */
const READ_BYTES = 262_144;
/** The digest of a log, whatever its size: memory is bounded by the windows, not by the log. */
async function readDigest(source, options) {
    const reader = createLogReader({ patterns: options.patterns });
    for await (const chunk of source.chunks())
        reader.write(chunk);
    const scan = reader.end();
    const ranges = planWindows(scan);
    const texts = [];
    for (const range of ranges)
        texts.push(await readRange(source, scan, range));
    return toDigest(scan, ranges, { texts, secrets: options.secrets ?? [] });
}
async function readRange(source, scan, range) {
    const start = scan.index.before(range.first);
    const end = scan.index.after(range.last) ?? scan.byteCount;
    const skip = range.first - start.line;
    const wanted = skip + range.last - range.first + 1;
    const cutter = new LineCutter();
    for (let at = start.offset; at < end && cutter.count < wanted;) {
        const chunk = await source.read(at, Math.min(READ_BYTES, end - at));
        if (chunk.length === 0)
            break;
        cutter.write(chunk);
        at += chunk.length;
    }
    return cutter.end().slice(skip, wanted);
}

;// CONCATENATED MODULE: ./lib/app/gather-run.js





/** Annotations cost one request a job; this many jobs get them. More never told more: they repeat. */
const MAX_ANNOTATED_JOBS = 3;
/** Evidence of one attempt of a run. Requests are made one after the other, as GitHub asks. */
async function gatherRun(world, request) {
    const gaps = [...request.gaps];
    const { reader } = world;
    const { run } = request;
    const jobs = orGap(gaps, 'jobs', await reader.readJobs(run)) ?? [];
    const ownId = findOwnJob(jobs, request.ownJob);
    const own = ownId === null ? null : { id: ownId, conclusion: request.ownJob?.conclusion ?? 'none' };
    const failed = jobs.map((job) => concludeOwn(job, own)).filter((job) => isFailed(job, own));
    const failures = await readFailures(reader, pickJobs(failed, request.maxJobs), { gaps, digest: request.digest });
    const green = request.compareWithGreen
        ? await readGreen(reader, failures[0], { gaps, run, digest: request.digest })
        : null;
    const pass = request.lookForPass ? orGap(gaps, 'run', await reader.findPass(run)) : null;
    const commit = orGap(gaps, 'commit', await reader.readCommit(run.headSha));
    const branch = run.branch === null || run.fromFork ? null : orGap(gaps, 'branch', await reader.readBranch(run.branch));
    const found = {
        run,
        failures,
        failedJobs: failed.map((job) => job.name),
        totalJobs: jobs.length,
        reports: request.reports,
        commit,
        branchProtected: branch?.protected ?? null,
        gaps,
        now: world.clock.now(),
    };
    const evidence = (0,safe_names/* withSafeNames */.I)(found, request.digest.secrets);
    return { evidence, branch, green, pass };
}
/** The first step that GitHub calls failed; null when it names none. */
function findFailedStep(job) {
    return job.steps.find((step) => step.conclusion === 'failure' || step.conclusion === 'timed_out')?.name ?? null;
}
async function readFailures(reader, jobs, reading) {
    const failures = [];
    for (const [index, job] of jobs.entries()) {
        const log = await readLog(reader, job, reading);
        const annotations = index < MAX_ANNOTATED_JOBS ? await readAnnotations(reader, job, reading.gaps) : [];
        failures.push({ job, step: findFailedStep(job), log, annotations });
    }
    return failures;
}
async function readLog(reader, job, reading) {
    if (!job.finished) {
        reading.gaps.push({ looked: 'log', problem: { code: 'LOG_NOT_YET', job: job.name } });
        return null;
    }
    const source = orGap(reading.gaps, 'log', await reader.fetchLog(job));
    return source === null ? null : readDigest(source, reading.digest);
}
/** Compared only with a log that was read; the branch's first run has nothing to compare with. */
async function readGreen(reader, failure, { gaps, run, digest }) {
    if (failure === undefined || failure.log === null)
        return null;
    const job = orGap(gaps, 'log', await reader.findGreenJob(run, failure.job.name));
    const source = job === null ? null : orGap(gaps, 'log', await reader.fetchLog(job));
    return source === null ? null : readDigest(source, digest);
}
async function readAnnotations(reader, job, gaps) {
    return orGap(gaps, 'annotations', await reader.readAnnotations(job)) ?? [];
}
function concludeOwn(job, own) {
    return own !== null && job.id === own.id && job.conclusion === 'none' ? { ...job, conclusion: own.conclusion } : job;
}
/** Our own job counts when it was cancelled too: a job that ran out of time is reported as cancelled. */
function isFailed(job, own) {
    return (0,run/* isFailure */.N)(job.conclusion) || (own !== null && job.id === own.id && job.conclusion === 'cancelled');
}
function orGap(gaps, looked, result) {
    if (result.ok)
        return result.value;
    gaps.push({ looked, problem: result.problem });
    return null;
}

;// CONCATENATED MODULE: ./lib/decision/plan-standing.js
/** Items that nothing has to wait for any more. */
const SETTLED = ['done', 'cancelled'];
/** Ids of the open items that wait for an item, directly or through others, in the order of the file. */
function findDependents(plan, item) {
    const blocked = new Set([item]);
    const open = plan.items.filter((candidate) => !SETTLED.includes(candidate.status));
    for (let grown = true; grown;) {
        const size = blocked.size;
        for (const candidate of open) {
            if (candidate.dependsOn.some((dependency) => namesOneOf(dependency.ref, blocked, candidate.id))) {
                blocked.add(candidate.id);
            }
        }
        grown = blocked.size > size;
    }
    return open
        .filter((candidate) => candidate.id !== item && blocked.has(candidate.id))
        .map((candidate) => candidate.id);
}
/** The first ready item of the file that does not wait for the given one, or null. */
function findNextReady(plan, item, dependents) {
    const next = plan.items.find((candidate) => candidate.ready && candidate.id !== item && !dependents.includes(candidate.id));
    return next?.id ?? null;
}
/** References of the form `19.x` or `19.*`: every id that begins with `19.`. */
const WILDCARD = /^(?<stem>.+\.)[x*]$/i;
function namesOneOf(ref, ids, own) {
    if (ids.has(ref))
        return ref !== own;
    const stem = WILDCARD.exec(ref)?.groups?.['stem'];
    return stem !== undefined && [...ids].some((id) => id !== own && id.startsWith(stem));
}

;// CONCATENATED MODULE: ./lib/decision/batch.js
// Which item of the workplan a run worked on: input, then trailer, then branch name, then the only item in progress.


/** The batch, or the reason why none is named. A name that fits nowhere or twice ends the search: the rest is guessing. */
function chooseBatch(question) {
    const { plans, unreadable } = question;
    if (plans.length === 0) {
        const [file] = unreadable;
        return file === undefined ? none('NO_PLAN', '') : none('PLAN_UNREADABLE', file);
    }
    const names = findNames(question);
    const [named, other] = names;
    if (named === undefined)
        return question.fromFork ? none('FORK', '') : chooseInProgress(question);
    if (other !== undefined)
        return none('BATCH_AMBIGUOUS', names.map((name) => name.id).join(', '));
    const [place, second] = findPlaces(plans, named.id);
    if (place === undefined) {
        return unreadable[0] === undefined ? none('BATCH_UNKNOWN', named.id) : none('PLAN_UNREADABLE', unreadable[0]);
    }
    return second === undefined ? toChosen(place, named.by) : none('BATCH_AMBIGUOUS', named.id);
}
/** The names given by the first source that gives any; different ones only where one source contradicts itself. */
function findNames(question) {
    const { input, trailers, branch, fromFork, settings } = question;
    if (input !== null)
        return [{ by: 'input', id: input }];
    if (fromFork)
        return [];
    const key = settings.trailer.toLowerCase();
    const values = trailers.filter((trailer) => trailer.key.toLowerCase() === key).map((trailer) => trailer.value.trim());
    const ids = [...new Set(values)].filter((id) => id !== '');
    if (ids.length > 0)
        return ids.map((id) => ({ by: 'trailer', id }));
    const id = branch === null ? null : findInBranch(branch, settings.branchPattern);
    return id === null ? [] : [{ by: 'branch', id }];
}
/** Linear time whatever the pattern and the branch are; the policy parser has proved that the pattern compiles. */
function findInBranch(branch, pattern) {
    if (pattern === undefined)
        return null;
    const matcher = build/* RE2JS */.L3.compile(pattern).matcher(branch);
    return matcher.find() ? matcher.group('id') || null : null;
}
/** Every item of that id; an id FILE#ID is tried only when no item has the whole text as its id. */
function findPlaces(plans, id) {
    const places = placesOf(plans, id);
    const at = id.indexOf('#');
    if (places.length > 0 || at < 1)
        return places;
    const file = id.slice(0, at);
    return placesOf(plans.filter((plan) => plan.workplan.file === file), id.slice(at + 1));
}
function placesOf(plans, id) {
    return plans.flatMap((plan) => plan.workplan.items.filter((item) => item.id === id).map((item) => ({ plan, item: item.id })));
}
function chooseInProgress({ plans, unreadable }) {
    const places = plans.flatMap((plan) => plan.workplan.items.filter((item) => item.status === 'in_progress').map((item) => ({ plan, item: item.id })));
    const [place, second] = places;
    // A file that could not be read may hold another item in progress.
    if (unreadable[0] !== undefined)
        return none('PLAN_UNREADABLE', unreadable[0]);
    if (place === undefined || second !== undefined)
        return none('NO_BATCH', `${places.length} items in progress`);
    return toChosen(place, 'only-in-progress');
}
function toChosen({ plan, item }, by) {
    const { workplan } = plan;
    const dependents = findDependents(workplan, item);
    const nextReady = findNextReady(workplan, item, dependents);
    return { kind: 'chosen', file: workplan.file, item, by, dependents, nextReady };
}
function none(because, subject) {
    return { kind: 'none', because, subject };
}

// EXTERNAL MODULE: ./lib/config/schema.js + 4 modules
var schema = __webpack_require__(7663);
;// CONCATENATED MODULE: ./lib/decision/causes.js
// Which causes count for what: the ignored ones for nothing, those of the environment never against an item.

/** Categories by which the surroundings of the work failed, not the work. */
const ENVIRONMENT = ['quota', 'auth', 'network', 'runner', 'rate-limit', 'infra', 'cancelled'];
/** Causes without those that the policy ignores and without repeated fingerprints, worst first. */
function listCauses({ diagnoses, policy }) {
    const seen = new Set();
    return diagnoses.filter((diagnosis) => {
        const isNew = !seen.has(diagnosis.fingerprint);
        seen.add(diagnosis.fingerprint);
        return isNew && !policy.ignore.includes(diagnosis.category) && diagnosis.category !== 'none';
    });
}
/** The highest level among causes; there must be one. */
function worstLevelOf(causes) {
    return Math.max(...causes.map((cause) => cause.severity.level));
}
/** Whether the level of a cause calls for something. */
function callsFor(response, diagnosis, policy) {
    return (0,schema/* responseOf */.lR)(policy, diagnosis.severity.level).includes(response);
}
/** Whether a cause says something about the work itself: neither the environment nor anything a re-run would cure. */
function isOwnFault(diagnosis) {
    return diagnosis.transient !== 'yes' && !ENVIRONMENT.includes(diagnosis.category);
}
/** True when nothing of the failed run could be read: then nobody knows what broke, and only the report is written. */
function isBlind({ evidence, diagnoses }) {
    const nothing = evidence.failures.length === 0 && evidence.reports.every((report) => report.failing.length === 0);
    return nothing && diagnoses.every((diagnosis) => diagnosis.category === 'unknown');
}

// EXTERNAL MODULE: ./lib/domain/effect.js
var domain_effect = __webpack_require__(5311);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
;// CONCATENATED MODULE: ./lib/decision/question.js


/** Nothing to do and nothing to explain. */
const NOTHING = { effects: [], declined: [] };
function refuse(kind, because, subject = '') {
    return { effects: [], declined: [{ kind, because, subject }] };
}
/** An effect with the key made from what it is aimed at; the same targets give the same key in every run. */
function plan(effect, because, targets) {
    const key = (0,ids/* toEffectKey */.wj)(effect.kind, ...targets);
    return { effects: [{ key, effect, because, risk: domain_effect/* RISK */.y[effect.kind], after: null }], declined: [] };
}
/** Parts in their order as one. */
function combine(parts) {
    return {
        effects: parts.flatMap((part) => part.effects),
        declined: parts.flatMap((part) => part.declined),
    };
}
/** Identity of a decision: the head commit and everything that would be done, in order. No clock, no counter. */
function identify(headSha, effects) {
    return (0,ids/* toDecisionId */.zQ)([headSha, ...effects.map(({ key, effect }) => `${key} ${toTargets(effect)}`)]);
}
/** Why nothing but the job summary may be written for a run, or null: a fork's is a stranger's, Dependabot's own token only reads. */
function findWriteBar(run, ownToken) {
    if (run.fromFork)
        return 'FORK';
    return ownToken === 'read-only' ? 'DEPENDABOT' : null;
}
/** Why the ledger cannot be added to, or null. */
function findLedgerBar(ledger) {
    if (ledger === 'none')
        return 'NO_LEDGER';
    return ledger === 'read-only' ? 'LEDGER_READ_ONLY' : null;
}
function toTargets(effect) {
    const entries = Object.entries(effect).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify(entries);
}

;// CONCATENATED MODULE: ./lib/decision/comments.js


const HOUR_MS = 3_600_000;
/** One comment in every open pull request of the branch, when one cause is grave enough. */
function decideComments(question) {
    const { evidence, policy, diagnoses } = question;
    const { run } = evidence;
    const causes = listCauses(question);
    const bar = findWriteBar(run, question.ownToken);
    if (bar !== null)
        return refuse('upsert-comment', bar);
    if (isBlind(question))
        return refuse('upsert-comment', 'NO_EVIDENCE');
    if (causes.length === 0)
        return refuse('upsert-comment', 'CATEGORY_IGNORED', diagnoses[0].category);
    if (!causes.some((cause) => callsFor('comment', cause, policy))) {
        return refuse('upsert-comment', 'BELOW_RESPONSE', `level ${worstLevelOf(causes)}`);
    }
    if (run.pullRequests.length === 0)
        return refuse('upsert-comment', 'NO_PULL_REQUEST', run.branch ?? '');
    const threads = [...new Set(run.pullRequests)];
    return combine(threads.map((thread) => decideOne(question, causes, thread)));
}
/** Our comment of that thread goes on whatever was written elsewhere; a new one waits when every cause was told just now. */
function decideOne(question, causes, thread) {
    const { evidence } = question;
    const comments = listComments(question);
    const isThere = comments.some((comment) => comment.thread === thread && isOfWorkflow(comment, question));
    if (!isThere && causes.every((cause) => isTold(cause, question, comments))) {
        return refuse('upsert-comment', 'COMMENT_THROTTLED', `#${thread}`);
    }
    return plan({ kind: 'upsert-comment', thread }, 'THREAD_INFORMED', [`${thread}`, evidence.run.workflow]);
}
function listComments({ standing }) {
    return (standing.memory?.events ?? []).filter((event) => event.kind === 'comment');
}
/** Each workflow has a comment of its own in a thread. Its run is the one that was remembered in the same moment. */
function isOfWorkflow({ fingerprint, at }, { standing, evidence }) {
    const events = standing.memory?.events ?? [];
    const own = events.flatMap((event) => event.kind === 'failure' && event.fingerprint === fingerprint && event.at === at ? [event.run.workflow] : []);
    return own.length === 0 || own.includes(evidence.run.workflow);
}
function isTold({ fingerprint }, { policy, evidence }, comments) {
    const since = evidence.now - policy.comments.hoursBetween * HOUR_MS;
    return comments.some((comment) => comment.fingerprint === fingerprint && comment.at > since);
}

;// CONCATENATED MODULE: ./lib/decision/greens.js
/** Green runs since the incident's last failure, this one included: 1 or more. */
function countGreens(memory, { number, record }, run) {
    const since = listGreens(memory, number).filter((event) => record.occurrences.every((one) => isBefore(one, event.run)));
    return new Set(since.map((event) => event.run.id).filter((id) => id !== run.id)).size + 1;
}
function listGreens(memory, number) {
    return memory.events.filter((event) => event.kind === 'green' && event.incident === number);
}
/** Open incidents that this green run speaks of and that need more such runs: they are told that it came. */
function listCounted(question) {
    const about = question.incidents.filter((incident) => isAbout(incident, question));
    return about.filter((incident) => findClosingBar(incident, question) === 'NEEDS_MORE_GREENS');
}
/**
 * Open, of the run's workflow, and of its branch. A thread of many branches is about those where it saw the cause, and those
 * that have a thread of their own for it.
 */
function isAbout({ state, record }, { run, incidents }) {
    if (state !== 'open' || record.scope === 'systemic' || record.workflow !== run.workflow)
        return false;
    if (record.branch !== '*')
        return record.branch === run.branch;
    const isSeenHere = record.occurrences.some((one) => one.branch === run.branch);
    return isSeenHere || listBranchThreads(record.fingerprint, incidents).some((one) => one.record.branch === run.branch);
}
/** Why a green run does not end an incident that it is about; null: it is the proof that asks for the end. */
function findClosingBar(incident, question) {
    const { locked, record } = incident;
    const { run, policy, memory } = question;
    if (locked)
        return 'LOCKED_BY_HUMAN';
    const isOlder = record.occurrences.length > 0 && record.occurrences.every((one) => isBefore(one, run));
    if (!isOlder)
        return 'GREEN_BEFORE_FAILURE';
    const isProven = countGreens(memory, incident, run) >= policy.recovery.greens;
    return isProven && (record.branch !== '*' || isOverEverywhere(incident, question)) ? null : 'NEEDS_MORE_GREENS';
}
/** A cause on many branches is over when no other branch has it open, and where it was seen last has passed since. */
function isOverEverywhere({ number, record }, { run, incidents, memory }) {
    const isElsewhere = listBranchThreads(record.fingerprint, incidents).some((one) => one.record.branch !== run.branch);
    const [newest] = record.occurrences;
    if (isElsewhere || newest === undefined)
        return false;
    const passed = listGreens(memory, number).filter((event) => isBefore(newest, event.run));
    return newest.branch === run.branch || passed.some((event) => event.run.branch === newest.branch);
}
/** Open threads of single branches for a cause. */
function listBranchThreads(fingerprint, incidents) {
    return incidents.filter(({ state, record }) => state === 'open' && record.fingerprint === fingerprint && record.branch !== '*');
}
/** Run ids grow, so they order runs without a clock; an occurrence's time is when it was written down, not when it ran. */
function isBefore({ runId, attempt }, run) {
    return runId === run.id ? attempt < run.attempt : runId < run.id;
}

;// CONCATENATED MODULE: ./lib/decision/reopen.js

const DAY_MS = 86_400_000;
/** The verdict about a closed thread. A person's word is the last; without a time of closing it is taken as just closed. */
function judgeClosed(known, { policy, evidence }) {
    if (known.closedByHuman)
        return { kind: 'stays', because: 'CLOSED_BY_HUMAN' };
    if (known.locked)
        return { kind: 'stays', because: 'LOCKED_BY_HUMAN' };
    const age = known.closedAt === null ? 0 : evidence.now - known.closedAt;
    return age <= policy.incidents.reopenDays * DAY_MS ? { kind: 'reopen' } : { kind: 'follow' };
}
/**
 * True when the thread was ended by a green run that is newer than this one: an old failure that is handled late. Where the
 * memory cannot tell, a run that ended before the thread was closed is one.
 */
function isOverByGreen(known, { standing, evidence }) {
    if (known.state !== 'closed')
        return false;
    const { id, attempt, endedAt } = evidence.run;
    if (standing.memory === null)
        return endedAt !== null && known.closedAt !== null && endedAt <= known.closedAt;
    return listEnds(known, standing).some((end) => isBefore({ runId: id, attempt }, end.run));
}
/** True when this very run has opened the thread, for the first time or again: then it counts as one that the run opens. */
function isOpenedBy({ number, record }, { standing, evidence }) {
    const { run } = evidence;
    if (!record.occurrences.some((one) => one.runId === run.id && one.attempt === run.attempt))
        return false;
    const earlier = record.occurrences.filter((one) => isBefore(one, run));
    if (earlier.length === 0)
        return record.count === record.occurrences.length;
    return listEnds({ number }, standing).some((end) => isBefore({ runId: end.run.id, attempt: end.run.attempt }, run) && earlier.every((one) => isBefore(one, end.run)));
}
/** Green runs that ended a thread, oldest first. */
function listEnds({ number }, { memory }) {
    return (memory?.events ?? []).filter((event) => event.kind === 'recovery' && event.incident === number);
}

;// CONCATENATED MODULE: ./lib/decision/umbrella.js



/** Branches on which a cause was seen count for so long. */
const BRANCH_DAYS = 7;
const umbrella_DAY_MS = 86_400_000;
/** The threads that stand for many. */
function decideUmbrellas(question, { over, wide }) {
    return combine([decideOver(question, over), ...wide.map((cause) => decideWide(question, cause))]);
}
/** Identity of the thread for the causes of a run that are too many. */
function toUmbrellaFingerprint(workflow, branch) {
    return (0,ids/* toFingerprint */.I9)(['umbrella', workflow, branch]);
}
function decideOver(question, causes) {
    if (causes.length === 0)
        return NOTHING;
    const { branch, evidence } = question;
    const fingerprint = toUmbrellaFingerprint(evidence.run.workflow, branch);
    return upsert(question, { fingerprint, branch, causes, because: 'UMBRELLA_CAP' });
}
function decideWide(question, cause) {
    return upsert(question, {
        fingerprint: cause.fingerprint,
        branch: '*',
        causes: [cause],
        because: 'UMBRELLA_BRANCHES',
    });
}
function upsert(question, { fingerprint, branch, causes, because }) {
    const known = newest(question.incidents, fingerprint, branch);
    const moved = question.standing.lost.find((one) => one.fingerprint === fingerprint && one.branch === branch);
    if (known?.state !== 'open' && moved?.fate === 'transferred') {
        return refuse('upsert-incident', 'TRANSFERRED', `#${moved.number}`);
    }
    if (known !== null && isOverByGreen(known, question)) {
        return refuse('upsert-incident', 'GREEN_AFTER_FAILURE', `#${known.number}`);
    }
    const verdict = known?.state === 'closed' ? judgeClosed(known, question) : null;
    if (known !== null && verdict?.kind === 'stays')
        return refuse('upsert-incident', verdict.because, `#${known.number}`);
    if (known?.locked)
        return refuse('upsert-incident', 'LOCKED_BY_HUMAN', `#${known.number}`);
    const follows = verdict?.kind === 'follow' ? (known?.number ?? null) : null;
    const effect = {
        kind: 'upsert-incident',
        fingerprint,
        branch,
        scope: 'umbrella',
        causes: causes.map((cause) => cause.fingerprint),
        follows,
    };
    return plan(effect, because, [fingerprint, branch]);
}
function newest(incidents, fingerprint, branch) {
    const same = incidents.filter(({ record }) => record.fingerprint === fingerprint && record.branch === branch);
    return same.find((incident) => incident.state === 'open') ?? same.at(-1) ?? null;
}
/**
 * True when the open umbrella of the run's workflow and branch tells of a cause already: for this very run, or for one that
 * the memory knows to have failed of it. `known`: its own closed thread, whose runs were told there.
 */
function isUnderUmbrella(cause, known, question) {
    const { incidents, branch, standing, evidence } = question;
    const umbrella = newest(incidents, toUmbrellaFingerprint(evidence.run.workflow, branch), branch);
    if (umbrella?.state !== 'open')
        return false;
    const own = known === null ? [] : listRuns(known);
    const told = listRuns(umbrella).filter((name) => !own.includes(name));
    if (told.includes(nameOf(evidence.run)))
        return true;
    return (standing.memory?.events ?? []).some((event) => event.kind === 'failure' && event.fingerprint === cause.fingerprint && told.includes(nameOf(event.run)));
}
function listRuns({ record }) {
    return record.occurrences.map(({ runId: id, attempt }) => nameOf({ id, attempt }));
}
function nameOf({ id, attempt }) {
    return `${id}.${attempt}`;
}
/** The open thread of a cause on all branches, or null. */
function findWideIncident({ fingerprint }, { incidents }) {
    const known = newest(incidents, fingerprint, '*');
    return known?.state === 'open' && known.record.scope === 'umbrella' ? known : null;
}
/** True when the cause is open, or was seen in the last seven days, on as many branches as the policy says, this one included. */
function isWide(cause, question) {
    return listBranches(cause, question).size >= question.policy.umbrella.branches;
}
function listBranches({ fingerprint }, { incidents, standing, branch, evidence }) {
    const open = incidents.flatMap(({ state, record }) => state === 'open' && record.fingerprint === fingerprint && record.branch !== '*' ? [record.branch] : []);
    const since = evidence.now - BRANCH_DAYS * umbrella_DAY_MS;
    const seen = (standing.memory?.events ?? []).flatMap((event) => event.kind === 'failure' && event.fingerprint === fingerprint && event.at >= since
        ? [event.run.branch ?? branch]
        : []);
    return new Set([branch, ...open, ...seen]);
}

;// CONCATENATED MODULE: ./lib/decision/incidents.js




/** The incident of every cause, worst first, then the threads that stand for many: planned, or declined with the reason. */
function decideIncidents(question) {
    const { evidence, policy, standing, diagnoses } = question;
    const causes = listCauses(question);
    if (causes.length === 0)
        return refuse('upsert-incident', 'CATEGORY_IGNORED', diagnoses[0].category);
    const bar = findWriteBar(evidence.run, question.ownToken);
    if (bar !== null)
        return refuse('upsert-incident', bar);
    if (isBlind(question))
        return refuse('upsert-incident', 'NO_EVIDENCE');
    const { branch } = evidence.run;
    const { incidents } = standing;
    const wanted = causes.filter((cause) => callsFor('incident', cause, policy) || isOpen(cause, question));
    if (wanted.length === 0)
        return refuse('upsert-incident', 'BELOW_RESPONSE', `level ${worstLevelOf(causes)}`);
    if (branch === null)
        return refuse('upsert-incident', 'NO_BRANCH');
    if (incidents === null)
        return refuse('upsert-incident', 'INCIDENTS_UNREADABLE', branch);
    const parts = planAll(wanted, { ...question, branch, incidents });
    return combine([parts, refuseOthers(question, causes.length - wanted.length)]);
}
/** An open incident is kept true whatever the level of this occurrence is: a flake that comes again is counted there. */
function isOpen({ fingerprint }, { evidence, standing }) {
    const { branch } = evidence.run;
    if (branch === null || standing.incidents === null)
        return false;
    return findIncident(standing.incidents, fingerprint, branch)?.state === 'open';
}
/** Causes beside those that get an incident: below the level for one, or ignored. */
function refuseOthers({ diagnoses, policy }, below) {
    const categories = new Set(diagnoses.map((diagnosis) => diagnosis.category));
    return combine([
        ...policy.ignore
            .filter((category) => categories.has(category))
            .map((category) => refuse('upsert-incident', 'CATEGORY_IGNORED', category)),
        ...(below === 0 ? [] : [refuse('upsert-incident', 'BELOW_RESPONSE', `${below} more`)]),
    ]);
}
/**
 * The incident of a cause on a branch, or null: an open one before closed ones, the oldest open, the newest closed.
 */
function findIncident(incidents, fingerprint, branch) {
    const same = incidents.filter(({ record }) => record.fingerprint === fingerprint && record.branch === branch);
    return same.find((incident) => incident.state === 'open') ?? same.at(-1) ?? null;
}
/**
 * Threads that are there go on; new ones are opened up to the cap, and one thread takes all the rest. A run that is handled
 * again comes to the same: what it opened before counts, and what the umbrella told of stays there.
 */
function planAll(causes, question) {
    const wishes = causes.map((cause) => wish(cause, question));
    const opened = wishes.flatMap((one) => (one.kind === 'open' ? [one] : []));
    const before = wishes.filter((one) => one.kind === 'go-on' && one.isNew).length;
    const room = Math.max(0, question.policy.incidents.maxNewPerRun - before);
    const told = wishes.flatMap((one) => (one.kind === 'over' ? [one.cause] : []));
    const over = [...told, ...opened.slice(room).map((one) => one.cause)];
    return combine([
        ...wishes.flatMap((one) => (one.kind === 'go-on' ? [one.part] : [])),
        ...opened.slice(0, room).map((one) => one.part),
        decideUmbrellas(question, {
            over: causes.filter((cause) => over.includes(cause)),
            wide: wishes.flatMap((one) => (one.kind === 'wide' ? [one.cause] : [])),
        }),
    ]);
}
function wish(cause, question) {
    const { incidents, branch, standing } = question;
    const known = findIncident(incidents, cause.fingerprint, branch);
    if (known?.state === 'open') {
        return { kind: 'go-on', part: goOn(cause, known, question), isNew: isOpenedBy(known, question) };
    }
    const moved = standing.lost.find((one) => one.fingerprint === cause.fingerprint && one.branch === branch);
    if (moved?.fate === 'transferred')
        return stay('TRANSFERRED', moved.number);
    if (known !== null && isOverByGreen(known, question))
        return stay('GREEN_AFTER_FAILURE', known.number);
    const verdict = known === null ? null : judgeClosed(known, question);
    if (known !== null && verdict !== null && verdict.kind === 'stays')
        return stay(verdict.because, known.number);
    if (isUnderUmbrella(cause, known, question))
        return { kind: 'over', cause };
    if (known !== null && verdict?.kind === 'reopen') {
        return { kind: 'open', cause, part: incidents_open(cause, question, { because: 'REOPENED_INCIDENT', follows: null }) };
    }
    if (isWide(cause, question) || findWideIncident(cause, question) !== null)
        return { kind: 'wide', cause };
    const because = known === null ? 'NEW_INCIDENT' : 'CLOSED_TOO_LONG_AGO';
    return { kind: 'open', cause, part: incidents_open(cause, question, { because, follows: known?.number ?? null }) };
}
function stay(because, number) {
    return { kind: 'go-on', part: refuse('upsert-incident', because, `#${number}`), isNew: false };
}
function goOn(cause, known, question) {
    if (known.locked)
        return refuse('upsert-incident', 'LOCKED_BY_HUMAN', `#${known.number}`);
    return incidents_open(cause, question, { because: 'KNOWN_INCIDENT', follows: null });
}
function incidents_open({ fingerprint }, { branch }, { because, follows }) {
    const effect = {
        kind: 'upsert-incident',
        fingerprint,
        branch,
        scope: 'cause',
        causes: [fingerprint],
        follows,
    };
    return plan(effect, because, [fingerprint, branch]);
}

;// CONCATENATED MODULE: ./lib/decision/mark.js


/** The mark of the failed batch: planned, or declined with the first reason against it. */
function decideMark(question) {
    const { batch, evidence, plans } = question;
    const bar = findWriteBar(evidence.run, question.ownToken);
    if (bar !== null)
        return refuse('mark-item', bar);
    if (batch.kind === 'none')
        return refuse('mark-item', batch.because, batch.subject);
    const against = findCauseAgainst(question);
    if (against !== null)
        return refuse('mark-item', against, batch.item);
    const { branch } = evidence.run;
    if (branch === null)
        return refuse('mark-item', 'NO_BRANCH', batch.file);
    const closed = findEditBar(batch, plans, evidence);
    if (closed !== null)
        return refuse('mark-item', closed, isBranchBar(closed) ? branch : batch.file);
    const { file, item } = batch;
    return plan({ kind: 'mark-item', file, item, branch }, 'BATCH_FAILED', [file, item, branch]);
}
/** Why the file of a batch is not edited through the host; null: nothing stands against it. */
function findEditBar(batch, plans, evidence) {
    const standing = plans.find((candidate) => candidate.workplan.file === batch.file);
    if (standing === undefined)
        return 'PLAN_UNREADABLE';
    if (!standing.optedIn)
        return 'PLAN_NOT_OPTED_IN';
    if (!standing.workplan.editable)
        return 'PLAN_READ_ONLY';
    if (evidence.branchProtected === null)
        return 'BRANCH_UNKNOWN';
    return evidence.branchProtected ? 'BRANCH_PROTECTED' : null;
}
/** True when the edit is sound and only the branch stands against it: then a person can apply it. */
function isBranchBar(code) {
    return code === 'BRANCH_PROTECTED' || code === 'BRANCH_UNKNOWN';
}
/** Why the causes do not count against the item; null: at least one does. */
function findCauseAgainst(question) {
    const { policy } = question;
    const causes = listCauses(question);
    if (causes.length === 0)
        return 'CATEGORY_IGNORED';
    if (isBlind(question))
        return 'NO_EVIDENCE';
    const own = causes.filter(isOwnFault);
    if (own.length === 0)
        return 'ENVIRONMENT';
    return own.some((cause) => callsFor('mark', cause, policy)) ? null : 'BELOW_RESPONSE';
}

;// CONCATENATED MODULE: ./lib/domain/glob.js
// Matches branch names and paths against the few wildcards people know, in time that grows with glob length times text length.
/** Most spellings that the braces of one glob may stand for; each costs one pass. */
const MAX_SPELLINGS = 64;
/**
 * Whether a whole text matches a glob. Upper and lower case differ.
 * `*` stands for anything but a slash, `**` for anything, a segment `**` followed by a slash also for nothing,
 * `?` for one character but a slash, `{a,b}` for a or b (no nesting). Everything else, brackets too, stands for itself.
 */
function matchesGlob(glob, text) {
    return expandBraces(glob).some((spelling) => matchesTokens(toTokens(spelling), text));
}
/** Whether at least one of the globs matches. */
function matchesAny(globs, text) {
    return globs.some((glob) => matchesGlob(glob, text));
}
/** The spellings of a glob without braces, in order; at most MAX_SPELLINGS. */
function expandBraces(glob) {
    let spellings = [''];
    let rest = glob;
    for (;;) {
        const found = /^(?<before>[^{]*)\{(?<inside>[^{}]*,[^{}]*)\}/.exec(rest);
        if (found?.groups === undefined)
            return spellings.map((spelling) => spelling + rest);
        const { before, inside } = found.groups;
        rest = rest.slice(found[0].length);
        const choices = (inside ?? '').split(',');
        spellings = spellings
            .flatMap((spelling) => choices.map((choice) => `${spelling}${before}${choice}`))
            .slice(0, MAX_SPELLINGS);
    }
}
function toTokens(glob) {
    const tokens = [];
    for (let at = 0; at < glob.length;) {
        const segmentStart = at === 0 || glob[at - 1] === '/';
        if (segmentStart && glob.startsWith('**/', at)) {
            tokens.push({ kind: 'folders' });
            at += 3;
        }
        else if (glob.startsWith('**', at)) {
            tokens.push({ kind: 'any' });
            at += 2;
        }
        else {
            tokens.push(toToken(glob.charAt(at)));
            at += 1;
        }
    }
    return tokens;
}
function toToken(char) {
    if (char === '*')
        return { kind: 'many' };
    return char === '?' ? { kind: 'one' } : { kind: 'char', char };
}
/** Walks the text once with the set of token positions that could come next: no backtracking. */
function matchesTokens(tokens, text) {
    let open = skipEmpty(tokens, new Set([0]));
    for (let at = 0; at < text.length && open.size > 0; at++) {
        open = skipEmpty(tokens, step(tokens, open, text.charAt(at)));
    }
    return open.has(tokens.length);
}
function step(tokens, open, char) {
    const next = new Set();
    for (const at of open) {
        const token = tokens[at];
        if (token?.kind === 'char' && token.char === char)
            next.add(at + 1);
        if (token?.kind === 'one' && char !== '/')
            next.add(at + 1);
        if (token?.kind === 'many' && char !== '/')
            next.add(at);
        if (token?.kind === 'any')
            next.add(at);
        // A negative position means: inside a folder name that the segment wildcard has begun to eat.
        if (token?.kind === 'folders')
            next.add(char === '/' ? at : -1 - at);
        if (at < 0)
            next.add(char === '/' ? -1 - at : at);
    }
    return next;
}
/** Adds the positions behind wildcards that may stand for nothing. */
function skipEmpty(tokens, open) {
    for (const at of open) {
        const kind = tokens[at]?.kind;
        if (kind === 'many' || kind === 'any' || kind === 'folders')
            open.add(at + 1);
    }
    return open;
}

;// CONCATENATED MODULE: ./lib/domain/shared-branch.js
// Tells branches that others build on from work branches, by what the host says and by name.

/** Whether the branch is protected, the default branch, or matches a glob. Never for a fork: its names are a stranger's. */
function isSharedBranch(standing, globs) {
    const { branch, defaultBranch, branchProtected, fromFork } = standing;
    if (fromFork || branch === null)
        return false;
    return branchProtected === true || branch === defaultBranch || matchesAny(globs, branch);
}

;// CONCATENATED MODULE: ./lib/decision/next-steps.js



/** After this many tries of a run a further plain re-run teaches nothing; the cap of re-runs is the same. */
const MAX_ATTEMPTS = 3;
/** Most causes with a step of their own; the report lists the others. */
const MAX_FIXES = 3;
/** Level from which a branch that others build on should rather be put right by taking the change back. */
const REVERT_LEVEL = 4;
/** Steps in their order: make it green, then put the branch and the plan right, then go on with other work. */
function listNextSteps(question, declined) {
    const causes = listCauses(question);
    return [
        ...curesOf(question, causes),
        ...revertOf(question, causes),
        ...planEditOf(question, declined),
        ...nextItemOf(question, causes),
    ];
}
function curesOf(question, causes) {
    if (isBlind(question)) {
        return [
            { kind: 'investigate', why: 'Nothing of the failed run could be read; open it and look at the first red job.' },
        ];
    }
    const { attempt } = question.evidence.run;
    const lasting = causes.filter((cause) => cause.transient !== 'yes');
    if (causes.length > 0 && lasting.length === 0)
        return [rerunOf(attempt)];
    return lasting.slice(0, MAX_FIXES).map(cureOf);
}
function rerunOf(attempt) {
    if (attempt >= MAX_ATTEMPTS) {
        return { kind: 'investigate', why: `It looks transient, but ${attempt} tries failed; find out what they share.` };
    }
    return { kind: 'rerun', why: 'Everything that failed looks transient; a plain re-run is likely to pass.' };
}
function cureOf(cause) {
    const where = cause.jobs.length > 1 ? ` It breaks ${cause.jobs.length} jobs.` : '';
    if (cause.category === 'unknown') {
        return { kind: 'investigate', why: `No rule knows this failure; start at the first candidate line.${where}` };
    }
    const doubt = cause.transient === 'unknown' ? ' Whether a re-run would help is not known.' : '';
    return { kind: 'fix', why: `Category ${cause.category}, level ${cause.severity.level}.${where}${doubt}` };
}
/** The head commit is the first suspect, not the culprit: the words say so. */
function revertOf({ evidence, policy }, causes) {
    const { run } = evidence;
    const grave = causes.some((cause) => cause.severity.level >= REVERT_LEVEL && isOwnFault(cause));
    const standing = { ...run, branchProtected: evidence.branchProtected };
    if (!grave || !isSharedBranch(standing, policy.severity.protectedBranches))
        return [];
    const why = 'Others build on this branch. If the fix takes long, take the head commit back; it is the first suspect.';
    return [{ kind: 'revert', sha: run.headSha, why }];
}
function planEditOf({ batch }, declined) {
    const mark = declined.find((choice) => choice.kind === 'mark-item');
    if (batch.kind === 'none' || mark === undefined || !isBranchBar(mark.because))
        return [];
    const why = mark.because === 'BRANCH_PROTECTED'
        ? 'The branch is protected, so the edit is shown and not pushed.'
        : 'Whether the branch is protected could not be read, so the edit is shown and not pushed.';
    return [{ kind: 'apply-plan-edit', file: batch.file, item: batch.item, why }];
}
/** Other work is named when this failure holds the batch up. */
function nextItemOf(question, causes) {
    const { batch, evidence, policy } = question;
    const holdsUp = causes.some((cause) => isOwnFault(cause) && callsFor('mark', cause, policy)) && !isBlind(question);
    if (!holdsUp || evidence.run.fromFork || batch.kind === 'none' || batch.nextReady === null)
        return [];
    const waiting = batch.dependents.length;
    const held = waiting === 0 ? 'Nothing else waits' : `${waiting} ${waiting === 1 ? 'item waits' : 'items wait'}`;
    return [
        { kind: 'next-item', file: batch.file, item: batch.nextReady, why: `${held} for the failed one; this is ready.` },
    ];
}

;// CONCATENATED MODULE: ./lib/decision/systemic.js



/** Systemic-fix issues for the patterns of a run's causes, each pattern once. */
function decideSystemic(question) {
    const { evidence, ownToken, standing } = question;
    if (findWriteBar(evidence.run, ownToken) !== null || standing.incidents === null)
        return NOTHING;
    if (isBlind(question) || evidence.run.branch === null)
        return NOTHING;
    const seen = new Set();
    return combine(listCauses(question).map((cause) => {
        const pattern = question.patterns.find((one) => one.fingerprint === cause.fingerprint)?.pattern;
        if (pattern === undefined || seen.has(pattern))
            return NOTHING;
        seen.add(pattern);
        return systemic_decideOne(cause, question);
    }));
}
/** Identity of the issue for a pattern: never that of a thread about the cause itself. */
function toSystemicFingerprint(pattern) {
    return (0,ids/* toFingerprint */.I9)(['systemic', pattern]);
}
function systemic_decideOne({ fingerprint }, { patterns, policy, standing }) {
    const found = patterns.find((one) => one.fingerprint === fingerprint);
    if (found === undefined || found.episodes < 2)
        return NOTHING;
    const { episodes } = found;
    const pattern = toSystemicFingerprint(found.pattern);
    const { moreThan } = policy.systemic;
    if (episodes <= moreThan)
        return refuse('open-systemic', 'BELOW_SYSTEMIC', `${episodes} of more than ${moreThan}`);
    const known = (standing.incidents ?? []).find(({ record }) => record.scope === 'systemic' && record.fingerprint === pattern);
    if (known !== undefined)
        return refuse('open-systemic', 'SYSTEMIC_KNOWN', `#${known.number}`);
    const moved = standing.lost.find((one) => one.fingerprint === pattern && one.fate === 'transferred');
    if (moved !== undefined)
        return refuse('open-systemic', 'TRANSFERRED', `#${moved.number}`);
    return plan({ kind: 'open-systemic', fingerprint: pattern, cause: fingerprint }, 'SYSTEMIC', [pattern]);
}

;// CONCATENATED MODULE: ./lib/decision/decide.js






/**
 * The decision about a failed run. Effects in the order in which they are carried out: mark, incidents, comments, which link
 * to them, the ledger, whose entry says that all of them are done, and last the report, which tells what became of them. The same question gives the
 * same decision; its clock reading counts only for what is days old.
 */
function decide(question) {
    const { evidence, diagnoses, batch } = question;
    if (diagnoses.every((diagnosis) => diagnosis.category === 'none'))
        return decideNothing(question);
    const incidents = decideIncidents(question);
    const parts = [
        decideMark(question),
        incidents,
        decideSystemic(question),
        decideComments(question),
        decideLedger(question),
        decideReport(question),
    ];
    const { effects, declined } = combine(parts);
    return {
        id: identify(evidence.run.headSha, effects),
        reason: findReason(incidents),
        effects,
        declined,
        batch,
        next: listNextSteps(question, declined),
    };
}
function decideNothing({ evidence, batch }) {
    const { declined } = refuse('write-report', 'NOT_A_FAILURE');
    return { id: identify(evidence.run.headSha, []), reason: 'NOT_A_FAILURE', effects: [], declined, batch, next: [] };
}
/** Every cause is remembered, ignored ones too: the ledger is a record, not an alarm. One step for all of them. */
function decideLedger({ evidence, ledger, ownToken }) {
    const { run } = evidence;
    const bar = findWriteBar(run, ownToken) ?? findLedgerBar(ledger);
    if (bar !== null)
        return refuse('append-ledger', bar);
    return plan({ kind: 'append-ledger', run: run.id }, 'FAILURE_REPORTED', [`${run.id}`, `${run.attempt}`]);
}
function decideReport({ evidence, diagnoses }) {
    const { id, attempt } = evidence.run;
    const effect = { kind: 'write-report', fingerprint: diagnoses[0].fingerprint };
    return plan(effect, 'FAILURE_REPORTED', [`${id}`, `${attempt}`]);
}
/** What became of the incident of the worst cause says most; when the level calls for none, the report is the reason. */
function findReason(incidents) {
    const planned = incidents.effects[0]?.because;
    const refused = incidents.declined[0]?.because ?? 'BELOW_RESPONSE';
    if (planned !== undefined)
        return planned;
    return refused === 'BELOW_RESPONSE' ? 'FAILURE_REPORTED' : refused;
}

;// CONCATENATED MODULE: ./lib/decision/gate.js

const GO = { verdict: 'go' };
const held = (because) => ({ verdict: 'held', because });
/** What each mode does with each risk while the stop switch is off. */
const BY_MODE = {
    observe: { note: held('MODE_OBSERVE'), write: held('MODE_OBSERVE'), destructive: held('MODE_OBSERVE') },
    propose: { note: GO, write: GO, destructive: held('NEEDS_APPROVAL') },
    act: { note: GO, write: GO, destructive: GO },
};
/** What the stop switch holds back whatever the mode; null: nothing. Notes go on, so that people learn why it is quiet. */
const BY_HALT = { running: null, halted: held('HALTED'), unreadable: held('HALT_UNREADABLE') };
/** Whether an effect may be carried out now. */
function gate(effect, standing) {
    return gateRisk(domain_effect/* RISK */.y[effect.kind], standing);
}
/** The same by risk: the mode speaks first, then the stop switch, then the need for approval. */
function gateRisk(risk, standing) {
    const byMode = BY_MODE[standing.mode][risk];
    const byHalt = risk === 'note' ? null : BY_HALT[standing.halt];
    if (standing.mode === 'observe' || byHalt === null)
        return byMode;
    return byHalt;
}

// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
;// CONCATENATED MODULE: ./lib/decision/owners.js
// Whom a change belongs to, by the policy first and CODEOWNERS second. Only names that can be mentioned come out.



/** Most owners mentioned at once: a mail to more people is read by nobody. */
const MAX_OWNERS = 5;
/** Owners of changed files without doubles, in the order of the files; at most five. A file's last match counts, as on GitHub. */
function findOwners(files, { owners, codeowners }) {
    const ofPolicy = owners.paths.map((entry) => ({ isMatch: toPathMatcher(entry.files), owners: toNames(entry.owners) }));
    const ofFile = owners.codeowners && codeowners !== null ? parseCodeowners(codeowners) : [];
    const found = files.flatMap((file) => {
        const rule = findLast(ofPolicy, file) ?? findLast(ofFile, file);
        return rule?.owners ?? [];
    });
    return [...new Set(found)].slice(0, MAX_OWNERS);
}
function findLast(rules, file) {
    return rules.findLast((rule) => rule.isMatch(file));
}
/** What GitHub does not read: `!`, ranges, and the sections of other hosts. */
const REFUSED = /^[!^]|\[/;
/** The rules of a CODEOWNERS file in its order. A rule without owners says that nobody owns what it matches. */
function parseCodeowners(text) {
    return text.split(/\r?\n/).flatMap((line) => {
        const [pattern, ...owners] = toWords(line);
        if (pattern === undefined || REFUSED.test(pattern))
            return [];
        return [{ isMatch: toPatternMatcher(pattern), owners: toNames(owners) }];
    });
}
/** Words of a line up to a comment; a backslash keeps a space in a word. */
function toWords(line) {
    const bare = line.replace(/(?:^|\s)#.*$/, '');
    return (bare.match(/(?:\\.|[^\s\\])+/g) ?? []).map((word) => word.replaceAll('\\ ', ' '));
}
/** E-mail addresses own files too, but nobody can be mentioned by one. */
function toNames(owners) {
    return owners.flatMap((owner) => (0,ids/* parseOwnerName */.S2)(owner) ?? []);
}
function toPathMatcher(glob) {
    return (file) => matchesGlob(glob, file);
}
/**
 * The pattern language of ignore files, with the differences that CODEOWNERS makes: upper and lower case differ, and `dir/*`
 * stops at the files of that folder.
 */
function toPatternMatcher(pattern) {
    const rule = ignore({ ignorecase: false }).add(pattern);
    const isShallow = pattern.endsWith('/*');
    return (file) => {
        const folder = file.slice(0, file.lastIndexOf('/') + 1);
        return isPath(file) && rule.ignores(file) && !(isShallow && folder !== '' && rule.ignores(folder));
    };
}
/** Paths come from git; one that the library would refuse belongs to nobody. */
function isPath(file) {
    return ignore.isPathValid(file);
}

;// CONCATENATED MODULE: ./lib/diagnosis/normalise.js
// Text of a failure without what changes from run to run, so that the same cause has the same fingerprint.
const REPLACEMENTS = [
    [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<id>'],
    [/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?/g, '<time>'],
    [/\b\d{1,2}:\d\d:\d\d(?:[.,]\d+)?\b/g, '<time>'],
    [/\b(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?\b/g, '<address>'],
    [/\[?(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{1,4}\]?(?::\d+)?/gi, '<address>'],
    [/\b(localhost|[\w-]+(?:\.[\w-]+)+):\d{2,5}\b/g, '$1'],
    [/\b0x[0-9a-f]+\b/gi, '<hex>'],
    [/\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,64}\b/gi, '<hex>'],
    [/(?:[A-Za-z]:)?(?:[\w.@~+-]*[\\/])+(?<base>[\w.@+-]+)/g, '$<base>'],
    [/\b\d+(?:\.\d+)?\s?(?:ms|µs|ns|s|secs?|seconds?|minutes?|mins?|hours?|[KMG]i?B)\b/gi, '<amount>'],
    [/\d+(?:[.,]\d+)*/g, '<n>'],
    [/\s+/g, ' '],
];
/** Lower-case text with ids, times, addresses, folders, amounts and numbers replaced by words that stand for them. */
function normaliseText(text) {
    const replaced = REPLACEMENTS.reduce((rest, [pattern, word]) => rest.replace(pattern, word), text.slice(0, 2_000));
    return replaced.trim().toLowerCase();
}

;// CONCATENATED MODULE: ./lib/diagnosis/adjust.js

/** From this weight a rule knows the structure of a report. */
const REPORT_WEIGHT = 76;
const REPORTING = new Set(['test-failure', 'compile-error', 'lint', 'quality-gate']);
const CHATTER_POINTS = 14;
/** Tests log exceptions that they expect. */
const TRACE_POINTS = 6;
/** A tool that announces another attempt has not failed yet. */
const RETRY = /\b(?:[Rr]etry(?:ing)?|[Bb]ack(?:ing)?[ -]?off|[Tt]rying again|[Ww]ill try again|attempt \d+(?: of |\/)\d+)\b/;
/** Python's words between the exceptions of a chain. */
const SUPERSEDED = /^During handling of the above exception|^The above exception was the direct cause/;
const SUPERSEDED_WITHIN = 3;
const SUPERSEDED_POINTS = 12;
const RETRY_WITHIN = 3;
const RETRY_POINTS = 20;
/** The same candidates, in the same order, with what their neighbours say taken into account. */
function adjustScores(candidates, placement) {
    const quieted = quietRetried(quietChatter(candidates), placement);
    const weighed = quietIgnored(quietSuperseded(quieted, placement), placement).map(quietCounters);
    return yieldToFirstRow(weighed, placement);
}
/** Where a test runner, a compiler or a linter reports its own failure, words about networks and limits are mostly talk. */
function quietChatter(candidates) {
    const reporting = new Set(candidates.filter(isReport).map((one) => one.placed.step));
    return candidates.map((one) => {
        if (!reporting.has(one.placed.step))
            return one;
        if (one.rule.chatty === true)
            return lower(one, CHATTER_POINTS, 'beside a report of failure');
        return one.category === 'runtime-error' ? lower(one, TRACE_POINTS, 'beside a report of failure') : one;
    });
}
function isReport(candidate) {
    const { rule, category } = candidate;
    return rule.chatty !== true && rule.weight >= REPORT_WEIGHT && REPORTING.has(category);
}
/** An attempt that was followed by another counts only when the last attempt said the same. */
function quietRetried(candidates, placement) {
    const final = new Set(candidates.filter((one) => !isRetried(one, placement)).map(messageOf));
    return candidates.map((one) => isRetried(one, placement) && !final.has(messageOf(one)) ? lower(one, RETRY_POINTS, 'tried again afterwards') : one);
}
function isRetried(candidate, placement) {
    const after = placement.lines.slice(candidate.index + 1, candidate.index + 1 + RETRY_WITHIN);
    return candidate.transient !== 'no' && after.some((placed) => RETRY.test(placed.line.text));
}
/** An exception that was handled by code which then failed: the later one left the program. */
function quietSuperseded(candidates, placement) {
    return candidates.map((one) => {
        const after = placement.lines.slice(one.index + 1, one.index + 1 + SUPERSEDED_WITHIN);
        const isSuperseded = after.some((placed) => SUPERSEDED.test(placed.line.text));
        return isSuperseded ? lower(one, SUPERSEDED_POINTS, 'another exception followed from it') : one;
    });
}
/** Ansible and make say right below a failure that they go on in spite of it. */
const IGNORED = /^\.\.\.ignoring$|\(ignored\)$/;
const IGNORED_POINTS = 30;
function quietIgnored(candidates, placement) {
    return candidates.map((one) => {
        const next = placement.lines[one.index + 1];
        const isIgnored = next !== undefined && IGNORED.test(next.line.text);
        return isIgnored ? lower(one, IGNORED_POINTS, 'the tool went on in spite of it') : one;
    });
}
/** Words that sums of tests and checks are made of. A line of nothing else names nothing that failed. */
const COUNTED = /^(?:total|tests?|cases?|suites?|specs?|files?|checks?|assertions?|examples?|passed|pass|success(?:es)?|successful|ok|failed|fail|failures?|failing|errors?|errored|skipped|skips?|pending|todo|ignored|cancelled|warnings?|problems?|violations?|and|of|in|out|ms|s|sec|seconds?)$/i;
const LEAST_COUNTS = 2;
const COUNTER_POINTS = 14;
function quietCounters(candidate) {
    if (candidate.rule.weight >= STRUCTURED || !isCounters(candidate.placed.line.text))
        return candidate;
    return lower(candidate, COUNTER_POINTS, 'only counts');
}
function isCounters(text) {
    const words = text.replace(/^\S+:(?=\s)/, '').match(/\p{L}+/gu) ?? [];
    const counts = text.match(/\d+/g) ?? [];
    return counts.length >= LEAST_COUNTS && words.length > 0 && words.every((word) => COUNTED.test(word));
}
/** Rules from this weight know a tool; what they say needs no help from the layout. */
const STRUCTURED = 60;
const FIRST_ROW = /^\s*1[.)] {1,8}\S/;
const FIRST_ROW_WITHIN = 2;
/** A heading above a numbered list: the first row of the list is what happened. */
function yieldToFirstRow(candidates, placement) {
    const taken = new Set(candidates.map((one) => one.index));
    return candidates.map((one) => {
        if (one.rule.weight >= STRUCTURED)
            return one;
        const index = firstRowBelow(one.index, placement);
        const placed = index === null ? undefined : placement.lines[index];
        if (index === null || placed === undefined || taken.has(index))
            return one;
        return { ...one, index, placed, reason: `${one.reason}; first row below its heading` };
    });
}
/** The row numbered 1 right below a line; only blank lines may stand between them. */
function firstRowBelow(from, { lines }) {
    for (let index = from + 1; index <= from + FIRST_ROW_WITHIN; index++) {
        const text = lines[index]?.line.text ?? '';
        if (FIRST_ROW.test(text))
            return index;
        if (text.trim() !== '')
            return null;
    }
    return null;
}
function messageOf(candidate) {
    return normaliseText(candidate.placed.line.text);
}
function lower(candidate, points, why) {
    return { ...candidate, score: candidate.score - points, reason: `${candidate.reason}; ${why}` };
}

;// CONCATENATED MODULE: ./lib/diagnosis/rule.js


/** A rule set from rules, in order of rank: an earlier rule wins a tie. */
function toRuleSet(rules) {
    return {
        rules,
        literals: compileLiterals(rules.map((rule) => rule.literals)),
        always: rules.flatMap((rule, index) => (rule.literals.length === 0 ? [index] : [])),
    };
}
/** The rules that accept a line, in the order of the set. */
function matchRules(set, text) {
    const peeled = peelLine(text);
    return [...findGroups(set.literals, `${text} `), ...set.always].flatMap((index) => {
        const rule = set.rules[index];
        return rule !== undefined && accepts(rule, text, peeled) ? [rule] : [];
    });
}
function accepts(rule, text, peeled) {
    return rule.pattern.test(peeled) || (peeled !== text && rule.pattern.test(text));
}

;// CONCATENATED MODULE: ./lib/diagnosis/candidates.js
// Lines that rules speak for, each with a score that says how likely a person would quote it, and why.




/** How much a category tells. A test that fails because a module is missing is a matter of dependencies. */
const TELLING = {
    unknown: 0,
    none: 0,
    'runtime-error': 2,
    'test-failure': 3,
    'quality-gate': 3,
    crash: 6,
    'compile-error': 5,
    lint: 5,
};
const TELLING_ELSE = 6;
/** Points for where a line stands. Found by measuring; a failed step outweighs the difference of one kind of rule. */
const STANDING_POINTS = { failed: 10, unknown: 0, passed: -28, after: -26 };
const POST_POINTS = -36;
const ERROR_MARK_POINTS = 7;
const WARNING_MARK_POINTS = -24;
/** Rules below this weight live on words; for them it counts how near the end of the step the line stands. */
const STRONG = 60;
const NEAR_END_POINTS = 12;
/** What a test expected is quoted, not suffered: `expected 'ECONNRESET'` is no network trouble. */
const ASSERTION = /\bassert|AssertionError|AssertionFailed|\b[Ee]xpected\b.*\b(?:but|got|to|actual|received|was)\b|\.to(?:Be|Equal|Have|Throw|Match)|^\s*[<>+-] ?["'\d{[]/;
/** An exception that only passes on that something failed. */
const SAYS_NOTHING = /^[\w.]+(?:Error|Exception): (?:\S+ ){0,3}failed!?$/;
const WRAPPED_WEIGHT = 58;
/** A runner's error mark on a line that no rule knows. */
const MARKED_WEIGHT = 56;
/** All candidates, in order of lines. */
function findCandidates(placement, set) {
    const budget = new LineBudget();
    const matched = placement.lines.map((placed) => placed.zone === 'echo' ? [] : matchRules(set, budget.cut(placed.line.text)));
    const byIndex = new Map();
    placement.lines.forEach((placed, index) => {
        if (isQuotedCode(placement.lines[index - 1], placed))
            return;
        const rules = matched[index] ?? [];
        const own = judge(placed, rules, index);
        if (own !== null)
            keepBest(byIndex, own);
        for (const header of rules.filter((rule) => rule.role === 'header')) {
            const found = followHeader({ lines: placement.lines, matched, from: index }, header);
            if (found !== null)
                keepBest(byIndex, found);
        }
    });
    return adjustScores([...byIndex.values()].sort((a, b) => a.index - b.index), placement);
}
/** The line below a frame of a Python traceback is source code; its words are not the program's. */
function isQuotedCode(previous, placed) {
    return (previous !== undefined && /^\s*File ".*", line \d+/.test(previous.line.text) && /^\s{2,}/.test(placed.line.text));
}
function keepBest(byIndex, candidate) {
    const known = byIndex.get(candidate.index);
    if (known === undefined)
        byIndex.set(candidate.index, candidate);
    else if (isTalk(known) !== isTalk(candidate))
        byIndex.set(candidate.index, isTalk(known) ? candidate : known);
    else if (known.score < candidate.score)
        byIndex.set(candidate.index, candidate);
}
function judge(placed, rules, index) {
    if (placed.zone === 'echo' || placed.line.text.trim() === '')
        return null;
    const causes = rules.filter((rule) => rule.role === 'cause');
    const isQuiet = rules.some((rule) => rule.role === 'noise' || rule.role === 'wrapper');
    const isNoise = rules.some((rule) => rule.role === 'noise');
    const usable = isNoise ? [] : isQuiet ? causes.filter((rule) => rule.weight >= STRONG) : causes;
    const best = heaviest(usable);
    if (best !== null)
        return toCandidate({ placed, index, rule: best, rules: usable });
    if (placed.line.mark !== 'error' || isQuiet)
        return null;
    return toCandidate({ placed, index, rule: MARKED, rules: [] });
}
const MARKED = {
    id: 'runner.error-mark',
    category: 'unknown',
    role: 'cause',
    literals: [],
    pattern: /^/,
    weight: MARKED_WEIGHT,
    transient: 'unknown',
    hits: [],
    misses: [],
};
/** A report that points at a line outweighs what its words alone would say. */
function isTalk(candidate) {
    return candidate.rule.chatty === true;
}
/** The line that a header points at. It keeps the header's rule and takes over what its own words tell. */
function followHeader(at, header) {
    const cause = header.cause;
    if (cause === undefined)
        return null;
    const stride = cause.direction === 'up' ? -1 : 1;
    for (let away = 1; away <= cause.within; away++) {
        const index = at.from + away * stride;
        const placed = at.lines[index];
        if (placed !== undefined && cause.until?.test(placed.line.text) === true)
            return null;
        if (placed === undefined ||
            !(cause.pattern.test(placed.line.text) || cause.pattern.test(peelLine(placed.line.text))))
            continue;
        const matched = at.matched[index] ?? [];
        const rules = matched.filter((rule) => rule.role === 'cause');
        const isWrapper = matched.some((rule) => rule.role === 'wrapper') || SAYS_NOTHING.test(placed.line.text);
        const rule = isWrapper ? { ...header, weight: Math.min(header.weight, WRAPPED_WEIGHT) } : header;
        return toCandidate({ placed, index, rule, rules: [header, ...rules] });
    }
    return null;
}
function toCandidate(from) {
    const { placed, rule } = from;
    const isQuoted = ASSERTION.test(placed.line.text) && from.rules.some((one) => one.category === 'test-failure');
    const strongEnough = from.rules.filter((one) => one.weight >= Math.min(STRONG, rule.weight) && !(isQuoted && one.chatty === true));
    const telling = [rule, ...strongEnough].sort((a, b) => tells(b.category) - tells(a.category) || b.weight - a.weight);
    const judged = telling[0] ?? rule;
    const weight = placed.line.mark === 'error' ? Math.max(rule.weight, MARKED_WEIGHT) : rule.weight;
    const points = pointsOf(placed, weight);
    const others = new Set(telling.map((one) => one.category).filter((one) => one !== judged.category && one !== 'unknown'));
    return {
        placed,
        index: from.index,
        rule,
        category: judged.category,
        alternatives: [...others],
        transient: agreeOnTransience(telling.filter((one) => one.category === judged.category)),
        score: weight + points.reduce((sum, point) => sum + point.value, 0),
        reason: points.map((point) => point.why).join('; ') || 'the words of the tool itself',
    };
}
/** `no` from any rule wins, then `yes`: a line that knows why it failed says more than one that only knows that. */
function agreeOnTransience(rules) {
    const said = new Set(rules.map((rule) => rule.transient));
    return said.has('no') ? 'no' : said.has('yes') ? 'yes' : 'unknown';
}
function tells(category) {
    return TELLING[category] ?? TELLING_ELSE;
}
function pointsOf(placed, weight) {
    const points = [];
    if (placed.zone === 'post')
        points.push({ value: POST_POINTS, why: 'in the clean-up' });
    else if (placed.standing !== 'unknown')
        points.push({ value: STANDING_POINTS[placed.standing], why: STANDING_WORDS[placed.standing] });
    if (placed.line.mark === 'error')
        points.push({ value: ERROR_MARK_POINTS, why: 'marked as an error' });
    if (placed.line.mark === 'warning')
        points.push({ value: WARNING_MARK_POINTS, why: 'marked as a warning' });
    if (weight < STRONG)
        points.push({ value: NEAR_END_POINTS / (1 + placed.toEnd / 12), why: 'distance to the end' });
    return points;
}
const STANDING_WORDS = {
    failed: 'in the failed step',
    passed: 'in a step that passed',
    after: 'after the failed step',
};
function heaviest(rules) {
    return rules.reduce((best, rule) => (best === null || rule.weight > best.weight ? rule : best), null);
}

;// CONCATENATED MODULE: ./lib/diagnosis/command.js
/** Purposes, most telling first. The words are those that people give to scripts and tasks. */
const PURPOSES = [
    [
        /\b(?:lint\w*|eslint|stylelint|prettier|fmt|format\w*|style|rubocop|flake8|ruff|clippy|checkstyle|spotless|ktlint|phpcs|shellcheck|unused)\b|:\w*(?:lint|format)\w*\b|[-:](?:lint|format|fmt)\b/i,
        'lint',
    ],
    [/\b(?:audit|snyk|trivy|codeql|bandit|gitleaks)\b/i, 'security-scan'],
    [/\b(?:migrate|migration|flyway|alembic)\b/i, 'db-migration'],
    // `release` is a purpose as a word of its own; in `--release` and `release-size.sh` it describes something else.
    [/\b(?:deploy\w*|publish\w*)\b|(?<![-\w.])release(?![-\w])/i, 'deploy'],
    [
        /\b(?:npm (?:ci|i|install)|yarn install|pip install|bundle install|composer install|apt-get|brew install)\b/i,
        'dependency',
    ],
    [
        // A folder `tests/` says where a file lies, not what is done with it. `check` is a task of build tools; elsewhere it is a
        // verb of many meanings.
        /\b(?:tests?(?!\/)|specs?(?!\/)|ctest|pytest|jest|mocha|phpunit|rspec|integration|e2e)\b|:\w*[Tt]est\w*\b|\b(?:make|ninja|gradlew?|just|task|tox|rake)(?: \S+)* :?check\b/,
        'test-failure',
    ],
    [/\b(?:sanity|verify|validate|integrity|coverage|benchmark)\w*/i, 'quality-gate'],
    [/\b(?:build|compile|make|cmake|tsc|webpack)\b/i, 'compile-error'],
];
/** Lines by which tools name the script or task that failed: `npm ERR! x@1 lint: …`, `ERROR: "lint" exited`, `> Task :lint FAILED`. */
const FAILED_SCRIPT = /^npm (?:ERR!|error) \S+@\S+ (?<npm>[\w:.-]+): |^ERROR: "(?<all>[\w:.-]+)" exited|^> Task (?<gradle>\S+) FAILED|\*\*\* \[(?:\S+: )?(?<make>[\w./-]+)\] Error|^npm (?:ERR!|error) Failed at the \S+ (?<at>[\w:.-]+) script/;
/** The category that the words of the failed command suggest; `unknown` when they suggest none. */
function guessPurpose(placement, near) {
    const named = placement.lines
        .filter((placed) => placed.step === near.step && placed.standing !== 'after')
        .map(nameScript);
    const words = [...named.filter((name) => name !== ''), near.step?.name ?? ''];
    for (const text of words) {
        const found = PURPOSES.find(([pattern]) => pattern.test(text));
        if (found !== undefined)
            return found[1];
    }
    return 'unknown';
}
function nameScript(placed) {
    const groups = FAILED_SCRIPT.exec(placed.line.text)?.groups ?? {};
    return Object.values(groups).find((name) => name !== undefined) ?? '';
}

;// CONCATENATED MODULE: ./lib/diagnosis/context.js
const ECHO_MARKS = new Set(['command', 'group', 'endgroup']);
/** After such a line a step is over; what follows in it was said by the runner about itself. */
const EXIT = /^Process completed with exit code [1-9]|^(?:The command .*|.*") exited with [1-9]\d*\.$|^Done\. Your build exited/;
/** A cancelled job shows its cause in the log too. */
const FAILED_CONCLUSIONS = new Set(['failure', 'timed_out', 'startup_failure', 'cancelled']);
/** Longest echo of a script with its environment. A longer group is output. */
const MAX_ECHO_LINES = 400;
/** Places every line of a digest. */
function placeLines(digest, hints) {
    const failedSteps = findFailedSteps(digest, hints);
    const lines = digest.windows.flatMap((window) => placeWindow(window, digest.steps, failedSteps));
    return { lines: withDistances(lines), verdict: decideVerdict(digest, hints, failedSteps), failedSteps };
}
/** The sum of a test runner that counted no failure. Output of tests may still follow it, from another stream. */
const ALL_CLEAR = /^Ran \d+ tests? in [\d.]+s$/;
const ALL_CLEAR_SAID = /^OK(?: \((?:skipped|expected failures)=\d+(?:, \w+(?: \w+)*=\d+)*\))?$/;
const ALL_CLEAR_WITHIN = 3;
/** A log without any exit code whose test runner sums up that all went well. Every such sum must say so. */
function endsWell(digest) {
    const lines = digest.windows.flat();
    const sums = lines.flatMap((line, index) => (ALL_CLEAR.test(line.text) ? [index] : []));
    const isWell = (index) => lines.slice(index + 1, index + 1 + ALL_CLEAR_WITHIN).some((line) => ALL_CLEAR_SAID.test(line.text));
    return sums.length > 0 && sums.every(isWell);
}
function findFailedSteps(digest, hints) {
    const named = digest.steps.filter((step) => hints.failedStep != null && step.name.endsWith(hints.failedStep));
    if (named.length > 0)
        return named;
    const coded = digest.steps.filter((step) => (step.exitCode ?? 0) !== 0);
    const own = coded.filter((step) => !isClosing(step));
    if (coded.length > 0)
        return own.length > 0 ? own : coded;
    const marked = digest.windows.flatMap((window) => window.filter((line) => line.mark === 'error').map((line) => line.number));
    return digest.steps.filter((step) => !isClosing(step) && marked.some((line) => line >= step.firstLine && line <= step.lastLine));
}
/** Steps that clean up, store caches or report: what goes wrong in them seldom is why a job is red. */
function isClosing(step) {
    return /^(?:Post |POST-RUN|Post job cleanup|Complete job|Declarative: Post|cleanup_|upload_artifacts|after_|cache|before_cache)/.test(step.name);
}
function placeWindow(window, steps, failed) {
    let echoLeft = 0;
    let exited = false;
    let current = null;
    return window.map((line) => {
        if (line.mark === 'group')
            echoLeft = line.text.startsWith('Run ') ? MAX_ECHO_LINES : 0;
        const isEcho = ECHO_MARKS.has(line.mark) || echoLeft > 0;
        if (line.mark === 'endgroup' || line.mark === 'error')
            echoLeft = 0;
        else
            echoLeft -= 1;
        const step = findStep(steps, line.number);
        if (step !== current)
            exited = false;
        current = step;
        const standing = exited ? 'after' : step === null ? 'unknown' : rateStep(step, failed);
        if (EXIT.test(line.text))
            exited = true;
        const zone = step !== null && isClosing(step) ? 'post' : isEcho && line.mark !== 'error' ? 'echo' : 'body';
        return { line, zone, step, standing, toEnd: 0 };
    });
}
function findStep(steps, line) {
    let low = 0;
    let high = steps.length - 1;
    while (low <= high) {
        const middle = (low + high) >> 1;
        const step = steps[middle];
        if (step === undefined || step.firstLine > line)
            high = middle - 1;
        else if (step.lastLine < line)
            low = middle + 1;
        else
            return step;
    }
    return null;
}
function rateStep(step, failed) {
    if (failed.includes(step))
        return 'failed';
    if (step.exitCode === 0)
        return 'passed';
    const first = failed[0];
    if (first === undefined)
        return 'unknown';
    return step.firstLine > first.firstLine ? 'after' : 'passed';
}
/** Distances count from the end of each step backwards, so that the words before an exit weigh more. */
function withDistances(lines) {
    const result = [];
    let distance = 0;
    for (let index = lines.length - 1; index >= 0; index--) {
        const placed = lines[index];
        if (placed === undefined)
            continue;
        if (lines[index + 1]?.step !== placed.step)
            distance = 0;
        result.push({ ...placed, toEnd: distance });
        if (placed.line.text.trim() !== '')
            distance += 1;
    }
    return result.reverse();
}
function decideVerdict(digest, hints, failed) {
    if (hints.jobConclusion === 'success')
        return 'passed';
    if (FAILED_CONCLUSIONS.has(hints.jobConclusion ?? ''))
        return 'failed';
    if (digest.exit !== null)
        return digest.exit.code === 0 ? 'passed' : 'failed';
    if (failed.length > 0)
        return 'failed';
    return digest.steps.some((step) => step.name === 'Complete job') || endsWell(digest) ? 'passed' : 'unclear';
}

;// CONCATENATED MODULE: ./lib/diagnosis/rows.js
/** `#3 0x00ab in run`, `3: (LOAD …)`, `#2 /w/a.php(14): run()`: a frame of a stack by its number. */
const FRAME = /^\s*(?:#?\d+:? +(?:0x[0-9a-f]+\b|\(+(?!ERROR|FAIL|FATAL|WARN)[A-Z][A-Z\d:%*./+-]*[ )])|#\d+ \S+\(\d+\): )/;
/** Fewer rows may be anything. */
const LEAST_FRAMES = 3;
const TRACE_HEADING = /\b(?:back ?trace|stack ?trace|traceback|call stack)\b/i;
/** A severity column of one letter; what it calls a warning or a note is no finding that fails a step. */
const LETTER_ROW = /^(?<letter>[EFCWINR]): \S/;
const SEVERE = new Set(['E', 'F', 'C']);
const PLACE_ROW = /^\S*[\w)]\.?\w*:\d+(?::\d+)?:? \S/;
const LEAST_ROWS = 2;
/** Whether a line is a numbered frame of a stack. */
function isFrame(text) {
    return FRAME.test(text);
}
/** Index of the first of the rows of findings that a step ends with; null when it does not. `speaking` is ascending. */
function firstFinding(lines, speaking) {
    return findRun(lines, speaking, LETTER_ROW) ?? findRun(lines, speaking, PLACE_ROW);
}
function findRun(lines, speaking, row) {
    let from = speaking.length;
    while (from > 0 && row.test(lines[speaking[from - 1] ?? -1]?.line.text ?? ''))
        from -= 1;
    const run = speaking.slice(from);
    if (run.length < LEAST_ROWS)
        return null;
    return run.find((index) => isSevere(row.exec(lines[index]?.line.text ?? ''))) ?? run[0] ?? null;
}
function isSevere(row) {
    return SEVERE.has(row?.groups?.['letter'] ?? 'E');
}
/** Index of the last line with words above a run of frames, its heading left out; null without such a run. */
function lineAboveTrace(lines, speaking) {
    const first = lines.findIndex((_, index) => lines.slice(index, index + LEAST_FRAMES).filter(({ line }) => isFrame(line.text)).length === LEAST_FRAMES);
    if (first === -1)
        return null;
    const above = speaking.findLast((index) => index < first && !TRACE_HEADING.test(lines[index]?.line.text ?? TRACE_HEADING.source));
    return above ?? null;
}

;// CONCATENATED MODULE: ./lib/diagnosis/fallback.js

/** Below every rule: only a place speaks for these lines. */
const WEIGHT = 20;
const MAX_LINES = 3;
const EXIT_WEIGHT = 5;
const QUIET = /^(?:[-=*_#~. \t]*|Process completed with exit code \d+\.?|The command .* exited with \d+\.|Done\. Your build exited.*|\$ .*|\+ .*|cache .*|.{0,2})$/;
const fallback_EXIT = /(?:exit code|exited with(?: code)?|exit status):? (?<code>\d+)\.?$/;
/** What a shell's exit code alone tells: 124 is timeout(1), 126 and 127 are the shell's own, above 128 a signal. */
const CATEGORY_OF_EXIT = {
    '124': 'timeout',
    '126': 'config',
    '127': 'config',
    '132': 'crash',
    '134': 'crash',
    '135': 'crash',
    '136': 'crash',
    '139': 'crash',
};
/** The last lines with words in the failed step, or in the log where no step is known; without those already chosen. */
function fallbackCandidates(placement, chosen) {
    const taken = new Set(chosen.map((one) => one.index));
    const place = placement.failedSteps.length > 0 ? 'failed' : 'unknown';
    const speaking = placement.lines.flatMap((placed, index) => (isSpeaking(placed, place) ? [index] : []));
    const places = [
        lineBelow(chosen[0], placement),
        ...(chosen.length === 0
            ? [firstFinding(placement.lines, speaking), lineAboveTrace(placement.lines, speaking)]
            : []),
        ...speaking.slice(-MAX_LINES - taken.size).reverse(),
    ];
    const fresh = new Set(places.filter((index) => index !== null && !taken.has(index)));
    const last = [...fresh].slice(0, MAX_LINES).flatMap((index, at) => {
        const placed = index === null ? undefined : placement.lines[index];
        if (index === null || placed === undefined)
            return [];
        const category = chosen.length + at === 0 ? categoryOfExit(placement) : 'unknown';
        return [fallback_toCandidate(placed, { index, score: WEIGHT - at, category })];
    });
    return chosen.length + last.length > 0 ? last : exitItself(placement);
}
/** The line right below the best candidate: where that is a title, the message follows. */
function lineBelow(root, { lines }) {
    const placed = root === undefined ? undefined : lines[root.index + 1];
    if (root === undefined || placed === undefined || placed.step !== root.placed.step)
        return null;
    return isSpeaking(placed, root.placed.standing) ? root.index + 1 : null;
}
function isSpeaking(placed, place) {
    if (placed.zone !== 'body' || placed.standing !== place)
        return false;
    return !QUIET.test(placed.line.text) && !isFrame(placed.line.text);
}
function categoryOfExit(placement) {
    const codes = placement.lines.map((placed) => fallback_EXIT.exec(placed.line.text)?.groups?.['code'] ?? '');
    return CATEGORY_OF_EXIT[codes.findLast((code) => code !== '' && code !== '0') ?? ''] ?? 'unknown';
}
/** A step that says nothing but its exit code. */
function exitItself(placement) {
    const index = placement.lines.findLastIndex((placed) => fallback_EXIT.test(placed.line.text));
    const placed = placement.lines[index];
    if (placed === undefined)
        return [];
    return [fallback_toCandidate(placed, { index, score: EXIT_WEIGHT, category: categoryOfExit(placement) })];
}
function fallback_toCandidate(placed, of) {
    return {
        placed,
        index: of.index,
        rule: { id: 'fallback.last-words', weight: WEIGHT },
        category: of.category,
        alternatives: [],
        transient: 'unknown',
        score: of.score,
        reason: 'among the last words before the end',
    };
}

;// CONCATENATED MODULE: ./lib/diagnosis/prevention.js
/** Advice per category; null where there is nothing to prevent. */
const PREVENTION = {
    'test-failure': 'Run the failing test before pushing, and make it a required check on the branch it broke.',
    'compile-error': 'Build before pushing; let the pull request check build the merge result, not the branch alone.',
    lint: 'Run the same linter and formatter, in the same version, in a pre-commit hook.',
    dependency: 'Commit the lock file, install from it only, and update dependencies in their own pull requests.',
    network: 'Retry the download with back-off, or serve it from a cache or mirror inside the network.',
    'port-conflict': 'Let tests bind port 0 and read the port they got, instead of a fixed one.',
    timeout: 'Give each slow part its own time limit and print progress, so that a hang shows where it happens.',
    oom: 'Lower the number of parallel workers or use a larger runner; record peak memory in the job.',
    'disk-full': 'Free space before the build or use a larger runner; print `df -h` when the job starts.',
    'rate-limit': 'Authenticate the calls, cache their answers, and honour Retry-After.',
    auth: 'Check expiry and scope of the credentials on a schedule, and fail early with a message that names them.',
    config: 'Validate the configuration in a fast first job.',
    'api-breaking': 'Pin the interface version and test against the next one in a separate, non-blocking job.',
    git: 'Keep branches short-lived and rebase before the merge queue; fetch with enough depth.',
    runner: 'Make jobs safe to repeat, so that a lost or cancelled runner costs only a re-run.',
    docker: 'Pin images by digest and keep copies of those you depend on in your own registry.',
    crash: 'Keep core dumps or sanitizer output as artifacts, so that the crash can be read after the run.',
    'security-scan': 'Update the named packages, or record the accepted risk with an expiry date.',
    'db-migration': 'Run migrations against a copy of the production schema in the pull request.',
    'data-corruption': 'Verify checksums right after download and delete what does not match before a retry.',
    'quality-gate': 'Run the same check locally before pushing; print the command to do so in its message.',
    deploy: 'Deploy to a staging target first and keep the roll-back one command away.',
    'runtime-error': 'Cover the failing path with a test that runs before this step.',
    infra: 'Watch capacity of the runners, and let jobs fail fast when the platform is not ready.',
    flaky: 'Quarantine the flaky test with an owner and an expiry date, and fix its hidden dependency.',
    quota: 'Watch usage against the limit, and move the work to after the reset.',
    cancelled: null,
    unknown: null,
    none: null,
};
/** Advice, most specific first, without doubles. */
function listPrevention(category, ofRule) {
    const general = PREVENTION[category];
    return [...new Set([ofRule, general].filter((text) => text != null))];
}

;// CONCATENATED MODULE: ./lib/diagnosis/rank.js
// Candidates to the few that are shown: best first, one per block, the same message once.

/** Lines this near belong to one block; the best of them speaks for it. */
const BLOCK_LINES = 1;
const MAX_CANDIDATES = 5;
/** At most five candidates, best first. Equal scores: the earlier line, since the first failure drags others along. */
function rankCandidates(candidates) {
    const sorted = [...candidates].sort((a, b) => tier(b) - tier(a) || a.index - b.index);
    const chosen = [];
    const seen = new Set();
    for (const candidate of sorted) {
        const key = normaliseText(candidate.placed.line.text);
        if (seen.has(key))
            continue;
        if (chosen.some((one) => Math.abs(one.index - candidate.index) <= BLOCK_LINES))
            continue;
        seen.add(key);
        chosen.push(candidate);
        if (chosen.length === MAX_CANDIDATES)
            break;
    }
    return chosen;
}
/** Scores this near say the same; then the earlier line is the root of the later one. */
const TIER_POINTS = 5;
function tier(candidate) {
    return Math.round(candidate.score / TIER_POINTS);
}

;// CONCATENATED MODULE: ./lib/diagnosis/diagnose-log.js








/** Weight from which a rule may call a log failed that does not say so itself. Words prove little in a long log. */
const CONVINCING = { long: 60, short: 44 };
/** A log of this many lines is more than an excerpt of the trouble. */
const LONG_LINES = 500;
/** More than a tier of the ranking, less than a failed step. */
const REPORT_POINTS = 6;
/** More than any other point of the ranking: a line of a green run is noise unless nothing else is there. */
const GREEN_POINTS = 30;
const EXCERPT_LINES = 12;
/** Share of an excerpt that stands before the cause. */
const EXCERPT_BEFORE = 0.4;
/** The finding for one log. A log of a job that passed gives category `none` and no cause. */
function diagnoseLog(digest, rules, hints = {}) {
    const placement = placeLines(digest, hints);
    if (placement.verdict === 'passed')
        return nothingFailed();
    const found = backByReports(findCandidates(placement, rules), hints.reports ?? []);
    const ranked = rankCandidates(found.map((one) => weighNovelty(one, hints)));
    if (placement.verdict === 'unclear' && !isConvincing(ranked[0], digest))
        return nothingFailed();
    const best = [...ranked, ...fallbackCandidates(placement, ranked)].slice(0, 5);
    return toFinding(best, placement, hints.excerptLines ?? EXCERPT_LINES);
}
/** Normalised texts of the lines of a green log, for comparison. */
function toGreenLines(digest) {
    return new Set(digest.windows.flatMap((window) => window.map((line) => normaliseText(line.text))));
}
function isConvincing(first, digest) {
    return (first?.rule.weight ?? 0) >= CONVINCING[digest.lineCount > LONG_LINES ? 'long' : 'short'];
}
function weighNovelty(candidate, { greenLines }) {
    if (greenLines?.has(normaliseText(candidate.placed.line.text)) !== true)
        return candidate;
    return {
        ...candidate,
        score: candidate.score - GREEN_POINTS,
        reason: `${candidate.reason}; the log of a green run says it too`,
    };
}
function backByReports(candidates, reports) {
    const names = reports.flatMap((report) => report.failing.map((test) => test.name)).filter((name) => name.length >= 4);
    return candidates.map((one) => names.some((name) => one.placed.line.text.includes(name))
        ? { ...one, score: one.score + REPORT_POINTS, reason: `${one.reason}; a test report names it` }
        : one);
}
function toFinding(best, placement, excerptLines) {
    const root = best[0];
    if (root === undefined)
        return { ...nothingFailed(), category: 'unknown', fingerprint: (0,ids/* toFingerprint */.I9)(['unknown']) };
    const category = root.category === 'unknown' ? guessPurpose(placement, root.placed) : root.category;
    return {
        category,
        alternatives: listAlternatives(root, best).filter((one) => one !== category),
        transient: decideTransience(root, best),
        confidence: toConfidence(root, best[1]),
        rootCause: best.map(toPublic),
        step: root.placed.step?.name ?? null,
        excerpt: toExcerpt(root, placement, excerptLines),
        fingerprint: (0,ids/* toFingerprint */.I9)([category, root.rule.id, normaliseText(root.placed.line.text)]),
        prevention: listPrevention(category, root.rule.prevention),
        factors: listFactors(root, best),
    };
}
function nothingFailed() {
    return {
        category: 'none',
        alternatives: [],
        transient: 'unknown',
        confidence: 1,
        rootCause: [],
        step: null,
        excerpt: null,
        fingerprint: (0,ids/* toFingerprint */.I9)(['none']),
        prevention: [],
        factors: [],
    };
}
function toPublic(candidate) {
    return {
        job: null,
        line: candidate.placed.line.number,
        text: candidate.placed.line.text,
        rule: candidate.rule.id,
        score: Math.round(candidate.score * 10) / 10,
        reason: candidate.reason,
    };
}
function listAlternatives(root, best) {
    const near = best.filter((one) => one.score >= root.score - 12).map((one) => one.category);
    const all = new Set([...root.alternatives, ...near]);
    return [...all].filter((one) => one !== root.category && one !== 'unknown').slice(0, 4);
}
/** `yes` only when the root line itself tells so and nothing as loud beside it says that something must change. */
function decideTransience(root, best) {
    if (root.transient !== 'yes')
        return root.transient;
    const contradicted = best.some((one) => one.transient === 'no' && one.rule.weight >= 80 && one.score >= root.score - 10);
    return contradicted ? 'unknown' : 'yes';
}
function toConfidence(root, second) {
    const strength = Math.max(0, Math.min(1, root.score / 100));
    const lead = second === undefined ? 1 : Math.max(0, Math.min(1, (root.score - second.score) / 25));
    return Math.round(strength * (0.7 + 0.3 * lead) * 100) / 100;
}
function toExcerpt(root, placement, lines) {
    const from = Math.max(0, root.index - Math.floor((lines - 1) * EXCERPT_BEFORE));
    const near = placement.lines.slice(from, Math.max(root.index + 1, from + lines));
    const number = root.placed.line.number;
    const joined = near.filter((placed, at) => placed.line.number - number === from + at - root.index);
    return { job: null, firstLine: joined[0]?.line.number ?? number, lines: joined.map((placed) => placed.line.text) };
}
function listFactors(root, best) {
    const others = best.filter((one) => one.rule.id === root.rule.id).length;
    const factors = [];
    if (others > 1)
        factors.push(`${others} places in the log show the same kind of failure.`);
    if (root.placed.standing === 'failed')
        factors.push('The line stands in the step that failed.');
    if (root.category === 'unknown')
        factors.push('No rule knows this tool; the words and the place of the line were used.');
    return factors;
}

// EXTERNAL MODULE: ./lib/domain/memory.js
var domain_memory = __webpack_require__(4749);
// EXTERNAL MODULE: ./lib/domain/result.js
var domain_result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/render/commands.js
var commands = __webpack_require__(880);
;// CONCATENATED MODULE: ./lib/workplan/draft.js
/** A reference to one id, as written. */
function plainRef(ref) {
    return { ref, lookFor: [ref], members: null, until: 'done' };
}
/** An id for an item that has none: its place and a hash of what it says, so that a moved item is not taken for another. */
function toMadeId(position, title) {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(title))
        hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    return `#${position}-${hash.toString(16).padStart(8, '0')}`;
}
/** `19.x`, `19.*`: every id that starts with `19.`. */
const draft_WILDCARD = /^(?<stem>[\w-]+(?:\.[\w-]+)*\.)[x*]$/i;
/** Settles dependencies: which are here, which are done, and which items are ready. Keeps the order. */
function toWorkItems(drafts, satisfiedBy) {
    const byId = new Map();
    for (const draft of drafts)
        if (!byId.has(draft.id))
            byId.set(draft.id, draft);
    const book = { byId, satisfiedBy, wildcards: new Map(), drafts };
    return drafts.map((draft) => {
        const settled = draft.refs.map((ref) => settle(ref, book, draft.id));
        const { id, title, status, rawStatus, pointer } = draft;
        const ready = draft.workable &&
            status === 'pending' &&
            settled.every((each) => !each.holdsBack) &&
            !isParentHeldBack(draft, book);
        return { id, title, status, rawStatus, dependsOn: settled.map((each) => each.dependency), ready, pointer };
    });
}
/** Longest chain of parents that is followed; trackers nest three or four deep, and the walk recurses. */
const MAX_PARENTS = 100;
function settle(ref, book, own) {
    const { ref: text } = ref;
    if (ref.members !== null)
        return settleSeveral(text, ref.members, book);
    const id = ref.lookFor.find((each) => book.byId.has(each));
    if (id !== undefined) {
        const satisfied = ref.until === 'free' ? isFree(id, book, new Set()) : isSatisfied(id, book);
        return { dependency: { ref: text, kind: 'id', satisfied }, holdsBack: !satisfied };
    }
    const stem = draft_WILDCARD.exec(text)?.groups?.['stem'];
    if (stem !== undefined) {
        return settleSeveral(text, findByStem(stem, book).filter((each) => each !== own), book);
    }
    const kind = /^[A-Za-z0-9#][^\s]{0,79}$/.test(text) ? 'external' : 'prose';
    return { dependency: { ref: text, kind, satisfied: false }, holdsBack: false };
}
function isParentHeldBack(draft, book) {
    const parent = draft.partOf === null ? undefined : book.byId.get(draft.partOf);
    return parent?.refs.some((ref) => settle(ref, book, parent.id).holdsBack) === true;
}
/** Several items of this file. None of them here: nothing is known, so it is not satisfied and does not hold back. */
function settleSeveral(ref, ids, book) {
    const open = ids.some((id) => !isSatisfied(id, book));
    return { dependency: { ref, kind: 'wildcard', satisfied: ids.length > 0 && !open }, holdsBack: open };
}
function findByStem(stem, book) {
    const known = book.wildcards.get(stem);
    if (known !== undefined)
        return known;
    const found = book.drafts.map((draft) => draft.id).filter((id) => id.startsWith(stem));
    book.wildcards.set(stem, found);
    return found;
}
function isSatisfied(id, book) {
    const draft = book.byId.get(id);
    return draft !== undefined && book.satisfiedBy.includes(draft.status);
}
/** Done, or waiting for nothing that is open, parents included. A circle of parents is not free. */
function isFree(id, book, seen) {
    const draft = book.byId.get(id);
    if (draft === undefined || seen.has(id) || seen.size > MAX_PARENTS)
        return false;
    if (isSatisfied(id, book))
        return true;
    if (draft.status === 'blocked')
        return false;
    seen.add(id);
    return draft.refs.every((ref) => {
        const target = ref.lookFor.find((each) => book.byId.has(each));
        if (target === undefined)
            return true;
        return ref.until === 'free' ? isFree(target, book, seen) : isSatisfied(target, book);
    });
}

;// CONCATENATED MODULE: ./lib/workplan/json-tree.js
/** The members of an object in the order of the file; empty for anything else. */
function membersOf(node) {
    if (node.type !== 'object')
        return [];
    return (node.children ?? []).flatMap((property) => {
        const [keyNode, value] = property.children ?? [];
        return keyNode === undefined || value === undefined ? [] : [{ key: String(keyNode.value), property, keyNode, value }];
    });
}
/** The member of that name; the last one when there are several, as JSON.parse has it. */
function findMember(node, key) {
    return membersOf(node).findLast((member) => member.key === key) ?? null;
}
/** The value of the first key that the object has; null when it has none of them. */
function findValue(node, keys) {
    for (const key of keys) {
        const member = findMember(node, key);
        if (member !== null)
            return member.value;
    }
    return null;
}
/** Elements of an array, or values of an object, with their pointers. */
function childrenOf(place) {
    const above = [...place.above, place.node];
    if (place.node.type === 'array') {
        return (place.node.children ?? []).map((node, index) => ({
            node,
            pointer: `${place.pointer}/${index}`,
            key: null,
            above,
        }));
    }
    return membersOf(place.node).map(({ key, value }) => ({
        node: value,
        pointer: `${place.pointer}/${escapeToken(key)}`,
        key,
        above,
    }));
}
/**
 * The nodes that a pattern names, in the order of the file: an RFC 6901 pointer in which the token `*` stands for every
 * element or member. `''` is the root. A literal star is written `~2`.
 */
function json_tree_select(root, pattern) {
    const tokens = pattern === '' ? [] : pattern.slice(1).split('/');
    return tokens.reduce((places, token) => places.flatMap((place) => json_tree_step(place, token)), [{ node: root, pointer: '', key: null, above: [] }]);
}
function json_tree_step(place, token) {
    const children = childrenOf(place);
    if (token === '*')
        return children;
    const wanted = token.replaceAll('~2', '*').replaceAll('~1', '/').replaceAll('~0', '~');
    const found = children.findLast((child, index) => (child.key ?? String(index)) === wanted);
    return found === undefined ? [] : [found];
}
/** The node at an RFC 6901 pointer, where a star is a star; null when there is none. */
function findAt(root, pointer) {
    let node = root;
    for (const token of pointer === '' ? [] : pointer.slice(1).split('/')) {
        const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
        const next = node.type === 'array' ? node.children?.[Number(key)] : findMember(node, key)?.value;
        if (next === undefined)
            return null;
        node = next;
    }
    return node;
}
/** A key as a pointer token. */
function escapeToken(key) {
    return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
/** A string's value, or a number or boolean as the file spells it: `15.10` stays `15.10`. Null for everything else. */
function scalarText(text, node) {
    if (node === null)
        return null;
    if (node.type === 'string')
        return String(node.value);
    return node.type === 'number' || node.type === 'boolean' ? tokenOf(text, node) : null;
}
/** The bytes of a node in the file. */
function tokenOf(text, node) {
    return text.slice(node.offset, node.offset + node.length);
}
/** Offset just behind a node. */
function endOf(node) {
    return node.offset + node.length;
}
/** The second of two members of one object with the same name, or null when every name in the tree is unique. */
function findDuplicateKey(node) {
    const seen = new Set();
    for (const member of membersOf(node)) {
        if (seen.has(member.key))
            return member;
        seen.add(member.key);
    }
    for (const child of node.children ?? []) {
        const found = findDuplicateKey(child);
        if (found !== null)
            return found;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/workplan/json-refs.js


/** Keys that name the other item in a dependency that is an object. */
const TARGET_KEYS = ['depends_on_id', 'depends_on', 'batch_id', 'batch', 'task_id', 'id', 'ref'];
/** The dependency texts of a value, in the order of the file. A text with commas is several ids when every part looks like one. */
function readRefTexts(text, value) {
    if (value === null)
        return [];
    if (value.type === 'array')
        return (value.children ?? []).flatMap((child) => elementTexts(text, child));
    const one = scalarText(text, value);
    if (one === null || one.trim() === '' || value.type === 'boolean')
        return [];
    const parts = one.split(',').map((part) => part.trim());
    return parts.every((part) => /^[\w.#-]+$/.test(part)) ? parts : [one];
}
function elementTexts(text, node) {
    const one = scalarText(text, node.type === 'object' ? findValue(node, TARGET_KEYS) : node);
    return one === null || one.trim() === '' ? [] : [one];
}
/** Edges of a tracker's export that hold an item back; the other kinds only tell of a relation. */
const GATES = new Map([
    ['blocks', 'done'],
    ['conditional-blocks', 'done'],
    ['waits-for', 'done'],
    ['parent-child', 'free'],
]);
/** Dependencies of a JSON Lines item: typed edges, or the plain spellings. Edges of another item's are left out. */
function readEdges(text, value, own) {
    const children = value?.type === 'array' ? (value.children ?? []) : [];
    const typed = children.some((child) => findValue(child, ['depends_on_id']) !== null);
    if (!typed)
        return readRefTexts(text, value).map(plainRef);
    return children.flatMap((child) => {
        const from = scalarText(text, findValue(child, ['issue_id']));
        const ref = scalarText(text, findValue(child, ['depends_on_id']));
        const until = GATES.get(scalarText(text, findValue(child, ['type'])) ?? 'blocks');
        if (ref === null || until === undefined || (from !== null && from !== own))
            return [];
        return [{ ...plainRef(ref), until }];
    });
}

;// CONCATENATED MODULE: ./lib/workplan/words.js
/** Words in normal form: lower case, a hyphen between parts. A word that stands in no list is `unknown`, and never done. */
const words_WORDS = {
    pending: [
        'pending',
        'todo',
        'to-do',
        'open',
        'backlog',
        'ready',
        'ready-for-dev',
        'not-started',
        'unstarted',
        'planned',
        'new',
        'queued',
        'draft',
        'drafted',
        'proposed',
        'reopened',
    ],
    in_progress: [
        'in-progress',
        'inprogress',
        'doing',
        'started',
        'active',
        'assigned',
        'hooked',
        'wip',
        'working',
        'running',
        'claimed',
        'ongoing',
        'contexted',
    ],
    review: ['review', 'in-review', 'ready-for-review', 'needs-review', 'qa', 'in-qa', 'testing', 'ready-for-qa'],
    done: [
        'done',
        'completed',
        'complete',
        'closed',
        'finished',
        'merged',
        'shipped',
        'implemented',
        'verified',
        'passed',
        'passing',
        'resolved',
        'completed-finalized',
        'success',
        'true',
    ],
    failed: ['failed', 'failing', 'failure', 'error', 'errored'],
    blocked: ['blocked', 'failed-blocked', 'on-hold', 'stuck', 'waiting'],
    deferred: ['deferred', 'postponed', 'optional', 'someday', 'later', 'paused', 'pinned'],
    cancelled: [
        'cancelled',
        'canceled',
        'wont-do',
        'wont-fix',
        'wontfix',
        'skipped',
        'dropped',
        'rejected',
        'abandoned',
        'obsolete',
        'superseded',
        'duplicate',
        'archived',
        'tombstone',
    ],
};
const STATUS_BY_WORD = new Map(Object.entries(words_WORDS).flatMap(([status, words]) => words.map((word) => [word, status])));
/** What an owner's word means; case, spaces, underscores and apostrophes do not matter. */
function toItemStatus(word) {
    const normal = word
        .trim()
        .toLowerCase()
        .replaceAll(/['’]/g, '')
        .replaceAll(/[\s_-]+/g, '-');
    return STATUS_BY_WORD.get(normal) ?? 'unknown';
}
/**
 * What a word and a done flag mean together. A word that says why an item stands still wins; then the flag, which is the
 * owner's proof; a word that claims done against the flag is `unknown`.
 */
function combineStatus(word, flag) {
    const said = word === null ? null : toItemStatus(word);
    if (said === 'failed' || said === 'blocked' || said === 'deferred' || said === 'cancelled')
        return said;
    if (flag === true)
        return 'done';
    if (said === null)
        return 'pending';
    return said === 'done' && flag === false ? 'unknown' : said;
}

;// CONCATENATED MODULE: ./lib/workplan/json-items.js




/** The items in the order of the file, sub-items behind their parent. Elements that are no objects are left out. */
function readJsonItems(text, match) {
    const { preset, row } = match;
    const prefixes = toTagPrefixes(match);
    const places = match.places.filter((place) => place.node.type === 'object');
    const items = places.flatMap((place, index) => {
        const own = ownId(text, place, row.id);
        const prefix = prefixes.get(tagOf(place)) ?? '';
        const id = `${prefix}${own ?? toMadeId(index + 1, titleOf(text, place.node, preset) ?? '')}`;
        const refs = readRefTexts(text, findValue(place.node, preset.dependsOn)).map((ref) => scopedRef(ref, prefix));
        const item = { place, draft: toDraft({ text, place, preset, id, refs }) };
        return [item, ...readChildren(text, item, preset)];
    });
    return preset.group === null ? items : withGroups(text, items, preset.group);
}
function toDraft(input) {
    const { text, place, preset, id, refs } = input;
    const title = titleOf(text, place.node, preset) ?? id;
    return {
        id,
        title,
        ...readStatus(text, place.node, preset),
        refs,
        pointer: place.pointer,
        workable: true,
        partOf: null,
    };
}
/** The id as the file spells it; the key when items stand in a map; null when there is neither. */
function ownId(text, place, keys) {
    const written = scalarText(text, findValue(place.node, keys));
    return written === null || written === '' ? place.key : written;
}
/** First line of the first title key that holds a text. */
function titleOf(text, node, preset) {
    for (const key of preset.title) {
        const title = scalarText(text, findMember(node, key)?.value ?? null)?.trim();
        if (title !== undefined && title !== '')
            return title.split('\n', 1)[0] ?? title;
    }
    return null;
}
/** State of an item object from its word and its flag; `rawStatus` is the word, else the flag, else null. */
function readStatus(text, node, preset) {
    const word = scalarText(text, findValue(node, preset.status));
    const said = word === null || word.trim() === '' ? null : word;
    const flag = findFlag(node, preset)?.value.value;
    const raised = typeof flag === 'boolean' ? flag : null;
    if (said === null && raised === null)
        return { status: preset.stateless, rawStatus: null };
    return { status: combineStatus(said, raised), rawStatus: said ?? String(raised) };
}
/** The item's own boolean done flag, or null. */
function findFlag(node, preset) {
    for (const key of preset.flag) {
        const member = findMember(node, key);
        if (member?.value.type === 'boolean')
            return member;
    }
    return null;
}
/** A sub-item's `1` is its sibling 1, its `5.1` sub-item 1 of item 5; a bare number that is no sibling is an item. */
function readChildren(text, parent, preset) {
    const list = preset.children === null ? null : findMember(parent.place.node, preset.children)?.value;
    if (list?.type !== 'array' || preset.children === null)
        return [];
    const { pointer, above, node } = parent.place;
    const place = { node: list, pointer: `${pointer}/${preset.children}`, key: null, above: [...above, node] };
    return childrenOf(place).flatMap((child, index) => {
        if (child.node.type !== 'object')
            return [];
        const own = ownId(text, child, ['id']) ?? String(index + 1);
        const id = own.startsWith(`${parent.draft.id}.`) ? own : `${parent.draft.id}.${own}`;
        const refs = readRefTexts(text, findValue(child.node, preset.dependsOn)).map((ref) => ({
            ...plainRef(ref),
            lookFor: [`${parent.draft.id}.${ref}`, `${prefixOf(parent.draft.id)}${ref}`],
        }));
        return [{ place: child, draft: { ...toDraft({ text, place: child, preset, id, refs }), partOf: parent.draft.id } }];
    });
}
/** The list of tasks that an item stands in, so that two lists of one file do not share ids. */
function tagOf(place) {
    return place.pointer.split('/').slice(1, 2).join('');
}
/** With several tags, `tag:` before every id but those of `master`, which is the owner's default. */
function toTagPrefixes(match) {
    if (match.row.items !== '/*/tasks/*')
        return new Map();
    const tags = [...new Set(match.places.map(tagOf))];
    return new Map(tags.length < 2 ? [] : tags.filter((tag) => tag !== 'master').map((tag) => [tag, `${tag}:`]));
}
function prefixOf(id) {
    return /^[^:]*:/.exec(id)?.[0] ?? '';
}
function scopedRef(ref, prefix) {
    return { ...plainRef(ref), lookFor: [`${prefix}${ref}`] };
}
/** Adds to every item the groups that its own group waits for. */
function withGroups(text, items, group) {
    const members = new Map();
    for (const { place, draft } of items) {
        const id = scalarText(text, findValue(groupOf(place), group.id));
        if (id !== null)
            members.set(id, [...(members.get(id) ?? []), draft.id]);
    }
    return items.map((item) => {
        const waits = readRefTexts(text, findValue(groupOf(item.place), group.dependsOn));
        const refs = waits.map((ref) => ({ ...plainRef(ref), members: members.get(ref) ?? [] }));
        return refs.length === 0 ? item : { ...item, draft: { ...item.draft, refs: [...item.draft.refs, ...refs] } };
    });
}
/** The phase of an item: the object above the list it stands in. For a list at the root that is the root. */
function groupOf(place) {
    return place.above.at(-2) ?? place.node;
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./lib/workplan/plan-problem.js

const BOM = '\uFEFF';
/** Takes a byte order mark off. */
function withoutBom(text) {
    return text.startsWith(BOM) ? { bom: BOM, text: text.slice(1) } : { bom: '', text };
}
/** A file that does not parse. `offset` counts UTF-16 units from the start of the text without its byte order mark. */
function malformed(source, offset, detail) {
    return (0,domain_result/* err */._)({ code: 'PLAN_MALFORMED', at: { file: source.file, ...placeAt(source.text, offset) }, detail });
}
/** A file that parses and is no plan we can name. */
function unknownPlan(file, detail, candidates = []) {
    return (0,domain_result/* err */._)({ code: 'PLAN_UNKNOWN', file, candidates, detail });
}
/** A plan that is listed but not edited, or not at this item. */
function notEditable(file, shape, detail) {
    return (0,domain_result/* err */._)({ code: 'PLAN_NOT_EDITABLE', file, shape, detail });
}
/** An edit that was made, checked and thrown away. */
function unproven(file, detail) {
    return { code: 'PLAN_EDIT_UNPROVEN', file, detail };
}
/** Line and column of an offset, both 1-based; a line ends at LF only. */
function placeAt(text, offset) {
    const end = Math.max(0, Math.min(offset, text.length));
    let line = 1;
    let lineStart = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
        line += 1;
        lineStart = at + 1;
    }
    return { line, column: end - lineStart + 1 };
}
/** A piece of the file as it may stand in a message: one line, at most 24 units, control characters escaped, in backticks. */
function quote(piece) {
    const cut = piece.length > 24 ? `${piece.slice(0, 23)}…` : piece;
    const safe = cut
        .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
        .replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (unit) => {
        return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
    return `\`${safe}\``;
}
/** Offset of the first merge marker, or null when the text does not hold both the opening and the closing one. */
function findMergeMarker(text) {
    const open = /^<{7}(?:[ \t].*)?\r?$/m.exec(text);
    const close = /^>{7}(?:[ \t].*)?\r?$/m.exec(text);
    return open === null || close === null || close.index < open.index ? null : open.index;
}
const MERGE_MARKER_DETAIL = 'an unresolved merge stands here (<<<<<<<); choose one side and remove the three marker lines';

;// CONCATENATED MODULE: ./lib/workplan/json-fault.js

/** The parser's numbers for errors; its own enum cannot be imported under isolated modules. */
const ERROR = {
    invalidNumber: 2,
    nameExpected: 3,
    valueExpected: 4,
    colonExpected: 5,
    commaExpected: 6,
    braceExpected: 7,
    bracketExpected: 8,
    endExpected: 9,
    openComment: 11,
    openString: 12,
    openNumber: 13,
    badUnicode: 14,
    badEscape: 15,
    badCharacter: 16,
};
const IN_STRING = new Set([
    ERROR.openString,
    ERROR.badUnicode,
    ERROR.badEscape,
    ERROR.badCharacter,
]);
/** Explains an error of the parser. Errors inside a string are told at the offending character, not at the string's start. */
function explainFault(text, error) {
    const { offset, length } = error;
    if (IN_STRING.has(error.error))
        return findStringFault(text, offset) ?? { offset, detail: 'this string is not valid JSON; check its quotes' };
    const code = error.error;
    if (code === ERROR.openComment)
        return { offset, detail: 'this comment never ends; close it with */' };
    if (text.slice(offset).trim() === '')
        return endOfText(text);
    const token = quote(text.slice(offset, offset + Math.max(length, 1)));
    return { offset, detail: explainToken(code, token, text, offset) };
}
function explainToken(code, token, text, offset) {
    switch (code) {
        case ERROR.commaExpected:
            return `a comma is missing before ${token}${afterLine(text, offset)}; add it after the value before`;
        case ERROR.nameExpected:
            return `a property name in double quotes is expected, not ${token}; quote it`;
        case ERROR.colonExpected:
            return `a colon is expected after the property name, not ${token}; add it, or check the quotes before it`;
        case ERROR.valueExpected:
            return `a value is expected, not ${token}; write the value, or remove the comma too many`;
        case ERROR.braceExpected:
            return `a closing } is expected, not ${token}; check which bracket closes what`;
        case ERROR.bracketExpected:
            return `a closing ] is expected, not ${token}; check which bracket closes what`;
        case ERROR.endExpected:
            return `something stands after the end of the document (${token}); remove it, or put both into one list`;
        case ERROR.invalidNumber:
        case ERROR.openNumber:
            return `${token} is no JSON number; write digits on both sides of the point and after the exponent`;
        default:
            return `${token} is no JSON; text needs double quotes, and a quote inside a text is written \\"`;
    }
}
/** Names the line that should have got the comma when it is not the line of the fault. */
function afterLine(text, offset) {
    const before = text.slice(0, offset).trimEnd().length;
    const line = placeAt(text, before).line;
    return line === placeAt(text, offset).line ? '' : ` (at the end of line ${line})`;
}
function endOfText(text) {
    const end = text.trimEnd().length;
    return {
        offset: end,
        detail: 'the text ends in the middle of the document: it was cut off; restore the rest, from git for example',
    };
}
/** The first thing inside a string token that JSON forbids. The token starts at its opening quote. */
function findStringFault(text, start) {
    for (let at = start + 1; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (unit === 0x22)
            return null;
        if (unit === 0x0a || unit === 0x0d)
            return rawBreak(text, at);
        if (unit < 0x20) {
            const name = `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`;
            return {
                offset: at,
                detail: `a raw control character (${name}) stands inside a string; write it as an escape, a tab is \\t`,
            };
        }
        if (unit !== 0x5c)
            continue;
        const fault = findEscapeFault(text, at);
        if (fault !== null)
            return fault;
        at += 1;
    }
    return endOfText(text);
}
function findEscapeFault(text, at) {
    const next = text[at + 1];
    if (next === undefined)
        return endOfText(text);
    if (next === 'u') {
        if (/^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)))
            return null;
        return {
            offset: at,
            detail: `\\u needs four hex digits, not ${quote(text.slice(at + 2, at + 6))}; write \\\\u for a backslash`,
        };
    }
    if ('"\\/bfnrt'.includes(next))
        return null;
    if (next === "'")
        return { offset: at, detail: "\\' is no JSON escape; write the apostrophe alone, without the backslash" };
    if (next === '\n' || next === '\r') {
        return {
            offset: at,
            detail: 'a backslash before a raw line break is no JSON escape; write the line break as \\n, on one line',
        };
    }
    return { offset: at, detail: `${quote(`\\${next}`)} is no JSON escape; write \\\\ for a backslash` };
}
function rawBreak(text, at) {
    const rest = text.slice(at).trim() === '' ? ', and the file ends there: it was cut off' : '';
    return {
        offset: at,
        detail: `a raw line break stands inside a string${rest}; close the string, or write the line break as \\n`,
    };
}

;// CONCATENATED MODULE: ./lib/workplan/json-text.js
// Parses JSON and JSON with comments into a tree whose nodes know their offsets; the first fault is told exactly.




/** Deepest nesting that is read. Real plans have under 10 levels; the parser and our walks recurse, the stack does not end before 5,000. */
const MAX_DEPTH = 256;
const OPENING = new Set([1, 3]);
const CLOSING = new Set([2, 4]);
const END_OF_FILE = 17;
/** Parses a whole file. Comments and trailing commas are allowed; everything else that JSON forbids is `PLAN_MALFORMED`. */
function parseJsonText(file, whole) {
    const { bom, text } = withoutBom(whole);
    const source = { file, text };
    if (text.trim() === '') {
        return malformed(source, 0, 'the file is empty; write the plan again, or restore it from git');
    }
    const deep = findTooDeep(text);
    if (deep !== null)
        return malformed(source, deep, `nested deeper than ${MAX_DEPTH} levels; no plan needs that, check what wrote the file`);
    const errors = [];
    const root = (0,main.parseTree)(text, errors, { allowTrailingComma: true });
    const first = errors.reduce((best, each) => (best === null || each.offset < best.offset ? each : best), null);
    if (first !== null || root === undefined)
        return json_text_refuse(source, first);
    return (0,domain_result.ok)({ file, bom, text, root });
}
function json_text_refuse(source, error) {
    const fault = explainFault(source.text, error ?? { error: 4, offset: 0, length: 0 });
    const marker = findMergeMarker(source.text);
    if (marker !== null && marker <= fault.offset)
        return malformed(source, marker, MERGE_MARKER_DETAIL);
    return malformed(source, fault.offset, fault.detail);
}
/** Offset of the first bracket that opens a level too many, or null. Goes over tokens, so that depth costs no stack. */
function findTooDeep(text) {
    const scanner = (0,main.createScanner)(text, true);
    let depth = 0;
    for (let token = scanner.scan(); token !== END_OF_FILE; token = scanner.scan()) {
        if (OPENING.has(token))
            depth += 1;
        if (CLOSING.has(token))
            depth -= 1;
        if (depth > MAX_DEPTH)
            return scanner.getTokenOffset();
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/workplan/prove.js
// Proves an edit: parses the result and compares it with the original, node by node and comment by comment.





/** The new text, or PLAN_EDIT_UNPROVEN when anything but the claimed changes differs. */
function proveEdit(claim) {
    const { before, after } = claim;
    const parsed = parseJsonText(before.file, after);
    if (!parsed.ok)
        return (0,domain_result/* err */._)(unproven(before.file, 'the result does not parse'));
    const pair = { claim, after: parsed.value.text };
    const difference = compare(before.root, parsed.value.root, '', pair) ??
        (parsed.value.bom === before.bom ? null : 'the byte order mark') ??
        (endsAlike(before.text, parsed.value.text) ? null : 'the end of the file') ??
        (commentsOf(before.text).join('\0') === commentsOf(parsed.value.text).join('\0') ? null : 'a comment');
    return difference === null ? (0,domain_result.ok)(after) : (0,domain_result/* err */._)(unproven(before.file, `${difference} would differ`));
}
/** Pointer of the first difference, or null. Scalars are compared as spelt. */
function compare(a, b, pointer, pair) {
    if (a === pair.claim.item)
        return compareItem(a, b, pointer, pair);
    if (a.type !== b.type)
        return pointer || 'the root';
    if (a.type === 'object')
        return compareMembers([membersOf(a), membersOf(b)], pointer, pair);
    if (a.type !== 'array')
        return tokenOf(pair.claim.before.text, a) === tokenOf(pair.after, b) ? null : pointer;
    const [left, right] = [a.children ?? [], b.children ?? []];
    if (left.length !== right.length)
        return pointer;
    for (const [index, child] of left.entries()) {
        const other = right[index];
        const found = other === undefined ? pointer : compare(child, other, `${pointer}/${index}`, pair);
        if (found !== null)
            return found;
    }
    return null;
}
function compareMembers([left, right], pointer, pair) {
    if (left.length !== right.length)
        return pointer || 'the root';
    for (const [index, member] of left.entries()) {
        const other = right[index];
        if (other === undefined || other.key !== member.key)
            return `${pointer}/${member.key}`;
        const found = compare(member.value, other.value, `${pointer}/${member.key}`, pair);
        if (found !== null)
            return found;
    }
    return null;
}
/** The marked item: what was claimed must be there, once; everything else as before, in the same order. */
function compareItem(a, b, pointer, pair) {
    const { changes } = pair.claim;
    const members = membersOf(b);
    for (const [key, change] of changes) {
        const found = members.filter((member) => member.key === key);
        const [member] = found;
        const wanted = change.kind === 'absent' ? 0 : 1;
        if (found.length !== wanted)
            return `${pointer}/${key}`;
        if (change.kind === 'token' && (member === undefined || tokenOf(pair.after, member.value) !== change.token)) {
            return `${pointer}/${key}`;
        }
    }
    const rest = (all) => all.filter((member) => !changes.has(member.key));
    return compareMembers([rest(membersOf(a)), rest(members)], pointer, pair);
}
function endsAlike(a, b) {
    return /\s*$/.exec(a.slice(-64))?.[0] === /\s*$/.exec(b.slice(-64))?.[0];
}
/** Every comment of a text, in order. 12 and 13 are the scanner's line and block comment, 17 its end. */
function commentsOf(text) {
    const scanner = (0,main.createScanner)(text, false);
    const comments = [];
    for (let token = scanner.scan(); token !== 17; token = scanner.scan()) {
        if (token === 12 || token === 13)
            comments.push(scanner.getTokenValue());
    }
    return comments;
}

;// CONCATENATED MODULE: ./lib/workplan/shapes.js
const TITLE = ['title', 'name', 'description', 'prompt'];
const BATCH_WORK = [
    'verified:boolean',
    'status:string',
    'dependencies:array',
    'prompt:string',
    'components:array',
    'components_to_build_or_verify:array',
    'expected_artifacts:array',
    'verification_steps:array',
    'validation_criteria:array',
];
const BATCH_ID = ['batch_id', 'batch'];
const DEPENDS = ['dependencies', 'depends_on', 'dependsOn', 'blockedBy', 'blocked_by', 'deps'];
function batchRow(items, id, empty) {
    return { items, id, certain: [id, TITLE, BATCH_WORK], possible: null, empty };
}
const FLAGS = ['passes', 'complete', 'completed', 'done', 'implemented'];
function storyRow(items) {
    const certain = [
        [...FLAGS.map((flag) => `${flag}:boolean`), 'status:word'],
        ['id', ...TITLE],
    ];
    return { items, id: ['id', 'story_id', 'feature_id'], certain, possible: null, empty: 'certain' };
}
/** `passes` is nobody else's word, so that lists of a general name are recognised by it and by nothing weaker. */
function passesRow(items) {
    const certain = [['passes:boolean'], ['id', ...TITLE, 'category', 'steps']];
    return { items, id: ['id'], certain, possible: [['status:word'], ['id'], TITLE], empty: 'possible' };
}
const BATCHES = {
    shape: 'batches',
    editable: true,
    readOnlyBecause: null,
    rows: [
        batchRow('/phases/*/batches/*', [...BATCH_ID, 'id'], 'certain'),
        batchRow('/batches/*', [...BATCH_ID, 'id'], 'certain'),
        batchRow('/phases/*', BATCH_ID, 'nothing'),
        batchRow('/*', BATCH_ID, 'possible'),
        batchRow('', BATCH_ID, 'nothing'),
    ],
    title: ['title', 'name', 'description'],
    flag: ['verified', ...FLAGS],
    status: ['status'],
    dependsOn: DEPENDS,
    stateless: 'pending',
    satisfiedBy: ['done'],
    knowsFailed: true,
    children: null,
    group: null,
    usualName: /batch/i,
};
const DONE_FLAG = {
    ...BATCHES,
    shape: 'done-flag',
    rows: [
        storyRow('/userStories/*'),
        storyRow('/user_stories/*'),
        storyRow('/stories/*'),
        storyRow('/features/*'),
        storyRow('/feature_list/*'),
        passesRow('/tasks/*'),
        passesRow('/items/*'),
        passesRow('/requirements/*'),
        passesRow('/*'),
    ],
    flag: FLAGS,
    knowsFailed: false,
    usualName: /(?:^|[/_.-])(?:prd|features?|stories)(?:[/_.-]|$)/i,
};
const TASKMASTER_ITEM = [
    ['id'],
    ['title', 'description'],
    ['status:word'],
    ['dependencies:array', 'subtasks:array', 'details', 'testStrategy'],
];
const TASKMASTER = {
    ...BATCHES,
    shape: 'taskmaster',
    editable: false,
    readOnlyBecause: 'its own status words have none for failed: pending, in-progress, review, done, deferred, cancelled, blocked; the mark is kept in the ledger',
    rows: [
        { items: '/*/tasks/*', id: ['id'], certain: TASKMASTER_ITEM, possible: null, empty: 'certain' },
        {
            items: '/tasks/*',
            id: ['id'],
            certain: TASKMASTER_ITEM,
            possible: [['id'], ['status:word'], TITLE],
            empty: 'certain',
        },
    ],
    flag: [],
    // Its own `next` lets a cancelled task count as settled.
    satisfiedBy: ['done', 'cancelled'],
    knowsFailed: false,
    children: 'subtasks',
    usualName: /(?:^|\/)\.taskmaster\/|(?:^|\/)tasks\/tasks\.json$/,
};
function subtaskRow(items) {
    return {
        items,
        id: ['id', 'subtask_id', 'chunk_id'],
        certain: [['id', 'subtask_id', 'chunk_id'], TITLE, ['status:string']],
        possible: null,
        empty: 'certain',
    };
}
const PHASES_SUBTASKS = {
    ...BATCHES,
    shape: 'phases-subtasks',
    editable: false,
    readOnlyBecause: 'such files belong to a running tool that rewrites them; the mark is kept in the ledger',
    rows: [
        subtaskRow('/phases/*/subtasks/*'),
        subtaskRow('/phases/*/chunks/*'),
        subtaskRow('/subtasks/*'),
        subtaskRow('/chunks/*'),
        {
            items: '/phases/*/tasks/*',
            id: ['id', 'task_id'],
            certain: [[]],
            possible: [['id', 'task_id'], TITLE, ['status:word']],
            empty: 'nothing',
        },
    ],
    title: ['title', 'name', 'description'],
    flag: [],
    knowsFailed: true,
    group: { id: ['id', 'phase_id', 'phase'], dependsOn: ['depends_on', 'dependsOn', 'dependencies'] },
    usualName: /implementation_plan/i,
};
function waveRow(items) {
    return {
        items,
        id: ['task_id', 'id'],
        certain: [
            ['task_id', 'id'],
            ['instruction', ...TITLE],
        ],
        possible: null,
        empty: 'certain',
    };
}
const WAVES = {
    ...BATCHES,
    shape: 'waves',
    editable: false,
    readOnlyBecause: 'it holds no states, they live in the task list it was made from; the mark is kept in the ledger',
    rows: [waveRow('/execution_plan/waves/*/tasks/*'), waveRow('/waves/*/tasks/*')],
    title: ['title', 'name', 'instruction', 'description'],
    flag: FLAGS,
    stateless: 'unknown',
    knowsFailed: false,
    usualName: /wave/i,
};
const LINES = { ...TASKMASTER, rows: [], children: null, satisfiedBy: ['done'] };
const STATUS_MAP = {
    ...LINES,
    shape: 'status-map',
    readOnlyBecause: 'a value of a status map is one word of its owner, with no place for a reason; the mark is kept in the ledger',
    usualName: /status/i,
};
const TASKS_MD = {
    ...LINES,
    shape: 'tasks-md',
    readOnlyBecause: 'a check box has no mark for failed that its readers agree on; the mark is kept in the ledger',
    usualName: /\.(?:md|markdown)$/i,
};
const JSON_LINES = {
    ...LINES,
    shape: 'jsonl',
    readOnlyBecause: "it is an export, and the tracker's next export undoes a change; the mark is kept in the ledger",
    usualName: /\.(?:jsonl|ndjson)$/i,
};
/** Every shape, with what we know of it. */
const SHAPES = {
    batches: BATCHES,
    'done-flag': DONE_FLAG,
    taskmaster: TASKMASTER,
    'phases-subtasks': PHASES_SUBTASKS,
    waves: WAVES,
    'status-map': STATUS_MAP,
    'tasks-md': TASKS_MD,
    jsonl: JSON_LINES,
};
/** Shapes that this program edits. */
const EDITABLE = Object.values(SHAPES).flatMap((preset) => preset.editable ? [preset.shape] : []);

;// CONCATENATED MODULE: ./lib/workplan/detect.js



/** Share of the items that must fit. One in five may be a note or a half-written item: hand-kept files have them. */
const SHARE = 0.8;
/** The shape of a parsed file. `wanted` is the shape that the owner names; then a possible fit is enough. */
function detectShape(root, file, wanted) {
    const presets = Object.values(SHAPES).filter((preset) => wanted === null || preset.shape === wanted);
    const graded = presets.flatMap((preset) => {
        const best = grade(root, preset);
        return best === null ? [] : [best];
    });
    const certain = graded.filter((each) => each.level === 'certain');
    const field = certain.length > 0 ? certain : graded;
    const named = field.filter((each) => wanted !== null || each.preset.usualName.test(file));
    const winners = certain.length === 1 ? certain : named;
    const [winner] = winners;
    if (winner !== undefined && winners.length === 1)
        return { kind: 'match', match: winner };
    return { kind: 'none', candidates: field.map((each) => each.preset.shape) };
}
function grade(root, preset) {
    const graded = preset.rows.flatMap((row) => {
        const places = json_tree_select(root, row.items);
        const level = places.length === 0 ? gradeEmpty(root, row) : gradePlaces(places, row);
        return level === null ? [] : [{ preset, row, places, level }];
    });
    return graded.find((each) => each.level === 'certain') ?? graded[0] ?? null;
}
function gradePlaces(places, row) {
    if (fits(places, row.certain))
        return 'certain';
    return row.possible !== null && fits(places, row.possible) ? 'possible' : null;
}
/** A place that exists and holds nothing: a plan with no items. */
function gradeEmpty(root, row) {
    if (row.empty === 'nothing' || !row.items.endsWith('/*'))
        return null;
    const lists = json_tree_select(root, row.items.slice(0, -2));
    const empty = lists.length > 0 && lists.every(({ node }) => node.type === 'array' || node.type === 'object');
    return empty ? row.empty : null;
}
function fits(places, needs) {
    const fitting = places.filter(({ node }) => needs.every((group) => group.some((key) => hasKey(node, key)))).length;
    return fitting >= places.length * SHARE;
}
function hasKey(node, need) {
    const [key = '', type] = need.split(':');
    const value = findMember(node, key)?.value;
    if (value === undefined)
        return false;
    if (type === undefined)
        return value.type === 'string' || value.type === 'number';
    if (type === 'word')
        return value.type === 'string' && toItemStatus(String(value.value)) !== 'unknown';
    return value.type === type;
}
/** True when a node is an object with every one of these keys. */
function hasAll(node, keys) {
    const own = new Set(membersOf(node).map((member) => member.key));
    return keys.every((key) => own.has(key));
}

;// CONCATENATED MODULE: ./lib/workplan/not-a-plan.js


/** In this order; the first that fits is named. Each tests shapes of data, never a file's name. */
const STRANGERS = [
    {
        is: 'a JSON Schema: it describes files, it is none; name the file it describes',
        test: (root) => hasAll(root, ['$schema']) &&
            (hasAll(root, ['properties']) || hasAll(root, ['$defs']) || hasAll(root, ['definitions'])),
    },
    {
        is: 'a checkpoint log: saved states of a session, with nothing left to do in it; name the plan that the session worked on',
        test: (root) => typeOf(root, 'checkpoints') === 'array' && (has(root, 'session_id') || has(root, 'summary')),
    },
    {
        is: 'metadata of a work session, not its list of work; name the plan that the session worked on',
        test: (root) => has(root, 'session_id') &&
            ['git_context', 'statistics', 'feature_request', 'current_phase'].some((key) => has(root, key)),
    },
    {
        is: 'a record of one failed validation, not the plan; name the file that lists the batches',
        test: (root) => typeOf(root, 'errors') === 'array' && (has(root, 'batch_id') || has(root, 'batch')) && !has(root, 'title'),
    },
    {
        is: "an editor's task definitions (commands to run), not a list of work",
        test: (root) => typeOf(root, 'tasks') === 'array' && has(root, 'version') && areEditorTasks(root),
    },
    {
        is: 'a trading document (orders or positions in a market), not a list of work',
        test: (root) => [root, ...nodes(root, '/*'), ...nodes(root, '/*/*')].some(isTrade),
    },
    {
        is: 'a graph of nodes and edges, not a list of work',
        test: (root) => typeOf(root, 'nodes') === 'array' && (typeOf(root, 'edges') === 'array' || typeOf(root, 'links') === 'array'),
    },
    {
        is: 'a geographic feature collection, not a list of work',
        test: (root) => findMember(root, 'type')?.value.value === 'FeatureCollection',
    },
    {
        is: 'a package manifest, not a list of work',
        test: (root) => has(root, 'name') &&
            has(root, 'version') &&
            (has(root, 'dependencies') || has(root, 'devDependencies') || has(root, 'scripts')),
    },
];
/** What a parsed file is, when it is something we know and no plan; else null. */
function nameStranger(root) {
    return STRANGERS.find((stranger) => stranger.test(root))?.is ?? null;
}
function has(root, key) {
    return findMember(root, key) !== null;
}
function typeOf(root, key) {
    return findMember(root, key)?.value.type ?? null;
}
function nodes(root, pattern) {
    return json_tree_select(root, pattern).map((place) => place.node);
}
function areEditorTasks(root) {
    const tasks = nodes(root, '/tasks/*');
    return tasks.every((task) => (has(task, 'label') || has(task, 'taskName') || has(task, 'command')) && !has(task, 'status'));
}
function isTrade(node) {
    const market = has(node, 'symbol') || has(node, 'ticker') || has(node, 'instrument');
    const terms = [
        'side',
        'quantity',
        'qty',
        'price',
        'entry',
        'entry_price',
        'stop_loss',
        'take_profit',
        'order_type',
        'action',
    ];
    return market && terms.some((key) => has(node, key));
}

;// CONCATENATED MODULE: ./lib/workplan/read-jsonl.js
// Reads JSON Lines exports of trackers: one item a line, read only, because the tracker's database is the truth.








/** True when the first two lines that are not blank are objects, each complete; in a `.jsonl` file the first is enough. */
function isJsonLines(file, text) {
    const needed = SHAPES.jsonl.usualName.test(file) ? 1 : 2;
    const lines = text.split('\n', 50).map((line) => line.trim());
    const heads = lines.filter((line) => line !== '').slice(0, needed);
    return heads.length === needed && heads.every((line) => line.startsWith('{') && parseJsonText(file, line).ok);
}
/** The items, in the order of the file. Pointers count lines from 0, as if the file were an array of lines. */
function readJsonLines(file, text) {
    const lines = [];
    for (const [index, line] of text.split('\n').entries()) {
        if (line.trim() === '')
            continue;
        const doc = parseJsonText(file, line);
        if (!doc.ok)
            return atLine(doc, index);
        lines.push({ index, doc: doc.value });
    }
    const items = lines.filter(({ doc }) => isItem(doc));
    if (items.length < lines.length * 0.8) {
        return unknownPlan(file, 'JSON Lines whose objects have no id, title and status: an event log, not a list of work');
    }
    return (0,domain_result.ok)(lines.filter(({ doc }) => doc.root.type === 'object').map(read_jsonl_toDraft));
}
function isItem({ root }) {
    const has = (keys) => findValue(root, keys)?.type === 'string';
    return findValue(root, ['id']) !== null && has(['status']) && has(['title', 'name', 'description']);
}
function read_jsonl_toDraft({ index, doc }) {
    const { text, root } = doc;
    const title = scalarText(text, findValue(root, SHAPES.jsonl.title)) ?? '';
    const id = scalarText(text, findValue(root, ['id'])) ?? toMadeId(index + 1, title);
    const refs = readEdges(text, findValue(root, SHAPES.jsonl.dependsOn), id);
    return {
        id,
        title: title || id,
        ...readStatus(text, root, SHAPES.jsonl),
        refs,
        pointer: `/${index}`,
        workable: true,
        partOf: null,
    };
}
/** A problem of one line, told in the lines of the file. */
function atLine(result, index) {
    if (result.ok || result.problem.code !== 'PLAN_MALFORMED')
        throw new Error('a line that parses has no problem');
    const { problem } = result;
    return (0,domain_result/* err */._)({ ...problem, at: { ...problem.at, line: problem.at.line + index } });
}

;// CONCATENATED MODULE: ./lib/workplan/read-markdown.js

const BOX = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[(?<mark>[^\][])\]\*?\s+(?<rest>\S.*)$/;
const FENCE = /^\s{0,3}(?<fence>`{3,}|~{3,})/;
/** `T001`, `T001:`, `**2.1**`, `ABC-12.`: letters with digits, or numbers with points. */
const ID = /^(?:\*\*|`)?(?<id>[A-Za-z]{1,10}-?\d+(?:[.-]\d+)*[a-z]?|\d+(?:\.\d+)*)(?:\*\*|`)?[.:)]?(?:\*\*|`)?(?:\s|$)/;
const read_markdown_DEPENDS = /\(?\b(?:depends on|blocked by|requires)\b:?\s*(?<list>[A-Za-z]{0,10}-?\d[\w.-]*(?:\s*(?:,|and|&)\s*[A-Za-z]{0,10}-?\d[\w.-]*)*)/i;
/** Marks whose meaning is agreed. `~` and `-` mean five different things in the wild, so they stay open and unknown. */
const STATUS_BY_MARK = new Map([
    [' ', 'pending'],
    ['x', 'done'],
    ['X', 'done'],
    ['>', 'in_progress'],
    ['/', 'in_progress'],
    ['!', 'blocked'],
]);
/** The boxes of a text, in order. Pointers count lines from 0, as if the file were an array of lines. */
function readCheckboxes(text) {
    const drafts = [];
    let fence = null;
    let inComment = false;
    for (const [index, line] of text.split('\n').entries()) {
        const mark = FENCE.exec(line)?.groups?.['fence'];
        if (fence !== null) {
            if (mark?.startsWith(fence) === true)
                fence = null;
            continue;
        }
        const comment = followComment(line, inComment);
        inComment = comment.open;
        if (comment.touched)
            continue;
        fence = mark ?? null;
        const draft = mark === undefined ? read_markdown_toDraft(line, index) : null;
        if (draft !== null)
            drafts.push(draft);
    }
    return drafts;
}
/** Whether a line lies in an HTML comment (in part), and whether the comment goes on behind it. */
function followComment(line, wasOpen) {
    const start = line.lastIndexOf('<!--');
    const end = line.lastIndexOf('-->');
    const open = end > start || start === -1 ? wasOpen && end === -1 : true;
    const begins = line.trimStart().startsWith('<!--');
    return { touched: wasOpen || begins, open };
}
function read_markdown_toDraft(line, index) {
    const found = BOX.exec(line.replace(/\r$/, ''))?.groups;
    if (found === undefined)
        return null;
    const { mark = '', rest = '' } = found;
    const id = ID.exec(rest)?.groups?.['id'] ?? toMadeId(index + 1, rest);
    const title = rest.replace(ID, '').trim() || rest;
    const status = STATUS_BY_MARK.get(mark) ?? 'unknown';
    return {
        id,
        title,
        status,
        rawStatus: `[${mark}]`,
        refs: readDepends(rest),
        pointer: `/${index}`,
        workable: true,
        partOf: null,
    };
}
function readDepends(rest) {
    const list = read_markdown_DEPENDS.exec(rest)?.groups?.['list'];
    if (list === undefined)
        return [];
    return list.split(/\s*(?:,|\band\b|&)\s*/).flatMap((ref) => {
        const id = ref.replace(/[.,-]+$/, '');
        return id === '' ? [] : [plainRef(id)];
    });
}
/** True when a text is one task with its data in front matter, as some boards keep them. */
function hasTaskFrontMatter(text) {
    const front = /^---[ \t]*\r?\n(?<body>[\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.groups?.['body'];
    return front !== undefined && /^id:/m.test(front) && /^(?:status|title):/m.test(front);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/workplan/read-yaml.js
// Reads YAML maps of id to status word; names the other YAML files that a plan is mistaken for.






/** Key of the map in the one format we know; other keys need the file's name to agree. */
const USUAL_KEY = 'development_status';
/** Epics and retrospectives group stories: listed, never the next thing to work on. */
const GROUPING = /^epic-\d+(?:-retrospective)?$/;
/** The items of a status map, in the order of the file. `PLAN_MALFORMED` only for files that claim to be YAML. */
function readStatusMap(file, text) {
    const named = /\.ya?ml$/i.test(file);
    // Only a text with a key at the margin is worth the YAML parser, which is slow on what is no YAML.
    if (!named && !/^[\w"'][^\n]*:(?:\s|$)/m.test(text))
        return unknownPlan(file, 'it holds no items in any form we read');
    const parsed = parseYaml({ file, text });
    if (!parsed.ok)
        return named ? parsed : unknownPlan(file, 'neither JSON, nor Markdown with check boxes, nor YAML');
    const root = parsed.value;
    if (root === null)
        return unknownPlan(file, named ? 'the YAML has no keys at its top' : 'it holds no items in any form we read');
    const found = findMap(root, SHAPES['status-map'].usualName.test(file));
    if (found !== null)
        return (0,domain_result.ok)(found.map.items.flatMap((pair) => read_yaml_toDraft(found.key, pair)));
    const stranger = nameYaml(new Set(root.items.map(keyOf)));
    return unknownPlan(file, stranger ?? 'YAML without a map of ids to status words', stranger === null ? candidates(root) : []);
}
function candidates(root) {
    return findMap(root, true) === null ? [] : ['status-map'];
}
function parseYaml(source) {
    const marker = findMergeMarker(source.text);
    if (marker !== null)
        return malformed(source, marker, MERGE_MARKER_DETAIL);
    try {
        const document = (0,dist/* parseDocument */.Tp)(source.text, { prettyErrors: false, logLevel: 'silent' });
        const [error] = document.errors;
        if (error !== undefined)
            return malformed(source, error.pos[0], explain(error.code, error.message));
        return (0,domain_result.ok)((0,dist/* isMap */.jh)(document.contents) ? document.contents : null);
    }
    catch (error) {
        // The parser recurses: a hostile depth ends its stack. Nothing else of ours runs in here.
        if (error instanceof RangeError)
            return malformed(source, 0, 'nested too deeply to be a plan; check what wrote the file');
        return malformed(source, 0, 'the YAML parser gave up on it; check what wrote the file');
    }
}
function explain(code, message) {
    if (code === 'DUPLICATE_KEY')
        return 'this key stands twice in one map; remove one of them';
    if (code === 'TAB_AS_INDENT')
        return 'a tab is used as indentation, which YAML forbids; use spaces';
    if (code === 'MULTIPLE_DOCS')
        return 'the file holds several YAML documents; a plan is one, split it';
    const [first = ''] = message.split('\n');
    return `not valid YAML: ${first.slice(0, 120).trim()}; correct this line`;
}
/** The map that holds the work: the usual key, or with an agreeing name the only map whose values are known words. */
function findMap(root, nameAgrees) {
    const maps = root.items.flatMap((pair) => ((0,dist/* isMap */.jh)(pair.value) ? [{ key: keyOf(pair), map: pair.value }] : []));
    const usual = maps.find(({ key }) => key === USUAL_KEY);
    if (usual !== undefined)
        return usual;
    const worded = maps.filter(({ map }) => map.items.length > 1 && map.items.every(hasKnownWord));
    const [only] = worded;
    return nameAgrees && worded.length === 1 && only !== undefined ? only : null;
}
function hasKnownWord(pair) {
    const word = scalarOf(pair.value);
    return word !== null && toItemStatus(word) !== 'unknown';
}
function read_yaml_toDraft(mapKey, pair) {
    const id = keyOf(pair);
    const word = scalarOf(pair.value);
    if (word === null && pair.value !== null && !(0,dist/* isScalar */.jn)(pair.value))
        return [];
    const pointer = `/${escapeToken(mapKey)}/${escapeToken(id)}`;
    const status = word === null ? 'pending' : toItemStatus(word);
    return [{ id, title: id, status, rawStatus: word, refs: [], pointer, workable: !GROUPING.test(id), partOf: null }];
}
/** A scalar as the file spells it, without quotes; null when it is empty or no scalar. */
function scalarOf(node) {
    if (!(0,dist/* isScalar */.jn)(node) || node.value === null)
        return null;
    return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}
function keyOf(pair) {
    return scalarOf(pair.key) ?? '';
}
function nameYaml(keys) {
    if (keys.has('jobs') && (keys.has('on') || keys.has('true')))
        return 'a GitHub workflow, not a list of work';
    if (keys.has('id') && keys.has('title') && (keys.has('status') || keys.has('type'))) {
        return 'one item of a queue folder; name its folder to the queue commands instead';
    }
    if (keys.has('statuses') && (keys.has('project_name') || keys.has('projectName'))) {
        return "a task board's configuration, not its tasks";
    }
    if (keys.has('services'))
        return 'a Compose file, not a list of work';
    return null;
}

;// CONCATENATED MODULE: ./lib/workplan/read.js
// Reads any plan file into one model. What a file is, its content says; what does not parse is refused with its place.











/**
 * The plan in a file. Items in the order of the file, ids as the file spells them.
 * Problems: PLAN_MALFORMED with line and column, PLAN_UNKNOWN with what the file is or could be.
 */
function readWorkplan(file, text, mapping) {
    const opened = openPlan(file, text, mapping);
    if (!opened.ok)
        return opened;
    const plan = opened.value;
    if (plan.kind === 'text')
        return (0,domain_result.ok)(toPlan(file, plan.shape, plan.drafts));
    const drafts = plan.plan.items.map((item) => item.draft);
    return (0,domain_result.ok)(toPlan(file, plan.plan.match.preset.shape, drafts));
}
/** Recognises a file without settling dependencies. */
function openPlan(file, text, mapping) {
    const bare = withoutBom(text).text;
    if (/^<{7}(?:\s|$)/.test(bare))
        return malformed({ file, text: bare }, 0, MERGE_MARKER_DETAIL);
    if (isJsonLines(file, bare))
        return toText('jsonl', readJsonLines(file, bare));
    if (isJson(file, bare)) {
        const plan = readJsonPlan(file, text, mapping);
        return plan.ok ? (0,domain_result.ok)({ kind: 'json', plan: plan.value }) : plan;
    }
    if (hasTaskFrontMatter(bare)) {
        return unknownPlan(file, 'one task with its data in front matter; such folders are not read yet');
    }
    const boxes = readCheckboxes(bare);
    if (boxes.length === 0)
        return toText('status-map', readStatusMap(file, bare));
    const marker = findMergeMarker(bare);
    return marker === null ? toText('tasks-md', (0,domain_result.ok)(boxes)) : malformed({ file, text: bare }, marker, MERGE_MARKER_DETAIL);
}
function toText(shape, drafts) {
    return drafts.ok ? (0,domain_result.ok)({ kind: 'text', shape, drafts: drafts.value }) : drafts;
}
/** The plan in a JSON file, with its tree. */
function readJsonPlan(file, text, mapping) {
    const doc = parseJsonText(file, text);
    if (!doc.ok)
        return doc;
    const detection = detectShape(doc.value.root, file, mapping?.shape ?? null);
    const empty = detection.kind === 'none' || detection.match.places.length === 0;
    const stranger = empty ? nameStranger(doc.value.root) : null;
    if (stranger !== null)
        return unknownPlan(file, stranger);
    if (detection.kind === 'none')
        return unknownPlan(file, explainNone(doc.value), detection.candidates);
    return (0,domain_result.ok)({ doc: doc.value, match: detection.match, items: readJsonItems(doc.value.text, detection.match) });
}
/** True for text that starts as JSON does, comments before it or not, and for whatever is named `.json`. */
function isJson(file, text) {
    if (/\.jsonc?$/i.test(file))
        return true;
    const start = text.replace(/^(?:\s+|\/\/[^\n]*\n|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)*/, '');
    if (/\.(?:md|markdown|ya?ml)$/i.test(file))
        return /^[{[]/.test(start) && parseJsonText(file, text).ok;
    return start.startsWith('{') || (start.startsWith('[') && !/^\[[^\]\n"{]*\]\s*\S/.test(start));
}
function explainNone({ root }) {
    if (root.type !== 'object' && root.type !== 'array')
        return 'a single JSON value, no list of work';
    return 'JSON in which no list of items with an id, a title and a state was found';
}
function toPlan(file, shape, drafts) {
    const preset = SHAPES[shape];
    return { file, shape, editable: preset.editable, items: toWorkItems(drafts, preset.satisfiedBy) };
}

;// CONCATENATED MODULE: ./lib/workplan/splice.js
// Changes one member of one object by its tokens, in the object's own style; every other byte of the text stays.


/** Applies splices that do not overlap; they may come in any order. */
function applySplices(text, splices) {
    const sorted = splices.toSorted((a, b) => a.start - b.start || a.end - b.end);
    const parts = [];
    let from = 0;
    for (const { start, end, text: piece } of sorted) {
        parts.push(text.slice(from, start), piece);
        from = end;
    }
    return parts.join('') + text.slice(from);
}
/** Puts another token in a value's place. */
function replaceValue(node, token) {
    return { start: node.offset, end: endOf(node), text: token };
}
/**
 * Inserts members behind another one: on lines of their own when that one begins a line, else beside it. A comment at
 * the end of the line stays with the member it stands behind; a trailing comma stays a trailing comma.
 */
function insertAfter(text, parent, anchor, members) {
    if (members.length === 0)
        return [];
    const end = endOf(anchor.value);
    const colon = colonOf(text, anchor);
    const written = members.map(({ key, token }) => `${JSON.stringify(key)}${colon}${token}`);
    const indent = indentOf(text, anchor.keyNode.offset);
    if (indent === null) {
        const gap = gapOf(text, parent, anchor, colon);
        return [insertion(end, written.map((each) => `,${gap}${each}`).join(''))];
    }
    const { comma, lineEnd } = tailOf(text, end);
    const lines = written.map((each) => `${eolOf(text, end)}${indent}${each}`);
    if (comma !== null && (lineEnd === null || comma < lineEnd)) {
        return [insertion(lineEnd ?? comma + 1, lines.map((each) => `${each},`).join(''))];
    }
    if (lineEnd === null || isBlank(text, end, lineEnd))
        return [insertion(end, lines.map((each) => `,${each}`).join(''))];
    return [insertion(end, ','), insertion(lineEnd, lines.join(','))];
}
/** Removes a member with its comma: the inverse of the insertion. Comments stay. */
function removeMember(text, parent, member) {
    const siblings = membersOf(parent);
    const index = siblings.findIndex((each) => each.property === member.property);
    const before = siblings[index - 1];
    const end = endOf(member.value);
    const { comma, lineEnd } = tailOf(text, end);
    const behind = comma === null ? end : comma + 1;
    if (before === undefined)
        return [removal(member.keyNode.offset, firstEnd(text, siblings[1], behind))];
    const beforeComma = tailOf(text, endOf(before.value)).comma ?? endOf(before.value);
    const onOwnLine = indentOf(text, member.keyNode.offset) !== null && lineEnd !== null && behind <= lineEnd;
    if (onOwnLine) {
        const bare = isBlank(text, behind, lineEnd);
        const start = bare ? lineBreakBefore(text, member.keyNode.offset) : member.keyNode.offset;
        if (comma !== null)
            return [removal(start, bare ? lineEnd : behind)];
        return [removal(beforeComma, beforeComma + 1), removal(start, end)];
    }
    const between = text.slice(endOf(before.value), beforeComma) + text.slice(beforeComma + 1, member.keyNode.offset);
    if (between.trim() === '')
        return [removal(endOf(before.value), end)];
    if (comma !== null)
        return [removal(member.keyNode.offset, behind)];
    return [removal(beforeComma, beforeComma + 1), removal(member.keyNode.offset, end)];
}
function insertion(at, text) {
    return { start: at, end: at, text };
}
function removal(start, end) {
    return { start, end, text: '' };
}
/** The first member goes up to the next one, so that the opening bracket keeps its line; up to a comment when there is one. */
function firstEnd(text, next, behind) {
    return next !== undefined && isBlank(text, behind, next.keyNode.offset) ? next.keyNode.offset : behind;
}
function isBlank(text, start, end) {
    return text.slice(start, end).trim() === '';
}
/** Offset of the line break that ends the line before; both of its units when there are two. */
function lineBreakBefore(text, offset) {
    const at = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1));
    return text.slice(at - 1, at + 1) === '\r\n' ? at - 1 : at;
}
/** The blanks before a key that begins its line; null when something else stands before it. */
function indentOf(text, offset) {
    const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
    const before = text.slice(lineStart, offset);
    return lineStart > 0 && before.trim() === '' ? before : null;
}
/** Blanks between the members of an object on one line: as before or behind the anchor, else as behind its colon. */
function gapOf(text, parent, anchor, colon) {
    const siblings = membersOf(parent);
    const index = siblings.findIndex((each) => each.property === anchor.property);
    const pairs = [
        [siblings[index - 1], anchor],
        [anchor, siblings[index + 1]],
    ];
    for (const [left, right] of pairs) {
        if (left === undefined || right === undefined)
            continue;
        const gap = /^,(?<gap>[ \t]*)$/.exec(text.slice(endOf(left.value), right.keyNode.offset))?.groups?.['gap'];
        if (gap !== undefined)
            return gap;
    }
    return colon === ':' && siblings.length > 0 ? '' : ' ';
}
/** The anchor's colon with the blanks around it; a plain one when line breaks or comments stand there. */
function colonOf(text, anchor) {
    const colon = text.slice(endOf(anchor.keyNode), anchor.value.offset);
    return /^[ \t]*:[ \t]*$/.test(colon) ? colon : ': ';
}
/** The line end nearest behind an offset, else the first of the text, else LF. */
function eolOf(text, offset) {
    const eol = /\r\n|\n|\r/g;
    eol.lastIndex = offset;
    return eol.exec(text)?.[0] ?? /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
/** The scanner's numbers; its own enum cannot be imported under isolated modules. Trivia: two comments, line break, blank. */
const TOKEN = { comma: 5, lineBreak: 14 };
const TRIVIA = new Set([12, 13, 14, 15]);
/** Looks behind a value: its comma, and whether its line ends there. */
function tailOf(text, end) {
    const scanner = (0,main.createScanner)(text, false);
    scanner.setPosition(end);
    let comma = null;
    let lineEnd = null;
    let sameLine = true;
    for (let token = scanner.scan(); isTail(token, comma); token = scanner.scan()) {
        const at = scanner.getTokenOffset();
        if (token === TOKEN.comma)
            comma = at;
        if (sameLine && token === TOKEN.lineBreak)
            lineEnd = at;
        if (token === TOKEN.lineBreak || /[\r\n]/.test(text.slice(at, at + scanner.getTokenLength())))
            sameLine = false;
        if (comma !== null && !sameLine)
            break;
    }
    return { comma, lineEnd };
}
function isTail(token, comma) {
    return token === TOKEN.comma ? comma === null : TRIVIA.has(token);
}

;// CONCATENATED MODULE: ./lib/workplan/vocabulary.js


/** Where a file may declare its own status words. */
const DECLARATIONS = [
    '/rules/valid_status',
    '/rules/valid_statuses',
    '/valid_status',
    '/valid_statuses',
    '/status_values',
    '/metadata/valid_statuses',
];
/** The word for failed in this file: declared, used, or known to the format; else the words that there are. */
function findFailedWord(plan) {
    const declared = readDeclared(plan);
    const words = declared.length > 0 ? declared : readUsed(plan);
    const own = words.find((word) => toItemStatus(word) === 'failed');
    if (own !== undefined)
        return { kind: 'word', word: own };
    const free = declared.length === 0 && (words.length === 0 || plan.match.preset.knowsFailed);
    return free ? { kind: 'word', word: 'failed' } : { kind: 'none', words };
}
/** The empty value that the other items keep under a key that tells of a failure; null when they do without the key. */
function findEmptyToken(plan, marked, key) {
    return findOtherToken(plan, marked, { keys: [key], fits: (word) => word === '' });
}
/** The file's own token for a pending item, when other items have a word that is not failed; null when they have none. */
function findPendingToken(plan, marked) {
    const keys = plan.match.preset.status;
    const used = findOtherToken(plan, marked, { keys, fits: (word) => word === '' || toItemStatus(word) === 'pending' });
    if (used !== null)
        return used;
    const declared = readDeclared(plan).find((word) => toItemStatus(word) === 'pending');
    if (declared !== undefined)
        return JSON.stringify(declared);
    const worded = findOtherToken(plan, marked, { keys, fits: (word) => toItemStatus(word) !== 'failed' });
    return worded === null ? null : '"pending"';
}
function findOtherToken(plan, marked, { keys, fits }) {
    const { text } = plan.doc;
    for (const item of plan.items) {
        const value = item === marked ? null : findValue(item.place.node, keys);
        if (value !== null && fits((scalarText(text, value) ?? '').trim()))
            return tokenOf(text, value);
    }
    return null;
}
function readDeclared(plan) {
    const { root, text } = plan.doc;
    const lists = DECLARATIONS.flatMap((pattern) => json_tree_select(root, `${pattern}/*`));
    return unique(lists.flatMap(({ node }) => scalarText(text, node) ?? []));
}
function readUsed(plan) {
    const { text } = plan.doc;
    const keys = plan.match.preset.status;
    return unique(plan.items.flatMap(({ place }) => scalarText(text, findValue(place.node, keys)) ?? []));
}
function unique(words) {
    return [...new Set(words.filter((word) => word.trim() !== ''))];
}

;// CONCATENATED MODULE: ./lib/workplan/edit.js
// Marks an item failed, or takes the mark away, by changing only its own tokens; every edit is proven or thrown away.











/** Key of the reason beside a failed status. */
const REASON_KEY = 'failure_reason';
/** Longest reason that is written, in UTF-16 units: a line that a person still reads in a diff. */
const MAX_REASON_UNITS = 500;
/**
 * The text with the item marked failed: its done flag false, `status` and `failure_reason` set. Marking again with the
 * same reason changes nothing. Problems: as reading, PLAN_NOT_EDITABLE, PLAN_ITEM_MISSING, PLAN_EDIT_UNPROVEN.
 */
function markItemFailed(request) {
    const site = locate(request);
    if (!site.ok)
        return site;
    const { plan, item } = site.value;
    const { file } = request;
    const { preset } = plan.match;
    const failed = findFailedWord(plan);
    if (failed.kind === 'none') {
        return notEditable(file, preset.shape, `its status words have none for failed: ${failed.words.slice(0, 8).join(', ')}`);
    }
    const current = memberOf(item, preset.status);
    const refusal = current === null ? null : explainStatus(current);
    if (refusal !== null)
        return notEditable(file, preset.shape, refusal);
    const changes = toMarkChanges(site.value, { word: failed.word, reason: toReason(request.reason) });
    const splices = toSplices(site.value, changes);
    return finish(request, site.value, { text: applySplices(plan.doc.text, splices), changes });
}
/**
 * The text without the item's mark. The keys go away again, or get the word that unmarked items of this file have there.
 * The done flag stays false: that the failure is over does not prove the work done.
 */
function clearItemMark(request) {
    const site = locate(request);
    if (!site.ok)
        return site;
    const changes = toClearChanges(site.value);
    let text = applySplices(site.value.plan.doc.text, toSplices(site.value, changes));
    for (const [key, change] of changes) {
        if (change.kind === 'absent')
            text = withoutMember(text, site.value, key);
    }
    return finish(request, site.value, { text, changes });
}
/** The item's object in a file that may be edited. */
function locate({ file, text, item, mapping }) {
    const opened = openPlan(file, text, mapping);
    if (!opened.ok)
        return opened;
    const shape = opened.value.kind === 'json' ? opened.value.plan.match.preset.shape : opened.value.shape;
    const { readOnlyBecause } = SHAPES[shape];
    if (readOnlyBecause !== null || opened.value.kind === 'text') {
        return notEditable(file, shape, readOnlyBecause ?? 'it is text without a tree');
    }
    const { plan } = opened.value;
    const twice = findDuplicateKey(plan.doc.root);
    if (twice !== null) {
        const detail = `the key ${quote(twice.key)} stands twice in one object, so that two readers may see two values; remove one`;
        return malformed({ file, text: plan.doc.text }, twice.keyNode.offset, detail);
    }
    const found = plan.items.filter((each) => each.draft.id === item);
    const [only] = found;
    if (only === undefined)
        return (0,domain_result/* err */._)({ code: 'PLAN_ITEM_MISSING', file, item, known: plan.items.map((each) => each.draft.id) });
    if (found.length === 1)
        return (0,domain_result.ok)({ plan, item: only });
    const lines = found.map((each) => placeAt(plan.doc.text, each.place.node.offset).line);
    return notEditable(file, shape, `the id ${quote(item)} stands at lines ${lines.join(', ')}; give each item its own`);
}
function memberOf(item, keys) {
    const node = item.place.node;
    return membersOf(node).find((member) => member.key === keys.find((key) => findMember(node, key) !== null)) ?? null;
}
/** Why a status that is there may not be overwritten; null when it may. */
function explainStatus({ value }) {
    if (value.type === 'null')
        return null;
    if (value.type !== 'string')
        return `the item's status is of type ${value.type}, not a word`;
    const word = String(value.value);
    if (word.trim() === '' || toItemStatus(word) !== 'unknown')
        return null;
    return `we do not know the item's status ${quote(word)} and do not overwrite it`;
}
function toMarkChanges({ plan, item }, mark) {
    const { preset } = plan.match;
    const changes = new Map();
    const flag = findFlag(item.place.node, preset);
    if (flag !== null)
        changes.set(flag.key, { kind: 'token', token: 'false' });
    const status = memberOf(item, preset.status);
    const word = status === null ? null : scalarText(plan.doc.text, status.value);
    if (word === null || toItemStatus(word) !== 'failed') {
        changes.set(status?.key ?? preset.status[0] ?? 'status', { kind: 'token', token: JSON.stringify(mark.word) });
    }
    if (findMember(item.place.node, REASON_KEY)?.value.value !== mark.reason) {
        changes.set(REASON_KEY, { kind: 'token', token: toJsonToken(mark.reason) });
    }
    return changes;
}
function toClearChanges({ plan, item }) {
    const changes = new Map();
    const status = memberOf(item, plan.match.preset.status);
    const word = status === null ? null : scalarText(plan.doc.text, status.value);
    const failed = word !== null && toItemStatus(word) === 'failed';
    if (status !== null && failed)
        changes.set(status.key, toChange(findPendingToken(plan, item)));
    const reason = findValue(item.place.node, [REASON_KEY]);
    if (reason !== null && reason.type !== 'null' && (failed || reason.value !== '')) {
        changes.set(REASON_KEY, toChange(findEmptyToken(plan, item, REASON_KEY)));
    }
    return changes;
}
function toChange(token) {
    return token === null ? { kind: 'absent' } : { kind: 'token', token };
}
/** Splices for new tokens: in place where the key is there, else behind the status, the done flag or the last member. */
function toSplices({ plan, item }, changes) {
    const { node } = item.place;
    const splices = [];
    const missing = [];
    for (const [key, change] of changes) {
        if (change.kind === 'absent')
            continue;
        const member = findMember(node, key);
        if (member === null)
            missing.push({ key, token: change.token });
        else
            splices.push(replaceValue(member.value, change.token));
    }
    const anchor = memberOf(item, plan.match.preset.status) ?? findFlag(node, plan.match.preset) ?? membersOf(node).at(-1);
    if (anchor === undefined)
        return splices;
    return [...splices, ...insertAfter(plan.doc.text, node, anchor, missing)];
}
/** One at a time, by the item's place: two neighbours share a comma, and only a fresh tree knows whose it is. */
function withoutMember(text, { plan, item }, key) {
    const doc = parseJsonText(plan.doc.file, text);
    const node = doc.ok ? findAt(doc.value.root, item.place.pointer) : null;
    const member = node === null ? null : findMember(node, key);
    return node === null || member === null ? text : applySplices(text, removeMember(text, node, member));
}
function finish(request, site, edited) {
    const { file, item, text: before } = request;
    const { doc } = site.plan;
    const after = doc.bom + edited.text;
    const proven = proveEdit({ before: doc, after, item: site.item.place.node, changes: edited.changes });
    return proven.ok ? (0,domain_result.ok)({ file, item, before, after: proven.value, unchanged: proven.value === before }) : proven;
}
/** The reason as it is written: lone surrogates replaced, at most 500 units, no half character at the cut. */
function toReason(reason) {
    const whole = reason.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
    if (whole.length <= MAX_REASON_UNITS)
        return whole;
    return whole.slice(0, MAX_REASON_UNITS).replace(/[\uD800-\uDBFF]$/, '');
}
/** A JSON string. Beyond what JSON asks, everything invisible or direction-changing is escaped: a reviewer sees it. */
function toJsonToken(text) {
    return JSON.stringify(text).replaceAll(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (unit) => {
        return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}

// EXTERNAL MODULE: ./lib/domain/category.js
var category = __webpack_require__(1998);
;// CONCATENATED MODULE: ./lib/diagnosis/severity.js
// Grades a cause from 1 to 5. Every step that moves the level is recorded; base and changes always add up to the level.



/** Starting level of each category, on a work branch. */
const BASES = {
    'test-failure': { level: 3, why: 'a feature does not do what its tests ask', work: true },
    'compile-error': { level: 3, why: 'nothing can be built', blocks: true, work: true },
    lint: { level: 2, why: 'style, not behaviour', work: true },
    dependency: { level: 3, why: 'what the project stands on cannot be installed', blocks: true },
    network: { level: 2, why: 'a connection failed' },
    'port-conflict': { level: 2, why: 'a port of the machine was taken' },
    timeout: { level: 2, why: 'something took longer than it may' },
    oom: { level: 3, why: 'the memory of the machine was not enough' },
    'disk-full': { level: 2, why: 'the disk of the machine was full' },
    'rate-limit': { level: 2, why: 'a service asked to slow down' },
    auth: { level: 3, why: 'a credential is missing or refused; a person has to act' },
    config: { level: 3, why: 'the configuration is wrong; nothing after it ran', blocks: true },
    'api-breaking': { level: 3, why: 'users of the interface would break', work: true },
    git: { level: 2, why: 'a git operation failed' },
    runner: { level: 2, why: 'the machine of the job failed' },
    docker: { level: 2, why: 'an image or container failed' },
    crash: { level: 3, why: 'a program died', blocks: true, work: true },
    'security-scan': { level: 4, why: 'a scan reports a vulnerability or an exposed secret' },
    'db-migration': { level: 4, why: 'a migration failed; data is at risk', production: true },
    'data-corruption': { level: 4, why: 'data is damaged', production: true },
    'quality-gate': { level: 2, why: 'a threshold was missed' },
    deploy: { level: 4, why: 'a deployment failed', production: true },
    'runtime-error': { level: 3, why: 'the program stops with an error', work: true },
    infra: { level: 2, why: 'a service that the job needs failed' },
    flaky: { level: 1, why: 'a test that fails now and then' },
    quota: { level: 2, why: 'an account is used up until its reset' },
    cancelled: { level: 2, why: 'the job was stopped' },
    unknown: { level: 2, why: 'nobody knows yet what broke', blocks: true },
    none: { level: 1, why: 'nothing failed' },
};
/** Fewer jobs than this say nothing by being red together: two of two is an ordinary small workflow. */
const MIN_BROAD_JOBS = 4;
/** The level of a cause and every reason for it, base first. Rules of the policy come last and may overrule all others. */
function gradeSeverity(input, settings) {
    const base = BASES[input.category];
    const because = [
        { rule: `base.${input.category}`, change: base.level, detail: `${input.category}: ${base.why}` },
    ];
    let level = base.level;
    const moves = input.category === 'none' ? [] : collectMoves(input, settings, base);
    for (const move of moves)
        level = apply(level, move, because);
    settings.rules.forEach((rule, index) => {
        if (holds(rule, input))
            level = bound(level, rule, { index, because });
    });
    return { level, because };
}
/** Modifiers in their order: what raises, then what lowers, then the cap for forks. */
function collectMoves(input, settings, base) {
    const guarded = isSharedBranch(input, settings.protectedBranches);
    const persistent = input.transient !== 'yes';
    // On a work branch breadth makes a minor failure major; only where others build does it become critical.
    const ceiling = guarded ? 4 : 3;
    return [
        ...when(guarded && persistent && base.blocks === true, BRANCH_MOVE),
        ...(persistent ? deployMoves(input, settings, base) : []),
        ...(base.work === true && persistent ? breadthMoves(input, settings, ceiling) : []),
        ...(base.work === true && persistent ? pathMoves(input, settings, ceiling) : []),
        ...when(input.occurrences >= settings.recurrence, recurrenceMove(input, ceiling)),
        ...when(!persistent, { rule: 'transient', by: -1, downTo: 2, detail: 'a plain re-run is likely to pass' }),
        ...when(input.knownFlake, { rule: 'flake.known', by: -4, detail: 'all that failed is known to be flaky' }),
        ...when(input.fromFork, { rule: 'fork.cap', by: -4, downTo: 2, detail: 'the commit comes from a fork: at most 2' }),
    ];
}
function when(condition, move) {
    return condition ? [move] : [];
}
const BRANCH_MOVE = { rule: 'branch.protected', by: 1, upTo: 4, detail: 'others build on this branch' };
function recurrenceMove(input, upTo) {
    return { rule: 'recurrence', by: 1, upTo, detail: `seen ${input.occurrences} times on this branch` };
}
/** Words by which names of jobs and workflows say that they put something out. */
const DEPLOY_WORD = /^(?:deploy|release|rollout|publish|promote|ship)/;
function deployMoves(input, settings, base) {
    for (const name of [...input.jobs, input.workflow]) {
        const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
        const deploys = input.category === 'deploy' || words.some((word) => DEPLOY_WORD.test(word));
        const live = words.some((word) => matchesAny(settings.deployEnvironments, word));
        if (!deploys || !live)
            continue;
        const upTo = base.production === true ? 5 : 4;
        return [{ rule: 'deploy.environment', by: 1, upTo, detail: 'a deployment that users depend on' }];
    }
    return [];
}
function breadthMoves(input, settings, upTo) {
    const red = input.jobs.length;
    const broad = red >= MIN_BROAD_JOBS && red >= settings.broadJobShare * input.totalJobs;
    return [
        ...when(broad, { rule: 'jobs.share', by: 1, upTo, detail: `${red} of ${input.totalJobs} jobs are red` }),
        ...when(input.failedTests >= settings.broadTests, {
            rule: 'tests.count',
            by: 1,
            upTo,
            detail: `${input.failedTests} tests are red`,
        }),
    ];
}
function pathMoves(input, settings, upTo) {
    const changed = input.changedFiles ?? [];
    const core = changed.some((path) => matchesAny(settings.corePaths, path));
    const sensitive = changed.some((path) => matchesAny(settings.sensitivePaths, path));
    return [
        ...when(core, { rule: 'paths.core', by: 1, upTo: 4, detail: 'the change touches a path that the policy calls core' }),
        ...when(sensitive, { rule: 'paths.sensitive', by: 1, upTo, detail: 'the change touches security or data' }),
    ];
}
/** Moves the level and records by how much it really moved; a move that changes nothing leaves no reason. */
function apply(level, move, because) {
    const upTo = Math.max(level, move.upTo ?? 5);
    const downTo = Math.min(level, move.downTo ?? 1);
    const next = (0,category/* toLevel */.e3)(Math.min(upTo, Math.max(downTo, level + move.by)));
    if (next !== level)
        because.push({ rule: move.rule, change: next - level, detail: move.detail });
    return next;
}
function holds(rule, input) {
    const { category, branch, path } = rule.when;
    if (category !== undefined && category !== input.category)
        return false;
    if (branch !== undefined && (input.fromFork || input.branch === null || !matchesGlob(branch, input.branch)))
        return false;
    return path === undefined || (input.changedFiles ?? []).some((file) => matchesGlob(path, file));
}
function bound(level, rule, at) {
    const wished = rule.set ?? level;
    const next = (0,category/* toLevel */.e3)(Math.min(rule.max ?? 5, Math.max(rule.min ?? 1, wished)));
    if (next !== level) {
        const detail = `rule ${at.index + 1} under severity.rules of the policy`;
        at.because.push({ rule: `policy.${at.index + 1}`, change: next - level, detail });
    }
    return next;
}

;// CONCATENATED MODULE: ./lib/diagnosis/flake.js

/**
 * The finding as a flake, with the proof first among its factors. The cause stays the same one: line, rule and fingerprint
 * do not change, and the category that the log speaks for becomes the first alternative.
 */
function toFlake(finding, pass) {
    if (pass === null || finding.category === 'none' || finding.category === 'cancelled')
        return finding;
    const proof = `The same commit passed in run ${pass.id}, attempt ${pass.attempt}, of the same workflow.`;
    return {
        ...finding,
        category: 'flaky',
        alternatives: [finding.category, ...finding.alternatives.filter((one) => one !== 'flaky')].slice(0, 4),
        transient: 'yes',
        factors: [proof, ...finding.factors],
        prevention: [...listPrevention('flaky', undefined), ...finding.prevention],
    };
}

;// CONCATENATED MODULE: ./lib/app/diagnose-job.js
// One failed job to one finding: from its log, and where there is none from annotations, test reports and the failed step.





/** Confidence of a finding that no log line proves: a structured report names tests, a step name says only where. */
const REPORT_CONFIDENCE = 0.8;
const STEP_CONFIDENCE = 0.2;
/** The finding of a failed job. Candidates carry the job's name; their line is null when no log was read. */
function diagnoseJob(failure, reports, settings) {
    const hints = { jobConclusion: failure.job.conclusion, failedStep: failure.step, reports, ...settings };
    const fromLog = failure.log === null ? null : diagnoseLog(failure.log, settings.rules, hints);
    if (fromLog?.category === 'none' && mayHavePassed(failure, reports))
        return fromLog;
    const finding = fromLog !== null && fromLog.rootCause.length > 0 ? fromLog : diagnoseWithoutLog(failure, reports, settings.rules);
    const step = failure.step === null ? finding.step : (0,safe_text/* toSafeText */._)(failure.step);
    return {
        ...toFlake(finding, settings.pass ?? null),
        step,
        rootCause: finding.rootCause.map((one) => ({ ...one, job: failure.job.name })),
        excerpt: finding.excerpt && { ...finding.excerpt, job: failure.job.name },
    };
}
/** A log that lies on a laptop comes without a conclusion; then what it says counts, unless a report names a red test. */
function mayHavePassed({ job }, reports) {
    return job.conclusion === 'none' && reports.every((report) => report.failing.length === 0);
}
function diagnoseWithoutLog(failure, reports, rules) {
    const annotated = diagnoseLog(toAnnotationDigest(failure.annotations), rules, { jobConclusion: 'failure' });
    const told = withoutLines(annotated);
    if (told.rootCause.length > 0 && told.category !== 'unknown')
        return told;
    const failing = reports.flatMap((report) => report.failing);
    if (failing.length > 0)
        return toTestFinding(failing.slice(0, 5).map((test) => test.message ?? (0,safe_text/* toSafeText */._)(test.name)), failing[0]?.name ?? '');
    return told.rootCause.length > 0 ? told : toStepFinding(failure);
}
/** Annotations of level failure as if they were a log, so that the same rules read them. */
function toAnnotationDigest(annotations) {
    const texts = annotations
        .filter((annotation) => annotation.level === 'failure')
        .flatMap((annotation) => annotation.message.split('\n'));
    const lines = texts.map((text, index) => ({ number: index + 1, text: (0,safe_text/* toSafeText */._)(text), mark: 'error' }));
    return {
        format: 'plain',
        lineCount: lines.length,
        byteCount: 0,
        steps: [],
        windows: lines.length === 0 ? [] : [lines],
        exit: null,
    };
}
/** Line numbers of a digest that is no log mean nothing to a reader. */
function withoutLines(finding) {
    return { ...finding, excerpt: null, rootCause: finding.rootCause.map((one) => ({ ...one, line: null })) };
}
function toTestFinding(texts, firstTest) {
    return {
        ...EMPTY,
        category: 'test-failure',
        transient: 'no',
        confidence: REPORT_CONFIDENCE,
        rootCause: texts.map((text, index) => diagnose_job_toCandidate(text, {
            rule: 'report.failed-test',
            score: 80 - index,
            reason: 'A test report names this failed test.',
        })),
        fingerprint: (0,ids/* toFingerprint */.I9)(['test-failure', 'report.failed-test', firstTest]),
        prevention: listPrevention('test-failure', undefined),
    };
}
function toStepFinding(failure) {
    const { job, step } = failure;
    const cancelled = job.conclusion === 'cancelled';
    const text = (0,safe_text/* toSafeText */._)(step === null ? `The job ended as ${job.conclusion}, no step is named.` : `Step "${step}" failed.`);
    return {
        ...EMPTY,
        category: cancelled ? 'cancelled' : 'unknown',
        confidence: STEP_CONFIDENCE,
        rootCause: [diagnose_job_toCandidate(text, { rule: 'job.step', score: 10, reason: 'Nothing else could be read.' })],
        fingerprint: (0,ids/* toFingerprint */.I9)([cancelled ? 'cancelled' : 'unknown', 'job.step', step ?? job.name]),
    };
}
function diagnose_job_toCandidate(text, about) {
    return { job: null, line: null, text, ...about };
}
const EMPTY = {
    category: 'unknown',
    alternatives: [],
    transient: 'unknown',
    confidence: 0,
    rootCause: [],
    step: null,
    excerpt: null,
    fingerprint: (0,ids/* toFingerprint */.I9)(['unknown']),
    prevention: [],
    factors: [],
};

;// CONCATENATED MODULE: ./lib/app/diagnose-run.js
// All failed jobs of a run to one diagnosis per cause, worst first.




/** Incidents are asked how often a cause was seen before; null when they could not be read. */
function diagnoseRun(evidence, incidents, settings) {
    const findings = evidence.failures.map((failure) => ({
        job: failure.job.name,
        finding: diagnoseJob(failure, evidence.reports, settings),
    }));
    const groups = groupByFingerprint(withoutPassed(findings));
    const graded = groups.map((group) => toDiagnosis(group, { evidence, incidents, settings, isOnly: groups.length === 1 }));
    const [first, ...rest] = graded.toSorted((a, b) => b.severity.level - a.severity.level ||
        b.jobs.length - a.jobs.length ||
        b.confidence - a.confidence ||
        // Which cause names the incident must not depend on the order in which jobs are listed.
        (a.fingerprint < b.fingerprint ? -1 : 1));
    return first === undefined
        ? [toDiagnosis(nothingRead(evidence), { evidence, incidents, settings, isOnly: true })]
        : [first, ...rest];
}
/** Jobs that passed after all are left out, unless that is all there is to say. */
function withoutPassed(findings) {
    const failed = findings.filter(({ finding }) => finding.category !== 'none');
    return failed.length === 0 ? findings : failed;
}
/** Jobs with the same cause under one finding: that of the surest job, in the order of first sight. */
function groupByFingerprint(findings) {
    const groups = new Map();
    for (const { job, finding } of findings) {
        const group = groups.get(finding.fingerprint);
        if (group === undefined) {
            groups.set(finding.fingerprint, { finding, jobs: [job] });
        }
        else {
            group.jobs.push(job);
            if (finding.confidence > group.finding.confidence)
                group.finding = finding;
        }
    }
    return [...groups.values()];
}
function toDiagnosis(group, grading) {
    const { evidence, settings } = grading;
    const { finding, jobs } = group;
    const failedTests = listFailedTests(finding, grading);
    const severity = gradeSeverity({
        category: finding.category,
        transient: finding.transient,
        branch: evidence.run.branch,
        defaultBranch: evidence.run.defaultBranch,
        branchProtected: evidence.branchProtected,
        fromFork: evidence.run.fromFork,
        workflow: evidence.run.workflow,
        jobs,
        totalJobs: evidence.totalJobs,
        failedTests: failedTests.length,
        changedFiles: evidence.commit?.changedFiles ?? null,
        occurrences: countOccurrences(finding.fingerprint, grading),
        knownFlake: settings.knownFlakes?.has(finding.fingerprint) ?? false,
    }, settings.severity);
    return { ...finding, jobs, failedTests, severity };
}
/** Reports do not say which job wrote them: they belong to the test failure, or to the only cause there is. */
function listFailedTests(finding, { evidence, isOnly }) {
    const belongs = isOnly || finding.category === 'test-failure';
    return belongs ? evidence.reports.flatMap((report) => report.failing) : [];
}
/** Times this cause was seen on the branch, this run included once. */
function countOccurrences(fingerprint, { evidence, incidents }) {
    const { run } = evidence;
    const known = incidents?.find((one) => one.record.fingerprint === fingerprint && one.record.branch === run.branch);
    if (known === undefined)
        return 1;
    const counted = known.record.occurrences.some((one) => one.runId === run.id && one.attempt === run.attempt);
    return known.record.count + (counted ? 0 : 1);
}
/** A failed run without a readable failed job: the workflow file itself was refused, or nothing could be listed. */
function nothingRead(evidence) {
    const refused = evidence.run.conclusion === 'startup_failure';
    const text = refused ? 'The workflow could not start: its file was refused.' : 'No failed job could be read.';
    const category = refused ? 'config' : 'unknown';
    return {
        jobs: [],
        finding: {
            category,
            alternatives: [],
            transient: refused ? 'no' : 'unknown',
            confidence: refused ? 0.9 : 0,
            rootCause: [
                {
                    job: null,
                    line: null,
                    text: (0,safe_text/* toSafeText */._)(text),
                    rule: 'run.conclusion',
                    score: 10,
                    reason: `The run ended as ${evidence.run.conclusion}.`,
                },
            ],
            step: null,
            excerpt: null,
            fingerprint: (0,ids/* toFingerprint */.I9)([category, 'run.conclusion', evidence.run.workflow]),
            prevention: [],
            factors: [],
        },
    };
}

// EXTERNAL MODULE: ./lib/memory/events.js
var memory_events = __webpack_require__(862);
// EXTERNAL MODULE: ./lib/domain/marker.js
var marker = __webpack_require__(3320);
// EXTERNAL MODULE: ./lib/render/blocks.js
var blocks = __webpack_require__(8824);
// EXTERNAL MODULE: ./lib/render/budget.js
var render_budget = __webpack_require__(6223);
// EXTERNAL MODULE: ./lib/render/excerpt.js
var excerpt = __webpack_require__(2745);
// EXTERNAL MODULE: ./lib/render/facts.js
var render_facts = __webpack_require__(2883);
// EXTERNAL MODULE: ./lib/render/links.js
var links = __webpack_require__(8193);
// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(3419);
// EXTERNAL MODULE: ./lib/render/next-steps.js
var next_steps = __webpack_require__(9885);
// EXTERNAL MODULE: ./lib/render/recall.js
var render_recall = __webpack_require__(647);
// EXTERNAL MODULE: ./lib/render/root-cause.js
var root_cause = __webpack_require__(1656);
// EXTERNAL MODULE: ./lib/render/words.js
var words = __webpack_require__(8653);
;// CONCATENATED MODULE: ./lib/render/comment.js











/** 8 excerpt lines, 5 tests and 3 steps leave room for everything else in 40 lines. */
const comment_EXCERPT_LINES = 8;
const MAX_TESTS = 5;
const comment_MAX_STEPS = 3;
/** The comment with its marker. `incidentUrl` is null when there is no incident. */
function renderComment(dossier, incidentUrl) {
    return (0,render_budget/* compose */.Zz)(commentSections(dossier, incidentUrl), render_budget/* BODY_BUDGET */.DK);
}
/** The marker by which the comment is found again. */
function commentMarker(dossier) {
    return (0,marker/* renderCommentMarker */.WU)(dossier.evidence.run.workflow);
}
function commentSections(dossier, incidentUrl) {
    const { evidence, diagnoses } = dossier;
    const [diagnosis] = diagnoses;
    const title = (0,markdown.md) `### ${(0,markdown/* prose */.CS)(evidence.run.workflow)} failed: ${(0,markdown/* prose */.CS)(words/* CATEGORY_WORDS */.vW[diagnosis.category])}`;
    return [
        only(1, (0,markdown/* hidden */.R)(commentMarker(dossier))),
        only(2, title),
        only(2, (0,markdown/* join */.fj)([(0,render_facts/* causeLine */.mB)(diagnosis), (0,render_facts/* causePlace */.$M)(evidence, diagnosis)], '\n\n')),
        only(3, (0,render_facts/* verdictLine */.MT)(diagnosis)),
        only(5, (0,render_recall/* recallLine */.af)(dossier)),
        only(4, (0,next_steps/* shortPlan */.A6)(dossier, comment_MAX_STEPS)),
        only(6, foldedProof(dossier)),
        only(2, linkLine(dossier, incidentUrl)),
    ];
}
function foldedProof(dossier) {
    const [diagnosis] = dossier.diagnoses;
    const tests = diagnosis.failedTests.length;
    const names = tests === 0 ? markdown/* NOTHING */.K$ : (0,root_cause/* failedTestNames */.ay)(diagnosis, MAX_TESTS);
    const body = (0,markdown/* join */.fj)([names, (0,excerpt/* excerptBlock */.D)(diagnosis, comment_EXCERPT_LINES)], '\n\n');
    const title = tests === 0 ? (0,markdown.md) `The log around it` : (0,markdown.md) `${(0,markdown/* prose */.CS)((0,words/* countWords */.rj)(tests, 'failed test'))} and the log around it`;
    return body === '' ? markdown/* NOTHING */.K$ : (0,blocks/* details */.zH)(title, body);
}
function linkLine(dossier, incidentUrl) {
    const { run } = dossier.evidence;
    const others = dossier.diagnoses.length - 1;
    const parts = [
        incidentUrl === null ? markdown/* NOTHING */.K$ : (0,markdown/* link */.nf)((0,markdown.md) `Incident`, incidentUrl),
        (0,links/* linked */.q)((0,markdown.md) `Run ${run.id}, attempt ${run.attempt}, with the full report in its summary`, (0,links/* runUrl */.Vp)(run)),
        others === 0 ? markdown/* NOTHING */.K$ : (0,markdown.md) `${(0,markdown/* prose */.CS)((0,words/* countWords */.rj)(others, 'more cause'))} in the same run`,
    ];
    return (0,markdown/* join */.fj)(parts, ' · ');
}
function only(priority, text) {
    return { priority, variants: [text] };
}

// EXTERNAL MODULE: ./lib/render/report.js
var report = __webpack_require__(248);
// EXTERNAL MODULE: ./lib/render/report-document.js + 3 modules
var report_document = __webpack_require__(4431);
// EXTERNAL MODULE: ./lib/app/perform.js
var perform = __webpack_require__(2546);
// EXTERNAL MODULE: ./lib/memory/documents.js + 4 modules
var memory_documents = __webpack_require__(9749);
// EXTERNAL MODULE: ./lib/app/open-memory.js
var open_memory = __webpack_require__(4219);
;// CONCATENATED MODULE: ./lib/app/thread-context.js
/** The causes whose occurrences a thread tells of. */
function toCauses(effect) {
    return effect.kind === 'open-systemic' ? [effect.cause] : effect.causes;
}
/** Where a thread stands: a systemic issue is about all branches. */
function toBranch(effect) {
    return effect.kind === 'open-systemic' ? '*' : effect.branch;
}

// EXTERNAL MODULE: ./lib/app/update-state.js
var update_state = __webpack_require__(6438);
;// CONCATENATED MODULE: ./lib/app/remember-failure.js






/**
 * Adds the run to the memory. Its entry says that the run is done, so it is written after everything else. When somebody
 * else has written since the memory was read, the threads of this run are made whole before the entry is added: whoever
 * comes last has seen all the others. A delivery that adds nothing, because another one of the same run was faster, but has
 * written a thread, moves the version all the same: somebody may have looked at the thread before and not written the memory yet.
 */
async function rememberFailure(world, wish) {
    const { now } = wish.dossier.evidence;
    const updated = await (0,update_state/* updateState */.$)(world.state, world.pacing, {
        names: (0,memory_documents/* documentsFor */.Wi)(now, open_memory/* MEMORY_DAYS */.eS),
        first: wish.first,
        summary: `Remember run ${wish.dossier.evidence.run.id}`,
        edit: ({ documents }) => {
            const changes = (0,memory_documents/* remember */.kY)(documents, toAdditions(wish, world.safe), { now, safe: world.safe });
            return changes.size === 0 && wish.threads.hasChanged() ? (0,memory_documents/* touch */._M)(documents) : changes;
        },
        onConflict: (newest) => repairThreads(wish.threads, newest, world.safe),
    });
    return updated.ok ? (0,domain_result.ok)(updated.value.written) : updated;
}
/** Threads of this run against what others have remembered since. */
async function repairThreads(threads, newest, safe) {
    const { events } = (0,open_memory/* recallAll */.Nt)(newest, safe);
    const open = (0,memory_documents/* listOpenHints */.LP)(newest.documents, safe);
    return threads.repair(events, (effect) => {
        const branch = toBranch(effect);
        const own = open.filter((one) => one.fingerprint === effect.fingerprint && one.branch === branch);
        return own.map(({ number }) => number);
    });
}
function toAdditions(wish, safe) {
    const { dossier, threads, comments } = wish;
    const { now, run } = dossier.evidence;
    const left = toUnfinished(wish, now);
    return {
        events: [
            ...dossier.diagnoses.map((diagnosis) => (0,memory_events/* toFailureEvent */.qL)(dossier, diagnosis, safe)),
            ...toFlakes(wish),
            ...threads.written().flatMap((thread) => toThreadEvents(thread, dossier)),
            ...threads.folded().map((thread) => toFoldedEvent(thread, now)),
            ...comments,
        ],
        hints: threads.written().map((thread) => toHint(thread, dossier, safe)),
        corrections: threads
            .written()
            .filter(replacesAnother)
            .map((thread) => toHint(thread, dossier, safe)),
        ...(left === null ? { finished: [{ id: run.id, attempt: run.attempt }] } : { unfinished: [left] }),
    };
}
/** A thread that was opened again, or that goes on from a closed one, stands for its cause from now on. */
function replacesAnother({ before, effect }) {
    return before === 'closed' || (effect.kind === 'upsert-incident' && effect.follows !== null && before === null);
}
/** The same commit passed: every cause of this run comes and goes. */
function toFlakes({ pass, dossier }) {
    if (pass === null)
        return [];
    const causes = dossier.diagnoses.map(({ fingerprint }) => fingerprint);
    return (0,memory_events/* toTwinFlakes */.eQ)(pass, causes, dossier.evidence.now);
}
function toThreadEvents(thread, { evidence }) {
    if (thread.before === 'open')
        return [];
    const { effect, number } = thread;
    const { id, attempt } = evidence.run;
    const opened = effect.kind === 'open-systemic' ? 'systemic' : effect.scope === 'umbrella' ? 'umbrella' : 'opened';
    return [
        (0,memory_events/* toIncidentEvent */.gA)({
            at: evidence.now,
            change: thread.before === 'closed' ? 'reopened' : opened,
            fingerprint: effect.fingerprint,
            branch: toBranch(effect),
            incident: number,
            occasion: `${id}.${attempt}`,
        }),
    ];
}
/** What was folded is no thread any more: nobody should look for it by its hint. */
function toFoldedEvent({ effect, number: incident }, at) {
    const { fingerprint } = effect;
    return (0,memory_events/* toIncidentEvent */.gA)({ at, change: 'folded', fingerprint, branch: toBranch(effect), incident, occasion: '' });
}
/** Where the thread stands, so that the next run finds it although the host's list does not show it yet. */
function toHint({ effect, number, title, record }, { diagnoses }, safe) {
    const causes = effect.kind === 'open-systemic' ? [effect.cause] : effect.causes;
    const cause = diagnoses.find(({ fingerprint }) => causes.includes(fingerprint)) ?? diagnoses[0];
    const [newest] = record.occurrences;
    return {
        fingerprint: effect.fingerprint,
        branch: toBranch(effect),
        number,
        state: 'open',
        title: safe(title),
        category: cause.category,
        severity: cause.severity.level,
        workflow: record.workflow,
        firstSeen: record.firstSeen,
        lastSeen: newest?.at ?? record.firstSeen,
        count: record.count,
    };
}
/** What the sweep should try again: what was put off, and what failed for a reason that passes. Null: nothing. */
function toUnfinished({ done, dossier }, now) {
    const left = done.flatMap((outcome) => {
        if (outcome.status === 'held' && isPutOff(outcome.because)) {
            return [{ key: outcome.key, because: outcome.because, waitMs: null }];
        }
        if (outcome.status !== 'failed' || !isPassing(outcome.problem))
            return [];
        const waitMs = 'retryAfterMs' in outcome.problem ? outcome.problem.retryAfterMs : null;
        return [{ key: outcome.key, because: outcome.problem.code, waitMs }];
    });
    const [first] = left;
    if (first === undefined)
        return null;
    const { id, attempt } = dossier.evidence.run;
    const notBefore = first.waitMs === null ? null : (now + first.waitMs);
    const effects = left.map(({ key }) => key);
    return { run: { id, attempt }, since: now, notBefore, effects, because: first.because, tries: 0 };
}
/** Reasons to hold an effect that are about this moment only. */
function isPutOff(because) {
    return because === 'RATE_LIMITED' || because === 'REQUEST_BUDGET';
}
/** Troubles that another try may not meet. */
const PASSING = new Set([
    'HOST_UNAVAILABLE',
    'HOST_UNREADABLE',
    'HOST_RATE_LIMITED',
    'HEAD_MOVED',
    'STATE_CONFLICT',
]);
function isPassing({ code }) {
    return PASSING.has(code);
}

// EXTERNAL MODULE: ./lib/memory/occurrences.js
var occurrences = __webpack_require__(337);
;// CONCATENATED MODULE: ./lib/render/focus.js
/**
 * The dossier with the named cause first and the given thread as its incident; the rest keeps its order. A fingerprint that is
 * no cause of the run, such as that of an umbrella, leaves the order as it is.
 */
function focusOn(dossier, fingerprint, incident) {
    const first = dossier.diagnoses.find((diagnosis) => diagnosis.fingerprint === fingerprint);
    if (first === undefined)
        return { ...dossier, incident };
    return { ...dossier, diagnoses: [first, ...dossier.diagnoses.filter((diagnosis) => diagnosis !== first)], incident };
}

// EXTERNAL MODULE: ./lib/render/marker-record.js
var marker_record = __webpack_require__(7128);
// EXTERNAL MODULE: ./lib/render/neutralise.js
var neutralise = __webpack_require__(5356);
// EXTERNAL MODULE: ./lib/render/own-block.js
var own_block = __webpack_require__(4928);
// EXTERNAL MODULE: ./lib/render/state.js + 2 modules
var state = __webpack_require__(9062);
// EXTERNAL MODULE: ./lib/render/timeline.js
var timeline = __webpack_require__(8881);
// EXTERNAL MODULE: ./lib/render/times.js
var times = __webpack_require__(1190);
;// CONCATENATED MODULE: ./lib/render/postmortem.js










/** Summary, impact, timeline, root cause, contributing factors, what went well, action items, lessons. */
function postMortem(dossier, record, history) {
    const [diagnosis] = dossier.diagnoses;
    return (0,markdown/* join */.fj)([
        (0,markdown.md) `## Post-mortem`,
        (0,blocks/* titled */.dJ)((0,markdown.md) `### Summary`, summary(dossier, record)),
        (0,blocks/* titled */.dJ)((0,markdown.md) `### Impact`, impact(dossier, record)),
        (0,blocks/* titled */.dJ)((0,markdown.md) `### Timeline`, (0,timeline/* timelineBlock */.Pi)(dossier.evidence.run, record, history)),
        (0,blocks/* titled */.dJ)((0,markdown.md) `### Times`, history.times === null ? markdown/* NOTHING */.K$ : (0,times/* timesTable */.Z)(history.times)),
        (0,blocks/* titled */.dJ)((0,markdown.md) `### Root cause`, (0,root_cause/* causeWithLink */.Kw)(dossier.evidence, diagnosis)),
        (0,blocks/* titled */.dJ)((0,markdown.md) `### Contributing factors`, orNone((0,root_cause/* factorList */.Ac)(diagnosis))),
        (0,blocks/* titled */.dJ)((0,markdown.md) `### What went well`, orNone((0,blocks/* bullets */.e5)(wentWell(dossier)))),
        (0,blocks/* titled */.dJ)((0,markdown.md) `### Action items`, actionItems(dossier)),
        (0,blocks/* titled */.dJ)((0,markdown.md) `### Lessons`, (0,state/* lessonList */.Hj)(dossier)),
    ], '\n\n');
}
function summary(dossier, record) {
    const [diagnosis] = dossier.diagnoses;
    const [newest] = record.occurrences;
    const span = newest === undefined ? 0 : newest.at - record.firstSeen;
    const seen = (0,markdown.md) `Seen ${(0,words/* timesWords */.AM)(record.count)}${span > 0 ? (0,markdown.md) ` within ${(0,markdown/* prose */.CS)((0,words/* durationWords */.Sh)(span))}` : markdown/* NOTHING */.K$}`;
    return (0,markdown.md) `${(0,render_facts/* headline */.Pl)(dossier)}. Severity ${(0,markdown/* prose */.CS)((0,words/* severityWords */.D4)(diagnosis.severity))}. ${seen}.`;
}
function impact(dossier, record) {
    const { evidence, decision, diagnoses } = dossier;
    const tests = diagnoses[0].failedTests.length;
    const held = decision.batch.kind === 'chosen' ? decision.batch : null;
    const facts = [
        (0,render_facts/* jobWords */.nZ)(evidence),
        record.count > 1 ? (0,markdown.md) `${record.count} failed runs so far` : markdown/* NOTHING */.K$,
        tests === 0 ? markdown/* NOTHING */.K$ : (0,markdown.md) `${(0,markdown/* prose */.CS)((0,words/* countWords */.rj)(tests, 'test'))} failed`,
        evidence.branchProtected === true ? (0,markdown.md) `the protected branch is red for everybody who works from it` : markdown/* NOTHING */.K$,
        held === null ? markdown/* NOTHING */.K$ : (0,markdown.md) `batch ${(0,markdown/* inlineCode */.ti)(held.item)} of ${(0,markdown/* inlineCode */.ti)(held.file)} is not done`,
        held === null || held.dependents.length === 0
            ? markdown/* NOTHING */.K$
            : (0,markdown.md) `${(0,markdown/* prose */.CS)((0,words/* countWords */.rj)(held.dependents.length, 'item'))} wait for it`,
    ];
    return (0,blocks/* bullets */.e5)(facts.filter((fact) => fact !== ''));
}
/** Only what the evidence shows. */
function wentWell(dossier) {
    const { evidence, decision, diagnoses } = dossier;
    const passed = evidence.totalJobs - evidence.failedJobs.length;
    const held = decision.batch.kind === 'chosen' && decision.batch.dependents.length > 0;
    const facts = [
        evidence.run.pullRequests.length > 0 ? (0,markdown.md) `CI found it on a pull request, before it was merged.` : markdown/* NOTHING */.K$,
        remedyWords(dossier),
        passed > 0 ? (0,markdown.md) `${(0,markdown/* prose */.CS)((0,words/* countWords */.rj)(passed, 'other job'))} of the run did not fail.` : markdown/* NOTHING */.K$,
        diagnoses[0].confidence >= 0.8 ? (0,markdown.md) `The log names its cause clearly.` : markdown/* NOTHING */.K$,
        held ? (0,markdown.md) `The work that depends on it was named at once.` : markdown/* NOTHING */.K$,
    ];
    return facts.filter((fact) => fact !== '');
}
/** A remedy that worked before is worth more than advice. */
function remedyWords(dossier) {
    const recall = (0,render_recall/* recallOf */.HR)(dossier);
    const fix = recall === null ? null : (0,render_recall/* lastFix */._O)(recall);
    if (fix === null || fix.flaky)
        return markdown/* NOTHING */.K$;
    return (0,markdown.md) `The memory named what had mended it before: ${(0,render_recall/* fixWords */.B0)(dossier.evidence.run.repo, fix)}.`;
}
function actionItems(dossier) {
    const steps = dossier.decision.next.map(next_steps/* stepWords */.c9);
    const advice = dossier.diagnoses[0].prevention.map((sentence) => (0,markdown/* prose */.CS)(sentence));
    return (0,blocks/* checkList */.RJ)([...steps, ...advice]);
}
function orNone(list) {
    return list === '' ? (0,markdown.md) `None known.` : list;
}

// EXTERNAL MODULE: ./lib/render/reasons.js
var reasons = __webpack_require__(5001);
// EXTERNAL MODULE: ./lib/render/thread-facts.js
var thread_facts = __webpack_require__(1304);
;// CONCATENATED MODULE: ./lib/render/title.js

/** Longest title, in UTF-16 units; lists cut longer ones. */
const MAX_TITLE_UNITS = 120;
/** The start, the first cause and its category, at most 120 units. */
function causeTitle(dossier, start) {
    const [{ category, rootCause }] = dossier.diagnoses;
    const end = ` [${category}]`;
    const cause = toTitleText(rootCause[0]?.text ?? '') || 'no line of the log explains it';
    return `${start}${(0,neutralise/* cut */.Jj)(cause, MAX_TITLE_UNITS - start.length - end.length)}${end}`;
}
/** Foreign text for a title, which shows code spans and nothing else of Markdown. */
function toTitleText(text) {
    return (0,neutralise/* breakReferences */.m3)((0,neutralise/* toOneLine */.GX)(text)).replaceAll('`', "'");
}

;// CONCATENATED MODULE: ./lib/render/umbrella.js




/** Most causes in the table: more of them in one run have one reason behind them, and the run lists them all. */
const MAX_CAUSES = 30;
/** Why this thread stands for many; nothing for a thread of one cause. */
function umbrellaWords(record) {
    if (record.scope !== 'umbrella')
        return markdown/* NOTHING */.K$;
    return (0,thread_facts/* isOverBranches */.Zl)(record)
        ? (0,markdown.md) `The same cause is open on several branches. This issue tells of all of them; issues of single branches that were open before go on.`
        : (0,markdown.md) `A run failed for more causes than may open an issue each. This issue tells of the rest of them.`;
}
/** The dossier with the causes of an umbrella first, worst first; without any of them it stays as it is. */
function ownCauses(dossier, causes) {
    const isOwn = (fingerprint) => causes.includes(fingerprint);
    const [first, ...rest] = dossier.diagnoses.filter((diagnosis) => isOwn(diagnosis.fingerprint));
    if (first === undefined)
        return dossier;
    const others = dossier.diagnoses.filter((diagnosis) => !isOwn(diagnosis.fingerprint));
    return { ...dossier, diagnoses: [first, ...rest, ...others] };
}
/** The causes that an umbrella of a run tells of, worst first; nothing for any other thread. */
function causesTable(dossier, record, causes) {
    if (record.scope !== 'umbrella' || (0,thread_facts/* isOverBranches */.Zl)(record))
        return markdown/* NOTHING */.K$;
    const own = dossier.diagnoses.filter((diagnosis) => causes.includes(diagnosis.fingerprint));
    return (0,blocks/* titled */.dJ)((0,markdown.md) `## Causes in the newest run (${own.length})`, (0,root_cause/* causeTable */.E9)(own, MAX_CAUSES));
}

;// CONCATENATED MODULE: ./lib/render/incident.js
















/** Longest branch in a title, in UTF-16 units: the cause is what tells titles apart. */
const MAX_TITLE_BRANCH_UNITS = 40;
/** Excerpt lines, tests and earlier failures in an incident: enough to know the cause without opening the run. */
const incident_EXCERPT_LINES = 20;
const incident_MAX_TESTS = 20;
const MAX_SIMILAR = 5;
/**
 * The title, at most 120 units. An incident that is there keeps its title: people rename, and two failures of one cause differ
 * in details that would make it flicker. Without a place: the thread of the first cause on the branch of the run.
 */
function renderIncidentTitle(dossier, place) {
    if (dossier.incident !== null)
        return dossier.incident.title;
    const { run } = dossier.evidence;
    const branch = place?.branch ?? run.branch;
    const start = `CI failure${onWords(branch)}: `;
    if (place?.scope !== 'umbrella' || branch === '*')
        return causeTitle(dossier, start);
    return (0,neutralise/* cut */.Jj)(`${start}several causes in ${toTitleText(run.workflow)}`, MAX_TITLE_UNITS);
}
function onWords(branch) {
    if (branch === null)
        return '';
    return branch === '*' ? ' on several branches' : ` on ${(0,neutralise/* cut */.Jj)(toTitleText(branch), MAX_TITLE_BRANCH_UNITS)}`;
}
/** The complete body to write: our block new, everything people wrote in the thread's body kept, never over the limit. */
function renderIncidentThread(dossier, record, how) {
    const existing = dossier.incident?.body ?? '';
    const room = Math.min(render_budget/* BODY_BUDGET */.DK.limit, render_budget/* BODY_MAX_UNITS */.gP - (0,own_block/* foreignUnits */.G3)(existing));
    const shown = record.scope === 'umbrella' ? ownCauses(dossier, how.causes) : dossier;
    return (0,own_block/* replaceOwnBlock */.co)(existing, blockWithin(shown, record, { ...how, budget: { limit: room, unit: 'utf16' } }));
}
/** True at the level of the rule, or at its number of occurrences. */
function needsPostMortem(dossier, record, rule) {
    return dossier.diagnoses[0].severity.level >= rule.minLevel || record.count >= rule.occurrences;
}
function blockWithin(dossier, record, { budget, ...how }) {
    const sections = [
        ...headSections(dossier, record, how),
        ...causeSections(dossier, record, how),
        ...planSections(dossier, record, how),
        ...endSections(dossier, record, how),
    ];
    return (0,own_block/* toOwnBlock */.j9)((0,render_budget/* compose */.Zz)(sections, { ...budget, limit: budget.limit - own_block/* FRAME_UNITS */.I }));
}
function headSections(dossier, record, how) {
    const { evidence, diagnoses } = dossier;
    const [diagnosis] = diagnoses;
    const cause = (0,markdown/* join */.fj)([(0,render_facts/* causeLine */.mB)(diagnosis), (0,render_facts/* causePlace */.$M)(evidence, diagnosis)], '\n\n');
    return [
        incident_only(1, (0,marker_record/* markerLine */.B)(record)),
        incident_only(2, (0,markdown/* join */.fj)([(0,thread_facts/* seenWords */.Fr)(record), (0,render_facts/* verdictLine */.MT)(diagnosis)], '\n\n')),
        incident_only(2, (0,markdown/* join */.fj)([umbrellaWords(record), (0,thread_facts/* followsWords */.oY)(evidence.run, record), (0,thread_facts/* ownersWords */.yb)(record)], '\n\n')),
        incident_only(2, cause),
        incident_only(4, causesTable(dossier, record, how.causes)),
        incident_only(6, (0,blocks/* titled */.dJ)((0,markdown.md) `## What it touches`, (0,thread_facts/* touchedList */.dI)(record, how.history.times))),
    ];
}
function causeSections(dossier, record, how) {
    const { evidence, diagnoses } = dossier;
    const [diagnosis] = diagnoses;
    const proof = (lines) => (0,blocks/* titled */.dJ)((0,markdown.md) `## Root cause`, (0,root_cause/* rootCauseBlock */.l8)(evidence, diagnosis, lines));
    const factors = needsPostMortem(dossier, record, how) ? markdown/* NOTHING */.K$ : (0,root_cause/* factorList */.Ac)(diagnosis);
    const past = (most) => (0,blocks/* titled */.dJ)((0,markdown.md) `## Seen before`, (0,render_recall/* recallBlock */.$L)(dossier, most));
    return [
        { priority: 4, variants: [proof(incident_EXCERPT_LINES), proof(5)] },
        incident_only(7, (0,blocks/* titled */.dJ)((0,markdown.md) `### What made it worse or likelier`, factors)),
        { priority: 6, variants: [tests(dossier, incident_MAX_TESTS), tests(dossier, 3)] },
        { priority: 6, variants: [past(MAX_SIMILAR), past(1)] },
    ];
}
function planSections(dossier, record, how) {
    const advice = dossier.diagnoses[0].prevention.map((sentence) => (0,markdown/* prose */.CS)(sentence));
    const prevention = needsPostMortem(dossier, record, how) ? markdown/* NOTHING */.K$ : (0,blocks/* checkList */.RJ)(advice);
    return [
        incident_only(5, (0,blocks/* titled */.dJ)((0,markdown.md) `## Current state`, (0,state/* batchState */.u4)(dossier, how.outcomes))),
        incident_only(3, (0,blocks/* titled */.dJ)((0,markdown.md) `## Resolution plan`, (0,next_steps/* resolutionPlan */.c5)(dossier))),
        incident_only(7, (0,blocks/* titled */.dJ)((0,markdown.md) `## Prevention`, prevention)),
    ];
}
function endSections(dossier, record, how) {
    const reviewed = needsPostMortem(dossier, record, how);
    const review = () => postMortem(dossier, record, how.history);
    return [
        incident_only(6, (0,blocks/* titled */.dJ)((0,markdown.md) `## Occurrences`, (0,thread_facts/* occurrenceTable */.Yl)(dossier.evidence.run, record))),
        incident_only(8, (0,blocks/* titled */.dJ)((0,markdown.md) `## Why this severity`, (0,reasons/* severityTable */.ql)(dossier.diagnoses[0]))),
        { priority: 5, variants: reviewed ? [review(), (0,markdown.md) `The post-mortem did not fit.`] : [markdown/* NOTHING */.K$] },
        incident_only(9, (0,markdown.md) `_Written by Aftermath. This part is rewritten with every occurrence; text above and below it is kept._`),
    ];
}
function tests(dossier, most) {
    const [diagnosis] = dossier.diagnoses;
    return (0,blocks/* titled */.dJ)((0,markdown.md) `## Failed tests (${diagnosis.failedTests.length})`, (0,root_cause/* failedTests */.T9)(diagnosis, most));
}
function incident_only(priority, text) {
    return { priority, variants: [text] };
}

// EXTERNAL MODULE: ./lib/memory/patterns.js
var patterns = __webpack_require__(5636);
;// CONCATENATED MODULE: ./lib/memory/times.js

/** The four times of an incident as far as it has come. Of one that was opened again, those of the last time only. */
function toTimes(question) {
    const { record, acts, run, events } = question;
    const spell = findSpell(question);
    const { beganAt, openedAt } = spell;
    const act = acts.find((one) => one.at >= spell.after);
    const relief = events.find((event) => event.kind === 'flake' &&
        event.proof === 'rerun' &&
        event.fingerprint === record.fingerprint &&
        (record.branch === '*' || event.run.branch === record.branch) &&
        event.at >= beganAt);
    return {
        detectMs: between(beganAt, openedAt),
        acknowledgeMs: between(openedAt, act?.at ?? null),
        mitigateMs: between(openedAt, relief?.at ?? null),
        recoverMs: between(beganAt, run === null ? null : (run.endedAt ?? run.startedAt)),
    };
}
/** The time since the incident ended last: all of it, or what came after it was opened again. */
function findSpell({ record, run, events }) {
    const ended = lastEnd(record, run, events);
    if (ended === null)
        return { after: Number.NEGATIVE_INFINITY, beganAt: record.firstSeen, openedAt: record.openedAt };
    const starts = events.flatMap((event) => event.kind === 'failure' && isOf(record, event.fingerprint, event.run.branch) && (0,memory_events/* occurredAt */.$u)(event) > ended
        ? [(0,memory_events/* occurredAt */.$u)(event)]
        : []);
    const seen = record.occurrences.map((one) => one.at).filter((at) => at > ended);
    const beganAt = [...starts, ...seen].reduce((first, at) => (first === null || at < first ? at : first), null);
    if (beganAt === null)
        return { after: Number.NEGATIVE_INFINITY, beganAt: record.firstSeen, openedAt: record.openedAt };
    const again = events.find((event) => event.kind === 'incident' &&
        event.change === 'reopened' &&
        isOf(record, event.fingerprint, event.branch) &&
        event.at > ended);
    return { after: ended, beganAt, openedAt: again?.at ?? null };
}
/** When a green run ended it the last time before this one; null for the first time. */
function lastEnd(record, run, events) {
    const ends = events.flatMap((event) => {
        if (event.kind !== 'recovery' || !isOf(record, event.fingerprint, event.branch))
            return [];
        const isOwn = run !== null && event.run.id === run.id && event.run.attempt === run.attempt;
        return isOwn || event.at < record.firstSeen ? [] : [event.at];
    });
    return ends.reduce((last, at) => (last === null || at > last ? at : last), null);
}
function isOf({ fingerprint, branch }, cause, where) {
    return cause === fingerprint && (branch === '*' || where === branch);
}
/** Never negative: clocks that contradict each other say nothing. */
function between(from, to) {
    return from === null || to === null || to < from ? null : to - from;
}

;// CONCATENATED MODULE: ./lib/render/systemic.js












/** Most failures and threads listed; the ledger holds all of them. */
const MAX_FAILURES = 20;
const MAX_INCIDENTS = 20;
/** The title of the issue, at most 120 units; one that is there keeps its own. */
function renderSystemicTitle(dossier) {
    return dossier.incident === null ? causeTitle(dossier, 'Systemic fix wanted: ') : dossier.incident.title;
}
/** The complete body to write, with everything that people wrote and ticked; never over the limit. */
function renderSystemicThread(dossier, record, facts) {
    const existing = dossier.incident?.body ?? '';
    const room = Math.min(render_budget/* BODY_BUDGET */.DK.limit, render_budget/* BODY_MAX_UNITS */.gP - (0,own_block/* foreignUnits */.G3)(existing));
    const sections = [...systemic_headSections(dossier, record, facts), ...listSections(dossier, facts)];
    const block = (0,render_budget/* compose */.Zz)(sections, { limit: room - own_block/* FRAME_UNITS */.I, unit: 'utf16' });
    return (0,own_block/* replaceOwnBlock */.co)(existing, (0,own_block/* toOwnBlock */.j9)(block));
}
function systemic_headSections(dossier, record, facts) {
    const [diagnosis] = dossier.diagnoses;
    const came = (0,markdown.md) `This pattern came **${(0,words/* timesWords */.AM)(facts.episodes)}** in ${(0,markdown/* prose */.CS)((0,words/* countWords */.rj)(facts.days, 'day'))}. One more repair of one more occurrence will not end it: this issue asks for what does.`;
    return [
        systemic_only(1, (0,marker_record/* markerLine */.B)(record)),
        systemic_only(2, came),
        systemic_only(2, (0,thread_facts/* ownersWords */.yb)(record)),
        systemic_only(2, (0,markdown/* join */.fj)([(0,markdown.md) `The newest one: ${(0,render_facts/* causeLine */.mB)(diagnosis)}`, (0,render_facts/* verdictLine */.MT)(diagnosis)], '\n\n')),
        systemic_only(3, (0,blocks/* titled */.dJ)((0,markdown.md) `## Action items`, systemic_actionItems(dossier))),
    ];
}
function listSections({ evidence, diagnoses }, facts) {
    const { repo } = evidence.run;
    const failures = (most) => (0,blocks/* titled */.dJ)((0,markdown.md) `## What came`, failureTable(repo, facts, most));
    return [
        { priority: 5, variants: [failures(MAX_FAILURES), failures(5)] },
        systemic_only(6, (0,blocks/* titled */.dJ)((0,markdown.md) `## Incidents`, incidentList(facts.incidents))),
        systemic_only(7, (0,blocks/* titled */.dJ)((0,markdown.md) `## What made it worse or likelier`, (0,root_cause/* factorList */.Ac)(diagnoses[0]))),
        systemic_only(9, (0,markdown.md) `_Written by Aftermath. Close it as not planned to be asked no more about this pattern._`),
    ];
}
function systemic_actionItems({ diagnoses }) {
    const [diagnosis] = diagnoses;
    return (0,blocks/* checkList */.RJ)([
        (0,markdown.md) `Find what all of them have in common, beyond the line that failed.`,
        ...diagnosis.prevention.map((advice) => (0,markdown/* prose */.CS)(advice)),
        (0,markdown.md) `Name somebody who sees to it, and a day.`,
        (0,markdown.md) `Make sure that CI tells when it comes back.`,
    ]);
}
/** Newest first. */
function failureTable(repo, { failures, recoveries }, most) {
    const { shown, more } = (0,blocks/* firstOf */.Ku)(failures.toSorted((a, b) => b.at - a.at || b.run.id - a.run.id), most);
    const rows = shown.map((failure) => [
        (0,markdown/* prose */.CS)((0,words/* timeWords */.rr)(failure.startedAt ?? failure.at)),
        (0,links/* linked */.q)((0,markdown.md) `${failure.run.id}`, (0,links/* runPage */.fL)(repo, failure.run.id)),
        failure.run.branch === null ? (0,markdown.md) `–` : (0,markdown/* cellCode */.GA)(failure.run.branch),
        (0,links/* commitLink */.wn)({ repo }, failure.commit),
        endWords(repo, failure, recoveries),
    ]);
    const rest = more === 0 ? markdown/* NOTHING */.K$ : (0,markdown.md) `… and ${more} more.`;
    return (0,markdown/* join */.fj)([(0,blocks/* table */.tp)([(0,markdown.md) `When`, (0,markdown.md) `Run`, (0,markdown.md) `Branch`, (0,markdown.md) `Commit`, (0,markdown.md) `What ended it`], rows), rest], '\n\n');
}
function endWords(repo, failure, recoveries) {
    const [end] = recoveries
        .filter(({ fingerprint, branch, at }) => {
        const isHere = branch === '*' || branch === failure.run.branch;
        return isHere && fingerprint === failure.fingerprint && at >= failure.at;
    })
        .toSorted((a, b) => a.at - b.at);
    if (end === undefined)
        return (0,markdown.md) `not known`;
    return end.flaky ? (0,markdown.md) `nothing: the same commit passed ${(0,render_recall/* fixWords */.B0)(repo, end)}` : (0,render_recall/* fixWords */.B0)(repo, end);
}
/** Lowest number first; this issue itself may share the fingerprint of its only cause, and is none of them. */
function incidentList(incidents) {
    const { shown, more } = (0,blocks/* firstOf */.Ku)(incidents.filter(({ record }) => record.scope !== 'systemic').toSorted((a, b) => a.number - b.number), MAX_INCIDENTS);
    const items = shown.map(({ number, url, state, record }) => {
        const where = record.branch === '*' ? (0,markdown.md) `several branches` : (0,markdown/* inlineCode */.ti)(record.branch);
        return (0,markdown.md) `${(0,markdown/* link */.nf)((0,markdown.md) `incident ${number}`, url)} on ${where}: ${(0,markdown/* prose */.CS)(state)}, seen ${(0,words/* timesWords */.AM)(record.count)}`;
    });
    return (0,blocks/* bullets */.e5)(more === 0 ? items : [...items, (0,markdown.md) `and ${more} more`]);
}
function systemic_only(priority, text) {
    return { priority, variants: [text] };
}

// EXTERNAL MODULE: ./lib/memory/corrections.js
var memory_corrections = __webpack_require__(2486);
;// CONCATENATED MODULE: ./lib/memory/likeness.js
// How alike two texts of failures are: the shares of words and of neighbouring words that they have in common.
/** Of a text, in UTF-16 units: what comes later are values and places. */
const MAX_UNITS = 500;
/** What changes from run to run, each as one word: ids and hex, numbers with their unit, folders before a name. */
const CHANGING = [
    [/(?:[\w.@~+-]*[\\/])+(?=[\w.@+-])/g, ''],
    [/\b(?=[0-9a-f-]*\d)[0-9a-f]{7,64}\b|\b0x[0-9a-f]+\b/g, '#'],
    [/\d+(?:[.,:]\d+)*(?:\s?(?:ms|s|secs?|seconds?|minutes?|[kmg]i?b)\b)?/g, '#'],
];
const WORD = /[\p{L}\p{N}_]+|#/gu;
/** The words of a text and its pairs of neighbouring words. Linear in its length, which is bounded. */
function toShingles(text) {
    const plain = CHANGING.reduce((rest, [pattern, word]) => rest.replace(pattern, word), text.slice(0, MAX_UNITS).toLowerCase());
    const words = plain.match(WORD) ?? [];
    return new Set([...words, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)]);
}
/** Common share of two sets, 0..1; 0 when either is empty. */
function likenessOf(a, b) {
    const [few, many] = a.size <= b.size ? [a, b] : [b, a];
    if (few.size === 0)
        return 0;
    let common = 0;
    for (const one of few)
        if (many.has(one))
            common += 1;
    return common / (few.size + many.size - common);
}

;// CONCATENATED MODULE: ./lib/memory/recall.js



/** Most failures listed: a reader looks at the first few, a machine can read the ledger itself. */
const recall_MAX_SIMILAR = 10;
/** Failures whose words are compared, the newest: a month of a busy repository, and a bound on the time it takes. */
const MAX_COMPARED = 2_000;
/** Least likeness of two texts. Below it, only the words of the tool are the same: measured on the examples of its test. */
const LEAST_LIKENESS = 0.6;
const recall_HOUR_MS = 3_600_000;
/** Nothing was asked, so nothing is known. */
const NO_RECALL = {
    asked: false,
    count: 0,
    firstSeen: null,
    windows: { day: 0, week: 0, month: 0 },
    flakes: 0,
    similar: [],
};
/** What to ask about a diagnosis. A log on a laptop has no run of its own: there the commit tells what is the same failure. */
function toRecallQuestion({ run, now }, { fingerprint, category, rootCause }) {
    const text = rootCause[0]?.text ?? null;
    const commit = run.repo === null ? run.headSha : null;
    return { fingerprint, category, text, runId: run.id, attempt: run.attempt, commit, now };
}
/**
 * Earlier failures like this one: the same fingerprint first, then those of the same category in much the same words; newest
 * first in both. Categories are what people corrected them to. Texts are cleaned again with what is secret in this run.
 */
function recall(events, question, safe) {
    const corrections = (0,memory_corrections/* listCorrections */.a)(events);
    const others = listOthers(events, question);
    const same = others.filter((one) => one.fingerprint === question.fingerprint);
    const oldest = same.at(-1);
    const listed = same.slice(0, recall_MAX_SIMILAR).map((failure) => ({ failure, likeness: 'fingerprint', score: 1 }));
    const alike = findAlike(others, question, corrections).slice(0, recall_MAX_SIMILAR - listed.length);
    const flakes = (0,memory_corrections/* listFlakes */.X)(events);
    const ends = { recoveries: listRecoveries(events, corrections), flakes };
    const proofs = flakes.filter((one) => one.fingerprint === question.fingerprint).length;
    return {
        asked: true,
        count: same.length,
        firstSeen: oldest === undefined ? null : (0,memory_events/* occurredAt */.$u)(oldest),
        windows: countWindows(same, question.now),
        flakes: proofs + (corrections.flaky.get(question.fingerprint) ?? 0),
        similar: [...listed, ...alike].map((like) => toSimilar(like, { corrections, ends, safe })),
    };
}
/** Failures of other runs, newest first. */
function listOthers(events, question) {
    return events
        .filter((event) => event.kind === 'failure' &&
        !(event.run.id === question.runId && event.run.attempt >= question.attempt) &&
        event.commit !== question.commit)
        .sort((a, b) => (0,memory_events/* occurredAt */.$u)(b) - (0,memory_events/* occurredAt */.$u)(a) || b.run.id - a.run.id || b.run.attempt - a.run.attempt);
}
function countWindows(failures, now) {
    const count = (hours) => failures.filter((one) => (0,memory_events/* occurredAt */.$u)(one) <= now && (0,memory_events/* occurredAt */.$u)(one) > now - hours * recall_HOUR_MS).length;
    return { day: count(24), week: count(7 * 24), month: count(30 * 24) };
}
/** Other causes of the same category in much the same words, newest first. */
function findAlike(failures, question, { categories }) {
    if (question.text === null)
        return [];
    const own = toShingles(question.text);
    const category = categories.get(question.fingerprint) ?? question.category;
    const scores = new Map();
    return failures
        .filter((one) => one.fingerprint !== question.fingerprint)
        .slice(0, MAX_COMPARED)
        .flatMap((failure) => {
        const { cause, fingerprint } = failure;
        if (cause === null || (categories.get(fingerprint) ?? failure.category) !== category)
            return [];
        const score = scores.get(cause.text) ?? likenessOf(own, toShingles(cause.text));
        scores.set(cause.text, score);
        return score < LEAST_LIKENESS ? [] : [{ failure, likeness: 'text', score: toTextScore(score) }];
    });
}
/** Two digits, and below 1: only the same cause is the same. */
function toTextScore(score) {
    return Math.min(0.99, Math.round(score * 100) / 100);
}
/** Recoveries that tell of a fix: not those of threads that people dismissed. */
function listRecoveries(events, { dismissed }) {
    const byCause = new Map();
    for (const event of events) {
        if (event.kind !== 'recovery' || dismissed.has(event.incident))
            continue;
        const known = byCause.get(event.fingerprint);
        if (known === undefined)
            byCause.set(event.fingerprint, [event]);
        else
            known.push(event);
    }
    return byCause;
}
/** The green run that ended a failure; else a pass of the same commit. */
function findFix(failure, { recoveries, flakes }) {
    const after = (0,memory_events/* occurredAt */.$u)(failure);
    const { branch } = failure.run;
    const end = recoveries
        .get(failure.fingerprint)
        ?.find((one) => one.at >= after && (one.branch === branch || one.branch === '*'));
    if (end !== undefined)
        return { at: end.at, commit: end.commit, pull: end.pull, flaky: end.flaky };
    const pass = flakes.find((one) => one.fingerprint === failure.fingerprint && one.commit === failure.commit);
    return pass === undefined ? null : { at: pass.at, commit: pass.commit, pull: null, flaky: true };
}
function toSimilar({ failure, likeness, score }, { corrections, ends, safe }) {
    const { run, commit, fingerprint, cause } = failure;
    return {
        likeness,
        score,
        fix: findFix(failure, ends),
        at: (0,memory_events/* occurredAt */.$u)(failure),
        runId: run.id,
        attempt: run.attempt,
        branch: run.branch,
        commit,
        category: corrections.categories.get(fingerprint) ?? failure.category,
        text: cause === null ? null : safe(cause.text),
    };
}

;// CONCATENATED MODULE: ./lib/app/recall-causes.js




/** Earlier failures like each cause, by the cause's fingerprint. Nothing is asked where no memory is kept. */
function recallCauses(evidence, diagnoses, { memory, safe }) {
    return new Map(diagnoses.map((diagnosis) => [
        diagnosis.fingerprint,
        memory === null ? NO_RECALL : recall(memory.events, toRecallQuestion(evidence, diagnosis), safe),
    ]));
}
/** Flakes after which a cause counts as known to come and go: once may be luck, or a neighbour that was mended meanwhile. */
const MIN_FLAKES = 2;
/** Causes whose commit passed without a change at least twice in what is remembered. */
function listKnownFlakes(events) {
    const flakes = events.flatMap((event) => (event.kind === 'flake' ? [event.fingerprint] : []));
    return new Set(flakes.filter((one) => flakes.filter((other) => other === one).length >= MIN_FLAKES));
}
/** How often the pattern of each cause came in the last days, this run included. */
function countPatterns(evidence, diagnoses, { events, days }) {
    const all = withOwnFailures({ evidence, diagnoses, decision: UNDECIDED }, events);
    return diagnoses.map((diagnosis) => {
        const pattern = (0,patterns/* patternOfDiagnosis */.bl)(diagnosis);
        return {
            fingerprint: diagnosis.fingerprint,
            pattern,
            episodes: (0,patterns/* countEpisodes */["if"])(all, pattern, { now: evidence.now, days }),
        };
    });
}
/** Stands in while nothing is decided: what is counted does not look at it. */
const UNDECIDED = {
    id: '',
    reason: 'FAILURE_REPORTED',
    batch: { kind: 'none', because: 'NO_BATCH', subject: '' },
};
/** The events with those that this run will add, each once. */
function withOwnFailures({ evidence, decision, diagnoses }, events) {
    const own = diagnoses.map((diagnosis) => (0,memory_events/* toFailureEvent */.qL)({ evidence, decision }, diagnosis, keepText));
    const keys = new Set(own.map((event) => event.key));
    return [...events.filter((event) => !keys.has(event.key)), ...own];
}
/** What a run says of itself is safe text already; these events are counted and not kept. */
const keepText = (text) => (0,safe_text/* toSafeText */._)(text);

;// CONCATENATED MODULE: ./lib/app/thread-draft.js









/** The thread with this run's occurrence and all that are remembered; INTERNAL when the effect names no cause of this run. */
function draftThread(context, question) {
    const { effect, known, events } = question;
    const causes = findCauses(context.dossier, effect);
    const sighting = sightAll(context.dossier, effect, causes);
    const [cause] = causes;
    if (cause === undefined || sighting === null) {
        return (0,domain_result/* err */._)({ code: 'INTERNAL', detail: 'a thread without a cause or a branch' });
    }
    const dossier = focusOn(context.dossier, cause.fingerprint, known);
    const title = known?.title ?? renderTitle(dossier, effect);
    const facts = known === null ? toFacts(context, effect, title) : undefined;
    const record = (0,occurrences/* mergeLedger */.MU)((0,occurrences/* nextRecord */.Pv)(known?.record ?? null, sighting, facts), events, toCauses(effect));
    const body = renderBody(context, { ...question, dossier, record });
    const { label, extraLabels } = context.policy.incidents;
    const issue = {
        fingerprint: effect.fingerprint,
        branch: toBranch(effect),
        title,
        body,
        labels: [label, ...extraLabels],
    };
    return (0,domain_result.ok)({ effect, issue, record });
}
/** Diagnoses that a thread tells of, worst first. */
function findCauses({ diagnoses }, effect) {
    const wanted = toCauses(effect);
    return diagnoses.filter(({ fingerprint }) => wanted.includes(fingerprint));
}
/** One occurrence for all causes of a thread: the same run, with the jobs of each. */
function sightAll(dossier, effect, causes) {
    const [first] = causes;
    if (first === undefined)
        return null;
    const jobs = [...new Set(causes.flatMap((cause) => cause.jobs))];
    const place = { fingerprint: effect.fingerprint, branch: toBranch(effect), batch: dossier.decision.batch };
    return (0,occurrences/* toSighting */.DE)(dossier.evidence, { ...first, jobs }, place);
}
/** Owners are called once, when a grave thread is opened. */
function toFacts({ dossier, standing, policy }, effect, title) {
    const levels = findCauses(dossier, effect).map((cause) => cause.severity.level);
    const isGrave = levels.some((level) => level >= policy.owners.minLevel);
    return {
        scope: effect.kind === 'open-systemic' ? 'systemic' : effect.scope,
        openedAt: dossier.evidence.now,
        title,
        owners: isGrave ? standing.owners : [],
        follows: effect.kind === 'open-systemic' ? null : effect.follows,
    };
}
function renderTitle(dossier, effect) {
    if (effect.kind === 'open-systemic')
        return renderSystemicTitle(dossier);
    return renderIncidentTitle(dossier, { scope: effect.scope, branch: effect.branch });
}
function renderBody(context, { effect, dossier, record, events, acts, done }) {
    if (effect.kind === 'open-systemic') {
        return renderSystemicThread(dossier, record, toPatternFacts(context, (0,patterns/* patternOfDiagnosis */.bl)(dossier.diagnoses[0]), events));
    }
    const { causes } = effect;
    const history = toHistory(record, events, acts);
    return renderIncidentThread(dossier, record, { ...context.policy.postmortem, outcomes: done, causes, history });
}
function toHistory(record, events, acts) {
    const recoveries = events.filter((event) => event.kind === 'recovery' && event.fingerprint === record.fingerprint && event.branch === record.branch);
    return { times: toTimes({ record, acts, run: null, events }), acts, recoveries };
}
/** Everything that is remembered of a pattern, this run included. */
function toPatternFacts({ dossier, policy, standing }, pattern, events) {
    const { evidence } = dossier;
    const { days } = policy.systemic;
    const all = withOwnFailures(dossier, events);
    const failures = all.filter((event) => event.kind === 'failure' && (0,patterns/* patternOf */.Id)(event) === pattern);
    const causes = new Set(failures.map((failure) => failure.fingerprint));
    const recoveries = all.filter((event) => event.kind === 'recovery' && causes.has(event.fingerprint));
    const incidents = (standing.incidents ?? []).filter(({ record }) => causes.has(record.fingerprint));
    return { episodes: (0,patterns/* countEpisodes */["if"])(all, pattern, { now: evidence.now, days }), days, failures, recoveries, incidents };
}

;// CONCATENATED MODULE: ./lib/app/thread-writer.js
// Writes the threads of a run, and writes them again when the memory shows that others wrote at the same time.







/** A writer for one run. */
function makeThreadWriter(context) {
    const threads = new Map();
    const folded = [];
    let lastDone = [];
    let hasChanged = false;
    const put = async (draft, known) => {
        const written = await context.host.ensureIncident({ ...draft.issue, reconcile: context.reconcile }, known);
        if (!written.ok)
            return written;
        hasChanged ||= written.value.change !== 'unchanged';
        const { effect, record } = draft;
        const before = threads.get(toName(effect))?.before ?? known?.state ?? null;
        threads.set(toName(effect), { effect, number: written.value.number, title: draft.issue.title, record, before });
        return written;
    };
    return {
        write: async (effect, done) => {
            lastDone = done;
            const known = findKnown(context, effect);
            const acts = await readActs(context, effect, known);
            const draft = draftThread(context, { effect, known, events: context.standing.memory?.events ?? [], acts, done });
            return draft.ok ? put(draft.value, known) : draft;
        },
        repair: async (events, hinted) => {
            for (const thread of [...threads.values()]) {
                const repaired = await repairOne({ ...context, put, folded, done: lastDone }, thread, { events, hinted });
                if (!repaired.ok)
                    return repaired;
            }
            return (0,domain_result.ok)(undefined);
        },
        written: () => [...threads.values()],
        folded: () => folded,
        hasChanged: () => hasChanged,
    };
}
/** What people did is told in a post-mortem only: it costs requests. */
async function readActs({ host, dossier, policy }, effect, known) {
    if (known === null || effect.kind === 'open-systemic')
        return [];
    const focused = focusOn(dossier, effect.causes[0] ?? effect.fingerprint, known);
    const record = { ...known.record, count: known.record.count + 1 };
    if (!needsPostMortem(focused, record, policy.postmortem))
        return [];
    const acts = await host.readHumanActs(known.number);
    return acts.ok ? acts.value : [];
}
/** The thread is read again: a race may have written over it, and a person may have edited it meanwhile. */
async function repairOne(context, thread, { events, hinted }) {
    const stays = await chooseThread(context, thread, hinted(thread.effect));
    if (!stays.ok)
        return stays;
    const known = stays.value;
    if (known === null)
        return (0,domain_result.ok)(undefined);
    const complete = (0,occurrences/* mergeLedger */.MU)(known.record, events, toCauses(thread.effect));
    const holdsOwn = known.number === thread.number && holdsAll(known.record, thread.record);
    if (holdsOwn && holdsAll(known.record, complete))
        return (0,domain_result.ok)(undefined);
    const acts = await readActs(context, thread.effect, known);
    const draft = draftThread(context, { effect: thread.effect, known, events, acts, done: context.done });
    if (!draft.ok)
        return draft;
    const written = await context.put(draft.value, known);
    return written.ok ? (0,domain_result.ok)(undefined) : written;
}
/** Of our thread and those that are remembered the lowest number stays, and the others are folded into it. Null: none is there. */
async function chooseThread(context, thread, hinted) {
    const own = await context.host.readIncident(thread.number);
    if (!own.ok)
        return own;
    const ours = own.value?.kind === 'found' ? own.value.incident : null;
    const theirs = await readOpen(context.host, hinted.filter((number) => number !== thread.number));
    if (!theirs.ok)
        return theirs;
    const [first, ...twins] = [...(ours === null ? [] : [ours]), ...theirs.value].sort((a, b) => a.number - b.number);
    for (const twin of twins) {
        const folded = await context.host.foldIncident(twin, first?.number ?? twin.number);
        if (!folded.ok)
            return folded;
        context.folded.push({ effect: thread.effect, number: twin.number });
    }
    return (0,domain_result.ok)(first ?? null);
}
/** Those of the threads that are open and still ours: others may have folded them meanwhile. */
async function readOpen(host, numbers) {
    const open = [];
    for (const number of numbers) {
        const read = await host.readIncident(number);
        if (!read.ok)
            return read;
        if (read.value?.kind === 'found' && read.value.incident.state === 'open')
            open.push(read.value.incident);
    }
    return (0,domain_result.ok)(open);
}
/** True when every occurrence of the second record stands in the first, and is counted there. */
function holdsAll(record, wanted) {
    const has = new Set(record.occurrences.map(({ runId, attempt }) => `${runId}.${attempt}`));
    return record.count >= wanted.count && wanted.occurrences.every(({ runId, attempt }) => has.has(`${runId}.${attempt}`));
}
/** The thread to go on with; a new one is opened where the effect says that it follows an old one. */
function findKnown({ standing }, effect) {
    const known = findIncident(standing.incidents ?? [], effect.fingerprint, toBranch(effect));
    const isNew = effect.kind === 'upsert-incident' && effect.follows !== null;
    return isNew && known?.state === 'closed' ? null : known;
}
function toName(effect) {
    return `${effect.kind} ${effect.fingerprint} ${toBranch(effect)}`;
}

;// CONCATENATED MODULE: ./lib/app/failure-performer.js








/** The performer of one handled failure. */
function makePerformer(world, context) {
    const reconcile = world.state === null || context.memory === null ? 'list' : 'memory';
    const session = {
        threads: makeThreadWriter({ host: world.host, ...context, reconcile }),
        comments: [],
    };
    return async (effect, done) => {
        switch (effect.kind) {
            case 'append-ledger':
                return appendLedger(world, context, { ...session, done });
            case 'write-report':
                return writeReport(world, context.dossier, done);
            case 'upsert-comment':
                return upsertComment(world, context, { ...session, thread: effect.thread, done });
            case 'upsert-incident':
            case 'open-systemic':
                return session.threads.write(effect, done);
            case 'mark-item':
                return markItem(world, context, effect);
            case 'close-incident':
            case 'clear-mark':
                return (0,domain_result/* err */._)({ code: 'INTERNAL', detail: `a failure never leads to ${effect.kind}` });
            default:
                return (0,domain_result/* assertNever */.x)(effect);
        }
    };
}
async function appendLedger(world, { dossier, memory, pass }, session) {
    const { state } = world;
    if (state === null)
        return (0,domain_result/* err */._)({ code: 'INTERNAL', detail: 'no memory is kept here' });
    const { threads, comments, done } = session;
    const first = memory?.snapshot ?? null;
    return rememberFailure({ ...world, state }, { dossier, pass, done, comments, threads, first });
}
async function upsertComment(world, { dossier }, { thread, done, comments }) {
    const body = renderComment(dossier, (0,perform/* findRef */.D)(done, 'upsert-incident') ?? dossier.incident?.url ?? null);
    const written = await world.host.ensureComment(thread, commentMarker(dossier), body);
    if (written.ok && written.value.change === 'created') {
        const { run, now: at } = dossier.evidence;
        comments.push(...dossier.diagnoses.map(({ fingerprint }) => (0,memory_events/* toCommentEvent */.LQ)({ at, run, fingerprint, thread })));
    }
    return written;
}
/** The report lists itself as done: whoever can read it knows that it was. */
function writeReport(world, dossier, before) {
    const own = dossier.decision.effects.filter(({ effect }) => effect.kind === 'write-report');
    const done = [
        ...before,
        ...own.map(({ key }) => ({ key, kind: 'write-report', status: 'done', ref: 'report.md' })),
    ];
    const json = `${JSON.stringify((0,report_document/* toReportJson */.s)(dossier, done), null, 2)}\n`;
    return world.sink.writeReport({ markdown: (0,report/* renderReport */.B)(dossier, done), json });
}
/** Headlines hold no foreign text: closing words and mentions in a commit message act on other people's threads. */
async function markItem(world, { dossier, head, planProblem }, effect) {
    const { planEdit } = dossier;
    if (planProblem !== null)
        return (0,domain_result/* err */._)(planProblem);
    if (planEdit === null) {
        return (0,domain_result/* err */._)({ code: 'PLAN_EDIT_UNPROVEN', file: effect.file, detail: 'no safe edit of this file was found' });
    }
    if (planEdit.unchanged)
        return (0,domain_result.ok)({ ref: effect.file, change: 'unchanged' });
    if (head === null)
        return (0,domain_result/* err */._)({ code: 'HEAD_MOVED', branch: effect.branch });
    return world.host.commitFiles({
        branch: effect.branch,
        expectedHead: head,
        headline: 'Mark the failed batch in the workplan',
        body: `Run ${dossier.evidence.run.id}, attempt ${dossier.evidence.run.attempt}; decision ${dossier.decision.id}.`,
        edits: [{ path: planEdit.file, before: planEdit.before, after: planEdit.after }],
    });
}

;// CONCATENATED MODULE: ./lib/app/failure-world.js
// What handling a failure needs of the world, and how it finds the incident that stands for a cause.

/** The incident of a cause on the branch of the run, or null. */
function findKnownIncident(incidents, evidence, fingerprint) {
    const { branch } = evidence.run;
    return incidents === null || branch === null ? null : findIncident(incidents, fingerprint, branch);
}

;// CONCATENATED MODULE: ./lib/app/read-plans.js


/** Most files read for globs: a glob that finds more is a mistake, and each costs a request. */
const MAX_PLAN_FILES = 10;
/** The files of these paths and globs as they stand at a commit or branch. */
async function readPlans(host, globs, ref) {
    const found = await expand(host, globs, ref);
    const plans = [];
    const texts = new Map();
    const failed = [...found.failed];
    for (const file of found.files) {
        const text = await readText(host, file, ref);
        const workplan = text.ok ? readWorkplan(file, text.value) : text;
        if (!text.ok || !workplan.ok) {
            failed.push({ file, problem: workplan.ok ? { code: 'FILE_MISSING', file } : workplan.problem });
            continue;
        }
        texts.set(file, text.value);
        plans.push({ workplan: workplan.value, optedIn: true });
    }
    return {
        plans,
        texts,
        unreadable: failed.map((one) => one.file),
        gaps: failed.map(({ problem }) => ({ looked: 'plan', problem })),
    };
}
/** Nothing was named, so nothing is read. */
const NO_PLANS = { plans: [], texts: new Map(), unreadable: [], gaps: [] };
/** Plain paths stand for themselves; only globs cost a listing. */
async function expand(host, globs, ref) {
    const plain = globs.filter((glob) => !isGlob(glob));
    const patterns = globs.filter(isGlob);
    if (patterns.length === 0)
        return { files: [...new Set(plain)], failed: [] };
    const listed = await host.listFiles(ref);
    if (!listed.ok)
        return { files: plain, failed: patterns.map((file) => ({ file, problem: listed.problem })) };
    const matched = listed.value.filter((file) => patterns.some((pattern) => matchesGlob(pattern, file)));
    return { files: [...new Set([...plain, ...matched])].slice(0, MAX_PLAN_FILES), failed: [] };
}
function isGlob(text) {
    return /[*?{]/.test(text);
}
async function readText(host, file, ref) {
    const read = await host.readFile(file, ref);
    if (!read.ok)
        return read;
    return read.value === null ? { ok: false, problem: { code: 'FILE_MISSING', file } } : { ok: true, value: read.value };
}

;// CONCATENATED MODULE: ./lib/app/handle-failure.js
















/** Handles one failed run. Everything that goes wrong is in the outcome; only a bug throws. */
async function handleFailure(world, request) {
    const { policy } = request;
    const { now } = request.evidence;
    const remembered = await (0,open_memory/* openMemory */.uZ)(world, { now, days: open_memory/* MEMORY_DAYS */.eS, snapshot: request.snapshot });
    const listed = await (0,open_memory/* listThreads */.Mi)(world.host, request.evidence.run, remembered.open?.memory ?? domain_memory/* NO_MEMORY */.g);
    const read = await readPlansOf(world.host, request);
    const gaps = [...request.evidence.gaps, ...remembered.gaps, ...listed.gaps, ...read.gaps];
    const evidence = { ...request.evidence, gaps };
    const diagnoses = diagnoseRun(evidence, listed.incidents, {
        rules: request.rules,
        excerptLines: policy.logs.excerptLines,
        greenLines: request.green === null ? new Set() : toGreenLines(request.green),
        pass: request.pass,
        severity: policy.severity,
        knownFlakes: listKnownFlakes(remembered.open?.memory.events ?? []),
    });
    const memory = remembered.open?.memory ?? null;
    const standing = {
        halt: 'running',
        memory,
        incidents: listed.incidents,
        lost: listed.lost,
        owners: findOwners(evidence.commit?.changedFiles ?? [], { owners: policy.owners, codeowners: request.codeowners }),
    };
    const batch = chooseBatch({
        input: request.batch,
        trailers: evidence.commit?.trailers ?? [],
        branch: evidence.run.branch,
        fromFork: evidence.run.fromFork,
        plans: read.plans,
        unreadable: read.unreadable,
        settings: policy.batch,
    });
    const decision = decide({
        evidence,
        diagnoses,
        policy,
        standing,
        plans: read.plans,
        batch,
        ledger: world.state === null ? 'none' : 'kept',
        ownToken: request.ownToken,
        patterns: countPatterns(evidence, diagnoses, { events: memory?.events ?? [], days: policy.systemic.days }),
    });
    const draft = {
        mode: policy.mode,
        evidence,
        diagnoses,
        decision,
        plans: read.plans.map((plan) => plan.workplan),
        planEdit: null,
        incident: findKnownIncident(listed.incidents, evidence, diagnoses[0].fingerprint),
        recalls: recallCauses(evidence, diagnoses, { memory, safe: world.safe }),
        damage: memory?.damage ?? [],
    };
    const edit = await preparePlanEdit(world.host, draft, { read, branch: request.branch });
    const dossier = { ...draft, planEdit: edit?.ok ? edit.value : null };
    const outcomes = await (0,perform/* performAll */.N)(decision.effects, {
        gate: ({ key, effect }) => {
            const verdict = gate(effect, { mode: policy.mode, halt: standing.halt });
            return verdict.verdict === 'go' ? null : { key, kind: effect.kind, status: 'held', because: verdict.because };
        },
        perform: makePerformer(world, {
            dossier,
            policy,
            planProblem: edit?.ok === false ? edit.problem : null,
            head: request.branch?.head ?? null,
            standing,
            memory: remembered.open,
            pass: request.pass,
        }),
        log: world.log,
    });
    return { dossier, outcomes };
}
/**
 * Plans are read as the run saw them: a second delivery of the same event then names the same batch, although the first
 * one has moved the branch on.
 */
async function readPlansOf(host, { evidence, policy }) {
    const globs = policy.plans.flatMap((plan) => plan.files);
    if (globs.length === 0 || evidence.run.fromFork)
        return NO_PLANS;
    return readPlans(host, globs, evidence.run.headSha);
}
/**
 * The edit of the batch's file as it stands at the head of the branch, prepared also where it is only shown. Null when
 * nothing is to be edited; a problem when no safe edit exists.
 */
async function preparePlanEdit(host, dossier, on) {
    const { batch, effects, next } = dossier.decision;
    const marks = effects.some(({ effect }) => effect.kind === 'mark-item');
    const shows = next.some((step) => step.kind === 'apply-plan-edit');
    if (batch.kind === 'none' || !(marks || shows))
        return null;
    const { headSha } = dossier.evidence.run;
    const head = on.branch?.head ?? headSha;
    const current = head === headSha ? (0,domain_result.ok)(on.read.texts.get(batch.file) ?? null) : await host.readFile(batch.file, head);
    if (!current.ok)
        return current;
    if (current.value === null)
        return (0,domain_result/* err */._)({ code: 'FILE_MISSING', file: batch.file });
    return markItemFailed({
        file: batch.file,
        text: current.value,
        item: batch.item,
        reason: (0,commands/* failureReason */.Hr)(dossier),
    });
}

;// CONCATENATED MODULE: ./lib/decision/recovery.js




/** The decision about a green run: incidents to close, then the mark to lift, then what is remembered of both. */
function decideRecovery(question) {
    const { run, batch } = question;
    const closings = decideClosings(question);
    const { effects, declined } = combine([closings, decideClearing(question), recovery_decideLedger(question, closings)]);
    const reason = closings.effects[0]?.because ?? closings.declined[0]?.because ?? 'NOTHING_OPEN';
    return { id: identify(run.headSha, effects), reason, effects, declined, batch, next: [] };
}
function decideClosings(question) {
    const { run, policy, standing, ownToken } = question;
    if (run.conclusion !== 'success')
        return refuse('close-incident', 'IRRELEVANT_EVENT', run.conclusion);
    const bar = findWriteBar(run, ownToken);
    if (bar !== null)
        return refuse('close-incident', bar);
    if (run.branch === null)
        return refuse('close-incident', 'NO_BRANCH');
    const { incidents } = standing;
    if (incidents === null)
        return refuse('close-incident', 'INCIDENTS_UNREADABLE', run.branch);
    const greens = { run, policy, incidents, memory: standing.memory ?? domain_memory/* NO_MEMORY */.g };
    const open = incidents.filter((incident) => isAbout(incident, greens));
    if (open.length === 0)
        return refuse('close-incident', 'NOTHING_OPEN', run.branch);
    return combine(open.map((incident) => decideClosing(incident, greens)));
}
function decideClosing(incident, greens) {
    const { number, record } = incident;
    const { fingerprint, branch } = record;
    const subject = `#${number}`;
    const bar = findClosingBar(incident, greens);
    if (bar !== null)
        return refuse('close-incident', bar, subject);
    const effect = { kind: 'close-incident', fingerprint, incident: number, as: 'recovered' };
    return plan(effect, 'RECOVERED', [fingerprint, branch, subject]);
}
/** What is to be remembered: what was closed, what was counted, and a pass of what had failed before. */
function recovery_decideLedger(question, closings) {
    const { run, ledger, ownToken } = question;
    const bar = findWriteBar(run, ownToken);
    if (bar !== null || run.conclusion !== 'success')
        return NOTHING;
    const counted = closings.declined.some(({ because }) => because === 'NEEDS_MORE_GREENS');
    if (closings.effects.length === 0 && !counted && !isFlake(question))
        return NOTHING;
    const closed = findLedgerBar(ledger);
    if (closed !== null)
        return refuse('append-ledger', closed);
    return plan({ kind: 'append-ledger', run: run.id }, 'RECOVERED', [`${run.id}`, `${run.attempt}`]);
}
/** A later attempt of a run that is remembered as failed. */
function isFlake({ run, standing }) {
    const events = standing.memory?.events ?? [];
    return events.some((event) => event.kind === 'failure' && event.run.id === run.id && event.run.attempt < run.attempt);
}
/** A mark is lifted only where the run names its batch itself and the item is failed: the rest would be a guess. */
function decideClearing({ run, branchProtected, policy, plans, batch, ownToken }) {
    if (run.conclusion !== 'success')
        return refuse('clear-mark', 'IRRELEVANT_EVENT', run.conclusion);
    const bar = findWriteBar(run, ownToken);
    if (bar !== null)
        return refuse('clear-mark', bar);
    if (!policy.recovery.clearMarks)
        return refuse('clear-mark', 'POLICY_OFF', 'recovery.clearMarks');
    if (batch.kind === 'none')
        return refuse('clear-mark', batch.because, batch.subject);
    if (run.branch === null)
        return refuse('clear-mark', 'NO_BRANCH', batch.file);
    if (!isMarkedFailed(batch, plans))
        return refuse('clear-mark', 'NOTHING_MARKED', batch.item);
    const closed = findEditBar(batch, plans, { branchProtected });
    if (closed !== null)
        return refuse('clear-mark', closed, isBranchBar(closed) ? run.branch : batch.file);
    const { file, item } = batch;
    return plan({ kind: 'clear-mark', file, item, branch: run.branch }, 'RECOVERED', [file, item, run.branch]);
}
function isMarkedFailed(batch, plans) {
    const standing = plans.find((candidate) => candidate.workplan.file === batch.file);
    return standing?.workplan.items.some((item) => item.id === batch.item && item.status === 'failed') ?? false;
}

// EXTERNAL MODULE: ./lib/memory/hints.js
var hints = __webpack_require__(733);
// EXTERNAL MODULE: ./lib/render/closing.js
var closing = __webpack_require__(307);
;// CONCATENATED MODULE: ./lib/app/close-incidents.js
// Ends incidents with the proof of a green run, and remembers what ended them.










/** A closer for one green run. */
function makeCloser(world, context) {
    const ended = [];
    let pull = null;
    const findPull = () => (pull ??= readPull(world, context));
    return {
        close: async (effect) => {
            const incident = context.incidents.find((one) => one.number === effect.incident);
            if (incident === undefined)
                return (0,domain_result/* err */._)({ code: 'INTERNAL', detail: `incident ${effect.incident} was not listed` });
            const acts = await world.host.readHumanActs(incident.number);
            const event = toEvent(context, incident, { pull: await findPull(), acts: acts.ok ? acts.value : [] });
            const { run, policy } = context.request;
            const body = (0,closing/* renderClosing */.E)(incident, run, {
                pull: event.pull,
                greens: { count: countGreens(context.memory?.memory ?? domain_memory/* NO_MEMORY */.g, incident, run), of: policy.recovery.greens },
                times: event.times,
                acts: acts.ok ? acts.value : [],
            });
            const written = await world.host.ensureIncidentClosed(incident, body);
            if (written.ok)
                ended.push({ incident, event });
            return written;
        },
        remember: () => rememberAll(world, context, ended),
    };
}
/** The pull request that brought the green commit; null when none did, or it could not be asked. */
async function readPull(world, { request }) {
    const found = await world.reader.findPull(request.run.headSha);
    return found.ok ? found.value : null;
}
function toEvent({ request, memory }, incident, { pull, acts }) {
    const { run, now } = request;
    const { fingerprint, branch, occurrences } = incident.record;
    const events = memory?.memory.events ?? [];
    return (0,memory_events/* toRecoveryEvent */.j7)({
        run,
        fingerprint,
        branch,
        incident: incident.number,
        now,
        pull,
        flaky: occurrences.some((seen) => seen.sha === run.headSha),
        times: toTimes({ record: incident.record, acts, run, events }),
    });
}
async function rememberAll(world, context, ended) {
    const { state, safe } = world;
    const { now, run } = context.request;
    if (state === null)
        return (0,domain_result/* err */._)({ code: 'INTERNAL', detail: 'no memory is kept here' });
    const updated = await (0,update_state/* updateState */.$)(state, world.pacing, {
        names: (0,memory_documents/* documentsFor */.Wi)(now, open_memory/* MEMORY_DAYS */.eS),
        first: context.memory?.snapshot ?? null,
        summary: `Remember green run ${run.id}`,
        edit: ({ documents }) => (0,memory_documents/* remember */.kY)(documents, close_incidents_toAdditions(context, ended, safe), { now, safe }),
    });
    return updated.ok ? { ok: true, value: updated.value.written } : updated;
}
function close_incidents_toAdditions(context, ended, safe) {
    const { request, memory, incidents } = context;
    const { run, now, policy } = request;
    const known = memory?.memory ?? domain_memory/* NO_MEMORY */.g;
    const counted = listCounted({ run, policy, incidents, memory: known });
    const events = [
        ...(0,memory_events/* toFlakeEvents */.Yx)(run, known.events, now),
        ...counted.map(({ number: incident, record: { fingerprint, branch } }) => (0,memory_events/* toGreenEvent */.Z_)({ run, fingerprint, branch, incident, now })),
        ...ended.flatMap(({ incident, event }) => [event, toClosed(incident, context)]),
    ];
    const closed = ended.map(({ incident }) => ({ ...incident, state: 'closed' }));
    return { events, corrections: (0,hints/* rebuildHints */.oc)(closed, { events: known.events, safe }) };
}
function toClosed({ number, record }, { request: { run, now } }) {
    return (0,memory_events/* toIncidentEvent */.gA)({
        at: now,
        change: 'closed',
        fingerprint: record.fingerprint,
        branch: record.branch,
        incident: number,
        occasion: `${run.id}.${run.attempt}`,
    });
}

;// CONCATENATED MODULE: ./lib/app/handle-recovery.js
// Use case: a workflow passed again on a branch. Its open incidents are closed, and the mark of its batch is lifted.










/** Handles one run that passed. With nothing open on the branch it costs two requests, or five with a workplan. */
async function handleRecovery(world, request) {
    const { run, policy, now } = request;
    const remembered = await (0,open_memory/* openMemory */.uZ)(world, { now, days: open_memory/* MEMORY_DAYS */.eS, snapshot: request.snapshot });
    const memory = remembered.open?.memory ?? null;
    const threads = await (0,open_memory/* listThreads */.Mi)(world.host, run, memory ?? domain_memory/* NO_MEMORY */.g);
    const read = await readRepository(world, request);
    const gaps = [...remembered.gaps, ...threads.gaps, ...read.plans.gaps];
    const standing = {
        halt: 'running',
        incidents: threads.incidents,
        lost: threads.lost,
        memory,
        owners: [],
    };
    const decision = decideRecovery({
        run,
        branchProtected: read.branch?.protected ?? null,
        policy,
        standing,
        plans: read.plans.plans,
        batch: chooseBatch({
            input: request.batch,
            trailers: read.commit?.trailers ?? [],
            branch: run.branch,
            fromFork: run.fromFork,
            plans: read.plans.plans,
            unreadable: read.plans.unreadable,
            settings: policy.batch,
        }),
        ledger: world.state === null ? 'none' : 'kept',
        ownToken: request.ownToken,
    });
    const context = { request, incidents: threads.incidents ?? [], memory: remembered.open, read, decision };
    const closings = makeCloser(world, context);
    const outcomes = await (0,perform/* performAll */.N)(decision.effects, {
        gate: ({ key, effect }) => {
            const verdict = gate(effect, { mode: policy.mode, halt: 'running' });
            return verdict.verdict === 'go' ? null : { key, kind: effect.kind, status: 'held', because: verdict.because };
        },
        perform: (effect) => handle_recovery_perform(world, { ...context, closings }, effect),
        log: world.log,
    });
    return {
        run,
        decision,
        outcomes,
        incidents: listClosed(decision, context.incidents),
        gaps,
        damage: memory?.damage ?? [],
    };
}
/** Branch, commit and plans are read only where a mark could be lifted. */
async function readRepository(world, { run, policy }) {
    const globs = policy.plans.flatMap((plan) => plan.files);
    if (globs.length === 0 || run.fromFork || run.branch === null || !policy.recovery.clearMarks) {
        return { branch: null, commit: null, plans: NO_PLANS };
    }
    const branch = await world.reader.readBranch(run.branch);
    const commit = await world.reader.readCommit(run.headSha);
    const plans = await readPlans(world.host, globs, branch.ok ? branch.value.head : run.headSha);
    return { branch: branch.ok ? branch.value : null, commit: commit.ok ? commit.value : null, plans };
}
async function handle_recovery_perform(world, context, effect) {
    if (effect.kind === 'close-incident')
        return context.closings.close(effect);
    if (effect.kind === 'append-ledger')
        return context.closings.remember();
    if (effect.kind === 'clear-mark')
        return clearMark(world.host, context, effect);
    return (0,domain_result/* err */._)({ code: 'INTERNAL', detail: `a recovery never leads to ${effect.kind}` });
}
async function clearMark(host, { request: { run }, read }, effect) {
    const text = read.plans.texts.get(effect.file);
    if (text === undefined || read.branch === null)
        return (0,domain_result/* err */._)({ code: 'HEAD_MOVED', branch: effect.branch });
    const edit = clearItemMark({ file: effect.file, text, item: effect.item });
    if (!edit.ok)
        return edit;
    if (edit.value.unchanged)
        return (0,domain_result.ok)({ ref: effect.file, change: 'unchanged' });
    return host.commitFiles({
        branch: effect.branch,
        expectedHead: read.branch.head,
        headline: 'Clear the failed mark in the workplan',
        body: `Run ${run.id}, attempt ${run.attempt} passed.`,
        edits: [{ path: effect.file, before: edit.value.before, after: edit.value.after }],
    });
}
function listClosed({ effects }, incidents) {
    const numbers = effects.flatMap(({ effect }) => (effect.kind === 'close-incident' ? [effect.incident] : []));
    return incidents.filter((incident) => numbers.includes(incident.number));
}

;// CONCATENATED MODULE: ./lib/diagnosis/rules/analysers.js
const analyserRules = [
    {
        id: 'analyse.clang-tidy',
        category: 'lint',
        role: 'cause',
        weight: 92,
        transient: 'no',
        literals: ['error: '],
        pattern: /:\d+:\d+: error: .* \[(?!clang-diagnostic|clang-format)[a-z]\w*(?:[.-]\w+)+(?:,-warnings-as-errors)?\]$/,
        hits: ['src/basket.cpp:14:20: error: use nullptr [modernize-use-nullptr,-warnings-as-errors]'],
        misses: ['src/basket.cpp:14:20: error: unused variable [-Werror=unused-variable]'],
    },
    {
        id: 'analyse.cppcheck',
        category: 'lint',
        role: 'cause',
        weight: 92,
        transient: 'no',
        literals: ['error: '],
        pattern: /\.(?:[ch](?:pp|xx|\+\+)?|cc|hh):\d+:\d+: error: .* \[[a-z]+[A-Z]\w*\]$/,
        hits: ['src/basket.c:14:20: error: Memory leak: total [memleakOnRealloc]'],
        misses: ['src/basket.c:14:20: error: no member [x]'],
    },
    {
        id: 'analyse.bandit',
        category: 'security-scan',
        role: 'cause',
        weight: 88,
        transient: 'no',
        literals: ['>> issue: '],
        pattern: /^>> Issue: \[\w+(?::\w+)?\] \S/,
        hits: ['>> Issue: [B105:hardcoded_password_string] Possible hardcoded password'],
        misses: ['>> Issue tracker opened'],
    },
    {
        id: 'analyse.audit-count',
        category: 'unknown',
        role: 'cause',
        weight: 42,
        transient: 'no',
        literals: ['vulnerabilit'],
        pattern: /^(?!.*\b(?:0|no) vulnerabilit).*\b[1-9]\d* (?:\w+ ){0,3}vulnerabilit(?:y|ies)\b/,
        hits: ['3 high severity vulnerabilities'],
        misses: ['found 0 vulnerabilities'],
    },
    {
        id: 'analyse.gofmt',
        category: 'lint',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['.go.orig'],
        pattern: /^diff (?:-u )?\S+\.go\.orig \S+\.go$/,
        hits: ['diff basket.go.orig basket.go'],
        misses: ['removed basket.go.orig'],
    },
    {
        id: 'analyse.clippy',
        category: 'lint',
        role: 'header',
        weight: 82,
        transient: 'no',
        literals: ['clippy'],
        pattern: /^\s*= (?:help|note): .*(?:rust-clippy\/|`-[DF] clippy::)/,
        cause: { pattern: /^error: \S/, within: 14, direction: 'up', until: /^warning: / },
        hits: ['  = help: for further information visit https://docs.example/rust-clippy/index.html#needless_return'],
        misses: ['cargo clippy -- -D warnings'],
    },
    {
        id: 'analyse.api-signature',
        category: 'api-breaking',
        role: 'cause',
        weight: 86,
        transient: 'no',
        literals: ['changed the api signature', 'semver requires new', 'api check failed'],
        pattern: /You have changed the API signature for this project|semver requires new (?:major|minor) version/,
        hits: [
            'Warning: You have changed the API signature for this project.',
            'Summary semver requires new major version: 1 major and 0 minor checks failed',
        ],
        misses: ['the API signature is unchanged'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/apps.js
const appRules = [
    {
        id: 'swift.compile',
        category: 'compile-error',
        role: 'cause',
        weight: 88,
        transient: 'no',
        literals: ['.swift:', '.m:', '.mm:', '❌'],
        pattern: /^(?:❌ {1,2})?\/?\S+\.(?:swift|mm?):\d+:\d+: (?:error: |(?!warning|note)['\w])/,
        hits: ["/a/B.swift:47:19: error: 'value' is inaccessible", '❌  /a/B.swift:3:1: use of unresolved identifier'],
        misses: ['/a/B.swift:3:1: warning: x'],
    },
    {
        id: 'swift.xctest',
        category: 'test-failure',
        role: 'cause',
        weight: 84,
        transient: 'unknown',
        literals: [': error: -[', 'xctassert', "' failed (", ' recorded an issue', '✗', '✖'],
        pattern: /^\S+:\d+: error: -?\[?\w+|XCTAssert\w* failed|^Test Case '.*' failed \(|recorded an issue at|^ +✗ \w+, /,
        hits: ['/a/B.swift:3: error: -[T testA] : XCTAssertEqual failed'],
        misses: ["Test Case '-[T testA]' passed"],
    },
    {
        id: 'swift.xcodebuild',
        category: 'config',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: [
            'xcodebuild: error:',
            'no such module',
            'unable to find a destination',
            'code signing',
            'no profiles for',
            'requires a development team',
        ],
        pattern: /^xcodebuild: error: |No profiles for '|requires a development team|Code ?[Ss]ign(?:ing)? [Ee]rror/,
        hits: ['xcodebuild: error: Unable to find a destination matching'],
        misses: ['code signing ok'],
    },
    {
        id: 'swift.pods',
        category: 'dependency',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: [
            '[!] ',
            'cocoapods could not find',
            'none of your spec sources',
            '- error |',
            'dependencies could not be resolved',
            'carthage',
        ],
        pattern: /^\[!\] (?!\(|\w*Error|note)[A-Z]|CocoaPods could not find compatible versions|None of your spec sources contain|^\s+- ERROR \| |^error: [Dd]ependencies could not be resolved/,
        hits: ['[!] CocoaPods could not find compatible versions for pod "A":'],
        misses: ['[!] note'],
    },
    {
        id: 'dart.test',
        category: 'test-failure',
        role: 'cause',
        weight: 80,
        transient: 'unknown',
        literals: [' [e]', '.dart:'],
        pattern: /^\d\d:\d\d \+\d+(?: ~\d+)? -\d+: .* \[E\]$/,
        hits: ['00:03 +3 -1: opens [E]'],
        misses: ['00:03 +3: opens'],
    },
    {
        id: 'dart.compile',
        category: 'compile-error',
        role: 'cause',
        weight: 86,
        transient: 'no',
        literals: ['.dart:'],
        pattern: /^\s*\S+\.dart:\d+:\d+: Error: |^\s*error [•-] .*\.dart:\d+/,
        hits: ["lib/a.dart:3:5: Error: Undefined name 'x'."],
        misses: ['lib/a.dart:3'],
    },
    {
        id: 'dotnet.compile',
        category: 'compile-error',
        role: 'cause',
        weight: 89,
        transient: 'no',
        literals: ['error cs', 'error fs', 'error bc', 'error razor', 'error xaml'],
        pattern: /\(\d+,\d+\): error (?:CS|FS|BC|RZ|XA|XLS)\d+: |^(?:CSC|FSC|vbc) ?: error /,
        hits: ["A.cs(20,40): error CS0103: The name 'key' does not exist [/a/b.csproj]"],
        misses: ['A.cs(3,4): warning CS0168'],
    },
    {
        id: 'dotnet.msbuild',
        category: 'config',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: ['error msb', 'error netsdk', 'error : '],
        pattern: /: error (?:MSB|NETSDK)\d+: |^\S+\.(?:cs|fs|vb)proj(?:\(\d+,\d+\))? : error : |^MSBUILD : error /,
        hits: ['/a/b.csproj : error NETSDK1045: The current .NET SDK does not support'],
        misses: ['error MSG'],
    },
    {
        id: 'dotnet.nuget',
        category: 'dependency',
        role: 'cause',
        weight: 84,
        transient: 'unknown',
        literals: ['error nu', 'unable to load the service index'],
        pattern: /: error NU\d{4}: /,
        hits: ['/a/b.csproj : error NU1102: Unable to find package Foo'],
        misses: ['warning NU1608'],
    },
    {
        id: 'dotnet.test',
        category: 'test-failure',
        role: 'header',
        weight: 83,
        transient: 'unknown',
        literals: ['failed ', '[fail]'],
        pattern: /^\s*(?:Failed|X|❌) +[A-Za-z_][\w.<>(),`" ]*\[(?:< )?[\d.]+ ?m?s.*\]$|\[FAIL\]$/,
        cause: {
            pattern: /^\s+(?:Assert\.|Expected|System\.|\S+Exception|Shouldly|Message:)|^\s{3,}(?!Error Message|Stack Trace)\S/,
            within: 4,
        },
        hits: ['  Failed Acme.Tests.Opens [12 ms]', '    Acme.Tests.Opens [FAIL]'],
        misses: ['Passed Acme.Tests.Opens [1 ms]'],
    },
    {
        id: 'dotnet.unhandled',
        category: 'runtime-error',
        role: 'cause',
        weight: 78,
        transient: 'unknown',
        literals: ['unhandled exception'],
        pattern: /^\s*(?:Fatal: )?Unhandled [Ee]xception[.:]/,
        hits: ['Unhandled exception. System.NullReferenceException: x'],
        misses: ['handled exception'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/checkers.js
const checkerRules = [
    {
        id: 'check.clang-format',
        category: 'lint',
        role: 'cause',
        weight: 92,
        transient: 'no',
        literals: ['-wclang-format-violations', 'clang-format'],
        pattern: /-Wclang-format-violations\]|clang-format (?:failed|found|violations|differs)/,
        hits: ['basket.c:14:20: error: code should be clang-formatted [-Wclang-format-violations]'],
        misses: ['clang-format version 14'],
    },
    {
        id: 'check.cppcheck',
        category: 'lint',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['(error)', '(warning)', '(style)', '[uninitvar]', '[nullpointer]'],
        pattern: /^\[\S+:\d+\]: \((?:error|warning|style|performance|portability)\)/,
        hits: ['[basket.c:14]: (error) Memory leak: p'],
        misses: ['basket (error)'],
    },
    {
        id: 'check.luacheck',
        category: 'lint',
        role: 'cause',
        weight: 80,
        transient: 'no',
        literals: ['.lua:'],
        pattern: /^\s+\S+\.lua:\d+:\d+: /,
        hits: ['    src/basket.lua:14:20: accessing undefined variable tax'],
        misses: ['lua: a.lua:3: x'],
    },
    {
        id: 'check.psalm',
        category: 'lint',
        role: 'cause',
        weight: 85,
        transient: 'no',
        literals: ['error: '],
        pattern: /^ERROR: \w+ - \S+:\d+:\d+ - /,
        hits: ['ERROR: UndefinedMethod - src/Basket.php:14:20 - Method tax does not exist'],
        misses: ['ERROR: x - y'],
    },
    {
        id: 'check.hlint',
        category: 'lint',
        role: 'cause',
        weight: 76,
        transient: 'no',
        literals: ['warning:', 'suggestion:', 'error:'],
        pattern: /^\S+\.l?hs:\d+:\d+(?:-\d+)?: (?:Warning|Error|Suggestion): [A-Z]/,
        hits: ['src/Basket.hs:14:20: Warning: Redundant bracket'],
        misses: ['src/Basket.hs:14:20: Warning:'],
    },
    {
        id: 'check.dialyzer',
        category: 'lint',
        role: 'cause',
        weight: 88,
        transient: 'no',
        literals: ['.erl:', '.ex:'],
        pattern: /^\S+\.erl:\d+(?::\d+)?: (?:Function \S+ (?:has no|will never)|The (?:call|pattern|created fun|variable|specification)|Call to (?:missing|unknown)|Invalid type|Callback info)|^\S+\.exs?:\d+:\w+ \S/,
        hits: [
            'basket.erl:14: Function tax/1 has no local return',
            'lib/basket.ex:14:no_return Function tax/1 has no local return.',
        ],
        misses: ['lib/basket.ex:14: x'],
    },
    {
        id: 'check.credo',
        category: 'lint',
        role: 'cause',
        weight: 80,
        transient: 'no',
        literals: ['┃'],
        pattern: /^┃ +\[[A-Z]\] /,
        hits: ['┃ [R] → Modules should have a @moduledoc tag.'],
        misses: ['┃ lib/a.ex:1'],
    },
    {
        id: 'check.detekt',
        category: 'lint',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: ['.kt:', '.kts:'],
        pattern: /^\S+\.kts?:\d+:\d+: .*\[\w+\]$/,
        hits: ['/w/src/Basket.kt:14:1: The function total is too complex. [ComplexMethod]'],
        misses: ['e: /w/a.kt:3:4 x'],
    },
    {
        id: 'check.scala-style',
        category: 'lint',
        role: 'cause',
        weight: 88,
        transient: 'no',
        literals: ['scalafmt', 'scalastyle', 'is not formatted', 'must be formatted', "isn't formatted properly"],
        pattern: /scalafmt: .*(?:must be formatted|isn't formatted)|scalastyle.*(?:error|failed)|error file=.* message=|isn't formatted properly/,
        hits: ['[error] scalafmt: 3 files must be formatted'],
        misses: ['scalafmt loaded'],
    },
    {
        id: 'check.yaml',
        category: 'lint',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: ['[error] ', 'yaml['],
        pattern: /^(?:yaml|name|risky|no|fqcn|var|jinja|command|key|package|schema|syntax-check)(?:-[\w-]+)?\[[\w-]+\]: |^\S+\.ya?ml:\d+:\d+: \[error\]/,
        hits: [
            'yaml[line-length]: Line too long (188 > 160 characters)',
            'a.yml:14:20: [error] trailing spaces (trailing-spaces)',
        ],
        misses: ['yaml[0] is set'],
    },
    {
        id: 'check.puppet',
        category: 'lint',
        role: 'cause',
        weight: 78,
        transient: 'no',
        literals: [' on line '],
        pattern: / - (?:WARNING|ERROR): .* on line \d+/,
        hits: ['manifests/init.pp - ERROR: two-space soft tabs not used on line 14'],
        misses: ['x on line 3'],
    },
    {
        id: 'check.hadolint',
        category: 'lint',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['dl3', 'dl4', 'dl1'],
        pattern: /^\S*:\d+ (?:DL|SC)\d{4} /,
        hits: ['Dockerfile:14 DL3008 error: Pin versions in apt get install'],
        misses: ['dl300 x'],
    },
    {
        id: 'check.sphinx',
        category: 'quality-gate',
        role: 'header',
        weight: 80,
        transient: 'no',
        literals: ['treated as error'],
        pattern: /^Warning, treated as error:/,
        cause: { pattern: /\S/, within: 1 },
        hits: ['Warning, treated as error:'],
        misses: ['treated as errors by gcc'],
    },
    {
        id: 'check.docs-strict',
        category: 'quality-gate',
        role: 'cause',
        weight: 78,
        transient: 'no',
        literals: ["in 'strict' mode", 'in strict mode', 'build finished with problems', 'doxygen'],
        pattern: /Aborted with \d+ .*[Ww]arnings? in '?strict'? mode|^build finished with problems/,
        hits: ["Aborted with 3 Configuration Warnings in 'strict' mode!"],
        misses: ['strict mode on'],
    },
    {
        id: 'check.jekyll',
        category: 'config',
        role: 'cause',
        weight: 80,
        transient: 'no',
        literals: ['liquid exception', 'conversion error', 'yaml exception'],
        pattern: /^\s*(?:Liquid Exception|Conversion error|YAML Exception)[: ]/,
        hits: ["Liquid Exception: Could not locate the included file 'x' in /w/a.md"],
        misses: ['liquid'],
    },
    {
        id: 'check.helm',
        category: 'config',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: ['[error] templates/', '[error] chart.yaml', '[error] values.yaml'],
        pattern: /^\[ERROR\] (?:templates\/|Chart\.yaml|values\.yaml)/,
        hits: ['[ERROR] templates/: parse error at (shop/templates/a.yaml:14)'],
        misses: ['[ERROR] x'],
    },
    {
        id: 'check.snyk',
        category: 'security-scan',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: ['severity vulnerability found', 'issues found', 'vulnerable paths'],
        pattern: /^\s*✗ .* severity vulnerability found/,
        hits: ['✗ High severity vulnerability found in lodash'],
        misses: ['no vulnerability found'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/clients.js
const clientRules = [
    {
        id: 'npm.auth',
        category: 'auth',
        role: 'cause',
        weight: 87,
        transient: 'no',
        literals: ['code e401', 'code e403', 'code eneedauth', 'unable to authenticate'],
        pattern: /^npm (?:ERR!|error) (?:code (?:E401|E403|ENEEDAUTH)\b|Unable to authenticate)/,
        hits: ['npm error code E401', 'npm ERR! Unable to authenticate, need: Basic'],
        misses: ['npm error code E404'],
    },
    {
        id: 'npm.usage',
        category: 'config',
        role: 'cause',
        weight: 62,
        transient: 'no',
        literals: ['code eusage'],
        pattern: /^npm (?:ERR!|error) code EUSAGE\b/,
        hits: ['npm error code EUSAGE'],
        misses: ['npm error code E401'],
    },
    {
        id: 'yarn.command',
        category: 'config',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['error command "'],
        pattern: /^error Command "\S+" not found/,
        hits: ['error Command "typecheck" not found.'],
        misses: ['error Command failed with exit code 1.'],
    },
    {
        id: 'pip.unreachable',
        category: 'network',
        role: 'header',
        weight: 90,
        transient: 'yes',
        literals: ['(from versions: none)'],
        pattern: /^ERROR: Could not find a version that satisfies .*\(from versions: none\)/,
        cause: { pattern: /^WARNING: Retrying \(Retry\(total=0, .*after connection broken by/, within: 2, direction: 'up' },
        hits: ['ERROR: Could not find a version that satisfies the requirement basket (from versions: none)'],
        misses: ['ERROR: Could not find a version that satisfies the requirement basket==9 (from versions: 1.0)'],
    },
    {
        id: 'rust.lock-file',
        category: 'dependency',
        role: 'cause',
        weight: 86,
        transient: 'no',
        literals: ['--locked was passed'],
        pattern: /^error: .*lock file .*--locked was passed/,
        hits: ['error: the lock file /w/Cargo.lock needs to be updated but --locked was passed to prevent this'],
        misses: ['--locked was passed'],
    },
    {
        id: 'go.module',
        category: 'dependency',
        role: 'cause',
        weight: 89,
        transient: 'no',
        literals: ['cannot find module providing', 'no required module provides', 'missing go.sum entry'],
        pattern: /cannot find module providing package |no required module provides package |missing go\.sum entry /,
        hits: ['main.go:3:8: no required module provides package example.com/lib; to add it:'],
        misses: ['go: finding module for package example.com/lib'],
    },
    {
        id: 'go.test-verbose',
        category: 'test-failure',
        role: 'header',
        weight: 86,
        transient: 'unknown',
        literals: ['--- fail:'],
        pattern: /^\s*--- FAIL: \S/,
        cause: { pattern: /^\s+\S+_test\.go:\d+: \S/, within: 2, direction: 'up', until: /^=== RUN|^\s*--- (?:PASS|SKIP): / },
        hits: ['--- FAIL: TestAdds (0.00s)'],
        misses: ['--- PASS: TestAdds (0.00s)'],
    },
    {
        id: 'native.gfortran',
        category: 'compile-error',
        role: 'cause',
        weight: 88,
        transient: 'no',
        literals: ['error: '],
        pattern: /^(?:Fatal )?Error: .* at \(\d\)(?:\W|$)/,
        hits: ['Error: Symbol ‘hours’ at (1) has no IMPLICIT type'],
        misses: ['Error: nothing at all'],
    },
    {
        id: 'terraform.static',
        category: 'config',
        role: 'header',
        weight: 83,
        transient: 'no',
        literals: ['.tf line ', '.tf.json line '],
        pattern: /^(?:│ )? {2}on \S+\.tf(?:\.json)? line \d+/,
        cause: { pattern: /^(?:│ )?Error: \S/, within: 2, direction: 'up' },
        hits: ['  on main.tf line 2, in resource "thing" "app":', '│   on main.tf line 2:'],
        misses: ['based on main.tf line 2'],
    },
    {
        id: 'terraform.resource',
        category: 'deploy',
        role: 'header',
        weight: 84,
        transient: 'unknown',
        literals: ['  with '],
        pattern: /^(?:│ )? {2}with [\w.-]+\.[\w.[\]"-]+,$/,
        cause: { pattern: /^(?:│ )?Error: \S/, within: 3, direction: 'up' },
        hits: ['  with thing.app,', '│   with module.shop.thing.app["a"],'],
        misses: ['  with care,'],
    },
    {
        id: 'config.ansible',
        category: 'config',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: ['error! '],
        pattern: /^ERROR! (?:couldn't resolve|no (?:action|module)|conflicting action|.*Syntax Error|We were unable to read)/,
        hits: ["ERROR! couldn't resolve module/action 'aptt'."],
        misses: ['ERROR! the deploy of web failed'],
    },
    {
        id: 'lua.runtime',
        category: 'runtime-error',
        role: 'cause',
        weight: 80,
        transient: 'unknown',
        literals: ['.lua:'],
        pattern: /^lua(?:jit)?[\d.]*: \S+:\d+: /,
        hits: ['lua: a.lua:3: attempt to index a nil value'],
        misses: ['spec/a_spec.lua:3: x'],
    },
    {
        id: 'php.parse',
        category: 'compile-error',
        role: 'cause',
        weight: 85,
        transient: 'no',
        literals: ['parse error: '],
        pattern: /^(?:PHP )?Parse error: {1,2}\S/,
        hits: ['PHP Parse error:  syntax error, unexpected token ";" in /w/a.php on line 3'],
        misses: ['no parse error: fine'],
    },
    {
        id: 'r.package',
        category: 'dependency',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['there is no package called', 'dependency ‘', 'dependencies ‘'],
        pattern: /there is no package called [‘'"]|^ERROR: dependenc(?:y|ies) ‘/,
        hits: ['  there is no package called ‘tides’', 'ERROR: dependency ‘tides’ is not available for package ‘shop’'],
        misses: ['the package called tides'],
    },
    {
        id: 'ocaml.exception',
        category: 'runtime-error',
        role: 'cause',
        weight: 74,
        transient: 'unknown',
        literals: ['exception'],
        pattern: /^Fatal error: exception \S|^Exception: [A-Z]\w*(?:\.[A-Z]\w*)*(?: .+)?\.$/,
        hits: ['Exception: Not_found.', 'Fatal error: exception Stdlib.Exit'],
        misses: ['Exception: no more tea'],
    },
    {
        id: 'elixir.compile-title',
        category: 'compile-error',
        role: 'cause',
        weight: 74,
        transient: 'no',
        literals: ['compilation error in file'],
        pattern: /^== Compilation error in file/,
        hits: ['== Compilation error in file lib/shop.ex =='],
        misses: ['no compilation error in file'],
    },
    {
        id: 'erlang.eunit-reason',
        category: 'test-failure',
        role: 'cause',
        weight: 84,
        transient: 'unknown',
        literals: ['**error:', '**exit:', '**throw:'],
        pattern: /^\s*\*\*(?:error|exit|throw):/,
        hits: ['**error:{assertEqual,[{module,basket},'],
        misses: ['** error: no'],
    },
    {
        id: 'js.bundler-place',
        category: 'compile-error',
        role: 'cause',
        weight: 77,
        transient: 'no',
        literals: ['error in '],
        pattern: /^ERROR in (?:\.{0,2}\/|src|multi|[Ee]ntry|\S+\.\w+|\S+ from )/,
        hits: ['ERROR in ./src/index.js'],
        misses: ['error in translation'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/compilers.js
const compilerRules = [
    {
        id: 'compile.parenthesised',
        category: 'compile-error',
        role: 'cause',
        weight: 86,
        transient: 'no',
        literals: ['error', 'fatal'],
        pattern: /^\S+\.(?:nim|pas|pp|d|di|lpr|inc|fpp|vb|fs|ml)\(\d+(?:, ?\d+)?\):? (?:Fatal|Error)\b/,
        hits: ["basket.nim(14, 20) Error: undeclared identifier: 'tax'", 'basket.d(14): Error: undefined identifier tax'],
        misses: ['a.nim(3, 4) Hint: x'],
    },
    {
        id: 'compile.other-language',
        category: 'compile-error',
        role: 'cause',
        weight: 86,
        transient: 'no',
        literals: ['.vala:', '.hx:', '.proto:', '.cr:', '.elm', '.jl:', '.zig:', '.v:', '.sv:', '.vhd:'],
        pattern: /^(?:ERROR: |Error in |error in )?\S+\.(?:vala:[\d.-]+: error:|hx:\d+: (?:characters|lines)|proto:\d+:\d+: |cr:\d+(?::\d+)?: |zig:\d+:\d+: error:|s?v:\d+: .*error|vhdl?:\d+:\d+: error)|^-- [A-Z][A-Z ]+ -{5,} \S+\.elm/,
        hits: [
            'Error in src/basket.cr:14: undefined local variable',
            'src/Basket.hx:14: characters 20-25 : Unknown identifier : tax',
            '-- NAMING ERROR ------------- src/Basket.elm',
        ],
        misses: ['a.proto: compiled'],
    },
    {
        id: 'compile.ocaml-words',
        category: 'compile-error',
        role: 'cause',
        weight: 80,
        transient: 'no',
        literals: ['unbound value', 'unbound module', 'unbound constructor', 'this expression has type'],
        pattern: /^Error: (?:Unbound \w+ |This expression has type )/,
        hits: ['Error: Unbound value tax'],
        misses: ['Error: no'],
    },
    {
        id: 'compile.haskell-scope',
        category: 'compile-error',
        role: 'cause',
        weight: 66,
        transient: 'no',
        literals: ['not in scope', 'no instance for', "couldn't match"],
        pattern: /^\s+(?:• )?(?:Variable |Data constructor )?not in scope|^\s+• (?:No instance for|Couldn't match)/i,
        hits: ['    • Variable not in scope: tax'],
        misses: ['in scope'],
    },
    {
        id: 'compile.perl',
        category: 'compile-error',
        role: 'cause',
        weight: 74,
        transient: 'no',
        literals: ['compilation aborted', 'syntax error at', 'had compilation errors'],
        pattern: /^BEGIN failed--compilation aborted|^syntax error at \S+ line \d+|had compilation errors\./,
        hits: ['BEGIN failed--compilation aborted at t/basket.t line 3.'],
        misses: ['aborted'],
    },
    {
        id: 'compile.dart-analyse',
        category: 'compile-error',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['.dart:'],
        pattern: /^\s*error (?:•|-) .* (?:•|-) \S+\.dart:\d+|^\s*error: .* • \S+\.dart:\d+/,
        hits: ["  error • Undefined name 'tax' • lib/basket.dart:14:20 • undefined_identifier"],
        misses: ['info • x • lib/a.dart:3'],
    },
    {
        id: 'runtime.julia',
        category: 'runtime-error',
        role: 'cause',
        weight: 72,
        transient: 'unknown',
        literals: ['error: '],
        pattern: /^ERROR: (?:LoadError: )?\w+Error\b/,
        hits: ['ERROR: LoadError: UndefVarError: tax not defined'],
        misses: ['ERROR: no'],
    },
    {
        id: 'crash.valgrind',
        category: 'crash',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: ['invalid read', 'invalid write', 'conditional jump', 'uninitialised', 'definitely lost'],
        pattern: /^==\d+==\s+(?:Invalid (?:read|write) of|Conditional jump or move|Use of uninitialised|.*[1-9][\d,]* bytes .*definitely lost)/,
        hits: ['==12== Invalid read of size 4'],
        misses: ['==12== definitely lost: 0 bytes in 0 blocks'],
    },
    {
        id: 'crash.signal',
        category: 'crash',
        role: 'cause',
        weight: 84,
        transient: 'unknown',
        literals: ['received signal', 'caught signal', 'sigsegv'],
        pattern: /^(?:Received|Caught|Program received) signal (?:SIG(?:SEGV|ABRT|BUS|ILL|FPE)|(?:4|6|7|8|11)\b)/,
        hits: ['Received signal 11 SEGV_MAPERR 000000000000'],
        misses: ['received signal 15'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/functional.js
const functionalRules = [
    {
        id: 'elixir.exunit',
        category: 'test-failure',
        role: 'header',
        weight: 84,
        transient: 'unknown',
        literals: [') test ', ') doctest ', ') property '],
        pattern: /^ {1,3}\d+\) (?:test|doctest|property) .+/,
        cause: { pattern: /^ {5}(?:\*\* \(|Assertion |Expected |match \(|Doctest failed|\S.*(?:failed|error))/, within: 6 },
        hits: ['  1) test opens (WidgetTest)'],
        misses: ['1) x'],
    },
    {
        id: 'elixir.exunit-title',
        category: 'test-failure',
        role: 'cause',
        weight: 80,
        transient: 'unknown',
        literals: [') test ', ') doctest ', ') property '],
        pattern: /^ {1,3}\d+\) (?:test|doctest|property) .+/,
        hits: ['  1) test opens (WidgetTest)'],
        misses: ['test opens'],
    },
    {
        id: 'elixir.exception',
        category: 'runtime-error',
        role: 'cause',
        weight: 76,
        transient: 'unknown',
        literals: ['** ('],
        pattern: /^\s*\*\* \((?!Mix)\w[\w.]*\) \S/,
        hits: ['** (RuntimeError) no'],
        misses: ['** bold'],
    },
    {
        id: 'elixir.compile',
        category: 'compile-error',
        role: 'cause',
        weight: 86,
        transient: 'no',
        literals: ['compileerror)', 'syntaxerror)', 'tokenmissingerror)'],
        pattern: /\*\* \((?:CompileError|SyntaxError|TokenMissingError)\) /,
        hits: ['** (CompileError) lib/a.ex:3: undefined function x/0'],
        misses: ['** (RuntimeError) x'],
    },
    {
        id: 'elixir.mix',
        category: 'config',
        role: 'cause',
        weight: 78,
        transient: 'no',
        literals: ['** (mix)'],
        pattern: /^\*\* \(Mix\) (?!mix format)\S/,
        hits: ['** (Mix) Could not find a Mix.Project'],
        misses: ['** (Mix) mix format failed due to --check-formatted.'],
    },
    {
        id: 'elixir.format',
        category: 'lint',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['mix format failed', 'not formatted'],
        pattern: /^\*\* \(Mix\) mix format failed/,
        hits: ['** (Mix) mix format failed due to --check-formatted.'],
        misses: ['mix format'],
    },
    {
        id: 'erlang.compile',
        category: 'compile-error',
        role: 'cause',
        weight: 86,
        transient: 'no',
        literals: ['.erl:', '.hrl:', '.yrl:'],
        pattern: /^\S+\.(?:[ehxy]rl):\d+(?::\d+)?: (?!Warning|.*\bwarning)\S/,
        hits: ["src/a.erl:344: variable 'X' is unbound"],
        misses: ['src/a.erl:3: Warning: unused'],
    },
    {
        id: 'erlang.rebar',
        category: 'unknown',
        role: 'cause',
        weight: 70,
        transient: 'unknown',
        literals: ['===> ', "{'exit',", '{error,', 'crash report', 'error: '],
        pattern: /^===> (?!Verifying|Fetching|Compiling|Analyzing|Running|Linking|Performing|Skipping|Upgrading|Plugin|Booted|Cover|Updating|Generating|Getting|Building|Starting|All |Rebar)(?!.*==>)[A-Z]\S* \S|^\{'EXIT',|^\{error,/,
        hits: ['{\'EXIT\',{error,{enoent,"/a"}}}', '===> Compilation failed: x'],
        misses: ['===> Compiling a'],
    },
    {
        id: 'erlang.eunit',
        category: 'test-failure',
        role: 'cause',
        weight: 80,
        transient: 'unknown',
        literals: ['*failed*', 'failed on line', '%%% '],
        pattern: /\*failed\*$|^%%% .* ==> .*(?:FAILED|failed)|FAILED(?: on line \d+)?: {0,}$|^.*: \w+\.\.\.\*failed\*/,
        hits: ['widget_tests: open_test...*failed*'],
        misses: ['widget_tests: open_test...ok'],
    },
    {
        id: 'haskell.ghc',
        category: 'compile-error',
        role: 'cause',
        weight: 88,
        transient: 'no',
        literals: ['.hs:', '.lhs:', '.hsc:'],
        pattern: /^\s*\S+\.(?:l?hsc?|hs-boot|chs|x|y):\d+:\d+(?:-\d+)?: (?:error:?|error \[.*|Error:)/,
        hits: ['src/A.hs:40:1: error: [-Wunused-imports, -Werror=unused-imports]'],
        misses: ['src/A.hs:40:1: warning: x'],
    },
    {
        id: 'haskell.ghc-werror',
        category: 'compile-error',
        role: 'cause',
        weight: 50,
        transient: 'no',
        literals: ['warning:'],
        pattern: /^\S+\.(?:l?hsc?):\d+:\d+: Warning:/,
        hits: ['src/A.hs:38:1: Warning:'],
        misses: ['src/A.hs: ok'],
    },
    {
        id: 'haskell.werror-note',
        category: 'compile-error',
        role: 'header',
        weight: 76,
        transient: 'no',
        literals: [
            'failing due to -werror',
            'treated as errors',
            'warnings being treated',
            'warnings as errors',
            '-werror',
        ],
        pattern: /^Failing due to -Werror|being treated as errors|^Compilation failed due to warnings|warnings found and -Werror specified/,
        cause: { pattern: /\b[Ww]arning:/, within: 60, direction: 'up' },
        hits: ['Failing due to -Werror.'],
        misses: ['gcc -Werror -c a.c'],
    },
    {
        id: 'haskell.cabal',
        category: 'dependency',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: ['could not resolve dependencies', 'while constructing the build plan', 'rejecting:', 'unknown package'],
        pattern: /Could not resolve dependencies:|While constructing the build plan|^In the dependencies for /,
        hits: ['Error: While constructing the build plan, the following exceptions were encountered:'],
        misses: ['resolved dependencies'],
    },
    {
        id: 'haskell.tasty',
        category: 'test-failure',
        role: 'cause',
        weight: 80,
        transient: 'unknown',
        literals: [' fail', 'failures:'],
        pattern: /^\s+\S.*: +FAIL(?: \([\d.]+s\))?$|^\s+\d+\) \S.*(?:FAILED \[\d+\])?$/,
        hits: ['  adds:   FAIL'],
        misses: ['  adds:   OK'],
    },
    {
        id: 'ocaml.compile',
        category: 'compile-error',
        role: 'header',
        weight: 84,
        transient: 'no',
        literals: ['file "'],
        pattern: /^File "[^"]+\.(?:mli?|mll|mly)", lines? \d+/,
        cause: { pattern: /^Error: |^Error \(/, within: 10 },
        hits: ['File "a.ml", line 3, characters 4-9:'],
        misses: ['File "a.py", line 3'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/generic.js
const genericRules = [
    {
        id: 'generic.fatal',
        category: 'unknown',
        role: 'cause',
        weight: 48,
        transient: 'unknown',
        literals: ['fatal', 'panic', 'critical', 'abort'],
        pattern: /^(?:\S{1,60}[: ] ?)?(?:fatal(?: error)?|FATAL(?: ERROR)?|panic|PANIC|CRITICAL|Aborted?|aborted)\b ?(?:[:!-]|$)|\b(?:rake|cap|rails) aborted!/,
        hits: ['FATAL: could not open the store', 'rake aborted!'],
        misses: ['nonfatal: continuing'],
    },
    {
        id: 'generic.error-prefix',
        category: 'unknown',
        role: 'cause',
        weight: 46,
        transient: 'unknown',
        literals: ['error', 'err!'],
        pattern: /^(?:[*+!✖×❌✗⨯-] ?|\[[\w ./:-]{1,40}\] )?(?:\*\* )?(?:\(?\w{0,30}(?:Error|ERROR|error|ERR!)\)?)(?:\[\w+\])?(?:\(s\))? ?(?:[:!|-]|—)[ !]?(?=\S|$)/,
        hits: ['Error: the thing broke', 'ERROR: no certificate', '+ ERROR! md5sum did not match'],
        misses: ['no error here'],
    },
    {
        id: 'generic.error-tag',
        category: 'unknown',
        role: 'cause',
        weight: 42,
        transient: 'unknown',
        literals: ['error', '[e]', '[err]', 'severe', 'fatal'],
        pattern: /^\s*(?:\[(?:ERROR|error|ERR|E|SEVERE|FATAL)\]|(?:ERROR|SEVERE|error)\b)[ :]|^(?:\S+ ){1,4}\[?(?:ERROR|FATAL|SEVERE)\]?[ :]/,
        hits: ['[error] bad input', '12:30:01 main ERROR could not start'],
        misses: ['[info] error handling enabled'],
    },
    {
        id: 'generic.error-inside',
        category: 'unknown',
        role: 'cause',
        weight: 36,
        transient: 'unknown',
        literals: [
            'error:',
            'error -',
            'exception:',
            'error in ',
            'errored',
            'syntax error',
            'parse error',
            'runtime error',
            'i/o error',
        ],
        pattern: /(?:^|[\s:("'])(?:[Ee]rror|ERROR|[Ee]xception|EXCEPTION) ?(?::|-|in )\s?\S|\b(?:[Ss]yntax|[Pp]arse|[Rr]untime|I\/O) error\b/,
        hits: ['src/thing: error: unbalanced'],
        misses: ['errors: 0'],
    },
    {
        id: 'generic.cross',
        category: 'unknown',
        role: 'cause',
        weight: 44,
        transient: 'unknown',
        literals: ['✖', '✗', '✘', '❌', '×', '🚨', '💥', '⨯'],
        pattern: /^\s*(?:[✖✗✘❌×🚨💥⨯])\uFE0F? ?\S/u,
        hits: ['✖ the widget has no handle', '❌ tests/a.py failed'],
        misses: ['3 × 4'],
    },
    {
        id: 'generic.cannot',
        category: 'unknown',
        role: 'cause',
        weight: 34,
        transient: 'unknown',
        literals: [
            'cannot',
            "can't",
            'could not',
            "couldn't",
            'unable to',
            'failed to',
            'not found',
            'no such',
            'invalid',
            'missing',
            'denied',
            'refused',
            'mismatch',
            'did not match',
            'not allowed',
            'unexpected',
            'not installed',
            'is required',
            'must be',
            'unknown',
            'unsupported',
            'not supported',
            'does not exist',
            'undefined',
            'unrecognized',
            'recognized',
            'recognised',
            'no valid',
            'not match',
        ],
        pattern: /(?<![-\w])(?:[Cc]annot|[Cc]an't|[Cc]ould ?n(?:o|')t|[Uu]nable to|[Ff]ailed to|not found|[Nn]o such|[Ii]nvalid|[Mm]issing|[Dd]enied|[Rr]efused|mismatch|did not match|not allowed|[Uu]nexpected|not (?:currently )?installed|is required|[Uu]nknown|[Uu]nsupported|not supported|does not exist|undefined|[Uu]nrecognized|not recogni[sz]ed|no valid)(?![-\w])/,
        hits: ['Could not find the widget'],
        misses: ['found it'],
    },
    {
        id: 'generic.failed',
        category: 'unknown',
        role: 'cause',
        weight: 32,
        transient: 'unknown',
        literals: ['fail', 'broken', 'problem', 'violation'],
        pattern: /\b(?:[Ff]ail(?:ed|ure|s|ing)?|FAIL(?:ED|URE)?|broken|violations?)\b/,
        hits: ['upload failed for part 3'],
        misses: ['failover configured'],
    },
    {
        id: 'generic.please',
        category: 'quality-gate',
        role: 'cause',
        weight: 37,
        transient: 'no',
        literals: [
            'please ',
            "run '",
            'run `',
            'you must',
            'you need to',
            'is more than',
            'exceeds',
            'out of date',
            'not up to date',
            'refusing to',
        ],
        pattern: /^(?:Please (?!see|refer|consider|note|wait|visit|remember|report|file|contact|try|make sure|check|read)|Run ['`]\S.*['`] (?:to|and)|You (?:must|need to|should)\b|.*(?:is more than the|exceeds the (?:max|limit|allowed)|(?:is|are) (?:out of date|not up[- ]to[- ]date)|refusing to ))/,
        hits: ['Please sort the list before you push.', "Run 'make docs' to create man/a.1"],
        misses: ['Please wait'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/git-docker.js
const gitDockerRules = [
    {
        id: 'git.fatal',
        category: 'git',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: ['fatal: '],
        pattern: /^(?:\S+: )?fatal: (?!error|Killed|unable to access|Authentication|could not read Username)[a-zA-Z'\\]/,
        hits: ["fatal: couldn't find remote ref refs/heads/x"],
        misses: ['a.c: fatal error: x'],
    },
    {
        id: 'git.access',
        category: 'network',
        role: 'cause',
        weight: 84,
        transient: 'unknown',
        literals: ['fatal: unable to access'],
        pattern: /fatal: unable to access '/,
        hits: ["fatal: unable to access 'https://a/b/': The requested URL returned error: 404"],
        misses: ['fatal: x'],
    },
    {
        id: 'git.missing-ref',
        category: 'git',
        role: 'cause',
        weight: 86,
        transient: 'no',
        literals: [
            'remote ref',
            'would be overwritten',
            'remote branch',
            'did not match any file',
            'not something we can merge',
            'unadvertised object',
            'reference is not a tree',
            'unknown revision',
            'bad object',
            'bad revision',
            'ambiguous argument',
            'not a git repository',
            'pathspec',
            'no url found for submodule',
            'dubious ownership',
            'refusing to merge unrelated',
        ],
        pattern: /would be overwritten by (?:merge|checkout)|fatal: (?:[Cc]ouldn't find remote ref|Remote branch .* not found|reference is not a tree|bad (?:object|revision)|ambiguous argument|not a git repository|No url found for submodule|refusing to merge unrelated|detected dubious ownership|remote error: upload-pack: not our ref)|error: (?:pathspec '.*' did not match|Server does not allow request for unadvertised)|not something we can merge/,
        hits: ['fatal: Remote branch x not found in upstream origin'],
        misses: ['fatal: the remote end hung up'],
    },
    {
        id: 'git.conflict',
        category: 'git',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: [
            'conflict (',
            'automatic merge failed',
            'could not apply',
            'merge conflict',
            'patch does not apply',
            'cherry-pick',
            'patch failed',
            'hunk',
        ],
        pattern: /^CONFLICT \(|^Automatic merge failed|^error: could not apply|patch does not apply|^error: patch failed|cherry-pick .*returned non-zero|hunks? FAILED|^Hunk #\d+ FAILED/,
        hits: ['CONFLICT (content): Merge conflict in a.py'],
        misses: ['conflict of interest'],
    },
    {
        id: 'git.rejected',
        category: 'git',
        role: 'cause',
        weight: 84,
        transient: 'unknown',
        literals: [
            '! [rejected]',
            '! [remote rejected]',
            'failed to push some refs',
            'pre-receive hook declined',
            'protected branch',
            'out of sync with',
            'index.lock',
        ],
        pattern: /^ ! \[(?:remote )?rejected\]|failed to push some refs|hook declined|is out of sync with|Unable to create '.*index\.lock'/,
        hits: [' ! [rejected]        main -> main (fetch first)'],
        misses: ['rejected'],
    },
    {
        id: 'docker.daemon',
        category: 'docker',
        role: 'cause',
        weight: 85,
        transient: 'unknown',
        literals: [
            'error response from daemon',
            'manifest unknown',
            'manifest for',
            'pull access denied',
            'cannot connect to the docker daemon',
            'no matching manifest',
            'invalid reference format',
        ],
        pattern: /Error response from daemon: |manifest unknown|pull access denied|Cannot connect to the Docker daemon|no matching manifest for|invalid reference format/,
        hits: ['Error response from daemon: manifest for a:b not found: manifest unknown'],
        misses: ['daemon started'],
    },
    {
        id: 'docker.build',
        category: 'docker',
        role: 'cause',
        weight: 70,
        transient: 'unknown',
        literals: [
            'failed to solve',
            'did not complete successfully',
            'returned a non-zero code',
            'error: failed to',
            'dockerfile parse error',
            'unknown instruction',
            'failed to compute cache key',
            'executor failed running',
        ],
        pattern: /failed to solve: |: process ".*" did not complete successfully|^The command '.*' returned a non-zero code|[Dd]ockerfile parse error|failed to (?:compute cache key|read dockerfile)|executor failed running/,
        hits: ['ERROR: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 2'],
        misses: ['solved'],
    },
    {
        id: 'docker.step',
        category: 'docker',
        role: 'cause',
        weight: 80,
        transient: 'unknown',
        literals: [' error: '],
        pattern: /^#\d+ ERROR: (?!process )\S/,
        hits: ['#3 ERROR: registry.example.org/acme/base:9: not found'],
        misses: ['#19 ERROR: process "/bin/sh -c make" did not complete successfully: exit code: 2'],
    },
    {
        id: 'docker.file',
        category: 'docker',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: [
            'dockerfile parse error',
            'unknown instruction',
            'copy failed',
            'failed to compute cache key',
            'failed to read dockerfile',
            'add failed',
        ],
        pattern: /[Dd]ockerfile parse error|unknown instruction: |^(?:COPY|ADD) failed: |failed to (?:compute cache key|read dockerfile)/,
        hits: ['COPY failed: file not found in build context or excluded by .dockerignore: stat a: no such file'],
        misses: ['COPY a b'],
    },
    {
        id: 'docker.unhealthy',
        category: 'docker',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: [
            'is unhealthy',
            'failed to initialize',
            'dependency failed to start',
            'service container',
            'one or more containers failed to start',
        ],
        pattern: /[Cc]ontainer \S+ is unhealthy|dependency failed to start|One or more containers failed to start|Failed to initialize container/,
        hits: ['dependency failed to start: container db is unhealthy'],
        misses: ['healthy'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/go-rust.js
const goRustRules = [
    {
        id: 'go.compile',
        category: 'compile-error',
        role: 'cause',
        weight: 87,
        transient: 'no',
        literals: ['.go:'],
        pattern: /^(?:# \S+|vet: )?(?:\.{0,2}\/)?[\w./@-]+\.go:\d+:\d+: (?!.*\([a-z][\w-]+\)$)(?:undefined|cannot|not enough|too many|syntax error|expected|missing|declared|imported|invalid|unknown|no required|assignment|redeclared|\w+ redeclared|undeclared|use of|import|could not import|method|type|unreachable|result|call|\S+ (?:undefined|redeclared|declared))/,
        hits: ['pkg/a.go:12:5: undefined: foo', './main.go:3:2: x declared and not used'],
        misses: ['pkg/a_test.go:12: got 1'],
    },
    {
        id: 'go.test',
        category: 'test-failure',
        role: 'header',
        weight: 85,
        transient: 'unknown',
        literals: ['--- fail:'],
        pattern: /^\s*--- FAIL: \S/,
        cause: {
            pattern: /^\s+\S+\.go:\d+: \S|^\s+Error:\s+\S|^panic: /,
            within: 12,
            until: /^=== RUN|^\s*--- (?:PASS|SKIP): |^(?:ok|FAIL)\b/,
        },
        hits: ['--- FAIL: TestAdds (0.00s)'],
        misses: ['--- PASS: TestAdds'],
    },
    {
        id: 'go.test-title',
        category: 'test-failure',
        role: 'cause',
        weight: 80,
        transient: 'unknown',
        literals: ['--- fail:'],
        pattern: /^\s*--- FAIL: \S/,
        hits: ['    --- FAIL: TestAdds/zero (0.00s)'],
        misses: ['--- SKIP: TestAdds'],
    },
    {
        id: 'go.panic',
        category: 'runtime-error',
        role: 'cause',
        weight: 86,
        transient: 'unknown',
        literals: ['panic: ', 'fatal error: '],
        pattern: /^panic: |^fatal error: (?:all goroutines|concurrent map|stack overflow|runtime|out of memory|unexpected signal)/,
        hits: ['panic: runtime error: index out of range [3] with length 3'],
        misses: ['no panic: fine'],
    },
    {
        id: 'go.test-timeout',
        category: 'timeout',
        role: 'cause',
        weight: 90,
        transient: 'unknown',
        literals: ['panic: test timed out'],
        pattern: /^panic: test timed out after/,
        hits: ['panic: test timed out after 10m0s'],
        misses: ['panic: x'],
    },
    {
        id: 'go.race',
        category: 'test-failure',
        role: 'cause',
        weight: 86,
        transient: 'unknown',
        literals: ['warning: data race'],
        pattern: /^WARNING: DATA RACE/,
        hits: ['WARNING: DATA RACE'],
        misses: ['data race detector on'],
    },
    {
        id: 'go.modules',
        category: 'dependency',
        role: 'cause',
        weight: 86,
        transient: 'no',
        literals: [
            'go: ',
            'no required module provides',
            'cannot find module',
            'no matching versions',
            'missing go.sum',
            'updates to go.mod',
            'inconsistent vendoring',
            'cannot find package',
        ],
        pattern: /no required module provides package|: no matching versions for query|missing go\.sum entry|updates to go\.(?:mod|sum) needed|inconsistent vendoring|cannot find package "|^go: (?:errors? (?:parsing|reading)|.*: (?:unknown revision|invalid version|module .* found .* but does not contain|unrecognized import path)|.*requires go >=)/,
        hits: [
            'a.go:3:2: no required module provides package example.com/x; to add it:',
            'example.com/core: no matching versions for query "latest"',
        ],
        misses: ['go: downloading example.com/x v1'],
    },
    {
        id: 'go.package-failed',
        category: 'test-failure',
        role: 'cause',
        weight: 62,
        transient: 'unknown',
        literals: ['fail\t', '[build failed]', '[setup failed]'],
        pattern: /^FAIL\t\S+ \[(?:build|setup) failed\]/,
        hits: ['FAIL\texample.com/a [build failed]'],
        misses: ['ok  \texample.com/a'],
    },
    {
        id: 'rust.compile',
        category: 'compile-error',
        role: 'cause',
        weight: 89,
        transient: 'no',
        literals: ['error[e'],
        pattern: /^\s*error\[E\d{4}\]: /,
        hits: ['error[E0308]: mismatched types'],
        misses: ['warning[E0001]'],
    },
    {
        id: 'rust.error',
        category: 'compile-error',
        role: 'header',
        weight: 76,
        transient: 'no',
        literals: ['--> '],
        pattern: /^\s*--> \S+:\d+:\d+$/,
        cause: { pattern: /^error: \S/, within: 3, direction: 'up' },
        hits: ['  --> src/main.rs:3:5'],
        misses: ['redirect --> elsewhere'],
    },
    {
        id: 'rust.cargo',
        category: 'dependency',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: [
            'failed to select a version',
            'no matching package',
            'failed to parse manifest',
            'failed to resolve',
            'lock file',
            'cannot be built because',
            'rustc version',
            'failed to load manifest',
            'not currently installed',
        ],
        pattern: /^error: (?:failed to select a version|no matching package|failed to parse manifest|failed to load (?:manifest|source)|the lock file .* needs to be updated|package `.*` cannot be built because it requires rustc|.*requires rustc|toolchain '.*' is not installed)/,
        hits: ['error: failed to select a version for `foo`.'],
        misses: ['error: mismatched'],
    },
    {
        id: 'rust.build-script',
        category: 'config',
        role: 'cause',
        weight: 64,
        transient: 'unknown',
        literals: ['failed to run custom build command'],
        pattern: /^error: failed to run custom build command/,
        hits: ['error: failed to run custom build command for `openssl-sys v0.9`'],
        misses: ['custom build'],
    },
    {
        id: 'rust.panic',
        category: 'test-failure',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: ['panicked at'],
        pattern: /^thread '(?!main').*' (?:\(\d+\) )?panicked at /,
        hits: ["thread 'tests::adds' panicked at src/lib.rs:3:5:"],
        misses: ['it panicked at noon'],
    },
    {
        id: 'rust.panic-main',
        category: 'runtime-error',
        role: 'cause',
        weight: 70,
        transient: 'unknown',
        literals: ["thread 'main'"],
        pattern: /^thread 'main' (?:\(\d+\) )?panicked at /,
        hits: ["thread 'main' panicked at src/main.rs:3:5:"],
        misses: ["thread 'tests::adds' panicked at src/lib.rs:3:5:"],
    },
    {
        id: 'rust.test',
        category: 'test-failure',
        role: 'cause',
        weight: 74,
        transient: 'unknown',
        literals: ['... failed', 'stdout ----', ' fail ['],
        pattern: /^test \S+.* \.\.\. FAILED$|^---- \S+.* stdout ----$|^\s+(?:FAIL|SIGABRT|SIGSEGV|TIMEOUT) \[ *[\d.]+s\] /,
        hits: ['test tests::adds ... FAILED', '---- tests::adds stdout ----'],
        misses: ['test tests::adds ... ok'],
    },
    {
        id: 'rust.link',
        category: 'compile-error',
        role: 'cause',
        weight: 70,
        transient: 'no',
        literals: ['error: linking with'],
        pattern: /^error: linking with `\S+` failed/,
        hits: ['error: linking with `cc` failed: exit status: 1'],
        misses: ['linking with care'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/javascript.js
const ERROR_NAME = /^\s*(?:Uncaught )?(?:[A-Z]\w*(?:Error|Exception)|Error|AssertionError \[ERR_ASSERTION\]|AssertionError)(?: \[\w+\])?: ./;
const javascriptRules = [
    {
        id: 'js.jest-block',
        category: 'test-failure',
        role: 'header',
        weight: 84,
        transient: 'unknown',
        literals: ['●'],
        pattern: /^\s*● (?!Console|Deprecation|Validation Warning|.*open handle).+/,
        cause: { pattern: /^\s{2,}(?!at |● |Require stack|\d+ \|)\S/, within: 4 },
        hits: ['  ● math › adds'],
        misses: ['  ● Console'],
    },
    {
        id: 'js.jest-title',
        category: 'test-failure',
        role: 'cause',
        weight: 70,
        transient: 'unknown',
        literals: ['●', 'fail '],
        pattern: /^\s*● (?!Console|Deprecation|Validation Warning).+|^ ?FAIL {1,2}\S+\.(?:[cm]?[jt]sx?|vue|svelte|coffee)\b/,
        hits: ['FAIL src/a.test.ts'],
        misses: ['FAIL\texample.com/pkg\t0.1s'],
    },
    {
        id: 'js.vitest-block',
        category: 'test-failure',
        role: 'header',
        weight: 84,
        transient: 'unknown',
        literals: [' fail '],
        pattern: /^\s*(?:×|❯)?\s*FAIL {1,2}.* > .+|^\s*FAIL {1,2}\S+\.(?:test|spec)\.[cm]?[jt]sx?(?: \[|$)/,
        cause: { pattern: /^\s*(?:[A-Z]\w*(?:Error|Exception)|Error)\b.*: ./, within: 6 },
        hits: [' FAIL  test/a.test.ts > math > adds'],
        misses: ['FAIL\texample.com/pkg\t0.1s'],
    },
    {
        id: 'js.mocha-title',
        category: 'test-failure',
        role: 'header',
        weight: 83,
        transient: 'unknown',
        literals: [') '],
        pattern: /^ {2}\d+\)(?:$| (?!.*:\d+:\d+\)?$))/,
        cause: {
            pattern: /^ {5,7}(?:\w[\w ]*(?:Error|Exception|Failure)(?: \[\w+\])?|Error|AssertionError.*|Uncaught .*|.*Timeout of .*|Unexpected .*)(?::|$)/,
            within: 14,
        },
        hits: ['  1) math'],
        misses: ['1) Foo::bar'],
    },
    {
        id: 'js.mocha-numbered',
        category: 'test-failure',
        role: 'cause',
        weight: 62,
        transient: 'unknown',
        literals: [') '],
        pattern: /^ {2,}\d+\) \S.*/,
        hits: ['    1) adds numbers'],
        misses: ['1) Foo::bar'],
    },
    {
        id: 'js.tap',
        category: 'test-failure',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: ['not ok '],
        pattern: /^\s*not ok \d+(?! .*# (?:TODO|SKIP))(?:$| )/,
        hits: ['not ok 3 - parses'],
        misses: ['not ok 4 - later # TODO not written'],
    },
    {
        id: 'js.node-test',
        category: 'test-failure',
        role: 'header',
        weight: 84,
        transient: 'unknown',
        literals: ['✖ failing tests'],
        pattern: /^✖ failing tests:$/,
        cause: { pattern: /^✖ .*\([\d.]+ms\)$/, within: 6 },
        hits: ['✖ failing tests:'],
        misses: ['✖ adds (1ms)'],
    },
    {
        id: 'js.node-test-case',
        category: 'test-failure',
        role: 'cause',
        weight: 76,
        transient: 'unknown',
        literals: ['✖', '✘', '✗', '✕', '×'],
        pattern: /^\s*(?:✖|✘|✗|✕|×) .*\((?:[\d.]+ ?m?s)\)|^\s*✕ \S|^\s*✘ \[fail\]: /,
        hits: ['✖ adds (1.2ms)', '  ✘ [fail]: math › adds'],
        misses: ['✖ 3 problems (3 errors, 0 warnings)'],
    },
    {
        id: 'js.playwright',
        category: 'test-failure',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: ['›'],
        pattern: /^\s*\d+\) (?:\[[\w ]+\] › )?\S+\.[cm]?[jt]sx?:\d+:\d+ › /,
        hits: ['  1) [chromium] › tests/a.spec.ts:3:5 › opens'],
        misses: ['a › b'],
    },
    {
        id: 'js.karma',
        category: 'test-failure',
        role: 'cause',
        weight: 78,
        transient: 'unknown',
        literals: [' failed'],
        pattern: /^(?:Chrome|ChromeHeadless|HeadlessChrome|Firefox|Safari|Edge|PhantomJS|IE|Mobile Safari|Opera|jsdom)[\w .()/-]* (?!.*Executed).*FAILED$/,
        hits: ['HeadlessChrome 90.0 (Linux 0.0.0) Widget renders FAILED'],
        misses: ['Chrome 90 (Linux): Executed 3 of 3 (1 FAILED)'],
    },
    {
        id: 'js.karma-lost',
        category: 'network',
        role: 'cause',
        weight: 86,
        transient: 'yes',
        literals: ['disconnected', 'no message in', 'not captured in', 'ping timeout'],
        pattern: /^\s*Disconnected, because no message in \d+ ms|(?:has )?not captured in \d+ ms|Disconnected \(\d+ times\)|Disconnectedreconnect failed/,
        hits: ['  Disconnected, because no message in 30000 ms.'],
        misses: ['client disconnected cleanly'],
    },
    {
        id: 'js.tsc',
        category: 'compile-error',
        role: 'cause',
        weight: 88,
        transient: 'no',
        literals: ['error ts'],
        pattern: /(?:^|\s)[\w@./\\ -]+(?:\(\d+,\d+\)|:\d+:\d+):? (?:- )?error TS\d+: |^error TS\d+: |\bTS\d{4}: /,
        hits: [
            "src/a.ts(4,26): error TS2307: Cannot find module 'x'.",
            "src/a.ts:4:26 - error TS2304: Cannot find name 'y'.",
        ],
        misses: ['found 0 errors TS'],
    },
    {
        id: 'js.syntax',
        category: 'compile-error',
        role: 'cause',
        weight: 80,
        transient: 'no',
        literals: ['syntaxerror', 'parse error', 'parsing error', 'unexpected token'],
        pattern: /^\s*(?:\[!\] |error |✘ \[ERROR\] |ERROR in .*)?(?:\(.*\) )?(?:Uncaught )?SyntaxError: |^\S+\.\w+:\d+:\d+: error: unexpected /,
        hits: ['SyntaxError: Unexpected token }'],
        misses: ['no SyntaxError'],
    },
    {
        id: 'js.bundler',
        category: 'compile-error',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: [
            'module not found',
            'failed to resolve import',
            '✘ [error]',
            "can't resolve",
            'could not resolve',
            'failed to compile',
            '[!]',
            '[vite]',
        ],
        pattern: /Module not found: (?:Error: )?Can't resolve|Roll(?:up|down) failed to resolve import|^✘ \[ERROR\] |^\[!\] \(?(?:plugin|\w*Error)|^(?:ERROR:? )?Could not resolve ["'`]|\[vite\]: Rollup failed/,
        hits: [
            "Module not found: Error: Can't resolve './x' in '/src'",
            '[vite]: Rollup failed to resolve import "x" from "/a.js".',
        ],
        misses: ['error in translation'],
    },
    {
        id: 'js.module-missing',
        category: 'dependency',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: ['cannot find module', 'cannot find package', 'err_module_not_found'],
        pattern: /(?:^|Error(?: \[\w+\])?: |\s)Cannot find (?:module|package) ['"][^'"]+['"]/,
        hits: ["Error: Cannot find module 'left-pad'"],
        misses: ['error TS2307: x'],
    },
    {
        id: 'js.uncaught',
        category: 'runtime-error',
        role: 'header',
        weight: 74,
        transient: 'unknown',
        literals: ['throw ', 'uncaughtexception', 'unhandled', 'triggeruncaught', 'node:internal'],
        pattern: /^\s*throw \w|^(?:node:)?internal\/\S+:\d+$|^node:(?:internal|events)\S*:\d+$|triggerUncaughtException/,
        cause: { pattern: ERROR_NAME, within: 10 },
        hits: ['    throw err;'],
        misses: ['I throw it'],
    },
    {
        id: 'js.error',
        category: 'runtime-error',
        role: 'cause',
        weight: 59,
        transient: 'unknown',
        literals: ['error: ', 'error ['],
        pattern: /^\s*(?:Uncaught )?(?:Type|Reference|Range|Assertion|URI|Eval|Validation|Fetch|Internal|Invariant ?|NotFound|Abort|Timeout|Aggregate|Node|System|DOM|\w{3,30})Error(?: \[\w+\])?: \S/,
        hits: ["TypeError: Cannot read properties of undefined (reading 'x')"],
        misses: ['Error: x'],
    },
    {
        id: 'js.esm',
        category: 'config',
        role: 'cause',
        weight: 80,
        transient: 'no',
        literals: [
            'require() of es module',
            'cannot use import statement outside',
            'err_require_esm',
            'unknown file extension',
            'is not defined in es module scope',
        ],
        pattern: /require\(\) of ES Module|Cannot use import statement outside a module|Unknown file extension "|is not defined in ES module scope/,
        hits: ['SyntaxError: Cannot use import statement outside a module'],
        misses: ['import statement'],
    },
    {
        id: 'js.engine',
        category: 'config',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: ['unsupported engine', 'the engine "', 'ebadengine', 'requires a node version', 'node version'],
        pattern: /^error .*The engine "\w+" is incompatible|npm (?:ERR!|error) code EBADENGINE|npm (?:ERR!|error).*Unsupported engine|requires (?:at least )?[Nn]ode(?:\.js)? (?:version )?[>v\d]/,
        hits: ['error foo@1.0.0: The engine "node" is incompatible with this module. Expected version ">=18".'],
        misses: ['npm WARN EBADENGINE'],
    },
    {
        id: 'js.heap',
        category: 'oom',
        role: 'cause',
        weight: 92,
        transient: 'no',
        literals: ['heap out of memory', 'reached heap limit', 'allocation failed - java'],
        pattern: /JavaScript heap out of memory|Reached heap limit/,
        hits: ['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory'],
        misses: ['heap used 10 MB'],
    },
    {
        id: 'js.gulp',
        category: 'runtime-error',
        role: 'cause',
        weight: 40,
        transient: 'unknown',
        literals: ['errored after', 'fatal error:', 'warning: task'],
        pattern: /^'[\w:-]+' errored after|^Fatal error: |^Warning: Task "/,
        hits: ["'build' errored after 2.1 s"],
        misses: ["Finished 'build' after 2 s"],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/jvm-build.js
const jvmBuildRules = [
    {
        id: 'jvm.javac',
        category: 'compile-error',
        role: 'cause',
        weight: 88,
        transient: 'no',
        literals: ['.java:'],
        pattern: /(?:^|\s)\S+\.java:(?:\[\d+,\d+\]|\d+:) (?:error: |(?!warning|note|.*\[\w+\]$)[a-z])/,
        hits: ['[ERROR] /src/A.java:[3,5] cannot find symbol', 'A.java:3: error: cannot find symbol'],
        misses: ['at A.run(A.java:3)'],
    },
    {
        id: 'jvm.kotlinc',
        category: 'compile-error',
        role: 'cause',
        weight: 88,
        transient: 'no',
        literals: ['e: '],
        pattern: /^(?:\[ERROR\] )?e: (?:file:\/\/)?\S+\.kts?:/,
        hits: ['e: file:///src/A.kt:3:5 Unresolved reference: x'],
        misses: ['w: src/A.kt: unused'],
    },
    {
        id: 'jvm.scalac',
        category: 'compile-error',
        role: 'cause',
        weight: 87,
        transient: 'no',
        literals: ['.scala:'],
        pattern: /^(?:\[error\] )?(?:-- (?:\[E\d+\] )?.*Error: )?(?!\[)\S+\.scala:\d+(?::\d+)?:? (?!\bwarning)\S/,
        hits: [
            "[error] /src/A.scala:614: ')' expected but 'else' found.",
            '-- [E007] Type Mismatch Error: a/B.scala:3:5 ---',
        ],
        misses: ['[warn] /src/A.scala:3: deprecated'],
    },
    {
        id: 'jvm.groovyc',
        category: 'compile-error',
        role: 'cause',
        weight: 86,
        transient: 'no',
        literals: ['.groovy: ', ".gradle': ", 'could not compile build file', '.gradle.kts'],
        pattern: /^\S+\.groovy: \d+: |Could not compile build file|^build file '.*': \d+: /,
        hits: ["build file '/app/build.gradle': 3: unexpected token"],
        misses: ['a.groovy'],
    },
    {
        id: 'jvm.gradle-wrong',
        category: 'unknown',
        role: 'header',
        weight: 72,
        transient: 'unknown',
        literals: ['what went wrong'],
        pattern: /^\* What went wrong:$/,
        cause: { pattern: /^\S/, within: 2 },
        hits: ['* What went wrong:'],
        misses: ['what went wrong?'],
    },
    {
        id: 'jvm.gradle-reason',
        category: 'unknown',
        role: 'cause',
        weight: 74,
        transient: 'unknown',
        literals: ['> '],
        pattern: /^\s*> (?!Task |Configure|Run with|Get more|There were failing tests|Compilation failed; see|A failure occurred|Transform|Building|IDLE|Process 'command|Could not resolve all (?:files|dependencies|artifacts|task)|Failed to notify|Starting)[A-Z]\S* \S/,
        hits: ['> The following files had format violations:'],
        misses: ['> Task :test FAILED'],
    },
    {
        id: 'jvm.gradle-task',
        category: 'unknown',
        role: 'cause',
        weight: 58,
        transient: 'unknown',
        literals: ['execution failed for task', ' failed'],
        pattern: /^Execution failed for task '|^> Task \S+ FAILED$/,
        hits: ["Execution failed for task ':app:lint'."],
        misses: ['> Task :test'],
    },
    {
        id: 'jvm.maven-goal',
        category: 'unknown',
        role: 'cause',
        weight: 73,
        transient: 'unknown',
        literals: [
            'failed to execute goal',
            'error executing maven',
            'non-resolvable',
            'could not be resolved',
            'some problems were encountered',
            'the build could not read',
        ],
        pattern: /^\[ERROR\] (?:Failed to execute goal (?!.*(?:There are test failures|Compilation failure$|surefire|failsafe))|.*Non-resolvable|Error executing Maven|The build could not read)/,
        hits: [
            '[ERROR] Failed to execute goal org.acme:tool:1:run (default) on project a: invalid target release: 17 -> [Help 1]',
        ],
        misses: ['[ERROR] Re-run Maven'],
    },
    {
        id: 'jvm.target-release',
        category: 'config',
        role: 'cause',
        weight: 78,
        transient: 'no',
        literals: [
            'invalid target release',
            'invalid source release',
            'unsupported class file major',
            'unsupportedclassversionerror',
            'source option',
            'release version',
            'no toolchains found',
            'java_home',
        ],
        pattern: /invalid (?:target|source) release|Unsupported class file major version|UnsupportedClassVersionError|(?:Source|Target) option \d+ is no longer supported|release version \d+ not supported|JAVA_HOME is (?:not set|set to an invalid)|No matching toolchains found/,
        hits: ['Fatal error compiling: invalid target release: 17'],
        misses: ['target release notes'],
    },
    {
        id: 'jvm.unresolved',
        category: 'dependency',
        role: 'cause',
        weight: 86,
        transient: 'unknown',
        literals: [
            'could not resolve',
            'could not find artifact',
            'could not find ',
            'could not be resolved',
            'unresolved dependency',
            'unresolveddependency',
            'not found in',
            'plugin [id',
        ],
        pattern: /^> Could not (?:resolve|find) [\w.${}-]+:[\w.${}-]+|Could not find artifact|Could not resolve dependencies for project|dependencies could not be resolved|^(?:\[error\] )?(?:sbt\.librarymanagement\.ResolveException|.*unresolved dependency)|Plugin \[id: .* was not found|(?:Extension|Plugin) \S+ or one of its dependencies could not be resolved|^\s+> Could not find \S+:\S+/,
        hits: ['> Could not resolve org.acme:lib:1.0.', 'Could not find artifact org.acme:lib:jar:1.0 in central'],
        misses: ['could not find it'],
    },
    {
        id: 'jvm.transfer',
        category: 'network',
        role: 'cause',
        weight: 87,
        transient: 'yes',
        literals: [
            'could not transfer artifact',
            'could not get ',
            'could not head ',
            'could not download',
            'status code 5',
        ],
        pattern: /Could not transfer artifact .*(?:Connection (?:reset|timed out)|timed out|Temporary failure|50[234]|Remote host terminated)|Received status code 5\d\d from server|> Could not (?:GET|HEAD) '.*(?:timed out|reset)/,
        hits: ['Could not transfer artifact org.acme:lib:pom:1 from/to central (https://repo): Connection reset'],
        misses: ['Could not transfer artifact a:b:1: status code 401'],
    },
    {
        id: 'jvm.sbt-task',
        category: 'unknown',
        role: 'cause',
        weight: 56,
        transient: 'unknown',
        literals: ['[error] ('],
        pattern: /^\[error\] \([\w ./:-]+\) (?!.*(?:TestsFailedException|Compilation failed)).+/,
        hits: ['[error] (update) lib not found'],
        misses: ['[error] (Test / test) sbt.TestsFailedException: Tests unsuccessful'],
    },
    {
        id: 'jvm.bazel',
        category: 'compile-error',
        role: 'cause',
        weight: 70,
        transient: 'unknown',
        literals: ['error: /', 'error: build', '//', 'no such target', 'no such package'],
        pattern: /^ERROR: \S+BUILD(?:\.bazel)?:\d+:\d+: |^(?:ERROR: )?.*no such (?:target|package) '|^\/\/\S+ +FAILED(?: TO BUILD)? /,
        hits: ["ERROR: /w/BUILD:3:5: no such target '//a:b'", '//a:b_test   FAILED in 0.3s'],
        misses: ['//a:b_test PASSED in 0.3s'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/jvm-run.js
const THROWN = /^\s*(?:Caused by: )?(?:[a-z_]\w*(?:\.[\w$]+)+)(?::| |$)/;
const jvmRunRules = [
    {
        id: 'jvm.gradle-test',
        category: 'test-failure',
        role: 'cause',
        weight: 84,
        transient: 'unknown',
        literals: [' failed'],
        pattern: /^\s*(?:[\w.$]+ > .+|Test .+|\S.* > .*\(\).*) FAILED$/,
        hits: ['WidgetTest > opens() FAILED', '  Test opens() FAILED'],
        misses: ['> Task :test FAILED'],
    },
    {
        id: 'jvm.surefire-case',
        category: 'test-failure',
        role: 'cause',
        weight: 84,
        transient: 'unknown',
        literals: ['<<< failure!', '<<< error!'],
        pattern: /^(?:\[ERROR\] )?(?!Tests run:).*<<< (?:FAILURE|ERROR)!$/,
        hits: ['[ERROR] org.acme.ATest.opens  Time elapsed: 0.1 s  <<< ERROR!'],
        misses: ['[ERROR] Tests run: 1, Failures: 1 <<< FAILURE! - in org.acme.ATest'],
    },
    {
        id: 'jvm.surefire-class',
        category: 'test-failure',
        role: 'cause',
        weight: 60,
        transient: 'unknown',
        literals: ['<<< failure!', '<<< error!'],
        pattern: /^(?:\[ERROR\] )?Tests run:.*<<< (?:FAILURE|ERROR)!/,
        hits: ['[ERROR] Tests run: 1, Failures: 1 <<< FAILURE! - in org.acme.ATest'],
        misses: ['Tests run: 1'],
    },
    {
        id: 'jvm.surefire-summary',
        category: 'test-failure',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: ['[error]   ', '»', 'test.'],
        pattern: /^\[ERROR\] {1,4}(?:Run \d+: )?\w[\w$]*(?:\.[\w$[\]{}]+)*:\d+(?:->[\w$.]+:\d+)* .+|^\[ERROR\]? +\w+(?:\.\w+)+ » /,
        hits: ['[ERROR]   ATest.opens:69 expected:<1> but was:<2>'],
        misses: ['[ERROR] Tests run: 3'],
    },
    {
        id: 'jvm.thread',
        category: 'runtime-error',
        role: 'cause',
        weight: 76,
        transient: 'unknown',
        literals: ['exception in thread', 'exception occurred executing command'],
        pattern: /^Exception in thread "|^An exception occurred executing command line/,
        hits: ['Exception in thread "main" java.lang.NullPointerException'],
        misses: ['exception in threads'],
    },
    {
        id: 'jvm.caused',
        category: 'runtime-error',
        role: 'cause',
        weight: 61,
        transient: 'unknown',
        literals: ['exception', 'error'],
        pattern: /^\s*(?:\[\w+\]\s+)?(?:Caused by: )?(?:[a-z_]\w*\.)+[A-Z][\w$]*(?:Exception|Error|Failure)(?::|$| at )/,
        hits: ['java.lang.NullPointerException: x is null', 'Caused by: java.io.IOException: gone'],
        misses: ['at java.lang.Error.run(Error.java)'],
    },
    {
        id: 'jvm.oom',
        category: 'oom',
        role: 'cause',
        weight: 92,
        transient: 'no',
        literals: [
            'outofmemoryerror',
            'gc overhead limit',
            'insufficient memory for the java',
            'daemon disappeared',
            'expiring daemon because',
        ],
        pattern: /java\.lang\.OutOfMemoryError|GC overhead limit exceeded|insufficient memory for the Java Runtime/,
        hits: ['java.lang.OutOfMemoryError: Java heap space'],
        misses: ['OutOfMemory handler set'],
    },
    {
        id: 'jvm.crash',
        category: 'crash',
        role: 'cause',
        weight: 88,
        transient: 'unknown',
        literals: [
            'fatal error has been detected by the java',
            'forked vm terminated',
            'crashed tests',
            'daemon disappeared',
            'the forked vm',
        ],
        pattern: /fatal error has been detected by the Java Runtime|forked VM terminated without|Gradle build daemon disappeared|The Daemon will expire/,
        hits: ['# A fatal error has been detected by the Java Runtime Environment:'],
        misses: ['fatal error'],
    },
    {
        id: 'jvm.junit-ant',
        category: 'test-failure',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: ['caused an error', 'testcase:', 'failed\t'],
        pattern: /^\s*(?:Caused an ERROR|FAILED)$/,
        hits: ['\tCaused an ERROR'],
        misses: ['Testcase: a took 1 sec'],
    },
    {
        id: 'jvm.scalatest',
        category: 'test-failure',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: ['*** failed ***', '==> x ', '*** aborted ***', 'test ', '[error] x '],
        pattern: /\*\*\* (?:FAILED|ABORTED) \*\*\*|^(?:\[error\] )?==> X |^\[error\] Test \S+ failed: |^(?:\[(?:info|error)\]\s+)?\[error\]\s+[x!] /,
        hits: ['[info] - opens *** FAILED ***', '==> X acme.ATest.opens  0.1s'],
        misses: ['[info] - opens'],
    },
    {
        id: 'jvm.thrown-at-margin',
        category: 'runtime-error',
        role: 'header',
        weight: 64,
        transient: 'unknown',
        literals: ['<<< failure!', '<<< error!'],
        pattern: /<<< (?:FAILURE|ERROR)!$/,
        cause: { pattern: THROWN, within: 2 },
        hits: ['a <<< ERROR!'],
        misses: ['a <<< ERROR! in b'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/lint.js
const lintRules = [
    {
        id: 'lint.eslint-row',
        category: 'lint',
        role: 'cause',
        weight: 83,
        transient: 'no',
        literals: ['error  ', ' error '],
        pattern: /^\s+\d+:\d+ +error +\S.*/,
        hits: ["  3:5  error  'x' is not defined  no-undef"],
        misses: ['  28:14  warning  x  y'],
    },
    {
        id: 'lint.stylelint-row',
        category: 'lint',
        role: 'cause',
        weight: 83,
        transient: 'no',
        literals: ['✖', '×'],
        pattern: /^\s+\d+:\d+ +[✖×] +\S/,
        hits: ['  7:3  ✖  Unexpected empty block  block-no-empty'],
        misses: ['✖ 2 problems'],
    },
    {
        id: 'lint.position',
        category: 'lint',
        role: 'cause',
        weight: 80,
        transient: 'no',
        literals: [
            '.js:',
            '.ts:',
            '.jsx:',
            '.tsx:',
            '.mjs:',
            '.vue:',
            '.md:',
            '.css:',
            '.scss:',
            '.yml:',
            '.yaml:',
            '.json:',
        ],
        pattern: /^\s*[\w@./\\-]+\.(?:[cm]?[jt]sx?|vue|md|s?css|less|ya?ml|json):\d+(?::\d+)?:? (?:error |[A-Z]{2,8}\d{2,4}[/ ]|[A-Z][\w' ]+ (?:is|are|should|must|not)\b|.*\((?:[\w-]+\/)?[\w-]+\)$|.*\[[\w/@-]+\]$)/,
        hits: ['docs/a.md:3 MD013/line-length Line length', 'docs/b.md:3: DOC004 Titles end without a period'],
        misses: ['    at lib/a.js:3:4'],
    },
    {
        id: 'lint.standard',
        category: 'lint',
        role: 'header',
        weight: 84,
        transient: 'no',
        literals: ['use javascript standard style', 'standard:'],
        pattern: /^\s*(?:standard|semistandard|ts-standard): /,
        cause: { pattern: /^\s+\S+:\d+:\d+: /, within: 4 },
        hits: ['standard: Use JavaScript Standard Style (https://standardjs.com)'],
        misses: ['C++ standard: 17'],
    },
    {
        id: 'lint.prettier',
        category: 'lint',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: ['[warn] ', 'code style issues', 'forgot to run prettier', '[error] '],
        pattern: /^\[warn\] (?:[\w@./-]+\.\w+$)|Code style issues (?:were )?found|Forgot to run Prettier/,
        hits: ['[warn] src/a.ts', '[warn] Code style issues found in 2 files.'],
        misses: ['[warn] deprecated option'],
    },
    {
        id: 'lint.biome',
        category: 'lint',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['lint/', 'format ━', 'organizeimports', 'assist/'],
        pattern: /^\S+(?::\d+:\d+)? (?:lint\/\w+\/\w+|format|organizeImports|assist\/\S+).*━{3,}/,
        hits: ['src/a.ts:3:5 lint/style/useConst ━━━━━━━━━━'],
        misses: ['lint/ folder'],
    },
    {
        id: 'lint.rubocop',
        category: 'lint',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['.rb:', 'gemfile:', 'rakefile:', '.rake:', '.gemspec:'],
        pattern: /^[\w./-]+:\d+:\d+: [CWEFR]: (?:\[Correct\w*\] )?\w+(?:\/\w+)*: /,
        hits: ['app/a.rb:1:1: C: Style/FrozenStringLiteralComment: Missing magic comment'],
        misses: ["app/a.rb:1:in `run'"],
    },
    {
        id: 'lint.golangci',
        category: 'lint',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['.go:'],
        pattern: /^[\w./-]+\.go:\d+(?::\d*)?:{1,2} ?(?:warning: |error: )?.+ \((?:[a-z][\w-]+)(?:,\w+)*\)$/,
        hits: ['pkg/a.go:45:1: File is not properly formatted (gofmt)'],
        misses: ['pkg/a.go:45:1: undefined: x'],
    },
    {
        id: 'lint.gofmt',
        category: 'lint',
        role: 'cause',
        weight: 78,
        transient: 'no',
        literals: [
            'gofmt',
            'goimports',
            'diff -u',
            'needs formatting',
            "isn't formatted",
            'not formatted',
            'formatted',
            'format violations',
        ],
        pattern: /(?:following|these) files (?:are|were|is)? ?(?:not|need).*(?:format|gofmt|goimports)|needs? (?:to be )?(?:re)?format(?:ted|ting)|files? (?:is|are|were) not (?:properly )?formatted|not formatted with|\bmix format failed|had format violations|formatting (?:check failed|issues? found|differences? found)/i,
        hits: ['The following files were not formatted:', '> The following files had format violations:'],
        misses: ['formatted 3 files'],
    },
    {
        id: 'lint.rustfmt',
        category: 'lint',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['diff in '],
        pattern: /^Diff in \S+(?: at line \d+|:\d+):?$/,
        hits: ['Diff in /src/main.rs at line 3:'],
        misses: ['diff in behaviour'],
    },
    {
        id: 'lint.shellcheck',
        category: 'lint',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['sc1', 'sc2', 'sc3'],
        pattern: /\bSC\d{4}\b ?(?:\((?:error|warning|info|style)\))?|^In \S+ line \d+:$/,
        hits: ['    ^-- SC2086 (info): Double quote to prevent globbing', 'a.sh:3:5: warning: x [SC2034]'],
        misses: ['disk sc1 mounted'],
    },
    {
        id: 'lint.checkstyle',
        category: 'lint',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['[checkstyle]', '[pmd]', '[findbugs]', '[spotbugs]', '[ktlint]', '.java:', '.kt:'],
        pattern: /^\[(?:ERROR|WARN|ant:checkstyle)\].*\.java:\d+(?::\d+)?: .*\[\w+\]\.?$|^\S+\.kts?:\d+:\d+:? .*\((?:standard|ktlint|[\w:-]+)\)$|^\[ERROR\] (?:Medium|High|Low): .*\[\S+\]/,
        hits: [
            '[ERROR] src/A.java:3:5: Missing a Javadoc comment. [MissingJavadoc]',
            'src/A.kt:3:1: Unexpected blank line (no-consecutive-blank-lines)',
        ],
        misses: ['[ERROR] src/A.java:[3,5] cannot find symbol'],
    },
    {
        id: 'lint.phpstan',
        category: 'lint',
        role: 'header',
        weight: 84,
        transient: 'no',
        literals: ['line   ', ' line '],
        pattern: /^ +Line +\S+\.(?:php|phtml|inc)\b/,
        cause: { pattern: /^ +\d+ +\S/, within: 4 },
        hits: ['  Line   src/Installer.php'],
        misses: ['Line 3'],
    },
    {
        id: 'lint.phpcs',
        category: 'lint',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: ['| error', ' error | '],
        pattern: /^ *\d+ \| ERROR +\| /,
        hits: [' 12 | ERROR | [x] Expected 1 space'],
        misses: ['12 | WARNING | x'],
    },
    {
        id: 'lint.commit',
        category: 'lint',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: [
            '[subject-',
            '[type-',
            '[header-',
            '[body-',
            '[scope-',
            '[footer-',
            'missing a signed-off-by',
            'does not follow conventional',
        ],
        pattern: /^[✖✗] .* \[(?:subject|type|header|body|scope|footer)-[\w-]+\]|missing a Signed-off-by/i,
        hits: ['✖ subject may not be empty [subject-empty]'],
        misses: ['⚠ body must have leading blank line [body-leading-blank]'],
    },
    {
        id: 'lint.pre-commit',
        category: 'lint',
        role: 'cause',
        weight: 80,
        transient: 'no',
        literals: ['....failed', 'files were modified by this hook'],
        pattern: /\.{4}Failed$|^- files were modified by this hook/,
        hits: ['trim trailing whitespace.................Failed'],
        misses: ['check yaml...............Passed'],
    },
    {
        id: 'lint.lintrunner',
        category: 'lint',
        role: 'cause',
        weight: 80,
        transient: 'no',
        literals: ['>>> lint for', 'linter failure', ') linter failed', 'advice (', '  error ('],
        pattern: /^>>> Lint for \S+:|^>>> General linter failure|^ +Error \(\w+\) /,
        hits: ['>>> Lint for src/a.py:', '  Error (MYPY) no-untyped'],
        misses: ['>>> done'],
    },
    {
        id: 'lint.markdown-link',
        category: 'quality-gate',
        role: 'cause',
        weight: 80,
        transient: 'unknown',
        literals: [
            '[404]',
            '[✖]',
            'broken link',
            'status: 404',
            'dead link',
            '→ status',
            'internally linking to',
            'external link',
        ],
        pattern: /^\s*\[(?:404|✖)\] \S|\bbroken links?\b.*https?:|[Dd]ead link|→ Status: [45]\d\d|internally linking to \S+, which does not exist|External link .* failed/,
        hits: ['  [404] http://localhost/docs/a.js', '  *  internally linking to /a, which does not exist'],
        misses: ['linking to libc'],
    },
    {
        id: 'lint.tex',
        category: 'quality-gate',
        role: 'cause',
        weight: 66,
        transient: 'no',
        literals: [
            'overfull \\',
            'underfull \\',
            '! latex error',
            '! undefined control',
            '! emergency stop',
            'latex warning: reference',
        ],
        pattern: /^(?:Overfull|! LaTeX Error|! Undefined control sequence|! Emergency stop|! Missing)/,
        hits: ['Overfull \\hbox (19.6pt too wide) in paragraph at lines 1--2', '! Undefined control sequence.'],
        misses: ['overfull bin'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/native.js
const nativeRules = [
    {
        id: 'native.gcc',
        category: 'compile-error',
        role: 'cause',
        weight: 90,
        transient: 'no',
        literals: ['error:', 'error :'],
        pattern: /^(?:\S.*\s)?[\w./\\+@~<>-]+\.(?!(?:[cm]?[jt]sx?|pyi?|rb|php|vue|scala|kts?|java|hs|lhs|erl|exs?|swift|coffee):)\w+:\d+:(?:\d+:)? ?(?:fatal )?[Ee]rror ?: /,
        hits: ["src/a.c:12:10: fatal error: 'x.h' file not found", 'a.cpp:3: error: expected ;'],
        misses: ['a.c:3:4: warning: unused'],
    },
    {
        id: 'native.msvc',
        category: 'compile-error',
        role: 'cause',
        weight: 90,
        transient: 'no',
        literals: ['error c', 'error lnk', 'error rc', 'error msb', 'fatal error'],
        pattern: /^\s*(?:\d+>)?\s*\S.*(?:\(\d+(?:,\d+)?(?:,\d+,\d+)?\))? ?: (?:fatal )?error (?:C|LNK|RC|MIDL|D)\d{4}\b/,
        hits: ["a.cpp(253): error C2065: 'X': undeclared identifier", 'a.obj : error LNK2019: unresolved external symbol'],
        misses: ['a.cpp(3): warning C4996'],
    },
    {
        id: 'native.undefined',
        category: 'compile-error',
        role: 'cause',
        weight: 89,
        transient: 'no',
        literals: [
            'undefined reference to',
            'undefined symbol',
            'multiple definition of',
            'cannot find -l',
            'symbol(s) not found',
            'undefined symbols for',
            'library not found for',
            'cannot open output file',
            'unresolved external',
        ],
        pattern: /undefined reference to [`'‘]|ld(?:\.\w+)?: (?:error: )?(?:undefined symbol|cannot find|library not found|symbol\(s\) not found|duplicate symbol)|multiple definition of [`'‘]|^Undefined symbols for architecture|relocation .* against/,
        hits: ["map.c:(.text+0xd): undefined reference to `array_add'", 'ld: library not found for -lfoo'],
        misses: ['reference counted'],
    },
    {
        id: 'native.linker',
        category: 'compile-error',
        role: 'cause',
        weight: 64,
        transient: 'no',
        literals: ['ld returned', 'linker command failed', 'linking with'],
        pattern: /ld returned \d+ exit status|linker command failed|^error: linking with/,
        hits: ['collect2: error: ld returned 1 exit status'],
        misses: ['linker script'],
    },
    {
        id: 'native.make-no-rule',
        category: 'config',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: ['no rule to make target', 'no targets specified', 'missing separator', 'no makefile found'],
        pattern: /\*\*\* (?:No rule to make target|No targets|missing separator)|make.*\*\*\* .*missing separator/,
        hits: ["make: *** No rule to make target 'x'.  Stop."],
        misses: ['make: *** [x] Error 1'],
    },
    {
        id: 'native.cmake',
        category: 'config',
        role: 'cause',
        weight: 80,
        transient: 'no',
        literals: ['cmake error'],
        pattern: /^(?:\S+ )?CMake Error(?: at \S+:\d+ \(.*\))?:?/,
        hits: ['CMake Error at CMakeLists.txt:3 (find_package):'],
        misses: ['CMake Warning at x'],
    },
    {
        id: 'native.configure',
        category: 'config',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: [
            'configure: error',
            'autoreconf:',
            'aclocal:',
            'meson.build:',
            'possibly undefined macro',
            'c compiler cannot create',
            'package requirements',
            'no package',
            'pkg-config search path',
            'cmake was unable',
        ],
        pattern: /^configure: error: |^\S*meson\.build:\d+:\d+: ERROR: |possibly undefined macro|^Package requirements \(.*\) were not met|^No package '\S+' found|^autoreconf: error|^CMake was unable to find|was not found in the pkg-config search path/,
        hits: ['configure: error: C compiler cannot create executables'],
        misses: ['checking whether the C compiler works... yes'],
    },
    {
        id: 'native.ninja-failed',
        category: 'compile-error',
        role: 'cause',
        weight: 61,
        transient: 'no',
        literals: ['failed: '],
        pattern: /^FAILED: (?:\[code=\d+\] )?\S*(?:\/|\.(?:o|obj|a|so|exe|lib)\b)\S*/,
        hits: ['FAILED: [code=1] obj/a.o'],
        misses: ['FAILED (failures=1)'],
    },
    {
        id: 'native.not-found',
        category: 'config',
        role: 'cause',
        weight: 74,
        transient: 'no',
        literals: [
            'not found',
            'command not found',
            'not recognized as',
            'is currently not installed',
            'no such file or directory',
            'exec format error',
            "can't open file",
            'permission denied',
        ],
        pattern: /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|z|k)?sh: (?:line )?\d+:? .*: not found|: (?:line \d+: )?\S+: command not found|is not recognized as (?:an internal|the name of)|^The program '\S+' (?:is currently not installed|can be found)|^\S*: (?:line \d+: )?\.?\/\S+: (?:No such file or directory|Permission denied|cannot execute)|^\/\S+\.sh: line \d+: .*(?:No such file|Permission denied|unbound variable|syntax error)|: exec: .*: not found|: bad interpreter: /,
        hits: ['/bin/sh: 1: clang-scan: not found', 'run.sh: line 3: foo: command not found'],
        misses: ['page not found'],
    },
    {
        id: 'native.segfault',
        category: 'crash',
        role: 'cause',
        weight: 84,
        transient: 'unknown',
        literals: [
            'segmentation fault',
            'sigsegv',
            'sigabrt',
            'sigbus',
            'sigill',
            'core dumped',
            'access violation',
            'bus error',
            'illegal instruction',
            'signal 11',
            'signal 6',
            'stack smashing',
            'double free',
            'exception_access',
            'segfault',
            'memory fault',
            'wasm trap',
            'exit code 139',
            'received signal',
        ],
        pattern: /[Ss]egmentation fault|SIG(?:SEGV|ABRT|BUS|ILL|FPE)\b|\(core dumped\)|[Aa]ccess violation|Bus error|Illegal instruction|stack smashing detected|double free or corruption|EXCEPTION_ACCESS_VIOLATION|wasm trap: |memory fault at|\*\*\*Exception: SegFault|terminated by signal (?:6|11)\b/,
        hits: ['Segmentation fault (core dumped)', 'Access violation in generated code when reading ffff'],
        misses: ['segment 3 ok'],
    },
    {
        id: 'native.sanitizer',
        category: 'crash',
        role: 'cause',
        weight: 92,
        transient: 'no',
        literals: ['sanitizer', 'runtime error:'],
        pattern: /(?:ERROR|WARNING): (?:Address|Leak|Memory|Thread|HWAddress)Sanitizer: |: runtime error: /,
        hits: ['==12==ERROR: AddressSanitizer: heap-use-after-free on address 0x60'],
        misses: ['sanitizer enabled'],
    },
    {
        id: 'native.terminate',
        category: 'crash',
        role: 'cause',
        weight: 84,
        transient: 'unknown',
        literals: ['terminate called', 'what():', 'assertion', 'assert failed'],
        pattern: /^terminate called after throwing|^\s+what\(\): |: Assertion [`'].*' failed|^Assertion failed: /,
        hits: ["terminate called after throwing an instance of 'std::runtime_error'", "a.c:3: main: Assertion `x' failed."],
        misses: ['assertions: 3'],
    },
    {
        id: 'native.gtest',
        category: 'test-failure',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: ['[  failed  ]', ': failure'],
        pattern: /^\[ {2}FAILED {2}\] \S+\.\S+|^\S+:\d+: Failure$/,
        hits: ['[  FAILED  ] Math.Adds (0 ms)', 'a_test.cc:3: Failure'],
        misses: ['[       OK ] Math.Adds'],
    },
    {
        id: 'native.catch',
        category: 'test-failure',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: [
            ': failed:',
            'error: in "',
            '***failed',
            '***timeout',
            '***exception',
            '***not run',
            'check failed',
            'test case failed',
            '(failed)',
            ' - (timeout)',
        ],
        pattern: /^\S+:\d+: FAILED:|\*\*\*(?:Failed|Timeout|Exception|Not Run)|^\s*\d+ - \S+ \((?:Failed|Timeout|SEGFAULT|Subprocess aborted|Not Run|ILLEGAL)\)|: error: in "\S+": |^\S+\(\d+\): error: in "/,
        hits: ['a.cpp:3: FAILED:', ' 3/9 Test  #3: math ......***Failed    0.1 sec', '\t  3 - math (Failed)'],
        misses: ['3/9 Test #3: math ... Passed'],
    },
    {
        id: 'native.autotest',
        category: 'test-failure',
        role: 'cause',
        weight: 80,
        transient: 'unknown',
        literals: ['fail: ', 'xpass: ', ' failed (', 'error: '],
        pattern: /^(?:FAIL|XPASS|ERROR): (?!\d+$)[\w./-]+(?: \d+)?(?: - .*)?(?: \(.*\))?$|^ *\d+: .* FAILED \(\S+:\d+\)$/,
        hits: ['FAIL: tests/parse.sh', ' 12: parse empty file   FAILED (parse.at:3)'],
        misses: ['FAIL: 0'],
    },
    {
        id: 'native.rpm',
        category: 'compile-error',
        role: 'cause',
        weight: 66,
        transient: 'no',
        literals: [
            'bad exit status from',
            'rpm build errors',
            'dpkg-buildpackage: error',
            'dh_',
            'installed (but unpackaged)',
            'failed build dependencies',
            'unmet build dependencies',
            'file not found: /',
        ],
        pattern: /^error: Bad exit status from|^\s+Bad exit status from|^dpkg-buildpackage: error|^dh_\w+: error|Installed \(but unpackaged\) file|^error: Failed build dependencies|Unmet build dependencies|^\s*(?:error: )?File not found: \//,
        hits: ['error: Bad exit status from /var/tmp/rpm-tmp.x (%build)'],
        misses: ['exit status 0'],
    },
    {
        id: 'native.ninja-error',
        category: 'config',
        role: 'cause',
        weight: 80,
        transient: 'no',
        literals: ['ninja: error:', 'ninja: fatal:'],
        pattern: /^ninja: (?:error|fatal): /,
        hits: ["ninja: error: 'a.zz', needed by 'a.o', missing and no known rule to make it"],
        misses: ['ninja: build stopped: subcommand failed.'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/network.js
const networkRules = [
    {
        id: 'network.dns',
        chatty: true,
        category: 'network',
        role: 'cause',
        weight: 84,
        transient: 'yes',
        literals: [
            'could not resolve host',
            'name or service not known',
            'temporary failure in name resolution',
            'getaddrinfo',
            'nodename nor servname',
            'no such host',
            'unknownhostexception',
            'dns error',
            'name resolution',
            'failed to lookup address',
            'could not reach host',
        ],
        pattern: /Could not resolve host|Name or service not known|Temporary failure in name resolution|getaddrinfo (?:ENOTFOUND|EAI_AGAIN)|nodename nor servname provided|: no such host\b|UnknownHostException|\bdns error\b|failed to lookup address|^Could not reach host \S/i,
        hits: ['curl: (6) Could not resolve host: example.com'],
        misses: ['resolved host'],
    },
    {
        id: 'network.reset',
        chatty: true,
        category: 'network',
        role: 'cause',
        weight: 82,
        transient: 'yes',
        literals: [
            'connection reset',
            'econnreset',
            'connection was reset',
            'socket hang up',
            'remote end closed connection',
            'empty reply from server',
            'unexpected disconnect',
            'rpc failed',
            'early eof',
            'ssl_error_syscall',
            'gnutls',
            'tls handshake timeout',
            'connection aborted',
            'broken pipe',
            'network is unreachable',
            'remote end hung up',
            'operation too slow',
            'connection broken',
        ],
        pattern: /[Cc]onnection (?:was )?reset|ECONNRESET|socket hang up|Remote end closed connection|Empty reply from server|unexpected disconnect while reading|RPC failed; (?:curl|HTTP)|SSL_ERROR_SYSCALL|gnutls_handshake|GnuTLS recv error|TLS handshake timeout|Network is unreachable|remote end hung up unexpectedly|Operation too slow|Connection broken: (?:Incomplete|Invalid)/,
        hits: ["fatal: unable to access 'https://a/': Empty reply from server", 'error: RPC failed; curl 56'],
        misses: ['reset the connection pool'],
    },
    {
        id: 'network.timeout',
        chatty: true,
        category: 'network',
        role: 'cause',
        weight: 80,
        transient: 'yes',
        literals: [
            'connection timed out',
            'etimedout',
            'connect timeout',
            'connecttimeout',
            'read timed out',
            'operation timed out',
            'i/o timeout',
            'connection time-out',
            'esockettimedout',
            'timed out while',
            'client.timeout',
            'connecttimeouterror',
            'readtimeouterror',
            'sockettimeoutexception',
            'keyserver',
            'request canceled while',
        ],
        pattern: /[Cc]onnection timed[ -]?out|connect ETIMEDOUT|[Cc]onnect ?[Tt]imeout|Read timed out|i\/o timeout|ESOCKETTIMEDOUT|ConnectTimeoutError|ReadTimeoutError|SocketTimeoutException|HttpClient\.Timeout|curl: \(28\)|keyserver (?:receive|search) failed|request canceled while waiting for connection|Connection error: .*timeout/,
        hits: ['dial tcp 1.2.3.4:443: i/o timeout', 'curl: (28) Operation timed out after 30000 ms'],
        misses: ['timeout set to 30'],
    },
    {
        id: 'network.refused',
        chatty: true,
        category: 'network',
        role: 'cause',
        weight: 76,
        transient: 'unknown',
        literals: [
            'max retries exceeded',
            'connection refused',
            'econnrefused',
            'failed to connect',
            'could not connect',
            'unable to connect',
            'could not create connection',
            'cannot connect to',
        ],
        pattern: /[Cc]onnection refused|ECONNREFUSED|[Ff]ailed to connect to|unable to connect to|[Cc]ould not connect to|[Uu]nable to connect to|[Cc]annot connect to|Max retries exceeded with url/,
        hits: ['connect ECONNREFUSED 127.0.0.1:5432'],
        misses: ['connected'],
    },
    {
        id: 'network.create',
        chatty: true,
        category: 'network',
        role: 'cause',
        weight: 84,
        transient: 'yes',
        literals: ['could not create connection to', 'opening tls connection', 'tls connection'],
        pattern: /Could not create connection to \S+:\d+/,
        hits: ['signal(error ("Could not create connection to elpa.example.org:443"))'],
        misses: ['connection created'],
    },
    {
        id: 'network.http-5xx',
        chatty: true,
        category: 'network',
        role: 'cause',
        weight: 82,
        transient: 'yes',
        literals: [
            '500 internal',
            '502',
            '503',
            '504',
            'bad gateway',
            'service unavailable',
            'gateway time',
            'returned error: 5',
            'error responses',
        ],
        pattern: /\b(?:502 (?:Bad Gateway|Proxy)|503 Service (?:Temporarily )?Unavailable|504 Gateway Time-?out|502 Server Error|503 Server Error|504 Server Error)\b|returned error: 50[0-4]\b|HTTP(?:\/[\d.]+| error| status|Error)?:? ?50[234]\b|ERROR 50[234]:|too many 50[0-4] error responses/i,
        hits: ['curl: (22) The requested URL returned error: 503', 'HTTP/1.1 502 Bad Gateway'],
        misses: ['line 503'],
    },
    {
        id: 'network.http-4xx',
        chatty: true,
        category: 'network',
        role: 'cause',
        weight: 72,
        transient: 'unknown',
        literals: [
            '404 not found',
            'returned error: 4',
            'error 404',
            'http error 404',
            '404 client error',
            '410 gone',
            'failure 404',
        ],
        pattern: /\b404 Not Found\b|returned error: 4(?:04|10)\b|ERROR 404:|HTTP Error 404|404 Client Error|\b410 Gone\b/i,
        hits: ['ERROR 404: Not Found.'],
        misses: ['404 lines'],
    },
    {
        id: 'network.certificate',
        chatty: true,
        category: 'network',
        role: 'cause',
        weight: 84,
        transient: 'unknown',
        literals: ['certificate', 'ssl routines', 'sslerror', 'x509', 'handshake failure', 'ssl: '],
        pattern: /certificate (?:verify failed|has expired|subject|is not (?:trusted|yet valid)|problem|signed by unknown)|no certificate subject alternative|x509: |SSLHandshakeException|PKIX path building failed|unable to (?:get local|verify the first) (?:issuer )?certificate|self[- ]signed certificate|SSL: no alternative certificate|sslv3 alert handshake failure|wrong version number/i,
        hits: ['x509: certificate signed by unknown authority', 'ERROR: no certificate subject alternative name matches'],
        misses: ['certificate installed'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/other-languages.js
const otherLanguageRules = [
    {
        id: 'ruby.rspec',
        category: 'test-failure',
        role: 'header',
        weight: 84,
        transient: 'unknown',
        literals: ['failure/error:'],
        pattern: /^\s+Failure\/Error: /,
        cause: { pattern: /^\s+(?:[A-Z][\w:]*(?:Error|Exception)?:$|[Ee]xpected|expected|\S+Error)/, within: 6 },
        hits: ['     Failure/Error: expect(x).to eq 3'],
        misses: ['Failure/Error'],
    },
    {
        id: 'ruby.rspec-title',
        category: 'test-failure',
        role: 'cause',
        weight: 77,
        transient: 'unknown',
        literals: [') ', 'rspec ./', 'rspec '],
        pattern: /^ {2}\d+\) [A-Z][\w:]*[ #.].+|^rspec (?:\.\/)?\S+[:[][\d:\]]+ # /,
        hits: ['  1) Widget opens twice', 'rspec ./spec/a_spec.rb:3 # Widget opens'],
        misses: ['1) x'],
    },
    {
        id: 'ruby.minitest',
        category: 'test-failure',
        role: 'header',
        weight: 84,
        transient: 'unknown',
        literals: ['failure:', 'error:'],
        pattern: /^(?: +\d+\) )?(?:Failure|Error):$/,
        cause: { pattern: /^\w[\w:]*#test_|^test_\w+\(/, within: 2 },
        hits: ['Failure:', '  1) Error:'],
        misses: ['Error: x'],
    },
    {
        id: 'ruby.cucumber',
        category: 'test-failure',
        role: 'cause',
        weight: 76,
        transient: 'unknown',
        literals: ['error)', 'exception)', 'cucumber features/', 'cucumber ./'],
        pattern: /^\s{4,}.* \((?:[A-Z]\w*::)*[A-Z]\w*(?:Error|Exception)\)$|^cucumber \S+\.feature:\d+/,
        hits: ['      no gateway (RuntimeError)', 'cucumber features/pay.feature:6 # Scenario: Pay by card'],
        misses: ['cucumber run of all features'],
    },
    {
        id: 'ruby.exception',
        category: 'runtime-error',
        role: 'cause',
        weight: 72,
        transient: 'unknown',
        literals: [':in ', 'error)', 'loaderror', 'nameerror', 'nomethoderror'],
        pattern: /^\S+:\d+:in [`'].*': .+ \((?:[A-Z]\w*::)*[A-Z]\w*\)|^undefined (?:local variable or )?method .* \((?:NameError|NoMethodError)\)$|^(?:[A-Z]\w*::)*(?:LoadError|NameError|NoMethodError|ArgumentError|RuntimeError|StandardError): /,
        hits: ["a.rb:3:in `run': undefined method `x' for nil (NoMethodError)"],
        misses: ["a.rb:3:in `run'"],
    },
    {
        id: 'ruby.rake',
        category: 'config',
        role: 'header',
        weight: 76,
        transient: 'unknown',
        literals: ['rake aborted!', 'rails aborted!', 'cap aborted!'],
        pattern: /^(?:rake|rails|cap|bin\/rails) aborted!$/,
        cause: { pattern: /^\S/, within: 2 },
        hits: ['rake aborted!'],
        misses: ['raked'],
    },
    {
        id: 'ruby.bundler',
        category: 'dependency',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: [
            'bundler could not find',
            'cannot load such file',
            'you must use bundler',
            'bundler cannot',
            'could not find gem',
            'could not find ',
            'your ruby version is',
            'gem::',
            'failed to build gem',
            'bundle install',
            'lockfile',
        ],
        pattern: /cannot load such file -- |^You must use Bundler \d|^An error occurred while installing \S+ \(.*Bundler cannot|^Bundler could not find compatible versions|^(?:Bundler::GemNotFound: )?Could not find (?:gem '|\S+-\d[\w.]* in (?:any|locally))|^Your Ruby version is|^(?:Gem::Ext::BuildError: )?ERROR: Failed to build gem native extension|^ERROR: {2}(?:Could not find|Error installing)|^Could not find compatible versions|Gem::(?:LoadError|MissingSpecError|DependencyError)|^The (?:gemspecs|dependencies) in your (?:gemfile|Gemfile) changed/,
        hits: [
            'Bundler could not find compatible versions for gem "rack":',
            'Your Ruby version is 2.5.0, but your Gemfile specified 2.6.3',
        ],
        misses: ['Bundle complete!'],
    },
    {
        id: 'php.fatal',
        category: 'runtime-error',
        role: 'cause',
        weight: 85,
        transient: 'no',
        literals: ['fatal error: '],
        pattern: /^(?:PHP )?(?:Fatal|Catchable fatal) error: {1,2}\S/,
        hits: ["PHP Fatal error:  Class 'X' not found in /a.php on line 3"],
        misses: ['PHP Warning:  x'],
    },
    {
        id: 'php.phpunit',
        category: 'test-failure',
        role: 'header',
        weight: 84,
        transient: 'unknown',
        literals: [') '],
        pattern: /^\d+\) \S+(?:::|\\)\S+/,
        cause: { pattern: /^\S/, within: 2 },
        hits: ['1) Acme\\WidgetTest::testOpens'],
        misses: ['  1) math'],
    },
    {
        id: 'php.composer',
        category: 'dependency',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: [
            'your requirements could not be resolved',
            'problem 1',
            'your lock file does not contain',
            'requires php',
            'requires ext-',
        ],
        pattern: /^\s*Your requirements could not be resolved|^\s+Problem \d+$|lock file does not contain a compatible set|^\s+- .* requires (?:php|ext-\w+) .*(?:but|->)/,
        hits: ['Your requirements could not be resolved to an installable set of packages.'],
        misses: ['problem 1 solved'],
    },
    {
        id: 'perl.prove',
        category: 'test-failure',
        role: 'cause',
        weight: 81,
        transient: 'unknown',
        literals: ['failed test'],
        pattern: /^\s*# +Failed test (?:\(|')|^#\s+Failed test/,
        hits: ["#   Failed test 'opens'"],
        misses: ['failed tests: 0'],
    },
    {
        id: 'perl.dubious',
        category: 'test-failure',
        role: 'cause',
        weight: 70,
        transient: 'unknown',
        literals: ['dubious, test returned'],
        pattern: /Dubious, test returned/,
        hits: ['t/a.t .. Dubious, test returned 2 (wstat 512, 0x200)'],
        misses: ['a dubious test'],
    },
    {
        id: 'perl.die',
        category: 'runtime-error',
        role: 'cause',
        weight: 70,
        transient: 'unknown',
        literals: [' line ', "can't locate "],
        pattern: /^(?!\s*(?:File|#|\+|at )|(?:Use of uninitialized|Argument \S+ isn't numeric|Odd number of|Subroutine \S+ redefined|Name \S+ used only once)).* at \S+\.(?:pl|pm|t|PL|cgi) line \d+\.?$/,
        hits: ['Died horribly at t/a.t line 3.'],
        misses: ['  File "a.py", line 3'],
    },
    {
        id: 'perl.module',
        category: 'dependency',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ["can't locate "],
        pattern: /^(?:#\s+)?(?:.*: )?Can't locate \S+\.pm in @INC/,
        hits: ["Can't locate Foo/Bar.pm in @INC (you may need to install the Foo::Bar module)"],
        misses: ["can't locate it"],
    },
    {
        id: 'r.error',
        category: 'runtime-error',
        role: 'cause',
        weight: 74,
        transient: 'unknown',
        literals: ['error in ', 'execution halted', 'error : ', '── failure', '── error', 'error: package'],
        pattern: /^(?:Error in .+ ?:|Error : \S|Error: package or namespace load failed)/,
        hits: ['Error in library(foo) : there is no package called ‘foo’'],
        misses: ['no error in sight'],
    },
    {
        id: 'r.check',
        category: 'quality-gate',
        role: 'cause',
        weight: 78,
        transient: 'unknown',
        literals: ['... error', '...  error', 'error: dependenc', 'error: compilation', 'error: lazy', 'error: loading'],
        pattern: /^\* (?:checking|creating|building|installing) .* \.\.\. (?:\[\S+\] )?ERROR$|^ERROR: dependenc|^ERROR: (?:compilation|lazy loading|loading) failed/,
        hits: ['* checking tests ... ERROR', "ERROR: dependency 'foo' is not available for package 'bar'"],
        misses: ['* checking tests ... OK'],
    },
    {
        id: 'lua.busted',
        category: 'test-failure',
        role: 'cause',
        weight: 80,
        transient: 'unknown',
        literals: ['failure → ', 'error → '],
        pattern: /^(?:Failure|Error) → \S/,
        hits: ['Failure → spec/a_spec.lua @ 3'],
        misses: ['Success → x'],
    },
    {
        id: 'shell.bats',
        category: 'test-failure',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: [' ✗ ', '# (in test file'],
        pattern: /^ ✗ \S|^\s*# ?\(in test file /,
        hits: [' ✗ opens twice'],
        misses: [' ✓ opens twice'],
    },
    {
        id: 'shell.syntax',
        category: 'config',
        role: 'cause',
        weight: 72,
        transient: 'no',
        literals: ['unexpected eof', 'syntax error', 'unbound variable', 'unexpected token'],
        pattern: /: line \d+: (?:syntax error|unexpected EOF|\S+: unbound variable)|^\S+: \d+: Syntax error/,
        hits: ['./run.sh: line 3: FOO: unbound variable'],
        misses: ['SyntaxError: x'],
    },
    {
        id: 'vim.errors',
        category: 'test-failure',
        role: 'header',
        weight: 82,
        transient: 'unknown',
        literals: ['found errors in', 'error detected while processing'],
        pattern: /^\s*(?:Found errors in \S+:|Error detected while processing .*:)$/,
        cause: { pattern: /\S/, within: 1 },
        hits: ['Found errors in Test_open():'],
        misses: ['found errors in it'],
    },
    {
        id: 'emacs.signal',
        category: 'runtime-error',
        role: 'cause',
        weight: 78,
        transient: 'unknown',
        literals: ['signal(', 'debugger entered', "symbol's", 'wrong type argument'],
        pattern: /^\s+signal\(|^Debugger entered--Lisp error: |^Symbol's (?:function definition|value as variable) is void/,
        hits: ['Debugger entered--Lisp error: (void-function foo)'],
        misses: ['signal (x'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/packages.js
const packageRules = [
    {
        id: 'npm.code',
        category: 'dependency',
        role: 'cause',
        weight: 85,
        transient: 'no',
        literals: ['npm err! code', 'npm error code'],
        pattern: /^npm (?:ERR!|error) code (?:ERESOLVE|ETARGET|E404|EINTEGRITY|ENOLOCK|ENOVERSIONS|EJSONPARSE|ENOENT|EBADPLATFORM|EPEERINVALID|EUNSUPPORTEDPROTOCOL|EINVALIDTAGNAME|EOVERRIDE)\b/,
        hits: ['npm ERR! code ERESOLVE'],
        misses: ['npm ERR! code ELIFECYCLE'],
    },
    {
        id: 'npm.detail',
        category: 'dependency',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: ['npm err! ', 'npm error '],
        pattern: /^npm (?:ERR!|error) (?:404 |notarget |Could not resolve dependency|ERESOLVE|Missing: |Invalid: lock file|peer(?:Optional)? |cipm |`npm ci` can only|Found: )/,
        hits: ['npm ERR! 404 Not Found - GET https://registry.example.com/x'],
        misses: ['npm ERR! errno 1'],
    },
    {
        id: 'npm.network',
        category: 'network',
        role: 'cause',
        weight: 88,
        transient: 'yes',
        literals: ['npm err! ', 'npm error ', 'error an unexpected error occurred', 'err_pnpm_', 'err_socket'],
        pattern: /^npm (?:ERR!|error) (?:code (?:ECONNRESET|ETIMEDOUT|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ERR_SOCKET_TIMEOUT|E50[0234])|network )|unexpected error occurred: .*(?:ECONNRESET|ETIMEDOUT|ESOCKETTIMEDOUT|EAI_AGAIN)/,
        hits: ['npm ERR! code ECONNRESET', 'npm ERR! network request failed'],
        misses: ['npm ERR! code E404'],
    },
    {
        id: 'npm.lock',
        category: 'dependency',
        role: 'cause',
        weight: 85,
        transient: 'no',
        literals: ['lockfile', 'lock file', 'outdated_lockfile', 'frozen-lockfile', 'package.json and package-lock'],
        pattern: /ERR_PNPM_(?:OUTDATED_LOCKFILE|NO_LOCKFILE|PEER_DEP|NO_MATCHING_VERSION|FETCH_404|UNSUPPORTED_ENGINE)|Your lockfile needs to be updated|lockfile would have been modified|can only install packages when your package\.json|pyproject\.toml changed significantly|lock file (?:is|are) (?:not up to date|out of (?:date|sync))|YN0028/,
        hits: ['error Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`.'],
        misses: ['lockfile saved'],
    },
    {
        id: 'yarn.missing',
        category: 'dependency',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: [
            "couldn't find any versions",
            "couldn't find package",
            'package not found',
            'err_pnpm_',
            'no candidates found',
        ],
        pattern: /Couldn't find (?:any versions for|package) "|ERR_PNPM_NO_MATCHING|No candidates found/,
        hits: ['error Couldn\'t find any versions for "x" that matches "^9"'],
        misses: ['package found'],
    },
    {
        id: 'pip.resolve',
        category: 'dependency',
        role: 'cause',
        weight: 86,
        transient: 'no',
        literals: [
            'no matching distribution',
            'could not find a version',
            'resolutionimpossible',
            'conflicting dependencies',
            'no solution found',
            'because no versions of',
            'version solving failed',
            'requires-python',
            'solverproblem',
            'hashes do not match',
            'requires a different python',
        ],
        pattern: /No matching distribution found|Could not find a version that satisfies|ResolutionImpossible|conflicting dependencies|No solution found when resolving|^(?:So, )?[Bb]ecause .*(?:depends on|no versions of|requires)|version solving failed|SolverProblemError|requires a different Python|(?:THESE PACKAGES|Hashes) (?:DO NOT|do not) (?:MATCH|match)/,
        hits: ['ERROR: No matching distribution found for foo==9', '  × No solution found when resolving dependencies:'],
        misses: ['Collecting foo'],
    },
    {
        id: 'pip.wheel',
        category: 'dependency',
        role: 'cause',
        weight: 78,
        transient: 'unknown',
        literals: [
            'failed building wheel',
            'failed to build',
            'subprocess-exited-with-error',
            'metadata-generation-failed',
            'could not build wheels',
            'requirement already',
            'build backend',
        ],
        pattern: /Failed building wheel for|(?:error|ERROR): (?:subprocess-exited-with-error|metadata-generation-failed)|Could not build wheels for|^\s*[×x] Failed to (?:build|download)|^ERROR: Failed to build (?!one or more)/,
        hits: ['  ERROR: Failed building wheel for torchx'],
        misses: ['Successfully built wheel'],
    },
    {
        id: 'conda.missing',
        category: 'dependency',
        role: 'cause',
        weight: 86,
        transient: 'no',
        literals: [
            'packagesnotfounderror',
            'unsatisfiableerror',
            'resolvepackagenotfound',
            'nothing provides',
            'libmambaunsatisfiable',
            'condavalueerror',
        ],
        pattern: /PackagesNotFoundError|UnsatisfiableError|ResolvePackageNotFound|nothing provides (?:requested )?\S|LibMambaUnsatisfiableError/,
        hits: ['PackagesNotFoundError: The following packages are not available from current channels:'],
        misses: ['conda found packages'],
    },
    {
        id: 'conda.http',
        category: 'network',
        role: 'cause',
        weight: 86,
        transient: 'yes',
        literals: ['condahttperror', 'an http error occurred when trying'],
        pattern: /CondaHTTPError: HTTP (?:000|50[0234])/,
        hits: ['CondaHTTPError: HTTP 000 CONNECTION FAILED for url <https://a>'],
        misses: ['CondaHTTPError: HTTP 404 NOT FOUND'],
    },
    {
        id: 'apt.missing',
        category: 'dependency',
        role: 'cause',
        weight: 84,
        transient: 'unknown',
        literals: [
            'unable to locate package',
            'has no installation candidate',
            'unmet dependencies',
            'held broken packages',
            'no such package',
            'unable to find a match',
            'no package ',
            'no available formula',
            'nothing provides',
            'unable to select packages',
            "couldn't find any package",
            'no match for argument',
        ],
        pattern: /^E: (?:Unable to locate package|Package '.*' has no installation|Unable to correct problems|Couldn't find any package|Version '.*' for '.*' was not found)|unmet dependencies|No available formula|^Error: Unable to find a match|^ERROR: unable to select packages|^\s+\S+ \(no such package\)|nothing provides \S+ needed by|^No match for argument|^No package \S+ available/,
        hits: ['E: Unable to locate package foo', 'Error: No available formula with the name "x".'],
        misses: ['E: done'],
    },
    {
        id: 'apt.fetch',
        category: 'network',
        role: 'cause',
        weight: 86,
        transient: 'yes',
        literals: [
            'failed to fetch',
            'hash sum mismatch',
            'failed to download metadata',
            'cannot download repomd',
            'all mirrors were',
            'temporary error (try again later)',
        ],
        pattern: /^E: Failed to fetch .*(?:Connection|Could not connect|timed out|Hash Sum mismatch|Temporary failure|50[0234]|Unable to connect)|Hash Sum mismatch|Failed to download metadata for repo|All mirrors were (?:already )?tried|temporary error \(try again later\)/,
        hits: [
            'E: Failed to fetch http://a/b  Could not connect to a:80',
            'E: Failed to fetch http://a/b  Hash Sum mismatch',
        ],
        misses: ['E: Failed to fetch http://a/b  404  Not Found'],
    },
    {
        id: 'apt.gone',
        category: 'dependency',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: [
            'failed to fetch',
            'does not have a release file',
            'no longer has a release file',
            'is not signed',
            'no_pubkey',
            'expkeysig',
        ],
        pattern: /^E: Failed to fetch .*404|does not have a Release file|no longer has a Release file|^(?:E|W|Err): .*(?:NO_PUBKEY|EXPKEYSIG|is not signed)/,
        hits: ['E: Failed to fetch http://a/b  404  Not Found [IP: 1.2.3.4 80]'],
        misses: ['W: skipping'],
    },
    {
        id: 'apt.lock',
        category: 'infra',
        role: 'cause',
        weight: 86,
        transient: 'yes',
        literals: ['could not get lock', 'unable to acquire the dpkg', 'waiting for cache lock'],
        pattern: /^E: (?:Could not get lock|Unable to (?:acquire|lock))/,
        hits: ['E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 3'],
        misses: ['got lock'],
    },
    {
        id: 'brew.error',
        category: 'dependency',
        role: 'cause',
        weight: 70,
        transient: 'unknown',
        literals: ['error: ', 'brew link'],
        pattern: /^Error: (?:The `brew link` step|\S+ .*(?:already installed|is not installed)|.*SHA256 mismatch|An exception occurred within a child)/,
        hits: ['Error: The `brew link` step did not complete successfully'],
        misses: ['Error: x'],
    },
    {
        id: 'cake.install',
        category: 'dependency',
        role: 'cause',
        weight: 70,
        transient: 'unknown',
        literals: [
            'while installing',
            'failed to install',
            'could not install',
            'error installing',
            'installation failed',
            'unable to install',
        ],
        pattern: /^(?:An )?[Ee]rror occu?rr?ed while installing|^(?:[Ff]ailed to|[Cc]ould not|[Uu]nable to) install \S|^Error installing /,
        hits: ['An error occurred while installing json (1.8.3), and Bundler cannot continue.'],
        misses: ['installing'],
    },
    {
        id: 'rpm.missing',
        category: 'dependency',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: [
            'no matching package',
            'failed build dependencies',
            'unmet build dependencies',
            ' is needed by ',
            'not all dependencies satisfied',
        ],
        pattern: /^No matching package to install|[Ff]ailed build dependencies:|[Uu]nmet build dependencies|^\s+\S.* is needed by \S+$/,
        hits: ["No matching package to install: 'libfoo-devel'", 'error: Failed build dependencies:'],
        misses: ['Error: Some packages could not be found.'],
    },
    {
        id: 'npm.script',
        category: 'config',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: ['missing script', 'err_pnpm_no_script', 'command "'],
        pattern: /^(?:npm (?:ERR!|error) )?[Mm]issing script: |ERR_PNPM_NO_SCRIPT|^error Command "\S+" not found/,
        hits: ['npm error Missing script: "build"'],
        misses: ['npm error code 1'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/platform.js
const platformRules = [
    {
        id: 'deploy.k8s',
        category: 'deploy',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: [
            'error from server',
            'imagepullbackoff',
            'crashloopbackoff',
            'upgrade failed',
            'installation failed',
            'progress deadline',
            'error: timed out waiting for the condition',
            'error validating data',
            'unable to recognize',
        ],
        pattern: /^Error from server|ImagePullBackOff|CrashLoopBackOff|Error: (?:UPGRADE|INSTALLATION) FAILED|exceeded its progress deadline|timed out waiting for the condition|error: (?:error validating|unable to recognize)/,
        hits: ['Error: UPGRADE FAILED: timed out waiting for the condition'],
        misses: ['upgrade done'],
    },
    {
        id: 'deploy.terraform',
        category: 'deploy',
        role: 'cause',
        weight: 80,
        transient: 'unknown',
        literals: ['│ error:', '╷', 'error acquiring the state lock', 'error: error'],
        pattern: /^│ Error: |^Error: (?:Error acquiring the state lock|error (?:creating|updating|deleting|reading) |Invalid (?:provider|resource)|Unsupported (?:argument|block))/,
        hits: ['│ Error: Invalid provider configuration'],
        misses: ['│ Warning: x'],
    },
    {
        id: 'deploy.ansible',
        category: 'deploy',
        role: 'cause',
        weight: 80,
        transient: 'unknown',
        literals: ['fatal: [', 'failed: [', 'unreachable!', 'error! '],
        pattern: /^(?:fatal|failed): \[[\w.-]+\](?:: (?:FAILED|UNREACHABLE)!)?|^ERROR! /,
        hits: ['fatal: [web]: FAILED! => {"changed": false, "msg": "no"}'],
        misses: ['ok: [web]'],
    },
    {
        id: 'deploy.release',
        category: 'deploy',
        role: 'cause',
        weight: 74,
        transient: 'unknown',
        literals: ['deploy', 'publish', 'release', 'upload', 'push rejected', 'gpg'],
        pattern: /^(?:Error: |ERROR: |error: )?(?:(?:Deploy(?:ment)?|Publish(?:ing)?|Release|Upload(?:ing)?) (?:has )?(?:failed|error)|Failed to (?:deploy|publish|release|upload)\b|HTTPError: \d+ .*upload|403 .*File already exists)|Push rejected to|cannot publish over|maven-gpg-plugin.*sign|Execution failed for task ':\w*(?:[Dd]eploy|[Rr]elease|[Pp]ublish)\w*'/,
        hits: ['Deployment failed: the site is locked', "Execution failed for task ':publishPlugin'."],
        misses: ['release notes'],
    },
    {
        id: 'deploy.cloud',
        category: 'deploy',
        role: 'cause',
        weight: 78,
        transient: 'unknown',
        literals: [
            'rollback_complete',
            'stack failed',
            'create_failed',
            'update_failed',
            '(gcloud.',
            'an error occurred (',
        ],
        pattern: /ROLLBACK_COMPLETE|(?:CREATE|UPDATE)_FAILED|^ERROR: \(gcloud\.|^An error occurred \(\w+\) when calling/,
        hits: ['ERROR: (gcloud.run.deploy) Image not found'],
        misses: ['stack created'],
    },
    {
        id: 'db.migration',
        category: 'db-migration',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: [
            'migration',
            'flyway',
            'liquibase',
            'alembic',
            'relation "',
            'unapplied',
            'activerecord::',
            'pending migrations',
            'multiple head revisions',
        ],
        pattern: /[Mm]igrations? (?:\S+ )?(?:failed|.*could not be applied)|FlywayException|[Ff]lyway.*(?:failed|Validate failed)|Migrations have failed validation|liquibase.*(?:MigrationFailedException|DatabaseException|ValidationFailed)|alembic\.util\.exc|Multiple head revisions|PendingMigrationError|Migrations are pending|InconsistentMigrationHistory|StandardError: An error has occurred, (?:this and )?all later migrations canceled|P3\d{3}\b.*migration|Conflicting migrations detected/,
        hits: ['Migration V3__add.sql failed', 'CommandError: Conflicting migrations detected; multiple leaf nodes'],
        misses: ['migration done'],
    },
    {
        id: 'db.schema',
        category: 'db-migration',
        role: 'cause',
        weight: 74,
        transient: 'no',
        literals: ['relation "', 'no such table', 'no such column', "doesn't exist", 'unknown column', 'duplicate column'],
        pattern: /relation "\S+" (?:does not exist|already exists)|no such (?:table|column): |duplicate column name: |Table '\S+' (?:doesn't exist|already exists)|Unknown column '|column "\S+" (?:does not exist|of relation)/,
        hits: ['ERROR:  relation "users" does not exist'],
        misses: ['the relation holds'],
    },
    {
        id: 'security.audit',
        category: 'security-scan',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: [
            'vulnerabilit',
            'cve-',
            'ghsa-',
            'rustsec-',
            'secrets detected',
            'leaks found',
            'leak found',
            'known security',
        ],
        pattern: /^(?!.*\b0 vulnerabilit)(?:.*\b[1-9]\d* (?:\w+ ){0,3}vulnerabilit(?:y|ies) (?:found|detected|in )\b.*|.*\b(?:CVE-\d{4}-\d+|GHSA(?:-[\w]{4}){3}|RUSTSEC-\d{4}-\d+)\b.*|(?!.*\b(?:[Nn]o|0) leaks? found).*\bleaks? found\b.*|.*[Ss]ecrets? detected.*)$/,
        hits: [
            'error[vulnerability]: RUSTSEC-2021-0001',
            'Found 2 known vulnerabilities in 1 package',
            'CVE-2021-44228  critical',
        ],
        misses: ['found 0 vulnerabilities', 'No leaks found', '3 high severity vulnerabilities'],
    },
    {
        id: 'quality.coverage',
        category: 'quality-gate',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['coverage', 'threshold'],
        pattern: /[Cc]overage (?:threshold|for \w+ \([\d.]+%\)).*(?:not met|does not meet)|FAIL Required test coverage|[Cc]overage .*(?:below|less than|under|lower than)|Rule violated for .*ratio is|(?:exceeds?|below|over) .*threshold/,
        hits: [
            'Jest: "global" coverage threshold for lines (80%) not met: 71%',
            'FAIL Required test coverage of 90% not reached.',
        ],
        misses: ['coverage: 80%'],
    },
    {
        id: 'quality.gate',
        category: 'quality-gate',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: [
            'quality gate',
            'left local git repository',
            'working tree',
            'uncommitted changes',
            'working directory is not clean',
            'regression',
            'bundle size',
            'size limit',
            'generated files',
            'files changed when',
            'is dirty',
            'checkout dirty',
            'git diff',
            'commit the changes',
            'changes were detected',
            'rebuild',
        ],
        pattern: /QUALITY GATE STATUS: FAILED|[Qq]uality gate (?:failed|has failed)|(?:left|leaves) .{0,40}\b(?:repository|checkout|tree)\b.{0,10} dirty$|(?:working (?:tree|directory)|repository|checkout) (?:is|was|has been left) (?:dirty|not clean)|[Uu]ncommitted changes (?:found|detected)|^(?:[A-Z]+ )?REGRESSION\b|[Pp]ackage size limit has exceeded|(?:generated|built) files? (?:is|are) (?:out of date|not up[- ]to[- ]date|stale)|(?:and|then) commit the (?:changes|result)|[Pp]lease (?:re)?(?:run|build|generate).* and commit/,
        hits: ['The working tree is dirty', 'Please regenerate the parser and commit the changes.'],
        misses: ['no regression'],
    },
    {
        id: 'quality.benchmark',
        category: 'quality-gate',
        role: 'cause',
        weight: 72,
        transient: 'unknown',
        literals: ['fail:', 'expected='],
        pattern: /^(?:\S+ +)?FAIL: +\S.*expected|^\S+ +(?:REGRESSION|FAIL_ACCURACY|FAIL):? +\S+=/,
        hits: ['alpha     FAIL:      score=4, expected=2'],
        misses: ['alpha  PASS'],
    },
    {
        id: 'api.breaking',
        category: 'api-breaking',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: [
            'breaking change',
            'api has changed',
            'backward-incompatible',
            'backwards incompatible',
            'has been removed in',
            'incompatible api',
            'apicompat',
        ],
        pattern: /[Bb]reaking changes? (?:detected|found)|incompatible API change|[Bb]ackwards?[- ]incompatible change|public API (?:has )?changed|API breakage/,
        hits: ['error: 2 breaking changes detected'],
        misses: ['no breaking'],
    },
    {
        id: 'config.missing-file',
        category: 'config',
        role: 'cause',
        weight: 58,
        transient: 'no',
        literals: [
            'no rakefile found',
            'no such file or directory',
            'enoent',
            'could not find',
            'cannot find',
            'missing required',
            'environment variable',
            'not set',
            'unknown option',
            'unrecognized',
            'invalid option',
            'unknown command',
            'no such option',
            'yaml',
            'toml',
            'invalid configuration',
            'configuration error',
            'missing script',
            'no configuration file',
            'unrecognized arguments',
        ],
        pattern: /^No \w+file found|ENOENT: no such file or directory|[Mm]issing required (?:environment|argument|option|input|parameter|flag|config)|[Ee]nvironment variable \S+ (?:is )?(?:not|must|missing|required)|(?:error: )?(?:[Uu]nknown|[Uu]nrecognized|[Ii]nvalid) (?:option|argument|command|flag|arguments)s?:? ['"`-]|[Nn]o such option|(?:YAML|TOML|JSON)(?:\.?\w*)?(?:Exception|Error| parse error)|[Ii]nvalid configuration|^(?:npm (?:ERR!|error) )?[Mm]issing script|[Cc]onfiguration error|unrecognized arguments/,
        hits: ['No Rakefile found (looking for: rakefile)', 'error: unknown option `--foo`'],
        misses: ['the yaml is fine'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/python.js
/** The line that ends a traceback: a dotted name of an exception, at the margin or behind a gutter. */
const EXCEPTION = /^(?:E +)?[A-Za-z_][\w.]*(?:Error|Exception|Warning|Interrupt|Exit|Iteration|Failed|Failure|Fault|Timeout|Skipped|Halt|Killed)\b(?::|$)|^[a-z_]\w*(?:\.\w+)*\.[A-Z]\w+: \S/;
const pythonRules = [
    {
        id: 'python.pytest-message',
        category: 'test-failure',
        role: 'cause',
        weight: 84,
        transient: 'unknown',
        literals: ['e   ', 'e  '],
        pattern: /^E {3,}(?:[A-Z][\w.]*(?:Error|Exception|Failed|Exit|Interrupt|Warning|Timeout)\b|[a-z_]\w*(?:\.\w+)+(?:Error|Exception|Failed)?\b ?:|assert |AssertionError|Failed:|fixture '|SystemExit)/,
        hits: ['E   AssertionError: assert 3 == 4', 'E       assert 1 == 2'],
        misses: ['E         - foo'],
    },
    {
        id: 'python.pytest-summary',
        category: 'test-failure',
        role: 'cause',
        weight: 81,
        transient: 'unknown',
        literals: ['failed ', 'error '],
        pattern: /^(?:FAILED|ERROR) (?:\[\s*[\d.]+s?\] )?\S+(?:\.py\b|::)\S*(?: - .*|\[.*)?$/,
        hits: ['FAILED tests/test_a.py::test_b - AssertionError: assert 1 == 2', 'ERROR tests/test_a.py - KeyError'],
        misses: ['FAILED (failures=1)'],
    },
    {
        id: 'python.pytest-title',
        category: 'test-failure',
        role: 'cause',
        weight: 73,
        transient: 'unknown',
        literals: ['___ '],
        pattern: /^_{3,} (?:ERROR (?:collecting|at (?:setup|teardown) of) )?[\w./:[\]<>, ()'"-]+ _{3,}$/,
        hits: ['____________ TestA.test_b ____________', '___ ERROR collecting tests/test_a.py ___'],
        misses: ['_____________'],
    },
    {
        id: 'python.pytest-inline',
        category: 'test-failure',
        role: 'cause',
        weight: 70,
        transient: 'unknown',
        literals: ['.py::'],
        pattern: /^\S+\.py::\S+.* (?:FAILED|ERROR)\b/,
        hits: ['tests/test_a.py::test_b FAILED [ 10%]'],
        misses: ['tests/test_a.py::test_b PASSED [ 10%]'],
    },
    {
        id: 'python.traceback',
        category: 'runtime-error',
        role: 'header',
        weight: 76,
        transient: 'unknown',
        literals: ['traceback (most recent call last)'],
        pattern: /Traceback \(most recent call last\):?$/,
        cause: { pattern: EXCEPTION, within: 250 },
        hits: ['Traceback (most recent call last):'],
        misses: ['no Traceback here'],
    },
    {
        id: 'python.module-missing',
        category: 'dependency',
        role: 'cause',
        weight: 80,
        transient: 'no',
        literals: [
            'no module named',
            'modulenotfounderror',
            'cannot open shared object file',
            'distributionnotfound',
            'versionconflict',
            'pluginvalidationerror',
            'distribution was not found',
        ],
        pattern: /(?:ModuleNotFoundError|ImportError): No module named|ImportError: .*cannot open shared object file|(?:^|\W)No module named ['"]?\w|DistributionNotFound|VersionConflict|PluginValidationError/,
        hits: ["ModuleNotFoundError: No module named 'requests'"],
        misses: ["ImportError: cannot import name 'x' from 'y'"],
        prevention: 'Declare the module in the requirements that this job installs.',
    },
    {
        id: 'python.import-name',
        category: 'runtime-error',
        role: 'cause',
        weight: 78,
        transient: 'no',
        literals: ['cannot import name', 'partially initialized module', 'module has no attribute'],
        pattern: /ImportError: cannot import name|partially initialized module/,
        hits: ["ImportError: cannot import name 'x' from 'y' (/z.py)"],
        misses: ["No module named 'x'"],
    },
    {
        id: 'python.syntax',
        category: 'compile-error',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: ['syntaxerror:', 'indentationerror:', 'taberror:'],
        pattern: /^(?:E +)?(?:Sorry: )?(?:SyntaxError|IndentationError|TabError): /,
        hits: ['SyntaxError: invalid syntax'],
        misses: ['Uncaught SyntaxErrors are shown'],
    },
    {
        id: 'python.unittest-title',
        category: 'test-failure',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: ['fail: ', 'error: '],
        pattern: /^(?:FAIL|ERROR): \w+ \([\w.]+\)|^(?:FAIL|ERROR): [\w.]+\.[Tt]est\w*(?:$|\.)/,
        hits: ['FAIL: test_add (tests.test_math.MathTest)'],
        misses: ['ERROR: no such file'],
    },
    {
        id: 'python.unittest-consistent',
        category: 'test-failure',
        role: 'cause',
        weight: 86,
        transient: 'no',
        literals: ['failed '],
        pattern: /^FAILED \w+: \S+::\S+/,
        hits: ['FAILED TWICE: tests/test_a.py::A::test_b'],
        misses: ['consistently slow'],
    },
    {
        id: 'python.fatal',
        category: 'crash',
        role: 'cause',
        weight: 90,
        transient: 'unknown',
        literals: ['fatal python error'],
        pattern: /Fatal Python error: /,
        hits: ['Fatal Python error: Segmentation fault'],
        misses: ['fatal: python not found'],
    },
    {
        id: 'python.django-config',
        category: 'config',
        role: 'cause',
        weight: 80,
        transient: 'no',
        literals: ['improperlyconfigured', 'systemcheckerror', 'must define', 'commanderror'],
        pattern: /ImproperlyConfigured|^SystemCheckError|^(?:[\w.]+\.)?CommandError: /,
        hits: ['django.core.exceptions.ImproperlyConfigured: The SECRET_KEY setting must not be empty.'],
        misses: ['properly configured'],
    },
    {
        id: 'python.interrupted',
        category: 'timeout',
        role: 'cause',
        weight: 80,
        transient: 'unknown',
        literals: [
            'keyboardinterrupt !',
            'timeout >',
            'returning 124',
            'took >',
            'took more than',
            'took longer than',
            'timeoutexpired',
            'timed out after',
        ],
        pattern: /^!+ KeyboardInterrupt !+$|\btook (?:>|more than |longer than )\d+ ?(?:s|sec\w*|min\w*|h\w*)\b|returning 124\b|TimeoutExpired: |^(?:E +)?Failed: Timeout >|subprocess.*timed out after \d/,
        hits: ['!!!!!!!! KeyboardInterrupt !!!!!!!!', "subprocess.TimeoutExpired: Command 'x' timed out after 3 seconds"],
        misses: ['waiting, timeout 30'],
    },
    {
        id: 'python.mypy',
        category: 'lint',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['error:'],
        pattern: /^[\w./\\-]+\.pyi?:\d+(?::\d+)?: error: .*/,
        hits: ['app/a.py:3: error: Incompatible types in assignment  [assignment]'],
        misses: ['app/a.py:3: note: Revealed type'],
    },
    {
        id: 'python.flake',
        category: 'lint',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['.py:', '.pyi:', '.ipynb:'],
        pattern: /^[\w./\\-]+\.(?:pyi?|ipynb):(?:cell \d+:)?\d+:\d+: \[?[A-Z]{1,6}\d{2,5}\b/,
        hits: ['app/a.py:3:80: E501 line too long (81 > 79 characters)', 'app/a.py:3:1: F401 [*] `os` imported but unused'],
        misses: ['app/a.py:3: in <module>'],
    },
    {
        id: 'python.ruff-block',
        category: 'lint',
        role: 'cause',
        weight: 80,
        transient: 'no',
        literals: ['[*]'],
        pattern: /^[A-Z]{1,6}\d{3,4} \[\*\] /,
        hits: ['F401 [*] `os` imported but unused'],
        misses: ['[*] 1 fixable'],
    },
    {
        id: 'python.black',
        category: 'lint',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['would reformat', 'imports are incorrectly sorted', 'would be reformatted', 'files would be'],
        pattern: /^(?:would reformat \S|Would reformat: \S|ERROR: .* Imports are incorrectly sorted)/,
        hits: ['would reformat src/a.py'],
        misses: ['1 file would be reformatted, 3 files would be left unchanged.'],
    },
    {
        id: 'python.pylint',
        category: 'lint',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['.py:'],
        pattern: /^[\w./\\-]+\.py:\d+:\d+: [CRWEF]\d{4}: /,
        hits: ['app/a.py:3:0: C0114: Missing module docstring (missing-module-docstring)'],
        misses: ['app/a.py:3:0: fine'],
    },
    {
        id: 'python.doctest',
        category: 'test-failure',
        role: 'header',
        weight: 80,
        transient: 'no',
        literals: ['failed example:'],
        pattern: /^Failed example:$/,
        cause: { pattern: /^Expected:|^Exception raised:|^Expected nothing/, within: 12 },
        hits: ['Failed example:'],
        misses: ['A failed example: x'],
    },
    {
        id: 'python.assertion',
        category: 'test-failure',
        role: 'cause',
        weight: 74,
        transient: 'unknown',
        literals: ['assertionerror'],
        pattern: /^(?:E +)?(?:\w+\.)*AssertionError(?:: |$)/,
        hits: ['AssertionError: 3 != 4'],
        misses: ['    raise AssertionError(x)'],
    },
    {
        id: 'python.verbose',
        category: 'test-failure',
        role: 'cause',
        weight: 78,
        transient: 'unknown',
        literals: ['... fail', '... error'],
        pattern: /^(?:\{\d+\} )?(?!test )\w[\w.]*(?: \([\w.]+\))?(?:\[.*\])?(?: \[[\d.]+s\])? \.\.\. (?:FAIL(?:ED)?|ERROR)$/,
        hits: ['{1} acme.tests.BasketTest.test_total [0.2s] ... FAILED', 'test_total (tests.BasketTest) ... FAIL'],
        misses: ['test basket::adds_tax ... FAILED'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/resources.js
const resourceRules = [
    {
        id: 'port.in-use',
        chatty: true,
        category: 'port-conflict',
        role: 'cause',
        weight: 86,
        transient: 'yes',
        literals: [
            'address already in use',
            'eaddrinuse',
            'port is already allocated',
            'is already in use',
            'only one usage of each socket',
            'already listening on',
        ],
        pattern: /[Aa]ddress already in use|EADDRINUSE|port is already allocated|[Pp]ort \d+ (?:is|was) already in use|[Oo]nly one usage of each socket address|BindException/,
        hits: [
            'listen udp 127.0.0.1:8125: bind: address already in use',
            'Error: listen EADDRINUSE: address already in use :::3000',
        ],
        misses: ['container name is already in use'],
    },
    {
        id: 'oom.killed',
        chatty: true,
        category: 'oom',
        role: 'cause',
        weight: 86,
        transient: 'unknown',
        literals: [
            'out of memory',
            'oom',
            'cannot allocate memory',
            'bad_alloc',
            'memoryerror',
            'virtual memory exhausted',
            'outofmemory',
            'killed',
            'std::bad_alloc',
            'enomem',
            'memory exhausted',
        ],
        pattern: /\b[Oo]ut of memory\b|\bOOM[ -]?[Kk]illed?\b|oom-kill|[Cc]annot allocate memory|std::bad_alloc|^(?:E +)?MemoryError\b|[Vv]irtual memory exhausted|memory exhausted|(?<!On)OutOfMemory(?:Error|Exception)|\bENOMEM\b|^(?:.*: )?(?:line \d+: +\d+ |\d+ )?Killed(?:: 9)?(?: {2,}\S.*)?$|signal: 9, SIGKILL|signal: killed/,
        hits: [
            'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 4 GiB.',
            'kernel: Out of memory: Killed process 12 (node)',
        ],
        misses: ['bedroom: oom', 'Killed the old preview server (pid 71)'],
    },
    {
        id: 'oom.exit-code',
        chatty: true,
        category: 'oom',
        role: 'cause',
        weight: 62,
        transient: 'unknown',
        literals: ['exit code 137', 'exited with code 137'],
        pattern: /exit(?:ed with)? code 137\b/,
        hits: ['Process completed with exit code 137.'],
        misses: ['Process completed with exit code 13.'],
    },
    {
        id: 'oom.compiler',
        category: 'oom',
        role: 'cause',
        weight: 90,
        transient: 'unknown',
        literals: ['killed signal terminated program', 'killed (program cc1', 'compiler ran out'],
        pattern: /Killed signal terminated program|Killed \(program cc1/,
        hits: ['g++: fatal error: Killed signal terminated program cc1plus'],
        misses: ['killed'],
    },
    {
        id: 'disk.full',
        category: 'disk-full',
        role: 'cause',
        weight: 92,
        transient: 'no',
        literals: [
            'no space left on device',
            'enospc',
            'disk quota exceeded',
            'not enough space on the disk',
            'you are running out of disk space',
            'not enough free disk',
            'disk full',
            'insufficient disk space',
            'no space left',
            'wrote only',
            'file size limit exceeded',
        ],
        pattern: /[Nn]o space left|ENOSPC|[Dd]isk quota exceeded|not enough space on the disk|not enough free (?:disk )?space|database or disk is full|[Ii]nsufficient (?:free )?disk space|: Wrote only \d+ of \d+ bytes$|^(?:.*: )?(?:line \d+: +)?(?:\d+ )?File size limit exceeded/,
        hits: ['write /tmp/x: no space left on device', 'tar: a.bin: Wrote only 512 of 10240 bytes'],
        misses: ['You are running out of disk space. Free space left: 99 MB'],
    },
    {
        id: 'limit.rate',
        chatty: true,
        category: 'rate-limit',
        role: 'cause',
        weight: 88,
        transient: 'yes',
        literals: [
            'rate limit',
            'too many requests',
            'toomanyrequests',
            'ratelimit',
            'secondary rate',
            'abuse detection',
            'status code 429',
            'throttl',
            'slow down',
            'error: 429',
            'error 429',
        ],
        pattern: /rate limit (?:exceeded|reached)|exceeded .{0,30}rate limit|API rate limit(?! ?[:=]| (?:remaining|status|is \d))|returned error: 429\b|ERROR 429:|429:? Too Many Requests|\bToo Many Requests\b|toomanyrequests|secondary rate limit|abuse detection mechanism|pull rate limit|status(?: code)?:? 429\b|ThrottlingException|Throttling: Rate exceeded/i,
        hits: ['API rate limit exceeded for user ID 1.', 'toomanyrequests: You have reached your pull rate limit.'],
        misses: ['rate limit: 5000', 'API rate limit: 4987 of 5000 remaining'],
    },
    {
        id: 'auth.denied',
        chatty: true,
        category: 'auth',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: [
            'permission denied (publickey',
            'authentication failed',
            'bad credentials',
            '401',
            '403 forbidden',
            'invalid credentials',
            'access denied',
            'accessdenied',
            'not authorized to perform',
            'could not load credentials',
            'credentials could not be loaded',
            'resource not accessible by integration',
            'unauthorized',
            'permission to ',
            'invalid username or',
            'invalid token',
            'token has expired',
            'expiredtoken',
            'could not read username',
            'no basic auth credentials',
            'login failed',
            'not logged in',
            'unable to locate credentials',
            'requested access to the resource is denied',
            'authorization failed',
            'signaturedoesnotmatch',
            'missing api key',
            'eneedauth',
            'status code 403',
            'status code 401',
            'returned error: 403',
            'returned error: 401',
            'error 403:',
            'input required and not supplied: token',
            'write access to repository not granted',
        ],
        pattern: /Permission denied \(publickey|[Aa]uthentication failed|Bad credentials|\b401 Unauthorized\b|\b403 Forbidden\b|[Ii]nvalid credentials|AccessDenied\b|is not authorized to perform|[Cc]ould not load credentials|Credentials could not be loaded|Resource not accessible by integration|Permission to \S+ denied|Invalid username or (?:password|token)|[Tt]oken (?:has )?expired|ExpiredToken|could not read Username|no basic auth credentials|Unable to locate credentials|requested access to the resource is denied|SignatureDoesNotMatch|code ENEEDAUTH|returned error: 40[13]\b|ERROR 40[13]: |status code:? 40[13]\b|Input required and not supplied: \w*token|Write access to repository not granted|unauthorized: /i,
        hits: ['fatal: Authentication failed for https://a/b', 'Error: Resource not accessible by integration'],
        misses: ['authorized'],
    },
    {
        id: 'time.test',
        chatty: true,
        category: 'timeout',
        role: 'cause',
        weight: 78,
        transient: 'unknown',
        literals: [
            'tests timed out',
            'timed out',
            'timeout of',
            'exceeded timeout',
            'deadline exceeded',
            'exited with 124',
            'status (124)',
            'timeout exceeded',
            'timeouterror',
            'timeout: sending signal',
            'exit code 124',
        ],
        pattern: /^Tests? timed out|[Tt]imed out after \d|[Tt]imeout of \d+ ?ms exceeded|[Ee]xceeded timeout of \d+|context deadline exceeded|" exited with 124\.|with status \(124\)|timeout: sending signal|^(?:E +)?(?:[\w.]+\.)?Timeout(?:Error|Exception)\b/,
        hits: ['Tests timed out', 'The command "make" exited with 124.'],
        misses: ['timeout = 3'],
    },
    {
        id: 'data.checksum',
        chatty: true,
        category: 'data-corruption',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: [
            'checksum',
            'md5sum',
            'sha256',
            'sha512',
            'digest mismatch',
            'hash mismatch',
            'crc',
            'corrupt',
            'did not match',
            'unexpected end of file',
            'not in gzip format',
            'unexpected eof',
            'integrity check',
        ],
        pattern: /(?:checksum|md5(?:sum)?|sha\d*(?:sum)?|digest|hash)\b.{0,60}(?:mismatch|(?:did|does) not match|FAILED)|(?:mismatch|does not match|wrong) .{0,30}(?:checksum|digest|hash)\b|CRC (?:error|failed)|not in gzip format|gzip: stdin: unexpected end of file|(?:archive|file|database|index|data) (?:is|appears to be) corrupt|EINTEGRITY|integrity check(?:sum)? failed/i,
        hits: ['ERROR! data.bin md5sum did not match.', 'sha256 mismatch: expected a'],
        misses: ['checksum ok'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/runner.js
const runnerRules = [
    {
        id: 'runner.cancelled',
        category: 'cancelled',
        role: 'cause',
        weight: 88,
        transient: 'yes',
        literals: [
            'the operation was canceled',
            'the operation was cancelled',
            'the run was canceled',
            'a task was canceled',
            'job was canceled',
            'job has been canceled',
        ],
        pattern: /^(?:Error: )?(?:The (?:operation|run) was cancell?ed\.?|A task was canceled\.|The job (?:was|has been) canceled.*)$/,
        hits: ['The operation was canceled.'],
        misses: ['TaskCanceledException: The operation was canceled. at Foo.Bar()'],
    },
    {
        id: 'runner.shutdown',
        category: 'runner',
        role: 'cause',
        weight: 95,
        transient: 'yes',
        literals: [
            'received a shutdown signal',
            'lost communication with the server',
            'runner has been lost',
            'received sigint',
            'received sigterm',
            'hosted runner lost',
        ],
        pattern: /runner has received a shutdown signal|lost communication with the server|hosted runner lost communication|^(?:\[[\w-]+\] FATAL: )?received SIG(?:INT|TERM)$|runner has been lost/i,
        hits: ['The runner has received a shutdown signal. This can happen when the runner service is stopped.'],
        misses: ['worker received SIGTERM, draining'],
    },
    {
        id: 'runner.cancelled-by',
        category: 'cancelled',
        role: 'cause',
        weight: 90,
        transient: 'yes',
        literals: [
            'step cancelled by',
            'step canceled by',
            'step was cancel',
            'canceling since a higher priority waiting request',
            'was cancelled because',
            'strategy configuration was canceled',
        ],
        pattern: /step (?:was )?cancell?ed by\b|canceling since a higher priority waiting request|strategy configuration was canceled/i,
        hits: ['Canceling since a higher priority waiting request for ci exists'],
        misses: ['Request was cancelled because the dialog closed'],
    },
    {
        id: 'runner.timeout',
        category: 'timeout',
        role: 'cause',
        weight: 94,
        transient: 'unknown',
        literals: [
            'has timed out after',
            'exceeded the maximum execution time',
            'maximum time limit for jobs',
            'aborting task - max run time exceeded',
            'max run time exceeded',
            'no output has been received in the last',
            'timed_out',
            'job exceeded',
            'execution took longer than',
            'task timeout after',
            'timeout waiting for',
            'the job exceeded',
        ],
        pattern: /^The (?:action|job|task|step) '?.*'? has timed out after \d+ minutes|exceeded the maximum execution time|exceeded the maximum time limit for jobs|max run time exceeded|No output has been received in the last \d+|execution took longer than \d+|RESULT_TIMED_OUT|Task timeout after \d+ seconds/i,
        hits: [
            "The action 'Build' has timed out after 30 minutes.",
            'No output has been received in the last 10m0s, this potentially indicates a stalled build',
        ],
        misses: ['the request has timed out after 3 tries'],
        prevention: 'Give slow steps their own timeout-minutes and print progress, so that a hang is seen where it happens.',
    },
    {
        id: 'runner.action-download',
        category: 'network',
        role: 'cause',
        weight: 92,
        transient: 'yes',
        literals: [
            'failed to download archive',
            'failed to download action',
            'unable to resolve action',
            'download has timed out',
        ],
        pattern: /^(?:Error: )?(?:Failed to download (?:archive|action) '|Action '.*' download has timed out)/,
        hits: ["Failed to download archive 'https://codeload.example.com/x' after 3 attempts."],
        misses: ['Unable to resolve action `a/b@v9`, unable to find version `v9`'],
    },
    {
        id: 'runner.action-missing',
        category: 'config',
        role: 'cause',
        weight: 92,
        transient: 'no',
        literals: [
            'unable to resolve action',
            "can't find 'action.yml'",
            'unexpected value',
            'invalid workflow file',
            'required property is missing',
            'missing download info for',
        ],
        pattern: /^(?:Error: )?(?:Unable to resolve action|Can't find 'action\.yml'|Invalid workflow file|.*Required property is missing|.*Unexpected value '|Missing download info for)/,
        hits: ['Unable to resolve action `acme/setup@v9`, unable to find version `v9`'],
        misses: ['unexpected value of counter: 3'],
    },
    {
        id: 'runner.action-deprecated',
        category: 'config',
        role: 'cause',
        weight: 92,
        transient: 'no',
        literals: [
            'this request has been automatically failed because it uses a deprecated version',
            'the `set-output` command is disabled',
            'version of `actions/',
        ],
        pattern: /automatically failed because it uses a deprecated version|command is disabled\. Please upgrade/i,
        hits: [
            'Error: This request has been automatically failed because it uses a deprecated version of `actions/cache: v1`.',
        ],
        misses: ['Node.js 20 actions are deprecated.'],
    },
    {
        id: 'runner.artifact-missing',
        category: 'config',
        role: 'cause',
        weight: 84,
        transient: 'unknown',
        literals: [
            'unable to download artifact',
            'artifact not found for name',
            'unable to find an artifact',
            'no files were found with the provided path',
        ],
        pattern: /Unable to download artifact|Artifact not found for name|Unable to find an artifact with the name|^(?:Error: )?No files were found with the provided path/,
        hits: ['Unable to download artifact(s): Artifact not found for name: wheel'],
        misses: ['Artifact wheel found'],
    },
    {
        id: 'runner.pod',
        category: 'infra',
        role: 'cause',
        weight: 92,
        transient: 'yes',
        literals: [
            'pod failed to come online',
            'is unhealthy with phase status',
            'no space left on the runner',
            'failed to start container',
            'failed to initialize container',
            'backoff timeout',
        ],
        pattern: /pod failed to come online|is unhealthy with phase status (?:Pending|Failed|Unknown)/i,
        hits: ['Error: pod failed to come online with error: Pod x is unhealthy with phase status Pending'],
        misses: ['pod "web" created'],
    },
    {
        id: 'runner.quota',
        category: 'quota',
        role: 'cause',
        weight: 92,
        transient: 'no',
        literals: [
            'spending limit',
            'recent account payments have failed',
            'exceeded your current quota',
            'quota exceeded',
            'storage quota has been hit',
            'usage limit',
        ],
        pattern: /spending limit needs to be increased|account payments have failed|exceeded your current quota|storage quota has been hit|(?:monthly|account) usage limit (?:reached|exceeded)/i,
        hits: [
            'The job was not started because recent account payments have failed or your spending limit needs to be increased.',
        ],
        misses: ['disk quota exceeded'],
    },
    {
        id: 'runner.not-started',
        category: 'runner',
        role: 'cause',
        weight: 90,
        transient: 'unknown',
        literals: [
            'no runner matching',
            'could not find any runner',
            'job was not acquired by runner',
            'the job was not started because',
        ],
        pattern: /No runner matching the specified labels|not acquired by Runner|The job was not started because/i,
        hits: ['The job was not acquired by Runner of type hosted even after multiple attempts'],
        misses: ['test runner not found'],
    },
    {
        id: 'runner.internal',
        category: 'runner',
        role: 'cause',
        weight: 86,
        transient: 'unknown',
        literals: [
            'executing the custom container implementation failed',
            'github actions has encountered an internal error',
            'an internal error occurred when processing',
            'unhandled exception in runner',
        ],
        pattern: /GitHub Actions has encountered an internal error|unhandled exception in runner/i,
        hits: ['GitHub Actions has encountered an internal error when running your job.'],
        misses: ['HTTP 500 internal error'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/systems.js
const systemRules = [
    {
        id: 'mozilla.unexpected',
        category: 'test-failure',
        role: 'cause',
        weight: 86,
        transient: 'unknown',
        literals: ['test-unexpected-'],
        pattern: /^(?:REFTEST )?TEST-UNEXPECTED-(?!TIMEOUT)\S+ \| /,
        hits: ['TEST-UNEXPECTED-FAIL | dom/test_a.html | adds tax - got 100, expected 119'],
        misses: ['TEST-PASS | dom/test_a.html | TEST-UNEXPECTED-FAIL is not printed'],
    },
    {
        id: 'mozilla.timeout',
        category: 'timeout',
        role: 'cause',
        weight: 85,
        transient: 'unknown',
        literals: [
            'test-unexpected-timeout',
            'application timed out after',
            'application ran for longer than',
            'automation error: command',
        ],
        pattern: /TEST-UNEXPECTED-TIMEOUT \| |application (?:timed out after|ran for longer than) [\d.]+ (?:seconds|s)/,
        hits: ['TEST-UNEXPECTED-TIMEOUT | dom/test_a.html | took too long'],
        misses: ['application started after 3 seconds'],
    },
    {
        id: 'mozilla.crash',
        category: 'crash',
        role: 'cause',
        weight: 90,
        transient: 'unknown',
        literals: ['process-crash |', 'application crashed [@', 'hit moz_crash', 'assertion failure:'],
        pattern: /^PROCESS-CRASH \| |application crashed \[@|Hit MOZ_CRASH|^Assertion failure: /,
        hits: ['PROCESS-CRASH | dom/test_a.html | application crashed [@ nsFoo::Bar]'],
        misses: ['no process crash'],
    },
    {
        id: 'mozilla.automation',
        category: 'infra',
        role: 'cause',
        weight: 70,
        transient: 'unknown',
        literals: ['automation error:', '[taskcluster:error]', 'task aborted'],
        pattern: /^Automation Error: |^\[taskcluster:error\] |^Task aborted/,
        hits: ['Automation Error: mozprocess timed out'],
        misses: ['automation started'],
    },
    {
        id: 'zuul.result',
        category: 'infra',
        role: 'cause',
        weight: 76,
        transient: 'unknown',
        literals: ['result_unreachable', 'result_timed_out', 'unreachable!', 'module failure', 'merge failed'],
        pattern: /RESULT_(?:UNREACHABLE|DISK_FULL)|^MODULE FAILURE|UNREACHABLE! =>/,
        hits: ['RUN END RESULT_UNREACHABLE: [untrusted : acme/run.yaml@master]'],
        misses: ['RUN END RESULT_NORMAL: [untrusted : acme/run.yaml@master]'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/test-runners.js
const testRunnerRules = [
    {
        id: 'test.clojure',
        category: 'test-failure',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: ['fail in (', 'error in ('],
        pattern: /^(?:FAIL|ERROR) in \(\S+\) \(/,
        hits: ['FAIL in (test-total) (basket_test.clj:9)'],
        misses: ['error in (x)'],
    },
    {
        id: 'test.julia',
        category: 'test-failure',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: ['test failed at', 'error during test at'],
        pattern: /(?:^|: )Test Failed at \S+:\d+|Error During Test at \S/,
        hits: ['basket: Test Failed at /w/test/runtests.jl:9'],
        misses: ['the test failed at noon'],
    },
    {
        id: 'test.expectation',
        category: 'test-failure',
        role: 'cause',
        weight: 71,
        transient: 'unknown',
        literals: [
            'expected ',
            'expected:',
            'but was',
            'but got',
            'failed asserting',
            'not satisfied',
            'should be',
            'to equal',
        ],
        pattern: /^\s*(?:Message: )?Expected \S.* (?:to|not to|but) \S|[Ee]xpected:? ?[<[{].*[>\]}],? but (?:was|got)|^\s*Failed asserting that|^Condition not satisfied:|^\s+expected \[.*\], but got/,
        hits: [
            '  Message: Expected 100 to be 119.',
            'expected:<119> but was:<100>',
            'Failed asserting that 100 matches expected 119.',
        ],
        misses: ['as expected'],
    },
    {
        id: 'test.position',
        category: 'test-failure',
        role: 'cause',
        weight: 70,
        transient: 'unknown',
        literals: ['_test.go:', '_spec.lua:', '_test.rb:', '_test.exs:', 'test.hs:', 'spec.hs:', '.py:', '_spec.cr:'],
        pattern: /^\s*\S+_test\.go:\d+: \S|^\S+_spec\.lua:\d+: |^\s+\S+(?:Spec|Test)\.hs:\d+:\d+:$|^\S+\.py:\d+: (?:\w+Error|\w*Exception|Failed)$|^crystal spec \S+\.cr:\d+/,
        hits: ['    basket_test.go:9: expected 119, got 100', 'test_basket.py:9: AssertionError'],
        misses: ['import a_test.go'],
    },
    {
        id: 'test.named',
        category: 'test-failure',
        role: 'cause',
        weight: 76,
        transient: 'unknown',
        literals: ['fail: ', 'failed: ', '[fail]', 'failure: '],
        pattern: /^\s*(?:FAILED|FAIL|FAILURE|\[FAIL(?:ED)?\])(?:: +| +)(?!.*\.(?:o|obj|so|a|exe)\b)[A-Za-z_$][\w$]*(?:(?:\.|::|#|\/)\w+)+(?: |$)|^\[FAIL\] +\S+ +\d+ /,
        hits: ['FAILED: BasketTest.total', '[FAIL]        basket          0   total.'],
        misses: ['FAILED: obj/a.o'],
    },
    {
        id: 'test.testthat',
        category: 'test-failure',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: ['failure', 'error'],
        pattern: /^(?:── )?(?:\d+\. )?(?:Failure|Error):? .*(?:\(@\S+#\d+\)|──)\s*$/,
        hits: ['── Failure (test-a.R:3:5): opens ──', '1. Failure: adds tax (@test-basket.R#9)'],
        misses: ['Failure: x'],
    },
    {
        id: 'test.specs2',
        category: 'test-failure',
        role: 'cause',
        weight: 78,
        transient: 'unknown',
        literals: ['[info]', '[error]'],
        pattern: /^(?:\[(?:info|error)\]\s+)+[x!] \S/,
        hits: ['[info]   x adds tax', '[error]   x adds tax'],
        misses: ['[info]   + adds tax'],
    },
    {
        id: 'test.junit-line',
        category: 'test-failure',
        role: 'cause',
        weight: 74,
        transient: 'unknown',
        literals: ['test'],
        pattern: /^\s*\w*Test\w*\.\w+:\d+(?:->\S+)? \S/,
        hits: ['BasketTest.testTotal:15 expected:<119> but was:<100>'],
        misses: ['BasketTest.java:15'],
    },
    {
        id: 'test.codeception',
        category: 'test-failure',
        role: 'cause',
        weight: 70,
        transient: 'unknown',
        literals: ['cest:', 'cept:'],
        pattern: /^\d+\) \w+Ces?p?t: /,
        hits: ['1) BasketCest: Add tax'],
        misses: ['1) other: x'],
    },
    {
        id: 'test.scenario',
        category: 'test-failure',
        role: 'cause',
        weight: 74,
        transient: 'unknown',
        literals: ['scenario: '],
        pattern: /^\s*Scenario: .* FAILED$/,
        hits: ['  Scenario: Pay by card # features/pay.feature:6 FAILED'],
        misses: ['Scenario: Pay by card'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/wrappers.js
const wrapperRules = [
    {
        id: 'wrapper.exit',
        category: 'unknown',
        role: 'wrapper',
        weight: 10,
        transient: 'unknown',
        literals: [
            'exit code',
            'exit status',
            'exited with',
            'returned non-zero exit',
            'exited',
            'return code',
            'exit 1',
            ' failed',
            '# tbpl',
            'task run with',
            'failed: ',
            'failures: ',
            'errors: ',
            'custom container implementation',
            'gradle build failed',
        ],
        pattern: /^(?:##\[error\])?(?:Error: )?(?:Process completed with exit code \d+|.*Step script exited with code|(?:Bash|The process '.*') (?:exited|failed) with (?:exit )?code|The command .* (?:exited with \d+|failed(?: \d+ times)?\.)|Done\. Your build exited with|.*" exited with \d+\.?$|(?:exit status|Exit code:?|exit code:?|Got exit code|Exited with code) \d+\.?$|.*[Ee]xited with (?:exit )?(?:code|status):? ?\d+|\S*:\d+: exit status \d+$|.*returned (?:a )?non-zero (?:exit )?(?:code|status)|.*failed with exit (?:code|status) \d+|.*exited [1-9]\d* ?$|[Rr]eturn code:? [1-9]|# TBPL |(?:Uns|S)uccessful task run|[\w.]+(?:Error|Exception): (?:\S+ ){0,3}failed!?$|Script exited|Executing the custom container implementation failed|Gradle build failed)/,
        hits: ['Process completed with exit code 1.', 'The command "make test" exited with 2.'],
        misses: ['Access violation, process will exit'],
    },
    {
        id: 'wrapper.npm',
        category: 'unknown',
        role: 'wrapper',
        weight: 12,
        transient: 'unknown',
        literals: [
            'npm err!',
            'npm error',
            'lifecycle',
            'err_pnpm_recursive',
            'error command failed',
            'info visit https',
            'yarn run',
        ],
        pattern: /^(?:npm (?:ERR!|error|warn|WARN)(?:$| (?:code (?:ELIFECYCLE|1$)|errno|errno \d+|lifecycle|Lifecycle|path|command|workspace|location|in workspace|at location|node |npm |cwd|argv|Exit status|Failed at the|This is probably not|A complete log|\/| {2}|[\w@./-]+@\S+ [\w:-]+: |Test failed|Tell the author|There is likely|You can get|If you need|npm owner|Make sure you|not with npm|Linux|Darwin|Windows|file |syscall |script |.*-debug(?:-\d+)?\.log))|.*ELIFECYCLE|.*ERR_PNPM_RECURSIVE_(?:RUN|EXEC)|error Command failed|(?:\$ )?info Visit https|ERROR: "[\w:.-]+" exited)/,
        hits: ['npm ERR! code ELIFECYCLE', 'npm ERR! Test failed.  See above for more details.'],
        misses: ['npm ERR! code ERESOLVE'],
    },
    {
        id: 'wrapper.make',
        category: 'unknown',
        role: 'wrapper',
        weight: 12,
        transient: 'unknown',
        literals: [
            '*** ',
            'recipe for target',
            'subcommand failed',
            'not remade because',
            'errors occurred',
            'leaving directory',
            'waiting for unfinished',
        ],
        pattern: /^(?:[\w./-]*make(?:\.exe)?(?:\[\d+\])?: \*\*\* (?!No rule|No target|.*missing separator).*|.*[Rr]ecipe for target '.*' failed|ninja: build stopped|.*Target .* not remade|.*Waiting for unfinished jobs|.*make(?:\[\d+\])?: Leaving directory.*|ERROR: Command errored out with exit status.*)/,
        hits: ['make[2]: *** [docs] Error 1', 'ninja: build stopped: subcommand failed.'],
        misses: ["make: *** No rule to make target 'x'.  Stop."],
    },
    {
        id: 'wrapper.summary',
        category: 'unknown',
        role: 'wrapper',
        weight: 14,
        transient: 'unknown',
        literals: [
            'failed',
            'failing',
            'failures',
            'failure',
            'errors',
            'error',
            'problem',
            'offense',
            'not ok',
            'violations',
            'scenarios',
            'cancelled',
            'skipped',
        ],
        pattern: /^(?:\[ERROR\] |\[error\] |ERROR: )*(?:=+ .*\d+ (?:failed|errors?).*=+|\d+ (?:failing|tests? failed|failed|errors?(?: generated)?\.?|failures?)(?:[,. ].*)?|(?:\w+ )?(?:Tests?|Specs?|Suites?|Files?|Test Files|Test Suites|Snapshots?): .*\d+ (?:failed|failures?).*|Tests run: \d+, .*|BUILD (?:FAILED|FAILURE).*|Build (?:FAILED|failed)\.?.*|FAILED \(.*\)|Ran \d+ tests?.*|FAIL$|FAILED$|FAIL\t\S+\t[\d.]+s|TEST FAILURE|Tests failed|\d+ examples?, \d+ failures?.*|\d+ runs?, .*\d+ failures.*|\d+ tests?, \d+ assert.*|✖ \d+ problems?.*|\d+ files? inspected, .*|error: (?:aborting due to|build failed|could not compile|test failed|\d+ targets? failed).*|\d+ error\(s\)?.*|\d+ Errors?\(?s?\)?|(?:FAILURE|BUILD): Build failed with an exception\.|There (?:was|were) \d+ (?:failure|error)s?:?|Compilation failed.*|Execution failed\.?|Failures?:|Errors?:|Failed tests:|FAILURES!?|.*[Ee]rrors? (?:found|generated|reported)\.?$|one error found|\(\w.*\) Compilation failed|Total time: .*|Failed \d+\/\d+ (?:subtests|test programs).*|Result: FAIL|Tests:? *\d+.*failed.*|\s*-? ?(?:Failed|Failures|Errors): \d+|(?:\S+ )?\d+ scenarios? \(.*failed.*|Failing Scenarios:|Failed examples:|Failing tests:|\*\*\* \d+ (?:failures?|TESTS?) .*|\s*\d+ FAILED TESTS?|test result: FAILED.*|\[ {2}FAILED {2}\] \d+ tests?.*|Failed! .*)$/,
        hits: [
            '===== 1 failed, 3 passed in 1.2s =====',
            'BUILD FAILED in 3s',
            '[ERROR] Tests run: 4, Failures: 0, Errors: 2, Skipped: 0',
        ],
        misses: ['error: expected identifier'],
    },
    {
        id: 'wrapper.maven',
        category: 'unknown',
        role: 'wrapper',
        weight: 12,
        transient: 'unknown',
        literals: ['[error]'],
        pattern: /^\[ERROR\] *(?:$|-> \[Help|To see the full stack trace|Re-run Maven|For more information about|After correcting|\[Help \d+\]|mvn <|Please refer to|See .* for the individual test results|.*There are test failures)/,
        hits: ['[ERROR] Re-run Maven using the -X switch to enable full debug logging.'],
        misses: ['[ERROR] COMPILATION ERROR : '],
    },
    {
        id: 'noise.zero',
        category: 'none',
        role: 'noise',
        weight: 0,
        transient: 'unknown',
        literals: [
            '0 failed',
            '0 errors',
            '0 failures',
            'failures: 0',
            '0 failing',
            'errors: 0',
            'no errors',
            'failed: 0',
            'failed=0',
            'without errors',
            'error(s)',
            '0 vulnerabilities',
            '0 problems',
            '0 offenses',
            'fail 0',
            'errors 0',
        ],
        pattern: /^(?!.*\b[1-9]\d* (?:errors?|failed|failing|failures?)\b)(?!.*(?:failures?|errors?|failed)[:=] ?[1-9]).*(?:\b0 (?:failed|errors?|failures?|failing|vulnerabilities|problems|offenses)\b|\b(?:failures?|errors?|failed|fail)[:=]? 0\b|failed=0\b|no errors\b|without errors?\b|\b0 Error\(s\))/i,
        hits: ['Tests run: 8, Failures: 0, Errors: 0, Skipped: 0', '12 passed, 0 failed'],
        misses: ['10 failed, 0 errors'],
    },
    {
        id: 'noise.passed',
        category: 'none',
        role: 'noise',
        weight: 0,
        transient: 'unknown',
        literals: ['passed', 'ok ', '✓', '✔', 'pass:', '... ok', ' success', 'test-ok', 'test-pass', '[ok]', '... done'],
        pattern: /^\s*(?:✓|✔|√|ok \d+\b|ok\s+\S+\t|\[ +OK \]|PASS(?:ED)?\b[: ])|(?:\.\.\. ?|: )(?:ok|OK|PASS(?:ED)?|passed)$|\bPASSED(?: +\[.*\])?$|: Executed \d+ of \d+ (?:\(skipped \d+\) )?SUCCESS|TEST-(?:PASS|OK)\b/,
        hits: ['  ✓ handles errors', 'test error_path ... ok', 'tests/test_a.py::test_error PASSED [ 10%]'],
        misses: ['not ok 3 - parses'],
    },
    {
        id: 'noise.advice',
        category: 'none',
        role: 'noise',
        weight: 0,
        transient: 'unknown',
        literals: [
            'deprecat',
            'hint:',
            'note:',
            'tip:',
            'npm warn',
            'warning:',
            'warn ',
            'warn:',
            '[warn',
            'warning ',
            'debug',
            '-werror',
            '--fail',
            'fail-fast',
            'notice',
            '(use `node',
            'ci friendly',
            'help:',
            '[info]',
            'info:',
            'info -',
        ],
        pattern: /^(?!.*\*\*\* (?:FAILED|ABORTED)|.*\]\s+[x!] |[Ww]arning, treated|WARNING: DATA RACE|Warning: You have changed the API signature|WARNING: \w+Sanitizer|\[warn\] \S+\.\w+$|\[warn\] Code style)\s*(?:npm (?:WARN|warn|notice)|\[?warn(?:ing)?\]?:? |\[?(?:DEBUG|INFO|TRACE)\]?[: ]|hint: |note: |tip: |= (?:note|help): |\(Use `node|\(node:\d+\) .*Warning|.*: (?:DeprecationWarning|FutureWarning|UserWarning|ResourceWarning|PendingDeprecationWarning)\b)/i,
        hits: ['npm WARN deprecated foo@1: error prone', '(node:12) DeprecationWarning: x failed'],
        misses: ['error: bad'],
    },
    {
        id: 'noise.echo',
        category: 'none',
        role: 'noise',
        weight: 0,
        transient: 'unknown',
        literals: ['+ ', '$ ', 'echo ', 'travis_retry', 'set -e', 'if [', '|| true', '|| exit', ' -werror'],
        pattern: /^(?:\++ (?:\S+=|\[\[?|[a-z_./]|'|")|\$ \S|[ \t]*(?:echo|if \[|then$|fi$|exit \d)|.*\|\| (?:true|exit)\b|(?:\/usr\/bin\/)?(?:g?cc|c\+\+|g\+\+|clang(?:\+\+)?|javac|rustc) -)/,
        hits: ["+ echo 'Build failed'", '$ npm run lint -- --max-warnings 0'],
        misses: ['+ ERROR! data.bin is damaged.'],
    },
    {
        id: 'noise.frame',
        category: 'none',
        role: 'noise',
        weight: 0,
        transient: 'unknown',
        literals: ['at ', 'file "', ' from ', '|', 'in ', '0x', 'code: ', 'errno: ', 'syscall: ', ': ('],
        pattern: /^\s+at [\w$<.[@/~]|^\s*File ".*", line \d+(?:, in |$)|^\s+from \S+:\d+:in |^\s*(?:[→>] ?)?\d+ \|(?! ERROR)|^\s+\|\s|^\s+in \S+ \(\S+:\d+\)$|^\s*(?:#?\d+:? +0x[0-9a-f]+\b|\d+: \(+(?!ERROR|FAIL|FATAL|WARN)[A-Z][A-Z\d:%*./+-]*[ )])|^\s+(?:code|errno|syscall): (?:'|-?\d)/,
        hits: [
            '    at Object.<anonymous> (a.js:3:5)',
            '  56 |   expect(status == 401, "Unauthorized")',
            '  File "a.py", line 3, in run',
            "  code: 'ECONNREFUSED',",
            '3: (LOAD "a.lisp")',
        ],
        misses: ['failed at step 3', ' 12 | ERROR | [x] Expected 1 space'],
    },
    {
        id: 'noise.side-job',
        category: 'none',
        role: 'noise',
        weight: 0,
        transient: 'unknown',
        literals: [
            'upload',
            'cache',
            'storage write',
            'metric',
            'telemetry',
            'failed to save',
            'failed to restore',
            'codecov',
            'coveralls',
        ],
        pattern: /^(?:\S+: )?(?:Failed to (?:parse and )?upload|Failed to (?:save|restore)|Error uploading|Unable to (?:upload|reserve|save) |storage write check failed|.*(?:uploading|upload) (?:metric|telemetry|coverage|cache))|[Cc]ache (?:not found|(?:save|restore|entry|upload) failed|miss)|\b(?:codecov|coveralls)\b.*(?:error|fail)/i,
        hits: ['Failed to upload coverage: no token', 'Cache not found for input keys: a'],
        misses: ['Access denied while reading the bucket'],
    },
    {
        id: 'noise.table',
        category: 'none',
        role: 'noise',
        weight: 0,
        transient: 'unknown',
        literals: ['  0', '  1', '  2', '  3', '  4', '  5', '  6', '  7', '  8', '  9'],
        pattern: /^[A-Z][\w ()/+-]* {3,}[\d.,]+(?: ?%| ?[a-z]{1,3})?$/,
        hits: ['Failed compilations        0'],
        misses: ['  28:14  error  x  y'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules.js
// The built-in rules, in order of rank inside one weight, and the set made of them with rules of the user.

























/** Every built-in rule. */
const ALL_RULES = [
    ...runnerRules,
    ...networkRules,
    ...resourceRules,
    ...packageRules,
    ...gitDockerRules,
    ...platformRules,
    ...nativeRules,
    ...goRustRules,
    ...jvmBuildRules,
    ...jvmRunRules,
    ...pythonRules,
    ...javascriptRules,
    ...functionalRules,
    ...appRules,
    ...otherLanguageRules,
    ...lintRules,
    ...systemRules,
    ...compilerRules,
    ...checkerRules,
    ...analyserRules,
    ...clientRules,
    ...testRunnerRules,
    ...genericRules,
    ...wrapperRules,
];
/** The built-in rules, after those of the user, which win a tie. */
function createRuleSet(ofUser = []) {
    return toRuleSet([...ofUser, ...ALL_RULES]);
}
let builtIn = null;
/** The set of the built-in rules; compiled once. */
function BUILT_IN_RULES() {
    builtIn ??= createRuleSet();
    return builtIn;
}

;// CONCATENATED MODULE: ./lib/diagnosis/user-rules.js
// Rules that users write in their policy, compiled with an engine whose time is linear in the text whatever the pattern.

const DEFAULT_WEIGHT = 95;
/** Longest pattern. One of 100,000 units takes a third of a second to compile. */
const MAX_PATTERN_UNITS = 2_000;
/** Shortest word that is worth a place in the scanner; shorter ones stand in every line. */
const MIN_LITERAL = 3;
/** Compiles what compiles. A bad rule does not stop the others. */
function compileUserRules(definitions, engine) {
    const rules = [];
    const problems = [];
    const ids = new Set();
    definitions.forEach((definition, index) => {
        const trouble = ids.has(definition.id)
            ? `rule id ${JSON.stringify(definition.id)} is used twice; give each its own`
            : checkShape(definition);
        const compiled = trouble === null ? tryCompile(definition, engine) : trouble;
        if (typeof compiled === 'string')
            problems.push(toProblem(definition, index, compiled));
        else
            rules.push(toRule(definition, compiled));
        ids.add(definition.id);
    });
    return { rules, problems };
}
function checkShape(definition) {
    if (!category/* CATEGORIES */.R6.includes(definition.category))
        return `unknown category ${JSON.stringify(definition.category)}`;
    if (definition.pattern === '')
        return 'the pattern is empty; it would match every line';
    if (definition.pattern.length > MAX_PATTERN_UNITS)
        return `the pattern is ${definition.pattern.length} characters long; at most ${MAX_PATTERN_UNITS} are allowed`;
    return null;
}
function tryCompile(definition, engine) {
    try {
        const compiled = engine.compile(definition.pattern);
        if (compiled.matcher('').find())
            return 'the pattern matches the empty line, so it would match every line';
        return { test: (text) => compiled.matcher(text).find() };
    }
    catch (thrown) {
        const detail = thrown instanceof Error ? thrown.message : 'not a pattern';
        return `${detail}; patterns use RE2 syntax, without look-around and back-references`;
    }
}
function toRule(definition, pattern) {
    const literal = findLiteral(definition.pattern);
    return {
        id: definition.id,
        category: definition.category,
        role: 'cause',
        literals: literal === null ? [] : [literal],
        pattern,
        weight: Math.max(0, Math.min(100, definition.priority ?? DEFAULT_WEIGHT)),
        transient: definition.transient ?? 'unknown',
        ...(definition.prevention === undefined ? {} : { prevention: definition.prevention }),
        hits: [],
        misses: [],
    };
}
function toProblem(definition, index, detail) {
    const at = definition.at ?? { file: 'policy', line: 1, column: 1 };
    return { code: 'CONFIG_INVALID', at, detail: `rules[${index}] ${JSON.stringify(definition.id)}: ${detail}` };
}
/**
 * A word, lower case, that stands in every line the pattern accepts; null when none is sure. Only plain characters
 * outside groups and classes count, and none before a quantifier that allows zero. A pattern with `|` at any depth has none.
 */
function findLiteral(pattern) {
    const plain = pattern.replace(/^\(\?[ims]+\)/, '');
    if (/\||\(\?/.test(plain))
        return null;
    let depth = 0;
    let run = '';
    let best = '';
    const endRun = (keep) => {
        if (run.length > best.length)
            best = run;
        run = keep;
    };
    for (let at = 0; at < plain.length; at++) {
        const unit = plain[at] ?? '';
        if (unit === '[') {
            at = skipClass(plain, at);
            endRun('');
        }
        else if (unit === '\\') {
            at += 1;
            const escaped = plain[at] ?? '';
            if (/[dwsbDWSBAzntrfv]/.test(escaped))
                endRun('');
            else if (/[a-zA-Z0-9]/.test(escaped))
                break;
            else if (depth === 0)
                run += escaped;
        }
        else if (unit === '(' || unit === ')') {
            depth += unit === '(' ? 1 : -1;
            endRun('');
        }
        else if ('*?{+'.includes(unit)) {
            run = unit === '+' ? run : run.slice(0, -1);
            endRun('');
            if (unit === '{')
                at = Math.max(at, plain.indexOf('}', at));
        }
        else if ('.^$'.includes(unit))
            endRun('');
        else if (depth === 0)
            run += unit.toLowerCase();
    }
    endRun('');
    return best.length >= MIN_LITERAL && /^[\x20-\x7e]+$/.test(best) ? best : null;
}
function skipClass(pattern, from) {
    let at = from + 1;
    if (pattern[at] === '^')
        at += 1;
    if (pattern[at] === ']')
        at += 1;
    while (at < pattern.length && pattern[at] !== ']')
        at += pattern[at] === '\\' ? 2 : 1;
    return at;
}

// EXTERNAL MODULE: ./lib/shells/load.js + 12 modules
var load = __webpack_require__(544);
;// CONCATENATED MODULE: ./lib/shells/run-work.js
// One run through a use case: gathered and handled, or recovered. What comes of it is a value; nothing is said here.







/** Reads and handles one failed run. `ownJob`: the job that we run in, when it is the one that failed. */
async function handleRun(world, prepared, ownJob) {
    const { run, policy, inputs, env } = prepared;
    const compiled = compileUserRules(policy.rules, build/* RE2JS */.L3);
    const rules = createRuleSet(compiled.rules);
    const reports = await (0,load/* loadReports */.yc)(env['GITHUB_WORKSPACE'] ?? '.', inputs.reports, world.secrets);
    const gathered = await gatherRun({ reader: world.reader(policy.logs), clock: { now: () => prepared.now } }, {
        run,
        ownJob,
        reports: (0,load/* listValues */.Du)(reports),
        gaps: [...prepared.gaps, ...(0,load/* toGaps */.zp)('report', (0,load/* listProblems */.vz)(reports)), ...(0,load/* toGaps */.zp)('policy', compiled.problems)],
        maxJobs: policy.logs.maxJobs,
        compareWithGreen: policy.logs.compareWithGreen,
        lookForPass: run.conclusion === 'failure',
        digest: { patterns: rules.rules, secrets: world.secrets },
    });
    return handleFailure(toFailureWorld(world, prepared), {
        ...gathered,
        policy,
        rules,
        batch: inputs.batch,
        ownToken: ownTokenOf(run, env),
        snapshot: prepared.snapshot,
        codeowners: prepared.codeowners,
    });
}
/** Handles one run that passed. */
function recoverRun(world, prepared) {
    const { run, policy, inputs, env, now, snapshot } = prepared;
    return handleRecovery({ ...toFailureWorld(world, prepared), reader: world.reader(policy.logs) }, { run, policy, batch: inputs.batch, now, snapshot, ownToken: ownTokenOf(run, env) });
}
/** The ports of a use case, as the policy and the inputs want them. */
function toFailureWorld(world, { policy, inputs }) {
    const { sink, log, pacing, safe } = world;
    return { host: world.host(policy.incidents.label), state: world.state(inputs.stateBranch), sink, log, pacing, safe };
}
/** A run that Dependabot started has a token that may only read, unless we look at it from another run. */
function ownTokenOf(run, env) {
    return run.byDependabot && String(run.id) === env['GITHUB_RUN_ID'] ? 'read-only' : 'full';
}


/***/ })

};
