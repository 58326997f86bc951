export const id = 394;
export const ids = [394];
export const modules = {

/***/ 7622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ toEnd),
/* harmony export */   IK: () => (/* binding */ lookAgain),
/* harmony export */   KR: () => (/* binding */ findStop),
/* harmony export */   Lv: () => (/* binding */ toRecord),
/* harmony export */   YT: () => (/* binding */ LOST_MS),
/* harmony export */   Zz: () => (/* binding */ toBarAnswer),
/* harmony export */   jL: () => (/* binding */ toAsk),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _domain_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(169);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9279);
/* harmony import */ var _domain_stop_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2778);
/* harmony import */ var _memory_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3917);
/* harmony import */ var _operator_authorise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4214);
/* harmony import */ var _operator_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3660);
/* harmony import */ var _operator_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6894);
// What every command needs on its way: the last look before a write, and the record of its beginning and end.







/** No run of a command lasts so long: its requests, its waits and each transfer of git are bounded, to minutes in all. */
const LOST_MS = 3_600_000;
/**
 * Reads everything again; why the command may not write now, or null. The memory with the stop switch is read last: nothing lies
 * between it and the write but what the write itself asks.
 */
async function lookAgain({ session, command, involved }) {
    const { world, event, policy, right } = session;
    const { comment, thread, author } = event;
    const teams = right.teams.map(({ team }) => team);
    const scene = await world.host.readScene({ comment, thread, login: author?.login ?? '', teams });
    session.now = scene.now;
    const refreshed = await (0,_operator_session_js__WEBPACK_IMPORTED_MODULE_3__/* .refreshSession */ .uI)(session);
    const stops = refreshed.ok ? (0,_operator_session_js__WEBPACK_IMPORTED_MODULE_3__/* .stopsOf */ .lD)(session) : 'unreadable';
    const ruling = (0,_operator_authorise_js__WEBPACK_IMPORTED_MODULE_1__/* .authorise */ .Z)(command, (0,_operator_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .toLastFacts */ .rm)({ event, right, stops, policy, involved }, scene), policy.operators);
    return ruling.ruling === 'refused' ? ruling.because : null;
}
/** What the stop switch says of a branch: the thread of a command may be about another one. */
function findStop(session, branch) {
    const halt = (0,_domain_stop_js__WEBPACK_IMPORTED_MODULE_4__/* .foldHalt */ .JM)({ stops: (0,_operator_session_js__WEBPACK_IMPORTED_MODULE_3__/* .stopsOf */ .lD)(session), sign: 'clear' }, branch);
    if (halt === 'running')
        return null;
    return halt === 'halted' ? 'HALTED' : 'HALT_UNREADABLE';
}
function toAsk({ session, place }, command) {
    const { event, policy } = session;
    return { command, place, event, policy, memory: (0,_operator_session_js__WEBPACK_IMPORTED_MODULE_3__/* .memoryOf */ .zE)(session), latest: () => session.snapshot };
}
/** What stands against a write, as an answer. */
function toBarAnswer(bar) {
    if ('problem' in bar)
        return { kind: 'failed', problem: bar.problem };
    return bar.because === 'ALREADY_HEARD'
        ? { kind: 'skipped', because: bar.because }
        : { kind: 'refused', because: bar.because, who: { kind: 'nobody' } };
}
/** The record of the end of a command. */
function toEnd(run, answer, details = {}) {
    return toRecord(run, 'ended', { ...outcomeOf(answer), ...details });
}
/** The record of a command at a stage. */
function toRecord(run, stage, details) {
    const { session, command, place } = run;
    const { event, now, right, world } = session;
    return (0,_memory_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .toCommandEvent */ .Rp)({
        at: now,
        stage,
        by: event.author?.login ?? 'ghost',
        comment: event.comment,
        index: place.index,
        thread: event.thread,
        verb: command.verb,
        text: world.safe((0,_domain_command_js__WEBPACK_IMPORTED_MODULE_5__/* .printCommand */ .T)(command)),
        permission: right.permission.ok ? (0,_memory_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .describePermission */ .D)(right.permission.value) : 'unreadable',
        id: 'id' in command ? command.id : null,
        commit: details.commit ?? ('sha' in command ? command.sha : null),
        effect: details.effect ?? null,
        heardIn: world.ownRun,
        outcome: details.outcome,
        code: details.code,
    });
}
/** The end of a command in one word and one code. */
function outcomeOf(answer) {
    switch (answer.kind) {
        case 'failed':
            return { outcome: 'failed', code: answer.problem.code };
        case 'held':
            return { outcome: 'held', code: answer.because };
        case 'refused':
        case 'malformed':
        case 'skipped':
            return { outcome: 'refused', code: answer.because };
        case 'done':
        case 'already-done':
        case 'proposed':
            return { outcome: answer.kind, code: null };
        case 'working':
            return { outcome: 'begun', code: null };
        case 'help':
        case 'status':
        case 'plan':
            return { outcome: 'answered', code: null };
        default:
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_6__/* .assertNever */ .x)(answer);
    }
}


