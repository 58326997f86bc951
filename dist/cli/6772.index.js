export const id = 6772;
export const ids = [6772];
export const modules = {

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

/***/ 70426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ gradeSeverity)
/* harmony export */ });
/* unused harmony export BASES */
/* harmony import */ var _domain_category_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21998);
/* harmony import */ var _domain_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31532);
/* harmony import */ var _domain_shared_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53148);
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
        const live = words.some((word) => (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesAny */ ._I)(settings.deployEnvironments, word));
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
    const core = changed.some((path) => (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesAny */ ._I)(settings.corePaths, path));
    const sensitive = changed.some((path) => (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesAny */ ._I)(settings.sensitivePaths, path));
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
    if (branch !== undefined && (input.fromFork || input.branch === null || !(0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .kt)(branch, input.branch)))
        return false;
    return path === undefined || (input.changedFiles ?? []).some((file) => (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .kt)(path, file));
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

/***/ 10758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ toFingerprint),
/* harmony export */   S2: () => (/* binding */ parseOwnerName),
/* harmony export */   Ui: () => (/* binding */ toIsoText),
/* harmony export */   cT: () => (/* binding */ isSurelyBefore),
/* harmony export */   n4: () => (/* binding */ parseDecisionId),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   qL: () => (/* binding */ parseSha),
/* harmony export */   sr: () => (/* binding */ parseFingerprint),
/* harmony export */   uv: () => (/* binding */ toDraw),
/* harmony export */   wj: () => (/* binding */ toEffectKey),
/* harmony export */   zQ: () => (/* binding */ toDecisionId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// Brands: a value with a brand was checked once, at the edge, by the function here that makes it.

const HOST_RESOLUTION_MS = 1000;
/** The commit id in a text, or null when the text is not one. */
function parseSha(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : null;
}
/** The fingerprint in a text, or null when the text is not one. */
function parseFingerprint(text) {
    return /^[0-9a-f]{16}$/.test(text) ? text : null;
}
/** The owner in a text such as `@octocat` or `@acme/platform`, or null when the text is none. Limits are GitHub's own for names. */
function parseOwnerName(text) {
    return /^@[a-z0-9](?:[a-z0-9]|-(?=[a-z0-9])){0,38}(?:\/[a-z0-9][a-z0-9_-]{0,99})?$/i.test(text)
        ? text
        : null;
}
/** Fingerprint of already redacted and normalised parts. Order matters; parts may hold anything but NUL. */
function toFingerprint(parts) {
    return digest(parts, 16);
}
/** Key of an effect from its kind and targets. */
function toEffectKey(kind, ...targets) {
    return `${kind}:${digest(targets, 12)}`;
}
/** Id of a decision from everything an approval must bind to. */
function toDecisionId(parts) {
    return digest(parts, 12);
}
/** The id of a decision or proposal in a text, or null when the text is not one. */
function parseDecisionId(text) {
    return /^[0-9a-f]{12}$/.test(text) ? text : null;
}
/** A number from 0 up to 1, evenly spread over different parts and always the same for the same ones: chance that can be replayed. */
function toDraw(...parts) {
    return Number.parseInt(digest(parts, 8), 16) / 2 ** 32;
}
/** The instant of an ISO 8601 text, or null when it is none. */
function parseInstant(text) {
    const ms = Date.parse(text);
    return Number.isNaN(ms) ? null : ms;
}
/**
 * Whether something that the host dates was surely written before one of our own instants. GitHub tells the second alone
 * (`2026-01-31T12:00:00Z`, all its timestamps), ours have milliseconds: within one second nobody knows which came first.
 */
function isSurelyBefore(hostTime, own) {
    return hostTime + HOST_RESOLUTION_MS <= own;
}
/** ISO 8601 in UTC with second resolution: what logs and reports show. */
function toIsoText(at) {
    return new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
function digest(parts, hexDigits) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.join('\0')).digest('hex').slice(0, hexDigits);
}


/***/ }),

/***/ 53148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isSharedBranch)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31532);
// Tells branches that others build on from work branches, by what the host says and by name.

/** Whether the branch is protected, the default branch, or matches a glob. Never for a fork: its names are a stranger's. */
function isSharedBranch(standing, globs) {
    const { branch, defaultBranch, branchProtected, fromFork } = standing;
    if (fromFork || branch === null)
        return false;
    return branchProtected === true || branch === defaultBranch || (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)(globs, branch);
}


/***/ }),

/***/ 57743:
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

/***/ 26304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnoseSource: () => (/* binding */ diagnoseSource),
/* harmony export */   runDiagnose: () => (/* binding */ runDiagnose)
/* harmony export */ });
/* harmony import */ var _app_read_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94346);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63486);
/* harmony import */ var _diagnosis_diagnose_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64686);
/* harmony import */ var _diagnosis_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56157);
/* harmony import */ var _diagnosis_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70426);
/* harmony import */ var _domain_category_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21998);
/* harmony import */ var _render_diagnosis_document_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(57743);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79789);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61146);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6920);
/* harmony import */ var _tests_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94875);
// `aftermath diagnose`: names the cause in logs, without policy and without writes.











/** 0 when every log was answered, 2 when one could not be read. */
async function runDiagnose(io, options) {
    const secrets = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_9__/* .listSecrets */ .A)(io.env, '');
    const logs = await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadLogs */ .Em)(io.cwd, options.log);
    const reports = await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadReports */ .yc)(io.cwd, options.report ?? [], secrets);
    const green = await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadLogs */ .Em)(io.cwd, options.greenLog === undefined ? [] : [options.greenLog]);
    const documents = [];
    for (const { file, result } of logs) {
        if (!result.ok) {
            documents.push({ schema: 'aftermath/diagnosis/1', file, problem: (0,_tests_js__WEBPACK_IMPORTED_MODULE_8__.toProblemDocument)(result.problem) });
            continue;
        }
        const diagnosis = await diagnoseSource(result.value, (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .listValues */ .Du)(reports), { green: (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .listValues */ .Du)(green)[0], secrets });
        documents.push((0,_render_diagnosis_document_js__WEBPACK_IMPORTED_MODULE_10__/* .toDiagnosisDocument */ .w$)(file, diagnosis));
        if (!options.json)
            io.out(toText(file, diagnosis));
    }
    if (options.json)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_7__/* .printDocuments */ .cO)(io, documents);
    const problems = [...(0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .listProblems */ .vz)(logs), ...(0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .listProblems */ .vz)(reports), ...(0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .listProblems */ .vz)(green)];
    (0,_io_js__WEBPACK_IMPORTED_MODULE_7__/* .printProblems */ .Mr)(io, problems);
    return problems.length === 0 ? 0 : 2;
}
/** The diagnosis of one log by the built-in rules, graded as if nothing were known of branch or past. */
async function diagnoseSource(source, reports, { green, secrets = [] } = {}) {
    const rules = (0,_diagnosis_rules_js__WEBPACK_IMPORTED_MODULE_3__.BUILT_IN_RULES)();
    const digest = await (0,_app_read_log_js__WEBPACK_IMPORTED_MODULE_0__/* .readDigest */ .r)(source, { patterns: rules.rules, secrets });
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
