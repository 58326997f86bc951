export const id = 865;
export const ids = [865];
export const modules = {

/***/ 71370:
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

/***/ 18400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ plainRef),
/* harmony export */   R5: () => (/* binding */ toWorkItems),
/* harmony export */   Y$: () => (/* binding */ toMadeId)
/* harmony export */ });
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15749);

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
/** Settles dependencies: which are here, which are done, and which items are ready. Keeps the order. */
function toWorkItems(drafts, { satisfiedBy, wildcard }) {
    const byId = new Map();
    for (const draft of drafts)
        if (!byId.has(draft.id))
            byId.set(draft.id, draft);
    const book = { byId, satisfiedBy, stemOf: (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .toStemFinder */ .T)(wildcard), wildcards: new Map(), drafts };
    return drafts.map((draft) => {
        const settled = draft.refs.map((ref) => settle(ref, book, draft.id));
        const { id, title, status, rawStatus, pointer, priority } = draft;
        const ready = draft.workable &&
            status === 'pending' &&
            settled.every((each) => !each.holdsBack) &&
            !isParentHeldBack(draft, book);
        const dependsOn = settled.map((each) => each.dependency);
        const item = { id, title, status, rawStatus, dependsOn, ready, pointer };
        return priority === undefined ? item : { ...item, priority };
    });
}
/** Longest chain of parents that is followed; trackers nest three or four deep, and the walk recurses. */
const MAX_PARENTS = 100;
function settle(ref, book, own) {
    const { ref: text } = ref;
    if (ref.members !== null) {
        const here = ref.members.filter((each) => book.byId.has(each));
        return settleSeveral(text, here, book);
    }
    const id = ref.lookFor.find((each) => book.byId.has(each));
    if (id !== undefined) {
        const satisfied = ref.until === 'free' ? isFree(id, book, new Set()) : isSatisfied(id, book);
        const dependency = { ref: text, kind: 'id', satisfied };
        return { dependency: id === text ? dependency : { ...dependency, resolved: [id] }, holdsBack: !satisfied };
    }
    const stem = book.stemOf(text);
    if (stem !== null) {
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
    const dependency = { ref, kind: 'wildcard', satisfied: ids.length > 0 && !open };
    return { dependency: ids.length === 0 ? dependency : { ...dependency, resolved: ids }, holdsBack: open };
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

/***/ 1166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toItemKey),
/* harmony export */   P: () => (/* binding */ editModeOf)
/* harmony export */ });
/* harmony import */ var _json_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82222);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55621);


/** Formats whose files are never written, whatever the policy says: the state lives elsewhere. */
const NEVER = new Set(['jsonl', 'waves']);
/** The mode of one file. A policy that names a mode opts in where the format itself would not. */
function editModeOf(shape, mapping) {
    const { readOnlyBecause } = _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .SHAPES */ .H[shape];
    const wanted = mapping?.write?.mode;
    if (NEVER.has(shape))
        return { kind: 'sidecar', because: readOnlyBecause ?? 'its state lives in another file' };
    if (wanted === 'none' || wanted === 'sidecar') {
        return { kind: 'sidecar', because: 'the policy says that its marks are kept in the ledger' };
    }
    if (wanted === 'fields' || wanted === 'minimal')
        return { kind: wanted };
    return readOnlyBecause === null ? { kind: 'fields' } : { kind: 'sidecar', because: readOnlyBecause };
}
/** The one key of an item that a pointer names; null when the value stands deeper, or is the item itself. */
function toItemKey(pointer) {
    if (!(0,_json_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isPointer */ ._V)(pointer))
        return pointer;
    const [empty, key, ...more] = pointer.split('/');
    if (empty !== '' || key === undefined || more.length > 0)
        return null;
    return key.replaceAll('~2', '*').replaceAll('~1', '/').replaceAll('~0', '~');
}


/***/ }),

/***/ 57767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ch: () => (/* binding */ findFlag),
  $p: () => (/* binding */ readJsonItems),
  rk: () => (/* binding */ readStatus)
});

// EXTERNAL MODULE: ./lib/workplan/draft.js
var draft = __webpack_require__(18400);
// EXTERNAL MODULE: ./lib/workplan/json-refs.js
var json_refs = __webpack_require__(21992);
// EXTERNAL MODULE: ./lib/workplan/json-tree.js
var json_tree = __webpack_require__(82222);
;// CONCATENATED MODULE: ./lib/workplan/priority.js
/** Ranks of words that many owners use, on the scale of P0 to P4. */
const RANK_BY_WORD = new Map(Object.entries({
    blocker: 0,
    critical: 0,
    urgent: 0,
    highest: 0,
    must: 0,
    high: 1,
    should: 1,
    medium: 2,
    normal: 2,
    moderate: 2,
    could: 2,
    low: 3,
    minor: 3,
    lowest: 4,
    trivial: 4,
}));
/** The priority, or undefined for a text that sorts nowhere. `P1` counts as 1. */
function toPriority(raw, order) {
    const text = raw?.trim() ?? '';
    if (raw === null || text === '')
        return undefined;
    if (typeof order !== 'string') {
        const at = order.findIndex((word) => word.toLowerCase() === text.toLowerCase());
        return at === -1 ? undefined : { rank: at, raw };
    }
    const rank = rankOf(text);
    return rank === null ? undefined : { rank: order === 'desc' ? -rank : rank, raw };
}
function rankOf(text) {
    const digits = /^p?(?<number>-?\d{1,9}(?:\.\d{1,9})?)$/i.exec(text)?.groups?.['number'];
    return digits === undefined ? (RANK_BY_WORD.get(text.toLowerCase()) ?? null) : Number(digits);
}

// EXTERNAL MODULE: ./lib/workplan/words.js
var words = __webpack_require__(67882);
;// CONCATENATED MODULE: ./lib/workplan/json-items.js





