export const id = 6789;
export const ids = [6789,4120];
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

/***/ 56789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRun: () => (/* binding */ runRun)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/domain/guarded.js
/** The last try: the one that counts. */
function lastAttempt({ attempts }) {
    return attempts.at(-1) ?? attempts[0];
}

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(89279);
;// CONCATENATED MODULE: ./lib/render/run-document.js


/** The document `aftermath/run/1`. It does not hold the command: its arguments may be secret. */
function toRunDocument(outcome, { report }) {
    const last = lastAttempt(outcome);
    return {
        schema: 'aftermath/run/1',
        code: last.end.code,
        signal: last.end.kind === 'signalled' ? last.end.signal : null,
        interrupted: outcome.interrupted,
        because: outcome.because,
        totalMs: outcome.totalMs,
        cause: last.cause === null ? null : toCause(last.cause),
        attempts: outcome.attempts.map(toAttempt),
        report,
    };
}
function toAttempt({ number, end, ms, timeoutMs, waitedMs, outputBytes, cause }) {
    return {
        number,
        ended: end.kind,
        code: end.code,
        signal: end.kind === 'signalled' ? end.signal : null,
        ms,
        timeoutMs,
        waitedMs,
        outputBytes,
        category: cause?.category ?? null,
        transient: cause?.transient ?? null,
    };
}
function toCause({ category, transient, text, line, rule }) {
    return { category, transient, text, line, rule };
}
/** How a command ended, as the end of the sentence "The command …". */
function endWords(end) {
    switch (end.kind) {
        case 'exited':
            return end.code === 0 ? 'passed' : `ended with exit code ${end.code}`;
        case 'signalled':
            return `was ended by ${end.signal}`;
        case 'timed-out':
            return 'ran out of time and was ended with everything that it had started';
        case 'not-started':
            return end.code === 127 ? 'was not found' : `could not be started (${end.detail})`;
        default:
            return (0,result/* assertNever */.x)(end);
    }
}
/** What is said between two tries. */
function retryWords({ number, end, cause }, waitMs) {
    const why = cause === null || end.kind === 'timed-out' ? '' : ` (${cause.category}, transient)`;
    return `try ${number} ${endWords(end)}${why}; trying again in ${(waitMs / 1000).toFixed(1)} s`;
}

