export const id = 304;
export const ids = [304];
export const modules = {

/***/ 9817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* reexport */ REASONS)
});

;// CONCATENATED MODULE: ./lib/domain/reasons.js
// Why something is done or not done, as codes with their sentences. Every choice not to act has one too.
/** The closed list of reasons for acting and for not acting. Codes are never renamed. */
const REASONS = {
    NEW_INCIDENT: 'This cause has no open incident on this branch yet.',
    KNOWN_INCIDENT: 'An open incident has this cause; it is updated in place.',
    REOPENED_INCIDENT: 'An incident of this cause was closed after a recovery; the cause is back.',
    FAILURE_REPORTED: 'A failure is always written down.',
    THREAD_INFORMED: 'The pull request is told once, in one comment that is edited in place.',
    BATCH_FAILED: 'The batch that was being worked on failed at a level that marks it.',
    RECOVERED: 'The same workflow passed on the same branch after the failure.',
    BELOW_RESPONSE: 'The severity is below the level at which the policy does this.',
    MODE_OBSERVE: 'Mode observe describes and writes nothing but the job summary.',
    HALTED: 'The stop switch is on.',
    HALT_UNREADABLE: 'The stop switch could not be read; doubt stops everything but notes.',
    OPERATOR: 'A person who may asked for it in a comment.',
    CATASTROPHIC: 'The failure is catastrophic: nothing but notes happens until a person says resume.',
    FORK: 'The head commit comes from a fork: nothing in it may steer a write.',
    INCIDENTS_UNREADABLE: 'The incidents could not be listed; writing now could make a duplicate.',
    INCIDENT_CAP: 'This run has opened as many incidents as the policy allows.',
    CLOSED_BY_HUMAN: 'A person closed the incident of this cause as not planned or duplicate.',
    CLOSED_TOO_LONG_AGO: 'An incident of this cause was closed longer ago than the policy opens again; a new one links it.',
    LOCKED_BY_HUMAN: 'A person locked the incident of this cause; it is left alone.',
    TRANSFERRED: 'The incident of this cause was moved to another repository; nobody opens a second one here.',
    UMBRELLA_CAP: 'More causes than may open an incident each: one thread tells of all of them.',
    UMBRELLA_BRANCHES: 'The same cause is open on several branches: one thread tells of all of them.',
    SYSTEMIC: 'The pattern came more often than the policy lets pass; its end is asked for.',
    SYSTEMIC_KNOWN: 'The issue that asks for the end of this pattern exists already.',
    BELOW_SYSTEMIC: 'The pattern has not come often enough for a systemic fix.',
    STALE: 'Nothing was seen of this cause for so long that the incident is closed.',
    REOPENED_BY_HUMAN: 'A person opened the incident again after its last failure; people or another failure decide on.',
    NEEDS_MORE_GREENS: 'The policy asks for more green runs before the incident is closed.',
    GREEN_AFTER_FAILURE: 'A newer green run has ended the incident of this cause already.',
    GREEN_BEFORE_FAILURE: 'The green run is older than the last failure of this cause.',
    COMMENT_THROTTLED: 'A new comment about this cause was written a short while ago; another one would be noise.',
    LEDGER_READ_ONLY: 'The token may not write the state branch; the incident threads hold the history.',
    REQUEST_BUDGET: 'The requests that one run may make are used up; the sweep does the rest.',
    RATE_LIMITED: 'GitHub asks us to wait longer than this run may; the sweep does the rest.',
    STOPPED: 'The run was cancelled while we worked; the sweep does the rest.',
    DEPENDABOT: 'A run that Dependabot started has a token that may only read; a workflow_run workflow can do more.',
    OWN_RUN: 'The run is one of our own; those are never an input.',
    SWEEP_CAP: 'This sweep has handled as many runs as the policy allows; the next one goes on.',
    SEEN: 'The run was handled before.',
    FOLDED: 'Two threads tell of the same cause; the later one is folded into the first.',
    NO_PULL_REQUEST: 'No open pull request belongs to the branch.',
    NO_BRANCH: 'The run belongs to no branch.',
    NO_PLAN: 'No workplan file is named by the policy or by an input.',
    NO_BATCH: 'Nothing names the batch that was worked on, and no single item is in progress.',
    BATCH_STATUS_UNKNOWN: 'The batch has a word for its state that is not known here, so it is kept; say under words in the policy what it means.',
    BATCH_UNKNOWN: 'The named batch stands in none of the workplan files.',
    BATCH_AMBIGUOUS: 'More than one item could be meant; naming one would be a guess.',
    ENVIRONMENT: 'The environment failed, not the work; that never counts against an item.',
    NOTHING_MARKED: 'The batch carries no mark of a failure.',
    MARK_HELD: 'An open incident of another workflow on this branch still stands for the mark.',
    MARK_PROPOSED: 'The branch takes no commits of ours: a pull request of ours may still wait that marks the item failed; close it.',
    MARK_UNPROVEN: 'The item stands failed, and no failure that this run ends stands for that; a person clears it, by hand or with `plan clear`.',
    PLAN_UNREADABLE: 'The workplan file could not be read.',
    BRANCH_PROTECTED: 'The branch is protected and the policy wants no pull request; the edit is shown instead.',
    BRANCH_UNKNOWN: 'Whether the branch is protected could not be read; then the edit is shown instead of sent.',
    CATEGORY_IGNORED: 'The policy ignores this category.',
    POLICY_OFF: 'The policy switches this off.',
    NO_LEDGER: 'No ledger is kept here; the incident thread holds the history.',
    NOTHING_OPEN: 'No incident of this branch and workflow is open.',
    NOT_A_FAILURE: 'The run did not fail.',
    NO_EVIDENCE: 'Nothing of the failed run could be read.',
    IRRELEVANT_EVENT: 'The event is none that this program answers.',
    NEEDS_APPROVAL: 'A person has to approve this first.',
    NO_QUEUE: 'No queue folder is named by the policy.',
    NO_QUEUE_ITEM: 'Nothing names an item of the queue, and no single item is in progress.',
    QUEUE_UNREADABLE: 'The queue folder could not be read.',
    ITEM_FAILED: 'The queue item that was being worked on failed at a level that counts.',
    ITEM_RETURNED: 'The surroundings failed; the item goes back as it was and nothing counts against it.',
    ITEM_NOT_IN_PROGRESS: 'The item stands in another folder; nobody was working on it.',
    ITEM_NEEDED: 'The level of this cause calls for a queue item of its own.',
    QUEUE_LIMIT: 'A limit of an account or a refused token stops the queue until it ends.',
    WORK_BRANCH: 'The branch is work in progress: who works on it mends it there.',
    RETRY_TRANSIENT: 'The command failed for a reason that passes by itself; it is tried again.',
    RETRY_LONGER: 'The command ran out of time; it is tried once more with more of it.',
    NOT_TRANSIENT: 'Something that failed is not known to pass by itself; trying again would only hide it.',
    ATTEMPTS_SPENT: 'The command was tried as often as it may be.',
    TIMEOUT_SPENT: 'The command ran out of time, and a longer try was made already or is not allowed.',
    WAIT_TOO_LONG: 'A service asks for a longer wait than the policy allows.',
    INTERRUPTED: 'A signal asked us to end; nothing is tried after that.',
    NOT_STARTED: 'The program could not be started.',
    BY_OPERATOR: 'A person who may do so asked for it.',
    AMBIGUOUS: 'More than one way out is open, and none is clearly the best.',
    PROPOSED: 'It was prepared and waits for an approval of its id.',
    COMMAND_UNKNOWN: 'No command has this name.',
    COMMAND_MALFORMED: 'The command lacks something, or has something that it does not take.',
    COMMAND_HIDDEN: 'The line holds characters that cannot be seen, or markup; a command is plain words.',
    COMMENT_TOO_LONG: 'The comment is too long or too deeply nested to hold commands.',
    TOO_MANY_COMMANDS: 'A comment may hold five commands.',
    AFTER_TROUBLE: 'A command above it in the same comment was not done.',
    COMMENT_BEFORE_HALT: 'The stop was made after the comment was written; say it again if it is meant for that stop too.',
    COMMAND_UNDER_WAY: 'Another run has begun this command and may still be doing it; nothing is done twice.',
    COMMAND_LOST: 'The run that was doing it was cut off; look at what stands there, and say it again where it is still wanted.',
    ALREADY_HEARD: 'This command of this comment was heard before; saying it again takes a new comment.',
    GHOST: 'The account that wrote the comment is gone.',
    NOT_A_PERSON: 'The comment was written by a program.',
    SENDER_DIFFERS: 'The event was not sent by the author of the comment.',
    COMMENT_EDITED: 'The comment was changed after it was written.',
    COMMENT_GONE: 'The comment was deleted.',
    COMMENT_UNREADABLE: 'The comment could not be read again before acting.',
    COMMENT_OLD: 'The comment is older than what is remembered of commands; say it in a new one.',
    COMMENT_BEFORE_PROPOSAL: 'The comment is older than what it approves.',
    NOT_AUTHORISED: 'The person may not write to this repository.',
    AUTHORITY_UNREADABLE: 'What the person may do could not be read; doubt refuses.',
    NOT_NAMED: 'The policy names who may use this command, and the person is not among them.',
    SECOND_PERSON: 'The policy asks for a second person: neither the author of the change nor the one who proposed it.',
    CULPRIT_UNREADABLE: 'Who wrote the change could not be read, and the policy asks for a second person.',
    THREAD_LOCKED: 'A person locked the thread; nothing is done from it.',
    THREAD_MOVED: 'The thread was moved to another repository.',
    THREAD_CLOSED: 'The incident is closed; open it again first.',
    THREAD_UNREADABLE: 'How the thread stands could not be read.',
    TARGET_UNKNOWN: 'What the command names is not there.',
    PROPOSAL_UNKNOWN: 'Nothing was proposed under this id.',
    PROPOSAL_UNREADABLE: 'The proposals could not be read; doubt refuses.',
    PROPOSAL_APPROVED: 'The proposal was approved before; an approval counts once.',
    PROPOSAL_USED: 'The proposal was approved and carried out; an approval counts once.',
    PROPOSAL_REJECTED: 'A person rejected the proposal.',
    PROPOSAL_EXPIRED: 'The time in which the proposal could be approved is over.',
    PROPOSAL_VOID: 'Something that the id stands for had changed; the proposal is void.',
    HEAD_CHANGED: 'The branch has a newer commit than the one that the proposal is for.',
    DECISION_CHANGED: 'The failure would be decided on differently now.',
    TARGETS_CHANGED: 'What the proposal aims at has changed.',
    PLAN_TEXT_CHANGED: 'What would be done reads differently now.',
    RERUN: 'Everything that failed is known to pass by itself; the failed jobs run once more.',
    NOT_IN_RESPONSE: 'The response table of the policy does not ask for this at this level.',
    FAILURE_UNREAD: 'A failed job has no known cause; what is unknown is not run again.',
    RUN_INCOMPLETE: 'The run goes on; GitHub runs nothing again before it has ended.',
    SAME_RUN: 'A run cannot run itself again; a workflow_run workflow or the sweep can.',
    NOT_ON_HOST: 'The run is not one of GitHub that could be asked for again.',
    RUN_UNTIMED: 'When the run began is not known; then its age is not either.',
    COMMIT_PASSED_OVER: 'The branch has a newer commit; its own run counts.',
    HEAD_UNKNOWN: 'The head of the branch could not be read; the commit may be passed over already.',
    MEMORY_UNREADABLE: 'The memory could not be read; what was done before cannot be counted.',
    RERUN_JOBS: 'More jobs failed than the policy runs again; so many share a cause.',
    RERUN_ATTEMPTS: 'The run was tried as often as the policy allows.',
    RERUN_COMMIT_CAP: 'The commit was run again as often as the policy allows.',
    RERUN_BASE_CAP: 'The commit was run again on this base as often as the policy allows.',
    RERUN_HOST_CAP: 'GitHub runs nothing again more than 50 times.',
    RERUN_DONE: 'A later attempt of the run exists already.',
    RERUN_TOO_OLD: 'GitHub runs nothing again that is older than 30 days.',
    RERUN_UNDER_WAY: 'The run goes on, or others were faster; the sweep looks again.',
    RERUN_COOLING: 'The last try was a short while ago; the sweep runs the failed jobs again once the wait is over.',
    CULPRIT_FOUND: 'Independent signs say that this change broke the branch.',
    NO_CULPRIT: 'No single change is shown by two independent signs to have broken the branch.',
    CULPRIT_FACTS_MISSING: 'Something that a revert depends on could not be read; then nothing is taken back.',
    BRANCH_NOT_SHARED: 'Others do not build on the branch; its author mends it.',
    BASE_MOVED: 'The branch has moved since the culprit was looked for.',
    FLAKY: 'The same commit failed and passed; nothing is taken back for chance.',
    BORN_RED: 'The failure was there from the first run; no green run shows what it came from.',
    OTHER_SIGNATURE: 'The commits fail for different reasons; the same job alone proves nothing.',
    NOT_CORROBORATED: 'Neither a second commit nor a re-run confirms the failure.',
    JOB_NAME_ONLY: 'Only the name of the job is known of the failure; a re-run has to confirm it.',
    ALREADY_FIXED: 'The newest commits of the branch are green.',
    LOW_CONFIDENCE: 'The signs against the change are weaker than the policy asks for.',
    CULPRIT_TOO_OLD: 'The change is older than the policy takes back; others build on it.',
    CULPRIT_IS_REVERT: 'The change takes another one back or brings it back; people decide about that.',
    CULPRIT_IS_EMERGENCY: 'The change is an emergency fix.',
    AUTHOR_EXEMPT: 'The author brings changes that are never taken back: they would come again.',
    OPTED_OUT: 'The author, or somebody who may write, has refused a revert.',
    NOT_MERGED: 'The pull request of the change is not merged.',
    HAS_DEPENDENTS: 'A later change builds on this one; taking it back alone would break that.',
    ROLLBACK_THERE: 'The branch is as the checkpoint has it already, but for what is kept; nothing is left to change.',
    ROLLBACK_WORKFLOWS: 'It would change workflow files, which no job may push; go back with `aftermath rollback --to ID` and push it yourself.',
    REVERT_EXISTS: 'A revert of this change exists already, open or not.',
    REVERTED_BEFORE: 'We have taken this change back once; never twice.',
    REVERT_CAP: 'As many reverts were opened today as the policy allows.',
    REVERT_COOLDOWN: 'The last revert was a short while ago; first its effect has to show.',
    REVERT_SETTLING: 'The failure is fresh; its author may be faster.',
    REVERT_UNDER_WAY: 'A revert of this change is being opened by another run.',
    REVERT_CONFLICT: 'Later changes touch the same lines; a person has to choose between them.',
    REVERT_NOTHING: 'Taking the change back would change nothing.',
    REVERT_UNPROVEN: 'What came of the revert is not the inverse of the change; nothing is pushed.',
    REVERT_REFUSED: 'The change is of a kind that cannot be taken back by a plain revert.',
    REVERT_UNMADE: 'The revert could not be made this time.',
    REVERT_BRANCH_TAKEN: 'The branch for the revert holds something else; it is left as it is.',
    PROTECTED_PATH: 'The change touches a path that the policy protects.',
    WORKFLOW_FILES: 'The change touches workflow files; the token of a workflow may not write those.',
    GREEN_COMMIT: 'The commit passed on a branch whose green states are kept.',
    CHECKPOINT_EXISTS: 'The newest checkpoint of the branch is of this commit already.',
    MERGE_TESTED: 'The run tested a merge of the commit with its base, not the commit itself.',
    HANDED_OFF: 'The failure is at the level from which a repair agent is told of it.',
    DISPATCHED_BEFORE: 'The agent was told of this cause of this run, or may have been; it is told once.',
    ROOT_COMMIT: 'The change is the first one of the repository; nothing lies before it.',
};

