export const id = 686;
export const ids = [686,304,875];
export const modules = {

/***/ 426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ gradeSeverity)
/* harmony export */ });
/* unused harmony export BASES */
/* harmony import */ var _domain_category_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1998);
/* harmony import */ var _domain_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1532);
/* harmony import */ var _domain_shared_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3148);
// Grades a cause from 1 to 5. Every step that moves the level is recorded; base and changes always add up to the level.



/** Starting level of each category, on a work branch. */
const BASES = {
    'test-failure': { level: 3, why: 'a feature does not do what its tests ask', work: true },
    'compile-error': { level: 3, why: 'nothing can be built', blocks: true, work: true },
    lint: { level: 2, why: 'style, not behaviour', work: true },
    dependency: { level: 3, why: 'what the project stands on cannot be installed', blocks: true },
    network: { level: 2, why: 'a connection failed' },
    'port-conflict': { level: 2, why: 'a port of the machine was taken' },
    timeout: { level: 2, why: 'something took longer than it may' },
    oom: { level: 3, why: 'the memory of the machine was not enough' },
    'disk-full': { level: 2, why: 'the disk of the machine was full' },
    'rate-limit': { level: 2, why: 'a service asked to slow down' },
    auth: { level: 3, why: 'a credential is missing or refused; a person has to act' },
    config: { level: 3, why: 'the configuration is wrong; nothing after it ran', blocks: true },
    'api-breaking': { level: 3, why: 'users of the interface would break', work: true },
    git: { level: 2, why: 'a git operation failed' },
    runner: { level: 2, why: 'the machine of the job failed' },
    docker: { level: 2, why: 'an image or container failed' },
    crash: { level: 3, why: 'a program died', blocks: true, work: true },
    'security-scan': { level: 4, why: 'a scan reports a vulnerability or an exposed secret' },
    'db-migration': { level: 4, why: 'a migration failed; data is at risk', production: true },
    'data-corruption': { level: 4, why: 'data is damaged', production: true },
    'quality-gate': { level: 2, why: 'a threshold was missed' },
    deploy: { level: 4, why: 'a deployment failed', production: true },
    'runtime-error': { level: 3, why: 'the program stops with an error', work: true },
    infra: { level: 2, why: 'a service that the job needs failed' },
    flaky: { level: 1, why: 'a test that fails now and then' },
    quota: { level: 2, why: 'an account is used up until its reset' },
    cancelled: { level: 2, why: 'the job was stopped' },
    unknown: { level: 2, why: 'nobody knows yet what broke', blocks: true },
    none: { level: 1, why: 'nothing failed' },
};
/** Fewer jobs than this say nothing by being red together: two of two is an ordinary small workflow. */
const MIN_BROAD_JOBS = 4;
/** The level of a cause and every reason for it, base first. Rules of the policy come last and may overrule all others. */
function gradeSeverity(input, settings) {
    const base = BASES[input.category];
    const because = [
        { rule: `base.${input.category}`, change: base.level, detail: `${input.category}: ${base.why}` },
    ];
    let level = base.level;
    const moves = input.category === 'none' ? [] : collectMoves(input, settings, base);
    for (const move of moves)
        level = apply(level, move, because);
    settings.rules.forEach((rule, index) => {
        if (holds(rule, input))
            level = bound(level, rule, { index, because });
    });
    return { level, because };
}
/** Modifiers in their order: what raises, then what lowers, then the cap for forks. */
function collectMoves(input, settings, base) {
    const guarded = (0,_domain_shared_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .isSharedBranch */ .W)(input, settings.protectedBranches);
    const persistent = input.transient !== 'yes';
    // On a work branch breadth makes a minor failure major; only where others build does it become critical.
    const ceiling = guarded ? 4 : 3;
    return [
        ...when(guarded && persistent && base.blocks === true, BRANCH_MOVE),
        ...(persistent ? deployMoves(input, settings, base) : []),
        ...(base.work === true && persistent ? breadthMoves(input, settings, ceiling) : []),
        ...(base.work === true && persistent ? pathMoves(input, settings, ceiling) : []),
        ...when(input.occurrences >= settings.recurrence, recurrenceMove(input, ceiling)),
        ...when(!persistent, { rule: 'transient', by: -1, downTo: 2, detail: 'a plain re-run is likely to pass' }),
        ...when(input.knownFlake, { rule: 'flake.known', by: -4, detail: 'all that failed is known to be flaky' }),
        ...when(input.fromFork, { rule: 'fork.cap', by: -4, downTo: 2, detail: 'the commit comes from a fork: at most 2' }),
    ];
}
function when(condition, move) {
    return condition ? [move] : [];
}
const BRANCH_MOVE = { rule: 'branch.protected', by: 1, upTo: 4, detail: 'others build on this branch' };
function recurrenceMove(input, upTo) {
    return { rule: 'recurrence', by: 1, upTo, detail: `seen ${input.occurrences} times on this branch` };
}
/** Words by which names of jobs and workflows say that they put something out. */
const DEPLOY_WORD = /^(?:deploy|release|rollout|publish|promote|ship)/;
function deployMoves(input, settings, base) {
    for (const name of [...input.jobs, input.workflow]) {
        const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
        const deploys = input.category === 'deploy' || words.some((word) => DEPLOY_WORD.test(word));
        const live = words.some((word) => (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesAny */ ._)(settings.deployEnvironments, word));
        if (!deploys || !live)
            continue;
        const upTo = base.production === true ? 5 : 4;
        return [{ rule: 'deploy.environment', by: 1, upTo, detail: 'a deployment that users depend on' }];
    }
    return [];
}
function breadthMoves(input, settings, upTo) {
    const red = input.jobs.length;
    const broad = red >= MIN_BROAD_JOBS && red >= settings.broadJobShare * input.totalJobs;
    return [
        ...when(broad, { rule: 'jobs.share', by: 1, upTo, detail: `${red} of ${input.totalJobs} jobs are red` }),
        ...when(input.failedTests >= settings.broadTests, {
            rule: 'tests.count',
            by: 1,
            upTo,
            detail: `${input.failedTests} tests are red`,
        }),
    ];
}
function pathMoves(input, settings, upTo) {
    const changed = input.changedFiles ?? [];
    const core = changed.some((path) => (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesAny */ ._)(settings.corePaths, path));
    const sensitive = changed.some((path) => (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesAny */ ._)(settings.sensitivePaths, path));
    return [
        ...when(core, { rule: 'paths.core', by: 1, upTo: 4, detail: 'the change touches a path that the policy calls core' }),
        ...when(sensitive, { rule: 'paths.sensitive', by: 1, upTo, detail: 'the change touches security or data' }),
    ];
}
/** Moves the level and records by how much it really moved; a move that changes nothing leaves no reason. */
function apply(level, move, because) {
    const upTo = Math.max(level, move.upTo ?? 5);
    const downTo = Math.min(level, move.downTo ?? 1);
    const next = (0,_domain_category_js__WEBPACK_IMPORTED_MODULE_0__/* .toLevel */ .e3)(Math.min(upTo, Math.max(downTo, level + move.by)));
    if (next !== level)
        because.push({ rule: move.rule, change: next - level, detail: move.detail });
    return next;
}
function holds(rule, input) {
    const { category, branch, path } = rule.when;
    if (category !== undefined && category !== input.category)
        return false;
    if (branch !== undefined && (input.fromFork || input.branch === null || !(0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .k)(branch, input.branch)))
        return false;
    return path === undefined || (input.changedFiles ?? []).some((file) => (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .k)(path, file));
}
function bound(level, rule, at) {
    const wished = rule.set ?? level;
    const next = (0,_domain_category_js__WEBPACK_IMPORTED_MODULE_0__/* .toLevel */ .e3)(Math.min(rule.max ?? 5, Math.max(rule.min ?? 1, wished)));
    if (next !== level) {
        const detail = `rule ${at.index + 1} under severity.rules of the policy`;
        at.because.push({ rule: `policy.${at.index + 1}`, change: next - level, detail });
    }
    return next;
}


