export const id = 2199;
export const ids = [2199];
export const modules = {

/***/ 84695:
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

/***/ 36508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ NOTE),
/* harmony export */   t: () => (/* binding */ findNotePlace)
/* harmony export */ });
/* harmony import */ var _markdown_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55883);
// The line below a check box that tells of our mark: where it stands, or where it goes, below the box's own paragraph.

/** Our line: what says that it is ours stands in a comment, with the box as it was. */
const NOTE = /^[ \t]*- failed: .* <!-- aftermath was \[(?<was>[^\][])\] -->\r?$/;
/** What begins anew and is no more of a paragraph: lists, headings, quotes, HTML, rules. */
const BEGINS = /^[ \t]*(?:[-*+](?:[ \t]|\r?$)|\d{1,9}[.)](?:[ \t]|\r?$)|#{1,6}(?:[ \t]|\r?$)|>|<|(?:[-*_][ \t]*){3,}\r?$)/;
/** The place of the note of the box at a line. */
function findNotePlace(lines, box) {
    let { open } = (0,_markdown_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .followComment */ .l)(lines[box] ?? '', false);
    let at = box + 1;
    for (; at < lines.length; at += 1) {
        const line = lines[at] ?? '';
        if (!open) {
            const was = NOTE.exec(line)?.groups?.['was'];
            if (was !== undefined)
                return { kind: 'noted', line: at, was };
            if (line.trim() === '' || BEGINS.test(line) || _markdown_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .FENCE */ .A.test(line))
                break;
        }
        ({ open } = (0,_markdown_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .followComment */ .l)(line, open));
    }
    return open ? { kind: 'open' } : { kind: 'free', behind: at - 1 };
}


/***/ }),

/***/ 98549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ plainRef),
/* harmony export */   Y: () => (/* binding */ toMadeId)
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


/***/ }),

/***/ 39925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toItemKey),
/* harmony export */   P: () => (/* binding */ editModeOf)
/* harmony export */ });
/* harmony import */ var _json_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21095);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57898);


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

/***/ 65723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jd: () => (/* binding */ choosePendingWord),
/* harmony export */   T4: () => (/* binding */ askedWord),
/* harmony export */   lA: () => (/* binding */ chooseFailedWord),
/* harmony export */   rp: () => (/* binding */ usedWords)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78228);

/** Words that the formats themselves declare. */
const FORMAT_WORDS = {
    taskmaster: ['pending', 'in-progress', 'review', 'done', 'deferred', 'cancelled', 'blocked'],
    'status-map': ['backlog', 'ready-for-dev', 'in-progress', 'review', 'done', 'optional'],
    'front-matter': ['To Do', 'In Progress', 'Done'],
    'phases-subtasks': ['pending', 'in_progress', 'completed', 'blocked', 'failed'],
};
/** The word that a failed item gets. The policy's goes first, and must be one that the owner has. */
function chooseFailedWord(source) {
    const { shape, mapping, declared } = source;
    const asked = askedWord(mapping);
    const usual = [...ownWords(mapping), ...source.used, ...(FORMAT_WORDS[shape] ?? [])];
    const vocabulary = unique(declared.length > 0 ? declared : usual);
    // The forms of batches know the word, whether or not an item of the file has it.
    const knows = shape === 'batches' && declared.length === 0;
    if (vocabulary.length === 0 || (asked === null && knows)) {
        return { kind: 'word', word: asked ?? failedOf(vocabulary, mapping) ?? 'failed' };
    }
    const failed = failedOf(vocabulary, mapping);
    if (asked === null) {
        if (failed !== undefined)
            return { kind: 'word', word: failed };
        return { kind: 'none', because: `its status words have none for failed: ${vocabulary.slice(0, 8).join(', ')}` };
    }
    if (vocabulary.includes(asked) || (knows && asked === 'failed'))
        return { kind: 'word', word: asked };
    return {
        kind: 'refused',
        because: `its status words lack the policy's \`${asked.slice(0, 40)}\`: ${vocabulary.slice(0, 8).join(', ')}`,
    };
}
function failedOf(words, mapping) {
    const own = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toOwnWords */ .B6)(mapping?.words);
    return words.find((word) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toItemStatus */ .nh)(word, own) === 'failed');
}
/** The word that an item gets back when nobody noted its old one: as other items have it, else as the format says. */
function choosePendingWord({ shape, mapping, used, declared }) {
    const own = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toOwnWords */ .B6)(mapping?.words);
    const theirs = [...used, ...declared].filter((word) => !isFlag(word));
    const words = [...(mapping?.words?.pending ?? []), ...theirs, ...(FORMAT_WORDS[shape] ?? [])];
    return words.find((word) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toItemStatus */ .nh)(word, own) === 'pending') ?? 'pending';
}
/** True for what stands for a done flag among the words of items: no word to write. */
function isFlag(word) {
    return word === 'true' || word === 'false';
}
/** Words of the items of a plan. */
function usedWords(items) {
    return unique(items.flatMap(({ rawStatus }) => rawStatus ?? []));
}
/** The policy's own word for a failed item, from the value that it writes to the status; null when it names none. */
function askedWord(mapping) {
    const pointer = mapping?.status?.from ?? '/status';
    const asked = mapping?.write?.failed?.[pointer] ?? mapping?.write?.failed?.[''];
    if (typeof asked === 'string')
        return asked;
    return mapping?.words?.failed?.[0] ?? null;
}
/** Every word that the policy gives a meaning: the owner has declared it. */
function ownWords(mapping) {
    return Object.values(mapping?.words ?? {}).flatMap((words) => words ?? []);
}
function unique(words) {
    return [...new Set(words.filter((word) => word.trim() !== ''))];
}


/***/ }),

/***/ 32371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ readJsonItems),
/* harmony export */   ch: () => (/* binding */ findFlag),
/* harmony export */   rk: () => (/* binding */ readStatus)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98549);
/* harmony import */ var _json_refs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36117);
/* harmony import */ var _json_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21095);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87763);
/* harmony import */ var _priority_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81116);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78228);