/***/ }),

/***/ 3660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  du: () => (/* binding */ listTeams),
  l: () => (/* binding */ toFirstFacts),
  rm: () => (/* binding */ toLastFacts)
});

// EXTERNAL MODULE: ./lib/config/operators-section.js
var operators_section = __webpack_require__(9613);
;// CONCATENATED MODULE: ./lib/domain/authority.js
/** What a person may do, as the collaborator-permission API tells now. Only `admin`, `maintain` and `write` may command. */
const PERMISSIONS = (/* unused pure expression or super */ null && (['admin', 'maintain', 'write', 'triage', 'read', 'none', 'unreadable']));
/**
 * The right in an answer. The coarse word alone decides whether a person may write: `triage` comes as `read`, `maintain` as
 * `write`, and a role of any name as what it includes. The name of the role refines it and never adds to it.
 */
function toPermission({ permission, roleName }) {
    if (permission === 'admin')
        return 'admin';
    if (permission === 'write')
        return roleName === 'maintain' ? 'maintain' : 'write';
    if (permission === 'read')
        return roleName === 'triage' ? 'triage' : 'read';
    return permission === 'none' ? 'none' : 'unreadable';
}

// EXTERNAL MODULE: ./lib/domain/command.js
var command = __webpack_require__(169);
// EXTERNAL MODULE: ./lib/domain/stop.js
var stop = __webpack_require__(2778);
;// CONCATENATED MODULE: ./lib/app/operator-facts.js
// The facts of a ruling: first from the event and one look at the person, then from everything read again before a write.




/** Facts of the first ruling. What only the last look tells (the fork, the second sign) is taken as harmless here. */
function toFirstFacts({ event, right, stops, policy, involved }) {
    const { facts } = event.about;
    return {
        ...voiceOf(event),
        comment: 'as-written',
        ...rightOf(right),
        thread: { ...facts, fork: facts.fork === 'unreadable' ? 'no' : facts.fork },
        ...involved,
        mode: policy.mode,
        halt: (0,stop/* foldHalt */.JM)({ stops, sign: 'clear' }, event.about.branch),
    };
}
/** Facts of the last ruling: nothing is taken as harmless. */
function toLastFacts(look, scene) {
    const { event, stops, policy, involved } = look;
    const sign = scene.sign.ok ? scene.sign.value : 'unreadable';
    return {
        ...voiceOf(event),
        comment: commentOf(event, scene),
        ...rightOf(scene),
        thread: scene.thread.ok ? scene.thread.value : { ...event.about.facts, state: 'unreadable', lock: 'unreadable' },
        ...involved,
        mode: policy.mode,
        halt: (0,stop/* foldHalt */.JM)({ stops, sign }, event.about.branch),
    };
}
function voiceOf({ author, sender, createdAt }) {
    return { author, sender, commentAt: createdAt };
}
function rightOf({ permission, teams }) {
    return { permission: permission.ok ? toPermission(permission.value) : 'unreadable', teams };
}
/** Line ends are the host's business; everything else in the text is the author's. */
function commentOf(event, { comment }) {
    if (!comment.ok)
        return 'unreadable';
    if (comment.value === null)
        return 'deleted';
    const isSame = comment.value.body.replaceAll('\r\n', '\n') === event.body.replaceAll('\r\n', '\n');
    return isSame && comment.value.author?.login === event.author?.login ? 'as-written' : 'edited';
}
/** Teams that the policy names for any of the verbs, each once. `recover` may stand for any verb. */
function listTeams(policy, verbs) {
    const meant = verbs.includes('recover') ? command/* VERBS */.h : verbs;
    return [...new Set(meant.flatMap((verb) => (0,operators_section/* findAllowed */.E)(policy, verb)?.teams ?? []))];
}


