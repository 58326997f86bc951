export const id = 981;
export const ids = [981,987];
export const modules = {

/***/ 7238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   HB: () => (/* binding */ toFileProblem),
/* harmony export */   cw: () => (/* binding */ toWriteProblem)
/* harmony export */ });
/* unused harmony export isWriteRefusal */
/** Plain words for the codes that people meet; any other code is shown as it is. */
const DETAILS = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'it is a folder',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EMFILE: 'too many open files',
    ENOTDIR: 'a file stands where a folder is wanted',
    EEXIST: 'a file stands where a folder is wanted',
    ELOOP: 'too many symbolic links',
    ENAMETOOLONG: 'the name is too long',
};
/** The problem behind a file operation that threw. `name` is the file as people know it. */
function toFileProblem(name, error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { code: 'FILE_MISSING', file: name };
    return { code: 'FILE_UNREADABLE', file: name, detail: DETAILS[code] ?? code };
}
/** The problem behind a file that could not be written, made or removed. */
function toWriteProblem(name, error) {
    const code = codeOf(error);
    return { code: 'FILE_UNWRITABLE', file: name, detail: DETAILS[code] ?? code };
}
/** Answers of a system that lets files be read and not be written, whatever was tried. */
const REFUSALS = (/* unused pure expression or super */ null && (['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT']));
/** True when the system refuses writers. */
function isWriteRefusal(error) {
    return REFUSALS.includes(codeOf(error));
}
/** The code of a system error, or `unknown error`. */
function codeOf(error) {
    const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
    return typeof code === 'string' ? code : 'unknown error';
}


/***/ }),

/***/ 7629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile),
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9279);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7238);
// Reads whole files of bounded size; every way it can fail is a Problem with the file's name as it was given.



/** Largest file read whole: four times the largest test report we have heard of. Logs are streamed and have no such limit. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;
/** All bytes of a file. `name` is what messages call it. */
async function readBytes(path, name) {
    try {
        // Asked before opening: opening a pipe would wait for somebody to write into it.
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (!stats.isFile())
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'FILE_UNREADABLE', file: name, detail: 'it is not a file' });
        if (stats.size > MAX_FILE_BYTES) {
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'FILE_UNREADABLE', file: name, detail: 'it is larger than 256 MB' });
        }
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path));
    }
    catch (error) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .toFileProblem */ .HB)(name, error));
    }
}
/** Text of a UTF-8 file, byte for byte: a byte order mark and all line ends stay. FILE_BINARY when it is not UTF-8 or holds NUL. */
async function readTextFile(path, name) {
    const bytes = await readBytes(path, name);
    if (!bytes.ok)
        return bytes;
    if (bytes.value.includes(0))
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'FILE_BINARY', file: name });
    try {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.value));
    }
    catch {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'FILE_BINARY', file: name });
    }
}


/***/ }),

/***/ 293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findPathProblem)
/* harmony export */ });
// Says why a text is no path inside the repository. Free of packages, so that reading inputs stays quick.
/** Why a text is no path inside the repository, or null when it is one. */
function findPathProblem(text) {
    if (text.includes('\\'))
        return 'write the path with slashes, not backslashes';
    if (text.startsWith('/') || /^[A-Za-z]:/.test(text))
        return 'give a path relative to the root of the repository';
    if (text.split('/').includes('..'))
        return 'the path must stay inside the repository; remove ".."';
    return null;
}


/***/ }),

/***/ 9440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qz: () => (/* binding */ PolicySchema),
  G4: () => (/* binding */ defaultPolicy),
  lR: () => (/* binding */ responseOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./lib/domain/effect.js
var effect = __webpack_require__(5311);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./lib/domain/category.js
var category = __webpack_require__(1998);
// EXTERNAL MODULE: ./lib/config/path-problem.js
var path_problem = __webpack_require__(293);
;// CONCATENATED MODULE: ./lib/config/keys.js
// Small value schemas that the policy is made of: globs, repository paths, linear-time patterns, with plain messages.




/** Longest glob, path or pattern, in UTF-16 units; far beyond what people write, small enough to stay quick. */
const MAX_TEXT = 500;
/** A severity level. */
const level = schemas/* literal */.euz([1, 2, 3, 4, 5]);
/** A category slug. */
const keys_category = schemas/* enum */.k5n(category/* CATEGORIES */.R6);
/** A whole number, both bounds included. */
const count = (min, max) => schemas/* int */.Whr().min(min).max(max);
/** A glob over branch names or paths: `*`, `**`, `?`, `{a,b}`; see `matchesGlob`. */
const glob = schemas/* string */.YjP().min(1).max(MAX_TEXT);
/** A path or glob inside the repository: relative, with slashes, never leaving it. */
const repositoryPath = schemas/* string */.YjP()
    .min(1)
    .max(MAX_TEXT)
    .superRefine((text, context) => {
    const problem = (0,path_problem/* findPathProblem */.W)(text);
    if (problem !== null)
        context.addIssue({ code: 'custom', message: problem });
});
/** A pattern for the linear-time engine (RE2 syntax: no look-around, no back-references). */
const pattern = schemas/* string */.YjP()
    .min(1)
    .max(MAX_TEXT)
    .superRefine((text, context) => {
    const problem = findPatternProblem(text);
    if (problem !== null)
        context.addIssue({ code: 'custom', message: problem });
});
/** A pattern that must say which part of a branch name is the batch: one group named `id`. */
const branchPattern = schemas/* string */.YjP()
    .min(1)
    .max(MAX_TEXT)
    .superRefine((text, context) => {
    const problem = findPatternProblem(text) ?? findGroupProblem(text);
    if (problem !== null)
        context.addIssue({ code: 'custom', message: problem });
});
function findPatternProblem(text) {
    try {
        build/* RE2JS */.L3.compile(text);
        return null;
    }
    catch (error) {
        const why = error instanceof Error ? error.message.replace('error parsing regexp: ', '') : 'not understood';
        return `not a valid pattern: ${why}; RE2 syntax is read, without look-around and back-references`;
    }
}
function findGroupProblem(text) {
    const names = Object.keys(build/* RE2JS */.L3.compile(text).namedGroups());
    if (names.length === 1 && names[0] === 'id')
        return null;
    const seen = names.length === 0 ? 'it has none' : `it has ${names.join(', ')}`;
    return `the pattern needs exactly one named group, (?P<id>…); ${seen}`;
}

;// CONCATENATED MODULE: ./lib/config/checkpoint-section.js
// The `checkpoints` section of the policy: which green states are kept, how many, and for how long.



const BOUNDS = schemas/* strictObject */.rej({
    keep: count(1, 1000).optional().describe('Newest checkpoints of this type that always stay, 1 to 1000.'),
    days: count(1, 3650).optional().describe('Days, 1 to 3650, that a checkpoint of this type stays at least.'),
});
/** Which green states are kept, and how long checkpoints are. A checkpoint goes only when it is beyond the count and beyond the days. */
const CHECKPOINTS = schemas/* strictObject */.rej({
    keep: count(1, 1000)
        .default(10)
        .describe('Newest checkpoints of each type that always stay, 1 to 1000. Default 10: what autosave keeps.'),
    days: count(1, 3650)
        .default(30)
        .describe('Days, 1 to 3650, that a checkpoint stays at least. Default 30: as long as recall looks back.'),
    onGreen: schemas/* array */.YOg(glob)
        .max(50)
        .default([])
        .describe('Globs of branches, 0 to 50, of which a green run makes a checkpoint of its commit, on the host: `refs/aftermath/`. Needs `contents: write`. Default none: it fetches the whole tree of the commit, and one green workflow does not say that the others are.'),
    types: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(effect/* CHECKPOINT_TYPES */.BS), BOUNDS)
        .default({})
        .describe(`Other bounds for single types: ${effect/* CHECKPOINT_TYPES */.BS.join(', ')}. Default none.`),
})
    .prefault({})
    .describe('When checkpoints are made by themselves, and how long they are kept. The newest valid one, and one in use, are never removed.');

;// CONCATENATED MODULE: ./lib/config/doctor-section.js
// The `doctor` section of the policy: what is looked at on the machine of a failed job, and from where on it is too little.


/** Programs whose version may be asked; a closed list, since asking means running them. */
const TOOLS = [
    'git',
    'node',
    'npm',
    'pnpm',
    'yarn',
    'python3',
    'java',
    'go',
    'cargo',
    'docker',
    'make',
    'cmake',
];
const HOST = /^(?=.{1,253}$)[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/;
const SERVICE = /^(?:[a-z][a-z0-9+.-]*:\/\/(?:\[[0-9a-f:]+\]|[A-Za-z0-9.-]+)(?::\d{1,5})?(?:\/[^\s]*)?|(?:\[[0-9a-f:]+\]|[A-Za-z0-9.-]+):\d{1,5})$/i;
/** What `aftermath doctor` and a failed job look at. */
const DOCTOR = schemas/* strictObject */.rej({
    services: schemas/* array */.YOg(schemas/* string */.YjP().max(300).regex(SERVICE, 'a service looks like host:5432 or https://host/path'))
        .max(50)
        .default([])
        .describe('Services that must be reachable, 0 to 50, each as host:port or as an address. Only a connection is opened. Default none.'),
    hosts: schemas/* array */.YOg(schemas/* string */.YjP().regex(HOST, 'a host name has letters, digits, hyphens and dots'))
        .max(50)
        .default(['github.com'])
        .describe('Host names that must resolve, 0 to 50. Default github.com.'),
    freePorts: schemas/* array */.YOg(count(1, 65_535))
        .max(50)
        .default([])
        .describe('Ports that a job needs free, 0 to 50; one in use is a warning. Default none: others are only listed.'),
    tools: schemas/* array */.YOg(schemas/* enum */.k5n(TOOLS))
        .max(TOOLS.length)
        .default(['git', 'node', 'npm', 'python3', 'docker'])
        .describe('Programs whose versions are told, of a fixed list. Default git, node, npm, python3 and docker.'),
    minFreeDiskMiB: count(1, 1_048_576)
        .default(1024)
        .describe('Free space in MiB, 1 to 1048576, below which a disk is called short. Default 1024: one image layer.'),
    minFreeInodesPercent: count(1, 50)
        .default(5)
        .describe('Free inodes in percent, 1 to 50, below which they are called short. Default 5.'),
    minFreeMemoryMiB: count(1, 1_048_576)
        .default(256)
        .describe('Free memory in MiB, 1 to 1048576, below which it is called short. Default 256: one small program.'),
    maxClockSkewSeconds: count(1, 86_400)
        .default(60)
        .describe('Seconds, 1 to 86400, that the clock may be off. Default 60: signed requests are refused soon after that.'),
    timeoutSeconds: count(1, 60)
        .default(5)
        .describe('Longest wait for one answer in seconds, 1 to 60; all are asked at once. Default 5.'),
})
    .prefault({})
    .describe('What is looked at on the machine: by `aftermath doctor`, and for the report where our step runs in the failed job.');

;// CONCATENATED MODULE: ./lib/config/edits-section.js
// The `edits` section of the policy: how changes of plan and queue files get to a branch.


/** What is done where a branch takes no direct commit. */
const PROTECTED_EDITS = ['pull-request', 'show'];
const EDITS = schemas/* strictObject */.rej({
    protectedBranch: schemas/* enum */.k5n(PROTECTED_EDITS)
        .default('pull-request')
        .describe('What becomes of edits for a protected branch: `pull-request` (a draft one, never merged by us) or `show` (the diff in the report). Default pull-request.'),
    retries: count(0, 20)
        .default(5)
        .describe('How often edits are made again on a head that moved meanwhile, 0 to 20; after that they become a pull request. Default 5.'),
})
    .prefault({})
    .describe('How edits of workplan files and queue folders get to their branch: all of one decision in one commit.');

;// CONCATENATED MODULE: ./lib/config/hand-off-section.js
// The `handOff` section of the policy: when a repair agent is handed everything it needs, and what it must leave alone.


/** When `recovery_plan_trigger.json` is written beside the report. */
const HAND_OFF = schemas/* strictObject */.rej({
    minLevel: level
        .default(5)
        .describe('Level, 1 to 5, from which the hand-off document is written beside the report. Default 5: below it people or the usual effects suffice.'),
    dispatch: schemas/* string */.YjP()
        .regex(/^[\w.-]{1,100}$/, 'a name of 1 to 100 letters, digits, dots, dashes and underscores')
        .nullable()
        .default(null)
        .describe('Name of the `repository_dispatch` event that tells an automated repair agent of a failure of that level, once for a cause and run. Needs `contents: write` and a kept memory. Default none: it starts whatever workflow listens for it.'),
    protectedPaths: schemas/* array */.YOg(repositoryPath)
        .max(100)
        .default(['.github/workflows/**', '.github/aftermath.yml'])
        .describe('Paths that the document tells a repair agent not to change, 0 to 100. Default the workflows and this policy: who may change them may do anything.'),
})
    .prefault({})
    .describe('The hand-off document for an automated repair agent, `recovery_plan_trigger.json`.');

;// CONCATENATED MODULE: ./lib/config/lifecycle-sections.js
// Sections of the policy about the life of incidents, the memory and the sweep. Each key states unit, range and the reason of its default.


/** When one thread stands for many. */
const UMBRELLA = schemas/* strictObject */.rej({
    branches: count(2, 100)
        .default(3)
        .describe('Branches with the same open cause, 2 to 100, from which one issue tells of all of them. Default 3: two may be a branch and the one it came from.'),
})
    .prefault({})
    .describe('When one issue stands for a cause on many branches, or for all causes above `incidents.maxNewPerRun`.');
/** When the end of a pattern is asked for. */
const SYSTEMIC = schemas/* strictObject */.rej({
    moreThan: count(1, 100)
        .default(3)
        .describe('Times, 1 to 100, that a pattern may come before a systemic fix is asked for. Default 3.'),
    days: count(1, 365)
        .default(30)
        .describe('Days, 1 to 365, in which it is counted. Default 30: older ones have often been mended since.'),
})
    .prefault({})
    .describe('When an issue asks for the end of a pattern that comes back after every repair.');
/** How often people are told. */
const COMMENTS = schemas/* strictObject */.rej({
    hoursBetween: count(0, 168)
        .default(6)
        .describe('Hours, 0 to 168, in which at most one new comment is written about one cause; edits go on. Default 6: a cause on many pull requests is one piece of news.'),
})
    .prefault({})
    .describe('Comments in pull requests.');
/** What is remembered and for how long. */
const MEMORY = schemas/* strictObject */.rej({
    retentionMonths: count(1, 120)
        .default(13)
        .describe('Months, 1 to 120, that the ledger is kept. Default 13: a year and the month to compare it with.'),
    dashboard: schemas/* enum */.k5n(['off', 'file', 'branch'])
        .default('off')
        .describe('Where the sweep writes the dashboard page: off, a file beside the report, or the state branch. Default off.'),
})
    .prefault({})
    .describe('The memory on the state branch.');
/** What the sweep looks at. */
const SWEEP = schemas/* strictObject */.rej({
    hours: count(1, 720)
        .default(24)
        .describe('Hours back, 1 to 720, in which runs are looked for that nobody handled. Default 24: a daily schedule.'),
    maxRuns: count(0, 100)
        .default(10)
        .describe('Most runs that one sweep handles, 0 to 100. Default 10: keeps it under 200 requests.'),
    staleDays: count(1, 365)
        .default(30)
        .describe('Days, 1 to 365, without an occurrence after which an incident is called stale. Default 30.'),
    graceDays: count(0, 90)
        .default(7)
        .describe('Days, 0 to 90, between being called stale and being closed. Default 7: time to say no.'),
})
    .prefault({})
    .describe('The scheduled sweep, which does what nobody saw or what was put off.');
/** Bounds of what one run may ask of GitHub. */
const LIMITS = schemas/* strictObject */.rej({
    requests: count(20, 1000)
        .default(150)
        .describe('Most requests that one run makes, 20 to 1000; a sweep may make five times as many. Default 150: of the 1,000 an hour that a token has.'),
    waitSeconds: count(0, 300)
        .default(20)
        .describe('Longest wait that GitHub may ask for before work is put off, 0 to 300 seconds. Default 20.'),
})
    .prefault({})
    .describe('Bounds of what one run asks of GitHub.');
/** Whom a grave incident calls. */
const OWNERS = schemas/* strictObject */.rej({
    minLevel: level
        .default(4)
        .describe('Level, 1 to 5, from which owners are mentioned, once, when the incident is opened. Default 4: critical.'),
    codeowners: schemas/* boolean */.zMY()
        .default(true)
        .describe('Whether CODEOWNERS of the default branch names owners of changed files. Default true.'),
    paths: schemas/* array */.YOg(schemas/* strictObject */.rej({
        files: repositoryPath.describe('Path or glob of changed files in the repository.'),
        owners: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^@[A-Za-z0-9-]+(?:\/[A-Za-z0-9_-]+)?$/, 'an owner looks like @name or @org/team'))
            .min(1)
            .max(10)
            .describe('People or teams, 1 to 10, each as `@name` or `@org/team`.'),
    }))
        .max(100)
        .default([])
        .describe('Owners by path, 0 to 100 entries, before CODEOWNERS is asked. The last entry that matches a file counts.'),
})
    .prefault({})
    .describe('Who is mentioned in a grave new incident.');

;// CONCATENATED MODULE: ./lib/domain/command.js
/** Every verb, in the order in which documents list them. */
const VERBS = [
    'retry',
    'skip',
    'recover',
    'abort',
    'approve',
    'reject',
    'revert',
    'rollback',
    'requeue',
    'halt',
    'resume',
    'severity',
    'cause',
    'flaky',
    'status',
    'help',
];
/** The command in the form that works in every thread. What is read from it is the same command. */
function printCommand(command) {
    const words = [command.verb, ...argumentsOf(command)].filter((word) => word !== '');
    return `/aftermath ${words.join(' ')}`;
}
function argumentsOf(command) {
    switch (command.verb) {
        case 'retry':
            return [command.job ?? ''];
        case 'skip':
            return [command.item === null ? '--' : quoteWord(command.item), command.reason];
        case 'requeue':
            return [command.item === null ? '' : quoteWord(command.item)];
        case 'recover':
            return [command.option === null ? '' : String(command.option)];
        case 'approve':
            return [command.id];
        case 'reject':
            return [command.id, command.reason];
        case 'revert':
            return [command.sha ?? ''];
        case 'rollback':
            return [command.checkpoint];
        case 'severity':
            return [String(command.level), command.reason];
        case 'cause':
            return [command.category, command.reason];
        case 'flaky':
            return [quoteWord(command.test), command.reason];
        case 'halt':
        case 'abort':
            return [command.reason];
        default:
            return [];
    }
}
/** As code, so that no sign in it is taken for markup; in plain quotes where it holds a backtick. */
function quoteWord(word) {
    return word.includes('`') ? `"${word}"` : `\`${word}\``;
}

;// CONCATENATED MODULE: ./lib/config/operators-section.js
// The `operators` section of the policy: who may steer by comments, who else has to agree, and how long a proposal stands.



/** A login as GitHub allows it: letters, digits, single hyphens, at most 39; no `@`. Names of programs end in `[bot]` and are none. */
const login = schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9](?:[A-Za-z0-9]|[-_](?=[A-Za-z0-9])){0,38}$/, 'write the login without @, as in octocat');
/** The short name of a team of the organisation that owns the repository, as in its address. */
const team = schemas/* string */.YjP()
    .regex(/^[a-z0-9][a-z0-9_-]{0,99}$/, 'write the short name of the team as in its address, as in platform-core');
const ALLOWED = schemas/* strictObject */.rej({
    users: schemas/* array */.YOg(login).max(100).default([]).describe('Logins, 0 to 100. Default none.'),
    teams: schemas/* array */.YOg(team)
        .max(10)
        .default([])
        .describe('Teams of the owning organisation, 0 to 10; each costs a request per command. Default none.'),
})
    .describe('Who may use this command. Both lists empty: nobody.');
/** Verbs whose use cannot be narrowed: everybody who may write can stop us and ask. */
const OPEN_VERBS = ['halt', 'status', 'help'];
const isOpen = (verb) => OPEN_VERBS.some((open) => open === verb);
const NARROWED = VERBS.filter((verb) => !isOpen(verb));
/** What may stand in for a comment besides comments themselves. */
const SIGN = schemas/* strictObject */.rej({
    label: schemas/* string */.YjP().min(1).max(50).describe('Label that says the command when a person puts it on a thread of ours.'),
    verb: schemas/* enum */.k5n(['retry', 'recover', 'requeue', 'resume', 'status'])
        .describe('Command that it says: one that needs neither a reason nor an id.'),
});
/** People who steer by comments. */
const OPERATORS = schemas/* strictObject */.rej({
    allow: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(NARROWED), ALLOWED)
        .default({})
        .describe('Command to who may use it, of those who may write to the repository: it narrows and never widens. Default none: everybody with write or more. `halt`, `status` and `help` cannot be narrowed.'),
    secondPerson: schemas/* boolean */.zMY()
        .default(false)
        .describe('Whether a destructive command takes somebody who neither wrote the change nor proposed it. Default false: small teams have no second person at night.'),
    approvalHours: count(1, 720)
        .default(72)
        .describe('Hours, 1 to 720, in which a proposal can be approved. Default 72: a weekend.'),
    answerHours: count(1, 720)
        .default(24)
        .describe('Hours, 1 to 720, after which a question to the operators ends and nothing is done. Default 24: somebody looks once a day.'),
    labels: schemas/* array */.YOg(SIGN)
        .max(10)
        .default([])
        .describe('Labels that say a command when a person who may use it puts one on a thread of ours, 0 to 10. Default none: a comment says who and why.'),
    reactions: schemas/* enum */.k5n(['off', 'approve'])
        .default('off')
        .describe('Whether a thumbs-up on the comment of a proposal approves it: off or approve. Default off: a reaction names no id.'),
})
    .prefault({})
    .describe('People who steer by comments.');
/** Who the policy names for a verb; null when it names nobody in particular. */
function findAllowed({ allow }, verb) {
    return isOpen(verb) ? null : (allow[verb] ?? null);
}

;// CONCATENATED MODULE: ./lib/domain/workplan.js
// The user's own list of work: a workplan file and its items, in one model for every shape of file.
/**
 * Shapes of workplan files. `batches`: one of the six batch forms. `done-flag`: items with a boolean and no failed state.
 * `mapped`: no known shape, read by the owner's mapping alone. The others are formats of other tools; what is edited in
 * which of them is told by workplan/shapes.
 */
const PLAN_SHAPES = [
    'batches',
    'done-flag',
    'taskmaster',
    'phases-subtasks',
    'waves',
    'tasks-md',
    'status-map',
    'front-matter',
    'jsonl',
    'mapped',
];

;// CONCATENATED MODULE: ./lib/config/plan-section.js
// The `plans` section of the policy: which workplan files may be edited, and how one is read that no preset fits.




/** Longest pointer or word, in UTF-16 units; real ones have under 60. */
const MAX_UNITS = 200;
const PRESETS = ['auto', ...PLAN_SHAPES.filter((shape) => shape !== 'mapped'), 'folders'];
/** A pointer from the item to one of its values. */
const pointer = schemas/* string */.YjP().max(MAX_UNITS).superRefine(check(findPointerProblem));
const pointers = schemas/* array */.YOg(pointer).min(1).max(20);
/** A pattern from the root to the items. */
const itemPattern = schemas/* string */.YjP().max(MAX_UNITS).superRefine(check(plan_section_findPatternProblem));
const words = schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(MAX_UNITS)).max(50).optional();
const STATUS = schemas/* strictObject */.rej({
    from: pointer.optional().describe('Pointer to the status word; "" when the item itself is the word, as in a map.'),
    done: pointer.optional().describe('Pointer to a boolean that says done.'),
})
    .refine((status) => status.from !== undefined || status.done !== undefined, 'give from, done or both')
    .optional()
    .describe('Where the state of an item stands. Default: as in the preset.');
const WORDS = schemas/* strictObject */.rej({
    pending: words.describe('Words for work that waits to be taken.'),
    in_progress: words.describe('Words for work that somebody does now.'),
    review: words.describe('Words for work that waits for an eye on it.'),
    done: words.describe('Words for work that is finished.'),
    failed: words.describe('Words for work that failed; the first is the one that a mark writes.'),
    blocked: words.describe('Words for work that cannot go on.'),
    deferred: words.describe('Words for work that was put off.'),
    cancelled: words.describe('Words for work that will not be done.'),
})
    .optional()
    .describe('What your status words mean, before our own list. A word that neither knows stays unknown, never done.');
const DEPENDS_ON = schemas/* strictObject */.rej({
    from: pointers.optional().describe('Pointers to what an item waits for, 1 to 20; the first that is there counts.'),
    scope: schemas/* array */.YOg(schemas/* enum */.k5n(['file', 'set']))
        .min(1)
        .max(2)
        .optional()
        .describe('Where ids are looked for: `file`, `set` (the other files of the policy). Default both.'),
    wildcard: pattern
        .superRefine(check(plan_section_findGroupProblem))
        .optional()
        .describe('RE2 pattern with one group, as in `^(\\d+)\\.x$`: meant is every id that begins with its text and a point.'),
    satisfiedBy: schemas/* array */.YOg(schemas/* enum */.k5n(['pending', 'in_progress', 'review', 'done', 'failed', 'blocked', 'deferred', 'cancelled']))
        .min(1)
        .max(8)
        .optional()
        .describe('States that let dependants go on. Default: as in the preset, mostly `done` alone.'),
})
    .optional()
    .describe('What an item waits for. Default: as in the preset.');
const PRIORITY = schemas/* strictObject */.rej({
    from: pointer.describe('Pointer to the priority of an item.'),
    order: schemas/* union */.KCZ([schemas/* enum */.k5n(['asc', 'desc']), schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(MAX_UNITS)).min(2).max(20)], {
        error: 'give asc (small first), desc (large first), or a list of words, most urgent first',
    })
        .describe('How priorities sort: `asc`, `desc`, or a list of words with the most urgent first.'),
})
    .optional()
    .describe('What sorts items that are ready. Default: as in the preset, else the order of the file.');
const WRITE = schemas/* strictObject */.rej({
    mode: schemas/* enum */.k5n(['none', 'sidecar', 'minimal', 'fields'])
        .optional()
        .describe('How far a mark may change the file: `none` and `sidecar` not at all, `minimal` only what is there, `fields` may add keys. Default: as in the preset.'),
    failed: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP().max(MAX_UNITS), schemas/* boolean */.zMY(), schemas/* null */.chJ()]))
        .superRefine(checkKeys)
        .optional()
        .describe('Pointer to what a failed item gets there; `$reason`, `$step`, `$level` and `$run` are filled in.'),
    clear: pointers.optional().describe('Pointers that go away again when the item is no longer failed.'),
})
    .optional()
    .describe('What a mark writes. Default: as in the preset.');
/** One entry of opted-in workplan files, with what is to be known of their form. */
const PLAN = schemas/* strictObject */.rej({
    files: schemas/* array */.YOg(repositoryPath)
        .min(1)
        .max(50)
        .describe('Paths or globs of workplan files in the repository, 1 to 50. Naming a file here allows edits of it.'),
    preset: schemas/* enum */.k5n(PRESETS)
        .optional()
        .describe(`Form of the files: ${PRESETS.join(', ')}. Default auto: told by their content.`),
    items: schemas/* array */.YOg(itemPattern)
        .min(1)
        .max(20)
        .optional()
        .describe('Pointers from the root to the items, 1 to 20, in which `*` stands for every element or member; the first that yields items with an id counts. Default: as in the preset.'),
    id: pointers.optional().describe('Pointers to the id of an item, 1 to 20; the first that is there counts.'),
    title: pointers.optional().describe('Pointers to the title of an item, 1 to 20; the first that is there counts.'),
    status: STATUS,
    words: WORDS,
    dependsOn: DEPENDS_ON,
    priority: PRIORITY,
    write: WRITE,
});
function check(findProblem) {
    return (text, context) => {
        const problem = findProblem(text);
        if (problem !== null)
            context.addIssue({ code: 'custom', message: problem });
    };
}
function checkKeys(record, context) {
    for (const key of Object.keys(record)) {
        const problem = key.length > MAX_UNITS ? `at most ${MAX_UNITS} characters` : findPointerProblem(key);
        if (problem !== null)
            context.addIssue({ code: 'custom', path: [key], message: problem });
    }
}
/** Why a text is no RFC 6901 pointer, `~2` for a star allowed; null when it is one. */
function findPointerProblem(text) {
    if (text !== '' && !text.startsWith('/'))
        return `a pointer begins with a slash: "/${text.slice(0, 40)}"`;
    if (/~(?![012])/.test(text))
        return 'in a pointer, ~ is written ~0, / is written ~1 and a literal * is written ~2';
    return text.split('/').includes('*') ? 'a star stands for many values; here one is meant' : null;
}
function plan_section_findPatternProblem(text) {
    const stars = text.split('/').filter((token) => token === '*').length;
    if (stars > 4)
        return 'at most four stars; no plan nests deeper';
    return findPointerProblem(text.replaceAll(/\/\*(?=\/|$)/g, '/x'));
}
function plan_section_findGroupProblem(text) {
    try {
        const groups = build/* RE2JS */.L3.compile(text).groupCount();
        return groups === 1 ? null : `the pattern needs exactly one group, (…); it has ${groups}`;
    }
    catch {
        return null; // told by the pattern's own check
    }
}

;// CONCATENATED MODULE: ./lib/config/queue-section.js
// The `queue` section of the policy: how often an item may fail, how long it cools down, and when a queue waits.


const PAUSE = schemas/* strictObject */.rej({
    minMinutes: count(1, 1440)
        .default(5)
        .describe('Shortest pause in minutes, 1 to 1440. Default 5: a limit that ends at once is asked once more.'),
    maxMinutes: count(1, 10_080)
        .default(240)
        .describe('Longest pause in minutes, 1 to 10080. Default 240: as long as people saw account limits last.'),
    defaultMinutes: count(1, 10_080)
        .default(30)
        .describe('Pause in minutes where nothing tells when the limit ends, 1 to 10080. Default 30.'),
})
    .prefault({})
    .refine((pause) => pause.minMinutes <= pause.maxMinutes, 'minMinutes must not exceed maxMinutes')
    .describe('How long a queue waits after a limit of an account or a refused token.');
/** Bounds that queue folders are kept in; the folders themselves are entries of `plans` with `preset: folders`. */
const QUEUE = schemas/* strictObject */.rej({
    maxAttempts: count(1, 100)
        .default(5)
        .describe('Failures of its own, 1 to 100, after which an item is parked. Default 5.'),
    cooldownBaseMinutes: count(0, 1440)
        .default(5)
        .describe('First step of the back-off in minutes, 0 to 1440; doubled with each failure. Default 5.'),
    cooldownCapMinutes: count(0, 10_080)
        .default(240)
        .describe('Longest back-off in minutes, 0 to 10080; the wait is drawn between zero and the back-off. Default 240.'),
    orphanHours: count(1, 720)
        .default(6)
        .describe('Hours without a sign, 1 to 720, after which an item in progress without a lease counts as left behind. Default 6: a job on a hosted runner cannot run longer.'),
    splitComplexity: count(1, 100)
        .default(8)
        .describe('Complexity, 1 to 100, above which a failed item is proposed for splitting. Default 8.'),
    pause: PAUSE,
})
    .prefault({})
    .describe('Bounds of the queue folders that `plans` names with `preset: folders`.');

;// CONCATENATED MODULE: ./lib/config/rerun-section.js
// The `rerun` section of the policy: what bounds the re-runs of failed jobs. Each key states unit, range and the reason of its default.


/** Bounds of re-runs. A level of the response table has to call for `rerun` besides. */
const RERUN = schemas/* strictObject */.rej({
    enabled: schemas/* boolean */.zMY()
        .default(true)
        .describe('Whether failed jobs may be run again where a level calls for `rerun`. Default true: nothing but what is known to pass by itself is.'),
    maxAttempts: count(1, 50)
        .default(3)
        .describe('Attempts of one run, 1 to 50, the first included. Default 3: what failed three times is not chance.'),
    maxPerSha: count(0, 100)
        .default(6)
        .describe('Re-runs of one commit, 0 to 100, all its workflows together. Default 6: a commit that needs more is not helped by them.'),
    maxPerShaAndBase: count(0, 100)
        .default(4)
        .describe('Re-runs of one commit on the same base, 0 to 100. Default 4: only a base that has moved is a new chance.'),
    maxFailedJobs: count(1, 256)
        .default(5)
        .describe('Failed jobs, 1 to 256, above which a run is not run again. Default 5: so many share a cause.'),
    backoffBaseMinutes: count(0, 1440)
        .default(5)
        .describe('First step of the back-off in minutes, 0 to 1440; doubled with every re-run. Default 5. The first re-run does not wait, but after a rate limit.'),
    backoffCapMinutes: count(0, 10_080)
        .default(60)
        .describe('Longest back-off in minutes, 0 to 10080; the wait is drawn between zero and the back-off. Default 60: an outage of a service is mostly shorter.'),
    debugOnLast: schemas/* boolean */.zMY()
        .default(true)
        .describe("Whether the last re-run that is allowed has GitHub's debug logging. Default true: if it fails too, people need to see more."),
})
    .prefault({})
    .describe('Re-runs of the failed jobs of a run, when everything in it is known to pass by itself.');