/** The items in the order of the file, sub-items behind their parent. Elements that are no objects are left out. */
function readJsonItems(text, match) {
    const { preset, row } = match;
    const prefixes = toPrefixes(text, match);
    const isWord = preset.status.includes('');
    const places = match.places.filter(({ node }) => node.type === 'object' || (isWord && node.type !== 'array' && node.type !== 'property'));
    const items = places.flatMap((place, index) => {
        const own = ownId(text, place, row.id);
        const prefix = prefixes(place);
        const id = `${prefix}${own ?? (0,_draft_js__WEBPACK_IMPORTED_MODULE_4__/* .toMadeId */ .Y)(index + 1, titleOf(text, place.node, preset) ?? '')}`;
        const refs = (0,_json_refs_js__WEBPACK_IMPORTED_MODULE_0__/* .readRefTexts */ .g)(text, (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .findValue */ .j)(place.node, preset.dependsOn)).map((ref) => scopedRef(ref, prefix));
        const item = { place, draft: toDraft({ text, place, preset, id, refs }) };
        return [item, ...readChildren(text, item, preset)];
    });
    return preset.group === null ? items : withGroups(text, items, preset.group);
}
function toDraft(input) {
    const { text, place, preset, id, refs } = input;
    const title = titleOf(text, place.node, preset) ?? id;
    const priority = (0,_priority_js__WEBPACK_IMPORTED_MODULE_2__/* .toPriority */ .W)((0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .ws)(text, (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .findValue */ .j)(place.node, preset.priority.from)), preset.priority.order);
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
    const written = (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .ws)(text, (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .findValue */ .j)(place.node, keys));
    return written === null || written === '' ? place.key : written;
}
/** First line of the first title key that holds a text. */
function titleOf(text, node, preset) {
    for (const key of preset.title) {
        const title = (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .ws)(text, (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .findValue */ .j)(node, [key]))?.trim();
        if (title !== undefined && title !== '')
            return title.split('\n', 1)[0] ?? title;
    }
    return null;
}
/** State of an item object from its word and its flags; `rawStatus` is the word, else the done flag, else null. */
function readStatus(text, node, preset) {
    const word = (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .ws)(text, (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .findValue */ .j)(node, preset.status));
    const said = word === null || word.trim() === '' ? null : word;
    const raised = readFlag(node, preset);
    const told = said !== null || raised !== null;
    const status = told ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .combineStatus */ .sN)(said, raised, preset.words) : preset.stateless;
    const rawStatus = told ? (said ?? String(raised)) : null;
    if (status === 'pending' || !told)
        return { status: readStateFlag(node, preset) ?? status, rawStatus };
    const against = status === 'unknown' && said !== null && (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .toItemStatus */ .nh)(said, preset.words) === 'done';
    return against ? { status, rawStatus, doubt: 'against-flag' } : { status, rawStatus };
}
/** What the other flags say of an item whose word and done flag only say that it is open. */
function readStateFlag(node, { stateFlags }) {
    // Most items have no flag that is raised: then no key is looked for.
    const isRaised = node.children?.some((property) => property.children?.[1]?.value === true) === true;
    if (!isRaised)
        return null;
    return stateFlags.find(({ key }) => (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .findMember */ .gz)(node, key)?.value.value === true)?.status ?? null;
}
function readFlag(node, preset) {
    for (const key of preset.flag) {
        const value = (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .findValue */ .j)(node, [key])?.value;
        if (typeof value === 'boolean')
            return value;
    }
    return null;
}
/** The item's own boolean done flag where it is a member of the item, or null. */
function findFlag(node, preset) {
    for (const key of preset.flag) {
        const member = (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isPointer */ ._V)(key) ? null : (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .findMember */ .gz)(node, key);
        if (member?.value.type === 'boolean')
            return member;
    }
    return null;
}
/** A sub-item's `1` is its sibling 1, its `5.1` sub-item 1 of item 5; a bare number that is no sibling is an item. */
function readChildren(text, parent, preset) {
    const list = preset.children === null ? null : (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .findMember */ .gz)(parent.place.node, preset.children)?.value;
    if (list?.type !== 'array' || preset.children === null)
        return [];
    const { pointer, above, node } = parent.place;
    const place = { node: list, pointer: `${pointer}/${preset.children}`, key: null, above: [...above, node] };
    return (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(place).flatMap((child, index) => {
        if (child.node.type !== 'object')
            return [];
        const own = ownId(text, child, ['id']) ?? String(index + 1);
        const id = own.startsWith(`${parent.draft.id}.`) ? own : `${parent.draft.id}.${own}`;
        const refs = (0,_json_refs_js__WEBPACK_IMPORTED_MODULE_0__/* .readRefTexts */ .g)(text, (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .findValue */ .j)(child.node, preset.dependsOn)).map((ref) => ({
            ...(0,_draft_js__WEBPACK_IMPORTED_MODULE_4__/* .plainRef */ .O)(ref),
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
    const ids = match.places.flatMap((place) => (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .ws)(text, (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .findValue */ .j)(place.node, match.row.id)) ?? []);
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
        return `${(0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .ws)(text, (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .findValue */ .j)(group, groupIds)) ?? number}:`;
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
    return { ...(0,_draft_js__WEBPACK_IMPORTED_MODULE_4__/* .plainRef */ .O)(ref), lookFor: ref.includes(':') ? [`${prefix}${ref}`, ref] : [`${prefix}${ref}`] };
}
/** Adds to every item the groups that its own group waits for. */
function withGroups(text, items, group) {
    const members = new Map();
    for (const { place, draft } of items) {
        const id = (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .ws)(text, (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .findValue */ .j)(groupOf(place), group.id));
        if (id !== null)
            (0,_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .addTo */ .D)(members, id, draft.id);
    }
    return items.map((item) => {
        const waits = (0,_json_refs_js__WEBPACK_IMPORTED_MODULE_0__/* .readRefTexts */ .g)(text, (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .findValue */ .j)(groupOf(item.place), group.dependsOn));
        const refs = waits.map((ref) => ({ ...(0,_draft_js__WEBPACK_IMPORTED_MODULE_4__/* .plainRef */ .O)(ref), members: members.get(ref) ?? [] }));
        return refs.length === 0 ? item : { ...item, draft: { ...item.draft, refs: [...item.draft.refs, ...refs] } };
    });
}
/** The phase of an item: the object above the list it stands in. For a list at the root that is the root. */
function groupOf(place) {
    return place.above.at(-2) ?? place.node;
}


/***/ }),

/***/ 36117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readEdges),
/* harmony export */   g: () => (/* binding */ readRefTexts)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98549);
/* harmony import */ var _json_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21095);


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

/***/ 72406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ parseJsonText)
});

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(89279);
// EXTERNAL MODULE: ./lib/workplan/plan-problem.js
var plan_problem = __webpack_require__(83361);
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

/***/ 21095:
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

/***/ 87763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ addTo)
/* harmony export */ });
// Lists by a key, as they grow.
/** Adds a value behind those of its key. Copies nothing: a list may be as long as the file. */
function addTo(lists, key, value) {
    const known = lists.get(key);
    if (known === undefined)
        lists.set(key, [value]);
    else
        known.push(value);
}


/***/ }),

/***/ 62880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gZ: () => (/* binding */ toPresets),
/* harmony export */   jE: () => (/* binding */ presetOf),
/* harmony export */   z4: () => (/* binding */ namedShape)
/* harmony export */ });
/* harmony import */ var _edits_mode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39925);
/* harmony import */ var _edits_owner_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65723);
/* harmony import */ var _json_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21095);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57898);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78228);





/** Shapes whose row only says which keys an item has: what they are found in is no tree, or named by the policy. */
const NO_TREES = ['mapped', 'front-matter', 'jsonl'];
/** The shapes that a parsed tree is tried with when nobody names one. */
const TREES = Object.values(_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .SHAPES */ .H).filter(({ shape, rows }) => rows.length > 0 && !NO_TREES.includes(shape));
/** What a mapping makes of the presets. Items without a preset are read by the mapping alone. */
function toPresets(mapping) {
    if (mapping === undefined)
        return { presets: TREES, named: false };
    const shape = namedShape(mapping);
    if (shape !== null)
        return { presets: [layOver(_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .SHAPES */ .H[shape], mapping)], named: true };
    if (mapping.items !== undefined)
        return { presets: [layOver(_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .SHAPES */ .H.mapped, mapping)], named: true };
    return { presets: TREES.map((preset) => layOver(preset, mapping)), named: false };
}
/** The preset of one shape with the mapping over it, for formats that are no tree. */
function presetOf(shape, mapping) {
    return mapping === undefined ? _shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .SHAPES */ .H[shape] : layOver(_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .SHAPES */ .H[shape], mapping);
}
/** The shape that a mapping names; null for `auto` and for none. */
function namedShape({ preset }) {
    return preset === undefined || preset === 'auto' || preset === 'folders' ? null : preset;
}
function layOver(preset, mapping) {
    const { title, status, dependsOn, priority } = mapping;
    const own = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .withMarkWord */ .kd)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .toOwnWords */ .B6)(mapping.words), markWordOf(preset.shape, mapping));
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
        // A mark sets a status beside the policy's flag: the word is read wherever the policy does not name another place.
        status: status?.from === undefined ? preset.status : toKeys(status.from),
        stateFlags: status === undefined ? preset.stateFlags : [],
        dependsOn: dependsOn?.from?.map(toKey) ?? preset.dependsOn,
        satisfiedBy: dependsOn?.satisfiedBy ?? preset.satisfiedBy,
        ...(dependsOn?.wildcard === undefined ? {} : { wildcard: dependsOn.wildcard }),
        ...(priority === undefined ? {} : { priority: { from: [toKey(priority.from)], order: priority.order } }),
        ...(own === undefined ? {} : { words: own }),
        mapping,
    };
}
/** The word that marks of the policy write. A box that gets no line beside it says all by its sign. */
function markWordOf(shape, mapping) {
    if (shape === 'tasks-md')
        return mapping.write?.mode === 'minimal' ? '!' : null;
    return (0,_edits_owner_words_js__WEBPACK_IMPORTED_MODULE_1__/* .askedWord */ .T4)(mapping);
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
    return isKey(pointer) && !(0,_json_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isPointer */ ._V)(key) ? key : literal;
}


/***/ }),

/***/ 55883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ FENCE),
/* harmony export */   l: () => (/* binding */ followComment)
/* harmony export */ });
// What a line of Markdown is before anybody reads it: a fence of code, or part of an HTML comment.
/** A line that opens or closes a block of code; in `fence`, its signs. */
const FENCE = /^\s{0,3}(?<fence>`{3,}|~{3,})/;
/** Whether a line lies in an HTML comment (in part), and whether the comment goes on behind it. */
function followComment(line, wasOpen) {
    const start = line.lastIndexOf('<!--');
    const end = line.lastIndexOf('-->');
    const open = end > start || start === -1 ? wasOpen && end === -1 : true;
    const begins = line.trimStart().startsWith('<!--');
    return { touched: wasOpen || begins, open };
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

/***/ 83361:
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
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89279);

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

/***/ 81116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ toPriority)
/* harmony export */ });
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


/***/ }),

/***/ 93439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readCheckboxes)
});

;// CONCATENATED MODULE: ./lib/workplan/box-ids.js
// Tells the id that a check box begins with from a word or a number that only looks like one.
/** `T001`, `T001:`, `**2.1**`, `ABC-12.`: letters with digits, or numbers with points. */
const HEAD = /^(?:\*\*|`)?(?<id>[A-Za-z]{1,10}-?\d+(?:[.-]\d+)*[a-z]?|\d+(?:\.\d+)*)(?:\*\*|`)?(?<end>[.:)]?)(?:\*\*|`)?(?:\s|$)/;
/** By itself an id: numbers within numbers, or letters with two digits or more. `OAuth2`, `i18n` and `404` are words. */
const CERTAIN = /\d[.-]\d|^[A-Za-z]+-?\d{2,}$/;
/** What can be one of a row: letters or none, one number, perhaps a letter behind it. */
const IN_ROW = /^(?<prefix>[A-Za-z]*-?)(?<number>\d+)[a-z]?$/;
/**
 * The heads of all boxes, in their order. What is no id by itself and has no mark of its own (`3.`, `T1:`) is one when it
 * stands in a row: most boxes of its level begin so, hardly any of them twice; numbers alone also have to count.
 */
