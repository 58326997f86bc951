export const id = 778;
export const ids = [778];
export const modules = {

/***/ 9769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eD: () => (/* binding */ toPlanFacts),
/* harmony export */   jo: () => (/* binding */ isEditKind),
/* harmony export */   v1: () => (/* binding */ isEdit)
/* harmony export */ });
/** What a plan's mark is told; an empty text stands for what is not known. */
function toPlanFacts({ reason, step, level, run }) {
    return { reason, step: step || null, level: level === '' ? null : Number(level), run: run || null };
}
const EDITS = new Set([
    'mark-item',
    'clear-mark',
    'move-item',
    'create-item',
    'split-item',
    'pause-queue',
]);
/** True for an effect that changes files of the repository. */
function isEdit(effect) {
    return isEditKind(effect.kind);
}
/** True for a kind of effects that change files of the repository. */
function isEditKind(kind) {
    return EDITS.has(kind);
}


/***/ }),

/***/ 2546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ findRef),
/* harmony export */   N2: () => (/* binding */ performAll),
/* harmony export */   h3: () => (/* binding */ toHeld),
/* harmony export */   xb: () => (/* binding */ findOwnCommit)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(758);
/* harmony import */ var _edit_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9769);
/* harmony import */ var _put_off_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2006);



/**
 * Carries out effects in their order. Outcomes have the same order; a held or failed effect skips those after it. `before`:
 * what came of the effects that were carried out already; the outcomes begin with it.
 */
async function performAll(effects, world, before = []) {
    const outcomes = [...before];
    for (const planned of effects) {
        const outcome = await performOne(planned, world, outcomes);
        outcomes.push(outcome);
        world.log.event({ code: 'EFFECT', kind: planned.effect.kind, status: outcome.status, key: planned.key });
    }
    return outcomes;
}
async function performOne(planned, world, before) {
    const { key, effect } = planned;
    if (planned.after !== null && !isDone(before, planned.after)) {
        return { key, kind: effect.kind, status: 'skipped', after: planned.after };
    }
    const held = world.gate(planned);
    if (held !== null)
        return held;
    const result = await world.perform(effect, before);
    if (!result.ok) {
        const because = findWait(effect.kind, result.problem);
        if (because !== null)
            return { key, kind: effect.kind, status: 'held', because, ...toWait(result.problem) };
        return { key, kind: effect.kind, status: 'failed', problem: result.problem };
    }
    if (result.value.change === 'withheld') {
        return { key, kind: effect.kind, status: 'held', because: result.value.because };
    }
    const status = result.value.change === 'unchanged' ? 'already-done' : 'done';
    const { ref, ruled, earlier } = result.value;
    const more = { ...(ruled === undefined ? {} : { ruled }), ...(earlier === undefined ? {} : { earlier }) };
    return { key, kind: effect.kind, status, ref, ...more };
}
/** The outcome of an effect that the gate holds back; null: it may be carried out. */
function toHeld({ key, effect }, verdict) {
    return verdict.verdict === 'go' ? null : { key, kind: effect.kind, status: 'held', because: verdict.because };
}
/** Troubles that are no failure of ours: a run that goes on, a wish to wait, or notes that may not be written while everything else may. */
function findWait(kind, problem) {
    if (problem.code === 'RUN_IN_PROGRESS')
        return 'RERUN_UNDER_WAY';
    const mayNotNote = kind === 'append-ledger' && problem.code === 'HOST_FORBIDDEN';
    return mayNotNote ? 'LEDGER_READ_ONLY' : (0,_put_off_js__WEBPACK_IMPORTED_MODULE_2__/* .toPutOff */ .m)(problem);
}
function toWait(problem) {
    return 'retryAfterMs' in problem && problem.retryAfterMs !== null ? { retryAfterMs: problem.retryAfterMs } : {};
}
function isDone(outcomes, key) {
    const outcome = outcomes.find((candidate) => candidate.key === key);
    return outcome?.status === 'done' || outcome?.status === 'already-done';
}
/** The reference of the first effect of a kind that was done, or null. */
function findRef(outcomes, kind) {
    const outcome = outcomes.find((candidate) => candidate.kind === kind);
    return outcome !== undefined && 'ref' in outcome ? outcome.ref : null;
}
/** The commit that the edits of this run made; null when they made none, or went to a pull request. */
function findOwnCommit(outcomes) {
    const edit = outcomes.find((one) => (0,_edit_context_js__WEBPACK_IMPORTED_MODULE_1__/* .isEditKind */ .jo)(one.kind) && one.status === 'done');
    const text = edit?.status === 'done' ? /\/commit\/(?<sha>[0-9a-f]+)$/.exec(edit.ref)?.groups?.['sha'] : undefined;
    return text === undefined ? null : (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha */ .qL)(text);
}


