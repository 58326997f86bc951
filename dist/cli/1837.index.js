export const id = 1837;
export const ids = [1837];
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
    ENOTDIR: 'a file stands where a folder is wanted',
    EEXIST: 'a file stands where a folder is wanted',
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

/***/ 1912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Cp: () => (/* binding */ OutsideError),
/* harmony export */   lz: () => (/* binding */ isFileError),
/* harmony export */   qM: () => (/* binding */ toStoreProblem)
/* harmony export */ });
/** The code of a system error, or `unknown error`. */
function codeOf(error) {
    const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
    return typeof code === 'string' ? code : 'unknown error';
}
/** A document that leads out of the store through a symbolic link. */
class OutsideError extends Error {
}
/** True for an answer of the file system, false for a bug. */
function isFileError(error) {
    return error instanceof OutsideError || codeOf(error) !== 'unknown error';
}
/** The problem behind a file operation that threw; anything but an answer of the file system is a bug and thrown again. */
function toStoreProblem(file, error) {
    if (error instanceof OutsideError)
        return { code: 'FILE_OUTSIDE', file: error.message };
    if (!isFileError(error))
        throw error;
    return { code: 'FILE_UNREADABLE', file, detail: codeOf(error) };
}


/***/ }),

/***/ 4967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ acquireLock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1912);
// One writer at a time in a folder. A lock whose owner died is taken over, by one taker only.





/** A lock is held for milliseconds. After this its owner is dead or asleep, and must look again before it writes. */
const STALE_LOCK_MS = 30_000;
/** File systems without hard links answer one of these. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EMLINK'];
/** The lock of a folder that exists, or null when somebody else holds it. */
async function acquireLock(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'lock');
    const own = await toOwner();
    if (!(await place(own, path)) && !(await takeOver(own, path)))
        return null;
    const isMine = async () => (await readOwner(path)) === own;
    return {
        isMine,
        release: async () => {
            if (await isMine())
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
        },
    };
}
/** Process, where its number means something, and what makes this lock different from all others. */
async function toOwner() {
    return [process.pid, await toHome(), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()].join(' ');
}
/** The machine and, where there are such, the space of process numbers: containers may share a name and a folder. */
async function toHome() {
    const space = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)('/proc/self/ns/pid').catch(() => '');
    return `${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()}${space}`.replaceAll(' ', '_');
}
/** True when the lock was free and is ours now. It appears together with its text, so that a kill leaves no nameless lock. */
async function place(own, path) {
    const draft = `${path}-${own.slice(own.lastIndexOf(' ') + 1)}`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, own, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(draft, path);
        return true;
    }
    catch (error) {
        if ((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'EEXIST')
            return false;
        if (NO_LINKS.includes((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error)))
            return placeWithoutLinks(own, path);
        throw error;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
    }
}
async function placeWithoutLinks(own, path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, own, { flag: 'wx' });
        return true;
    }
    catch (error) {
        if ((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'EEXIST')
            return false;
        throw error;
    }
}
/** The claim bears the name of the dead owner's lock, so of several takers one gets it; a claim left behind ages like a lock. */
async function takeOver(own, path) {
    const owner = await readOwner(path);
    if (owner === null || !(await isDead(owner, path)))
        return false;
    const claim = `${path}-of-${owner.slice(owner.lastIndexOf(' ') + 1).replace(/[^\w-]/g, '')}`;
    if (await place(own, claim))
        return moveClaim(claim, path, { owner, own });
    const claimant = await readOwner(claim);
    if (claimant !== null && (await isDead(claimant, claim)))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(claim, { force: true });
    return false;
}
/** The lock is replaced only while it is still the dead one's, and is ours only when our own claim arrived there. */
async function moveClaim(claim, path, { owner, own }) {
    if ((await readOwner(path)) !== owner) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(claim, { force: true });
        return false;
    }
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(claim, path);
    }
    catch (error) {
        if ((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'ENOENT')
            return false;
        throw error;
    }
    return (await readOwner(path)) === own;
}
async function isDead(owner, path) {
    const [pid = '', home = ''] = owner.split(' ');
    if (home === (await toHome()) && /^\d+$/.test(pid) && !isAlive(Number(pid)))
        return true;
    return isOld(path);
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) !== 'ESRCH';
    }
}
async function isOld(path) {
    try {
        return Date.now() - (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).mtimeMs > STALE_LOCK_MS;
    }
    catch {
        return false;
    }
}
async function readOwner(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'ENOENT')
            return null;
        throw error;
    }
}


