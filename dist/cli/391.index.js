export const id = 391;
export const ids = [391];
export const modules = {

/***/ 5636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HS: () => (/* binding */ countEpisodesOf),
/* harmony export */   Id: () => (/* binding */ patternOf),
/* harmony export */   bl: () => (/* binding */ patternOfDiagnosis),
/* harmony export */   "if": () => (/* binding */ countEpisodes)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(758);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(862);


/** Causes of the environment: the words differ from time to time (hosts, tools, amounts), the pattern is the same. */
const ENVIRONMENT = new Set([
    'network',
    'runner',
    'quota',
    'rate-limit',
    'oom',
    'disk-full',
    'timeout',
    'docker',
    'infra',
    'auth',
]);
/** A silence after which the next failure is a new episode, whatever was not seen in between. */
const SILENCE_MS = 24 * 3_600_000;
const DAY_MS = 24 * 3_600_000;
/** The pattern of a failure: category and rule where the environment failed, else the cause itself. */
function patternOf(failure) {
    const { category, fingerprint, cause } = failure;
    if (cause === null || !ENVIRONMENT.has(category))
        return fingerprint;
    return (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toFingerprint */ .I9)(['pattern', category, cause.rule]);
}
/** The pattern of a diagnosis: that of the event that it will be. */
function patternOfDiagnosis({ category, fingerprint, rootCause }) {
    const [root] = rootCause;
    return patternOf({ category, fingerprint, cause: root ?? null });
}
/**
 * Episodes of a pattern in the days that end now. An episode is the failures of one branch that neither a green run (recovery,
 * green, flake of the same cause) nor 24 hours of silence parts: the same break seen by five pushes in a row is one.
 */
function countEpisodes(events, pattern, window) {
    return countEpisodesOf(events, (event) => patternOf(event) === pattern, window);
}
/** As `countEpisodes`, of the failures that are named. */
function countEpisodesOf(events, isOwn, { now, days }) {
    const failures = events.filter((event) => {
        if (event.kind !== 'failure' || !isOwn(event))
            return false;
        const at = (0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .occurredAt */ .$u)(event);
        return at > now - days * DAY_MS && at <= now;
    });
    const ends = listEnds(events, new Set(failures.map((one) => one.fingerprint)));
    return [...groupByBranch(failures).values()].reduce((sum, branch) => sum + countRuns(branch, ends), 0);
}
function listEnds(events, causes) {
    return events.flatMap((event) => {
        if (event.kind !== 'recovery' && event.kind !== 'green' && event.kind !== 'flake')
            return [];
        if (!causes.has(event.fingerprint))
            return [];
        const branch = event.kind === 'flake' ? event.run.branch : event.branch;
        return [{ at: event.at, fingerprint: event.fingerprint, branch: branch === '*' ? null : branch }];
    });
}
function groupByBranch(failures) {
    const byBranch = new Map();
    for (const failure of failures.toSorted((a, b) => (0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .occurredAt */ .$u)(a) - (0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .occurredAt */ .$u)(b))) {
        const name = failure.run.branch ?? '';
        const known = byBranch.get(name);
        if (known === undefined)
            byBranch.set(name, [failure]);
        else
            known.push(failure);
    }
    return byBranch;
}
/** Stretches of failures of one branch, oldest first, that nothing parts. */
function countRuns(failures, ends) {
    return failures.filter((failure, index) => {
        const before = failures[index - 1];
        return before === undefined || isParted(before, failure, ends);
    }).length;
}
function isParted(before, after, ends) {
    const from = (0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .occurredAt */ .$u)(before);
    const to = (0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .occurredAt */ .$u)(after);
    if (to - from > SILENCE_MS)
        return true;
    const branch = before.run.branch;
    return ends.some((end) => end.fingerprint === before.fingerprint &&
        (end.branch === null || end.branch === branch) &&
        end.at > from &&
        end.at <= to);
}


/***/ }),

/***/ 391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handle: () => (/* binding */ handle),
  runHandle: () => (/* binding */ runHandle)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/adapters/console/render-event.js
/** `CODE key=value key=value`; values with white space or unusual characters as JSON shows them. */
function renderEvent({ code, ...fields }) {
    const parts = Object.entries(fields).map(([key, value]) => `${key}=${renderValue(value)}`);
    return [code, ...parts].join(' ');
}
function renderValue(value) {
    if (typeof value !== 'string')
        return String(value);
    return /^[\x21-\x7e]+$/.test(value) ? value : JSON.stringify(value);
}

// EXTERNAL MODULE: ./lib/adapters/console/sink.js
var sink = __webpack_require__(8667);
;// CONCATENATED MODULE: ./lib/adapters/console/cli-log.js


/** A log on a terminal. `warnings` leaves out what is no warning. */
function cliLog(loudness = 'warnings', write = sink/* writeToStderr */.ZQ) {
    return {
        event: (event) => {
            if (loudness === 'all')
                write(`${(0,sink/* toInertText */.TY)(renderEvent(event))}\n`);
        },
        warn: (event) => write(`warning: ${(0,sink/* toInertText */.TY)(renderEvent(event))}\n`),
    };
}

// EXTERNAL MODULE: ./lib/adapters/files/file-problem.js
var file_problem = __webpack_require__(7238);
// EXTERNAL MODULE: ./lib/adapters/files/read-file.js
var read_file = __webpack_require__(7629);
// EXTERNAL MODULE: ./lib/adapters/files/report-sink.js
var report_sink = __webpack_require__(9870);
// EXTERNAL MODULE: ./lib/adapters/files/workspace.js + 1 modules
var workspace = __webpack_require__(901);
// EXTERNAL MODULE: ./lib/adapters/outbox/code-host.js + 1 modules
var code_host = __webpack_require__(1909);
// EXTERNAL MODULE: ./lib/adapters/pacing.js
var pacing = __webpack_require__(5594);
// EXTERNAL MODULE: ./lib/adapters/state/directory.js + 4 modules
var directory = __webpack_require__(4721);
// EXTERNAL MODULE: ./lib/decision/batch.js + 1 modules
var decision_batch = __webpack_require__(4810);
// EXTERNAL MODULE: ./lib/config/schema.js + 5 modules
var schema = __webpack_require__(9810);
;// CONCATENATED MODULE: ./lib/decision/causes.js
// Which causes count for what: the ignored ones for nothing, those of the environment never against an item.

/** Categories by which the surroundings of the work failed, not the work. */
const ENVIRONMENT = ['quota', 'auth', 'network', 'runner', 'rate-limit', 'infra', 'cancelled'];
/** Causes without those that the policy ignores and without repeated fingerprints, worst first. */
function listCauses({ diagnoses, policy }) {
    const seen = new Set();
    return diagnoses.filter((diagnosis) => {
        const isNew = !seen.has(diagnosis.fingerprint);
        seen.add(diagnosis.fingerprint);
        return isNew && !policy.ignore.includes(diagnosis.category) && diagnosis.category !== 'none';
    });
}
/** The highest level among causes; there must be one. */
function worstLevelOf(causes) {
    return Math.max(...causes.map((cause) => cause.severity.level));
}
/** Whether the level of a cause calls for something. */
function callsFor(response, diagnosis, policy) {
    return (0,schema/* responseOf */.lR)(policy, diagnosis.severity.level).includes(response);
}
/** Whether a cause says something about the work itself: neither the environment nor anything a re-run would cure. */
function isOwnFault(diagnosis) {
    return diagnosis.transient !== 'yes' && !ENVIRONMENT.includes(diagnosis.category);
}
/** True when nothing of the failed run could be read: then nobody knows what broke, and only the report is written. */
function isBlind({ evidence, diagnoses }) {
    const nothing = evidence.failures.length === 0 && evidence.reports.every((report) => report.failing.length === 0);
    return nothing && diagnoses.every((diagnosis) => diagnosis.category === 'unknown');
}

// EXTERNAL MODULE: ./lib/domain/effect.js
var domain_effect = __webpack_require__(5311);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
;// CONCATENATED MODULE: ./lib/decision/question.js


/** Nothing to do and nothing to explain. */
const NOTHING = { effects: [], declined: [] };
function refuse(kind, because, subject = '') {
    return { effects: [], declined: [{ kind, because, subject }] };
}
/** An effect with the key made from what it is aimed at; the same targets give the same key in every run. */
function plan(effect, because, targets) {
    const key = (0,ids/* toEffectKey */.wj)(effect.kind, ...targets);
    return { effects: [{ key, effect, because, risk: domain_effect/* RISK */.y[effect.kind], after: null }], declined: [] };
}
/** Parts in their order as one. */
function combine(parts) {
    return {
        effects: parts.flatMap((part) => part.effects),
        declined: parts.flatMap((part) => part.declined),
    };
}
/** Identity of a decision: the head commit and everything that would be done, in order. No clock, no counter. */
function identify(headSha, effects) {
    return (0,ids/* toDecisionId */.zQ)([headSha, ...effects.map(({ key, effect }) => `${key} ${toTargets(effect)}`)]);
}
/** Why nothing but the job summary may be written for a run, or null: a fork's is a stranger's, Dependabot's own token only reads. */
function findWriteBar(run, ownToken) {
    if (run.fromFork)
        return 'FORK';
    return ownToken === 'read-only' ? 'DEPENDABOT' : null;
}
/** Why the ledger cannot be added to, or null. */
function findLedgerBar(ledger) {
    if (ledger === 'none')
        return 'NO_LEDGER';
    return ledger === 'read-only' ? 'LEDGER_READ_ONLY' : null;
}
function toTargets(effect) {
    const entries = Object.entries(effect).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify(entries);
}

;// CONCATENATED MODULE: ./lib/decision/comments.js


const HOUR_MS = 3_600_000;
/** One comment in every open pull request of the branch, when one cause is grave enough. */
function decideComments(question) {
    const { evidence, policy, diagnoses } = question;
    const { run } = evidence;
    const causes = listCauses(question);
    const bar = findWriteBar(run, question.ownToken);
    if (bar !== null)
        return refuse('upsert-comment', bar);
    if (isBlind(question))
        return refuse('upsert-comment', 'NO_EVIDENCE');
    if (causes.length === 0)
        return refuse('upsert-comment', 'CATEGORY_IGNORED', diagnoses[0].category);
    if (!causes.some((cause) => callsFor('comment', cause, policy))) {
        return refuse('upsert-comment', 'BELOW_RESPONSE', `level ${worstLevelOf(causes)}`);
    }
    if (run.pullRequests.length === 0)
        return refuse('upsert-comment', 'NO_PULL_REQUEST', run.branch ?? '');
    const threads = [...new Set(run.pullRequests)];
    return combine(threads.map((thread) => decideOne(question, causes, thread)));
}
/** Our comment of that thread goes on whatever was written elsewhere; a new one waits when every cause was told just now. */
function decideOne(question, causes, thread) {
    const { evidence } = question;
    const comments = listComments(question);
    const isThere = comments.some((comment) => comment.thread === thread);
    if (!isThere && causes.every((cause) => isTold(cause, question, comments))) {
        return refuse('upsert-comment', 'COMMENT_THROTTLED', `#${thread}`);
    }
    return plan({ kind: 'upsert-comment', thread }, 'THREAD_INFORMED', [`${thread}`, evidence.run.workflow]);
}
function listComments({ standing }) {
    return (standing.memory?.events ?? []).filter((event) => event.kind === 'comment');
}
function isTold({ fingerprint }, { policy, evidence }, comments) {
    const since = evidence.now - policy.comments.hoursBetween * HOUR_MS;
    return comments.some((comment) => comment.fingerprint === fingerprint && comment.at > since);
}

;// CONCATENATED MODULE: ./lib/decision/greens.js
/** Green runs of the incident's workflow and branch since its last failure, this one included: 1 or more. */
function countGreens(memory, { number, record }, run) {
    const seen = memory.events.filter((event) => event.kind === 'green' && event.incident === number && event.run.id !== run.id);
    const since = seen.filter((event) => record.occurrences.every((one) => isBefore(one, event.run)));
    return new Set(since.map((event) => event.run.id)).size + 1;
}
/** Open incidents that this green run speaks of and that need more such runs. */
function listCounted({ run, policy, incidents, memory }) {
    return incidents.filter((incident) => isAbout(incident, run) && countGreens(memory, incident, run) < policy.recovery.greens);
}
/** Open, not locked, of the run's workflow and branch, and every occurrence there is older than the run. */
function isAbout({ state, locked, record }, run) {
    if (state !== 'open' || locked || record.scope === 'systemic')
        return false;
    if (record.workflow !== run.workflow || record.branch !== run.branch)
        return false;
    return record.occurrences.length > 0 && record.occurrences.every((one) => isBefore(one, run));
}
/** Run ids grow, so they order runs without a clock; an occurrence's time is when it was written down, not when it ran. */
function isBefore({ runId, attempt }, run) {
    return runId === run.id ? attempt < run.attempt : runId < run.id;
}

;// CONCATENATED MODULE: ./lib/decision/reopen.js

const DAY_MS = 86_400_000;
/** The verdict about a closed thread. A person's word is the last; without a time of closing it is taken as just closed. */
function judgeClosed(known, { policy, evidence }) {
    if (known.closedByHuman)
        return { kind: 'stays', because: 'CLOSED_BY_HUMAN' };
    if (known.locked)
        return { kind: 'stays', because: 'LOCKED_BY_HUMAN' };
    const age = known.closedAt === null ? 0 : evidence.now - known.closedAt;
    return age <= policy.incidents.reopenDays * DAY_MS ? { kind: 'reopen' } : { kind: 'follow' };
}
/** True when the thread was ended by a green run that is newer than this one: an old failure that is handled late. */
function isOverByGreen(known, { standing, evidence }) {
    const { id, attempt } = evidence.run;
    const ends = (standing.memory?.events ?? []).filter((event) => event.kind === 'recovery' && event.incident === known.number);
    return known.state === 'closed' && ends.some((end) => isBefore({ runId: id, attempt }, end.run));
}

;// CONCATENATED MODULE: ./lib/decision/umbrella.js



/** Branches on which a cause was seen count for so long. */
const BRANCH_DAYS = 7;
const umbrella_DAY_MS = 86_400_000;
/** The threads that stand for many. */
function decideUmbrellas(question, { over, wide }) {
    return combine([decideOver(question, over), ...wide.map((cause) => decideWide(question, cause))]);
}
/** Identity of the thread for the causes of a run that are too many. */
function toUmbrellaFingerprint(workflow, branch) {
    return (0,ids/* toFingerprint */.I9)(['umbrella', workflow, branch]);
}
function decideOver(question, causes) {
    if (causes.length === 0)
        return NOTHING;
    const { branch, evidence } = question;
    const fingerprint = toUmbrellaFingerprint(evidence.run.workflow, branch);
    return upsert(question, { fingerprint, branch, causes, because: 'UMBRELLA_CAP' });
}
function decideWide(question, cause) {
    return upsert(question, {
        fingerprint: cause.fingerprint,
        branch: '*',
        causes: [cause],
        because: 'UMBRELLA_BRANCHES',
    });
}
function upsert(question, { fingerprint, branch, causes, because }) {
    const known = newest(question.incidents, fingerprint, branch);
    const verdict = known?.state === 'closed' ? judgeClosed(known, question) : null;
    if (known !== null && verdict?.kind === 'stays')
        return refuse('upsert-incident', verdict.because, `#${known.number}`);
    if (known?.locked)
        return refuse('upsert-incident', 'LOCKED_BY_HUMAN', `#${known.number}`);
    const follows = verdict?.kind === 'follow' ? (known?.number ?? null) : null;
    const effect = {
        kind: 'upsert-incident',
        fingerprint,
        branch,
        scope: 'umbrella',
        causes: causes.map((cause) => cause.fingerprint),
        follows,
    };
    return plan(effect, because, [fingerprint, branch]);
}
function newest(incidents, fingerprint, branch) {
    const same = incidents.filter(({ record }) => record.fingerprint === fingerprint && record.branch === branch);
    return same.find((incident) => incident.state === 'open') ?? same.at(-1) ?? null;
}
/** The open thread of a cause on all branches, or null. */
function findWideIncident({ fingerprint }, { incidents }) {
    const known = newest(incidents, fingerprint, '*');
    return known?.state === 'open' && known.record.scope === 'umbrella' ? known : null;
}
/** True when the cause is open, or was seen in the last seven days, on as many branches as the policy says, this one included. */
function isWide(cause, question) {
    return listBranches(cause, question).size >= question.policy.umbrella.branches;
}
function listBranches({ fingerprint }, { incidents, standing, branch, evidence }) {
    const open = incidents.flatMap(({ state, record }) => state === 'open' && record.fingerprint === fingerprint && record.branch !== '*' ? [record.branch] : []);
    const since = evidence.now - BRANCH_DAYS * umbrella_DAY_MS;
    const seen = (standing.memory?.events ?? []).flatMap((event) => event.kind === 'failure' && event.fingerprint === fingerprint && event.at >= since
        ? [event.run.branch ?? branch]
        : []);
    return new Set([branch, ...open, ...seen]);
}

;// CONCATENATED MODULE: ./lib/decision/incidents.js




/** The incident of every cause, worst first, then the threads that stand for many: planned, or declined with the reason. */
function decideIncidents(question) {
    const { evidence, policy, standing, diagnoses } = question;
    const causes = listCauses(question);
    if (causes.length === 0)
        return refuse('upsert-incident', 'CATEGORY_IGNORED', diagnoses[0].category);
    const bar = findWriteBar(evidence.run, question.ownToken);
    if (bar !== null)
        return refuse('upsert-incident', bar);
    if (isBlind(question))
        return refuse('upsert-incident', 'NO_EVIDENCE');
    const { branch } = evidence.run;
    const { incidents } = standing;
    const wanted = causes.filter((cause) => callsFor('incident', cause, policy) || isOpen(cause, question));
    if (wanted.length === 0)
        return refuse('upsert-incident', 'BELOW_RESPONSE', `level ${worstLevelOf(causes)}`);
    if (branch === null)
        return refuse('upsert-incident', 'NO_BRANCH');
    if (incidents === null)
        return refuse('upsert-incident', 'INCIDENTS_UNREADABLE', branch);
    const parts = planAll(wanted, { ...question, branch, incidents });
    return combine([parts, refuseOthers(question, causes.length - wanted.length)]);
}
/** An open incident is kept true whatever the level of this occurrence is: a flake that comes again is counted there. */
function isOpen({ fingerprint }, { evidence, standing }) {
    const { branch } = evidence.run;
    if (branch === null || standing.incidents === null)
        return false;
    return findIncident(standing.incidents, fingerprint, branch)?.state === 'open';
}
/** Causes beside those that get an incident: below the level for one, or ignored. */
function refuseOthers({ diagnoses, policy }, below) {
    const categories = new Set(diagnoses.map((diagnosis) => diagnosis.category));
    return combine([
        ...policy.ignore
            .filter((category) => categories.has(category))
            .map((category) => refuse('upsert-incident', 'CATEGORY_IGNORED', category)),
        ...(below === 0 ? [] : [refuse('upsert-incident', 'BELOW_RESPONSE', `${below} more`)]),
    ]);
}
/**
 * The incident of a cause on a branch, or null: an open one before closed ones, the oldest open, the newest closed.
 */
function findIncident(incidents, fingerprint, branch) {
    const same = incidents.filter(({ record }) => record.fingerprint === fingerprint && record.branch === branch);
    return same.find((incident) => incident.state === 'open') ?? same.at(-1) ?? null;
}
/** Threads that are there go on; new ones are opened up to the cap, and one thread takes all the rest. */
function planAll(causes, question) {
    const wishes = causes.map((cause) => wish(cause, question));
    const opened = wishes.flatMap((one) => (one.kind === 'open' ? [one] : []));
    const { maxNewPerRun } = question.policy.incidents;
    return combine([
        ...wishes.flatMap((one) => (one.kind === 'go-on' ? [one.part] : [])),
        ...opened.slice(0, maxNewPerRun).map((one) => one.part),
        decideUmbrellas(question, {
            over: opened.slice(maxNewPerRun).map((one) => one.cause),
            wide: wishes.flatMap((one) => (one.kind === 'wide' ? [one.cause] : [])),
        }),
    ]);
}
function wish(cause, question) {
    const { incidents, branch, standing } = question;
    const known = findIncident(incidents, cause.fingerprint, branch);
    if (known?.state === 'open')
        return { kind: 'go-on', part: goOn(cause, known, question) };
    const moved = standing.lost.find((one) => one.fingerprint === cause.fingerprint && one.branch === branch);
    if (moved?.fate === 'transferred')
        return stay('TRANSFERRED', moved.number);
    if (known !== null && isOverByGreen(known, question))
        return stay('GREEN_AFTER_FAILURE', known.number);
    const verdict = known === null ? null : judgeClosed(known, question);
    if (known !== null && verdict !== null && verdict.kind === 'stays')
        return stay(verdict.because, known.number);
    if (known !== null && verdict?.kind === 'reopen') {
        return { kind: 'open', cause, part: incidents_open(cause, question, { because: 'REOPENED_INCIDENT', follows: null }) };
    }
    if (isWide(cause, question) || findWideIncident(cause, question) !== null)
        return { kind: 'wide', cause };
    const because = known === null ? 'NEW_INCIDENT' : 'CLOSED_TOO_LONG_AGO';
    return { kind: 'open', cause, part: incidents_open(cause, question, { because, follows: known?.number ?? null }) };
}
function stay(because, number) {
    return { kind: 'go-on', part: refuse('upsert-incident', because, `#${number}`) };
}
function goOn(cause, known, question) {
    if (known.locked)
        return refuse('upsert-incident', 'LOCKED_BY_HUMAN', `#${known.number}`);
    return incidents_open(cause, question, { because: 'KNOWN_INCIDENT', follows: null });
}
function incidents_open({ fingerprint }, { branch }, { because, follows }) {
    const effect = {
        kind: 'upsert-incident',
        fingerprint,
        branch,
        scope: 'cause',
        causes: [fingerprint],
        follows,
    };
    return plan(effect, because, [fingerprint, branch]);
}

;// CONCATENATED MODULE: ./lib/decision/mark.js


/** The mark of the failed batch: planned, or declined with the first reason against it. */
function decideMark(question) {
    const { batch, evidence, plans } = question;
    const bar = findWriteBar(evidence.run, question.ownToken);
    if (bar !== null)
        return refuse('mark-item', bar);
    if (batch.kind === 'none')
        return refuse('mark-item', batch.because, batch.subject);
    const against = findCauseAgainst(question);
    if (against !== null)
        return refuse('mark-item', against, batch.item);
    const { branch } = evidence.run;
    if (branch === null)
        return refuse('mark-item', 'NO_BRANCH', batch.file);
    const closed = findEditBar(batch, plans, evidence);
    if (closed !== null)
        return refuse('mark-item', closed, isBranchBar(closed) ? branch : batch.file);
    const { file, item } = batch;
    return plan({ kind: 'mark-item', file, item, branch }, 'BATCH_FAILED', [file, item, branch]);
}
/** Why the file of a batch is not edited through the host; null: nothing stands against it. */
function findEditBar(batch, plans, evidence) {
    const standing = plans.find((candidate) => candidate.workplan.file === batch.file);
    if (standing === undefined)
        return 'PLAN_UNREADABLE';
    if (!standing.optedIn)
        return 'PLAN_NOT_OPTED_IN';
    if (!standing.workplan.editable)
        return 'PLAN_READ_ONLY';
    if (evidence.branchProtected === null)
        return 'BRANCH_UNKNOWN';
    return evidence.branchProtected ? 'BRANCH_PROTECTED' : null;
}
/** True when the edit is sound and only the branch stands against it: then a person can apply it. */
function isBranchBar(code) {
    return code === 'BRANCH_PROTECTED' || code === 'BRANCH_UNKNOWN';
}
/** Why the causes do not count against the item; null: at least one does. */
function findCauseAgainst(question) {
    const { policy } = question;
    const causes = listCauses(question);
    if (causes.length === 0)
        return 'CATEGORY_IGNORED';
    if (isBlind(question))
        return 'NO_EVIDENCE';
    const own = causes.filter(isOwnFault);
    if (own.length === 0)
        return 'ENVIRONMENT';
    return own.some((cause) => callsFor('mark', cause, policy)) ? null : 'BELOW_RESPONSE';
}

// EXTERNAL MODULE: ./lib/domain/shared-branch.js
var shared_branch = __webpack_require__(3148);
;// CONCATENATED MODULE: ./lib/decision/next-steps.js