/***/ }),

/***/ 2006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ toPutOff)
/* harmony export */ });
/** The reason to put work off; null for a trouble that waiting does not end. */
function toPutOff({ code }) {
    if (code === 'HOST_RATE_LIMITED')
        return 'RATE_LIMITED';
    if (code === 'HOST_STOPPED')
        return 'STOPPED';
    return code === 'HOST_BUDGET_SPENT' ? 'REQUEST_BUDGET' : null;
}


/***/ }),

/***/ 8193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ issuePage),
/* harmony export */   LS: () => (/* binding */ logLineLink),
/* harmony export */   LV: () => (/* binding */ pullPage),
/* harmony export */   TB: () => (/* binding */ isPullPage),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   cJ: () => (/* binding */ logLineUrl),
/* harmony export */   fL: () => (/* binding */ runPage),
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   wn: () => (/* binding */ commitLink),
/* harmony export */   yX: () => (/* binding */ mainFailure)
/* harmony export */ });
/* unused harmony exports commitPage, failureOf */
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);

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
/** True for the page of a pull request, on a host or in an outbox. */
function isPullPage(ref) {
    return /\/pull\/\d+$/.test(ref) || ref.endsWith('/pull-request.md');
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
    return linked((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(sha.slice(0, 7)), commitPage(repo, sha));
}
/** The label, as a link where there is an address. */
function linked(label, url) {
    return url === null ? label : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(label, url);
}
/** `line 12 of the log`, as a link where there is a page; the words of an annotation or a report lie in no log. */
function logLineLink(evidence, cause) {
    const label = cause.line === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `not from a log` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `line ${cause.line} of the log`;
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


/***/ }),

/***/ 3744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ toReportJson)
});

// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
// EXTERNAL MODULE: ./lib/domain/problem.js
var domain_problem = __webpack_require__(1591);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
;// CONCATENATED MODULE: ./lib/render/analysis-words.js


const LINK_WORDS = {
    trigger: 'Trigger',
    mechanism: 'Mechanism',
    symptom: 'Symptom',
    effect: 'Effect',
    consequence: 'Consequence',
};
/** Nothing where the proof stands beside it. */
const BASIS_WORDS = {
    evidence: '',
    inference: 'inferred',
    unknown: 'not known',
};
const STRATEGY_WORDS = {
    retry: 'retry',
    fix: 'fix',
    alternative: 'alternative',
    checkpoint: 'go back',
    human: 'ask',
};
/** `the same cause`, `much the same words (0.72)`. */
function likenessWords({ likeness, score }) {
    return likeness === 'fingerprint' ? 'the same cause' : `much the same words (${score.toFixed(2)})`;
}
/** What ended an earlier failure: `commit 0a1b2c3, pull request 12`. The commit is a word of a file that people can edit. */
function fixWords({ fix }) {
    if (fix === null)
        return 'not known';
    if (fix.flaky)
        return 'a re-run: the same commit passed';
    const commit = `commit ${fix.commit.slice(0, 7)}`;
    return fix.pull === null ? commit : `${commit}, pull request ${fix.pull}`;
}
/** How often the same cause came lately and passed by itself; the empty text when it did neither. */
function frequencyWords({ windows, flakes }) {
    if (windows.month === 0 && flakes === 0)
        return '';
    const { day, week, month } = windows;
    return `Earlier ones of the same cause: ${day} in 24 hours, ${week} in 7 days, ${month} in 30 days; passes without a change: ${flakes}.`;
}
/** The exact command of an option; null where there is nothing to type. */
function analysis_words_actionCommand(action, run) {
    if (action === null)
        return null;
    switch (action.kind) {
        case 'rerun':
            return rerunCommand(run);
        case 'read-log':
            return readLogCommand(run);
        case 'revert':
            return revertCommand(action.sha, run);
        default:
            return assertNever(action);
    }
}
/** `line 12`, `line 12 of build.log`; the empty text for words that stand in no log. */
function proofPlace(proof) {
    if (proof.line === null)
        return '';
    return proof.job === null ? `line ${proof.line}` : `line ${proof.line} of ${proof.job}`;
}
/** What the weights leave of the whole, 0..1 with two digits. */
function analysis_words_unexplainedShare(analysis) {
    const known = analysis.factors.reduce((sum, factor) => sum + factor.weight, 0);
    return Math.round(Math.max(0, 1 - known) * 100) / 100;
}

