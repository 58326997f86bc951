export const id = 9795;
export const ids = [9795];
export const modules = {

/***/ 8309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ changeAndCommit),
  k: () => (/* binding */ toTouched)
});

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/render/neutralise.js
var neutralise = __webpack_require__(5356);
;// CONCATENATED MODULE: ./lib/render/commit-message.js
// The body of a commit on somebody's branch: ids come from files that anybody may write, so they can do nothing there.

/** Ids listed; a reviewer sees the rest in the diff. */
const MAX_IDS = 50;
/** Longest id shown, in UTF-16 units. */
const MAX_ID_UNITS = 80;
/** Between a bracket and its word, so that no word such as the one that skips a build is read there. */
const JOINT = '\u200b';
/** A list of ids, one on each line; none of them mentions, refers, closes, or is a trailer. Empty without ids. */
function toCommitBody(ids) {
    const lines = ids.slice(0, MAX_IDS).map((id) => `- ${toInert(id)}`);
    const rest = ids.length - lines.length;
    return [...lines, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n');
}
function toInert(id) {
    return (0,neutralise/* breakReferences */.m3)((0,neutralise/* cut */.Jj)((0,neutralise/* toOneLine */.GX)(id), MAX_ID_UNITS)).replaceAll(/[[*]/g, `$&${JOINT}`);
}

;// CONCATENATED MODULE: ./lib/app/commit-edits.js


/** Of a repository; many keep it out of their branches. */
const OWN_FOLDER = '.aftermath/';
/** NOT_A_REPOSITORY before anything is written. A commit that failed earlier and can still not be made stops it too. */
async function changeAndCommit(world, wish) {
    const { commits, notes, directory } = world;
    if (!(await commits.isRepository()))
        return (0,result/* err */._)({ code: 'NOT_A_REPOSITORY', directory });
    return notes.alone(async () => {
        const recovered = await wish.recover();
        if (!recovered.ok)
            return (0,result/* err */._)(recovered.problem);
        const earlier = await settle(world, wish.scope);
        if (!earlier.ok)
            return earlier;
        const changed = await wish.change(async ({ paths, items }) => {
            const lacking = await findLacking(commits, paths);
            if (!lacking.ok)
                return lacking;
            return notes.add({ scope: wish.scope, headline: wish.headline, body: toCommitBody(items), paths });
        });
        if (!changed.ok)
            return changed;
        return (0,result.ok)({ value: changed.value, commit: await settle(world, wish.scope) });
    });
}
/** A problem when a file would be missing in the commit. Our own folder may be left out: then its marks are local. */
async function findLacking(commits, paths) {
    const there = paths.filter(({ path, text }) => text !== null && !path.startsWith(OWN_FOLDER)).map(({ path }) => path);
    const ignored = await commits.findIgnored(there);
    if (!ignored.ok)
        return ignored;
    const [path] = ignored.value;
    if (path === undefined)
        return (0,result.ok)(undefined);
    const detail = `${path} is ignored by git, so the commit would lack it; nothing was changed, take it out of .gitignore or leave --commit out`;
    return (0,result/* err */._)({ code: 'GIT_FAILED', operation: 'commit', detail });
}
/** Makes the commits that are noted; a note that the files do not bear out any more is dropped. The last commit made. */
async function settle({ commits, notes }, scope) {
    const kept = await notes.list(scope);
    if (!kept.ok)
        return kept;
    let last = null;
    for (const { id, draft, stands } of kept.value) {
        const made = stands ? await commits.commit(draft) : (0,result.ok)(null);
        if (!made.ok)
            return made;
        last = made.value ?? last;
        const dropped = await notes.drop(id);
        if (!dropped.ok)
            return dropped;
    }
    return (0,result.ok)(last);
}
/** What an edit leaves. */
function toTouched({ path, after }) {
    return { path, text: after };
}


/***/ }),