/***/ }),

/***/ 6894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ writeSession),
/* harmony export */   V4: () => (/* binding */ proposalsOf),
/* harmony export */   lD: () => (/* binding */ stopsOf),
/* harmony export */   uI: () => (/* binding */ refreshSession),
/* harmony export */   zE: () => (/* binding */ memoryOf)
/* harmony export */ });
/* harmony import */ var _domain_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4749);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9279);
/* harmony import */ var _memory_approvals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2003);
/* harmony import */ var _memory_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3917);
/* harmony import */ var _memory_documents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3690);
/* harmony import */ var _memory_stops_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1534);
/* harmony import */ var _open_memory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4219);
/* harmony import */ var _update_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6438);








/** Everything that is remembered; nothing where it could not be read. */
function memoryOf({ snapshot, world }) {
    return snapshot === null ? _domain_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_MEMORY */ .g : (0,_memory_documents_js__WEBPACK_IMPORTED_MODULE_3__/* .toMemory */ .Pc)(snapshot.documents, world.safe);
}
/** The proposals, or doubt. */
function proposalsOf({ snapshot, world }) {
    return snapshot === null ? 'unreadable' : (0,_memory_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .readApprovals */ .RJ)(snapshot.documents, world.safe);
}
/** The turns of the switch, or doubt. Where nothing is kept there are none. */
function stopsOf({ snapshot, gap, world }) {
    if (snapshot !== null)
        return (0,_memory_stops_js__WEBPACK_IMPORTED_MODULE_4__/* .readStops */ .mV)(snapshot.documents, world.safe);
    return gap === null ? [] : 'unreadable';
}
/** Writes a change on top of whatever others have written meanwhile, or nothing of it. */
async function writeSession(session, change) {
    const { world, now, gap } = session;
    if (world.state === null)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)({ because: 'NO_LEDGER' });
    if (gap !== null)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)({ problem: gap });
    let lost = null;
    const updated = await (0,_update_state_js__WEBPACK_IMPORTED_MODULE_7__/* .updateState */ .$)(world.state, world.pacing, {
        names: (0,_open_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .memoryDocuments */ .CE)(now, _open_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .MEMORY_DAYS */ .eS),
        edit: ({ documents }) => {
            const edited = editDocuments(documents, change, session);
            lost = edited.ok ? null : edited.problem;
            return edited.ok ? edited.value : null;
        },
        first: session.snapshot,
        summary: change.summary,
    });
    if (!updated.ok)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)({ problem: updated.problem });
    session.snapshot = updated.value.latest;
    return lost === null ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(undefined) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)({ because: lost });
}
function editDocuments(documents, { events, approvals = {}, stops, claims, bar }, { world, now }) {
    const { safe } = world;
    if (claims !== undefined && (0,_memory_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .foldHeard */ .Y0)((0,_memory_documents_js__WEBPACK_IMPORTED_MODULE_3__/* .toMemory */ .Pc)(documents, safe).events, claims).kind !== 'new') {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)('ALREADY_HEARD');
    }
    const barred = bar?.(documents) ?? null;
    if (barred !== null)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)(barred);
    const approved = (0,_memory_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .rememberApprovals */ .OV)(documents, approvals, safe);
    if (!approved.ok)
        return approved;
    const remembered = (0,_memory_documents_js__WEBPACK_IMPORTED_MODULE_3__/* .remember */ .kY)(documents, { events }, { now, safe });
    const turns = stops?.((0,_memory_stops_js__WEBPACK_IMPORTED_MODULE_4__/* .readStops */ .mV)(documents, safe)) ?? [];
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(new Map([...remembered, ...approved.value, ...(0,_memory_stops_js__WEBPACK_IMPORTED_MODULE_4__/* .rememberStops */ .Rr)(documents, turns, safe)]));
}
/** Reads the memory once more, before a write that is not a write of the memory. */
async function refreshSession(session) {
    const { world, now } = session;
    if (world.state === null)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(undefined);
    const read = await world.state.read((0,_open_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .memoryDocuments */ .CE)(now, _open_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .MEMORY_DAYS */ .eS));
    if (!read.ok)
        return read;
    session.snapshot = read.value;
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(undefined);
}


