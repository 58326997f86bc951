export const id = 505;
export const ids = [505,4120];
export const modules = {

/***/ 85594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ systemPacing)
/* harmony export */ });
/* unused harmony export systemAlarm */
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
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
/** A timer of this process, for whoever waits for something else and wants to say so. */
function systemAlarm(ms) {
    let cancel = () => { };
    const rings = new Promise((resolve) => {
        const timer = setTimeout(resolve, ms);
        timer.unref();
        cancel = () => clearTimeout(timer);
    });
    return { rings, cancel };
}


/***/ }),

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

/***/ 56739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDemo: () => (/* binding */ runDemo)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(89279);
// EXTERNAL MODULE: ./lib/render/revert-case.js
var revert_case = __webpack_require__(15897);
// EXTERNAL MODULE: ./lib/adapters/console/cli-log.js + 1 modules
var cli_log = __webpack_require__(20084);
// EXTERNAL MODULE: ./lib/adapters/files/change-file.js
var change_file = __webpack_require__(74021);
// EXTERNAL MODULE: ./lib/adapters/files/transaction.js + 3 modules
var transaction = __webpack_require__(87364);
// EXTERNAL MODULE: ./lib/adapters/files/workspace.js
var workspace = __webpack_require__(581);
// EXTERNAL MODULE: ./lib/adapters/git/repo.js
var git_repo = __webpack_require__(19219);
// EXTERNAL MODULE: ./lib/adapters/outbox/code-host.js + 4 modules
var code_host = __webpack_require__(10603);
// EXTERNAL MODULE: ./lib/adapters/pacing.js
var pacing = __webpack_require__(85594);
// EXTERNAL MODULE: ./lib/adapters/state/directory.js + 2 modules
var directory = __webpack_require__(21855);
// EXTERNAL MODULE: ./lib/decision/batch.js + 1 modules
var batch = __webpack_require__(24810);
// EXTERNAL MODULE: ./lib/decision/gate.js
var gate = __webpack_require__(4963);
// EXTERNAL MODULE: ./lib/domain/memory.js
var domain_memory = __webpack_require__(94749);
// EXTERNAL MODULE: ./lib/domain/glob.js
var glob = __webpack_require__(31532);
// EXTERNAL MODULE: ./lib/decision/question.js
var decision_question = __webpack_require__(78828);
;// CONCATENATED MODULE: ./lib/decision/checkpoint.js


/** The checkpoint that a green run leaves. What the ledger does not know is found by whoever makes it. */
function decideCheckpoint({ run, policy, standing, ownToken }) {
    const { onGreen } = policy.checkpoints;
    if (onGreen.length === 0)
        return decision_question/* NOTHING */.K$;
    if (run.conclusion !== 'success')
        return (0,decision_question/* refuse */.TR)('save-checkpoint', 'IRRELEVANT_EVENT', run.conclusion);
    const bar = (0,decision_question/* findWriteBar */.Kh)(run, ownToken);
    if (bar !== null)
        return (0,decision_question/* refuse */.TR)('save-checkpoint', bar);
    const { branch, headSha: sha } = run;
    if (branch === null)
        return (0,decision_question/* refuse */.TR)('save-checkpoint', 'NO_BRANCH');
    if (!(0,glob/* matchesAny */._I)(onGreen, branch))
        return (0,decision_question/* refuse */.TR)('save-checkpoint', 'POLICY_OFF', branch);
    if (run.event.startsWith('pull_request'))
        return (0,decision_question/* refuse */.TR)('save-checkpoint', 'MERGE_TESTED', run.event);
    if (findNewest(standing.memory?.events ?? [], branch)?.commit === sha) {
        return (0,decision_question/* refuse */.TR)('save-checkpoint', 'CHECKPOINT_EXISTS', sha);
    }
    return (0,decision_question/* plan */.et)({ kind: 'save-checkpoint', sha, branch, as: 'green' }, 'GREEN_COMMIT', [branch, sha]);
}
function findNewest(events, branch) {
    const own = events.filter((event) => event.kind === 'checkpoint' && event.branch === branch);
    return own.toSorted((a, b) => a.at - b.at).at(-1) ?? null;
}

// EXTERNAL MODULE: ./lib/domain/batch-name.js
var batch_name = __webpack_require__(934);
// EXTERNAL MODULE: ./lib/decision/causes.js
var causes = __webpack_require__(29480);
// EXTERNAL MODULE: ./lib/decision/edit-route.js
var edit_route = __webpack_require__(24204);
// EXTERNAL MODULE: ./lib/decision/greens.js
var decision_greens = __webpack_require__(14136);
;// CONCATENATED MODULE: ./lib/decision/clearing.js






/** The marks to lift, in the order of the plans; and those that stay although this run or an incident of its branch names them. */
function decideClearing(question) {
    const { run, policy, plans, batch, standing } = question;
    if (run.conclusion !== 'success')
        return (0,decision_question/* refuse */.TR)('clear-mark', 'IRRELEVANT_EVENT', run.conclusion);
    const bar = (0,decision_question/* findWriteBar */.Kh)(run, question.ownToken);
    if (bar !== null)
        return (0,decision_question/* refuse */.TR)('clear-mark', bar);
    if (!policy.recovery.clearMarks)
        return (0,decision_question/* refuse */.TR)('clear-mark', 'POLICY_OFF', 'recovery.clearMarks');
    if (run.branch === null)
        return (0,decision_question/* refuse */.TR)('clear-mark', 'NO_BRANCH');
    if (plans.length === 0 && batch.kind === 'none')
        return (0,decision_question/* refuse */.TR)('clear-mark', batch.because, batch.subject);
    const items = listNamed(plans);
    const hasFailed = items.some(({ status }) => status === 'failed');
    if (hasFailed && standing.incidents === null)
        return (0,decision_question/* refuse */.TR)('clear-mark', 'INCIDENTS_UNREADABLE', run.branch);
    const ground = { ...question, branch: run.branch, claims: listClaims(question, standing.incidents ?? []) };
    const part = (0,decision_question/* combine */.kg)(items.map((item) => (item.status === 'failed' ? decideFailed : decideOther)(item, ground)));
    if (part.effects.length + part.declined.length > 0)
        return part;
    return (0,decision_question/* refuse */.TR)('clear-mark', 'NOTHING_MARKED', batch.kind === 'none' ? run.branch : batch.item);
}
/** Items whose name in a record means no other item of the plans, in the order of the plans. */
function listNamed(plans) {
    const items = plans.flatMap(({ workplan: { file, items: all } }) => all.map(({ id, status }) => ({ file, item: id, status })));
    const counts = new Map();
    for (const item of items)
        counts.set((0,batch_name/* toBatchName */.n)(item), (counts.get((0,batch_name/* toBatchName */.n)(item)) ?? 0) + 1);
    return items.filter((item) => counts.get((0,batch_name/* toBatchName */.n)(item)) === 1);
}
/** A record names the first ten batches of its incident; the memory knows the failures of the others. */
function listOwn(place, question) {
    const name = (0,batch_name/* toBatchName */.n)(place);
    const causes = new Set(listFailures(place, question).map(({ fingerprint }) => fingerprint));
    return question.claims.filter(({ incident: { record } }) => record.batches.includes(name) || causes.has(record.fingerprint));
}
/** What is remembered of the item on this branch. */
function listFailures({ file, item }, { standing, branch }) {
    return (standing.memory?.events ?? []).flatMap((event) => event.kind === 'failure' && event.run.branch === branch && event.batch?.file === file && event.batch.item === item
        ? [event]
        : []);
}
/** The mark of a failure that is over may stand where we have put it: in a pull request. */
function decideOther(place, question) {
    const { branchProtected, policy } = question;
    if (branchProtected !== true || policy.edits.protectedBranch !== 'pull-request')
        return decision_question/* NOTHING */.K$;
    const isOver = isOverFor(place, listOwn(place, question), question);
    return isOver ? (0,decision_question/* refuse */.TR)('clear-mark', 'MARK_PROPOSED', (0,batch_name/* toBatchName */.n)(place)) : decision_question/* NOTHING */.K$;
}
function decideFailed(place, question) {
    const name = (0,batch_name/* toBatchName */.n)(place);
    const own = listOwn(place, question);
    const against = own.flatMap(({ says }) => (says === 'over' || says === 'MARK_UNPROVEN' ? [] : [says]))[0];
    if (against !== undefined)
        return (0,decision_question/* refuse */.TR)('clear-mark', against, name);
    if (isOverFor(place, own, question))
        return planClearing(place, question);
    const { batch } = question;
    const isNamed = batch.kind === 'chosen' && batch.file === place.file && batch.item === place.item;
    return isNamed || own.length > 0 ? (0,decision_question/* refuse */.TR)('clear-mark', 'MARK_UNPROVEN', name) : decision_question/* NOTHING */.K$;
}
function isOverFor(place, own, question) {
    return own.some(({ incident, says }) => says === 'over' && isCounted(place, incident, question));
}
function planClearing(place, { branchProtected, policy, branch }) {
    const route = (0,edit_route/* findRoute */.$)(branchProtected, policy);
    if (route.kind === 'barred')
        return (0,decision_question/* refuse */.TR)('clear-mark', route.because, (0,batch_name/* toBatchName */.n)(place));
    const { file, item } = place;
    return (0,decision_question/* plan */.et)({ kind: 'clear-mark', file, item, branch, via: route.via }, 'RECOVERED', [file, item, branch]);
}
/**
 * Whether a mark on the item is one of ours that is over with this run. A failure of the surroundings marks nothing, and
 * one that was over before has no mark left: what stands there since is somebody else's.
 */
function isCounted(place, incident, question) {
    const isMany = incident.record.branch === '*';
    const failures = listFailures(place, question);
    // A thread of many branches does not say on which of them the batch was worked on.
    if (failures.length === 0)
        return !isMany;
    const ends = listEarlierEnds(incident, question);
    return failures.some((one) => (0,causes/* isOwnFault */.Dn)(one) && ends.every((end) => (0,decision_greens/* isBefore */.Y8)(end, one.run)));
}
/** Runs that ended an incident before this one did. One of many branches stays open when it is over here: enough greens say so. */
function listEarlierEnds({ number, record }, { run, standing, policy }) {
    const events = (standing.memory?.events ?? []).filter((event) => !isOf(event, run));
    const ends = events.flatMap((event) => (event.kind === 'recovery' && event.incident === number ? [event] : []));
    const greens = events.flatMap((event) => record.branch === '*' &&
        event.kind === 'green' &&
        event.run.branch === run.branch &&
        event.run.workflow === run.workflow
        ? [event]
        : []);
    const enough = greens.slice(Math.max(0, policy.recovery.greens - 1));
    return [...ends, ...enough].map((event) => ({ runId: event.run.id, attempt: event.run.attempt }));
}
function isOf(event, { id, attempt }) {
    return 'run' in event && event.run.id === id && event.run.attempt === attempt;
}
function listClaims({ run, policy, standing }, incidents) {
    const greens = { run, policy, incidents, memory: standing.memory ?? domain_memory/* NO_MEMORY */.g };
    return incidents.flatMap((incident) => {
        if (!(0,decision_greens/* isOnBranch */.sL)(incident, run.branch))
            return [];
        if (incident.record.workflow !== run.workflow) {
            return incident.state === 'open' ? [{ incident, says: 'MARK_HELD' }] : [];
        }
        if ((0,decision_greens/* isAbout */.KH)(incident, greens))
            return [{ incident, says: (0,decision_greens/* findBarHere */.nt)(incident, greens) ?? 'over' }];
        return judgeClosed(incident, run, greens.memory.events);
    });
}
/**
 * A closed incident speaks for this run where the run itself ended it. Where no green run did, nobody can tell which one is
 * the first after the failure: later ones would lift a mark that a person has set since.
 */
