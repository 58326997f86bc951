export const id = 3755;
export const ids = [3755];
export const modules = {

/***/ 30826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ findCommit),
/* harmony export */   o: () => (/* binding */ gitCommit)
/* harmony export */ });
/* harmony import */ var _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32240);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2002);
/* harmony import */ var _domain_path_bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70011);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89279);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93267);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73611);
// A commit seen as a working tree is, for a checkpoint of something that is not checked out: the head of a green run.






/** The files of a commit. GIT_FAILED when one of them is not here, as in a partial clone. */
function gitCommit(repository, at) {
    return {
        scan: () => scanCommit(repository, at),
        save: async () => {
            const tree = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .askForId */ .yU)(repository, ['rev-parse', `${at.commit}^{tree}`]);
            return tree.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ tree: tree.value, work: null }) : tree;
        },
    };
}
/** The commit that a name means here. */
function findCommit(repository, name) {
    return (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .askForId */ .yU)(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
}
async function scanCommit(repository, at) {
    const objects = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .openObjects */ .dV)(repository);
    try {
        const read = await objects.read(at.commit);
        const parsed = read.kind === 'read' ? (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommit */ .L5)(read.bytes) : null;
        if (parsed === null)
            return absent(at.commit);
        const found = { entries: [], left: [] };
        const idBytes = repository.format === 'sha256' ? 32 : 20;
        const flaw = await walk({ objects, idBytes, ...found }, parsed.tree, Buffer.alloc(0));
        return flaw ?? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ ...at, ...found });
    }
    finally {
        objects.close();
    }
}
async function walk(at, tree, below) {
    const read = await at.objects.read(tree);
    const parsed = read.kind === 'read' ? (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTree */ .cZ)(read.bytes, at.idBytes) : null;
    if (parsed === null)
        return absent(tree);
    for (const { mode, name, id } of parsed) {
        const place = Buffer.concat([below, name]);
        const path = (0,_domain_path_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .toPathText */ .WA)(place);
        const known = _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__/* .FILE_MODES */ .Ce.find((one) => one === mode);
        if (mode === '160000')
            at.left.push({ path, why: 'submodule' });
        const flaw = mode === '40000'
            ? await walk(at, id, Buffer.concat([place, Buffer.from('/')]))
            : known === undefined
                ? null
                : await addFile(at, { path, mode: known, id });
        if (flaw !== null)
            return flaw;
    }
    return null;
}
async function addFile({ objects, entries, left }, { path, mode, id }) {
    // Our own memory stays out of every checkpoint; the tree of the commit holds it all the same.
    if ((0,_domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__/* .isOwnPath */ .gd)(path)) {
        left.push({ path, why: 'special' });
        return null;
    }
    const read = await objects.read(id);
    if (read.kind !== 'read')
        return absent(id);
    entries.push({ path, mode, size: read.bytes.length, sha256: (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .toDigest */ .O)(read.bytes), blob: id });
    return null;
}
function absent(id) {
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({ code: 'GIT_FAILED', operation: 'cat-file', detail: `object ${id.slice(0, 12)} is not here or damaged` });
}


/***/ }),

/***/ 26210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pn: () => (/* binding */ toLastWords),
/* harmony export */   gG: () => (/* binding */ askGit),
/* harmony export */   lH: () => (/* binding */ feedGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89279);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84695);
// Runs git with bytes in and bytes out, for objects; without a shell, inside a deadline.




