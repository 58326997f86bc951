export const id = 5333;
export const ids = [5333];
export const modules = {

/***/ 85594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ systemPacing)
/* harmony export */ });
/* unused harmony export systemAlarm */
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
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

/***/ 91136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ changePlanOnBranch),
/* harmony export */   H: () => (/* binding */ changeQueueOnBranch)
/* harmony export */ });
/* harmony import */ var _domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10459);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89279);
/* harmony import */ var _render_commit_message_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93461);
/* harmony import */ var _change_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76692);
/* harmony import */ var _commit_changes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83345);
/* harmony import */ var _queue_file_edits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30843);
/* harmony import */ var _queue_wishes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41196);
/* harmony import */ var _repository_queue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34049);








/** As `changePlan`, on a branch. Problems as those of the edits and of `commitChanges`; HOST_NOT_FOUND without the branch. */
function changePlanOnBranch(world, wish) {
    const { prefix, ...request } = wish.request;
    const paths = [request.place.path, _domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS_FILE */ ._];
    return changeBranch(world, wish, {
        prepare: async (head) => {
            const read = await world.files.readFiles(paths.map((path) => ({ path: prefix + path, ref: head })));
            if (!read.ok)
                return read;
            const texts = new Map(paths.map((path, index) => [path, read.value[index] ?? null]));
            const decided = (0,_change_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .decidePlan */ .s)(texts, request, world.now);
            return decided.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ edits: decided.value.edits.map(below(prefix)), value: decided.value }) : decided;
        },
        items: () => request.items,
    });
}
function below(prefix) {
    return (edit) => ({ ...edit, path: prefix + edit.path });
}
/**
 * As `changeQueue`, on a branch whose objects lie on this machine: every item is looked at, as in a checkout. An item whose
 * file is no text stays, and the others go on.
 */
function changeQueueOnBranch(world, wish) {
    const { folder, rules, request } = wish.request;
    const prefix = folder === '' ? '' : `${folder}/`;
    const time = { now: world.now, rules, draw: () => world.pacing.draw(), prefix, moves: 'text' };
    return changeBranch(world, wish, {
        prepare: async (head) => {
            const files = await (0,_repository_queue_js__WEBPACK_IMPORTED_MODULE_2__/* .readRepositoryQueue */ .I)(world.files, { folder, head, ...toNeed(request) });
            if (!files.ok)
                return files;
            const { changes, value } = (0,_queue_wishes_js__WEBPACK_IMPORTED_MODULE_1__/* .decideQueueRequest */ .V4)(time, files.value, request);
            const edits = (0,_queue_file_edits_js__WEBPACK_IMPORTED_MODULE_5__/* .toFileEdits */ .R)(changes, { folder, files: files.value });
            return edits.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ edits: edits.value, value }) : edits;
        },
        items: ({ rulings }) => rulings.filter(({ changes }) => changes.length > 0).map(({ id }) => id),
    });
}
/** Everything, as it lies at hand: items that are named, who waits for them, and how the queue writes its own. */
function toNeed(request) {
    const ids = request.kind === 'requeue-folder' ? [] : request.wishes.flatMap((wish) => ('id' in wish ? [wish.id] : []));
    return { ids, search: 'all' };
}
async function changeBranch(world, { branch, headline }, { prepare, items }) {
    if (world.writes === 'show') {
        const head = await (0,_commit_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .readBranchHead */ .zO)(world, branch);
        const prepared = head.ok ? await prepare(head.value) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)(head.problem);
        return prepared.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ value: prepared.value.value, written: null }) : prepared;
    }
    const body = (value) => (0,_render_commit_message_js__WEBPACK_IMPORTED_MODULE_7__/* .toCommitBody */ .H)(items(value));
    const done = await (0,_commit_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .commitChanges */ .PT)(world, { branch, head: null, prepare, headline, body, patience: world.patience });
    return done.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ value: done.value.value, written: done.value.written }) : done;
}


/***/ }),

/***/ 41196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gp: () => (/* binding */ changeQueue),
  V4: () => (/* binding */ decideQueueRequest),
  eG: () => (/* binding */ readQueueFolder)
});

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(89279);
// EXTERNAL MODULE: ./lib/workplan/queue/board.js + 18 modules
var board = __webpack_require__(27494);
// EXTERNAL MODULE: ./lib/domain/patch.js
var patch = __webpack_require__(35718);
;// CONCATENATED MODULE: ./lib/workplan/queue/queue-patch.js
// Changes of a queue as a diff that people read and `git apply` takes: moves as renames, with only the lines that differ.

/**
 * The diff of changes in their order. `before` gives the text of a file that is moved or edited; null when it has none.
 * `prefix`: what stands before every path, with a slash at its end, so that the diff fits where the queue's folder lies.
 */
function toQueuePatch(changes, before, prefix = '') {
    const toPath = (path) => `${prefix}${path}`;
    const toText = ({ from }) => (from === null ? '' : (before(from) ?? ''));
    const toPlaced = (change) => {
        return { ...change, from: change.from === null ? null : toPath(change.from), to: toPath(change.to) };
    };
    return changes.map((change) => toOne(toPlaced(change), toText(change))).join('');
}
function toOne({ from, to, text }, before) {
    const hunks = (0,patch/* toHunkLines */.fC)(before, text ?? before);
    const head = [`diff --git a/${from ?? to} b/${to}`];
    if (from === null)
        head.push('new file mode 100644');
    else if (from !== to)
        head.push(`rename from ${from}`, `rename to ${to}`);
    const sides = hunks.length === 0 ? [] : [`--- ${from === null ? '/dev/null' : `a/${from}`}`, `+++ b/${to}`];
    return `${[...head, ...sides, ...hunks].join('\n')}\n`;
}

// EXTERNAL MODULE: ./lib/workplan/queue/read-queue.js
var read_queue = __webpack_require__(10850);
// EXTERNAL MODULE: ./lib/workplan/queue/item-record.js + 3 modules
var item_record = __webpack_require__(1432);
;// CONCATENATED MODULE: ./lib/app/date-silent.js


/** The same files, with the times of those that are silent. Without a reader, or where none is silent, nothing is asked. */
async function dateSilent(files, read) {
    if (read === undefined)
        return files;
    const working = files.files.filter(({ folder }) => folder === 'in-progress');
    const silent = working.filter((file) => (0,read_queue/* isSilent */.eS)((0,item_record/* toRecord */.Lv)(file))).map(({ path }) => path);
    if (silent.length === 0)
        return files;
    const times = await read(silent);
    return {
        ...files,
        files: files.files.map((file) => {
            const changedAt = times.get(file.path);
            return changedAt === undefined ? file : { ...file, changedAt };
        }),
    };
}

// EXTERNAL MODULE: ./lib/domain/queue.js
var queue = __webpack_require__(1563);
// EXTERNAL MODULE: ./lib/domain/queue-files.js
var queue_files = __webpack_require__(37573);
;// CONCATENATED MODULE: ./lib/app/queue-touched.js
// The files that a change of a queue touches, as they will stand, so that a commit of them leaves each item in one folder.


