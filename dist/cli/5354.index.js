export const id = 5354;
export const ids = [5354,9961];
export const modules = {

/***/ 5594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ systemPacing)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
// Real pauses and real chance, for programs that run outside of tests.


/** Timers of this process, `Math.random`, and a clock that nobody can set back. */
function systemPacing() {
    return {
        pause: async (ms) => {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms);
        },
        draw: () => Math.random(),
        elapsed: () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now(),
    };
}


/***/ }),

/***/ 6097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lo: () => (/* binding */ DEFAULT_POLICY_PATH)
/* harmony export */ });
/* unused harmony exports DEFAULT_STATE_BRANCH, COMMANDS, INPUTS, OUTPUTS */
// The registry of the Action's inputs and outputs: the one source of action.yml, of the README tables, and of the parser.
/** Where the policy is looked for when nothing else is said. */
const DEFAULT_POLICY_PATH = '.github/aftermath.yml';
/** Where the memory is kept when nothing else is said. */
const DEFAULT_STATE_BRANCH = 'aftermath/state';
/** What the Action can be told to do whatever the event is. */
const COMMANDS = (/* unused pure expression or super */ null && (['handle', 'hook', 'recover', 'sweep']));
/** All inputs, in the order in which documents list them. */
const INPUTS = [
    {
        name: 'token',
        description: 'Token for reading runs and for writing issues, comments and plan marks. Defaults to the token of the job.',
        default: '${{ github.token }}',
        required: false,
    },
    {
        name: 'mode',
        description: 'How far it may go: observe, propose or act. Defaults to the mode in the policy file, or propose.',
        default: '',
        required: false,
    },
    {
        name: 'policy',
        description: 'Path of the policy file in the repository. Defaults to .github/aftermath.yml; a missing file there is fine.',
        default: DEFAULT_POLICY_PATH,
        required: false,
    },
    {
        name: 'batch',
        description: 'Id of the workplan item that this run worked on, or FILE#ID. Defaults to a trailer, the branch, or the only item in progress.',
        default: '',
        required: false,
    },
    {
        name: 'plan',
        description: 'Workplan files that may be marked, one path or glob per line. Defaults to the plans of the policy file.',
        default: '',
        required: false,
    },
    {
        name: 'reports',
        description: 'JUnit XML reports to read, one path or glob per line. Defaults to none: then the logs alone are read.',
        default: '',
        required: false,
    },
    {
        name: 'run-id',
        description: 'Id of the workflow run to handle. Defaults to the run of the event: its own, or the completed one.',
        default: '',
        required: false,
    },
    {
        name: 'command',
        description: 'What to do, whatever the event: handle, hook, recover or sweep. Defaults to what the event asks for.',
        default: '',
        required: false,
    },
    {
        name: 'state-branch',
        description: 'Branch that holds the memory; it is made when it is missing. Defaults to aftermath/state; empty remembers nothing.',
        default: DEFAULT_STATE_BRANCH,
        required: false,
    },
    {
        name: 'job-status',
        description: 'Status of the job that this step runs in: success, failure or cancelled. Leave the default; the runner fills it in.',
        default: '${{ job.status }}',
        required: false,
    },
    {
        name: 'job-id',
        description: 'Id of the job that this step runs in. Leave the default; older servers leave it empty and the job is found by name.',
        default: '${{ job.check_run_id }}',
        required: false,
    },
    {
        name: 'run',
        description: 'Command line or script to run under guard by bash -e: what fails and passes by itself is tried again. Defaults to none.',
        default: '',
        required: false,
    },
    {
        name: 'attempts',
        description: 'Most tries of the run input, 1 to 10. Defaults to run.attempts in the policy file, or 3.',
        default: '',
        required: false,
    },
    {
        name: 'timeout',
        description: 'What one try of the run input may take, such as 90s, 10m or 1h30m. Defaults to no bound but that of the job.',
        default: '',
        required: false,
    },
];
/** All outputs, in the order in which documents list them. */
const OUTPUTS = [
    {
        name: 'severity',
        description: 'Level of the worst cause, 1 (trivial) to 5 (catastrophic). Empty when nothing failed.',
    },
    {
        name: 'category',
        description: 'Category of the worst cause, such as test-failure or network. Empty when nothing failed.',
    },
    {
        name: 'transient',
        description: 'Whether a plain re-run is likely to pass: yes, no or unknown. Empty when nothing failed.',
    },
    {
        name: 'fingerprint',
        description: 'Identity of the worst cause, 16 hex digits; the same cause has the same one in every run.',
    },
    {
        name: 'incident-url',
        description: 'Web address of the incident issue of the worst cause. Empty when there is none.',
    },
    { name: 'incident-number', description: 'Number of the incident issue of the worst cause. Empty when there is none.' },
    {
        name: 'report-path',
        description: 'Path of the Markdown report on the runner, for upload-artifact. Empty when none was written.',
    },
    { name: 'batch', description: 'Id of the workplan item that the run worked on. Empty when nothing names one.' },
    {
        name: 'batch-status',
        description: 'What became of the mark: marked, already-marked, proposed, cleared, shown, failed or none. See reason-code for why.',
    },
    { name: 'decision-id', description: 'Identity of the decision, 12 hex digits; the same evidence gives the same one.' },
    {
        name: 'reason-code',
        description: 'The main reason for what was done or not done, such as NEW_INCIDENT; the codes are documented.',
    },
    {
        name: 'result',
        description: 'All of the above and more as one JSON document, schema aftermath/report/1. Empty when nothing was handled.',
    },
    { name: 'attempts', description: 'How often the command of the run input was tried. Empty without that input.' },
    {
        name: 'time',
        description: 'Seconds from the first start of the run input to its last end, waits included. Empty without it.',
    },
    {
        name: 'cause',
        description: 'The most likely line of the output for the last failed try of the run input. Empty when none failed.',
    },
];