/***/ }),

/***/ 1532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ matchesAny),
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
// Matches branch names and paths against the few wildcards people know, in time that grows with glob length times text length.
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
    return branchProtected === true || branch === defaultBranch || (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._)(globs, branch);
}


/***/ }),

/***/ 7743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ toCauseDocuments),
/* harmony export */   OB: () => (/* binding */ toSeverityDocument),
/* harmony export */   PB: () => (/* binding */ toTestDocument),
/* harmony export */   w$: () => (/* binding */ toDiagnosisDocument)
/* harmony export */ });
/** One log's diagnosis as a plain document. */
function toDiagnosisDocument(file, diagnosis) {
    return {
        schema: 'aftermath/diagnosis/1',
        file,
        category: diagnosis.category,
        alternatives: diagnosis.alternatives,
        transient: diagnosis.transient,
        severity: toSeverityDocument(diagnosis.severity),
        confidence: diagnosis.confidence,
        rootCause: toCauseDocuments(diagnosis),
        step: diagnosis.step,
        failedTests: diagnosis.failedTests.map(toTestDocument),
        fingerprint: diagnosis.fingerprint,
        factors: diagnosis.factors,
        prevention: diagnosis.prevention,
    };
}
/** Root causes without what only the inside of the program needs. */
function toCauseDocuments(diagnosis) {
    return diagnosis.rootCause
        .slice(0, 5)
        .map(({ line, text, rule, score, reason }) => ({ line, text, rule, score, reason }));
}
/** Field by field, so that a new field of ours never slips into a published document. */
function toSeverityDocument(severity) {
    return {
        level: severity.level,
        because: severity.because.map(({ rule, change, detail }) => ({ rule, change, detail })),
    };
}
/** Field by field, like the others. */
function toTestDocument(test) {
    const { classname, name, message, file, line } = test;
    return { classname, name, message, file, line };
}