/** After this many tries of a run a further plain re-run teaches nothing; the cap of re-runs is the same. */
const MAX_ATTEMPTS = 3;
/** Most causes with a step of their own; the report lists the others. */
const MAX_FIXES = 3;
/** Level from which a branch that others build on should rather be put right by taking the change back. */
const REVERT_LEVEL = 4;
/** Steps in their order: make it green, then put the branch and the plan right, then go on with other work. */
function listNextSteps(question, declined) {
    const causes = listCauses(question);
    return [
        ...curesOf(question, causes),
        ...revertOf(question, causes),
        ...planEditOf(question, declined),
        ...nextItemOf(question, causes),
    ];
}
function curesOf(question, causes) {
    if (isBlind(question)) {
        return [
            { kind: 'investigate', why: 'Nothing of the failed run could be read; open it and look at the first red job.' },
        ];
    }
    const { attempt } = question.evidence.run;
    const lasting = causes.filter((cause) => cause.transient !== 'yes');
    if (causes.length > 0 && lasting.length === 0)
        return [rerunOf(attempt)];
    return lasting.slice(0, MAX_FIXES).map(cureOf);
}
function rerunOf(attempt) {
    if (attempt >= MAX_ATTEMPTS) {
        return { kind: 'investigate', why: `It looks transient, but ${attempt} tries failed; find out what they share.` };
    }
    return { kind: 'rerun', why: 'Everything that failed looks transient; a plain re-run is likely to pass.' };
}
function cureOf(cause) {
    const where = cause.jobs.length > 1 ? ` It breaks ${cause.jobs.length} jobs.` : '';
    if (cause.category === 'unknown') {
        return { kind: 'investigate', why: `No rule knows this failure; start at the first candidate line.${where}` };
    }
    const doubt = cause.transient === 'unknown' ? ' Whether a re-run would help is not known.' : '';
    return { kind: 'fix', why: `Category ${cause.category}, level ${cause.severity.level}.${where}${doubt}` };
}
/** The head commit is the first suspect, not the culprit: the words say so. */
function revertOf({ evidence, policy }, causes) {
    const { run } = evidence;
    const grave = causes.some((cause) => cause.severity.level >= REVERT_LEVEL && isOwnFault(cause));
    const standing = { ...run, branchProtected: evidence.branchProtected };
    if (!grave || !(0,shared_branch/* isSharedBranch */.W)(standing, policy.severity.protectedBranches))
        return [];
    const why = 'Others build on this branch. If the fix takes long, take the head commit back; it is the first suspect.';
    return [{ kind: 'revert', sha: run.headSha, why }];
}
function planEditOf({ batch }, declined) {
    const mark = declined.find((choice) => choice.kind === 'mark-item');
    if (batch.kind === 'none' || mark === undefined || !isBranchBar(mark.because))
        return [];
    const why = mark.because === 'BRANCH_PROTECTED'
        ? 'The branch is protected, so the edit is shown and not pushed.'
        : 'Whether the branch is protected could not be read, so the edit is shown and not pushed.';
    return [{ kind: 'apply-plan-edit', file: batch.file, item: batch.item, why }];
}
/** Other work is named when this failure holds the batch up. */
function nextItemOf(question, causes) {
    const { batch, evidence, policy } = question;
    const holdsUp = causes.some((cause) => isOwnFault(cause) && callsFor('mark', cause, policy)) && !isBlind(question);
    if (!holdsUp || evidence.run.fromFork || batch.kind === 'none' || batch.nextReady === null)
        return [];
    const waiting = batch.dependents.length;
    const held = waiting === 0 ? 'Nothing else waits' : `${waiting} ${waiting === 1 ? 'item waits' : 'items wait'}`;
    return [
        { kind: 'next-item', file: batch.file, item: batch.nextReady, why: `${held} for the failed one; this is ready.` },
    ];
}

;// CONCATENATED MODULE: ./lib/decision/systemic.js



/** Systemic-fix issues for the patterns of a run's causes, each pattern once. */
function decideSystemic(question) {
    const { evidence, ownToken, standing } = question;
    if (findWriteBar(evidence.run, ownToken) !== null || standing.incidents === null)
        return NOTHING;
    const seen = new Set();
    return combine(listCauses(question).map((cause) => {
        const pattern = question.patterns.find((one) => one.fingerprint === cause.fingerprint)?.pattern;
        if (pattern === undefined || seen.has(pattern))
            return NOTHING;
        seen.add(pattern);
        return systemic_decideOne(cause, question);
    }));
}
/** Identity of the issue for a pattern: never that of a thread about the cause itself. */
function toSystemicFingerprint(pattern) {
    return (0,ids/* toFingerprint */.I9)(['systemic', pattern]);
}
function systemic_decideOne({ fingerprint }, { patterns, policy, standing }) {
    const found = patterns.find((one) => one.fingerprint === fingerprint);
    if (found === undefined || found.episodes < 2)
        return NOTHING;
    const { episodes } = found;
    const pattern = toSystemicFingerprint(found.pattern);
    const { moreThan } = policy.systemic;
    if (episodes <= moreThan)
        return refuse('open-systemic', 'BELOW_SYSTEMIC', `${episodes} of more than ${moreThan}`);
    const known = (standing.incidents ?? []).find(({ record }) => record.scope === 'systemic' && record.fingerprint === pattern);
    if (known !== undefined)
        return refuse('open-systemic', 'SYSTEMIC_KNOWN', `#${known.number}`);
    return plan({ kind: 'open-systemic', fingerprint: pattern, cause: fingerprint }, 'SYSTEMIC', [pattern]);
}

;// CONCATENATED MODULE: ./lib/decision/decide.js






/**
 * The decision about a failed run. Effects in the order in which they are carried out: mark, incidents, comments, which link
 * to them, the ledger, whose entry says that all of them are done, and last the report, which tells what became of them. The same question gives the
 * same decision; its clock reading counts only for what is days old.
 */
function decide(question) {
    const { evidence, diagnoses, batch } = question;
    if (diagnoses.every((diagnosis) => diagnosis.category === 'none'))
        return decideNothing(question);
    const incidents = decideIncidents(question);
    const parts = [
        decideMark(question),
        incidents,
        decideSystemic(question),
        decideComments(question),
        decideLedger(question),
        decideReport(question),
    ];
    const { effects, declined } = combine(parts);
    return {
        id: identify(evidence.run.headSha, effects),
        reason: findReason(incidents),
        effects,
        declined,
        batch,
        next: listNextSteps(question, declined),
    };
}
function decideNothing({ evidence, batch }) {
    const { declined } = refuse('write-report', 'NOT_A_FAILURE');
    return { id: identify(evidence.run.headSha, []), reason: 'NOT_A_FAILURE', effects: [], declined, batch, next: [] };
}
/** Every cause is remembered, ignored ones too: the ledger is a record, not an alarm. One step for all of them. */
function decideLedger({ evidence, ledger, ownToken }) {
    const { run } = evidence;
    const bar = findWriteBar(run, ownToken) ?? findLedgerBar(ledger);
    if (bar !== null)
        return refuse('append-ledger', bar);
    return plan({ kind: 'append-ledger', run: run.id }, 'FAILURE_REPORTED', [`${run.id}`, `${run.attempt}`]);
}
function decideReport({ evidence, diagnoses }) {
    const { id, attempt } = evidence.run;
    const effect = { kind: 'write-report', fingerprint: diagnoses[0].fingerprint };
    return plan(effect, 'FAILURE_REPORTED', [`${id}`, `${attempt}`]);
}
/** What became of the incident of the worst cause says most; when the level calls for none, the report is the reason. */
function findReason(incidents) {
    const planned = incidents.effects[0]?.because;
    const refused = incidents.declined[0]?.because ?? 'BELOW_RESPONSE';
    if (planned !== undefined)
        return planned;
    return refused === 'BELOW_RESPONSE' ? 'FAILURE_REPORTED' : refused;
}

;// CONCATENATED MODULE: ./lib/decision/gate.js

const GO = { verdict: 'go' };
const held = (because) => ({ verdict: 'held', because });
/** What each mode does with each risk while the stop switch is off. */
const BY_MODE = {
    observe: { note: held('MODE_OBSERVE'), write: held('MODE_OBSERVE'), destructive: held('MODE_OBSERVE') },
    propose: { note: GO, write: GO, destructive: held('NEEDS_APPROVAL') },
    act: { note: GO, write: GO, destructive: GO },
};
/** What the stop switch holds back whatever the mode; null: nothing. Notes go on, so that people learn why it is quiet. */
const BY_HALT = { running: null, halted: held('HALTED'), unreadable: held('HALT_UNREADABLE') };
/** Whether an effect may be carried out now. */
function gate(effect, standing) {
    return gateRisk(domain_effect/* RISK */.y[effect.kind], standing);
}
/** The same by risk: the mode speaks first, then the stop switch, then the need for approval. */
function gateRisk(risk, standing) {
    const byMode = BY_MODE[standing.mode][risk];
    const byHalt = risk === 'note' ? null : BY_HALT[standing.halt];
    if (standing.mode === 'observe' || byHalt === null)
        return byMode;
    return byHalt;
}

// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
// EXTERNAL MODULE: ./lib/domain/glob.js
var domain_glob = __webpack_require__(1532);
;// CONCATENATED MODULE: ./lib/decision/owners.js
// Whom a change belongs to, by the policy first and CODEOWNERS second. Only names that can be mentioned come out.



