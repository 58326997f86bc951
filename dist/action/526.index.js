export const id = 526;
export const ids = [526];
export const modules = {

/***/ 7526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runChosen: () => (/* binding */ runChosen)
});

// EXTERNAL MODULE: ./lib/domain/decision.js + 1 modules
var decision = __webpack_require__(9817);
// EXTERNAL MODULE: ./lib/render/blocks.js
var blocks = __webpack_require__(8824);
// EXTERNAL MODULE: ./lib/render/budget.js
var budget = __webpack_require__(6223);
// EXTERNAL MODULE: ./lib/render/closing.js
var closing = __webpack_require__(307);
// EXTERNAL MODULE: ./lib/render/facts.js
var facts = __webpack_require__(2883);
// EXTERNAL MODULE: ./lib/render/links.js
var links = __webpack_require__(8193);
// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(3419);
// EXTERNAL MODULE: ./lib/render/next-steps.js
var next_steps = __webpack_require__(9885);
// EXTERNAL MODULE: ./lib/render/notices.js
var notices = __webpack_require__(7289);
// EXTERNAL MODULE: ./lib/render/reasons.js
var reasons = __webpack_require__(5001);
// EXTERNAL MODULE: ./lib/render/recall.js
var recall = __webpack_require__(647);
// EXTERNAL MODULE: ./lib/render/report.js + 1 modules
var render_report = __webpack_require__(766);
;// CONCATENATED MODULE: ./lib/render/summary.js
// The step summary: the first screen says why, how bad, what was done and what to do; the report is folded below it.












