export const id = 657;
export const ids = [657,302];
export const modules = {

/***/ 8472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ listPrevention)
/* harmony export */ });
/* unused harmony export PREVENTION */
/** Advice per category; null where there is nothing to prevent. */
const PREVENTION = {
    'test-failure': 'Run the failing test before pushing, and make it a required check on the branch it broke.',
    'compile-error': 'Build before pushing; let the pull request check build the merge result, not the branch alone.',
    lint: 'Run the same linter and formatter, in the same version, in a pre-commit hook.',
    dependency: 'Commit the lock file, install from it only, and update dependencies in their own pull requests.',
    network: 'Retry the download with back-off, or serve it from a cache or mirror inside the network.',
    'port-conflict': 'Let tests bind port 0 and read the port they got, instead of a fixed one.',
    timeout: 'Give each slow part its own time limit and print progress, so that a hang shows where it happens.',
    oom: 'Lower the number of parallel workers or use a larger runner; record peak memory in the job.',
    'disk-full': 'Free space before the build or use a larger runner; print `df -h` when the job starts.',
    'rate-limit': 'Authenticate the calls, cache their answers, and honour Retry-After.',
    auth: 'Check expiry and scope of the credentials on a schedule, and fail early with a message that names them.',
    config: 'Validate the configuration in a fast first job.',
    'api-breaking': 'Pin the interface version and test against the next one in a separate, non-blocking job.',
    git: 'Keep branches short-lived and rebase before the merge queue; fetch with enough depth.',
    runner: 'Make jobs safe to repeat, so that a lost or cancelled runner costs only a re-run.',
    docker: 'Pin images by digest and keep copies of those you depend on in your own registry.',
    crash: 'Keep core dumps or sanitizer output as artifacts, so that the crash can be read after the run.',
    'security-scan': 'Update the named packages, or record the accepted risk with an expiry date.',
    'db-migration': 'Run migrations against a copy of the production schema in the pull request.',
    'data-corruption': 'Verify checksums right after download and delete what does not match before a retry.',
    'quality-gate': 'Run the same check locally before pushing; print the command to do so in its message.',
    deploy: 'Deploy to a staging target first and keep the roll-back one command away.',
    'runtime-error': 'Cover the failing path with a test that runs before this step.',
    infra: 'Watch capacity of the runners, and let jobs fail fast when the platform is not ready.',
    flaky: 'Quarantine the flaky test with an owner and an expiry date, and fix its hidden dependency.',
    quota: 'Watch usage against the limit, and move the work to after the reset.',
    cancelled: null,
    unknown: null,
    none: null,
};
/** Advice, most specific first, without doubles. */
function listPrevention(category, ofRule) {
    const general = PREVENTION[category];
    return [...new Set([ofRule, general].filter((text) => text != null))];
}


/***/ }),

/***/ 5302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLocalPolicy: () => (/* binding */ readLocalPolicy)
});

// UNUSED EXPORTS: readNamedPolicy

// EXTERNAL MODULE: ../../work/main/node_modules/re2js/build/index.js
var build = __webpack_require__(1392);
// EXTERNAL MODULE: ./lib/adapters/files/read-file.js
var read_file = __webpack_require__(5740);
// EXTERNAL MODULE: ./lib/config/settings.js
var settings = __webpack_require__(6034);
// EXTERNAL MODULE: ./lib/config/usable-policy.js + 4 modules
var usable_policy = __webpack_require__(6631);
// EXTERNAL MODULE: ./lib/diagnosis/rules.js + 24 modules
var rules = __webpack_require__(588);
// EXTERNAL MODULE: ./lib/diagnosis/user-rules.js
var user_rules = __webpack_require__(7237);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(4372);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/config/inputs.js
var inputs = __webpack_require__(5274);
// EXTERNAL MODULE: ./lib/config/schema.js + 13 modules
var schema = __webpack_require__(5010);
;// CONCATENATED MODULE: ./lib/shells/cli/repo-policy.js
// The policy file of a checked-out repository, without the rules for causes that only a diagnosis needs.






/** The file as it can be used; null when there is none. All its problems when something besides its rules is not sound. */
async function readRepositoryPolicy(repo) {
    const text = await (0,read_file/* readTextFile */.G)((0,external_node_path_.join)(repo, inputs/* DEFAULT_POLICY_PATH */.lo), inputs/* DEFAULT_POLICY_PATH */.lo);
    if (text.ok)
        return (0,usable_policy/* readUsablePolicy */.l)(inputs/* DEFAULT_POLICY_PATH */.lo, text.value);
    return text.problem.code === 'FILE_MISSING' ? (0,result.ok)(null) : (0,result/* err */._)([text.problem]);
}
/** The policy, or the default one. */
async function readPlainPolicy(repo) {
    const read = await readRepositoryPolicy(repo);
    return read.ok ? ok(read.value?.policy ?? defaultPolicy()) : read;
}

;// CONCATENATED MODULE: ./lib/shells/cli/local-policy.js
// The policy of a checked-out repository with the flags of the command line over it, and its rules compiled.








/** The effective policy; all problems of the file when something besides its rules is not sound. No file is fine. */
async function readLocalPolicy(repo, overrides) {
    const read = await readRepositoryPolicy(repo);
    return read.ok ? (0,result.ok)(toLocalPolicy(read.value, overrides)) : read;
}
/** The effective policy of a file that was named: it has to be there. */
async function readNamedPolicy(path, name, overrides) {
    const text = await readTextFile(path, name);
    const read = text.ok ? readUsablePolicy(name, text.value) : err([text.problem]);
    return read.ok ? ok(toLocalPolicy(read.value, overrides)) : read;
}
function toLocalPolicy(given, overrides) {
    const policy = (0,settings/* applyOverrides */.iu)(given?.policy ?? null, overrides);
    const compiled = (0,user_rules/* compileUserRules */.Q)(policy.rules, build/* RE2JS */.L3);
    return {
        policy,
        rules: (0,rules.createRuleSet)(compiled.rules),
        ofUser: compiled.rules.map((rule) => rule.id),
        problems: [...(given?.problems ?? []), ...compiled.problems],
    };
}


