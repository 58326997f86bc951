export const id = 87;
export const ids = [87];
export const modules = {

/***/ 5594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ systemAlarm),
/* harmony export */   i: () => (/* binding */ systemPacing)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
// Real pauses and real chance, for programs that run outside of tests.


/** Timers of this process, `Math.random`, and a clock that nobody can set back. */
function systemPacing() {
    return {
        pause: async (ms) => {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms);
        },
        draw: () => Math.random(),
        elapsed: () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now(),
    };
}
/** A timer of this process, for whoever waits for something else and wants to say so. */
function systemAlarm(ms) {
    let cancel = () => { };
    const rings = new Promise((resolve) => {
        const timer = setTimeout(resolve, ms);
        timer.unref();
        cancel = () => clearTimeout(timer);
    });
    return { rings, cancel };
}


/***/ }),

/***/ 6692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ decidePlan)
});

// UNUSED EXPORTS: changePlan

// EXTERNAL MODULE: ./lib/domain/plan-mark.js
var plan_mark = __webpack_require__(459);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/memory/mark-codec.js
var mark_codec = __webpack_require__(1093);
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
    const { bom, text } = (0,plan_problem/* withoutBom */.vA)(after);
    const alone = proveAlone(claim, text);
    if (alone !== null) {
        const differs = alone.difference ?? (bom === before.bom ? null : 'the byte order mark');
        return differs === null ? (0,result.ok)(after) : (0,result/* err */._)((0,plan_problem/* unproven */.gm)(before.file, `${differs} would differ`));
    }
    const errors = [];
    const root = (0,main.parseTree)(text, errors, { allowTrailingComma: true });
    if (errors.length > 0 || root === undefined)
        return (0,result/* err */._)((0,plan_problem/* unproven */.gm)(before.file, 'the result does not parse'));
    const pair = { claim, after: text, item: null };
    const difference = compare(before.root, root, '', pair) ??
        (bom === before.bom ? null : 'the byte order mark') ??
        (endsAlike(before.text, text) ? null : 'the end of the file') ??
        (sameComments(pair) ? null : 'a comment');
    return difference === null ? (0,result.ok)(after) : (0,result/* err */._)((0,plan_problem/* unproven */.gm)(before.file, `${difference} would differ`));
}
/**
 * Where all before and behind the item is the same to the byte, the item alone is parsed: one value in the place of
 * another leaves the rest of a file what it was. Null where that is not so, or where the item does not parse by itself.
 */
function proveAlone(claim, text) {
    const old = claim.before.text;
    const { offset } = claim.item;
    const end = text.length - (old.length - (0,json_tree/* endOf */.pJ)(claim.item));
    if (end <= offset || text.slice(0, offset) !== old.slice(0, offset))
        return null;
    if (text.slice(end) !== old.slice((0,json_tree/* endOf */.pJ)(claim.item)))
        return null;
    const after = text.slice(offset, end);
    const errors = [];
    const root = (0,main.parseTree)(after, errors, { allowTrailingComma: true });
    if (errors.length > 0 || root === undefined || root.offset !== 0 || (0,json_tree/* endOf */.pJ)(root) !== after.length)
        return null;
    const pair = { claim, after, item: null };
    const same = commentsOf((0,json_tree/* tokenOf */.B9)(old, claim.item)).join('\0') === commentsOf(after).join('\0');
    return { difference: compareItem(claim.item, root, '', pair) ?? (same ? null : 'a comment') };
}
/** Pointer of the first difference, or null. Scalars are compared as spelt. */
function compare(a, b, pointer, pair) {
    if (a === pair.claim.item)
        return compareItem(a, b, pointer, pair);
    if (!holds(a, pair.claim.item) && (0,json_tree/* tokenOf */.B9)(pair.claim.before.text, a) === (0,json_tree/* tokenOf */.B9)(pair.after, b))
        return null;
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
/** True for a node in whose text another one lies. */
function holds(node, inner) {
    return inner.offset >= node.offset && (0,json_tree/* endOf */.pJ)(inner) <= (0,json_tree/* endOf */.pJ)(node);
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
    pair.item = b;
    const itself = changes.get('');
    if (a.type !== 'object') {
        const token = itself?.kind === 'token' ? itself.token : (0,json_tree/* tokenOf */.B9)(pair.claim.before.text, a);
        return b.type !== 'object' && (0,json_tree/* tokenOf */.B9)(pair.after, b) === token ? null : pointer || 'the root';
    }
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
/** Compares the comments of the item where all else is the same to the byte, else those of the whole texts. */
function sameComments({ claim, after, item }) {
    const { text } = claim.before;
    const [a, b] = [claim.item, item];
    const around = b !== null &&
        text.slice(0, a.offset) === after.slice(0, b.offset) &&
        text.slice((0,json_tree/* endOf */.pJ)(a)) === after.slice((0,json_tree/* endOf */.pJ)(b));
    const [left, right] = around ? [(0,json_tree/* tokenOf */.B9)(text, a), (0,json_tree/* tokenOf */.B9)(after, b)] : [text, after];
    return commentsOf(left).join('\0') === commentsOf(right).join('\0');
}
/** Every comment of a text, in order. 12 and 13 are the scanner's line and block comment, 17 its end. */
function commentsOf(text) {
    const scanner = (0,main.createScanner)(text, false);
    const comments = [];
    for (let token = scanner.scan(); token !== 17; token = scanner.scan()) {
        // The scanner's own value of a comment begins with the character before it, where that is a value's.
        const at = scanner.getTokenOffset();
        if (token === 12 || token === 13)
            comments.push(text.slice(at, at + scanner.getTokenLength()));
    }
    return comments;
}

// EXTERNAL MODULE: ./lib/workplan/splice.js
var splice = __webpack_require__(1324);
// EXTERNAL MODULE: ./lib/workplan/words.js
var workplan_words = __webpack_require__(5847);
;// CONCATENATED MODULE: ./lib/workplan/edits/find-one.js
// Finds the one item that an id means; an id that stands twice means none.


/** The one item with an id, or why there is none: PLAN_ITEM_MISSING, or PLAN_NOT_EDITABLE for an id that stands twice. */
function findOne({ file, item, shape }, items, { idOf, lineOf }) {
    const found = items.filter((each) => idOf(each) === item);
    const [only] = found;
    if (only === undefined)
        return (0,result/* err */._)({ code: 'PLAN_ITEM_MISSING', file, item, known: items.map(idOf) });
    if (found.length === 1)
        return (0,result.ok)(only);
    const lines = found.flatMap((each) => lineOf(each) ?? []);
    const where = lines.length < found.length ? `${found.length} times` : `at lines ${lines.join(', ')}`;
    return (0,plan_problem/* notEditable */.WT)(file, shape, `the id ${(0,plan_problem/* quote */.hD)(item)} stands ${where}; give each item its own`);
}

;// CONCATENATED MODULE: ./lib/workplan/vocabulary.js


/** Where a file may declare its own status words: in a list, or as the keys of a map that explains them. */
const DECLARATIONS = [
    '/rules/valid_status',
    '/rules/valid_statuses',
    '/valid_status',
    '/valid_statuses',
    '/status_values',
    '/metadata/valid_statuses',
    '/status_legend',
];
/** The word for failed in this file: declared, used, or known to the format; else the words that there are. */
function findFailedWord(plan) {
    const declared = readDeclared(plan);
    const words = declared.length > 0 ? declared : readUsed(plan);
    const { preset } = plan.match;
    const named = preset.mapping?.words?.failed?.[0];
    const allowed = named !== undefined && (declared.length === 0 || declared.includes(named));
    const own = allowed ? named : words.find((word) => (0,workplan_words/* toItemStatus */.nh)(word, preset.words) === 'failed');
    if (own !== undefined)
        return { kind: 'word', word: own };
    const free = declared.length === 0 && (words.length === 0 || preset.knowsFailed);
    return free ? { kind: 'word', word: 'failed' } : { kind: 'none', words };
}
/** The empty value that the other items keep under a key that tells of a failure; null when they do without the key. */
function findEmptyToken(plan, marked, key) {
    return findOtherToken(plan, marked, { keys: [key], fits: (word) => word === '' });
}
/** The file's own token for a pending item, when other items have a word that is not failed; null when they have none. */
function findPendingToken(plan, marked) {
    const { status: keys, words } = plan.match.preset;
    const statusOf = (word) => (0,workplan_words/* toItemStatus */.nh)(word, words);
    const used = findOtherToken(plan, marked, { keys, fits: (word) => word === '' || statusOf(word) === 'pending' });
    if (used !== null)
        return used;
    const declared = readDeclared(plan).find((word) => statusOf(word) === 'pending');
    if (declared !== undefined)
        return JSON.stringify(declared);
    const worded = findOtherToken(plan, marked, { keys, fits: (word) => statusOf(word) !== 'failed' });
    return worded === null ? null : '"pending"';
}
function findOtherToken(plan, marked, { keys, fits }) {
    const { text } = plan.doc;
    for (const item of plan.items) {
        const value = item === marked ? null : (0,json_tree/* findValue */.j)(item.place.node, keys);
        const isNested = value?.type === 'object' || value?.type === 'array';
        if (value !== null && !isNested && fits(((0,json_tree/* scalarText */.ws)(text, value) ?? '').trim()))
            return (0,json_tree/* tokenOf */.B9)(text, value);
    }
    return null;
}
/** The words that the file itself lists as its own; empty when it lists none. */
function readDeclared(plan) {
    const { root, text } = plan.doc;
    const lists = DECLARATIONS.flatMap((pattern) => (0,json_tree/* select */.Lt)(root, `${pattern}/*`));
    return unique(lists.flatMap(({ node, key }) => key ?? (0,json_tree/* scalarText */.ws)(text, node) ?? []));
}
function readUsed(plan) {
    const { text } = plan.doc;
    const keys = plan.match.preset.status;
    return unique(plan.items.flatMap(({ place }) => (0,json_tree/* scalarText */.ws)(text, (0,json_tree/* findValue */.j)(place.node, keys)) ?? []));
}
function unique(words) {
    return [...new Set(words.filter((word) => word.trim() !== ''))];
}

// EXTERNAL MODULE: ./lib/workplan/edits/mode.js
var edits_mode = __webpack_require__(9925);
;// CONCATENATED MODULE: ./lib/workplan/edits/reason.js
// The reason of a failure as it may stand in a file: short, printable, and never more than it was meant to be.
/** Longest reason that is written, in UTF-16 units: a line that a person still reads in a diff. */
const MAX_REASON_UNITS = 500;
/** What stands where a reason was asked for and none was given: an empty text would not show that there is a mark. */
const NO_REASON = 'no reason given';
/** The reason as a JSON or YAML text: lone surrogates replaced, at most 500 units, no half character at the cut. */
function toReason(reason) {
    const whole = reason.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
    if (whole.length <= MAX_REASON_UNITS)
        return whole;
    return whole.slice(0, MAX_REASON_UNITS).replace(/[\uD800-\uDBFF]$/, '');
}
/** A reason is never blank: it is what tells a mark from what the owner wrote. */
function toGivenReason(reason) {
    return reason.trim() === '' ? NO_REASON : toReason(reason);
}
/** The reason on one line of a comment or a list: no line breaks, nothing invisible, no sign that opens or ends a comment. */
function toLineReason(reason) {
    const line = toReason(reason)
        .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .replaceAll(/\p{Cf}/gu, '');
    return toGivenReason(withoutComments(line).trim());
}
/** Until nothing changes: what is left of one sign may be half of another. */
function withoutComments(line) {
    const less = line.replaceAll(/<!-*/g, '<').replaceAll(/--+!?>/g, '>');
    return less === line ? line : withoutComments(less);
}

// EXTERNAL MODULE: ./lib/workplan/edits/yaml-token.js
var yaml_token = __webpack_require__(3281);
;// CONCATENATED MODULE: ./lib/workplan/edits/mark-keys.js





/** Key of the reason beside a failed status. */
const REASON_KEY = 'failure_reason';
/** The key that takes the reason: the policy's first with `$reason` in it, else ours; null when the policy has none. */
function reasonKeyOf(mapping) {
    const failed = mapping?.write?.failed;
    if (failed === undefined)
        return REASON_KEY;
    const found = Object.entries(failed).find(([, value]) => typeof value === 'string' && value.includes('$reason'));
    return found === undefined ? null : (0,edits_mode/* toItemKey */.E)(found[0]);
}
/** Keys and JSON tokens, the status first. PLAN_NOT_EDITABLE for a value that does not stand in the item itself. */
function toMarkedKeys(request, { status, word, preset }) {
    const own = status ?? (0,edits_mode/* toItemKey */.E)(preset.status[0] ?? 'status') ?? null;
    if (own === null)
        return (0,plan_problem/* notEditable */.WT)(request.file, preset.shape, 'its state does not stand in the item itself');
    if (own === '')
        return (0,result.ok)(new Map([['', toValueToken(word)]]));
    const keys = new Map([[own, toValueToken(word)]]);
    const failed = request.mapping?.write?.failed;
    if (failed === undefined)
        return (0,result.ok)(keys.set(REASON_KEY, toValueToken(toGivenReason(request.reason))));
    for (const [pointer, value] of Object.entries(failed)) {
        const key = (0,edits_mode/* toItemKey */.E)(pointer);
        if (key === null)
            return (0,plan_problem/* notEditable */.WT)(request.file, preset.shape, `${pointer} does not stand in the item itself`);
        if (key !== own)
            keys.set(key, toValueToken(filled(value, request)));
    }
    for (const pointer of request.mapping?.write?.clear ?? []) {
        const key = (0,edits_mode/* toItemKey */.E)(pointer);
        if (key === null)
            return (0,plan_problem/* notEditable */.WT)(request.file, preset.shape, `${pointer} does not stand in the item itself`);
    }
    return (0,result.ok)(keys);
}
/** A value as a JSON token. Beyond what JSON asks, everything invisible is escaped: a reviewer sees it. */
function toValueToken(value) {
    return typeof value === 'string' ? (0,yaml_token/* toJsonToken */.F$)(value) : String(value);
}
function filled(value, { reason, step, level, run }) {
    if (typeof value !== 'string')
        return value;
    const parts = { reason: toGivenReason(reason), step, level, run };
    return toReason(value.replaceAll(/\$(reason|step|level|run)\b/g, (_, name) => parts[name] ?? ''));
}

// EXTERNAL MODULE: ./lib/workplan/edits/owner-words.js
var owner_words = __webpack_require__(5723);
;// CONCATENATED MODULE: ./lib/workplan/edits/json-site.js




/** Place of the word in an item that is nothing but its word. */
const ITSELF = '';
/** The item's own word with its key; in a map of words the word is the item. */
function statusOf({ plan, item }) {
    const { node } = item.place;
    if (node.type !== 'object')
        return { key: ITSELF, value: node };
    for (const key of plan.match.preset.status) {
        const member = (0,json_tree/* findMember */.gz)(node, key);
        if (member !== null)
            return member;
    }
    return null;
}
/** The word of an open item as the other items have it; away with the key when none of them has a word. */
function guessStatus(site) {
    const { plan, item, mapping, mode } = site;
    const alone = item.place.node.type !== 'object';
    const token = alone ? null : findPendingToken(plan, item);
    if (token !== null)
        return { kind: 'token', token };
    if (mode === 'fields' && !alone && mapping?.words?.pending?.[0] === undefined)
        return { kind: 'absent' };
    return { kind: 'token', token: pendingToken(site) };
}
/** The word of an open item, which there always is. */
function pendingToken({ plan, item, mapping }) {
    const found = item.place.node.type === 'object' ? findPendingToken(plan, item) : null;
    const used = (0,owner_words/* usedWords */.rp)(plan.items.map(({ draft }) => draft));
    const { shape } = plan.match.preset;
    return found ?? toValueToken((0,owner_words/* choosePendingWord */.Jd)({ shape, mapping, used, declared: [] }));
}
/** The empty value that the other items keep under a key; away with it when they do without. */
function guessEmpty({ plan, item, mode }, key) {
    const token = findEmptyToken(plan, item, key) ?? (mode === 'minimal' ? '""' : null);
    return token === null ? { kind: 'absent' } : { kind: 'token', token };
}

;// CONCATENATED MODULE: ./lib/workplan/edits/json-words.js




/** The word for failed: the policy's, when the file may have it; else the file's; else that of the format. */
function failedWordOf(plan, mapping) {
    const found = findFailedWord(plan);
    const asked = (0,owner_words/* askedWord */.T4)(mapping);
    if (found.kind === 'word' && (asked === null || asked === found.word))
        return found;
    const { shape } = plan.match.preset;
    const used = (0,owner_words/* usedWords */.rp)(plan.items.map(({ draft }) => draft)).filter((word) => !/^(?:true|false)$/.test(word));
    const declared = readDeclared(plan);
    const free = found.kind === 'word' && used.length === 0 && declared.length === 0;
    if (asked !== null && free)
        return { kind: 'word', word: asked };
    return (0,owner_words/* chooseFailedWord */.lA)({ shape, mapping, used, declared });
}
/** Why a word may not be overwritten: we do not know it; null when it may be. */
function explainWord(word, own, mapping) {
    if (word.trim() === '' || (0,workplan_words/* toItemStatus */.nh)(word, own) !== 'unknown' || word === (0,owner_words/* askedWord */.T4)(mapping))
        return null;
    return `we do not know the item's status ${(0,plan_problem/* quote */.hD)(word)} and do not overwrite it`;
}
/** True for a word that a mark wrote: one for failed, or the policy's own. */
function isMarkWord(word, own, mapping) {
    return (0,workplan_words/* toItemStatus */.nh)(word, own) === 'failed' || word === (0,owner_words/* askedWord */.T4)(mapping);
}

;// CONCATENATED MODULE: ./lib/workplan/edits/was.js
// Keeps what an item had before its mark at the end of the mark's reason, where clearing the mark could not find it out again.


const WORD = / \(was (?<word>[^()]*)\)$/;
const TOKENS = ' (was {';
/** True for a word that may stand in brackets: visible, no brackets, no braces, and not our sign for nothing. */
function isPlainWord(word) {
    return /^[^\s(){}](?:[^(){}]*[^\s(){}])?$/.test(word) && word !== 'null';
}
/** The reason with what was behind it; a reason that only looks so loses its brackets. Null: nothing is kept. */
function withWas(reason, was) {
    const plain = reason.replace(WORD, ' [was $<word>]').replaceAll(TOKENS, ' [was {');
    if (was === null)
        return plain;
    if (was.kind === 'word')
        return `${plain} (was ${was.word})`;
    const members = [...was.tokens].map(([key, token]) => `${JSON.stringify(key)}:${token}`);
    return `${plain} (was {${members.join(',')}})`;
}
/** What a reason keeps; null when it keeps nothing. */
function readWas(reason) {
    if (typeof reason !== 'string')
        return null;
    const tokens = readTokens(reason);
    if (tokens !== null)
        return { kind: 'tokens', tokens };
    const word = WORD.exec(reason)?.groups?.['word'];
    return word === undefined ? null : { kind: 'word', word };
}
/** The word that a reason keeps; null when it keeps none, or more than a word. */
function readWasWord(reason) {
    const was = readWas(reason);
    return was?.kind === 'word' ? was.word : null;
}
function readTokens(reason) {
    const at = reason.indexOf(TOKENS);
    if (at === -1 || !reason.endsWith('})'))
        return null;
    const text = reason.slice(at + TOKENS.length - 1, -1);
    const errors = [];
    const root = (0,main.parseTree)(text, errors, { disallowComments: true });
    if (errors.length > 0 || root?.type !== 'object')
        return null;
    return new Map((0,json_tree/* membersOf */.lS)(root).map(({ key, value }) => [key, (0,json_tree/* tokenOf */.B9)(text, value)]));
}

;// CONCATENATED MODULE: ./lib/workplan/edits/json-was.js
// What an item of a JSON plan had under the keys of its mark: noted when it is marked, given back when the mark goes.







/** The keys of a mark with what the item had before at the end of the reason, where one is written. */
function withWasNoted(site, keys) {
    const key = reasonKeyOf(site.mapping);
    const told = key === null || key === statusOf(site)?.key ? undefined : keys.get(key);
    if (key === null || told === undefined)
        return keys;
    return new Map([...keys, [key, toValueToken(withWas(String(JSON.parse(told)), toWas(site, keys)))]]);
}
/**
 * What a mark that stands, or that only its reason tells of, keeps of the item; null when it keeps nothing. A word that
 * nobody knows was never overwritten: a person wrote those brackets.
 */
function wasOf({ plan, item, mapping }) {
    const key = reasonKeyOf(mapping);
    const was = key === null ? null : readWas((0,json_tree/* findMember */.gz)(item.place.node, key)?.value.value);
    if (was?.kind !== 'word' || was.word === 'null')
        return was;
    return explainWord(was.word, plan.match.preset.words, mapping) === null ? was : null;
}
/** What the status gets when its mark goes. Marks of earlier versions and bare ones keep nothing: then the other items tell. */
function statusBack(site, key) {
    const was = wasOf(site);
    if (was === null)
        return guessStatus(site);
    if (was.kind === 'tokens')
        return toChange(was.tokens.get(key));
    return { kind: 'token', token: was.word === 'null' ? 'null' : toValueToken(was.word) };
}
/** What another key of a mark gets when that goes. */
function keyBack(site, key) {
    const was = wasOf(site);
    return was?.kind === 'tokens' ? toChange(was.tokens.get(key)) : guessEmpty(site, key);
}
function toChange(token) {
    return token === undefined ? { kind: 'absent' } : { kind: 'token', token };
}
/** An item that has failed with a reason counts as marked: what its mark kept is kept on. */
function toWas(site, keys) {
    if (isMarked(site))
        return wasOf(site);
    const before = readBefore(site, keys);
    const status = statusOf(site);
    const others = [...keys.keys()].filter((key) => key !== status?.key);
    // What other items look like while they are marked themselves says nothing about later.
    const flags = site.plan.match.preset.flag;
    const word = status === null ? undefined : before.get(status.key);
    if (others.some((key) => before.has(key) || flags.includes(key)))
        return { kind: 'tokens', tokens: before };
    const kept = site.plan.items.flatMap((item) => (item === site.item ? [] : (wasOf({ ...site, item }) ?? [])));
    const isGuessed = !kept.some(({ kind }) => kind === 'tokens') && others.every((key) => guessEmpty(site, key).kind === 'absent');
    const isBare = isGuessed && kept.length === 0 && word === undefined;
    if (isBare && guessStatus(site).kind === 'absent')
        return null;
    if (!isGuessed || word === undefined)
        return { kind: 'tokens', tokens: before };
    return toWordOnly(word) ?? { kind: 'tokens', tokens: before };
}
function toWordOnly(token) {
    if (token === 'null')
        return { kind: 'word', word: token };
    const word = String(JSON.parse(token));
    return isPlainWord(word) && toValueToken(word) === token ? { kind: 'word', word } : null;
}
function isMarked(site) {
    const { plan, item, mapping } = site;
    const status = statusOf(site);
    const word = status === null ? null : (0,json_tree/* scalarText */.ws)(plan.doc.text, status.value);
    if (word === null || !isMarkWord(word, plan.match.preset.words, mapping))
        return false;
    const key = reasonKeyOf(mapping);
    const reason = key === null ? null : (0,json_tree/* findMember */.gz)(item.place.node, key)?.value.value;
    return typeof reason === 'string' && reason.trim() !== '';
}
/** Each key of the mark that is there, as spelt. That it failed proves an item open: it goes back to neither word nor flag of done. */
function readBefore(site, keys) {
    const { plan, item } = site;
    const { text } = plan.doc;
    const { words } = plan.match.preset;
    const status = statusOf(site);
    const flag = (0,json_items/* findFlag */.ch)(item.place.node, plan.match.preset)?.key;
    const before = new Map();
    for (const key of keys.keys()) {
        const value = (0,json_tree/* findMember */.gz)(item.place.node, key)?.value;
        if (value === undefined)
            continue;
        const isDone = key === status?.key && (0,workplan_words/* toItemStatus */.nh)((0,json_tree/* scalarText */.ws)(text, value) ?? '', words) === 'done';
        before.set(key, key === flag ? 'false' : isDone ? pendingToken(site) : (0,json_tree/* tokenOf */.B9)(text, value));
    }
    return before;
}

;// CONCATENATED MODULE: ./lib/workplan/edits/json-mark.js













/** The text of a JSON plan with the item marked. */
function markJson(plan, request, mode) {
    const located = locate(plan, request, mode);
    if (!located.ok)
        return located;
    const site = located.value;
    const failed = failedWordOf(plan, request.mapping);
    if (failed.kind === 'refused')
        return (0,plan_problem/* notEditable */.WT)(request.file, plan.match.preset.shape, failed.because);
    if (failed.kind === 'none')
        return (0,result.ok)({ kind: 'sidecar', because: failed.because });
    const status = statusOf(site);
    const refusal = status === null ? null : explainStatus(plan, status.value, request.mapping);
    if (refusal !== null)
        return (0,plan_problem/* notEditable */.WT)(request.file, plan.match.preset.shape, refusal);
    if (mode === 'minimal' && status === null && site.item.place.node.type === 'object') {
        return (0,result.ok)({ kind: 'sidecar', because: 'the policy allows no new keys, and the item has no status to change' });
    }
    const keys = toMarkedKeys(request, { status: status?.key ?? null, word: failed.word, preset: plan.match.preset });
    if (!keys.ok)
        return keys;
    const changes = toMarkChanges(site, withWasNoted(site, keys.value));
    const text = (0,splice/* applySplices */.Ut)(plan.doc.text, toSplices(site, changes));
    return finish(request, site, { text, changes });
}
/** The text of a JSON plan without the item's mark. */
function clearJson(plan, request, mode) {
    const located = locate(plan, request, mode);
    if (!located.ok)
        return located;
    const site = located.value;
    const status = statusOf(site);
    const keys = toMarkedKeys({ ...request, reason: '' }, { status: status?.key ?? null, word: '', preset: plan.match.preset });
    if (!keys.ok)
        return keys;
    const changes = toClearChanges(site, keys.value);
    let text = (0,splice/* applySplices */.Ut)(plan.doc.text, toSplices(site, changes));
    for (const [key, change] of changes) {
        if (change.kind === 'absent')
            text = withoutMember(text, site, key);
    }
    return finish(request, site, { text, changes });
}
/** The item's node in a file whose every object has each key once. */
function locate(plan, { file, item, mapping }, mode) {
    const { doc, match } = plan;
    const twice = (0,json_tree/* findDuplicateKey */._d)(doc.root);
    if (twice !== null) {
        const detail = `the key ${(0,plan_problem/* quote */.hD)(twice.key)} stands twice in one object, so that two readers may see two values; remove one`;
        return (0,plan_problem/* malformed */.Qm)({ file, text: doc.text }, twice.keyNode.offset, detail);
    }
    const found = findOne({ file, item, shape: match.preset.shape }, plan.items, {
        idOf: (each) => each.draft.id,
        lineOf: (each) => (0,plan_problem/* placeAt */.BW)(doc.text, each.place.node.offset).line,
    });
    return found.ok ? (0,result.ok)({ plan, item: found.value, mapping, mode }) : found;
}
/** Why a status that is there may not be overwritten; null when it may. */
function explainStatus(plan, value, mapping) {
    if (value.type === 'null')
        return null;
    if (value.type !== 'string')
        return `the item's status is of type ${value.type}, not a word`;
    return explainWord(String(value.value), plan.match.preset.words, mapping);
}
function toMarkChanges({ plan, item, mode }, keys) {
    const changes = new Map();
    const { node } = item.place;
    if (node.type !== 'object') {
        const token = keys.get(ITSELF) ?? '';
        return new Map([[ITSELF, { kind: 'token', token }]]);
    }
    const flag = (0,json_items/* findFlag */.ch)(node, plan.match.preset);
    if (flag !== null)
        changes.set(flag.key, { kind: 'token', token: 'false' });
    for (const [key, token] of keys) {
        const member = (0,json_tree/* findMember */.gz)(node, key);
        if (member === null && mode === 'minimal')
            continue;
        if (member !== null && isSaid(plan, member, token, plan.match.preset.status.includes(key)))
            continue;
        changes.set(key, { kind: 'token', token });
    }
    return changes;
}
/** True for a value that says the same already: the same value, or for a status another word for failed. */
function isSaid(plan, { value }, token, isStatus) {
    const word = (0,json_tree/* scalarText */.ws)(plan.doc.text, value);
    if (word === null)
        return token === 'null' && value.type === 'null';
    if (value.type === 'string' && toValueToken(word) === token)
        return true;
    if (value.type !== 'string')
        return word === token;
    const wanted = token.startsWith('"') ? String(JSON.parse(token)) : token;
    const { words } = plan.match.preset;
    return isStatus && (0,workplan_words/* toItemStatus */.nh)(word, words) === 'failed' && (0,workplan_words/* toItemStatus */.nh)(wanted, words) === 'failed';
}
/**
 * What stood there before, as far as it is known. Keys are touched only where the item is failed or its reason shows that
 * the mark is ours: what else stands under them is the owner's. A done flag stays.
 */
function toClearChanges(site, keys) {
    const { plan, item, mapping } = site;
    const changes = new Map();
    const status = statusOf(site);
    const word = status === null ? null : (0,json_tree/* scalarText */.ws)(plan.doc.text, status.value);
    const failed = word !== null && isMarkWord(word, plan.match.preset.words, mapping);
    const was = wasOf(site);
    if (!failed && was === null)
        return changes;
    if (status !== null && failed)
        changes.set(status.key, statusBack(site, status.key));
    const flag = (0,json_items/* findFlag */.ch)(item.place.node, plan.match.preset)?.key;
    for (const [key, token] of keys) {
        const value = key === status?.key ? null : ((0,json_tree/* findMember */.gz)(item.place.node, key)?.value ?? null);
        if (value === null || (key === flag && was?.kind !== 'tokens'))
            continue;
        const isEmpty = value.type === 'null' || value.value === '';
        const isOurs = was?.kind === 'tokens' || !isEmpty || (failed && (0,json_tree/* tokenOf */.B9)(plan.doc.text, value) === token);
        if (isOurs)
            changes.set(key, keyBack(site, key));
    }
    return changes;
}
/** Splices for new tokens: in place where the key is there, else behind the status, the done flag or the last member. */
function toSplices(site, changes) {
    const { plan, item } = site;
    const { node } = item.place;
    const splices = [];
    const missing = [];
    for (const [key, change] of changes) {
        if (change.kind === 'absent')
            continue;
        const member = node.type === 'object' ? (0,json_tree/* findMember */.gz)(node, key) : { value: node };
        if (member === null)
            missing.push({ key, token: change.token });
        else
            splices.push((0,splice/* replaceValue */.uQ)(member.value, change.token));
    }
    const status = node.type === 'object' ? statusOf(site) : null;
    const anchorKey = status?.key ?? (0,json_items/* findFlag */.ch)(node, plan.match.preset)?.key;
    const anchor = anchorKey === undefined ? (0,json_tree/* membersOf */.lS)(node).at(-1) : (0,json_tree/* findMember */.gz)(node, anchorKey);
    if (anchor === undefined || anchor === null)
        return splices;
    return [...splices, ...(0,splice/* insertAfter */.WH)(plan.doc.text, node, anchor, missing)];
}
/** One at a time, by the item's place: two neighbours share a comma, and only a fresh tree knows whose it is. */
function withoutMember(text, { plan, item }, key) {
    const doc = (0,json_text/* parseJsonText */.l)(plan.doc.file, text);
    const node = doc.ok ? (0,json_tree/* findAt */.L8)(doc.value.root, item.place.pointer) : null;
    const member = node === null ? null : (0,json_tree/* findMember */.gz)(node, key);
    return node === null || member === null ? text : (0,splice/* applySplices */.Ut)(text, (0,splice/* removeMember */.pt)(text, node, member));
}
function finish({ file }, site, edited) {
    const { doc } = site.plan;
    const after = doc.bom + edited.text;
    const proven = proveEdit({ before: doc, after, item: site.item.place.node, changes: edited.changes });
    if (!proven.ok)
        return proven;
    return proven.value === after
        ? (0,result.ok)({ kind: 'text', after })
        : (0,result/* err */._)({ code: 'PLAN_EDIT_UNPROVEN', file, detail: 'it changed' });
}

// EXTERNAL MODULE: ./lib/workplan/box-note.js
var box_note = __webpack_require__(6508);
// EXTERNAL MODULE: ./lib/workplan/read-markdown.js + 3 modules
var read_markdown = __webpack_require__(3439);
;// CONCATENATED MODULE: ./lib/workplan/edits/checkbox.js
// Marks a check box `[!]` with one line that says why, and takes both away again; nothing else of the list changes.





const BOX = /^(?<head>[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)\[(?<mark>[^\][])\]/;
/**
 * The text with the box marked. With `reason` null only the box itself changes. The note goes below the box's own paragraph.
 * One that was done goes back to open: that it failed proves it so.
 */
function markBox(site, reason, wasDone) {
    const box = findBox(site);
    if (box === null)
        return unproven(site.file, 'the line holds no box');
    const { place, head, lines } = box;
    const marked = withMark(box, site.line, '!');
    if (reason === null)
        return prove(site, marked, '!');
    if (place.kind === 'open') {
        return (0,plan_problem/* notEditable */.WT)(site.file, 'tasks-md', 'a comment that begins in the item never ends, and would hide the reason');
    }
    const was = place.kind === 'noted' ? place.was : wasDone ? ' ' : box.mark;
    const note = `${head.replaceAll(/\S/g, ' ')}- failed: ${toLineReason(reason)} <!-- aftermath was [${was}] -->`;
    if (place.kind === 'noted')
        return prove(site, marked.with(place.line, note + crOf(lines[place.line])), '!');
    return prove(site, withLineBehind(marked, place.behind, note), '!');
}
/** The text without the mark: the box as it was, or open; our line gone. */
function clearBox(site) {
    const box = findBox(site);
    if (box === null)
        return unproven(site.file, 'the line holds no box');
    const { place } = box;
    const mark = box.mark !== '!' ? box.mark : place.kind === 'noted' ? place.was : ' ';
    const cleared = withMark(box, site.line, mark);
    return prove(site, place.kind === 'noted' ? withoutLine(cleared, place.line) : cleared, mark);
}
function findBox({ text: whole, line }) {
    const lines = (0,plan_problem/* withoutBom */.vA)(whole).text.split('\n');
    const groups = BOX.exec(lines[line] ?? '')?.groups;
    if (groups === undefined)
        return null;
    const { head = '', mark = ' ' } = groups;
    return { lines, head, mark, place: (0,box_note/* findNotePlace */.t)(lines, line) };
}
function withMark({ lines, head }, line, mark) {
    const old = lines[line] ?? '';
    return lines.with(line, `${head}[${mark}]${old.slice(head.length + '[x]'.length)}`);
}
/** A line more, with the line end of the one before it. Where that is the last of the file and has none, with that of the others. */
function withLineBehind(lines, at, note) {
    const isLast = at === lines.length - 1;
    const above = isLast ? crOf(lines[0]) : crOf(lines[at]);
    const [line = ''] = lines.slice(at);
    return isLast
        ? lines.toSpliced(at, 1, line + (lines.length > 1 ? above : ''), note)
        : lines.toSpliced(at + 1, 0, note + above);
}
/** The inverse: what stood last without a line end stands last again. */
function withoutLine(lines, at) {
    const rest = lines.toSpliced(at, 1);
    if (at < lines.length - 1)
        return rest;
    return rest.with(at - 1, (rest[at - 1] ?? '').replace(/\r$/, ''));
}
function crOf(line) {
    return line?.endsWith('\r') === true ? '\r' : '';
}
/** Reads the boxes again: the same ones in the same order, with the same states, but for the one that was meant. */
function prove({ file, text: whole, line }, lines, mark) {
    const { bom, text } = (0,plan_problem/* withoutBom */.vA)(whole);
    const after = lines.join('\n');
    const [old, now] = [(0,read_markdown/* readCheckboxes */.s)(text), (0,read_markdown/* readCheckboxes */.s)(after)];
    const same = old.every((draft, index) => {
        const other = now[index];
        const status = draft.pointer === `/${line}` ? `[${mark}]` : draft.rawStatus;
        return other?.id === draft.id && other.title === draft.title && other.rawStatus === status;
    });
    return same && old.length === now.length ? (0,result.ok)(bom + after) : unproven(file, 'another box would differ');
}
function unproven(file, detail) {
    return (0,result/* err */._)({ code: 'PLAN_EDIT_UNPROVEN', file, detail });
}

// EXTERNAL MODULE: ./lib/workplan/edits/yaml-doc.js
var yaml_doc = __webpack_require__(1026);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/workplan/edits/yaml-view.js
var yaml_view = __webpack_require__(1491);
;// CONCATENATED MODULE: ./lib/workplan/edits/yaml-item.js
// Finds an item of a YAML plan for an editor: a word in a map of words, or a map with the place of its status.




/** The item, or why it may not be written. */
function findItem(doc, { path, status }) {
    const slot = slotAt(doc, path);
    if (slot === null)
        return { kind: 'missing' };
    if (slot.kind !== 'map')
        return toOpen(slot);
    const node = (0,yaml_doc/* nodeAt */.oB)(doc, path);
    if (!(0,dist/* isMap */.jh)(node))
        return { kind: 'closed', because: 'it is a list' };
    for (const key of status) {
        const found = slot.map.find(key);
        if (found === null)
            continue;
        const open = toOpen(found);
        if (open.kind === 'closed')
            return { kind: 'closed', because: `${key}: ${open.because}` };
        return { kind: 'map', node, view: slot.map, status: { key, slot: open.slot } };
    }
    return { kind: 'map', node, view: slot.map, status: null };
}
/** A value that may be written; else why not. What an alias stands for is written elsewhere. */
function toOpen(slot) {
    if (slot.kind === 'closed')
        return slot;
    if (slot.kind === 'map')
        return { kind: 'closed', because: 'it is a map or a list' };
    if (slot.kind === 'token' && slot.alias === true)
        return { kind: 'closed', because: 'an alias takes it from elsewhere' };
    return { kind: 'word', slot };
}
/** The slot at the end of a path; null when there is none. */
function slotAt(doc, path) {
    let slot = { kind: 'map', map: (0,yaml_view/* viewOf */.du)(doc) };
    for (const key of path)
        slot = slot?.kind === 'map' ? slot.map.find(key) : null;
    return slot;
}
/** The word at a place: a text, or anything else as it is spelt; null where nothing is said. */
function wordAt(text, slot) {
    if (slot.kind === 'empty' || slot.is(null))
        return null;
    const token = text.slice(slot.start, slot.end);
    const value = tokenValue(token);
    return typeof value === 'string' ? value : token;
}
/** What a token means by itself; null for an empty one. */
function tokenValue(token) {
    const doc = (0,yaml_doc/* parseYamlDoc */.V9)('', `a: ${token}`);
    const node = doc.ok ? (0,yaml_doc/* nodeAt */.oB)(doc.value, ['a']) : null;
    return (node?.value ?? null);
}
/** A word in the spelling of the value that it replaces. */
function toToken(slot, word) {
    const style = slot.kind === 'token' ? slot.style : { quote: 'plain', indent: '', eol: '\n', old: '' };
    return (0,yaml_token/* toYamlToken */.Yf)(word, style.quote === 'literal' ? { ...style, quote: 'plain' } : style);
}

;// CONCATENATED MODULE: ./lib/workplan/edits/yaml-note.js
// Our comment at the end of a YAML line: it keeps what stood there before the mark, token for token, and says why.

/** Text of a note whose reason stands in a key of its own. */
const BEFORE = 'before the failure';
const SIGN = ' # aftermath';
/** A token is quoted, or plain: a `#` only behind a sign, no colon before a blank. Nothing: the key had no value. */
const NOTE = /^ # aftermath(?: was (?<was>"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|(?:[^"'\s#:](?:[^\n#]|(?<=\S)#)*?)?))?: [^\n]*$/;
/** The line of a value; null for a value on several lines. */
function lineOf(text, slot) {
    const [start, end] = slot.kind === 'token' ? [slot.start, slot.end] : [slot.colon, slot.colon];
    const token = text.slice(start, end);
    if (token.includes('\n'))
        return null;
    const noteEnd = (0,yaml_view/* lineEnd */.kd)(text, end);
    const rest = text.slice(end, noteEnd);
    const free = /^[ \t]*(?:[ \t]#.*)?$/.test(rest);
    const at = free ? rest.lastIndexOf(SIGN) : -1;
    const note = at === -1 ? null : readNote(rest.slice(at));
    return { token, start, end, free, note, noteStart: note === null ? noteEnd : end + at, noteEnd };
}
/** The note as it ends a line; null for an old token that would not be read back. `reason` is one line. */
function toNote({ was }, reason) {
    // A sign of ours within the reason would be taken for the note itself.
    const plain = reason.replaceAll(/#(?= aftermath)/g, '');
    const text = `${SIGN}${was === null ? '' : ` was ${was}`}: ${plain}`;
    return readNote(text)?.was === was ? text : null;
}
function readNote(text) {
    const match = NOTE.exec(text);
    if (match === null)
        return null;
    return { was: match.groups?.['was'] ?? (text.startsWith(`${SIGN} was `) ? '' : null) };
}

// EXTERNAL MODULE: ./lib/workplan/yaml-parse.js
var yaml_parse = __webpack_require__(6949);
;// CONCATENATED MODULE: ./lib/workplan/edits/yaml-remove.js



/**
 * The splices that take these keys away, each with where our note on its line begins, or null. Null when a key of a block
 * does not stand on lines of its own.
 */
function removePairs(text, map, keys) {
    const isGone = (pair) => keys.has((0,yaml_parse/* yamlKeyText */.E)(pair.key) ?? '');
    if (map.flow === true)
        return removeInBraces(map.items, isGone);
    const splices = [];
    for (const pair of map.items.filter(isGone)) {
        const lines = removeLines(text, pair, keys.get((0,yaml_parse/* yamlKeyText */.E)(pair.key) ?? '') ?? null);
        if (lines === null)
            return null;
        splices.push(...lines);
    }
    return splices;
}
/** The lines of a pair. A comment that a person put behind it stays, on the line that is left. */
function removeLines(text, pair, note) {
    const key = (0,yaml_doc/* rangeOf */.be)(pair.key)[0];
    const start = text.lastIndexOf('\n', key - 1) + 1;
    if (text.slice(start, key).trim() !== '')
        return null;
    const end = (0,yaml_view/* endOfPair */.Bj)(text, pair);
    const value = Math.min(end, Math.max((0,yaml_doc/* rangeOf */.be)(pair.key)[1], (0,yaml_doc/* rangeOf */.be)(pair.value)[1]));
    const comment = /^[\s:]*(?=#)/.exec(text.slice(value, note ?? (0,yaml_view/* lineEnd */.kd)(text, value)))?.[0];
    if (comment !== undefined) {
        const kept = { start: key, end: value + comment.length, text: '' };
        return note === null ? [kept] : [kept, { start: note, end, text: '' }];
    }
    if (start > 0)
        return [{ start: text[start - 2] === '\r' ? start - 2 : start - 1, end, text: '' }];
    const next = /^\r?\n/.test(text.slice(end, end + 2)) ? text.indexOf('\n', end) + 1 : end;
    return [{ start, end: next, text: '' }];
}
/** A run of keys goes with the comma before it; the first ones go with the comma behind them. */
function removeInBraces(pairs, isGone) {
    const splices = [];
    for (let first = 0; first < pairs.length; first += 1) {
        let next = first;
        while (next < pairs.length && isGone(pairs[next]))
            next += 1;
        if (next === first)
            continue;
        const [before, behind] = [pairs[first - 1], pairs[next]];
        const end = endInBraces(pairs[next - 1]);
        const start = (0,yaml_doc/* rangeOf */.be)(pairs[first]?.key)[0];
        if (before !== undefined)
            splices.push({ start: endInBraces(before), end, text: '' });
        else
            splices.push({ start, end: behind === undefined ? end : (0,yaml_doc/* rangeOf */.be)(behind.key)[0], text: '' });
        first = next;
    }
    return splices;
}
function endInBraces(pair) {
    return Math.max((0,yaml_doc/* rangeOf */.be)(pair.key)[1], (0,yaml_doc/* rangeOf */.be)(pair.value)[1]);
}

;// CONCATENATED MODULE: ./lib/workplan/edits/yaml-work.js
// An edit of one item of a YAML plan as it grows: places and claims are collected, and the whole is proven at the end.





/** A mark that the file cannot keep. */
function sidecar(because) {
    return (0,result.ok)({ kind: 'sidecar', because });
}
/** PLAN_NOT_EDITABLE, with what stands in the way. */
function refuse({ site: { file } }, detail) {
    return (0,result/* err */._)({ code: 'PLAN_NOT_EDITABLE', file, shape: 'YAML', detail });
}
/** The key of the reason among those that the mark sets besides the status. */
function yaml_work_reasonKeyOf({ mark }, { rest }) {
    return mark.reasonKey !== null && rest.includes(mark.reasonKey) ? mark.reasonKey : null;
}
/** What the going of a mark brings back for a status: the token, but for a word that said done. */
function oldToken({ doc, mark }, slot, line) {
    const word = wordAt(doc.text, slot);
    return word !== null && mark.isDone(word) ? toToken(slot, mark.pending) : line.token;
}
/** A comment that only looks like ours is the person's who wrote it: it stays, and ours comes behind it. */
function withoutNote(line) {
    return { ...line, note: null, noteStart: line.noteEnd };
}
/** A new key with its value, as it stands in a block or inside braces. */
function toPair(key, { keys }, style) {
    return `${(0,yaml_token/* toYamlKey */.QM)(key)}: ${(0,yaml_token/* toYamlToken */.Yf)(keys.get(key) ?? null, style)}`;
}
/** Claims the values of keys that the item did not have. */
function add({ claims, site }, missing, { keys }) {
    claims.push(...missing.map((key) => ({ path: [...site.path, key], value: keys.get(key) ?? null })));
}
/** Puts a value in its place, and a note at the end of its line; null: the line has none and gets none. */
function replace(work, { slot, line, value, path, note }) {
    const same = slot.kind === 'token' ? slot.is(value) : value === null;
    work.parts.push(...rewrite(line, same ? line.token : toToken(slot, value), note));
    work.claims.push({ path, value });
    work.notes.push(work.doc.text.slice(line.noteStart, line.noteEnd), note ?? '');
}
/** Puts a value in its place, whatever lines it stands on. */
function replaceLines(work, { slot, value, path }) {
    const [start, end] = slot.kind === 'token' ? [slot.start, slot.end] : [slot.colon, slot.colon];
    const same = slot.kind === 'token' && slot.is(value);
    if (!same)
        work.parts.push({ start, end, text: `${start === end ? ' ' : ''}${toToken(slot, value)}` });
    work.claims.push({ path, value });
}
/** Splices for a token and a note. An empty token takes the blank before it along. */
function rewrite(line, token, note) {
    const blank = line.start === line.end && token !== '' ? ' ' : '';
    const start = token === '' && line.end > line.start ? line.start - 1 : line.start;
    return [
        { start, end: line.end, text: token === line.token ? line.token : blank + token },
        { start: line.noteStart, end: line.noteEnd, text: note ?? '' },
    ];
}
/** Puts the done flag down and proves the whole. */
function yaml_work_finish(work) {
    const { doc, site, parts, claims, notes } = work;
    for (const key of site.flag) {
        const slot = slotAt(doc, [...site.path, key]);
        if (slot?.kind !== 'token' || !slot.is(true) || claims.some(({ path }) => path.at(-1) === key))
            continue;
        parts.push({ start: slot.start, end: slot.end, text: 'false' });
        claims.push({ path: [...site.path, key], value: false });
        break;
    }
    const proven = (0,yaml_doc/* proveYaml */.si)(doc, (0,splice/* applySplices */.Ut)(doc.text, parts), { claims, notes });
    return proven.ok ? (0,result.ok)({ kind: 'text', after: proven.value }) : proven;
}

;// CONCATENATED MODULE: ./lib/workplan/edits/yaml-clear.js
// Takes the mark off an item of a YAML plan: what was noted comes back token for token, what was not there goes away.








/** The text without the mark. An item that is not marked stays as it is. */
function clearYaml(site, clear) {
    const doc = (0,yaml_doc/* parseYamlDoc */.V9)(site.file, site.text);
    if (!doc.ok)
        return doc;
    const work = { doc: doc.value, site, clear, parts: [], claims: [], notes: [] };
    const item = findItem(doc.value, site);
    const status = item.kind === 'word' ? { key: null, slot: item.slot } : item.kind === 'map' ? item.status : null;
    const line = status === null ? null : lineOf(doc.value.text, status.slot);
    if (status === null || line === null)
        return (0,result.ok)(site.text);
    const marked = clear.isMark(wordAt(doc.value.text, status.slot) ?? '');
    const path = status.key === null ? site.path : [...site.path, status.key];
    if (item.kind === 'map')
        return clearItem(work, item, { slot: status.slot, line, path, marked });
    if (!marked)
        dropNote(work, line);
    else
        putBack(work, { slot: status.slot, line, path }, line.note?.was ?? toToken(status.slot, clear.pending ?? 'pending'));
    return yaml_clear_finish(work);
}
/** The keys of an item's mark: noted ones come back, the others go, once something proves that a mark set them. */
function clearItem(work, item, status) {
    const { clear, site } = work;
    const rest = clear.rest.flatMap((key) => placesOf(work, item, key));
    const { slot, line, marked } = status;
    if (!marked) {
        dropNote(work, line);
        for (const each of rest)
            if (each.line?.note?.was != null)
                putBack(work, each, each.line.note.was);
        return yaml_clear_finish(work);
    }
    const said = rest.some(({ line: each, slot: at }) => each?.note != null || (at.kind === 'token' && !isNothing(at)));
    if (line.note === null && !said && clear.pending !== null) {
        putBack(work, status, toToken(slot, clear.pending));
        return yaml_clear_finish(work);
    }
    const gone = new Map();
    const was = line.note?.was ?? wasInReason(work, item);
    if (was !== null)
        putBack(work, status, was);
    else
        gone.set(status.path.at(-1) ?? '', line.note === null ? null : line.noteStart);
    for (const each of rest) {
        if (each.line?.note?.was != null)
            putBack(work, each, each.line.note.was);
        else
            gone.set(each.path.at(-1) ?? '', null);
    }
    const removed = removePairs(work.doc.text, item.node, gone);
    if (removed === null) {
        const detail = 'a key of the mark does not stand on a line of its own';
        return (0,result/* err */._)({ code: 'PLAN_EDIT_UNPROVEN', file: site.file, detail });
    }
    work.parts.push(...removed);
    for (const key of gone.keys())
        work.claims.push({ path: [...site.path, key], value: undefined });
    if (line.note !== null)
        work.notes.push(noteOf(work, line));
    return yaml_clear_finish(work);
}
function isNothing(slot) {
    return slot.is('') || slot.is(null);
}
/** Where a key of the mark stands; nothing for one that is not there, or that is nothing of ours. */
function placesOf({ doc, site }, { view }, key) {
    const found = view.find(key);
    const open = found === null ? null : toOpen(found);
    if (open === null || open.kind === 'closed')
        return [];
    return [{ slot: open.slot, line: lineOf(doc.text, open.slot), path: [...site.path, key] }];
}
/** The token of the old word that stands in a reason inside braces. */
function wasInReason({ doc, clear }, { node, view, status }) {
    const slot = node.flow !== true || clear.reasonKey === null ? null : view.find(clear.reasonKey);
    const was = slot?.kind === 'token' ? readWasWord(wordAt(doc.text, slot)) : null;
    return was === null || status === null || !clear.isKnown(was) ? null : toToken(status.slot, was);
}
function putBack(work, { line, path }, token) {
    work.parts.push(...rewrite(line, token, null));
    work.claims.push({ path, value: tokenValue(token) });
    work.notes.push(noteOf(work, line));
}
function dropNote(work, line) {
    work.parts.push(...rewrite(line, line.token, null));
    work.notes.push(noteOf(work, line));
}
function noteOf({ doc }, line) {
    return doc.text.slice(line.noteStart, line.noteEnd);
}
function yaml_clear_finish({ doc, parts, claims, notes }) {
    return (0,yaml_doc/* proveYaml */.si)(doc, (0,splice/* applySplices */.Ut)(doc.text, parts), { claims, notes });
}

;// CONCATENATED MODULE: ./lib/workplan/edits/yaml-head.js
// Takes a Markdown file with YAML at its head apart, so that the head is edited as every other YAML.

/** A Markdown file's YAML head with what stands before and behind it; null when it has none. */
function splitFrontMatter(whole) {
    const { bom, text } = (0,plan_problem/* withoutBom */.vA)(whole);
    const found = /^(?<open>---[ \t]*\r?\n)(?<head>[\s\S]*?)(?<close>\r?\n---[ \t]*(?:\r?\n|$))/.exec(text)?.groups;
    if (found === undefined)
        return null;
    const { open = '', head = '' } = found;
    return { before: bom + open, head, behind: text.slice(open.length + head.length) };
}

;// CONCATENATED MODULE: ./lib/workplan/edits/yaml-block.js




/** Each value that is there is replaced and noted on its line; what is missing comes behind the last key. */
function markBlock(work, item, values) {
    const reason = yaml_work_reasonKeyOf(work, values) === null ? toLineReason(work.mark.reason ?? '') : null;
    const missing = [];
    for (const [key, value] of values.keys) {
        const found = item.view.find(key);
        const text = key === values.own ? (reason ?? BEFORE) : BEFORE;
        const problem = found === null ? null : setKey(work, found, { key, value, text, values });
        if (found === null)
            missing.push(key);
        if (problem !== null)
            return problem;
    }
    return addLines(work, item, { missing, values, reason });
}
/** Collects the new value of one key; what stands in the way of it, or null. */
function setKey(work, found, { key, value, text, values }) {
    const open = toOpen(found);
    if (open.kind === 'closed')
        return refuse(work, `${key}: ${open.because}`);
    const { slot } = open;
    const { ours, own } = values;
    const path = [...work.site.path, key];
    const line = lineOf(work.doc.text, slot);
    if (line === null) {
        if (ours)
            replaceLines(work, { slot, value, path });
        return ours ? null : sidecar(`what ${key} says now cannot be kept beside the mark`);
    }
    // The note of an earlier mark stays; where there is none nothing was there.
    const was = key === own ? oldToken(work, slot, line) : isRaised(work, key, slot) ? 'false' : line.token;
    const old = ours ? line.note : { was };
    const note = old === null ? null : toNote(old, text);
    if (!line.free || (old !== null && note === null)) {
        return sidecar(`what ${key} says now cannot be kept beside the mark`);
    }
    replace(work, { slot, line: ours ? line : withoutNote(line), value, path, note });
    return null;
}
/** True for the item's done flag where it is up: that the item failed puts it down for good. */
function isRaised({ site }, key, slot) {
    return site.flag.includes(key) && slot.kind === 'token' && slot.is(true);
}
function addLines(work, { view }, { missing, values, reason }) {
    const { tail, style } = view;
    if (missing.length === 0)
        return yaml_work_finish(work);
    if (tail === null)
        return refuse(work, 'there is no place for a new key');
    const note = reason === null ? null : toNote({ was: null }, reason);
    const lines = missing.map((key) => {
        const line = `${style.eol}${tail.indent ?? ''}${toPair(key, values, style)}`;
        return key === values.own ? line + (note ?? '') : line;
    });
    if (note !== null)
        work.notes.push(note);
    add(work, missing, values);
    work.parts.push({ start: tail.at, end: tail.at, text: lines.join('') });
    return yaml_work_finish(work);
}

;// CONCATENATED MODULE: ./lib/workplan/edits/yaml-braces.js



/** Keys inside braces: no comment fits, so the old word goes into the reason; a value that would be lost stays. */
function markInBraces(work, item, values) {
    const { site } = work;
    const { tail } = item.view;
    const reasonKey = yaml_work_reasonKeyOf(work, values);
    if (reasonKey === null || tail === null)
        return sidecar('the item stands inside braces and has no key for the reason');
    const told = String(values.keys.get(reasonKey));
    const was = values.ours
        ? readReason(work, reasonKey)
        : item.status === null
            ? null
            : bracedWas(work, item.status.slot);
    const reason = withWas(told, was === undefined || was === null ? null : { kind: 'word', word: was });
    if (was === undefined || (was !== null && readWasWord(reason) !== was)) {
        return sidecar('what its status says now cannot be kept inside braces');
    }
    const keys = new Map([...values.keys, [reasonKey, reason]]);
    const missing = [];
    for (const [key, value] of keys) {
        const found = item.view.find(key);
        if (found === null) {
            missing.push(key);
            continue;
        }
        const open = toOpen(found);
        if (open.kind === 'closed')
            return refuse(work, `${key}: ${open.because}`);
        if (!values.ours && key !== values.own)
            return sidecar(`what ${key} says now cannot be kept inside braces`);
        replaceLines(work, { slot: open.slot, value, path: [...site.path, key] });
    }
    const pairs = missing.map((key) => toPair(key, { ...values, keys }, item.view.style)).join(', ');
    add(work, missing, { ...values, keys });
    if (pairs !== '')
        work.parts.push({ start: tail.at, end: tail.at, text: `${tail.empty ? '' : ', '}${pairs}` });
    return yaml_work_finish(work);
}
/** The old word of a status inside braces; null for none, undefined when its token could not be written again from it. */
function bracedWas({ doc, mark }, slot) {
    if (slot.kind === 'empty')
        return undefined;
    const word = wordAt(doc.text, slot);
    if (word !== null && mark.isDone(word))
        return mark.pending;
    return word !== null && toToken(slot, word) === doc.text.slice(slot.start, slot.end) ? word : undefined;
}
function readReason({ doc, site, mark }, key) {
    const slot = slotAt(doc, [...site.path, key]);
    const was = slot?.kind === 'token' ? readWasWord(wordAt(doc.text, slot)) : null;
    return was === null || !mark.isKnown(was) ? null : was;
}

;// CONCATENATED MODULE: ./lib/workplan/edits/yaml-mark.js
// Marks an item of a YAML plan: its word, its reason in a comment or in a key, and beside each what stood there before.








/** The text with the item marked. Problems: PLAN_MALFORMED, PLAN_NOT_EDITABLE, PLAN_EDIT_UNPROVEN. */
function markYaml(site, mark) {
    const doc = (0,yaml_doc/* parseYamlDoc */.V9)(site.file, site.text);
    if (!doc.ok)
        return doc;
    const item = findItem(doc.value, site);
    const work = { doc: doc.value, site, mark, parts: [], claims: [], notes: [] };
    if (item.kind === 'missing') {
        return (0,result/* err */._)({ code: 'PLAN_EDIT_UNPROVEN', file: site.file, detail: 'the item was not found in its place' });
    }
    if (item.kind === 'closed')
        return refuse(work, item.because);
    if (item.kind === 'word')
        return markWord(work, item.slot, site.path);
    if (mark.reason !== null)
        return markItem(work, item);
    if (item.status !== null)
        return markWord(work, item.status.slot, [...site.path, item.status.key]);
    return sidecar('the policy allows no new keys, and the item has no status to change');
}
/** Only the word changes, and its line says why. */
function markWord(work, slot, path) {
    const { doc, mark } = work;
    const line = lineOf(doc.text, slot);
    if (line === null)
        return refuse(work, 'its word does not stand on one line');
    if (mark.reason !== null && !line.free) {
        return sidecar('its word stands inside braces, where no comment can say why it failed');
    }
    const word = wordAt(doc.text, slot);
    const old = word !== null && mark.isMark(word) ? line.note : null;
    const { was } = old ?? { was: oldToken(work, slot, line) };
    const kept = old === null ? '' : doc.text.slice(line.noteStart, line.noteEnd);
    const note = mark.reason === null ? kept : toNote({ was }, toLineReason(mark.reason));
    if (note === null)
        return sidecar('its old word cannot be kept in a comment');
    replace(work, { slot, line: old === null ? withoutNote(line) : line, value: mark.word, path, note });
    return yaml_work_finish(work);
}
/** An item with keys: the reason goes behind the word when nothing else asks for a key, else every key of the mark is set. */
function markItem(work, item) {
    const { mark, site } = work;
    const keys = mark.keysFor(item.status?.key ?? null);
    if (!keys.ok)
        return keys;
    const [own = 'status', ...rest] = keys.value.keys();
    const inBraces = item.view.tail?.indent === null;
    const needed = rest.some((key) => mark.named || item.view.find(key) !== null);
    if (item.status !== null && !inBraces && !needed)
        return markWord(work, item.status.slot, [...site.path, own]);
    const values = { own, rest, keys: keys.value, ours: isOurs(work, item, { rest, keys: keys.value }) };
    return inBraces ? markInBraces(work, item, values) : markBlock(work, item, values);
}
/** True for an item that has our mark: its word is one, and a note or the other keys of a mark prove it. */
function isOurs({ doc, mark }, item, { rest, keys }) {
    if (item.status === null)
        return false;
    const word = wordAt(doc.text, item.status.slot);
    if (word === null || !mark.isMark(word))
        return false;
    if (lineOf(doc.text, item.status.slot)?.note)
        return true;
    const isSet = (key) => {
        const slot = item.view.find(key);
        const nothing = keys.get(key) === '' || keys.get(key) === null;
        return slot?.kind === 'token' && (nothing || !(slot.is('') || slot.is(null)));
    };
    return rest.length > 0 && rest.every(isSet);
}

;// CONCATENATED MODULE: ./lib/workplan/edits/text-mark.js
// Marks items of plans that are no JSON: check boxes, YAML plans and maps, Markdown tasks with YAML at their head.













/** The text with the item marked. */
function markText(plan, request, mode) {
    const found = findDraft(plan, request);
    if (!found.ok)
        return found;
    const draft = found.value;
    const reason = mode === 'fields' ? request.reason : null;
    if (isBoxes(plan)) {
        if (draft.status === 'unknown')
            return (0,plan_problem/* notEditable */.WT)(request.file, plan.shape, unknownBox(draft));
        return toOutcome(markBox(boxOf(draft, request), reason, draft.status === 'done'));
    }
    const unknown = draft.status === 'unknown' && draft.rawStatus !== null
        ? explainWord(draft.rawStatus, plan.preset.words, request.mapping)
        : null;
    if (unknown !== null)
        return (0,plan_problem/* notEditable */.WT)(request.file, plan.shape, unknown);
    const source = sourceOf(plan, request);
    const word = (0,owner_words/* chooseFailedWord */.lA)(source);
    if (word.kind === 'refused')
        return (0,plan_problem/* notEditable */.WT)(request.file, plan.shape, word.because);
    if (word.kind === 'none')
        return (0,result.ok)({ kind: 'sidecar', because: word.because });
    const mark = {
        word: word.word,
        reason: reason === null ? null : toReason(reason),
        named: request.mapping?.write?.failed !== undefined,
        keysFor: (status) => keysFor(plan, request, { status, word: word.word }),
        reasonKey: reasonKeyOf(request.mapping),
        pending: (0,owner_words/* choosePendingWord */.Jd)(source),
        isDone: (each) => (0,workplan_words/* toItemStatus */.nh)(each, plan.preset.words) === 'done',
        isMark: (each) => isMarkWord(each, plan.preset.words, request.mapping),
        isKnown: knowerOf(plan, request),
    };
    return atYaml(plan, draft, { request, change: (site) => markYaml(site, mark) });
}
/** The keys of a mark with their values, the status first. */
function keysFor({ preset }, request, of) {
    const reason = request.reason.trim() === '' ? NO_REASON : request.reason;
    const keys = toMarkedKeys({ ...request, reason }, { ...of, preset });
    if (!keys.ok)
        return keys;
    return (0,result.ok)(new Map([...keys.value].map(([key, token]) => [key, JSON.parse(token)])));
}
/** The text without the item's mark. */
function clearText(plan, request, mode) {
    const found = findDraft(plan, request);
    if (!found.ok)
        return found;
    const draft = found.value;
    if (isBoxes(plan))
        return toOutcome(clearBox(boxOf(draft, request)));
    const source = sourceOf(plan, request);
    const others = plan.drafts.filter((each) => each !== draft);
    const worded = others.length > 0 && others.every(({ rawStatus }) => rawStatus !== null && !isFlag(rawStatus));
    const used = (0,owner_words/* usedWords */.rp)(others).filter((word) => !isFlag(word));
    const keys = restKeys(plan, request);
    if (!keys.ok)
        return keys;
    const clear = {
        pending: worded || mode === 'minimal' || plan.preset.flag.length === 0 ? (0,owner_words/* choosePendingWord */.Jd)({ ...source, used }) : null,
        rest: mode === 'minimal' ? [] : keys.value,
        reasonKey: reasonKeyOf(request.mapping),
        isMark: (word) => isMarkWord(word, plan.preset.words, request.mapping),
        isKnown: knowerOf(plan, request),
    };
    const change = (site) => {
        const after = clearYaml(site, clear);
        return after.ok ? (0,result.ok)({ kind: 'text', after: after.value }) : after;
    };
    return atYaml(plan, draft, { request, change });
}
/** Keys besides the status that go away with a mark: those that it sets, and those that the policy names for that. */
function restKeys({ preset }, request) {
    const itself = preset.status.includes('') ? '' : null;
    const keys = toMarkedKeys({ ...request, reason: '' }, { status: itself, word: 'failed', preset });
    if (!keys.ok)
        return keys;
    const named = (request.mapping?.write?.clear ?? []).flatMap((pointer) => (0,edits_mode/* toItemKey */.E)(pointer) ?? []);
    const status = new Set(preset.status.map(edits_mode/* toItemKey */.E));
    return (0,result.ok)([...new Set([...keys.value.keys(), ...named])].filter((key) => key !== '' && !status.has(key)));
}
function knowerOf({ preset }, { mapping }) {
    return (word) => explainWord(word, preset.words, mapping) === null;
}
function isFlag(word) {
    return word === 'true' || word === 'false';
}
function isBoxes(plan) {
    return plan.shape === 'tasks-md';
}
function unknownBox({ rawStatus }) {
    return `the box ${rawStatus ?? ''} means different things to different people; it is not overwritten`;
}
function boxOf({ pointer }, { file, text }) {
    return { file, text, line: Number(pointer.slice(1)) };
}
function findDraft(plan, { file, item }) {
    const lineOf = ({ pointer }) => (isBoxes(plan) ? Number(pointer.slice(1)) + 1 : null);
    return findOne({ file, item, shape: plan.shape }, plan.drafts, { idOf: (draft) => draft.id, lineOf });
}
function sourceOf({ shape, drafts }, { mapping }) {
    const used = (0,owner_words/* usedWords */.rp)(drafts).filter((word) => !isFlag(word));
    return { shape, mapping, used, declared: [] };
}
function toOutcome(text) {
    return text.ok ? (0,result.ok)({ kind: 'text', after: text.value }) : text;
}
/** Runs a change on the YAML of a plan: the whole file, or the head of a Markdown task. */
function atYaml({ shape, format, preset }, { pointer }, { request, change }) {
    const { file, text } = request;
    const parts = format === 'markdown' ? splitFrontMatter(text) : { before: '', head: text, behind: '' };
    if (parts === null)
        return (0,plan_problem/* notEditable */.WT)(file, shape, 'its head of keys and values was not found');
    const path = pointer
        .split('/')
        .slice(1)
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
    const status = preset.status.flatMap((key) => (0,edits_mode/* toItemKey */.E)(key) ?? []);
    const flag = preset.flag.flatMap((key) => (0,edits_mode/* toItemKey */.E)(key) ?? []);
    const changed = change({ file, text: parts.head, path, status, flag });
    if (!changed.ok)
        return changed;
    if (changed.value.kind === 'sidecar')
        return changed;
    return (0,result.ok)({ kind: 'text', after: parts.before + changed.value.after + parts.behind });
}

// EXTERNAL MODULE: ./lib/workplan/read.js + 14 modules
var read = __webpack_require__(4892);
;// CONCATENATED MODULE: ./lib/workplan/edit.js
// Marks an item failed, or takes the mark away, by changing only its own tokens; every edit is proven or thrown away.





/**
 * The text with the item marked failed: its done flag false, its status and reason set as the format and the policy have
 * it. Marking again with the same reason changes nothing. `sidecar` where the format or the policy keeps marks out of the
 * file. Problems: as reading, PLAN_NOT_EDITABLE, PLAN_ITEM_MISSING, PLAN_EDIT_UNPROVEN.
 */
function planMark(request) {
    return edit(request, (plan, mode) => plan.kind === 'json' ? markJson(plan.plan, request, mode) : markText(plan, request, mode));
}
/**
 * The text without the item's mark. Keys of the mark go away again, or get the value that unmarked items have there. The
 * done flag stays false: that the failure is over does not prove the work done.
 */
function planClear(request) {
    return edit(request, (plan, mode) => plan.kind === 'json' ? clearJson(plan.plan, request, mode) : clearText(plan, request, mode));
}
function edit({ file, text: before, item, mapping, opened: given }, change) {
    const opened = given === undefined ? (0,read/* openPlan */.uD)(file, before, mapping) : (0,result.ok)(given);
    if (!opened.ok)
        return opened;
    const preset = opened.value.kind === 'json' ? opened.value.plan.match.preset : opened.value.preset;
    const { shape } = preset;
    const mode = (0,edits_mode/* editModeOf */.P)(shape, mapping);
    const sidecar = (because) => (0,result.ok)({ kind: 'sidecar', file, shape, item, because });
    if (mode.kind === 'sidecar')
        return sidecar(mode.because);
    const nested = [...preset.status, ...preset.flag].some((key) => key !== '' && (0,edits_mode/* toItemKey */.E)(key) === null);
    if (nested)
        return sidecar('its state does not stand in the item itself');
    const outcome = change(opened.value, mode.kind);
    if (!outcome.ok)
        return outcome;
    if (outcome.value.kind === 'sidecar')
        return sidecar(outcome.value.because);
    const { after } = outcome.value;
    return (0,result.ok)({ kind: 'edit', edit: { file, item, before, after, unchanged: after === before } });
}

// EXTERNAL MODULE: ./lib/workplan/sidecar.js
var workplan_sidecar = __webpack_require__(1533);
;// CONCATENATED MODULE: ./lib/app/change-plan.js








/** All items are marked, or none is: the first that cannot be ends it. Problems as those of the edits, and of the files. */
async function changePlan(world, request) {
    const paths = [request.place.path, MARKS_FILE];
    const { announce } = world;
    const texts = await world.files.read(paths);
    const seen = texts.ok ? decidePlan(texts.value, request, world.now) : texts;
    if (!seen.ok || world.writes === 'show')
        return seen;
    if (announce === null && seen.value.edits.every(isSame))
        return seen;
    return world.files.change(paths, async (fresh) => {
        // Of large plans most of the time goes into reading them: what was decided on the same texts holds.
        const decided = texts.ok && isSameTexts(texts.value, fresh) ? seen : decidePlan(fresh, request, world.now);
        if (!decided.ok)
            return decided;
        const told = announce === null
            ? ok(undefined)
            : await announce({ paths: decided.value.edits.map(toTouched), items: request.items });
        return told.ok ? ok({ edits: decided.value.edits, value: decided.value }) : told;
    });
}
function isSameTexts(a, b) {
    return a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);
}
function isSame({ before, after }) {
    return before === after;
}
/** What a request makes of the texts of the plan and of the marks beside it. */
function decidePlan(texts, request, now) {
    const { path, name } = request.place;
    const text = texts.get(path) ?? null;
    if (text === null)
        return (0,result/* err */._)({ code: 'FILE_MISSING', file: name });
    const marks = texts.get(plan_mark/* MARKS_FILE */._) ?? null;
    let desk = { text, records: (0,mark_codec/* parseMarks */._)(marks ?? '').records, fresh: [] };
    const items = [];
    for (const id of request.items) {
        const taken = takeItem(desk, request, { id, now });
        if (!taken.ok)
            return taken;
        desk = taken.value.desk;
        items.push(taken.value.change);
    }
    const inFile = items.some((item) => item.in === 'file') ? [{ path, before: text, after: desk.text }] : [];
    const after = (0,mark_codec/* appendMarks */.b)(marks ?? '', desk.fresh);
    const beside = marks !== null || desk.fresh.length > 0 ? [{ path: plan_mark/* MARKS_FILE */._, before: marks, after }] : [];
    const isBeside = desk.fresh.length > 0 || items.some((item) => item.in === 'sidecar');
    return (0,result.ok)({ items, edits: [...inFile, ...(isBeside ? beside : [])] });
}
function takeItem(desk, { place, facts }, turn) {
    const { name: file, mapping } = place;
    const opened = (0,read/* openPlan */.uD)(file, desk.text, mapping);
    if (!opened.ok)
        return opened;
    const request = { file, text: desk.text, item: turn.id, mapping, opened: opened.value };
    const mark = facts === null ? planClear(request) : planMark({ ...request, ...toWords(facts) });
    if (!mark.ok)
        return mark;
    const item = (0,workplan_sidecar/* findMarkable */.zU)((0,read/* toWorkplan */.Ay)(file, opened.value), turn.id);
    if (!item.ok)
        return item;
    const record = toRecord({ item: item.value, desk, facts }, place.path, turn.now);
    const word = facts === null ? 'cleared' : 'marked';
    return (0,result.ok)(taken(desk, { mark: mark.value, record, word }));
}
function toWords({ reason, step, level, run }) {
    return { reason, step: step ?? '', level: level === null ? '' : String(level), run: run ?? '' };
}
/** A mark in the file needs none beside it; a clearing takes both away. */
function taken(desk, { mark, record, word }) {
    const isBeside = mark.kind === 'sidecar';
    const text = isBeside ? desk.text : mark.edit.after;
    const kept = isBeside || record?.kind === 'cleared' ? record : null;
    const isChanged = kept !== null || text !== desk.text;
    return {
        desk: kept === null ? { ...desk, text } : withRecord({ ...desk, text }, kept),
        change: {
            item: isBeside ? mark.item : mark.edit.item,
            change: isChanged ? word : 'unchanged',
            in: isBeside ? 'sidecar' : 'file',
            because: isBeside ? mark.because : null,
        },
    };
}
function withRecord(desk, record) {
    return { ...desk, records: [...desk.records, record], fresh: [...desk.fresh, record] };
}
/** The record that a request asks for; null when the last one says the same, or there is none to clear. */
function toRecord({ item, desk, facts }, file, at) {
    const standing = (0,workplan_sidecar/* findMark */.DQ)(item, desk.records, file);
    const place = { file, id: item.id, pointer: item.pointer };
    if (facts === null)
        return standing === null ? null : { kind: 'cleared', at, item: place };
    const { step, level: severity, run } = facts;
    const fresh = { kind: 'failed', at, item: place, was: item.rawStatus, reason: toReason(facts.reason) };
    const record = { ...fresh, step, severity, run };
    return standing !== null && saysSame(standing, record) ? null : record;
}
/** A later run that fails for the same reason adds nothing: each record is a commit, and a commit may start the next run. */
function saysSame(a, b) {
    return a.reason === b.reason && a.step === b.step && a.severity === b.severity;
}


/***/ }),

/***/ 5272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ addCheckpoint),
/* harmony export */   Qi: () => (/* binding */ validateCheckpoints),
/* harmony export */   pF: () => (/* binding */ savePresent)
/* harmony export */ });
/* unused harmony exports createCheckpoint, cleanUpCheckpoints */
/* harmony import */ var _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2240);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2002);
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9813);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9279);
/* harmony import */ var _memory_checkpoint_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2673);
/* harmony import */ var _memory_checkpoint_codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6390);
// The use cases of checkpoints: make one of the present, list and validate them, and let go those that retention does not keep.







/** A file may be written while it is saved; a third try that meets that tells of a file that never rests. */
const MAX_TRIES = 3;
/** Saves the present, with all uncommitted work, without touching index, working tree or branches. */
async function createCheckpoint(world, wish) {
    let last = err({ code: 'STATE_CONFLICT', document: 'checkpoints' });
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
        last = await tryCreate(world, wish);
        if (last.ok || last.problem.code !== 'STATE_CONFLICT')
            return last;
    }
    return last;
}
async function tryCreate(world, wish) {
    const present = await savePresent(world.tree, wish.also);
    if (!present.ok)
        return present;
    const stored = await world.store.read();
    return stored.ok ? addCheckpoint(world, wish, { present: present.value, stored: stored.value }) : stored;
}
/** Scans what a checkpoint is made of and saves its bytes. */
async function savePresent(tree, also) {
    const scan = await tree.scan(also);
    if (!scan.ok)
        return scan;
    const saved = await tree.save(scan.value);
    return saved.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ scan: scan.value, saved: saved.value }) : saved;
}
/** Adds one checkpoint to the chain as it was read. STATE_CONFLICT when the chain has moved on since. */
async function addCheckpoint(world, wish, { present: { scan, saved }, stored }) {
    const { lines, findings } = (0,_memory_checkpoint_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .readChain */ .U)(stored);
    const broken = findings.find(({ severity, document }) => severity === 'error' && document.startsWith('refs/'));
    if (broken !== undefined)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({ code: 'CHECKPOINT_DAMAGED', id: broken.document, detail: broken.detail });
    const manifest = (0,_memory_checkpoint_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .renderManifest */ .sB)(scan.entries);
    const of = { ...saved, manifest: (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .toDigest */ .O)(manifest), previous: (0,_memory_checkpoint_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .lastDigest */ .Lv)(lines) };
    const record = toRecord({ world, wish, scan, stored }, of);
    const text = (0,_memory_checkpoint_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .renderRecord */ .sF)(record);
    const added = await world.store.add({
        id: record.id,
        record: text,
        manifest,
        held: record.work ?? record.commit,
        head: stored.head,
        toChain: (anchor) => {
            const { id, previous } = record;
            return `${stored.chain ?? ''}${(0,_memory_checkpoint_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .renderChainLine */ .Yx)({ kind: 'add', id, record: (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .toDigest */ .O)(text), anchor, previous })}`;
        },
    });
    return added.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(record) : added;
}
function toRecord({ world, wish, scan, stored, }, of) {
    const { type, note, state } = wish;
    const { commit, branch, left, entries } = scan;
    const id = (0,_domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .toCheckpointId */ .Vn)(world.now, world.draw());
    return {
        id,
        type,
        note,
        createdAt: world.now,
        commit,
        branch,
        files: entries.length,
        left,
        state,
        chain: stored.head,
        ...of,
    };
}
/** What stands, and everything that is wrong with it. `only`: ids whose files are looked at; null for all. */
async function validateCheckpoints(store, depth, only = null) {
    const stored = await store.read();
    if (!stored.ok)
        return stored;
    const chain = (0,_memory_checkpoint_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .readChain */ .U)(stored.value);
    const findings = [...chain.findings];
    const wanted = chain.checkpoints.filter(({ record }) => only === null || only.includes(record.id));
    const more = depth === 'chain' ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)([]) : await store.verify(wanted);
    if (!more.ok)
        return more;
    const past = depth === 'chain' || only !== null ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)([]) : await store.verifyHistory(stored.value);
    if (!past.ok)
        return past;
    findings.push(...more.value, ...past.value);
    const damaged = new Set(findings.filter((one) => (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrors */ .Cs)([one])).map(({ document }) => document));
    const checkpoints = chain.checkpoints.map((one) => {
        const isDamaged = one.standing === 'damaged' || damaged.has(one.record.id);
        return { ...one, standing: isDamaged ? 'damaged' : 'valid' };
    });
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ stored: stored.value, chain, checkpoints, findings });
}
/** Which checkpoints retention lets go, and whether they are taken out. */
async function cleanUpCheckpoints(world, { retention, inUse, writes }) {
    const seen = await validateCheckpoints(world.store, 'files');
    if (!seen.ok)
        return seen;
    const { checkpoints, chain, stored } = seen.value;
    const expired = listExpiredCheckpoints(checkpoints, { retention, now: world.now, inUse }).map(({ record }) => record);
    if (writes === 'show' || expired.length === 0)
        return ok(expired);
    const lines = [...chain.lines];
    for (const { id } of expired)
        lines.push({ kind: 'drop', id, previous: lastDigest(lines) });
    const text = lines.map(renderChainLine).join('');
    const dropped = await world.store.drop({ ids: expired.map(({ id }) => id), on: stored, chain: text });
    return dropped.ok ? ok(expired) : dropped;
}


/***/ }),

/***/ 3345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZW: () => (/* binding */ commitOrPropose)
});

// UNUSED EXPORTS: commitChanges, readBranchHead, toPushPatience

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(3419);
;// CONCATENATED MODULE: ./lib/render/proposal.js
// The words of a pull request that holds edits which could not be committed: what kept them from the branch comes first.

/** The reason, then the given words. */
function renderProposalBody({ branch, rule }, words) {
    const why = rule === null
        ? (0,markdown.md) `The branch ${(0,markdown/* inlineCode */.ti)(branch)} moved with every try to commit this, so the edits wait here.`
        : (0,markdown.md) `The rules of the branch ${(0,markdown/* inlineCode */.ti)(branch)} forbid this commit: ${(0,markdown/* prose */.CS)(rule)}. The edits wait here for a review.`;
    return (0,markdown/* join */.fj)([why, words], '\n\n');
}

;// CONCATENATED MODULE: ./lib/app/commit-changes.js


/** Upper bound of the first pause, in milliseconds; it doubles with every try. A commit on GitHub takes about so long. */
const BASE_PAUSE_MS = 50;
/** Longest upper bound of a pause, in milliseconds: five of them hold a runner for less than two seconds. */
const MAX_PAUSE_MS = 800;
/** How often edits are applied anew when nobody says: fault table F29 of the platform facts. */
const DEFAULT_TRIES = 5;
/** Longest upper bound of a pause before a push, in milliseconds: long ones let those through that are at it. */
const MAX_PUSH_PAUSE_MS = 25_600;
/** For a push from a command line, behind which no pull request stands. */
function toPushPatience({ edits }) {
    return { lastsMs: edits.pushSeconds * 1000, longestPauseMs: MAX_PUSH_PAUSE_MS };
}
/** What a commit on a protected branch would be answered with. */
const IS_PROTECTED = (branch) => ({ code: 'BRANCH_RULES', branch, detail: 'the branch is protected' });
/**
 * One commit with the prepared edits, or nothing. When the branch has moved meanwhile, the edits are prepared on its new
 * head after a pause drawn below a bound that doubles from 50 ms up to the longest. No edits: unchanged. HEAD_MOVED after all tries or
 * the end of patience; HOST_NOT_FOUND when there is no such branch; other problems as they come.
 */
async function commitChanges(world, wish) {
    const attempt = await commitOnNewest(world, wish);
    if (attempt.kind === 'done')
        return ok(attempt.done);
    return err(attempt.kind === 'refused' ? attempt.refused.problem : attempt.problem);
}
async function commitOnNewest(world, wish) {
    const { tries = DEFAULT_TRIES, patience } = wish;
    const startedAt = world.pacing.elapsed();
    const isSpent = (reapplied) => patience === undefined ? reapplied >= tries : world.pacing.elapsed() - startedAt > patience.lastsMs;
    let known = wish.head;
    for (let reapplied = 0;; reapplied += 1) {
        const head = known === null ? await readBranchHead(world, wish.branch) : (0,result.ok)(known);
        if (!head.ok)
            return { kind: 'failed', problem: head.problem };
        const attempt = await commitOn(world, wish, { head: head.value, reapplied });
        if (attempt.kind !== 'refused' || attempt.refused.problem.code !== 'HEAD_MOVED')
            return attempt;
        if (isSpent(reapplied))
            return attempt;
        const longest = patience?.longestPauseMs ?? MAX_PAUSE_MS;
        await world.pacing.pause(world.pacing.draw() * Math.min(longest, BASE_PAUSE_MS * 2 ** reapplied));
        known = null;
    }
}
async function commitOn({ files }, { branch, prepare, headline, body, route = 'commit' }, { head, reapplied }) {
    const prepared = await prepare(head);
    if (!prepared.ok)
        return { kind: 'failed', problem: prepared.problem };
    const { value } = prepared.value;
    const edits = prepared.value.edits.filter((edit) => edit.before !== edit.after);
    if (edits.length === 0) {
        return { kind: 'done', done: { written: { ref: head, change: 'unchanged' }, value, reapplied } };
    }
    const draft = { branch, expectedHead: head, headline: say(headline, value), body: say(body, value), edits };
    const written = route === 'commit' ? await files.commitFiles(draft) : (0,result/* err */._)(IS_PROTECTED(branch));
    if (written.ok)
        return { kind: 'done', done: { written: written.value, value, reapplied } };
    return { kind: 'refused', refused: { problem: written.problem, head, edits, value } };
}
function say(words, value) {
    return typeof words === 'string' ? words : words(value);
}
/** Where a branch stands; HOST_NOT_FOUND when there is none. */
async function readBranchHead({ files }, branch) {
    const head = await files.readHead(branch);
    if (!head.ok)
        return head;
    return head.value === null ? (0,result/* err */._)({ code: 'HOST_NOT_FOUND', operation: `read the branch ${branch}` }) : (0,result.ok)(head.value);
}
/**
 * As `commitChanges`; and when the branch's rules forbid the commit, or it moved too often, the same edits as a draft pull
 * request that names the reason. Other problems as they come.
 */
async function commitOrPropose(world, wish) {
    const attempt = await commitOnNewest(world, wish);
    if (attempt.kind === 'failed')
        return (0,result/* err */._)(attempt.problem);
    if (attempt.kind === 'refused')
        return propose(world.host, wish, attempt.refused);
    const { written, value } = attempt.done;
    return (0,result.ok)({ kind: written.change === 'unchanged' ? 'unchanged' : 'committed', ref: written.ref, value });
}
async function propose(host, wish, { problem, head, edits, value }) {
    if (problem.code !== 'BRANCH_RULES' && problem.code !== 'HEAD_MOVED')
        return (0,result/* err */._)(problem);
    const rule = problem.code === 'BRANCH_RULES' ? problem.detail : null;
    const { branch, title, body } = wish.propose(value);
    const proposed = await host.proposeFiles({
        branch,
        base: wish.branch,
        baseHead: head,
        edits,
        headline: say(wish.headline, value),
        title,
        body: renderProposalBody({ branch: wish.branch, rule }, body),
    });
    if (!proposed.ok)
        return proposed;
    const { ref, number, change } = proposed.value;
    return (0,result.ok)({ kind: 'proposed', ref, number, change, rule, value });
}


/***/ }),

/***/ 9524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ makeEditWriter)
});

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/app/commit-changes.js + 1 modules
var commit_changes = __webpack_require__(3345);
// EXTERNAL MODULE: ./lib/app/edit-context.js
var edit_context = __webpack_require__(9769);
// EXTERNAL MODULE: ./lib/domain/plan-mapping.js
var plan_mapping = __webpack_require__(6226);
// EXTERNAL MODULE: ./lib/domain/plan-mark.js
var plan_mark = __webpack_require__(459);
// EXTERNAL MODULE: ./lib/evidence/safe-text.js + 10 modules
var safe_text = __webpack_require__(3346);
// EXTERNAL MODULE: ./lib/workplan/queue/board.js + 19 modules
var board = __webpack_require__(756);
// EXTERNAL MODULE: ./lib/workplan/queue/read-queue.js
var read_queue = __webpack_require__(850);
// EXTERNAL MODULE: ./lib/app/change-plan.js + 22 modules
var change_plan = __webpack_require__(6692);
// EXTERNAL MODULE: ./lib/app/queue-file-edits.js
var queue_file_edits = __webpack_require__(843);
// EXTERNAL MODULE: ./lib/app/queue-rules.js
var queue_rules = __webpack_require__(2534);
// EXTERNAL MODULE: ./lib/app/repository-queue.js
var repository_queue = __webpack_require__(4049);
;// CONCATENATED MODULE: ./lib/app/prepare-edits.js
// The edits of a decision as changes of files at one commit: marks in plans, wishes at queues, each proven or refused by itself.











/** Edits on the files as they stand at the head. Never fails as a whole: each edit has its own result. */
async function prepareEdits(world, context) {
    const progress = { results: new Map(), files: new Map() };
    const queues = new Map();
    for (const edit of context.edits) {
        const { effect } = edit;
        if ('file' in effect)
            progress.results.set(edit.key, await editPlan(world, context, { effect, progress }));
        else
            queues.set(effect.queue, [...(queues.get(effect.queue) ?? []), edit]);
    }
    for (const [folder, edits] of queues)
        await editQueue(world, context, { folder, edits, progress });
    return (0,result.ok)({ edits: [...progress.files.values()], value: progress.results });
}
/** In the file where its format and the policy allow it, else beside it. */
async function editPlan(world, context, { effect, progress }) {
    const texts = await readPlanTexts(world, context, { file: effect.file, progress });
    if (!texts.ok)
        return texts;
    if (texts.value.get(effect.file) === null)
        return (0,result/* err */._)({ code: 'FILE_MISSING', file: effect.file, ref: context.head });
    const decided = (0,change_plan/* decidePlan */.s)(texts.value, toPlanRequest(context, effect), context.now);
    if (!decided.ok)
        return decided;
    const edits = decided.value.edits.filter((edit) => edit.before !== edit.after);
    for (const { path, before, after } of edits) {
        const standing = progress.files.get(path);
        progress.files.set(path, { path, before: standing === undefined ? before : standing.before, after });
    }
    return (0,result.ok)({ change: edits.length === 0 ? 'unchanged' : 'changed' });
}
/** The plan and the marks beside it, as the edits before this one leave them. */
async function readPlanTexts({ host }, { known, head }, { file, progress }) {
    const seen = known?.ref === head ? known.texts : new Map();
    const paths = [file, plan_mark/* MARKS_FILE */._];
    const unseen = paths.filter((path) => !progress.files.has(path) && !seen.has(path));
    const read = unseen.length === 0 ? (0,result.ok)([]) : await host.readFiles(unseen.map((path) => ({ path, ref: head })));
    if (!read.ok)
        return read;
    const fresh = new Map(unseen.map((path, index) => [path, read.value[index] ?? null]));
    const textOf = (path) => progress.files.get(path)?.after ?? seen.get(path) ?? fresh.get(path) ?? null;
    return (0,result.ok)(new Map(paths.map((path) => [path, textOf(path)])));
}
function toPlanRequest({ policy, mark }, { kind, file, item }) {
    const place = { path: file, name: file, mapping: (0,plan_mapping/* mappingOf */.G)(policy.plans, file) };
    return { place, items: [item], facts: kind === 'clear-mark' ? null : (0,edit_context/* toPlanFacts */.eD)(mark) };
}
/** All wishes at one queue are decided together: each sees what the ones before it change. */
async function editQueue(world, context, { folder, edits, progress }) {
    const files = await readFiles(world, context, { folder, edits });
    if (!files.ok)
        return refuseAll(edits, progress, files.problem);
    const time = { now: context.now, rules: (0,queue_rules/* toQueueRules */.a)(context.policy) };
    const wishes = edits.map(({ effect }) => toWish(effect, context));
    const rulings = (0,board/* decideQueueWishes */.Dg)((0,read_queue/* readQueue */.Qf)(files.value, time), wishes, {
        ...time,
        draw: () => world.pacing.draw(),
        hasPauseFile: files.value.pause !== null,
        moves: 'text',
    });
    for (const [index, { key }] of edits.entries())
        progress.results.set(key, toResult(folder, rulings[index]));
    const changes = rulings.flatMap((ruling) => ruling.changes);
    const made = (0,queue_file_edits/* toFileEdits */.R)(changes, { folder, files: files.value });
    if (!made.ok)
        return refuseAll(edits, progress, made.problem);
    for (const edit of made.value)
        progress.files.set(edit.path, edit);
}
function refuseAll(edits, { results }, problem) {
    for (const { key } of edits)
        results.set(key, (0,result/* err */._)(problem));
}
async function readFiles({ host }, { known, head }, { folder, edits }) {
    const there = known?.ref === head ? known.queues.get(folder) : undefined;
    if (there !== undefined)
        return (0,result.ok)(there);
    const ids = edits.flatMap(({ effect }) => ('item' in effect ? [effect.item] : []));
    return (0,repository_queue/* readRepositoryQueue */.I)(host, { folder, head, ids });
}
function toWish(effect, { mark }) {
    switch (effect.kind) {
        case 'pause-queue':
            return {
                kind: 'pause',
                category: effect.category,
                reason: textOf(mark, ({ category }) => category === effect.category),
            };
        case 'split-item':
            return { kind: 'split', id: effect.item };
        case 'create-item':
            return {
                kind: 'create',
                purpose: effect.purpose,
                title: (0,safe_text/* toSafeText */._)(textOf(mark, ({ fingerprint }) => fingerprint === effect.fingerprint), { maxUnits: MAX_TITLE_UNITS }),
                target: effect.branch,
                identity: effect.fingerprint,
            };
        case 'move-item':
            return toMoveWish(effect, mark);
        default:
            return (0,result/* assertNever */.x)(effect);
    }
}
/** The words of the cause that is meant; the reason of the whole where none is. */
function textOf({ causes, reason }, isMeant) {
    return causes.find(isMeant)?.text ?? reason;
}
/** Longest title of a new item, in UTF-16 units: one line of a list. */
const MAX_TITLE_UNITS = 120;
function toMoveWish(effect, { reason }) {
    const { item: id, category, to } = effect;
    if (category !== null)
        return { kind: 'fail', id, category, reason };
    return to === 'failed-blocked' ? { kind: 'park', id, reason } : { kind: 'requeue', id, notes: reason };
}
/** Reasons that, without a change, mean: it stands as it was wanted, or as somebody wanted it meanwhile. */
const STANDS = new Set([
    'ALREADY_THERE',
    'OUT_OF_ATTEMPTS',
    'PARKED',
    'SETTLED',
]);
function toResult(folder, ruling) {
    if (ruling === undefined)
        return (0,result/* err */._)({ code: 'INTERNAL', detail: 'a wish without a ruling' });
    const ruled = ruling.reason;
    // A pause may stand beside a move that was refused.
    const isRefused = ruled === 'ITEM_UNREADABLE' || ruled === 'NAME_TAKEN';
    if (ruling.changes.length > 0 && !isRefused)
        return (0,result.ok)({ change: 'changed', ruled });
    if (STANDS.has(ruled))
        return (0,result.ok)({ change: 'unchanged', ruled });
    return (0,result/* err */._)({ code: 'QUEUE_REFUSED', folder, item: ruling.id, reason: ruled });
}

;// CONCATENATED MODULE: ./lib/app/edit-writer.js




/** The writer of one decision. An edit that cannot be made fails alone; the others are written. */
function makeEditWriter(world, context) {
    const edits = context.planned.flatMap(({ key, effect }) => ((0,edit_context/* isEdit */.v1)(effect) ? [{ key, effect }] : []));
    let written = null;
    return async (effect) => {
        const edit = edits.find((one) => one.effect === effect);
        if (edit === undefined)
            return (0,result/* err */._)({ code: 'INTERNAL', detail: `an edit that was not planned: ${effect.kind}` });
        const known = context.made.get(edit.key);
        if (known !== undefined)
            return (0,result.ok)({ ref: placeOf(effect), change: 'unchanged', earlier: true, ...sayRuled(known) });
        const left = edits.filter(({ key }) => !context.made.has(key));
        written ??= writeAll(world, context, left);
        const outcome = await written;
        return outcome.ok ? toWritten(outcome.value, edit) : outcome;
    };
}
function writeAll({ host, pacing }, context, edits) {
    const { policy, words, head } = context;
    const [first] = edits;
    if (first === undefined)
        return Promise.resolve((0,result/* err */._)({ code: 'INTERNAL', detail: 'no edits were planned' }));
    const { branch, via } = first.effect;
    return (0,commit_changes/* commitOrPropose */.ZW)({ files: host, host, pacing }, {
        branch,
        route: via,
        head,
        prepare: (at) => prepareEdits({ host, pacing }, { ...context, edits, head: at }),
        headline: (results) => words.headline(listMade(edits, results)),
        body: words.body,
        tries: policy.edits.retries,
        propose: (results) => words.propose(listMade(edits, results)),
    });
}
/** What one edit came to, within the commit or pull request that holds all of them. */
function toWritten(outcome, { key, effect }) {
    const own = outcome.value.get(key);
    if (own === undefined)
        return (0,result/* err */._)({ code: 'INTERNAL', detail: `no result of ${effect.kind}` });
    if (!own.ok)
        return own;
    const { change, ruled } = own.value;
    const said = sayRuled(ruled ?? null);
    if (change === 'unchanged' || outcome.kind === 'unchanged') {
        return (0,result.ok)({ ref: placeOf(effect), change: 'unchanged', ...said });
    }
    return (0,result.ok)({ ref: outcome.ref, change: outcome.kind === 'proposed' ? outcome.change : 'created', ...said });
}
function sayRuled(ruled) {
    return ruled === null ? {} : { ruled };
}
/** Kinds of the edits that change something: what was refused or stood there already is no part of the commit. */
function listMade(edits, results) {
    return edits.flatMap(({ key, effect }) => {
        const own = results.get(key);
        return own?.ok === true && own.value.change === 'changed' ? [effect.kind] : [];
    });
}
function placeOf(effect) {
    return 'file' in effect ? effect.file : effect.queue;
}


/***/ }),

/***/ 4219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ memoryDocuments),
/* harmony export */   Mi: () => (/* binding */ listThreads),
/* harmony export */   Nt: () => (/* binding */ recallAll),
/* harmony export */   S1: () => (/* binding */ readMemory),
/* harmony export */   SO: () => (/* binding */ readSign),
/* harmony export */   Sz: () => (/* binding */ findHinted),
/* harmony export */   eS: () => (/* binding */ MEMORY_DAYS),
/* harmony export */   uZ: () => (/* binding */ openMemory)
/* harmony export */ });
/* harmony import */ var _memory_approvals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2003);
/* harmony import */ var _memory_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3690);
/* harmony import */ var _memory_stops_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1534);
/* harmony import */ var _update_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6438);




/** Days of the ledger that a run looks at: the longest window of recall. */
const MEMORY_DAYS = 30;
/** Threads looked up by number because a hint names them and the list lacks them: usually none, and a bound on a damaged list. */
const MAX_LOOKUPS = 5;
/** Documents that every run reads: the memory of the last days, the stop switch, and what waits for approval. */
function memoryDocuments(now, days) {
    return [...(0,_memory_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .documentsFor */ .Wi)(now, days), _memory_stops_js__WEBPACK_IMPORTED_MODULE_2__/* .HALT */ .Cd, _memory_approvals_js__WEBPACK_IMPORTED_MODULE_0__/* .APPROVALS */ .zo];
}
/** The memory of the last days. Without a store nothing is read and nothing is missing. */
async function openMemory(world, question) {
    if (world.state === null)
        return { open: null, stops: [], gaps: [] };
    const read = await readMemory(world.state, question);
    if (!read.ok)
        return { open: null, stops: 'unreadable', gaps: [{ looked: 'memory', problem: read.problem }] };
    const open = { snapshot: read.value, memory: recallAll(read.value, world.safe) };
    return { open, stops: (0,_memory_stops_js__WEBPACK_IMPORTED_MODULE_2__/* .readStops */ .mV)(read.value.documents, world.safe), gaps: [] };
}
/** The documents of the memory: those that were read already when nothing that is wanted was left out of them, else read now. */
async function readMemory(state, { now, days, snapshot }) {
    const names = memoryDocuments(now, days);
    const isEnough = snapshot !== null && (!snapshot.ok || (0,_update_state_js__WEBPACK_IMPORTED_MODULE_3__/* .pickRead */ .W)(snapshot.value, names) !== null);
    return isEnough ? snapshot : await state.read(names);
}
/** The memory in a snapshot. */
function recallAll(snapshot, safe) {
    return (0,_memory_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .toMemory */ .Pc)(snapshot.documents, safe);
}
/** A fork's run may steer no write, so nothing is looked up for it. */
async function listThreads(host, run, memory) {
    if (run.fromFork)
        return { incidents: [], lost: [], sign: 'clear', gaps: [] };
    const listed = await host.listIncidents();
    if (!listed.ok) {
        return { incidents: null, lost: [], sign: 'unreadable', gaps: [{ looked: 'incidents', problem: listed.problem }] };
    }
    const sign = await readSign(host);
    const branches = run.branch === null ? ['*'] : [run.branch, '*'];
    const found = await findHinted(host, listed.value, { hints: memory.hints, branches });
    return { ...found, sign, gaps: [] };
}
/** The second sign of the stop switch, once the threads were listed: then it costs nothing. */
async function readSign(host) {
    const sign = await host.readStopSign();
    return sign.ok ? sign.value : 'unreadable';
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

/***/ 3350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ openRevert)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9279);

/**
 * Converges: done again it finds the branch and the pull request and leaves both. A branch whose pull request could not be
 * opened is taken away again, if it still stands where we put it.
 */
async function openRevert(world, wish) {
    const prepared = await world.reverter.prepareRevert(wish.request);
    if (!prepared.ok)
        return prepared;
    const { value: outcome } = prepared;
    if (outcome.kind !== 'ready')
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ kind: 'not-made', outcome });
    const bar = await wish.recheck(outcome);
    if (!bar.ok)
        return bar;
    if (bar.value !== null)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ kind: 'stopped', because: bar.value });
    return push(world, wish, outcome);
}
async function push(world, wish, ready) {
    const pushed = await world.reverter.pushRevert(ready, wish.only);
    if (!pushed.ok)
        return pushed;
    const { value } = pushed;
    if (value.kind === 'branch-taken')
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ kind: 'branch-taken', branch: value.branch });
    if (value.kind === 'outdated') {
        // The base moved and the same request gives another revert now: whoever asked looks again.
        return value.now.kind === 'ready'
            ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ kind: 'stopped', because: 'HEAD_CHANGED' })
            : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ kind: 'not-made', outcome: value.now });
    }
    const { branch, head } = value;
    const { title, body } = wish.words(ready);
    const opened = await world.host.openPull({ branch, base: ready.request.base, title, body });
    const isUseless = opened.ok ? opened.value.state === 'closed' : !isUnclear(opened.problem.code);
    if (isUseless && value.kind === 'pushed')
        await world.reverter.removeBranch(branch, head);
    if (!opened.ok)
        return opened;
    const { ref, number, change, state } = opened.value;
    if (state === 'closed')
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ kind: 'closed-before', ref, number });
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ kind: 'opened', ref, number, change, branch, head, ready });
}
/** Nobody knows whether the pull request was opened: then its branch has to stay. */
function isUnclear(code) {
    return code === 'HOST_UNAVAILABLE' || code === 'HOST_UNREADABLE';
}


/***/ }),

/***/ 604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ recallQuestion),
/* harmony export */   y: () => (/* binding */ findQuestion)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(758);
/* harmony import */ var _domain_operator_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6766);
/* harmony import */ var _thread_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2744);
// The question that a thread shows, as it was recorded with its failure. Another question than the shown one is none.



/** As `operator-request.ts` of the renderer writes it. */
const SHOWN = /Question `(?<id>[0-9a-f]{12})`/g;
/**
 * The question of the newest failure; null when nothing was asked, when its time is over, or when the thread showed another one
 * when the comment was written: a number means what the person has seen.
 */
function findQuestion(ask, now) {
    const failure = (0,_thread_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .findThreadFailure */ ._K)(ask.memory, ask.event) ?? [];
    const question = toRequest(failure);
    const isNewer = failure.some(({ at }) => (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .isSurelyBefore */ .cT)(ask.event.createdAt, at));
    if (question === null || now >= question.until || isNewer)
        return null;
    const shown = [...(ask.event.about.incident?.body ?? '').matchAll(SHOWN)].map((match) => match.groups?.['id']);
    return shown.length === 0 || shown.includes(question.id) ? question : null;
}
/**
 * What was asked when an attempt of a run was handled before; undefined where it was not. The same delivery once more asks the
 * same: another time or id would be another question.
 */
function recallQuestion({ events }, { id, attempt }) {
    const own = events.flatMap((event) => event.kind === 'failure' && event.run.id === id && event.run.attempt === attempt ? [event] : []);
    return own.length === 0 ? undefined : toRequest(own);
}
function toRequest(failure) {
    const question = failure.flatMap((one) => (one.question === null ? [] : [one.question]))[0];
    const options = question === undefined ? null : (0,_domain_operator_request_js__WEBPACK_IMPORTED_MODULE_1__/* .toOptions */ .k)(question.ways);
    if (question === undefined || options === null)
        return null;
    const { id, because, until } = question;
    return { id, because, options, until };
}


/***/ }),

/***/ 3957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ performRerun)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9279);
/* harmony import */ var _memory_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3690);
/* harmony import */ var _memory_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(862);
/* harmony import */ var _open_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4219);
/* harmony import */ var _update_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6438);





/**
 * An intention of somebody else that is younger is being carried out: between it and the request lie two requests of at
 * most a minute each. An older one was cut off.
 */
const UNDER_WAY_MS = 10 * 60_000;
/** Writes the intention, asks for the re-run, and says what came of it. Nothing is asked for without the intention. */
async function performRerun(world, wish) {
    const { control } = world;
    if (control === null)
        return failed((0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({ code: 'INTERNAL', detail: 'no run can be run again from here' }), null);
    const intended = await intend(world, wish);
    if (!intended.ok)
        return failed(intended, null);
    const { latest, isUnderWay } = intended.value;
    if (isUnderWay)
        return failed(await findDone(control, wish), latest);
    const result = await send(control, wish);
    const state = toState(result);
    return { result, latest, event: state === null ? null : toEvent(wish, state) };
}
function send(control, { effect, job }) {
    const { run: id, attempt, logging } = effect;
    return job === undefined
        ? control.rerunFailed({ id, attempt }, { logging })
        : control.rerunJob({ id, attempt }, { job, logging });
}
function failed(result, latest) {
    return { result, event: null, latest };
}
/** Somebody else does it, or has used up the last try: either it is there, or the sweep looks again. */
async function findDone(control, { effect }) {
    const read = await control.readAttempt(effect.run);
    if (!read.ok)
        return read;
    if (read.value.attempt <= effect.attempt)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({ code: 'RUN_IN_PROGRESS', run: effect.run });
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ ref: `${effect.run}`, change: 'unchanged' });
}
/**
 * The ledger with the intention. Of several that intend the same, the first one does it. The caps are counted once more on the
 * very version that the intention is written on, so that two runs of one commit cannot both take the last try.
 */
async function intend(world, wish) {
    const { now, effect } = wish;
    const intention = toEvent(wish, 'intended');
    const { safe } = world;
    const updated = await (0,_update_state_js__WEBPACK_IMPORTED_MODULE_4__/* .updateState */ .$)(world.state, world.pacing, {
        names: (0,_open_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .memoryDocuments */ .CE)(now, _open_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .MEMORY_DAYS */ .eS),
        first: wish.first,
        summary: `Intend to run ${effect.run} again`,
        edit: ({ documents }) => wish.isStopped?.(documents) !== true && wish.isAllowed((0,_memory_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .toMemory */ .Pc)(documents, safe))
            ? (0,_memory_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .remember */ .kY)(documents, { events: [intention] }, { now, safe })
            : null,
        onConflict: wish.onConflict,
    });
    if (!updated.ok)
        return updated;
    const { latest, written } = updated.value;
    if (written.change !== 'unchanged')
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ latest, isUnderWay: false });
    const known = (0,_memory_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .toMemory */ .Pc)(latest.documents, safe).events.find(({ key }) => key === intention.key);
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ latest, isUnderWay: known === undefined || now - known.at < UNDER_WAY_MS });
}
/** What is to be remembered; null where the next look has to tell. */
function toState(result) {
    if (result.ok)
        return 'done';
    return result.problem.code === 'HOST_FORBIDDEN' || result.problem.code === 'HOST_REFUSED' ? 'refused' : null;
}
function toEvent({ run, effect, now: at }, state) {
    const { base, headSha: commit, workflow, branch } = run;
    return (0,_memory_events_js__WEBPACK_IMPORTED_MODULE_1__/* .toRerunEvent */ .gQ)({ at, run: { id: effect.run, attempt: effect.attempt, workflow, branch }, commit, base, state });
}


/***/ }),

/***/ 8204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ toRevertContent),
/* harmony export */   HH: () => (/* binding */ toProposedHeld),
/* harmony export */   PM: () => (/* binding */ NO_THREAD),
/* harmony export */   QQ: () => (/* binding */ withApproval),
/* harmony export */   g7: () => (/* binding */ splitAtRevert),
/* harmony export */   p$: () => (/* binding */ proposeRevert)
/* harmony export */ });
/* harmony import */ var _decision_revert_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6152);
/* harmony import */ var _domain_approval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2341);
/* harmony import */ var _memory_approvals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2003);
/* harmony import */ var _operator_approval_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6121);
/* harmony import */ var _render_revert_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4612);
/* harmony import */ var _revert_ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1060);






/** Number of no thread: threads count from 1. */
const NO_THREAD = 0;
/** What an approval of this revert binds to. The same for a person who asks and for the program, so that both have one id. */
function toRevertContent(ready, safe) {
    const shown = (0,_render_revert_words_js__WEBPACK_IMPORTED_MODULE_4__/* .renderRevertPlan */ .o)(ready, safe);
    const { commits, base } = ready.request;
    const decision = `revert ${commits.join(' ')}`;
    const effect = { kind: 'open-revert', commits, base };
    return { shown, content: { decision, effect, branch: base, head: ready.baseHead, plan: (0,_domain_approval_js__WEBPACK_IMPORTED_MODULE_1__/* .digestPlan */ .w0)(shown) } };
}
/** The proposal of a revert that the gate holds for a person: the one that stands, or a new one. Its thread is not known yet. */
async function proposeRevert(wish) {
    const { snapshot, now, safe, policy } = wish;
    const known = (0,_memory_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .readApprovals */ .RJ)(snapshot.documents, safe);
    if (known === 'unreadable')
        return { kind: 'declined', because: 'PROPOSAL_UNREADABLE' };
    const made = await makeNow(wish);
    if (made === null)
        return { kind: 'declined', because: 'REVERT_UNMADE' };
    if (!made.ok || made.value.kind !== 'ready') {
        return { kind: 'declined', because: (0,_decision_revert_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .findFlaw */ .cV)(made)?.because ?? 'REVERT_UNMADE' };
    }
    const { content } = toRevertContent(made.value, safe);
    const proposed = (0,_operator_approval_js__WEBPACK_IMPORTED_MODULE_3__/* .propose */ .BM)(known, { content, thread: NO_THREAD, by: null, now }, policy);
    if (proposed.kind === 'declined')
        return { kind: 'declined', because: proposed.because };
    return { kind: 'waits', proposal: proposed.proposal };
}
/** The trial as it was made; made again where an edit of ours may have moved the branch, or the id would be void at once. */
async function makeNow({ effect, look, before }) {
    const { trial, reverter, ports } = look;
    const isMoved = before.some(({ status }) => status === 'done' || status === 'failed');
    return isMoved && reverter !== null ? (0,_revert_ports_js__WEBPACK_IMPORTED_MODULE_5__/* .tryRevert */ .I)(ports, reverter, effect) : trial.made;
}
/** The effects before a revert that waits for approval, and the rest with it; all of them are the rest where none does. */
function splitAtRevert(effects, isWaiting) {
    const at = effects.findIndex((planned) => planned.effect.kind === 'open-revert' && isWaiting(planned));
    return at === -1 ? [[], effects] : [effects.slice(0, at), effects.slice(at)];
}
/** The dossier with what its report and threads show of the proposal. */
function withApproval(dossier, proposed) {
    const { revert = null } = dossier;
    if (revert === null || proposed?.kind !== 'waits')
        return dossier;
    const { id, expiresAt } = proposed.proposal;
    return { ...dossier, revert: { ...revert, approval: { id, expiresAt } } };
}
/** The outcome of a held revert with the reason why nobody is asked, where nobody is. */
function toProposedHeld(held, proposed) {
    if (held?.kind !== 'open-revert' || proposed?.kind !== 'declined')
        return held;
    return { ...held, because: proposed.because };
}


/***/ }),

/***/ 843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ toFileEdits)
/* harmony export */ });
/* harmony import */ var _domain_queue_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7573);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9279);


/**
 * Changes of a queue, in their order, as edits of the repository's files; a file that several of them touch is edited once,
 * from what was read to what it ends as. The problem of a file when one is to be moved whose text is not known.
 */
function toFileEdits(changes, { folder, files }) {
    const before = new Map(files.files.map(({ path, text }) => [path, text]));
    if (files.pause !== null)
        before.set(_domain_queue_files_js__WEBPACK_IMPORTED_MODULE_0__/* .PAUSE_FILE */ .ek, files.pause);
    const after = new Map();
    const textAt = (path) => {
        const changed = after.get(path);
        return changed === undefined ? (before.get(path) ?? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(null)) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(changed);
    };
    for (const { from, to, text } of changes) {
        const moved = text === null && from !== null ? textAt(from) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(text);
        if (!moved.ok)
            return moved;
        if (from !== null && from !== to)
            after.set(from, null);
        after.set(to, moved.value);
    }
    const stem = folder === '' ? '' : `${folder}/`;
    const edits = [];
    for (const [path, end] of after) {
        const start = before.get(path) ?? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(null);
        if (!start.ok)
            return start;
        if (start.value !== end)
            edits.push({ path: `${stem}${path}`, before: start.value, after: end });
    }
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(edits);
}


/***/ }),

/***/ 688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ findQueueFolders)
/* harmony export */ });
/* harmony import */ var _domain_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1532);
/* harmony import */ var _domain_plan_mapping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6226);
/* harmony import */ var _domain_queue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1563);
// The queue folders that the policy names, wildcards resolved: a folder is a queue when files lie in the folders of one.



/** Most queues that wildcards are followed to: each costs two requests, and a glob that finds more is a mistake. */
const MAX_QUEUES = 10;
const ITEM = new RegExp(`^(?:(?<folder>.+)/)?(?:${_domain_queue_js__WEBPACK_IMPORTED_MODULE_0__/* .QUEUE_FOLDER_NAMES */ .wG.join('|')})/[^./][^/]*\\.[Yy][Aa]?[Mm][Ll]$`);
/** The folders at a commit or branch. Only wildcards cost a request. FILE_MISSING for a glob that finds no queue. */
async function findQueueFolders(files, entries, ref) {
    const named = (0,_domain_plan_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .listQueueFolders */ .l)(entries);
    const globs = named.filter(_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .fg);
    const plain = named.filter((folder) => !(0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .fg)(folder));
    if (globs.length === 0)
        return { folders: plain, failed: [] };
    const listed = await files.listFiles(ref);
    if (!listed.ok)
        return { folders: plain, failed: globs.map((folder) => ({ folder, problem: listed.problem })) };
    const queues = [...new Set(listed.value.flatMap((path) => ITEM.exec(path)?.groups?.['folder'] ?? []))].toSorted();
    const found = queues.filter((folder) => globs.some((glob) => (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .kt)(glob, folder)));
    const followed = [...new Set([...plain, ...found.slice(0, MAX_QUEUES)])];
    return { folders: followed, failed: globs.flatMap((glob) => findFault(glob, { queues, followed, ref }) ?? []) };
}
function findFault(glob, { queues, followed, ref, }) {
    const own = queues.filter((folder) => (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .kt)(glob, folder));
    if (own.length === 0)
        return { folder: glob, problem: { code: 'FILE_MISSING', file: glob, ref } };
    const left = own.find((folder) => !followed.includes(folder));
    if (left === undefined)
        return null;
    const detail = `it leads to ${own.length} queues and ${MAX_QUEUES} are followed, ${left} is not; name the others one by one`;
    return { folder: glob, problem: { code: 'FILE_UNREADABLE', file: glob, detail } };
}


/***/ }),

/***/ 2534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readingRules),
/* harmony export */   a: () => (/* binding */ toQueueRules)
/* harmony export */ });
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3486);
// The bounds of queues as the policy states them.

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** The policy's bounds in milliseconds. */
function toQueueRules({ queue }) {
    const { pause } = queue;
    return {
        maxAttempts: queue.maxAttempts,
        cooldownBaseMs: queue.cooldownBaseMinutes * MINUTE_MS,
        cooldownCapMs: queue.cooldownCapMinutes * MINUTE_MS,
        orphanAfterMs: queue.orphanHours * HOUR_MS,
        pause: {
            minMs: pause.minMinutes * MINUTE_MS,
            maxMs: pause.maxMinutes * MINUTE_MS,
            defaultMs: pause.defaultMinutes * MINUTE_MS,
        },
    };
}
/** Bounds for who only wants to know which items stand where: no bound changes that. */
function readingRules() {
    return toQueueRules((0,_config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultPolicy */ .G4)());
}


/***/ }),

/***/ 1383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ NO_PLANS),
  x: () => (/* binding */ readPlans)
});

// EXTERNAL MODULE: ./lib/domain/glob.js
var domain_glob = __webpack_require__(1532);
// EXTERNAL MODULE: ./lib/domain/plan-mapping.js
var plan_mapping = __webpack_require__(6226);
// EXTERNAL MODULE: ./lib/domain/plan-mark.js
var plan_mark = __webpack_require__(459);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/memory/mark-codec.js
var mark_codec = __webpack_require__(1093);
// EXTERNAL MODULE: ./lib/domain/workplan.js
var workplan = __webpack_require__(2111);
// EXTERNAL MODULE: ./lib/workplan/lists.js
var lists = __webpack_require__(7763);
// EXTERNAL MODULE: ./lib/workplan/mapping.js
var workplan_mapping = __webpack_require__(2880);
// EXTERNAL MODULE: ./lib/workplan/wildcard.js
var wildcard = __webpack_require__(726);
;// CONCATENATED MODULE: ./lib/workplan/link.js




/**
 * The plans in the same order, their dependencies settled among each other. What a file calls `external` is looked for in
 * the others: what is found there and not done holds the item back. Where several files have the id, all of them count.
 * A parent in another file that is set aside holds its parts back as one in the same file does.
 * Sentences, and ids that no file has, stay as they are and hold nothing back.
 */
function linkPlans(plans) {
    if (plans.length < 2)
        return plans.map(({ plan }) => plan);
    const places = plans.flatMap(({ plan }) => plan.items.map((item) => ({ file: plan.file, item })));
    const byId = new Map();
    for (const place of places) {
        const key = place.item.id.toLowerCase();
        (0,lists/* addTo */.D)(byId, key, place);
    }
    return plans.map((linked) => linkPlan(linked, { places, byId, stems: new Map() }));
}
function linkPlan({ plan, mapping }, atlas) {
    if (mapping?.dependsOn?.scope?.includes('set') === false)
        return plan;
    const preset = (0,workplan_mapping/* presetOf */.jE)(plan.shape, mapping);
    const stemOf = (0,wildcard/* toStemFinder */.T)(preset.wildcard);
    const own = new Set(plan.items.map(({ id }) => id));
    const items = plan.items.map((item) => {
        const links = item.dependsOn.map((dependency) => {
            const found = findElsewhere(dependency, { item, file: plan.file, stem: stemOf(dependency.ref) }, atlas);
            if (found.length === 0)
                return { dependency, holdsBack: false };
            const satisfied = found.every((place) => preset.satisfiedBy.includes(place.item.status));
            const resolved = found.map((place) => `${place.file}#${place.item.id}`);
            return { dependency: { ...dependency, satisfied, resolved }, holdsBack: !satisfied };
        });
        const above = item.partOf === undefined || own.has(item.partOf) ? [] : findById(item.partOf, item.id, atlas);
        const aside = above.some((place) => (0,workplan/* isSetAside */.J)(place.item.status));
        const ready = item.ready && !aside && links.every((link) => !link.holdsBack);
        return { ...item, dependsOn: links.map((link) => link.dependency), ready };
    });
    return { ...plan, items };
}
/** The items of other files that a dependency means; none when its own file has them. */
function findElsewhere(dependency, { item, file, stem }, atlas) {
    const { ref, kind, resolved } = dependency;
    if (kind === 'id' || kind === 'prose' || (kind === 'wildcard' && resolved !== undefined))
        return [];
    const found = stem === null ? findById(ref, item.id, atlas) : findByStem(stem, atlas);
    return found.filter((place) => place.file !== file);
}
/** The id as spelt; else without regard to case; else with the prefix of the asking item, as boards change theirs. */
function findById(ref, own, { byId }) {
    const [path, id] = splitRef(ref);
    const same = byId.get((id ?? ref).toLowerCase()) ?? [];
    const exact = same.filter((place) => place.item.id === (id ?? ref) && (path === null || place.file.endsWith(path)));
    if (exact.length > 0)
        return exact;
    if (same.length > 0 && path === null)
        return same;
    const number = /^task-(?<number>\d+(?:\.\d+)*)$/i.exec(ref)?.groups?.['number'];
    const prefix = /^(?<prefix>[A-Za-z]+-)\d/.exec(own)?.groups?.['prefix'];
    return number === undefined || prefix === undefined ? [] : (byId.get(`${prefix}${number}`.toLowerCase()) ?? []);
}
/** `FILE#ID`, the spelling in which we name an item of another file ourselves. */
function splitRef(ref) {
    const at = ref.indexOf('#');
    return at < 1 ? [null, null] : [ref.slice(0, at), ref.slice(at + 1)];
}
function findByStem(stem, atlas) {
    const known = atlas.stems.get(stem);
    if (known !== undefined)
        return known;
    const found = atlas.places.filter((place) => place.item.id.startsWith(stem));
    atlas.stems.set(stem, found);
    return found;
}

// EXTERNAL MODULE: ./lib/domain/no-next.js
var no_next = __webpack_require__(3115);
// EXTERNAL MODULE: ./lib/workplan/natural-order.js
var natural_order = __webpack_require__(9022);
// EXTERNAL MODULE: ./lib/workplan/shapes.js
var shapes = __webpack_require__(7898);
;// CONCATENATED MODULE: ./lib/workplan/next.js
// The one order in which ready items are taken: names the next item of one or several plans, or says why there is none.



/** The first ready item of all plans; `others` are the rest in their order. */
function findNext(plans) {
    const [next, ...others] = orderReady(plans);
    return next === undefined ? { kind: 'none', because: explainNoNext(plans) } : { kind: 'next', next, others };
}
/**
 * The ready items of plans that are not stopped: the most urgent first, then plan by plan as given, then in the order of
 * the file or, where a shape counts its items, of their ids.
 */
function orderReady(plans) {
    const ready = plans.flatMap((plan) => (plan.halted === undefined ? toReady(plan) : []));
    return ready.toSorted((a, b) => rankOf(a.item) - rankOf(b.item));
}
/** Items without a priority come after those that have one. */
function rankOf(item) {
    return item.priority?.rank ?? Number.MAX_SAFE_INTEGER;
}
function toReady(plan) {
    const ready = plan.items.filter((item) => item.ready);
    const ordered = shapes/* SHAPES */.H[plan.shape].order === 'id' ? ready.toSorted((a, b) => (0,natural_order/* compareIds */.q)(a.id, b.id)) : ready;
    return ordered.map((item) => ({ file: plan.file, item }));
}

// EXTERNAL MODULE: ./lib/workplan/read.js + 14 modules
var workplan_read = __webpack_require__(4892);
// EXTERNAL MODULE: ./lib/workplan/sidecar.js
var sidecar = __webpack_require__(1533);
// EXTERNAL MODULE: ./lib/app/read-texts.js
var read_texts = __webpack_require__(6658);
;// CONCATENATED MODULE: ./lib/app/read-plans.js










/** Most files read for globs: real plans are kept in up to some dozen files, and all of them are one request. */
const MAX_PLAN_FILES = 50;
/** The files of these paths and globs as they stand at a commit or branch: one request, and one more where there are globs. */
async function readPlans(host, entries, ref) {
    const found = await expand(host, 
    // Folders are queues; their item files are no plans.
    entries.flatMap((entry) => (entry.preset === 'folders' ? [] : entry.files)), ref);
    const read = found.files.length === 0 ? (0,result.ok)(new Map()) : await (0,read_texts/* readTexts */.Z)(host, [...found.files, plan_mark/* MARKS_FILE */._], { ref });
    const marks = (0,mark_codec/* parseMarks */._)(toText(read, plan_mark/* MARKS_FILE */._) ?? '');
    const opened = found.files.map((file) => openOne(read, { file, mapping: (0,plan_mapping/* mappingOf */.G)(entries, file), marks, ref }));
    const plans = opened.flatMap((one) => (one.plan.ok ? [{ plan: one.plan.value, mapping: one.mapping }] : []));
    const failed = [
        ...found.failed,
        ...opened.flatMap(({ file, plan }) => (plan.ok ? [] : [{ file, problem: plan.problem }])),
    ];
    const linked = linkPlans(plans);
    const problems = [...found.gaps, ...failed.map((one) => one.problem), ...findMarkProblems(read, marks)];
    return {
        plans: linked.map((workplan) => ({ workplan })),
        ready: orderReady(linked),
        texts: toTexts(read),
        unreadable: [
            ...failed.map((one) => one.file),
            ...found.dropped,
            // Beside plans that were read, an idle glob hides nothing; alone it is all that was named.
            ...(plans.length === 0 ? found.idle : []),
        ],
        gaps: problems.map((problem) => ({ looked: 'plan', problem })),
    };
}
/** Nothing was named, so nothing is read. */
const NO_PLANS = { plans: [], ready: [], texts: new Map(), unreadable: [], gaps: [] };
function openOne(read, { file, mapping, marks, ref }) {
    const text = read.ok ? (read.value.get(file) ?? (0,result.ok)(null)) : read;
    if (!text.ok)
        return { file, mapping, plan: text };
    if (text.value === null)
        return { file, mapping, plan: (0,result/* err */._)({ code: 'FILE_MISSING', file, ref }) };
    const plan = (0,workplan_read/* readWorkplan */.l1)(file, text.value, mapping);
    return { file, mapping, plan: plan.ok ? (0,result.ok)((0,sidecar/* foldMarks */.c9)(plan.value, marks.records, file)) : plan };
}
function toText(read, path) {
    const text = read.ok ? read.value.get(path) : undefined;
    return text?.ok ? text.value : null;
}
function toTexts(read) {
    if (!read.ok)
        return new Map();
    return new Map([...read.value].flatMap(([path, text]) => (text.ok ? [[path, text.value]] : [])));
}
/** Marks that cannot be read are told once, whatever else was read. */
function findMarkProblems(read, { problems }) {
    const text = read.ok ? read.value.get(plan_mark/* MARKS_FILE */._) : undefined;
    return text?.ok === false ? [text.problem] : problems;
}
/** Plain paths stand for themselves; only globs cost a listing, and only what they find is limited. */
async function expand(host, globs, ref) {
    const plain = [...new Set(globs.filter((glob) => !(0,domain_glob/* isGlob */.fg)(glob)))];
    const patterns = globs.filter(domain_glob/* isGlob */.fg);
    const nothing = { failed: [], dropped: [], idle: [], gaps: [] };
    if (patterns.length === 0)
        return { ...nothing, files: plain };
    const listed = await host.listFiles(ref);
    if (!listed.ok) {
        return { ...nothing, files: plain, failed: patterns.map((file) => ({ file, problem: listed.problem })) };
    }
    const matched = patterns.map((pattern) => list(pattern, listed.value));
    const idle = patterns.filter((_, index) => matched[index]?.length === 0);
    const more = [...new Set(matched.flat())].filter((file) => !plain.includes(file));
    const dropped = more.slice(MAX_PLAN_FILES);
    return {
        files: [...plain, ...more.slice(0, MAX_PLAN_FILES)],
        failed: [],
        dropped,
        idle,
        gaps: [...idle.map((file) => ({ code: 'FILE_MISSING', file, ref })), ...toLimit(patterns, more.length)],
    };
}
/** What lies beside the plans is none, whatever a glob says. */
function list(pattern, paths) {
    return paths.filter((path) => path !== plan_mark/* MARKS_FILE */._ && (0,domain_glob/* matchesGlob */.kt)(pattern, path));
}
function toLimit(patterns, count) {
    if (count <= MAX_PLAN_FILES)
        return [];
    const detail = `${count} files match, and the first ${MAX_PLAN_FILES} are read; name fewer under plans`;
    return [{ code: 'FILE_UNREADABLE', file: patterns.join(', '), detail }];
}


/***/ }),

/***/ 8071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ NO_QUEUES),
/* harmony export */   n: () => (/* binding */ readQueues)
/* harmony export */ });
/* harmony import */ var _domain_queue_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7573);
/* harmony import */ var _workplan_queue_read_queue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(850);
/* harmony import */ var _queue_folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(688);
/* harmony import */ var _queue_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2534);
/* harmony import */ var _repository_queue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4049);





/** Nothing was named, so nothing is read. */
const NO_QUEUES = { queues: [], files: new Map(), unreadable: [], gaps: [] };
/** The queues as they stand at a commit; two requests each, and one more where the policy names them with wildcards. */
async function readQueues(host, { policy, ref, ids, now }) {
    const queues = [];
    const files = new Map();
    const gaps = [];
    const unreadable = [];
    const found = await (0,_queue_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .findQueueFolders */ .i)(host, policy.plans, ref);
    for (const { folder, problem } of found.failed) {
        unreadable.push(folder);
        gaps.push({ looked: 'queue', problem });
    }
    for (const folder of found.folders) {
        const read = await (0,_repository_queue_js__WEBPACK_IMPORTED_MODULE_3__/* .readRepositoryQueue */ .I)(host, { folder, head: ref, ids });
        if (!read.ok) {
            unreadable.push(folder);
            gaps.push({ looked: 'queue', problem: read.problem });
            continue;
        }
        files.set(folder, read.value);
        const { queue, problems } = (0,_workplan_queue_read_queue_js__WEBPACK_IMPORTED_MODULE_0__/* .readQueue */ .Qf)(read.value, { now, rules: (0,_queue_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .toQueueRules */ .a)(policy) });
        queues.push({ folder, queue });
        const seen = problems.filter((problem) => !(0,_domain_queue_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isNotLookedAt */ .bn)(problem));
        gaps.push(...seen.map((problem) => ({ looked: 'queue', problem })));
    }
    return { queues, files, unreadable, gaps };
}


/***/ }),

/***/ 6658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readTexts),
/* harmony export */   b: () => (/* binding */ TEXTS_AT_ONCE)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9279);

/** Texts asked for in one request: GitHub answers so many small files well within its ten seconds. */
const TEXTS_AT_ONCE = 100;
/** The files of these paths at a commit or branch. A problem that is not about one of them ends it. */
async function readTexts(files, paths, { ref, atOnce = TEXTS_AT_ONCE }) {
    const texts = new Map();
    for (let at = 0; at < paths.length; at += atOnce) {
        const read = await readBatch(files, { paths: paths.slice(at, at + atOnce), ref }, texts);
        if (!read.ok)
            return read;
    }
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(texts);
}
/** A file that is no text keeps its problem, and the others of its batch are asked for again without it. */
async function readBatch(files, { paths, ref }, texts) {
    let left = paths;
    while (left.length > 0) {
        const read = await files.readFiles(left.map((path) => ({ path, ref })));
        if (read.ok) {
            for (const [index, path] of left.entries())
                texts.set(path, (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(read.value[index] ?? null));
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
        }
        const odd = left.find((path) => isAbout(read.problem, path));
        if (odd === undefined)
            return read;
        texts.set(odd, read);
        left = left.filter((path) => path !== odd);
    }
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
}
function isAbout(problem, path) {
    const isOfFile = problem.code === 'FILE_BINARY' || problem.code === 'FILE_OUTSIDE' || problem.code === 'FILE_UNREADABLE';
    return isOfFile && problem.file === path;
}


/***/ }),

/***/ 4049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readRepositoryQueue)
/* harmony export */ });
/* harmony import */ var _domain_queue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1563);
/* harmony import */ var _domain_queue_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7573);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9279);
/* harmony import */ var _workplan_queue_item_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1432);
/* harmony import */ var _read_texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6658);
// A queue's folder on a branch: read at one commit, and only as far as wishes about some items need it.





/** Most texts read to find items whose file has another name than they: five requests. A usual item is named like its file. */
const MAX_SEARCHED = 500;
/** Texts read at once where they lie on this machine: a queue of ten thousand small items is some megabytes. */
const TEXTS_AT_HAND = 5000;
/**
 * Every item file with its name, and the texts that count: of the wanted items, of the folders that are wanted whole, of
 * the pause file, and of one item for the form of new ones. All others are not looked at. FILE_MISSING when nothing lies
 * in the folder. Order: of the folders, then by name.
 */
async function readRepositoryQueue(files, { folder, head, ids, whole = ['in-progress'], search = 'named' }) {
    const stem = folder === '' ? '' : `${folder}/`;
    const listed = await (folder === '' ? files.listFiles(head) : files.listFiles(head, folder));
    if (!listed.ok)
        return listed;
    if (listed.value.length === 0)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'FILE_MISSING', file: folder, ref: head });
    const paths = listed.value.map((path) => path.slice(stem.length));
    const items = _domain_queue_js__WEBPACK_IMPORTED_MODULE_0__/* .QUEUE_FOLDERS */ .Qw.flatMap((name) => findItems(paths, name));
    const candidates = new Set(search === 'all' ? items : findCandidates(items, ids));
    const wanted = items.filter((item) => whole.includes(item.folder) || candidates.has(item));
    const sample = wanted.length > 0 ? [] : items.slice(0, 1);
    const place = { files, stem, head, atOnce: search === 'all' ? TEXTS_AT_HAND : _read_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXTS_AT_ONCE */ .b };
    const pause = paths.includes(_domain_queue_files_js__WEBPACK_IMPORTED_MODULE_4__/* .PAUSE_FILE */ .ek) ? [_domain_queue_files_js__WEBPACK_IMPORTED_MODULE_4__/* .PAUSE_FILE */ .ek] : [];
    const first = await readBelow(place, [...wanted, ...sample].map(({ path }) => path).concat(pause));
    if (!first.ok)
        return first;
    const found = await searchTexts(place, { items, ids }, first.value);
    if (!found.ok)
        return found;
    const texts = found.value;
    const inside = paths.filter((path) => path.includes('/') && (0,_domain_queue_js__WEBPACK_IMPORTED_MODULE_0__/* .toQueueFolder */ .J$)(path) !== null);
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({
        files: items.map((item) => toFile(item, texts)),
        folders: _domain_queue_js__WEBPACK_IMPORTED_MODULE_0__/* .QUEUE_FOLDER_NAMES */ .wG.filter((name) => inside.some((path) => path.startsWith(`${name}/`))),
        notItems: findNotItems(inside),
        pause: texts.get(_domain_queue_files_js__WEBPACK_IMPORTED_MODULE_4__/* .PAUSE_FILE */ .ek) ?? null,
    });
}
/** A folder that lies deeper counts once. */
function findNotItems(paths) {
    const places = paths
        .map((path) => path.split('/'))
        .filter(([, name = '', ...deeper]) => {
        return deeper.length > 0 ? !name.startsWith('.') : (0,_domain_queue_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissedName */ .ph)(name);
    });
    const told = places.map(([folder, name, ...deeper]) => `${folder}/${name}${deeper.length > 0 ? '/' : ''}`);
    return [...new Set(told)].toSorted();
}
function findItems(paths, folder) {
    const inside = paths.filter((path) => (0,_domain_queue_js__WEBPACK_IMPORTED_MODULE_0__/* .toQueueFolder */ .J$)(path) === folder && (0,_domain_queue_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isItemName */ .BM)(path.slice(path.indexOf('/') + 1)));
    return inside.toSorted().map((path) => ({ folder, path }));
}
/** Files that are named after an id, and some whose name holds one; `3-fix-crane-ID.yaml` before `ID-and-more.yaml`. */
function findCandidates(items, ids) {
    const like = (isLike) => items.filter(({ path }) => ids.some((id) => isLike((0,_workplan_queue_item_record_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path), id)));
    const named = like((name, id) => name === id);
    const holding = new Set([...like((name, id) => name.endsWith(id)), ...like((name, id) => name.includes(id))]);
    for (const item of named)
        holding.delete(item);
    return [...named, ...[...holding].slice(0, _read_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXTS_AT_ONCE */ .b)];
}
function toFile({ folder, path }, texts) {
    return { folder, path, text: texts.get(path) ?? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)((0,_domain_queue_files_js__WEBPACK_IMPORTED_MODULE_4__/* .toNotLookedAt */ .k6)(path)) };
}
/** Goes on through the files that are left, until every id was met or enough was read. */
async function searchTexts(place, { items, ids }, known) {
    let texts = known;
    const left = items.filter(({ path }) => !known.has(path)).slice(0, MAX_SEARCHED);
    for (let at = 0; at < left.length && isAnyMissing(items, ids, texts); at += place.atOnce) {
        const more = await readBelow(place, left.slice(at, at + place.atOnce).map(({ path }) => path));
        if (!more.ok)
            return more;
        texts = new Map([...texts, ...more.value]);
    }
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(texts);
}
function isAnyMissing(items, ids, texts) {
    const read = items.flatMap((item) => {
        const text = texts.get(item.path);
        return text === undefined ? [] : [(0,_workplan_queue_item_record_js__WEBPACK_IMPORTED_MODULE_1__/* .toRecord */ .Lv)({ ...item, text }).item.id];
    });
    return ids.some((id) => !read.includes(id));
}
/** By the paths below the queue's folder; a file that went away meanwhile is left out. */
async function readBelow({ files, stem, head, atOnce }, paths) {
    const read = await (0,_read_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .readTexts */ .Z)(files, paths.map((path) => `${stem}${path}`), { ref: head, atOnce });
    if (!read.ok)
        return read;
    const texts = new Map();
    for (const [path, text] of read.value) {
        if (!text.ok)
            texts.set(path.slice(stem.length), text);
        else if (text.value !== null)
            texts.set(path.slice(stem.length), (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(text.value));
    }
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(texts);
}


/***/ }),

/***/ 1060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ tryRevert),
/* harmony export */   d: () => (/* binding */ toRevertRequest)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9279);
// What a revert needs of the world besides what every handled failure has, and the trial that shows whether one can be made.

/** What is asked of the engine: the commits, and the open pull requests that may hold the same revert. One request. */
async function toRevertRequest({ changes }, { commits, base }) {
    const heads = await changes.listOpenHeads(base);
    return heads.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ base, commits, openHeads: heads.value }) : heads;
}
/** Makes and proves the revert on this machine; nothing leaves it. */
async function tryRevert(ports, reverter, wish) {
    const request = await toRevertRequest(ports, wish);
    return request.ok ? reverter.prepareRevert(request.value) : request;
}


/***/ }),

/***/ 1198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qj: () => (/* binding */ findQueueOf),
/* harmony export */   YD: () => (/* binding */ toScope),
/* harmony export */   h8: () => (/* binding */ listPlanGlobs)
/* harmony export */ });
/* harmony import */ var _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2240);
/* harmony import */ var _domain_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1532);
/* harmony import */ var _domain_plan_mapping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6226);
// Which paths a rollback is about: all of them, the plan files or queue folders of the policy, or what was named.



/** Globs of the workplan files that the policy names. */
function listPlanGlobs(plans) {
    return plans.flatMap(({ preset, files }) => (preset === 'folders' ? [] : files));
}
/** The first named queue folder that a path lies in, as it is spelt in the path; null for none. */
function findQueueOf(path, folders) {
    const parts = path.split('/');
    for (let length = parts.length - 1; length > 0; length -= 1) {
        const above = parts.slice(0, length).join('/');
        if (folders.includes(above) || (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)(folders, above))
            return above;
    }
    return null;
}
/** Whether a path belongs to what is rolled back. Never our own memory, never what has a history of its own. */
function toScope(wish, left) {
    const planGlobs = listPlanGlobs(wish.plans);
    const queues = (0,_domain_plan_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .listQueueFolders */ .l)(wish.plans);
    const apart = new Set(left.map(({ path }) => path));
    const isApart = (path) => path.split('/').some((_, index, parts) => apart.has(parts.slice(0, index + 1).join('/')));
    const isIn = (path) => {
        if (wish.scope === 'plan')
            return planGlobs.includes(path) || (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)(planGlobs, path);
        if (wish.scope === 'queue')
            return findQueueOf(path, queues) !== null;
        return true;
    };
    const isNamed = (path) => wish.only.length === 0 || wish.only.some((glob) => isBelow(path, glob)) || (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)(wish.only, path);
    return (path) => !(0,_domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnPath */ .gd)(path) && !isApart(path) && isIn(path) && isNamed(path);
}
/** A named folder means everything below it, and a name with wildcard characters in it may be the name of a file. */
function isBelow(path, name) {
    return path === name || path.startsWith(`${name.replace(/\/+$/, '')}/`);
}


/***/ }),

/***/ 4875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ saveCheckpoint),
  a: () => (/* binding */ toLedgerMark)
});

// EXTERNAL MODULE: ./lib/domain/digest.js
var digest = __webpack_require__(2002);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/memory/checkpoint-chain.js
var checkpoint_chain = __webpack_require__(2673);
// EXTERNAL MODULE: ./lib/memory/checkpoint-codec.js
var checkpoint_codec = __webpack_require__(6390);
// EXTERNAL MODULE: ./lib/domain/checkpoint.js
var checkpoint = __webpack_require__(2240);
;// CONCATENATED MODULE: ./lib/memory/checkpoint-witness.js
// The ledger as one more witness of the chain of checkpoints: what it remembers of a record has to be what the chain says.

/**
 * Where ledger and chain differ. `elsewhere`: the ledger may tell of checkpoints of another repository than the one at hand,
 * such as the host's on a laptop; then one that the chain does not know is no error.
 */
function checkWitness(lines, events, chain) {
    const added = new Map(lines.flatMap((line) => (line.kind === 'add' ? [[line.id, line.record]] : [])));
    const findings = [];
    for (const event of events) {
        if (event.kind !== 'checkpoint')
            continue;
        const record = added.get(event.id);
        if (record === event.digest)
            continue;
        if (record === undefined && chain === 'elsewhere')
            continue;
        const detail = record === undefined
            ? `the ledger remembers ${event.id}, and no line of the chain adds it`
            : 'its record is not the one that the ledger remembers';
        const document = record === undefined ? checkpoint/* CHAIN_REF */.m : event.id;
        findings.push({ layer: 'checksum', document, line: null, detail, severity: 'error' });
    }
    return findings;
}

// EXTERNAL MODULE: ./lib/memory/ledger.js
var ledger = __webpack_require__(7870);
// EXTERNAL MODULE: ./lib/app/checkpoints.js
var checkpoints = __webpack_require__(5272);
;// CONCATENATED MODULE: ./lib/app/save-checkpoint.js







/** Re-applied so often when others moved the chain: with pauses of some seconds in all. After that somebody else's turn is better. */
const MAX_RETRIES = 5;
/** Upper bound of the first pause; it doubles with every try. A fetch and a push take about so long. */
const BASE_PAUSE_MS = 200;
/** STATE_CONFLICT when the chain moved under every try, CHECKPOINT_DAMAGED when the chain cannot be trusted: nothing was added. */
async function saveCheckpoint(world, wish) {
    let present = null;
    for (let retries = 0;; retries += 1) {
        const stored = await world.remote.store.read();
        if (!stored.ok)
            return stored;
        const known = findKnown(stored.value, wish);
        if (!known.ok)
            return known;
        if (known.value !== null)
            return (0,result.ok)(toSaved(known.value, 'unchanged'));
        if (present === null) {
            const brought = await bring(world, wish);
            if (!brought.ok)
                return brought;
            present = brought.value;
        }
        const added = await add(world, wish, { present, stored: stored.value });
        if (added.ok)
            return (0,result.ok)(toSaved(added.value, 'created'));
        if (added.problem.code !== 'STATE_CONFLICT' || retries === MAX_RETRIES)
            return added;
        await world.pacing.pause(world.pacing.draw() * BASE_PAUSE_MS * 2 ** retries);
    }
}
/** The newest valid checkpoint of the branch, if it is just this one; null: there is something to save. */
function findKnown(stored, { commit, branch, type, events }) {
    const chain = (0,checkpoint_chain/* readChain */.U)(stored);
    const [flaw] = checkWitness(chain.lines, events, 'of-the-ledger');
    if (flaw !== undefined)
        return (0,result/* err */._)({ code: 'CHECKPOINT_DAMAGED', id: flaw.document, detail: flaw.detail });
    const isOwn = ({ record, standing }) => standing === 'valid' && record.branch === branch;
    const newest = chain.checkpoints.find(isOwn)?.record;
    const isSame = newest !== undefined && newest.commit === commit && newest.type === type && newest.work === null;
    return (0,result.ok)(isSame ? newest : null);
}
async function bring({ remote }, { commit, branch }) {
    const files = await remote.openCommit({ commit, branch });
    return files.ok ? (0,checkpoints/* savePresent */.pF)(files.value, []) : files;
}
function add({ remote, pacing, now }, { type, note, state }, on) {
    const draw = () => Math.floor(pacing.draw() * 2 ** 32)
        .toString(16)
        .padStart(8, '0');
    return (0,checkpoints/* addCheckpoint */.AY)({ store: remote.store, now, draw }, { type, note, state }, on);
}
function toSaved(record, change) {
    return { record, digest: (0,digest/* toDigest */.O)((0,checkpoint_codec/* renderRecord */.sF)(record)), change };
}
/** How the ledger stood, from the documents that were read of it; null: nothing was remembered yet. */
function toLedgerMark(documents) {
    const document = [...documents.keys()].filter(ledger/* isLedgerName */.t7).sort().at(-1);
    if (document === undefined)
        return null;
    const text = documents.get(document) ?? '';
    return { document, lines: text.split('\n').filter((line) => line !== '').length, sha256: (0,digest/* toDigest */.O)(text) };
}


/***/ }),

/***/ 2744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H0: () => (/* binding */ findFirstBad),
  Sv: () => (/* binding */ findThreadBranch),
  _K: () => (/* binding */ findThreadFailure),
  Gs: () => (/* binding */ toRecordedQuestion)
});

// EXTERNAL MODULE: ./lib/diagnosis/prevention.js
var prevention = __webpack_require__(7281);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
// EXTERNAL MODULE: ./lib/domain/run.js
var run = __webpack_require__(7633);
;// CONCATENATED MODULE: ./lib/app/recorded-failure.js
// A failure as the ledger recorded it, back in the form of evidence and diagnosis. What was not recorded stays empty, not guessed.



/** What stands where no commit is known: no commit has this id. */
const NO_SHA = '0'.repeat(40);
/** The evidence of a recorded failure. `commit` is what git still knows of its commit, or null. */
function toRecordedEvidence(event, commit) {
    const { id, attempt, workflow, branch } = event.run;
    return {
        run: {
            repo: null,
            id,
            attempt,
            workflow,
            workflowPath: null,
            event: 'recorded',
            branch,
            defaultBranch: null,
            headSha: (0,ids/* parseSha */.qL)(event.commit) ?? NO_SHA,
            base: run/* UNKNOWN_BASE */.L,
            fromFork: false,
            pullRequests: [],
            startedAt: event.startedAt,
            endedAt: null,
            byDependabot: false,
            conclusion: 'failure',
        },
        failures: [],
        failedJobs: event.jobs,
        totalJobs: event.jobs.length,
        reports: [],
        commit,
        branchProtected: null,
        gaps: [],
        now: event.at,
    };
}
/** The diagnosis of a recorded failure: one candidate, and the level as it was graded then. */
function toRecordedDiagnosis(event) {
    const { category, severity: level, cause, jobs } = event;
    return {
        category,
        alternatives: [],
        transient: event.transient,
        confidence: event.confidence,
        rootCause: cause === null ? [] : [{ job: jobs[0] ?? null, ...cause, score: 0, reason: 'as the ledger recorded it' }],
        step: event.step,
        excerpt: null,
        fingerprint: event.fingerprint,
        prevention: (0,prevention/* listPrevention */.R)(category, undefined),
        factors: [],
        severity: { level, because: [{ rule: 'ledger', change: level, detail: 'the level that was recorded' }] },
        failedTests: [],
        jobs,
    };
}

;// CONCATENATED MODULE: ./lib/app/thread-failure.js

/**
 * What the newest failed run of the thread showed; null where the memory knows of none. The thread of an incident is about its
 * cause, on its branch; any other thread about whatever failed on the branch that our comment there tells of.
 */
function findThreadFailure({ events }, { about, thread }) {
    const record = about.incident?.record ?? null;
    const branches = record === null ? listBranches(events, thread) : [record.branch];
    const own = listFailures(events).filter(({ fingerprint, run }) => (record === null || fingerprint === record.fingerprint) &&
        branches.some((branch) => branch === '*' || branch === run.branch));
    const newest = own.toSorted((a, b) => a.run.id - b.run.id || a.run.attempt - b.run.attempt).at(-1);
    if (newest === undefined)
        return null;
    const all = listFailures(events).filter(({ run }) => run.id === newest.run.id && run.attempt === newest.run.attempt);
    const [first, ...others] = all.toSorted((a, b) => b.severity - a.severity || (a.key < b.key ? -1 : 1));
    return first === undefined ? null : [first, ...others];
}
/** Branch that our comment in a pull request tells of; null where there is none, or where comments tell of several. */
function findThreadBranch({ events }, thread) {
    const [branch = null, other] = listBranches(events, thread);
    return other === undefined ? branch : null;
}
function listBranches(events, thread) {
    const named = events.flatMap((event) => event.kind === 'comment' && event.thread === thread && event.branch !== null ? [event.branch] : []);
    return [...new Set(named)];
}
/** The first commit of the branch that is known to have shown the cause. */
function findFirstBad({ events }, { fingerprint, run }) {
    const own = listFailures(events).filter((one) => one.fingerprint === fingerprint && one.run.branch === run.branch);
    return own.toSorted((a, b) => a.run.id - b.run.id)[0]?.commit ?? null;
}
function listFailures(events) {
    return events.flatMap((event) => (event.kind === 'failure' ? [event] : []));
}
/** The question that was decided then, as far as it was recorded, asked by an operator now. */
function toRecordedQuestion(ask) {
    const { failure, policy, memory, now, repo, defaultBranch, stateBranch } = ask;
    const [worst, ...others] = failure;
    const recorded = toRecordedEvidence(worst, null);
    const jobs = [...new Set(failure.flatMap((one) => one.jobs))];
    return {
        evidence: {
            ...recorded,
            run: { ...recorded.run, repo, defaultBranch },
            failedJobs: jobs,
            totalJobs: jobs.length,
            now,
        },
        diagnoses: [toRecordedDiagnosis(worst), ...others.map(toRecordedDiagnosis)],
        policy,
        standing: { halt: 'running', memory, incidents: null, lost: [], owners: [] },
        plans: [],
        batch: toBatch(worst),
        queues: [],
        queueItem: { kind: 'none', because: 'NO_QUEUE', subject: '' },
        ledger: 'kept',
        ownToken: 'full',
        patterns: [],
        // Our own mark of the plan is a newer commit already: a person who asks has seen which commit the thread is about.
        rerun: { trigger: 'operator', own: { workflowPath: null, stateBranch }, head: recorded.run.headSha },
    };
}
function toBatch({ batch }) {
    if (batch === null)
        return { kind: 'none', because: 'NO_BATCH', subject: '' };
    return { kind: 'chosen', ...batch, by: 'input', dependents: [], nextReady: null };
}


/***/ }),

/***/ 6438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ updateState),
/* harmony export */   W: () => (/* binding */ pickRead)
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
    let snapshot = pickRead(update.first, update.names);
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
/**
 * The snapshot when it knows of all these names, else null. Two clocks on both sides of a month's end name different ledgers, and
 * a ledger that was not asked for must not be taken for one that does not exist: the write would replace what is in it.
 */
function pickRead(snapshot, names) {
    const known = new Set(snapshot?.names ?? []);
    return names.every((name) => known.has(name)) ? snapshot : null;
}
/** Reads again what another writer has changed, and tells of it. The client's own retries are all that a read gets. */
async function readNewest(store, { names, first, onConflict }, { tries }) {
    const newest = await store.read(names);
    if (!newest.ok || onConflict === undefined)
        return newest;
    const isChanged = tries > 0 || (first !== null && first.version !== newest.value.version);
    if (!isChanged)
        return newest;
    const heard = await onConflict(newest.value);
    return heard.ok ? newest : heard;
}
async function tryOnce(store, update, { snapshot, progress }) {
    const changes = toRealChanges(update.edit(snapshot), snapshot, update.names);
    if (changes.size === 0) {
        const written = { ref: snapshot.version ?? '', change: 'unchanged' };
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ latest: snapshot, written, tries: progress.tries });
    }
    progress.tries += 1;
    const { summary } = update;
    const answer = await store.write({ documents: changes, expected: snapshot.version, summary });
    if (!answer.ok)
        return answer;
    const { version, ...written } = answer.value;
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ latest: merge(snapshot, changes, version), written, tries: progress.tries });
}
/** Without what says the same as the snapshot. */
function toRealChanges(edit, { version, documents }, names) {
    const isThere = (name) => documents.has(name) || (version !== null && !names.includes(name));
    const isReal = ([name, text]) => text === null ? isThere(name) : text !== documents.get(name);
    return new Map([...(edit ?? [])].filter(isReal));
}
function merge({ names, documents }, changes, version) {
    const merged = new Map(documents);
    for (const [name, text] of changes) {
        if (text === null)
            merged.delete(name);
        else
            merged.set(name, text);
    }
    return { version, names: [...new Set([...names, ...changes.keys()])], documents: merged };
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

/***/ 9902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ RUN_DEFAULTS)
/* harmony export */ });
// Bounds of guarded runs as plain values: a command that passes is run by them without a schema being loaded.
/** The defaults of the policy's `run` section, where each has its reason. */
const RUN_DEFAULTS = {
    attempts: 3,
    backoffBaseSeconds: 2,
    backoffCapSeconds: 60,
    timeoutFactor: 2,
    maxTimeoutMinutes: 360,
    graceSeconds: 5,
    maxCopyBytes: 16_777_216,
};


/***/ }),

/***/ 9480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ callsFor),
/* harmony export */   Dn: () => (/* binding */ isOwnFault),
/* harmony export */   Nm: () => (/* binding */ listCauses),
/* harmony export */   Tw: () => (/* binding */ worstLevelOf),
/* harmony export */   iE: () => (/* binding */ isBlind)
/* harmony export */ });
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3486);
/* harmony import */ var _domain_category_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1998);
// Which causes count for what: the ignored ones for nothing, those of the environment never against an item.


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
    return (0,_config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .responseOf */ .lR)(policy, diagnosis.severity.level).includes(response);
}
/** Whether a cause says something about the work itself: neither the environment nor anything a re-run would cure. */
function isOwnFault(diagnosis) {
    return diagnosis.transient !== 'yes' && !(0,_domain_category_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnvironment */ .hN)(diagnosis.category);
}
/** True when nothing of the failed run could be read: then nobody knows what broke, and only the report is written. */
function isBlind({ evidence, diagnoses }) {
    const nothing = evidence.failures.length === 0 && evidence.reports.every((report) => report.failing.length === 0);
    return nothing && diagnoses.every((diagnosis) => diagnosis.category === 'unknown');
}


/***/ }),

/***/ 4204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findRoute),
/* harmony export */   W: () => (/* binding */ isBranchBar)
/* harmony export */ });
/** The route to a branch. Where its protection could not be read nothing is sent at all: doubt never acts. */
function findRoute(branchProtected, { edits }) {
    if (branchProtected === false)
        return { kind: 'open', via: 'commit' };
    if (branchProtected === null)
        return { kind: 'barred', because: 'BRANCH_UNKNOWN' };
    if (edits.protectedBranch === 'pull-request')
        return { kind: 'open', via: 'pull-request' };
    return { kind: 'barred', because: 'BRANCH_PROTECTED' };
}
/** True when the edit is sound and only the branch stands against it: then a person can apply it. */
function isBranchBar(code) {
    return code === 'BRANCH_PROTECTED' || code === 'BRANCH_UNKNOWN';
}


/***/ }),

/***/ 5824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ findNextReady),
/* harmony export */   i: () => (/* binding */ findDependents)
/* harmony export */ });
/** Items that nothing has to wait for any more. */
const SETTLED = ['done', 'cancelled'];
/**
 * Ids of the open items that wait for an item, directly or through others, in the order of the file; then those of the
 * other plans, as `FILE#ID`, in the order of the plans.
 */
function findDependents(plan, item, others = []) {
    const plans = [plan, ...others.filter((other) => other.file !== plan.file)];
    const waiting = mapWaiting(plans);
    const start = keyOf({ file: plan.file, id: item });
    const blocked = new Set([start]);
    // A set hands out what is added while it is walked.
    for (const key of blocked)
        for (const place of waiting.get(key) ?? [])
            blocked.add(keyOf(place));
    blocked.delete(start);
    const places = plans.flatMap(({ file, items }) => items.filter(isOpen).map(({ id }) => ({ file, id })));
    const found = places.filter((place) => blocked.has(keyOf(place)));
    return found.map((place) => (place.file === plan.file ? place.id : keyOf(place)));
}
/**
 * The first item, among the ready ones in their order, that neither waits for a batch nor is a part of it: one of its own
 * file, else one of another as `FILE#ID`; or null.
 */
function findNextReady(ready, batch, dependents) {
    const own = ready.find(({ file, item }) => file === batch.file && item.id !== batch.id && item.partOf !== batch.id && !dependents.includes(item.id));
    if (own !== undefined)
        return own.item.id;
    const others = ready.filter(({ file }) => file !== batch.file).map(({ file, item }) => keyOf({ file, id: item.id }));
    return others.find((key) => !dependents.includes(key)) ?? null;
}
/** The open items that wait for each item, by its key. */
function mapWaiting(plans) {
    const files = new Set(plans.map((plan) => plan.file));
    const waiting = new Map();
    for (const { file, items } of plans) {
        for (const item of items.filter(isOpen)) {
            for (const name of item.dependsOn.flatMap((one) => namesOf(one, item, items))) {
                const key = files.has(name.slice(0, Math.max(0, name.indexOf('#')))) ? name : keyOf({ file, id: name });
                const known = waiting.get(key);
                if (known === undefined)
                    waiting.set(key, [{ file, id: item.id }]);
                else
                    known.push({ file, id: item.id });
            }
        }
    }
    return waiting;
}
function isOpen(item) {
    return !SETTLED.includes(item.status);
}
function keyOf({ file, id }) {
    return `${file}#${id}`;
}
/** References of the form `19.x` or `19.*`: every id that begins with `19.`. */
const WILDCARD = /^(?<stem>.+\.)[x*]$/i;
function namesOf({ ref, resolved }, own, items) {
    if (resolved !== undefined)
        return resolved;
    const stem = WILDCARD.exec(ref)?.groups?.['stem'];
    if (stem === undefined)
        return ref === own.id ? [] : [ref];
    return items.flatMap(({ id }) => (id !== own.id && id.startsWith(stem) ? [id] : []));
}


/***/ }),

/***/ 8828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   Kh: () => (/* binding */ findWriteBar),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   UL: () => (/* binding */ findLedgerBar),
/* harmony export */   Xs: () => (/* binding */ postpone),
/* harmony export */   et: () => (/* binding */ plan),
/* harmony export */   kg: () => (/* binding */ combine),
/* harmony export */   ls: () => (/* binding */ identify)
/* harmony export */ });
/* harmony import */ var _domain_effect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5311);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(758);


/** Nothing to do and nothing to explain. */
const NOTHING = { effects: [], declined: [] };
function refuse(kind, because, subject = '') {
    return { effects: [], declined: [{ kind, because, subject }] };
}
/** Refuses for now: the sweep does it from an instant on. */
function postpone(kind, because, until) {
    return { effects: [], declined: [{ kind, because, subject: (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .toIsoText */ .Ui)(until), until }] };
}
/** An effect with the key made from what it is aimed at; the same targets give the same key in every run. */
function plan(effect, because, targets) {
    const key = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .toEffectKey */ .wj)(effect.kind, ...targets);
    return { effects: [{ key, effect, because, risk: _domain_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .RISK */ .yX[effect.kind], after: null }], declined: [] };
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
    return (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .toDecisionId */ .zQ)([headSha, ...effects.map(({ key, effect }) => `${key} ${toTargets(effect)}`)]);
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


/***/ }),

/***/ 6888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GC: () => (/* binding */ POSTPONING),
  XR: () => (/* binding */ decideRerun),
  RV: () => (/* binding */ isStillAllowed),
  g8: () => (/* binding */ judgeRerun)
});

// UNUSED EXPORTS: RERUN_GUARDS

// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
// EXTERNAL MODULE: ./lib/domain/own-run.js
var own_run = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/domain/run.js
var domain_run = __webpack_require__(7633);
// EXTERNAL MODULE: ./lib/decision/causes.js
var causes = __webpack_require__(9480);
// EXTERNAL MODULE: ./lib/decision/question.js
var decision_question = __webpack_require__(8828);
;// CONCATENATED MODULE: ./lib/decision/rerun-tries.js

/** The re-runs of the commit of a run. Events in any order, doubles too. */
function countTries(run, events) {
    const runs = new Map([[run.id, { reruns: run.attempt - 1, base: toBase(run.base) }]]);
    let attempt = run.attempt;
    for (const event of events) {
        const seen = toSeen(event, run);
        if (seen === null)
            continue;
        const known = runs.get(seen.id);
        const base = known?.base === undefined ? seen.base : known.base;
        runs.set(seen.id, { reruns: Math.max(known?.reruns ?? 0, seen.reruns), base });
        if (seen.id === run.id)
            attempt = Math.max(attempt, seen.reruns + 1);
    }
    const all = [...runs.values()];
    const own = runs.get(run.id)?.base;
    const sum = (some) => some.reduce((total, { reruns }) => total + reruns, 0);
    return {
        ofCommit: sum(all),
        onBase: sum(all.filter(({ base }) => base === undefined || own === undefined || base === own)),
        attempt,
        lastAt: findLast(run, events),
    };
}
/** What an event tells of a run of the commit; null when it tells nothing that counts. */
function toSeen(event, run) {
    if (!('commit' in event) || !('run' in event) || event.commit !== run.headSha)
        return null;
    const { id, attempt } = event.run;
    if (event.kind !== 'rerun')
        return { id, reruns: attempt - 1, base: undefined };
    return counts(event, run) ? { id, reruns: attempt, base: toBase(event.base) } : null;
}
/** Null is a base too: none. A base that nobody knows may be any. */
function toBase(base) {
    return base === domain_run/* UNKNOWN_BASE */.L ? undefined : base;
}
/**
 * An intention counts for all other runs, also one that the host has refused: it may be carried out later, and then nobody
 * could take the count back. For the very attempt at hand only what was done counts: else there would be a later one.
 */
function counts({ state, run: { id, attempt } }, run) {
    return state === 'done' || id !== run.id || attempt !== run.attempt;
}
/** The attempt at hand began with the last re-run; where its start is not known, our own note of it counts. */
function findLast(run, events) {
    const noted = events.flatMap((event) => event.kind === 'rerun' && event.run.id === run.id && counts(event, run) ? [event.at] : []);
    const began = run.attempt > 1 && run.startedAt !== null ? [run.startedAt] : [];
    const times = [...noted, ...began];
    return times.length === 0 ? null : Math.max(...times);
}

;// CONCATENATED MODULE: ./lib/decision/rerun.js
// Whether the failed jobs of a run are run once more: only what is known to pass by itself, and within every cap. One guard per rule.






const MINUTE_MS = 60_000;
/** GitHub's own bounds: re-runs of one run, and the age of its first attempt. */
const MAX_HOST_RERUNS = 50;
const MAX_HOST_AGE_MS = 30 * 86_400_000;
/** Doubling so often passes every cap that a policy may set. */
const MAX_DOUBLINGS = 20;
/** Events for which a run without an open pull request belongs to nothing that is still wanted. */
const PULL_EVENTS = ['pull_request', 'pull_request_target'];
/** Causes that an immediate try makes worse. */
const LIMITS = ['rate-limit', 'quota'];
/** Reasons for which a re-run is left to the sweep. */
const POSTPONING = ['RERUN_COOLING', 'SAME_RUN'];
/** What speaks against a re-run, by name, in the order in which it is said. An operator has answered the ones about the cause. */
const RERUN_GUARDS = [
    { name: 'the run is no stranger', guard: isForeign, about: 'run' },
    { name: 'the level calls for it', guard: isNotAsked, about: 'cause' },
    { name: 'the policy allows re-runs', guard: isOff, about: 'run' },
    { name: 'every cause passes by itself', guard: isLasting, about: 'cause' },
    { name: 'every failed job is explained', guard: isUnread, about: 'cause' },
    { name: 'the run is on GitHub', guard: isElsewhere, about: 'run' },
    { name: 'the run is none of ours', guard: isOurs, about: 'run' },
    { name: 'the run has ended', guard: isUnfinished, about: 'run' },
    { name: 'no later attempt exists', guard: isTriedAgain, about: 'run' },
    { name: 'the commit is the head of its branch', guard: isPassedOver, about: 'run' },
    { name: 'the pull request is open', guard: isClosed, about: 'run' },
    { name: 'few jobs failed', guard: hasManyJobs, about: 'caps' },
    { name: 'what was done can be counted', guard: isForgetful, about: 'caps' },
    { name: 'GitHub allows another attempt', guard: isAtHostCap, about: 'caps' },
    { name: 'GitHub still knows the run', guard: isOld, about: 'caps' },
    { name: 'the run has attempts left', guard: hasNoAttempt, about: 'caps' },
    { name: 'the commit has re-runs left', guard: isCommitSpent, about: 'caps' },
    { name: 'the base has re-runs left', guard: isBaseSpent, about: 'caps' },
];
/** The re-run of a failed run as a part of its decision. */
function decideRerun(question) {
    const { run } = question.evidence;
    const verdict = judgeRerun(question);
    if (verdict.kind === 'no')
        return (0,decision_question/* refuse */.TR)('rerun-failed', verdict.refusal.because, verdict.refusal.subject);
    if (verdict.kind === 'wait')
        return (0,decision_question/* postpone */.Xs)('rerun-failed', verdict.because, verdict.until);
    const effect = { kind: 'rerun-failed', run: run.id, attempt: run.attempt, logging: verdict.logging };
    return (0,decision_question/* plan */.et)(effect, 'RERUN', [`${run.id}`, `${run.attempt}`]);
}
/** Whether the re-run is still right by a newer memory: others may have used up what the caps allow meanwhile. */
function isStillAllowed(question, memory) {
    return judgeRerun({ ...question, standing: { ...question.standing, memory } }).kind === 'go';
}
/** The verdict: the first guard that speaks, then the wait, then go. */
function judgeRerun(question) {
    const { evidence, policy, standing, rerun } = question;
    const counted = { ...question, tries: countTries(evidence.run, standing.memory?.events ?? []) };
    const left = countLeft(counted);
    for (const { guard, about } of RERUN_GUARDS) {
        if (about === 'cause' && rerun.trigger === 'operator')
            continue;
        const refusal = guard(counted);
        if (refusal !== null)
            return { kind: 'no', refusal, left: standing.memory === null ? null : left };
    }
    const until = findDue(counted);
    if (until > evidence.now)
        return { kind: 'wait', because: 'RERUN_COOLING', until, left };
    if (rerun.trigger === 'own-run')
        return { kind: 'wait', because: 'SAME_RUN', until: evidence.now, left };
    const logging = left === 1 && policy.rerun.debugOnLast ? 'debug' : 'plain';
    return { kind: 'go', logging, left: left - 1 };
}
/** Re-runs that every cap still allows, the one at hand included; 0 or more. */
function countLeft({ policy: { rerun }, tries }) {
    return Math.max(0, Math.min(rerun.maxAttempts - tries.attempt, rerun.maxPerSha - tries.ofCommit, rerun.maxPerShaAndBase - tries.onBase, MAX_HOST_RERUNS + 1 - tries.attempt));
}
/**
 * When the next try is due, past or future. The wait is drawn between zero and the back-off, and from the run itself, so
 * that every look gives the same time. What GitHub asked for is obeyed by everybody; an operator waits for nothing else.
 */
function findDue(question) {
    const { evidence, standing, rerun, tries } = question;
    const { run } = evidence;
    const asked = (standing.memory?.journal.unfinished ?? []).flatMap((work) => {
        const isOurs = work.run.id === run.id && work.run.attempt === run.attempt;
        return isOurs && work.notBefore !== null && !isPostponing(work.because) ? [work.notBefore] : [];
    });
    const since = tries.lastAt ?? run.endedAt ?? run.startedAt ?? evidence.now;
    const own = rerun.trigger === 'operator' ? 0 : since + toWaitMs(question, (0,ids/* toDraw */.uv)(`${run.id}`, `${run.attempt}`));
    return Math.max(...asked, own);
}
function isPostponing(because) {
    return POSTPONING.some((known) => known === because);
}
/** Full jitter below the cap. The first re-run waits for nothing, unless the cause is a limit that it would hit again. */
function toWaitMs({ policy: { rerun }, tries, diagnoses }, draw) {
    const isLimit = diagnoses.some(({ category }) => LIMITS.includes(category));
    const step = tries.attempt - 1 + (isLimit ? 1 : 0);
    if (step === 0)
        return 0;
    const doubled = rerun.backoffBaseMinutes * 2 ** Math.min(step - 1, MAX_DOUBLINGS);
    return Math.floor(draw * Math.min(rerun.backoffCapMinutes, doubled) * MINUTE_MS);
}
function isNotAsked({ diagnoses, policy }) {
    const other = diagnoses.find((cause) => !(0,causes/* callsFor */.$N)('rerun', cause, policy));
    return other === undefined ? null : { because: 'NOT_IN_RESPONSE', subject: `level ${other.severity.level}` };
}
function isOff({ policy }) {
    return policy.rerun.enabled ? null : { because: 'POLICY_OFF', subject: 'rerun.enabled' };
}
/** Unknown counts as no: calling a real failure transient is the one dangerous confusion. */
function isLasting({ diagnoses, policy }) {
    const lasting = diagnoses.find(({ transient }) => transient !== 'yes');
    if (lasting !== undefined)
        return { because: 'NOT_TRANSIENT', subject: lasting.category };
    const ignored = diagnoses.find(({ category }) => policy.ignore.includes(category));
    return ignored === undefined ? null : { because: 'CATEGORY_IGNORED', subject: ignored.category };
}
/** A job whose log nobody read, or whose log shows no failure, may have failed of anything. */
function isUnread({ evidence, diagnoses }) {
    const { failedJobs, failures } = evidence;
    if (failedJobs.length === 0 || failures.length < failedJobs.length)
        return { because: 'FAILURE_UNREAD', subject: '' };
    const explained = new Set(diagnoses.flatMap(({ jobs }) => jobs));
    return failedJobs.every((job) => explained.has(job)) ? null : { because: 'FAILURE_UNREAD', subject: '' };
}
function isElsewhere({ evidence: { run }, rerun }) {
    return run.repo === null || rerun.trigger === 'local' ? { because: 'NOT_ON_HOST', subject: '' } : null;
}
function isForeign({ evidence: { run }, ownToken }) {
    const because = (0,decision_question/* findWriteBar */.Kh)(run, ownToken);
    return because === null ? null : { because, subject: '' };
}
function isOurs({ evidence: { run }, rerun }) {
    return (0,own_run/* isOwnRun */.qK)(run, rerun.own) ? { because: 'OWN_RUN', subject: run.workflow } : null;
}
/** A run that asks from inside has not ended; it does not ask for now, but for when it has. */
function isUnfinished({ evidence: { run }, rerun }) {
    if (rerun.trigger === 'own-run')
        return null;
    if (run.conclusion === 'none')
        return { because: 'RUN_INCOMPLETE', subject: `${run.id}` };
    return (0,domain_run/* isFailure */.N)(run.conclusion) ? null : { because: 'NOT_A_FAILURE', subject: run.conclusion };
}
function isTriedAgain({ evidence: { run }, tries }) {
    return tries.attempt > run.attempt ? { because: 'RERUN_DONE', subject: `attempt ${tries.attempt}` } : null;
}
function isPassedOver({ evidence: { run }, rerun }) {
    if (run.branch === null)
        return { because: 'NO_BRANCH', subject: '' };
    if (rerun.head === null)
        return { because: 'HEAD_UNKNOWN', subject: run.branch };
    return rerun.head === run.headSha ? null : { because: 'COMMIT_PASSED_OVER', subject: run.branch };
}
function isClosed({ evidence: { run } }) {
    const isPull = PULL_EVENTS.includes(run.event);
    return isPull && run.pullRequests.length === 0 ? { because: 'NO_PULL_REQUEST', subject: run.branch ?? '' } : null;
}
function hasManyJobs({ evidence: { failedJobs }, policy }) {
    return failedJobs.length > policy.rerun.maxFailedJobs
        ? { because: 'RERUN_JOBS', subject: `${failedJobs.length} jobs` }
        : null;
}
/** Without a memory that can be written the intention cannot be noted, and the next run would not know of it. */
function isForgetful({ standing, ledger }) {
    const bar = (0,decision_question/* findLedgerBar */.UL)(ledger) ?? (standing.memory === null ? 'MEMORY_UNREADABLE' : null);
    return bar === null ? null : { because: bar, subject: '' };
}
function isAtHostCap({ tries }) {
    return tries.attempt > MAX_HOST_RERUNS ? { because: 'RERUN_HOST_CAP', subject: `attempt ${tries.attempt}` } : null;
}
/** Counted from the earliest attempt that anybody knows of. */
function isOld({ evidence: { run, now }, standing }) {
    if (run.startedAt === null)
        return { because: 'RUN_UNTIMED', subject: `${run.id}` };
    const starts = (standing.memory?.events ?? []).flatMap((event) => event.kind === 'failure' && event.run.id === run.id && event.startedAt !== null ? [event.startedAt] : []);
    const first = Math.min(run.startedAt, ...starts);
    return now - first > MAX_HOST_AGE_MS ? { because: 'RERUN_TOO_OLD', subject: `${run.id}` } : null;
}
function hasNoAttempt({ policy, tries }) {
    const { maxAttempts } = policy.rerun;
    return tries.attempt >= maxAttempts ? { because: 'RERUN_ATTEMPTS', subject: `${maxAttempts} attempts` } : null;
}
function isCommitSpent({ policy, tries }) {
    const { maxPerSha } = policy.rerun;
    return tries.ofCommit >= maxPerSha ? { because: 'RERUN_COMMIT_CAP', subject: `${tries.ofCommit} re-runs` } : null;
}
function isBaseSpent({ policy, tries }) {
    const { maxPerShaAndBase } = policy.rerun;
    return tries.onBase >= maxPerShaAndBase ? { because: 'RERUN_BASE_CAP', subject: `${tries.onBase} re-runs` } : null;
}


/***/ }),

/***/ 5252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ findPaceBar),
/* harmony export */   MM: () => (/* binding */ isMinor),
/* harmony export */   Q2: () => (/* binding */ hasMoved),
/* harmony export */   Z1: () => (/* binding */ isDaySpent),
/* harmony export */   dw: () => (/* binding */ isSettling),
/* harmony export */   f0: () => (/* binding */ existsAlready),
/* harmony export */   gK: () => (/* binding */ isOff),
/* harmony export */   qw: () => (/* binding */ isCooling),
/* harmony export */   t$: () => (/* binding */ isOwnBranch),
/* harmony export */   xx: () => (/* binding */ isHalted),
/* harmony export */   zH: () => (/* binding */ wasDoneBefore)
/* harmony export */ });
/* harmony import */ var _revert_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7327);

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
function isOff({ policy }) {
    return policy.enabled ? null : { because: 'POLICY_OFF', subject: 'revert.enabled' };
}
/** The gate holds it too; said here, so that nothing is even prepared. */
function isHalted({ standing: { halt } }) {
    if (halt === 'running')
        return null;
    return { because: halt === 'halted' ? 'HALTED' : 'HALT_UNREADABLE', subject: '' };
}
function isMinor({ standing: { level }, policy }) {
    return level >= policy.minLevel ? null : { because: 'BELOW_RESPONSE', subject: `level ${level}` };
}
function isOwnBranch({ standing: { base } }) {
    if (base === null)
        return (0,_revert_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .L)('branch');
    return base.kind === 'shared' ? null : { because: 'BRANCH_NOT_SHARED', subject: base.name };
}
/** Whoever pushed meanwhile may have mended it. */
function hasMoved({ standing: { base } }) {
    if (base === null)
        return (0,_revert_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .L)('branch');
    return base.head === base.headSeen ? null : { because: 'BASE_MOVED', subject: base.name };
}
/** Of anybody, in any state: a closed one is a person's no. */
function existsAlready({ standing: { existing } }) {
    if (existing === null)
        return (0,_revert_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .L)('existing reverts');
    const [first] = existing;
    return first === undefined ? null : { because: 'REVERT_EXISTS', subject: `${first.ref} (${first.state})` };
}
/** One revert of a commit, ever. */
function wasDoneBefore({ standing: { opened, change } }) {
    if (opened === null || change === null)
        return (0,_revert_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .L)('our reverts');
    const done = opened.find(({ commit }) => change.commits.includes(commit));
    return done === undefined ? null : { because: 'REVERTED_BEFORE', subject: done.commit.slice(0, 12) };
}
/** Counted over the last 24 hours, so that midnight is no loophole. */
function isDaySpent({ standing: { opened }, policy, now }) {
    if (opened === null)
        return (0,_revert_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .L)('our reverts');
    const recent = opened.filter(({ at }) => now - at < DAY_MS).length;
    return recent >= policy.maxPerDay ? { because: 'REVERT_CAP', subject: `${recent} of ${policy.maxPerDay}` } : null;
}
function isCooling({ standing: { opened }, policy, now }) {
    if (opened === null)
        return (0,_revert_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .L)('our reverts');
    const hot = opened.find(({ at }) => now - at < policy.cooldownMinutes * MINUTE_MS);
    return hot === undefined ? null : { because: 'REVERT_COOLDOWN', subject: hot.commit.slice(0, 12) };
}
/** What another run may have changed while this one was looking: asked on the very version that an intention is written on. */
function findPaceBar(question) {
    for (const guard of [isHalted, wasDoneBefore, isDaySpent, isCooling]) {
        const refusal = guard(question);
        if (refusal !== null)
            return refusal;
    }
    return null;
}
function isSettling({ standing: { firstFailureAt }, policy, now }) {
    if (firstFailureAt === null)
        return (0,_revert_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .L)('time of the first failure');
    const minutes = Math.floor((now - firstFailureAt) / MINUTE_MS);
    return now - firstFailureAt < policy.settleMinutes * MINUTE_MS
        ? { because: 'REVERT_SETTLING', subject: `${minutes} min` }
        : null;
}


/***/ }),

/***/ 6152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ decideRevertPart),
/* harmony export */   cV: () => (/* binding */ findFlaw),
/* harmony export */   dp: () => (/* binding */ findRevertCause)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9279);
/* harmony import */ var _domain_shared_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3148);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9480);
/* harmony import */ var _question_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8828);
/* harmony import */ var _revert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4487);





/**
 * The worst cause for which a revert can matter; null: there is none, and then nothing is read for one and nothing said. It
 * has to be grave enough for the policy, the work's own fault, and on a branch that others build on.
 */
function findRevertCause(question) {
    const { evidence, diagnoses, policy, ownToken } = question;
    const { run, branchProtected } = evidence;
    if (!policy.revert.enabled || run.repo === null || (0,_question_js__WEBPACK_IMPORTED_MODULE_1__/* .findWriteBar */ .Kh)(run, ownToken) !== null)
        return null;
    if (!(0,_domain_shared_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .isSharedBranch */ .W)({ ...run, branchProtected }, policy.severity.protectedBranches))
        return null;
    const worst = (0,_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .listCauses */ .Nm)({ diagnoses, policy }).find(_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnFault */ .Dn);
    return worst !== undefined && worst.severity.level >= policy.revert.minLevel ? worst : null;
}
/** Planned when every guard is silent and the trial, where there was one, gave a revert. */
function decideRevertPart({ revert, policy, evidence }) {
    if (revert === undefined || revert === null)
        return _question_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$;
    const part = (0,_revert_js__WEBPACK_IMPORTED_MODULE_2__/* .decideRevert */ .lZ)({ policy: policy.revert, standing: revert.standing, now: evidence.now });
    if (part.effects.length === 0 || revert.made === null)
        return part;
    const refusal = findFlaw(revert.made);
    return refusal === null ? part : (0,_question_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('open-revert', refusal.because, refusal.subject);
}
/** Why a revert that was tried is none; null: it is made and proven. */
function findFlaw(made) {
    if (!made.ok)
        return { because: 'REVERT_UNMADE', subject: made.problem.code };
    const outcome = made.value;
    switch (outcome.kind) {
        case 'ready':
            return null;
        case 'conflict':
            return { because: 'REVERT_CONFLICT', subject: `${outcome.files.length} files` };
        case 'already-reverted':
            return { because: 'REVERT_EXISTS', subject: outcome.by.where };
        case 'nothing':
            return { because: 'REVERT_NOTHING', subject: outcome.commit.slice(0, 12) };
        case 'unproven':
            return { because: 'REVERT_UNPROVEN', subject: outcome.because };
        case 'refused':
            return {
                because: outcome.because === 'workflow-file' ? 'WORKFLOW_FILES' : 'REVERT_REFUSED',
                subject: outcome.because,
            };
        default:
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__/* .assertNever */ .x)(outcome);
    }
}


/***/ }),

/***/ 7327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ missing)
/* harmony export */ });
/** A fact is missing: doubt takes nothing back. */
function missing(subject) {
    return { because: 'CULPRIT_FACTS_MISSING', subject };
}


/***/ }),

/***/ 4487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lZ: () => (/* binding */ decideRevert),
  lO: () => (/* binding */ findRevertBar)
});

// UNUSED EXPORTS: REVERT_GUARDS

// EXTERNAL MODULE: ./lib/decision/question.js
var decision_question = __webpack_require__(8828);
// EXTERNAL MODULE: ./lib/domain/glob.js
var glob = __webpack_require__(1532);
// EXTERNAL MODULE: ./lib/decision/revert-standing.js
var revert_standing = __webpack_require__(7327);
;// CONCATENATED MODULE: ./lib/decision/revert-change.js


const HOUR_MS = 3_600_000;
/** Files that the token of a workflow may not write. */
const WORKFLOW_FOLDER = '.github/workflows/';
/** How git, GitHub and people title a change that takes another one back or brings it back. */
const REVERT_TITLE = /^(?:re-?land|re-?apply|revert|roll\s?back|back\s?out)\b/i;
/** What `git revert` writes into the message. */
const REVERT_BODY = /^This reverts (?:commit|pull request|changes)\b/m;
/** Others build on an old change. Its age is the host's, not the commit's. */
function isTooOld({ standing: { change }, policy, now }) {
    if (change === null || change.landedAt === null)
        return (0,revert_standing/* missing */.L)('age of the change');
    const hours = Math.floor((now - change.landedAt) / HOUR_MS);
    return now - change.landedAt > policy.maxAgeHours * HOUR_MS
        ? { because: 'CULPRIT_TOO_OLD', subject: `${hours} h` }
        : null;
}
/** Never a revert of a revert, nor of what was brought back on purpose. */
function isRevert({ standing: { change } }) {
    if (change === null)
        return (0,revert_standing/* missing */.L)('change');
    const isOne = REVERT_TITLE.test(change.message.trimStart()) || REVERT_BODY.test(change.message);
    return isOne ? { because: 'CULPRIT_IS_REVERT', subject: '' } : null;
}
/** An emergency fix, by its label or its trailer, whoever set it: doubt leaves it alone. */
function isEmergency({ standing: { change }, policy }) {
    if (change === null)
        return (0,revert_standing/* missing */.L)('change');
    if (change.labels === null)
        return (0,revert_standing/* missing */.L)('labels of the change');
    const isLabelled = change.labels.some(({ name }) => isSame(name, policy.emergencyLabel));
    return isLabelled || hasTrailer(change.trailers, policy.emergencyLabel)
        ? { because: 'CULPRIT_IS_EMERGENCY', subject: policy.emergencyLabel }
        : null;
}
/** Rollers and bots bring the same change again. */
function isExempt({ standing: { change }, policy }) {
    if (change === null || change.author === null)
        return (0,revert_standing/* missing */.L)('author of the change');
    return (0,glob/* matchesAny */._I)(policy.exemptAuthors, change.author) ? { because: 'AUTHOR_EXEMPT', subject: change.author } : null;
}
/** The author said no in the commit. */
function hasOptOutTrailer({ standing: { change }, policy }) {
    if (change === null)
        return (0,revert_standing/* missing */.L)('change');
    return hasTrailer(change.trailers, policy.optOutTrailer)
        ? { because: 'OPTED_OUT', subject: policy.optOutTrailer }
        : null;
}
/** Somebody who may write said no by a label. A label of a stranger says nothing, and an unknown hand is doubt. */
function hasOptOutLabel({ standing: { change }, policy }) {
    if (change === null)
        return (0,revert_standing/* missing */.L)('change');
    if (change.labels === null)
        return (0,revert_standing/* missing */.L)('labels of the change');
    const own = change.labels.filter(({ name }) => isSame(name, policy.optOutLabel));
    if (own.some(({ setterMayWrite }) => setterMayWrite === 'yes'))
        return { because: 'OPTED_OUT', subject: policy.optOutLabel };
    return own.some(({ setterMayWrite }) => setterMayWrite === 'unknown') ? (0,revert_standing/* missing */.L)('who set the label') : null;
}
/** A change that is not on the branch by a merge has no business to be taken back from it. */
function isNotMerged({ standing: { change } }) {
    if (change === null || change.pull === null)
        return (0,revert_standing/* missing */.L)('pull request of the change');
    return change.pull === 'open' || change.pull === 'closed' ? { because: 'NOT_MERGED', subject: change.pull } : null;
}
/** Taking it back alone would break what came after. */
function hasDependents({ standing: { dependents } }) {
    if (dependents === null)
        return (0,revert_standing/* missing */.L)('later changes');
    const [first] = dependents;
    return first === undefined ? null : { because: 'HAS_DEPENDENTS', subject: first.slice(0, 12) };
}
/** A path that the policy keeps for people; a folder keeps what lies below it. */
function isProtected(question) {
    const { protectedPaths } = question.policy;
    return touches(question, 'PROTECTED_PATH', (path) => protectedPaths.some((kept) => (0,glob/* matchesAny */._I)([kept], path) || path.startsWith(`${kept.replace(/\/+$/, '')}/`)));
}
/** The push would be refused, with words that nobody understands. */
function hasWorkflowFiles(question) {
    return touches(question, 'WORKFLOW_FILES', (path) => path.startsWith(WORKFLOW_FOLDER));
}
/** Nothing lies before the first commit. */
function isRoot({ standing: { change } }) {
    if (change === null)
        return (0,revert_standing/* missing */.L)('change');
    return change.parents === 0 ? { because: 'ROOT_COMMIT', subject: change.commits.at(-1)?.slice(0, 12) ?? '' } : null;
}
function touches({ standing: { change } }, because, isKept) {
    if (change === null || change.changedFiles === null)
        return (0,revert_standing/* missing */.L)('files of the change');
    const path = change.changedFiles.find(isKept);
    return path === undefined ? null : { because, subject: path };
}
function hasTrailer(trailers, wanted) {
    return trailers.some(({ key }) => isSame(key, wanted));
}
function isSame(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

// EXTERNAL MODULE: ./lib/decision/revert-pace.js
var revert_pace = __webpack_require__(5252);
// EXTERNAL MODULE: ./lib/domain/culprit.js
var culprit = __webpack_require__(9943);
;// CONCATENATED MODULE: ./lib/decision/revert-proof.js
// Guards of a revert that look at the proof: whether the failure is real, the same, repeated, and brought by this one change.


/** A commit that failed and passed, whoever saw it: chance. */
function isFlaky({ standing }) {
    const { finding, tries, cause } = standing;
    if (finding === null)
        return (0,revert_standing/* missing */.L)('culprit');
    if (tries === null)
        return (0,revert_standing/* missing */.L)('runs');
    const flaky = finding.kind === 'flake' ? finding.sha : (0,culprit/* findFlaky */.fs)(tries, cause);
    return flaky === null ? null : { because: 'FLAKY', subject: revert_proof_short(flaky) };
}
/** The newest commits are green: somebody was faster. */
function isMended({ standing, policy }) {
    const { finding, tries, base, cause } = standing;
    if (finding?.kind === 'mended')
        return { because: 'ALREADY_FIXED', subject: revert_proof_short(finding.sha) };
    if (tries === null)
        return (0,revert_standing/* missing */.L)('runs');
    if (base === null)
        return (0,revert_standing/* missing */.L)('branch');
    const newest = base.newest.slice(0, policy.greensAtHead);
    const isGreen = newest.length === policy.greensAtHead && newest.every((sha) => (0,culprit/* stateOf */.L4)(sha, tries, cause) === 'green');
    return isGreen ? { because: 'ALREADY_FIXED', subject: revert_proof_short(base.head) } : null;
}
/** Red from its first run: no green one shows what was before. */
function isBornRed({ standing: { finding } }) {
    return finding?.kind === 'born-red' ? { because: 'BORN_RED', subject: revert_proof_short(finding.sha) } : null;
}
/** Somebody is named by independent signs, and the change that we know is that one. */
function hasNoCulprit({ standing: { finding, change } }) {
    if (finding?.kind !== 'culprit')
        return { because: 'NO_CULPRIT', subject: finding?.kind ?? '' };
    if (change === null)
        return (0,revert_standing/* missing */.L)('change');
    const { sha } = finding.suspect;
    return change.commits.includes(sha) ? null : { because: 'NO_CULPRIT', subject: revert_proof_short(sha) };
}
/** At the culprit itself something has failed that counts: cancelled, skipped and superseded attempts do not. */
function isNoFailure(question) {
    const own = latestAtCulprit(question);
    if (own === null)
        return (0,revert_standing/* missing */.L)('runs');
    return own.some(({ conclusion }) => (0,culprit/* isRed */.iI)(conclusion))
        ? null
        : { because: 'NOT_A_FAILURE', subject: own[0]?.conclusion ?? 'none' };
}
/** What failed at the culprit is this very cause, and not just the same job. */
function hasOtherSignature(question) {
    const { cause } = question.standing;
    const failed = latestAtCulprit(question)?.filter(({ conclusion }) => (0,culprit/* isRed */.iI)(conclusion)) ?? [];
    if (failed.some((one) => (0,culprit/* showsCause */.Iz)(one, cause)))
        return null;
    return failed.some(({ fingerprints }) => fingerprints === null)
        ? (0,revert_standing/* missing */.L)('cause at the culprit')
        : { because: 'OTHER_SIGNATURE', subject: failed[0]?.job ?? '' };
}
/** Two commits failed of it, or re-runs confirm it at the culprit and clear its parent. */
function isUncorroborated(question) {
    const { tries, cause } = question.standing;
    const suspect = suspectOf(question);
    if (tries === null || suspect === null)
        return (0,revert_standing/* missing */.L)('runs');
    if ((0,culprit/* isConfirmed */.it)(suspect, tries, cause))
        return null;
    const commits = new Set((0,culprit/* latestTries */.pz)(tries).flatMap((one) => ((0,culprit/* showsCause */.Iz)(one, cause) ? [one.sha] : [])));
    return commits.size >= question.policy.minCommits
        ? null
        : { because: 'NOT_CORROBORATED', subject: `${commits.size} of ${question.policy.minCommits} commits` };
}
/** Where only the job's name is known, every false alarm came from: a re-run has to confirm it. */
function isNameOnly(question) {
    const { tries, cause } = question.standing;
    const suspect = suspectOf(question);
    if (tries === null || suspect === null)
        return (0,revert_standing/* missing */.L)('runs');
    const isKnown = tries.some((one) => (0,culprit/* showsCause */.Iz)(one, cause) && one.basis !== 'job-name');
    return isKnown || (0,culprit/* isConfirmed */.it)(suspect, tries, cause) ? null : { because: 'JOB_NAME_ONLY', subject: revert_proof_short(suspect.sha) };
}
/** The signs are as strong as the policy asks for. */
function isUnsure(question) {
    const confidence = suspectOf(question)?.confidence ?? 0;
    return confidence >= question.policy.minConfidence ? null : { because: 'LOW_CONFIDENCE', subject: `${confidence} %` };
}
function suspectOf({ standing: { finding } }) {
    return finding?.kind === 'culprit' ? finding.suspect : null;
}
/** Latest attempts at the culprit; null: nobody is named, or nothing could be read. */
function latestAtCulprit(question) {
    const { tries } = question.standing;
    const suspect = suspectOf(question);
    if (tries === null || suspect === null)
        return null;
    return (0,culprit/* latestTries */.pz)(tries.filter(({ sha }) => sha === suspect.sha));
}
function revert_proof_short(sha) {
    return sha.slice(0, 12);
}

;// CONCATENATED MODULE: ./lib/decision/revert.js
// Whether the change that broke a branch is taken back: one guard per scar, in the order in which a no is said. We never merge.




/** Everything that speaks against a revert, by the promise that each keeps. The order is that of the refusals. */
const REVERT_GUARDS = [
    { promise: 'the policy allows reverts', guard: revert_pace/* isOff */.gK },
    { promise: 'nothing is stopped', guard: revert_pace/* isHalted */.xx },
    { promise: 'the failure is grave', guard: revert_pace/* isMinor */.MM },
    { promise: 'others build on the branch', guard: revert_pace/* isOwnBranch */.t$ },
    { promise: 'no commit both failed and passed', guard: isFlaky },
    { promise: 'the branch is not mended', guard: isMended },
    { promise: 'the failure was not there from the first run', guard: isBornRed },
    { promise: 'independent signs name one change', guard: hasNoCulprit },
    { promise: 'only failures and timeouts of the latest attempts count', guard: isNoFailure },
    { promise: 'the same cause failed, not just the same job', guard: hasOtherSignature },
    { promise: 'a second commit or a re-run confirms it', guard: isUncorroborated },
    { promise: 'more than the name of a job is known', guard: isNameOnly },
    { promise: 'the signs are strong enough', guard: isUnsure },
    { promise: 'the change is young', guard: isTooOld },
    { promise: 'the change is no revert and no re-apply', guard: isRevert },
    { promise: 'the change is no emergency fix', guard: isEmergency },
    { promise: 'the author is no roller', guard: isExempt },
    { promise: 'the author has not refused', guard: hasOptOutTrailer },
    { promise: 'nobody who may write has refused', guard: hasOptOutLabel },
    { promise: 'the change is merged', guard: isNotMerged },
    { promise: 'the change is not the first commit', guard: isRoot },
    { promise: 'no protected path is touched', guard: isProtected },
    { promise: 'no workflow file is touched', guard: hasWorkflowFiles },
    { promise: 'nothing was built on the change', guard: hasDependents },
    { promise: 'no revert exists in any state', guard: revert_pace/* existsAlready */.f0 },
    { promise: 'we have not taken it back before', guard: revert_pace/* wasDoneBefore */.zH },
    { promise: 'the day has reverts left', guard: revert_pace/* isDaySpent */.Z1 },
    { promise: 'the last revert is long enough ago', guard: revert_pace/* isCooling */.qw },
    { promise: 'the failure has settled', guard: revert_pace/* isSettling */.dw },
    { promise: 'the branch has not moved', guard: revert_pace/* hasMoved */.Q2 },
];
/**
 * A revert to be opened as a draft, or the first thing that speaks against it. Asked once more just before the push, with
 * facts read anew. The gate holds it for an approval unless the mode is `act`.
 */
function decideRevert(question) {
    const refusal = findRevertBar(question);
    if (refusal !== null)
        return (0,decision_question/* refuse */.TR)('open-revert', refusal.because, refusal.subject);
    const { change, base } = question.standing;
    if (change === null || base === null)
        return (0,decision_question/* refuse */.TR)('open-revert', 'CULPRIT_FACTS_MISSING', 'change');
    const { commits } = change;
    return (0,decision_question/* plan */.et)({ kind: 'open-revert', commits, base: base.name }, 'CULPRIT_FOUND', [...commits, base.name]);
}
/** The first guard that says no; null when all promises hold. */
function findRevertBar(question) {
    for (const { guard } of REVERT_GUARDS) {
        const refusal = guard(question);
        if (refusal !== null)
            return refusal;
    }
    return null;
}


/***/ }),

/***/ 7281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ listPrevention)
/* harmony export */ });
/* unused harmony export PREVENTION */
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


/***/ }),

/***/ 2341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ toProposalId),
/* harmony export */   Gd: () => (/* binding */ PROGRESS),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   hV: () => (/* binding */ ENDED),
/* harmony export */   np: () => (/* binding */ advance),
/* harmony export */   w0: () => (/* binding */ digestPlan)
/* harmony export */ });
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(758);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9279);


/** The digest of a text that people were shown. */
function digestPlan(text) {
    return (0,_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toFingerprint */ .I9)([text]);
}
/** The id of a proposal: over everything that it binds to, and its round. */
function toProposalId(content, round) {
    const { decision, effect, branch, head, plan } = content;
    return (0,_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toDecisionId */ .zQ)([JSON.stringify([decision, targetsOf(effect), branch, head, plan, round])]);
}
/** What an effect aims at, as one text: equal for equal effects in whatever order their fields were set. */
function targetsOf(effect) {
    return JSON.stringify(Object.entries(effect).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
/** Why a proposal in this state takes no further step of a person. */
const ENDED = {
    approved: 'PROPOSAL_APPROVED',
    rejected: 'PROPOSAL_REJECTED',
    used: 'PROPOSAL_USED',
    expired: 'PROPOSAL_EXPIRED',
    void: 'PROPOSAL_VOID',
};
/**
 * The proposal after a step, or why it cannot take it. What is proposed goes anywhere but to `used`; what is approved only to
 * `used` or `void`, by its approval; everything else is an end. An approval in or after the last instant is refused.
 */
function advance(proposal, step) {
    const { standing, expiresAt } = proposal;
    if (standing.state !== 'proposed' && standing.state !== 'approved')
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(ENDED[standing.state]);
    if (standing.state === 'approved' && step.state !== 'used' && step.state !== 'void')
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)('PROPOSAL_APPROVED');
    if (standing.state === 'proposed' && step.state === 'used')
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)('NEEDS_APPROVAL');
    if (step.state === 'approved' && step.at >= expiresAt)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)('PROPOSAL_EXPIRED');
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ ...proposal, standing: step });
}
/** Lower number first: what a merge of two copies of a proposal keeps is the one that went further. */
const PROGRESS = { proposed: 0, expired: 1, void: 2, rejected: 3, approved: 4, used: 5 };


/***/ }),

/***/ 9943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iz: () => (/* binding */ showsCause),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   fs: () => (/* binding */ findFlaky),
/* harmony export */   hy: () => (/* binding */ SIGN_SOURCES),
/* harmony export */   iI: () => (/* binding */ isRed),
/* harmony export */   it: () => (/* binding */ isConfirmed),
/* harmony export */   pz: () => (/* binding */ latestTries)
/* harmony export */ });
/** A sign that a commit broke the branch, and where it comes from. Signs of one source are not independent. */
const SIGN_SOURCES = {
    onlySuspect: 'history',
    newSignature: 'history',
    touchedTests: 'content',
    touchedFiles: 'content',
    confirmed: 'experiment',
};
/** Only a failure or a timeout speaks against a commit: cancelled, skipped and the like are somebody's wish or a consequence. */
function isRed(conclusion) {
    return conclusion === 'failure' || conclusion === 'timed_out';
}
/** Of each job of a run its latest attempt, in the order given. */
function latestTries(tries) {
    const latest = new Map();
    for (const one of tries)
        latest.set(nameOf(one), Math.max(latest.get(nameOf(one)) ?? 0, one.attempt));
    return tries.filter((one) => latest.get(nameOf(one)) === one.attempt);
}
/** True for a try that failed with this very cause. What nobody has read is not the same. */
function showsCause(one, cause) {
    return isRed(one.conclusion) && (one.fingerprints?.includes(cause) ?? false);
}
/** The state of a commit by the latest attempts of its tries. Red wins over green, and both over what is unknown. */
function stateOf(sha, tries, cause) {
    const own = latestTries(tries.filter((one) => one.sha === sha));
    if (own.some((one) => showsCause(one, cause)))
        return 'red';
    const failed = own.filter(({ conclusion }) => isRed(conclusion));
    if (failed.length > 0)
        return failed.every(({ fingerprints }) => fingerprints !== null) ? 'other' : 'unknown';
    return own.some(({ conclusion }) => conclusion === 'success') ? 'green' : 'unknown';
}
/** The first commit in the order given on which one job both showed the cause and passed, in whatever attempt; null: none. */
function findFlaky(tries, cause) {
    const passed = new Set(tries.filter(({ conclusion }) => conclusion === 'success').map(placeOf));
    return tries.find((one) => showsCause(one, cause) && passed.has(placeOf(one)))?.sha ?? null;
}
/** True when re-runs were red with the cause at the commit and green at its parent. */
function isConfirmed(suspect, tries, cause) {
    const confirming = tries.filter(({ purpose }) => purpose === 'confirming');
    if (suspect.parent === null)
        return false;
    return stateOf(suspect.sha, confirming, cause) === 'red' && stateOf(suspect.parent, confirming, cause) === 'green';
}
function nameOf({ runId, job }) {
    return `${runId} ${job}`;
}
function placeOf({ sha, job }) {
    return `${sha} ${job}`;
}


/***/ }),

/***/ 9817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* reexport */ REASONS)
});

;// CONCATENATED MODULE: ./lib/domain/reasons.js
// Why something is done or not done, as codes with their sentences. Every choice not to act has one too.
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
    OPERATOR: 'A person who may asked for it in a comment.',
    CATASTROPHIC: 'The failure is catastrophic: nothing but notes happens until a person says resume.',
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
    BATCH_STATUS_UNKNOWN: 'The batch has a word for its state that is not known here, so it is kept; say under words in the policy what it means.',
    BATCH_UNKNOWN: 'The named batch stands in none of the workplan files.',
    BATCH_AMBIGUOUS: 'More than one item could be meant; naming one would be a guess.',
    ENVIRONMENT: 'The environment failed, not the work; that never counts against an item.',
    NOTHING_MARKED: 'The batch carries no mark of a failure.',
    MARK_HELD: 'An open incident of another workflow on this branch still stands for the mark.',
    MARK_PROPOSED: 'The branch takes no commits of ours: a pull request of ours may still wait that marks the item failed; close it.',
    MARK_UNPROVEN: 'The item stands failed, and no failure that this run ends stands for that; a person clears it, by hand or with `plan clear`.',
    PLAN_UNREADABLE: 'The workplan file could not be read.',
    BRANCH_PROTECTED: 'The branch is protected and the policy wants no pull request; the edit is shown instead.',
    BRANCH_UNKNOWN: 'Whether the branch is protected could not be read; then the edit is shown instead of sent.',
    CATEGORY_IGNORED: 'The policy ignores this category.',
    POLICY_OFF: 'The policy switches this off.',
    NO_LEDGER: 'No ledger is kept here; the incident thread holds the history.',
    NOTHING_OPEN: 'No incident of this branch and workflow is open.',
    NOT_A_FAILURE: 'The run did not fail.',
    NO_EVIDENCE: 'Nothing of the failed run could be read.',
    IRRELEVANT_EVENT: 'The event is none that this program answers.',
    NEEDS_APPROVAL: 'A person has to approve this first.',
    NO_QUEUE: 'No queue folder is named by the policy.',
    NO_QUEUE_ITEM: 'Nothing names an item of the queue, and no single item is in progress.',
    QUEUE_UNREADABLE: 'The queue folder could not be read.',
    ITEM_FAILED: 'The queue item that was being worked on failed at a level that counts.',
    ITEM_RETURNED: 'The surroundings failed; the item goes back as it was and nothing counts against it.',
    ITEM_NOT_IN_PROGRESS: 'The item stands in another folder; nobody was working on it.',
    ITEM_NEEDED: 'The level of this cause calls for a queue item of its own.',
    QUEUE_LIMIT: 'A limit of an account or a refused token stops the queue until it ends.',
    WORK_BRANCH: 'The branch is work in progress: who works on it mends it there.',
    RETRY_TRANSIENT: 'The command failed for a reason that passes by itself; it is tried again.',
    RETRY_LONGER: 'The command ran out of time; it is tried once more with more of it.',
    NOT_TRANSIENT: 'Something that failed is not known to pass by itself; trying again would only hide it.',
    ATTEMPTS_SPENT: 'The command was tried as often as it may be.',
    TIMEOUT_SPENT: 'The command ran out of time, and a longer try was made already or is not allowed.',
    WAIT_TOO_LONG: 'A service asks for a longer wait than the policy allows.',
    INTERRUPTED: 'A signal asked us to end; nothing is tried after that.',
    NOT_STARTED: 'The program could not be started.',
    BY_OPERATOR: 'A person who may do so asked for it.',
    AMBIGUOUS: 'More than one way out is open, and none is clearly the best.',
    PROPOSED: 'It was prepared and waits for an approval of its id.',
    COMMAND_UNKNOWN: 'No command has this name.',
    COMMAND_MALFORMED: 'The command lacks something, or has something that it does not take.',
    COMMAND_HIDDEN: 'The line holds characters that cannot be seen, or markup; a command is plain words.',
    COMMENT_TOO_LONG: 'The comment is too long or too deeply nested to hold commands.',
    TOO_MANY_COMMANDS: 'A comment may hold five commands.',
    AFTER_TROUBLE: 'A command above it in the same comment was not done.',
    COMMENT_BEFORE_HALT: 'The stop was made after the comment was written; say it again if it is meant for that stop too.',
    COMMAND_UNDER_WAY: 'Another run has begun this command and may still be doing it; nothing is done twice.',
    COMMAND_LOST: 'The run that was doing it was cut off; look at what stands there, and say it again where it is still wanted.',
    ALREADY_HEARD: 'This command of this comment was heard before; saying it again takes a new comment.',
    GHOST: 'The account that wrote the comment is gone.',
    NOT_A_PERSON: 'The comment was written by a program.',
    SENDER_DIFFERS: 'The event was not sent by the author of the comment.',
    COMMENT_EDITED: 'The comment was changed after it was written.',
    COMMENT_GONE: 'The comment was deleted.',
    COMMENT_UNREADABLE: 'The comment could not be read again before acting.',
    COMMENT_OLD: 'The comment is older than what is remembered of commands; say it in a new one.',
    COMMENT_BEFORE_PROPOSAL: 'The comment is older than what it approves.',
    NOT_AUTHORISED: 'The person may not write to this repository.',
    AUTHORITY_UNREADABLE: 'What the person may do could not be read; doubt refuses.',
    NOT_NAMED: 'The policy names who may use this command, and the person is not among them.',
    SECOND_PERSON: 'The policy asks for a second person: neither the author of the change nor the one who proposed it.',
    CULPRIT_UNREADABLE: 'Who wrote the change could not be read, and the policy asks for a second person.',
    THREAD_LOCKED: 'A person locked the thread; nothing is done from it.',
    THREAD_MOVED: 'The thread was moved to another repository.',
    THREAD_CLOSED: 'The incident is closed; open it again first.',
    THREAD_UNREADABLE: 'How the thread stands could not be read.',
    TARGET_UNKNOWN: 'What the command names is not there.',
    PROPOSAL_UNKNOWN: 'Nothing was proposed under this id.',
    PROPOSAL_UNREADABLE: 'The proposals could not be read; doubt refuses.',
    PROPOSAL_APPROVED: 'The proposal was approved before; an approval counts once.',
    PROPOSAL_USED: 'The proposal was approved and carried out; an approval counts once.',
    PROPOSAL_REJECTED: 'A person rejected the proposal.',
    PROPOSAL_EXPIRED: 'The time in which the proposal could be approved is over.',
    PROPOSAL_VOID: 'Something that the id stands for had changed; the proposal is void.',
    HEAD_CHANGED: 'The branch has a newer commit than the one that the proposal is for.',
    DECISION_CHANGED: 'The failure would be decided on differently now.',
    TARGETS_CHANGED: 'What the proposal aims at has changed.',
    PLAN_TEXT_CHANGED: 'What would be done reads differently now.',
    RERUN: 'Everything that failed is known to pass by itself; the failed jobs run once more.',
    NOT_IN_RESPONSE: 'The response table of the policy does not ask for this at this level.',
    FAILURE_UNREAD: 'A failed job has no known cause; what is unknown is not run again.',
    RUN_INCOMPLETE: 'The run goes on; GitHub runs nothing again before it has ended.',
    SAME_RUN: 'A run cannot run itself again; a workflow_run workflow or the sweep can.',
    NOT_ON_HOST: 'The run is not one of GitHub that could be asked for again.',
    RUN_UNTIMED: 'When the run began is not known; then its age is not either.',
    COMMIT_PASSED_OVER: 'The branch has a newer commit; its own run counts.',
    HEAD_UNKNOWN: 'The head of the branch could not be read; the commit may be passed over already.',
    MEMORY_UNREADABLE: 'The memory could not be read; what was done before cannot be counted.',
    RERUN_JOBS: 'More jobs failed than the policy runs again; so many share a cause.',
    RERUN_ATTEMPTS: 'The run was tried as often as the policy allows.',
    RERUN_COMMIT_CAP: 'The commit was run again as often as the policy allows.',
    RERUN_BASE_CAP: 'The commit was run again on this base as often as the policy allows.',
    RERUN_HOST_CAP: 'GitHub runs nothing again more than 50 times.',
    RERUN_DONE: 'A later attempt of the run exists already.',
    RERUN_TOO_OLD: 'GitHub runs nothing again that is older than 30 days.',
    RERUN_UNDER_WAY: 'The run goes on, or others were faster; the sweep looks again.',
    RERUN_COOLING: 'The last try was a short while ago; the sweep runs the failed jobs again once the wait is over.',
    CULPRIT_FOUND: 'Independent signs say that this change broke the branch.',
    NO_CULPRIT: 'No single change is shown by two independent signs to have broken the branch.',
    CULPRIT_FACTS_MISSING: 'Something that a revert depends on could not be read; then nothing is taken back.',
    BRANCH_NOT_SHARED: 'Others do not build on the branch; its author mends it.',
    BASE_MOVED: 'The branch has moved since the culprit was looked for.',
    FLAKY: 'The same commit failed and passed; nothing is taken back for chance.',
    BORN_RED: 'The failure was there from the first run; no green run shows what it came from.',
    OTHER_SIGNATURE: 'The commits fail for different reasons; the same job alone proves nothing.',
    NOT_CORROBORATED: 'Neither a second commit nor a re-run confirms the failure.',
    JOB_NAME_ONLY: 'Only the name of the job is known of the failure; a re-run has to confirm it.',
    ALREADY_FIXED: 'The newest commits of the branch are green.',
    LOW_CONFIDENCE: 'The signs against the change are weaker than the policy asks for.',
    CULPRIT_TOO_OLD: 'The change is older than the policy takes back; others build on it.',
    CULPRIT_IS_REVERT: 'The change takes another one back or brings it back; people decide about that.',
    CULPRIT_IS_EMERGENCY: 'The change is an emergency fix.',
    AUTHOR_EXEMPT: 'The author brings changes that are never taken back: they would come again.',
    OPTED_OUT: 'The author, or somebody who may write, has refused a revert.',
    NOT_MERGED: 'The pull request of the change is not merged.',
    HAS_DEPENDENTS: 'A later change builds on this one; taking it back alone would break that.',
    ROLLBACK_THERE: 'The branch is as the checkpoint has it already, but for what is kept; nothing is left to change.',
    ROLLBACK_WORKFLOWS: 'It would change workflow files, which no job may push; go back with `aftermath rollback --to ID` and push it yourself.',
    REVERT_EXISTS: 'A revert of this change exists already, open or not.',
    REVERTED_BEFORE: 'We have taken this change back once; never twice.',
    REVERT_CAP: 'As many reverts were opened today as the policy allows.',
    REVERT_COOLDOWN: 'The last revert was a short while ago; first its effect has to show.',
    REVERT_SETTLING: 'The failure is fresh; its author may be faster.',
    REVERT_UNDER_WAY: 'A revert of this change is being opened by another run.',
    REVERT_CONFLICT: 'Later changes touch the same lines; a person has to choose between them.',
    REVERT_NOTHING: 'Taking the change back would change nothing.',
    REVERT_UNPROVEN: 'What came of the revert is not the inverse of the change; nothing is pushed.',
    REVERT_REFUSED: 'The change is of a kind that cannot be taken back by a plain revert.',
    REVERT_UNMADE: 'The revert could not be made this time.',
    REVERT_BRANCH_TAKEN: 'The branch for the revert holds something else; it is left as it is.',
    PROTECTED_PATH: 'The change touches a path that the policy protects.',
    WORKFLOW_FILES: 'The change touches workflow files; the token of a workflow may not write those.',
    GREEN_COMMIT: 'The commit passed on a branch whose green states are kept.',
    CHECKPOINT_EXISTS: 'The newest checkpoint of the branch is of this commit already.',
    MERGE_TESTED: 'The run tested a merge of the commit with its base, not the commit itself.',
    HANDED_OFF: 'The failure is at the level from which a repair agent is told of it.',
    DISPATCHED_BEFORE: 'The agent was told of this cause of this run, or may have been; it is told once.',
    ROOT_COMMIT: 'The change is the first one of the repository; nothing lies before it.',
};

;// CONCATENATED MODULE: ./lib/domain/decision.js



/***/ }),

/***/ 9813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ hasErrors)
/* harmony export */ });
/* unused harmony exports LAYERS, sortFindings */
// What a validation of state found: where, how bad, and in which of the four layers.
/** Checksums first, then structure, then meaning, then what documents say of each other. */
const LAYERS = (/* unused pure expression or super */ null && (['checksum', 'structure', 'semantics', 'reference']));
/** True when something cannot be trusted. */
function hasErrors(findings) {
    return findings.some(({ severity }) => severity === 'error');
}
/** Findings by layer, worst first within one, otherwise in the given order. */
function sortFindings(findings) {
    const weight = ({ layer, severity }) => LAYERS.indexOf(layer) * 10 + ['error', 'warning', 'note'].indexOf(severity);
    return findings.toSorted((a, b) => weight(a) - weight(b));
}


/***/ }),

/***/ 1744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ lastAttempt)
/* harmony export */ });
/** The last try: the one that counts. */
function lastAttempt({ attempts }) {
    return attempts.at(-1) ?? attempts[0];
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

/***/ 3115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ explainNoNext),
/* harmony export */   _: () => (/* binding */ NO_NEXT)
/* harmony export */ });
/** Why no item is next. Closed list, the first that fits. */
const NO_NEXT = {
    NO_ITEMS: 'The plan holds no items.',
    HALTED: 'The owner has stopped the plan; it says so at its top.',
    ALL_SETTLED: 'Everything is done or cancelled.',
    NO_STATES: 'The file holds no states; they live in the list it was made from.',
    IN_WORK: 'What is open is in work or waits for review.',
    WAITING: 'What is open waits for items that are not done, or is failed, blocked, put off or of a state we do not know.',
};
/** The first reason that fits plans of which no item is ready. */
function explainNoNext(plans) {
    const items = plans.flatMap((plan) => plan.items);
    if (items.length === 0)
        return 'NO_ITEMS';
    if (plans.some((plan) => plan.halted !== undefined))
        return 'HALTED';
    const open = items.filter((item) => item.status !== 'done' && item.status !== 'cancelled');
    if (open.length === 0)
        return 'ALL_SETTLED';
    if (open.every((item) => item.status === 'unknown' && item.rawStatus === null))
        return 'NO_STATES';
    return open.every((item) => item.status === 'in_progress' || item.status === 'review') ? 'IN_WORK' : 'WAITING';
}


/***/ }),

/***/ 6766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ toOptions),
/* harmony export */   y: () => (/* binding */ DEEDS)
/* harmony export */ });
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(758);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9279);


/** What an option does, for the words about it. */
const DEEDS = [
    'retry',
    'approve-revert',
    'approve-rollback',
    'propose-revert',
    'skip',
    'requeue',
    'abort',
];
/** Reason of what is chosen by its number: the person gives none there. */
const CHOSEN = 'chosen from the recovery plan';
/** The ways with their numbers and commands; null where there is none, or one of them aims at what it cannot aim at. */
function toOptions(ways) {
    const options = ways.flatMap((way, at) => {
        const command = toCommand(way);
        return command === null ? [] : [{ ...way, number: at + 1, command, risk: riskOf(way.deed) }];
    });
    const [first, ...others] = options;
    return first === undefined || options.length < ways.length ? null : [first, ...others];
}
function toCommand({ deed, target }) {
    switch (deed) {
        case 'retry':
            return { verb: 'retry', job: null };
        case 'approve-revert':
        case 'approve-rollback': {
            const id = (0,_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDecisionId */ .n4)(target ?? '');
            return id === null ? null : { verb: 'approve', id };
        }
        case 'propose-revert': {
            const sha = (0,_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha */ .qL)(target ?? '');
            return sha === null ? null : { verb: 'revert', sha };
        }
        case 'skip':
            return target === null ? null : { verb: 'skip', item: target, reason: CHOSEN };
        case 'requeue':
            return target === null ? null : { verb: 'requeue', item: target };
        case 'abort':
            return { verb: 'abort', reason: CHOSEN };
        default:
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .x)(deed);
    }
}
function riskOf(deed) {
    return deed === 'approve-revert' || deed === 'approve-rollback' || deed === 'propose-revert'
        ? 'destructive'
        : 'write';
}


/***/ }),

/***/ 459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ MARKS_FILE)
/* harmony export */ });
/** Where marks are kept, from the root of the repository. */
const MARKS_FILE = '.aftermath/marks.jsonl';


/***/ }),

/***/ 7573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ isItemName),
/* harmony export */   bn: () => (/* binding */ isNotLookedAt),
/* harmony export */   ek: () => (/* binding */ PAUSE_FILE),
/* harmony export */   k6: () => (/* binding */ toNotLookedAt),
/* harmony export */   ph: () => (/* binding */ isMissedName)
/* harmony export */ });
const NOT_LOOKED_AT = 'it was not looked at';
/** What a folder may hold beside its items without anybody missing it in a listing. */
const ASIDE = /^(?:\.|readme(?:\.\w+)?$)/i;
const ITEM_FILE = /^[^./][^/]*\.ya?ml$/i;
/** Whether a file of this name, directly in a folder of a queue, is an item. */
function isItemName(name) {
    return ITEM_FILE.test(name);
}
/** Whether somebody may take what has this name for an item, though it is none. */
function isMissedName(name) {
    return !isItemName(name) && !ASIDE.test(name);
}
/** The file that says until when nothing is taken from a queue. */
const PAUSE_FILE = 'aftermath-pause.json';
/** The problem of a file that only stands in the listing: its name is taken, and what it says is not known. */
function toNotLookedAt(file) {
    return { code: 'FILE_UNREADABLE', file, detail: NOT_LOOKED_AT };
}
/** Whether that is the problem. */
function isNotLookedAt(problem) {
    return problem.code === 'FILE_UNREADABLE' && problem.detail === NOT_LOOKED_AT;
}


/***/ }),

/***/ 1563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ toQueueFolder),
/* harmony export */   Qw: () => (/* binding */ QUEUE_FOLDERS),
/* harmony export */   bd: () => (/* binding */ nameQueueFolder),
/* harmony export */   wG: () => (/* binding */ QUEUE_FOLDER_NAMES)
/* harmony export */ });
/* unused harmony export QUEUE_PURPOSES */
/** The folders of a queue and what each means. The folder wins over what the file says of itself. */
const QUEUE_FOLDERS = [
    'pending',
    'in-progress',
    'completed',
    'failed',
    'completed-finalized',
    'failed-blocked',
    'archived',
];
/** The folders by their names on a disk, the usual ones first: owners write underscores in place of dashes, too. */
const FOLDER_OF = new Map([
    ...QUEUE_FOLDERS.map((folder) => [folder, folder]),
    ...QUEUE_FOLDERS.map((folder) => [folder.replaceAll('-', '_'), folder]),
]);
/** Every name that a folder of a queue may have, the usual ones first. */
const QUEUE_FOLDER_NAMES = [...FOLDER_OF.keys()];
/** The folder that the first part of a path from the queue's folder names; null when it names none. */
function toQueueFolder(path) {
    return FOLDER_OF.get(path.split('/', 1)[0] ?? '') ?? null;
}
/** What a queue calls one of its folders: the usual name, unless only the other one is among its names. */
function nameQueueFolder(folder, names) {
    const other = names.find((name) => name !== folder && FOLDER_OF.get(name) === folder);
    return other === undefined || names.includes(folder) ? folder : other;
}
/** Why an item is made: something for later, a shortcut to pay back, a cause to mend, or one that nothing may wait behind. */
const QUEUE_PURPOSES = (/* unused pure expression or super */ null && (['backlog', 'debt', 'fix', 'urgent']));


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
/* harmony export */   L: () => (/* binding */ UNKNOWN_BASE),
/* harmony export */   N: () => (/* binding */ isFailure)
/* harmony export */ });
/** Stands where a run has a base and nobody knows which, as for a failure that the ledger recorded: no commit has this id. */
const UNKNOWN_BASE = '0'.repeat(40);
/** Conclusions that are a failure somebody should hear about. Cancelled is not: it is somebody's wish or a consequence. */
function isFailure(conclusion) {
    return conclusion === 'failure' || conclusion === 'timed_out' || conclusion === 'startup_failure';
}


/***/ }),

/***/ 3148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isSharedBranch)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1532);
// Tells branches that others build on from work branches, by what the host says and by name.

/** Whether the branch is protected, the default branch, or matches a glob. Never for a fork: its names are a stranger's. */
function isSharedBranch(standing, globs) {
    const { branch, defaultBranch, branchProtected, fromFork } = standing;
    if (fromFork || branch === null)
        return false;
    return branchProtected === true || branch === defaultBranch || (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)(globs, branch);
}


/***/ }),

/***/ 2778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ listStops),
/* harmony export */   JM: () => (/* binding */ foldHalt),
/* harmony export */   NR: () => (/* binding */ latestActs),
/* harmony export */   yd: () => (/* binding */ toTurnAt)
/* harmony export */ });
/** The latest turn of each scope that is a halt, the whole repository first. At the same instant a halt counts. */
function listStops(acts) {
    return latestActs(acts).filter(({ act }) => act === 'halt');
}
/** The latest turn of each scope, the whole repository first, branches by name. */
function latestActs(acts) {
    const byScope = new Map();
    for (const one of acts) {
        const known = byScope.get(nameOf(one.scope));
        if (known === undefined || isLater(one, known))
            byScope.set(nameOf(one.scope), one);
    }
    return [...byScope].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
/**
 * When a turn of the switch is dated: now, or behind what it takes back. The host tells whole seconds, and our own stops and the
 * turns before may be later within one; dated as they are, the older turn would go on to count.
 */
function toTurnAt({ act, scopes, now }, stops) {
    const names = new Set(scopes.map(nameOf));
    const known = stops === 'unreadable' ? [] : latestActs(stops).filter(({ scope }) => names.has(nameOf(scope)));
    return Math.max(now, ...known.map((one) => (one.act === act ? one.at : one.at + 1)));
}
/** Sorts before every branch, and is none: a branch name holds no blank. */
function nameOf(scope) {
    return scope.kind === 'all' ? ' ' : scope.branch;
}
function isLater(a, b) {
    if (a.at !== b.at)
        return a.at > b.at;
    if (a.act !== b.act)
        return a.act === 'halt';
    return `${a.by} ${a.reason}` > `${b.by} ${b.reason}`;
}
/**
 * What the switch says for a branch; `branch` null: for something that belongs to none. Either sign stops, and only both
 * together let go on: a state branch that was deleted or cannot be read does not end a halt.
 */
function foldHalt({ stops, sign }, branch) {
    if (sign === 'raised')
        return 'halted';
    if (stops === 'unreadable')
        return 'unreadable';
    const counts = listStops(stops).some(({ scope }) => scope.kind === 'all' || scope.branch === branch);
    if (counts)
        return 'halted';
    return sign === 'unreadable' ? 'unreadable' : 'running';
}


/***/ }),

/***/ 2003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OV: () => (/* binding */ rememberApprovals),
/* harmony export */   RJ: () => (/* binding */ readApprovals),
/* harmony export */   zo: () => (/* binding */ APPROVALS)
/* harmony export */ });
/* unused harmony exports parseApprovals, renderApprovals */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2311);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8532);
/* harmony import */ var _domain_approval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2341);
/* harmony import */ var _domain_effect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5311);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(758);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9279);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3970);
/* harmony import */ var _whole_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8848);
// The document of the proposals. A proposal is forged by nobody who cannot write the state branch: its id is checked on reading.







const APPROVALS = 'approvals.json';
/** Ended proposals that are kept, the newest: enough to answer an approval that comes late. */
const MAX_ENDED = 500;
const sha = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().transform((text, context) => {
    const found = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha */ .qL)(text);
    if (found !== null)
        return found;
    context.addIssue({ code: 'custom', message: 'not a commit id' });
    return zod__WEBPACK_IMPORTED_MODULE_6__/* .NEVER */ .tm;
});
const login = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).max(100);
const effect = zod__WEBPACK_IMPORTED_MODULE_5__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('open-revert'), commits: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(sha).min(1).max(100), base: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('rollback'),
        checkpoint: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        scope: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_domain_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLLBACK_SCOPES */ .PW),
        base: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    }),
]);
const standing = zod__WEBPACK_IMPORTED_MODULE_5__/* .discriminatedUnion */ .gMt('state', [
    zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('proposed') }),
    zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('approved'), by: login, comment: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(), at: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR }),
    zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('rejected'), by: login, reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), at: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR }),
    zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('used'), by: login, at: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR, ref: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('expired'), at: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR }),
    zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('void'), because: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .reason */ .l, at: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR }),
]);
const PROPOSAL = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    round: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0),
    thread: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(),
    by: login.nullable(),
    decision: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    effect,
    branch: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    head: sha,
    plan: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    proposedAt: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR,
    expiresAt: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR,
    standing,
})
    .refine((one) => (0,_domain_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .toProposalId */ .FL)(one, one.round) === one.id, 'not what its id stands for');
/** The proposals of a document's text, oldest first. An entry that is none, or was changed by hand, is damage and counts as none. */
function parseApprovals(text, safe) {
    const whole = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text);
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(whole) && typeof whole['v'] === 'number' && whole['v'] > 1)
        return { kind: 'newer' };
    const damage = (detail) => ({ document: APPROVALS, line: null, detail });
    const list = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(whole) && whole['v'] === 1 ? whole['proposals'] : null;
    if (!Array.isArray(list))
        return { kind: 'read', value: [], damage: [damage('not a list of proposals')] };
    const read = list.map((entry) => PROPOSAL.safeParse(entry));
    const proposals = read.flatMap((one) => (one.success ? [toProposal(one.data, safe)] : []));
    const flaws = read.flatMap((one) => (one.success ? [] : [damage(`a proposal's ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFlaw */ .mj)(one.error)}`)]));
    return { kind: 'read', value: mergeProposals(proposals), damage: flaws };
}
/** Names of branches and logins are compared and stay; what is only shown is cleaned. */
function toProposal(read, safe) {
    const { standing: state, id, ...rest } = read;
    const clean = () => {
        if (state.state === 'rejected')
            return { ...state, reason: safe(state.reason) };
        return state.state === 'used' ? { ...state, ref: safe(state.ref) } : state;
    };
    return { ...rest, id: id, standing: clean() };
}
/** The document of proposals, one per line. All that are open, and the newest that have ended. */
function renderApprovals(proposals) {
    const merged = mergeProposals(proposals);
    const ended = merged.filter(({ standing: { state } }) => state !== 'proposed' && state !== 'approved');
    const old = new Set(ended.slice(0, Math.max(0, ended.length - MAX_ENDED)).map(({ id }) => id));
    const lines = merged.filter(({ id }) => !old.has(id)).map((one) => `\n${(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .toSortedJson */ .dx)(toStored(one))}`);
    return `{"v":1,"proposals":[${lines.join(',')}\n]}\n`;
}
function toStored({ id, proposedAt, expiresAt, standing: state, ...rest }) {
    const told = 'at' in state ? { ...state, at: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .toExactText */ .CE)(state.at) } : state;
    return { id, ...rest, proposedAt: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .toExactText */ .CE)(proposedAt), expiresAt: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .toExactText */ .CE)(expiresAt), standing: told };
}
/** One entry per id, oldest first; of two copies the one that went further, the earlier step when both went as far. */
function mergeProposals(proposals) {
    const byId = new Map();
    for (const one of proposals) {
        const known = byId.get(one.id);
        if (known === undefined || isFurther(one, known))
            byId.set(one.id, one);
    }
    return [...byId.values()].sort((a, b) => a.proposedAt - b.proposedAt || (a.id < b.id ? -1 : 1));
}
function isFurther(a, b) {
    const [first, second] = [_domain_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRESS */ .Gd[a.standing.state], _domain_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRESS */ .Gd[b.standing.state]];
    if (first !== second)
        return first > second;
    return 'at' in a.standing && 'at' in b.standing && a.standing.at < b.standing.at;
}
/**
 * The changed documents when changes are merged into a snapshot, or why a step cannot be taken: then nothing of it is to be
 * written. To be used inside a compare-and-swap, so that of two approvals only one gets through. A document that was damaged
 * is set aside as it was; one of a newer version is not touched.
 */
function rememberApprovals(documents, { added = [], steps = [] }, safe) {
    const before = documents.get(APPROVALS);
    const read = before === undefined ? { kind: 'read', value: [], damage: [] } : parseApprovals(before, safe);
    if (read.kind === 'newer')
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_7__/* .err */ ._)('PROPOSAL_UNREADABLE');
    let proposals = mergeProposals([...read.value, ...added]);
    for (const { id, step } of steps) {
        const at = proposals.findIndex((one) => one.id === id);
        const one = proposals[at];
        if (one === undefined)
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_7__/* .err */ ._)('PROPOSAL_UNKNOWN');
        const next = (0,_domain_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .advance */ .np)(one, step);
        if (!next.ok)
            return next;
        proposals = proposals.with(at, next.value);
    }
    const text = renderApprovals(proposals);
    if (text === before)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(new Map());
    const aside = before !== undefined && read.damage.length > 0 ? [[(0,_whole_document_js__WEBPACK_IMPORTED_MODULE_4__/* .damagedName */ .F)(APPROVALS, before), before]] : [];
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(new Map([...aside, [APPROVALS, text]]));
}
/** The proposals that a snapshot holds; `unreadable` when a newer version keeps them or the whole document is damaged. */
function readApprovals(documents, safe) {
    const text = documents.get(APPROVALS);
    if (text === undefined)
        return [];
    const read = parseApprovals(text, safe);
    return read.kind === 'newer' || (read.value.length === 0 && read.damage.length > 0) ? 'unreadable' : read.value;
}


/***/ }),

/***/ 2673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readChain)
/* harmony export */ });
/* harmony import */ var _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2240);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2002);
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9813);
/* harmony import */ var _checkpoint_codec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6390);
// What the refs of checkpoints say together: which checkpoints stand, and everything in which two of their witnesses differ.




/** Reads the chain and holds every witness against every other. The files of a checkpoint are not looked at here. */
function readChain(stored) {
    const parsed = (0,_checkpoint_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .parseChain */ .zz)(stored.chain ?? '');
    const lines = parsed.ok ? parsed.value : [];
    const findings = [
        ...stored.flaws,
        ...(parsed.ok ? [] : [fault('structure', _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .CHAIN_REF */ .m, parsed.detail, parsed.line)]),
        ...checkLinks(lines),
        ...checkHead(stored, lines),
    ];
    const dropped = new Set(lines.flatMap((line) => (line.kind === 'drop' ? [line.id] : [])));
    const standing = lines.flatMap((line) => (line.kind === 'add' && !dropped.has(line.id) ? [line] : []));
    const listed = new Set(standing.map(({ id }) => id));
    const read = standing.map((line) => readOne(stored, line.id, line));
    const strays = [...stored.anchors.keys()].filter((id) => !listed.has(id)).sort();
    const lost = strays.map((id) => readOne(stored, id, null));
    const unlisted = [...stored.records.keys(), ...stored.manifests.keys()].filter((id) => !listed.has(id));
    return {
        checkpoints: [...read.toReversed(), ...lost].flatMap(({ checkpoint }) => checkpoint ?? []),
        lines,
        findings: [
            ...findings,
            ...[...read, ...lost].flatMap((one) => one.findings),
            ...[...new Set(unlisted)].map((id) => fault('reference', id, 'it lies in the chain and no line of it adds it')),
        ],
    };
}
function checkLinks(lines) {
    const seen = new Set();
    let before = null;
    const findings = [];
    for (const [index, line] of lines.entries()) {
        if (line.previous !== before)
            findings.push(fault('checksum', _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .CHAIN_REF */ .m, `${line.id}: it does not follow the line before it`, index + 1));
        before = (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .toDigest */ .O)((0,_checkpoint_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .renderChainLine */ .Yx)(line));
        const name = `${line.kind} ${line.id}`;
        if (seen.has(name) || (line.kind === 'drop' && !seen.has(`add ${line.id}`)))
            findings.push(fault('structure', _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .CHAIN_REF */ .m, `${line.id}: it stands in the wrong order`, index + 1));
        seen.add(name);
    }
    return findings;
}
function checkHead({ head, history, witness, anchors, chain }, lines) {
    const findings = [];
    if (head === null && (anchors.size > 0 || witness !== null))
        findings.push(fault('reference', _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .CHAIN_REF */ .m, 'the ref is gone, and there were checkpoints'));
    if (head !== null && chain === null)
        findings.push(fault('structure', _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .CHAIN_REF */ .m, 'there is no chain where it points'));
    if (head !== null && witness !== null && !history.includes(witness))
        findings.push(fault('reference', _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .CHAIN_REF */ .m, `the ref was moved: ${witness.slice(0, 12)} is not in its history`));
    if (head !== null && witness === null && lines.length > 0)
        findings.push({
            ...fault('reference', _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .CHAIN_REF */ .m, 'nothing beside the ref says where it stood last'),
            severity: 'note',
        });
    return findings;
}
/** A checkpoint by its line; null: no line adds it, so only its own ref knows it. */
function readOne(stored, id, line) {
    const anchor = stored.anchors.get(id);
    const findings = [];
    const tell = (layer, detail, at = null) => findings.push(fault(layer, id, detail, at));
    if (line === null)
        tell('reference', 'its own ref stands, and the chain does not know it');
    if (anchor === undefined)
        tell('reference', `its own ref ${_domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .ANCHOR_PREFIX */ .v3}${id} is gone`);
    else if (line !== null && anchor.sha !== line.anchor)
        tell('reference', 'its own ref was moved');
    const text = (line === null ? null : stored.records.get(id)) ?? anchor?.record ?? null;
    const manifest = (line === null ? null : stored.manifests.get(id)) ?? anchor?.manifest ?? null;
    if (line !== null && stored.records.get(id) === undefined)
        tell('structure', 'its record is not in the chain');
    if (line !== null && stored.manifests.get(id) === undefined)
        tell('structure', 'its manifest is not in the chain');
    if (anchor !== undefined && anchor.record !== text)
        tell('checksum', 'its record differs between the chain and its ref');
    if (anchor !== undefined && anchor.manifest !== manifest)
        tell('checksum', 'its manifest differs between the chain and its ref');
    if (text === null)
        return { checkpoint: null, findings };
    if (line !== null && (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .toDigest */ .O)(text) !== line.record)
        tell('checksum', 'its record is not the one that was chained');
    const record = (0,_checkpoint_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .Hh)(text);
    if (!record.ok) {
        tell('structure', record.detail, record.line);
        return { checkpoint: null, findings };
    }
    const entries = readEntries(manifest, record.value, tell);
    checkRecord(record.value, { id, line, stored, tell });
    const isValid = !(0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrors */ .Cs)(findings);
    return { checkpoint: { record: record.value, entries, standing: isValid ? 'valid' : 'damaged' }, findings };
}
function readEntries(manifest, record, tell) {
    if (manifest === null)
        return [];
    if ((0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .toDigest */ .O)(manifest) !== record.manifest)
        tell('checksum', 'its manifest is not the one of its record');
    const read = (0,_checkpoint_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(manifest);
    if (!read.ok) {
        tell('structure', read.detail, read.line);
        return [];
    }
    if (read.value.length !== record.files)
        tell('structure', `it names ${record.files} files and lists ${read.value.length}`);
    return read.value;
}
function checkRecord(record, { id, line, stored, tell }) {
    if (record.id !== id)
        tell('semantics', `its record tells of ${record.id}`);
    if (line !== null && record.previous !== line.previous)
        tell('checksum', 'its record does not follow the line before it');
    if (stored.head !== null && record.chain !== null && !stored.history.includes(record.chain))
        tell('reference', 'the chain that it was made on is not in the history of the ref');
    const anchor = stored.anchors.get(id);
    const held = record.work ?? record.commit;
    const parents = held === null ? [] : [held];
    if (anchor !== undefined && JSON.stringify(anchor.parents) !== JSON.stringify(parents))
        tell('reference', 'its own ref does not keep the commit of its record');
}
/** An error in one layer. */
function fault(layer, document, detail, line = null) {
    return { layer, document, line, detail, severity: 'error' };
}


/***/ }),

/***/ 6390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   Lv: () => (/* binding */ lastDigest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   Yx: () => (/* binding */ renderChainLine),
/* harmony export */   sB: () => (/* binding */ renderManifest),
/* harmony export */   sF: () => (/* binding */ renderRecord),
/* harmony export */   zz: () => (/* binding */ parseChain)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2311);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8532);
/* harmony import */ var _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2240);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2002);
/* harmony import */ var _domain_effect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5311);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(758);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3970);
// The texts of checkpoints: a record, its manifest and the chain. Each has one spelling, so that a digest means one content.






const sha = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().transform((text, context) => {
    const found = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha */ .qL)(text);
    if (found !== null)
        return found;
    context.addIssue({ code: 'custom', message: 'not an id of git' });
    return zod__WEBPACK_IMPORTED_MODULE_5__/* .NEVER */ .tm;
});
const digest = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const id = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().refine(_domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_6__/* .isCheckpointId */ .o8);
const RECORD = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    v: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    id,
    type: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_domain_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKPOINT_TYPES */ .BS),
    note: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    createdAt: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR,
    commit: sha.nullable(),
    branch: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    work: sha.nullable(),
    tree: sha,
    files: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0),
    manifest: digest,
    left: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), why: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['submodule', 'repository', 'sparse', 'special']) })),
    state: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        plans: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
        queues: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
        ledger: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ document: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), lines: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0), sha256: digest }).nullable(),
    }),
    previous: digest.nullable(),
    chain: sha.nullable(),
});
const ENTRY = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
    mode: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_6__/* .FILE_MODES */ .Ce),
    size: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0),
    sha256: digest,
    blob: sha,
});
const LINE = zod__WEBPACK_IMPORTED_MODULE_4__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('add'), id, record: digest, anchor: sha, previous: digest.nullable() }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('drop'), id, previous: digest.nullable() }),
]);
/** The text of a record. */
function renderRecord(record) {
    const { id, type, note, createdAt, commit, branch, work, tree, files, manifest, left, state, previous, chain } = record;
    const { plans, queues, ledger } = state;
    const head = { v: 1, id, type, note, createdAt: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .toExactText */ .CE)(createdAt), commit, branch, work, tree, files, manifest };
    const rest = {
        left: left.map(({ path, why }) => ({ path, why })),
        state: {
            plans,
            queues,
            ledger: ledger === null ? null : { document: ledger.document, lines: ledger.lines, sha256: ledger.sha256 },
        },
    };
    return `${JSON.stringify({ ...head, ...rest, previous, chain }, null, 2)}\n`;
}
/** The record of a text that `renderRecord` made; anything else is refused, also another spelling of the same. */
function parseRecord(text) {
    const read = RECORD.safeParse((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text));
    if (!read.success)
        return { ok: false, line: null, detail: `the record's ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFlaw */ .mj)(read.error)}` };
    const { v: _, ...record } = read.data;
    return renderRecord(record) === text
        ? { ok: true, value: record }
        : { ok: false, line: null, detail: 'the record is not spelt as it is written' };
}
/** The text of a manifest: one file a line, sorted by path. */
function renderManifest(entries) {
    const sorted = entries.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    return sorted
        .map(({ path, mode, size, sha256, blob }) => `${JSON.stringify({ path, mode, size, sha256, blob })}\n`)
        .join('');
}
/** The files of a manifest's text, or the first line that is none. */
function parseManifest(text) {
    const read = parseLines(text, ENTRY, 'a file of the manifest');
    if (!read.ok)
        return read;
    const paths = read.value.map(({ path }) => path);
    const wrong = paths.findIndex((path, index) => index > 0 && path <= (paths[index - 1] ?? ''));
    if (wrong >= 0)
        return { ok: false, line: wrong + 1, detail: 'the files are not in the order of their paths' };
    return renderManifest(read.value) === text
        ? read
        : { ok: false, line: null, detail: 'the manifest is not spelt as it is written' };
}
/** The text of one line of the chain, with its end. */
function renderChainLine(line) {
    const { kind, id, previous } = line;
    if (line.kind === 'drop')
        return `${JSON.stringify({ kind, id, previous })}\n`;
    return `${JSON.stringify({ kind, id, record: line.record, anchor: line.anchor, previous })}\n`;
}
/** The lines of the chain, oldest first, or the first that is none. */
function parseChain(text) {
    const read = parseLines(text, LINE, 'a line of the chain');
    if (!read.ok)
        return read;
    return read.value.map(renderChainLine).join('') === text
        ? read
        : { ok: false, line: null, detail: 'the chain is not spelt as it is written' };
}
/** What the next line of a chain names as the one before. */
function lastDigest(lines) {
    const last = lines.at(-1);
    return last === undefined ? null : (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .toDigest */ .O)(renderChainLine(last));
}
function parseLines(text, shape, what) {
    if (text !== '' && !text.endsWith('\n'))
        return { ok: false, line: null, detail: `${what} is cut short` };
    const values = [];
    for (const [index, line] of text.split('\n').slice(0, -1).entries()) {
        const read = shape.safeParse((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(line));
        if (!read.success)
            return { ok: false, line: index + 1, detail: `${what}: its ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFlaw */ .mj)(read.error)}` };
        values.push(read.data);
    }
    return { ok: true, value: values };
}


/***/ }),

/***/ 3690:
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

// EXTERNAL MODULE: ./lib/memory/event-codec.js
var event_codec = __webpack_require__(104);
// EXTERNAL MODULE: ./lib/memory/hints.js
var memory_hints = __webpack_require__(733);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./lib/memory/fields.js
var fields = __webpack_require__(3970);
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

// EXTERNAL MODULE: ./lib/memory/ledger.js
var memory_ledger = __webpack_require__(7870);
// EXTERNAL MODULE: ./lib/memory/whole-document.js
var whole_document = __webpack_require__(8848);
;// CONCATENATED MODULE: ./lib/memory/documents.js






const INCIDENTS = 'incidents.json';
const JOURNAL = 'journal.json';
const DAY_MS = 86_400_000;
/** Names to read for a window of days that ends now: journal, hints, and the ledger months it touches, oldest first. */
function documentsFor(now, days) {
    const months = new Set();
    for (let day = Math.max(0, days); day >= 0; day -= 1)
        months.add((0,memory_ledger/* ledgerName */.bo)(Math.max(0, now - day * DAY_MS)));
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
    const reader = (0,event_codec/* makeLineReader */.Y)(safe);
    const names = [...documents.keys()].filter(memory_ledger/* isLedgerName */.t7).sort();
    const ledgers = new Map(names.map((name) => [name, (0,memory_ledger/* readLedger */.SC)(name, documents.get(name) ?? '', reader)]));
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
            changes.set((0,whole_document/* damagedName */.F)(name, before), before);
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
        const read = reader((0,event_codec/* renderEvent */.N)(event));
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
        const own = (0,memory_ledger/* ledgerName */.bo)(event.at);
        const name = documents.has(own) ? own : (0,memory_ledger/* ledgerName */.bo)(now);
        const more = lines.get(name);
        if (more === undefined)
            lines.set(name, [(0,event_codec/* renderEvent */.N)(event)]);
        else
            more.push((0,event_codec/* renderEvent */.N)(event));
    }
    return [...lines].map(([name, more]) => {
        const ledger = read.ledgers.get(name);
        const damage = ledger?.damage ?? [];
        const base = damage.length > 0 ? (0,memory_ledger/* appendLines */._g)('', ledger?.lines ?? []) : (documents.get(name) ?? '');
        return [name, (0,memory_ledger/* appendLines */._g)(base, more), damage];
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

/***/ 104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ renderEvent),
/* harmony export */   Y: () => (/* binding */ makeLineReader)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2311);
/* harmony import */ var _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2240);
/* harmony import */ var _domain_effect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5311);
/* harmony import */ var _domain_operator_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6766);
/* harmony import */ var _domain_queue_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(395);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3970);
// One event as one line of JSON and back. What was written is read as the same event; anything else is refused with its reason.






/** Job names of one failure: a matrix has up to 256, and one line of the ledger should stay readable. */
const MAX_JOBS = 20;
/** Longest name of a job or step, and longest text, in UTF-16 units: enough to know it again and to compare it with others. */
const MAX_NAME_UNITS = 120;
const MAX_TEXT_UNITS = 500;
/** Most edits that one run makes: its item, and a few for each cause and queue. */
const MAX_EDITS = 100;
/** Most ways that a question offers: what is shown has at most one for each kind and some proposals. */
const MAX_WAYS = 20;
/** A word about a queue that a newer version has written says nothing here. */
const madeEdit = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    key: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .effectKey */ .Zj,
    ruled: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(Object.keys(_domain_queue_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .QUEUE_REASONS */ .m))
        .nullable()
        .catch(null),
});
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
    return JSON.stringify({ v: 1, kind, key, at: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .toExactText */ .CE)(at), ...rest, ...('question' in rest ? toTexts(rest) : {}) });
}
/** The times of a failure as texts. What was not asked and not edited is left out: most lines stay shorter by it. */
function toTexts({ startedAt, question, edits }) {
    return {
        startedAt: startedAt === null ? null : (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .toExactText */ .CE)(startedAt),
        question: question === null ? undefined : { ...question, until: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .toExactText */ .CE)(question.until) },
        edits: edits.length === 0 ? undefined : edits.slice(0, MAX_EDITS),
    };
}
/** A reader of lines that cleans foreign text. */
function makeLineReader(safe) {
    return (line) => {
        const value = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(line);
        if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value))
            return { kind: 'damaged', detail: explainText(line) };
        if (isNewer(value))
            return { kind: 'newer', key: typeof value['key'] === 'string' ? value['key'] : null };
        const parsed = LINE.safeParse(value);
        if (!parsed.success)
            return { kind: 'damaged', detail: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFlaw */ .mj)(parsed.error) };
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
const run = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(), attempt: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(), workflow: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), branch: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable() });
const base = { v: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1), key: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .effectKey */ .Zj, at: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR };
const thread = { fingerprint: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .Rj, branch: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), incident: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr() };
const time = zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).nullable();
const verdict = zod__WEBPACK_IMPORTED_MODULE_4__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['not-planned', 'duplicate', 'completed', 'reopened', 'locked', 'transferred', 'deleted']) }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('category'), category: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .category */ .L1, reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('severity'), level: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .level */ .Rc, reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('flaky'), reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
]);
const question = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    id: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionId */ .A,
    because: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .reason */ .l,
    until: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR,
    ways: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ deed: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_domain_operator_request_js__WEBPACK_IMPORTED_MODULE_1__/* .DEEDS */ .y), target: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable() }))
        .max(MAX_WAYS)
        .refine((ways) => (0,_domain_operator_request_js__WEBPACK_IMPORTED_MODULE_1__/* .toOptions */ .k)(ways) !== null),
});
const LINE = zod__WEBPACK_IMPORTED_MODULE_4__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('failure'),
        run,
        startedAt: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR.nullable(),
        commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        batch: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), item: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).nullable(),
        step: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
        jobs: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
        category: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .category */ .L1,
        severity: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .level */ .Rc,
        transient: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['yes', 'no', 'unknown']),
        confidence: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().transform((value) => Math.min(1, Math.max(0, value))),
        fingerprint: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .Rj,
        cause: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ rule: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nullable(), text: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).nullable(),
        decision: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        // A question that is not understood is none: then nothing can be chosen from it.
        question: question.nullable().default(null).catch(null),
        // Edits that are not understood count as not made: doing them again converges.
        edits: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(madeEdit).max(MAX_EDITS).default([]).catch([]),
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('incident'),
        change: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['opened', 'reopened', 'closed', 'folded', 'stale', 'systemic', 'umbrella']),
        ...thread,
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('recovery'),
        run,
        commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        ...thread,
        pull: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nullable(),
        flaky: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
        times: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ detectMs: time, acknowledgeMs: time, mitigateMs: time, recoverMs: time }),
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ ...base, kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('green'), run, commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), ...thread }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('flake'),
        run,
        commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        fingerprint: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .Rj,
        proof: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['rerun', 'twin']),
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ ...base, kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('verdict'), by: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), ...thread, incident: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nullable(), verdict }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('comment'),
        fingerprint: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .Rj,
        thread: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
        branch: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable().default(null),
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('command'),
        stage: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['heard', 'ended']),
        by: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        comment: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
        index: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0),
        thread: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
        verb: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        text: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        permission: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
        commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
        effect: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
        heardIn: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(), attempt: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr() }).nullable().default(null),
        outcome: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['begun', 'done', 'already-done', 'proposed', 'answered', 'held', 'refused', 'failed']),
        code: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('rerun'),
        run,
        commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        base: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
        state: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['intended', 'done', 'refused']),
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('revert'),
        commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        base: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        number: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nullable(),
        state: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['intended', 'opened']),
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('checkpoint'),
        id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().refine(_domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__/* .isCheckpointId */ .o8),
        commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        branch: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        type: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_domain_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKPOINT_TYPES */ .BS),
        digest: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('dispatch'),
        run,
        fingerprint: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .Rj,
        event: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1),
        state: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['intended', 'done', 'refused']),
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
/* harmony export */   Ef: () => (/* binding */ toRunMark),
/* harmony export */   Jx: () => (/* binding */ toVerdictEvent),
/* harmony export */   KP: () => (/* binding */ toRevertEvent),
/* harmony export */   LQ: () => (/* binding */ toCommentEvent),
/* harmony export */   QU: () => (/* binding */ withEdits),
/* harmony export */   RS: () => (/* binding */ listMadeEdits),
/* harmony export */   Yx: () => (/* binding */ toFlakeEvents),
/* harmony export */   Z_: () => (/* binding */ toGreenEvent),
/* harmony export */   eQ: () => (/* binding */ toTwinFlakes),
/* harmony export */   gA: () => (/* binding */ toIncidentEvent),
/* harmony export */   gQ: () => (/* binding */ toRerunEvent),
/* harmony export */   j7: () => (/* binding */ toRecoveryEvent),
/* harmony export */   k6: () => (/* binding */ toDispatchEvent),
/* harmony export */   qL: () => (/* binding */ toFailureEvent),
/* harmony export */   xc: () => (/* binding */ withQuestion),
/* harmony export */   yB: () => (/* binding */ toCheckpointEvent)
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
        question: null,
        edits: [],
    };
}
/** The failures of a run with what people are asked about it: the first cause, which is the worst, carries the question. */
function withQuestion(events, request) {
    if (request === null)
        return events;
    const { id, because, until, options } = request;
    const question = { id, because, until, ways: options.map(({ deed, target }) => ({ deed, target })) };
    return events.map((event, at) => (at === 0 ? { ...event, question } : event));
}
/** The failures of a run with the edits that were made: the first cause, which is the worst, carries their keys. */
function withEdits(events, edits) {
    return events.map((event, at) => (at === 0 ? { ...event, edits } : event));
}
/** Edits that a run and attempt has made by what is remembered of it, and what became of them. */
function listMadeEdits(events, { id, attempt }) {
    const own = events.flatMap((event) => event.kind === 'failure' && event.run.id === id && event.run.attempt === attempt ? event.edits : []);
    return new Map(own.map(({ key, ruled }) => [key, ruled]));
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
    return { kind: 'comment', key, at, fingerprint, thread, branch: run.branch };
}
/** One more try of a run. The intention and what came of it are two events. */
function toRerunEvent({ at, run, commit, base, state }) {
    const key = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('rerun', state, String(run.id), String(run.attempt));
    return { kind: 'rerun', key, at, run: toRunMark(run), commit, base, state };
}
/** A revert of ours. The intention and what came of it are two events; a commit is taken back from a branch once. */
function toRevertEvent({ at, commit, base, number, state }) {
    const key = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('revert', state, commit, base);
    return { kind: 'revert', key, at, commit, base, number, state };
}
/** A checkpoint that stands on the host. */
function toCheckpointEvent(given) {
    const { at, id, commit, branch, type, digest } = given;
    return { kind: 'checkpoint', key: (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('checkpoint', id), at, id, commit, branch, type, digest };
}
/** A cause that a repair agent is told of. The intention and what came of it are two events. */
function toDispatchEvent(given) {
    const { at, run, fingerprint, event, attempt, state } = given;
    const key = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('dispatch', state, fingerprint, String(run.id), String(attempt));
    return { kind: 'dispatch', key, at, run: toRunMark(run), fingerprint, event, attempt, state };
}


/***/ }),

/***/ 3970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ decisionId),
/* harmony export */   CE: () => (/* binding */ toExactText),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   L1: () => (/* binding */ category),
/* harmony export */   OR: () => (/* binding */ earlierOf),
/* harmony export */   Rc: () => (/* binding */ level),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   Zj: () => (/* binding */ effectKey),
/* harmony export */   dx: () => (/* binding */ toSortedJson),
/* harmony export */   l: () => (/* binding */ reason),
/* harmony export */   mj: () => (/* binding */ explainFlaw),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   uR: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2311);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8532);
/* harmony import */ var _domain_category_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1998);
/* harmony import */ var _domain_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9817);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(758);
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
const instant = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform((text, context) => {
    const at = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(text) ? (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(text) : null;
    if (at !== null && at === toSpan(at))
        return at;
    context.addIssue({ code: 'custom', message: 'not a time' });
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
});
/** A fingerprint: 16 hex digits. */
const fingerprint = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform((text, context) => {
    const found = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFingerprint */ .sr)(text);
    if (found !== null)
        return found;
    context.addIssue({ code: 'custom', message: 'not a fingerprint' });
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
});
/** A key of an event or effect. */
const effectKey = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^[a-z-]{1,40}:[0-9A-Za-z.-]{1,64}$/)
    .transform((text) => text);
/** The id of a decision, proposal or question. */
const decisionId = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform((text, context) => {
    const found = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDecisionId */ .n4)(text);
    if (found !== null)
        return found;
    context.addIssue({ code: 'custom', message: 'not an id' });
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
});
/** The code of a reason. */
const reason = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform((text, context) => {
    if (Object.hasOwn(_domain_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .REASONS */ .e, text))
        return text;
    context.addIssue({ code: 'custom', message: 'not a reason' });
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
});
/** A category; the word of a newer version counts as `unknown`. */
const category = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^[a-z-]{1,40}$/)
    .transform((text) => _domain_category_js__WEBPACK_IMPORTED_MODULE_0__/* .CATEGORIES */ .R6.find((known) => known === text) ?? 'unknown');
/** A severity level. */
const level = zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz([1, 2, 3, 4, 5]);
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

/***/ 7870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   _g: () => (/* binding */ appendLines),
/* harmony export */   bo: () => (/* binding */ ledgerName),
/* harmony export */   t7: () => (/* binding */ isLedgerName)
/* harmony export */ });
/* unused harmony exports parseLedger, appendEvents */
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


/***/ }),

/***/ 1093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ parseMarks),
/* harmony export */   b: () => (/* binding */ appendMarks)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var _domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(459);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3970);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7870);
// The sidecar of plan marks: JSON Lines, one record for each attempt, only ever added to. A line that is damaged costs itself.




const Item = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), pointer: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const Failed = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    v: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    action: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('failed'),
    ts: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    item: Item,
    was: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    step: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    severity: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(5).nullable(),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
});
const Cleared = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ v: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1), action: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('cleared'), ts: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR, item: Item });
const Record = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('action', [Failed, Cleared]);
/** The records of a text; no text makes it throw. */
function parseMarks(text) {
    const records = [];
    const problems = [];
    for (const [index, line] of text.split('\n').entries()) {
        if (line.trim() === '')
            continue;
        const record = parseLine(line);
        if (record !== null)
            records.push(record);
        else
            problems.push(toProblem(index + 1));
    }
    return { records, problems };
}
function parseLine(line) {
    const read = Record.safeParse(parseJson(line));
    if (!read.success)
        return null;
    const { ts: at, item } = read.data;
    if (read.data.action === 'cleared')
        return { kind: 'cleared', at, item };
    const { was, reason, step, severity, run } = read.data;
    return { kind: 'failed', at, item, was, reason, step, severity, run: run?.url ?? null };
}
function parseJson(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return null;
    }
}
function toProblem(line) {
    const detail = 'no record of a mark that this version knows; the line is left alone, take it out when it is damaged';
    return { code: 'PLAN_MALFORMED', at: { file: _domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS_FILE */ ._, line, column: 1 }, detail };
}
/** The text with more records, each on a line of its own; what stands there is not touched. */
function appendMarks(text, records) {
    return (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .appendLines */ ._g)(text, records.map(renderMark));
}
function renderMark(record) {
    const { kind: action, at, item } = record;
    const { file, pointer, id } = item;
    const head = { v: 1, action, ts: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .toExactText */ .CE)(at), item: { file, pointer, id } };
    if (record.kind === 'cleared')
        return JSON.stringify(head);
    const { was, reason, step, severity, run } = record;
    return JSON.stringify({ ...head, was, reason, step, severity, run: run === null ? null : { url: run } });
}


/***/ }),

/***/ 1534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ HALT),
/* harmony export */   Rr: () => (/* binding */ rememberStops),
/* harmony export */   mV: () => (/* binding */ readStops)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var _domain_stop_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2778);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3970);
/* harmony import */ var _whole_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8848);
// The document of the stop switch. What cannot be read in it is never taken for "go on".




const HALT = 'halt.json';
/** Branches whose last turn is kept, the newest. The whole repository's is always kept, and so is every halt. */
const MAX_RESUMED = 200;
const ACT = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    act: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['halt', 'resume']),
    scope: zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
        zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('all') }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('branch'), branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    ]),
    by: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    comment: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable(),
});
/** The turns in a snapshot. None where nothing was ever written; `unreadable` when any of it is not what it should be. */
function readStops(documents, safe) {
    const text = documents.get(HALT);
    if (text === undefined)
        return [];
    const whole = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    const acts = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(whole) && whole['v'] === 1 ? zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(ACT).safeParse(whole['acts']) : null;
    if (acts === null || !acts.success)
        return 'unreadable';
    return (0,_domain_stop_js__WEBPACK_IMPORTED_MODULE_3__/* .latestActs */ .NR)(acts.data.map((act) => ({ ...act, by: safe(act.by), reason: safe(act.reason) })));
}
/**
 * The changed documents when turns are merged into a snapshot; empty when nothing changes. The same in any order, and again.
 * A document that cannot be read is set aside as it was; then a halt of everything is kept beside a halt that was added, and
 * a person's `resume` starts anew.
 */
function rememberStops(documents, acts, safe) {
    const before = documents.get(HALT);
    if (acts.length === 0)
        return new Map();
    const read = readStops(documents, safe);
    const text = renderStops([...(read === 'unreadable' ? toDoubt(acts) : read), ...acts]);
    if (text === before)
        return new Map();
    const aside = before !== undefined && read === 'unreadable' ? [[(0,_whole_document_js__WEBPACK_IMPORTED_MODULE_1__/* .damagedName */ .F)(HALT, before), before]] : [];
    return new Map([...aside, [HALT, text]]);
}
/** What was unreadable counted as halted, and goes on to do so until a person says that everything may go on. */
function toDoubt(acts) {
    const [first] = acts;
    const isFreed = acts.some(({ act, scope }) => act === 'resume' && scope.kind === 'all');
    if (first === undefined || isFreed)
        return [];
    return [{ ...first, act: 'halt', scope: { kind: 'all' }, comment: null }];
}
/** The document, one turn per line. */
function renderStops(acts) {
    const latest = (0,_domain_stop_js__WEBPACK_IMPORTED_MODULE_3__/* .latestActs */ .NR)(acts);
    const resumed = latest.filter(({ act, scope }) => act === 'resume' && scope.kind === 'branch');
    const old = new Set(resumed.toSorted((a, b) => b.at - a.at).slice(MAX_RESUMED));
    const lines = latest
        .filter((act) => !old.has(act))
        .map((act) => `\n${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .toSortedJson */ .dx)({ ...act, at: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .toExactText */ .CE)(act.at) })}`);
    return `{"v":1,"acts":[${lines.join(',')}\n]}\n`;
}


/***/ }),

/***/ 8848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ damagedName)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(758);
// A document that is read as a whole, and the copy of it that is set aside when it is damaged.

/** Name of the copy of a damaged document. The same damage has the same name, so it is set aside once. */
function damagedName(name, text) {
    return `damaged/${name}.${(0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toFingerprint */ .I9)([text]).slice(0, 8)}`;
}


/***/ }),

/***/ 6121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ propose),
/* harmony export */   G7: () => (/* binding */ listLostClaims),
/* harmony export */   IL: () => (/* binding */ findProposal),
/* harmony export */   gC: () => (/* binding */ decideApproval),
/* harmony export */   hO: () => (/* binding */ listExpiredProposals),
/* harmony export */   ls: () => (/* binding */ listOvertakenReverts)
/* harmony export */ });
/* harmony import */ var _domain_approval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2341);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(758);


const HOUR_MS = 3_600_000;
/**
 * The proposal of a content, beside those that are known. What a person rejected is proposed again only when a person asks;
 * what was carried out, ran out or became void gets a new round.
 */
function propose(known, { content, thread, by, now }, policy) {
    const earlier = known.filter((one) => isSameContent(one, content)).toSorted((a, b) => a.round - b.round);
    const last = earlier.at(-1);
    if (last !== undefined && isOpen(last, now))
        return { kind: 'standing', proposal: last };
    if (last?.standing.state === 'rejected' && by === null) {
        return { kind: 'declined', because: 'PROPOSAL_REJECTED', proposal: last };
    }
    const round = last === undefined ? 0 : last.round + 1;
    const expiresAt = (now + policy.approvalHours * HOUR_MS);
    const id = (0,_domain_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .toProposalId */ .FL)(content, round);
    const standing = { state: 'proposed' };
    return { kind: 'new', proposal: { ...content, id, round, thread, by, proposedAt: now, expiresAt, standing } };
}
/** True while it waits, or is being carried out; a claim that was never ended counts until its time is over. */
function isOpen({ standing, expiresAt }, now) {
    return (standing.state === 'approved' || standing.state === 'proposed') && now < expiresAt;
}
function isSameContent(proposal, content) {
    return (0,_domain_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .toProposalId */ .FL)(proposal, 0) === (0,_domain_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .toProposalId */ .FL)(content, 0);
}
/** The proposal of an id, or why there is none. */
function findProposal(known, id) {
    if (known === 'unreadable')
        return 'PROPOSAL_UNREADABLE';
    return known.find((one) => one.id === id) ?? 'PROPOSAL_UNKNOWN';
}
/**
 * Whether a proposal may be carried out now. Asked twice: to claim it, where the compare-and-swap makes an approval count
 * once; and as the last thing before the write, by the comment that holds the claim. A claim that is refused then is void.
 */
function decideApproval(proposal, facts) {
    return facts.content === 'not-yet' ? decideClaim(proposal, facts) : confirmClaim(proposal, facts.content, facts);
}
function decideClaim(proposal, facts) {
    const { by, comment, commentAt, now } = facts;
    const { standing, expiresAt, proposedAt } = proposal;
    const keep = (because) => ({ verdict: 'refused', because, step: null });
    if (standing.state !== 'proposed')
        return keep(_domain_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .ENDED */ .hV[standing.state]);
    if (now >= expiresAt || commentAt >= expiresAt) {
        return { verdict: 'refused', because: 'PROPOSAL_EXPIRED', step: { state: 'expired', at: now } };
    }
    if ((0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isSurelyBefore */ .cT)(commentAt, proposedAt))
        return keep('COMMENT_BEFORE_PROPOSAL');
    const stop = findStop(facts);
    return stop === null ? { verdict: 'claim', step: { state: 'approved', by, comment, at: now } } : keep(stop);
}
function confirmClaim(proposal, content, facts) {
    const { standing } = proposal;
    if (standing.state === 'proposed')
        return { verdict: 'refused', because: 'NEEDS_APPROVAL', step: null };
    if (standing.state !== 'approved' || standing.comment !== facts.comment) {
        return { verdict: 'refused', because: _domain_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .ENDED */ .hV[standing.state], step: null };
    }
    const because = findStop(facts) ?? findLateBar(proposal, content, facts.now);
    return because === null
        ? { verdict: 'go' }
        : { verdict: 'refused', because, step: { state: 'void', because, at: facts.now } };
}
function findStop({ halt }) {
    if (halt === 'running')
        return null;
    return halt === 'halted' ? 'HALTED' : 'HALT_UNREADABLE';
}
function findLateBar(proposal, content, now) {
    if (now >= proposal.expiresAt)
        return 'PROPOSAL_EXPIRED';
    if (content === 'unreadable')
        return 'PROPOSAL_UNREADABLE';
    return content === 'gone' ? 'DECISION_CHANGED' : findChange(proposal, content);
}
/** The first part that differs; null: everything is as it was, and hashes to the same id. */
function findChange(proposal, content) {
    if (proposal.head !== content.head)
        return 'HEAD_CHANGED';
    if (proposal.branch !== content.branch || (0,_domain_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .targetsOf */ .QR)(proposal.effect) !== (0,_domain_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .targetsOf */ .QR)(content.effect)) {
        return 'TARGETS_CHANGED';
    }
    if (proposal.decision !== content.decision)
        return 'DECISION_CHANGED';
    if (proposal.plan !== content.plan)
        return 'PLAN_TEXT_CHANGED';
    return (0,_domain_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .toProposalId */ .FL)(content, proposal.round) === proposal.id ? null : 'TARGETS_CHANGED';
}
/** Proposals whose time is over, with the step that says so: for the sweep. */
function listExpiredProposals(known, now) {
    return known.flatMap((proposal) => proposal.standing.state === 'proposed' && now >= proposal.expiresAt
        ? [{ proposal, step: { state: 'expired', at: now } }]
        : []);
}
/** Proposals that were claimed before the given time and never carried out to an end, with the step that ends them: for the sweep. */
function listLostClaims(known, { now, before }) {
    return known.flatMap((proposal) => proposal.standing.state === 'approved' && proposal.standing.at < before
        ? [{ proposal, step: { state: 'void', because: 'COMMAND_LOST', at: now } }]
        : []);
}
/**
 * Reverts that the program proposed before and that a newer proposal of it stands in for, with the step that says why: the
 * branch has moved, or the same thread is decided otherwise. What a person asked for is left to people.
 */
function listOvertakenReverts(known, newer, now) {
    return known.flatMap((one) => {
        const { id, by, standing, effect, branch, head, thread } = one;
        if (id === newer.id || by !== null || standing.state !== 'proposed')
            return [];
        if (effect.kind !== 'open-revert' || branch !== newer.branch)
            return [];
        if (head === newer.head && thread !== newer.thread)
            return [];
        const because = head === newer.head ? 'DECISION_CHANGED' : 'HEAD_CHANGED';
        return [{ id, step: { state: 'void', because, at: now } }];
    });
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

/***/ 7878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ renderEditBody),
/* harmony export */   Fe: () => (/* binding */ editHeadline),
/* harmony export */   Xd: () => (/* binding */ renderOperatorEdit),
/* harmony export */   vE: () => (/* binding */ renderClearedBody)
/* harmony export */ });
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8193);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3419);


/** One line for all edits of a decision, told by the gravest kind first. */
function editHeadline(kinds) {
    const has = (kind) => kinds.includes(kind);
    if (has('mark-item') && has('move-item'))
        return 'Mark the failed batch and move its queue item';
    if (has('mark-item'))
        return 'Mark the failed batch in the workplan';
    if (has('move-item') && has('pause-queue'))
        return 'Pause the queue and put its item back';
    if (has('move-item'))
        return 'Move the queue item of a failed run';
    if (has('pause-queue'))
        return 'Pause the queue until a limit ends';
    if (has('clear-mark'))
        return 'Clear the failed mark in the workplan';
    return has('split-item') ? 'Split a queue item' : 'Add a queue item for a failure';
}
/** Body of a pull request that holds the edits: which run, and which batch and item they are about. */
function renderEditBody({ evidence, decision }) {
    const { run } = evidence;
    const url = (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .runUrl */ .Vp)(run);
    const page = url === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `Run ${run.id}` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `Run ${run.id}`, url);
    const { batch, queueItem } = decision;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `${page}, attempt ${run.attempt}, failed.`,
        batch.kind === 'none' ? _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `Batch ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(batch.item)} of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(batch.file)}.`,
        queueItem.kind === 'none'
            ? _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$
            : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `Queue item ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(queueItem.item)} of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(queueItem.queue)}.`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `Merge it when the record should stand; close it when not. Decision ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(decision.id)}.`,
    ], '\n\n');
}
/** Body of a pull request that lifts a mark: the run that passed. */
function renderClearedBody(run) {
    const url = (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .runUrl */ .Vp)(run);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `${url === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `Run ${run.id}` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `Run ${run.id}`, url)}, attempt ${run.attempt}, passed.`;
}
/** Body of a pull request that holds what a person asked for in a comment. */
function renderOperatorEdit(by) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(by)} asked for it in a comment. Merge it when the record should stand; close it when not.`;
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

/***/ 4402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ operatorRequestLine),
/* harmony export */   s: () => (/* binding */ operatorRequest)
/* harmony export */ });
/* harmony import */ var _domain_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(169);
/* harmony import */ var _domain_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9817);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8824);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3419);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8653);
// A question to the operators as Markdown: what is open, how to say it, and what silence means.





const DEED_WORDS = {
    retry: 'Run the failed jobs once more',
    'approve-revert': 'Open the revert pull request that is proposed',
    'approve-rollback': 'Open the rollback that is proposed',
    'propose-revert': 'Propose to take the commit back; it needs an approval then',
    skip: 'Set the item aside and tell what waits for it',
    requeue: 'Put the item back to pending: the environment failed, not the work',
    abort: 'Stop the plan of this branch',
};
/** The question with its options in rank order, the default, and when it ends. */
function operatorRequest(request) {
    const rows = request.options.map(({ number, deed, command, risk }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${number}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(DEED_WORDS[deed]),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(risk),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cellCode */ .GA)((0,_domain_command_js__WEBPACK_IMPORTED_MODULE_3__/* .printCommand */ .T)(command)),
    ]);
    const [first] = request.options;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `**A person decides.** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(_domain_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .e[request.because])} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(request.because)})`,
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Option`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `What it does`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Risk`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Say`], rows),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Write the command on a line of its own, or ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(`/aftermath recover ${first.number}`)} with the number of an option. The first is the one we would try first.`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Without an answer until ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .timeWords */ .rr)(request.until))} nothing is done: silence chooses no option. Question ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(request.id)}.`,
    ], '\n\n');
}
/** That there is a question, in one line, for places with little room. */
function operatorRequestLine({ id, options, until }) {
    const ways = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countWords */ .rj)(options.length, 'way'));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `**A person decides.** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)('/aftermath recover')} lists ${ways}; without an answer until ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .timeWords */ .rr)(until))} nothing is done. Question ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(id)}.`;
}


/***/ }),

/***/ 8745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderRevertTitle),
/* harmony export */   j: () => (/* binding */ renderRevertBody)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8824);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6223);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2883);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8193);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3419);
/* harmony import */ var _revert_case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5897);
/* harmony import */ var _root_cause_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1656);







/** Files that are named; the pull request shows all of them. */
const MAX_FILES = 50;
/** Lines of the log around the cause. */
const EXCERPT_LINES = 20;
/** At most 60 units of a commit id and our own words: nothing foreign is in it. */
function renderRevertTitle({ steps, request }) {
    const shas = steps.map(({ commit }) => commit.slice(0, 12));
    const [first = request.commits[0]?.slice(0, 12) ?? ''] = shas;
    return shas.length > 1 ? `Revert ${first} and ${shas.length - 1} more` : `Revert ${first}`;
}
/** The complete body. It closes nothing, mentions nobody, and always fits. */
function renderRevertBody(words) {
    const { grounds } = words;
    const sections = [
        only(1, introOf(words)),
        ...(grounds.kind === 'failure' ? failureSections(grounds.dossier) : []),
        only(2, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .titled */ .dJ)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `## What was proven`, provenOf(words.ready))),
        only(2, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .titled */ .dJ)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `## How to bring the change back`, reapplyOf(words.ready))),
        only(4, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .titled */ .dJ)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `## Where it comes from`, originOf(words))),
    ];
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .compose */ .Zz)(sections, _budget_js__WEBPACK_IMPORTED_MODULE_0__/* .BODY_BUDGET */ .DK);
}
function failureSections(dossier) {
    const [diagnosis] = dossier.diagnoses;
    const cause = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .join */ .fj)([(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .causeLine */ .mB)(diagnosis), (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .causePlace */ .$M)(dossier.evidence, diagnosis)], '\n\n');
    const proof = (lines) => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .titled */ .dJ)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `## What broke`, cause, (0,_root_cause_js__WEBPACK_IMPORTED_MODULE_3__/* .rootCauseBlock */ .l8)(dossier.evidence, diagnosis, lines));
    return [
        { priority: 3, variants: [proof(EXCERPT_LINES), proof(5), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .titled */ .dJ)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `## What broke`, cause)] },
        only(2, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .titled */ .dJ)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `## What shows that it was this change`, signsOf(dossier))),
    ];
}
function introOf({ grounds, ready }) {
    const commits = ready.steps.map(({ commit }) => grounds.kind === 'failure' ? (0,_links_js__WEBPACK_IMPORTED_MODULE_6__/* .commitLink */ .wn)(grounds.dossier.evidence.run, commit) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)(commit));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `This takes back ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .join */ .fj)(commits, ', ')} on ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)(ready.request.base)}. It is a draft: whether it is merged is for people to decide. A fix on top is as good.`;
}
function signsOf({ revert }) {
    const finding = revert?.finding;
    if (finding?.kind !== 'culprit')
        return _markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$;
    const { signs, confidence } = finding.suspect;
    const list = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .bullets */ .e5)(signs.map((sign) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(_revert_case_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGN_WORDS */ .u[sign])));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .join */ .fj)([list, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `Confidence ${confidence} %. That is a sum of signs and not a measured rate: it can be wrong.`], '\n\n');
}
function provenOf({ files, baseHead, skipped }) {
    const { shown, more } = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .firstOf */ .Ku)(files, MAX_FILES);
    const left = skipped.map(({ commit }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)(commit.slice(0, 12)));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .join */ .fj)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `Made by ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)('git revert')} on ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)(baseHead.slice(0, 12))}. Only files of the change are touched, and making the change again gives the branch as it was. Whether it is green, its own run shows.`,
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .bullets */ .e5)([...shown.map(_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti), ...(more > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `and ${more} more`] : [])]),
        left.length === 0 ? _markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `Nothing was left to take back of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .join */ .fj)(left, ', ')}.`,
    ], '\n\n');
}
/** After a merge the branch's own commits stay what they are; after a squash only the change itself can be picked again. */
function reapplyOf({ steps }) {
    const reverts = steps.toReversed().map(({ revert }) => `git revert ${revert}`);
    const picks = steps.toReversed().map(({ commit }) => `git cherry-pick ${commit}`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .join */ .fj)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `Once this is merged with a merge commit or fast-forward:`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .fence */ .EU)(reverts.join('\n'), 'sh'),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `Once it is squashed, pick the change itself again (with ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)('-m 1')} for a merge):`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .fence */ .EU)(picks.join('\n'), 'sh'),
    ], '\n\n');
}
function originOf({ grounds, incidentUrl, approvedBy }) {
    const facts = [
        ...(grounds.kind === 'failure' ? failureFacts(grounds.dossier) : proposalFacts(grounds.proposal)),
        incidentUrl === null ? _markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `**Incident:** ${(0,_links_js__WEBPACK_IMPORTED_MODULE_6__/* .linked */ .q)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)(incidentUrl), incidentUrl)}`,
        approvedBy === null ? _markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `**Approved by:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)(approvedBy)}`,
    ];
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .bullets */ .e5)(facts.filter((fact) => fact !== ''));
}
function failureFacts({ evidence, decision, revert, diagnoses }) {
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `**Failed run:** ${(0,_links_js__WEBPACK_IMPORTED_MODULE_6__/* .linked */ .q)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)(String(evidence.run.id)), (0,_links_js__WEBPACK_IMPORTED_MODULE_6__/* .runUrl */ .Vp)(evidence.run))}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `**Decision:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)(decision.id)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `**Cause:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)(revert?.cause ?? diagnoses[0].fingerprint)}`,
    ];
}
function proposalFacts({ id, decision }) {
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `**Proposal:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)(id)}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `**Decision:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)(decision)}`];
}
function only(priority, text) {
    return { priority, variants: [text] };
}


/***/ }),

/***/ 5897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ revertBlock),
/* harmony export */   u: () => (/* binding */ SIGN_WORDS)
/* harmony export */ });
/* harmony import */ var _domain_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9817);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9279);
/* harmony import */ var _domain_revert_case_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7669);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8824);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8193);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3419);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8653);







/** Most suspects, files and commits that are named; git tells the rest. */
const MAX_SUSPECTS = 10;
const MAX_FILES = 20;
/** What each sign says, for people. */
const SIGN_WORDS = {
    onlySuspect: 'it is the only commit between the last green run and the first red one',
    newSignature: 'the failure was not there just before it and is there with it',
    touchedTests: 'it changed a test that fails',
    touchedFiles: 'it changed a file that the cause names',
    confirmed: 're-runs were red at it and green at its parent',
};
const CONFLICT_WORDS = {
    edited: 'both changed it',
    'edit-against-removal': 'the change brought it, and it was edited since',
    'removal-against-edit': 'it is gone from the branch',
    'two-files': 'another file of that name came',
    other: 'the two sides do not fit',
};
/** The block for report and incident; nothing where nobody was looked for. */
function revertBlock(dossier, outcomes) {
    const found = dossier.revert ?? null;
    if (found === null)
        return _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([
        findingWords(dossier, found.finding),
        againstWords(dossier),
        doneWords(dossier, outcomes),
        trialWords(dossier, found),
    ], '\n\n');
}
function findingWords({ evidence: { run } }, finding) {
    if (finding === null)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Who broke the branch could not be told: a part of the history could not be read.`;
    switch (finding.kind) {
        case 'culprit': {
            const { sha, signs, confidence } = finding.suspect;
            const intro = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${(0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .commitLink */ .wn)(run, sha)} broke the branch, with a confidence of ${confidence} %:`;
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([intro, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .bullets */ .e5)(signs.map((sign) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(SIGN_WORDS[sign])))], '\n\n');
        }
        case 'flake':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${(0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .commitLink */ .wn)(run, finding.sha)} both failed and passed: chance has no author.`;
        case 'mended':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${(0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .commitLink */ .wn)(run, finding.sha)} is green again: somebody was faster.`;
        case 'born-red':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `The failure is as old as the runs that can be read; it came with ${(0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .commitLink */ .wn)(run, finding.sha)} or before.`;
        case 'ask':
        case 'none':
            return suspectsWords(run, finding.suspects);
        default:
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__/* .assertNever */ .x)(finding);
    }
}
function suspectsWords(run, suspects) {
    if (suspects.length === 0)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `No commit is suspected.`;
    const { shown, more } = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .firstOf */ .Ku)(suspects, MAX_SUSPECTS);
    const rows = shown.map(({ sha, signs, confidence }) => [
        (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .commitLink */ .wn)(run, sha),
        signs.length === 0
            ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `–`
            : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(signs.map((sign) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(SIGN_WORDS[sign])), ', '),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${confidence} %`,
    ]);
    const rest = more === 0 ? _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `And ${more} more.`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `No single commit is shown by two independent signs. Suspects, oldest first:`,
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Commit`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Signs`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Confidence`], rows),
        rest,
    ], '\n\n');
}
/** The first guard that said no; the others were not asked. */
function againstWords({ decision }) {
    const declined = decision.declined.find(({ kind }) => kind === 'open-revert');
    if (declined === undefined)
        return _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$;
    const about = declined.subject === '' ? _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) ` (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(declined.subject)})`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `It is not taken back by us: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(_domain_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .e[declined.because])}${about}`;
}
function doneWords({ revert }, outcomes) {
    const outcome = outcomes.find(({ kind }) => kind === 'open-revert');
    if (outcome === undefined)
        return _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$;
    switch (outcome.status) {
        case 'done':
        case 'already-done': {
            const { ref } = outcome;
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `**Taken back by the draft pull request ${(0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .linked */ .q)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(ref), ref)}.** Merging it is for people.`;
        }
        case 'held': {
            const why = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `The pull request that takes it back is not opened: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(_domain_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .e[outcome.because])}`;
            const approval = revert?.approval ?? null;
            return approval === null ? why : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([why, approvalWords(approval)], '\n\n');
        }
        case 'failed':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `The pull request that takes it back could not be opened: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(outcome.problem.code)}.`;
        case 'skipped':
            return _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$;
        default:
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__/* .assertNever */ .x)(outcome);
    }
}
/** The line that opens it, and what becomes of it without an answer. */
function approvalWords({ id, expiresAt }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `To open it, comment: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(`/approve ${id}`)}

It can be approved once, before ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .timeWords */ .rr)(expiresAt))}, and only while the branch stands where it does. Without an answer nothing is done.`;
}
function trialWords(dossier, { made }) {
    if (made === null)
        return _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$;
    if (!made.ok)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `A trial of the revert failed: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(made.problem.code)}.`;
    const outcome = made.value;
    if (outcome.kind === 'conflict')
        return conflictWords(dossier, outcome);
    if (outcome.kind !== 'ready')
        return _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$;
    const files = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .listInline */ .qi)(outcome.files.map(_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti), MAX_FILES);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `A trial took it back cleanly and proved that exactly its change is undone, in ${files}. ${patchWords(outcome.patch)}`;
}
function conflictWords({ evidence: { run } }, conflict) {
    const { shown, more } = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .firstOf */ .Ku)(conflict.files, MAX_FILES);
    const rows = shown.map(({ path, kind, laterCommits }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cellCode */ .GA)(path),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(CONFLICT_WORDS[kind]),
        laterCommits.length === 0
            ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `–`
            : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(laterCommits.map((sha) => (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .commitLink */ .wn)(run, sha)), ', '),
    ]);
    const rest = more === 0 ? _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `And ${more} more files.`;
    const choices = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `What a person can choose:`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `File`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Conflict`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Later commits`], rows),
        rest,
        choices,
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .bullets */ .e5)(conflict.choices.map(choiceWords)),
        patchWords(conflict.patch),
    ], '\n\n');
}
function choiceWords(choice) {
    switch (choice.kind) {
        case 'ours':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `**ours**: these files stay as the branch has them; the rest is taken back.`;
        case 'theirs':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `**theirs**: these files go back to before the change; later work on them is lost.`;
        case 'by-hand':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `**by hand**: resolve it in a checkout.`;
        case 'later':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `**later first**: take back ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .listInline */ .qi)(choice.commits.map((sha) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(sha.slice(0, 12))), MAX_SUSPECTS)}, then this one.`;
        default:
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__/* .assertNever */ .x)(choice);
    }
}
/** Where the patch is, and why it is not shown here. */
function patchWords(patch) {
    if (patch.kind === 'too-large')
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `Its patch is too large to be kept.`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `The failed change lies as ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(_domain_revert_case_js__WEBPACK_IMPORTED_MODULE_6__/* .FAILED_CHANGE_FILE */ .E)} beside the report, raw so that ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)('git apply')} takes it; for that reason it is posted nowhere.`;
}


/***/ }),

/***/ 4612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ explainRevert),
/* harmony export */   o: () => (/* binding */ renderRevertPlan)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9279);
/* harmony import */ var _domain_revert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8636);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8824);



/** Files that are named. */
const MAX_FILES = 50;
/**
 * What a person approves: every line of it is part of the id. The same revert on the same commit of the branch gives the same
 * text.
 */
function renderRevertPlan(ready, safe) {
    const { request, steps, skipped, files, tree, baseHead } = ready;
    const lines = [
        `Branch ${request.base} at ${baseHead}`,
        ...steps.map(({ commit }) => `take back ${commit}`),
        ...skipped.map(({ commit, because }) => `leave ${commit}: ${because === 'nothing' ? 'it changes nothing' : 'it is taken back already'}`),
        ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .Ku)(files, MAX_FILES).shown.map((file) => `change ${JSON.stringify(file)}`),
        `${files.length} files; the tree becomes ${tree}`,
    ];
    return safe(lines.join('\n'));
}
/** Why no revert came of it and what a person can do, in plain sentences. Names of files are made safe. */
function explainRevert(outcome, safe) {
    switch (outcome.kind) {
        case 'conflict': {
            const files = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .Ku)(outcome.files, 10).shown.map(({ path, kind }) => `${safe(path)} (${kind})`);
            return `later work conflicts with it in ${files.join(', ')}; ${outcome.choices.map((choice) => choiceWords(choice, safe)).join('; or ')}`;
        }
        case 'already-reverted':
            return `it is taken back already ${byWords(outcome.by, safe)}`;
        case 'nothing':
            return 'it changes nothing';
        case 'unproven':
            return 'the revert that git made is not the exact inverse of the change, so it was thrown away; take it back by hand';
        case 'refused':
            return _domain_revert_js__WEBPACK_IMPORTED_MODULE_0__/* .REVERT_REFUSALS */ .Ry[outcome.because];
        default:
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .x)(outcome);
    }
}
function choiceWords(choice, safe) {
    if (choice.kind === 'later') {
        return `take back the later commits first: ${choice.commits.map((sha) => sha.slice(0, 12)).join(', ')}`;
    }
    const files = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .Ku)(choice.files, 10)
        .shown.map((file) => safe(file))
        .join(', ');
    if (choice.kind === 'ours')
        return `keep ${files} as the branch has them and take back the rest by hand`;
    if (choice.kind === 'theirs')
        return `put ${files} back to before the commit, which loses later work on them`;
    return `resolve it in a checkout: ${files}`;
}
function byWords(by, safe) {
    if (by.where === 'pull-request')
        return `in pull request ${by.number}`;
    if (by.where === 'branch')
        return `on branch ${safe(by.branch)}`;
    return by.where === 'base' ? `by ${by.commit}` : 'by hand';
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

/***/ 7243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ endWords),
/* harmony export */   Gh: () => (/* binding */ retryWords),
/* harmony export */   QL: () => (/* binding */ toRunDocument)
/* harmony export */ });
/* harmony import */ var _domain_guarded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1744);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9279);


/** The document `aftermath/run/1`. It does not hold the command: its arguments may be secret. */
function toRunDocument(outcome, { report }) {
    const last = (0,_domain_guarded_js__WEBPACK_IMPORTED_MODULE_0__/* .lastAttempt */ .m)(outcome);
    return {
        schema: 'aftermath/run/1',
        code: last.end.code,
        signal: last.end.kind === 'signalled' ? last.end.signal : null,
        interrupted: outcome.interrupted,
        because: outcome.because,
        totalMs: outcome.totalMs,
        cause: last.cause === null ? null : toCause(last.cause),
        attempts: outcome.attempts.map(toAttempt),
        report,
    };
}
function toAttempt({ number, end, ms, timeoutMs, waitedMs, outputBytes, cause }) {
    return {
        number,
        ended: end.kind,
        code: end.code,
        signal: end.kind === 'signalled' ? end.signal : null,
        ms,
        timeoutMs,
        waitedMs,
        outputBytes,
        category: cause?.category ?? null,
        transient: cause?.transient ?? null,
    };
}
function toCause({ category, transient, text, line, rule }) {
    return { category, transient, text, line, rule };
}
/** How a command ended, as the end of the sentence "The command …". */
function endWords(end) {
    switch (end.kind) {
        case 'exited':
            return end.code === 0 ? 'passed' : `ended with exit code ${end.code}`;
        case 'signalled':
            return `was ended by ${end.signal}`;
        case 'timed-out':
            return 'ran out of time and was ended with everything that it had started';
        case 'not-started':
            return end.code === 127 ? 'was not found' : `could not be started (${end.detail})`;
        default:
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .x)(end);
    }
}
/** What is said between two tries. */
function retryWords({ number, end, cause }, waitMs) {
    const why = cause === null || end.kind === 'timed-out' ? '' : ` (${cause.category}, transient)`;
    return `try ${number} ${endWords(end)}${why}; trying again in ${(waitMs / 1000).toFixed(1)} s`;
}


/***/ }),

/***/ 226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ renderStopSign)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);

/** The words of the stop sign; its marker is put behind them by whoever writes it. */
function renderStopSign(reason) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `**Nothing but notes happens in this repository until a person lifts this.**`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Why: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(reason)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Whoever may write lifts it with ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)('/aftermath resume')} as a comment. Closing this issue alone lifts nothing: the state branch holds the other sign.`,
    ], '\n\n');
}


/***/ }),

/***/ 8653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ timesWords),
/* harmony export */   D4: () => (/* binding */ severityWords),
/* harmony export */   FU: () => (/* binding */ TRANSIENCE_WORDS),
/* harmony export */   Gi: () => (/* binding */ HALT_WORDS),
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
/** What the stop switch says. */
const HALT_WORDS = {
    running: 'The stop switch is off.',
    halted: 'The stop switch is on: nothing but notes happens.',
    unreadable: 'The stop switch cannot be read: nothing but notes happens.',
};


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

/***/ 5558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readPrelude)
/* harmony export */ });
/* unused harmony export CODEOWNERS_PATHS */
/* harmony import */ var _app_open_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4219);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1641);
/* harmony import */ var _config_usable_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4920);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9279);
/* harmony import */ var _action_io_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8655);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(544);
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
    const names = (0,_app_open_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .memoryDocuments */ .CE)(now, _app_open_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .MEMORY_DAYS */ .eS);
    const read = await world.readTogether(wishes, { branch: inputs.stateBranch, names });
    if (!read.ok) {
        const policy = (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .applyOverrides */ .iu)(null, { ...overrides, mode: 'observe' });
        const { problem } = read;
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ policy, codeowners: null, snapshot: null, gaps: [{ looked: 'policy', problem }], unread: problem });
    }
    const [text = null, ...owners] = read.value.files;
    const { snapshot } = read.value;
    const rest = {
        codeowners: owners.find((one) => one !== null) ?? null,
        snapshot: snapshot === null ? null : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(snapshot),
        unread: null,
    };
    if (text === null)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ policy: (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .applyOverrides */ .iu)(null, overrides), gaps: [], ...rest });
    const usable = (0,_config_usable_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .readUsablePolicy */ .l)(inputs.policy, text);
    if (!usable.ok)
        return usable;
    for (const problem of usable.value.problems)
        (0,_action_io_js__WEBPACK_IMPORTED_MODULE_3__/* .complain */ .c)(problem);
    const policy = (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .applyOverrides */ .iu)(usable.value.policy, overrides);
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ policy, gaps: (0,_load_js__WEBPACK_IMPORTED_MODULE_4__/* .toGaps */ .zp)('policy', usable.value.problems), ...rest });
}


/***/ }),

/***/ 1146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ listSecrets)
/* harmony export */ });
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


/***/ }),

/***/ 6508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ NOTE),
/* harmony export */   t: () => (/* binding */ findNotePlace)
/* harmony export */ });
/* harmony import */ var _markdown_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5883);
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

/***/ 8549:
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

/***/ 9925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toItemKey),
/* harmony export */   P: () => (/* binding */ editModeOf)
/* harmony export */ });
/* harmony import */ var _json_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1095);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7898);


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

/***/ 5723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jd: () => (/* binding */ choosePendingWord),
/* harmony export */   T4: () => (/* binding */ askedWord),
/* harmony export */   lA: () => (/* binding */ chooseFailedWord),
/* harmony export */   rp: () => (/* binding */ usedWords)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5847);

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

/***/ 1026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V9: () => (/* binding */ parseYamlDoc),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   c6: () => (/* binding */ findPair),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   si: () => (/* binding */ proveYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9279);
/* harmony import */ var _plan_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3361);
/* harmony import */ var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6949);
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

/***/ 3281:
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

/***/ 1491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ endOfPair),
/* harmony export */   Wl: () => (/* binding */ eolOf),
/* harmony export */   du: () => (/* binding */ viewOf),
/* harmony export */   kd: () => (/* binding */ lineEnd)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _yaml_doc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1026);
/* harmony import */ var _yaml_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3281);
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

/***/ 2371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ readJsonItems),
/* harmony export */   ch: () => (/* binding */ findFlag),
/* harmony export */   rk: () => (/* binding */ readStatus)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8549);
/* harmony import */ var _json_refs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6117);
/* harmony import */ var _json_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1095);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7763);
/* harmony import */ var _priority_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1116);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5847);






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

/***/ 7763:
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

/***/ 2880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gZ: () => (/* binding */ toPresets),
/* harmony export */   jE: () => (/* binding */ presetOf),
/* harmony export */   z4: () => (/* binding */ namedShape)
/* harmony export */ });
/* harmony import */ var _edits_mode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9925);
/* harmony import */ var _edits_owner_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5723);
/* harmony import */ var _json_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1095);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7898);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5847);





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

/***/ 5883:
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

/***/ 1116:
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

/***/ 756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dg: () => (/* binding */ decideQueueWishes),
  Qs: () => (/* binding */ findRequeueable)
});

// UNUSED EXPORTS: findInUse

// EXTERNAL MODULE: ./lib/domain/queue.js
var queue = __webpack_require__(1563);
// EXTERNAL MODULE: ./lib/domain/queue-files.js
var queue_files = __webpack_require__(7573);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/workplan/queue/item-record.js + 3 modules
var item_record = __webpack_require__(1432);
// EXTERNAL MODULE: ./lib/workplan/queue/pause.js + 3 modules
var pause = __webpack_require__(7244);
// EXTERNAL MODULE: ./lib/workplan/queue/read-queue.js
var read_queue = __webpack_require__(850);
// EXTERNAL MODULE: ./lib/domain/category.js
var category = __webpack_require__(1998);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
// EXTERNAL MODULE: ./lib/workplan/queue/item-keys.js
var item_keys = __webpack_require__(8640);
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
var yaml_token = __webpack_require__(3281);
// EXTERNAL MODULE: ./lib/workplan/queue/scan.js
var queue_scan = __webpack_require__(1413);
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
var words = __webpack_require__(5847);
// EXTERNAL MODULE: ./lib/workplan/queue/fields.js
var queue_fields = __webpack_require__(9954);
// EXTERNAL MODULE: ./lib/workplan/queue/priority.js
var priority = __webpack_require__(1112);
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
var plan_problem = __webpack_require__(3361);
// EXTERNAL MODULE: ./lib/workplan/splice.js
var splice = __webpack_require__(1324);
// EXTERNAL MODULE: ./lib/workplan/edits/yaml-doc.js
var yaml_doc = __webpack_require__(1026);
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
var yaml_view = __webpack_require__(1491);
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
var places = __webpack_require__(6248);
// EXTERNAL MODULE: ./lib/workplan/queue/counted-cause.js
var counted_cause = __webpack_require__(7402);
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

;// CONCATENATED MODULE: ./lib/workplan/queue/waits.js
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
            refs: refs.map((ref) => ({ ...plainRef(ref), members: parts.has(ref) ? listLeaves(ref, parts) : null })),
            pointer: item.path,
            workable: true,
            partOf: null,
        };
    });
    return toWorkItems(drafts, { satisfiedBy: ['done'] });
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
            addTo(byId, blocked, item.id);
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
        return ((0,queue_fields/* textOf */.b6)(field) ?? '').split(',').flatMap((part) => part.trim() || []);
    if (!Array.isArray(field))
        return [];
    return field.flatMap((each) => (0,queue_fields/* textOf */.b6)(each) ?? (0,queue_fields/* textOf */.b6)((0,queue_fields/* member */.Dc)(each, 'id')) ?? (0,queue_fields/* textOf */.b6)((0,queue_fields/* member */.Dc)(each, 'task_id')) ?? []);
}

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
        facts: { locked: true, note: { key: SPLIT_KEY, text: parts.map((part) => part.id).join(', ') } },
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
    const used = view.records.filter((record) => record.item.folder === 'in-progress' && !isOrphan(record, time));
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
        return findWaiting([...this.#byPath.values()], id);
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

/***/ 7402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ COUNTED_AS),
/* harmony export */   y: () => (/* binding */ countedCause)
/* harmony export */ });
/* harmony import */ var _domain_category_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1998);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9954);
// What a failure was counted as when it was written down: our own word, which no text beside it overrules.


/** What each category that we counted a failure as says about its cause; a job that failed at its work failed a check. */
const CAUSES = {
    'test-failure': 'check',
    'compile-error': 'check',
    lint: 'check',
    dependency: 'check',
    network: 'network',
    'port-conflict': 'check',
    timeout: 'timeout',
    oom: 'check',
    'disk-full': 'check',
    'rate-limit': 'quota',
    auth: 'auth',
    config: 'check',
    'api-breaking': 'check',
    git: 'check',
    runner: 'api',
    docker: 'check',
    crash: 'check',
    'security-scan': 'check',
    'db-migration': 'check',
    'data-corruption': 'check',
    'quality-gate': 'check',
    deploy: 'check',
    'runtime-error': 'check',
    infra: 'api',
    flaky: 'check',
    quota: 'quota',
    cancelled: 'cancelled',
    unknown: 'unknown',
    none: 'unknown',
};
/** Key beside a failure that we wrote: the category that it counted as. */
const COUNTED_AS = 'counted_as';
/** The cause that a map with a failure names under our key; null when it names none, or a word that is no category. */
function countedCause(map) {
    const category = _domain_category_js__WEBPACK_IMPORTED_MODULE_0__/* .CATEGORIES */ .R6.find((known) => known === (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(map, COUNTED_AS)));
    return category === undefined ? null : CAUSES[category];
}


/***/ }),

/***/ 5867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ readWaitMs),
/* harmony export */   Sm: () => (/* binding */ isQuick),
/* harmony export */   yi: () => (/* binding */ parseDurationMs)
/* harmony export */ });
// Lengths of time as programs write them.
/** Below this nothing is told by a comparison with a limit. */
const QUICK_MS = 1000;
const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Milliseconds of `1h28m0s`, `10m0s`, `30s`, `600` (seconds) or `2.5m`; null for anything else. */
function parseDurationMs(text) {
    if (text === null)
        return null;
    const bare = text.trim();
    if (/^\d+(?:\.\d+)?$/.test(bare))
        return Number(bare) * 1000;
    if (!/^(?:\d+(?:\.\d+)?(?:ms|[smhd])\s*)+$/.test(bare))
        return null;
    let total = 0;
    for (const [, amount, unit] of bare.matchAll(/(\d+(?:\.\d+)?)(ms|[smhd])/g)) {
        total += Number(amount) * (UNITS[unit ?? ''] ?? 0);
    }
    return total;
}
/** Units as people write them; the first letters tell, but for minutes and milliseconds. */
const STEP = /^\s*(?:(?:and|,)\s*)?(?<amount>\d{1,9}(?:\.\d{1,9})?|an?\s|one\s)\s*(?<unit>ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?)(?![a-z])/i;
const WEEK_MS = 604_800_000;
/** Milliseconds of the length of time that a text begins with: `2h 5m`, `1.5 hours`, `3 days and 4 hours`; null for none. */
function readWaitMs(text) {
    let total = null;
    let left = text;
    for (;;) {
        const found = STEP.exec(left);
        const { amount, unit } = found?.groups ?? {};
        if (found === null || amount === undefined || unit === undefined)
            return total;
        total = (total ?? 0) + (/^\d/.test(amount) ? Number(amount) : 1) * unitMs(unit.toLowerCase());
        left = left.slice(found[0].length);
    }
}
function unitMs(unit) {
    if (unit === 'ms' || unit.startsWith('milli'))
        return 1;
    return unit.startsWith('w') ? WEEK_MS : (UNITS[unit.slice(0, 1)] ?? 0);
}
function isQuick(ms) {
    return ms < QUICK_MS;
}


/***/ }),

/***/ 9954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ requirementsOf),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Jk: () => (/* binding */ quickValue),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   qU: () => (/* binding */ readFields)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _plan_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3361);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1413);
// The values of an item file, all as text: from the quick scan where it is safe, else from the YAML library, else line by line.



const NOTHING = () => null;
/** Words that stand for no value. */
const EMPTY = new Set(['', '~', 'null', 'Null', 'NULL']);
/** Keys that an item of either form has; a file with none of them is something else. */
const ITEM_KEYS = ['id', 'task_id', 'title', 'status', 'type', 'target', 'priority'];
/** An escape in a quoted text that JSON writes in the same way. */
const JSON_QUOTED = /^"(?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[0-9A-Fa-f]{4})*"$/;
/** A list of words on one line: ids, mostly. */
const WORD_LIST = /^\[\w[\w./-]*(?:, \w[\w./-]*)*\]$/;
/** The fields of an item file. Nested values are read when they are asked for. */
function readFields(file, text) {
    const scan = (0,_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .scanItem */ .z)(text);
    if ((0,_plan_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .findMergeMarker */ .Eh)(text) === null && scan.plain && hasItemKeys(scan.segments))
        return quick(file, text, scan);
    return whole(file, text, scan);
}
/** A member of a map field; null when the field is none or the member has no value. */
function member(field, key) {
    if (field === null || typeof field === 'string' || Array.isArray(field))
        return null;
    return Object.hasOwn(field, key) ? (field[key] ?? null) : null;
}
/** The text of a scalar field; null for maps, lists and the words for nothing. */
function textOf(field) {
    return typeof field === 'string' && !EMPTY.has(field) ? field : null;
}
/** The texts of a list field; empty for anything else. */
function listOf(field) {
    return Array.isArray(field) ? field.flatMap((each) => textOf(each) ?? []) : [];
}
/**
 * What an item says is to be done, when all of it could stand alone: its requirements, or what is to be delivered where
 * they are a map. Empty when one of them is no text: nothing of an item may get lost.
 */
function requirementsOf(field) {
    const list = Array.isArray(field) ? field : member(field, 'deliverables');
    if (!Array.isArray(list) || list.some((each) => each !== null && typeof each !== 'string'))
        return [];
    return listOf(list).filter((text) => text.trim() !== '');
}
function hasItemKeys(segments) {
    return ITEM_KEYS.some((key) => segments.has(key));
}
/** A deciding value that the library refuses after all sends the whole file to it, for the place of the fault. */
function quick(file, text, scan) {
    const known = new Map();
    const read = (segment) => quickValue(segment) ?? quickMap(segment) ?? parseSegment(segment);
    for (const key of DECIDING) {
        const segment = scan.segments.get(key);
        const value = segment === undefined ? null : read(segment);
        if (value === undefined)
            return whole(file, text, scan);
        known.set(key, value);
    }
    const get = (key) => {
        const segment = scan.segments.get(key);
        if (segment === undefined)
            return null;
        if (!known.has(key))
            known.set(key, read(segment) ?? null);
        return known.get(key) ?? null;
    };
    return { read: 'library', problem: null, keys: [...scan.segments.keys()], get };
}
/** A map below a key whose members are all plain values on lines of their own; else undefined. */
function quickMap({ head, more, text }) {
    if (head !== '' || !more)
        return undefined;
    const body = text.slice(text.indexOf('\n') + 1);
    const indent = /^ +/.exec(body)?.[0];
    if (indent === undefined || !body.split('\n').every((line) => line.startsWith(indent)))
        return undefined;
    const scan = (0,_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .scanItem */ .z)(body.replaceAll(`\n${indent}`, '\n').slice(indent.length));
    const members = [];
    for (const segment of scan.plain ? scan.segments.values() : []) {
        const value = quickValue(segment) ?? quickMap(segment);
        if (value === undefined)
            return undefined;
        members.push([segment.key, value]);
    }
    return members.length === 0 ? undefined : Object.fromEntries(members);
}
/** Keys whose values decide something; a fault in one of them must not go unseen. */
const DECIDING = ['id', 'task_id', 'status', 'priority', 'cooldown_until', 'results', 'metadata'];
/** The value of a key on one line, when its spelling leaves no doubt; else undefined. */
function quickValue({ head, more }) {
    if (more)
        return undefined;
    if (head === '')
        return '';
    if (head === '{}')
        return {};
    if (head === '[]')
        return [];
    if (WORD_LIST.test(head))
        return head.slice(1, -1).split(', ');
    if (JSON_QUOTED.test(head))
        return JSON.parse(head);
    if (/^[\w./][\w./+ ()-]*$/.test(head))
        return head;
    return undefined;
}
function parseSegment({ key, text }) {
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent' });
        if (document.errors.length > 0)
            return undefined;
        return member(document.toJS({ maxAliasCount: 0 }), key) ?? '';
    }
    catch {
        return undefined;
    }
}
function whole(file, text, scan) {
    const marker = (0,_plan_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .findMergeMarker */ .Eh)(text);
    if (marker !== null)
        return refused(malformed({ file, text }, marker, _plan_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .MERGE_MARKER_DETAIL */ .q7), null);
    try {
        const [document, ...others] = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, {
            schema: 'failsafe',
            prettyErrors: false,
            logLevel: 'silent',
        });
        const error = document?.errors[0];
        if (error !== undefined)
            return refused(malformed({ file, text }, error.pos[0], explain(error.message)), scan);
        const second = others.find(({ contents }) => !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(contents) || contents.source !== '');
        if (second !== undefined)
            return refused(malformed({ file, text }, startOf(second, text), SECOND), scan);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document?.contents))
            return refused(malformed({ file, text }, 0, NO_ITEM), null);
        const value = document.toJS({ maxAliasCount: 0 });
        return { read: 'library', problem: null, keys: Object.keys(value), get: (key) => member(value, key) };
    }
    catch {
        return refused(malformed({ file, text }, 0, 'nested too deeply, or built from aliases; write it out plainly'), scan);
    }
}
/** Where a document's own mark stands, which no quotation may hold at the margin. */
function startOf(document, text) {
    const mark = text.lastIndexOf('\n---', document.contents?.range[0]);
    return Math.max(document.range[0], mark + 1);
}
const SECOND = 'a second item begins here, and only the first of a file is read; move it to a file of its own';
const NO_ITEM = 'no item of a queue: it has no keys at its top; move it out of the folder, or give it an `id`';
/** The lines at the margin still tell most of it, unless there is nothing that an item has. */
function refused(problem, scan) {
    if (scan === null || !hasItemKeys(scan.segments))
        return { read: 'none', problem, keys: [], get: NOTHING };
    const get = (key) => {
        const segment = scan.segments.get(key);
        if (segment === undefined)
            return null;
        return quickValue(segment) ?? parseSegment(segment) ?? quickValue({ ...segment, more: false }) ?? null;
    };
    return { read: 'lines', problem, keys: [...scan.segments.keys()], get };
}
function malformed(source, offset, detail) {
    return { code: 'PLAN_MALFORMED', at: { file: source.file, ...(0,_plan_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .placeAt */ .BW)(source.text, offset) }, detail };
}
function explain(message) {
    const [first = ''] = message.split('\n');
    return `not valid YAML: ${first.slice(0, 120).trim()}; correct this line`;
}


/***/ }),

/***/ 8640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ SIZE_KEYS),
/* harmony export */   MH: () => (/* binding */ OWN_KEYS),
/* harmony export */   QW: () => (/* binding */ LOCK_KEY),
/* harmony export */   Ss: () => (/* binding */ WORK_KINDS),
/* harmony export */   Tf: () => (/* binding */ RECORD_KEYS),
/* harmony export */   a4: () => (/* binding */ COUNTER_KEYS),
/* harmony export */   wh: () => (/* binding */ KIND_KEYS),
/* harmony export */   yD: () => (/* binding */ factOf)
/* harmony export */ });
// What the keys of item files mean, in the spellings of their owners: which of them a new item fills, and which begin anew.
const FACTS = new Map([
    ['id', 'id'],
    ['task_id', 'id'],
    ['title', 'title'],
    ['name', 'title'],
    ['summary', 'title'],
    ['subject', 'title'],
    ['description', 'description'],
    ['notes', 'description'],
    ['details', 'description'],
    ['body', 'description'],
    ['type', 'type'],
    ['target', 'target'],
    ['targets', 'targets'],
    ['priority', 'priority'],
    ['status', 'status'],
    ['state', 'status'],
    ['created_at', 'now'],
    ['created', 'now'],
    ['updated_at', 'now'],
    ['updated', 'now'],
    ['created_by', 'author'],
    ['parent', 'parent'],
    ['parent_id', 'parent'],
    ['requirements', 'requirements'],
]);
/** What a key of an item says; null for one that only its owner knows. */
function factOf(key) {
    return FACTS.get(key) ?? null;
}
/** Keys that sort items into kinds; a value that the queue does not know would send the item to nobody. */
const KIND_KEYS = new Set(['type', 'operation', 'category', 'kind']);
/** Kinds of work, as against kinds of things: where a queue tells these apart, ours say what they mean there, too. */
const WORK_KINDS = new Set([
    'improvement',
    'fix',
    'bugfix',
    'bug',
    'feature',
    'optimization',
    'documentation',
    'docs',
    'prd-compliance',
    'technical-debt',
    'debt',
    'refactor',
    'refactoring',
    'chore',
    'task',
    'test',
]);
/** Counters, which begin at nought. */
const COUNTER_KEYS = new Set([
    'completion_count',
    'consecutive_failures',
    'consecutive_completion_claims',
    'attempt_count',
    'attempts',
    'retries',
    'progress_percentage',
]);
/** What was written down while an item was worked on; a new one has nothing of it. */
const RECORD_KEYS = new Set([
    'current_phase',
    'started_at',
    'completed_at',
    'last_completed_at',
    'cooldown_until',
    'last_attempt',
    'estimated_completion',
    'failure_reasons',
    'error',
    'result',
    'failure_reason',
    'last_error',
    'results',
    ...COUNTER_KEYS,
]);
/** How big the whole is says nothing about a part. */
const SIZE_KEYS = new Set([
    'complexity',
    'complexity_score',
    'effort_estimate',
    'estimated_hours',
    'estimate',
]);
/** Notes of ours, and who works on an item: none of it passes to another item. */
const OWN_KEYS = new Set([
    'lease',
    'lease_until',
    'lease_expires_at',
    'environment_failures',
    'last_failure',
    'counted_as',
    'requeue_note',
    'park_reason',
    'split_into',
]);
/** The lock against programs; a new item is open to them. */
const LOCK_KEY = 'processor_auto_requeue';


/***/ }),

/***/ 1432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B9: () => (/* binding */ instantOf),
  A_: () => (/* binding */ isEnvironment),
  Vb: () => (/* binding */ nameOf),
  Lv: () => (/* binding */ toRecord)
});

// EXTERNAL MODULE: ./lib/workplan/words.js
var words = __webpack_require__(5847);
;// CONCATENATED MODULE: ./lib/workplan/queue/cause-statements.js
/** How a line may begin before it says something: the word error, a program, an exception or a code, who stopped. */
const LEAD = /^(?:[\w.]*(?:error|expired|exception|exhausted)|api\s+error|resource\s+exhausted|error response from daemon|[a-z]+(?:_[a-z]+)+|fatal|failed|failure|remote|npm ERR!|(?:agent|run|session|task) (?:stopped|ended|failed))(?:\s*\([^)]*\))?(?::|(?<=!))\s*/i;
const TOOL = /^claude(?: (?:ai|code))?:?\s+/i;
/** Most beginnings that are taken off one line; a chain of wrapped errors has three or four. */
const MAX_LEADS = 8;
function line(...patterns) {
    return new RegExp(`^(?:${patterns.join('|')})`, 'i');
}
/** A line that says that a request ended with one of these codes; a code alone says nothing. */
function cause_statements_status(codes) {
    const before = [
        String.raw `api\s+error`,
        String.raw `request\s+failed\s+with\s+status\s+code`,
        String.raw `http(?:/[\d.]+)?(?:\s+status|\s+error)?(?:\s+code)?`,
        String.raw `status(?:\s+code)?`,
        String.raw `error\s+code`,
        String.raw `server\s+error`,
        String.raw `unexpected\s+status(?:\s+code)?`,
    ];
    return String.raw `(?:${before.join('|')})\s*:?\s*\(?(?:${codes})\b`;
}
/** An error body near the start of a line. */
function body(types) {
    return new RegExp(String.raw `^[^\n]{0,60}"type":\s*"(?:${types})"`);
}
/** Where a statement is over: one that goes on in words speaks of something else, of a test or of a sentence in a page. */
const END = String.raw `(?=\s*(?:$|[.!,;:|·∙()[\]]))`;
/** What lets a program in. */
const KEY = String.raw `(?:your\s+|the\s+|this\s+)?(?:api[ _-]?key|(?:(?:oauth|access|api|bearer|refresh|authentication)\s+)?token|credentials)`;
const BY_PERSON = String.raw `by\s+(?:the\s+)?(?:user|operator|request)\b`;
const TOOLS = '(?:npm|npx|pnpm|yarn|make|go|cargo|pytest|jest|tsc|eslint|bats|mvn|gradle)';
const WORK = String.raw `(?:the\s+)?(?:task|run|job|execution|operation|request|process|command|agent)`;
/** In order: what shut the door counts before what then went wrong behind it. */
const STATEMENTS = [
    {
        cause: 'quota',
        patterns: [
            line(String.raw `(?:(?:session|usage|weekly|daily|hourly|monthly|account|plan|opus|sonnet|spend(?:ing)?|\d+[- ]hour)\s+)+limit\s+(?:was\s+|has been\s+)?(?:reached|exceeded|hit)\b`),
            line(String.raw `you(?:'ve|’ve| have)?\s+(?:hit|reached|exceeded)\s+(?:your|a|the)\s+(?:[\w-]+\s+){0,3}(?:limit|quota)\b`),
            line(String.raw `(?:429\s+)?quota\s+(?:was\s+|has been\s+)?exceeded(?:${END}|\s+for\b)`, String.raw `you(?:'re|’re| are)\s+out\s+of\s+(?:extra\s+)?(?:usage|credits|quota)${END}`, String.raw `insufficient_quota\b`),
            line(String.raw `(?:your\s+)?credit\s+balance\s+is\s+too\s+low\b`),
            line(String.raw `(?:(?:api|secondary|primary)\s+)?rate[- ]limit(?:ed)?\s+(?:at\s+\S+|until\s+\S+|(?:was\s+|has been\s+)?(?:exceeded|reached|hit)\b)`),
            line(cause_statements_status('429'), String.raw `429\s+too\s+many\s+requests\b`),
            /^retry-after:\s*\d/i,
            body('rate_limit_error'),
        ],
    },
    {
        cause: 'auth',
        patterns: [
            line(`${cause_statements_status('401|403')}.*(?:authenticat|unauthori|token|api[_ -]?key|permission_error|/login)`, String.raw `401\s+unauthorized\b`, String.raw `403\s+forbidden:\s+${KEY}\s+(?:(?:has|have)\s+(?:been\s+)?|is\s+|are\s+|was\s+)?(?:expired|revoked|invalid|disabled)${END}`, String.raw `unauthorized:\s+authentication\s+required${END}`, String.raw `npm\s+(?:err!|error)\s+code\s+E401${END}`, String.raw `(?:[\w.-]+@[\w.-]+:\s+)?permission\s+denied\s+\((?:publickey|password)[\w,-]*\)${END}`),
            line(String.raw `(?:your\s+|the\s+)?(?:oauth|access|api|authentication|bearer|refresh)\s+token\s+(?:has\s+|is\s+|was\s+)?(?:expired|revoked|invalid)\b`),
            line(String.raw `(?:invalid|missing|incorrect|expired|bad)\s+(?:api[ -]key|credentials|authentication\s+token|username\s+or\s+(?:password|token))\b`, String.raw `(?:your\s+|the\s+)?credentials\s+(?:have\s+|are\s+)?(?:expired|revoked|invalid)\b`),
            line(String.raw `not\s+logged\s+in\b`, String.raw `please\s+run\s+/login\b`, String.raw `authentication\s+(?:failed|required)\b`, String.raw `failed\s+to\s+authenticate\b`, String.raw `could\s+not\s+resolve\s+authentication\s+method${END}`),
            body('authentication_error'),
        ],
    },
    {
        cause: 'api',
        patterns: [
            line(cause_statements_status(String.raw `5\d\d`), String.raw `50[0-4]\s+(?:internal\s+server\s+error|bad\s+gateway|service\s+unavailable|gateway\s+time-?out)\b`),
            line(String.raw `(?:overloaded|internal\s+server\s+error|bad\s+gateway|service\s+unavailable)[.!]?$`, String.raw `(?:(?:api|server)\s+is\s+)?overloaded_error\b`, String.raw `upstream\s+connect\s+error\b`, String.raw `the\s+server\s+had\s+an\s+error\s+while\s+processing\b`),
            body('overloaded_error|api_error'),
        ],
    },
    {
        cause: 'network',
        patterns: [
            line(String.raw `(?:\S+\s+){0,3}?(?:connect|read|write|getaddrinfo|socket|request|queryA?)\s+(?:ECONNRESET|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT)\b`),
            /(?:^|\b(?:code|errno|reason):?\s+'?|:\s)(?:connect\s+)?(?:ECONNRESET|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT)(?=$|[\s'":,.)\]])/,
            /(?:^|:\s|\)\s)(?:could not resolve host|name or service not known|temporary failure in name resolution|no such host)(?=$|[:.!,;)\]])/i,
            /(?:^|:\s|\)\s)(?:connection (?:refused|reset by peer|timed out)|network is unreachable|no route to host|socket hang up|i\/o timeout|tls handshake timeout)(?=$|[.!,;:)\]'"])/i,
            /^(?:\w+\.)*ConnectionError:\s/,
            line(String.raw `(?:api\s+error:?\s+)?(?:connection|fetch)\s+(?:error|failed)\b`, String.raw `api\s+error:?\s+request\s+timed\s+out${END}`, String.raw `curl:\s+\(28\)\s+(?:operation|connection|failed\s+to\s+connect|ssl)\b`),
        ],
    },
    {
        cause: 'max-turns',
        patterns: [
            line(String.raw `(?:stopped\s+because\s+)?(?:reached|hit|exceeded)\s+(?:the\s+)?(?:configured\s+)?max(?:imum)?(?:\s+number\s+of)?[ _-](?:turns|iterations)\b`),
            line(String.raw `(?:stopped\s+because\s+)?(?:the\s+)?max(?:imum)?(?:\s+number\s+of)?[ _-](?:turns|iterations)(?:\s+limit)?\s*(?:\(\d+\)\s*)?(?:was\s+|were\s+)?(?:reached|exceeded|hit)\b`),
            line(String.raw `turn\s+limit\s+(?:was\s+)?(?:reached|exceeded|hit)\b`, String.raw `error_max_turns\b`),
            /^[^\n]{0,60}"subtype":\s*"error_max_turns"/,
        ],
    },
    {
        cause: 'cancelled',
        patterns: [
            line(String.raw `context\s+canceled\b`, String.raw `signal:\s+(?:interrupt|terminated)\b`),
            line(String.raw `(?:${WORK}\s+(?:execution\s+)?(?:was\s+|has been\s+)?)?cancell?ed(?:\s+(?:${BY_PERSON}|by\s+@[\w-]+))?[.!]?$`),
            line(String.raw `(?:${WORK}\s+(?:was\s+|has been\s+)?)?(?:terminated|stopped|interrupted|aborted|killed)\s+${BY_PERSON}`),
            /^(?:\^C|KeyboardInterrupt:?)$/,
        ],
    },
    {
        cause: 'timeout',
        patterns: [
            line(String.raw `(?:${WORK}\s+(?:execution\s+)?(?:has\s+|was\s+)?)?timed\s+out(?:\s+after\s+\d|[.!]?$)`, String.raw `timed\s+out\s+waiting\s+for\s+${WORK}\b`, String.raw `command\s.{1,200}\stimed\s+out\s+after\s+\d`),
            line(String.raw `${WORK}\s+(?:execution\s+)?(?:exceeded|hit|reached)\s+(?:the\s+|its\s+)?(?:time\s*limit|timeout)\b`, String.raw `${WORK}\s.{0,80}\bexceeded\s+the\s+maximum\s+execution\s+time\b`),
            line(String.raw `timeout\s+after\s+\d`, String.raw `(?:${WORK}\s+)?timeout:\s+${WORK}\s+(?:execution\s+)?exceeded\s+\d`, String.raw `signal:\s+killed\s+\(timeout\s+after\s+\d`),
            line(String.raw `context\s+deadline\s+exceeded\b`),
        ],
    },
    {
        cause: 'check',
        patterns: [
            line(String.raw `\d+\s+(?:of\s+\d+\s+)?(?:tests?|checks?|specs?|assertions?)\s+failed\b`),
            line(String.raw `(?:the\s+)?(?:unit\s+|integration\s+|smoke\s+)?(?:tests?|build|lint|linter|type\s?check|compilation|validation|quality\s+gate|verification|checks?)\s+(?:run\s+|step\s+|suite\s+)?(?:'[\w .-]{1,40}'\s+)?(?:failed|did not pass)\b`),
            line(String.raw `command\s+failed:\s+${TOOLS}\b.*\b(?:code|status)\s+[1-9]`, String.raw `${TOOLS}\b.*\b(?:failed|exited)\b.*\b(?:exit\s+)?(?:code|status)\s+[1-9]`),
            // The last lines of unittest, jest, pytest, make, go test and cargo, and what a compiler says of a place.
            /^(?:FAILED \((?:failures|errors)=\d|Test(?:s| Suites):\s+[1-9]\d* failed\b|=* ?[1-9]\d* failed, |FAIL\t\S)/,
            /^make(?:\[\d+\])?: \*\*\* \[[^\]]+\] Error [1-9]/,
            /^(?:\S{1,200}(?:\(\d+,\d+\):|:\d+:\d+ -) )?error TS\d{3,5}: /,
            line('could not compile `'),
        ],
    },
];
/** The first cause that one of these lines states, in the order of the table; null when none does. */
function statedCause(lines) {
    // Each line as it is, and without its beginnings: taking them off one by one costs no backtracking.
    const both = lines.flatMap((one) => [one, withoutLeads(one)]);
    const found = STATEMENTS.find(({ patterns }) => both.some((one) => patterns.some((pattern) => pattern.test(one))));
    return found?.cause ?? null;
}
function withoutLeads(line) {
    let bare = line;
    for (let count = 0; count < MAX_LEADS; count += 1) {
        const shorter = bare.replace(LEAD, '');
        if (shorter === bare)
            break;
        bare = shorter;
    }
    return bare.replace(TOOL, '');
}

// EXTERNAL MODULE: ./lib/workplan/queue/counted-cause.js
var counted_cause = __webpack_require__(7402);
// EXTERNAL MODULE: ./lib/workplan/queue/durations.js
var durations = __webpack_require__(5867);
// EXTERNAL MODULE: ./lib/workplan/queue/fields.js
var queue_fields = __webpack_require__(9954);
;// CONCATENATED MODULE: ./lib/workplan/queue/told.js
// What a recorded output says of itself: without the commands it echoes, its banners, its warnings and its progress.
/** Lines of an output that are looked at, from each end: what ended a run stands there, the talk of an agent between. */
const MAX_LINES = 40;
/** Longest line looked at, in UTF-16 units; an error body is shorter. */
const MAX_UNITS = 2000;
const EXIT = /\bexit(?:ed)?(?:\s+with)?\s+(?:code|status):?\s+(?<code>-?\d{1,3})\b/i;
/** The wrapper's sentence, up to where it quotes the output it wraps. */
const WRAPPER = /^(?<head>[^\n[\]]*\bexit(?:ed)?(?:\s+with)?\s+(?:code|status):?\s+-?\d{1,3}\)?):\s*/i;
const ECHO = /^(?:\+{1,4}\s|[$>%]\s|(?:executing|running|run|command|cmd|exec|invoking)(?:\s+command)?:\s)/i;
const TAGGED = /^\[(?<tag>HEADER|INFO|WARN|WARNING|DEBUG|TRACE|PROGRESS|NOTICE|SUCCESS|OK)\]\s*/i;
const ERROR_TAG = /^\[(?:ERROR|FATAL|FAIL|FAILED)\]\s*/i;
/** Marks and pictures before a statement. A dash without a blank is a line that a diff takes away. */
const BULLET = /^(?:[❌✗✘⛔⏰⏱⌛⏳🛑🚫•*]\uFE0F?|-+(?=\s))+\s*/u;
const STAMP = /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?\]?:?\s+/;
const LIMIT = /\btimeout\s+(?:-\S+\s+|--\S+\s+)*(?<limit>\d+(?:\.\d+)?[smhd]?)\s+\S/;
/** The statements of a recorded text. */
function toTold(text) {
    const limits = [];
    const lines = [];
    for (const raw of ends(text.split(/\r\n|\n|\r/))) {
        const bare = raw.slice(0, MAX_UNITS).trim().replace(STAMP, '').replace(WRAPPER, '').replace(STAMP, '');
        const untagged = bare.replace(TAGGED, '');
        if (ECHO.test(untagged)) {
            const limit = LIMIT.exec(untagged)?.groups?.['limit'];
            if (limit !== undefined)
                limits.push(limit);
            continue;
        }
        if (bare === '' || TAGGED.test(bare))
            continue;
        lines.push(bare.replace(ERROR_TAG, '').replace(BULLET, ''));
    }
    return { lines, exitCode: exitCodeOf(text), limits };
}
function ends(lines) {
    return lines.length <= 2 * MAX_LINES ? lines : [...lines.slice(0, MAX_LINES), ...lines.slice(-MAX_LINES)];
}
/** The exit code of the first line that names one and does not echo a command. */
function exitCodeOf(text) {
    for (const raw of ends(text.split(/\r\n|\n|\r/))) {
        const bare = raw.slice(0, MAX_UNITS).trim().replace(STAMP, '');
        if (ECHO.test(bare.replace(TAGGED, '')))
            continue;
        const code = EXIT.exec(bare)?.groups?.['code'];
        if (code !== undefined)
            return Number(code);
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/workplan/queue/cause.js





/** Share of its limit from which a run counts as ended by the limit. */
const LIMIT_SHARE = 0.99;
/** What `timeout` and a killed shell end with. */
const TIMEOUT_EXITS = new Set([124, 137]);
/** What a shell ends with on SIGINT and SIGTERM. */
const CANCEL_EXITS = new Set([130, 143]);
/** Names that owners have for why an item failed, at its top: a text, a map with one, or a list of which the last counts. */
const REASONS = ['error', 'last_error', 'failure_reason', 'failure_reasons', 'reason', 'result'];
/**
 * The cause that an item's record tells, `unknown` when it records a failure without a reason, null when it records none.
 * What a failure was counted as goes before what its text seems to say. Reasons at the top count only while the item stands
 * as failed: before that they may say what it is about, and after it what is over.
 */
function findCause(fields, stands) {
    const recorded = recordedCause(fields);
    if (stands === 'otherwise' || (recorded !== null && recorded !== 'silent'))
        return known(recorded);
    const causes = REASONS.flatMap((key) => causeOfReason(fields.get(key)) ?? []);
    return causes.find((cause) => cause !== 'unknown') ?? causes[0] ?? known(recorded);
}
function known(recorded) {
    return recorded === 'silent' ? 'unknown' : recorded;
}
function recordedCause(fields) {
    const results = fields.get('results');
    if (hasFailure(results))
        return (0,counted_cause/* countedCause */.y)(results) ?? causeOfResults(results);
    const metadata = fields.get('metadata');
    const own = (0,queue_fields/* textOf */.b6)((0,queue_fields/* member */.Dc)(metadata, 'last_failure'));
    if (own !== null)
        return (0,counted_cause/* countedCause */.y)(metadata) ?? causeOfText(own);
    const last = (0,queue_fields/* listOf */.c3)((0,queue_fields/* member */.Dc)(metadata, 'failure_reasons')).at(-1);
    return last === undefined ? null : causeOfText(last);
}
function causeOfReason(field) {
    if (hasFailure(field))
        return known(causeOfResults(field));
    const text = (0,queue_fields/* textOf */.b6)(field) ?? (0,queue_fields/* textOf */.b6)((0,queue_fields/* member */.Dc)(field, 'message')) ?? (0,queue_fields/* listOf */.c3)(field).at(-1);
    return text === undefined ? null : causeOfText(text);
}
/** The cause that a text states about itself. */
function causeOfText(text) {
    const told = toTold(text);
    return statedCause(told.lines) ?? byExit(told.exitCode) ?? 'unknown';
}
function hasFailure(results) {
    const success = (0,queue_fields/* textOf */.b6)((0,queue_fields/* member */.Dc)(results, 'success'));
    if (success === 'true')
        return false;
    return success === 'false' || (0,queue_fields/* textOf */.b6)((0,queue_fields/* member */.Dc)(results, 'error')) !== null || hasLimit(results);
}
function hasLimit(results) {
    const limit = (0,queue_fields/* member */.Dc)(results, 'rate_limit_info');
    return ['hit_at', 'message', 'retry_after'].some((key) => (0,queue_fields/* textOf */.b6)((0,queue_fields/* member */.Dc)(limit, key)) !== null);
}
function causeOfResults(results) {
    const told = toTold(['error', 'message', 'output'].map((key) => (0,queue_fields/* textOf */.b6)((0,queue_fields/* member */.Dc)(results, key)) ?? '').join('\n'));
    if ((0,queue_fields/* textOf */.b6)((0,queue_fields/* member */.Dc)(results, 'max_turns_exceeded')) === 'true')
        return 'max-turns';
    if (hasLimit(results))
        return 'quota';
    const exitCode = toNumber((0,queue_fields/* textOf */.b6)((0,queue_fields/* member */.Dc)(results, 'exit_code'))) ?? told.exitCode;
    const limits = [(0,queue_fields/* textOf */.b6)((0,queue_fields/* member */.Dc)(results, 'timeout_allowed')), ...told.limits].map(durations/* parseDurationMs */.yi);
    const ranMs = (0,durations/* parseDurationMs */.yi)((0,queue_fields/* textOf */.b6)((0,queue_fields/* member */.Dc)(results, 'execution_time')));
    const cause = statedCause(told.lines) ?? byExit(exitCode) ?? (isSpent(ranMs, limits) ? 'timeout' : null);
    return cause ?? (told.lines.length === 0 ? 'silent' : 'unknown');
}
function byExit(exitCode) {
    if (exitCode === null)
        return null;
    if (TIMEOUT_EXITS.has(exitCode))
        return 'timeout';
    return CANCEL_EXITS.has(exitCode) ? 'cancelled' : null;
}
/** Whether a run took nearly all of one of its limits. */
function isSpent(ranMs, limits) {
    return ranMs !== null && !(0,durations/* isQuick */.Sm)(ranMs) && limits.some((limit) => limit !== null && ranMs >= limit * LIMIT_SHARE);
}
function toNumber(text) {
    return text !== null && /^-?\d+$/.test(text) ? Number(text) : null;
}

// EXTERNAL MODULE: ./lib/workplan/queue/item-keys.js
var item_keys = __webpack_require__(8640);
// EXTERNAL MODULE: ./lib/workplan/queue/places.js
var places = __webpack_require__(6248);
// EXTERNAL MODULE: ./lib/workplan/queue/priority.js
var priority = __webpack_require__(1112);
;// CONCATENATED MODULE: ./lib/workplan/queue/item-record.js






const UNREAD = { read: 'none', keys: [], get: () => null };
/** Causes that lie outside of the item, so that none of them counts against it. */
const ENVIRONMENT = new Set(['quota', 'auth', 'network', 'api', 'cancelled']);
/** Folders of what failed. */
const FAILED = new Set(['failed', 'failed-blocked']);
/** Whether a cause lies in the surroundings of an item. */
function isEnvironment(cause) {
    return cause !== null && ENVIRONMENT.has(cause);
}
/** The record of a file. Never fails: what cannot be read keeps its name, its folder and the problem. */
function toRecord({ folder, path, text, changedAt }) {
    const fields = text.ok ? (0,queue_fields/* readFields */.qU)(path, text.value) : { ...UNREAD, problem: text.problem };
    const metadata = fields.get('metadata');
    const form = toForm(fields, metadata);
    const counters = (0,places/* findCounters */.fc)(fields, form);
    const times = {
        cooldownUntil: toTime(fields, 'cooldown_until', form),
        startedAt: toTime(fields, 'started_at', form),
    };
    const rawStatus = (0,queue_fields/* textOf */.b6)(fields.get('status'));
    const cause = findCause(fields, isFailed(folder, rawStatus) ? 'failed' : 'otherwise');
    const item = {
        id: (0,queue_fields/* textOf */.b6)(fields.get('id')) ?? (0,queue_fields/* textOf */.b6)(fields.get('task_id')) ?? nameOf(path),
        title: (0,queue_fields/* textOf */.b6)(fields.get('title')) ?? (0,queue_fields/* textOf */.b6)(fields.get('name')),
        folder,
        rawStatus,
        path,
        priority: (0,priority/* toPriority */.WM)((0,queue_fields/* textOf */.b6)(fields.get('priority'))),
        attempts: toAttempts(counters, cause),
        cause,
        cooldownUntil: times.cooldownUntil.value,
        startedAt: times.startedAt.value ?? instantOf((0,queue_fields/* member */.Dc)(fields.get('lease'), 'since')),
        updatedAt: instantOf(fields.get('updated_at')) ?? instantOf((0,queue_fields/* member */.Dc)(metadata, 'last_attempt')),
        complexity: toComplexity(fields, metadata),
        parts: (0,queue_fields/* requirementsOf */.CG)(fields.get('requirements')).length,
        read: fields.read,
        problem: fields.problem,
    };
    return {
        item,
        form,
        text: text.ok ? text.value : null,
        fields,
        counters,
        times,
        changedAt: changedAt ?? null,
        createdAt: instantOf(fields.get('created_at')) ?? instantOf((0,queue_fields/* member */.Dc)(metadata, 'created_at')),
        locked: (0,queue_fields/* textOf */.b6)(fields.get(item_keys/* LOCK_KEY */.QW)) === 'false',
        leaseUntil: toLease(fields),
        requirements: (0,queue_fields/* requirementsOf */.CG)(fields.get('requirements')),
    };
}
/** The file's name without its ending. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/i, '');
}
/** The instant of a time, in any of its usual spellings; without a zone it counts as UTC. Null for none and for no time. */
function instantOf(field) {
    const text = (0,queue_fields/* textOf */.b6)(field);
    if (text === null || !/^\d{4}-\d\d-\d\d/.test(text))
        return null;
    const zoned = /(?:Z|[+-]\d\d:?\d\d)$/i.test(text) || /^[\d-]{10}$/.test(text);
    const ms = Date.parse(zoned ? text : `${text.replace(' ', 'T')}Z`);
    return Number.isNaN(ms) ? null : ms;
}
function toForm(fields, metadata) {
    const flat = (0,queue_fields/* textOf */.b6)(fields.get('status')) !== null || fields.get('consecutive_failures') !== null;
    return !flat && metadata !== null && typeof metadata === 'object' && !Array.isArray(metadata) ? 'metadata' : 'flat';
}
/** Whether its folder or its own word says that it failed. */
function isFailed(folder, rawStatus) {
    return FAILED.has(folder) || (rawStatus !== null && (0,words/* toItemStatus */.nh)(rawStatus) === 'failed');
}
/** The item's counter as it stands; of the surroundings our own counter, or the one failure that the record tells. */
function toAttempts({ item, environment }, cause) {
    return { item: item.value ?? 0, environment: environment.value ?? (isEnvironment(cause) ? 1 : 0) };
}
function toTime(fields, name, form) {
    return (0,places/* findPlace */.Pj)(fields, { names: [name], read: instantOf, usual: form === 'flat' ? [name] : ['metadata', name] });
}
/** The names that owners have for it, at the top, in their estimates, or in the metadata. */
function toComplexity(fields, metadata) {
    const places = [
        fields.get('complexity'),
        fields.get('complexity_score'),
        (0,queue_fields/* member */.Dc)(fields.get('priority_estimates'), 'complexity'),
        (0,queue_fields/* member */.Dc)(metadata, 'complexity'),
    ];
    const text = places.map(queue_fields/* textOf */.b6).find((value) => value !== null && /^\d{1,3}(?:\.\d+)?$/.test(value));
    return text === undefined || text === null ? null : Number(text);
}
function toLease(fields) {
    const lease = fields.get('lease');
    return (instantOf((0,queue_fields/* member */.Dc)(lease, 'until')) ??
        instantOf((0,queue_fields/* member */.Dc)(lease, 'expires_at')) ??
        instantOf(fields.get('lease_until')) ??
        instantOf(fields.get('lease_expires_at')));
}


/***/ }),

/***/ 7244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ readPause),
  e: () => (/* binding */ toPauseChange)
});

// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
// EXTERNAL MODULE: ./lib/domain/queue-files.js
var queue_files = __webpack_require__(7573);
;// CONCATENATED MODULE: ./lib/workplan/queue/zones.js
const UTC = () => 0;
const MINUTE_MS = 60_000;
/** Zones with a word of their own, in hours before UTC: RFC 2822, section 4.3. Other words mean different zones in different countries. */
const WORDS = new Map([
    ['utc', 0],
    ['gmt', 0],
    ['z', 0],
    ['est', -5],
    ['edt', -4],
    ['cst', -6],
    ['cdt', -5],
    ['mst', -7],
    ['mdt', -6],
    ['pst', -8],
    ['pdt', -7],
]);
/** `UTC`, `Z`, `PST`, `+02:00`, `GMT+2` or a name as `Europe/Berlin`, whose rules the runtime knows; null for anything else. */
function parseZone(text) {
    const word = WORDS.get(text.toLowerCase());
    if (word !== undefined)
        return () => word * 60 * MINUTE_MS;
    const offset = /^(?:utc|gmt)?(?<sign>[+-])(?<hours>\d{1,2})(?::?(?<minutes>[0-5]\d))?$/i.exec(text)?.groups;
    if (offset === undefined)
        return text.includes('/') ? toNamedZone(text) : null;
    const ms = (Number(offset['hours']) * 60 + Number(offset['minutes'] ?? 0)) * MINUTE_MS;
    return () => (offset['sign'] === '-' ? -ms : ms);
}
function toNamedZone(timeZone) {
    try {
        const format = new Intl.DateTimeFormat('en-US', {
            timeZone,
            calendar: 'gregory',
            numberingSystem: 'latn',
            hourCycle: 'h23',
            year: 'numeric',
            month: 'numeric',
            day: 'numeric',
            hour: 'numeric',
            minute: 'numeric',
            second: 'numeric',
        });
        return (at) => readClock(format, at) - (at - (at % 1000));
    }
    catch {
        return null; // a RangeError: no such zone
    }
}
function readClock(format, at) {
    const shown = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
    return Date.UTC(year, month - 1, day, hour, minute, second);
}
/** What the clocks of a zone show, as if it were UTC. */
function toShown(zone, at) {
    return at + zone(at);
}
/** When the clocks of a zone show this; the second look is for a change of the clocks between. */
function fromShown(zone, shown) {
    return shown - zone(shown - zone(shown));
}

;// CONCATENATED MODULE: ./lib/workplan/queue/clock-time.js

const clock_time_MINUTE_MS = 60_000;
const HOUR_MS = 60 * clock_time_MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const WEEK_DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const BETWEEN = /^[\s,]*(?:\b(?:at|on)\s+)?/i;
const CLOCK = /^(?<hour>\d{1,2})(?::(?<minute>[0-5]\d)(?::(?<second>[0-5]\d)(?:\.\d{1,9})?)?)?(?:\s?(?<half>[ap])\.?m\b\.?)?/i;
const NAMED_HOUR = /^(?<name>midnight|noon)\b/i;
const ISO_DAY = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:T(?=\d)|(?![\w-]))/i;
const MONTH_DAY = /^(?<name>[a-z]{3,9})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?\b(?!:)(?:,?\s(?<year>\d{4})\b(?!:))?/i;
const DAY_MONTH = /^(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-](?<name>[a-z]{3,9})\b\.?(?:,?[\s-](?<year>\d{4})\b(?!:))?/i;
const WEEK_DAY = /^(?<name>sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\b\.?/i;
const NEAR_DAY = /^(?<name>today|tonight|tomorrow)\b/i;
const ZONE = /^(?:\((?<inside>[\w+:/-]{1,40})\)|(?<bare>(?:UTC|GMT)?[+-]\d{1,2}(?::?[0-5]\d)?|[A-Z]{1,4}|[A-Z][A-Za-z_]+(?:\/[A-Z][\w+-]+){1,2})(?![\w/]))/;
/**
 * The instant that a text begins with; null when it begins with none. Without a zone it is UTC; a clock without a day is
 * the next time that it shows this; a date without a year is the one nearest to now, which may be over.
 */
function readTime(text, now) {
    const parts = readParts(text);
    if (parts === null)
        return null;
    const { day, clockMs, zone = UTC } = parts;
    const shown = toShown(zone, now);
    const midnight = shown - (shown % DAY_MS);
    if (day === undefined)
        return clockMs === undefined ? null : next(zone, midnight + clockMs, { now, stepMs: DAY_MS });
    if (day.kind === 'weekday') {
        const ahead = (day.index - new Date(midnight).getUTCDay() + 7) % 7;
        return next(zone, midnight + ahead * DAY_MS + (clockMs ?? 0), { now, stepMs: 7 * DAY_MS });
    }
    if (day.kind === 'ahead') {
        return day.days === 0 && clockMs === undefined
            ? null
            : fromShown(zone, midnight + day.days * DAY_MS + (clockMs ?? 0));
    }
    const date = toDate(day, shown);
    return date === null ? null : fromShown(zone, date + (clockMs ?? 0));
}
/** At this time of the clocks, or one step later when that is over. */
function next(zone, shown, { now, stepMs }) {
    const at = fromShown(zone, shown);
    return at > now ? at : fromShown(zone, shown + stepMs);
}
/** Null for a date that no calendar has. */
function toDate({ year, month, day }, shown) {
    const thisYear = new Date(shown).getUTCFullYear();
    const years = year === null ? [thisYear - 1, thisYear, thisYear + 1] : [year];
    const dates = years.map((one) => Date.UTC(one, month, day)).filter((at) => new Date(at).getUTCDate() === day);
    const nearest = dates.toSorted((a, b) => Math.abs(a - shown) - Math.abs(b - shown))[0];
    return nearest ?? null;
}
/** Reads parts for as long as there are new ones. */
function readParts(text) {
    const parts = {};
    let left = text;
    for (;;) {
        const rest = left.replace(BETWEEN, '');
        const length = readDay(parts, rest) || clock_time_readClock(parts, rest) || readZone(parts, rest);
        if (length === 0)
            break;
        left = rest.slice(length);
    }
    return parts.day === undefined && parts.clockMs === undefined ? null : parts;
}
/** Each reader gives the length of what it took, 0 for nothing. A weekday before a date says nothing more. */
function readDay(parts, text) {
    if (parts.day !== undefined && parts.day.kind !== 'weekday')
        return 0;
    for (const [pattern, toDay] of DAYS) {
        const found = pattern.exec(text);
        const day = found?.groups === undefined ? null : toDay(found.groups);
        if (found === null || day === null)
            continue;
        parts.day = day;
        return found[0].length;
    }
    return 0;
}
const DAYS = [
    [ISO_DAY, (groups) => toDay(groups, Number(groups['month']) - 1)],
    [NEAR_DAY, ({ name }) => ({ kind: 'ahead', days: name?.toLowerCase() === 'tomorrow' ? 1 : 0 })],
    [WEEK_DAY, ({ name = '' }) => ({ kind: 'weekday', index: WEEK_DAYS.indexOf(name.slice(0, 3).toLowerCase()) })],
    [MONTH_DAY, (groups) => toDay(groups, toMonth(groups))],
    [DAY_MONTH, (groups) => toDay(groups, toMonth(groups))],
];
function toMonth({ name = '' }) {
    return MONTHS.indexOf(name.slice(0, 3).toLowerCase());
}
function toDay({ year, day }, month) {
    if (month < 0 || month > 11)
        return null;
    return { kind: 'date', year: year === undefined ? null : Number(year), month, day: Number(day) };
}
function clock_time_readClock(parts, text) {
    if (parts.clockMs !== undefined)
        return 0;
    const named = NAMED_HOUR.exec(text);
    if (named !== null) {
        parts.clockMs = named.groups?.['name']?.toLowerCase() === 'noon' ? 12 * HOUR_MS : 0;
        return named[0].length;
    }
    const found = CLOCK.exec(text);
    const clockMs = found?.groups === undefined ? null : toClockMs(found.groups);
    if (found === null || clockMs === null)
        return 0;
    parts.clockMs = clockMs;
    return found[0].length;
}
/** Null where it is no time of a clock: a number alone, an hour over 23, or 13 with `pm`. */
function toClockMs({ hour, minute, second, half }) {
    const hours = Number(hour);
    if (hours > 23 || (half === undefined && minute === undefined))
        return null;
    if (half !== undefined && (hours < 1 || hours > 12))
        return null;
    const inDay = half === undefined ? hours : (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
    return inDay * HOUR_MS + Number(minute ?? 0) * clock_time_MINUTE_MS + Number(second ?? 0) * 1000;
}
/** Only behind a time of the clock: a word before it may be anything. */
function readZone(parts, text) {
    if (parts.zone !== undefined || parts.clockMs === undefined)
        return 0;
    const found = ZONE.exec(text);
    const zone = parseZone(found?.groups?.['inside'] ?? found?.groups?.['bare'] ?? '');
    if (found === null || zone === null)
        return 0;
    parts.zone = zone;
    return found[0].length;
}

// EXTERNAL MODULE: ./lib/workplan/queue/durations.js
var durations = __webpack_require__(5867);
;// CONCATENATED MODULE: ./lib/workplan/queue/reset-time.js


/** What is looked at behind a word that announces a time, in UTF-16 units: a whole date with its zone is shorter. */
const MAX_UNITS = 100;
/** A field whose number alone means seconds. */
const FIELD = /\b(?:retry[-_ ]?after|resets?_in(?:_seconds)?)["']?\s*(?<colon>[:=])?\s*["']?/gi;
/** Words that a time follows. */
const WORD = /\b(?:resets?(?:_at)?|until|(?:try|retry)(?:\s+again)?|again|available)\b/gi;
/** Between such a word and the time; `wait` where a length may come. */
const LINK = /^["']?[\s:=|·∙]*["']?(?:(?<wait>in|after)\s+|(?:at|on|by)\s+)?(?:(?:about|around|approximately)\s+)?/i;
const SECONDS = /^\d{1,9}(?!\d|[:.-]?\w)(?!\s*[ap]\.?m\b)(?<more>[^\S\n]+\w)?/i;
/** Seconds since 1970, as some tools append them. */
const EPOCH = /^["']?(?<at>\d{10})(?!\d|[:.-]?\w)/;
/** A whole date may stand behind a few other words. */
const LATER_DAY = /^[^\n]{0,20}?(?=\b\d{4}-\d\d-\d\d[T ]\d)/;
const APPENDED = /\blimit reached\|(?<at>\d{10})\b/i;
/**
 * Milliseconds from now until the limit ends, at least 0; null when the text does not say. Fields such as `Retry-After`
 * come first, then the first sentence that says when. A time without a zone is taken as UTC.
 */
function findResetMs(text, now) {
    const appended = APPENDED.exec(text)?.groups?.['at'];
    return (findAfter(text, FIELD, (rest, colon) => readField(rest, colon, now)) ??
        (appended === undefined ? null : toWaitMs(Number(appended) * 1000, now)) ??
        findAfter(text, WORD, (rest) => readSentence(rest, now)));
}
/** The first of these words behind which something is found. */
function findAfter(text, words, read) {
    for (const found of text.matchAll(words)) {
        const from = found.index + found[0].length;
        const ms = read(text.slice(from, from + MAX_UNITS), found.groups?.['colon']);
        if (ms !== null)
            return ms;
    }
    return null;
}
/** A length, seconds alone, or a date as headers have it. `retry after 3 tries` is no field, and its 3 are no seconds. */
function readField(rest, colon, now) {
    const seconds = SECONDS.exec(rest);
    const waitMs = (0,durations/* readWaitMs */.IR)(rest);
    if (waitMs !== null)
        return waitMs;
    if (seconds !== null)
        return colon === undefined && seconds.groups?.['more'] !== undefined ? null : Number(seconds[0]) * 1000;
    return toWaitMs(readTime(rest, now), now);
}
function readSentence(rest, now) {
    const link = LINK.exec(rest);
    const said = rest.slice(link?.[0].length ?? 0);
    if (link?.groups?.['wait'] !== undefined)
        return (0,durations/* readWaitMs */.IR)(said) ?? toWaitMs(readTime(said, now), now);
    const epoch = EPOCH.exec(said)?.groups?.['at'];
    if (epoch !== undefined)
        return toWaitMs(Number(epoch) * 1000, now);
    const later = LATER_DAY.exec(said)?.[0].length;
    return toWaitMs(readTime(said, now) ?? (later === undefined ? null : readTime(said.slice(later), now)), now);
}
function toWaitMs(at, now) {
    return at === null || !Number.isFinite(at) ? null : Math.max(0, at - now);
}

;// CONCATENATED MODULE: ./lib/workplan/queue/pause.js
// The pause of a queue: a file beside its folders that says until when nothing is taken, and why.



const CAUSES = new Set([
    'quota',
    'auth',
    'network',
    'api',
    'timeout',
    'max-turns',
    'check',
    'cancelled',
    'unknown',
]);
/** The pause that holds now. A file that cannot be understood holds for the longest pause: a stop switch in doubt is on. */
function readPause(file, { now, rules }) {
    if (file === null)
        return { paused: null, problem: null };
    const inDoubt = { until: (now + rules.pause.maxMs), because: 'unknown' };
    if (!file.ok)
        return { paused: inDoubt, problem: file.problem };
    const pause = parsePause(file.value);
    if (pause === null)
        return { paused: inDoubt, problem: unreadable() };
    return { paused: pause.until > now ? pause : null, problem: null };
}
function unreadable() {
    const at = { file: queue_files/* PAUSE_FILE */.ek, line: 1, column: 1 };
    return { code: 'PLAN_MALFORMED', at, detail: 'it does not say until when; the queue waits, remove the file to go on' };
}
function parsePause(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value !== 'object' || value === null)
            return null;
        const until = Reflect.get(value, 'until');
        const because = Reflect.get(value, 'because');
        const at = typeof until === 'string' ? (0,ids/* parseInstant */.nV)(until) : null;
        if (at === null)
            return null;
        return {
            until: at,
            because: typeof because === 'string' && CAUSES.has(because) ? because : 'unknown',
        };
    }
    catch {
        return null;
    }
}
/** The change that pauses the queue; empty when it is paused at least as long already. */
function toPauseChange(wish) {
    const { cause, reason, now, rules, current } = wish;
    const { minMs, maxMs, defaultMs } = rules.pause;
    const waitMs = cause === 'auth' ? maxMs : (findResetMs(reason, now) ?? defaultMs);
    const until = (now + Math.min(maxMs, Math.max(minMs, waitMs)));
    if (current !== null && current.until >= until)
        return [];
    const text = `${JSON.stringify({ v: 1, until: (0,ids/* toIsoText */.Ui)(until), because: cause, since: (0,ids/* toIsoText */.Ui)(now) }, null, 2)}\n`;
    return [{ from: wish.exists ? queue_files/* PAUSE_FILE */.ek : null, to: queue_files/* PAUSE_FILE */.ek, text }];
}


/***/ }),

/***/ 6248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pj: () => (/* binding */ findPlace),
/* harmony export */   UK: () => (/* binding */ fieldAt),
/* harmony export */   fc: () => (/* binding */ findCounters)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9954);
// Where an item keeps a value: one answer for who reads it and for who writes it, so that no two of them drift apart.

/** What owners call the counter of an item's own failures, the most telling name first. */
const COUNTERS = ['consecutive_failures', 'attempt_count', 'attempts', 'retries'];
/** The counters of an item: the first name with a number at the top or below `metadata`; ours stands beside it. */
function findCounters(fields, form) {
    const usual = form === 'flat' ? ['consecutive_failures'] : ['metadata', 'attempt_count'];
    const item = findPlace(fields, { names: COUNTERS, read: countOf, usual });
    const beside = [...item.path.slice(0, -1), 'environment_failures'];
    return { item, environment: findPlace(fields, { names: ['environment_failures'], read: countOf, usual: beside }) };
}
/** The first place that holds such a value, else the first that waits for one, else the usual one. The top goes before `metadata`. */
function findPlace(fields, { names, read, usual }) {
    const places = names.flatMap((name) => [[name], ['metadata', name]]);
    const filled = places.find((path) => read(fieldAt(fields, path)) !== null);
    if (filled !== undefined)
        return { path: filled, value: read(fieldAt(fields, filled)) };
    const waiting = places.find((path) => isWaiting(fieldAt(fields, path)));
    return { path: waiting ?? usual, value: null };
}
/** The value that a path of one or two keys leads to; null when there is none. */
function fieldAt(fields, [top = '', ...below]) {
    return below.reduce(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc, fields.get(top));
}
/** A key that stands there with a word for nothing. */
function isWaiting(field) {
    return typeof field === 'string' && (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(field) === null;
}
function countOf(field) {
    const text = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(field);
    return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}


/***/ }),

/***/ 1112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ toCaseOf),
/* harmony export */   LQ: () => (/* binding */ toPriorityText),
/* harmony export */   WM: () => (/* binding */ toPriority),
/* harmony export */   nl: () => (/* binding */ toLowerPriority)
/* harmony export */ });
// Which item comes first: priority words and numbers on one scale.
/** Words to ranks. Unset stands in the middle: nobody said that it may wait, nobody said that it may not. */
const RANKS = {
    urgent: 1,
    critical: 1,
    highest: 1,
    blocker: 1,
    high: 2,
    major: 2,
    medium: 3,
    normal: 3,
    moderate: 3,
    low: 4,
    minor: 4,
    lowest: 5,
    trivial: 5,
};
const UNSET_RANK = 3;
/** The words that both forms of item files know, first is first. */
const WORDS = ['critical', 'high', 'medium', 'low'];
/** Numbers of a queue that counts in tens: room to put something between two of them. */
const WIDE = ['1', '10', '30', '40'];
/** Largest number of a queue that counts one by one. */
const NARROW_MAX = 9;
/** Steps between the numbers of the parts of an item. */
const NUMBER_STEP = 10;
/** The lowest of the levels that trackers know, P0 to P4. */
const LOWEST_LEVEL = 4;
const NUMBER = /^-?\d{1,9}(?:\.\d{1,9})?$/;
const LEVEL = /^(?<sign>p)(?<level>\d)$/i;
/** 1 is first. A number is its own rank, `P0` is 1; a word that we do not know counts as unset. */
function toPriority(raw) {
    if (raw === null)
        return { rank: UNSET_RANK, raw: null };
    const number = /^-?\d+(?:\.\d+)?$/.test(raw) ? Number(raw) : null;
    if (number !== null)
        return { rank: number, raw };
    const level = LEVEL.exec(raw)?.groups?.['level'];
    if (level !== undefined)
        return { rank: Number(level) + 1, raw };
    return { rank: rankOfWord(raw) ?? UNSET_RANK, raw };
}
/** A step as the owner would write it. `seen`: priorities of the queue; the first that is on a scale says which one it is. */
function toPriorityText(step, seen) {
    const first = seen.find((raw) => NUMBER.test(raw) || LEVEL.test(raw) || rankOfWord(raw) !== null) ?? '';
    const sign = LEVEL.exec(first)?.groups?.['sign'];
    if (sign !== undefined)
        return `${sign}${step - 1}`;
    if (!NUMBER.test(first))
        return toWord(step, seen);
    const isNarrow = seen.every((raw) => !NUMBER.test(raw) || Number(raw) <= NARROW_MAX);
    return isNarrow ? String(step) : (WIDE[step - 1] ?? first);
}
/** A priority so many steps less urgent: 0 leaves it as it is. Words and levels end at their lowest, unknown words stay. */
function toLowerPriority(raw, steps, seen) {
    if (steps === 0)
        return raw;
    if (NUMBER.test(raw))
        return toLowerNumber(raw, steps);
    const { sign, level } = LEVEL.exec(raw)?.groups ?? {};
    if (level !== undefined)
        return `${sign}${Math.max(Number(level), Math.min(Number(level) + steps, LOWEST_LEVEL))}`;
    const rank = rankOfWord(raw);
    if (rank === null || rank >= WORDS.length)
        return raw;
    return toWord(Math.min(rank + steps, WORDS.length), [raw, ...seen]);
}
/** Digits behind the point, and zeros before the number, stay as many as they are. */
function toLowerNumber(raw, steps) {
    const decimals = raw.split('.')[1]?.length ?? 0;
    return (Number(raw) + steps * NUMBER_STEP).toFixed(decimals).padStart(raw.startsWith('0') ? raw.length : 0, '0');
}
function rankOfWord(raw) {
    const word = raw.trim().toLowerCase();
    return Object.hasOwn(RANKS, word) ? (RANKS[word] ?? null) : null;
}
/** The queue's own word of a rank, else the usual one, in the case that the queue writes. */
function toWord(rank, seen) {
    const own = seen.find((raw) => rankOfWord(raw) === rank);
    return own ?? toCaseOf(WORDS[rank - 1] ?? 'low', seen.find((raw) => rankOfWord(raw) !== null) ?? '');
}
/** A word in lower case, with a capital, or in capitals, as another one is. */
function toCaseOf(word, other) {
    if (!/^[A-Z]/.test(other))
        return word;
    return /^[^a-z]{2,}$/.test(other) ? word.toUpperCase() : `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}


/***/ }),

/***/ 850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ isOrphan),
/* harmony export */   PA: () => (/* binding */ isLeased),
/* harmony export */   Qf: () => (/* binding */ readQueue)
/* harmony export */ });
/* unused harmony export isSilent */
/* harmony import */ var _domain_queue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1563);
/* harmony import */ var _natural_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9022);
/* harmony import */ var _item_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1432);
/* harmony import */ var _pause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7244);




/** Reads every file of a queue; nothing that one of them holds keeps another from being read. */
function readQueue(files, time) {
    const records = files.files.map(_item_record_js__WEBPACK_IMPORTED_MODULE_1__/* .toRecord */ .Lv).sort(compareRecords);
    const pause = (0,_pause_js__WEBPACK_IMPORTED_MODULE_2__/* .readPause */ .H)(files.pause, time);
    const problems = records.flatMap(({ item }) => item.problem ?? []);
    return {
        queue: { items: records.map(({ item }) => item), duplicates: findDuplicates(records), paused: pause.paused },
        records,
        folders: files.folders ?? [],
        notItems: files.notItems ?? [],
        problems: pause.problem === null ? problems : [...problems, pause.problem],
    };
}
/**
 * Whether an item in progress was left behind: its lease is over, or without one nothing was heard for too long. What it
 * says of its start or its last change counts; only where it says neither, when its file was changed. Doubt is no.
 */
function isOrphan(record, { now, rules }) {
    const { item, leaseUntil, changedAt } = record;
    if (item.folder !== 'in-progress')
        return false;
    if (leaseUntil !== null)
        return leaseUntil <= now;
    const changed = isSilent(record) ? changedAt : null;
    const heard = Math.max(item.startedAt ?? 0, item.updatedAt ?? 0, changed ?? 0);
    return heard > 0 && now - heard >= rules.orphanAfterMs;
}
/** Whether an item in progress does not say since when, so that it takes the time of its file to tell. */
function isSilent({ item, leaseUntil, fields }) {
    const says = leaseUntil ?? item.startedAt ?? (0,_item_record_js__WEBPACK_IMPORTED_MODULE_1__/* .instantOf */ .B9)(fields.get('updated_at'));
    return item.folder === 'in-progress' && says === null;
}
/** Whether somebody works on an item and has said until when. */
function isLeased({ item, leaseUntil }, now) {
    return item.folder === 'in-progress' && leaseUntil !== null && leaseUntil > now;
}
const FOLDER_ORDER = new Map(_domain_queue_js__WEBPACK_IMPORTED_MODULE_0__/* .QUEUE_FOLDERS */ .Qw.map((folder, index) => [folder, index]));
function compareRecords(a, b) {
    return ((FOLDER_ORDER.get(a.item.folder) ?? 0) - (FOLDER_ORDER.get(b.item.folder) ?? 0) ||
        a.item.priority.rank - b.item.priority.rank ||
        compareTimes(a.createdAt, b.createdAt) ||
        (0,_natural_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareIds */ .q)(a.item.id, b.item.id) ||
        (0,_natural_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareIds */ .q)(a.item.path, b.item.path));
}
/** Oldest first; an unknown time is behind all known ones. */
function compareTimes(a, b) {
    if (a === b)
        return 0;
    return (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER);
}
function findDuplicates(records) {
    const paths = new Map();
    for (const { item } of records) {
        const known = paths.get(item.id);
        if (known === undefined)
            paths.set(item.id, [item.path]);
        else
            known.push(item.path);
    }
    return [...paths].flatMap(([id, places]) => (places.length > 1 ? [{ id, paths: places }] : []));
}


/***/ }),

/***/ 1413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ scanItem)
/* harmony export */ });
// Splits the text of an item file into its top-level keys without a YAML parser: quick for the many, and all there is for files that parsers refuse.
const KEY = /^(?<key>[A-Za-z_][\w-]*):(?:[ \t]+(?<head>[^\r]*))?$/;
/** Line ends of YAML 1.1 that are none in 1.2. */
const ODD_END = /[\u2028\u2029]/;
/** Tags, anchors, aliases and explicit keys change what a text means: such a file is left to the parser. */
const SPECIAL = /^[&*!%@`?]|^<<:/;
/** A quotation that ends on its line, with nothing behind it but a comment. */
const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?:[ \t]+#.*)?$/;
/** The top-level keys of a text. A line inside an unclosed quotation never counts as a key, wherever it starts. */
function scanItem(text) {
    const state = { segments: new Map(), line: 0, open: null, quote: null, plain: !text.includes('\t') };
    for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/))
        takeLine(state, line);
    close(state);
    if (state.quote !== null)
        state.plain = false;
    return { segments: state.segments, plain: state.plain };
}
function takeLine(state, line) {
    state.line += 1;
    if (state.quote !== null) {
        if (/^\S/.test(line))
            state.plain = false;
        state.open?.lines.push(line);
        state.quote = quoteAfter(line, state.quote);
        return;
    }
    const found = KEY.exec(line)?.groups;
    const key = found?.['key'];
    if (line === '' || /^[ \t]/.test(line))
        takeInner(state, line);
    else if (key !== undefined)
        openKey(state, { key, line: state.line, head: (found?.['head'] ?? '').trim(), lines: [line] });
    else if (!line.startsWith('#'))
        takeStranger(state, line);
}
function takeInner(state, line) {
    state.open?.lines.push(line);
    if (state.open !== null && /^[|>]/.test(state.open.head))
        return;
    state.quote = opensQuote(line.replace(/^[ -]*(?:[\w-]+:)?[ ]*/, ''));
}
function openKey(state, open) {
    close(state);
    if (SPECIAL.test(open.head) || ODD_END.test(open.head) || isOpenFlow(open.head))
        state.plain = false;
    state.open = open;
    state.quote = /^[|>]/.test(open.head) ? null : opensQuote(open.head);
    if (/^["']/.test(open.head) && state.quote === null && !QUOTED.test(open.head))
        state.plain = false;
}
/** A list or map in brackets that goes on behind its line. */
function isOpenFlow(head) {
    return (head.startsWith('[') && !head.endsWith(']')) || (head.startsWith('{') && !head.endsWith('}'));
}
/** A list at the margin belongs to a key without a value; document marks stand alone; anything else is no plain file. */
function takeStranger(state, line) {
    if (/^---[ ]*$/.test(line) && state.open === null)
        return;
    const isList = /^-(?: |$)/.test(line) && state.open !== null && state.open.head === '';
    if (!isList)
        state.plain = false;
    state.open?.lines.push(line);
    if (isList)
        state.quote = opensQuote(line.replace(/^[ -]*/, ''));
}
function close(state) {
    if (state.open === null)
        return;
    const { key, line, head, lines } = state.open;
    const used = lines.findLastIndex((each) => each.trim() !== '') + 1;
    if (state.segments.has(key))
        state.plain = false;
    else
        state.segments.set(key, { key, line, head, text: lines.slice(0, used).join('\n'), more: used > 1 });
    state.open = null;
}
/** The quotation that a value begins and does not end on its line. */
function opensQuote(value) {
    const mark = value[0];
    return mark === '"' || mark === "'" ? quoteAfter(value.slice(1), mark) : null;
}
/** The quotation mark that is still open behind a line inside a quotation. */
function quoteAfter(line, mark) {
    for (let at = 0; at < line.length; at += 1) {
        const unit = line[at];
        if (mark === '"' && unit === '\\')
            at += 1;
        else if (unit === mark && mark === "'" && line[at + 1] === "'")
            at += 1;
        else if (unit === mark)
            return null;
    }
    return mark;
}


/***/ }),

/***/ 3439:
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
var box_note = __webpack_require__(6508);
// EXTERNAL MODULE: ./lib/workplan/draft.js
var draft = __webpack_require__(8549);
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
var markdown_lines = __webpack_require__(5883);
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
var workplan_words = __webpack_require__(5847);
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

/***/ 4892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uD: () => (/* binding */ openPlan),
  l1: () => (/* binding */ readWorkplan),
  Ay: () => (/* binding */ toWorkplan)
});

// EXTERNAL MODULE: ./lib/domain/result.js
var domain_result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/workplan/json-tree.js
var json_tree = __webpack_require__(1095);
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
var json_text = __webpack_require__(2406);
// EXTERNAL MODULE: ./lib/workplan/mapping.js
var workplan_mapping = __webpack_require__(2880);
// EXTERNAL MODULE: ./lib/workplan/plan-problem.js
var plan_problem = __webpack_require__(3361);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/workplan/json-items.js
var json_items = __webpack_require__(2371);
// EXTERNAL MODULE: ./lib/workplan/words.js
var workplan_words = __webpack_require__(5847);
// EXTERNAL MODULE: ./lib/workplan/yaml-parse.js
var yaml_parse = __webpack_require__(6949);
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
var workplan_draft = __webpack_require__(8549);
// EXTERNAL MODULE: ./lib/workplan/json-refs.js
var json_refs = __webpack_require__(6117);
// EXTERNAL MODULE: ./lib/workplan/priority.js
var workplan_priority = __webpack_require__(1116);
// EXTERNAL MODULE: ./lib/workplan/shapes.js
var shapes = __webpack_require__(7898);
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
var read_markdown = __webpack_require__(3439);
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

// EXTERNAL MODULE: ./lib/workplan/lists.js
var lists = __webpack_require__(7763);
// EXTERNAL MODULE: ./lib/domain/workplan.js
var workplan = __webpack_require__(2111);
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
var workplan_wildcard = __webpack_require__(726);
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
    const items = toWorkItems(drafts, preset);
    const plan = { file, shape: preset.shape, editable: preset.editable, items, confidence };
    return halted === null ? plan : { ...plan, halted };
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

/***/ 1533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ findMark),
/* harmony export */   c9: () => (/* binding */ foldMarks),
/* harmony export */   zU: () => (/* binding */ findMarkable)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9279);
/* harmony import */ var _plan_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3361);


/** The plan with the marks of its file, oldest first. `path` is the file as the records name it. */
function foldMarks(plan, records, path) {
    const byId = mapStanding(records, path);
    if (byId.size === 0)
        return plan;
    const marked = new Set(plan.items.filter((item) => isMarked(item, byId)).map(({ id }) => id));
    if (marked.size === 0)
        return plan;
    const above = new Map(plan.items.map(({ id, partOf }) => [id, partOf]));
    const items = plan.items.map((item) => {
        const dependsOn = item.dependsOn.map((one) => (waitsFor(one, marked) ? { ...one, satisfied: false } : one));
        const isHeld = dependsOn.some((one) => waitsFor(one, marked)) || isBelow(item, marked, above);
        if (!marked.has(item.id))
            return isHeld ? { ...item, dependsOn, ready: false } : item;
        return { ...item, dependsOn, status: 'failed', ready: false, markedBy: 'sidecar' };
    });
    return { ...plan, items };
}
/** The mark of an item that counts; null when there is none, or when the file has said something else since. */
function findMark({ id, rawStatus }, records, path) {
    const mark = mapStanding(records, path).get(id);
    return mark !== undefined && mark.was === rawStatus ? mark : null;
}
/** The only item of an id. PLAN_ITEM_MISSING, or PLAN_NOT_EDITABLE when several have it: a mark would name them all. */
function findMarkable(plan, id) {
    const [item, second] = plan.items.filter((one) => one.id === id);
    if (item === undefined) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ code: 'PLAN_ITEM_MISSING', file: plan.file, item: id, known: plan.items.map((one) => one.id) });
    }
    if (second === undefined)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(item);
    return (0,_plan_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .notEditable */ .WT)(plan.file, plan.shape, `the id ${(0,_plan_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(id)} stands there more than once; give each item its own`);
}
/** The last word about each item of a file, where that is a mark. */
function mapStanding(records, path) {
    const byId = new Map();
    for (const record of records) {
        if (record.item.file !== path)
            continue;
        if (record.kind === 'failed')
            byId.set(record.item.id, record);
        else
            byId.delete(record.item.id);
    }
    return byId;
}
function isMarked(item, byId) {
    const mark = byId.get(item.id);
    return mark !== undefined && mark.was === item.rawStatus;
}
/** True for a part of a marked item, or of a part of one. */
function isBelow({ partOf }, marked, above) {
    const seen = new Set();
    for (let id = partOf; id !== undefined && !seen.has(id); id = above.get(id)) {
        if (marked.has(id))
            return true;
        seen.add(id);
    }
    return false;
}
function waitsFor({ ref, kind, resolved }, marked) {
    if (resolved !== undefined)
        return resolved.some((id) => marked.has(id));
    return kind === 'id' && marked.has(ref);
}


/***/ }),

/***/ 1324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ut: () => (/* binding */ applySplices),
/* harmony export */   WH: () => (/* binding */ insertAfter),
/* harmony export */   pt: () => (/* binding */ removeMember),
/* harmony export */   uQ: () => (/* binding */ replaceValue)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _json_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1095);
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


/***/ }),

/***/ 726:
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

/***/ 5847:
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

/***/ 6949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ yamlKeyText),
/* harmony export */   I: () => (/* binding */ parseYamlDocument)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
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