/** Most next steps on the first screen. */
const MAX_STEPS = 3;
/** The summary of a failed run; never over what GitHub shows. */
function renderSummary(dossier, outcomes) {
    const [diagnosis] = dossier.diagnoses;
    const cause = (0,markdown/* join */.fj)([(0,facts/* causeLine */.mB)(diagnosis), (0,facts/* causePlace */.$M)(dossier.evidence, diagnosis)], '\n\n');
    const report = (0,render_report/* renderDetails */.P)(dossier, outcomes);
    const summary = (0,budget/* compose */.Zz)([
        {
            priority: 1,
            variants: [(0,blocks/* titled */.dJ)((0,markdown.md) `## ${(0,facts/* headline */.Pl)(dossier)}`, cause, (0,facts/* verdictFacts */.Jo)(diagnosis), (0,recall/* recallLine */.af)(dossier))],
        },
        { priority: 2, variants: [(0,blocks/* titled */.dJ)((0,markdown.md) `### What to do`, (0,next_steps/* shortPlan */.A6)(dossier, MAX_STEPS))] },
        { priority: 3, variants: [(0,blocks/* titled */.dJ)((0,markdown.md) `### What was done`, doneBlock(dossier, outcomes))] },
        ...noticeSections({ ...dossier.evidence, ...dossier, outcomes }),
        { priority: 4, variants: [(0,blocks/* details */.zH)((0,markdown.md) `The whole report`, report), (0,markdown.md) `The whole report did not fit in here.`] },
    ], budget/* SUMMARY_BUDGET */.pm);
    return `${summary}\n`;
}
/** The summary of a run that passed after a failure; says so too when nothing was open. */
function renderRecoverySummary(recovery) {
    const { run, decision, outcomes, incidents, gaps } = recovery;
    const where = run.branch === null ? (0,markdown.md) `CI passed` : (0,markdown.md) `CI passed on ${(0,markdown/* inlineCode */.ti)(run.branch)}`;
    const pass = (0,markdown.md) `${(0,links/* linked */.q)((0,markdown.md) `${(0,markdown/* prose */.CS)(run.workflow)} ${run.id}`, (0,links/* runUrl */.Vp)(run))} at ${(0,links/* commitLink */.wn)(run, run.headSha)}.`;
    const ended = incidents.map((incident) => {
        return (0,markdown.md) `${(0,markdown/* link */.nf)((0,markdown.md) `incident ${incident.number}`, incident.url)}: ${(0,closing/* recoveryWords */.t)(incident, run)}`;
    });
    const summary = (0,budget/* compose */.Zz)([
        { priority: 1, variants: [(0,blocks/* titled */.dJ)((0,markdown.md) `## ${where}`, pass)] },
        { priority: 2, variants: [incidents.length === 0 ? nothingEnded(recovery) : (0,blocks/* bullets */.e5)(ended)] },
        { priority: 2, variants: [stayingList(recovery)] },
        { priority: 2, variants: [markedList(recovery)] },
        { priority: 3, variants: [(0,blocks/* titled */.dJ)((0,markdown.md) `### What was done`, (0,reasons/* outcomeTable */.Lh)(decision.effects, outcomes))] },
        ...noticeSections(recovery),
        { priority: 4, variants: [(0,blocks/* titled */.dJ)((0,markdown.md) `### What could not be read`, (0,reasons/* gapList */.PQ)(gaps))] },
    ], budget/* SUMMARY_BUDGET */.pm);
    return `${summary}\n`;
}
/** What both kinds of summary tell besides: each part only where there is something to tell. */
function noticeSections(told) {
    const { run, decision, outcomes, gaps, damage, halt } = told;
    const only = (text) => ({ priority: 3, variants: [text] });
    return [
        { priority: 1, variants: [(0,notices/* haltNotice */.uN)(halt)] },
        only((0,blocks/* titled */.dJ)((0,markdown.md) `### What was put off`, (0,notices/* postponedList */.LZ)(decision.effects, outcomes))),
        only((0,blocks/* titled */.dJ)((0,markdown.md) `### Missing permissions`, (0,notices/* permissionBlock */.hL)((0,notices/* problemsOf */.GW)(gaps, outcomes)))),
        only((0,blocks/* titled */.dJ)((0,markdown.md) `### How to get more than this summary`, (0,notices/* tokenHint */.jE)(run, decision.declined))),
        only((0,blocks/* titled */.dJ)((0,markdown.md) `### Damage in the memory`, (0,notices/* damageList */.Ep)(damage))),
    ];
}
/** Reasons why an incident that is open stays so although the run passed. */
const STAYS = ['NEEDS_MORE_GREENS', 'GREEN_BEFORE_FAILURE', 'LOCKED_BY_HUMAN', 'POLICY_OFF'];
function stayingList({ decision }) {
    const isTold = ({ kind, because }) => kind === 'close-incident' && STAYS.includes(because);
    return (0,blocks/* titled */.dJ)((0,markdown.md) `### What stays open`, (0,blocks/* bullets */.e5)(decision.declined.filter(isTold).map(whyStays)));
}
/** Reasons why an item that stands failed stays so although the run passed. */
const KEEPS_MARK = [
    ...['NEEDS_MORE_GREENS', 'GREEN_BEFORE_FAILURE', 'LOCKED_BY_HUMAN', 'REOPENED_BY_HUMAN'],
    ...['MARK_HELD', 'MARK_UNPROVEN', 'MARK_PROPOSED', 'INCIDENTS_UNREADABLE'],
    ...['BRANCH_PROTECTED', 'BRANCH_UNKNOWN'],
];
function markedList({ decision }) {
    const isTold = ({ kind, because }) => kind === 'clear-mark' && KEEPS_MARK.includes(because);
    return (0,blocks/* titled */.dJ)((0,markdown.md) `### What stays marked`, (0,blocks/* bullets */.e5)(decision.declined.filter(isTold).map(whyStays)));
}
function whyStays({ because, subject }) {
    const about = subject === '' ? markdown/* NOTHING */.K$ : (0,markdown.md) `${(0,markdown/* inlineCode */.ti)(subject)}: `;
    return (0,markdown.md) `${about}${(0,markdown/* prose */.CS)(decision/* REASONS */.e[because])} (${(0,markdown/* inlineCode */.ti)(because)})`;
}
function nothingEnded(recovery) {
    const { decision } = recovery;
    if (stayingList(recovery) !== '')
        return markdown/* NOTHING */.K$;
    return decision.reason === 'INCIDENTS_UNREADABLE'
        ? (0,markdown.md) `Whether an incident is open for it could not be read.`
        : (0,markdown.md) `No incident was open for it.`;
}
function doneBlock(dossier, outcomes) {
    const { effects } = dossier.decision;
    if (effects.length === 0)
        return (0,markdown.md) `Nothing but this summary was written; the report below says why.`;
    return (0,reasons/* outcomeTable */.Lh)(effects, outcomes);
}

// EXTERNAL MODULE: ./lib/shells/action-io.js + 1 modules
var action_io = __webpack_require__(8655);
// EXTERNAL MODULE: ./lib/shells/action-outputs.js
var action_outputs = __webpack_require__(9778);
// EXTERNAL MODULE: ./lib/shells/action-start.js + 88 modules
var action_start = __webpack_require__(644);
// EXTERNAL MODULE: ./lib/config/schema.js + 12 modules
var schema = __webpack_require__(3486);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/shells/prelude.js
var shells_prelude = __webpack_require__(5558);
// EXTERNAL MODULE: ./lib/shells/read-field.js
var read_field = __webpack_require__(2802);
;// CONCATENATED MODULE: ./lib/shells/prepare.js





