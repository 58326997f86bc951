export const id = 411;
export const ids = [411];
export const modules = {

/***/ 9870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fileReportSink)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9279);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(901);
// Leaves the report in a folder under two fixed names, so that the next try replaces it.


/** A sink into a folder, which is made when it is missing. The ref is the path of `report.md`. */
function fileReportSink(directory) {
    const folder = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .folderWorkspace */ .c)(directory);
    return {
        writeReport: async ({ markdown, json }) => {
            const former = await folder.readText('report.md');
            const formerJson = await folder.readText('report.json');
            const ref = `${directory}/report.md`;
            const before = former.ok ? former.value : null;
            if (before === markdown && formerJson.ok && formerJson.value === json)
                return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ ref, change: 'unchanged' });
            const written = await folder.writeText('report.md', markdown);
            const both = written.ok ? await folder.writeText('report.json', json) : written;
            return both.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ ref, change: before === null ? 'created' : 'updated' }) : both;
        },
    };
}


/***/ }),

/***/ 901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ folderWorkspace)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/adapters/files/file-problem.js
var file_problem = __webpack_require__(7238);
// EXTERNAL MODULE: ./lib/adapters/files/read-file.js
var read_file = __webpack_require__(7629);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/adapters/files/safe-repo-path.js
// Turns a path from a policy, a plan or an argument into one inside the repository, or refuses it.




/** `.git`, and the spellings that Windows and macOS file systems take for it. */
const GIT_FOLDER = /^(?:\.git|git~1)[\s.]*(?::.*)?$/i;
/** Characters that some file systems ignore inside names. */
const IGNORABLE = /[\p{Cf}]/gu;
/**
 * The absolute path of a file inside `root`; it need not exist. FILE_OUTSIDE for anything that leads out of it, goes
 * through a symbolic link, is one, or lies in git's own folder. `root` itself may be a link.
 */
async function safeRepoPath(root, path) {
    const outside = (0,result/* err */._)({ code: 'FILE_OUTSIDE', file: path });
    try {
        const base = await (0,promises_.realpath)(root);
        const segments = toSegments(base, path);
        if (segments === null)
            return outside;
        let at = base;
        for (const segment of segments) {
            at = (0,external_node_path_.join)(at, segment);
            if (await isLink(at))
                return outside;
        }
        return (0,result.ok)(at);
    }
    catch (error) {
        return (0,result/* err */._)((0,file_problem/* toFileProblem */.H)(path, error));
    }
}
/** Names below the root, without `.` and `..`; null when they lead out, name nothing, or name git's folder. */
function toSegments(base, path) {
    if (path.includes('\0'))
        return null;
    const inside = (0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.relative)(base, path) : path;
    if ((0,external_node_path_.isAbsolute)(inside))
        return null;
    const segments = [];
    for (const name of inside.split(external_node_path_.sep === '\\' ? /[\\/]/ : '/')) {
        if (name === '' || name === '.')
            continue;
        if (name === '..' || GIT_FOLDER.test(name.replace(IGNORABLE, '')))
            return null;
        segments.push(name);
    }
    return segments.length === 0 ? null : segments;
}
async function isLink(path) {
    try {
        return (await (0,promises_.lstat)(path)).isSymbolicLink();
    }
    catch (error) {
        if ((0,file_problem/* codeOf */.$)(error) === 'ENOENT')
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/adapters/files/write-file.js
var write_file = __webpack_require__(3650);
;// CONCATENATED MODULE: ./lib/adapters/files/workspace.js
// A folder as a Workspace: every path is checked before it is touched, and every write is one step.







/** The folder; it is made by the first write into it. */
function folderWorkspace(directory) {
    return {
        directory,
        readText: async (path) => {
            const safe = await safeRepoPath(directory, path);
            const text = safe.ok ? await (0,read_file/* readTextFile */.G)(safe.value, path) : safe;
            return !text.ok && text.problem.code === 'FILE_MISSING' ? (0,result.ok)(null) : text;
        },
        writeText: async (path, text) => {
            try {
                await (0,promises_.mkdir)(directory, { recursive: true });
            }
            catch (error) {
                return (0,result/* err */._)((0,file_problem/* toFileProblem */.H)(directory, error));
            }
            const safe = await safeRepoPath(directory, path);
            return safe.ok ? (0,write_file/* writeTextAtomic */.Q)(safe.value, text, path) : safe;
        },
        listFiles: async () => {
            try {
                const options = { cwd: directory, dot: true, onlyFiles: true, followSymbolicLinks: false };
                return (0,result.ok)((await (0,dist/* glob */.TI)('**', { ...options, ignore: ['**/.git/**', '**/node_modules/**'] })).sort());
            }
            catch (error) {
                return (0,result/* err */._)((0,file_problem/* toFileProblem */.H)(directory, error));
            }
        },
    };
}


/***/ }),

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
        description: 'What became of the mark: marked, already-marked, cleared, shown, failed or none. See reason-code for why.',
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
// EXTERNAL MODULE: ./lib/config/schema.js + 5 modules
var schema = __webpack_require__(9810);
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

/***/ 1641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ explainSource),
/* harmony export */   f: () => (/* binding */ effectiveSettings),
/* harmony export */   iu: () => (/* binding */ applyOverrides)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9810);

/** The policy with the inputs laid over it. Null: the repository has no policy file. */
function applyOverrides(policy, overrides) {
    const base = policy ?? (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultPolicy */ .G4)();
    return {
        ...base,
        mode: overrides.mode ?? base.mode,
        plans: overrides.plan.length === 0 ? base.plans : [{ files: [...overrides.plan] }],
    };
}
/** Every effective value with its source, in the order of the schema; sections are listed key by key. */
function effectiveSettings(file, overrides) {
    const policy = applyOverrides(file?.policy ?? null, overrides);
    return flatten(policy).map(([key, value]) => ({ key, value, source: sourceOf(key, file, overrides) }));
}
/** A source in words for people: `default`, `input mode`, `.github/aftermath.yml:3`. */
function explainSource(source) {
    if (source.kind === 'default')
        return 'default';
    return source.kind === 'input' ? `input ${source.name}` : `${source.at.file}:${source.at.line}`;
}
function sourceOf(key, file, overrides) {
    if (key === 'mode' && overrides.mode !== null)
        return { kind: 'input', name: 'mode' };
    if (key === 'plans' && overrides.plan.length > 0)
        return { kind: 'input', name: 'plan' };
    const at = file?.given.get(key);
    return at === undefined ? { kind: 'default' } : { kind: 'file', at };
}
/** The first two levels of the policy as dotted keys; lists are values. Absent optional keys are left out. */
function flatten(policy) {
    return Object.entries(policy).flatMap(([key, value]) => {
        if (typeof value !== 'object' || Array.isArray(value))
            return [[key, value]];
        return Object.entries(value).map(([inner, innerValue]) => [`${key}.${inner}`, innerValue]);
    });
}


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

/***/ 949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ toFoldedBody),
/* harmony export */   z: () => (/* binding */ isFolded)
/* harmony export */ });
// The body of a duplicate thread: it names the thread that stays, keeps its evidence readable, and its marker no longer counts.
/** Body of a thread that is folded into another one. Folding it twice would stack the sentence: ask `isFolded` first. */
function toFoldedBody(body, into) {
    const evidence = body.replaceAll('<!-- aftermath:incident ', '<!-- aftermath:folded ');
    return `Same cause as #${into}, which was opened first and is kept up to date.\n\n${evidence}`;
}
/** True for the body of a thread that was folded already. */
function isFolded(body) {
    return body.includes('<!-- aftermath:folded ') && !body.includes('<!-- aftermath:incident ');
}


/***/ }),

/***/ 3320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ renderIncidentMarker),
/* harmony export */   WU: () => (/* binding */ renderCommentMarker),
/* harmony export */   sb: () => (/* binding */ parseIncidentMarker)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6843);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8532);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(758);
// Hidden identity of our threads and comments: one line, checked by a digest. A damaged marker counts as none.



const instant = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().transform((ms) => ms);
const Record = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    v: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform((text, context) => {
        const fingerprint = (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFingerprint */ .sr)(text);
        if (fingerprint !== null)
            return fingerprint;
        context.addIssue({ code: 'custom', message: 'not a fingerprint' });
        return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
    }),
    scope: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['cause', 'umbrella', 'systemic']).default('cause'),
    branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    workflow: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    firstSeen: instant,
    openedAt: instant.nullable().default(null),
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().default(null),
    batches: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).max(10).default([]),
    owners: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform(toOwner)).max(20).default([]),
    follows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable().default(null),
    count: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    occurrences: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        runId: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        at: instant,
        sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        jobs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().default(null),
    }))
        .max(10),
});
/** Text of an owner; what is none was forged or damaged, and with it the whole marker. */
function toOwner(text, context) {
    const owner = (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOwnerName */ .S2)(text);
    if (owner !== null)
        return owner;
    context.addIssue({ code: 'custom', message: 'not an owner' });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
}
const INCIDENT = /^<!-- aftermath:incident (?<json>\{.*\}) (?<digest>[0-9a-f]{12}) -->$/m;
/** The marker line of an incident body. */
function renderIncidentMarker(record) {
    const json = toCommentSafe(JSON.stringify({ v: 1, ...record }));
    return `<!-- aftermath:incident ${json} ${digest(json)} -->`;
}
/** The record in an incident body, or null when there is no marker, or it was damaged or forged by hand. */
function parseIncidentMarker(body) {
    const match = INCIDENT.exec(body.replaceAll('\r\n', '\n'))?.groups;
    if (match?.['json'] === undefined || match['digest'] !== digest(match['json']))
        return null;
    const parsed = Record.safeParse(parseJson(match['json']));
    if (!parsed.success)
        return null;
    const { v: _, ...record } = parsed.data;
    return record;
}
/** The marker line of our one comment about a workflow in a thread. */
function renderCommentMarker(workflow) {
    return `<!-- aftermath:comment ${digest(workflow)} -->`;
}
/** Escapes what could end an HTML comment or a line, or mention somebody, inside a JSON text where these only occur in strings. */
function toCommentSafe(json) {
    return json
        .replaceAll('<', '\\u003c')
        .replaceAll('>', '\\u003e')
        .replaceAll('--', '\\u002d\\u002d')
        .replaceAll('@', '\\u0040')
        .replaceAll('\u2028', '\\u2028')
        .replaceAll('\u2029', '\\u2029');
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 12);
}


/***/ }),

/***/ 6430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ toHarmless),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Ul: () => (/* binding */ toPlain),
/* harmony export */   cZ: () => (/* binding */ COLUMNS)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5356);
// Text for a terminal: visible, harmless to a runner that reads it, and broken into lines.

/** Widest line. Terminals start at 80 columns, most are wider; commands and log lines are better unbroken. */
const COLUMNS = 96;
/** Lines of at most `columns` UTF-16 units, broken at spaces where there are any. */
function wrap(text, columns) {
    const lines = [];
    let rest = text;
    while (rest.length > columns) {
        const space = rest.lastIndexOf(' ', columns);
        const at = space > columns / 3 ? space : endOfCharacter(rest, columns);
        lines.push(rest.slice(0, at).trimEnd());
        rest = rest.slice(at).trimStart();
    }
    return [...lines, rest];
}
/** The index, moved back where it would cut a surrogate pair. */
function endOfCharacter(text, at) {
    return /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at;
}
/** One line of visible text without what a runner obeys anywhere in a line. */
function toPlain(text) {
    return toHarmless((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(text));
}
/** A runner obeys `::command::` at the start of a line and `##[command]` anywhere; here both are only text. */
function toHarmless(line) {
    return line
        .replaceAll('##[', '# #[')
        .replace(/^(?<space>\s*)::/, '$<space>: :')
        .trimEnd();
}


/***/ }),

/***/ 1943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ readLocalPolicy),
  e: () => (/* binding */ readNamedPolicy)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./lib/adapters/files/read-file.js
var read_file = __webpack_require__(7629);
// EXTERNAL MODULE: ./lib/config/inputs.js
var inputs = __webpack_require__(6097);
// EXTERNAL MODULE: ./lib/config/settings.js
var settings = __webpack_require__(1641);
// EXTERNAL MODULE: ./lib/config/usable-policy.js
var usable_policy = __webpack_require__(919);
// EXTERNAL MODULE: ./lib/diagnosis/rules.js + 24 modules
var rules = __webpack_require__(6157);
// EXTERNAL MODULE: ./lib/domain/category.js
var category = __webpack_require__(1998);
;// CONCATENATED MODULE: ./lib/diagnosis/user-rules.js
// Rules that users write in their policy, compiled with an engine whose time is linear in the text whatever the pattern.

const DEFAULT_WEIGHT = 95;
/** Longest pattern. One of 100,000 units takes a third of a second to compile. */
const MAX_PATTERN_UNITS = 2_000;
/** Shortest word that is worth a place in the scanner; shorter ones stand in every line. */
const MIN_LITERAL = 3;
/** Compiles what compiles. A bad rule does not stop the others. */
function compileUserRules(definitions, engine) {
    const rules = [];
    const problems = [];
    const ids = new Set();
    definitions.forEach((definition, index) => {
        const trouble = ids.has(definition.id)
            ? `rule id ${JSON.stringify(definition.id)} is used twice; give each its own`
            : checkShape(definition);
        const compiled = trouble === null ? tryCompile(definition, engine) : trouble;
        if (typeof compiled === 'string')
            problems.push(toProblem(definition, index, compiled));
        else
            rules.push(toRule(definition, compiled));
        ids.add(definition.id);
    });
    return { rules, problems };
}
function checkShape(definition) {
    if (!category/* CATEGORIES */.R6.includes(definition.category))
        return `unknown category ${JSON.stringify(definition.category)}`;
    if (definition.pattern === '')
        return 'the pattern is empty; it would match every line';
    if (definition.pattern.length > MAX_PATTERN_UNITS)
        return `the pattern is ${definition.pattern.length} characters long; at most ${MAX_PATTERN_UNITS} are allowed`;
    return null;
}
function tryCompile(definition, engine) {
    try {
        const compiled = engine.compile(definition.pattern);
        if (compiled.matcher('').find())
            return 'the pattern matches the empty line, so it would match every line';
        return { test: (text) => compiled.matcher(text).find() };
    }
    catch (thrown) {
        const detail = thrown instanceof Error ? thrown.message : 'not a pattern';
        return `${detail}; patterns use RE2 syntax, without look-around and back-references`;
    }
}
function toRule(definition, pattern) {
    const literal = findLiteral(definition.pattern);
    return {
        id: definition.id,
        category: definition.category,
        role: 'cause',
        literals: literal === null ? [] : [literal],
        pattern,
        weight: Math.max(0, Math.min(100, definition.priority ?? DEFAULT_WEIGHT)),
        transient: definition.transient ?? 'unknown',
        ...(definition.prevention === undefined ? {} : { prevention: definition.prevention }),
        hits: [],
        misses: [],
    };
}
function toProblem(definition, index, detail) {
    const at = definition.at ?? { file: 'policy', line: 1, column: 1 };
    return { code: 'CONFIG_INVALID', at, detail: `rules[${index}] ${JSON.stringify(definition.id)}: ${detail}` };
}
/**
 * A word, lower case, that stands in every line the pattern accepts; null when none is sure. Only plain characters
 * outside groups and classes count, and none before a quantifier that allows zero. A pattern with `|` at any depth has none.
 */