function readHeads(boxes) {
    const found = boxes.map(({ rest, indent }) => {
        const groups = HEAD.exec(rest)?.groups;
        return { rest, indent, id: groups?.['id'] ?? null, end: groups?.['end'] ?? '' };
    });
    const rows = findRows(found);
    return found.map((each) => {
        const { rest, id, end } = each;
        const isId = id !== null && (end !== '' || CERTAIN.test(id) || rows.has(rowOf(each)));
        return isId ? { id, title: rest.replace(HEAD, '').trim() || rest } : { id: null, title: rest };
    });
}
function rowOf({ indent, id }) {
    return `${indent} ${IN_ROW.exec(id ?? '')?.groups?.['prefix'] ?? '?'}`;
}
function findRows(found) {
    const rows = new Map();
    const boxes = new Map();
    for (const each of found) {
        boxes.set(each.indent, (boxes.get(each.indent) ?? 0) + 1);
        if (each.id === null || !IN_ROW.test(each.id))
            continue;
        const row = rows.get(rowOf(each));
        if (row === undefined)
            rows.set(rowOf(each), [each.id]);
        else
            row.push(each.id);
    }
    return new Set([...rows].flatMap(([key, ids]) => ids.length * 2 > (boxes.get(Number.parseInt(key, 10)) ?? 0) && isRow(ids) ? [key] : []));
}
/** Share of a row that must be different: a copied line is a slip of the pen, words are copied all the time. */
const DIFFERENT = 0.8;
/** Numbers without letters have to count: one alone does not, nor do numbers that lie far apart. */
function isRow(ids) {
    if (new Set(ids).size < ids.length * DIFFERENT)
        return false;
    if (!/^\d/.test(ids[0] ?? ''))
        return true;
    const numbers = ids.map(Number.parseFloat);
    const [low, high] = numbers.reduce(([a, b], each) => [Math.min(a, each), Math.max(b, each)], [Infinity, 0]);
    return ids.length > 1 && high - low < ids.length * 2;
}

// EXTERNAL MODULE: ./lib/workplan/box-note.js
var box_note = __webpack_require__(36508);
// EXTERNAL MODULE: ./lib/workplan/draft.js
var draft = __webpack_require__(98549);
;// CONCATENATED MODULE: ./lib/workplan/box-waits.js
// Reads what a check box waits for: from its own text, and from the lines below it that say nothing else.

