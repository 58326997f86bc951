export const id = 7242;
export const ids = [7242,6772];
export const modules = {

/***/ 56962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ syncFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37238);
// Makes what was renamed, made or removed in a folder last through a loss of power.


/** Systems that do not let folders be opened or flushed answer one of these; there is nothing more to be done then. */
const NO_SYNC = ['EPERM', 'EACCES', 'EISDIR', 'EINVAL', 'ENOTSUP'];
/** Makes the entries of a folder durable, where the system lets folders be opened. */
async function syncFolder(path) {
    try {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
        await folder.sync().finally(() => folder.close());
    }
    catch (error) {
        if (!NO_SYNC.includes((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error)))
            throw error;
    }
}


/***/ }),

/***/ 93650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ writeTextAtomic),
/* harmony export */   x: () => (/* binding */ DRAFT_PREFIX)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89279);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37238);
/* harmony import */ var _sync_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56962);
// Writes a file in one step: to a draft, flushed to the disk, then renamed. A reader never sees half of it.






/** Drafts in a folder of ours begin so; a kill may leave one, and the next one who writes there removes it. */
const DRAFT_PREFIX = 'draft-';
/** Replaces or makes the file, with the folders above it; its permissions stay, and a link stays a link. */
async function writeTextAtomic(path, text, { name = path, drafts } = {}) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        const target = await toTarget(path);
        await replace(target, text, drafts);
        await (0,_sync_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .syncFolder */ .Y)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target));
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(path);
    }
    catch (error) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .toWriteProblem */ .cw)(name, error));
    }
}
/** The file behind a link, when it may be written; the path itself when there is none yet. */
async function toTarget(path) {
    try {
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
        // A rename would replace a file that its owner has closed.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(target, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
        return target;
    }
    catch (error) {
        if ((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'ENOENT')
            return path;
        throw error;
    }
}
async function replace(target, text, drafts) {
    const draft = drafts === undefined ? `${target}.tmp-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}` : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(drafts, `${DRAFT_PREFIX}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, text, { flag: 'wx', flush: true });
        await copyOwnership(target, draft);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, target);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true }).catch(() => { });
        if (drafts === undefined || (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) !== 'EXDEV')
            throw error;
        await replace(target, text, undefined);
    }
}
/** Permissions of the file that is replaced; its owner too, where the system lets us give files away. */
async function copyOwnership(target, draft) {
    const old = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(target).catch(() => null);
    if (old === null)
        return;
    const own = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(draft);
    if (old.uid !== own.uid || old.gid !== own.gid)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chown)(draft, old.uid, old.gid).catch(() => { });
    if (old.mode !== own.mode)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(draft, old.mode & 0o7777);
}


/***/ }),

/***/ 29902:
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

/***/ 70426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ gradeSeverity)
/* harmony export */ });
/* unused harmony export BASES */
/* harmony import */ var _domain_category_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21998);
/* harmony import */ var _domain_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31532);
/* harmony import */ var _domain_shared_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53148);
// Grades a cause from 1 to 5. Every step that moves the level is recorded; base and changes always add up to the level.



/** Starting level of each category, on a work branch. */
const BASES = {
    'test-failure': { level: 3, why: 'a feature does not do what its tests ask', work: true },
    'compile-error': { level: 3, why: 'nothing can be built', blocks: true, work: true },
    lint: { level: 2, why: 'style, not behaviour', work: true },
    dependency: { level: 3, why: 'what the project stands on cannot be installed', blocks: true },
    network: { level: 2, why: 'a connection failed' },
    'port-conflict': { level: 2, why: 'a port of the machine was taken' },
    timeout: { level: 2, why: 'something took longer than it may' },
    oom: { level: 3, why: 'the memory of the machine was not enough' },
    'disk-full': { level: 2, why: 'the disk of the machine was full' },
    'rate-limit': { level: 2, why: 'a service asked to slow down' },
    auth: { level: 3, why: 'a credential is missing or refused; a person has to act' },
    config: { level: 3, why: 'the configuration is wrong; nothing after it ran', blocks: true },
    'api-breaking': { level: 3, why: 'users of the interface would break', work: true },
    git: { level: 2, why: 'a git operation failed' },
    runner: { level: 2, why: 'the machine of the job failed' },
    docker: { level: 2, why: 'an image or container failed' },
    crash: { level: 3, why: 'a program died', blocks: true, work: true },
    'security-scan': { level: 4, why: 'a scan reports a vulnerability or an exposed secret' },
    'db-migration': { level: 4, why: 'a migration failed; data is at risk', production: true },
    'data-corruption': { level: 4, why: 'data is damaged', production: true },
    'quality-gate': { level: 2, why: 'a threshold was missed' },
    deploy: { level: 4, why: 'a deployment failed', production: true },
    'runtime-error': { level: 3, why: 'the program stops with an error', work: true },
    infra: { level: 2, why: 'a service that the job needs failed' },
    flaky: { level: 1, why: 'a test that fails now and then' },
    quota: { level: 2, why: 'an account is used up until its reset' },
    cancelled: { level: 2, why: 'the job was stopped' },
    unknown: { level: 2, why: 'nobody knows yet what broke', blocks: true },
    none: { level: 1, why: 'nothing failed' },
};
/** Fewer jobs than this say nothing by being red together: two of two is an ordinary small workflow. */
const MIN_BROAD_JOBS = 4;
/** The level of a cause and every reason for it, base first. Rules of the policy come last and may overrule all others. */
function gradeSeverity(input, settings) {
    const base = BASES[input.category];
    const because = [
        { rule: `base.${input.category}`, change: base.level, detail: `${input.category}: ${base.why}` },
    ];
    let level = base.level;
    const moves = input.category === 'none' ? [] : collectMoves(input, settings, base);
    for (const move of moves)
        level = apply(level, move, because);
    settings.rules.forEach((rule, index) => {
        if (holds(rule, input))
            level = bound(level, rule, { index, because });
    });
    return { level, because };
}
/** Modifiers in their order: what raises, then what lowers, then the cap for forks. */
function collectMoves(input, settings, base) {
    const guarded = (0,_domain_shared_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .isSharedBranch */ .W)(input, settings.protectedBranches);
    const persistent = input.transient !== 'yes';
    // On a work branch breadth makes a minor failure major; only where others build does it become critical.
    const ceiling = guarded ? 4 : 3;
    return [
        ...when(guarded && persistent && base.blocks === true, BRANCH_MOVE),
        ...(persistent ? deployMoves(input, settings, base) : []),
        ...(base.work === true && persistent ? breadthMoves(input, settings, ceiling) : []),
        ...(base.work === true && persistent ? pathMoves(input, settings, ceiling) : []),
        ...when(input.occurrences >= settings.recurrence, recurrenceMove(input, ceiling)),
        ...when(!persistent, { rule: 'transient', by: -1, downTo: 2, detail: 'a plain re-run is likely to pass' }),
        ...when(input.knownFlake, { rule: 'flake.known', by: -4, detail: 'all that failed is known to be flaky' }),
        ...when(input.fromFork, { rule: 'fork.cap', by: -4, downTo: 2, detail: 'the commit comes from a fork: at most 2' }),
    ];
}
function when(condition, move) {
    return condition ? [move] : [];
}
const BRANCH_MOVE = { rule: 'branch.protected', by: 1, upTo: 4, detail: 'others build on this branch' };
function recurrenceMove(input, upTo) {
    return { rule: 'recurrence', by: 1, upTo, detail: `seen ${input.occurrences} times on this branch` };
}
/** Words by which names of jobs and workflows say that they put something out. */
const DEPLOY_WORD = /^(?:deploy|release|rollout|publish|promote|ship)/;
function deployMoves(input, settings, base) {
    for (const name of [...input.jobs, input.workflow]) {
        const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
        const deploys = input.category === 'deploy' || words.some((word) => DEPLOY_WORD.test(word));
        const live = words.some((word) => (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesAny */ ._I)(settings.deployEnvironments, word));
        if (!deploys || !live)
            continue;
        const upTo = base.production === true ? 5 : 4;
        return [{ rule: 'deploy.environment', by: 1, upTo, detail: 'a deployment that users depend on' }];
    }
    return [];
}
function breadthMoves(input, settings, upTo) {
    const red = input.jobs.length;
    const broad = red >= MIN_BROAD_JOBS && red >= settings.broadJobShare * input.totalJobs;
    return [
        ...when(broad, { rule: 'jobs.share', by: 1, upTo, detail: `${red} of ${input.totalJobs} jobs are red` }),
        ...when(input.failedTests >= settings.broadTests, {
            rule: 'tests.count',
            by: 1,
            upTo,
            detail: `${input.failedTests} tests are red`,
        }),
    ];
}
function pathMoves(input, settings, upTo) {
    const changed = input.changedFiles ?? [];
    const core = changed.some((path) => (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesAny */ ._I)(settings.corePaths, path));
    const sensitive = changed.some((path) => (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesAny */ ._I)(settings.sensitivePaths, path));
    return [
        ...when(core, { rule: 'paths.core', by: 1, upTo: 4, detail: 'the change touches a path that the policy calls core' }),
        ...when(sensitive, { rule: 'paths.sensitive', by: 1, upTo, detail: 'the change touches security or data' }),
    ];
}
/** Moves the level and records by how much it really moved; a move that changes nothing leaves no reason. */
function apply(level, move, because) {
    const upTo = Math.max(level, move.upTo ?? 5);
    const downTo = Math.min(level, move.downTo ?? 1);
    const next = (0,_domain_category_js__WEBPACK_IMPORTED_MODULE_0__/* .toLevel */ .e3)(Math.min(upTo, Math.max(downTo, level + move.by)));
    if (next !== level)
        because.push({ rule: move.rule, change: next - level, detail: move.detail });
    return next;
}
function holds(rule, input) {
    const { category, branch, path } = rule.when;
    if (category !== undefined && category !== input.category)
        return false;
    if (branch !== undefined && (input.fromFork || input.branch === null || !(0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .kt)(branch, input.branch)))
        return false;
    return path === undefined || (input.changedFiles ?? []).some((file) => (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .kt)(path, file));
}
function bound(level, rule, at) {
    const wished = rule.set ?? level;
    const next = (0,_domain_category_js__WEBPACK_IMPORTED_MODULE_0__/* .toLevel */ .e3)(Math.min(rule.max ?? 5, Math.max(rule.min ?? 1, wished)));
    if (next !== level) {
        const detail = `rule ${at.index + 1} under severity.rules of the policy`;
        at.because.push({ rule: `policy.${at.index + 1}`, change: next - level, detail });
    }
    return next;
}


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

/***/ 53148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isSharedBranch)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31532);
// Tells branches that others build on from work branches, by what the host says and by name.

/** Whether the branch is protected, the default branch, or matches a glob. Never for a fork: its names are a stranger's. */
function isSharedBranch(standing, globs) {
    const { branch, defaultBranch, branchProtected, fromFork } = standing;
    if (fromFork || branch === null)
        return false;
    return branchProtected === true || branch === defaultBranch || (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)(globs, branch);
}


/***/ }),

/***/ 98824:
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
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43419);
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

/***/ 57743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ toCauseDocuments),
/* harmony export */   OB: () => (/* binding */ toSeverityDocument),
/* harmony export */   PB: () => (/* binding */ toTestDocument),
/* harmony export */   w$: () => (/* binding */ toDiagnosisDocument)
/* harmony export */ });
/** One log's diagnosis as a plain document. */
function toDiagnosisDocument(file, diagnosis) {
    return {
        schema: 'aftermath/diagnosis/1',
        file,
        category: diagnosis.category,
        alternatives: diagnosis.alternatives,
        transient: diagnosis.transient,
        severity: toSeverityDocument(diagnosis.severity),
        confidence: diagnosis.confidence,
        rootCause: toCauseDocuments(diagnosis),
        step: diagnosis.step,
        failedTests: diagnosis.failedTests.map(toTestDocument),
        fingerprint: diagnosis.fingerprint,
        factors: diagnosis.factors,
        prevention: diagnosis.prevention,
    };
}
/** Root causes without what only the inside of the program needs. */
function toCauseDocuments(diagnosis) {
    return diagnosis.rootCause
        .slice(0, 5)
        .map(({ line, text, rule, score, reason }) => ({ line, text, rule, score, reason }));
}
/** Field by field, so that a new field of ours never slips into a published document. */
function toSeverityDocument(severity) {
    return {
        level: severity.level,
        because: severity.because.map(({ rule, change, detail }) => ({ rule, change, detail })),
    };
}
/** Field by field, like the others. */
function toTestDocument(test) {
    const { classname, name, message, file, line } = test;
    return { classname, name, message, file, line };
}


/***/ }),

/***/ 43419:
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

/***/ 26304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnoseSource: () => (/* binding */ diagnoseSource),
/* harmony export */   runDiagnose: () => (/* binding */ runDiagnose)
/* harmony export */ });
/* harmony import */ var _app_read_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94346);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63486);
/* harmony import */ var _diagnosis_diagnose_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64686);
/* harmony import */ var _diagnosis_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56157);
/* harmony import */ var _diagnosis_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70426);
/* harmony import */ var _domain_category_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21998);
/* harmony import */ var _render_diagnosis_document_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(57743);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79789);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61146);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6920);
/* harmony import */ var _tests_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94875);
// `aftermath diagnose`: names the cause in logs, without policy and without writes.











/** 0 when every log was answered, 2 when one could not be read. */
async function runDiagnose(io, options) {
    const secrets = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_9__/* .listSecrets */ .A)(io.env, '');
    const logs = await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadLogs */ .Em)(io.cwd, options.log);
    const reports = await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadReports */ .yc)(io.cwd, options.report ?? [], secrets);
    const green = await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadLogs */ .Em)(io.cwd, options.greenLog === undefined ? [] : [options.greenLog]);
    const documents = [];
    for (const { file, result } of logs) {
        if (!result.ok) {
            documents.push({ schema: 'aftermath/diagnosis/1', file, problem: (0,_tests_js__WEBPACK_IMPORTED_MODULE_8__.toProblemDocument)(result.problem) });
            continue;
        }
        const diagnosis = await diagnoseSource(result.value, (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .listValues */ .Du)(reports), { green: (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .listValues */ .Du)(green)[0], secrets });
        documents.push((0,_render_diagnosis_document_js__WEBPACK_IMPORTED_MODULE_10__/* .toDiagnosisDocument */ .w$)(file, diagnosis));
        if (!options.json)
            io.out(toText(file, diagnosis));
    }
    if (options.json)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_7__/* .printDocuments */ .cO)(io, documents);
    const problems = [...(0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .listProblems */ .vz)(logs), ...(0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .listProblems */ .vz)(reports), ...(0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .listProblems */ .vz)(green)];
    (0,_io_js__WEBPACK_IMPORTED_MODULE_7__/* .printProblems */ .Mr)(io, problems);
    return problems.length === 0 ? 0 : 2;
}
/** The diagnosis of one log by the built-in rules, graded as if nothing were known of branch or past. */
async function diagnoseSource(source, reports, { green, secrets = [] } = {}) {
    const rules = (0,_diagnosis_rules_js__WEBPACK_IMPORTED_MODULE_3__.BUILT_IN_RULES)();
    const digest = await (0,_app_read_log_js__WEBPACK_IMPORTED_MODULE_0__/* .readDigest */ .r)(source, { patterns: rules.rules, secrets });
    const greenDigest = green === undefined ? null : await (0,_app_read_log_js__WEBPACK_IMPORTED_MODULE_0__/* .readDigest */ .r)(green, { patterns: rules.rules });
    const greenLines = greenDigest === null ? new Set() : (0,_diagnosis_diagnose_log_js__WEBPACK_IMPORTED_MODULE_2__/* .toGreenLines */ .Q)(greenDigest);
    const finding = (0,_diagnosis_diagnose_log_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnoseLog */ .V)(digest, rules, { reports, greenLines });
    const failedTests = reports.flatMap((report) => report.failing);
    const severity = (0,_diagnosis_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .gradeSeverity */ .z)({
        category: finding.category,
        transient: finding.transient,
        branch: null,
        defaultBranch: null,
        branchProtected: null,
        fromFork: false,
        workflow: '',
        jobs: [],
        totalJobs: 1,
        failedTests: failedTests.length,
        changedFiles: null,
        occurrences: 1,
        knownFlake: false,
    }, (0,_config_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultPolicy */ .G4)().severity);
    return { ...finding, severity, failedTests, jobs: [] };
}
function toText(file, diagnosis) {
    const { category, severity, transient, confidence } = diagnosis;
    if (category === 'none')
        return `${file}: no failure found\n`;
    const head = `${file}: ${category}, severity ${severity.level} ${_domain_category_js__WEBPACK_IMPORTED_MODULE_5__/* .LEVEL_NAMES */ .y9[severity.level]}, transient ${transient}, confidence ${confidence}\n`;
    const lines = diagnosis.rootCause.map((one, index) => `  ${index + 1}. ${one.line === null ? '' : `line ${one.line}: `}${one.text}  [${one.rule}]\n`);
    const advice = diagnosis.prevention.map((text) => `  → ${text}\n`);
    return head + lines.join('') + advice.join('');
}


/***/ }),

/***/ 8302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runScore: () => (/* binding */ runScore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(46843);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./lib/adapters/files/file-log-source.js
var file_log_source = __webpack_require__(73849);
// EXTERNAL MODULE: ./lib/adapters/files/read-file.js
var read_file = __webpack_require__(47629);
// EXTERNAL MODULE: ./lib/adapters/files/write-file.js
var write_file = __webpack_require__(93650);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(89279);
;// CONCATENATED MODULE: ./lib/memory/score.js
/** Distance in lines that still counts as near. */
const NEAR_LINES = 2;
/** Folds all answers into the figures that we publish. Shares are 0..1; an empty set scores 0. */
function foldLogScore(scored) {
    const failures = scored.filter((one) => one.label.category !== 'none');
    const controls = scored.filter((one) => one.label.category === 'none');
    const formats = [...new Set(failures.map((one) => one.label.format))].sort();
    return {
        all: scoreRootCause(failures),
        byFormat: Object.fromEntries(formats.map((format) => [format, scoreRootCause(failures.filter((one) => one.label.format === format))])),
        category: scoreCategory(failures),
        transient: scoreTransient(failures),
        controls: {
            cases: controls.length,
            accused: controls
                .filter((one) => one.answer.lines.length > 0 || one.answer.category !== 'none')
                .map((one) => one.label.id),
        },
        missed: failures.filter((one) => rankOf(one) === null).map((one) => one.label.id),
    };
}
function scoreRootCause(failures) {
    const ranks = failures.map(rankOf);
    return {
        cases: failures.length,
        hit1: share(ranks, (rank) => rank === 1),
        near1: share(failures, isNear),
        hit5: share(ranks, (rank) => rank !== null),
        meanReciprocalRank: mean(ranks.map((rank) => (rank === null ? 0 : 1 / rank))),
    };
}
/** 1-based rank of the first labelled line among the first five candidates, or null. */
function rankOf({ label, answer }) {
    const at = answer.lines.slice(0, 5).findIndex((line) => label.rootCauseLines.includes(line));
    return at < 0 ? null : at + 1;
}
function isNear({ label, answer }) {
    const first = answer.lines[0];
    return first !== undefined && label.rootCauseLines.some((line) => Math.abs(line - first) <= NEAR_LINES);
}
function scoreCategory(failures) {
    const wrong = failures.filter((one) => !isLenient(one));
    const pairs = new Map();
    for (const { label, answer } of wrong) {
        const answered = toScored(answer.category);
        const key = `${label.category}>${answered}`;
        const pair = pairs.get(key) ?? { labelled: label.category, answered, count: 0 };
        pair.count += 1;
        pairs.set(key, pair);
    }
    return {
        cases: failures.length,
        strict: share(failures, isStrict),
        lenient: share(failures, isLenient),
        unknown: share(failures, (one) => one.answer.category === 'unknown'),
        macroF1: scoreMacroF1(failures),
        confusions: [...pairs.values()].sort((a, b) => b.count - a.count || a.labelled.localeCompare(b.labelled)),
    };
}
/** Labels put cancelled jobs under `runner`, so an answer `cancelled` is compared as `runner` (design section 8). */
function toScored(category) {
    return category === 'cancelled' ? 'runner' : category;
}
function isStrict({ label, answer }) {
    return toScored(answer.category) === label.category;
}
/** Whether the category is the labelled one or one that is acceptable too. */
function isLenient(one) {
    return isStrict(one) || one.label.altCategories.includes(toScored(one.answer.category));
}
/** Mean F1 over the categories that the labels use. */
function scoreMacroF1(failures) {
    const categories = [...new Set(failures.map((one) => one.label.category))];
    const f1 = categories.map((category) => {
        const labelled = failures.filter((one) => one.label.category === category).length;
        const answered = failures.filter((one) => toScored(one.answer.category) === category).length;
        const right = failures.filter((one) => one.label.category === category && isStrict(one)).length;
        return labelled + answered === 0 ? 0 : (2 * right) / (labelled + answered);
    });
    return mean(f1);
}
function scoreTransient(failures) {
    const judged = failures.filter((one) => one.label.transient !== null);
    const called = judged.filter((one) => one.answer.transient === 'yes');
    const right = called.filter((one) => one.label.transient === true);
    const truly = judged.filter((one) => one.label.transient === true);
    return {
        precision: called.length === 0 ? null : right.length / called.length,
        recall: truly.length === 0 ? null : right.length / truly.length,
        persistentCalledTransient: called.filter((one) => one.label.transient === false).map((one) => one.label.id),
    };
}
function share(all, isCounted) {
    return all.length === 0 ? 0 : all.filter(isCounted).length / all.length;
}
function mean(values) {
    return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

;// CONCATENATED MODULE: ./lib/memory/score-details.js

/** Folds the same answers as `foldLogScore`. Passed jobs are left out: they have no category to miss. */
function foldDetails(scored) {
    const failures = scored.filter((one) => one.label.category !== 'none');
    const names = [...new Set(failures.map((one) => one.label.category))];
    return {
        categories: names
            .map((name) => toRow(name, failures))
            .sort((a, b) => b.cases - a.cases || a.category.localeCompare(b.category)),
        misses: failures.flatMap(toMiss),
    };
}
function toRow(category, failures) {
    const labelled = failures.filter((one) => one.label.category === category);
    const answered = failures.filter((one) => toScored(one.answer.category) === category).length;
    const others = labelled.map((one) => toScored(one.answer.category)).filter((one) => one !== category);
    const right = labelled.length - others.length;
    return {
        category,
        cases: labelled.length,
        right,
        answered,
        precision: answered === 0 ? null : right / answered,
        recall: right / labelled.length,
        otherwise: [...new Set(others)]
            .map((name) => ({ answered: name, count: others.filter((one) => one === name).length }))
            .sort((a, b) => b.count - a.count || a.answered.localeCompare(b.answered)),
    };
}
function toMiss(one) {
    const lineMissed = rankOf(one) === null;
    const categoryMissed = !isLenient(one);
    if (!lineMissed && !categoryMissed)
        return [];
    const { label, answer } = one;
    return [
        {
            id: label.id,
            format: label.format,
            labelled: { category: label.category, lines: label.rootCauseLines },
            answered: { category: answer.category, line: answer.lines[0] ?? null },
            lineMissed,
            categoryMissed,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/memory/score-reports.js
/** Folds answers about reports into the figures that we publish. */
function foldReportScore(scored) {
    const good = scored.filter((one) => !one.label.refused);
    const bad = scored.filter((one) => one.label.refused);
    return {
        reports: good.length,
        right: good.filter(isRight).length,
        toRefuse: bad.length,
        refused: bad.filter((one) => one.answer === null).length,
        wrong: [...good.filter((one) => !isRight(one)), ...bad.filter((one) => one.answer !== null)].map((one) => one.label.id),
    };
}
function isRight({ label, answer }) {
    if (answer === null)
        return false;
    const counts = ['tests', 'failed', 'errored', 'skipped'].every((count) => answer[count] === label[count]);
    return counts && sameNames(answer.failing, label.failing);
}
function sameNames(failing, labelled) {
    const answered = new Set(failing.map((test) => test.name));
    return answered.size === new Set(labelled).size && labelled.every((name) => answered.has(name));
}

// EXTERNAL MODULE: ./lib/shells/load.js + 10 modules
var load = __webpack_require__(79789);
// EXTERNAL MODULE: ./lib/shells/cli/diagnose.js
var diagnose = __webpack_require__(26304);
;// CONCATENATED MODULE: ./lib/shells/cli/floors.js
// The least figures that a measurement must reach; a gate reads them from a file.

const floors_share = schemas/* number */.aig().min(0).max(1);
/** Every floor may be left out. Shares are 0..1. */
const Floors = schemas/* strictObject */.rej({
    hit5: floors_share.optional().describe('Share of all failures with a labelled line among the first five.'),
    near1: floors_share.optional().describe('Share of all failures whose first line is within two lines of a labelled one.'),
    actionsHit5: floors_share.optional().describe('As hit5, Actions logs alone.'),
    actionsNear1: floors_share.optional().describe('As near1, Actions logs alone.'),
    categoryLenient: floors_share.optional(),
    categoryStrict: floors_share.optional(),
    transientPrecision: floors_share.optional(),
    transientRecall: floors_share.optional(),
    maxPersistentCalledTransient: schemas/* int */.Whr().min(0).optional(),
    maxControlsAccused: schemas/* int */.Whr().min(0).optional(),
    reportsRight: schemas/* int */.Whr().min(0).optional(),
    reportsRefused: schemas/* int */.Whr().min(0).optional(),
});
/** One sentence for every floor that is missed; empty when all are held. */
function checkFloors(score, floors) {
    const { logs, reports } = score;
    const actions = logs.byFormat['gha'];
    const least = [
        ['hit5', floors.hit5, logs.all.hit5],
        ['near1', floors.near1, logs.all.near1],
        ['actionsHit5', floors.actionsHit5, actions?.hit5 ?? 0],
        ['actionsNear1', floors.actionsNear1, actions?.near1 ?? 0],
        ['categoryLenient', floors.categoryLenient, logs.category.lenient],
        ['categoryStrict', floors.categoryStrict, logs.category.strict],
        ['transientPrecision', floors.transientPrecision, logs.transient.precision ?? 0],
        ['transientRecall', floors.transientRecall, logs.transient.recall ?? 0],
        ['reportsRight', floors.reportsRight, reports.right],
        ['reportsRefused', floors.reportsRefused, reports.refused],
    ];
    const most = [
        [
            'maxPersistentCalledTransient',
            floors.maxPersistentCalledTransient,
            logs.transient.persistentCalledTransient.length,
        ],
        ['maxControlsAccused', floors.maxControlsAccused, logs.controls.accused.length],
    ];
    return [
        ...least.flatMap(([name, floor, value]) => floor !== undefined && value < floor ? [tell(name, value, floor)] : []),
        ...most.flatMap(([name, top, value]) => (top !== undefined && value > top ? [tell(name, value, top)] : [])),
    ];
}
function tell(name, value, bound) {
    return `${name} is ${Math.round(value * 1000) / 1000}, the bound is ${bound}`;
}

// EXTERNAL MODULE: ./lib/shells/cli/io.js
var cli_io = __webpack_require__(6920);
// EXTERNAL MODULE: ./lib/render/blocks.js
var blocks = __webpack_require__(98824);
// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(43419);
;// CONCATENATED MODULE: ./lib/shells/cli/score-page.js


/** Less text than this takes its time for starting, not for reading. */
const MIN_TIMED_MEGABYTES = 5;
/** The whole page, with a line end at its end. The same figures give the same text. */
function renderScorePage(sections) {
    return `${(0,markdown/* join */.fj)([(0,markdown.md) `# How often it is right`, MEANING, ...sections.map(renderSection)], '\n\n')}\n`;
}
const MEANING = (0,blocks/* bullets */.e5)([
    (0,markdown.md) `**hit@1**: the first line named is one that a person marked as the cause. **±2 lines**: it stands at most two lines from one. **hit@5**: one of the five lines named is marked. **MRR**: mean of 1 / rank of the first marked line.`,
    (0,markdown.md) `**strict**: the category is the labelled one. **lenient**: it is that or one that the labels accept too. **macro F1**: mean over the labelled categories.`,
    (0,markdown.md) `**transient**: of the failures said to pass on a plain re-run, how many are labelled so (precision), and how many of those labelled were found (recall). A lasting failure called transient is the one dangerous error.`,
    (0,markdown.md) `Small sets: a rate of 0.5 over 70 logs carries about plus or minus 0.12.`,
]);
function renderSection({ title, note, names, score }) {
    const { details: inside } = score;
    return (0,blocks/* titled */.dJ)((0,markdown.md) `## ${(0,markdown/* prose */.CS)(title)}`, (0,markdown/* prose */.CS)(note), rootCauseTable(score), summaryTable(score), (0,blocks/* details */.zH)((0,markdown.md) `Category by category`, categoryTable(inside.categories)), names === 'shown' ? missBlock(inside.misses, score.logs.controls.accused) : markdown/* NOTHING */.K$);
}
function rootCauseTable({ logs }) {
    const rows = [['all', logs.all], ...Object.entries(logs.byFormat)].map(([format, figures]) => [
        (0,markdown/* prose */.CS)(FORMAT_WORDS[format] ?? format),
        ...rootCauseCells(figures),
    ]);
    return (0,blocks/* table */.tp)([(0,markdown.md) `Logs`, (0,markdown.md) `Cases`, (0,markdown.md) `hit@1`, (0,markdown.md) `±2 lines`, (0,markdown.md) `hit@5`, (0,markdown.md) `MRR`], rows);
}
/** The names that corpora use. */
const FORMAT_WORDS = {
    all: 'all formats',
    gha: 'GitHub Actions',
    'gh-run-view': 'gh run view',
    travis: 'Travis',
    plain: 'plain text',
    json: 'inside JSON',
};
function rootCauseCells(figures) {
    const { cases, hit1, near1, hit5, meanReciprocalRank } = figures;
    return [(0,markdown.md) `${cases}`, ...[hit1, near1, hit5, meanReciprocalRank].map(blocks/* figure */.vP)];
}
function summaryTable({ logs, reports, megabytes, msPerMegabyte }) {
    const { category, transient, controls } = logs;
    const persistent = transient.persistentCalledTransient.length;
    const rows = [
        [(0,markdown.md) `Category, strict / lenient`, (0,markdown.md) `${(0,blocks/* figure */.vP)(category.strict)} / ${(0,blocks/* figure */.vP)(category.lenient)}`],
        [(0,markdown.md) `Category answered as unknown`, (0,blocks/* figure */.vP)(category.unknown)],
        [(0,markdown.md) `Category, macro F1`, (0,blocks/* figure */.vP)(category.macroF1)],
        [(0,markdown.md) `Transient, precision / recall`, (0,markdown.md) `${maybe(transient.precision)} / ${maybe(transient.recall)}`],
        [(0,markdown.md) `Lasting failures called transient`, (0,markdown.md) `${persistent}`],
        ...(controls.cases === 0
            ? []
            : [
                [
                    (0,markdown.md) `Logs of passed jobs without an accusation`,
                    (0,markdown.md) `${controls.cases - controls.accused.length} of ${controls.cases}`,
                ],
            ]),
        ...(reports.reports === 0 ? [] : [[(0,markdown.md) `Test reports read right`, (0,markdown.md) `${reports.right} of ${reports.reports}`]]),
        ...(reports.toRefuse === 0 ? [] : [[(0,markdown.md) `Broken reports refused`, (0,markdown.md) `${reports.refused} of ${reports.toRefuse}`]]),
        ...(megabytes < MIN_TIMED_MEGABYTES
            ? []
            : [[(0,markdown.md) `Time per MB`, (0,markdown.md) `${Math.round(msPerMegabyte)} ms, over ${Math.round(megabytes)} MB`]]),
    ];
    return (0,blocks/* table */.tp)([(0,markdown.md) `Figure`, (0,markdown.md) `Value`], rows);
}
/** The confusion matrix, one row per labelled category, with only the cells that are not empty. */
function categoryTable(rows) {
    return (0,blocks/* table */.tp)([(0,markdown.md) `Labelled`, (0,markdown.md) `Cases`, (0,markdown.md) `Right`, (0,markdown.md) `Precision`, (0,markdown.md) `Recall`, (0,markdown.md) `Answered instead`], rows.map((row) => [
        (0,markdown/* cellCode */.GA)(row.category),
        (0,markdown.md) `${row.cases}`,
        (0,markdown.md) `${row.right}`,
        maybe(row.precision),
        (0,blocks/* figure */.vP)(row.recall),
        row.otherwise.length === 0
            ? (0,markdown.md) `–`
            : (0,markdown/* join */.fj)(row.otherwise.map(({ answered, count }) => (0,markdown.md) `${(0,markdown/* cellCode */.GA)(answered)} ${count}`), ', '),
    ]));
}
/** Failures that were answered wrongly, and passed jobs for which a cause was named. */
function missBlock(misses, accused) {
    if (misses.length === 0 && accused.length === 0)
        return (0,markdown.md) `No known miss.`;
    const rows = misses.map(({ id, labelled, answered, lineMissed, categoryMissed }) => [
        (0,markdown/* cellCode */.GA)(id),
        lineMissed ? (0,markdown.md) `line ${(0,markdown/* prose */.CS)(labelled.lines.join(', '))}, answered ${answered.line ?? (0,markdown.md) `none`}` : (0,markdown.md) `–`,
        categoryMissed ? (0,markdown.md) `${(0,markdown/* cellCode */.GA)(labelled.category)}, answered ${(0,markdown/* cellCode */.GA)(answered.category)}` : (0,markdown.md) `–`,
    ]);
    const passed = accused.map((id) => [(0,markdown/* cellCode */.GA)(id), (0,markdown.md) `the job passed, and a cause was named`, (0,markdown.md) `–`]);
    return (0,blocks/* titled */.dJ)((0,markdown.md) `### Known misses`, (0,blocks/* table */.tp)([(0,markdown.md) `Case`, (0,markdown.md) `Line`, (0,markdown.md) `Category`], [...rows, ...passed]));
}
function maybe(value) {
    return value === null ? (0,markdown.md) `–` : (0,blocks/* figure */.vP)(value);
}

;// CONCATENATED MODULE: ./lib/shells/cli/score-table.js
/** The whole table, ending with the floors that were missed. */
function renderScore(score, missed) {
    const { logs, reports } = score;
    return [
        row('root cause', ['cases', 'hit@1', '±2 lines', 'hit@5', 'MRR']),
        row('  all formats', rootCause(logs.all)),
        ...Object.entries(logs.byFormat).map(([format, figures]) => row(`  ${format}`, rootCause(figures))),
        '',
        row('category', ['strict', 'lenient', 'unknown', 'macro F1']),
        row('', [logs.category.strict, logs.category.lenient, logs.category.unknown, logs.category.macroF1].map(two)),
        ...logs.category.confusions
            .slice(0, 12)
            .map((one) => `  ${one.count}x ${one.labelled} answered as ${one.answered}`),
        '',
        row('transient', ['precision', 'recall', 'persistent called transient']),
        row('', [
            score_table_maybe(logs.transient.precision),
            score_table_maybe(logs.transient.recall),
            String(logs.transient.persistentCalledTransient.length),
        ]),
        `passed jobs: ${logs.controls.cases - logs.controls.accused.length} of ${logs.controls.cases} clean`,
        `test reports: ${reports.right} of ${reports.reports} right, ${reports.refused} of ${reports.toRefuse} refused`,
        `time: ${Math.round(score.msPerMegabyte)} ms per MB over ${Math.round(score.megabytes)} MB`,
        ...list('labelled line not among the five', logs.missed),
        ...list('persistent called transient', logs.transient.persistentCalledTransient),
        ...list('passed jobs accused', logs.controls.accused),
        ...list('test reports wrong', reports.wrong),
        ...list('below the floor', missed),
        '',
    ].join('\n');
}
function rootCause(figures) {
    const { cases, hit1, near1, hit5, meanReciprocalRank } = figures;
    return [String(cases), ...[hit1, near1, hit5, meanReciprocalRank].map(two)];
}
function row(name, cells) {
    return name.padEnd(16) + cells.map((cell) => cell.padStart(Math.max(10, cell.length + 2))).join('');
}
function list(title, entries) {
    return entries.length === 0 ? [] : [`${title}:`, ...entries.map((entry) => `  ${entry}`)];
}
function two(share) {
    return share.toFixed(3);
}
function score_table_maybe(share) {
    return share === null ? '-' : two(share);
}

;// CONCATENATED MODULE: ./lib/shells/cli/score.js
// `aftermath score`: how often we are right on a labelled corpus, in figures that a gate can hold.















const Corpus = schemas/* object */.Ikc({
    logs: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        file: schemas/* string */.YjP(),
        format: schemas/* string */.YjP(),
        expected: schemas/* object */.Ikc({
            category: schemas/* string */.YjP(),
            altCategories: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
            rootCauseLines: schemas/* array */.YOg(schemas/* int */.Whr()),
            transient: schemas/* boolean */.zMY().nullable(),
        }),
    })),
    junit: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        file: schemas/* string */.YjP(),
        expected: schemas/* object */.Ikc({
            wellFormed: schemas/* boolean */.zMY(),
            isJUnit: schemas/* boolean */.zMY().default(true),
            tests: schemas/* int */.Whr().nullish(),
            failed: schemas/* int */.Whr().nullish(),
            errored: schemas/* int */.Whr().nullish(),
            skipped: schemas/* int */.Whr().nullish(),
            failing: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })).default([]),
        }),
    })),
});
/** 0 when measured and no floor is missed, 1 when a figure is below its floor, 2 when the corpus cannot be read. */
async function runScore(io, options, operands) {
    const root = (0,external_node_path_.resolve)(io.cwd, operands[0] ?? '.');
    const corpus = await readDocument(io, (0,external_node_path_.join)(root, 'cases.json'), Corpus);
    const floors = options.floors === undefined ? {} : await readDocument(io, (0,external_node_path_.resolve)(io.cwd, options.floors), Floors);
    if (corpus === null || floors === null)
        return 2;
    const measured = await measure(root, corpus);
    if (!measured.ok) {
        (0,cli_io/* printProblems */.Mr)(io, [measured.problem]);
        return 2;
    }
    const score = measured.value;
    const missed = checkFloors(score, floors);
    if (options.markdown !== undefined) {
        const written = await writePage((0,external_node_path_.resolve)(io.cwd, options.markdown), { root, score });
        if (!written.ok)
            (0,cli_io/* printProblems */.Mr)(io, [written.problem]);
        if (!written.ok)
            return 2;
    }
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, { schema: 'aftermath/score/1', ...score, missed });
    else
        io.out(renderScore(score, missed));
    return missed.length === 0 ? 0 : 1;
}
/** The page of one corpus, with the ids of its cases: it is meant for those who own it. */
function writePage(file, { root, score }) {
    const page = renderScorePage([{ title: (0,external_node_path_.basename)(root), note: '', names: 'shown', score }]);
    return (0,write_file/* writeTextAtomic */.Q)(file, page);
}
async function readDocument(io, file, schema) {
    const text = await (0,read_file/* readTextFile */.G)(file, file);
    if (!text.ok) {
        (0,cli_io/* printProblems */.Mr)(io, [text.problem]);
        return null;
    }
    try {
        return schema.parse(JSON.parse(text.value));
    }
    catch (error) {
        const detail = error instanceof errors/* ZodError */.G ? core_errors/* prettifyError */.S1(error) : String(error);
        (0,cli_io/* printProblems */.Mr)(io, [{ code: 'CONFIG_INVALID', at: { file, line: 1, column: 1 }, detail }]);
        return null;
    }
}
async function measure(root, corpus) {
    const started = performance.now();
    let bytes = 0;
    const scored = [];
    for (const one of corpus.logs) {
        const source = await (0,file_log_source/* fileLogSource */.G)((0,external_node_path_.join)(root, one.file), one.file);
        if (!source.ok)
            return source;
        const { category, transient, rootCause } = await (0,diagnose.diagnoseSource)(source.value, []);
        bytes += source.value.size;
        const lines = rootCause.flatMap((candidate) => (candidate.line === null ? [] : [candidate.line]));
        scored.push({ label: { id: one.id, format: one.format, ...one.expected }, answer: { category, transient, lines } });
    }
    const ms = performance.now() - started;
    const megabytes = bytes / 1e6;
    return (0,result.ok)({
        logs: foldLogScore(scored),
        details: foldDetails(scored),
        reports: foldReportScore(await scoreReports(root, corpus)),
        megabytes,
        msPerMegabyte: ms / megabytes,
    });
}
async function scoreReports(root, corpus) {
    const scored = [];
    for (const one of corpus.junit) {
        const [loaded] = await (0,load/* loadReports */.yc)(root, [one.file], []);
        scored.push({
            label: {
                id: one.id,
                refused: !one.expected.wellFormed || !one.expected.isJUnit,
                tests: one.expected.tests ?? 0,
                failed: one.expected.failed ?? 0,
                errored: one.expected.errored ?? 0,
                skipped: one.expected.skipped ?? 0,
                failing: one.expected.failing.map((test) => test.name),
            },
            answer: loaded?.result.ok === true ? loaded.result.value : null,
        });
    }
    return scored;
}


