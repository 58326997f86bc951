export const id = 904;
export const ids = [904];
export const modules = {

/***/ 758:
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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
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

/***/ 9267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ distanceOf),
/* harmony export */   p: () => (/* binding */ sortByNearness)
/* harmony export */ });
// How near words are to each other, as people mistype them.
/** The known words, nearest to the given one first; equally near ones in their own order. */
function sortByNearness(given, known) {
    const distances = new Map(known.map((name) => [name, distanceOf(given, name)]));
    return known.toSorted((a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0));
}
/** How many letters differ, swapped neighbours counted as one, case and hyphens ignored. */
function distanceOf(a, b) {
    return editDistance(normalise(a), normalise(b));
}
/** Longest word that is compared; nobody misspells a longer one into a known one. */
const MAX_WORD = 40;
function normalise(word) {
    return word.slice(0, MAX_WORD).toLowerCase().replace(/[-_ ]/g, '');
}
/** Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other. */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = cell(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = swapped ? cell(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY;
            row.push(Math.min(replaced, cell(last, j) + 1, cell(row, j - 1) + 1, swap));
        }
        beforeLast = last;
        last = row;
    }
    return cell(last, b.length);
}
function cell(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 1591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ explainProblem)
/* harmony export */ });
/* harmony import */ var _nearness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9267);
/* harmony import */ var _queue_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(395);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9279);
// The closed list of planned troubles. Codes are never renamed; each is explained in one place, `explainProblem`.



/** One message: what was seen, where, what to do. Starts with `file:line:column: ` when the problem has a place. */
function explainProblem(problem) {
    switch (problem.code) {
        case 'USAGE':
            return problem.detail;
        case 'FILE_MISSING':
            return explainMissing(problem);
        case 'FILE_UNREADABLE':
            return `${problem.file}: cannot be read (${problem.detail}); check that it is a file and its permissions`;
        case 'FILE_UNWRITABLE':
            return `${problem.file}: cannot be written (${problem.detail}); nothing was lost, put that right and run again`;
        case 'FILE_OUTSIDE':
            return `${problem.file}: leads outside the repository; name a path inside it, without symbolic links`;
        case 'FILE_BINARY':
            return `${problem.file}: is binary, not text; save it as UTF-8, unpack archives first`;
        case 'LOG_EMPTY':
            return `${problem.file}: the log is empty; fetch it again once the job has finished`;
        case 'CONFIG_INVALID':
        case 'REPORT_MALFORMED':
        case 'PLAN_MALFORMED':
            return `${place(problem.at)}: ${problem.detail}`;
        case 'REPORT_EMPTY':
            return `${problem.file}: the report has 0 bytes; the test runner probably died before it wrote it, read its log`;
        case 'REPORT_UNKNOWN':
            return `${problem.file}: not a test report we know (${problem.detail}); JUnit XML and its dialects are read`;
        case 'PLAN_UNKNOWN':
            return `${problem.file}: not a plan we recognise (${problem.detail})${hint(problem)}`;
        case 'PLAN_NOT_EDITABLE':
            return `${problem.file}: a ${problem.shape} file is read but not edited (${problem.detail})`;
        case 'PLAN_ITEM_MISSING':
            return `${problem.file}: no item ${JSON.stringify(problem.item)}; it has ${list((0,_nearness_js__WEBPACK_IMPORTED_MODULE_1__/* .sortByNearness */ .p)(problem.item, problem.known))}`;
        case 'PLAN_EDIT_UNPROVEN':
            return `${problem.file}: the edit would change more than intended (${problem.detail}); nothing was written, please report this file's shape`;
        case 'QUEUE_REFUSED':
            return `${problem.folder}: item ${JSON.stringify(problem.item)} is left as it is: ${_queue_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .QUEUE_REASONS */ .m[problem.reason]}`;
        case 'ROLLBACK_NOT_MADE':
            return `checkpoint ${problem.checkpoint}: no rollback was opened: ${problem.detail}`;
        case 'REVERT_NOT_MADE':
            return `commit ${problem.commit}: no revert was made: ${problem.detail}`;
        case 'LOG_NOT_YET':
            return `job ${problem.job}: its log is readable only after the job has ended; steps and annotations were used instead`;
        case 'LOG_GONE':
            return `job ${problem.job}: its log is gone (expired or deleted); re-run the job to get a new one`;
        case 'HOST_UNAUTHORISED':
            return `${problem.operation}: the token was refused (401); pass a valid token, it may have expired`;
        case 'HOST_FORBIDDEN':
            return `${problem.operation}: the token may not do this (403); add \`${problem.needs}\` to the job's permissions`;
        case 'HOST_NOT_FOUND':
            return `${problem.operation}: not found (404); it was deleted or renamed, or the token cannot see it`;
        case 'HOST_DISABLED':
            return `${problem.operation}: switched off in this repository (410); switch issues on in its settings, the report is in the job summary`;
        case 'HOST_REFUSED':
            return `${problem.operation}: refused (${problem.status}: ${problem.detail}); nothing was written`;
        case 'HOST_RATE_LIMITED':
            return `${problem.operation}: rate limited${wait(problem.retryAfterMs)}; nothing was written, run again later`;
        case 'HOST_BUDGET_SPENT':
            return `${problem.operation}: not asked, this run has used up its requests; the sweep does the rest, or raise \`limits.requests\` in the policy`;
        case 'HOST_STOPPED':
            return `${problem.operation}: not asked, this run was cancelled; the sweep does the rest`;
        case 'HOST_UNAVAILABLE':
            return `${problem.operation}: GitHub did not answer${wait(problem.retryAfterMs)}; run again later, what was done will be found and kept`;
        case 'HOST_UNREADABLE':
            return `${problem.operation}: the answer was not understood (${problem.detail}); run again later`;
        case 'RUN_IN_PROGRESS':
            return `run ${problem.run}: goes on, or others were faster with running it again; the sweep looks again`;
        case 'HEAD_MOVED':
            return `branch ${problem.branch}: moved while we worked; run again, the edit is re-applied on the new head`;
        case 'BRANCH_RULES':
            return `branch ${problem.branch}: its rules forbid this commit (${problem.detail}); apply the shown diff in a pull request`;
        case 'GIT_FAILED':
            return `git ${problem.operation}: ${problem.detail}`;
        case 'NOT_A_REPOSITORY':
            return `${problem.directory}: not a git repository; give one with --repo`;
        case 'STATE_CONFLICT':
            return `${problem.document}: somebody else wrote it meanwhile; run again`;
        case 'CHECKPOINT_MISSING':
            return `checkpoint ${problem.id}: there is none of that id; there are ${list(problem.known)}`;
        case 'CHECKPOINT_DAMAGED':
            return `checkpoint ${problem.id}: ${problem.detail}; nothing was changed; \`aftermath checkpoint validate\` tells more, \`aftermath state repair\` mends what can be`;
        case 'RESTORE_BLOCKED':
            return `${problem.path}: cannot be put in place (${problem.detail}); nothing was changed, move it away and run again`;
        case 'INTERNAL':
            return `internal error: ${problem.detail}; please report it with this message`;
        default:
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .x)(problem);
    }
}
/** On a branch, paths count from the root, whatever directory the program was started in. */
function explainMissing({ file, ref }) {
    if (ref === undefined)
        return `${file}: no such file; check the path, it is taken relative to the current directory`;
    const where = /^[0-9a-f]{40}$/.test(ref) ? `commit ${ref.slice(0, 7)}` : ref;
    return `${file}: no such file at ${where}; check the path, it counts from the root of the repository`;
}
function place(at) {
    return `${at.file}:${at.line}:${at.column}`;
}
/** The entry is that of the first candidate; the others are one word away from it. */
function hint({ candidates, mapping }) {
    const could = candidates.length === 0 ? '' : `; it could be ${candidates.join(' or ')}`;
    if (mapping === undefined)
        return could;
    const others = candidates.slice(1).map((candidate) => `preset: ${candidate}`);
    const instead = others.length === 0 ? '' : `, or ${others.join(' or ')} in it`;
    return `${could}; if it is one, write in the policy: ${mapping}${instead}`;
}
function list(known) {
    const shown = known.slice(0, 8).join(', ');
    return known.length > 8 ? `${shown} and ${known.length - 8} more` : shown || 'none';
}
function wait(retryAfterMs) {
    return retryAfterMs === null ? '' : ` (it asks for ${Math.ceil(retryAfterMs / 1000)} s)`;
}


