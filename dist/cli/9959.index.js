export const id = 9959;
export const ids = [9959,7238];
export const modules = {

/***/ 37238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   HB: () => (/* binding */ toFileProblem),
/* harmony export */   cw: () => (/* binding */ toWriteProblem),
/* harmony export */   qC: () => (/* binding */ isWriteRefusal)
/* harmony export */ });
/** Plain words for the codes that people meet; any other code is shown as it is. */
const DETAILS = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'it is a folder',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EMFILE: 'too many open files',
    ENOTDIR: 'a file stands where a folder is wanted',
    EEXIST: 'a file stands where a folder is wanted',
    ELOOP: 'too many symbolic links',
    ENAMETOOLONG: 'the name is too long',
};
/** The problem behind a file operation that threw. `name` is the file as people know it. */
function toFileProblem(name, error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { code: 'FILE_MISSING', file: name };
    return { code: 'FILE_UNREADABLE', file: name, detail: DETAILS[code] ?? code };
}
/** The problem behind a file that could not be written, made or removed. */
function toWriteProblem(name, error) {
    const code = codeOf(error);
    return { code: 'FILE_UNWRITABLE', file: name, detail: DETAILS[code] ?? code };
}
/** Answers of a system that lets files be read and not be written, whatever was tried. */
const REFUSALS = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'];
/** True when the system refuses writers. */
function isWriteRefusal(error) {
    return REFUSALS.includes(codeOf(error));
}
/** The code of a system error, or `unknown error`. */
function codeOf(error) {
    const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
    return typeof code === 'string' ? code : 'unknown error';
}


/***/ }),

/***/ 31532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _I: () => (/* binding */ matchesAny),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   kt: () => (/* binding */ matchesGlob)
/* harmony export */ });
// Matches branch names and paths against the few wildcards people know, in time that grows with glob length times text length.
/** True for a text that may match more than itself. */
function isGlob(text) {
    return /[*?{]/.test(text);
}
/** Most spellings that the braces of one glob may stand for; each costs one pass. */
const MAX_SPELLINGS = 64;
/**
 * Whether a whole text matches a glob. Upper and lower case differ.
 * `*` stands for anything but a slash, `**` for anything, a segment `**` followed by a slash also for nothing,
 * `?` for one character but a slash, `{a,b}` for a or b (no nesting). Everything else, brackets too, stands for itself.
 */
function matchesGlob(glob, text) {
    return expandBraces(glob).some((spelling) => matchesTokens(toTokens(spelling), text));
}
/** Whether at least one of the globs matches. */
function matchesAny(globs, text) {
    return globs.some((glob) => matchesGlob(glob, text));
}
/** The spellings of a glob without braces, in order; at most MAX_SPELLINGS. */
function expandBraces(glob) {
    let spellings = [''];
    let rest = glob;
    for (;;) {
        const found = /^(?<before>[^{]*)\{(?<inside>[^{}]*,[^{}]*)\}/.exec(rest);
        if (found?.groups === undefined)
            return spellings.map((spelling) => spelling + rest);
        const { before, inside } = found.groups;
        rest = rest.slice(found[0].length);
        const choices = (inside ?? '').split(',');
        spellings = spellings
            .flatMap((spelling) => choices.map((choice) => `${spelling}${before}${choice}`))
            .slice(0, MAX_SPELLINGS);
    }
}
function toTokens(glob) {
    const tokens = [];
    for (let at = 0; at < glob.length;) {
        const segmentStart = at === 0 || glob[at - 1] === '/';
        if (segmentStart && glob.startsWith('**/', at)) {
            tokens.push({ kind: 'folders' });
            at += 3;
        }
        else if (glob.startsWith('**', at)) {
            tokens.push({ kind: 'any' });
            at += 2;
        }
        else {
            tokens.push(toToken(glob.charAt(at)));
            at += 1;
        }
    }
    return tokens;
}
function toToken(char) {
    if (char === '*')
        return { kind: 'many' };
    return char === '?' ? { kind: 'one' } : { kind: 'char', char };
}
/** Walks the text once with the set of token positions that could come next: no backtracking. */
function matchesTokens(tokens, text) {
    let open = skipEmpty(tokens, new Set([0]));
    for (let at = 0; at < text.length && open.size > 0; at++) {
        open = skipEmpty(tokens, step(tokens, open, text.charAt(at)));
    }
    return open.has(tokens.length);
}
function step(tokens, open, char) {
    const next = new Set();
    for (const at of open) {
        const token = tokens[at];
        if (token?.kind === 'char' && token.char === char)
            next.add(at + 1);
        if (token?.kind === 'one' && char !== '/')
            next.add(at + 1);
        if (token?.kind === 'many' && char !== '/')
            next.add(at);
        if (token?.kind === 'any')
            next.add(at);
        // A negative position means: inside a folder name that the segment wildcard has begun to eat.
        if (token?.kind === 'folders')
            next.add(char === '/' ? at : -1 - at);
        if (at < 0)
            next.add(char === '/' ? -1 - at : at);
    }
    return next;
}
/** Adds the positions behind wildcards that may stand for nothing. */
function skipEmpty(tokens, open) {
    for (const at of open) {
        const kind = tokens[at]?.kind;
        if (kind === 'many' || kind === 'any' || kind === 'folders')
            open.add(at + 1);
    }
    return open;
}


/***/ }),

