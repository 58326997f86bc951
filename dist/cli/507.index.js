export const id = 507;
export const ids = [507,482];
export const modules = {

/***/ 7507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDemo: () => (/* binding */ runDemo)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/shells/cli/demo-files.js
// The small repository that the demo really builds: a price list with a bug, its test, a workplan, a queue, a policy.
/** Path to text. Everything the demo commits before it lets the test fail. */
const DEMO_FILES = {
    'package.json': `{
  "name": "corner-shop",
  "version": "1.0.0",
  "type": "module",
  "scripts": {"test": "node --test"}
}
`,
    'src/price.js': `// Prices are whole cents.
export function totalOf(lines) {
  return lines.reduce((sum, line) => sum + line.cents * line.count, 0);
}

export function withDiscount(cents, percent) {
  return cents - cents * percent;
}
`,
    'test/price.test.js': `import assert from 'node:assert/strict';
import {test} from 'node:test';
import {totalOf, withDiscount} from '../src/price.js';

test('a total adds up its lines', () => {
  assert.equal(totalOf([{cents: 250, count: 2}, {cents: 99, count: 1}]), 599);
});

test('ten percent off 2000 cents are 1800 cents', () => {
  assert.equal(withDiscount(2000, 10), 1800);
});
`,
    'plan/execution_plan.json': `[
  {
    "batch": "1.1",
    "title": "Add up the lines of a basket",
    "dependencies": [],
    "verified": true
  },
  {
    "batch": "1.2",
    "title": "Discounts in percent",
    "dependencies": ["1.1"],
    "verified": false
  },
  {
    "batch": "1.3",
    "title": "Print the receipt",
    "dependencies": ["1.2"],
    "verified": false
  },
  {
    "batch": "1.4",
    "title": "Opening hours on the front page",
    "dependencies": ["1.1"],
    "verified": false
  }
]
`,
    'queue/in-progress/discounts.yaml': `id: discounts
title: Discounts in percent
priority: high
status: in-progress
attempts: 1
`,
    'queue/pending/receipt.yaml': `id: receipt
title: Print the receipt
priority: medium
status: pending
attempts: 0
`,
    '.github/aftermath.yml': `# Which workplan files may be edited, and where a commit names its batch.
plans:
  - files: [plan/execution_plan.json]
`,
};
/** Message of the commit that brings the bug; its trailer names the batch that was worked on. */
const DEMO_MESSAGE = `Add discounts in percent

Batch: 1.2
`;

;// CONCATENATED MODULE: ./lib/shells/cli/demo-repo.js
// Builds the demo's repository with real git and lets its real test command fail.




/** A new repository with one good and one breaking commit, and the log of its failing tests. */
async function buildDemoRepo(root) {
    const dir = (0,external_node_path_.join)(root, 'corner-shop');
    for (const [path, text] of Object.entries(DEMO_FILES)) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(dir, path)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(dir, path), text);
    }
    await git(dir, 'init', '--quiet', '--initial-branch=work/discounts');
    await git(dir, 'add', '--all', '--', ':!src/price.js', ':!test');
    await commit(dir, 'Open the shop');
    await git(dir, 'add', '--all');
    await commit(dir, DEMO_MESSAGE);
    const tested = await run(process.execPath, ['--test', '--test-reporter=spec'], { cwd: dir, env: cleanEnvironment() });
    const log = (0,external_node_path_.join)(root, 'test.log');
    await (0,promises_.writeFile)(log, `$ npm test\n${tested.output}Process exited with code ${tested.exitCode}\n`);
    return { dir, log, exitCode: tested.exitCode };
}
/** Output of one git command in a directory; fails with what git said. */
async function git(dir, ...args) {
    const ended = await run('git', args, { cwd: dir, env: cleanEnvironment() });
    if (ended.exitCode !== 0)
        throw new Error(`git ${args[0]}: ${ended.output.trim()}`);
    return ended.output;
}
async function commit(dir, message) {
    const identity = ['-c', 'user.name=Demo', '-c', 'user.email=demo@example.invalid', '-c', 'commit.gpgsign=false'];
    await git(dir, ...identity, 'commit', '--quiet', '--no-verify', '-m', message);
}
/** The environment without what would change git's or the test runner's behaviour inside the demo. */
function cleanEnvironment() {
    const kept = Object.entries(process.env).filter(([name]) => !/^(?:GIT_|NODE_|npm_|FORCE_COLOR$|JEST_)/.test(name));
    return Object.fromEntries(kept.map(([name, value]) => [name, value ?? '']));
}
function run(file, args, options) {
    return new Promise((done, fail) => {
        (0,external_node_child_process_.execFile)(file, [...args], { ...options, timeout: 60_000 }, (error, stdout, stderr) => {
            if (error !== null && typeof error.code !== 'number') {
                fail(new Error(`${file} cannot be started: ${error.message}`));
                return;
            }
            done({ exitCode: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
        });
    });
}

// EXTERNAL MODULE: ./lib/shells/cli/handle.js + 13 modules
var handle = __webpack_require__(4482);
// EXTERNAL MODULE: ./lib/shells/cli/io.js
var cli_io = __webpack_require__(6920);
;// CONCATENATED MODULE: ./lib/shells/cli/demo.js
// `aftermath demo`: a small real repository, a really failing test, and everything that is done about it.







/** Builds, breaks and handles. 0 when the whole chain ran to its end. */
async function runDemo(io, options) {
    const root = options.dir === undefined ? (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'aftermath-demo-')) : (0,external_node_path_.resolve)(io.cwd, options.dir);
    if (options.dir !== undefined && (0,external_node_fs_.existsSync)(root)) {
        (0,cli_io/* printProblems */.Mr)(io, [{ code: 'USAGE', detail: `demo: ${options.dir} exists already; name a folder that does not` }]);
        return 2;
    }
    const say = (text) => {
        if (!options.json)
            io.out(text);
    };
    await (0,promises_.mkdir)(root, { recursive: true });
    say('1. A shop with a workplan and a queue, in a new git repository. Batch 1.2 brings discounts, and a bug.\n');
    const repo = await buildDemoRepo(root);
    say(`   Its own test command ran and ended with exit code ${repo.exitCode}.\n\n`);
    const out = (0,external_node_path_.join)(root, 'outbox');
    const handled = await (0,handle.handle)(io, { log: [repo.log], repo: repo.dir, out, apply: true });
    if (!handled.ok) {
        (0,cli_io/* printProblems */.Mr)(io, handled.problem);
        return 2;
    }
    const { dossier, outcomes } = handled.value;
    const diff = await git(repo.dir, 'diff', '--', dossier.planEdit?.file ?? '.');
    const report = (0,external_node_path_.join)(out, 'report.md');
    const incident = outcomes.find((one) => one.kind === 'upsert-incident');
    const incidentFile = incident !== undefined && 'ref' in incident ? incident.ref : null;
    if (options.json) {
        (0,cli_io/* printJson */.Q2)(io, { repository: repo.dir, log: repo.log, outbox: out, report, incident: incidentFile, diff });
        return 0;
    }
    say(`2. The failure report (${report}):\n\n${await (0,promises_.readFile)(report, 'utf8')}\n`);
    if (incidentFile !== null) {
        say(`3. The incident that would be filed on GitHub (${incidentFile}):\n\n${await (0,promises_.readFile)(incidentFile, 'utf8')}\n`);
    }
    say(`4. What changed in the workplan (git diff in ${repo.dir}):\n\n${diff}\n`);
    say(`5. What it proposes next:\n${dossier.decision.next.map((step, index) => `   ${index + 1}. ${step.kind}: ${step.why}\n`).join('')}\n`);
    say(`Everything lies in ${root}\n   repository  ${repo.dir}\n   log         ${repo.log}\n   outbox      ${out}\n`);
    return 0;
}


/***/ }),