/** Most owners mentioned at once: a mail to more people is read by nobody. */
const MAX_OWNERS = 5;
/** Owners of changed files without doubles, in the order of the files; at most five. A file's last match counts, as on GitHub. */
function findOwners(files, { owners, codeowners }) {
    const ofPolicy = owners.paths.map((entry) => ({ isMatch: toPathMatcher(entry.files), owners: toNames(entry.owners) }));
    const ofFile = owners.codeowners && codeowners !== null ? parseCodeowners(codeowners) : [];
    const found = files.flatMap((file) => {
        const rule = findLast(ofPolicy, file) ?? findLast(ofFile, file);
        return rule?.owners ?? [];
    });
    return [...new Set(found)].slice(0, MAX_OWNERS);
}
function findLast(rules, file) {
    return rules.findLast((rule) => rule.isMatch(file));
}
/** The rules of a CODEOWNERS file in its order. A rule without owners says that nobody owns what it matches. */
function parseCodeowners(text) {
    return text.split(/\r?\n/).flatMap((line) => {
        const [pattern, ...owners] = toWords(line);
        if (pattern === undefined || /^[[!^]/.test(pattern))
            return [];
        return [{ isMatch: toPatternMatcher(pattern), owners: toNames(owners) }];
    });
}
/** Words of a line up to a comment; a backslash keeps a space or a number sign in a word. */
function toWords(line) {
    const bare = line.replace(/(?:^|\s)#.*$/, '');
    return (bare.match(/(?:\\.|[^\s\\])+/g) ?? []).map((word) => word.replace(/\\(.)/g, '$1'));
}
/** E-mail addresses own files too, but nobody can be mentioned by one. */
function toNames(owners) {
    return owners.flatMap((owner) => (0,ids/* parseOwnerName */.S2)(owner) ?? []);
}
function toPathMatcher(glob) {
    return (file) => (0,domain_glob/* matchesGlob */.k)(glob, file);
}
/**
 * The pattern language of ignore files, with the one difference that CODEOWNERS makes: `dir/*` stops at the files of that
 * folder.
 */
function toPatternMatcher(pattern) {
    const rule = ignore().add(pattern);
    const depth = pattern.replace(/^\//, '').split('/').length;
    const isShallow = pattern.endsWith('/*');
    return (file) => isPath(file) && rule.ignores(file) && (!isShallow || file.split('/').length <= depth);
}
/** Paths come from git; one that the library would refuse belongs to nobody. */
function isPath(file) {
    return ignore.isPathValid(file);
}

// EXTERNAL MODULE: ./lib/diagnosis/diagnose-log.js + 4 modules
var diagnose_log = __webpack_require__(4686);
;// CONCATENATED MODULE: ./lib/domain/memory.js
const NO_MEMORY = {
    events: [],
    hints: [],
    journal: { unfinished: [], lastSweepAt: null },
    damage: [],
};

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/render/commands.js
var commands = __webpack_require__(880);
// EXTERNAL MODULE: ./lib/workplan/edit.js + 3 modules
var edit = __webpack_require__(3340);
// EXTERNAL MODULE: ./lib/app/diagnose-run.js + 2 modules
var diagnose_run = __webpack_require__(1090);
// EXTERNAL MODULE: ./lib/memory/events.js
var memory_events = __webpack_require__(862);
// EXTERNAL MODULE: ./lib/domain/marker.js
var domain_marker = __webpack_require__(3320);
// EXTERNAL MODULE: ./lib/render/blocks.js
var blocks = __webpack_require__(8824);
// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(3419);
;// CONCATENATED MODULE: ./lib/render/budget.js
// Puts sections together so that the whole is never longer than it may be, whatever the sections hold.

/** Issue and comment bodies. GitHub refuses more than 65,536 characters; the rest is for text that people add. */
const BODY_BUDGET = { limit: 60_000, unit: 'utf16' };
/** What GitHub takes at most in a body; used where text of people takes part of it. */
const BODY_MAX_UNITS = 65_536;
/** A step's summary. Above 1 MiB GitHub shows nothing at all. */
const SUMMARY_BUDGET = { limit: 1_000_000, unit: 'utf8' };
/**
 * The sections in their order, with a blank line between. When the whole is too long, the section with the highest
 * priority number is shortened first, later ones before earlier ones; when shortening is not enough, sections are left out
 * in the same order.
 */
function budget_compose(sections, budget) {
    const chosen = sections.map((section) => section.variants[0]);
    const order = sections
        .map((section, at) => ({ at, priority: section.priority }))
        .sort((a, b) => b.priority - a.priority || b.at - a.at);
    for (const { at } of order) {
        for (const shorter of sections[at]?.variants.slice(1) ?? []) {
            if (fits(chosen, budget))
                return assemble(chosen);
            chosen[at] = shorter;
        }
    }
    for (const { at } of order) {
        if (fits(chosen, budget))
            break;
        chosen[at] = markdown/* NOTHING */.K$;
    }
    return assemble(chosen);
}
/** Size of a text in the unit of a budget. */
function sizeOf(text, unit) {
    return unit === 'utf16' ? text.length : new TextEncoder().encode(text).length;
}
function fits(chosen, budget) {
    return sizeOf(assemble(chosen), budget.unit) <= budget.limit;
}
function assemble(chosen) {
    return (0,markdown/* join */.fj)(chosen, '\n\n');
}

// EXTERNAL MODULE: ./lib/render/excerpt.js
var excerpt = __webpack_require__(2745);
;// CONCATENATED MODULE: ./lib/render/links.js

/** Page of the run's attempt. */
function runUrl(run) {
    const page = runPage(run.repo, run.id);
    return page !== null && run.attempt > 1 ? `${page}/attempts/${run.attempt}` : page;
}
/** Page of one run of a repository, by id. */
function runPage(repo, id) {
    return repo === null || id <= 0 ? null : `${repoUrl(repo)}/actions/runs/${id}`;
}
/** Page of a commit. */
function commitPage(repo, sha) {
    return repo !== null && /^[0-9a-f]{7,64}$/.test(sha) ? `${repoUrl(repo)}/commit/${sha}` : null;
}
/** Page of an issue. */
function issuePage(repo, number) {
    return repo === null || number <= 0 ? null : `${repoUrl(repo)}/issues/${number}`;
}
/** Page of a pull request. */
function pullPage(repo, number) {
    return repo === null || number <= 0 ? null : `${repoUrl(repo)}/pull/${number}`;
}
/**
 * Page of a log line: in its step when the log shows which one and the job names it, else of the job, else of the run.
 * `line` is 1-based in the job's log; GitHub counts from the step's first line. Null: no line is known, the job's page.
 */
function logLineUrl(evidence, job, line) {
    const { run } = evidence;
    const failure = failureOf(evidence, job);
    const page = runPage(run.repo, run.id);
    if (page === null || failure === null || failure.job.id <= 0)
        return runUrl(run);
    const place = line === null ? null : findStep(failure, line);
    const jobPage = `${page}/job/${failure.job.id}`;
    return place === null ? jobPage : `${jobPage}#step:${place.step}:${place.line}`;
}
/** The failure of the named job; of the only one when none is named. */
function failureOf(evidence, job) {
    if (job === null)
        return evidence.failures.length === 1 ? (evidence.failures[0] ?? null) : null;
    return evidence.failures.find((failure) => failure.job.name === job) ?? null;
}
/** The failure that shows a cause best: the job of its first line, else its first job. */
function mainFailure(evidence, diagnosis) {
    const job = diagnosis.rootCause[0]?.job ?? diagnosis.jobs[0] ?? null;
    return failureOf(evidence, job);
}
/** `abc1234` as a link where there is a page. */
function commitLink({ repo }, sha) {
    return linked((0,markdown/* inlineCode */.ti)(sha.slice(0, 7)), commitPage(repo, sha));
}
/** The label, as a link where there is an address. */
function linked(label, url) {
    return url === null ? label : (0,markdown/* link */.nf)(label, url);
}
/** `line 12 of the log`, as a link where there is a page; the words of an annotation or a report lie in no log. */
function logLineLink(evidence, cause) {
    const label = cause.line === null ? (0,markdown.md) `not from a log` : (0,markdown.md) `line ${cause.line} of the log`;
    return linked(label, logLineUrl(evidence, cause.job, cause.line));
}
function repoUrl(repo) {
    return `${repo.server}/${encodeURIComponent(repo.owner)}/${encodeURIComponent(repo.name)}`;
}
function findStep(failure, line) {
    const stretch = failure.log?.steps.find((step) => step.firstLine <= line && line <= step.lastLine);
    if (stretch === undefined)
        return null;
    const step = onlyStep(failure.job, stretch.name);
    return step === null ? null : { step: step.number, line: line - stretch.firstLine + 1 };
}
/** Two steps of the same name: nobody can tell which one the log means. */
function onlyStep(job, name) {
    const named = job.steps.filter((step) => step.name === name);
    return named.length === 1 ? (named[0] ?? null) : null;
}

// EXTERNAL MODULE: ./lib/render/neutralise.js
var neutralise = __webpack_require__(5356);
// EXTERNAL MODULE: ./lib/render/words.js
var words = __webpack_require__(8653);
;// CONCATENATED MODULE: ./lib/render/facts.js






/** Longest cause shown in a headline or a table cell, in UTF-16 units: about two lines of a page. */
const MAX_CAUSE_UNITS = 240;
/** Longest name of a job or step; matrix jobs carry all their values in it. */
const MAX_NAME_UNITS = 120;
/** Most job names in one sentence. */
const MAX_JOBS = 6;
/** `CI failed on main: tests failed`. */
function headline(dossier) {
    const { branch } = dossier.evidence.run;
    const where = branch === null ? markdown/* NOTHING */.K$ : (0,markdown.md) ` on ${(0,markdown/* inlineCode */.ti)(branch)}`;
    return (0,markdown.md) `CI failed${where}: ${(0,markdown/* prose */.CS)(words/* CATEGORY_WORDS */.vW[dossier.diagnoses[0].category])}`;
}
/** The most likely line, as code; a sentence when there is none. */
function causeLine(diagnosis) {
    const [first] = diagnosis.rootCause;
    return first === undefined
        ? (0,markdown.md) `No line of the log explains the failure.`
        : (0,markdown/* inlineCode */.ti)((0,neutralise/* cut */.Jj)(first.text, MAX_CAUSE_UNITS));
}
/** Where the first line stands: link, job and step, as far as they are known. */
function causePlace(evidence, diagnosis) {
    const [first] = diagnosis.rootCause;
    const job = mainFailure(evidence, diagnosis)?.job.name ?? diagnosis.jobs[0] ?? null;
    const step = stepOf(evidence, diagnosis);
    return (0,markdown/* join */.fj)([
        first === undefined ? markdown/* NOTHING */.K$ : logLineLink(evidence, first),
        job === null ? markdown/* NOTHING */.K$ : (0,markdown.md) `job ${nameCode(job)}`,
        step === null ? markdown/* NOTHING */.K$ : (0,markdown.md) `step ${nameCode(step)}`,
    ], ' · ');
}
/** Severity, category, what a re-run brings, and how sure we are. */
function verdictFacts(diagnosis) {
    const others = diagnosis.alternatives.map((category) => (0,markdown/* prose */.CS)(category));
    const also = others.length === 0 ? markdown/* NOTHING */.K$ : (0,markdown.md) ` (also possible: ${(0,blocks/* listInline */.qi)(others, 3)})`;
    return (0,blocks/* bullets */.e5)([
        (0,markdown.md) `**Severity:** ${(0,markdown/* prose */.CS)((0,words/* severityWords */.D4)(diagnosis.severity))}`,
        (0,markdown.md) `**Category:** ${(0,markdown/* prose */.CS)(diagnosis.category)}${also}`,
        (0,markdown.md) `**A re-run** ${(0,markdown/* prose */.CS)(words/* TRANSIENCE_WORDS */.FU[diagnosis.transient])}`,
        (0,markdown.md) `**Confidence:** ${(0,markdown/* prose */.CS)((0,words/* confidenceWords */.gQ)(diagnosis.confidence))}`,
    ]);
}
/** The same in one line, for places with little room. */
function verdictLine(diagnosis) {
    return (0,markdown/* join */.fj)([
        (0,markdown.md) `Severity **${(0,markdown/* prose */.CS)((0,words/* severityWords */.D4)(diagnosis.severity))}**`,
        (0,markdown/* prose */.CS)(diagnosis.category),
        (0,markdown.md) `a re-run ${(0,markdown/* prose */.CS)(words/* TRANSIENCE_WORDS */.FU[diagnosis.transient])}`,
    ], ' · ');
}
/** Run, jobs, step, exit code and commit: what GitHub and the log state, without opinion. */
function happenedFacts(dossier) {
    const { evidence } = dossier;
    const [diagnosis] = dossier.diagnoses;
    const step = stepOf(evidence, diagnosis);
    const exitCode = mainFailure(evidence, diagnosis)?.log?.exit?.code ?? null;
    const facts = [
        (0,markdown.md) `**Run:** ${runWords(evidence)}`,
        (0,markdown.md) `**Jobs:** ${jobWords(evidence)}`,
        step === null ? markdown/* NOTHING */.K$ : (0,markdown.md) `**Step:** ${nameCode(step)}`,
        exitCode === null ? markdown/* NOTHING */.K$ : (0,markdown.md) `**Exit code:** ${exitCode}`,
        (0,markdown.md) `**Commit:** ${commitWords(evidence)}`,
        (0,markdown.md) `**Time:** ${(0,markdown/* prose */.CS)((0,ids/* toIsoText */.Ui)(evidence.run.startedAt ?? evidence.now))}`,
    ];
    return (0,blocks/* bullets */.e5)(facts.filter((fact) => fact !== ''));
}
/** `3 of 12 failed: a, b, c`. */
function jobWords(evidence) {
    const names = evidence.failedJobs.map(nameCode);
    const failed = (0,markdown.md) `${names.length} of ${(0,markdown/* prose */.CS)((0,words/* countWords */.rj)(Math.max(evidence.totalJobs, names.length), 'job'))} failed`;
    return names.length === 0 ? failed : (0,markdown.md) `${failed}: ${(0,blocks/* listInline */.qi)(names, MAX_JOBS)}`;
}
/** Step that failed: from the diagnosis, else from GitHub. */
function stepOf(evidence, diagnosis) {
    return diagnosis.step ?? mainFailure(evidence, diagnosis)?.step ?? null;
}
function nameCode(name) {
    return (0,markdown/* inlineCode */.ti)((0,neutralise/* cut */.Jj)((0,neutralise/* toOneLine */.GX)(name), MAX_NAME_UNITS));
}
function runWords(evidence) {
    const { run } = evidence;
    if (run.repo === null)
        return (0,markdown.md) `${(0,markdown/* prose */.CS)(run.workflow)} (given as files, so nothing is linked)`;
    const attempt = run.attempt > 1 ? (0,markdown.md) `, attempt ${run.attempt}` : markdown/* NOTHING */.K$;
    const fork = run.fromFork ? (0,markdown.md) `, from a fork` : markdown/* NOTHING */.K$;
    return (0,markdown.md) `${linked((0,markdown.md) `${(0,markdown/* prose */.CS)(run.workflow)} ${run.id}`, runUrl(run))}${attempt}, event ${(0,markdown/* inlineCode */.ti)(run.event)}${fork}`;
}
function commitWords(evidence) {
    const { run, commit } = evidence;
    const subject = commit === null ? markdown/* NOTHING */.K$ : (0,markdown.md) ` ${(0,markdown/* prose */.CS)((0,neutralise/* cut */.Jj)(commit.subject, 120))}`;
    return (0,markdown.md) `${commitLink(run, run.headSha)}${subject}`;
}

;// CONCATENATED MODULE: ./lib/render/next-steps.js





/** Longest reason of a step, in UTF-16 units: two or three sentences. */
const MAX_WHY_UNITS = 400;
/** The steps as a numbered list with commands to copy; a sentence when the decision names none. */
function resolutionPlan(dossier) {
    const steps = dossier.decision.next;
    if (steps.length === 0)
        return (0,markdown.md) `Nothing is left to do.`;
    const items = steps.map((step) => (0,markdown/* join */.fj)([stepWords(step), commandBlock(step, dossier)], '\n\n'));
    return (0,blocks/* numbered */.jN)(items);
}
/** The first steps with their command in the same line, for places with little room. */
function shortPlan(dossier, most) {
    return (0,blocks/* numbered */.jN)(dossier.decision.next.slice(0, most).map((step) => {
        const command = (0,commands/* commandOf */.Nl)(step, dossier);
        return command === null ? stepWords(step) : (0,markdown.md) `${stepWords(step)} ${(0,markdown/* inlineCode */.ti)(command)}`;
    }));
}
/** One step as a sentence with its reason. */
function stepWords(step) {
    const why = (0,markdown/* prose */.CS)((0,neutralise/* cut */.Jj)(step.why, MAX_WHY_UNITS));
    return why === '' ? (0,markdown.md) `**${stepTitle(step)}.**` : (0,markdown.md) `**${stepTitle(step)}.** ${why}`;
}
/** Advice against the next time; a sentence when the rules give none. */
function preventionList(prevention) {
    if (prevention.length === 0)
        return (0,markdown.md) `No advice is known for this cause.`;
    return (0,blocks/* bullets */.e5)(prevention.map((advice) => (0,markdown/* prose */.CS)(advice)));
}
/** What to do, in a few words, without full stop. */
function stepTitle(step) {
    switch (step.kind) {
        case 'rerun':
            return (0,markdown.md) `Re-run the failed jobs`;
        case 'fix':
            return (0,markdown.md) `Fix the cause`;
        case 'revert':
            return (0,markdown.md) `Revert ${(0,markdown/* inlineCode */.ti)(step.sha.slice(0, 7))}`;
        case 'apply-plan-edit':
            return (0,markdown.md) `Mark ${(0,markdown/* inlineCode */.ti)(step.item)} of ${(0,markdown/* inlineCode */.ti)(step.file)} as failed`;
        case 'next-item':
            return (0,markdown.md) `Go on with ${(0,markdown/* inlineCode */.ti)(step.item)} of ${(0,markdown/* inlineCode */.ti)(step.file)}`;
        case 'investigate':
            return (0,markdown.md) `Look closer`;
        default:
            return (0,result/* assertNever */.x)(step);
    }
}
function commandBlock(step, dossier) {
    const command = (0,commands/* commandOf */.Nl)(step, dossier);
    return command === null ? markdown/* NOTHING */.K$ : (0,markdown/* indent */.pZ)((0,markdown/* fence */.EU)(command, 'sh'), 3);
}

;// CONCATENATED MODULE: ./lib/render/recall.js





/** Longest line of an earlier failure, in UTF-16 units: enough to tell whether it is the same. */
const MAX_LINE_UNITS = 120;
/** What the memory holds about the first cause; null when it was not asked. */
function recallOf({ recalls, diagnoses }) {
    const recall = recalls.get(diagnoses[0].fingerprint);
    return recall?.asked === true ? recall : null;
}
/** Counts, flakes and the similar failures with what ended them; nothing when nothing is on record. `most` is at least 1. */
function recallBlock(dossier, most) {
    const recall = recallOf(dossier);
    if (recall === null)
        return markdown/* NOTHING */.K$;
    return (0,markdown/* join */.fj)([countLine(recall), flakeLine(recall), similarTable(dossier.evidence.run.repo, recall, most)], '\n\n');
}
/** `Seen 3 times in 30 days, last mended by pull request 31 (abc1234).` Nothing when it was not seen in that time. */
function recallLine(dossier) {
    const recall = recallOf(dossier);
    if (recall === null || recall.windows.month === 0)
        return markdown/* NOTHING */.K$;
    const fix = lastFix(recall);
    const ended = fix === null ? markdown/* NOTHING */.K$ : (0,markdown.md) `, ${fixVerb(fix)} ${fixWords(dossier.evidence.run.repo, fix)}`;
    return (0,markdown.md) `Seen ${(0,words/* timesWords */.AM)(recall.windows.month)} before in 30 days${ended}.`;
}
/** The same without links. */
function plainRecallLine(dossier) {
    const recall = recallOf(dossier);
    if (recall === null || recall.windows.month === 0)
        return '';
    const fix = lastFix(recall);
    const seen = `${(0,words/* timesWords */.AM)(recall.windows.month)} in 30 days`;
    if (fix === null)
        return seen;
    if (fix.flaky)
        return `${seen}, last passed without a change (${fix.commit.slice(0, 7)})`;
    const by = fix.pull === null ? fix.commit.slice(0, 7) : `pull request ${fix.pull} (${fix.commit.slice(0, 7)})`;
    return `${seen}, last mended by ${by}`;
}
/** What ended the newest failure of the same cause of which that is known; null when of none. */
function lastFix({ similar }) {
    return similar.find((one) => one.likeness === 'fingerprint' && one.fix !== null)?.fix ?? null;
}
/** `pull request 31 (abc1234)`, with links. */
function fixWords(repo, { commit, pull, flaky }) {
    const at = commitLink({ repo }, commit);
    if (flaky)
        return (0,markdown.md) `(${at})`;
    return pull === null ? at : (0,markdown.md) `${linked((0,markdown.md) `pull request ${pull}`, pullPage(repo, pull))} (${at})`;
}
function fixVerb({ flaky }) {
    return flaky ? (0,markdown.md) `last passed without a change` : (0,markdown.md) `last mended by`;
}
function countLine({ count, firstSeen, windows }) {
    if (count === 0)
        return markdown/* NOTHING */.K$;
    const since = firstSeen === null ? markdown/* NOTHING */.K$ : (0,markdown.md) `, first at ${(0,markdown/* prose */.CS)((0,words/* timeWords */.rr)(firstSeen))}`;
    return (0,markdown.md) `The same cause came ${(0,words/* timesWords */.AM)(count)} before${since}: ${windows.day} in 24 hours, ${windows.week} in 7 days, ${windows.month} in 30 days, on any branch.`;
}
function flakeLine({ flakes }) {
    if (flakes === 0)
        return markdown/* NOTHING */.K$;
    return (0,markdown.md) `A commit that it had failed passed without a change ${(0,words/* timesWords */.AM)(flakes)}: it comes and goes.`;
}
function similarTable(repo, { similar }, most) {
    const { shown, more } = (0,blocks/* firstOf */.Ku)(similar, most);
    const rows = shown.map((one) => [
        (0,markdown/* prose */.CS)((0,words/* timeWords */.rr)(one.at)),
        likenessWords(one),
        linked((0,markdown.md) `${one.runId}`, runPage(repo, one.runId)),
        one.branch === null ? (0,markdown.md) `–` : (0,markdown/* cellCode */.GA)(one.branch),
        one.text === null ? (0,markdown/* prose */.CS)(one.category) : (0,markdown/* cellCode */.GA)((0,neutralise/* cut */.Jj)((0,neutralise/* toOneLine */.GX)(one.text), MAX_LINE_UNITS)),
        endWords(repo, one.fix),
    ]);
    const rest = more === 0 ? markdown/* NOTHING */.K$ : (0,markdown.md) `… and ${more} more.`;
    return (0,markdown/* join */.fj)([(0,blocks/* table */.tp)([(0,markdown.md) `When`, (0,markdown.md) `Likeness`, (0,markdown.md) `Run`, (0,markdown.md) `Branch`, (0,markdown.md) `What it was`, (0,markdown.md) `What ended it`], rows), rest], '\n\n');
}
/** The score without more: `1.00` is the same cause. */
function likenessWords({ likeness, score }) {
    return likeness === 'fingerprint' ? (0,markdown.md) `the same cause (${(0,blocks/* figure */.vP)(score)})` : (0,markdown.md) `alike in words (${(0,blocks/* figure */.vP)(score)})`;
}
function endWords(repo, fix) {
    if (fix === null)
        return (0,markdown.md) `not known`;
    return fix.flaky ? (0,markdown.md) `nothing: the same commit passed ${fixWords(repo, fix)}` : fixWords(repo, fix);
}

;// CONCATENATED MODULE: ./lib/render/root-cause.js







/** Longest text in a table cell, in UTF-16 units. */
const MAX_CELL_UNITS = 160;
/** Excerpt, link and the rule that spoke; a sentence when the log explains nothing. */
function rootCauseBlock(evidence, diagnosis, maxLines) {
    return (0,markdown/* join */.fj)([(0,excerpt/* excerptBlock */.D)(diagnosis, maxLines), causeReason(evidence, diagnosis)], '\n\n');
}
/** Which line it is and why it was chosen. */
function causeReason(evidence, diagnosis) {
    const [first] = diagnosis.rootCause;
    if (first === undefined)
        return (0,markdown.md) `No line of the log explains the failure. Read the end of the log of the failed step.`;
    return (0,markdown.md) `${linkedPlace(evidence, diagnosis)}, found by rule ${(0,markdown/* inlineCode */.ti)(first.rule)}: ${(0,markdown/* prose */.CS)(first.reason)}`;
}
/** The lines that came after the first, best first; nothing when there are none. */
function otherCandidates(evidence, diagnosis) {
    const rows = diagnosis.rootCause
        .slice(1)
        .map((candidate) => [
        linked(candidate.line === null ? (0,markdown.md) `none` : (0,markdown.md) `${candidate.line}`, logLineUrl(evidence, candidate.job, candidate.line)),
        (0,markdown/* cellCode */.GA)((0,neutralise/* cut */.Jj)((0,neutralise/* toOneLine */.GX)(candidate.text), MAX_CELL_UNITS)),
        (0,markdown/* cellCode */.GA)(candidate.rule),
    ]);
    return (0,blocks/* table */.tp)([(0,markdown.md) `Line`, (0,markdown.md) `Text`, (0,markdown.md) `Rule`], rows);
}
/** Causes besides the first, worst first; nothing when there is one cause only. */
function otherCauses(dossier) {
    return causeTable(dossier.diagnoses.slice(1), 20);
}
/** Causes in their order, the first few of them; nothing when there are none. `most` is at least 1. */
function causeTable(diagnoses, most) {
    const { shown, more } = (0,blocks/* firstOf */.Ku)(diagnoses, most);
    const rows = shown.map((diagnosis) => [
        (0,markdown/* prose */.CS)((0,words/* severityWords */.D4)(diagnosis.severity)),
        (0,markdown/* prose */.CS)(diagnosis.category),
        (0,blocks/* listInline */.qi)(diagnosis.jobs.map(markdown/* cellCode */.GA), 3),
        (0,markdown/* cellCode */.GA)((0,neutralise/* cut */.Jj)((0,neutralise/* toOneLine */.GX)(diagnosis.rootCause[0]?.text ?? 'no line explains it'), MAX_CELL_UNITS)),
    ]);
    return (0,markdown/* join */.fj)([(0,blocks/* table */.tp)([(0,markdown.md) `Severity`, (0,markdown.md) `Category`, (0,markdown.md) `Jobs`, (0,markdown.md) `Line`], rows), moreWords(more)], '\n\n');
}
/** The failed tests, the first few of them; nothing when there are none. `most` is at least 1. */
function failedTests(diagnosis, most) {
    const { shown, more } = (0,blocks/* firstOf */.Ku)(diagnosis.failedTests, most);
    const rows = shown.map((test) => [testName(test), testPlace(test), testMessage(test)]);
    return (0,markdown/* join */.fj)([(0,blocks/* table */.tp)([(0,markdown.md) `Test`, (0,markdown.md) `Place`, (0,markdown.md) `Message`], rows), moreWords(more)], '\n\n');
}
/** The same as a short list of names. */
function failedTestNames(diagnosis, most) {
    const { shown, more } = (0,blocks/* firstOf */.Ku)(diagnosis.failedTests, most);
    return (0,markdown/* join */.fj)([(0,blocks/* bullets */.e5)(shown.map(testName)), more === 0 ? markdown/* NOTHING */.K$ : (0,markdown.md) `- and ${more} more`], '\n');
}
/** Things that made it worse or likelier; nothing when none are known. */
function factorList(diagnosis) {
    return (0,blocks/* bullets */.e5)(diagnosis.factors.map((factor) => (0,markdown/* prose */.CS)(factor)));
}
/** The cause in one line with its link, for a place where nothing else says it. */
function causeWithLink(evidence, diagnosis) {
    const [first] = diagnosis.rootCause;
    return first === undefined ? causeLine(diagnosis) : (0,markdown.md) `${causeLine(diagnosis)} (${logLineLink(evidence, first)})`;
}
function linkedPlace(evidence, diagnosis) {
    const [first] = diagnosis.rootCause;
    if (first === undefined)
        return markdown/* NOTHING */.K$;
    const label = first.line === null ? (0,markdown.md) `The words of an annotation or a test report` : (0,markdown.md) `Line ${first.line} of the log`;
    return linked(label, logLineUrl(evidence, first.job, first.line));
}
function moreWords(more) {
    return more === 0 ? markdown/* NOTHING */.K$ : (0,markdown.md) `… and ${more} more.`;
}
function testName(test) {
    const name = test.classname === '' || test.classname === test.name ? test.name : `${test.classname} › ${test.name}`;
    return (0,markdown/* cellCode */.GA)((0,neutralise/* cut */.Jj)((0,neutralise/* toOneLine */.GX)(name), MAX_CELL_UNITS));
}
function testPlace(test) {
    if (test.file === null)
        return (0,markdown.md) `–`;
    return (0,markdown/* cellCode */.GA)((0,neutralise/* cut */.Jj)(test.line === null ? test.file : `${test.file}:${test.line}`, MAX_CELL_UNITS));
}
function testMessage(test) {
    const line = test.message === null ? '' : (test.message.split('\n').find((part) => part.trim() !== '') ?? '');
    return line === '' ? (0,markdown.md) `–` : (0,markdown/* cellCode */.GA)((0,neutralise/* cut */.Jj)((0,neutralise/* toOneLine */.GX)(line), MAX_CELL_UNITS));
}

;// CONCATENATED MODULE: ./lib/render/comment.js











/** 8 excerpt lines, 5 tests and 3 steps leave room for everything else in 40 lines. */
const EXCERPT_LINES = 8;
const MAX_TESTS = 5;
const MAX_STEPS = 3;
/** The comment with its marker. `incidentUrl` is null when there is no incident. */
function renderComment(dossier, incidentUrl) {
    return budget_compose(commentSections(dossier, incidentUrl), BODY_BUDGET);
}
/** The marker by which the comment is found again. */
function commentMarker(dossier) {
    return (0,domain_marker/* renderCommentMarker */.WU)(dossier.evidence.run.workflow);
}
function commentSections(dossier, incidentUrl) {
    const { evidence, diagnoses } = dossier;
    const [diagnosis] = diagnoses;
    const title = (0,markdown.md) `### ${(0,markdown/* prose */.CS)(evidence.run.workflow)} failed: ${(0,markdown/* prose */.CS)(words/* CATEGORY_WORDS */.vW[diagnosis.category])}`;
    return [
        only(1, (0,markdown/* hidden */.R)(commentMarker(dossier))),
        only(2, title),
        only(2, (0,markdown/* join */.fj)([causeLine(diagnosis), causePlace(evidence, diagnosis)], '\n\n')),
        only(3, verdictLine(diagnosis)),
        only(5, recallLine(dossier)),
        only(4, shortPlan(dossier, MAX_STEPS)),
        only(6, foldedProof(dossier)),
        only(2, linkLine(dossier, incidentUrl)),
    ];
}
function foldedProof(dossier) {
    const [diagnosis] = dossier.diagnoses;
    const tests = diagnosis.failedTests.length;
    const names = tests === 0 ? markdown/* NOTHING */.K$ : failedTestNames(diagnosis, MAX_TESTS);
    const body = (0,markdown/* join */.fj)([names, (0,excerpt/* excerptBlock */.D)(diagnosis, EXCERPT_LINES)], '\n\n');
    const title = tests === 0 ? (0,markdown.md) `The log around it` : (0,markdown.md) `${(0,markdown/* prose */.CS)((0,words/* countWords */.rj)(tests, 'failed test'))} and the log around it`;
    return body === '' ? markdown/* NOTHING */.K$ : (0,blocks/* details */.zH)(title, body);
}
function linkLine(dossier, incidentUrl) {
    const { run } = dossier.evidence;
    const others = dossier.diagnoses.length - 1;
    const parts = [
        incidentUrl === null ? markdown/* NOTHING */.K$ : (0,markdown/* link */.nf)((0,markdown.md) `Incident`, incidentUrl),
        linked((0,markdown.md) `Run ${run.id}, attempt ${run.attempt}, with the full report in its summary`, runUrl(run)),
        others === 0 ? markdown/* NOTHING */.K$ : (0,markdown.md) `${(0,markdown/* prose */.CS)((0,words/* countWords */.rj)(others, 'more cause'))} in the same run`,
    ];
    return (0,markdown/* join */.fj)(parts, ' · ');
}
function only(priority, text) {
    return { priority, variants: [text] };
}

;// CONCATENATED MODULE: ./lib/domain/decision.js
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
    NEEDS_MORE_GREENS: 'The policy asks for more green runs before the incident is closed.',
    GREEN_AFTER_FAILURE: 'A newer green run has ended the incident of this cause already.',
    GREEN_BEFORE_FAILURE: 'The green run is older than the last failure of this cause.',
    COMMENT_THROTTLED: 'A new comment about this cause was written a short while ago; another one would be noise.',
    LEDGER_READ_ONLY: 'The token may not write the state branch; the incident threads hold the history.',
    REQUEST_BUDGET: 'The requests that one run may make are used up; the sweep does the rest.',
    RATE_LIMITED: 'GitHub asks us to wait longer than this run may; the sweep does the rest.',
    DEPENDABOT: 'A run that Dependabot started has a token that may only read; a workflow_run workflow can do more.',
    OWN_RUN: 'The run is one of our own; those are never an input.',
    SWEEP_CAP: 'This sweep has handled as many runs as the policy allows; the next one goes on.',
    SEEN: 'The run was handled before.',
    FOLDED: 'Two threads tell of the same cause; the later one is folded into the first.',
    NO_PULL_REQUEST: 'No open pull request belongs to the branch.',
    NO_BRANCH: 'The run belongs to no branch.',
    NO_PLAN: 'No workplan file is named by the policy or by an input.',
    NO_BATCH: 'Nothing names the batch that was worked on, and no single item is in progress.',
    BATCH_UNKNOWN: 'The named batch stands in none of the workplan files.',
    BATCH_AMBIGUOUS: 'More than one item could be meant; naming one would be a guess.',
    ENVIRONMENT: 'The environment failed, not the work; that never counts against an item.',
    NOTHING_MARKED: 'The batch carries no mark of a failure.',
    PLAN_NOT_OPTED_IN: 'The file was found by its shape only; it is left as it is.',
    PLAN_READ_ONLY: 'Files of this shape are read but not edited.',
    PLAN_UNREADABLE: 'The workplan file could not be read.',
    BRANCH_PROTECTED: 'The branch is protected; the edit is shown instead of pushed.',
    BRANCH_UNKNOWN: 'Whether the branch is protected could not be read; then it counts as protected.',
    CATEGORY_IGNORED: 'The policy ignores this category.',
    POLICY_OFF: 'The policy switches this off.',
    NO_LEDGER: 'No ledger is kept here; the incident thread holds the history.',
    NOTHING_OPEN: 'No incident of this branch and workflow is open.',
    NOT_A_FAILURE: 'The run did not fail.',
    NO_EVIDENCE: 'Nothing of the failed run could be read.',
    IRRELEVANT_EVENT: 'The event is none that this program answers.',
    NEEDS_APPROVAL: 'A person has to approve this first.',
};

// EXTERNAL MODULE: ./lib/domain/problem.js
var domain_problem = __webpack_require__(1591);
;// CONCATENATED MODULE: ./lib/render/reasons.js
// Why: what moved the severity, what was decided and what not, and what could not be read.






/** Every reason that moved the severity, the base first. */
function severityTable(diagnosis) {
    const rows = diagnosis.severity.because.map((reason, at) => [
        (0,markdown/* prose */.CS)(reason.detail),
        at === 0 ? (0,markdown.md) `${reason.change}` : signed(reason.change),
        (0,markdown/* cellCode */.GA)(reason.rule),
    ]);
    return (0,blocks/* table */.tp)([(0,markdown.md) `Reason`, (0,markdown.md) `Level`, (0,markdown.md) `Rule`], rows);
}
/** What was decided and why, with what came of it when that is known; then what was not done and why. */
function decisionBlock(dossier, outcomes) {
    const { decision, diagnoses } = dossier;
    const lead = (0,markdown.md) `Decision ${(0,markdown/* inlineCode */.ti)(decision.id)} about fingerprint ${(0,markdown/* inlineCode */.ti)(diagnoses[0].fingerprint)}: ${reasonWords(decision.reason)}`;
    return (0,markdown/* join */.fj)([lead, effectTable(decision.effects, outcomes), declinedTable(dossier)], '\n\n');
}
/** What was done, with links; nothing when nothing was planned. */
function outcomeTable(effects, outcomes) {
    const rows = effects.map(({ key, effect }) => [
        effectWords(effect),
        outcomeCell(outcomes.find((outcome) => outcome.key === key)),
    ]);
    return table([md `What`, md `Result`], rows);
}
/** What we looked for and could not read, each with what to do. */
function gapList(gaps) {
    return (0,blocks/* bullets */.e5)(gaps.map((gap) => (0,markdown.md) `**${(0,markdown/* prose */.CS)(gap.looked)}** ${(0,markdown/* inlineCode */.ti)(gap.problem.code)}: ${(0,markdown/* prose */.CS)((0,domain_problem/* explainProblem */.F)(gap.problem))}`));
}
function effectTable(effects, outcomes) {
    const rows = effects.map(({ key, effect, because }) => {
        const cells = [effectWords(effect), reasonWords(because)];
        return outcomes.length === 0 ? cells : [...cells, outcomeCell(outcomes.find((outcome) => outcome.key === key))];
    });
    const head = [(0,markdown.md) `Done`, (0,markdown.md) `Why`];
    return (0,blocks/* table */.tp)(outcomes.length === 0 ? [(0,markdown.md) `To do`, (0,markdown.md) `Why`] : [...head, (0,markdown.md) `Result`], rows);
}
function declinedTable(dossier) {
    const rows = dossier.decision.declined.map((choice) => [
        (0,markdown/* prose */.CS)(words/* EFFECT_WORDS */.Gt[choice.kind]),
        choice.subject === '' ? (0,markdown.md) `–` : (0,markdown/* cellCode */.GA)(choice.subject),
        reasonWords(choice.because),
    ]);
    return (0,blocks/* table */.tp)([(0,markdown.md) `Not done`, (0,markdown.md) `About`, (0,markdown.md) `Why`], rows);
}
function reasonWords(code) {
    return (0,markdown.md) `${(0,markdown/* prose */.CS)(REASONS[code])} (${(0,markdown/* inlineCode */.ti)(code)})`;
}
function effectWords(effect) {
    return (0,markdown/* join */.fj)([(0,markdown/* prose */.CS)(words/* EFFECT_WORDS */.Gt[effect.kind]), effectTarget(effect)], ' ');
}
/** What an effect is aimed at. */
function effectTarget(effect) {
    switch (effect.kind) {
        case 'append-ledger':
        case 'write-report':
            return markdown/* NOTHING */.K$;
        case 'upsert-comment':
            return (0,markdown.md) `on pull request ${effect.thread}`;
        case 'upsert-incident':
            return incidentTarget(effect);
        case 'close-incident':
            return effect.as === 'stale' ? (0,markdown.md) `${effect.incident} as stale` : (0,markdown.md) `${effect.incident}`;
        case 'open-systemic':
            return (0,markdown.md) `for the pattern ${(0,markdown/* cellCode */.GA)(effect.fingerprint)}`;
        case 'mark-item':
        case 'clear-mark':
            return (0,markdown.md) `${(0,markdown/* cellCode */.GA)(effect.item)} in ${(0,markdown/* cellCode */.GA)(effect.file)}`;
        default:
            return (0,result/* assertNever */.x)(effect);
    }
}
function incidentTarget({ branch, scope, causes }) {
    const where = branch === '*' ? (0,markdown.md) `for several branches` : (0,markdown.md) `for ${(0,markdown/* cellCode */.GA)(branch)}`;
    return scope === 'umbrella' && branch !== '*' ? (0,markdown.md) `of ${(0,markdown/* prose */.CS)((0,words/* countWords */.rj)(causes.length, 'cause'))} ${where}` : where;
}
function outcomeCell(outcome) {
    if (outcome === undefined)
        return (0,markdown.md) `not reached`;
    const word = (0,markdown/* prose */.CS)(words/* STATUS_WORDS */.ly[outcome.status]);
    switch (outcome.status) {
        case 'done':
        case 'already-done':
            return (0,markdown.md) `${word}: ${(0,markdown/* toWebUrl */.tT)(outcome.ref) === null ? (0,markdown/* cellCode */.GA)(outcome.ref) : refLink(outcome.ref)}`;
        case 'held':
            return (0,markdown.md) `${word}. ${reasonWords(outcome.because)}`;
        case 'skipped':
            return (0,markdown.md) `${word}: what it waits for was not done`;
        case 'failed':
            return (0,markdown.md) `**${word}** ${(0,markdown/* inlineCode */.ti)(outcome.problem.code)}: ${(0,markdown/* prose */.CS)((0,domain_problem/* explainProblem */.F)(outcome.problem))}`;
        default:
            return (0,result/* assertNever */.x)(outcome);
    }
}
function signed(change) {
    if (change === 0)
        return (0,markdown.md) `±0`;
    return change > 0 ? (0,markdown.md) `+${change}` : (0,markdown.md) `−${Math.abs(change)}`;
}
/** A short name for an address: its last two parts, `issues/12`, commit ids cut. */
function refLink(ref) {
    const name = new URL(ref).pathname.split('/').slice(-2).join('/');
    return (0,markdown/* link */.nf)((0,markdown/* prose */.CS)(name.replace(/[0-9a-f]{40,64}$/, (id) => id.slice(0, 7))), ref);
}

// EXTERNAL MODULE: ./lib/domain/patch.js
var patch = __webpack_require__(5718);
;// CONCATENATED MODULE: ./lib/render/patch.js
// The change of a plan file as people see it: a diff block, long lines and long diffs cut.



/** Longest line and most lines shown to a person; the patch itself is never cut. */
const SHOWN_UNITS = 200;
const SHOWN_LINES = 40;
/** The edit as a diff block. Nothing when nothing changed. */
function diffBlock({ before, after }) {
    const lines = (0,patch/* toHunkLines */.f)(before, after).map((line) => (0,neutralise/* cut */.Jj)(line.replace(/\r$/, ''), SHOWN_UNITS));
    if (lines.length === 0)
        return markdown/* NOTHING */.K$;
    const shown = lines.length > SHOWN_LINES ? [...lines.slice(0, SHOWN_LINES), ' …'] : lines;
    return (0,markdown/* fence */.EU)(shown.join('\n'), 'diff');
}

;// CONCATENATED MODULE: ./lib/render/state.js
// How things stand: what was tried, what is open, which batch is held up, and what the past teaches.






/** Most items named in one line. */
const MAX_ITEMS = 12;
/** What was tried against this failure in this run: only re-runs are known to us. */
function attemptedFixes(dossier) {
    const { attempt } = dossier.evidence.run;
    if (attempt <= 1)
        return (0,markdown.md) `None yet.`;
    return (0,markdown.md) `1. Re-run ${(0,words/* timesWords */.AM)(attempt - 1)}. Result: attempt ${attempt} failed as well.`;
}
/** Incident, branch, batch and what waits for it. */
function currentState(dossier, outcomes) {
    const facts = [
        incidentFact(dossier),
        branchFact(dossier),
        ...batchFacts(dossier, outcomes),
        (0,markdown.md) `**Mode:** ${(0,markdown/* prose */.CS)(dossier.mode)}`,
    ];
    return (0,blocks/* bullets */.e5)(facts.filter((fact) => fact !== ''));
}
/** The same without the incident, for the incident's own body. */
function batchState(dossier, outcomes) {
    return (0,blocks/* bullets */.e5)([branchFact(dossier), ...batchFacts(dossier, outcomes)].filter((fact) => fact !== ''));
}
/** The edit of the plan file as a diff, with the word whether it was made; nothing when there is none. */
function planEditBlock(dossier, outcomes) {
    const edit = dossier.planEdit;
    if (edit === null)
        return markdown/* NOTHING */.K$;
    const file = (0,markdown/* inlineCode */.ti)(edit.file);
    if (edit.unchanged)
        return (0,markdown.md) `${file} says so already; nothing to change.`;
    const made = isDone(outcomes, 'mark-item');
    return (0,markdown/* join */.fj)([made ? (0,markdown.md) `This edit was made in ${file}:` : (0,markdown.md) `The edit of ${file}, not made so far:`, diffBlock(edit)], '\n\n');
}
/** What this failure and its history teach, each a sentence; empty when nothing does. */
function lessonsOf(dossier) {
    const { evidence } = dossier;
    const { attempt } = evidence.run;
    const flaky = evidence.reports.reduce((sum, report) => sum + report.flaky.length, 0);
    const past = pastOf(dossier);
    const lessons = [
        past === null
            ? markdown/* NOTHING */.K$
            : (0,markdown.md) `This cause was seen ${(0,words/* timesWords */.AM)(past.count)} before, first at ${(0,markdown/* prose */.CS)((0,words/* timeWords */.rr)(past.firstSeen))}. Nothing done since has removed it for good.`,
        remedyLesson(dossier),
        attempt > 1 ? (0,markdown.md) `Re-running did not help: attempt ${attempt} failed as well.` : markdown/* NOTHING */.K$,
        flaky > 0
            ? (0,markdown.md) `${(0,markdown/* prose */.CS)((0,words/* countWords */.rj)(flaky, 'test'))} passed only on a retry inside the same report: flaky tests hide real failures.`
            : markdown/* NOTHING */.K$,
        evidence.gaps.some((gap) => gap.looked === 'log')
            ? (0,markdown.md) `A log could not be read, so the cause may be incomplete.`
            : markdown/* NOTHING */.K$,
    ];
    return lessons.filter((lesson) => lesson !== '');
}
/** What the end of an earlier time teaches. */
function remedyLesson(dossier) {
    const recall = recallOf(dossier);
    const fix = recall === null ? null : lastFix(recall);
    if (fix === null)
        return markdown/* NOTHING */.K$;
    const words = fixWords(dossier.evidence.run.repo, fix);
    return fix.flaky
        ? (0,markdown.md) `The last time the same commit passed without a change ${words}: what makes it come and go is not known yet.`
        : (0,markdown.md) `The last time it was mended by ${words}: look there first.`;
}
/** Lessons as a list, or the sentence that there are none yet. */
function lessonList(dossier) {
    const lessons = lessonsOf(dossier);
    if (lessons.length > 0)
        return (0,blocks/* bullets */.e5)(lessons);
    const seen = recallOf(dossier)?.count ?? 0;
    return seen > 0 ? (0,markdown.md) `None yet for this branch.` : (0,markdown.md) `None yet: this cause was not seen before on this branch.`;
}
/**
 * What the incident counted before this run and attempt, or null when that is nothing. The same run handled again must
 * say the same, so its own entry is left out.
 */
function pastOf({ evidence, incident }) {
    if (incident === null)
        return null;
    const { count, firstSeen, occurrences } = incident.record;
    const { id, attempt } = evidence.run;
    const own = occurrences.filter((seen) => seen.runId === id && seen.attempt === attempt).length;
    return count > own ? { count: count - own, firstSeen } : null;
}
function incidentFact(dossier) {
    const { incident } = dossier;
    if (incident === null)
        return (0,markdown.md) `**Incident:** none before this run`;
    const past = pastOf(dossier);
    const seen = past === null ? (0,markdown.md) `new with this run` : (0,markdown.md) `seen ${(0,words/* timesWords */.AM)(past.count)} before`;
    return (0,markdown.md) `**Incident:** ${(0,markdown/* link */.nf)((0,markdown.md) `incident ${incident.number}`, incident.url)}, ${(0,markdown/* prose */.CS)(incident.state)}, ${seen}`;
}
function branchFact(dossier) {
    const { run, branchProtected } = dossier.evidence;
    if (run.branch === null)
        return (0,markdown.md) `**Branch:** none`;
    const branch = (0,markdown/* inlineCode */.ti)(run.branch);
    if (branchProtected === null)
        return (0,markdown.md) `**Branch:** ${branch}, protection unknown (treated as protected)`;
    return branchProtected ? (0,markdown.md) `**Branch:** ${branch}, protected` : (0,markdown.md) `**Branch:** ${branch}, not protected`;
}
function batchFacts(dossier, outcomes) {
    const { batch } = dossier.decision;
    if (batch.kind === 'none')
        return [(0,markdown.md) `**Batch:** none marked. ${(0,markdown/* prose */.CS)(REASONS[batch.because])}`];
    const waiting = batch.dependents.map((item) => (0,markdown/* inlineCode */.ti)(item));
    return [
        (0,markdown.md) `**Batch:** ${(0,markdown/* inlineCode */.ti)(batch.item)} of ${(0,markdown/* inlineCode */.ti)(batch.file)} (${(0,markdown/* prose */.CS)(words/* BATCH_SOURCE_WORDS */.dV[batch.by])}), ${markWords(dossier, outcomes)}`,
        waiting.length === 0 ? markdown/* NOTHING */.K$ : (0,markdown.md) `**Blocked by it:** ${(0,blocks/* listInline */.qi)(waiting, MAX_ITEMS)}`,
        batch.nextReady === null ? markdown/* NOTHING */.K$ : (0,markdown.md) `**Ready next:** ${(0,markdown/* inlineCode */.ti)(batch.nextReady)}`,
    ];
}
function markWords(dossier, outcomes) {
    if (isDone(outcomes, 'mark-item'))
        return (0,markdown.md) `marked as failed`;
    const declined = dossier.decision.declined.find((choice) => choice.kind === 'mark-item');
    if (declined !== undefined)
        return (0,markdown.md) `not marked. ${(0,markdown/* prose */.CS)(REASONS[declined.because])}`;
    const planned = dossier.decision.effects.some(({ effect }) => effect.kind === 'mark-item');
    if (!planned)
        return (0,markdown.md) `not marked`;
    return outcomes.length === 0 ? (0,markdown.md) `to be marked as failed` : (0,markdown.md) `not marked, see the table below`;
}
/** True when an effect of the kind was carried out, now or before. */
function isDone(outcomes, kind) {
    return outcomes.some((outcome) => outcome.kind === kind && (outcome.status === 'done' || outcome.status === 'already-done'));
}

;// CONCATENATED MODULE: ./lib/render/report.js









/** Largest report, so that it fits into a step summary together with its head. */
const REPORT_BUDGET = { limit: 900_000, unit: 'utf8' };
/** Most excerpt lines and tests in a report; the whole log and the whole test report stay where they are. */
const report_EXCERPT_LINES = 30;
const report_MAX_TESTS = 50;
const MAX_SIMILAR = 10;
/** The failure report. `outcomes` tells what came of the effects; without it they are named as planned. */
function renderReport(dossier, outcomes = []) {
    return `${budget_compose([summary(dossier), ...detailSections(dossier, outcomes)], REPORT_BUDGET)}\n`;
}
/** Everything below the report's own summary, for a place that has said the summary already. */
function renderDetails(dossier, outcomes) {
    return compose(detailSections(dossier, outcomes), REPORT_BUDGET);
}
function detailSections(dossier, outcomes) {
    return [...causeSections(dossier), ...planSections(dossier, outcomes), ...reasonSections(dossier, outcomes)];
}
function summary(dossier) {
    const [diagnosis] = dossier.diagnoses;
    const cause = (0,markdown/* join */.fj)([causeLine(diagnosis), causePlace(dossier.evidence, diagnosis)], '\n\n');
    return { priority: 1, variants: [(0,blocks/* titled */.dJ)((0,markdown.md) `# ${headline(dossier)}`, cause, verdictFacts(diagnosis))] };
}
function causeSections(dossier) {
    const { evidence } = dossier;
    const [diagnosis] = dossier.diagnoses;
    const tests = diagnosis.failedTests.length;
    const proof = (lines) => (0,blocks/* titled */.dJ)((0,markdown.md) `## Root cause`, rootCauseBlock(evidence, diagnosis, lines));
    return [
        { priority: 3, variants: [(0,blocks/* titled */.dJ)((0,markdown.md) `## What happened`, happenedFacts(dossier))] },
        { priority: 2, variants: [proof(report_EXCERPT_LINES), proof(5)] },
        report_only(6, (0,blocks/* titled */.dJ)((0,markdown.md) `### What made it worse or likelier`, factorList(diagnosis))),
        report_only(7, (0,blocks/* titled */.dJ)((0,markdown.md) `### Other lines that could be meant`, otherCandidates(evidence, diagnosis))),
        report_only(4, (0,blocks/* titled */.dJ)((0,markdown.md) `### Other causes in this run`, otherCauses(dossier))),
        {
            priority: 5,
            variants: [
                (0,blocks/* titled */.dJ)((0,markdown.md) `## Failed tests (${tests})`, failedTests(diagnosis, report_MAX_TESTS)),
                (0,blocks/* titled */.dJ)((0,markdown.md) `## Failed tests (${tests})`, failedTests(diagnosis, 5)),
            ],
        },
    ];
}
function planSections(dossier, outcomes) {
    const state = currentState(dossier, outcomes);
    return [
        report_only(6, (0,blocks/* titled */.dJ)((0,markdown.md) `## Seen before`, seenBefore(dossier))),
        report_only(8, (0,blocks/* titled */.dJ)((0,markdown.md) `## Attempted fixes`, attemptedFixes(dossier))),
        {
            priority: 3,
            variants: [
                (0,blocks/* titled */.dJ)((0,markdown.md) `## Current state`, state, planEditBlock(dossier, outcomes)),
                (0,blocks/* titled */.dJ)((0,markdown.md) `## Current state`, state),
            ],
        },
        report_only(2, (0,blocks/* titled */.dJ)((0,markdown.md) `## Resolution plan`, resolutionPlan(dossier))),
        report_only(6, (0,blocks/* titled */.dJ)((0,markdown.md) `## Prevention`, preventionList(dossier.diagnoses[0].prevention))),
        report_only(7, (0,blocks/* titled */.dJ)((0,markdown.md) `## Lessons`, lessonList(dossier))),
    ];
}
/** Silence would look like an answer where nobody asked. */
function seenBefore(dossier) {
    if (recallOf(dossier) === null)
        return markdown/* NOTHING */.K$;
    const block = recallBlock(dossier, MAX_SIMILAR);
    return block === '' ? (0,markdown.md) `Nothing like it is on record.` : block;
}
function reasonSections(dossier, outcomes) {
    return [
        report_only(8, (0,blocks/* titled */.dJ)((0,markdown.md) `## Why this severity`, severityTable(dossier.diagnoses[0]))),
        report_only(9, (0,blocks/* titled */.dJ)((0,markdown.md) `## What was decided, and why`, decisionBlock(dossier, outcomes))),
        report_only(5, (0,blocks/* titled */.dJ)((0,markdown.md) `## What could not be read`, gapList(dossier.evidence.gaps))),
    ];
}
function report_only(priority, text) {
    return { priority, variants: [text] };
}

// EXTERNAL MODULE: ./lib/render/analysis-document.js
var analysis_document = __webpack_require__(8988);
// EXTERNAL MODULE: ./lib/render/diagnosis-document.js
var diagnosis_document = __webpack_require__(7743);
;// CONCATENATED MODULE: ./lib/render/report-document.js






/** The report as plain data. `outcomes` is empty while nothing was carried out. */
function toReportJson(dossier, outcomes = []) {
    const { evidence, decision, planEdit } = dossier;
    return {
        schema: 'aftermath/report/1',
        at: (0,ids/* toIsoText */.Ui)(evidence.now),
        mode: dossier.mode,
        run: toRun(evidence.run),
        jobs: { total: evidence.totalJobs, failed: [...evidence.failedJobs] },
        commit: toCommit(evidence),
        branchProtected: evidence.branchProtected,
        diagnoses: dossier.diagnoses.map((diagnosis) => {
            return { ...toDiagnosis(evidence, diagnosis), similar: toSimilar(dossier, diagnosis) };
        }),
        tests: evidence.reports.map(({ file, format, tests, passed, failed, errored, skipped }) => {
            return { file, format, tests, passed, failed, errored, skipped };
        }),
        decision: {
            id: decision.id,
            reason: decision.reason,
            effects: decision.effects.map(toEffect),
            declined: decision.declined.map(({ kind, because, subject }) => ({ kind, because, subject })),
            next: decision.next.map((step) => ({ ...step })),
        },
        batch: toBatch(dossier),
        planEdit: planEdit === null ? null : { file: planEdit.file, item: planEdit.item, unchanged: planEdit.unchanged },
        incident: dossier.incident === null ? null : toIncident(dossier.incident),
        outcomes: outcomes.map(toOutcome),
        gaps: evidence.gaps.map(toGap),
        damage: dossier.damage.map(({ document, line, detail }) => ({ document, line, detail })),
    };
}
function toRun(run) {
    return {
        repository: run.repo === null ? null : `${run.repo.owner}/${run.repo.name}`,
        id: run.id,
        attempt: run.attempt,
        workflow: run.workflow,
        event: run.event,
        branch: run.branch,
        sha: run.headSha,
        fromFork: run.fromFork,
        pullRequests: [...run.pullRequests],
        startedAt: toTime(run.startedAt),
        conclusion: run.conclusion,
        url: runUrl(run),
    };
}
function toCommit({ commit }) {
    if (commit === null)
        return null;
    const changedFiles = commit.changedFiles === null ? null : [...commit.changedFiles];
    return { sha: commit.sha, subject: commit.subject, changedFiles };
}
function toDiagnosis(evidence, diagnosis) {
    const [first] = diagnosis.rootCause;
    const { level, because } = (0,diagnosis_document/* toSeverityDocument */.OB)(diagnosis.severity);
    return {
        category: diagnosis.category,
        alternatives: [...diagnosis.alternatives],
        transient: diagnosis.transient,
        severity: { level, because: because.map((reason) => ({ ...reason })) },
        confidence: diagnosis.confidence,
        rootCause: (0,diagnosis_document/* toCauseDocuments */.DY)(diagnosis).map((cause) => ({ ...cause })),
        url: first === undefined ? null : logLineUrl(evidence, first.job, first.line),
        step: diagnosis.step,
        jobs: [...diagnosis.jobs],
        failedTests: diagnosis.failedTests.map((test) => ({ ...(0,diagnosis_document/* toTestDocument */.PB)(test) })),
        fingerprint: diagnosis.fingerprint,
        factors: [...diagnosis.factors],
        prevention: [...diagnosis.prevention],
    };
}
/** Null where no memory was asked. */
function toSimilar({ recalls }, { fingerprint }) {
    const recall = recalls.get(fingerprint);
    return recall === undefined ? null : (0,analysis_document/* toRecallDocument */.o)(recall);
}
function toEffect({ key, effect, because, risk, after }) {
    return { key, because, risk, after, target: { ...effect } };
}
function toBatch({ decision }) {
    const { batch } = decision;
    if (batch.kind === 'none')
        return { kind: batch.kind, because: batch.because, subject: batch.subject };
    const { kind, file, item, by, dependents, nextReady } = batch;
    return { kind, file, item, by, dependents: [...dependents], nextReady };
}
function toIncident({ number, url, state, closedByHuman, record }) {
    return { number, url, state, closedByHuman, firstSeen: toTime(record.firstSeen), count: record.count };
}
function toOutcome(outcome) {
    const { key, kind, status } = outcome;
    switch (outcome.status) {
        case 'done':
        case 'already-done':
            return { key, kind, status, ref: outcome.ref };
        case 'held':
            return { key, kind, status, because: outcome.because };
        case 'skipped':
            return { key, kind, status, after: outcome.after };
        case 'failed':
            return { key, kind, status, problem: toProblem(outcome.problem) };
        default:
            return (0,result/* assertNever */.x)(outcome);
    }
}
function toGap(gap) {
    return { looked: gap.looked, problem: toProblem(gap.problem) };
}
function toProblem(problem) {
    return { code: problem.code, message: (0,domain_problem/* explainProblem */.F)(problem) };
}
function toTime(at) {
    return at === null ? null : (0,ids/* toIsoText */.Ui)(at);
}

;// CONCATENATED MODULE: ./lib/app/put-off.js
/** The reason to put work off; null for a trouble that waiting does not end. */
function toPutOff({ code }) {
    if (code === 'HOST_RATE_LIMITED')
        return 'RATE_LIMITED';
    return code === 'HOST_BUDGET_SPENT' ? 'REQUEST_BUDGET' : null;
}

;// CONCATENATED MODULE: ./lib/app/perform.js

/** Carries out effects in their order. Outcomes have the same order; a held or failed effect skips those after it. */
async function performAll(effects, world) {
    const outcomes = [];
    for (const planned of effects) {
        const outcome = await performOne(planned, world, outcomes);
        outcomes.push(outcome);
        world.log.event({ code: 'EFFECT', kind: planned.effect.kind, status: outcome.status, key: planned.key });
    }
    return outcomes;
}
async function performOne(planned, world, before) {
    const { key, effect } = planned;
    if (planned.after !== null && !perform_isDone(before, planned.after)) {
        return { key, kind: effect.kind, status: 'skipped', after: planned.after };
    }
    const held = world.gate(planned);
    if (held !== null)
        return held;
    const result = await world.perform(effect, before);
    if (!result.ok) {
        const because = toHeld(effect.kind, result.problem);
        if (because !== null)
            return { key, kind: effect.kind, status: 'held', because };
        return { key, kind: effect.kind, status: 'failed', problem: result.problem };
    }
    const status = result.value.change === 'unchanged' ? 'already-done' : 'done';
    return { key, kind: effect.kind, status, ref: result.value.ref };
}
/** Troubles that are no failure of ours: a wish to wait, or notes that may not be written while everything else may. */
function toHeld(kind, problem) {
    const mayNotNote = kind === 'append-ledger' && problem.code === 'HOST_FORBIDDEN';
    return mayNotNote ? 'LEDGER_READ_ONLY' : toPutOff(problem);
}
function perform_isDone(outcomes, key) {
    const outcome = outcomes.find((candidate) => candidate.key === key);
    return outcome?.status === 'done' || outcome?.status === 'already-done';
}
/** The reference of the first effect of a kind that was done, or null. */
function findRef(outcomes, kind) {
    const outcome = outcomes.find((candidate) => candidate.kind === kind);
    return outcome !== undefined && 'ref' in outcome ? outcome.ref : null;
}

// EXTERNAL MODULE: ./lib/memory/documents.js + 3 modules
var memory_documents = __webpack_require__(2842);
;// CONCATENATED MODULE: ./lib/app/open-memory.js

/** Days of the ledger that a run looks at: the longest window of recall. */
const open_memory_MEMORY_DAYS = 30;
/** Threads looked up by number because a hint names them and the list lacks them: usually none, and a bound on a damaged list. */
const MAX_LOOKUPS = 5;
/** The memory of the last days. Without a store nothing is read and nothing is missing. */
async function openMemory(world, question) {
    if (world.state === null)
        return { open: null, gaps: [] };
    const read = question.snapshot ?? (await world.state.read((0,memory_documents/* documentsFor */.Wi)(question.now, question.days)));
    if (!read.ok)
        return { open: null, gaps: [{ looked: 'memory', problem: read.problem }] };
    return { open: { snapshot: read.value, memory: recallAll(read.value, world.safe) }, gaps: [] };
}
/** The memory in a snapshot. */
function recallAll(snapshot, safe) {
    return (0,memory_documents/* toMemory */.Pc)(snapshot.documents, safe);
}
/** A fork's run may steer no write, so nothing is looked up for it. */
async function listThreads(host, run, memory) {
    if (run.fromFork)
        return { incidents: [], lost: [], gaps: [] };
    const listed = await host.listIncidents();
    if (!listed.ok)
        return { incidents: null, lost: [], gaps: [{ looked: 'incidents', problem: listed.problem }] };
    const branches = run.branch === null ? ['*'] : [run.branch, '*'];
    const found = await findHinted(host, listed.value, { hints: memory.hints, branches });
    return { ...found, gaps: [] };
}
/**
 * Looks up the threads that the memory calls open on these branches and that the list does not show: it lags, or somebody
 * moved them away. One that cannot be read is left out: the next run asks again.
 */
async function findHinted(host, listed, { hints, branches }) {
    const known = new Set(listed.map((incident) => incident.number));
    const missing = hints.filter((hint) => hint.state === 'open' && branches.includes(hint.branch) && !known.has(hint.number));
    const incidents = [...listed];
    const lost = [];
    for (const { number, fingerprint, branch } of missing.slice(0, MAX_LOOKUPS)) {
        const read = await host.readIncident(number);
        if (!read.ok || read.value === null)
            continue;
        if (read.value.kind === 'found')
            incidents.push(read.value.incident);
        else
            lost.push({ number, fingerprint, branch, fate: read.value.fate });
    }
    return { incidents: incidents.sort((a, b) => a.number - b.number), lost };
}

;// CONCATENATED MODULE: ./lib/app/thread-context.js
/** The causes whose occurrences a thread tells of. */
function toCauses(effect) {
    return effect.kind === 'open-systemic' ? [effect.cause] : effect.causes;
}
/** Where a thread stands: a systemic issue is about all branches. */
function toBranch(effect) {
    return effect.kind === 'open-systemic' ? '*' : effect.branch;
}

;// CONCATENATED MODULE: ./lib/app/update-state.js

/** Upper bound of the first pause; it doubles with every try. One read and write on GitHub takes about so long. */
const BASE_PAUSE_MS = 100;
/** Longest upper bound: with 50 writers that is more than one a tenth of a second, about what one branch takes. */
const MAX_PAUSE_MS = 4_000;
/** After this a run gives up and leaves the rest to the sweep: a runner must not be held for minutes. */
const DEADLINE_MS = 60_000;
/** Tries whose answer was lost while nothing was written; more of them say that the store is down. */
const MAX_UNCLEAR = 3;
/**
 * Applies the edit to the newest state and writes it, until a write succeeds. The edit may be called often: it must be
 * pure, and right on top of whatever others have written. STATE_CONFLICT when 60 s were not enough; other problems as
 * they come, and lost answers after three of them.
 */
async function updateState(store, pacing, update) {
    const progress = { tries: 0, unclear: 0, startedAt: pacing.elapsed() };
    let snapshot = update.first;
    for (;;) {
        const step = snapshot === null ? await readNewest(store, update, progress) : (0,result.ok)(snapshot);
        const done = step.ok ? await tryOnce(store, update, { snapshot: step.value, progress }) : step;
        if (done.ok)
            return done;
        const goesOn = mayGoOn(done.problem, step.ok, progress) && (await pause(pacing, progress));
        if (!goesOn)
            return done;
        snapshot = null;
    }
}
/** Reads again what another writer has changed, and tells of it. The client's own retries are all that a read gets. */
async function readNewest(store, { names, onConflict }, { tries }) {
    const newest = await store.read(names);
    if (!newest.ok || tries === 0 || onConflict === undefined)
        return newest;
    const heard = await onConflict(newest.value);
    return heard.ok ? newest : heard;
}
async function tryOnce(store, update, { snapshot, progress }) {
    const changes = toRealChanges(update.edit(snapshot), snapshot, update.names);
    if (changes.size === 0) {
        const written = { ref: snapshot.version ?? '', change: 'unchanged' };
        return (0,result.ok)({ version: snapshot.version, documents: snapshot.documents, written, tries: progress.tries });
    }
    progress.tries += 1;
    const { summary } = update;
    const answer = await store.write({ documents: changes, expected: snapshot.version, summary });
    if (!answer.ok)
        return answer;
    const { version, ...written } = answer.value;
    return (0,result.ok)({ version, documents: merge(snapshot.documents, changes), written, tries: progress.tries });
}
/** Without what says the same as the snapshot. */
function toRealChanges(edit, { version, documents }, names) {
    const isThere = (name) => documents.has(name) || (version !== null && !names.includes(name));
    const isReal = ([name, text]) => text === null ? isThere(name) : text !== documents.get(name);
    return new Map([...(edit ?? [])].filter(isReal));
}
function merge(documents, changes) {
    const merged = new Map(documents);
    for (const [name, text] of changes) {
        if (text === null)
            merged.delete(name);
        else
            merged.set(name, text);
    }
    return merged;
}
/** False when it is of no use to try again. A write on a version that is gone changes nothing, so one whose answer was lost may be sent again. */
function mayGoOn(problem, wasWrite, progress) {
    if (problem.code === 'STATE_CONFLICT')
        return true;
    if (!wasWrite || !isUnclear(problem))
        return false;
    progress.unclear += 1;
    return progress.unclear < MAX_UNCLEAR;
}
function isUnclear(problem) {
    return problem.code === 'HOST_UNREADABLE' || (problem.code === 'HOST_UNAVAILABLE' && problem.retryAfterMs === null);
}
/** Drawn evenly below its bound, so that writers spread out. False when the deadline would pass meanwhile. */
async function pause(pacing, { tries, startedAt }) {
    const bound = Math.min(MAX_PAUSE_MS, BASE_PAUSE_MS * 2 ** Math.max(0, tries - 1));
    const pauseMs = pacing.draw() * bound;
    if (pacing.elapsed() - startedAt + pauseMs > DEADLINE_MS)
        return false;
    await pacing.pause(pauseMs);
    return true;
}

;// CONCATENATED MODULE: ./lib/app/remember-failure.js






/**
 * Adds the run to the memory. Its entry says that the run is done, so it is written after everything else. When somebody
 * else has written since the memory was read, the threads of this run are made whole before the entry is added: whoever
 * comes last has seen all the others.
 */
async function rememberFailure(world, wish) {
    const { now } = wish.dossier.evidence;
    const updated = await updateState(world.state, world.pacing, {
        names: (0,memory_documents/* documentsFor */.Wi)(now, open_memory_MEMORY_DAYS),
        first: wish.first,
        summary: `Remember run ${wish.dossier.evidence.run.id}`,
        edit: ({ documents }) => (0,memory_documents/* remember */.kY)(documents, toAdditions(wish, world.safe), { now, safe: world.safe }),
        onConflict: (newest) => repairThreads(wish.threads, newest, world.safe),
    });
    return updated.ok ? (0,result.ok)(updated.value.written) : updated;
}
/** Threads of this run against what others have remembered since. */
async function repairThreads(threads, newest, safe) {
    const { events, hints } = recallAll(newest, safe);
    return threads.repair(events, (effect) => {
        const branch = toBranch(effect);
        const hint = hints.find((one) => one.fingerprint === effect.fingerprint && one.branch === branch);
        return hint?.state === 'open' ? hint.number : null;
    });
}
function toAdditions(wish, safe) {
    const { dossier, threads, comments } = wish;
    const { now, run } = dossier.evidence;
    const left = toUnfinished(wish, now);
    return {
        events: [
            ...dossier.diagnoses.map((diagnosis) => (0,memory_events/* toFailureEvent */.qL)(dossier, diagnosis, safe)),
            ...toFlakes(wish),
            ...threads.written().flatMap((thread) => toThreadEvents(thread, dossier)),
            ...comments,
        ],
        hints: threads.written().map((thread) => toHint(thread, dossier, safe)),
        corrections: threads
            .written()
            .filter(replacesAnother)
            .map((thread) => toHint(thread, dossier, safe)),
        ...(left === null ? { finished: [{ id: run.id, attempt: run.attempt }] } : { unfinished: [left] }),
    };
}
/** A thread that was opened again, or that goes on from a closed one, stands for its cause from now on. */
function replacesAnother({ before, effect }) {
    return before === 'closed' || (effect.kind === 'upsert-incident' && effect.follows !== null && before === null);
}
/** The same commit passed: every cause of this run comes and goes. */
function toFlakes({ pass, dossier }) {
    if (pass === null)
        return [];
    const causes = dossier.diagnoses.map(({ fingerprint }) => fingerprint);
    return (0,memory_events/* toTwinFlakes */.eQ)(pass, causes, dossier.evidence.now);
}
function toThreadEvents(thread, { evidence }) {
    if (thread.before === 'open')
        return [];
    const { effect, number } = thread;
    const { id, attempt } = evidence.run;
    const opened = effect.kind === 'open-systemic' ? 'systemic' : effect.scope === 'umbrella' ? 'umbrella' : 'opened';
    return [
        (0,memory_events/* toIncidentEvent */.gA)({
            at: evidence.now,
            change: thread.before === 'closed' ? 'reopened' : opened,
            fingerprint: effect.fingerprint,
            branch: toBranch(effect),
            incident: number,
            occasion: `${id}.${attempt}`,
        }),
    ];
}
/** Where the thread stands, so that the next run finds it although the host's list does not show it yet. */
function toHint({ effect, number, title, record }, { diagnoses }, safe) {
    const causes = effect.kind === 'open-systemic' ? [effect.cause] : effect.causes;
    const cause = diagnoses.find(({ fingerprint }) => causes.includes(fingerprint)) ?? diagnoses[0];
    const [newest] = record.occurrences;
    return {
        fingerprint: effect.fingerprint,
        branch: toBranch(effect),
        number,
        state: 'open',
        title: safe(title),
        category: cause.category,
        severity: cause.severity.level,
        workflow: record.workflow,
        firstSeen: record.firstSeen,
        lastSeen: newest?.at ?? record.firstSeen,
        count: record.count,
    };
}
/** What the sweep should try again: what was put off, and what failed for a reason that passes. Null: nothing. */
function toUnfinished({ done, dossier }, now) {
    const left = done.flatMap((outcome) => {
        if (outcome.status === 'held' && isPutOff(outcome.because)) {
            return [{ key: outcome.key, because: outcome.because, waitMs: null }];
        }
        if (outcome.status !== 'failed' || !isPassing(outcome.problem))
            return [];
        const waitMs = 'retryAfterMs' in outcome.problem ? outcome.problem.retryAfterMs : null;
        return [{ key: outcome.key, because: outcome.problem.code, waitMs }];
    });
    const [first] = left;
    if (first === undefined)
        return null;
    const { id, attempt } = dossier.evidence.run;
    const notBefore = first.waitMs === null ? null : (now + first.waitMs);
    const effects = left.map(({ key }) => key);
    return { run: { id, attempt }, since: now, notBefore, effects, because: first.because, tries: 0 };
}
/** Reasons to hold an effect that are about this moment only. */
function isPutOff(because) {
    return because === 'RATE_LIMITED' || because === 'REQUEST_BUDGET';
}
/** Troubles that another try may not meet. */
const PASSING = new Set([
    'HOST_UNAVAILABLE',
    'HOST_UNREADABLE',
    'HOST_RATE_LIMITED',
    'HEAD_MOVED',
    'STATE_CONFLICT',
]);
function isPassing({ code }) {
    return PASSING.has(code);
}

// EXTERNAL MODULE: ./lib/memory/fields.js
var fields = __webpack_require__(3970);
;// CONCATENATED MODULE: ./lib/memory/occurrences.js


/** Occurrences and batches kept in the record; the marker of an issue body has to hold them. */
const MAX_OCCURRENCES = 10;
const MAX_BATCHES = 10;
/** Job names kept per occurrence and their length in UTF-16 units: a matrix has up to 256 jobs, a marker has little room. */
const occurrences_MAX_JOBS = 5;
const MAX_JOB_UNITS = 80;
/** As long as a name of a job: a batch is a file and an id. */
const MAX_BATCH_UNITS = 120;
/** An event written down so long before the thread was opened still belongs to it: handlers of one moment race. */
const RACE_MS = 3_600_000;
/** A thread of one cause of which nothing else is known. */
const PLAIN_THREAD = { scope: 'cause', openedAt: null, title: null, owners: [], follows: null };
/** The sighting of a cause in the run of some evidence; null when the run belongs to no branch. Its time is the run's own. */
function toSighting(evidence, diagnosis, place = {}) {
    const { run } = evidence;
    if (run.branch === null)
        return null;
    const { fingerprint = diagnosis.fingerprint, branch = run.branch, batch } = place;
    const at = run.startedAt ?? evidence.now;
    return {
        fingerprint,
        branch,
        workflow: run.workflow,
        occurrence: {
            runId: run.id,
            attempt: run.attempt,
            at,
            sha: run.headSha,
            jobs: diagnosis.jobs,
            branch: branch === run.branch ? null : run.branch,
        },
        batch: batch?.kind === 'chosen' ? toBatchName(batch) : null,
    };
}
function toBatchName({ file, item }) {
    return `${file}#${item}`;
}
/**
 * The record with one more occurrence: newest first, ten kept, all counted. A run and attempt that is listed is not counted
 * again, only its jobs are joined. One older than a full list is taken as counted: it fell off the list or came late.
 */
function nextRecord(previous, seen, thread = PLAIN_THREAD) {
    const fresh = toBounded(seen.occurrence);
    const batches = joinBatches(previous?.batches ?? [], seen.batch);
    if (previous === null)
        return { ...newRecord(seen, thread), batches, occurrences: [fresh] };
    const known = { ...previous, batches, title: thread.title ?? previous.title };
    if (known.occurrences.some((one) => isSame(one, fresh)))
        return joinJobs(known, fresh);
    if (isBeforeFullList(known, fresh))
        return known;
    const occurrences = [fresh, ...known.occurrences].sort(newestFirst).slice(0, MAX_OCCURRENCES);
    const firstSeen = (0,fields/* earlierOf */.OR)(fresh.at, known.firstSeen);
    return { ...known, firstSeen, count: known.count + 1, occurrences };
}
function newRecord({ fingerprint, branch, workflow, occurrence }, { scope, openedAt, title, owners, follows }) {
    return { scope, fingerprint, branch, workflow, firstSeen: occurrence.at, openedAt, title, owners, follows, count: 1 };
}
/**
 * The record with every failure of its causes on its branch that the ledger holds since it began, so that what another handler
 * remembered is not lost. `*` takes every branch; `causes` are those of an umbrella. The order of the events means nothing.
 */
function mergeLedger(record, events, causes = [record.fingerprint]) {
    const failures = findOwn(record, events, causes).toSorted(oldestFirst);
    const merged = failures.reduce((known, event) => nextRecord(known, toEventSighting(record, event)), record);
    const distinct = new Set([
        ...record.occurrences.map(({ runId, attempt }) => `${runId}.${attempt}`),
        ...failures.map(({ run }) => `${run.id}.${run.attempt}`),
    ]);
    return { ...merged, count: Math.max(merged.count, distinct.size) };
}
/** Failures of the record's causes after the last end of it that came before it began, however late its first was noticed. */
function findOwn(record, events, causes) {
    const { branch, firstSeen, openedAt } = record;
    const ended = lastEndBefore(record, events);
    return events.filter((event) => {
        if (event.kind !== 'failure' || event.run.branch === null || !causes.includes(event.fingerprint))
            return false;
        if (branch !== '*' && event.run.branch !== branch)
            return false;
        const at = (0,memory_events/* occurredAt */.$u)(event);
        if (at >= firstSeen)
            return true;
        return at > ended && event.at >= (openedAt ?? firstSeen) - RACE_MS;
    });
}
function lastEndBefore({ fingerprint, branch, firstSeen }, events) {
    const ends = events.flatMap((event) => {
        const isEnd = event.kind === 'recovery' ||
            (event.kind === 'incident' && (event.change === 'closed' || event.change === 'stale'));
        return isEnd && event.fingerprint === fingerprint && event.branch === branch && event.at < firstSeen
            ? [event.at]
            : [];
    });
    return ends.reduce((last, at) => Math.max(last, at), Number.NEGATIVE_INFINITY);
}
function toEventSighting({ fingerprint, branch }, event) {
    const { run, commit, jobs, batch } = event;
    const place = run.branch === branch ? null : run.branch;
    return {
        fingerprint,
        branch,
        workflow: run.workflow,
        occurrence: { runId: run.id, attempt: run.attempt, at: (0,memory_events/* occurredAt */.$u)(event), sha: commit, jobs, branch: place },
        batch: batch === null ? null : toBatchName(batch),
    };
}
/** By time; those of one moment by identity, so that the order in which they were written means nothing. */
function oldestFirst(a, b) {
    const order = (0,memory_events/* occurredAt */.$u)(a) - (0,memory_events/* occurredAt */.$u)(b) || a.run.id - b.run.id || a.run.attempt - b.run.attempt;
    if (order !== 0)
        return order;
    return a.key < b.key ? -1 : Number(a.key > b.key);
}
function toBounded(occurrence) {
    return { ...occurrence, jobs: boundJobs(occurrence.jobs) };
}
function boundJobs(jobs) {
    return [...new Set(jobs.map((job) => cut(job, MAX_JOB_UNITS)))].slice(0, occurrences_MAX_JOBS);
}
/** The first ten that came: a later one does not push out what people have read. */
function joinBatches(batches, batch) {
    if (batch === null)
        return batches;
    return [...new Set([...batches, cut(batch, MAX_BATCH_UNITS)])].slice(0, MAX_BATCHES);
}
function cut(text, units) {
    return text.slice(0, units).replace(/[\ud800-\udbff]$/, '');
}
function isSame(a, b) {
    return a.runId === b.runId && a.attempt === b.attempt;
}
function joinJobs(record, fresh) {
    const occurrences = record.occurrences.map((known) => isSame(known, fresh) ? { ...known, jobs: boundJobs([...known.jobs, ...fresh.jobs]) } : known);
    return { ...record, occurrences };
}
function isBeforeFullList(record, fresh) {
    const oldest = record.occurrences.at(-1);
    return record.occurrences.length >= MAX_OCCURRENCES && oldest !== undefined && newestFirst(fresh, oldest) > 0;
}
function newestFirst(a, b) {
    return b.at - a.at || b.runId - a.runId || b.attempt - a.attempt;
}

;// CONCATENATED MODULE: ./lib/render/focus.js
/**
 * The dossier with the named cause first and the given thread as its incident; the rest keeps its order. A fingerprint that is
 * no cause of the run, such as that of an umbrella, leaves the order as it is.
 */
function focusOn(dossier, fingerprint, incident) {
    const first = dossier.diagnoses.find((diagnosis) => diagnosis.fingerprint === fingerprint);
    if (first === undefined)
        return { ...dossier, incident };
    return { ...dossier, diagnoses: [first, ...dossier.diagnoses.filter((diagnosis) => diagnosis !== first)], incident };
}

;// CONCATENATED MODULE: ./lib/render/marker-record.js


/** Longest marker line, in UTF-16 units: an eighth of a body, so that the text above it keeps its room. */
const MARKER_MAX_UNITS = 8_000;
/** What is given up, in this order, until the marker fits: first what people can read elsewhere in the body. */
const CUTS = [
    (record) => withOccurrences(record, (one) => ({ ...one, jobs: one.jobs.slice(0, 1) })),
    (record) => withOccurrences(record, (one) => ({ ...one, jobs: [] })),
    (record) => ({ ...record, batches: record.batches.slice(0, 2) }),
    (record) => ({ ...record, occurrences: record.occurrences.slice(0, 3) }),
    (record) => ({ ...record, batches: [] }),
    (record) => ({ ...record, occurrences: record.occurrences.slice(0, 1) }),
    (record) => ({ ...record, owners: record.owners.slice(0, 5), title: null }),
    (record) => ({ ...record, owners: [] }),
];
/** The marker line of a record, shortened where it would not fit. A record that fits is written as it is. */
function markerLine(record) {
    let marker = (0,domain_marker/* renderIncidentMarker */.D$)(record);
    let smaller = record;
    for (const cut of CUTS) {
        if (marker.length < MARKER_MAX_UNITS)
            break;
        smaller = cut(smaller);
        marker = (0,domain_marker/* renderIncidentMarker */.D$)(smaller);
    }
    return (0,markdown/* hidden */.R)(marker);
}
function withOccurrences(record, change) {
    return { ...record, occurrences: record.occurrences.map(change) };
}

;// CONCATENATED MODULE: ./lib/render/own-block.js
// Our part of a thread's body. What people write above and below it stays, and so do the boxes they ticked in it.

const BEGIN = (0,markdown/* hidden */.R)('<!-- aftermath:begin -->');
const END = (0,markdown/* hidden */.R)('<!-- aftermath:end -->');
const BLOCK = /^<!-- aftermath:begin -->\r?\n(?<inside>[\s\S]*?)^<!-- aftermath:end -->[ \t]*$/m;
const BOX = /^(?<indent>\s*- )\[(?<tick>[ xX])\] (?<words>.*?)\r?$/gm;
/** Units that the frame adds to what stands in it. */
const FRAME_UNITS = BEGIN.length + END.length + 4;
/** The text between the two lines that mark it as ours. */
function toOwnBlock(inside) {
    return (0,markdown.md) `${BEGIN}
${inside}

${END}`;
}
/**
 * The body with our block replaced. Without a block, ours comes first and the old text below it. Boxes that were ticked
 * stay ticked where the new block has a box with the same words. Twice gives the same as once.
 */
function replaceOwnBlock(existingBody, newBlock) {
    const match = BLOCK.exec(existingBody);
    if (match === null)
        return existingBody.trim() === '' ? newBlock : `${newBlock}\n\n${existingBody}`;
    const block = keepTicks(match[0], newBlock);
    return existingBody.slice(0, match.index) + block + existingBody.slice(match.index + match[0].length);
}
/** What stands between our two lines, Markdown as it was written; null when there is no whole block. */
function readOwnBlock(body) {
    return BLOCK.exec(body)?.groups?.['inside'] ?? null;
}
/** Units of the text that people wrote around our block; all of it when there is no block. */
function foreignUnits(body) {
    const match = BLOCK.exec(body);
    return match === null ? body.length + 2 : body.length - match[0].length;
}
function keepTicks(oldBlock, newBlock) {
    const ticked = new Set([...oldBlock.matchAll(BOX)].filter((box) => box.groups?.['tick'] !== ' ').map((box) => box.groups?.['words']));
    return newBlock.replace(BOX, (line, start, _tick, words) => ticked.has(words) ? `${start}[x] ${words}` : line);
}

;// CONCATENATED MODULE: ./lib/render/timeline.js



/** Most acts of people and most recoveries told: the newest; a busy thread holds the rest itself. */
const MAX_ACTS = 20;
const MAX_RECOVERIES = 10;
const ACT_WORDS = {
    commented: 'a person commented',
    assigned: 'somebody was assigned',
    labeled: 'a person changed the labels',
    closed: 'a person closed the issue',
    reopened: 'a person opened the issue again',
    renamed: 'a person changed the title',
    locked: 'a person locked the issue',
    other: 'a person did something in the issue',
};
/** Oldest first, with a line for occurrences that are no longer listed. */
function timelineBlock(run, record, history) {
    const listed = [...record.occurrences].reverse();
    const missing = record.count - listed.length;
    const isFirstListed = listed.some((seen) => seen.at <= record.firstSeen);
    const first = isFirstListed ? [] : [{ at: record.firstSeen, text: (0,markdown.md) `first seen` }];
    const gap = missing > 1 ? [(0,markdown.md) `- … ${missing - 1} more, no longer listed`] : [];
    const [head, ...rest] = toLines([
        ...first,
        ...listed.map((seen) => failedMoment(run, record, seen)),
        ...openedMoment(record),
        ...actMoments(history.acts),
        ...history.recoveries.slice(-MAX_RECOVERIES).map((event) => recoveryMoment(run.repo, event)),
    ]);
    return head === undefined ? markdown/* NOTHING */.K$ : (0,markdown/* join */.fj)([head, ...gap, ...rest], '\n');
}
/** What people did, for a timeline. */
function actMoments(acts) {
    return acts.slice(-MAX_ACTS).map(({ at, kind }) => ({ at, text: (0,markdown/* prose */.CS)(ACT_WORDS[kind]) }));
}
/** The timeline of a body with more lines, each once, in the order of their times; a body without one stays as it is. */
function addToTimeline(body, moments) {
    return body.replace(TIMELINE, (_, head, list) => {
        const known = list.split('\n');
        const fresh = toLines(moments).filter((line) => !known.includes(line));
        return `${head}${sortLines([...known, ...fresh]).join('\n')}`;
    });
}
/** The heading and its list, up to the blank line. */
const TIMELINE = /^(### Timeline\n\n)((?:- [^\n]*(?:\n(?=- ))?)+)/m;
/** A line without a time of its own belongs to the one above it. */
function sortLines(lines) {
    const keyed = [];
    for (const line of lines)
        keyed.push({ key: timeOf(line) ?? keyed.at(-1)?.key ?? '', line });
    return keyed.toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ line }) => line);
}
function timeOf(line) {
    return /^- (?<time>\d{4}-\d\d-\d\d \d\d:\d\d UTC): /.exec(line)?.groups?.['time'] ?? null;
}
function toLines(moments) {
    return moments.toSorted((a, b) => a.at - b.at).map(({ at, text }) => (0,markdown.md) `- ${(0,markdown/* prose */.CS)((0,words/* timeWords */.rr)(at))}: ${text}`);
}
function failedMoment(run, record, seen) {
    const attempt = seen.attempt > 1 ? (0,markdown.md) `, attempt ${seen.attempt}` : markdown/* NOTHING */.K$;
    const where = linked((0,markdown.md) `run ${seen.runId}`, runPage(run.repo, seen.runId));
    const branch = seen.branch === null || seen.branch === record.branch ? markdown/* NOTHING */.K$ : (0,markdown.md) ` on ${(0,markdown/* inlineCode */.ti)(seen.branch)}`;
    return { at: seen.at, text: (0,markdown.md) `failed in ${where}${attempt}${branch} at ${commitLink(run, seen.sha)}` };
}
function openedMoment({ openedAt }) {
    return openedAt === null ? [] : [{ at: openedAt, text: (0,markdown.md) `written down here` }];
}
function recoveryMoment(repo, { at, run, commit, pull, flaky }) {
    const where = linked((0,markdown.md) `run ${run.id}`, runPage(repo, run.id));
    const by = pull === null ? markdown/* NOTHING */.K$ : (0,markdown.md) `, brought by ${linked((0,markdown.md) `pull request ${pull}`, pullPage(repo, pull))}`;
    const unmended = flaky ? (0,markdown.md) `; nothing had changed` : markdown/* NOTHING */.K$;
    return { at, text: (0,markdown.md) `passed in ${where} at ${commitLink({ repo }, commit)}${by}${unmended}` };
}