;// CONCATENATED MODULE: ./lib/config/revert-section.js
// The `revert` section of the policy: what bounds the pull requests that take a change back. Each key states unit, range and the reason of its default.


const percent = () => count(0, 100);
const WEIGHTS = schemas/* strictObject */.rej({
    onlySuspect: percent()
        .default(30)
        .describe('Weight in percent, 0 to 100, of being the only commit between green and red. Default 30.'),
    newSignature: percent()
        .default(50)
        .describe('Weight in percent, 0 to 100, of a failure that was absent just before the commit and is there just after. Default 50.'),
    touchedTests: percent()
        .default(30)
        .describe('Weight in percent, 0 to 100, of having changed a test that fails. Default 30.'),
    touchedFiles: percent()
        .default(40)
        .describe('Weight in percent, 0 to 100, of having changed a file that the cause names. Default 40.'),
    confirmed: percent()
        .default(50)
        .describe('Weight in percent, 0 to 100, of re-runs: red at the commit, green at its parent. Default 50.'),
})
    .prefault({})
    .describe('What each sign that a commit broke the branch adds to the confidence. Of one source only the strongest counts.');
const BISECTION = schemas/* strictObject */.rej({
    maxReruns: count(0, 20)
        .default(0)
        .describe('Re-runs that may be asked for to find or confirm one culprit, 0 to 20. Default 0: they cost minutes, so the policy has to want them.'),
})
    .prefault({})
    .describe('Re-runs that look for the culprit.');
/** Bounds of reverts. Whatever they allow, a revert is a draft pull request, and nobody but people merges it. */
const REVERT = schemas/* strictObject */.rej({
    enabled: schemas/* boolean */.zMY()
        .default(true)
        .describe('Whether reverts are proposed at all. Default true: in mode propose a person approves each.'),
    minLevel: level.default(4).describe('Level, 1 to 5, from which a revert is proposed. Default 4: critical.'),
    minConfidence: percent()
        .default(90)
        .describe('Lowest confidence in the culprit in percent, 0 to 100. Default 90: two strong and independent signs.'),
    minCommits: count(1, 10)
        .default(2)
        .describe('Different commits, 1 to 10, that have to show the failure where no re-run confirms it. Default 2: one may be chance.'),
    greensAtHead: count(1, 10)
        .default(2)
        .describe('Newest commits of the branch, 1 to 10, that count as mended when all are green. Default 2.'),
    maxPerDay: count(0, 20)
        .default(2)
        .describe('Reverts per day and repository, 0 to 20. Default 2: more mean that something else is broken.'),
    cooldownMinutes: count(0, 10_080)
        .default(360)
        .describe('Minutes between two reverts, 0 to 10080. Default 360: six hours show what the last one did.'),
    settleMinutes: count(0, 1440)
        .default(30)
        .describe('Minutes after the first failure, 0 to 1440, before a revert. Default 30: the author may be faster, and lists catch up.'),
    maxAgeHours: count(1, 720)
        .default(72)
        .describe('Age of the culprit in hours, 1 to 720, up to which it is taken back. Default 72: others build on older ones.'),
    protectedPaths: schemas/* array */.YOg(repositoryPath)
        .max(100)
        .default([])
        .describe('Paths or globs, 0 to 100, whose changes are never taken back by us. Default none.'),
    optOutTrailer: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'a trailer key has letters, digits and hyphens only')
        .max(50)
        .default('No-Revert')
        .describe('Key of the commit trailer by which an author refuses a revert; case is ignored. Default: the plain words.'),
    optOutLabel: schemas/* string */.YjP()
        .min(1)
        .max(50)
        .default('no-revert')
        .describe('Label of a pull request that refuses a revert; it counts only when somebody with write permission set it. Default: the plain words.'),
    emergencyLabel: schemas/* string */.YjP()
        .min(1)
        .max(50)
        .default('emergency')
        .describe('Label or trailer of a change that is an emergency fix and is never taken back. Default: the plain word.'),
    exemptAuthors: schemas/* array */.YOg(glob)
        .max(100)
        .default(['*[bot]', '*-roller'])
        .describe('Globs of authors whose changes are never taken back, 0 to 100. Default bots and rollers: what they bring, they bring again.'),
    weights: WEIGHTS,
    bisection: BISECTION,
})
    .prefault({})
    .describe('Draft pull requests that take back the change that broke a branch.');

// EXTERNAL MODULE: ./lib/config/run-defaults.js
var run_defaults = __webpack_require__(9902);
;// CONCATENATED MODULE: ./lib/config/run-section.js
// The `run` section of the policy: how often a guarded command is tried, how long is waited, and how much of its output is kept.



/** Bounds of `aftermath run` and of the `run` input. */
const RUN = schemas/* strictObject */.rej({
    attempts: count(1, 10)
        .default(run_defaults/* RUN_DEFAULTS */.f.attempts)
        .describe('Most tries of one command, 1 to 10. Default 3: what passes by itself does so by then.'),
    backoffBaseSeconds: count(0, 600)
        .default(run_defaults/* RUN_DEFAULTS */.f.backoffBaseSeconds)
        .describe('First step of the back-off in seconds, 0 to 600; doubled with each try. Default 2.'),
    backoffCapSeconds: count(0, 3600)
        .default(run_defaults/* RUN_DEFAULTS */.f.backoffCapSeconds)
        .describe('Longest wait in seconds, 0 to 3600: the wait is drawn below it, and a service that asks for more ends the tries. Default 60: a runner that waits costs as much as one that works.'),
    timeoutFactor: schemas/* number */.aig()
        .min(1)
        .max(4)
        .default(run_defaults/* RUN_DEFAULTS */.f.timeoutFactor)
        .describe('How much longer the one try after a timeout may take, 1 to 4 times; 1 means no such try. Default 2.'),
    maxTimeoutMinutes: count(1, 4320)
        .default(run_defaults/* RUN_DEFAULTS */.f.maxTimeoutMinutes)
        .describe('Longest timeout in minutes, 1 to 4320, of the longer try. Default 360: a job on a hosted runner cannot run longer.'),
    graceSeconds: count(0, 300)
        .default(run_defaults/* RUN_DEFAULTS */.f.graceSeconds)
        .describe('Seconds, 0 to 300, between asking a command to end and killing what is left of it. Default 5.'),
    maxCopyBytes: count(65_536, 1_073_741_824)
        .default(run_defaults/* RUN_DEFAULTS */.f.maxCopyBytes)
        .describe('Most bytes of the output, 65536 to 1073741824, that are kept for the diagnosis: the beginning and the end. Default 16777216 (16 MiB).'),
})
    .prefault({})
    .describe('Bounds of commands that are run under guard, by `aftermath run` or the `run` input.');

;// CONCATENATED MODULE: ./lib/config/sections.js
// Sections of the policy besides severity. Each key states unit, range and the reason of its default.


/** What a severity level may call for besides the report, which is always written. */
const RESPONSES = ['comment', 'incident', 'mark', 'item', 'rerun'];
function responseAt(name, effects, why) {
    const listed = effects.length === 0 ? 'none' : effects.join(', ');
    return schemas/* array */.YOg(schemas/* enum */.k5n(RESPONSES))
        .default([...effects])
        .describe(`What a failure of level ${name} calls for. Default ${listed}: ${why}.`);
}
/** Severity level to what is written for it. */
const RESPONSE = schemas/* strictObject */.rej({
    '1': responseAt('1 (trivial)', ['item', 'rerun'], 'the report and a backlog entry are enough for what is cosmetic, and what passes by itself runs again'),
    '2': responseAt('2 (minor)', ['comment', 'item', 'rerun'], 'the author should know, nobody else, the debt is written down, and what passes by itself runs again'),
    '3': responseAt('3 (major)', ['comment', 'incident', 'mark', 'item'], 'work is held up until somebody acts'),
    '4': responseAt('4 (critical)', ['comment', 'incident', 'mark', 'item'], 'as 3, and the incident gets a post-mortem'),
    '5': responseAt('5 (catastrophic)', ['comment', 'incident', 'mark', 'item'], 'as 4'),
})
    .prefault({})
    .describe('Severity level to what is written: `comment` (one comment in the pull request), `incident` (one issue per cause and branch), `mark` (the batch in the workplan file, the item of the queue), `item` (a new item in the queue, where one is named: backlog, debt, fix or urgent by level), `rerun` (the failed jobs once more, when all that failed is known to pass by itself; see `rerun`). A list replaces the default of its level; [] means the report only.');
/** How incident issues are labelled and capped. */
const INCIDENTS = schemas/* strictObject */.rej({
    label: schemas/* string */.YjP()
        .min(1)
        .max(50)
        .regex(/^[^,]*$/, 'a label must not hold a comma: GitHub separates labels by it')
        .default('aftermath')
        .describe('Label of every incident issue, 1 to 50 characters; incidents are found again by it. Default: our name.'),
    extraLabels: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(50))
        .max(20)
        .default([])
        .describe('More labels for new incidents, 0 to 20. Default none: labels belong to the repository.'),
    maxNewPerRun: count(0, 20)
        .default(3)
        .describe('Most incidents that one run opens, 0 to 20. Default 3: a run with more causes has a common one nobody named yet.'),
    reopenDays: count(0, 365)
        .default(14)
        .describe('Days after its end, 0 to 365, in which an incident is opened again; later a new one links it. Default 14.'),
})
    .prefault({})
    .describe('Issues that record a cause on a branch until it is gone.');
/** How the batch of a run is found. */
const BATCH = schemas/* strictObject */.rej({
    trailer: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'a trailer key has letters, digits and hyphens only')
        .max(50)
        .default('Batch')
        .describe('Key of the commit trailer that names the batch, as in `Batch: 7`; case is ignored. Default: the plain word.'),
    branchPattern: branchPattern
        .optional()
        .describe('RE2 pattern with one group named id that finds the batch in a branch name, as in `^batch/(?P<id>[^/]+)$`. No default: a guess could mark the wrong batch.'),
})
    .prefault({})
    .describe('How a run tells which batch it worked on, after the `batch` input and before the only item in progress.');
/** One pattern of the user. */
const RULE = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP()
        .regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'an id has lower-case letters, digits and hyphens, at most 60')
        .describe('Name of the rule, shown as its reason; unique.'),
    category: keys_category.exclude(['none']).describe('Category of a line that matches.'),
    pattern: pattern.describe('RE2 pattern that a line of the log must contain; linear time, case counts unless (?i).'),
    transient: schemas/* enum */.k5n(['yes', 'no', 'unknown'])
        .default('unknown')
        .describe('Whether a plain re-run is likely to pass. Default unknown: nothing acts on doubt.'),
    prevention: schemas/* string */.YjP().max(500).optional().describe('Advice shown in the report, at most 500 characters.'),
    priority: count(0, 100)
        .default(80)
        .describe('How surely such a line is the cause, 0 to 100. Default 80: as sure as the structure of a known tool.'),
});
/** Bounds of reading and showing logs. */
const LOGS = schemas/* strictObject */.rej({
    maxJobs: count(1, 100)
        .default(25)
        .describe('Most failed jobs whose logs are read, 1 to 100. Default 25: keeps a large matrix under 60 requests.'),
    maxBytes: count(1024, 2_147_483_648)
        .default(268_435_456)
        .describe('Most bytes of one log that are fetched, 1024 to 2147483648. Default 268435456 (256 MiB): larger logs repeat.'),
    compareWithGreen: schemas/* boolean */.zMY()
        .default(false)
        .describe('Whether the log of the last green run of the first failed job is read too: what stands in both is hardly the cause. Default false: it costs three requests.'),
    excerptLines: count(1, 100)
        .default(12)
        .describe('Lines shown around the cause, 1 to 100. Default 12: fits a screen with the report around it.'),
})
    .prefault({})
    .describe('How much of the logs is read and shown.');
/** When an incident gets a post-mortem. */
const POSTMORTEM = schemas/* strictObject */.rej({
    minLevel: level
        .default(4)
        .describe('Level, 1 to 5, from which an incident gets a post-mortem. Default 4: critical.'),
    occurrences: count(1, 1000)
        .default(3)
        .describe('Occurrence, 1 to 1000, from which it gets one whatever the level. Default 3: twice is chance.'),
})
    .prefault({})
    .describe('When an incident issue grows the sections of a post-mortem.');
/** What recovery does. */
const RECOVERY = schemas/* strictObject */.rej({
    greens: count(1, 20)
        .default(1)
        .describe('Green runs of the same workflow and branch, 1 to 20, that end an incident. Default 1; more need the memory on the state branch.'),
    clearMarks: schemas/* boolean */.zMY()
        .default(true)
        .describe('Whether the failed mark of a named batch goes when its branch is green again. Default true: it is stale then.'),
})
    .prefault({})
    .describe('What a green run after a failure does besides closing incidents.');

;// CONCATENATED MODULE: ./lib/config/severity-section.js
// The severity section of the policy: every threshold of the grading, with unit, range and reason.


const SEVERITY_RULE = schemas/* strictObject */.rej({
    when: schemas/* strictObject */.rej({
        category: keys_category.optional().describe('Category of the cause.'),
        branch: glob.optional().describe('Glob over the branch; never true for a fork.'),
        path: glob.optional().describe('Glob over the changed files of the head commit; one match is enough.'),
    })
        .describe('Conditions that must all hold; {} always holds.'),
    set: level.optional().describe('The level from here on, 1 to 5.'),
    min: level.optional().describe('Lowest level, 1 to 5.'),
    max: level.optional().describe('Highest level, 1 to 5.'),
})
    .superRefine((rule, context) => {
    if (rule.set === undefined && rule.min === undefined && rule.max === undefined) {
        context.addIssue({ code: 'custom', message: 'the rule does nothing; give set, min or max' });
    }
    if (rule.min !== undefined && rule.max !== undefined && rule.min > rule.max) {
        context.addIssue({ code: 'custom', path: ['min'], message: `min ${rule.min} is above max ${rule.max}` });
    }
});
/** How a failure is graded; the same shape as `SeveritySettings` of the grading function. */
const SEVERITY = schemas/* strictObject */.rej({
    protectedBranches: schemas/* array */.YOg(glob)
        .default(['main', 'master', 'release/**'])
        .describe('Globs of branches others build on, besides the default branch and protected ones. Default: usual names.'),
    corePaths: schemas/* array */.YOg(glob)
        .default([])
        .describe('Globs of paths whose change makes a failure one level worse, up to 4. Default none: only you know them.'),
    sensitivePaths: schemas/* array */.YOg(glob)
        .default(['**/migrations/**', '**/*.sql', '**/security/**', '**/auth/**'])
        .describe('Globs of paths that touch security or data: one level, up to 3, up to 4 on protected branches. Default: usual folders.'),
    deployEnvironments: schemas/* array */.YOg(glob)
        .default(['prod', 'production', 'live'])
        .describe('Globs of words in job or workflow names that mean an environment users depend on. Default: usual words.'),
    broadJobShare: schemas/* number */.aig()
        .min(0)
        .max(1)
        .default(0.5)
        .describe('Share of red jobs, 0 to 1, from which a failure is broad (at least 4 red jobs). Default 0.5: the larger half.'),
    broadTests: count(1, 100_000)
        .default(10)
        .describe('Number of red tests, 1 to 100000, from which a failure is broad. Default 10: more than one feature.'),
    recurrence: count(2, 1000)
        .default(3)
        .describe('Occurrences on one branch, 2 to 1000, from which a cause is one level worse. Default 3: twice is chance.'),
    rules: schemas/* array */.YOg(SEVERITY_RULE)
        .max(100)
        .default([])
        .describe('Your own last word, applied in order after everything else, 0 to 100 rules. Default none.'),
})
    .prefault({})
    .describe('What makes a failure weigh more or less, levels 1 to 5.');

;// CONCATENATED MODULE: ./lib/config/schema.js
// The policy file `.github/aftermath.yml`: one schema is the source of the type, the defaults, and the published JSON schema.
















/** The whole policy. Strict: a key that nobody reads is an error, because it is a misspelt wish. */
const PolicySchema = schemas/* strictObject */.rej({
    mode: schemas/* enum */.k5n(effect/* MODES */.FN)
        .default('propose')
        .describe('How far we may go without a person: observe, propose or act. Default propose: nothing destructive.'),
    response: RESPONSE,
    incidents: INCIDENTS,
    plans: schemas/* array */.YOg(PLAN)
        .max(20)
        .default([])
        .describe('Workplan files that may be edited, 0 to 20 entries. Default none: a file is only touched when named.'),
    queue: QUEUE,
    edits: EDITS,
    batch: BATCH,
    severity: SEVERITY,
    ignore: schemas/* array */.YOg(keys_category)
        .default([])
        .describe('Categories that are reported and otherwise left alone. Default none.'),
    rules: schemas/* array */.YOg(RULE)
        .max(200)
        .default([])
        .superRefine(refuseDuplicateIds)
        .describe('Your own patterns for the causes in your logs, 0 to 200. Default none.'),
    logs: LOGS,
    postmortem: POSTMORTEM,
    recovery: RECOVERY,
    rerun: RERUN,
    revert: REVERT,
    umbrella: UMBRELLA,
    systemic: SYSTEMIC,
    comments: COMMENTS,
    owners: OWNERS,
    operators: OPERATORS,
    memory: MEMORY,
    sweep: SWEEP,
    limits: LIMITS,
    run: RUN,
    doctor: DOCTOR,
    handOff: HAND_OFF,
    checkpoints: CHECKPOINTS,
})
    .describe('Policy of Aftermath, the file .github/aftermath.yml. Every key may be left out.');
/** The policy of a repository without a policy file. */
function defaultPolicy() {
    return PolicySchema.parse({});
}
/** What a level calls for. */
function responseOf(policy, at) {
    return policy.response[at];
}
function refuseDuplicateIds(rules, context) {
    rules.forEach((rule, index) => {
        if (rules.findIndex((other) => other.id === rule.id) === index)
            return;
        context.addIssue({
            code: 'custom',
            path: [index, 'id'],
            message: `a rule with id ${JSON.stringify(rule.id)} stands above`,
        });
    });
}


/***/ }),

/***/ 1641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iu: () => (/* binding */ applyOverrides)
/* harmony export */ });
/* unused harmony exports effectiveSettings, explainSource */
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9440);

/** The policy with the inputs laid over it. Null: the repository has no policy file. */
function applyOverrides(policy, overrides) {
    const base = policy ?? (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultPolicy */ .G4)();
    return {
        ...base,
        mode: overrides.mode ?? base.mode,
        plans: overrides.plan.length === 0 ? base.plans : [{ files: [...overrides.plan] }],
    };
}
/** Every effective value with its source, in the order of the schema; sections are listed key by key. */
function effectiveSettings(file, overrides) {
    const policy = applyOverrides(file?.policy ?? null, overrides);
    return flatten(policy).map(([key, value]) => ({ key, value, source: sourceOf(key, file, overrides) }));
}
/** A source in words for people: `default`, `input mode`, `.github/aftermath.yml:3`. */
function explainSource(source) {
    if (source.kind === 'default')
        return 'default';
    return source.kind === 'input' ? `input ${source.name}` : `${source.at.file}:${source.at.line}`;
}
function sourceOf(key, file, overrides) {
    if (key === 'mode' && overrides.mode !== null)
        return { kind: 'input', name: 'mode' };
    if (key === 'plans' && overrides.plan.length > 0)
        return { kind: 'input', name: 'plan' };
    const at = file?.given.get(key);
    return at === undefined ? { kind: 'default' } : { kind: 'file', at };
}
/** The first two levels of the policy as dotted keys; lists are values. Absent optional keys are left out. */
function flatten(policy) {
    return Object.entries(policy).flatMap(([key, value]) => {
        if (typeof value !== 'object' || Array.isArray(value))
            return [[key, value]];
        return Object.entries(value).map(([inner, innerValue]) => [`${key}.${inner}`, innerValue]);
    });
}


/***/ }),

/***/ 1236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
// Finds the word that a misspelt word was meant to be.
/**
 * The known word nearest to the given one, or null when none is near: at most a third of its letters differ, swapped
 * neighbours counted as one, case and hyphens ignored. The first of several equally near ones.
 */
function suggest(given, known) {
    const word = normalise(given);
    let best = null;
    for (const name of known) {
        const distance = editDistance(word, normalise(name));
        if (distance <= reach(name) && (best === null || distance < best.distance)) {
            best = { name, distance };
        }
    }
    return best?.name ?? null;
}
/** How many letters may differ; never all of them. */
function reach(name) {
    return Math.min(name.length - 1, Math.max(1, Math.floor(name.length / 3)));
}
/** Longest word that is compared; nobody misspells a longer one into a known one. */
const MAX_WORD = 40;
function normalise(word) {
    return word.slice(0, MAX_WORD).toLowerCase().replace(/[-_ ]/g, '');
}
/** Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other. */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = cell(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = swapped ? cell(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY;
            row.push(Math.min(replaced, cell(last, j) + 1, cell(row, j - 1) + 1, swap));
        }
        beforeLast = last;
        last = row;
    }
    return cell(last, b.length);
}
function cell(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 4920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ readUsablePolicy)
});

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./lib/config/schema.js + 16 modules
var schema = __webpack_require__(9440);
;// CONCATENATED MODULE: ./lib/config/json-schema.js
// The published JSON schema of the policy file, and what it says about a place in it.


/** Where the published schema will be found; editors use it when a policy names it. */
const TITLE = 'Aftermath policy (.github/aftermath.yml)';
/** The JSON schema (draft 2020-12) of the policy file, from the same source as the parser. */
function toJsonSchema() {
    const { $schema, ...rest } = json_schema_processors/* toJSONSchema */.bl(schema/* PolicySchema */.Qz, { io: 'input' });
    return { $schema, title: TITLE, ...rest };
}
/** The keys that the policy knows at a path, in the order of the schema; empty where there are none. */
function knownKeysAt(path) {
    let node = toJsonSchema();
    for (const part of path)
        node = typeof part === 'number' ? node?.items : node?.properties?.[part];
    return Object.keys(node?.properties ?? {});
}

// EXTERNAL MODULE: ./lib/config/suggest.js
var suggest = __webpack_require__(1236);
;// CONCATENATED MODULE: ./lib/config/explain-issue.js


/** The dotted name of a place in the policy, as in `severity.rules[0].set`; `the policy` for the top. */
function toKeyName(path) {
    const name = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
    return name === '' ? 'the policy' : name.replace(/^\./, '');
}
/** One sentence for an issue, except unknown keys, which have one each: see `explainUnknownKey`. */
function explainIssue(issue, given) {
    const name = toKeyName(issue.path);
    switch (issue.code) {
        case 'invalid_type':
            return given === undefined
                ? `${name} is missing; give ${toKind(issue.expected)}`
                : `${name} must be ${toKind(issue.expected)}, not ${toShown(given)}`;
        case 'invalid_value':
            return explainChoice(name, issue.values, given);
        case 'too_small':
            return `${name} must ${toBound(issue.origin, 'at least', issue.minimum)}, not ${toShown(given)}`;
        case 'too_big':
            return `${name} must ${toBound(issue.origin, 'at most', issue.maximum)}, not ${toShown(given)}`;
        default:
            return `${name}: ${issue.message}`;
    }
}
/** One sentence for a key that the policy does not know, with the key that was probably meant. */
function explainUnknownKey(parent, key) {
    const known = knownKeysAt(parent.filter((part) => typeof part !== 'symbol'));
    const meant = (0,suggest/* suggest */.Z)(key, known);
    const where = parent.length === 0 ? '' : ` under ${toKeyName(parent)}`;
    const hint = meant === null ? `known${where || ' here'}: ${known.join(', ')}` : `did you mean ${JSON.stringify(meant)}?`;
    return `unknown key ${toShown(key)}${where}; ${hint}`;
}
function explainChoice(name, values, given) {
    const choices = values.map(String);
    if (given === undefined)
        return `${name} is missing; give one of ${choices.join(', ')}`;
    const same = choices.includes(String(given)) ? '; write it without quotes' : '';
    const meant = same === '' && typeof given === 'string' ? (0,suggest/* suggest */.Z)(given, choices) : null;
    const hint = meant === null ? same : `; did you mean ${JSON.stringify(meant)}?`;
    return `${name} must be one of ${choices.join(', ')}, not ${toShown(given)}${hint}`;
}
const KINDS = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping with keys',
};
function toKind(expected) {
    return KINDS[expected] ?? expected;
}
function toBound(origin, word, bound) {
    if (origin === 'string')
        return `have ${word} ${bound} character${bound === 1 ? '' : 's'}`;
    if (origin === 'array')
        return `have ${word} ${bound} entr${bound === 1 ? 'y' : 'ies'}`;
    return `be ${word} ${bound}`;
}
/** Longest piece of a given value that a message repeats, in UTF-16 units. */
const MAX_SHOWN = 60;
/** A given value in a message: short, on one line, its kind named when it is no scalar. */
function toShown(given) {
    if (given === null)
        return 'nothing (remove the key, or give a value)';
    if (Array.isArray(given))
        return given.length === 0 ? 'an empty list' : `a list of ${given.length}`;
    if (typeof given === 'object')
        return 'a mapping';
    const text = JSON.stringify(given) ?? 'nothing';
    return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/config/yaml-document.js
// A YAML text as a plain value that remembers where each part stands. No aliases, no tags, one document, bounded size.


/** Largest policy text, in UTF-16 units: a hundred times what people write. */
const MAX_UNITS = 200_000;
/** Most syntax errors told at once: the later ones are consequences of the first. */
const MAX_ERRORS = 5;
/** Reads a text, or tells every syntax error in the order of the text. */
function readYaml(file, text) {
    const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const lines = new dist/* LineCounter */.HN();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    if (source.length > MAX_UNITS) {
        const detail = `the file has ${source.length} characters, at most ${MAX_UNITS} are read; move data out of the policy`;
        return (0,result/* err */._)([{ code: 'CONFIG_INVALID', at: { file, line: 1, column: 1 }, detail }]);
    }
    const document = (0,dist/* parseDocument */.Tp)(source, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
    const problems = [...document.errors, ...document.warnings].map((error) => explain(error, at));
    const root = document.contents;
    if (problems.length === 0)
        problems.push(...findUnsupported(root, at));
    if (problems.length > 0)
        return (0,result/* err */._)(firstOfEachLine(problems));
    return (0,result.ok)({
        value: document.toJS(),
        placeOf: (path) => at(startOf(walk(root, path).node)),
        placeOfKey: (path) => at(startOf(walk(root, path).key)),
    });
}
/** What the engine's codes mean for the person who wrote the file; other codes keep the engine's own sentence. */
const HINTS = {
    DUPLICATE_KEY: 'this key stands above already; remove one of the two',
    MULTIPLE_DOCS: 'a second document begins here; keep one, remove the line ---',
    TAB_AS_INDENT: 'indented with a tab; use spaces',
    TAG_RESOLVE_FAILED: 'tags are not read here; remove the word with the exclamation mark, or quote the text',
    RESOURCE_EXHAUSTION: 'nested too deeply',
};
function explain(error, at) {
    const detail = HINTS[error.code] ?? `not valid YAML: ${error.message.split('\n')[0] ?? error.code}`;
    return { code: 'CONFIG_INVALID', at: at(error.pos[0]), detail };
}
function findUnsupported(root, at) {
    const problems = [];
    const refuse = (node, detail) => {
        problems.push({ code: 'CONFIG_INVALID', at: at(startOf((0,dist/* isNode */.Ll)(node) ? node : null)), detail });
    };
    if (root === null)
        return problems;
    (0,dist/* visit */.YR)(root, {
        Alias: (_, node) => refuse(node, 'aliases are not read here; write the value out'),
        Pair: (_, pair) => {
            if (!(0,dist/* isScalar */.jn)(pair.key))
                refuse(pair.key, 'a key must be a plain word');
        },
    });
    return problems;
}
/** Errors in the order of the text, one for a line, at most MAX_ERRORS. */
function firstOfEachLine(problems) {
    const seen = new Set();
    return problems
        .flatMap((problem) => (problem.code === 'CONFIG_INVALID' ? [problem] : []))
        .toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
        .filter((problem) => !seen.has(problem.at.line) && seen.add(problem.at.line))
        .slice(0, MAX_ERRORS);
}
/** Follows a path as far as it goes. Keys are compared as text: `3:` and `"3":` are one key. */
function walk(root, path) {
    let found = { node: root, key: root };
    for (const part of path) {
        const next = childOf(found.node, part);
        if (next === null)
            return found;
        found = next;
    }
    return found;
}
function childOf(node, part) {
    if ((0,dist/* isSeq */.oP)(node)) {
        const child = node.items[Number(part)];
        return (0,dist/* isNode */.Ll)(child) ? { node: child, key: child } : null;
    }
    if (!(0,dist/* isMap */.jh)(node))
        return null;
    const pair = node.items.find((candidate) => (0,dist/* isScalar */.jn)(candidate.key) && String(candidate.key.value) === `${part}`);
    if (pair === undefined || !(0,dist/* isNode */.Ll)(pair.key))
        return null;
    return {
        node: (0,dist/* isNode */.Ll)(pair.value) && !(0,dist/* isAlias */.Vj)(pair.value) && hasText(pair.value) ? pair.value : pair.key,
        key: pair.key,
    };
}
/** An empty value has a place of its own somewhere behind the key; people look at the key. */
function hasText(node) {
    return node.range !== undefined && node.range !== null && node.range[1] > node.range[0];
}
function startOf(node) {
    return node?.range?.[0] ?? 0;
}

;// CONCATENATED MODULE: ./lib/config/parse-policy.js




/**
 * The policy in a text with the places of the keys that it gives, or every CONFIG_INVALID in the order of the text. An empty
 * text gives the defaults.
 */
function readPolicyFile(file, text) {
    const document = readYaml(file, text);
    if (!document.ok)
        return document;
    const value = document.value.value ?? {};
    const parsed = schema/* PolicySchema */.Qz.safeParse(value);
    if (parsed.success)
        return (0,result.ok)({ file, policy: parsed.data, given: findGiven(value, document.value) });
    return (0,result/* err */._)(inTextOrder(parsed.error.issues.flatMap((issue) => toProblems(issue, value, document.value))));
}
function toProblems(issue, value, document) {
    const path = toPath(issue.path);
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({
            code: 'CONFIG_INVALID',
            at: document.placeOfKey([...path, key]),
            detail: explainUnknownKey(path, key),
        }));
    }
    return [{ code: 'CONFIG_INVALID', at: document.placeOf(path), detail: explainIssue(issue, valueAt(value, path)) }];
}
function toPath(path) {
    return path.filter((part) => typeof part !== 'symbol');
}
function valueAt(value, path) {
    let at = value;
    for (const part of path) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part))
            return undefined;
        at = at[part];
    }
    return at;
}
function inTextOrder(problems) {
    const spanOf = (problem) => ('at' in problem ? problem.at : { line: 0, column: 0 });
    return problems.toSorted((a, b) => spanOf(a).line - spanOf(b).line || spanOf(a).column - spanOf(b).column);
}
function findGiven(value, document) {
    const given = new Map();
    for (const [key, inner] of entriesOf(value)) {
        given.set(key, document.placeOfKey([key]));
        for (const [innerKey] of entriesOf(inner))
            given.set(`${key}.${innerKey}`, document.placeOfKey([key, innerKey]));
    }
    return given;
}
function entriesOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

;// CONCATENATED MODULE: ./lib/config/usable-policy.js



/**
 * The policy of a text. A problem anywhere else refuses the whole text: a misspelt wish about what may be written must
 * not be overlooked. A rule only adds knowledge, so a broken one is left out.
 */
function readUsablePolicy(file, text) {
    const whole = readPolicyFile(file, text);
    if (whole.ok)
        return (0,result.ok)({ policy: whole.value.policy, problems: [] });
    const rest = withoutBadRules(file, text, whole.problem);
    if (rest === null)
        return whole;
    const read = readPolicyFile(file, rest);
    return read.ok ? (0,result.ok)({ policy: read.value.policy, problems: whole.problem }) : whole;
}
/** The policy as JSON, which is YAML too, without the rules that have a problem; null when that cannot be told apart. */
function withoutBadRules(file, text, problems) {
    const document = readYaml(file, text);
    if (!document.ok || !isRecord(document.value.value))
        return null;
    const { rules, ...others } = document.value.value;
    if (!Array.isArray(rules))
        return null;
    const starts = rules.map((_, index) => document.value.placeOfKey(['rules', index]));
    const end = findEnd(document.value.value, document.value.placeOfKey);
    const bad = new Set();
    for (const problem of problems) {
        if (!('at' in problem) || !isBetween(problem.at, starts[0], end))
            return null;
        bad.add(starts.findLastIndex((start) => !isBefore(problem.at, start)));
    }
    return JSON.stringify({ ...others, rules: rules.filter((_, index) => !bad.has(index)) });
}
/** Where the key after `rules` begins; null when it is the last one. */
function findEnd(value, placeOf) {
    const own = placeOf(['rules']);
    const later = Object.keys(value)
        .map((key) => placeOf([key]))
        .filter((place) => isBefore(own, place));
    return later.sort((a, b) => (isBefore(a, b) ? -1 : 1))[0] ?? null;
}
function isBetween(at, start, end) {
    return start !== undefined && !isBefore(at, start) && (end === null || isBefore(at, end));
}
function isBefore(a, b) {
    return a.line < b.line || (a.line === b.line && a.column < b.column);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 6567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ matchRules),