/***/ }),

/***/ 6304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnoseSource: () => (/* binding */ diagnoseSource),
/* harmony export */   runDiagnose: () => (/* binding */ runDiagnose)
/* harmony export */ });
/* harmony import */ var _app_read_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4346);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5815);
/* harmony import */ var _diagnosis_diagnose_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4851);
/* harmony import */ var _diagnosis_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1394);
/* harmony import */ var _diagnosis_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(426);
/* harmony import */ var _domain_category_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1998);
/* harmony import */ var _render_diagnosis_document_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7743);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7415);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6920);
/* harmony import */ var _tests_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4875);
// `aftermath diagnose`: names the cause in logs, without policy and without writes.










/** 0 when every log was answered, 2 when one could not be read. */
async function runDiagnose(io, options) {
    const logs = await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadLogs */ .Em)(io.cwd, options.log);
    const reports = await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadReports */ .yc)(io.cwd, options.report ?? []);
    const green = await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadLogs */ .Em)(io.cwd, options.greenLog === undefined ? [] : [options.greenLog]);
    const documents = [];
    for (const { file, result } of logs) {
        if (!result.ok) {
            documents.push({ schema: 'aftermath/diagnosis/1', file, problem: (0,_tests_js__WEBPACK_IMPORTED_MODULE_7__.toProblemDocument)(result.problem) });
            continue;
        }
        const diagnosis = await diagnoseSource(result.value, (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .listValues */ .Du)(reports), (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .listValues */ .Du)(green)[0]);
        documents.push((0,_render_diagnosis_document_js__WEBPACK_IMPORTED_MODULE_8__/* .toDiagnosisDocument */ .w$)(file, diagnosis));
        if (!options.json)
            io.out(toText(file, diagnosis));
    }
    if (options.json)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_9__/* .printDocuments */ .cO)(io, documents);
    const problems = [...(0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .listProblems */ .vz)(logs), ...(0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .listProblems */ .vz)(reports), ...(0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .listProblems */ .vz)(green)];
    (0,_io_js__WEBPACK_IMPORTED_MODULE_9__/* .printProblems */ .Mr)(io, problems);
    return problems.length === 0 ? 0 : 2;
}
/** The diagnosis of one log by the built-in rules, graded as if nothing were known of branch or past. */
async function diagnoseSource(source, reports, green) {
    const rules = (0,_diagnosis_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .BUILT_IN_RULES */ .Jb)();
    const digest = await (0,_app_read_log_js__WEBPACK_IMPORTED_MODULE_0__/* .readDigest */ .r)(source, { patterns: rules.rules });
    const greenDigest = green === undefined ? null : await (0,_app_read_log_js__WEBPACK_IMPORTED_MODULE_0__/* .readDigest */ .r)(green, { patterns: rules.rules });
    const greenLines = greenDigest === null ? new Set() : (0,_diagnosis_diagnose_log_js__WEBPACK_IMPORTED_MODULE_2__/* .toGreenLines */ .Q)(greenDigest);
    const finding = (0,_diagnosis_diagnose_log_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnoseLog */ .V)(digest, rules, { reports, greenLines });
    const failedTests = reports.flatMap((report) => report.failing);
    const severity = (0,_diagnosis_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .gradeSeverity */ .z)({
        category: finding.category,
        transient: finding.transient,
        branch: null,
        defaultBranch: null,
        branchProtected: null,
        fromFork: false,
        workflow: '',
        jobs: [],
        totalJobs: 1,
        failedTests: failedTests.length,
        changedFiles: null,
        occurrences: 1,
        knownFlake: false,
    }, (0,_config_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultPolicy */ .G4)().severity);
    return { ...finding, severity, failedTests, jobs: [] };
}
function toText(file, diagnosis) {
    const { category, severity, transient, confidence } = diagnosis;
    if (category === 'none')
        return `${file}: no failure found\n`;
    const head = `${file}: ${category}, severity ${severity.level} ${_domain_category_js__WEBPACK_IMPORTED_MODULE_5__/* .LEVEL_NAMES */ .y9[severity.level]}, transient ${transient}, confidence ${confidence}\n`;
    const lines = diagnosis.rootCause.map((one, index) => `  ${index + 1}. ${one.line === null ? '' : `line ${one.line}: `}${one.text}  [${one.rule}]\n`);
    const advice = diagnosis.prevention.map((text) => `  → ${text}\n`);
    return head + lines.join('') + advice.join('');
}