;// CONCATENATED MODULE: ./lib/render/times.js



/** Each turn with where its clock starts; the order is that of an incident's life. */
const TURNS = [
    { of: 'detectMs', word: 'Detected', from: 'the first failed run began' },
    { of: 'acknowledgeMs', word: 'Acknowledged', from: 'it was written down' },
    { of: 'mitigateMs', word: 'Mitigated', from: 'it was written down' },
    { of: 'recoverMs', word: 'Recovered', from: 'the first failed run began' },
];
/** All four turns as a table. */
function timesTable(times) {
    const rows = TURNS.map(({ of, word, from }) => [(0,markdown/* prose */.CS)(word), afterWords(times[of]), (0,markdown/* prose */.CS)(from)]);
    return (0,blocks/* table */.tp)([(0,markdown.md) `Turn`, (0,markdown.md) `After`, (0,markdown.md) `Counted from when`], rows);
}
/** The turns that have come, in one line; nothing while none has. */
function timesLine(times) {
    const known = TURNS.map(({ of, word }) => {
        const ms = times[of];
        return ms === null ? markdown/* NOTHING */.K$ : (0,markdown.md) `${(0,markdown/* prose */.CS)(word.toLowerCase())} after ${(0,markdown/* prose */.CS)((0,words/* durationWords */.Sh)(ms))}`;
    });
    return (0,markdown/* join */.fj)(known, ' · ');
}
function afterWords(ms) {
    return ms === null ? (0,markdown.md) `not known` : (0,markdown/* prose */.CS)((0,words/* durationWords */.Sh)(ms));
}