/** Spellings with any emphasis around them: `depends on T1`, `_Depends: 1.3_`, `**Dependencies:** T1`. */
const KEY = /(?<![A-Za-z0-9])(?:(?<needs>requires)|depends on|blocked by|(?:depends|dependencies)(?=[*_]{0,3}:))(?![A-Za-z])[\s:*_`(]*/gi;
/** What may stand before the key in a line that is only about that. */
const LEAD = /^[\s>*+_`([-]*$/;
/** Cut at a length that no id has, so that no line costs more than its length. */
const ID = /[`*_]*(?:tasks?\s+[`*_]*)?(?<id>[A-Za-z]{0,10}-?\d[\w.–-]{0,79})[`*]*/iy;
const AND = /\s*(?:,\s*(?:and\b)?|and\b|&)\s*/iy;
/**
 * In the order of the file. `requires` speaks of things as often as of items, so that only ids which are `known`, those of
 * the file, count there; and a number before a word counts things.
 */
function readWaits({ rest, below }, known) {
    const own = [...rest.matchAll(KEY)].flatMap((found) => readList(rest, found, known));
    const others = below.flatMap((line) => {
        const [first] = line.matchAll(KEY);
        return first !== undefined && LEAD.test(line.slice(0, first.index)) ? readList(line, first, known) : [];
    });
    return [...own, ...others];
}
function readList(text, key, known) {
    const refs = [];
    const needs = key.groups?.['needs'] !== undefined;
    ID.lastIndex = key.index + key[0].length;
    for (let found = ID.exec(text); found !== null; found = ID.exec(text)) {
        const at = ID.lastIndex;
        const id = (found.groups?.['id'] ?? '').replace(/[._–-]+$/, '');
        const ref = readRange(id) ?? (0,draft/* plainRef */.O)(id);
        const isHere = (ref.members ?? ref.lookFor).some((each) => known.has(each));
        const counts = /^\d+$/.test(id) && /^\s+(?!and\b)[A-Za-z]/i.test(text.slice(at, at + 20));
        if (needs ? isHere && !counts : isHere || !counts)
            refs.push(ref);
        AND.lastIndex = at;
        if (AND.exec(text) === null)
            break;
        ID.lastIndex = AND.lastIndex;
    }
    return refs;
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
    return { ...(0,draft/* plainRef */.O)(text), members: ids };
}

// EXTERNAL MODULE: ./lib/workplan/markdown-lines.js
var markdown_lines = __webpack_require__(55883);
;// CONCATENATED MODULE: ./lib/workplan/find-boxes.js
// Finds the check boxes of a Markdown text and what stands below each. Boxes inside fenced code and comments are text, not work.


const BOX = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[(?<mark>[^\][])\]\*?\s+(?<rest>\S.*)$/;
/** Blanks that a tab goes up to, as in Markdown. */
const TAB = 4;
/** The boxes of a text, in order. */
function findBoxes(text) {
    const boxes = [];
    const open = [];
    for (const [line, whole] of listLines(text)) {
        if (whole.trim() === '')
            continue;
        const indent = widthOf(whole);
        while (indent <= (boxes[open.at(-1) ?? -1]?.indent ?? -1))
            open.pop();
        const parent = open.at(-1) ?? null;
        const found = BOX.exec(whole)?.groups;
        if (found !== undefined) {
            const { mark = '', rest = '' } = found;
            open.push(boxes.length);
            boxes.push({ line, mark, rest, indent, parent, below: [] });
        }
        else if (parent !== null && !box_note/* NOTE */.V.test(whole))
            boxes[parent]?.below.push(whole);
    }
    return boxes;
}
function widthOf(line) {
    let width = 0;
    for (const unit of line) {
        if (unit === '\t')
            width += TAB - (width % TAB);
        else if (unit === ' ')
            width += 1;
        else
            break;
    }
    return width;
}
/** The lines that are text, with their numbers: no fenced code, no comments, no line ends. */
function* listLines(text) {
    let fence = null;
    let inComment = false;
    for (const [line, whole] of text.split('\n').entries()) {
        const mark = markdown_lines/* FENCE */.A.exec(whole)?.groups?.['fence'];
        if (fence !== null) {
            if (mark?.startsWith(fence) === true)
                fence = null;
            continue;
        }
        const comment = (0,markdown_lines/* followComment */.l)(whole, inComment);
        inComment = comment.open;
        if (comment.touched)
            continue;
        fence = mark ?? null;
        if (mark === undefined)
            yield [line, whole.replace(/\r$/, '')];
    }
}

// EXTERNAL MODULE: ./lib/workplan/words.js
var workplan_words = __webpack_require__(78228);
;// CONCATENATED MODULE: ./lib/workplan/read-markdown.js






/** Marks whose meaning is agreed. `~` and `-` mean five different things in the wild, so they stay open and unknown. */
const STATUS_BY_MARK = new Map([
    ['x', 'done'],
    ['X', 'done'],
    ['>', 'in_progress'],
    ['/', 'in_progress'],
    ['!', 'blocked'],
]);
/** Files in which a dash is the mark of work in progress: the tool that keeps this folder writes it so. */
const DASH_IS_WORK = /(?:^|\/)\.kiro\//;
/** The boxes of a text, in order. Pointers count lines from 0, as if the file were an array of lines. */
function readCheckboxes(text, reading = { file: '', words: undefined }) {
    const boxes = findBoxes(text);
    const heads = readHeads(boxes);
    // Called by its place among the boxes: what is written between them, our own line too, changes no id.
    const ids = boxes.map((box, index) => heads[index]?.id ?? (0,draft/* toMadeId */.Y)(index + 1, box.rest));
    const known = new Set(ids);
    const wholes = boxes.map(({ parent }, index) => {
        return parent === null ? findWhole(ids[index] ?? '', known) : (ids[parent] ?? null);
    });
    // A whole goes on in the numbers of its parts, and then they come first; a list below a box may as well be its details.
    const numbered = new Set(wholes.filter((whole, index) => whole !== null && isBelow(ids[index] ?? '', whole)));
    const lines = text.split('\n');
    return boxes.map((box, index) => {
        const id = ids[index] ?? '';
        const title = heads[index]?.title ?? box.rest;
        const draft = toDraft(box, { id, title, partOf: wholes[index] ?? null, known, reading });
        const marked = isOurMark(box, lines) ? { ...draft, status: 'failed' } : draft;
        return numbered.has(id) ? { ...marked, partsFirst: true } : marked;
    });
}
/** `[!]` means many things to many people; with our line below it, it means that the item failed. */
function isOurMark({ mark, line }, lines) {
    return mark === '!' && (0,box_note/* findNotePlace */.t)(lines, line).kind === 'noted';
}
function toDraft(box, { id, title, partOf, known, reading }) {
    return {
        id,
        title,
        status: toMarkStatus(box.mark, reading),
        rawStatus: `[${box.mark}]`,
        refs: readWaits(box, known),
        pointer: `/${box.line}`,
        workable: true,
        partOf,
    };
}
function toMarkStatus(mark, { file, words }) {
    // In a word, a space is a hyphen: an empty box would get the meaning that its owner gave to `-`.
    if (mark === ' ')
        return 'pending';
    const own = [`[${mark}]`, mark].map((word) => (0,workplan_words/* toItemStatus */.nh)(word, words)).find((status) => status !== 'unknown');
    if (own !== undefined)
        return own;
    if (mark === '-' && DASH_IS_WORK.test(file))
        return 'in_progress';
    return STATUS_BY_MARK.get(mark) ?? 'unknown';
}
/** `2` for `2.1`, where the file has it: not every list indents its parts. */
function findWhole(id, known) {
    const whole = id.replace(/\.\d+$/, '');
    return whole !== id && known.has(whole) ? whole : null;
}
/** True when one id goes on from the other: `2.1` from `2`, `1.2` from `1.0`. */
function isBelow(id, whole) {
    return id !== whole && id.startsWith(`${whole.replace(/\.0$/, '')}.`);
}


/***/ }),

/***/ 38294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uD: () => (/* binding */ openPlan),
  l1: () => (/* binding */ readWorkplan),
  Ay: () => (/* binding */ toWorkplan)
});

// EXTERNAL MODULE: ./lib/domain/result.js
var domain_result = __webpack_require__(89279);
// EXTERNAL MODULE: ./lib/workplan/json-tree.js
var json_tree = __webpack_require__(21095);
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
var json_text = __webpack_require__(72406);
// EXTERNAL MODULE: ./lib/workplan/mapping.js
var workplan_mapping = __webpack_require__(62880);
// EXTERNAL MODULE: ./lib/workplan/plan-problem.js
var plan_problem = __webpack_require__(83361);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/workplan/json-items.js
var json_items = __webpack_require__(32371);
// EXTERNAL MODULE: ./lib/workplan/words.js
var workplan_words = __webpack_require__(78228);
// EXTERNAL MODULE: ./lib/workplan/yaml-parse.js
var yaml_parse = __webpack_require__(46949);
;// CONCATENATED MODULE: ./lib/workplan/yaml-text.js
// Parses YAML that is to be one document: what the library refuses, and a second document, is told at its place.




const QUIET = { prettyErrors: false, logLevel: 'silent', uniqueKeys: false };
/** The only document of a text. PLAN_MALFORMED at the first fault, or where a second document with something in it begins. */
function yaml_text_parseYamlText(source) {
    try {
        const { document, fault } = (0,yaml_parse/* parseYamlDocument */.I)(source.text);
        if (fault !== null)
            return explainFault(source, document, fault);
        const second = findSecond(source.text);
        if (second === null)
            return (0,domain_result.ok)(document);
        return (0,plan_problem/* malformed */.Qm)(source, second, 'another YAML document begins here, and a plan is one document; move it into a file of its own');
    }
    catch {
        // The parser recurses: a hostile depth ends its stack. Nothing else of ours runs in here.
        return (0,plan_problem/* malformed */.Qm)(source, 0, 'nested too deeply to be read; no plan needs that, check what wrote the file');
    }
}
/** Offset of the second document that has a content; null for none. Empty ones take nothing away. */
function findSecond(text) {
    // Only a line of dashes begins one, and few files have it: the others are parsed once.
    if (!/^---/m.test(text))
        return null;
    const [, ...more] = (0,dist/* parseAllDocuments */.hR)(text, QUIET);
    const other = more.find(({ contents }) => contents !== null && !((0,dist/* isScalar */.jn)(contents) && contents.value === null));
    return other === undefined ? null : other.range[0];
}
function explainFault(source, document, { code, offset, message }) {
    const quote = code === 'MISSING_CHAR' ? findQuote(document, offset) : null;
    if (quote !== null) {
        return (0,plan_problem/* malformed */.Qm)(source, quote, 'the quote that opens here has no end, or its text goes on at the margin; close it, or indent the text');
    }
    return (0,plan_problem/* malformed */.Qm)(source, offset, explain(code, message));
}
/** Where the quoted text begins that a place lies in; the library tells the place where it gave up. */
function findQuote(document, offset) {
    let found = null;
    (0,dist/* visit */.YR)(document, {
        Scalar(_, { type, range }) {
            const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
            if (!quoted || !range || range[0] > offset || range[1] < offset)
                return undefined;
            found = range[0];
            return dist/* visit */.YR.BREAK;
        },
    });
    return found;
}
function explain(code, message) {
    if (code === 'DUPLICATE_KEY')
        return 'this key stands twice in one map; remove one of them';
    if (code === 'TAB_AS_INDENT')
        return 'a tab is used as indentation, which YAML forbids; use spaces';
    const [first = ''] = message.split('\n');
    return `not valid YAML: ${first.slice(0, 120).trim()}; correct this line`;
}

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
        const name = (0,yaml_parse/* yamlKeyText */.E)(key);
        if (name === null)
            return [];
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
/** A text without what stands behind its front matter, blanks before it, so that offsets and lines are those of the file. */
function isolateFront(text) {
    const front = findFrontMatter(text);
    if (front === null)
        return text;
    return text.slice(0, front.start).replaceAll(/[^\r\n]/g, ' ') + text.slice(front.start, front.end);
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
    const root = parseFront({ file, text });
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
function parseFront({ file, text }) {
    const parsed = yaml_text_parseYamlText({ file, text: isolateFront(text) });
    if (!parsed.ok)
        return parsed;
    return (0,domain_result.ok)((0,dist/* isMap */.jh)(parsed.value.contents) ? yaml_tree_toTree(parsed.value) : null);
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
    const parsed = parseYamlText({ file: '', text: configText });
    const root = parsed.ok ? toTree(parsed.value) : null;
    const list = root === null ? null : findMember(root, 'statuses')?.value;
    return (list?.children ?? []).flatMap((child) => (child.type === 'string' ? [String(child.value)] : []));
}
/** Where the configuration of a task's board may stand: beside the folders above it, the nearest first. */
function boardConfigPaths(file) {
    const folders = file.split('/').slice(0, -1);
    return folders.map((_, index) => [...folders.slice(0, folders.length - index), 'config.yml'].join('/'));
}

// EXTERNAL MODULE: ./lib/workplan/draft.js
var workplan_draft = __webpack_require__(98549);
// EXTERNAL MODULE: ./lib/workplan/json-refs.js
var json_refs = __webpack_require__(36117);
// EXTERNAL MODULE: ./lib/workplan/priority.js
var workplan_priority = __webpack_require__(81116);
// EXTERNAL MODULE: ./lib/workplan/shapes.js
var shapes = __webpack_require__(57898);
;// CONCATENATED MODULE: ./lib/workplan/detect.js


/** Share of the items that must fit. One in five may be a note or a half-written item: hand-kept files have them. */
const SHARE = 0.8;
/**
 * Share of the items whose status words we have to know where only such words prove a shape. A plan of three tasks may
 * have one word of its owner's; with more than half of them strange, the list may be of anything.
 */
const KNOWN_SHARE = 0.5;
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
    if (sure > 0)
        return haveOwnIds(found, row) ? { level: 'certain', confidence: sure } : null;
    const perhaps = row.possible === null ? 0 : shareOf(places, row.possible, preset.words);
    return perhaps > 0 && haveOwnIds(found, row) ? { level: 'possible', confidence: perhaps / 2 } : null;
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
/** Share of the items with an id or a key of their own; 0 when they are too few. */
function shareOfIds(places, row, preset) {
    const isWord = preset.status.includes('');
    const fitting = places.filter(({ node, key }) => {
        if (node.type === 'array' || (node.type !== 'object' && !isWord))
            return false;
        return key !== null || hasKey(node, row.id, undefined);
    });
    const share = fitting.length / places.length;
    return share >= SHARE ? share : 0;
}
/** Share of the items that have every need, with words that we know; 0 when too few have them with any word or with a known one. */
function shareOf(places, needs, words) {
    const groups = needs.map((group) => group.map(toNeed));
    const share = (fits) => places.filter(({ node }) => groups.every((group) => group.some((need) => fits(node, need)))).length / places.length;
    const loose = share((node, { keys, type }) => hasKey(node, keys, type === 'word' ? 'string' : type) || isUnfilled(node, keys, type));
    if (loose < SHARE)
        return 0;
    const known = share((node, { keys, type }) => hasKey(node, keys, type, words));
    return known >= KNOWN_SHARE ? known : 0;
}
const TYPED = /^(?<key>.+):(?<type>array|boolean|string|word)$/s;
/** A need taken apart: once a list, not once an item. */
function toNeed(need) {
    const { key = need, type } = TYPED.exec(need)?.groups ?? {};
    return { keys: [key], type };
}
/** A typed key that its owner has left at null: it tells neither for the shape nor against it. */
function isUnfilled(node, keys, type) {
    return type !== undefined && (0,json_tree/* findValue */.j)(node, keys)?.type === 'null';
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

;// CONCATENATED MODULE: ./lib/workplan/guess-keys.js


/** Share of the items that have a key, as in detection. */
const guess_keys_SHARE = 0.8;
/** Keys of an id, the surest names first: `epic_id` beside `id` names another thing. */
const IDS = [
    /^(?:id|uid|uuid|key)$/i,
    /^(?:no|nr|num|number|slug|code|ref|index|step)$/i,
    /^(?:.+_(?:id|uid|no|nr|number|key|code)|.+(?:Id|ID|Number|Key|Code))$/,
    /^(?:phase|milestone|sprint|ticket|issue|story|task|name|title)$/i,
];
const TITLES = [
    /^(?:title|name|summary|description|task|instruction|action|text|label|goal|content)$/i,
    /^(?:.+_(?:title|name)|.+(?:Title|Name))$/,
];
const STATE = /^(?:status|state|stage|progress|phase_status|result)$/i;
const DONE = /^(?:done|complete|completed|finished|passes|passed|verified|implemented|closed|is_?done|is_?complete)$/i;
/** True for the members of one map, half of which are words that we know, and not words of trouble alone, as a linter's levels are. */
function isWordMap(places) {
    if (places.length < 2 || !places.every(({ node, key }) => key !== null && node.type === 'string'))
        return false;
    const known = places.map(({ node }) => (0,workplan_words/* toItemStatus */.nh)(String(node.value))).filter((status) => status !== 'unknown');
    return known.length >= places.length / 2 && known.some((status) => status === 'pending' || status === 'done');
}
/** What the keys of these items could mean: one guess for each key that may be the id, the likeliest first. */
function guessKeys(places) {
    const nodes = places.map((place) => place.node);
    const worded = findKey(nodes, [STATE], (value) => value.type === 'string' && isWord(value));
    const state = worded ?? findKey(nodes, [DONE], (value) => value.type === 'string' && isKnown(value));
    const done = findKey(nodes, [DONE], (value) => value.type === 'boolean');
    if (state === null && done === null)
        return [];
    const status = { ...(state === null ? {} : { from: pointer(state) }), ...(done === null ? {} : { done: pointer(done) }) };
    const inMap = places.length > 0 && places.every((place) => place.key !== null);
    const ids = [...(inMap ? [null] : []), ...rankIds(places)];
    return ids.map((id) => {
        const title = findKey(nodes, TITLES, (value, key) => value.type === 'string' && key !== id);
        return {
            ...(id === null ? {} : { id: [pointer(id)] }),
            ...(title === null ? {} : { title: [pointer(title)] }),
            status,
        };
    });
}
/** Keys that may be the id: those whose values are all different within their list before the others. */
function rankIds(places) {
    const nodes = places.map((place) => place.node);
    const keys = findKeys(nodes, IDS, (value) => value.type === 'string' || value.type === 'number');
    const isOwn = (key) => {
        const values = places.flatMap(({ node, pointer: at }) => {
            const value = (0,json_tree/* membersOf */.lS)(node).find((member) => member.key === key)?.value ?? null;
            return value === null ? [] : [`${at.slice(0, at.lastIndexOf('/'))} ${String(value.value)}`];
        });
        return new Set(values).size === values.length;
    };
    return [...keys.filter(isOwn), ...keys.filter((key) => !isOwn(key))];
}
function findKey(nodes, names, fits) {
    return findKeys(nodes, names, fits)[0] ?? null;
}
/** The keys that four fifths of the items have with a fitting value, by the order of the names, then of the first item. */
function findKeys(nodes, names, fits) {
    const [first] = nodes;
    const keys = first === undefined ? [] : (0,json_tree/* membersOf */.lS)(first).map((member) => member.key);
    const count = (key) => nodes.filter((node) => (0,json_tree/* membersOf */.lS)(node).some((member) => member.key === key && fits(member.value, key))).length;
    const known = names.flatMap((name) => keys.filter((key) => name.test(key)));
    return [...new Set(known)].filter((key) => count(key) >= nodes.length * guess_keys_SHARE);
}
function isKnown(value) {
    return (0,workplan_words/* toItemStatus */.nh)(String(value.value)) !== 'unknown';
}
function isWord(value) {
    return isKnown(value) || /^[\p{L}\p{N}_ -]{1,30}$/u.test(String(value.value));
}
function pointer(key) {
    return `/${(0,json_tree/* escapeToken */.tj)(key).replaceAll('*', '~2')}`;
}

;// CONCATENATED MODULE: ./lib/workplan/suggest-mapping.js




/** Deepest list that is looked at, in steps from the root; the deepest plan we know has four. */
const MAX_STEPS = 4;
/** Items of a list that are looked at. */
const MAX_ITEMS = 200;
/**
 * One entry of `plans` in the flow form of YAML, on one line: the first of the shapes when they are known, else a mapping
 * that reads this file. Null when the file holds no list whose items have an id and a state.
 */
function suggestMapping(tree, candidates) {
    const [preset] = candidates;
    if (preset !== undefined)
        return renderEntry(tree.file, { preset });
    if (isMarkdown(tree.file))
        return suggestTask(tree);
    for (const pattern of findPatterns(tree.root)) {
        const places = (0,json_tree/* select */.Lt)(tree.root, pattern).slice(0, MAX_ITEMS);
        const guesses = isWordMap(places) ? [{ status: { from: '' } }] : guessKeys(places);
        const read = guesses.map((guess) => ({ items: [pattern], ...guess })).find((mapping) => isRead(tree, mapping));
        if (read !== undefined)
            return renderEntry(tree.file, read);
    }
    return null;
}
/** The entry for a task at the head of a Markdown text: its word has to stand there, its id may be the file's name. */
function suggestTask({ file, root }) {
    const [guess] = guessKeys([{ node: root, pointer: '', key: null, above: [] }]);
    return guess?.status?.from === undefined ? null : renderEntry(file, { preset: 'front-matter', ...guess });
}
function isMarkdown(file) {
    return /\.(?:md|markdown)$/i.test(file);
}
/** The entry for a file of one object a line, given as the elements of one array. Null as above. */
function suggestLines(file, root) {
    const [guess] = guessKeys((0,json_tree/* select */.Lt)(root, '/*').slice(0, MAX_ITEMS));
    return guess === undefined ? null : renderEntry(file, { preset: 'jsonl', ...guess });
}
/** What to write where nothing can be guessed: the same entry with its values left to the owner. */
function renderEmptyEntry(file) {
    const where = isMarkdown(file) ? 'preset: front-matter' : 'items: [...]';
    return `plans: [{files: [${JSON.stringify(file)}], ${where}, id: [...], status: {from: ...}}]`;
}
function isRead(tree, mapping) {
    return detectShape(tree, (0,workplan_mapping/* toPresets */.gZ)(mapping)).kind === 'match';
}
function renderEntry(file, { preset, items, id, title, status }) {
    const list = (key, values) => values === undefined ? [] : [`${key}: [${values.map((value) => JSON.stringify(value)).join(', ')}]`];
    const from = status?.from === undefined ? [] : [`from: ${JSON.stringify(status.from)}`];
    const done = status?.done === undefined ? [] : [`done: ${JSON.stringify(status.done)}`];
    const keys = [
        ...list('files', [file]),
        ...(preset === undefined ? [] : [`preset: ${preset}`]),
        ...list('items', items),
        ...list('id', id),
        ...list('title', title),
        ...(status === undefined ? [] : [`status: {${[...from, ...done].join(', ')}}`]),
    ];
    return `plans: [{${keys.join(', ')}}]`;
}
/**
 * Patterns of the lists of objects in a tree, shallow ones first, then those of the maps of words, each once. Lists of the
 * same place in each group are one.
 */
function findPatterns(root) {
    const lists = new Set();
    const maps = new Set();
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
                lists.add(`${pattern}/*`);
            if (isWordMap(children))
                maps.add(`${pattern}/*`);
            const shown = place.node.type === 'array' ? children.slice(0, 5) : children;
            next.push(...shown.map((child) => ({ pattern: `${pattern}/${isList ? '*' : tokenOf(child)}`, place: child })));
        }
        level = next.slice(0, MAX_ITEMS);
    }
    return [...lists, ...maps];
}
function tokenOf(place) {
    return place.key === null ? '*' : (0,json_tree/* escapeToken */.tj)(place.key).replaceAll('*', '~2');
}

