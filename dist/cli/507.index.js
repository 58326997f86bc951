export const id = 507;
export const ids = [507];
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

// EXTERNAL MODULE: ./lib/shells/cli/handle.js + 121 modules
var handle = __webpack_require__(0);
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
    const diff = await git(repo.dir, 'diff', '--find-renames=30%');
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


/***/ })

};