;// CONCATENATED MODULE: ./lib/render/analysis-document.js



/** One analysis as a plain document. */
function toAnalysisDocument(analysis, run, source) {
    const { diagnosis, blastRadius, checklist } = analysis;
    return {
        schema: 'aftermath/analysis/1',
        source: source.kind === 'logs' ? { kind: source.kind, files: source.files } : { kind: source.kind, id: source.id },
        category: diagnosis.category,
        alternatives: diagnosis.alternatives,
        transient: diagnosis.transient,
        severity: toSeverityDocument(diagnosis.severity),
        confidence: diagnosis.confidence,
        fingerprint: diagnosis.fingerprint,
        rootCause: toCauseDocuments(diagnosis),
        step: diagnosis.step,
        failedTests: diagnosis.failedTests.map(toTestDocument),
        causalChain: analysis.causalChain.map(({ kind, text, basis, evidence }) => {
            return { kind, text, basis, evidence: evidence.map(toProofDocument) };
        }),
        factors: analysis.factors.map(toFactorDocument),
        unexplained: unexplainedShare(analysis),
        patterns: analysis.patterns.map(toPatternDocument),
        similar: toRecallDocument(analysis.recall),
        blastRadius: {
            jobs: blastRadius.jobs,
            dependents: blastRadius.dependents,
            planItems: blastRadius.planItems.map(({ file, item, role }) => ({ file, item, role })),
            branches: blastRadius.branches.map(({ name, shared }) => ({ name, shared })),
        },
        prevention: analysis.prevention,
        checklist: { before: checklist.before, during: checklist.during, after: checklist.after },
        plan: analysis.plan.map(({ rank, strategy, title, why, cost, risk, fallback, action }) => ({
            rank,
            strategy,
            title,
            why,
            cost,
            risk,
            fallback: { option: fallback.option, text: fallback.text },
            command: actionCommand(action, run),
        })),
    };
}
function toProofDocument({ job, line, text }) {
    return { job, line, text };
}
function toFactorDocument({ text, weight, evidence }) {
    return { text, weight, evidence: evidence.map(toProofDocument) };
}
function toPatternDocument({ id, name, usualCause, evidence, prevention }) {
    return { id, name, usualCause, evidence: evidence.map(toProofDocument), prevention };
}
/** What memory holds about a cause as a plain document, times in ISO 8601. */
function toRecallDocument({ asked, count, firstSeen, windows, flakes, similar }) {
    return {
        asked,
        count,
        firstSeen: firstSeen === null ? null : (0,ids/* toIsoText */.Ui)(firstSeen),
        windows: { day: windows.day, week: windows.week, month: windows.month },
        flakes,
        failures: similar.map(({ likeness, score, fix, at, runId, attempt, branch, commit, category, text }) => {
            return {
                likeness,
                score,
                fix: toFixDocument(fix),
                at: (0,ids/* toIsoText */.Ui)(at),
                runId,
                attempt,
                branch,
                commit,
                category,
                text,
            };
        }),
    };
}
function toFixDocument(fix) {
    return fix === null ? null : { at: (0,ids/* toIsoText */.Ui)(fix.at), commit: fix.commit, pull: fix.pull, flaky: fix.flaky };
}

;// CONCATENATED MODULE: ./lib/render/diagnosis-document.js
/** One log's diagnosis as a plain document. */
function toDiagnosisDocument(file, diagnosis) {
    return {
        schema: 'aftermath/diagnosis/1',
        file,
        category: diagnosis.category,
        alternatives: diagnosis.alternatives,
        transient: diagnosis.transient,
        severity: diagnosis_document_toSeverityDocument(diagnosis.severity),
        confidence: diagnosis.confidence,
        rootCause: diagnosis_document_toCauseDocuments(diagnosis),
        step: diagnosis.step,
        failedTests: diagnosis.failedTests.map(diagnosis_document_toTestDocument),
        fingerprint: diagnosis.fingerprint,
        factors: diagnosis.factors,
        prevention: diagnosis.prevention,
    };
}
/** Root causes without what only the inside of the program needs. */
function diagnosis_document_toCauseDocuments(diagnosis) {
    return diagnosis.rootCause
        .slice(0, 5)
        .map(({ line, text, rule, score, reason }) => ({ line, text, rule, score, reason }));
}
/** Field by field, so that a new field of ours never slips into a published document. */
function diagnosis_document_toSeverityDocument(severity) {
    return {
        level: severity.level,
        because: severity.because.map(({ rule, change, detail }) => ({ rule, change, detail })),
    };
}
/** Field by field, like the others. */
function diagnosis_document_toTestDocument(test) {
    const { classname, name, message, file, line } = test;
    return { classname, name, message, file, line };
}