function judgeClosed(incident, run, events) {
    const { number, record, closedAt, closedByHuman } = incident;
    const ends = events.flatMap((event) => (event.kind === 'recovery' && event.incident === number ? [event.run] : []));
    const isOwn = ends.some(({ id, attempt }) => id === run.id && attempt === run.attempt);
    const isLater = ends.length === 0 && !closedByHuman && closedAt !== null && run.endedAt !== null && closedAt >= run.endedAt;
    if ((isOwn || isLater) && record.occurrences.every((one) => (0,decision_greens/* isBefore */.Y8)(one, run)))
        return [{ incident, says: 'over' }];
    const isKnown = events.some((event) => event.kind === 'failure' && event.fingerprint === record.fingerprint);
    return ends.length === 0 && isKnown ? [{ incident, says: 'MARK_UNPROVEN' }] : [];
}

// EXTERNAL MODULE: ./lib/decision/work-names.js
var work_names = __webpack_require__(84136);
;// CONCATENATED MODULE: ./lib/decision/recovery.js






/** The decision about a green run: incidents to close, then a checkpoint of the commit, then the marks to lift, then what is remembered of both. */
function decideRecovery(question) {
    const { run, batch } = question;
    const closings = decideClosings(question);
    const checkpoint = decideCheckpoint(question);
    const written = (0,decision_question/* combine */.kg)([closings, checkpoint]);
    const { effects, declined } = (0,decision_question/* combine */.kg)([written, decideClearing(question), decideLedger(question, written)]);
    const reason = closings.effects[0]?.because ?? closings.declined[0]?.because ?? 'NOTHING_OPEN';
    return {
        id: (0,decision_question/* identify */.ls)(run.headSha, effects),
        reason,
        effects,
        declined,
        batch,
        queueItem: (0,work_names/* none */.dv)('NO_QUEUE', ''),
        next: [],
    };
}
function decideClosings(question) {
    const { run, policy, standing, ownToken } = question;
    if (run.conclusion !== 'success')
        return (0,decision_question/* refuse */.TR)('close-incident', 'IRRELEVANT_EVENT', run.conclusion);
    const bar = (0,decision_question/* findWriteBar */.Kh)(run, ownToken);
    if (bar !== null)
        return (0,decision_question/* refuse */.TR)('close-incident', bar);
    if (run.branch === null)
        return (0,decision_question/* refuse */.TR)('close-incident', 'NO_BRANCH');
    const { incidents } = standing;
    if (incidents === null)
        return (0,decision_question/* refuse */.TR)('close-incident', 'INCIDENTS_UNREADABLE', run.branch);
    const greens = { run, policy, incidents, memory: standing.memory ?? domain_memory/* NO_MEMORY */.g };
    const open = incidents.filter((incident) => (0,decision_greens/* isAbout */.KH)(incident, greens));
    if (open.length === 0)
        return (0,decision_question/* refuse */.TR)('close-incident', 'NOTHING_OPEN', run.branch);
    return (0,decision_question/* combine */.kg)(open.map((incident) => decideClosing(incident, greens)));
}
function decideClosing(incident, greens) {
    const { number, record } = incident;
    const { fingerprint, branch } = record;
    const subject = `#${number}`;
    const bar = (0,decision_greens/* findClosingBar */.a$)(incident, greens);
    if (bar !== null)
        return (0,decision_question/* refuse */.TR)('close-incident', bar, subject);
    const effect = { kind: 'close-incident', fingerprint, incident: number, as: 'recovered' };
    return (0,decision_question/* plan */.et)(effect, 'RECOVERED', [fingerprint, branch, subject]);
}
/** What is to be remembered: what was closed, what was counted, what was saved, and a pass of what had failed before. */
function decideLedger(question, written) {
    const { run, ledger, ownToken } = question;
    const bar = (0,decision_question/* findWriteBar */.Kh)(run, ownToken);
    if (bar !== null || run.conclusion !== 'success')
        return decision_question/* NOTHING */.K$;
    const counted = written.declined.some(({ because }) => because === 'NEEDS_MORE_GREENS');
    if (written.effects.length === 0 && !counted && !isFlake(question))
        return decision_question/* NOTHING */.K$;
    const closed = (0,decision_question/* findLedgerBar */.UL)(ledger);
    if (closed !== null)
        return (0,decision_question/* refuse */.TR)('append-ledger', closed);
    return (0,decision_question/* plan */.et)({ kind: 'append-ledger', run: run.id }, 'RECOVERED', [`${run.id}`, `${run.attempt}`]);
}
/** A later attempt of a run that is remembered as failed. */
function isFlake({ run, standing }) {
    const events = standing.memory?.events ?? [];
    return events.some((event) => event.kind === 'failure' && event.run.id === run.id && event.run.attempt < run.attempt);
}

// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(10758);
// EXTERNAL MODULE: ./lib/domain/stop.js
var stop = __webpack_require__(62778);
// EXTERNAL MODULE: ./lib/render/edit-words.js
var edit_words = __webpack_require__(7878);
// EXTERNAL MODULE: ./lib/domain/plan-mapping.js
var plan_mapping = __webpack_require__(86226);
// EXTERNAL MODULE: ./lib/memory/events.js
var memory_events = __webpack_require__(40862);
// EXTERNAL MODULE: ./lib/app/rollback-scope.js
var rollback_scope = __webpack_require__(61198);
// EXTERNAL MODULE: ./lib/domain/digest.js
var digest = __webpack_require__(2002);
// EXTERNAL MODULE: ./lib/memory/checkpoint-chain.js
var checkpoint_chain = __webpack_require__(22673);
// EXTERNAL MODULE: ./lib/memory/checkpoint-codec.js
var checkpoint_codec = __webpack_require__(76390);
// EXTERNAL MODULE: ./lib/memory/checkpoint-witness.js
var checkpoint_witness = __webpack_require__(35275);
// EXTERNAL MODULE: ./lib/memory/ledger.js
var ledger = __webpack_require__(47870);
// EXTERNAL MODULE: ./lib/app/checkpoints.js
var checkpoints = __webpack_require__(75272);
;// CONCATENATED MODULE: ./lib/app/save-checkpoint.js







/** Re-applied so often when others moved the chain: with pauses of some seconds in all. After that somebody else's turn is better. */
const MAX_RETRIES = 5;
/** Upper bound of the first pause; it doubles with every try. A fetch and a push take about so long. */
const BASE_PAUSE_MS = 200;
/** STATE_CONFLICT when the chain moved under every try, CHECKPOINT_DAMAGED when the chain cannot be trusted: nothing was added. */
async function saveCheckpoint(world, wish) {
    let present = null;
    for (let retries = 0;; retries += 1) {
        const stored = await world.remote.store.read();
        if (!stored.ok)
            return stored;
        const known = findKnown(stored.value, wish);
        if (!known.ok)
            return known;
        if (known.value !== null)
            return (0,result.ok)(toSaved(known.value, 'unchanged'));
        if (present === null) {
            const brought = await bring(world, wish);
            if (!brought.ok)
                return brought;
            present = brought.value;
        }
        const added = await add(world, wish, { present, stored: stored.value });
        if (added.ok)
            return (0,result.ok)(toSaved(added.value, 'created'));
        if (added.problem.code !== 'STATE_CONFLICT' || retries === MAX_RETRIES)
            return added;
        await world.pacing.pause(world.pacing.draw() * BASE_PAUSE_MS * 2 ** retries);
    }
}
/** The newest valid checkpoint of the branch, if it is just this one; null: there is something to save. */
function findKnown(stored, { commit, branch, type, events }) {
    const chain = (0,checkpoint_chain/* readChain */.U)(stored);
    const [flaw] = (0,checkpoint_witness/* checkWitness */.A)(chain.lines, events, 'of-the-ledger');
    if (flaw !== undefined)
        return (0,result/* err */._)({ code: 'CHECKPOINT_DAMAGED', id: flaw.document, detail: flaw.detail });
    const isOwn = ({ record, standing }) => standing === 'valid' && record.branch === branch;
    const newest = chain.checkpoints.find(isOwn)?.record;
    const isSame = newest !== undefined && newest.commit === commit && newest.type === type && newest.work === null;
    return (0,result.ok)(isSame ? newest : null);
}
async function bring({ remote }, { commit, branch }) {
    const files = await remote.openCommit({ commit, branch });
    return files.ok ? (0,checkpoints/* savePresent */.pF)(files.value, []) : files;
}
function add({ remote, pacing, now }, { type, note, state }, on) {
    const draw = () => Math.floor(pacing.draw() * 2 ** 32)
        .toString(16)
        .padStart(8, '0');
    return (0,checkpoints/* addCheckpoint */.AY)({ store: remote.store, now, draw }, { type, note, state }, on);
}
function toSaved(record, change) {
    return { record, digest: (0,digest/* toDigest */.O)((0,checkpoint_codec/* renderRecord */.sF)(record)), change };
}
/** How the ledger stood, from the documents that were read of it; null: nothing was remembered yet. */
function toLedgerMark(documents) {
    const document = [...documents.keys()].filter(ledger/* isLedgerName */.t7).sort().at(-1);
    if (document === undefined)
        return null;
    const text = documents.get(document) ?? '';
    return { document, lines: text.split('\n').filter((line) => line !== '').length, sha256: (0,digest/* toDigest */.O)(text) };
}

;// CONCATENATED MODULE: ./lib/app/checkpoint-saver.js





/** A saver for one green run. It opens nothing before it is asked. */
function makeCheckpointSaver(world, { policy, now, memory }) {
    const saved = [];
    const state = {
        plans: (0,rollback_scope/* listPlanGlobs */.h8)(policy.plans),
        queues: (0,plan_mapping/* listQueueFolders */.l)(policy.plans),
        ledger: toLedgerMark(memory?.snapshot.documents ?? new Map()),
    };
    return {
        events: () => saved,
        save: async ({ sha: commit, branch, as: type }) => {
            const remote = world.openCheckpoints?.();
            if (remote === undefined)
                return (0,result/* err */._)({ code: 'INTERNAL', detail: 'no checkpoint can be made from here' });
            try {
                const events = memory?.memory.events ?? [];
                const wish = { commit, branch, type, note: 'The run passed', state, events };
                const done = await saveCheckpoint({ remote, pacing: world.pacing, now }, wish);
                if (!done.ok)
                    return done;
                const { record, digest, change } = done.value;
                saved.push((0,memory_events/* toCheckpointEvent */.yB)({ at: record.createdAt, id: record.id, commit, branch, type, digest }));
                return (0,result.ok)({ ref: record.id, change });
            }
            finally {
                await remote.close();
            }
        },
    };
}

// EXTERNAL MODULE: ./lib/memory/documents.js + 1 modules
var memory_documents = __webpack_require__(53690);
// EXTERNAL MODULE: ./lib/memory/hints.js
var hints = __webpack_require__(733);
// EXTERNAL MODULE: ./lib/memory/times.js
var times = __webpack_require__(87213);
// EXTERNAL MODULE: ./lib/render/links.js
var links = __webpack_require__(68193);
// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(43419);
// EXTERNAL MODULE: ./lib/render/budget.js
var budget = __webpack_require__(86223);
// EXTERNAL MODULE: ./lib/render/marker-record.js
var marker_record = __webpack_require__(97128);
// EXTERNAL MODULE: ./lib/render/own-block.js
var own_block = __webpack_require__(4928);
;// CONCATENATED MODULE: ./lib/render/news.js




const BEGIN = (0,markdown/* hidden */.R)('<!-- aftermath:news -->');
const END = (0,markdown/* hidden */.R)('<!-- aftermath:news-end -->');
const FORMER = /^<!-- aftermath:news -->\n[\s\S]*?^<!-- aftermath:news-end -->\n*/gm;
const MARKER_LINE = /^<!-- aftermath:incident [^\n]*\n*/m;
/**
 * The incident's body with news at its top and the rest as it was, changed by `edit`. The same news twice gives the same body.
 * Where the whole does not fit, the rest of our block is given up, and nothing that people wrote.
 */
