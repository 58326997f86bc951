export const id = 7348;
export const ids = [7348];
export const modules = {

/***/ 87707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ addCheckpoint),
/* harmony export */   Ms: () => (/* binding */ cleanUpCheckpoints),
/* harmony export */   Qi: () => (/* binding */ validateCheckpoints),
/* harmony export */   pF: () => (/* binding */ savePresent),
/* harmony export */   vq: () => (/* binding */ createCheckpoint)
/* harmony export */ });
/* harmony import */ var _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86607);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93961);
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40228);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54372);
/* harmony import */ var _memory_checkpoint_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4314);
/* harmony import */ var _memory_checkpoint_codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71597);
/* harmony import */ var _memory_checkpoint_select_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56015);
// The use cases of checkpoints: make one of the present, list and validate them, and let go those that retention does not keep.







/** A file may be written while it is saved; a third try that meets that tells of a file that never rests. */
const MAX_TRIES = 3;
/** Saves the present, with all uncommitted work, without touching index, working tree or branches. */
async function createCheckpoint(world, wish) {
    let last = (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({ code: 'STATE_CONFLICT', document: 'checkpoints' });
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
        last = await tryCreate(world, wish);
        if (last.ok || last.problem.code !== 'STATE_CONFLICT')
            return last;
    }
    return last;
}
async function tryCreate(world, wish) {
    const present = await savePresent(world.tree, wish.also);
    if (!present.ok)
        return present;
    const stored = await world.store.read();
    return stored.ok ? addCheckpoint(world, wish, { present: present.value, stored: stored.value }) : stored;
}
/** Scans what a checkpoint is made of and saves its bytes. */
async function savePresent(tree, also) {
    const scan = await tree.scan(also);
    if (!scan.ok)
        return scan;
    const saved = await tree.save(scan.value);
    return saved.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ scan: scan.value, saved: saved.value }) : saved;
}
/** Adds one checkpoint to the chain as it was read. STATE_CONFLICT when the chain has moved on since. */
async function addCheckpoint(world, wish, { present: { scan, saved }, stored }) {
    const { lines, findings } = (0,_memory_checkpoint_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .readChain */ .U)(stored);
    const broken = findings.find(({ severity, document }) => severity === 'error' && document.startsWith('refs/'));
    if (broken !== undefined)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({ code: 'CHECKPOINT_DAMAGED', id: broken.document, detail: broken.detail });
    const manifest = (0,_memory_checkpoint_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .renderManifest */ .sB)(scan.entries);
    const of = { ...saved, manifest: (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .toDigest */ .O)(manifest), previous: (0,_memory_checkpoint_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .lastDigest */ .Lv)(lines) };
    const record = toRecord({ world, wish, scan, stored }, of);
    const text = (0,_memory_checkpoint_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .renderRecord */ .sF)(record);
    const added = await world.store.add({
        id: record.id,
        record: text,
        manifest,
        held: record.work ?? record.commit,
        head: stored.head,
        toChain: (anchor) => {
            const { id, previous } = record;
            return `${stored.chain ?? ''}${(0,_memory_checkpoint_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .renderChainLine */ .Yx)({ kind: 'add', id, record: (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .toDigest */ .O)(text), anchor, previous })}`;
        },
    });
    return added.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(record) : added;
}
function toRecord({ world, wish, scan, stored, }, of) {
    const { type, note, state } = wish;
    const { commit, branch, left, entries } = scan;
    const id = (0,_domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .toCheckpointId */ .Vn)(world.now, world.draw());
    return {
        id,
        type,
        note,
        createdAt: world.now,
        commit,
        branch,
        files: entries.length,
        left,
        state,
        chain: stored.head,
        ...of,
    };
}
/** What stands, and everything that is wrong with it. `only`: ids whose files are looked at; null for all. */
async function validateCheckpoints(store, depth, only = null) {
    const stored = await store.read();
    if (!stored.ok)
        return stored;
    const chain = (0,_memory_checkpoint_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .readChain */ .U)(stored.value);
    const findings = [...chain.findings];
    const wanted = chain.checkpoints.filter(({ record }) => only === null || only.includes(record.id));
    const more = depth === 'chain' ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)([]) : await store.verify(wanted);
    if (!more.ok)
        return more;
    const past = depth === 'chain' || only !== null ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)([]) : await store.verifyHistory(stored.value);
    if (!past.ok)
        return past;
    findings.push(...more.value, ...past.value);
    const damaged = new Set(findings.filter((one) => (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrors */ .Cs)([one])).map(({ document }) => document));
    const checkpoints = chain.checkpoints.map((one) => {
        const isDamaged = one.standing === 'damaged' || damaged.has(one.record.id);
        return { ...one, standing: isDamaged ? 'damaged' : 'valid' };
    });
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ stored: stored.value, chain, checkpoints, findings });
}
/** Which checkpoints retention lets go, and whether they are taken out. */
async function cleanUpCheckpoints(world, { retention, inUse, writes }) {
    const seen = await validateCheckpoints(world.store, 'files');
    if (!seen.ok)
        return seen;
    const { checkpoints, chain, stored } = seen.value;
    const expired = (0,_memory_checkpoint_select_js__WEBPACK_IMPORTED_MODULE_6__/* .listExpiredCheckpoints */ .zJ)(checkpoints, { retention, now: world.now, inUse }).map(({ record }) => record);
    if (writes === 'show' || expired.length === 0)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(expired);
    const lines = [...chain.lines];
    for (const { id } of expired)
        lines.push({ kind: 'drop', id, previous: (0,_memory_checkpoint_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .lastDigest */ .Lv)(lines) });
    const text = lines.map(_memory_checkpoint_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .renderChainLine */ .Yx).join('');
    const dropped = await world.store.drop({ ids: expired.map(({ id }) => id), on: stored, chain: text });
    return dropped.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(expired) : dropped;
}