function findLiteral(pattern) {
    const plain = pattern.replace(/^\(\?[ims]+\)/, '');
    if (/\||\(\?/.test(plain))
        return null;
    let depth = 0;
    let run = '';
    let best = '';
    const endRun = (keep) => {
        if (run.length > best.length)
            best = run;
        run = keep;
    };
    for (let at = 0; at < plain.length; at++) {
        const unit = plain[at] ?? '';
        if (unit === '[') {
            at = skipClass(plain, at);
            endRun('');
        }
        else if (unit === '\\') {
            at += 1;
            const escaped = plain[at] ?? '';
            if (/[dwsbDWSBAzntrfv]/.test(escaped))
                endRun('');
            else if (/[a-zA-Z0-9]/.test(escaped))
                break;
            else if (depth === 0)
                run += escaped;
        }
        else if (unit === '(' || unit === ')') {
            depth += unit === '(' ? 1 : -1;
            endRun('');
        }
        else if ('*?{+'.includes(unit)) {
            run = unit === '+' ? run : run.slice(0, -1);
            endRun('');
            if (unit === '{')
                at = Math.max(at, plain.indexOf('}', at));
        }
        else if ('.^$'.includes(unit))
            endRun('');
        else if (depth === 0)
            run += unit.toLowerCase();
    }
    endRun('');
    return best.length >= MIN_LITERAL && /^[\x20-\x7e]+$/.test(best) ? best : null;
}
function skipClass(pattern, from) {
    let at = from + 1;
    if (pattern[at] === '^')
        at += 1;
    if (pattern[at] === ']')
        at += 1;
    while (at < pattern.length && pattern[at] !== ']')
        at += pattern[at] === '\\' ? 2 : 1;
    return at;
}

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
;// CONCATENATED MODULE: ./lib/shells/cli/local-policy.js
// The policy of a checked-out repository with the flags of the command line over it, and its rules compiled.









/** The effective policy; all problems of the file when something besides its rules is not sound. No file is fine. */
async function readLocalPolicy(repo, overrides) {
    const text = await (0,read_file/* readTextFile */.G)((0,external_node_path_.join)(repo, inputs/* DEFAULT_POLICY_PATH */.lo), inputs/* DEFAULT_POLICY_PATH */.lo);
    if (!text.ok && text.problem.code === 'FILE_MISSING')
        return (0,result.ok)(toLocalPolicy(null, [], overrides));
    return text.ok ? readPolicyText(inputs/* DEFAULT_POLICY_PATH */.lo, text.value, overrides) : (0,result/* err */._)([text.problem]);
}
/** The effective policy of a file that was named: it has to be there. */
async function readNamedPolicy(path, name, overrides) {
    const text = await (0,read_file/* readTextFile */.G)(path, name);
    return text.ok ? readPolicyText(name, text.value, overrides) : (0,result/* err */._)([text.problem]);
}
function readPolicyText(file, text, overrides) {
    const read = (0,usable_policy/* readUsablePolicy */.l)(file, text);
    return read.ok ? (0,result.ok)(toLocalPolicy(read.value.policy, read.value.problems, overrides)) : read;
}
function toLocalPolicy(given, problems, overrides) {
    const policy = (0,settings/* applyOverrides */.iu)(given, overrides);
    const compiled = compileUserRules(policy.rules, build/* RE2JS */.L3);
    return {
        policy,
        rules: (0,rules/* createRuleSet */.jB)(compiled.rules),
        ofUser: compiled.rules.map((rule) => rule.id),
        problems: [...problems, ...compiled.problems],
    };
}


/***/ }),

/***/ 6712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bX: () => (/* binding */ composeHost),
  AQ: () => (/* binding */ listSecrets)
});

