export const id = 4669;
export const ids = [4669];
export const modules = {

/***/ 84695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ toGitEnvironment),
/* harmony export */   b: () => (/* binding */ GIT_SETTINGS)
/* harmony export */ });
// Settings and surroundings in which git does what we say, whoever configured it: no prompts, no pagers, no other repository.
/** Settings that would change what we read, or make git run somebody's program, whoever set them. */
const GIT_SETTINGS = [
    'core.quotePath=false',
    'core.fsmonitor=false',
    'core.pager=cat',
    'color.ui=false',
    'log.showSignature=false',
    'log.mailmap=false',
    'diff.renames=false',
    'diff.noprefix=false',
    'trailer.separators=:',
    'core.commentChar=#',
    'i18n.logOutputEncoding=UTF-8',
].flatMap((setting) => ['-c', setting]);
/** Environment in which git finds no other repository than the folder's, and asks nobody anything. */
const ENVIRONMENT = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C', LANGUAGE: 'C' };
/** Variables that a hook or a wrapper may have left and that point git elsewhere. */
const MISLEADING = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|OBJECT_DIRECTORY|NAMESPACE|PREFIX|EXTERNAL_DIFF|TRACE.*)$/;
/** The environment of this process, cleaned for git. */
function toGitEnvironment() {
    const kept = Object.entries(process.env).flatMap(([key, value]) => value === undefined || MISLEADING.test(key) ? [] : [[key, value]]);
    return { ...Object.fromEntries(kept), ...ENVIRONMENT };
}


/***/ }),

/***/ 19219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hx: () => (/* binding */ readPatch),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   Z6: () => (/* binding */ isRepository),
/* harmony export */   eR: () => (/* binding */ currentBranch),
/* harmony export */   kN: () => (/* binding */ readCommit),
/* harmony export */   xF: () => (/* binding */ headSha)
/* harmony export */ });
/* unused harmony exports readCommitTrailers, readChangedFiles */
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10758);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89279);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72711);



/** True when the folder lies in a working tree, or is one. */
async function isRepository(directory) {
    const answer = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(directory, ['rev-parse', '--is-inside-work-tree']);
    return answer.ok && answer.value.exitCode === 0 && answer.value.stdout.trim() === 'true';
}
/** The commit that is checked out. NOT_A_REPOSITORY outside of one; GIT_FAILED before the first commit. */
async function headSha(directory) {
    if (!(await isRepository(directory)))
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'NOT_A_REPOSITORY', directory });
    const text = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readGit */ .l)(directory, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    if (!text.ok)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'GIT_FAILED', operation: 'rev-parse', detail: 'there is no commit yet; commit something first' });
    const sha = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha */ .qL)(text.value.trim());
    return sha === null ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'GIT_FAILED', operation: 'rev-parse', detail: 'no commit id came back' }) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(sha);
}
/** The branch that is checked out; null when the head is detached. */
async function currentBranch(directory) {
    const answer = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(directory, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
    if (!answer.ok)
        return answer;
    const { exitCode, stdout } = answer.value;
    if (exitCode === 0)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(stdout.trim());
    return exitCode === 1 ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'NOT_A_REPOSITORY', directory });
}
/** Where a folder lies in its repository: '' for the root, else a path with a slash at its end. */
async function prefixOf(directory) {
    const prefix = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readGit */ .l)(directory, ['rev-parse', '--show-prefix']);
    return prefix.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(prefix.value.replace(/\r?\n$/, '')) : prefix;
}
/** Subject, trailers and changed files of a commit. */
async function readCommit(directory, sha, safe) {
    const subject = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readGit */ .l)(directory, ['show', '--no-patch', '--format=%s', sha, '--']);
    if (!subject.ok)
        return subject;
    const trailers = await readCommitTrailers(directory, sha);
    if (!trailers.ok)
        return trailers;
    const changedFiles = await readChangedFiles(directory, sha);
    if (!changedFiles.ok)
        return changedFiles;
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ sha, subject: safe(subject.value.trimEnd()), trailers: trailers.value, changedFiles: changedFiles.value });
}
/** Trailers as git sees them, in order, keys as written, folded values on one line. */
async function readCommitTrailers(directory, sha) {
    const format = '--format=%(trailers:only=true,unfold=true)';
    const text = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readGit */ .l)(directory, ['show', '--no-patch', format, sha, '--']);
    if (!text.ok)
        return text;
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(text.value.split('\n').flatMap((line) => {
        const colon = line.indexOf(':');
        return colon < 1 ? [] : [{ key: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() }];
    }));
}
/**
 * Paths that the commit changed against its first parent, in git's order; all of them for the first commit of all. Null
 * in a shallow clone that lacks the parent: git would then call every file changed.
 */
async function readChangedFiles(directory, sha) {
    const raw = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readGit */ .l)(directory, ['cat-file', 'commit', sha]);
    if (!raw.ok)
        return raw;
    const parent = /^parent (?<sha>[0-9a-f]+)$/m.exec(raw.value.split('\n\n', 1)[0] ?? '')?.groups?.['sha'];
    if (parent !== undefined) {
        const there = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(directory, ['cat-file', '-e', `${parent}^{commit}`]);
        if (!there.ok)
            return there;
        if (there.value.exitCode !== 0)
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null);
    }
    const selection = [
        '-m',
        '--first-parent',
        '--root',
        '--name-only',
        '-z',
        '--format=',
        '--no-ext-diff',
        '--no-textconv',
    ];
    const names = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readGit */ .l)(directory, ['log', '-1', ...selection, sha, '--']);
    return names.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(names.value.split('\0').filter((name) => name !== '')) : names;
}
/** What the commit changed against its first parent, as `git apply` takes it; binary files by their names only. */
function readPatch(directory, sha) {
    const options = [
        '-m',
        '--first-parent',
        '--root',
        '--format=',
        '--patch',
        '--full-index',
        '--no-ext-diff',
        '--no-textconv',
    ];
    return (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readGit */ .l)(directory, ['show', ...options, sha, '--']);
}


/***/ }),

/***/ 72711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   l: () => (/* binding */ readGit)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81260);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89279);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84695);
// Runs git without a shell, without prompts and without words of its own on our output.



