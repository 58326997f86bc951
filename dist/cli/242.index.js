export const id = 242;
export const ids = [242];
export const modules = {

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

/***/ 5718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ toPatch),
/* harmony export */   f: () => (/* binding */ toHunkLines)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7291);
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
    const { hunks } = (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .structuredPatch */ .YB)('', '', before, after, undefined, undefined, { context: CONTEXT });
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


/***/ }),

/***/ 8549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ plainRef),
/* harmony export */   R5: () => (/* binding */ toWorkItems),
/* harmony export */   Y$: () => (/* binding */ toMadeId)
/* harmony export */ });
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
const WILDCARD = /^(?<stem>[\w-]+(?:\.[\w-]+)*\.)[x*]$/i;
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
    const stem = WILDCARD.exec(text)?.groups?.['stem'];
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


/***/ }),

/***/ 2371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ readJsonItems),
/* harmony export */   ch: () => (/* binding */ findFlag),
/* harmony export */   rk: () => (/* binding */ readStatus)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8549);
/* harmony import */ var _json_refs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6117);
/* harmony import */ var _json_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1095);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8228);




/** The items in the order of the file, sub-items behind their parent. Elements that are no objects are left out. */
function readJsonItems(text, match) {
    const { preset, row } = match;
    const prefixes = toTagPrefixes(match);
    const places = match.places.filter((place) => place.node.type === 'object');
    const items = places.flatMap((place, index) => {
        const own = ownId(text, place, row.id);
        const prefix = prefixes.get(tagOf(place)) ?? '';
        const id = `${prefix}${own ?? (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .toMadeId */ .Y$)(index + 1, titleOf(text, place.node, preset) ?? '')}`;
        const refs = (0,_json_refs_js__WEBPACK_IMPORTED_MODULE_0__/* .readRefTexts */ .g)(text, (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .findValue */ .j)(place.node, preset.dependsOn)).map((ref) => scopedRef(ref, prefix));
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
    const written = (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarText */ .ws)(text, (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .findValue */ .j)(place.node, keys));
    return written === null || written === '' ? place.key : written;
}
/** First line of the first title key that holds a text. */
function titleOf(text, node, preset) {
    for (const key of preset.title) {
        const title = (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarText */ .ws)(text, (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .findMember */ .gz)(node, key)?.value ?? null)?.trim();
        if (title !== undefined && title !== '')
            return title.split('\n', 1)[0] ?? title;
    }
    return null;
}
/** State of an item object from its word and its flag; `rawStatus` is the word, else the flag, else null. */
function readStatus(text, node, preset) {
    const word = (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarText */ .ws)(text, (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .findValue */ .j)(node, preset.status));
    const said = word === null || word.trim() === '' ? null : word;
    const flag = findFlag(node, preset)?.value.value;
    const raised = typeof flag === 'boolean' ? flag : null;
    if (said === null && raised === null)
        return { status: preset.stateless, rawStatus: null };
    return { status: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .combineStatus */ .s)(said, raised), rawStatus: said ?? String(raised) };
}
/** The item's own boolean done flag, or null. */
function findFlag(node, preset) {
    for (const key of preset.flag) {
        const member = (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .findMember */ .gz)(node, key);
        if (member?.value.type === 'boolean')
            return member;
    }
    return null;
}
/** A sub-item's `1` is its sibling 1, its `5.1` sub-item 1 of item 5; a bare number that is no sibling is an item. */
function readChildren(text, parent, preset) {
    const list = preset.children === null ? null : (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .findMember */ .gz)(parent.place.node, preset.children)?.value;
    if (list?.type !== 'array' || preset.children === null)
        return [];
    const { pointer, above, node } = parent.place;
    const place = { node: list, pointer: `${pointer}/${preset.children}`, key: null, above: [...above, node] };
    return (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .childrenOf */ .LU)(place).flatMap((child, index) => {
        if (child.node.type !== 'object')
            return [];
        const own = ownId(text, child, ['id']) ?? String(index + 1);
        const id = own.startsWith(`${parent.draft.id}.`) ? own : `${parent.draft.id}.${own}`;
        const refs = (0,_json_refs_js__WEBPACK_IMPORTED_MODULE_0__/* .readRefTexts */ .g)(text, (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .findValue */ .j)(child.node, preset.dependsOn)).map((ref) => ({
            ...(0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .plainRef */ .O)(ref),
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
    return { ...(0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .plainRef */ .O)(ref), lookFor: [`${prefix}${ref}`] };
}
/** Adds to every item the groups that its own group waits for. */
function withGroups(text, items, group) {
    const members = new Map();
    for (const { place, draft } of items) {
        const id = (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarText */ .ws)(text, (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .findValue */ .j)(groupOf(place), group.id));
        if (id !== null)
            members.set(id, [...(members.get(id) ?? []), draft.id]);
    }
    return items.map((item) => {
        const waits = (0,_json_refs_js__WEBPACK_IMPORTED_MODULE_0__/* .readRefTexts */ .g)(text, (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .findValue */ .j)(groupOf(item.place), group.dependsOn));
        const refs = waits.map((ref) => ({ ...(0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .plainRef */ .O)(ref), members: members.get(ref) ?? [] }));
        return refs.length === 0 ? item : { ...item, draft: { ...item.draft, refs: [...item.draft.refs, ...refs] } };
    });
}
/** The phase of an item: the object above the list it stands in. For a list at the root that is the root. */
function groupOf(place) {
    return place.above.at(-2) ?? place.node;
}


/***/ }),

/***/ 6117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readEdges),
/* harmony export */   g: () => (/* binding */ readRefTexts)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8549);
/* harmony import */ var _json_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1095);


/** Keys that name the other item in a dependency that is an object. */
const TARGET_KEYS = ['depends_on_id', 'depends_on', 'batch_id', 'batch', 'task_id', 'id', 'ref'];
/** The dependency texts of a value, in the order of the file. A text with commas is several ids when every part looks like one. */
function readRefTexts(text, value) {
    if (value === null)
        return [];
    if (value.type === 'array')
        return (value.children ?? []).flatMap((child) => elementTexts(text, child));
    const one = (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)(text, value);
    if (one === null || one.trim() === '' || value.type === 'boolean')
        return [];
    const parts = one.split(',').map((part) => part.trim());
    return parts.every((part) => /^[\w.#-]+$/.test(part)) ? parts : [one];
}
function elementTexts(text, node) {
    const one = (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)(text, node.type === 'object' ? (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .findValue */ .j)(node, TARGET_KEYS) : node);
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
    const typed = children.some((child) => (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .findValue */ .j)(child, ['depends_on_id']) !== null);
    if (!typed)
        return readRefTexts(text, value).map(_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .plainRef */ .O);
    return children.flatMap((child) => {
        const from = (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)(text, (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .findValue */ .j)(child, ['issue_id']));
        const ref = (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)(text, (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .findValue */ .j)(child, ['depends_on_id']));
        const until = GATES.get((0,_json_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)(text, (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .findValue */ .j)(child, ['type'])) ?? 'blocks');
        if (ref === null || until === undefined || (from !== null && from !== own))
            return [];
        return [{ ...(0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .plainRef */ .O)(ref), until }];
    });
}


/***/ }),

/***/ 2406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ parseJsonText)
});

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/workplan/plan-problem.js
var plan_problem = __webpack_require__(3361);
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
    const token = (0,plan_problem/* quote */.hD)(text.slice(offset, offset + Math.max(length, 1)));
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
    const line = (0,plan_problem/* placeAt */.BW)(text, before).line;
    return line === (0,plan_problem/* placeAt */.BW)(text, offset).line ? '' : ` (at the end of line ${line})`;
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
            detail: `\\u needs four hex digits, not ${(0,plan_problem/* quote */.hD)(text.slice(at + 2, at + 6))}; write \\\\u for a backslash`,
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
    return { offset: at, detail: `${(0,plan_problem/* quote */.hD)(`\\${next}`)} is no JSON escape; write \\\\ for a backslash` };
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
    const { bom, text } = (0,plan_problem/* withoutBom */.vA)(whole);
    const source = { file, text };
    if (text.trim() === '') {
        return (0,plan_problem/* malformed */.Qm)(source, 0, 'the file is empty; write the plan again, or restore it from git');
    }
    const deep = findTooDeep(text);
    if (deep !== null)
        return (0,plan_problem/* malformed */.Qm)(source, deep, `nested deeper than ${MAX_DEPTH} levels; no plan needs that, check what wrote the file`);
    const errors = [];
    const root = (0,main.parseTree)(text, errors, { allowTrailingComma: true });
    const first = errors.reduce((best, each) => (best === null || each.offset < best.offset ? each : best), null);
    if (first !== null || root === undefined)
        return refuse(source, first);
    return (0,result.ok)({ file, bom, text, root });
}
function refuse(source, error) {
    const fault = explainFault(source.text, error ?? { error: 4, offset: 0, length: 0 });
    const marker = (0,plan_problem/* findMergeMarker */.Eh)(source.text);
    if (marker !== null && marker <= fault.offset)
        return (0,plan_problem/* malformed */.Qm)(source, marker, plan_problem/* MERGE_MARKER_DETAIL */.q7);
    return (0,plan_problem/* malformed */.Qm)(source, fault.offset, fault.detail);
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


/***/ }),

