export const id = 2178;
export const ids = [2178];
export const modules = {

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

/***/ 81641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ explainSource),
/* harmony export */   f: () => (/* binding */ effectiveSettings),
/* harmony export */   iu: () => (/* binding */ applyOverrides)
/* harmony export */ });
/* harmony import */ var _domain_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31532);
/* harmony import */ var _domain_plan_mapping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86226);
/* harmony import */ var _path_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(293);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63486);
// Precedence: default < policy file < action input. Says for every setting where its value comes from.




/** The policy with the inputs laid over it. Null: the repository has no policy file. */
function applyOverrides(policy, overrides) {
    const base = policy ?? (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultPolicy */ .G4)();
    return {
        ...base,
        mode: overrides.mode ?? base.mode,
        plans: overrides.plan.length === 0 ? base.plans : layPlans(base.plans, overrides.plan),
    };
}
/**
 * The files of the input in its order, each read as the policy says of it, then the queues of the policy: they are no
 * plans, so an input that names plans says nothing about them.
 */
function layPlans(entries, files) {
    const queues = new Set((0,_domain_plan_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .listQueueFolders */ .l)(entries));
    const asked = files.map(_path_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .toPlainPath */ .D).filter((file) => !queues.has(file.replace(/\/+$/, '')));
    const named = asked.flatMap((file) => [...((0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .fg)(file) ? listMappedBy(entries, file) : []), file]);
    const plans = [...new Set(named)].map((file) => ({ ...(0,_domain_plan_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingOf */ .G)(entries, file), files: [file] }));
    return [...plans, ...entries.filter(({ preset }) => preset === 'folders')];
}
/** The single files of the policy that a glob means: what is said of them holds. */
function listMappedBy(entries, glob) {
    return entries.flatMap(({ files }) => files.filter((file) => !(0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .fg)(file) && (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesGlob */ .kt)(glob, file)));
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

/***/ 8155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runConfigCheck: () => (/* binding */ runConfigCheck)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47629);
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66097);
/* harmony import */ var _config_parse_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73628);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81641);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89279);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6920);
/* harmony import */ var _tests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94875);
// `aftermath config check`: says every problem of a policy file with its place, or every setting with its source.








/** 0 when the file is sound, or none was named and there is none; 2 when it is not sound or cannot be read. */
async function runConfigCheck(io, options, operands) {
    const file = operands[0] ?? _config_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_POLICY_PATH */ .lo;
    const text = await (0,_adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextFile */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, file), file);
    const isDefault = !text.ok && text.problem.code === 'FILE_MISSING' && operands.length === 0;
    const policy = text.ok ? (0,_config_parse_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .readPolicyFile */ .B)(file, text.value) : isDefault ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(null) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_7__/* .err */ ._)([text.problem]);
    if (!policy.ok) {
        if (options.json)
            (0,_io_js__WEBPACK_IMPORTED_MODULE_5__/* .printJson */ .Q2)(io, { file, problems: policy.problem.map(_tests_js__WEBPACK_IMPORTED_MODULE_6__.toProblemDocument) });
        (0,_io_js__WEBPACK_IMPORTED_MODULE_5__/* .printProblems */ .Mr)(io, policy.problem);
        return 2;
    }
    const settings = (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .effectiveSettings */ .f)(policy.value, { mode: null, plan: [] });
    if (options.json) {
        (0,_io_js__WEBPACK_IMPORTED_MODULE_5__/* .printJson */ .Q2)(io, { file, settings: settings.map((one) => ({ ...one, source: (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .explainSource */ .Vc)(one.source) })) });
        return 0;
    }
    if (isDefault)
        io.out(`no ${file} here: every setting is the default\n`);
    for (const { key, value, source } of settings)
        io.out(`${key}: ${JSON.stringify(value)}  (${(0,_config_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .explainSource */ .Vc)(source)})\n`);
    if (!isDefault)
        io.out(`${file}: sound\n`);
    return 0;
}


/***/ }),

/***/ 94875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runTests: () => (/* binding */ runTests),
/* harmony export */   toProblemDocument: () => (/* binding */ toProblemDocument)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11591);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79789);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61146);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6920);
// `aftermath tests`: reads test reports and says what failed.




/** 0 when every report could be read, red tests or not; 2 when one could not. */
async function runTests(io, options) {
    const loaded = await (0,_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadReports */ .yc)(io.cwd, options.report, (0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .listSecrets */ .A)(io.env, ''));
    const problems = (0,_load_js__WEBPACK_IMPORTED_MODULE_1__/* .listProblems */ .vz)(loaded);
    if (options.json)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printDocuments */ .cO)(io, loaded.map(toDocument));
    else
        for (const one of loaded)
            if (one.result.ok)
                io.out(toText(one.result.value));
    (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printProblems */ .Mr)(io, problems);
    return problems.length === 0 ? 0 : 2;
}
function toDocument({ file, result }) {
    if (!result.ok)
        return { file, problem: toProblemDocument(result.problem) };
    const { flaky: _, ...counted } = result.value;
    return { ...counted, file };
}
/** A problem for machines: code, place or null, and the same sentence that people get. */
function toProblemDocument(problem) {
    return { code: problem.code, at: 'at' in problem ? problem.at : null, detail: (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .explainProblem */ .F)(problem) };
}
function toText(report) {
    const { file, tests, passed, failed, errored, skipped } = report;
    const counts = `${tests} tests: ${passed} passed, ${failed} failed, ${errored} errored, ${skipped} skipped`;
    const failing = report.failing.map((test) => {
        const place = test.file === null ? '' : ` (${test.file}${test.line === null ? '' : `:${test.line}`})`;
        return `  ✗ ${test.classname === '' ? '' : `${test.classname} › `}${test.name}${place}\n`;
    });
    return `${file}: ${counts}\n${failing.join('')}`;
}


/***/ }),

/***/ 61146:
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


/***/ })

};
