export const id = 8581;
export const ids = [8581];
export const modules = {

/***/ 4695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ toGitEnvironment),
/* harmony export */   b: () => (/* binding */ GIT_SETTINGS)
/* harmony export */ });
// Settings and surroundings in which git does what we say, whoever configured it: no prompts, no pagers, no other repository.
/** Settings that would change what we read, or make git run somebody's program, whoever set them. */
const GIT_SETTINGS = [
    'core.quotePath=false',
    'core.fsmonitor=false',
    'core.pager=cat',
    'color.ui=false',
    'log.showSignature=false',
    'log.mailmap=false',
    'diff.renames=false',
    'diff.noprefix=false',
    'trailer.separators=:',
    'core.commentChar=#',
    'i18n.logOutputEncoding=UTF-8',
].flatMap((setting) => ['-c', setting]);
/** Environment in which git finds no other repository than the folder's, and asks nobody anything. */
const ENVIRONMENT = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C', LANGUAGE: 'C' };
/** Variables that a hook or a wrapper may have left and that point git elsewhere. */
const MISLEADING = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|OBJECT_DIRECTORY|NAMESPACE|PREFIX|EXTERNAL_DIFF|TRACE.*)$/;
/** The environment of this process, cleaned for git. */
function toGitEnvironment() {
    const kept = Object.entries(process.env).flatMap(([key, value]) => value === undefined || MISLEADING.test(key) ? [] : [[key, value]]);
    return { ...Object.fromEntries(kept), ...ENVIRONMENT };
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

/***/ 1095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ tokenOf),
/* harmony export */   L8: () => (/* binding */ findAt),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   _V: () => (/* binding */ isPointer),
/* harmony export */   _d: () => (/* binding */ findDuplicateKey),
/* harmony export */   gz: () => (/* binding */ findMember),
/* harmony export */   j: () => (/* binding */ findValue),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   tj: () => (/* binding */ escapeToken),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
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
    if (node.type !== 'object')
        return null;
    const properties = node.children ?? [];
    // Asked for every key of every item of every preset: it makes no list of the members.
    for (let at = properties.length - 1; at >= 0; at -= 1) {
        const property = properties[at];
        const [keyNode, value] = property?.children ?? [];
        if (property === undefined || keyNode === undefined || value === undefined || keyNode.value !== key)
            continue;
        return { key, property, keyNode, value };
    }
    return null;
}
/** The value of the first key that is there; null when none is. A key with a slash before it is a pointer, '' the node. */
function findValue(node, keys) {
    for (const key of keys) {
        const value = isPointer(key) ? findAt(node, key) : (findMember(node, key)?.value ?? null);
        if (value !== null)
            return value;
    }
    return null;
}
/** True for a place that is not simply a member of the node. */
function isPointer(key) {
    return key === '' || key.startsWith('/');
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
function select(root, pattern) {
    const tokens = pattern === '' ? [] : pattern.slice(1).split('/');
    return tokens.reduce((places, token) => places.flatMap((place) => step(place, token)), [{ node: root, pointer: '', key: null, above: [] }]);
}
function step(place, token) {
    if (token === '*')
        return childrenOf(place);
    const wanted = token.replaceAll('~2', '*').replaceAll('~1', '/').replaceAll('~0', '~');
    const { node } = place;
    // Only the child that is asked for is made into a place: items by the thousand are asked for keys that few have.
    const isElement = node.type === 'array' && /^(?:0|[1-9]\d*)$/.test(wanted);
    const found = isElement ? node.children?.[Number(wanted)] : findLastValue(node, wanted);
    if (found === undefined)
        return [];
    const key = isElement ? null : wanted;
    return [{ node: found, pointer: `${place.pointer}/${escapeToken(wanted)}`, key, above: [...place.above, node] }];
}
/** The value of a key; of a key that stands twice the last, as JSON readers have it. */
function findLastValue(node, key) {
    if (node.type !== 'object')
        return undefined;
    return node.children?.findLast((property) => property.children?.[0]?.value === key)?.children?.[1];
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
    if (node.type === 'object' && (node.children?.length ?? 0) > 1) {
        const seen = new Set();
        for (const member of membersOf(node)) {
            if (seen.has(member.key))
                return member;
            seen.add(member.key);
        }
    }
    for (const child of node.children ?? []) {
        const found = findDuplicateKey(child);
        if (found !== null)
            return found;
    }
    return null;
}


/***/ }),

