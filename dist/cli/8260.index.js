export const id = 8260;
export const ids = [8260];
export const modules = {

/***/ 75272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ addCheckpoint),
/* harmony export */   Ms: () => (/* binding */ cleanUpCheckpoints),
/* harmony export */   Qi: () => (/* binding */ validateCheckpoints),
/* harmony export */   pF: () => (/* binding */ savePresent),
/* harmony export */   vq: () => (/* binding */ createCheckpoint)
/* harmony export */ });
/* harmony import */ var _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32240);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2002);
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39813);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89279);
/* harmony import */ var _memory_checkpoint_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22673);
/* harmony import */ var _memory_checkpoint_codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76390);
/* harmony import */ var _memory_checkpoint_select_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22734);
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

/***/ 61198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qj: () => (/* binding */ findQueueOf),
/* harmony export */   YD: () => (/* binding */ toScope),
/* harmony export */   h8: () => (/* binding */ listPlanGlobs)
/* harmony export */ });
/* harmony import */ var _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32240);
/* harmony import */ var _domain_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31532);
/* harmony import */ var _domain_plan_mapping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86226);
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
        if (folders.includes(above) || (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)(folders, above))
            return above;
    }
    return null;
}
/** Whether a path belongs to what is rolled back. Never our own memory, never what has a history of its own. */
function toScope(wish, left) {
    const planGlobs = listPlanGlobs(wish.plans);
    const queues = (0,_domain_plan_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .listQueueFolders */ .l)(wish.plans);
    const apart = new Set(left.map(({ path }) => path));
    const isApart = (path) => path.split('/').some((_, index, parts) => apart.has(parts.slice(0, index + 1).join('/')));
    const isIn = (path) => {
        if (wish.scope === 'plan')
            return planGlobs.includes(path) || (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)(planGlobs, path);
        if (wish.scope === 'queue')
            return findQueueOf(path, queues) !== null;
        return true;
    };
    const isNamed = (path) => wish.only.length === 0 || wish.only.some((glob) => isBelow(path, glob)) || (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)(wish.only, path);
    return (path) => !(0,_domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnPath */ .gd)(path) && !isApart(path) && isIn(path) && isNamed(path);
}
/** A named folder means everything below it, and a name with wildcard characters in it may be the name of a file. */
function isBelow(path, name) {
    return path === name || path.startsWith(`${name.replace(/\/+$/, '')}/`);
}


/***/ }),

/***/ 66097:
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
        description: 'Workplan files that may be marked, one path or glob per line. Defaults to the plans of the policy file, whose queues stay; so does what it says of a file that either names.',
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

/***/ 39813:
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

/***/ 22673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readChain)
/* harmony export */ });
/* harmony import */ var _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32240);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2002);
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39813);
/* harmony import */ var _checkpoint_codec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76390);
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

/***/ 76390:
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46843);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88532);
/* harmony import */ var _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32240);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2002);
/* harmony import */ var _domain_effect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65311);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10758);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83970);
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

/***/ 22734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ listOlder),
/* harmony export */   zJ: () => (/* binding */ listExpiredCheckpoints)
/* harmony export */ });
/* unused harmony export findNewestValid */
/* harmony import */ var _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32240);
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


/***/ }),