/** Run, policy and memory for a call of the action, or why there is nothing to be done with it. */
async function prepare(world, inputs, { chosen, env, event }) {
    const told = world.parseRun((0,read_field/* readField */.d)(event, 'workflow_run'));
    const read = told?.id === chosen.runId ? (0,result.ok)(told) : await world.reader((0,schema/* defaultPolicy */.G4)().logs).readRun(chosen.runId);
    const run = read.ok ? withAttempt(read.value, chosen, env) : toBlindRun(world, chosen, env);
    const now = world.clock.now();
    const prelude = await (0,shells_prelude/* readPrelude */.U)(world, inputs, { ref: run.defaultBranch ?? 'HEAD', now });
    if (!prelude.ok)
        return { problems: prelude.problem };
    const { policy } = prelude.value;
    world.limit({ requests: policy.limits.requests, waitMs: policy.limits.waitSeconds * 1000 });
    // Whose commit a run is that we cannot read is unknown, so nothing is written for it.
    const mode = read.ok ? policy.mode : 'observe';
    const gaps = read.ok ? [] : [{ looked: 'run', problem: read.problem }];
    return {
        ...prelude.value,
        run,
        policy: { ...policy, mode },
        inputs,
        env,
        trigger: 'other-run',
        now,
        gaps: [...gaps, ...prelude.value.gaps],
    };
}
/** A run is read as its latest attempt; when it is our own, the runner knows which attempt this is. */
function withAttempt(run, chosen, env) {
    const own = String(chosen.runId) === env['GITHUB_RUN_ID'];
    return own ? { ...run, attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? run.attempt) || run.attempt } : run;
}
/** A run that GitHub would not show us: what the runner's environment says of our own run, and doubt about the rest. */
function toBlindRun(world, chosen, env) {
    const own = String(chosen.runId) === env['GITHUB_RUN_ID'];
    const ref = env['GITHUB_HEAD_REF'] || (env['GITHUB_REF'] ?? '').replace(/^refs\/heads\//, '');
    return {
        repo: world.repo,
        id: chosen.runId,
        attempt: own ? Number(env['GITHUB_RUN_ATTEMPT'] ?? '1') || 1 : 1,
        workflow: own ? (env['GITHUB_WORKFLOW'] ?? '') : '',
        workflowPath: null,
        event: own ? (env['GITHUB_EVENT_NAME'] ?? '') : '',
        branch: own && ref !== '' && !ref.startsWith('refs/') ? ref : null,
        defaultBranch: null,
        headSha: ((0,ids/* parseSha */.qL)(env['GITHUB_SHA'] ?? '') ?? '0'.repeat(40)),
        base: null,
        fromFork: false,
        pullRequests: [],
        startedAt: null,
        endedAt: null,
        byDependabot: env['GITHUB_ACTOR'] === 'dependabot[bot]',
        conclusion: chosen.kind === 'recover' ? 'success' : 'failure',
    };
}

// EXTERNAL MODULE: ./lib/shells/run-work.js + 98 modules
var run_work = __webpack_require__(1815);
;// CONCATENATED MODULE: ./lib/shells/action-run.js






/** Does what the router chose. 0: done. 1: an effect failed. 2: unusable input or policy. */
async function runChosen(chosen, context) {
    const { env, event } = context;
    const started = (0,action_start/* startCall */.t3)(context);
    if (!started.ok)
        return (0,action_start.refuseCall)(started.problem, env);
    const { world, inputs } = started.value;
    const prepared = await prepare(world, inputs, { chosen, env, event });
    if ('problems' in prepared)
        return (0,action_start.refuseCall)(prepared.problems, env);
    return chosen.kind === 'recover' ? recover(world, prepared) : handle(world, prepared, chosen);
}
async function handle(world, prepared, chosen) {
    const outcome = await (0,run_work/* handleRun */.as)(world, prepared, toOwnJob(chosen, prepared));
    await (0,action_io.writeSummary)(prepared.env, renderSummary(outcome.dossier, outcome.outcomes));
    (0,action_io.writeOutputs)((0,action_outputs/* toFailureOutputs */.K)(outcome));
    return (0,action_start/* concludeCall */.A1)(outcome.outcomes, outcome.dossier.evidence.gaps);
}
function toOwnJob({ own }, { inputs, env }) {
    if (own === null)
        return null;
    return { id: inputs.jobId, key: env['GITHUB_JOB'] ?? null, runner: env['RUNNER_NAME'] ?? null, conclusion: own };
}
async function recover(world, prepared) {
    const outcome = await (0,run_work/* recoverRun */.eW)(world, prepared);
    const gaps = [...prepared.gaps, ...outcome.gaps];
    await (0,action_io.writeSummary)(prepared.env, renderRecoverySummary({ ...outcome, gaps }));
    (0,action_io.writeOutputs)((0,action_outputs/* toRecoveryOutputs */.Pg)(outcome));
    return (0,action_start/* concludeCall */.A1)(outcome.outcomes, gaps);
}


/***/ })

};