;// CONCATENATED MODULE: ./lib/render/postmortem.js










/** Summary, impact, timeline, root cause, contributing factors, what went well, action items, lessons. */
function postMortem(dossier, record, history) {
    const [diagnosis] = dossier.diagnoses;
    return (0,markdown/* join */.fj)([
        (0,markdown.md) `## Post-mortem`,
        (0,blocks/* titled */.dJ)((0,markdown.md) `### Summary`, postmortem_summary(dossier, record)),
        (0,blocks/* titled */.dJ)((0,markdown.md) `### Impact`, impact(dossier, record)),
        (0,blocks/* titled */.dJ)((0,markdown.md) `### Timeline`, timelineBlock(dossier.evidence.run, record, history)),
        (0,blocks/* titled */.dJ)((0,markdown.md) `### Times`, history.times === null ? markdown/* NOTHING */.K$ : timesTable(history.times)),
        (0,blocks/* titled */.dJ)((0,markdown.md) `### Root cause`, causeWithLink(dossier.evidence, diagnosis)),
        (0,blocks/* titled */.dJ)((0,markdown.md) `### Contributing factors`, orNone(factorList(diagnosis))),
        (0,blocks/* titled */.dJ)((0,markdown.md) `### What went well`, orNone((0,blocks/* bullets */.e5)(wentWell(dossier)))),
        (0,blocks/* titled */.dJ)((0,markdown.md) `### Action items`, actionItems(dossier)),
        (0,blocks/* titled */.dJ)((0,markdown.md) `### Lessons`, lessonList(dossier)),
    ], '\n\n');
}
function postmortem_summary(dossier, record) {
    const [diagnosis] = dossier.diagnoses;
    const [newest] = record.occurrences;
    const span = newest === undefined ? 0 : newest.at - record.firstSeen;
    const seen = (0,markdown.md) `Seen ${(0,words/* timesWords */.AM)(record.count)}${span > 0 ? (0,markdown.md) ` within ${(0,markdown/* prose */.CS)((0,words/* durationWords */.Sh)(span))}` : markdown/* NOTHING */.K$}`;
    return (0,markdown.md) `${headline(dossier)}. Severity ${(0,markdown/* prose */.CS)((0,words/* severityWords */.D4)(diagnosis.severity))}. ${seen}.`;
}
function impact(dossier, record) {
    const { evidence, decision, diagnoses } = dossier;
    const tests = diagnoses[0].failedTests.length;
    const held = decision.batch.kind === 'chosen' ? decision.batch : null;
    const facts = [
        jobWords(evidence),
        record.count > 1 ? (0,markdown.md) `${record.count} failed runs so far` : markdown/* NOTHING */.K$,
        tests === 0 ? markdown/* NOTHING */.K$ : (0,markdown.md) `${(0,markdown/* prose */.CS)((0,words/* countWords */.rj)(tests, 'test'))} failed`,
        evidence.branchProtected === true ? (0,markdown.md) `the protected branch is red for everybody who works from it` : markdown/* NOTHING */.K$,
        held === null ? markdown/* NOTHING */.K$ : (0,markdown.md) `batch ${(0,markdown/* inlineCode */.ti)(held.item)} of ${(0,markdown/* inlineCode */.ti)(held.file)} is not done`,
        held === null || held.dependents.length === 0
            ? markdown/* NOTHING */.K$
            : (0,markdown.md) `${(0,markdown/* prose */.CS)((0,words/* countWords */.rj)(held.dependents.length, 'item'))} wait for it`,
    ];
    return (0,blocks/* bullets */.e5)(facts.filter((fact) => fact !== ''));
}
/** Only what the evidence shows. */
function wentWell(dossier) {
    const { evidence, decision, diagnoses } = dossier;
    const passed = evidence.totalJobs - evidence.failedJobs.length;
    const held = decision.batch.kind === 'chosen' && decision.batch.dependents.length > 0;
    const facts = [
        evidence.run.pullRequests.length > 0 ? (0,markdown.md) `CI found it on a pull request, before it was merged.` : markdown/* NOTHING */.K$,
        remedyWords(dossier),
        passed > 0 ? (0,markdown.md) `${(0,markdown/* prose */.CS)((0,words/* countWords */.rj)(passed, 'other job'))} of the run did not fail.` : markdown/* NOTHING */.K$,
        diagnoses[0].confidence >= 0.8 ? (0,markdown.md) `The log names its cause clearly.` : markdown/* NOTHING */.K$,
        held ? (0,markdown.md) `The work that depends on it was named at once.` : markdown/* NOTHING */.K$,
    ];
    return facts.filter((fact) => fact !== '');
}
/** A remedy that worked before is worth more than advice. */
function remedyWords(dossier) {
    const recall = recallOf(dossier);
    const fix = recall === null ? null : lastFix(recall);
    if (fix === null || fix.flaky)
        return markdown/* NOTHING */.K$;
    return (0,markdown.md) `The memory named what had mended it before: ${fixWords(dossier.evidence.run.repo, fix)}.`;
}
function actionItems(dossier) {
    const steps = dossier.decision.next.map(stepWords);
    const advice = dossier.diagnoses[0].prevention.map((sentence) => (0,markdown/* prose */.CS)(sentence));
    return (0,blocks/* checkList */.RJ)([...steps, ...advice]);
}
function orNone(list) {
    return list === '' ? (0,markdown.md) `None known.` : list;
}