// UNUSED EXPORTS: composeAction

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/files/report-sink.js
var report_sink = __webpack_require__(9870);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
;// CONCATENATED MODULE: ./lib/adapters/github/answers.js
// Reads what octokit throws: statuses and headers of failed answers, and the answers that only look good.
/** A good status with an answer that is none: HTML, half a document, another shape. */
class UnreadableAnswer extends Error {
    status = 200;
    request;
    constructor(detail, request) {
        super(detail);
        this.request = request;
    }
}
/** A GraphQL answer with status 200 that says that nothing was answered; it is treated as the status that REST would give. */
class GraphqlFailure extends Error {
    status;
    response;
    request;
    constructor(status, response, request) {
        super('GraphQL did not answer');
        this.status = status;
        this.response = response;
        this.request = request;
    }
}
/** A request that was not sent at all. */
class WithheldRequest extends Error {
    withholding;
    constructor(withholding) {
        super('not sent');
        this.withholding = withholding;
    }
}
/** A header of a failed answer, or null. */
function headerOf(error, name) {
    const response = fieldOf(error, 'response');
    const value = fieldOf(fieldOf(response, 'headers'), name);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
/** The status of an answer that arrived; null when none did. */
function statusOf(error) {
    const status = fieldOf(error, 'response') === undefined ? null : fieldOf(error, 'status');
    return typeof status === 'number' ? status : null;
}
/** A field of an unknown value, or undefined. */
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
/** Milliseconds that the answer asks us to wait; null when it does not say. */
function retryAfterOf(error) {
    const seconds = Number(headerOf(error, 'retry-after') ?? Number.NaN);
    return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
}
/** GraphQL's words for a failure of the server itself: such an error has no type. */
const BROKEN_WORDS = /^Something went wrong while executing your query\b/;
/** The status that REST would have given to a GraphQL answer that holds nothing: 429, 502, or null for all other answers. */
function brokenGraphqlOf(data) {
    const errors = fieldOf(data, 'errors');
    const [first] = Array.isArray(errors) ? errors : [];
    if (fieldOf(first, 'type') === 'RATE_LIMITED')
        return 429;
    const isBroken = fieldOf(first, 'type') === 'SERVICE_UNAVAILABLE' || BROKEN_WORDS.test(String(fieldOf(first, 'message')));
    return isBroken ? 502 : null;
}

;// CONCATENATED MODULE: ./lib/adapters/github/rate-limits.js
// Tells a rate limit from other refusals, and remembers one: whoever was told to wait is not asked again before.

/** What GitHub asks for where it names no time: "wait for at least one minute". */
const LEAST_WAIT_MS = 60_000;
/** GitHub's documentation names the message as the way to know a secondary limit that comes without `retry-after`. */
const SECONDARY_WORDS = /\bsecondary rate limit/i;
/** The rate limit behind a failed request; null for any other failure. */
function rateLimitOf(error) {
    const status = statusOf(error);
    if (status !== 403 && status !== 429)
        return null;
    const isHourly = headerOf(error, 'x-ratelimit-remaining') === '0';
    const askedMs = retryAfterOf(error);
    if (askedMs !== null)
        return { waitMs: askedMs, kind: isHourly ? 'hourly' : 'secondary' };
    if (isHourly)
        return { waitMs: toResetMs(error) ?? LEAST_WAIT_MS, kind: 'hourly' };
    return status === 429 || isSecondary(error) ? { waitMs: LEAST_WAIT_MS, kind: 'secondary' } : null;
}
/** No waits yet. `mostMs` bounds all pauses together that GitHub asks for. */
function openWaits(mostMs) {
    const state = { mostMs, waitedMs: 0 };
    const until = { rest: 0, graphql: 0 };
    const close = (resource, waitMs) => {
        until[resource] = Math.max(until[resource], performance.now() + waitMs);
    };
    return {
        note: (resource, { waitMs, kind }) => {
            if (kind === 'hourly')
                close(resource, waitMs);
            else
                for (const one of ['rest', 'graphql'])
                    close(one, waitMs);
        },
        leftMs: (resource) => Math.max(0, Math.ceil(until[resource] - performance.now())),
        claim: (pauseMs) => {
            if (state.waitedMs + pauseMs > state.mostMs)
                return false;
            state.waitedMs += pauseMs;
            return true;
        },
        waitedMs: () => state.waitedMs,
        setMost: (waitMs) => {
            state.mostMs = waitMs;
        },
    };
}
function isSecondary(error) {
    const data = fieldOf(fieldOf(error, 'response'), 'data');
    const message = fieldOf(data, 'message');
    const page = fieldOf(data, 'documentation_url');
    return SECONDARY_WORDS.test(String(message)) || /secondary-rate-limits/.test(String(page));
}
/** From the reset time against the server's own clock: ours may be wrong. */
function toResetMs(error) {
    const resetMs = Number(headerOf(error, 'x-ratelimit-reset') ?? Number.NaN) * 1000;
    const serverMs = Date.parse(headerOf(error, 'date') ?? '');
    return Number.isNaN(resetMs - serverMs) ? null : Math.max(0, resetMs - serverMs);
}

;// CONCATENATED MODULE: ./lib/adapters/github/problems.js



/** Longest part of GitHub's own words that is passed on. */
const MAX_DETAIL_UNITS = 200;
/** The problem behind a request that threw. */
function toProblem({ operation, needs }, error) {
    if (error instanceof UnreadableAnswer)
        return { code: 'HOST_UNREADABLE', operation, detail: error.message };
    if (error instanceof WithheldRequest)
        return toWithheld(operation, error);
    const limit = rateLimitOf(error);
    if (limit !== null)
        return { code: 'HOST_RATE_LIMITED', operation, retryAfterMs: limit.waitMs };
    const status = statusOf(error);
    if (status === null)
        return { code: 'HOST_UNAVAILABLE', operation, retryAfterMs: null };
    switch (status) {
        case 401:
            return { code: 'HOST_UNAUTHORISED', operation };
        case 403:
            return { code: 'HOST_FORBIDDEN', operation, needs };
        case 404:
            return { code: 'HOST_NOT_FOUND', operation };
        case 410:
            return { code: 'HOST_DISABLED', operation };
        default:
            if (status >= 500)
                return { code: 'HOST_UNAVAILABLE', operation, retryAfterMs: retryAfterOf(error) };
            return { code: 'HOST_REFUSED', operation, status, detail: toDetail(error) };
    }
}
/** True when nobody knows whether the write was done: the answer was lost, broken, or the server's own failure. */
function isUnclear(problem) {
    return problem.code === 'HOST_UNAVAILABLE' || problem.code === 'HOST_UNREADABLE';
}
/** One line of somebody else's words, short and without control characters. */
function toBrief(text) {
    const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
    return line.length > MAX_DETAIL_UNITS ? `${line.slice(0, MAX_DETAIL_UNITS).replace(/[\ud800-\udbff]$/, '')}…` : line;
}
function toWithheld(operation, { withholding }) {
    switch (withholding.because) {
        case 'budget':
            return { code: 'HOST_BUDGET_SPENT', operation };
        case 'stopped':
            return { code: 'HOST_STOPPED', operation };
        case 'unreachable':
            return { code: 'HOST_UNAVAILABLE', operation, retryAfterMs: null };
        case 'wait':
            return { code: 'HOST_RATE_LIMITED', operation, retryAfterMs: withholding.waitMs };
        default:
            return (0,result/* assertNever */.x)(withholding);
    }
}
/** What a 422 says: its fields and, where it gives some, its words. */
function toDetail(error) {
    const data = fieldOf(fieldOf(error, 'response'), 'data');
    const errors = fieldOf(data, 'errors');
    const parts = Array.isArray(errors) ? errors.map(toFieldDetail) : [];
    const message = fieldOf(data, 'message');
    return toBrief([typeof message === 'string' ? message : 'no reason given', ...parts].filter(Boolean).join('; '));
}
function toFieldDetail(error) {
    if (typeof error === 'string')
        return error;
    const message = fieldOf(error, 'message');
    if (typeof message === 'string')
        return message;
    return [fieldOf(error, 'field'), fieldOf(error, 'code')].filter((part) => typeof part === 'string').join(' ');
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 21 modules
var github = __webpack_require__(1758);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
;// CONCATENATED MODULE: ./lib/adapters/github/request-budget.js
// Counts every request that leaves for GitHub's interface, and says when no more may.
/** A budget of that many requests. Without a bound it only counts. */
function openBudget(most = Number.POSITIVE_INFINITY) {
    const state = { most, requests: 0, writes: 0 };
    return {
        isSpent: () => state.requests >= state.most,
        count: (kind) => {
            state.requests += 1;
            if (kind === 'write')
                state.writes += 1;
        },
        setMost: (requests) => {
            state.most = requests;
        },
        usage: () => ({ requests: state.requests, writes: state.writes }),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/retry-policy.js


/** Three tries and 20 s of waiting: a step that reports a failure must not hold a runner for minutes. */
const PATIENCE = { maxTries: 3, pauseMs: 700, maxRetryAfterMs: 20_000, deadlineMs: 60_000 };
/** How GitHub refuses a thing that it made a moment ago and does not know everywhere yet. */
const FOLLOW_UP_STATUSES = [404, 422];
/**
 * Octokit plugin that decides about retries; `@octokit/plugin-retry`, loaded after it, carries them out. Left alone, that
 * plugin repeats POST and PATCH too and does not read `Retry-After`, so it is told to decide nothing (`EXECUTE_ONLY`).
 */
function retryPolicy(world) {
    return (octokit) => {
        octokit.hook.after('request', checkAnswer);
        octokit.hook.error('request', (error, options) => {
            const isOver = world.budget.isSpent() || world.stopping.aborted;
            const pauseMs = isOver ? null : toPause(error, options, world);
            const retries = pauseMs === null ? 0 : world.patience.maxTries - 1;
            const request = { ...options, request: { ...options.request, retries, retryAfter: pauseMs ?? 0 } };
            throw Object.assign(error, { request: withoutToken(request) });
        });
    };
}
/** Options of `@octokit/plugin-retry`: waits in milliseconds as told, and has no opinion about any status. */
const EXECUTE_ONLY = {
    retryAfterBaseValue: 1,
    retries: 0,
    doNotRetry: Array.from({ length: 300 }, (_, index) => 300 + index),
};
function checkAnswer(response, options) {
    const check = fieldOf(options.request, 'check');
    const broken = response.status < 300 ? brokenGraphqlOf(response.data) : null;
    if (broken !== null)
        throw new GraphqlFailure(broken, response, options);
    const wrong = response.status < 300 && typeof check === 'function' ? check(response.data) : null;
    if (typeof wrong === 'string')
        throw new UnreadableAnswer(wrong, options);
}
/** The pause before the next try, or null when there is to be none. */
function toPause(error, options, world) {
    const tries = numberOf(options.request, 'retryCount');
    if (tries + 1 >= world.patience.maxTries)
        return null;
    const limit = rateLimitOf(error);
    if (limit !== null)
        return toRateLimitPause(limit, world);
    const pauseMs = toWish(error, options, { tries, pauseMs: world.patience.pauseMs });
    const endsAt = numberOf(options.request, 'endsAt');
    if (pauseMs === null || pauseMs > world.patience.maxRetryAfterMs)
        return null;
    return performance.now() + pauseMs >= endsAt ? null : pauseMs;
}
/** A refusal by a rate limit says that nothing was done, so writes are repeated too. */
function toRateLimitPause({ waitMs }, { waits }) {
    return waits.claim(waitMs) ? waitMs : null;
}
function toWish(error, options, { tries, pauseMs }) {
    const status = statusOf(error);
    const drawn = Math.ceil(Math.random() * pauseMs * 2 ** tries);
    if (fieldOf(options.request, 'isFollowUp') === true && FOLLOW_UP_STATUSES.includes(status))
        return drawn;
    if (fieldOf(options.request, 'kind') !== 'read')
        return null;
    const isTransient = error instanceof UnreadableAnswer || status === null || status >= 500;
    return isTransient ? (retryAfterOf(error) ?? drawn) : null;
}
function numberOf(value, name) {
    const found = fieldOf(value, name);
    return typeof found === 'number' ? found : 0;
}
/** The error may end up in somebody's log; the token must not. */
function withoutToken(request) {
    return { ...request, headers: {} };
}

;// CONCATENATED MODULE: ./lib/adapters/github/transport.js
// Sends requests one way only: counted, writes one after another, and none at all once the budget is spent or GitHub says wait.






/** Until the first answer one silent read is enough; later three in a row. */
const MAX_UNANSWERED = { first: 1, later: 3 };
/** All tries of the first request, in milliseconds: GitHub itself gives up on a request after 10 s. */
const FIRST_CONTACT_MS = 15_000;
const REDIRECTS = [301, 302, 307, 308];
/** Accept-headers and API version that we were written against. */
const HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };
const UNAUTHORISED = 401;
/** Nothing that a library has to say about headers goes to our output. */
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/** The way to one GitHub for one token. Makes no request by itself. */
function openTransport(options) {
    const patience = { ...PATIENCE, ...options.patience };
    const budget = openBudget();
    const waits = openWaits(patience.maxRetryAfterMs);
    const stopping = new AbortController();
    const octokit = (0,github/* getOctokit */.Q)(options.token, { baseUrl: options.apiUrl, userAgent: 'aftermath', log: SILENT, retry: EXECUTE_ONLY }, retryPolicy({ patience, budget, waits, stopping: stopping.signal }), dist_bundle/* retry */.L);
    const wire = {
        request: octokit.request,
        fetch: toFetch(octokit.request.endpoint.DEFAULTS),
        patience,
        apiUrl: options.apiUrl,
        budget,
        waits,
        refusal: null,
        stopping,
        reach: { wasAnswered: false, unanswered: 0 },
        lastWrite: Promise.resolve(),
    };
    return {
        send: (sending, manner) => send(wire, sending, manner),
        fetchPlain: (url) => wire.fetch(url, { signal: AbortSignal.timeout(patience.deadlineMs) }),
        stop: () => wire.stopping.abort(),
        budget,
        waits,
    };
}
/** GitHub asks for writes one after another; in parallel they also run into its secondary limits. */
function send(wire, sending, manner) {
    if (sending.kind === 'read')
        return sendGuarded(wire, sending, manner);
    const next = wire.lastWrite.then(() => sendGuarded(wire, sending, manner));
    wire.lastWrite = next.catch(() => null);
    return next;
}
/** Asks nothing that is known to be refused, and learns from every refusal. */
async function sendGuarded(wire, sending, manner) {
    if (wire.refusal !== null)
        throw wire.refusal;
    refuseKnown(wire, sending.resource);
    try {
        const answer = await sendOnce(wire, sending, manner);
        Object.assign(wire.reach, { wasAnswered: true, unanswered: 0 });
        return answer;
    }
    catch (error) {
        noteReach(wire.reach, sending.kind, error);
        if (statusOf(error) === UNAUTHORISED)
            wire.refusal = error;
        const limit = rateLimitOf(error);
        if (limit !== null)
            wire.waits.note(sending.resource, limit);
        throw error;
    }
}
function refuseKnown(wire, resource) {
    const { wasAnswered, unanswered } = wire.reach;
    const mostUnanswered = wasAnswered ? MAX_UNANSWERED.later : MAX_UNANSWERED.first;
    if (wire.stopping.signal.aborted)
        throw new WithheldRequest({ because: 'stopped' });
    if (unanswered >= mostUnanswered)
        throw new WithheldRequest({ because: 'unreachable' });
    if (wire.budget.isSpent())
        throw new WithheldRequest({ because: 'budget' });
    const waitMs = wire.waits.leftMs(resource);
    if (waitMs > 0)
        throw new WithheldRequest({ because: 'wait', waitMs });
}
/** A write is tried once and then looked for: the look tells whether anybody is there. */
function noteReach(reach, kind, error) {
    const isAnswer = error instanceof UnreadableAnswer || statusOf(error) !== null;
    if (isAnswer)
        Object.assign(reach, { wasAnswered: true, unanswered: 0 });
    else if (kind === 'read')
        reach.unanswered += 1;
}
/**
 * Sends one request. GET follows redirects as fetch does. A write whose thread has moved is sent once more to the new
 * address on the same server: fetch itself would turn it into a GET.
 */
async function sendOnce(wire, sending, manner) {
    const { route, path, values, kind } = sending;
    const options = toOptions(wire, sending, manner);
    const first = await wire.request(route, { ...path, ...values, ...options });
    if (kind === 'read' || !REDIRECTS.includes(first.status))
        return first;
    const target = toSameServer(wire.apiUrl, String(first.headers['location'] ?? ''));
    if (target === null)
        throw new UnreadableAnswer('moved to another server', options.request);
    const method = route.slice(0, route.indexOf(' '));
    const second = await wire.request(`${method} ${target}`, { ...values, ...options });
    if (REDIRECTS.includes(second.status))
        throw new UnreadableAnswer('moved more than once', options.request);
    return second;
}
/** The pauses that a rate limit asked for come on top of the deadline. */
function toOptions(wire, { kind, isFollowUp }, manner) {
    const { deadlineMs: usualMs } = wire.patience;
    const deadlineMs = wire.reach.wasAnswered ? usualMs : Math.min(usualMs, FIRST_CONTACT_MS);
    const notes = {
        kind,
        check: manner.check ?? null,
        isFollowUp,
        endsAt: performance.now() + deadlineMs,
    };
    const waitedMs = wire.waits.waitedMs();
    const counted = (input, init) => {
        wire.budget.count(kind);
        const leftMs = notes.endsAt + (wire.waits.waitedMs() - waitedMs) - performance.now();
        const signals = [AbortSignal.timeout(Math.max(1, Math.ceil(leftMs))), wire.stopping.signal];
        return wire.fetch(input, { ...init, signal: AbortSignal.any(signals) });
    };
    const redirect = kind === 'read' ? 'follow' : 'manual';
    return {
        headers: manner.accept === undefined ? HEADERS : { ...HEADERS, accept: manner.accept },
        request: { ...notes, redirect, ...manner.extra, log: SILENT, fetch: counted },
    };
}
function toSameServer(apiUrl, location) {
    const target = URL.canParse(location, apiUrl) ? new URL(location, apiUrl) : null;
    return target !== null && target.origin === new URL(apiUrl).origin ? target.href : null;
}
/** The fetch that @actions/github made for the proxy settings of the machine; the plain one when there is none. */
function toFetch(defaults) {
    const found = defaults.request === undefined ? undefined : Reflect.get(defaults.request, 'fetch');
    return typeof found === 'function' ? found : fetch;
}

;// CONCATENATED MODULE: ./lib/adapters/github/client.js



const RAW = 'application/vnd.github.raw+json';
/** A client for one token and one GitHub. Makes no request by itself. */
function openGitHub(options) {
    const transport = openTransport(options);
    const wire = { transport, options };
    return {
        ask: (ask) => askShaped(wire, ask, toSending(ask)),
        look: (ask) => look(wire, ask),
        open: (ask) => client_open(wire, ask),
        locate: (ask) => locate(wire, ask),
        fetchPlain: transport.fetchPlain,
        askGraphql: ({ query, ...ask }) => {
            const values = { query, variables: ask.values ?? {} };
            const sending = toSending({ ...ask, route: `POST ${options.graphqlUrl}`, values });
            const kind = query.trimStart().startsWith('mutation') ? 'write' : 'read';
            return askShaped(wire, ask, { ...sending, kind, resource: 'graphql' });
        },
        limit: ({ requests, waitMs }) => {
            transport.budget.setMost(requests);
            transport.waits.setMost(waitMs);
        },
        stop: () => transport.stop(),
        usage: () => transport.budget.usage(),
    };
}
async function askShaped({ transport }, ask, sending) {
    try {
        const answer = await transport.send(sending, { check: toCheck(ask.shape) });
        const data = ask.shape.safeParse(answer.data);
        if (!data.success)
            return (0,result/* err */._)({ code: 'HOST_UNREADABLE', operation: ask.operation, detail: describe(answer.data) });
        return (0,result.ok)({ data: data.data, hasMore: /\brel="next"/.test(String(answer.headers['link'] ?? '')) });
    }
    catch (error) {
        return (0,result/* err */._)(toProblem(ask, error));
    }
}
async function look({ transport, options }, ask) {
    try {
        const answer = await transport.send(toSending(ask), { check: toCheck(ask.shape), extra: { redirect: 'manual' } });
        const to = toTarget(options.apiUrl, answer);
        if (to !== null)
            return (0,result.ok)({ kind: 'moved', to });
        const data = ask.shape.safeParse(answer.data);
        if (data.success)
            return (0,result.ok)({ kind: 'here', data: data.data });
        return (0,result/* err */._)({ code: 'HOST_UNREADABLE', operation: ask.operation, detail: describe(answer.data) });
    }
    catch (error) {
        return (0,result/* err */._)(toProblem(ask, error));
    }
}
async function client_open({ transport }, ask) {
    try {
        const manner = { accept: RAW, extra: { parseSuccessResponseBody: false } };
        const { data } = await transport.send(toSending(ask), manner);
        if (data instanceof ReadableStream)
            return (0,result.ok)(data);
        return (0,result/* err */._)({ code: 'HOST_UNREADABLE', operation: ask.operation, detail: 'it holds no bytes' });
    }
    catch (error) {
        return (0,result/* err */._)(toProblem(ask, error));
    }
}
async function locate({ transport, options }, ask) {
    try {
        const answer = await transport.send(toSending(ask), { extra: { redirect: 'manual' } });
        const target = toTarget(options.apiUrl, answer);
        if (target !== null)
            return (0,result.ok)(target);
        return (0,result/* err */._)({ code: 'HOST_UNREADABLE', operation: ask.operation, detail: 'a redirect was expected' });
    }
    catch (error) {
        return (0,result/* err */._)(toProblem(ask, error));
    }
}
function toSending(ask) {
    const { route, path = {}, values = {}, isFollowUp = false } = ask;
    const kind = route.startsWith('GET ') ? 'read' : 'write';
    return { route, path, values, kind, resource: 'rest', isFollowUp };
}
function toCheck(shape) {
    return (data) => (shape.safeParse(data).success ? null : describe(data));
}
/** Where an answer sends us; null when it does not. */
function toTarget(apiUrl, { status, headers }) {
    const { location } = headers;
    const isRedirect = REDIRECTS.includes(status) && typeof location === 'string';
    return isRedirect && URL.canParse(location, apiUrl) ? new URL(location, apiUrl).href : null;
}
function describe(data) {
    if (typeof data === 'string')
        return data === '' ? 'it is empty or was cut off' : 'it is no JSON';
    return 'it has another shape than documented';
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(6843);
;// CONCATENATED MODULE: ./lib/adapters/github/host-world.js
/** True when a login is ours. GitHub's logins do not differ by case. */
function isOwn(self, login) {
    return login !== undefined && login.toLowerCase() === self.login.toLowerCase();
}
/** True when two bodies read the same: GitHub may hand line ends back as CRLF and without the last one. */
function isSameText(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(a) === plain(b);
}

;// CONCATENATED MODULE: ./lib/adapters/github/permissions.js
/** Operations in the words of our messages, by what they touch. Source: GitHub's "Permissions required for GitHub Apps". */
const PERMISSIONS = {
    'read the run': 'actions: read',
    'list the runs': 'actions: read',
    'list the jobs of the run': 'actions: read',
    'find the last green run': 'actions: read',
    'list the jobs of the last green run': 'actions: read',
    'look for a pass of the same commit': 'actions: read',
    'download the log': 'actions: read',
    'read the annotations': 'checks: read',
    'read the head commit': 'contents: read',
    'read the branch': 'contents: read',
    'read a file': 'contents: read',
    'read files of the repository': 'contents: read',
    'list the files': 'contents: read',
    'commit the plan edit': 'contents: write',
    'read the state branch': 'contents: read',
    'write the state branch': 'contents: write',
    'start the state branch': 'contents: write',
    'find the pull request of the commit': 'pull-requests: read',
    'list the comments': 'pull-requests: read',
    'post the comment': 'pull-requests: write',
    'edit the comment': 'pull-requests: write',
    'take back the second comment': 'pull-requests: write',
    'list incidents': 'issues: read',
    'read the incident': 'issues: read',
    'read what people did': 'issues: read',
    'open the incident': 'issues: write',
    'label the incident': 'issues: write',
    'update the incident': 'issues: write',
    'close the incident': 'issues: write',
    'close the incident that could not be labelled': 'issues: write',
    'fold a duplicate incident': 'issues: write',
    'read the repository': 'metadata: read',
    'read who the token belongs to': 'metadata: read',
};
/** The operation with what it needs, as every request states it. */
function purposeOf(operation) {
    return { operation, needs: PERMISSIONS[operation] };
}

;// CONCATENATED MODULE: ./lib/adapters/github/own-login.js
// Finds out who we are: markers count only in what this login wrote.



const ViewerShape = schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) }).nullish() });
/** Login behind the token that a workflow run is given. */
const ACTIONS_LOGIN = 'github-actions[bot]';
/** The login behind the token, for people's tokens and apps' alike. */
async function readOwnLogin(client) {
    const purpose = purposeOf('read who the token belongs to');
    const answer = await client.askGraphql({
        ...purpose,
        query: 'query { viewer { login } }',
        shape: ViewerShape,
    });
    if (!answer.ok)
        return answer;
    const login = answer.value.data.data?.viewer.login;
    return login === undefined
        ? (0,result/* err */._)({ code: 'HOST_UNREADABLE', operation: purpose.operation, detail: 'no login came back' })
        : (0,result.ok)(login);
}
/**
 * Makes sure that we know who we are, where somebody else's marker makes it matter. The token of a workflow run is the
 * usual case and needs no request; with any other token the first marker of our own looks like a stranger's, and we ask.
 */
async function settleIdentity({ client, self }) {
    if (self.isSure)
        return;
    const login = await readOwnLogin(client);
    self.isSure = true;
    if (login.ok)
        self.login = login.value;
}

;// CONCATENATED MODULE: ./lib/adapters/github/shrink-body.js
/**
 * Half of the documented 65,536 characters, less some: whether they are counted as code points, UTF-16 units or bytes is not
 * documented, and most text is at most two bytes a unit.
 */
