export const id = 1011;
export const ids = [1011];
export const modules = {

/***/ 42486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ listFlakes),
/* harmony export */   a: () => (/* binding */ listCorrections)
/* harmony export */ });
/** The corrections in some events, oldest first as the memory gives them. */
function listCorrections(events) {
    const categories = new Map();
    const levels = new Map();
    const flaky = new Map();
    for (const { verdict, fingerprint } of listVerdicts(events)) {
        if (verdict.kind === 'category')
            categories.set(fingerprint, verdict.category);
        if (verdict.kind === 'severity')
            levels.set(fingerprint, verdict.level);
        if (verdict.kind === 'flaky')
            flaky.set(fingerprint, (flaky.get(fingerprint) ?? 0) + 1);
    }
    return { categories, levels, flaky, dismissed: listDismissed(events) };
}
function listVerdicts(events) {
    return events.filter((event) => event.kind === 'verdict');
}
function listDismissed(events) {
    const dismissed = new Map();
    for (const { incident, verdict } of listVerdicts(events)) {
        if (incident === null)
            continue;
        if (verdict.kind === 'not-planned' || verdict.kind === 'duplicate')
            dismissed.set(incident, verdict.kind);
        if (verdict.kind === 'reopened' || verdict.kind === 'completed')
            dismissed.delete(incident);
    }
    return dismissed;
}
/** Proofs that a commit passed which a cause had failed, one per cause and passed run, in the order of the events. */
function listFlakes(events) {
    const proofs = new Map();
    for (const event of events) {
        if (event.kind !== 'flake' && !(event.kind === 'recovery' && event.flaky))
            continue;
        const key = `${event.fingerprint}:${event.run.id}.${event.run.attempt}`;
        if (!proofs.has(key))
            proofs.set(key, event);
    }
    return [...proofs.values()];
}


/***/ }),

/***/ 40862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ occurredAt),
/* harmony export */   KP: () => (/* binding */ toRevertEvent),
/* harmony export */   LQ: () => (/* binding */ toCommentEvent),
/* harmony export */   QU: () => (/* binding */ withEdits),
/* harmony export */   RS: () => (/* binding */ listMadeEdits),
/* harmony export */   Yx: () => (/* binding */ toFlakeEvents),
/* harmony export */   Z_: () => (/* binding */ toGreenEvent),
/* harmony export */   eQ: () => (/* binding */ toTwinFlakes),
/* harmony export */   gA: () => (/* binding */ toIncidentEvent),
/* harmony export */   gQ: () => (/* binding */ toRerunEvent),
/* harmony export */   j7: () => (/* binding */ toRecoveryEvent),
/* harmony export */   k6: () => (/* binding */ toDispatchEvent),
/* harmony export */   qL: () => (/* binding */ toFailureEvent),
/* harmony export */   xc: () => (/* binding */ withQuestion),
/* harmony export */   yB: () => (/* binding */ toCheckpointEvent)
/* harmony export */ });
/* unused harmony exports toRunMark, toVerdictEvent */
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10758);