/***/ }),

/***/ 3917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ describePermission),
/* harmony export */   RA: () => (/* binding */ listLostCommands),
/* harmony export */   Rp: () => (/* binding */ toCommandEvent),
/* harmony export */   Y0: () => (/* binding */ foldHeard)
/* harmony export */ });
/* unused harmony export listCommands */
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(758);

/** The record of a command at a stage. `at` is the host's time where it gives one; it is no part of the key. */
function toCommandEvent(given) {
    const { stage, comment, index } = given;
    return { kind: 'command', key: (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toEffectKey */ .wj)('command', String(comment), String(index), stage), ...given };
}
/** What the ledger tells of a command; the end counts before the beginning. */
function foldHeard(events, { comment, index }) {
    const own = listCommands(events).filter((event) => event.comment === comment && event.index === index);
    const [begun] = own;
    const ended = own.find(({ stage }) => stage === 'ended');
    if (ended !== undefined)
        return { kind: 'ended', event: ended };
    return begun === undefined ? { kind: 'new' } : { kind: 'begun', event: begun };
}
/** Commands of the ledger, in its order. */
function listCommands(events) {
    return events.flatMap((event) => (event.kind === 'command' ? [event] : []));
}
/** Commands that were begun and never ended, and are older than the given time: their run was killed. For the sweep. */
function listLostCommands(events, before) {
    return listCommands(events).filter((event) => event.stage === 'heard' && event.at < before && foldHeard(events, event).kind === 'begun');
}
/** What was seen of a person's right, in one short text for the record. */
function describePermission({ permission, roleName }) {
    return roleName === null || roleName === permission ? permission : `${permission} (${roleName})`;
}


/***/ }),

/***/ 4214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ authorise),
/* harmony export */   g: () => (/* binding */ authoriseAttempt)
/* harmony export */ });
/* harmony import */ var _config_operators_section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9613);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9920);
// May this person do this here and now? A pure ruling on what was read; what was not read counts as no.


const MAY_COMMAND = {
    admin: 'yes',
    maintain: 'yes',
    write: 'yes',
    triage: 'no',
    read: 'no',
    none: 'no',
    unreadable: 'unreadable',
};
/** The ruling on a command: the person first, then the place, then the stop switch. The first reason against it is given. */
function authorise(command, facts, policy) {
    const spec = (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .specOf */ .rI)(command.verb);
    const bar = findVoiceBar(facts) ?? findRightBar(command.verb, facts, policy) ?? findPlaceBar(spec, facts);
    if (bar !== null)
        return refuse(bar, command.verb, policy);
    const stop = findStopBar(spec, facts);
    if (stop !== null)
        return refuse(stop, command.verb, policy);
    const second = findSecondPersonBar(spec, facts, policy);
    if (second === null)
        return { ruling: 'allowed', way: spec.way };
    if (spec.verb === 'rollback')
        return { ruling: 'allowed', way: 'propose' };
    return refuse(second, command.verb, policy);
}
/**
 * The ruling on a line that is no command: only those who could give one are told what was wrong with it in full, and
 * nobody else can make us do more than refuse.
 */
