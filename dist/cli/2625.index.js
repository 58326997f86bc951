export const id = 2625;
export const ids = [2625];
export const modules = {

/***/ 91912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Cp: () => (/* binding */ OutsideError),
/* harmony export */   lz: () => (/* binding */ isFileError),
/* harmony export */   qM: () => (/* binding */ toStoreProblem)
/* harmony export */ });
/** The code of a system error, or `unknown error`. */
function codeOf(error) {
    const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
    return typeof code === 'string' ? code : 'unknown error';
}
/** A document that leads out of the store through a symbolic link. */
class OutsideError extends Error {
}
/** True for an answer of the file system, false for a bug. */
function isFileError(error) {
    return error instanceof OutsideError || codeOf(error) !== 'unknown error';
}
/** The problem behind a file operation that threw; anything but an answer of the file system is a bug and thrown again. */
function toStoreProblem(file, error) {
    if (error instanceof OutsideError)
        return { code: 'FILE_OUTSIDE', file: error.message };
    if (!isFileError(error))
        throw error;
    return { code: 'FILE_UNREADABLE', file, detail: codeOf(error) };
}


/***/ }),

/***/ 27168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ acquireLock)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/state/file-problem.js
var file_problem = __webpack_require__(91912);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/adapters/state/lock-owner.js
// Who holds a lock, as its text tells: which process, on which machine, born when, and what makes this lock different from all others.




/** A text for a new lock of this process: its number, its home, its birth and a word of chance, between blanks. */
async function toOwner() {
    const birth = await readBirth(process.pid);
    return [process.pid, await toHome(), birth.kind === 'born' ? birth.at : '-', (0,external_node_crypto_.randomUUID)()].join(' ');
}
/** What makes a lock different from all others. */
function toLockWord(owner) {
    return owner.slice(owner.lastIndexOf(' ') + 1);
}
/** `unknown`: a process of another machine or none that can be told from a later one of its number. */
async function judgeOwner(owner) {
    const [pid = '', home = '', born = ''] = owner.split(' ');
    if (home !== (await toHome()) || !/^\d+$/.test(pid))
        return 'unknown';
    if (!isThere(Number(pid)))
        return 'dead';
    const birth = await readBirth(Number(pid));
    if (birth.kind !== 'born')
        return birth.kind === 'over' ? 'dead' : 'unknown';
    if (!/^\d+$/.test(born))
        return 'unknown';
    return birth.at === born ? 'alive' : 'dead';
}
/** The machine and, where there are such, the space of process numbers: containers may share a name and a folder. */
async function toHome() {
    const space = await (0,promises_.readlink)('/proc/self/ns/pid').catch(() => '');
    return `${(0,external_node_os_.hostname)()}${space}`.replaceAll(' ', '_');
}
function isThere(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,file_problem/* codeOf */.$N)(error) !== 'ESRCH';
    }
}
/**
 * When a process began, in ticks since the machine started, where the system tells (Linux): a number that is used again has
 * another birth. One that has ended and was not collected by its parent is over.
 */