/** The run of an event, from a run as GitHub tells of it. */
function toRunMark({ id, attempt, workflow, branch }) {
    return { id, attempt, workflow, branch };
}
/** When a failure happened: the start of its run, or when it was written down where that is not known. */
function occurredAt({ startedAt, at }) {
    return startedAt ?? at;
}
/** When a run that passed ended, as well as GitHub tells; `now` where it tells nothing. */
function passedAt({ endedAt, startedAt }, now) {
    return endedAt ?? startedAt ?? now;
}
/** One cause of a failed run. `safe` cleans the names of jobs and steps; they are cut when it is remembered. */
function toFailureEvent({ evidence, decision }, diagnosis, safe) {
    const { run } = evidence;
    const [root] = diagnosis.rootCause;
    const { batch } = decision;
    return {
        kind: 'failure',
        key: (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('failure', diagnosis.fingerprint, String(run.id), String(run.attempt)),
        at: evidence.now,
        run: toRunMark(run),
        startedAt: run.startedAt,
        commit: run.headSha,
        batch: batch.kind === 'chosen' ? { file: batch.file, item: batch.item } : null,
        step: diagnosis.step === null ? null : safe(diagnosis.step),
        jobs: diagnosis.jobs.map(safe),
        category: diagnosis.category,
        severity: diagnosis.severity.level,
        transient: diagnosis.transient,
        confidence: diagnosis.confidence,
        fingerprint: diagnosis.fingerprint,
        cause: root === undefined ? null : { rule: root.rule, line: root.line, text: root.text },
        decision: decision.id,
        reason: decision.reason,
        question: null,
        edits: [],
    };
}
/** The failures of a run with what people are asked about it: the first cause, which is the worst, carries the question. */
function withQuestion(events, request) {
    if (request === null)
        return events;
    const { id, because, until, options } = request;
    const question = { id, because, until, ways: options.map(({ deed, target }) => ({ deed, target })) };
    return events.map((event, at) => (at === 0 ? { ...event, question } : event));
}
/** The failures of a run with the edits that were made: the first cause, which is the worst, carries their keys. */
function withEdits(events, edits) {
    return events.map((event, at) => (at === 0 ? { ...event, edits } : event));
}
/** Edits that a run and attempt has made by what is remembered of it, and what became of them. */
function listMadeEdits(events, { id, attempt }) {
    const own = events.flatMap((event) => event.kind === 'failure' && event.run.id === id && event.run.attempt === attempt ? event.edits : []);
    return new Map(own.map(({ key, ruled }) => [key, ruled]));
}
/** What became of a thread. */
function toIncidentEvent(given) {
    const { at, change, fingerprint, branch, incident, occasion } = given;
    const once = change === 'opened' || change === 'umbrella' || change === 'systemic' || change === 'folded';
    const key = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('incident', change, String(incident), once ? '' : occasion);
    return { kind: 'incident', key, at, change, fingerprint, branch, incident };
}
/** A green run ended an incident. Its time is the end of that run. */
function toRecoveryEvent(seen) {
    const { run, fingerprint, branch, incident, pull, flaky, times, now } = seen;
    const key = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('recovery', fingerprint, branch, String(incident), String(run.id), String(run.attempt));
    const at = passedAt(run, now);
    return {
        kind: 'recovery',
        key,
        at,
        run: toRunMark(run),
        commit: run.headSha,
        fingerprint,
        branch,
        incident,
        pull,
        flaky,
        times,
    };
}
/** A green run that counts towards the end of an incident. Its time is the end of that run. */
function toGreenEvent({ run, fingerprint, branch, incident, now }) {
    const key = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('green', fingerprint, branch, String(incident), String(run.id), String(run.attempt));
    const at = passedAt(run, now);
    return { kind: 'green', key, at, run: toRunMark(run), commit: run.headSha, fingerprint, branch, incident };
}
/**
 * Flakes that a green run proves: every cause that an earlier attempt of the same run had, once each. Empty for a first
 * attempt. `run` of the event is the one that passed.
 */
function toFlakeEvents(run, events, now) {
    const failed = events.flatMap((event) => event.kind === 'failure' && event.run.id === run.id && event.run.attempt < run.attempt ? [event.fingerprint] : []);
    return [...new Set(failed)].map((fingerprint) => toFlake({ run, fingerprint, proof: 'rerun', now }));
}
/** Flakes that a green run of the same workflow, commit and event proves of causes. `run` of the event is the one that passed. */
function toTwinFlakes(passed, causes, now) {
    return [...new Set(causes)].map((fingerprint) => toFlake({ run: passed, fingerprint, proof: 'twin', now }));
}
function toFlake({ run, fingerprint, proof, now }) {
    const key = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('flake', fingerprint, String(run.id), String(run.attempt));
    return { kind: 'flake', key, at: passedAt(run, now), run: toRunMark(run), commit: run.headSha, fingerprint, proof };
}
/** What a person said. `at` is the host's time of the act (when it was closed, say), never our clock: it is part of the key. */
function toVerdictEvent(given) {
    const { at, by, fingerprint, branch, incident, verdict } = given;
    const subject = [fingerprint, branch, String(incident), ...verdictParts(verdict)];
    const key = toEffectKey('verdict', ...subject, isFinal(verdict) ? '' : String(at));
    return { kind: 'verdict', key, at, by, fingerprint, branch, incident, verdict };
}
/** What is said once of a thread, and what the host gives no time for. */
function isFinal({ kind }) {
    return kind === 'locked' || kind === 'transferred' || kind === 'deleted';
}
function verdictParts(verdict) {
    if (verdict.kind === 'category')
        return [verdict.kind, verdict.category];
    if (verdict.kind === 'severity')
        return [verdict.kind, String(verdict.level)];
    return [verdict.kind];
}
/** A new comment of ours about a cause. */
function toCommentEvent({ at, run, fingerprint, thread }) {
    const key = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('comment', fingerprint, String(thread), String(run.id), String(run.attempt));
    return { kind: 'comment', key, at, fingerprint, thread, branch: run.branch };
}
/** One more try of a run. The intention and what came of it are two events. */
function toRerunEvent({ at, run, commit, base, state }) {
    const key = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('rerun', state, String(run.id), String(run.attempt));
    return { kind: 'rerun', key, at, run: toRunMark(run), commit, base, state };
}
/** A revert of ours. The intention and what came of it are two events; a commit is taken back from a branch once. */
function toRevertEvent({ at, commit, base, number, state }) {
    const key = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('revert', state, commit, base);
    return { kind: 'revert', key, at, commit, base, number, state };
}
/** A checkpoint that stands on the host. */
function toCheckpointEvent(given) {
    const { at, id, commit, branch, type, digest } = given;
    return { kind: 'checkpoint', key: (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('checkpoint', id), at, id, commit, branch, type, digest };
}
/** A cause that a repair agent is told of. The intention and what came of it are two events. */
function toDispatchEvent(given) {
    const { at, run, fingerprint, event, attempt, state } = given;
    const key = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('dispatch', state, fingerprint, String(run.id), String(attempt));
    return { kind: 'dispatch', key, at, run: toRunMark(run), fingerprint, event, attempt, state };
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

/***/ 48653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ timesWords),
/* harmony export */   D4: () => (/* binding */ severityWords),
/* harmony export */   FU: () => (/* binding */ TRANSIENCE_WORDS),
/* harmony export */   Gt: () => (/* binding */ EFFECT_WORDS),
/* harmony export */   Sh: () => (/* binding */ durationWords),
/* harmony export */   dV: () => (/* binding */ BATCH_SOURCE_WORDS),
/* harmony export */   gQ: () => (/* binding */ confidenceWords),
/* harmony export */   ly: () => (/* binding */ STATUS_WORDS),
/* harmony export */   rj: () => (/* binding */ countWords),
/* harmony export */   rr: () => (/* binding */ timeWords),
/* harmony export */   vW: () => (/* binding */ CATEGORY_WORDS)
/* harmony export */ });
/* unused harmony export HALT_WORDS */
/* harmony import */ var _domain_category_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21998);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43419);
// The words for every fixed value, each in one place, so that all texts say the same thing the same way.


