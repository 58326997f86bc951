export const id = 274;
export const ids = [274];
export const modules = {

/***/ 5718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ toPatch),
/* harmony export */   f: () => (/* binding */ toHunkLines)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7291);
// A change of one text file as a unified diff, the way `git apply` takes it: exact to the byte.

/** Unchanged lines shown above and below, as git does by default. */
const CONTEXT = 3;
/** The change with a file header; empty when nothing changed. The path is as in the repository, with slashes. */
function toPatch(path, before, after) {
    const lines = toHunkLines(before, after);
    return lines.length === 0 ? '' : `--- ${quotePath('a', path)}\n+++ ${quotePath('b', path)}\n${lines.join('\n')}\n`;
}
/** Headers and lines of the hunks, without line ends; carriage returns of the file are kept. Empty when nothing changed. */
function toHunkLines(before, after) {
    if (before === after)
        return [];
    const { hunks } = (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .structuredPatch */ .YB)('', '', before, after, undefined, undefined, { context: CONTEXT });
    return hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
        `@@ -${range(oldStart, oldLines)} +${range(newStart, newLines)} @@`,
        ...lines,
    ]);
}
/** An empty side is told by the line before it, as git does. */
function range(start, count) {
    return `${count === 0 ? start - 1 : start},${count}`;
}
/** A path as git writes it: quoted when it holds quotes or control characters, ended by a tab when it holds a blank. */
function quotePath(side, path) {
    const full = `${side}/${path}`;
    if (!/[\u0000-\u001f\u007f"\\]/.test(full))
        return full.includes(' ') ? `${full}\t` : full;
    const quoted = full.replaceAll(/[\u0000-\u001f\u007f"\\]/g, (unit) => unit === '"' || unit === '\\' ? `\\${unit}` : `\\${unit.charCodeAt(0).toString(8).padStart(3, '0')}`);
    return `"${quoted}"`;
}


/***/ }),

/***/ 1627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAnalyze: () => (/* binding */ runAnalyze)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/files/workspace.js
var workspace = __webpack_require__(581);
// EXTERNAL MODULE: ./lib/adapters/outbox/code-host.js + 3 modules
var code_host = __webpack_require__(382);
// EXTERNAL MODULE: ./lib/adapters/state/directory.js + 2 modules
var directory = __webpack_require__(1855);
// EXTERNAL MODULE: ./lib/decision/batch.js + 1 modules
var decision_batch = __webpack_require__(4810);
;// CONCATENATED MODULE: ./lib/diagnosis/analysis/nearby.js
/** A report of one failure seldom is longer; more would reach into its neighbours. */
const BEFORE = 8;
const AFTER = 24;
/** The root line first, then the lines below it, then those above it, nearest first: the order in which they explain it. */
function linesNear(evidence, diagnosis) {
    const [root] = diagnosis.rootCause;
    if (root === undefined)
        return [];
    const own = { job: root.job, line: root.line, text: root.text };
    const at = root.line;
    if (at === null)
        return [own];
    const known = fromLog(mainFailure(evidence, diagnosis), at) ?? fromExcerpt(diagnosis);
    const near = known.map(({ line, text }) => ({ job: root.job, line, text }));
    return [
        own,
        ...near.filter(({ line }) => line > at && line <= at + AFTER),
        ...near.filter(({ line }) => line < at && line >= at - BEFORE).reverse(),
    ];
}
/** The failed job that holds the root line; the only one when the line names none. Null when it was not read. */
function mainFailure(evidence, diagnosis) {
    const job = diagnosis.rootCause[0]?.job ?? diagnosis.jobs[0] ?? null;
    if (job === null)
        return evidence.failures.length === 1 ? (evidence.failures[0] ?? null) : null;
    return evidence.failures.find((failure) => failure.job.name === job) ?? null;
}
/** Lines of the stretch and the step that hold the root line. */
function fromLog(failure, root) {
    const window = failure?.log?.windows.find((lines) => lines.some((line) => line.number === root));
    if (window === undefined)
        return null;
    const step = failure?.log?.steps.find((one) => one.firstLine <= root && root <= one.lastLine);
    return window
        .filter(({ number }) => step === undefined || (number >= step.firstLine && number <= step.lastLine))
        .map(({ number, text }) => ({ job: null, line: number, text }));
}
function fromExcerpt({ excerpt }) {
    if (excerpt === null)
        return [];
    return excerpt.lines.map((text, index) => ({ job: null, line: excerpt.firstLine + index, text }));
}

;// CONCATENATED MODULE: ./lib/diagnosis/analysis/quote.js
/** Longest foreign text inside a sentence, in UTF-16 units; the proof beside it holds the whole. */
const MAX_UNITS = 120;
/** Foreign text as one quoted word of a sentence. Its own backticks become straight quotes. */
function quote(text) {
    const line = text.replace(/\s+/g, ' ').trim().replaceAll('`', "'");
    const kept = line.length <= MAX_UNITS ? line : `${line.slice(0, MAX_UNITS - 1).replace(/[\ud800-\udbff]$/, '')}…`;
    return `\`${kept}\``;
}
/** `a`, `b` and 3 more. */
function quoteList(texts, most) {
    const shown = texts.slice(0, most).map(quote);
    const more = texts.length - shown.length;
    if (more > 0)
        return `${shown.join(', ')} and ${more} more`;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
/** `1 job`, `3 jobs`. */
function countOf(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** A proof that stands in no log: words of a commit, a report or the memory. */
function aside(text) {
    return { job: null, line: null, text };
}

// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
;// CONCATENATED MODULE: ./lib/diagnosis/analysis/trigger.js


/** Files whose change can set off a failure that does not name them. */
const SUSPECT_FILES = [
    {
        files: /(?:^|\/)(?:package(?:-lock)?\.json|yarn\.lock|pnpm-lock\.yaml|requirements[^/]*\.txt|poetry\.lock|uv\.lock|pyproject\.toml|Pipfile(?:\.lock)?|Gemfile(?:\.lock)?|Cargo\.(?:toml|lock)|go\.(?:mod|sum)|pom\.xml|build\.gradle(?:\.kts)?|composer\.(?:json|lock))$/,
        categories: ['dependency', 'security-scan', 'api-breaking', 'compile-error', 'data-corruption'],
        what: 'says what is installed',
    },
    {
        files: /^\.github\/(?:workflows|actions)\/|^\.travis\.yml$|(?:^|\/)action\.ya?ml$/,
        categories: ['config', 'auth', 'runner', 'git', 'docker', 'timeout', 'deploy', 'unknown'],
        what: 'says how the job runs',
    },
    {
        files: /(?:^|\/)(?:Dockerfile[^/]*|(?:docker-)?compose[^/]*\.ya?ml|\.dockerignore)$/,
        categories: ['docker', 'deploy', 'config'],
        what: 'says how the container is built',
    },
    {
        files: /(?:^|\/)migrations?\//,
        categories: ['db-migration', 'runtime-error', 'test-failure'],
        what: 'changes the database',
    },
];
/** The first link of the chain. The strongest statement that the evidence allows. */
function findTrigger(inquiry) {
    return (fromPast(inquiry) ??
        fromNamedFiles(inquiry) ??
        fromOwnMachine(inquiry) ??
        fromSurroundings(inquiry) ??
        fromSuspectFiles(inquiry) ??
        unproven(inquiry));
}
/** A cause that was there before this commit was not set off by it. */
function fromPast({ recall, evidence }) {
    const first = recall.similar.findLast((one) => one.likeness === 'fingerprint');
    if (first === undefined || first.commit === evidence.run.headSha || recall.firstSeen === null)
        return null;
    const times = recall.count === 1 ? 'once' : `${recall.count} times`;
    return {
        kind: 'trigger',
        text: `It is older than this commit: the same cause was recorded ${times} before, first at ${(0,ids/* toIsoText */.Ui)(recall.firstSeen)}, and is still there.`,
        basis: 'evidence',
        evidence: first.text === null ? [] : [aside(first.text)],
    };
}
function fromNamedFiles(inquiry) {
    const { evidence, named } = inquiry;
    if (evidence.commit === null || named.length === 0 || inquiry.knowledge.origin === 'surroundings')
        return null;
    const files = quoteList(named.map((one) => one.file), 3);
    const said = named.length === 1 ? 'which the failure names' : 'all of which the failure names';
    return {
        kind: 'trigger',
        text: `Commit ${commitWords(inquiry)} changed ${files}, ${said}.`,
        basis: 'evidence',
        evidence: named.slice(0, 3).map((one) => one.proof),
    };
}
/** An address of the machine itself: what should answer there is the job's own. */
const OWN_ADDRESS = /^(?:localhost|127\.|0\.0\.0\.0|\[?::1\]?(?!\w))/;
function fromOwnMachine({ clues }) {
    const host = clues.find((clue) => clue.id === 'host' && OWN_ADDRESS.test(clue.subject));
    if (host === undefined)
        return null;
    return {
        kind: 'trigger',
        text: `Inside of the job: ${quote(host.subject)} is the machine of the job itself, so what should answer there has to be started by it.`,
        basis: 'inference',
        evidence: host.evidence,
    };
}
function fromSurroundings({ diagnosis, knowledge }) {
    if (knowledge.origin === 'surroundings') {
        return {
            kind: 'trigger',
            text: 'Outside of the repository: a failure of this kind needs no change of the code to appear.',
            basis: 'inference',
            evidence: [],
        };
    }
    if (diagnosis.transient !== 'yes')
        return null;
    return {
        kind: 'trigger',
        text: 'Probably outside of the repository: the line is of a kind that a plain re-run is likely to get past.',
        basis: 'inference',
        evidence: [],
    };
}
function fromSuspectFiles(inquiry) {
    const { evidence, diagnosis } = inquiry;
    const changed = evidence.commit?.changedFiles ?? [];
    for (const { files, categories, what } of SUSPECT_FILES) {
        const found = changed.filter((file) => files.test(file));
        if (found.length === 0 || !categories.includes(diagnosis.category))
            continue;
        return {
            kind: 'trigger',
            text: `Commit ${commitWords(inquiry)} changed ${quoteList(found, 3)}, and that ${what}; the failure is of a kind that this can set off.`,
            basis: 'inference',
            evidence: [],
        };
    }
    return null;
}
function unproven(inquiry) {
    const { evidence } = inquiry;
    const text = evidence.commit === null ? withoutCommit(evidence.run.headSha) : withCommit(inquiry);
    return { kind: 'trigger', text, basis: 'unknown', evidence: [] };
}
function withoutCommit(sha) {
    const known = sha === '' || /^0+$/.test(sha) ? '' : ` The failed commit is ${quote(sha.slice(0, 7))}.`;
    return `Not known: what was changed before this run could not be read.${known}`;
}
function withCommit(inquiry) {
    const files = inquiry.evidence.commit?.changedFiles ?? null;
    const changed = files === null ? 'what it changed could not be read' : `it changed ${countOf(files.length, 'file')}`;
    // One line alone is what a record holds; then a file that is not named proves nothing.
    const seen = inquiry.near.length > 1
        ? ', none of which is named near the failure'
        : ', and too little of the log is at hand to compare';
    const match = files === null ? '' : seen;
    return `Not proven. Commit ${commitWords(inquiry)} is the first suspect: ${changed}${match}.`;
}
/** `abc1234` (`Subject`). */
function commitWords({ evidence }) {
    const { commit, run } = evidence;
    const sha = quote((commit?.sha ?? run.headSha).slice(0, 7));
    const subject = commit?.subject ?? null;
    return subject === null || subject === '' ? sha : `${sha} (${quote(subject)})`;
}

;// CONCATENATED MODULE: ./lib/diagnosis/analysis/chain.js



/** What an exit code tells besides that it is not 0: shells and kernels have said so for decades. */
const EXIT_WORDS = {
    124: 'which `timeout` gives when the time is up',
    126: 'which a shell gives for a file that it may not execute',
    127: 'which a shell gives for a command that it cannot find',
    130: 'an interrupt',
    134: 'an abort of the process by itself',
    137: 'a kill from outside, often for want of memory',
    139: 'an access to memory that is not its own',
    143: 'a request from outside to end',
};
/** The whole chain, cause before effect. */
function buildChain(inquiry, patterns) {
    return [
        findTrigger(inquiry),
        ...mechanismOf(inquiry, patterns),
        symptomOf(inquiry),
        effectOf(inquiry),
        ...consequencesOf(inquiry),
    ];
}
/** What kind of failure it is in general, then the particulars that the log names. */
function mechanismOf({ clues, knowledge, diagnosis }, patterns) {
    const known = diagnosis.category !== 'unknown';
    const general = {
        kind: 'mechanism',
        text: [knowledge.mechanism, ...patterns.slice(0, 1).map((one) => one.usualCause)].join(' '),
        basis: known ? 'inference' : 'unknown',
        evidence: [],
    };
    if (clues.length === 0)
        return [general];
    const particulars = {
        kind: 'mechanism',
        text: clues.map((clue) => clue.text).join(' '),
        basis: 'evidence',
        evidence: distinct(clues.flatMap((clue) => clue.evidence)),
    };
    return [general, particulars];
}
function symptomOf({ diagnosis }) {
    const [root, ...others] = diagnosis.rootCause;
    if (root === undefined) {
        return { kind: 'symptom', text: 'No line of the log explains the failure.', basis: 'unknown', evidence: [] };
    }
    const sure = diagnosis.confidence >= 0.8 ? '' : diagnosis.confidence >= 0.5 ? ' most probably' : ' perhaps';
    const open = others.length > 0 && sure !== '';
    const besides = open ? ` ${countOf(others.length, 'other line')} could be meant as well.` : '';
    return {
        kind: 'symptom',
        text: `It${sure} shows first in this line, found by rule ${quote(root.rule)}.${besides}`,
        basis: diagnosis.confidence >= 0.5 ? 'evidence' : 'inference',
        evidence: [{ job: root.job, line: root.line, text: root.text }],
    };
}
function effectOf(inquiry) {
    const { diagnosis, evidence } = inquiry;
    const failure = mainFailure(evidence, diagnosis);
    const exit = failure?.log?.exit ?? null;
    const step = failure?.step ?? diagnosis.step;
    const who = step === null ? 'The command' : `Step ${quote(step)}`;
    const meaning = EXIT_WORDS[exit?.code ?? 0];
    const ended = exit === null || exit.code === 0
        ? `${who} failed`
        : `${who} ended with exit code ${exit.code}${meaning === undefined ? '' : `, ${meaning}`}`;
    return {
        kind: 'effect',
        text: [`${ended}.`, testWords(inquiry), jobWords(inquiry)].filter((part) => part !== '').join(' '),
        basis: 'evidence',
        evidence: exit === null ? [] : proofOfExit(inquiry, exit.line),
    };
}
/** The line itself when it was kept; else none, the number alone proves nothing to a reader. */
function proofOfExit({ evidence, diagnosis }, line) {
    const failure = mainFailure(evidence, diagnosis);
    const found = failure?.log?.windows.flat().find((one) => one.number === line);
    return found === undefined ? [] : [{ job: failure?.job.name ?? null, line, text: found.text }];
}
function testWords({ diagnosis }) {
    const { failedTests } = diagnosis;
    if (failedTests.length === 0)
        return '';
    const names = quoteList(failedTests.map((test) => test.name), 3);
    return `${countOf(failedTests.length, 'test')} failed: ${names}.`;
}
function jobWords({ diagnosis, evidence, otherCauses }) {
    const { jobs } = diagnosis;
    if (jobs.length === 0)
        return '';
    const green = evidence.totalJobs - evidence.failedJobs.length;
    const rest = green > 0 ? `; ${countOf(green, 'other job')} of the run did not fail` : '';
    const besides = otherCauses === 0 ? '' : ` ${countOf(otherCauses, 'other cause')} stands beside it in the same run.`;
    return `It broke ${jobs.length === 1 ? 'job' : 'the jobs'} ${quoteList(jobs, 6)}${rest}.${besides}`;
}
function consequencesOf(inquiry) {
    const found = [jobConsequence(inquiry), planConsequence(inquiry), branchConsequence(inquiry)].filter((link) => link !== null);
    if (found.length > 0)
        return found;
    const text = 'What waits for this job could not be told from what was given.';
    return [{ kind: 'consequence', text, basis: 'unknown', evidence: [] }];
}
function jobConsequence({ waitingJobs }) {
    if (waitingJobs === null || waitingJobs.length === 0)
        return null;
    const text = `${countOf(waitingJobs.length, 'job')} did not run because of it: ${quoteList(waitingJobs, 6)}.`;
    return { kind: 'consequence', text, basis: 'evidence', evidence: [] };
}
function planConsequence({ batch }) {
    if (batch.kind === 'none')
        return null;
    const own = `Item ${quote(batch.item)} of ${quote(batch.file)} is not done`;
    const waiting = batch.dependents.length === 0
        ? '; nothing else of the file waits for it'
        : `, and ${countOf(batch.dependents.length, 'item waits', 'items wait')} for it: ${quoteList(batch.dependents, 8)}`;
    const next = batch.nextReady === null ? '' : ` Item ${quote(batch.nextReady)} is ready and does not wait for it.`;
    return { kind: 'consequence', text: `${own}${waiting}.${next}`, basis: 'evidence', evidence: [] };
}
function branchConsequence({ evidence, sharedBranch }) {
    const { branch } = evidence.run;
    if (branch === null)
        return null;
    const text = sharedBranch
        ? `Others build on ${quote(branch)}: whoever starts from it now starts from a red state.`
        : `It stays on ${quote(branch)}, a work branch: nobody else is held up by it.`;
    return { kind: 'consequence', text, basis: 'inference', evidence: [] };
}
function distinct(proofs) {
    return proofs.filter((proof, index) => proofs.findIndex((one) => one.line === proof.line && one.text === proof.text) === index);
}

;// CONCATENATED MODULE: ./lib/diagnosis/analysis/checklist.js
const GENERAL = {
    before: [
        'Reproduce the failure with the command of the failed step.',
        'Note the last commit that passed: it is the way back.',
        'Know what else depends on the place that will be changed.',
    ],
    during: ['Change one thing at a time, and run the failing check after each.', 'Read warnings that are new.'],
    after: [
        'See the same job pass, on the same branch.',
        'Add what would have caught it earlier: a test, a check, a limit.',
        'Write down in the incident what it was.',
    ],
};
/** Lines that come before the general ones. */
const SPECIAL = {
    'test-failure': {
        before: ['Run the failing test alone, then with its neighbours: it may depend on their order.'],
        after: ['Do not loosen the assertion to make it pass; if it was wrong, say so in the commit.'],
    },
    'compile-error': { before: ['Build with the same version of the compiler as the job.'] },
    lint: { before: ['Run the same version of the checker as the job.'] },
    dependency: {
        before: ['Install from an empty cache, as the job does.'],
        after: ['Commit the lock file together with the requirement.'],
    },
    network: { before: ['See whether the other side answers from another machine.'] },
    'port-conflict': { before: ['List who listens on the port before the step begins.'] },
    timeout: { during: ['Print progress, so that the next time-out shows where it stood.'] },
    oom: { during: ['Watch the peak of memory, not its average.'] },
    'disk-full': { before: ['Print the free space before and after each large step.'] },
    auth: {
        before: ['Never print a credential to look at it; compare its expiry and its scopes.'],
        after: ['Note when it expires, where somebody will see it in time.'],
    },
    config: { after: ['Let the program check this setting when it starts.'] },
    'db-migration': {
        before: ['Take a copy of the data, and try to restore it.', 'Look up which version the schema has now.'],
        after: ['Compare row counts and constraints with those from before.'],
    },
    'data-corruption': {
        before: ['Keep a copy of the damaged data before anything is written over it.'],
        after: ['Verify the checksum on every reader’s side.'],
    },
    'security-scan': { after: ['Run the scanner again; an update may bring findings of its own.'] },
    deploy: {
        before: ['Have the command that goes back to the former version at hand.'],
        after: ['Look at the target itself, not only at the job.'],
    },
    crash: { before: ['Keep the core dump or the sanitizer’s output as an artifact.'] },
    git: { before: ['Make a branch at the present state before history is changed.'] },
    flaky: { after: ['Run the check at least twenty times before calling it mended.'] },
};
/** The checklist of a category. */
function checklistFor(category) {
    const special = SPECIAL[category] ?? {};
    return {
        before: [...(special.before ?? []), ...GENERAL.before],
        during: [...(special.during ?? []), ...GENERAL.during],
        after: [...(special.after ?? []), ...GENERAL.after],
    };
}

;// CONCATENATED MODULE: ./lib/diagnosis/analysis/factors.js

/**
 * Points before they are shared out. Found by asking what a reader would weigh more, not by measuring: the root line
 * explains most when its rule is sure, a named file and a past of the same cause are strong, the rest is colour.
 */
const POINTS = { root: 0.6, named: 0.25, past: 0.25, retries: 0.15, pattern: 0.1, repeated: 0.1, flaky: 0.15, gap: 0.05 };
/** Heaviest first. What their weights leave of 1 is what nobody has explained. */
function weighFactors(inquiry, patterns) {
    const found = [
        ...rootFactor(inquiry),
        ...namedFactor(inquiry),
        ...pastFactor(inquiry),
        ...attemptFactor(inquiry),
        ...patterns.map(patternFactor),
        ...repeatedFactor(inquiry),
        ...flakyFactor(inquiry),
        ...gapFactor(inquiry),
    ];
    const total = found.reduce((sum, factor) => sum + factor.weight, 0);
    const scale = total > 1 ? 1 / total : 1;
    return found
        .map((factor) => ({ ...factor, weight: Math.floor(factor.weight * scale * 100) / 100 }))
        .sort((a, b) => b.weight - a.weight);
}
function rootFactor({ diagnosis }) {
    const [root] = diagnosis.rootCause;
    if (root === undefined)
        return [];
    const text = `The root line: ${KINDS[grade(diagnosis.confidence)]}`;
    return [
        { text, weight: POINTS.root * diagnosis.confidence, evidence: [{ job: root.job, line: root.line, text: root.text }] },
    ];
}
const KINDS = {
    high: 'the rule that found it is sure of it.',
    fair: 'the rule that found it is fairly sure of it.',
    low: 'what found it is not sure of it; other lines may be the cause.',
};
function grade(confidence) {
    return confidence >= 0.8 ? 'high' : confidence >= 0.5 ? 'fair' : 'low';
}
function namedFactor({ named, knowledge }) {
    if (named.length === 0 || knowledge.origin === 'surroundings')
        return [];
    const files = quoteList(named.map((one) => one.file), 3);
    const evidence = named.slice(0, 3).map((one) => one.proof);
    return [{ text: `The head commit changed ${files}, and the failure names it.`, weight: POINTS.named, evidence }];
}
function pastFactor({ recall }) {
    if (recall.count === 0)
        return [];
    const [last] = recall.similar;
    const evidence = last?.text == null ? [] : [aside(last.text)];
    const text = `The same cause was recorded ${countOf(recall.count, 'time')} before; nothing done since has removed it.`;
    return [{ text, weight: POINTS.past, evidence }];
}
function attemptFactor({ evidence }) {
    const { attempt } = evidence.run;
    if (attempt < 2)
        return [];
    const text = `${countOf(attempt - 1, 'earlier attempt')} of the same run failed as well, so chance alone is unlikely.`;
    return [{ text, weight: POINTS.retries, evidence: [] }];
}
function patternFactor(pattern) {
    return {
        text: `It shows a known pattern: ${lowerFirst(pattern.name)}.`,
        weight: POINTS.pattern,
        evidence: pattern.evidence,
    };
}
/** Other candidates that the same rule found: the trouble is not in one place. */
function repeatedFactor({ diagnosis }) {
    const [root, ...others] = diagnosis.rootCause;
    const same = others.filter((one) => one.rule === root?.rule);
    if (same.length === 0)
        return [];
    const evidence = same.slice(0, 3).map(({ job, line, text }) => ({ job, line, text }));
    const text = `${countOf(same.length, 'other line')} of the log ${same.length === 1 ? 'shows' : 'show'} the same kind of failure.`;
    return [{ text, weight: POINTS.repeated, evidence }];
}
function flakyFactor({ evidence }) {
    const flaky = evidence.reports.flatMap((report) => report.flaky);
    if (flaky.length === 0)
        return [];
    const names = quoteList(flaky.map((test) => test.name), 3);
    const text = `${countOf(flaky.length, 'test')} passed only on a retry inside the same report: ${names}.`;
    return [{ text, weight: POINTS.flaky, evidence: [] }];
}
/** What could not be read may hold another part of the explanation. */
function gapFactor({ evidence }) {
    const missing = [...new Set(evidence.gaps.map((gap) => gap.looked))];
    if (!missing.includes('log') && !missing.includes('report'))
        return [];
    return [{ text: `Not everything could be read (${missing.join(', ')}).`, weight: POINTS.gap, evidence: [] }];
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/diagnosis/analysis/patterns.js
const PATTERNS = [
    {
        id: 'dependency-not-running',
        name: 'A service it needs was not running',
        categories: [],
        line: /connection refused|ECONNREFUSED|Is the (?:server|docker daemon) running|Cannot connect to the Docker daemon|[Cc]ould(?: not|n't) connect to server|No connection could be made because the target machine actively refused|Connection to \S+ refused|server selection timed out/i,
        hits: [
            'Error: connect ECONNREFUSED 127.0.0.1:5432',
            'psql: error: connection to server refused: Connection refused',
        ],
        misses: ['Could not resolve host: example.com', 'the offer was refused'],
        usualCause: 'Nothing listened at that address: the service was not started, had died, or was not ready yet when it was first asked.',
        fix: {
            title: 'Start the service before this step, and wait until it answers a health check',
            why: 'A refused connection means that the machine was reached and nobody listened there; asking again only helps if somebody is about to.',
            cost: 'low',
            risk: 'low',
        },
        prevention: [
            'Wait until the service answers a health check before the first step that needs it; a fixed sleep is not a check.',
            'Declare every service that the job needs in one place, with its version and its port.',
            'Let the program name the service and the address in its own error message.',
        ],
    },
    {
        id: 'port-conflict',
        name: 'Two wanted the same port',
        categories: ['port-conflict'],
        line: /EADDRINUSE|address (?:is )?already in use|port \d+ (?:is|was) (?:already )?(?:in use|allocated|taken)|Only one usage of each socket address|bind: .*in use/i,
        hits: ['Error: listen EADDRINUSE: address already in use :::3000', 'Port 8080 was already in use.'],
        misses: ['listening on port 3000', 'the port was closed'],
        usualCause: 'A fixed port was taken already: by another test, by a process of an earlier step, or by the machine itself.',
        fix: null,
        prevention: [
            'Let tests ask for port 0 and read back which port they were given.',
            'End what a step has started before the next one begins.',
            'Where the port must be fixed, write all of them down in one file, so that no two agree.',
        ],
    },
    {
        id: 'configuration-mismatch',
        name: 'The configuration does not fit the place it runs in',
        categories: ['config'],
        line: /environment variable .{0,60}(?:not set|missing|required|undefined)|(?:not set|missing|required) environment variable|unbound variable|Missing required (?:config|setting|key|env|input)|invalid configuration|Unknown (?:option|configuration)|configuration .{0,30}(?:invalid|not found)/i,
        hits: ['Error: environment variable DATABASE_URL is not set', 'run.sh: line 4: API_HOST: unbound variable'],
        misses: ['configuration loaded', 'set the variable x to 3'],
        usualCause: 'What the job counts on – a setting, an argument, a tool – is there where it was written, and missing or different where it ran.',
        fix: null,
        prevention: [
            'Check all settings when the program starts, and name every missing one at once.',
            'Keep settings in one place, with a default wherever one can be right.',
            'Validate the configuration in a first job that takes seconds.',
        ],
    },
    {
        id: 'api-breaking-change',
        name: 'An interface changed under its users',
        categories: ['api-breaking'],
        line: /NoSuchMethodError|AbstractMethodError|IncompatibleClassChangeError|got an unexpected keyword argument|ERR_PACKAGE_PATH_NOT_EXPORTED|does not provide an export named|has been removed (?:in|from|since)|(?:is|was) not exported (?:by|from)|schema validation (?:failed|error)|symbol lookup error|undefined symbol:|no longer (?:supported|available)/i,
        hits: ["TypeError: build() got an unexpected keyword argument 'strict'", 'java.lang.NoSuchMethodError: a.B.c()V'],
        misses: ['export finished', 'a keyword was found'],
        usualCause: 'One side was updated and the other still speaks the former version of the interface between them.',
        fix: null,
        prevention: [
            'Give interfaces a version, and keep the former one working until its users have moved.',
            'Update dependencies in pull requests of their own, so that such a failure names its cause.',
            'Test against the next version in a separate job that does not block.',
        ],
    },
    {
        id: 'test-false-positive',
        name: 'The tests passed although the thing is broken',
        categories: [],
        line: /no tests? (?:found|ran|were (?:run|found|executed)|to run|files? found)|collected 0 items|\b0 tests? (?:ran|executed|found)|There are no tests to run|No test suite found/i,
        hits: ['No tests found, exiting with code 1', '============ no tests ran in 0.01s ============'],
        misses: ['12 tests ran', 'no tests failed'],
        usualCause: 'The tests do not reach what broke: they were not found, or they check something else than what is used.',
        fix: null,
        prevention: [
            'Fail a job whose number of tests is zero or has dropped.',
            'Let one test use the program as a user does: built, configured and started as it is delivered.',
            'Break the code on purpose once, and see whether a test notices.',
        ],
    },
    {
        id: 'resource-exhaustion',
        name: 'The machine ran out of something',
        categories: ['oom', 'disk-full', 'quota'],
        line: /ENOSPC|no space left on device|EMFILE|too many open files|Cannot allocate memory|ENOMEM|OutOfMemoryError|heap out of memory|Resource temporarily unavailable|std::bad_alloc|MemoryError|unable to create (?:new )?native thread|Killed process \d+/i,
        hits: ['write error: No space left on device', 'Error: EMFILE: too many open files, open a'],
        misses: ['memory usage: 12 MB', '3 files open'],
        usualCause: 'The work needs more memory, disk, files or processes than the machine of the job has, or something kept them.',
        fix: null,
        prevention: [
            'Print memory and disk when the job begins and when it ends, so that growth shows before it breaks.',
            'Bound the number of parallel workers by what the machine has.',
            'Throw away what a step no longer needs before the next one starts.',
        ],
    },
];
/** Categories in which a program that is used fails, not a test of it. */
const IN_USE = ['deploy', 'runtime-error', 'crash'];
/** The patterns that the root line, its category or the test reports show, in the order of the list. */
function matchPatterns(question) {
    return PATTERNS.flatMap((pattern) => {
        const evidence = prove(pattern, question);
        if (evidence === null)
            return [];
        const { id, name, usualCause, fix, prevention } = pattern;
        return [{ id, name, usualCause, evidence, fix, prevention }];
    });
}
function prove(pattern, { diagnosis, reports }) {
    const [root] = diagnosis.rootCause;
    if (root === undefined)
        return null;
    const proof = { job: root.job, line: root.line, text: root.text };
    if (pattern.categories.includes(diagnosis.category) || pattern.line.test(root.text))
        return [proof];
    return pattern.id === 'test-false-positive' && isGreenButBroken(diagnosis.category, reports) ? [proof] : null;
}
/** All reports are green and yet the program failed when it was used. */
function isGreenButBroken(category, reports) {
    const tests = reports.reduce((sum, report) => sum + report.passed, 0);
    const red = reports.reduce((sum, report) => sum + report.failed + report.errored, 0);
    return IN_USE.includes(category) && tests > 0 && red === 0;
}

// EXTERNAL MODULE: ./lib/domain/line-prefix.js
var line_prefix = __webpack_require__(4105);
;// CONCATENATED MODULE: ./lib/diagnosis/analysis/pairs.js


/** What stands further right in a line nobody reads, and a pattern could take long over it. */
const MAX_LINE_UNITS = 1_000;
const ASKED = (is) => `Asked for ${word(is['want'])}, got ${word(is['have'])}.`;
const COMPARED = (is) => `It compared ${word(is['left'])} with ${word(is['right'])}.`;
const WANTED = (is) => `${word(is['who'])} wants ${word(is['want'])}, and ${word(is['have'])} is there.`;
const VALUES = [
    { id: 'values', first: /\bgot:? (?<have>.+?),? (?:but )?want(?:ed)?:? (?<want>.+)$/, say: ASKED },
    {
        id: 'values',
        first: /\bexpected:? (?<want>.+?),? (?:but )?(?:got|was|received|actual(?:ly)?(?: was)?):? (?<have>.+)$/i,
        say: ASKED,
    },
    {
        id: 'values',
        first: /\bexpected:? (?<have>.+?) to (?:strictly )?(?:deeply )?(?:equal|be|eql|match):? (?<want>.+?)(?: \/\/ .*)?$/,
        say: ASKED,
    },
    {
        id: 'values',
        first: /Failed asserting that (?<have>.+?) (?:matches expected|is (?:identical|equal) to) (?<want>.+)$/,
        say: ASKED,
    },
    {
        id: 'values',
        first: /^\W*(?:expected|want(?:ed)?)\b[^:=]{0,12}[:=]\s*(?<want>\S.*)$/i,
        second: /^\W*(?:received|actual|got|but was)\b[^:=]{0,12}[:=]\s*(?<have>\S.*)$/i,
        say: ASKED,
    },
    { id: 'values', first: /\{expected,(?<want>[^}]{1,200})\}/, second: /\{value,(?<have>[^}]{1,200})\}/, say: ASKED },
    { id: 'values', first: /^\s*left:\s+(?<left>\S.*)$/, second: /^\s*right:\s+(?<right>\S.*)$/, say: COMPARED },
    { id: 'values', first: /^E\s+(?:\w*Error: )?assert (?<left>\S.*?) == (?<right>\S.*)$/, say: COMPARED },
    { id: 'values', first: /AssertionError: (?<left>\S+) (?:!=|not (?:equal to|found in)) (?<right>\S.*)$/, say: COMPARED },
];
const VERSIONS = [
    {
        id: 'versions',
        first: /(?<who>[\w.-]+(?: \d[\w.]*)?) requires (?<want>[^,]+), but you have (?<have>.+?) which is incompatible/,
        say: WANTED,
    },
    {
        id: 'versions',
        first: /^(?:npm (?:ERR!|error) )?Found: (?<have>\S+@\S+)$/,
        second: /^(?:npm (?:ERR!|error) )?peer (?<want>\S+@"[^"]+") from (?<who>\S+)$/,
        say: WANTED,
    },
];
const SIGNS = {
    'test-failure': VALUES,
    'quality-gate': VALUES,
    'runtime-error': VALUES,
    flaky: VALUES,
    crash: VALUES,
    dependency: VERSIONS,
};
/** The first pair in the lines near a root line; null when there is none, or the category has no pairs. */
function findPair(near, category) {
    const lines = near.map((proof) => ({ proof, text: (0,line_prefix/* peelLine */.n)(proof.text.slice(0, MAX_LINE_UNITS)) }));
    for (const sign of SIGNS[category] ?? []) {
        const first = findLine(lines, sign.first);
        if (first === null)
            continue;
        const second = sign.second === undefined ? first : findLine(lines, sign.second);
        if (second === null)
            continue;
        const text = sign.say({ ...first.groups, ...second.groups });
        const evidence = second === first ? [first.proof] : [first.proof, second.proof];
        return { id: sign.id, subject: first.groups['want'] ?? first.groups['left'] ?? '', text, evidence };
    }
    return null;
}
function findLine(lines, pattern) {
    for (const { proof, text } of lines) {
        const groups = pattern.exec(text)?.groups;
        if (groups !== undefined)
            return { proof, groups };
    }
    return null;
}
function word(text) {
    return quote((text ?? '').trim().replace(/[,;.]$/, ''));
}

;// CONCATENATED MODULE: ./lib/diagnosis/analysis/clues.js



const CLUE_SIGNS = [
    {
        id: 'module',
        within: 4,
        categories: null,
        pattern: /(?:Cannot find (?:module|package)|No module named|cannot find module providing package|no required module provides package|ClassNotFoundException:|cannot load such file --|Could not find (?:gem|artifact|package)|Could not find a version that satisfies the requirement|Unable to locate package|no package called|Can't locate) ['"“‘]?(?<subject>[@\w.][\w@./:+-]*[\w/])/,
        hits: ["Error: Cannot find module 'left-pad'", "ModuleNotFoundError: No module named 'yaml'"],
        misses: ['found 0 modules', 'package.json was read'],
    },
    {
        id: 'host',
        within: 4,
        categories: ['network', 'infra', 'docker', 'git', 'dependency', 'runtime-error', 'test-failure', 'deploy', 'auth'],
        pattern: /(?:Could not (?:resolve|reach) host:? |getaddrinfo (?:ENOTFOUND|EAI_AGAIN) |dial tcp |(?:connect|ECONNREFUSED|ETIMEDOUT|Failed to connect to|connect to) |connection to server at "|\(host='|Get "https?:\/\/)(?<subject>(?:[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)+|localhost|\[[0-9a-f:]+\])(?::\d{1,5}|(?:", port| port|', port=) ?\d{1,5})?)/,
        hits: ['curl: (6) Could not resolve host: files.example.com', 'Error: connect ECONNREFUSED 127.0.0.1:5432'],
        misses: ['connect the dots', 'Cannot connect to the Docker daemon'],
    },
    {
        id: 'port',
        within: 8,
        categories: ['port-conflict'],
        pattern: /(?:address already in use|EADDRINUSE|\bport|bind\(\) to)\b\D{0,24}?(?:[\w.[\]]*:)*(?<subject>\d{2,5})\b(?!\.\d)/i,
        hits: ['Error: listen EADDRINUSE: address already in use :::3000', 'Port 8080 was already in use.'],
        misses: ['address already in use'],
    },
    {
        id: 'status',
        within: 3,
        categories: null,
        pattern: /\b(?:HTTP(?:\/[\d.]+)?(?: error| status(?: code)?)?|status(?: code)?|returned error:?|response code|code E)[ :=]?\s*(?<subject>[45]\d\d)\b/i,
        hits: ['curl: (22) The requested URL returned error: 403', 'npm error code E404', 'HTTP 429 Too Many Requests'],
        misses: ['took 404 ms', 'line 500'],
    },
    {
        id: 'variable',
        within: 2,
        categories: null,
        pattern: /(?:environment variables?|env(?:ironment)? var|variable|secret|input)\b:? ['"“‘]?(?<subject>[A-Z][A-Z0-9_]{2,})['"”’]?.{0,20}?(?:not set|missing|required|undefined|unset|empty)|(?:KeyError: ['"]|Missing required (?:environment variable|env):? ['"]?)(?<other>[A-Z][A-Z0-9_]{2,})|(?<shell>[A-Z][A-Z0-9_]{2,}): (?:unbound variable|parameter (?:not set|null or not set))/,
        hits: ['Error: environment variable DATABASE_URL is not set', 'deploy.sh: line 3: API_HOST: unbound variable'],
        misses: ['variable x is unused', 'DATABASE_URL=postgres://localhost'],
    },
    {
        id: 'signal',
        within: 2,
        categories: ['crash', 'oom', 'timeout', 'test-failure', 'runtime-error', 'unknown', 'compile-error'],
        pattern: /\b(?<subject>SIG(?:SEGV|ABRT|KILL|TERM|BUS|ILL|FPE|INT|XFSZ|XCPU))\b/,
        hits: ['Command failed with SIGSEGV'],
        misses: ['SIGNAL received'],
    },
    {
        id: 'limit',
        within: 1,
        categories: ['timeout', 'flaky', 'test-failure', 'network'],
        pattern: /(?:timed?[ -]?out|timeout|exceeded|deadline|longer than|maximum execution time)\D{0,40}?(?<subject>\d+(?:\.\d+)?\s?(?:ms|milliseconds?|s|secs?|seconds?|m|min(?:ute)?s?|h|hours?)\b)/i,
        hits: ['Exceeded timeout of 5000 ms for a test.', 'The operation timed out after 360 minutes'],
        misses: ['timeout expired', 'took 12 ms'],
    },
    {
        id: 'place',
        within: 40,
        categories: null,
        pattern: /(?<![\w/.:@-])(?:(?:file:\/\/)?(?:[A-Za-z]:)?(?<subject>(?:\.{0,2}\/)?(?:[\w.@+-]+\/)*[\w@+-][\w.@+-]*\.[A-Za-z]\w{0,9}(?::\[?\d+|\(\d+(?=[,)])|"?,? (?:on )?line \d+)))/,
        hits: [
            '    at total (src/price.js:7:18)',
            '  File "app/models.py", line 31, in save',
            'src/a.ts(3,5): error TS2322',
            'PHP Parse error: unexpected token in src/a.php on line 2',
            'in function ring:wraps_test/0 (ring.erl, line 7)',
        ],
        misses: ['version 1.2.3:4', 'at 12:30:11'],
    },
];
/** What stands further right in a line nobody reads, and a pattern could take long over it. */
const clues_MAX_LINE_UNITS = 2_000;
/** Places inside these belong to others: nobody mends them there. */
const FOREIGN_PLACE = /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|\.cargo|\.m2|\.gradle|gems|rustc|libsanitizer|lib(?:std|core|alloc)|lib\/python[\d.]+|_temp|usr\/(?:lib|include|share|local)|opt)\/|^node:|^internal\/|^_testmain\.go/;
/** A host with its port has the form of a file with its line, and no file has a line 0. */
const NO_PLACE = /^[\w.-]+\.(?:com|org|net|io|dev|local|internal|invalid):|:0$/;
/** Frames of test runners and of the language itself. */
const FOREIGN_FRAME = /\b(?:org\.junit|org\.opentest4j|org\.testng|java\.(?:base|lang|util|net|io)|jdk\.internal|sun\.\w+|org\.gradle|org\.apache\.maven|eunit_\w+|ExUnit)\b/;
/** Where hosted runners keep the checkout: the same for everybody, so it tells nothing. */
const CHECKOUT = /^(?:\/(?:home|Users)\/(?:runner\/work|travis\/build)\/[^/]+\/[^/]+|\/github\/workspace|\/__w\/[^/]+\/[^/]+)\//;
/** The particulars near a root line, one of each kind, in the order in which a person would tell them. */
function findClues(near, category, root) {
    const signs = CLUE_SIGNS.filter((sign) => sign.categories === null || sign.categories.includes(category));
    const pair = findPair(near.slice(0, 18), category);
    return [...(pair === null ? [] : [pair]), ...signs.flatMap((sign) => findSign(near, sign, root) ?? [])];
}
/** The bare particular that a sign finds in one line; null when it finds none, or one that nobody can mend. */
function readSign(sign, text) {
    const line = (0,line_prefix/* peelLine */.n)(text.slice(0, clues_MAX_LINE_UNITS));
    const groups = sign.pattern.exec(line)?.groups ?? {};
    const subject = Object.values(groups).find((value) => value !== undefined);
    if (subject === undefined)
        return null;
    if (sign.id === 'host')
        return subject.replace(/(?:", port|', port=| port) ?/, ':');
    if (sign.id !== 'place')
        return subject;
    const place = subject.replace(/(?:"?,? (?:on )?line |\(|:\[)(?=\d+$)/, ':').replace(CHECKOUT, '');
    return [FOREIGN_PLACE, NO_PLACE].some((not) => not.test(place)) || FOREIGN_FRAME.test(line) ? null : place;
}
function findSign(near, sign, root) {
    for (const proof of near.slice(0, sign.within)) {
        const found = readSign(sign, proof.text);
        const subject = found !== null && root !== null && found.startsWith(`${root}/`) ? found.slice(root.length + 1) : found;
        if (subject !== null)
            return { id: sign.id, subject, text: SENTENCES[sign.id](subject), evidence: [proof] };
    }
    return null;
}
const SENTENCES = {
    place: (subject) => `The first place of the project's own that it names is ${quote(subject)}.`,
    module: (subject) => `What could not be found or installed is ${quote(subject)}.`,
    host: (subject) => `It was talking to ${quote(subject)}.`,
    port: (subject) => `The port is ${quote(subject)}.`,
    status: (subject) => `The answer was HTTP status ${quote(subject)}.`,
    variable: (subject) => `The setting it asks for is ${quote(subject)}.`,
    signal: (subject) => `The process was ended by ${quote(subject)}.`,
    limit: (subject) => `The limit was ${quote(subject)}.`,
};

;// CONCATENATED MODULE: ./lib/diagnosis/analysis/knowledge.js
/** One entry per category. General advice: nothing here states a fact about one failure. */
const KNOWLEDGE = {
    'test-failure': {
        mechanism: 'The code ran, and a test found something else than it asks for.',
        fix: {
            title: 'Mend the code, or the test where the new behaviour is meant',
            why: 'The test states a promise; one of the two sides has to change, and only one of them is right.',
            cost: 'medium',
            risk: 'low',
        },
        question: 'Which side is right: what the test asks for, or what the code now does?',
        origin: 'change',
    },
    'compile-error': {
        mechanism: 'The compiler refused the source, so nothing that needs its result could run.',
        fix: {
            title: 'Correct the source that the compiler refuses',
            why: 'The message is exact; the first error is the one to mend, later ones often follow from it.',
            cost: 'low',
            risk: 'low',
        },
        question: 'Was the interface changed on purpose, so that the caller has to follow, or by accident?',
        origin: 'change',
    },
    lint: {
        mechanism: 'A checker found a place that breaks a rule of the project; that says nothing about behaviour.',
        fix: {
            title: 'Correct the place, with the checker’s own repair where it has one',
            why: 'It is mechanical work, and the message names rule and place.',
            cost: 'low',
            risk: 'low',
        },
        question: 'Is the rule still wanted? If so, who applies it to the rest of the code?',
        origin: 'change',
    },
    dependency: {
        mechanism: 'Something that the project stands on could not be resolved, fetched or installed.',
        fix: {
            title: 'Make the requirement one that can be met, and record it in the lock file',
            why: 'Every job of the branch installs the same things, so all of them stay red until it resolves.',
            cost: 'medium',
            risk: 'medium',
        },
        question: 'Which version is meant, and is it published where the job looks for it?',
        origin: 'either',
    },
    network: {
        mechanism: 'A connection could not be made, or did not last.',
        fix: null,
        question: 'Is the other side up, and may the runner reach it?',
        origin: 'surroundings',
    },
    'port-conflict': {
        mechanism: 'Two processes wanted the same port, and the later one was refused.',
        fix: {
            title: 'Find who holds the port, and let only one of them have it',
            why: 'A fixed port that collides once will collide again.',
            cost: 'low',
            risk: 'low',
        },
        question: 'Which process is meant to own the port on this machine?',
        origin: 'either',
    },
    timeout: {
        mechanism: 'Something did not end within the time it had. That it was slow is proven; why it was slow is not.',
        fix: {
            title: 'Find what it waited for when its time was up',
            why: 'A longer limit hides a hang; the last lines before the limit show what was going on.',
            cost: 'medium',
            risk: 'low',
        },
        question: 'How long does this take when it passes, and is that growing?',
        origin: 'either',
    },
    oom: {
        mechanism: 'A process asked for more memory than it was given.',
        fix: {
            title: 'Lower the peak: fewer workers at once, or smaller pieces',
            why: 'The same input needs the same memory, so a re-run meets the same limit.',
            cost: 'medium',
            risk: 'low',
        },
        question: 'Did the work grow, or did the machine shrink?',
        origin: 'either',
    },
    'disk-full': {
        mechanism: 'A write found no space left.',
        fix: {
            title: 'Free what the job does not need before it begins to write',
            why: 'The space that is there is the same on every machine of this kind.',
            cost: 'low',
            risk: 'low',
        },
        question: 'What filled the disk, and does the job need it?',
        origin: 'either',
    },
    'rate-limit': {
        mechanism: 'A service refused, because it had been asked too often in too short a time.',
        fix: null,
        question: 'Which account makes the calls, and who else uses it?',
        origin: 'surroundings',
    },
    auth: {
        mechanism: 'The other side did not accept the credential, or was given none.',
        fix: {
            title: 'Renew the credential of this step, or grant it what it may not do yet',
            why: 'No re-run and no change of the code makes a refused credential valid; somebody with the right to do so has to act.',
            cost: 'low',
            risk: 'medium',
        },
        question: 'Which credential does this step use, when does it expire, and what may it do?',
        origin: 'surroundings',
    },
    config: {
        mechanism: 'The job asks for something – a setting, an argument, a tool – that is not there in the form it asks for.',
        fix: {
            title: 'Correct what is asked for, or provide it',
            why: 'Everything after it did not run, so the real state of the work is unknown until it is right.',
            cost: 'low',
            risk: 'low',
        },
        question: 'Which value is meant here, and where is it supposed to come from?',
        origin: 'either',
    },
    'api-breaking': {
        mechanism: 'One side speaks an interface in a form that the other side does not offer.',
        fix: {
            title: 'Bring both sides to the same version of the interface',
            why: 'Users of the interface would meet the same failure.',
            cost: 'medium',
            risk: 'medium',
        },
        question: 'Was the interface meant to change, and who uses the former one?',
        origin: 'either',
    },
    git: {
        mechanism: 'Git could not do what the job asked of it.',
        fix: {
            title: 'Put the branch or the checkout into the state that the command needs',
            why: 'The message names what git found instead.',
            cost: 'low',
            risk: 'medium',
        },
        question: 'Which history is meant to be here: how deep, which branch, which base?',
        origin: 'either',
    },
    runner: {
        mechanism: 'The machine of the job, or the connection to it, was lost or refused the work.',
        fix: null,
        question: 'Is it this job only, or everything that runs on machines of this kind?',
        origin: 'surroundings',
    },
    docker: {
        mechanism: 'An image or a container could not be built, fetched or started.',
        fix: {
            title: 'Build the image step by step up to the line that fails',
            why: 'The instruction that failed is named; those before it are cached and quick.',
            cost: 'medium',
            risk: 'low',
        },
        question: 'Which image, by which digest, is this job meant to use?',
        origin: 'either',
    },
    crash: {
        mechanism: 'A process was ended by a signal or aborted itself; it did not get to report an error.',
        fix: {
            title: 'Reproduce it with symbols and a stack, then mend what it points at',
            why: 'A crash is seldom where it shows: only the stack tells who passed the bad value on.',
            cost: 'high',
            risk: 'medium',
        },
        question: 'Does it crash on every run, and on which input?',
        origin: 'either',
    },
    'security-scan': {
        mechanism: 'A scanner found something that the project has declared unacceptable.',
        fix: {
            title: 'Update or remove what the scanner names',
            why: 'The finding stands in the code as it is; a re-run finds it again.',
            cost: 'medium',
            risk: 'medium',
        },
        question: 'Can the finding be reached in this project, and who may accept the risk?',
        origin: 'either',
    },
    'db-migration': {
        mechanism: 'A change of the database could not be applied; its schema may stand between two versions.',
        fix: {
            title: 'Correct the migration, after looking at which part of it was applied',
            why: 'A second try on a half-changed schema fails elsewhere, or does harm.',
            cost: 'high',
            risk: 'high',
        },
        question: 'Which version does the schema have now, and is there a copy of the data from before?',
        origin: 'change',
    },
    'data-corruption': {
        mechanism: 'Data did not have the form or the checksum that it must have.',
        fix: {
            title: 'Fetch or make the data anew, and compare its checksum before it is used',
            why: 'What is damaged stays damaged in every cache that holds it.',
            cost: 'medium',
            risk: 'medium',
        },
        question: 'Where was the data good for the last time, and what handled it since?',
        origin: 'either',
    },
    'quality-gate': {
        mechanism: 'Everything ran, and a figure missed its threshold.',
        fix: {
            title: 'Bring the figure back over its threshold',
            why: 'The gate does what it is for; the change made the figure worse.',
            cost: 'medium',
            risk: 'low',
        },
        question: 'Is the threshold still the right one for this code?',
        origin: 'change',
    },
    deploy: {
        mechanism: 'What was built could not be put in place, or did not become healthy there.',
        fix: {
            title: 'Look at the target’s own account of the failed rollout, and mend what it names',
            why: 'The log of the job shows that it failed; the target knows why.',
            cost: 'medium',
            risk: 'high',
        },
        question: 'What is running at the target now: the former version, the new one, or half of each?',
        origin: 'either',
    },
    'runtime-error': {
        mechanism: 'A program stopped with an error that nothing in it handles.',
        fix: {
            title: 'Mend the path that leads to the error',
            why: 'The stack names the path; the same input takes it again.',
            cost: 'medium',
            risk: 'low',
        },
        question: 'Is the input wrong, or the program that does not cope with it?',
        origin: 'change',
    },
    infra: {
        mechanism: 'A service that the job depends on did not answer as it should.',
        fix: null,
        question: 'Does the provider report trouble, and are others affected?',
        origin: 'surroundings',
    },
    flaky: {
        mechanism: 'The same code passed and failed: something that is not in the change decides.',
        fix: {
            title: 'Find what the check depends on besides the code: time, order, machine, another test',
            why: 'Until then it will hold up changes that have nothing to do with it.',
            cost: 'medium',
            risk: 'low',
        },
        question: 'Who owns this check, and until when may it be set aside?',
        origin: 'surroundings',
    },
    quota: {
        mechanism: 'An account has used up what it may use until its reset.',
        fix: null,
        question: 'When does the limit reset, and may it be raised?',
        origin: 'surroundings',
    },
    cancelled: {
        mechanism: 'The job was stopped before it ended; that is no finding about the code.',
        fix: null,
        question: 'Was it stopped on purpose?',
        origin: 'surroundings',
    },
    unknown: {
        mechanism: 'Which mechanism broke is not known: no rule recognises this failure.',
        fix: null,
        question: 'What does the first candidate line mean to somebody who knows this tool?',
        origin: 'either',
    },
    none: { mechanism: 'Nothing failed.', fix: null, question: 'Is there anything to look at?', origin: 'either' },
};

;// CONCATENATED MODULE: ./lib/diagnosis/analysis/question.js



function openInquiry(question) {
    const { diagnosis, evidence } = question;
    const near = linesNear(evidence, diagnosis);
    return {
        ...question,
        near,
        clues: findClues(near, diagnosis.category, question.root),
        knowledge: KNOWLEDGE[diagnosis.category],
        named: findNamedFiles(evidence.commit?.changedFiles ?? [], near),
    };
}
/** The same whether the path in the log is absolute, relative, or told with the separators of another system. */
function findNamedFiles(changed, near) {
    const lines = near.map((proof) => ({ proof, text: proof.text.replaceAll('\\', '/') }));
    return changed.flatMap((file) => {
        const found = lines.find(({ text }) => namesFile(text, file));
        return found === undefined ? [] : [{ file, proof: found.proof }];
    });
}
/** The whole path must stand there and end there; a bare file name without a folder says too little, unless that is its path. */
function namesFile(text, file) {
    for (let at = text.indexOf(file); at >= 0; at = text.indexOf(file, at + 1)) {
        const before = text.charAt(at - 1);
        const after = text.charAt(at + file.length);
        const startsThere = !/[\w.-]/.test(before) && (before !== '/' || file.includes('/') || text.startsWith('./', at - 2));
        if (startsThere && !/[\w-]/.test(after))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/diagnosis/analysis/alternatives-supply.js
const SUPPLY_ALTERNATIVES = {
    dependency: [
        {
            id: 'dependency.pin',
            title: 'Pin the package that does not fit to its last fitting version',
            why: 'It separates the repair of the branch from the update.',
            cost: 'low',
            risk: 'low',
            when: 'a new version of somebody else’s package broke it',
            sign: /conflict|ERESOLVE|incompatible|could not (?:find|resolve)|unable to resolve|no matching|version solving/i,
        },
        {
            id: 'dependency.lock',
            title: 'Install exactly what the last good lock file names',
            why: 'What resolved once resolves again, as long as nothing may be newer.',
            cost: 'low',
            risk: 'low',
            when: 'the requirement allows a range of versions',
        },
        {
            id: 'dependency.mirror',
            title: 'Install from a mirror or a cache that holds the package',
            why: 'A package that was withdrawn or cannot be reached may still be there.',
            cost: 'medium',
            risk: 'low',
            when: 'the package cannot be fetched',
        },
    ],
    git: [
        {
            id: 'git.deeper',
            title: 'Fetch with enough history for what the command compares',
            why: 'A shallow clone lacks the commit that the command needs.',
            cost: 'low',
            risk: 'low',
            when: 'a revision is unknown or bad',
            sign: /unknown revision|bad (?:object|revision)|not a valid|shallow|no merge base|unadvertised object/i,
        },
        {
            id: 'git.rebase',
            title: 'Bring the branch up to date with its base, and try again',
            why: 'What conflicts or is behind has to be settled once; better now than after more work.',
            cost: 'low',
            risk: 'medium',
            when: 'the base moved on',
        },
    ],
    docker: [
        {
            id: 'docker.own-registry',
            title: 'Pull it from a registry of the project’s own',
            why: 'It is not subject to other people’s limits and deletions.',
            cost: 'medium',
            risk: 'low',
            when: 'the image cannot be pulled',
            sign: /pull|manifest|registry|not found|denied|toomanyrequests/i,
        },
        {
            id: 'docker.digest',
            title: 'Go back to the image by the digest of the last good run',
            why: 'A tag can mean another image today.',
            cost: 'low',
            risk: 'low',
            when: 'the base image is named by a tag',
        },
    ],
};

;// CONCATENATED MODULE: ./lib/diagnosis/analysis/alternatives-surroundings.js
const SURROUNDING_ALTERNATIVES = {
    network: [
        {
            id: 'network.backoff',
            title: 'Wrap the call in a few tries with growing pauses',
            why: 'Most connections that fail for a moment work the second time, and the job does not have to start over.',
            cost: 'low',
            risk: 'low',
            when: 'the call may be repeated',
        },
        {
            id: 'network.cache',
            title: 'Take it from a cache or a mirror nearer to the runner',
            why: 'What is not fetched cannot fail to be fetched.',
            cost: 'medium',
            risk: 'low',
            when: 'the same thing is fetched in every run',
            sign: /https?:|download|fetch|clone|curl|wget|registry|mirror|resolve host|ENOTFOUND/i,
        },
    ],
    'port-conflict': [
        {
            id: 'port-conflict.zero',
            title: 'Bind port 0 and pass the port that was given on to whoever needs it',
            why: 'The system hands out a free one; two runs on one machine can no longer collide.',
            cost: 'low',
            risk: 'low',
            when: 'the client can be told the port',
        },
        {
            id: 'port-conflict.end-holder',
            title: 'End the former holder at the end of its step, also when the step fails',
            why: 'A leftover of an earlier step is the most frequent holder.',
            cost: 'low',
            risk: 'low',
            when: 'the port must stay fixed',
        },
    ],
    timeout: [
        {
            id: 'timeout.split',
            title: 'Split the work over several jobs, or run less of it here',
            why: 'Each part stays far from its limit, and shows on its own where the time goes.',
            cost: 'medium',
            risk: 'low',
            when: 'the work has grown',
        },
        {
            id: 'timeout.longer',
            title: 'Raise the limit, once it is known how long a good run takes',
            why: 'It helps when the work is slow, and only delays the bad news when it hangs.',
            cost: 'low',
            risk: 'medium',
            when: 'good runs come close to the limit',
        },
    ],
    oom: [
        {
            id: 'oom.heap',
            title: 'Give the process its share of the machine’s memory by its own setting',
            why: 'Many runtimes stop at a default that is far below what the machine has.',
            cost: 'low',
            risk: 'low',
            when: 'the runtime has a limit of its own',
            sign: /heap|JavaScript|java\.lang|max-old-space/i,
        },
        {
            id: 'oom.serial',
            title: 'Run the heavy parts one after the other',
            why: 'The peak is then that of one part, at the price of time.',
            cost: 'low',
            risk: 'low',
            when: 'several workers run at once',
        },
        {
            id: 'oom.larger',
            title: 'Use a machine with more memory for this job only',
            why: 'It is the quickest way when the work really needs it.',
            cost: 'medium',
            risk: 'low',
            when: 'the need is real and lasting',
        },
    ],
    'disk-full': [
        {
            id: 'disk-full.other-volume',
            title: 'Put caches and build output on the larger volume of the machine',
            why: 'Runners often have a second disk that is nearly empty.',
            cost: 'low',
            risk: 'low',
            when: 'the machine has another volume',
        },
        {
            id: 'disk-full.less',
            title: 'Fetch and keep less: shallow history, fewer images, no debug symbols',
            why: 'It also makes the job faster.',
            cost: 'low',
            risk: 'low',
            when: 'much of what is there is not used',
        },
    ],
    'rate-limit': [
        {
            id: 'rate-limit.authenticate',
            title: 'Make the calls with an account of the project’s own',
            why: 'Calls without one share their limit with everybody on the same address.',
            cost: 'low',
            risk: 'low',
            when: 'the calls are anonymous',
            sign: /anonymous|unauthenticated|authenticated requests get a higher|pull rate limit|toomanyrequests/i,
        },
        {
            id: 'rate-limit.wait',
            title: 'Wait as long as the answer asks, then go on',
            why: 'Asking again at once makes the wait longer.',
            cost: 'low',
            risk: 'low',
            when: 'the answer names a time',
        },
        {
            id: 'rate-limit.cache',
            title: 'Keep the answers of one run for the next',
            why: 'Most calls of a job ask for what did not change.',
            cost: 'medium',
            risk: 'low',
            when: 'the same things are asked in every run',
        },
    ],
    auth: [
        {
            id: 'auth.scope',
            title: 'Grant the job the one permission that the message names',
            why: 'The credential is valid, it only may not do this.',
            cost: 'low',
            risk: 'medium',
            when: 'the answer is 403 and not 401',
            sign: /\b403\b|forbidden|permission|not accessible|insufficient/i,
        },
        {
            id: 'auth.short-lived',
            title: 'Use a credential that the platform issues for this run, instead of a stored one',
            why: 'What lives for minutes cannot expire unnoticed.',
            cost: 'medium',
            risk: 'low',
            when: 'the other side accepts such credentials',
        },
    ],
    runner: [
        {
            id: 'runner.other',
            title: 'Run it on another kind of machine, or on a hosted one',
            why: 'It tells apart whether the job or the machine is at fault.',
            cost: 'low',
            risk: 'low',
            when: 'the job does not depend on this machine',
        },
        {
            id: 'runner.smaller',
            title: 'Make the job small enough that losing a machine costs minutes',
            why: 'Long jobs meet every interruption there is.',
            cost: 'medium',
            risk: 'low',
            when: 'the job runs for long',
        },
    ],
    infra: [
        {
            id: 'infra.wait',
            title: 'Wait for the service, with a check that ends the job early when it is down',
            why: 'Every try costs a whole job; one check costs a second.',
            cost: 'low',
            risk: 'low',
            when: 'the service is down for everybody',
        },
        {
            id: 'infra.without',
            title: 'Make the step that needs it optional for changes that do not',
            why: 'Only what really depends on the service should wait for it.',
            cost: 'medium',
            risk: 'medium',
            when: 'the step is not what the change is about',
        },
    ],
    quota: [
        {
            id: 'quota.after-reset',
            title: 'Move the work to after the reset, and stop what else uses the account',
            why: 'Until then every try fails, and may count.',
            cost: 'low',
            risk: 'low',
            when: 'the time of the reset is known',
        },
        {
            id: 'quota.less',
            title: 'Spend less: fewer triggers, caches, one operating system on drafts',
            why: 'Most runs are for changes that are replaced within minutes.',
            cost: 'medium',
            risk: 'low',
            when: 'the limit is met every month',
        },
    ],
    cancelled: [
        {
            id: 'cancelled.newer',
            title: 'Look at the newer run of the branch instead',
            why: 'A run is most often stopped because a newer one took its place.',
            cost: 'low',
            risk: 'low',
            when: 'a newer commit was pushed',
        },
    ],
};

;// CONCATENATED MODULE: ./lib/diagnosis/analysis/alternatives-work.js
const WORK_ALTERNATIVES = {
    'test-failure': [
        {
            id: 'test-failure.snapshot',
            title: 'Renew the stored snapshots, and read the difference before committing it',
            why: 'When the new output is meant, the stored one is what is out of date.',
            cost: 'low',
            risk: 'medium',
            when: 'the failure compares with a stored snapshot',
            sign: /snapshot/i,
        },
        {
            id: 'test-failure.smaller',
            title: 'Take the change apart, and land the part whose tests pass',
            why: 'A smaller change leaves fewer suspects, and the rest of the work goes on.',
            cost: 'medium',
            risk: 'low',
            when: 'the change does several things at once',
        },
        {
            id: 'test-failure.behind-switch',
            title: 'Leave the new behaviour switched off by default until its tests pass',
            why: 'What users see stays as it was, and the branch is green for everybody else.',
            cost: 'medium',
            risk: 'low',
            when: 'the new behaviour can be told apart from the old one at run time',
        },
    ],
    'compile-error': [
        {
            id: 'compile-error.keep-old',
            title: 'Keep the former signature beside the new one until all callers have moved',
            why: 'Callers can then be moved one by one instead of all in this change.',
            cost: 'medium',
            risk: 'low',
            when: 'an interface changed and its callers did not',
            sign: /argument|parameter|signature|overload|does not exist on|has no (?:member|field|attribute)|no (?:matching|such|known) |cannot find symbol|undefined (?:method|reference)|is not a (?:member|function)/i,
        },
        {
            id: 'compile-error.pin-toolchain',
            title: 'Pin the compiler or its plug-ins to the version that accepted the source',
            why: 'When the source is unchanged, the toolchain is what changed.',
            cost: 'low',
            risk: 'low',
            when: 'the refused file was not touched',
        },
    ],
    lint: [
        {
            id: 'lint.autofix',
            title: 'Run the checker in its repairing mode and commit the result alone',
            why: 'A formatter is never argued with; its own commit keeps the review readable.',
            cost: 'low',
            risk: 'low',
            when: 'the checker can repair what it finds',
        },
        {
            id: 'lint.baseline',
            title: 'Record today’s findings as a baseline, and fail on new ones only',
            why: 'A rule that the old code breaks should not hold up a change that does not.',
            cost: 'low',
            risk: 'low',
            when: 'the rule is new or was made stricter',
        },
    ],
    config: [
        {
            id: 'config.default',
            title: 'Give the setting a default that is right in most places',
            why: 'What has a default cannot be missing.',
            cost: 'low',
            risk: 'low',
            when: 'one value is right nearly everywhere',
        },
        {
            id: 'config.last-good',
            title: 'Put back the configuration that worked, and bring the change again in small steps',
            why: 'Settings depend on each other; one at a time shows which one is refused.',
            cost: 'low',
            risk: 'low',
            when: 'several settings were changed together',
        },
    ],
    'api-breaking': [
        {
            id: 'api-breaking.pin',
            title: 'Pin the former version of the interface, and plan the move as its own work',
            why: 'It makes the branch green today and takes the pressure off a change that needs care.',
            cost: 'low',
            risk: 'low',
            when: 'the interface belongs to somebody else',
        },
        {
            id: 'api-breaking.adapter',
            title: 'Put a thin adapter between both forms of the interface',
            why: 'Callers stay as they are, and only one place knows both forms.',
            cost: 'medium',
            risk: 'low',
            when: 'there are many callers',
        },
    ],
    crash: [
        {
            id: 'crash.sanitizer',
            title: 'Run it once with a sanitizer or a debug build, in a job of its own',
            why: 'It names the first bad access instead of its last consequence.',
            cost: 'medium',
            risk: 'low',
            when: 'the crash is in native code',
        },
        {
            id: 'crash.previous-binary',
            title: 'Go back to the version of the tool or library that did not crash',
            why: 'When the own code did not change, the thing that crashed did.',
            cost: 'low',
            risk: 'low',
            when: 'a tool crashed, not the project itself',
        },
    ],
    'security-scan': [
        {
            id: 'security-scan.override',
            title: 'Raise only the named package to its first repaired version, by an override',
            why: 'It closes the finding without moving everything that depends on it.',
            cost: 'low',
            risk: 'medium',
            when: 'the package comes in through another one',
        },
        {
            id: 'security-scan.accept',
            title: 'Record the accepted risk with a reason and an expiry date',
            why: 'A finding that cannot be reached should not stop other work, and should not be forgotten either.',
            cost: 'low',
            risk: 'high',
            when: 'somebody with the right to do so has looked at it',
        },
    ],
    'db-migration': [
        {
            id: 'db-migration.split',
            title: 'Split it: first add, then copy, then remove, each its own migration',
            why: 'Each part can be repeated, and the program works between them.',
            cost: 'medium',
            risk: 'low',
            when: 'one migration does several things',
        },
        {
            id: 'db-migration.rehearse',
            title: 'Rehearse it on a copy of the real schema before the next try',
            why: 'An empty test database accepts what real data refuses.',
            cost: 'medium',
            risk: 'low',
            when: 'it passed in tests and fails on real data',
        },
    ],
    'data-corruption': [
        {
            id: 'data-corruption.purge',
            title: 'Empty every cache on the way and fetch it again from its source',
            why: 'A cache keeps the damage alive after its cause is gone.',
            cost: 'low',
            risk: 'low',
            when: 'the data came through a cache or a mirror',
            sign: /checksum|sha(?:1|256|512)|integrity|hash|digest|corrupt(?:ed)? (?:archive|zip|tar|cache)/i,
        },
        {
            id: 'data-corruption.backup',
            title: 'Restore the last good copy beside the damaged one, and compare',
            why: 'Overwriting destroys the only trace of what went wrong.',
            cost: 'high',
            risk: 'medium',
            when: 'the data is the project’s own',
        },
    ],
    'quality-gate': [
        {
            id: 'quality-gate.difference',
            title: 'Measure the changed lines only, instead of the whole',
            why: 'It asks of a change what the change can give.',
            cost: 'low',
            risk: 'low',
            when: 'the figure fell for reasons that are older than the change',
        },
        {
            id: 'quality-gate.grace',
            title: 'Lower the threshold to today’s figure, with a date to raise it again',
            why: 'An honest threshold that holds is worth more than one that everybody overrides.',
            cost: 'low',
            risk: 'medium',
            when: 'the loss is known and accepted',
        },
    ],
    deploy: [
        {
            id: 'deploy.previous',
            title: 'Put the last healthy version back in place, then look for the cause',
            why: 'It ends the harm first; the cause can be found without users waiting.',
            cost: 'low',
            risk: 'medium',
            when: 'users are affected',
        },
        {
            id: 'deploy.smaller-share',
            title: 'Deploy to one instance or a staging target first',
            why: 'The same failure then costs nothing, and its logs are readable.',
            cost: 'medium',
            risk: 'low',
            when: 'the target can take a part of the load',
        },
    ],
    'runtime-error': [
        {
            id: 'runtime-error.guard',
            title: 'Refuse the input where it enters, with a message that names it',
            why: 'The program then fails early and says why, also for the next such input.',
            cost: 'low',
            risk: 'low',
            when: 'the input is at fault',
        },
        {
            id: 'runtime-error.isolate',
            title: 'Reproduce it in one test with the input of this run',
            why: 'It takes seconds to repeat instead of a whole job, and stays as protection.',
            cost: 'low',
            risk: 'low',
            when: 'the stack reaches the project’s own code',
        },
    ],
    flaky: [
        {
            id: 'flaky.quarantine',
            title: 'Set the check aside: it runs, but does not block, with an owner and an expiry date',
            why: 'Others are no longer held up by it, and it is not forgotten.',
            cost: 'low',
            risk: 'medium',
            when: 'the flake is proven',
        },
        {
            id: 'flaky.isolate',
            title: 'Run it alone and in another order, many times',
            why: 'What changes the outcome is what it secretly depends on.',
            cost: 'medium',
            risk: 'low',
            when: 'its hidden dependency is not known',
        },
    ],
};

;// CONCATENATED MODULE: ./lib/diagnosis/analysis/alternatives.js



/** The catalogue, special ones before general ones. Empty where there is nothing to do or to know. */
const ALTERNATIVES = {
    ...WORK_ALTERNATIVES,
    ...SUPPLY_ALTERNATIVES,
    ...SURROUNDING_ALTERNATIVES,
    unknown: [],
    none: [],
};
/** The alternatives for a root line in the order of the catalogue, without those made for other lines. */
function chooseAlternatives(category, root) {
    return ALTERNATIVES[category].filter((one) => one.sign === undefined || one.sign.test(root));
}

;// CONCATENATED MODULE: ./lib/diagnosis/analysis/recovery-plan.js


/** After this many attempts of a run one more teaches nothing; the cap of re-runs is the same. */
const MAX_ATTEMPTS = 3;
/** More choices than these nobody weighs. */
const MAX_ALTERNATIVES = 2;
/** Level from which a branch that others build on is put right first and mended afterwards. */
const GO_BACK_FIRST_LEVEL = 4;
/** Below this the first line is a guess, and acting on it would be one too. */
const MIN_CONFIDENCE = 0.35;
/** The options, best first. A retry is first only where the evidence says that a plain re-run is likely to pass. */
function rankOptions(inquiry, patterns) {
    if (inquiry.diagnosis.category === 'none')
        return [];
    const drafts = orderDrafts(inquiry, patterns);
    return drafts.map(({ otherwise, ...option }, index) => {
        const last = index === drafts.length - 1;
        const text = last ? stopWords(inquiry) : `${otherwise}, go on with option ${index + 2}.`;
        return { ...option, rank: index + 1, fallback: { option: last ? null : index + 2, text } };
    });
}
function orderDrafts(inquiry, patterns) {
    const { diagnosis, sharedBranch } = inquiry;
    const blind = diagnosis.category === 'unknown' || diagnosis.confidence < MIN_CONFIDENCE;
    const suspect = inquiry.named.length > 0 || inquiry.knowledge.origin === 'change';
    const grave = diagnosis.severity.level >= GO_BACK_FIRST_LEVEL && sharedBranch && suspect;
    const retry = retryOf(inquiry);
    const [fix, back, human] = [fixOf(inquiry, patterns), goBackOf(inquiry), askOf(inquiry)];
    const others = alternativesOf(inquiry);
    if (blind)
        return [human, ...back, ...probeOf(inquiry)];
    const ways = grave ? [...retry, ...back, ...fix, ...others] : [...retry, ...fix, ...others, ...back];
    return ways.length === 0 ? [human, ...probeOf(inquiry)] : [...ways, ...probeOf(inquiry), human];
}
function retryOf({ diagnosis, evidence }) {
    const { attempt } = evidence.run;
    if (diagnosis.transient !== 'yes' || attempt >= MAX_ATTEMPTS)
        return [];
    const tried = attempt === 1 ? '' : ` It was tried ${attempt - 1 === 1 ? 'once' : 'twice'} already.`;
    return [
        {
            strategy: 'retry',
            title: 'Re-run the failed jobs',
            why: `The root line is of a kind that passes by itself; nothing has to be changed.${tried}`,
            cost: 'low',
            risk: 'low',
            otherwise: 'If it fails at the same line again',
            action: { kind: 'rerun' },
        },
    ];
}
function fixOf({ knowledge, clues, named, diagnosis }, patterns) {
    const ofCategory = diagnosis.transient === 'yes' ? null : knowledge.fix;
    const fix = patterns.find((pattern) => pattern.fix !== null)?.fix ?? ofCategory;
    if (fix === null)
        return [];
    const place = clues.find((clue) => clue.id === 'place')?.subject ?? named[0]?.file ?? null;
    const start = place === null ? '' : ` Start at ${quote(place)}.`;
    return [
        {
            strategy: 'fix',
            title: fix.title,
            why: `${fix.why}${start}`,
            cost: fix.cost,
            risk: fix.risk,
            otherwise: 'If that takes longer than the branch may stay red',
            action: null,
        },
    ];
}
function alternativesOf({ diagnosis }) {
    const root = diagnosis.rootCause[0]?.text ?? '';
    return chooseAlternatives(diagnosis.category, root)
        .slice(0, MAX_ALTERNATIVES)
        .map(({ title, why, cost, risk, when }) => ({
        strategy: 'alternative',
        title,
        why: `${why} It fits when ${when}.`,
        cost,
        risk,
        otherwise: 'If it does not fit, or does not help',
        action: null,
    }));
}
/** Going back helps only against what the commit brought: not against the surroundings, and not against what is older. */
function goBackOf({ knowledge, evidence, recall, diagnosis, named, sharedBranch }) {
    const { commit } = evidence;
    if (commit === null || knowledge.origin === 'surroundings' || diagnosis.transient === 'yes' || recall.count > 0)
        return [];
    const suspect = named.length > 0 ? 'The failure names what it changed' : 'It is the first suspect, and no more than that';
    const gain = sharedBranch
        ? 'the branch is green for everybody while it is mended'
        : 'the work goes on from the state before it';
    return [
        {
            strategy: 'checkpoint',
            title: `Go back behind commit ${quote(commit.sha.slice(0, 7))}, and bring it again once it is mended`,
            why: `${suspect}; ${gain}.`,
            cost: 'low',
            risk: named.length > 0 ? 'low' : 'medium',
            otherwise: 'If the failure is still there without the commit',
            action: { kind: 'revert', sha: commit.sha },
        },
    ];
}
/** Where nobody can tell whether it would pass, one re-run is a question, not a cure; so it never comes first. */
function probeOf({ diagnosis, evidence }) {
    if (diagnosis.transient !== 'unknown' || evidence.run.attempt > 1)
        return [];
    return [
        {
            strategy: 'retry',
            title: 'Re-run once, only to learn whether it repeats',
            why: 'Whether it is transient is not known. A pass would prove a flake, not a repair: record it as one.',
            cost: 'low',
            risk: 'low',
            otherwise: 'If it repeats',
            action: { kind: 'rerun' },
        },
    ];
}
function askOf({ knowledge, diagnosis }) {
    const blind = diagnosis.category === 'unknown';
    return {
        strategy: 'human',
        title: blind ? 'Let a person read the first candidate line' : 'Ask a person',
        why: `The question to answer: ${knowledge.question}`,
        cost: 'medium',
        risk: 'low',
        otherwise: 'If nobody can tell',
        action: { kind: 'read-log' },
    };
}
function stopWords({ batch }) {
    if (batch.kind === 'none')
        return 'If that does not help either, stop here and leave the failure on record.';
    const next = batch.nextReady === null ? '' : ` and go on with item ${quote(batch.nextReady)}`;
    return `If that does not help either, stop here: leave item ${quote(batch.item)} marked as failed${next}.`;
}

;// CONCATENATED MODULE: ./lib/diagnosis/analysis/analyse.js






/** The analysis of one cause. The same question gives the same answer. */
function analyse(question) {
    const inquiry = openInquiry(question);
    const { diagnosis, evidence, recall } = inquiry;
    const patterns = matchPatterns({ diagnosis, reports: evidence.reports });
    return {
        diagnosis,
        causalChain: buildChain(inquiry, patterns),
        factors: weighFactors(inquiry, patterns),
        patterns,
        recall,
        blastRadius: measureRadius(inquiry),
        prevention: listPrevention(inquiry, patterns),
        checklist: checklistFor(diagnosis.category),
        plan: rankOptions(inquiry, patterns),
    };
}
function measureRadius({ diagnosis, evidence, batch, waitingJobs, sharedBranch }) {
    const { branch } = evidence.run;
    const planItems = batch.kind === 'none'
        ? []
        : [
            { file: batch.file, item: batch.item, role: 'failed' },
            ...batch.dependents.map((item) => ({ file: batch.file, item, role: 'waiting' })),
        ];
    return {
        jobs: diagnosis.jobs,
        dependents: waitingJobs,
        planItems,
        branches: branch === null ? [] : [{ name: branch, shared: sharedBranch }],
    };
}
/** Advice of the rule and the category, then of the patterns, without doubles. */
function listPrevention({ diagnosis }, patterns) {
    return [...new Set([...diagnosis.prevention, ...patterns.flatMap((pattern) => pattern.prevention)])];
}

// EXTERNAL MODULE: ./lib/domain/shared-branch.js
var shared_branch = __webpack_require__(3148);
// EXTERNAL MODULE: ./lib/evidence/safe-text.js + 10 modules
var safe_text = __webpack_require__(3346);
// EXTERNAL MODULE: ./lib/memory/recall.js + 1 modules
var recall = __webpack_require__(4303);
;// CONCATENATED MODULE: ./lib/app/analyse-failure.js





/** One analysis per cause, in the order of the diagnoses. */
function analyseFailure(request) {
    const { evidence, diagnoses, policy, memory } = request;
    const batch = findBatch(request);
    const standing = { ...evidence.run, branchProtected: evidence.branchProtected };
    return diagnoses.map((diagnosis) => {
        return analyse({
            diagnosis,
            evidence,
            otherCauses: diagnoses.length - 1,
            batch,
            recall: memory === null ? recall/* NO_RECALL */.wm : (0,recall/* recall */.I9)(memory.events, (0,recall/* toRecallQuestion */.Bm)(evidence, diagnosis), safe_text/* toSafeText */._),
            sharedBranch: (0,shared_branch/* isSharedBranch */.W)(standing, policy.severity.protectedBranches),
            waitingJobs: null,
            root: request.root,
        });
    });
}
function findBatch({ evidence, policy, plans, batch }) {
    return (0,decision_batch/* chooseBatch */.A)({
        input: batch,
        trailers: evidence.commit?.trailers ?? [],
        branch: evidence.run.branch,
        fromFork: evidence.run.fromFork,
        plans: plans.plans,
        ready: plans.ready,
        queues: [],
        unreadable: { plans: plans.unreadable, queues: [] },
        settings: policy.batch,
    });
}

// EXTERNAL MODULE: ./lib/app/read-plans.js
var read_plans = __webpack_require__(3450);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/memory/documents.js + 3 modules
var documents = __webpack_require__(2842);
// EXTERNAL MODULE: ./lib/memory/ledger.js
var ledger = __webpack_require__(7870);
// EXTERNAL MODULE: ./lib/render/analysis-words.js
var analysis_words = __webpack_require__(2900);
// EXTERNAL MODULE: ./lib/render/blocks.js
var blocks = __webpack_require__(8824);
// EXTERNAL MODULE: ./lib/render/excerpt.js
var excerpt = __webpack_require__(2745);
// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(3419);
// EXTERNAL MODULE: ./lib/render/neutralise.js
var neutralise = __webpack_require__(5356);
// EXTERNAL MODULE: ./lib/render/plain-text.js
var plain_text = __webpack_require__(6430);
;// CONCATENATED MODULE: ./lib/render/sentence.js
// Sentences in which foreign words stand between backticks, for the two places where they are read.


/** The sentence as Markdown: foreign words as code, ours as words. An odd backtick at the end opens nothing. */
function sentence(text) {
    const parts = text.split('`');
    return parts.reduce((soFar, part, at) => {
        if (part === '')
            return soFar;
        return at % 2 === 1 && at < parts.length - 1 ? (0,markdown.md) `${soFar}${(0,markdown/* inlineCode */.ti)(part)}` : (0,markdown.md) `${soFar}${ownWords(part, at)}`;
    }, markdown/* NOTHING */.K$);
}
/** The blanks at both ends of our words matter: they stand between words and code. */
function ownWords(part, at) {
    const before = /^\s/.test(part) && at > 0 ? (0,markdown.md) ` ` : markdown/* NOTHING */.K$;
    const after = /\s$/.test(part) ? (0,markdown.md) ` ` : markdown/* NOTHING */.K$;
    // Inside a line a colon or a dash starts nothing, so it needs no guard against that.
    const words = at === 0 ? (0,markdown/* prose */.CS)(part) : (0,markdown/* prose */.CS)(part).replace(/^\\(?=[:/=!+-])/, '');
    return words === '' ? (0,markdown.md) ` ` : (0,markdown.md) `${before}${words}${after}`;
}
/** The sentence as one line of plain text. */
function plainSentence(text) {
    return (0,plain_text/* toPlain */.Ul)(text);
}

// EXTERNAL MODULE: ./lib/render/words.js
var words = __webpack_require__(8653);
;// CONCATENATED MODULE: ./lib/render/analysis.js







const EXCERPT_LINES = 12;
/** Longest quoted proof, in UTF-16 units: two lines of a page. */
const MAX_PROOF_UNITS = 200;
const MAX_NAMES = 8;
/** The whole document, with a line end at its end. */
function renderAnalysis(analysis, run) {
    const { diagnosis } = analysis;
    const text = (0,markdown/* join */.fj)([
        (0,markdown.md) `# Analysis: ${(0,markdown/* prose */.CS)(words/* CATEGORY_WORDS */.vW[diagnosis.category])}`,
        verdict(analysis),
        (0,blocks/* titled */.dJ)((0,markdown.md) `## How it came about`, (0,blocks/* numbered */.jN)(analysis.causalChain.map(linkItem)), (0,excerpt/* excerptBlock */.D)(diagnosis, EXCERPT_LINES)),
        (0,blocks/* titled */.dJ)((0,markdown.md) `## What contributed`, factorTable(analysis)),
        (0,blocks/* titled */.dJ)((0,markdown.md) `## A known pattern`, (0,blocks/* bullets */.e5)(analysis.patterns.map(patternItem))),
        (0,blocks/* titled */.dJ)((0,markdown.md) `## Seen before`, pastBlock(analysis)),
        (0,blocks/* titled */.dJ)((0,markdown.md) `## What it touches`, radiusList(analysis)),
        (0,blocks/* titled */.dJ)((0,markdown.md) `## Ways out`, (0,blocks/* numbered */.jN)(analysis.plan.map((option) => optionItem(option, run)))),
        (0,blocks/* titled */.dJ)((0,markdown.md) `## So that it does not come back`, preventionBlock(analysis)),
    ], '\n\n');
    return `${text}\n`;
}
function verdict({ diagnosis }) {
    const also = diagnosis.alternatives.map((category) => (0,markdown/* prose */.CS)(category));
    const other = also.length === 0 ? markdown/* NOTHING */.K$ : (0,markdown.md) ` (also possible: ${(0,blocks/* listInline */.qi)(also, 3)})`;
    return (0,markdown.md) `**${(0,markdown/* prose */.CS)(diagnosis.category)}**${other}, severity **${(0,markdown/* prose */.CS)((0,words/* severityWords */.D4)(diagnosis.severity))}**. A re-run ${(0,markdown/* prose */.CS)(words/* TRANSIENCE_WORDS */.FU[diagnosis.transient])}. Confidence: ${(0,markdown/* prose */.CS)((0,words/* confidenceWords */.gQ)(diagnosis.confidence))}. Fingerprint ${(0,markdown/* inlineCode */.ti)(diagnosis.fingerprint)}.`;
}
function linkItem(link) {
    const basis = analysis_words/* BASIS_WORDS */.zO[link.basis];
    const mark = basis === '' ? markdown/* NOTHING */.K$ : (0,markdown.md) ` _(${(0,markdown/* prose */.CS)(basis)})_`;
    const head = (0,markdown.md) `**${(0,markdown/* prose */.CS)(analysis_words/* LINK_WORDS */.rI[link.kind])}.** ${sentence(link.text)}${mark}`;
    const proofs = (0,blocks/* bullets */.e5)(link.evidence.map(proofWords));
    return (0,markdown/* join */.fj)([head, (0,markdown/* indent */.pZ)(proofs, 3)], '\n');
}
function proofWords(proof) {
    const words = (0,markdown/* inlineCode */.ti)((0,neutralise/* cut */.Jj)((0,neutralise/* toOneLine */.GX)(proof.text), MAX_PROOF_UNITS));
    const place = (0,analysis_words/* proofPlace */.Ck)(proof);
    return place === '' ? words : (0,markdown.md) `${(0,markdown/* prose */.CS)(place)}: ${words}`;
}
function factorTable(analysis) {
    const rest = (0,analysis_words/* unexplainedShare */.Tg)(analysis);
    const rows = analysis.factors.map((factor) => [(0,blocks/* figure */.vP)(factor.weight), sentence(factor.text), proofCell(factor)]);
    const open = [(0,blocks/* figure */.vP)(rest), (0,markdown.md) `Not explained by anything that was read.`, (0,markdown.md) `–`];
    return (0,blocks/* table */.tp)([(0,markdown.md) `Weight`, (0,markdown.md) `Factor`, (0,markdown.md) `Shown by`], rest > 0 ? [...rows, open] : rows);
}
function proofCell({ evidence }) {
    const [first] = evidence;
    if (first === undefined)
        return (0,markdown.md) `–`;
    const place = (0,analysis_words/* proofPlace */.Ck)(first);
    return place === '' ? (0,markdown/* cellCode */.GA)((0,neutralise/* cut */.Jj)((0,neutralise/* toOneLine */.GX)(first.text), 80)) : (0,markdown/* prose */.CS)(place);
}
function patternItem({ name, evidence }) {
    const places = evidence.map(analysis_words/* proofPlace */.Ck).filter((place) => place !== '');
    return places.length === 0 ? (0,markdown.md) `**${(0,markdown/* prose */.CS)(name)}**` : (0,markdown.md) `**${(0,markdown/* prose */.CS)(name)}**, seen in ${(0,markdown/* prose */.CS)(places.join(', '))}`;
}
function pastBlock({ recall }) {
    if (!recall.asked)
        return (0,markdown.md) `No memory was there to ask.`;
    if (recall.similar.length === 0)
        return (0,markdown.md) `Nothing like it is on record.`;
    const rows = recall.similar.map((one) => [
        (0,markdown/* prose */.CS)((0,words/* timeWords */.rr)(one.at)),
        (0,markdown/* prose */.CS)((0,analysis_words/* likenessWords */.w4)(one)),
        (0,markdown.md) `${one.runId}`,
        one.branch === null ? (0,markdown.md) `–` : (0,markdown/* cellCode */.GA)(one.branch),
        (0,markdown/* cellCode */.GA)(one.commit.slice(0, 7)),
        fixCell(one),
        one.text === null ? (0,markdown.md) `–` : (0,markdown/* cellCode */.GA)((0,neutralise/* cut */.Jj)((0,neutralise/* toOneLine */.GX)(one.text), 100)),
    ]);
    const heads = [(0,markdown.md) `When`, (0,markdown.md) `Likeness`, (0,markdown.md) `Run`, (0,markdown.md) `Branch`, (0,markdown.md) `Commit`, (0,markdown.md) `Ended by`, (0,markdown.md) `Line`];
    return (0,markdown/* join */.fj)([(0,markdown/* prose */.CS)((0,analysis_words/* frequencyWords */.OV)(recall)), (0,blocks/* table */.tp)(heads, rows)], '\n\n');
}
function fixCell(one) {
    const { fix } = one;
    if (fix === null || fix.flaky)
        return (0,markdown/* prose */.CS)((0,analysis_words/* fixWords */.B0)(one));
    const commit = (0,markdown/* cellCode */.GA)(fix.commit.slice(0, 7));
    return fix.pull === null ? (0,markdown.md) `commit ${commit}` : (0,markdown.md) `commit ${commit}, pull request ${fix.pull}`;
}
function radiusList({ blastRadius }) {
    const { jobs, dependents, planItems, branches } = blastRadius;
    const waiting = planItems.filter((one) => one.role === 'waiting').map((one) => (0,markdown/* inlineCode */.ti)(one.item));
    const failed = planItems
        .filter((one) => one.role === 'failed')
        .map((one) => (0,markdown.md) `${(0,markdown/* inlineCode */.ti)(one.item)} of ${(0,markdown/* inlineCode */.ti)(one.file)}`);
    return (0,blocks/* bullets */.e5)([
        (0,markdown.md) `**Jobs:** ${namesOr(jobs.map(markdown/* inlineCode */.ti), (0,markdown.md) `not known`)}`,
        (0,markdown.md) `**Jobs that did not run because of it:** ${dependents === null ? (0,markdown.md) `not known` : namesOr(dependents.map(markdown/* inlineCode */.ti), (0,markdown.md) `none`)}`,
        (0,markdown.md) `**Items of the workplan:** ${namesOr(failed, (0,markdown.md) `none known`)}${waiting.length === 0 ? markdown/* NOTHING */.K$ : (0,markdown.md) `; waiting for it: ${(0,blocks/* listInline */.qi)(waiting, MAX_NAMES)}`}`,
        (0,markdown.md) `**Branches:** ${namesOr(branches.map(({ name, shared }) => (shared ? (0,markdown.md) `${(0,markdown/* inlineCode */.ti)(name)}, which others build on` : (0,markdown/* inlineCode */.ti)(name))), (0,markdown.md) `not known`)}`,
    ]);
}
function namesOr(names, none) {
    return names.length === 0 ? none : (0,blocks/* listInline */.qi)(names, MAX_NAMES);
}
function optionItem(option, run) {
    const command = (0,analysis_words/* actionCommand */.kh)(option.action, run);
    const price = (0,markdown.md) `_${(0,markdown/* prose */.CS)(analysis_words/* STRATEGY_WORDS */.Kf[option.strategy])}; cost ${(0,markdown/* prose */.CS)(option.cost)}, risk ${(0,markdown/* prose */.CS)(option.risk)}_`;
    const head = (0,markdown.md) `**${sentence(option.title)}.** ${sentence(option.why)} ${price}`;
    const block = command === null ? markdown/* NOTHING */.K$ : (0,markdown/* indent */.pZ)((0,markdown/* fence */.EU)(command, 'sh'), 3);
    return (0,markdown/* join */.fj)([head, block, (0,markdown/* indent */.pZ)(sentence(option.fallback.text), 3)], '\n\n');
}
function preventionBlock({ prevention, checklist }) {
    const boxes = (items) => (0,blocks/* checkList */.RJ)(items.map((item) => (0,markdown/* prose */.CS)(item)));
    const lists = (0,markdown/* join */.fj)([
        (0,blocks/* titled */.dJ)((0,markdown.md) `**Before the change**`, boxes(checklist.before)),
        (0,blocks/* titled */.dJ)((0,markdown.md) `**During it**`, boxes(checklist.during)),
        (0,blocks/* titled */.dJ)((0,markdown.md) `**After it**`, boxes(checklist.after)),
    ], '\n\n');
    const advice = prevention.length === 0 ? (0,markdown.md) `No advice is known for this cause.` : (0,blocks/* bullets */.e5)(prevention.map((one) => (0,markdown/* prose */.CS)(one)));
    return (0,markdown/* join */.fj)([(0,markdown.md) `General advice for this kind of failure:`, advice, (0,blocks/* details */.zH)((0,markdown.md) `Checklist for the repair`, lists)], '\n\n');
}

;// CONCATENATED MODULE: ./lib/render/analysis-console.js





const LABEL = 13;
const analysis_console_MAX_PROOF_UNITS = 160;
/** The analysis as plain text with a line end at its end. */
function renderAnalysisConsole(analysis, run) {
    const parts = [
        head(analysis),
        section('How it came about', analysis.causalChain.flatMap(chainLines)),
        section('What contributed', factorLines(analysis)),
        section('A known pattern', analysis.patterns.flatMap(({ name, evidence }) => item([name, ...evidence.map(analysis_words/* proofPlace */.Ck)].join(', ')))),
        section('Seen before', pastLines(analysis)),
        section('What it touches', radiusLines(analysis)),
        section('Ways out', analysis.plan.flatMap((option) => optionLines(option, run))),
        section('General advice, so that it does not come back', analysis.prevention.flatMap(item)),
    ];
    const lines = parts.filter((part) => part.length > 0).flatMap((part, at) => (at === 0 ? part : ['', ...part]));
    return `${lines.map(plain_text/* toHarmless */.JJ).join('\n')}\n`;
}
function head({ diagnosis }) {
    const title = (0,neutralise/* cut */.Jj)(`Analysis: ${words/* CATEGORY_WORDS */.vW[diagnosis.category]}`, plain_text/* COLUMNS */.cZ);
    return [
        title,
        '='.repeat(title.length),
        ...field('category', [diagnosis.category, ...diagnosis.alternatives.map((slug) => `or ${slug}`)].join(', ')),
        ...field('severity', (0,words/* severityWords */.D4)(diagnosis.severity)),
        ...field('a re-run', words/* TRANSIENCE_WORDS */.FU[diagnosis.transient]),
        ...field('confidence', (0,words/* confidenceWords */.gQ)(diagnosis.confidence)),
        ...field('fingerprint', diagnosis.fingerprint),
    ];
}
function chainLines(link) {
    const basis = analysis_words/* BASIS_WORDS */.zO[link.basis];
    const text = `${plainSentence(link.text)}${basis === '' ? '' : ` (${basis})`}`;
    return [...field(analysis_words/* LINK_WORDS */.rI[link.kind].toLowerCase(), text), ...link.evidence.map(proofLine)];
}
function proofLine(proof) {
    const place = (0,analysis_words/* proofPlace */.Ck)(proof);
    const text = (0,neutralise/* cut */.Jj)((0,plain_text/* toPlain */.Ul)(proof.text), analysis_console_MAX_PROOF_UNITS);
    return (0,neutralise/* cut */.Jj)(`${' '.repeat(LABEL)}| ${place === '' ? '' : `${(0,plain_text/* toPlain */.Ul)(place)}: `}${text}`, plain_text/* COLUMNS */.cZ);
}
function factorLines(analysis) {
    const rest = (0,analysis_words/* unexplainedShare */.Tg)(analysis);
    const known = analysis.factors.flatMap(({ weight, text }) => field(`  ${weight.toFixed(2)}`, plainSentence(text), 8));
    return rest > 0 ? [...known, ...field(`  ${rest.toFixed(2)}`, 'not explained by anything that was read', 8)] : known;
}
function pastLines({ recall }) {
    if (!recall.asked)
        return ['  No memory was there to ask.'];
    if (recall.similar.length === 0)
        return ['  Nothing like it is on record.'];
    const often = (0,analysis_words/* frequencyWords */.OV)(recall);
    const failures = recall.similar.flatMap((one) => {
        const where = one.branch === null ? '' : ` on ${(0,plain_text/* toPlain */.Ul)(one.branch)}`;
        const what = `${(0,analysis_words/* likenessWords */.w4)(one)} in run ${one.runId}${where}, commit ${(0,plain_text/* toPlain */.Ul)(one.commit.slice(0, 7))}`;
        return item(`${(0,words/* timeWords */.rr)(one.at)}: ${what}; ended by: ${(0,plain_text/* toPlain */.Ul)((0,analysis_words/* fixWords */.B0)(one))}`);
    });
    return [...(often === '' ? [] : hang('  ', often)), ...failures];
}
function radiusLines({ blastRadius }) {
    const { jobs, dependents, planItems, branches } = blastRadius;
    const failed = planItems.filter((one) => one.role === 'failed').map((one) => `${one.item} of ${one.file}`);
    const waiting = planItems.filter((one) => one.role === 'waiting').map((one) => one.item);
    return [
        ...field('  jobs', analysis_console_namesOr(jobs, 'not known')),
        ...field('  held up', dependents === null ? 'jobs: not known' : analysis_console_namesOr(dependents, 'no other job')),
        ...field('  items', `${analysis_console_namesOr(failed, 'none known')}${waiting.length === 0 ? '' : `; waiting: ${analysis_console_namesOr(waiting, '')}`}`),
        ...field('  branches', analysis_console_namesOr(branches.map(({ name, shared }) => (shared ? `${name} (shared)` : name)), 'not known')),
    ];
}
function analysis_console_namesOr(names, none) {
    return names.length === 0 ? none : names.map(plain_text/* toPlain */.Ul).join(', ');
}
function optionLines(option, run) {
    const command = (0,analysis_words/* actionCommand */.kh)(option.action, run);
    const price = `${analysis_words/* STRATEGY_WORDS */.Kf[option.strategy]}; cost ${option.cost}, risk ${option.risk}`;
    const body = [`${plainSentence(option.why)} [${price}]`, plainSentence(option.fallback.text)];
    return [
        ...hang(`  ${option.rank}. `, `${plainSentence(option.title)}.`),
        ...body.flatMap((text) => hang('     ', text)),
        ...(command === null ? [] : [`       ${command}`]),
    ];
}
function section(title, lines) {
    return lines.length === 0 ? [] : [`${title}:`, ...lines];
}
function field(label, text, width = LABEL) {
    return (0,plain_text/* wrap */.LV)(text, plain_text/* COLUMNS */.cZ - width - 1).map((line, at) => `${(at === 0 ? label : '').padEnd(width)}${line}`);
}
function item(text) {
    return hang('  - ', (0,plain_text/* toPlain */.Ul)(text));
}
/** Text behind a mark, its further lines below its first word. */
function hang(mark, text) {
    return (0,plain_text/* wrap */.LV)(text, plain_text/* COLUMNS */.cZ - mark.length).map((line, at) => `${at === 0 ? mark : ' '.repeat(mark.length)}${line}`);
}

// EXTERNAL MODULE: ./lib/render/analysis-document.js
var analysis_document = __webpack_require__(8988);
// EXTERNAL MODULE: ./lib/adapters/git/repo.js + 1 modules
var git_repo = __webpack_require__(7077);
// EXTERNAL MODULE: ./lib/adapters/outbox/incidents.js
var outbox_incidents = __webpack_require__(2631);
// EXTERNAL MODULE: ./lib/diagnosis/prevention.js
var prevention = __webpack_require__(7281);
;// CONCATENATED MODULE: ./lib/app/recorded-failure.js
// A failure as the ledger recorded it, back in the form of evidence and diagnosis. What was not recorded stays empty, not guessed.


/** What stands where no commit is known: no commit has this id. */
const NO_SHA = '0'.repeat(40);
/** The evidence of a recorded failure. `commit` is what git still knows of its commit, or null. */
function toRecordedEvidence(event, commit) {
    const { id, attempt, workflow, branch } = event.run;
    return {
        run: {
            repo: null,
            id,
            attempt,
            workflow,
            workflowPath: null,
            event: 'recorded',
            branch,
            defaultBranch: null,
            headSha: (0,ids/* parseSha */.qL)(event.commit) ?? NO_SHA,
            fromFork: false,
            pullRequests: [],
            startedAt: event.startedAt,
            endedAt: null,
            byDependabot: false,
            conclusion: 'failure',
        },
        failures: [],
        failedJobs: event.jobs,
        totalJobs: event.jobs.length,
        reports: [],
        commit,
        branchProtected: null,
        gaps: [],
        now: event.at,
    };
}
/** The diagnosis of a recorded failure: one candidate, and the level as it was graded then. */
function toRecordedDiagnosis(event) {
    const { category, severity: level, cause, jobs } = event;
    return {
        category,
        alternatives: [],
        transient: event.transient,
        confidence: event.confidence,
        rootCause: cause === null ? [] : [{ job: jobs[0] ?? null, ...cause, score: 0, reason: 'as the ledger recorded it' }],
        step: event.step,
        excerpt: null,
        fingerprint: event.fingerprint,
        prevention: (0,prevention/* listPrevention */.R)(category, undefined),
        factors: [],
        severity: { level, because: [{ rule: 'ledger', change: level, detail: 'the level that was recorded' }] },
        failedTests: [],
        jobs,
    };
}

// EXTERNAL MODULE: ./lib/memory/events.js
var events = __webpack_require__(862);
// EXTERNAL MODULE: ./lib/shells/secrets.js
var shells_secrets = __webpack_require__(1146);
;// CONCATENATED MODULE: ./lib/shells/cli/analyze-incident.js
// Finds a failure in what an earlier `handle` left behind: the incidents of the outbox and the ledger beside them.









/** The newest recorded failure of an incident, by its number in the outbox or by its fingerprint. */
async function findRecorded(io, id, places) {
    const incidents = await (0,outbox_incidents/* listIncidents */.MZ)((0,workspace/* folderWorkspace */.c)(places.out));
    if (!incidents.ok)
        return (0,result/* err */._)([incidents.problem]);
    const entries = (places.memory?.events ?? []).filter((event) => event.kind === 'failure');
    const fingerprint = toFingerprintOf(id, incidents.value);
    const entry = newestOf(entries.filter((one) => one.fingerprint === fingerprint));
    if (entry === null)
        return (0,result/* err */._)([notFound(id, { incidents: incidents.value, entries, places, known: fingerprint !== null })]);
    const sha = (0,ids/* parseSha */.qL)(entry.commit);
    const secrets = (0,shells_secrets/* listSecrets */.A)(io.env, '');
    const commit = sha === null ? null : await (0,git_repo/* readCommit */.kN)(places.repo, sha, (raw) => (0,safe_text/* toSafeText */._)(raw, { secrets }));
    return (0,result.ok)({
        evidence: toRecordedEvidence(entry, commit?.ok === true ? commit.value : null),
        diagnoses: [toRecordedDiagnosis(entry)],
        batch: entry.batch === null ? null : `${entry.batch.file}#${entry.batch.item}`,
    });
}
function toFingerprintOf(id, incidents) {
    const byNumber = incidents.find((one) => String(one.number) === id);
    return byNumber?.record.fingerprint ?? (0,ids/* parseFingerprint */.sr)(id);
}
function newestOf(entries) {
    return entries.toSorted((a, b) => (0,events/* occurredAt */.$u)(b) - (0,events/* occurredAt */.$u)(a))[0] ?? null;
}
/** Says where it was looked for and what is there. */
function notFound(id, { incidents, entries, places, known }) {
    const numbers = incidents.map((one) => `${one.number} (${one.record.fingerprint})`).join(', ');
    const index = `${places.out}/index.json holds ${numbers === '' ? 'no incident' : `incident ${numbers}`}`;
    const ledger = `${places.out}/ledger ${places.memory === null ? 'does not exist' : `holds ${entries.length === 1 ? '1 failure' : `${entries.length} failures`}`}`;
    const what = known ? 'nothing is recorded of that cause' : 'no incident of that number, and it is no fingerprint';
    return {
        code: 'USAGE',
        detail: `--incident ${JSON.stringify(id)}: ${what}; ${index}, ${ledger}; name another folder with --out`,
    };
}

// EXTERNAL MODULE: ./lib/app/diagnose-run.js + 2 modules
var diagnose_run = __webpack_require__(1090);
// EXTERNAL MODULE: ./lib/app/gather-local.js
var gather_local = __webpack_require__(8378);
// EXTERNAL MODULE: ./lib/diagnosis/diagnose-log.js + 4 modules
var diagnose_log = __webpack_require__(4686);
// EXTERNAL MODULE: ./lib/shells/load.js + 11 modules
var load = __webpack_require__(7415);
;// CONCATENATED MODULE: ./lib/shells/cli/analyze-read.js
// Evidence for an analysis from files on this machine. A repository helps and is not needed.











/** Evidence and diagnoses of logs and reports. A log that cannot be read refuses the call; a report only leaves a gap. */
async function readFailure(io, wanted, places) {
    const logs = await (0,load/* loadLogs */.Em)(io.cwd, wanted.logs);
    const unreadable = (0,load/* listProblems */.vz)(logs);
    if (unreadable.length > 0)
        return (0,result/* err */._)(unreadable);
    const secrets = (0,shells_secrets/* listSecrets */.A)(io.env, '');
    const reports = await (0,load/* loadReports */.yc)(io.cwd, wanted.reports, secrets);
    const checkout = await readCheckout(places.repo, secrets);
    if (!checkout.ok && wanted.needsRepo)
        return (0,result/* err */._)([checkout.problem]);
    const { rules, problems } = places.policy;
    const evidence = await (0,gather_local/* gatherLocal */.Z)(clockOf(io), {
        logs: (0,load/* listValues */.Du)(logs),
        reports: (0,load/* listValues */.Du)(reports),
        gaps: [...(0,load/* toGaps */.zp)('report', (0,load/* listProblems */.vz)(reports)), ...(0,load/* toGaps */.zp)('policy', problems)],
        workflow: (0,external_node_path_.basename)(places.repo),
        branch: checkout.ok ? checkout.value.branch : null,
        defaultBranch: null,
        headSha: checkout.ok ? checkout.value.sha : NO_SHA,
        commit: checkout.ok ? checkout.value.commit : null,
        digest: { patterns: rules.rules, secrets },
    });
    const red = withoutGreen(evidence, rules);
    const isGreen = red.failures.length === 0 && red.reports.every((report) => report.failing.length === 0);
    const diagnoses = isGreen ? [] : (0,diagnose_run/* diagnoseRun */.M)(red, [], toSettings(places));
    return (0,result.ok)({ evidence: red, diagnoses, batch: null });
}
function toSettings({ policy: { policy, rules } }) {
    return { rules, severity: policy.severity, excerptLines: policy.logs.excerptLines };
}
async function readCheckout(repo, secrets) {
    const sha = await (0,git_repo/* headSha */.xF)(repo);
    if (!sha.ok)
        return sha;
    const branch = await (0,git_repo/* currentBranch */.eR)(repo);
    const commit = await (0,git_repo/* readCommit */.kN)(repo, sha.value, (raw) => (0,safe_text/* toSafeText */._)(raw, { secrets }));
    return (0,result.ok)({
        sha: sha.value,
        branch: branch.ok ? branch.value : null,
        commit: commit.ok ? commit.value : null,
    });
}
/** Logs whose own words say that their job passed are no failure, whoever gives them. */
function withoutGreen(evidence, rules) {
    const failures = evidence.failures.filter(({ log }) => log === null || (0,diagnose_log/* diagnoseLog */.V)(log, rules).category !== 'none');
    return { ...evidence, failures, failedJobs: failures.map((failure) => failure.job.name) };
}
/** `AFTERMATH_NOW` fixes the time, so that a call can be repeated exactly. */
function clockOf(io) {
    const fixed = (0,ids/* parseInstant */.nV)(io.env['AFTERMATH_NOW'] ?? '');
    return { now: () => fixed ?? Date.now() };
}

// EXTERNAL MODULE: ./lib/shells/cli/io.js
var cli_io = __webpack_require__(6920);
// EXTERNAL MODULE: ./lib/shells/cli/local-policy.js + 1 modules
var local_policy = __webpack_require__(1943);
;// CONCATENATED MODULE: ./lib/shells/cli/analyze.js
// `aftermath analyze`: how a failure came about, what it touches and the ways out; from logs or from a recorded incident.

















/** 0 when everything given was analysed, or nothing failed; 2 on unusable input. */
async function runAnalyze(io, options) {
    const found = await analyze(io, options);
    if (!found.ok) {
        (0,cli_io/* printProblems */.Mr)(io, found.problem);
        return 2;
    }
    const { analyses, run, source, problems } = found.value;
    if (options.json)
        (0,cli_io/* printDocuments */.cO)(io, analyses.map((one) => (0,analysis_document/* toAnalysisDocument */.t)(one, run, source)));
    else if (analyses.length === 0)
        io.out('no failure found\n');
    else
        io.out(analyses.map((one) => (options.markdown ? renderAnalysis(one, run) : renderAnalysisConsole(one, run))).join('\n'));
    (0,cli_io/* printProblems */.Mr)(io, problems);
    return 0;
}
async function analyze(io, options) {
    const misuse = findMisuse(options);
    if (misuse !== null)
        return (0,result/* err */._)([misuse]);
    const places = await findPlaces(io, options);
    if (!places.ok)
        return places;
    const failed = await readAsked(io, options, places.value);
    if (!failed.ok)
        return failed;
    const { evidence, diagnoses } = failed.value;
    const { repo, out, policy, memory } = places.value;
    const host = (0,code_host/* outboxCodeHost */.z)({ out: (0,workspace/* folderWorkspace */.c)(out), repo: (0,workspace/* folderWorkspace */.c)(repo), apply: 'outbox' });
    const plans = await (0,read_plans/* readPlans */.xZ)(host, policy.policy.plans, evidence.run.headSha);
    const gaps = [...evidence.gaps, ...plans.gaps];
    const analyses = analyseFailure({
        evidence: { ...evidence, gaps },
        diagnoses,
        policy: policy.policy,
        plans,
        batch: options.batch ?? failed.value.batch,
        memory,
        root: repo,
    });
    return (0,result.ok)({ analyses, run: evidence.run, source: sourceOf(options), problems: gaps.map((gap) => gap.problem) });
}
function findMisuse({ log, report, incident }) {
    const files = (log?.length ?? 0) + (report?.length ?? 0);
    if (incident === undefined && files === 0) {
        return { code: 'USAGE', detail: 'analyze: nothing to read; give --log FILE, --report GLOB or --incident ID' };
    }
    if (incident !== undefined && files > 0) {
        return { code: 'USAGE', detail: 'analyze: --incident is read from memory; leave out --log and --report, or it' };
    }
    return null;
}
async function findPlaces(io, options) {
    const repo = (0,external_node_path_.resolve)(io.cwd, options.repo ?? '.');
    const out = (0,external_node_path_.resolve)(io.cwd, options.out ?? (0,external_node_path_.join)(repo, '.aftermath/outbox'));
    const policy = await (0,local_policy/* readLocalPolicy */.O)(repo, { mode: null, plan: options.plan ?? [] });
    if (!policy.ok)
        return policy;
    const memory = await readMemory(out);
    if (!memory.ok)
        return (0,result/* err */._)([memory.problem]);
    return (0,result.ok)({ repo, out, policy: policy.value, memory: memory.value });
}
/** All that is kept in a folder, however old; null when nothing is. */
async function readMemory(folder) {
    const store = (0,directory/* directoryStateStore */.K)(folder);
    const names = await store.list();
    if (!names.ok)
        return names;
    const ledgers = names.value.filter(ledger/* isLedgerName */.t7);
    if (ledgers.length === 0)
        return (0,result.ok)(null);
    const read = await store.read(ledgers);
    return read.ok ? (0,result.ok)((0,documents/* toMemory */.Pc)(read.value.documents, safe_text/* toSafeText */._)) : read;
}
function readAsked(io, options, places) {
    if (options.incident !== undefined)
        return findRecorded(io, options.incident, places);
    const { log, report } = options;
    return readFailure(io, { logs: log ?? [], reports: report ?? [], needsRepo: options.repo !== undefined }, places);
}
function sourceOf(options) {
    if (options.incident !== undefined)
        return { kind: 'incident', id: options.incident };
    return { kind: 'logs', files: [...(options.log ?? []), ...(options.report ?? [])] };
}


/***/ })

};
