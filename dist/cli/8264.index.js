export const id = 8264;
export const ids = [8264];
export const modules = {

/***/ 17531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ makeHiddenFolder),
/* harmony export */   j: () => (/* binding */ removeAbandoned)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37238);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93650);
// A folder for what we keep beside other people's files: git leaves it alone, and what killed writers left there goes.




/** Placing a lock takes milliseconds. */
const ABANDONED_MS = 600_000;
/** Makes the folder, and tells git not to look into it. */
async function makeHiddenFolder(path) {
    await makeFolders(path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '.gitignore'), '*\n', { flag: 'wx' });
    }
    catch (error) {
        if ((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'EEXIST')
            throw error;
    }
}
/**
 * On a file system that is read-only, Node answers a recursive mkdir as if the path did not exist; asked folder by folder
 * the system says why.
 */
async function makeFolders(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true });
    }
    catch (error) {
        if ((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'ENOENT')
            throw error;
        for (const folder of [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), path])
            await mkdirOnce(folder);
    }
}
async function mkdirOnce(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        if ((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'EEXIST')
            throw error;
    }
}
/** Removes drafts of writers that were killed, and their old tries for the lock. Lock holders only. */
async function removeAbandoned(folder) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        const isOver = name.startsWith(_write_file_js__WEBPACK_IMPORTED_MODULE_3__/* .DRAFT_PREFIX */ .x) || (name.startsWith('lock-') && (await isAbandoned(path)));
        if (isOver)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
    }
}
/** Whether a draft of a lock is older than anybody takes to place it. */
async function isAbandoned(path) {
    try {
        return Date.now() - (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).mtimeMs > ABANDONED_MS;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 56962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ syncFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37238);
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

/***/ 43969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ waitForLock)
/* harmony export */ });
/** Longest wait for other writers: fifty of them with two seconds each, on a slow disk. */
const LOCK_PATIENCE_MS = 120_000;
/** Longest pause between two tries; drawn anew each time, so that waiters do not come in step. */
const LOCK_PAUSE_MS = 50;
/** The lock; null when others kept it for too long. Patience is counted in milliseconds. */
async function waitForLock(folder, { acquire, pacing }, patienceMs = LOCK_PATIENCE_MS) {
    const startedAt = pacing.elapsed();
    for (;;) {
        const lock = await acquire(folder);
        if (lock !== null)
            return lock;
        if (pacing.elapsed() - startedAt > patienceMs)
            return null;
        await pacing.pause(1 + pacing.draw() * LOCK_PAUSE_MS);
    }
}


/***/ }),

/***/ 93650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ writeTextAtomic),
/* harmony export */   x: () => (/* binding */ DRAFT_PREFIX)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89279);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37238);
/* harmony import */ var _sync_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56962);
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

/***/ 91026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V9: () => (/* binding */ parseYamlDoc),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   c6: () => (/* binding */ findPair),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   si: () => (/* binding */ proveYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89279);
/* harmony import */ var _plan_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83361);
/* harmony import */ var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46949);
// Parses a YAML file for editing and compares two of them: what an edit may not touch must be the same, comments included.




/** The file as one map or list. `PLAN_MALFORMED` with the place of the first fault when the library refuses it or it is neither. */
function parseYamlDoc(file, whole) {
    const { bom, text } = (0,_plan_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutBom */ .vA)(whole);
    try {
        const { document, fault } = (0,_yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYamlDocument */ .I)(text, 'one');
        if (fault !== null)
            return (0,_plan_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Qm)({ file, text }, fault.offset, `not valid YAML: ${firstLine(fault.message)}`);
        const root = document.contents === null ? new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA() : document.contents;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(root))
            return (0,_plan_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Qm)({ file, text }, 0, 'a map of keys and values is expected at the top');
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ file, bom, text, root });
    }
    catch {
        // The parser recurses: a hostile depth ends its stack. Nothing else of ours runs in here.
        return (0,_plan_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Qm)({ file, text }, 0, 'the YAML parser gave up on it; check what wrote the file');
    }
}
function firstLine(message) {
    return (message.split('\n', 1)[0] ?? '').slice(0, 120).trim();
}
/** The pair of that key, as the file spells it; or null. */
function findPair(map, key) {
    return map.items.find((pair) => (0,_yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlKeyText */ .E)(pair.key) === key) ?? null;
}
/** The node that keys and indexes lead to; null when there is none, or when an alias stands on the way. */
function nodeAt({ root }, path) {
    let node = root;
    for (const key of path) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            node = findPair(node, key)?.value ?? null;
        else
            node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && /^\d+$/.test(key) ? (node.items[Number(key)] ?? null) : null;
    }
    return node;
}
/** Start and end of a node; both at 0 for one that has no place. */
function rangeOf(node) {
    const range = node?.range;
    return range === null || range === undefined ? [0, 0] : [range[0], range[1]];
}
/** The new text with its byte order mark, or PLAN_EDIT_UNPROVEN when anything but what is intended differs. */
function proveYaml(before, text, { claims, notes = [], maps = 'old' }) {
    const after = parseYamlDoc(before.file, before.bom + text);
    const fail = (detail) => (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({ code: 'PLAN_EDIT_UNPROVEN', file: before.file, detail });
    if (!after.ok)
        return fail('the result does not parse');
    const difference = compareRoots(before.root, after.value.root, toTree(claims, maps));
    if (difference !== null)
        return fail(`${difference} would differ`);
    if (commentsOf(before.text, notes) !== commentsOf(text, notes))
        return fail('a comment would differ');
    return endOf(before.text) === endOf(text) ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(before.bom + text) : fail('the end of the file would differ');
}
function toTree(claims, maps) {
    const root = { values: new Map(), below: new Map(), maps };
    for (const { path, value } of claims) {
        let tree = root;
        for (const key of path.slice(0, -1)) {
            const next = tree.below.get(key) ?? { values: new Map(), below: new Map(), maps };
            tree.below.set(key, next);
            tree = next;
        }
        tree.values.set(path.at(-1) ?? '', value);
    }
    return root;
}
function compareRoots(a, b, tree) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(a) && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(b))
        return compareMaps(a, b, tree);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(a) && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(b) && listsFit(a, b, tree) ? null : 'an element';
}
/** Name of the first difference, or null. The old pairs come first and in order; pairs behind them must have been set. */
function compareMaps(a, b, tree) {
    const gone = (key) => key !== null && tree.values.has(key) && tree.values.get(key) === undefined;
    const left = a.items.filter((pair) => !gone((0,_yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlKeyText */ .E)(pair.key)));
    const wanted = new Set([...tree.values.keys(), ...tree.below.keys()].filter((key) => !gone(key)));
    for (const [index, pair] of b.items.entries()) {
        const key = (0,_yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlKeyText */ .E)(pair.key);
        const old = left[index];
        if (old !== undefined && !sameNode(old.key, pair.key))
            return key ?? 'a key';
        if (old === undefined && (key === null || !wanted.has(key)))
            return key ?? 'a key';
        if (key !== null)
            wanted.delete(key);
        if (!pairFits(old ?? null, pair, tree))
            return key ?? 'a value';
    }
    return b.items.length < left.length ? 'the number of keys' : ([...wanted][0] ?? null);
}
function pairFits(old, pair, tree) {
    const key = (0,_yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlKeyText */ .E)(pair.key) ?? '';
    if (tree.values.has(key))
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.value) && Object.is(pair.value.value, tree.values.get(key));
    const below = tree.below.get(key);
    if (below === undefined)
        return sameNode(old?.value, pair.value);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(pair.value))
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(old?.value) && listsFit(old.value, pair.value, below);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(pair.value) || !((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(old?.value) || tree.maps === 'new'))
        return false;
    return compareMaps((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(old?.value) ? old.value : new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA(), pair.value, below) === null;
}
/** Elements that are not named are the same; what is set below the others fits. */
function listsFit(old, list, tree) {
    return (old.items.length === list.items.length &&
        list.items.every((value, index) => {
            const key = String(index);
            const pair = (each) => new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Pair */ .Rm(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5(key), each);
            return pairFits(pair(old.items[index]), pair(value), tree);
        }));
}
/** Same kind, same spelling, same anchors and tags, all the way down. */
function sameNode(a, b) {
    if (a === null || a === undefined || b === null || b === undefined)
        return (a ?? null) === (b ?? null);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(a))
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(b) && a.source === b.source;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(a)) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(b) || a.type !== b.type || a.source !== b.source || a.anchor !== b.anchor)
            return false;
        return a.tag === b.tag && String(a.value) === String(b.value);
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(a))
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(b) && sameAll(pairsOf(a), pairsOf(b)) && a.anchor === b.anchor && a.flow === b.flow;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(a) && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(b) && sameAll(a.items, b.items) && a.anchor === b.anchor && a.flow === b.flow;
}
function pairsOf(map) {
    return map.items.flatMap((pair) => [pair.key, pair.value]);
}
function sameAll(a, b) {
    return a.length === b.length && a.every((each, index) => sameNode(each, b[index]));
}
/** Every comment, in order, as one text, without the notes that end them. */
function commentsOf(text, notes) {
    if (!text.includes('#'))
        return '';
    const endings = notes.map((note) => note.trimStart()).filter((note) => note !== '');
    const kept = [];
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        if (!token.startsWith('#'))
            continue;
        const ending = endings.find((each) => token.endsWith(each));
        const comment = (ending === undefined ? token : token.slice(0, -ending.length)).trimEnd();
        if (comment !== '')
            kept.push(comment);
    }
    return kept.join('\n');
}
function endOf(text) {
    return /\r?\n?$/.exec(text.slice(-2))?.[0] ?? '';
}


/***/ }),