/***/ 1095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ tokenOf),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   _d: () => (/* binding */ findDuplicateKey),
/* harmony export */   gz: () => (/* binding */ findMember),
/* harmony export */   j: () => (/* binding */ findValue),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   tj: () => (/* binding */ escapeToken),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/* unused harmony export findAt */
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
function select(root, pattern) {
    const tokens = pattern === '' ? [] : pattern.slice(1).split('/');
    return tokens.reduce((places, token) => places.flatMap((place) => step(place, token)), [{ node: root, pointer: '', key: null, above: [] }]);
}
function step(place, token) {
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
/** A file that parses and is no plan we can name. */
function unknownPlan(file, detail, candidates = []) {
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ code: 'PLAN_UNKNOWN', file, candidates, detail });
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

/***/ 6350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ openPlan),
  l: () => (/* binding */ readWorkplan)
});

// EXTERNAL MODULE: ./lib/domain/result.js
var domain_result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/workplan/json-tree.js
var json_tree = __webpack_require__(1095);
// EXTERNAL MODULE: ./lib/workplan/shapes.js
var shapes = __webpack_require__(7898);
// EXTERNAL MODULE: ./lib/workplan/words.js
var words = __webpack_require__(8228);
;// CONCATENATED MODULE: ./lib/workplan/detect.js