/***/ }),

/***/ 82675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qj: () => (/* binding */ findQueueOf),
/* harmony export */   YD: () => (/* binding */ toScope),
/* harmony export */   h8: () => (/* binding */ listPlanGlobs)
/* harmony export */ });
/* harmony import */ var _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86607);
/* harmony import */ var _domain_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21571);
/* harmony import */ var _read_plans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82471);
// Which paths a rollback is about: all of them, the plan files or queue folders of the policy, or what was named.



/** Globs of the workplan files that the policy names. */
function listPlanGlobs(plans) {
    return plans.flatMap(({ preset, files }) => (preset === 'folders' ? [] : files));
}
/** The first named queue folder that a path lies in, as it is spelt in the path; null for none. */
function findQueueOf(path, folders) {
    const parts = path.split('/');
    for (let length = parts.length - 1; length > 0; length -= 1) {
        const above = parts.slice(0, length).join('/');
        if (folders.includes(above) || (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAny */ ._)(folders, above))
            return above;
    }
    return null;
}
/** Whether a path belongs to what is rolled back. Never our own memory, never what has a history of its own. */
function toScope(wish, left) {
    const planGlobs = listPlanGlobs(wish.plans);
    const queues = (0,_read_plans_js__WEBPACK_IMPORTED_MODULE_0__/* .listQueueFolders */ .l8)(wish.plans);
    const apart = new Set(left.map(({ path }) => path));
    const isApart = (path) => path.split('/').some((_, index, parts) => apart.has(parts.slice(0, index + 1).join('/')));
    const isIn = (path) => {
        if (wish.scope === 'plan')
            return planGlobs.includes(path) || (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAny */ ._)(planGlobs, path);
        if (wish.scope === 'queue')
            return findQueueOf(path, queues) !== null;
        return true;
    };
    const isNamed = (path) => wish.only.length === 0 || wish.only.some((glob) => isBelow(path, glob)) || (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAny */ ._)(wish.only, path);
    return (path) => !(0,_domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnPath */ .gd)(path) && !isApart(path) && isIn(path) && isNamed(path);
}
/** A named folder means everything below it, and a name with wildcard characters in it may be the name of a file. */
function isBelow(path, name) {
    return path === name || path.startsWith(`${name.replace(/\/+$/, '')}/`);
}