;// CONCATENATED MODULE: ./lib/render/environment-document.js

/** In the order of the checks. */
function toFindingDocuments({ findings }) {
    return findings.map(({ check, subject, status, value, advice }) => ({ check, subject, status, value, advice }));
}
/** The document `aftermath/doctor/1`. */
function toDoctorDocument(environment) {
    return { schema: 'aftermath/doctor/1', at: toIsoText(environment.at), findings: toFindingDocuments(environment) };
}

// EXTERNAL MODULE: ./lib/render/links.js
var links = __webpack_require__(8193);
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
        queueItem: { ...decision.queueItem },
        planEdit: planEdit === null ? null : { file: planEdit.file, item: planEdit.item, unchanged: planEdit.unchanged },
        incident: dossier.incident === null ? null : toIncident(dossier.incident),
        outcomes: outcomes.map(toOutcome),
        gaps: evidence.gaps.map(toGap),
        ...toEnvironment(evidence),
        damage: dossier.damage.map(({ document, line, detail }) => ({ document, line, detail })),
    };
}
/** Left out where we did not run on the machine. */
function toEnvironment({ environment }) {
    if (environment === undefined || environment === null)
        return {};
    return { environment: toFindingDocuments(environment).map((finding) => ({ ...finding })) };
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
        url: (0,links/* runUrl */.Vp)(run),
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
    const { level, because } = diagnosis_document_toSeverityDocument(diagnosis.severity);
    return {
        category: diagnosis.category,
        alternatives: [...diagnosis.alternatives],
        transient: diagnosis.transient,
        severity: { level, because: because.map((reason) => ({ ...reason })) },
        confidence: diagnosis.confidence,
        rootCause: diagnosis_document_toCauseDocuments(diagnosis).map((cause) => ({ ...cause })),
        url: first === undefined ? null : (0,links/* logLineUrl */.cJ)(evidence, first.job, first.line),
        step: diagnosis.step,
        jobs: [...diagnosis.jobs],
        failedTests: diagnosis.failedTests.map((test) => ({ ...diagnosis_document_toTestDocument(test) })),
        fingerprint: diagnosis.fingerprint,
        factors: [...diagnosis.factors],
        prevention: [...diagnosis.prevention],
    };
}
/** Null where no memory was asked. */
function toSimilar({ recalls }, { fingerprint }) {
    const recall = recalls.get(fingerprint);
    return recall === undefined ? null : toRecallDocument(recall);
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
            return { key, kind, status, ref: outcome.ref, ...(outcome.ruled === undefined ? {} : { ruled: outcome.ruled }) };
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


/***/ }),

/***/ 9778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gl: () => (/* binding */ toSweepOutputs),
/* harmony export */   K: () => (/* binding */ toFailureOutputs),
/* harmony export */   Pg: () => (/* binding */ toRecoveryOutputs),
/* harmony export */   XJ: () => (/* binding */ toCommentOutputs),
/* harmony export */   toGuardedOutputs: () => (/* binding */ toGuardedOutputs)
/* harmony export */ });
/* harmony import */ var _app_perform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2546);
/* harmony import */ var _render_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8193);
/* harmony import */ var _render_report_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3744);
/* harmony import */ var _render_run_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7243);