function withNews(incident, news, edit) {
    const rest = edit(withoutHead((0,own_block/* readOwnBlock */._Y)(incident.body) ?? markdown/* NOTHING */.K$));
    const full = (0,own_block/* replaceOwnBlock */.co)(incident.body, block(incident, news, rest));
    return full.length <= budget/* BODY_MAX_UNITS */.gP ? full : (0,own_block/* replaceOwnBlock */.co)(incident.body, block(incident, news, markdown/* NOTHING */.K$));
}
/** Our block without marker and former news: both are written anew. */
function withoutHead(inside) {
    return inside.replaceAll('\r\n', '\n').replace(FORMER, '').replace(MARKER_LINE, '').trim();
}
function block(incident, news, rest) {
    const told = (0,markdown.md) `${BEGIN}
${news}

${END}`;
    return (0,own_block/* toOwnBlock */.j9)((0,markdown/* join */.fj)([(0,marker_record/* markerLine */.B)(incident.record), told, rest], '\n\n'));
}

// EXTERNAL MODULE: ./lib/render/timeline.js
var timeline = __webpack_require__(88881);
// EXTERNAL MODULE: ./lib/render/times.js
var render_times = __webpack_require__(11190);
// EXTERNAL MODULE: ./lib/render/words.js
var words = __webpack_require__(48653);
;// CONCATENATED MODULE: ./lib/render/closing.js






/** The body of an incident that is closed because the run passed. The same run twice gives the same body. */
function renderClosing(incident, run, facts) {
    const known = isFlaky(incident, run) ? { ...facts, pull: null } : facts;
    const news = (0,markdown/* join */.fj)([recoveryWords(incident, run), proofWords(run, known), (0,render_times/* timesTable */.Z)(facts.times)], '\n\n');
    const moments = [...(0,timeline/* actMoments */.O)(facts.acts), ...passMoment(run)];
    return withNews(incident, news, (rest) => (0,timeline/* addToTimeline */.OZ)(rest.replace(OLD_TIMES, ''), moments));
}
/** The table of the post-mortem, from before the recovery: the news has a newer one. */
const OLD_TIMES = /^### Times\n\n(?:\|[^\n]*\n)+\n?/m;
/** `Recovered at …`, with the time since the last and the first failure that we know. */
function recoveryWords(incident, run) {
    const pass = (0,links/* linked */.q)((0,markdown.md) `${(0,markdown/* prose */.CS)(run.workflow)} ${run.id}`, (0,links/* runUrl */.Vp)(run));
    const ended = run.endedAt ?? run.startedAt;
    const at = ended === null ? markdown/* NOTHING */.K$ : (0,markdown.md) ` at ${(0,markdown/* prose */.CS)((0,words/* timeWords */.rr)(ended))}`;
    return (0,markdown.md) `**Recovered**${at}: ${pass} passed at ${(0,links/* commitLink */.wn)(run, run.headSha)}${sinceWords(incident, run)}.${flakeWords(incident, run)}`;
}
/** What mended it, as far as anybody knows, and how many green runs say so. */
function proofWords(run, { pull, greens }) {
    const by = pull === null
        ? markdown/* NOTHING */.K$
        : (0,markdown.md) `The green commit came with ${(0,links/* linked */.q)((0,markdown.md) `pull request ${pull}`, (0,links/* pullPage */.LV)(run.repo, pull))}.`;
    const proof = greens.of > 1 ? (0,markdown.md) `Green ${greens.count} of ${(0,markdown/* prose */.CS)((0,words/* countWords */.rj)(greens.of, 'run'))} asked for.` : markdown/* NOTHING */.K$;
    return (0,markdown/* join */.fj)([by, proof], ' ');
}
/** A pass of a commit that failed is no repair: the failure comes and goes. */
function flakeWords(incident, run) {
    if (!isFlaky(incident, run))
        return markdown/* NOTHING */.K$;
    return (0,markdown.md) ` The same commit failed before: this failure is flaky, nothing has mended it.`;
}
function isFlaky({ record }, run) {
    return record.occurrences.some((seen) => seen.sha === run.headSha);
}
function sinceWords(incident, run) {
    const ended = run.endedAt ?? run.startedAt;
    const { firstSeen, occurrences } = incident.record;
    const last = occurrences[0]?.at ?? firstSeen;
    if (ended === null || ended < last)
        return markdown/* NOTHING */.K$;
    const first = firstSeen === last ? markdown/* NOTHING */.K$ : (0,markdown.md) `, ${(0,markdown/* prose */.CS)((0,words/* durationWords */.Sh)(ended - firstSeen))} after the first`;
    return (0,markdown.md) `, ${(0,markdown/* prose */.CS)((0,words/* durationWords */.Sh)(ended - last))} after the last failure${first}`;
}
function passMoment(run) {
    const at = run.endedAt ?? run.startedAt;
    if (at === null)
        return [];
    return [{ at, text: (0,markdown.md) `passed in ${(0,links/* linked */.q)((0,markdown.md) `run ${run.id}`, (0,links/* runUrl */.Vp)(run))} at ${(0,links/* commitLink */.wn)(run, run.headSha)}` }];
}

// EXTERNAL MODULE: ./lib/app/open-memory.js
var open_memory = __webpack_require__(94219);
// EXTERNAL MODULE: ./lib/app/update-state.js
var update_state = __webpack_require__(46438);
;// CONCATENATED MODULE: ./lib/app/close-incidents.js
// Ends incidents with the proof of a green run, and remembers what ended them.










/** A closer for one green run. */
function makeCloser(world, context) {
    const ended = [];
    let pull = null;
    const findPull = () => (pull ??= readPull(world, context));
    return {
        close: async (effect) => {
            const incident = context.incidents.find((one) => one.number === effect.incident);
            if (incident === undefined)
                return (0,result/* err */._)({ code: 'INTERNAL', detail: `incident ${effect.incident} was not listed` });
            const acts = await world.host.readHumanActs(incident.number);
            const event = toEvent(context, incident, { pull: await findPull(), acts: acts.ok ? acts.value : [] });
            const { run, policy } = context.request;
            const body = renderClosing(incident, run, {
                pull: event.pull,
                greens: { count: (0,decision_greens/* countGreens */.iU)(context.memory?.memory ?? domain_memory/* NO_MEMORY */.g, incident, run), of: policy.recovery.greens },
                times: event.times,
                acts: acts.ok ? acts.value : [],
            });
            const written = await world.host.ensureIncidentClosed(incident, body);
            if (written.ok)
                ended.push({ incident, event });
            return written;
        },
        remember: (also) => rememberAll(world, context, { ended, also }),
    };
}
/** The pull request that brought the green commit; null when none did, or it could not be asked. */
async function readPull(world, { request }) {
    const found = await world.reader.findPull(request.run.headSha);
    return found.ok ? found.value : null;
}
function toEvent({ request, memory }, incident, { pull, acts }) {
    const { run, now } = request;
    const { fingerprint, branch, occurrences } = incident.record;
    const events = memory?.memory.events ?? [];
    return (0,memory_events/* toRecoveryEvent */.j7)({
        run,
        fingerprint,
        branch,
        incident: incident.number,
        now,
        pull,
        flaky: occurrences.some((seen) => seen.sha === run.headSha),
        times: (0,times/* toTimes */.m)({ record: incident.record, acts, run, events }),
    });
}
async function rememberAll(world, context, what) {
    const { state, safe } = world;
    const { now, run } = context.request;
    if (state === null)
        return (0,result/* err */._)({ code: 'INTERNAL', detail: 'no memory is kept here' });
    const updated = await (0,update_state/* updateState */.$)(state, world.pacing, {
        names: (0,memory_documents/* documentsFor */.Wi)(now, open_memory/* MEMORY_DAYS */.eS),
        first: context.memory?.snapshot ?? null,
        summary: `Remember green run ${run.id}`,
        edit: ({ documents }) => (0,memory_documents/* remember */.kY)(documents, toAdditions(context, what, safe), { now, safe }),
    });
    return updated.ok ? { ok: true, value: updated.value.written } : updated;
}
function toAdditions(context, { ended, also }, safe) {
    const { request, memory, incidents } = context;
    const { run, now, policy } = request;
    const known = memory?.memory ?? domain_memory/* NO_MEMORY */.g;
    const counted = (0,decision_greens/* listCounted */.Fc)({ run, policy, incidents, memory: known });
    const events = [
        ...(0,memory_events/* toFlakeEvents */.Yx)(run, known.events, now),
        ...counted.map(({ number: incident, record: { fingerprint, branch } }) => (0,memory_events/* toGreenEvent */.Z_)({ run, fingerprint, branch, incident, now })),
        ...ended.flatMap(({ incident, event }) => [event, toClosed(incident, context)]),
        ...also,
    ];
    const closed = ended.map(({ incident }) => ({ ...incident, state: 'closed' }));
    return { events, corrections: (0,hints/* rebuildHints */.oc)(closed, { events: known.events, safe }) };
}
function toClosed({ number, record }, { request: { run, now } }) {
    return (0,memory_events/* toIncidentEvent */.gA)({
        at: now,
        change: 'closed',
        fingerprint: record.fingerprint,
        branch: record.branch,
        incident: number,
        occasion: `${run.id}.${run.attempt}`,
    });
}

// EXTERNAL MODULE: ./lib/app/edit-context.js
var edit_context = __webpack_require__(29769);
// EXTERNAL MODULE: ./lib/app/edit-writer.js + 1 modules
var edit_writer = __webpack_require__(79524);
// EXTERNAL MODULE: ./lib/app/perform.js
var perform = __webpack_require__(12546);
// EXTERNAL MODULE: ./lib/app/read-plans.js
var read_plans = __webpack_require__(63450);
;// CONCATENATED MODULE: ./lib/app/handle-recovery.js
// Use case: a workflow passed again on a branch. Its open incidents are closed, and the mark of its batch is lifted.