/***/ }),

/***/ 25274:
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
const COMMANDS = (/* unused pure expression or super */ null && (['handle', 'hook', 'recover', 'sweep', 'operate']));
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
        description: 'What to do, whatever the event: handle, hook, recover, sweep or operate. Defaults to what the event asks for.',
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

/***/ 8569:
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

/***/ 40228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   Tc: () => (/* binding */ sortFindings)
/* harmony export */ });
/* unused harmony export LAYERS */
// What a validation of state found: where, how bad, and in which of the four layers.
/** Checksums first, then structure, then meaning, then what documents say of each other. */
const LAYERS = ['checksum', 'structure', 'semantics', 'reference'];
/** True when something cannot be trusted. */
function hasErrors(findings) {
    return findings.some(({ severity }) => severity === 'error');
}
/** Findings by layer, worst first within one, otherwise in the given order. */
function sortFindings(findings) {
    const weight = ({ layer, severity }) => LAYERS.indexOf(layer) * 10 + ['error', 'warning', 'note'].indexOf(severity);
    return findings.toSorted((a, b) => weight(a) - weight(b));
}


/***/ }),

/***/ 4314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readChain)
/* harmony export */ });
/* harmony import */ var _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86607);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93961);
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40228);
/* harmony import */ var _checkpoint_codec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71597);
// What the refs of checkpoints say together: which checkpoints stand, and everything in which two of their witnesses differ.