function authoriseAttempt(facts, policy) {
    return authorise({ verb: 'help' }, facts, policy);
}
/** Whether the comment is the word of the person who seems to say it. */
function findVoiceBar({ author, sender, comment }) {
    if (author === null || author.login.toLowerCase() === 'ghost')
        return 'GHOST';
    if (author.type !== 'User' || author.login.endsWith('[bot]'))
        return 'NOT_A_PERSON';
    if (sender === null || !isSame(sender, author.login))
        return 'SENDER_DIFFERS';
    if (comment === 'edited')
        return 'COMMENT_EDITED';
    if (comment === 'deleted')
        return 'COMMENT_GONE';
    return comment === 'unreadable' ? 'COMMENT_UNREADABLE' : null;
}
/** The host's logins do not differ by case. */
function isSame(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
/** Write or more is always needed; names in the policy narrow it. */
function findRightBar(verb, facts, policy) {
    const may = MAY_COMMAND[facts.permission];
    if (may === 'unreadable')
        return 'AUTHORITY_UNREADABLE';
    if (may === 'no')
        return 'NOT_AUTHORISED';
    const allowed = (0,_config_operators_section_js__WEBPACK_IMPORTED_MODULE_0__/* .findAllowed */ .E)(policy, verb);
    if (allowed === null)
        return null;
    const login = facts.author?.login ?? '';
    if (allowed.users.some((user) => isSame(user, login)))
        return null;
    const answers = allowed.teams.map((team) => facts.teams.find((one) => one.team === team)?.member ?? 'unreadable');
    if (answers.includes('yes'))
        return null;
    return answers.includes('unreadable') ? 'AUTHORITY_UNREADABLE' : 'NOT_NAMED';
}
function findPlaceBar(spec, { thread }) {
    if (thread.place !== 'here')
        return 'THREAD_MOVED';
    if (spec.afterTrouble === 'always')
        return null;
    if (thread.lock === 'locked')
        return 'THREAD_LOCKED';
    if (thread.lock === 'unreadable')
        return 'THREAD_UNREADABLE';
    return findClosedBar(spec, thread) ?? findForkBar(spec, thread);
}
function findClosedBar({ whenClosed }, { owner, state }) {
    if (whenClosed === 'works' || owner === 'foreign' || state === 'open')
        return null;
    return state === 'closed' ? 'THREAD_CLOSED' : 'THREAD_UNREADABLE';
}
function findForkBar({ onFork }, { kind, fork }) {
    return onFork === 'works' || kind === 'issue' || fork === 'no' ? null : 'FORK';
}
/** The mode is the owner's word: where nothing is to be written, no comment changes that. */
function findStopBar({ whileHalted }, { mode, halt }) {
    if (mode === 'observe')
        return 'MODE_OBSERVE';
    if (whileHalted === 'works' || halt === 'running')
        return null;
    return halt === 'halted' ? 'HALTED' : 'HALT_UNREADABLE';
}
/** What is only proposed needs no second person yet: the approval of it does. */
function findSecondPersonBar(spec, facts, policy) {
    if (!policy.secondPerson || spec.risk !== 'destructive' || spec.way === 'propose')
        return null;
    if (spec.verb === 'rollback')
        return 'SECOND_PERSON';
    if (facts.culprits === null)
        return 'CULPRIT_UNREADABLE';
    const involved = facts.proposer === null ? facts.culprits : [...facts.culprits, facts.proposer];
    return involved.some((login) => isSame(login, facts.author?.login ?? '')) ? 'SECOND_PERSON' : null;
}
/** Reasons that another person would get past. */
const BY_PERSON = [
    'GHOST',
    'NOT_A_PERSON',
    'SENDER_DIFFERS',
    'NOT_AUTHORISED',
    'AUTHORITY_UNREADABLE',
    'NOT_NAMED',
];
function refuse(because, verb, policy) {
    return { ruling: 'refused', because, who: toWho(because, verb, policy) };
}
function toWho(because, verb, policy) {
    if (because === 'SECOND_PERSON' || because === 'CULPRIT_UNREADABLE')
        return { kind: 'second-person' };
    if (!BY_PERSON.includes(because))
        return { kind: 'nobody' };
    const allowed = (0,_config_operators_section_js__WEBPACK_IMPORTED_MODULE_0__/* .findAllowed */ .E)(policy, verb);
    return allowed === null ? { kind: 'writers' } : { kind: 'named', users: allowed.users, teams: allowed.teams };
}


/***/ }),