/** The items in the order of the file, sub-items behind their parent. Elements that are no objects are left out. */
function readJsonItems(text, match) {
    const { preset, row } = match;
    const prefixes = toPrefixes(text, match);
    const isWord = preset.status.includes('');
    const places = match.places.filter(({ node }) => node.type === 'object' || (isWord && node.type !== 'array' && node.type !== 'property'));
    const items = places.flatMap((place, index) => {
        const own = ownId(text, place, row.id);
        const prefix = prefixes(place);
        const id = `${prefix}${own ?? (0,draft/* toMadeId */.Y$)(index + 1, titleOf(text, place.node, preset) ?? '')}`;
        const refs = (0,json_refs/* readRefTexts */.g)(text, (0,json_tree/* findValue */.j)(place.node, preset.dependsOn)).map((ref) => scopedRef(ref, prefix));
        const item = { place, draft: toDraft({ text, place, preset, id, refs }) };
        return [item, ...readChildren(text, item, preset)];
    });
    return preset.group === null ? items : withGroups(text, items, preset.group);
}
function toDraft(input) {
    const { text, place, preset, id, refs } = input;
    const title = titleOf(text, place.node, preset) ?? id;
    const priority = toPriority((0,json_tree/* scalarText */.ws)(text, (0,json_tree/* findValue */.j)(place.node, preset.priority.from)), preset.priority.order);
    return {
        id,
        title,
        ...readStatus(text, place.node, preset),
        refs,
        pointer: place.pointer,
        workable: true,
        partOf: null,
        ...(priority === undefined ? {} : { priority }),
    };
}
/** The id as the file spells it; the key when items stand in a map; null when there is neither. */
function ownId(text, place, keys) {
    const written = (0,json_tree/* scalarText */.ws)(text, (0,json_tree/* findValue */.j)(place.node, keys));
    return written === null || written === '' ? place.key : written;
}
/** First line of the first title key that holds a text. */
function titleOf(text, node, preset) {
    for (const key of preset.title) {
        const title = (0,json_tree/* scalarText */.ws)(text, (0,json_tree/* findValue */.j)(node, [key]))?.trim();
        if (title !== undefined && title !== '')
            return title.split('\n', 1)[0] ?? title;
    }
    return null;
}
/** State of an item object from its word and its flag; `rawStatus` is the word, else the flag, else null. */
function readStatus(text, node, preset) {
    const word = (0,json_tree/* scalarText */.ws)(text, (0,json_tree/* findValue */.j)(node, preset.status));
    const said = word === null || word.trim() === '' ? null : word;
    const raised = readFlag(node, preset);
    if (said === null && raised === null)
        return { status: preset.stateless, rawStatus: null };
    return { status: (0,words/* combineStatus */.sN)(said, raised, preset.words), rawStatus: said ?? String(raised) };
}
function readFlag(node, preset) {
    for (const key of preset.flag) {
        const value = (0,json_tree/* findValue */.j)(node, [key])?.value;
        if (typeof value === 'boolean')
            return value;
    }
    return null;
}
/** The item's own boolean done flag where it is a member of the item, or null. */
function findFlag(node, preset) {
    for (const key of preset.flag) {
        const member = (0,json_tree/* isPointer */._V)(key) ? null : (0,json_tree/* findMember */.gz)(node, key);
        if (member?.value.type === 'boolean')
            return member;
    }
    return null;
}
/** A sub-item's `1` is its sibling 1, its `5.1` sub-item 1 of item 5; a bare number that is no sibling is an item. */
function readChildren(text, parent, preset) {
    const list = preset.children === null ? null : (0,json_tree/* findMember */.gz)(parent.place.node, preset.children)?.value;
    if (list?.type !== 'array' || preset.children === null)
        return [];
    const { pointer, above, node } = parent.place;
    const place = { node: list, pointer: `${pointer}/${preset.children}`, key: null, above: [...above, node] };
    return (0,json_tree/* childrenOf */.LU)(place).flatMap((child, index) => {
        if (child.node.type !== 'object')
            return [];
        const own = ownId(text, child, ['id']) ?? String(index + 1);
        const id = own.startsWith(`${parent.draft.id}.`) ? own : `${parent.draft.id}.${own}`;
        const refs = (0,json_refs/* readRefTexts */.g)(text, (0,json_tree/* findValue */.j)(child.node, preset.dependsOn)).map((ref) => ({
            ...(0,draft/* plainRef */.O)(ref),
            lookFor: [`${parent.draft.id}.${ref}`, `${prefixOf(parent.draft.id)}${ref}`],
        }));
        return [{ place: child, draft: { ...toDraft({ text, place: child, preset, id, refs }), partOf: parent.draft.id } }];
    });
}
/** What goes before the ids of each place: its tag, or its group where the groups count their items from one again. */
function toPrefixes(text, match) {
    const tags = toTagPrefixes(match);
    if (tags.size > 0)
        return (place) => tags.get(tagOf(place)) ?? '';
    const ids = match.places.flatMap((place) => (0,json_tree/* scalarText */.ws)(text, (0,json_tree/* findValue */.j)(place.node, match.row.id)) ?? []);
    const different = new Set(ids).size;
    if (different >= ids.length * UNIQUE || ids.length - different === 1)
        return () => '';
    const numbers = new Map();
    const groupIds = match.preset.group?.id ?? ['id', 'phase_id', 'phase', 'name'];
    return (place) => {
        const group = groupOf(place);
        if (group === place.node)
            return '';
        const number = numbers.get(group) ?? numbers.size + 1;
        numbers.set(group, number);
        return `${(0,json_tree/* scalarText */.ws)(text, (0,json_tree/* findValue */.j)(group, groupIds)) ?? number}:`;
    };
}
/** Share of different ids below which an id only counts within its group. */
const UNIQUE = 0.8;
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
    // A reference that names its list by itself may lead into another one.
    return { ...(0,draft/* plainRef */.O)(ref), lookFor: ref.includes(':') ? [`${prefix}${ref}`, ref] : [`${prefix}${ref}`] };
}
/** Adds to every item the groups that its own group waits for. */
function withGroups(text, items, group) {
    const members = new Map();
    for (const { place, draft } of items) {
        const id = (0,json_tree/* scalarText */.ws)(text, (0,json_tree/* findValue */.j)(groupOf(place), group.id));
        if (id !== null)
            members.set(id, [...(members.get(id) ?? []), draft.id]);
    }
    return items.map((item) => {
        const waits = (0,json_refs/* readRefTexts */.g)(text, (0,json_tree/* findValue */.j)(groupOf(item.place), group.dependsOn));
        const refs = waits.map((ref) => ({ ...(0,draft/* plainRef */.O)(ref), members: members.get(ref) ?? [] }));
        return refs.length === 0 ? item : { ...item, draft: { ...item.draft, refs: [...item.draft.refs, ...refs] } };
    });
}
/** The phase of an item: the object above the list it stands in. For a list at the root that is the root. */
function groupOf(place) {
    return place.above.at(-2) ?? place.node;
}


/***/ }),

/***/ 21992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readEdges),
/* harmony export */   g: () => (/* binding */ readRefTexts)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18400);
/* harmony import */ var _json_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82222);


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

/***/ 49949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ parseJsonText)
});

// EXTERNAL MODULE: ../../work/main/node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(84411);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(54372);
// EXTERNAL MODULE: ./lib/workplan/plan-problem.js
var plan_problem = __webpack_require__(67794);
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
/** What may hold a bracket that opens nothing, or opens or closes a level. A raw line break ends a text, as for the parser. */
const DEPTH = /"(?:[^"\\\n\r]|\\[^\n\r])*"?|\/\/[^\n\r]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*(?:\*\/)?|[[{\]}]/g;
/** Offset of the first bracket that opens a level too many, or null. Goes over the text, so that depth costs no stack. */
function findTooDeep(text) {
    let depth = 0;
    for (const { 0: token, index } of text.matchAll(DEPTH)) {
        if (token === '{' || token === '[')
            depth += 1;
        else if (token === '}' || token === ']')
            depth -= 1;
        if (depth > MAX_DEPTH)
            return index;
    }
    return null;
}


/***/ }),