const SHORT_UNITS = 30_000;
const TOO_LONG = 422;
const MARKERS = /^<!-- aftermath:.* -->$/gm;
const FENCE = /^ {0,3}(?<fence>`{3,}|~{3,})/;
/** Asks, and when a long body is refused asks once more with a short one. */
async function askWithBody(client, ask) {
    const answer = await client.ask(ask);
    const body = ask.values?.['body'];
    if (answer.ok || answer.problem.code !== 'HOST_REFUSED' || answer.problem.status !== TOO_LONG)
        return answer;
    if (typeof body !== 'string' || body.length <= SHORT_UNITS)
        return answer;
    return client.ask({ ...ask, values: { ...ask.values, body: shrinkBody(body, SHORT_UNITS) } });
}
/**
 * The first lines of a body, with all of its markers, in at most so many units. A fence that the cut leaves open is closed:
 * what stood inside stays inside. Markers longer than the bound are kept nevertheless, they are what finds the thread again.
 */
function shrinkBody(body, units) {
    const markers = body.match(MARKERS) ?? [];
    const note = '\n\nThe rest was too long for this place; it stands in the report of the run.';
    const room = units - note.length - markers.reduce((sum, marker) => sum + marker.length + 1, 0);
    const kept = [];
    let used = 0;
    let fence = null;
    for (const line of body.replace(MARKERS, '').trimStart().split('\n')) {
        used += line.length + 1;
        if (used + (fence?.length ?? 0) > room)
            break;
        kept.push(line);
        fence = toOpenFence(fence, line);
    }
    return [...markers, ...kept, ...(fence === null ? [] : [fence])].join('\n') + note;
}
/** The fence that is open after a line. A fence ends at one of the same kind that is at least as long and says nothing more. */
function toOpenFence(open, line) {
    const fence = FENCE.exec(line)?.groups?.['fence'] ?? null;
    if (open === null)
        return fence;
    const isEnd = fence?.startsWith(open) === true && line.trim() === fence;
    return isEnd ? null : open;
}

;// CONCATENATED MODULE: ./lib/adapters/github/comments.js
// Our one comment in a thread: found by author and marker, edited in place, never posted twice.







const CommentShape = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    html_url: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
});
/** The rights are those of threads of pull requests, where we comment. 1,000 comments; our own is among the first ones in most threads. */
const MAX_PAGES = 10;
/** Creates, edits or leaves the comment. Of several the oldest is ours. */
async function ensureComment(world, thread, wanted) {
    const body = wanted.body.includes(wanted.marker) ? wanted.body : `${wanted.body}\n\n${wanted.marker}`;
    const found = await findComment(world, thread, wanted.marker);
    if (!found.ok)
        return found;
    if (found.value === null)
        return create(world, thread, { ...wanted, body });
    if (isSameText(found.value.body ?? '', body))
        return (0,result.ok)({ ref: found.value.html_url, change: 'unchanged' });
    return edit(world, found.value, body);
}
async function findComment(world, thread, marker) {
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const answer = await world.client.ask({
            ...purposeOf('list the comments'),
            route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
            path: { ...world.path, issue_number: thread },
            values: { per_page: 100, page },
            shape: schemas/* array */.YOg(CommentShape),
        });
        if (!answer.ok)
            return answer;
        const marked = answer.value.data.filter((one) => one.body?.includes(marker));
        if (marked.some((one) => !isOwn(world.self, one.user?.login)))
            await settleIdentity(world);
        const own = marked.find((one) => isOwn(world.self, one.user?.login));
        if (own !== undefined)
            return (0,result.ok)(own);
        if (!answer.value.hasMore)
            break;
    }
    return (0,result.ok)(null);
}
/** After a lost answer the thread is read: what stands there is adopted, and only an empty place is written again, once. */
async function create(world, thread, { marker, body }) {
    for (let tries = 1;; tries += 1) {
        const answer = await askWithBody(world.client, {
            ...purposeOf('post the comment'),
            route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
            path: { ...world.path, issue_number: thread },
            values: { body },
            shape: CommentShape,
        });
        if (answer.ok)
            return settle(world, thread, { marker, created: answer.value.data });
        if (!isUnclear(answer.problem))
            return answer;
        const found = await findComment(world, thread, marker);
        if (found.ok && found.value !== null)
            return (0,result.ok)({ ref: found.value.html_url, change: 'created' });
        if (!found.ok || tries === 2)
            return answer;
    }
}
/** Somebody may have posted it at the same moment: the oldest stays, and whoever came later takes their own one back. */
async function settle(world, thread, { marker, created }) {
    const own = (0,result.ok)({ ref: created.html_url, change: 'created' });
    const oldest = await findComment(world, thread, marker);
    if (!oldest.ok || oldest.value === null || oldest.value.id >= created.id)
        return own;
    const removed = await world.client.ask({
        ...purposeOf('take back the second comment'),
        route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
        path: { ...world.path, comment_id: created.id },
        shape: schemas/* unknown */.L5J(),
    });
    return removed.ok ? (0,result.ok)({ ref: oldest.value.html_url, change: 'unchanged' }) : own;
}
async function edit(world, comment, body) {
    const ask = { path: { ...world.path, comment_id: comment.id }, shape: CommentShape };
    const route = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
    const purpose = purposeOf('edit the comment');
    const answer = await askWithBody(world.client, { ...ask, ...purpose, route: `PATCH ${route}`, values: { body } });
    if (answer.ok)
        return (0,result.ok)({ ref: answer.value.data.html_url, change: 'updated' });
    if (!isUnclear(answer.problem))
        return answer;
    const read = await world.client.ask({ ...ask, ...purposeOf('list the comments'), route: `GET ${route}` });
    const isDone = read.ok && isSameText(read.value.data.body ?? '', body);
    return isDone ? (0,result.ok)({ ref: comment.html_url, change: 'updated' }) : answer;
}

;// CONCATENATED MODULE: ./lib/adapters/github/contents.js
// Files of the repository as they stand at a commit, byte for byte as text: a byte order mark survives.



/** Plans and policies are small; a file beyond this is something else. */
const MAX_FILE_BYTES = 20 * 1024 * 1024;
const TreeShape = schemas/* object */.Ikc({
    truncated: schemas/* boolean */.zMY(),
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), type: schemas/* string */.YjP() })),
});
/** Text of a file, or null when there is none. FILE_BINARY when it is not UTF-8. */
async function readFile(files, file, ref) {
    const bytes = await readBytes(files, file, ref);
    if (!bytes.ok || bytes.value === null)
        return bytes.ok ? (0,result.ok)(null) : bytes;
    try {
        return (0,result.ok)(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.value));
    }
    catch {
        return (0,result/* err */._)({ code: 'FILE_BINARY', file });
    }
}
/** Bytes of a file, or null when there is none. */
async function readBytes({ client, path }, file, ref) {
    const opened = await client.open({
        ...purposeOf('read a file'),
        operation: `read ${file}`,
        route: `GET /repos/{owner}/{repo}/contents/${file.split('/').map(encodeURIComponent).join('/')}`,
        path,
        values: { ref },
    });
    if (!opened.ok)
        return opened.problem.code === 'HOST_NOT_FOUND' ? (0,result.ok)(null) : opened;
    const bytes = await collect(opened.value);
    if (bytes === 'broken')
        return (0,result/* err */._)({ code: 'HOST_UNAVAILABLE', operation: `read ${file}`, retryAfterMs: null });
    if (bytes === 'too-large')
        return (0,result/* err */._)({ code: 'FILE_UNREADABLE', file, detail: 'it is larger than 20 MB' });
    return (0,result.ok)(bytes);
}
/** Paths of all files at a commit or branch. Refused when GitHub does not list them all. */
async function listFiles({ client, path }, ref) {
    const purpose = purposeOf('list the files');
    const answer = await client.ask({
        ...purpose,
        route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
        path: { ...path, tree_sha: ref },
        values: { recursive: '1' },
        shape: TreeShape,
    });
    if (!answer.ok)
        return answer;
    const { truncated, tree } = answer.value.data;
    if (truncated)
        return (0,result/* err */._)({
            code: 'HOST_UNREADABLE',
            operation: purpose.operation,
            detail: 'the repository is too large to list; name plan files without wildcards',
        });
    return (0,result.ok)(tree.filter((entry) => entry.type === 'blob').map((entry) => entry.path));
}
async function collect(stream) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of stream) {
            size += chunk.length;
            if (size > MAX_FILE_BYTES)
                return 'too-large';
            chunks.push(chunk);
        }
    }
    catch {
        return 'broken';
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./lib/adapters/github/graphql-problems.js
// What GitHub's GraphQL interface says is wrong: a 200 with `errors`, each with a type, translated into problems.


const GraphqlErrorShape = schemas/* object */.Ikc({
    type: schemas/* string */.YjP().nullish(),
    message: schemas/* string */.YjP(),
    path: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])).nullish(),
});
/**
 * How GitHub says that a branch's rules forbid a write. Here its words have to be looked at: branch protection and
 * rulesets come as errors of a general type (UNPROCESSABLE), and only the sentence tells them from bad input.
 */
const RULE_WORDS = /\bGH0(?:06|13)\b|protected branch|rule violations?|through a pull request|verified signatures|merge queue/i;
/** Same for a head that has moved, for servers that do not send STALE_DATA. */
const STALE_WORDS = /^Expected branch to point to\b/;
/** And for their own trouble, which comes without any type. */
const TROUBLE_WORDS = /^Something went wrong\b/;
/** True when a branch's rules are the reason. */
function isRuleRefusal(message) {
    return RULE_WORDS.test(message);
}
/** True when the branch did not stand where the write expected it. */
function isStaleHead({ type, message }) {
    return type === 'STALE_DATA' || STALE_WORDS.test(message);
}
/** The problem behind an error of an answer; null: there was neither data nor an error. */
function toGraphqlProblem({ operation, needs }, error) {
    if (error === null)
        return { code: 'HOST_UNREADABLE', operation, detail: 'neither data nor an error came back' };
    const { type, message } = error;
    if (type === 'RATE_LIMITED')
        return { code: 'HOST_RATE_LIMITED', operation, retryAfterMs: null };
    if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES')
        return { code: 'HOST_FORBIDDEN', operation, needs };
    if (type === 'NOT_FOUND')
        return { code: 'HOST_NOT_FOUND', operation };
    if (type === 'SERVICE_UNAVAILABLE' || TROUBLE_WORDS.test(message)) {
        return { code: 'HOST_UNAVAILABLE', operation, retryAfterMs: null };
    }
    return { code: 'HOST_REFUSED', operation, status: 200, detail: toBrief(message) };
}

;// CONCATENATED MODULE: ./lib/adapters/github/commit-files.js
// One signed commit on the head that we know, or none: GitHub compares the head while it writes.






const MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;
const CommitAnswer = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({
        createCommitOnBranch: schemas/* object */.Ikc({ commit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), url: schemas/* string */.YjP() }).nullish() }).nullish(),
    })
        .nullish(),
    errors: schemas/* array */.YOg(GraphqlErrorShape).nullish(),
});
const COMMIT = purposeOf('commit the plan edit');
/** Edits that change nothing are not sent. After a lost answer the files tell whether it was done. */
async function commitFiles(world, draft) {
    const edits = draft.edits.filter((edit) => edit.before !== edit.after);
    if (edits.length === 0)
        return (0,result.ok)({ ref: draft.expectedHead, change: 'unchanged' });
    if (edits.some((edit) => isWorkflowFile(edit.path))) {
        return (0,result/* err */._)({ code: 'BRANCH_RULES', branch: draft.branch, detail: 'a workflow run may not change workflow files' });
    }
    const wanted = { ...draft, edits };
    const answer = await world.client.askGraphql({
        ...COMMIT,
        query: MUTATION,
        values: { input: toInput(world, wanted) },
        shape: CommitAnswer,
    });
    if (!answer.ok)
        return isUnclear(answer.problem) ? lookAgain(world, wanted, answer.problem) : answer;
    const commit = answer.value.data.data?.createCommitOnBranch?.commit;
    if (commit)
        return (0,result.ok)({ ref: commit.url, change: 'created' });
    return (0,result/* err */._)(toCommitProblem(draft.branch, answer.value.data.errors?.[0] ?? null));
}
function toInput(world, draft) {
    return {
        branch: { repositoryNameWithOwner: `${world.repo.owner}/${world.repo.name}`, branchName: draft.branch },
        expectedHeadOid: draft.expectedHead,
        message: { headline: draft.headline, ...(draft.body === '' ? {} : { body: draft.body }) },
        fileChanges: {
            additions: draft.edits.map(({ path, after }) => ({ path, contents: Buffer.from(after, 'utf8').toString('base64') })),
        },
    };
}
/** Sending it again would be harmless, the head is compared; but it would not tell us whether the first one was done. */
async function lookAgain(world, draft, problem) {
    for (const { path, after } of draft.edits) {
        const now = await readFile(world, path, draft.branch);
        if (!now.ok || now.value !== after)
            return (0,result/* err */._)(problem);
    }
    return (0,result.ok)({
        ref: `${world.repo.server}/${world.repo.owner}/${world.repo.name}/commits/${draft.branch}`,
        change: 'created',
    });
}
function toCommitProblem(branch, error) {
    if (error !== null && isStaleHead(error))
        return { code: 'HEAD_MOVED', branch };
    if (error !== null && isRuleRefusal(error.message)) {
        return { code: 'BRANCH_RULES', branch, detail: toBrief(error.message) };
    }
    return toGraphqlProblem(COMMIT, error);
}
function isWorkflowFile(path) {
    return path.toLowerCase().startsWith('.github/workflows/');
}

// EXTERNAL MODULE: ./lib/domain/folded-body.js
var folded_body = __webpack_require__(949);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
// EXTERNAL MODULE: ./lib/domain/marker.js
var marker = __webpack_require__(3320);
;// CONCATENATED MODULE: ./lib/adapters/github/issue-shapes.js
// The fields of an issue that we use, and when an issue is one of our incidents.




const AuthorShape = schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish();
const IssueShape = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    html_url: schemas/* string */.YjP(),
    repository_url: schemas/* string */.YjP().nullish(),
    state: schemas/* string */.YjP(),
    state_reason: schemas/* string */.YjP().nullish(),
    locked: schemas/* boolean */.zMY().nullish(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    user: AuthorShape,
    closed_by: AuthorShape,
    closed_at: schemas/* string */.YjP().nullish(),
    created_at: schemas/* string */.YjP().nullish(),
    labels: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ name: schemas/* string */.YjP().nullish() })])),
    pull_request: schemas/* unknown */.L5J().optional(),
});
/** The incident in an issue; null for a pull request, a stranger's issue, and a missing or damaged marker. */
function toIncident(issue, self) {
    const body = issue.body ?? '';
    const record = issue.pull_request === undefined && isOwn(self, issue.user?.login) ? (0,marker/* parseIncidentMarker */.sb)(body) : null;
    if (record === null)
        return null;
    const isClosed = issue.state === 'closed';
    const isDismissed = issue.state_reason === 'not_planned' || issue.state_reason === 'duplicate';
    return {
        number: issue.number,
        url: issue.html_url,
        state: isClosed ? 'closed' : 'open',
        closedByHuman: isClosed && isDismissed && !isOwn(self, issue.closed_by?.login),
        locked: issue.locked === true,
        closedAt: toInstant(issue.closed_at),
        createdAt: toInstant(issue.created_at),
        title: issue.title,
        body,
        record,
    };
}
/** True when an issue that is not ours holds a sound marker: a forgery, or we do not know our own name. */
function isClaimedByAnother(issue, self) {
    return (issue.pull_request === undefined &&
        !isOwn(self, issue.user?.login) &&
        (0,marker/* parseIncidentMarker */.sb)(issue.body ?? '') !== null);
}
/** True when the issue carries the label. GitHub's labels do not differ by case. */
function hasLabel(issue, label) {
    const names = issue.labels.map((one) => (typeof one === 'string' ? one : (one.name ?? '')));
    return names.some((name) => name.toLowerCase() === label.toLowerCase());
}
/** A time of GitHub's, or null. */
function toInstant(text) {
    return text === null || text === undefined ? null : (0,ids/* parseInstant */.nV)(text);
}

;// CONCATENATED MODULE: ./lib/adapters/github/issues.js
// The requests about issues: list, create, change. Answers are read back, because GitHub drops what a token may not set.






/** 1,000 issues with our label; nobody has that many, and a runaway listing must end. */
const issues_MAX_PAGES = 10;
const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}';
/**
 * Issues with our label, newest first. The list interface of the core, never the search: its index lags. The author is
 * checked on what comes back; as a filter it would have to know how GitHub spells an app's login.
 */
async function listIssues(world, state) {
    const issues = [];
    for (let page = 1; page <= issues_MAX_PAGES; page += 1) {
        const answer = await world.client.ask({
            ...purposeOf('list incidents'),
            route: 'GET /repos/{owner}/{repo}/issues',
            path: world.path,
            values: { labels: world.label, state, per_page: 100, page },
            shape: schemas/* array */.YOg(IssueShape),
        });
        if (!answer.ok)
            return answer;
        issues.push(...answer.value.data);
        if (!answer.value.hasMore)
            break;
    }
    return (0,result.ok)([...new Map(issues.map((issue) => [issue.number, issue])).values()]);
}
/** One POST. Labels that do not exist yet are made by GitHub. */
async function createIssue(world, draft) {
    const labels = [...new Set([world.label, ...draft.labels])];
    const answer = await askWithBody(world.client, {
        ...purposeOf('open the incident'),
        route: 'POST /repos/{owner}/{repo}/issues',
        path: world.path,
        values: { title: draft.title, body: draft.body, labels },
        shape: IssueShape,
    });
    return answer.ok ? (0,result.ok)(answer.value.data) : answer;
}
/** The issue of a number as it stands now; null when none is here: never was, was deleted, or was moved away. */
async function readIssue(world, number) {
    const looked = await world.client.look({
        ...purposeOf('read the incident'),
        route: `GET ${ISSUE}`,
        path: { ...world.path, issue_number: number },
        shape: IssueShape,
    });
    if (looked.ok)
        return (0,result.ok)(looked.value.kind === 'here' ? looked.value.data : null);
    const { code } = looked.problem;
    return code === 'HOST_NOT_FOUND' || code === 'HOST_DISABLED' ? (0,result.ok)(null) : looked;
}
/** One PATCH; after a lost answer the issue is read, and counts as changed when it looks so. */
async function changeIssue(world, change) {
    const { operation, number, values } = change;
    const ask = { ...purposeOf(operation), path: { ...world.path, issue_number: number }, shape: IssueShape };
    const answer = await askWithBody(world.client, { ...ask, route: `PATCH ${ISSUE}`, values });
    if (answer.ok)
        return (0,result.ok)(answer.value.data);
    if (!isUnclear(answer.problem))
        return answer;
    const read = await world.client.ask({ ...ask, ...purposeOf('read the incident'), route: `GET ${ISSUE}` });
    return read.ok && change.isDone(read.value.data) ? (0,result.ok)(read.value.data) : answer;
}
/**
 * For an issue that came back without our label. Without it the next run would not find it and open another one, so it
 * is labelled by itself, or closed again and reported.
 */
async function ensureLabelled(world, number) {
    const purpose = purposeOf('label the incident');
    const labelled = await world.client.ask({
        ...purpose,
        route: `POST ${ISSUE}/labels`,
        path: { ...world.path, issue_number: number },
        values: { labels: [world.label] },
        isFollowUp: true,
        shape: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })),
    });
    if (labelled.ok && labelled.value.data.length > 0)
        return (0,result.ok)('labelled');
    await changeIssue(world, {
        number,
        operation: 'close the incident that could not be labelled',
        values: { state: 'closed', state_reason: 'not_planned' },
        isDone: (issue) => issue.state === 'closed',
    });
    return labelled.ok ? (0,result/* err */._)({ code: 'HOST_FORBIDDEN', ...purpose }) : labelled;
}

;// CONCATENATED MODULE: ./lib/adapters/github/fold-incident.js




/** Reads the thread first: somebody may have folded or locked it meanwhile, or written into it. Two requests. */
async function foldIncident(world, incident, into) {
    const unchanged = (0,result.ok)({ ref: incident.url, change: 'unchanged' });
    if (incident.number === into)
        return unchanged;
    const issue = await readIssue(world, incident.number);
    if (!issue.ok)
        return issue;
    if (issue.value === null)
        return (0,result/* err */._)({ code: 'HOST_NOT_FOUND', operation: purposeOf('fold a duplicate incident').operation });
    const body = issue.value.body ?? '';
    if (issue.value.locked === true || (0,folded_body/* isFolded */.z)(body))
        return unchanged;
    return fold(world, { ...incident, body }, into);
}
/** Folds all that are not the thread that stays. One that cannot be folded now is folded by the next run that sees it. */
async function foldAll(world, oldest, twins) {
    for (const twin of twins) {
        if (twin.number !== oldest && !twin.locked)
            await fold(world, twin, oldest);
    }
}
async function fold(world, twin, into) {
    const folded = await changeIssue(world, {
        number: twin.number,
        operation: 'fold a duplicate incident',
        values: { body: (0,folded_body/* toFoldedBody */.Q)(twin.body, into), state: 'closed', state_reason: 'duplicate' },
        isDone: (issue) => issue.state === 'closed' && (0,folded_body/* isFolded */.z)(issue.body ?? ''),
    });
    if (!folded.ok)
        return folded;
    world.seen.delete(twin.number);
    return (0,result.ok)({ ref: folded.value.html_url, change: 'updated' });
}

;// CONCATENATED MODULE: ./lib/adapters/github/human-acts.js
// What people did in a thread, from its timeline: programs and ourselves are left out, and so is what nobody did on purpose.






const ActorShape = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP().nullish() }).nullish();
const EventShape = schemas/* object */.Ikc({
    event: schemas/* string */.YjP().nullish(),
    created_at: schemas/* string */.YjP().nullish(),
    submitted_at: schemas/* string */.YjP().nullish(),
    actor: ActorShape,
    user: ActorShape,
});
/** 300 events. The first of them matter most: they are the acknowledgement. */
const human_acts_MAX_PAGES = 3;
/** What GitHub does by itself when somebody's name is mentioned, or a workflow moves a card. */
const NO_ACTS = ['mentioned', 'subscribed', 'unsubscribed'];
const KINDS = {
    commented: 'commented',
    assigned: 'assigned',
    labeled: 'labeled',
    closed: 'closed',
    reopened: 'reopened',
    renamed: 'renamed',
    locked: 'locked',
};
/** Oldest first; at most 300 events are looked at. One request for each hundred. */
async function readHumanActs(world, number) {
    if (!world.seen.has(number))
        await settleIdentity(world);
    const acts = [];
    for (let page = 1; page <= human_acts_MAX_PAGES; page += 1) {
        const answer = await world.client.ask({
            ...purposeOf('read what people did'),
            route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline',
            path: { ...world.path, issue_number: number },
            values: { per_page: 100, page },
            shape: schemas/* array */.YOg(schemas/* unknown */.L5J()),
        });
        if (!answer.ok)
            return answer;
        acts.push(...answer.value.data.flatMap((event) => toAct(world, event) ?? []));
        if (!answer.value.hasMore)
            break;
    }
    return (0,result.ok)(acts.sort((a, b) => a.at - b.at));
}
/** An event of another shape than documented is no act: new kinds come without notice. */
function toAct({ self }, raw) {
    const event = EventShape.safeParse(raw).data;
    const who = event?.actor ?? event?.user;
    const at = toInstant(event?.created_at ?? event?.submitted_at);
    const name = event?.event ?? '';
    if (at === null || who === null || who === undefined || NO_ACTS.includes(name))
        return null;
    const isProgram = who.type === 'Bot' || who.login.endsWith('[bot]');
    return isProgram || isOwn(self, who.login) ? null : { at, kind: KINDS[name] ?? 'other' };
}

;// CONCATENATED MODULE: ./lib/adapters/github/incident-identity.js

/** Those of the issues that are ours, lowest number first. */
function toIncidents(world, issues) {
    return issues.flatMap((issue) => toIncident(issue, world.self) ?? []).sort((a, b) => a.number - b.number);
}
/** The oldest open incident of the draft's cause and branch, or null. */
function findOpen(incidents, draft) {
    const open = incidents.filter((one) => one.state === 'open' && isSame(one, draft));
    return open.reduce((first, one) => (first !== null && first.number < one.number ? first : one), null);
}
/** True for an incident of the draft's cause and branch. */
function isSame({ record }, draft) {
    return record.fingerprint === draft.fingerprint && record.branch === draft.branch;
}
/** True when the title is not the one that we wrote last: then a person gave it, and it stays. */
function isTitleOfAPerson({ title, record }) {
    return record.title !== null && record.title.trim() !== title.trim();
}

;// CONCATENATED MODULE: ./lib/adapters/github/create-incident.js







/** Numbers below a second creation that are looked at for what the first one made: the list may lag, numbers do not. */
const LOOK_BACK = 5;
/** Both tries are seconds apart; an issue older than this was not made by the first one. */
const LOOK_BACK_MS = 5 * 60_000;
/** Creates, labels, and makes sure that it is the only one, as far as the draft wants that looked for here. */
async function createIncident(world, draft) {
    const created = await createUnlessThere(world, draft);
    if (!created.ok)
        return created;
    const { issue, origin } = created.value;
    if (issue.user)
        Object.assign(world.self, { login: issue.user.login, isSure: true });
    if (!hasLabel(issue, world.label)) {
        const labelled = await ensureLabelled(world, issue.number);
        if (!labelled.ok)
            return labelled;
    }
    const own = toIncident(issue, world.self);
    if (own !== null)
        world.seen.set(own.number, own);
    const isOurs = origin === 'made' || isSameText(issue.body ?? '', draft.body);
    const written = { ref: issue.html_url, number: issue.number, change: isOurs ? 'created' : 'unchanged' };
    return draft.reconcile === 'memory' ? (0,result.ok)(written) : create_incident_settle(world, draft, { written, own });
}
/** Two tries at most, and the second one only when nothing shows what the first one made. */
async function createUnlessThere(world, draft) {
    const first = await createIssue(world, draft);
    if (first.ok)
        return (0,result.ok)({ issue: first.value, origin: 'made' });
    if (!isUnclear(first.problem))
        return first;
    const made = await findMade(world, draft);
    if (made === 'unknown')
        return first;
    if (made !== null)
        return (0,result.ok)({ issue: made, origin: 'adopted' });
    const second = await createIssue(world, draft);
    if (second.ok)
        return adoptEarlier(world, draft, second.value);
    if (!isUnclear(second.problem))
        return second;
    const late = await findMade(world, draft);
    return late === null || late === 'unknown' ? (0,result/* err */._)(second.problem) : (0,result.ok)({ issue: late, origin: 'adopted' });
}
async function findMade(world, draft) {
    const issues = await listIssues(world, 'open');
    if (!issues.ok)
        return 'unknown';
    const made = findOpen(toIncidents(world, issues.value), draft);
    return issues.value.find((issue) => issue.number === made?.number) ?? null;
}
/** The list may not show yet what the first try made. Its number is just below, and reading by number does not lag. */
async function adoptEarlier(world, draft, second) {
    if (second.user)
        Object.assign(world.self, { login: second.user.login, isSure: true });
    const twin = toIncident(second, world.self);
    for (let number = second.number - 1; number >= Math.max(1, second.number - LOOK_BACK); number -= 1) {
        const issue = await readIssue(world, number);
        if (!issue.ok)
            break;
        if (issue.value === null)
            continue;
        const incident = toIncident(issue.value, world.self);
        if (incident !== null && findOpen([incident], draft) !== null) {
            await foldAll(world, number, twin === null ? [] : [twin]);
            return (0,result.ok)({ issue: issue.value, origin: 'adopted' });
        }
        if (isOlder(issue.value, second))
            break;
    }
    return (0,result.ok)({ issue: second, origin: 'made' });
}
function isOlder(issue, than) {
    return Date.parse(than.created_at ?? '') - Date.parse(issue.created_at ?? '') > LOOK_BACK_MS;
}
/** After creating: of several open incidents with this cause and branch the oldest stays, the others are folded into it. */
async function create_incident_settle(world, draft, { written, own }) {
    const issues = await listIssues(world, 'open');
    const listed = issues.ok ? toIncidents(world, issues.value) : [];
    const others = listed.filter((one) => isSame(one, draft) && one.number !== written.number);
    const oldest = findOpen(own === null ? others : [own, ...others], draft);
    if (oldest === null || oldest.number === written.number) {
        await foldAll(world, written.number, others);
        return (0,result.ok)(written);
    }
    await foldAll(world, oldest.number, own === null ? others : [own, ...others]);
    world.seen.set(oldest.number, oldest);
    return (0,result.ok)({ ref: oldest.url, number: oldest.number, change: 'unchanged' });
}

;// CONCATENATED MODULE: ./lib/adapters/github/incidents.js









/** Incidents open and closed, lowest number first. */
async function listIncidents(world) {
    const issues = await listIssues(world, 'all');
    if (!issues.ok)
        return issues;
    if (issues.value.some((issue) => isClaimedByAnother(issue, world.self)))
        await settleIdentity(world);
    const incidents = toIncidents(world, issues.value);
    for (const incident of incidents)
        world.seen.set(incident.number, incident);
    return (0,result.ok)(incidents);
}
/** Updates what is known, or creates and then makes sure that nobody else did at the same time. */
async function ensureIncident(world, draft, known) {
    const standing = known ?? findOpen([...world.seen.values()], draft);
    return standing === null ? createIncident(world, draft) : update(world, draft, standing);
}
/** Closes as completed with its last words. One that a person locked is left as it is. */
async function ensureIncidentClosed(world, incident, body) {
    const now = world.seen.get(incident.number) ?? incident;
    if (now.state === 'closed' || now.locked)
        return (0,result.ok)({ ref: incident.url, change: 'unchanged' });
    const changed = await changeIssue(world, {
        number: incident.number,
        operation: 'close the incident',
        values: { body, state: 'closed', state_reason: 'completed' },
        isDone: (issue) => issue.state === 'closed' && isSameText(issue.body ?? '', body),
    });
    if (!changed.ok)
        return changed;
    remember(world, { ...now, body, state: 'closed' });
    return (0,result.ok)({ ref: changed.value.html_url, change: 'updated' });
}
async function update(world, draft, known) {
    const { number, url } = known;
    const twins = [...world.seen.values()].filter((one) => one.state === 'open' && isSame(one, draft));
    await foldAll(world, number, twins.filter((one) => one.number > number));
    const fresh = await readAgain(world, draft, world.seen.get(number) ?? known);
    if (!fresh.ok)
        return fresh;
    const now = fresh.value;
    if (now === null)
        return createIncident(world, draft);
    const body = draft.merge === undefined ? draft.body : draft.merge(now.body);
    const values = toChanges(draft, body, now);
    if (now.locked || Object.keys(values).length === 0)
        return (0,result.ok)({ ref: url, number, change: 'unchanged' });
    const changed = await changeIssue(world, {
        number,
        operation: 'update the incident',
        values,
        isDone: (issue) => issue.state === 'open' && isSameText(issue.body ?? '', body) && hasTitle(issue, values),
    });
    if (!changed.ok)
        return changed;
    remember(world, { ...now, title: changed.value.title, body, state: 'open', closedAt: null, closedByHuman: false });
    return (0,result.ok)({ ref: changed.value.html_url, number, change: 'updated' });
}
/** Where the draft can merge, somebody may have written since the list was read. Null: its marker is gone, it counts as none. */
async function readAgain(world, draft, known) {
    if (draft.merge === undefined)
        return (0,result.ok)(known);
    const issue = await readIssue(world, known.number);
    if (!issue.ok)
        return issue;
    const incident = issue.value === null ? null : toIncident(issue.value, world.self);
    if (incident !== null)
        world.seen.set(incident.number, incident);
    else
        world.seen.delete(known.number);
    return (0,result.ok)(incident);
}
/** Only what differs is sent: a title that a person gives it meanwhile is then not overwritten. */
function toChanges(draft, body, now) {
    const keepsTitle = isTitleOfAPerson(now) || now.title === draft.title.trim();
    return {
        ...(keepsTitle ? {} : { title: draft.title }),
        ...(isSameText(now.body, body) ? {} : { body }),
        ...(now.state === 'open' ? {} : { state: 'open' }),
    };
}
function hasTitle(issue, values) {
    return values['title'] === undefined || issue.title === values['title'].trim();
}
function remember(world, incident) {
    const record = (0,marker/* parseIncidentMarker */.sb)(incident.body) ?? incident.record;
    world.seen.set(incident.number, { ...incident, record });
}

;// CONCATENATED MODULE: ./lib/adapters/github/read-incident.js
// Reads one thread by its number, however it stands: here, moved to another repository, or gone.





const RepositoryShape = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() });
/**
 * One request for a thread that is here. GitHub answers 301 for a thread that was moved and for all of a repository that was
 * renamed; then a second and third request tell which: a renamed one keeps number and repository.
 */
async function readIncident(world, number) {
    const looked = await world.client.look({
        ...purposeOf('read the incident'),
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}',
        path: { ...world.path, issue_number: number },
        shape: IssueShape,
    });
    if (!looked.ok) {
        const { code } = looked.problem;
        return code === 'HOST_NOT_FOUND' || code === 'HOST_DISABLED' ? lost('deleted') : looked;
    }
    if (looked.value.kind === 'here')
        return found(world, looked.value.data);
    const issue = await readMoved(world, number);
    if (!issue.ok)
        return issue;
    return issue.value === null ? lost('transferred') : found(world, issue.value);
}
async function found(world, issue) {
    if (isClaimedByAnother(issue, world.self))
        await settleIdentity(world);
    const incident = toIncident(issue, world.self);
    if (incident === null)
        return (0,result.ok)(null);
    world.seen.set(incident.number, incident);
    return (0,result.ok)({ kind: 'found', incident });
}
function lost(fate) {
    return (0,result.ok)({ kind: 'lost', fate });
}
/** The thread behind a 301 when only the repository has another name; null when the thread itself was moved away. */
async function readMoved({ client, path }, number) {
    const moved = await client.ask({
        ...purposeOf('read the incident'),
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}',
        path: { ...path, issue_number: number },
        shape: IssueShape,
    });
    if (!moved.ok)
        return isHidden(moved.problem.code) ? (0,result.ok)(null) : moved;
    if (moved.value.data.number !== number)
        return (0,result.ok)(null);
    const repository = await client.ask({
        ...purposeOf('read the repository'),
        route: 'GET /repos/{owner}/{repo}',
        path,
        shape: RepositoryShape,
    });
    if (!repository.ok)
        return repository;
    const isSame = moved.value.data.repository_url?.endsWith(`/repos/${repository.value.data.full_name}`) === true;
    return (0,result.ok)(isSame ? moved.value.data : null);
}
/** Where it went, our token may see nothing. */
function isHidden(code) {
    return code === 'HOST_NOT_FOUND' || code === 'HOST_FORBIDDEN' || code === 'HOST_DISABLED';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/domain/blob-id.js
// Tells whether a text is a file byte for byte: git names a file by the hash of its bytes.

/** Hex digits of an id in a repository that uses SHA-256; all others use SHA-1 with 40. */
const LONG_ID_DIGITS = 64;
/** True when the UTF-8 bytes of the text are the file that git knows by this id. */
function isBlob(text, id) {
    const bytes = Buffer.from(text, 'utf8');
    const hash = (0,external_node_crypto_.createHash)(id.length === LONG_ID_DIGITS ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === id;
}

;// CONCATENATED MODULE: ./lib/adapters/github/read-many.js
// Many files in one request: those of a branch all at one commit of it, any others wherever they are wished from.





const NEEDS = 'contents: read';
const BlobShape = schemas/* object */.Ikc({
    __typename: schemas/* string */.YjP(),
    oid: schemas/* string */.YjP(),
    isTruncated: schemas/* boolean */.zMY().optional(),
    text: schemas/* string */.YjP().nullish(),
});
const read_many_RepositoryShape = schemas/* object */.Ikc({
    ref: schemas/* object */.Ikc({ target: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }).catchall(schemas/* unknown */.L5J()).nullable() }).nullish(),
})
    .catchall(schemas/* unknown */.L5J());
const AnswerShape = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({ repository: read_many_RepositoryShape.nullish() }).nullish(),
    errors: schemas/* array */.YOg(GraphqlErrorShape).nullish(),
});
const EntryShape = schemas/* object */.Ikc({ object: BlobShape.nullish() }).nullish();
const ObjectShape = BlobShape.nullish();
/**
 * Reads them all in one GraphQL request. A file that GitHub cuts, calls binary or hands out in other words than its bytes
 * costs one request more. Nothing to read costs none.
 */
async function readMany(client, path, many) {
    const { operation, branch, wishes } = many;
    if (branch === null && wishes.length === 0)
        return (0,result.ok)({ head: null, files: new Map(), wished: [] });
    const answer = await client.askGraphql({
        operation,
        needs: NEEDS,
        query: toQuery(branch?.paths.length ?? null, wishes.length),
        values: toVariables(path, many),
        shape: AnswerShape,
    });
    if (!answer.ok)
        return answer;
    const { data, errors } = answer.value.data;
    const repository = data?.repository ?? null;
    const wrong = (errors ?? []).find((error) => error.type !== 'NOT_FOUND' || repository === null);
    if (wrong !== undefined || repository === null)
        return (0,result/* err */._)(toGraphqlProblem({ operation, needs: NEEDS }, wrong ?? null));
    return resolve({ client, path }, many, repository);
}
/** Texts of several files in one request, in the order of the wishes; null where one does not exist. */
async function readFiles(client, path, wishes) {
    const read = await readMany(client, path, { operation: 'read files of the repository', branch: null, wishes });
    return read.ok ? (0,result.ok)(read.value.wished) : read;
}
/** Aliases are counted and values are variables: no name gets into the text of the query. */
function toQuery(paths, wishes) {
    const counted = (letter, count) => Array.from({ length: count }, (_, index) => `${letter}${index}`);
    const entries = counted('d', paths ?? 0);
    const objects = counted('f', wishes);
    const variables = ['owner', 'name', ...(paths === null ? [] : ['ref']), ...entries, ...objects];
    const commit = entries.map((name) => `${name}: file(path: $${name}) { object { ...blob } }`).join(' ');
    const onCommit = commit === '' ? '' : `... on Commit { ${commit} }`;
    const parts = [
        ...(paths === null ? [] : [`ref(qualifiedName: $ref) { target { oid ${onCommit} } }`]),
        ...objects.map((name) => `${name}: object(expression: $${name}) { ...blob }`),
    ];
    const isUsed = entries.length + objects.length > 0;
    const fragment = isUsed ? 'fragment blob on GitObject { __typename oid ... on Blob { isTruncated text } }' : '';
    return `query (${variables.map((name) => `$${name}: String!`).join(', ')}) {
  repository(owner: $owner, name: $name) { ${parts.join(' ')} }
}
${fragment}`;
}
function toVariables(path, { branch, wishes }) {
    const ref = branch === null ? {} : { ref: `refs/heads/${branch.name}` };
    const entries = (branch?.paths ?? []).map((file, index) => [`d${index}`, file]);
    const objects = wishes.map((wish, index) => [`f${index}`, `${wish.ref}:${wish.path}`]);
    return { owner: path.owner, name: path.repo, ...ref, ...Object.fromEntries([...entries, ...objects]) };
}
async function resolve(at, { operation, branch, wishes }, repository) {
    const commit = repository.ref?.target ?? null;
    const files = new Map();
    for (const [index, file] of (commit === null ? [] : (branch?.paths ?? [])).entries()) {
        const entry = EntryShape.safeParse(commit?.[`d${index}`]);
        if (!entry.success)
            return (0,result/* err */._)({ code: 'HOST_UNREADABLE', operation, detail: 'a file has another shape' });
        const text = await toStateText(at, { blob: entry.data?.object ?? null, file, commit: commit?.oid ?? '' });
        if (!text.ok)
            return text;
        if (text.value !== null)
            files.set(file, text.value);
    }
    const wished = [];
    for (const [index, wish] of wishes.entries()) {
        const blob = ObjectShape.safeParse(repository[`f${index}`]);
        if (!blob.success)
            return (0,result/* err */._)({ code: 'HOST_UNREADABLE', operation, detail: 'a file has another shape' });
        const text = await toWishedText(at, blob.data ?? null, wish);
        if (!text.ok)
            return text;
        wished.push(text.value);
    }
    return (0,result.ok)({ head: commit?.oid ?? null, files, wished });
}
/** The text when it is the file byte for byte; else null, and the bytes have to be fetched. */
function toExactText({ oid, isTruncated, text }) {
    return typeof text === 'string' && isTruncated !== true && isBlob(text, oid) ? text : null;
}
async function toStateText({ client, path }, { blob, file, commit }) {
    if (blob === null || blob.__typename !== 'Blob')
        return (0,result.ok)(null);
    const exact = toExactText(blob);
    if (exact !== null)
        return (0,result.ok)(exact);
    const bytes = await readBytes({ client, path }, file, commit);
    if (!bytes.ok || bytes.value === null)
        return bytes.ok ? (0,result.ok)(null) : bytes;
    return (0,result.ok)(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.value));
}
async function toWishedText(at, blob, wish) {
    if (blob === null || blob.__typename !== 'Blob')
        return (0,result.ok)(null);
    const exact = toExactText(blob);
    return exact === null ? readFile(at, wish.path, wish.ref) : (0,result.ok)(exact);
}

;// CONCATENATED MODULE: ./lib/adapters/github/code-host.js









/** The host of one repository. Makes no request by itself. */
function githubCodeHost(client, options) {
    const path = { owner: options.repo.owner, repo: options.repo.name };
    const { repo, label, ownLogin } = options;
    const self = { login: ownLogin ?? ACTIONS_LOGIN, isSure: ownLogin !== undefined };
    const world = { client, repo, label, self, path, seen: new Map() };
    return {
        listIncidents: () => listIncidents(world),
        ensureIncident: (draft, known) => ensureIncident(world, draft, known),
        ensureIncidentClosed: (incident, body) => ensureIncidentClosed(world, incident, body),
        readIncident: (number) => readIncident(world, number),
        foldIncident: (incident, into) => foldIncident(world, incident, into),
        readHumanActs: (number) => readHumanActs(world, number),
        ensureComment: (thread, marker, body) => ensureComment(world, thread, { marker, body }),
        readFile: (file, ref) => readFile(world, file, ref),
        readFiles: (wishes) => readFiles(client, path, wishes),
        listFiles: (ref) => listFiles(world, ref),
        commitFiles: (draft) => commitFiles(world, draft),
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
;// CONCATENATED MODULE: ./lib/adapters/github/run-shapes.js
// The fields of GitHub's answers about runs that we use, and what they become. Strangers' extra fields are let through.


/** A commit id, checked. */
const ShaShape = schemas/* string */.YjP().transform((text, context) => {
    const sha = (0,ids/* parseSha */.qL)(text);
    if (sha !== null)
        return sha;
    context.addIssue({ code: 'custom', message: 'not a commit id' });
    return core/* NEVER */.tm;
});
const run_shapes_RepositoryShape = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), full_name: schemas/* string */.YjP(), default_branch: schemas/* string */.YjP().nullish() });
const RunShape = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP().nullish(),
    path: schemas/* string */.YjP().nullish(),
    event: schemas/* string */.YjP(),
    head_branch: schemas/* string */.YjP().nullable(),
    head_sha: ShaShape,
    run_attempt: schemas/* int */.Whr().min(1).nullish(),
    run_started_at: schemas/* string */.YjP().nullish(),
    updated_at: schemas/* string */.YjP().nullish(),
    actor: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
    conclusion: schemas/* string */.YjP().nullable(),
    repository: run_shapes_RepositoryShape,
    head_repository: run_shapes_RepositoryShape.nullish(),
    pull_requests: schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* int */.Whr(), base: schemas/* object */.Ikc({ repo: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }) }).nullish() }))
        .nullish(),
});
const JobShape = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullable(),
    html_url: schemas/* string */.YjP().nullable(),
    started_at: schemas/* string */.YjP().nullish(),
    completed_at: schemas/* string */.YjP().nullish(),
    runner_name: schemas/* string */.YjP().nullish(),
    steps: schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* int */.Whr(), name: schemas/* string */.YjP(), conclusion: schemas/* string */.YjP().nullish() })).nullish(),
});
const JobsShape = schemas/* object */.Ikc({ total_count: schemas/* int */.Whr().nullish(), jobs: schemas/* array */.YOg(JobShape) });
const AnnotationsShape = schemas/* array */.YOg(schemas/* object */.Ikc({
    path: schemas/* string */.YjP().nullish(),
    start_line: schemas/* int */.Whr().nullish(),
    annotation_level: schemas/* string */.YjP().nullable(),
    title: schemas/* string */.YjP().nullish(),
    message: schemas/* string */.YjP().nullable(),
}));
const CommitShape = schemas/* object */.Ikc({
    sha: ShaShape,
    commit: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }),
    files: schemas/* array */.YOg(schemas/* object */.Ikc({ filename: schemas/* string */.YjP() })).nullish(),
});
const BranchShape = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), commit: schemas/* object */.Ikc({ sha: ShaShape }), protected: schemas/* boolean */.zMY() });
/** Whose runs GitHub gives a token that may only read, as if they came from a fork. A re-run by a person changes nothing. */
const DEPENDABOT = 'dependabot[bot]';
const CONCLUSIONS = [
    'success',
    'failure',
    'cancelled',
    'timed_out',
    'startup_failure',
    'skipped',
    'neutral',
    'action_required',
    'stale',
];
/** The run. In doubt it comes from a fork: a head repository that was deleted is not this one. */
function toRun(repo, shape) {
    const own = shape.repository;
    const pulls = shape.pull_requests ?? [];
    return {
        repo,
        id: shape.id,
        attempt: shape.run_attempt ?? 1,
        workflow: shape.name ?? shape.path ?? 'workflow',
        workflowPath: shape.path ?? null,
        event: shape.event,
        branch: shape.head_branch,
        defaultBranch: own.default_branch ?? null,
        headSha: shape.head_sha,
        fromFork: shape.head_repository?.full_name !== own.full_name,
        pullRequests: pulls
            .filter(({ base }) => base === null || base === undefined || base.repo.id === own.id)
            .map(({ number }) => number)
            .sort((a, b) => a - b),
        startedAt: run_shapes_toInstant(shape.run_started_at),
        endedAt: run_shapes_toInstant(shape.updated_at),
        byDependabot: shape.actor?.login === DEPENDABOT,
        conclusion: toConclusion(shape.conclusion),
    };
}
/** The run that an event is about, as GitHub wrote it into the payload; null when it is none or lacks what we use. */
function parseRun(repo, payload) {
    const parsed = RunShape.safeParse(payload);
    return parsed.success ? toRun(repo, parsed.data) : null;
}
/** The job. A step number that comes twice keeps its first place. */
function toJob(shape) {
    const steps = (shape.steps ?? []).map(({ number, name, conclusion }) => ({
        number,
        name,
        conclusion: toConclusion(conclusion ?? null),
    }));
    return {
        id: shape.id,
        name: shape.name,
        conclusion: toConclusion(shape.conclusion),
        finished: shape.status === 'completed',
        steps: steps.sort((a, b) => a.number - b.number),
        url: shape.html_url ?? '',
        startedAt: run_shapes_toInstant(shape.started_at),
        completedAt: run_shapes_toInstant(shape.completed_at),
        runner: shape.runner_name ?? null,
    };
}
/** Failures and warnings in GitHub's order; notices are left out. The runner writes `.github` where it knows no file. */
function toAnnotations(shapes, safe) {
    return shapes.flatMap((shape) => {
        const level = shape.annotation_level;
        if (level !== 'failure' && level !== 'warning')
            return [];
        const path = shape.path === '.github' ? null : (shape.path ?? null);
        return [
            {
                level,
                title: shape.title ? safe(shape.title) : null,
                message: safe(shape.message ?? ''),
                path: path === null ? null : safe(path),
                line: path === null ? null : (shape.start_line ?? null),
            },
        ];
    });
}
/** A word that we do not know yet is `other`, and nothing yet is `none`. */
function toConclusion(word) {
    if (word === null)
        return 'none';
    return CONCLUSIONS.find((known) => known === word) ?? 'other';
}
function run_shapes_toInstant(text) {
    return text === null || text === undefined ? null : (0,ids/* parseInstant */.nV)(text);
}

;// CONCATENATED MODULE: ./lib/adapters/github/green-run.js
// Finds green runs to compare a failed one with: the last of its branch, and one of the very same commit.




/** Passes longer ago say little: what the run depends on outside of the repository may have changed since. */
const FLAKE_WINDOW_MS = 24 * 60 * 60 * 1000;
/** Runs that start by the clock or by hand fail because the world changed as often as by chance. */
const CHANCE_EVENTS = ['push', 'pull_request', 'pull_request_target', 'merge_group'];
const RunsShape = schemas/* object */.Ikc({ workflow_runs: schemas/* array */.YOg(RunShape) });
/** The job of that name in the newest green run of the workflow on the branch; null when there is none. Two requests. */
async function findGreenJob(client, run, jobName) {
    const { repo, branch, workflowPath } = run;
    const file = workflowPath?.split('/').at(-1)?.split('@')[0] ?? '';
    if (repo === null || branch === null || file === '')
        return (0,result.ok)(null);
    const path = { owner: repo.owner, repo: repo.name };
    const runs = await client.ask({
        ...purposeOf('find the last green run'),
        route: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
        path: { ...path, workflow_id: file },
        values: { branch, status: 'success', per_page: 1 },
        shape: RunsShape,
    });
    if (!runs.ok)
        return runs;
    const [green] = runs.value.data.workflow_runs;
    if (green === undefined)
        return (0,result.ok)(null);
    const jobs = await client.ask({
        ...purposeOf('list the jobs of the last green run'),
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
        path: { ...path, run_id: green.id, attempt_number: green.run_attempt ?? 1 },
        values: { per_page: 100, page: 1 },
        shape: JobsShape,
    });
    if (!jobs.ok)
        return jobs;
    const job = jobs.value.data.jobs.find((one) => one.name === jobName && one.conclusion === 'success');
    return (0,result.ok)(job === undefined ? null : toJob(job));
}
/** A green run of the same workflow and commit from the same event within a day; null when there is none. One request. */
async function findPass(client, run) {
    const { repo, startedAt } = run;
    if (repo === null || startedAt === null || !CHANCE_EVENTS.includes(run.event))
        return (0,result.ok)(null);
    const answer = await client.ask({
        ...purposeOf('look for a pass of the same commit'),
        route: 'GET /repos/{owner}/{repo}/actions/runs',
        path: { owner: repo.owner, repo: repo.name },
        values: { head_sha: run.headSha, status: 'success', per_page: 20 },
        shape: RunsShape,
    });
    if (!answer.ok)
        return answer;
    const passes = answer.value.data.workflow_runs.map((shape) => toRun(repo, shape));
    const pass = passes.find((one) => one.headSha === run.headSha &&
        one.event === run.event &&
        one.workflowPath === run.workflowPath &&
        one.startedAt !== null &&
        Math.abs(one.startedAt - startedAt) <= FLAKE_WINDOW_MS);
    return (0,result.ok)(pass ?? null);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/adapters/github/spool.js
// Keeps a stream of unknown length in one file of bounded size: all of it, or its head and its tail with a note between.

/** Bytes of the start that are kept when a log is too long: set-up and the first errors are there. */
const MAX_HEAD_BYTES = 16 * 1024 * 1024;
const CHUNK_BYTES = 1024 * 1024;
/** Writes the stream to the file; the log it holds. Throws when the stream breaks or the disk is full. */
async function spoolStream(stream, target) {
    const headBytes = Math.min(MAX_HEAD_BYTES, Math.floor(target.maxBytes / 2));
    const ringBytes = target.maxBytes - headBytes;
    const file = await (0,promises_.open)(target.file, 'w');
    let total = 0;
    try {
        for await (const chunk of stream) {
            await writeRound(file, chunk, { total, headBytes, ringBytes });
            total += chunk.length;
        }
    }
    finally {
        await file.close();
    }
    return toSource(target, toSegments(total, headBytes, ringBytes));
}
/** Writes a chunk where it belongs: behind the last one, and from the end of the file back to the end of the head. */
async function writeRound(file, chunk, at) {
    const { headBytes, ringBytes } = at;
    const maxBytes = headBytes + ringBytes;
    let written = 0;
    while (written < chunk.length) {
        const position = at.total + written;
        const place = position < maxBytes ? position : headBytes + ((position - headBytes) % ringBytes);
        const length = Math.min(chunk.length - written, maxBytes - place);
        written += (await file.write(chunk, written, length, place)).bytesWritten;
    }
}
function toSegments(total, headBytes, ringBytes) {
    if (total <= headBytes + ringBytes)
        return [{ kind: 'file', at: 0, length: total }];
    const oldest = headBytes + ((total - headBytes) % ringBytes);
    const left = total - headBytes - ringBytes;
    const bytes = new TextEncoder().encode(`\n[${left} bytes of this log were left out here]\n`);
    return [
        { kind: 'file', at: 0, length: headBytes },
        { kind: 'note', bytes, length: bytes.length },
        { kind: 'file', at: oldest, length: headBytes + ringBytes - oldest },
        { kind: 'file', at: headBytes, length: oldest - headBytes },
    ];
}
function toSource({ file, name }, segments) {
    const size = segments.reduce((sum, segment) => sum + segment.length, 0);
    const read = async (offset, length) => {
        const handle = await (0,promises_.open)(file, 'r');
        try {
            return await readAcross(handle, segments, { offset, length: Math.max(0, Math.min(length, size - offset)) });
        }
        finally {
            await handle.close();
        }
    };
    async function* chunks() {
        const handle = await (0,promises_.open)(file, 'r');
        try {
            for (let offset = 0; offset < size; offset += CHUNK_BYTES) {
                yield await readAcross(handle, segments, { offset, length: Math.min(CHUNK_BYTES, size - offset) });
            }
        }
        finally {
            await handle.close();
        }
    }
    return { name, size, chunks, read };
}
async function readAcross(handle, segments, wanted) {
    const bytes = new Uint8Array(wanted.length);
    let done = 0;
    let start = 0;
    for (const segment of segments) {
        const inside = wanted.offset + done - start;
        start += segment.length;
        if (inside >= segment.length || done === wanted.length)
            continue;
        const length = Math.min(segment.length - inside, wanted.length - done);
        if (segment.kind === 'note')
            bytes.set(segment.bytes.subarray(inside, inside + length), done);
        else
            await readFully(handle, bytes.subarray(done, done + length), segment.at + inside);
        done += length;
    }
    return bytes;
}
async function readFully(handle, into, at) {
    let done = 0;
    while (done < into.length) {
        const { bytesRead } = await handle.read(into, done, into.length - done, at + done);
        if (bytesRead === 0)
            throw new Error('the spooled log became shorter while it was read');
        done += bytesRead;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/log-download.js
// Fetches a job's log: the address with our token, the log itself without it, into a file of bounded size.




const DOWNLOAD = purposeOf('download the log');
/** LOG_NOT_YET while the job runs; LOG_GONE when a finished job has none after all pauses, or it expired. */
async function downloadLog(world, job) {
    for (;;) {
        const tried = await tryTwice(world, job);
        if (tried.kind === 'log')
            return { ok: true, value: tried.log };
        if (tried.kind === 'lost')
            return (0,result/* err */._)(tried.problem);
        const pauseMs = mayLag(job) ? world.pausesMs.shift() : undefined;
        if (pauseMs === undefined)
            return (0,result/* err */._)({ code: job.finished ? 'LOG_GONE' : 'LOG_NOT_YET', job: job.name });
        await world.spool.sleep(pauseMs);
    }
}
/** A job that no runner took has no log, and never will. */
function mayLag(job) {
    return job.finished && (job.runner !== null || job.steps.length > 0);
}
/** An address works for one minute; one that ran out, and a stream that broke, are asked for once more. */
async function tryTwice(world, job) {
    const first = await tryOnce(world, job);
    const isWorthAnother = first.kind === 'stale' || (first.kind === 'lost' && first.problem.code === 'HOST_UNAVAILABLE');
    return isWorthAnother ? tryOnce(world, job) : first;
}
async function tryOnce({ client, path, spool }, job) {
    const address = await client.locate({
        ...DOWNLOAD,
        route: 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs',
        path: { ...path, job_id: job.id },
    });
    if (!address.ok)
        return toMiss(address.problem, job);
    try {
        const response = await client.fetchPlain(address.value);
        if (response.status === 200 && response.body !== null) {
            const file = (0,external_node_path_.join)(spool.directory, `job-${job.id}.log`);
            return { kind: 'log', log: await spoolStream(response.body, { file, name: job.name, maxBytes: spool.maxBytes }) };
        }
        await response.body?.cancel();
        return toBlobMiss(response.status);
    }
    catch {
        return unavailable();
    }
}
/** GitHub itself knows no such log (any more). Without a job that still runs, waiting would not help. */
function toMiss(problem, job) {
    if (problem.code === 'HOST_DISABLED')
        return { kind: 'lost', problem: { code: 'LOG_GONE', job: job.name } };
    if (problem.code !== 'HOST_NOT_FOUND')
        return { kind: 'lost', problem };
    return { kind: 'lost', problem: { code: job.finished ? 'LOG_GONE' : 'LOG_NOT_YET', job: job.name } };
}
function toBlobMiss(status) {
    if (status === 404)
        return { kind: 'missing' };
    if (status === 403 || status === 410)
        return { kind: 'stale' };
    return unavailable();
}
function unavailable() {
    return { kind: 'lost', problem: { code: 'HOST_UNAVAILABLE', operation: DOWNLOAD.operation, retryAfterMs: null } };
}

;// CONCATENATED MODULE: ./lib/adapters/github/run-lists.js
// Lists what a sweep looks through: the runs of some hours, and the pull request that brought a commit.





const run_lists_RunsShape = schemas/* object */.Ikc({ workflow_runs: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
const PullsShape = schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* int */.Whr(), merged_at: schemas/* string */.YjP().nullish(), merge_commit_sha: schemas/* string */.YjP().nullish() }));
const PAGE = 100;
/** GitHub gives at most 1,000 results for a listing with a time in it. */
const run_lists_MAX_PAGES = 10;
/**
 * Completed runs of all workflows, forks included and marked, oldest first; the newest `limit` of those created since. One
 * that lacks what we use is left out. Runs that come while it is paged push others to the next page: ids tell doubles.
 */
async function listRuns({ client, repo }, since, limit) {
    const byId = new Map();
    for (let page = 1; page <= run_lists_MAX_PAGES && byId.size < limit; page += 1) {
        const answer = await client.ask({
            ...purposeOf('list the runs'),
            route: 'GET /repos/{owner}/{repo}/actions/runs',
            path: { owner: repo.owner, repo: repo.name },
            values: { created: `>=${(0,ids/* toIsoText */.Ui)(since)}`, status: 'completed', per_page: PAGE, page },
            shape: run_lists_RunsShape,
        });
        if (!answer.ok)
            return answer;
        for (const shape of answer.value.data.workflow_runs) {
            const run = RunShape.safeParse(shape);
            if (run.success)
                byId.set(run.data.id, toRun(repo, run.data));
        }
        if (!answer.value.hasMore)
            break;
    }
    const newest = [...byId.values()].sort((a, b) => b.id - a.id).slice(0, limit);
    return (0,result.ok)(newest.reverse());
}
/** Of several merged ones the one whose merge made the commit, else the lowest number. One request. */
async function findPull(client, path, sha) {
    const answer = await client.ask({
        ...purposeOf('find the pull request of the commit'),
        route: 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
        path: { ...path, commit_sha: sha },
        values: { per_page: PAGE },
        shape: PullsShape,
    });
    if (!answer.ok)
        return answer.problem.code === 'HOST_NOT_FOUND' ? (0,result.ok)(null) : answer;
    const merged = answer.value.data.filter((pull) => typeof pull.merged_at === 'string');
    const maker = merged.find((pull) => pull.merge_commit_sha === sha);
    const numbers = merged.map(({ number }) => number).sort((a, b) => a - b);
    return (0,result.ok)(maker?.number ?? numbers[0] ?? null);
}

;// CONCATENATED MODULE: ./lib/adapters/github/trailers.js
// Reads the trailers of a commit message by git's own rules, where no git is at hand.
/** Lines that git writes itself: with one of them, a quarter of the paragraph being trailers is enough. */
const WRITTEN_BY_GIT = /^(?:Signed-off-by: |\(cherry picked from commit )/;
const TRAILER = /^(?<key>[A-Za-z0-9-]+)[ \t]*:(?<value>.*)$/;
/**
 * Trailers of a message in order, keys as written, folded values on one line. Only the last paragraph can hold them, and
 * never the subject's; other lines in it are allowed only beside lines that git wrote, at most three for each trailer.
 */
function parseTrailers(message) {
    return joinFolded(findBlock(message.replaceAll('\r\n', '\n').split('\n'))).flatMap((line) => {
        const { key, value } = TRAILER.exec(line)?.groups ?? {};
        return key === undefined || value === undefined ? [] : [{ key, value: value.trim() }];
    });
}
/** Lines of the last paragraph when it is a trailer block, else none. Lines that start with `#` are comments to git. */
function findBlock(lines) {
    const start = findBodyStart(lines);
    let end = lines.length;
    while (end > start && isSkipped(lines[end - 1]))
        end -= 1;
    let first = end;
    while (first > start && !isBlank(lines[first - 1]))
        first -= 1;
    const block = lines.slice(first, end);
    return first > start && isTrailerBlock(block) ? block : [];
}
/** Index of the blank line that ends the subject's paragraph. */
function findBodyStart(lines) {
    const text = lines.findIndex((line) => !isBlank(line) && !line.startsWith('#'));
    const blank = lines.findIndex((line, index) => index > text && isBlank(line));
    return text < 0 || blank < 0 ? lines.length : blank;
}
/** Continuation lines count with the line above them: nothing after a trailer, one more foreign line after another. */
function isTrailerBlock(block) {
    let trailers = 0;
    let others = 0;
    let isInTrailer = false;
    for (const line of block) {
        if (/^\s/.test(line)) {
            if (!isInTrailer)
                others += 1;
            continue;
        }
        if (line.startsWith('#')) {
            isInTrailer = false;
            continue;
        }
        isInTrailer = TRAILER.test(line) || WRITTEN_BY_GIT.test(line);
        if (isInTrailer)
            trailers += 1;
        else
            others += 1;
    }
    return trailers > 0 && (others === 0 || (block.some((line) => WRITTEN_BY_GIT.test(line)) && trailers * 3 >= others));
}
function joinFolded(block) {
    const joined = [];
    for (const line of block) {
        const last = joined.at(-1);
        if (last !== undefined && /^\s/.test(line))
            joined[joined.length - 1] = `${last} ${line.trim()}`;
        else
            joined.push(line);
    }
    return joined;
}
/** Blank lines and comments at the end do not count as a paragraph. */
function isSkipped(line) {
    return isBlank(line) || line?.startsWith('#') === true;
}
function isBlank(line) {
    return line === undefined || line.trim() === '';
}

;// CONCATENATED MODULE: ./lib/adapters/github/run-reader.js







/** A matrix makes at most 256 jobs and a run may have several; ten pages are 1,000 jobs. */
const MAX_JOB_PAGES = 10;
/** GitHub gives 300 files a page; a commit of more than 900 names no suspect path any more. */
const MAX_FILE_PAGES = 3;
/** The reader for one repository. */
function githubRunReader(client, options) {
    const world = { ...options, client, path: { owner: options.repo.owner, repo: options.repo.name } };
    const logs = { client, path: world.path, spool: world.spool, pausesMs: [...world.spool.pausesMs] };
    return {
        readRun: (runId) => readRun(world, runId),
        readJobs: (run) => readJobs(world, run),
        fetchLog: (job) => downloadLog(logs, job),
        readAnnotations: (job) => readAnnotations(world, job),
        readCommit: (sha) => readCommit(world, sha),
        readBranch: (name) => readBranch(world, name),
        findGreenJob: (run, jobName) => findGreenJob(client, run, jobName),
        findPass: (run) => findPass(client, run),
        listRuns: (since, limit) => listRuns({ client, repo: world.repo }, since, limit),
        findPull: (sha) => findPull(client, world.path, sha),
    };
}
async function readRun({ client, path, repo }, runId) {
    const answer = await client.ask({
        ...purposeOf('read the run'),
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
        path: { ...path, run_id: runId },
        shape: RunShape,
    });
    return answer.ok ? (0,result.ok)(toRun(repo, answer.value.data)) : answer;
}
/** The list may move while it is paged: jobs are told apart by id, and a count that does not fit is read once more. */
async function readJobs(world, run) {
    const byId = new Map();
    for (let pass = 0; pass < 2; pass += 1) {
        const total = await readJobPages(world, run, byId);
        if (!total.ok)
            return total;
        if (total.value === null || byId.size >= total.value)
            break;
    }
    return (0,result.ok)([...byId.values()]);
}
/** Adds all pages to `byId`; the total that GitHub names, or null when it names none. */
async function readJobPages({ client, path }, run, byId) {
    let total = null;
    for (let page = 1; page <= MAX_JOB_PAGES; page += 1) {
        const answer = await client.ask({
            ...purposeOf('list the jobs of the run'),
            route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
            path: { ...path, run_id: run.id, attempt_number: run.attempt },
            values: { per_page: 100, page },
            shape: JobsShape,
        });
        if (!answer.ok)
            return answer;
        for (const job of answer.value.data.jobs)
            byId.set(job.id, toJob(job));
        total = answer.value.data.total_count ?? null;
        if (!answer.value.hasMore)
            break;
    }
    return (0,result.ok)(total);
}
async function readAnnotations({ client, path, safe }, job) {
    const answer = await client.ask({
        ...purposeOf('read the annotations'),
        route: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
        path: { ...path, check_run_id: job.id },
        values: { per_page: 100 },
        shape: AnnotationsShape,
    });
    return answer.ok ? (0,result.ok)(toAnnotations(answer.value.data, safe)) : answer;
}
async function readCommit({ client, path, safe }, sha) {
    let message = '';
    const files = [];
    let hasMore = true;
    for (let page = 1; hasMore && page <= MAX_FILE_PAGES; page += 1) {
        const answer = await client.ask({
            ...purposeOf('read the head commit'),
            route: 'GET /repos/{owner}/{repo}/commits/{ref}',
            path: { ...path, ref: sha },
            ...(page === 1 ? {} : { values: { page } }),
            shape: CommitShape,
        });
        if (!answer.ok)
            return answer;
        if (answer.value.data.sha !== sha)
            return (0,result/* err */._)({ code: 'HOST_NOT_FOUND', operation: 'read the head commit' });
        message = answer.value.data.commit.message;
        files.push(...(answer.value.data.files ?? []).map((file) => file.filename));
        hasMore = answer.value.hasMore;
    }
    return (0,result.ok)({
        sha,
        subject: safe(message.split('\n', 1)[0] ?? ''),
        trailers: parseTrailers(message),
        changedFiles: hasMore ? null : files,
    });
}
async function readBranch({ client, path }, name) {
    const answer = await client.ask({
        ...purposeOf('read the branch'),
        route: 'GET /repos/{owner}/{repo}/branches/{branch}',
        path: { ...path, branch: name },
        shape: BranchShape,
    });
    if (!answer.ok)
        return answer;
    const { commit, protected: isProtected } = answer.value.data;
    return (0,result.ok)({ name: answer.value.data.name, head: commit.sha, protected: isProtected });
}

// EXTERNAL MODULE: ./lib/domain/state-names.js
var state_names = __webpack_require__(5300);
;// CONCATENATED MODULE: ./lib/adapters/github/start-branch.js
// Starts the state branch: one commit without history. Of several who start it at once one wins.





const WRITE = { operation: 'start the state branch', needs: 'contents: write' };
const start_branch_ShaShape = schemas/* object */.Ikc({ sha: schemas/* string */.YjP() });
const start_branch_CommitShape = schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), html_url: schemas/* string */.YjP() });
const RefShape = schemas/* object */.Ikc({ ref: schemas/* string */.YjP() });
/** STATE_CONFLICT when the branch exists, also when it came meanwhile. Objects of a lost race are left to GitHub's own cleaning. */
async function startBranch(place, { documents, message }) {
    const tree = [...documents].flatMap(([path, content]) => content === null ? [] : [{ path, mode: '100644', type: 'blob', content }]);
    if (tree.length === 0)
        throw new Error('a first write without a document');
    const { client, path, branch } = place;
    const made = await client.ask({
        ...WRITE,
        route: 'POST /repos/{owner}/{repo}/git/trees',
        path,
        values: { tree },
        shape: start_branch_ShaShape,
    });
    if (!made.ok)
        return made;
    const commit = await client.ask({
        ...WRITE,
        route: 'POST /repos/{owner}/{repo}/git/commits',
        path,
        values: { message, tree: made.value.data.sha, parents: [] },
        shape: start_branch_CommitShape,
    });
    if (!commit.ok)
        return commit;
    const { sha, html_url: ref } = commit.value.data;
    const named = await client.ask({
        ...WRITE,
        route: 'POST /repos/{owner}/{repo}/git/refs',
        path,
        values: { ref: `refs/heads/${branch}`, sha },
        shape: RefShape,
    });
    if (named.ok)
        return (0,result.ok)({ ref, change: 'created', version: sha });
    return start_branch_settle(place, { ref, version: sha }, named.problem);
}
/** Whether the name was refused because it is taken is not in the words of the refusal: the branch itself tells. */
async function start_branch_settle({ client, path, branch }, commit, problem) {
    const isTaken = problem.code === 'HOST_REFUSED' && (problem.status === 409 || problem.status === 422);
    if (!isTaken && !isUnclear(problem))
        return (0,result/* err */._)(problem);
    const now = await readMany(client, path, { operation: WRITE.operation, branch: { name: branch, paths: [] }, wishes: [] });
    if (!now.ok)
        return (0,result/* err */._)(problem);
    if (now.value.head === commit.version)
        return (0,result.ok)({ ...commit, change: 'created' });
    if (now.value.head !== null)
        return (0,result/* err */._)({ code: 'STATE_CONFLICT', document: branch });
    if (problem.code !== 'HOST_REFUSED' || !isRuleRefusal(problem.detail))
        return (0,result/* err */._)(problem);
    return (0,result/* err */._)({ code: 'BRANCH_RULES', branch, detail: problem.detail });
}