/***/ 9920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ usageOf),
/* harmony export */   nn: () => (/* binding */ ARGUMENT_NAMES),
/* harmony export */   rI: () => (/* binding */ specOf),
/* harmony export */   vP: () => (/* binding */ COMMAND_TABLE)
/* harmony export */ });
const required = (kind) => ({ kind, need: 'required' });
const optional = (kind) => ({ kind, need: 'optional' });
/** What the rules below have in common: about a failure that is still open, on a commit of this repository. */
const ABOUT_FAILURE = { whileHalted: 'held', whenClosed: 'refused', onFork: 'refused', afterTrouble: 'skipped' };
/** Words about a failure: they change nothing that people work with. */
const WORD = { way: 'do', whileHalted: 'works', whenClosed: 'works', onFork: 'works', afterTrouble: 'skipped' };
/** Stopping and answering: always possible, because they only ever make less happen. */
const ALWAYS = { ...WORD, afterTrouble: 'always' };
const BY_VERB = {
    retry: {
        args: [optional('job')],
        risk: 'write',
        way: 'do',
        ...ABOUT_FAILURE,
        onFork: 'works',
        does: 'Runs the failed jobs once more, or the one job named, within the caps of re-runs.',
        example: '/retry',
    },
    skip: {
        args: [optional('item'), required('reason')],
        risk: 'write',
        way: 'do',
        ...ABOUT_FAILURE,
        does: 'Sets the batch or item aside and tells what waits for it. An item is named by a word with a digit, or in quotes; `--` says that none is named.',
        example: '/skip 7 the fixture is gone',
    },
    recover: {
        args: [optional('option')],
        risk: 'as-option',
        way: 'do',
        ...ABOUT_FAILURE,
        does: 'Lists the ways out in their order, or takes the one with that number; a destructive one is proposed.',
        example: '/recover 2',
    },
    abort: {
        args: [required('reason')],
        risk: 'write',
        ...ALWAYS,
        does: 'Stops the plan of this branch: nothing but notes happens on it until `resume`.',
        example: '/abort the approach does not work',
    },
    approve: {
        args: [required('decision')],
        risk: 'destructive',
        way: 'do',
        ...ABOUT_FAILURE,
        does: 'Does what was proposed under that id, once, if nothing that the id stands for has changed.',
        example: '/approve 0a1b2c3d4e5f',
    },
    reject: {
        args: [required('decision'), required('reason')],
        risk: 'note',
        ...WORD,
        does: 'Ends the proposal of that id; the reason is kept, and the same is not proposed again by itself.',
        example: '/reject 0a1b2c3d4e5f we fix forward',
    },
    revert: {
        args: [optional('sha')],
        risk: 'destructive',
        way: 'propose',
        ...ABOUT_FAILURE,
        does: 'Proposes a draft pull request that takes the commit back: the one named, or the only suspect of the incident.',
        example: '/revert 1a2b3c4d',
    },
    rollback: {
        args: [required('checkpoint')],
        risk: 'destructive',
        way: 'do',
        ...ABOUT_FAILURE,
        whenClosed: 'works',
        does: 'Opens a draft pull request that brings back a checkpoint; proposed first where the policy wants a second person.',
        example: '/rollback cp-20310504t093000-0a1b2c3d',
    },
    requeue: {
        args: [optional('item')],
        risk: 'write',
        way: 'do',
        ...ABOUT_FAILURE,
        whenClosed: 'works',
        does: 'Puts the item back to pending: the one named, or that of this failure.',
        example: '/requeue "task 12"',
    },
    halt: {
        args: [required('reason')],
        risk: 'note',
        ...ALWAYS,
        does: 'Stops everything but notes in the whole repository until `resume`.',
        example: '/halt production is down',
    },
    resume: {
        args: [],
        risk: 'write',
        ...WORD,
        does: 'Ends a halt or an abort.',
        example: '/resume',
    },
    severity: {
        args: [required('level'), required('reason')],
        risk: 'note',
        ...WORD,
        does: 'Corrects the level of this failure, 1 trivial to 5 catastrophic; remembered for its cause.',
        example: '/severity 2 only the nightly docs are red',
    },
    cause: {
        args: [required('category'), required('reason')],
        risk: 'note',
        ...WORD,
        does: 'Corrects the category of this failure; remembered for its cause.',
        example: '/cause network the mirror was down',
    },
    flaky: {
        args: [required('test'), required('reason')],
        risk: 'note',
        ...WORD,
        does: 'Says that a test passes and fails on the same commit; remembered for its cause. A name with blanks stands in quotes.',
        example: '/flaky "opens a socket" races with the watcher',
    },
    status: {
        args: [],
        risk: 'note',
        ...ALWAYS,
        does: 'Tells how things stand: the stop switch, open proposals, what the incident waits for.',
        example: '/status',
    },
    help: {
        args: [],
        risk: 'note',
        ...ALWAYS,
        does: 'Lists the commands.',
        example: '/help',
    },
};
/** Every verb with what belongs to it, in the order of `VERBS`. */
const COMMAND_TABLE = Object.entries(BY_VERB).map(([verb, spec]) => ({
    verb: verb,
    ...spec,
}));
/** The row of a verb. */
function specOf(verb) {
    return { verb, ...BY_VERB[verb] };
}
/** How an argument is named where a command is explained. */
const ARGUMENT_NAMES = {
    job: 'JOB',
    item: 'ITEM',
    reason: 'REASON',
    option: 'N',
    decision: 'ID',
    sha: 'SHA',
    checkpoint: 'ID',
    level: '1-5',
    category: 'CATEGORY',
    test: 'TEST',
};
/** The form of a command in one line: `skip [ITEM] REASON`. */
function usageOf({ verb, args }) {
    const words = args.map(({ kind, need }) => {
        const name = ARGUMENT_NAMES[kind];
        return need === 'required' ? name : `[${name}]`;
    });
    return [verb, ...words].join(' ');
}