/**
 * Paths from the queue's folder. Besides what moves: the places that a file of this name has left before without a commit,
 * where the last commit may still show it.
 */
function listTouched(changes, { files, pause }) {
    const before = new Map(files.map(({ path, text }) => [path, text.ok ? text.value : undefined]));
    if (pause?.ok)
        before.set(queue_files/* PAUSE_FILE */.ek, pause.value);
    const after = new Map();
    const stays = new Set(before.keys());
    for (const { from, to, text } of changes) {
        if (from !== null && from !== to) {
            after.set(from, null);
            stays.delete(from);
        }
        after.set(to, text ?? (from === null ? undefined : before.get(from)));
        stays.add(to);
    }
    for (const path of changes.flatMap(({ to }) => listTwins(to)))
        if (!stays.has(path))
            after.set(path, null);
    return [...after].map(([path, text]) => ({ path, text }));
}
/** Places of the same name in all folders; none for the file of the pause. */
function listTwins(path) {
    const name = path.slice(path.indexOf('/') + 1);
    return path === queue_files/* PAUSE_FILE */.ek ? [] : queue/* QUEUE_FOLDER_NAMES */.wG.map((folder) => `${folder}/${name}`);
}

;// CONCATENATED MODULE: ./lib/app/queue-wishes.js






/** The queue as it stands. */
async function readQueueFolder(world) {
    const files = await world.folder.read();
    return files.ok ? (0,result.ok)((0,read_queue/* readQueue */.Qf)(await dateSilent(files.value, world.fileTimes), world)) : files;
}
/** Decides a request on the queue as it stands at that moment, and makes all its changes or none. */
async function changeQueue(world, request) {
    if (world.writes === 'make')
        return makeChange(world, request);
    const files = await world.folder.read();
    if (!files.ok)
        return files;
    return (0,result.ok)(decideQueueRequest(world, await dateSilent(files.value, world.fileTimes), request).value);
}
async function makeChange(world, request) {
    const outcome = await world.folder.change(async (files) => {
        const { changes, value } = decideQueueRequest(world, await dateSilent(files, world.fileTimes), request);
        const items = value.rulings.filter((ruling) => ruling.changes.length > 0).map(({ id }) => id);
        const told = changes.length === 0 ? undefined : await world.announce?.({ paths: listTouched(changes, files), items });
        return told === undefined || told.ok ? { changes, value: (0,result.ok)(value) } : { changes: [], value: told };
    });
    return outcome.ok ? outcome.value : outcome;
}
/** What a request makes of the files of a queue: the changes of all its wishes, each file once. */
function decideQueueRequest(world, files, request) {
    const view = (0,read_queue/* readQueue */.Qf)(files, world);
    const { wishes, left } = toWishes(view, request, world);
    const { now, rules, draw, moves = 'file' } = world;
    const time = { now, rules, draw, moves, hasPauseFile: files.pause !== null };
    const rulings = [...(0,board/* decideQueueWishes */.Dg)(view, wishes, time), ...left];
    const changes = rulings.flatMap((ruling) => ruling.changes);
    return {
        changes: mergeChanges(changes),
        value: { rulings, patch: toQueuePatch(changes, textsOf(files), world.prefix), view },
    };
}
function toWishes(view, request, time) {
    if (request.kind === 'wishes')
        return { wishes: request.wishes, left: [] };
    const { from, notes } = request;
    const wishes = (0,board/* findRequeueable */.Qs)(view, from, time).map((id) => ({ kind: 'requeue', id, notes }));
    const inUse = from === null || from === 'in-progress' ? (0,board/* findInUse */.YN)(view, time) : [];
    return { wishes, left: inUse.map((id) => ({ kind: 'requeue', id, reason: 'IN_USE', changes: [] })) };
}
function textsOf(files) {
    const texts = new Map(files.files.map((file) => [file.path, file.text]));
    return (path) => {
        const text = texts.get(path) ?? files.pause;
        return text?.ok ? text.value : null;
    };
}
/** A file that two wishes move is moved once, from where it was to where it ends. */
function mergeChanges(changes) {
    const byTarget = new Map();
    for (const change of changes) {
        const earlier = change.from === null ? undefined : byTarget.get(change.from);
        if (earlier === undefined) {
            byTarget.set(change.to, change);
            continue;
        }
        byTarget.delete(earlier.to);
        byTarget.set(change.to, { from: earlier.from, to: change.to, text: change.text ?? earlier.text });
    }
    return [...byTarget.values()].filter(({ from, to, text }) => from !== to || text !== null);
}


/***/ }),