/***/ }),

/***/ 1686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runScore: () => (/* binding */ runScore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(6843);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./lib/adapters/files/file-log-source.js
var file_log_source = __webpack_require__(3849);
// EXTERNAL MODULE: ./lib/adapters/files/read-file.js
var read_file = __webpack_require__(7629);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
;// CONCATENATED MODULE: ./lib/memory/score.js
/** Distance in lines that still counts as near. */
const NEAR_LINES = 2;
/** Folds all answers into the figures that we publish. Shares are 0..1; an empty set scores 0. */
function foldLogScore(scored) {
    const failures = scored.filter((one) => one.label.category !== 'none');
    const controls = scored.filter((one) => one.label.category === 'none');
    const formats = [...new Set(failures.map((one) => one.label.format))].sort();
    return {
        all: scoreRootCause(failures),
        byFormat: Object.fromEntries(formats.map((format) => [format, scoreRootCause(failures.filter((one) => one.label.format === format))])),
        category: scoreCategory(failures),
        transient: scoreTransient(failures),
        controls: {
            cases: controls.length,
            accused: controls
                .filter((one) => one.answer.lines.length > 0 || one.answer.category !== 'none')
                .map((one) => one.label.id),
        },
        missed: failures.filter((one) => rankOf(one) === null).map((one) => one.label.id),
    };
}
function scoreRootCause(failures) {
    const ranks = failures.map(rankOf);
    return {
        cases: failures.length,
        hit1: share(ranks, (rank) => rank === 1),
        near1: share(failures, isNear),
        hit5: share(ranks, (rank) => rank !== null),
        meanReciprocalRank: mean(ranks.map((rank) => (rank === null ? 0 : 1 / rank))),
    };
}
/** 1-based rank of the first labelled line among the first five candidates, or null. */
function rankOf({ label, answer }) {
    const at = answer.lines.slice(0, 5).findIndex((line) => label.rootCauseLines.includes(line));
    return at < 0 ? null : at + 1;
}
function isNear({ label, answer }) {
    const first = answer.lines[0];
    return first !== undefined && label.rootCauseLines.some((line) => Math.abs(line - first) <= NEAR_LINES);
}
function scoreCategory(failures) {
    const wrong = failures.filter((one) => !isLenient(one));
    const pairs = new Map();
    for (const { label, answer } of wrong) {
        const answered = toScored(answer.category);
        const key = `${label.category}>${answered}`;
        const pair = pairs.get(key) ?? { labelled: label.category, answered, count: 0 };
        pair.count += 1;
        pairs.set(key, pair);
    }
    return {
        cases: failures.length,
        strict: share(failures, isStrict),
        lenient: share(failures, isLenient),
        unknown: share(failures, (one) => one.answer.category === 'unknown'),
        macroF1: scoreMacroF1(failures),
        confusions: [...pairs.values()].sort((a, b) => b.count - a.count || a.labelled.localeCompare(b.labelled)),
    };
}
/** Labels put cancelled jobs under `runner`, so an answer `cancelled` is compared as `runner` (design section 8). */
function toScored(category) {
    return category === 'cancelled' ? 'runner' : category;
}
function isStrict({ label, answer }) {
    return toScored(answer.category) === label.category;
}
function isLenient(one) {
    return isStrict(one) || one.label.altCategories.includes(toScored(one.answer.category));
}
/** Mean F1 over the categories that the labels use. */
function scoreMacroF1(failures) {
    const categories = [...new Set(failures.map((one) => one.label.category))];
    const f1 = categories.map((category) => {
        const labelled = failures.filter((one) => one.label.category === category).length;
        const answered = failures.filter((one) => toScored(one.answer.category) === category).length;
        const right = failures.filter((one) => one.label.category === category && isStrict(one)).length;
        return labelled + answered === 0 ? 0 : (2 * right) / (labelled + answered);
    });
    return mean(f1);
}
function scoreTransient(failures) {
    const judged = failures.filter((one) => one.label.transient !== null);
    const called = judged.filter((one) => one.answer.transient === 'yes');
    const right = called.filter((one) => one.label.transient === true);
    const truly = judged.filter((one) => one.label.transient === true);
    return {
        precision: called.length === 0 ? null : right.length / called.length,
        recall: truly.length === 0 ? null : right.length / truly.length,
        persistentCalledTransient: called.filter((one) => one.label.transient === false).map((one) => one.label.id),
    };
}
function share(all, isCounted) {
    return all.length === 0 ? 0 : all.filter(isCounted).length / all.length;
}
function mean(values) {
    return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

;// CONCATENATED MODULE: ./lib/memory/score-reports.js
/** Folds answers about reports into the figures that we publish. */
function foldReportScore(scored) {
    const good = scored.filter((one) => !one.label.refused);
    const bad = scored.filter((one) => one.label.refused);
    return {
        reports: good.length,
        right: good.filter(isRight).length,
        toRefuse: bad.length,
        refused: bad.filter((one) => one.answer === null).length,
        wrong: [...good.filter((one) => !isRight(one)), ...bad.filter((one) => one.answer !== null)].map((one) => one.label.id),
    };
}
function isRight({ label, answer }) {
    if (answer === null)
        return false;
    const counts = ['tests', 'failed', 'errored', 'skipped'].every((count) => answer[count] === label[count]);
    return counts && sameNames(answer.failing, label.failing);
}
function sameNames(failing, labelled) {
    const answered = new Set(failing.map((test) => test.name));
    return answered.size === new Set(labelled).size && labelled.every((name) => answered.has(name));
}

// EXTERNAL MODULE: ./lib/shells/load.js + 11 modules
var load = __webpack_require__(7415);
// EXTERNAL MODULE: ./lib/shells/cli/diagnose.js
var diagnose = __webpack_require__(6304);
;// CONCATENATED MODULE: ./lib/shells/cli/floors.js
// The least figures that a measurement must reach; a gate reads them from a file.

const floors_share = schemas/* number */.aig().min(0).max(1);
/** Every floor may be left out. Shares are 0..1. */
const Floors = schemas/* strictObject */.rej({
    hit5: floors_share.optional().describe('Share of all failures with a labelled line among the first five.'),
    near1: floors_share.optional().describe('Share of all failures whose first line is within two lines of a labelled one.'),
    actionsHit5: floors_share.optional().describe('As hit5, Actions logs alone.'),
    actionsNear1: floors_share.optional().describe('As near1, Actions logs alone.'),
    categoryLenient: floors_share.optional(),
    categoryStrict: floors_share.optional(),
    transientPrecision: floors_share.optional(),
    transientRecall: floors_share.optional(),
    maxPersistentCalledTransient: schemas/* int */.Whr().min(0).optional(),
    maxControlsAccused: schemas/* int */.Whr().min(0).optional(),
    reportsRight: schemas/* int */.Whr().min(0).optional(),
    reportsRefused: schemas/* int */.Whr().min(0).optional(),
});
/** One sentence for every floor that is missed; empty when all are held. */
function checkFloors(score, floors) {
    const { logs, reports } = score;
    const actions = logs.byFormat['gha'];
    const least = [
        ['hit5', floors.hit5, logs.all.hit5],
        ['near1', floors.near1, logs.all.near1],
        ['actionsHit5', floors.actionsHit5, actions?.hit5 ?? 0],
        ['actionsNear1', floors.actionsNear1, actions?.near1 ?? 0],
        ['categoryLenient', floors.categoryLenient, logs.category.lenient],
        ['categoryStrict', floors.categoryStrict, logs.category.strict],
        ['transientPrecision', floors.transientPrecision, logs.transient.precision ?? 0],
        ['transientRecall', floors.transientRecall, logs.transient.recall ?? 0],
        ['reportsRight', floors.reportsRight, reports.right],
        ['reportsRefused', floors.reportsRefused, reports.refused],
    ];
    const most = [
        [
            'maxPersistentCalledTransient',
            floors.maxPersistentCalledTransient,
            logs.transient.persistentCalledTransient.length,
        ],
        ['maxControlsAccused', floors.maxControlsAccused, logs.controls.accused.length],
    ];
    return [
        ...least.flatMap(([name, floor, value]) => floor !== undefined && value < floor ? [tell(name, value, floor)] : []),
        ...most.flatMap(([name, top, value]) => (top !== undefined && value > top ? [tell(name, value, top)] : [])),
    ];
}
function tell(name, value, bound) {
    return `${name} is ${Math.round(value * 1000) / 1000}, the bound is ${bound}`;
}

// EXTERNAL MODULE: ./lib/shells/cli/io.js
var cli_io = __webpack_require__(6920);
;// CONCATENATED MODULE: ./lib/shells/cli/score-table.js
/** The whole table, ending with the floors that were missed. */
function renderScore(score, missed) {
    const { logs, reports } = score;
    return [
        row('root cause', ['cases', 'hit@1', '±2 lines', 'hit@5', 'MRR']),
        row('  all formats', rootCause(logs.all)),
        ...Object.entries(logs.byFormat).map(([format, figures]) => row(`  ${format}`, rootCause(figures))),
        '',
        row('category', ['strict', 'lenient', 'unknown', 'macro F1']),
        row('', [logs.category.strict, logs.category.lenient, logs.category.unknown, logs.category.macroF1].map(two)),
        ...logs.category.confusions
            .slice(0, 12)
            .map((one) => `  ${one.count}x ${one.labelled} answered as ${one.answered}`),
        '',
        row('transient', ['precision', 'recall', 'persistent called transient']),
        row('', [
            maybe(logs.transient.precision),
            maybe(logs.transient.recall),
            String(logs.transient.persistentCalledTransient.length),
        ]),
        `passed jobs: ${logs.controls.cases - logs.controls.accused.length} of ${logs.controls.cases} clean`,
        `test reports: ${reports.right} of ${reports.reports} right, ${reports.refused} of ${reports.toRefuse} refused`,
        `time: ${Math.round(score.msPerMegabyte)} ms per MB over ${Math.round(score.megabytes)} MB`,
        ...list('labelled line not among the five', logs.missed),
        ...list('persistent called transient', logs.transient.persistentCalledTransient),
        ...list('passed jobs accused', logs.controls.accused),
        ...list('test reports wrong', reports.wrong),
        ...list('below the floor', missed),
        '',
    ].join('\n');
}
function rootCause(figures) {
    const { cases, hit1, near1, hit5, meanReciprocalRank } = figures;
    return [String(cases), ...[hit1, near1, hit5, meanReciprocalRank].map(two)];
}
function row(name, cells) {
    return name.padEnd(16) + cells.map((cell) => cell.padStart(Math.max(10, cell.length + 2))).join('');
}
function list(title, entries) {
    return entries.length === 0 ? [] : [`${title}:`, ...entries.map((entry) => `  ${entry}`)];
}
function two(share) {
    return share.toFixed(3);
}
function maybe(share) {
    return share === null ? '-' : two(share);
}

;// CONCATENATED MODULE: ./lib/shells/cli/score.js
// `aftermath score`: how often we are right on a labelled corpus, in figures that a gate can hold.












const Corpus = schemas/* object */.Ikc({
    logs: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        file: schemas/* string */.YjP(),
        format: schemas/* string */.YjP(),
        expected: schemas/* object */.Ikc({
            category: schemas/* string */.YjP(),
            altCategories: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
            rootCauseLines: schemas/* array */.YOg(schemas/* int */.Whr()),
            transient: schemas/* boolean */.zMY().nullable(),
        }),
    })),
    junit: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        file: schemas/* string */.YjP(),
        expected: schemas/* object */.Ikc({
            wellFormed: schemas/* boolean */.zMY(),
            isJUnit: schemas/* boolean */.zMY().default(true),
            tests: schemas/* int */.Whr().nullish(),
            failed: schemas/* int */.Whr().nullish(),
            errored: schemas/* int */.Whr().nullish(),
            skipped: schemas/* int */.Whr().nullish(),
            failing: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })).default([]),
        }),
    })),
});
/** 0 when measured and no floor is missed, 1 when a figure is below its floor, 2 when the corpus cannot be read. */
async function runScore(io, options, operands) {
    const root = (0,external_node_path_.resolve)(io.cwd, operands[0] ?? '.');
    const corpus = await readDocument(io, (0,external_node_path_.join)(root, 'cases.json'), Corpus);
    const floors = options.floors === undefined ? {} : await readDocument(io, (0,external_node_path_.resolve)(io.cwd, options.floors), Floors);
    if (corpus === null || floors === null)
        return 2;
    const measured = await measure(root, corpus);
    if (!measured.ok) {
        (0,cli_io/* printProblems */.Mr)(io, [measured.problem]);
        return 2;
    }
    const score = measured.value;
    const missed = checkFloors(score, floors);
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, { schema: 'aftermath/score/1', ...score, missed });
    else
        io.out(renderScore(score, missed));
    return missed.length === 0 ? 0 : 1;
}
async function readDocument(io, file, schema) {
    const text = await (0,read_file/* readTextFile */.G)(file, file);
    if (!text.ok) {
        (0,cli_io/* printProblems */.Mr)(io, [text.problem]);
        return null;
    }
    try {
        return schema.parse(JSON.parse(text.value));
    }
    catch (error) {
        const detail = error instanceof errors/* ZodError */.G ? core_errors/* prettifyError */.S1(error) : String(error);
        (0,cli_io/* printProblems */.Mr)(io, [{ code: 'CONFIG_INVALID', at: { file, line: 1, column: 1 }, detail }]);
        return null;
    }
}
async function measure(root, corpus) {
    const started = performance.now();
    let bytes = 0;
    const scored = [];
    for (const one of corpus.logs) {
        const source = await (0,file_log_source/* fileLogSource */.G)((0,external_node_path_.join)(root, one.file), one.file);
        if (!source.ok)
            return source;
        const { category, transient, rootCause } = await (0,diagnose.diagnoseSource)(source.value, []);
        bytes += source.value.size;
        const lines = rootCause.flatMap((candidate) => (candidate.line === null ? [] : [candidate.line]));
        scored.push({ label: { id: one.id, format: one.format, ...one.expected }, answer: { category, transient, lines } });
    }
    const ms = performance.now() - started;
    const megabytes = bytes / 1e6;
    return (0,result.ok)({
        logs: foldLogScore(scored),
        reports: foldReportScore(await scoreReports(root, corpus)),
        megabytes,
        msPerMegabyte: ms / megabytes,
    });
}
async function scoreReports(root, corpus) {
    const scored = [];
    for (const one of corpus.junit) {
        const [loaded] = await (0,load/* loadReports */.yc)(root, [one.file]);
        scored.push({
            label: {
                id: one.id,
                refused: !one.expected.wellFormed || !one.expected.isJUnit,
                tests: one.expected.tests ?? 0,
                failed: one.expected.failed ?? 0,
                errored: one.expected.errored ?? 0,
                skipped: one.expected.skipped ?? 0,
                failing: one.expected.failing.map((test) => test.name),
            },
            answer: loaded?.result.ok === true ? loaded.result.value : null,
        });
    }
    return scored;
}


/***/ }),

/***/ 4875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runTests: () => (/* binding */ runTests),
/* harmony export */   toProblemDocument: () => (/* binding */ toProblemDocument)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1591);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7415);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6920);
// `aftermath tests`: reads test reports and says what failed.



/** 0 when every report could be read, red tests or not; 2 when one could not. */
async function runTests(io, options) {
    const loaded = await (0,_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadReports */ .yc)(io.cwd, options.report);
    const problems = (0,_load_js__WEBPACK_IMPORTED_MODULE_0__/* .listProblems */ .vz)(loaded);
    if (options.json)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_1__/* .printDocuments */ .cO)(io, loaded.map(toDocument));
    else
        for (const one of loaded)
            if (one.result.ok)
                io.out(toText(one.result.value));
    (0,_io_js__WEBPACK_IMPORTED_MODULE_1__/* .printProblems */ .Mr)(io, problems);
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
    return { code: problem.code, at: 'at' in problem ? problem.at : null, detail: (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .explainProblem */ .F)(problem) };
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