/** What broke, as the end of the sentence "CI failed: …". */
const CATEGORY_WORDS = {
    'test-failure': 'tests failed',
    'compile-error': 'the code does not compile',
    lint: 'a style or lint rule was broken',
    dependency: 'a dependency could not be resolved',
    network: 'the network failed',
    'port-conflict': 'a port was already in use',
    timeout: 'it took too long',
    oom: 'it ran out of memory',
    'disk-full': 'the disk is full',
    'rate-limit': 'a service asked to slow down',
    auth: 'access was refused',
    config: 'the configuration is wrong',
    'api-breaking': 'an interface changed',
    git: 'git failed',
    runner: 'the runner failed',
    docker: 'the container failed',
    crash: 'a program crashed',
    'security-scan': 'a security check objected',
    'db-migration': 'a database migration failed',
    'data-corruption': 'data is damaged',
    'quality-gate': 'a quality gate was not reached',
    deploy: 'the deployment failed',
    'runtime-error': 'a program stopped with an error',
    infra: 'the infrastructure failed',
    flaky: 'a check is flaky',
    quota: 'a usage limit was reached',
    cancelled: 'it was cancelled',
    unknown: 'the cause is not known',
    none: 'nothing failed',
};
/** What a re-run would bring, as the end of the sentence "A re-run …". */
const TRANSIENCE_WORDS = {
    yes: 'is likely to pass: the failure looks transient',
    no: 'will not help: something has to change',
    unknown: 'may or may not help: nobody can tell',
};
/** What an effect is about, in a table cell. */
const EFFECT_WORDS = {
    'append-ledger': 'Memory of this run',
    'write-report': 'Report',
    'upsert-comment': 'Comment',
    'upsert-incident': 'Incident',
    'close-incident': 'Close incident',
    'open-systemic': 'Systemic fix',
    'mark-item': 'Mark the batch as failed',
    'clear-mark': 'Clear the mark of the batch',
    'move-item': 'Move the queue item',
    'create-item': 'New queue item',
    'split-item': 'Split the queue item',
    'pause-queue': 'Pause the queue',
    'save-checkpoint': 'Checkpoint',
    'rerun-failed': 'Re-run failed jobs',
    'open-revert': 'Revert pull request',
    rollback: 'Rollback',
    halt: 'Halt',
    resume: 'Resume',
    dispatch: 'Hand-off',
};
const STATUS_WORDS = {
    done: 'done',
    'already-done': 'stood there already',
    held: 'held back',
    skipped: 'skipped',
    failed: 'failed',
};
/** How we know which batch was worked on. */
const BATCH_SOURCE_WORDS = {
    input: 'named by an input',
    trailer: 'named by the commit',
    branch: 'named by the branch',
    'only-in-progress': 'the only one in progress',
};
/** `major (3 of 5)`. */
function severityWords(severity) {
    return `${_domain_category_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_NAMES */ .y9[severity.level]} (${severity.level} of 5)`;
}
/** A word for 0..1 with the number. It is no probability, so no per cent. */
function confidenceWords(confidence) {
    const figure = confidence.toFixed(2);
    if (confidence >= 0.8)
        return `high (${figure})`;
    if (confidence >= 0.5)
        return `fair (${figure})`;
    return `low (${figure}), please check the log yourself`;
}
/** `2031-05-04 09:30 UTC`. */
function timeWords(at) {
    return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** `2 h 05 min`, `3 d 4 h`, `40 s`. Negative counts as zero. */
function durationWords(ms) {
    const seconds = Math.max(0, Math.round(ms / 1000));
    if (seconds < 120)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 120)
        return `${minutes} min`;
    const hours = Math.floor(minutes / 60);
    if (hours < 48)
        return `${hours} h ${String(minutes % 60).padStart(2, '0')} min`;
    return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}
/** `1 job`, `3 jobs`. */
function countWords(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** `once`, `twice`, `5 times`. */
function timesWords(count) {
    if (count === 1)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `once`;
    return count === 2 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `twice` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `${count} times`;
}
/** What the stop switch says. */
const HALT_WORDS = {
    running: 'The stop switch is off.',
    halted: 'The stop switch is on: nothing but notes happens.',
    unreadable: 'The stop switch cannot be read: nothing but notes happens.',
};


/***/ })

};