/** Reads the chain and holds every witness against every other. The files of a checkpoint are not looked at here. */
function readChain(stored) {
    const parsed = (0,_checkpoint_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .parseChain */ .zz)(stored.chain ?? '');
    const lines = parsed.ok ? parsed.value : [];
    const findings = [
        ...stored.flaws,
        ...(parsed.ok ? [] : [fault('structure', _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .CHAIN_REF */ .m, parsed.detail, parsed.line)]),
        ...checkLinks(lines),
        ...checkHead(stored, lines),
    ];
    const dropped = new Set(lines.flatMap((line) => (line.kind === 'drop' ? [line.id] : [])));
    const standing = lines.flatMap((line) => (line.kind === 'add' && !dropped.has(line.id) ? [line] : []));
    const listed = new Set(standing.map(({ id }) => id));
    const read = standing.map((line) => readOne(stored, line.id, line));
    const strays = [...stored.anchors.keys()].filter((id) => !listed.has(id)).sort();
    const lost = strays.map((id) => readOne(stored, id, null));
    const unlisted = [...stored.records.keys(), ...stored.manifests.keys()].filter((id) => !listed.has(id));
    return {
        checkpoints: [...read.toReversed(), ...lost].flatMap(({ checkpoint }) => checkpoint ?? []),
        lines,
        findings: [
            ...findings,
            ...[...read, ...lost].flatMap((one) => one.findings),
            ...[...new Set(unlisted)].map((id) => fault('reference', id, 'it lies in the chain and no line of it adds it')),
        ],
    };
}
function checkLinks(lines) {
    const seen = new Set();
    let before = null;
    const findings = [];
    for (const [index, line] of lines.entries()) {
        if (line.previous !== before)
            findings.push(fault('checksum', _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .CHAIN_REF */ .m, `${line.id}: it does not follow the line before it`, index + 1));
        before = (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .toDigest */ .O)((0,_checkpoint_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .renderChainLine */ .Yx)(line));
        const name = `${line.kind} ${line.id}`;
        if (seen.has(name) || (line.kind === 'drop' && !seen.has(`add ${line.id}`)))
            findings.push(fault('structure', _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .CHAIN_REF */ .m, `${line.id}: it stands in the wrong order`, index + 1));
        seen.add(name);
    }
    return findings;
}
function checkHead({ head, history, witness, anchors, chain }, lines) {
    const findings = [];
    if (head === null && (anchors.size > 0 || witness !== null))
        findings.push(fault('reference', _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .CHAIN_REF */ .m, 'the ref is gone, and there were checkpoints'));
    if (head !== null && chain === null)
        findings.push(fault('structure', _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .CHAIN_REF */ .m, 'there is no chain where it points'));
    if (head !== null && witness !== null && !history.includes(witness))
        findings.push(fault('reference', _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .CHAIN_REF */ .m, `the ref was moved: ${witness.slice(0, 12)} is not in its history`));
    if (head !== null && witness === null && lines.length > 0)
        findings.push({
            ...fault('reference', _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .CHAIN_REF */ .m, 'nothing beside the ref says where it stood last'),
            severity: 'note',
        });
    return findings;
}
/** A checkpoint by its line; null: no line adds it, so only its own ref knows it. */
function readOne(stored, id, line) {
    const anchor = stored.anchors.get(id);
    const findings = [];
    const tell = (layer, detail, at = null) => findings.push(fault(layer, id, detail, at));
    if (line === null)
        tell('reference', 'its own ref stands, and the chain does not know it');
    if (anchor === undefined)
        tell('reference', `its own ref ${_domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .ANCHOR_PREFIX */ .v3}${id} is gone`);
    else if (line !== null && anchor.sha !== line.anchor)
        tell('reference', 'its own ref was moved');
    const text = (line === null ? null : stored.records.get(id)) ?? anchor?.record ?? null;
    const manifest = (line === null ? null : stored.manifests.get(id)) ?? anchor?.manifest ?? null;
    if (line !== null && stored.records.get(id) === undefined)
        tell('structure', 'its record is not in the chain');
    if (line !== null && stored.manifests.get(id) === undefined)
        tell('structure', 'its manifest is not in the chain');
    if (anchor !== undefined && anchor.record !== text)
        tell('checksum', 'its record differs between the chain and its ref');
    if (anchor !== undefined && anchor.manifest !== manifest)
        tell('checksum', 'its manifest differs between the chain and its ref');
    if (text === null)
        return { checkpoint: null, findings };
    if (line !== null && (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .toDigest */ .O)(text) !== line.record)
        tell('checksum', 'its record is not the one that was chained');
    const record = (0,_checkpoint_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .Hh)(text);
    if (!record.ok) {
        tell('structure', record.detail, record.line);
        return { checkpoint: null, findings };
    }
    const entries = readEntries(manifest, record.value, tell);
    checkRecord(record.value, { id, line, stored, tell });
    const isValid = !(0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrors */ .Cs)(findings);
    return { checkpoint: { record: record.value, entries, standing: isValid ? 'valid' : 'damaged' }, findings };
}
function readEntries(manifest, record, tell) {
    if (manifest === null)
        return [];
    if ((0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .toDigest */ .O)(manifest) !== record.manifest)
        tell('checksum', 'its manifest is not the one of its record');
    const read = (0,_checkpoint_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(manifest);
    if (!read.ok) {
        tell('structure', read.detail, read.line);
        return [];
    }
    if (read.value.length !== record.files)
        tell('structure', `it names ${record.files} files and lists ${read.value.length}`);
    return read.value;
}
function checkRecord(record, { id, line, stored, tell }) {
    if (record.id !== id)
        tell('semantics', `its record tells of ${record.id}`);
    if (line !== null && record.previous !== line.previous)
        tell('checksum', 'its record does not follow the line before it');
    if (stored.head !== null && record.chain !== null && !stored.history.includes(record.chain))
        tell('reference', 'the chain that it was made on is not in the history of the ref');
    const anchor = stored.anchors.get(id);
    const held = record.work ?? record.commit;
    const parents = held === null ? [] : [held];
    if (anchor !== undefined && JSON.stringify(anchor.parents) !== JSON.stringify(parents))
        tell('reference', 'its own ref does not keep the commit of its record');
}
/** An error in one layer. */
function fault(layer, document, detail, line = null) {
    return { layer, document, line, detail, severity: 'error' };
}


/***/ }),