/** Whatever git answers, with its exit code. GIT_FAILED only when it could not be started. */
async function runGit(directory, args) {
    try {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .getExecOutput */ .H)('git', ['--no-pager', ..._git_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .GIT_SETTINGS */ .b, ...args], {
            cwd: directory,
            env: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .toGitEnvironment */ .T)(),
            silent: true,
            ignoreReturnCode: true,
        }));
    }
    catch (error) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({
            code: 'GIT_FAILED',
            operation: args[0] ?? '',
            detail: error instanceof Error ? error.message : 'git could not be started',
        });
    }
}
/** What git printed, or GIT_FAILED with its last words. */
async function readGit(directory, args) {
    const answer = await runGit(directory, args);
    if (!answer.ok)
        return answer;
    const { exitCode, stdout, stderr } = answer.value;
    if (exitCode === 0)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(stdout);
    const words = stderr.trim().split('\n').at(-1)?.slice(0, 200) ?? '';
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'GIT_FAILED', operation: args[0] ?? '', detail: words === '' ? `exit code ${exitCode}` : words });
}


/***/ }),

/***/ 26733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ GraphqlFailure),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   _G: () => (/* binding */ brokenGraphqlOf),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   rR: () => (/* binding */ headerOf),
/* harmony export */   sT: () => (/* binding */ retryAfterOf),
/* harmony export */   tJ: () => (/* binding */ WithheldRequest),
/* harmony export */   ym: () => (/* binding */ UnreadableAnswer)
/* harmony export */ });
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


/***/ }),

/***/ 42879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(89279);
// EXTERNAL MODULE: ./lib/adapters/github/problems.js
var problems = __webpack_require__(88624);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 21 modules
var github = __webpack_require__(11758);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./lib/adapters/github/answers.js
var answers = __webpack_require__(26733);
// EXTERNAL MODULE: ./lib/adapters/github/rate-limits.js
var rate_limits = __webpack_require__(48939);
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
    const check = (0,answers/* fieldOf */._F)(options.request, 'check');
    const broken = response.status < 300 ? (0,answers/* brokenGraphqlOf */._G)(response.data) : null;
    if (broken !== null)
        throw new answers/* GraphqlFailure */.QL(broken, response, options);
    const wrong = response.status < 300 && typeof check === 'function' ? check(response.data) : null;
    if (typeof wrong === 'string')
        throw new answers/* UnreadableAnswer */.ym(wrong, options);
}
/** The pause before the next try, or null when there is to be none. */
function toPause(error, options, world) {
    const tries = numberOf(options.request, 'retryCount');
    if (tries + 1 >= world.patience.maxTries)
        return null;
    const limit = (0,rate_limits/* rateLimitOf */.t)(error);
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
    const status = (0,answers/* statusOf */.c2)(error);
    const drawn = Math.ceil(Math.random() * pauseMs * 2 ** tries);
    if ((0,answers/* fieldOf */._F)(options.request, 'isFollowUp') === true && FOLLOW_UP_STATUSES.includes(status))
        return drawn;
    if ((0,answers/* fieldOf */._F)(options.request, 'kind') !== 'read')
        return null;
    const isTransient = error instanceof answers/* UnreadableAnswer */.ym || status === null || status >= 500;
    return isTransient ? ((0,answers/* retryAfterOf */.sT)(error) ?? drawn) : null;
}
function numberOf(value, name) {
    const found = (0,answers/* fieldOf */._F)(value, name);
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
const FIRST_CONTACT_MS = 12_000;
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
    const waits = (0,rate_limits/* openWaits */.D)(patience.maxRetryAfterMs);
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
        if ((0,answers/* statusOf */.c2)(error) === UNAUTHORISED)
            wire.refusal = error;
        const limit = (0,rate_limits/* rateLimitOf */.t)(error);
        if (limit !== null)
            wire.waits.note(sending.resource, limit);
        throw error;
    }
}
function refuseKnown(wire, resource) {
    const { wasAnswered, unanswered } = wire.reach;
    const mostUnanswered = wasAnswered ? MAX_UNANSWERED.later : MAX_UNANSWERED.first;
    if (wire.stopping.signal.aborted)
        throw new answers/* WithheldRequest */.tJ({ because: 'stopped' });
    if (unanswered >= mostUnanswered)
        throw new answers/* WithheldRequest */.tJ({ because: 'unreachable' });
    if (wire.budget.isSpent())
        throw new answers/* WithheldRequest */.tJ({ because: 'budget' });
    const waitMs = wire.waits.leftMs(resource);
    if (waitMs > 0)
        throw new answers/* WithheldRequest */.tJ({ because: 'wait', waitMs });
}
/** A write is tried once and then looked for: the look tells whether anybody is there. */
function noteReach(reach, kind, error) {
    const isAnswer = error instanceof answers/* UnreadableAnswer */.ym || (0,answers/* statusOf */.c2)(error) !== null;
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
        throw new answers/* UnreadableAnswer */.ym('moved to another server', options.request);
    const method = route.slice(0, route.indexOf(' '));
    const second = await wire.request(`${method} ${target}`, { ...values, ...options });
    if (REDIRECTS.includes(second.status))
        throw new answers/* UnreadableAnswer */.ym('moved more than once', options.request);
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
        const hasMore = /\brel="next"/.test(String(answer.headers['link'] ?? ''));
        return (0,result.ok)({ status: answer.status, data: data.data, hasMore, headers: answer.headers });
    }
    catch (error) {
        return (0,result/* err */._)((0,problems/* toProblem */.H8)(ask, error));
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
        return (0,result/* err */._)((0,problems/* toProblem */.H8)(ask, error));
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
        return (0,result/* err */._)((0,problems/* toProblem */.H8)(ask, error));
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
        return (0,result/* err */._)((0,problems/* toProblem */.H8)(ask, error));
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


/***/ }),

/***/ 88624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ toBrief),
/* harmony export */   H8: () => (/* binding */ toProblem),
/* harmony export */   Z5: () => (/* binding */ isUnclear)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89279);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26733);
/* harmony import */ var _rate_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48939);