/** Share of the items that must fit. One in five may be a note or a half-written item: hand-kept files have them. */
const SHARE = 0.8;
/** The shape of a parsed file. `wanted` is the shape that the owner names; then a possible fit is enough. */
function detectShape(root, file, wanted) {
    const presets = Object.values(shapes/* SHAPES */.H).filter((preset) => wanted === null || preset.shape === wanted);
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
        const places = (0,json_tree/* select */.Lt)(root, row.items);
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
    const lists = (0,json_tree/* select */.Lt)(root, row.items.slice(0, -2));
    const empty = lists.length > 0 && lists.every(({ node }) => node.type === 'array' || node.type === 'object');
    return empty ? row.empty : null;
}
function fits(places, needs) {
    const fitting = places.filter(({ node }) => needs.every((group) => group.some((key) => hasKey(node, key)))).length;
    return fitting >= places.length * SHARE;
}
function hasKey(node, need) {
    const [key = '', type] = need.split(':');
    const value = (0,json_tree/* findMember */.gz)(node, key)?.value;
    if (value === undefined)
        return false;
    if (type === undefined)
        return value.type === 'string' || value.type === 'number';
    if (type === 'word')
        return value.type === 'string' && (0,words/* toItemStatus */.n)(String(value.value)) !== 'unknown';
    return value.type === type;
}
/** True when a node is an object with every one of these keys. */
function hasAll(node, keys) {
    const own = new Set((0,json_tree/* membersOf */.lS)(node).map((member) => member.key));
    return keys.every((key) => own.has(key));
}