;// CONCATENATED MODULE: ./lib/render/thread-facts.js





/** Most names in one line. */
const MAX_NAMES = 12;
/** `Seen **3 times** on main in CI, first at …, last at ….` */
function seenWords(record) {
    const [newest] = record.occurrences;
    const where = isOverBranches(record) ? (0,markdown.md) `several branches` : (0,markdown/* inlineCode */.ti)(record.branch);
    const since = (0,markdown.md) `first at ${(0,markdown/* prose */.CS)((0,words/* timeWords */.rr)(record.firstSeen))}`;
    const last = newest === undefined || record.count === 1 ? markdown/* NOTHING */.K$ : (0,markdown.md) `, last at ${(0,markdown/* prose */.CS)((0,words/* timeWords */.rr)(newest.at))}`;
    return (0,markdown.md) `Seen **${(0,words/* timesWords */.AM)(record.count)}** on ${where} in ${(0,markdown/* prose */.CS)(record.workflow)}, ${since}${last}.`;
}
/** True for a thread over one cause on many branches. */
function isOverBranches({ branch }) {
    return branch === '*';
}
/** The thread that this one goes on from; nothing when it is the first. */
function followsWords(run, { follows }) {
    if (follows === null)
        return markdown/* NOTHING */.K$;
    return (0,markdown.md) `This cause is back: it goes on from ${linked((0,markdown.md) `incident ${follows}`, issuePage(run.repo, follows))}, which was closed.`;
}
/** The only live mentions in any text of ours: the owners that were named when the thread was opened. */
function ownersWords({ owners }) {
    return owners.length === 0 ? markdown/* NOTHING */.K$ : (0,markdown.md) `For the owners of what was changed: ${(0,markdown/* join */.fj)(owners.map(markdown/* mention */.lE), ' ')}`;
}
/** Jobs, branches and batches of all listed occurrences, and how long the turns took. */
function touchedList(record, times) {
    const jobs = distinct(record.occurrences.flatMap((seen) => seen.jobs));
    const branches = branchesOf(record);
    const turns = times === null ? markdown/* NOTHING */.K$ : timesLine(times);
    const facts = [
        jobs.length === 0 ? markdown/* NOTHING */.K$ : (0,markdown.md) `**Jobs:** ${(0,blocks/* listInline */.qi)(jobs.map(markdown/* inlineCode */.ti), MAX_NAMES)}`,
        branches.length === 0 ? markdown/* NOTHING */.K$ : (0,markdown.md) `**Branches:** ${(0,blocks/* listInline */.qi)(branches.map(markdown/* inlineCode */.ti), MAX_NAMES)}`,
        record.batches.length === 0 ? markdown/* NOTHING */.K$ : (0,markdown.md) `**Batches:** ${(0,blocks/* listInline */.qi)(record.batches.map(markdown/* inlineCode */.ti), MAX_NAMES)}`,
        turns === '' ? markdown/* NOTHING */.K$ : (0,markdown.md) `**Times:** ${turns}`,
    ];
    return (0,blocks/* bullets */.e5)(facts.filter((fact) => fact !== ''));
}
/** Newest first, with the branch where the thread tells of several. */
function occurrenceTable(run, record) {
    const several = branchesOf(record).length > 1 || isOverBranches(record);
    const rows = record.occurrences.map((seen) => [
        (0,markdown/* prose */.CS)((0,words/* timeWords */.rr)(seen.at)),
        (0,markdown.md) `${linked((0,markdown.md) `${seen.runId}`, runPage(run.repo, seen.runId))}${seen.attempt > 1 ? (0,markdown.md) `, attempt ${seen.attempt}` : markdown/* NOTHING */.K$}`,
        ...(several ? [(0,markdown/* cellCode */.GA)(seen.branch ?? record.branch)] : []),
        commitLink(run, seen.sha),
        (0,blocks/* listInline */.qi)(seen.jobs.map(markdown/* cellCode */.GA), 3),
    ]);
    const missing = record.count - rows.length;
    const more = missing > 0 ? (0,markdown.md) `${missing} older ones are counted and no longer listed.` : markdown/* NOTHING */.K$;
    const head = [(0,markdown.md) `Time`, (0,markdown.md) `Run`, ...(several ? [(0,markdown.md) `Branch`] : []), (0,markdown.md) `Commit`, (0,markdown.md) `Jobs`];
    return (0,markdown/* join */.fj)([(0,blocks/* table */.tp)(head, rows), more], '\n\n');
}
/** Branches of the listed occurrences, in the order of their newest one. */
function branchesOf(record) {
    const named = record.occurrences.map((seen) => seen.branch ?? record.branch);
    return distinct(named.filter((branch) => branch !== '*'));
}
function distinct(names) {
    return [...new Set(names)];
}

;// CONCATENATED MODULE: ./lib/render/title.js

/** Longest title, in UTF-16 units; lists cut longer ones. */
const MAX_TITLE_UNITS = 120;
/** The start, the first cause and its category, at most 120 units. */
function causeTitle(dossier, start) {
    const [{ category, rootCause }] = dossier.diagnoses;
    const end = ` [${category}]`;
    const cause = toTitleText(rootCause[0]?.text ?? '') || 'no line of the log explains it';
    return `${start}${(0,neutralise/* cut */.Jj)(cause, MAX_TITLE_UNITS - start.length - end.length)}${end}`;
}
/** Foreign text for a title, which shows code spans and nothing else of Markdown. */
function toTitleText(text) {
    return (0,neutralise/* breakReferences */.m3)((0,neutralise/* toOneLine */.GX)(text)).replaceAll('`', "'");
}

;// CONCATENATED MODULE: ./lib/render/umbrella.js




/** Most causes in the table: more of them in one run have one reason behind them, and the run lists them all. */
const MAX_CAUSES = 30;
/** Why this thread stands for many; nothing for a thread of one cause. */
function umbrellaWords(record) {
    if (record.scope !== 'umbrella')
        return markdown/* NOTHING */.K$;
    return isOverBranches(record)
        ? (0,markdown.md) `The same cause is open on several branches. This issue tells of all of them; issues of single branches that were open before go on.`
        : (0,markdown.md) `A run failed for more causes than may open an issue each. This issue tells of the rest of them.`;
}
/** The dossier with the causes of an umbrella first, worst first; without any of them it stays as it is. */
function ownCauses(dossier, causes) {
    const isOwn = (fingerprint) => causes.includes(fingerprint);
    const [first, ...rest] = dossier.diagnoses.filter((diagnosis) => isOwn(diagnosis.fingerprint));
    if (first === undefined)
        return dossier;
    const others = dossier.diagnoses.filter((diagnosis) => !isOwn(diagnosis.fingerprint));
    return { ...dossier, diagnoses: [first, ...rest, ...others] };
}
/** The causes that an umbrella of a run tells of, worst first; nothing for any other thread. */
function causesTable(dossier, record, causes) {
    if (record.scope !== 'umbrella' || isOverBranches(record))
        return markdown/* NOTHING */.K$;
    const own = dossier.diagnoses.filter((diagnosis) => causes.includes(diagnosis.fingerprint));
    return (0,blocks/* titled */.dJ)((0,markdown.md) `## Causes in the newest run (${own.length})`, causeTable(own, MAX_CAUSES));
}

;// CONCATENATED MODULE: ./lib/render/incident.js
















/** Longest branch in a title, in UTF-16 units: the cause is what tells titles apart. */
const MAX_TITLE_BRANCH_UNITS = 40;
/** Excerpt lines, tests and earlier failures in an incident: enough to know the cause without opening the run. */
const incident_EXCERPT_LINES = 20;
const incident_MAX_TESTS = 20;
const incident_MAX_SIMILAR = 5;
/**
 * The title, at most 120 units. An incident that is there keeps its title: people rename, and two failures of one cause differ
 * in details that would make it flicker. Without a place: the thread of the first cause on the branch of the run.
 */
function renderIncidentTitle(dossier, place) {
    if (dossier.incident !== null)
        return dossier.incident.title;
    const { run } = dossier.evidence;
    const branch = place?.branch ?? run.branch;
    const start = `CI failure${onWords(branch)}: `;
    if (place?.scope !== 'umbrella' || branch === '*')
        return causeTitle(dossier, start);
    return (0,neutralise/* cut */.Jj)(`${start}several causes in ${toTitleText(run.workflow)}`, MAX_TITLE_UNITS);
}
function onWords(branch) {
    if (branch === null)
        return '';
    return branch === '*' ? ' on several branches' : ` on ${(0,neutralise/* cut */.Jj)(toTitleText(branch), MAX_TITLE_BRANCH_UNITS)}`;
}
/** The complete body to write: our block new, everything people wrote in the thread's body kept, never over the limit. */
function renderIncidentThread(dossier, record, how) {
    const existing = dossier.incident?.body ?? '';
    const room = Math.min(BODY_BUDGET.limit, BODY_MAX_UNITS - foreignUnits(existing));
    const shown = record.scope === 'umbrella' ? ownCauses(dossier, how.causes) : dossier;
    return replaceOwnBlock(existing, blockWithin(shown, record, { ...how, budget: { limit: room, unit: 'utf16' } }));
}
/** True at the level of the rule, or at its number of occurrences. */
function needsPostMortem(dossier, record, rule) {
    return dossier.diagnoses[0].severity.level >= rule.minLevel || record.count >= rule.occurrences;
}
function blockWithin(dossier, record, { budget, ...how }) {
    const sections = [
        ...headSections(dossier, record, how),
        ...incident_causeSections(dossier, record, how),
        ...incident_planSections(dossier, record, how),
        ...endSections(dossier, record, how),
    ];
    return toOwnBlock(budget_compose(sections, { ...budget, limit: budget.limit - FRAME_UNITS }));
}
function headSections(dossier, record, how) {
    const { evidence, diagnoses } = dossier;
    const [diagnosis] = diagnoses;
    const cause = (0,markdown/* join */.fj)([causeLine(diagnosis), causePlace(evidence, diagnosis)], '\n\n');
    return [
        incident_only(1, markerLine(record)),
        incident_only(2, (0,markdown/* join */.fj)([seenWords(record), verdictLine(diagnosis)], '\n\n')),
        incident_only(2, (0,markdown/* join */.fj)([umbrellaWords(record), followsWords(evidence.run, record), ownersWords(record)], '\n\n')),
        incident_only(2, cause),
        incident_only(4, causesTable(dossier, record, how.causes)),
        incident_only(6, (0,blocks/* titled */.dJ)((0,markdown.md) `## What it touches`, touchedList(record, how.history.times))),
    ];
}
function incident_causeSections(dossier, record, how) {
    const { evidence, diagnoses } = dossier;
    const [diagnosis] = diagnoses;
    const proof = (lines) => (0,blocks/* titled */.dJ)((0,markdown.md) `## Root cause`, rootCauseBlock(evidence, diagnosis, lines));
    const factors = needsPostMortem(dossier, record, how) ? markdown/* NOTHING */.K$ : factorList(diagnosis);
    const past = (most) => (0,blocks/* titled */.dJ)((0,markdown.md) `## Seen before`, recallBlock(dossier, most));
    return [
        { priority: 4, variants: [proof(incident_EXCERPT_LINES), proof(5)] },
        incident_only(7, (0,blocks/* titled */.dJ)((0,markdown.md) `### What made it worse or likelier`, factors)),
        { priority: 6, variants: [tests(dossier, incident_MAX_TESTS), tests(dossier, 3)] },
        { priority: 6, variants: [past(incident_MAX_SIMILAR), past(1)] },
    ];
}
function incident_planSections(dossier, record, how) {
    const advice = dossier.diagnoses[0].prevention.map((sentence) => (0,markdown/* prose */.CS)(sentence));
    const prevention = needsPostMortem(dossier, record, how) ? markdown/* NOTHING */.K$ : (0,blocks/* checkList */.RJ)(advice);
    return [
        incident_only(5, (0,blocks/* titled */.dJ)((0,markdown.md) `## Current state`, batchState(dossier, how.outcomes))),
        incident_only(3, (0,blocks/* titled */.dJ)((0,markdown.md) `## Resolution plan`, resolutionPlan(dossier))),
        incident_only(7, (0,blocks/* titled */.dJ)((0,markdown.md) `## Prevention`, prevention)),
    ];
}
function endSections(dossier, record, how) {
    const reviewed = needsPostMortem(dossier, record, how);
    const review = () => postMortem(dossier, record, how.history);
    return [
        incident_only(6, (0,blocks/* titled */.dJ)((0,markdown.md) `## Occurrences`, occurrenceTable(dossier.evidence.run, record))),
        incident_only(8, (0,blocks/* titled */.dJ)((0,markdown.md) `## Why this severity`, severityTable(dossier.diagnoses[0]))),
        { priority: 5, variants: reviewed ? [review(), (0,markdown.md) `The post-mortem did not fit.`] : [markdown/* NOTHING */.K$] },
        incident_only(9, (0,markdown.md) `_Written by Aftermath. This part is rewritten with every occurrence; text above and below it is kept._`),
    ];
}
function tests(dossier, most) {
    const [diagnosis] = dossier.diagnoses;
    return (0,blocks/* titled */.dJ)((0,markdown.md) `## Failed tests (${diagnosis.failedTests.length})`, failedTests(diagnosis, most));
}
function incident_only(priority, text) {
    return { priority, variants: [text] };
}

// EXTERNAL MODULE: ./lib/memory/patterns.js
var patterns = __webpack_require__(5636);
;// CONCATENATED MODULE: ./lib/memory/times.js

/** The four times of an incident as far as it has come. Of one that was opened again, those of the last time only. */
function toTimes(question) {
    const { record, acts, run, events } = question;
    const spell = findSpell(question);
    const { beganAt, openedAt } = spell;
    const act = acts.find((one) => one.at >= spell.after);
    const relief = events.find((event) => event.kind === 'flake' &&
        event.proof === 'rerun' &&
        event.fingerprint === record.fingerprint &&
        (record.branch === '*' || event.run.branch === record.branch) &&
        event.at >= beganAt);
    return {
        detectMs: between(beganAt, openedAt),
        acknowledgeMs: between(openedAt, act?.at ?? null),
        mitigateMs: between(openedAt, relief?.at ?? null),
        recoverMs: between(beganAt, run === null ? null : (run.endedAt ?? run.startedAt)),
    };
}
/** The time since the incident ended last: all of it, or what came after it was opened again. */
function findSpell({ record, run, events }) {
    const ended = lastEnd(record, run, events);
    if (ended === null)
        return { after: Number.NEGATIVE_INFINITY, beganAt: record.firstSeen, openedAt: record.openedAt };
    const starts = events.flatMap((event) => event.kind === 'failure' && isOf(record, event.fingerprint, event.run.branch) && (0,memory_events/* occurredAt */.$u)(event) > ended
        ? [(0,memory_events/* occurredAt */.$u)(event)]
        : []);
    const seen = record.occurrences.map((one) => one.at).filter((at) => at > ended);
    const beganAt = [...starts, ...seen].reduce((first, at) => (first === null || at < first ? at : first), null);
    if (beganAt === null)
        return { after: Number.NEGATIVE_INFINITY, beganAt: record.firstSeen, openedAt: record.openedAt };
    const again = events.find((event) => event.kind === 'incident' &&
        event.change === 'reopened' &&
        isOf(record, event.fingerprint, event.branch) &&
        event.at > ended);
    return { after: ended, beganAt, openedAt: again?.at ?? null };
}
/** When a green run ended it the last time before this one; null for the first time. */
function lastEnd(record, run, events) {
    const ends = events.flatMap((event) => {
        if (event.kind !== 'recovery' || !isOf(record, event.fingerprint, event.branch))
            return [];
        const isOwn = run !== null && event.run.id === run.id && event.run.attempt === run.attempt;
        return isOwn || event.at < record.firstSeen ? [] : [event.at];
    });
    return ends.reduce((last, at) => (last === null || at > last ? at : last), null);
}
function isOf({ fingerprint, branch }, cause, where) {
    return cause === fingerprint && (branch === '*' || where === branch);
}
/** Never negative: clocks that contradict each other say nothing. */
function between(from, to) {
    return from === null || to === null || to < from ? null : to - from;
}

;// CONCATENATED MODULE: ./lib/render/systemic.js