/***/ }),

/***/ 6677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCommandOutput: () => (/* binding */ readCommandOutput)
});

;// CONCATENATED MODULE: ./lib/adapters/files/bytes-log-source.js
/** A log that is in memory already. The bytes must not change afterwards. */
function bytesLogSource(name, bytes) {
    return {
        name,
        size: bytes.length,
        async *chunks() {
            yield bytes;
        },
        read: async (offset, length) => bytes.subarray(offset, offset + length),
    };
}

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(4372);
;// CONCATENATED MODULE: ./lib/app/command-log.js

/** What it wrote, and how it ended as the last line. */
function toCommandLog({ end, copy }) {
    const last = new TextEncoder().encode(`\n##[error]${lastWords(end)}\n`);
    const log = new Uint8Array(copy.bytes.length + last.length);
    log.set(copy.bytes);
    log.set(last, copy.bytes.length);
    return log;
}
/** In the words of GitHub's runner, which the rules know. */
function lastWords(end) {
    switch (end.kind) {
        case 'exited':
        case 'signalled':
        case 'not-started':
            return `Process completed with exit code ${end.code}.`;
        case 'timed-out':
            return 'The operation was canceled: the command has timed out.';
        default:
            return (0,result/* assertNever */.x)(end);
    }
}

// EXTERNAL MODULE: ./lib/app/read-log.js + 7 modules
var read_log = __webpack_require__(7886);
// EXTERNAL MODULE: ./lib/diagnosis/diagnose-log.js + 9 modules
var diagnose_log = __webpack_require__(1225);
;// CONCATENATED MODULE: ./lib/evidence/asked-wait.js
/** `Retry-After: 30`, `retry-after: "30"`, `retry after 30 seconds`, `try again in 30s`. */
const SECONDS = /\b(?:retry[-_ ]?after"?\s*[:=]?|(?:retry|try)(?:ing)?(?: again)? in)\s*"?(?<count>\d{1,6})(?:\.\d+)?\s*(?<unit>ms|milliseconds|m|min|minutes?|h|hours?|s|sec|seconds?)?\b/i;
/** `Retry-After: Wed, 21 Oct 2015 07:28:00 GMT`: RFC 9110, section 10.2.3. */
const DATE = /\bretry[-_ ]?after"?\s*[:=]\s*"?(?<date>(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d \w{3} \d{4} [\d:]{8} GMT)/i;
/** Lines looked at, from the end: a service that is asked too often says so at the end. */
const MAX_LINES = 200;
/**
 * Milliseconds from now, at least 0, as the last line says it that asks for a wait; null when none does. `text`: the end of
 * the output.
 */
function findAskedWait(text, now) {
    for (const line of text.split('\n').slice(-MAX_LINES).reverse()) {
        const wait = waitOf(line, now);
        if (wait !== null)
            return wait;
    }
    return null;
}
function waitOf(line, now) {
    const date = DATE.exec(line)?.groups?.['date'];
    if (date !== undefined)
        return Math.max(0, Date.parse(date) - now);
    const found = SECONDS.exec(line)?.groups;
    const count = found?.['count'];
    return count === undefined ? null : Number(count) * toUnitMs(found?.['unit'] ?? 's');
}
function toUnitMs(unit) {
    const word = unit.toLowerCase();
    if (word === 'ms' || word.startsWith('milli'))
        return 1;
    if (word.startsWith('m'))
        return 60_000;
    return word.startsWith('h') ? 3_600_000 : 1000;
}

// EXTERNAL MODULE: ./lib/shells/cli/local-policy.js + 1 modules
var local_policy = __webpack_require__(5302);
;// CONCATENATED MODULE: ./lib/shells/cli/run-reading.js
// What the output of a failed command says, by the rules of the policy. Loaded only when a command has failed.






/** Bytes at the end of the output in which a wait is looked for. */
const WAIT_BYTES = 65_536;
/** The cause in an output. A policy that cannot be read adds no rules here: handling tells what is wrong with it. */
async function readCommandOutput(ended, request) {
    const { repo, secrets, now } = request;
    const { end, copy } = ended;
    const policy = await (0,local_policy.readLocalPolicy)(repo, { mode: null, plan: [] });
    const rules = policy.ok ? policy.value.rules : (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 588))).BUILT_IN_RULES();
    const digest = await (0,read_log/* readDigest */.r)(bytesLogSource('output', toCommandLog(ended)), { patterns: rules.rules, secrets });
    const { category, transient, rootCause } = (0,diagnose_log/* diagnoseLog */.V)(digest, rules);
    const [first] = rootCause;
    const cause = {
        category: end.kind === 'timed-out' ? 'timeout' : category,
        transient: end.kind === 'timed-out' ? 'unknown' : transient,
        text: first?.text ?? null,
        line: copy.kept === 'whole' ? (first?.line ?? null) : null,
        rule: first?.rule ?? null,
    };
    const lastLines = new TextDecoder().decode(copy.bytes.subarray(-WAIT_BYTES));
    return { cause, askedWaitMs: findAskedWait(lastLines, now) };
}


/***/ })

};