/***/ 86226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ mappingOf),
/* harmony export */   l: () => (/* binding */ listQueueFolders)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31532);
// What the owner of a workplan file may say about it: where its items are, and what their keys and words mean.

/**
 * What the policy says about a plan: the first entry that names the file, else the first whose glob matches it; undefined
 * for none. Entries of queues are about folders and say nothing of files.
 */
function mappingOf(entries, file) {
    const plans = entries.filter(({ preset }) => preset !== 'folders');
    return plans.find(({ files }) => files.includes(file)) ?? plans.find(({ files }) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)(files, file));
}
/** The queue folders of the entries with `preset: folders`, as the policy names them, wildcards and all, without doubles and without slashes at the end, in the order of the policy. */
function listQueueFolders(entries) {
    const folders = entries.flatMap(({ preset, files }) => (preset === 'folders' ? files : []));
    return [...new Set(folders.map((folder) => folder.replace(/\/+$/, '')))];
}


/***/ }),

/***/ 13396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPlanClear: () => (/* binding */ runPlanClear),
/* harmony export */   runPlanMark: () => (/* binding */ runPlanMark)
/* harmony export */ });
/* harmony import */ var _adapters_files_change_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74021);
/* harmony import */ var _app_change_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91136);
/* harmony import */ var _app_change_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76692);
/* harmony import */ var _domain_patch_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(35718);
/* harmony import */ var _domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10459);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89279);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90190);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7285);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6920);
/* harmony import */ var _plan_set_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91770);
/* harmony import */ var _push_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13050);
/* harmony import */ var _shown_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66711);
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
    const checkout = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .openCheckout */ .Hj)(io, options, asked.file);
    if (!checkout.ok)
        return refuse(io, checkout.problem);
    const place = await (0,_plan_set_js__WEBPACK_IMPORTED_MODULE_6__/* .toPlanPlace */ .I)(io, checkout.value, asked.file);
    if (place === null)
        return refuse(io, [{ code: 'FILE_OUTSIDE', file: asked.file }]);
    const target = await (0,_push_js__WEBPACK_IMPORTED_MODULE_7__/* .openPush */ .$z)(io, checkout.value, options);
    if (!target.ok)
        return refuse(io, [target.problem]);
    const wish = { place, facts: asked.facts };
    const made = await (target.value === null
        ? change(checkout.value, options, wish)
        : push(target.value, options, wish));
    if (!made.ok) {
        const exit = refuse(io, [inWords(made.problem, place)]);
        io.note((0,_push_js__WEBPACK_IMPORTED_MODULE_7__/* .toPushAdvice */ ._C)(made.problem, options));
        return exit;
    }
    const { value, commit } = made.value;
    const document = toDocument(value, options, wish);
    if (options.json)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_5__/* .printJson */ .Q2)(io, { ...document, commit: commit?.ok ? commit.value : null });
    else {
        io.out(toText(value, options, asked));
        (0,_io_js__WEBPACK_IMPORTED_MODULE_5__/* .printPatch */ .k0)(io, document.diff);
        io.out((0,_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .toCommitLine */ .t)(made.value));
    }
    return commit === null || commit.ok ? 0 : refuse(io, [commit.problem]);
}
function change(checkout, options, wish) {
    const { root, now } = checkout;
    const files = (0,_adapters_files_change_file_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedFiles */ .N)(root, _checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .LOCK_TOOLS */ .Yi);
    const request = toRequest(options, wish);
    const writes = options.dryRun ? 'show' : 'make';
    return (0,_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .commitOnDemand */ .c)(options.commit && writes === 'make' ? checkout : null, {
        scope: 'plans',
        headline: toHeadline(wish),
        recover: async () => (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(undefined),
        change: (announce) => (0,_app_change_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .changePlan */ .c)({ files, now, writes, announce }, request),
    });
}
async function push(target, options, wish) {
    const { world, branch, prefix } = target;
    const request = { ...toRequest(options, wish), prefix };
    return (0,_push_js__WEBPACK_IMPORTED_MODULE_7__/* .toMade */ .bl)(target, await (0,_app_change_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .changePlanOnBranch */ .B)(world, { branch, headline: toHeadline(wish), request }));
}
function toRequest({ item }, wish) {
    return { ...wish, items: [...new Set(item)] };
}
function toHeadline({ facts }) {
    return facts === null ? 'Clear the mark of workplan items' : 'Mark workplan items as failed';
}
/** Problems name the file as the caller did. */
function inWords(problem, { path, name }) {
    return 'file' in problem && problem.file === path ? { ...problem, file: name } : problem;
}
function refuse(io, problems) {
    (0,_io_js__WEBPACK_IMPORTED_MODULE_5__/* .printProblems */ .Mr)(io, problems);
    return problems.every((problem) => (0,_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .exitOf */ .sX)(problem) === 1) ? 1 : 2;
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
        diff: (0,_domain_patch_js__WEBPACK_IMPORTED_MODULE_10__/* .toFilesPatch */ .v)(edits.map((edit) => ({ ...edit, path: toName(edit.path, place) }))),
    };
}
function toName(path, place) {
    return path === place.path ? (0,_shown_path_js__WEBPACK_IMPORTED_MODULE_8__/* .toShownPath */ .m)(place.name, path) : path;
}
/** A line for each item that the diff of the plan file does not tell of. */
function toText({ items }, { dryRun }, { file, facts }) {
    const same = facts === null ? 'is not marked' : 'is marked already';
    const toLine = ({ item, change: word, in: place, because }) => {
        if (word === 'unchanged')
            return `${file}: item ${item} ${same}\n`;
        return place === 'file'
            ? ''
            : `${file}: item ${item} ${dryRun ? 'would be' : 'is'} ${word} in ${_domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_11__/* .MARKS_FILE */ ._} (${because})\n`;
    };
    return items.map(toLine).join('');
}


