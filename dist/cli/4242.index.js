export const id = 4242;
export const ids = [4242];
export const modules = {

/***/ 47629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile),
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89279);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37238);
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

/***/ 3008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ category),
/* harmony export */   LX: () => (/* binding */ branchPattern),
/* harmony export */   Rc: () => (/* binding */ level),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   T1: () => (/* binding */ pattern),
/* harmony export */   TI: () => (/* binding */ glob),
/* harmony export */   U9: () => (/* binding */ count)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2856);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46843);
/* harmony import */ var _domain_category_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21998);
/* harmony import */ var _path_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(293);
// Small value schemas that the policy is made of: globs, repository paths, linear-time patterns, with plain messages.




/** Longest glob, path or pattern, in UTF-16 units; far beyond what people write, small enough to stay quick. */
const MAX_TEXT = 500;
/** A severity level. */
const level = zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz([1, 2, 3, 4, 5]);
/** A category slug. */
const category = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_domain_category_js__WEBPACK_IMPORTED_MODULE_0__/* .CATEGORIES */ .R6);
/** A whole number, both bounds included. */
const count = (min, max) => zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(min).max(max);
/** A glob over branch names or paths: `*`, `**`, `?`, `{a,b}`; see `matchesGlob`. */
const glob = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(MAX_TEXT);
/** A path or glob inside the repository: relative, with slashes, never leaving it; spelt as git does. */
const repositoryPath = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .min(1)
    .max(MAX_TEXT)
    .superRefine((text, context) => {
    const problem = (0,_path_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .findPathProblem */ .W)(text);
    if (problem !== null)
        context.addIssue({ code: 'custom', message: problem });
})
    .overwrite(_path_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .toPlainPath */ .D);
/** A pattern for the linear-time engine (RE2 syntax: no look-around, no back-references). */
const pattern = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .min(1)
    .max(MAX_TEXT)
    .superRefine((text, context) => {
    const problem = findPatternProblem(text);
    if (problem !== null)
        context.addIssue({ code: 'custom', message: problem });
});
/** A pattern that must say which part of a branch name is the batch: one group named `id`. */
const branchPattern = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .min(1)
    .max(MAX_TEXT)
    .superRefine((text, context) => {
    const problem = findPatternProblem(text) ?? findGroupProblem(text);
    if (problem !== null)
        context.addIssue({ code: 'custom', message: problem });
});
function findPatternProblem(text) {
    try {
        re2js__WEBPACK_IMPORTED_MODULE_3__/* .RE2JS */ .L3.compile(text);
        return null;
    }
    catch (error) {
        const why = error instanceof Error ? error.message.replace('error parsing regexp: ', '') : 'not understood';
        return `not a valid pattern: ${why}; RE2 syntax is read, without look-around and back-references`;
    }
}
function findGroupProblem(text) {
    const names = Object.keys(re2js__WEBPACK_IMPORTED_MODULE_3__/* .RE2JS */ .L3.compile(text).namedGroups());
    if (names.length === 1 && names[0] === 'id')
        return null;
    const seen = names.length === 0 ? 'it has none' : `it has ${names.join(', ')}`;
    return `the pattern needs exactly one named group, (?P<id>…); ${seen}`;
}


/***/ }),

/***/ 89613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findAllowed),
/* harmony export */   w: () => (/* binding */ OPERATORS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46843);
/* harmony import */ var _domain_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80169);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3008);
// The `operators` section of the policy: who may steer by comments, who else has to agree, and how long a proposal stands.



/** A login as GitHub allows it: letters, digits, single hyphens, at most 39; no `@`. Names of programs end in `[bot]` and are none. */
const login = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9](?:[A-Za-z0-9]|[-_](?=[A-Za-z0-9])){0,38}$/, 'write the login without @, as in octocat');
/** The short name of a team of the organisation that owns the repository, as in its address. */
const team = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[a-z0-9][a-z0-9_-]{0,99}$/, 'write the short name of the team as in its address, as in platform-core');
const ALLOWED = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    users: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(login).max(100).default([]).describe('Logins, 0 to 100. Default none.'),
    teams: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(team)
        .max(10)
        .default([])
        .describe('Teams of the owning organisation, 0 to 10; each costs a request per command. Default none.'),
})
    .describe('Who may use this command. Both lists empty: nobody.');