/** Most failures and threads listed; the ledger holds all of them. */
const MAX_FAILURES = 20;
const MAX_INCIDENTS = 20;
/** The title of the issue, at most 120 units; one that is there keeps its own. */
function renderSystemicTitle(dossier) {
    return dossier.incident === null ? causeTitle(dossier, 'Systemic fix wanted: ') : dossier.incident.title;
}
/** The complete body to write, with everything that people wrote and ticked; never over the limit. */
function renderSystemicThread(dossier, record, facts) {
    const existing = dossier.incident?.body ?? '';
    const room = Math.min(BODY_BUDGET.limit, BODY_MAX_UNITS - foreignUnits(existing));
    const sections = [...systemic_headSections(dossier, record, facts), ...listSections(dossier, facts)];
    const block = budget_compose(sections, { limit: room - FRAME_UNITS, unit: 'utf16' });
    return replaceOwnBlock(existing, toOwnBlock(block));
}
function systemic_headSections(dossier, record, facts) {
    const [diagnosis] = dossier.diagnoses;
    const came = (0,markdown.md) `This pattern came **${(0,words/* timesWords */.AM)(facts.episodes)}** in ${(0,markdown/* prose */.CS)((0,words/* countWords */.rj)(facts.days, 'day'))}. One more repair of one more occurrence will not end it: this issue asks for what does.`;
    return [
        systemic_only(1, markerLine(record)),
        systemic_only(2, came),
        systemic_only(2, ownersWords(record)),
        systemic_only(2, (0,markdown/* join */.fj)([(0,markdown.md) `The newest one: ${causeLine(diagnosis)}`, verdictLine(diagnosis)], '\n\n')),
        systemic_only(3, (0,blocks/* titled */.dJ)((0,markdown.md) `## Action items`, systemic_actionItems(dossier))),
    ];
}
function listSections({ evidence, diagnoses }, facts) {
    const { repo } = evidence.run;
    const failures = (most) => (0,blocks/* titled */.dJ)((0,markdown.md) `## What came`, failureTable(repo, facts, most));
    return [
        { priority: 5, variants: [failures(MAX_FAILURES), failures(5)] },
        systemic_only(6, (0,blocks/* titled */.dJ)((0,markdown.md) `## Incidents`, incidentList(facts.incidents))),
        systemic_only(7, (0,blocks/* titled */.dJ)((0,markdown.md) `## What made it worse or likelier`, factorList(diagnoses[0]))),
        systemic_only(9, (0,markdown.md) `_Written by Aftermath. Close it as not planned to be asked no more about this pattern._`),
    ];
}
function systemic_actionItems({ diagnoses }) {
    const [diagnosis] = diagnoses;
    return (0,blocks/* checkList */.RJ)([
        (0,markdown.md) `Find what all of them have in common, beyond the line that failed.`,
        ...diagnosis.prevention.map((advice) => (0,markdown/* prose */.CS)(advice)),
        (0,markdown.md) `Name somebody who sees to it, and a day.`,
        (0,markdown.md) `Make sure that CI tells when it comes back.`,
    ]);
}
/** Newest first. */
function failureTable(repo, { failures, recoveries }, most) {
    const { shown, more } = (0,blocks/* firstOf */.Ku)(failures.toSorted((a, b) => b.at - a.at || b.run.id - a.run.id), most);
    const rows = shown.map((failure) => [
        (0,markdown/* prose */.CS)((0,words/* timeWords */.rr)(failure.startedAt ?? failure.at)),
        linked((0,markdown.md) `${failure.run.id}`, runPage(repo, failure.run.id)),
        failure.run.branch === null ? (0,markdown.md) `–` : (0,markdown/* cellCode */.GA)(failure.run.branch),
        commitLink({ repo }, failure.commit),
        systemic_endWords(repo, failure, recoveries),
    ]);
    const rest = more === 0 ? markdown/* NOTHING */.K$ : (0,markdown.md) `… and ${more} more.`;
    return (0,markdown/* join */.fj)([(0,blocks/* table */.tp)([(0,markdown.md) `When`, (0,markdown.md) `Run`, (0,markdown.md) `Branch`, (0,markdown.md) `Commit`, (0,markdown.md) `What ended it`], rows), rest], '\n\n');
}
function systemic_endWords(repo, failure, recoveries) {
    const [end] = recoveries
        .filter(({ fingerprint, branch, at }) => {
        const isHere = branch === '*' || branch === failure.run.branch;
        return isHere && fingerprint === failure.fingerprint && at >= failure.at;
    })
        .toSorted((a, b) => a.at - b.at);
    if (end === undefined)
        return (0,markdown.md) `not known`;
    return end.flaky ? (0,markdown.md) `nothing: the same commit passed ${fixWords(repo, end)}` : fixWords(repo, end);
}
/** Lowest number first; this issue itself may share the fingerprint of its only cause, and is none of them. */
function incidentList(incidents) {
    const { shown, more } = (0,blocks/* firstOf */.Ku)(incidents.filter(({ record }) => record.scope !== 'systemic').toSorted((a, b) => a.number - b.number), MAX_INCIDENTS);
    const items = shown.map(({ number, url, state, record }) => {
        const where = record.branch === '*' ? (0,markdown.md) `several branches` : (0,markdown/* inlineCode */.ti)(record.branch);
        return (0,markdown.md) `${(0,markdown/* link */.nf)((0,markdown.md) `incident ${number}`, url)} on ${where}: ${(0,markdown/* prose */.CS)(state)}, seen ${(0,words/* timesWords */.AM)(record.count)}`;
    });
    return (0,blocks/* bullets */.e5)(more === 0 ? items : [...items, (0,markdown.md) `and ${more} more`]);
}
function systemic_only(priority, text) {
    return { priority, variants: [text] };
}

// EXTERNAL MODULE: ./lib/evidence/safe-text.js + 10 modules
var safe_text = __webpack_require__(3346);
// EXTERNAL MODULE: ./lib/memory/recall.js + 1 modules
var recall = __webpack_require__(4303);
;// CONCATENATED MODULE: ./lib/app/recall-causes.js




/** Earlier failures like each cause, by the cause's fingerprint. Nothing is asked where no memory is kept. */
function recallCauses(evidence, diagnoses, { memory, safe }) {
    return new Map(diagnoses.map((diagnosis) => [
        diagnosis.fingerprint,
        memory === null ? recall/* NO_RECALL */.wm : (0,recall/* recall */.I9)(memory.events, (0,recall/* toRecallQuestion */.Bm)(evidence, diagnosis), safe),
    ]));
}
/** Flakes after which a cause counts as known to come and go: once may be luck, or a neighbour that was mended meanwhile. */
const MIN_FLAKES = 2;
/** Causes whose commit passed without a change at least twice in what is remembered. */
function listKnownFlakes(events) {
    const flakes = events.flatMap((event) => (event.kind === 'flake' ? [event.fingerprint] : []));
    return new Set(flakes.filter((one) => flakes.filter((other) => other === one).length >= MIN_FLAKES));
}
/** How often the pattern of each cause came in the last days, this run included. */
function countPatterns(evidence, diagnoses, { events, days }) {
    const all = withOwnFailures({ evidence, diagnoses, decision: UNDECIDED }, events);
    return diagnoses.map((diagnosis) => {
        const pattern = (0,patterns/* patternOfDiagnosis */.bl)(diagnosis);
        return {
            fingerprint: diagnosis.fingerprint,
            pattern,
            episodes: (0,patterns/* countEpisodes */["if"])(all, pattern, { now: evidence.now, days }),
        };
    });
}
/** Stands in while nothing is decided: what is counted does not look at it. */
const UNDECIDED = {
    id: '',
    reason: 'FAILURE_REPORTED',
    batch: { kind: 'none', because: 'NO_BATCH', subject: '' },
};
/** The events with those that this run will add, each once. */
function withOwnFailures({ evidence, decision, diagnoses }, events) {
    const own = diagnoses.map((diagnosis) => (0,memory_events/* toFailureEvent */.qL)({ evidence, decision }, diagnosis, keepText));
    const keys = new Set(own.map((event) => event.key));
    return [...events.filter((event) => !keys.has(event.key)), ...own];
}
/** What a run says of itself is safe text already; these events are counted and not kept. */
const keepText = (text) => (0,safe_text/* toSafeText */._)(text);

;// CONCATENATED MODULE: ./lib/app/thread-draft.js









/** The thread with this run's occurrence and all that are remembered; INTERNAL when the effect names no cause of this run. */
function draftThread(context, question) {
    const { effect, known, events } = question;
    const causes = findCauses(context.dossier, effect);
    const sighting = sightAll(context.dossier, effect, causes);
    const [cause] = causes;
    if (cause === undefined || sighting === null) {
        return (0,result/* err */._)({ code: 'INTERNAL', detail: 'a thread without a cause or a branch' });
    }
    const dossier = focusOn(context.dossier, cause.fingerprint, known);
    const title = known?.title ?? renderTitle(dossier, effect);
    const facts = known === null ? toFacts(context, effect, title) : undefined;
    const record = mergeLedger(nextRecord(known?.record ?? null, sighting, facts), events, toCauses(effect));
    const body = renderBody(context, { ...question, dossier, record });
    const { label, extraLabels } = context.policy.incidents;
    const issue = {
        fingerprint: effect.fingerprint,
        branch: toBranch(effect),
        title,
        body,
        labels: [label, ...extraLabels],
    };
    return (0,result.ok)({ effect, issue, record });
}
/** Diagnoses that a thread tells of, worst first. */
function findCauses({ diagnoses }, effect) {
    const wanted = toCauses(effect);
    return diagnoses.filter(({ fingerprint }) => wanted.includes(fingerprint));
}
/** One occurrence for all causes of a thread: the same run, with the jobs of each. */
function sightAll(dossier, effect, causes) {
    const [first] = causes;
    if (first === undefined)
        return null;
    const jobs = [...new Set(causes.flatMap((cause) => cause.jobs))];
    const place = { fingerprint: effect.fingerprint, branch: toBranch(effect), batch: dossier.decision.batch };
    return toSighting(dossier.evidence, { ...first, jobs }, place);
}
/** Owners are called once, when a grave thread is opened. */
function toFacts({ dossier, standing, policy }, effect, title) {
    const levels = findCauses(dossier, effect).map((cause) => cause.severity.level);
    const isGrave = levels.some((level) => level >= policy.owners.minLevel);
    return {
        scope: effect.kind === 'open-systemic' ? 'systemic' : effect.scope,
        openedAt: dossier.evidence.now,
        title,
        owners: isGrave ? standing.owners : [],
        follows: effect.kind === 'open-systemic' ? null : effect.follows,
    };
}
function renderTitle(dossier, effect) {
    if (effect.kind === 'open-systemic')
        return renderSystemicTitle(dossier);
    return renderIncidentTitle(dossier, { scope: effect.scope, branch: effect.branch });
}
function renderBody(context, { effect, dossier, record, events, acts, done }) {
    if (effect.kind === 'open-systemic') {
        return renderSystemicThread(dossier, record, toPatternFacts(context, (0,patterns/* patternOfDiagnosis */.bl)(dossier.diagnoses[0]), events));
    }
    const { causes } = effect;
    const history = toHistory(record, events, acts);
    return renderIncidentThread(dossier, record, { ...context.policy.postmortem, outcomes: done, causes, history });
}
function toHistory(record, events, acts) {
    const recoveries = events.filter((event) => event.kind === 'recovery' && event.fingerprint === record.fingerprint && event.branch === record.branch);
    return { times: toTimes({ record, acts, run: null, events }), acts, recoveries };
}
/** Everything that is remembered of a pattern, this run included. */
function toPatternFacts({ dossier, policy, standing }, pattern, events) {
    const { evidence } = dossier;
    const { days } = policy.systemic;
    const all = withOwnFailures(dossier, events);
    const failures = all.filter((event) => event.kind === 'failure' && (0,patterns/* patternOf */.Id)(event) === pattern);
    const causes = new Set(failures.map((failure) => failure.fingerprint));
    const recoveries = all.filter((event) => event.kind === 'recovery' && causes.has(event.fingerprint));
    const incidents = (standing.incidents ?? []).filter(({ record }) => causes.has(record.fingerprint));
    return { episodes: (0,patterns/* countEpisodes */["if"])(all, pattern, { now: evidence.now, days }), days, failures, recoveries, incidents };
}

;// CONCATENATED MODULE: ./lib/app/thread-writer.js
// Writes the threads of a run, and writes them again when the memory shows that others wrote at the same time.







/** A writer for one run. */
function makeThreadWriter(context) {
    const threads = new Map();
    let lastDone = [];
    const put = async (draft, known) => {
        const written = await context.host.ensureIncident({ ...draft.issue, reconcile: context.reconcile }, known);
        if (!written.ok)
            return written;
        const { effect, record } = draft;
        const before = threads.get(toName(effect))?.before ?? known?.state ?? null;
        threads.set(toName(effect), { effect, number: written.value.number, title: draft.issue.title, record, before });
        return written;
    };
    return {
        write: async (effect, done) => {
            lastDone = done;
            const known = findKnown(context, effect);
            const acts = await readActs(context, effect, known);
            const draft = draftThread(context, { effect, known, events: context.standing.memory?.events ?? [], acts, done });
            return draft.ok ? put(draft.value, known) : draft;
        },
        repair: async (events, hinted) => {
            for (const thread of [...threads.values()]) {
                const repaired = await repairOne({ ...context, put, done: lastDone }, thread, { events, hinted });
                if (!repaired.ok)
                    return repaired;
            }
            return (0,result.ok)(undefined);
        },
        written: () => [...threads.values()],
    };
}
/** What people did is told in a post-mortem only: it costs requests. */
async function readActs({ host, dossier, policy }, effect, known) {
    if (known === null || effect.kind === 'open-systemic')
        return [];
    const focused = focusOn(dossier, effect.causes[0] ?? effect.fingerprint, known);
    const record = { ...known.record, count: known.record.count + 1 };
    if (!needsPostMortem(focused, record, policy.postmortem))
        return [];
    const acts = await host.readHumanActs(known.number);
    return acts.ok ? acts.value : [];
}
/** The thread is read again: a race may have written over it, and a person may have edited it meanwhile. */
async function repairOne(context, thread, { events, hinted }) {
    const stays = await chooseThread(context.host, thread, hinted(thread.effect));
    if (!stays.ok)
        return stays;
    const known = stays.value;
    if (known === null)
        return (0,result.ok)(undefined);
    const complete = mergeLedger(known.record, events, toCauses(thread.effect));
    const holdsOwn = known.number === thread.number && holdsAll(known.record, thread.record);
    if (holdsOwn && holdsAll(known.record, complete))
        return (0,result.ok)(undefined);
    const acts = await readActs(context, thread.effect, known);
    const draft = draftThread(context, { effect: thread.effect, known, events, acts, done: context.done });
    if (!draft.ok)
        return draft;
    const written = await context.put(draft.value, known);
    return written.ok ? (0,result.ok)(undefined) : written;
}
/** Of our thread and the one that is remembered the lower number stays, and the other is folded into it. Null: neither is there. */
async function chooseThread(host, thread, hinted) {
    const own = await host.readIncident(thread.number);
    if (!own.ok)
        return own;
    const ours = own.value?.kind === 'found' ? own.value.incident : null;
    if (hinted === null || hinted === thread.number)
        return (0,result.ok)(ours);
    const other = await host.readIncident(hinted);
    if (!other.ok)
        return other;
    const theirs = other.value?.kind === 'found' && other.value.incident.state === 'open' ? other.value.incident : null;
    if (ours === null || theirs === null)
        return (0,result.ok)(theirs ?? ours);
    const [first, second] = ours.number < theirs.number ? [ours, theirs] : [theirs, ours];
    const folded = await host.foldIncident(second, first.number);
    return folded.ok ? (0,result.ok)(first) : folded;
}
/** True when every occurrence of the second record stands in the first, and is counted there. */
function holdsAll(record, wanted) {
    const has = new Set(record.occurrences.map(({ runId, attempt }) => `${runId}.${attempt}`));
    return record.count >= wanted.count && wanted.occurrences.every(({ runId, attempt }) => has.has(`${runId}.${attempt}`));
}
/** The thread to go on with; a new one is opened where the effect says that it follows an old one. */
function findKnown({ standing }, effect) {
    const known = findIncident(standing.incidents ?? [], effect.fingerprint, toBranch(effect));
    const isNew = effect.kind === 'upsert-incident' && effect.follows !== null;
    return isNew && known?.state === 'closed' ? null : known;
}
function toName(effect) {
    return `${effect.kind} ${effect.fingerprint} ${toBranch(effect)}`;
}

;// CONCATENATED MODULE: ./lib/app/failure-performer.js








/** The performer of one handled failure. */
function makePerformer(world, context) {
    const reconcile = world.state === null || context.memory === null ? 'list' : 'memory';
    const session = {
        threads: makeThreadWriter({ host: world.host, ...context, reconcile }),
        comments: [],
    };
    return async (effect, done) => {
        switch (effect.kind) {
            case 'append-ledger':
                return appendLedger(world, context, { ...session, done });
            case 'write-report':
                return writeReport(world, context.dossier, done);
            case 'upsert-comment':
                return upsertComment(world, context, { ...session, thread: effect.thread, done });
            case 'upsert-incident':
            case 'open-systemic':
                return session.threads.write(effect, done);
            case 'mark-item':
                return markItem(world, context, effect);
            case 'close-incident':
            case 'clear-mark':
                return (0,result/* err */._)({ code: 'INTERNAL', detail: `a failure never leads to ${effect.kind}` });
            default:
                return (0,result/* assertNever */.x)(effect);
        }
    };
}
async function appendLedger(world, { dossier, memory, pass }, session) {
    const { state } = world;
    if (state === null)
        return (0,result/* err */._)({ code: 'INTERNAL', detail: 'no memory is kept here' });
    const { threads, comments, done } = session;
    const first = memory?.snapshot ?? null;
    return rememberFailure({ ...world, state }, { dossier, pass, done, comments, threads, first });
}
async function upsertComment(world, { dossier }, { thread, done, comments }) {
    const body = renderComment(dossier, findRef(done, 'upsert-incident') ?? dossier.incident?.url ?? null);
    const written = await world.host.ensureComment(thread, commentMarker(dossier), body);
    if (written.ok && written.value.change === 'created') {
        const { run, now: at } = dossier.evidence;
        comments.push(...dossier.diagnoses.map(({ fingerprint }) => (0,memory_events/* toCommentEvent */.LQ)({ at, run, fingerprint, thread })));
    }
    return written;
}
/** The report lists itself as done: whoever can read it knows that it was. */
function writeReport(world, dossier, before) {
    const own = dossier.decision.effects.filter(({ effect }) => effect.kind === 'write-report');
    const done = [
        ...before,
        ...own.map(({ key }) => ({ key, kind: 'write-report', status: 'done', ref: 'report.md' })),
    ];
    const json = `${JSON.stringify(toReportJson(dossier, done), null, 2)}\n`;
    return world.sink.writeReport({ markdown: renderReport(dossier, done), json });
}
/** Headlines hold no foreign text: closing words and mentions in a commit message act on other people's threads. */
async function markItem(world, { dossier, head, planProblem }, effect) {
    const { planEdit } = dossier;
    if (planProblem !== null)
        return (0,result/* err */._)(planProblem);
    if (planEdit === null) {
        return (0,result/* err */._)({ code: 'PLAN_EDIT_UNPROVEN', file: effect.file, detail: 'no safe edit of this file was found' });
    }
    if (planEdit.unchanged)
        return (0,result.ok)({ ref: effect.file, change: 'unchanged' });
    if (head === null)
        return (0,result/* err */._)({ code: 'HEAD_MOVED', branch: effect.branch });
    return world.host.commitFiles({
        branch: effect.branch,
        expectedHead: head,
        headline: 'Mark the failed batch in the workplan',
        body: `Run ${dossier.evidence.run.id}, attempt ${dossier.evidence.run.attempt}; decision ${dossier.decision.id}.`,
        edits: [{ path: planEdit.file, before: planEdit.before, after: planEdit.after }],
    });
}

;// CONCATENATED MODULE: ./lib/app/failure-world.js
// What handling a failure needs of the world, and how it finds the incident that stands for a cause.

/** The incident of a cause on the branch of the run, or null. */
function findKnownIncident(incidents, evidence, fingerprint) {
    const { branch } = evidence.run;
    return incidents === null || branch === null ? null : findIncident(incidents, fingerprint, branch);
}

// EXTERNAL MODULE: ./lib/app/read-plans.js
var read_plans = __webpack_require__(3450);
;// CONCATENATED MODULE: ./lib/app/handle-failure.js
















/** Handles one failed run. Everything that goes wrong is in the outcome; only a bug throws. */
async function handleFailure(world, request) {
    const { policy } = request;
    const { now } = request.evidence;
    const remembered = await openMemory(world, { now, days: open_memory_MEMORY_DAYS, snapshot: request.snapshot });
    const listed = await listThreads(world.host, request.evidence.run, remembered.open?.memory ?? NO_MEMORY);
    const read = await readPlansOf(world.host, request);
    const gaps = [...request.evidence.gaps, ...remembered.gaps, ...listed.gaps, ...read.gaps];
    const evidence = { ...request.evidence, gaps };
    const diagnoses = (0,diagnose_run/* diagnoseRun */.M)(evidence, listed.incidents, {
        rules: request.rules,
        excerptLines: policy.logs.excerptLines,
        greenLines: request.green === null ? new Set() : (0,diagnose_log/* toGreenLines */.Q)(request.green),
        pass: request.pass,
        severity: policy.severity,
        knownFlakes: listKnownFlakes(remembered.open?.memory.events ?? []),
    });
    const memory = remembered.open?.memory ?? null;
    const standing = {
        halt: 'running',
        memory,
        incidents: listed.incidents,
        lost: listed.lost,
        owners: findOwners(evidence.commit?.changedFiles ?? [], { owners: policy.owners, codeowners: request.codeowners }),
    };
    const batch = (0,decision_batch/* chooseBatch */.A)({
        input: request.batch,
        trailers: evidence.commit?.trailers ?? [],
        branch: evidence.run.branch,
        fromFork: evidence.run.fromFork,
        plans: read.plans,
        unreadable: read.unreadable,
        settings: policy.batch,
    });
    const decision = decide({
        evidence,
        diagnoses,
        policy,
        standing,
        plans: read.plans,
        batch,
        ledger: world.state === null ? 'none' : 'kept',
        ownToken: request.ownToken,
        patterns: countPatterns(evidence, diagnoses, { events: memory?.events ?? [], days: policy.systemic.days }),
    });
    const draft = {
        mode: policy.mode,
        evidence,
        diagnoses,
        decision,
        plans: read.plans.map((plan) => plan.workplan),
        planEdit: null,
        incident: findKnownIncident(listed.incidents, evidence, diagnoses[0].fingerprint),
        recalls: recallCauses(evidence, diagnoses, { memory, safe: world.safe }),
        damage: memory?.damage ?? [],
    };
    const edit = await preparePlanEdit(world.host, draft, { read, branch: request.branch });
    const dossier = { ...draft, planEdit: edit?.ok ? edit.value : null };
    const outcomes = await performAll(decision.effects, {
        gate: ({ key, effect }) => {
            const verdict = gate(effect, { mode: policy.mode, halt: standing.halt });
            return verdict.verdict === 'go' ? null : { key, kind: effect.kind, status: 'held', because: verdict.because };
        },
        perform: makePerformer(world, {
            dossier,
            policy,
            planProblem: edit?.ok === false ? edit.problem : null,
            head: request.branch?.head ?? null,
            standing,
            memory: remembered.open,
            pass: request.pass,
        }),
        log: world.log,
    });
    return { dossier, outcomes };
}
/**
 * Plans are read as the run saw them: a second delivery of the same event then names the same batch, although the first
 * one has moved the branch on.
 */
async function readPlansOf(host, { evidence, policy }) {
    const globs = policy.plans.flatMap((plan) => plan.files);
    if (globs.length === 0 || evidence.run.fromFork)
        return read_plans/* NO_PLANS */.B;
    return (0,read_plans/* readPlans */.x)(host, globs, evidence.run.headSha);
}
/**
 * The edit of the batch's file as it stands at the head of the branch, prepared also where it is only shown. Null when
 * nothing is to be edited; a problem when no safe edit exists.
 */
async function preparePlanEdit(host, dossier, on) {
    const { batch, effects, next } = dossier.decision;
    const marks = effects.some(({ effect }) => effect.kind === 'mark-item');
    const shows = next.some((step) => step.kind === 'apply-plan-edit');
    if (batch.kind === 'none' || !(marks || shows))
        return null;
    const { headSha } = dossier.evidence.run;
    const head = on.branch?.head ?? headSha;
    const current = head === headSha ? (0,result.ok)(on.read.texts.get(batch.file) ?? null) : await host.readFile(batch.file, head);
    if (!current.ok)
        return current;
    if (current.value === null)
        return (0,result/* err */._)({ code: 'FILE_MISSING', file: batch.file });
    return (0,edit/* markItemFailed */.w)({
        file: batch.file,
        text: current.value,
        item: batch.item,
        reason: (0,commands/* failureReason */.Hr)(dossier),
    });
}

// EXTERNAL MODULE: ./lib/render/plain-text.js
var plain_text = __webpack_require__(6430);
;// CONCATENATED MODULE: ./lib/render/console.js
// The report for a terminal: plain text, at most 96 columns but for commands to copy, no escape sequence, no runner command.