;// CONCATENATED MODULE: ./lib/workplan/read-jsonl.js










/** True when the first two lines that are not blank are objects, each complete; in a `.jsonl` file the first is enough. */
function isJsonLines(file, text) {
    const needed = shapes/* SHAPES */.H.jsonl.usualName.test(file) ? 1 : 2;
    const lines = text.split('\n', 50).map((line) => line.trim());
    const heads = lines.filter((line) => line !== '').slice(0, needed);
    return heads.length === needed && heads.every((line) => line.startsWith('{') && (0,json_text/* parseJsonText */.l)(file, line).ok);
}
/**
 * The items, in the order of the file. Pointers count lines from 0, as if the file were an array of lines. Where the policy
 * names the format, a title may be missing.
 */
function readJsonLines(file, text, preset) {
    const lines = [];
    for (const [index, line] of text.split('\n').entries()) {
        if (line.trim() === '')
            continue;
        const doc = (0,json_text/* parseJsonText */.l)(file, line);
        if (!doc.ok)
            return atLine(doc, index);
        lines.push({ index, doc: doc.value });
    }
    const items = lines.filter(({ doc }) => isItem(doc, preset));
    if (items.length < lines.length * 0.8)
        return refuse(file, lines);
    return (0,domain_result.ok)(lines.filter(({ doc }) => doc.root.type === 'object').map((line) => read_jsonl_toDraft(line, preset)));
}
function refuse(file, lines) {
    const root = { type: 'array', offset: 0, length: 0, children: lines.map(({ doc }) => doc.root) };
    const entry = suggestLines(file, root);
    const seen = 'JSON Lines whose objects have no id, title and status';
    return entry === null
        ? (0,plan_problem/* unknownPlan */.Iq)(file, `${seen}: an event log, not a list of work`)
        : (0,plan_problem/* unknownPlan */.Iq)(file, `${seen} of these names`, [], entry);
}
function isItem({ root }, preset) {
    const is = (keys, type) => (0,json_tree/* findValue */.j)(root, keys)?.type === type;
    const named = preset.mapping?.preset === preset.shape;
    return ((0,json_tree/* findValue */.j)(root, idKeys(preset)) !== null &&
        (is(preset.status, 'string') || is(preset.flag, 'boolean')) &&
        (named || is(preset.title, 'string')));
}
function idKeys(preset) {
    return preset.rows[0]?.id ?? ['id'];
}
function read_jsonl_toDraft({ index, doc }, preset) {
    const { text, root } = doc;
    const title = (0,json_tree/* scalarText */.ws)(text, (0,json_tree/* findValue */.j)(root, preset.title)) ?? '';
    const id = (0,json_tree/* scalarText */.ws)(text, (0,json_tree/* findValue */.j)(root, idKeys(preset))) ?? (0,workplan_draft/* toMadeId */.Y)(index + 1, title);
    const refs = (0,json_refs/* readEdges */.N)(text, (0,json_tree/* findValue */.j)(root, preset.dependsOn), id);
    const priority = (0,workplan_priority/* toPriority */.W)((0,json_tree/* scalarText */.ws)(text, (0,json_tree/* findValue */.j)(root, preset.priority.from)), preset.priority.order);
    return {
        id,
        title: title || id,
        ...(0,json_items/* readStatus */.rk)(text, root, preset),
        refs,
        pointer: `/${index}`,
        workable: true,
        partOf: null,
        ...(priority === undefined ? {} : { priority }),
    };
}
/** A problem of one line, told in the lines of the file. */
function atLine(result, index) {
    if (result.ok || result.problem.code !== 'PLAN_MALFORMED')
        throw new Error('a line that parses has no problem');
    const { problem } = result;
    return (0,domain_result/* err */._)({ ...problem, at: { ...problem.at, line: problem.at.line + index } });
}

