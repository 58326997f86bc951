export const id = 340;
export const ids = [340];
export const modules = {

/***/ 3340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ markItemFailed)
});

// UNUSED EXPORTS: clearItemMark

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/workplan/json-items.js
var json_items = __webpack_require__(2371);
// EXTERNAL MODULE: ./lib/workplan/json-text.js + 1 modules
var json_text = __webpack_require__(2406);
// EXTERNAL MODULE: ./lib/workplan/json-tree.js
var json_tree = __webpack_require__(1095);
// EXTERNAL MODULE: ./lib/workplan/plan-problem.js
var plan_problem = __webpack_require__(3361);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./lib/workplan/prove.js
// Proves an edit: parses the result and compares it with the original, node by node and comment by comment.





/** The new text, or PLAN_EDIT_UNPROVEN when anything but the claimed changes differs. */
function proveEdit(claim) {
    const { before, after } = claim;
    const parsed = (0,json_text/* parseJsonText */.l)(before.file, after);
    if (!parsed.ok)
        return (0,result/* err */._)((0,plan_problem/* unproven */.gm)(before.file, 'the result does not parse'));
    const pair = { claim, after: parsed.value.text };
    const difference = compare(before.root, parsed.value.root, '', pair) ??
        (parsed.value.bom === before.bom ? null : 'the byte order mark') ??
        (endsAlike(before.text, parsed.value.text) ? null : 'the end of the file') ??
        (commentsOf(before.text).join('\0') === commentsOf(parsed.value.text).join('\0') ? null : 'a comment');
    return difference === null ? (0,result.ok)(after) : (0,result/* err */._)((0,plan_problem/* unproven */.gm)(before.file, `${difference} would differ`));
}
/** Pointer of the first difference, or null. Scalars are compared as spelt. */
function compare(a, b, pointer, pair) {
    if (a === pair.claim.item)
        return compareItem(a, b, pointer, pair);
    if (a.type !== b.type)
        return pointer || 'the root';
    if (a.type === 'object')
        return compareMembers([(0,json_tree/* membersOf */.lS)(a), (0,json_tree/* membersOf */.lS)(b)], pointer, pair);
    if (a.type !== 'array')
        return (0,json_tree/* tokenOf */.B9)(pair.claim.before.text, a) === (0,json_tree/* tokenOf */.B9)(pair.after, b) ? null : pointer;
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
    const members = (0,json_tree/* membersOf */.lS)(b);
    for (const [key, change] of changes) {
        const found = members.filter((member) => member.key === key);
        const [member] = found;
        const wanted = change.kind === 'absent' ? 0 : 1;
        if (found.length !== wanted)
            return `${pointer}/${key}`;
        if (change.kind === 'token' && (member === undefined || (0,json_tree/* tokenOf */.B9)(pair.after, member.value) !== change.token)) {
            return `${pointer}/${key}`;
        }
    }
    const rest = (all) => all.filter((member) => !changes.has(member.key));
    return compareMembers([rest((0,json_tree/* membersOf */.lS)(a)), rest(members)], pointer, pair);
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

// EXTERNAL MODULE: ./lib/workplan/read.js + 5 modules
var read = __webpack_require__(6350);
// EXTERNAL MODULE: ./lib/workplan/shapes.js
var shapes = __webpack_require__(7898);
;// CONCATENATED MODULE: ./lib/workplan/splice.js
// Changes one member of one object by its tokens, in the object's own style; every other byte of the text stays.


/** Applies splices that do not overlap; they may come in any order. */
function splice_applySplices(text, splices) {
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
    return { start: node.offset, end: (0,json_tree/* endOf */.pJ)(node), text: token };
}
/**
 * Inserts members behind another one: on lines of their own when that one begins a line, else beside it. A comment at
 * the end of the line stays with the member it stands behind; a trailing comma stays a trailing comma.
 */
function insertAfter(text, parent, anchor, members) {
    if (members.length === 0)
        return [];
    const end = (0,json_tree/* endOf */.pJ)(anchor.value);
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
function splice_removeMember(text, parent, member) {
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
    const siblings = (0,json_tree/* membersOf */.lS)(parent);
    const index = siblings.findIndex((each) => each.property === anchor.property);
    const pairs = [
        [siblings[index - 1], anchor],
        [anchor, siblings[index + 1]],
    ];
    for (const [left, right] of pairs) {
        if (left === undefined || right === undefined)
            continue;
        const gap = /^,(?<gap>[ \t]*)$/.exec(text.slice((0,json_tree/* endOf */.pJ)(left.value), right.keyNode.offset))?.groups?.['gap'];
        if (gap !== undefined)
            return gap;
    }
    return colon === ':' && siblings.length > 0 ? '' : ' ';
}
/** The anchor's colon with the blanks around it; a plain one when line breaks or comments stand there. */
function colonOf(text, anchor) {
    const colon = text.slice((0,json_tree/* endOf */.pJ)(anchor.keyNode), anchor.value.offset);
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

// EXTERNAL MODULE: ./lib/workplan/words.js
var workplan_words = __webpack_require__(8228);
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
    const own = words.find((word) => (0,workplan_words/* toItemStatus */.n)(word) === 'failed');
    if (own !== undefined)
        return { kind: 'word', word: own };
    const free = declared.length === 0 && (words.length === 0 || plan.match.preset.knowsFailed);
    return free ? { kind: 'word', word: 'failed' } : { kind: 'none', words };
}
/** The empty value that the other items keep under a key that tells of a failure; null when they do without the key. */
function vocabulary_findEmptyToken(plan, marked, key) {
    return findOtherToken(plan, marked, { keys: [key], fits: (word) => word === '' });
}
/** The file's own token for a pending item, when other items have a word that is not failed; null when they have none. */
function vocabulary_findPendingToken(plan, marked) {
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
    const lists = DECLARATIONS.flatMap((pattern) => (0,json_tree/* select */.Lt)(root, `${pattern}/*`));
    return unique(lists.flatMap(({ node }) => (0,json_tree/* scalarText */.ws)(text, node) ?? []));
}
function readUsed(plan) {
    const { text } = plan.doc;
    const keys = plan.match.preset.status;
    return unique(plan.items.flatMap(({ place }) => (0,json_tree/* scalarText */.ws)(text, (0,json_tree/* findValue */.j)(place.node, keys)) ?? []));
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
        return (0,plan_problem/* notEditable */.WT)(file, preset.shape, `its status words have none for failed: ${failed.words.slice(0, 8).join(', ')}`);
    }
    const current = memberOf(item, preset.status);
    const refusal = current === null ? null : explainStatus(current);
    if (refusal !== null)
        return (0,plan_problem/* notEditable */.WT)(file, preset.shape, refusal);
    const changes = toMarkChanges(site.value, { word: failed.word, reason: toReason(request.reason) });
    const splices = toSplices(site.value, changes);
    return finish(request, site.value, { text: splice_applySplices(plan.doc.text, splices), changes });
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
    const opened = (0,read/* openPlan */.u)(file, text, mapping);
    if (!opened.ok)
        return opened;
    const shape = opened.value.kind === 'json' ? opened.value.plan.match.preset.shape : opened.value.shape;
    const { readOnlyBecause } = shapes/* SHAPES */.H[shape];
    if (readOnlyBecause !== null || opened.value.kind === 'text') {
        return (0,plan_problem/* notEditable */.WT)(file, shape, readOnlyBecause ?? 'it is text without a tree');
    }
    const { plan } = opened.value;
    const twice = (0,json_tree/* findDuplicateKey */._d)(plan.doc.root);
    if (twice !== null) {
        const detail = `the key ${(0,plan_problem/* quote */.hD)(twice.key)} stands twice in one object, so that two readers may see two values; remove one`;
        return (0,plan_problem/* malformed */.Qm)({ file, text: plan.doc.text }, twice.keyNode.offset, detail);
    }
    const found = plan.items.filter((each) => each.draft.id === item);
    const [only] = found;
    if (only === undefined)
        return (0,result/* err */._)({ code: 'PLAN_ITEM_MISSING', file, item, known: plan.items.map((each) => each.draft.id) });
    if (found.length === 1)
        return (0,result.ok)({ plan, item: only });
    const lines = found.map((each) => (0,plan_problem/* placeAt */.BW)(plan.doc.text, each.place.node.offset).line);
    return (0,plan_problem/* notEditable */.WT)(file, shape, `the id ${(0,plan_problem/* quote */.hD)(item)} stands at lines ${lines.join(', ')}; give each item its own`);
}
function memberOf(item, keys) {
    const node = item.place.node;
    return (0,json_tree/* membersOf */.lS)(node).find((member) => member.key === keys.find((key) => (0,json_tree/* findMember */.gz)(node, key) !== null)) ?? null;
}
/** Why a status that is there may not be overwritten; null when it may. */
function explainStatus({ value }) {
    if (value.type === 'null')
        return null;
    if (value.type !== 'string')
        return `the item's status is of type ${value.type}, not a word`;
    const word = String(value.value);
    if (word.trim() === '' || (0,workplan_words/* toItemStatus */.n)(word) !== 'unknown')
        return null;
    return `we do not know the item's status ${(0,plan_problem/* quote */.hD)(word)} and do not overwrite it`;
}
function toMarkChanges({ plan, item }, mark) {
    const { preset } = plan.match;
    const changes = new Map();
    const flag = (0,json_items/* findFlag */.ch)(item.place.node, preset);
    if (flag !== null)
        changes.set(flag.key, { kind: 'token', token: 'false' });
    const status = memberOf(item, preset.status);
    const word = status === null ? null : (0,json_tree/* scalarText */.ws)(plan.doc.text, status.value);
    if (word === null || (0,workplan_words/* toItemStatus */.n)(word) !== 'failed') {
        changes.set(status?.key ?? preset.status[0] ?? 'status', { kind: 'token', token: JSON.stringify(mark.word) });
    }
    if ((0,json_tree/* findMember */.gz)(item.place.node, REASON_KEY)?.value.value !== mark.reason) {
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
        const member = (0,json_tree/* findMember */.gz)(node, key);
        if (member === null)
            missing.push({ key, token: change.token });
        else
            splices.push(replaceValue(member.value, change.token));
    }
    const anchor = memberOf(item, plan.match.preset.status) ?? (0,json_items/* findFlag */.ch)(node, plan.match.preset) ?? (0,json_tree/* membersOf */.lS)(node).at(-1);
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
    return proven.ok ? (0,result.ok)({ file, item, before, after: proven.value, unchanged: proven.value === before }) : proven;
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


/***/ })

};