/** Handles one run that passed. With nothing open on the branch it costs two requests, or five with a workplan. */
async function handleRecovery(world, request) {
    const { run, policy, now } = request;
    const remembered = await (0,open_memory/* openMemory */.uZ)(world, { now, days: open_memory/* MEMORY_DAYS */.eS, snapshot: request.snapshot });
    const memory = remembered.open?.memory ?? null;
    const threads = await (0,open_memory/* listThreads */.Mi)(world.host, run, memory ?? domain_memory/* NO_MEMORY */.g);
    const read = await readRepository(world, request);
    const gaps = [...remembered.gaps, ...threads.gaps, ...read.plans.gaps];
    const halt = (0,stop/* foldHalt */.JM)({ stops: remembered.stops, sign: threads.sign }, run.branch);
    const standing = {
        halt,
        incidents: threads.incidents,
        lost: threads.lost,
        memory,
        owners: [],
    };
    const decision = decideRecovery({
        run,
        branchProtected: read.branch?.protected ?? null,
        policy,
        standing,
        plans: read.plans.plans,
        batch: (0,batch/* chooseBatch */.A)({
            input: request.batch,
            trailers: read.commit?.trailers ?? [],
            branch: run.branch,
            fromFork: run.fromFork,
            plans: read.plans.plans,
            ready: read.plans.ready,
            queues: [],
            unreadable: { plans: read.plans.unreadable, queues: [] },
            settings: policy.batch,
        }),
        ledger: world.state === null ? 'none' : 'kept',
        ownToken: request.ownToken,
    });
    const context = { request, incidents: threads.incidents ?? [], memory: remembered.open, read, decision };
    const allows = ({ effect }) => (0,gate/* gate */.G)(effect, { mode: policy.mode, halt });
    const planned = decision.effects.filter((effect) => allows(effect).verdict === 'go');
    const doing = {
        closings: makeCloser(world, context),
        edits: (0,edit_writer/* makeEditWriter */.E)(world, toEditContext({ ...request, safe: world.safe }, read, planned)),
        saver: makeCheckpointSaver(world, { policy, now, memory: remembered.open }),
    };
    const outcomes = await (0,perform/* performAll */.N2)(decision.effects, {
        gate: (effect) => (0,perform/* toHeld */.h3)(effect, allows(effect)),
        perform: (effect) => handle_recovery_perform(doing, effect),
        log: world.log,
    });
    return {
        run,
        decision,
        outcomes,
        incidents: listClosed(decision, context.incidents),
        gaps,
        damage: memory?.damage ?? [],
        halt,
    };
}
/** Branch, commit and plans are read only where a mark could be lifted. */
async function readRepository(world, { run, policy }) {
    if (policy.plans.length === 0 || run.fromFork || run.branch === null || !policy.recovery.clearMarks) {
        return { branch: null, commit: null, plans: read_plans/* NO_PLANS */.B };
    }
    const branch = await world.reader.readBranch(run.branch);
    const commit = await world.reader.readCommit(run.headSha);
    const plans = await (0,read_plans/* readPlans */.x)(world.host, policy.plans, branch.ok ? branch.value.head : run.headSha);
    return { branch: branch.ok ? branch.value : null, commit: commit.ok ? commit.value : null, plans };
}
async function handle_recovery_perform({ closings, edits, saver }, effect) {
    if (effect.kind === 'close-incident')
        return closings.close(effect);
    if (effect.kind === 'append-ledger')
        return closings.remember(saver.events());
    if (effect.kind === 'save-checkpoint')
        return saver.save(effect);
    if (effect.kind === 'clear-mark')
        return edits(effect);
    return (0,result/* err */._)({ code: 'INTERNAL', detail: `a recovery never leads to ${effect.kind}` });
}
/** What the writer needs to lift a mark; there is no reason to give for that. */
function toEditContext({ run, policy, now, safe }, { branch, plans }, planned) {
    const head = branch?.head ?? null;
    const headline = (0,edit_words/* editHeadline */.Fe)(['clear-mark']);
    const body = `Run ${run.id}, attempt ${run.attempt} passed.`;
    const targets = planned.filter(({ effect }) => (0,edit_context/* isEdit */.v1)(effect)).map(({ key }) => key);
    return {
        planned,
        made: new Map(),
        policy,
        now,
        mark: { reason: safe(''), step: '', level: '', run: '', causes: [] },
        head,
        known: head === null ? null : { ref: head, texts: plans.texts, queues: new Map() },
        words: {
            headline: () => headline,
            body,
            propose: () => ({
                branch: `aftermath/plan/${(0,ids/* toFingerprint */.I9)([run.branch ?? '', ...targets])}`,
                title: headline,
                body: (0,edit_words/* renderClearedBody */.vE)(run),
            }),
        },
    };
}
function listClosed({ effects }, incidents) {
    const numbers = effects.flatMap(({ effect }) => (effect.kind === 'close-incident' ? [effect.incident] : []));
    return incidents.filter((incident) => numbers.includes(incident.number));
}

// EXTERNAL MODULE: ./lib/evidence/safe-text.js + 10 modules
var safe_text = __webpack_require__(23346);
// EXTERNAL MODULE: ./lib/shells/cli/checkout.js + 1 modules
var checkout = __webpack_require__(90190);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/shells/cli/demo-files.js
// The small repository that the demo really builds: a price list and its test, a change with a bug, a workplan, a queue, a policy.
/** Path to text. The shop as it opens: its tests pass. */
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
`,
    'test/price.test.js': `import assert from 'node:assert/strict';
import {test} from 'node:test';
import {totalOf} from '../src/price.js';