// EXTERNAL MODULE: ./lib/workplan/read-markdown.js + 3 modules
var read_markdown = __webpack_require__(93439);
;// CONCATENATED MODULE: ./lib/workplan/status-entries.js




/** Epics and retrospectives group stories: listed, never the next thing to work on. */
const GROUPING = /^epic-\d+(?:-retrospective)?$/;
/** The number of the epic at the front of a story's key. */
const STORY = /^(?<epic>\d+)-\d/;
/** Keys below which an entry may keep its parts: in a map by their ids, or in a list of maps that have one. */
const PARTS = ['stories', 'tasks', 'subtasks', 'children', 'items'];
const PART_ID = ['id', 'key', 'story', 'story_id', 'name'];
/** Longest beginning that is shown of what stands in place of a word. */
const MAX_SHOWN = 60;
/** Parts behind their whole, else in the order of the file. An entry without a word is `unknown`, and in doubt. */
function readStatusEntries(source, map) {
    const entries = toEntries(source.text, map.value, { pointer: `/${(0,json_tree/* escapeToken */.tj)(map.key)}`, partOf: null });
    const ids = new Set(entries.map(({ id }) => id));
    return entries.flatMap((entry) => {
        const epic = `epic-${STORY.exec(entry.id)?.groups?.['epic']}`;
        return readEntry(source, { ...entry, partOf: ids.has(epic) ? epic : null });
    });
}
function readEntry(source, entry) {
    const { text, preset } = source;
    const { id, value, pointer, partOf } = entry;
    const parts = toParts(text, entry);
    const isObject = value.type === 'object';
    const state = readState(source, value, parts.length > 0);
    const title = isObject ? (0,json_tree/* scalarText */.ws)(text, (0,json_tree/* findValue */.j)(value, preset.title)) : null;
    const refs = isObject ? (0,json_refs/* readRefTexts */.g)(text, (0,json_tree/* findValue */.j)(value, preset.dependsOn)).map(workplan_draft/* plainRef */.O) : [];
    const draft = { id, title: title ?? id, ...state, refs, pointer, workable: !GROUPING.test(id), partOf };
    return [
        parts.length === 0 ? draft : { ...draft, partsFirst: true },
        ...parts.flatMap((part) => readEntry(source, part)),
    ];
}
function readState({ text, preset }, value, hasParts) {
    const isScalar = value.type !== 'object' && value.type !== 'array';
    const at = isScalar ? value : value.type === 'object' ? (0,json_tree/* findValue */.j)(value, preset.status) : null;
    const word = (0,json_tree/* scalarText */.ws)(text, at);
    if (word !== null && word.trim() !== '')
        return { status: (0,workplan_words/* toItemStatus */.nh)(word, preset.words), rawStatus: word };
    if (isScalar || hasParts || at?.type === 'null')
        return { status: 'pending', rawStatus: null };
    const [first = ''] = (0,json_tree/* tokenOf */.B9)(text, value).split('\n');
    return { status: 'unknown', rawStatus: first.trim().slice(0, MAX_SHOWN), doubt: 'no-word' };
}
function toParts(text, { id, value, pointer }) {
    return (0,json_tree/* membersOf */.lS)(value).flatMap(({ key, value: list }) => PARTS.includes(key) ? toEntries(text, list, { pointer: `${pointer}/${(0,json_tree/* escapeToken */.tj)(key)}`, partOf: id }) : []);
}
/** The members of a map, or the maps of a list; a list of names only tells which entries are meant. */
function toEntries(text, list, { pointer, partOf }) {
    if (list.type !== 'array') {
        return (0,json_tree/* membersOf */.lS)(list).map(({ key, value }) => ({ id: key, value, pointer: `${pointer}/${(0,json_tree/* escapeToken */.tj)(key)}`, partOf }));
    }
    return (list.children ?? []).flatMap((value, index) => {
        if (value.type !== 'object')
            return [];
        const id = (0,json_tree/* scalarText */.ws)(text, (0,json_tree/* findValue */.j)(value, PART_ID)) ?? (0,workplan_draft/* toMadeId */.Y)(index + 1, (0,json_tree/* tokenOf */.B9)(text, value));
        return [{ id, value, pointer: `${pointer}/${index}`, partOf }];
    });
}

;// CONCATENATED MODULE: ./lib/workplan/not-a-plan.js