const LABEL = 12;
const console_EXCERPT_LINES = 12;
const console_MAX_TESTS = 10;
/** The report as plain text with a line end at its end. `outcomes` is empty while nothing was carried out. */
function renderConsole(dossier, outcomes = []) {
    const parts = [
        title(dossier),
        verdict(dossier),
        console_excerpt(dossier),
        console_tests(dossier),
        batch(dossier),
        done(dossier, outcomes),
        next(dossier),
        gaps(dossier),
    ];
    const lines = parts.filter((part) => part.length > 0).flatMap((part, at) => (at === 0 ? part : ['', ...part]));
    return `${lines.map(plain_text/* toHarmless */.JJ).join('\n')}\n`;
}
function title(dossier) {
    const { run } = dossier.evidence;
    const where = run.branch === null ? '' : ` on ${(0,plain_text/* toPlain */.Ul)(run.branch)}`;
    const text = (0,neutralise/* cut */.Jj)(`CI failed${where}: ${words/* CATEGORY_WORDS */.vW[dossier.diagnoses[0].category]}`, plain_text/* COLUMNS */.cZ);
    return [text, '='.repeat(text.length)];
}
function verdict(dossier) {
    const { evidence } = dossier;
    const [diagnosis] = dossier.diagnoses;
    const [first] = diagnosis.rootCause;
    const job = mainFailure(evidence, diagnosis)?.job.name ?? diagnosis.jobs[0] ?? null;
    const line = first === undefined || first.line === null ? null : `line ${first.line}`;
    const place = [line, job, diagnosis.step].filter((part) => part !== null).map(plain_text/* toPlain */.Ul);
    const others = dossier.diagnoses.length - 1;
    return [
        ...field('cause', first === undefined ? 'no line of the log explains the failure' : (0,neutralise/* cut */.Jj)((0,plain_text/* toPlain */.Ul)(first.text), 400)),
        ...field('where', place.join(', ')),
        ...field('category', [diagnosis.category, ...diagnosis.alternatives.map((slug) => `or ${slug}`)].join(', ')),
        ...field('severity', (0,words/* severityWords */.D4)(diagnosis.severity)),
        ...field('a re-run', words/* TRANSIENCE_WORDS */.FU[diagnosis.transient]),
        ...field('confidence', (0,words/* confidenceWords */.gQ)(diagnosis.confidence)),
        ...field('seen before', plainRecallLine(dossier)),
        ...field('besides', others === 0 ? '' : `${(0,words/* countWords */.rj)(others, 'other cause')} in the same run`),
        ...field('run', runUrl(evidence.run) ?? ''),
    ];
}
function console_excerpt(dossier) {
    return (0,excerpt/* excerptLines */.$)(dossier.diagnoses[0], console_EXCERPT_LINES).map((line) => (0,neutralise/* cut */.Jj)((0,plain_text/* toHarmless */.JJ)(`  ${line}`), plain_text/* COLUMNS */.cZ));
}
function console_tests(dossier) {
    const { failedTests } = dossier.diagnoses[0];
    if (failedTests.length === 0)
        return [];
    const shown = failedTests.slice(0, console_MAX_TESTS).map(({ classname, name }) => {
        return (0,neutralise/* cut */.Jj)(`  - ${(0,plain_text/* toPlain */.Ul)(classname === '' ? name : `${classname} › ${name}`)}`, plain_text/* COLUMNS */.cZ);
    });
    const more = failedTests.length - shown.length;
    return [`${(0,words/* countWords */.rj)(failedTests.length, 'failed test')}:`, ...shown, ...(more > 0 ? [`  … and ${more} more`] : [])];
}
function batch(dossier) {
    const choice = dossier.decision.batch;
    if (choice.kind === 'none')
        return field('batch', `none: ${REASONS[choice.because]}`);
    return [
        ...field('batch', `${(0,plain_text/* toPlain */.Ul)(choice.item)} of ${(0,plain_text/* toPlain */.Ul)(choice.file)} (${words/* BATCH_SOURCE_WORDS */.dV[choice.by]})`),
        ...field('blocks', choice.dependents.map(plain_text/* toPlain */.Ul).join(', ')),
        ...field('ready next', choice.nextReady === null ? '' : (0,plain_text/* toPlain */.Ul)(choice.nextReady)),
    ];
}
function done(dossier, outcomes) {
    if (outcomes.length > 0) {
        return ['Done:', ...outcomes.flatMap((outcome) => item(`${words/* EFFECT_WORDS */.Gt[outcome.kind]}: ${outcomeWords(outcome)}`))];
    }
    const plans = dossier.decision.effects.flatMap(({ effect, because }) => {
        return item(`${words/* EFFECT_WORDS */.Gt[effect.kind]}. ${REASONS[because]}`);
    });
    return plans.length === 0 ? [] : ['To do:', ...plans];
}
function outcomeWords(outcome) {
    const word = words/* STATUS_WORDS */.ly[outcome.status];
    switch (outcome.status) {
        case 'done':
        case 'already-done':
            return `${word}, ${(0,plain_text/* toPlain */.Ul)(outcome.ref)}`;
        case 'held':
            return `${word}. ${REASONS[outcome.because]}`;
        case 'skipped':
            return `${word}, what it waits for was not done`;
        case 'failed':
            return `${word}. ${(0,plain_text/* toPlain */.Ul)((0,domain_problem/* explainProblem */.F)(outcome.problem))}`;
        default:
            return (0,result/* assertNever */.x)(outcome);
    }
}
function next(dossier) {
    const steps = dossier.decision.next;
    if (steps.length === 0)
        return [];
    const lines = steps.flatMap((step, at) => {
        const command = (0,commands/* commandOf */.Nl)(step, dossier);
        const words = (0,plain_text/* wrap */.LV)((0,plain_text/* toPlain */.Ul)(`${STEP_WORDS[step.kind]}. ${step.why}`), plain_text/* COLUMNS */.cZ - 5);
        const text = words.map((line, row) => (row === 0 ? `  ${at + 1}. ${line}` : `     ${line}`));
        return command === null ? text : [...text, `       ${command}`];
    });
    return ['Next:', ...lines];
}
const STEP_WORDS = {
    rerun: 'Re-run the failed jobs',
    fix: 'Fix the cause',
    revert: 'Revert the commit',
    'apply-plan-edit': 'Mark the batch as failed',
    'next-item': 'Go on with the next item',
    investigate: 'Look closer',
};
function gaps(dossier) {
    const found = dossier.evidence.gaps.flatMap((gap) => item(`${gap.looked}: ${(0,plain_text/* toPlain */.Ul)((0,domain_problem/* explainProblem */.F)(gap.problem))}`));
    return found.length === 0 ? [] : ['Could not be read:', ...found];
}
/** A label and its text, wrapped behind the label; nothing when there is no text. */
function field(label, text) {
    if (text === '')
        return [];
    return (0,plain_text/* wrap */.LV)(text, plain_text/* COLUMNS */.cZ - LABEL - 1).map((line, at) => `${(at === 0 ? label : '').padEnd(LABEL)}${line}`);
}
function item(text) {
    return (0,plain_text/* wrap */.LV)(text, plain_text/* COLUMNS */.cZ - 5).map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`);
}

// EXTERNAL MODULE: ./lib/shells/compose.js + 35 modules
var shells_compose = __webpack_require__(6712);
// EXTERNAL MODULE: ./lib/config/settings.js
var settings = __webpack_require__(1641);
// EXTERNAL MODULE: ./lib/config/usable-policy.js
var usable_policy = __webpack_require__(919);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 9 modules
var core = __webpack_require__(1070);
;// CONCATENATED MODULE: ./lib/adapters/console/step-summary.js
// Writes the job summary within GitHub's limit: above it GitHub shows nothing at all.


/** GitHub takes 1 MiB for a step; the rest is for the note. */
const MAX_BYTES = 1_000_000;
const MAX_FENCE_BYTES = 64;
const NOTE = '\n\n_The summary was cut here: GitHub shows at most 1 MiB. The whole report is in `report.md`._\n';
/** Appends to the summary file (`GITHUB_STEP_SUMMARY`); a text that does not fit is cut at a line end. */
async function step_summary_writeStepSummary(file, markdown) {
    try {
        const used = await step_summary_sizeOf(file);
        const text = cutToBytes(markdown, Math.max(0, MAX_BYTES - used));
        if (text === '')
            return ok({ ref: file, change: 'unchanged' });
        await appendFile(file, text.endsWith('\n') ? text : `${text}\n`);
        return ok({ ref: file, change: used === 0 ? 'created' : 'updated' });
    }
    catch (error) {
        const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
        return err({ code: 'FILE_UNREADABLE', file, detail: typeof code === 'string' ? code : 'unknown error' });
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
async function step_summary_sizeOf(file) {
    try {
        return (await stat(file)).size;
    }
    catch {
        return 0;
    }
}

;// CONCATENATED MODULE: ./lib/shells/action-io.js
// What the action's shell says to the runner: annotations, outputs, the job summary. Nothing here may stop what matters more.




/** An error annotation at the problem's place, when it has one. Its text may quote foreign names. */
function action_io_complain(problem) {
    const place = 'at' in problem ? { file: problem.at.file, startLine: problem.at.line, startColumn: problem.at.column } : {};
    error(toInertText(explainProblem(problem)), { title: `Aftermath ${problem.code}`, ...place });
}
/** The step summary. A runner without one, or a full disk, is complained about and otherwise ignored. */
async function writeSummary(env, markdown) {
    const file = env['GITHUB_STEP_SUMMARY'];
    if (file === undefined || file === '')
        return;
    const written = await writeStepSummary(file, markdown);
    if (!written.ok)
        action_io_complain(written.problem);
}
/** Every output that action.yml declares. */
function writeOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        setOutput(name, value);
}

// EXTERNAL MODULE: ./lib/shells/load.js + 11 modules
var load = __webpack_require__(7415);
;// CONCATENATED MODULE: ./lib/shells/prelude.js
// What every run reads first, in one request: the policy, CODEOWNERS, and the memory.







/** Where CODEOWNERS may lie, in the order in which GitHub looks: the first one counts. */
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/**
 * The policy of the default branch: a pull request cannot change what is done about it. A policy that cannot be read may
 * have forbidden everything, so nothing but the summary is written then.
 */
async function readPrelude(world, inputs, { ref, now }) {
    const overrides = { mode: inputs.mode, plan: inputs.plan };
    const wishes = [inputs.policy, ...CODEOWNERS_PATHS].map((path) => ({ path, ref }));
    const names = documentsFor(now, MEMORY_DAYS);
    const read = await world.readTogether(wishes, { branch: inputs.stateBranch, names });
    if (!read.ok) {
        const policy = applyOverrides(null, { ...overrides, mode: 'observe' });
        return ok({ policy, codeowners: null, snapshot: null, gaps: [{ looked: 'policy', problem: read.problem }] });
    }
    const [text = null, ...owners] = read.value.files;
    const { snapshot } = read.value;
    const rest = {
        codeowners: owners.find((one) => one !== null) ?? null,
        snapshot: snapshot === null ? null : ok(snapshot),
    };
    if (text === null)
        return ok({ policy: applyOverrides(null, overrides), gaps: [], ...rest });
    const usable = readUsablePolicy(inputs.policy, text);
    if (!usable.ok)
        return usable;
    for (const problem of usable.value.problems)
        complain(problem);
    const policy = applyOverrides(usable.value.policy, overrides);
    return ok({ policy, gaps: toGaps('policy', usable.value.problems), ...rest });
}

// EXTERNAL MODULE: ./lib/adapters/git/repo.js + 2 modules
var repo = __webpack_require__(9975);
// EXTERNAL MODULE: ./lib/app/gather-local.js
var gather_local = __webpack_require__(8378);
;// CONCATENATED MODULE: ./lib/domain/run.js
/** Conclusions that are a failure somebody should hear about. Cancelled is not: it is somebody's wish or a consequence. */
function isFailure(conclusion) {
    return conclusion === 'failure' || conclusion === 'timed_out' || conclusion === 'startup_failure';
}

// EXTERNAL MODULE: ./lib/evidence/safe-names.js
var safe_names = __webpack_require__(8337);
;// CONCATENATED MODULE: ./lib/app/pick-jobs.js
/**
 * At most `limit` jobs, in their own order.
 * Jobs of one matrix share a name before ` (`; each name gets its first job before any gets its second.
 */
function pickJobs(jobs, limit) {
    if (jobs.length <= limit)
        return jobs;
    const seen = new Map();
    const ranked = jobs.map((job) => {
        const base = toBaseName(job.name);
        const rank = seen.get(base) ?? 0;
        seen.set(base, rank + 1);
        return { job, rank };
    });
    const chosen = new Set(ranked
        .toSorted((a, b) => a.rank - b.rank)
        .slice(0, limit)
        .map((entry) => entry.job.id));
    return jobs.filter((job) => chosen.has(job.id));
}
/** `test (20, ubuntu)` and `test (22, ubuntu)` are one kind of job: `test`. */
function toBaseName(name) {
    const at = name.indexOf(' (');
    return at < 0 ? name : name.slice(0, at);
}

// EXTERNAL MODULE: ./lib/app/read-log.js + 7 modules
var read_log = __webpack_require__(4346);
;// CONCATENATED MODULE: ./lib/app/gather-run.js




/** Annotations cost one request a job; this many jobs get them. More never told more: they repeat. */
const MAX_ANNOTATED_JOBS = 3;
/** Evidence of one attempt of a run. Requests are made one after the other, as GitHub asks. */
async function gatherRun(world, request) {
    const gaps = [...request.gaps];
    const { reader } = world;
    const { run } = request;
    const jobs = orGap(gaps, 'jobs', await reader.readJobs(run)) ?? [];
    const failed = jobs.map((job) => concludeOwn(job, request.ownJob)).filter((job) => isFailed(job, request.ownJob));
    const failures = await readFailures(reader, pickJobs(failed, request.maxJobs), { gaps, digest: request.digest });
    const green = request.compareWithGreen
        ? await readGreen(reader, failures[0], { gaps, run, digest: request.digest })
        : null;
    const pass = request.lookForPass ? orGap(gaps, 'run', await reader.findPass(run)) : null;
    const commit = orGap(gaps, 'commit', await reader.readCommit(run.headSha));
    const branch = run.branch === null || run.fromFork ? null : orGap(gaps, 'branch', await reader.readBranch(run.branch));
    const found = {
        run,
        failures,
        failedJobs: failed.map((job) => job.name),
        totalJobs: jobs.length,
        reports: request.reports,
        commit,
        branchProtected: branch?.protected ?? null,
        gaps,
        now: world.clock.now(),
    };
    const evidence = (0,safe_names/* withSafeNames */.I)(found, request.digest.secrets);
    return { evidence, branch, green, pass };
}
/** The first step that GitHub calls failed; null when it names none. */
function findFailedStep(job) {
    return job.steps.find((step) => step.conclusion === 'failure' || step.conclusion === 'timed_out')?.name ?? null;
}
async function readFailures(reader, jobs, reading) {
    const failures = [];
    for (const [index, job] of jobs.entries()) {
        const log = await readLog(reader, job, reading);
        const annotations = index < MAX_ANNOTATED_JOBS ? await readAnnotations(reader, job, reading.gaps) : [];
        failures.push({ job, step: findFailedStep(job), log, annotations });
    }
    return failures;
}
async function readLog(reader, job, reading) {
    if (!job.finished) {
        reading.gaps.push({ looked: 'log', problem: { code: 'LOG_NOT_YET', job: job.name } });
        return null;
    }
    const source = orGap(reading.gaps, 'log', await reader.fetchLog(job));
    return source === null ? null : (0,read_log/* readDigest */.r)(source, reading.digest);
}
/** Compared only with a log that was read; the branch's first run has nothing to compare with. */
async function readGreen(reader, failure, { gaps, run, digest }) {
    if (failure === undefined || failure.log === null)
        return null;
    const job = orGap(gaps, 'log', await reader.findGreenJob(run, failure.job.name));
    const source = job === null ? null : orGap(gaps, 'log', await reader.fetchLog(job));
    return source === null ? null : (0,read_log/* readDigest */.r)(source, digest);
}
async function readAnnotations(reader, job, gaps) {
    return orGap(gaps, 'annotations', await reader.readAnnotations(job)) ?? [];
}
function concludeOwn(job, own) {
    return own !== null && job.id === own.id && job.conclusion === 'none' ? { ...job, conclusion: own.conclusion } : job;
}
/** Our own job counts when it was cancelled too: a job that ran out of time is reported as cancelled. */
function isFailed(job, own) {
    return isFailure(job.conclusion) || (own !== null && job.id === own.id && job.conclusion === 'cancelled');
}
function orGap(gaps, looked, result) {
    if (result.ok)
        return result.value;
    gaps.push({ looked, problem: result.problem });
    return null;
}

;// CONCATENATED MODULE: ./lib/shells/cli/gather.js
// Evidence for the command line: from files on this machine, or from a run on GitHub that is read and not touched.










/** Evidence from log files and reports. A log that cannot be read refuses the call; a report only leaves a gap. */
async function gatherFromFiles(io, request) {
    if (request.logs.length === 0 && request.reports.length === 0) {
        return (0,result/* err */._)([{ code: 'USAGE', detail: 'handle: nothing to read; give --log FILE, --report GLOB or --run ID' }]);
    }
    const logs = await (0,load/* loadLogs */.Em)(io.cwd, request.logs);
    const unreadable = (0,load/* listProblems */.vz)(logs);
    if (unreadable.length > 0)
        return (0,result/* err */._)(unreadable);
    const reports = await (0,load/* loadReports */.yc)(io.cwd, request.reports);
    const sha = await (0,repo/* headSha */.xF)(request.repo);
    if (!sha.ok)
        return (0,result/* err */._)([sha.problem]);
    const secrets = (0,shells_compose/* listSecrets */.AQ)(io.env, '');
    const branch = await (0,repo/* currentBranch */.eR)(request.repo);
    const commit = await (0,repo/* readCommit */.kN)(request.repo, sha.value, (raw) => (0,safe_text/* toSafeText */._)(raw, { secrets }));
    const name = branch.ok ? branch.value : null;
    const evidence = await (0,gather_local/* gatherLocal */.Z)(toClock(io), {
        logs: (0,load/* listValues */.Du)(logs),
        reports: (0,load/* listValues */.Du)(reports),
        gaps: [
            ...(0,load/* toGaps */.zp)('report', (0,load/* listProblems */.vz)(reports)),
            ...(0,load/* toGaps */.zp)('policy', request.policy.problems),
            ...(commit.ok ? [] : (0,load/* toGaps */.zp)('commit', [commit.problem])),
        ],
        workflow: (0,external_node_path_.basename)(request.repo),
        branch: name,
        defaultBranch: null,
        headSha: sha.value,
        commit: commit.ok ? commit.value : null,
        digest: { patterns: request.policy.rules.rules, secrets },
    });
    return (0,result.ok)({
        evidence,
        branch: name === null ? null : { name, head: sha.value, protected: false },
        green: null,
        pass: null,
    });
}
/** Evidence of a run on GitHub. Reads only: everything that would be written goes to the outbox folder. */
async function gatherFromGitHub(io, request, runId) {
    const id = /^[1-9]\d{0,15}$/.test(runId) ? Number(runId) : null;
    const token = io.env['GITHUB_TOKEN'] ?? io.env['GH_TOKEN'] ?? '';
    if (id === null)
        return (0,result/* err */._)([{ code: 'USAGE', detail: `--run: ${JSON.stringify(runId)} is no run id; it is a number` }]);
    if (token === '')
        return (0,result/* err */._)([{ code: 'USAGE', detail: '--run: set GITHUB_TOKEN to a token that may read the run' }]);
    const host = (0,shells_compose/* composeHost */.bX)(io.env, token);
    if (host === null)
        return (0,result/* err */._)([{ code: 'USAGE', detail: '--run: set GITHUB_REPOSITORY to OWNER/NAME' }]);
    await (0,promises_.mkdir)(request.out, { recursive: true });
    const reader = host.reader(request.policy.policy.logs, request.out);
    const run = await reader.readRun(id);
    if (!run.ok)
        return (0,result/* err */._)([run.problem]);
    const reports = await (0,load/* loadReports */.yc)(io.cwd, request.reports);
    return (0,result.ok)(await gatherRun({ reader, clock: toClock(io) }, {
        run: run.value,
        ownJob: null,
        reports: (0,load/* listValues */.Du)(reports),
        gaps: [...(0,load/* toGaps */.zp)('report', (0,load/* listProblems */.vz)(reports)), ...(0,load/* toGaps */.zp)('policy', request.policy.problems)],
        maxJobs: request.policy.policy.logs.maxJobs,
        compareWithGreen: request.policy.policy.logs.compareWithGreen,
        lookForPass: true,
        digest: { patterns: request.policy.rules.rules, secrets: host.secrets },
    }));
}
/** `AFTERMATH_NOW` fixes the time, so that a run can be repeated exactly. */
function toClock(io) {
    const fixed = (0,ids/* parseInstant */.nV)(io.env['AFTERMATH_NOW'] ?? '');
    return { now: () => fixed ?? Date.now() };
}

// EXTERNAL MODULE: ./lib/shells/cli/io.js
var cli_io = __webpack_require__(6920);
// EXTERNAL MODULE: ./lib/shells/cli/local-policy.js + 1 modules
var local_policy = __webpack_require__(1943);
;// CONCATENATED MODULE: ./lib/shells/cli/handle.js
// `aftermath handle`: the whole chain on a laptop or in any CI; what would be posted to GitHub is written to a folder.




















/** 0 when the failure was handled, or nothing failed; 1 when an effect failed; 2 on unusable input. */
async function runHandle(io, options) {
    const handled = await handle(io, options);
    if (!handled.ok) {
        (0,cli_io/* printProblems */.Mr)(io, handled.problem);
        return 2;
    }
    const { dossier, outcomes } = handled.value;
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, toReportJson(dossier, outcomes));
    else
        io.out(renderConsole(dossier, outcomes));
    const failed = outcomes.flatMap((one) => (one.status === 'failed' ? [one.problem] : []));
    (0,cli_io/* printProblems */.Mr)(io, failed);
    return failed.length === 0 ? 0 : 1;
}
/** One failure, from files or from GitHub, handled into the outbox folder. */
async function handle(io, options) {
    const repo = (0,external_node_path_.resolve)(io.cwd, options.repo ?? '.');
    const out = (0,external_node_path_.resolve)(io.cwd, options.out ?? (0,external_node_path_.join)(repo, '.aftermath/outbox'));
    if (await isTaken(out)) {
        const detail = `--out: ${out} is no folder; name one, or a path that does not exist yet`;
        return (0,result/* err */._)([{ code: 'USAGE', detail }]);
    }
    const policy = await (0,local_policy/* readLocalPolicy */.O)(repo, { mode: options.mode ?? null, plan: options.plan ?? [] });
    if (!policy.ok)
        return policy;
    const gathered = await gather(io, { options, repo, out, policy: policy.value });
    if (!gathered.ok)
        return gathered;
    const outbox = (0,workspace/* folderWorkspace */.c)(out);
    const secrets = (0,shells_compose/* listSecrets */.AQ)(io.env, '');
    const outcome = await handleFailure({
        host: (0,code_host/* outboxCodeHost */.z)({
            out: outbox,
            repo: (0,workspace/* folderWorkspace */.c)(repo),
            apply: options.apply === true ? 'in-place' : 'outbox',
        }),
        sink: (0,report_sink/* fileReportSink */.a)(out),
        state: (0,directory/* directoryStateStore */.K)(out),
        log: cliLog('warnings', io.note),
        pacing: (0,pacing/* systemPacing */.i)(),
        safe: (raw) => (0,safe_text/* toSafeText */._)(raw, { secrets }),
    }, {
        ...gathered.value,
        policy: policy.value.policy,
        rules: policy.value.rules,
        batch: options.batch ?? null,
        ownToken: 'full',
        snapshot: null,
        codeowners: await readCodeowners(repo),
    });
    return (0,result.ok)(outcome);
}
/** The first CODEOWNERS file of the checkout, or null. */
async function readCodeowners(repo) {
    for (const path of CODEOWNERS_PATHS) {
        const text = await (0,read_file/* readTextFile */.G)((0,external_node_path_.join)(repo, path), path);
        if (text.ok)
            return text.value;
    }
    return null;
}
/** Whether something other than a folder stands where the outbox would be. */
async function isTaken(out) {
    try {
        return !(await (0,promises_.stat)(out)).isDirectory();
    }
    catch (error) {
        return (0,file_problem/* codeOf */.$)(error) === 'ENOTDIR';
    }
}
function gather(io, { options, repo, out, policy }) {
    const request = { logs: options.log ?? [], reports: options.report ?? [], repo, out, policy };
    return options.run === undefined ? gatherFromFiles(io, request) : gatherFromGitHub(io, request, options.run);
}


/***/ })

};