/***/ 90894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P2: () => (/* binding */ STATE_FOLDER),
  O0: () => (/* binding */ openCheckpoints),
  Vi: () => (/* binding */ readLedgerEvents),
  Bh: () => (/* binding */ readStateMark),
  TR: () => (/* binding */ refuse),
  nR: () => (/* binding */ timeOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/git/checkpoint-store.js + 3 modules
var checkpoint_store = __webpack_require__(31323);
// EXTERNAL MODULE: ./lib/adapters/git/repository.js
var git_repository = __webpack_require__(73611);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(89279);
// EXTERNAL MODULE: ./lib/domain/digest.js
var digest = __webpack_require__(2002);
// EXTERNAL MODULE: ./lib/domain/path-bytes.js
var path_bytes = __webpack_require__(70011);
// EXTERNAL MODULE: ./lib/adapters/git/scan-tree.js
var scan_tree = __webpack_require__(56451);
;// CONCATENATED MODULE: ./lib/adapters/git/restore-check.js





/** STATE_CONFLICT with the path that is not as its step says; RESTORE_BLOCKED where a place cannot be made. */
async function checkPlaces(repository, steps, staging) {
    const stepByPath = new Map(steps.map((step) => [step.path, step]));
    const device = (await (0,promises_.stat)((0,external_node_path_.dirname)(staging)).catch(() => (0,promises_.stat)(repository.root))).dev;
    for (const step of steps) {
        const now = await (0,scan_tree/* lookAt */.t5)(repository, step.path);
        if (now === 'special')
            return blocked(step.path, 'neither a file nor a link stands there');
        if (!isSame(repository, now, step.before))
            return (0,result/* err */._)({ code: 'STATE_CONFLICT', document: step.path });
        const way = step.after === null ? null : await findBlock(repository, step.path, stepByPath);
        if (way !== null)
            return way;
        if (!(await isOnDevice(repository.root, step.path, device)))
            return blocked(step.path, 'it lies on another disk');
    }
    return (0,result.ok)(undefined);
}
/** Whether two states of a path are the same. Where the executable bit does not count, only links differ from files. */
function isSame({ fileMode }, a, b) {
    if (a === null || b === null)
        return a === b;
    const isSameKind = fileMode === 'counts' ? a.mode === b.mode : (a.mode === '120000') === (b.mode === '120000');
    return isSameKind && a.sha256 === b.sha256;
}
/** What stands in the way of a new file and does not go away with another step; null: nothing. */
async function findBlock({ root }, path, steps) {
    for (let above = (0,external_node_path_.dirname)(path); above !== '.'; above = (0,external_node_path_.dirname)(above)) {
        const stats = await lstatOrNull(root, above);
        if (stats !== null && !stats.isDirectory() && !goesAway(above, steps))
            return blocked(path, `${above} is no folder, and no checkpoint holds it`);
    }
    const stats = await lstatOrNull(root, path);
    if (stats === null || !stats.isDirectory())
        return null;
    const unsaved = await findUnsaved(root, path, steps);
    return unsaved === null ? null : blocked(path, `it is a folder, and no checkpoint holds ${unsaved}`);
}
function goesAway(path, steps) {
    const step = steps.get(path);
    return step !== undefined && step.after === null;
}
/** A file below a folder that no step takes away; null when there is none. */
async function findUnsaved(root, folder, steps) {
    for (const entry of await (0,promises_.readdir)((0,scan_tree/* placeOf */.$t)(root, folder), { withFileTypes: true, encoding: 'buffer' })) {
        const path = `${folder}/${(0,path_bytes/* toPathText */.WA)(entry.name)}`;
        const found = entry.isDirectory() ? await findUnsaved(root, path, steps) : goesAway(path, steps) ? null : path;
        if (found !== null)
            return found;
    }
    return null;
}
async function isOnDevice(root, path, device) {
    for (let above = (0,external_node_path_.dirname)(path); above !== '.'; above = (0,external_node_path_.dirname)(above)) {
        const stats = await lstatOrNull(root, above);
        if (stats !== null)
            return stats.dev === device || !stats.isDirectory();
    }
    return true;
}
/** What stands at a path, not followed; null: nothing. */
async function lstatOrNull(root, path) {
    return (0,promises_.lstat)((0,scan_tree/* placeOf */.$t)(root, path)).catch((error) => {
        if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes((0,scan_tree/* codeOf */.$N)(error)))
            return null;
        throw error;
    });
}
function blocked(path, detail) {
    return (0,result/* err */._)({ code: 'RESTORE_BLOCKED', path, detail });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(46843);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./lib/domain/checkpoint.js
var checkpoint = __webpack_require__(32240);
// EXTERNAL MODULE: ./lib/adapters/git/witness.js
var witness = __webpack_require__(49160);
;// CONCATENATED MODULE: ./lib/adapters/git/restore-record.js
// The record of a restore that is decided, and the folder where new files lie ready beside it.







const Entry = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().min(1),
    mode: schemas/* enum */.k5n(checkpoint/* FILE_MODES */.Ce),
    size: schemas/* int */.Whr().min(0),
    sha256: schemas/* string */.YjP(),
    blob: schemas/* string */.YjP(),
});
const Step = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().min(1).refine(isInside),
    before: Entry.nullable(),
    after: Entry.nullable(),
    /** Name of the file that lies ready; null: the path goes away. */
    draft: schemas/* string */.YjP()
        .regex(/^draft-\d+$/)
        .nullable(),
});
const Shape = schemas/* strictObject */.rej({ v: schemas/* literal */.euz(1), target: schemas/* string */.YjP(), safety: schemas/* string */.YjP(), steps: schemas/* array */.YOg(Step) });
const DECIDED = 'decided.json';
/** No path of a record leads out of the working tree or into git's folder. */
function isInside(path) {
    return (!path.startsWith('/') && path.split('/').every((name) => !['', '.', '..'].includes(name) && !/^\.git$/i.test(name)));
}
/**
 * The folder of drafts, on the disk of the working tree, so that files can be renamed into place: in git's folder, or in
 * ours in the working tree when git's lies on another disk.
 */