/***/ 5356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ breakMarkers),
/* harmony export */   GX: () => (/* binding */ toOneLine),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   m3: () => (/* binding */ breakReferences),
/* harmony export */   ws: () => (/* binding */ toVisible),
/* harmony export */   zY: () => (/* binding */ JOINT)
/* harmony export */ });
// Takes the teeth out of foreign text: what is left can be seen, mentions nobody and refers to nothing.
/** Put between two characters that GitHub would join to a mention or a reference. Invisible, no line break. */
const JOINT = '\u200b';
/** C0 and C1 controls except tab and line ends; these would steer a terminal or end a line. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
/** Characters that show nothing or turn the order of what is shown: zero width, direction, tags, byte order mark. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
/** Half of a surrogate pair. Not valid in UTF-8. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const LINE_END = /\r\n?|[\u2028\u2029]/g;
/** Closing words count only in front of a reference: `#1`, `GH-1`, `owner/repo#1` or an address. */
const CLOSING = /\b(?<first>[cfr])(?<rest>los(?:e[sd]?)|ix(?:e[sd])?|esolv(?:e[sd]?))(?=\s*:?\s*(?:[\w.-]+(?:\/[\w.-]+)?)?(?:#\d|GH-\d|https?:))/giu;
/** What GitHub or a Markdown reader turns into a link or a mention, cut open after the named part. */
const JOINS = [
    /(?<head>[@\uff20\ufe6b])(?=\S)/g,
    /(?<head>[#\uff03\ufe5f])(?=[\d\uff10-\uff19])/g,
    /(?<head>GH-)(?=\d)/gi,
    /(?<head>:)(?=\/\/)/g,
    /(?<head>www)(?=\.)/gi,
    /(?<head>(?:javascript|vbscript|data|mailto|xmpp):)(?=\S)/gi,
];
/** Short and whole commit ids, which GitHub turns into links from seven digits on. */
const COMMIT = /(?<![\w/.-])(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,64}(?![\w/-])/gi;
const PART_OF_COMMIT = /.{6}(?=.)/g;
/** The text with LF as its only line end and without anything that is not visible. Tabs stay. */
function toVisible(text) {
    return text.replace(LINE_END, '\n').replace(CONTROLS, '').replace(LONE_SURROGATE, '\ufffd').replace(INVISIBLE, '');
}
/** The visible text in one line: every run of white space is one space, none at the ends. */
function toOneLine(text) {
    return toVisible(text).replace(/\s+/gu, ' ').trim();
}
/** The text with every mention, reference, closing word and address broken open. It reads the same. */
function breakReferences(text) {
    const open = text.replace(CLOSING, `$<first>${JOINT}$<rest>`);
    const apart = JOINS.reduce((soFar, pattern) => soFar.replace(pattern, `$<head>${JOINT}`), open);
    return apart.replace(COMMIT, (id) => id.replace(PART_OF_COMMIT, `$&${JOINT}`));
}
/** The text with a joint inside everything that looks like a hidden line of ours. It reads the same. */
function breakMarkers(text) {
    return text.replace(/<!--(?=\s{0,8}aftermath)/gi, `<!-${JOINT}-`);
}
/** At most `maxUnits` UTF-16 units, with an ellipsis where something was cut; never half a character. */
function cut(text, maxUnits) {
    if (text.length <= maxUnits)
        return text;
    const kept = text.slice(0, Math.max(0, maxUnits - 1)).replace(/[\ud800-\udbff]$/, '');
    return `${kept.trimEnd()}…`;
}


/***/ }),

/***/ 7285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ commitOnDemand),
/* harmony export */   t: () => (/* binding */ toCommitLine)
/* harmony export */ });
/* harmony import */ var _app_commit_edits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8309);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9279);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9932);
// `--commit`: a change with its commit, or the change alone, as one shape of answer.



/** The change with a commit in a checkout; without one when no checkout is given. */
async function commitOnDemand(checkout, wish) {
    if (checkout !== null)
        return (0,_app_commit_edits_js__WEBPACK_IMPORTED_MODULE_1__/* .changeAndCommit */ .z)((0,_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .toCommitWorld */ .v)(checkout), wish);
    const made = await wish.change(null);
    return made.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ value: made.value, commit: null }) : made;
}
/** For people; a commit that was refused is told of as a problem. */
function toCommitLine(commit) {
    if (commit === null || !commit.ok)
        return '';
    return commit.value === null ? 'nothing to commit\n' : `committed ${commit.value.slice(0, 7)}\n`;
}