/***/ 82222:
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
    // Asked for every key of every item of every preset: it makes no list of the members and takes no pair apart.
    for (let at = properties.length - 1; at >= 0; at -= 1) {
        const property = properties[at];
        const keyNode = property?.children?.[0];
        const value = property?.children?.[1];
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
    return parsePattern(pattern).reduce((places, token) => places.flatMap((place) => step(place, token)), [{ node: root, pointer: '', key: null, above: [] }]);
}
const ALL = { kind: 'all' };
/** Patterns are few and asked for with every item: each is taken apart once. */
const parsed = new Map();
function parsePattern(pattern) {
    const known = parsed.get(pattern);
    if (known !== undefined)
        return known;
    const tokens = (pattern === '' ? [] : pattern.slice(1).split('/')).map((token) => {
        if (token === '*')
            return ALL;
        const name = token.replaceAll('~2', '*').replaceAll('~1', '/').replaceAll('~0', '~');
        return { kind: 'one', name, written: escapeToken(name) };
    });
    parsed.set(pattern, tokens);
    return tokens;
}
function step(place, token) {
    if (token.kind === 'all')
        return childrenOf(place);
    const { name, written } = token;
    const { node } = place;
    // Only the child that is asked for is made into a place: items by the thousand are asked for keys that few have.
    const isElement = node.type === 'array' && /^(?:0|[1-9]\d*)$/.test(name);
    const found = isElement ? node.children?.[Number(name)] : findMember(node, name)?.value;
    if (found === undefined)
        return [];
    return [
        { node: found, pointer: `${place.pointer}/${written}`, key: isElement ? null : name, above: [...place.above, node] },
    ];
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
    const own = node.type === 'object' ? findOwnDuplicate(node) : null;
    if (own !== null)
        return own;
    for (const child of node.children ?? []) {
        const found = findDuplicateKey(child);
        if (found !== null)
            return found;
    }
    return null;
}
/** Objects of this many members or fewer are compared pair by pair: that makes no set for each of many thousands. */
const FEW = 12;
function findOwnDuplicate(node) {
    const properties = node.children ?? [];
    if (properties.length > FEW)
        return findInSet(membersOf(node));
    for (let later = 1; later < properties.length; later += 1) {
        const key = properties[later]?.children?.[0]?.value;
        for (let before = 0; before < later; before += 1) {
            if (properties[before]?.children?.[0]?.value === key)
                return membersOf(node)[later] ?? null;
        }
    }
    return null;
}
function findInSet(members) {
    const seen = new Set();
    for (const member of members) {
        if (seen.has(member.key))
            return member;
        seen.add(member.key);
    }
    return null;
}


/***/ }),

/***/ 98721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gZ: () => (/* binding */ toPresets),
/* harmony export */   jE: () => (/* binding */ presetOf),
/* harmony export */   z4: () => (/* binding */ namedShape)
/* harmony export */ });
/* harmony import */ var _edits_mode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1166);
/* harmony import */ var _json_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82222);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55621);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67882);




/** The shapes that a parsed tree is tried with when nobody names one. */
const TREES = Object.values(_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .SHAPES */ .H).filter(({ shape, rows }) => rows.length > 0 && shape !== 'mapped' && shape !== 'front-matter');
/** What a mapping makes of the presets. Items without a preset are read by the mapping alone. */
function toPresets(mapping) {
    if (mapping === undefined)
        return { presets: TREES, named: false };
    const shape = namedShape(mapping);
    if (shape !== null)
        return { presets: [layOver(_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .SHAPES */ .H[shape], mapping)], named: true };
    if (mapping.items !== undefined)
        return { presets: [layOver(_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .SHAPES */ .H.mapped, mapping)], named: true };
    return { presets: TREES.map((preset) => layOver(preset, mapping)), named: false };
}
/** The preset of one shape with the mapping over it, for formats that are no tree. */
function presetOf(shape, mapping) {
    return mapping === undefined ? _shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .SHAPES */ .H[shape] : layOver(_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .SHAPES */ .H[shape], mapping);
}
/** The shape that a mapping names; null for `auto` and for none. */
function namedShape({ preset }) {
    return preset === undefined || preset === 'auto' || preset === 'folders' ? null : preset;
}
function layOver(preset, mapping) {
    const { title, status, dependsOn, priority } = mapping;
    const own = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .toOwnWords */ .B6)(mapping.words);
    const nested = [status?.from, status?.done].some((pointer) => pointer !== undefined && pointer !== '' && !isKey(pointer));
    const mode = (0,_edits_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .editModeOf */ .P)(preset.shape, mapping);
    const deep = nested ? 'its state does not stand in the item itself' : null;
    const readOnlyBecause = mode.kind === 'sidecar' ? mode.because : deep;
    return {
        ...preset,
        rows: toRows(preset, mapping),
        editable: readOnlyBecause === null,
        readOnlyBecause,
        title: title?.map(toKey) ?? preset.title,
        flag: status === undefined ? preset.flag : toKeys(status.done),
        status: status === undefined ? preset.status : toKeys(status.from),
        dependsOn: dependsOn?.from?.map(toKey) ?? preset.dependsOn,
        satisfiedBy: dependsOn?.satisfiedBy ?? preset.satisfiedBy,
        ...(dependsOn?.wildcard === undefined ? {} : { wildcard: dependsOn.wildcard }),
        ...(priority === undefined ? {} : { priority: { from: [toKey(priority.from)], order: priority.order } }),
        ...(own === undefined ? {} : { words: own }),
        mapping,
    };
}
function toRows(preset, { items, id }) {
    const ids = id?.map(toKey);
    if (items === undefined)
        return ids === undefined ? preset.rows : preset.rows.map((row) => ({ ...row, id: ids }));
    return items.map((pattern) => ({
        items: pattern,
        id: ids ?? preset.rows[0]?.id ?? ['id'],
        certain: 'id',
        possible: null,
        empty: 'certain',
    }));
}
function toKeys(pointer) {
    return pointer === undefined ? [] : [toKey(pointer)];
}
/** True for a pointer to a member of the item. */
function isKey(pointer) {
    return pointer.startsWith('/') && !pointer.slice(1).includes('/');
}
/** A pointer of one step as the plain key, which is also what an edit writes; a longer one as it is. */
function toKey(pointer) {
    const literal = pointer.replaceAll('~2', '*');
    const key = literal.slice(1).replaceAll('~1', '/').replaceAll('~0', '~');
    return isKey(pointer) && !(0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isPointer */ ._V)(key) ? key : literal;
}


/***/ }),

/***/ 22235:
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

/***/ 67794:
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
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54372);

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

/***/ 79697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readCheckboxes)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18400);

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
        const draft = mark === undefined ? toDraft(line, index) : null;
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
function toDraft(line, index) {
    const found = BOX.exec(line.replace(/\r$/, ''))?.groups;
    if (found === undefined)
        return null;
    const { mark = '', rest = '' } = found;
    const id = ID.exec(rest)?.groups?.['id'] ?? (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .toMadeId */ .Y$)(index + 1, rest);
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
        return id === '' ? [] : [readRange(id) ?? (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .plainRef */ .O)(id)];
    });
}
/** Longest range that is taken for one; more is a slip of the pen. */
const MAX_RANGE = 100;
/** `T001-T005` means five items; a number alone, as `1-2`, is an id. */
function readRange(text) {
    const found = /^(?<prefix>[A-Za-z]+)(?<from>\d+)[-–](?<again>[A-Za-z]*)(?<to>\d+)$/.exec(text)?.groups;
    if (found === undefined)
        return null;
    const { prefix = '', from = '', again = '', to = '' } = found;
    const count = Number(to) - Number(from) + 1;
    if (again !== prefix || count < 2 || count > MAX_RANGE)
        return null;
    const ids = Array.from({ length: count }, (_, index) => `${prefix}${String(Number(from) + index).padStart(from.length, '0')}`);
    return { ...(0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .plainRef */ .O)(text), members: ids };
}


/***/ }),

/***/ 94604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uD: () => (/* binding */ openPlan),
  l1: () => (/* binding */ readWorkplan),
  Ay: () => (/* binding */ toWorkplan)
});