/***/ }),

/***/ 5011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ operatorReply)
/* harmony export */ });
/* harmony import */ var _domain_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9817);
/* harmony import */ var _domain_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3320);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1591);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9279);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8824);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3419);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5356);
/* harmony import */ var _operator_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4402);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8653);









/** Longest command that is repeated, in UTF-16 units. */
const MAX_COMMAND_UNITS = 200;
/** Longest proposal text that is shown, in UTF-16 units. A fence can need twice as much again, and five have to stay under GitHub's 65,536. */
const MAX_SHOWN_UNITS = 3_500;
/** Longest message of a problem: some carry words of other programs. */
const MAX_PROBLEM_UNITS = 1_000;
/** Names, stops and proposals that are listed. */
const MAX_LISTED = 10;
/** The whole body of the reply, with the marker that it is found again by. `help`: the table of commands, in its order. */
function operatorReply(reply, help) {
    const { entries, author, comment } = reply;
    const blocks = entries.map((entry) => entryBlock(entry, help));
    const lead = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `Answer to ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)(author)}:`;
    const working = entries.some(({ answer }) => answer.kind === 'working') ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .hidden */ .R)(_domain_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .WORKING_MARKER */ .D0) : _markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .join */ .fj)([lead, ...blocks, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .hidden */ .R)((0,_domain_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .renderReplyMarker */ .T$)(comment)), working], '\n\n');
}
function entryBlock({ place, text, answer }, help) {
    const said = text === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `Line ${place.line}` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(text, MAX_COMMAND_UNITS));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .join */ .fj)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `**${said}** – ${headOf(answer)}`, bodyOf(answer, help)], '\n\n');
}
/** What came of a command, in one line. */
function headOf(answer) {
    switch (answer.kind) {
        case 'working':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `heard; being done. This reply is edited when it has ended.`;
        case 'done':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `done: ${refWords(answer.ref)}${alsoWords(answer.also)}`;
        case 'already-done':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `nothing to do, it stands there already: ${refWords(answer.ref)}${alsoWords(answer.also)}`;
        case 'proposed':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `proposed as ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)(answer.proposal.id)}.`;
        case 'failed':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `failed (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)(answer.problem.code)}): ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)((0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .explainProblem */ .F)(answer.problem), MAX_PROBLEM_UNITS))}`;
        case 'held':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `held back: ${reason(answer.because)}${answer.until === null ? _markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) ` Not before ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .timeWords */ .rr)(answer.until))}.`}`;
        case 'refused':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `refused: ${reason(answer.because)}${whoWords(answer.who)}`;
        case 'malformed':
            return malformedWords(answer);
        case 'skipped':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `not done: ${reason(answer.because)}`;
        case 'plan':
            return answer.request === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `nothing is waiting for a choice.` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `the ways out, best first:`;
        case 'status':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `as things stand:`;
        case 'help':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `the commands:`;
        default:
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_7__/* .assertNever */ .x)(answer);
    }
}
function bodyOf(answer, help) {
    if (answer.kind === 'help')
        return helpTable(help);
    if (answer.kind === 'status')
        return statusBlock(answer.status);
    if (answer.kind === 'plan')
        return answer.request === null ? _markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$ : (0,_operator_request_js__WEBPACK_IMPORTED_MODULE_3__/* .operatorRequest */ .s)(answer.request);
    if (answer.kind !== 'proposed')
        return _markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$;
    const { proposal, shown } = answer;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .join */ .fj)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .fence */ .EU)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(shown, MAX_SHOWN_UNITS)),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `It is done when a person who may says ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)(`/aftermath approve ${proposal.id}`)} before ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .timeWords */ .rr)(proposal.expiresAt))}, once, and only while ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)(proposal.branch)} stands at ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)(proposal.head.slice(0, 12))} and nothing else that the id stands for has changed. Without an answer nothing is done.`,
    ], '\n\n');
}
function alsoWords(also) {
    return also === undefined ? _markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) ` ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(also, MAX_PROBLEM_UNITS))}`;
}
function refWords(ref) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .toWebUrl */ .tT)(ref) === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(ref, MAX_COMMAND_UNITS)) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `see here`, ref);
}
function reason(code) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(_domain_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .e[code])} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)(code)})`;
}
function malformedWords({ because, detail, suggestion }) {
    const meant = suggestion === null ? _markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) ` Did you mean ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)(suggestion)}?`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `not understood: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(detail)}. (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)(because)})${meant} Edits are not heard; write a new comment.`;
}
/** Names are shown and never mentioned: nobody is called because somebody else was refused. */
function whoWords(who) {
    switch (who.kind) {
        case 'writers':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) ` Somebody with write permission could say it.`;
        case 'named':
            return namedWords([...who.users, ...who.teams.map((team) => `team ${team}`)]);
        case 'second-person':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) ` Somebody who may, and who neither wrote the change nor proposed this, could say it.`;
        case 'nobody':
            return _markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$;
        default:
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_7__/* .assertNever */ .x)(who);
    }
}
function namedWords(names) {
    if (names.length === 0)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) ` The policy lets nobody do this.`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) ` The policy lets these do it, when they have write permission: ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_8__/* .listInline */ .qi)(names.map(_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti), MAX_LISTED)}.`;
}
function helpTable(help) {
    const rows = help.map(({ usage, does, example }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .cellCode */ .GA)(usage), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(does), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .cellCode */ .GA)(example)]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .join */ .fj)([
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_8__/* .table */ .tp)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `Command`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `What it does`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `For example`], rows),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `Write ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)('/aftermath COMMAND')} on a line of its own in any issue or pull request; in threads that we opened ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)('/COMMAND')} is enough. Quotes, code, lists and edits are not heard.`,
    ], '\n\n');
}
function statusBlock({ halt, stops, proposals, incident, request }) {
    const lines = [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(_words_js__WEBPACK_IMPORTED_MODULE_4__/* .HALT_WORDS */ .Gi[halt]),
        ...stops.slice(0, MAX_LISTED).map(({ scope, by, reason: why, at }) => {
            const what = scope.kind === 'all' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `Everything` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `Branch ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)(scope.branch)}`;
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `${what} was stopped by ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)(by)} at ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .timeWords */ .rr)(at))}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(why, MAX_COMMAND_UNITS))}`;
        }),
        incident === null
            ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `No incident belongs to this thread.`
            : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `Incident ${incident.number} is ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(incident.state)}; seen ${incident.count} times.`,
        ...proposals
            .slice(0, MAX_LISTED)
            .map(({ id, effect, expiresAt }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)(id)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(effect.kind)}) waits for approval until ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .timeWords */ .rr)(expiresAt))}.`),
    ];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .join */ .fj)([(0,_blocks_js__WEBPACK_IMPORTED_MODULE_8__/* .bullets */ .e5)(lines), request === null ? _markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$ : (0,_operator_request_js__WEBPACK_IMPORTED_MODULE_3__/* .operatorRequest */ .s)(request)], '\n\n');
}


/***/ })

};
