export const id = 3044;
export const ids = [3044];
export const modules = {

/***/ 91912:
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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91912);
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

/***/ 32240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ FILE_MODES),
/* harmony export */   Vn: () => (/* binding */ toCheckpointId),
/* harmony export */   gd: () => (/* binding */ isOwnPath),
/* harmony export */   m: () => (/* binding */ CHAIN_REF),
/* harmony export */   o8: () => (/* binding */ isCheckpointId),
/* harmony export */   v3: () => (/* binding */ ANCHOR_PREFIX)
/* harmony export */ });
/** File modes that git knows: plain, executable, symbolic link. */
const FILE_MODES = ['100644', '100755', '120000'];
/** Where the chain lives. */
const CHAIN_REF = 'refs/aftermath/checkpoints';
/** A checkpoint's own ref is this and its id; it keeps the commits alive. */
const ANCHOR_PREFIX = 'refs/aftermath/checkpoint/';
const ID = /^cp-\d{8}t\d{6}-[0-9a-f]{8}$/;
/** True for the id of a checkpoint: the time to the second for people, and a draw that makes it unique. */
function isCheckpointId(text) {
    return ID.test(text);
}
/** An id. `draw`: 8 hex digits, new each time. */
function toCheckpointId(at, draw) {
    const [day = '', time = ''] = new Date(at).toISOString().toLowerCase().split('t');
    return `cp-${day.replaceAll('-', '')}t${time.slice(0, 8).replaceAll(':', '')}-${draw}`;
}
/** Parts of a repository that never belong to a checkpoint: our own memory and what was rescued. */
function isOwnPath(path) {
    return path === '.aftermath' || path.startsWith('.aftermath/') || /^\.aftermath-rescue-[^/]*(?:\/|$)/.test(path);
}


/***/ }),

/***/ 10758:
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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
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

/***/ 20104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ renderEvent),
/* harmony export */   Y: () => (/* binding */ makeLineReader)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46843);
/* harmony import */ var _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32240);
/* harmony import */ var _domain_effect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65311);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83970);
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
    'revert',
    'checkpoint',
    'dispatch',
];
/** The line of an event, without a line end. */
function renderEvent(event) {
    const { kind, key, at, ...rest } = event;
    const began = 'startedAt' in rest && rest.startedAt !== null ? { startedAt: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .toExactText */ .CE)(rest.startedAt) } : {};
    return JSON.stringify({ v: 1, kind, key, at: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .toExactText */ .CE)(at), ...rest, ...began });
}
/** A reader of lines that cleans foreign text. */
function makeLineReader(safe) {
    return (line) => {
        const value = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(line);
        if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
            return { kind: 'damaged', detail: explainText(line) };
        if (isNewer(value))
            return { kind: 'newer', key: typeof value['key'] === 'string' ? value['key'] : null };
        const parsed = LINE.safeParse(value);
        if (!parsed.success)
            return { kind: 'damaged', detail: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .explainFlaw */ .mj)(parsed.error) };
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
const run = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), workflow: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() });
const base = { v: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1), key: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .effectKey */ .Zj, at: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR };
const thread = { fingerprint: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .Rj, branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), incident: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() };
const time = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).nullable();
const verdict = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['not-planned', 'duplicate', 'completed', 'reopened', 'locked', 'transferred', 'deleted']) }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('category'), category: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .category */ .L1, reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('severity'), level: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .level */ .Rc, reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('flaky'), reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
]);
const LINE = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('failure'),
        run,
        startedAt: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR.nullable(),
        commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        batch: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), item: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
        step: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        jobs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        category: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .category */ .L1,
        severity: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .level */ .Rc,
        transient: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['yes', 'no', 'unknown']),
        confidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().transform((value) => Math.min(1, Math.max(0, value))),
        fingerprint: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .Rj,
        cause: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ rule: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable(), text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
        decision: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('incident'),
        change: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['opened', 'reopened', 'closed', 'folded', 'stale', 'systemic', 'umbrella']),
        ...thread,
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('recovery'),
        run,
        commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        ...thread,
        pull: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable(),
        flaky: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        times: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ detectMs: time, acknowledgeMs: time, mitigateMs: time, recoverMs: time }),
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ...base, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('green'), run, commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), ...thread }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('flake'),
        run,
        commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        fingerprint: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .Rj,
        proof: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['rerun', 'twin']),
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ...base, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('verdict'), by: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), ...thread, incident: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable(), verdict }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ...base, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('comment'), fingerprint: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .Rj, thread: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('command'),
        stage: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['heard', 'ended']),
        by: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        comment: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        index: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0),
        thread: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        verb: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        permission: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        effect: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['begun', 'done', 'already-done', 'proposed', 'answered', 'held', 'refused', 'failed']),
        code: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('rerun'),
        run,
        commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        base: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['intended', 'done', 'refused']),
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('revert'),
        commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        base: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable(),
        state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['intended', 'opened']),
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('checkpoint'),
        id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine(_domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .isCheckpointId */ .o8),
        commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_domain_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKPOINT_TYPES */ .BS),
        digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('dispatch'),
        run,
        fingerprint: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .Rj,
        event: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
        state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['intended', 'done', 'refused']),
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

/***/ 83970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ toExactText),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   L1: () => (/* binding */ category),
/* harmony export */   OR: () => (/* binding */ earlierOf),
/* harmony export */   Rc: () => (/* binding */ level),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   Zj: () => (/* binding */ effectKey),
/* harmony export */   dx: () => (/* binding */ toSortedJson),
/* harmony export */   mj: () => (/* binding */ explainFlaw),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   uR: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46843);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);
/* harmony import */ var _domain_category_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21998);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10758);
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

/***/ 47870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   _g: () => (/* binding */ appendLines),
/* harmony export */   bo: () => (/* binding */ ledgerName),
/* harmony export */   h8: () => (/* binding */ parseLedger),
/* harmony export */   t7: () => (/* binding */ isLedgerName)
/* harmony export */ });
/* unused harmony export appendEvents */
/* harmony import */ var _event_codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20104);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83970);


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


/***/ })

};
