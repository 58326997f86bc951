export const id = 349;
export const ids = [349];
export const modules = {

/***/ 16402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ makeHiddenFolder),
/* harmony export */   j: () => (/* binding */ removeAbandoned)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70257);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56069);
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

/***/ 29136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ waitForLock)
/* harmony export */ });
/** Longest wait for other writers: fifty of them with a second each, on a slow disk. */
const LOCK_PATIENCE_MS = 60_000;
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

/***/ 15945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V9: () => (/* binding */ parseYamlDoc),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   c6: () => (/* binding */ findPair),
/* harmony export */   si: () => (/* binding */ proveYaml)
/* harmony export */ });
/* unused harmony export yamlKey */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7207);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54372);
/* harmony import */ var _plan_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67794);
// Parses a YAML file for editing and compares two of them: what an edit may not touch must be the same, comments included.



/** The file as one map or list. `PLAN_MALFORMED` with the place of the first fault when the library refuses it or it is neither. */
function parseYamlDoc(file, whole) {
    const { bom, text } = (0,_plan_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutBom */ .vA)(whole);
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { prettyErrors: false, logLevel: 'error' });
        const [error] = document.errors;
        if (error !== undefined)
            return (0,_plan_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)({ file, text }, error.pos[0], `not valid YAML: ${firstLine(error.message)}`);
        const root = document.contents === null ? new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA() : document.contents;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(root))
            return (0,_plan_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)({ file, text }, 0, 'a map of keys and values is expected at the top');
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ file, bom, text, root });
    }
    catch {
        // The parser recurses: a hostile depth ends its stack. Nothing else of ours runs in here.
        return (0,_plan_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)({ file, text }, 0, 'the YAML parser gave up on it; check what wrote the file');
    }
}
function firstLine(message) {
    return (message.split('\n', 1)[0] ?? '').slice(0, 120).trim();
}
/** A key's text; keys that are no scalars have none. */
function yamlKey(pair) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) ? String(pair.key.value) : null;
}
/** The pair of that key, or null. */
function findPair(map, key) {
    return map.items.find((pair) => yamlKey(pair) === key) ?? null;
}
/** Start and end of a node; both at 0 for one that has no place. */
function rangeOf(node) {
    const range = node?.range;
    return range === null || range === undefined ? [0, 0] : [range[0], range[1]];
}
/** The new text with its byte order mark, or PLAN_EDIT_UNPROVEN when anything but the sets differs. */
function proveYaml(before, text, claims, ignoring) {
    const after = parseYamlDoc(before.file, before.bom + text);
    const fail = (detail) => (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'PLAN_EDIT_UNPROVEN', file: before.file, detail });
    if (!after.ok)
        return fail('the result does not parse');
    const difference = compareRoots(before.root, after.value.root, toTree(claims));
    if (difference !== null)
        return fail(`${difference} would differ`);
    if (commentsOf(before.text, ignoring) !== commentsOf(text, ignoring))
        return fail('a comment would differ');
    return endOf(before.text) === endOf(text) ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(before.bom + text) : fail('the end of the file would differ');
}
function toTree(claims) {
    const root = { values: new Map(), below: new Map() };
    for (const { path, value } of claims) {
        let tree = root;
        for (const key of path.slice(0, -1)) {
            const next = tree.below.get(key) ?? { values: new Map(), below: new Map() };
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
    const left = a.items.filter((pair) => !gone(yamlKey(pair)));
    const wanted = new Set([...tree.values.keys(), ...tree.below.keys()].filter((key) => !gone(key)));
    for (const [index, pair] of b.items.entries()) {
        const key = yamlKey(pair);
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
    const key = yamlKey(pair) ?? '';
    if (tree.values.has(key))
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.value) && Object.is(pair.value.value, tree.values.get(key));
    const below = tree.below.get(key);
    if (below === undefined)
        return sameNode(old?.value, pair.value);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(pair.value))
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(old?.value) && listsFit(old.value, pair.value, below);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(pair.value) && compareMaps((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(old?.value) ? old.value : new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA(), pair.value, below) === null;
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
/** Every comment, in order, as one text; what the pattern matches is taken out of each. */
function commentsOf(text, ignoring) {
    if (!text.includes('#'))
        return '';
    const comments = [...new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)].filter((token) => token.startsWith('#'));
    const kept = ignoring === undefined ? comments : comments.map((comment) => comment.replace(ignoring, '').trimEnd());
    return kept.filter((comment) => comment !== '').join('\n');
}
function endOf(text) {
    return /\r?\n?$/.exec(text)?.[0] ?? '';
}


/***/ }),