/***/ 66097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lo: () => (/* binding */ DEFAULT_POLICY_PATH)
/* harmony export */ });
/* unused harmony exports DEFAULT_STATE_BRANCH, COMMANDS, INPUTS, OUTPUTS */
// The registry of the Action's inputs and outputs: the one source of action.yml, of the README tables, and of the parser.
/** Where the policy is looked for when nothing else is said. */
const DEFAULT_POLICY_PATH = '.github/aftermath.yml';
/** Where the memory is kept when nothing else is said. */
const DEFAULT_STATE_BRANCH = 'aftermath/state';
/** What the Action can be told to do whatever the event is. */
const COMMANDS = (/* unused pure expression or super */ null && (['handle', 'hook', 'recover', 'sweep', 'operate']));
/** All inputs, in the order in which documents list them. */
const INPUTS = [
    {
        name: 'token',
        description: 'Token for reading runs and for writing issues, comments and plan marks. Defaults to the token of the job.',
        default: '${{ github.token }}',
        required: false,
    },
    {
        name: 'mode',
        description: 'How far it may go: observe, propose or act. Defaults to the mode in the policy file, or propose.',
        default: '',
        required: false,
    },
    {
        name: 'policy',
        description: 'Path of the policy file in the repository. Defaults to .github/aftermath.yml; a missing file there is fine.',
        default: DEFAULT_POLICY_PATH,
        required: false,
    },
    {
        name: 'batch',
        description: 'Id of the workplan item that this run worked on, or FILE#ID. Defaults to a trailer, the branch, or the only item in progress.',
        default: '',
        required: false,
    },
    {
        name: 'plan',
        description: 'Workplan files that may be marked, one path or glob per line. Defaults to the plans of the policy file, whose queues stay; so does what it says of a file that either names.',
        default: '',
        required: false,
    },
    {
        name: 'reports',
        description: 'JUnit XML reports to read, one path or glob per line. Defaults to none: then the logs alone are read.',
        default: '',
        required: false,
    },
    {
        name: 'run-id',
        description: 'Id of the workflow run to handle. Defaults to the run of the event: its own, or the completed one.',
        default: '',
        required: false,
    },
    {
        name: 'command',
        description: 'What to do, whatever the event: handle, hook, recover, sweep or operate. Defaults to what the event asks for.',
        default: '',
        required: false,
    },
    {
        name: 'state-branch',
        description: 'Branch that holds the memory; it is made when it is missing. Defaults to aftermath/state; empty remembers nothing.',
        default: DEFAULT_STATE_BRANCH,
        required: false,
    },
    {
        name: 'job-status',
        description: 'Status of the job that this step runs in: success, failure or cancelled. Leave the default; the runner fills it in.',
        default: '${{ job.status }}',
        required: false,
    },
    {
        name: 'job-id',
        description: 'Id of the job that this step runs in. Leave the default; older servers leave it empty and the job is found by name.',
        default: '${{ job.check_run_id }}',
        required: false,
    },
    {
        name: 'run',
        description: 'Command line or script to run under guard by bash -e: what fails and passes by itself is tried again. Defaults to none.',
        default: '',
        required: false,
    },
    {
        name: 'attempts',
        description: 'Most tries of the run input, 1 to 10. Defaults to run.attempts in the policy file, or 3.',
        default: '',
        required: false,
    },
    {
        name: 'timeout',
        description: 'What one try of the run input may take, such as 90s, 10m or 1h30m. Defaults to no bound but that of the job.',
        default: '',
        required: false,
    },
];
/** All outputs, in the order in which documents list them. */
const OUTPUTS = [
    {
        name: 'severity',
        description: 'Level of the worst cause, 1 (trivial) to 5 (catastrophic). Empty when nothing failed.',
    },
    {
        name: 'category',
        description: 'Category of the worst cause, such as test-failure or network. Empty when nothing failed.',
    },
    {
        name: 'transient',
        description: 'Whether a plain re-run is likely to pass: yes, no or unknown. Empty when nothing failed.',
    },
    {
        name: 'fingerprint',
        description: 'Identity of the worst cause, 16 hex digits; the same cause has the same one in every run.',
    },
    {
        name: 'incident-url',
        description: 'Web address of the incident issue of the worst cause. Empty when there is none.',
    },
    { name: 'incident-number', description: 'Number of the incident issue of the worst cause. Empty when there is none.' },
    {
        name: 'report-path',
        description: 'Path of the Markdown report on the runner, for upload-artifact. Empty when none was written.',
    },
    { name: 'batch', description: 'Id of the workplan item that the run worked on. Empty when nothing names one.' },
    {
        name: 'batch-status',
        description: 'What became of the mark: marked, already-marked, proposed, cleared, shown, failed or none. See reason-code for why.',
    },
    { name: 'decision-id', description: 'Identity of the decision, 12 hex digits; the same evidence gives the same one.' },
    {
        name: 'reason-code',
        description: 'The main reason for what was done or not done, such as NEW_INCIDENT; the codes are documented.',
    },
    {
        name: 'result',
        description: 'All of the above and more as one JSON document, schema aftermath/report/1. Empty when nothing was handled.',
    },
    { name: 'attempts', description: 'How often the command of the run input was tried. Empty without that input.' },
    {
        name: 'time',
        description: 'Seconds from the first start of the run input to its last end, waits included. Empty without it.',
    },
    {
        name: 'cause',
        description: 'The most likely line of the output for the last failed try of the run input. Empty when none failed.',
    },
];


/***/ }),

/***/ 73628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ readPolicyFile)
});

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(89279);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./lib/config/schema.js + 12 modules
var schema = __webpack_require__(63486);
;// CONCATENATED MODULE: ./lib/config/json-schema.js
// The published JSON schema of the policy file, and what it says about a place in it.


/** Where the published schema will be found; editors use it when a policy names it. */
const TITLE = 'Aftermath policy (.github/aftermath.yml)';
/** The JSON schema (draft 2020-12) of the policy file, from the same source as the parser. */
function toJsonSchema() {
    const { $schema, ...rest } = json_schema_processors/* toJSONSchema */.bl(schema/* PolicySchema */.Qz, { io: 'input' });
    return { $schema, title: TITLE, ...rest };
}
/** The keys that the policy knows at a path, in the order of the schema; empty where there are none. */
function knownKeysAt(path) {
    let node = toJsonSchema();
    for (const part of path)
        node = typeof part === 'number' ? node?.items : node?.properties?.[part];
    return Object.keys(node?.properties ?? {});
}

// EXTERNAL MODULE: ./lib/config/suggest.js
var suggest = __webpack_require__(51236);
;// CONCATENATED MODULE: ./lib/config/explain-issue.js