;// CONCATENATED MODULE: ./lib/adapters/github/state-branch.js
// A StateStore on a branch of the repository: read at one commit, written as one commit on top of it or not at all.








const READ = 'read the state branch';
const state_branch_WRITE = { operation: 'write the state branch', needs: 'contents: write' };
/** Nobody's workflow has anything to do with our notes. */
const BODY = '[skip ci]';
const state_branch_MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;
const state_branch_CommitAnswer = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({
        createCommitOnBranch: schemas/* object */.Ikc({ commit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), url: schemas/* string */.YjP() }).nullish() }).nullish(),
    })
        .nullish(),
    errors: schemas/* array */.YOg(GraphqlErrorShape).nullish(),
});
/** The store on a branch. The version is the branch's commit. Reading costs one request, writing one, the first write three. */
function githubStateBranch(client, options) {
    const world = toWorld(client, options);
    let known = { version: null, texts: new Map() };
    return {
        read: async (names) => {
            const read = await readState(world, names);
            if (read.ok)
                known = toKnown(read.value, names);
            return read;
        },
        list: () => listDocuments(world),
        write: async (change) => {
            (0,state_names/* requireDocumentNames */.Lm)(change.documents.keys());
            const written = await write(world, change, known);
            if (written.ok)
                known = afterWrite(known, change, written.value.version);
            return written;
        },
    };
}
/**
 * The state's documents and further files of the repository in one request: what a run needs to begin. Files are in the
 * order of the wishes, null where there is none; `HEAD` is the default branch.
 */
