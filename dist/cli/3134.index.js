export const id = 3134;
export const ids = [3134];
export const modules = {

/***/ 5594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ }),

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

/***/ 5402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ changeQueue),
  e: () => (/* binding */ readQueueFolder)
});

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/workplan/queue/board.js + 8 modules
var board = __webpack_require__(78);
// EXTERNAL MODULE: ./lib/domain/patch.js
var patch = __webpack_require__(5718);
;// CONCATENATED MODULE: ./lib/workplan/queue/queue-patch.js
// Changes of a queue as a diff that people read and `git apply` takes: moves as renames, with only the lines that differ.

/** The diff of changes in their order. `before` gives the text of a file that is moved or edited; null when it has none. */
function toQueuePatch(changes, before) {
    return changes.map((change) => toOne(change, change.from === null ? '' : (before(change.from) ?? ''))).join('');
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
var read_queue = __webpack_require__(850);
// EXTERNAL MODULE: ./lib/domain/queue.js
var queue = __webpack_require__(1563);
// EXTERNAL MODULE: ./lib/domain/queue-files.js
var queue_files = __webpack_require__(7573);
;// CONCATENATED MODULE: ./lib/app/queue-touched.js
// The files that a change of a queue touches, as they will stand, so that a commit of them leaves each item in one folder.


/**
 * Paths from the queue's folder. Besides what moves: the places that a file of this name has left before without a commit,
 * where the last commit may still show it.
 */
function listTouched(changes, { files, pause }) {
    const before = new Map(files.map(({ path, text }) => [path, text.ok ? text.value : undefined]));
    if (pause?.ok)
        before.set(queue_files/* PAUSE_FILE */.e, pause.value);
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
    return path === queue_files/* PAUSE_FILE */.e ? [] : queue/* QUEUE_FOLDERS */.Q.map((folder) => `${folder}/${name}`);
}

;// CONCATENATED MODULE: ./lib/app/queue-wishes.js





/** The queue as it stands. */
async function readQueueFolder(world) {
    const files = await world.folder.read();
    return files.ok ? (0,result.ok)((0,read_queue/* readQueue */.Q)(files.value, world)) : files;
}
/** Decides a request on the queue as it stands at that moment, and makes all its changes or none. */
async function changeQueue(world, request) {
    if (world.writes === 'make')
        return makeChange(world, request);
    const files = await world.folder.read();
    return files.ok ? (0,result.ok)(decide(world, files.value, request).value) : files;
}
async function makeChange(world, request) {
    const outcome = await world.folder.change(async (files) => {
        const { changes, value } = decide(world, files, request);
        const items = value.rulings.filter((ruling) => ruling.changes.length > 0).map(({ id }) => id);
        const told = changes.length === 0 ? undefined : await world.announce?.({ paths: listTouched(changes, files), items });
        return told === undefined || told.ok ? { changes, value: (0,result.ok)(value) } : { changes: [], value: told };
    });
    return outcome.ok ? outcome.value : outcome;
}
function decide(world, files, request) {
    const view = (0,read_queue/* readQueue */.Q)(files, world);
    const { wishes, left } = toWishes(view, request, world);
    const time = { now: world.now, rules: world.rules, draw: world.draw, hasPauseFile: files.pause !== null };
    const rulings = [...(0,board/* decideQueueWishes */.Dg)(view, wishes, time), ...left];
    const changes = rulings.flatMap((ruling) => ruling.changes);
    return { changes: mergeChanges(changes), value: { rulings, patch: toQueuePatch(changes, textsOf(files)), view } };
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

/***/ 6097:
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
const COMMANDS = (/* unused pure expression or super */ null && (['handle', 'hook', 'recover', 'sweep']));
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
        description: 'Workplan files that may be marked, one path or glob per line. Defaults to the plans of the policy file.',
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
        description: 'What to do, whatever the event: handle, hook, recover or sweep. Defaults to what the event asks for.',
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

/***/ 3749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ readPolicyFile)
});

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./lib/config/schema.js + 17 modules
var schema = __webpack_require__(7397);
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

;// CONCATENATED MODULE: ./lib/config/suggest.js
// Finds the word that a misspelt word was meant to be.
/**
 * The known word nearest to the given one, or null when none is near: at most a third of its letters differ, swapped
 * neighbours counted as one, case and hyphens ignored. The first of several equally near ones.
 */