async function readBirth(pid) {
    const text = await (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    // Behind the name in brackets, which may hold anything: the state is the third field, the birth the 22nd.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state = '', at = ''] = [fields[0], fields[19]];
    if (!/^\d+$/.test(at))
        return { kind: 'unknown' };
    return /^[ZXx]$/.test(state) ? { kind: 'over' } : { kind: 'born', at };
}

;// CONCATENATED MODULE: ./lib/adapters/state/lock.js
// One writer at a time in a folder. A lock whose owner died is taken over, by one taker only; one of the living never is.




/** Where nobody can tell whether the owner lives, a lock without a sign for so long is a dead one's. */
const STALE_LOCK_MS = 30_000;
/** How often a holder gives a sign: two may come late before it counts as dead. */
const SIGN_EVERY_MS = 10_000;
/** File systems without hard links answer one of these. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EMLINK'];
/** The lock of a folder that exists, or null when somebody else holds it. */
async function acquireLock(folder) {
    const path = (0,external_node_path_.join)(folder, 'lock');
    const own = await toOwner();
    if (!(await place(own, path)) && !(await takeOver(own, path)))
        return null;
    const isMine = async () => (await readOwner(path)) === own;
    const signs = setInterval(() => void giveSign(path, isMine), SIGN_EVERY_MS);
    signs.unref();
    return {
        isMine,
        release: async () => {
            clearInterval(signs);
            if (await isMine())
                await (0,promises_.rm)(path, { force: true });
        },
    };
}
/** The time of the lock is when its owner was last seen. A sign that fails is as one that comes late. */
async function giveSign(path, isMine) {
    try {
        const now = new Date();
        if (await isMine())
            await (0,promises_.utimes)(path, now, now);
    }
    catch {
        // The next one may succeed.
    }
}
/** True when the lock was free and is ours now. It appears together with its text, so that a kill leaves no nameless lock. */
async function place(own, path) {
    const draft = `${path}-${toLockWord(own)}`;
    try {
        await (0,promises_.writeFile)(draft, own, { flag: 'wx' });
        await (0,promises_.link)(draft, path);
        return true;
    }
    catch (error) {
        if ((0,file_problem/* codeOf */.$N)(error) === 'EEXIST')
            return false;
        if (NO_LINKS.includes((0,file_problem/* codeOf */.$N)(error)))
            return placeWithoutLinks(own, path);
        throw error;
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
    }
}
async function placeWithoutLinks(own, path) {
    try {
        await (0,promises_.writeFile)(path, own, { flag: 'wx' });
        return true;
    }
    catch (error) {
        if ((0,file_problem/* codeOf */.$N)(error) === 'EEXIST')
            return false;
        throw error;
    }
}
/** The claim bears the name of the dead owner's lock, so of several takers one gets it; a claim left behind ages like a lock. */
async function takeOver(own, path) {
    const owner = await readOwner(path);
    if (owner === null || !(await isDead(owner, path)))
        return false;
    const claim = `${path}-of-${toLockWord(owner).replace(/[^\w-]/g, '')}`;
    if (await place(own, claim))
        return moveClaim(claim, path, { owner, own });
    const claimant = await readOwner(claim);
    if (claimant !== null && (await isDead(claimant, claim)))
        await (0,promises_.rm)(claim, { force: true });
    return false;
}
/** The lock is replaced only while it is still the dead one's, and is ours only when our own claim arrived there. */
async function moveClaim(claim, path, { owner, own }) {
    if ((await readOwner(path)) !== owner) {
        await (0,promises_.rm)(claim, { force: true });
        return false;
    }
    try {
        await (0,promises_.rename)(claim, path);
    }
    catch (error) {
        if ((0,file_problem/* codeOf */.$N)(error) === 'ENOENT')
            return false;
        throw error;
    }
    return (await readOwner(path)) === own;
}
async function isDead(owner, path) {
    const judged = await judgeOwner(owner);
    return judged === 'unknown' ? isOld(path) : judged === 'dead';
}
async function isOld(path) {
    try {
        return Date.now() - (await (0,promises_.stat)(path)).mtimeMs > STALE_LOCK_MS;
    }
    catch {
        return false;
    }
}
async function readOwner(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,file_problem/* codeOf */.$N)(error) === 'ENOENT')
            return null;
        throw error;
    }
}


/***/ }),

/***/ 32240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ FILE_MODES),
/* harmony export */   Vn: () => (/* binding */ toCheckpointId),
/* harmony export */   gd: () => (/* binding */ isOwnPath),
/* harmony export */   m: () => (/* binding */ CHAIN_REF),
/* harmony export */   o8: () => (/* binding */ isCheckpointId),
/* harmony export */   v3: () => (/* binding */ ANCHOR_PREFIX)
/* harmony export */ });
/** File modes that git knows: plain, executable, symbolic link. */
const FILE_MODES = ['100644', '100755', '120000'];
/** Where the chain lives. */
const CHAIN_REF = 'refs/aftermath/checkpoints';
/** A checkpoint's own ref is this and its id; it keeps the commits alive. */
const ANCHOR_PREFIX = 'refs/aftermath/checkpoint/';
const ID = /^cp-\d{8}t\d{6}-[0-9a-f]{8}$/;
/** True for the id of a checkpoint: the time to the second for people, and a draw that makes it unique. */
function isCheckpointId(text) {
    return ID.test(text);
}
/** An id. `draw`: 8 hex digits, new each time. */
function toCheckpointId(at, draw) {
    const [day = '', time = ''] = new Date(at).toISOString().toLowerCase().split('t');
    return `cp-${day.replaceAll('-', '')}t${time.slice(0, 8).replaceAll(':', '')}-${draw}`;
}
/** Parts of a repository that never belong to a checkpoint: our own memory and what was rescued. */
function isOwnPath(path) {
    return path === '.aftermath' || path.startsWith('.aftermath/') || /^\.aftermath-rescue-[^/]*(?:\/|$)/.test(path);
}