/***/ 12393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  So: () => (/* binding */ setYamlPaths)
});

// UNUSED EXPORTS: setYamlFields, setYamlNested

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(54372);
// EXTERNAL MODULE: ./lib/workplan/plan-problem.js
var plan_problem = __webpack_require__(67794);
// EXTERNAL MODULE: ./lib/workplan/splice.js
var splice = __webpack_require__(55191);
// EXTERNAL MODULE: ./lib/workplan/edits/yaml-doc.js
var yaml_doc = __webpack_require__(15945);
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
var yaml_view = __webpack_require__(85546);
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

// EXTERNAL MODULE: ./lib/workplan/edits/yaml-token.js
var yaml_token = __webpack_require__(30022);
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
        return edited.ok ? (0,yaml_doc/* proveYaml */.si)(doc.value, edited.value, sets) : refuse(file, edited.problem);
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
    if (slot.kind === 'token' && !slot.is(null))
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


/***/ }),

/***/ 30022:
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

/***/ 85546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wl: () => (/* binding */ eolOf),
/* harmony export */   du: () => (/* binding */ viewOf),
/* harmony export */   kd: () => (/* binding */ lineEnd)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7207);
/* harmony import */ var _yaml_doc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15945);
/* harmony import */ var _yaml_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30022);
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
        return { kind: 'token', ...toRange(node), style: plainStyle(doc), is: () => false };
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
    const colon = text.slice(0, start).replace(/[ \t]+$/, '').length;
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

/***/ 51203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dg: () => (/* binding */ decideQueueWishes),
  YN: () => (/* binding */ findInUse),
  Qs: () => (/* binding */ findRequeueable)
});

// EXTERNAL MODULE: ./lib/domain/queue.js
var queue = __webpack_require__(76762);
// EXTERNAL MODULE: ./lib/domain/queue-files.js
var queue_files = __webpack_require__(4680);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(54372);
// EXTERNAL MODULE: ./lib/workplan/queue/item-record.js + 3 modules
var item_record = __webpack_require__(69927);
// EXTERNAL MODULE: ./lib/workplan/queue/pause.js + 3 modules
var pause = __webpack_require__(64289);
// EXTERNAL MODULE: ./lib/workplan/queue/read-queue.js
var read_queue = __webpack_require__(39557);
// EXTERNAL MODULE: ./lib/domain/category.js
var category = __webpack_require__(4865);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(84351);
;// CONCATENATED MODULE: ./lib/workplan/queue/new-item.js
// The text of a new item in the form that its queue uses.