const TRADING = 'a trading document (orders or positions in a market), not a list of work';
const GEOGRAPHIC = 'a geographic feature collection, not a list of work';
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
        is: TRADING,
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
        is: GEOGRAPHIC,
        test: isFeatureCollection,
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
/** Share of the items that give their list away; a plan may tell of one order that its work is about. */
const STRANGE_SHARE = 0.8;
/** What a list in a plan's outer form is, when its items are things that have a state and are no work; else null. */
function nameStrangeItems(root, places) {
    if (places.length === 0)
        return null;
    if (isFeatureCollection(root))
        return GEOGRAPHIC;
    let others = 0;
    for (const { node, above } of places) {
        if (![node, ...partsOf(node), ...above].some(isTrade))
            others += 1;
        // A plan of thousands is known for one after a few.
        if (places.length - others < places.length * STRANGE_SHARE)
            return null;
    }
    return TRADING;
}
function partsOf(node) {
    return (0,json_tree/* membersOf */.lS)(node).map((member) => member.value);
}
function isFeatureCollection(root) {
    return (0,json_tree/* findMember */.gz)(root, 'type')?.value.value === 'FeatureCollection';
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
const MARKET = ['symbol', 'ticker', 'instrument', 'currency_pair'];
const TERMS = ['quantity', 'qty', 'price', 'entry', 'entry_price', 'stop_loss', 'take_profit', 'order_type'];
/** Keys that other lists have as well: there it is their word that tells. */
const SIDES = ['side', 'direction', 'action'];
const SIDE = /^(?:buy|sell|long|short|hold|close)\b/i;
function isTrade(node) {
    if (!MARKET.some((key) => has(node, key)))
        return false;
    return (TERMS.some((key) => has(node, key)) ||
        SIDES.some((key) => SIDE.test(String((0,json_tree/* findMember */.gz)(node, key)?.value.value ?? ''))));
}

;// CONCATENATED MODULE: ./lib/workplan/tree-plan.js







/** The plan in a tree, or PLAN_UNKNOWN with what the file is, or with the shapes it could be and the mapping to write. */
function readTree(tree, mapping) {
    const { file, text, root } = tree;
    const tried = (0,workplan_mapping/* toPresets */.gZ)(mapping);
    const detection = detectShape(tree, tried);
    const places = detection.kind === 'none' ? [] : detection.match.places;
    const strange = tried.named ? null : nameStrangeItems(root, places);
    const stranger = places.length === 0 ? nameStranger(root) : strange;
    if (stranger !== null)
        return (0,plan_problem/* unknownPlan */.Iq)(file, stranger);
    if (detection.kind === 'match') {
        return (0,domain_result.ok)({ match: detection.match, items: (0,json_items/* readJsonItems */.$p)(text, detection.match) });
    }
    const { candidates } = detection;
    const entry = suggestMapping(tree, candidates);
    return (0,plan_problem/* unknownPlan */.Iq)(file, explainNone(tree, { mapping, candidates, entry }), candidates, entry ?? undefined);
}
function explainNone({ file, root }, { mapping, candidates, entry }) {
    if (root.type !== 'object' && root.type !== 'array')
        return 'a single value, no list of work';
    const { items, preset } = mapping ?? {};
    if (items !== undefined) {
        return `the \`items\` of the policy (${items.join(', ')}) find no items there, four fifths of which have an id of their own`;
    }
    if (preset !== undefined && preset !== 'auto')
        return `its content is not what the policy calls it, ${preset}`;
    if (candidates.length > 1)
        return 'what it holds fits more than one shape';
    if (candidates.length === 1)
        return 'what it holds is too little to prove its shape';
    if (entry !== null)
        return 'its list of items has a form that is none of ours';
    return `no list of items with an id, a title and a state was found; if it is a plan, say in the policy where they are: ${renderEmptyEntry(file)}`;
}

;// CONCATENATED MODULE: ./lib/workplan/read-yaml.js









/** Key of the map in the one format we know; other keys need the file's name to agree. */
const USUAL_KEY = 'development_status';
/** Of a text that is neither JSON nor YAML by its name. */
const NO_ITEMS = 'it holds no items in any form we read: check boxes in Markdown, YAML at the head of one Markdown file a task, JSON, YAML';
/** The plan in a YAML file. `PLAN_MALFORMED` only for files that claim to be YAML. */
function readYamlPlan(file, text, mapping) {
    const named = /\.ya?ml$/i.test(file);
    // Only a text with a key or a list at the margin is worth the YAML parser, which is slow on what is no YAML.
    if (!named && !/^(?:- )?[\w"'][^\n]*:(?:\s|$)/m.test(text))
        return (0,plan_problem/* unknownPlan */.Iq)(file, NO_ITEMS);
    const parsed = parseYaml({ file, text });
    if (!parsed.ok)
        return named ? parsed : (0,plan_problem/* unknownPlan */.Iq)(file, NO_ITEMS);
    const root = parsed.value;
    if (root === null || (root.type !== 'object' && root.type !== 'array'))
        return (0,plan_problem/* unknownPlan */.Iq)(file, named ? 'the YAML has no keys at its top; a plan is a map or a list' : NO_ITEMS);
    return readRoot({ file, text, root }, mapping);
}
/** The usual map wins, then a shape that JSON has too, then a map that only its name or the policy speaks for. */
function readRoot(tree, mapping) {
    const wanted = mapping === undefined ? null : (0,workplan_mapping/* namedShape */.z4)(mapping);
    const mayBeMap = mapping?.items === undefined && (wanted === null || wanted === 'status-map');
    const usual = mayBeMap ? (0,json_tree/* findMember */.gz)(tree.root, USUAL_KEY) : null;
    if (usual?.value.type === 'object')
        return toMap(tree, usual, mapping);
    const plan = wanted === 'status-map' && mayBeMap ? null : readTree(tree, mapping);
    if (plan?.ok)
        return (0,domain_result.ok)({ kind: 'tree', root: tree.root, plan: plan.value });
    const worded = mayBeMap ? findWordedMap(tree, mapping) : null;
    const preset = (0,workplan_mapping/* presetOf */.jE)('status-map', mapping);
    if (worded !== null && (wanted === 'status-map' || preset.usualName.test(tree.file))) {
        return toMap(tree, worded, mapping);
    }
    const keys = new Set((0,json_tree/* membersOf */.lS)(tree.root).map((member) => member.key));
    const stranger = /\.(?:md|markdown)$/i.test(tree.file) ? null : nameYaml(keys);
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
    const document = yaml_text_parseYamlText(source);
    return document.ok ? (0,domain_result.ok)(yaml_tree_toTree(document.value)) : document;
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
/** A map most of whose entries say nothing that we read is refused: what is left of it would tell the wrong thing. */
function toMap({ file, text }, map, mapping) {
    const preset = (0,workplan_mapping/* presetOf */.jE)('status-map', mapping);
    const drafts = readStatusEntries({ text, preset }, map);
    const unread = drafts.filter(({ doubt }) => doubt === 'no-word').length;
    const confidence = drafts.length === 0 ? EMPTY : (drafts.length - unread) / drafts.length;
    if (drafts.length > 0 && confidence < read_yaml_SHARE) {
        const detail = `${unread} of the ${drafts.length} entries of ${map.key} are lists or maps without a \`status\`; write a word for each, or a map that has one`;
        return (0,plan_problem/* unknownPlan */.Iq)(file, detail);
    }
    return (0,domain_result.ok)({ kind: 'map', preset, drafts, confidence });
}
/** Share of the entries that must have a word, as in every other shape. */
const read_yaml_SHARE = 0.8;
/** Confidence in a map that holds nothing: only its key speaks for it. */
const EMPTY = 0.5;
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

// EXTERNAL MODULE: ./lib/workplan/work-items.js + 1 modules
var work_items = __webpack_require__(23033);
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
        const { draft, confidence } = task.value;
        return (0,domain_result.ok)(toText(task.value.preset, [draft], { format: 'markdown', confidence }));
    }
    if (/\.ya?ml$/i.test(file))
        return openYaml(file, bare, mapping);
    const preset = (0,workplan_mapping/* presetOf */.jE)('tasks-md', mapping);
    const boxes = (0,read_markdown/* readCheckboxes */.s)(bare, { file, words: preset.words });
    if (boxes.length === 0)
        return openYaml(file, isolateFront(bare), mapping);
    const marker = (0,plan_problem/* findMergeMarker */.Eh)(bare);
    if (marker !== null)
        return (0,plan_problem/* malformed */.Qm)({ file, text: bare }, marker, plan_problem/* MERGE_MARKER_DETAIL */.q7);
    return (0,domain_result.ok)(toText(preset, boxes, { format: 'markdown', confidence: 1 }));
}
function openJsonLines(file, text, mapping) {
    const preset = (0,workplan_mapping/* presetOf */.jE)('jsonl', mapping);
    const drafts = readJsonLines(file, text, preset);
    if (!drafts.ok)
        return drafts;
    return (0,domain_result.ok)(toText(preset, drafts.value, { format: 'lines', confidence: 1 }));
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
    const items = (0,work_items/* toWorkItems */.R)(drafts, preset);
    const plan = { file, shape: preset.shape, editable: preset.editable, items, confidence };
    return halted === null ? plan : { ...plan, halted };
}


/***/ }),