/** Verbs whose use cannot be narrowed: everybody who may write can stop us and ask. */
const OPEN_VERBS = ['halt', 'status', 'help'];
const isOpen = (verb) => OPEN_VERBS.some((open) => open === verb);
const NARROWED = _domain_command_js__WEBPACK_IMPORTED_MODULE_2__/* .VERBS */ .h.filter((verb) => !isOpen(verb));
/** What may stand in for a comment besides comments themselves. */
const SIGN = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    label: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .min(1)
        .max(50)
        .describe('Label that says the command when a person puts it on an issue of ours; the size of letters does not count.'),
    verb: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['retry', 'recover', 'requeue', 'resume', 'status'])
        .describe('Command that it says: one that needs neither a reason nor an id.'),
});
/** People who steer by comments. */
const OPERATORS = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    allow: zod__WEBPACK_IMPORTED_MODULE_1__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(NARROWED), ALLOWED)
        .default({})
        .describe('Command to who may use it, of those who may write to the repository: it narrows and never widens. Each as `approve: {users: [rosa], teams: [platform-core]}`; both empty: nobody. Default none: everybody with write or more. `halt`, `status` and `help` cannot be narrowed.'),
    secondPerson: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .default(false)
        .describe('Whether a destructive command takes somebody who neither wrote the change nor proposed it. Default false: small teams have no second person at night.'),
    approvalHours: (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(1, 720)
        .default(72)
        .describe('Hours, 1 to 720, in which a proposal can be approved. Default 72: a weekend.'),
    answerHours: (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(1, 720)
        .default(24)
        .describe('Hours, 1 to 720, after which a question to the operators ends and nothing is done. Default 24: somebody looks once a day.'),
    labels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(SIGN)
        .max(10)
        .superRefine((signs, context) => {
        signs.forEach(({ label }, at) => {
            const twin = signs.findIndex((one) => one.label.toLowerCase() === label.toLowerCase());
            if (twin < at) {
                const message = `${JSON.stringify(label)} is named twice, and the size of letters does not count; keep one`;
                context.addIssue({ code: 'custom', path: [at, 'label'], message });
            }
        });
    })
        .default([])
        .describe('Labels that say a command when a person who may use it puts one on a thread of ours, 0 to 10. Default none: a comment says who and why.'),
})
    .prefault({})
    .describe('People who steer by comments.');
/** Who the policy names for a verb; null when it names nobody in particular. */
function findAllowed({ allow }, verb) {
    return isOpen(verb) ? null : (allow[verb] ?? null);
}


/***/ }),

/***/ 293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toPlainPath),
/* harmony export */   W: () => (/* binding */ findPathProblem)
/* harmony export */ });
// Says why a text is no path inside the repository, and how git spells one that is. Free of packages, so that reading inputs stays quick.
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
/** The path as git has it, without `./` and doubled slashes: another spelling would be another file in a commit. A slash at the end stays. */
function toPlainPath(text) {
    const names = text.split('/');
    const kept = names.filter((name, index) => name !== '.' && (name !== '' || index === names.length - 1));
    return kept.join('/') || text;
}


/***/ }),