async function stagingOf({ root, gitDir }) {
    const [tree, git] = await Promise.all([(0,promises_.stat)(root), (0,promises_.stat)(gitDir)]);
    return tree.dev === git.dev ? (0,external_node_path_.join)((0,git_repository/* ownFolder */.vY)(gitDir), 'restore') : (0,external_node_path_.join)(root, '.aftermath', 'restore');
}
/** Decides a restore whose drafts lie ready: from here on it happens. */
async function decide(staging, record) {
    await (0,witness/* replaceFile */.fR)((0,external_node_path_.join)(staging, DECIDED), JSON.stringify(record));
}
/** A restore that is decided and not ended; null: there is none. A text that is none was not written by us. */
async function readDecided(staging) {
    try {
        return Shape.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(staging, DECIDED), 'utf8')));
    }
    catch (error) {
        if (error instanceof SyntaxError || error instanceof errors/* ZodError */.G)
            return null;
        if ((0,scan_tree/* codeOf */.$N)(error) === 'ENOENT' || (0,scan_tree/* codeOf */.$N)(error) === 'ENOTDIR')
            return null;
        throw error;
    }
}
/** Ends a restore: first the record goes, then what is left of the drafts. */
async function endRestore(staging) {
    await (0,promises_.rm)((0,external_node_path_.join)(staging, DECIDED), { force: true });
    await (0,promises_.rm)(staging, { recursive: true, force: true });
}
/** Checkpoints that restores under way need, in any working tree of the repository. */
async function listInUse(repository) {
    const trees = (0,external_node_path_.join)(repository.commonDir, 'worktrees');
    const names = await (0,promises_.readdir)(trees).catch(() => []);
    const folders = [repository.commonDir, ...names.map((name) => (0,external_node_path_.join)(trees, name))];
    const places = [await stagingOf(repository), ...folders.map((folder) => (0,external_node_path_.join)((0,git_repository/* ownFolder */.vY)(folder), 'restore'))];
    const ids = new Set();
    for (const place of places) {
        const record = await readDecided(place);
        if (record !== null)
            ids.add(record.target).add(record.safety);
    }
    return [...ids];
}
/** True when something of a restore lies there. */
async function hasStaging(staging) {
    return (0,promises_.lstat)(staging).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./lib/adapters/git/restore.js
// Changes a working tree in one step: files lie ready before anything is decided, then they are renamed into place, and a kill at any moment leaves a state that the next run ends.







/** All steps or none. Only the holder of the lock may. */
async function restoreTree(repository, { steps, bytes, target, safety }) {
    const staging = await stagingOf(repository);
    // Somebody may have been killed since the caller looked; then the places are not as the steps say, which is seen below.
    await recoverTree(repository);
    await (0,promises_.mkdir)(staging, { recursive: true });
    const recorded = [];
    for (const [index, step] of steps.entries()) {
        const draft = step.after === null ? null : `draft-${index}`;
        if (step.after !== null)
            await writeDraft(repository, (0,external_node_path_.join)(staging, `draft-${index}`), { entry: step.after, bytes });
        recorded.push({ path: step.path, before: step.before, after: step.after, draft });
    }
    await syncFolder(staging);
    const checked = await checkPlaces(repository, steps, staging);
    if (!checked.ok) {
        await endRestore(staging);
        return checked;
    }
    const record = { v: 1, target, safety, steps: recorded };
    await decide(staging, record);
    return (0,result.ok)(await carryOut(repository, staging, record));
}
/** Ends what a killed run began; null when there was nothing. Only the holder of the lock may. */
async function recoverTree(repository) {
    const staging = await stagingOf(repository);
    if (!(await hasStaging(staging)))
        return null;
    const record = await readDecided(staging);
    if (record !== null)
        return { ...(await carryOut(repository, staging, record)), target: record.target };
    await endRestore(staging);
    return null;
}
/** The bytes that are written are the ones that were verified: they are hashed once more here, in memory. */
async function writeDraft(repository, draft, { entry, bytes }) {
    const content = bytes.get(entry.sha256);
    if (content === undefined || (0,digest/* toDigest */.O)(content) !== entry.sha256)
        throw new Error(`no verified bytes for ${entry.path}`);
    if (entry.mode === '120000') {
        await (0,promises_.symlink)(Buffer.from(content), draft);
        return;
    }
    const file = await (0,promises_.open)(draft, 'wx', entry.mode === '100755' ? 0o777 : 0o666);
    try {
        await file.writeFile(content);
        await file.sync();
    }
    finally {
        await file.close();
    }
    const stands = await (0,promises_.lstat)((0,scan_tree/* placeOf */.$t)(repository.root, entry.path)).catch(() => null);
    if (stands?.isFile())
        await (0,promises_.chmod)(draft, toBits(stands.mode, entry.mode, repository));
}
/** A file keeps who may read and write it; only whether it can be run comes from the checkpoint. */
function toBits(stands, mode, { fileMode }) {
    const bits = stands & 0o777;
    if (fileMode === 'ignored')
        return bits;
    return mode === '100755' ? bits | ((bits & 0o444) >> 2) | 0o100 : bits & ~0o111;
}
/** Doing it twice is doing it once. What somebody changed since the decision is kept and told. */
async function carryOut(repository, staging, { steps }) {
    const kept = [];
    for (const step of steps) {
        if (step.after === null && !(await takeAway(repository, step)))
            kept.push(step.path);
    }
    const folders = new Set();
    for (const step of steps) {
        if (step.after !== null && !(await place(repository, staging, step)))
            kept.push(step.path);
        folders.add((0,external_node_path_.dirname)(step.path));
    }
    for (const folder of folders)
        await syncFolder((0,scan_tree/* placeOf */.$t)(repository.root, folder));
    await endRestore(staging);
    return { kept };
}
/** False when somebody else's file stands there now. */
async function takeAway(repository, { path, before }) {
    const now = await (0,scan_tree/* lookAt */.t5)(repository, path);
    if (now === 'special' || (now !== null && !isSame(repository, now, before)))
        return false;
    if (now !== null)
        await (0,promises_.unlink)((0,scan_tree/* placeOf */.$t)(repository.root, path));
    await removeEmptyAbove(repository.root, path);
    return true;
}
async function removeEmptyAbove(root, path) {
    for (let above = (0,external_node_path_.dirname)(path); above !== '.'; above = (0,external_node_path_.dirname)(above)) {
        try {
            await (0,promises_.rmdir)((0,scan_tree/* placeOf */.$t)(root, above));
        }
        catch (error) {
            // Gone with another file: the folders above it may be empty now all the same.
            if ((0,scan_tree/* codeOf */.$N)(error) !== 'ENOENT')
                return;
        }
    }
}
/** False when somebody else's file stands there now, or its folder cannot be made any more. */
async function place(repository, staging, step) {
    const draft = (0,external_node_path_.join)(staging, step.draft ?? '');
    // The draft was moved into place before the kill.
    if (!(await hasStaging(draft)))
        return true;
    const now = await (0,scan_tree/* lookAt */.t5)(repository, step.path);
    const isFree = now !== 'special' && (now === null || isSame(repository, now, step.before));
    const isDone = now !== 'special' && isSame(repository, now, step.after);
    if (isDone || !isFree) {
        await (0,promises_.rm)(draft, { force: true });
        return isDone;
    }
    const target = (0,scan_tree/* placeOf */.$t)(repository.root, step.path);
    if (!(await isWayClear(repository.root, step.path))) {
        await (0,promises_.rm)(draft, { force: true });
        return false;
    }
    try {
        await (0,promises_.mkdir)((0,scan_tree/* placeOf */.$t)(repository.root, (0,external_node_path_.dirname)(step.path)), { recursive: true });
        await removeEmptyFolder(target);
        await (0,promises_.rename)(draft, target);
        return true;
    }
    catch (error) {
        if (!['ENOTDIR', 'EEXIST', 'EISDIR', 'ENOTEMPTY'].includes((0,scan_tree/* codeOf */.$N)(error)))
            throw error;
        await (0,promises_.rm)(draft, { force: true });
        return false;
    }
}
/** False when a link or a file stands where a folder is needed: nothing is ever written behind a link. */
async function isWayClear(root, path) {
    for (let above = (0,external_node_path_.dirname)(path); above !== '.'; above = (0,external_node_path_.dirname)(above)) {
        const stats = await lstatOrNull(root, above);
        if (stats !== null && !stats.isDirectory())
            return false;
    }
    return true;
}
/** A folder in the place of a file was emptied by other steps; what is left of it are folders without files. */
async function removeEmptyFolder(target) {
    const stats = await (0,promises_.lstat)(target).catch(() => null);
    if (!stats?.isDirectory())
        return;
    for (const entry of await (0,promises_.readdir)(target, { withFileTypes: true, encoding: 'buffer' })) {
        if (entry.isDirectory())
            await removeEmptyFolder(Buffer.concat([target, Buffer.from('/'), entry.name]));
    }
    await (0,promises_.rmdir)(target);
}
async function syncFolder(path) {
    try {
        const folder = await (0,promises_.open)(path, 'r');
        await folder.sync().finally(() => folder.close());
    }
    catch (error) {
        if (!['EPERM', 'EACCES', 'EISDIR', 'EINVAL', 'ENOTSUP', 'ENOENT', 'ENOTDIR'].includes((0,scan_tree/* codeOf */.$N)(error)))
            throw error;
    }
}

// EXTERNAL MODULE: ./lib/adapters/git/save-tree.js
var save_tree = __webpack_require__(76879);
;// CONCATENATED MODULE: ./lib/adapters/git/working-tree.js
// A checkout as a WorkingTree, with one writer at a time.







/** The working tree of a repository. Nothing of it is changed but by `restore` and `recover`. */
function gitWorkingTree(repository, tools) {
    return {
        scan: (also) => guard(repository.root, () => (0,scan_tree/* scanTree */.wp)(repository, also)),
        save: (scan) => guard(repository.root, () => (0,save_tree/* saveTree */._)(repository, scan)),
        readFiles: (entries) => guard(repository.root, () => (0,scan_tree/* readPresent */.Il)(repository, entries)),
        restore: (wish) => locked(repository, tools, () => restoreTree(repository, wish)),
        recover: async () => {
            const pending = await guard(repository.root, async () => (0,result.ok)(await hasStaging(await stagingOf(repository))));
            if (!pending.ok)
                return pending;
            return pending.value ? locked(repository, tools, async () => (0,result.ok)(await recoverTree(repository))) : (0,result.ok)(null);
        },
        listInUse: () => guard(repository.root, async () => (0,result.ok)(await listInUse(repository))),
    };
}
async function locked(repository, { acquire }, body) {
    return guard(repository.root, async () => {
        const folder = (0,git_repository/* ownFolder */.vY)(repository.gitDir);
        await (0,promises_.mkdir)(folder, { recursive: true });
        const lock = await acquire(folder);
        if (lock === null)
            return (0,result/* err */._)({ code: 'STATE_CONFLICT', document: repository.root });
        try {
            return await body();
        }
        finally {
            await lock.release();
        }
    });
}
async function guard(file, body) {
    try {
        return await body();
    }
    catch (error) {
        if ((0,scan_tree/* codeOf */.$N)(error) === 'unknown error')
            throw error;
        const path = typeof error === 'object' && error !== null ? Reflect.get(error, 'path') : undefined;
        return (0,result/* err */._)({ code: 'FILE_UNREADABLE', file: typeof path === 'string' ? path : file, detail: (0,scan_tree/* codeOf */.$N)(error) });
    }
}

// EXTERNAL MODULE: ./lib/adapters/state/directory.js + 2 modules
var directory = __webpack_require__(21855);
// EXTERNAL MODULE: ./lib/adapters/state/lock.js + 1 modules
var lock = __webpack_require__(27168);
// EXTERNAL MODULE: ./lib/app/rollback-scope.js
var rollback_scope = __webpack_require__(61198);
// EXTERNAL MODULE: ./lib/config/schema.js + 12 modules
var schema = __webpack_require__(63486);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(10758);
// EXTERNAL MODULE: ./lib/domain/plan-mapping.js
var plan_mapping = __webpack_require__(86226);
// EXTERNAL MODULE: ./lib/evidence/safe-text.js + 10 modules
var safe_text = __webpack_require__(23346);
// EXTERNAL MODULE: ./lib/memory/documents.js + 1 modules
var documents = __webpack_require__(53690);
// EXTERNAL MODULE: ./lib/memory/ledger.js
var ledger = __webpack_require__(47870);
// EXTERNAL MODULE: ./lib/shells/cli/io.js
var cli_io = __webpack_require__(6920);
// EXTERNAL MODULE: ./lib/shells/cli/local-policy.js + 1 modules
var local_policy = __webpack_require__(51943);
;// CONCATENATED MODULE: ./lib/shells/cli/checkpoint-world.js
// What the verbs about checkpoints work on: the repository around a folder, its policy, and how its memory stands.


















/** Where the memory of a laptop lies when nothing else is said, from the root of the repository. */
const STATE_FOLDER = '.aftermath/outbox';
/**
 * The checkpoints of the repository around a folder. A restore that was killed is ended first, and told. A policy that
 * cannot be read stops nobody from saving work; a verb that needs it asks for `policyProblems`.
 */
async function openCheckpoints(io, { repo }) {
    const repository = await (0,git_repository/* openRepository */.h_)((0,external_node_path_.resolve)(io.cwd, repo ?? '.'));
    if (!repository.ok)
        return (0,result/* err */._)([repository.problem]);
    const policy = await (0,local_policy.readLocalPolicy)(repository.value.root, { mode: null, plan: [] });
    const world = toWorld(io, repository.value);
    const ended = await world.tree.recover();
    if (!ended.ok)
        return (0,result/* err */._)([ended.problem]);
    if (ended.value !== null)
        io.note(`aftermath: ended the rollback to ${ended.value.target} that was interrupted\n`);
    const read = policy.ok
        ? { policy: policy.value.policy, policyProblems: [] }
        : { policy: (0,schema/* defaultPolicy */.G4)(), policyProblems: policy.problem };
    return (0,result.ok)({ ...world, repository: repository.value, ...read });
}
function toWorld(io, repository) {
    return {
        store: (0,checkpoint_store/* gitCheckpointStore */.e)(repository),
        tree: gitWorkingTree(repository, { acquire: lock/* acquireLock */.I }),
        now: timeOf(io),
        draw: () => (0,external_node_crypto_.randomUUID)().slice(0, 8),
    };
}
/** Now, or what `AFTERMATH_NOW` says. */
function timeOf(io) {
    return (0,ids/* parseInstant */.nV)(io.env['AFTERMATH_NOW'] ?? '') ?? Date.now();
}
/** How plans, queues and the memory stand, for a checkpoint's record. */
async function readStateMark({ repository, policy }) {
    const plans = (0,rollback_scope/* listPlanGlobs */.h8)(policy.plans);
    const queues = (0,plan_mapping/* listQueueFolders */.l)(policy.plans);
    return { plans, queues, ledger: await readLedgerMark((0,external_node_path_.resolve)(repository.root, STATE_FOLDER)) };
}
/** What the memory of the laptop remembers; empty where there is none, or it cannot be read. */
async function readLedgerEvents({ repository }) {
    const store = (0,directory/* directoryStateStore */.K)((0,external_node_path_.resolve)(repository.root, STATE_FOLDER));
    const names = await store.list();
    const read = names.ok ? await store.read(names.value.filter(ledger/* isLedgerName */.t7)) : names;
    return read.ok ? (0,documents/* toMemory */.Pc)(read.value.documents, (raw) => (0,safe_text/* toSafeText */._)(raw)).events : [];
}
async function readLedgerMark(folder) {
    const store = (0,directory/* directoryStateStore */.K)(folder);
    const names = await store.list();
    const document = names.ok ? names.value.filter(ledger/* isLedgerName */.t7).at(-1) : undefined;
    if (document === undefined)
        return null;
    const read = await store.read([document]);
    const text = read.ok ? (read.value.documents.get(document) ?? '') : '';
    return { document, lines: text.split('\n').filter((line) => line !== '').length, sha256: (0,digest/* toDigest */.O)(text) };
}
/** Says why and ends: 1 when an effect failed or met somebody else, 2 when what was given cannot be used. */
function refuse(io, problems) {
    (0,cli_io/* printProblems */.Mr)(io, problems);
    const failed = ['STATE_CONFLICT', 'CHECKPOINT_DAMAGED', 'RESTORE_BLOCKED', 'GIT_FAILED'];
    return problems.some(({ code }) => failed.includes(code)) ? 1 : 2;
}


/***/ })

};
