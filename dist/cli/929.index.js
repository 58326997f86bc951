export const id = 929;
export const ids = [929];
export const modules = {

/***/ 1641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ explainSource),
/* harmony export */   f: () => (/* binding */ effectiveSettings),
/* harmony export */   iu: () => (/* binding */ applyOverrides)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7713);

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

/***/ 5356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ breakMarkers),
/* harmony export */   GX: () => (/* binding */ toOneLine),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   m3: () => (/* binding */ breakReferences),
/* harmony export */   ws: () => (/* binding */ toVisible)
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

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./lib/adapters/files/read-file.js
var read_file = __webpack_require__(7629);
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
// EXTERNAL MODULE: ./lib/shells/cli/repo-policy.js
var repo_policy = __webpack_require__(5459);
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
        rules: (0,rules/* createRuleSet */.jB)(compiled.rules),
        ofUser: compiled.rules.map((rule) => rule.id),
        problems: [...(given?.problems ?? []), ...compiled.problems],
    };
}


/***/ }),

/***/ 8929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRulesList: () => (/* binding */ runRulesList),
  runRulesTest: () => (/* binding */ runRulesTest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/app/read-log.js + 7 modules
var read_log = __webpack_require__(4346);
// EXTERNAL MODULE: ./lib/diagnosis/candidates.js + 1 modules
var diagnosis_candidates = __webpack_require__(7822);
// EXTERNAL MODULE: ./lib/diagnosis/context.js
var diagnosis_context = __webpack_require__(6522);
// EXTERNAL MODULE: ./lib/diagnosis/diagnose-log.js + 4 modules
var diagnose_log = __webpack_require__(4686);
// EXTERNAL MODULE: ./lib/diagnosis/normalise.js
var normalise = __webpack_require__(3375);
// EXTERNAL MODULE: ./lib/diagnosis/rule.js
var rule = __webpack_require__(6567);
;// CONCATENATED MODULE: ./lib/diagnosis/analysis/explain-rules.js





/** Weight below which a rule counts for nothing on a line that another rule calls a mere wrapper; as the ranking has it. */
const STRONG = 60;
const BLOCK_LINES = 1;
/** The finding of a log and the fate of every line that a rule accepts. */
function explainRules(digest, rules, hints = {}) {
    const finding = (0,diagnose_log/* diagnoseLog */.V)(digest, rules, hints);
    const placement = (0,diagnosis_context/* placeLines */.L)(digest, hints);
    const candidates = (0,diagnosis_candidates/* findCandidates */.e)(placement, rules);
    const context = { finding, candidates, lines: placement.lines, passed: finding.category === 'none' };
    const byIndex = new Map(candidates.map((one) => [one.index, one]));
    const hits = placement.lines.flatMap((placed, index) => {
        const matched = (0,rule/* matchRules */.V)(rules, placed.line.text);
        const candidate = byIndex.get(index) ?? null;
        if (matched.length === 0 && candidate === null && rankOf(context, placed) === null)
            return [];
        return [toHit({ placed, index, matched, candidate }, context)];
    });
    return { finding, hits };
}
function toHit(spot, context) {
    const { placed, matched, candidate } = spot;
    const rank = rankOf(context, placed);
    const chosen = rank === null ? null : (context.finding.rootCause[rank - 1] ?? null);
    const score = chosen?.score ?? candidate?.score ?? null;
    return {
        line: placed.line.number,
        text: placed.line.text,
        rules: matched.map(({ id, role, category, weight }) => ({ id, role, category, weight })),
        speaker: chosen?.rule ?? candidate?.rule.id ?? null,
        score: score === null ? null : Math.round(score * 10) / 10,
        rank,
        verdict: rank === null ? 'lost' : rank === 1 ? 'won' : 'listed',
        why: chosen?.reason ?? explainLoss(spot, context),
    };
}
function rankOf({ finding }, placed) {
    const at = finding.rootCause.findIndex((one) => one.line === placed.line.number);
    return at < 0 ? null : at + 1;
}
function explainLoss(spot, context) {
    const { placed, candidate } = spot;
    if (context.passed)
        return 'the log shows no failure, so no line is its cause';
    if (placed.zone === 'echo')
        return 'an echo of a command or a script, not something that a program said';
    if (candidate === null)
        return explainSilence(spot, context);
    return `${candidate.reason}; ${findBetter(spot, context)}`;
}
/** Rules accept the line, and yet it was no candidate. */
function explainSilence({ matched, placed, index }, context) {
    const noise = matched.find((rule) => rule.role === 'noise');
    if (noise !== undefined)
        return `rule ${noise.id} knows it as noise`;
    const pointed = matched.filter((rule) => rule.role === 'header').map((rule) => pointOf(rule, index, context));
    if (pointed.length > 0)
        return pointed.join('; ');
    const wrapper = matched.find((rule) => rule.role === 'wrapper');
    if (wrapper !== undefined)
        return `rule ${wrapper.id} knows it as saying only that something failed`;
    if (/^\s*File ".*", line \d+/.test(context.lines[index - 1]?.line.text ?? '') && placed.line.text.startsWith(' ')) {
        return 'source code that a traceback quotes';
    }
    const weak = matched.every((rule) => rule.weight < STRONG);
    return weak
        ? 'only words speak for it, and something else outweighs them'
        : 'another reading of the line outweighs it';
}
function pointOf(header, index, { candidates }) {
    const within = header.cause?.within ?? 0;
    const up = header.cause?.direction === 'up';
    const target = candidates.find((one) => {
        const away = up ? index - one.index : one.index - index;
        return one.rule.id === header.id && away >= 1 && away <= within;
    });
    return target === undefined
        ? `rule ${header.id} is a headline, and the line it announces is not there`
        : `rule ${header.id} is a headline: it points at line ${target.placed.line.number}`;
}
function findBetter({ placed, index, candidate }, { finding, candidates, lines }) {
    const chosen = finding.rootCause.flatMap((one) => (one.line === null ? [] : [{ line: one.line, text: one.text }]));
    const same = chosen.find((one) => (0,normalise/* normaliseText */.a)(one.text) === (0,normalise/* normaliseText */.a)(placed.line.text));
    if (same !== undefined)
        return `line ${same.line} says the same`;
    const near = chosen.find((one) => Math.abs(indexOf(lines, one.line) - index) <= BLOCK_LINES);
    if (near !== undefined)
        return `line ${near.line} beside it speaks for the block`;
    const ahead = candidates.filter((one) => one.score > (candidate?.score ?? 0)).length;
    return `${ahead} other ${ahead === 1 ? 'line has' : 'lines have'} a higher score, and five are listed`;
}
function indexOf(lines, line) {
    return lines.findIndex((placed) => placed.line.number === line);
}

// EXTERNAL MODULE: ./lib/render/neutralise.js
var neutralise = __webpack_require__(5356);
// EXTERNAL MODULE: ./lib/render/plain-text.js
var plain_text = __webpack_require__(6430);
// EXTERNAL MODULE: ./lib/shells/load.js + 11 modules
var load = __webpack_require__(7415);
// EXTERNAL MODULE: ./lib/shells/secrets.js
var secrets = __webpack_require__(1146);
// EXTERNAL MODULE: ./lib/shells/cli/io.js
var cli_io = __webpack_require__(6920);
// EXTERNAL MODULE: ./lib/shells/cli/local-policy.js + 1 modules
var local_policy = __webpack_require__(1943);
// EXTERNAL MODULE: ./lib/shells/cli/tests.js
var tests = __webpack_require__(4875);
;// CONCATENATED MODULE: ./lib/shells/cli/rules.js
// `aftermath rules`: the rules as they are, and what each of them does to a log.










const NO_OVERRIDES = { mode: null, plan: [] };
/** Most lines shown on a terminal; `--json` has all of them. */
const MAX_SHOWN = 60;
const MAX_TEXT = 110;
/** 0 when all rules work, 2 when one of the policy does not; the others are listed all the same. */
async function runRulesList(io, options) {
    const read = await readPolicyOf(io, options);
    if (!read.ok)
        return refuse(io, read.problem);
    const { rules, ofUser, problems } = read.value;
    const documents = rules.rules.map((rule) => toRuleDocument(rule, ofUser));
    if (options.json) {
        (0,cli_io/* printJson */.Q2)(io, { schema: 'aftermath/rules/1', rules: documents, problems: problems.map(tests.toProblemDocument) });
    }
    else {
        const width = Math.max(...documents.map((one) => one.id.length));
        for (const one of documents) {
            const name = one.id.padEnd(width + 2) + one.category.padEnd(17) + one.role.padEnd(9);
            io.out(`${name}${String(one.weight).padStart(3)}  transient ${one.transient.padEnd(9)}${one.origin}\n`);
        }
        io.out(`${documents.length} rules, ${ofUser.length} of them from the policy\n`);
    }
    (0,cli_io/* printProblems */.Mr)(io, problems);
    return problems.length === 0 ? 0 : 2;
}
/** 0 when every log was read and every rule works; 2 when not, and the rest is shown all the same. */
async function runRulesTest(io, options, operands) {
    const isPolicy = (file) => /\.ya?ml$/.test(file);
    const named = operands.find(isPolicy);
    const logs = [...operands.filter((file) => !isPolicy(file)), ...(options.log ?? [])];
    const read = await readPolicyOf(io, named === undefined ? options : { ...options, policy: named });
    if (!read.ok)
        return refuse(io, read.problem);
    if (logs.length === 0) {
        return refuse(io, [...read.value.problems, { code: 'USAGE', detail: 'rules test: no log to test; give one' }]);
    }
    const loaded = await (0,load/* loadLogs */.Em)(io.cwd, logs);
    const documents = [];
    for (const { file, result } of loaded) {
        if (!result.ok) {
            documents.push({ schema: 'aftermath/rule-test/1', file, problem: (0,tests.toProblemDocument)(result.problem) });
            continue;
        }
        const { rules } = read.value;
        const digest = await (0,read_log/* readDigest */.r)(result.value, { patterns: rules.rules, secrets: (0,secrets/* listSecrets */.A)(io.env, '') });
        const explanation = explainRules(digest, rules);
        documents.push(toTestDocument(file, explanation, read.value));
        if (!options.json)
            io.out(toText(file, explanation));
    }
    if (options.json)
        (0,cli_io/* printDocuments */.cO)(io, documents);
    const problems = [...read.value.problems, ...(0,load/* listProblems */.vz)(loaded)];
    (0,cli_io/* printProblems */.Mr)(io, problems);
    return problems.length === 0 ? 0 : 2;
}
function readPolicyOf(io, { policy, repo }) {
    return policy === undefined
        ? (0,local_policy/* readLocalPolicy */.O)((0,external_node_path_.resolve)(io.cwd, repo ?? '.'), NO_OVERRIDES)
        : (0,local_policy/* readNamedPolicy */.e)((0,external_node_path_.resolve)(io.cwd, policy), policy, NO_OVERRIDES);
}
function refuse(io, problems) {
    (0,cli_io/* printProblems */.Mr)(io, problems);
    return 2;
}
function toRuleDocument(rule, ofUser) {
    const { id, category, role, weight, transient, literals } = rule;
    const origin = ofUser.includes(id) ? 'policy' : 'built-in';
    return { id, category, role, weight, transient, literals: literals.length, origin };
}
function toTestDocument(file, { finding, hits }, { ofUser, problems }) {
    return {
        schema: 'aftermath/rule-test/1',
        file,
        category: finding.category,
        hits: hits.map((hit) => ({
            ...hit,
            rules: hit.rules.map((rule) => ({ ...rule, origin: ofUser.includes(rule.id) ? 'policy' : 'built-in' })),
        })),
        problems: problems.map(tests.toProblemDocument),
    };
}
function toText(file, { finding, hits }) {
    const ranked = hits.filter((hit) => hit.rank !== null).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    const lost = hits.filter((hit) => hit.rank === null).sort((a, b) => compare(a.score, b.score));
    const shown = [...ranked, ...lost].slice(0, MAX_SHOWN);
    const more = hits.length - shown.length;
    const rest = more > 0 ? `  … and ${more} more lines; --json has them all\n` : '';
    return `${file}: ${finding.category}, rules speak of ${hits.length} lines\n${shown.map(toLines).join('')}${rest}`;
}
/** Higher scores first; lines that never were candidates come after those that lost by points, in their order. */
function compare(a, b) {
    if (a === null || b === null)
        return Number(a === null) - Number(b === null);
    return b - a;
}
function toLines(hit) {
    const place = hit.rank === null ? 'lost' : hit.rank === 1 ? 'won' : `no. ${hit.rank}`;
    const score = hit.score === null ? '' : `, score ${hit.score}`;
    const rules = hit.rules.map((rule) => `${rule.id} (${rule.role} ${rule.weight})`).join(', ');
    return [
        `  ${place.padEnd(6)}line ${hit.line}${score}: ${(0,neutralise/* cut */.Jj)((0,plain_text/* toPlain */.Ul)(hit.text), MAX_TEXT)}\n`,
        `          ${rules === '' ? (hit.speaker ?? 'no rule') : rules}\n`,
        `          ${hit.why}\n`,
    ].join('');
}


/***/ }),

/***/ 4875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runTests: () => (/* binding */ runTests),
/* harmony export */   toProblemDocument: () => (/* binding */ toProblemDocument)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1591);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7415);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1146);
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


/***/ })

};