// EXTERNAL MODULE: ./lib/domain/result.js
var domain_result = __webpack_require__(54372);
// EXTERNAL MODULE: ./lib/workplan/draft.js
var draft = __webpack_require__(18400);
// EXTERNAL MODULE: ./lib/workplan/json-tree.js
var json_tree = __webpack_require__(82222);
;// CONCATENATED MODULE: ./lib/workplan/halted.js

const KEYS = ['halted', 'plan_status', 'loop_status', 'status', 'state'];
const WORDS = ['halted', 'halt', 'stopped', 'aborted', 'suspended', 'frozen', 'paused'];
/** The owner's word at the top of a plan that is stopped; null when it is not. */
function findHalted(root) {
    for (const key of KEYS) {
        const value = (0,json_tree/* findMember */.gz)(root, key)?.value.value;
        if (key === 'halted' && value === true)
            return key;
        if (typeof value === 'string' && WORDS.includes(value.trim().toLowerCase()))
            return value;
    }
    return null;
}

// EXTERNAL MODULE: ./lib/workplan/json-text.js + 1 modules
var json_text = __webpack_require__(49949);
// EXTERNAL MODULE: ./lib/workplan/mapping.js
var workplan_mapping = __webpack_require__(98721);
// EXTERNAL MODULE: ./lib/workplan/plan-problem.js
var plan_problem = __webpack_require__(67794);
// EXTERNAL MODULE: ../../work/main/node_modules/yaml/dist/index.js
var dist = __webpack_require__(7207);
// EXTERNAL MODULE: ./lib/workplan/json-items.js + 1 modules
var json_items = __webpack_require__(57767);
// EXTERNAL MODULE: ./lib/workplan/words.js
var workplan_words = __webpack_require__(67882);
;// CONCATENATED MODULE: ./lib/workplan/yaml-tree.js

/** Deepest nesting that is turned, as in JSON; what lies deeper is null. */
const MAX_DEPTH = 256;
/** Most nodes that are turned; aliases multiply, and a plan of 10,000 items has under 300,000 nodes. */
const MAX_NODES = 500_000;
/**
 * The document's content; null for an empty one. Offsets are those of the YAML text. A plain number keeps its own
 * spelling through its offsets, as `1.10` does; an alias is what it stands for; a key that is no scalar is left out.
 */
function yaml_tree_toTree(document) {
    if (document.contents === null)
        return null;
    return turn(document.contents, { document, left: MAX_NODES }, 0);
}
function turn(node, turning, depth) {
    turning.left -= 1;
    const { offset, length } = placeOf(node);
    const empty = { type: 'null', offset, length, value: null };
    if (depth > MAX_DEPTH || turning.left < 0)
        return empty;
    if ((0,dist/* isAlias */.Vj)(node))
        return turn(node.resolve(turning.document), turning, depth + 1);
    if ((0,dist/* isSeq */.oP)(node)) {
        return { type: 'array', offset, length, children: node.items.map((item) => turn(item, turning, depth + 1)) };
    }
    if ((0,dist/* isMap */.jh)(node))
        return turnMap(node, turning, depth);
    if (!(0,dist/* isScalar */.jn)(node))
        return empty;
    const { value } = node;
    if (typeof value === 'number' || typeof value === 'bigint')
        return { type: 'number', offset, length, value: Number(value) };
    if (typeof value === 'boolean')
        return { type: 'boolean', offset, length, value };
    return typeof value === 'string' ? { type: 'string', offset, length, value } : empty;
}
function turnMap(map, turning, depth) {
    const children = map.items.flatMap(({ key, value }) => {
        if (!(0,dist/* isScalar */.jn)(key))
            return [];
        const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
        const keyNode = { type: 'string', ...placeOf(key), value: name };
        const valueNode = turn(value ?? null, turning, depth + 1);
        return [{ type: 'property', offset: keyNode.offset, length: keyNode.length, children: [keyNode, valueNode] }];
    });
    return { type: 'object', ...placeOf(map), children };
}
/** Where the value itself stands, without the comments behind it. */
function placeOf(node) {
    const range = node?.range;
    return range === undefined || range === null
        ? { offset: 0, length: 0 }
        : { offset: range[0], length: range[1] - range[0] };
}

;// CONCATENATED MODULE: ./lib/workplan/read-front-matter.js








/** Where the front matter of a text stands; null when it has none. The text has no byte order mark. */
function findFrontMatter(text) {
    const open = /^---[ \t]*\r?\n/.exec(text);
    if (open === null)
        return null;
    const close = /^---[ \t]*(?:\r?\n|$)/m.exec(text.slice(open[0].length));
    return close === null ? null : { start: open[0].length, end: open[0].length + close.index };
}
/**
 * The task in a Markdown text; null when its front matter, if any, tells of no task. Certain with an id and a known word;
 * with a word that nobody knows, or a title in place of the id, the folder has to be one of tasks. A policy that names the
 * format takes anything with a status. Problems: PLAN_UNKNOWN for the record of a decision; PLAN_MALFORMED with the line in the file, for files of such a name.
 */