/***/ 71597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   Lv: () => (/* binding */ lastDigest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   Yx: () => (/* binding */ renderChainLine),
/* harmony export */   sB: () => (/* binding */ renderManifest),
/* harmony export */   sF: () => (/* binding */ renderRecord),
/* harmony export */   zz: () => (/* binding */ parseChain)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18099);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64556);
/* harmony import */ var _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86607);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93961);
/* harmony import */ var _domain_effect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79664);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84351);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31945);
// The texts of checkpoints: a record, its manifest and the chain. Each has one spelling, so that a digest means one content.






const sha = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().transform((text, context) => {
    const found = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha */ .qL)(text);
    if (found !== null)
        return found;
    context.addIssue({ code: 'custom', message: 'not an id of git' });
    return zod__WEBPACK_IMPORTED_MODULE_5__/* .NEVER */ .tm;
});
const digest = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const id = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().refine(_domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_6__/* .isCheckpointId */ .o8);
const RECORD = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    v: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    id,
    type: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_domain_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKPOINT_TYPES */ .BS),
    note: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    createdAt: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR,
    commit: sha.nullable(),
    branch: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    work: sha.nullable(),
    tree: sha,
    files: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0),
    manifest: digest,
    left: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), why: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['submodule', 'repository', 'sparse', 'special']) })),
    state: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        plans: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
        queues: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
        ledger: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ document: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), lines: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0), sha256: digest }).nullable(),
    }),
    previous: digest.nullable(),
    chain: sha.nullable(),
});
const ENTRY = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
    mode: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_6__/* .FILE_MODES */ .Ce),
    size: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0),
    sha256: digest,
    blob: sha,
});
const LINE = zod__WEBPACK_IMPORTED_MODULE_4__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('add'), id, record: digest, anchor: sha, previous: digest.nullable() }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('drop'), id, previous: digest.nullable() }),
]);
/** The text of a record. */
function renderRecord(record) {
    const { id, type, note, createdAt, commit, branch, work, tree, files, manifest, left, state, previous, chain } = record;
    const { plans, queues, ledger } = state;
    const head = { v: 1, id, type, note, createdAt: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .toExactText */ .CE)(createdAt), commit, branch, work, tree, files, manifest };
    const rest = {
        left: left.map(({ path, why }) => ({ path, why })),
        state: {
            plans,
            queues,
            ledger: ledger === null ? null : { document: ledger.document, lines: ledger.lines, sha256: ledger.sha256 },
        },
    };
    return `${JSON.stringify({ ...head, ...rest, previous, chain }, null, 2)}\n`;
}
/** The record of a text that `renderRecord` made; anything else is refused, also another spelling of the same. */
function parseRecord(text) {
    const read = RECORD.safeParse((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text));
    if (!read.success)
        return { ok: false, line: null, detail: `the record's ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFlaw */ .mj)(read.error)}` };
    const { v: _, ...record } = read.data;
    return renderRecord(record) === text
        ? { ok: true, value: record }
        : { ok: false, line: null, detail: 'the record is not spelt as it is written' };
}
/** The text of a manifest: one file a line, sorted by path. */
function renderManifest(entries) {
    const sorted = entries.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    return sorted
        .map(({ path, mode, size, sha256, blob }) => `${JSON.stringify({ path, mode, size, sha256, blob })}\n`)
        .join('');
}
/** The files of a manifest's text, or the first line that is none. */
function parseManifest(text) {
    const read = parseLines(text, ENTRY, 'a file of the manifest');
    if (!read.ok)
        return read;
    const paths = read.value.map(({ path }) => path);
    const wrong = paths.findIndex((path, index) => index > 0 && path <= (paths[index - 1] ?? ''));
    if (wrong >= 0)
        return { ok: false, line: wrong + 1, detail: 'the files are not in the order of their paths' };
    return renderManifest(read.value) === text
        ? read
        : { ok: false, line: null, detail: 'the manifest is not spelt as it is written' };
}
/** The text of one line of the chain, with its end. */
function renderChainLine(line) {
    const { kind, id, previous } = line;
    if (line.kind === 'drop')
        return `${JSON.stringify({ kind, id, previous })}\n`;
    return `${JSON.stringify({ kind, id, record: line.record, anchor: line.anchor, previous })}\n`;
}
/** The lines of the chain, oldest first, or the first that is none. */
function parseChain(text) {
    const read = parseLines(text, LINE, 'a line of the chain');
    if (!read.ok)
        return read;
    return read.value.map(renderChainLine).join('') === text
        ? read
        : { ok: false, line: null, detail: 'the chain is not spelt as it is written' };
}
/** What the next line of a chain names as the one before. */
function lastDigest(lines) {
    const last = lines.at(-1);
    return last === undefined ? null : (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .toDigest */ .O)(renderChainLine(last));
}
function parseLines(text, shape, what) {
    if (text !== '' && !text.endsWith('\n'))
        return { ok: false, line: null, detail: `${what} is cut short` };
    const values = [];
    for (const [index, line] of text.split('\n').slice(0, -1).entries()) {
        const read = shape.safeParse((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(line));
        if (!read.success)
            return { ok: false, line: index + 1, detail: `${what}: its ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFlaw */ .mj)(read.error)}` };
        values.push(read.data);
    }
    return { ok: true, value: values };
}


/***/ }),