function suggest(given, known) {
    const word = normalise(given);
    let best = null;
    for (const name of known) {
        const distance = editDistance(word, normalise(name));
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
/** Longest word that is compared; nobody misspells a longer one into a known one. */
const MAX_WORD = 40;
function normalise(word) {
    return word.slice(0, MAX_WORD).toLowerCase().replace(/[-_ ]/g, '');
}
/** Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other. */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = cell(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = swapped ? cell(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY;
            row.push(Math.min(replaced, cell(last, j) + 1, cell(row, j - 1) + 1, swap));
        }
        beforeLast = last;
        last = row;
    }
    return cell(last, b.length);
}
function cell(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}

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
    const meant = suggest(key, known);
    const where = parent.length === 0 ? '' : ` under ${toKeyName(parent)}`;
    const hint = meant === null ? `known${where || ' here'}: ${known.join(', ')}` : `did you mean ${JSON.stringify(meant)}?`;
    return `unknown key ${toShown(key)}${where}; ${hint}`;
}
function explainChoice(name, values, given) {
    const choices = values.map(String);
    if (given === undefined)
        return `${name} is missing; give one of ${choices.join(', ')}`;
    const same = choices.includes(String(given)) ? '; write it without quotes' : '';
    const meant = same === '' && typeof given === 'string' ? suggest(given, choices) : null;
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

/***/ 919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readUsablePolicy)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9279);
/* harmony import */ var _parse_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3749);
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
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9279);
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

/***/ 6920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ printProblems),
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   cO: () => (/* binding */ printDocuments)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1591);
// What every verb talks through: stdout belongs to the result, stderr to people, and the exit code is a value.

/** One JSON document, and nothing else, on stdout. */
function printJson(io, document) {
    io.out(`${toInertJson(JSON.stringify(document, null, 2))}\n`);
}
/** The same JSON, with what a runner or a terminal obeys written as escapes. Such characters stand in strings only. */
function toInertJson(json) {
    const toEscape = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return json.replace(/#(?=\p{Default_Ignorable_Code_Point}*#\p{Default_Ignorable_Code_Point}*\[)|[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, toEscape);
}
/** One document for one file given, a list of them for several: `--json` prints exactly one JSON value either way. */
function printDocuments(io, documents) {
    printJson(io, documents.length === 1 ? documents[0] : documents);
}
/** Every problem on a line of its own on stderr. */
function printProblems(io, problems) {
    for (const problem of problems)
        io.note(`aftermath: ${(0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .explainProblem */ .F)(problem)}\n`);
}


/***/ }),