async function readStateAndFiles(client, options, { names, wishes }) {
    (0,state_names/* requireDocumentNames */.Lm)(names);
    const world = toWorld(client, options);
    const read = await readMany(client, world.path, toMany(world, names, wishes));
    if (!read.ok)
        return read;
    const { head, files, wished } = read.value;
    return (0,result.ok)({ snapshot: { version: head, documents: files }, files: wished });
}
function toWorld(client, { repo, branch }) {
    if (!(0,state_names/* isStateBranch */.i$)(branch))
        throw new Error(`not a branch for the state: ${JSON.stringify(branch)}`);
    return { client, path: { owner: repo.owner, repo: repo.name }, branch };
}
function toMany({ branch }, names, wishes = []) {
    return { operation: READ, branch: { name: branch, paths: [...new Set(names)] }, wishes };
}
async function readState(world, names) {
    (0,state_names/* requireDocumentNames */.Lm)(names);
    const read = await readMany(world.client, world.path, toMany(world, names));
    return read.ok ? (0,result.ok)({ version: read.value.head, documents: read.value.files }) : read;
}
async function listDocuments(world) {
    const listed = await listFiles(world, world.branch);
    if (!listed.ok)
        return listed.problem.code === 'HOST_NOT_FOUND' ? (0,result.ok)([]) : listed;
    return (0,result.ok)(listed.value.filter(state_names/* isDocumentName */.Bd).sort());
}
async function write(world, change, known) {
    const { expected } = change;
    if (expected === null)
        return startBranch(world, { ...change, message: toMessage(change) });
    const base = await toBase(world, change, known);
    if (!base.ok)
        return base;
    const changes = [...change.documents].filter(([name, text]) => base.value.get(name) !== text);
    if (changes.length === 0)
        return (0,result.ok)({ ref: world.branch, change: 'unchanged', version: expected });
    const answer = await world.client.askGraphql({
        ...state_branch_WRITE,
        query: state_branch_MUTATION,
        values: { input: state_branch_toInput(world, change, changes) },
        shape: state_branch_CommitAnswer,
    });
    if (!answer.ok)
        return isUnclear(answer.problem) ? state_branch_lookAgain(world, change, answer.problem) : answer;
    const { data, errors } = answer.value.data;
    const commit = data?.createCommitOnBranch?.commit;
    if (commit)
        return (0,result.ok)({ ref: commit.url, change: 'updated', version: commit.oid });
    return refuse(world, change, errors?.[0] ?? null);
}
/** What is known of the documents to be changed. GitHub refuses to remove what is not there, so then it has to be known. */
async function toBase(world, { documents, expected }, known) {
    const texts = known.version === expected ? known.texts : new Map();
    const names = [...documents].flatMap(([name, text]) => (text === null && !texts.has(name) ? [name] : []));
    if (names.length === 0)
        return (0,result.ok)(texts);
    const read = await readState(world, names);
    if (!read.ok)
        return read;
    if (read.value.version !== expected)
        return (0,result/* err */._)(toConflict(world));
    return (0,result.ok)(new Map([...texts, ...toKnown(read.value, names).texts]));
}
function state_branch_toInput({ path, branch }, change, changes) {
    const additions = changes.flatMap(([name, text]) => text === null ? [] : [{ path: name, contents: Buffer.from(text, 'utf8').toString('base64') }]);
    const deletions = changes.flatMap(([name, text]) => (text === null ? [{ path: name }] : []));
    return {
        branch: { repositoryNameWithOwner: `${path.owner}/${path.repo}`, branchName: branch },
        expectedHeadOid: change.expected,
        message: { headline: (0,state_names/* toHeadline */.GM)(change.summary), body: BODY },
        fileChanges: { additions, deletions },
    };
}
function toMessage({ summary }) {
    return `${(0,state_names/* toHeadline */.GM)(summary)}\n\n${BODY}`;
}
/**
 * After a lost answer: nobody knows whether the write was done. Done when the documents stand there as we wrote them;
 * not done when the branch still is where it was; else somebody else has been there too.
 */