/** The dotted name of a place in the policy, as in `severity.rules[0].set`; `the policy` for the top. */
function toKeyName(path) {
    const name = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
    return name === '' ? 'the policy' : name.replace(/^\./, '');
}
/** One sentence for an issue, except unknown keys, which have one each: see `explainUnknownKey`. */
function explainIssue(issue, given) {
    const name = toKeyName(issue.path);
    switch (issue.code) {
        case 'invalid_type':
            return given === undefined
                ? `${name} is missing; give ${toKind(issue.expected)}`
                : `${name} must be ${toKind(issue.expected)}, not ${toShown(given)}`;
        case 'invalid_value':
            return explainChoice(name, issue.values, given);
        case 'too_small':
            return `${name} must ${toBound(issue.origin, 'at least', issue.minimum)}, not ${toShown(given)}`;
        case 'too_big':
            return `${name} must ${toBound(issue.origin, 'at most', issue.maximum)}, not ${toShown(given)}`;
        default:
            return `${name}: ${issue.message}`;
    }
}
/** One sentence for a key that the policy does not know, with the key that was probably meant. */
function explainUnknownKey(parent, key) {
    const known = knownKeysAt(parent.filter((part) => typeof part !== 'symbol'));
    const meant = (0,suggest/* suggest */.Z)(key, known);
    const where = parent.length === 0 ? '' : ` under ${toKeyName(parent)}`;
    const hint = meant === null ? `known${where || ' here'}: ${known.join(', ')}` : `did you mean ${JSON.stringify(meant)}?`;
    return `unknown key ${toShown(key)}${where}; ${hint}`;
}
function explainChoice(name, values, given) {
    const choices = values.map(String);
    if (given === undefined)
        return `${name} is missing; give one of ${choices.join(', ')}`;
    const isWord = typeof given !== 'object' && choices.includes(String(given));
    const same = isWord ? '; write it without quotes' : '';
    const meant = same === '' && typeof given === 'string' ? (0,suggest/* suggest */.Z)(given, choices) : null;
    const hint = meant === null ? same : `; did you mean ${JSON.stringify(meant)}?`;
    return `${name} must be one of ${choices.join(', ')}, not ${toShown(given)}${hint}`;
}
const KINDS = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping with keys',
};
function toKind(expected) {
    return KINDS[expected] ?? expected;
}
function toBound(origin, word, bound) {
    if (origin === 'string')
        return `have ${word} ${bound} character${bound === 1 ? '' : 's'}`;
    if (origin === 'array')
        return `have ${word} ${bound} entr${bound === 1 ? 'y' : 'ies'}`;
    return `be ${word} ${bound}`;
}
/** Longest piece of a given value that a message repeats, in UTF-16 units. */
const MAX_SHOWN = 60;
/** A given value in a message: short, on one line, its kind named when it is no scalar. */
function toShown(given) {
    if (given === null)
        return 'nothing (remove the key, or give a value)';
    if (Array.isArray(given))
        return given.length === 0 ? 'an empty list' : `a list of ${given.length}`;
    if (typeof given === 'object')
        return 'a mapping';
    const text = JSON.stringify(given) ?? 'nothing';
    return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

// EXTERNAL MODULE: ./lib/config/yaml-document.js
var yaml_document = __webpack_require__(7305);
;// CONCATENATED MODULE: ./lib/config/parse-policy.js




/**
 * The policy in a text with the places of the keys that it gives, or every CONFIG_INVALID in the order of the text. An empty
 * text gives the defaults.
 */
function readPolicyFile(file, text) {
    const document = (0,yaml_document/* readYaml */.g)(file, text);
    if (!document.ok)
        return document;
    const value = document.value.value ?? {};
    const parsed = schema/* PolicySchema */.Qz.safeParse(value);
    if (parsed.success)
        return (0,result.ok)({ file, policy: parsed.data, given: findGiven(value, document.value) });
    return (0,result/* err */._)(inTextOrder(parsed.error.issues.flatMap((issue) => toProblems(issue, value, document.value))));
}
function toProblems(issue, value, document) {
    const path = toPath(issue.path);
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({
            code: 'CONFIG_INVALID',
            at: document.placeOfKey([...path, key]),
            detail: explainUnknownKey(path, key),
        }));
    }
    return [{ code: 'CONFIG_INVALID', at: document.placeOf(path), detail: explainIssue(issue, valueAt(value, path)) }];
}
function toPath(path) {
    return path.filter((part) => typeof part !== 'symbol');
}
function valueAt(value, path) {
    let at = value;
    for (const part of path) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part))
            return undefined;
        at = at[part];
    }
    return at;
}
function inTextOrder(problems) {
    const spanOf = (problem) => ('at' in problem ? problem.at : { line: 0, column: 0 });
    return problems.toSorted((a, b) => spanOf(a).line - spanOf(b).line || spanOf(a).column - spanOf(b).column);
}
function findGiven(value, document) {
    const given = new Map();
    for (const [key, inner] of entriesOf(value)) {
        given.set(key, document.placeOfKey([key]));
        for (const [innerKey] of entriesOf(inner))
            given.set(`${key}.${innerKey}`, document.placeOfKey([key, innerKey]));
    }
    return given;
}
function entriesOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}


/***/ }),

/***/ 29902:
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

/***/ 51236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/* harmony import */ var _domain_nearness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39267);
// Finds the word that a misspelt word was meant to be.

/**
 * The known word nearest to the given one, or null when none is near: at most a third of its letters differ, swapped
 * neighbours counted as one, case and hyphens ignored. The first of several equally near ones.
 */
function suggest(given, known) {
    let best = null;
    for (const name of known) {
        const distance = (0,_domain_nearness_js__WEBPACK_IMPORTED_MODULE_0__/* .distanceOf */ .h)(given, name);
        if (distance <= reach(name) && (best === null || distance < best.distance)) {
            best = { name, distance };
        }
    }
    return best?.name ?? null;
}
/** How many letters may differ; never all of them. */
function reach(name) {
    return Math.min(name.length - 1, Math.max(1, Math.floor(name.length / 3)));
}


/***/ }),

/***/ 30919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readUsablePolicy)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89279);
/* harmony import */ var _parse_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73628);
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7305);



/**
 * The policy of a text. A problem anywhere else refuses the whole text: a misspelt wish about what may be written must
 * not be overlooked. A rule only adds knowledge, so a broken one is left out.
 */
function readUsablePolicy(file, text) {
    const whole = (0,_parse_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicyFile */ .B)(file, text);
    if (whole.ok)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ policy: whole.value.policy, problems: [] });
    const rest = withoutBadRules(file, text, whole.problem);
    if (rest === null)
        return whole;
    const read = (0,_parse_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicyFile */ .B)(file, rest);
    return read.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ policy: read.value.policy, problems: whole.problem }) : whole;
}
/** The policy as JSON, which is YAML too, without the rules that have a problem; null when that cannot be told apart. */
function withoutBadRules(file, text, problems) {
    const document = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(file, text);
    if (!document.ok || !isRecord(document.value.value))
        return null;
    const { rules, ...others } = document.value.value;
    if (!Array.isArray(rules))
        return null;
    const starts = rules.map((_, index) => document.value.placeOfKey(['rules', index]));
    const end = findEnd(document.value.value, document.value.placeOfKey);
    const bad = new Set();
    for (const problem of problems) {
        if (!('at' in problem) || !isBetween(problem.at, starts[0], end))
            return null;
        bad.add(starts.findLastIndex((start) => !isBefore(problem.at, start)));
    }
    return JSON.stringify({ ...others, rules: rules.filter((_, index) => !bad.has(index)) });
}
/** Where the key after `rules` begins; null when it is the last one. */
function findEnd(value, placeOf) {
    const own = placeOf(['rules']);
    const later = Object.keys(value)
        .map((key) => placeOf([key]))
        .filter((place) => isBefore(own, place));
    return later.sort((a, b) => (isBefore(a, b) ? -1 : 1))[0] ?? null;
}
function isBetween(at, start, end) {
    return start !== undefined && !isBefore(at, start) && (end === null || isBefore(at, end));
}
function isBefore(a, b) {
    return a.line < b.line || (a.line === b.line && a.column < b.column);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 7305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89279);
// A YAML text as a plain value that remembers where each part stands. No aliases, no tags, one document, bounded size.