/***/ }),

/***/ 9795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlanClear: () => (/* binding */ runPlanClear),
  runPlanMark: () => (/* binding */ runPlanMark)
});

// EXTERNAL MODULE: ./lib/adapters/files/change-file.js
var change_file = __webpack_require__(4021);
// EXTERNAL MODULE: ./lib/domain/plan-mark.js
var plan_mark = __webpack_require__(459);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/memory/mark-codec.js
var mark_codec = __webpack_require__(1093);
// EXTERNAL MODULE: ./lib/workplan/edit.js + 11 modules
var edit = __webpack_require__(5522);
// EXTERNAL MODULE: ./lib/workplan/edits/reason.js
var reason = __webpack_require__(2426);
// EXTERNAL MODULE: ./lib/workplan/read.js + 9 modules
var read = __webpack_require__(1731);
// EXTERNAL MODULE: ./lib/workplan/sidecar.js
var sidecar = __webpack_require__(1533);
// EXTERNAL MODULE: ./lib/app/commit-edits.js + 1 modules
var commit_edits = __webpack_require__(8309);
;// CONCATENATED MODULE: ./lib/app/change-plan.js








/** All items are marked, or none is: the first that cannot be ends it. Problems as those of the edits, and of the files. */
async function changePlan(world, request) {
    const paths = [request.place.path, plan_mark/* MARKS_FILE */._];
    const { announce } = world;
    const texts = await world.files.read(paths);
    const seen = texts.ok ? decidePlan(texts.value, request, world.now) : texts;
    if (!seen.ok || world.writes === 'show')
        return seen;
    if (announce === null && seen.value.edits.every(isSame))
        return seen;
    return world.files.change(paths, async (fresh) => {
        const decided = decidePlan(fresh, request, world.now);
        if (!decided.ok)
            return decided;
        const told = announce === null
            ? (0,result.ok)(undefined)
            : await announce({ paths: decided.value.edits.map(commit_edits/* toTouched */.k), items: request.items });
        return told.ok ? (0,result.ok)({ edits: decided.value.edits, value: decided.value }) : told;
    });
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
    const request = { file, text: desk.text, item: turn.id, mapping };
    const mark = facts === null ? (0,edit/* planClear */.zu)(request) : (0,edit/* planMark */.TU)({ ...request, ...toWords(facts) });
    if (!mark.ok)
        return mark;
    const plan = (0,read/* readWorkplan */.l)(file, desk.text, mapping);
    const item = plan.ok ? (0,sidecar/* findMarkable */.zU)(plan.value, turn.id) : plan;
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
    const standing = (0,sidecar/* findMark */.DQ)(item, desk.records, file);
    const place = { file, id: item.id, pointer: item.pointer };
    if (facts === null)
        return standing === null ? null : { kind: 'cleared', at, item: place };
    const { step, level: severity, run } = facts;
    const fresh = { kind: 'failed', at, item: place, was: item.rawStatus, reason: (0,reason/* toReason */.G)(facts.reason) };
    const record = { ...fresh, step, severity, run };
    return standing !== null && saysSame(standing, record) ? null : record;
}
function saysSame(a, b) {
    return a.reason === b.reason && a.step === b.step && a.severity === b.severity && a.run === b.run;
}

// EXTERNAL MODULE: ./lib/domain/patch.js
var patch = __webpack_require__(5718);
// EXTERNAL MODULE: ./lib/shells/cli/checkout.js + 2 modules
var cli_checkout = __webpack_require__(9932);
// EXTERNAL MODULE: ./lib/shells/cli/commit.js
var cli_commit = __webpack_require__(7285);
// EXTERNAL MODULE: ./lib/shells/cli/io.js
var cli_io = __webpack_require__(6920);
// EXTERNAL MODULE: ./lib/shells/cli/plan-set.js
var plan_set = __webpack_require__(1770);
;// CONCATENATED MODULE: ./lib/shells/cli/plan-change.js
// `aftermath plan mark|clear`: sets marks of failed items and takes them away, in the file or beside it, with a commit on demand.