async function state_branch_lookAgain(world, change, problem) {
    const now = await readState(world, [...change.documents.keys()]);
    if (!now.ok)
        return (0,result/* err */._)(problem);
    const { version, documents } = now.value;
    if (version === change.expected)
        return (0,result/* err */._)(problem);
    const isOurs = [...change.documents].every(([name, text]) => (documents.get(name) ?? null) === text);
    return isOurs && version !== null
        ? (0,result.ok)({ ref: `${world.path.owner}/${world.path.repo}@${version}`, change: 'updated', version })
        : (0,result/* err */._)(toConflict(world));
}
async function refuse(world, change, error) {
    if (error !== null && isStaleHead(error))
        return (0,result/* err */._)(toConflict(world));
    if (error !== null && isRuleRefusal(error.message)) {
        return (0,result/* err */._)({ code: 'BRANCH_RULES', branch: world.branch, detail: toBrief(error.message) });
    }
    const problem = toGraphqlProblem(state_branch_WRITE, error);
    const isWorthALook = isUnclear(problem) || problem.code === 'HOST_NOT_FOUND';
    return isWorthALook ? state_branch_lookAgain(world, change, problem) : (0,result/* err */._)(problem);
}
function toConflict({ branch }) {
    return { code: 'STATE_CONFLICT', document: branch };
}
function toKnown({ version, documents }, names) {
    return { version, texts: new Map(names.map((name) => [name, documents.get(name) ?? null])) };
}
function afterWrite(known, { documents, expected }, version) {
    const before = known.version === expected ? known.texts : new Map();
    return { version, texts: new Map([...before, ...documents]) };
}