/** Longest part of GitHub's own words that is passed on. */
const MAX_DETAIL_UNITS = 200;
/** The one 403 that no permission mends. Nothing but GitHub's sentence tells it from the others. */
const PULLS_SWITCHED_OFF = /not permitted to create or approve pull requests/i;
const PULLS_SETTING = 'the setting "Allow GitHub Actions to create and approve pull requests" is off; switch it on under Settings, Actions, General';
/** The problem behind a request that threw. */
function toProblem({ operation, needs }, error) {
    if (error instanceof _answers_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableAnswer */ .ym)
        return { code: 'HOST_UNREADABLE', operation, detail: error.message };
    if (error instanceof _answers_js__WEBPACK_IMPORTED_MODULE_0__/* .WithheldRequest */ .tJ)
        return toWithheld(operation, error);
    const limit = (0,_rate_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .rateLimitOf */ .t)(error);
    if (limit !== null)
        return { code: 'HOST_RATE_LIMITED', operation, retryAfterMs: limit.waitMs };
    const status = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error);
    if (status === null)
        return { code: 'HOST_UNAVAILABLE', operation, retryAfterMs: null };
    switch (status) {
        case 401:
            return { code: 'HOST_UNAUTHORISED', operation };
        case 403:
            if (!PULLS_SWITCHED_OFF.test(toDetail(error)))
                return { code: 'HOST_FORBIDDEN', operation, needs };
            return { code: 'HOST_REFUSED', operation, status, detail: PULLS_SETTING };
        case 404:
            return { code: 'HOST_NOT_FOUND', operation };
        case 410:
            return { code: 'HOST_DISABLED', operation };
        default:
            if (status >= 500)
                return { code: 'HOST_UNAVAILABLE', operation, retryAfterMs: (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfterOf */ .sT)(error) };
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
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .x)(withholding);
    }
}
/** What a 422 says: its fields and, where it gives some, its words. */
function toDetail(error) {
    const data = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)((0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(error, 'response'), 'data');
    const errors = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(data, 'errors');
    const parts = Array.isArray(errors) ? errors.map(toFieldDetail) : [];
    const message = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(data, 'message');
    return toBrief([typeof message === 'string' ? message : 'no reason given', ...parts].filter(Boolean).join('; '));
}
function toFieldDetail(error) {
    if (typeof error === 'string')
        return error;
    const message = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(error, 'message');
    if (typeof message === 'string')
        return message;
    return [(0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(error, 'field'), (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(error, 'code')].filter((part) => typeof part === 'string').join(' ');
}


/***/ }),

/***/ 48939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ openWaits),
/* harmony export */   t: () => (/* binding */ rateLimitOf)
/* harmony export */ });
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26733);
// Tells a rate limit from other refusals, and remembers one: whoever was told to wait is not asked again before.

/** What GitHub asks for where it names no time: "wait for at least one minute". */
const LEAST_WAIT_MS = 60_000;
/** GitHub's documentation names the message as the way to know a secondary limit that comes without `retry-after`. */
const SECONDARY_WORDS = /\bsecondary rate limit/i;
/** The rate limit behind a failed request; null for any other failure. */
function rateLimitOf(error) {
    const status = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error);
    if (status !== 403 && status !== 429)
        return null;
    const isHourly = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .headerOf */ .rR)(error, 'x-ratelimit-remaining') === '0';
    const askedMs = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfterOf */ .sT)(error);
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
    const data = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)((0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(error, 'response'), 'data');
    const message = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(data, 'message');
    const page = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(data, 'documentation_url');
    return SECONDARY_WORDS.test(String(message)) || /secondary-rate-limits/.test(String(page));
}
/** From the reset time against the server's own clock: ours may be wrong. */
function toResetMs(error) {
    const resetMs = Number((0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .headerOf */ .rR)(error, 'x-ratelimit-reset') ?? Number.NaN) * 1000;
    const serverMs = Date.parse((0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .headerOf */ .rR)(error, 'date') ?? '');
    return Number.isNaN(resetMs - serverMs) ? null : Math.max(0, resetMs - serverMs);
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

/***/ 98824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   RJ: () => (/* binding */ checkList),
/* harmony export */   dJ: () => (/* binding */ titled),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   jN: () => (/* binding */ numbered),
/* harmony export */   qi: () => (/* binding */ listInline),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   vP: () => (/* binding */ figure),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43419);
// Lists, tables and folds from finished Markdown.

/** One line per item; nothing when there are none. */
function bullets(items) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(items.map((item) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `- ${item}`), '\n');
}
/** Boxes to tick, all open. */
function checkList(items) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(items.map((item) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `- [ ] ${item}`), '\n');
}
/** Items with their number, apart from each other when one has further blocks, each already indented by three spaces. */
function numbered(items) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(items.map((item, at) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${at + 1}. ${item}`), items.some((item) => item.includes('\n')) ? '\n\n' : '\n');
}
/** A table; nothing when it has no rows. A pipe left in a cell is replaced: it would move what follows out of its cell. */
function table(head, rows) {
    if (rows.length === 0)
        return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([row(head), row(head.map(() => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `---`)), ...rows.map(row)], '\n');
}
/** Text that opens on a click. The title is our own. */
function details(title, body) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `<details>
<summary>${title}</summary>

${body}

</details>`;
}
/** A heading with its text; nothing when there is no text. */
function titled(heading, ...blocks) {
    const body = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(blocks, '\n\n');
    return body === ''
        ? _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${heading}

${body}`;
}
/** The first items, and how many there are besides. `most` is at least 1. */
function firstOf(items, most) {
    return { shown: items.slice(0, most), more: Math.max(0, items.length - most) };
}
/** Names in one line, the first few of them. */
function listInline(items, most) {
    const { shown, more } = firstOf(items, most);
    const names = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(shown, ', ');
    return more === 0 ? names : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${names} and ${more} more`;
}
/** A share or a weight with two digits. Not for the start of a line: there a number could begin a list. */
function figure(value) {
    return value.toFixed(2);
}
function row(cells) {
    const safe = cells.map((cell) => cell.replaceAll('|', '&#124;'));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `| ${safe.join(' | ')} |`;
}


/***/ }),

/***/ 9635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toFindingDocuments),
/* harmony export */   q: () => (/* binding */ toDoctorDocument)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10758);

/** In the order of the checks. */
function toFindingDocuments({ findings }) {
    return findings.map(({ check, subject, status, value, advice }) => ({ check, subject, status, value, advice }));
}
/** The document `aftermath/doctor/1`. */
function toDoctorDocument(environment) {
    return { schema: 'aftermath/doctor/1', at: (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toIsoText */ .Ui)(environment.at), findings: toFindingDocuments(environment) };
}


/***/ }),

/***/ 17501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ environmentText),
/* harmony export */   n: () => (/* binding */ environmentBlock)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98824);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43419);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5356);



const STATUS_WORDS = {
    ok: 'fine',
    warn: 'look at it',
    fail: 'broken',
    unknown: 'not known',
};
/** Nothing where nothing was measured. */
function environmentBlock(environment) {
    if (environment === null || environment.findings.length === 0)
        return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    const odd = environment.findings.filter(isOdd);
    const rest = environment.findings.filter((finding) => !isOdd(finding));
    const first = odd.length === 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Nothing unusual was found on the machine when we looked.` : findingTable(odd);
    const folded = rest.length === 0 ? _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `What else was looked at (${rest.length})`, findingTable(rest));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([first, folded], '\n\n');
}
/** The same for a terminal: one line each, with the advice below. */
function environmentText({ findings }) {
    return findings
        .map(({ check, subject, status, value, advice }) => {
        const line = `${status.padEnd(7)} ${check.padEnd(8)} ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .toOneLine */ .GX)(subject)}: ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .toOneLine */ .GX)(value)}\n`;
        return advice === null ? line : `${line}        → ${advice}\n`;
    })
        .join('');
}
function isOdd({ status }) {
    return status === 'warn' || status === 'fail';
}
function findingTable(findings) {
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `what`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `state`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `seen`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `what to do`], findings.map(({ check, subject, status, value, advice }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(check)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA)(subject)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(STATUS_WORDS[status])}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA)(value),
        advice === null ? _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(advice),
    ]));
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