/***/ }),

/***/ 29817:
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

/***/ 96766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ toOptions),
/* harmony export */   y: () => (/* binding */ DEEDS)
/* harmony export */ });
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10758);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89279);


/** What an option does, for the words about it. */
const DEEDS = [
    'retry',
    'approve-revert',
    'approve-rollback',
    'propose-revert',
    'skip',
    'requeue',
    'abort',
];
/** Reason of what is chosen by its number: the person gives none there. */
const CHOSEN = 'chosen from the recovery plan';
/** The ways with their numbers and commands; null where there is none, or one of them aims at what it cannot aim at. */
function toOptions(ways) {
    const options = ways.flatMap((way, at) => {
        const command = toCommand(way);
        return command === null ? [] : [{ ...way, number: at + 1, command, risk: riskOf(way.deed) }];
    });
    const [first, ...others] = options;
    return first === undefined || options.length < ways.length ? null : [first, ...others];
}
function toCommand({ deed, target }) {
    switch (deed) {
        case 'retry':
            return { verb: 'retry', job: null };
        case 'approve-revert':
        case 'approve-rollback': {
            const id = (0,_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDecisionId */ .n4)(target ?? '');
            return id === null ? null : { verb: 'approve', id };
        }
        case 'propose-revert': {
            const sha = (0,_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha */ .qL)(target ?? '');
            return sha === null ? null : { verb: 'revert', sha };
        }
        case 'skip':
            return target === null ? null : { verb: 'skip', item: target, reason: CHOSEN };
        case 'requeue':
            return target === null ? null : { verb: 'requeue', item: target };
        case 'abort':
            return { verb: 'abort', reason: CHOSEN };
        default:
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .x)(deed);
    }
}
function riskOf(deed) {
    return deed === 'approve-revert' || deed === 'approve-rollback' || deed === 'propose-revert'
        ? 'destructive'
        : 'write';
}


/***/ }),

/***/ 20104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ renderEvent),
/* harmony export */   Y: () => (/* binding */ makeLineReader)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46843);
/* harmony import */ var _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32240);
/* harmony import */ var _domain_effect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65311);
/* harmony import */ var _domain_operator_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96766);
/* harmony import */ var _domain_queue_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60395);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83970);
// One event as one line of JSON and back. What was written is read as the same event; anything else is refused with its reason.