/** A remote that does not answer must not hold a run; the state is small. */
const DEADLINE_MS = 60_000;
/** Longest part of git's own words that is passed on. */
const MAX_DETAIL_UNITS = 200;
/** Whatever git answers, with its exit code. GIT_FAILED only when it could not be started. */
function feedGit(directory, args, feed = {}) {
    const operation = operationOf(args);
    return new Promise((resolve) => {
        const git = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', ['--no-pager', ..._git_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .GIT_SETTINGS */ .b, ...args], {
            cwd: directory,
            env: { ...(0,_git_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .toGitEnvironment */ .T)(), ...feed.env },
            stdio: 'pipe',
            timeout: feed.deadlineMs ?? DEADLINE_MS,
            windowsHide: true,
        });
        const out = [];
        const words = [];
        git.stdout.on('data', (chunk) => out.push(chunk));
        git.stderr.on('data', (chunk) => words.push(chunk));
        git.on('error', (error) => resolve((0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({ code: 'GIT_FAILED', operation, detail: error.message })));
        git.on('close', (exitCode) => resolve((0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ exitCode, stdout: Buffer.concat(out), stderr: Buffer.concat(words).toString('utf8') })));
        // Git may end before it has read everything; its exit code tells.
        git.stdin.on('error', () => undefined);
        const { input = '' } = feed;
        if (typeof input === 'string') {
            git.stdin.end(input);
            return;
        }
        const source = node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(input);
        // A source that fails ends git too, whose exit code then tells.
        source.on('error', () => git.kill());
        source.pipe(git.stdin);
    });
}
/** What git printed, or GIT_FAILED with its last words. */
async function askGit(directory, args, feed = {}) {
    const answer = await feedGit(directory, args, feed);
    if (!answer.ok)
        return answer;
    const { exitCode, stdout, stderr } = answer.value;
    if (exitCode === 0)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(stdout);
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({ code: 'GIT_FAILED', operation: operationOf(args), detail: toLastWords(stderr, exitCode) });
}
/** The word that says what git does, behind settings for this one call. */
function operationOf(args) {
    return args.find((arg, index) => arg !== '-c' && args[index - 1] !== '-c') ?? '';
}
/** What git calls fatal first, else its last line; without the user and password that an address may hold. */
function toLastWords(stderr, exitCode) {
    const lines = stderr.trim().split('\n');
    const line = lines.find((one) => one.startsWith('fatal: ')) ?? lines.at(-1) ?? '';
    const safe = line
        .replace(/:\/\/[^\s/@]*@/g, '://')
        .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
        .slice(0, MAX_DETAIL_UNITS);
    if (safe !== '')
        return safe;
    return exitCode === null ? 'it did not end in time' : `exit code ${exitCode}`;
}


/***/ }),

/***/ 84695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ toGitEnvironment),
/* harmony export */   b: () => (/* binding */ GIT_SETTINGS)
/* harmony export */ });
// Settings and surroundings in which git does what we say, whoever configured it: no prompts, no pagers, no other repository.
/** Settings that would change what we read, or make git run somebody's program, whoever set them. */
const GIT_SETTINGS = [
    'core.quotePath=false',
    'core.fsmonitor=false',
    'core.pager=cat',
    'color.ui=false',
    'log.showSignature=false',
    'log.mailmap=false',
    'diff.renames=false',
    'diff.noprefix=false',
    'trailer.separators=:',
    'core.commentChar=#',
    'i18n.logOutputEncoding=UTF-8',
].flatMap((setting) => ['-c', setting]);
/** Environment in which git finds no other repository than the folder's, and asks nobody anything. */
const ENVIRONMENT = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C', LANGUAGE: 'C' };
/** Variables that a hook or a wrapper may have left and that point git elsewhere. */
const MISLEADING = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|OBJECT_DIRECTORY|NAMESPACE|PREFIX|EXTERNAL_DIFF|TRACE.*)$/;
/** The environment of this process, cleaned for git. */
function toGitEnvironment() {
    const kept = Object.entries(process.env).flatMap(([key, value]) => value === undefined || MISLEADING.test(key) ? [] : [[key, value]]);
    return { ...Object.fromEntries(kept), ...ENVIRONMENT };
}


/***/ }),

/***/ 35275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ checkWitness)
/* harmony export */ });
/* harmony import */ var _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32240);
// The ledger as one more witness of the chain of checkpoints: what it remembers of a record has to be what the chain says.

/**
 * Where ledger and chain differ. `elsewhere`: the ledger may tell of checkpoints of another repository than the one at hand,
 * such as the host's on a laptop; then one that the chain does not know is no error.
 */
function checkWitness(lines, events, chain) {
    const added = new Map(lines.flatMap((line) => (line.kind === 'add' ? [[line.id, line.record]] : [])));
    const findings = [];
    for (const event of events) {
        if (event.kind !== 'checkpoint')
            continue;
        const record = added.get(event.id);
        if (record === event.digest)
            continue;
        if (record === undefined && chain === 'elsewhere')
            continue;
        const detail = record === undefined
            ? `the ledger remembers ${event.id}, and no line of the chain adds it`
            : 'its record is not the one that the ledger remembers';
        const document = record === undefined ? _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .CHAIN_REF */ .m : event.id;
        findings.push({ layer: 'checksum', document, line: null, detail, severity: 'error' });
    }
    return findings;
}


/***/ }),