/***/ 56015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ listOlder),
/* harmony export */   zJ: () => (/* binding */ listExpiredCheckpoints)
/* harmony export */ });
/* unused harmony export findNewestValid */
/* harmony import */ var _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86607);
// Picks among checkpoints: the newest valid one, the one to fall back on, and those that retention lets go.

const DAY_MS = 86_400_000;
/** The newest valid checkpoint; null when there is none. The list is newest first. */
function findNewestValid(checkpoints) {
    return checkpoints.find(({ standing }) => standing === 'valid') ?? null;
}
/**
 * What may stand in for a checkpoint, newest first: valid, and made before it. Of one that is not in the list any more
 * its id tells the second. The list is newest first.
 */
function listOlder(checkpoints, id) {
    const valid = (list) => list.filter(({ standing }) => standing === 'valid');
    const at = checkpoints.findIndex(({ record }) => record.id === id);
    if (at < 0)
        return valid(checkpoints).filter(({ record }) => secondOf(record.id) < secondOf(id));
    const asked = checkpoints[at]?.record.createdAt ?? 0;
    return valid(checkpoints.slice(at + 1)).filter(({ record }) => record.createdAt <= asked);
}
/** The time in an id, which sorts as text; empty for what is none, so that nothing is older. */
function secondOf(id) {
    return (0,_domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .isCheckpointId */ .o8)(id) ? id.slice(0, id.lastIndexOf('-')) : '';
}
/**
 * Checkpoints that retention lets go, oldest first. Never the newest valid one, never one of `inUse`, and never a damaged
 * one: what is wrong with it should be seen first. The list is newest first.
 */
function listExpiredCheckpoints(checkpoints, { retention, now, inUse }) {
    const newest = findNewestValid(checkpoints);
    const counted = new Map();
    const expired = checkpoints.filter((checkpoint) => {
        const { id, type, createdAt } = checkpoint.record;
        const rank = (counted.get(type) ?? 0) + 1;
        counted.set(type, rank);
        const own = retention.types[type];
        const isOld = now - createdAt > (own?.days ?? retention.days) * DAY_MS;
        const isFree = checkpoint !== newest && checkpoint.standing === 'valid' && !inUse.includes(id);
        return isFree && isOld && rank > (own?.keep ?? retention.keep);
    });
    return expired.toReversed();
}


/***/ })

};