/* harmony export */   i: () => (/* binding */ toRuleSet)
/* harmony export */ });
/* harmony import */ var _domain_line_prefix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4105);
/* harmony import */ var _domain_literal_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2073);


/** A rule set from rules, in order of rank: an earlier rule wins a tie. */
function toRuleSet(rules) {
    return {
        rules,
        literals: (0,_domain_literal_set_js__WEBPACK_IMPORTED_MODULE_0__/* .compileLiterals */ .O)(rules.map((rule) => rule.literals)),
        always: rules.flatMap((rule, index) => (rule.literals.length === 0 ? [index] : [])),
    };
}
/** The rules that accept a line, in the order of the set. */
function matchRules(set, text) {
    const peeled = (0,_domain_line_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .peelLine */ .n)(text);
    return [...(0,_domain_literal_set_js__WEBPACK_IMPORTED_MODULE_0__/* .findGroups */ ._)(set.literals, `${text} `), ...set.always].flatMap((index) => {
        const rule = set.rules[index];
        return rule !== undefined && accepts(rule, text, peeled) ? [rule] : [];
    });
}
function accepts(rule, text, peeled) {
    return rule.pattern.test(peeled) || (peeled !== text && rule.pattern.test(text));
}


/***/ }),

/***/ 6157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ALL_RULES: () => (/* binding */ ALL_RULES),
  BUILT_IN_RULES: () => (/* binding */ BUILT_IN_RULES),
  createRuleSet: () => (/* binding */ createRuleSet)
});