/***/ }),

/***/ 1998:
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

/***/ 758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ toFingerprint),
/* harmony export */   S2: () => (/* binding */ parseOwnerName),
/* harmony export */   Ui: () => (/* binding */ toIsoText),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   qL: () => (/* binding */ parseSha),
/* harmony export */   sr: () => (/* binding */ parseFingerprint),
/* harmony export */   uv: () => (/* binding */ toDraw),
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
/** A number from 0 up to 1, evenly spread over different parts and always the same for the same ones: chance that can be replayed. */
function toDraw(...parts) {
    return Number.parseInt(digest(parts, 8), 16) / 2 ** 32;
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

/***/ 104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ renderEvent),
/* harmony export */   Y: () => (/* binding */ makeLineReader)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6843);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3970);
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
    'command',
    'rerun',
];
/** The line of an event, without a line end. */
function renderEvent(event) {
    const { kind, key, at, ...rest } = event;
    const began = 'startedAt' in rest && rest.startedAt !== null ? { startedAt: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .toExactText */ .CE)(rest.startedAt) } : {};
    return JSON.stringify({ v: 1, kind, key, at: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .toExactText */ .CE)(at), ...rest, ...began });
}
/** A reader of lines that cleans foreign text. */
function makeLineReader(safe) {
    return (line) => {
        const value = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(line);
        if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
            return { kind: 'damaged', detail: explainText(line) };
        if (isNewer(value))
            return { kind: 'newer', key: typeof value['key'] === 'string' ? value['key'] : null };
        const parsed = LINE.safeParse(value);
        if (!parsed.success)
            return { kind: 'damaged', detail: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFlaw */ .mj)(parsed.error) };
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
const run = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), workflow: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() });
const base = { v: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1), key: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .effectKey */ .Zj, at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR };
const thread = { fingerprint: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj, branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), incident: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() };
const time = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).nullable();
const verdict = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['not-planned', 'duplicate', 'completed', 'reopened', 'locked', 'transferred', 'deleted']) }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('category'), category: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .category */ .L1, reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('severity'), level: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .level */ .Rc, reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('flaky'), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
]);
const LINE = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('failure'),
        run,
        startedAt: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR.nullable(),
        commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        batch: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), item: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
        step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        jobs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        category: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .category */ .L1,
        severity: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .level */ .Rc,
        transient: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['yes', 'no', 'unknown']),
        confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().transform((value) => Math.min(1, Math.max(0, value))),
        fingerprint: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj,
        cause: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(), text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
        decision: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('incident'),
        change: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['opened', 'reopened', 'closed', 'folded', 'stale', 'systemic', 'umbrella']),
        ...thread,
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('recovery'),
        run,
        commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        ...thread,
        pull: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
        flaky: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        times: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ detectMs: time, acknowledgeMs: time, mitigateMs: time, recoverMs: time }),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ...base, kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('green'), run, commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ...thread }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('flake'),
        run,
        commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        fingerprint: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj,
        proof: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['rerun', 'twin']),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ...base, kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('verdict'), by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ...thread, incident: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(), verdict }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ...base, kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('comment'), fingerprint: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj, thread: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('command'),
        stage: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['heard', 'ended']),
        by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        index: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
        thread: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        verb: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        permission: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        effect: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['begun', 'done', 'already-done', 'proposed', 'answered', 'held', 'refused', 'failed']),
        code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('rerun'),
        run,
        commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        base: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['intended', 'done', 'refused']),
    }),
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
    if (event.kind === 'command')
        return { ...event, by: name(event.by), text: text(event.text) };
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


/***/ }),