/***/ }),

/***/ 91770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ toPlanPlace),
/* harmony export */   S: () => (/* binding */ readPlanSet)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_change_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74021);
/* harmony import */ var _adapters_files_find_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9642);
/* harmony import */ var _adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47629);
/* harmony import */ var _domain_plan_mapping_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(86226);
/* harmony import */ var _domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10459);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89279);
/* harmony import */ var _memory_mark_codec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11093);
/* harmony import */ var _workplan_link_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23360);
/* harmony import */ var _workplan_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38294);
/* harmony import */ var _workplan_sidecar_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81533);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90190);
// The plan files that a verb was given, read with the policy's mappings, joined with the marks beside them and with each other.












/** All files; one that cannot be read does not stop the others. A problem of the policy stops everything. */
async function readPlanSet(io, options, files) {
    const checkout = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .openCheckout */ .Hj)(io, options, files[0] ?? '');
    if (!checkout.ok)
        return checkout;
    const marks = await readMarks(checkout.value);
    const read = await Promise.all(files.map((file) => readOne(io, checkout.value, { file, records: marks.records })));
    const linked = (0,_workplan_link_js__WEBPACK_IMPORTED_MODULE_5__/* .linkPlans */ .D)(read.flatMap(({ plan, mapping }) => (plan.ok ? [{ plan: plan.value, mapping }] : [])));
    const next = linked.values();
    const plans = read.map(({ file, plan }) => {
        const one = plan.ok ? next.next().value : undefined;
        return { file, plan: one === undefined ? plan : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(one) };
    });
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({ plans, problems: [...plans.flatMap(({ plan }) => (plan.ok ? [] : [plan.problem])), ...marks.problems] });
}
async function readOne(io, checkout, { file, records }) {
    const place = await toPlanPlace(io, checkout, file);
    const mapping = place?.mapping;
    const text = await (0,_adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextFile */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, file), file);
    const plan = text.ok ? (0,_workplan_read_js__WEBPACK_IMPORTED_MODULE_6__/* .readWorkplan */ .l1)(file, text.value, mapping) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_8__/* .err */ ._)(text.problem);
    const folded = plan.ok && place !== null ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)((0,_workplan_sidecar_js__WEBPACK_IMPORTED_MODULE_9__/* .foldMarks */ .c9)(plan.value, records, place.path)) : plan;
    return { file, mapping, plan: folded };
}
/** Where a plan file lies in the repository, with what the policy says about it; null when it lies outside. */
async function toPlanPlace(io, { root, policy }, file) {
    const named = await (0,_adapters_files_find_root_js__WEBPACK_IMPORTED_MODULE_2__/* .toRealPlace */ .V$)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, file));
    const path = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .toInside */ ._A)(root, await (0,_adapters_files_find_root_js__WEBPACK_IMPORTED_MODULE_2__/* .toRealPath */ .hv)(named));
    if (path === null || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path) === '')
        return null;
    const asNamed = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .toInside */ ._A)(root, named);
    const mapping = (asNamed === null ? undefined : (0,_domain_plan_mapping_js__WEBPACK_IMPORTED_MODULE_10__/* .mappingOf */ .G)(policy.plans, asNamed)) ?? (0,_domain_plan_mapping_js__WEBPACK_IMPORTED_MODULE_10__/* .mappingOf */ .G)(policy.plans, path);
    return { path, name: file, mapping };
}
async function readMarks({ root }) {
    const texts = await (0,_adapters_files_change_file_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedFiles */ .N)(root, _checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .LOCK_TOOLS */ .Yi).read([_domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_11__/* .MARKS_FILE */ ._]);
    if (!texts.ok)
        return { records: [], problems: [texts.problem] };
    return (0,_memory_mark_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .parseMarks */ ._)(texts.value.get(_domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_11__/* .MARKS_FILE */ ._) ?? '');
}


/***/ }),

/***/ 23360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linkPlans)
/* harmony export */ });
/* harmony import */ var _domain_workplan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44492);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87763);
/* harmony import */ var _mapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62880);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80726);




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
        (0,_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .D)(byId, key, place);
    }
    return plans.map((linked) => linkPlan(linked, { places, byId, stems: new Map() }));
}
function linkPlan({ plan, mapping }, atlas) {
    if (mapping?.dependsOn?.scope?.includes('set') === false)
        return plan;
    const preset = (0,_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .presetOf */ .jE)(plan.shape, mapping);
    const stemOf = (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .toStemFinder */ .T)(preset.wildcard);
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
        const aside = above.some((place) => (0,_domain_workplan_js__WEBPACK_IMPORTED_MODULE_3__/* .isSetAside */ .J)(place.item.status));
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


/***/ })

};