/***/ 63281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   F$: () => (/* binding */ toJsonToken),
/* harmony export */   QM: () => (/* binding */ toYamlKey),
/* harmony export */   Yf: () => (/* binding */ toYamlToken)
/* harmony export */ });
// Writes one value as YAML, in the spelling of the value it replaces; YAML 1.1 and 1.2 readers see the same value.
/** Text that no reader takes for anything but text: words, paths and sentences without YAML's signs. */
const PLAIN = /^[A-Za-z_][\w ./@()-]*$/;
/** Words that one of the two versions of YAML reads as a boolean or as nothing. */
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;
const TIME = /^\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?)?$/;
/** What may stand in a line of a literal block: no control characters, nothing invisible, no half characters. */
const BLOCK_LINE = /^(?:[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\t)*$/u;
const HIDDEN = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
/** The value as a token that may stand behind `key: `. */
function toYamlToken(value, style) {
    if (value === null)
        return style.old === '~' ? '~' : 'null';
    if (typeof value !== 'string')
        return toPlainToken(value);
    const { quote } = style;
    if (quote === 'literal' && isBlockText(value))
        return toLiteral(value, style);
    if (quote === 'plain' && (isPlain(value) || (TIME.test(value) && TIME.test(style.old))))
        return value;
    if (quote === 'single' && BLOCK_LINE.test(value))
        return `'${value.replaceAll("'", "''")}'`;
    return toJsonToken(value);
}
/** A key as it may stand before a colon. */
function toYamlKey(key) {
    return isPlain(key) ? key : toJsonToken(key);
}
/** A JSON string, which is a YAML one too. Everything invisible or direction-changing is escaped: a reviewer sees it. */
function toJsonToken(text) {
    return JSON.stringify(text).replaceAll(HIDDEN, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** True for text that needs no quotes. */
function isPlain(text) {
    return PLAIN.test(text) && !RESERVED.test(text) && !text.endsWith(' ');
}
function toPlainToken(value) {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new Error('a number in YAML is finite');
    return Object.is(value, -0) ? '0' : String(value);
}
/** A block keeps text as it is: it begins with a sign, ends with at most one line break, and every line is printable. */
function isBlockText(text) {
    return /^\S[\s\S]*\S\n?$/.test(text) && text.split('\n').every((line) => BLOCK_LINE.test(line) && !/^\t/.test(line));
}
function toLiteral(text, { indent, eol }) {
    const body = text.endsWith('\n') ? text.slice(0, -1) : text;
    const lines = body.split('\n').map((line) => (line === '' ? '' : indent + line));
    return [body === text ? '|-' : '|', ...lines].join(eol);
}


/***/ }),

/***/ 11491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ endOfPair),
/* harmony export */   Wl: () => (/* binding */ eolOf),
/* harmony export */   du: () => (/* binding */ viewOf),
/* harmony export */   kd: () => (/* binding */ lineEnd)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _yaml_doc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91026);
/* harmony import */ var _yaml_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63281);
// Where the values of a YAML map stand and where a new key goes, for an editor that does not care who read the file.