function readFrontMatterTask(file, text, mapping) {
    const front = findFrontMatter(text);
    const wanted = mapping === undefined ? null : (0,workplan_mapping/* namedShape */.z4)(mapping);
    if (front === null || (wanted !== null && wanted !== 'front-matter')) {
        return wanted === 'front-matter'
            ? (0,plan_problem/* unknownPlan */.Iq)(file, 'it does not begin with YAML between two lines of ---')
            : (0,domain_result.ok)(null);
    }
    const preset = (0,workplan_mapping/* presetOf */.jE)('front-matter', mapping);
    const expected = wanted !== null || preset.usualName.test(file);
    const root = parseFront({ file, text }, front);
    if (!root.ok)
        return expected ? root : (0,domain_result.ok)(null);
    if (root.value === null)
        return (0,domain_result.ok)(null);
    if (wanted === null && isDecisionRecord(text.slice(front.end))) {
        return (0,plan_problem/* unknownPlan */.Iq)(file, 'a record of a decision, not a task; name the folder of the tasks');
    }
    const confidence = grade(root.value, preset, expected);
    const status = (0,json_tree/* findValue */.j)(root.value, preset.status);
    if (confidence === 0 && (wanted === null || status === null)) {
        return wanted === null ? (0,domain_result.ok)(null) : (0,plan_problem/* unknownPlan */.Iq)(file, 'its front matter has no status');
    }
    return (0,domain_result.ok)({ preset, draft: toDraft({ file, text, root: root.value }, preset), confidence: confidence || 0.5 });
}
/** Records of decisions have an id and a status as tasks have; what their text is divided into gives them away. */
function isDecisionRecord(body) {
    return /^#{1,4}[ \t]+Decision\b/m.test(body) && /^#{1,4}[ \t]+Consequences\b/m.test(body);
}
/** Parsed in place: everything around the YAML is blanked, so that offsets and lines are those of the file. */
function parseFront(source, { start, end }) {
    const blank = source.text.slice(0, start).replaceAll(/[^\r\n]/g, ' ');
    try {
        const document = (0,dist/* parseDocument */.Tp)(blank + source.text.slice(start, end), { prettyErrors: false, logLevel: 'silent' });
        const [error] = document.errors;
        if (error !== undefined) {
            const [first = ''] = error.message.split('\n');
            return (0,plan_problem/* malformed */.Qm)(source, error.pos[0], `not valid YAML in front of the text: ${first.slice(0, 120).trim()}`);
        }
        return (0,domain_result.ok)((0,dist/* isMap */.jh)(document.contents) && !(0,dist/* isSeq */.oP)(document.contents) ? yaml_tree_toTree(document) : null);
    }
    catch {
        return (0,plan_problem/* malformed */.Qm)(source, start, 'nested too deeply to be read');
    }
}
function grade(root, preset, expected) {
    const status = (0,json_tree/* findValue */.j)(root, preset.status);
    if (status?.type !== 'string')
        return 0;
    const row = preset.rows[0];
    const id = row === undefined ? null : (0,json_tree/* findValue */.j)(root, row.id);
    const known = (0,workplan_words/* toItemStatus */.nh)(String(status.value), preset.words) !== 'unknown';
    if ((id?.type === 'string' || id?.type === 'number') && (known || expected))
        return 1;
    return expected && known && (0,json_tree/* findValue */.j)(root, preset.title) !== null ? 0.5 : 0;
}
function toDraft(tree, preset) {
    const { file, text, root } = tree;
    const row = { items: '', id: preset.rows[0]?.id ?? ['id'], certain: 'id', possible: null, empty: 'nothing' };
    const stem = (file.split('/').at(-1) ?? file).replace(/\.[^.]+$/, '');
    const place = { node: root, pointer: '', key: stem, above: [] };
    const [item] = (0,json_items/* readJsonItems */.$p)(text, { preset, row, places: [place], confidence: 1 });
    if (item === undefined)
        throw new Error('an object is always one item');
    const parent = (0,json_tree/* scalarText */.ws)(text, (0,json_tree/* findMember */.gz)(root, 'parent_task_id')?.value ?? (0,json_tree/* findMember */.gz)(root, 'parent')?.value ?? null);
    return { ...item.draft, partOf: parent };
}
/** The status words that a board's configuration declares, in its order; empty when it declares none. */
function readBoardStatuses(configText) {
    try {
        const document = parseDocument(configText, { prettyErrors: false, logLevel: 'silent' });
        const root = document.errors.length === 0 ? toTree(document) : null;
        const list = root === null ? null : findMember(root, 'statuses')?.value;
        return (list?.children ?? []).flatMap((child) => (child.type === 'string' ? [String(child.value)] : []));
    }
    catch {
        return [];
    }
}
/** Where the configuration of a task's board may stand: beside the folders above it, the nearest first. */
function boardConfigPaths(file) {
    const folders = file.split('/').slice(0, -1);
    return folders.map((_, index) => [...folders.slice(0, folders.length - index), 'config.yml'].join('/'));
}