/***/ 1100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runQueueCreate: () => (/* binding */ runQueueCreate),
  runQueueList: () => (/* binding */ runQueueList),
  runQueueMove: () => (/* binding */ runQueueMove),
  runQueuePark: () => (/* binding */ runQueuePark),
  runQueueRequeue: () => (/* binding */ runQueueRequeue),
  runQueueShow: () => (/* binding */ runQueueShow),
  runQueueSplit: () => (/* binding */ runQueueSplit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/files/find-root.js
var find_root = __webpack_require__(9642);
// EXTERNAL MODULE: ./lib/adapters/files/transaction.js + 3 modules
var transaction = __webpack_require__(7364);
// EXTERNAL MODULE: ./lib/app/queue-rules.js
var queue_rules = __webpack_require__(2534);
// EXTERNAL MODULE: ./lib/app/queue-wishes.js + 2 modules
var queue_wishes = __webpack_require__(5402);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/evidence/safe-text.js + 10 modules
var safe_text = __webpack_require__(3346);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
// EXTERNAL MODULE: ./lib/workplan/queue/read-queue.js
var read_queue = __webpack_require__(850);
;// CONCATENATED MODULE: ./lib/workplan/queue/listing.js
// What the queue verbs print as JSON; other people's tools rely on the names.


/** A queue in its order, with what stands twice and its pause. */
function toQueueListing({ queue, records }, time) {
    return {
        items: records.map((record) => toItemListing(record, time)),
        duplicates: queue.duplicates,
        paused: queue.paused === null ? null : { until: (0,ids/* toIsoText */.Ui)(queue.paused.until), because: queue.paused.because },
    };
}
/** One item. `priority` and `status` are the owner's words; times are UTC. */
function toItemListing(record, time) {
    const { item } = record;
    return {
        id: item.id,
        title: item.title,
        folder: item.folder,
        status: item.rawStatus,
        path: item.path,
        priority: item.priority.raw,
        rank: item.priority.rank,
        attempts: item.attempts,
        cause: item.cause,
        cooldownUntil: timeText(item.cooldownUntil),
        startedAt: timeText(item.startedAt),
        updatedAt: timeText(item.updatedAt),
        orphan: (0,read_queue/* isOrphan */.B)(record, time),
        read: item.read,
        problem: item.problem,
    };
}
function timeText(at) {
    return at === null ? null : (0,ids/* toIsoText */.Ui)(at);
}

// EXTERNAL MODULE: ./lib/shells/cli/checkout.js + 2 modules
var cli_checkout = __webpack_require__(9932);
// EXTERNAL MODULE: ./lib/shells/cli/commit.js
var cli_commit = __webpack_require__(7285);
// EXTERNAL MODULE: ./lib/shells/cli/io.js
var cli_io = __webpack_require__(6920);
// EXTERNAL MODULE: ./lib/domain/queue.js
var domain_queue = __webpack_require__(1563);
// EXTERNAL MODULE: ./lib/domain/queue-reasons.js
var queue_reasons = __webpack_require__(395);
;// CONCATENATED MODULE: ./lib/shells/cli/queue-text.js
// What the queue verbs print for people.




/** The items by folder, then what stands twice and whether the queue waits. */
function toQueueText(dir, { queue, records }, time) {
    const blocks = domain_queue/* QUEUE_FOLDERS */.Q.map((folder) => records.filter(({ item }) => item.folder === folder))
        .filter((block) => block.length > 0)
        .map((block) => `${block[0]?.item.folder} (${block.length})\n${block.map((one) => toLine(one, time)).join('')}`);
    const twice = queue.duplicates.map(({ id, paths }) => `twice: ${id} in ${paths.join(', ')}\n`);
    const paused = queue.paused === null ? [] : [`paused until ${(0,ids/* toIsoText */.Ui)(queue.paused.until)}: ${queue.paused.because}\n`];
    return [`${dir}: ${queue.items.length} items\n`, ...paused, ...blocks, ...twice].join('');
}
function toLine(record, time) {
    const notes = notesOf(record, time);
    return `  ${record.item.id}${notes.length === 0 ? '' : `  (${notes.join(', ')})`}\n`;
}
function notesOf(record, time) {
    const { item } = record;
    const { attempts, cause, cooldownUntil } = item;
    return [
        ...(item.priority.raw === null ? [] : [item.priority.raw]),
        ...(cause === null ? [] : [cause]),
        ...(attempts.item === 0 ? [] : [`failed ${attempts.item} times`]),
        ...(attempts.environment === 0 ? [] : [`${attempts.environment} times not its fault`]),
        ...(cooldownUntil !== null && cooldownUntil > time.now ? [`cools down until ${(0,ids/* toIsoText */.Ui)(cooldownUntil)}`] : []),
        ...((0,read_queue/* isOrphan */.B)(record, time) ? ['left behind'] : []),
        ...(item.read === 'library' ? [] : [item.read === 'lines' ? 'read line by line' : 'unreadable']),
    ];
}
/** One item with everything that decides about it. */
function toItemText(record, time) {
    const { item } = record;
    const said = item.rawStatus === null || item.rawStatus === item.folder ? '' : `, the file says ${item.rawStatus}`;
    const notes = notesOf(record, time).map((note) => `  ${note}\n`);
    return `${item.id}${item.title === null ? '' : `: ${item.title}`}\n  ${item.folder}${said}\n  ${item.path}\n${notes.join('')}`;
}
/** Each item with what became of it and why. */
function toRulingsText(rulings, mood) {
    if (rulings.length === 0)
        return 'nothing to do: no item stands there\n';
    return rulings
        .map(({ id, reason, changes }) => {
        const moves = changes.map(({ from, to }) => `  ${mood === 'would' ? 'would be ' : ''}${from ?? 'new'} -> ${to}\n`);
        return `${id}: ${reason} ${queue_reasons/* QUEUE_REASONS */.m[reason]}\n${moves.join('')}`;
    })
        .join('');
}

;// CONCATENATED MODULE: ./lib/shells/cli/queue.js
// `aftermath queue`: lists and shows the items of a queue folder, and moves them as one transaction.












/** 0 when every item could be read, 2 when one could not; the others are listed all the same. */
async function runQueueList(io, options, [dir = '']) {
    const seen = await look(io, options, dir);
    if (!seen.ok)
        return refuse(io, seen.problem, 2);
    const { world, view } = seen.value;
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, toQueueListing(view, world));
    else
        io.out(toQueueText(dir, view, world));
    (0,cli_io/* printProblems */.Mr)(io, within(dir, view.problems));
    return view.queue.items.some((item) => item.read === 'none') ? 2 : 0;
}
/** All places of an id are shown. */
async function runQueueShow(io, options, [dir = '']) {
    const seen = await look(io, options, dir);
    if (!seen.ok)
        return refuse(io, seen.problem, 2);
    const { world, view } = seen.value;
    const found = view.records.filter(({ item }) => item.id === options.item);
    if (found.length === 0) {
        const known = view.queue.items.map((item) => item.id);
        return refuse(io, [{ code: 'PLAN_ITEM_MISSING', file: dir, item: options.item, known }], 2);
    }
    const listed = found.map((record) => toItemListing(record, world));
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, listed.length === 1 ? listed[0] : listed);
    else
        io.out(found.map((record) => toItemText(record, world)).join('\n'));
    return 0;
}
/** Named items, or all that a folder holds; of those in progress only what was left behind. */
function runQueueRequeue(io, options, [dir = '']) {
    const notes = options.notes === undefined ? null : (0,safe_text/* toSafeText */._)(options.notes);
    if (options.item === undefined) {
        return run(io, dir, options, { kind: 'requeue-folder', from: options.from ?? null, notes });
    }
    if (options.from !== undefined) {
        const detail = 'queue requeue: --item and --from are given; name the items, or the folder that all of them lie in';
        return Promise.resolve(refuse(io, [{ code: 'USAGE', detail }], 2));
    }
    return runWishes(io, dir, options, options.item.map((id) => ({ kind: 'requeue', id, notes })));
}
function runQueueMove(io, options, [dir = '']) {
    return runWishes(io, dir, options, options.item.map((id) => ({ kind: 'move', id, to: options.to })));
}
function runQueuePark(io, options, [dir = '']) {
    const reason = (0,safe_text/* toSafeText */._)(options.reason);
    return runWishes(io, dir, options, options.item.map((id) => ({ kind: 'park', id, reason })));
}
function runQueueSplit(io, options, [dir = '']) {
    return runWishes(io, dir, options, options.item.map((id) => ({ kind: 'split', id })));
}
function runQueueCreate(io, options, [dir = '']) {
    const title = (0,safe_text/* toSafeText */._)(options.title.replaceAll(/\s+/g, ' ').trim(), { maxUnits: 200 });
    const target = (0,safe_text/* toSafeText */._)(options.target ?? '', { maxUnits: 200 });
    return runWishes(io, dir, options, [{ kind: 'create', purpose: options.purpose, title, target, identity: null }]);
}
function runWishes(io, dir, options, wishes) {
    return run(io, dir, options, { kind: 'wishes', wishes });
}
/** Of named items: reasons that mean the name was wrong, or that what was asked could not be done. */
const EXITS = { ITEM_UNKNOWN: 2, ITEM_AMBIGUOUS: 2, NAME_TAKEN: 1 };
async function run(io, dir, options, request) {
    const checkout = await (0,cli_checkout/* openCheckout */.Hj)(io, options, (0,external_node_path_.join)(dir, 'pending'));
    if (!checkout.ok)
        return refuse(io, checkout.problem, 2);
    const made = await change(io, { dir, options, checkout: checkout.value }, request);
    if (!made.ok)
        return refuse(io, [made.problem], (0,cli_checkout/* exitOf */.sX)(made.problem));
    const { commit } = made.value;
    const { rulings, patch } = made.value.value;
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, toDocument(rulings, { diff: patch, commit }, options));
    else if (options.dryRun)
        io.out(`${toRulingsText(rulings, 'would')}${patch}`);
    else
        io.out(toRulingsText(rulings, 'did') + (0,cli_commit/* toCommitLine */.t)(commit));
    if (commit !== null && !commit.ok)
        return refuse(io, [commit.problem], (0,cli_checkout/* exitOf */.sX)(commit.problem));
    const exits = request.kind === 'wishes' ? rulings.map(({ reason }) => EXITS[reason] ?? 0) : [];
    return exits.includes(2) ? 2 : exits.includes(1) ? 1 : 0;
}
async function change(io, { dir, options, checkout }, request) {
    const world = { ...toWorld(io, dir, checkout), writes: options.dryRun ? 'show' : 'make' };
    const inside = (0,cli_checkout/* toInside */._A)(checkout.root, await (0,find_root/* toRealPath */.hv)((0,external_node_path_.resolve)(io.cwd, dir)));
    const commits = options.commit === true && world.writes === 'make';
    if (commits && inside === null)
        return (0,result/* err */._)({ code: 'FILE_OUTSIDE', file: dir });
    const prefix = inside === null || inside === '' ? '' : `${inside}/`;
    const fromRoot = (announce) => {
        return ({ paths, items }) => announce({ items, paths: paths.map((one) => ({ ...one, path: `${prefix}${one.path}` })) });
    };
    return (0,cli_commit/* commitOnDemand */.c)(commits ? checkout : null, {
        scope: `queue ${prefix}`,
        headline: HEADLINES[request.kind === 'wishes' ? (request.wishes[0]?.kind ?? 'move') : 'requeue'],
        recover: () => world.folder.change(() => ({ changes: [], value: undefined })),
        change: (announce) => (0,queue_wishes/* changeQueue */.g)(announce === null ? world : { ...world, announce: fromRoot(announce) }, request),
    });
}
/** All wishes of one call are of one kind. */
const HEADLINES = {
    requeue: 'Put queue items back to pending',
    park: 'Park queue items',
    move: 'Move queue items',
    split: 'Split queue items',
    fail: 'Mark queue items as failed',
    pause: 'Pause the queue',
    create: 'Add a queue item',
};
function toDocument(rulings, { diff, commit }, options) {
    const moved = rulings.filter(({ changes }) => changes.length > 0);
    return {
        dryRun: options.dryRun ?? false,
        moved: moved.flatMap(({ id, reason, changes }) => changes.map(({ from, to }) => ({ id, from, to, reason }))),
        kept: rulings.filter(({ changes }) => changes.length === 0).map(({ id, reason }) => ({ id, reason })),
        diff,
        commit: commit?.ok ? commit.value : null,
    };
}
/** A world in which nothing is written. */
function toWorld(io, dir, { policy, now }) {
    const folder = (0,transaction/* queueFolder */.g)((0,external_node_path_.resolve)(io.cwd, dir), cli_checkout/* LOCK_TOOLS */.Yi);
    return { folder, now, rules: (0,queue_rules/* toQueueRules */.a)(policy), draw: cli_checkout/* LOCK_TOOLS */.Yi.pacing.draw, writes: 'show' };
}
/** The queue with the bounds of its repository's policy. */
async function look(io, options, dir) {
    const checkout = await (0,cli_checkout/* openCheckout */.Hj)(io, options, (0,external_node_path_.join)(dir, 'pending'));
    if (!checkout.ok)
        return checkout;
    const world = toWorld(io, dir, checkout.value);
    const view = await (0,queue_wishes/* readQueueFolder */.e)(world);
    return view.ok ? (0,result.ok)({ world, view: view.value }) : (0,result/* err */._)([view.problem]);
}
function refuse(io, problems, exit) {
    (0,cli_io/* printProblems */.Mr)(io, problems);
    return exit;
}
/** Problems with the queue's folder before their paths, as people can open them. */
function within(dir, problems) {
    const place = (file) => `${dir.replace(/\/+$/, '')}/${file}`;
    return problems.map((problem) => {
        if ('at' in problem)
            return { ...problem, at: { ...problem.at, file: place(problem.at.file) } };
        return 'file' in problem ? { ...problem, file: place(problem.file) } : problem;
    });
}


/***/ }),

/***/ 5459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readPlainPolicy),
/* harmony export */   J: () => (/* binding */ readRepositoryPolicy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7629);
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6097);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7397);
/* harmony import */ var _config_usable_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(919);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9279);
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

/***/ 5867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isQuick),
/* harmony export */   y: () => (/* binding */ parseDurationMs)
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
function isQuick(ms) {
    return ms < QUICK_MS;
}


/***/ })

};