/***/ 87382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDoctor: () => (/* binding */ runDoctor)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/github/client.js + 3 modules
var github_client = __webpack_require__(42879);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(46843);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(10758);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(89279);
;// CONCATENATED MODULE: ./lib/adapters/github/token-facts.js
// What GitHub says of a token when the repository is read with it: one request.



const REPOSITORY = schemas/* object */.Ikc({ permissions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* boolean */.zMY()).optional() });
/** Rights by their names, as far as the API tells them: for the token of a job it mostly says less than it may. */
async function readTokenFacts(client, { owner, name }, clock) {
    const before = clock();
    const answer = await client.ask({
        route: 'GET /repos/{owner}/{repo}',
        path: { owner, repo: name },
        operation: 'read the repository',
        needs: 'metadata: read',
        shape: REPOSITORY,
    });
    if (!answer.ok)
        return answer;
    const { data, headers } = answer.value;
    const text = (header) => String(headers[header] ?? '');
    const remaining = /^\d+$/.test(text('x-ratelimit-remaining')) ? Number(text('x-ratelimit-remaining')) : null;
    return (0,result.ok)({
        rights: Object.entries(data.permissions ?? {}).flatMap(([right, isGiven]) => (isGiven ? [right] : [])),
        scopes: text('x-oauth-scopes')
            .split(/,\s*/)
            .filter((scope) => scope !== ''),
        expiresAt: text('github-authentication-token-expiration') || null,
        remaining,
        serverTime: (0,ids/* parseInstant */.nV)(text('date')),
        ownTime: ((before + clock()) / 2),
    });
}

// EXTERNAL MODULE: ./lib/render/environment.js
var render_environment = __webpack_require__(17501);
// EXTERNAL MODULE: ./lib/render/environment-document.js
var environment_document = __webpack_require__(9635);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/adapters/git/repo.js
var git_repo = __webpack_require__(19219);
// EXTERNAL MODULE: ./lib/adapters/git/run-git.js
var run_git = __webpack_require__(72711);
;// CONCATENATED MODULE: ./lib/adapters/git/git-facts.js
// The state of a checkout that makes git commands fail. Changes nothing, not even the index.