/***/ }),

/***/ 9902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ RUN_DEFAULTS)
/* harmony export */ });
// Bounds of guarded runs as plain values: a command that passes is run by them without a schema being loaded.
/** The defaults of the policy's `run` section, where each has its reason. */
const RUN_DEFAULTS = {
    attempts: 3,
    backoffBaseSeconds: 2,
    backoffCapSeconds: 60,
    timeoutFactor: 2,
    maxTimeoutMinutes: 360,
    graceSeconds: 5,
    maxCopyBytes: 16_777_216,
};


/***/ }),

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
    '.github/aftermath.yml': `# Which workplan files may be edited, and where the queue lies.
plans:
  - files: [plan/execution_plan.json]
  - files: [queue]
    preset: folders
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

// EXTERNAL MODULE: ./lib/shells/cli/handle.js + 122 modules
var handle = __webpack_require__(3340);
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
    // Renames are seen only once git knows of the file that came.
    await git(repo.dir, 'add', '--intent-to-add', '--all');
    const diff = await git(repo.dir, 'diff', '--find-renames=30%', 'HEAD');
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
    say(`4. What changed in the workplan and the queue (git diff in ${repo.dir}):\n\n${diff}\n`);
    say(`5. What it proposes next:\n${dossier.decision.next.map((step, index) => `   ${index + 1}. ${step.kind}: ${step.why}\n`).join('')}\n`);
    say(`Everything lies in ${root}\n   repository  ${repo.dir}\n   log         ${repo.log}\n   outbox      ${out}\n`);
    return 0;
}


/***/ }),

/***/ 6920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ printProblems),
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   cO: () => (/* binding */ printDocuments)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1591);
// What every verb talks through: stdout belongs to the result, stderr to people, and the exit code is a value.

/** One JSON document, and nothing else, on stdout. */
function printJson(io, document) {
    io.out(`${toInertJson(JSON.stringify(document, null, 2))}\n`);
}
/** The same JSON, with what a runner or a terminal obeys written as escapes. Such characters stand in strings only. */
function toInertJson(json) {
    const toEscape = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return json.replace(/#(?=\p{Default_Ignorable_Code_Point}*#\p{Default_Ignorable_Code_Point}*\[)|[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, toEscape);
}
/** One document for one file given, a list of them for several: `--json` prints exactly one JSON value either way. */
function printDocuments(io, documents) {
    printJson(io, documents.length === 1 ? documents[0] : documents);
}
/** Every problem on a line of its own on stderr. */
function printProblems(io, problems) {
    for (const problem of problems)
        io.note(`aftermath: ${(0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .explainProblem */ .F)(problem)}\n`);
}


/***/ }),

/***/ 1146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ listSecrets)
/* harmony export */ });
// Which values of the environment must never be shown, known by the names under which people keep them.
/** Names under which people keep secrets in the environment. */
const SECRET_NAME = /(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|PRIVATE|API_?KEY|ACCESS_?KEY|WEBHOOK|DSN$|_PAT$|_PWD$|CONNECTION_?STRING)/i;
/** Shorter values would redact ordinary words. */
const MIN_SECRET_UNITS = 8;
/** Values that must never be shown: our token, and what the environment holds under a name that says so. */
function listSecrets(env, token) {
    const named = Object.entries(env).flatMap(([name, value]) => value !== undefined && SECRET_NAME.test(name) && value.length >= MIN_SECRET_UNITS ? [value] : []);
    return [...new Set([token, ...named])].filter((value) => value !== '');
}


/***/ }),

/***/ 5867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isQuick),
/* harmony export */   y: () => (/* binding */ parseDurationMs)
/* harmony export */ });
// Lengths of time as programs write them.
/** Below this nothing is told by a comparison with a limit. */
const QUICK_MS = 1000;
const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Milliseconds of `1h28m0s`, `10m0s`, `30s`, `600` (seconds) or `2.5m`; null for anything else. */
function parseDurationMs(text) {
    if (text === null)
        return null;
    const bare = text.trim();
    if (/^\d+(?:\.\d+)?$/.test(bare))
        return Number(bare) * 1000;
    if (!/^(?:\d+(?:\.\d+)?(?:ms|[smhd])\s*)+$/.test(bare))
        return null;
    let total = 0;
    for (const [, amount, unit] of bare.matchAll(/(\d+(?:\.\d+)?)(ms|[smhd])/g)) {
        total += Number(amount) * (UNITS[unit ?? ''] ?? 0);
    }
    return total;
}
function isQuick(ms) {
    return ms < QUICK_MS;
}


/***/ })

};