const EMPTY = {
    severity: '',
    category: '',
    transient: '',
    fingerprint: '',
    'incident-url': '',
    'incident-number': '',
    'report-path': '',
    batch: '',
    'batch-status': 'none',
    'decision-id': '',
    'reason-code': '',
    result: '',
    attempts: '',
    time: '',
    cause: '',
};
/** Failed tests that the `result` output names per cause. GitHub allows 1 MB for all outputs of a job; the report has them all. */
const MAX_TESTS = 50;
/** Outputs of a handled failure. */
function toFailureOutputs({ dossier, outcomes }) {
    const { decision, diagnoses, incident } = dossier;
    const [worst] = diagnoses;
    const incidentUrl = (0,_app_perform_js__WEBPACK_IMPORTED_MODULE_0__/* .findRef */ .DQ)(outcomes, 'upsert-incident') ?? incident?.url ?? '';
    return {
        ...EMPTY,
        severity: String(worst.severity.level),
        category: worst.category,
        transient: worst.transient,
        fingerprint: worst.fingerprint,
        'incident-url': incidentUrl,
        'incident-number': /\/(\d+)$/.exec(incidentUrl)?.[1] ?? '',
        'report-path': (0,_app_perform_js__WEBPACK_IMPORTED_MODULE_0__/* .findRef */ .DQ)(outcomes, 'write-report') ?? '',
        batch: decision.batch.kind === 'chosen' ? decision.batch.item : '',
        'batch-status': toBatchStatus(outcomes, dossier.planEdit !== null),
        'decision-id': decision.id,
        'reason-code': decision.reason,
        result: JSON.stringify((0,_render_report_document_js__WEBPACK_IMPORTED_MODULE_1__/* .toReportJson */ .s)(withFewTests(dossier), outcomes)),
    };
}
/** Outputs of a handled recovery. */
function toRecoveryOutputs({ decision, outcomes, incidents }) {
    const cleared = decision.effects.flatMap(({ effect }) => (effect.kind === 'clear-mark' ? [effect.item] : []))[0];
    return {
        ...EMPTY,
        'incident-url': incidents[0]?.url ?? '',
        'incident-number': incidents[0] === undefined ? '' : String(incidents[0].number),
        batch: cleared ?? (decision.batch.kind === 'chosen' ? decision.batch.item : ''),
        'batch-status': toClearedStatus(outcomes),
        'decision-id': decision.id,
        'reason-code': decision.reason,
    };
}
/** Outputs of a sweep: why it ended early, if it did. What it did of single runs stands in its summary. */
function toSweepOutputs({ stopped }) {
    return { ...EMPTY, 'reason-code': stopped ?? '' };
}
/** Outputs of a comment: why the first command that was not done was not. The answers stand in the thread. */
function toCommentOutputs({ entries, ...rest }) {
    const trouble = entries.flatMap(({ answer }) => 'because' in answer ? [answer.because] : answer.kind === 'failed' ? [answer.problem.code] : []);
    return { ...EMPTY, 'reason-code': rest.kind === 'ignored' ? rest.because : (trouble[0] ?? '') };
}
/** Outputs of a command that was run under guard. The cause is that of the last try that failed. */
function toGuardedOutputs(outcome) {
    const cause = outcome.attempts.findLast((one) => one.cause !== null)?.cause ?? null;
    return {
        ...EMPTY,
        category: cause?.category ?? '',
        transient: cause?.transient ?? '',
        'reason-code': outcome.because,
        attempts: String(outcome.attempts.length),
        time: (outcome.totalMs / 1000).toFixed(1),
        cause: cause?.text ?? '',
        result: JSON.stringify((0,_render_run_document_js__WEBPACK_IMPORTED_MODULE_2__/* .toRunDocument */ .QL)(outcome, { report: null })),
    };
}
/** All marks go into one commit or pull request, so one tells of all; one that could not be lifted counts most. */
function toClearedStatus(outcomes) {
    const own = outcomes.filter((one) => one.kind === 'clear-mark');
    const cleared = own.find(({ status }) => status === 'failed') ?? own[0];
    if (cleared?.status === 'done')
        return (0,_render_links_js__WEBPACK_IMPORTED_MODULE_3__/* .isPullPage */ .TB)(cleared.ref) ? 'proposed' : 'cleared';
    return cleared?.status === 'failed' ? 'failed' : 'none';
}
function toBatchStatus(outcomes, isShown) {
    const marked = outcomes.find((one) => one.kind === 'mark-item');
    if (marked?.status === 'done')
        return (0,_render_links_js__WEBPACK_IMPORTED_MODULE_3__/* .isPullPage */ .TB)(marked.ref) ? 'proposed' : 'marked';
    if (marked?.status === 'already-done')
        return 'already-marked';
    if (marked?.status === 'failed')
        return 'failed';
    return isShown ? 'shown' : 'none';
}
function withFewTests(dossier) {
    const [first, ...rest] = dossier.diagnoses;
    const cut = (diagnosis) => ({ ...diagnosis, failedTests: diagnosis.failedTests.slice(0, MAX_TESTS) });
    return { ...dossier, diagnoses: [cut(first), ...rest.map(cut)] };
}


/***/ })

};