// EXTERNAL MODULE: ./lib/workplan/draft.js
var draft = __webpack_require__(8549);
// EXTERNAL MODULE: ./lib/workplan/json-items.js
var json_items = __webpack_require__(2371);
// EXTERNAL MODULE: ./lib/workplan/json-text.js + 1 modules
var json_text = __webpack_require__(2406);
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
        test: (root) => (0,json_tree/* findMember */.gz)(root, 'type')?.value.value === 'FeatureCollection',
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
    return (0,json_tree/* findMember */.gz)(root, key) !== null;
}
function typeOf(root, key) {
    return (0,json_tree/* findMember */.gz)(root, key)?.value.type ?? null;
}
function nodes(root, pattern) {
    return (0,json_tree/* select */.Lt)(root, pattern).map((place) => place.node);
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

// EXTERNAL MODULE: ./lib/workplan/plan-problem.js
var plan_problem = __webpack_require__(3361);
// EXTERNAL MODULE: ./lib/workplan/json-refs.js
var json_refs = __webpack_require__(6117);
;// CONCATENATED MODULE: ./lib/workplan/read-jsonl.js
// Reads JSON Lines exports of trackers: one item a line, read only, because the tracker's database is the truth.








/** True when the first two lines that are not blank are objects, each complete; in a `.jsonl` file the first is enough. */
function isJsonLines(file, text) {
    const needed = shapes/* SHAPES */.H.jsonl.usualName.test(file) ? 1 : 2;
    const lines = text.split('\n', 50).map((line) => line.trim());
    const heads = lines.filter((line) => line !== '').slice(0, needed);
    return heads.length === needed && heads.every((line) => line.startsWith('{') && (0,json_text/* parseJsonText */.l)(file, line).ok);
}
/** The items, in the order of the file. Pointers count lines from 0, as if the file were an array of lines. */
function readJsonLines(file, text) {
    const lines = [];
    for (const [index, line] of text.split('\n').entries()) {
        if (line.trim() === '')
            continue;
        const doc = (0,json_text/* parseJsonText */.l)(file, line);
        if (!doc.ok)
            return atLine(doc, index);
        lines.push({ index, doc: doc.value });
    }
    const items = lines.filter(({ doc }) => isItem(doc));
    if (items.length < lines.length * 0.8) {
        return (0,plan_problem/* unknownPlan */.Iq)(file, 'JSON Lines whose objects have no id, title and status: an event log, not a list of work');
    }
    return (0,domain_result.ok)(lines.filter(({ doc }) => doc.root.type === 'object').map(toDraft));
}
function isItem({ root }) {
    const has = (keys) => (0,json_tree/* findValue */.j)(root, keys)?.type === 'string';
    return (0,json_tree/* findValue */.j)(root, ['id']) !== null && has(['status']) && has(['title', 'name', 'description']);
}
function toDraft({ index, doc }) {
    const { text, root } = doc;
    const title = (0,json_tree/* scalarText */.ws)(text, (0,json_tree/* findValue */.j)(root, shapes/* SHAPES */.H.jsonl.title)) ?? '';
    const id = (0,json_tree/* scalarText */.ws)(text, (0,json_tree/* findValue */.j)(root, ['id'])) ?? (0,draft/* toMadeId */.Y$)(index + 1, title);
    const refs = (0,json_refs/* readEdges */.N)(text, (0,json_tree/* findValue */.j)(root, shapes/* SHAPES */.H.jsonl.dependsOn), id);
    return {
        id,
        title: title || id,
        ...(0,json_items/* readStatus */.rk)(text, root, shapes/* SHAPES */.H.jsonl),
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
const DEPENDS = /\(?\b(?:depends on|blocked by|requires)\b:?\s*(?<list>[A-Za-z]{0,10}-?\d[\w.-]*(?:\s*(?:,|and|&)\s*[A-Za-z]{0,10}-?\d[\w.-]*)*)/i;
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
    const id = ID.exec(rest)?.groups?.['id'] ?? (0,draft/* toMadeId */.Y$)(index + 1, rest);
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
    const list = DEPENDS.exec(rest)?.groups?.['list'];
    if (list === undefined)
        return [];
    return list.split(/\s*(?:,|\band\b|&)\s*/).flatMap((ref) => {
        const id = ref.replace(/[.,-]+$/, '');
        return id === '' ? [] : [(0,draft/* plainRef */.O)(id)];
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
        return (0,plan_problem/* unknownPlan */.Iq)(file, 'it holds no items in any form we read');
    const parsed = parseYaml({ file, text });
    if (!parsed.ok)
        return named ? parsed : (0,plan_problem/* unknownPlan */.Iq)(file, 'neither JSON, nor Markdown with check boxes, nor YAML');
    const root = parsed.value;
    if (root === null)
        return (0,plan_problem/* unknownPlan */.Iq)(file, named ? 'the YAML has no keys at its top' : 'it holds no items in any form we read');
    const found = findMap(root, shapes/* SHAPES */.H['status-map'].usualName.test(file));
    if (found !== null)
        return (0,domain_result.ok)(found.map.items.flatMap((pair) => read_yaml_toDraft(found.key, pair)));
    const stranger = nameYaml(new Set(root.items.map(keyOf)));
    return (0,plan_problem/* unknownPlan */.Iq)(file, stranger ?? 'YAML without a map of ids to status words', stranger === null ? candidates(root) : []);
}
function candidates(root) {
    return findMap(root, true) === null ? [] : ['status-map'];
}
function parseYaml(source) {
    const marker = (0,plan_problem/* findMergeMarker */.Eh)(source.text);
    if (marker !== null)
        return (0,plan_problem/* malformed */.Qm)(source, marker, plan_problem/* MERGE_MARKER_DETAIL */.q7);
    try {
        const document = (0,dist/* parseDocument */.Tp)(source.text, { prettyErrors: false, logLevel: 'silent' });
        const [error] = document.errors;
        if (error !== undefined)
            return (0,plan_problem/* malformed */.Qm)(source, error.pos[0], explain(error.code, error.message));
        return (0,domain_result.ok)((0,dist/* isMap */.jh)(document.contents) ? document.contents : null);
    }
    catch (error) {
        // The parser recurses: a hostile depth ends its stack. Nothing else of ours runs in here.
        if (error instanceof RangeError)
            return (0,plan_problem/* malformed */.Qm)(source, 0, 'nested too deeply to be a plan; check what wrote the file');
        return (0,plan_problem/* malformed */.Qm)(source, 0, 'the YAML parser gave up on it; check what wrote the file');
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
    return word !== null && (0,words/* toItemStatus */.n)(word) !== 'unknown';
}
function read_yaml_toDraft(mapKey, pair) {
    const id = keyOf(pair);
    const word = scalarOf(pair.value);
    if (word === null && pair.value !== null && !(0,dist/* isScalar */.jn)(pair.value))
        return [];
    const pointer = `/${(0,json_tree/* escapeToken */.tj)(mapKey)}/${(0,json_tree/* escapeToken */.tj)(id)}`;
    const status = word === null ? 'pending' : (0,words/* toItemStatus */.n)(word);
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
    const bare = (0,plan_problem/* withoutBom */.vA)(text).text;
    if (/^<{7}(?:\s|$)/.test(bare))
        return (0,plan_problem/* malformed */.Qm)({ file, text: bare }, 0, plan_problem/* MERGE_MARKER_DETAIL */.q7);
    if (isJsonLines(file, bare))
        return toText('jsonl', readJsonLines(file, bare));
    if (isJson(file, bare)) {
        const plan = readJsonPlan(file, text, mapping);
        return plan.ok ? (0,domain_result.ok)({ kind: 'json', plan: plan.value }) : plan;
    }
    if (hasTaskFrontMatter(bare)) {
        return (0,plan_problem/* unknownPlan */.Iq)(file, 'one task with its data in front matter; such folders are not read yet');
    }
    const boxes = readCheckboxes(bare);
    if (boxes.length === 0)
        return toText('status-map', readStatusMap(file, bare));
    const marker = (0,plan_problem/* findMergeMarker */.Eh)(bare);
    return marker === null ? toText('tasks-md', (0,domain_result.ok)(boxes)) : (0,plan_problem/* malformed */.Qm)({ file, text: bare }, marker, plan_problem/* MERGE_MARKER_DETAIL */.q7);
}
function toText(shape, drafts) {
    return drafts.ok ? (0,domain_result.ok)({ kind: 'text', shape, drafts: drafts.value }) : drafts;
}
/** The plan in a JSON file, with its tree. */
function readJsonPlan(file, text, mapping) {
    const doc = (0,json_text/* parseJsonText */.l)(file, text);
    if (!doc.ok)
        return doc;
    const detection = detectShape(doc.value.root, file, mapping?.shape ?? null);
    const empty = detection.kind === 'none' || detection.match.places.length === 0;
    const stranger = empty ? nameStranger(doc.value.root) : null;
    if (stranger !== null)
        return (0,plan_problem/* unknownPlan */.Iq)(file, stranger);
    if (detection.kind === 'none')
        return (0,plan_problem/* unknownPlan */.Iq)(file, explainNone(doc.value), detection.candidates);
    return (0,domain_result.ok)({ doc: doc.value, match: detection.match, items: (0,json_items/* readJsonItems */.$p)(doc.value.text, detection.match) });
}
/** True for text that starts as JSON does, comments before it or not, and for whatever is named `.json`. */
function isJson(file, text) {
    if (/\.jsonc?$/i.test(file))
        return true;
    const start = text.replace(/^(?:\s+|\/\/[^\n]*\n|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)*/, '');
    if (/\.(?:md|markdown|ya?ml)$/i.test(file))
        return /^[{[]/.test(start) && (0,json_text/* parseJsonText */.l)(file, text).ok;
    return start.startsWith('{') || (start.startsWith('[') && !/^\[[^\]\n"{]*\]\s*\S/.test(start));
}
function explainNone({ root }) {
    if (root.type !== 'object' && root.type !== 'array')
        return 'a single JSON value, no list of work';
    return 'JSON in which no list of items with an id, a title and a state was found';
}
function toPlan(file, shape, drafts) {
    const preset = shapes/* SHAPES */.H[shape];
    return { file, shape, editable: preset.editable, items: (0,draft/* toWorkItems */.R5)(drafts, preset.satisfiedBy) };
}


/***/ }),

/***/ 7898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ SHAPES)
/* harmony export */ });
/* unused harmony export EDITABLE */
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


/***/ }),

/***/ 8228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ toItemStatus),
/* harmony export */   s: () => (/* binding */ combineStatus)
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
const STATUS_BY_WORD = new Map(Object.entries(WORDS).flatMap(([status, words]) => words.map((word) => [word, status])));
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


/***/ })

};