/***/ 63486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qz: () => (/* binding */ PolicySchema),
  G4: () => (/* binding */ defaultPolicy),
  lR: () => (/* binding */ responseOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(46843);
// EXTERNAL MODULE: ./lib/domain/effect.js
var effect = __webpack_require__(65311);
// EXTERNAL MODULE: ./lib/config/keys.js
var keys = __webpack_require__(3008);
;// CONCATENATED MODULE: ./lib/config/checkpoint-section.js
// The `checkpoints` section of the policy: which green states are kept, how many, and for how long.



const BOUNDS = schemas/* strictObject */.rej({
    keep: (0,keys/* count */.U9)(1, 1000).optional().describe('Newest checkpoints of this type that always stay, 1 to 1000.'),
    days: (0,keys/* count */.U9)(1, 3650).optional().describe('Days, 1 to 3650, that a checkpoint of this type stays at least.'),
});
/** Which green states are kept, and how long checkpoints are. A checkpoint goes only when it is beyond the count and beyond the days. */
const CHECKPOINTS = schemas/* strictObject */.rej({
    keep: (0,keys/* count */.U9)(1, 1000)
        .default(10)
        .describe('Newest checkpoints of each type that always stay, 1 to 1000. Default 10: what autosave keeps.'),
    days: (0,keys/* count */.U9)(1, 3650)
        .default(30)
        .describe('Days, 1 to 3650, that a checkpoint stays at least. Default 30: as long as recall looks back.'),
    onGreen: schemas/* array */.YOg(keys/* glob */.TI)
        .max(50)
        .default([])
        .describe('Globs of branches, 0 to 50, of which a green run makes a checkpoint of its commit, on the host: `refs/aftermath/`. Needs `contents: write`. Default none: it fetches the whole tree of the commit, and one green workflow does not say that the others are.'),
    types: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(effect/* CHECKPOINT_TYPES */.BS), BOUNDS)
        .default({})
        .describe(`Other bounds for single types (${effect/* CHECKPOINT_TYPES */.BS.join(', ')}), each as \`green: {keep: 3, days: 7}\`. Default none.`),
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
    freePorts: schemas/* array */.YOg((0,keys/* count */.U9)(1, 65_535))
        .max(50)
        .default([])
        .describe('Ports that a job needs free, 0 to 50; one in use is a warning. Default none: others are only listed.'),
    tools: schemas/* array */.YOg(schemas/* enum */.k5n(TOOLS))
        .max(TOOLS.length)
        .default(['git', 'node', 'npm', 'python3', 'docker'])
        .describe('Programs whose versions are told, of a fixed list. Default git, node, npm, python3 and docker.'),
    minFreeDiskMiB: (0,keys/* count */.U9)(1, 1_048_576)
        .default(1024)
        .describe('Free space in MiB, 1 to 1048576, below which a disk is called short. Default 1024: one image layer.'),
    minFreeInodesPercent: (0,keys/* count */.U9)(1, 50)
        .default(5)
        .describe('Free inodes in percent, 1 to 50, below which they are called short. Default 5.'),
    minFreeMemoryMiB: (0,keys/* count */.U9)(1, 1_048_576)
        .default(256)
        .describe('Free memory in MiB, 1 to 1048576, below which it is called short. Default 256: one small program.'),
    maxClockSkewSeconds: (0,keys/* count */.U9)(1, 86_400)
        .default(60)
        .describe('Seconds, 1 to 86400, that the clock may be off. Default 60: signed requests are refused soon after that.'),
    timeoutSeconds: (0,keys/* count */.U9)(1, 60)
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
    retries: (0,keys/* count */.U9)(0, 20)
        .default(5)
        .describe('How often edits are made again on a head that moved meanwhile, 0 to 20; after that they become a pull request. Default 5.'),
    pushSeconds: (0,keys/* count */.U9)(0, 3600)
        .default(600)
        .describe('Seconds, 0 to 3600, in which a push from the command line is made again on a head that moved meanwhile. Default 600: fifty programs on one branch took five minutes on a busy machine with two cores.'),
})
    .prefault({})
    .describe('How edits of workplan files and queue folders get to their branch: all of one decision in one commit.');

;// CONCATENATED MODULE: ./lib/config/hand-off-section.js
// The `handOff` section of the policy: when a repair agent is handed everything it needs, and what it must leave alone.


