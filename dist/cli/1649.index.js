export const id = 1649;
export const ids = [1649];
export const modules = {

/***/ 24103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ bytesLogSource)
/* harmony export */ });
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


/***/ }),

/***/ 3210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ toCommandLog)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54372);

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
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(end);
    }
}


/***/ }),

/***/ 84351:
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

/***/ 55275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCommandOutput: () => (/* binding */ readCommandOutput)
});

// EXTERNAL MODULE: ./lib/adapters/files/bytes-log-source.js
var bytes_log_source = __webpack_require__(24103);
// EXTERNAL MODULE: ./lib/app/command-log.js
var command_log = __webpack_require__(3210);
// EXTERNAL MODULE: ./lib/app/read-log.js + 7 modules
var read_log = __webpack_require__(17886);
// EXTERNAL MODULE: ./lib/diagnosis/diagnose-log.js + 4 modules
var diagnose_log = __webpack_require__(91676);
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
var local_policy = __webpack_require__(84712);
;// CONCATENATED MODULE: ./lib/shells/cli/run-reading.js
// What the output of a failed command says, by the rules of the policy. Loaded only when a command has failed.






/** Bytes at the end of the output in which a wait is looked for. */
const WAIT_BYTES = 65_536;
/** The cause in an output. A policy that cannot be read adds no rules here: handling tells what is wrong with it. */
async function readCommandOutput(ended, request) {
    const { repo, secrets, now } = request;
    const { end, copy } = ended;
    const policy = await (0,local_policy.readLocalPolicy)(repo, { mode: null, plan: [] });
    const rules = policy.ok ? policy.value.rules : (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 60588))).BUILT_IN_RULES();
    const digest = await (0,read_log/* readDigest */.r)((0,bytes_log_source/* bytesLogSource */.f)('output', (0,command_log/* toCommandLog */.H)(ended)), { patterns: rules.rules, secrets });
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
