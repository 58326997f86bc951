export const id = 1943;
export const ids = [1943];
export const modules = {

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

/***/ 51943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLocalPolicy: () => (/* binding */ readLocalPolicy),
  e: () => (/* binding */ readNamedPolicy)
});

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./lib/adapters/files/read-file.js
var read_file = __webpack_require__(47629);
// EXTERNAL MODULE: ./lib/config/settings.js
var settings = __webpack_require__(81641);
// EXTERNAL MODULE: ./lib/config/usable-policy.js
var usable_policy = __webpack_require__(30919);
// EXTERNAL MODULE: ./lib/diagnosis/rules.js + 24 modules
var rules = __webpack_require__(56157);
// EXTERNAL MODULE: ./lib/domain/category.js
var category = __webpack_require__(21998);
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
var result = __webpack_require__(89279);
// EXTERNAL MODULE: ./lib/shells/cli/repo-policy.js
var repo_policy = __webpack_require__(85459);
;// CONCATENATED MODULE: ./lib/shells/cli/local-policy.js
// The policy of a checked-out repository with the flags of the command line over it, and its rules compiled.








/** The effective policy; all problems of the file when something besides its rules is not sound. No file is fine. */
async function readLocalPolicy(repo, overrides) {
    const read = await (0,repo_policy/* readRepositoryPolicy */.J)(repo);
    return read.ok ? (0,result.ok)(toLocalPolicy(read.value, overrides)) : read;
}
/** The effective policy of a file that was named: it has to be there. */
async function readNamedPolicy(path, name, overrides) {
    const text = await (0,read_file/* readTextFile */.G)(path, name);
    const read = text.ok ? (0,usable_policy/* readUsablePolicy */.l)(name, text.value) : (0,result/* err */._)([text.problem]);
    return read.ok ? (0,result.ok)(toLocalPolicy(read.value, overrides)) : read;
}
function toLocalPolicy(given, overrides) {
    const policy = (0,settings/* applyOverrides */.iu)(given?.policy ?? null, overrides);
    const compiled = compileUserRules(policy.rules, build/* RE2JS */.L3);
    return {
        policy,
        rules: (0,rules.createRuleSet)(compiled.rules),
        ofUser: compiled.rules.map((rule) => rule.id),
        problems: [...(given?.problems ?? []), ...compiled.problems],
    };
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


/***/ })

};