/** When `recovery_plan_trigger.json` is written beside the report. */
const HAND_OFF = schemas/* strictObject */.rej({
    minLevel: keys/* level */.Rc
        .default(5)
        .describe('Level, 1 to 5, from which the hand-off document is written beside the report. Default 5: below it people or the usual effects suffice.'),
    dispatch: schemas/* string */.YjP()
        .regex(/^[\w.-]{1,100}$/, 'a name of 1 to 100 letters, digits, dots, dashes and underscores')
        .nullable()
        .default(null)
        .describe('Name of the `repository_dispatch` event that tells an automated repair agent of a failure of that level, once for a cause and run. Needs `contents: write` and a kept memory. Default none: it starts whatever workflow listens for it.'),
    protectedPaths: schemas/* array */.YOg(keys/* repositoryPath */.SH)
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
    branches: (0,keys/* count */.U9)(2, 100)
        .default(3)
        .describe('Branches with the same open cause, 2 to 100, from which one issue tells of all of them. Default 3: two may be a branch and the one it came from.'),
})
    .prefault({})
    .describe('When one issue stands for a cause on many branches, or for all causes above `incidents.maxNewPerRun`.');
/** When the end of a pattern is asked for. */
const SYSTEMIC = schemas/* strictObject */.rej({
    moreThan: (0,keys/* count */.U9)(1, 100)
        .default(3)
        .describe('Times, 1 to 100, that a pattern may come before a systemic fix is asked for. Default 3.'),
    days: (0,keys/* count */.U9)(1, 365)
        .default(30)
        .describe('Days, 1 to 365, in which it is counted. Default 30: older ones have often been mended since.'),
})
    .prefault({})
    .describe('When an issue asks for the end of a pattern that comes back after every repair.');
/** How often people are told. */
const COMMENTS = schemas/* strictObject */.rej({
    hoursBetween: (0,keys/* count */.U9)(0, 168)
        .default(6)
        .describe('Hours, 0 to 168, in which at most one new comment is written about one cause; edits go on. Default 6: a cause on many pull requests is one piece of news.'),
})
    .prefault({})
    .describe('Comments in pull requests.');
/** What is remembered and for how long. */
const MEMORY = schemas/* strictObject */.rej({
    retentionMonths: (0,keys/* count */.U9)(1, 120)
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
    hours: (0,keys/* count */.U9)(1, 720)
        .default(24)
        .describe('Hours back, 1 to 720, in which runs are looked for that nobody handled. Default 24: a daily schedule.'),
    maxRuns: (0,keys/* count */.U9)(0, 100)
        .default(10)
        .describe('Most runs that one sweep handles, 0 to 100. Default 10: keeps it under 200 requests.'),
    staleDays: (0,keys/* count */.U9)(1, 365)
        .default(30)
        .describe('Days, 1 to 365, without an occurrence after which an incident is called stale. Default 30.'),
    graceDays: (0,keys/* count */.U9)(0, 90)
        .default(7)
        .describe('Days, 0 to 90, between being called stale and being closed. Default 7: time to say no.'),
})
    .prefault({})
    .describe('The scheduled sweep, which does what nobody saw or what was put off.');
/** Bounds of what one run may ask of GitHub. */
const LIMITS = schemas/* strictObject */.rej({
    requests: (0,keys/* count */.U9)(20, 1000)
        .default(150)
        .describe('Most requests that one run makes, 20 to 1000; a sweep may make five times as many. Default 150: of the 1,000 an hour that a token has.'),
    waitSeconds: (0,keys/* count */.U9)(0, 300)
        .default(20)
        .describe('Longest wait that GitHub may ask for before work is put off, 0 to 300 seconds. Default 20.'),
})
    .prefault({})
    .describe('Bounds of what one run asks of GitHub.');