;// CONCATENATED MODULE: ./lib/domain/decision.js



/***/ }),

/***/ 8824:
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
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);
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


/***/ }),

/***/ 304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderRunSummary: () => (/* binding */ renderRunSummary)
/* harmony export */ });
/* harmony import */ var _domain_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9817);
/* harmony import */ var _domain_guarded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1744);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8824);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3419);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5356);
/* harmony import */ var _run_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7243);
// The step summary of a command that was run under guard: how it ended, why, and what each try took.






/** Longest line shown, in UTF-16 units: about two lines of a page. */
const MAX_LINE_UNITS = 240;
/** Empty when it passed at once: there is nothing to tell. */
function renderRunSummary(outcome) {
    const { attempts, because } = outcome;
    const last = (0,_domain_guarded_js__WEBPACK_IMPORTED_MODULE_1__/* .lastAttempt */ .m)(outcome);
    if (last.end.code === 0 && attempts.length === 1)
        return '';
    const head = last.end.code === 0
        ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `## The command passed at try ${attempts.length}`
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `## The command ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_run_document_js__WEBPACK_IMPORTED_MODULE_3__/* .endWords */ .Bx)(last.end))}`;
    const reason = last.end.code === 0 ? _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(_domain_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .e[because])}`;
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([(0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .titled */ .dJ)(head, causeBlock(attempts), reason, attemptTable(attempts))], '\n\n')}\n`;
}
/** The last failed try's line; nothing where no line explains it. */
function causeBlock(attempts) {
    const cause = attempts.findLast((one) => one.cause !== null)?.cause ?? null;
    if (cause === null)
        return _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$;
    const line = cause.text === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `No line of the output explains it.` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(cause.text, MAX_LINE_UNITS));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${line} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(cause.category)}, transient: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(cause.transient)})`;
}
function attemptTable(attempts) {
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `try`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `it`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `category`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `waited before`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `took`], attempts.map(({ number, end, cause, waitedMs, ms }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${number}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_run_document_js__WEBPACK_IMPORTED_MODULE_3__/* .endWords */ .Bx)(end))}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(cause?.category ?? '')}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(toSeconds(waitedMs))}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(toSeconds(ms))}`,
    ]));
}
function toSeconds(ms) {
    return `${(ms / 1000).toFixed(1)} s`;
}


/***/ })

};
