export const id = 5522;
export const ids = [5522];
export const modules = {

/***/ 5522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y6: () => (/* binding */ clearItemMark),
  wC: () => (/* binding */ markItemFailed),
  zu: () => (/* binding */ planClear),
  TU: () => (/* binding */ planMark)
});

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/workplan/json-items.js + 1 modules
var json_items = __webpack_require__(4634);
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
        if (token === 12 || token === 13)
            comments.push(scanner.getTokenValue());
    }
    return comments;
}

// EXTERNAL MODULE: ./lib/workplan/splice.js
var splice = __webpack_require__(1324);
// EXTERNAL MODULE: ./lib/workplan/words.js
var workplan_words = __webpack_require__(8228);
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
    const keys = plan.match.preset.status;
    const used = findOtherToken(plan, marked, { keys, fits: (word) => word === '' || (0,workplan_words/* toItemStatus */.nh)(word) === 'pending' });
    if (used !== null)
        return used;
    const declared = readDeclared(plan).find((word) => (0,workplan_words/* toItemStatus */.nh)(word) === 'pending');
    if (declared !== undefined)
        return JSON.stringify(declared);
    const worded = findOtherToken(plan, marked, { keys, fits: (word) => (0,workplan_words/* toItemStatus */.nh)(word) !== 'failed' });
    return worded === null ? null : '"pending"';
}
function findOtherToken(plan, marked, { keys, fits }) {
    const { text } = plan.doc;
    for (const item of plan.items) {
        const value = item === marked ? null : (0,json_tree/* findValue */.j)(item.place.node, keys);
        if (value !== null && fits(((0,json_tree/* scalarText */.ws)(text, value) ?? '').trim()))
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

;// CONCATENATED MODULE: ./lib/workplan/edits/owner-words.js

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
    const vocabulary = owner_words_unique(declared.length > 0 ? declared : usual);
    if (vocabulary.length === 0 || (asked === null && shape === 'batches' && declared.length === 0)) {
        return { kind: 'word', word: asked ?? failedOf(vocabulary, mapping) ?? 'failed' };
    }
    const failed = failedOf(vocabulary, mapping);
    if (asked === null) {
        if (failed !== undefined)
            return { kind: 'word', word: failed };
        return { kind: 'none', because: `its status words have none for failed: ${vocabulary.slice(0, 8).join(', ')}` };
    }
    if (vocabulary.includes(asked))
        return { kind: 'word', word: asked };
    return {
        kind: 'refused',
        because: `its status words lack the policy's \`${asked.slice(0, 40)}\`: ${vocabulary.slice(0, 8).join(', ')}`,
    };
}
function failedOf(words, mapping) {
    const own = (0,workplan_words/* toOwnWords */.B6)(mapping?.words);
    return words.find((word) => (0,workplan_words/* toItemStatus */.nh)(word, own) === 'failed');
}
/** The word that an item gets back when nobody noted its old one: as other items have it, else as the format says. */
function choosePendingWord({ shape, mapping, used, declared }) {
    const own = (0,workplan_words/* toOwnWords */.B6)(mapping?.words);
    const words = [...(mapping?.words?.pending ?? []), ...used, ...declared, ...(FORMAT_WORDS[shape] ?? [])];
    return words.find((word) => (0,workplan_words/* toItemStatus */.nh)(word, own) === 'pending') ?? 'pending';
}
/** Words of the items of a plan. */
function usedWords(items) {
    return owner_words_unique(items.flatMap(({ rawStatus }) => rawStatus ?? []));
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
function owner_words_unique(words) {
    return [...new Set(words.filter((word) => word.trim() !== ''))];
}

;// CONCATENATED MODULE: ./lib/workplan/edits/json-words.js




/** The word for failed: the policy's, when the file may have it; else the file's; else that of the format. */
function failedWordOf(plan, mapping) {
    const found = findFailedWord(plan);
    const asked = askedWord(mapping);
    if (found.kind === 'word' && (asked === null || asked === found.word))
        return found;
    const { shape } = plan.match.preset;
    const used = usedWords(plan.items.map(({ draft }) => draft)).filter((word) => !/^(?:true|false)$/.test(word));
    const declared = readDeclared(plan);
    const free = found.kind === 'word' && used.length === 0 && declared.length === 0;
    if (asked !== null && free)
        return { kind: 'word', word: asked };
    return chooseFailedWord({ shape, mapping, used, declared });
}
/** Why a word may not be overwritten: we do not know it; null when it may be. */
function explainWord(word, own, mapping) {
    if (word.trim() === '' || (0,workplan_words/* toItemStatus */.nh)(word, own) !== 'unknown' || word === askedWord(mapping))
        return null;
    return `we do not know the item's status ${(0,plan_problem/* quote */.hD)(word)} and do not overwrite it`;
}
/** True for a word that a mark wrote: one for failed, or the policy's own. */
function isMarkWord(word, own, mapping) {
    return (0,workplan_words/* toItemStatus */.nh)(word, own) === 'failed' || word === askedWord(mapping);
}

// EXTERNAL MODULE: ./lib/workplan/edits/mode.js
var edits_mode = __webpack_require__(9925);
// EXTERNAL MODULE: ./lib/workplan/edits/reason.js
var edits_reason = __webpack_require__(2426);
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
        return (0,result.ok)(keys.set(REASON_KEY, toValueToken((0,edits_reason/* toReason */.G)(request.reason))));
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
    const parts = { reason, step, level, run };
    return (0,edits_reason/* toReason */.G)(value.replaceAll(/\$(reason|step|level|run)\b/g, (_, name) => parts[name] ?? ''));
}

;// CONCATENATED MODULE: ./lib/workplan/edits/was.js
// Keeps the word that an item had in the reason of its mark, where clearing the mark could not find it out again.
const SUFFIX = / \(was (?<word>[^()]*)\)$/;
/** The reason with the old word behind it; a reason that only looks so loses its brackets. Null: nothing is kept. */
function withWas(reason, was) {
    const plain = reason.replace(SUFFIX, ' [was $<word>]');
    return was === null || /[()]/.test(was) ? plain : `${plain} (was ${was})`;
}
/** The old word in a reason; null when none is kept there. */
function readWas(reason) {
    return typeof reason === 'string' ? (SUFFIX.exec(reason)?.groups?.['word'] ?? null) : null;
}

;// CONCATENATED MODULE: ./lib/workplan/edits/json-mark.js














/** Place of the word in an item that is nothing but its word. */
const ITSELF = '';
/** The text of a JSON plan with the item marked. */
function markJson(plan, request, mode) {
    const located = locate(plan, request);
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
    const changes = toMarkChanges(site, withOldWord(site, keys.value, { request, mode }), mode);
    const text = (0,splice/* applySplices */.Ut)(plan.doc.text, toSplices(site, changes));
    return finish(request, site, { text, changes });
}
/** The text of a JSON plan without the item's mark. */
function clearJson(plan, request, mode) {
    const located = locate(plan, request);
    if (!located.ok)
        return located;
    const site = located.value;
    const status = statusOf(site);
    const keys = toMarkedKeys({ ...request, reason: '' }, { status: status?.key ?? null, word: '', preset: plan.match.preset });
    if (!keys.ok)
        return keys;
    const changes = toClearChanges(site, request, { keys: [...keys.value.keys()], mode });
    let text = (0,splice/* applySplices */.Ut)(plan.doc.text, toSplices(site, changes));
    for (const [key, change] of changes) {
        if (change.kind === 'absent')
            text = withoutMember(text, site, key);
    }
    return finish(request, site, { text, changes });
}
/** The item's node in a file whose every object has each key once. */
function locate(plan, { file, item }) {
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
    return found.ok ? (0,result.ok)({ plan, item: found.value }) : found;
}
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
/** Why a status that is there may not be overwritten; null when it may. */
function explainStatus(plan, value, mapping) {
    if (value.type === 'null')
        return null;
    if (value.type !== 'string')
        return `the item's status is of type ${value.type}, not a word`;
    return explainWord(String(value.value), plan.match.preset.words, mapping);
}
function toMarkChanges(site, keys, mode) {
    const { plan, item } = site;
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
/** The keys with the item's old word kept in the reason, where one is written and the word would be lost. */
function withOldWord(site, keys, { request, mode }) {
    const { plan, item } = site;
    const status = statusOf(site);
    const key = reasonKeyOf(request.mapping);
    const told = key === null || key === status?.key ? undefined : keys.get(key);
    if (key === null || told === undefined)
        return keys;
    const reason = (was) => new Map([...keys, [key, toValueToken(withWas(String(JSON.parse(told)), was))]]);
    if (status === null)
        return reason(null);
    const word = (0,json_tree/* scalarText */.ws)(plan.doc.text, status.value);
    const { words } = plan.match.preset;
    if (word !== null && isMarkWord(word, words, request.mapping)) {
        return reason(readWas((0,json_tree/* findMember */.gz)(item.place.node, key)?.value.value));
    }
    const back = toPending(site, request.mapping, mode);
    const same = back.kind === 'token' && back.token === (0,json_tree/* tokenOf */.B9)(plan.doc.text, status.value);
    const done = word !== null && (0,workplan_words/* toItemStatus */.nh)(word, words) === 'done';
    return reason(same || done ? null : (word ?? 'null'));
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
function toClearChanges(site, { mapping }, { keys, mode }) {
    const { plan, item } = site;
    const changes = new Map();
    const status = statusOf(site);
    const word = status === null ? null : (0,json_tree/* scalarText */.ws)(plan.doc.text, status.value);
    const failed = word !== null && isMarkWord(word, plan.match.preset.words, mapping);
    const key = reasonKeyOf(mapping);
    const was = key === null ? null : readWas((0,json_tree/* findMember */.gz)(item.place.node, key)?.value.value);
    const noted = was === null ? null : { kind: 'token', token: was === 'null' ? was : toValueToken(was) };
    if (status !== null && failed)
        changes.set(status.key, noted ?? toPending(site, mapping, mode));
    for (const each of keys) {
        const value = each === status?.key ? null : ((0,json_tree/* findMember */.gz)(item.place.node, each)?.value ?? null);
        if (value === null || value.type === 'null' || !(failed || value.value !== ''))
            continue;
        const empty = findEmptyToken(plan, item, each) ?? (mode === 'minimal' ? '""' : null);
        changes.set(each, empty === null ? { kind: 'absent' } : { kind: 'token', token: empty });
    }
    return changes;
}
function toPending({ plan, item }, mapping, mode) {
    const alone = item.place.node.type !== 'object';
    const named = mapping?.words?.pending?.[0];
    const token = alone ? null : findPendingToken(plan, item);
    if (token !== null)
        return { kind: 'token', token };
    if (mode === 'fields' && !alone && named === undefined)
        return { kind: 'absent' };
    const used = usedWords(plan.items.map(({ draft }) => draft));
    const { shape } = plan.match.preset;
    return { kind: 'token', token: toValueToken(choosePendingWord({ shape, mapping, used, declared: [] })) };
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

// EXTERNAL MODULE: ./lib/workplan/read-markdown.js
var read_markdown = __webpack_require__(1964);
;// CONCATENATED MODULE: ./lib/workplan/edits/checkbox.js
// Marks a check box `[!]` with one line that says why, and takes both away again; nothing else of the list changes.





const BOX = /^(?<head>[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)\[(?<mark>[^\][])\]/;
/** Our line: what says that it is ours stands in a comment, with the box as it was. */
const NOTE = /^[ \t]*- failed: .* <!-- aftermath was \[(?<was>[^\][])\] -->$/;
/** The text with the box marked. With `reason` null only the box itself changes. */
function markBox(site, reason) {
    const box = findBox(site);
    if (box === null)
        return unproven(site.file, 'the line holds no box');
    const splices = box.mark === '!' ? [] : [{ start: box.at, end: box.at + 1, text: '!' }];
    if (reason !== null) {
        const was = box.note?.was ?? (isDone(box.mark) ? ' ' : box.mark);
        const line = `${box.eol}${box.indent}- failed: ${(0,edits_reason/* toLineReason */.C)(reason)} <!-- aftermath was [${was}] -->`;
        splices.push({ start: box.end, end: box.note?.end ?? box.end, text: line });
    }
    return prove(site, (0,splice/* applySplices */.Ut)(box.text, splices), '!');
}
/** The text without the mark: the box as it was, or open; our line gone. */
function clearBox(site) {
    const box = findBox(site);
    if (box === null)
        return unproven(site.file, 'the line holds no box');
    const { note } = box;
    const mark = box.mark !== '!' ? box.mark : (note?.was ?? ' ');
    const splices = mark === box.mark ? [] : [{ start: box.at, end: box.at + 1, text: mark }];
    if (note !== null)
        splices.push({ start: box.end, end: note.end, text: '' });
    return prove(site, (0,splice/* applySplices */.Ut)(box.text, splices), mark);
}
function isDone(mark) {
    return mark === 'x' || mark === 'X';
}
function findBox({ text: whole, line }) {
    const { text } = (0,plan_problem/* withoutBom */.vA)(whole);
    const start = startOfLine(text, line);
    if (start === null)
        return null;
    const end = endOfLine(text, start);
    const groups = BOX.exec(text.slice(start, end))?.groups;
    if (groups === undefined)
        return null;
    const { head = '', mark = ' ' } = groups;
    const eol = /\r?\n/y;
    eol.lastIndex = end;
    const found = eol.exec(text)?.[0];
    const indent = head.replaceAll(/\S/g, ' ');
    const box = { text, at: start + head.length + 1, mark, end, eol: found ?? eolOf(text), indent };
    return { ...box, note: found === undefined ? null : findNote(text, end + found.length, end) };
}
function findNote(text, start, from) {
    const end = endOfLine(text, start);
    const was = NOTE.exec(text.slice(start, end))?.groups?.['was'];
    return was === undefined ? null : { start: from, end, was };
}
function eolOf(text) {
    return /\r?\n/.exec(text)?.[0] ?? '\n';
}
function startOfLine(text, line) {
    let start = 0;
    for (let count = 0; count < line; count++) {
        const end = text.indexOf('\n', start);
        if (end === -1)
            return null;
        start = end + 1;
    }
    return start;
}
function endOfLine(text, start) {
    const end = text.indexOf('\n', start);
    if (end === -1)
        return text.length;
    return text[end - 1] === '\r' ? end - 1 : end;
}
/** Reads the boxes again: the same ones in the same order, with the same states, but for the one that was meant. */
function prove({ file, text: whole, line }, after, mark) {
    const { bom, text } = (0,plan_problem/* withoutBom */.vA)(whole);
    const [old, now] = [(0,read_markdown/* readCheckboxes */.s)(text), (0,read_markdown/* readCheckboxes */.s)(after)];
    const same = old.every((draft, index) => {
        const other = now[index];
        const status = draft.pointer === `/${line}` ? `[${mark}]` : draft.rawStatus;
        return other?.title === draft.title && other.rawStatus === status;
    });
    return same && old.length === now.length ? (0,result.ok)(bom + after) : unproven(file, 'another box would differ');
}
function unproven(file, detail) {
    return (0,result/* err */._)({ code: 'PLAN_EDIT_UNPROVEN', file, detail });
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/workplan/edits/yaml-doc.js
var yaml_doc = __webpack_require__(1026);
// EXTERNAL MODULE: ./lib/workplan/edits/yaml-fields.js + 2 modules
var yaml_fields = __webpack_require__(3366);
// EXTERNAL MODULE: ./lib/workplan/edits/yaml-view.js
var yaml_view = __webpack_require__(1491);
;// CONCATENATED MODULE: ./lib/workplan/edits/yaml-mark.js
// Marks an item of a YAML plan: its word, and a comment on the same line that says why and what the word was before.









/** Key of the reason, where items have one or have no word to comment. */
const yaml_mark_REASON_KEY = 'failure_reason';
/** Our comment: behind a blank, at the end of the line. `was` is the old token as it was spelt. */
const yaml_mark_NOTE = / # aftermath was (?<was>"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|(?:[^"'\s#:][^\n#]*?)?): [^\n]*$/;
/** The same within a comment that stood there before. */
const NOTE_IN_COMMENT = / ?# aftermath was .*$/s;
/** The item's word as it stands, or null when it has none. */
function yamlWord(site) {
    const doc = parseYamlDoc(site.file, site.text);
    const found = doc.ok ? findWord(doc.value, site) : null;
    return doc.ok && found !== null ? wordAt(doc.value, found.slot) : null;
}
/** The text with the item marked; null when the item has no word and nothing may be added. */
function markYaml(site, mark) {
    const doc = (0,yaml_doc/* parseYamlDoc */.V9)(site.file, site.text);
    if (!doc.ok)
        return doc;
    const found = findWord(doc.value, site);
    const keyed = found !== null && slotAt(doc.value, [...site.path, yaml_mark_REASON_KEY]) !== null;
    if (found === null && mark.reason === null)
        return (0,result.ok)(null);
    if (mark.reason !== null && (found === null || keyed)) {
        return setKeys(doc.value, site, { status: found?.path ?? null, word: mark.word, reason: mark.reason });
    }
    if (found === null)
        return (0,result.ok)(null);
    const { text } = doc.value;
    const { slot } = found;
    const line = lineOf(text, slot);
    if (line === null)
        return (0,result/* err */._)({ code: 'PLAN_EDIT_UNPROVEN', file: site.file, detail: 'its word does not stand on one line' });
    const word = wordAt(doc.value, slot);
    const token = word === mark.word ? line.token : toToken(slot, mark.word);
    const was = line.was ?? (word !== null && mark.isDone(word) ? toToken(slot, mark.pending) : line.token);
    const fits = mark.reason !== null && line.free;
    const note = fits ? ` # aftermath was ${was}: ${(0,edits_reason/* toLineReason */.C)(mark.reason)}` : null;
    const lowered = lowerFlag(doc.value, site);
    const after = (0,splice/* applySplices */.Ut)(text, [...rewrite(line, token, note), ...lowered.splices]);
    return (0,yaml_doc/* proveYaml */.si)(doc.value, after, [{ path: found.path, value: mark.word }, ...lowered.claims], NOTE_IN_COMMENT);
}
/** The text without the mark. An item that is not marked stays as it is. */
function clearYaml(site, clear) {
    const doc = (0,yaml_doc/* parseYamlDoc */.V9)(site.file, site.text);
    if (!doc.ok)
        return doc;
    const found = findWord(doc.value, site);
    const line = found === null ? null : lineOf(doc.value.text, found.slot);
    if (found === null || line === null)
        return (0,result.ok)(site.text);
    const word = wordAt(doc.value, found.slot) ?? '';
    if (!clear.isMark(word)) {
        if (line.was === null)
            return (0,result.ok)(site.text);
        return (0,yaml_doc/* proveYaml */.si)(doc.value, (0,splice/* applySplices */.Ut)(doc.value.text, rewrite(line, line.token, null)), [], NOTE_IN_COMMENT);
    }
    if (line.was === null && clear.pending === null)
        return removeKeys(doc.value, site, found.path);
    const token = line.was ?? toToken(found.slot, clear.pending ?? 'pending');
    const emptied = emptyReason(doc.value, site);
    const after = (0,splice/* applySplices */.Ut)(doc.value.text, [...rewrite(line, token, null), ...emptied.splices]);
    const claims = [{ path: found.path, value: parseScalar(site.file, token) }, ...emptied.claims];
    return (0,yaml_doc/* proveYaml */.si)(doc.value, after, claims, NOTE_IN_COMMENT);
}
/** The place of the item's word: the item itself in a map of words, else its status key. */
function findWord(doc, { path, status }) {
    const slot = slotAt(doc, path);
    if (slot?.kind === 'token' || slot?.kind === 'empty')
        return { path, slot };
    if (slot?.kind !== 'map')
        return null;
    for (const key of status) {
        const word = slot.map.find(key);
        if (word?.kind === 'token' || word?.kind === 'empty')
            return { path: [...path, key], slot: word };
    }
    return null;
}
function slotAt(doc, path) {
    let slot = { kind: 'map', map: (0,yaml_view/* viewOf */.du)(doc) };
    for (const key of path)
        slot = slot?.kind === 'map' ? slot.map.find(key) : null;
    return slot;
}
function wordAt({ text }, slot) {
    if (slot.kind === 'empty')
        return null;
    const value = unquoted(text.slice(slot.start, slot.end));
    return slot.is(null) ? null : value;
}
function unquoted(token) {
    const value = parseScalar('', token);
    return typeof value === 'string' ? value : token;
}
function parseScalar(file, token) {
    const doc = (0,yaml_doc/* parseYamlDoc */.V9)(file, `a: ${token}`);
    const slot = doc.ok ? (0,yaml_view/* viewOf */.du)(doc.value).find('a') : null;
    if (!doc.ok || slot?.kind !== 'token' || slot.is(null))
        return null;
    const pair = (0,dist/* isMap */.jh)(doc.value.root) ? (0,yaml_doc/* findPair */.c6)(doc.value.root, 'a') : null;
    return String(pair?.value?.value);
}
function toToken(slot, word) {
    const style = slot.kind === 'token' ? slot.style : { quote: 'plain', indent: '', eol: '\n', old: '' };
    return (0,yaml_token/* toYamlToken */.Yf)(word, style.quote === 'literal' ? { ...style, quote: 'plain' } : style);
}
function lineOf(text, slot) {
    const [start, end] = slot.kind === 'token' ? [slot.start, slot.end] : [slot.colon, slot.colon];
    const token = text.slice(start, end);
    if (token.includes('\n'))
        return null;
    const noteEnd = (0,yaml_view/* lineEnd */.kd)(text, end);
    const rest = text.slice(end, noteEnd);
    const note = yaml_mark_NOTE.exec(rest);
    const free = /^[ \t]*(?:[ \t]#.*)?$/.test(rest);
    const noteStart = free && note !== null ? end + note.index : noteEnd;
    return { token, start, end, free, was: free ? (note?.groups?.['was'] ?? null) : null, noteStart, noteEnd };
}
/** Splices for a token and a comment. An empty token takes the blank before it along. */
function rewrite(line, token, note) {
    const blank = line.start === line.end && token !== '' ? ' ' : '';
    const start = token === '' && line.end > line.start ? line.start - 1 : line.start;
    return [
        { start, end: line.end, text: token === line.token ? line.token : blank + token },
        { start: line.noteStart, end: line.noteEnd, text: note ?? '' },
    ];
}
/** Puts the done flag of an item down. */
function lowerFlag(doc, { path, flag }) {
    for (const key of flag) {
        const slot = slotAt(doc, [...path, key]);
        if (slot?.kind !== 'token' || !slot.is(true))
            continue;
        return {
            splices: [{ start: slot.start, end: slot.end, text: 'false' }],
            claims: [{ path: [...path, key], value: false }],
        };
    }
    return { splices: [], claims: [] };
}
/** An item without a word, or with a key for the reason, gets the keys of the mark: in place, or behind its last one. */
function setKeys(doc, site, mark) {
    const { path, file, text } = site;
    const sets = [
        ...lowerFlag(doc, site).claims.map((claim) => ({ path: claim.path, value: false })),
        { path: mark.status ?? [...path, site.status[0] ?? 'status'], value: mark.word },
        { path: [...path, yaml_mark_REASON_KEY], value: mark.reason },
    ];
    return (0,yaml_fields/* setYamlPaths */.So)(text, sets, file);
}
/** The reason's own key gets an empty text. */
function emptyReason(doc, { path }) {
    const reason = [...path, yaml_mark_REASON_KEY];
    const slot = slotAt(doc, reason);
    if (slot?.kind !== 'token' || slot.is('') || slot.is(null))
        return { splices: [], claims: [] };
    return { splices: [{ start: slot.start, end: slot.end, text: '""' }], claims: [{ path: reason, value: '' }] };
}
/** Takes the lines of the mark's keys away, where each stands on a line of its own. */
function removeKeys(doc, { path, file }, status) {
    const { text } = doc;
    const splices = [];
    const claims = [];
    for (const each of [status, [...path, yaml_mark_REASON_KEY]]) {
        const slot = slotAt(doc, each);
        if (slot?.kind !== 'token')
            continue;
        const start = text.lastIndexOf('\n', slot.start - 1);
        const end = (0,yaml_view/* lineEnd */.kd)(text, slot.end);
        if (start === -1 || !/^[ \t]*[\w"']+[ \t]*:[ \t]*$/.test(text.slice(start + 1, slot.start))) {
            return (0,result/* err */._)({ code: 'PLAN_EDIT_UNPROVEN', file, detail: 'a key of the mark does not stand on a line of its own' });
        }
        splices.push({ start: text[start - 1] === '\r' ? start - 1 : start, end, text: '' });
        claims.push({ path: each, value: undefined });
    }
    return (0,yaml_doc/* proveYaml */.si)(doc, (0,splice/* applySplices */.Ut)(text, splices), claims);
}
/** A Markdown file's YAML head with what stands before and behind it; null when it has none. */
function splitFrontMatter(whole) {
    const { bom, text } = (0,plan_problem/* withoutBom */.vA)(whole);
    const found = /^(?<open>---[ \t]*\r?\n)(?<head>[\s\S]*?)(?<close>\r?\n---[ \t]*(?:\r?\n|$))/.exec(text)?.groups;
    if (found === undefined)
        return null;
    const { open = '', head = '' } = found;
    return { before: bom + open, head, behind: text.slice(open.length + head.length) };
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
        return toOutcome(markBox(boxOf(draft, request), reason));
    }
    const unknown = draft.status === 'unknown' && draft.rawStatus !== null
        ? explainWord(draft.rawStatus, plan.preset.words, request.mapping)
        : null;
    if (unknown !== null)
        return (0,plan_problem/* notEditable */.WT)(request.file, plan.shape, unknown);
    const source = sourceOf(plan, request);
    const word = chooseFailedWord(source);
    if (word.kind === 'refused')
        return (0,plan_problem/* notEditable */.WT)(request.file, plan.shape, word.because);
    if (word.kind === 'none')
        return (0,result.ok)({ kind: 'sidecar', because: word.because });
    const mark = {
        word: word.word,
        reason: reason === null ? null : (0,edits_reason/* toReason */.G)(reason),
        pending: choosePendingWord(source),
        isDone: (each) => (0,workplan_words/* toItemStatus */.nh)(each, plan.preset.words) === 'done',
    };
    return atYaml(plan, draft, { request, change: (site) => markYaml(site, mark) });
}
/** The text without the item's mark. */
function clearText(plan, request) {
    const found = findDraft(plan, request);
    if (!found.ok)
        return found;
    const draft = found.value;
    if (isBoxes(plan))
        return toOutcome(clearBox(boxOf(draft, request)));
    const source = sourceOf(plan, request);
    const others = plan.drafts.filter((each) => each !== draft);
    const worded = others.length > 0 && others.every(({ rawStatus }) => rawStatus !== null && !isFlag(rawStatus));
    const used = usedWords(others).filter((word) => !isFlag(word));
    const clear = {
        pending: worded || plan.preset.flag.length === 0 ? choosePendingWord({ ...source, used }) : null,
        isMark: (word) => isMarkWord(word, plan.preset.words, request.mapping),
    };
    return atYaml(plan, draft, { request, change: (site) => clearYaml(site, clear) });
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
    const used = usedWords(drafts).filter((word) => !isFlag(word));
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
    if (changed.value !== null)
        return (0,result.ok)({ kind: 'text', after: parts.before + changed.value + parts.behind });
    return (0,result.ok)({ kind: 'sidecar', because: 'the policy allows no new keys, and the item has no status to change' });
}

// EXTERNAL MODULE: ./lib/workplan/read.js + 9 modules
var read = __webpack_require__(1731);
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
    return edit(request, (plan, mode) => plan.kind === 'json' ? clearJson(plan.plan, request, mode) : clearText(plan, request));
}
/** As `planMark`, where only an edit will do: a sidecar is PLAN_NOT_EDITABLE. */
function markItemFailed(request) {
    return onlyEdit(planMark(request));
}
/** As `planClear`, where only an edit will do: a sidecar is PLAN_NOT_EDITABLE. */
function clearItemMark(request) {
    return onlyEdit(planClear(request));
}
function onlyEdit(mark) {
    if (!mark.ok)
        return mark;
    const { value } = mark;
    return value.kind === 'edit' ? (0,result.ok)(value.edit) : (0,plan_problem/* notEditable */.WT)(value.file, value.shape, value.because);
}
function edit({ file, text: before, item, mapping }, change) {
    const opened = (0,read/* openPlan */.u)(file, before, mapping);
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


/***/ }),

/***/ 2426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ toLineReason),
/* harmony export */   G: () => (/* binding */ toReason)
/* harmony export */ });
// The reason of a failure as it may stand in a file: short, printable, and never more than it was meant to be.
/** Longest reason that is written, in UTF-16 units: a line that a person still reads in a diff. */
const MAX_REASON_UNITS = 500;
/** The reason as a JSON or YAML text: lone surrogates replaced, at most 500 units, no half character at the cut. */
function toReason(reason) {
    const whole = reason.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
    if (whole.length <= MAX_REASON_UNITS)
        return whole;
    return whole.slice(0, MAX_REASON_UNITS).replace(/[\uD800-\uDBFF]$/, '');
}
/** The reason on one line of a comment or a list: no line breaks, nothing invisible, no sign that opens or ends a comment. */
function toLineReason(reason) {
    const line = toReason(reason)
        .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .replaceAll(/\p{Cf}/gu, '')
        .replaceAll(/<!-*/g, '<')
        .replaceAll(/--+>/g, '>')
        .trim();
    return line === '' ? 'no reason given' : line;
}


/***/ })

};