/** The view of a parsed file. */
function viewOf(doc) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(doc.root) ? viewOfMap(doc, doc.root) : viewOfList(doc, doc.root);
}
function viewOfMap(doc, map) {
    return {
        find: (key) => {
            const pair = (0,_yaml_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .findPair */ .c6)(map, key);
            return pair === null ? null : toSlot(doc, pair);
        },
        tail: toTail(doc.text, map),
        style: {
            quote: usualQuote(map.items.length === 0 && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(doc.root) ? doc.root : map),
            indent: '',
            eol: eolOf(doc.text),
            old: '',
        },
    };
}
/** The first line end of a text, else LF. */
function eolOf(text) {
    return /\r?\n/.exec(text)?.[0] ?? '\n';
}
function toSlot(doc, pair) {
    const node = pair.value;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return node.anchor === undefined
            ? { kind: 'map', map: viewOfMap(doc, node) }
            : closed('an anchor repeats it elsewhere');
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return { kind: 'map', map: viewOfList(doc, node) };
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return { kind: 'token', ...toRange(node), style: plainStyle(doc), alias: true, is: () => false };
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return closed('it has no value of its own');
    if (node.anchor !== undefined)
        return closed('an anchor repeats it elsewhere');
    const [start, end] = (0,_yaml_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(node);
    if (start === end)
        return emptySlot(doc.text, start);
    const is = (value) => Object.is(node.value, value);
    return { kind: 'token', start, end: tokenEnd(doc.text, node), style: styleOf(doc, node), is };
}
/** A list as a map of its indexes, to which nothing can be added. */
function viewOfList(doc, list) {
    return {
        find: (key) => {
            const value = /^\d+$/.test(key) ? list.items[Number(key)] : undefined;
            return value === undefined ? null : toSlot(doc, new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Pair */ .Rm(null, value));
        },
        tail: null,
        style: plainStyle(doc),
    };
}
function toRange(node) {
    const [start, end] = (0,_yaml_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(node);
    return { start, end };
}
function plainStyle(doc) {
    return { quote: 'plain', indent: '', eol: eolOf(doc.text), old: '' };
}
function closed(because) {
    return { kind: 'closed', because };
}
/** The place behind the colon of a key without a value. */
function emptySlot(text, start) {
    let colon = start;
    while (text[colon - 1] === ' ' || text[colon - 1] === '\t')
        colon -= 1;
    return text[colon - 1] === ':' ? { kind: 'empty', colon } : closed('its place cannot be told');
}
/** A block ends behind its last line with text; the line breaks behind it belong to nobody once it is replaced. */
function tokenEnd(text, node) {
    const [start, end] = (0,_yaml_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(node);
    return isBlock(node) ? start + text.slice(start, end).trimEnd().length : end;
}
function isBlock(node) {
    return node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
}
function styleOf(doc, node) {
    const [start, end] = (0,_yaml_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(node);
    const old = doc.text.slice(start, end);
    const indent = /\n(?<indent>[ \t]+)\S/.exec(old)?.groups?.['indent'] ?? '';
    const eol = eolOf(doc.text);
    if (node.type === 'QUOTE_DOUBLE')
        return { quote: 'double', indent, eol, old };
    if (node.type === 'QUOTE_SINGLE')
        return { quote: 'single', indent, eol, old };
    return { quote: node.type === 'BLOCK_LITERAL' && indent !== '' ? 'literal' : 'plain', indent, eol, old };
}
/** Plain where the map has plain text, else the quotes that it uses more. */
function usualQuote(map) {
    const texts = map.items.flatMap(({ value }) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) && typeof value.value === 'string' ? [value] : []));
    const count = (type) => texts.filter((each) => each.type === type && (0,_yaml_token_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlain */ .$i)(String(each.value))).length;
    if (count('PLAIN') > 0 || count('QUOTE_SINGLE') + count('QUOTE_DOUBLE') === 0)
        return 'plain';
    return count('QUOTE_SINGLE') > count('QUOTE_DOUBLE') ? 'single' : 'double';
}
function toTail(text, map) {
    const last = map.items.at(-1);
    if (map.flow === true) {
        if (last === undefined)
            return { at: (0,_yaml_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(map)[0] + 1, indent: null, empty: true };
        const at = Math.max((0,_yaml_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(last.key)[1], (0,_yaml_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(last.value)[1]);
        return { at, indent: null, empty: false };
    }
    const [first] = map.items;
    if (last === undefined || first === undefined)
        return null;
    const start = (0,_yaml_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(first.key)[0];
    const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const inList = /^ *(?:- +)+$/.test(indent);
    if (indent.trim() !== '' && !inList)
        return null;
    return { at: endOfPair(text, last), indent: inList ? ' '.repeat(indent.length) : indent, empty: false };
}
/** Behind the last line of a pair, comment included, before the line break. */
function endOfPair(text, pair) {
    const node = pair.value;
    if (((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) && node.flow !== true) {
        const item = node.items.at(-1);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) && item !== undefined)
            return endOfPair(text, item);
        if (item !== undefined)
            return endOfPair(text, new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Pair */ .Rm(null, item));
    }
    const [start, end] = (0,_yaml_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(node);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && isBlock(node)) {
        const whole = text.slice(start, end);
        const kept = /^[|>]\d?\+/.test(whole);
        return start + (kept ? whole.replace(/\r?\n$/, '') : whole.trimEnd()).length;
    }
    return lineEnd(text, Math.max(end, (0,_yaml_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(pair.key)[1]));
}
/** Offset of the line's end, before the line break. */
function lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    if (end === -1)
        return text.length;
    return text[end - 1] === '\r' && end > at ? end - 1 : end;
}


/***/ }),

/***/ 27494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dg: () => (/* binding */ decideQueueWishes),
  YN: () => (/* binding */ findInUse),
  Qs: () => (/* binding */ findRequeueable)
});

// EXTERNAL MODULE: ./lib/domain/queue.js
var queue = __webpack_require__(1563);
// EXTERNAL MODULE: ./lib/domain/queue-files.js
var queue_files = __webpack_require__(37573);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(89279);
// EXTERNAL MODULE: ./lib/workplan/queue/item-record.js + 3 modules
var item_record = __webpack_require__(1432);
// EXTERNAL MODULE: ./lib/workplan/queue/pause.js + 3 modules
var pause = __webpack_require__(27244);
// EXTERNAL MODULE: ./lib/workplan/queue/read-queue.js
var read_queue = __webpack_require__(10850);
// EXTERNAL MODULE: ./lib/domain/category.js
var category = __webpack_require__(21998);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(10758);
// EXTERNAL MODULE: ./lib/workplan/queue/item-keys.js
var item_keys = __webpack_require__(38640);
;// CONCATENATED MODULE: ./lib/workplan/queue/empty-keys.js
// A key that a new item has nothing to say for: empty in the way the queue itself shows it, or left out.

const UNSET = /^(?:""|''|null|~|\[\]|\{\}|)$/;
const BARE = /^(?:-?\d[\d_.]*|true|false)$/i;
/** The key without a value; null when no item shows how that is written. `neighbours`: items of the queue. */
function writeEmpty(segment, style, neighbours) {
    const { key } = segment;
    const head = segment.head.replace(/[ \t]+#.*$/, '');
    if (UNSET.test(head) && !segment.more)
        return `${key}:${head === '' ? '' : ' '}${head}`;
    if (item_keys/* COUNTER_KEYS */.a4.has(key))
        return `${key}: 0`;
    const kind = kindOf(segment, head);
    if (kind === 'list')
        return `${key}: []`;
    if (kind === 'map')
        return item_keys/* RECORD_KEYS */.Tf.has(key) || neighbours.some(showsEmptyMap(key)) ? `${key}: {}` : null;
    return kind === 'bare' || style.unset === null ? null : `${key}: ${style.unset}`;
}
function kindOf({ text }, head) {
    if (head.startsWith('['))
        return 'list';
    if (head.startsWith('{'))
        return 'map';
    if (head !== '' && !head.startsWith('#'))
        return BARE.test(head) ? 'bare' : 'text';
    const first = text.split('\n').find((line, index) => index > 0 && /^ *[^\s#]/.test(line));
    return /^ *-(?: |$)/.test(first ?? '') ? 'list' : 'map';
}
function showsEmptyMap(key) {
    return ({ fields }) => {
        const field = fields.get(key);
        return field !== null && typeof field === 'object' && !Array.isArray(field) && Object.keys(field).length === 0;
    };
}

// EXTERNAL MODULE: ./lib/workplan/edits/yaml-token.js
var yaml_token = __webpack_require__(63281);
// EXTERNAL MODULE: ./lib/workplan/queue/scan.js
var queue_scan = __webpack_require__(11413);
;// CONCATENATED MODULE: ./lib/workplan/queue/item-style.js
// Writes keys and values the way an item file writes its own: quotes, lists, line ends, and what stands for nothing.


/** What an unset text looks like. */
const item_style_UNSET = /^(?:""|''|null|~)(?:[ \t]+#.*)?$/;
/** Dashes as most programs write them, four blanks in. */
const USUAL_DASH = '    ';
/** The style of a file's keys. */
function styleOf(scan) {
    const segments = [...scan.segments.values()];
    const inner = segments.flatMap((segment) => innerOf(segment)?.segments ?? []);
    const unset = [...segments, ...inner].map(({ head }) => head).find((head) => item_style_UNSET.test(head));
    const dash = segments
        .map(({ text }) => /\n(?<dash> *)- /.exec(text)?.groups?.['dash'])
        .find((one) => one !== undefined);
    const named = scan.segments.get('title') ?? scan.segments.get('name') ?? scan.segments.get('id');
    return { quote: quoteOf(named?.head ?? ''), unset: unset?.split(/[ \t]/)[0] ?? null, dash: dash ?? USUAL_DASH };
}
/** The keys of a map below a key, with the blanks before them; null when it is none, or not written plainly. */
function innerOf({ head, more, text }) {
    if (!more || (head !== '' && !head.startsWith('#')))
        return null;
    const body = text.slice(text.indexOf('\n') + 1).split('\n');
    const indent = /^ +/.exec(body.find((line) => line.trim() !== '') ?? '')?.[0];
    if (indent === undefined || body.some((line) => line.trim() !== '' && !line.startsWith(indent)))
        return null;
    const scan = (0,queue_scan/* scanItem */.z)(body.map((line) => line.slice(indent.length)).join('\n'));
    return scan.plain && scan.segments.size > 0 ? { indent, segments: [...scan.segments.values()] } : null;
}
/** A key with a text, quoted as the old value was; a text that is empty is written as the file writes nothing. */
function writeText({ key, head }, text, style) {
    if (text === '')
        return `${key}: ${style.unset ?? '""'}`;
    const quote = head === '' || item_style_UNSET.test(head) ? style.quote : quoteOf(head);
    return `${key}: ${(0,yaml_token/* toYamlToken */.Yf)(text, { quote, indent: '    ', eol: '\n', old: head })}`;
}
/** A word or a number as people write it, quoted where the old value was. */
function writeWord({ key, head }, word, style) {
    const isBare = /^(?:[A-Za-z]\w*|-?\d{1,9}(?:\.\d{1,9})?)$/.test(word);
    return isBare && !/^["']/.test(head) ? `${key}: ${word}` : writeText({ key, head }, word, style);
}
/** A key with a list of texts, in brackets where the old one was. */
function writeList({ key, head, text }, texts, style) {
    if (texts.length === 0)
        return `${key}: []`;
    if (head.startsWith('[') && head !== '[]')
        return `${key}: [${texts.map(yaml_token/* toJsonToken */.F$).join(', ')}]`;
    const own = /\n(?<dash> *)- (?<first>.*)/.exec(text)?.groups;
    const quote = own === undefined ? 'double' : quoteOf(own['first'] ?? '');
    const dash = own?.['dash'] ?? style.dash;
    const plain = quote === 'literal' ? 'double' : quote;
    const lines = texts.map((one) => `${dash}- ${(0,yaml_token/* toYamlToken */.Yf)(one, { quote: plain, indent: '', eol: '\n', old: '' })}`);
    return [`${key}:`, ...lines].join('\n');
}
function quoteOf(head) {
    if (head.startsWith('"'))
        return 'double';
    if (head.startsWith("'"))
        return 'single';
    return /^[|>]/.test(head) ? 'literal' : 'plain';
}

;// CONCATENATED MODULE: ./lib/workplan/queue/new-item.js
// The text of a new item: in the keys, the order and the spelling of the item it is made after, and proven to say what it should.






/**
 * The item in the form of another one: its keys in their order, those we know filled, the others as `remainder` says. Keys that
 * the form lacks are added for the title, and for a parent and what a part needs. Null when the result does not read back
 * as it was meant: then that form cannot be followed.
 */
function toItemLike(item, model, remainder) {
    const text = model.text ?? '';
    const scan = (0,queue_scan/* scanItem */.z)(text);
    // A key that is not written at the margin would be lost.
    if (!model.fields.keys.every((key) => scan.segments.has(key)))
        return null;
    const style = styleOf(scan);
    const work = { item, style, remainder, open: new Set(toKnown(item)) };
    const written = writeAll([...scan.segments.values()], work);
    const body = addMissing(written, work).map(({ lines }) => lines);
    const after = `${body.join('\n')}\n`;
    const same = written.flatMap(({ key, isSame }) => (isSame ? [key] : []));
    if (!isMeant(item, { model, after, same }))
        return null;
    return text.includes('\r\n') ? after.replaceAll('\n', '\r\n') : after;
}
function toKnown(item) {
    const always = ['id', 'title', 'description', 'priority', 'status', 'author', 'requirements'];
    // A part is of the kind of the whole and about the same.
    return [...always, ...(item.parent === null ? ['type', 'target', 'targets'] : ['parent'])];
}
function writeAll(segments, work) {
    return segments.flatMap((segment) => {
        const { key } = segment;
        const lines = writeOne(segment, work);
        if (lines === null)
            return [];
        return [{ key, lines: lines === 'same' ? segment.text : lines, isSame: lines === 'same' }];
    });
}
function writeOne(segment, work) {
    const { item, style, open } = work;
    const fact = (0,item_keys/* factOf */.yD)(segment.key);
    if (fact === 'now')
        return writeTime(segment, item.createdAt, style);
    // An item may name itself twice, and both names are of the new one.
    if (fact !== null && (open.delete(fact) || fact === 'id'))
        return writeFact(fact, segment, work);
    if (segment.key === 'metadata')
        return writeInner(segment, work, writeAll) ?? work.remainder(segment, style);
    if (fact === 'parent' || item_keys/* OWN_KEYS */.MH.has(segment.key))
        return null;
    if (segment.key === item_keys/* LOCK_KEY */.QW)
        return `${item_keys/* LOCK_KEY */.QW}: true`;
    return work.remainder(segment, style);
}
function writeFact(fact, segment, work) {
    const { item, style } = work;
    switch (fact) {
        case 'requirements':
            return writeRequirements(segment, work);
        case 'targets':
            return writeList(segment, item.target === '' ? [] : [item.target], style);
        case 'priority':
        case 'status':
            return writeWord(segment, item[fact], style);
        case 'author':
            return writeText(segment, 'aftermath', style);
        case 'parent':
            return writeText(segment, item.parent ?? '', style);
        default:
            return writeText(segment, item[fact], style);
    }
}
/** A time as exact as the owner's: a day where he writes days. */
function writeTime(segment, at, style) {
    const iso = (0,ids/* toIsoText */.Ui)(at);
    const isDay = /^["']?\d{4}-\d\d-\d\d["']?(?:[ \t]|$)/.test(segment.head);
    return writeText(segment, isDay ? iso.slice(0, 10) : iso, style);
}
/** Where the requirements are a map, what is to be delivered stands in it, and the rest of it holds for each part. */
function writeRequirements(segment, work) {
    const { requirements } = work.item;
    const inner = innerOf(segment);
    if (inner === null && !segment.head.startsWith('{'))
        return writeList(segment, requirements, work.style);
    if (requirements.length === 0)
        return `${segment.key}: {}`;
    return writeInner(segment, work, (segments) => {
        return segments.map((one) => {
            const isList = one.key === 'deliverables';
            return { key: one.key, isSame: false, lines: isList ? writeList(one, requirements, work.style) : one.text };
        });
    });
}
function writeInner(segment, work, write) {
    const inner = innerOf(segment);
    if (inner === null)
        return null;
    const lines = write(inner.segments, work).flatMap((one) => one.lines.split('\n'));
    return [`${segment.key}:`, ...lines.map((line) => (line === '' ? '' : inner.indent + line))].join('\n');
}
/** Behind the title, or where it would stand: a parent, the priority of a part, and a title where the form has none. */
function addMissing(written, { item, style, open }) {
    const bare = (key) => ({ key, head: '', text: '', more: false, line: 0 });
    const more = [
        ...(open.has('title') ? [writeText(bare('title'), item.title, style)] : []),
        ...(open.has('parent') ? [writeText(bare('parent'), item.parent ?? '', style)] : []),
        ...(open.has('priority') && item.parent !== null ? [writeWord(bare('priority'), item.priority, style)] : []),
    ].map((lines) => ({ key: '', lines, isSame: false }));
    const at = Math.max(...['id', 'title'].map((fact) => written.findIndex(({ key }) => (0,item_keys/* factOf */.yD)(key) === fact)));
    return [...written.slice(0, at + 1), ...more, ...written.slice(at + 1)];
}
/** Reads what was written: the id, what is to be done, and every key that was taken over say what they should. */
function isMeant(item, { model, after, same }) {
    const read = (0,item_record/* toRecord */.Lv)({ folder: 'pending', path: `pending/${item.id}.yaml`, text: (0,result.ok)(after) });
    return (read.item.read === 'library' &&
        read.item.id === item.id &&
        (item.parent === null || isSame(read.requirements, item.requirements)) &&
        same.every((key) => isSame(read.fields.get(key), model.fields.get(key))));
}
function isSame(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}

// EXTERNAL MODULE: ./lib/workplan/words.js
var words = __webpack_require__(78228);
// EXTERNAL MODULE: ./lib/workplan/queue/fields.js
var queue_fields = __webpack_require__(67573);
// EXTERNAL MODULE: ./lib/workplan/queue/priority.js
var priority = __webpack_require__(21112);
;// CONCATENATED MODULE: ./lib/workplan/queue/owner-words.js
// The words of a queue's owner for what a new item is and how it stands: only words that the queue shows, never a guess.




/** Items that must agree on a kind before it counts as the only one there is. */
const MIN_AGREEING = 3;
const STATUS_KEYS = ['status', 'state'];
/**
 * The value of a key that sorts items into kinds: ours where the queue tells no kinds or kinds of work, else that of an item about
 * the same, else the only one there is. Empty when none of these is known.
 */
function toKindWord(key, { own, model, neighbours, target }) {
    if (model === null)
        return own ?? '';
    const seen = neighbours.flatMap(({ fields }) => (0,queue_fields/* textOf */.b6)(fields.get(key)) ?? []);
    const tellsWork = seen.length === 0 || seen.some((word) => word === own || item_keys/* WORK_KINDS */.Ss.has(word));
    if (own !== null && tellsWork)
        return own;
    if (target !== '' && model.fields.get('target') === target)
        return (0,queue_fields/* textOf */.b6)(model.fields.get(key)) ?? '';
    const [only = '', ...others] = new Set(seen);
    return others.length === 0 && seen.length >= MIN_AGREEING ? only : '';
}
/** What the owner calls work that nobody has begun: his word in the folder of such items, else the usual one in his case. */
function toPendingWord(model, neighbours) {
    const waiting = neighbours.filter(({ item }) => item.folder === 'pending').flatMap(statusesOf);
    const known = waiting.find((word) => (0,words/* toItemStatus */.nh)(word) === 'pending');
    return known ?? (0,priority/* toCaseOf */.LH)('pending', model === null ? '' : (statusesOf(model)[0] ?? ''));
}
function statusesOf({ fields }) {
    return STATUS_KEYS.flatMap((key) => (0,queue_fields/* textOf */.b6)(fields.get(key)) ?? []);
}

;// CONCATENATED MODULE: ./lib/workplan/queue/ruling.js
/** A refusal, or something that is as it was wanted. */
function unchanged(wish, id, reason) {
    return { kind: wish.kind, id, reason, changes: [] };
}

;// CONCATENATED MODULE: ./lib/workplan/queue/usual-item.js
// The text of a new item for a queue that shows no form of its own.



/** A complete item file for a queue that shows no form of its own, with LF line ends and a final newline. */
function toUsualItem(item) {
    const at = (0,yaml_token/* toJsonToken */.F$)((0,ids/* toIsoText */.Ui)(item.createdAt));
    const lines = [
        `id: ${(0,yaml_token/* toJsonToken */.F$)(item.id)}`,
        `title: ${(0,yaml_token/* toJsonToken */.F$)(item.title)}`,
        `type: ${(0,yaml_token/* toJsonToken */.F$)(item.type)}`,
        `target: ${(0,yaml_token/* toJsonToken */.F$)(item.target)}`,
        `priority: ${item.priority}`,
        'requirements: []',
        'dependencies: []',
        'blocks: []',
        'status: pending',
        'current_phase: ""',
        'started_at: ""',
        'completed_at: ""',
        'cooldown_until: ""',
        `created_at: ${at}`,
        `updated_at: ${at}`,
        `notes: ${(0,yaml_token/* toJsonToken */.F$)(item.description)}`,
        'results: {}',
        'consecutive_failures: 0',
        `${item_keys/* LOCK_KEY */.QW}: true`,
    ];
    return `${lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/workplan/queue/create.js
// New items: a backlog entry, a debt, or an urgent fix. The same wish twice makes one item.









const PURPOSES = {
    backlog: { type: 'improvement', step: 4 },
    debt: { type: 'technical-debt', step: 3 },
    fix: { type: 'fix', step: 2 },
    urgent: { type: 'fix', step: 1 },
};
/** Longest part of a title in an id, in characters: file names stay readable. */
const MAX_SLUG = 40;
/** A new pending item in the queue's own form; its id comes from purpose, target and title, so that it converges. */
function decideCreate(board, wish, { now }) {
    const id = toId(wish);
    const model = findModel(board.neighbours, wish.target);
    const path = `pending/${id}${model === null ? '.yaml' : model.item.path.slice(model.item.path.lastIndexOf('.'))}`;
    if (board.find(id).length > 0 || board.isTaken(path, id))
        return unchanged(wish, id, 'ALREADY_THERE');
    const item = toNewItem(wish, { id, createdAt: now, board, model });
    const text = (model === null ? null : toItemOfForm(item, model, board.neighbours)) ?? toUsualItem(item);
    return { kind: wish.kind, id, reason: 'CREATED', changes: [{ from: null, to: path, text }] };
}
/** The newest item that is about the same, for it is of the same kind; else the newest of all. */
function findModel(neighbours, target) {
    return neighbours.find(({ fields }) => target !== '' && fields.get('target') === target) ?? neighbours[0] ?? null;
}
function toNewItem({ purpose, title, target }, { id, createdAt, board, model }) {
    const { type, step } = PURPOSES[purpose];
    const { neighbours } = board;
    return {
        id,
        title,
        description: '',
        type: toKindWord('type', { own: type, model, neighbours, target }),
        target,
        priority: (0,priority/* toPriorityText */.LQ)(step, neighbours.flatMap(({ item }) => item.priority.raw ?? [])),
        status: toPendingWord(model, neighbours),
        createdAt,
        parent: null,
        requirements: [],
    };
}
function toItemOfForm(item, model, neighbours) {
    const { target } = item;
    return toItemLike(item, model, (segment, style) => {
        if (!item_keys/* KIND_KEYS */.wh.has(segment.key))
            return writeEmpty(segment, style, neighbours);
        const kind = toKindWord(segment.key, { own: null, model, neighbours, target });
        return kind === '' ? writeEmpty(segment, style, neighbours) : writeText(segment, kind, style);
    });
}
/** The id says what the item is about: of an identity only that, so that a graver level makes no second item. */
function toId({ purpose, title, target, identity }) {
    const parts = identity === null
        ? [purpose, toSlug(title), (0,ids/* toFingerprint */.I9)(['queue item', purpose, target, title]).slice(0, 8)]
        : ['cause', toSlug(identity)];
    return parts.filter((part) => part !== '').join('-');
}
function toSlug(title) {
    const slug = title
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .slice(0, MAX_SLUG);
    return slug.replaceAll(/^-+|-+$/g, '');
}

// EXTERNAL MODULE: ./lib/workplan/plan-problem.js
var plan_problem = __webpack_require__(83361);
// EXTERNAL MODULE: ./lib/workplan/splice.js
var splice = __webpack_require__(61324);
// EXTERNAL MODULE: ./lib/workplan/edits/yaml-doc.js
var yaml_doc = __webpack_require__(91026);
;// CONCATENATED MODULE: ./lib/workplan/edits/yaml-lines.js
// Reads the keys of a YAML map by its lines alone, for files that their owners' programs read and the YAML library refuses.
const KEY = /(?:"(?<double>(?:[^"\\\n]|\\.)*)"|'(?<single>(?:[^'\n]|'')*)'|(?<plain>[A-Za-z0-9_][\w ./@-]*?))[ \t]*:(?=[ \t\r\n]|$)/y;
const DOUBLE = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"/y;
const SINGLE = /'[^']*(?:''[^']*)*'/y;
const FLOW = /[[{](?:[^"'\n\r]|"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*')*?[\]}](?=[ \t]*(?:#.*)?(?:\r?\n|$))/y;
const REST = /[ \t]*(?:[ \t]#[^\n]*|\r)?(?=\n|$)/y;
/**
 * The keys of a map in the order of the file, or null when a line does not fit: then nothing may be built on it.
 * A key that stands twice is a line that does not fit. Quoted text may go on at the margin.
 */
function scanYamlLines(text, region) {
    const { from, to, indent } = region ?? { from: 0, to: text.length, indent: '' };
    const found = [];
    const keys = new Set();
    let at = from;
    while (at < to) {
        const lineEnd = endOfLine(text, at);
        const line = text.slice(at, lineEnd);
        const last = found.at(-1);
        if (isTrivia(line, indent) || (last === undefined && line.trim() === '---'))
            at = lineEnd + 1;
        else if (last !== undefined && goesOn(line, indent, last)) {
            found[found.length - 1] = extended(last, line, lineEnd - (line.endsWith('\r') ? 1 : 0));
            at = lineEnd + 1;
        }
        else {
            const entry = line.startsWith(indent) ? readEntry(text, at + indent.length) : null;
            if (entry === null || keys.has(entry.key))
                return null;
            keys.add(entry.key);
            found.push(entry);
            at = endOfLine(text, entry.until) + 1;
        }
    }
    return found;
}
/** A text token as its reader sees it: quotes and escapes undone, broken lines folded; null when it is no text. */
function yamlLineText(text, line) {
    const token = text.slice(line.start, line.end);
    if (line.kind === 'plain')
        return token;
    if (line.kind !== 'double' && line.kind !== 'single')
        return null;
    const folded = token
        .slice(1, -1)
        .replaceAll(/[ \t]*\r?\n((?:[ \t]*\r?\n)*)[ \t]*/g, (_, blank) => '\n'.repeat(blank.split('\n').length - 1) || ' ');
    if (line.kind === 'single')
        return folded.replaceAll("''", "'");
    return unescaped(folded);
}
const ESCAPES = { n: '\n', t: '\t', r: '\r', '0': '\0', a: '\x07', b: '\b', e: '\x1b' };
function unescaped(text) {
    return text.replaceAll(/\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([\s\S]))/g, (_, ...parts) => {
        const [two, four, eight, sign = ''] = parts;
        const hex = two ?? four ?? eight;
        if (hex === undefined)
            return ESCAPES[sign] ?? sign;
        const point = Number.parseInt(hex, 16);
        return point > 0x10ffff ? '\uFFFD' : String.fromCodePoint(point);
    });
}
function endOfLine(text, at) {
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end;
}
function isTrivia(line, indent) {
    const bare = line.trim();
    return bare === '' || (bare.startsWith('#') && line.indexOf('#') <= indent.length);
}
/** A deeper line belongs to the key above, and so does a list at the key's own margin. */
function goesOn(line, indent, last) {
    if (line.startsWith(indent) && /[ \t]/.test(line[indent.length] ?? ''))
        return last.kind !== 'double' && last.kind !== 'single';
    return line.startsWith(`${indent}- `) && (last.kind === 'empty' || last.kind === 'map');
}
function extended(last, line, until) {
    if (last.kind === 'block')
        return { ...last, end: until, until };
    const deeper = line.trimStart().startsWith('#') ? last.kind : last.kind === 'empty' ? 'map' : last.kind;
    return { ...last, kind: deeper === 'plain' || deeper === 'flow' ? 'other' : deeper, until };
}
function readEntry(text, at) {
    KEY.lastIndex = at;
    const match = KEY.exec(text);
    if (match === null)
        return null;
    const { double, single, plain = '' } = match.groups ?? {};
    const key = double !== undefined ? unescaped(double) : (single?.replaceAll("''", "'") ?? plain);
    const colon = at + match[0].length;
    const blank = /^[ \t]*/.exec(text.slice(colon, endOfLine(text, colon)))?.[0].length ?? 0;
    return readValue(text, key, colon, colon + blank);
}
function readValue(text, key, colon, start) {
    const sign = text[start] ?? '\n';
    if (sign === '"')
        return readToken(text, key, start, { pattern: DOUBLE, kind: 'double' });
    if (sign === "'")
        return readToken(text, key, start, { pattern: SINGLE, kind: 'single' });
    if (sign === '[' || sign === '{')
        return readToken(text, key, start, { pattern: FLOW, kind: 'flow' });
    const lineEnd = endOfLine(text, start);
    const line = text.slice(start, lineEnd);
    const until = lineEnd - (line.endsWith('\r') ? 1 : 0);
    if (line.trim() === '' || sign === '#')
        return { key, start: colon, end: colon, kind: 'empty', until };
    const kind = sign === '|' || sign === '>' ? 'block' : /[&*!%@`]/.test(sign) ? 'other' : 'plain';
    const bare = line.replace(/[ \t]#.*$/s, '').trimEnd();
    return { key, start, end: start + bare.length, kind, until };
}
function readToken(text, key, start, { pattern, kind }) {
    pattern.lastIndex = start;
    const token = pattern.exec(text)?.[0];
    if (token === undefined)
        return null;
    const end = start + token.length;
    REST.lastIndex = end;
    const rest = REST.exec(text)?.[0];
    if (rest === undefined)
        return null;
    return { key, start, end, kind, until: end + rest.replace(/\r$/, '').length };
}

// EXTERNAL MODULE: ./lib/workplan/edits/yaml-view.js
var yaml_view = __webpack_require__(11491);
;// CONCATENATED MODULE: ./lib/workplan/edits/yaml-lines-view.js
// The editor's view of a YAML file that the library refuses: keys and values by lines, and the proof that only they changed.



/** The view of a map by its lines; null when a line does not fit. */
function viewOfLines(text, region) {
    const lines = scanYamlLines(text, region);
    const last = lines?.at(-1);
    if (lines === null || last === undefined)
        return null;
    const indent = region?.indent ?? '';
    const keeps = last.kind === 'block' && /^[|>]\d?\+/.test(text.slice(last.start));
    return {
        find: (key) => {
            const line = lines.find((each) => each.key === key);
            return line === undefined ? null : toSlot(text, line, indent);
        },
        tail: keeps ? null : { at: last.until, indent, empty: false },
        style: {
            quote: lines.some(({ kind }) => kind === 'plain') ? 'plain' : 'double',
            indent: '',
            eol: (0,yaml_view/* eolOf */.Wl)(text),
            old: '',
        },
    };
}
function toSlot(text, line, indent) {
    const { kind, start, end } = line;
    if (kind === 'empty')
        return { kind: 'empty', colon: start };
    if (kind === 'map')
        return toMap(text, line, indent);
    const old = text.slice(start, end);
    if (kind === 'flow' && old === '{}') {
        const style = { quote: 'plain', indent: '', eol: (0,yaml_view/* eolOf */.Wl)(text), old: '' };
        return { kind: 'map', map: { find: () => null, tail: { at: start + 1, indent: null, empty: true }, style } };
    }
    if (kind === 'flow' || kind === 'other')
        return { kind: 'closed', because: 'its lines cannot be told apart safely' };
    const inner = /\n(?<indent>[ \t]+)\S/.exec(old)?.groups?.['indent'] ?? '';
    const quote = kind !== 'block' ? kind : old.startsWith('|') && inner !== '' ? 'literal' : 'plain';
    const style = { quote, indent: inner, eol: (0,yaml_view/* eolOf */.Wl)(text), old };
    const said = yamlLineText(text, line);
    const quoted = kind === 'single' || kind === 'double';
    return { kind: 'token', start, end, style, is: (value) => (quoted ? said === value : old === String(value)) };
}
function toMap(text, line, indent) {
    const first = /\n(?<indent>[ \t]+)[^\s#-]/.exec(text.slice(line.end, line.until));
    const inner = first?.groups?.['indent'] ?? '';
    const from = text.indexOf('\n', line.end) + 1;
    const region = { from, to: line.until, indent: inner };
    const map = inner.length > indent.length ? viewOfLines(text, region) : null;
    return map === null ? { kind: 'closed', because: 'its lines cannot be told apart safely' } : { kind: 'map', map };
}
/** The new text, or PLAN_EDIT_UNPROVEN when a key that was not set reads otherwise than before. */
function proveLines(file, [before, after], keys) {
    const [old, now] = [scanYamlLines(before), scanYamlLines(after)];
    const fail = (detail) => (0,result/* err */._)({ code: 'PLAN_EDIT_UNPROVEN', file, detail });
    if (old === null || now === null)
        return fail('the result does not parse');
    const added = now.slice(old.length).map(({ key }) => key);
    if (added.some((key) => !keys.includes(key)))
        return fail('a key too many would appear');
    for (const [index, line] of old.entries()) {
        const other = now[index];
        if (other?.key !== line.key)
            return fail(`${line.key} would differ`);
        if (!keys.includes(line.key) && rest(before, line) !== rest(after, other))
            return fail(`${line.key} would differ`);
    }
    return keys.every((key) => now.some((line) => line.key === key)) ? (0,result.ok)(after) : fail('a key would be missing');
}
function rest(text, line) {
    return text.slice(line.start, line.until);
}

;// CONCATENATED MODULE: ./lib/workplan/edits/yaml-fields.js
// Sets values in a YAML map by splicing their tokens, in the file's own style, and proves that nothing else changed.







/** The file's name in a problem when the caller gives none. */
const NAMELESS = 'item.yaml';
/**
 * The text with these top-level keys set, each named once: tokens replaced in place, missing keys behind the last one.
 * A file that the YAML library refuses is read by its lines. Problems: PLAN_MALFORMED, PLAN_NOT_EDITABLE, PLAN_EDIT_UNPROVEN.
 */
function setYamlFields(text, fields, file = NAMELESS) {
    return setYamlPaths(text, fields.map(({ key, value }) => ({ path: [key], value })), file);
}
/** The text with the value at this path of keys set; maps on the way are made when they are missing. Problems as above. */
function setYamlNested(text, path, value) {
    return setYamlPaths(text, [{ path, value }], NAMELESS);
}
/** The text with several values set in one go. Order: as given, missing keys behind those that are there. */
function setYamlPaths(whole, sets, file) {
    const doc = (0,yaml_doc/* parseYamlDoc */.V9)(file, whole);
    if (doc.ok) {
        const edited = edit(doc.value.text, (0,yaml_view/* viewOf */.du)(doc.value), sets);
        return edited.ok ? (0,yaml_doc/* proveYaml */.si)(doc.value, edited.value, { claims: sets, maps: 'new' }) : refuse(file, edited.problem);
    }
    const { bom, text } = (0,plan_problem/* withoutBom */.vA)(whole);
    const view = viewOfLines(text);
    if (view === null)
        return doc;
    const edited = edit(text, view, sets);
    if (!edited.ok)
        return refuse(file, edited.problem);
    const proven = proveLines(file, [text, edited.value], sets.map(({ path }) => path[0] ?? ''));
    return proven.ok ? (0,result.ok)(bom + proven.value) : proven;
}
function refuse(file, detail) {
    return (0,result/* err */._)({ code: 'PLAN_NOT_EDITABLE', file, shape: 'YAML', detail });
}
function edit(text, view, sets) {
    const step = /^[^\s#-][^\n]*:[ \t]*\r?\n(?<step> +)[^\s#-]/m.exec(text)?.groups?.['step'] ?? '  ';
    const work = { text, step, splices: [] };
    const problem = setAll(work, view, toTree(sets));
    return problem === null ? (0,result.ok)((0,splice/* applySplices */.Ut)(text, work.splices)) : (0,result/* err */._)(problem);
}
function toTree(sets) {
    const root = new Map();
    for (const { path, value } of sets) {
        let tree = root;
        for (const key of path.slice(0, -1)) {
            const known = tree.get(key);
            const next = known instanceof Map ? known : new Map();
            tree.set(key, next);
            tree = next;
        }
        tree.set(path.at(-1) ?? '', value);
    }
    return root;
}
/** Collects the splices of a map and of the maps below it; the reason when one of the values may not be set. */
function setAll(work, view, tree) {
    const missing = new Map();
    for (const [key, value] of tree) {
        const slot = view.find(key);
        if (slot === null)
            missing.set(key, value);
        const because = slot === null ? null : setOne(work, { slot, value, style: view.style, indent: view.tail?.indent ?? null });
        if (because !== null)
            return `${key}: ${because}`;
    }
    if (missing.size === 0)
        return null;
    if (view.tail === null)
        return 'there is no place for a new key';
    work.splices.push(insertion(view.tail.at, toNewKeys(work, missing, { tail: view.tail, style: view.style })));
    return null;
}
function setOne(work, { slot, value, style, indent }) {
    if (slot.kind === 'closed')
        return slot.because;
    if (value instanceof Map)
        return setBelow(work, { slot, value, style, indent });
    if (slot.kind === 'map')
        return 'it is a map';
    if (slot.kind === 'empty') {
        if (value !== null)
            work.splices.push(insertion(slot.colon, ` ${(0,yaml_token/* toYamlToken */.Yf)(value, style)}`));
        return null;
    }
    if (!slot.is(value))
        work.splices.push({ start: slot.start, end: slot.end, text: (0,yaml_token/* toYamlToken */.Yf)(value, slot.style) });
    return null;
}
/** Sets keys inside a value: in its map, or in a new map where there is nothing yet. */
function setBelow(work, { slot, value, style, indent }) {
    if (slot.kind === 'map')
        return setAll(work, slot.map, value);
    if (slot.kind === 'token' && !slot.is(null) && !slot.is(''))
        return 'it is no map';
    if (slot.kind === 'closed' || indent === null)
        return 'it is no map';
    if (slot.kind === 'token')
        work.splices.push({ start: colonBefore(work.text, slot.start), end: slot.end, text: '' });
    const at = (0,yaml_view/* lineEnd */.kd)(work.text, slot.kind === 'token' ? slot.end : slot.colon);
    const tail = { at, indent: indent + work.step, empty: false };
    work.splices.push(insertion(at, toNewKeys(work, value, { tail, style })));
    return null;
}
function colonBefore(text, start) {
    return text.slice(0, start).replace(/[ \t]+$/, '').length;
}
function insertion(at, text) {
    return { start: at, end: at, text };
}
/** New keys as text: lines of a block, or behind a comma inside braces. */
function toNewKeys(work, tree, { tail, style }) {
    const { indent } = tail;
    const pairs = [...tree].map(([key, value]) => `${(0,yaml_token/* toYamlKey */.QM)(key)}:${toNewValue(work, value, { indent, style })}`);
    if (indent === null)
        return `${tail.empty ? '' : ', '}${pairs.join(', ')}`;
    return pairs.map((pair) => `${style.eol}${indent}${pair}`).join('');
}
function toNewValue(work, value, { indent, style }) {
    if (!(value instanceof Map))
        return ` ${(0,yaml_token/* toYamlToken */.Yf)(value, style)}`;
    const below = { at: 0, indent: indent === null ? null : indent + work.step, empty: true };
    const text = toNewKeys(work, value, { tail: below, style });
    return indent === null ? ` {${text}}` : text;
}

// EXTERNAL MODULE: ./lib/workplan/queue/places.js
var places = __webpack_require__(26248);
// EXTERNAL MODULE: ./lib/workplan/queue/counted-cause.js
var counted_cause = __webpack_require__(77402);
;// CONCATENATED MODULE: ./lib/workplan/queue/result-settings.js




/** Values by which a failed attempt is told, and what stands in each place when there was none. */
const LEFT = [
    { path: ['results', 'success'], value: null, when: 'false' },
    { path: ['results', 'error'], value: '' },
    { path: ['results', counted_cause/* COUNTED_AS */.k], value: '' },
    { path: ['results', 'output'], value: '' },
    { path: ['results', 'message'], value: '' },
    { path: ['results', 'timeout_failure'], value: false, when: 'true' },
    { path: ['results', 'max_turns_exceeded'], value: false, when: 'true' },
    { path: ['results', 'rate_limit_info', 'hit_at'], value: '' },
    { path: ['results', 'rate_limit_info', 'message'], value: '' },
    { path: ['results', 'rate_limit_info', 'retry_after'], value: '' },
];
/** Empties what a failed attempt has left in the results, key by key; other keys, and results of a success, stay. */
function clearResults({ fields }) {
    if ((0,queue_fields/* textOf */.b6)((0,places/* fieldAt */.UK)(fields, ['results', 'success'])) === 'true')
        return [];
    const left = LEFT.filter(({ path, when }) => {
        const text = (0,queue_fields/* textOf */.b6)((0,places/* fieldAt */.UK)(fields, path));
        return text !== null && (when === undefined || text === when);
    });
    return left.map(({ path, value }) => ({ path, value }));
}
/** Why and when it failed, in the results or, where an item has none, in its metadata. */
function writeFailure({ form }, { category, reason }, now) {
    const below = (map, values) => Object.entries(values).map(([key, value]) => ({ path: [map, key], value }));
    const at = (0,ids/* toIsoText */.Ui)(now);
    return form === 'flat'
        ? below('results', { success: false, error: reason, [counted_cause/* COUNTED_AS */.k]: category, failed_at: at })
        : below('metadata', { last_attempt: at, last_failure: reason, [counted_cause/* COUNTED_AS */.k]: category });
}

;// CONCATENATED MODULE: ./lib/workplan/queue/item-settings.js







/** The values that tell that the item stands in this folder, with these facts. What is there already may be among them. */
function toSettings(record, to, given) {
    const { facts, now } = given;
    const { failure, note } = facts;
    return [
        ...(record.form === 'flat' ? standSettings(record, to, given) : []),
        ...timeSettings(record, given),
        ...lockSettings(record, facts),
        ...leaseSettings(record, now),
        ...(facts.attempts === undefined ? [] : attemptSettings(record, facts.attempts)),
        ...(failure !== undefined || facts.results === 'cleared' ? clearResults(record) : []),
        ...(failure === undefined ? [] : writeFailure(record, failure, now)),
        ...(note === undefined ? [] : [item_settings_top(note.key, note.text)]),
    ];
}
function item_settings_top(key, value) {
    return { path: [key], value };
}
function has({ fields }, key) {
    return fields.get(key) !== null;
}
/** Folders in which work has come to an end, one way or the other. */
const ENDS = new Set(['completed', 'failed', 'completed-finalized', 'failed-blocked']);
/** Folders in which it has not. */
const OPEN = new Set(['pending', 'in-progress']);
/** How it stands and since when. The end of an attempt keeps its time when the item only goes on to another end. */
function standSettings(record, to, { now }) {
    const settings = [];
    const status = toStatusWord(record, to);
    if (status !== null)
        settings.push(item_settings_top('status', status));
    if (has(record, 'current_phase'))
        settings.push(item_settings_top('current_phase', toPhase(to)));
    if (has(record, 'updated_at'))
        settings.push(item_settings_top('updated_at', (0,ids/* toIsoText */.Ui)(now)));
    const ended = (0,item_record/* instantOf */.B9)(record.fields.get('completed_at'));
    if (ENDS.has(to) && has(record, 'completed_at') && (ended === null || OPEN.has(record.item.folder)))
        settings.push(item_settings_top('completed_at', (0,ids/* toIsoText */.Ui)(now)));
    return settings;
}
/** A start is always written, so that work just begun does not count as left behind; no time is written to say that there is none. */
function timeSettings({ times }, { facts }) {
    const set = (place, at) => {
        if (at === undefined || at === place.value)
            return [];
        return [{ path: place.path, value: at === null ? nothingAt(place.path) : (0,ids/* toIsoText */.Ui)(at) }];
    };
    return [...set(times.startedAt, facts.startedAt), ...set(times.cooldownUntil, facts.cooldownUntil)];
}
/** How an owner spells that there is no time: empty text at the top, null in a map. */
function nothingAt(path) {
    return path.length === 1 ? '' : null;
}
function lockSettings(record, { locked }) {
    if (locked === undefined || !has(record, item_keys/* LOCK_KEY */.QW))
        return [];
    return [item_settings_top(item_keys/* LOCK_KEY */.QW, !locked)];
}
const LEASE = [
    ['lease', 'owner'],
    ['lease', 'since'],
    ['lease', 'until'],
    ['lease', 'expires_at'],
    ['lease_until'],
    ['lease_expires_at'],
];
/** A lease ends with the attempt that it was for; one that has run out would take the next attempt away at once. */
function leaseSettings({ item, leaseUntil, fields }, now) {
    const isOver = item.folder === 'in-progress' || (leaseUntil !== null && leaseUntil <= now);
    if (!isOver)
        return [];
    return LEASE.filter((path) => (0,queue_fields/* textOf */.b6)((0,places/* fieldAt */.UK)(fields, path)) !== null).map((path) => ({ path, value: '' }));
}
/** Only counters that change, each where it was read. */
function attemptSettings({ item, counters }, attempts) {
    const settings = [];
    if (attempts.item !== item.attempts.item)
        settings.push({ path: counters.item.path, value: attempts.item });
    if (attempts.environment !== item.attempts.environment)
        settings.push({ path: counters.environment.path, value: attempts.environment });
    return settings;
}
/** The folder's name as the status, spelt as the old one was; null when the item has none, or one that nobody knows. */
function toStatusWord({ item }, to) {
    if (item.rawStatus === null)
        return null;
    const known = KNOWN.test(item.rawStatus) || (0,words/* toItemStatus */.nh)(item.rawStatus) !== 'unknown';
    if (!known)
        return null;
    return item.rawStatus.includes('_') ? to.replaceAll('-', '_') : to;
}
const KNOWN = /^(?:pending|in[-_]progress|completed|failed|completed[-_]finalized|failed[-_]blocked|archived)$/;
/** The phase that goes with a folder; work that has not begun has none. */
function toPhase(to) {
    return to === 'pending' || to === 'in-progress' ? '' : to;
}

;// CONCATENATED MODULE: ./lib/workplan/queue/quick-edit.js
// Sets values of plain files without a parser: a queue of a thousand items is put back in a moment. What is not plain is left to the editor for all files.



/** Line ends that our lines do not end at. */
const ODD_LINES = /\r(?!\n)|[\u0085\u2028\u2029]/;
/** The text with these values set, or null when one of them is not a plain value on a line of its own at the top. */
function setQuickly(text, settings) {
    const before = (0,queue_scan/* scanItem */.z)(text);
    if (!before.plain || ODD_LINES.test(text))
        return null;
    let after = text;
    for (const setting of settings) {
        const next = quick_edit_setOne(after, before, setting);
        if (next === null)
            return null;
        after = next;
    }
    return isProven(before, (0,queue_scan/* scanItem */.z)(after), settings) ? after : null;
}
function quick_edit_setOne(text, before, { path, value }) {
    const [key = ''] = path;
    const segment = before.segments.get(key);
    if (path.length !== 1 || segment === undefined || segment.head === '')
        return null;
    const known = (0,queue_fields/* quickValue */.Jk)(segment);
    if (typeof known !== 'string')
        return null;
    if (known === String(value))
        return text;
    const line = new RegExp(`^(${key}:[ \\t]+)([^\\r\\n]*?)([ \\t]*\\r?)$`, 'm');
    const quote = segment.head.startsWith('"') ? 'double' : 'plain';
    const token = (0,yaml_token/* toYamlToken */.Yf)(value, { quote, indent: '', eol: '\n', old: segment.head });
    return token.includes('\n') ? null : text.replace(line, (_, start, _old, end) => start + token + end);
}
/** The values read back as they were set, and all other keys stand as they stood, in the same order. */
function isProven(before, after, settings) {
    const changed = new Map(settings.map(({ path, value }) => [path[0] ?? '', String(value)]));
    const old = [...before.segments.values()];
    const now = [...after.segments.values()];
    return (after.plain &&
        old.length === now.length &&
        now.every((segment, index) => {
            const value = changed.get(segment.key);
            if (value !== undefined)
                return segment.key === old[index]?.key && (0,queue_fields/* quickValue */.Jk)(segment) === value;
            return segment.text === old[index]?.text;
        }));
}

;// CONCATENATED MODULE: ./lib/workplan/queue/item-edit.js



/**
 * The change that puts an item into a folder with these facts in its file. A file that cannot be edited moves as it is:
 * the folder is the state, and nothing of it is lost. `name`: what the queue calls the folder; default: its usual name.
 */
function toItemChange(record, to, { facts, now, name = to }) {
    const { item, text } = record;
    const path = `${name}/${item.path.slice(item.path.indexOf('/') + 1)}`;
    if (text === null || item.read === 'none')
        return { from: item.path, to: path, text: null };
    const edited = editText(record, text, toSettings(record, to, { facts, now }));
    return { from: item.path, to: path, text: edited === text ? null : edited };
}
/** All settings, else those at the top one by one: of a file that parsers refuse, some lines can still be edited. */
function editText(record, text, settings) {
    if (settings.length === 0)
        return text;
    const quickly = setQuickly(text, settings);
    if (quickly !== null)
        return quickly;
    const edited = setYamlPaths(text, settings, record.item.path);
    if (edited.ok)
        return edited.value;
    let partly = text;
    for (const setting of settings) {
        const next = setYamlPaths(partly, [setting], record.item.path);
        if (next.ok)
            partly = next.value;
    }
    return partly;
}

;// CONCATENATED MODULE: ./lib/workplan/queue/moved-facts.js
/** Folders whose items nobody is to work on again by himself. */
const SETTLED = new Set([
    'completed',
    'completed-finalized',
    'failed-blocked',
    'archived',
]);
/** Folders out of which no program takes an item. */
const LOCKED = new Set(['completed-finalized', 'failed-blocked', 'archived']);
/**
 * The facts that go with a folder. Out of a folder where it was settled the count starts anew, without lock and cool-down:
 * a person took it out of the round, and a person puts it back.
 */
function movedFacts({ item }, to, now) {
    if (LOCKED.has(to))
        return { locked: true };
    if (to !== 'pending' && to !== 'in-progress')
        return {};
    const begins = to === 'pending' ? { startedAt: null } : { startedAt: now, results: 'cleared' };
    if (!SETTLED.has(item.folder))
        return begins;
    const attempts = { item: 0, environment: item.attempts.environment };
    return { ...begins, attempts, cooldownUntil: null, locked: false };
}

;// CONCATENATED MODULE: ./lib/workplan/queue/rules.js
// The bounds that queues are kept in; the policy states them, with the reason of each number.
/** Full jitter under the cap, a wait from zero to the back-off of this many failures. `draw` is from 0 up to 1. */
function toCooldownMs(rules, failures, draw) {
    const steps = Math.max(0, Math.min(failures - 1, 30));
    return Math.floor(draw * Math.min(rules.cooldownCapMs, rules.cooldownBaseMs * 2 ** steps));
}

// EXTERNAL MODULE: ./lib/workplan/queue/waits.js
var waits = __webpack_require__(32736);
;// CONCATENATED MODULE: ./lib/workplan/queue/split.js










/** Fewer are no parts, more are a list that nobody meant as one. */
const PARTS = { min: 2, max: 50 };
/** Longest title of a part, in UTF-16 units. */
const MAX_TITLE = 120;
/** Where an item stands that does not say how urgent it is: in the middle. */
const UNSET_STEP = 3;
const DONE = new Set(['completed', 'completed-finalized']);
/**
 * One pending item per requirement, each with what the whole waits for and all else that it says; the item itself is
 * archived with the ids of its parts. Only what is still to be done and what nobody works on is split.
 */
function decideSplit(board, { wish, record, time }) {
    const { item, requirements } = record;
    const id = item.id;
    if (item.folder === 'archived')
        return unchanged(wish, id, 'ALREADY_THERE');
    if (DONE.has(item.folder))
        return unchanged(wish, id, 'ALREADY_DONE');
    if (item.folder === 'in-progress' && !(0,read_queue/* isOrphan */.BH)(record, time))
        return unchanged(wish, id, 'IN_USE');
    if (requirements.length < PARTS.min || requirements.length > PARTS.max)
        return unchanged(wish, id, 'NOT_SPLITTABLE');
    const parts = requirements.flatMap((requirement, index) => toPart(board, record, { requirement, index, time }) ?? []);
    if (parts.length < requirements.length)
        return unchanged(wish, id, 'NOT_SPLITTABLE');
    const archived = toItemChange(record, 'archived', {
        facts: { locked: true, note: { key: waits/* SPLIT_KEY */.zG, text: parts.map((part) => part.id).join(', ') } },
        now: time.now,
    });
    const changes = [...parts.map((part) => part.change), archived];
    if (changes.some((change) => board.isTaken(change.to, id)))
        return unchanged(wish, id, 'NAME_TAKEN');
    if (parts.some((part) => board.find(part.id).length > 0))
        return unchanged(wish, id, 'NAME_TAKEN');
    const waiting = board.waitingFor(id);
    return { kind: wish.kind, id, reason: 'SPLIT_UP', changes, ...(waiting.length === 0 ? {} : { waiting }) };
}
/** Null when the whole is written in a way that a part cannot take over. */
function toPart(board, record, { requirement, index, time }) {
    const { item } = record;
    const id = `${item.id}-part-${index + 1}`;
    const about = item.title === null ? '' : `: ${item.title}`;
    const seen = board.neighbours.flatMap((one) => one.item.priority.raw ?? []);
    const text = toItemLike({
        id,
        title: toTitle(requirement),
        description: `${requirement}\n\nPart ${index + 1} of ${record.requirements.length} of ${item.id}${about}`,
        type: '',
        target: '',
        priority: (0,priority/* toLowerPriority */.nl)(item.priority.raw ?? (0,priority/* toPriorityText */.LQ)(UNSET_STEP, seen), index, seen),
        status: toPendingWord(record, board.neighbours),
        // A second apart, so that parts of equal priority keep their order.
        createdAt: (time.now + index * 1000),
        parent: item.id,
        requirements: [requirement],
    }, record, (segment, style) => (isBegunAnew(segment.key) ? writeEmpty(segment, style, board.neighbours) : 'same'));
    if (text === null)
        return null;
    const ending = item.path.slice(item.path.lastIndexOf('.'));
    return { id, change: { from: null, to: `pending/${(0,item_record/* nameOf */.Vb)(item.path)}-part-${index + 1}${ending}`, text } };
}
function isBegunAnew(key) {
    return item_keys/* RECORD_KEYS */.Tf.has(key) || item_keys/* SIZE_KEYS */.BO.has(key);
}
function toTitle(requirement) {
    const [line = ''] = requirement.trim().split('\n');
    return line.length > MAX_TITLE ? `${line.slice(0, MAX_TITLE - 1)}…` : line;
}

;// CONCATENATED MODULE: ./lib/workplan/queue/transitions.js
// From a wish to changes of files, or to the reason why there are none. Pure: the same queue, moment and draw give the same answer.











/** Decides one wish. */
function decideQueueWish(board, wish, time) {
    if (wish.kind === 'create')
        return decideCreate(board, wish, time);
    if (wish.kind === 'pause')
        return decidePause(board, wish, time);
    const found = board.find(wish.id);
    const [record] = found;
    if (record === undefined)
        return unchanged(wish, wish.id, 'ITEM_UNKNOWN');
    if (found.length > 1)
        return unchanged(wish, wish.id, 'ITEM_AMBIGUOUS');
    switch (wish.kind) {
        case 'requeue':
            return decideRequeue(board, { wish, record, time });
        case 'park':
            return place(board, { wish, record, time }, 'failed-blocked', {
                reason: 'PARKED',
                facts: { locked: true, note: { key: 'park_reason', text: wish.reason } },
            });
        case 'move':
            return place(board, { wish, record, time }, wish.to, {
                reason: 'MOVED',
                facts: movedFacts(record, wish.to, time.now),
            });
        case 'split':
            return decideSplit(board, { wish, record, time });
        case 'fail':
            return decideFail(board, { wish, record, time });
        default:
            return (0,result/* assertNever */.x)(wish);
    }
}
function decideRequeue(board, one) {
    const { wish, record, time } = one;
    const { item } = record;
    if (item.folder === 'pending')
        return unchanged(wish, item.id, 'ALREADY_THERE');
    // Whoever put the lease there said that it is his; a person who knows better moves the item.
    if ((0,read_queue/* isLeased */.PA)(record, time.now))
        return unchanged(wish, item.id, 'IN_USE');
    if (board.paused !== null && board.paused.until > time.now)
        return unchanged(wish, item.id, 'QUEUE_PAUSED');
    const note = wish.notes === null ? {} : { note: { key: 'requeue_note', text: wish.notes } };
    if (SETTLED.has(item.folder))
        return place(board, one, 'pending', {
            reason: 'REQUEUED',
            facts: { ...movedFacts(record, 'pending', time.now), ...note },
        });
    if (record.locked)
        return unchanged(wish, item.id, 'LOCKED');
    if (item.attempts.item >= time.rules.maxAttempts && !(0,item_record/* isEnvironment */.A_)(item.cause))
        return parkSpent(board, one);
    if (item.cooldownUntil !== null && item.cooldownUntil > time.now)
        return unchanged(wish, item.id, 'COOLING_DOWN');
    return place(board, one, 'pending', { reason: 'REQUEUED', facts: { startedAt: null, ...note } });
}
function parkSpent(board, one) {
    const text = `failed ${one.record.item.attempts.item} times; a person decides what becomes of it`;
    return place(board, one, 'failed-blocked', {
        reason: 'OUT_OF_ATTEMPTS',
        facts: { locked: true, note: { key: 'park_reason', text } },
    });
}
function decideFail(board, one) {
    const { wish, record, time } = one;
    const { item } = record;
    if ((0,category/* isEnvironment */.hN)(wish.category))
        return failSurroundings(board, one);
    // The same failure may be told twice; an item that stands as failed was counted.
    if (item.folder === 'failed')
        return unchanged(wish, item.id, 'ALREADY_THERE');
    const parked = item.folder === 'failed-blocked' ? whyParked(record, time) : null;
    if (parked !== null)
        return unchanged(wish, item.id, parked);
    if (SETTLED.has(item.folder))
        return unchanged(wish, item.id, 'SETTLED');
    // Nothing can be counted in it and nothing cools it down: put back it would fail for ever.
    if (item.read === 'none')
        return place(board, one, 'failed-blocked', { reason: 'PARKED', facts: {} });
    const attempts = { ...item.attempts, item: item.attempts.item + 1 };
    const spent = attempts.item >= time.rules.maxAttempts;
    const cooldownUntil = (time.now + toCooldownMs(time.rules, attempts.item, time.draw));
    const failed = {
        attempts,
        cooldownUntil,
        startedAt: null,
        failure: { category: wish.category, reason: wish.reason },
    };
    if (!spent)
        return place(board, one, 'failed', { reason: 'FAILED', facts: failed });
    const note = {
        key: 'park_reason',
        text: `failed ${attempts.item} times; a person decides what becomes of it`,
    };
    return place(board, one, 'failed-blocked', { reason: 'OUT_OF_ATTEMPTS', facts: { ...failed, locked: true, note } });
}
/** How a failure parks an item: told once more, it gets the same answer. Null where a person parked it for reasons of his own. */
function whyParked({ item }, { rules }) {
    if (item.read === 'none')
        return 'PARKED';
    return item.attempts.item >= rules.maxAttempts ? 'OUT_OF_ATTEMPTS' : null;
}
/** The item goes back as it was, with a count of its own for this; an account's limit or a refused token stops the queue. */
function failSurroundings(board, one) {
    const { wish, record, time } = one;
    const { item } = record;
    const pause = toPause(board, wish, time);
    if (item.folder !== 'in-progress') {
        return { kind: wish.kind, id: item.id, reason: pause.length > 0 ? 'NOT_ITS_FAULT' : 'ALREADY_THERE', changes: pause };
    }
    const attempts = { ...item.attempts, environment: item.attempts.environment + 1 };
    const waitMs = (0,category/* stopsQueue */.N8)(wish.category) ? null : toCooldownMs(time.rules, attempts.environment, time.draw);
    const cooldown = waitMs === null ? {} : { cooldownUntil: (time.now + waitMs) };
    const placed = place(board, one, 'pending', {
        reason: 'NOT_ITS_FAULT',
        facts: { attempts, startedAt: null, ...cooldown },
    });
    return { ...placed, changes: [...placed.changes, ...pause] };
}
/** Only a limit or a refused token pauses a queue; any other trouble is no reason to let everything wait. */
function decidePause(board, wish, time) {
    const changes = toPause(board, wish, time);
    return { kind: wish.kind, id: '', reason: changes.length > 0 ? 'PAUSED' : 'ALREADY_THERE', changes };
}
function toPause(board, wish, { now, rules }) {
    if (!(0,category/* stopsQueue */.N8)(wish.category))
        return [];
    const cause = wish.category === 'auth' ? 'auth' : 'quota';
    const current = board.paused === null ? null : { until: board.paused.until, because: 'unknown' };
    return (0,pause/* toPauseChange */.e)({ cause, reason: wish.reason, now, rules, current, exists: board.hasPauseFile });
}
/** Puts the item of a case into a folder, unless it is there or its name is taken. */
function place(board, { wish, record, time }, to, { reason, facts }) {
    const { item } = record;
    if (item.folder === to)
        return unchanged(wish, item.id, 'ALREADY_THERE');
    const change = toItemChange(record, to, { facts, now: time.now, name: board.nameOf(to) });
    if (board.isTaken(change.to, item.id))
        return unchanged(wish, item.id, 'NAME_TAKEN');
    return { kind: wish.kind, id: item.id, reason, changes: [change] };
}

;// CONCATENATED MODULE: ./lib/workplan/queue/board.js








/** Answers to all wishes, in their order. One that cannot be fulfilled keeps no other from being. */
function decideQueueWishes(view, wishes, time) {
    const board = new Board(view, time);
    return wishes.map((wish) => {
        const decided = decideQueueWish(board, wish, { now: time.now, rules: time.rules, draw: time.draw() });
        const ruling = time.moves === 'text' ? board.keepUnread(decided) : decided;
        for (const change of ruling.changes)
            board.apply(change);
        return board.isPartial && ruling.reason === 'ITEM_UNKNOWN' ? { ...ruling, reason: 'ITEM_NOT_SEEN' } : ruling;
    });
}
/**
 * The ids that a requeue without names means: of a folder all, of work in progress only what was left behind. Without a
 * folder: what failed and what was left behind. Each id once, in the order of the queue.
 */
function findRequeueable(view, from, time) {
    const folders = from === null ? ['in-progress', 'failed'] : [from];
    const chosen = view.records.filter((record) => {
        if (!folders.includes(record.item.folder))
            return false;
        return record.item.folder !== 'in-progress' || (0,read_queue/* isOrphan */.BH)(record, time);
    });
    return [...new Set(chosen.map(({ item }) => item.id))];
}
/** Ids in progress that a requeue without names leaves to those who work on them. */
function findInUse(view, time) {
    const used = view.records.filter((record) => record.item.folder === 'in-progress' && !(0,read_queue/* isOrphan */.BH)(record, time));
    return [...new Set(used.map(({ item }) => item.id))];
}
/** Enough to know the words of a queue, few enough to look into each. */
const MAX_NEIGHBOURS = 200;
/** Newest first; one that does not say when it was made is behind all others. */
function findNeighbours(records) {
    const whole = records.filter(({ item }) => item.read === 'library');
    return whole.toSorted((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0)).slice(0, MAX_NEIGHBOURS);
}
class Board {
    neighbours;
    /** Whether there are files that were not looked at: each of them may be any item. */
    isPartial;
    paused;
    hasPauseFile;
    #byPath;
    #byId = new Map();
    #time;
    #folders;
    /** Paths that items have left, and whose they were. */
    #left = new Map();
    constructor(view, time) {
        this.neighbours = findNeighbours(view.records);
        this.isPartial = view.problems.some(queue_files/* isNotLookedAt */.bn);
        this.paused = view.queue.paused;
        this.hasPauseFile = time.hasPauseFile;
        this.#time = time;
        this.#folders = view.folders;
        this.#byPath = new Map(view.records.map((record) => [record.item.path, record]));
        for (const record of view.records)
            this.#index(record);
    }
    find(id) {
        return [...(this.#byId.get(id)?.values() ?? [])];
    }
    nameOf(folder) {
        return (0,queue/* nameQueueFolder */.bd)(folder, this.#folders);
    }
    isTaken(path, id) {
        const before = this.#left.get(path);
        return this.#byPath.has(path) || (before !== undefined && before !== id);
    }
    waitingFor(id) {
        return (0,waits/* findWaiting */.$b)([...this.#byPath.values()], id);
    }
    /** The ruling without moves of files whose text is not known; a pause that belongs to it stays. */
    keepUnread(ruling) {
        const isUnread = ({ from, text }) => text === null && from !== null && this.#byPath.get(from)?.text === null;
        if (!ruling.changes.some(isUnread))
            return ruling;
        return { ...ruling, reason: 'ITEM_UNREADABLE', changes: ruling.changes.filter((change) => !isUnread(change)) };
    }
    apply(change) {
        const text = change.text === null ? null : (0,result.ok)(change.text);
        if (change.to === queue_files/* PAUSE_FILE */.ek) {
            this.paused = (0,pause/* readPause */.H)(text, this.#time).paused;
            this.hasPauseFile = true;
            return;
        }
        const before = change.from === null ? undefined : this.#byPath.get(change.from);
        if (before !== undefined)
            this.#remove(before);
        const folder = (0,queue/* toQueueFolder */.J$)(change.to);
        const kept = before?.text === null || before === undefined ? null : (0,result.ok)(before.text);
        const now = text ?? kept ?? (before?.item.problem ? { ok: false, problem: before.item.problem } : null);
        if (folder === null || now === null)
            return;
        const record = (0,item_record/* toRecord */.Lv)({ folder, path: change.to, text: now });
        this.#byPath.set(change.to, record);
        this.#index(record);
    }
    #index(record) {
        const known = this.#byId.get(record.item.id);
        if (known === undefined)
            this.#byId.set(record.item.id, new Map([[record.item.path, record]]));
        else
            known.set(record.item.path, record);
    }
    #remove({ item }) {
        if (!this.#left.has(item.path))
            this.#left.set(item.path, item.id);
        this.#byPath.delete(item.path);
        this.#byId.get(item.id)?.delete(item.path);
    }
}


/***/ }),

/***/ 32736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ findWaiting),
/* harmony export */   Qe: () => (/* binding */ toQueueWork),
/* harmony export */   Qq: () => (/* binding */ BLOCK_KEY),
/* harmony export */   VO: () => (/* binding */ WAIT_KEYS),
/* harmony export */   zG: () => (/* binding */ SPLIT_KEY)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98549);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87763);
/* harmony import */ var _work_items_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23033);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67573);
// What the items of a queue wait for, by the same rules as those of a plan: the folder says what is done.




/** Keys under which an item names what it waits for; the first that it has counts. */
const WAIT_KEYS = ['dependencies', 'depends_on'];
/** Key under which an item names what waits for it. */
const BLOCK_KEY = 'blocks';
/** Key of ours that says which items a split one became. */
const SPLIT_KEY = 'split_into';
const STATUS_OF = {
    pending: 'pending',
    'in-progress': 'in_progress',
    completed: 'done',
    failed: 'failed',
    'completed-finalized': 'done',
    'failed-blocked': 'blocked',
    archived: 'cancelled',
};
/**
 * The records as items of a plan, in their order: the pointer is the path, the status is what the folder means. Only what
 * is completed is waited for no longer; for an item that was split its parts are waited for.
 */
function toQueueWork(records) {
    const parts = new Map(records.flatMap(({ item, fields }) => toParts(item.id, fields.get(SPLIT_KEY))));
    const blockers = findBlockers(records);
    const drafts = records.map(({ item, fields }) => {
        const own = WAIT_KEYS.map((key) => idsOf(fields.get(key))).find((ids) => ids.length > 0) ?? [];
        const refs = [...new Set([...own, ...(blockers.get(item.id) ?? [])])];
        return {
            id: item.id,
            title: item.title ?? '',
            status: STATUS_OF[item.folder],
            rawStatus: item.rawStatus,
            refs: refs.map((ref) => ({ ...(0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .plainRef */ .O)(ref), members: parts.has(ref) ? listLeaves(ref, parts) : null })),
            pointer: item.path,
            workable: true,
            partOf: null,
        };
    });
    return (0,_work_items_js__WEBPACK_IMPORTED_MODULE_2__/* .toWorkItems */ .R)(drafts, { satisfiedBy: ['done'] });
}
/** Ids of the items still to be done that name this one themselves as what they wait for. */
function findWaiting(records, id) {
    const open = records.filter(({ item }) => STATUS_OF[item.folder] !== 'done' && STATUS_OF[item.folder] !== 'cancelled');
    const naming = open.filter(({ fields }) => WAIT_KEYS.some((key) => idsOf(fields.get(key)).includes(id)));
    return naming.map(({ item }) => item.id);
}
function findBlockers(records) {
    const byId = new Map();
    for (const { item, fields } of records) {
        for (const blocked of idsOf(fields.get(BLOCK_KEY)))
            (0,_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .addTo */ .D)(byId, blocked, item.id);
    }
    return byId;
}
/** What a split item has become in the end: a part may have been split again. */
function listLeaves(id, parts, seen = new Set()) {
    if (seen.has(id))
        return [];
    seen.add(id);
    return parts.get(id)?.flatMap((part) => listLeaves(part, parts, seen)) ?? [id];
}
function toParts(id, field) {
    const ids = idsOf(field);
    return ids.length === 0 ? [] : [[id, ids]];
}
/** A list of ids, of maps that have one, or a text with commas between them. */
function idsOf(field) {
    if (field === null)
        return [];
    if (typeof field === 'string')
        return ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(field) ?? '').split(',').flatMap((part) => part.trim() || []);
    if (!Array.isArray(field))
        return [];
    return field.flatMap((each) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(each) ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(each, 'id')) ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(each, 'task_id')) ?? []);
}


/***/ }),

/***/ 61324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ut: () => (/* binding */ applySplices),
/* harmony export */   WH: () => (/* binding */ insertAfter),
/* harmony export */   pt: () => (/* binding */ removeMember),
/* harmony export */   uQ: () => (/* binding */ replaceValue)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _json_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21095);
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
    return { start: node.offset, end: (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(node), text: token };
}
/**
 * Inserts members behind another one: on lines of their own when that one begins a line, else beside it. A comment at
 * the end of the line stays with the member it stands behind; a trailing comma stays a trailing comma. Where a comment
 * stands between a value and a comma that is not at the end of its line, they go directly behind the value: nowhere else
 * could they be taken away again without a trace.
 */
function insertAfter(text, parent, anchor, members) {
    if (members.length === 0)
        return [];
    const end = (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(anchor.value);
    const colon = colonOf(text, anchor);
    const written = members.map(({ key, token }) => `${JSON.stringify(key)}${colon}${token}`);
    const indent = indentOf(text, anchor.keyNode.offset);
    const { comma, lineEnd } = tailOf(text, end);
    const closesLine = comma !== null && lineEnd !== null && comma < lineEnd;
    const isParted = comma !== null && !closesLine && !isBlank(text, end, comma);
    if (indent === null || isParted) {
        const gap = gapOf(text, parent, anchor, colon);
        return [insertion(end, written.map((each) => `,${gap}${each}`).join(''))];
    }
    const lines = written.map((each) => `${eolOf(text, end)}${indent}${each}`);
    if (closesLine)
        return [insertion(lineEnd, lines.map((each) => `${each},`).join(''))];
    const isLast = comma === null && lineEnd !== null && !isBlank(text, end, lineEnd);
    if (isLast)
        return [insertion(end, ','), insertion(lineEnd, lines.join(','))];
    return [insertion(end, lines.map((each) => `,${each}`).join(''))];
}
/** Removes a member with its comma: the inverse of the insertion. Comments stay. */
function removeMember(text, parent, member) {
    const siblings = (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(parent);
    const index = siblings.findIndex((each) => each.property === member.property);
    const before = siblings[index - 1];
    const end = (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(member.value);
    const { comma, lineEnd } = tailOf(text, end);
    const behind = comma === null ? end : comma + 1;
    if (before === undefined)
        return [removal(member.keyNode.offset, firstEnd(text, siblings[1], behind))];
    const beforeComma = tailOf(text, (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(before.value)).comma ?? (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(before.value);
    const onOwnLine = indentOf(text, member.keyNode.offset) !== null && lineEnd !== null && behind <= lineEnd;
    if (onOwnLine) {
        const bare = isBlank(text, behind, lineEnd);
        const start = bare ? lineBreakBefore(text, member.keyNode.offset) : member.keyNode.offset;
        if (comma !== null)
            return [removal(start, bare ? lineEnd : behind)];
        return [removal(beforeComma, beforeComma + 1), removal(start, end)];
    }
    const between = text.slice((0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(before.value), beforeComma) + text.slice(beforeComma + 1, member.keyNode.offset);
    if (between.trim() === '')
        return [removal((0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(before.value), end)];
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
    const siblings = (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(parent);
    const index = siblings.findIndex((each) => each.property === anchor.property);
    const pairs = [
        [siblings[index - 1], anchor],
        [anchor, siblings[index + 1]],
    ];
    for (const [left, right] of pairs) {
        if (left === undefined || right === undefined)
            continue;
        const gap = /^,(?<gap>[ \t]*)$/.exec(text.slice((0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(left.value), right.keyNode.offset))?.groups?.['gap'];
        if (gap !== undefined)
            return gap;
    }
    return colon === ':' && siblings.length > 0 ? '' : ' ';
}
/** The anchor's colon with the blanks around it; a plain one when line breaks or comments stand there. */
function colonOf(text, anchor) {
    const colon = text.slice((0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(anchor.keyNode), anchor.value.offset);
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
    const scanner = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner)(text, false);
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


/***/ })

};