/***/ }),

/***/ 94875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runTests: () => (/* binding */ runTests),
/* harmony export */   toProblemDocument: () => (/* binding */ toProblemDocument)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11591);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79789);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61146);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6920);
// `aftermath tests`: reads test reports and says what failed.




/** 0 when every report could be read, red tests or not; 2 when one could not. */
async function runTests(io, options) {
    const loaded = await (0,_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadReports */ .yc)(io.cwd, options.report, (0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .listSecrets */ .A)(io.env, ''));
    const problems = (0,_load_js__WEBPACK_IMPORTED_MODULE_1__/* .listProblems */ .vz)(loaded);
    if (options.json)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printDocuments */ .cO)(io, loaded.map(toDocument));
    else
        for (const one of loaded)
            if (one.result.ok)
                io.out(toText(one.result.value));
    (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printProblems */ .Mr)(io, problems);
    return problems.length === 0 ? 0 : 2;
}
function toDocument({ file, result }) {
    if (!result.ok)
        return { file, problem: toProblemDocument(result.problem) };
    const { flaky: _, ...counted } = result.value;
    return { ...counted, file };
}
/** A problem for machines: code, place or null, and the same sentence that people get. */
function toProblemDocument(problem) {
    return { code: problem.code, at: 'at' in problem ? problem.at : null, detail: (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .explainProblem */ .F)(problem) };
}
function toText(report) {
    const { file, tests, passed, failed, errored, skipped } = report;
    const counts = `${tests} tests: ${passed} passed, ${failed} failed, ${errored} errored, ${skipped} skipped`;
    const failing = report.failing.map((test) => {
        const place = test.file === null ? '' : ` (${test.file}${test.line === null ? '' : `:${test.line}`})`;
        return `  ✗ ${test.classname === '' ? '' : `${test.classname} › `}${test.name}${place}\n`;
    });
    return `${file}: ${counts}\n${failing.join('')}`;
}


/***/ }),

/***/ 61146:
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


/***/ })

};