/** Marks items failed, all of them or none. */
async function runPlanMark(io, options, [file = '']) {
    const { reason, step = null, level, runUrl: run = null } = options;
    if (run !== null && !/^https?:\/\/\S+$/.test(run)) {
        return refuse(io, [
            { code: 'USAGE', detail: 'plan mark: --run-url is no address of a run; give one that begins with https://' },
        ]);
    }
    return runChange(io, options, { file, facts: { reason, step, run, level: level === undefined ? null : Number(level) } });
}
/** Takes marks away, all of them or none; that an item is not marked is fine. */
function runPlanClear(io, options, [file = '']) {
    return runChange(io, options, { file, facts: null });
}
async function runChange(io, options, asked) {
    const checkout = await (0,cli_checkout/* openCheckout */.Hj)(io, options, asked.file);
    if (!checkout.ok)
        return refuse(io, checkout.problem);
    const place = await (0,plan_set/* toPlanPlace */.I)(io, checkout.value, asked.file);
    if (place === null)
        return refuse(io, [{ code: 'FILE_OUTSIDE', file: asked.file }]);
    const made = await change(checkout.value, options, { place, facts: asked.facts });
    if (!made.ok)
        return refuse(io, [inWords(made.problem, place)]);
    const { value, commit } = made.value;
    const document = toDocument(value, options, { place, facts: asked.facts });
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, { ...document, commit: commit?.ok ? commit.value : null });
    else
        io.out(toText(value, options, asked) + document.diff + (0,cli_commit/* toCommitLine */.t)(commit));
    return commit === null || commit.ok ? 0 : refuse(io, [commit.problem]);
}
function change(checkout, options, wish) {
    const { root, now } = checkout;
    const files = (0,change_file/* sharedFiles */.N)(root, cli_checkout/* LOCK_TOOLS */.Yi);
    const request = { ...wish, items: [...new Set(options.item)] };
    const writes = options.dryRun ? 'show' : 'make';
    return (0,cli_commit/* commitOnDemand */.c)(options.commit && writes === 'make' ? checkout : null, {
        scope: 'plans',
        headline: wish.facts === null ? 'Clear the mark of workplan items' : 'Mark workplan items as failed',
        recover: async () => (0,result.ok)(undefined),
        change: (announce) => changePlan({ files, now, writes, announce }, request),
    });
}
/** Problems name the file as the caller did. */
function inWords(problem, { path, name }) {
    return 'file' in problem && problem.file === path ? { ...problem, file: name } : problem;
}
function refuse(io, problems) {
    (0,cli_io/* printProblems */.Mr)(io, problems);
    return problems.every((problem) => (0,cli_checkout/* exitOf */.sX)(problem) === 1) ? 1 : 2;
}
function toDocument({ items, edits }, { dryRun }, { place, facts }) {
    const [only] = items;
    const isChanged = items.some((item) => item.change !== 'unchanged');
    const word = facts === null ? 'cleared' : 'marked';
    return {
        file: place.name,
        ...(items.length === 1 && only !== undefined ? { item: only.item } : {}),
        items,
        change: !isChanged ? 'unchanged' : dryRun ? 'shown' : word,
        diff: edits.map(({ path, before, after }) => (0,patch/* toPatch */.Qs)(toName(path, place), before ?? '', after ?? '')).join(''),
    };
}
function toName(path, place) {
    return path === place.path ? place.name : path;
}
/** A line for each item that the diff of the plan file does not tell of. */
function toText({ items }, { dryRun }, { file, facts }) {
    const same = facts === null ? 'is not marked' : 'is marked already';
    const toLine = ({ item, change: word, in: place, because }) => {
        if (word === 'unchanged')
            return `${file}: item ${item} ${same}\n`;
        return place === 'file'
            ? ''
            : `${file}: item ${item} ${dryRun ? 'would be' : 'is'} ${word} in ${plan_mark/* MARKS_FILE */._} (${because})\n`;
    };
    return items.map(toLine).join('');
}


/***/ })

};