/***/ 57898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ SHAPES)
/* harmony export */ });
/* unused harmony export EDITABLE */
const TITLE = ['title', 'name', 'description', 'prompt'];
const BATCH_WORK = [
    'verified:boolean',
    'dependencies:array',
    'prompt:string',
    'components:array',
    'components_to_build_or_verify:array',
    'expected_artifacts:array',
    'verification_steps:array',
    'validation_criteria:array',
];
const BATCH_LISTS = ['/phases/*/batches/*', '/batches/*'];
const BATCH_ID = ['batch_id', 'batch', 'batch_number'];
const DEPENDS = ['dependencies', 'depends_on', 'dependsOn', 'depends', 'blockedBy', 'blocked_by', 'deps'];
function batchRow(items, id, empty) {
    return { items, id, certain: [BATCH_ID, TITLE, [...BATCH_WORK, 'status:string']], possible: null, empty };
}
/** A list of that name whose items have a plain `id`: lots of goods have as much, so that a status has to be one we know. */
function plainBatchRow(items) {
    const id = [...BATCH_ID, 'id'];
    const certain = [id, TITLE, [...BATCH_WORK, 'status:word']];
    return { items, id, certain, possible: [id, TITLE, ['status:string']], empty: 'certain' };
}
/** What stands beside a done flag in the wild. An item that was begun and is blocked is blocked. */
const STATE_FLAGS = [
    { key: 'blocked', status: 'blocked' },
    { key: 'inProgress', status: 'in_progress' },
    { key: 'in_progress', status: 'in_progress' },
    { key: 'started', status: 'in_progress' },
];
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
        ...BATCH_LISTS.flatMap((items) => [batchRow(items, [...BATCH_ID, 'id'], 'certain'), plainBatchRow(items)]),
        batchRow('/phases/*', BATCH_ID, 'nothing'),
        batchRow('/*', BATCH_ID, 'possible'),
        batchRow('', BATCH_ID, 'nothing'),
    ],
    title: ['title', 'name', 'description'],
    flag: ['verified', ...FLAGS],
    status: ['status'],
    stateFlags: STATE_FLAGS,
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
const TASK_TITLE = ['title', 'description'];
const TASK_LINKS = [...DEPENDS.map((key) => `${key}:array`), 'subtasks:array', 'testStrategy'];
/** With what its owner alone keeps, a task is one whatever its status is called. */
const FULL_TASK = [['id'], TASK_TITLE, ['status:string'], TASK_LINKS];
const THIN_TASK = [['id'], TASK_TITLE, ['status:word'], [...TASK_LINKS, 'details']];
function taskRow(items, certain, possible) {
    return { items, id: ['id'], certain, possible, empty: 'certain' };
}
const TASKMASTER = {
    ...BATCHES,
    shape: 'taskmaster',
    editable: false,
    readOnlyBecause: 'its own status words have none for failed: pending, in-progress, review, done, deferred, cancelled, blocked; the mark is kept in the ledger',
    rows: [
        taskRow('/*/tasks/*', FULL_TASK, null),
        taskRow('/*/tasks/*', THIN_TASK, null),
        taskRow('/tasks/*', FULL_TASK, null),
        taskRow('/tasks/*', THIN_TASK, [['id'], ['status:word'], TITLE]),
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
            possible: [['id', 'task_id'], TITLE, ['status:string']],
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
    rows: [
        {
            items: '',
            id: ['id'],
            certain: [['id'], TITLE, ['status:string']],
            possible: null,
            empty: 'nothing',
        },
    ],
    // Who works through a tracker does not wait for what was struck out of it.
    satisfiedBy: ['done', 'cancelled'],
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

/***/ 80726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ toStemFinder)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);
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

/***/ 78228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ toOwnWords),
/* harmony export */   kd: () => (/* binding */ withMarkWord),
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
/** Meanings whose place the mark may take: `blocked`, `deferred`, and what nobody knows. Open work and done work stay what they are. */
const YIELDING = new Set(['blocked', 'deferred', 'unknown']);
/** The owner's meanings, and the word that the owner has marks written with: an item that has it reads as failed. */
function withMarkWord(own, word) {
    if (word === null || word.trim() === '' || !YIELDING.has(toItemStatus(word, own)))
        return own;
    return new Map([...(own ?? []), [toNormalForm(word), 'failed']]);
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


/***/ }),

/***/ 23033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ toWorkItems)
});

// EXTERNAL MODULE: ./lib/workplan/lists.js
var lists = __webpack_require__(87763);
// EXTERNAL MODULE: ./lib/domain/workplan.js
var workplan = __webpack_require__(44492);
;// CONCATENATED MODULE: ./lib/workplan/settle.js
// Settles what an item of a file waits for, by itself or as a part of another one, among the items of the same file.

/** Longest chain of parents that is followed; trackers nest three or four deep, and the walk recurses. */
const MAX_PARENTS = 100;
/** Looks for what an item waits for: by its ids, then by a wildcard; what is not here holds nothing back. */
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
/** True when an item above is set aside, or waits itself. A parent that is only open, or done, holds nothing back. */
function isParentHeldBack({ partOf }, book) {
    const seen = new Set();
    let above = partOf === null ? [] : [...(book.byId.get(partOf) ?? [])];
    for (let parent = above.pop(); parent !== undefined; parent = above.pop()) {
        const { id } = parent;
        if (seen.has(id) || seen.size > MAX_PARENTS)
            continue;
        if ((0,workplan/* isSetAside */.J)(parent.status) || parent.refs.some((ref) => settle(ref, book, id).holdsBack))
            return true;
        seen.add(id);
        above = [...above, ...(parent.partOf === null ? [] : (book.byId.get(parent.partOf) ?? []))];
    }
    return false;
}
/** True when a part of an item whose parts come first is open. A part that waits for the item comes after it. */
function hasOpenPartFirst({ id, partsFirst }, { parts }) {
    return partsFirst === true && (parts.get(id) ?? []).some((part) => isOpen(part) && !waitsFor(part, id));
}
function isOpen({ status }) {
    return status !== 'done' && status !== 'cancelled';
}
function waitsFor({ refs }, id) {
    return refs.some(({ lookFor, members }) => (members ?? lookFor).includes(id));
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
/** True when every item of this id is: which of them is meant, nobody can tell. */
function isSatisfied(id, { byId, satisfiedBy }) {
    const drafts = byId.get(id) ?? [];
    return drafts.length > 0 && drafts.every((draft) => satisfiedBy.includes(draft.status));
}
/** Done, or neither set aside nor waiting for anything that is open, parents included. A circle of parents is not free. */
function isFree(id, book, seen) {
    const drafts = book.byId.get(id) ?? [];
    if (drafts.length === 0 || seen.has(id) || seen.size > MAX_PARENTS)
        return false;
    if (drafts.some((draft) => (0,workplan/* isSetAside */.J)(draft.status)))
        return false;
    if (isSatisfied(id, book))
        return true;
    seen.add(id);
    const refs = drafts.flatMap((draft) => draft.refs);
    return refs.every((ref) => {
        const target = ref.lookFor.find((each) => book.byId.has(each));
        if (target === undefined)
            return true;
        return ref.until === 'free' ? isFree(target, book, seen) : isSatisfied(target, book);
    });
}

// EXTERNAL MODULE: ./lib/workplan/wildcard.js
var workplan_wildcard = __webpack_require__(80726);
;// CONCATENATED MODULE: ./lib/workplan/work-items.js



/** Settles dependencies: which are here, which are done, and which items are ready. Keeps the order. */
function toWorkItems(drafts, { satisfiedBy, wildcard }) {
    const byId = new Map();
    const parts = new Map();
    for (const draft of drafts) {
        (0,lists/* addTo */.D)(byId, draft.id, draft);
        if (draft.partOf !== null)
            (0,lists/* addTo */.D)(parts, draft.partOf, draft);
    }
    const book = { byId, parts, satisfiedBy, stemOf: (0,workplan_wildcard/* toStemFinder */.T)(wildcard), wildcards: new Map(), drafts };
    return drafts.map((draft) => toWorkItem(draft, book));
}
function toWorkItem(draft, book) {
    const settled = draft.refs.map((ref) => settle(ref, book, draft.id));
    const { id, title, status, rawStatus, pointer, priority, doubt, workable } = draft;
    const ready = workable &&
        status === 'pending' &&
        settled.every((each) => !each.holdsBack) &&
        !isParentHeldBack(draft, book) &&
        !hasOpenPartFirst(draft, book);
    const partOf = draft.partOf ?? draft.refs.find((ref) => ref.until === 'free')?.ref;
    return {
        id,
        title,
        status,
        rawStatus,
        dependsOn: settled.map((each) => each.dependency),
        ready,
        pointer,
        ...(doubt === undefined ? {} : { doubt }),
        ...(priority === undefined ? {} : { priority }),
        ...(workable ? {} : { onlyGroups: true }),
        ...(partOf === undefined ? {} : { partOf }),
    };
}


/***/ }),

/***/ 46949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ yamlKeyText),
/* harmony export */   I: () => (/* binding */ parseYamlDocument)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
// Parses YAML for every reader and editor of plans: keys count as they are spelt, and each stands once in its map.

/**
 * The document and its first fault. Throws where the nesting ends the parser's stack. The library's own check of keys
 * compares every two of a map, which takes minutes at 30,000, and takes the ids 1.1 and 1.10 for one number.
 * `one`: a second document is a fault; `first`: it is not read.
 */
function parseYamlDocument(text, documents = 'first') {
    // What the library calls silent also leaves out the fault of a second document.
    const logLevel = documents === 'one' ? 'error' : 'silent';
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { prettyErrors: false, logLevel, uniqueKeys: false });
    const [error] = document.errors;
    if (error !== undefined) {
        return { document, fault: { offset: error.pos[0], code: error.code, message: error.message } };
    }
    const offset = findTwice(document.contents);
    const fault = offset === null ? null : { offset, code: 'DUPLICATE_KEY', message: 'Map keys must be unique' };
    return { document, fault };
}
/** A key as the file spells it, without quotes: `1.10` stays `1.10`. Null for a key that is no scalar. */
function yamlKeyText(key) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
        return null;
    return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}
/** Offset of the first key that stands in its map for the second time; null when every one is alone. */
function findTwice(node) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return firstOf(node.items, findTwice);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return null;
    const seen = new Set();
    return firstOf(node.items, ({ key, value }) => {
        const name = yamlKeyText(key);
        if (name !== null && seen.has(name))
            return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? (key.range?.[0] ?? 0) : 0;
        if (name !== null)
            seen.add(name);
        return findTwice(value);
    });
}
function firstOf(items, find) {
    for (const item of items) {
        const found = find(item);
        if (found !== null)
            return found;
    }
    return null;
}


/***/ })

};