/***/ 4482:
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

;// CONCATENATED MODULE: ./lib/adapters/console/sink.js
// The only way to the runner's output: nothing that goes through here is taken for a command by the runner.
/** Standard output: the runner's ear, or the result of a command. */
const writeToStdout = (text) => {
    process.stdout.write(text);
};
/** Standard error: for people. */
const writeToStderr = (text) => {
    process.stderr.write(text);
};
/**
 * Text that the runner shows and does not obey. `::name::` counts at the start of a line, after white space too;
 * `##[name]` counts anywhere. A space breaks both, and people can still read it.
 */
function toInertText(text) {
    return text
        .replace(/\r\n?/g, '\n')
        .replaceAll('##[', '## [')
        .replace(/^([\s\u0085]*):(?=:)/gm, '$1: ');
}
/** Message of a workflow command: one line, with the characters escaped that the command syntax uses. */
function toCommandText(text) {
    return toInertText(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

;// CONCATENATED MODULE: ./lib/adapters/console/cli-log.js


/** A log on a terminal. `warnings` leaves out what is no warning. */
function cliLog(loudness = 'warnings', write = writeToStderr) {
    return {
        event: (event) => {
            if (loudness === 'all')
                write(`${renderEvent(event)}\n`);
        },
        warn: (event) => write(`warning: ${renderEvent(event)}\n`),
    };
}

// EXTERNAL MODULE: ./lib/adapters/files/file-problem.js
var file_problem = __webpack_require__(7238);
// EXTERNAL MODULE: ./lib/adapters/files/report-sink.js
var report_sink = __webpack_require__(9870);
// EXTERNAL MODULE: ./lib/adapters/files/workspace.js + 1 modules
var workspace = __webpack_require__(901);
// EXTERNAL MODULE: ./lib/adapters/outbox/code-host.js + 1 modules
var code_host = __webpack_require__(1909);
// EXTERNAL MODULE: ./lib/adapters/state/directory.js
var directory = __webpack_require__(5785);
// EXTERNAL MODULE: ./lib/decision/batch.js + 1 modules
var decision_batch = __webpack_require__(4810);
// EXTERNAL MODULE: ./lib/decision/causes.js
var decision_causes = __webpack_require__(9480);
// EXTERNAL MODULE: ./lib/decision/incidents.js
var decision_incidents = __webpack_require__(1281);
// EXTERNAL MODULE: ./lib/decision/question.js
var decision_question = __webpack_require__(8828);
;// CONCATENATED MODULE: ./lib/decision/mark.js


/** The mark of the failed batch: planned, or declined with the first reason against it. */
function decideMark(question) {
    const { batch, evidence, plans } = question;
    if (evidence.run.fromFork)
        return (0,decision_question/* refuse */.TR)('mark-item', 'FORK');
    if (batch.kind === 'none')
        return (0,decision_question/* refuse */.TR)('mark-item', batch.because, batch.subject);
    const against = findCauseAgainst(question);
    if (against !== null)
        return (0,decision_question/* refuse */.TR)('mark-item', against, batch.item);
    const { branch } = evidence.run;
    if (branch === null)
        return (0,decision_question/* refuse */.TR)('mark-item', 'NO_BRANCH', batch.file);
    const closed = findEditBar(batch, plans, evidence);
    if (closed !== null)
        return (0,decision_question/* refuse */.TR)('mark-item', closed, isBranchBar(closed) ? branch : batch.file);
    const { file, item } = batch;
    return (0,decision_question/* plan */.et)({ kind: 'mark-item', file, item, branch }, 'BATCH_FAILED', [file, item, branch]);
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
    const causes = (0,decision_causes/* listCauses */.Nm)(question);
    if (causes.length === 0)
        return 'CATEGORY_IGNORED';
    if ((0,decision_causes/* isBlind */.iE)(question))
        return 'NO_EVIDENCE';
    const own = causes.filter(decision_causes/* isOwnFault */.Dn);
    if (own.length === 0)
        return 'ENVIRONMENT';
    return own.some((cause) => (0,decision_causes/* callsFor */.$N)('mark', cause, policy)) ? null : 'BELOW_RESPONSE';
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
    const causes = (0,decision_causes/* listCauses */.Nm)(question);
    return [
        ...curesOf(question, causes),
        ...revertOf(question, causes),
        ...planEditOf(question, declined),
        ...nextItemOf(question, causes),
    ];
}
function curesOf(question, causes) {
    if ((0,decision_causes/* isBlind */.iE)(question)) {
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
    const grave = causes.some((cause) => cause.severity.level >= REVERT_LEVEL && (0,decision_causes/* isOwnFault */.Dn)(cause));
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
    const holdsUp = causes.some((cause) => (0,decision_causes/* isOwnFault */.Dn)(cause) && (0,decision_causes/* callsFor */.$N)('mark', cause, policy)) && !(0,decision_causes/* isBlind */.iE)(question);
    if (!holdsUp || evidence.run.fromFork || batch.kind === 'none' || batch.nextReady === null)
        return [];
    const waiting = batch.dependents.length;
    const held = waiting === 0 ? 'Nothing else waits' : `${waiting} ${waiting === 1 ? 'item waits' : 'items wait'}`;
    return [
        { kind: 'next-item', file: batch.file, item: batch.nextReady, why: `${held} for the failed one; this is ready.` },
    ];
}

;// CONCATENATED MODULE: ./lib/decision/decide.js





/**
 * The decision about a failed run. Effects in the order in which they are carried out: ledger, mark, incidents,
 * comments, which link to them, and last the report, which tells what became of the others. The same question without its
 * clock reading gives the same decision.
 */
function decide(question) {
    const { evidence, diagnoses, batch } = question;
    if (diagnoses.every((diagnosis) => diagnosis.category === 'none'))
        return decideNothing(question);
    const incidents = (0,decision_incidents/* decideIncidents */.m)(question);
    const parts = [
        decideLedger(question),
        decideMark(question),
        incidents,
        decideComments(question),
        decideReport(question),
    ];
    const { effects, declined } = (0,decision_question/* combine */.kg)(parts);
    return {
        id: (0,decision_question/* identify */.ls)(evidence.run.headSha, effects),
        reason: findReason(incidents),
        effects,
        declined,
        batch,
        next: listNextSteps(question, declined),
    };
}
function decideNothing({ evidence, batch }) {
    const { declined } = (0,decision_question/* refuse */.TR)('write-report', 'NOT_A_FAILURE');
    return { id: (0,decision_question/* identify */.ls)(evidence.run.headSha, []), reason: 'NOT_A_FAILURE', effects: [], declined, batch, next: [] };
}
/** Every cause is remembered, ignored ones too: the ledger is a record, not an alarm. */
function decideLedger({ evidence, diagnoses, memory }) {
    if (memory === 'none')
        return (0,decision_question/* refuse */.TR)('append-ledger', 'NO_LEDGER');
    const { id, attempt } = evidence.run;
    const fingerprints = [...new Set(diagnoses.map((diagnosis) => diagnosis.fingerprint))];
    return (0,decision_question/* combine */.kg)(fingerprints.map((fingerprint) => (0,decision_question/* plan */.et)({ kind: 'append-ledger', fingerprint }, 'FAILURE_REPORTED', [fingerprint, `${id}`, `${attempt}`])));
}
function decideReport({ evidence, diagnoses }) {
    const { id, attempt } = evidence.run;
    const effect = { kind: 'write-report', fingerprint: diagnoses[0].fingerprint };
    return (0,decision_question/* plan */.et)(effect, 'FAILURE_REPORTED', [`${id}`, `${attempt}`]);
}
/** One comment in every open pull request of the branch, when one cause is grave enough. A fork's token cannot write it. */
function decideComments(question) {
    const { evidence, policy, diagnoses } = question;
    const { run } = evidence;
    const causes = (0,decision_causes/* listCauses */.Nm)(question);
    if (run.fromFork)
        return (0,decision_question/* refuse */.TR)('upsert-comment', 'FORK');
    if ((0,decision_causes/* isBlind */.iE)(question))
        return (0,decision_question/* refuse */.TR)('upsert-comment', 'NO_EVIDENCE');
    if (causes.length === 0)
        return (0,decision_question/* refuse */.TR)('upsert-comment', 'CATEGORY_IGNORED', diagnoses[0].category);
    if (!causes.some((cause) => (0,decision_causes/* callsFor */.$N)('comment', cause, policy))) {
        return (0,decision_question/* refuse */.TR)('upsert-comment', 'BELOW_RESPONSE', `level ${(0,decision_causes/* worstLevelOf */.Tw)(causes)}`);
    }
    if (run.pullRequests.length === 0)
        return (0,decision_question/* refuse */.TR)('upsert-comment', 'NO_PULL_REQUEST', run.branch ?? '');
    const threads = [...new Set(run.pullRequests)];
    return (0,decision_question/* combine */.kg)(threads.map((thread) => (0,decision_question/* plan */.et)({ kind: 'upsert-comment', thread }, 'THREAD_INFORMED', [`${thread}`, run.workflow])));
}
/** What became of the incident of the worst cause says most; when the level calls for none, the report is the reason. */
function findReason(incidents) {
    const planned = incidents.effects[0]?.because;
    const refused = incidents.declined[0]?.because ?? 'BELOW_RESPONSE';
    if (planned !== undefined)
        return planned;
    return refused === 'BELOW_RESPONSE' ? 'FAILURE_REPORTED' : refused;
}

// EXTERNAL MODULE: ./lib/domain/effect.js
var domain_effect = __webpack_require__(5311);
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

// EXTERNAL MODULE: ./lib/diagnosis/diagnose-log.js + 4 modules
var diagnose_log = __webpack_require__(4686);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/render/commands.js
var commands = __webpack_require__(880);
// EXTERNAL MODULE: ./lib/workplan/edit.js + 3 modules
var edit = __webpack_require__(3340);
// EXTERNAL MODULE: ./lib/app/diagnose-run.js + 2 modules
var diagnose_run = __webpack_require__(1090);
// EXTERNAL MODULE: ./lib/app/failure-performer.js + 15 modules
var failure_performer = __webpack_require__(3423);
// EXTERNAL MODULE: ./lib/app/failure-world.js
var failure_world = __webpack_require__(1460);
// EXTERNAL MODULE: ./lib/app/perform.js
var perform = __webpack_require__(2546);
// EXTERNAL MODULE: ./lib/app/read-plans.js
var read_plans = __webpack_require__(3450);
;// CONCATENATED MODULE: ./lib/app/handle-failure.js












/** Handles one failed run. Everything that goes wrong is in the outcome; only a bug throws. */
async function handleFailure(world, request) {
    const { policy } = request;
    const listed = await listIncidents(world.host, request.evidence);
    const read = await readPlansOf(world.host, request);
    const evidence = { ...request.evidence, gaps: [...request.evidence.gaps, ...listed.gaps, ...read.gaps] };
    const diagnoses = (0,diagnose_run/* diagnoseRun */.M)(evidence, listed.incidents, {
        rules: request.rules,
        excerptLines: policy.logs.excerptLines,
        greenLines: request.green === null ? new Set() : (0,diagnose_log/* toGreenLines */.Q)(request.green),
        pass: request.pass,
        severity: policy.severity,
    });
    const standing = { halt: 'running', incidents: listed.incidents };
    const batch = (0,decision_batch/* chooseBatch */.A)({
        input: request.batch,
        trailers: evidence.commit?.trailers ?? [],
        branch: evidence.run.branch,
        fromFork: evidence.run.fromFork,
        plans: read.plans,
        unreadable: read.unreadable,
        settings: policy.batch,
    });
    const memory = world.state === null ? 'none' : 'directory';
    const decision = decide({ evidence, diagnoses, policy, standing, plans: read.plans, batch, memory });
    const draft = {
        mode: policy.mode,
        evidence,
        diagnoses,
        decision,
        plans: read.plans.map((plan) => plan.workplan),
        planEdit: null,
        incident: (0,failure_world/* findKnownIncident */.t)(listed.incidents, evidence, diagnoses[0].fingerprint),
    };
    const edit = await preparePlanEdit(world.host, draft, { read, branch: request.branch });
    const dossier = { ...draft, planEdit: edit?.ok ? edit.value : null };
    const outcomes = await (0,perform/* performAll */.N)(decision.effects, {
        gate: ({ key, effect }) => {
            const verdict = gate(effect, { mode: policy.mode, halt: standing.halt });
            return verdict.verdict === 'go' ? null : { key, kind: effect.kind, status: 'held', because: verdict.because };
        },
        perform: (0,failure_performer/* makePerformer */.d)(world, {
            dossier,
            policy,
            planProblem: edit?.ok === false ? edit.problem : null,
            head: request.branch?.head ?? null,
            incidents: listed.incidents ?? [],
        }),
        log: world.log,
    });
    return { dossier, outcomes };
}
/** A fork's run may steer no write, so nothing is looked up for it. */
async function listIncidents(host, evidence) {
    if (evidence.run.fromFork)
        return { incidents: [], gaps: [] };
    const listed = await host.listIncidents();
    if (listed.ok)
        return { incidents: listed.value, gaps: [] };
    return { incidents: null, gaps: [{ looked: 'incidents', problem: listed.problem }] };
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

// EXTERNAL MODULE: ./lib/domain/decision.js
var decision = __webpack_require__(4540);
// EXTERNAL MODULE: ./lib/domain/problem.js
var problem = __webpack_require__(1591);
// EXTERNAL MODULE: ./lib/render/excerpt.js
var excerpt = __webpack_require__(2745);
// EXTERNAL MODULE: ./lib/render/links.js
var links = __webpack_require__(8193);
// EXTERNAL MODULE: ./lib/render/neutralise.js
var neutralise = __webpack_require__(5356);
// EXTERNAL MODULE: ./lib/render/plain-text.js
var plain_text = __webpack_require__(6430);
// EXTERNAL MODULE: ./lib/render/words.js
var words = __webpack_require__(8653);
;// CONCATENATED MODULE: ./lib/render/console.js
// The report for a terminal: plain text, at most 96 columns but for commands to copy, no escape sequence, no runner command.









const LABEL = 12;
const EXCERPT_LINES = 12;
const MAX_TESTS = 10;
/** The report as plain text with a line end at its end. `outcomes` is empty while nothing was carried out. */
function renderConsole(dossier, outcomes = []) {
    const parts = [
        title(dossier),
        verdict(dossier),
        console_excerpt(dossier),
        tests(dossier),
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
    const job = (0,links/* mainFailure */.yX)(evidence, diagnosis)?.job.name ?? diagnosis.jobs[0] ?? null;
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
        ...field('besides', others === 0 ? '' : `${(0,words/* countWords */.rj)(others, 'other cause')} in the same run`),
        ...field('run', (0,links/* runUrl */.Vp)(evidence.run) ?? ''),
    ];
}
function console_excerpt(dossier) {
    return (0,excerpt/* excerptLines */.$)(dossier.diagnoses[0], EXCERPT_LINES).map((line) => (0,neutralise/* cut */.Jj)((0,plain_text/* toHarmless */.JJ)(`  ${line}`), plain_text/* COLUMNS */.cZ));
}
function tests(dossier) {
    const { failedTests } = dossier.diagnoses[0];
    if (failedTests.length === 0)
        return [];
    const shown = failedTests.slice(0, MAX_TESTS).map(({ classname, name }) => {
        return (0,neutralise/* cut */.Jj)(`  - ${(0,plain_text/* toPlain */.Ul)(classname === '' ? name : `${classname} › ${name}`)}`, plain_text/* COLUMNS */.cZ);
    });
    const more = failedTests.length - shown.length;
    return [`${(0,words/* countWords */.rj)(failedTests.length, 'failed test')}:`, ...shown, ...(more > 0 ? [`  … and ${more} more`] : [])];
}
function batch(dossier) {
    const choice = dossier.decision.batch;
    if (choice.kind === 'none')
        return field('batch', `none: ${decision/* REASONS */.e[choice.because]}`);
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
        return item(`${words/* EFFECT_WORDS */.Gt[effect.kind]}. ${decision/* REASONS */.e[because]}`);
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
            return `${word}. ${decision/* REASONS */.e[outcome.because]}`;
        case 'skipped':
            return `${word}, what it waits for was not done`;
        case 'failed':
            return `${word}. ${(0,plain_text/* toPlain */.Ul)((0,problem/* explainProblem */.F)(outcome.problem))}`;
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
    const found = dossier.evidence.gaps.flatMap((gap) => item(`${gap.looked}: ${(0,plain_text/* toPlain */.Ul)((0,problem/* explainProblem */.F)(gap.problem))}`));
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

// EXTERNAL MODULE: ./lib/render/report-document.js
var report_document = __webpack_require__(9468);
// EXTERNAL MODULE: ./lib/adapters/git/repo.js + 1 modules
var repo = __webpack_require__(7077);
// EXTERNAL MODULE: ./lib/app/gather-local.js
var gather_local = __webpack_require__(8378);
;// CONCATENATED MODULE: ./lib/domain/run.js
/** Conclusions that are a failure somebody should hear about. Cancelled is not: it is somebody's wish or a consequence. */
function isFailure(conclusion) {
    return conclusion === 'failure' || conclusion === 'timed_out' || conclusion === 'startup_failure';
}

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
    const evidence = {
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

// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
// EXTERNAL MODULE: ./lib/evidence/safe-text.js + 7 modules
var safe_text = __webpack_require__(2948);
// EXTERNAL MODULE: ./lib/shells/compose.js + 18 modules
var compose = __webpack_require__(5215);
// EXTERNAL MODULE: ./lib/shells/load.js + 11 modules
var load = __webpack_require__(7415);
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
    const secrets = (0,compose/* listSecrets */.AQ)(io.env, '');
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
    const host = (0,compose/* composeHost */.bX)(io.env, token);
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
// EXTERNAL MODULE: ./lib/shells/cli/local-policy.js + 2 modules
var local_policy = __webpack_require__(3865);
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
        (0,cli_io/* printJson */.Q2)(io, (0,report_document/* toReportJson */.s)(dossier, outcomes));
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
    const outcome = await handleFailure({
        host: (0,code_host/* outboxCodeHost */.z)({
            out: outbox,
            repo: (0,workspace/* folderWorkspace */.c)(repo),
            apply: options.apply === true ? 'in-place' : 'outbox',
        }),
        sink: (0,report_sink/* fileReportSink */.a)(out),
        state: (0,directory/* directoryStateStore */.K)(out),
        log: cliLog('warnings', io.note),
    }, { ...gathered.value, policy: policy.value.policy, rules: policy.value.rules, batch: options.batch ?? null });
    return (0,result.ok)(outcome);
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