/** Job names of one failure: a matrix has up to 256, and one line of the ledger should stay readable. */
const MAX_JOBS = 20;
/** Longest name of a job or step, and longest text, in UTF-16 units: enough to know it again and to compare it with others. */
const MAX_NAME_UNITS = 120;
const MAX_TEXT_UNITS = 500;
/** Most edits that one run makes: its item, and a few for each cause and queue. */
const MAX_EDITS = 100;
/** Most ways that a question offers: what is shown has at most one for each kind and some proposals. */
const MAX_WAYS = 20;
/** A word about a queue that a newer version has written says nothing here. */
const madeEdit = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    key: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .effectKey */ .Zj,
    ruled: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(Object.keys(_domain_queue_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .QUEUE_REASONS */ .m))
        .nullable()
        .catch(null),
});
const KINDS = [
    'failure',
    'incident',
    'recovery',
    'green',
    'flake',
    'verdict',
    'comment',
    'command',
    'rerun',
    'revert',
    'checkpoint',
    'dispatch',
];
/** The line of an event, without a line end. */
function renderEvent(event) {
    const { kind, key, at, ...rest } = event;
    return JSON.stringify({ v: 1, kind, key, at: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .toExactText */ .CE)(at), ...rest, ...('question' in rest ? toTexts(rest) : {}) });
}
/** The times of a failure as texts. What was not asked and not edited is left out: most lines stay shorter by it. */
function toTexts({ startedAt, question, edits }) {
    return {
        startedAt: startedAt === null ? null : (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .toExactText */ .CE)(startedAt),
        question: question === null ? undefined : { ...question, until: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .toExactText */ .CE)(question.until) },
        edits: edits.length === 0 ? undefined : edits.slice(0, MAX_EDITS),
    };
}
/** A reader of lines that cleans foreign text. */
function makeLineReader(safe) {
    return (line) => {
        const value = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(line);
        if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value))
            return { kind: 'damaged', detail: explainText(line) };
        if (isNewer(value))
            return { kind: 'newer', key: typeof value['key'] === 'string' ? value['key'] : null };
        const parsed = LINE.safeParse(value);
        if (!parsed.success)
            return { kind: 'damaged', detail: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFlaw */ .mj)(parsed.error) };
        const { v: _, ...event } = parsed.data;
        return { kind: 'event', event: clean(event, safe) };
    };
}
function isNewer({ v, kind }) {
    if (typeof kind !== 'string' || kind === '')
        return false;
    if (typeof v === 'number' && Number.isInteger(v) && v > 1)
        return true;
    return v === 1 && !KINDS.some((known) => known === kind);
}
function explainText(line) {
    if (/^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/.test(line))
        return 'a mark of a merge that was not finished';
    if (line.includes('\0'))
        return 'holds a NUL';
    return line.startsWith('{') ? 'half a line, or not JSON' : 'not JSON';
}
const run = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(), attempt: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(), workflow: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), branch: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable() });
const base = { v: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1), key: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .effectKey */ .Zj, at: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR };
const thread = { fingerprint: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .Rj, branch: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), incident: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr() };
const time = zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).nullable();
const verdict = zod__WEBPACK_IMPORTED_MODULE_4__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['not-planned', 'duplicate', 'completed', 'reopened', 'locked', 'transferred', 'deleted']) }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('category'), category: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .category */ .L1, reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('severity'), level: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .level */ .Rc, reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('flaky'), reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
]);
const question = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    id: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionId */ .A,
    because: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .reason */ .l,
    until: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR,
    ways: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ deed: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_domain_operator_request_js__WEBPACK_IMPORTED_MODULE_1__/* .DEEDS */ .y), target: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable() }))
        .max(MAX_WAYS)
        .refine((ways) => (0,_domain_operator_request_js__WEBPACK_IMPORTED_MODULE_1__/* .toOptions */ .k)(ways) !== null),
});
const LINE = zod__WEBPACK_IMPORTED_MODULE_4__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('failure'),
        run,
        startedAt: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR.nullable(),
        commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        batch: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), item: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).nullable(),
        step: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
        jobs: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
        category: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .category */ .L1,
        severity: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .level */ .Rc,
        transient: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['yes', 'no', 'unknown']),
        confidence: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().transform((value) => Math.min(1, Math.max(0, value))),
        fingerprint: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .Rj,
        cause: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ rule: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nullable(), text: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).nullable(),
        decision: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        // A question that is not understood is none: then nothing can be chosen from it.
        question: question.nullable().default(null).catch(null),
        // Edits that are not understood count as not made: doing them again converges.
        edits: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(madeEdit).max(MAX_EDITS).default([]).catch([]),
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('incident'),
        change: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['opened', 'reopened', 'closed', 'folded', 'stale', 'systemic', 'umbrella']),
        ...thread,
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('recovery'),
        run,
        commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        ...thread,
        pull: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nullable(),
        flaky: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
        times: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ detectMs: time, acknowledgeMs: time, mitigateMs: time, recoverMs: time }),
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ ...base, kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('green'), run, commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), ...thread }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('flake'),
        run,
        commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        fingerprint: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .Rj,
        proof: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['rerun', 'twin']),
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ ...base, kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('verdict'), by: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), ...thread, incident: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nullable(), verdict }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('comment'),
        fingerprint: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .Rj,
        thread: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
        branch: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable().default(null),
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('command'),
        stage: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['heard', 'ended']),
        by: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        comment: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
        index: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0),
        thread: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
        verb: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        text: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        permission: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
        commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
        effect: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
        heardIn: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(), attempt: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr() }).nullable().default(null),
        outcome: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['begun', 'done', 'already-done', 'proposed', 'answered', 'held', 'refused', 'failed']),
        code: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('rerun'),
        run,
        commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        base: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
        state: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['intended', 'done', 'refused']),
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('revert'),
        commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        base: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        number: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nullable(),
        state: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['intended', 'opened']),
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('checkpoint'),
        id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().refine(_domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__/* .isCheckpointId */ .o8),
        commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        branch: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        type: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_domain_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKPOINT_TYPES */ .BS),
        digest: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        ...base,
        kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('dispatch'),
        run,
        fingerprint: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .Rj,
        event: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1),
        state: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['intended', 'done', 'refused']),
    }),
]);
/** Names that are compared (branch, workflow, rule, file, item) stay as they are; what is only shown is cleaned. */
function clean(event, safe) {
    const short = (raw, units) => safe(raw.length <= units ? raw : cut(safe(raw), units));
    const text = (raw) => short(raw, MAX_TEXT_UNITS);
    const name = (raw) => short(raw, MAX_NAME_UNITS);
    if (event.kind === 'verdict') {
        const { verdict: said } = event;
        return { ...event, by: name(event.by), verdict: 'reason' in said ? { ...said, reason: text(said.reason) } : said };
    }
    if (event.kind === 'command')
        return { ...event, by: name(event.by), text: text(event.text) };
    if (event.kind !== 'failure')
        return event;
    const { step, jobs, cause, decision, reason } = event;
    return {
        ...event,
        step: step === null ? null : name(step),
        jobs: jobs.slice(0, MAX_JOBS).map(name),
        cause: cause === null ? null : { ...cause, text: text(cause.text) },
        decision: name(decision),
        reason: name(reason),
    };
}
/** The text was cleaned before it is cut here, and is again after it: a cut can make a token of what was none. */
function cut(text, units) {
    return `${text.slice(0, units - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 83970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ decisionId),
/* harmony export */   CE: () => (/* binding */ toExactText),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   L1: () => (/* binding */ category),
/* harmony export */   OR: () => (/* binding */ earlierOf),
/* harmony export */   Rc: () => (/* binding */ level),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   Zj: () => (/* binding */ effectKey),
/* harmony export */   dx: () => (/* binding */ toSortedJson),
/* harmony export */   l: () => (/* binding */ reason),
/* harmony export */   mj: () => (/* binding */ explainFlaw),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   uR: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46843);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88532);
/* harmony import */ var _domain_category_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21998);
/* harmony import */ var _domain_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29817);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10758);
// Fields that several documents of the memory have, checked on reading: what people can edit is no safer than a log.




/** The first and the last day that four digits of a year can tell. */
const FIRST = Date.UTC(1970, 0, 1);
const LAST = Date.UTC(9999, 11, 31);
/** A time as our documents write it: ISO 8601 in UTC with milliseconds. */
function toExactText(at) {
    return new Date(toSpan(at)).toISOString();
}
function toSpan(at) {
    return Math.min(LAST, Math.max(FIRST, Math.round(at)));
}
/** The earlier of two times. */
function earlierOf(a, b) {
    if (b < a)
        return b;
    return a;
}
/** A time: ISO 8601 with a zone. */
const instant = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform((text, context) => {
    const at = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(text) ? (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(text) : null;
    if (at !== null && at === toSpan(at))
        return at;
    context.addIssue({ code: 'custom', message: 'not a time' });
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
});
/** A fingerprint: 16 hex digits. */
const fingerprint = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform((text, context) => {
    const found = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFingerprint */ .sr)(text);
    if (found !== null)
        return found;
    context.addIssue({ code: 'custom', message: 'not a fingerprint' });
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
});
/** A key of an event or effect. */
const effectKey = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^[a-z-]{1,40}:[0-9A-Za-z.-]{1,64}$/)
    .transform((text) => text);
/** The id of a decision, proposal or question. */
const decisionId = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform((text, context) => {
    const found = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDecisionId */ .n4)(text);
    if (found !== null)
        return found;
    context.addIssue({ code: 'custom', message: 'not an id' });
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
});
/** The code of a reason. */
const reason = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform((text, context) => {
    if (Object.hasOwn(_domain_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .REASONS */ .e, text))
        return text;
    context.addIssue({ code: 'custom', message: 'not a reason' });
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
});
/** A category; the word of a newer version counts as `unknown`. */
const category = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^[a-z-]{1,40}$/)
    .transform((text) => _domain_category_js__WEBPACK_IMPORTED_MODULE_0__/* .CATEGORIES */ .R6.find((known) => known === text) ?? 'unknown');
/** A severity level. */
const level = zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz([1, 2, 3, 4, 5]);
/** The first field that is not what it should be, in words of our own. */
function explainFlaw(error) {
    const path = error.issues[0]?.path.join('.') ?? '';
    return path === '' ? 'not of the shape that it should have' : `${path} is missing or not what it should be`;
}
/** The value of a JSON text; undefined when it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** True for a JSON object. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** JSON in one line with the keys of every object in their order: equal values give equal texts. */
function toSortedJson(value) {
    return JSON.stringify(value, (_, inner) => isObject(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))) : inner);
}


/***/ }),

/***/ 47870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   _g: () => (/* binding */ appendLines),
/* harmony export */   bo: () => (/* binding */ ledgerName),
/* harmony export */   h8: () => (/* binding */ parseLedger),
/* harmony export */   t7: () => (/* binding */ isLedgerName)
/* harmony export */ });
/* unused harmony export appendEvents */
/* harmony import */ var _event_codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20104);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83970);


const NAME = /^ledger\/\d{4}-\d\d\.jsonl$/;
/** The document that a time belongs to, by its UTC month: `ledger/2026-03.jsonl`. */
function ledgerName(at) {
    return `ledger/${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .toExactText */ .CE)(at).slice(0, 7)}.jsonl`;
}
/** True for the name of a ledger document. */
function isLedgerName(name) {
    return NAME.test(name);
}
/** The events of a document's text, with what was damaged. No text makes it throw. */
function parseLedger(document, text, safe) {
    return readLedger(document, text, (0,_event_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .makeLineReader */ .Y)(safe));
}
/** As `parseLedger`, with a reader that serves several documents. */
function readLedger(document, text, read) {
    const found = { events: new Map(), lines: [], damage: [], newer: 0 };
    text.split('\n').forEach((line, index) => {
        if (line.trim() === '')
            return;
        const one = read(line);
        if (one.kind !== 'damaged') {
            keep(found, line, one);
            return;
        }
        found.damage.push({ document, line: index + 1, detail: one.detail });
        for (const piece of salvage(line))
            keep(found, piece, read(piece));
    });
    const { events, lines, damage, newer } = found;
    return { events: [...events.values()], damage, newer, lines };
}
function keep(found, line, one) {
    if (one.kind === 'damaged')
        return;
    if (one.kind === 'newer')
        found.newer += 1;
    else if (found.events.has(one.event.key))
        return;
    else
        found.events.set(one.event.key, one.event);
    found.lines.push(line);
}
/**
 * Whole events inside a damaged line: two lines whose line end was lost, or one with something before or after it. Inside a
 * text of JSON the quotes of this beginning would be escaped, so it is never part of one.
 */
function salvage(line) {
    return line.split(/(?=\{"v":1,)/).map((piece) => piece.slice(0, piece.lastIndexOf('}') + 1));
}
/** The text with the events that it does not hold yet, by key. What stands there is not touched. */
function appendEvents(text, events) {
    const { events: known } = readLedger('', text, makeLineReader((raw) => raw));
    const keys = new Set(known.map((event) => event.key));
    const fresh = events.filter((event) => !keys.has(event.key) && keys.add(event.key));
    return appendLines(text, fresh.map(renderEvent));
}
/** The text with more lines, on lines of their own whatever its end is. */
function appendLines(text, lines) {
    if (lines.length === 0)
        return text;
    const base = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    return `${base}${lines.join('\n')}\n`;
}


/***/ })

};