/***/ 59986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCheckpointCleanup: () => (/* binding */ runCheckpointCleanup),
/* harmony export */   runCheckpointCreate: () => (/* binding */ runCheckpointCreate),
/* harmony export */   runCheckpointList: () => (/* binding */ runCheckpointList),
/* harmony export */   runCheckpointValidate: () => (/* binding */ runCheckpointValidate),
/* harmony export */   toDocument: () => (/* binding */ toDocument)
/* harmony export */ });
/* harmony import */ var _adapters_git_commit_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30826);
/* harmony import */ var _app_checkpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75272);
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39813);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10758);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89279);
/* harmony import */ var _evidence_safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23346);
/* harmony import */ var _memory_checkpoint_witness_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35275);
/* harmony import */ var _checkpoint_world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90894);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9536);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6920);
// `aftermath checkpoint`: makes, lists, validates and cleans up recorded states of the working tree.










/** Longest note that a checkpoint carries: one line of a terminal, twice. */
const MAX_NOTE_UNITS = 200;
async function runCheckpointCreate(io, options) {
    const world = await (0,_checkpoint_world_js__WEBPACK_IMPORTED_MODULE_4__/* .openCheckpoints */ .O0)(io, options);
    if (!world.ok)
        return (0,_checkpoint_world_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(io, world.problem);
    (0,_io_js__WEBPACK_IMPORTED_MODULE_6__/* .printProblems */ .Mr)(io, world.value.policyProblems);
    const note = (0,_evidence_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .toSafeText */ ._)((options.note ?? '').replaceAll(/\s+/g, ' ').trim(), { maxUnits: MAX_NOTE_UNITS });
    const state = await (0,_checkpoint_world_js__WEBPACK_IMPORTED_MODULE_4__/* .readStateMark */ .Bh)(world.value);
    const tree = await chooseSource(world.value, options);
    if (!tree.ok)
        return (0,_checkpoint_world_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(io, [tree.problem]);
    const made = await (0,_app_checkpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .createCheckpoint */ .vq)({ ...world.value, tree: tree.value }, { type: options.type, note, state, also: [] });
    if (!made.ok)
        return (0,_checkpoint_world_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(io, [made.problem]);
    if (options.json)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_6__/* .printJson */ .Q2)(io, toDocument(made.value));
    else
        io.out(`${made.value.id}: ${describe(made.value)}\n`);
    return 0;
}
async function chooseSource({ tree, repository }, { commit, branch }) {
    if (commit === undefined)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(tree);
    const found = await (0,_adapters_git_commit_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .findCommit */ .f)(repository, commit);
    if (found.ok)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)((0,_adapters_git_commit_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .gitCommit */ .o)(repository, { commit: found.value, branch: branch ?? null }));
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_7__/* .err */ ._)({
        code: 'USAGE',
        detail: `--commit: ${JSON.stringify(commit)} is no commit here; name one, or fetch it first`,
    });
}
/** 0 also when some are damaged: `validate` judges, this only shows. */
async function runCheckpointList(io, options) {
    const world = await (0,_checkpoint_world_js__WEBPACK_IMPORTED_MODULE_4__/* .openCheckpoints */ .O0)(io, options);
    if (!world.ok)
        return (0,_checkpoint_world_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(io, world.problem);
    const seen = await (0,_app_checkpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .validateCheckpoints */ .Qi)(world.value.store, 'chain');
    if (!seen.ok)
        return (0,_checkpoint_world_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(io, [seen.problem]);
    const { checkpoints } = seen.value;
    if (options.json)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_6__/* .printJson */ .Q2)(io, { checkpoints: checkpoints.map(toListed) });
    else if (checkpoints.length === 0)
        io.out('no checkpoint yet; make one with "aftermath checkpoint create"\n');
    else
        io.out(checkpoints.map((one) => `${one.record.id}  ${mark(one)}${describe(one.record)}\n`).join(''));
    return 0;
}
/** 0 when everything is as it was written, 1 when something is not. */
async function runCheckpointValidate(io, options, ids) {
    const world = await (0,_checkpoint_world_js__WEBPACK_IMPORTED_MODULE_4__/* .openCheckpoints */ .O0)(io, options);
    if (!world.ok)
        return (0,_checkpoint_world_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(io, world.problem);
    const depth = options.quick ? 'chain' : 'files';
    const seen = await (0,_app_checkpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .validateCheckpoints */ .Qi)(world.value.store, depth, ids.length === 0 ? null : ids);
    if (!seen.ok)
        return (0,_checkpoint_world_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(io, [seen.problem]);
    const { checkpoints } = seen.value;
    const known = checkpoints.map(({ record }) => record.id);
    const missing = ids.find((id) => !known.includes(id) && !seen.value.findings.some(({ document }) => document === id));
    if (missing !== undefined)
        return (0,_checkpoint_world_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(io, [{ code: 'CHECKPOINT_MISSING', id: missing, known }]);
    // The memory of a laptop may tell of checkpoints that only the host has.
    const witnessed = (0,_memory_checkpoint_witness_js__WEBPACK_IMPORTED_MODULE_8__/* .checkWitness */ .A)(seen.value.chain.lines, await (0,_checkpoint_world_js__WEBPACK_IMPORTED_MODULE_4__/* .readLedgerEvents */ .Vi)(world.value), 'elsewhere');
    const findings = (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .sortFindings */ .Tc)([...seen.value.findings, ...witnessed]);
    if (options.json)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_6__/* .printJson */ .Q2)(io, { valid: !(0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .hasErrors */ .Cs)(findings), checkpoints: checkpoints.map(toListed), findings });
    else
        io.out((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_5__/* .toFindingsText */ .r)(findings, `${checkpoints.length} checkpoints`));
    return (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .hasErrors */ .Cs)(findings) ? 1 : 0;
}
async function runCheckpointCleanup(io, options) {
    const world = await (0,_checkpoint_world_js__WEBPACK_IMPORTED_MODULE_4__/* .openCheckpoints */ .O0)(io, options);
    if (!world.ok)
        return (0,_checkpoint_world_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(io, world.problem);
    if (world.value.policyProblems.length > 0)
        return (0,_checkpoint_world_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(io, world.value.policyProblems);
    const inUse = await world.value.tree.listInUse();
    if (!inUse.ok)
        return (0,_checkpoint_world_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(io, [inUse.problem]);
    const writes = options.dryRun ? 'show' : 'make';
    const { checkpoints: retention } = world.value.policy;
    const gone = await (0,_app_checkpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanUpCheckpoints */ .Ms)(world.value, { retention, inUse: inUse.value, writes });
    if (!gone.ok)
        return (0,_checkpoint_world_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(io, [gone.problem]);
    if (options.json)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_6__/* .printJson */ .Q2)(io, { dryRun: options.dryRun ?? false, removed: gone.value.map(({ id }) => id) });
    else
        io.out(gone.value.length === 0 ? 'nothing to clean up\n' : gone.value.map(({ id }) => `${verb(writes)} ${id}\n`).join(''));
    return 0;
}
function verb(writes) {
    return writes === 'show' ? 'would remove' : 'removed';
}
function mark({ standing }) {
    return standing === 'valid' ? '' : 'DAMAGED  ';
}
function describe({ type, branch, commit, work, files, createdAt, note }) {
    const at = `${branch ?? 'no branch'} at ${commit?.slice(0, 12) ?? 'no commit yet'}`;
    const dirty = work === null ? '' : ' with uncommitted work';
    return `${type}, ${at}${dirty}, ${files} files, ${(0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .toIsoText */ .Ui)(createdAt)}${note === '' ? '' : `, ${note}`}`;
}
/** A record as documents show it. */
function toDocument(record) {
    return { ...record, createdAt: (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .toIsoText */ .Ui)(record.createdAt) };
}
function toListed({ record, standing }) {
    const { id, type, note, createdAt, commit, branch, work, files } = record;
    return { id, type, note, createdAt: (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .toIsoText */ .Ui)(createdAt), commit, branch, work, files, standing };
}


/***/ }),

/***/ 9536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ toFindingsText)
/* harmony export */ });
/* harmony import */ var _evidence_safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23346);

/** `subject`: what was looked at. */
function toFindingsText(findings, subject) {
    const lines = findings.map(({ severity, layer, document, line, detail }) => {
        const place = `${(0,_evidence_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toSafeText */ ._)(document)}${line === null ? '' : `:${line}`}`;
        return `${severity} (${layer}) ${place}: ${(0,_evidence_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toSafeText */ ._)(detail)}\n`;
    });
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const verdict = errors === 0 ? 'sound' : `${errors} ${errors === 1 ? 'error' : 'errors'}`;
    return `${lines.join('')}${subject}: ${verdict}\n`;
}


/***/ })

};
