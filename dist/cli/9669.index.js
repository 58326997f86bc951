export const id = 9669;
export const ids = [9669];
export const modules = {

/***/ 6733:
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

/***/ 2879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/adapters/github/problems.js
var problems = __webpack_require__(8624);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 21 modules
var github = __webpack_require__(1758);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./lib/adapters/github/answers.js
var answers = __webpack_require__(6733);
// EXTERNAL MODULE: ./lib/adapters/github/rate-limits.js
var rate_limits = __webpack_require__(8939);
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
        return (0,result.ok)({ data: data.data, hasMore, headers: answer.headers });
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

/***/ 8624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ toBrief),
/* harmony export */   H8: () => (/* binding */ toProblem),
/* harmony export */   Z5: () => (/* binding */ isUnclear)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9279);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6733);
/* harmony import */ var _rate_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8939);



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

/***/ 8939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ openWaits),
/* harmony export */   t: () => (/* binding */ rateLimitOf)
/* harmony export */ });
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6733);
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

/***/ 9635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toFindingDocuments),
/* harmony export */   q: () => (/* binding */ toDoctorDocument)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(758);

/** In the order of the checks. */
function toFindingDocuments({ findings }) {
    return findings.map(({ check, subject, status, value, advice }) => ({ check, subject, status, value, advice }));
}
/** The document `aftermath/doctor/1`. */
function toDoctorDocument(environment) {
    return { schema: 'aftermath/doctor/1', at: (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toIsoText */ .Ui)(environment.at), findings: toFindingDocuments(environment) };
}


/***/ }),

/***/ 7501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ environmentText),
/* harmony export */   n: () => (/* binding */ environmentBlock)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8824);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);
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


/***/ })

};