/** Largest policy text, in UTF-16 units: a hundred times what people write. */
const MAX_UNITS = 200_000;
/** Most syntax errors told at once: the later ones are consequences of the first. */
const MAX_ERRORS = 5;
/** Reads a text, or tells every syntax error in the order of the text. */
function readYaml(file, text) {
    const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    if (source.length > MAX_UNITS) {
        const detail = `the file has ${source.length} characters, at most ${MAX_UNITS} are read; move data out of the policy`;
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)([{ code: 'CONFIG_INVALID', at: { file, line: 1, column: 1 }, detail }]);
    }
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
    const problems = [...document.errors, ...document.warnings].map((error) => explain(error, at));
    const root = document.contents;
    if (problems.length === 0)
        problems.push(...findUnsupported(root, at));
    if (problems.length > 0)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(firstOfEachLine(problems));
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({
        value: document.toJS(),
        placeOf: (path) => at(startOf(walk(root, path).node)),
        placeOfKey: (path) => at(startOf(walk(root, path).key)),
    });
}
/** What the engine's codes mean for the person who wrote the file; other codes keep the engine's own sentence. */
const HINTS = {
    DUPLICATE_KEY: 'this key stands above already; remove one of the two',
    MULTIPLE_DOCS: 'a second document begins here; keep one, remove the line ---',
    TAB_AS_INDENT: 'indented with a tab; use spaces',
    TAG_RESOLVE_FAILED: 'tags are not read here; remove the word with the exclamation mark, or quote the text',
    RESOURCE_EXHAUSTION: 'nested too deeply',
};
function explain(error, at) {
    const detail = HINTS[error.code] ?? `not valid YAML: ${error.message.split('\n')[0] ?? error.code}`;
    return { code: 'CONFIG_INVALID', at: at(error.pos[0]), detail };
}
function findUnsupported(root, at) {
    const problems = [];
    const refuse = (node, detail) => {
        problems.push({ code: 'CONFIG_INVALID', at: at(startOf((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node : null)), detail });
    };
    if (root === null)
        return problems;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(root, {
        Alias: (_, node) => refuse(node, 'aliases are not read here; write the value out'),
        Pair: (_, pair) => {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key))
                refuse(pair.key, 'a key must be a plain word');
        },
    });
    return problems;
}
/** Errors in the order of the text, one for a line, at most MAX_ERRORS. */
function firstOfEachLine(problems) {
    const seen = new Set();
    return problems
        .flatMap((problem) => (problem.code === 'CONFIG_INVALID' ? [problem] : []))
        .toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
        .filter((problem) => !seen.has(problem.at.line) && seen.add(problem.at.line))
        .slice(0, MAX_ERRORS);
}
/** Follows a path as far as it goes. Keys are compared as text: `3:` and `"3":` are one key. */
function walk(root, path) {
    let found = { node: root, key: root };
    for (const part of path) {
        const next = childOf(found.node, part);
        if (next === null)
            return found;
        found = next;
    }
    return found;
}
function childOf(node, part) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        const child = node.items[Number(part)];
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(child) ? { node: child, key: child } : null;
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return null;
    const pair = node.items.find((candidate) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(candidate.key) && String(candidate.key.value) === `${part}`);
    if (pair === undefined || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key))
        return null;
    return {
        node: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.value) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(pair.value) && hasText(pair.value) ? pair.value : pair.key,
        key: pair.key,
    };
}
/** An empty value has a place of its own somewhere behind the key; people look at the key. */
function hasText(node) {
    return node.range !== undefined && node.range !== null && node.range[1] > node.range[0];
}
function startOf(node) {
    return node?.range?.[0] ?? 0;
}


/***/ }),

/***/ 43419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   GA: () => (/* binding */ cellCode),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   R: () => (/* binding */ hidden),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   lE: () => (/* binding */ mention),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pZ: () => (/* binding */ indent),
/* harmony export */   tT: () => (/* binding */ toWebUrl),
/* harmony export */   ti: () => (/* binding */ inlineCode)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5356);

/** Joins our own words with values that are Markdown already, or numbers. Anything else does not compile. */
function md(words, ...values) {
    return words.map((part, at) => `${part}${values[at] ?? ''}`).join('');
}
/** Nothing, for parts that are left out. */
const NOTHING = '';
/** The parts that are not empty, with one separator between each two. */
function join(parts, separator) {
    return parts.filter((part) => part !== '').join(separator);
}
/**
 * Foreign text as plain words in one line: no markup, HTML, mention, reference, closing word, link or command survives,
 * and it holds no raw pipe, so it may stand in a table.
 */