test('a total adds up its lines', () => {
  assert.equal(totalOf([{cents: 250, count: 2}, {cents: 99, count: 1}]), 599);
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
# The shop is small: a failing test is grave enough, and nobody waits for the author.
revert:
  minLevel: 3
  settleMinutes: 0
`,
};
/** What the change adds that breaks the shop: discounts, and a test that shows that they are wrong. */
const DEMO_BUG = {
    'src/price.js': `${DEMO_FILES['src/price.js']}
export function withDiscount(cents, percent) {
  return cents - cents * percent;
}
`,
    'test/price.test.js': `${DEMO_FILES['test/price.test.js']?.replace('{totalOf}', '{totalOf, withDiscount}')}
test('ten percent off 2000 cents are 1800 cents', () => {
  assert.equal(withDiscount(2000, 10), 1800);
});
`,
};
/** A harmless change on top of it, which fails for the same reason. */
const DEMO_LATER = {
    'README.md': '# Corner shop\n\nOpen from nine to six. Now with discounts.\n',
};
/** Message of the harmless change. */
const DEMO_LATER_MESSAGE = `Tell people about the discounts

Batch: 1.2
`;
/** Message of the commit that brings the bug; its trailer names the batch that was worked on. */
const DEMO_MESSAGE = `Add discounts in percent

Batch: 1.2
`;

;// CONCATENATED MODULE: ./lib/shells/cli/demo-repo.js
// The demo's repositories: a shop with a bare remote, its real test command, and what git says about both.





/** The branch that everybody builds on. */
const DEMO_BRANCH = 'main';
/** A new shop whose tests pass, pushed to its remote, then a change that breaks it, pushed as well. */
async function buildDemoRepo(root) {
    const dir = (0,external_node_path_.join)(root, 'corner-shop');
    const remote = (0,external_node_path_.join)(root, 'corner-shop.git');
    await (0,promises_.mkdir)(dir, { recursive: true });
    await git(root, 'init', '--quiet', '--bare', `--initial-branch=${DEMO_BRANCH}`, remote);
    await git(dir, 'init', '--quiet', `--initial-branch=${DEMO_BRANCH}`);
    await git(dir, 'remote', 'add', 'origin', remote);
    await commitFiles(dir, DEMO_FILES, 'Open the shop');
    const green = await testShop(dir, (0,external_node_path_.join)(root, 'test-green.log'));
    await commitFiles(dir, DEMO_BUG, DEMO_MESSAGE);
    const red = await testShop(dir, (0,external_node_path_.join)(root, 'test.log'));
    return { dir, remote, green, red };
}
/** What has been changed in the working tree as one commit, then a harmless change and its own test run. */
async function pushLater({ dir }, root) {
    await commitFiles(dir, {}, 'Mark the failed batch');
    await commitFiles(dir, DEMO_LATER, DEMO_LATER_MESSAGE);
    return testShop(dir, (0,external_node_path_.join)(root, 'test-2.log'));
}
/** Files and everything else that was changed, committed and pushed. */
async function commitFiles(dir, files, message) {
    for (const [path, text] of Object.entries(files)) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(dir, path)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(dir, path), text);
    }
    await git(dir, 'add', '--all');
    await git(dir, ...DEMO_IDENTITY, 'commit', '--quiet', '--no-verify', '-m', message);
    await git(dir, 'push', '--quiet', 'origin', DEMO_BRANCH);
}
/** Who commits in the demo; nothing of the person who runs it is used. */
const DEMO_IDENTITY = [
    '-c',
    'user.name=Demo',
    '-c',
    'user.email=demo@example.invalid',
    '-c',
    'commit.gpgsign=false',
];
/** The test command at the commit that is checked out. */
async function testShop(dir, log) {
    const at = Date.now();
    const tested = await run(process.execPath, ['--test', '--test-reporter=spec'], { cwd: dir, env: cleanEnvironment() });
    await (0,promises_.writeFile)(log, `$ npm test\n${tested.output}Process exited with code ${tested.exitCode}\n`);
    return { sha: await shaOf(dir, 'HEAD'), at, log, exitCode: tested.exitCode };
}
/** The commit of a name; a name that is none is a bug of the demo. */
async function shaOf(dir, name) {
    const sha = (0,ids/* parseSha */.qL)((await git(dir, 'rev-parse', '--verify', `${name}^{commit}`)).trim());
    if (sha === null)
        throw new Error(`git gave no commit id for ${name}`);
    return sha;
}
/** Output of one git command in a directory; fails with what git said. */
async function git(dir, ...args) {
    const ended = await run('git', args, { cwd: dir, env: cleanEnvironment() });
    if (ended.exitCode !== 0)
        throw new Error(`git ${args.join(' ')}: ${ended.output.trim()}`);
    return ended.output;
}
/** The environment without what would change git's or the test runner's behaviour inside the demo. */
function cleanEnvironment() {
    const kept = Object.entries(process.env).filter(([name]) => !/^(?:GIT_|NODE_|npm_|FORCE_COLOR$|JEST_)/.test(name));
    return { ...Object.fromEntries(kept.map(([name, value]) => [name, value ?? ''])), GIT_TERMINAL_PROMPT: '0' };
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

;// CONCATENATED MODULE: ./lib/shells/cli/demo-recovery.js
// The end of the demo: the revert is merged by a person, the tests run again, and the green run closes what the red one opened.














/** A person merges the branch in a clone of their own and pushes; the tests run on what came of it. */
async function mergeDemoRevert(repo, branch, root) {
    const clone = (0,external_node_path_.join)(root, 'maintainer');
    await git(root, 'clone', '--quiet', repo.remote, clone);
    await git(clone, ...DEMO_IDENTITY, 'merge', '--quiet', '--no-ff', '--no-edit', `origin/${branch}`);
    const green = await testShop(clone, (0,external_node_path_.join)(root, 'test-reverted.log'));
    await git(clone, 'push', '--quiet', 'origin', DEMO_BRANCH);
    return green;
}
/** The green run as the workflow would tell of it, handled in the shop's checkout after it was brought up to date. */
async function recoverDemo(io, { repo, green, red, policy, out }) {
    await git(repo.dir, 'pull', '--quiet', '--ff-only', 'origin', DEMO_BRANCH);
    const now = Date.now();
    const run = {
        ...red,
        id: red.id + 1,
        headSha: green.sha,
        startedAt: green.at,
        endedAt: now,
        conclusion: green.exitCode === 0 ? 'success' : 'failure',
    };
    const apply = {
        files: (0,change_file/* sharedFiles */.N)(repo.dir, checkout/* LOCK_TOOLS */.Yi),
        queueAt: (folder) => (0,transaction/* queueFolder */.g)((0,external_node_path_.join)(repo.dir, folder), checkout/* LOCK_TOOLS */.Yi),
    };
    return handleRecovery({
        host: (0,code_host/* outboxCodeHost */.z)({ out: (0,workspace/* folderWorkspace */.c)(out), repo: (0,workspace/* folderWorkspace */.c)(repo.dir), apply }),
        reader: {
            readBranch: async (name) => (0,result.ok)({ name, head: green.sha, protected: false }),
            readCommit: (sha) => (0,git_repo/* readCommit */.kN)(repo.dir, sha, safe_text/* toSafeText */._),
            findPull: async () => (0,result.ok)(null),
        },
        state: (0,directory/* directoryStateStore */.K)(out),
        log: (0,cli_log/* cliLog */.$)('warnings', io.note),
        pacing: (0,pacing/* systemPacing */.i)(),
        safe: safe_text/* toSafeText */._,
    }, { run, policy, batch: '1.2', now, ownToken: 'full', snapshot: null });
}

// EXTERNAL MODULE: ./lib/adapters/git/reverter.js + 10 modules
var git_reverter = __webpack_require__(86302);
// EXTERNAL MODULE: ./lib/app/open-revert.js
var open_revert = __webpack_require__(23350);
// EXTERNAL MODULE: ./lib/decision/revert.js + 2 modules
var revert = __webpack_require__(34487);
// EXTERNAL MODULE: ./lib/diagnosis/named-files.js
var named_files = __webpack_require__(76582);
// EXTERNAL MODULE: ./lib/diagnosis/suspects.js
var suspects = __webpack_require__(65707);
// EXTERNAL MODULE: ./lib/domain/approval.js
var approval = __webpack_require__(52341);
// EXTERNAL MODULE: ./lib/operator/approval.js
var operator_approval = __webpack_require__(46121);
// EXTERNAL MODULE: ./lib/config/operators-section.js
var operators_section = __webpack_require__(89613);
;// CONCATENATED MODULE: ./lib/operator/commands.js
const required = (kind) => ({ kind, need: 'required' });
const optional = (kind) => ({ kind, need: 'optional' });
/** What the rules below have in common: about a failure that is still open, on a commit of this repository. */
const ABOUT_FAILURE = { whileHalted: 'held', whenClosed: 'refused', onFork: 'refused', afterTrouble: 'skipped' };
/** Words about a failure: they change nothing that people work with. */
const WORD = { way: 'do', whileHalted: 'works', whenClosed: 'works', onFork: 'works', afterTrouble: 'skipped' };
/** Stopping and answering: always possible, because they only ever make less happen. */
const ALWAYS = { ...WORD, afterTrouble: 'always' };
const BY_VERB = {
    retry: {
        args: [optional('job')],
        risk: 'write',
        way: 'do',
        ...ABOUT_FAILURE,
        onFork: 'works',
        does: 'Runs the failed jobs once more, or the one job named, within the caps of re-runs.',
        example: '/retry',
    },
    skip: {
        args: [optional('item'), required('reason')],
        risk: 'write',
        way: 'do',
        ...ABOUT_FAILURE,
        does: 'Sets the batch or item aside and tells what waits for it. An item is named by a word with a digit, or in quotes; `--` says that none is named.',
        example: '/skip 7 the fixture is gone',
    },
    recover: {
        args: [optional('option')],
        risk: 'as-option',
        way: 'do',
        ...ABOUT_FAILURE,
        does: 'Lists the ways out in their order, or takes the one with that number; a destructive one is proposed.',
        example: '/recover 2',
    },
    abort: {
        args: [required('reason')],
        risk: 'write',
        ...ALWAYS,
        does: 'Stops the plan of this branch: nothing but notes happens on it until `resume`.',
        example: '/abort the approach does not work',
    },
    approve: {
        args: [required('decision')],
        risk: 'destructive',
        way: 'do',
        ...ABOUT_FAILURE,
        does: 'Does what was proposed under that id, once, if nothing that the id stands for has changed.',
        example: '/approve 0a1b2c3d4e5f',
    },
    reject: {
        args: [required('decision'), required('reason')],
        risk: 'note',
        ...WORD,
        does: 'Ends the proposal of that id; the reason is kept, and the same is not proposed again by itself.',
        example: '/reject 0a1b2c3d4e5f we fix forward',
    },
    revert: {
        args: [optional('sha')],
        risk: 'destructive',
        way: 'propose',
        ...ABOUT_FAILURE,
        does: 'Proposes a draft pull request that takes the commit back: the one named, or the only suspect of the incident.',
        example: '/revert 1a2b3c4d',
    },
    rollback: {
        args: [required('checkpoint')],
        risk: 'destructive',
        way: 'do',
        ...ABOUT_FAILURE,
        whenClosed: 'works',
        does: 'Opens a draft pull request that brings back a checkpoint; proposed first where the policy wants a second person.',
        example: '/rollback cp-20310504t093000-0a1b2c3d',
    },
    requeue: {
        args: [optional('item')],
        risk: 'write',
        way: 'do',
        ...ABOUT_FAILURE,
        whenClosed: 'works',
        does: 'Puts the item back to pending: the one named, or that of this failure.',
        example: '/requeue "task 12"',
    },
    halt: {
        args: [required('reason')],
        risk: 'note',
        ...ALWAYS,
        does: 'Stops everything but notes in the whole repository until `resume`.',
        example: '/halt production is down',
    },
    resume: {
        args: [],
        risk: 'write',
        ...WORD,
        does: 'Ends a halt or an abort.',
        example: '/resume',
    },
    severity: {
        args: [required('level'), required('reason')],
        risk: 'note',
        ...WORD,
        does: 'Corrects the level of this failure, 1 trivial to 5 catastrophic; remembered for its cause.',
        example: '/severity 2 only the nightly docs are red',
    },
    cause: {
        args: [required('category'), required('reason')],
        risk: 'note',
        ...WORD,
        does: 'Corrects the category of this failure; remembered for its cause.',
        example: '/cause network the mirror was down',
    },
    flaky: {
        args: [required('test'), required('reason')],
        risk: 'note',
        ...WORD,
        does: 'Says that a test passes and fails on the same commit; remembered for its cause. A name with blanks stands in quotes.',
        example: '/flaky "opens a socket" races with the watcher',
    },
    status: {
        args: [],
        risk: 'note',
        ...ALWAYS,
        does: 'Tells how things stand: the stop switch, open proposals, what the incident waits for.',
        example: '/status',
    },
    help: {
        args: [],
        risk: 'note',
        ...ALWAYS,
        does: 'Lists the commands.',
        example: '/help',
    },
};
/** Every verb with what belongs to it, in the order of `VERBS`. */
const COMMAND_TABLE = Object.entries(BY_VERB).map(([verb, spec]) => ({
    verb: verb,
    ...spec,
}));
/** The row of a verb. */
function specOf(verb) {
    return { verb, ...BY_VERB[verb] };
}
/** How an argument is named where a command is explained. */
const ARGUMENT_NAMES = {
    job: 'JOB',
    item: 'ITEM',
    reason: 'REASON',
    option: 'N',
    decision: 'ID',
    sha: 'SHA',
    checkpoint: 'ID',
    level: '1-5',
    category: 'CATEGORY',
    test: 'TEST',
};
/** The form of a command in one line: `skip [ITEM] REASON`. */
function usageOf({ verb, args }) {
    const words = args.map(({ kind, need }) => {
        const name = ARGUMENT_NAMES[kind];
        return need === 'required' ? name : `[${name}]`;
    });
    return [verb, ...words].join(' ');
}

;// CONCATENATED MODULE: ./lib/operator/authorise.js
// May this person do this here and now? A pure ruling on what was read; what was not read counts as no.


const MAY_COMMAND = {
    admin: 'yes',
    maintain: 'yes',
    write: 'yes',
    triage: 'no',
    read: 'no',
    none: 'no',
    unreadable: 'unreadable',
};
/** The ruling on a command: the person first, then the place, then the stop switch. The first reason against it is given. */
function authorise(command, facts, policy) {
    const spec = specOf(command.verb);
    const bar = findVoiceBar(facts) ?? findRightBar(command.verb, facts, policy) ?? findPlaceBar(spec, facts);
    if (bar !== null)
        return refuse(bar, command.verb, policy);
    const stop = findStopBar(spec, facts);
    if (stop !== null)
        return refuse(stop, command.verb, policy);
    const second = findSecondPersonBar(spec, facts, policy);
    if (second === null)
        return { ruling: 'allowed', way: spec.way };
    if (spec.verb === 'rollback')
        return { ruling: 'allowed', way: 'propose' };
    return refuse(second, command.verb, policy);
}
/**
 * The ruling on a line that is no command: only those who could give one are told what was wrong with it in full, and
 * nobody else can make us do more than refuse.
 */
function authoriseAttempt(facts, policy) {
    return authorise({ verb: 'help' }, facts, policy);
}
/** Whether the comment is the word of the person who seems to say it. */
function findVoiceBar({ author, sender, comment }) {
    if (author === null || author.login.toLowerCase() === 'ghost')
        return 'GHOST';
    if (author.type !== 'User' || author.login.endsWith('[bot]'))
        return 'NOT_A_PERSON';
    if (sender === null || !isSame(sender, author.login))
        return 'SENDER_DIFFERS';
    if (comment === 'edited')
        return 'COMMENT_EDITED';
    if (comment === 'deleted')
        return 'COMMENT_GONE';
    return comment === 'unreadable' ? 'COMMENT_UNREADABLE' : null;
}
/** The host's logins do not differ by case. */
function isSame(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
/** Write or more is always needed; names in the policy narrow it. */
function findRightBar(verb, facts, policy) {
    const may = MAY_COMMAND[facts.permission];
    if (may === 'unreadable')
        return 'AUTHORITY_UNREADABLE';
    if (may === 'no')
        return 'NOT_AUTHORISED';
    const allowed = (0,operators_section/* findAllowed */.E)(policy, verb);
    if (allowed === null)
        return null;
    const login = facts.author?.login ?? '';
    if (allowed.users.some((user) => isSame(user, login)))
        return null;
    const answers = allowed.teams.map((team) => facts.teams.find((one) => one.team === team)?.member ?? 'unreadable');
    if (answers.includes('yes'))
        return null;
    return answers.includes('unreadable') ? 'AUTHORITY_UNREADABLE' : 'NOT_NAMED';
}
function findPlaceBar(spec, { thread }) {
    if (thread.place !== 'here')
        return 'THREAD_MOVED';
    if (spec.afterTrouble === 'always')
        return null;
    if (thread.lock === 'locked')
        return 'THREAD_LOCKED';
    if (thread.lock === 'unreadable')
        return 'THREAD_UNREADABLE';
    return findClosedBar(spec, thread) ?? findForkBar(spec, thread);
}
function findClosedBar({ whenClosed }, { owner, state }) {
    if (whenClosed === 'works' || owner === 'foreign' || state === 'open')
        return null;
    return state === 'closed' ? 'THREAD_CLOSED' : 'THREAD_UNREADABLE';
}
function findForkBar({ onFork }, { kind, fork }) {
    return onFork === 'works' || kind === 'issue' || fork === 'no' ? null : 'FORK';
}
/** The mode is the owner's word: where nothing is to be written, no comment changes that. */
function findStopBar({ whileHalted }, { mode, halt }) {
    if (mode === 'observe')
        return 'MODE_OBSERVE';
    if (whileHalted === 'works' || halt === 'running')
        return null;
    return halt === 'halted' ? 'HALTED' : 'HALT_UNREADABLE';
}
/** What is only proposed needs no second person yet: the approval of it does. */
function findSecondPersonBar(spec, facts, policy) {
    if (!policy.secondPerson || spec.risk !== 'destructive' || spec.way === 'propose')
        return null;
    if (spec.verb === 'rollback')
        return 'SECOND_PERSON';
    if (facts.culprits === null)
        return 'CULPRIT_UNREADABLE';
    const involved = facts.proposer === null ? facts.culprits : [...facts.culprits, facts.proposer];
    return involved.some((login) => isSame(login, facts.author?.login ?? '')) ? 'SECOND_PERSON' : null;
}
/** Reasons that another person would get past. */
const BY_PERSON = [
    'GHOST',
    'NOT_A_PERSON',
    'SENDER_DIFFERS',
    'NOT_AUTHORISED',
    'AUTHORITY_UNREADABLE',
    'NOT_NAMED',
];
function refuse(because, verb, policy) {
    return { ruling: 'refused', because, who: toWho(because, verb, policy) };
}
function toWho(because, verb, policy) {
    if (because === 'SECOND_PERSON' || because === 'CULPRIT_UNREADABLE')
        return { kind: 'second-person' };
    if (!BY_PERSON.includes(because))
        return { kind: 'nobody' };
    const allowed = (0,operators_section/* findAllowed */.E)(policy, verb);
    return allowed === null ? { kind: 'writers' } : { kind: 'named', users: allowed.users, teams: allowed.teams };
}

// EXTERNAL MODULE: ./lib/config/suggest.js
var suggest = __webpack_require__(51236);
// EXTERNAL MODULE: ./lib/domain/command.js
var command = __webpack_require__(80169);
// EXTERNAL MODULE: ./lib/domain/category.js
var category = __webpack_require__(21998);
;// CONCATENATED MODULE: ./lib/operator/arguments.js
// The words behind a verb, taken one after the other as the command table says.




/** Longest reason that is kept, in UTF-16 units: what the memory holds of one. */
const MAX_REASON_UNITS = 500;
/** Longest name of a job, item or test, in UTF-16 units: longer than any that the host shows in full. */
const MAX_NAME_UNITS = 250;
/** Highest number of an option; no plan is longer. */
const MAX_OPTION = 20;
/** Joiners and variation signs: parts of emoji and of some scripts, so a reason may hold them, and a name that is compared may not. */
const JOINERS = /\u200c|\u200d|[\ufe00-\ufe0f]/;
/** The command in the words behind its verb; a flaw names the first thing that is wrong. */
function parseArguments(spec, words) {
    let rest = words.trim();
    const values = {};
    for (const { kind, need } of spec.args) {
        const taken = take(kind, rest);
        if (!taken.ok)
            return taken;
        if (taken.value === null && need === 'required')
            return (0,result/* err */._)(missing(spec, kind));
        if (taken.value === null)
            continue;
        values[kind] = taken.value.word;
        rest = taken.value.rest.trim();
    }
    if (rest === '--')
        rest = '';
    if (rest !== '')
        return (0,result/* err */._)({ detail: `it takes ${takes(spec)}, and more was written`, suggestion: usageOf(spec) });
    return (0,result.ok)(toCommand(spec, values));
}
function takes({ args }) {
    return args.length === 0 ? 'no argument' : args.map(({ kind }) => ARGUMENT_NAMES[kind]).join(' and ');
}
function missing(spec, kind) {
    return { detail: `${ARGUMENT_NAMES[kind]} is missing`, suggestion: usageOf(spec) };
}
/** The argument at the beginning of the words; null when it is not there. */
function take(kind, words) {
    if (words === '')
        return (0,result.ok)(null);
    if (kind === 'reason')
        return (0,result.ok)({ word: toReason(words), rest: '' });
    if (kind === 'job')
        return takeLine(words);
    if (words === '--' || words.startsWith('-- '))
        return kind === 'item' ? (0,result.ok)(null) : (0,result/* err */._)(flawOf(kind, '--'));
    const taken = takeWord(words);
    if (!taken.ok)
        return taken;
    const { word, isQuoted } = taken.value;
    if (kind === 'item' && !isQuoted && !/\d/.test(word))
        return (0,result.ok)(null);
    if (JOINERS.test(word))
        return (0,result/* err */._)({ detail: `${ARGUMENT_NAMES[kind]} holds hidden characters`, suggestion: null });
    const value = toValue(kind, word);
    return value === null ? (0,result/* err */._)(flawOf(kind, word)) : (0,result.ok)({ word: value, rest: taken.value.rest });
}
function toReason(words) {
    const reason = words.replace(/^--(?:[ \t]+|$)/, '');
    return reason.length <= MAX_REASON_UNITS
        ? reason
        : `${reason.slice(0, MAX_REASON_UNITS - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** A name that may hold blanks and is the last argument: all that is left, without quotes around it. */
function takeLine(words) {
    const quoted = takeWord(words);
    if (quoted.ok && quoted.value.isQuoted && quoted.value.rest === '')
        return (0,result.ok)(quoted.value);
    return words.length <= MAX_NAME_UNITS ? (0,result.ok)({ word: words, rest: '' }) : (0,result/* err */._)(flawOf('job', words));
}
/** The first word: up to a blank, or up to the quote that ends it. Phones write curved quotes. */
function takeWord(words) {
    const quote = /^(?:["“”](?<plain>[^"“”]*)["“”]|`(?<code>[^`]*)`)(?<rest>[\s\S]*)$/.exec(words)?.groups;
    if (quote !== undefined) {
        return (0,result.ok)({ word: (quote['plain'] ?? quote['code'] ?? '').trim(), rest: quote['rest'] ?? '', isQuoted: true });
    }
    if (/^["“”`]/.test(words))
        return (0,result/* err */._)({ detail: 'a quote is opened and not closed', suggestion: null });
    const plain = /^(?<word>[^ \t]+)(?<rest>[\s\S]*)$/.exec(words)?.groups;
    return (0,result.ok)({ word: plain?.['word'] ?? '', rest: plain?.['rest'] ?? '', isQuoted: false });
}
/** Argument to the form that its word must have; null: every name will do. */
const FORMS = {
    decision: /^[0-9a-f]{12}$/i,
    sha: /^[0-9a-f]{7,64}$/i,
    checkpoint: /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/,
    level: /^[1-5]$/,
    option: /^\d{1,2}$/,
    category: null,
    item: null,
    test: null,
    job: null,
    reason: null,
};
function toValue(kind, word) {
    if (kind === 'category')
        return toCategory(word);
    const form = FORMS[kind];
    if (form === null)
        return word !== '' && word.length <= MAX_NAME_UNITS ? word : null;
    if (!form.test(word))
        return null;
    if (kind === 'option' && (Number(word) < 1 || Number(word) > MAX_OPTION))
        return null;
    return kind === 'sha' || kind === 'decision' ? word.toLowerCase() : word;
}
/** `none` says that nothing failed: that is no cause. */
function toCategory(word) {
    const slug = word.toLowerCase();
    return category/* CATEGORIES */.R6.find((known) => known === slug && known !== 'none') ?? null;
}
/** Argument to what its word has to be. */
const EXPECTED = {
    decision: 'an id of 12 hex digits, as the proposal names it',
    sha: 'a commit id of 7 to 64 hex digits',
    checkpoint: 'the id of a checkpoint: letters, digits, dots, colons and hyphens',
    level: 'a level from 1 to 5',
    option: `the number of an option, 1 to ${MAX_OPTION}`,
    category: 'one of the category slugs',
    item: `the id of an item, at most ${MAX_NAME_UNITS} characters`,
    test: `the name of a test, at most ${MAX_NAME_UNITS} characters`,
    job: `the name of a job, at most ${MAX_NAME_UNITS} characters`,
    reason: 'a reason',
};
function flawOf(kind, word) {
    const near = kind === 'category' ? (0,suggest/* suggest */.Z)(word, category/* CATEGORIES */.R6) : null;
    return { detail: `${ARGUMENT_NAMES[kind]} must be ${EXPECTED[kind]}`, suggestion: near };
}
/** The values were checked one by one; what is optional and not there is null. */
function toCommand({ verb }, values) {
    const { job = null, item = null, reason = '', sha = null, checkpoint = '', test = '' } = values;
    switch (verb) {
        case 'retry':
            return { verb, job };
        case 'skip':
            return { verb, item, reason };
        case 'recover':
            return { verb, option: values.option === undefined ? null : Number(values.option) };
        case 'approve':
            return { verb, id: toId(values) };
        case 'reject':
            return { verb, id: toId(values), reason };
        case 'revert':
            return { verb, sha };
        case 'rollback':
            return { verb, checkpoint };
        case 'requeue':
            return { verb, item };
        case 'severity':
            return { verb, level: toCheckedLevel(values), reason };
        case 'cause':
            return { verb, category: toCategory(values.category ?? '') ?? 'unknown', reason };
        case 'flaky':
            return { verb, test, reason };
        case 'halt':
        case 'abort':
            return { verb, reason };
        default:
            return { verb };
    }
}
function toId({ decision = '' }) {
    return decision;
}
function toCheckedLevel({ level = '' }) {
    return category/* LEVELS */.A_.find((known) => String(known) === level) ?? 3;
}

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 45 modules
var lib = __webpack_require__(46855);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm/lib/index.js + 12 modules
var mdast_util_gfm_lib = __webpack_require__(19952);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm/index.js + 7 modules
var micromark_extension_gfm = __webpack_require__(52297);
;// CONCATENATED MODULE: ./lib/operator/comment-lines.js
// The lines of a comment that stand there as plain words of its author: nothing quoted, nothing in code, no example, no markup.



/**
 * Longest comment that is looked at, in UTF-16 units; GitHub's own limit is 65,536. Under this and the two bounds below the
 * worst text known takes the Markdown parser less than two seconds; without them minutes, because nesting costs more than its length.
 */
const MAX_COMMENT_UNITS = 16_384;
/** Most signs of inline markup: pairs of them are searched for, each with each. */
const MAX_SIGNS = 2_000;
/** Deepest nesting of quotes and lists in one line. People quote five answers deep. */
const MAX_NESTING = 10;
const NESTED = new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${MAX_NESTING + 1}}`, 'm');
const SIGNS = /[*_~[\]!]/g;
/** Up to three blanks and a slash: more blanks are indented code to a reader's eye, whatever stands above. */
const CANDIDATE = /^ {0,3}\/[^\s/]/;
/** The plain lines that begin with a slash, in their order. Takes bounded time, whatever the text is. */
function readPlainLines(body) {
    // The parser drops a byte order mark and counts from behind it; another invisible character keeps the places right.
    const source = body.replace(/^\ufeff/, '\u200b');
    const candidates = listCandidates(source);
    if (candidates.length === 0)
        return { kind: 'lines', lines: [] };
    if (isTooLong(source))
        return { kind: 'too-long', heads: candidates.map(({ raw }) => headOf(raw)) };
    const tree = parseMarkdown(source);
    return { kind: 'lines', lines: listPlainLines(candidates, tree) };
}
function* listPlainLines(candidates, tree) {
    const tags = listTags(tree);
    for (const candidate of candidates) {
        const paragraph = findParagraph(tree, candidate);
        if (paragraph !== null && !isInsideHtml(tags, candidate.start))
            yield toPlainLine(candidate, paragraph);
    }
}
function isTooLong(source) {
    return source.length > MAX_COMMENT_UNITS || (source.match(SIGNS)?.length ?? 0) > MAX_SIGNS || NESTED.test(source);
}
function listCandidates(source) {
    const found = [];
    let at = 0;
    source.split(/(\r\n|\n|\r)/).forEach((piece, index) => {
        if (index % 2 === 0 && CANDIDATE.test(piece)) {
            const raw = piece.trimStart();
            found.push({ number: index / 2 + 1, start: at + piece.length - raw.length, end: at + piece.length, raw });
        }
        at += piece.length;
    });
    return found;
}
function headOf(raw) {
    return raw.split(/[ \t]/, 1)[0] ?? '';
}
function parseMarkdown(source) {
    return (0,lib/* fromMarkdown */.Y)(source, { extensions: [(0,micromark_extension_gfm/* gfm */.T)()], mdastExtensions: [(0,mdast_util_gfm_lib/* gfmFromMarkdown */.C)()] });
}
function covers({ position }, offset) {
    const [start, end] = [position?.start.offset, position?.end.offset];
    return start !== undefined && end !== undefined && start <= offset && offset < end;
}
/** The paragraph of the comment itself in whose plain text the line begins. Formulas between dollar signs are no text. */
function findParagraph(tree, { start }) {
    const block = tree.children.find((child) => covers(child, start));
    if (block?.type !== 'paragraph')
        return null;
    const holdsFormula = block.children.some((child) => child.type === 'text' && child.value.includes('$$'));
    const inline = block.children.find((child) => covers(child, start));
    return holdsFormula || inline?.type !== 'text' ? null : block;
}
const PLAIN = ['text', 'inlineCode', 'emphasis', 'strong', 'link', 'break'];
function toPlainLine({ number, start, end, raw }, paragraph) {
    const head = headOf(raw);
    const isTouched = paragraph.children.some(({ type, position }) => {
        const [from = 0, to = 0] = [position?.start.offset, position?.end.offset];
        return from < end && to > start && !PLAIN.includes(type);
    });
    return { number, head, text: isTouched ? null : toWords(raw) };
}
/** The words of one line, read by itself: what a line means must not depend on the lines around it. */
function toWords(raw) {
    const [only, ...others] = parseMarkdown(raw).children;
    if (only?.type !== 'paragraph' || others.length > 0)
        return null;
    const words = [];
    for (const node of only.children) {
        const typed = raw.slice(node.position?.start.offset, node.position?.end.offset);
        if (node.type === 'text')
            words.push(node.value);
        else if (node.type === 'inlineCode' && !node.value.includes('`'))
            words.push(`\`${node.value}\``);
        else if (node.type === 'emphasis' || node.type === 'strong')
            words.push(typed);
        else if (node.type === 'link' && !typed.startsWith('['))
            words.push(typed);
        else
            return null;
    }
    return words.join('').trim();
}
const TAG = /<(?<close>\/?)(?<name>[a-z][a-z0-9-]*)[^<>]*>/gi;
const HTML_COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
/** Elements without an end tag. */
const VOID = ['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'];
/** Tags of the comment's own HTML, in their order. */
function listTags(node) {
    if (node.type === 'html')
        return toTags(node.value, node.position?.start.offset ?? 0);
    if (!('children' in node))
        return [];
    return node.children.flatMap((child) => listTags(child));
}
function toTags(html, offset) {
    return [...html.replace(HTML_COMMENT, '').matchAll(TAG)].flatMap((match) => {
        const name = (match.groups?.['name'] ?? '').toLowerCase();
        if (VOID.includes(name))
            return [];
        return [{ at: offset, name, change: match.groups?.['close'] === '/' ? -1 : 1 }];
    });
}
/** True between a start tag and its end tag, and after a start tag that never ends: it may be folded away or struck out. */
function isInsideHtml(tags, offset) {
    const open = new Map();
    for (const { at, name, change } of tags) {
        if (at >= offset)
            break;
        open.set(name, Math.max(0, (open.get(name) ?? 0) + change));
    }
    return [...open.values()].some((count) => count > 0);
}

;// CONCATENATED MODULE: ./lib/operator/parse.js
// A comment's text to the commands in it, in their order. Doubt is no command: it is a line that gets an answer and does nothing.





/** Most commands of one comment. Each may cost twelve requests, and nobody needs more at once. */
const MAX_COMMANDS = 5;
const PREFIX = '/aftermath';
/** Control characters, direction, zero width and tags: what a reader does not see, or sees in another order. */
const HIDDEN = /[\0-\x08\x0a-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u;
/**
 * The commands of a comment and the lines that try to be one, in their order; at most one more than `MAX_COMMANDS`, the last
 * refused. `index` counts both. Never throws, and takes bounded time.
 */
function parseCommands(body, owner) {
    const read = readPlainLines(body);
    if (read.kind === 'too-long')
        return explainTooLong(read.heads, owner);
    const found = [];
    for (const line of read.lines) {
        const one = parseLine(line, { owner, index: found.length });
        if (one !== null)
            found.push(one);
        if (found.length > MAX_COMMANDS)
            break;
    }
    return found;
}
function explainTooLong(heads, owner) {
    const tries = heads.some((head) => isPrefix(head) || (owner === 'own' && toVerb(head.slice(1)) !== null));
    if (!tries)
        return [];
    const detail = 'the comment is too long to be searched for commands; write the command in a comment of its own';
    return [malformed('COMMENT_TOO_LONG', { detail, suggestion: null }, { index: 0, line: 1 })];
}
/** The command of a line, what is wrong with it, or null when the line is none of ours. */
function parseLine(line, { owner, index }) {
    const place = { index, line: line.number };
    const head = isPrefix(line.head) ? 'prefix' : 'short';
    if (head === 'short' && !isShortTry(line.head, owner))
        return null;
    if (index >= MAX_COMMANDS) {
        const detail = `a comment may hold ${MAX_COMMANDS} commands; write the others in another comment`;
        return malformed('TOO_MANY_COMMANDS', { detail, suggestion: null }, place);
    }
    const { text } = line;
    if (text === null || HIDDEN.test(text) || !text.startsWith(line.head)) {
        const detail = 'the line holds hidden characters or markup; write it again as plain words';
        return malformed('COMMAND_HIDDEN', { detail, suggestion: null }, place);
    }
    const words = head === 'prefix' ? text.slice(PREFIX.length) : text.slice(1);
    return parseWords(words.trim(), place);
}
function parseWords(words, place) {
    const [first = ''] = words.split(/[ \t]/, 1);
    if (first === '') {
        return malformed('COMMAND_MALFORMED', { detail: 'the command is missing', suggestion: 'help' }, place);
    }
    const verb = toVerb(first);
    if (verb === null) {
        return malformed('COMMAND_UNKNOWN', { detail: 'no command has this name', suggestion: suggestUsage(first) }, place);
    }
    const rest = words.slice(first.length);
    const parsed = parseArguments(specOf(verb), rest);
    if (!parsed.ok)
        return malformed('COMMAND_MALFORMED', { ...parsed.problem, detail: `${verb}: ${parsed.problem.detail}` }, place);
    return { kind: 'command', command: parsed.value, place };
}
/** The form of the command that a word was probably meant to be; null when none is near. */
function suggestUsage(word) {
    const near = (0,suggest/* suggest */.Z)(word, [...command/* VERBS */.h, PREFIX.slice(1)]);
    const verb = command/* VERBS */.h.find((known) => known === near);
    if (verb !== undefined)
        return usageOf(specOf(verb));
    return near === null ? null : `${near} help`;
}
/** Letters of ASCII only: what merely looks like one of ours is another word. Capitals are what phones write. */
function toVerb(word) {
    return /^[A-Za-z]{1,10}$/.test(word) ? (command/* VERBS */.h.find((verb) => verb === word.toLowerCase()) ?? null) : null;
}
function isPrefix(head) {
    return /^\/[A-Za-z]{9}$/.test(head) && head.toLowerCase() === PREFIX;
}
/** True when the first word is a short form of ours, or close enough to one to deserve an answer. Paths are no commands. */
function isShortTry(head, owner) {
    const [word = ''] = head.slice(1).split(/\s/, 1);
    if (owner === 'foreign' || word.includes('/'))
        return false;
    return toVerb(word) !== null || (0,suggest/* suggest */.Z)(word, [...command/* VERBS */.h, PREFIX.slice(1)]) !== null;
}
function malformed(because, { detail, suggestion }, place) {
    return { kind: 'malformed', because, detail, suggestion, place };
}

// EXTERNAL MODULE: ./lib/render/revert-body.js
var revert_body = __webpack_require__(48745);
// EXTERNAL MODULE: ./lib/render/revert-message.js
var revert_message = __webpack_require__(30034);
;// CONCATENATED MODULE: ./lib/shells/cli/demo-revert.js
// The demo's culprit, its proposal and its approval: the real search, guards, parser, ruling and engine on the demo's own facts.

















/** The person of the demo who may write. */
const MAINTAINER = 'maintainer';
const JOB = 'npm test';
/** Who did it, and whether every guard lets the revert through; throws where the demo's own history would not do. */
async function findDemoCulprit(history) {
    const { repo, later, handled, policy } = history;
    const { dossier } = handled[1];
    const [diagnosis] = dossier.diagnoses;
    const head = await shaOf(repo.dir, 'HEAD');
    const line = await listLine(repo, head);
    const tries = toTries(history);
    const changed = new Map();
    for (const sha of line)
        changed.set(sha, await filesOf(repo, sha));
    const finding = (0,suspects/* findCulprit */.V)({
        commits: [repo.green.sha, ...line],
        tries,
        cause: diagnosis.fingerprint,
        changed,
        namedFiles: (0,named_files/* listNamedFiles */.V)(diagnosis),
        testFiles: diagnosis.failedTests.flatMap(({ file }) => file ?? []),
        weights: policy.revert.weights,
        maxReruns: 0,
    });
    if (finding.kind !== 'culprit')
        throw new Error(`the demo found no culprit: ${finding.kind}`);
    const standing = await toStanding(history, { finding, tries, line, changed, head });
    const part = (0,revert/* decideRevert */.lZ)({ policy: policy.revert, standing, now: later.at });
    const effect = part.effects[0]?.effect;
    if (effect?.kind !== 'open-revert')
        throw new Error(`the demo's revert is refused: ${part.declined[0]?.because}`);
    const found = { cause: diagnosis.fingerprint, base: DEMO_BRANCH, finding, good: repo.green.sha, made: null };
    return { dossier: { ...dossier, revert: found }, finding, effect, head };
}
async function listLine({ dir, green }, head) {
    const listed = await git(dir, 'rev-list', '--first-parent', '--reverse', `${green.sha}..${head}`);
    return listed.split('\n').filter((line) => line !== '');
}
async function filesOf({ dir }, sha) {
    const commit = await (0,git_repo/* readCommit */.kN)(dir, sha, safe_text/* toSafeText */._);
    return commit.ok ? (commit.value.changedFiles ?? []) : [];
}
/** The three runs of the test command, with the causes that were found in their logs. */
function toTries({ repo, later, handled: [first, second] }) {
    const causes = ({ dossier }) => dossier.diagnoses.map((one) => one.fingerprint);
    const toTry = ({ sha, at, exitCode }, runId, fingerprints) => ({
        sha,
        runId,
        attempt: 1,
        job: JOB,
        at,
        conclusion: exitCode === 0 ? 'success' : 'failure',
        fingerprints,
        basis: 'log',
        purpose: 'regular',
    });
    return [toTry(repo.green, 1, []), toTry(repo.red, 2, causes(first)), toTry(later, 3, causes(second))];
}
/** The facts of the guards, from git; the demo has no pull requests, no labels and no earlier reverts. */
async function toStanding({ repo, handled }, known) {
    const { finding, tries, line, changed, head } = known;
    const { sha } = finding.suspect;
    const [diagnosis] = handled[1].dossier.diagnoses;
    const commit = await (0,git_repo/* readCommit */.kN)(repo.dir, sha, safe_text/* toSafeText */._);
    const own = changed.get(sha) ?? [];
    const later = line.slice(line.indexOf(sha) + 1);
    return {
        halt: 'running',
        level: diagnosis.severity.level,
        cause: diagnosis.fingerprint,
        finding,
        tries,
        base: { name: DEMO_BRANCH, kind: 'shared', head, headSeen: head, newest: line.toReversed() },
        change: {
            commits: [sha],
            parents: (await git(repo.dir, 'show', '--no-patch', '--format=%P', sha)).trim().split(' ').length,
            landedAt: repo.red.at,
            author: (await git(repo.dir, 'show', '--no-patch', '--format=%an', sha)).trim(),
            message: await git(repo.dir, 'show', '--no-patch', '--format=%B', sha),
            trailers: commit.ok ? commit.value.trailers : [],
            labels: [],
            pull: 'none',
            changedFiles: own,
        },
        dependents: later.filter((one) => (changed.get(one) ?? []).some((path) => own.includes(path))),
        existing: [],
        opened: [],
        firstFailureAt: repo.red.at,
    };
}
/** The proposal that an incident would show, with its id. */
function proposeDemoRevert({ dossier, effect, head }, policy) {
    const now = Date.now();
    const proposed = (0,operator_approval/* propose */.BM)([], { content: toContent({ dossier, effect, head }), thread: 1, by: null, now }, policy.operators);
    return proposed.proposal;
}
function toContent({ dossier, effect, head }) {
    const plan = (0,approval/* digestPlan */.w0)(JSON.stringify(effect));
    return { decision: dossier.decision.id, effect, branch: DEMO_BRANCH, head, plan };
}
/** The comment through parser, ruling and claim, and the revert through the engine onto the remote. Throws where one says no. */
async function approveDemoRevert({ repo, policy }, search, { proposal, comment, out }) {
    const [line] = parseCommands(comment, 'own');
    if (line?.kind !== 'command')
        throw new Error('the demo wrote a comment that is no command');
    const at = Date.now();
    const { ruling } = authorise(line.command, toFacts(at, policy), policy.operators);
    if (ruling !== 'allowed')
        throw new Error(`the demo's approval is ${ruling}`);
    const facts = { by: MAINTAINER, comment: 1, commentAt: at, now: at, halt: 'running' };
    const claim = (0,operator_approval/* decideApproval */.gC)(proposal, { ...facts, content: 'not-yet' });
    const claimed = claim.verdict === 'claim' ? (0,approval/* advance */.np)(proposal, claim.step) : null;
    if (claimed === null || !claimed.ok)
        throw new Error("the demo's approval cannot be claimed");
    const reverter = (0,git_reverter/* gitReverter */.Y)({
        address: repo.remote,
        token: null,
        safe: safe_text/* toSafeText */._,
        renderMessage: revert_message/* renderRevertMessage */.U,
    });
    const host = (0,code_host/* outboxCodeHost */.z)({ out: (0,workspace/* folderWorkspace */.c)(out), repo: null, apply: 'outbox' });
    try {
        const { effect, dossier } = search;
        const opened = await (0,open_revert/* openRevert */.T)({ reverter, host }, {
            request: { base: effect.base, commits: effect.commits },
            only: 'same-base',
            recheck: async () => {
                const head = await shaOf(repo.remote, DEMO_BRANCH);
                const last = (0,operator_approval/* decideApproval */.gC)(claimed.value, { ...facts, content: toContent({ ...search, head }) });
                return (0,result.ok)(last.verdict === 'refused' ? last.because : null);
            },
            words: (ready) => ({
                title: (0,revert_body/* renderRevertTitle */.C)(ready),
                body: (0,revert_body/* renderRevertBody */.j)({
                    grounds: { kind: 'failure', dossier },
                    ready,
                    incidentUrl: null,
                    approvedBy: MAINTAINER,
                }),
            }),
        });
        if (!opened.ok || opened.value.kind !== 'opened')
            throw new Error('the demo could not open its revert');
        const { branch, ref } = opened.value;
        return { branch, pullRequest: ref, diff: await git(repo.remote, 'diff', DEMO_BRANCH, branch) };
    }
    finally {
        await reverter.close();
    }
}
function toFacts(commentAt, policy) {
    return {
        author: { login: MAINTAINER, type: 'User' },
        sender: MAINTAINER,
        commentAt,
        comment: 'as-written',
        permission: 'write',
        teams: [],
        thread: { owner: 'own', kind: 'issue', state: 'open', lock: 'open', place: 'here', fork: 'no' },
        culprits: ['demo'],
        proposer: null,
        mode: policy.mode,
        halt: 'running',
    };
}

// EXTERNAL MODULE: ./lib/shells/cli/handle.js + 133 modules
var handle = __webpack_require__(2916);
// EXTERNAL MODULE: ./lib/shells/cli/io.js
var cli_io = __webpack_require__(6920);
// EXTERNAL MODULE: ./lib/shells/cli/local-policy.js + 1 modules
var local_policy = __webpack_require__(51943);
;// CONCATENATED MODULE: ./lib/shells/cli/demo.js
// `aftermath demo`: a small real repository, a really failing test, and everything that is done about it up to the green run.












/** Lines of a long document that are shown; the whole lies in its file. */
const SHOWN_LINES = 40;
/** Builds, breaks, handles, takes back and recovers. 0 when the whole chain ran to its end. */
async function runDemo(io, options) {
    const root = options.dir === undefined ? (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'aftermath-demo-')) : (0,external_node_path_.resolve)(io.cwd, options.dir);
    if (options.dir !== undefined && (0,external_node_fs_.existsSync)(root)) {
        (0,cli_io/* printProblems */.Mr)(io, [{ code: 'USAGE', detail: `demo: ${options.dir} exists already; name a folder that does not` }]);
        return 2;
    }
    await (0,promises_.mkdir)(root, { recursive: true });
    const say = (text) => {
        if (!options.json)
            io.out(text);
    };
    const told = await play({ io, root, out: (0,external_node_path_.join)(root, 'outbox'), say });
    if (!told.ok) {
        (0,cli_io/* printProblems */.Mr)(io, told.problem);
        return 2;
    }
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, told.value);
    return 0;
}
/** The whole chain. Everything that is told is read back from git or from files. */
async function play(stage) {
    const { say, root, out } = stage;
    say('1. A shop with a workplan and a queue, in a new git repository with a remote. Batch 1.2 brings discounts, and a bug.\n');
    const repo = await buildDemoRepo(root);
    say(`   Before it the shop's own tests ended with exit code ${repo.green.exitCode}.\n`);
    say(`   With it its own test command ended with exit code ${repo.red.exitCode}.\n\n`);
    const first = await (0,handle.handle)(stage.io, { log: [repo.red.log], repo: repo.dir, out, apply: true });
    if (!first.ok)
        return first;
    const seen = await tellFailure(stage, repo, first.value);
    const taken = await takeBack(stage, repo, first.value);
    if (!taken.ok)
        return taken;
    const recovered = await recover(stage, repo, taken.value);
    if (!recovered.ok)
        return recovered;
    say(`Everything lies in ${root}\n   repository  ${repo.dir}\n   log         ${repo.red.log}\n   outbox      ${out}\n`);
    const { red: _, ...revert } = taken.value;
    return (0,result.ok)({
        repository: repo.dir,
        remote: repo.remote,
        log: repo.red.log,
        outbox: out,
        ...seen,
        revert,
        ...recovered.value,
    });
}
async function tellFailure({ say, out }, repo, { dossier, outcomes }) {
    // Renames are seen only once git knows of the file that came.
    await git(repo.dir, 'add', '--intent-to-add', '--all');
    const diff = await git(repo.dir, 'diff', '--find-renames=30%', 'HEAD');
    const report = (0,external_node_path_.join)(out, 'report.md');
    const done = outcomes.find((one) => one.kind === 'upsert-incident');
    const incident = done !== undefined && 'ref' in done ? done.ref : null;
    say(`2. The failure report (${report}):\n\n${toHead(await (0,promises_.readFile)(report, 'utf8'))}\n`);
    if (incident !== null) {
        say(`3. The incident that would be filed on GitHub (${incident}):\n\n${toHead(await (0,promises_.readFile)(incident, 'utf8'))}\n`);
    }
    say(`4. What changed in the workplan and the queue (git diff in ${repo.dir}):\n\n${diff}\n`);
    const steps = dossier.decision.next.map((step, index) => `   ${index + 1}. ${toStepName(step)}: ${step.why}\n`);
    say(`5. What it proposes next:\n${steps.join('')}\n`);
    return { report, incident, diff };
}
/** With the item where the step is about one. */
function toStepName(step) {
    return 'item' in step ? `${step.kind} ${step.item}` : step.kind;
}
/** The same failure on a second commit; then the culprit, the proposal, the approval and the branch on the remote. */
async function takeBack({ io, say, root, out }, repo, first) {
    const later = await pushLater(repo, root);
    const second = await (0,handle.handle)(io, { log: [later.log], repo: repo.dir, out, apply: true });
    if (!second.ok)
        return second;
    const policy = await (0,local_policy.readLocalPolicy)(repo.dir, { mode: null, plan: [] });
    if (!policy.ok)
        return policy;
    const known = { repo, later, handled: [first, second.value], policy: policy.value.policy };
    const search = await findDemoCulprit(known);
    const { sha, signs, confidence } = search.finding.suspect;
    say(`6. The next commit is red for the same reason (exit code ${later.exitCode}), so the culprit can be told:\n`);
    say(`   ${(await git(repo.dir, 'log', '-1', '--format=%h %s', sha)).trim()}, confidence ${confidence} %\n`);
    for (const sign of signs)
        say(`   - ${revert_case/* SIGN_WORDS */.u[sign]}\n`);
    const proposal = proposeDemoRevert(search, known.policy);
    const comment = `/approve ${proposal.id}`;
    say(`   No guard speaks against it. A revert is proposed; it waits for this comment:\n\n   ${comment}\n\n`);
    const opened = await approveDemoRevert(known, search, { proposal, comment, out });
    say(`7. The comment was parsed and allowed, and the revert pushed to ${repo.remote} as\n   ${opened.branch}:\n\n${opened.diff}\n`);
    say(`   The pull request that would be opened as a draft: ${opened.pullRequest}\n\n`);
    return (0,result.ok)({ culprit: sha, confidence, approval: proposal.id, ...opened, red: toNewest(first, second.value) });
}
/** Merged by a person, tested, and closed by what the green run tells. */
async function recover({ io, say, root, out }, repo, { branch, red }) {
    const policy = await (0,local_policy.readLocalPolicy)(repo.dir, { mode: null, plan: [] });
    if (!policy.ok)
        return policy;
    const green = await mergeDemoRevert(repo, branch, root);
    say(`8. A maintainer merges the branch in a clone of their own; there the tests end with exit code ${green.exitCode}.\n\n`);
    const { incidents, outcomes } = await recoverDemo(io, { repo, green, red, policy: policy.value.policy, out });
    const cleared = await git(repo.dir, 'diff', 'HEAD');
    const closed = outcomes.find(({ kind }) => kind === 'close-incident');
    if (closed?.status !== 'done')
        return (0,result/* err */._)([{ code: 'INTERNAL', detail: 'the green run of the demo closed no incident' }]);
    say(`9. The green run is handled: the incident is closed, and the mark is taken off the batch:\n\n${cleared}\n`);
    return (0,result.ok)({
        green: { sha: green.sha, exitCode: green.exitCode },
        recovery: { incidents: incidents.map(({ number }) => number), closed: true, diff: cleared },
    });
}
/** The later run with the higher id: ids of a laptop are made from logs, and do not grow by themselves. */
function toNewest(first, second) {
    const { run } = second.dossier.evidence;
    return { ...run, id: Math.max(first.dossier.evidence.run.id, run.id) };
}
function toHead(text) {
    const lines = text.split('\n');
    const left = lines.length - SHOWN_LINES;
    return left <= 0 ? text : `${lines.slice(0, SHOWN_LINES).join('\n')}\n… ${left} more lines in the file\n`;
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


/***/ }),

/***/ 35867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ readWaitMs),
/* harmony export */   Sm: () => (/* binding */ isQuick),
/* harmony export */   yi: () => (/* binding */ parseDurationMs)
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
/** Units as people write them; the first letters tell, but for minutes and milliseconds. */
const STEP = /^\s*(?:(?:and|,)\s*)?(?<amount>\d{1,9}(?:\.\d{1,9})?|an?\s|one\s)\s*(?<unit>ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?)(?![a-z])/i;
const WEEK_MS = 604_800_000;
/** Milliseconds of the length of time that a text begins with: `2h 5m`, `1.5 hours`, `3 days and 4 hours`; null for none. */
function readWaitMs(text) {
    let total = null;
    let left = text;
    for (;;) {
        const found = STEP.exec(left);
        const { amount, unit } = found?.groups ?? {};
        if (found === null || amount === undefined || unit === undefined)
            return total;
        total = (total ?? 0) + (/^\d/.test(amount) ? Number(amount) : 1) * unitMs(unit.toLowerCase());
        left = left.slice(found[0].length);
    }
}
function unitMs(unit) {
    if (unit === 'ms' || unit.startsWith('milli'))
        return 1;
    return unit.startsWith('w') ? WEEK_MS : (UNITS[unit.slice(0, 1)] ?? 0);
}
function isQuick(ms) {
    return ms < QUICK_MS;
}


/***/ })

};