// EXTERNAL MODULE: ./lib/workplan/json-refs.js
var json_refs = __webpack_require__(21992);
// EXTERNAL MODULE: ./lib/workplan/shapes.js
var shapes = __webpack_require__(55621);
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
    return (0,domain_result.ok)(lines.filter(({ doc }) => doc.root.type === 'object').map(read_jsonl_toDraft));
}
function isItem({ root }) {
    const has = (keys) => (0,json_tree/* findValue */.j)(root, keys)?.type === 'string';
    return (0,json_tree/* findValue */.j)(root, ['id']) !== null && has(['status']) && has(['title', 'name', 'description']);
}
function read_jsonl_toDraft({ index, doc }) {
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

// EXTERNAL MODULE: ./lib/workplan/read-markdown.js
var read_markdown = __webpack_require__(79697);
;// CONCATENATED MODULE: ./lib/workplan/detect.js


/** Share of the items that must fit. One in five may be a note or a half-written item: hand-kept files have them. */
const SHARE = 0.8;
/** The shape of a parsed file. Where the owner names a shape, a possible fit is enough. */
function detectShape(tree, { presets, named }) {
    const places = toFinder(tree.root);
    const graded = presets.flatMap((preset) => {
        const best = detect_grade({ ...tree, places }, preset);
        return best === null ? [] : [best];
    });
    const certain = graded.filter((each) => each.level === 'certain');
    const field = certain.length > 0 ? certain : graded;
    const usual = field.filter((each) => named || each.preset.usualName.test(tree.file));
    const winners = certain.length === 1 ? certain : usual;
    const [winner] = winners;
    if (winner !== undefined && winners.length === 1)
        return { kind: 'match', match: winner };
    return { kind: 'none', candidates: field.map((each) => each.preset.shape) };
}
/** The places of a pattern, found once: several shapes look at the same places, and a plan may have thousands. */
function toFinder(root) {
    const known = new Map();
    return (pattern) => {
        const found = known.get(pattern) ?? (0,json_tree/* select */.Lt)(root, pattern);
        known.set(pattern, found);
        return found;
    };
}
function detect_grade({ text, places }, preset) {
    let possible = null;
    for (const row of preset.rows) {
        const at = places(row.items);
        const found = at.length === 0 ? gradeEmpty(places, row) : gradePlaces({ text, places: at }, row, preset);
        if (found?.level === 'certain')
            return { preset, row, places: at, ...found };
        if (found !== null)
            possible ??= { preset, row, places: at, ...found };
    }
    return possible;
}
function gradePlaces(found, row, preset) {
    const { places } = found;
    const sure = row.certain === 'id' ? shareOfIds(places, row, preset) : shareOf(places, row.certain, preset.words);
    if (sure >= SHARE)
        return haveOwnIds(found, row) ? { level: 'certain', confidence: sure } : null;
    const perhaps = row.possible === null ? 0 : shareOf(places, row.possible, preset.words);
    return perhaps >= SHARE && haveOwnIds(found, row) ? { level: 'possible', confidence: perhaps / 2 } : null;
}
/** A place that exists and holds nothing: a plan with no items. Nothing proves it but its key. */
function gradeEmpty(places, row) {
    if (row.empty === 'nothing' || !row.items.endsWith('/*'))
        return null;
    const lists = places(row.items.slice(0, -2));
    const empty = lists.length > 0 && lists.every(({ node }) => node.type === 'array' || node.type === 'object');
    return empty ? { level: row.empty, confidence: 0.5 } : null;
}
/** True when four fifths of the ids that are written are different within their own list; one pair may always be alike. */
function haveOwnIds({ text, places }, row) {
    const ids = places.flatMap((place) => {
        const id = (0,json_tree/* scalarText */.ws)(text, (0,json_tree/* findValue */.j)(place.node, row.id));
        const list = place.pointer.slice(0, place.pointer.lastIndexOf('/'));
        return id === null ? [] : [`${list} ${id}`];
    });
    const different = new Set(ids).size;
    return different >= ids.length * SHARE || ids.length - different === 1;
}
function shareOfIds(places, row, preset) {
    const isWord = preset.status.includes('');
    const fitting = places.filter(({ node, key }) => {
        if (node.type === 'array' || (node.type !== 'object' && !isWord))
            return false;
        return key !== null || hasKey(node, row.id, undefined);
    });
    return fitting.length / places.length;
}
function shareOf(places, needs, words) {
    const groups = needs.map((group) => group.map(toNeed));
    const fitting = places.filter(({ node }) => groups.every((group) => group.some(({ keys, type }) => hasKey(node, keys, type, words)))).length;
    return fitting / places.length;
}
const TYPED = /^(?<key>.+):(?<type>array|boolean|string|word)$/s;
/** A need taken apart: once a list, not once an item. */
function toNeed(need) {
    const { key = need, type } = TYPED.exec(need)?.groups ?? {};
    return { keys: [key], type };
}
function hasKey(node, keys, type, words) {
    const value = (0,json_tree/* findValue */.j)(node, keys);
    if (value === null)
        return false;
    if (type === undefined)
        return value.type === 'string' || value.type === 'number';
    if (type === 'word')
        return value.type === 'string' && (0,workplan_words/* toItemStatus */.nh)(String(value.value), words) !== 'unknown';
    return value.type === type;
}
/** True when a node is an object with every one of these keys. */
function hasAll(node, keys) {
    const own = new Set((0,json_tree/* membersOf */.lS)(node).map((member) => member.key));
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
        test: (root) => typeOf(root, 'nodes') === 'array' &&
            (typeOf(root, 'edges') === 'array' ||
                typeOf(root, 'links') === 'array' ||
                nodes(root, '/nodes/*').every(isVertex)),
    },
    {
        is: 'a list of actions for a program to run, none of which has a state, not a list of work',
        test: (root) => ['/actions/*', '/operations/*', '/jobs/*', '/commands/*', '/*'].some((at) => areActions(root, at)),
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
function isVertex(node) {
    return has(node, 'id') && (has(node, 'deps') || has(node, 'inputs') || has(node, 'payload')) && !has(node, 'status');
}
/** Objects that name what to do, with what, and no state of their own. */
function areActions(root, pattern) {
    const actions = nodes(root, pattern);
    const names = ['name', 'action', 'actions', 'operation', 'job_type', 'type', 'command'];
    const states = ['status', 'state', 'done', 'completed', 'passes', 'verified'];
    return (actions.length > 0 &&
        actions.every((node) => names.some((key) => has(node, key)) && !states.some((key) => has(node, key))) &&
        actions.some((node) => ['actions', 'parameters', 'params', 'args', 'job_type', 'action'].some((key) => has(node, key))));
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

;// CONCATENATED MODULE: ./lib/workplan/suggest-mapping.js


/** Deepest list that is looked at, in steps from the root; the deepest plan we know has four. */
const MAX_STEPS = 4;
/** Items of a list that are looked at. */
const MAX_ITEMS = 200;
const ID = /^(?:id|.*_id|.*Id|key|number|no|slug|code|name)$/;
const TITLE = /^(?:title|name|summary|description|task|instruction|action|text|label|goal)$/i;
const STATE = /^(?:status|state|stage|progress|phase_status|result)$/i;
const DONE = /^(?:done|complete|completed|finished|passes|passed|verified|implemented|closed|is_?done|is_?complete)$/i;
/**
 * One entry of `plans` in the flow form of YAML, on one line: the preset when the shapes are known, else a mapping with
 * the keys that look right. Null when the file holds no list whose items have an id and a state.
 */
function suggestMapping(tree, candidates) {
    const files = `files: [${JSON.stringify(tree.file)}]`;
    const [shape] = candidates;
    if (shape !== undefined)
        return `plans: [{${files}, preset: ${shape}}]`;
    for (const pattern of listPatterns(tree.root)) {
        const keys = guessKeys((0,json_tree/* select */.Lt)(tree.root, pattern).slice(0, MAX_ITEMS));
        if (keys !== null)
            return `plans: [{${files}, items: [${JSON.stringify(pattern)}], ${keys}}]`;
    }
    return null;
}
/** Patterns of the lists of objects in a tree, shallow ones first, each once; lists of the same place in each group are one. */
function listPatterns(root) {
    const found = new Set();
    let level = [
        { pattern: '', place: { node: root, pointer: '', key: null, above: [] } },
    ];
    for (let step = 0; step <= MAX_STEPS; step += 1) {
        const next = [];
        for (const { pattern, place } of level) {
            const children = (0,json_tree/* childrenOf */.LU)(place).slice(0, MAX_ITEMS);
            const mayBeList = place.node.type === 'array' ? children.length > 0 : children.length > 1;
            const isList = mayBeList && children.every(({ node }) => node.type === 'object');
            if (isList)
                found.add(`${pattern}/*`);
            const shown = place.node.type === 'array' ? children.slice(0, 5) : children;
            next.push(...shown.map((child) => ({ pattern: `${pattern}/${isList ? '*' : tokenOf(child)}`, place: child })));
        }
        level = next.slice(0, MAX_ITEMS);
    }
    return [...found];
}
function tokenOf(place) {
    return place.key === null ? '*' : (0,json_tree/* escapeToken */.tj)(place.key).replaceAll('*', '~2');
}
function guessKeys(places) {
    const nodes = places.map((place) => place.node);
    const state = findKey(nodes, (key, value) => STATE.test(key) && value.type === 'string' && isWord(value));
    const done = findKey(nodes, (key, value) => DONE.test(key) && value.type === 'boolean');
    const id = findKey(nodes, (key, value) => ID.test(key) && (value.type === 'string' || value.type === 'number'));
    const inMap = places.every((place) => place.key !== null);
    if ((state === null && done === null) || (id === null && !inMap))
        return null;
    const title = findKey(nodes, (key, value) => TITLE.test(key) && value.type === 'string' && key !== id);
    const status = [state === null ? [] : [`from: ${pointer(state)}`], done === null ? [] : [`done: ${pointer(done)}`]];
    return [
        ...(id === null ? [] : [`id: [${pointer(id)}]`]),
        ...(title === null ? [] : [`title: [${pointer(title)}]`]),
        `status: {${status.flat().join(', ')}}`,
    ].join(', ');
}
/** The first key that four fifths of the items have with a fitting value. */
function findKey(nodes, fits) {
    const [first] = nodes;
    const keys = first === undefined ? [] : (0,json_tree/* membersOf */.lS)(first).map((member) => member.key);
    const count = (key) => nodes.filter((node) => (0,json_tree/* membersOf */.lS)(node).some((member) => member.key === key && fits(key, member.value))).length;
    return keys.find((key) => count(key) >= nodes.length * 0.8) ?? null;
}
function isWord(value) {
    return (0,workplan_words/* toItemStatus */.nh)(String(value.value)) !== 'unknown' || /^[\p{L}\p{N}_ -]{1,30}$/u.test(String(value.value));
}
function pointer(key) {
    return JSON.stringify(`/${(0,json_tree/* escapeToken */.tj)(key).replaceAll('*', '~2')}`);
}

;// CONCATENATED MODULE: ./lib/workplan/tree-plan.js







/** The plan in a tree, or PLAN_UNKNOWN with what the file is, or with the shapes it could be and the mapping to write. */
function readTree(tree, mapping) {
    const { file, text, root } = tree;
    const detection = detectShape(tree, (0,workplan_mapping/* toPresets */.gZ)(mapping));
    const empty = detection.kind === 'none' || detection.match.places.length === 0;
    const stranger = empty ? nameStranger(root) : null;
    if (stranger !== null)
        return (0,plan_problem/* unknownPlan */.Iq)(file, stranger);
    if (detection.kind === 'match') {
        return (0,domain_result.ok)({ match: detection.match, items: (0,json_items/* readJsonItems */.$p)(text, detection.match) });
    }
    const { candidates } = detection;
    return (0,plan_problem/* unknownPlan */.Iq)(file, explainNone(root, mapping), candidates, suggestMapping(tree, candidates) ?? undefined);
}
function explainNone(root, mapping) {
    if (root.type !== 'object' && root.type !== 'array')
        return 'a single value, no list of work';
    const { items, preset } = mapping ?? {};
    if (items !== undefined) {
        return `the \`items\` of the policy (${items.join(', ')}) find no items there, four fifths of which have an id of their own`;
    }
    if (preset !== undefined && preset !== 'auto')
        return `its content is not what the policy calls it, ${preset}`;
    return 'no list of items with an id, a title and a state was found';
}

;// CONCATENATED MODULE: ./lib/workplan/read-yaml.js








/** Key of the map in the one format we know; other keys need the file's name to agree. */
const USUAL_KEY = 'development_status';
/** Epics and retrospectives group stories: listed, never the next thing to work on. */
const GROUPING = /^epic-\d+(?:-retrospective)?$/;
/** The plan in a YAML file. `PLAN_MALFORMED` only for files that claim to be YAML. */
function readYamlPlan(file, text, mapping) {
    const named = /\.ya?ml$/i.test(file);
    // Only a text with a key or a list at the margin is worth the YAML parser, which is slow on what is no YAML.
    if (!named && !/^(?:- )?[\w"'][^\n]*:(?:\s|$)/m.test(text))
        return (0,plan_problem/* unknownPlan */.Iq)(file, 'it holds no items in any form we read');
    const parsed = parseYaml({ file, text });
    if (!parsed.ok)
        return named ? parsed : (0,plan_problem/* unknownPlan */.Iq)(file, 'neither JSON, nor Markdown with check boxes, nor YAML');
    const root = parsed.value;
    if (root === null || (root.type !== 'object' && root.type !== 'array'))
        return (0,plan_problem/* unknownPlan */.Iq)(file, named ? 'the YAML has no keys at its top' : 'it holds no items in any form we read');
    return readRoot({ file, text, root }, mapping);
}
/** The usual map wins, then a shape that JSON has too, then a map that only its name or the policy speaks for. */
function readRoot(tree, mapping) {
    const wanted = mapping === undefined ? null : (0,workplan_mapping/* namedShape */.z4)(mapping);
    const mayBeMap = mapping?.items === undefined && (wanted === null || wanted === 'status-map');
    const usual = mayBeMap ? (0,json_tree/* findMember */.gz)(tree.root, USUAL_KEY) : null;
    if (usual?.value.type === 'object')
        return (0,domain_result.ok)(toMap(tree, usual, mapping));
    const plan = wanted === 'status-map' && mayBeMap ? null : readTree(tree, mapping);
    if (plan?.ok)
        return (0,domain_result.ok)({ kind: 'tree', root: tree.root, plan: plan.value });
    const worded = mayBeMap ? findWordedMap(tree, mapping) : null;
    const preset = (0,workplan_mapping/* presetOf */.jE)('status-map', mapping);
    if (worded !== null && (wanted === 'status-map' || preset.usualName.test(tree.file))) {
        return (0,domain_result.ok)(toMap(tree, worded, mapping));
    }
    const stranger = nameYaml(new Set((0,json_tree/* membersOf */.lS)(tree.root).map((member) => member.key)));
    if (stranger !== null)
        return (0,plan_problem/* unknownPlan */.Iq)(tree.file, stranger);
    if (plan !== null && (worded === null || hasCandidates(plan)))
        return plan;
    return refuseMap(tree, worded === null ? [] : ['status-map']);
}
function hasCandidates(refused) {
    return !refused.ok && refused.problem.code === 'PLAN_UNKNOWN' && refused.problem.candidates.length > 0;
}
function refuseMap({ file }, candidates) {
    const entry = candidates.length === 0 ? undefined : `plans: [{files: [${JSON.stringify(file)}], preset: status-map}]`;
    return (0,plan_problem/* unknownPlan */.Iq)(file, 'YAML without a map of ids to status words', candidates, entry);
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
        return (0,domain_result.ok)(yaml_tree_toTree(document));
    }
    catch {
        return (0,plan_problem/* malformed */.Qm)(source, 0, 'nested too deeply to be read; no plan needs that, check what wrote the file');
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
/** The only map of more than one entry whose values are all words that we or the policy know. */
function findWordedMap({ text, root }, mapping) {
    const { words } = (0,workplan_mapping/* presetOf */.jE)('status-map', mapping);
    const worded = (0,json_tree/* membersOf */.lS)(root).filter(({ value }) => {
        const entries = (0,json_tree/* membersOf */.lS)(value);
        return (entries.length > 1 &&
            entries.every((entry) => (0,workplan_words/* toItemStatus */.nh)((0,json_tree/* scalarText */.ws)(text, entry.value) ?? '', words) !== 'unknown'));
    });
    const [only] = worded;
    return worded.length === 1 && only !== undefined ? only : null;
}
function toMap({ text }, { key, value }, mapping) {
    const preset = (0,workplan_mapping/* presetOf */.jE)('status-map', mapping);
    const entries = (0,json_tree/* membersOf */.lS)(value);
    const drafts = entries.flatMap((entry) => read_yaml_toDraft(text, key, { entry, preset }));
    return { kind: 'map', preset, drafts, confidence: entries.length === 0 ? 0.5 : drafts.length / entries.length };
}
function read_yaml_toDraft(text, mapKey, of) {
    const { key: id, value } = of.entry;
    if (value.type === 'object' || value.type === 'array')
        return [];
    const word = (0,json_tree/* scalarText */.ws)(text, value);
    const rawStatus = word === null || word.trim() === '' ? null : word;
    const status = rawStatus === null ? 'pending' : (0,workplan_words/* toItemStatus */.nh)(rawStatus, of.preset.words);
    const pointer = `/${(0,json_tree/* escapeToken */.tj)(mapKey)}/${(0,json_tree/* escapeToken */.tj)(id)}`;
    return [{ id, title: id, status, rawStatus, refs: [], pointer, workable: !GROUPING.test(id), partOf: null }];
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











/**
 * The plan in a file. Items in the order of the file, ids as the file spells them. A mapping may name the shape and say
 * where things stand; it never overrules the content.
 * Problems: PLAN_MALFORMED with line and column, PLAN_UNKNOWN with what the file is or could be.
 */
function readWorkplan(file, text, mapping) {
    const opened = openPlan(file, text, mapping);
    return opened.ok ? (0,domain_result.ok)(toWorkplan(file, opened.value)) : opened;
}
/** The model of a file that was opened. */
function toWorkplan(file, plan) {
    if (plan.kind === 'text') {
        const stop = plan.tree === null ? null : findStop(plan.tree.root, plan.tree.plan.match);
        return toPlan(file, plan, { drafts: plan.drafts, halted: stop });
    }
    const { doc, match, items } = plan.plan;
    const drafts = items.map((item) => item.draft);
    return toPlan(file, match, { drafts, halted: findStop(doc.root, match) });
}
/** Recognises a file without settling dependencies. */
function openPlan(file, text, mapping) {
    const bare = (0,plan_problem/* withoutBom */.vA)(text).text;
    if (/^<{7}(?:\s|$)/.test(bare))
        return (0,plan_problem/* malformed */.Qm)({ file, text: bare }, 0, plan_problem/* MERGE_MARKER_DETAIL */.q7);
    if (isJsonLines(file, bare))
        return openJsonLines(file, bare, mapping);
    if (isJson(file, bare))
        return openJson(file, text, mapping);
    const task = readFrontMatterTask(file, bare, mapping);
    if (!task.ok)
        return task;
    if (task.value !== null) {
        const { preset, draft, confidence } = task.value;
        return (0,domain_result.ok)(toText(preset, [draft], { format: 'markdown', confidence }));
    }
    const boxes = (0,read_markdown/* readCheckboxes */.s)(bare);
    if (boxes.length === 0 || /\.ya?ml$/i.test(file))
        return openYaml(file, bare, mapping);
    const marker = (0,plan_problem/* findMergeMarker */.Eh)(bare);
    if (marker !== null)
        return (0,plan_problem/* malformed */.Qm)({ file, text: bare }, marker, plan_problem/* MERGE_MARKER_DETAIL */.q7);
    return (0,domain_result.ok)(toText((0,workplan_mapping/* presetOf */.jE)('tasks-md', mapping), boxes, { format: 'markdown', confidence: 1 }));
}
function openJsonLines(file, text, mapping) {
    const drafts = readJsonLines(file, text);
    if (!drafts.ok)
        return drafts;
    return (0,domain_result.ok)(toText((0,workplan_mapping/* presetOf */.jE)('jsonl', mapping), drafts.value, { format: 'lines', confidence: 1 }));
}
function openJson(file, text, mapping) {
    const doc = (0,json_text/* parseJsonText */.l)(file, text);
    if (!doc.ok)
        return doc;
    const plan = readTree({ file, text: doc.value.text, root: doc.value.root }, mapping);
    return plan.ok ? (0,domain_result.ok)({ kind: 'json', plan: { doc: doc.value, ...plan.value } }) : plan;
}
function openYaml(file, text, mapping) {
    const read = readYamlPlan(file, text, mapping);
    if (!read.ok)
        return read;
    const { value } = read;
    if (value.kind === 'map')
        return (0,domain_result.ok)(toText(value.preset, value.drafts, { format: 'yaml', confidence: value.confidence }));
    const { match, items } = value.plan;
    const drafts = items.map((item) => item.draft);
    return (0,domain_result.ok)({
        ...toText(match.preset, drafts, { format: 'yaml', confidence: match.confidence }),
        tree: { root: value.root, plan: value.plan },
    });
}
function toText(preset, drafts, of) {
    return { kind: 'text', shape: preset.shape, drafts, preset, ...of, tree: null };
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
/** Where one batch is the whole file, its status is the batch's, not the plan's. */
function findStop(root, match) {
    return match.row.items === '' ? null : findHalted(root);
}
function toPlan(file, { preset, confidence }, { drafts, halted }) {
    const items = (0,draft/* toWorkItems */.R5)(drafts, preset);
    const plan = { file, shape: preset.shape, editable: preset.editable, items, confidence };
    return halted === null ? plan : { ...plan, halted };
}


/***/ }),

/***/ 55621:
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
const BATCH_ID = ['batch_id', 'batch', 'batch_number'];
const DEPENDS = ['dependencies', 'depends_on', 'dependsOn', 'depends', 'blockedBy', 'blocked_by', 'deps'];
function batchRow(items, id, empty) {
    return { items, id, certain: [id, TITLE, BATCH_WORK], possible: null, empty };
}
const FLAGS = ['passes', 'complete', 'completed', 'done', 'implemented'];
function storyRow(items) {
    const certain = [
        [...FLAGS.map((flag) => `${flag}:boolean`), 'status:word'],
        ['id', ...TITLE],
    ];
    const id = ['id', 'story_id', 'feature_id'];
    return { items, id, certain, possible: [id, TITLE, ['status:string']], empty: 'certain' };
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
    priority: { from: ['priority'], order: 'asc' },
    order: 'id',
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
        storyRow('/epics/*/stories/*'),
        storyRow('/epics/*/userStories/*'),
        storyRow('/phases/*/stories/*'),
        storyRow('/phases/*/features/*'),
        storyRow('/categories/*/features/*'),
        storyRow('/features/*/*'),
        passesRow('/tasks/*'),
        passesRow('/items/*'),
        passesRow('/requirements/*'),
        passesRow('/*'),
    ],
    flag: FLAGS,
    knowsFailed: false,
    order: 'file',
    usualName: /(?:^|[/_.-])(?:prd|features?|stories)(?:[/_.-]|$)/i,
};
const TASKMASTER_ITEM = [
    ['id'],
    ['title', 'description'],
    ['status:word'],
    [...DEPENDS.map((key) => `${key}:array`), 'subtasks:array', 'details', 'testStrategy'],
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
            certain: [['id', 'task_id'], TITLE, ['status:word']],
            possible: null,
            empty: 'nothing',
        },
    ],
    title: ['title', 'name', 'description'],
    flag: [],
    knowsFailed: true,
    group: { id: ['id', 'phase_id', 'phase'], dependsOn: ['depends_on', 'dependsOn', 'dependencies'] },
    usualName: /implementation_plan/i,
    order: 'file',
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
    order: 'file',
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
    order: 'file',
};
const JSON_LINES = {
    ...LINES,
    shape: 'jsonl',
    readOnlyBecause: "it is an export, and the tracker's next export undoes a change; the mark is kept in the ledger",
    usualName: /\.(?:jsonl|ndjson)$/i,
    order: 'file',
};
const FRONT_MATTER = {
    ...LINES,
    shape: 'front-matter',
    rows: [
        {
            items: '',
            id: ['id', 'task_id'],
            certain: [['id', 'task_id'], ['status:string']],
            possible: null,
            empty: 'nothing',
        },
    ],
    readOnlyBecause: 'its own status words have none for failed that we know of; the mark is kept in the ledger',
    usualName: /(?:^|\/)(?:[\w.-]*(?:tasks?|issues|epics|stories|tickets|backlog|todos?))\//i,
};
const MAPPED = {
    ...BATCHES,
    shape: 'mapped',
    rows: [
        {
            items: '',
            id: ['id', ...BATCH_ID, 'task_id', 'key', 'number', 'name'],
            certain: 'id',
            possible: null,
            empty: 'nothing',
        },
    ],
    title: TITLE,
    flag: ['verified', ...FLAGS],
    knowsFailed: false,
    order: 'file',
    usualName: /$^/,
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
    'front-matter': FRONT_MATTER,
    jsonl: JSON_LINES,
    mapped: MAPPED,
};
/** Shapes that this program edits. */
const EDITABLE = Object.values(SHAPES).flatMap((preset) => preset.editable ? [preset.shape] : []);


/***/ }),

/***/ 15749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ toStemFinder)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51392);
// Reads references that mean many items at once, as `19.x` does.

/** `19.x`, `19.*`: every id that starts with `19.`. */
const WILDCARD = /^(?<stem>[\w-]+(?:\.[\w-]+)*\.)[x*]$/i;
/**
 * What the ids that a reference means begin with; null when it means one item. An owner's own pattern names that text in
 * its one group, without the point behind it, and goes before ours.
 */
function toStemFinder(pattern) {
    // The policy has proved that it compiles and has one group; linear time whatever the reference is.
    const own = pattern === undefined ? null : re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(pattern);
    return (ref) => {
        const matcher = own?.matcher(ref);
        const stem = matcher?.find() === true ? matcher.group(1) : null;
        if (stem)
            return stem.endsWith('.') ? stem : `${stem}.`;
        return WILDCARD.exec(ref)?.groups?.['stem'] ?? null;
    };
}


/***/ }),

/***/ 67882:
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