/***/ 862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ occurredAt),
/* harmony export */   LQ: () => (/* binding */ toCommentEvent),
/* harmony export */   eQ: () => (/* binding */ toTwinFlakes),
/* harmony export */   gA: () => (/* binding */ toIncidentEvent),
/* harmony export */   gQ: () => (/* binding */ toRerunEvent),
/* harmony export */   qL: () => (/* binding */ toFailureEvent)
/* harmony export */ });
/* unused harmony exports toRunMark, toRecoveryEvent, toGreenEvent, toFlakeEvents, toVerdictEvent */
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
    const key = toEffectKey('recovery', fingerprint, branch, String(incident), String(run.id), String(run.attempt));
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
    const key = toEffectKey('green', fingerprint, branch, String(incident), String(run.id), String(run.attempt));
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
    const key = toEffectKey('verdict', ...subject, isFinal(verdict) ? '' : String(at));
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
/** One more try of a run. The intention and what came of it are two events. */
function toRerunEvent({ at, run, commit, base, state }) {
    const key = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('rerun', state, String(run.id), String(run.attempt));
    return { kind: 'rerun', key, at, run: toRunMark(run), commit, base, state };
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
/* unused harmony export toSortedJson */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6843);
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
/** JSON in one line with the keys of every object in their order: equal values give equal texts. */
function toSortedJson(value) {
    return JSON.stringify(value, (_, inner) => isObject(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))) : inner);
}


/***/ }),

/***/ 7870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   _g: () => (/* binding */ appendLines),
/* harmony export */   bo: () => (/* binding */ ledgerName),
/* harmony export */   h8: () => (/* binding */ parseLedger),
/* harmony export */   t7: () => (/* binding */ isLedgerName)
/* harmony export */ });
/* unused harmony export appendEvents */
/* harmony import */ var _event_codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(104);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3970);


const NAME = /^ledger\/\d{4}-\d\d\.jsonl$/;
/** The document that a time belongs to, by its UTC month: `ledger/2026-03.jsonl`. */
function ledgerName(at) {
    return `ledger/${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .toExactText */ .CE)(at).slice(0, 7)}.jsonl`;
}
/** True for the name of a ledger document. */
function isLedgerName(name) {
    return NAME.test(name);
}
/** The events of a document's text, with what was damaged. No text makes it throw. */
function parseLedger(document, text, safe) {
    return readLedger(document, text, (0,_event_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .makeLineReader */ .Y)(safe));
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
/**
 * A link to an https address, or the label alone when the address is none. At the start of a line `[…]:` defines a
 * reference, also where the bracket stands inside a code span; so the two signs are set apart in a label.
 */
function link(label, url) {
    const checked = toWebUrl(url);
    return checked === null ? label : `[${label.replaceAll(']:', `]${_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .JOINT */ .zY}:`)}](${checked})`;
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

/***/ 5356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ breakMarkers),
/* harmony export */   GX: () => (/* binding */ toOneLine),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   m3: () => (/* binding */ breakReferences),
/* harmony export */   ws: () => (/* binding */ toVisible),
/* harmony export */   zY: () => (/* binding */ JOINT)
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
    'move-item': 'Move the queue item',
    'create-item': 'New queue item',
    'split-item': 'Split the queue item',
    'pause-queue': 'Pause the queue',
    'save-checkpoint': 'Checkpoint',
    'rerun-failed': 'Re-run failed jobs',
    'open-revert': 'Revert pull request',
    rollback: 'Rollback',
    halt: 'Halt',
    resume: 'Resume',
    dispatch: 'Hand-off',
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

/***/ 1319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ readFolderMemory)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/files/file-problem.js
var file_problem = __webpack_require__(7238);
// EXTERNAL MODULE: ./lib/adapters/state/directory.js + 2 modules
var directory = __webpack_require__(1855);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/evidence/safe-text.js + 10 modules
var safe_text = __webpack_require__(3346);
// EXTERNAL MODULE: ./lib/memory/documents.js + 3 modules
var documents = __webpack_require__(2842);
// EXTERNAL MODULE: ./lib/domain/category.js
var category = __webpack_require__(1998);
// EXTERNAL MODULE: ./lib/memory/corrections.js
var corrections = __webpack_require__(2486);
// EXTERNAL MODULE: ./lib/memory/events.js
var memory_events = __webpack_require__(862);
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
var patterns = __webpack_require__(5636);
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


/***/ })

};