/** The form that new items get: that of the items there are, else the flat one. */
function formOf(sample) {
    return sample?.form ?? 'flat';
}
/** A complete item file, with LF line ends and a final newline. Every text is quoted, so that nothing in it is YAML. */
function toItemText(item, form) {
    return form === 'flat' ? toFlat(item) : toMetadata(item);
}
function toFlat(item) {
    const at = quote((0,ids/* toIsoText */.Ui)(item.createdAt));
    return lines([
        `id: ${quote(item.id)}`,
        `title: ${quote(item.title)}`,
        `type: ${quote(item.type)}`,
        ...(item.parent === null ? [] : [`parent: ${quote(item.parent)}`]),
        `target: ${quote(item.target)}`,
        `priority: ${toWord(item.priority)}`,
        ...list('requirements', item.requirements, '    '),
        'dependencies: []',
        'blocks: []',
        'status: pending',
        'current_phase: ""',
        'started_at: ""',
        'completed_at: ""',
        'cooldown_until: ""',
        `created_at: ${at}`,
        `updated_at: ${at}`,
        `notes: ${quote(item.description)}`,
        'results: {}',
        'consecutive_failures: 0',
        'processor_auto_requeue: true',
    ]);
}
function toMetadata(item) {
    return lines([
        `id: ${quote(item.id)}`,
        `title: ${quote(item.title)}`,
        `description: ${quote(item.description)}`,
        `type: ${quote(item.type)}`,
        ...(item.parent === null ? [] : [`parent: ${quote(item.parent)}`]),
        `target: ${quote(item.target)}`,
        `priority: ${toWord(item.priority)}`,
        ...list('requirements', item.requirements, '  '),
        'metadata:',
        '  created_by: aftermath',
        `  created_at: ${quote((0,ids/* toIsoText */.Ui)(item.createdAt))}`,
        '  cooldown_until: null',
        '  attempt_count: 0',
        '  last_attempt: null',
        '  failure_reasons: []',
    ]);
}
function list(key, texts, indent) {
    return texts.length === 0 ? [`${key}: []`] : [`${key}:`, ...texts.map((text) => `${indent}- ${quote(text)}`)];
}
/** JSON's spelling is YAML's; what JSON leaves bare and YAML forbids is escaped. */
function quote(text) {
    const toEscape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, toEscape);
}
/** A priority word or number as people write it. */
function toWord(priority) {
    return /^(?:[A-Za-z]\w*|\d{1,9})$/.test(priority) ? priority : quote(priority);
}
function lines(all) {
    return `${all.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/workplan/queue/ruling.js
/** A refusal, or something that is as it was wanted. */
function unchanged(wish, id, reason) {
    return { kind: wish.kind, id, reason, changes: [] };
}

;// CONCATENATED MODULE: ./lib/workplan/queue/create.js
// New items: a backlog entry, a debt, or an urgent fix. The same wish twice makes one item.



const PURPOSES = {
    backlog: { type: 'improvement', priority: 'low', number: '40' },
    debt: { type: 'technical-debt', priority: 'medium', number: '30' },
    fix: { type: 'fix', priority: 'high', number: '10' },
    urgent: { type: 'fix', priority: 'critical', number: '1' },
};
/** Longest part of a title in an id, in characters: file names stay readable. */
const MAX_SLUG = 40;
/** A new pending item in the queue's own form; its id comes from purpose, target and title, so that it converges. */
function decideCreate(board, wish, { now }) {
    const { purpose, title, target } = wish;
    const id = toId(wish);
    const path = `pending/${id}.yaml`;
    if (board.find(id).length > 0 || board.has(path))
        return unchanged(wish, id, 'ALREADY_THERE');
    const { type, priority, number } = PURPOSES[purpose];
    const text = toItemText({
        id,
        title,
        description: '',
        type,
        target,
        priority: usesNumbers(board) ? number : priority,
        createdAt: now,
        parent: null,
        requirements: [],
    }, formOf(board.sample));
    return { kind: wish.kind, id, reason: 'CREATED', changes: [{ from: null, to: path, text }] };
}
/** The id says what the item is about: of an identity only that, so that a graver level makes no second item. */
function toId({ purpose, title, target, identity }) {
    const parts = identity === null
        ? [purpose, toSlug(title), (0,ids/* toFingerprint */.I9)(['queue item', purpose, target, title]).slice(0, 8)]
        : ['cause', toSlug(identity)];
    return parts.filter((part) => part !== '').join('-');
}
function usesNumbers({ sample }) {
    return sample !== null && /^\d+$/.test(sample.item.priority.raw ?? '');
}
function toSlug(title) {
    const slug = title
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .slice(0, MAX_SLUG);
    return slug.replaceAll(/^-+|-+$/g, '');
}

// EXTERNAL MODULE: ./lib/workplan/edits/yaml-fields.js + 2 modules
var yaml_fields = __webpack_require__(12393);
// EXTERNAL MODULE: ./lib/workplan/words.js
var words = __webpack_require__(67882);
// EXTERNAL MODULE: ./lib/workplan/edits/yaml-token.js
var yaml_token = __webpack_require__(30022);
// EXTERNAL MODULE: ./lib/workplan/queue/fields.js
var queue_fields = __webpack_require__(86222);
// EXTERNAL MODULE: ./lib/workplan/queue/scan.js
var scan = __webpack_require__(29258);
;// CONCATENATED MODULE: ./lib/workplan/queue/quick-edit.js
// Sets values of plain files without a parser: a queue of a thousand items is put back in a moment. What is not plain is left to the editor for all files.



/** Line ends that our lines do not end at. */
const ODD_LINES = /\r(?!\n)|[\u0085\u2028\u2029]/;
/** The text with these values set, or null when one of them is not a plain value on a line of its own at the top. */
function setQuickly(text, settings) {
    const before = (0,scan/* scanItem */.z)(text);
    if (!before.plain || ODD_LINES.test(text))
        return null;
    let after = text;
    for (const setting of settings) {
        const next = setOne(after, before, setting);
        if (next === null)
            return null;
        after = next;
    }
    return isProven(before, (0,scan/* scanItem */.z)(after), settings) ? after : null;
}
function setOne(text, before, { path, value }) {
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
// Writes what happened to an item into its file, in the file's own form: only keys that it has, and counters of ours.




/**
 * The change that puts an item into a folder with these facts in its file. A file that cannot be edited moves as it is:
 * the folder is the state, and nothing of it is lost.
 */
function toItemChange(record, to, { facts, now }) {
    const { item, text } = record;
    const path = `${to}/${item.path.slice(item.path.indexOf('/') + 1)}`;
    if (text === null || item.read === 'none')
        return { from: item.path, to: path, text: null };
    const settings = [
        ...(record.form === 'flat' ? flatSettings(record, to, { facts, now }) : metadataSettings(record, { facts, now })),
        ...(facts.note === undefined ? [] : [{ path: [facts.note.key], value: facts.note.text }]),
    ];
    const edited = editText(record, text, settings);
    return { from: item.path, to: path, text: edited === text ? null : edited };
}
/** All settings, else those at the top one by one: of a file that parsers refuse, some lines can still be edited. */
function editText(record, text, settings) {
    if (settings.length === 0)
        return text;
    const quickly = setQuickly(text, settings);
    if (quickly !== null)
        return quickly;
    const edited = (0,yaml_fields/* setYamlPaths */.So)(text, settings, record.item.path);
    if (edited.ok)
        return edited.value;
    let partly = text;
    for (const setting of settings) {
        const next = (0,yaml_fields/* setYamlPaths */.So)(partly, [setting], record.item.path);
        if (next.ok)
            partly = next.value;
    }
    return partly;
}
function flatSettings(record, to, { facts, now }) {
    const has = (key) => record.fields.get(key) !== null;
    const top = (key, value) => ({ path: [key], value });
    const settings = [];
    const status = toStatusWord(record, to);
    if (status !== null)
        settings.push(top('status', status));
    if (has('current_phase'))
        settings.push(top('current_phase', toPhase(to)));
    if (has('updated_at'))
        settings.push(top('updated_at', (0,ids/* toIsoText */.Ui)(now)));
    if (facts.startedAt !== undefined && has('started_at'))
        settings.push(top('started_at', timeText(facts.startedAt)));
    if (facts.cooldownUntil !== undefined && (facts.cooldownUntil !== null || has('cooldown_until')))
        settings.push(top('cooldown_until', timeText(facts.cooldownUntil)));
    if (facts.locked !== undefined && has('processor_auto_requeue'))
        settings.push(top('processor_auto_requeue', !facts.locked));
    if (facts.attempts !== undefined)
        settings.push(...attemptSettings(record, facts.attempts, []));
    if (facts.failure !== undefined) {
        settings.push({ path: ['results', 'success'], value: false });
        settings.push({ path: ['results', 'error'], value: facts.failure });
        settings.push({ path: ['results', 'failed_at'], value: (0,ids/* toIsoText */.Ui)(now) });
    }
    return settings;
}
function metadataSettings(record, { facts, now }) {
    const below = (key, value) => ({ path: ['metadata', key], value });
    const settings = [];
    if (facts.cooldownUntil !== undefined && facts.cooldownUntil !== record.item.cooldownUntil)
        settings.push(below('cooldown_until', facts.cooldownUntil === null ? null : (0,ids/* toIsoText */.Ui)(facts.cooldownUntil)));
    if (facts.attempts !== undefined)
        settings.push(...attemptSettings(record, facts.attempts, ['metadata']));
    if (facts.failure !== undefined) {
        settings.push(below('last_attempt', (0,ids/* toIsoText */.Ui)(now)));
        settings.push(below('last_failure', facts.failure));
    }
    return settings;
}
/** What owners call the counter of an item's own failures; the first that a file has is read and written. */
const COUNTERS = ['consecutive_failures', 'attempt_count', 'attempts'];
/** Only counters that change: the item's under the name that the form has for it, ours beside it. */
function attemptSettings({ item, form, fields }, attempts, above) {
    const [first] = COUNTERS;
    const own = form === 'metadata' ? 'attempt_count' : (COUNTERS.find((key) => fields.get(key) !== null) ?? first);
    const settings = [];
    if (attempts.item !== item.attempts.item)
        settings.push({ path: [...above, own], value: attempts.item });
    if (attempts.environment !== item.attempts.environment)
        settings.push({ path: [...above, 'environment_failures'], value: attempts.environment });
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
function timeText(at) {
    return at === null ? '' : (0,ids/* toIsoText */.Ui)(at);
}

;// CONCATENATED MODULE: ./lib/workplan/queue/rules.js
// The bounds that queues are kept in; the policy states them, with the reason of each number.
/** Full jitter under the cap, a wait from zero to the back-off of this many failures. `draw` is from 0 up to 1. */
function toCooldownMs(rules, failures, draw) {
    const steps = Math.max(0, Math.min(failures - 1, 30));
    return Math.floor(draw * Math.min(rules.cooldownCapMs, rules.cooldownBaseMs * 2 ** steps));
}

// EXTERNAL MODULE: ./lib/workplan/queue/priority.js
var priority = __webpack_require__(85719);
;// CONCATENATED MODULE: ./lib/workplan/queue/split.js






/** Steps between the numbers of the parts: room to put something between two of them. */
const NUMBER_STEP = 10;
/** Fewer are no parts, more are a list that nobody meant as one. */
const PARTS = { min: 2, max: 50 };
/** Longest title of a part, in UTF-16 units. */
const MAX_TITLE = 120;
/** One pending item per requirement; the item itself is archived with the ids of its parts. */
function decideSplit(board, { wish, record, time }) {
    const { item, requirements } = record;
    const id = item.id;
    if (item.folder === 'archived')
        return unchanged(wish, id, 'ALREADY_THERE');
    if (requirements.length < PARTS.min || requirements.length > PARTS.max)
        return unchanged(wish, id, 'NOT_SPLITTABLE');
    const parts = requirements.map((requirement, index) => toPart(record, { requirement, index, time }));
    const archived = toItemChange(record, 'archived', {
        facts: { locked: true, note: { key: 'split_into', text: parts.map((part) => part.id).join(', ') } },
        now: time.now,
    });
    const changes = [...parts.map((part) => part.change), archived];
    if (changes.some((change) => board.has(change.to)))
        return unchanged(wish, id, 'NAME_TAKEN');
    if (parts.some((part) => board.find(part.id).length > 0))
        return unchanged(wish, id, 'NAME_TAKEN');
    return { kind: wish.kind, id, reason: 'SPLIT_UP', changes };
}
function toPart(record, { requirement, index, time }) {
    const { item, fields, form } = record;
    const id = `${item.id}-part-${index + 1}`;
    const text = toItemText({
        id,
        title: toTitle(requirement),
        description: `${requirement}\n\nPart ${index + 1} of ${record.requirements.length} of ${item.id}${item.title === null ? '' : `: ${item.title}`}`,
        type: (0,queue_fields/* textOf */.b6)(fields.get('type')) ?? 'improvement',
        target: (0,queue_fields/* textOf */.b6)(fields.get('target')) ?? '',
        priority: toPriorityOfPart(item.priority.raw, index),
        // A second apart, so that parts of equal priority keep their order.
        createdAt: (time.now + index * 1000),
        parent: item.id,
        requirements: [requirement],
    }, form);
    return { id, change: { from: null, to: `pending/${(0,item_record/* nameOf */.Vb)(item.path)}-part-${index + 1}.yaml`, text } };
}
function toTitle(requirement) {
    const [line = ''] = requirement.trim().split('\n');
    return line.length > MAX_TITLE ? `${line.slice(0, MAX_TITLE - 1)}…` : line;
}
/** The first part is as urgent as the whole was, each after it a step less; words end at the lowest one. */
function toPriorityOfPart(raw, index) {
    if (raw !== null && /^\d+$/.test(raw))
        return String(Number(raw) + index * NUMBER_STEP);
    const words = priority/* PRIORITY_WORDS */.$;
    const at = words.indexOf((raw ?? 'medium').toLowerCase());
    if (at === -1)
        return raw ?? 'medium';
    return words[Math.min(at + index, words.length - 1)] ?? 'low';
}

;// CONCATENATED MODULE: ./lib/workplan/queue/transitions.js
// From a wish to changes of files, or to the reason why there are none. Pure: the same queue, moment and draw give the same answer.









/** Folders whose items nobody is to work on again by himself. */
const SETTLED = new Set(['completed', 'completed-finalized', 'failed-blocked', 'archived']);
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
            return place(board, { wish, record, time }, wish.to, { reason: 'MOVED', facts: movedFacts(wish.to, time.now) });
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
    if (board.paused !== null && board.paused.until > time.now)
        return unchanged(wish, item.id, 'QUEUE_PAUSED');
    const note = wish.notes === null ? {} : { note: { key: 'requeue_note', text: wish.notes } };
    if (SETTLED.has(item.folder)) {
        // A person took it out of the round and a person puts it back: the count starts anew.
        const attempts = { item: 0, environment: item.attempts.environment };
        const facts = { attempts, cooldownUntil: null, startedAt: null, locked: false, ...note };
        return place(board, one, 'pending', { reason: 'REQUEUED', facts });
    }
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
    if (item.folder === 'failed' || SETTLED.has(item.folder))
        return unchanged(wish, item.id, 'ALREADY_THERE');
    const attempts = { ...item.attempts, item: item.attempts.item + 1 };
    const spent = attempts.item >= time.rules.maxAttempts;
    const cooldownUntil = (time.now + toCooldownMs(time.rules, attempts.item, time.draw));
    const failed = { attempts, cooldownUntil, startedAt: null, failure: wish.reason };
    if (!spent)
        return place(board, one, 'failed', { reason: 'FAILED', facts: failed });
    const note = {
        key: 'park_reason',
        text: `failed ${attempts.item} times; a person decides what becomes of it`,
    };
    return place(board, one, 'failed-blocked', { reason: 'OUT_OF_ATTEMPTS', facts: { ...failed, locked: true, note } });
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
function movedFacts(to, now) {
    if (to === 'in-progress')
        return { startedAt: now };
    if (to === 'pending')
        return { startedAt: null };
    return to === 'failed-blocked' || to === 'archived' || to === 'completed-finalized' ? { locked: true } : {};
}
/** Puts the item of a case into a folder, unless it is there or its name is taken. */
function place(board, { wish, record, time }, to, { reason, facts }) {
    const { item } = record;
    if (item.folder === to)
        return unchanged(wish, item.id, 'ALREADY_THERE');
    const change = toItemChange(record, to, { facts, now: time.now });
    if (board.has(change.to))
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
        return record.item.folder !== 'in-progress' || (0,read_queue/* isOrphan */.B)(record, time);
    });
    return [...new Set(chosen.map(({ item }) => item.id))];
}
/** Ids in progress that a requeue without names leaves to those who work on them. */
function findInUse(view, time) {
    const used = view.records.filter((record) => record.item.folder === 'in-progress' && !(0,read_queue/* isOrphan */.B)(record, time));
    return [...new Set(used.map(({ item }) => item.id))];
}
class Board {
    sample;
    /** Whether there are files that were not looked at: each of them may be any item. */
    isPartial;
    paused;
    hasPauseFile;
    #byPath;
    #byId = new Map();
    #time;
    constructor(view, time) {
        this.sample = view.records.find(({ item }) => item.read !== 'none') ?? null;
        this.isPartial = view.problems.some(queue_files/* isNotLookedAt */.bn);
        this.paused = view.queue.paused;
        this.hasPauseFile = time.hasPauseFile;
        this.#time = time;
        this.#byPath = new Map(view.records.map((record) => [record.item.path, record]));
        for (const record of view.records)
            this.#index(record);
    }
    find(id) {
        return [...(this.#byId.get(id)?.values() ?? [])];
    }
    has(path) {
        return this.#byPath.has(path);
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
        const folder = queue/* QUEUE_FOLDERS */.Q.find((name) => change.to.startsWith(`${name}/`));
        const kept = before?.text === null || before === undefined ? null : (0,result.ok)(before.text);
        const now = text ?? kept ?? (before?.item.problem ? { ok: false, problem: before.item.problem } : null);
        if (folder === undefined || now === null)
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
        this.#byPath.delete(item.path);
        this.#byId.get(item.id)?.delete(item.path);
    }
}


/***/ }),

/***/ 55191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ut: () => (/* binding */ applySplices),
/* harmony export */   WH: () => (/* binding */ insertAfter),
/* harmony export */   pt: () => (/* binding */ removeMember),
/* harmony export */   uQ: () => (/* binding */ replaceValue)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84411);
/* harmony import */ var _json_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82222);
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
 * the end of the line stays with the member it stands behind; a trailing comma stays a trailing comma.
 */
function insertAfter(text, parent, anchor, members) {
    if (members.length === 0)
        return [];
    const end = (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(anchor.value);
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