// EXTERNAL MODULE: ./lib/diagnosis/rule.js
var rule = __webpack_require__(6567);
;// CONCATENATED MODULE: ./lib/diagnosis/rules/analysers.js
const analyserRules = [
    {
        id: 'analyse.clang-tidy',
        category: 'lint',
        role: 'cause',
        weight: 92,
        transient: 'no',
        literals: ['error: '],
        pattern: /:\d+:\d+: error: .* \[(?!clang-diagnostic|clang-format)[a-z]\w*(?:[.-]\w+)+(?:,-warnings-as-errors)?\]$/,
        hits: ['src/basket.cpp:14:20: error: use nullptr [modernize-use-nullptr,-warnings-as-errors]'],
        misses: ['src/basket.cpp:14:20: error: unused variable [-Werror=unused-variable]'],
    },
    {
        id: 'analyse.cppcheck',
        category: 'lint',
        role: 'cause',
        weight: 92,
        transient: 'no',
        literals: ['error: '],
        pattern: /\.(?:[ch](?:pp|xx|\+\+)?|cc|hh):\d+:\d+: error: .* \[[a-z]+[A-Z]\w*\]$/,
        hits: ['src/basket.c:14:20: error: Memory leak: total [memleakOnRealloc]'],
        misses: ['src/basket.c:14:20: error: no member [x]'],
    },
    {
        id: 'analyse.bandit',
        category: 'security-scan',
        role: 'cause',
        weight: 88,
        transient: 'no',
        literals: ['>> issue: '],
        pattern: /^>> Issue: \[\w+(?::\w+)?\] \S/,
        hits: ['>> Issue: [B105:hardcoded_password_string] Possible hardcoded password'],
        misses: ['>> Issue tracker opened'],
    },
    {
        id: 'analyse.audit-count',
        category: 'unknown',
        role: 'cause',
        weight: 42,
        transient: 'no',
        literals: ['vulnerabilit'],
        pattern: /^(?!.*\b(?:0|no) vulnerabilit).*\b[1-9]\d* (?:\w+ ){0,3}vulnerabilit(?:y|ies)\b/,
        hits: ['3 high severity vulnerabilities'],
        misses: ['found 0 vulnerabilities'],
    },
    {
        id: 'analyse.gofmt',
        category: 'lint',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['.go.orig'],
        pattern: /^diff (?:-u )?\S+\.go\.orig \S+\.go$/,
        hits: ['diff basket.go.orig basket.go'],
        misses: ['removed basket.go.orig'],
    },
    {
        id: 'analyse.clippy',
        category: 'lint',
        role: 'header',
        weight: 82,
        transient: 'no',
        literals: ['clippy'],
        pattern: /^\s*= (?:help|note): .*(?:rust-clippy\/|`-[DF] clippy::)/,
        cause: { pattern: /^error: \S/, within: 14, direction: 'up', until: /^warning: / },
        hits: ['  = help: for further information visit https://docs.example/rust-clippy/index.html#needless_return'],
        misses: ['cargo clippy -- -D warnings'],
    },
    {
        id: 'analyse.api-signature',
        category: 'api-breaking',
        role: 'cause',
        weight: 86,
        transient: 'no',
        literals: ['changed the api signature', 'semver requires new', 'api check failed'],
        pattern: /You have changed the API signature for this project|semver requires new (?:major|minor) version/,
        hits: [
            'Warning: You have changed the API signature for this project.',
            'Summary semver requires new major version: 1 major and 0 minor checks failed',
        ],
        misses: ['the API signature is unchanged'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/apps.js
const appRules = [
    {
        id: 'swift.compile',
        category: 'compile-error',
        role: 'cause',
        weight: 88,
        transient: 'no',
        literals: ['.swift:', '.m:', '.mm:', '❌'],
        pattern: /^(?:❌ {1,2})?\/?\S+\.(?:swift|mm?):\d+:\d+: (?:error: |(?!warning|note)['\w])/,
        hits: ["/a/B.swift:47:19: error: 'value' is inaccessible", '❌  /a/B.swift:3:1: use of unresolved identifier'],
        misses: ['/a/B.swift:3:1: warning: x'],
    },
    {
        id: 'swift.xctest',
        category: 'test-failure',
        role: 'cause',
        weight: 84,
        transient: 'unknown',
        literals: [': error: -[', 'xctassert', "' failed (", ' recorded an issue', '✗', '✖'],
        pattern: /^\S+:\d+: error: -?\[?\w+|XCTAssert\w* failed|^Test Case '.*' failed \(|recorded an issue at|^ +✗ \w+, /,
        hits: ['/a/B.swift:3: error: -[T testA] : XCTAssertEqual failed'],
        misses: ["Test Case '-[T testA]' passed"],
    },
    {
        id: 'swift.xcodebuild',
        category: 'config',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: [
            'xcodebuild: error:',
            'no such module',
            'unable to find a destination',
            'code signing',
            'no profiles for',
            'requires a development team',
        ],
        pattern: /^xcodebuild: error: |No profiles for '|requires a development team|Code ?[Ss]ign(?:ing)? [Ee]rror/,
        hits: ['xcodebuild: error: Unable to find a destination matching'],
        misses: ['code signing ok'],
    },
    {
        id: 'swift.pods',
        category: 'dependency',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: [
            '[!] ',
            'cocoapods could not find',
            'none of your spec sources',
            '- error |',
            'dependencies could not be resolved',
            'carthage',
        ],
        pattern: /^\[!\] (?!\(|\w*Error|note)[A-Z]|CocoaPods could not find compatible versions|None of your spec sources contain|^\s+- ERROR \| |^error: [Dd]ependencies could not be resolved/,
        hits: ['[!] CocoaPods could not find compatible versions for pod "A":'],
        misses: ['[!] note'],
    },
    {
        id: 'dart.test',
        category: 'test-failure',
        role: 'cause',
        weight: 80,
        transient: 'unknown',
        literals: [' [e]', '.dart:'],
        pattern: /^\d\d:\d\d \+\d+(?: ~\d+)? -\d+: .* \[E\]$/,
        hits: ['00:03 +3 -1: opens [E]'],
        misses: ['00:03 +3: opens'],
    },
    {
        id: 'dart.compile',
        category: 'compile-error',
        role: 'cause',
        weight: 86,
        transient: 'no',
        literals: ['.dart:'],
        pattern: /^\s*\S+\.dart:\d+:\d+: Error: |^\s*error [•-] .*\.dart:\d+/,
        hits: ["lib/a.dart:3:5: Error: Undefined name 'x'."],
        misses: ['lib/a.dart:3'],
    },
    {
        id: 'dotnet.compile',
        category: 'compile-error',
        role: 'cause',
        weight: 89,
        transient: 'no',
        literals: ['error cs', 'error fs', 'error bc', 'error razor', 'error xaml'],
        pattern: /\(\d+,\d+\): error (?:CS|FS|BC|RZ|XA|XLS)\d+: |^(?:CSC|FSC|vbc) ?: error /,
        hits: ["A.cs(20,40): error CS0103: The name 'key' does not exist [/a/b.csproj]"],
        misses: ['A.cs(3,4): warning CS0168'],
    },
    {
        id: 'dotnet.msbuild',
        category: 'config',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: ['error msb', 'error netsdk', 'error : '],
        pattern: /: error (?:MSB|NETSDK)\d+: |^\S+\.(?:cs|fs|vb)proj(?:\(\d+,\d+\))? : error : |^MSBUILD : error /,
        hits: ['/a/b.csproj : error NETSDK1045: The current .NET SDK does not support'],
        misses: ['error MSG'],
    },
    {
        id: 'dotnet.nuget',
        category: 'dependency',
        role: 'cause',
        weight: 84,
        transient: 'unknown',
        literals: ['error nu', 'unable to load the service index'],
        pattern: /: error NU\d{4}: /,
        hits: ['/a/b.csproj : error NU1102: Unable to find package Foo'],
        misses: ['warning NU1608'],
    },
    {
        id: 'dotnet.test',
        category: 'test-failure',
        role: 'header',
        weight: 83,
        transient: 'unknown',
        literals: ['failed ', '[fail]'],
        pattern: /^\s*(?:Failed|X|❌) +[A-Za-z_][\w.<>(),`" ]*\[(?:< )?[\d.]+ ?m?s.*\]$|\[FAIL\]$/,
        cause: {
            pattern: /^\s+(?:Assert\.|Expected|System\.|\S+Exception|Shouldly|Message:)|^\s{3,}(?!Error Message|Stack Trace)\S/,
            within: 4,
        },
        hits: ['  Failed Acme.Tests.Opens [12 ms]', '    Acme.Tests.Opens [FAIL]'],
        misses: ['Passed Acme.Tests.Opens [1 ms]'],
    },
    {
        id: 'dotnet.unhandled',
        category: 'runtime-error',
        role: 'cause',
        weight: 78,
        transient: 'unknown',
        literals: ['unhandled exception'],
        pattern: /^\s*(?:Fatal: )?Unhandled [Ee]xception[.:]/,
        hits: ['Unhandled exception. System.NullReferenceException: x'],
        misses: ['handled exception'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/checkers.js
const checkerRules = [
    {
        id: 'check.clang-format',
        category: 'lint',
        role: 'cause',
        weight: 92,
        transient: 'no',
        literals: ['-wclang-format-violations', 'clang-format'],
        pattern: /-Wclang-format-violations\]|clang-format (?:failed|found|violations|differs)/,
        hits: ['basket.c:14:20: error: code should be clang-formatted [-Wclang-format-violations]'],
        misses: ['clang-format version 14'],
    },
    {
        id: 'check.cppcheck',
        category: 'lint',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['(error)', '(warning)', '(style)', '[uninitvar]', '[nullpointer]'],
        pattern: /^\[\S+:\d+\]: \((?:error|warning|style|performance|portability)\)/,
        hits: ['[basket.c:14]: (error) Memory leak: p'],
        misses: ['basket (error)'],
    },
    {
        id: 'check.luacheck',
        category: 'lint',
        role: 'cause',
        weight: 80,
        transient: 'no',
        literals: ['.lua:'],
        pattern: /^\s+\S+\.lua:\d+:\d+: /,
        hits: ['    src/basket.lua:14:20: accessing undefined variable tax'],
        misses: ['lua: a.lua:3: x'],
    },
    {
        id: 'check.psalm',
        category: 'lint',
        role: 'cause',
        weight: 85,
        transient: 'no',
        literals: ['error: '],
        pattern: /^ERROR: \w+ - \S+:\d+:\d+ - /,
        hits: ['ERROR: UndefinedMethod - src/Basket.php:14:20 - Method tax does not exist'],
        misses: ['ERROR: x - y'],
    },
    {
        id: 'check.hlint',
        category: 'lint',
        role: 'cause',
        weight: 76,
        transient: 'no',
        literals: ['warning:', 'suggestion:', 'error:'],
        pattern: /^\S+\.l?hs:\d+:\d+(?:-\d+)?: (?:Warning|Error|Suggestion): [A-Z]/,
        hits: ['src/Basket.hs:14:20: Warning: Redundant bracket'],
        misses: ['src/Basket.hs:14:20: Warning:'],
    },
    {
        id: 'check.dialyzer',
        category: 'lint',
        role: 'cause',
        weight: 88,
        transient: 'no',
        literals: ['.erl:', '.ex:'],
        pattern: /^\S+\.erl:\d+(?::\d+)?: (?:Function \S+ (?:has no|will never)|The (?:call|pattern|created fun|variable|specification)|Call to (?:missing|unknown)|Invalid type|Callback info)|^\S+\.exs?:\d+:\w+ \S/,
        hits: [
            'basket.erl:14: Function tax/1 has no local return',
            'lib/basket.ex:14:no_return Function tax/1 has no local return.',
        ],
        misses: ['lib/basket.ex:14: x'],
    },
    {
        id: 'check.credo',
        category: 'lint',
        role: 'cause',
        weight: 80,
        transient: 'no',
        literals: ['┃'],
        pattern: /^┃ +\[[A-Z]\] /,
        hits: ['┃ [R] → Modules should have a @moduledoc tag.'],
        misses: ['┃ lib/a.ex:1'],
    },
    {
        id: 'check.detekt',
        category: 'lint',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: ['.kt:', '.kts:'],
        pattern: /^\S+\.kts?:\d+:\d+: .*\[\w+\]$/,
        hits: ['/w/src/Basket.kt:14:1: The function total is too complex. [ComplexMethod]'],
        misses: ['e: /w/a.kt:3:4 x'],
    },
    {
        id: 'check.scala-style',
        category: 'lint',
        role: 'cause',
        weight: 88,
        transient: 'no',
        literals: ['scalafmt', 'scalastyle', 'is not formatted', 'must be formatted', "isn't formatted properly"],
        pattern: /scalafmt: .*(?:must be formatted|isn't formatted)|scalastyle.*(?:error|failed)|error file=.* message=|isn't formatted properly/,
        hits: ['[error] scalafmt: 3 files must be formatted'],
        misses: ['scalafmt loaded'],
    },
    {
        id: 'check.yaml',
        category: 'lint',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: ['[error] ', 'yaml['],
        pattern: /^(?:yaml|name|risky|no|fqcn|var|jinja|command|key|package|schema|syntax-check)(?:-[\w-]+)?\[[\w-]+\]: |^\S+\.ya?ml:\d+:\d+: \[error\]/,
        hits: [
            'yaml[line-length]: Line too long (188 > 160 characters)',
            'a.yml:14:20: [error] trailing spaces (trailing-spaces)',
        ],
        misses: ['yaml[0] is set'],
    },
    {
        id: 'check.puppet',
        category: 'lint',
        role: 'cause',
        weight: 78,
        transient: 'no',
        literals: [' on line '],
        pattern: / - (?:WARNING|ERROR): .* on line \d+/,
        hits: ['manifests/init.pp - ERROR: two-space soft tabs not used on line 14'],
        misses: ['x on line 3'],
    },
    {
        id: 'check.hadolint',
        category: 'lint',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['dl3', 'dl4', 'dl1'],
        pattern: /^\S*:\d+ (?:DL|SC)\d{4} /,
        hits: ['Dockerfile:14 DL3008 error: Pin versions in apt get install'],
        misses: ['dl300 x'],
    },
    {
        id: 'check.sphinx',
        category: 'quality-gate',
        role: 'header',
        weight: 80,
        transient: 'no',
        literals: ['treated as error'],
        pattern: /^Warning, treated as error:/,
        cause: { pattern: /\S/, within: 1 },
        hits: ['Warning, treated as error:'],
        misses: ['treated as errors by gcc'],
    },
    {
        id: 'check.docs-strict',
        category: 'quality-gate',
        role: 'cause',
        weight: 78,
        transient: 'no',
        literals: ["in 'strict' mode", 'in strict mode', 'build finished with problems', 'doxygen'],
        pattern: /Aborted with \d+ .*[Ww]arnings? in '?strict'? mode|^build finished with problems/,
        hits: ["Aborted with 3 Configuration Warnings in 'strict' mode!"],
        misses: ['strict mode on'],
    },
    {
        id: 'check.jekyll',
        category: 'config',
        role: 'cause',
        weight: 80,
        transient: 'no',
        literals: ['liquid exception', 'conversion error', 'yaml exception'],
        pattern: /^\s*(?:Liquid Exception|Conversion error|YAML Exception)[: ]/,
        hits: ["Liquid Exception: Could not locate the included file 'x' in /w/a.md"],
        misses: ['liquid'],
    },
    {
        id: 'check.helm',
        category: 'config',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: ['[error] templates/', '[error] chart.yaml', '[error] values.yaml'],
        pattern: /^\[ERROR\] (?:templates\/|Chart\.yaml|values\.yaml)/,
        hits: ['[ERROR] templates/: parse error at (shop/templates/a.yaml:14)'],
        misses: ['[ERROR] x'],
    },
    {
        id: 'check.snyk',
        category: 'security-scan',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: ['severity vulnerability found', 'issues found', 'vulnerable paths'],
        pattern: /^\s*✗ .* severity vulnerability found/,
        hits: ['✗ High severity vulnerability found in lodash'],
        misses: ['no vulnerability found'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/clients.js
const clientRules = [
    {
        id: 'npm.auth',
        category: 'auth',
        role: 'cause',
        weight: 87,
        transient: 'no',
        literals: ['code e401', 'code e403', 'code eneedauth', 'unable to authenticate'],
        pattern: /^npm (?:ERR!|error) (?:code (?:E401|E403|ENEEDAUTH)\b|Unable to authenticate)/,
        hits: ['npm error code E401', 'npm ERR! Unable to authenticate, need: Basic'],
        misses: ['npm error code E404'],
    },
    {
        id: 'npm.usage',
        category: 'config',
        role: 'cause',
        weight: 62,
        transient: 'no',
        literals: ['code eusage'],
        pattern: /^npm (?:ERR!|error) code EUSAGE\b/,
        hits: ['npm error code EUSAGE'],
        misses: ['npm error code E401'],
    },
    {
        id: 'yarn.command',
        category: 'config',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['error command "'],
        pattern: /^error Command "\S+" not found/,
        hits: ['error Command "typecheck" not found.'],
        misses: ['error Command failed with exit code 1.'],
    },
    {
        id: 'pip.unreachable',
        category: 'network',
        role: 'header',
        weight: 90,
        transient: 'yes',
        literals: ['(from versions: none)'],
        pattern: /^ERROR: Could not find a version that satisfies .*\(from versions: none\)/,
        cause: { pattern: /^WARNING: Retrying \(Retry\(total=0, .*after connection broken by/, within: 2, direction: 'up' },
        hits: ['ERROR: Could not find a version that satisfies the requirement basket (from versions: none)'],
        misses: ['ERROR: Could not find a version that satisfies the requirement basket==9 (from versions: 1.0)'],
    },
    {
        id: 'rust.lock-file',
        category: 'dependency',
        role: 'cause',
        weight: 86,
        transient: 'no',
        literals: ['--locked was passed'],
        pattern: /^error: .*lock file .*--locked was passed/,
        hits: ['error: the lock file /w/Cargo.lock needs to be updated but --locked was passed to prevent this'],
        misses: ['--locked was passed'],
    },
    {
        id: 'go.module',
        category: 'dependency',
        role: 'cause',
        weight: 89,
        transient: 'no',
        literals: ['cannot find module providing', 'no required module provides', 'missing go.sum entry'],
        pattern: /cannot find module providing package |no required module provides package |missing go\.sum entry /,
        hits: ['main.go:3:8: no required module provides package example.com/lib; to add it:'],
        misses: ['go: finding module for package example.com/lib'],
    },
    {
        id: 'go.test-verbose',
        category: 'test-failure',
        role: 'header',
        weight: 86,
        transient: 'unknown',
        literals: ['--- fail:'],
        pattern: /^\s*--- FAIL: \S/,
        cause: { pattern: /^\s+\S+_test\.go:\d+: \S/, within: 2, direction: 'up', until: /^=== RUN|^\s*--- (?:PASS|SKIP): / },
        hits: ['--- FAIL: TestAdds (0.00s)'],
        misses: ['--- PASS: TestAdds (0.00s)'],
    },
    {
        id: 'native.gfortran',
        category: 'compile-error',
        role: 'cause',
        weight: 88,
        transient: 'no',
        literals: ['error: '],
        pattern: /^(?:Fatal )?Error: .* at \(\d\)(?:\W|$)/,
        hits: ['Error: Symbol ‘hours’ at (1) has no IMPLICIT type'],
        misses: ['Error: nothing at all'],
    },
    {
        id: 'terraform.static',
        category: 'config',
        role: 'header',
        weight: 83,
        transient: 'no',
        literals: ['.tf line ', '.tf.json line '],
        pattern: /^(?:│ )? {2}on \S+\.tf(?:\.json)? line \d+/,
        cause: { pattern: /^(?:│ )?Error: \S/, within: 2, direction: 'up' },
        hits: ['  on main.tf line 2, in resource "thing" "app":', '│   on main.tf line 2:'],
        misses: ['based on main.tf line 2'],
    },
    {
        id: 'terraform.resource',
        category: 'deploy',
        role: 'header',
        weight: 84,
        transient: 'unknown',
        literals: ['  with '],
        pattern: /^(?:│ )? {2}with [\w.-]+\.[\w.[\]"-]+,$/,
        cause: { pattern: /^(?:│ )?Error: \S/, within: 3, direction: 'up' },
        hits: ['  with thing.app,', '│   with module.shop.thing.app["a"],'],
        misses: ['  with care,'],
    },
    {
        id: 'config.ansible',
        category: 'config',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: ['error! '],
        pattern: /^ERROR! (?:couldn't resolve|no (?:action|module)|conflicting action|.*Syntax Error|We were unable to read)/,
        hits: ["ERROR! couldn't resolve module/action 'aptt'."],
        misses: ['ERROR! the deploy of web failed'],
    },
    {
        id: 'lua.runtime',
        category: 'runtime-error',
        role: 'cause',
        weight: 80,
        transient: 'unknown',
        literals: ['.lua:'],
        pattern: /^lua(?:jit)?[\d.]*: \S+:\d+: /,
        hits: ['lua: a.lua:3: attempt to index a nil value'],
        misses: ['spec/a_spec.lua:3: x'],
    },
    {
        id: 'php.parse',
        category: 'compile-error',
        role: 'cause',
        weight: 85,
        transient: 'no',
        literals: ['parse error: '],
        pattern: /^(?:PHP )?Parse error: {1,2}\S/,
        hits: ['PHP Parse error:  syntax error, unexpected token ";" in /w/a.php on line 3'],
        misses: ['no parse error: fine'],
    },
    {
        id: 'r.package',
        category: 'dependency',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['there is no package called', 'dependency ‘', 'dependencies ‘'],
        pattern: /there is no package called [‘'"]|^ERROR: dependenc(?:y|ies) ‘/,
        hits: ['  there is no package called ‘tides’', 'ERROR: dependency ‘tides’ is not available for package ‘shop’'],
        misses: ['the package called tides'],
    },
    {
        id: 'ocaml.exception',
        category: 'runtime-error',
        role: 'cause',
        weight: 74,
        transient: 'unknown',
        literals: ['exception'],
        pattern: /^Fatal error: exception \S|^Exception: [A-Z]\w*(?:\.[A-Z]\w*)*(?: .+)?\.$/,
        hits: ['Exception: Not_found.', 'Fatal error: exception Stdlib.Exit'],
        misses: ['Exception: no more tea'],
    },
    {
        id: 'elixir.compile-title',
        category: 'compile-error',
        role: 'cause',
        weight: 74,
        transient: 'no',
        literals: ['compilation error in file'],
        pattern: /^== Compilation error in file/,
        hits: ['== Compilation error in file lib/shop.ex =='],
        misses: ['no compilation error in file'],
    },
    {
        id: 'erlang.eunit-reason',
        category: 'test-failure',
        role: 'cause',
        weight: 84,
        transient: 'unknown',
        literals: ['**error:', '**exit:', '**throw:'],
        pattern: /^\s*\*\*(?:error|exit|throw):/,
        hits: ['**error:{assertEqual,[{module,basket},'],
        misses: ['** error: no'],
    },
    {
        id: 'js.bundler-place',
        category: 'compile-error',
        role: 'cause',
        weight: 77,
        transient: 'no',
        literals: ['error in '],
        pattern: /^ERROR in (?:\.{0,2}\/|src|multi|[Ee]ntry|\S+\.\w+|\S+ from )/,
        hits: ['ERROR in ./src/index.js'],
        misses: ['error in translation'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/compilers.js
const compilerRules = [
    {
        id: 'compile.parenthesised',
        category: 'compile-error',
        role: 'cause',
        weight: 86,
        transient: 'no',
        literals: ['error', 'fatal'],
        pattern: /^\S+\.(?:nim|pas|pp|d|di|lpr|inc|fpp|vb|fs|ml)\(\d+(?:, ?\d+)?\):? (?:Fatal|Error)\b/,
        hits: ["basket.nim(14, 20) Error: undeclared identifier: 'tax'", 'basket.d(14): Error: undefined identifier tax'],
        misses: ['a.nim(3, 4) Hint: x'],
    },
    {
        id: 'compile.other-language',
        category: 'compile-error',
        role: 'cause',
        weight: 86,
        transient: 'no',
        literals: ['.vala:', '.hx:', '.proto:', '.cr:', '.elm', '.jl:', '.zig:', '.v:', '.sv:', '.vhd:'],
        pattern: /^(?:ERROR: |Error in |error in )?\S+\.(?:vala:[\d.-]+: error:|hx:\d+: (?:characters|lines)|proto:\d+:\d+: |cr:\d+(?::\d+)?: |zig:\d+:\d+: error:|s?v:\d+: .*error|vhdl?:\d+:\d+: error)|^-- [A-Z][A-Z ]+ -{5,} \S+\.elm/,
        hits: [
            'Error in src/basket.cr:14: undefined local variable',
            'src/Basket.hx:14: characters 20-25 : Unknown identifier : tax',
            '-- NAMING ERROR ------------- src/Basket.elm',
        ],
        misses: ['a.proto: compiled'],
    },
    {
        id: 'compile.ocaml-words',
        category: 'compile-error',
        role: 'cause',
        weight: 80,
        transient: 'no',
        literals: ['unbound value', 'unbound module', 'unbound constructor', 'this expression has type'],
        pattern: /^Error: (?:Unbound \w+ |This expression has type )/,
        hits: ['Error: Unbound value tax'],
        misses: ['Error: no'],
    },
    {
        id: 'compile.haskell-scope',
        category: 'compile-error',
        role: 'cause',
        weight: 66,
        transient: 'no',
        literals: ['not in scope', 'no instance for', "couldn't match"],
        pattern: /^\s+(?:• )?(?:Variable |Data constructor )?not in scope|^\s+• (?:No instance for|Couldn't match)/i,
        hits: ['    • Variable not in scope: tax'],
        misses: ['in scope'],
    },
    {
        id: 'compile.perl',
        category: 'compile-error',
        role: 'cause',
        weight: 74,
        transient: 'no',
        literals: ['compilation aborted', 'syntax error at', 'had compilation errors'],
        pattern: /^BEGIN failed--compilation aborted|^syntax error at \S+ line \d+|had compilation errors\./,
        hits: ['BEGIN failed--compilation aborted at t/basket.t line 3.'],
        misses: ['aborted'],
    },
    {
        id: 'compile.dart-analyse',
        category: 'compile-error',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['.dart:'],
        pattern: /^\s*error (?:•|-) .* (?:•|-) \S+\.dart:\d+|^\s*error: .* • \S+\.dart:\d+/,
        hits: ["  error • Undefined name 'tax' • lib/basket.dart:14:20 • undefined_identifier"],
        misses: ['info • x • lib/a.dart:3'],
    },
    {
        id: 'runtime.julia',
        category: 'runtime-error',
        role: 'cause',
        weight: 72,
        transient: 'unknown',
        literals: ['error: '],
        pattern: /^ERROR: (?:LoadError: )?\w+Error\b/,
        hits: ['ERROR: LoadError: UndefVarError: tax not defined'],
        misses: ['ERROR: no'],
    },
    {
        id: 'crash.valgrind',
        category: 'crash',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: ['invalid read', 'invalid write', 'conditional jump', 'uninitialised', 'definitely lost'],
        pattern: /^==\d+==\s+(?:Invalid (?:read|write) of|Conditional jump or move|Use of uninitialised|.*[1-9][\d,]* bytes .*definitely lost)/,
        hits: ['==12== Invalid read of size 4'],
        misses: ['==12== definitely lost: 0 bytes in 0 blocks'],
    },
    {
        id: 'crash.signal',
        category: 'crash',
        role: 'cause',
        weight: 84,
        transient: 'unknown',
        literals: ['received signal', 'caught signal', 'sigsegv'],
        pattern: /^(?:Received|Caught|Program received) signal (?:SIG(?:SEGV|ABRT|BUS|ILL|FPE)|(?:4|6|7|8|11)\b)/,
        hits: ['Received signal 11 SEGV_MAPERR 000000000000'],
        misses: ['received signal 15'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/functional.js
const functionalRules = [
    {
        id: 'elixir.exunit',
        category: 'test-failure',
        role: 'header',
        weight: 84,
        transient: 'unknown',
        literals: [') test ', ') doctest ', ') property '],
        pattern: /^ {1,3}\d+\) (?:test|doctest|property) .+/,
        cause: { pattern: /^ {5}(?:\*\* \(|Assertion |Expected |match \(|Doctest failed|\S.*(?:failed|error))/, within: 6 },
        hits: ['  1) test opens (WidgetTest)'],
        misses: ['1) x'],
    },
    {
        id: 'elixir.exunit-title',
        category: 'test-failure',
        role: 'cause',
        weight: 80,
        transient: 'unknown',
        literals: [') test ', ') doctest ', ') property '],
        pattern: /^ {1,3}\d+\) (?:test|doctest|property) .+/,
        hits: ['  1) test opens (WidgetTest)'],
        misses: ['test opens'],
    },
    {
        id: 'elixir.exception',
        category: 'runtime-error',
        role: 'cause',
        weight: 76,
        transient: 'unknown',
        literals: ['** ('],
        pattern: /^\s*\*\* \((?!Mix)\w[\w.]*\) \S/,
        hits: ['** (RuntimeError) no'],
        misses: ['** bold'],
    },
    {
        id: 'elixir.compile',
        category: 'compile-error',
        role: 'cause',
        weight: 86,
        transient: 'no',
        literals: ['compileerror)', 'syntaxerror)', 'tokenmissingerror)'],
        pattern: /\*\* \((?:CompileError|SyntaxError|TokenMissingError)\) /,
        hits: ['** (CompileError) lib/a.ex:3: undefined function x/0'],
        misses: ['** (RuntimeError) x'],
    },
    {
        id: 'elixir.mix',
        category: 'config',
        role: 'cause',
        weight: 78,
        transient: 'no',
        literals: ['** (mix)'],
        pattern: /^\*\* \(Mix\) (?!mix format)\S/,
        hits: ['** (Mix) Could not find a Mix.Project'],
        misses: ['** (Mix) mix format failed due to --check-formatted.'],
    },
    {
        id: 'elixir.format',
        category: 'lint',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['mix format failed', 'not formatted'],
        pattern: /^\*\* \(Mix\) mix format failed/,
        hits: ['** (Mix) mix format failed due to --check-formatted.'],
        misses: ['mix format'],
    },
    {
        id: 'erlang.compile',
        category: 'compile-error',
        role: 'cause',
        weight: 86,
        transient: 'no',
        literals: ['.erl:', '.hrl:', '.yrl:'],
        pattern: /^\S+\.(?:[ehxy]rl):\d+(?::\d+)?: (?!Warning|.*\bwarning)\S/,
        hits: ["src/a.erl:344: variable 'X' is unbound"],
        misses: ['src/a.erl:3: Warning: unused'],
    },
    {
        id: 'erlang.rebar',
        category: 'unknown',
        role: 'cause',
        weight: 70,
        transient: 'unknown',
        literals: ['===> ', "{'exit',", '{error,', 'crash report', 'error: '],
        pattern: /^===> (?!Verifying|Fetching|Compiling|Analyzing|Running|Linking|Performing|Skipping|Upgrading|Plugin|Booted|Cover|Updating|Generating|Getting|Building|Starting|All |Rebar)(?!.*==>)[A-Z]\S* \S|^\{'EXIT',|^\{error,/,
        hits: ['{\'EXIT\',{error,{enoent,"/a"}}}', '===> Compilation failed: x'],
        misses: ['===> Compiling a'],
    },
    {
        id: 'erlang.eunit',
        category: 'test-failure',
        role: 'cause',
        weight: 80,
        transient: 'unknown',
        literals: ['*failed*', 'failed on line', '%%% '],
        pattern: /\*failed\*$|^%%% .* ==> .*(?:FAILED|failed)|FAILED(?: on line \d+)?: {0,}$|^.*: \w+\.\.\.\*failed\*/,
        hits: ['widget_tests: open_test...*failed*'],
        misses: ['widget_tests: open_test...ok'],
    },
    {
        id: 'haskell.ghc',
        category: 'compile-error',
        role: 'cause',
        weight: 88,
        transient: 'no',
        literals: ['.hs:', '.lhs:', '.hsc:'],
        pattern: /^\s*\S+\.(?:l?hsc?|hs-boot|chs|x|y):\d+:\d+(?:-\d+)?: (?:error:?|error \[.*|Error:)/,
        hits: ['src/A.hs:40:1: error: [-Wunused-imports, -Werror=unused-imports]'],
        misses: ['src/A.hs:40:1: warning: x'],
    },
    {
        id: 'haskell.ghc-werror',
        category: 'compile-error',
        role: 'cause',
        weight: 50,
        transient: 'no',
        literals: ['warning:'],
        pattern: /^\S+\.(?:l?hsc?):\d+:\d+: Warning:/,
        hits: ['src/A.hs:38:1: Warning:'],
        misses: ['src/A.hs: ok'],
    },
    {
        id: 'haskell.werror-note',
        category: 'compile-error',
        role: 'header',
        weight: 76,
        transient: 'no',
        literals: [
            'failing due to -werror',
            'treated as errors',
            'warnings being treated',
            'warnings as errors',
            '-werror',
        ],
        pattern: /^Failing due to -Werror|being treated as errors|^Compilation failed due to warnings|warnings found and -Werror specified/,
        cause: { pattern: /\b[Ww]arning:/, within: 60, direction: 'up' },
        hits: ['Failing due to -Werror.'],
        misses: ['gcc -Werror -c a.c'],
    },
    {
        id: 'haskell.cabal',
        category: 'dependency',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: ['could not resolve dependencies', 'while constructing the build plan', 'rejecting:', 'unknown package'],
        pattern: /Could not resolve dependencies:|While constructing the build plan|^In the dependencies for /,
        hits: ['Error: While constructing the build plan, the following exceptions were encountered:'],
        misses: ['resolved dependencies'],
    },
    {
        id: 'haskell.tasty',
        category: 'test-failure',
        role: 'cause',
        weight: 80,
        transient: 'unknown',
        literals: [' fail', 'failures:'],
        pattern: /^\s+\S.*: +FAIL(?: \([\d.]+s\))?$|^\s+\d+\) \S.*(?:FAILED \[\d+\])?$/,
        hits: ['  adds:   FAIL'],
        misses: ['  adds:   OK'],
    },
    {
        id: 'ocaml.compile',
        category: 'compile-error',
        role: 'header',
        weight: 84,
        transient: 'no',
        literals: ['file "'],
        pattern: /^File "[^"]+\.(?:mli?|mll|mly)", lines? \d+/,
        cause: { pattern: /^Error: |^Error \(/, within: 10 },
        hits: ['File "a.ml", line 3, characters 4-9:'],
        misses: ['File "a.py", line 3'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/generic.js
const genericRules = [
    {
        id: 'generic.fatal',
        category: 'unknown',
        role: 'cause',
        weight: 48,
        transient: 'unknown',
        literals: ['fatal', 'panic', 'critical', 'abort'],
        pattern: /^(?:\S{1,60}[: ] ?)?(?:fatal(?: error)?|FATAL(?: ERROR)?|panic|PANIC|CRITICAL|Aborted?|aborted)\b ?(?:[:!-]|$)|\b(?:rake|cap|rails) aborted!/,
        hits: ['FATAL: could not open the store', 'rake aborted!'],
        misses: ['nonfatal: continuing'],
    },
    {
        id: 'generic.error-prefix',
        category: 'unknown',
        role: 'cause',
        weight: 46,
        transient: 'unknown',
        literals: ['error', 'err!'],
        pattern: /^(?:[*+!✖×❌✗⨯-] ?|\[[\w ./:-]{1,40}\] )?(?:\*\* )?(?:\(?\w{0,30}(?:Error|ERROR|error|ERR!)\)?)(?:\[\w+\])?(?:\(s\))? ?(?:[:!|-]|—)[ !]?(?=\S|$)/,
        hits: ['Error: the thing broke', 'ERROR: no certificate', '+ ERROR! md5sum did not match'],
        misses: ['no error here'],
    },
    {
        id: 'generic.error-tag',
        category: 'unknown',
        role: 'cause',
        weight: 42,
        transient: 'unknown',
        literals: ['error', '[e]', '[err]', 'severe', 'fatal'],
        pattern: /^\s*(?:\[(?:ERROR|error|ERR|E|SEVERE|FATAL)\]|(?:ERROR|SEVERE|error)\b)[ :]|^(?:\S+ ){1,4}\[?(?:ERROR|FATAL|SEVERE)\]?[ :]/,
        hits: ['[error] bad input', '12:30:01 main ERROR could not start'],
        misses: ['[info] error handling enabled'],
    },
    {
        id: 'generic.error-inside',
        category: 'unknown',
        role: 'cause',
        weight: 36,
        transient: 'unknown',
        literals: [
            'error:',
            'error -',
            'exception:',
            'error in ',
            'errored',
            'syntax error',
            'parse error',
            'runtime error',
            'i/o error',
        ],
        pattern: /(?:^|[\s:("'])(?:[Ee]rror|ERROR|[Ee]xception|EXCEPTION) ?(?::|-|in )\s?\S|\b(?:[Ss]yntax|[Pp]arse|[Rr]untime|I\/O) error\b/,
        hits: ['src/thing: error: unbalanced'],
        misses: ['errors: 0'],
    },
    {
        id: 'generic.cross',
        category: 'unknown',
        role: 'cause',
        weight: 44,
        transient: 'unknown',
        literals: ['✖', '✗', '✘', '❌', '×', '🚨', '💥', '⨯'],
        pattern: /^\s*(?:[✖✗✘❌×🚨💥⨯])\uFE0F? ?\S/u,
        hits: ['✖ the widget has no handle', '❌ tests/a.py failed'],
        misses: ['3 × 4'],
    },
    {
        id: 'generic.cannot',
        category: 'unknown',
        role: 'cause',
        weight: 34,
        transient: 'unknown',
        literals: [
            'cannot',
            "can't",
            'could not',
            "couldn't",
            'unable to',
            'failed to',
            'not found',
            'no such',
            'invalid',
            'missing',
            'denied',
            'refused',
            'mismatch',
            'did not match',
            'not allowed',
            'unexpected',
            'not installed',
            'is required',
            'must be',
            'unknown',
            'unsupported',
            'not supported',
            'does not exist',
            'undefined',
            'unrecognized',
            'recognized',
            'recognised',
            'no valid',
            'not match',
        ],
        pattern: /(?<![-\w])(?:[Cc]annot|[Cc]an't|[Cc]ould ?n(?:o|')t|[Uu]nable to|[Ff]ailed to|not found|[Nn]o such|[Ii]nvalid|[Mm]issing|[Dd]enied|[Rr]efused|mismatch|did not match|not allowed|[Uu]nexpected|not (?:currently )?installed|is required|[Uu]nknown|[Uu]nsupported|not supported|does not exist|undefined|[Uu]nrecognized|not recogni[sz]ed|no valid)(?![-\w])/,
        hits: ['Could not find the widget'],
        misses: ['found it'],
    },
    {
        id: 'generic.failed',
        category: 'unknown',
        role: 'cause',
        weight: 32,
        transient: 'unknown',
        literals: ['fail', 'broken', 'problem', 'violation'],
        pattern: /\b(?:[Ff]ail(?:ed|ure|s|ing)?|FAIL(?:ED|URE)?|broken|violations?)\b/,
        hits: ['upload failed for part 3'],
        misses: ['failover configured'],
    },
    {
        id: 'generic.please',
        category: 'quality-gate',
        role: 'cause',
        weight: 37,
        transient: 'no',
        literals: [
            'please ',
            "run '",
            'run `',
            'you must',
            'you need to',
            'is more than',
            'exceeds',
            'out of date',
            'not up to date',
            'refusing to',
        ],
        pattern: /^(?:Please (?!see|refer|consider|note|wait|visit|remember|report|file|contact|try|make sure|check|read)|Run ['`]\S.*['`] (?:to|and)|You (?:must|need to|should)\b|.*(?:is more than the|exceeds the (?:max|limit|allowed)|(?:is|are) (?:out of date|not up[- ]to[- ]date)|refusing to ))/,
        hits: ['Please sort the list before you push.', "Run 'make docs' to create man/a.1"],
        misses: ['Please wait'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/git-docker.js
const gitDockerRules = [
    {
        id: 'git.fatal',
        category: 'git',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: ['fatal: '],
        pattern: /^(?:\S+: )?fatal: (?!error|Killed|unable to access|Authentication|could not read Username)[a-zA-Z'\\]/,
        hits: ["fatal: couldn't find remote ref refs/heads/x"],
        misses: ['a.c: fatal error: x'],
    },
    {
        id: 'git.access',
        category: 'network',
        role: 'cause',
        weight: 84,
        transient: 'unknown',
        literals: ['fatal: unable to access'],
        pattern: /fatal: unable to access '/,
        hits: ["fatal: unable to access 'https://a/b/': The requested URL returned error: 404"],
        misses: ['fatal: x'],
    },
    {
        id: 'git.missing-ref',
        category: 'git',
        role: 'cause',
        weight: 86,
        transient: 'no',
        literals: [
            'remote ref',
            'would be overwritten',
            'remote branch',
            'did not match any file',
            'not something we can merge',
            'unadvertised object',
            'reference is not a tree',
            'unknown revision',
            'bad object',
            'bad revision',
            'ambiguous argument',
            'not a git repository',
            'pathspec',
            'no url found for submodule',
            'dubious ownership',
            'refusing to merge unrelated',
        ],
        pattern: /would be overwritten by (?:merge|checkout)|fatal: (?:[Cc]ouldn't find remote ref|Remote branch .* not found|reference is not a tree|bad (?:object|revision)|ambiguous argument|not a git repository|No url found for submodule|refusing to merge unrelated|detected dubious ownership|remote error: upload-pack: not our ref)|error: (?:pathspec '.*' did not match|Server does not allow request for unadvertised)|not something we can merge/,
        hits: ['fatal: Remote branch x not found in upstream origin'],
        misses: ['fatal: the remote end hung up'],
    },
    {
        id: 'git.conflict',
        category: 'git',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: [
            'conflict (',
            'automatic merge failed',
            'could not apply',
            'merge conflict',
            'patch does not apply',
            'cherry-pick',
            'patch failed',
            'hunk',
        ],
        pattern: /^CONFLICT \(|^Automatic merge failed|^error: could not apply|patch does not apply|^error: patch failed|cherry-pick .*returned non-zero|hunks? FAILED|^Hunk #\d+ FAILED/,
        hits: ['CONFLICT (content): Merge conflict in a.py'],
        misses: ['conflict of interest'],
    },
    {
        id: 'git.rejected',
        category: 'git',
        role: 'cause',
        weight: 84,
        transient: 'unknown',
        literals: [
            '! [rejected]',
            '! [remote rejected]',
            'failed to push some refs',
            'pre-receive hook declined',
            'protected branch',
            'out of sync with',
            'index.lock',
        ],
        pattern: /^ ! \[(?:remote )?rejected\]|failed to push some refs|hook declined|is out of sync with|Unable to create '.*index\.lock'/,
        hits: [' ! [rejected]        main -> main (fetch first)'],
        misses: ['rejected'],
    },
    {
        id: 'docker.daemon',
        category: 'docker',
        role: 'cause',
        weight: 85,
        transient: 'unknown',
        literals: [
            'error response from daemon',
            'manifest unknown',
            'manifest for',
            'pull access denied',
            'cannot connect to the docker daemon',
            'no matching manifest',
            'invalid reference format',
        ],
        pattern: /Error response from daemon: |manifest unknown|pull access denied|Cannot connect to the Docker daemon|no matching manifest for|invalid reference format/,
        hits: ['Error response from daemon: manifest for a:b not found: manifest unknown'],
        misses: ['daemon started'],
    },
    {
        id: 'docker.build',
        category: 'docker',
        role: 'cause',
        weight: 70,
        transient: 'unknown',
        literals: [
            'failed to solve',
            'did not complete successfully',
            'returned a non-zero code',
            'error: failed to',
            'dockerfile parse error',
            'unknown instruction',
            'failed to compute cache key',
            'executor failed running',
        ],
        pattern: /failed to solve: |: process ".*" did not complete successfully|^The command '.*' returned a non-zero code|[Dd]ockerfile parse error|failed to (?:compute cache key|read dockerfile)|executor failed running/,
        hits: ['ERROR: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 2'],
        misses: ['solved'],
    },
    {
        id: 'docker.step',
        category: 'docker',
        role: 'cause',
        weight: 80,
        transient: 'unknown',
        literals: [' error: '],
        pattern: /^#\d+ ERROR: (?!process )\S/,
        hits: ['#3 ERROR: registry.example.org/acme/base:9: not found'],
        misses: ['#19 ERROR: process "/bin/sh -c make" did not complete successfully: exit code: 2'],
    },
    {
        id: 'docker.file',
        category: 'docker',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: [
            'dockerfile parse error',
            'unknown instruction',
            'copy failed',
            'failed to compute cache key',
            'failed to read dockerfile',
            'add failed',
        ],
        pattern: /[Dd]ockerfile parse error|unknown instruction: |^(?:COPY|ADD) failed: |failed to (?:compute cache key|read dockerfile)/,
        hits: ['COPY failed: file not found in build context or excluded by .dockerignore: stat a: no such file'],
        misses: ['COPY a b'],
    },
    {
        id: 'docker.unhealthy',
        category: 'docker',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: [
            'is unhealthy',
            'failed to initialize',
            'dependency failed to start',
            'service container',
            'one or more containers failed to start',
        ],
        pattern: /[Cc]ontainer \S+ is unhealthy|dependency failed to start|One or more containers failed to start|Failed to initialize container/,
        hits: ['dependency failed to start: container db is unhealthy'],
        misses: ['healthy'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/go-rust.js
const goRustRules = [
    {
        id: 'go.compile',
        category: 'compile-error',
        role: 'cause',
        weight: 87,
        transient: 'no',
        literals: ['.go:'],
        pattern: /^(?:# \S+|vet: )?(?:\.{0,2}\/)?[\w./@-]+\.go:\d+:\d+: (?!.*\([a-z][\w-]+\)$)(?:undefined|cannot|not enough|too many|syntax error|expected|missing|declared|imported|invalid|unknown|no required|assignment|redeclared|\w+ redeclared|undeclared|use of|import|could not import|method|type|unreachable|result|call|\S+ (?:undefined|redeclared|declared))/,
        hits: ['pkg/a.go:12:5: undefined: foo', './main.go:3:2: x declared and not used'],
        misses: ['pkg/a_test.go:12: got 1'],
    },
    {
        id: 'go.test',
        category: 'test-failure',
        role: 'header',
        weight: 85,
        transient: 'unknown',
        literals: ['--- fail:'],
        pattern: /^\s*--- FAIL: \S/,
        cause: {
            pattern: /^\s+\S+\.go:\d+: \S|^\s+Error:\s+\S|^panic: /,
            within: 12,
            until: /^=== RUN|^\s*--- (?:PASS|SKIP): |^(?:ok|FAIL)\b/,
        },
        hits: ['--- FAIL: TestAdds (0.00s)'],
        misses: ['--- PASS: TestAdds'],
    },
    {
        id: 'go.test-title',
        category: 'test-failure',
        role: 'cause',
        weight: 80,
        transient: 'unknown',
        literals: ['--- fail:'],
        pattern: /^\s*--- FAIL: \S/,
        hits: ['    --- FAIL: TestAdds/zero (0.00s)'],
        misses: ['--- SKIP: TestAdds'],
    },
    {
        id: 'go.panic',
        category: 'runtime-error',
        role: 'cause',
        weight: 86,
        transient: 'unknown',
        literals: ['panic: ', 'fatal error: '],
        pattern: /^panic: |^fatal error: (?:all goroutines|concurrent map|stack overflow|runtime|out of memory|unexpected signal)/,
        hits: ['panic: runtime error: index out of range [3] with length 3'],
        misses: ['no panic: fine'],
    },
    {
        id: 'go.test-timeout',
        category: 'timeout',
        role: 'cause',
        weight: 90,
        transient: 'unknown',
        literals: ['panic: test timed out'],
        pattern: /^panic: test timed out after/,
        hits: ['panic: test timed out after 10m0s'],
        misses: ['panic: x'],
    },
    {
        id: 'go.race',
        category: 'test-failure',
        role: 'cause',
        weight: 86,
        transient: 'unknown',
        literals: ['warning: data race'],
        pattern: /^WARNING: DATA RACE/,
        hits: ['WARNING: DATA RACE'],
        misses: ['data race detector on'],
    },
    {
        id: 'go.modules',
        category: 'dependency',
        role: 'cause',
        weight: 86,
        transient: 'no',
        literals: [
            'go: ',
            'no required module provides',
            'cannot find module',
            'no matching versions',
            'missing go.sum',
            'updates to go.mod',
            'inconsistent vendoring',
            'cannot find package',
        ],
        pattern: /no required module provides package|: no matching versions for query|missing go\.sum entry|updates to go\.(?:mod|sum) needed|inconsistent vendoring|cannot find package "|^go: (?:errors? (?:parsing|reading)|.*: (?:unknown revision|invalid version|module .* found .* but does not contain|unrecognized import path)|.*requires go >=)/,
        hits: [
            'a.go:3:2: no required module provides package example.com/x; to add it:',
            'example.com/core: no matching versions for query "latest"',
        ],
        misses: ['go: downloading example.com/x v1'],
    },
    {
        id: 'go.package-failed',
        category: 'test-failure',
        role: 'cause',
        weight: 62,
        transient: 'unknown',
        literals: ['fail\t', '[build failed]', '[setup failed]'],
        pattern: /^FAIL\t\S+ \[(?:build|setup) failed\]/,
        hits: ['FAIL\texample.com/a [build failed]'],
        misses: ['ok  \texample.com/a'],
    },
    {
        id: 'rust.compile',
        category: 'compile-error',
        role: 'cause',
        weight: 89,
        transient: 'no',
        literals: ['error[e'],
        pattern: /^\s*error\[E\d{4}\]: /,
        hits: ['error[E0308]: mismatched types'],
        misses: ['warning[E0001]'],
    },
    {
        id: 'rust.error',
        category: 'compile-error',
        role: 'header',
        weight: 76,
        transient: 'no',
        literals: ['--> '],
        pattern: /^\s*--> \S+:\d+:\d+$/,
        cause: { pattern: /^error: \S/, within: 3, direction: 'up' },
        hits: ['  --> src/main.rs:3:5'],
        misses: ['redirect --> elsewhere'],
    },
    {
        id: 'rust.cargo',
        category: 'dependency',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: [
            'failed to select a version',
            'no matching package',
            'failed to parse manifest',
            'failed to resolve',
            'lock file',
            'cannot be built because',
            'rustc version',
            'failed to load manifest',
            'not currently installed',
        ],
        pattern: /^error: (?:failed to select a version|no matching package|failed to parse manifest|failed to load (?:manifest|source)|the lock file .* needs to be updated|package `.*` cannot be built because it requires rustc|.*requires rustc|toolchain '.*' is not installed)/,
        hits: ['error: failed to select a version for `foo`.'],
        misses: ['error: mismatched'],
    },
    {
        id: 'rust.build-script',
        category: 'config',
        role: 'cause',
        weight: 64,
        transient: 'unknown',
        literals: ['failed to run custom build command'],
        pattern: /^error: failed to run custom build command/,
        hits: ['error: failed to run custom build command for `openssl-sys v0.9`'],
        misses: ['custom build'],
    },
    {
        id: 'rust.panic',
        category: 'test-failure',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: ['panicked at'],
        pattern: /^thread '(?!main').*' (?:\(\d+\) )?panicked at /,
        hits: ["thread 'tests::adds' panicked at src/lib.rs:3:5:"],
        misses: ['it panicked at noon'],
    },
    {
        id: 'rust.panic-main',
        category: 'runtime-error',
        role: 'cause',
        weight: 70,
        transient: 'unknown',
        literals: ["thread 'main'"],
        pattern: /^thread 'main' (?:\(\d+\) )?panicked at /,
        hits: ["thread 'main' panicked at src/main.rs:3:5:"],
        misses: ["thread 'tests::adds' panicked at src/lib.rs:3:5:"],
    },
    {
        id: 'rust.test',
        category: 'test-failure',
        role: 'cause',
        weight: 74,
        transient: 'unknown',
        literals: ['... failed', 'stdout ----', ' fail ['],
        pattern: /^test \S+.* \.\.\. FAILED$|^---- \S+.* stdout ----$|^\s+(?:FAIL|SIGABRT|SIGSEGV|TIMEOUT) \[ *[\d.]+s\] /,
        hits: ['test tests::adds ... FAILED', '---- tests::adds stdout ----'],
        misses: ['test tests::adds ... ok'],
    },
    {
        id: 'rust.link',
        category: 'compile-error',
        role: 'cause',
        weight: 70,
        transient: 'no',
        literals: ['error: linking with'],
        pattern: /^error: linking with `\S+` failed/,
        hits: ['error: linking with `cc` failed: exit status: 1'],
        misses: ['linking with care'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/javascript.js
const ERROR_NAME = /^\s*(?:Uncaught )?(?:[A-Z]\w*(?:Error|Exception)|Error|AssertionError \[ERR_ASSERTION\]|AssertionError)(?: \[\w+\])?: ./;
const javascriptRules = [
    {
        id: 'js.jest-block',
        category: 'test-failure',
        role: 'header',
        weight: 84,
        transient: 'unknown',
        literals: ['●'],
        pattern: /^\s*● (?!Console|Deprecation|Validation Warning|.*open handle).+/,
        cause: { pattern: /^\s{2,}(?!at |● |Require stack|\d+ \|)\S/, within: 4 },
        hits: ['  ● math › adds'],
        misses: ['  ● Console'],
    },
    {
        id: 'js.jest-title',
        category: 'test-failure',
        role: 'cause',
        weight: 70,
        transient: 'unknown',
        literals: ['●', 'fail '],
        pattern: /^\s*● (?!Console|Deprecation|Validation Warning).+|^ ?FAIL {1,2}\S+\.(?:[cm]?[jt]sx?|vue|svelte|coffee)\b/,
        hits: ['FAIL src/a.test.ts'],
        misses: ['FAIL\texample.com/pkg\t0.1s'],
    },
    {
        id: 'js.vitest-block',
        category: 'test-failure',
        role: 'header',
        weight: 84,
        transient: 'unknown',
        literals: [' fail '],
        pattern: /^\s*(?:×|❯)?\s*FAIL {1,2}.* > .+|^\s*FAIL {1,2}\S+\.(?:test|spec)\.[cm]?[jt]sx?(?: \[|$)/,
        cause: { pattern: /^\s*(?:[A-Z]\w*(?:Error|Exception)|Error)\b.*: ./, within: 6 },
        hits: [' FAIL  test/a.test.ts > math > adds'],
        misses: ['FAIL\texample.com/pkg\t0.1s'],
    },
    {
        id: 'js.mocha-title',
        category: 'test-failure',
        role: 'header',
        weight: 83,
        transient: 'unknown',
        literals: [') '],
        pattern: /^ {2}\d+\)(?:$| (?!.*:\d+:\d+\)?$))/,
        cause: {
            pattern: /^ {5,7}(?:\w[\w ]*(?:Error|Exception|Failure)(?: \[\w+\])?|Error|AssertionError.*|Uncaught .*|.*Timeout of .*|Unexpected .*)(?::|$)/,
            within: 14,
        },
        hits: ['  1) math'],
        misses: ['1) Foo::bar'],
    },
    {
        id: 'js.mocha-numbered',
        category: 'test-failure',
        role: 'cause',
        weight: 62,
        transient: 'unknown',
        literals: [') '],
        pattern: /^ {2,}\d+\) \S.*/,
        hits: ['    1) adds numbers'],
        misses: ['1) Foo::bar'],
    },
    {
        id: 'js.tap',
        category: 'test-failure',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: ['not ok '],
        pattern: /^\s*not ok \d+(?! .*# (?:TODO|SKIP))(?:$| )/,
        hits: ['not ok 3 - parses'],
        misses: ['not ok 4 - later # TODO not written'],
    },
    {
        id: 'js.node-test',
        category: 'test-failure',
        role: 'header',
        weight: 84,
        transient: 'unknown',
        literals: ['✖ failing tests'],
        pattern: /^✖ failing tests:$/,
        cause: { pattern: /^✖ .*\([\d.]+ms\)$/, within: 6 },
        hits: ['✖ failing tests:'],
        misses: ['✖ adds (1ms)'],
    },
    {
        id: 'js.node-test-case',
        category: 'test-failure',
        role: 'cause',
        weight: 76,
        transient: 'unknown',
        literals: ['✖', '✘', '✗', '✕', '×'],
        pattern: /^\s*(?:✖|✘|✗|✕|×) .*\((?:[\d.]+ ?m?s)\)|^\s*✕ \S|^\s*✘ \[fail\]: /,
        hits: ['✖ adds (1.2ms)', '  ✘ [fail]: math › adds'],
        misses: ['✖ 3 problems (3 errors, 0 warnings)'],
    },
    {
        id: 'js.playwright',
        category: 'test-failure',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: ['›'],
        pattern: /^\s*\d+\) (?:\[[\w ]+\] › )?\S+\.[cm]?[jt]sx?:\d+:\d+ › /,
        hits: ['  1) [chromium] › tests/a.spec.ts:3:5 › opens'],
        misses: ['a › b'],
    },
    {
        id: 'js.karma',
        category: 'test-failure',
        role: 'cause',
        weight: 78,
        transient: 'unknown',
        literals: [' failed'],
        pattern: /^(?:Chrome|ChromeHeadless|HeadlessChrome|Firefox|Safari|Edge|PhantomJS|IE|Mobile Safari|Opera|jsdom)[\w .()/-]* (?!.*Executed).*FAILED$/,
        hits: ['HeadlessChrome 90.0 (Linux 0.0.0) Widget renders FAILED'],
        misses: ['Chrome 90 (Linux): Executed 3 of 3 (1 FAILED)'],
    },
    {
        id: 'js.karma-lost',
        category: 'network',
        role: 'cause',
        weight: 86,
        transient: 'yes',
        literals: ['disconnected', 'no message in', 'not captured in', 'ping timeout'],
        pattern: /^\s*Disconnected, because no message in \d+ ms|(?:has )?not captured in \d+ ms|Disconnected \(\d+ times\)|Disconnectedreconnect failed/,
        hits: ['  Disconnected, because no message in 30000 ms.'],
        misses: ['client disconnected cleanly'],
    },
    {
        id: 'js.tsc',
        category: 'compile-error',
        role: 'cause',
        weight: 88,
        transient: 'no',
        literals: ['error ts'],
        pattern: /(?:^|\s)[\w@./\\ -]+(?:\(\d+,\d+\)|:\d+:\d+):? (?:- )?error TS\d+: |^error TS\d+: |\bTS\d{4}: /,
        hits: [
            "src/a.ts(4,26): error TS2307: Cannot find module 'x'.",
            "src/a.ts:4:26 - error TS2304: Cannot find name 'y'.",
        ],
        misses: ['found 0 errors TS'],
    },
    {
        id: 'js.syntax',
        category: 'compile-error',
        role: 'cause',
        weight: 80,
        transient: 'no',
        literals: ['syntaxerror', 'parse error', 'parsing error', 'unexpected token'],
        pattern: /^\s*(?:\[!\] |error |✘ \[ERROR\] |ERROR in .*)?(?:\(.*\) )?(?:Uncaught )?SyntaxError: |^\S+\.\w+:\d+:\d+: error: unexpected /,
        hits: ['SyntaxError: Unexpected token }'],
        misses: ['no SyntaxError'],
    },
    {
        id: 'js.bundler',
        category: 'compile-error',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: [
            'module not found',
            'failed to resolve import',
            '✘ [error]',
            "can't resolve",
            'could not resolve',
            'failed to compile',
            '[!]',
            '[vite]',
        ],
        pattern: /Module not found: (?:Error: )?Can't resolve|Roll(?:up|down) failed to resolve import|^✘ \[ERROR\] |^\[!\] \(?(?:plugin|\w*Error)|^(?:ERROR:? )?Could not resolve ["'`]|\[vite\]: Rollup failed/,
        hits: [
            "Module not found: Error: Can't resolve './x' in '/src'",
            '[vite]: Rollup failed to resolve import "x" from "/a.js".',
        ],
        misses: ['error in translation'],
    },
    {
        id: 'js.module-missing',
        category: 'dependency',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: ['cannot find module', 'cannot find package', 'err_module_not_found'],
        pattern: /(?:^|Error(?: \[\w+\])?: |\s)Cannot find (?:module|package) ['"][^'"]+['"]/,
        hits: ["Error: Cannot find module 'left-pad'"],
        misses: ['error TS2307: x'],
    },
    {
        id: 'js.uncaught',
        category: 'runtime-error',
        role: 'header',
        weight: 74,
        transient: 'unknown',
        literals: ['throw ', 'uncaughtexception', 'unhandled', 'triggeruncaught', 'node:internal'],
        pattern: /^\s*throw \w|^(?:node:)?internal\/\S+:\d+$|^node:(?:internal|events)\S*:\d+$|triggerUncaughtException/,
        cause: { pattern: ERROR_NAME, within: 10 },
        hits: ['    throw err;'],
        misses: ['I throw it'],
    },
    {
        id: 'js.error',
        category: 'runtime-error',
        role: 'cause',
        weight: 59,
        transient: 'unknown',
        literals: ['error: ', 'error ['],
        pattern: /^\s*(?:Uncaught )?(?:Type|Reference|Range|Assertion|URI|Eval|Validation|Fetch|Internal|Invariant ?|NotFound|Abort|Timeout|Aggregate|Node|System|DOM|\w{3,30})Error(?: \[\w+\])?: \S/,
        hits: ["TypeError: Cannot read properties of undefined (reading 'x')"],
        misses: ['Error: x'],
    },
    {
        id: 'js.esm',
        category: 'config',
        role: 'cause',
        weight: 80,
        transient: 'no',
        literals: [
            'require() of es module',
            'cannot use import statement outside',
            'err_require_esm',
            'unknown file extension',
            'is not defined in es module scope',
        ],
        pattern: /require\(\) of ES Module|Cannot use import statement outside a module|Unknown file extension "|is not defined in ES module scope/,
        hits: ['SyntaxError: Cannot use import statement outside a module'],
        misses: ['import statement'],
    },
    {
        id: 'js.engine',
        category: 'config',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: ['unsupported engine', 'the engine "', 'ebadengine', 'requires a node version', 'node version'],
        pattern: /^error .*The engine "\w+" is incompatible|npm (?:ERR!|error) code EBADENGINE|npm (?:ERR!|error).*Unsupported engine|requires (?:at least )?[Nn]ode(?:\.js)? (?:version )?[>v\d]/,
        hits: ['error foo@1.0.0: The engine "node" is incompatible with this module. Expected version ">=18".'],
        misses: ['npm WARN EBADENGINE'],
    },
    {
        id: 'js.heap',
        category: 'oom',
        role: 'cause',
        weight: 92,
        transient: 'no',
        literals: ['heap out of memory', 'reached heap limit', 'allocation failed - java'],
        pattern: /JavaScript heap out of memory|Reached heap limit/,
        hits: ['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory'],
        misses: ['heap used 10 MB'],
    },
    {
        id: 'js.gulp',
        category: 'runtime-error',
        role: 'cause',
        weight: 40,
        transient: 'unknown',
        literals: ['errored after', 'fatal error:', 'warning: task'],
        pattern: /^'[\w:-]+' errored after|^Fatal error: |^Warning: Task "/,
        hits: ["'build' errored after 2.1 s"],
        misses: ["Finished 'build' after 2 s"],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/jvm-build.js
const jvmBuildRules = [
    {
        id: 'jvm.javac',
        category: 'compile-error',
        role: 'cause',
        weight: 88,
        transient: 'no',
        literals: ['.java:'],
        pattern: /(?:^|\s)\S+\.java:(?:\[\d+,\d+\]|\d+:) (?:error: |(?!warning|note|.*\[\w+\]$)[a-z])/,
        hits: ['[ERROR] /src/A.java:[3,5] cannot find symbol', 'A.java:3: error: cannot find symbol'],
        misses: ['at A.run(A.java:3)'],
    },
    {
        id: 'jvm.kotlinc',
        category: 'compile-error',
        role: 'cause',
        weight: 88,
        transient: 'no',
        literals: ['e: '],
        pattern: /^(?:\[ERROR\] )?e: (?:file:\/\/)?\S+\.kts?:/,
        hits: ['e: file:///src/A.kt:3:5 Unresolved reference: x'],
        misses: ['w: src/A.kt: unused'],
    },
    {
        id: 'jvm.scalac',
        category: 'compile-error',
        role: 'cause',
        weight: 87,
        transient: 'no',
        literals: ['.scala:'],
        pattern: /^(?:\[error\] )?(?:-- (?:\[E\d+\] )?.*Error: )?(?!\[)\S+\.scala:\d+(?::\d+)?:? (?!\bwarning)\S/,
        hits: [
            "[error] /src/A.scala:614: ')' expected but 'else' found.",
            '-- [E007] Type Mismatch Error: a/B.scala:3:5 ---',
        ],
        misses: ['[warn] /src/A.scala:3: deprecated'],
    },
    {
        id: 'jvm.groovyc',
        category: 'compile-error',
        role: 'cause',
        weight: 86,
        transient: 'no',
        literals: ['.groovy: ', ".gradle': ", 'could not compile build file', '.gradle.kts'],
        pattern: /^\S+\.groovy: \d+: |Could not compile build file|^build file '.*': \d+: /,
        hits: ["build file '/app/build.gradle': 3: unexpected token"],
        misses: ['a.groovy'],
    },
    {
        id: 'jvm.gradle-wrong',
        category: 'unknown',
        role: 'header',
        weight: 72,
        transient: 'unknown',
        literals: ['what went wrong'],
        pattern: /^\* What went wrong:$/,
        cause: { pattern: /^\S/, within: 2 },
        hits: ['* What went wrong:'],
        misses: ['what went wrong?'],
    },
    {
        id: 'jvm.gradle-reason',
        category: 'unknown',
        role: 'cause',
        weight: 74,
        transient: 'unknown',
        literals: ['> '],
        pattern: /^\s*> (?!Task |Configure|Run with|Get more|There were failing tests|Compilation failed; see|A failure occurred|Transform|Building|IDLE|Process 'command|Could not resolve all (?:files|dependencies|artifacts|task)|Failed to notify|Starting)[A-Z]\S* \S/,
        hits: ['> The following files had format violations:'],
        misses: ['> Task :test FAILED'],
    },
    {
        id: 'jvm.gradle-task',
        category: 'unknown',
        role: 'cause',
        weight: 58,
        transient: 'unknown',
        literals: ['execution failed for task', ' failed'],
        pattern: /^Execution failed for task '|^> Task \S+ FAILED$/,
        hits: ["Execution failed for task ':app:lint'."],
        misses: ['> Task :test'],
    },
    {
        id: 'jvm.maven-goal',
        category: 'unknown',
        role: 'cause',
        weight: 73,
        transient: 'unknown',
        literals: [
            'failed to execute goal',
            'error executing maven',
            'non-resolvable',
            'could not be resolved',
            'some problems were encountered',
            'the build could not read',
        ],
        pattern: /^\[ERROR\] (?:Failed to execute goal (?!.*(?:There are test failures|Compilation failure$|surefire|failsafe))|.*Non-resolvable|Error executing Maven|The build could not read)/,
        hits: [
            '[ERROR] Failed to execute goal org.acme:tool:1:run (default) on project a: invalid target release: 17 -> [Help 1]',
        ],
        misses: ['[ERROR] Re-run Maven'],
    },
    {
        id: 'jvm.target-release',
        category: 'config',
        role: 'cause',
        weight: 78,
        transient: 'no',
        literals: [
            'invalid target release',
            'invalid source release',
            'unsupported class file major',
            'unsupportedclassversionerror',
            'source option',
            'release version',
            'no toolchains found',
            'java_home',
        ],
        pattern: /invalid (?:target|source) release|Unsupported class file major version|UnsupportedClassVersionError|(?:Source|Target) option \d+ is no longer supported|release version \d+ not supported|JAVA_HOME is (?:not set|set to an invalid)|No matching toolchains found/,
        hits: ['Fatal error compiling: invalid target release: 17'],
        misses: ['target release notes'],
    },
    {
        id: 'jvm.unresolved',
        category: 'dependency',
        role: 'cause',
        weight: 86,
        transient: 'unknown',
        literals: [
            'could not resolve',
            'could not find artifact',
            'could not find ',
            'could not be resolved',
            'unresolved dependency',
            'unresolveddependency',
            'not found in',
            'plugin [id',
        ],
        pattern: /^> Could not (?:resolve|find) [\w.${}-]+:[\w.${}-]+|Could not find artifact|Could not resolve dependencies for project|dependencies could not be resolved|^(?:\[error\] )?(?:sbt\.librarymanagement\.ResolveException|.*unresolved dependency)|Plugin \[id: .* was not found|(?:Extension|Plugin) \S+ or one of its dependencies could not be resolved|^\s+> Could not find \S+:\S+/,
        hits: ['> Could not resolve org.acme:lib:1.0.', 'Could not find artifact org.acme:lib:jar:1.0 in central'],
        misses: ['could not find it'],
    },
    {
        id: 'jvm.transfer',
        category: 'network',
        role: 'cause',
        weight: 87,
        transient: 'yes',
        literals: [
            'could not transfer artifact',
            'could not get ',
            'could not head ',
            'could not download',
            'status code 5',
        ],
        pattern: /Could not transfer artifact .*(?:Connection (?:reset|timed out)|timed out|Temporary failure|50[234]|Remote host terminated)|Received status code 5\d\d from server|> Could not (?:GET|HEAD) '.*(?:timed out|reset)/,
        hits: ['Could not transfer artifact org.acme:lib:pom:1 from/to central (https://repo): Connection reset'],
        misses: ['Could not transfer artifact a:b:1: status code 401'],
    },
    {
        id: 'jvm.sbt-task',
        category: 'unknown',
        role: 'cause',
        weight: 56,
        transient: 'unknown',
        literals: ['[error] ('],
        pattern: /^\[error\] \([\w ./:-]+\) (?!.*(?:TestsFailedException|Compilation failed)).+/,
        hits: ['[error] (update) lib not found'],
        misses: ['[error] (Test / test) sbt.TestsFailedException: Tests unsuccessful'],
    },
    {
        id: 'jvm.bazel',
        category: 'compile-error',
        role: 'cause',
        weight: 70,
        transient: 'unknown',
        literals: ['error: /', 'error: build', '//', 'no such target', 'no such package'],
        pattern: /^ERROR: \S+BUILD(?:\.bazel)?:\d+:\d+: |^(?:ERROR: )?.*no such (?:target|package) '|^\/\/\S+ +FAILED(?: TO BUILD)? /,
        hits: ["ERROR: /w/BUILD:3:5: no such target '//a:b'", '//a:b_test   FAILED in 0.3s'],
        misses: ['//a:b_test PASSED in 0.3s'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/jvm-run.js
const THROWN = /^\s*(?:Caused by: )?(?:[a-z_]\w*(?:\.[\w$]+)+)(?::| |$)/;
const jvmRunRules = [
    {
        id: 'jvm.gradle-test',
        category: 'test-failure',
        role: 'cause',
        weight: 84,
        transient: 'unknown',
        literals: [' failed'],
        pattern: /^\s*(?:[\w.$]+ > .+|Test .+|\S.* > .*\(\).*) FAILED$/,
        hits: ['WidgetTest > opens() FAILED', '  Test opens() FAILED'],
        misses: ['> Task :test FAILED'],
    },
    {
        id: 'jvm.surefire-case',
        category: 'test-failure',
        role: 'cause',
        weight: 84,
        transient: 'unknown',
        literals: ['<<< failure!', '<<< error!'],
        pattern: /^(?:\[ERROR\] )?(?!Tests run:).*<<< (?:FAILURE|ERROR)!$/,
        hits: ['[ERROR] org.acme.ATest.opens  Time elapsed: 0.1 s  <<< ERROR!'],
        misses: ['[ERROR] Tests run: 1, Failures: 1 <<< FAILURE! - in org.acme.ATest'],
    },
    {
        id: 'jvm.surefire-class',
        category: 'test-failure',
        role: 'cause',
        weight: 60,
        transient: 'unknown',
        literals: ['<<< failure!', '<<< error!'],
        pattern: /^(?:\[ERROR\] )?Tests run:.*<<< (?:FAILURE|ERROR)!/,
        hits: ['[ERROR] Tests run: 1, Failures: 1 <<< FAILURE! - in org.acme.ATest'],
        misses: ['Tests run: 1'],
    },
    {
        id: 'jvm.surefire-summary',
        category: 'test-failure',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: ['[error]   ', '»', 'test.'],
        pattern: /^\[ERROR\] {1,4}(?:Run \d+: )?\w[\w$]*(?:\.[\w$[\]{}]+)*:\d+(?:->[\w$.]+:\d+)* .+|^\[ERROR\]? +\w+(?:\.\w+)+ » /,
        hits: ['[ERROR]   ATest.opens:69 expected:<1> but was:<2>'],
        misses: ['[ERROR] Tests run: 3'],
    },
    {
        id: 'jvm.thread',
        category: 'runtime-error',
        role: 'cause',
        weight: 76,
        transient: 'unknown',
        literals: ['exception in thread', 'exception occurred executing command'],
        pattern: /^Exception in thread "|^An exception occurred executing command line/,
        hits: ['Exception in thread "main" java.lang.NullPointerException'],
        misses: ['exception in threads'],
    },
    {
        id: 'jvm.caused',
        category: 'runtime-error',
        role: 'cause',
        weight: 61,
        transient: 'unknown',
        literals: ['exception', 'error'],
        pattern: /^\s*(?:\[\w+\]\s+)?(?:Caused by: )?(?:[a-z_]\w*\.)+[A-Z][\w$]*(?:Exception|Error|Failure)(?::|$| at )/,
        hits: ['java.lang.NullPointerException: x is null', 'Caused by: java.io.IOException: gone'],
        misses: ['at java.lang.Error.run(Error.java)'],
    },
    {
        id: 'jvm.oom',
        category: 'oom',
        role: 'cause',
        weight: 92,
        transient: 'no',
        literals: [
            'outofmemoryerror',
            'gc overhead limit',
            'insufficient memory for the java',
            'daemon disappeared',
            'expiring daemon because',
        ],
        pattern: /java\.lang\.OutOfMemoryError|GC overhead limit exceeded|insufficient memory for the Java Runtime/,
        hits: ['java.lang.OutOfMemoryError: Java heap space'],
        misses: ['OutOfMemory handler set'],
    },
    {
        id: 'jvm.crash',
        category: 'crash',
        role: 'cause',
        weight: 88,
        transient: 'unknown',
        literals: [
            'fatal error has been detected by the java',
            'forked vm terminated',
            'crashed tests',
            'daemon disappeared',
            'the forked vm',
        ],
        pattern: /fatal error has been detected by the Java Runtime|forked VM terminated without|Gradle build daemon disappeared|The Daemon will expire/,
        hits: ['# A fatal error has been detected by the Java Runtime Environment:'],
        misses: ['fatal error'],
    },
    {
        id: 'jvm.junit-ant',
        category: 'test-failure',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: ['caused an error', 'testcase:', 'failed\t'],
        pattern: /^\s*(?:Caused an ERROR|FAILED)$/,
        hits: ['\tCaused an ERROR'],
        misses: ['Testcase: a took 1 sec'],
    },
    {
        id: 'jvm.scalatest',
        category: 'test-failure',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: ['*** failed ***', '==> x ', '*** aborted ***', 'test ', '[error] x '],
        pattern: /\*\*\* (?:FAILED|ABORTED) \*\*\*|^(?:\[error\] )?==> X |^\[error\] Test \S+ failed: |^(?:\[(?:info|error)\]\s+)?\[error\]\s+[x!] /,
        hits: ['[info] - opens *** FAILED ***', '==> X acme.ATest.opens  0.1s'],
        misses: ['[info] - opens'],
    },
    {
        id: 'jvm.thrown-at-margin',
        category: 'runtime-error',
        role: 'header',
        weight: 64,
        transient: 'unknown',
        literals: ['<<< failure!', '<<< error!'],
        pattern: /<<< (?:FAILURE|ERROR)!$/,
        cause: { pattern: THROWN, within: 2 },
        hits: ['a <<< ERROR!'],
        misses: ['a <<< ERROR! in b'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/lint.js
const lintRules = [
    {
        id: 'lint.eslint-row',
        category: 'lint',
        role: 'cause',
        weight: 83,
        transient: 'no',
        literals: ['error  ', ' error '],
        pattern: /^\s+\d+:\d+ +error +\S.*/,
        hits: ["  3:5  error  'x' is not defined  no-undef"],
        misses: ['  28:14  warning  x  y'],
    },
    {
        id: 'lint.stylelint-row',
        category: 'lint',
        role: 'cause',
        weight: 83,
        transient: 'no',
        literals: ['✖', '×'],
        pattern: /^\s+\d+:\d+ +[✖×] +\S/,
        hits: ['  7:3  ✖  Unexpected empty block  block-no-empty'],
        misses: ['✖ 2 problems'],
    },
    {
        id: 'lint.position',
        category: 'lint',
        role: 'cause',
        weight: 80,
        transient: 'no',
        literals: [
            '.js:',
            '.ts:',
            '.jsx:',
            '.tsx:',
            '.mjs:',
            '.vue:',
            '.md:',
            '.css:',
            '.scss:',
            '.yml:',
            '.yaml:',
            '.json:',
        ],
        pattern: /^\s*[\w@./\\-]+\.(?:[cm]?[jt]sx?|vue|md|s?css|less|ya?ml|json):\d+(?::\d+)?:? (?:error |[A-Z]{2,8}\d{2,4}[/ ]|[A-Z][\w' ]+ (?:is|are|should|must|not)\b|.*\((?:[\w-]+\/)?[\w-]+\)$|.*\[[\w/@-]+\]$)/,
        hits: ['docs/a.md:3 MD013/line-length Line length', 'docs/b.md:3: DOC004 Titles end without a period'],
        misses: ['    at lib/a.js:3:4'],
    },
    {
        id: 'lint.standard',
        category: 'lint',
        role: 'header',
        weight: 84,
        transient: 'no',
        literals: ['use javascript standard style', 'standard:'],
        pattern: /^\s*(?:standard|semistandard|ts-standard): /,
        cause: { pattern: /^\s+\S+:\d+:\d+: /, within: 4 },
        hits: ['standard: Use JavaScript Standard Style (https://standardjs.com)'],
        misses: ['C++ standard: 17'],
    },
    {
        id: 'lint.prettier',
        category: 'lint',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: ['[warn] ', 'code style issues', 'forgot to run prettier', '[error] '],
        pattern: /^\[warn\] (?:[\w@./-]+\.\w+$)|Code style issues (?:were )?found|Forgot to run Prettier/,
        hits: ['[warn] src/a.ts', '[warn] Code style issues found in 2 files.'],
        misses: ['[warn] deprecated option'],
    },
    {
        id: 'lint.biome',
        category: 'lint',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['lint/', 'format ━', 'organizeimports', 'assist/'],
        pattern: /^\S+(?::\d+:\d+)? (?:lint\/\w+\/\w+|format|organizeImports|assist\/\S+).*━{3,}/,
        hits: ['src/a.ts:3:5 lint/style/useConst ━━━━━━━━━━'],
        misses: ['lint/ folder'],
    },
    {
        id: 'lint.rubocop',
        category: 'lint',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['.rb:', 'gemfile:', 'rakefile:', '.rake:', '.gemspec:'],
        pattern: /^[\w./-]+:\d+:\d+: [CWEFR]: (?:\[Correct\w*\] )?\w+(?:\/\w+)*: /,
        hits: ['app/a.rb:1:1: C: Style/FrozenStringLiteralComment: Missing magic comment'],
        misses: ["app/a.rb:1:in `run'"],
    },
    {
        id: 'lint.golangci',
        category: 'lint',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['.go:'],
        pattern: /^[\w./-]+\.go:\d+(?::\d*)?:{1,2} ?(?:warning: |error: )?.+ \((?:[a-z][\w-]+)(?:,\w+)*\)$/,
        hits: ['pkg/a.go:45:1: File is not properly formatted (gofmt)'],
        misses: ['pkg/a.go:45:1: undefined: x'],
    },
    {
        id: 'lint.gofmt',
        category: 'lint',
        role: 'cause',
        weight: 78,
        transient: 'no',
        literals: [
            'gofmt',
            'goimports',
            'diff -u',
            'needs formatting',
            "isn't formatted",
            'not formatted',
            'formatted',
            'format violations',
        ],
        pattern: /(?:following|these) files (?:are|were|is)? ?(?:not|need).*(?:format|gofmt|goimports)|needs? (?:to be )?(?:re)?format(?:ted|ting)|files? (?:is|are|were) not (?:properly )?formatted|not formatted with|\bmix format failed|had format violations|formatting (?:check failed|issues? found|differences? found)/i,
        hits: ['The following files were not formatted:', '> The following files had format violations:'],
        misses: ['formatted 3 files'],
    },
    {
        id: 'lint.rustfmt',
        category: 'lint',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['diff in '],
        pattern: /^Diff in \S+(?: at line \d+|:\d+):?$/,
        hits: ['Diff in /src/main.rs at line 3:'],
        misses: ['diff in behaviour'],
    },
    {
        id: 'lint.shellcheck',
        category: 'lint',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['sc1', 'sc2', 'sc3'],
        pattern: /\bSC\d{4}\b ?(?:\((?:error|warning|info|style)\))?|^In \S+ line \d+:$/,
        hits: ['    ^-- SC2086 (info): Double quote to prevent globbing', 'a.sh:3:5: warning: x [SC2034]'],
        misses: ['disk sc1 mounted'],
    },
    {
        id: 'lint.checkstyle',
        category: 'lint',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['[checkstyle]', '[pmd]', '[findbugs]', '[spotbugs]', '[ktlint]', '.java:', '.kt:'],
        pattern: /^\[(?:ERROR|WARN|ant:checkstyle)\].*\.java:\d+(?::\d+)?: .*\[\w+\]\.?$|^\S+\.kts?:\d+:\d+:? .*\((?:standard|ktlint|[\w:-]+)\)$|^\[ERROR\] (?:Medium|High|Low): .*\[\S+\]/,
        hits: [
            '[ERROR] src/A.java:3:5: Missing a Javadoc comment. [MissingJavadoc]',
            'src/A.kt:3:1: Unexpected blank line (no-consecutive-blank-lines)',
        ],
        misses: ['[ERROR] src/A.java:[3,5] cannot find symbol'],
    },
    {
        id: 'lint.phpstan',
        category: 'lint',
        role: 'header',
        weight: 84,
        transient: 'no',
        literals: ['line   ', ' line '],
        pattern: /^ +Line +\S+\.(?:php|phtml|inc)\b/,
        cause: { pattern: /^ +\d+ +\S/, within: 4 },
        hits: ['  Line   src/Installer.php'],
        misses: ['Line 3'],
    },
    {
        id: 'lint.phpcs',
        category: 'lint',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: ['| error', ' error | '],
        pattern: /^ *\d+ \| ERROR +\| /,
        hits: [' 12 | ERROR | [x] Expected 1 space'],
        misses: ['12 | WARNING | x'],
    },
    {
        id: 'lint.commit',
        category: 'lint',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: [
            '[subject-',
            '[type-',
            '[header-',
            '[body-',
            '[scope-',
            '[footer-',
            'missing a signed-off-by',
            'does not follow conventional',
        ],
        pattern: /^[✖✗] .* \[(?:subject|type|header|body|scope|footer)-[\w-]+\]|missing a Signed-off-by/i,
        hits: ['✖ subject may not be empty [subject-empty]'],
        misses: ['⚠ body must have leading blank line [body-leading-blank]'],
    },
    {
        id: 'lint.pre-commit',
        category: 'lint',
        role: 'cause',
        weight: 80,
        transient: 'no',
        literals: ['....failed', 'files were modified by this hook'],
        pattern: /\.{4}Failed$|^- files were modified by this hook/,
        hits: ['trim trailing whitespace.................Failed'],
        misses: ['check yaml...............Passed'],
    },
    {
        id: 'lint.lintrunner',
        category: 'lint',
        role: 'cause',
        weight: 80,
        transient: 'no',
        literals: ['>>> lint for', 'linter failure', ') linter failed', 'advice (', '  error ('],
        pattern: /^>>> Lint for \S+:|^>>> General linter failure|^ +Error \(\w+\) /,
        hits: ['>>> Lint for src/a.py:', '  Error (MYPY) no-untyped'],
        misses: ['>>> done'],
    },
    {
        id: 'lint.markdown-link',
        category: 'quality-gate',
        role: 'cause',
        weight: 80,
        transient: 'unknown',
        literals: [
            '[404]',
            '[✖]',
            'broken link',
            'status: 404',
            'dead link',
            '→ status',
            'internally linking to',
            'external link',
        ],
        pattern: /^\s*\[(?:404|✖)\] \S|\bbroken links?\b.*https?:|[Dd]ead link|→ Status: [45]\d\d|internally linking to \S+, which does not exist|External link .* failed/,
        hits: ['  [404] http://localhost/docs/a.js', '  *  internally linking to /a, which does not exist'],
        misses: ['linking to libc'],
    },
    {
        id: 'lint.tex',
        category: 'quality-gate',
        role: 'cause',
        weight: 66,
        transient: 'no',
        literals: [
            'overfull \\',
            'underfull \\',
            '! latex error',
            '! undefined control',
            '! emergency stop',
            'latex warning: reference',
        ],
        pattern: /^(?:Overfull|! LaTeX Error|! Undefined control sequence|! Emergency stop|! Missing)/,
        hits: ['Overfull \\hbox (19.6pt too wide) in paragraph at lines 1--2', '! Undefined control sequence.'],
        misses: ['overfull bin'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/native.js
const nativeRules = [
    {
        id: 'native.gcc',
        category: 'compile-error',
        role: 'cause',
        weight: 90,
        transient: 'no',
        literals: ['error:', 'error :'],
        pattern: /^(?:\S.*\s)?[\w./\\+@~<>-]+\.(?!(?:[cm]?[jt]sx?|pyi?|rb|php|vue|scala|kts?|java|hs|lhs|erl|exs?|swift|coffee):)\w+:\d+:(?:\d+:)? ?(?:fatal )?[Ee]rror ?: /,
        hits: ["src/a.c:12:10: fatal error: 'x.h' file not found", 'a.cpp:3: error: expected ;'],
        misses: ['a.c:3:4: warning: unused'],
    },
    {
        id: 'native.msvc',
        category: 'compile-error',
        role: 'cause',
        weight: 90,
        transient: 'no',
        literals: ['error c', 'error lnk', 'error rc', 'error msb', 'fatal error'],
        pattern: /^\s*(?:\d+>)?\s*\S.*(?:\(\d+(?:,\d+)?(?:,\d+,\d+)?\))? ?: (?:fatal )?error (?:C|LNK|RC|MIDL|D)\d{4}\b/,
        hits: ["a.cpp(253): error C2065: 'X': undeclared identifier", 'a.obj : error LNK2019: unresolved external symbol'],
        misses: ['a.cpp(3): warning C4996'],
    },
    {
        id: 'native.undefined',
        category: 'compile-error',
        role: 'cause',
        weight: 89,
        transient: 'no',
        literals: [
            'undefined reference to',
            'undefined symbol',
            'multiple definition of',
            'cannot find -l',
            'symbol(s) not found',
            'undefined symbols for',
            'library not found for',
            'cannot open output file',
            'unresolved external',
        ],
        pattern: /undefined reference to [`'‘]|ld(?:\.\w+)?: (?:error: )?(?:undefined symbol|cannot find|library not found|symbol\(s\) not found|duplicate symbol)|multiple definition of [`'‘]|^Undefined symbols for architecture|relocation .* against/,
        hits: ["map.c:(.text+0xd): undefined reference to `array_add'", 'ld: library not found for -lfoo'],
        misses: ['reference counted'],
    },
    {
        id: 'native.linker',
        category: 'compile-error',
        role: 'cause',
        weight: 64,
        transient: 'no',
        literals: ['ld returned', 'linker command failed', 'linking with'],
        pattern: /ld returned \d+ exit status|linker command failed|^error: linking with/,
        hits: ['collect2: error: ld returned 1 exit status'],
        misses: ['linker script'],
    },
    {
        id: 'native.make-no-rule',
        category: 'config',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: ['no rule to make target', 'no targets specified', 'missing separator', 'no makefile found'],
        pattern: /\*\*\* (?:No rule to make target|No targets|missing separator)|make.*\*\*\* .*missing separator/,
        hits: ["make: *** No rule to make target 'x'.  Stop."],
        misses: ['make: *** [x] Error 1'],
    },
    {
        id: 'native.cmake',
        category: 'config',
        role: 'cause',
        weight: 80,
        transient: 'no',
        literals: ['cmake error'],
        pattern: /^(?:\S+ )?CMake Error(?: at \S+:\d+ \(.*\))?:?/,
        hits: ['CMake Error at CMakeLists.txt:3 (find_package):'],
        misses: ['CMake Warning at x'],
    },
    {
        id: 'native.configure',
        category: 'config',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: [
            'configure: error',
            'autoreconf:',
            'aclocal:',
            'meson.build:',
            'possibly undefined macro',
            'c compiler cannot create',
            'package requirements',
            'no package',
            'pkg-config search path',
            'cmake was unable',
        ],
        pattern: /^configure: error: |^\S*meson\.build:\d+:\d+: ERROR: |possibly undefined macro|^Package requirements \(.*\) were not met|^No package '\S+' found|^autoreconf: error|^CMake was unable to find|was not found in the pkg-config search path/,
        hits: ['configure: error: C compiler cannot create executables'],
        misses: ['checking whether the C compiler works... yes'],
    },
    {
        id: 'native.ninja-failed',
        category: 'compile-error',
        role: 'cause',
        weight: 61,
        transient: 'no',
        literals: ['failed: '],
        pattern: /^FAILED: (?:\[code=\d+\] )?\S*(?:\/|\.(?:o|obj|a|so|exe|lib)\b)\S*/,
        hits: ['FAILED: [code=1] obj/a.o'],
        misses: ['FAILED (failures=1)'],
    },
    {
        id: 'native.not-found',
        category: 'config',
        role: 'cause',
        weight: 74,
        transient: 'no',
        literals: [
            'not found',
            'command not found',
            'not recognized as',
            'is currently not installed',
            'no such file or directory',
            'exec format error',
            "can't open file",
            'permission denied',
        ],
        pattern: /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|z|k)?sh: (?:line )?\d+:? .*: not found|: (?:line \d+: )?\S+: command not found|is not recognized as (?:an internal|the name of)|^The program '\S+' (?:is currently not installed|can be found)|^\S*: (?:line \d+: )?\.?\/\S+: (?:No such file or directory|Permission denied|cannot execute)|^\/\S+\.sh: line \d+: .*(?:No such file|Permission denied|unbound variable|syntax error)|: exec: .*: not found|: bad interpreter: /,
        hits: ['/bin/sh: 1: clang-scan: not found', 'run.sh: line 3: foo: command not found'],
        misses: ['page not found'],
    },
    {
        id: 'native.segfault',
        category: 'crash',
        role: 'cause',
        weight: 84,
        transient: 'unknown',
        literals: [
            'segmentation fault',
            'sigsegv',
            'sigabrt',
            'sigbus',
            'sigill',
            'core dumped',
            'access violation',
            'bus error',
            'illegal instruction',
            'signal 11',
            'signal 6',
            'stack smashing',
            'double free',
            'exception_access',
            'segfault',
            'memory fault',
            'wasm trap',
            'exit code 139',
            'received signal',
        ],
        pattern: /[Ss]egmentation fault|SIG(?:SEGV|ABRT|BUS|ILL|FPE)\b|\(core dumped\)|[Aa]ccess violation|Bus error|Illegal instruction|stack smashing detected|double free or corruption|EXCEPTION_ACCESS_VIOLATION|wasm trap: |memory fault at|\*\*\*Exception: SegFault|terminated by signal (?:6|11)\b/,
        hits: ['Segmentation fault (core dumped)', 'Access violation in generated code when reading ffff'],
        misses: ['segment 3 ok'],
    },
    {
        id: 'native.sanitizer',
        category: 'crash',
        role: 'cause',
        weight: 92,
        transient: 'no',
        literals: ['sanitizer', 'runtime error:'],
        pattern: /(?:ERROR|WARNING): (?:Address|Leak|Memory|Thread|HWAddress)Sanitizer: |: runtime error: /,
        hits: ['==12==ERROR: AddressSanitizer: heap-use-after-free on address 0x60'],
        misses: ['sanitizer enabled'],
    },
    {
        id: 'native.terminate',
        category: 'crash',
        role: 'cause',
        weight: 84,
        transient: 'unknown',
        literals: ['terminate called', 'what():', 'assertion', 'assert failed'],
        pattern: /^terminate called after throwing|^\s+what\(\): |: Assertion [`'].*' failed|^Assertion failed: /,
        hits: ["terminate called after throwing an instance of 'std::runtime_error'", "a.c:3: main: Assertion `x' failed."],
        misses: ['assertions: 3'],
    },
    {
        id: 'native.gtest',
        category: 'test-failure',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: ['[  failed  ]', ': failure'],
        pattern: /^\[ {2}FAILED {2}\] \S+\.\S+|^\S+:\d+: Failure$/,
        hits: ['[  FAILED  ] Math.Adds (0 ms)', 'a_test.cc:3: Failure'],
        misses: ['[       OK ] Math.Adds'],
    },
    {
        id: 'native.catch',
        category: 'test-failure',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: [
            ': failed:',
            'error: in "',
            '***failed',
            '***timeout',
            '***exception',
            '***not run',
            'check failed',
            'test case failed',
            '(failed)',
            ' - (timeout)',
        ],
        pattern: /^\S+:\d+: FAILED:|\*\*\*(?:Failed|Timeout|Exception|Not Run)|^\s*\d+ - \S+ \((?:Failed|Timeout|SEGFAULT|Subprocess aborted|Not Run|ILLEGAL)\)|: error: in "\S+": |^\S+\(\d+\): error: in "/,
        hits: ['a.cpp:3: FAILED:', ' 3/9 Test  #3: math ......***Failed    0.1 sec', '\t  3 - math (Failed)'],
        misses: ['3/9 Test #3: math ... Passed'],
    },
    {
        id: 'native.autotest',
        category: 'test-failure',
        role: 'cause',
        weight: 80,
        transient: 'unknown',
        literals: ['fail: ', 'xpass: ', ' failed (', 'error: '],
        pattern: /^(?:FAIL|XPASS|ERROR): (?!\d+$)[\w./-]+(?: \d+)?(?: - .*)?(?: \(.*\))?$|^ *\d+: .* FAILED \(\S+:\d+\)$/,
        hits: ['FAIL: tests/parse.sh', ' 12: parse empty file   FAILED (parse.at:3)'],
        misses: ['FAIL: 0'],
    },
    {
        id: 'native.rpm',
        category: 'compile-error',
        role: 'cause',
        weight: 66,
        transient: 'no',
        literals: [
            'bad exit status from',
            'rpm build errors',
            'dpkg-buildpackage: error',
            'dh_',
            'installed (but unpackaged)',
            'failed build dependencies',
            'unmet build dependencies',
            'file not found: /',
        ],
        pattern: /^error: Bad exit status from|^\s+Bad exit status from|^dpkg-buildpackage: error|^dh_\w+: error|Installed \(but unpackaged\) file|^error: Failed build dependencies|Unmet build dependencies|^\s*(?:error: )?File not found: \//,
        hits: ['error: Bad exit status from /var/tmp/rpm-tmp.x (%build)'],
        misses: ['exit status 0'],
    },
    {
        id: 'native.ninja-error',
        category: 'config',
        role: 'cause',
        weight: 80,
        transient: 'no',
        literals: ['ninja: error:', 'ninja: fatal:'],
        pattern: /^ninja: (?:error|fatal): /,
        hits: ["ninja: error: 'a.zz', needed by 'a.o', missing and no known rule to make it"],
        misses: ['ninja: build stopped: subcommand failed.'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/network.js
const networkRules = [
    {
        id: 'network.dns',
        chatty: true,
        category: 'network',
        role: 'cause',
        weight: 84,
        transient: 'yes',
        literals: [
            'could not resolve host',
            'name or service not known',
            'temporary failure in name resolution',
            'getaddrinfo',
            'nodename nor servname',
            'no such host',
            'unknownhostexception',
            'dns error',
            'name resolution',
            'failed to lookup address',
            'could not reach host',
        ],
        pattern: /Could not resolve host|Name or service not known|Temporary failure in name resolution|getaddrinfo (?:ENOTFOUND|EAI_AGAIN)|nodename nor servname provided|: no such host\b|UnknownHostException|\bdns error\b|failed to lookup address|^Could not reach host \S/i,
        hits: ['curl: (6) Could not resolve host: example.com'],
        misses: ['resolved host'],
    },
    {
        id: 'network.reset',
        chatty: true,
        category: 'network',
        role: 'cause',
        weight: 82,
        transient: 'yes',
        literals: [
            'connection reset',
            'econnreset',
            'connection was reset',
            'socket hang up',
            'remote end closed connection',
            'empty reply from server',
            'unexpected disconnect',
            'rpc failed',
            'early eof',
            'ssl_error_syscall',
            'gnutls',
            'tls handshake timeout',
            'connection aborted',
            'broken pipe',
            'network is unreachable',
            'remote end hung up',
            'operation too slow',
            'connection broken',
        ],
        pattern: /[Cc]onnection (?:was )?reset|ECONNRESET|socket hang up|Remote end closed connection|Empty reply from server|unexpected disconnect while reading|RPC failed; (?:curl|HTTP)|SSL_ERROR_SYSCALL|gnutls_handshake|GnuTLS recv error|TLS handshake timeout|Network is unreachable|remote end hung up unexpectedly|Operation too slow|Connection broken: (?:Incomplete|Invalid)/,
        hits: ["fatal: unable to access 'https://a/': Empty reply from server", 'error: RPC failed; curl 56'],
        misses: ['reset the connection pool'],
    },
    {
        id: 'network.timeout',
        chatty: true,
        category: 'network',
        role: 'cause',
        weight: 80,
        transient: 'yes',
        literals: [
            'connection timed out',
            'etimedout',
            'connect timeout',
            'connecttimeout',
            'read timed out',
            'operation timed out',
            'i/o timeout',
            'connection time-out',
            'esockettimedout',
            'timed out while',
            'client.timeout',
            'connecttimeouterror',
            'readtimeouterror',
            'sockettimeoutexception',
            'keyserver',
            'request canceled while',
        ],
        pattern: /[Cc]onnection timed[ -]?out|connect ETIMEDOUT|[Cc]onnect ?[Tt]imeout|Read timed out|i\/o timeout|ESOCKETTIMEDOUT|ConnectTimeoutError|ReadTimeoutError|SocketTimeoutException|HttpClient\.Timeout|curl: \(28\)|keyserver (?:receive|search) failed|request canceled while waiting for connection|Connection error: .*timeout/,
        hits: ['dial tcp 1.2.3.4:443: i/o timeout', 'curl: (28) Operation timed out after 30000 ms'],
        misses: ['timeout set to 30'],
    },
    {
        id: 'network.refused',
        chatty: true,
        category: 'network',
        role: 'cause',
        weight: 76,
        transient: 'unknown',
        literals: [
            'max retries exceeded',
            'connection refused',
            'econnrefused',
            'failed to connect',
            'could not connect',
            'unable to connect',
            'could not create connection',
            'cannot connect to',
        ],
        pattern: /[Cc]onnection refused|ECONNREFUSED|[Ff]ailed to connect to|unable to connect to|[Cc]ould not connect to|[Uu]nable to connect to|[Cc]annot connect to|Max retries exceeded with url/,
        hits: ['connect ECONNREFUSED 127.0.0.1:5432'],
        misses: ['connected'],
    },
    {
        id: 'network.create',
        chatty: true,
        category: 'network',
        role: 'cause',
        weight: 84,
        transient: 'yes',
        literals: ['could not create connection to', 'opening tls connection', 'tls connection'],
        pattern: /Could not create connection to \S+:\d+/,
        hits: ['signal(error ("Could not create connection to elpa.example.org:443"))'],
        misses: ['connection created'],
    },
    {
        id: 'network.http-5xx',
        chatty: true,
        category: 'network',
        role: 'cause',
        weight: 82,
        transient: 'yes',
        literals: [
            '500 internal',
            '502',
            '503',
            '504',
            'bad gateway',
            'service unavailable',
            'gateway time',
            'returned error: 5',
            'error responses',
        ],
        pattern: /\b(?:502 (?:Bad Gateway|Proxy)|503 Service (?:Temporarily )?Unavailable|504 Gateway Time-?out|502 Server Error|503 Server Error|504 Server Error)\b|returned error: 50[0-4]\b|HTTP(?:\/[\d.]+| error| status|Error)?:? ?50[234]\b|ERROR 50[234]:|too many 50[0-4] error responses/i,
        hits: ['curl: (22) The requested URL returned error: 503', 'HTTP/1.1 502 Bad Gateway'],
        misses: ['line 503'],
    },
    {
        id: 'network.http-4xx',
        chatty: true,
        category: 'network',
        role: 'cause',
        weight: 72,
        transient: 'unknown',
        literals: [
            '404 not found',
            'returned error: 4',
            'error 404',
            'http error 404',
            '404 client error',
            '410 gone',
            'failure 404',
        ],
        pattern: /\b404 Not Found\b|returned error: 4(?:04|10)\b|ERROR 404:|HTTP Error 404|404 Client Error|\b410 Gone\b/i,
        hits: ['ERROR 404: Not Found.'],
        misses: ['404 lines'],
    },
    {
        id: 'network.certificate',
        chatty: true,
        category: 'network',
        role: 'cause',
        weight: 84,
        transient: 'unknown',
        literals: ['certificate', 'ssl routines', 'sslerror', 'x509', 'handshake failure', 'ssl: '],
        pattern: /certificate (?:verify failed|has expired|subject|is not (?:trusted|yet valid)|problem|signed by unknown)|no certificate subject alternative|x509: |SSLHandshakeException|PKIX path building failed|unable to (?:get local|verify the first) (?:issuer )?certificate|self[- ]signed certificate|SSL: no alternative certificate|sslv3 alert handshake failure|wrong version number/i,
        hits: ['x509: certificate signed by unknown authority', 'ERROR: no certificate subject alternative name matches'],
        misses: ['certificate installed'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/other-languages.js
const otherLanguageRules = [
    {
        id: 'ruby.rspec',
        category: 'test-failure',
        role: 'header',
        weight: 84,
        transient: 'unknown',
        literals: ['failure/error:'],
        pattern: /^\s+Failure\/Error: /,
        cause: { pattern: /^\s+(?:[A-Z][\w:]*(?:Error|Exception)?:$|[Ee]xpected|expected|\S+Error)/, within: 6 },
        hits: ['     Failure/Error: expect(x).to eq 3'],
        misses: ['Failure/Error'],
    },
    {
        id: 'ruby.rspec-title',
        category: 'test-failure',
        role: 'cause',
        weight: 77,
        transient: 'unknown',
        literals: [') ', 'rspec ./', 'rspec '],
        pattern: /^ {2}\d+\) [A-Z][\w:]*[ #.].+|^rspec (?:\.\/)?\S+[:[][\d:\]]+ # /,
        hits: ['  1) Widget opens twice', 'rspec ./spec/a_spec.rb:3 # Widget opens'],
        misses: ['1) x'],
    },
    {
        id: 'ruby.minitest',
        category: 'test-failure',
        role: 'header',
        weight: 84,
        transient: 'unknown',
        literals: ['failure:', 'error:'],
        pattern: /^(?: +\d+\) )?(?:Failure|Error):$/,
        cause: { pattern: /^\w[\w:]*#test_|^test_\w+\(/, within: 2 },
        hits: ['Failure:', '  1) Error:'],
        misses: ['Error: x'],
    },
    {
        id: 'ruby.cucumber',
        category: 'test-failure',
        role: 'cause',
        weight: 76,
        transient: 'unknown',
        literals: ['error)', 'exception)', 'cucumber features/', 'cucumber ./'],
        pattern: /^\s{4,}.* \((?:[A-Z]\w*::)*[A-Z]\w*(?:Error|Exception)\)$|^cucumber \S+\.feature:\d+/,
        hits: ['      no gateway (RuntimeError)', 'cucumber features/pay.feature:6 # Scenario: Pay by card'],
        misses: ['cucumber run of all features'],
    },
    {
        id: 'ruby.exception',
        category: 'runtime-error',
        role: 'cause',
        weight: 72,
        transient: 'unknown',
        literals: [':in ', 'error)', 'loaderror', 'nameerror', 'nomethoderror'],
        pattern: /^\S+:\d+:in [`'].*': .+ \((?:[A-Z]\w*::)*[A-Z]\w*\)|^undefined (?:local variable or )?method .* \((?:NameError|NoMethodError)\)$|^(?:[A-Z]\w*::)*(?:LoadError|NameError|NoMethodError|ArgumentError|RuntimeError|StandardError): /,
        hits: ["a.rb:3:in `run': undefined method `x' for nil (NoMethodError)"],
        misses: ["a.rb:3:in `run'"],
    },
    {
        id: 'ruby.rake',
        category: 'config',
        role: 'header',
        weight: 76,
        transient: 'unknown',
        literals: ['rake aborted!', 'rails aborted!', 'cap aborted!'],
        pattern: /^(?:rake|rails|cap|bin\/rails) aborted!$/,
        cause: { pattern: /^\S/, within: 2 },
        hits: ['rake aborted!'],
        misses: ['raked'],
    },
    {
        id: 'ruby.bundler',
        category: 'dependency',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: [
            'bundler could not find',
            'cannot load such file',
            'you must use bundler',
            'bundler cannot',
            'could not find gem',
            'could not find ',
            'your ruby version is',
            'gem::',
            'failed to build gem',
            'bundle install',
            'lockfile',
        ],
        pattern: /cannot load such file -- |^You must use Bundler \d|^An error occurred while installing \S+ \(.*Bundler cannot|^Bundler could not find compatible versions|^(?:Bundler::GemNotFound: )?Could not find (?:gem '|\S+-\d[\w.]* in (?:any|locally))|^Your Ruby version is|^(?:Gem::Ext::BuildError: )?ERROR: Failed to build gem native extension|^ERROR: {2}(?:Could not find|Error installing)|^Could not find compatible versions|Gem::(?:LoadError|MissingSpecError|DependencyError)|^The (?:gemspecs|dependencies) in your (?:gemfile|Gemfile) changed/,
        hits: [
            'Bundler could not find compatible versions for gem "rack":',
            'Your Ruby version is 2.5.0, but your Gemfile specified 2.6.3',
        ],
        misses: ['Bundle complete!'],
    },
    {
        id: 'php.fatal',
        category: 'runtime-error',
        role: 'cause',
        weight: 85,
        transient: 'no',
        literals: ['fatal error: '],
        pattern: /^(?:PHP )?(?:Fatal|Catchable fatal) error: {1,2}\S/,
        hits: ["PHP Fatal error:  Class 'X' not found in /a.php on line 3"],
        misses: ['PHP Warning:  x'],
    },
    {
        id: 'php.phpunit',
        category: 'test-failure',
        role: 'header',
        weight: 84,
        transient: 'unknown',
        literals: [') '],
        pattern: /^\d+\) \S+(?:::|\\)\S+/,
        cause: { pattern: /^\S/, within: 2 },
        hits: ['1) Acme\\WidgetTest::testOpens'],
        misses: ['  1) math'],
    },
    {
        id: 'php.composer',
        category: 'dependency',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: [
            'your requirements could not be resolved',
            'problem 1',
            'your lock file does not contain',
            'requires php',
            'requires ext-',
        ],
        pattern: /^\s*Your requirements could not be resolved|^\s+Problem \d+$|lock file does not contain a compatible set|^\s+- .* requires (?:php|ext-\w+) .*(?:but|->)/,
        hits: ['Your requirements could not be resolved to an installable set of packages.'],
        misses: ['problem 1 solved'],
    },
    {
        id: 'perl.prove',
        category: 'test-failure',
        role: 'cause',
        weight: 81,
        transient: 'unknown',
        literals: ['failed test'],
        pattern: /^\s*# +Failed test (?:\(|')|^#\s+Failed test/,
        hits: ["#   Failed test 'opens'"],
        misses: ['failed tests: 0'],
    },
    {
        id: 'perl.dubious',
        category: 'test-failure',
        role: 'cause',
        weight: 70,
        transient: 'unknown',
        literals: ['dubious, test returned'],
        pattern: /Dubious, test returned/,
        hits: ['t/a.t .. Dubious, test returned 2 (wstat 512, 0x200)'],
        misses: ['a dubious test'],
    },
    {
        id: 'perl.die',
        category: 'runtime-error',
        role: 'cause',
        weight: 70,
        transient: 'unknown',
        literals: [' line ', "can't locate "],
        pattern: /^(?!\s*(?:File|#|\+|at )|(?:Use of uninitialized|Argument \S+ isn't numeric|Odd number of|Subroutine \S+ redefined|Name \S+ used only once)).* at \S+\.(?:pl|pm|t|PL|cgi) line \d+\.?$/,
        hits: ['Died horribly at t/a.t line 3.'],
        misses: ['  File "a.py", line 3'],
    },
    {
        id: 'perl.module',
        category: 'dependency',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ["can't locate "],
        pattern: /^(?:#\s+)?(?:.*: )?Can't locate \S+\.pm in @INC/,
        hits: ["Can't locate Foo/Bar.pm in @INC (you may need to install the Foo::Bar module)"],
        misses: ["can't locate it"],
    },
    {
        id: 'r.error',
        category: 'runtime-error',
        role: 'cause',
        weight: 74,
        transient: 'unknown',
        literals: ['error in ', 'execution halted', 'error : ', '── failure', '── error', 'error: package'],
        pattern: /^(?:Error in .+ ?:|Error : \S|Error: package or namespace load failed)/,
        hits: ['Error in library(foo) : there is no package called ‘foo’'],
        misses: ['no error in sight'],
    },
    {
        id: 'r.check',
        category: 'quality-gate',
        role: 'cause',
        weight: 78,
        transient: 'unknown',
        literals: ['... error', '...  error', 'error: dependenc', 'error: compilation', 'error: lazy', 'error: loading'],
        pattern: /^\* (?:checking|creating|building|installing) .* \.\.\. (?:\[\S+\] )?ERROR$|^ERROR: dependenc|^ERROR: (?:compilation|lazy loading|loading) failed/,
        hits: ['* checking tests ... ERROR', "ERROR: dependency 'foo' is not available for package 'bar'"],
        misses: ['* checking tests ... OK'],
    },
    {
        id: 'lua.busted',
        category: 'test-failure',
        role: 'cause',
        weight: 80,
        transient: 'unknown',
        literals: ['failure → ', 'error → '],
        pattern: /^(?:Failure|Error) → \S/,
        hits: ['Failure → spec/a_spec.lua @ 3'],
        misses: ['Success → x'],
    },
    {
        id: 'shell.bats',
        category: 'test-failure',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: [' ✗ ', '# (in test file'],
        pattern: /^ ✗ \S|^\s*# ?\(in test file /,
        hits: [' ✗ opens twice'],
        misses: [' ✓ opens twice'],
    },
    {
        id: 'shell.syntax',
        category: 'config',
        role: 'cause',
        weight: 72,
        transient: 'no',
        literals: ['unexpected eof', 'syntax error', 'unbound variable', 'unexpected token'],
        pattern: /: line \d+: (?:syntax error|unexpected EOF|\S+: unbound variable)|^\S+: \d+: Syntax error/,
        hits: ['./run.sh: line 3: FOO: unbound variable'],
        misses: ['SyntaxError: x'],
    },
    {
        id: 'vim.errors',
        category: 'test-failure',
        role: 'header',
        weight: 82,
        transient: 'unknown',
        literals: ['found errors in', 'error detected while processing'],
        pattern: /^\s*(?:Found errors in \S+:|Error detected while processing .*:)$/,
        cause: { pattern: /\S/, within: 1 },
        hits: ['Found errors in Test_open():'],
        misses: ['found errors in it'],
    },
    {
        id: 'emacs.signal',
        category: 'runtime-error',
        role: 'cause',
        weight: 78,
        transient: 'unknown',
        literals: ['signal(', 'debugger entered', "symbol's", 'wrong type argument'],
        pattern: /^\s+signal\(|^Debugger entered--Lisp error: |^Symbol's (?:function definition|value as variable) is void/,
        hits: ['Debugger entered--Lisp error: (void-function foo)'],
        misses: ['signal (x'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/packages.js
const packageRules = [
    {
        id: 'npm.code',
        category: 'dependency',
        role: 'cause',
        weight: 85,
        transient: 'no',
        literals: ['npm err! code', 'npm error code'],
        pattern: /^npm (?:ERR!|error) code (?:ERESOLVE|ETARGET|E404|EINTEGRITY|ENOLOCK|ENOVERSIONS|EJSONPARSE|ENOENT|EBADPLATFORM|EPEERINVALID|EUNSUPPORTEDPROTOCOL|EINVALIDTAGNAME|EOVERRIDE)\b/,
        hits: ['npm ERR! code ERESOLVE'],
        misses: ['npm ERR! code ELIFECYCLE'],
    },
    {
        id: 'npm.detail',
        category: 'dependency',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: ['npm err! ', 'npm error '],
        pattern: /^npm (?:ERR!|error) (?:404 |notarget |Could not resolve dependency|ERESOLVE|Missing: |Invalid: lock file|peer(?:Optional)? |cipm |`npm ci` can only|Found: )/,
        hits: ['npm ERR! 404 Not Found - GET https://registry.example.com/x'],
        misses: ['npm ERR! errno 1'],
    },
    {
        id: 'npm.network',
        category: 'network',
        role: 'cause',
        weight: 88,
        transient: 'yes',
        literals: ['npm err! ', 'npm error ', 'error an unexpected error occurred', 'err_pnpm_', 'err_socket'],
        pattern: /^npm (?:ERR!|error) (?:code (?:ECONNRESET|ETIMEDOUT|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ERR_SOCKET_TIMEOUT|E50[0234])|network )|unexpected error occurred: .*(?:ECONNRESET|ETIMEDOUT|ESOCKETTIMEDOUT|EAI_AGAIN)/,
        hits: ['npm ERR! code ECONNRESET', 'npm ERR! network request failed'],
        misses: ['npm ERR! code E404'],
    },
    {
        id: 'npm.lock',
        category: 'dependency',
        role: 'cause',
        weight: 85,
        transient: 'no',
        literals: ['lockfile', 'lock file', 'outdated_lockfile', 'frozen-lockfile', 'package.json and package-lock'],
        pattern: /ERR_PNPM_(?:OUTDATED_LOCKFILE|NO_LOCKFILE|PEER_DEP|NO_MATCHING_VERSION|FETCH_404|UNSUPPORTED_ENGINE)|Your lockfile needs to be updated|lockfile would have been modified|can only install packages when your package\.json|pyproject\.toml changed significantly|lock file (?:is|are) (?:not up to date|out of (?:date|sync))|YN0028/,
        hits: ['error Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`.'],
        misses: ['lockfile saved'],
    },
    {
        id: 'yarn.missing',
        category: 'dependency',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: [
            "couldn't find any versions",
            "couldn't find package",
            'package not found',
            'err_pnpm_',
            'no candidates found',
        ],
        pattern: /Couldn't find (?:any versions for|package) "|ERR_PNPM_NO_MATCHING|No candidates found/,
        hits: ['error Couldn\'t find any versions for "x" that matches "^9"'],
        misses: ['package found'],
    },
    {
        id: 'pip.resolve',
        category: 'dependency',
        role: 'cause',
        weight: 86,
        transient: 'no',
        literals: [
            'no matching distribution',
            'could not find a version',
            'resolutionimpossible',
            'conflicting dependencies',
            'no solution found',
            'because no versions of',
            'version solving failed',
            'requires-python',
            'solverproblem',
            'hashes do not match',
            'requires a different python',
        ],
        pattern: /No matching distribution found|Could not find a version that satisfies|ResolutionImpossible|conflicting dependencies|No solution found when resolving|^(?:So, )?[Bb]ecause .*(?:depends on|no versions of|requires)|version solving failed|SolverProblemError|requires a different Python|(?:THESE PACKAGES|Hashes) (?:DO NOT|do not) (?:MATCH|match)/,
        hits: ['ERROR: No matching distribution found for foo==9', '  × No solution found when resolving dependencies:'],
        misses: ['Collecting foo'],
    },
    {
        id: 'pip.wheel',
        category: 'dependency',
        role: 'cause',
        weight: 78,
        transient: 'unknown',
        literals: [
            'failed building wheel',
            'failed to build',
            'subprocess-exited-with-error',
            'metadata-generation-failed',
            'could not build wheels',
            'requirement already',
            'build backend',
        ],
        pattern: /Failed building wheel for|(?:error|ERROR): (?:subprocess-exited-with-error|metadata-generation-failed)|Could not build wheels for|^\s*[×x] Failed to (?:build|download)|^ERROR: Failed to build (?!one or more)/,
        hits: ['  ERROR: Failed building wheel for torchx'],
        misses: ['Successfully built wheel'],
    },
    {
        id: 'conda.missing',
        category: 'dependency',
        role: 'cause',
        weight: 86,
        transient: 'no',
        literals: [
            'packagesnotfounderror',
            'unsatisfiableerror',
            'resolvepackagenotfound',
            'nothing provides',
            'libmambaunsatisfiable',
            'condavalueerror',
        ],
        pattern: /PackagesNotFoundError|UnsatisfiableError|ResolvePackageNotFound|nothing provides (?:requested )?\S|LibMambaUnsatisfiableError/,
        hits: ['PackagesNotFoundError: The following packages are not available from current channels:'],
        misses: ['conda found packages'],
    },
    {
        id: 'conda.http',
        category: 'network',
        role: 'cause',
        weight: 86,
        transient: 'yes',
        literals: ['condahttperror', 'an http error occurred when trying'],
        pattern: /CondaHTTPError: HTTP (?:000|50[0234])/,
        hits: ['CondaHTTPError: HTTP 000 CONNECTION FAILED for url <https://a>'],
        misses: ['CondaHTTPError: HTTP 404 NOT FOUND'],
    },
    {
        id: 'apt.missing',
        category: 'dependency',
        role: 'cause',
        weight: 84,
        transient: 'unknown',
        literals: [
            'unable to locate package',
            'has no installation candidate',
            'unmet dependencies',
            'held broken packages',
            'no such package',
            'unable to find a match',
            'no package ',
            'no available formula',
            'nothing provides',
            'unable to select packages',
            "couldn't find any package",
            'no match for argument',
        ],
        pattern: /^E: (?:Unable to locate package|Package '.*' has no installation|Unable to correct problems|Couldn't find any package|Version '.*' for '.*' was not found)|unmet dependencies|No available formula|^Error: Unable to find a match|^ERROR: unable to select packages|^\s+\S+ \(no such package\)|nothing provides \S+ needed by|^No match for argument|^No package \S+ available/,
        hits: ['E: Unable to locate package foo', 'Error: No available formula with the name "x".'],
        misses: ['E: done'],
    },
    {
        id: 'apt.fetch',
        category: 'network',
        role: 'cause',
        weight: 86,
        transient: 'yes',
        literals: [
            'failed to fetch',
            'hash sum mismatch',
            'failed to download metadata',
            'cannot download repomd',
            'all mirrors were',
            'temporary error (try again later)',
        ],
        pattern: /^E: Failed to fetch .*(?:Connection|Could not connect|timed out|Hash Sum mismatch|Temporary failure|50[0234]|Unable to connect)|Hash Sum mismatch|Failed to download metadata for repo|All mirrors were (?:already )?tried|temporary error \(try again later\)/,
        hits: [
            'E: Failed to fetch http://a/b  Could not connect to a:80',
            'E: Failed to fetch http://a/b  Hash Sum mismatch',
        ],
        misses: ['E: Failed to fetch http://a/b  404  Not Found'],
    },
    {
        id: 'apt.gone',
        category: 'dependency',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: [
            'failed to fetch',
            'does not have a release file',
            'no longer has a release file',
            'is not signed',
            'no_pubkey',
            'expkeysig',
        ],
        pattern: /^E: Failed to fetch .*404|does not have a Release file|no longer has a Release file|^(?:E|W|Err): .*(?:NO_PUBKEY|EXPKEYSIG|is not signed)/,
        hits: ['E: Failed to fetch http://a/b  404  Not Found [IP: 1.2.3.4 80]'],
        misses: ['W: skipping'],
    },
    {
        id: 'apt.lock',
        category: 'infra',
        role: 'cause',
        weight: 86,
        transient: 'yes',
        literals: ['could not get lock', 'unable to acquire the dpkg', 'waiting for cache lock'],
        pattern: /^E: (?:Could not get lock|Unable to (?:acquire|lock))/,
        hits: ['E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 3'],
        misses: ['got lock'],
    },
    {
        id: 'brew.error',
        category: 'dependency',
        role: 'cause',
        weight: 70,
        transient: 'unknown',
        literals: ['error: ', 'brew link'],
        pattern: /^Error: (?:The `brew link` step|\S+ .*(?:already installed|is not installed)|.*SHA256 mismatch|An exception occurred within a child)/,
        hits: ['Error: The `brew link` step did not complete successfully'],
        misses: ['Error: x'],
    },
    {
        id: 'cake.install',
        category: 'dependency',
        role: 'cause',
        weight: 70,
        transient: 'unknown',
        literals: [
            'while installing',
            'failed to install',
            'could not install',
            'error installing',
            'installation failed',
            'unable to install',
        ],
        pattern: /^(?:An )?[Ee]rror occu?rr?ed while installing|^(?:[Ff]ailed to|[Cc]ould not|[Uu]nable to) install \S|^Error installing /,
        hits: ['An error occurred while installing json (1.8.3), and Bundler cannot continue.'],
        misses: ['installing'],
    },
    {
        id: 'rpm.missing',
        category: 'dependency',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: [
            'no matching package',
            'failed build dependencies',
            'unmet build dependencies',
            ' is needed by ',
            'not all dependencies satisfied',
        ],
        pattern: /^No matching package to install|[Ff]ailed build dependencies:|[Uu]nmet build dependencies|^\s+\S.* is needed by \S+$/,
        hits: ["No matching package to install: 'libfoo-devel'", 'error: Failed build dependencies:'],
        misses: ['Error: Some packages could not be found.'],
    },
    {
        id: 'npm.script',
        category: 'config',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: ['missing script', 'err_pnpm_no_script', 'command "'],
        pattern: /^(?:npm (?:ERR!|error) )?[Mm]issing script: |ERR_PNPM_NO_SCRIPT|^error Command "\S+" not found/,
        hits: ['npm error Missing script: "build"'],
        misses: ['npm error code 1'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/platform.js
const platformRules = [
    {
        id: 'deploy.k8s',
        category: 'deploy',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: [
            'error from server',
            'imagepullbackoff',
            'crashloopbackoff',
            'upgrade failed',
            'installation failed',
            'progress deadline',
            'error: timed out waiting for the condition',
            'error validating data',
            'unable to recognize',
        ],
        pattern: /^Error from server|ImagePullBackOff|CrashLoopBackOff|Error: (?:UPGRADE|INSTALLATION) FAILED|exceeded its progress deadline|timed out waiting for the condition|error: (?:error validating|unable to recognize)/,
        hits: ['Error: UPGRADE FAILED: timed out waiting for the condition'],
        misses: ['upgrade done'],
    },
    {
        id: 'deploy.terraform',
        category: 'deploy',
        role: 'cause',
        weight: 80,
        transient: 'unknown',
        literals: ['│ error:', '╷', 'error acquiring the state lock', 'error: error'],
        pattern: /^│ Error: |^Error: (?:Error acquiring the state lock|error (?:creating|updating|deleting|reading) |Invalid (?:provider|resource)|Unsupported (?:argument|block))/,
        hits: ['│ Error: Invalid provider configuration'],
        misses: ['│ Warning: x'],
    },
    {
        id: 'deploy.ansible',
        category: 'deploy',
        role: 'cause',
        weight: 80,
        transient: 'unknown',
        literals: ['fatal: [', 'failed: [', 'unreachable!', 'error! '],
        pattern: /^(?:fatal|failed): \[[\w.-]+\](?:: (?:FAILED|UNREACHABLE)!)?|^ERROR! /,
        hits: ['fatal: [web]: FAILED! => {"changed": false, "msg": "no"}'],
        misses: ['ok: [web]'],
    },
    {
        id: 'deploy.release',
        category: 'deploy',
        role: 'cause',
        weight: 74,
        transient: 'unknown',
        literals: ['deploy', 'publish', 'release', 'upload', 'push rejected', 'gpg'],
        pattern: /^(?:Error: |ERROR: |error: )?(?:(?:Deploy(?:ment)?|Publish(?:ing)?|Release|Upload(?:ing)?) (?:has )?(?:failed|error)|Failed to (?:deploy|publish|release|upload)\b|HTTPError: \d+ .*upload|403 .*File already exists)|Push rejected to|cannot publish over|maven-gpg-plugin.*sign|Execution failed for task ':\w*(?:[Dd]eploy|[Rr]elease|[Pp]ublish)\w*'/,
        hits: ['Deployment failed: the site is locked', "Execution failed for task ':publishPlugin'."],
        misses: ['release notes'],
    },
    {
        id: 'deploy.cloud',
        category: 'deploy',
        role: 'cause',
        weight: 78,
        transient: 'unknown',
        literals: [
            'rollback_complete',
            'stack failed',
            'create_failed',
            'update_failed',
            '(gcloud.',
            'an error occurred (',
        ],
        pattern: /ROLLBACK_COMPLETE|(?:CREATE|UPDATE)_FAILED|^ERROR: \(gcloud\.|^An error occurred \(\w+\) when calling/,
        hits: ['ERROR: (gcloud.run.deploy) Image not found'],
        misses: ['stack created'],
    },
    {
        id: 'db.migration',
        category: 'db-migration',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: [
            'migration',
            'flyway',
            'liquibase',
            'alembic',
            'relation "',
            'unapplied',
            'activerecord::',
            'pending migrations',
            'multiple head revisions',
        ],
        pattern: /[Mm]igrations? (?:\S+ )?(?:failed|.*could not be applied)|FlywayException|[Ff]lyway.*(?:failed|Validate failed)|Migrations have failed validation|liquibase.*(?:MigrationFailedException|DatabaseException|ValidationFailed)|alembic\.util\.exc|Multiple head revisions|PendingMigrationError|Migrations are pending|InconsistentMigrationHistory|StandardError: An error has occurred, (?:this and )?all later migrations canceled|P3\d{3}\b.*migration|Conflicting migrations detected/,
        hits: ['Migration V3__add.sql failed', 'CommandError: Conflicting migrations detected; multiple leaf nodes'],
        misses: ['migration done'],
    },
    {
        id: 'db.schema',
        category: 'db-migration',
        role: 'cause',
        weight: 74,
        transient: 'no',
        literals: ['relation "', 'no such table', 'no such column', "doesn't exist", 'unknown column', 'duplicate column'],
        pattern: /relation "\S+" (?:does not exist|already exists)|no such (?:table|column): |duplicate column name: |Table '\S+' (?:doesn't exist|already exists)|Unknown column '|column "\S+" (?:does not exist|of relation)/,
        hits: ['ERROR:  relation "users" does not exist'],
        misses: ['the relation holds'],
    },
    {
        id: 'security.audit',
        category: 'security-scan',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: [
            'vulnerabilit',
            'cve-',
            'ghsa-',
            'rustsec-',
            'secrets detected',
            'leaks found',
            'leak found',
            'known security',
        ],
        pattern: /^(?!.*\b0 vulnerabilit)(?:.*\b[1-9]\d* (?:\w+ ){0,3}vulnerabilit(?:y|ies) (?:found|detected|in )\b.*|.*\b(?:CVE-\d{4}-\d+|GHSA(?:-[\w]{4}){3}|RUSTSEC-\d{4}-\d+)\b.*|(?!.*\b(?:[Nn]o|0) leaks? found).*\bleaks? found\b.*|.*[Ss]ecrets? detected.*)$/,
        hits: [
            'error[vulnerability]: RUSTSEC-2021-0001',
            'Found 2 known vulnerabilities in 1 package',
            'CVE-2021-44228  critical',
        ],
        misses: ['found 0 vulnerabilities', 'No leaks found', '3 high severity vulnerabilities'],
    },
    {
        id: 'quality.coverage',
        category: 'quality-gate',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['coverage', 'threshold'],
        pattern: /[Cc]overage (?:threshold|for \w+ \([\d.]+%\)).*(?:not met|does not meet)|FAIL Required test coverage|[Cc]overage .*(?:below|less than|under|lower than)|Rule violated for .*ratio is|(?:exceeds?|below|over) .*threshold/,
        hits: [
            'Jest: "global" coverage threshold for lines (80%) not met: 71%',
            'FAIL Required test coverage of 90% not reached.',
        ],
        misses: ['coverage: 80%'],
    },
    {
        id: 'quality.gate',
        category: 'quality-gate',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: [
            'quality gate',
            'left local git repository',
            'working tree',
            'uncommitted changes',
            'working directory is not clean',
            'regression',
            'bundle size',
            'size limit',
            'generated files',
            'files changed when',
            'is dirty',
            'checkout dirty',
            'git diff',
            'commit the changes',
            'changes were detected',
            'rebuild',
        ],
        pattern: /QUALITY GATE STATUS: FAILED|[Qq]uality gate (?:failed|has failed)|(?:left|leaves) .{0,40}\b(?:repository|checkout|tree)\b.{0,10} dirty$|(?:working (?:tree|directory)|repository|checkout) (?:is|was|has been left) (?:dirty|not clean)|[Uu]ncommitted changes (?:found|detected)|^(?:[A-Z]+ )?REGRESSION\b|[Pp]ackage size limit has exceeded|(?:generated|built) files? (?:is|are) (?:out of date|not up[- ]to[- ]date|stale)|(?:and|then) commit the (?:changes|result)|[Pp]lease (?:re)?(?:run|build|generate).* and commit/,
        hits: ['The working tree is dirty', 'Please regenerate the parser and commit the changes.'],
        misses: ['no regression'],
    },
    {
        id: 'quality.benchmark',
        category: 'quality-gate',
        role: 'cause',
        weight: 72,
        transient: 'unknown',
        literals: ['fail:', 'expected='],
        pattern: /^(?:\S+ +)?FAIL: +\S.*expected|^\S+ +(?:REGRESSION|FAIL_ACCURACY|FAIL):? +\S+=/,
        hits: ['alpha     FAIL:      score=4, expected=2'],
        misses: ['alpha  PASS'],
    },
    {
        id: 'api.breaking',
        category: 'api-breaking',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: [
            'breaking change',
            'api has changed',
            'backward-incompatible',
            'backwards incompatible',
            'has been removed in',
            'incompatible api',
            'apicompat',
        ],
        pattern: /[Bb]reaking changes? (?:detected|found)|incompatible API change|[Bb]ackwards?[- ]incompatible change|public API (?:has )?changed|API breakage/,
        hits: ['error: 2 breaking changes detected'],
        misses: ['no breaking'],
    },
    {
        id: 'config.missing-file',
        category: 'config',
        role: 'cause',
        weight: 58,
        transient: 'no',
        literals: [
            'no rakefile found',
            'no such file or directory',
            'enoent',
            'could not find',
            'cannot find',
            'missing required',
            'environment variable',
            'not set',
            'unknown option',
            'unrecognized',
            'invalid option',
            'unknown command',
            'no such option',
            'yaml',
            'toml',
            'invalid configuration',
            'configuration error',
            'missing script',
            'no configuration file',
            'unrecognized arguments',
        ],
        pattern: /^No \w+file found|ENOENT: no such file or directory|[Mm]issing required (?:environment|argument|option|input|parameter|flag|config)|[Ee]nvironment variable \S+ (?:is )?(?:not|must|missing|required)|(?:error: )?(?:[Uu]nknown|[Uu]nrecognized|[Ii]nvalid) (?:option|argument|command|flag|arguments)s?:? ['"`-]|[Nn]o such option|(?:YAML|TOML|JSON)(?:\.?\w*)?(?:Exception|Error| parse error)|[Ii]nvalid configuration|^(?:npm (?:ERR!|error) )?[Mm]issing script|[Cc]onfiguration error|unrecognized arguments/,
        hits: ['No Rakefile found (looking for: rakefile)', 'error: unknown option `--foo`'],
        misses: ['the yaml is fine'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/python.js
/** The line that ends a traceback: a dotted name of an exception, at the margin or behind a gutter. */
const EXCEPTION = /^(?:E +)?[A-Za-z_][\w.]*(?:Error|Exception|Warning|Interrupt|Exit|Iteration|Failed|Failure|Fault|Timeout|Skipped|Halt|Killed)\b(?::|$)|^[a-z_]\w*(?:\.\w+)*\.[A-Z]\w+: \S/;
const pythonRules = [
    {
        id: 'python.pytest-message',
        category: 'test-failure',
        role: 'cause',
        weight: 84,
        transient: 'unknown',
        literals: ['e   ', 'e  '],
        pattern: /^E {3,}(?:[A-Z][\w.]*(?:Error|Exception|Failed|Exit|Interrupt|Warning|Timeout)\b|[a-z_]\w*(?:\.\w+)+(?:Error|Exception|Failed)?\b ?:|assert |AssertionError|Failed:|fixture '|SystemExit)/,
        hits: ['E   AssertionError: assert 3 == 4', 'E       assert 1 == 2'],
        misses: ['E         - foo'],
    },
    {
        id: 'python.pytest-summary',
        category: 'test-failure',
        role: 'cause',
        weight: 81,
        transient: 'unknown',
        literals: ['failed ', 'error '],
        pattern: /^(?:FAILED|ERROR) (?:\[\s*[\d.]+s?\] )?\S+(?:\.py\b|::)\S*(?: - .*|\[.*)?$/,
        hits: ['FAILED tests/test_a.py::test_b - AssertionError: assert 1 == 2', 'ERROR tests/test_a.py - KeyError'],
        misses: ['FAILED (failures=1)'],
    },
    {
        id: 'python.pytest-title',
        category: 'test-failure',
        role: 'cause',
        weight: 73,
        transient: 'unknown',
        literals: ['___ '],
        pattern: /^_{3,} (?:ERROR (?:collecting|at (?:setup|teardown) of) )?[\w./:[\]<>, ()'"-]+ _{3,}$/,
        hits: ['____________ TestA.test_b ____________', '___ ERROR collecting tests/test_a.py ___'],
        misses: ['_____________'],
    },
    {
        id: 'python.pytest-inline',
        category: 'test-failure',
        role: 'cause',
        weight: 70,
        transient: 'unknown',
        literals: ['.py::'],
        pattern: /^\S+\.py::\S+.* (?:FAILED|ERROR)\b/,
        hits: ['tests/test_a.py::test_b FAILED [ 10%]'],
        misses: ['tests/test_a.py::test_b PASSED [ 10%]'],
    },
    {
        id: 'python.traceback',
        category: 'runtime-error',
        role: 'header',
        weight: 76,
        transient: 'unknown',
        literals: ['traceback (most recent call last)'],
        pattern: /Traceback \(most recent call last\):?$/,
        cause: { pattern: EXCEPTION, within: 250 },
        hits: ['Traceback (most recent call last):'],
        misses: ['no Traceback here'],
    },
    {
        id: 'python.module-missing',
        category: 'dependency',
        role: 'cause',
        weight: 80,
        transient: 'no',
        literals: [
            'no module named',
            'modulenotfounderror',
            'cannot open shared object file',
            'distributionnotfound',
            'versionconflict',
            'pluginvalidationerror',
            'distribution was not found',
        ],
        pattern: /(?:ModuleNotFoundError|ImportError): No module named|ImportError: .*cannot open shared object file|(?:^|\W)No module named ['"]?\w|DistributionNotFound|VersionConflict|PluginValidationError/,
        hits: ["ModuleNotFoundError: No module named 'requests'"],
        misses: ["ImportError: cannot import name 'x' from 'y'"],
        prevention: 'Declare the module in the requirements that this job installs.',
    },
    {
        id: 'python.import-name',
        category: 'runtime-error',
        role: 'cause',
        weight: 78,
        transient: 'no',
        literals: ['cannot import name', 'partially initialized module', 'module has no attribute'],
        pattern: /ImportError: cannot import name|partially initialized module/,
        hits: ["ImportError: cannot import name 'x' from 'y' (/z.py)"],
        misses: ["No module named 'x'"],
    },
    {
        id: 'python.syntax',
        category: 'compile-error',
        role: 'cause',
        weight: 82,
        transient: 'no',
        literals: ['syntaxerror:', 'indentationerror:', 'taberror:'],
        pattern: /^(?:E +)?(?:Sorry: )?(?:SyntaxError|IndentationError|TabError): /,
        hits: ['SyntaxError: invalid syntax'],
        misses: ['Uncaught SyntaxErrors are shown'],
    },
    {
        id: 'python.unittest-title',
        category: 'test-failure',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: ['fail: ', 'error: '],
        pattern: /^(?:FAIL|ERROR): \w+ \([\w.]+\)|^(?:FAIL|ERROR): [\w.]+\.[Tt]est\w*(?:$|\.)/,
        hits: ['FAIL: test_add (tests.test_math.MathTest)'],
        misses: ['ERROR: no such file'],
    },
    {
        id: 'python.unittest-consistent',
        category: 'test-failure',
        role: 'cause',
        weight: 86,
        transient: 'no',
        literals: ['failed '],
        pattern: /^FAILED \w+: \S+::\S+/,
        hits: ['FAILED TWICE: tests/test_a.py::A::test_b'],
        misses: ['consistently slow'],
    },
    {
        id: 'python.fatal',
        category: 'crash',
        role: 'cause',
        weight: 90,
        transient: 'unknown',
        literals: ['fatal python error'],
        pattern: /Fatal Python error: /,
        hits: ['Fatal Python error: Segmentation fault'],
        misses: ['fatal: python not found'],
    },
    {
        id: 'python.django-config',
        category: 'config',
        role: 'cause',
        weight: 80,
        transient: 'no',
        literals: ['improperlyconfigured', 'systemcheckerror', 'must define', 'commanderror'],
        pattern: /ImproperlyConfigured|^SystemCheckError|^(?:[\w.]+\.)?CommandError: /,
        hits: ['django.core.exceptions.ImproperlyConfigured: The SECRET_KEY setting must not be empty.'],
        misses: ['properly configured'],
    },
    {
        id: 'python.interrupted',
        category: 'timeout',
        role: 'cause',
        weight: 80,
        transient: 'unknown',
        literals: [
            'keyboardinterrupt !',
            'timeout >',
            'returning 124',
            'took >',
            'took more than',
            'took longer than',
            'timeoutexpired',
            'timed out after',
        ],
        pattern: /^!+ KeyboardInterrupt !+$|\btook (?:>|more than |longer than )\d+ ?(?:s|sec\w*|min\w*|h\w*)\b|returning 124\b|TimeoutExpired: |^(?:E +)?Failed: Timeout >|subprocess.*timed out after \d/,
        hits: ['!!!!!!!! KeyboardInterrupt !!!!!!!!', "subprocess.TimeoutExpired: Command 'x' timed out after 3 seconds"],
        misses: ['waiting, timeout 30'],
    },
    {
        id: 'python.mypy',
        category: 'lint',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['error:'],
        pattern: /^[\w./\\-]+\.pyi?:\d+(?::\d+)?: error: .*/,
        hits: ['app/a.py:3: error: Incompatible types in assignment  [assignment]'],
        misses: ['app/a.py:3: note: Revealed type'],
    },
    {
        id: 'python.flake',
        category: 'lint',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['.py:', '.pyi:', '.ipynb:'],
        pattern: /^[\w./\\-]+\.(?:pyi?|ipynb):(?:cell \d+:)?\d+:\d+: \[?[A-Z]{1,6}\d{2,5}\b/,
        hits: ['app/a.py:3:80: E501 line too long (81 > 79 characters)', 'app/a.py:3:1: F401 [*] `os` imported but unused'],
        misses: ['app/a.py:3: in <module>'],
    },
    {
        id: 'python.ruff-block',
        category: 'lint',
        role: 'cause',
        weight: 80,
        transient: 'no',
        literals: ['[*]'],
        pattern: /^[A-Z]{1,6}\d{3,4} \[\*\] /,
        hits: ['F401 [*] `os` imported but unused'],
        misses: ['[*] 1 fixable'],
    },
    {
        id: 'python.black',
        category: 'lint',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['would reformat', 'imports are incorrectly sorted', 'would be reformatted', 'files would be'],
        pattern: /^(?:would reformat \S|Would reformat: \S|ERROR: .* Imports are incorrectly sorted)/,
        hits: ['would reformat src/a.py'],
        misses: ['1 file would be reformatted, 3 files would be left unchanged.'],
    },
    {
        id: 'python.pylint',
        category: 'lint',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: ['.py:'],
        pattern: /^[\w./\\-]+\.py:\d+:\d+: [CRWEF]\d{4}: /,
        hits: ['app/a.py:3:0: C0114: Missing module docstring (missing-module-docstring)'],
        misses: ['app/a.py:3:0: fine'],
    },
    {
        id: 'python.doctest',
        category: 'test-failure',
        role: 'header',
        weight: 80,
        transient: 'no',
        literals: ['failed example:'],
        pattern: /^Failed example:$/,
        cause: { pattern: /^Expected:|^Exception raised:|^Expected nothing/, within: 12 },
        hits: ['Failed example:'],
        misses: ['A failed example: x'],
    },
    {
        id: 'python.assertion',
        category: 'test-failure',
        role: 'cause',
        weight: 74,
        transient: 'unknown',
        literals: ['assertionerror'],
        pattern: /^(?:E +)?(?:\w+\.)*AssertionError(?:: |$)/,
        hits: ['AssertionError: 3 != 4'],
        misses: ['    raise AssertionError(x)'],
    },
    {
        id: 'python.verbose',
        category: 'test-failure',
        role: 'cause',
        weight: 78,
        transient: 'unknown',
        literals: ['... fail', '... error'],
        pattern: /^(?:\{\d+\} )?(?!test )\w[\w.]*(?: \([\w.]+\))?(?:\[.*\])?(?: \[[\d.]+s\])? \.\.\. (?:FAIL(?:ED)?|ERROR)$/,
        hits: ['{1} acme.tests.BasketTest.test_total [0.2s] ... FAILED', 'test_total (tests.BasketTest) ... FAIL'],
        misses: ['test basket::adds_tax ... FAILED'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/resources.js
const resourceRules = [
    {
        id: 'port.in-use',
        chatty: true,
        category: 'port-conflict',
        role: 'cause',
        weight: 86,
        transient: 'yes',
        literals: [
            'address already in use',
            'eaddrinuse',
            'port is already allocated',
            'is already in use',
            'only one usage of each socket',
            'already listening on',
        ],
        pattern: /[Aa]ddress already in use|EADDRINUSE|port is already allocated|[Pp]ort \d+ (?:is|was) already in use|[Oo]nly one usage of each socket address|BindException/,
        hits: [
            'listen udp 127.0.0.1:8125: bind: address already in use',
            'Error: listen EADDRINUSE: address already in use :::3000',
        ],
        misses: ['container name is already in use'],
    },
    {
        id: 'oom.killed',
        chatty: true,
        category: 'oom',
        role: 'cause',
        weight: 86,
        transient: 'unknown',
        literals: [
            'out of memory',
            'oom',
            'cannot allocate memory',
            'bad_alloc',
            'memoryerror',
            'virtual memory exhausted',
            'outofmemory',
            'killed',
            'std::bad_alloc',
            'enomem',
            'memory exhausted',
        ],
        pattern: /\b[Oo]ut of memory\b|\bOOM[ -]?[Kk]illed?\b|oom-kill|[Cc]annot allocate memory|std::bad_alloc|^(?:E +)?MemoryError\b|[Vv]irtual memory exhausted|memory exhausted|(?<!On)OutOfMemory(?:Error|Exception)|\bENOMEM\b|^(?:.*: )?(?:line \d+: +\d+ |\d+ )?Killed(?:: 9)?(?: {2,}\S.*)?$|signal: 9, SIGKILL|signal: killed/,
        hits: [
            'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 4 GiB.',
            'kernel: Out of memory: Killed process 12 (node)',
        ],
        misses: ['bedroom: oom', 'Killed the old preview server (pid 71)'],
    },
    {
        id: 'oom.exit-code',
        chatty: true,
        category: 'oom',
        role: 'cause',
        weight: 62,
        transient: 'unknown',
        literals: ['exit code 137', 'exited with code 137'],
        pattern: /exit(?:ed with)? code 137\b/,
        hits: ['Process completed with exit code 137.'],
        misses: ['Process completed with exit code 13.'],
    },
    {
        id: 'oom.compiler',
        category: 'oom',
        role: 'cause',
        weight: 90,
        transient: 'unknown',
        literals: ['killed signal terminated program', 'killed (program cc1', 'compiler ran out'],
        pattern: /Killed signal terminated program|Killed \(program cc1/,
        hits: ['g++: fatal error: Killed signal terminated program cc1plus'],
        misses: ['killed'],
    },
    {
        id: 'disk.full',
        category: 'disk-full',
        role: 'cause',
        weight: 92,
        transient: 'no',
        literals: [
            'no space left on device',
            'enospc',
            'disk quota exceeded',
            'not enough space on the disk',
            'you are running out of disk space',
            'not enough free disk',
            'disk full',
            'insufficient disk space',
            'no space left',
            'wrote only',
            'file size limit exceeded',
        ],
        pattern: /[Nn]o space left|ENOSPC|[Dd]isk quota exceeded|not enough space on the disk|not enough free (?:disk )?space|database or disk is full|[Ii]nsufficient (?:free )?disk space|: Wrote only \d+ of \d+ bytes$|^(?:.*: )?(?:line \d+: +)?(?:\d+ )?File size limit exceeded/,
        hits: ['write /tmp/x: no space left on device', 'tar: a.bin: Wrote only 512 of 10240 bytes'],
        misses: ['You are running out of disk space. Free space left: 99 MB'],
    },
    {
        id: 'limit.rate',
        chatty: true,
        category: 'rate-limit',
        role: 'cause',
        weight: 88,
        transient: 'yes',
        literals: [
            'rate limit',
            'too many requests',
            'toomanyrequests',
            'ratelimit',
            'secondary rate',
            'abuse detection',
            'status code 429',
            'throttl',
            'slow down',
            'error: 429',
            'error 429',
        ],
        pattern: /rate limit (?:exceeded|reached)|exceeded .{0,30}rate limit|API rate limit(?! ?[:=]| (?:remaining|status|is \d))|returned error: 429\b|ERROR 429:|429:? Too Many Requests|\bToo Many Requests\b|toomanyrequests|secondary rate limit|abuse detection mechanism|pull rate limit|status(?: code)?:? 429\b|ThrottlingException|Throttling: Rate exceeded/i,
        hits: ['API rate limit exceeded for user ID 1.', 'toomanyrequests: You have reached your pull rate limit.'],
        misses: ['rate limit: 5000', 'API rate limit: 4987 of 5000 remaining'],
    },
    {
        id: 'auth.denied',
        chatty: true,
        category: 'auth',
        role: 'cause',
        weight: 84,
        transient: 'no',
        literals: [
            'permission denied (publickey',
            'authentication failed',
            'bad credentials',
            '401',
            '403 forbidden',
            'invalid credentials',
            'access denied',
            'accessdenied',
            'not authorized to perform',
            'could not load credentials',
            'credentials could not be loaded',
            'resource not accessible by integration',
            'unauthorized',
            'permission to ',
            'invalid username or',
            'invalid token',
            'token has expired',
            'expiredtoken',
            'could not read username',
            'no basic auth credentials',
            'login failed',
            'not logged in',
            'unable to locate credentials',
            'requested access to the resource is denied',
            'authorization failed',
            'signaturedoesnotmatch',
            'missing api key',
            'eneedauth',
            'status code 403',
            'status code 401',
            'returned error: 403',
            'returned error: 401',
            'error 403:',
            'input required and not supplied: token',
            'write access to repository not granted',
        ],
        pattern: /Permission denied \(publickey|[Aa]uthentication failed|Bad credentials|\b401 Unauthorized\b|\b403 Forbidden\b|[Ii]nvalid credentials|AccessDenied\b|is not authorized to perform|[Cc]ould not load credentials|Credentials could not be loaded|Resource not accessible by integration|Permission to \S+ denied|Invalid username or (?:password|token)|[Tt]oken (?:has )?expired|ExpiredToken|could not read Username|no basic auth credentials|Unable to locate credentials|requested access to the resource is denied|SignatureDoesNotMatch|code ENEEDAUTH|returned error: 40[13]\b|ERROR 40[13]: |status code:? 40[13]\b|Input required and not supplied: \w*token|Write access to repository not granted|unauthorized: /i,
        hits: ['fatal: Authentication failed for https://a/b', 'Error: Resource not accessible by integration'],
        misses: ['authorized'],
    },
    {
        id: 'time.test',
        chatty: true,
        category: 'timeout',
        role: 'cause',
        weight: 78,
        transient: 'unknown',
        literals: [
            'tests timed out',
            'timed out',
            'timeout of',
            'exceeded timeout',
            'deadline exceeded',
            'exited with 124',
            'status (124)',
            'timeout exceeded',
            'timeouterror',
            'timeout: sending signal',
            'exit code 124',
        ],
        pattern: /^Tests? timed out|[Tt]imed out after \d|[Tt]imeout of \d+ ?ms exceeded|[Ee]xceeded timeout of \d+|context deadline exceeded|" exited with 124\.|with status \(124\)|timeout: sending signal|^(?:E +)?(?:[\w.]+\.)?Timeout(?:Error|Exception)\b/,
        hits: ['Tests timed out', 'The command "make" exited with 124.'],
        misses: ['timeout = 3'],
    },
    {
        id: 'data.checksum',
        chatty: true,
        category: 'data-corruption',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: [
            'checksum',
            'md5sum',
            'sha256',
            'sha512',
            'digest mismatch',
            'hash mismatch',
            'crc',
            'corrupt',
            'did not match',
            'unexpected end of file',
            'not in gzip format',
            'unexpected eof',
            'integrity check',
        ],
        pattern: /(?:checksum|md5(?:sum)?|sha\d*(?:sum)?|digest|hash)\b.{0,60}(?:mismatch|(?:did|does) not match|FAILED)|(?:mismatch|does not match|wrong) .{0,30}(?:checksum|digest|hash)\b|CRC (?:error|failed)|not in gzip format|gzip: stdin: unexpected end of file|(?:archive|file|database|index|data) (?:is|appears to be) corrupt|EINTEGRITY|integrity check(?:sum)? failed/i,
        hits: ['ERROR! data.bin md5sum did not match.', 'sha256 mismatch: expected a'],
        misses: ['checksum ok'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/runner.js
const runnerRules = [
    {
        id: 'runner.cancelled',
        category: 'cancelled',
        role: 'cause',
        weight: 88,
        transient: 'yes',
        literals: [
            'the operation was canceled',
            'the operation was cancelled',
            'the run was canceled',
            'a task was canceled',
            'job was canceled',
            'job has been canceled',
        ],
        pattern: /^(?:Error: )?(?:The (?:operation|run) was cancell?ed\.?|A task was canceled\.|The job (?:was|has been) canceled.*)$/,
        hits: ['The operation was canceled.'],
        misses: ['TaskCanceledException: The operation was canceled. at Foo.Bar()'],
    },
    {
        id: 'runner.shutdown',
        category: 'runner',
        role: 'cause',
        weight: 95,
        transient: 'yes',
        literals: [
            'received a shutdown signal',
            'lost communication with the server',
            'runner has been lost',
            'received sigint',
            'received sigterm',
            'hosted runner lost',
        ],
        pattern: /runner has received a shutdown signal|lost communication with the server|hosted runner lost communication|^(?:\[[\w-]+\] FATAL: )?received SIG(?:INT|TERM)$|runner has been lost/i,
        hits: ['The runner has received a shutdown signal. This can happen when the runner service is stopped.'],
        misses: ['worker received SIGTERM, draining'],
    },
    {
        id: 'runner.cancelled-by',
        category: 'cancelled',
        role: 'cause',
        weight: 90,
        transient: 'yes',
        literals: [
            'step cancelled by',
            'step canceled by',
            'step was cancel',
            'canceling since a higher priority waiting request',
            'was cancelled because',
            'strategy configuration was canceled',
        ],
        pattern: /step (?:was )?cancell?ed by\b|canceling since a higher priority waiting request|strategy configuration was canceled/i,
        hits: ['Canceling since a higher priority waiting request for ci exists'],
        misses: ['Request was cancelled because the dialog closed'],
    },
    {
        id: 'runner.timeout',
        category: 'timeout',
        role: 'cause',
        weight: 94,
        transient: 'unknown',
        literals: [
            'has timed out after',
            'exceeded the maximum execution time',
            'maximum time limit for jobs',
            'aborting task - max run time exceeded',
            'max run time exceeded',
            'no output has been received in the last',
            'timed_out',
            'job exceeded',
            'execution took longer than',
            'task timeout after',
            'timeout waiting for',
            'the job exceeded',
        ],
        pattern: /^The (?:action|job|task|step) '?.*'? has timed out after \d+ minutes|exceeded the maximum execution time|exceeded the maximum time limit for jobs|max run time exceeded|No output has been received in the last \d+|execution took longer than \d+|RESULT_TIMED_OUT|Task timeout after \d+ seconds/i,
        hits: [
            "The action 'Build' has timed out after 30 minutes.",
            'No output has been received in the last 10m0s, this potentially indicates a stalled build',
        ],
        misses: ['the request has timed out after 3 tries'],
        prevention: 'Give slow steps their own timeout-minutes and print progress, so that a hang is seen where it happens.',
    },
    {
        id: 'runner.action-download',
        category: 'network',
        role: 'cause',
        weight: 92,
        transient: 'yes',
        literals: [
            'failed to download archive',
            'failed to download action',
            'unable to resolve action',
            'download has timed out',
        ],
        pattern: /^(?:Error: )?(?:Failed to download (?:archive|action) '|Action '.*' download has timed out)/,
        hits: ["Failed to download archive 'https://codeload.example.com/x' after 3 attempts."],
        misses: ['Unable to resolve action `a/b@v9`, unable to find version `v9`'],
    },
    {
        id: 'runner.action-missing',
        category: 'config',
        role: 'cause',
        weight: 92,
        transient: 'no',
        literals: [
            'unable to resolve action',
            "can't find 'action.yml'",
            'unexpected value',
            'invalid workflow file',
            'required property is missing',
            'missing download info for',
        ],
        pattern: /^(?:Error: )?(?:Unable to resolve action|Can't find 'action\.yml'|Invalid workflow file|.*Required property is missing|.*Unexpected value '|Missing download info for)/,
        hits: ['Unable to resolve action `acme/setup@v9`, unable to find version `v9`'],
        misses: ['unexpected value of counter: 3'],
    },
    {
        id: 'runner.action-deprecated',
        category: 'config',
        role: 'cause',
        weight: 92,
        transient: 'no',
        literals: [
            'this request has been automatically failed because it uses a deprecated version',
            'the `set-output` command is disabled',
            'version of `actions/',
        ],
        pattern: /automatically failed because it uses a deprecated version|command is disabled\. Please upgrade/i,
        hits: [
            'Error: This request has been automatically failed because it uses a deprecated version of `actions/cache: v1`.',
        ],
        misses: ['Node.js 20 actions are deprecated.'],
    },
    {
        id: 'runner.artifact-missing',
        category: 'config',
        role: 'cause',
        weight: 84,
        transient: 'unknown',
        literals: [
            'unable to download artifact',
            'artifact not found for name',
            'unable to find an artifact',
            'no files were found with the provided path',
        ],
        pattern: /Unable to download artifact|Artifact not found for name|Unable to find an artifact with the name|^(?:Error: )?No files were found with the provided path/,
        hits: ['Unable to download artifact(s): Artifact not found for name: wheel'],
        misses: ['Artifact wheel found'],
    },
    {
        id: 'runner.pod',
        category: 'infra',
        role: 'cause',
        weight: 92,
        transient: 'yes',
        literals: [
            'pod failed to come online',
            'is unhealthy with phase status',
            'no space left on the runner',
            'failed to start container',
            'failed to initialize container',
            'backoff timeout',
        ],
        pattern: /pod failed to come online|is unhealthy with phase status (?:Pending|Failed|Unknown)/i,
        hits: ['Error: pod failed to come online with error: Pod x is unhealthy with phase status Pending'],
        misses: ['pod "web" created'],
    },
    {
        id: 'runner.quota',
        category: 'quota',
        role: 'cause',
        weight: 92,
        transient: 'no',
        literals: [
            'spending limit',
            'recent account payments have failed',
            'exceeded your current quota',
            'quota exceeded',
            'storage quota has been hit',
            'usage limit',
        ],
        pattern: /spending limit needs to be increased|account payments have failed|exceeded your current quota|storage quota has been hit|(?:monthly|account) usage limit (?:reached|exceeded)/i,
        hits: [
            'The job was not started because recent account payments have failed or your spending limit needs to be increased.',
        ],
        misses: ['disk quota exceeded'],
    },
    {
        // Programs that work on an account, agents among them: everything else fails in the same way until the limit ends.
        id: 'runner.usage-limit',
        category: 'quota',
        role: 'cause',
        weight: 92,
        transient: 'no',
        literals: [
            'limit reached',
            'limit exceeded',
            'limit was',
            'limit has been',
            'limit hit',
            ' your ',
            'credit balance is too low',
        ],
        pattern: /\b(?:session|usage|weekly|daily|hourly|monthly|account|plan|\d+[- ]hour) limit (?:was |has been )?(?:reached|exceeded|hit)\b|\byou(?:['’]ve| have) (?:hit|reached|exceeded) your (?:[\w-]+ ){0,3}limit\b|\bcredit balance is too low\b/i,
        hits: [
            'Session limit reached - resets 3am',
            "You've hit your weekly limit · resets Oct 6 at 1pm",
            'Claude usage limit reached. Your limit will reset at 5pm',
            '5-hour limit reached ∙ resets 4:20pm (UTC)',
            'Credit balance is too low',
        ],
        misses: [
            'the file size limit was raised',
            'set your usage limit in the settings',
            'retry limit reached: giving up',
        ],
    },
    {
        id: 'runner.not-started',
        category: 'runner',
        role: 'cause',
        weight: 90,
        transient: 'unknown',
        literals: [
            'no runner matching',
            'could not find any runner',
            'job was not acquired by runner',
            'the job was not started because',
        ],
        pattern: /No runner matching the specified labels|not acquired by Runner|The job was not started because/i,
        hits: ['The job was not acquired by Runner of type hosted even after multiple attempts'],
        misses: ['test runner not found'],
    },
    {
        id: 'runner.internal',
        category: 'runner',
        role: 'cause',
        weight: 86,
        transient: 'unknown',
        literals: [
            'executing the custom container implementation failed',
            'github actions has encountered an internal error',
            'an internal error occurred when processing',
            'unhandled exception in runner',
        ],
        pattern: /GitHub Actions has encountered an internal error|unhandled exception in runner/i,
        hits: ['GitHub Actions has encountered an internal error when running your job.'],
        misses: ['HTTP 500 internal error'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/systems.js
const systemRules = [
    {
        id: 'mozilla.unexpected',
        category: 'test-failure',
        role: 'cause',
        weight: 86,
        transient: 'unknown',
        literals: ['test-unexpected-'],
        pattern: /^(?:REFTEST )?TEST-UNEXPECTED-(?!TIMEOUT)\S+ \| /,
        hits: ['TEST-UNEXPECTED-FAIL | dom/test_a.html | adds tax - got 100, expected 119'],
        misses: ['TEST-PASS | dom/test_a.html | TEST-UNEXPECTED-FAIL is not printed'],
    },
    {
        id: 'mozilla.timeout',
        category: 'timeout',
        role: 'cause',
        weight: 85,
        transient: 'unknown',
        literals: [
            'test-unexpected-timeout',
            'application timed out after',
            'application ran for longer than',
            'automation error: command',
        ],
        pattern: /TEST-UNEXPECTED-TIMEOUT \| |application (?:timed out after|ran for longer than) [\d.]+ (?:seconds|s)/,
        hits: ['TEST-UNEXPECTED-TIMEOUT | dom/test_a.html | took too long'],
        misses: ['application started after 3 seconds'],
    },
    {
        id: 'mozilla.crash',
        category: 'crash',
        role: 'cause',
        weight: 90,
        transient: 'unknown',
        literals: ['process-crash |', 'application crashed [@', 'hit moz_crash', 'assertion failure:'],
        pattern: /^PROCESS-CRASH \| |application crashed \[@|Hit MOZ_CRASH|^Assertion failure: /,
        hits: ['PROCESS-CRASH | dom/test_a.html | application crashed [@ nsFoo::Bar]'],
        misses: ['no process crash'],
    },
    {
        id: 'mozilla.automation',
        category: 'infra',
        role: 'cause',
        weight: 70,
        transient: 'unknown',
        literals: ['automation error:', '[taskcluster:error]', 'task aborted'],
        pattern: /^Automation Error: |^\[taskcluster:error\] |^Task aborted/,
        hits: ['Automation Error: mozprocess timed out'],
        misses: ['automation started'],
    },
    {
        id: 'zuul.result',
        category: 'infra',
        role: 'cause',
        weight: 76,
        transient: 'unknown',
        literals: ['result_unreachable', 'result_timed_out', 'unreachable!', 'module failure', 'merge failed'],
        pattern: /RESULT_(?:UNREACHABLE|DISK_FULL)|^MODULE FAILURE|UNREACHABLE! =>/,
        hits: ['RUN END RESULT_UNREACHABLE: [untrusted : acme/run.yaml@master]'],
        misses: ['RUN END RESULT_NORMAL: [untrusted : acme/run.yaml@master]'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/test-runners.js
const testRunnerRules = [
    {
        id: 'test.clojure',
        category: 'test-failure',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: ['fail in (', 'error in ('],
        pattern: /^(?:FAIL|ERROR) in \(\S+\) \(/,
        hits: ['FAIL in (test-total) (basket_test.clj:9)'],
        misses: ['error in (x)'],
    },
    {
        id: 'test.julia',
        category: 'test-failure',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: ['test failed at', 'error during test at'],
        pattern: /(?:^|: )Test Failed at \S+:\d+|Error During Test at \S/,
        hits: ['basket: Test Failed at /w/test/runtests.jl:9'],
        misses: ['the test failed at noon'],
    },
    {
        id: 'test.expectation',
        category: 'test-failure',
        role: 'cause',
        weight: 71,
        transient: 'unknown',
        literals: [
            'expected ',
            'expected:',
            'but was',
            'but got',
            'failed asserting',
            'not satisfied',
            'should be',
            'to equal',
        ],
        pattern: /^\s*(?:Message: )?Expected \S.* (?:to|not to|but) \S|[Ee]xpected:? ?[<[{].*[>\]}],? but (?:was|got)|^\s*Failed asserting that|^Condition not satisfied:|^\s+expected \[.*\], but got/,
        hits: [
            '  Message: Expected 100 to be 119.',
            'expected:<119> but was:<100>',
            'Failed asserting that 100 matches expected 119.',
        ],
        misses: ['as expected'],
    },
    {
        id: 'test.position',
        category: 'test-failure',
        role: 'cause',
        weight: 70,
        transient: 'unknown',
        literals: ['_test.go:', '_spec.lua:', '_test.rb:', '_test.exs:', 'test.hs:', 'spec.hs:', '.py:', '_spec.cr:'],
        pattern: /^\s*\S+_test\.go:\d+: \S|^\S+_spec\.lua:\d+: |^\s+\S+(?:Spec|Test)\.hs:\d+:\d+:$|^\S+\.py:\d+: (?:\w+Error|\w*Exception|Failed)$|^crystal spec \S+\.cr:\d+/,
        hits: ['    basket_test.go:9: expected 119, got 100', 'test_basket.py:9: AssertionError'],
        misses: ['import a_test.go'],
    },
    {
        id: 'test.named',
        category: 'test-failure',
        role: 'cause',
        weight: 76,
        transient: 'unknown',
        literals: ['fail: ', 'failed: ', '[fail]', 'failure: '],
        pattern: /^\s*(?:FAILED|FAIL|FAILURE|\[FAIL(?:ED)?\])(?:: +| +)(?!.*\.(?:o|obj|so|a|exe)\b)[A-Za-z_$][\w$]*(?:(?:\.|::|#|\/)\w+)+(?: |$)|^\[FAIL\] +\S+ +\d+ /,
        hits: ['FAILED: BasketTest.total', '[FAIL]        basket          0   total.'],
        misses: ['FAILED: obj/a.o'],
    },
    {
        id: 'test.testthat',
        category: 'test-failure',
        role: 'cause',
        weight: 82,
        transient: 'unknown',
        literals: ['failure', 'error'],
        pattern: /^(?:── )?(?:\d+\. )?(?:Failure|Error):? .*(?:\(@\S+#\d+\)|──)\s*$/,
        hits: ['── Failure (test-a.R:3:5): opens ──', '1. Failure: adds tax (@test-basket.R#9)'],
        misses: ['Failure: x'],
    },
    {
        id: 'test.specs2',
        category: 'test-failure',
        role: 'cause',
        weight: 78,
        transient: 'unknown',
        literals: ['[info]', '[error]'],
        pattern: /^(?:\[(?:info|error)\]\s+)+[x!] \S/,
        hits: ['[info]   x adds tax', '[error]   x adds tax'],
        misses: ['[info]   + adds tax'],
    },
    {
        id: 'test.junit-line',
        category: 'test-failure',
        role: 'cause',
        weight: 74,
        transient: 'unknown',
        literals: ['test'],
        pattern: /^\s*\w*Test\w*\.\w+:\d+(?:->\S+)? \S/,
        hits: ['BasketTest.testTotal:15 expected:<119> but was:<100>'],
        misses: ['BasketTest.java:15'],
    },
    {
        id: 'test.codeception',
        category: 'test-failure',
        role: 'cause',
        weight: 70,
        transient: 'unknown',
        literals: ['cest:', 'cept:'],
        pattern: /^\d+\) \w+Ces?p?t: /,
        hits: ['1) BasketCest: Add tax'],
        misses: ['1) other: x'],
    },
    {
        id: 'test.scenario',
        category: 'test-failure',
        role: 'cause',
        weight: 74,
        transient: 'unknown',
        literals: ['scenario: '],
        pattern: /^\s*Scenario: .* FAILED$/,
        hits: ['  Scenario: Pay by card # features/pay.feature:6 FAILED'],
        misses: ['Scenario: Pay by card'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules/wrappers.js
const wrapperRules = [
    {
        id: 'wrapper.exit',
        category: 'unknown',
        role: 'wrapper',
        weight: 10,
        transient: 'unknown',
        literals: [
            'exit code',
            'exit status',
            'exited with',
            'returned non-zero exit',
            'exited',
            'return code',
            'exit 1',
            ' failed',
            '# tbpl',
            'task run with',
            'failed: ',
            'failures: ',
            'errors: ',
            'custom container implementation',
            'gradle build failed',
        ],
        pattern: /^(?:##\[error\])?(?:Error: )?(?:Process completed with exit code \d+|.*Step script exited with code|(?:Bash|The process '.*') (?:exited|failed) with (?:exit )?code|The command .* (?:exited with \d+|failed(?: \d+ times)?\.)|Done\. Your build exited with|.*" exited with \d+\.?$|(?:exit status|Exit code:?|exit code:?|Got exit code|Exited with code) \d+\.?$|.*[Ee]xited with (?:exit )?(?:code|status):? ?\d+|\S*:\d+: exit status \d+$|.*returned (?:a )?non-zero (?:exit )?(?:code|status)|.*failed with exit (?:code|status) \d+|.*exited [1-9]\d* ?$|[Rr]eturn code:? [1-9]|# TBPL |(?:Uns|S)uccessful task run|[\w.]+(?:Error|Exception): (?:\S+ ){0,3}failed!?$|Script exited|Executing the custom container implementation failed|Gradle build failed)/,
        hits: ['Process completed with exit code 1.', 'The command "make test" exited with 2.'],
        misses: ['Access violation, process will exit'],
    },
    {
        id: 'wrapper.npm',
        category: 'unknown',
        role: 'wrapper',
        weight: 12,
        transient: 'unknown',
        literals: [
            'npm err!',
            'npm error',
            'lifecycle',
            'err_pnpm_recursive',
            'error command failed',
            'info visit https',
            'yarn run',
        ],
        pattern: /^(?:npm (?:ERR!|error|warn|WARN)(?:$| (?:code (?:ELIFECYCLE|1$)|errno|errno \d+|lifecycle|Lifecycle|path|command|workspace|location|in workspace|at location|node |npm |cwd|argv|Exit status|Failed at the|This is probably not|A complete log|\/| {2}|[\w@./-]+@\S+ [\w:-]+: |Test failed|Tell the author|There is likely|You can get|If you need|npm owner|Make sure you|not with npm|Linux|Darwin|Windows|file |syscall |script |.*-debug(?:-\d+)?\.log))|.*ELIFECYCLE|.*ERR_PNPM_RECURSIVE_(?:RUN|EXEC)|error Command failed|(?:\$ )?info Visit https|ERROR: "[\w:.-]+" exited)/,
        hits: ['npm ERR! code ELIFECYCLE', 'npm ERR! Test failed.  See above for more details.'],
        misses: ['npm ERR! code ERESOLVE'],
    },
    {
        id: 'wrapper.make',
        category: 'unknown',
        role: 'wrapper',
        weight: 12,
        transient: 'unknown',
        literals: [
            '*** ',
            'recipe for target',
            'subcommand failed',
            'not remade because',
            'errors occurred',
            'leaving directory',
            'waiting for unfinished',
        ],
        pattern: /^(?:[\w./-]*make(?:\.exe)?(?:\[\d+\])?: \*\*\* (?!No rule|No target|.*missing separator).*|.*[Rr]ecipe for target '.*' failed|ninja: build stopped|.*Target .* not remade|.*Waiting for unfinished jobs|.*make(?:\[\d+\])?: Leaving directory.*|ERROR: Command errored out with exit status.*)/,
        hits: ['make[2]: *** [docs] Error 1', 'ninja: build stopped: subcommand failed.'],
        misses: ["make: *** No rule to make target 'x'.  Stop."],
    },
    {
        id: 'wrapper.summary',
        category: 'unknown',
        role: 'wrapper',
        weight: 14,
        transient: 'unknown',
        literals: [
            'failed',
            'failing',
            'failures',
            'failure',
            'errors',
            'error',
            'problem',
            'offense',
            'not ok',
            'violations',
            'scenarios',
            'cancelled',
            'skipped',
        ],
        pattern: /^(?:\[ERROR\] |\[error\] |ERROR: )*(?:=+ .*\d+ (?:failed|errors?).*=+|\d+ (?:failing|tests? failed|failed|errors?(?: generated)?\.?|failures?)(?:[,. ].*)?|(?:\w+ )?(?:Tests?|Specs?|Suites?|Files?|Test Files|Test Suites|Snapshots?): .*\d+ (?:failed|failures?).*|Tests run: \d+, .*|BUILD (?:FAILED|FAILURE).*|Build (?:FAILED|failed)\.?.*|FAILED \(.*\)|Ran \d+ tests?.*|FAIL$|FAILED$|FAIL\t\S+\t[\d.]+s|TEST FAILURE|Tests failed|\d+ examples?, \d+ failures?.*|\d+ runs?, .*\d+ failures.*|\d+ tests?, \d+ assert.*|✖ \d+ problems?.*|\d+ files? inspected, .*|error: (?:aborting due to|build failed|could not compile|test failed|\d+ targets? failed).*|\d+ error\(s\)?.*|\d+ Errors?\(?s?\)?|(?:FAILURE|BUILD): Build failed with an exception\.|There (?:was|were) \d+ (?:failure|error)s?:?|Compilation failed.*|Execution failed\.?|Failures?:|Errors?:|Failed tests:|FAILURES!?|.*[Ee]rrors? (?:found|generated|reported)\.?$|one error found|\(\w.*\) Compilation failed|Total time: .*|Failed \d+\/\d+ (?:subtests|test programs).*|Result: FAIL|Tests:? *\d+.*failed.*|\s*-? ?(?:Failed|Failures|Errors): \d+|(?:\S+ )?\d+ scenarios? \(.*failed.*|Failing Scenarios:|Failed examples:|Failing tests:|\*\*\* \d+ (?:failures?|TESTS?) .*|\s*\d+ FAILED TESTS?|test result: FAILED.*|\[ {2}FAILED {2}\] \d+ tests?.*|Failed! .*)$/,
        hits: [
            '===== 1 failed, 3 passed in 1.2s =====',
            'BUILD FAILED in 3s',
            '[ERROR] Tests run: 4, Failures: 0, Errors: 2, Skipped: 0',
        ],
        misses: ['error: expected identifier'],
    },
    {
        id: 'wrapper.maven',
        category: 'unknown',
        role: 'wrapper',
        weight: 12,
        transient: 'unknown',
        literals: ['[error]'],
        pattern: /^\[ERROR\] *(?:$|-> \[Help|To see the full stack trace|Re-run Maven|For more information about|After correcting|\[Help \d+\]|mvn <|Please refer to|See .* for the individual test results|.*There are test failures)/,
        hits: ['[ERROR] Re-run Maven using the -X switch to enable full debug logging.'],
        misses: ['[ERROR] COMPILATION ERROR : '],
    },
    {
        id: 'noise.zero',
        category: 'none',
        role: 'noise',
        weight: 0,
        transient: 'unknown',
        literals: [
            '0 failed',
            '0 errors',
            '0 failures',
            'failures: 0',
            '0 failing',
            'errors: 0',
            'no errors',
            'failed: 0',
            'failed=0',
            'without errors',
            'error(s)',
            '0 vulnerabilities',
            '0 problems',
            '0 offenses',
            'fail 0',
            'errors 0',
        ],
        pattern: /^(?!.*\b[1-9]\d* (?:errors?|failed|failing|failures?)\b)(?!.*(?:failures?|errors?|failed)[:=] ?[1-9]).*(?:\b0 (?:failed|errors?|failures?|failing|vulnerabilities|problems|offenses)\b|\b(?:failures?|errors?|failed|fail)[:=]? 0\b|failed=0\b|no errors\b|without errors?\b|\b0 Error\(s\))/i,
        hits: ['Tests run: 8, Failures: 0, Errors: 0, Skipped: 0', '12 passed, 0 failed'],
        misses: ['10 failed, 0 errors'],
    },
    {
        id: 'noise.passed',
        category: 'none',
        role: 'noise',
        weight: 0,
        transient: 'unknown',
        literals: ['passed', 'ok ', '✓', '✔', 'pass:', '... ok', ' success', 'test-ok', 'test-pass', '[ok]', '... done'],
        pattern: /^\s*(?:✓|✔|√|ok \d+\b|ok\s+\S+\t|\[ +OK \]|PASS(?:ED)?\b[: ])|(?:\.\.\. ?|: )(?:ok|OK|PASS(?:ED)?|passed)$|\bPASSED(?: +\[.*\])?$|: Executed \d+ of \d+ (?:\(skipped \d+\) )?SUCCESS|TEST-(?:PASS|OK)\b/,
        hits: ['  ✓ handles errors', 'test error_path ... ok', 'tests/test_a.py::test_error PASSED [ 10%]'],
        misses: ['not ok 3 - parses'],
    },
    {
        id: 'noise.advice',
        category: 'none',
        role: 'noise',
        weight: 0,
        transient: 'unknown',
        literals: [
            'deprecat',
            'hint:',
            'note:',
            'tip:',
            'npm warn',
            'warning:',
            'warn ',
            'warn:',
            '[warn',
            'warning ',
            'debug',
            '-werror',
            '--fail',
            'fail-fast',
            'notice',
            '(use `node',
            'ci friendly',
            'help:',
            '[info]',
            'info:',
            'info -',
        ],
        pattern: /^(?!.*\*\*\* (?:FAILED|ABORTED)|.*\]\s+[x!] |[Ww]arning, treated|WARNING: DATA RACE|Warning: You have changed the API signature|WARNING: \w+Sanitizer|\[warn\] \S+\.\w+$|\[warn\] Code style)\s*(?:npm (?:WARN|warn|notice)|\[?warn(?:ing)?\]?:? |\[?(?:DEBUG|INFO|TRACE)\]?[: ]|hint: |note: |tip: |= (?:note|help): |\(Use `node|\(node:\d+\) .*Warning|.*: (?:DeprecationWarning|FutureWarning|UserWarning|ResourceWarning|PendingDeprecationWarning)\b)/i,
        hits: ['npm WARN deprecated foo@1: error prone', '(node:12) DeprecationWarning: x failed'],
        misses: ['error: bad'],
    },
    {
        id: 'noise.echo',
        category: 'none',
        role: 'noise',
        weight: 0,
        transient: 'unknown',
        literals: ['+ ', '$ ', 'echo ', 'travis_retry', 'set -e', 'if [', '|| true', '|| exit', ' -werror'],
        pattern: /^(?:\++ (?:\S+=|\[\[?|[a-z_./]|'|")|\$ \S|[ \t]*(?:echo|if \[|then$|fi$|exit \d)|.*\|\| (?:true|exit)\b|(?:\/usr\/bin\/)?(?:g?cc|c\+\+|g\+\+|clang(?:\+\+)?|javac|rustc) -)/,
        hits: ["+ echo 'Build failed'", '$ npm run lint -- --max-warnings 0'],
        misses: ['+ ERROR! data.bin is damaged.'],
    },
    {
        id: 'noise.frame',
        category: 'none',
        role: 'noise',
        weight: 0,
        transient: 'unknown',
        literals: ['at ', 'file "', ' from ', '|', 'in ', '0x', 'code: ', 'errno: ', 'syscall: ', ': ('],
        pattern: /^\s+at [\w$<.[@/~]|^\s*File ".*", line \d+(?:, in |$)|^\s+from \S+:\d+:in |^\s*(?:[→>] ?)?\d+ \|(?! ERROR)|^\s+\|\s|^\s+in \S+ \(\S+:\d+\)$|^\s*(?:#?\d+:? +0x[0-9a-f]+\b|\d+: \(+(?!ERROR|FAIL|FATAL|WARN)[A-Z][A-Z\d:%*./+-]*[ )])|^\s+(?:code|errno|syscall): (?:'|-?\d)/,
        hits: [
            '    at Object.<anonymous> (a.js:3:5)',
            '  56 |   expect(status == 401, "Unauthorized")',
            '  File "a.py", line 3, in run',
            "  code: 'ECONNREFUSED',",
            '3: (LOAD "a.lisp")',
        ],
        misses: ['failed at step 3', ' 12 | ERROR | [x] Expected 1 space'],
    },
    {
        id: 'noise.side-job',
        category: 'none',
        role: 'noise',
        weight: 0,
        transient: 'unknown',
        literals: [
            'upload',
            'cache',
            'storage write',
            'metric',
            'telemetry',
            'failed to save',
            'failed to restore',
            'codecov',
            'coveralls',
        ],
        pattern: /^(?:\S+: )?(?:Failed to (?:parse and )?upload|Failed to (?:save|restore)|Error uploading|Unable to (?:upload|reserve|save) |storage write check failed|.*(?:uploading|upload) (?:metric|telemetry|coverage|cache))|[Cc]ache (?:not found|(?:save|restore|entry|upload) failed|miss)|\b(?:codecov|coveralls)\b.*(?:error|fail)/i,
        hits: ['Failed to upload coverage: no token', 'Cache not found for input keys: a'],
        misses: ['Access denied while reading the bucket'],
    },
    {
        id: 'noise.table',
        category: 'none',
        role: 'noise',
        weight: 0,
        transient: 'unknown',
        literals: ['  0', '  1', '  2', '  3', '  4', '  5', '  6', '  7', '  8', '  9'],
        pattern: /^[A-Z][\w ()/+-]* {3,}[\d.,]+(?: ?%| ?[a-z]{1,3})?$/,
        hits: ['Failed compilations        0'],
        misses: ['  28:14  error  x  y'],
    },
];

;// CONCATENATED MODULE: ./lib/diagnosis/rules.js
// The built-in rules, in order of rank inside one weight, and the set made of them with rules of the user.

























/** Every built-in rule. */
const ALL_RULES = [
    ...runnerRules,
    ...networkRules,
    ...resourceRules,
    ...packageRules,
    ...gitDockerRules,
    ...platformRules,
    ...nativeRules,
    ...goRustRules,
    ...jvmBuildRules,
    ...jvmRunRules,
    ...pythonRules,
    ...javascriptRules,
    ...functionalRules,
    ...appRules,
    ...otherLanguageRules,
    ...lintRules,
    ...systemRules,
    ...compilerRules,
    ...checkerRules,
    ...analyserRules,
    ...clientRules,
    ...testRunnerRules,
    ...genericRules,
    ...wrapperRules,
];
/** The built-in rules, after those of the user, which win a tie. */
function createRuleSet(ofUser = []) {
    return (0,rule/* toRuleSet */.i)([...ofUser, ...ALL_RULES]);
}
let builtIn = null;
/** The set of the built-in rules; compiled once. */
function BUILT_IN_RULES() {
    builtIn ??= createRuleSet();
    return builtIn;
}


/***/ }),

/***/ 360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ compileUserRules)
/* harmony export */ });
/* unused harmony export findLiteral */
/* harmony import */ var _domain_category_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1998);
// Rules that users write in their policy, compiled with an engine whose time is linear in the text whatever the pattern.

const DEFAULT_WEIGHT = 95;
/** Longest pattern. One of 100,000 units takes a third of a second to compile. */
const MAX_PATTERN_UNITS = 2_000;
/** Shortest word that is worth a place in the scanner; shorter ones stand in every line. */
const MIN_LITERAL = 3;
/** Compiles what compiles. A bad rule does not stop the others. */
function compileUserRules(definitions, engine) {
    const rules = [];
    const problems = [];
    const ids = new Set();
    definitions.forEach((definition, index) => {
        const trouble = ids.has(definition.id)
            ? `rule id ${JSON.stringify(definition.id)} is used twice; give each its own`
            : checkShape(definition);
        const compiled = trouble === null ? tryCompile(definition, engine) : trouble;
        if (typeof compiled === 'string')
            problems.push(toProblem(definition, index, compiled));
        else
            rules.push(toRule(definition, compiled));
        ids.add(definition.id);
    });
    return { rules, problems };
}
function checkShape(definition) {
    if (!_domain_category_js__WEBPACK_IMPORTED_MODULE_0__/* .CATEGORIES */ .R6.includes(definition.category))
        return `unknown category ${JSON.stringify(definition.category)}`;
    if (definition.pattern === '')
        return 'the pattern is empty; it would match every line';
    if (definition.pattern.length > MAX_PATTERN_UNITS)
        return `the pattern is ${definition.pattern.length} characters long; at most ${MAX_PATTERN_UNITS} are allowed`;
    return null;
}
function tryCompile(definition, engine) {
    try {
        const compiled = engine.compile(definition.pattern);
        if (compiled.matcher('').find())
            return 'the pattern matches the empty line, so it would match every line';
        return { test: (text) => compiled.matcher(text).find() };
    }
    catch (thrown) {
        const detail = thrown instanceof Error ? thrown.message : 'not a pattern';
        return `${detail}; patterns use RE2 syntax, without look-around and back-references`;
    }
}
function toRule(definition, pattern) {
    const literal = findLiteral(definition.pattern);
    return {
        id: definition.id,
        category: definition.category,
        role: 'cause',
        literals: literal === null ? [] : [literal],
        pattern,
        weight: Math.max(0, Math.min(100, definition.priority ?? DEFAULT_WEIGHT)),
        transient: definition.transient ?? 'unknown',
        ...(definition.prevention === undefined ? {} : { prevention: definition.prevention }),
        hits: [],
        misses: [],
    };
}
function toProblem(definition, index, detail) {
    const at = definition.at ?? { file: 'policy', line: 1, column: 1 };
    return { code: 'CONFIG_INVALID', at, detail: `rules[${index}] ${JSON.stringify(definition.id)}: ${detail}` };
}
/**
 * A word, lower case, that stands in every line the pattern accepts; null when none is sure. Only plain characters
 * outside groups and classes count, and none before a quantifier that allows zero. A pattern with `|` at any depth has none.
 */
function findLiteral(pattern) {
    const plain = pattern.replace(/^\(\?[ims]+\)/, '');
    if (/\||\(\?/.test(plain))
        return null;
    let depth = 0;
    let run = '';
    let best = '';
    const endRun = (keep) => {
        if (run.length > best.length)
            best = run;
        run = keep;
    };
    for (let at = 0; at < plain.length; at++) {
        const unit = plain[at] ?? '';
        if (unit === '[') {
            at = skipClass(plain, at);
            endRun('');
        }
        else if (unit === '\\') {
            at += 1;
            const escaped = plain[at] ?? '';
            if (/[dwsbDWSBAzntrfv]/.test(escaped))
                endRun('');
            else if (/[a-zA-Z0-9]/.test(escaped))
                break;
            else if (depth === 0)
                run += escaped;
        }
        else if (unit === '(' || unit === ')') {
            depth += unit === '(' ? 1 : -1;
            endRun('');
        }
        else if ('*?{+'.includes(unit)) {
            run = unit === '+' ? run : run.slice(0, -1);
            endRun('');
            if (unit === '{')
                at = Math.max(at, plain.indexOf('}', at));
        }
        else if ('.^$'.includes(unit))
            endRun('');
        else if (depth === 0)
            run += unit.toLowerCase();
    }
    endRun('');
    return best.length >= MIN_LITERAL && /^[\x20-\x7e]+$/.test(best) ? best : null;
}
function skipClass(pattern, from) {
    let at = from + 1;
    if (pattern[at] === '^')
        at += 1;
    if (pattern[at] === ']')
        at += 1;
    while (at < pattern.length && pattern[at] !== ']')
        at += pattern[at] === '\\' ? 2 : 1;
    return at;
}


/***/ }),

/***/ 1998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   N8: () => (/* binding */ stopsQueue),
/* harmony export */   R6: () => (/* binding */ CATEGORIES),
/* harmony export */   e3: () => (/* binding */ toLevel),
/* harmony export */   hN: () => (/* binding */ isEnvironment),
/* harmony export */   y9: () => (/* binding */ LEVEL_NAMES)
/* harmony export */ });
// The fixed words of a verdict: category, transience, severity level. Other people's tools rely on them.
/** Every category, in the order in which documents list them. */
const CATEGORIES = [
    'test-failure',
    'compile-error',
    'lint',
    'dependency',
    'network',
    'port-conflict',
    'timeout',
    'oom',
    'disk-full',
    'rate-limit',
    'auth',
    'config',
    'api-breaking',
    'git',
    'runner',
    'docker',
    'crash',
    'security-scan',
    'db-migration',
    'data-corruption',
    'quality-gate',
    'deploy',
    'runtime-error',
    'infra',
    'flaky',
    'quota',
    'cancelled',
    'unknown',
    'none',
];
/** Categories by which the surroundings of the work failed, not the work. */
const ENVIRONMENT = new Set([
    'quota',
    'auth',
    'network',
    'runner',
    'rate-limit',
    'infra',
    'cancelled',
]);
/** Whether a failure of the category lies in the surroundings: it never counts against the work. */
function isEnvironment(category) {
    return ENVIRONMENT.has(category);
}
/** Whether a failure of the category will come again until a limit ends or a person acts: everything else would fail too. */
function stopsQueue(category) {
    return category === 'quota' || category === 'rate-limit' || category === 'auth';
}
/** 1 trivial, 2 minor, 3 major, 4 critical, 5 catastrophic. */
const LEVELS = [1, 2, 3, 4, 5];
const LEVEL_NAMES = {
    1: 'trivial',
    2: 'minor',
    3: 'major',
    4: 'critical',
    5: 'catastrophic',
};
/** The nearest level: whole, at least 1, at most 5. */
function toLevel(value) {
    const whole = Math.round(value);
    if (whole <= 1)
        return 1;
    if (whole >= 5)
        return 5;
    return whole;
}


/***/ }),

/***/ 5311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ CHECKPOINT_TYPES),
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   yX: () => (/* binding */ RISK)
/* harmony export */ });
/* unused harmony export ROLLBACK_SCOPES */
/**
 * Why a checkpoint was made. `green`: a run passed, a state known to be good. `manual`: a person asked. `safety`: before
 * something destructive. `phase`, `group`: a phase of a plan, or a group of its items, is complete. `recovery`: an error was
 * just recovered from. That uncommitted work is in it is no type of its own: every checkpoint saves that.
 */
const CHECKPOINT_TYPES = ['green', 'manual', 'safety', 'phase', 'group', 'recovery'];
/** What a rollback brings back: the tree, the plan files, the queue folders, or named files. */
const ROLLBACK_SCOPES = (/* unused pure expression or super */ null && (['full', 'plan', 'queue', 'files']));
const RISK = {
    'append-ledger': 'note',
    'write-report': 'note',
    'upsert-comment': 'note',
    'upsert-incident': 'write',
    'close-incident': 'write',
    'open-systemic': 'write',
    'mark-item': 'write',
    'clear-mark': 'write',
    'move-item': 'write',
    'create-item': 'write',
    'split-item': 'write',
    'pause-queue': 'write',
    'save-checkpoint': 'write',
    'rerun-failed': 'write',
    'open-revert': 'destructive',
    rollback: 'destructive',
    // Stopping is always allowed: it only ever makes less happen. Going on is as much as what it lets happen.
    halt: 'note',
    resume: 'write',
    dispatch: 'write',
};
/** How far we may go without a person. */
const MODES = ['observe', 'propose', 'act'];


/***/ }),

/***/ 4105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ peelLine)
/* harmony export */ });
// Tools that run other tools put a prefix before each line of them; this takes it off.
/** Prefixes by which tools that run other tools mark whose line it is. */
const PREFIXES = [
    /^[A-Za-z][\w.-]*[ \t]*\| (?! *\^)/,
    /^[A-Za-z][\w.-]* +> /,
    /^#\d+ (?:\d+\.\d+ )?/,
    /^\d{1,4}\.\d{1,4} (?=\S)/,
    /^ *\[(?:junit|javac|exec|java|testng|scalac|groovyc|mvn|ant|jar|rake|exec:\w+)\] ?/,
    /^(?:@?[\w./-]+:)?[\w.-]+: (?=\[|\S+\.\w+[(:]\d)/,
    /^\[(?!(?:warn|info|debug|error)(?:ing)?\])[\w.:@/-]+\] (?=\S+\.\w+[(:]\d)/,
    /^(?:remote|stderr|stdout|err|out): /,
];
/** The line without prefixes of tools that run other tools; at most three are taken off. */
function peelLine(text) {
    let rest = text;
    for (let round = 0; round < 3; round++) {
        const found = PREFIXES.map((prefix) => prefix.exec(rest)?.[0]).find((prefix) => prefix !== undefined);
        if (found === undefined)
            return rest;
        rest = rest.slice(found.length);
    }
    return rest;
}


/***/ }),

/***/ 2073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ compileLiterals),
/* harmony export */   _: () => (/* binding */ findGroups)
/* harmony export */ });
// Many plain words looked for at once, in one pass over bytes, in time that does not depend on how many words there are.
const LF = 10;
/**
 * Compiles groups of words: a group is reported when one of its words occurs. Words of length 0 and words with a line
 * end are left out. The line feed itself always ends in an accepting state, so that one loop finds words and lines.
 */
function compileLiterals(groups) {
    const nodes = [{ children: new Map(), fail: 0, groups: [] }];
    groups.forEach((words, group) => {
        for (const word of words)
            insert(nodes, foldBytes(word), group);
    });
    const order = linkFailures(nodes);
    const { classOf, width } = classify(nodes);
    return {
        classOf,
        width,
        next: toTable(nodes, order, { classOf, width }),
        groupsAt: nodes.map((node) => (node.groups.length === 0 ? null : node.groups)),
        groupCount: groups.length,
    };
}
/** The groups that occur in one line of text, ascending. */
function findGroups(set, text) {
    const bytes = new TextEncoder().encode(text);
    const found = new Set();
    let row = 0;
    for (let i = 0; i < bytes.length; i++) {
        const next = set.next[row + (set.classOf[bytes[i] ?? 0] ?? 0)] ?? 0;
        row = next < 0 ? ~next : next;
        if (next >= 0)
            continue;
        for (const group of set.groupsAt[row / set.width] ?? [])
            found.add(group);
    }
    return [...found].sort((a, b) => a - b);
}
function foldBytes(word) {
    const bytes = new TextEncoder().encode(word);
    return bytes.includes(LF) ? new Uint8Array(0) : bytes.map(fold);
}
function fold(byte) {
    return byte >= 65 && byte <= 90 ? byte + 32 : byte;
}
function insert(nodes, word, group) {
    if (word.length === 0)
        return;
    let at = 0;
    for (const byte of word) {
        const known = nodes[at]?.children.get(byte);
        if (known !== undefined) {
            at = known;
            continue;
        }
        nodes.push({ children: new Map(), fail: 0, groups: [] });
        nodes[at]?.children.set(byte, nodes.length - 1);
        at = nodes.length - 1;
    }
    const end = nodes[at];
    if (end !== undefined && !end.groups.includes(group))
        end.groups.push(group);
}
/** Sets the failure links breadth first and returns the nodes in that order. */
function linkFailures(nodes) {
    const order = [0];
    for (let head = 0; head < order.length; head++) {
        const at = order[head] ?? 0;
        for (const [byte, child] of nodes[at]?.children ?? []) {
            const node = nodes[child];
            if (node === undefined)
                continue;
            node.fail = at === 0 ? 0 : follow(nodes, nodes[at]?.fail ?? 0, byte);
            const inherited = nodes[node.fail]?.groups ?? [];
            node.groups = [...new Set([...node.groups, ...inherited])];
            order.push(child);
        }
    }
    return order;
}
function follow(nodes, from, byte) {
    for (let at = from;; at = nodes[at]?.fail ?? 0) {
        const child = nodes[at]?.children.get(byte);
        if (child !== undefined)
            return child;
        if (at === 0)
            return 0;
    }
}
/** Bytes that no word uses share class 0; the line feed has class 1. Fewer columns keep the table in the cache. */
function classify(nodes) {
    const classOf = new Uint8Array(256);
    classOf[LF] = 1;
    let width = 2;
    for (const node of nodes) {
        for (const byte of node.children.keys()) {
            if (classOf[byte] !== 0)
                continue;
            classOf[byte] = width;
            if (byte >= 97 && byte <= 122)
                classOf[byte - 32] = width;
            width += 1;
        }
    }
    return { classOf, width };
}
function toTable(nodes, order, shape) {
    const { classOf, width } = shape;
    const table = new Int32Array(nodes.length * width);
    for (const at of order) {
        const node = nodes[at];
        if (node === undefined)
            continue;
        if (at !== 0)
            table.copyWithin(at * width, node.fail * width, node.fail * width + width);
        for (const [byte, child] of node.children) {
            const target = child * width;
            table[at * width + (classOf[byte] ?? 0)] = (nodes[child]?.groups.length ?? 0) > 0 ? ~target : target;
        }
        table[at * width + 1] = ~0;
    }
    return table;
}


/***/ })

};