/***/ 9022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ compareIds)
/* harmony export */ });
// The order in which people count ids: 15.2 before 15.10, 22.3 before 22.3a before 22.4, T9 before T10.
const PART = /\d+|\D+/g;
/** Compares two ids in natural order: numbers by value, the rest by code point. Zero only for equal ids. */
function compareIds(a, b) {
    const left = a.match(PART) ?? [];
    const right = b.match(PART) ?? [];
    for (const [index, part] of left.entries()) {
        const other = right[index];
        if (other === undefined)
            return 1;
        const order = compareParts(part, other);
        if (order !== 0)
            return order;
    }
    return left.length - right.length || compareText(a, b);
}
/** Numbers come before words, so that 22.3 goes before 22.a. */
function compareParts(a, b) {
    const [leftIsNumber, rightIsNumber] = [isNumber(a), isNumber(b)];
    if (leftIsNumber !== rightIsNumber)
        return leftIsNumber ? -1 : 1;
    if (!leftIsNumber)
        return compareText(a, b);
    // Compared as text, so that numbers longer than a double holds keep their order.
    const [left, right] = [a.replace(/^0+(?=\d)/, ''), b.replace(/^0+(?=\d)/, '')];
    return left.length - right.length || compareText(left, right);
}
function isNumber(part) {
    return /^\d/.test(part);
}
function compareText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}


/***/ }),

/***/ 3361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   Eh: () => (/* binding */ findMergeMarker),
/* harmony export */   Iq: () => (/* binding */ unknownPlan),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   WT: () => (/* binding */ notEditable),
/* harmony export */   gm: () => (/* binding */ unproven),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   q7: () => (/* binding */ MERGE_MARKER_DETAIL),
/* harmony export */   vA: () => (/* binding */ withoutBom)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9279);

const BOM = '\uFEFF';
/** Takes a byte order mark off. */
function withoutBom(text) {
    return text.startsWith(BOM) ? { bom: BOM, text: text.slice(1) } : { bom: '', text };
}
/** A file that does not parse. `offset` counts UTF-16 units from the start of the text without its byte order mark. */
function malformed(source, offset, detail) {
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ code: 'PLAN_MALFORMED', at: { file: source.file, ...placeAt(source.text, offset) }, detail });
}
/** A file that parses and is no plan we can name; `mapping` is the policy entry that would make it one. */
function unknownPlan(file, detail, candidates = [], mapping) {
    const problem = { code: 'PLAN_UNKNOWN', file, candidates, detail };
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(mapping === undefined ? problem : { ...problem, mapping });
}
/** A plan that is listed but not edited, or not at this item. */
function notEditable(file, shape, detail) {
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ code: 'PLAN_NOT_EDITABLE', file, shape, detail });
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


/***/ }),

/***/ 8228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ toOwnWords),
/* harmony export */   nh: () => (/* binding */ toItemStatus),
/* harmony export */   sN: () => (/* binding */ combineStatus)
/* harmony export */ });
/** Words in normal form: lower case, a hyphen between parts. A word that stands in no list is `unknown`, and never done. */
const WORDS = {
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
        'scheduled',
        'triage',
        'selected',
        'false',
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
        'implementing',
        'developing',
        'in-development',
        'under-development',
    ],
    review: [
        'review',
        'in-review',
        'ready-for-review',
        'needs-review',
        'human-review',
        'ai-review',
        'qa',
        'in-qa',
        'testing',
        'ready-for-qa',
    ],
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
        'pass',
        'passed',
        'passing',
        'resolved',
        'completed-finalized',
        'success',
        'released',
        'deployed',
        'delivered',
        'true',
    ],
    failed: ['fail', 'failed', 'failing', 'failure', 'error', 'errored', 'crashed', 'timed-out'],
    blocked: ['blocked', 'failed-blocked', 'on-hold', 'stuck', 'waiting', 'needs-info'],
    deferred: ['deferred', 'postponed', 'optional', 'someday', 'later', 'paused', 'pinned', 'parked'],
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
        'invalid',
    ],
};
const STATUS_BY_WORD = new Map(Object.entries(WORDS).flatMap(([status, words]) => words.map((word) => [word, status])));
/** What an owner's word means; case, spaces, underscores, apostrophes and pictures around it do not matter. */
function toItemStatus(word, own) {
    const normal = toNormalForm(word);
    return own?.get(normal) ?? STATUS_BY_WORD.get(normal) ?? 'unknown';
}
/** The owner's meanings as a lookup. Where one word has two, the first in our order of states holds. */
function toOwnWords(given) {
    if (given === undefined)
        return undefined;
    const meanings = Object.keys(WORDS);
    const pairs = meanings.flatMap((status) => (given[status] ?? []).map((word) => [toNormalForm(word), status]));
    return new Map(pairs.toReversed());
}
function toNormalForm(word) {
    return word
        .trim()
        .toLowerCase()
        .replaceAll(/^(?:\p{Extended_Pictographic}\uFE0F?\s*)+|(?:\s*\p{Extended_Pictographic}\uFE0F?)+$/gu, '')
        .replaceAll(/['’]/g, '')
        .replaceAll(/[\s_-]+/g, '-');
}
/**
 * What a word and a done flag mean together. A word that says why an item stands still wins; then the flag, which is the
 * owner's proof; a word that claims done against the flag is `unknown`.
 */
function combineStatus(word, flag, own) {
    const said = word === null ? null : toItemStatus(word, own);
    if (said === 'failed' || said === 'blocked' || said === 'deferred' || said === 'cancelled')
        return said;
    if (flag === true)
        return 'done';
    if (said === null)
        return 'pending';
    return said === 'done' && flag === false ? 'unknown' : said;
}


/***/ })

};