function prose(text) {
    const words = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .breakReferences */ .m3)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(text)).replace(MARKUP, (found, offset, whole) => escapeMarkup(found, whole[offset - 1], whole[offset + found.length]));
    return escapeStart(words);
}
/** Foreign text as a code span in one line. Empty text gives the word `empty`. Use `cellCode` in a table. */
function inlineCode(text) {
    const code = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(text);
    if (code === '')
        return '_empty_';
    const ticks = '`'.repeat(longestRun(code, /`+/g) + 1);
    const pad = code.startsWith('`') || code.endsWith('`') ? ' ' : '';
    return `${ticks}${pad}${code}${pad}${ticks}`;
}
/** Foreign text as a code span that may stand in a table: a pipe would end the cell, so such text is given as words. */
function cellCode(text) {
    return text.includes('|') ? prose(text) : inlineCode(text);
}
/**
 * Foreign text as a code block that it cannot leave. Line ends become LF; `info` names the language. What looks like one of
 * our own hidden lines is broken open: we read these back from the raw text of a thread.
 */
function fence(text, info = 'text') {
    const code = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .breakMarkers */ .Fx)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .toVisible */ .ws)(text));
    const ticks = '`'.repeat(Math.max(3, longestRun(code, /`+|~+/g) + 1));
    return `${ticks}${info}\n${code}\n${ticks}`;
}
/**
 * A link to an https address, or the label alone when the address is none. At the start of a line `[…]:` defines a
 * reference, also where the bracket stands inside a code span; so the two signs are set apart in a label.
 */
function link(label, url) {
    const checked = toWebUrl(url);
    return checked === null ? label : `[${label.replaceAll(']:', `]${_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .JOINT */ .zY}:`)}](${checked})`;
}
/** The address in a form that cannot leave a Markdown link; null when it is not https or carries a user name. */
function toWebUrl(url) {
    if (!URL.canParse(url))
        return null;
    const parsed = new URL(url);
    if (parsed.protocol !== 'https:' || parsed.username !== '' || parsed.password !== '')
        return null;
    return parsed.href.replace(/[()<>[\]|`\\"'\s*~]/g, (found) => `%${found.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);
}
/** One of our own hidden marker lines. Throws when it is not exactly one HTML comment: then it is a bug. */
function hidden(marker) {
    const sound = /^<!-- aftermath:[^\r\n]* -->$/.test(marker) && marker.indexOf('-->') === marker.length - 3;
    if (!sound)
        throw new Error('not a marker line of ours');
    return marker;
}
/** A live mention: the only text of ours that calls a person. The brand says that it is a name and nothing else. */
function mention(owner) {
    return owner;
}
/** Every line moved to the right by spaces: what stands below a list item belongs to it. */
function indent(text, spaces) {
    return text.replace(/^(?=.)/gm, ' '.repeat(spaces));
}
const MARKUP = /[\\`*_[\]<>~|$]|&(?=#?\w+;)/g;
function escapeMarkup(found, before, after) {
    switch (found) {
        case '<':
            return '&lt;';
        case '>':
            return '&gt;';
        case '|':
            return '&#124;';
        case '&':
            return '&amp;';
        case '_':
            return isAlphanumeric(before) && isAlphanumeric(after) ? '_' : '\\_';
        default:
            return `\\${found}`;
    }
}
function isAlphanumeric(char) {
    return char !== undefined && /[A-Za-z0-9]/.test(char);
}
/** At the start of a line some characters open a list, a heading, a rule, or another program's command. */
function escapeStart(text) {
    return text.replace(/^(?<number>\d{1,9})(?=[.)])/, '$<number>\\').replace(/^[#+\-=/:!]/, '\\$&');
}
function longestRun(text, pattern) {
    return (text.match(pattern) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
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
/**
 * At most `maxUnits` UTF-16 units, with an ellipsis where something was cut; never half a character, and never the head of a broken
 * reference without its joint: the ellipsis would stand in its place.
 */
function cut(text, maxUnits) {
    if (text.length <= maxUnits)
        return text;
    const wanted = Math.max(0, maxUnits - 1);
    const end = text[wanted] === JOINT ? Math.max(0, wanted - 1) : wanted;
    const kept = text.slice(0, end).replace(/[\ud800-\udbff]$/, '');
    return `${kept.trimEnd()}…`;
}


/***/ }),

/***/ 7285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ commitOnDemand),
/* harmony export */   t: () => (/* binding */ toCommitLine)
/* harmony export */ });
/* harmony import */ var _app_commit_edits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19178);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89279);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90190);
// `--commit`: a change with its commit, or the change alone, as one shape of answer.



/** The change with a commit in a checkout; without one when no checkout is given. */
async function commitOnDemand(checkout, wish) {
    if (checkout !== null)
        return (0,_app_commit_edits_js__WEBPACK_IMPORTED_MODULE_1__/* .changeAndCommit */ .z)((0,_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .toCommitWorld */ .v)(checkout), wish);
    const made = await wish.change(null);
    return made.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ value: made.value, commit: null }) : made;
}
/** For people; a commit that was refused is told of as a problem. */
function toCommitLine({ commit, on }) {
    if (commit === null || !commit.ok)
        return '';
    return commit.value === null
        ? 'nothing to commit\n'
        : `committed ${commit.value.slice(0, 7)}${on === undefined ? '' : ` on ${on}`}\n`;
}


/***/ }),

/***/ 13050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $z: () => (/* binding */ openPush),
  bl: () => (/* binding */ toMade),
  _C: () => (/* binding */ toPushAdvice)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/git/remote-branch.js
var remote_branch = __webpack_require__(58354);
// EXTERNAL MODULE: ./lib/domain/repo-path.js
var repo_path = __webpack_require__(41048);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(89279);
;// CONCATENATED MODULE: ./lib/adapters/git/branch-name.js
// Names that may be handed to git as a branch: never an option, a pattern, a second ref or a revision.
/** What git itself refuses in the name of a branch (git-check-ref-format). */
const BAD_BRANCH = /^[-/]|[/.]$|\.\.|\/\/|\/\.|^\.|@\{|^@$|\.lock(?:\/|$)|[\s~^:?*[\\\p{Cc}]/u;
/** True for a name that git takes for a branch. */
function isBranchName(name) {
    return name !== '' && !BAD_BRANCH.test(name);
}

// EXTERNAL MODULE: ./lib/adapters/git/make-commit.js + 1 modules
var make_commit = __webpack_require__(48319);
// EXTERNAL MODULE: ./lib/adapters/git/read-objects.js
var read_objects = __webpack_require__(12818);
// EXTERNAL MODULE: ./lib/domain/blob-id.js
var blob_id = __webpack_require__(63427);
// EXTERNAL MODULE: ./lib/adapters/git/push-commit.js
var push_commit = __webpack_require__(34877);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(10758);
;// CONCATENATED MODULE: ./lib/adapters/git/remote-session.js
// What one reader of a remote knows of it, and how commits are brought into the clone, each of them once.




/** Nothing is known yet. */
function openSession({ directory, remote }) {
    return { directory, remote, here: new Set(), branchOf: new Map(), trees: null };
}
/** The folders of a commit that are known; those of the commit before are forgotten. */
function treesOf(session, commit) {
    if (session.trees?.commit !== commit)
        session.trees = { commit, folders: new Map() };
    return session.trees.folders;
}
/** Where a branch stands, with its commit brought here by the same talk with the remote; null when there is no such branch. */
async function bringHead(session, branch) {
    const fetched = await (0,remote_branch/* fetchHead */.FY)({ ...session, branch });
    const head = fetched === null ? await (0,remote_branch/* findHead */.mW)({ ...session, branch }) : (0,result.ok)(fetched);
    if (!head.ok || head.value === null)
        return head;
    session.branchOf.set(head.value, branch);
    if (fetched !== null)
        session.here.add(fetched);
    return head;
}
/** Makes sure that a commit is in the clone. GIT_FAILED when the remote does not have it any more. */
async function bring(session, commit, branch) {
    if (session.here.has(commit))
        return (0,result.ok)(undefined);
    const brought = await (0,remote_branch/* bringCommit */.IE)(session, commit, branch ?? session.branchOf.get(commit) ?? null);
    if (brought.ok)
        session.here.add(commit);
    return brought;
}
/** The commit behind a ref, brought here; null when there is no such branch. */
async function resolve(session, ref) {
    const given = (0,ids/* parseSha */.qL)(ref);
    const branch = given === null && ref !== 'HEAD' ? ref : null;
    if (branch !== null && !isBranchName(branch))
        return (0,result.ok)(null);
    const commit = given === null ? await (0,remote_branch/* findRef */.DQ)(session, branch === null ? 'HEAD' : `refs/heads/${branch}`) : (0,result.ok)(given);
    if (!commit.ok || commit.value === null)
        return commit;
    const here = await bring(session, commit.value, branch);
    return here.ok ? commit : here;
}

// EXTERNAL MODULE: ./lib/adapters/git/trees.js
var git_trees = __webpack_require__(90666);
;// CONCATENATED MODULE: ./lib/adapters/git/remote-commit.js
// One commit of edits on a branch of a remote: made beside the clone's own files, pushed onto the commit that was read or not at all.









/**
 * The commit that the branch stands on afterwards. HEAD_MOVED when it is elsewhere, or a file is not what its edit was
 * made on; BRANCH_RULES with the server's words; FILE_OUTSIDE and FILE_UNREADABLE for what is no file to write.
 */
async function commitFiles(session, identity, draft) {
    const { branch, expectedHead, headline, body } = draft;
    const edits = draft.edits.filter((edit) => edit.before !== edit.after);
    if (edits.length === 0)
        return (0,result.ok)({ ref: expectedHead, change: 'unchanged' });
    const outside = edits.find(({ path }) => !(0,repo_path/* isRepoPath */.SL)(path));
    if (outside !== undefined)
        return (0,result/* err */._)({ code: 'FILE_OUTSIDE', file: outside.path });
    if (!isBranchName(branch))
        return (0,result/* err */._)({ code: 'GIT_FAILED', operation: 'push', detail: 'not the name of a branch' });
    const here = await bringExpected(session, branch, expectedHead);
    if (!here.ok)
        return here;
    const changes = await toChanges(session, draft, edits);
    if (!changes.ok)
        return changes;
    const message = `${headline.replace(/\s+/g, ' ').trim()}\n${body.trim() === '' ? '' : `\n${body.trimEnd()}\n`}`;
    const { directory } = session;
    const trees = treesOf(session, expectedHead);
    const made = await (0,make_commit/* makeCommit */.m)({ directory, parent: expectedHead, changes: changes.value, message, identity, trees });
    if (!made.ok)
        return made;
    const pushed = await (0,push_commit/* pushCommit */.Sq)({ ...session, branch }, { commit: made.value, expected: expectedHead });
    if (pushed.ok)
        return (0,result.ok)({ ref: made.value, change: 'created' });
    return (0,result/* err */._)(pushed.problem.code === 'STATE_CONFLICT' ? { code: 'HEAD_MOVED', branch } : pushed.problem);
}
/** A commit that is nowhere any more was pushed over: then the branch is elsewhere, too. */
async function bringExpected(session, branch, expected) {
    const here = await bring(session, expected, branch);
    if (here.ok)
        return here;
    const head = await (0,remote_branch/* findHead */.mW)({ ...session, branch });
    return head.ok && head.value !== expected ? (0,result/* err */._)({ code: 'HEAD_MOVED', branch }) : here;
}
/** The edits with the modes of the files that they change. HEAD_MOVED when a file is not what its edit was made on. */
async function toChanges(session, { branch, expectedHead }, edits) {
    const trees = treesOf(session, expectedHead);
    const question = { directory: session.directory, commit: expectedHead, trees };
    const read = await (0,git_trees/* readFolders */.iz)(question, edits.map(({ path }) => (0,git_trees/* toBytes */.ZJ)(path)));
    if (!read.ok)
        return read;
    const changes = [];
    for (const { path, before, after } of edits) {
        const node = (0,git_trees/* findNode */.cy)(trees, (0,git_trees/* toBytes */.ZJ)(path));
        const bar = findBar(path, trees);
        if (bar !== null)
            return (0,result/* err */._)(bar);
        const isSame = node === null ? before === null : before !== null && (0,blob_id/* isBlob */.q)(before, node.id);
        if (!isSame)
            return (0,result/* err */._)({ code: 'HEAD_MOVED', branch });
        changes.push({ path, text: after, mode: toMode(edits, { path, after }, trees) });
    }
    return (0,result.ok)(changes);
}
/** Why a path cannot be written: a link on the way or at the end, or something that is no file where a file should be. */
function findBar(path, trees) {
    const node = (0,git_trees/* findNode */.cy)(trees, (0,git_trees/* toBytes */.ZJ)(path));
    const above = (0,repo_path/* toAncestors */.AM)(path).flatMap((folder) => {
        const one = (0,git_trees/* findNode */.cy)(trees, (0,git_trees/* toBytes */.ZJ)(folder));
        return one === null ? [] : [{ folder, mode: one.mode }];
    });
    if ([node, ...above].some((one) => one?.mode === git_trees/* LINK_MODE */.BG))
        return { code: 'FILE_OUTSIDE', file: path };
    const blocked = above.find(({ mode }) => mode !== git_trees/* FOLDER_MODE */.Zo);
    if (blocked !== undefined)
        return { code: 'FILE_UNREADABLE', file: path, detail: `${blocked.folder} is no folder` };
    const isOdd = node !== null && !(0,git_trees/* isFileNode */.hJ)(node);
    return isOdd ? { code: 'FILE_UNREADABLE', file: path, detail: 'a folder or a submodule stands there' } : null;
}
/** A file keeps its mode; one that comes under the name of one that goes has moved, and has that one's. */
function toMode(edits, { path, after }, trees) {
    const own = (0,git_trees/* findNode */.cy)(trees, (0,git_trees/* toBytes */.ZJ)(path));
    const name = path.slice(path.lastIndexOf('/') + 1);
    const sources = edits.filter((edit) => edit.after === null && edit.path.endsWith(`/${name}`));
    const source = own === null && after !== null && sources.length === 1 ? sources[0] : undefined;
    const node = own ?? (source === undefined ? null : (0,git_trees/* findNode */.cy)(trees, (0,git_trees/* toBytes */.ZJ)(source.path)));
    return node?.mode === '100755' ? '100755' : '100644';
}

;// CONCATENATED MODULE: ./lib/adapters/git/remote-files.js









/**
 * The files of a remote's branches, over a clone whose checkout, index and branches stay as they are; git's note of where
 * the remote's branch stands moves with a push. Links and submodules are no files here: they are not listed, and a write
 * onto one is refused. A push is a compare-and-swap and never forced.
 */
function gitRemoteFiles(options) {
    (0,remote_branch/* requireRemote */.Ee)(options.remote);
    const session = openSession(options);
    return {
        readHead: (branch) => readHead(session, branch),
        readFile: async (path, ref) => {
            const texts = await readAt(session, ref, [path]);
            return texts.ok ? (0,result.ok)(texts.value.get(path) ?? null) : texts;
        },
        readFiles: (wishes) => readFiles(session, wishes),
        listFiles: (ref, folder = '') => listFiles(session, ref, folder),
        commitFiles: (draft) => commitFiles(session, options.identity ?? make_commit/* OWN_IDENTITY */.u, draft),
    };
}
async function readHead(session, branch) {
    return isBranchName(branch) ? bringHead(session, branch) : (0,result.ok)(null);
}
/** One look for each commit or branch that is named. */
async function readFiles(session, wishes) {
    const textsByRef = new Map();
    for (const ref of new Set(wishes.map((wish) => wish.ref))) {
        const paths = new Set(wishes.filter((wish) => wish.ref === ref).map(({ path }) => path));
        const texts = await readAt(session, ref, [...paths]);
        if (!texts.ok)
            return texts;
        textsByRef.set(ref, texts.value);
    }
    return (0,result.ok)(wishes.map(({ path, ref }) => textsByRef.get(ref)?.get(path) ?? null));
}
async function readAt(session, ref, paths) {
    const outside = paths.find((path) => !(0,repo_path/* isRepoPath */.SL)(path));
    if (outside !== undefined)
        return (0,result/* err */._)({ code: 'FILE_OUTSIDE', file: outside });
    const commit = await resolve(session, ref);
    if (!commit.ok || commit.value === null)
        return commit.ok ? (0,result.ok)(new Map()) : commit;
    const trees = treesOf(session, commit.value);
    const read = await (0,git_trees/* readFolders */.iz)({ directory: session.directory, commit: commit.value, trees }, paths.map(git_trees/* toBytes */.ZJ));
    if (!read.ok)
        return read;
    const link = paths.find((path) => (0,git_trees/* findNode */.cy)(trees, (0,git_trees/* toBytes */.ZJ)(path))?.mode === git_trees/* LINK_MODE */.BG);
    if (link !== undefined)
        return (0,result/* err */._)({ code: 'FILE_OUTSIDE', file: link });
    const files = paths.flatMap((path) => {
        const node = (0,git_trees/* findNode */.cy)(trees, (0,git_trees/* toBytes */.ZJ)(path));
        return node !== null && (0,git_trees/* isFileNode */.hJ)(node) ? [{ path, id: node.id }] : [];
    });
    return readTexts(session.directory, files);
}
async function readTexts(directory, files) {
    const blobs = await (0,read_objects/* readObjects */.$)(directory, files.map(({ id }) => id));
    if (!blobs.ok)
        return blobs;
    const texts = new Map();
    for (const [index, { path }] of files.entries()) {
        const blob = blobs.value[index];
        if (blob?.type !== 'blob')
            return (0,result/* err */._)({ code: 'GIT_FAILED', operation: 'cat-file', detail: `${path} is not here` });
        const text = decode(blob.bytes);
        if (text === null)
            return (0,result/* err */._)({ code: 'FILE_BINARY', file: path });
        texts.set(path, text);
    }
    return (0,result.ok)(texts);
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
async function listFiles(session, ref, folder) {
    if (folder !== '' && !(0,repo_path/* isRepoPath */.SL)(folder))
        return (0,result/* err */._)({ code: 'FILE_OUTSIDE', file: folder });
    const commit = await resolve(session, ref);
    if (!commit.ok)
        return commit;
    if (commit.value === null)
        return (0,result/* err */._)({ code: 'GIT_FAILED', operation: 'ls-remote', detail: `there is no branch ${ref}` });
    const trees = treesOf(session, commit.value);
    const listed = await (0,git_trees/* listBelow */.Iy)({ directory: session.directory, commit: commit.value, trees }, folder);
    return listed.ok ? (0,result.ok)(listed.value.filter(({ node }) => (0,git_trees/* isFileNode */.hJ)(node)).map(({ path }) => path)) : listed;
}

// EXTERNAL MODULE: ./lib/adapters/git/repo.js
var repo = __webpack_require__(19219);
// EXTERNAL MODULE: ./lib/app/commit-changes.js + 1 modules
var commit_changes = __webpack_require__(83345);
// EXTERNAL MODULE: ./lib/shells/cli/checkout.js + 1 modules
var checkout = __webpack_require__(90190);
;// CONCATENATED MODULE: ./lib/shells/cli/push.js
// `--push`: the same change on a branch of a remote, made from the checkout's objects without touching its files.








/** Null when nothing is to be pushed. A branch that was not named is the one that is checked out. */
async function openPush(io, { root, now, policy }, { push, branch, dryRun }) {
    if (push === undefined)
        return branch === undefined ? (0,result.ok)(null) : usage('--branch NAME goes with --push');
    const remote = push === true ? 'origin' : toPlace(io, push);
    if (!(0,remote_branch/* isRemote */.Vx)(remote))
        return usage(`--push ${JSON.stringify(push)} is no remote; give its name, a path or an address`);
    const prefix = await (0,repo/* prefixOf */.MT)(root);
    if (!prefix.ok)
        return (0,result/* err */._)({ code: 'NOT_A_REPOSITORY', directory: root });
    const found = branch === undefined ? await (0,repo/* currentBranch */.eR)(root) : (0,result.ok)(branch);
    if (!found.ok)
        return found;
    if (found.value === null)
        return usage('no branch is checked out; name one with --branch');
    const files = gitRemoteFiles({ directory: root, remote });
    const writes = dryRun ? 'show' : 'make';
    const world = { files, pacing: checkout/* LOCK_TOOLS */.Yi.pacing, now, patience: (0,commit_changes/* toPushPatience */.RP)(policy), writes };
    return (0,result.ok)({ world, remote, branch: found.value, prefix: prefix.value });
}
/** A path counts from where the caller stands, as everywhere on a command line. */
function toPlace({ cwd }, remote) {
    return /^\.{1,2}(?:\/|$)/.test(remote) ? (0,external_node_path_.resolve)(cwd, remote) : remote;
}
function usage(detail) {
    return (0,result/* err */._)({ code: 'USAGE', detail });
}
/** The change as one that was made in a checkout; a branch that the remote does not have is the caller's mistake. */
function toMade({ remote, branch }, changed) {
    if (!changed.ok) {
        return changed.problem.code === 'HOST_NOT_FOUND'
            ? usage(`--branch ${JSON.stringify(branch)}: ${remote} has no such branch; push it first, or name another`)
            : changed;
    }
    const { value, written } = changed.value;
    if (written === null)
        return (0,result.ok)({ value, commit: null });
    const commit = (0,result.ok)(written.change === 'unchanged' ? null : (0,ids/* parseSha */.qL)(written.ref));
    return (0,result.ok)({ value, commit, on: `${remote} ${branch}` });
}
/** What to do about a push that the branch's rules forbid; empty for other problems. */
function toPushAdvice({ code }, { push }) {
    if (push === undefined || code !== 'BRANCH_RULES')
        return '';
    return 'aftermath: nothing was pushed; push a branch of your own, name it with --branch and open a pull request, or print the diff with --dry-run\n';
}


/***/ }),

/***/ 85459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readPlainPolicy),
/* harmony export */   J: () => (/* binding */ readRepositoryPolicy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47629);
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66097);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63486);
/* harmony import */ var _config_usable_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30919);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89279);
// The policy file of a checked-out repository, without the rules for causes that only a diagnosis needs.






/** The file as it can be used; null when there is none. All its problems when something besides its rules is not sound. */
async function readRepositoryPolicy(repo) {
    const text = await (0,_adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextFile */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repo, _config_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_POLICY_PATH */ .lo), _config_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_POLICY_PATH */ .lo);
    if (text.ok)
        return (0,_config_usable_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .readUsablePolicy */ .l)(_config_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_POLICY_PATH */ .lo, text.value);
    return text.problem.code === 'FILE_MISSING' ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(null) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)([text.problem]);
}
/** The policy, or the default one. */
async function readPlainPolicy(repo) {
    const read = await readRepositoryPolicy(repo);
    return read.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(read.value?.policy ?? (0,_config_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultPolicy */ .G4)()) : read;
}


/***/ }),

/***/ 66711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ toShownPath),
/* harmony export */   p: () => (/* binding */ toShownPrefix)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
// The path that a patch names: as the caller wrote it where that leads downwards from here, else as it lies in the repository.

/** With slashes, and without one at the end; '' is the current folder. Git refuses paths that lead upwards, and absolute ones. */
function toShownPath(given, inside) {
    const named = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(given).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/').replace(/\/+$/, '');
    if (named === '.')
        return '';
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(given) || named.split('/')[0] === '..' ? inside : named;
}
/** The same before paths inside a folder: with a slash at its end, '' for the current one. */
function toShownPrefix(given, inside) {
    const shown = toShownPath(given, inside);
    return shown === '' ? '' : `${shown}/`;
}


/***/ }),

/***/ 35867:
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


/***/ })

};
