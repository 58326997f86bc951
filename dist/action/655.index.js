export const id = 655;
export const ids = [655];
export const modules = {

/***/ 8667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ toCommandText),
/* harmony export */   TY: () => (/* binding */ toInertText),
/* harmony export */   wA: () => (/* binding */ writeToStdout)
/* harmony export */ });
/* unused harmony exports writeToStderr, toReader, toShownPatch */
// The only way to the runner's output: nothing that goes through here is taken for a command by the runner.
/** Standard output: the runner's ear, or the result of a command. */
const writeToStdout = (text) => {
    process.stdout.write(text);
};
/** Standard error: for people. */
const writeToStderr = (text) => {
    process.stderr.write(text);
};
/** Control characters but tab and line feed, and those that turn the order of what is shown: a terminal obeys them. */
const STEERING = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** What shows nothing may stand anywhere in a command: the runner compares as people read. */
const OLD_COMMAND = /(#\p{Default_Ignorable_Code_Point}*#)\p{Default_Ignorable_Code_Point}*\[/gu;
const COMMAND = /^((?:[^\S\n\r\u2028\u2029]|\p{Default_Ignorable_Code_Point})*:)(?=\p{Default_Ignorable_Code_Point}*:)/gmu;
/**
 * Text that the runner shows and does not obey, and that steers no terminal. `::name::` counts at the start of a line,
 * after white space too; `##[name]` counts anywhere. A space breaks both, and people can still read it.
 */
function toInertText(text) {
    return text.replace(/\r\n?/g, '\n').replace(STEERING, '').replace(OLD_COMMAND, '$1 [').replace(COMMAND, '$1 ');
}
/** The reader by the environment and by whether standard output is a terminal. */
function toReader(env, isTerminal) {
    if ((env['GITHUB_ACTIONS'] ?? '') !== '')
        return 'runner';
    return isTerminal ? 'terminal' : 'program';
}
/**
 * A patch for its reader: exact to the byte for a program, which applies it. For the others inert as all text is, with its
 * line ends kept; `isExact` false: a sign in it is not shown, and the patch may not apply.
 */
function toShownPatch(patch, reader) {
    if (reader === 'program')
        return { text: patch, isExact: true };
    const pieces = patch.split(/(\r?\n)/);
    const text = pieces.map((piece, index) => (index % 2 === 1 ? piece : toInertText(piece))).join('');
    return { text, isExact: text === patch };
}
/** Message of a workflow command: one line, with the characters escaped that the command syntax uses. */
function toCommandText(text) {
    return toInertText(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
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

/***/ 8655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ complain),
  writeOutputs: () => (/* binding */ writeOutputs),
  writeSummary: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(7264);
// EXTERNAL MODULE: ./lib/adapters/console/sink.js
var sink = __webpack_require__(8667);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
;// CONCATENATED MODULE: ./lib/adapters/console/step-summary.js
// Writes the job summary within GitHub's limit: above it GitHub shows nothing at all.


/** GitHub takes 1 MiB for a step; the rest is for the note. */
const MAX_BYTES = 1_000_000;
const MAX_FENCE_BYTES = 64;
const NOTE = '\n\n_The summary was cut here: GitHub shows at most 1 MiB. The whole report is in `report.md`._\n';
/** Appends to the summary file (`GITHUB_STEP_SUMMARY`); a text that does not fit is cut at a line end. */
async function writeStepSummary(file, markdown) {
    try {
        const used = await sizeOf(file);
        const text = cutToBytes(markdown, Math.max(0, MAX_BYTES - used));
        if (text === '')
            return (0,result.ok)({ ref: file, change: 'unchanged' });
        await (0,promises_.appendFile)(file, text.endsWith('\n') ? text : `${text}\n`);
        return (0,result.ok)({ ref: file, change: used === 0 ? 'created' : 'updated' });
    }
    catch (error) {
        const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
        return (0,result/* err */._)({ code: 'FILE_UNREADABLE', file, detail: typeof code === 'string' ? code : 'unknown error' });
    }
}
/** The text, or as many of its whole lines as fit, with a note. Nothing when not even the note fits. */
function cutToBytes(markdown, maxBytes) {
    const bytes = Buffer.from(markdown, 'utf8');
    if (bytes.length <= maxBytes)
        return markdown;
    const room = maxBytes - Buffer.byteLength(NOTE);
    if (room <= 0)
        return '';
    // Room for the line that closes an open fence, which is never longer than this in our own texts.
    const end = bytes.lastIndexOf(0x0a, Math.max(0, room - MAX_FENCE_BYTES)) + 1;
    const kept = bytes.subarray(0, end).toString('utf8');
    return `${kept}${closeFence(kept)}${NOTE}`;
}
/** An open code fence would swallow the note: it is closed by a fence of the same kind. */
function closeFence(kept) {
    let open = null;
    for (const match of kept.matchAll(/^ {0,3}(?<fence>`{3,}|~{3,})/gm)) {
        const fence = match.groups?.['fence'] ?? '';
        if (open === null)
            open = fence;
        else if (fence.startsWith(open))
            open = null;
    }
    return open === null ? '' : `${open.slice(0, MAX_FENCE_BYTES - 1)}\n`;
}
async function sizeOf(file) {
    try {
        return (await (0,promises_.stat)(file)).size;
    }
    catch {
        return 0;
    }
}

// EXTERNAL MODULE: ./lib/domain/problem.js
var domain_problem = __webpack_require__(1591);
;// CONCATENATED MODULE: ./lib/shells/action-io.js
// What the action's shell says to the runner: annotations, outputs, the job summary. Nothing here may stop what matters more.




/** An error annotation at the problem's place, when it has one. Its text may quote foreign names. `also`: what follows from it. */
function complain(problem, also = '') {
    const place = 'at' in problem ? { file: problem.at.file, startLine: problem.at.line, startColumn: problem.at.column } : {};
    (0,core/* error */.z3)((0,sink/* toInertText */.TY)(`${(0,domain_problem/* explainProblem */.F)(problem)}${also === '' ? '' : `. ${also}`}`), {
        title: `Aftermath ${problem.code}`,
        ...place,
    });
}
/** The step summary. A runner without one, or a full disk, is complained about and otherwise ignored. */
async function writeSummary(env, markdown) {
    const file = env['GITHUB_STEP_SUMMARY'];
    if (file === undefined || file === '')
        return;
    const written = await writeStepSummary(file, markdown);
    if (!written.ok)
        complain(written.problem);
}
/** Every output that action.yml declares. */
function writeOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        (0,core/* setOutput */.uH)(name, value);
}


/***/ })

};