/***/ }),

/***/ 395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ QUEUE_REASONS)
/* harmony export */ });
// What becomes of a wish about a queue item, as codes with their sentences.
/** What became of a wish, or why it is not fulfilled. Closed list; codes are never renamed. */
const QUEUE_REASONS = {
    REQUEUED: 'The item is pending again.',
    PARKED: 'The item is set aside until a person decides.',
    ALREADY_THERE: 'The item stands where it was wanted.',
    SETTLED: 'The item is done or set aside meanwhile; it is left as it is.',
    COOLING_DOWN: 'The item cools down; it is not taken back before its time.',
    LOCKED: 'The item says that it is not to be requeued by a program.',
    OUT_OF_ATTEMPTS: 'The item has failed as often as the policy allows; it is parked.',
    QUEUE_PAUSED: 'The queue waits for a limit to end; its items are left alone.',
    ITEM_UNKNOWN: 'No item of the queue has this id.',
    ITEM_NOT_SEEN: 'No file that was looked at has this id, and there are more than are looked at on GitHub; name the file of the item after its id.',
    ITEM_UNREADABLE: 'The file of the item is no text, which a commit on a branch cannot move; move it in a checkout.',
    ITEM_AMBIGUOUS: 'Several files have this id; moving one would be a guess.',
    NOT_SPLITTABLE: 'The item has no list of 2 to 50 requirements that are all plain texts; write them so, then split it.',
    ALREADY_DONE: 'The item is done; nothing of it is left to split.',
    FOLDER_READ_ONLY: 'The folder may not be written.',
    MOVED: 'The item stands in the folder that was asked for.',
    SPLIT_UP: 'The item was split into one item for each of its requirements.',
    CREATED: 'The item is new.',
    FAILED: 'The failure counts against the item, which cools down.',
    NOT_ITS_FAULT: 'The surroundings failed; the item is pending again and nothing counts against it.',
    IN_USE: 'Somebody works on the item; it is left to them until its lease or its time is over.',
    PAUSED: 'The queue waits until the limit ends.',
    NAME_TAKEN: 'Another file has its name in the folder; nothing was moved.',
};


/***/ }),

/***/ 3419:
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


/***/ })

};