// EXTERNAL MODULE: ./lib/adapters/pacing.js
var pacing = __webpack_require__(85594);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/adapters/process/bounded-copy.js
/** Share of the room that the beginning gets: versions and commands stand there, the trouble mostly at the end. */
const HEAD_SHARE = 8;
/** Keeps at most `maxBytes`, and a line of its own where the middle is missing. */
function boundedCopy(maxBytes) {
    const headRoom = Math.floor(maxBytes / HEAD_SHARE);
    const head = [];
    const tail = [];
    let headBytes = 0;
    let tailBytes = 0;
    let total = 0;
    const addToTail = (bytes) => {
        tail.push(bytes);
        tailBytes += bytes.length;
        for (let first = tail[0]; first !== undefined && tailBytes - first.length >= maxBytes - headRoom; first = tail[0]) {
            tailBytes -= first.length;
            tail.shift();
        }
    };
    return {
        add: (bytes) => {
            total += bytes.length;
            const toHead = bytes.subarray(0, headRoom - headBytes);
            if (toHead.length > 0)
                head.push(toHead);
            headBytes += toHead.length;
            if (toHead.length < bytes.length)
                addToTail(bytes.subarray(toHead.length));
        },
        total: () => total,
        copy: () => {
            const end = Buffer.concat(tail).subarray(-(maxBytes - headRoom));
            const missing = total - headBytes - end.length;
            if (missing === 0)
                return { bytes: Buffer.concat([...head, end]), total, kept: 'whole' };
            const note = Buffer.from(`\n[aftermath: ${missing} bytes are not kept here]\n`);
            return { bytes: Buffer.concat([...head, note, end]), total, kept: 'cut' };
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/process/pipes.js
// Real pipes for a child's output. Node makes sockets, and a socket cannot be opened again by the name /dev/stderr, as scripts do.




/** So many pipes without a name, or null where the system has no named ones to make them from. */
function openPipes(count) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'aftermath-run-'));
    const opened = [];
    const open = (path, flags) => {
        const fd = (0,external_node_fs_.openSync)(path, flags);
        opened.push(fd);
        return fd;
    };
    try {
        const names = ['1', '2'].slice(0, count).map((name) => (0,external_node_path_.join)(folder, name));
        if ((0,external_node_child_process_.spawnSync)('mkfifo', ['-m', '600', '--', ...names], { stdio: 'ignore' }).status !== 0)
            return null;
        // The reader comes first: opened without blocking it waits for nobody, and then the writer does not wait either.
        return names.map((name) => ({
            readEnd: open(name, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK),
            writeEnd: open(name, external_node_fs_.constants.O_WRONLY),
        }));
    }
    catch {
        opened.forEach(external_node_fs_.closeSync);
        return null;
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./lib/adapters/process/process-tree.js
// The processes that a command has started, and how all of them are ended. Where there is no /proc, its group stands for them.


const POLL_MS = 20;
/** The kernel ends a killed process at once unless it waits for a device; longer is not waited for that. */
const KILL_WAIT_MS = 2_000;
/** Sends a signal to the group of a command. False when nobody is left in it. */
function signalGroup(leader, signal) {
    return send(-leader, signal);
}
/**
 * Asks the command and everything that it started to end, and kills what is left after the grace period. Found are its group,
 * its session, and all descendants; not found is only who left all three, as a daemon does on purpose.
 */
async function endTree(leader, graceMs) {
    const known = findTree(leader, []);
    signalGroup(leader, 'SIGTERM');
    for (const { pid } of known.filter((one) => one.group !== leader))
        send(pid, 'SIGTERM');
    const left = await waitUntilGone(leader, known, graceMs);
    if (left === null)
        return;
    signalGroup(leader, 'SIGKILL');
    for (const { pid } of left)
        send(pid, 'SIGKILL');
    await waitUntilGone(leader, left, KILL_WAIT_MS);
}
/** Null when nobody is left; else those who are. */
async function waitUntilGone(leader, known, ms) {
    const end = performance.now() + ms;
    for (;;) {
        const left = findTree(leader, known);
        if (left.length === 0 && !isGroupAlive(leader))
            return null;
        if (performance.now() >= end)
            return left;
        await (0,promises_.setTimeout)(POLL_MS);
    }
}
/** True while a living process is in the group; zombies of a group wait for their parent only. */
function isGroupAlive(leader) {
    return listProcesses() === null && send(-leader, 0);
}
/** Everything alive that belongs to the command, with those known from before. Empty where there is no /proc. */
function findTree(leader, known) {
    const all = listProcesses() ?? [];
    const found = new Set(all
        .filter((one) => one.pid === leader || one.group === leader || one.session === leader || isIn(known, one))
        .map((one) => one.pid));
    for (let before = -1; before !== found.size;) {
        before = found.size;
        for (const one of all)
            if (found.has(one.parent))
                found.add(one.pid);
    }
    return all.filter((one) => found.has(one.pid) && one.state !== 'Z' && one.state !== 'X');
}
function isIn(known, one) {
    return known.some((other) => other.pid === one.pid && other.startedAt === one.startedAt);
}
function listProcesses() {
    try {
        return (0,external_node_fs_.readdirSync)('/proc')
            .filter((name) => /^\d+$/.test(name))
            .flatMap((name) => readFacts(Number(name)) ?? []);
    }
    catch {
        return null;
    }
}
/** Null when it ended meanwhile. The name stands in brackets and may hold any character, brackets too. */
function readFacts(pid) {
    try {
        const text = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
        const [state = '', parent, group, session] = fields;
        return {
            pid,
            state,
            parent: Number(parent),
            group: Number(group),
            session: Number(session),
            startedAt: fields[19] ?? '',
        };
    }
    catch {
        return null;
    }
}
function send(target, signal) {
    try {
        return process.kill(target, signal);
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/adapters/process/pump.js
// Moves bytes from a pipe to one of our own channels, in order, no faster than its reader takes them.



const writeSome = (0,external_node_util_.promisify)(external_node_fs_.write);
/** Pause before a channel is tried again that somebody has set not to block, and that is full. */
const FULL_PAUSE_MS = 5;
/** Passes every piece on to the descriptor, after `see` has seen it. */
function startPump(from, to, see) {
    let isWriting = false;
    let lastAt = performance.now();
    const pass = async () => {
        try {
            for await (const chunk of from) {
                isWriting = true;
                see(chunk);
                if ((await writeAll(to, chunk)) === 'nobody-reads')
                    break;
                isWriting = false;
                lastAt = performance.now();
            }
        }
        catch {
            // Given up by `stop`, or the pipe broke: what came before was passed on.
        }
        isWriting = false;
    };
    return {
        ended: pass(),
        quietMs: () => (isWriting ? 0 : performance.now() - lastAt),
        stop: () => from.destroy(),
    };
}
/** In a thread of its own: a reader that takes its time blocks no timer of ours. */
async function writeAll(to, bytes) {
    for (let at = 0; at < bytes.length;) {
        try {
            at += (await writeSome(to, bytes, at, bytes.length - at, null)).bytesWritten;
        }
        catch (error) {
            if (error.code !== 'EAGAIN')
                return 'nobody-reads';
            await (0,promises_.setTimeout)(FULL_PAUSE_MS);
        }
    }
    return 'written';
}

;// CONCATENATED MODULE: ./lib/adapters/process/command-runner.js
// Commands as processes of their own group: what they write passes through byte for byte, and signals reach all of them.









/** Signals by which people and runners ask a program to end; a terminal that is closed sends the third. */
const ASKING = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * A command has ended, but something that it left behind still holds its output: after this much silence nobody listens
 * any more. What the command itself wrote lies in the pipe already and is passed on first.
 */
const SILENCE_MS = 100;
/** The same where it never falls silent; GitHub's runner listens as long. */
const LISTEN_MS = 5_000;
const STDOUT = 1;
const STDERR = 2;
/** Runs commands on this machine. From here on signals that ask us to end go to the running command. */
function systemCommandRunner() {
    let interrupted = null;
    let running = null;
    let tell = () => undefined;
    const interruption = new Promise((done) => {
        tell = done;
    });
    const onSignal = (signal) => {
        interrupted ??= signal;
        if (running !== null)
            signalGroup(running, signal);
        tell(signal);
    };
    for (const signal of ASKING)
        process.on(signal, onSignal);
    return {
        run: (request) => runOne(request, (pid) => {
            running = pid;
        }),
        interrupted: () => interrupted,
        interruption,
        close: () => {
            for (const signal of ASKING)
                process.off(signal, onSignal);
        },
    };
}
async function runOne(request, follow) {
    const start = performance.now();
    const copy = boundedCopy(request.maxCopyBytes);
    const started = tryStart(request);
    if ('kind' in started)
        return { end: started, ms: Math.round(performance.now() - start), copy: copy.copy() };
    const ending = waitForEnd(started.child, request);
    follow(started.child.pid ?? null);
    const pumps = started.streams().map(({ from, to }) => startPump(from, to, copy.add));
    const end = await ending;
    follow(null);
    await drain(pumps);
    return { end, ms: Math.round(performance.now() - start), copy: copy.copy() };
}
/** Node throws for some of what the system refuses (too long an argument, no memory), and tells the rest later. */
function tryStart(request) {
    try {
        return startChild(request);
    }
    catch (error) {
        return toNotStarted(error);
    }
}
/** One pipe for both channels where both of ours are one thing: only then their order means anything, and is kept. */
function startChild(request) {
    const stdout = request.output === 'stdout' ? STDOUT : STDERR;
    const targets = isSameFile(stdout, STDERR) ? [STDERR] : [stdout, STDERR];
    const pipes = openPipes(targets.length === 1 ? 1 : 2);
    if (pipes === null)
        return startWithSockets(request, stdout);
    return {
        child: spawnOn(pipes, request),
        streams: () => pipes.map(({ readEnd }, index) => ({
            from: new external_node_net_.Socket({ fd: readEnd, readable: true, writable: false }),
            to: targets[index] ?? STDERR,
        })),
    };
}
/** The child with the write ends, which are closed here in any case: else the stream would never end. */
function spawnOn(pipes, request) {
    const [first, second = first] = pipes.map((pipe) => pipe.writeEnd);
    try {
        return spawnChild(request, ['inherit', first, second]);
    }
    catch (error) {
        for (const { readEnd } of pipes)
            (0,external_node_fs_.closeSync)(readEnd);
        throw error;
    }
    finally {
        for (const { writeEnd } of pipes)
            (0,external_node_fs_.closeSync)(writeEnd);
    }
}
function startWithSockets(request, stdout) {
    const child = spawnChild(request, ['inherit', 'pipe', 'pipe']);
    const streams = [
        { from: child.stdout, to: stdout },
        { from: child.stderr, to: STDERR },
    ];
    return { child, streams: () => streams.flatMap(({ from, to }) => (from === null ? [] : [{ from, to }])) };
}
/** A group of its own: a signal reaches everything that it starts, and none of us. */
function spawnChild({ program, args, cwd, env }, stdio) {
    return (0,external_node_child_process_.spawn)(program, [...args], {
        cwd,
        env: { ...env },
        stdio,
        detached: process.platform !== 'win32',
        windowsHide: true,
    });
}
function isSameFile(a, b) {
    if (a === b)
        return true;
    const [one, other] = [(0,external_node_fs_.fstatSync)(a), (0,external_node_fs_.fstatSync)(b)];
    return one.dev === other.dev && one.ino === other.ino && one.rdev === other.rdev;
}
/** How it ended; a timeout of ours ends everything that it has started before this resolves. */
function waitForEnd(child, { timeoutMs, graceMs }) {
    return new Promise((done) => {
        const { pid } = child;
        let isLate = false;
        const endLate = (leader) => {
            isLate = true;
            void endTree(leader, graceMs).then(() => done({ kind: 'timed-out', code: 124 }));
        };
        const timer = timeoutMs === null || pid === undefined ? null : setTimeout(() => endLate(pid), timeoutMs);
        const conclude = (end) => {
            if (timer !== null)
                clearTimeout(timer);
            if (!isLate)
                done(end);
        };
        child.once('error', (error) => conclude(toNotStarted(error)));
        child.once('exit', (code, signal) => conclude(toEnd(code, signal)));
    });
}
/** In a shell's numbers. */
function toNotStarted(error) {
    const { code = 'EINVAL' } = error;
    return { kind: 'not-started', code: code === 'ENOENT' ? 127 : 126, detail: code };
}
function toEnd(code, signal) {
    if (signal === null)
        return { kind: 'exited', code: code ?? 0 };
    return { kind: 'signalled', signal, code: 128 + external_node_os_.constants.signals[signal] };
}
/** Waits until all that was written has been passed on; then gives up what is held open by others. */
async function drain(pumps) {
    let isDone = false;
    const all = Promise.all(pumps.map((pump) => pump.ended)).then(() => {
        isDone = true;
    });
    const end = performance.now() + LISTEN_MS;
    const isWaiting = (pump) => {
        const quietMs = pump.quietMs();
        return quietMs === 0 || (quietMs < SILENCE_MS && performance.now() < end);
    };
    while (!isDone && pumps.some(isWaiting)) {
        // Not waited for at the end of the process: while a pump has work, that keeps us alive.
        await Promise.race([all, (0,promises_.setTimeout)(SILENCE_MS / 4, undefined, { ref: false })]);
    }
    for (const pump of pumps)
        pump.stop();
    await all;
}

;// CONCATENATED MODULE: ./lib/decision/next-attempt.js
/** The next try, or why there is none. The same question gives the same answer. */
function chooseNextAttempt(question) {
    const { attempts, limits, interrupted } = question;
    const last = attempts.at(-1) ?? attempts[0];
    if (interrupted !== null)
        return stop('INTERRUPTED');
    if (last.end.code === 0)
        return stop('NOT_A_FAILURE');
    if (last.end.kind === 'not-started')
        return stop('NOT_STARTED');
    if (last.end.kind === 'timed-out')
        return afterTimeout(question, last);
    if (last.cause?.transient !== 'yes')
        return stop('NOT_TRANSIENT');
    if (attempts.length >= limits.attempts)
        return stop('ATTEMPTS_SPENT');
    return afterTransient(question, last);
}
/** One longer try in all: a command that needs more than that hangs, or is too slow for what it was given. */
function afterTimeout({ attempts, limits }, last) {
    const before = last.timeoutMs ?? 0;
    const longer = Math.min(Math.round(before * limits.timeoutFactor), limits.maxTimeoutMinutes * 60_000);
    const timeouts = attempts.filter((one) => one.end.kind === 'timed-out').length;
    if (timeouts > 1 || longer <= before)
        return stop('TIMEOUT_SPENT');
    if (attempts.length >= limits.attempts)
        return stop('ATTEMPTS_SPENT');
    return { kind: 'again', because: 'RETRY_LONGER', waitMs: 0, timeoutMs: longer };
}
/** A wait that was asked for is kept in full or not at all: coming back early is what the service asked us not to do. */
function afterTransient({ attempts, limits, askedWaitMs, draw }, last) {
    const capMs = limits.backoffCapSeconds * 1000;
    if (askedWaitMs !== null && askedWaitMs > capMs)
        return stop('WAIT_TOO_LONG');
    const waitMs = Math.max(askedWaitMs ?? 0, drawWait(attempts.length, limits, draw));
    return { kind: 'again', because: 'RETRY_TRANSIENT', waitMs, timeoutMs: last.timeoutMs };
}
/**
 * Exponential back-off with full jitter: anywhere from nothing to the step, in whole milliseconds, and never above the cap.
 * `failed`: tries so far, at least 1. Source: AWS architecture blog, "Exponential backoff and jitter".
 */
function drawWait(failed, { backoffBaseSeconds, backoffCapSeconds }, draw) {
    const step = backoffBaseSeconds * 1000 * 2 ** Math.min(failed - 1, 30);
    return Math.floor(draw * Math.min(step, backoffCapSeconds * 1000));
}
function stop(because) {
    return { kind: 'stop', because };
}

;// CONCATENATED MODULE: ./lib/app/guarded-run.js

/** Runs the command until it passes or nothing speaks for another try. */
async function guardedRun(world, request) {
    const start = world.pacing.elapsed();
    const before = [];
    for (let turn = { timeoutMs: request.timeoutMs, waitMs: 0 };;) {
        const ended = await tryOnce(world, request, turn);
        const reading = await readOutput(world, ended);
        const attempt = guarded_run_toAttempt(before.length + 1, { turn, ended, reading });
        const attempts = appended(before, attempt);
        const next = chooseNextAttempt({
            attempts,
            limits: request.limits,
            askedWaitMs: reading?.askedWaitMs ?? null,
            interrupted: world.runner.interrupted(),
            draw: world.pacing.draw(),
        });
        const because = await settle(world, attempt, next);
        if (next.kind === 'stop' || because === 'INTERRUPTED') {
            const totalMs = Math.round(world.pacing.elapsed() - start);
            const outcome = { attempts, totalMs, because, interrupted: world.runner.interrupted() };
            return { outcome, output: ended.copy };
        }
        before.push(attempt);
        turn = next;
    }
}
/** The reason that stands after the wait: a signal that came meanwhile is one more. */
async function settle(world, attempt, next) {
    if (next.kind === 'stop')
        return next.because;
    world.tell({ attempt, because: next.because, waitMs: next.waitMs });
    await Promise.race([world.pacing.pause(next.waitMs), world.runner.interruption]);
    return world.runner.interrupted() === null ? next.because : 'INTERRUPTED';
}
function appended(before, last) {
    const [first, ...rest] = before;
    return first === undefined ? [last] : [first, ...rest, last];
}
function tryOnce({ runner }, { command, limits }, { timeoutMs }) {
    return runner.run({
        ...command,
        timeoutMs,
        graceMs: limits.graceSeconds * 1000,
        maxCopyBytes: limits.maxCopyBytes,
    });
}
/** Null where there is nothing to be explained: it passed, or somebody ended it. */
async function readOutput({ runner, read }, ended) {
    if (ended.end.code === 0 || ended.end.kind === 'not-started' || runner.interrupted() !== null)
        return null;
    return read(ended);
}
function guarded_run_toAttempt(number, { turn, ended, reading }) {
    const { end, ms, copy } = ended;
    return {
        number,
        end,
        ms,
        timeoutMs: turn.timeoutMs,
        waitedMs: turn.waitMs,
        outputBytes: copy.total,
        cause: reading?.cause ?? null,
    };
}

// EXTERNAL MODULE: ./lib/shells/secrets.js
var shells_secrets = __webpack_require__(61146);
;// CONCATENATED MODULE: ./lib/shells/guard.js
// A command under guard on this machine, for the command line and for the `run` input. What only failures need is loaded by them.




const UNEXPLAINED = {
    cause: { category: 'unknown', transient: 'unknown', text: null, line: null, rule: null },
    askedWaitMs: null,
};
/** Runs it, and lets go of the signals at the end. */
async function runUnderGuard(request, options) {
    const runner = systemCommandRunner();
    try {
        return await guardedRun({
            runner,
            pacing: (0,pacing/* systemPacing */.i)(),
            read: async (ended) => {
                try {
                    const { readCommandOutput } = await Promise.all(/* import() */[__webpack_require__.e(6843), __webpack_require__.e(1577), __webpack_require__.e(2856), __webpack_require__.e(8815), __webpack_require__.e(8239), __webpack_require__.e(4242), __webpack_require__.e(4456), __webpack_require__.e(1943), __webpack_require__.e(9039), __webpack_require__.e(5033)]).then(__webpack_require__.bind(__webpack_require__, 58192));
                    const secrets = (0,shells_secrets/* listSecrets */.A)(options.env, '');
                    return await readCommandOutput(ended, { repo: options.repo, secrets, now: Date.now() });
                }
                catch {
                    // A fault of ours must not change how the command ends; without an explanation nothing is tried again.
                    return UNEXPLAINED;
                }
            },
            tell: options.tell,
        }, request);
    }
    finally {
        runner.close();
    }
}

// EXTERNAL MODULE: ./lib/config/inputs.js
var inputs = __webpack_require__(66097);
// EXTERNAL MODULE: ./lib/config/run-defaults.js
var run_defaults = __webpack_require__(29902);
// EXTERNAL MODULE: ./lib/workplan/queue/durations.js
var durations = __webpack_require__(35867);
;// CONCATENATED MODULE: ./lib/shells/run-limits.js
// Bounds of a guarded run: from options or inputs, and from the policy of the checkout. The schema is loaded only for a policy that may speak of them.






/** The bounds, or what is wrong with the policy. */
async function readRunLimits(repo) {
    if (!mentionsRun(repo))
        return (0,result.ok)(run_defaults/* RUN_DEFAULTS */.f);
    const { readLocalPolicy } = await Promise.all(/* import() */[__webpack_require__.e(6843), __webpack_require__.e(2856), __webpack_require__.e(8815), __webpack_require__.e(4242), __webpack_require__.e(4456), __webpack_require__.e(1943), __webpack_require__.e(7238)]).then(__webpack_require__.bind(__webpack_require__, 51943));
    const policy = await readLocalPolicy(repo, { mode: null, plan: [] });
    return policy.ok ? (0,result.ok)(policy.value.policy.run) : policy;
}
/** False only where no key of that name can be: a word too many costs some milliseconds, one too few the user's wish. */
function mentionsRun(repo) {
    try {
        return /\brun\b/.test((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(repo, inputs/* DEFAULT_POLICY_PATH */.lo), 'utf8'));
    }
    catch {
        return false;
    }
}
/** The longest delay that a timer of Node takes; about 24 days. */
const MAX_TIMEOUT_MS = 2_147_483_647;
/** The wish in two texts, or what is wrong with the first bad one. `nameOf`: how messages call an option or input. */
function parseRunWish({ attempts, timeout }, nameOf) {
    if (attempts !== undefined && !/^(?:[1-9]|10)$/.test(attempts)) {
        const detail = `${nameOf('attempts')}: ${JSON.stringify(attempts)} is no number from 1 to 10`;
        return (0,result/* err */._)({ code: 'USAGE', detail });
    }
    const timeoutMs = (0,durations/* parseDurationMs */.yi)(timeout ?? null);
    const isTime = timeoutMs !== null && timeoutMs >= 1 && timeoutMs <= MAX_TIMEOUT_MS;
    if (timeout !== undefined && !isTime) {
        const detail = `${nameOf('timeout')}: ${JSON.stringify(timeout)} is no length of time; write 90s, 10m or 1h30m, at most 24 days`;
        return (0,result/* err */._)({ code: 'USAGE', detail });
    }
    return (0,result.ok)({ attempts: attempts === undefined ? null : Number(attempts), timeoutMs });
}

// EXTERNAL MODULE: ./lib/shells/cli/io.js
var cli_io = __webpack_require__(6920);
;// CONCATENATED MODULE: ./lib/shells/cli/run.js
// `aftermath run -- CMD`: a command under guard. It ends as the command ends, and until it fails hardly anything is loaded.







/** Exit code of unusable options, as of every verb. A command of that code cannot be told from it. */
const UNUSABLE = 2;
/** Starts the debugger of Node instead of ending it: then the exit code alone tells of it. */
const DEBUGGING = 'SIGUSR1';
/** The command's own exit code; 128 and a signal's number where this process does not end by that signal itself. */
async function runRun(io, options, operands) {
    const [program = '', ...args] = operands;
    const repo = (0,external_node_path_.resolve)(io.cwd, options.repo ?? '.');
    const limits = await readRunLimits(repo);
    const wish = parseRunWish(options, (name) => `--${name}`);
    if (!wish.ok || !limits.ok) {
        (0,cli_io/* printProblems */.Mr)(io, [...(wish.ok ? [] : [wish.problem]), ...(limits.ok ? [] : limits.problem)]);
        return UNUSABLE;
    }
    const say = toSpeaker(io, options);
    const { outcome, output } = await runUnderGuard({
        command: { program, args, cwd: io.cwd, env: io.env, output: options.json ? 'stderr' : 'stdout' },
        timeoutMs: wish.value.timeoutMs,
        limits: { ...limits.value, attempts: wish.value.attempts ?? limits.value.attempts },
    }, { repo, env: io.env, tell: (news) => say(retryWords(news.attempt, news.waitMs)) });
    const report = await handleEnd(io, options, { outcome, output });
    tellEnd(io, options, { outcome, report, program });
    return endAs(outcome);
}
/** Our own words stand between those of the command only where a person looks on, or has asked for them. */
function toSpeaker(io, { verbose }) {
    return verbose || process.stderr.isTTY ? (text) => io.note(`aftermath: ${text}\n`) : () => undefined;
}
/** Path of the report of a failure; null where nothing failed, or nothing was to be written, or it could not be. */
async function handleEnd(io, options, { outcome, output }) {
    const { end } = lastAttempt(outcome);
    const isHandled = options.handle && end.code !== 0 && end.kind !== 'not-started' && outcome.interrupted === null;
    if (!isHandled)
        return null;
    try {
        const { handleOutput } = await Promise.all(/* import() */[__webpack_require__.e(6843), __webpack_require__.e(1577), __webpack_require__.e(2856), __webpack_require__.e(8815), __webpack_require__.e(3382), __webpack_require__.e(9547), __webpack_require__.e(5847), __webpack_require__.e(9800), __webpack_require__.e(1260), __webpack_require__.e(7291), __webpack_require__.e(232), __webpack_require__.e(4077), __webpack_require__.e(8239), __webpack_require__.e(4242), __webpack_require__.e(4456), __webpack_require__.e(2625), __webpack_require__.e(1943), __webpack_require__.e(2199), __webpack_require__.e(9880), __webpack_require__.e(9789), __webpack_require__.e(9039), __webpack_require__.e(8670), __webpack_require__.e(8264), __webpack_require__.e(1323), __webpack_require__.e(7446), __webpack_require__.e(1011), __webpack_require__.e(5917), __webpack_require__.e(6112), __webpack_require__.e(1123), __webpack_require__.e(1039), __webpack_require__.e(2916), __webpack_require__.e(1966)]).then(__webpack_require__.bind(__webpack_require__, 11966));
        return await handleOutput(io, options, { end, copy: output });
    }
    catch (error) {
        // A fault of ours must not change how the command ends.
        (0,cli_io/* printProblems */.Mr)(io, [{ code: 'INTERNAL', detail: String(error) }]);
        return null;
    }
}
function tellEnd(io, options, { outcome, report, program }) {
    const { end, number, cause } = lastAttempt(outcome);
    const say = toSpeaker(io, options);
    if (end.kind === 'not-started')
        io.note(`aftermath: ${program}: ${endWords(end)}\n`);
    else if (end.code !== 0) {
        const why = cause === null ? '' : `: ${cause.category}, transient ${cause.transient}`;
        say(`try ${number} ${endWords(end)}${why} [${outcome.because}]${report === null ? '' : `; report: ${report}`}`);
    }
    const document = toRunDocument(outcome, { report });
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, document);
    if (options.jsonFile === undefined)
        return;
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(io.cwd, options.jsonFile), `${JSON.stringify(document, null, 2)}\n`);
    }
    catch (error) {
        (0,cli_io/* printProblems */.Mr)(io, [{ code: 'FILE_UNREADABLE', file: options.jsonFile, detail: String(error) }]);
    }
}
/**
 * Ends this process by the signal that ended the command, so that a shell above sees what it would have seen; or by the one that
 * came while nothing ran. A try that was interrupted has no cause: its own end counts.
 */
function endAs(outcome) {
    const { end, cause } = lastAttempt(outcome);
    const signal = end.kind === 'signalled' ? end.signal : cause === null ? null : outcome.interrupted;
    if (signal !== null && signal !== DEBUGGING)
        process.kill(process.pid, signal);
    return end.code;
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