// EXTERNAL MODULE: ./lib/adapters/pacing.js
var pacing = __webpack_require__(5594);
// EXTERNAL MODULE: ./lib/evidence/safe-text.js + 10 modules
var safe_text = __webpack_require__(3346);
;// CONCATENATED MODULE: ./lib/shells/compose.js
// Composition: which adapter stands behind which port, and what the environment says about the world.













/** Pauses before asking again for a log that GitHub has not stored yet; twelve seconds in all. */
const LOG_PAUSES_MS = [1_000, 3_000, 8_000];
/** GitHub from the environment; null when it names no repository. Makes no request. */
function composeHost(env, token) {
    const [owner, name] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (owner === undefined || owner === '' || name === undefined || name === '')
        return null;
    const apiUrl = trimSlash(env['GITHUB_API_URL'] ?? 'https://api.github.com');
    const graphqlUrl = trimSlash(env['GITHUB_GRAPHQL_URL'] ?? `${apiUrl}/graphql`);
    const client = openGitHub({ token, apiUrl, graphqlUrl });
    const repo = { owner, name, server: trimSlash(env['GITHUB_SERVER_URL'] ?? 'https://github.com') };
    const secrets = listSecrets(env, token);
    const safe = (raw) => (0,safe_text/* toSafeText */._)(raw, { secrets });
    return {
        repo,
        secrets,
        reader: ({ maxBytes }, directory) => githubRunReader(client, { repo, safe, spool: { directory, maxBytes, pausesMs: LOG_PAUSES_MS, sleep } }),
        host: (label) => githubCodeHost(client, { repo, label }),
        safe,
        pacing: (0,pacing/* systemPacing */.i)(),
        state: (branch) => (branch === null ? null : githubStateBranch(client, { repo, branch })),
        readTogether: (wishes, memory) => readTogether(client, repo, { wishes, memory }),
        limit: (bounds) => client.limit(bounds),
        usage: () => client.usage(),
        parseRun: (payload) => parseRun(repo, payload),
    };
}
async function readTogether(client, repo, { wishes, memory }) {
    const { branch, names } = memory;
    if (branch !== null)
        return readStateAndFiles(client, { repo, branch }, { names, wishes });
    const files = await readFiles(client, { owner: repo.owner, repo: repo.name }, wishes);
    return files.ok ? (0,result.ok)({ files: files.value, snapshot: null }) : files;
}
/** Everything the action needs, from the runner's environment; null when it does not name a repository. */
function composeAction(env, token) {
    const host = composeHost(env, token);
    if (host === null)
        return null;
    const directory = join(env['RUNNER_TEMP'] ?? '.', 'aftermath');
    mkdirSync(directory, { recursive: true });
    return {
        ...host,
        clock: { now: () => Date.now() },
        log: consoleLog(),
        sink: fileReportSink(directory),
        reader: (limits) => host.reader(limits, directory),
    };
}
/** Names under which people keep secrets in the environment. */
const SECRET_NAME = /(?:TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|PRIVATE|API_?KEY|ACCESS_?KEY)/i;
/** Shorter values would redact ordinary words. */
const MIN_SECRET_UNITS = 8;
/** Values that must never be shown: our token, and what the environment holds under a name that says so. */
function listSecrets(env, token) {
    const named = Object.entries(env).flatMap(([name, value]) => value !== undefined && SECRET_NAME.test(name) && value.length >= MIN_SECRET_UNITS ? [value] : []);
    return [...new Set([token, ...named])].filter((value) => value !== '');
}
function trimSlash(url) {
    return url.replace(/\/+$/, '');
}
function sleep(ms) {
    return new Promise((done) => setTimeout(done, ms));
}


/***/ })

};