/** Whom a grave incident calls. */
const OWNERS = schemas/* strictObject */.rej({
    minLevel: keys/* level */.Rc
        .default(4)
        .describe('Level, 1 to 5, from which owners are mentioned, once, when the incident is opened. Default 4: critical.'),
    codeowners: schemas/* boolean */.zMY()
        .default(true)
        .describe('Whether CODEOWNERS of the default branch names owners of changed files. Default true.'),
    paths: schemas/* array */.YOg(schemas/* strictObject */.rej({
        files: keys/* repositoryPath */.SH.describe('Path or glob of changed files in the repository.'),
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

// EXTERNAL MODULE: ./lib/config/operators-section.js
var operators_section = __webpack_require__(89613);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./lib/domain/workplan.js
var workplan = __webpack_require__(44492);
;// CONCATENATED MODULE: ./lib/config/plan-section.js
// The `plans` section of the policy: which workplan files may be edited, and how one is read that no preset fits.




/** Longest pointer or word, in UTF-16 units; real ones have under 60. */
const MAX_UNITS = 200;
const PRESETS = ['auto', ...workplan/* PLAN_SHAPES */.V.filter((shape) => shape !== 'mapped'), 'folders'];
/** A pointer from the item to one of its values. */
const pointer = schemas/* string */.YjP().max(MAX_UNITS).superRefine(check(findPointerProblem));
const pointers = schemas/* array */.YOg(pointer).min(1).max(20);
/** A pattern from the root to the items. */
const itemPattern = schemas/* string */.YjP().max(MAX_UNITS).superRefine(check(findPatternProblem));
const words = schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(MAX_UNITS)).max(50).optional();
const STATUS = schemas/* strictObject */.rej({
    from: pointer
        .optional()
        .describe('Pointer to the status word; "" when the item itself is the word, as in a map. Default: as in the preset, where a mark sets its word.'),
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
    wildcard: keys/* pattern */.T1
        .superRefine(check(findGroupProblem))
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
    files: schemas/* array */.YOg(keys/* repositoryPath */.SH)
        .min(1)
        .max(50)
        .describe('Paths or globs of workplan files in the repository, or of queue folders with `preset: folders`, 1 to 50. Naming one here allows edits of it. Of what globs find, the first 50 files are read.'),
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
function findPatternProblem(text) {
    const stars = text.split('/').filter((token) => token === '*').length;
    if (stars > 4)
        return 'at most four stars; no plan nests deeper';
    return findPointerProblem(text.replaceAll(/\/\*(?=\/|$)/g, '/x'));
}
function findGroupProblem(text) {
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
    minMinutes: (0,keys/* count */.U9)(1, 1440)
        .default(5)
        .describe('Shortest pause in minutes, 1 to 1440. Default 5: a limit that ends at once is asked once more.'),
    maxMinutes: (0,keys/* count */.U9)(1, 10_080)
        .default(240)
        .describe('Longest pause in minutes, 1 to 10080. Default 240: as long as people saw account limits last.'),
    defaultMinutes: (0,keys/* count */.U9)(1, 10_080)
        .default(30)
        .describe('Pause in minutes where nothing tells when the limit ends, 1 to 10080. Default 30.'),
})
    .prefault({})
    .refine((pause) => pause.minMinutes <= pause.maxMinutes, 'minMinutes must not exceed maxMinutes')
    .describe('How long a queue waits after a limit of an account or a refused token.');
/** Bounds that queue folders are kept in; the folders themselves are entries of `plans` with `preset: folders`. */
const QUEUE = schemas/* strictObject */.rej({
    maxAttempts: (0,keys/* count */.U9)(1, 100)
        .default(5)
        .describe('Failures of its own, 1 to 100, after which an item is parked. Default 5.'),
    cooldownBaseMinutes: (0,keys/* count */.U9)(0, 1440)
        .default(5)
        .describe('First step of the back-off in minutes, 0 to 1440; doubled with each failure. Default 5.'),
    cooldownCapMinutes: (0,keys/* count */.U9)(0, 10_080)
        .default(240)
        .describe('Longest back-off in minutes, 0 to 10080; the wait is drawn between zero and the back-off. Default 240.'),
    orphanHours: (0,keys/* count */.U9)(1, 720)
        .default(6)
        .describe('Hours without a sign, 1 to 720, after which an item in progress without a lease counts as left behind; a sign is its start, its last change, or in a checkout the commit of a file that tells neither. Default 6: a job on a hosted runner cannot run longer.'),
    splitComplexity: (0,keys/* count */.U9)(1, 100)
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
    maxAttempts: (0,keys/* count */.U9)(1, 50)
        .default(3)
        .describe('Attempts of one run, 1 to 50, the first included. Default 3: what failed three times is not chance.'),
    maxPerSha: (0,keys/* count */.U9)(0, 100)
        .default(6)
        .describe('Re-runs of one commit, 0 to 100, all its workflows together. Default 6: a commit that needs more is not helped by them.'),
    maxPerShaAndBase: (0,keys/* count */.U9)(0, 100)
        .default(4)
        .describe('Re-runs of one commit on the same base, 0 to 100. Default 4: only a base that has moved is a new chance.'),
    maxFailedJobs: (0,keys/* count */.U9)(1, 256)
        .default(5)
        .describe('Failed jobs, 1 to 256, above which a run is not run again. Default 5: so many share a cause.'),
    backoffBaseMinutes: (0,keys/* count */.U9)(0, 1440)
        .default(5)
        .describe('First step of the back-off in minutes, 0 to 1440; doubled with every re-run. Default 5. The first re-run does not wait, but after a rate limit.'),
    backoffCapMinutes: (0,keys/* count */.U9)(0, 10_080)
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


const percent = () => (0,keys/* count */.U9)(0, 100);
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
    maxReruns: (0,keys/* count */.U9)(0, 20)
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
    minLevel: keys/* level */.Rc.default(4).describe('Level, 1 to 5, from which a revert is proposed. Default 4: critical.'),
    minConfidence: percent()
        .default(90)
        .describe('Lowest confidence in the culprit in percent, 0 to 100. Default 90: two strong and independent signs.'),
    minCommits: (0,keys/* count */.U9)(1, 10)
        .default(2)
        .describe('Different commits, 1 to 10, that have to show the failure where no re-run confirms it. Default 2: one may be chance.'),
    greensAtHead: (0,keys/* count */.U9)(1, 10)
        .default(2)
        .describe('Newest commits of the branch, 1 to 10, that count as mended when all are green. Default 2.'),
    maxPerDay: (0,keys/* count */.U9)(0, 20)
        .default(2)
        .describe('Reverts per day and repository, 0 to 20. What people approve counts, and is not held back. Default 2: more mean that something else is broken.'),
    cooldownMinutes: (0,keys/* count */.U9)(0, 10_080)
        .default(360)
        .describe('Minutes between two reverts, 0 to 10080. What people approve counts, and is not held back. Default 360: six hours show what the last one did.'),
    settleMinutes: (0,keys/* count */.U9)(0, 1440)
        .default(30)
        .describe('Minutes after the first failure, 0 to 1440, before a revert. Default 30: the author may be faster, and lists catch up.'),
    maxAgeHours: (0,keys/* count */.U9)(1, 720)
        .default(72)
        .describe('Age of the culprit in hours, 1 to 720, up to which it is taken back. Default 72: others build on older ones.'),
    protectedPaths: schemas/* array */.YOg(keys/* repositoryPath */.SH)
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
    exemptAuthors: schemas/* array */.YOg(keys/* glob */.TI)
        .max(100)
        .default(['*[bot]', '*-roller'])
        .describe('Globs of authors whose changes are never taken back, 0 to 100. Default bots and rollers: what they bring, they bring again.'),
    weights: WEIGHTS,
    bisection: BISECTION,
})
    .prefault({})
    .describe('Draft pull requests that take back the change that broke a branch.');

// EXTERNAL MODULE: ./lib/config/run-defaults.js
var run_defaults = __webpack_require__(29902);
;// CONCATENATED MODULE: ./lib/config/run-section.js
// The `run` section of the policy: how often a guarded command is tried, how long is waited, and how much of its output is kept.



/** Bounds of `aftermath run` and of the `run` input. */
const RUN = schemas/* strictObject */.rej({
    attempts: (0,keys/* count */.U9)(1, 10)
        .default(run_defaults/* RUN_DEFAULTS */.f.attempts)
        .describe('Most tries of one command, 1 to 10. Default 3: what passes by itself does so by then.'),
    backoffBaseSeconds: (0,keys/* count */.U9)(0, 600)
        .default(run_defaults/* RUN_DEFAULTS */.f.backoffBaseSeconds)
        .describe('First step of the back-off in seconds, 0 to 600; doubled with each try. Default 2.'),
    backoffCapSeconds: (0,keys/* count */.U9)(0, 3600)
        .default(run_defaults/* RUN_DEFAULTS */.f.backoffCapSeconds)
        .describe('Longest wait in seconds, 0 to 3600: the wait is drawn below it, and a service that asks for more ends the tries. Default 60: a runner that waits costs as much as one that works.'),
    timeoutFactor: schemas/* number */.aig()
        .min(1)
        .max(4)
        .default(run_defaults/* RUN_DEFAULTS */.f.timeoutFactor)
        .describe('How much longer the one try after a timeout may take, 1 to 4 times; 1 means no such try. Default 2.'),
    maxTimeoutMinutes: (0,keys/* count */.U9)(1, 4320)
        .default(run_defaults/* RUN_DEFAULTS */.f.maxTimeoutMinutes)
        .describe('Longest timeout in minutes, 1 to 4320, of the longer try. Default 360: a job on a hosted runner cannot run longer.'),
    graceSeconds: (0,keys/* count */.U9)(0, 300)
        .default(run_defaults/* RUN_DEFAULTS */.f.graceSeconds)
        .describe('Seconds, 0 to 300, between asking a command to end and killing what is left of it. Default 5.'),
    maxCopyBytes: (0,keys/* count */.U9)(65_536, 1_073_741_824)
        .default(run_defaults/* RUN_DEFAULTS */.f.maxCopyBytes)
        .describe('Most bytes of the output, 65536 to 1073741824, that are kept for the diagnosis: the beginning and the end. Default 16777216 (16 MiB).'),
})
    .prefault({})
    .describe('Bounds of commands that are run under guard, by `aftermath run` or the `run` input.');

;// CONCATENATED MODULE: ./lib/config/sections.js
// Sections of the policy besides severity. Each key states unit, range and the reason of its default.


/** What a severity level may call for besides the report, which is always written. */
const RESPONSES = ['comment', 'incident', 'mark', 'item', 'rerun', 'halt'];
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
    '5': responseAt('5 (catastrophic)', ['comment', 'incident', 'mark', 'item', 'halt'], 'as 4, and nothing goes on until a person says so'),
})
    .prefault({})
    .describe('Severity level to what is written: `comment` (one comment in the pull request), `incident` (one issue per cause and branch), `mark` (the batch in the workplan file, the item of the queue), `item` (a new item in the queue, where one is named: backlog, debt, fix or urgent by level), `rerun` (the failed jobs once more, when all that failed is known to pass by itself; see `rerun`), `halt` (nothing but notes in the whole repository until a person says `resume`). A list replaces the default of its level; [] means the report only.');
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
    maxNewPerRun: (0,keys/* count */.U9)(0, 20)
        .default(3)
        .describe('Most incidents that one run opens, 0 to 20. Default 3: a run with more causes has a common one nobody named yet.'),
    reopenDays: (0,keys/* count */.U9)(0, 365)
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
    branchPattern: keys/* branchPattern */.LX
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
    category: keys/* category */.L1.exclude(['none']).describe('Category of a line that matches.'),
    pattern: keys/* pattern */.T1.describe('RE2 pattern that a line of the log must contain; linear time, case counts unless (?i).'),
    transient: schemas/* enum */.k5n(['yes', 'no', 'unknown'])
        .default('unknown')
        .describe('Whether a plain re-run is likely to pass. Default unknown: nothing acts on doubt.'),
    prevention: schemas/* string */.YjP().max(500).optional().describe('Advice shown in the report, at most 500 characters.'),
    priority: (0,keys/* count */.U9)(0, 100)
        .default(80)
        .describe('How surely such a line is the cause, 0 to 100. Default 80: as sure as the structure of a known tool.'),
});
/** Bounds of reading and showing logs. */
const LOGS = schemas/* strictObject */.rej({
    maxJobs: (0,keys/* count */.U9)(1, 100)
        .default(25)
        .describe('Most failed jobs whose logs are read, 1 to 100. Default 25: keeps a large matrix under 60 requests.'),
    maxBytes: (0,keys/* count */.U9)(1024, 2_147_483_648)
        .default(268_435_456)
        .describe('Most bytes of one log that are fetched, 1024 to 2147483648. Default 268435456 (256 MiB): larger logs repeat.'),
    compareWithGreen: schemas/* boolean */.zMY()
        .default(false)
        .describe('Whether the log of the last green run of the first failed job is read too: what stands in both is hardly the cause. Default false: it costs three requests.'),
    excerptLines: (0,keys/* count */.U9)(1, 100)
        .default(12)
        .describe('Lines shown around the cause, 1 to 100. Default 12: fits a screen with the report around it.'),
})
    .prefault({})
    .describe('How much of the logs is read and shown.');
/** When an incident gets a post-mortem. */
const POSTMORTEM = schemas/* strictObject */.rej({
    minLevel: keys/* level */.Rc
        .default(4)
        .describe('Level, 1 to 5, from which an incident gets a post-mortem. Default 4: critical.'),
    occurrences: (0,keys/* count */.U9)(1, 1000)
        .default(3)
        .describe('Occurrence, 1 to 1000, from which it gets one whatever the level. Default 3: twice is chance.'),
})
    .prefault({})
    .describe('When an incident issue grows the sections of a post-mortem.');
/** What recovery does. */
const RECOVERY = schemas/* strictObject */.rej({
    greens: (0,keys/* count */.U9)(1, 20)
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
        category: keys/* category */.L1.optional().describe('Category of the cause.'),
        branch: keys/* glob */.TI.optional().describe('Glob over the branch; never true for a fork.'),
        path: keys/* glob */.TI.optional().describe('Glob over the changed files of the head commit; one match is enough.'),
    })
        .describe('Conditions that must all hold; {} always holds.'),
    set: keys/* level */.Rc.optional().describe('The level from here on, 1 to 5.'),
    min: keys/* level */.Rc.optional().describe('Lowest level, 1 to 5.'),
    max: keys/* level */.Rc.optional().describe('Highest level, 1 to 5.'),
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
    protectedBranches: schemas/* array */.YOg(keys/* glob */.TI)
        .default(['main', 'master', 'release/**'])
        .describe('Globs of branches others build on, besides the default branch and protected ones. Default: usual names.'),
    corePaths: schemas/* array */.YOg(keys/* glob */.TI)
        .default([])
        .describe('Globs of paths whose change makes a failure one level worse, up to 4. Default none: only you know them.'),
    sensitivePaths: schemas/* array */.YOg(keys/* glob */.TI)
        .default(['**/migrations/**', '**/*.sql', '**/security/**', '**/auth/**'])
        .describe('Globs of paths that touch security or data: one level, up to 3, up to 4 on protected branches. Default: usual folders.'),
    deployEnvironments: schemas/* array */.YOg(keys/* glob */.TI)
        .default(['prod', 'production', 'live'])
        .describe('Globs of words in job or workflow names that mean an environment users depend on. Default: usual words.'),
    broadJobShare: schemas/* number */.aig()
        .min(0)
        .max(1)
        .default(0.5)
        .describe('Share of red jobs, 0 to 1, from which a failure is broad (at least 4 red jobs). Default 0.5: the larger half.'),
    broadTests: (0,keys/* count */.U9)(1, 100_000)
        .default(10)
        .describe('Number of red tests, 1 to 100000, from which a failure is broad. Default 10: more than one feature.'),
    recurrence: (0,keys/* count */.U9)(2, 1000)
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
    ignore: schemas/* array */.YOg(keys/* category */.L1)
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
    operators: operators_section/* OPERATORS */.w,
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

/***/ 21998:
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

/***/ 80169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ printCommand),
/* harmony export */   h: () => (/* binding */ VERBS)
/* harmony export */ });
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


/***/ }),

/***/ 44492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isSetAside),
/* harmony export */   V: () => (/* binding */ PLAN_SHAPES)
/* harmony export */ });
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
/** True for an item that its owner set aside, or that failed: the parts of it wait for it. */
function isSetAside(status) {
    return status === 'cancelled' || status === 'deferred' || status === 'blocked' || status === 'failed';
}


/***/ })

};