/** File or folder in the git folder to what it means; see gitrepository-layout(5) and git-status. */
const UNFINISHED = [
    ['rebase-merge', 'rebase'],
    ['rebase-apply/applying', 'am'],
    ['rebase-apply', 'rebase'],
    ['MERGE_HEAD', 'merge'],
    ['CHERRY_PICK_HEAD', 'cherry-pick'],
    ['REVERT_HEAD', 'revert'],
    ['BISECT_LOG', 'bisect'],
];
/** Locks that a killed git leaves where the next one stumbles over them. */
const LOCKS = ['index.lock', 'HEAD.lock', 'config.lock', 'packed-refs.lock', 'shallow.lock'];
/** Null outside of a repository. */
async function readGitFacts(repo) {
    if (!(await (0,git_repo/* isRepository */.Z6)(repo)))
        return null;
    const named = await (0,run_git/* readGit */.l)(repo, ['rev-parse', '--git-dir', '--git-common-dir', '--is-shallow-repository']);
    if (!named.ok)
        return null;
    const [own = '.git', common = own, shallow] = named.value.trim().split('\n');
    const folders = [...new Set([(0,external_node_path_.resolve)(repo, own), (0,external_node_path_.resolve)(repo, common)])];
    const branch = await (0,git_repo/* currentBranch */.eR)(repo);
    return {
        branch: branch.ok ? branch.value : null,
        shallow: shallow === 'true',
        unfinished: UNFINISHED.find(([name]) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)((0,external_node_path_.resolve)(repo, own), name)))?.[1] ?? null,
        locks: folders.flatMap((folder) => [
            ...LOCKS.filter((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name))),
            ...listRefLocks((0,external_node_path_.join)(folder, 'refs/heads')),
        ]),
        changedFiles: await countChanges(repo),
        broken: await listBroken(repo),
    };
}
function listRefLocks(folder) {
    try {
        const names = (0,external_node_fs_.readdirSync)(folder, { recursive: true, encoding: 'utf8' });
        return names.filter((name) => name.endsWith('.lock')).map((name) => `refs/heads/${name}`);
    }
    catch {
        return [];
    }
}
async function countChanges(repo) {
    const text = await (0,run_git/* readGit */.l)(repo, ['status', '--porcelain=v2', '-z', '--no-renames', '--untracked-files=normal']);
    if (!text.ok)
        return null;
    return text.value.split('\0').filter((line) => /^[12u?] /.test(line)).length;
}
/** Cheap: refs are looked up, objects are not read. git tells a broken ref on its standard error and goes on. */
async function listBroken(repo) {
    const answer = await (0,run_git/* runGit */.E)(repo, ['for-each-ref', '--format=%(refname) %(objecttype)']);
    if (!answer.ok)
        return null;
    const told = [...answer.value.stderr.matchAll(/(?:broken ref|missing object \S+ for) (?<ref>refs\/\S+)/g)];
    return told.flatMap((match) => match.groups?.['ref'] ?? []);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/adapters/system/disk.js
// Room on the file systems that a job writes to.


/** The checkout, the folder for temporary files, and the home. A folder that cannot be asked is left out. */
async function readDisks(repo) {
    const folders = [...new Set([repo, (0,external_node_os_.tmpdir)(), (0,external_node_os_.homedir)()])];
    const read = await Promise.all(folders.map(readDisk));
    return read.flatMap((disk) => (disk === null ? [] : [disk]));
}
async function readDisk(folder) {
    try {
        const { bavail, blocks, bsize, files, ffree } = await (0,promises_.statfs)(folder);
        // btrfs and some others have no fixed number of inodes and say zero.
        const inodes = files === 0 ? { freeInodes: null, totalInodes: null } : { freeInodes: ffree, totalInodes: files };
        return { folder, freeBytes: bavail * bsize, totalBytes: blocks * bsize, ...inodes };
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/system/memory.js
// Memory of the machine, and of the control group that holds us: a container has less than the machine it runs on.



/** Larger limits are the kernel's way to say that there is none (cgroup v1 gives the largest multiple of a page). */
const NO_LIMIT = 2 ** 62;
const SYSTEM = { proc: '/proc', cgroup: '/sys/fs/cgroup' };
/** What is free and what is allowed. Without /proc only what the system's own call tells. */
function readMemory(places = SYSTEM) {
    const info = read((0,external_node_path_.join)(places.proc, 'meminfo'));
    const kib = (name) => {
        const text = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(info ?? '')?.[1];
        return text === undefined ? null : Number(text) * 1024;
    };
    return {
        availableBytes: kib('MemAvailable') ?? (0,external_node_os_.freemem)(),
        totalBytes: kib('MemTotal') ?? (0,external_node_os_.totalmem)(),
        ...readGroup(places),
    };
}
/** Version 2 first, then version 1. Inside a container the own group often stands at the root. */
function readGroup({ proc, cgroup }) {
    const lines = (read((0,external_node_path_.join)(proc, 'self/cgroup')) ?? '').split('\n').map((line) => line.split(':'));
    const second = lines.find(([id]) => id === '0')?.[2] ?? '/';
    const first = lines.find(([, names]) => names?.split(',').includes('memory'))?.[2] ?? '/';
    for (const folder of [(0,external_node_path_.join)(cgroup, second), cgroup]) {
        const max = read((0,external_node_path_.join)(folder, 'memory.max'));
        if (max === null)
            continue;
        const cache = count(read((0,external_node_path_.join)(folder, 'memory.stat')), 'inactive_file') ?? 0;
        return {
            limitBytes: toLimit(max),
            usedBytes: toUsed(read((0,external_node_path_.join)(folder, 'memory.current')), cache),
            kills: count(read((0,external_node_path_.join)(folder, 'memory.events')), 'oom_kill'),
        };
    }
    for (const folder of [(0,external_node_path_.join)(cgroup, 'memory', first), (0,external_node_path_.join)(cgroup, 'memory')]) {
        const max = read((0,external_node_path_.join)(folder, 'memory.limit_in_bytes'));
        if (max === null)
            continue;
        const cache = count(read((0,external_node_path_.join)(folder, 'memory.stat')), 'total_inactive_file') ?? 0;
        return {
            limitBytes: toLimit(max),
            usedBytes: toUsed(read((0,external_node_path_.join)(folder, 'memory.usage_in_bytes')), cache),
            kills: count(read((0,external_node_path_.join)(folder, 'memory.oom_control')), 'oom_kill'),
        };
    }
    return { limitBytes: null, usedBytes: null, kills: null };
}
function toLimit(text) {
    const bytes = Number(text.trim());
    return Number.isNaN(bytes) || bytes >= NO_LIMIT ? null : bytes;
}
/** Files in memory that nobody uses are given back before anything is killed, so they do not count. */
function toUsed(text, cacheBytes) {
    return text === null ? null : Math.max(0, Number(text.trim()) - cacheBytes);
}
/** The number behind a name at the start of a line. */
function count(text, name) {
    const line = (text ?? '').split('\n').find((one) => one.startsWith(`${name} `));
    return line === undefined ? null : Number(line.slice(name.length + 1));
}
function read(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/system/ports.js
// Who listens on which port, from /proc: no program has to be there for it.

/** State of a listening socket in /proc/net/tcp; include/net/tcp_states.h. */
const LISTENING = '0A';
/** Name of a process, as the kernel cuts it. */
const MAX_NAME = 60;
/** Lowest port first, each once. Null where there is no /proc. */
function readPorts() {
    const tables = ['/proc/net/tcp', '/proc/net/tcp6'].map(readText);
    if (tables.every((table) => table === null))
        return null;
    const listening = tables.flatMap((table) => parseTable(table ?? ''));
    const owners = findOwners(new Set(listening.map((one) => one.inode)));
    const found = new Map();
    for (const { port, address, inode } of listening) {
        const by = owners.get(inode) ?? null;
        if (found.get(port)?.by == null)
            found.set(port, { port, address, by });
    }
    return [...found.values()].sort((a, b) => a.port - b.port);
}
/** The sockets of a table that listen. Exported for its test. */
function parseTable(table) {
    return table
        .split('\n')
        .slice(1)
        .flatMap((line) => {
        const fields = line.trim().split(/\s+/);
        const [address = '', port = ''] = (fields[1] ?? '').split(':');
        if (fields[3] !== LISTENING)
            return [];
        return [{ port: Number.parseInt(port, 16), address: toAddress(address), inode: fields[9] ?? '' }];
    });
}
/** Four bytes each, in the order of the machine, which is little-endian wherever runners run. */
function toAddress(hex) {
    const bytes = (hex.match(/.{8}/g) ?? []).flatMap((word) => (word.match(/../g) ?? []).reverse());
    if (bytes.length === 4)
        return bytes.map((byte) => Number.parseInt(byte, 16)).join('.');
    if (bytes.every((byte) => byte === '00'))
        return '::';
    const groups = Array.from({ length: 8 }, (_, at) => `${bytes[at * 2]}${bytes[at * 2 + 1]}`.replace(/^0+(?=.)/, ''));
    return groups.join(':').toLowerCase();
}
/** Socket to process, as far as we may look. */
function findOwners(inodes) {
    const owners = new Map();
    for (const pid of listNames('/proc').filter((name) => /^\d+$/.test(name))) {
        for (const fd of listNames(`/proc/${pid}/fd`)) {
            const inode = /^socket:\[(\d+)\]$/.exec(readLink(`/proc/${pid}/fd/${fd}`))?.[1];
            if (inode !== undefined && inodes.has(inode) && !owners.has(inode)) {
                owners.set(inode, { pid: Number(pid), name: (readText(`/proc/${pid}/comm`) ?? '').trim().slice(0, MAX_NAME) });
            }
        }
        if (owners.size === inodes.size)
            break;
    }
    return owners;
}
function readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return null;
    }
}
function listNames(path) {
    try {
        return (0,external_node_fs_.readdirSync)(path);
    }
    catch {
        return [];
    }
}
function readLink(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path);
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: external "node:dns/promises"
var external_node_dns_promises_ = __webpack_require__(71553);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/adapters/system/reach.js
// Names and services, each with a bounded wait. Nothing is sent: a connection is opened and closed.


/** Ports that addresses without one mean. */
const USUAL_PORTS = {
    'http:': 80,
    'https:': 443,
    'postgres:': 5432,
    'postgresql:': 5432,
    'mysql:': 3306,
    'redis:': 6379,
    'mongodb:': 27_017,
    'amqp:': 5672,
};
/** One name, by the system's resolver with its own files and settings. */
function resolveName(host, timeoutMs) {
    return timed(host, timeoutMs, async () => {
        await (0,external_node_dns_promises_.lookup)(host, { all: true });
    });
}
/** One service. `target`: `host:port`, or an address with a scheme. */
function reachService(target, timeoutMs) {
    const place = parseTarget(target);
    return timed(toShown(target), timeoutMs, (signal) => place === null ? Promise.reject(new Error('no port')) : reach_open(place, signal));
}
function parseTarget(target) {
    const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(target) ? target : `tcp://${target}`;
    if (!URL.canParse(text))
        return null;
    const { hostname, port, protocol } = new URL(text);
    const number = port === '' ? USUAL_PORTS[protocol] : Number(port);
    return number === undefined ? null : { host: hostname.replace(/^\[|\]$/g, ''), port: number };
}
/** Without what stands before the host and behind the port: a password may stand in one, a token in the other. */
function toShown(target) {
    return target.replace(/\/\/[^/@]*@/, '//').replace(/[?#].*$/, '');
}
function reach_open({ host, port }, signal) {
    return new Promise((done, fail) => {
        const socket = (0,external_node_net_.connect)({ host, port });
        signal.addEventListener('abort', () => socket.destroy(), { once: true });
        socket.once('error', fail);
        socket.once('connect', () => {
            socket.destroy();
            done();
        });
    });
}
/** A resolver cannot be called back: what it says after the time is not heard. */
async function timed(target, timeoutMs, ask) {
    const start = performance.now();
    const stop = new AbortController();
    let timer;
    const late = new Promise((done) => {
        timer = setTimeout(() => done('ETIMEDOUT'), timeoutMs);
    });
    const trouble = await Promise.race([ask(stop.signal).then(() => null, toCode), late]);
    clearTimeout(timer);
    stop.abort();
    return { target, ms: Math.round(performance.now() - start), trouble };
}
function toCode(error) {
    const known = typeof error === 'object' && error !== null;
    return known && 'code' in error ? String(error.code) : 'EINVAL';
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/adapters/system/tools.js
// Versions of programs, as they tell them themselves.

/** How a program is asked that does not know the usual option. */
const ASKED = { go: 'version' };
const MAX_VERSION_UNITS = 100;
/** The first line of its answer; null when it is not there, does not answer in time, or ends with an error. */
function readTool(name, timeoutMs) {
    return new Promise((done) => {
        const options = { timeout: timeoutMs, killSignal: 'SIGKILL', maxBuffer: 65_536, windowsHide: true };
        (0,external_node_child_process_.execFile)(name, [ASKED[name] ?? '--version'], options, (error, stdout, stderr) => {
            const line = `${stdout}\n${stderr}`.split('\n').find((one) => one.trim() !== '');
            done({ name, version: error === null && line !== undefined ? line.trim().slice(0, MAX_VERSION_UNITS) : null });
        });
    });
}

;// CONCATENATED MODULE: ./lib/diagnosis/environment/draft.js
/** What is as it should be, or was only told. */
function fine(check, subject, value) {
    return { check, subject, status: 'ok', value, advice: null };
}
/** What a person should look at. */
function trouble(draft) {
    return draft;
}
/** What could not be measured. */
function unknown(check, subject, value) {
    return { check, subject, status: 'unknown', value, advice: null };
}

;// CONCATENATED MODULE: ./lib/diagnosis/environment/machine.js

const MIB = 1024 * 1024;
/** Ports listed that nobody needs free; more would hide the others. */
const MAX_LISTED_PORTS = 30;
/** One finding for space and one for inodes. A disk with hardly anything left is a failure, not a warning. */
function judgeDisk(disk, wishes) {
    const { folder, freeBytes, totalBytes, freeInodes, totalInodes } = disk;
    const least = wishes.minFreeDiskMiB * MIB;
    const value = `${toMiB(freeBytes)} of ${toMiB(totalBytes)} free`;
    const space = freeBytes >= least
        ? fine('disk', folder, value)
        : trouble({
            check: 'disk',
            subject: folder,
            status: freeBytes < least / 10 ? 'fail' : 'warn',
            value,
            advice: 'Remove what the job does not need (caches, images, old builds), or use a larger runner.',
        });
    if (freeInodes === null || totalInodes === null || totalInodes === 0)
        return [space];
    const percent = Math.floor((freeInodes / totalInodes) * 100);
    if (percent >= wishes.minFreeInodesPercent)
        return [space];
    return [
        space,
        trouble({
            check: 'disk',
            subject: folder,
            status: freeInodes === 0 ? 'fail' : 'warn',
            value: `${percent} % of its inodes free`,
            advice: 'Many small files fill the disk although there is space: remove old caches and package folders.',
        }),
    ];
}
/** The machine's memory, the limit that we are held in, and what was killed for want of it. */
function judgeMemory(memory, wishes) {
    if (memory === null)
        return [unknown('memory', 'machine', 'could not be read')];
    const { availableBytes, totalBytes, limitBytes, usedBytes, kills } = memory;
    const own = judgeRoom('machine', { free: availableBytes, total: totalBytes }, wishes);
    const group = limitBytes === null || usedBytes === null || limitBytes >= totalBytes
        ? []
        : [judgeRoom('control group', { free: Math.max(0, limitBytes - usedBytes), total: limitBytes }, wishes)];
    const killed = kills === null || kills === 0
        ? []
        : [
            trouble({
                check: 'memory',
                subject: 'control group',
                status: 'fail',
                value: `${kills} ${kills === 1 ? 'process was' : 'processes were'} killed for want of memory`,
                advice: 'Run less at the same time, or use a runner or a limit with more memory.',
            }),
        ];
    return [own, ...group, ...killed];
}
function judgeRoom(subject, { free, total }, { minFreeMemoryMiB }) {
    const value = `${toMiB(free)} of ${toMiB(total)} free`;
    if (free >= minFreeMemoryMiB * MIB)
        return fine('memory', subject, value);
    const advice = 'Run less at the same time, or use a runner with more memory.';
    return trouble({ check: 'memory', subject, status: 'warn', value, advice });
}
/** Ports that must be free, then those in use, lowest first. */
function judgePorts(ports, { freePorts }) {
    if (ports === null)
        return [unknown('ports', 'all', 'could not be read')];
    const wanted = freePorts.map((port) => judgeWanted(port, ports));
    const others = ports.filter(({ port }) => !freePorts.includes(port)).sort((a, b) => a.port - b.port);
    const more = others.length - MAX_LISTED_PORTS;
    return [
        ...wanted,
        ...others.slice(0, MAX_LISTED_PORTS).map((one) => fine('ports', String(one.port), `in use by ${userOf(one)}`)),
        ...(more > 0 ? [fine('ports', 'others', `${more} more in use`)] : []),
    ];
}
function judgeWanted(port, ports) {
    const used = ports.find((one) => one.port === port);
    if (used === undefined)
        return fine('ports', String(port), 'free');
    return trouble({
        check: 'ports',
        subject: String(port),
        status: 'warn',
        value: `in use by ${userOf(used)}`,
        advice: 'End that process before the job starts, or let the job choose a free port.',
    });
}
function userOf({ by, address }) {
    return by === null ? `a process of somebody else (${address})` : `${by.name}, process ${by.pid} (${address})`;
}
function toMiB(bytes) {
    return `${Math.floor(bytes / MIB)} MiB`;
}

;// CONCATENATED MODULE: ./lib/diagnosis/environment/reach.js

/** A name, asked of the system's own resolver. */
function judgeName({ target, ms, trouble: code }) {
    if (code === null)
        return fine('dns', target, `resolved in ${ms} ms`);
    return trouble({
        check: 'dns',
        subject: target,
        status: 'fail',
        value: `${code} after ${ms} ms`,
        advice: code === 'ENOTFOUND'
            ? 'No such name: check how it is written, and whether this machine may ask for it.'
            : 'The resolver does not answer: check the network and the name servers of this machine.',
    });
}
/** A service, by a connection that is closed at once. */
function judgeService({ target, ms, trouble: code }) {
    if (code === null)
        return fine('services', target, `connected in ${ms} ms`);
    return trouble({
        check: 'services',
        subject: target,
        status: 'fail',
        value: `${code} after ${ms} ms`,
        advice: adviceFor(code),
    });
}
function adviceFor(code) {
    switch (code) {
        case 'ECONNREFUSED':
            return 'Nobody listens there: start the service before the job needs it, and wait until it is ready.';
        case 'ETIMEDOUT':
            return 'Nothing came back: a firewall or a wrong address drops what is sent there.';
        case 'ENOTFOUND':
        case 'EAI_AGAIN':
            return 'Its name does not resolve: check how it is written, and the name servers of this machine.';
        default:
            return 'Check the address and whether this machine may reach it.';
    }
}

// EXTERNAL MODULE: ./lib/domain/problem.js
var problem = __webpack_require__(11591);
;// CONCATENATED MODULE: ./lib/diagnosis/environment/work.js


/** Before this nobody ran this program: a clock that shows less has lost its time. 2025-01-01. */
const NO_EARLIER = Date.UTC(2025, 0, 1);
/** Requests left below which the next runs may have to wait. */
const FEW_REQUESTS = 100;
const MAX_NAMES = 3;
/** What git is in the middle of, and what would make its next command fail. */
function judgeGit(git) {
    if (git === null)
        return [unknown('git', 'repository', 'this folder is none')];
    const { branch, shallow, unfinished, locks, changedFiles, broken } = git;
    const warn = (subject, value, advice) => trouble({ check: 'git', subject, status: 'warn', value, advice });
    return [
        fine('git', 'head', branch ?? 'detached'),
        ...(unfinished === null
            ? []
            : [warn('unfinished', unfinished, `Finish it or take it back: git ${unfinished} --abort.`)]),
        ...(locks.length === 0
            ? []
            : [
                warn('locks', firstOf(locks), 'Another git is at work, or one was killed: when none runs, remove these files.'),
            ]),
        ...(shallow ? [fine('git', 'history', 'shallow: older commits are not here')] : []),
        changedFiles === null
            ? unknown('git', 'changes', 'could not be counted')
            : fine('git', 'changes', changedFiles === 0 ? 'none' : `${changedFiles} changed or new files`),
        ...(broken === null || broken.length === 0
            ? []
            : [
                trouble({
                    check: 'git',
                    subject: 'refs',
                    status: 'fail',
                    value: `broken: ${firstOf(broken)}`,
                    advice: 'Fetch these branches and tags again; git fsck tells what else is missing.',
                }),
            ]),
    ];
}
/** What the API says the token may do. */
function judgeToken(token) {
    if (token === 'unasked')
        return [];
    if (token === 'none')
        return [unknown('token', 'GitHub', 'no token was given, so nothing was asked')];
    if ('code' in token) {
        const status = token.code === 'HOST_UNAVAILABLE' ? 'unknown' : 'fail';
        return [{ check: 'token', subject: 'GitHub', status, value: token.code, advice: (0,problem/* explainProblem */.F)(token) }];
    }
    const { rights, scopes, expiresAt, remaining } = token;
    const rightsWords = rights.length === 0 ? 'not told; it may read' : rights.join(', ');
    return [
        fine('token', 'rights on the repository', rightsWords),
        ...(scopes.length === 0 ? [] : [fine('token', 'scopes', scopes.join(', '))]),
        ...(expiresAt === null ? [] : [fine('token', 'expires', expiresAt)]),
        ...(remaining === null ? [] : [judgeRemaining(remaining)]),
    ];
}
function judgeRemaining(remaining) {
    const value = `${remaining} left in this hour`;
    if (remaining >= FEW_REQUESTS)
        return fine('token', 'requests', value);
    const advice = 'Other jobs use the same token: let them ask less, or wait for the next hour.';
    return trouble({ check: 'token', subject: 'requests', status: 'warn', value, advice });
}
/** Against GitHub's own clock where it was asked; else only whether the year makes sense. */
function judgeClock({ at, token }, { maxClockSkewSeconds }) {
    const advice = 'Set the clock by a time server: tokens and certificates are refused when it is off.';
    const serverTime = typeof token === 'object' && !('code' in token) ? token.serverTime : null;
    if (typeof token !== 'object' || 'code' in token || serverTime === null) {
        if (at >= NO_EARLIER)
            return [fine('clock', 'year', 'makes sense; no other clock was asked')];
        return [trouble({ check: 'clock', subject: 'year', status: 'fail', value: 'lies in the past', advice })];
    }
    const seconds = Math.round((token.ownTime - serverTime) / 1000);
    const value = seconds === 0 ? 'the same' : `${Math.abs(seconds)} s ${seconds > 0 ? 'ahead' : 'behind'}`;
    if (Math.abs(seconds) <= maxClockSkewSeconds)
        return [fine('clock', 'against GitHub', value)];
    return [trouble({ check: 'clock', subject: 'against GitHub', status: 'fail', value, advice })];
}
/** A tool that is not there is told, not judged: nobody says that it is needed. */
function judgeTool({ name, version }) {
    return fine('tools', name, version ?? 'not found');
}
function firstOf(names) {
    const more = names.length - MAX_NAMES;
    return `${names.slice(0, MAX_NAMES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

;// CONCATENATED MODULE: ./lib/diagnosis/environment/judge.js



/** Findings in the order of `CHECKS`. `safe`: names of processes and hosts are strangers' words. */
function judgeEnvironment(facts, wishes, safe) {
    const drafts = [
        ...facts.disks.flatMap((disk) => judgeDisk(disk, wishes)),
        ...judgeMemory(facts.memory, wishes),
        ...judgePorts(facts.ports, wishes),
        ...facts.names.map(judgeName),
        ...facts.services.map(judgeService),
        ...judgeGit(facts.git),
        ...judgeToken(facts.token),
        ...judgeClock(facts, wishes),
        ...facts.tools.map(judgeTool),
    ];
    return {
        at: facts.at,
        findings: drafts.map((draft) => ({ ...draft, subject: safe(draft.subject), value: safe(draft.value) })),
    };
}

// EXTERNAL MODULE: ./lib/evidence/safe-text.js + 10 modules
var safe_text = __webpack_require__(23346);
;// CONCATENATED MODULE: ./lib/shells/environment.js
// Looks at this machine and checkout through the adapters, all at once, and judges what was seen.








/** Bounded by the longest single wait that the policy allows, and what git and the programs take. */
async function readEnvironment(question) {
    const { repo, wishes, now, secrets } = question;
    const timeoutMs = wishes.timeoutSeconds * 1000;
    const [disks, names, services, tools, git, token] = await Promise.all([
        readDisks(repo),
        Promise.all(wishes.hosts.map((host) => resolveName(host, timeoutMs))),
        Promise.all(wishes.services.map((target) => reachService(target, timeoutMs))),
        Promise.all(wishes.tools.map((tool) => readTool(tool, timeoutMs))),
        readGitFacts(repo),
        question.token,
    ]);
    const facts = { at: now, disks, memory: readMemory(), ports: readPorts(), names, services, git, token, tools };
    return judgeEnvironment(facts, wishes, (raw) => (0,safe_text/* toSafeText */._)(raw, { secrets }));
}
/** The machine of the failed job that we are a step of. The token is not asked about: what it may not do is a gap already. */
function readJobEnvironment({ policy, env, now }, secrets) {
    const repo = env['GITHUB_WORKSPACE'] ?? '.';
    return readEnvironment({ repo, wishes: policy.doctor, now, secrets, token: Promise.resolve('unasked') });
}

// EXTERNAL MODULE: ./lib/shells/secrets.js
var secrets = __webpack_require__(61146);
// EXTERNAL MODULE: ./lib/shells/cli/io.js
var cli_io = __webpack_require__(6920);
// EXTERNAL MODULE: ./lib/shells/cli/local-policy.js + 1 modules
var local_policy = __webpack_require__(51943);
;// CONCATENATED MODULE: ./lib/shells/cli/doctor.js
// `aftermath doctor`: what this machine and checkout are like, with advice where something is wrong. It changes nothing.











/** 0 whatever was found; 2 when there is no such folder, or its policy cannot be used. */
async function runDoctor(io, options) {
    const repo = (0,external_node_path_.resolve)(io.cwd, options.repo ?? '.');
    if (!(await isFolder(repo))) {
        (0,cli_io/* printProblems */.Mr)(io, [{ code: 'USAGE', detail: `${options.repo ?? repo}: no such folder` }]);
        return 2;
    }
    const policy = await (0,local_policy.readLocalPolicy)(repo, { mode: null, plan: [] });
    if (!policy.ok) {
        (0,cli_io/* printProblems */.Mr)(io, policy.problem);
        return 2;
    }
    const environment = await readEnvironment({
        repo,
        wishes: policy.value.policy.doctor,
        now: (0,ids/* parseInstant */.nV)(io.env['AFTERMATH_NOW'] ?? '') ?? Date.now(),
        secrets: (0,secrets/* listSecrets */.A)(io.env, ''),
        token: askToken(io.env),
    });
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, (0,environment_document/* toDoctorDocument */.q)(environment));
    else
        io.out((0,render_environment/* environmentText */.H)(environment));
    return 0;
}
function isFolder(path) {
    return (0,promises_.stat)(path).then((stats) => stats.isDirectory(), () => false);
}
/** Only where a token and a repository are named: nothing else tells whose rights to ask for. */
async function askToken(env) {
    const token = env['GITHUB_TOKEN'] ?? env['GH_TOKEN'] ?? '';
    const [owner = '', name = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (token === '' || owner === '' || name === '')
        return 'none';
    const apiUrl = (env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/+$/, '');
    const graphqlUrl = env['GITHUB_GRAPHQL_URL'] ?? `${apiUrl}/graphql`;
    const client = (0,github_client/* openGitHub */.o)({ token, apiUrl, graphqlUrl, patience: { maxTries: 1 } });
    const facts = await readTokenFacts(client, { owner, name }, () => Date.now());
    return facts.ok ? facts.value : facts.problem;
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
